(()=>{var Kn=["button","input","select","summary","textarea"],Un=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Kn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Un.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function re(e,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),
a}var M=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Me=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Ae(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var jt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function te(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function xt(e,n,o){let{words:a,level:s=3,small:r=!1,beside:l=[]}=o,c={...Gn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},d=0,f=null,m=0,h=o.aside??0,S=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=t("div",{}),x=t("div",{class:"ajar-body"}),C=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...r?[t("div",{class:"ajar-beside"},...l,Jn(S,a))]:S,
w,x,O);e.replaceChildren(C);function y(){let g=n.items.filter($=>Me($,u));return r&&n.together?[g]:g.map($=>[$])}let b=g=>{
O.replaceChildren(g)},q=te(a,b);function N(g,$){O.replaceChildren(`${g} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=$,b(""),o.onChange(u),K({focus:!0})}},a["put-back"]))}function E(g,$){u={...u,[g.id]:$},zn(x),b(""),o.onChange(u),_()}
function T(){W(!0),q.begin(),m=setTimeout(R,8e3)}function R(){m&&(clearTimeout(m),m=0,W(!1),q.end())}function W(g){for(let $ of f?.
fieldsets??[])$.disabled=g}function _(){if(!f)return;let{items:g,skip:$,where:A,next:I}=f,P=y().length;$.textContent=L(g)?
a["clear-and-skip"]:a.skip,A.textContent=M(a["question-of"],{n:d+1,all:P}),A.hidden=r&&P===1,I.textContent=d===P-1?a.done:
a.next}let L=g=>g.some(({id:$})=>u[$]!=null);function B(g,$=!0){if(m)return;let A=y();if(d+=g,d>=A.length){d=A.length-1,
T(),o.onDone(u);return}K({focus:$,again:g<0})}function F(g,$){let A=`${i}-${g.id}`,I=t("legend",{},M(g.ask,u)),P=g.hint?
t("p",{class:"ajar-hint",id:`${A}-hint`},g.hint):null,U=[P,$.mark].filter(Boolean).map(({id:Z})=>Z),ee=g.among?{...g,cards:Ae(
g,u)}:g,ae=c[g.kind](ee,jt(ee,u[g.id]),{words:a,level:s+1,group:A,change:Z=>E(g,Z),say:b,...$}),Q={class:`ajar-item ajar\
-${g.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return t("fieldset",Q,I,P,ae)}function K({focus:g=!1,again:$=!1}={}){
let A=y();d=Math.max(0,Math.min(d,A.length-1));let I=A[d],P=o.mark?.(I),U=P?t("p",{class:"ajar-mark",id:`${i}-${I[0].id}\
-mark`},P):null,ee=t("div",{class:"ajar-moves"}),ae=d>0?()=>B(-1):null,Q=I.map(de=>F(de,{mark:U,again:$,moves:ee,back:ae})),
Z=t("button",{type:"button",onclick:()=>{if(m)return;let de=u,be=L(I);u={...u,...Object.fromEntries(I.map(({id:Je})=>[Je,
null]))},o.onChange(u),B(1),be&&N(a.cleared,de)}}),Ee=t("button",{type:"button",onclick:()=>{m||(b(""),B(1))}}),ke=t("p",
{class:"ajar-where"});f={items:I,skip:Z,where:ke,next:Ee,fieldsets:Q},w.replaceChildren(),ee.replaceChildren(Z,Ee),ae&&ee.
prepend(t("button",{type:"button",onclick:ae},a.back));let ue=Q.length===1;U&&ue&&Q[0].lastElementChild.before(U),x.replaceChildren(
ke,...U&&!ue?[U]:[],...Q,ee),_(),o.onMove?.(d),g&&(Q[0].focus({preventScroll:!0}),ke.scrollIntoView({block:"nearest"}))}
function z(g){if(w.replaceChildren(),!g||!o.help||h>g.kinds.length)return null;let $=()=>{h=g.kinds.length+1,o.onAside?.(
h),w.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:A,needs:I}=o;return w.append(A.notice(g,{level:s+1,aside:$,
needs:I})),w.querySelector("[tabindex]")}function Y(g,{focus:$=!1,danger:A=null}={}){f=null;let I=t(`h${s+1}`,{tabindex:"\
-1"},a["what-you-said"]);x.replaceChildren(t("div",{class:"ajar-reflection"},I,...g.flatMap(U=>Ge(U,s+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{d=0,K({focus:!0,again:!0})}},a.change),t("button",{type:"\
button",onclick:()=>{let U=u;u={},d=0,h=0,o.onAside?.(0),o.onStartOver(),K({focus:!0}),N(a["started-over"],U)}},a["start\
-over"])));let P=z(A);$&&(P??I).focus()}function G(g){let $=x.contains(document.activeElement);$&&f&&!m||(R(),u={...g.answers},
g.done?Y(g.reflection,{focus:$,danger:g.danger}):(d=g.at??Math.max(0,y().findIndex(A=>A.some(({id:I})=>u[I]==null))),K()))}
let{done:v,reflection:p,danger:j}=o;return G({answers:u,at:o.at,done:v,reflection:p,danger:j}),{update:G,release:R,say:g=>{
R(),b(g)}}}var Jn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function zn(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ge=({heading:e,said:n,
words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),Gn={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},
(r,l)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:l,checked:n===l,onchange:()=>a(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),t("span",{},`${l}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:r,own:l}=n||{chosen:[],own:""},
c=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),i=e.many?"checkbox":"radio",u=e.cards.map(f=>t("input",{type:i,name:a,
value:f.id,checked:r.includes(f.id),onchange:m=>{e.many?r=r.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(r=[f.id],
l="",d&&(d.value="")),c()}})),d=e.own?t("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!e.many&&
l.trim()&&(r=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>t("label",{class:"ajar-card"},u[m],t("span",{},f.text))),d?t(
"label",{class:"ajar-own"},t("span",{},e.own),d):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.target.value:null)});return e.
long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t(
"div",{}),r=()=>{let f=[...s.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());a(f.length?f:null)},l=()=>[...s.
children].forEach((f,m)=>{f.querySelector("label > span").textContent=M(o.line,{n:m+1}),f.querySelector("button").setAttribute(
"aria-label",M(o["remove-line"],{n:m+1}))}),c=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),i=()=>{l(),c.hidden=s.children.length>=e.most},u=f=>{let m=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:f,maxlength:2e4,oninput:r})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
u(""),i(),r(),(h||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(m),i()},d=n||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)u(d[f]??"");return t("div",{class:"ajar-lines"},s,c)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function Vn(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function Ct(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=Vn(e.parts,n.dropped),r=n.began??o,l=o-r,{start:c,end:i}=s[a],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+s.at(-1).end}}
function St(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:r},l)=>{let c=n.dropped.
includes(l);return{part:l,title:a,minutes:s,optional:r,dropped:c}}).filter(({part:a,optional:s})=>s&&a>o)}function $t(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Yn=new Set,Ve=()=>{if(!document.hidden)for(let e of[...Yn])e(Math.random()*1e3)};window.addEventListener("online",Ve);
window.addEventListener("pageshow",Ve);document.addEventListener("visibilitychange",Ve);function Xn(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var va=Xn("ajar-presenter");function Ot(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ye=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ye(e,n){if(n?.kind!=="moves"){let l=n&&ye(e,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),a=o.at(-1),s=a?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&s.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:a,body:{moves:!0}}:null}function Ze({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:M(n["room-joined"],{n:e}):n["room-joined-none"]}function ve({answered:e},{joined:n},o){return n>e?M(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e})}function Et(e,n){return e?e.over?n["wa\
ll-time-up"]:M(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Te({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function Mt(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return M(o,{minutes:Math.abs(e)})}var Le=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var Qe=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Ne(e,n,o,a,s){let r=le(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},Qe(o,()=>{r.close(),s()},"\
wall-primary"),Qe(a,()=>r.close())))}var Xe=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function At(e,{
question:n,body:o},a,s,r){if(o.moves){Ne(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],r);return}let l=Xe(n,
a);if(!l){r();return}let c=l===1?s["wall-still-one"]:M(s["wall-still"],{n:l});Ne(e,c,s["wall-reveal-now"],s["wall-wait"],
r)}function Tt(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=le(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,r])=>t("div",{},t("dt",{},...r.
split(" ").map(l=>t("kbd",{},l))),t("dd",{},s)))),t("div",{class:"wall-answers"},Qe(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var pe=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function et({units:e},n){let o=new Map,a=eo(n);for(let s of e){
if(n.length&&!n.some(({id:c})=>c===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(to(s,a))}return[...o.
values()]}function eo(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function to({id:e,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?no(l.counts,r):l.counts);return{id:n,name:i.get(e)??o,heading:a,labels:we(s,r).map(d=>i.get(`${n}:${d}`)??
d),sizes:r,counts:u,n:u?Ie(u):0,withheld:c??""}}function no(e,n){let o=0;return n.map(a=>(o+=a,Ie(e.slice(o-a,o))))}function we(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var Ie=e=>e.reduce((n,o)=>n+o,0),tt=({counts:e,
n})=>e.findIndex(o=>2*o>n),V=({shown:e})=>e.filter(({counts:n})=>n);var Lt=["wall-first","wall-second","wall-third"],oo={importance:0,confidence:1,readiness:2},It=({id:e},n)=>Lt[oo[e]??n%Lt.
length],ie=e=>`${(100*e).toFixed(2)}%`,qt={"aria-hidden":"true"};function xe(e,n,o){return V(e).length?{ruler:Nt,move:Nt,
sort:ro,card:po,choice:fo}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Te(e,n))]}function Nt(e,n){let o=Math.max(...V(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,c=e.kind==="move"?[1,1,1]:a.sizes,i=e.shown.
length>1?a.heading:"";return Dt({...a,heading:i,labels:l,sizes:c},r,o,It(a,s),n)}))]}function Bt(e,n){let[o,a]=e,s=a.shown.
map(c=>[o.shown.find(({id:i})=>i===c.id),c]),r=s.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[t("di\
v",{class:"wall-figures"},...s.map(([c,i],u)=>Dt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(d=>d.counts),
l,It(i,u),n))),Wt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Dt({heading:e,labels:n,sizes:o},a,s,r,l){let c=Ie(
o),i=.03,u=0,d=o.flatMap((m,h)=>{let S=u/c+(u?i/2:0);u+=m;let O=u/c-S-(u<c?i/2:0);return a.flatMap(({counts:w,isEarlier:x},C)=>{
let y=S+C*O/a.length;return ao(w[h]/s,w[h],y,O/a.length,x)})}),f=n.map((m,h)=>`${m}: ${a.at(-1)?.counts[h]??""}`);return t(
"figure",{class:r},e?t("figcaption",{class:"wall-whole"},e):null,a.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):t("p",{class:"wall-muted wall-none"},l["wall-row-held"]),t("p",{class:"wall-scale"},...so(n,
o)))}function ao(e,n,o,a,s){let r=1-e;return[re("rect",{x:ie(o),y:ie(r),width:ie(a),height:ie(e),class:s?"wall-then":"wa\
ll-solid"}),re("text",{x:ie(o+a/2),y:ie(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function so(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function ro(e,n,o){let a=[...V(e)].
sort((c,i)=>co(c.counts,i.counts)),s=Math.max(...a.map(({n:c})=>c)),[{labels:r}]=a;if(r.length>nt.length)return[Be(a.map(
c=>io(c,n)),o,n)];let l=a.map(({name:c,counts:[i,...u]},d)=>{let m=!d&&c.length+r[0].length<lo?`${i} ${r[0]}`:`${i}`;return je(
c,m,uo([i,...u],s))});return[Be([...l,...Ft(e,n)],o,n),Wt(r.map((c,i)=>[nt[i],c]))]}var lo=24;function io({name:e,labels:n,
counts:o,n:a},s){let r=Math.max(...o),l=n.filter((i,u)=>o[u]===r).join(" / "),c=M(s["wall-of"],{n:r,of:a});return je(e,c,
[],t("p",{class:"wall-muted"},l))}var co=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},nt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function uo(e,n){let o=0;return e.map((a,s)=>{let r=o/n;return o+=a,qe(
nt[s],r,a/n)})}function qe(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return re(
"rect",{class:e,x:ie(n+r),y:ie(a),width:ie(Math.max(0,o-2*r)),height:ie(s)})}function po(e,n,o){let a=V(e).map(({name:s,
counts:r,n:l})=>({name:s,count:r[0],n:l}));return[Be([...Rt(a,n),...Ft(e,n)],o,n)]}function fo(e,n,o){let[{labels:a,counts:s,
n:r}]=V(e),l=a.map((c,i)=>({name:c,count:s[i],n:r}));return[Be(Rt(l,n),o,n)]}function Rt(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,r)=>r.count-s.count).map(({name:s,count:r},l)=>je(s,l?`${r}`:M(n["wall-of"],{n:r,of:o}),
[qe("wall-rest",0,1),qe("wall-pile-1",0,r/o)]))}function Ft({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[je(M(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>je(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var je=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?re(
"svg",qt,...o):null,a);function Be(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},M(o["wall-more"],{n:s}))),a}var Wt=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},re("svg",qt,qe(n,0,1)),o)));var mo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ho=/^data:image\/(svg\+xml|png|jpeg);/,
fe=e=>e.flatMap(go);function go(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?ho.test(o.src)?[ko(o)]:[]:mo.has(n)?[t(n,{},...fe(a))]:fe(a)}var ko=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var De=4,Ce=({path:e,size:n},o,a)=>re("svg",{class:a,viewBox:`${-De} ${-De} ${n+2*De} ${n+2*De}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function Se(e,n){return V(e).length?{ruler:yo,move:bo,sort:wo,card:jo,choice:xo}[e.kind](e,n):e.heading}var me=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Pt=({shown:e})=>e.every(({counts:n})=>n),bo=(e,n)=>n["wall-moved"];function _t({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[me(n),me(n)]}function yo(e,n){
let o=V(e),a=new Map;for(let d of o){let f=tt(d);a.set(f,[...a.get(f)??[],d])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([d,f])=>vo(f,d,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,c]=s.map(d=>_t(d,n)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,M(u,i)].filter(Boolean).join(" ")}function vo(e,n,o,a){
let[s,r]=e.map(u=>_t(u,a)[0]),[l,c]=e[0].labels[n].split("–"),i={ruler:s,other:r,low:l,high:c};return e.length>1&&e.length===
o?M(a["wall-most-all"],i):M(r?a["wall-most-two"]:a["wall-most"],i)}function wo(e,n){let o=V(e),a=o[0].labels.map((c,i)=>({
pile:c,most:o.filter(u=>tt(u)===i)})),{pile:s,most:r}=a.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Pt(e)?n["wall-sorted-spread"]:e.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return M(
l??n["wall-sorted-many"],{pile:me(s),card:me(r[0].name),other:me(r.at(-1).name),n:r.length,all:o.length})}function jo(e,n){
let o=V(e).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return Ht(o,e,n)}function xo(e,n){let[{labels:o,counts:a,
n:s}]=V(e);return Ht(o.map((r,l)=>({name:r,count:a[l],n:s})),e,n)}function Ht(e,n,o){let a=Math.max(...e.map(({count:d})=>d)),
s=e.filter(({count:d,n:f})=>2*d>f),r=s.length?s:e.filter(({count:d})=>d&&d===a);if(!s.length&&!Pt(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[i="",u=""]=r.map(({name:d})=>me(d));return M(
c,{card:i,other:u,n:r.length})}function Fe({deck:e,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return ne("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return n?Kt(n,o,a):ne("text",ce(e?.title??
""));if(!c&&l.join&&n)return Kt(n,o,a);let u=ye(o,i),d=c?null:$t(l.timer,s,i.minutes),f={deck:e,way:n,panel:o,words:a,slide:i,
question:u,left:d},m=(No[i.kind]??Re)(f);return m.dataset.slide=r??l?.slide,o.practice&&m.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),m}var ne=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ce=e=>t("h\
1",{},e);function Re({slide:e,way:n,panel:o,words:a,left:s}){let r=fe(e.body),l=r.flatMap(i=>Co(i)),c=r.filter(i=>i.textContent.
trim());return ne(e.kind,ce(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...c.map($o)),...l.map(i=>t(
"div",{class:"wall-picture"},i))),We({way:n,panel:o,words:a,left:s}))}function Co(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var So=5;function $o(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>ot(a)<a.childNodes.length)||!n.every(ot))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],r=ot(a);s[r]?.tagName==="BR"&&s[r].remove(),a.replaceChildren(t("span",
{},...s.slice(0,r)),t("span",{},...s.slice(r).filter(l=>l.parentNode)))}return e}function ot({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=So;)a+=2;return a}function Oo({
slide:e,way:n,panel:o,words:a,question:s,left:r}){if(s&&s.state!=="open"&&pe(s))return To({slide:e,panel:o,words:a,question:s,
left:r});let c=e.items,[i]=c.length===1?c:[];return ne("question",ce(i?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...i?[Eo(i)]:[Mo(c)],We({way:n,panel:o,words:a,left:r,question:s,large:!0}))}function Eo({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Ut(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:r,text:l})=>t("li",{class:r?"wall-whole":null},r||l)))}var Mo=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Ut(a,s):null))),Ut=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),Ao=5;function To({slide:e,panel:n,words:o,question:a,left:s}){
let r=et(a,e.items),l=r.filter(u=>V(u).length),[c=r[0]]=l,i=We({way:null,panel:n,words:o,left:s,answered:a});return l.length<
2?ne("chart",ce(l.length?Se(c,o):o["wall-held-title"]),...xe(c,o),i):ne("chart",ce(e.title),t("div",{class:"wall-groups"},
...l.map(u=>t("section",{},t("h2",{},Se(u,o)),...xe(u,o,Ao)))),i)}function Lo({slide:e,panel:n,words:o,way:a,left:s}){let r=n.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:et(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>V(f).length)),l=d=>r.map(({moment:f,groups:m})=>({moment:f,...m.find(h=>h.kind===d)})).filter(({shown:f})=>f&&
V({shown:f}).length),[c]=l("move").slice(-1),i=l("ruler"),u=We({way:a,panel:n,words:o,left:s});return c?ne("chart",ce(Se(
c,o)),...xe(c,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):i.length>1?ne("chart",ce(o["room-group"]),...Bt([i[0],
i.at(-1)],o)):i.length?ne("chart",ce(Se(i[0],o)),...xe(i[0],o)):ne("text",ce(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var No={text:Re,story:Re,help:Re,question:Oo,moves:Lo};function Kt(e,n,o){return ne("join",ce(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[Io(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,at(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Ze(n,o)))))}var Io=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},M(n["wall-wifi"],{name:e.name})),at(e,n)),at=(e,n)=>Ce(e,n["room-scan-alt"],"wall-sc\
an"),qo=e=>e.replace("-","‑");function We({way:e,panel:n,words:o,left:a,question:s,large:r=!1,answered:l}){let c=Et(a,
o),i=s&&s.state!=="ready",u=i?ve(s,n,o):r&&e?Ze(n,o):"",d=l?ve(l,n,o):"";if(!e&&!c&&!u&&!d)return null;let f=t("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),
e&&r?f.append(at(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):f.append(
t("p",{class:"wall-muted"},e?M(o["wall-join-line"],{address:e.address,code:qo(e.code)}):d)),f.append(t("p",{class:"wall-\
now"},u?t(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?t("span",{class:"wall-time"},c):null)),f}var rt=[4.6,5.6,6.6,7.4,8.2],lt=2,Bo=["","tight","tight columns"],st=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Do=5.4;function zt(e,n=lt){let o=rt[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:st.at(-1),text:0};for(let s of[...Bo,...st]){if(a.text>=Do||a.text&&st.includes(s))break;let r=Ro(e,s,o);r>a.text&&
(a={layout:s,text:r})}return Gt(e,a.layout,a.text||4.6),a.text>0}function Ro(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Gt(e,n,
Math.max(a,4.6)),Fo(e))return Math.max(a,4.6);return 0}function Gt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var Fo=e=>Jt(e)&&[...e.querySelectorAll(".wall-whole")].every(Jt),Jt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Wo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Po=new Map(Object.entries(Wo).flatMap(([e,n])=>n.map(o=>[o,e]))),_o="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ho(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:c}=e;if(a||s||r||l||c)return;let i=e.composedPath?.()[0]??o;if(!(i?.closest?.(_o)||i?.closest?.("dialog[open\
]"))&&!(n===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return Po.get(n.length===1?n.toLowerCase():
n)}function Vt(e){let n=o=>{let a=Ho(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Yt(e,{deck:n,panel:o,way:a},s,{step:r,handOver:l,leave:c}){let i=o.stage??{slide:-1,dropped:[]},u=n.slides[i.slide]?.
part,d=w=>()=>{O.close(),w()},f=(w,x,...C)=>t("button",{type:"button",onclick:d(w),...x},...C),m=w=>t("small",{},M(s["re\
mote-minutes"],{minutes:w})),h=n.parts.map((w,x)=>t("li",{},f(()=>r("go",{slide:n.slides.findIndex(C=>C.part===x)}),{"ar\
ia-current":x===u?"step":null,class:i.dropped.includes(x)?"remote-dropped":null},w.title,i.dropped.includes(x)?t("small",
{},s["remote-is-dropped"]):m(w.minutes)))),S=St(n,i).map(({part:w,title:x,minutes:C,dropped:y})=>t("li",{},t("span",{},x),
f(()=>r(y?"keep":"drop",{part:w}),{"aria-label":`${y?s["remote-keep"]:M(s["remote-drop"],{minutes:C})}: ${x}`},y?s["remo\
te-keep"]:M(s["remote-drop"],{minutes:C})))),O=le(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...h),...S.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...S)]:[],t("div",{class:"remote-more"},
a?f(()=>r("join"),{},i.join?s["remote-join-hide"]:s["remote-join-show"]):null,l?f(l,{},s["remote-hand"]):null,c?f(c,{},s["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},s["wall-close"])))}function Qt(e,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
Zt(w).map(()=>0)])),c=0,i=0,u=t("div",{}),d=le(e,"desk-hands",u);if(!d)return;let f=()=>Math.max(i,...[...l.values()].map(
w=>w.reduce((x,C)=>x+C,0))),m=(w,x,C)=>t("div",{class:"desk-stepper"},t("span",{},w),t("button",{type:"button","aria-lab\
el":M(a["desk-fewer"],{label:w}),onclick:()=>C(-1)},"−"),t("output",{},`${x}`),t("button",{type:"button","aria-label":M(
a["desk-more"],{label:w}),onclick:()=>C(1)},"+"));function h(w=""){let x=r[c],y=o.items.find(({id:E})=>E===x.item)?.cards.
find(({text:E})=>E===x.card),b=l.get(x.id),q=c===r.length-1,N=E=>()=>{c+=E,h()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},M(a["desk-hands-where"],{n:c+1,all:r.length})),t("h2",{},x.card||x.heading),y?.short?t("p",{class:"desk-small"},x.heading):
"",...Zt(x).map((E,T)=>m(E,b[T],R=>{b[T]=Math.max(0,b[T]+R),h(`${T} ${R}`)})),q?m(a["room-people"],f(),E=>{i=Math.max(0,
f()+E),h(`people ${E}`)}):"",t("div",{class:"wall-answers"},c?t("button",{type:"button",onclick:N(-1)},a.back):"",q?t("b\
utton",{type:"button",class:"wall-primary",onclick:O},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:N(
1)},a["desk-next-card"]),q?"":t("button",{type:"button",onclick:O},a["desk-enough"]),t("button",{type:"button",onclick:()=>d.
close()},a["wall-close"]))),S(w)}function S(w){let x=[...u.querySelectorAll(".desk-stepper")],[C,y]=w.split(" "),b=C==="\
people"?x.at(-1):x[Number(C)||0],[q,N]=b.querySelectorAll("button");(y==="-1"?q:N).focus()}function O(){let w=f();if(!w)
return;let C=[...l].filter(([,y])=>y.some(Boolean)).map(([y,b])=>{let{kind:q}=r.find(N=>N.id===y);return[y,q==="card"?[b[0],
w-b[0]]:b]});d.close(),s(Object.fromEntries(C),w)}h()}var Zt=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):we(n,o);var oe=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Xt(e,n,o){let a=t("div",{}),s=le(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??a.querySelector("button"))?.focus()},s.refresh())}function en(e,n,o,{
press:a}){a({desk:"remote"}),Xt(e,"desk-remote",s=>{let{remote:r,inside:l,practice:c,panel:i}=n(),u=i.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),d=!l||c;return[t("h2",{},o["desk-remote"]),d&&r?Ce(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),d&&r?t("p",{},t("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},m)=>t("p",{class:"desk-line"},M(o["desk-remote-there"],{n:m+1})," ",oe(o["\
desk-remote-end"],()=>a({desk:"revoke",id:f})))),t("div",{class:"wall-answers"},d?oe(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",oe(o["wall-close"],s))]})}function tn(e,n,o,{press:a,step:s}){let r=Ko(o,a);Xt(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:d,panel:f}=n(),m=t("span",{role:"status"});if(!c||u)return[t("h2",{},o["desk-phones"]),t("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},oe(o["wall-close"],l))];let h=`${i.address}/${i.code}`,S=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:S.value})},...i.addresses.map(({ip:O,network:w})=>t("option",{value:O,selected:O===
i.picked?"":null},`${O} (${w})`)));return[t("h2",{},o["desk-phones"]),Ce(c,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},c.address)," · ",t("b",{},c.code)),t("p",{},f.joined?M(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?t("p",{class:"desk-small"},M(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",i.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",S):"",r,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>t("li",{},Uo(o)[O])))),t("div",{class:"wall-answers"},oe(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(h),m.textContent=o["desk-copied"]}),oe(o["desk-card"],()=>a({desk:"card"})),oe(o["re\
mote-join-show"],()=>{l(),s("join")}),oe(o["wall-close"],l),m)]})}function Ko(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(r,l)=>t("p",{},
t("label",{class:"ajar-words",for:l.id},r),l);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),oe(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Uo=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function nn(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:y,
title:b})=>t("option",{value:y},b),r=(y,b)=>M(n["desk-meeting"],{title:y,n:b}),l=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:y,title:b,part:q,minutes:N})=>s({id:y,title:r(q?`${b}: ${q}`:b,N)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:y,title:b,minutes:q})=>s({id:y,title:r(b,q)}))));e.meeting&&
(l.value=e.meeting);let c=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(c.value=e.picked);let i=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));i.value=e.country||Jo(e.countries);
let u=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),d={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(y,b)=>t("input",{type:"radio",name:a,value:y,checked:b===0?"":null,"aria-describedby":`${a}-${y}`})),m=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),h=t("p",{hidden:!0},t("label",{class:"ajar-words",for:m.id},n["room-host-ke\
y"]),m),S=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(y,b)=>t("p",{},t("label",{class:"ajar-words",for:b.id},y),b),x=t("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:l.value,couple:c.value,country:i.value,phones:f.find(({checked:b})=>b).value,
key:m.value}),m.value=""}},t("h2",{},n["desk-start"]),S,w(n["desk-which"],l),t("div",{class:"ajar-start-two"},w(n["desk-\
couple"],c),w(n["desk-country"],i)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((y,b)=>t("label",{class:"ajar-\
start-way"},f[b],t("span",{},t("b",{},d[y][0]),t("small",{id:`${a}-${y}`},d[y][1]))))),h,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function C({problem:y,busy:b,needsKey:q,state:N}){S.textContent=y??"",S.hidden=
!y,h.hidden=!q,b||(O.textContent=N==="ended"?n["room-ended"]:"")}return{element:x,update:C}}function Jo(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function on({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=s.snapshot.fine?s.
values:we(s.values,s.bands),l=s.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},l.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var zo=["open","close","reveal"];function an(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=Ot(),i=(k,D,H={})=>t("button",{type:"button",onclick:D,...H},...[k].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=te(o,k=>{k?d.textContent=
k:vt()}),m=k=>{f.begin(),a(k,{awaited:!0})},h=0,S="",O=(k,D={})=>{h=Math.max(h,r.steps??0)+1,m({desk:"step",step:{step:k,
...D},n:h})},w=()=>r.panel,x=()=>w()?.stage,C=()=>r.deck?.slides[x()?.slide],y=()=>C()&&ye(w(),C()),b=it("desk-wall",{inert:!0}),
q=it("desk-wall",{inert:!0}),N=it("desk-screen",{hidden:!0}),E=()=>{N.host.hidden=!1,ue(),N.host.requestFullscreen?.().catch(
()=>{})},T=()=>{N.host.hidden=!0,R()&&document.exitFullscreen(),ue()},R=()=>document.fullscreenElement===N.host;N.host.addEventListener(
"fullscreenchange",()=>{R()||T()});let W=t("p",{class:"desk-clock"}),_=t("p",{class:"desk-plan"}),L=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),B=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=t("p",{class:"des\
k-count"}),K=t("p",{}),z=t("p",{class:"desk-small"}),Y=t("div",{}),G=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),v=t("div",{class:"desk-tools"},G,i(o["desk-here"],E),i(o["desk-remote"],()=>en(
$,()=>r,o,{press:m})),i(o["desk-phones"],()=>tn($,()=>r,o,{press:m,step:O})),i(o["remote-parts"],I),i(o["desk-end"],P,{class:"\
desk-end"})),p={back:i([o.back,t("kbd",{},"←")],()=>O("back")),open:i([o["room-ask-open"],t("kbd",{},"O")],()=>U("open")),
close:i([o["room-ask-close"],t("kbd",{},"C")],()=>U("close")),reveal:i([o["room-ask-reveal"],t("kbd",{},"R")],()=>U("rev\
eal")),blank:i([o["remote-blank"],t("kbd",{},"B")],()=>O("blank")),hands:i([o["desk-hands"]],()=>Qt($,{question:y(),slide:C(),
words:o,count:ee})),next:i([o.next,t("kbd",{},o["desk-clicker"])],()=>O("next"))},j=i(o["room-ask-reset"],()=>Ne($,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>U("reset"))),g=i("",()=>O(x()?.timer?"pause":"timer")),$=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},W,_,v,L),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),b.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),q.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),F,K,z,t("p",{class:"desk-more"},g,j))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),B,Y),t("div",{class:"desk-moves"},u,d,t("div",{class:"desk-pad"},...Object.values(
p))),N.host),A=nn(n,{words:o,begin:k=>m({desk:"begin",...k})});e.replaceChildren(A.element,$);function I(){Yt($,{deck:r.
deck,panel:w(),way:r.way},o,{step:O})}function P(){let k=w().questions.some(pe),D=(J,se)=>i(se,()=>m({room:"take",what:J,
paper:n.paper})),H=le($,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},D("page",o["desk-take-pag\
e"]),D("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},i(o["room-end"],()=>{H.close(),m({room:"end"})},
{class:"wall-primary"}),i(o["remote-stay"],()=>H.close())))}function U(k){if(h>(r.steps??0)){S=k;return}if(k==="reveal"){
let H=Ye(w(),C()),J=()=>m({desk:"question",id:H.question.id,do:k,...H.body});H&&At(de(),H,w(),o,J);return}let D=y();D&&m(
{desk:"question",id:D.id,do:k})}let ee=(k,D)=>m({desk:"question",id:y().id,do:"hands",counts:k,people:D}),ae={keys:()=>Tt(
de(),o),full:()=>N.host.hidden?E():T(),larger:()=>Z(1),smaller:()=>Z(-1)},Q=lt;function Z(k){Q=Math.min(rt.length-1,Math.
max(0,Q+k)),ue()}function Ee(k){return!r.deck||!$.offsetParent||$.closest("[inert], .lm-mod-hidden")?!1:(ae[k]?ae[k]():zo.
includes(k)?U(k):k==="timer"?O(x()?.timer?"pause":"timer"):k!=="look"&&O(k),!0)}s(Vt(Ee));let ke=setInterval(()=>{!$.hidden&&
$.isConnected&&yt()},1e3);s(()=>clearInterval(ke));function ue(){if(!r.deck||!x())return;let k={deck:r.deck,way:r.way,panel:w(),
words:o,now:c.now()},D=Je();be(b.wall,Fe(k)),q.host.hidden=D===null,D!==null&&be(q.wall,Fe({...k,slide:D})),N.host.hidden||
be(N.wall,Fe(k),Q)}let de=()=>N.host.hidden?$:N.wall;function be(k,D,H){k.querySelector(".wall-face")?.remove(),k.prepend(
D),zt(D,H)}function Je(){let{slide:k,dropped:D}=x(),H=r.deck.slides.findIndex(({part:J},se)=>se>k&&!D.includes(J));return H<
0?null:H}function yt(){if(!r.deck)return;let k=Ct(r.deck,x(),c.now());if(W.textContent=Le(c.now()),!k)return;let D=k.begun?
Mt(k.late,o):o["remote-not-begun"],H=k.begun?M(o["remote-planned"],{part:Le(k.partEnds),end:Le(k.ends)}):"";_.replaceChildren(
t("b",{class:k.late>0?"desk-late":null},D),H&&` · ${H}`,t("br"),t("span",{class:"desk-small"},r.deck.parts[k.part].title));
for(let[J,se]of[...L.children].entries())se.className=J<k.part?"done":J===k.part?"here":"",se.classList.toggle("dropped",
x().dropped.includes(J)),J===k.part?se.setAttribute("aria-current","step"):se.removeAttribute("aria-current")}function Bn(){
L.replaceChildren(...r.deck.parts.map(({title:k,minutes:D})=>t("li",{style:`flex: ${Math.max(1,D)}`,title:k},k)))}function Dn(){
if(l===C()?.id)return;l=C()?.id;let k=C()?.notes.length?fe(C().notes):[t("p",{},o["remote-no-notes"])];B.replaceChildren(
...k),B.scrollTop=0}function Rn(){let k=y();F.textContent=k&&(k.state!=="ready"||k.hands)?ve(k,w(),o):"",K.textContent=r.
way?M(o["desk-joined"],{n:w().joined}):o["desk-no-phones"],z.textContent=Pn({units:k?.units??Wn()}),Y.replaceChildren(...k?
on(k,o):[]);let D=!!k?.units.length;p.hands.firstChild.data=o[ze(k)?"desk-slips":"desk-hands"],p.hands.disabled=!D||k.state===
"open"||pe(k),j.hidden=!k?.answered||!k.may_reset;let H=C()?.minutes??0;g.hidden=!H&&!x()?.timer,g.textContent=x()?.timer?
o["desk-timer-pause"]:M(o["remote-timer"],{minutes:H});for(let J of["open","close"])p[J].hidden=!r.way;p.hands.hidden=!!r.
way&&(p.hands.disabled||!k),p.open.disabled=!k||k.state==="open"||!r.way,p.close.disabled=k?.state!=="open",p.reveal.disabled=
!Ye(w(),C());for(let J of Object.values(p))J.classList.remove("wall-primary");Fn().classList.add("wall-primary"),p.blank.
setAttribute("aria-pressed",!!x()?.blank)}function Fn(){let k=y();return k?pe(k)?p.next:k.state==="ready"&&!p.open.disabled?
p.open:!r.way&&!k.answered&&!p.hands.disabled?p.hands:p.reveal.disabled?p.next:p.reveal:p.reveal.disabled?p.next:p.reveal}
let ze=k=>!!k?.name.startsWith("check-in@"),Wn=()=>{if(C()?.kind!=="moves")return[];let[k]=w().questions.filter(D=>ze(D)&&
pe(D)).slice(-1);return k?.units.filter(({kind:D})=>D==="move")??[]};function Pn({units:k}){let D=k.filter(({snapshot:H,
withheld:J})=>!H&&J);return D.length?Te({shown:D},o):""}function vt(){let k=y();d.textContent=_n(k)}function _n(k){if(x()?.
blank)return o["remote-is-blank"];if(!k)return"";let D=Xe(k,w());return D===1?o["remote-still-one"]:D?M(o["remote-still"],
{n:D}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?M(o["desk-counted"],{n:k.hands}):!r.way&&k.state==="ready"&&k.
units.length?o[ze(k)?"desk-slips-how":"desk-hands-how"]:""}function Hn(k){let D=r;r={...r,...k},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let H=r.state==="open"&&!!(r.deck&&x());if(A.update(r),A.element.hidden=H,$.hidden=!H,
!H)return;D.panel!==r.panel&&c.set(w().now),D.deck!==r.deck&&Bn(),r.wall&&(G.href=r.wall);for(let se of $.querySelectorAll(
"dialog"))se.refresh?.();yt(),Dn(),Rn(),vt(),ue();let J=S;S="",J&&U(J)}let wt=new ResizeObserver(ue);for(let{host:k}of[b,
N])wt.observe(k);return s(()=>wt.disconnect()),{update:Hn}}function it(e,n){let o=t("div",{class:e,...n}),a=t("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var Go="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ns=new RegExp(`(${Go})|[.…]+|[!?;\\n]`,"gu");function sn({title:e,close:n,bar:o,parts:a}){let s=()=>{l.close?l.close():l.remove()},r=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=t("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),s())}},o,r,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var rn=["emergency","crisis","violence","agency","worried","child"],Vo=["crisis","violence"],un='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ln(){for(let e of X().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&X().listeners.delete(e),e.shown||(e.shown=n)}}function Yo(e,{zone:n="",
languages:o=[]}){let a=c=>c.endsWith("/")?n.startsWith(c):n===c,s=e.find(({zones:c})=>c.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}var ct=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),ut=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),cn=e=>`tel:${e.match(/\d+/)[0]}`;function pn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(X().countries=n);let s=()=>X().countries,r=()=>X().chosen||Yo(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(E=>E.code===r());function c(E){X().chosen=
E,ln();for(let{element:T,draw:R}of X().listeners)R(T)}function i(E,T){return T(E),X().listeners.add({element:E,draw:T,shown:!1}),
queueMicrotask(ln),E}let u=E=>i(t("div",{}),T=>T.replaceChildren(...E())),d=()=>{let E=[...s(),{code:"-",country:e["help\
-elsewhere"]}],T=t("select",{onchange:()=>{c(T.value),a(T.value)}},...E.map(R=>t("option",{value:R.code},R.country)));return i(
T,()=>{T.value=l()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),T)},f=({say:E,to:T},R)=>{if(/^(tel|sms):/.
test(T))return t("a",{class:R?"ajar-reach":"ajar-reach ajar-first",href:T},t("span",{},...ut(E)));let W=t("span",{},E),_=t(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:T}),onclick:async()=>{await Zo(T,W)&&
(_.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},W," ",_)},m=E=>t("li",{},t("p",{class:"\
ajar-for"},E.for_what),t("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...E.reach.map(f))),h=({emergency:E,note:T})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),T?t("p",{class:"ajar-hint"},T):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:cn(E)},M(e["help-c\
all"],{number:E})))),S=E=>u(()=>{let T=l();if(!T)return[t("p",{},e["help-elsewhere-how"])];let R=E.flatMap(W=>W==="emerg\
ency"?h(T):ct(T,[W]).map(m));return[t("ul",{class:"ajar-help-lines"},...R)]});function O(){sn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},d(),pt({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),S(rn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:E,text:T,
now:R,lines:W,kinds:_,countries:L},{level:B,aside:F,needs:K}){return L&&!N()&&(X().countries=L),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},E),t("p",{},T),_.length?null:K?.()??null,d(),S(W),t("ul",{class:"ajar-todo"},...R.map(
z=>t("li",{},z))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:F},e["h\
elp-aside"]))}let x=()=>t("button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function C({emergency:E,
...T}){let W=Vo.map(L=>ct(T,[L])[0]?.reach??[]).flatMap(L=>["tel:","sms:"].map(B=>L.find(({to:F})=>F.startsWith(B))));return[
{say:M(e["help-call"],{number:E}),to:cn(E)},...W.filter(Boolean)]}let y=(E=`${e["help-line"]} `)=>u(()=>{let T=l(),R=(T?
C(T):[]).flatMap(({say:L,to:B},F)=>[F?" · ":"",t("a",{href:B},...ut(L))]),W=t("button",{type:"button",class:"ajar-link",
onclick:O},e["help-get"]),_=t("span",{class:"ajar-off-paper"},R.length?" · ":"",W);return[t("p",{class:"ajar-help-line"},
E,...R,_)]});function b(E){if(!N())return;let[T]=[...E.querySelectorAll(un)].reverse();T?.closest("p, ul").after(y(""));
for(let R of E.querySelectorAll("details"))R.open=R.querySelector("summary").textContent===l()?.country}let q=()=>u(()=>{
let E=l();return E?[t("p",{},t("b",{},`${e["help-title"]}, ${E.country}`)),t("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:E.emergency})}`),t("ul",{},...ct(E,rn).map(({for_what:T,name:R,reach:W,hours:_})=>t("li",{},...ut(`${T}: ${R}\
. ${W.map(({say:L})=>L).join(" · ")}. ${_}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),N=()=>s().length>0;return{open:O,
notice:w,button:x,line:y,addNumbers:b,text:q,choose:c,code:r,isKnown:N}}var pt=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function dn(e){if(X().open){X().open=e;return}X().
open=e,window.addEventListener("click",n=>{n.target.closest?.(un)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function Zo(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function dt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function fn(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
dt()))},{capture:!0})}function mn(e,n,{words:o,group:a,change:s,say:r}){let l={...n},c={},i=e.piles.map(h=>(c[h.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let O=f[S.dataTransfer.
getData("text/plain")]?.[h.id];O&&!O.matches(":disabled")&&(O.checked=!0,d(O.dataset.card,h))}},c[h.id]))),u=()=>e.piles.
forEach(h=>{c[h.id].textContent=M(o["pile-count"],{pile:h.text,n:Object.values(l).filter(S=>S===h.id).length})}),d=(h,S)=>{
l[h]=S.id,u(),s({...l}),r(M(o.moved,{card:e.cards.find(O=>O.id===h).text,pile:S.text}))},f={},m=e.cards.map(h=>{f[h.id]=
{};let S=`${a}-${h.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",h.id)},t("legend",{},h.text),t("div",{class:"ajar-into"},...e.piles.map(O=>{let w=t("input",{type:"radio",name:S,
value:O.id,"data-card":h.id,checked:l[h.id]===O.id,onchange:()=>d(h.id,O)});return f[h.id][O.id]=w,t("label",{},w,t("spa\
n",{},O.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...i),...m)}function ft(e,{words:n,label:o,question:a,act:s}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(d,f)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},d),i=c(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},i,c(o,s));e.replaceChildren(t("p",{},a),u),i.focus()}function Pe(e){let o=t("button",{type:"button",onclick:()=>ft(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function he(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return s}function _e(e,n){let o=c=>[...e.querySelectorAll(
c)],a=o("details[open] > summary").map(c=>c.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let c of o("summary"))c.parentElement.open=a.includes(c.textContent);if(s===!1)return;let r=o("summary, button").
find(c=>c.textContent===s),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function hn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"alert"}),l=t(
"div",{}),c=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,d=!1,f=!1,m=!1,h=!1,S=!1,O=(v,p,j={})=>t("button",{type:"button",onclick:p,...j},v),w=v=>{v.tabIndex=
-1,v.focus()},x=()=>l.querySelector(".ajar-change"),C=()=>i.state==="kept"&&!i.reopen;function y(v,p=v){s.dataset.short=
p,a.textContent!==v&&(a.textContent=v)}function b(){let v=i.problem?e["keep-unsaved"]:e["keep-saving"],[p,j]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[S?"lost":i.state];s.classList.toggle("ajar-state-lost",S),y(p,j),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function q(){
i={...i,saved:!1},b()}function N(){b(),u=i,C()?l.replaceChildren(f?L("change"):z()):i.state!=="none"?l.replaceChildren(L(
"unlock")):d?l.replaceChildren(L(i.exists?"open":"start")):l.replaceChildren(h?W():R())}let E=()=>{d=!0,N(),l.querySelector(
"input").focus()},T=()=>i.hosted?t("p",{},e["keep-hub"]):null;function R(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),i.here?t("p",{},e["keep-tab"]):null,T(),t("d\
iv",{class:"ajar-moves"},O(e["keep-nothing"],()=>{h=!0,N(),w(s)}),O(e[i.exists?"keep-open":"keep-start"],E)))}let W=()=>t(
"p",{},O(e[i.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function _(){let p=["none","weak","fair","good","s\
trong"].map(j=>e[`keep-strength-${j}`]).reduce((j,g)=>g.length>j.length?g:j);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":p},t("span",{},e["keep-strength-none"]))}function L(v){let p=v==="start"||v==="change",j={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],g=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{p&&n({strength:g.value})}}),$=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),A=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),$),I=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),P=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n(
{place:P.value})}),U=_(),ee=()=>{if(!g.value){g.focus();return}if(I.hidden=!0,p&&g.type==="password"&&$.value!==g.value){
I.textContent=e["keep-again-differs"],I.hidden=!1,$.focus();return}v==="change"?n({change:g.value},{awaited:!0}):n({[v===
"start"?"keep":"unlock"]:g.value,place:P.value},{awaited:!0}),y(e["keep-opening"]),g.value="",$.value="",U.firstChild.textContent=
e["keep-strength-none"]},ae=()=>{d=!1,f=!1,N(),v==="change"?x().focus():w(s)},Q=t("details",{},t("summary",{},e["keep-wh\
ere"]),t("label",{for:`${o}-place`},e["keep-place"]),P);return t("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),
ee()}},t(i.state==="locked"?"h1":"p",{class:"ajar-title"},j),T(),v==="change"?t("p",{},e["keep-change-how"]):null,p?t("p",
{},e["keep-no-way-back"]):null,v==="start"&&i.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[p?"keep-how":"keep-how-open"]),
g,p?U:null,p?A:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:Z})=>{g.type=Z.checked?"t\
ext":"password",A.hidden=Z.checked,I.hidden=!0}}),t("span",{},e["keep-see"])),p?I:null,v==="change"||i.here?null:Q,t("di\
v",{class:"ajar-moves"},v==="unlock"?null:O(e["keep-not-now"],ae),t("button",{type:"submit"},j)),p?null:K(),v==="start"&&
i.here?F():null)}let B=()=>O(e["keep-copy"],()=>n({take:"sealed"}));function F(){let v={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},p=t("input",{type:"file",onchange:async()=>{let $=new Uint8Array(await p.files[0].arrayBuffer()),
A=()=>n({bring:$},{awaited:!0});p.value="",i.exists?ft(g,{...v,act:A}):A()}}),j=t("label",{class:"ajar-words"},t("span",
{},e["keep-bring"]),p),g=t("div",{class:"ajar-twice"},j);return g}function K(){let v=Pe({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-forgot"]),t("p",{},e["keep-f\
orgot-how"]),...i.here?[t("p",{},e["keep-copy-forgot"]),B(),F()]:[],t("p",{},e["keep-erase-how"]),v)}function z(){let v=t(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(v.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((p,j)=>p-
j).map(p=>t("option",{value:p,selected:p===i.minutes},M(e["keep-minutes"],{n:p}))));return t("div",{class:"ajar-kept"},O(
e["keep-lock"],()=>{y(e["keep-opening"]),n({lock:!0},{awaited:!0})}),O(e["keep-change"],()=>{f=!0,m=!1,N(),l.querySelector(
"input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},m?e["keep-changed"]:""),t("details",
{},t("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[t("p",{},e["keep-copy-how"]),B()]:[t("p",{},i.place)],i.
copied?t("p",{},M(e["keep-copied"],{program:i.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),v))}function Y(v){
if(v.strength!=null){let p=l.querySelector(".ajar-strength > span");p&&(p.textContent=v.strength);return}if(v.changed){f=
!1,N(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,x().focus();return}i={...i,...v},i.state==="k\
ept"&&(d=!1),C()||(f=!1),b(),G()}let G=he(l,()=>{let v=u;if(v.state===i.state&&v.exists===i.exists&&v.minutes===i.minutes&&
!!v.reopen==!!i.reopen&&!!v.hosted==!!i.hosted&&l.firstChild){u=i;return}let j=d&&v.place!==i.place;N(),v.state!==i.state&&
v.state!=="none"?w(s):j&&l.querySelector("input").focus()});return N(),{line:s,more:c,update:Y,begin:q,setLost:v=>{S=v,b()},
say:v=>{r.textContent=v,r.hidden=!1}}}function He(e,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,d)=>{let f=t("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":n});return f.innerHTML=
u,f.firstElementChild.setAttribute("aria-hidden","true"),f},i=e.querySelector("details")?.open??!1;e.replaceChildren(t("\
figure",{class:"ajar-chart"},t("figcaption",{},n),c(o,"wide"),c(a,"narrow"),t("details",{open:i},t("summary",{},l.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...r.map(([u,...d])=>t("tr",{},t(
"th",{scope:"row"},u),...d.map(f=>t("td",{},f??"–")))))))))}function Ke(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>t("option",{value:r,selected:r===o},l)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function gn(e,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,c="",i=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=te(n,L=>{f.textContent=L}),h=ht(n),S=Ke(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,f),h.dialog);let O=L=>{s.busy?f.textContent=n["room-one-moment"]:(m.begin(),
o(L,{awaited:!0}))},w=(L,B)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>O(B)},L),x=(...L)=>t(
"div",{class:"ajar-moves ajar-many"},...L);function C(){let L=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,B=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(L&&!L.value){L.focus();return}O({room:"open",...L?{key:L.value}:{}}),L&&(L.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?M(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),L?t("label",{class:"ajar-words",for:L.
id},n["room-host-key"]):null,L?t("p",{class:"ajar-hint",id:`${_}-key-how`},n["room-host-key-how"]):null,L,x(B,s.elsewhere?
null:w(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:x(...[12,3].
map(F=>w(M(n["room-rehearse"],{n:F}),{room:"rehearse",phones:F})))]}let y=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),x(w(n["room-go-on"],{room:"go-on"}),w(n["room-end"],{room:"end"}))];function b(){let L=t("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),B=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:M(n["room-line"],{code:s.
code})),F=s.address?L:null;return r?[q(),t("div",{class:"ajar-door-line"},B,d,F),N(),T()]:[t("h2",{},n["room-title"]),q(),
N(),B,s.address?kn(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?E():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},d,F,s.inside&&!s.practice?w(n["room-widen"],
{room:"widen"}):null),T()]}let q=()=>s.practice?t("p",{},$e(n)):null,N=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function E(){let L=t("select",{id:`${_}-address`,onchange:()=>o({room:"pick",ip:L.value})},...s.addresses.map(
({ip:B,network:F})=>t("option",{value:B,selected:B===s.picked},`${B} (${F})`)));return t("label",{class:"ajar-words",for:L.
id},t("span",{},n["room-address"]),L)}function T(){let L=t("div",{}),B=t("button",{type:"button",onclick:()=>z(!1)},n["r\
oom-end-no"]),F=t("button",{type:"button",onclick:()=>z(!0)},n["room-end"]),K=()=>L.replaceChildren(...l?[t("p",{},n["ro\
om-end-sure"]),x(B,w(n["room-end"],{room:"end"}))]:[F]),z=G=>{l=G,K(),(l?B:F).focus()};K();let Y=(G,v)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...v()},{awaited:!0})},G);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?x(Y(n["room-take-table"],()=>({
what:"table"})),Y(n["room-take-page"],()=>({what:"page",paper:S.value()})),S.element()):null,t("p",{},n["room-end-how"]),
L)}function R(L){s={...s,...L},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let B=mt(n,s.joined);
d.textContent!==B&&(d.textContent=B),h.update(s,B),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?m.begin():(m.end(),f.textContent=""),W()}let W=he(i,()=>{let{joined:L,problem:B,...F}=s,K=JSON.stringify([F,r]);if(K===
c)return;c=K;let z={open:b,lost:y}[s.state]??C;_e(i,()=>i.replaceChildren(...z().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return Ue(e,()=>o({room:"look"}),a),{update:R}}var mt=(e,n)=>n?n===
1?e["room-joined-one"]:M(e["room-joined"],{n}):e["room-joined-none"],$e=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function kn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["\
room-scan"]),t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function ht(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==s&&(s=c,r.address?n.replaceChildren(
r.practice?t("p",{},$e(e)):"",kn(e,r),a):(o.close(),n.replaceChildren()))}}}function Ue(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(e),o(()=>a.disconnect())}var bn=(e,n)=>e.find(o=>o.id===n)?.text??n,Qo=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function yn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>bn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${bn(e.piles,n[o.id])}`);case"date":return[Qo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function vn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Me(a,o)))if(a.kind===
"choice"){let l=(a.among?Ae(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),c=s.own?.trim()?s.own:"";(l.length||
c)&&(o[a.id]={chosen:l,own:c})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&
(o[a.id]=Object.fromEntries(r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var wn=(e,n)=>M(e.ask,n);var Xo=new Set(["autorestarting","dead","restarting","terminating"]),ea=4e3;function jn({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(i,u)=>{
Xo.has(u)&&n()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,ea):o()};return a.connect(
l),s.connect(c),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(c)}}function xn({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let d=vn(i,u),f=i.items.filter(m=>m.id in d).map(m=>[wn(m,d),...yn(m,d[m.id])].join(`
`));return[i.title,...f].join(`

`)}).join(`


`);async function r(i){let u=s(),d=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(d),d.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function c(i){a=i;for(let u of o)u.hidden=!i}return{line:l,set:c,isLost:()=>a,forget:i=>o.delete(
i)}}function Cn(e,{words:n,send:o,open:a,help:s}){let r=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=te(
n,b=>r.replaceChildren(b)),c=b=>{l.begin(),o(b)},i=t("div",{}),u={},d="",f=0,m=Ke(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),r);let h=(b,q)=>t("button",{type:"button",onclick:q},b),S=b=>t("div",{class:"\
ajar-reflection"},...b.flatMap(q=>Ge(q,3))),O=(b,q,N)=>Pe({words:n,label:b,question:q,act:()=>c(N)}),w=()=>{let b=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{b.files[0]&&c({import:await b.files[0].text()}),b.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),b)},x=he(i,()=>{let b=JSON.stringify(u);b!==d&&
(d=b,_e(i,C))});function C(){let b=(E,T)=>h(T,()=>c({take:E})),q=f>(u.danger?.kinds.length??0)?null:u.danger,N=()=>{f=q.
kinds.length+1,C(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(q?s.notice(q,{level:2,aside:N}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},h(n["home-go-on"],()=>a(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(E=>t("li",{},E))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
S(u.plan):"",u.plan?.length&&!q?s.line():"",...(u.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:T})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${E}`),S(T))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...q?[]:[h(n["home-take-plan"],()=>c({take:"plan",paper:m.value(),country:s.
code()})),m.element(),b("calendar",n["home-take-calendar"]),u.danger?"":b("calendar-line",n["home-take-calendar-line"])],
b("check-ins",n["home-take-check-ins"]),b("everything",n["home-take-everything"])),w()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),O(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:b=>{l.end(),u=b,x()},settle:l.end,say:(b,q="")=>{
l.end();let N=t("div",{class:"ajar-text"});N.innerHTML=q,r.replaceChildren(b,N),r.scrollIntoView({block:"nearest"})}}}function Sn({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function $n({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=h=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),i=c({id:`${r}-people`,
min:1}),u=h=>Math.max(0,Math.floor(Number(h.value)||0)),d=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,f=h=>{let S=e.filter(
C=>C.item===h),O=(C,y)=>{let b=c({"aria-label":[C.card,d(C)[y]].filter(Boolean).join(": ")});return l.set(C.id,[...l.get(
C.id)??[],b]),b},w=S.length===1&&!S[0].card?S[0].bands.map((C,y)=>[C,[O(S[0],y)]]):S.map(C=>[C.card,d(C).map((y,b)=>O(C,
b))]),x=S[0].card?["",...d(S[0])]:null;return t("table",{},t("caption",{},a(h)),x&&x.length>2?t("thead",{},t("tr",{},...x.
map(C=>C?t("th",{scope:"col"},C):t("td",{})))):null,t("tbody",{},...w.map(([C,y])=>t("tr",{},t("th",{scope:"row"},C),...y.
map(b=>t("td",{},b))))))};function m(){let h=new Map(e.map(x=>[x,l.get(x.id).map(u)])),S=Math.max(...[...h.values()].map(
x=>x.reduce((C,y)=>C+y,0))),O=u(i)||S;if(!O){i.focus();return}let w=Object.fromEntries([...h].map(([x,C])=>[x.id,x.kind===
"card"?[C[0],Math.max(0,O-C[0])]:C]));s({counts:w,people:O})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:h=>{h.preventDefault(),m()}},
...[...new Set(e.map(h=>h.item))].map(f),t("label",{class:"ajar-words",for:i.id},t("span",{},o["room-people"]),i),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function On(e,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},c=!1,i="",u="",d=!1,f=(v,p={})=>{d=v==="reveal",
q.begin(),o({question:e.of,do:v,...p},{awaited:!0})},m=t("div",{class:"ajar-results",hidden:!0}),h=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),S=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("span",{}),w=t("p",
{class:"ajar-counts"}),x=ta(e.minutes,n,a),C=t("button",{type:"button",class:"ajar-link",onclick:()=>_(!c)}),y=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...v)=>{y.textContent!==v[0]&&y.replaceChildren(...v)},q=te(n,v=>b(
v||u)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},E=Object.
keys(N).filter(v=>e.units.length||v==="open"||v==="close"),T=Object.fromEntries(E.map(v=>[v,t("button",{type:"button",onclick:()=>{
T[v].getAttribute("aria-disabled")?b(R(v)):v==="reset"?W():f(v)}},N[v])])),R=v=>l.busy?n["room-one-moment"]:l.not[v];function W(){
let v=t("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),T.reset.focus()}},n["home-no"]),p=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),T.reset.focus(),f("reset")}},n["room-ask-reset"]);y.replaceChildren(n["room\
-reset-sure"]," ",v," ",p),v.focus()}function _(v){c=v,m.hidden=!v,s().hidden=v,C.textContent=n[v?"room-show-question":"\
room-show-result"]}let L=ht(n),B=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},n["room-cod\
e"]),F={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function K(v){let p=l;l={...l,...v};let j=l.
room==="open";O.replaceChildren(l.practice?$e(n):""),S.textContent=l.problem,S.hidden=!l.problem;let g=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],$=!j||!e.units.length?[]:l.hands||l.inside?g.slice(0,1):g;w.replaceChildren(
...$.map(([A,I])=>t("span",{},t("b",{},`${A}`)," ",I))),x.update(l.seconds);for(let A of E)En(T[A],R(A));u=j?l.hands?n["\
room-by-hands-now"]:F[l.state]:n["room-not-open"],(p.state!==l.state||p.room!==l.room||p.hands!==l.hands)&&b(u),l.busy||
q.end(),Mn(h,l.withheld),L.update(l.way??{},mt(n,l.joined)),B.hidden=!l.way?.address,z(),d&&!l.busy&&l.state==="closed"&&
h.childElementCount&&(d=!1,h.scrollIntoView({block:"nearest"}))}function z(){let v=JSON.stringify(l.charts??[]);if(v===i)
return;i=v;let p=!!l.charts?.length;m.replaceChildren(...An(l.charts??[],n)),C.hidden=!p,_(p),p&&d&&m.scrollIntoView({block:"\
start"}),d=!1}let Y=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...E.
map(v=>T[v]))),t("div",{class:"ajar-bar-line"},O,y,C,B,x.element),L.dialog),G=e.units.length?$n(e,{words:n,ask:r,send:v=>f(
"hands",v)}):null;return C.hidden=!0,Ue(Y,()=>o({room:"look"}),a),{parts:[m,h,S,Y,G].filter(Boolean),update:K}}function En(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Mn(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var An=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return He(a,o,n),a});function Tn(e,{words:n,send:o,onDispose:a}){
let s={},r="",l=t("div",{class:"ajar-results"}),c=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),d=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=t("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=m():(d.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),m=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,c,i,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},f),d)),Ue(e,()=>o({room:"look"}),a),{update(h){s={...s,...h},u.replaceChildren(s.practice?$e(n):""),i.textContent=
s.problem,i.hidden=!s.problem,Mn(c,s.withheld),En(f,m());let S=JSON.stringify(s.charts??[]);S!==r&&(r=S,l.replaceChildren(
...s.charts?.length?An(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ta(e,n,o){let a=null,
s=!1,r=t("span",{role:"timer"}),l=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,i()}}),c=t("p",{class:"a\
jar-clock"},r," ",l);function i(){let d=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,m=d===null?e?M(n["room-minutes"],{minutes:e}):"":e?M(n["room-clock"],{time:f,minutes:e}):
f;r.textContent=s?"":m,l.textContent=n[s?"room-clock-show":"room-clock-hide"],c.hidden=!m}let u=setInterval(()=>{a!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:c,update:d=>{a=d==null?null:Date.now()-d*1e3,i()}}}function Ln(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=t("div",{class:"ajar-text"}),c=t("summary",{}),i=({title:f,
story:m,more:h,role:S})=>{r.innerHTML=m,r.prepend(t("h2",{},f)),l.innerHTML=h,c.textContent=S},u=e.couples.find(f=>f.id===
o)??e.couples[0],d=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["cou\
ple-how"]),t("div",{class:"ajar-cards"},...e.couples.map(f=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,
value:f.id,checked:f===u,onchange:()=>{i(f),a(f.id)}}),t("span",{},f.title)))));return i(u),t("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,t("details",{class:"ajar-role"},c,l),d)}window.ajarShown??(window.ajarShown=new WeakMap);var Oe=window.ajarShown,Nn="needs@",gt={};function kt(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function In({model:e,el:n}){kt();let o=e.get("pages"),a=e.get("words"),s=new Map,
r=new Map,l=new Map,c=[],i=p=>c.push(p),u=null,d=!1,f=!1,m=new Map,h=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let S=t("div",{class:"ajar-page"}),O=p=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===p)?.exercise,
w=xn({words:a,answered:()=>[...r].map(([p,{answers:j}])=>[O(p),j]).filter(([p,j])=>p&&Object.keys(j??{}).length)}),x=0,C=p=>{
if(clearTimeout(x),x=0,w.set(p),u?.setLost(p),p)for(let j of l.keys())s.get(j)?.release()},y=(p,{awaited:j=!1}={})=>{try{
e.send(p)}catch{C(!0);return}j&&!x&&(x=setTimeout(()=>C(!0),8e3))},b=pn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:p=>y({country:p})}),q=()=>{y({forget:!0}),dt()},N=(p,j,g)=>(s.set(p.key,g),r.has(
p.key)&&g.update(r.get(p.key)),j),E={html(p){let j=t("div",{class:"ajar-text"});return j.innerHTML=p.html,b.addNumbers(j),
j.addEventListener("click",g=>{let $=g.target.closest("a"),A=o.findIndex(({id:I})=>I&&$?.getAttribute("href")===`${I}.ip\
ynb`);A<0||(g.preventDefault(),B(A))}),j},home(p){let j=t("div",{});return N(p,j,Cn(j,{words:a,send:A=>{A.import&&s.get(
"chart")?.begin(),y(A)},open:A=>B(o.findIndex(({id:I})=>I===A)),help:b})),y({home:p.key}),j},scenario(p){return Ln(p,{words:a,
picked:e.get("couple"),pick:j=>{e.set("couple",j),e.save_changes()}})},door(p){let j=t("div",{});return N(p,j,gn(j,{words:a,
send:y,onDispose:i}))},group(p){let j=t("div",{});return N(p,j,Tn(j,{words:a,send:y,onDispose:i}))},asking(p){let{items:j}=o[h].
blocks.find(({key:I})=>I===p.of).exercise,{parts:g,update:$}=On(p,{words:a,send:y,onDispose:i,form:()=>l.get(p.of),ask:I=>j.
find(P=>P.id===I).ask}),A=document.createDocumentFragment();return A.append(...g),N(p,A,{update:$})},exercise(p){let j=t(
"div",{}),g=w.line(u?{}:{role:"alert"});l.set(p.key,j);let $=(A,I)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let P=window.ajarSent;m.set(p.key,P),y({key:p.key,...A,sent:P},{awaited:I}),!(!I||!w.isLost())&&(C(!0),g.
scrollIntoView({block:"nearest"}))};return s.set(p.key,xt(j,p.exercise,{words:a,level:p.level,sort:mn,...r.get(p.key),help:b,
needs:()=>T(p.needs),below:()=>p.key.startsWith("plan@")&&b.isKnown()?b.line():null,onAside:A=>W(p.key,{aside:A}),onChange:A=>{
W(p.key,{answers:A,done:!1}),$({answers:A,done:!1},f)},onMove:A=>W(p.key,{at:A}),onDone:A=>{$({answers:A,done:!0},!0),p.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{W(p.key,{answers:{},done:!1}),$({remove:!0})}})),
j.firstElementChild.append(g),i(()=>w.forget(g)),j},chart(p){let j=t("div",{class:"ajar-chart-block"}),g=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:$,end:A}=te(a,P=>g.replaceChildren(P)),I=P=>{A(),He(j,P,a)};return s.
set(p.key,{update:I,begin:$,end:A}),r.has(p.key)&&I(r.get(p.key)),$(),y({chart:p.key}),t("div",{},j,g)},notice(p){if(fn(
()=>y({forget:!0})),!p.leave)return t("div",{class:"ajar-notice"},t("p",{},p.text));let j=t("div",{class:"ajar-leave"},b.
button(),pt({words:a,leave:q}));dn(b.open),u=hn({words:a,send:y});let g=document.createDocumentFragment();return g.append(
t("div",{class:"ajar-notice"},u.line,j),t("div",{class:"ajar-on-paper"},b.text()),u.more),g}};function T(p){let j=o.findIndex(
({blocks:$})=>$.some(({key:A})=>A===Nn));return j<0?p?t("p",{},t("a",{href:p},a["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{B(j);let $=l.get(Nn).querySelector("h2");$.tabIndex=-1,$.focus()}},a["help-needs"])}for(let[p,j]of Object.
entries(gt))E[p]=g=>{let $=t("div",{});return N(g,$,j($,g,{words:a,send:y,onDispose:i}))};let R=p=>o[h].blocks.find(j=>j.
kind===p),W=(p,j)=>r.set(p,{...r.get(p),...j}),_=()=>{for(let p of c.splice(0))p()};function L({focus:p=!1}={}){if(_(),s.
clear(),d){S.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(S.replaceChildren(...o[h].
blocks.map(I=>E[I.kind](I))),o.length<2)return;let j=(I,P)=>t("button",{type:"button",onclick:()=>B(I)},P),g=h>0?j(h-1,a["\
previous-page"]):null,$=h<o.length-1?j(h+1,a["next-page"]):null;if(S.append(t("div",{class:"ajar-moves ajar-turn"},g,$)),
F.replaceChildren(...o.map(({title:I},P)=>t("li",{},t("button",{type:"button","aria-current":P===h?"page":null,onclick:()=>B(
P)},I)))),K.textContent=M(a["page-of"],{n:h+1,all:o.length,title:o[h].title}),!p)return;let A=S.querySelector("h1, h2, h\
3")??S;A.tabIndex=-1,A.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(p){o[p]&&(h=p,F.parentElement.
open=z(),e.set("page",p),e.save_changes(),L({focus:!0}))}let F=t("ol",{}),K=t("summary",{}),z=()=>window.innerWidth>640;
e.get("notice")&&n.append(E.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":a.pages},t("details",{
open:z()},K,F));o.length>1&&n.append(Y),n.append(w.line({role:"alert"}),S);let G=0;for(let p of["keydown","pointerdown",
"scroll"])n.addEventListener(p,()=>{Date.now()-G<3e4||(G=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",p=>{if(C(!1),p.keeping){let j=[...m.values()].some(A=>p.acknowledged<A);u?.update(j?{...p.keeping,saved:!1}:p.keeping);
let{state:g}=p.keeping,$=g==="locked";g&&(f=g==="kept"),g&&$!==d&&(d=$,r.clear(),Y.hidden=d,L())}for(let[j,g]of Object.entries(
p.states??{})){if(p.acknowledged<m.get(j))continue;let $=g.answers&&!Object.keys(g.answers).length;W(j,$?{...g,at:0}:g),
s.get(j)?.update(r.get(j))}p.country!=null&&b.choose(p.country),p.file&&(s.get("home")?.settle(),Sn(p.file)),p.erased&&s.
get("home")?.say(p.erased,R("home")?.erased),p.said&&s.get("chart")?.end(),p.said&&(s.get("home")??u)?.say(p.said),p.open&&
B(o.findIndex(({id:j})=>j===p.open)),p.problem&&s.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),L()});let v=jn(e,{gone:()=>C(!0),back:()=>{w.isLost()&&y({ready:!0})}});return L(),Oe.set(a,(Oe.get(a)??0)+
1),y({ready:!0}),()=>{_(),v(),clearTimeout(x),Oe.set(a,Oe.get(a)-1),Oe.get(a)||y({gone:!0})}}gt.desk=an;var na=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),qn,ge=null;async function bt(e){
let n=Object.entries(qn[e]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(n.find(o=>o.
loaded)??n[0]).get())()}async function oa(){let{DOMWidgetModel:e,DOMWidgetView:n,IJupyterWidgetRegistry:o}=await bt("@ju\
pyter-widgets/base");class a extends e{}class s extends n{render(){let{model:l}=this;ge=l.get("words"),this.dispose=In({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{kt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:s}})}}}var aa=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function sa({
context:e,sessionContext:n}){if(await e.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=n;
await new Promise(s=>{let r=()=>{if(!na.has(n.kernelDisplayStatus)){for(let l of[o,a])l.disconnect(r);s()}};for(let l of[
o,a])l.connect(r);r()})}async function ra(){let{INotebookTracker:e,NotebookActions:n}=await bt("@jupyterlab/notebook"),{
Dialog:o,showDialog:a}=await bt("@jupyterlab/apputils"),s=async()=>{if(!ge)return!0;let l=[o.cancelButton({label:ge["sta\
rt-over-no"]}),o.okButton({label:ge["start-over"]})],[c,i]=[ge["start-over-title"],ge["start-over-how"]];return(await a(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await sa(u).finally(()=>{r.
delete(u)});let{content:d,sessionContext:f}=u,m=y=>n.runCells(d,y,f),h=y=>y.model.type==="code",S=d.widgets.filter(y=>h(
y)||y.rendered===!1),[O,w=O]=S.filter(h),x=1+S.indexOf(w),C=await m(S.slice(0,x));return await aa(),C&&m(S.slice(x))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await s())return;let{sessionContext:d}=u;d.session?.kernel?await d.restartKernel():
await d.changeKernel({name:d.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,d)=>{await d.context.ready;for(let f of d.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");d.model?.getMetadata("ajar")?.runs&&i(d)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){qn=e},async get(){let e=await Promise.all([oa(),ra()]);return()=>({
__esModule:!0,default:e})}};})();
