var qn=["button","input","select","summary","textarea"],Bn=["input","select","textarea"];function e(t,n={},...o){let a=document.
createElement(t);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return qn.includes(t)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Bn.
includes(t)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function ne(t,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),
a}var O=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),$e=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function Oe(t,n){let o=n[t.among?.item]??{},a=t.cards.filter(s=>t.among?.piles.includes(o[s.id]));return a.length?
a:t.cards}var ht=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(a=>a.id===o))};function X(t,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(t["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&n(""),a=!1}}}function gt(t,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={...Dn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,g=0,m=o.aside??0,j=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),C=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=e("div",{}),S=e("div",{class:"ajar-body"}),$=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${s}`,{id:`${c}-title`},n.title),...l?[e("div",{class:"ajar-beside"},...r,Fn(j,a))]:j,
y,S,C);t.replaceChildren($);function v(){let b=n.items.filter(M=>$e(M,u));return l&&n.together?[b]:b.map(M=>[M])}let h=b=>{
C.replaceChildren(b)},B=X(a,h);function F(b,M){C.replaceChildren(`${b} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=M,h(""),o.onChange(u),J({focus:!0})}},a["put-back"]))}function x(b,M){u={...u,[b.id]:M},Rn(S),h(""),o.onChange(u),K()}
function E(){P(!0),B.begin(),g=setTimeout(R,8e3)}function R(){g&&(clearTimeout(g),g=0,P(!1),B.end())}function P(b){for(let M of d?.
fieldsets??[])M.disabled=b}function K(){if(!d)return;let{items:b,skip:M,where:N,next:q}=d,U=v().length;M.textContent=A(b)?
a["clear-and-skip"]:a.skip,N.textContent=O(a["question-of"],{n:p+1,all:U}),N.hidden=l&&U===1,q.textContent=p===U-1?a.done:
a.next}let A=b=>b.some(({id:M})=>u[M]!=null);function D(b,M=!0){if(g)return;let N=v();if(p+=b,p>=N.length){p=N.length-1,
E(),o.onDone(u);return}J({focus:M,again:b<0})}function _(b,M){let N=`${c}-${b.id}`,q=e("legend",{},O(b.ask,u)),U=b.hint?
e("p",{class:"ajar-hint",id:`${N}-hint`},b.hint):null,z=[U,M.mark].filter(Boolean).map(({id:ce})=>ce),Y=b.among?{...b,cards:Oe(
b,u)}:b,re=i[b.kind](Y,ht(Y,u[b.id]),{words:a,level:s+1,group:N,change:ce=>x(b,ce),say:h,...M}),le={class:`ajar-item aja\
r-${b.kind}`,tabindex:"-1","aria-describedby":z.join(" ")||null};return e("fieldset",le,q,U,re)}function J({focus:b=!1,again:M=!1}={}){
let N=v();p=Math.max(0,Math.min(p,N.length-1));let q=N[p],U=o.mark?.(q),z=U?e("p",{class:"ajar-mark",id:`${c}-${q[0].id}\
-mark`},U):null,Y=e("div",{class:"ajar-moves"}),re=p>0?()=>D(-1):null,le=q.map(ke=>_(ke,{mark:z,again:M,moves:Y,back:re})),
ce=e("button",{type:"button",onclick:()=>{if(g)return;let ke=u,Se=A(q);u={...u,...Object.fromEntries(q.map(({id:He})=>[He,
null]))},o.onChange(u),D(1),Se&&F(a.cleared,ke)}}),ie=e("button",{type:"button",onclick:()=>{g||(h(""),D(1))}}),de=e("p",
{class:"ajar-where"});d={items:q,skip:ce,where:de,next:ie,fieldsets:le},y.replaceChildren(),Y.replaceChildren(ce,ie),re&&
Y.prepend(e("button",{type:"button",onclick:re},a.back));let fe=le.length===1;z&&fe&&le[0].lastElementChild.before(z),S.
replaceChildren(de,...z&&!fe?[z]:[],...le,Y),K(),o.onMove?.(p),b&&(le[0].focus({preventScroll:!0}),de.scrollIntoView({block:"\
nearest"}))}function L(b){if(y.replaceChildren(),!b||!o.help||m>b.kinds.length)return null;let M=()=>{m=b.kinds.length+1,
o.onAside?.(m),y.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:N,needs:q}=o;return y.append(N.notice(b,
{level:s+1,aside:M,needs:q})),y.querySelector("[tabindex]")}function H(b,{focus:M=!1,danger:N=null}={}){d=null;let q=e(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);S.replaceChildren(e("div",{class:"ajar-reflection"},q,...b.flatMap(z=>Ue(z,
s+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{p=0,J({focus:!0,again:!0})}},
a.change),e("button",{type:"button",onclick:()=>{let z=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),J({focus:!0}),F(a["\
started-over"],z)}},a["start-over"])));let U=L(N);M&&(U??q).focus()}function I(b){let M=S.contains(document.activeElement);
M&&d&&!g||(R(),u={...b.answers},b.done?H(b.reflection,{focus:M,danger:b.danger}):(p=b.at??Math.max(0,v().findIndex(N=>N.
some(({id:q})=>u[q]==null))),J()))}let{done:T,reflection:f,danger:w}=o;return I({answers:u,at:o.at,done:T,reflection:f,danger:w}),
{update:I,release:R,say:b=>{R(),h(b)}}}var Fn=(t,n)=>t.length?e("details",{},e("summary",{},n["why-this"]),...t):"";function Rn(t){
for(let n of t.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Ue=({heading:t,said:n,words:o},a)=>[t?e(`h${a}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e(
"li",{},s))):n.length?e("p",{class:"ajar-said"},n[0]):null,...o.map(s=>e("p",{},s))].filter(Boolean),Dn={ruler(t,n,{group:o,
change:a}){let s=Array.from({length:11},(l,r)=>e("label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:r,checked:n===
r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{
class:"ajar-scale"},e("div",{class:"ajar-numbers"},...s),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},
"0"),` ${t.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:a,change:s}){let{chosen:l,
own:r}=n||{chosen:[],own:""},i=()=>s(l.length||r.trim()?{chosen:[...l],own:r}:null),c=t.many?"checkbox":"radio",u=t.cards.
map(d=>e("input",{type:c,name:a,value:d.id,checked:l.includes(d.id),onchange:g=>{t.many?l=l.filter(m=>m!==d.id).concat(g.
target.checked?d.id:[]):(l=[d.id],r="",p&&(p.value="")),i()}})),p=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:d=>{
r=d.target.value,!t.many&&r.trim()&&(l=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return e("div",{class:"ajar-cards"},
e("p",{class:"ajar-hint"},o[t.many?"choose-many":"choose-one"]),...t.cards.map((d,g)=>e("label",{class:"ajar-card"},u[g],
e("span",{},d.text))),p?e("label",{class:"ajar-own"},e("span",{},t.own),p):null)},text(t,n,{words:o,change:a}){let s=e(t.
long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.
target.value:null)});return t.long&&(s.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),s)},list(t,n,{
words:o,change:a}){let s=e("div",{}),l=()=>{let d=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(
d.length?d:null)},r=()=>[...s.children].forEach((d,g)=>{d.querySelector("label > span").textContent=O(o.line,{n:g+1}),d.
querySelector("button").setAttribute("aria-label",O(o["remove-line"],{n:g+1}))}),i=e("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.
length>=t.most},u=d=>{let g=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"tex\
t",value:d,maxlength:2e4,oninput:l})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=g.nextElementSibling||
g.previousElementSibling;g.remove(),m||u(""),c(),l(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(g),c()},p=n||[];for(let d=0;d<Math.max(t.lines,p.length);d++)u(p[d]??"");return e("div",{class:"ajar-lines"},s,i)},
date(t,n,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};function Wn(t,n=[]){let o=0;return t.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function kt(t,n,o){
let a=t.slides[n?.slide]?.part;if(a===void 0)return null;let s=Wn(t.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
u=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:l+c,ends:l+s.at(-1).end}}
function bt(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function yt(t,n,o=0){
if(!t)return null;let a=Math.max(0,t.ends==null?t.left??0:t.ends-n),s=t.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:t.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Pn=new Set,Ge=()=>{if(!document.hidden)for(let t of[...Pn])t(Math.random()*1e3)};window.addEventListener("online",Ge);
window.addEventListener("pageshow",Ge);document.addEventListener("visibilitychange",Ge);function Kn(t){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(t,JSON.stringify(o))}catch{}}}}var ua=Kn("ajar-presenter");function vt(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var be=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Je(t,n){if(n?.kind!=="moves"){let r=n&&be(t,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=t.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Ve({joined:t},n){return t?t===1?n["room-jo\
ined-one"]:O(n["room-joined"],{n:t}):n["room-joined-none"]}function ye({answered:t},{joined:n},o){return n>t?O(o["wall-a\
nswered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:O(o["wall-answered"],{n:t})}function wt(t,n){return t?t.over?n["wa\
ll-time-up"]:O(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Ee({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=t.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function oe(t,n,...o){let a=t.querySelector(`.${n}`);if(a)return a.close(),null;let s=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return t.append(s),s.showModal(),s}var ze=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function Me(t,n,o,a,s){let l=oe(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},ze(o,()=>{l.close(),s()},"\
wall-primary"),ze(a,()=>l.close())))}var Ye=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function jt(t,{
question:n,body:o},a,s,l){if(o.moves){Me(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=Ye(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:O(s["wall-still"],{n:r});Me(t,i,s["wall-reveal-now"],s["wall-wait"],
l)}function xt(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=oe(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([s,l])=>e("div",{},e("dt",{},...l.
split(" ").map(r=>e("kbd",{},r))),e("dd",{},s)))),e("div",{class:"wall-answers"},ze(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var pe=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function Ze({units:t},n){let o=new Map,a=Un(n);for(let s of t){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Gn(s,a))}return[...o.
values()]}function Un(t){let n=new Map;for(let{id:o,cards:a=[]}of t)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Gn({id:t,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let u=r&&(r.fine?Jn(r.counts,l):r.counts);return{id:n,name:c.get(t)??o,heading:a,labels:Vn(s,l).map(p=>c.get(`${n}:${p}`)??
p),sizes:l,counts:u,n:u?Ae(u):0,withheld:i??""}}function Jn(t,n){let o=0;return n.map(a=>(o+=a,Ae(t.slice(o-a,o))))}function Vn(t,n){
let o=0;return n.map(a=>{o+=a;let s=t[o-1];return a===1?s:`${t[o-a]}–${s}`})}var Ae=t=>t.reduce((n,o)=>n+o,0),Qe=({counts:t,
n})=>t.findIndex(o=>2*o>n),Z=({shown:t})=>t.filter(({counts:n})=>n);var Ct=["wall-first","wall-second","wall-third"],zn={importance:0,confidence:1,readiness:2},$t=({id:t},n)=>Ct[zn[t]??n%Ct.
length],ae=t=>`${(100*t).toFixed(2)}%`,Ot={"aria-hidden":"true"};function ve(t,n,o){return Z(t).length?{ruler:St,move:St,
sort:Qn,card:oo,choice:ao}[t.kind](t,n,o):[e("p",{class:"wall-calm"},Ee(t,n))]}function St(t,n){let o=Math.max(...Z(t).flatMap(
({counts:a})=>a));return[e("div",{class:"wall-figures"},...t.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=t.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=t.kind==="move"?[1,1,1]:a.sizes,c=t.shown.
length>1?a.heading:"";return Mt({...a,heading:c,labels:r,sizes:i},l,o,$t(a,s),n)}))]}function Et(t,n){let[o,a]=t,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[e("di\
v",{class:"wall-figures"},...s.map(([i,c],u)=>Mt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
r,$t(c,u),n))),Tt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Mt({heading:t,labels:n,sizes:o},a,s,l,r){let i=Ae(
o),c=.03,u=0,p=o.flatMap((g,m)=>{let j=u/i+(u?c/2:0);u+=g;let C=u/i-j-(u<i?c/2:0);return a.flatMap(({counts:y,isEarlier:S},$)=>{
let v=j+$*C/a.length;return Yn(y[m]/s,y[m],v,C/a.length,S)})}),d=n.map((g,m)=>`${g}: ${a.at(-1)?.counts[m]??""}`);return e(
"figure",{class:l},t?e("figcaption",{class:"wall-whole"},t):null,a.length?ne("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):e("p",{class:"wall-muted wall-none"},r["wall-row-held"]),e("p",{class:"wall-scale"},...Zn(n,
o)))}function Yn(t,n,o,a,s){let l=1-t;return[ne("rect",{x:ae(o),y:ae(l),width:ae(a),height:ae(t),class:s?"wall-then":"wa\
ll-solid"}),ne("text",{x:ae(o+a/2),y:ae(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function Zn(t,n){return t.map((o,a)=>{
let s=e("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function Qn(t,n,o){let a=[...Z(t)].
sort((i,c)=>to(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>Xe.length)return[Te(a.map(
i=>eo(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...u]},p)=>{let g=!p&&i.length+l[0].length<Xn?`${c} ${l[0]}`:`${c}`;return Ne(
i,g,no([c,...u],s))});return[Te([...r,...Lt(t,n)],o,n),Tt(l.map((i,c)=>[Xe[c],i]))]}var Xn=24;function eo({name:t,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,u)=>o[u]===l).join(" / "),i=O(s["wall-of"],{n:l,of:a});return Ne(t,i,
[],e("p",{class:"wall-muted"},r))}var to=(t,n)=>{let o=t.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-t[o]},Xe=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function no(t,n){let o=0;return t.map((a,s)=>{let l=o/n;return o+=a,Le(
Xe[s],l,a/n)})}function Le(t,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],l=o?.004:0;return ne(
"rect",{class:t,x:ae(n+l),y:ae(a),width:ae(Math.max(0,o-2*l)),height:ae(s)})}function oo(t,n,o){let a=Z(t).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[Te([...At(a,n),...Lt(t,n)],o,n)]}function ao(t,n,o){let[{labels:a,counts:s,
n:l}]=Z(t),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[Te(At(r,n),o,n)]}function At(t,n){let o=Math.max(...t.map(({
n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>Ne(s,r?`${l}`:O(n["wall-of"],{n:l,of:o}),
[Le("wall-rest",0,1),Le("wall-pile-1",0,l/o)]))}var Lt=({shown:t},n)=>t.filter(({counts:o})=>!o).map(({name:o})=>Ne(o,"",
[],e("p",{class:"wall-muted"},n["wall-row-held"]))),Ne=(t,n,o,a=null)=>e("li",{},e("p",{class:"wall-whole"},e("span",{},
t),e("span",{},n)),o.length?ne("svg",Ot,...o):null,a);function Te(t,n=t.length,o={}){let a=e("ol",{class:"wall-bars","da\
ta-many":t.length>10},...t.slice(0,n)),s=t.length-n;return s>0&&a.append(e("li",{class:"wall-muted"},O(o["wall-more"],{n:s}))),
a}var Tt=t=>e("ul",{class:"wall-key"},...t.map(([n,o])=>e("li",{},ne("svg",Ot,Le(n,0,1)),o)));var so=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),lo=/^data:image\/(svg\+xml|png|jpeg);/,
me=t=>t.flatMap(ro);function ro(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...a]=t;return n==="\
img"?lo.test(o.src)?[co(o)]:[]:so.has(n)?[e(n,{},...me(a))]:me(a)}var co=({src:t,alt:n=""})=>e("img",{src:t,alt:n});var Ie=4,we=({path:t,size:n},o,a)=>ne("svg",{class:a,viewBox:`${-Ie} ${-Ie} ${n+2*Ie} ${n+2*Ie}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ne("path",{stroke:"#000",d:t}));function je(t,n){return Z(t).length?{ruler:uo,move:io,sort:fo,card:mo,choice:ho}[t.kind](t,n):t.heading}var he=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Nt=({shown:t})=>t.every(({counts:n})=>n),io=(t,n)=>n["wall-moved"];function It({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[he(n),he(n)]}function uo(t,n){
let o=Z(t),a=new Map;for(let p of o){let d=Qe(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([p,d])=>po(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(p=>It(p,n)),c={ruler:r?.[1],
other:i?.[0]},u=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,O(u,c)].filter(Boolean).join(" ")}function po(t,n,o,a){
let[s,l]=t.map(u=>It(u,a)[0]),[r,i]=t[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return t.length>1&&t.length===
o?O(a["wall-most-all"],c):O(l?a["wall-most-two"]:a["wall-most"],c)}function fo(t,n){let o=Z(t),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>Qe(u)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Nt(t)?n["wall-sorted-spread"]:t.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return O(
r??n["wall-sorted-many"],{pile:he(s),card:he(l[0].name),other:he(l.at(-1).name),n:l.length,all:o.length})}function mo(t,n){
let o=Z(t).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return qt(o,t,n)}function ho(t,n){let[{labels:o,counts:a,
n:s}]=Z(t);return qt(o.map((l,r)=>({name:l,count:a[r],n:s})),t,n)}function qt(t,n,o){let a=Math.max(...t.map(({count:p})=>p)),
s=t.filter(({count:p,n:d})=>2*p>d),l=s.length?s:t.filter(({count:p})=>p&&p===a);if(!s.length&&!Nt(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=l.map(({name:p})=>he(p));return O(
i,{card:c,other:u,n:l.length})}function Be({deck:t,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return ee("blank",e(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=t?.slides[l??r?.slide];if(!c)return n?Bt(n,o,a):ee("text",se(t?.title??
""));if(!i&&r.join&&n)return Bt(n,o,a);let u=be(o,c),p=i?null:yt(r.timer,s,c.minutes),d={deck:t,way:n,panel:o,words:a,slide:c,
question:u,left:p},g=(So[c.kind]??qe)(d);return g.dataset.slide=l??r?.slide,o.practice&&g.append(e("p",{class:"wall-prac\
tice"},a["wall-practice"])),g}var ee=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),se=t=>e("h\
1",{},t);function qe({slide:t,way:n,panel:o,words:a,left:s}){let l=me(t.body),r=l.flatMap(c=>go(c)),i=l.filter(c=>c.textContent.
trim());return ee(t.kind,se(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...i.map(bo)),...r.map(c=>e(
"div",{class:"wall-picture"},c))),Fe({way:n,panel:o,words:a,left:s}))}function go(t){if(!t.querySelectorAll)return[];if(t.
tagName==="IMG")return[t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}var ko=5;function bo(t){
let n=t.tagName==="UL"?[...t.children]:[];if(!n.some(a=>et(a)<a.childNodes.length)||!n.every(et))return t;t.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=et(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(e("span",
{},...s.slice(0,l)),e("span",{},...s.slice(l).filter(r=>r.parentNode)))}return t}function et({childNodes:t}){let n=[...t],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=ko;)a+=2;return a}function yo({
slide:t,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&pe(s))return xo({slide:t,panel:o,words:a,question:s,
left:l});let i=t.items,[c]=i.length===1?i:[];return ee("question",se(c?.ask??t.title),t.story?e("p",{class:"wall-quote"},
t.story):null,...c?[vo(c)]:[wo(i)],Fe({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function vo({kind:t,cards:n=[],
low:o,high:a}){if(t==="ruler")return e("div",{class:"wall-asks"},Ft(o,a));let s=n.length>5;return e("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>e("li",{class:l?"wall-whole":null},l||r)))}var wo=t=>e("ol",{class:"wal\
l-asks"},...t.map(({kind:n,ask:o,low:a,high:s})=>e("li",{},e("p",{},o),n==="ruler"?Ft(a,s):null))),Ft=(t,n)=>e("p",{class:"\
wall-ends"},e("span",{},`0: ${t}`),e("span",{},`10: ${n}`)),jo=5;function xo({slide:t,panel:n,words:o,question:a,left:s}){
let l=Ze(a,t.items),r=l.filter(u=>Z(u).length),[i=l[0]]=r,c=Fe({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?ee("chart",se(r.length?je(i,o):o["wall-held-title"]),...ve(i,o),c):ee("chart",se(t.title),e("div",{class:"wall-groups"},
...r.map(u=>e("section",{},e("h2",{},je(u,o)),...ve(u,o,jo)))),c)}function Co({slide:t,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:Ze(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>Z(d).length)),r=p=>l.map(({moment:d,groups:g})=>({moment:d,...g.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
Z({shown:d}).length),[i]=r("move").slice(-1),c=r("ruler"),u=Fe({way:a,panel:n,words:o,left:s});return i?ee("chart",se(je(
i,o)),...ve(i,o),e("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?ee("chart",se(o["room-group"]),...Et([c[0],
c.at(-1)],o)):c.length?ee("chart",se(je(c[0],o)),...ve(c[0],o)):ee("text",se(t.title),e("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var So={text:qe,story:qe,help:qe,question:yo,moves:Co};function Bt(t,n,o){return ee("join",se(o["wall-\
join"]),e("div",{class:"wall-way"},...t.wifi?[$o(t.wifi,o)]:[],e("div",{class:"wall-scans"},t.wifi?e("p",{},o["wall-then"]):
null,tt(t,o)),e("div",{},e("p",{class:"wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"\
wall-muted"},o["room-type-code"]),e("p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Ve(n,o)))))}var $o=(t,n)=>e(
"div",{class:"wall-scans"},e("p",{},O(n["wall-wifi"],{name:t.name})),tt(t,n)),tt=(t,n)=>we(t,n["room-scan-alt"],"wall-sc\
an"),Oo=t=>t.replace("-","‑");function Fe({way:t,panel:n,words:o,left:a,question:s,large:l=!1,answered:r}){let i=wt(a,
o),c=s&&s.state!=="ready",u=c?ye(s,n,o):l&&t?Ve(n,o):"",p=r?ye(r,n,o):"";if(!t&&!i&&!u&&!p)return null;let d=e("footer",
{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&d.style.setProperty("--left",`${100*a.share}%`),
t&&l?d.append(tt(t,o),e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),e("b",{},t.code))):d.append(
e("p",{class:"wall-muted"},t?O(o["wall-join-line"],{address:t.address,code:Oo(t.code)}):p)),d.append(e("p",{class:"wall-\
now"},u?e(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?e("span",{class:"wall-time"},i):null)),d}var ot=[4.6,5.6,6.6,7.4,8.2],at=2,Eo=["","tight","tight columns"],nt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Mo=5.4;function Dt(t,n=at){let o=ot[t.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:nt.at(-1),text:0};for(let s of[...Eo,...nt]){if(a.text>=Mo||a.text&&nt.includes(s))break;let l=Ao(t,s,o);l>a.text&&
(a={layout:s,text:l})}return Wt(t,a.layout,a.text||4.6),a.text>0}function Ao(t,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Wt(t,n,
Math.max(a,4.6)),Lo(t))return Math.max(a,4.6);return 0}function Wt(t,n,o){t.dataset.layout=n,t.style.setProperty("--text",
o.toFixed(2))}var Lo=t=>Rt(t)&&[...t.querySelectorAll(".wall-whole")].every(Rt),Rt=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var To={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},No=new Map(Object.entries(To).flatMap(([t,n])=>n.map(o=>[o,t]))),Io="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function qo(t){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=t;if(a||s||l||r||i)return;let c=t.composedPath?.()[0]??o;if(!(c?.closest?.(Io)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return No.get(n.length===1?n.toLowerCase():
n)}function Pt(t){let n=o=>{let a=qo(o);!a||t(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Ht(t,{deck:n,panel:o,way:a},s,{step:l,handOver:r,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,p=y=>()=>{C.close(),y()},d=(y,S,...$)=>e("button",{type:"button",onclick:p(y),...S},...$),g=y=>e("small",{},O(s["re\
mote-minutes"],{minutes:y})),m=n.parts.map((y,S)=>e("li",{},d(()=>l("go",{slide:n.slides.findIndex($=>$.part===S)}),{"ar\
ia-current":S===u?"step":null,class:c.dropped.includes(S)?"remote-dropped":null},y.title,c.dropped.includes(S)?e("small",
{},s["remote-is-dropped"]):g(y.minutes)))),j=bt(n,c).map(({part:y,title:S,minutes:$,dropped:v})=>e("li",{},e("span",{},S),
d(()=>l(v?"keep":"drop",{part:y}),{"aria-label":`${v?s["remote-keep"]:O(s["remote-drop"],{minutes:$})}: ${S}`},v?s["remo\
te-keep"]:O(s["remote-drop"],{minutes:$})))),C=oe(t,"remote-sheet",e("h2",{},s["remote-parts"]),e("ol",{class:"remote-pa\
rts"},...m),...j.length?[e("h2",{},s["remote-late"]),e("ul",{class:"remote-drops"},...j)]:[],e("div",{class:"remote-more"},
a?d(()=>l("join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?d(r,{},s["remote-hand"]):null,i?d(i,{},s["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},s["wall-close"])))}function Kt(t,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:y})=>y!=="move"),r=new Map(l.map(y=>[y.id,
_t(y).map(()=>0)])),i=0,c=0,u=e("div",{}),p=oe(t,"desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...r.values()].map(
y=>y.reduce((S,$)=>S+$,0))),g=(y,S,$)=>e("div",{class:"desk-stepper"},e("span",{},y),e("button",{type:"button","aria-lab\
el":O(a["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),e("output",{},`${S}`),e("button",{type:"button","aria-label":O(
a["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function m(y=""){let S=l[i],v=o.items.find(({id:x})=>x===S.item)?.cards.
find(({text:x})=>x===S.card),h=r.get(S.id),B=i===l.length-1,F=x=>()=>{i+=x,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},O(a["desk-hands-where"],{n:i+1,all:l.length})),e("h2",{},S.card||S.heading),v?.short?e("p",{class:"desk-small"},S.heading):
"",..._t(S).map((x,E)=>g(x,h[E],R=>{h[E]=Math.max(0,h[E]+R),m(`${E} ${R}`)})),B?g(a["room-people"],d(),x=>{c=Math.max(0,
d()+x),m(`people ${x}`)}):"",e("div",{class:"wall-answers"},i?e("button",{type:"button",onclick:F(-1)},a.back):"",B?e("b\
utton",{type:"button",class:"wall-primary",onclick:C},a["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:F(
1)},a["desk-next-card"]),B?"":e("button",{type:"button",onclick:C},a["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),j(y)}function j(y){let S=[...u.querySelectorAll(".desk-stepper")],[$,v]=y.split(" "),h=$==="\
people"?S.at(-1):S[Number($)||0],[B,F]=h.querySelectorAll("button");(v==="-1"?B:F).focus()}function C(){let y=d();if(!y)
return;let $=[...r].filter(([,v])=>v.some(Boolean)).map(([v,h])=>{let{kind:B}=l.find(F=>F.id===v);return[v,B==="card"?[h[0],
y-h[0]]:h]});p.close(),s(Object.fromEntries($),y)}m()}function _t({kind:t,values:n,bands:o}){if(t==="card")return n.slice(
0,1);let a=0;return o.map(s=>{let[l,r]=[n[a],n[a+s-1]];return a+=s,s>1?`${l}–${r}`:l})}var te=(t,n,o=null)=>e("button",{type:"button",class:o,onclick:n},t);function Ut(t,n,o){let a=e("div",{}),s=oe(t,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let l=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===l)??a.querySelector("button"))?.focus()},s.refresh())}function Gt(t,n,o,{
press:a}){a({desk:"remote"}),Ut(t,"desk-remote",s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!r||i;return[e("h2",{},o["desk-remote"]),p&&l?we(l,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!l&&!u.length?e("p",{},o["room-one-moment"]):"",e("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&l?e("p",{},e("a",{href:l.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:d},g)=>e("p",{class:"desk-line"},O(o["desk-remote-there"],{n:g+1})," ",te(o["\
desk-remote-end"],()=>a({desk:"revoke",id:d})))),e("div",{class:"wall-answers"},p?te(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",te(o["wall-close"],s))]})}function Jt(t,n,o,{press:a,step:s}){let l=Bo(o,a);Ut(t,"desk-reach",r=>{let{way:i,
join:c,inside:u,practice:p,panel:d}=n(),g=e("span",{role:"status"});if(!i||u)return[e("h2",{},o["desk-phones"]),e("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),e("di\
v",{class:"wall-answers"},te(o["wall-close"],r))];let m=`${c.address}/${c.code}`,j=e("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:j.value})},...c.addresses.map(({ip:C,network:y})=>e("option",{value:C,selected:C===
c.picked?"":null},`${C} (${y})`)));return[e("h2",{},o["desk-phones"]),we(i,o["room-scan-alt"],"desk-scan"),e("p",{class:"\
desk-line"},e("b",{},i.address)," · ",e("b",{},i.code)),e("p",{},d.joined?O(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?e("p",{class:"desk-small"},O(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?e("p",{class:"desk-line"},o["desk-address"]," ",j):"",l,e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...[
"wifi","guest","hotspot","firewall"].map(C=>e("li",{},Fo(o)[C])))),e("div",{class:"wall-answers"},te(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),g.textContent=o["desk-copied"]}),te(o["desk-card"],()=>a({desk:"card"})),te(o["re\
mote-join-show"],()=>{r(),s("join")}),te(o["wall-close"],r),g)]})}function Bo(t,n){let o=e("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=e("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>e("p",{},
e("label",{class:"ajar-words",for:r.id},l),r);return e("details",{},e("summary",{},t["desk-wifi"]),e("p",{},t["desk-wifi\
-how"]),s(t["desk-wifi-name"],o),s(t["desk-wifi-password"],a),te(t["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Fo=t=>({wifi:t["desk-reach-wifi"],guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["\
desk-reach-firewall"]});function Vt(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:v,
title:h})=>e("option",{value:v},h),l=(v,h)=>O(n["desk-meeting"],{title:v,n:h}),r=e("select",{id:`${a}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:v,title:h,part:B,minutes:F})=>s({id:v,title:l(B?`${h}: ${B}`:h,F)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:v,title:h,minutes:B})=>s({id:v,title:l(h,B)}))));t.meeting&&
(r.value=t.meeting);let i=e("select",{id:`${a}-couple`},...t.couples.map(s));t.picked&&(i.value=t.picked);let c=e("selec\
t",{id:`${a}-country`},...t.countries.map(s),e("option",{value:""},n["desk-elsewhere"]));c.value=t.country||Ro(t.countries);
let u=["phones","none","practice"].filter(v=>!(t.server&&v!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(v,h)=>e("input",{type:"radio",name:a,value:v,checked:h===0?"":null,"aria-describedby":`${a}-${v}`})),g=e("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:g.id},n["room-host-ke\
y"]),g),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(v,h)=>e("p",{},e("label",{class:"ajar-words",for:h.id},v),h),S=e("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
C.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:d.find(({checked:h})=>h).value,
key:g.value}),g.value=""}},e("h2",{},n["desk-start"]),j,y(n["desk-which"],r),e("div",{class:"ajar-start-two"},y(n["desk-\
couple"],i),y(n["desk-country"],c)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((v,h)=>e("label",{class:"ajar-\
start-way"},d[h],e("span",{},e("b",{},p[v][0]),e("small",{id:`${a}-${v}`},p[v][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),C));function $({problem:v,busy:h,needsKey:B,state:F}){j.textContent=v??"",j.hidden=
!v,m.hidden=!B,h||(C.textContent=F==="ended"?n["room-ended"]:"")}return{element:S,update:$}}function Ro(t){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return t.find(({id:a})=>n.includes(a))?.id??t[0]?.id??""}function zt({units:t},n){let o=t.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=Do(s),r=s.snapshot.
counts.map((i,c)=>`${l[c]}: ${i}`);return e("tr",{},e("th",{scope:"row"},s.card||s.heading),e("td",{},r.join(" · ")))});
return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e("tbody",{},...a)))]}function Do({values:t,
bands:n,snapshot:o}){if(o.fine)return t;let a=0;return n.map(s=>{let[l,r]=[t[a],t[a+s-1]];return a+=s,s>1?`${l}–${r}`:
l})}var Wo=["open","close","reveal"];function Yt(t,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
document.head.append(e("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let l={},r=null,i=vt(),c=(k,W,G={})=>e("button",{type:"button",onclick:W,...G},...[k].flat()),u=e("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=e("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=X(o,k=>{k?p.textContent=
k:ft()}),g=k=>{d.begin(),a(k,{awaited:!0})},m=(k,W={})=>g({desk:"step",step:{step:k,...W}}),j=()=>l.panel,C=()=>j()?.stage,
y=()=>l.deck?.slides[C()?.slide],S=()=>y()&&be(j(),y()),$=st("desk-wall",{inert:!0}),v=st("desk-wall",{inert:!0}),h=st("\
desk-screen",{hidden:!0}),B=()=>{h.host.hidden=!1,ie(),h.host.requestFullscreen?.().catch(()=>{})},F=()=>{h.host.hidden=
!0,x()&&document.exitFullscreen(),ie()},x=()=>document.fullscreenElement===h.host;h.host.addEventListener("fullscreencha\
nge",()=>{x()||F()});let E=e("p",{class:"desk-clock"}),R=e("p",{class:"desk-plan"}),P=e("ol",{class:"desk-agenda","aria-\
label":o["desk-agenda"]}),K=e("div",{class:"desk-notes-text",tabindex:0,role:"group"}),A=e("p",{class:"desk-count"}),D=e(
"p",{}),_=e("p",{class:"desk-small"}),J=e("div",{}),L=e("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"\
false"},o["desk-wall"]),H=e("div",{class:"desk-tools"},L,c(o["desk-here"],B),c(o["desk-remote"],()=>Gt(w,()=>l,o,{press:g})),
c(o["desk-phones"],()=>Jt(w,()=>l,o,{press:g,step:m})),c(o["remote-parts"],M),c(o["desk-end"],N,{class:"desk-end"})),I={
back:c([o.back,e("kbd",{},"←")],()=>m("back")),open:c([o["room-ask-open"],e("kbd",{},"O")],()=>q("open")),close:c([o["\
room-ask-close"],e("kbd",{},"C")],()=>q("close")),reveal:c([o["room-ask-reveal"],e("kbd",{},"R")],()=>q("reveal")),blank:c(
[o["remote-blank"],e("kbd",{},"B")],()=>m("blank")),hands:c([o["desk-hands"]],()=>Kt(w,{question:S(),slide:y(),words:o,count:U})),
next:c([o.next,e("kbd",{},o["desk-clicker"])],()=>m("next"))},T=c(o["room-ask-reset"],()=>Me(w,o["room-reset-sure"],o["r\
oom-ask-reset"],o["home-no"],()=>q("reset"))),f=c("",()=>m(C()?.timer?"pause":"timer")),w=e("section",{class:"ajar-desk",
"aria-label":o["desk-title"]},e("header",{class:"desk-top"},E,R,H,P),e("div",{class:"desk-left"},e("section",{class:"des\
k-now"},e("h2",{},o["desk-now"]),$.host),e("section",{class:"desk-next"},e("h2",{},o["desk-next"]),v.host),e("section",{
class:"desk-room"},e("h2",{},o["desk-room"]),A,D,_,e("p",{class:"desk-more"},f,T))),e("section",{class:"desk-notes"},e("\
h2",{},o["remote-notes"]),K,J),e("div",{class:"desk-moves"},u,p,e("div",{class:"desk-pad"},...Object.values(I))),h.host),
b=Vt(n,{words:o,begin:k=>g({desk:"begin",...k})});t.replaceChildren(b.element,w);function M(){Ht(w,{deck:l.deck,panel:j(),
way:l.way},o,{step:m})}function N(){let k=j().questions.some(pe),W=(V,ue)=>c(ue,()=>g({room:"take",what:V,paper:n.paper})),
G=oe(w,"desk-ending",e("p",{},o["desk-end-sure"]),k?e("p",{class:"desk-more"},W("page",o["desk-take-page"]),W("table",o["\
desk-take-table"])):"",e("div",{class:"wall-answers"},c(o["room-end"],()=>{G.close(),g({room:"end"})},{class:"wall-prima\
ry"}),c(o["remote-stay"],()=>G.close())))}function q(k){if(k==="reveal"){let G=Je(j(),y()),V=()=>g({desk:"question",id:G.
question.id,do:k,...G.body});G&&jt(de(),G,j(),o,V);return}let W=S();W&&g({desk:"question",id:W.id,do:k})}let U=(k,W)=>g(
{desk:"question",id:S().id,do:"hands",counts:k,people:W}),z={keys:()=>xt(de(),o),full:()=>h.host.hidden?B():F(),larger:()=>re(
1),smaller:()=>re(-1)},Y=at;function re(k){Y=Math.min(ot.length-1,Math.max(0,Y+k)),ie()}function le(k){return!l.deck||!w.
offsetParent||w.closest("[inert], .lm-mod-hidden")?!1:(z[k]?z[k]():Wo.includes(k)?q(k):k==="timer"?m(C()?.timer?"pause":
"timer"):k!=="look"&&m(k),!0)}s(Pt(le));let ce=setInterval(()=>{!w.hidden&&w.isConnected&&Se()},1e3);s(()=>clearInterval(
ce));function ie(){if(!l.deck||!C())return;let k={deck:l.deck,way:l.way,panel:j(),words:o,now:i.now()},W=ke();fe($.wall,
Be(k)),v.host.hidden=W===null,W!==null&&fe(v.wall,Be({...k,slide:W})),h.host.hidden||fe(h.wall,Be(k),Y)}let de=()=>h.host.
hidden?w:h.wall;function fe(k,W,G){k.querySelector(".wall-face")?.remove(),k.prepend(W),Dt(W,G)}function ke(){let{slide:k,
dropped:W}=C(),G=l.deck.slides.findIndex(({part:V},ue)=>ue>k&&!W.includes(V));return G<0?null:G}function Se(){if(!l.deck)
return;let k=kt(l.deck,C(),i.now());if(E.textContent=_e(i.now()),!k)return;let W=k.begun?He(k.late):o["remote-not-begun"],
G=k.begun?O(o["remote-planned"],{part:_e(k.partEnds),end:_e(k.ends)}):"";R.replaceChildren(e("b",{class:k.late>0?"desk-l\
ate":null},W),G&&` · ${G}`,e("br"),e("span",{class:"desk-small"},l.deck.parts[k.part].title));for(let[V,ue]of[...P.children].
entries())ue.className=V<k.part?"done":V===k.part?"here":"",ue.classList.toggle("dropped",C().dropped.includes(V)),V===k.
part?ue.setAttribute("aria-current","step"):ue.removeAttribute("aria-current")}let He=k=>k?O(o[k>0?"remote-behind":"remo\
te-ahead"],{minutes:Math.abs(k)}):o["remote-on-time"],_e=k=>new Date(1e3*k).toLocaleTimeString(document.documentElement.
lang||"en",{hour:"numeric",minute:"2-digit"});function On(){P.replaceChildren(...l.deck.parts.map(({title:k,minutes:W})=>e(
"li",{style:`flex: ${Math.max(1,W)}`,title:k},k)))}function En(){if(r===y()?.id)return;r=y()?.id;let k=y()?.notes.length?
me(y().notes):[e("p",{},o["remote-no-notes"])];K.replaceChildren(...k),K.scrollTop=0}function Mn(){let k=S();A.textContent=
k&&(k.state!=="ready"||k.hands)?ye(k,j(),o):"",D.textContent=l.way?O(o["desk-joined"],{n:j().joined}):o["desk-no-phones"],
_.textContent=Tn({units:k?.units??Ln()}),J.replaceChildren(...k?zt(k,o):[]);let W=!!k?.units.length;I.hands.firstChild.data=
o[Ke(k)?"desk-slips":"desk-hands"],I.hands.disabled=!W||k.state==="open"||pe(k),T.hidden=!k?.answered||!k.may_reset;let G=y()?.
minutes??0;f.hidden=!G&&!C()?.timer,f.textContent=C()?.timer?o["desk-timer-pause"]:O(o["remote-timer"],{minutes:G});for(let V of[
"open","close"])I[V].hidden=!l.way;I.hands.hidden=!!l.way&&(I.hands.disabled||!k),I.open.disabled=!k||k.state==="open"||
!l.way,I.close.disabled=k?.state!=="open",I.reveal.disabled=!Je(j(),y());for(let V of Object.values(I))V.classList.remove(
"wall-primary");An().classList.add("wall-primary"),I.blank.setAttribute("aria-pressed",!!C()?.blank)}function An(){let k=S();
return k?pe(k)?I.next:k.state==="ready"&&!I.open.disabled?I.open:!l.way&&!k.answered&&!I.hands.disabled?I.hands:I.reveal.
disabled?I.next:I.reveal:I.reveal.disabled?I.next:I.reveal}let Ke=k=>!!k?.name.startsWith("check-in@"),Ln=()=>{if(y()?.kind!==
"moves")return[];let[k]=j().questions.filter(W=>Ke(W)&&pe(W)).slice(-1);return k?.units.filter(({kind:W})=>W==="move")??
[]};function Tn({units:k}){let W=k.filter(({snapshot:G,withheld:V})=>!G&&V);return W.length?Ee({shown:W},o):""}function ft(){
let k=S();p.textContent=Nn(k)}function Nn(k){if(C()?.blank)return o["remote-is-blank"];if(!k)return"";let W=Ye(k,j());return W===
1?o["remote-still-one"]:W?O(o["remote-still"],{n:W}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?O(o["desk-counte\
d"],{n:k.hands}):!l.way&&k.state==="ready"&&k.units.length?o[Ke(k)?"desk-slips-how":"desk-hands-how"]:""}function In(k){
let W=l;l={...l,...k},l.busy||d.end(),u.textContent=l.problem??"",u.hidden=!l.problem;let G=l.state==="open"&&!!(l.deck&&
C());if(b.update(l),b.element.hidden=G,w.hidden=!G,!!G){W.panel!==l.panel&&i.set(j().now),W.deck!==l.deck&&On(),l.wall&&
(L.href=l.wall);for(let V of w.querySelectorAll("dialog"))V.refresh?.();Se(),En(),Mn(),ft(),ie()}}let mt=new ResizeObserver(
ie);for(let{host:k}of[$,h])mt.observe(k);return s(()=>mt.disconnect()),{update:In}}function st(t,n){let o=e("div",{class:t,
...n}),a=e("div",{class:"wall"}),s=e("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var Po="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ws=new RegExp(`(${Po})|[.…]+|[!?;\\n]`,"gu");function Zt({title:t,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var Qt=["emergency","crisis","violence","agency","worried","child"],Ho=["crisis","violence"],tn='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Xt(){for(let t of Q().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&Q().listeners.delete(t),t.shown||(t.shown=n)}}function _o(t,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=t.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=t.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>t.some(({code:c})=>c===i))??""}var lt=(t,n)=>n.flatMap(o=>t.lines.filter(a=>a.topic===o)),rt=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),en=t=>`tel:${t.match(/\d+/)[0]}`;function nn({words:t,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,l=()=>Q().chosen||_o(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(x=>x.code===l());function i(x){Q().chosen=
x,Xt();for(let{element:E,draw:R}of Q().listeners)R(E)}function c(x,E){return E(x),Q().listeners.add({element:x,draw:E,shown:!1}),
queueMicrotask(Xt),x}let u=x=>c(e("div",{}),E=>E.replaceChildren(...x())),p=()=>{let x=[...s(),{code:"-",country:t["help\
-elsewhere"]}],E=e("select",{onchange:()=>{i(E.value),a(E.value)}},...x.map(R=>e("option",{value:R.code},R.country)));return c(
E,()=>{E.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),E)},d=({say:x,to:E},R)=>{if(/^(tel|sms):/.
test(E))return e("a",{class:R?"ajar-reach":"ajar-reach ajar-first",href:E},e("span",{},...rt(x)));let P=e("span",{},x),K=e(
"button",{type:"button",class:"ajar-link","aria-label":O(t["help-copy-what"],{address:E}),onclick:async()=>{await Ko(E,P)&&
(K.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},P," ",K)},g=x=>e("li",{},e("p",{class:"\
ajar-for"},x.for_what),e("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...x.reach.map(d))),m=({emergency:x,note:E})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),E?e("p",{class:"ajar-hint"},E):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:en(x)},O(t["help-c\
all"],{number:x})))),j=x=>u(()=>{let E=r();if(!E)return[e("p",{},t["help-elsewhere-how"])];let R=x.flatMap(P=>P==="emerg\
ency"?m(E):lt(E,[P]).map(g));return[e("ul",{class:"ajar-help-lines"},...R)]});function C(){Zt({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},p(),ct({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),j(Qt),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function y({title:x,text:E,
now:R,lines:P,kinds:K,countries:A},{level:D,aside:_,needs:J}){return A&&!F()&&(Q().countries=A),e("section",{class:"ajar\
-danger"},e(`h${D}`,{tabindex:"-1"},x),e("p",{},E),K.length?null:J?.()??null,p(),j(P),e("ul",{class:"ajar-todo"},...R.map(
L=>e("li",{},L))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:_},t["h\
elp-aside"]))}let S=()=>e("button",{type:"button",class:"ajar-get-help",onclick:C},t["help-get"]);function $({emergency:x,
...E}){let P=Ho.map(A=>lt(E,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(D=>A.find(({to:_})=>_.startsWith(D))));return[
{say:O(t["help-call"],{number:x}),to:en(x)},...P.filter(Boolean)]}let v=(x=`${t["help-line"]} `)=>u(()=>{let E=r(),R=(E?
$(E):[]).flatMap(({say:A,to:D},_)=>[_?" · ":"",e("a",{href:D},...rt(A))]),P=e("button",{type:"button",class:"ajar-link",
onclick:C},t["help-get"]),K=e("span",{class:"ajar-off-paper"},R.length?" · ":"",P);return[e("p",{class:"ajar-help-line"},
x,...R,K)]});function h(x){if(!F())return;let[E]=[...x.querySelectorAll(tn)].reverse();E?.closest("p, ul").after(v(""));
for(let R of x.querySelectorAll("details"))R.open=R.querySelector("summary").textContent===r()?.country}let B=()=>u(()=>{
let x=r();return x?[e("p",{},e("b",{},`${t["help-title"]}, ${x.country}`)),e("p",{},`${t["help-danger"]} ${O(t["help-cal\
l"],{number:x.emergency})}`),e("ul",{},...lt(x,Qt).map(({for_what:E,name:R,reach:P,hours:K})=>e("li",{},...rt(`${E}: ${R}\
. ${P.map(({say:A})=>A).join(" · ")}. ${K}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),F=()=>s().length>0;return{open:C,
notice:y,button:S,line:v,addNumbers:h,text:B,choose:i,code:l,isKnown:F}}var ct=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function on(t){if(Q().open){Q().open=t;return}Q().
open=t,window.addEventListener("click",n=>{n.target.closest?.(tn)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Ko(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function it(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function an(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
it()))},{capture:!0})}function sn(t,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=t.piles.map(m=>(i[m.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let C=d[j.dataTransfer.
getData("text/plain")]?.[m.id];C&&!C.matches(":disabled")&&(C.checked=!0,p(C.dataset.card,m))}},i[m.id]))),u=()=>t.piles.
forEach(m=>{i[m.id].textContent=O(o["pile-count"],{pile:m.text,n:Object.values(r).filter(j=>j===m.id).length})}),p=(m,j)=>{
r[m]=j.id,u(),s({...r}),l(O(o.moved,{card:t.cards.find(C=>C.id===m).text,pile:j.text}))},d={},g=t.cards.map(m=>{d[m.id]=
{};let j=`${a}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.map(C=>{let y=e("input",{type:"radio",name:j,
value:C.id,"data-card":m.id,checked:r[m.id]===C.id,onchange:()=>p(m.id,C)});return d[m.id][C.id]=y,e("label",{},y,e("spa\
n",{},C.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...g)}function ge(t,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,l);return s}function Re(t,n){let o=i=>[...t.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??t.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function ln({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),i=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,d=!1,g=!1,m=!1,j=!1,C=(L,H,I={})=>e("button",{type:"button",onclick:H,...I},L),y=L=>{L.tabIndex=
-1,L.focus()},S=()=>r.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function v(L,H=L){s.dataset.short=
H,a.textContent!==L&&(a.textContent=L)}function h(){let L=c.problem?t["keep-unsaved"]:t["keep-saving"],[H,I]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[L],lost:[t["keep-lost"]]}[j?"lost":c.state];s.classList.toggle("ajar-state-lost",j),v(H,I),s.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function B(){
c={...c,saved:!1},h()}function F(){h(),u=c,$()?r.replaceChildren(d?A("change"):D()):c.state!=="none"?r.replaceChildren(A(
"unlock")):p?r.replaceChildren(A(c.exists?"open":"start")):r.replaceChildren(m?P():R())}let x=()=>{p=!0,F(),r.querySelector(
"input").focus()},E=()=>c.hosted?e("p",{},t["keep-hub"]):null;function R(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),E(),e("div",{class:"ajar-moves"},C(t["keep-n\
othing"],()=>{m=!0,F(),y(s)}),C(t[c.exists?"keep-open":"keep-start"],x)))}let P=()=>e("p",{},C(t[c.exists?"keep-open":"k\
eep-start"],x,{class:"ajar-link"}));function K(){let H=["none","weak","fair","good","strong"].map(I=>t[`keep-strength-${I}`]).
reduce((I,T)=>T.length>I.length?T:I);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":H},e("span",
{},t["keep-strength-none"]))}function A(L){let H=L==="start"||L==="change",I={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[L],T=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{H&&n({strength:T.value})}}),f=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),w=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),f),b=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
M=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:M.value})}),N=K(),q=()=>{
if(!T.value){T.focus();return}if(b.hidden=!0,L==="change"){if(T.type==="password"&&f.value!==T.value){b.textContent=t["k\
eep-again-differs"],b.hidden=!1,f.focus();return}n({change:T.value},{awaited:!0})}else n({[L==="start"?"keep":"unlock"]:T.
value,place:M.value},{awaited:!0});v(t["keep-opening"]),T.value="",f.value="",N.firstChild.textContent=t["keep-strength-\
none"]},U=()=>{p=!1,d=!1,F(),L==="change"?S().focus():y(s)},z=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),M);return e("form",{class:"ajar-ask",onsubmit:Y=>{Y.preventDefault(),q()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},I),E(),L==="change"?e("p",{},t["keep-change-how"]):null,H?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[L==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[H?"keep-how":"keep-how-open"]),T,H?N:null,L==="change"?w:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:Y})=>{T.type=Y.checked?"text":"password",w.hidden=Y.checked,b.hidden=!0}}),e("span",{},t["keep\
-see"])),L==="change"?b:z,e("div",{class:"ajar-moves"},L==="unlock"?null:C(t["keep-not-now"],U),e("button",{type:"submit"},
I)))}function D(){let L=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(L.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((H,I)=>H-I).map(H=>e("option",{value:H,selected:H===c.minutes},O(t["keep-minutes"],{n:H}))));return e(
"div",{class:"ajar-kept"},C(t["keep-lock"],()=>{v(t["keep-opening"]),n({lock:!0},{awaited:!0})}),C(t["keep-change"],()=>{
d=!0,g=!1,F(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},g?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},O(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),L))}function _(L){if(L.strength!=null){let H=r.
querySelector(".ajar-strength > span");H&&(H.textContent=L.strength);return}if(L.changed){d=!1,F(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],g=!0,S().focus();return}c={...c,...L},c.state==="kept"&&(p=!1),$()||(d=!1),h(),
J()}let J=ge(r,()=>{let L=u;if(L.state===c.state&&L.exists===c.exists&&L.minutes===c.minutes&&!!L.reopen==!!c.reopen&&!!L.
hosted==!!c.hosted&&r.firstChild){u=c;return}let I=p&&L.place!==c.place;F(),L.state!==c.state&&L.state!=="none"?y(s):I&&
r.querySelector("input").focus()});return F(),{line:s,more:i,update:_,begin:B,setLost:L=>{j=L,h()},say:L=>{l.textContent=
L,l.hidden=!1}}}function De(t,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,p)=>{let d=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),i(o,"wide"),i(a,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...s.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...l.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(d=>e("td",{},d??"–")))))))))}function We(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>e("option",{value:l,selected:l===o},r)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>o}}function rn(t,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=X(n,A=>{d.textContent=A}),m=pt(n),j=We(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,d),m.dialog);let C=A=>{s.busy?d.textContent=n["room-one-moment"]:(g.begin(),
o(A,{awaited:!0}))},y=(A,D)=>e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>C(D)},A),S=(...A)=>e(
"div",{class:"ajar-moves ajar-many"},...A);function $(){let A=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${K}\
-key`,"aria-describedby":`${K}-key-how`}):null,D=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}C({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),s.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
s.elsewhere?O(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?e("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?e("p",{class:"ajar-hint",id:`${K}-key-how`},n["room-host-key-how"]):null,A,S(D,s.elsewhere?
null:y(n["room-inside"],{room:"inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:S(...[12,3].
map(_=>y(O(n["room-rehearse"],{n:_}),{room:"rehearse",phones:_})))]}let v=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),S(y(n["room-go-on"],{room:"go-on"}),y(n["room-end"],{room:"end"}))];function h(){let A=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),D=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:O(n["room-line"],{code:s.
code})),_=s.address?A:null;return l?[B(),e("div",{class:"ajar-door-line"},D,p,_),F(),E()]:[e("h2",{},n["room-title"]),B(),
F(),D,s.address?cn(n,s):null,s.inside?e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?x():null,s.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,_,s.inside&&!s.practice?y(n["room-widen"],
{room:"widen"}):null),E()]}let B=()=>s.practice?e("p",{},xe(n)):null,F=()=>s.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function x(){let A=e("select",{id:`${K}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:D,network:_})=>e("option",{value:D,selected:D===s.picked},`${D} (${_})`)));return e("label",{class:"ajar-words",for:A.
id},e("span",{},n["room-address"]),A)}function E(){let A=e("div",{}),D=e("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),_=e("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),J=()=>A.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),S(D,y(n["room-end"],{room:"end"}))]:[_]),L=I=>{r=I,J(),(r?D:_).focus()};J();let H=(I,T)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...T()},{awaited:!0})},I);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),s.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),s.shown?S(H(n["room-take-table"],()=>({
what:"table"})),H(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,e("p",{},n["room-end-how"]),
A)}function R(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let D=ut(n,s.joined);
p.textContent!==D&&(p.textContent=D),m.update(s,D),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?g.begin():(g.end(),d.textContent=""),P()}let P=ge(c,()=>{let{joined:A,problem:D,..._}=s,J=JSON.stringify([_,l]);if(J===
i)return;i=J;let L={open:h,lost:v}[s.state]??$;Re(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let K=`ajar-door-${window.ajarForms}`;return Pe(t,()=>o({room:"look"}),a),{update:R}}var ut=(t,n)=>n?n===
1?t["room-joined-one"]:O(t["room-joined"],{n}):t["room-joined-none"],xe=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function cn(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function pt(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),a=e("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?e("p",{},xe(t)):"",cn(t,l),a):(o.close(),n.replaceChildren()))}}}function Pe(t,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(t),o(()=>a.disconnect())}var un=(t,n)=>t.find(o=>o.id===n)?.text??n,Uo=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function pn(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(o=>un(t.cards,o)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${un(t.piles,n[o.id])}`);case"date":return[Uo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function dn({items:t},n){let o={};for(let a of t){let s=n[a.id];if(!(s==null||!$e(a,o)))if(a.kind===
"choice"){let r=(a.among?Oe(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var fn=(t,n)=>O(t.ask,n);var Go=new Set(["autorestarting","dead","restarting","terminating"]),Jo=4e3;function mn({widget_manager:t},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=t?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,u)=>{
Go.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,Jo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function hn({words:t,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let p=dn(c,u),d=c.items.filter(g=>g.id in p).map(g=>[fn(g,p),...pn(g,p[g.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function l(c){let u=s(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function r(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!a,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function gn(t,{words:n,send:o,open:a,help:s}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=X(
n,h=>l.replaceChildren(h)),i=h=>{r.begin(),o(h)},c=e("div",{}),u={},p="",d=0,g=We(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let m=(h,B)=>e("button",{type:"button",onclick:B},h),j=h=>e("div",{class:"\
ajar-reflection"},...h.flatMap(B=>Ue(B,3)));function C(h,B,F){let x=e("div",{class:"ajar-twice"}),R=m(h,()=>{let P=m(n["\
home-no"],()=>{x.replaceChildren(R),R.focus()});x.replaceChildren(e("p",{},B),e("div",{class:"ajar-moves"},P,m(h,()=>{x.
replaceChildren(R),R.focus(),i(F)}))),P.focus()});return x.append(R),x}let y=()=>{let h=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{h.files[0]&&i({import:await h.files[0].text()}),h.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),h)},S=ge(c,()=>{let h=JSON.stringify(u);h!==p&&(p=h,Re(c,$))});function $(){
let h=(x,E)=>m(E,()=>i({take:x})),B=d>(u.danger?.kinds.length??0)?null:u.danger,F=()=>{d=B.kinds.length+1,$(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(B?s.notice(B,{level:2,aside:F}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(x=>e("li",{},x))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?j(u.plan):"",u.plan?.length&&!B?s.line():
"",...(u.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:E})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${x}`),j(E))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...B?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:s.code()})),g.element(),h("calendar",n["ho\
me-take-calendar"]),u.danger?"":h("calendar-line",n["home-take-calendar-line"])],h("check-ins",n["home-take-check-ins"]),
h("everything",n["home-take-everything"])),y()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),C(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),C(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:h=>{r.end(),u=h,S()},settle:r.end,say:(h,B="")=>{r.end();let F=e("div",{class:"\
ajar-text"});F.innerHTML=B,l.replaceChildren(h,F),l.scrollIntoView({block:"nearest"})}}}function kn({name:t,type:n,data:o}){
let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));e("a",{href:s,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function bn({units:t,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${l}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let j=t.filter(
$=>$.item===m),C=($,v)=>{let h=i({"aria-label":[$.card,p($)[v]].filter(Boolean).join(": ")});return r.set($.id,[...r.get(
$.id)??[],h]),h},y=j.length===1&&!j[0].card?j[0].bands.map(($,v)=>[$,[C(j[0],v)]]):j.map($=>[$.card,p($).map((v,h)=>C($,
h))]),S=j[0].card?["",...p(j[0])]:null;return e("table",{},e("caption",{},a(m)),S&&S.length>2?e("thead",{},e("tr",{},...S.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...y.map(([$,v])=>e("tr",{},e("th",{scope:"row"},$),...v.
map(h=>e("td",{},h))))))};function g(){let m=new Map(t.map(S=>[S,r.get(S.id).map(u)])),j=Math.max(...[...m.values()].map(
S=>S.reduce(($,v)=>$+v,0))),C=u(c)||j;if(!C){c.focus();return}let y=Object.fromEntries([...m].map(([S,$])=>[S.id,S.kind===
"card"?[$[0],Math.max(0,C-$[0])]:$]));s({counts:y,people:C})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),g()}},
...[...new Set(t.map(m=>m.item))].map(d),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function yn(t,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",u="",p=!1,d=(T,f={})=>{p=T==="reveal",
B.begin(),o({question:t.of,do:T,...f},{awaited:!0})},g=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=e("span",{}),y=e("p",
{class:"ajar-counts"}),S=Vo(t.minutes,n,a),$=e("button",{type:"button",class:"ajar-link",onclick:()=>K(!i)}),v=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),h=(...T)=>{v.textContent!==T[0]&&v.replaceChildren(...T)},B=X(n,T=>h(T||
u)),F={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},x=Object.
keys(F).filter(T=>t.units.length||T==="open"||T==="close"),E=Object.fromEntries(x.map(T=>[T,e("button",{type:"button",onclick:()=>{
E[T].getAttribute("aria-disabled")?h(R(T)):T==="reset"?P():d(T)}},F[T])])),R=T=>r.busy?n["room-one-moment"]:r.not[T];function P(){
let T=e("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus()}},n["home-no"]),f=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus(),d("reset")}},n["room-ask-reset"]);v.replaceChildren(n["room\
-reset-sure"]," ",T," ",f),T.focus()}function K(T){i=T,g.hidden=!T,s().hidden=T,$.textContent=n[T?"room-show-question":"\
room-show-result"]}let A=pt(n),D=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),_={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function J(T){let f=r;r={...r,...T};let w=r.
room==="open";C.replaceChildren(r.practice?xe(n):""),j.textContent=r.problem,j.hidden=!r.problem;let b=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],M=!w||!t.units.length?[]:r.hands||r.inside?b.slice(0,1):b;y.replaceChildren(
...M.map(([N,q])=>e("span",{},e("b",{},`${N}`)," ",q))),S.update(r.seconds);for(let N of x)vn(E[N],R(N));u=w?r.hands?n["\
room-by-hands-now"]:_[r.state]:n["room-not-open"],(f.state!==r.state||f.room!==r.room||f.hands!==r.hands)&&h(u),r.busy||
B.end(),wn(m,r.withheld),A.update(r.way??{},ut(n,r.joined)),D.hidden=!r.way?.address,L(),p&&!r.busy&&r.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function L(){let T=JSON.stringify(r.charts??[]);if(T===c)
return;c=T;let f=!!r.charts?.length;g.replaceChildren(...jn(r.charts??[],n)),$.hidden=!f,K(f),f&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let H=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?y:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...x.
map(T=>E[T]))),e("div",{class:"ajar-bar-line"},C,v,$,D,S.element),A.dialog),I=t.units.length?bn(t,{words:n,ask:l,send:T=>d(
"hands",T)}):null;return $.hidden=!0,Pe(H,()=>o({room:"look"}),a),{parts:[g,m,j,H,I].filter(Boolean),update:J}}function vn(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function wn(t,n=[]){let o=[
...t.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(a=>e("p",{},a)))}
var jn=(t,n)=>t.map(o=>{let a=e("div",{class:"ajar-chart-block"});return De(a,o,n),a});function xn(t,{words:n,send:o,onDispose:a}){
let s={},l="",r=e("div",{class:"ajar-results"}),i=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),g=()=>s.busy?n["room-one-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},d),p)),Pe(t,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?xe(n):""),c.textContent=
s.problem,c.hidden=!s.problem,wn(i,s.withheld),vn(d,g());let j=JSON.stringify(s.charts??[]);j!==l&&(l=j,r.replaceChildren(
...s.charts?.length?jn(s.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Vo(t,n,o){let a=null,
s=!1,l=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=e("p",{class:"a\
jar-clock"},l," ",r);function c(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?t?O(n["room-minutes"],{minutes:t}):"":t?O(n["room-clock"],{time:d,minutes:t}):
d;l.textContent=s?"":g,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!g}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,c()}}}function Cn(t,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),i=e("summary",{}),c=({title:d,
story:g,more:m,role:j})=>{l.innerHTML=g,l.prepend(e("h2",{},d)),r.innerHTML=m,i.textContent=j},u=t.couples.find(d=>d.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:d.id,checked:d===u,onchange:()=>{c(d),a(d.id)}}),e("span",{},d.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},i,r),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Ce=window.ajarShown,Sn="needs@",dt={};function zo(){let t=document.
getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
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
`;t.textContent!==n&&(t.textContent=n)}function Yo({model:t,el:n}){zo();let o=t.get("pages"),a=t.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=f=>i.push(f),u=null,p=!1,d=!1,g=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let j=e("div",{class:"ajar-page"}),C=f=>o.flatMap(({blocks:w})=>w).find(w=>w.kind==="exercise"&&w.key===f)?.exercise,
y=hn({words:a,answered:()=>[...l].map(([f,{answers:w}])=>[C(f),w]).filter(([f,w])=>f&&Object.keys(w??{}).length)}),S=0,$=f=>{
if(clearTimeout(S),S=0,y.set(f),u?.setLost(f),f)for(let w of r.keys())s.get(w)?.release()},v=(f,{awaited:w=!1}={})=>{try{
t.send(f)}catch{$(!0);return}w&&!S&&(S=setTimeout(()=>$(!0),8e3))},h=nn({words:a,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>B(),onCountry:f=>v({country:f})}),B=()=>{v({forget:!0}),it()},F=(f,w,b)=>(s.set(f.key,b),l.has(
f.key)&&b.update(l.get(f.key)),w),x={html(f){let w=e("div",{class:"ajar-text"});return w.innerHTML=f.html,h.addNumbers(w),
w.addEventListener("click",b=>{let M=b.target.closest("a"),N=o.findIndex(({id:q})=>q&&M?.getAttribute("href")===`${q}.ip\
ynb`);N<0||(b.preventDefault(),D(N))}),w},home(f){let w=e("div",{});return F(f,w,gn(w,{words:a,send:N=>{N.import&&s.get(
"chart")?.begin(),v(N)},open:N=>D(o.findIndex(({id:q})=>q===N)),help:h})),v({home:f.key}),w},scenario(f){return Cn(f,{words:a,
picked:t.get("couple"),pick:w=>{t.set("couple",w),t.save_changes()}})},door(f){let w=e("div",{});return F(f,w,rn(w,{words:a,
send:v,onDispose:c}))},group(f){let w=e("div",{});return F(f,w,xn(w,{words:a,send:v,onDispose:c}))},asking(f){let{items:w}=o[m].
blocks.find(({key:q})=>q===f.of).exercise,{parts:b,update:M}=yn(f,{words:a,send:v,onDispose:c,form:()=>r.get(f.of),ask:q=>w.
find(U=>U.id===q).ask}),N=document.createDocumentFragment();return N.append(...b),F(f,N,{update:M})},exercise(f){let w=e(
"div",{}),b=y.line(u?{}:{role:"alert"});r.set(f.key,w);let M=(N,q)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let U=window.ajarSent;g.set(f.key,U),v({key:f.key,...N,sent:U},{awaited:q}),!(!q||!y.isLost())&&($(!0),b.
scrollIntoView({block:"nearest"}))};return s.set(f.key,gt(w,f.exercise,{words:a,level:f.level,sort:sn,...l.get(f.key),help:h,
needs:()=>E(f.needs),below:()=>f.key.startsWith("plan@")&&h.isKnown()?h.line():null,onAside:N=>P(f.key,{aside:N}),onChange:N=>{
P(f.key,{answers:N,done:!1}),M({answers:N,done:!1},d)},onMove:N=>P(f.key,{at:N}),onDone:N=>{M({answers:N,done:!0},!0),f.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{P(f.key,{answers:{},done:!1}),M({remove:!0})}})),
w.firstElementChild.append(b),c(()=>y.forget(b)),w},chart(f){let w=e("div",{class:"ajar-chart-block"}),b=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:M,end:N}=X(a,U=>b.replaceChildren(U)),q=U=>{N(),De(w,U,a)};return s.
set(f.key,{update:q,begin:M,end:N}),l.has(f.key)&&q(l.get(f.key)),M(),v({chart:f.key}),e("div",{},w,b)},notice(f){if(an(
()=>v({forget:!0})),!f.leave)return e("div",{class:"ajar-notice"},e("p",{},f.text));let w=e("div",{class:"ajar-leave"},h.
button(),ct({words:a,leave:B}));on(h.open),u=ln({words:a,send:v});let b=document.createDocumentFragment();return b.append(
e("div",{class:"ajar-notice"},u.line,w),e("div",{class:"ajar-on-paper"},h.text()),u.more),b}};function E(f){let w=o.findIndex(
({blocks:M})=>M.some(({key:N})=>N===Sn));return w<0?f?e("p",{},e("a",{href:f},a["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{D(w);let M=r.get(Sn).querySelector("h2");M.tabIndex=-1,M.focus()}},a["help-needs"])}for(let[f,w]of Object.
entries(dt))x[f]=b=>{let M=e("div",{});return F(b,M,w(M,b,{words:a,send:v,onDispose:c}))};let R=f=>o[m].blocks.find(w=>w.
kind===f),P=(f,w)=>l.set(f,{...l.get(f),...w}),K=()=>{for(let f of i.splice(0))f()};function A({focus:f=!1}={}){if(K(),s.
clear(),p){j.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(j.replaceChildren(...o[m].
blocks.map(q=>x[q.kind](q))),o.length<2)return;let w=(q,U)=>e("button",{type:"button",onclick:()=>D(q)},U),b=m>0?w(m-1,a["\
previous-page"]):null,M=m<o.length-1?w(m+1,a["next-page"]):null;if(j.append(e("div",{class:"ajar-moves ajar-turn"},b,M)),
_.replaceChildren(...o.map(({title:q},U)=>e("li",{},e("button",{type:"button","aria-current":U===m?"page":null,onclick:()=>D(
U)},q)))),J.textContent=O(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!f)return;let N=j.querySelector("h1, h2, h\
3")??j;N.tabIndex=-1,N.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function D(f){o[f]&&(m=f,_.parentElement.
open=L(),t.set("page",f),t.save_changes(),A({focus:!0}))}let _=e("ol",{}),J=e("summary",{}),L=()=>window.innerWidth>640;
t.get("notice")&&n.append(x.notice(t.get("notice")));let H=e("nav",{class:"ajar-nav","aria-label":a.pages},e("details",{
open:L()},J,_));o.length>1&&n.append(H),n.append(y.line({role:"alert"}),j);let I=0;for(let f of["keydown","pointerdown",
"scroll"])n.addEventListener(f,()=>{Date.now()-I<3e4||(I=Date.now(),v({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",f=>{if($(!1),f.keeping){let w=[...g.values()].some(N=>f.acknowledged<N);u?.update(w?{...f.keeping,saved:!1}:f.keeping);
let{state:b}=f.keeping,M=b==="locked";b&&(d=b==="kept"),b&&M!==p&&(p=M,l.clear(),H.hidden=p,A())}for(let[w,b]of Object.entries(
f.states??{})){if(f.acknowledged<g.get(w))continue;let M=b.answers&&!Object.keys(b.answers).length;P(w,M?{...b,at:0}:b),
s.get(w)?.update(l.get(w))}f.country!=null&&h.choose(f.country),f.file&&(s.get("home")?.settle(),kn(f.file)),f.erased&&s.
get("home")?.say(f.erased,R("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&(s.get("home")??u)?.say(f.said),f.open&&
D(o.findIndex(({id:w})=>w===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),A()});let T=mn(t,{gone:()=>$(!0),back:()=>{y.isLost()&&v({ready:!0})}});return A(),Ce.set(a,(Ce.get(a)??0)+
1),v({ready:!0}),()=>{K(),T(),clearTimeout(S),Ce.set(a,Ce.get(a)-1),Ce.get(a)||v({gone:!0})}}var $n={render:Yo};dt.desk=Yt;var $l=$n;export{$l as default};
