(()=>{var Fn=["button","input","select","summary","textarea"],Wn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Fn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Wn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function ne(e,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),
a}var O=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Oe=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Ee(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var bt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function X(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&n(""),a=!1}}}function yt(e,n,o){let{words:a,level:s=3,small:r=!1,beside:l=[]}=o,c={...Hn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,g=0,m=o.aside??0,v=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),C=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=t("div",{}),S=t("div",{class:"ajar-body"}),$=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...r?[t("div",{class:"ajar-beside"},...l,Pn(v,a))]:v,
w,S,C);e.replaceChildren($);function b(){let y=n.items.filter(M=>Oe(M,u));return r&&n.together?[y]:y.map(M=>[M])}let h=y=>{
C.replaceChildren(y)},B=X(a,h);function D(y,M){C.replaceChildren(`${y} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=M,h(""),o.onChange(u),G({focus:!0})}},a["put-back"]))}function x(y,M){u={...u,[y.id]:M},_n(S),h(""),o.onChange(u),K()}
function E(){P(!0),B.begin(),g=setTimeout(R,8e3)}function R(){g&&(clearTimeout(g),g=0,P(!1),B.end())}function P(y){for(let M of d?.
fieldsets??[])M.disabled=y}function K(){if(!d)return;let{items:y,skip:M,where:N,next:q}=d,U=b().length;M.textContent=A(y)?
a["clear-and-skip"]:a.skip,N.textContent=O(a["question-of"],{n:p+1,all:U}),N.hidden=r&&U===1,q.textContent=p===U-1?a.done:
a.next}let A=y=>y.some(({id:M})=>u[M]!=null);function F(y,M=!0){if(g)return;let N=b();if(p+=y,p>=N.length){p=N.length-1,
E(),o.onDone(u);return}G({focus:M,again:y<0})}function H(y,M){let N=`${i}-${y.id}`,q=t("legend",{},O(y.ask,u)),U=y.hint?
t("p",{class:"ajar-hint",id:`${N}-hint`},y.hint):null,Y=[U,M.mark].filter(Boolean).map(({id:ie})=>ie),z=y.among?{...y,cards:Ee(
y,u)}:y,le=c[y.kind](z,bt(z,u[y.id]),{words:a,level:s+1,group:N,change:ie=>x(y,ie),say:h,...M}),re={class:`ajar-item aja\
r-${y.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return t("fieldset",re,q,U,le)}function G({focus:y=!1,again:M=!1}={}){
let N=b();p=Math.max(0,Math.min(p,N.length-1));let q=N[p],U=o.mark?.(q),Y=U?t("p",{class:"ajar-mark",id:`${i}-${q[0].id}\
-mark`},U):null,z=t("div",{class:"ajar-moves"}),le=p>0?()=>F(-1):null,re=q.map(be=>H(be,{mark:Y,again:M,moves:z,back:le})),
ie=t("button",{type:"button",onclick:()=>{if(g)return;let be=u,$e=A(q);u={...u,...Object.fromEntries(q.map(({id:He})=>[He,
null]))},o.onChange(u),F(1),$e&&D(a.cleared,be)}}),ce=t("button",{type:"button",onclick:()=>{g||(h(""),F(1))}}),de=t("p",
{class:"ajar-where"});d={items:q,skip:ie,where:de,next:ce,fieldsets:re},w.replaceChildren(),z.replaceChildren(ie,ce),le&&
z.prepend(t("button",{type:"button",onclick:le},a.back));let fe=re.length===1;Y&&fe&&re[0].lastElementChild.before(Y),S.
replaceChildren(de,...Y&&!fe?[Y]:[],...re,z),K(),o.onMove?.(p),y&&(re[0].focus({preventScroll:!0}),de.scrollIntoView({block:"\
nearest"}))}function T(y){if(w.replaceChildren(),!y||!o.help||m>y.kinds.length)return null;let M=()=>{m=y.kinds.length+1,
o.onAside?.(m),w.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:N,needs:q}=o;return w.append(N.notice(y,
{level:s+1,aside:M,needs:q})),w.querySelector("[tabindex]")}function _(y,{focus:M=!1,danger:N=null}={}){d=null;let q=t(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);S.replaceChildren(t("div",{class:"ajar-reflection"},q,...y.flatMap(Y=>Je(Y,
s+2)),o.below?.()??null),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{p=0,G({focus:!0,again:!0})}},
a.change),t("button",{type:"button",onclick:()=>{let Y=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),G({focus:!0}),D(a["\
started-over"],Y)}},a["start-over"])));let U=T(N);M&&(U??q).focus()}function I(y){let M=S.contains(document.activeElement);
M&&d&&!g||(R(),u={...y.answers},y.done?_(y.reflection,{focus:M,danger:y.danger}):(p=y.at??Math.max(0,b().findIndex(N=>N.
some(({id:q})=>u[q]==null))),G()))}let{done:L,reflection:f,danger:j}=o;return I({answers:u,at:o.at,done:L,reflection:f,danger:j}),
{update:I,release:R,say:y=>{R(),h(y)}}}var Pn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function _n(e){
for(let n of e.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Je=({heading:e,said:n,words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t(
"li",{},s))):n.length?t("p",{class:"ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),Hn={ruler(e,n,{group:o,
change:a}){let s=Array.from({length:11},(r,l)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:l,checked:n===
l,onchange:()=>a(l),"aria-describedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),t("span",{},`${l}`)));return t("div",{
class:"ajar-scale"},t("div",{class:"ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},
"0"),` ${e.low}`),t("span",{id:`${o}-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:r,
own:l}=n||{chosen:[],own:""},c=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),i=e.many?"checkbox":"radio",u=e.cards.
map(d=>t("input",{type:i,name:a,value:d.id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(m=>m!==d.id).concat(g.
target.checked?d.id:[]):(r=[d.id],l="",p&&(p.value="")),c()}})),p=e.own?t("input",{type:"text",value:l,maxlength:500,oninput:d=>{
l=d.target.value,!e.many&&l.trim()&&(r=[],u.forEach(g=>{g.checked=!1})),c()}}):null;return t("div",{class:"ajar-cards"},
t("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,g)=>t("label",{class:"ajar-card"},u[g],
t("span",{},d.text))),p?t("label",{class:"ajar-own"},t("span",{},e.own),p):null)},text(e,n,{words:o,change:a}){let s=t(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.
target.value:null)});return e.long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{
words:o,change:a}){let s=t("div",{}),r=()=>{let d=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(
d.length?d:null)},l=()=>[...s.children].forEach((d,g)=>{d.querySelector("label > span").textContent=O(o.line,{n:g+1}),d.
querySelector("button").setAttribute("aria-label",O(o["remove-line"],{n:g+1}))}),c=t("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),i=()=>{l(),c.hidden=s.children.
length>=e.most},u=d=>{let g=t("div",{class:"ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"tex\
t",value:d,maxlength:2e4,oninput:r})),t("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=g.nextElementSibling||
g.previousElementSibling;g.remove(),m||u(""),i(),r(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(g),i()},p=n||[];for(let d=0;d<Math.max(e.lines,p.length);d++)u(p[d]??"");return t("div",{class:"ajar-lines"},s,c)},
date(e,n,{words:o,change:a}){return t("label",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};function Kn(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function vt(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=Kn(e.parts,n.dropped),r=n.began??o,l=o-r,{start:c,end:i}=s[a],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+s.at(-1).end}}
function wt(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:r},l)=>{let c=n.dropped.
includes(l);return{part:l,title:a,minutes:s,optional:r,dropped:c}}).filter(({part:a,optional:s})=>s&&a>o)}function jt(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Un=new Set,Ge=()=>{if(!document.hidden)for(let e of[...Un])e(Math.random()*1e3)};window.addEventListener("online",Ge);
window.addEventListener("pageshow",Ge);document.addEventListener("visibilitychange",Ge);function Vn(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var ka=Vn("ajar-presenter");function xt(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ye=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ve(e,n){if(n?.kind!=="moves"){let l=n&&ye(e,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),a=o.at(-1),s=a?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&s.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:a,body:{moves:!0}}:null}function Ye({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:O(n["room-joined"],{n:e}):n["room-joined-none"]}function ve({answered:e},{joined:n},o){return n>e?O(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:O(o["wall-answered"],{n:e})}function Ct(e,n){return e?e.over?n["wa\
ll-time-up"]:O(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Me({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function oe(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var ze=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Ae(e,n,o,a,s){let r=oe(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},ze(o,()=>{r.close(),s()},"\
wall-primary"),ze(a,()=>r.close())))}var Ze=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function St(e,{
question:n,body:o},a,s,r){if(o.moves){Ae(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],r);return}let l=Ze(n,
a);if(!l){r();return}let c=l===1?s["wall-still-one"]:O(s["wall-still"],{n:l});Ae(e,c,s["wall-reveal-now"],s["wall-wait"],
r)}function $t(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=oe(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,r])=>t("div",{},t("dt",{},...r.
split(" ").map(l=>t("kbd",{},l))),t("dd",{},s)))),t("div",{class:"wall-answers"},ze(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var pe=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function Qe({units:e},n){let o=new Map,a=Yn(n);for(let s of e){
if(n.length&&!n.some(({id:c})=>c===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(zn(s,a))}return[...o.
values()]}function Yn(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function zn({id:e,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?Zn(l.counts,r):l.counts);return{id:n,name:i.get(e)??o,heading:a,labels:Qn(s,r).map(p=>i.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Te(u):0,withheld:c??""}}function Zn(e,n){let o=0;return n.map(a=>(o+=a,Te(e.slice(o-a,o))))}function Qn(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var Te=e=>e.reduce((n,o)=>n+o,0),Xe=({counts:e,
n})=>e.findIndex(o=>2*o>n),Z=({shown:e})=>e.filter(({counts:n})=>n);var Ot=["wall-first","wall-second","wall-third"],Xn={importance:0,confidence:1,readiness:2},Mt=({id:e},n)=>Ot[Xn[e]??n%Ot.
length],ae=e=>`${(100*e).toFixed(2)}%`,At={"aria-hidden":"true"};function we(e,n,o){return Z(e).length?{ruler:Et,move:Et,
sort:no,card:lo,choice:io}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Me(e,n))]}function Et(e,n){let o=Math.max(...Z(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,c=e.kind==="move"?[1,1,1]:a.sizes,i=e.shown.
length>1?a.heading:"";return Lt({...a,heading:i,labels:l,sizes:c},r,o,Mt(a,s),n)}))]}function Tt(e,n){let[o,a]=e,s=a.shown.
map(c=>[o.shown.find(({id:i})=>i===c.id),c]),r=s.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[t("di\
v",{class:"wall-figures"},...s.map(([c,i],u)=>Lt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,Mt(i,u),n))),qt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Lt({heading:e,labels:n,sizes:o},a,s,r,l){let c=Te(
o),i=.03,u=0,p=o.flatMap((g,m)=>{let v=u/c+(u?i/2:0);u+=g;let C=u/c-v-(u<c?i/2:0);return a.flatMap(({counts:w,isEarlier:S},$)=>{
let b=v+$*C/a.length;return eo(w[m]/s,w[m],b,C/a.length,S)})}),d=n.map((g,m)=>`${g}: ${a.at(-1)?.counts[m]??""}`);return t(
"figure",{class:r},e?t("figcaption",{class:"wall-whole"},e):null,a.length?ne("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):t("p",{class:"wall-muted wall-none"},l["wall-row-held"]),t("p",{class:"wall-scale"},...to(n,
o)))}function eo(e,n,o,a,s){let r=1-e;return[ne("rect",{x:ae(o),y:ae(r),width:ae(a),height:ae(e),class:s?"wall-then":"wa\
ll-solid"}),ne("text",{x:ae(o+a/2),y:ae(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function to(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function no(e,n,o){let a=[...Z(e)].
sort((c,i)=>so(c.counts,i.counts)),s=Math.max(...a.map(({n:c})=>c)),[{labels:r}]=a;if(r.length>et.length)return[Ne(a.map(
c=>ao(c,n)),o,n)];let l=a.map(({name:c,counts:[i,...u]},p)=>{let g=!p&&c.length+r[0].length<oo?`${i} ${r[0]}`:`${i}`;return Ie(
c,g,ro([i,...u],s))});return[Ne([...l,...It(e,n)],o,n),qt(r.map((c,i)=>[et[i],c]))]}var oo=24;function ao({name:e,labels:n,
counts:o,n:a},s){let r=Math.max(...o),l=n.filter((i,u)=>o[u]===r).join(" / "),c=O(s["wall-of"],{n:r,of:a});return Ie(e,c,
[],t("p",{class:"wall-muted"},l))}var so=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},et=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ro(e,n){let o=0;return e.map((a,s)=>{let r=o/n;return o+=a,Le(
et[s],r,a/n)})}function Le(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ne(
"rect",{class:e,x:ae(n+r),y:ae(a),width:ae(Math.max(0,o-2*r)),height:ae(s)})}function lo(e,n,o){let a=Z(e).map(({name:s,
counts:r,n:l})=>({name:s,count:r[0],n:l}));return[Ne([...Nt(a,n),...It(e,n)],o,n)]}function io(e,n,o){let[{labels:a,counts:s,
n:r}]=Z(e),l=a.map((c,i)=>({name:c,count:s[i],n:r}));return[Ne(Nt(l,n),o,n)]}function Nt(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,r)=>r.count-s.count).map(({name:s,count:r},l)=>Ie(s,l?`${r}`:O(n["wall-of"],{n:r,of:o}),
[Le("wall-rest",0,1),Le("wall-pile-1",0,r/o)]))}var It=({shown:e},n)=>e.filter(({counts:o})=>!o).map(({name:o})=>Ie(o,"",
[],t("p",{class:"wall-muted"},n["wall-row-held"]))),Ie=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},
e),t("span",{},n)),o.length?ne("svg",At,...o):null,a);function Ne(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","da\
ta-many":e.length>10},...e.slice(0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},O(o["wall-more"],{n:s}))),
a}var qt=e=>t("ul",{class:"wall-key"},...e.map(([n,o])=>t("li",{},ne("svg",At,Le(n,0,1)),o)));var co=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),uo=/^data:image\/(svg\+xml|png|jpeg);/,
me=e=>e.flatMap(po);function po(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?uo.test(o.src)?[fo(o)]:[]:co.has(n)?[t(n,{},...me(a))]:me(a)}var fo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var qe=4,je=({path:e,size:n},o,a)=>ne("svg",{class:a,viewBox:`${-qe} ${-qe} ${n+2*qe} ${n+2*qe}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ne("path",{stroke:"#000",d:e}));function xe(e,n){return Z(e).length?{ruler:ho,move:mo,sort:ko,card:bo,choice:yo}[e.kind](e,n):e.heading}var he=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Bt=({shown:e})=>e.every(({counts:n})=>n),mo=(e,n)=>n["wall-moved"];function Dt({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[he(n),he(n)]}function ho(e,n){
let o=Z(e),a=new Map;for(let p of o){let d=Xe(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([p,d])=>go(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,c]=s.map(p=>Dt(p,n)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,O(u,i)].filter(Boolean).join(" ")}function go(e,n,o,a){
let[s,r]=e.map(u=>Dt(u,a)[0]),[l,c]=e[0].labels[n].split("–"),i={ruler:s,other:r,low:l,high:c};return e.length>1&&e.length===
o?O(a["wall-most-all"],i):O(r?a["wall-most-two"]:a["wall-most"],i)}function ko(e,n){let o=Z(e),a=o[0].labels.map((c,i)=>({
pile:c,most:o.filter(u=>Xe(u)===i)})),{pile:s,most:r}=a.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Bt(e)?n["wall-sorted-spread"]:e.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return O(
l??n["wall-sorted-many"],{pile:he(s),card:he(r[0].name),other:he(r.at(-1).name),n:r.length,all:o.length})}function bo(e,n){
let o=Z(e).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return Rt(o,e,n)}function yo(e,n){let[{labels:o,counts:a,
n:s}]=Z(e);return Rt(o.map((r,l)=>({name:r,count:a[l],n:s})),e,n)}function Rt(e,n,o){let a=Math.max(...e.map(({count:p})=>p)),
s=e.filter(({count:p,n:d})=>2*p>d),r=s.length?s:e.filter(({count:p})=>p&&p===a);if(!s.length&&!Bt(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>he(p));return O(
c,{card:i,other:u,n:r.length})}function De({deck:e,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return ee("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return n?Ft(n,o,a):ee("text",se(e?.title??
""));if(!c&&l.join&&n)return Ft(n,o,a);let u=ye(o,i),p=c?null:jt(l.timer,s,i.minutes),d={deck:e,way:n,panel:o,words:a,slide:i,
question:u,left:p},g=(Mo[i.kind]??Be)(d);return g.dataset.slide=r??l?.slide,o.practice&&g.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),g}var ee=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),se=e=>t("h\
1",{},e);function Be({slide:e,way:n,panel:o,words:a,left:s}){let r=me(e.body),l=r.flatMap(i=>vo(i)),c=r.filter(i=>i.textContent.
trim());return ee(e.kind,se(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...c.map(jo)),...l.map(i=>t(
"div",{class:"wall-picture"},i))),Re({way:n,panel:o,words:a,left:s}))}function vo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var wo=5;function jo(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>tt(a)<a.childNodes.length)||!n.every(tt))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],r=tt(a);s[r]?.tagName==="BR"&&s[r].remove(),a.replaceChildren(t("span",
{},...s.slice(0,r)),t("span",{},...s.slice(r).filter(l=>l.parentNode)))}return e}function tt({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=wo;)a+=2;return a}function xo({
slide:e,way:n,panel:o,words:a,question:s,left:r}){if(s&&s.state!=="open"&&pe(s))return Oo({slide:e,panel:o,words:a,question:s,
left:r});let c=e.items,[i]=c.length===1?c:[];return ee("question",se(i?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...i?[Co(i)]:[So(c)],Re({way:n,panel:o,words:a,left:r,question:s,large:!0}))}function Co({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Wt(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:r,text:l})=>t("li",{class:r?"wall-whole":null},r||l)))}var So=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Wt(a,s):null))),Wt=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),$o=5;function Oo({slide:e,panel:n,words:o,question:a,left:s}){
let r=Qe(a,e.items),l=r.filter(u=>Z(u).length),[c=r[0]]=l,i=Re({way:null,panel:n,words:o,left:s,answered:a});return l.length<
2?ee("chart",se(l.length?xe(c,o):o["wall-held-title"]),...we(c,o),i):ee("chart",se(e.title),t("div",{class:"wall-groups"},
...l.map(u=>t("section",{},t("h2",{},xe(u,o)),...we(u,o,$o)))),i)}function Eo({slide:e,panel:n,words:o,way:a,left:s}){let r=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:Qe(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>Z(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
Z({shown:d}).length),[c]=l("move").slice(-1),i=l("ruler"),u=Re({way:a,panel:n,words:o,left:s});return c?ee("chart",se(xe(
c,o)),...we(c,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):i.length>1?ee("chart",se(o["room-group"]),...Tt([i[0],
i.at(-1)],o)):i.length?ee("chart",se(xe(i[0],o)),...we(i[0],o)):ee("text",se(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Mo={text:Be,story:Be,help:Be,question:xo,moves:Eo};function Ft(e,n,o){return ee("join",se(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[Ao(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,nt(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Ye(n,o)))))}var Ao=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},O(n["wall-wifi"],{name:e.name})),nt(e,n)),nt=(e,n)=>je(e,n["room-scan-alt"],"wall-sc\
an"),To=e=>e.replace("-","‑");function Re({way:e,panel:n,words:o,left:a,question:s,large:r=!1,answered:l}){let c=Ct(a,
o),i=s&&s.state!=="ready",u=i?ve(s,n,o):r&&e?Ye(n,o):"",p=l?ve(l,n,o):"";if(!e&&!c&&!u&&!p)return null;let d=t("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&d.style.setProperty("--left",`${100*a.share}%`),
e&&r?d.append(nt(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):d.append(
t("p",{class:"wall-muted"},e?O(o["wall-join-line"],{address:e.address,code:To(e.code)}):p)),d.append(t("p",{class:"wall-\
now"},u?t(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?t("span",{class:"wall-time"},c):null)),d}var at=[4.6,5.6,6.6,7.4,8.2],st=2,Lo=["","tight","tight columns"],ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],No=5.4;function _t(e,n=st){let o=at[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:ot.at(-1),text:0};for(let s of[...Lo,...ot]){if(a.text>=No||a.text&&ot.includes(s))break;let r=Io(e,s,o);r>a.text&&
(a={layout:s,text:r})}return Ht(e,a.layout,a.text||4.6),a.text>0}function Io(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Ht(e,n,
Math.max(a,4.6)),qo(e))return Math.max(a,4.6);return 0}function Ht(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var qo=e=>Pt(e)&&[...e.querySelectorAll(".wall-whole")].every(Pt),Pt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Do=new Map(Object.entries(Bo).flatMap(([e,n])=>n.map(o=>[o,e]))),Ro="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Fo(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:c}=e;if(a||s||r||l||c)return;let i=e.composedPath?.()[0]??o;if(!(i?.closest?.(Ro)||i?.closest?.("dialog[open\
]"))&&!(n===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return Do.get(n.length===1?n.toLowerCase():
n)}function Kt(e){let n=o=>{let a=Fo(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Ut(e,{deck:n,panel:o,way:a},s,{step:r,handOver:l,leave:c}){let i=o.stage??{slide:-1,dropped:[]},u=n.slides[i.slide]?.
part,p=w=>()=>{C.close(),w()},d=(w,S,...$)=>t("button",{type:"button",onclick:p(w),...S},...$),g=w=>t("small",{},O(s["re\
mote-minutes"],{minutes:w})),m=n.parts.map((w,S)=>t("li",{},d(()=>r("go",{slide:n.slides.findIndex($=>$.part===S)}),{"ar\
ia-current":S===u?"step":null,class:i.dropped.includes(S)?"remote-dropped":null},w.title,i.dropped.includes(S)?t("small",
{},s["remote-is-dropped"]):g(w.minutes)))),v=wt(n,i).map(({part:w,title:S,minutes:$,dropped:b})=>t("li",{},t("span",{},S),
d(()=>r(b?"keep":"drop",{part:w}),{"aria-label":`${b?s["remote-keep"]:O(s["remote-drop"],{minutes:$})}: ${S}`},b?s["remo\
te-keep"]:O(s["remote-drop"],{minutes:$})))),C=oe(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...m),...v.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...v)]:[],t("div",{class:"remote-more"},
a?d(()=>r("join"),{},i.join?s["remote-join-hide"]:s["remote-join-show"]):null,l?d(l,{},s["remote-hand"]):null,c?d(c,{},s["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},s["wall-close"])))}function Gt(e,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
Jt(w).map(()=>0)])),c=0,i=0,u=t("div",{}),p=oe(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(i,...[...l.values()].map(
w=>w.reduce((S,$)=>S+$,0))),g=(w,S,$)=>t("div",{class:"desk-stepper"},t("span",{},w),t("button",{type:"button","aria-lab\
el":O(a["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),t("output",{},`${S}`),t("button",{type:"button","aria-label":O(
a["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function m(w=""){let S=r[c],b=o.items.find(({id:x})=>x===S.item)?.cards.
find(({text:x})=>x===S.card),h=l.get(S.id),B=c===r.length-1,D=x=>()=>{c+=x,m()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},O(a["desk-hands-where"],{n:c+1,all:r.length})),t("h2",{},S.card||S.heading),b?.short?t("p",{class:"desk-small"},S.heading):
"",...Jt(S).map((x,E)=>g(x,h[E],R=>{h[E]=Math.max(0,h[E]+R),m(`${E} ${R}`)})),B?g(a["room-people"],d(),x=>{i=Math.max(0,
d()+x),m(`people ${x}`)}):"",t("div",{class:"wall-answers"},c?t("button",{type:"button",onclick:D(-1)},a.back):"",B?t("b\
utton",{type:"button",class:"wall-primary",onclick:C},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:D(
1)},a["desk-next-card"]),B?"":t("button",{type:"button",onclick:C},a["desk-enough"]),t("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),v(w)}function v(w){let S=[...u.querySelectorAll(".desk-stepper")],[$,b]=w.split(" "),h=$==="\
people"?S.at(-1):S[Number($)||0],[B,D]=h.querySelectorAll("button");(b==="-1"?B:D).focus()}function C(){let w=d();if(!w)
return;let $=[...l].filter(([,b])=>b.some(Boolean)).map(([b,h])=>{let{kind:B}=r.find(D=>D.id===b);return[b,B==="card"?[h[0],
w-h[0]]:h]});p.close(),s(Object.fromEntries($),w)}m()}function Jt({kind:e,values:n,bands:o}){if(e==="card")return n.slice(
0,1);let a=0;return o.map(s=>{let[r,l]=[n[a],n[a+s-1]];return a+=s,s>1?`${r}–${l}`:r})}var te=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Vt(e,n,o){let a=t("div",{}),s=oe(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??a.querySelector("button"))?.focus()},s.refresh())}function Yt(e,n,o,{
press:a}){a({desk:"remote"}),Vt(e,"desk-remote",s=>{let{remote:r,inside:l,practice:c,panel:i}=n(),u=i.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||c;return[t("h2",{},o["desk-remote"]),p&&r?je(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&r?t("p",{},t("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:d},g)=>t("p",{class:"desk-line"},O(o["desk-remote-there"],{n:g+1})," ",te(o["\
desk-remote-end"],()=>a({desk:"revoke",id:d})))),t("div",{class:"wall-answers"},p?te(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",te(o["wall-close"],s))]})}function zt(e,n,o,{press:a,step:s}){let r=Wo(o,a);Vt(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:p,panel:d}=n(),g=t("span",{role:"status"});if(!c||u)return[t("h2",{},o["desk-phones"]),t("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},te(o["wall-close"],l))];let m=`${i.address}/${i.code}`,v=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:v.value})},...i.addresses.map(({ip:C,network:w})=>t("option",{value:C,selected:C===
i.picked?"":null},`${C} (${w})`)));return[t("h2",{},o["desk-phones"]),je(c,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},c.address)," · ",t("b",{},c.code)),t("p",{},d.joined?O(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?t("p",{class:"desk-small"},O(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",i.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",v):"",r,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(C=>t("li",{},Po(o)[C])))),t("div",{class:"wall-answers"},te(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),g.textContent=o["desk-copied"]}),te(o["desk-card"],()=>a({desk:"card"})),te(o["re\
mote-join-show"],()=>{l(),s("join")}),te(o["wall-close"],l),g)]})}function Wo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(r,l)=>t("p",{},
t("label",{class:"ajar-words",for:l.id},r),l);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),te(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Po=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Zt(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:b,
title:h})=>t("option",{value:b},h),r=(b,h)=>O(n["desk-meeting"],{title:b,n:h}),l=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:b,title:h,part:B,minutes:D})=>s({id:b,title:r(B?`${h}: ${B}`:h,D)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:b,title:h,minutes:B})=>s({id:b,title:r(h,B)}))));e.meeting&&
(l.value=e.meeting);let c=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(c.value=e.picked);let i=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));i.value=e.country||_o(e.countries);
let u=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(b,h)=>t("input",{type:"radio",name:a,value:b,checked:h===0?"":null,"aria-describedby":`${a}-${b}`})),g=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=t("p",{hidden:!0},t("label",{class:"ajar-words",for:g.id},n["room-host-ke\
y"]),g),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(b,h)=>t("p",{},t("label",{class:"ajar-words",for:h.id},b),h),S=t("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
C.textContent=n["desk-opening"],o({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:h})=>h).value,
key:g.value}),g.value=""}},t("h2",{},n["desk-start"]),v,w(n["desk-which"],l),t("div",{class:"ajar-start-two"},w(n["desk-\
couple"],c),w(n["desk-country"],i)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((b,h)=>t("label",{class:"ajar-\
start-way"},d[h],t("span",{},t("b",{},p[b][0]),t("small",{id:`${a}-${b}`},p[b][1]))))),m,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),C));function $({problem:b,busy:h,needsKey:B,state:D}){v.textContent=b??"",v.hidden=
!b,m.hidden=!B,h||(C.textContent=D==="ended"?n["room-ended"]:"")}return{element:S,update:$}}function _o(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function Qt({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=Ho(s),l=s.snapshot.
counts.map((c,i)=>`${r[i]}: ${c}`);return t("tr",{},t("th",{scope:"row"},s.card||s.heading),t("td",{},l.join(" · ")))});
return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t("tbody",{},...a)))]}function Ho({values:e,
bands:n,snapshot:o}){if(o.fine)return e;let a=0;return n.map(s=>{let[r,l]=[e[a],e[a+s-1]];return a+=s,s>1?`${r}–${l}`:
r})}var Ko=["open","close","reveal"];function Xt(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=xt(),i=(k,W,J={})=>t("button",{type:"button",onclick:W,...J},...[k].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=X(o,k=>{k?p.textContent=
k:gt()}),g=k=>{d.begin(),a(k,{awaited:!0})},m=(k,W={})=>g({desk:"step",step:{step:k,...W}}),v=()=>r.panel,C=()=>v()?.stage,
w=()=>r.deck?.slides[C()?.slide],S=()=>w()&&ye(v(),w()),$=rt("desk-wall",{inert:!0}),b=rt("desk-wall",{inert:!0}),h=rt("\
desk-screen",{hidden:!0}),B=()=>{h.host.hidden=!1,ce(),h.host.requestFullscreen?.().catch(()=>{})},D=()=>{h.host.hidden=
!0,x()&&document.exitFullscreen(),ce()},x=()=>document.fullscreenElement===h.host;h.host.addEventListener("fullscreencha\
nge",()=>{x()||D()});let E=t("p",{class:"desk-clock"}),R=t("p",{class:"desk-plan"}),P=t("ol",{class:"desk-agenda","aria-\
label":o["desk-agenda"]}),K=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),A=t("p",{class:"desk-count"}),F=t(
"p",{}),H=t("p",{class:"desk-small"}),G=t("div",{}),T=t("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"\
false"},o["desk-wall"]),_=t("div",{class:"desk-tools"},T,i(o["desk-here"],B),i(o["desk-remote"],()=>Yt(j,()=>r,o,{press:g})),
i(o["desk-phones"],()=>zt(j,()=>r,o,{press:g,step:m})),i(o["remote-parts"],M),i(o["desk-end"],N,{class:"desk-end"})),I={
back:i([o.back,t("kbd",{},"←")],()=>m("back")),open:i([o["room-ask-open"],t("kbd",{},"O")],()=>q("open")),close:i([o["\
room-ask-close"],t("kbd",{},"C")],()=>q("close")),reveal:i([o["room-ask-reveal"],t("kbd",{},"R")],()=>q("reveal")),blank:i(
[o["remote-blank"],t("kbd",{},"B")],()=>m("blank")),hands:i([o["desk-hands"]],()=>Gt(j,{question:S(),slide:w(),words:o,count:U})),
next:i([o.next,t("kbd",{},o["desk-clicker"])],()=>m("next"))},L=i(o["room-ask-reset"],()=>Ae(j,o["room-reset-sure"],o["r\
oom-ask-reset"],o["home-no"],()=>q("reset"))),f=i("",()=>m(C()?.timer?"pause":"timer")),j=t("section",{class:"ajar-desk",
"aria-label":o["desk-title"]},t("header",{class:"desk-top"},E,R,_,P),t("div",{class:"desk-left"},t("section",{class:"des\
k-now"},t("h2",{},o["desk-now"]),$.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),b.host),t("section",{
class:"desk-room"},t("h2",{},o["desk-room"]),A,F,H,t("p",{class:"desk-more"},f,L))),t("section",{class:"desk-notes"},t("\
h2",{},o["remote-notes"]),K,G),t("div",{class:"desk-moves"},u,p,t("div",{class:"desk-pad"},...Object.values(I))),h.host),
y=Zt(n,{words:o,begin:k=>g({desk:"begin",...k})});e.replaceChildren(y.element,j);function M(){Ut(j,{deck:r.deck,panel:v(),
way:r.way},o,{step:m})}function N(){let k=v().questions.some(pe),W=(V,ue)=>i(ue,()=>g({room:"take",what:V,paper:n.paper})),
J=oe(j,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},W("page",o["desk-take-page"]),W("table",o["\
desk-take-table"])):"",t("div",{class:"wall-answers"},i(o["room-end"],()=>{J.close(),g({room:"end"})},{class:"wall-prima\
ry"}),i(o["remote-stay"],()=>J.close())))}function q(k){if(k==="reveal"){let J=Ve(v(),w()),V=()=>g({desk:"question",id:J.
question.id,do:k,...J.body});J&&St(de(),J,v(),o,V);return}let W=S();W&&g({desk:"question",id:W.id,do:k})}let U=(k,W)=>g(
{desk:"question",id:S().id,do:"hands",counts:k,people:W}),Y={keys:()=>$t(de(),o),full:()=>h.host.hidden?B():D(),larger:()=>le(
1),smaller:()=>le(-1)},z=st;function le(k){z=Math.min(at.length-1,Math.max(0,z+k)),ce()}function re(k){return!r.deck||!j.
offsetParent||j.closest("[inert], .lm-mod-hidden")?!1:(Y[k]?Y[k]():Ko.includes(k)?q(k):k==="timer"?m(C()?.timer?"pause":
"timer"):k!=="look"&&m(k),!0)}s(Kt(re));let ie=setInterval(()=>{!j.hidden&&j.isConnected&&$e()},1e3);s(()=>clearInterval(
ie));function ce(){if(!r.deck||!C())return;let k={deck:r.deck,way:r.way,panel:v(),words:o,now:c.now()},W=be();fe($.wall,
De(k)),b.host.hidden=W===null,W!==null&&fe(b.wall,De({...k,slide:W})),h.host.hidden||fe(h.wall,De(k),z)}let de=()=>h.host.
hidden?j:h.wall;function fe(k,W,J){k.querySelector(".wall-face")?.remove(),k.prepend(W),_t(W,J)}function be(){let{slide:k,
dropped:W}=C(),J=r.deck.slides.findIndex(({part:V},ue)=>ue>k&&!W.includes(V));return J<0?null:J}function $e(){if(!r.deck)
return;let k=vt(r.deck,C(),c.now());if(E.textContent=Ke(c.now()),!k)return;let W=k.begun?He(k.late):o["remote-not-begun"],
J=k.begun?O(o["remote-planned"],{part:Ke(k.partEnds),end:Ke(k.ends)}):"";R.replaceChildren(t("b",{class:k.late>0?"desk-l\
ate":null},W),J&&` · ${J}`,t("br"),t("span",{class:"desk-small"},r.deck.parts[k.part].title));for(let[V,ue]of[...P.children].
entries())ue.className=V<k.part?"done":V===k.part?"here":"",ue.classList.toggle("dropped",C().dropped.includes(V)),V===k.
part?ue.setAttribute("aria-current","step"):ue.removeAttribute("aria-current")}let He=k=>k?O(o[k>0?"remote-behind":"remo\
te-ahead"],{minutes:Math.abs(k)}):o["remote-on-time"],Ke=k=>new Date(1e3*k).toLocaleTimeString(document.documentElement.
lang||"en",{hour:"numeric",minute:"2-digit"});function Tn(){P.replaceChildren(...r.deck.parts.map(({title:k,minutes:W})=>t(
"li",{style:`flex: ${Math.max(1,W)}`,title:k},k)))}function Ln(){if(l===w()?.id)return;l=w()?.id;let k=w()?.notes.length?
me(w().notes):[t("p",{},o["remote-no-notes"])];K.replaceChildren(...k),K.scrollTop=0}function Nn(){let k=S();A.textContent=
k&&(k.state!=="ready"||k.hands)?ve(k,v(),o):"",F.textContent=r.way?O(o["desk-joined"],{n:v().joined}):o["desk-no-phones"],
H.textContent=Bn({units:k?.units??qn()}),G.replaceChildren(...k?Qt(k,o):[]);let W=!!k?.units.length;I.hands.firstChild.data=
o[Ue(k)?"desk-slips":"desk-hands"],I.hands.disabled=!W||k.state==="open"||pe(k),L.hidden=!k?.answered||!k.may_reset;let J=w()?.
minutes??0;f.hidden=!J&&!C()?.timer,f.textContent=C()?.timer?o["desk-timer-pause"]:O(o["remote-timer"],{minutes:J});for(let V of[
"open","close"])I[V].hidden=!r.way;I.hands.hidden=!!r.way&&(I.hands.disabled||!k),I.open.disabled=!k||k.state==="open"||
!r.way,I.close.disabled=k?.state!=="open",I.reveal.disabled=!Ve(v(),w());for(let V of Object.values(I))V.classList.remove(
"wall-primary");In().classList.add("wall-primary"),I.blank.setAttribute("aria-pressed",!!C()?.blank)}function In(){let k=S();
return k?pe(k)?I.next:k.state==="ready"&&!I.open.disabled?I.open:!r.way&&!k.answered&&!I.hands.disabled?I.hands:I.reveal.
disabled?I.next:I.reveal:I.reveal.disabled?I.next:I.reveal}let Ue=k=>!!k?.name.startsWith("check-in@"),qn=()=>{if(w()?.kind!==
"moves")return[];let[k]=v().questions.filter(W=>Ue(W)&&pe(W)).slice(-1);return k?.units.filter(({kind:W})=>W==="move")??
[]};function Bn({units:k}){let W=k.filter(({snapshot:J,withheld:V})=>!J&&V);return W.length?Me({shown:W},o):""}function gt(){
let k=S();p.textContent=Dn(k)}function Dn(k){if(C()?.blank)return o["remote-is-blank"];if(!k)return"";let W=Ze(k,v());return W===
1?o["remote-still-one"]:W?O(o["remote-still"],{n:W}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?O(o["desk-counte\
d"],{n:k.hands}):!r.way&&k.state==="ready"&&k.units.length?o[Ue(k)?"desk-slips-how":"desk-hands-how"]:""}function Rn(k){
let W=r;r={...r,...k},r.busy||d.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let J=r.state==="open"&&!!(r.deck&&
C());if(y.update(r),y.element.hidden=J,j.hidden=!J,!!J){W.panel!==r.panel&&c.set(v().now),W.deck!==r.deck&&Tn(),r.wall&&
(T.href=r.wall);for(let V of j.querySelectorAll("dialog"))V.refresh?.();$e(),Ln(),Nn(),gt(),ce()}}let kt=new ResizeObserver(
ce);for(let{host:k}of[$,h])kt.observe(k);return s(()=>kt.disconnect()),{update:Rn}}function rt(e,n){let o=t("div",{class:e,
...n}),a=t("div",{class:"wall"}),s=t("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var Uo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Es=new RegExp(`(${Uo})|[.…]+|[!?;\\n]`,"gu");function en({title:e,close:n,bar:o,parts:a}){let s=()=>{l.close?l.close():l.remove()},r=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=t("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),s())}},o,r,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var tn=["emergency","crisis","violence","agency","worried","child"],Jo=["crisis","violence"],an='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nn(){for(let e of Q().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Q().listeners.delete(e),e.shown||(e.shown=n)}}function Go(e,{zone:n="",
languages:o=[]}){let a=c=>c.endsWith("/")?n.startsWith(c):n===c,s=e.find(({zones:c})=>c.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}var lt=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),it=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),on=e=>`tel:${e.match(/\d+/)[0]}`;function sn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,r=()=>Q().chosen||Go(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(x=>x.code===r());function c(x){Q().chosen=
x,nn();for(let{element:E,draw:R}of Q().listeners)R(E)}function i(x,E){return E(x),Q().listeners.add({element:x,draw:E,shown:!1}),
queueMicrotask(nn),x}let u=x=>i(t("div",{}),E=>E.replaceChildren(...x())),p=()=>{let x=[...s(),{code:"-",country:e["help\
-elsewhere"]}],E=t("select",{onchange:()=>{c(E.value),a(E.value)}},...x.map(R=>t("option",{value:R.code},R.country)));return i(
E,()=>{E.value=l()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),E)},d=({say:x,to:E},R)=>{if(/^(tel|sms):/.
test(E))return t("a",{class:R?"ajar-reach":"ajar-reach ajar-first",href:E},t("span",{},...it(x)));let P=t("span",{},x),K=t(
"button",{type:"button",class:"ajar-link","aria-label":O(e["help-copy-what"],{address:E}),onclick:async()=>{await Vo(E,P)&&
(K.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},P," ",K)},g=x=>t("li",{},t("p",{class:"\
ajar-for"},x.for_what),t("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...x.reach.map(d))),m=({emergency:x,note:E})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),E?t("p",{class:"ajar-hint"},E):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:on(x)},O(e["help-c\
all"],{number:x})))),v=x=>u(()=>{let E=l();if(!E)return[t("p",{},e["help-elsewhere-how"])];let R=x.flatMap(P=>P==="emerg\
ency"?m(E):lt(E,[P]).map(g));return[t("ul",{class:"ajar-help-lines"},...R)]});function C(){en({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},p(),ct({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),v(tn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:x,text:E,
now:R,lines:P,kinds:K,countries:A},{level:F,aside:H,needs:G}){return A&&!D()&&(Q().countries=A),t("section",{class:"ajar\
-danger"},t(`h${F}`,{tabindex:"-1"},x),t("p",{},E),K.length?null:G?.()??null,p(),v(P),t("ul",{class:"ajar-todo"},...R.map(
T=>t("li",{},T))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:H},e["h\
elp-aside"]))}let S=()=>t("button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function $({emergency:x,
...E}){let P=Jo.map(A=>lt(E,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(F=>A.find(({to:H})=>H.startsWith(F))));return[
{say:O(e["help-call"],{number:x}),to:on(x)},...P.filter(Boolean)]}let b=(x=`${e["help-line"]} `)=>u(()=>{let E=l(),R=(E?
$(E):[]).flatMap(({say:A,to:F},H)=>[H?" · ":"",t("a",{href:F},...it(A))]),P=t("button",{type:"button",class:"ajar-link",
onclick:C},e["help-get"]),K=t("span",{class:"ajar-off-paper"},R.length?" · ":"",P);return[t("p",{class:"ajar-help-line"},
x,...R,K)]});function h(x){if(!D())return;let[E]=[...x.querySelectorAll(an)].reverse();E?.closest("p, ul").after(b(""));
for(let R of x.querySelectorAll("details"))R.open=R.querySelector("summary").textContent===l()?.country}let B=()=>u(()=>{
let x=l();return x?[t("p",{},t("b",{},`${e["help-title"]}, ${x.country}`)),t("p",{},`${e["help-danger"]} ${O(e["help-cal\
l"],{number:x.emergency})}`),t("ul",{},...lt(x,tn).map(({for_what:E,name:R,reach:P,hours:K})=>t("li",{},...it(`${E}: ${R}\
. ${P.map(({say:A})=>A).join(" · ")}. ${K}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),D=()=>s().length>0;return{open:C,
notice:w,button:S,line:b,addNumbers:h,text:B,choose:c,code:r,isKnown:D}}var ct=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function rn(e){if(Q().open){Q().open=e;return}Q().
open=e,window.addEventListener("click",n=>{n.target.closest?.(an)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Vo(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ut(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ln(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ut()))},{capture:!0})}function cn(e,n,{words:o,group:a,change:s,say:r}){let l={...n},c={},i=e.piles.map(m=>(c[m.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let C=d[v.dataTransfer.
getData("text/plain")]?.[m.id];C&&!C.matches(":disabled")&&(C.checked=!0,p(C.dataset.card,m))}},c[m.id]))),u=()=>e.piles.
forEach(m=>{c[m.id].textContent=O(o["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),p=(m,v)=>{
l[m]=v.id,u(),s({...l}),r(O(o.moved,{card:e.cards.find(C=>C.id===m).text,pile:v.text}))},d={},g=e.cards.map(m=>{d[m.id]=
{};let v=`${a}-${m.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",m.id)},t("legend",{},m.text),t("div",{class:"ajar-into"},...e.piles.map(C=>{let w=t("input",{type:"radio",name:v,
value:C.id,"data-card":m.id,checked:l[m.id]===C.id,onchange:()=>p(m.id,C)});return d[m.id][C.id]=w,t("label",{},w,t("spa\
n",{},C.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...i),...g)}function ge(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return s}function Fe(e,n){let o=c=>[...e.querySelectorAll(
c)],a=o("details[open] > summary").map(c=>c.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let c of o("summary"))c.parentElement.open=a.includes(c.textContent);if(s===!1)return;let r=o("summary, button").
find(c=>c.textContent===s),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function un({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"alert"}),l=t(
"div",{}),c=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,d=!1,g=!1,m=!1,v=!1,C=(T,_,I={})=>t("button",{type:"button",onclick:_,...I},T),w=T=>{T.tabIndex=
-1,T.focus()},S=()=>l.querySelector(".ajar-change"),$=()=>i.state==="kept"&&!i.reopen;function b(T,_=T){s.dataset.short=
_,a.textContent!==T&&(a.textContent=T)}function h(){let T=i.problem?e["keep-unsaved"]:e["keep-saving"],[_,I]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[T],lost:[e["keep-lost"]]}[v?"lost":i.state];s.classList.toggle("ajar-state-lost",v),b(_,I),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function B(){
i={...i,saved:!1},h()}function D(){h(),u=i,$()?l.replaceChildren(d?A("change"):F()):i.state!=="none"?l.replaceChildren(A(
"unlock")):p?l.replaceChildren(A(i.exists?"open":"start")):l.replaceChildren(m?P():R())}let x=()=>{p=!0,D(),l.querySelector(
"input").focus()},E=()=>i.hosted?t("p",{},e["keep-hub"]):null;function R(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),E(),t("div",{class:"ajar-moves"},C(e["keep-n\
othing"],()=>{m=!0,D(),w(s)}),C(e[i.exists?"keep-open":"keep-start"],x)))}let P=()=>t("p",{},C(e[i.exists?"keep-open":"k\
eep-start"],x,{class:"ajar-link"}));function K(){let _=["none","weak","fair","good","strong"].map(I=>e[`keep-strength-${I}`]).
reduce((I,L)=>L.length>I.length?L:I);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":_},t("span",
{},e["keep-strength-none"]))}function A(T){let _=T==="start"||T==="change",I={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[T],L=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{_&&n({strength:L.value})}}),f=t("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),j=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),f),y=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),
M=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:M.value})}),N=K(),q=()=>{
if(!L.value){L.focus();return}if(y.hidden=!0,T==="change"){if(L.type==="password"&&f.value!==L.value){y.textContent=e["k\
eep-again-differs"],y.hidden=!1,f.focus();return}n({change:L.value},{awaited:!0})}else n({[T==="start"?"keep":"unlock"]:L.
value,place:M.value},{awaited:!0});b(e["keep-opening"]),L.value="",f.value="",N.firstChild.textContent=e["keep-strength-\
none"]},U=()=>{p=!1,d=!1,D(),T==="change"?S().focus():w(s)},Y=t("details",{},t("summary",{},e["keep-where"]),t("label",{
for:`${o}-place`},e["keep-place"]),M);return t("form",{class:"ajar-ask",onsubmit:z=>{z.preventDefault(),q()}},t(i.state===
"locked"?"h1":"p",{class:"ajar-title"},I),E(),T==="change"?t("p",{},e["keep-change-how"]):null,_?t("p",{},e["keep-no-way\
-back"]):null,t("label",{for:`${o}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}\
-how`},e[_?"keep-how":"keep-how-open"]),L,_?N:null,T==="change"?j:null,t("label",{class:"ajar-card"},t("input",{type:"ch\
eckbox",onchange:({target:z})=>{L.type=z.checked?"text":"password",j.hidden=z.checked,y.hidden=!0}}),t("span",{},e["keep\
-see"])),T==="change"?y:Y,t("div",{class:"ajar-moves"},T==="unlock"?null:C(e["keep-not-now"],U),t("button",{type:"submit"},
I)))}function F(){let T=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(T.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((_,I)=>_-I).map(_=>t("option",{value:_,selected:_===i.minutes},O(e["keep-minutes"],{n:_}))));return t(
"div",{class:"ajar-kept"},C(e["keep-lock"],()=>{b(e["keep-opening"]),n({lock:!0},{awaited:!0})}),C(e["keep-change"],()=>{
d=!0,g=!1,D(),l.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},g?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e["keep-where"]),t("p",{},i.place),i.copied?t("p",{},O(e["keep-copied"],
{program:i.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),T))}function H(T){if(T.strength!=null){let _=l.
querySelector(".ajar-strength > span");_&&(_.textContent=T.strength);return}if(T.changed){d=!1,D(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],g=!0,S().focus();return}i={...i,...T},i.state==="kept"&&(p=!1),$()||(d=!1),h(),
G()}let G=ge(l,()=>{let T=u;if(T.state===i.state&&T.exists===i.exists&&T.minutes===i.minutes&&!!T.reopen==!!i.reopen&&!!T.
hosted==!!i.hosted&&l.firstChild){u=i;return}let I=p&&T.place!==i.place;D(),T.state!==i.state&&T.state!=="none"?w(s):I&&
l.querySelector("input").focus()});return D(),{line:s,more:c,update:H,begin:B,setLost:T=>{v=T,h()},say:T=>{r.textContent=
T,r.hidden=!1}}}function We(e,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let d=t("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=e.querySelector("details")?.open??!1;e.replaceChildren(t("\
figure",{class:"ajar-chart"},t("figcaption",{},n),c(o,"wide"),c(a,"narrow"),t("details",{open:i},t("summary",{},l.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...r.map(([u,...p])=>t("tr",{},t(
"th",{scope:"row"},u),...p.map(d=>t("td",{},d??"–")))))))))}function Pe(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>t("option",{value:r,selected:r===o},l)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function pn(e,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,c="",i=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=X(n,A=>{d.textContent=A}),m=dt(n),v=Pe(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,d),m.dialog);let C=A=>{s.busy?d.textContent=n["room-one-moment"]:(g.begin(),
o(A,{awaited:!0}))},w=(A,F)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>C(F)},A),S=(...A)=>t(
"div",{class:"ajar-moves ajar-many"},...A);function $(){let A=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${K}\
-key`,"aria-describedby":`${K}-key-how`}):null,F=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}C({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?O(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?t("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?t("p",{class:"ajar-hint",id:`${K}-key-how`},n["room-host-key-how"]):null,A,S(F,s.elsewhere?
null:w(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:S(...[12,3].
map(H=>w(O(n["room-rehearse"],{n:H}),{room:"rehearse",phones:H})))]}let b=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),S(w(n["room-go-on"],{room:"go-on"}),w(n["room-end"],{room:"end"}))];function h(){let A=t("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),F=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:O(n["room-line"],{code:s.
code})),H=s.address?A:null;return r?[B(),t("div",{class:"ajar-door-line"},F,p,H),D(),E()]:[t("h2",{},n["room-title"]),B(),
D(),F,s.address?dn(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?x():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},p,H,s.inside&&!s.practice?w(n["room-widen"],
{room:"widen"}):null),E()]}let B=()=>s.practice?t("p",{},Ce(n)):null,D=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function x(){let A=t("select",{id:`${K}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:F,network:H})=>t("option",{value:F,selected:F===s.picked},`${F} (${H})`)));return t("label",{class:"ajar-words",for:A.
id},t("span",{},n["room-address"]),A)}function E(){let A=t("div",{}),F=t("button",{type:"button",onclick:()=>T(!1)},n["r\
oom-end-no"]),H=t("button",{type:"button",onclick:()=>T(!0)},n["room-end"]),G=()=>A.replaceChildren(...l?[t("p",{},n["ro\
om-end-sure"]),S(F,w(n["room-end"],{room:"end"}))]:[H]),T=I=>{l=I,G(),(l?F:H).focus()};G();let _=(I,L)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...L()},{awaited:!0})},I);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?S(_(n["room-take-table"],()=>({
what:"table"})),_(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,t("p",{},n["room-end-how"]),
A)}function R(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let F=pt(n,s.joined);
p.textContent!==F&&(p.textContent=F),m.update(s,F),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?g.begin():(g.end(),d.textContent=""),P()}let P=ge(i,()=>{let{joined:A,problem:F,...H}=s,G=JSON.stringify([H,r]);if(G===
c)return;c=G;let T={open:h,lost:b}[s.state]??$;Fe(i,()=>i.replaceChildren(...T().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let K=`ajar-door-${window.ajarForms}`;return _e(e,()=>o({room:"look"}),a),{update:R}}var pt=(e,n)=>n?n===
1?e["room-joined-one"]:O(e["room-joined"],{n}):e["room-joined-none"],Ce=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function dn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["\
room-scan"]),t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function dt(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==s&&(s=c,r.address?n.replaceChildren(
r.practice?t("p",{},Ce(e)):"",dn(e,r),a):(o.close(),n.replaceChildren()))}}}function _e(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(e),o(()=>a.disconnect())}var fn=(e,n)=>e.find(o=>o.id===n)?.text??n,Yo=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function mn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>fn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${fn(e.piles,n[o.id])}`);case"date":return[Yo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function hn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Oe(a,o)))if(a.kind===
"choice"){let l=(a.among?Ee(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),c=s.own?.trim()?s.own:"";(l.length||
c)&&(o[a.id]={chosen:l,own:c})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&
(o[a.id]=Object.fromEntries(r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var gn=(e,n)=>O(e.ask,n);var zo=new Set(["autorestarting","dead","restarting","terminating"]),Zo=4e3;function kn({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(i,u)=>{
zo.has(u)&&n()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,Zo):o()};return a.connect(
l),s.connect(c),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(c)}}function bn({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let p=hn(i,u),d=i.items.filter(g=>g.id in p).map(g=>[gn(g,p),...mn(g,p[g.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let u=s(),p=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function c(i){a=i;for(let u of o)u.hidden=!i}return{line:l,set:c,isLost:()=>a,forget:i=>o.delete(
i)}}function yn(e,{words:n,send:o,open:a,help:s}){let r=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=X(
n,h=>r.replaceChildren(h)),c=h=>{l.begin(),o(h)},i=t("div",{}),u={},p="",d=0,g=Pe(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),r);let m=(h,B)=>t("button",{type:"button",onclick:B},h),v=h=>t("div",{class:"\
ajar-reflection"},...h.flatMap(B=>Je(B,3)));function C(h,B,D){let x=t("div",{class:"ajar-twice"}),R=m(h,()=>{let P=m(n["\
home-no"],()=>{x.replaceChildren(R),R.focus()});x.replaceChildren(t("p",{},B),t("div",{class:"ajar-moves"},P,m(h,()=>{x.
replaceChildren(R),R.focus(),c(D)}))),P.focus()});return x.append(R),x}let w=()=>{let h=t("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{h.files[0]&&c({import:await h.files[0].text()}),h.value=""}});return t("label",
{class:"ajar-words"},t("span",{},n["home-bring"]),h)},S=ge(i,()=>{let h=JSON.stringify(u);h!==p&&(p=h,Fe(i,$))});function $(){
let h=(x,E)=>m(E,()=>c({take:x})),B=d>(u.danger?.kinds.length??0)?null:u.danger,D=()=>{d=B.kinds.length+1,$(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(B?s.notice(B,{level:2,aside:D}):"",t("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?t("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?t("ul",{},...u.due.
map(x=>t("li",{},x))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?v(u.plan):"",u.plan?.length&&!B?s.line():
"",...(u.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:E})=>t("details",{},t("summary",{},`${n["home-plan"]}\
, ${x}`),v(E))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["home-not-encrypted"]),t("div",{class:"ajar-tak\
e"},...B?[]:[m(n["home-take-plan"],()=>c({take:"plan",paper:g.value(),country:s.code()})),g.element(),h("calendar",n["ho\
me-take-calendar"]),u.danger?"":h("calendar-line",n["home-take-calendar-line"])],h("check-ins",n["home-take-check-ins"]),
h("everything",n["home-take-everything"])),w()),u.something?t("details",{},t("summary",{},n["home-end"]),t("p",{},n["hom\
e-anew-how"]),C(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["home-erase-how"]),C(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:h=>{l.end(),u=h,S()},settle:l.end,say:(h,B="")=>{l.end();let D=t("div",{class:"\
ajar-text"});D.innerHTML=B,r.replaceChildren(h,D),r.scrollIntoView({block:"nearest"})}}}function vn({name:e,type:n,data:o}){
let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function wn({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=m=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),i=c({id:`${r}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let v=e.filter(
$=>$.item===m),C=($,b)=>{let h=c({"aria-label":[$.card,p($)[b]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],h]),h},w=v.length===1&&!v[0].card?v[0].bands.map(($,b)=>[$,[C(v[0],b)]]):v.map($=>[$.card,p($).map((b,h)=>C($,
h))]),S=v[0].card?["",...p(v[0])]:null;return t("table",{},t("caption",{},a(m)),S&&S.length>2?t("thead",{},t("tr",{},...S.
map($=>$?t("th",{scope:"col"},$):t("td",{})))):null,t("tbody",{},...w.map(([$,b])=>t("tr",{},t("th",{scope:"row"},$),...b.
map(h=>t("td",{},h))))))};function g(){let m=new Map(e.map(S=>[S,l.get(S.id).map(u)])),v=Math.max(...[...m.values()].map(
S=>S.reduce(($,b)=>$+b,0))),C=u(i)||v;if(!C){i.focus();return}let w=Object.fromEntries([...m].map(([S,$])=>[S.id,S.kind===
"card"?[$[0],Math.max(0,C-$[0])]:$]));s({counts:w,people:C})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:m=>{m.preventDefault(),g()}},
...[...new Set(e.map(m=>m.item))].map(d),t("label",{class:"ajar-words",for:i.id},t("span",{},o["room-people"]),i),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function jn(e,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,d=(L,f={})=>{p=L==="reveal",
B.begin(),o({question:e.of,do:L,...f},{awaited:!0})},g=t("div",{class:"ajar-results",hidden:!0}),m=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=t("span",{}),w=t("p",
{class:"ajar-counts"}),S=Qo(e.minutes,n,a),$=t("button",{type:"button",class:"ajar-link",onclick:()=>K(!c)}),b=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),h=(...L)=>{b.textContent!==L[0]&&b.replaceChildren(...L)},B=X(n,L=>h(L||
u)),D={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},x=Object.
keys(D).filter(L=>e.units.length||L==="open"||L==="close"),E=Object.fromEntries(x.map(L=>[L,t("button",{type:"button",onclick:()=>{
E[L].getAttribute("aria-disabled")?h(R(L)):L==="reset"?P():d(L)}},D[L])])),R=L=>l.busy?n["room-one-moment"]:l.not[L];function P(){
let L=t("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus()}},n["home-no"]),f=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus(),d("reset")}},n["room-ask-reset"]);b.replaceChildren(n["room\
-reset-sure"]," ",L," ",f),L.focus()}function K(L){c=L,g.hidden=!L,s().hidden=L,$.textContent=n[L?"room-show-question":"\
room-show-result"]}let A=dt(n),F=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),H={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function G(L){let f=l;l={...l,...L};let j=l.
room==="open";C.replaceChildren(l.practice?Ce(n):""),v.textContent=l.problem,v.hidden=!l.problem;let y=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],M=!j||!e.units.length?[]:l.hands||l.inside?y.slice(0,1):y;w.replaceChildren(
...M.map(([N,q])=>t("span",{},t("b",{},`${N}`)," ",q))),S.update(l.seconds);for(let N of x)xn(E[N],R(N));u=j?l.hands?n["\
room-by-hands-now"]:H[l.state]:n["room-not-open"],(f.state!==l.state||f.room!==l.room||f.hands!==l.hands)&&h(u),l.busy||
B.end(),Cn(m,l.withheld),A.update(l.way??{},pt(n,l.joined)),F.hidden=!l.way?.address,T(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function T(){let L=JSON.stringify(l.charts??[]);if(L===i)
return;i=L;let f=!!l.charts?.length;g.replaceChildren(...Sn(l.charts??[],n)),$.hidden=!f,K(f),f&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let _=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...x.
map(L=>E[L]))),t("div",{class:"ajar-bar-line"},C,b,$,F,S.element),A.dialog),I=e.units.length?wn(e,{words:n,ask:r,send:L=>d(
"hands",L)}):null;return $.hidden=!0,_e(_,()=>o({room:"look"}),a),{parts:[g,m,v,_,I].filter(Boolean),update:G}}function xn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Cn(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var Sn=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return We(a,o,n),a});function $n(e,{words:n,send:o,onDispose:a}){
let s={},r="",l=t("div",{class:"ajar-results"}),c=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),p=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=t("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),g=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,c,i,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},d),p)),_e(e,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?Ce(n):""),i.textContent=
s.problem,i.hidden=!s.problem,Cn(c,s.withheld),xn(d,g());let v=JSON.stringify(s.charts??[]);v!==r&&(r=v,l.replaceChildren(
...s.charts?.length?Sn(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Qo(e,n,o){let a=null,
s=!1,r=t("span",{role:"timer"}),l=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,i()}}),c=t("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?O(n["room-minutes"],{minutes:e}):"":e?O(n["room-clock"],{time:d,minutes:e}):
d;r.textContent=s?"":g,l.textContent=n[s?"room-clock-show":"room-clock-hide"],c.hidden=!g}let u=setInterval(()=>{a!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:c,update:p=>{a=p==null?null:Date.now()-p*1e3,i()}}}function On(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=t("div",{class:"ajar-text"}),c=t("summary",{}),i=({title:d,
story:g,more:m,role:v})=>{r.innerHTML=g,r.prepend(t("h2",{},d)),l.innerHTML=m,c.textContent=v},u=e.couples.find(d=>d.id===
o)??e.couples[0],p=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["cou\
ple-how"]),t("div",{class:"ajar-cards"},...e.couples.map(d=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,
value:d.id,checked:d===u,onchange:()=>{i(d),a(d.id)}}),t("span",{},d.title)))));return i(u),t("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,t("details",{class:"ajar-role"},c,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Se=window.ajarShown,En="needs@",ft={};function mt(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function Mn({model:e,el:n}){mt();let o=e.get("pages"),a=e.get("words"),s=new Map,
r=new Map,l=new Map,c=[],i=f=>c.push(f),u=null,p=!1,d=!1,g=new Map,m=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let v=t("div",{class:"ajar-page"}),C=f=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===f)?.exercise,
w=bn({words:a,answered:()=>[...r].map(([f,{answers:j}])=>[C(f),j]).filter(([f,j])=>f&&Object.keys(j??{}).length)}),S=0,$=f=>{
if(clearTimeout(S),S=0,w.set(f),u?.setLost(f),f)for(let j of l.keys())s.get(j)?.release()},b=(f,{awaited:j=!1}={})=>{try{
e.send(f)}catch{$(!0);return}j&&!S&&(S=setTimeout(()=>$(!0),8e3))},h=sn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>B(),onCountry:f=>b({country:f})}),B=()=>{b({forget:!0}),ut()},D=(f,j,y)=>(s.set(f.key,y),r.has(
f.key)&&y.update(r.get(f.key)),j),x={html(f){let j=t("div",{class:"ajar-text"});return j.innerHTML=f.html,h.addNumbers(j),
j.addEventListener("click",y=>{let M=y.target.closest("a"),N=o.findIndex(({id:q})=>q&&M?.getAttribute("href")===`${q}.ip\
ynb`);N<0||(y.preventDefault(),F(N))}),j},home(f){let j=t("div",{});return D(f,j,yn(j,{words:a,send:N=>{N.import&&s.get(
"chart")?.begin(),b(N)},open:N=>F(o.findIndex(({id:q})=>q===N)),help:h})),b({home:f.key}),j},scenario(f){return On(f,{words:a,
picked:e.get("couple"),pick:j=>{e.set("couple",j),e.save_changes()}})},door(f){let j=t("div",{});return D(f,j,pn(j,{words:a,
send:b,onDispose:i}))},group(f){let j=t("div",{});return D(f,j,$n(j,{words:a,send:b,onDispose:i}))},asking(f){let{items:j}=o[m].
blocks.find(({key:q})=>q===f.of).exercise,{parts:y,update:M}=jn(f,{words:a,send:b,onDispose:i,form:()=>l.get(f.of),ask:q=>j.
find(U=>U.id===q).ask}),N=document.createDocumentFragment();return N.append(...y),D(f,N,{update:M})},exercise(f){let j=t(
"div",{}),y=w.line(u?{}:{role:"alert"});l.set(f.key,j);let M=(N,q)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let U=window.ajarSent;g.set(f.key,U),b({key:f.key,...N,sent:U},{awaited:q}),!(!q||!w.isLost())&&($(!0),y.
scrollIntoView({block:"nearest"}))};return s.set(f.key,yt(j,f.exercise,{words:a,level:f.level,sort:cn,...r.get(f.key),help:h,
needs:()=>E(f.needs),below:()=>f.key.startsWith("plan@")&&h.isKnown()?h.line():null,onAside:N=>P(f.key,{aside:N}),onChange:N=>{
P(f.key,{answers:N,done:!1}),M({answers:N,done:!1},d)},onMove:N=>P(f.key,{at:N}),onDone:N=>{M({answers:N,done:!0},!0),f.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{P(f.key,{answers:{},done:!1}),M({remove:!0})}})),
j.firstElementChild.append(y),i(()=>w.forget(y)),j},chart(f){let j=t("div",{class:"ajar-chart-block"}),y=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:M,end:N}=X(a,U=>y.replaceChildren(U)),q=U=>{N(),We(j,U,a)};return s.
set(f.key,{update:q,begin:M,end:N}),r.has(f.key)&&q(r.get(f.key)),M(),b({chart:f.key}),t("div",{},j,y)},notice(f){if(ln(
()=>b({forget:!0})),!f.leave)return t("div",{class:"ajar-notice"},t("p",{},f.text));let j=t("div",{class:"ajar-leave"},h.
button(),ct({words:a,leave:B}));rn(h.open),u=un({words:a,send:b});let y=document.createDocumentFragment();return y.append(
t("div",{class:"ajar-notice"},u.line,j),t("div",{class:"ajar-on-paper"},h.text()),u.more),y}};function E(f){let j=o.findIndex(
({blocks:M})=>M.some(({key:N})=>N===En));return j<0?f?t("p",{},t("a",{href:f},a["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{F(j);let M=l.get(En).querySelector("h2");M.tabIndex=-1,M.focus()}},a["help-needs"])}for(let[f,j]of Object.
entries(ft))x[f]=y=>{let M=t("div",{});return D(y,M,j(M,y,{words:a,send:b,onDispose:i}))};let R=f=>o[m].blocks.find(j=>j.
kind===f),P=(f,j)=>r.set(f,{...r.get(f),...j}),K=()=>{for(let f of c.splice(0))f()};function A({focus:f=!1}={}){if(K(),s.
clear(),p){v.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(v.replaceChildren(...o[m].
blocks.map(q=>x[q.kind](q))),o.length<2)return;let j=(q,U)=>t("button",{type:"button",onclick:()=>F(q)},U),y=m>0?j(m-1,a["\
previous-page"]):null,M=m<o.length-1?j(m+1,a["next-page"]):null;if(v.append(t("div",{class:"ajar-moves ajar-turn"},y,M)),
H.replaceChildren(...o.map(({title:q},U)=>t("li",{},t("button",{type:"button","aria-current":U===m?"page":null,onclick:()=>F(
U)},q)))),G.textContent=O(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!f)return;let N=v.querySelector("h1, h2, h\
3")??v;N.tabIndex=-1,N.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function F(f){o[f]&&(m=f,H.parentElement.
open=T(),e.set("page",f),e.save_changes(),A({focus:!0}))}let H=t("ol",{}),G=t("summary",{}),T=()=>window.innerWidth>640;
e.get("notice")&&n.append(x.notice(e.get("notice")));let _=t("nav",{class:"ajar-nav","aria-label":a.pages},t("details",{
open:T()},G,H));o.length>1&&n.append(_),n.append(w.line({role:"alert"}),v);let I=0;for(let f of["keydown","pointerdown",
"scroll"])n.addEventListener(f,()=>{Date.now()-I<3e4||(I=Date.now(),b({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",f=>{if($(!1),f.keeping){let j=[...g.values()].some(N=>f.acknowledged<N);u?.update(j?{...f.keeping,saved:!1}:f.keeping);
let{state:y}=f.keeping,M=y==="locked";y&&(d=y==="kept"),y&&M!==p&&(p=M,r.clear(),_.hidden=p,A())}for(let[j,y]of Object.entries(
f.states??{})){if(f.acknowledged<g.get(j))continue;let M=y.answers&&!Object.keys(y.answers).length;P(j,M?{...y,at:0}:y),
s.get(j)?.update(r.get(j))}f.country!=null&&h.choose(f.country),f.file&&(s.get("home")?.settle(),vn(f.file)),f.erased&&s.
get("home")?.say(f.erased,R("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&(s.get("home")??u)?.say(f.said),f.open&&
F(o.findIndex(({id:j})=>j===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),A()});let L=kn(e,{gone:()=>$(!0),back:()=>{w.isLost()&&b({ready:!0})}});return A(),Se.set(a,(Se.get(a)??0)+
1),b({ready:!0}),()=>{K(),L(),clearTimeout(S),Se.set(a,Se.get(a)-1),Se.get(a)||b({gone:!0})}}ft.desk=Xt;var Xo=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),An,ke=null;async function ht(e){
let n=Object.entries(An[e]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(n.find(o=>o.
loaded)??n[0]).get())()}async function ea(){let{DOMWidgetModel:e,DOMWidgetView:n,IJupyterWidgetRegistry:o}=await ht("@ju\
pyter-widgets/base");class a extends e{}class s extends n{render(){let{model:l}=this;ke=l.get("words"),this.dispose=Mn({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{mt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:s}})}}}var ta=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function na({
context:e,sessionContext:n}){if(await e.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=n;
await new Promise(s=>{let r=()=>{if(!Xo.has(n.kernelDisplayStatus)){for(let l of[o,a])l.disconnect(r);s()}};for(let l of[
o,a])l.connect(r);r()})}async function oa(){let{INotebookTracker:e,NotebookActions:n}=await ht("@jupyterlab/notebook"),{
Dialog:o,showDialog:a}=await ht("@jupyterlab/apputils"),s=async()=>{if(!ke)return!0;let l=[o.cancelButton({label:ke["sta\
rt-over-no"]}),o.okButton({label:ke["start-over"]})],[c,i]=[ke["start-over-title"],ke["start-over-how"]];return(await a(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await na(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,g=b=>n.runCells(p,b,d),m=b=>b.model.type==="code",v=p.widgets.filter(b=>m(
b)||b.rendered===!1),[C,w=C]=v.filter(m),S=1+v.indexOf(w),$=await g(v.slice(0,S));return await ta(),$&&g(v.slice(S))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await s())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){An=e},async get(){let e=await Promise.all([ea(),oa()]);return()=>({
__esModule:!0,default:e})}};})();
