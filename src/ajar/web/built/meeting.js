var Rn=["button","input","select","summary","textarea"],Dn=["input","select","textarea"];function e(t,n={},...o){let a=document.
createElement(t);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return Rn.includes(t)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Dn.
includes(t)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function ae(t,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),
a}var E=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Ee=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function Me(t,n){let o=n[t.among?.item]??{},a=t.cards.filter(s=>t.among?.piles.includes(o[s.id]));return a.length?
a:t.cards}var kt=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(a=>a.id===o))};function ee(t,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(t["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function bt(t,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={...Hn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,f=null,h=0,m=o.aside??0,C=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=e("div",{}),w=e("div",{class:"ajar-body"}),x=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${s}`,{id:`${c}-title`},n.title),...l?[e("div",{class:"ajar-beside"},...r,Wn(C,a))]:C,
y,w,O);t.replaceChildren(x);function v(){let b=n.items.filter($=>Ee($,u));return l&&n.together?[b]:b.map($=>[$])}let g=b=>{
O.replaceChildren(b)},q=ee(a,g);function I(b,$){O.replaceChildren(`${b} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=$,g(""),o.onChange(u),G({focus:!0})}},a["put-back"]))}function j(b,$){u={...u,[b.id]:$},Pn(w),g(""),o.onChange(u),U()}
function M(){P(!0),q.begin(),h=setTimeout(B,8e3)}function B(){h&&(clearTimeout(h),h=0,P(!1),q.end())}function P(b){for(let $ of f?.
fieldsets??[])$.disabled=b}function U(){if(!f)return;let{items:b,skip:$,where:T,next:F}=f,K=v().length;$.textContent=A(b)?
a["clear-and-skip"]:a.skip,T.textContent=E(a["question-of"],{n:p+1,all:K}),T.hidden=l&&K===1,F.textContent=p===K-1?a.done:
a.next}let A=b=>b.some(({id:$})=>u[$]!=null);function R(b,$=!0){if(h)return;let T=v();if(p+=b,p>=T.length){p=T.length-1,
M(),o.onDone(u);return}G({focus:$,again:b<0})}function H(b,$){let T=`${c}-${b.id}`,F=e("legend",{},E(b.ask,u)),K=b.hint?
e("p",{class:"ajar-hint",id:`${T}-hint`},b.hint):null,J=[K,$.mark].filter(Boolean).map(({id:ce})=>ce),Z=b.among?{...b,cards:Me(
b,u)}:b,ie=i[b.kind](Z,kt(Z,u[b.id]),{words:a,level:s+1,group:T,change:ce=>j(b,ce),say:g,...$}),X={class:`ajar-item ajar\
-${b.kind}`,tabindex:"-1","aria-describedby":J.join(" ")||null};return e("fieldset",X,F,K,ie)}function G({focus:b=!1,again:$=!1}={}){
let T=v();p=Math.max(0,Math.min(p,T.length-1));let F=T[p],K=o.mark?.(F),J=K?e("p",{class:"ajar-mark",id:`${c}-${F[0].id}\
-mark`},K):null,Z=e("div",{class:"ajar-moves"}),ie=p>0?()=>R(-1):null,X=F.map(de=>H(de,{mark:J,again:$,moves:Z,back:ie})),
ce=e("button",{type:"button",onclick:()=>{if(h)return;let de=u,ke=A(F);u={...u,...Object.fromEntries(F.map(({id:Ke})=>[Ke,
null]))},o.onChange(u),R(1),ke&&I(a.cleared,de)}}),Oe=e("button",{type:"button",onclick:()=>{h||(g(""),R(1))}}),ge=e("p",
{class:"ajar-where"});f={items:F,skip:ce,where:ge,next:Oe,fieldsets:X},y.replaceChildren(),Z.replaceChildren(ce,Oe),ie&&
Z.prepend(e("button",{type:"button",onclick:ie},a.back));let ue=X.length===1;J&&ue&&X[0].lastElementChild.before(J),w.replaceChildren(
ge,...J&&!ue?[J]:[],...X,Z),U(),o.onMove?.(p),b&&(X[0].focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function L(b){
if(y.replaceChildren(),!b||!o.help||m>b.kinds.length)return null;let $=()=>{m=b.kinds.length+1,o.onAside?.(m),y.replaceChildren(),
w.querySelector("[tabindex]").focus()},{help:T,needs:F}=o;return y.append(T.notice(b,{level:s+1,aside:$,needs:F})),y.querySelector(
"[tabindex]")}function W(b,{focus:$=!1,danger:T=null}={}){f=null;let F=e(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);w.
replaceChildren(e("div",{class:"ajar-reflection"},F,...b.flatMap(J=>ze(J,s+2)),o.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{p=0,G({focus:!0,again:!0})}},a.change),e("button",{type:"button",onclick:()=>{
let J=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),G({focus:!0}),I(a["started-over"],J)}},a["start-over"])));let K=L(T);
$&&(K??F).focus()}function _(b){let $=w.contains(document.activeElement);$&&f&&!h||(B(),u={...b.answers},b.done?W(b.reflection,
{focus:$,danger:b.danger}):(p=b.at??Math.max(0,v().findIndex(T=>T.some(({id:F})=>u[F]==null))),G()))}let{done:N,reflection:d,
danger:S}=o;return _({answers:u,at:o.at,done:N,reflection:d,danger:S}),{update:_,release:B,say:b=>{B(),g(b)}}}var Wn=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function Pn(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ze=({heading:t,said:n,words:o},a)=>[
t?e(`h${a}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e("li",{},s))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...o.map(s=>e("p",{},s))].filter(Boolean),Hn={ruler(t,n,{group:o,change:a}){let s=Array.from({length:11},(l,r)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>a(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...s),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:a,change:s}){let{chosen:l,own:r}=n||{chosen:[],own:""},i=()=>s(
l.length||r.trim()?{chosen:[...l],own:r}:null),c=t.many?"checkbox":"radio",u=t.cards.map(f=>e("input",{type:c,name:a,value:f.
id,checked:l.includes(f.id),onchange:h=>{t.many?l=l.filter(m=>m!==f.id).concat(h.target.checked?f.id:[]):(l=[f.id],r="",
p&&(p.value="")),i()}})),p=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:f=>{r=f.target.value,!t.many&&r.trim()&&
(l=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"\
choose-many":"choose-one"]),...t.cards.map((f,h)=>e("label",{class:"ajar-card"},u[h],e("span",{},f.text))),p?e("label",{
class:"ajar-own"},e("span",{},t.own),p):null)},text(t,n,{words:o,change:a}){let s=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.target.value:null)});return t.long&&
(s.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),s)},list(t,n,{words:o,change:a}){let s=e("div",
{}),l=()=>{let f=[...s.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());a(f.length?f:null)},r=()=>[...s.children].
forEach((f,h)=>{f.querySelector("label > span").textContent=E(o.line,{n:h+1}),f.querySelector("button").setAttribute("ar\
ia-label",E(o["remove-line"],{n:h+1}))}),i=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.length>=t.most},u=f=>{let h=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:f,maxlength:2e4,oninput:l})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let m=h.nextElementSibling||h.previousElementSibling;h.remove(),m||
u(""),c(),l(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(h),c()},p=n||[];for(let f=0;f<Math.
max(t.lines,p.length);f++)u(p[f]??"");return e("div",{class:"ajar-lines"},s,i)},date(t,n,{words:o,change:a}){return e("l\
abel",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function _n(t,n=[]){let o=0;return t.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function yt(t,n,o){
let a=t.slides[n?.slide]?.part;if(a===void 0)return null;let s=_n(t.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
u=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:l+c,ends:l+s.at(-1).end}}
function vt(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function wt(t,n,o=0){
if(!t)return null;let a=Math.max(0,t.ends==null?t.left??0:t.ends-n),s=t.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:t.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Kn=new Set,Ge=()=>{if(!document.hidden)for(let t of[...Kn])t(Math.random()*1e3)};window.addEventListener("online",Ge);
window.addEventListener("pageshow",Ge);document.addEventListener("visibilitychange",Ge);function Gn(t){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(t,JSON.stringify(o))}catch{}}}}var pa=Gn("ajar-presenter");function jt(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var be=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Je(t,n){if(n?.kind!=="moves"){let r=n&&be(t,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=t.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Ve({joined:t},n){return t?t===1?n["room-jo\
ined-one"]:E(n["room-joined"],{n:t}):n["room-joined-none"]}function ye({answered:t},{joined:n},o){return n>t?E(o["wall-a\
nswered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:E(o["wall-answered"],{n:t})}function xt(t,n){return t?t.over?n["wa\
ll-time-up"]:E(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Ae({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=t.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function Ct(t,n){if(!t)return n["remote-on-time"];let o=t>
0?n["remote-behind"]:n["remote-ahead"];return E(o,{minutes:Math.abs(t)})}var Le=t=>new Date(1e3*t).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function se(t,n,...o){let a=t.querySelector(`.${n}`);if(a)return a.close(),null;let s=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return t.append(s),s.showModal(),s}var Ye=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function Te(t,n,o,a,s){let l=se(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},Ye(o,()=>{l.close(),s()},"\
wall-primary"),Ye(a,()=>l.close())))}var Ze=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function St(t,{
question:n,body:o},a,s,l){if(o.moves){Te(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=Ze(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:E(s["wall-still"],{n:r});Te(t,i,s["wall-reveal-now"],s["wall-wait"],
l)}function $t(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=se(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([s,l])=>e("div",{},e("dt",{},...l.
split(" ").map(r=>e("kbd",{},r))),e("dd",{},s)))),e("div",{class:"wall-answers"},Ye(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var pe=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function Qe({units:t},n){let o=new Map,a=Jn(n);for(let s of t){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Vn(s,a))}return[...o.
values()]}function Jn(t){let n=new Map;for(let{id:o,cards:a=[]}of t)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Vn({id:t,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let u=r&&(r.fine?Yn(r.counts,l):r.counts);return{id:n,name:c.get(t)??o,heading:a,labels:ve(s,l).map(p=>c.get(`${n}:${p}`)??
p),sizes:l,counts:u,n:u?Ne(u):0,withheld:i??""}}function Yn(t,n){let o=0;return n.map(a=>(o+=a,Ne(t.slice(o-a,o))))}function ve(t,n){
let o=0;return n.map(a=>{o+=a;let s=t[o-1];return a===1?s:`${t[o-a]}–${s}`})}var Ne=t=>t.reduce((n,o)=>n+o,0),Xe=({counts:t,
n})=>t.findIndex(o=>2*o>n),Y=({shown:t})=>t.filter(({counts:n})=>n);var Ot=["wall-first","wall-second","wall-third"],Zn={importance:0,confidence:1,readiness:2},Mt=({id:t},n)=>Ot[Zn[t]??n%Ot.
length],le=t=>`${(100*t).toFixed(2)}%`,At={"aria-hidden":"true"};function je(t,n,o){return Y(t).length?{ruler:Et,move:Et,
sort:eo,card:so,choice:lo}[t.kind](t,n,o):[e("p",{class:"wall-calm"},Ae(t,n))]}function Et(t,n){let o=Math.max(...Y(t).flatMap(
({counts:a})=>a));return[e("div",{class:"wall-figures"},...t.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=t.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=t.kind==="move"?[1,1,1]:a.sizes,c=t.shown.
length>1?a.heading:"";return Tt({...a,heading:c,labels:r,sizes:i},l,o,Mt(a,s),n)}))]}function Lt(t,n){let[o,a]=t,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[e("di\
v",{class:"wall-figures"},...s.map(([i,c],u)=>Tt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
r,Mt(c,u),n))),qt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Tt({heading:t,labels:n,sizes:o},a,s,l,r){let i=Ne(
o),c=.03,u=0,p=o.flatMap((h,m)=>{let C=u/i+(u?c/2:0);u+=h;let O=u/i-C-(u<i?c/2:0);return a.flatMap(({counts:y,isEarlier:w},x)=>{
let v=C+x*O/a.length;return Qn(y[m]/s,y[m],v,O/a.length,w)})}),f=n.map((h,m)=>`${h}: ${a.at(-1)?.counts[m]??""}`);return e(
"figure",{class:l},t?e("figcaption",{class:"wall-whole"},t):null,a.length?ae("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...p):e("p",{class:"wall-muted wall-none"},r["wall-row-held"]),e("p",{class:"wall-scale"},...Xn(n,
o)))}function Qn(t,n,o,a,s){let l=1-t;return[ae("rect",{x:le(o),y:le(l),width:le(a),height:le(t),class:s?"wall-then":"wa\
ll-solid"}),ae("text",{x:le(o+a/2),y:le(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function Xn(t,n){return t.map((o,a)=>{
let s=e("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function eo(t,n,o){let a=[...Y(t)].
sort((i,c)=>oo(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>et.length)return[qe(a.map(
i=>no(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...u]},p)=>{let h=!p&&i.length+l[0].length<to?`${c} ${l[0]}`:`${c}`;return we(
i,h,ao([c,...u],s))});return[qe([...r,...It(t,n)],o,n),qt(l.map((i,c)=>[et[c],i]))]}var to=24;function no({name:t,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,u)=>o[u]===l).join(" / "),i=E(s["wall-of"],{n:l,of:a});return we(t,i,
[],e("p",{class:"wall-muted"},r))}var oo=(t,n)=>{let o=t.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-t[o]},et=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ao(t,n){let o=0;return t.map((a,s)=>{let l=o/n;return o+=a,Ie(
et[s],l,a/n)})}function Ie(t,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],l=o?.004:0;return ae(
"rect",{class:t,x:le(n+l),y:le(a),width:le(Math.max(0,o-2*l)),height:le(s)})}function so(t,n,o){let a=Y(t).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[qe([...Nt(a,n),...It(t,n)],o,n)]}function lo(t,n,o){let[{labels:a,counts:s,
n:l}]=Y(t),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[qe(Nt(r,n),o,n)]}function Nt(t,n){let o=Math.max(...t.map(({
n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>we(s,r?`${l}`:E(n["wall-of"],{n:l,of:o}),
[Ie("wall-rest",0,1),Ie("wall-pile-1",0,l/o)]))}function It({shown:t},n){let o=t.filter(({counts:a})=>!a);return o.length>
t.length/2?[we(E(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>we(a,"",[],e("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var we=(t,n,o,a=null)=>e("li",{},e("p",{class:"wall-whole"},e("span",{},t),e("span",{},n)),o.length?ae(
"svg",At,...o):null,a);function qe(t,n=t.length,o={}){let a=e("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,n)),s=t.length-n;return s>0&&a.append(e("li",{class:"wall-muted"},E(o["wall-more"],{n:s}))),a}var qt=t=>e("ul",{class:"\
wall-key"},...t.map(([n,o])=>e("li",{},ae("svg",At,Ie(n,0,1)),o)));var ro=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),co=/^data:image\/(svg\+xml|png|jpeg);/,
fe=t=>t.flatMap(io);function io(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...a]=t;return n==="\
img"?co.test(o.src)?[uo(o)]:[]:ro.has(n)?[e(n,{},...fe(a))]:fe(a)}var uo=({src:t,alt:n=""})=>e("img",{src:t,alt:n});var Be=4,xe=({path:t,size:n},o,a)=>ae("svg",{class:a,viewBox:`${-Be} ${-Be} ${n+2*Be} ${n+2*Be}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ae("path",{stroke:"#000",d:t}));function Ce(t,n){return Y(t).length?{ruler:fo,move:po,sort:ho,card:go,choice:ko}[t.kind](t,n):t.heading}var me=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Bt=({shown:t})=>t.every(({counts:n})=>n),po=(t,n)=>n["wall-moved"];function Ft({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[me(n),me(n)]}function fo(t,n){
let o=Y(t),a=new Map;for(let p of o){let f=Xe(p);a.set(f,[...a.get(f)??[],p])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([p,f])=>mo(f,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(p=>Ft(p,n)),c={ruler:r?.[1],
other:i?.[0]},u=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,E(u,c)].filter(Boolean).join(" ")}function mo(t,n,o,a){
let[s,l]=t.map(u=>Ft(u,a)[0]),[r,i]=t[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return t.length>1&&t.length===
o?E(a["wall-most-all"],c):E(l?a["wall-most-two"]:a["wall-most"],c)}function ho(t,n){let o=Y(t),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>Xe(u)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Bt(t)?n["wall-sorted-spread"]:t.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return E(
r??n["wall-sorted-many"],{pile:me(s),card:me(l[0].name),other:me(l.at(-1).name),n:l.length,all:o.length})}function go(t,n){
let o=Y(t).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return Rt(o,t,n)}function ko(t,n){let[{labels:o,counts:a,
n:s}]=Y(t);return Rt(o.map((l,r)=>({name:l,count:a[r],n:s})),t,n)}function Rt(t,n,o){let a=Math.max(...t.map(({count:p})=>p)),
s=t.filter(({count:p,n:f})=>2*p>f),l=s.length?s:t.filter(({count:p})=>p&&p===a);if(!s.length&&!Bt(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=l.map(({name:p})=>me(p));return E(
i,{card:c,other:u,n:l.length})}function Re({deck:t,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return te("blank",e(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=t?.slides[l??r?.slide];if(!c)return n?Dt(n,o,a):te("text",re(t?.title??
""));if(!i&&r.join&&n)return Dt(n,o,a);let u=be(o,c),p=i?null:wt(r.timer,s,c.minutes),f={deck:t,way:n,panel:o,words:a,slide:c,
question:u,left:p},h=(Oo[c.kind]??Fe)(f);return h.dataset.slide=l??r?.slide,o.practice&&h.append(e("p",{class:"wall-prac\
tice"},a["wall-practice"])),h}var te=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),re=t=>e("h\
1",{},t);function Fe({slide:t,way:n,panel:o,words:a,left:s}){let l=fe(t.body),r=l.flatMap(c=>bo(c)),i=l.filter(c=>c.textContent.
trim());return te(t.kind,re(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...i.map(vo)),...r.map(c=>e(
"div",{class:"wall-picture"},c))),De({way:n,panel:o,words:a,left:s}))}function bo(t){if(!t.querySelectorAll)return[];if(t.
tagName==="IMG")return[t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}var yo=5;function vo(t){
let n=t.tagName==="UL"?[...t.children]:[];if(!n.some(a=>tt(a)<a.childNodes.length)||!n.every(tt))return t;t.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=tt(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(e("span",
{},...s.slice(0,l)),e("span",{},...s.slice(l).filter(r=>r.parentNode)))}return t}function tt({childNodes:t}){let n=[...t],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=yo;)a+=2;return a}function wo({
slide:t,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&pe(s))return So({slide:t,panel:o,words:a,question:s,
left:l});let i=t.items,[c]=i.length===1?i:[];return te("question",re(c?.ask??t.title),t.story?e("p",{class:"wall-quote"},
t.story):null,...c?[jo(c)]:[xo(i)],De({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function jo({kind:t,cards:n=[],
low:o,high:a}){if(t==="ruler")return e("div",{class:"wall-asks"},Wt(o,a));let s=n.length>5;return e("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>e("li",{class:l?"wall-whole":null},l||r)))}var xo=t=>e("ol",{class:"wal\
l-asks"},...t.map(({kind:n,ask:o,low:a,high:s})=>e("li",{},e("p",{},o),n==="ruler"?Wt(a,s):null))),Wt=(t,n)=>e("p",{class:"\
wall-ends"},e("span",{},`0: ${t}`),e("span",{},`10: ${n}`)),Co=5;function So({slide:t,panel:n,words:o,question:a,left:s}){
let l=Qe(a,t.items),r=l.filter(u=>Y(u).length),[i=l[0]]=r,c=De({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?te("chart",re(r.length?Ce(i,o):o["wall-held-title"]),...je(i,o),c):te("chart",re(t.title),e("div",{class:"wall-groups"},
...r.map(u=>e("section",{},e("h2",{},Ce(u,o)),...je(u,o,Co)))),c)}function $o({slide:t,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:Qe(p,[]),question:p})).filter(({
groups:p})=>p.some(f=>Y(f).length)),r=p=>l.map(({moment:f,groups:h})=>({moment:f,...h.find(m=>m.kind===p)})).filter(({shown:f})=>f&&
Y({shown:f}).length),[i]=r("move").slice(-1),c=r("ruler"),u=De({way:a,panel:n,words:o,left:s});return i?te("chart",re(Ce(
i,o)),...je(i,o),e("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?te("chart",re(o["room-group"]),...Lt([c[0],
c.at(-1)],o)):c.length?te("chart",re(Ce(c[0],o)),...je(c[0],o)):te("text",re(t.title),e("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Oo={text:Fe,story:Fe,help:Fe,question:wo,moves:$o};function Dt(t,n,o){return te("join",re(o["wall-\
join"]),e("div",{class:"wall-way"},...t.wifi?[Eo(t.wifi,o)]:[],e("div",{class:"wall-scans"},t.wifi?e("p",{},o["wall-then"]):
null,nt(t,o)),e("div",{},e("p",{class:"wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"\
wall-muted"},o["room-type-code"]),e("p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Ve(n,o)))))}var Eo=(t,n)=>e(
"div",{class:"wall-scans"},e("p",{},E(n["wall-wifi"],{name:t.name})),nt(t,n)),nt=(t,n)=>xe(t,n["room-scan-alt"],"wall-sc\
an"),Mo=t=>t.replace("-","‑");function De({way:t,panel:n,words:o,left:a,question:s,large:l=!1,answered:r}){let i=xt(a,
o),c=s&&s.state!=="ready",u=c?ye(s,n,o):l&&t?Ve(n,o):"",p=r?ye(r,n,o):"";if(!t&&!i&&!u&&!p)return null;let f=e("footer",
{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),
t&&l?f.append(nt(t,o),e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),e("b",{},t.code))):f.append(
e("p",{class:"wall-muted"},t?E(o["wall-join-line"],{address:t.address,code:Mo(t.code)}):p)),f.append(e("p",{class:"wall-\
now"},u?e(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?e("span",{class:"wall-time"},i):null)),f}var at=[4.6,5.6,6.6,7.4,8.2],st=2,Ao=["","tight","tight columns"],ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Lo=5.4;function Ht(t,n=st){let o=at[t.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:ot.at(-1),text:0};for(let s of[...Ao,...ot]){if(a.text>=Lo||a.text&&ot.includes(s))break;let l=To(t,s,o);l>a.text&&
(a={layout:s,text:l})}return _t(t,a.layout,a.text||4.6),a.text>0}function To(t,n,o){for(let a=o;a>4.6-.4;a-=.4)if(_t(t,n,
Math.max(a,4.6)),No(t))return Math.max(a,4.6);return 0}function _t(t,n,o){t.dataset.layout=n,t.style.setProperty("--text",
o.toFixed(2))}var No=t=>Pt(t)&&[...t.querySelectorAll(".wall-whole")].every(Pt),Pt=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var Io={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},qo=new Map(Object.entries(Io).flatMap(([t,n])=>n.map(o=>[o,t]))),Bo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Fo(t){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=t;if(a||s||l||r||i)return;let c=t.composedPath?.()[0]??o;if(!(c?.closest?.(Bo)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return qo.get(n.length===1?n.toLowerCase():
n)}function Kt(t){let n=o=>{let a=Fo(o);!a||t(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Ut(t,{deck:n,panel:o,way:a},s,{step:l,handOver:r,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,p=y=>()=>{O.close(),y()},f=(y,w,...x)=>e("button",{type:"button",onclick:p(y),...w},...x),h=y=>e("small",{},E(s["re\
mote-minutes"],{minutes:y})),m=n.parts.map((y,w)=>e("li",{},f(()=>l("go",{slide:n.slides.findIndex(x=>x.part===w)}),{"ar\
ia-current":w===u?"step":null,class:c.dropped.includes(w)?"remote-dropped":null},y.title,c.dropped.includes(w)?e("small",
{},s["remote-is-dropped"]):h(y.minutes)))),C=vt(n,c).map(({part:y,title:w,minutes:x,dropped:v})=>e("li",{},e("span",{},w),
f(()=>l(v?"keep":"drop",{part:y}),{"aria-label":`${v?s["remote-keep"]:E(s["remote-drop"],{minutes:x})}: ${w}`},v?s["remo\
te-keep"]:E(s["remote-drop"],{minutes:x})))),O=se(t,"remote-sheet",e("h2",{},s["remote-parts"]),e("ol",{class:"remote-pa\
rts"},...m),...C.length?[e("h2",{},s["remote-late"]),e("ul",{class:"remote-drops"},...C)]:[],e("div",{class:"remote-more"},
a?f(()=>l("join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?f(r,{},s["remote-hand"]):null,i?f(i,{},s["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},s["wall-close"])))}function Gt(t,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:y})=>y!=="move"),r=new Map(l.map(y=>[y.id,
zt(y).map(()=>0)])),i=0,c=0,u=e("div",{}),p=se(t,"desk-hands",u);if(!p)return;let f=()=>Math.max(c,...[...r.values()].map(
y=>y.reduce((w,x)=>w+x,0))),h=(y,w,x)=>e("div",{class:"desk-stepper"},e("span",{},y),e("button",{type:"button","aria-lab\
el":E(a["desk-fewer"],{label:y}),onclick:()=>x(-1)},"−"),e("output",{},`${w}`),e("button",{type:"button","aria-label":E(
a["desk-more"],{label:y}),onclick:()=>x(1)},"+"));function m(y=""){let w=l[i],v=o.items.find(({id:j})=>j===w.item)?.cards.
find(({text:j})=>j===w.card),g=r.get(w.id),q=i===l.length-1,I=j=>()=>{i+=j,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},E(a["desk-hands-where"],{n:i+1,all:l.length})),e("h2",{},w.card||w.heading),v?.short?e("p",{class:"desk-small"},w.heading):
"",...zt(w).map((j,M)=>h(j,g[M],B=>{g[M]=Math.max(0,g[M]+B),m(`${M} ${B}`)})),q?h(a["room-people"],f(),j=>{c=Math.max(0,
f()+j),m(`people ${j}`)}):"",e("div",{class:"wall-answers"},i?e("button",{type:"button",onclick:I(-1)},a.back):"",q?e("b\
utton",{type:"button",class:"wall-primary",onclick:O},a["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:I(
1)},a["desk-next-card"]),q?"":e("button",{type:"button",onclick:O},a["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),C(y)}function C(y){let w=[...u.querySelectorAll(".desk-stepper")],[x,v]=y.split(" "),g=x==="\
people"?w.at(-1):w[Number(x)||0],[q,I]=g.querySelectorAll("button");(v==="-1"?q:I).focus()}function O(){let y=f();if(!y)
return;let x=[...r].filter(([,v])=>v.some(Boolean)).map(([v,g])=>{let{kind:q}=l.find(I=>I.id===v);return[v,q==="card"?[g[0],
y-g[0]]:g]});p.close(),s(Object.fromEntries(x),y)}m()}var zt=({kind:t,values:n,bands:o})=>t==="card"?n.slice(0,1):ve(n,o);var ne=(t,n,o=null)=>e("button",{type:"button",class:o,onclick:n},t);function Jt(t,n,o){let a=e("div",{}),s=se(t,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let l=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===l)??a.querySelector("button"))?.focus()},s.refresh())}function Vt(t,n,o,{
press:a}){a({desk:"remote"}),Jt(t,"desk-remote",s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:f,used:h})=>f==="remote"&&h),p=!r||i;return[e("h2",{},o["desk-remote"]),p&&l?xe(l,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!l&&!u.length?e("p",{},o["room-one-moment"]):"",e("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ne(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&l?e("p",{},e("a",{href:l.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},h)=>e("p",{class:"desk-line"},E(o["desk-remote-there"],{n:h+1})," ",ne(o["\
desk-remote-end"],()=>a({desk:"revoke",id:f})))),e("div",{class:"wall-answers"},p?ne(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",ne(o["wall-close"],s))]})}function Yt(t,n,o,{press:a,step:s}){let l=Ro(o,a);Jt(t,"desk-reach",r=>{let{way:i,
join:c,inside:u,practice:p,panel:f}=n(),h=e("span",{role:"status"});if(!i||u)return[e("h2",{},o["desk-phones"]),e("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ne(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),e("di\
v",{class:"wall-answers"},ne(o["wall-close"],r))];let m=`${c.address}/${c.code}`,C=e("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:C.value})},...c.addresses.map(({ip:O,network:y})=>e("option",{value:O,selected:O===
c.picked?"":null},`${O} (${y})`)));return[e("h2",{},o["desk-phones"]),xe(i,o["room-scan-alt"],"desk-scan"),e("p",{class:"\
desk-line"},e("b",{},i.address)," · ",e("b",{},i.code)),e("p",{},f.joined?E(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?e("p",{class:"desk-small"},E(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?e("p",{class:"desk-line"},o["desk-address"]," ",C):"",l,e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>e("li",{},Do(o)[O])))),e("div",{class:"wall-answers"},ne(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),h.textContent=o["desk-copied"]}),ne(o["desk-card"],()=>a({desk:"card"})),ne(o["re\
mote-join-show"],()=>{r(),s("join")}),ne(o["wall-close"],r),h)]})}function Ro(t,n){let o=e("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=e("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>e("p",{},
e("label",{class:"ajar-words",for:r.id},l),r);return e("details",{},e("summary",{},t["desk-wifi"]),e("p",{},t["desk-wifi\
-how"]),s(t["desk-wifi-name"],o),s(t["desk-wifi-password"],a),ne(t["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Do=t=>({wifi:t["desk-reach-wifi"],guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["\
desk-reach-firewall"]});function Zt(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:v,
title:g})=>e("option",{value:v},g),l=(v,g)=>E(n["desk-meeting"],{title:v,n:g}),r=e("select",{id:`${a}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:v,title:g,part:q,minutes:I})=>s({id:v,title:l(q?`${g}: ${q}`:g,I)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:v,title:g,minutes:q})=>s({id:v,title:l(g,q)}))));t.meeting&&
(r.value=t.meeting);let i=e("select",{id:`${a}-couple`},...t.couples.map(s));t.picked&&(i.value=t.picked);let c=e("selec\
t",{id:`${a}-country`},...t.countries.map(s),e("option",{value:""},n["desk-elsewhere"]));c.value=t.country||Wo(t.countries);
let u=["phones","none","practice"].filter(v=>!(t.server&&v!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(v,g)=>e("input",{type:"radio",name:a,value:v,checked:g===0?"":null,"aria-describedby":`${a}-${v}`})),h=e("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:h.id},n["room-host-ke\
y"]),h),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(v,g)=>e("p",{},e("label",{class:"ajar-words",for:g.id},v),g),w=e("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:f.find(({checked:g})=>g).value,
key:h.value}),h.value=""}},e("h2",{},n["desk-start"]),C,y(n["desk-which"],r),e("div",{class:"ajar-start-two"},y(n["desk-\
couple"],i),y(n["desk-country"],c)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((v,g)=>e("label",{class:"ajar-\
start-way"},f[g],e("span",{},e("b",{},p[v][0]),e("small",{id:`${a}-${v}`},p[v][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function x({problem:v,busy:g,needsKey:q,state:I}){C.textContent=v??"",C.hidden=
!v,m.hidden=!q,g||(O.textContent=I==="ended"?n["room-ended"]:"")}return{element:w,update:x}}function Wo(t){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return t.find(({id:a})=>n.includes(a))?.id??t[0]?.id??""}function Qt({units:t},n){let o=t.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=s.snapshot.fine?s.
values:ve(s.values,s.bands),r=s.snapshot.counts.map((i,c)=>`${l[c]}: ${i}`);return e("tr",{},e("th",{scope:"row"},s.card||
s.heading),e("td",{},r.join(" · ")))});return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e(
"tbody",{},...a)))]}var Po=["open","close","reveal"];function Xt(t,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
`));let l={},r=null,i=jt(),c=(k,D,z={})=>e("button",{type:"button",onclick:D,...z},...[k].flat()),u=e("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=e("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ee(o,k=>{k?p.textContent=
k:ht()}),h=k=>{f.begin(),a(k,{awaited:!0})},m=0,C="",O=(k,D={})=>{m=Math.max(m,l.steps??0)+1,h({desk:"step",step:{step:k,
...D},n:m})},y=()=>l.panel,w=()=>y()?.stage,x=()=>l.deck?.slides[w()?.slide],v=()=>x()&&be(y(),x()),g=lt("desk-wall",{inert:!0}),
q=lt("desk-wall",{inert:!0}),I=lt("desk-screen",{hidden:!0}),j=()=>{I.host.hidden=!1,ue(),I.host.requestFullscreen?.().catch(
()=>{})},M=()=>{I.host.hidden=!0,B()&&document.exitFullscreen(),ue()},B=()=>document.fullscreenElement===I.host;I.host.addEventListener(
"fullscreenchange",()=>{B()||M()});let P=e("p",{class:"desk-clock"}),U=e("p",{class:"desk-plan"}),A=e("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),R=e("div",{class:"desk-notes-text",tabindex:0,role:"group"}),H=e("p",{class:"des\
k-count"}),G=e("p",{}),L=e("p",{class:"desk-small"}),W=e("div",{}),_=e("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),N=e("div",{class:"desk-tools"},_,c(o["desk-here"],j),c(o["desk-remote"],()=>Vt(
$,()=>l,o,{press:h})),c(o["desk-phones"],()=>Yt($,()=>l,o,{press:h,step:O})),c(o["remote-parts"],F),c(o["desk-end"],K,{class:"\
desk-end"})),d={back:c([o.back,e("kbd",{},"←")],()=>O("back")),open:c([o["room-ask-open"],e("kbd",{},"O")],()=>J("open")),
close:c([o["room-ask-close"],e("kbd",{},"C")],()=>J("close")),reveal:c([o["room-ask-reveal"],e("kbd",{},"R")],()=>J("rev\
eal")),blank:c([o["remote-blank"],e("kbd",{},"B")],()=>O("blank")),hands:c([o["desk-hands"]],()=>Gt($,{question:v(),slide:x(),
words:o,count:Z})),next:c([o.next,e("kbd",{},o["desk-clicker"])],()=>O("next"))},S=c(o["room-ask-reset"],()=>Te($,o["roo\
m-reset-sure"],o["room-ask-reset"],o["home-no"],()=>J("reset"))),b=c("",()=>O(w()?.timer?"pause":"timer")),$=e("section",
{class:"ajar-desk","aria-label":o["desk-title"]},e("header",{class:"desk-top"},P,U,N,A),e("div",{class:"desk-left"},e("s\
ection",{class:"desk-now"},e("h2",{},o["desk-now"]),g.host),e("section",{class:"desk-next"},e("h2",{},o["desk-next"]),q.
host),e("section",{class:"desk-room"},e("h2",{},o["desk-room"]),H,G,L,e("p",{class:"desk-more"},b,S))),e("section",{class:"\
desk-notes"},e("h2",{},o["remote-notes"]),R,W),e("div",{class:"desk-moves"},u,p,e("div",{class:"desk-pad"},...Object.values(
d))),I.host),T=Zt(n,{words:o,begin:k=>h({desk:"begin",...k})});t.replaceChildren(T.element,$);function F(){Ut($,{deck:l.
deck,panel:y(),way:l.way},o,{step:O})}function K(){let k=y().questions.some(pe),D=(V,oe)=>c(oe,()=>h({room:"take",what:V,
paper:n.paper})),z=se($,"desk-ending",e("p",{},o["desk-end-sure"]),k?e("p",{class:"desk-more"},D("page",o["desk-take-pag\
e"]),D("table",o["desk-take-table"])):"",e("div",{class:"wall-answers"},c(o["room-end"],()=>{z.close(),h({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>z.close())))}function J(k){if(m>(l.steps??0)){C=k;return}if(k==="reveal"){
let z=Je(y(),x()),V=()=>h({desk:"question",id:z.question.id,do:k,...z.body});z&&St(de(),z,y(),o,V);return}let D=v();D&&h(
{desk:"question",id:D.id,do:k})}let Z=(k,D)=>h({desk:"question",id:v().id,do:"hands",counts:k,people:D}),ie={keys:()=>$t(
de(),o),full:()=>I.host.hidden?j():M(),larger:()=>ce(1),smaller:()=>ce(-1)},X=st;function ce(k){X=Math.min(at.length-1,Math.
max(0,X+k)),ue()}function Oe(k){return!l.deck||!$.offsetParent||$.closest("[inert], .lm-mod-hidden")?!1:(ie[k]?ie[k]():Po.
includes(k)?J(k):k==="timer"?O(w()?.timer?"pause":"timer"):k!=="look"&&O(k),!0)}s(Kt(Oe));let ge=setInterval(()=>{!$.hidden&&
$.isConnected&&mt()},1e3);s(()=>clearInterval(ge));function ue(){if(!l.deck||!w())return;let k={deck:l.deck,way:l.way,panel:y(),
words:o,now:i.now()},D=Ke();ke(g.wall,Re(k)),q.host.hidden=D===null,D!==null&&ke(q.wall,Re({...k,slide:D})),I.host.hidden||
ke(I.wall,Re(k),X)}let de=()=>I.host.hidden?$:I.wall;function ke(k,D,z){k.querySelector(".wall-face")?.remove(),k.prepend(
D),Ht(D,z)}function Ke(){let{slide:k,dropped:D}=w(),z=l.deck.slides.findIndex(({part:V},oe)=>oe>k&&!D.includes(V));return z<
0?null:z}function mt(){if(!l.deck)return;let k=yt(l.deck,w(),i.now());if(P.textContent=Le(i.now()),!k)return;let D=k.begun?
Ct(k.late,o):o["remote-not-begun"],z=k.begun?E(o["remote-planned"],{part:Le(k.partEnds),end:Le(k.ends)}):"";U.replaceChildren(
e("b",{class:k.late>0?"desk-late":null},D),z&&` · ${z}`,e("br"),e("span",{class:"desk-small"},l.deck.parts[k.part].title));
for(let[V,oe]of[...A.children].entries())oe.className=V<k.part?"done":V===k.part?"here":"",oe.classList.toggle("dropped",
w().dropped.includes(V)),V===k.part?oe.setAttribute("aria-current","step"):oe.removeAttribute("aria-current")}function An(){
A.replaceChildren(...l.deck.parts.map(({title:k,minutes:D})=>e("li",{style:`flex: ${Math.max(1,D)}`,title:k},k)))}function Ln(){
if(r===x()?.id)return;r=x()?.id;let k=x()?.notes.length?fe(x().notes):[e("p",{},o["remote-no-notes"])];R.replaceChildren(
...k),R.scrollTop=0}function Tn(){let k=v();H.textContent=k&&(k.state!=="ready"||k.hands)?ye(k,y(),o):"",G.textContent=l.
way?E(o["desk-joined"],{n:y().joined}):o["desk-no-phones"],L.textContent=qn({units:k?.units??In()}),W.replaceChildren(...k?
Qt(k,o):[]);let D=!!k?.units.length;d.hands.firstChild.data=o[Ue(k)?"desk-slips":"desk-hands"],d.hands.disabled=!D||k.state===
"open"||pe(k),S.hidden=!k?.answered||!k.may_reset;let z=x()?.minutes??0;b.hidden=!z&&!w()?.timer,b.textContent=w()?.timer?
o["desk-timer-pause"]:E(o["remote-timer"],{minutes:z});for(let V of["open","close"])d[V].hidden=!l.way;d.hands.hidden=!!l.
way&&(d.hands.disabled||!k),d.open.disabled=!k||k.state==="open"||!l.way,d.close.disabled=k?.state!=="open",d.reveal.disabled=
!Je(y(),x());for(let V of Object.values(d))V.classList.remove("wall-primary");Nn().classList.add("wall-primary"),d.blank.
setAttribute("aria-pressed",!!w()?.blank)}function Nn(){let k=v();return k?pe(k)?d.next:k.state==="ready"&&!d.open.disabled?
d.open:!l.way&&!k.answered&&!d.hands.disabled?d.hands:d.reveal.disabled?d.next:d.reveal:d.reveal.disabled?d.next:d.reveal}
let Ue=k=>!!k?.name.startsWith("check-in@"),In=()=>{if(x()?.kind!=="moves")return[];let[k]=y().questions.filter(D=>Ue(D)&&
pe(D)).slice(-1);return k?.units.filter(({kind:D})=>D==="move")??[]};function qn({units:k}){let D=k.filter(({snapshot:z,
withheld:V})=>!z&&V);return D.length?Ae({shown:D},o):""}function ht(){let k=v();p.textContent=Bn(k)}function Bn(k){if(w()?.
blank)return o["remote-is-blank"];if(!k)return"";let D=Ze(k,y());return D===1?o["remote-still-one"]:D?E(o["remote-still"],
{n:D}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?E(o["desk-counted"],{n:k.hands}):!l.way&&k.state==="ready"&&k.
units.length?o[Ue(k)?"desk-slips-how":"desk-hands-how"]:""}function Fn(k){let D=l;l={...l,...k},l.busy||f.end(),u.textContent=
l.problem??"",u.hidden=!l.problem;let z=l.state==="open"&&!!(l.deck&&w());if(T.update(l),T.element.hidden=z,$.hidden=!z,
!z)return;D.panel!==l.panel&&i.set(y().now),D.deck!==l.deck&&An(),l.wall&&(_.href=l.wall);for(let oe of $.querySelectorAll(
"dialog"))oe.refresh?.();mt(),Ln(),Tn(),ht(),ue();let V=C;C="",V&&J(V)}let gt=new ResizeObserver(ue);for(let{host:k}of[g,
I])gt.observe(k);return s(()=>gt.disconnect()),{update:Fn}}function lt(t,n){let o=e("div",{class:t,...n}),a=e("div",{class:"\
wall"}),s=e("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var Ho="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Cs=new RegExp(`(${Ho})|[.…]+|[!?;\\n]`,"gu");function en({title:t,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var tn=["emergency","crisis","violence","agency","worried","child"],_o=["crisis","violence"],an='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nn(){for(let t of Q().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&Q().listeners.delete(t),t.shown||(t.shown=n)}}function Ko(t,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=t.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=t.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>t.some(({code:c})=>c===i))??""}var rt=(t,n)=>n.flatMap(o=>t.lines.filter(a=>a.topic===o)),ct=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),on=t=>`tel:${t.match(/\d+/)[0]}`;function sn({words:t,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,l=()=>Q().chosen||Ko(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(j=>j.code===l());function i(j){Q().chosen=
j,nn();for(let{element:M,draw:B}of Q().listeners)B(M)}function c(j,M){return M(j),Q().listeners.add({element:j,draw:M,shown:!1}),
queueMicrotask(nn),j}let u=j=>c(e("div",{}),M=>M.replaceChildren(...j())),p=()=>{let j=[...s(),{code:"-",country:t["help\
-elsewhere"]}],M=e("select",{onchange:()=>{i(M.value),a(M.value)}},...j.map(B=>e("option",{value:B.code},B.country)));return c(
M,()=>{M.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),M)},f=({say:j,to:M},B)=>{if(/^(tel|sms):/.
test(M))return e("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},e("span",{},...ct(j)));let P=e("span",{},j),U=e(
"button",{type:"button",class:"ajar-link","aria-label":E(t["help-copy-what"],{address:M}),onclick:async()=>{await Uo(M,P)&&
(U.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},P," ",U)},h=j=>e("li",{},e("p",{class:"\
ajar-for"},j.for_what),e("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...j.reach.map(f))),m=({emergency:j,note:M})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),M?e("p",{class:"ajar-hint"},M):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:on(j)},E(t["help-c\
all"],{number:j})))),C=j=>u(()=>{let M=r();if(!M)return[e("p",{},t["help-elsewhere-how"])];let B=j.flatMap(P=>P==="emerg\
ency"?m(M):rt(M,[P]).map(h));return[e("ul",{class:"ajar-help-lines"},...B)]});function O(){en({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},p(),it({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),C(tn),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function y({title:j,text:M,
now:B,lines:P,kinds:U,countries:A},{level:R,aside:H,needs:G}){return A&&!I()&&(Q().countries=A),e("section",{class:"ajar\
-danger"},e(`h${R}`,{tabindex:"-1"},j),e("p",{},M),U.length?null:G?.()??null,p(),C(P),e("ul",{class:"ajar-todo"},...B.map(
L=>e("li",{},L))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:H},t["h\
elp-aside"]))}let w=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function x({emergency:j,
...M}){let P=_o.map(A=>rt(M,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(R=>A.find(({to:H})=>H.startsWith(R))));return[
{say:E(t["help-call"],{number:j}),to:on(j)},...P.filter(Boolean)]}let v=(j=`${t["help-line"]} `)=>u(()=>{let M=r(),B=(M?
x(M):[]).flatMap(({say:A,to:R},H)=>[H?" · ":"",e("a",{href:R},...ct(A))]),P=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),U=e("span",{class:"ajar-off-paper"},B.length?" · ":"",P);return[e("p",{class:"ajar-help-line"},
j,...B,U)]});function g(j){if(!I())return;let[M]=[...j.querySelectorAll(an)].reverse();M?.closest("p, ul").after(v(""));
for(let B of j.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===r()?.country}let q=()=>u(()=>{
let j=r();return j?[e("p",{},e("b",{},`${t["help-title"]}, ${j.country}`)),e("p",{},`${t["help-danger"]} ${E(t["help-cal\
l"],{number:j.emergency})}`),e("ul",{},...rt(j,tn).map(({for_what:M,name:B,reach:P,hours:U})=>e("li",{},...ct(`${M}: ${B}\
. ${P.map(({say:A})=>A).join(" · ")}. ${U}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),I=()=>s().length>0;return{open:O,
notice:y,button:w,line:v,addNumbers:g,text:q,choose:i,code:l,isKnown:I}}var it=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ln(t){if(Q().open){Q().open=t;return}Q().
open=t,window.addEventListener("click",n=>{n.target.closest?.(an)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Uo(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ut(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function rn(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ut()))},{capture:!0})}function cn(t,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=t.piles.map(m=>(i[m.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let O=f[C.dataTransfer.
getData("text/plain")]?.[m.id];O&&!O.matches(":disabled")&&(O.checked=!0,p(O.dataset.card,m))}},i[m.id]))),u=()=>t.piles.
forEach(m=>{i[m.id].textContent=E(o["pile-count"],{pile:m.text,n:Object.values(r).filter(C=>C===m.id).length})}),p=(m,C)=>{
r[m]=C.id,u(),s({...r}),l(E(o.moved,{card:t.cards.find(O=>O.id===m).text,pile:C.text}))},f={},h=t.cards.map(m=>{f[m.id]=
{};let C=`${a}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let y=e("input",{type:"radio",name:C,
value:O.id,"data-card":m.id,checked:r[m.id]===O.id,onchange:()=>p(m.id,O)});return f[m.id][O.id]=y,e("label",{},y,e("spa\
n",{},O.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...h)}function he(t,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,l);return s}function We(t,n){let o=i=>[...t.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??t.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function un({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),i=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,f=!1,h=!1,m=!1,C=!1,O=(L,W,_={})=>e("button",{type:"button",onclick:W,..._},L),y=L=>{L.tabIndex=
-1,L.focus()},w=()=>r.querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function v(L,W=L){s.dataset.short=
W,a.textContent!==L&&(a.textContent=L)}function g(){let L=c.problem?t["keep-unsaved"]:t["keep-saving"],[W,_]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[L],lost:[t["keep-lost"]]}[C?"lost":c.state];s.classList.toggle("ajar-state-lost",C),v(W,_),s.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function q(){
c={...c,saved:!1},g()}function I(){g(),u=c,x()?r.replaceChildren(f?A("change"):R()):c.state!=="none"?r.replaceChildren(A(
"unlock")):p?r.replaceChildren(A(c.exists?"open":"start")):r.replaceChildren(m?P():B())}let j=()=>{p=!0,I(),r.querySelector(
"input").focus()},M=()=>c.hosted?e("p",{},t["keep-hub"]):null;function B(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),M(),e("div",{class:"ajar-moves"},O(t["keep-n\
othing"],()=>{m=!0,I(),y(s)}),O(t[c.exists?"keep-open":"keep-start"],j)))}let P=()=>e("p",{},O(t[c.exists?"keep-open":"k\
eep-start"],j,{class:"ajar-link"}));function U(){let W=["none","weak","fair","good","strong"].map(_=>t[`keep-strength-${_}`]).
reduce((_,N)=>N.length>_.length?N:_);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":W},e("span",
{},t["keep-strength-none"]))}function A(L){let W=L==="start"||L==="change",_={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[L],N=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{W&&n({strength:N.value})}}),d=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),S=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),d),b=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
$=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:$.value})}),T=U(),F=()=>{
if(!N.value){N.focus();return}if(b.hidden=!0,L==="change"){if(N.type==="password"&&d.value!==N.value){b.textContent=t["k\
eep-again-differs"],b.hidden=!1,d.focus();return}n({change:N.value},{awaited:!0})}else n({[L==="start"?"keep":"unlock"]:N.
value,place:$.value},{awaited:!0});v(t["keep-opening"]),N.value="",d.value="",T.firstChild.textContent=t["keep-strength-\
none"]},K=()=>{p=!1,f=!1,I(),L==="change"?w().focus():y(s)},J=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),$);return e("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),F()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},_),M(),L==="change"?e("p",{},t["keep-change-how"]):null,W?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[L==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[W?"keep-how":"keep-how-open"]),N,W?T:null,L==="change"?S:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:Z})=>{N.type=Z.checked?"text":"password",S.hidden=Z.checked,b.hidden=!0}}),e("span",{},t["keep\
-see"])),L==="change"?b:J,e("div",{class:"ajar-moves"},L==="unlock"?null:O(t["keep-not-now"],K),e("button",{type:"submit"},
_)))}function R(){let L=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(L.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((W,_)=>W-_).map(W=>e("option",{value:W,selected:W===c.minutes},E(t["keep-minutes"],{n:W}))));return e(
"div",{class:"ajar-kept"},O(t["keep-lock"],()=>{v(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{
f=!0,h=!1,I(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},h?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},E(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),L))}function H(L){if(L.strength!=null){let W=r.
querySelector(".ajar-strength > span");W&&(W.textContent=L.strength);return}if(L.changed){f=!1,I(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],h=!0,w().focus();return}c={...c,...L},c.state==="kept"&&(p=!1),x()||(f=!1),g(),
G()}let G=he(r,()=>{let L=u;if(L.state===c.state&&L.exists===c.exists&&L.minutes===c.minutes&&!!L.reopen==!!c.reopen&&!!L.
hosted==!!c.hosted&&r.firstChild){u=c;return}let _=p&&L.place!==c.place;I(),L.state!==c.state&&L.state!=="none"?y(s):_&&
r.querySelector("input").focus()});return I(),{line:s,more:i,update:H,begin:q,setLost:L=>{C=L,g()},say:L=>{l.textContent=
L,l.hidden=!1}}}function Pe(t,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,p)=>{let f=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return f.innerHTML=
u,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),i(o,"wide"),i(a,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...s.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...l.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(f=>e("td",{},f??"–")))))))))}function He(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>e("option",{value:l,selected:l===o},r)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>o}}function pn(t,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ee(n,A=>{f.textContent=A}),m=dt(n),C=He(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),m.dialog);let O=A=>{s.busy?f.textContent=n["room-one-moment"]:(h.begin(),
o(A,{awaited:!0}))},y=(A,R)=>e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>O(R)},A),w=(...A)=>e(
"div",{class:"ajar-moves ajar-many"},...A);function x(){let A=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,R=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}O({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),s.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
s.elsewhere?E(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?e("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?e("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,A,w(R,s.elsewhere?
null:y(n["room-inside"],{room:"inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:w(...[12,3].
map(H=>y(E(n["room-rehearse"],{n:H}),{room:"rehearse",phones:H})))]}let v=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),w(y(n["room-go-on"],{room:"go-on"}),y(n["room-end"],{room:"end"}))];function g(){let A=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),R=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:E(n["room-line"],{code:s.
code})),H=s.address?A:null;return l?[q(),e("div",{class:"ajar-door-line"},R,p,H),I(),M()]:[e("h2",{},n["room-title"]),q(),
I(),R,s.address?dn(n,s):null,s.inside?e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?j():null,s.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,H,s.inside&&!s.practice?y(n["room-widen"],
{room:"widen"}):null),M()]}let q=()=>s.practice?e("p",{},Se(n)):null,I=()=>s.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function j(){let A=e("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:R,network:H})=>e("option",{value:R,selected:R===s.picked},`${R} (${H})`)));return e("label",{class:"ajar-words",for:A.
id},e("span",{},n["room-address"]),A)}function M(){let A=e("div",{}),R=e("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),H=e("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),G=()=>A.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),w(R,y(n["room-end"],{room:"end"}))]:[H]),L=_=>{r=_,G(),(r?R:H).focus()};G();let W=(_,N)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...N()},{awaited:!0})},_);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),s.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),s.shown?w(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},n["room-end-how"]),
A)}function B(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let R=pt(n,s.joined);
p.textContent!==R&&(p.textContent=R),m.update(s,R),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?h.begin():(h.end(),f.textContent=""),P()}let P=he(c,()=>{let{joined:A,problem:R,...H}=s,G=JSON.stringify([H,l]);if(G===
i)return;i=G;let L={open:g,lost:v}[s.state]??x;We(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return _e(t,()=>o({room:"look"}),a),{update:B}}var pt=(t,n)=>n?n===
1?t["room-joined-one"]:E(t["room-joined"],{n}):t["room-joined-none"],Se=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function dn(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function dt(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),a=e("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?e("p",{},Se(t)):"",dn(t,l),a):(o.close(),n.replaceChildren()))}}}function _e(t,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(t),o(()=>a.disconnect())}var fn=(t,n)=>t.find(o=>o.id===n)?.text??n,zo=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function mn(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(o=>fn(t.cards,o)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${fn(t.piles,n[o.id])}`);case"date":return[zo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function hn({items:t},n){let o={};for(let a of t){let s=n[a.id];if(!(s==null||!Ee(a,o)))if(a.kind===
"choice"){let r=(a.among?Me(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var gn=(t,n)=>E(t.ask,n);var Go=new Set(["autorestarting","dead","restarting","terminating"]),Jo=4e3;function kn({widget_manager:t},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=t?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,u)=>{
Go.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,Jo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function bn({words:t,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let p=hn(c,u),f=c.items.filter(h=>h.id in p).map(h=>[gn(h,p),...mn(h,p[h.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function l(c){let u=s(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function r(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!a,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function yn(t,{words:n,send:o,open:a,help:s}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=ee(
n,g=>l.replaceChildren(g)),i=g=>{r.begin(),o(g)},c=e("div",{}),u={},p="",f=0,h=He(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let m=(g,q)=>e("button",{type:"button",onclick:q},g),C=g=>e("div",{class:"\
ajar-reflection"},...g.flatMap(q=>ze(q,3)));function O(g,q,I){let j=e("div",{class:"ajar-twice"}),B=m(g,()=>{let P=m(n["\
home-no"],()=>{j.replaceChildren(B),B.focus()});j.replaceChildren(e("p",{},q),e("div",{class:"ajar-moves"},P,m(g,()=>{j.
replaceChildren(B),B.focus(),i(I)}))),P.focus()});return j.append(B),j}let y=()=>{let g=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{g.files[0]&&i({import:await g.files[0].text()}),g.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),g)},w=he(c,()=>{let g=JSON.stringify(u);g!==p&&(p=g,We(c,x))});function x(){
let g=(j,M)=>m(M,()=>i({take:j})),q=f>(u.danger?.kinds.length??0)?null:u.danger,I=()=>{f=q.kinds.length+1,x(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(q?s.notice(q,{level:2,aside:I}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(j=>e("li",{},j))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!q?s.line():
"",...(u.earlier??[]).filter(({plan:j})=>j.length).map(({title:j,plan:M})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${j}`),C(M))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...q?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:s.code()})),h.element(),g("calendar",n["ho\
me-take-calendar"]),u.danger?"":g("calendar-line",n["home-take-calendar-line"])],g("check-ins",n["home-take-check-ins"]),
g("everything",n["home-take-everything"])),y()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:g=>{r.end(),u=g,w()},settle:r.end,say:(g,q="")=>{r.end();let I=e("div",{class:"\
ajar-text"});I.innerHTML=q,l.replaceChildren(g,I),l.scrollIntoView({block:"nearest"})}}}function vn({name:t,type:n,data:o}){
let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));e("a",{href:s,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function wn({units:t,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${l}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let C=t.filter(
x=>x.item===m),O=(x,v)=>{let g=i({"aria-label":[x.card,p(x)[v]].filter(Boolean).join(": ")});return r.set(x.id,[...r.get(
x.id)??[],g]),g},y=C.length===1&&!C[0].card?C[0].bands.map((x,v)=>[x,[O(C[0],v)]]):C.map(x=>[x.card,p(x).map((v,g)=>O(x,
g))]),w=C[0].card?["",...p(C[0])]:null;return e("table",{},e("caption",{},a(m)),w&&w.length>2?e("thead",{},e("tr",{},...w.
map(x=>x?e("th",{scope:"col"},x):e("td",{})))):null,e("tbody",{},...y.map(([x,v])=>e("tr",{},e("th",{scope:"row"},x),...v.
map(g=>e("td",{},g))))))};function h(){let m=new Map(t.map(w=>[w,r.get(w.id).map(u)])),C=Math.max(...[...m.values()].map(
w=>w.reduce((x,v)=>x+v,0))),O=u(c)||C;if(!O){c.focus();return}let y=Object.fromEntries([...m].map(([w,x])=>[w.id,w.kind===
"card"?[x[0],Math.max(0,O-x[0])]:x]));s({counts:y,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),h()}},
...[...new Set(t.map(m=>m.item))].map(f),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function jn(t,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",u="",p=!1,f=(N,d={})=>{p=N==="reveal",
q.begin(),o({question:t.of,do:N,...d},{awaited:!0})},h=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),y=e("p",
{class:"ajar-counts"}),w=Vo(t.minutes,n,a),x=e("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),v=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),g=(...N)=>{v.textContent!==N[0]&&v.replaceChildren(...N)},q=ee(n,N=>g(
N||u)),I={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},j=Object.
keys(I).filter(N=>t.units.length||N==="open"||N==="close"),M=Object.fromEntries(j.map(N=>[N,e("button",{type:"button",onclick:()=>{
M[N].getAttribute("aria-disabled")?g(B(N)):N==="reset"?P():f(N)}},I[N])])),B=N=>r.busy?n["room-one-moment"]:r.not[N];function P(){
let N=e("button",{type:"button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus()}},n["home-no"]),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus(),f("reset")}},n["room-ask-reset"]);v.replaceChildren(n["room\
-reset-sure"]," ",N," ",d),N.focus()}function U(N){i=N,h.hidden=!N,s().hidden=N,x.textContent=n[N?"room-show-question":"\
room-show-result"]}let A=dt(n),R=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),H={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function G(N){let d=r;r={...r,...N};let S=r.
room==="open";O.replaceChildren(r.practice?Se(n):""),C.textContent=r.problem,C.hidden=!r.problem;let b=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],$=!S||!t.units.length?[]:r.hands||r.inside?b.slice(0,1):b;y.replaceChildren(
...$.map(([T,F])=>e("span",{},e("b",{},`${T}`)," ",F))),w.update(r.seconds);for(let T of j)xn(M[T],B(T));u=S?r.hands?n["\
room-by-hands-now"]:H[r.state]:n["room-not-open"],(d.state!==r.state||d.room!==r.room||d.hands!==r.hands)&&g(u),r.busy||
q.end(),Cn(m,r.withheld),A.update(r.way??{},pt(n,r.joined)),R.hidden=!r.way?.address,L(),p&&!r.busy&&r.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function L(){let N=JSON.stringify(r.charts??[]);if(N===c)
return;c=N;let d=!!r.charts?.length;h.replaceChildren(...Sn(r.charts??[],n)),x.hidden=!d,U(d),d&&p&&h.scrollIntoView({block:"\
start"}),p=!1}let W=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?y:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...j.
map(N=>M[N]))),e("div",{class:"ajar-bar-line"},O,v,x,R,w.element),A.dialog),_=t.units.length?wn(t,{words:n,ask:l,send:N=>f(
"hands",N)}):null;return x.hidden=!0,_e(W,()=>o({room:"look"}),a),{parts:[h,m,C,W,_].filter(Boolean),update:G}}function xn(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Cn(t,n=[]){let o=[
...t.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(a=>e("p",{},a)))}
var Sn=(t,n)=>t.map(o=>{let a=e("div",{class:"ajar-chart-block"});return Pe(a,o,n),a});function $n(t,{words:n,send:o,onDispose:a}){
let s={},l="",r=e("div",{class:"ajar-results"}),i=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=e("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?p.textContent=h():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),h=()=>s.busy?n["room-one-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},f),p)),_e(t,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?Se(n):""),c.textContent=
s.problem,c.hidden=!s.problem,Cn(i,s.withheld),xn(f,h());let C=JSON.stringify(s.charts??[]);C!==l&&(l=C,r.replaceChildren(
...s.charts?.length?Sn(s.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Vo(t,n,o){let a=null,
s=!1,l=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=e("p",{class:"a\
jar-clock"},l," ",r);function c(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,h=p===null?t?E(n["room-minutes"],{minutes:t}):"":t?E(n["room-clock"],{time:f,minutes:t}):
f;l.textContent=s?"":h,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!h}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,c()}}}function On(t,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),i=e("summary",{}),c=({title:f,
story:h,more:m,role:C})=>{l.innerHTML=h,l.prepend(e("h2",{},f)),r.innerHTML=m,i.textContent=C},u=t.couples.find(f=>f.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(f=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:f.id,checked:f===u,onchange:()=>{c(f),a(f.id)}}),e("span",{},f.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},i,r),p)}window.ajarShown??(window.ajarShown=new WeakMap);var $e=window.ajarShown,En="needs@",ft={};function Yo(){let t=document.
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
`;t.textContent!==n&&(t.textContent=n)}function Zo({model:t,el:n}){Yo();let o=t.get("pages"),a=t.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=d=>i.push(d),u=null,p=!1,f=!1,h=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),O=d=>o.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===d)?.exercise,
y=bn({words:a,answered:()=>[...l].map(([d,{answers:S}])=>[O(d),S]).filter(([d,S])=>d&&Object.keys(S??{}).length)}),w=0,x=d=>{
if(clearTimeout(w),w=0,y.set(d),u?.setLost(d),d)for(let S of r.keys())s.get(S)?.release()},v=(d,{awaited:S=!1}={})=>{try{
t.send(d)}catch{x(!0);return}S&&!w&&(w=setTimeout(()=>x(!0),8e3))},g=sn({words:a,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:d=>v({country:d})}),q=()=>{v({forget:!0}),ut()},I=(d,S,b)=>(s.set(d.key,b),l.has(
d.key)&&b.update(l.get(d.key)),S),j={html(d){let S=e("div",{class:"ajar-text"});return S.innerHTML=d.html,g.addNumbers(S),
S.addEventListener("click",b=>{let $=b.target.closest("a"),T=o.findIndex(({id:F})=>F&&$?.getAttribute("href")===`${F}.ip\
ynb`);T<0||(b.preventDefault(),R(T))}),S},home(d){let S=e("div",{});return I(d,S,yn(S,{words:a,send:T=>{T.import&&s.get(
"chart")?.begin(),v(T)},open:T=>R(o.findIndex(({id:F})=>F===T)),help:g})),v({home:d.key}),S},scenario(d){return On(d,{words:a,
picked:t.get("couple"),pick:S=>{t.set("couple",S),t.save_changes()}})},door(d){let S=e("div",{});return I(d,S,pn(S,{words:a,
send:v,onDispose:c}))},group(d){let S=e("div",{});return I(d,S,$n(S,{words:a,send:v,onDispose:c}))},asking(d){let{items:S}=o[m].
blocks.find(({key:F})=>F===d.of).exercise,{parts:b,update:$}=jn(d,{words:a,send:v,onDispose:c,form:()=>r.get(d.of),ask:F=>S.
find(K=>K.id===F).ask}),T=document.createDocumentFragment();return T.append(...b),I(d,T,{update:$})},exercise(d){let S=e(
"div",{}),b=y.line(u?{}:{role:"alert"});r.set(d.key,S);let $=(T,F)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;h.set(d.key,K),v({key:d.key,...T,sent:K},{awaited:F}),!(!F||!y.isLost())&&(x(!0),b.
scrollIntoView({block:"nearest"}))};return s.set(d.key,bt(S,d.exercise,{words:a,level:d.level,sort:cn,...l.get(d.key),help:g,
needs:()=>M(d.needs),below:()=>d.key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:T=>P(d.key,{aside:T}),onChange:T=>{
P(d.key,{answers:T,done:!1}),$({answers:T,done:!1},f)},onMove:T=>P(d.key,{at:T}),onDone:T=>{$({answers:T,done:!0},!0),d.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{P(d.key,{answers:{},done:!1}),$({remove:!0})}})),
S.firstElementChild.append(b),c(()=>y.forget(b)),S},chart(d){let S=e("div",{class:"ajar-chart-block"}),b=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:$,end:T}=ee(a,K=>b.replaceChildren(K)),F=K=>{T(),Pe(S,K,a)};return s.
set(d.key,{update:F,begin:$,end:T}),l.has(d.key)&&F(l.get(d.key)),$(),v({chart:d.key}),e("div",{},S,b)},notice(d){if(rn(
()=>v({forget:!0})),!d.leave)return e("div",{class:"ajar-notice"},e("p",{},d.text));let S=e("div",{class:"ajar-leave"},g.
button(),it({words:a,leave:q}));ln(g.open),u=un({words:a,send:v});let b=document.createDocumentFragment();return b.append(
e("div",{class:"ajar-notice"},u.line,S),e("div",{class:"ajar-on-paper"},g.text()),u.more),b}};function M(d){let S=o.findIndex(
({blocks:$})=>$.some(({key:T})=>T===En));return S<0?d?e("p",{},e("a",{href:d},a["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{R(S);let $=r.get(En).querySelector("h2");$.tabIndex=-1,$.focus()}},a["help-needs"])}for(let[d,S]of Object.
entries(ft))j[d]=b=>{let $=e("div",{});return I(b,$,S($,b,{words:a,send:v,onDispose:c}))};let B=d=>o[m].blocks.find(S=>S.
kind===d),P=(d,S)=>l.set(d,{...l.get(d),...S}),U=()=>{for(let d of i.splice(0))d()};function A({focus:d=!1}={}){if(U(),s.
clear(),p){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(C.replaceChildren(...o[m].
blocks.map(F=>j[F.kind](F))),o.length<2)return;let S=(F,K)=>e("button",{type:"button",onclick:()=>R(F)},K),b=m>0?S(m-1,a["\
previous-page"]):null,$=m<o.length-1?S(m+1,a["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},b,$)),
H.replaceChildren(...o.map(({title:F},K)=>e("li",{},e("button",{type:"button","aria-current":K===m?"page":null,onclick:()=>R(
K)},F)))),G.textContent=E(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!d)return;let T=C.querySelector("h1, h2, h\
3")??C;T.tabIndex=-1,T.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function R(d){o[d]&&(m=d,H.parentElement.
open=L(),t.set("page",d),t.save_changes(),A({focus:!0}))}let H=e("ol",{}),G=e("summary",{}),L=()=>window.innerWidth>640;
t.get("notice")&&n.append(j.notice(t.get("notice")));let W=e("nav",{class:"ajar-nav","aria-label":a.pages},e("details",{
open:L()},G,H));o.length>1&&n.append(W),n.append(y.line({role:"alert"}),C);let _=0;for(let d of["keydown","pointerdown",
"scroll"])n.addEventListener(d,()=>{Date.now()-_<3e4||(_=Date.now(),v({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",d=>{if(x(!1),d.keeping){let S=[...h.values()].some(T=>d.acknowledged<T);u?.update(S?{...d.keeping,saved:!1}:d.keeping);
let{state:b}=d.keeping,$=b==="locked";b&&(f=b==="kept"),b&&$!==p&&(p=$,l.clear(),W.hidden=p,A())}for(let[S,b]of Object.entries(
d.states??{})){if(d.acknowledged<h.get(S))continue;let $=b.answers&&!Object.keys(b.answers).length;P(S,$?{...b,at:0}:b),
s.get(S)?.update(l.get(S))}d.country!=null&&g.choose(d.country),d.file&&(s.get("home")?.settle(),vn(d.file)),d.erased&&s.
get("home")?.say(d.erased,B("home")?.erased),d.said&&s.get("chart")?.end(),d.said&&(s.get("home")??u)?.say(d.said),d.open&&
R(o.findIndex(({id:S})=>S===d.open)),d.problem&&s.get(d.problem.key)?.say(d.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),A()});let N=kn(t,{gone:()=>x(!0),back:()=>{y.isLost()&&v({ready:!0})}});return A(),$e.set(a,($e.get(a)??0)+
1),v({ready:!0}),()=>{U(),N(),clearTimeout(w),$e.set(a,$e.get(a)-1),$e.get(a)||v({gone:!0})}}var Mn={render:Zo};ft.desk=Xt;var Ml=Mn;export{Ml as default};
