var Pn=["button","input","select","summary","textarea"],_n=["input","select","textarea"];function e(t,n={},...o){let s=document.
createElement(t);for(let[a,r]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Pn.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),_n.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function se(t,n,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[a,r]of Object.entries(n))s.setAttribute(a,r);return s.append(...o),
s}var E=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=n[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),be=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ye(t,n){let o=n[t.among?.item]??{},s=t.cards.filter(a=>t.among?.piles.includes(o[a.id]));return s.length?
s:t.cards}var yt=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(s=>s.id===o))};function ee(t,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&n(""),s=!1}}}function vt(t,n,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...Un,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,f=null,h=0,m=o.aside??0,C=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=e("div",{}),w=e("div",{class:"ajar-body"}),x=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${a}`,{id:`${c}-title`},n.title),...r?[e("div",{class:"ajar-beside"},...l,Hn(C,s))]:C,
y,w,O);t.replaceChildren(x);function v(){let b=n.items.filter($=>be($,u));return r&&n.together?[b]:b.map($=>[$])}let g=b=>{
O.replaceChildren(b)},q=ee(s,g);function I(b,$){O.replaceChildren(`${b} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=$,g(""),o.onChange(u),z({focus:!0})}},s["put-back"]))}function j(b,$){u={...u,[b.id]:$},Kn(w),g(""),o.onChange(u),U()}
function M(){P(!0),q.begin(),h=setTimeout(R,8e3)}function R(){h&&(clearTimeout(h),h=0,P(!1),q.end())}function P(b){for(let $ of f?.
fieldsets??[])$.disabled=b}function U(){if(!f)return;let{items:b,skip:$,where:T,next:B}=f,K=v().length;$.textContent=A(b)?
s["clear-and-skip"]:s.skip,T.textContent=E(s["question-of"],{n:p+1,all:K}),T.hidden=r&&K===1,B.textContent=p===K-1?s.done:
s.next}let A=b=>b.some(({id:$})=>u[$]!=null);function D(b,$=!0){if(h)return;let T=v();if(p+=b,p>=T.length){p=T.length-1,
M(),o.onDone(u);return}z({focus:$,again:b<0})}function _(b,$){let T=`${c}-${b.id}`,B=e("legend",{},E(b.ask,u)),K=b.hint?
e("p",{class:"ajar-hint",id:`${T}-hint`},b.hint):null,J=[K,$.mark].filter(Boolean).map(({id:ce})=>ce),Z=b.among?{...b,cards:ye(
b,u)}:b,ie=i[b.kind](Z,yt(Z,u[b.id]),{words:s,level:a+1,group:T,change:ce=>j(b,ce),say:g,...$}),X={class:`ajar-item ajar\
-${b.kind}`,tabindex:"-1","aria-describedby":J.join(" ")||null};return e("fieldset",X,B,K,ie)}function z({focus:b=!1,again:$=!1}={}){
let T=v();p=Math.max(0,Math.min(p,T.length-1));let B=T[p],K=o.mark?.(B),J=K?e("p",{class:"ajar-mark",id:`${c}-${B[0].id}\
-mark`},K):null,Z=e("div",{class:"ajar-moves"}),ie=p>0?()=>D(-1):null,X=B.map(de=>_(de,{mark:J,again:$,moves:Z,back:ie})),
ce=e("button",{type:"button",onclick:()=>{if(h)return;let de=u,ke=A(B);u={...u,...Object.fromEntries(B.map(({id:Ue})=>[Ue,
null]))},o.onChange(u),D(1),ke&&I(s.cleared,de)}}),Me=e("button",{type:"button",onclick:()=>{h||(g(""),D(1))}}),ge=e("p",
{class:"ajar-where"});f={items:B,skip:ce,where:ge,next:Me,fieldsets:X},y.replaceChildren(),Z.replaceChildren(ce,Me),ie&&
Z.prepend(e("button",{type:"button",onclick:ie},s.back));let ue=X.length===1;J&&ue&&X[0].lastElementChild.before(J),w.replaceChildren(
ge,...J&&!ue?[J]:[],...X,Z),U(),o.onMove?.(p),b&&(X[0].focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function L(b){
if(y.replaceChildren(),!b||!o.help||m>b.kinds.length)return null;let $=()=>{m=b.kinds.length+1,o.onAside?.(m),y.replaceChildren(),
w.querySelector("[tabindex]").focus()},{help:T,needs:B}=o;return y.append(T.notice(b,{level:a+1,aside:$,needs:B})),y.querySelector(
"[tabindex]")}function W(b,{focus:$=!1,danger:T=null}={}){f=null;let B=e(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);w.
replaceChildren(e("div",{class:"ajar-reflection"},B,...b.flatMap(J=>ze(J,a+2)),o.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{p=0,z({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let J=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),z({focus:!0}),I(s["started-over"],J)}},s["start-over"])));let K=L(T);
$&&(K??B).focus()}function H(b){let $=w.contains(document.activeElement);$&&f&&!h||(R(),u={...b.answers},b.done?W(b.reflection,
{focus:$,danger:b.danger}):(p=b.at??Math.max(0,v().findIndex(T=>T.some(({id:B})=>u[B]==null))),z()))}let{done:N,reflection:d,
danger:S}=o;return H({answers:u,at:o.at,done:N,reflection:d,danger:S}),{update:H,release:R,say:b=>{R(),g(b)}}}var Hn=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function Kn(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ze=({heading:t,said:n,words:o},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>e("p",{},a))].filter(Boolean),Un={ruler(t,n,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:l,checked:n===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),e("span",{},`${l}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...a),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:s,change:a}){let{chosen:r,own:l}=n||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),c=t.many?"checkbox":"radio",u=t.cards.map(f=>e("input",{type:c,name:s,value:f.
id,checked:r.includes(f.id),onchange:h=>{t.many?r=r.filter(m=>m!==f.id).concat(h.target.checked?f.id:[]):(r=[f.id],l="",
p&&(p.value="")),i()}})),p=t.own?e("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!t.many&&l.trim()&&
(r=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"\
choose-many":"choose-one"]),...t.cards.map((f,h)=>e("label",{class:"ajar-card"},u[h],e("span",{},f.text))),p?e("label",{
class:"ajar-own"},e("span",{},t.own),p):null)},text(t,n,{words:o,change:s}){let a=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return t.long&&
(a.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),a)},list(t,n,{words:o,change:s}){let a=e("div",
{}),r=()=>{let f=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(f.length?f:null)},l=()=>[...a.children].
forEach((f,h)=>{f.querySelector("label > span").textContent=E(o.line,{n:h+1}),f.querySelector("button").setAttribute("ar\
ia-label",E(o["remove-line"],{n:h+1}))}),i=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=a.children.length>=t.most},u=f=>{let h=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:f,maxlength:2e4,oninput:r})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let m=h.nextElementSibling||h.previousElementSibling;h.remove(),m||
u(""),c(),r(),(m||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(h),c()},p=n||[];for(let f=0;f<Math.
max(t.lines,p.length);f++)u(p[f]??"");return e("div",{class:"ajar-lines"},a,i)},date(t,n,{words:o,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function Gn(t,n=[]){let o=0;return t.map(({minutes:s},a)=>{let r=o;return n.includes(a)||(o+=60*s),{start:r,end:o}})}function wt(t,n,o){
let s=t.slides[n?.slide]?.part;if(s===void 0)return null;let a=Gn(t.parts,n.dropped),r=n.began??o,l=o-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function jt(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=n.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function xt(t,n,o=0){
if(!t)return null;let s=Math.max(0,t.ends==null?t.left??0:t.ends-n),a=t.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:t.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var zn=new Set,Je=()=>{if(!document.hidden)for(let t of[...zn])t(Math.random()*1e3)};window.addEventListener("online",Je);
window.addEventListener("pageshow",Je);document.addEventListener("visibilitychange",Je);function Yn(t){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(t,JSON.stringify(o))}catch{}}}}var ms=Yn("ajar-presenter");function Ct(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var ve=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Ve(t,n){if(n?.kind!=="moves"){let l=n&&ve(t,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=t.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Ye({joined:t},n){return t?t===1?n["room-jo\
ined-one"]:E(n["room-joined"],{n:t}):n["room-joined-none"]}function we({answered:t},{joined:n},o){return n>t?E(o["wall-a\
nswered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:E(o["wall-answered"],{n:t})}function St(t,n){return t?t.over?n["wa\
ll-time-up"]:E(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Ae({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[s]=t.map(
({withheld:a})=>a).filter(Boolean);return o[s]??n["wall-held"]}function $t(t,n){if(!t)return n["remote-on-time"];let o=t>
0?n["remote-behind"]:n["remote-ahead"];return E(o,{minutes:Math.abs(t)})}var Le=t=>new Date(1e3*t).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ae(t,n,...o){let s=t.querySelector(`.${n}`);if(s)return s.close(),null;let a=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>a.remove()},...o);return t.append(a),a.showModal(),a}var Ze=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function Te(t,n,o,s,a){let r=ae(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},Ze(o,()=>{r.close(),a()},"\
wall-primary"),Ze(s,()=>r.close())))}var Qe=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function Ot(t,{
question:n,body:o},s,a,r){if(o.moves){Te(t,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Qe(n,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});Te(t,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Et(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],s=ae(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([a,r])=>e("div",{},e("dt",{},...r.
split(" ").map(l=>e("kbd",{},l))),e("dd",{},a)))),e("div",{class:"wall-answers"},Ze(n["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var pe=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function Xe({units:t},n){let o=new Map,s=Zn(n);for(let a of t){
if(n.length&&!n.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Qn(a,s))}return[...o.
values()]}function Zn(t){let n=new Map;for(let{id:o,cards:s=[]}of t)for(let a of s){let r=a.short||a.text;n.set(`${o}/${a.
id}`,r),n.set(`${o}:${a.text}`,r)}return n}function Qn({id:t,item:n,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Xn(l.counts,r):l.counts);return{id:n,name:c.get(t)??o,heading:s,labels:je(a,r).map(p=>c.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Ne(u):0,withheld:i??""}}function Xn(t,n){let o=0;return n.map(s=>(o+=s,Ne(t.slice(o-s,o))))}function je(t,n){
let o=0;return n.map(s=>{o+=s;let a=t[o-1];return s===1?a:`${t[o-s]}–${a}`})}var Ne=t=>t.reduce((n,o)=>n+o,0),et=({counts:t,
n})=>t.findIndex(o=>2*o>n),Y=({shown:t})=>t.filter(({counts:n})=>n);var Mt=["wall-first","wall-second","wall-third"],eo={importance:0,confidence:1,readiness:2},Lt=({id:t},n)=>Mt[eo[t]??n%Mt.
length],re=t=>`${(100*t).toFixed(2)}%`,Tt={"aria-hidden":"true"};function Ce(t,n,o){return Y(t).length?{ruler:At,move:At,
sort:oo,card:co,choice:io}[t.kind](t,n,o):[e("p",{class:"wall-calm"},Ae(t,n))]}function At(t,n){let o=Math.max(...Y(t).flatMap(
({counts:s})=>s));return[e("div",{class:"wall-figures"},...t.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=t.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:s.labels,i=t.kind==="move"?[1,1,1]:s.sizes,c=t.shown.
length>1?s.heading:"";return It({...s,heading:c,labels:l,sizes:i},r,o,Lt(s,a),n)}))]}function Nt(t,n){let[o,s]=t,a=s.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[e("di\
v",{class:"wall-figures"},...a.map(([i,c],u)=>It(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
l,Lt(c,u),n))),Bt([["wall-then",o.moment],["wall-solid",s.moment]])]}function It({heading:t,labels:n,sizes:o},s,a,r,l){let i=Ne(
o),c=.03,u=0,p=o.flatMap((h,m)=>{let C=u/i+(u?c/2:0);u+=h;let O=u/i-C-(u<i?c/2:0);return s.flatMap(({counts:y,isEarlier:w},x)=>{
let v=C+x*O/s.length;return to(y[m]/a,y[m],v,O/s.length,w)})}),f=n.map((h,m)=>`${h}: ${s.at(-1)?.counts[m]??""}`);return e(
"figure",{class:r},t?e("figcaption",{class:"wall-whole"},t):null,s.length?se("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...p):e("p",{class:"wall-muted wall-none"},l["wall-row-held"]),e("p",{class:"wall-scale"},...no(n,
o)))}function to(t,n,o,s,a){let r=1-t;return[se("rect",{x:re(o),y:re(r),width:re(s),height:re(t),class:a?"wall-then":"wa\
ll-solid"}),se("text",{x:re(o+s/2),y:re(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function no(t,n){return t.map((o,s)=>{
let a=e("span",{class:"wall-whole"},o);return a.style.setProperty("--size",n[s]),a})}function oo(t,n,o){let s=[...Y(t)].
sort((i,c)=>ro(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>tt.length)return[qe(s.map(
i=>ao(i,n)),o,n)];let l=s.map(({name:i,counts:[c,...u]},p)=>{let h=!p&&i.length+r[0].length<so?`${c} ${r[0]}`:`${c}`;return xe(
i,h,lo([c,...u],a))});return[qe([...l,...Rt(t,n)],o,n),Bt(r.map((i,c)=>[tt[c],i]))]}var so=24;function ao({name:t,labels:n,
counts:o,n:s},a){let r=Math.max(...o),l=n.filter((c,u)=>o[u]===r).join(" / "),i=E(a["wall-of"],{n:r,of:s});return xe(t,i,
[],e("p",{class:"wall-muted"},l))}var ro=(t,n)=>{let o=t.findIndex((s,a)=>s!==n[a]);return o<0?0:n[o]-t[o]},tt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function lo(t,n){let o=0;return t.map((s,a)=>{let r=o/n;return o+=s,Ie(
tt[a],r,s/n)})}function Ie(t,n,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],r=o?.004:0;return se(
"rect",{class:t,x:re(n+r),y:re(s),width:re(Math.max(0,o-2*r)),height:re(a)})}function co(t,n,o){let s=Y(t).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[qe([...qt(s,n),...Rt(t,n)],o,n)]}function io(t,n,o){let[{labels:s,counts:a,
n:r}]=Y(t),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[qe(qt(l,n),o,n)]}function qt(t,n){let o=Math.max(...t.map(({
n:a})=>a));return[...t].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>xe(a,l?`${r}`:E(n["wall-of"],{n:r,of:o}),
[Ie("wall-rest",0,1),Ie("wall-pile-1",0,r/o)]))}function Rt({shown:t},n){let o=t.filter(({counts:s})=>!s);return o.length>
t.length/2?[xe(E(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>xe(s,"",[],e("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var xe=(t,n,o,s=null)=>e("li",{},e("p",{class:"wall-whole"},e("span",{},t),e("span",{},n)),o.length?se(
"svg",Tt,...o):null,s);function qe(t,n=t.length,o={}){let s=e("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,n)),a=t.length-n;return a>0&&s.append(e("li",{class:"wall-muted"},E(o["wall-more"],{n:a}))),s}var Bt=t=>e("ul",{class:"\
wall-key"},...t.map(([n,o])=>e("li",{},se("svg",Tt,Ie(n,0,1)),o)));var uo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),po=/^data:image\/(svg\+xml|png|jpeg);/,
fe=t=>t.flatMap(fo);function fo(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...s]=t;return n==="\
img"?po.test(o.src)?[mo(o)]:[]:uo.has(n)?[e(n,{},...fe(s))]:fe(s)}var mo=({src:t,alt:n=""})=>e("img",{src:t,alt:n});var Re=4,Se=({path:t,size:n},o,s)=>se("svg",{class:s,viewBox:`${-Re} ${-Re} ${n+2*Re} ${n+2*Re}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},se("path",{stroke:"#000",d:t}));function $e(t,n){return Y(t).length?{ruler:go,move:ho,sort:bo,card:yo,choice:vo}[t.kind](t,n):t.heading}var me=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Dt=({shown:t})=>t.every(({counts:n})=>n),ho=(t,n)=>n["wall-moved"];function Ft({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[me(n),me(n)]}function go(t,n){
let o=Y(t),s=new Map;for(let p of o){let f=et(p);s.set(f,[...s.get(f)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,f])=>ko(f,p,o.length,n));if(a.length===o.length)return n["wall-spread-all"];let[l,i]=a.map(p=>Ft(p,n)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,E(u,c)].filter(Boolean).join(" ")}function ko(t,n,o,s){
let[a,r]=t.map(u=>Ft(u,s)[0]),[l,i]=t[0].labels[n].split("–"),c={ruler:a,other:r,low:l,high:i};return t.length>1&&t.length===
o?E(s["wall-most-all"],c):E(r?s["wall-most-two"]:s["wall-most"],c)}function bo(t,n){let o=Y(t),s=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>et(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Dt(t)?n["wall-sorted-spread"]:t.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return E(
l??n["wall-sorted-many"],{pile:me(a),card:me(r[0].name),other:me(r.at(-1).name),n:r.length,all:o.length})}function yo(t,n){
let o=Y(t).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Wt(o,t,n)}function vo(t,n){let[{labels:o,counts:s,
n:a}]=Y(t);return Wt(o.map((r,l)=>({name:r,count:s[l],n:a})),t,n)}function Wt(t,n,o){let s=Math.max(...t.map(({count:p})=>p)),
a=t.filter(({count:p,n:f})=>2*p>f),r=a.length?a:t.filter(({count:p})=>p&&p===s);if(!a.length&&!Dt(n))return n.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:p})=>me(p));return E(
i,{card:c,other:u,n:r.length})}function De({deck:t,way:n,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return te("blank",e(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=t?.slides[r??l?.slide];if(!c)return n?Pt(n,o,s):te("text",le(t?.title??
""));if(!i&&l.join&&n)return Pt(n,o,s);let u=ve(o,c),p=i?null:xt(l.timer,a,c.minutes),f={deck:t,way:n,panel:o,words:s,slide:c,
question:u,left:p},h=(Ao[c.kind]??Be)(f);return h.dataset.slide=r??l?.slide,o.practice&&h.append(e("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var te=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),le=t=>e("h\
1",{},t);function Be({slide:t,way:n,panel:o,words:s,left:a}){let r=fe(t.body),l=r.flatMap(c=>wo(c)),i=r.filter(c=>c.textContent.
trim());return te(t.kind,le(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...i.map(xo)),...l.map(c=>e(
"div",{class:"wall-picture"},c))),Fe({way:n,panel:o,words:s,left:a}))}function wo(t){if(!t.querySelectorAll)return[];if(t.
tagName==="IMG")return[t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}var jo=5;function xo(t){
let n=t.tagName==="UL"?[...t.children]:[];if(!n.some(s=>nt(s)<s.childNodes.length)||!n.every(nt))return t;t.className="w\
all-terms";for(let s of n){let a=[...s.childNodes],r=nt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(e("span",
{},...a.slice(0,r)),e("span",{},...a.slice(r).filter(l=>l.parentNode)))}return t}function nt({childNodes:t}){let n=[...t],
o=a=>a?.tagName==="STRONG",s=o(n[0])?1:0;for(;s&&o(n[s+1])&&n[s].textContent.trim().length<=jo;)s+=2;return s}function Co({
slide:t,way:n,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&pe(a))return Eo({slide:t,panel:o,words:s,question:a,
left:r});let i=t.items,[c]=i.length===1?i:[];return te("question",le(c?.ask??t.title),t.story?e("p",{class:"wall-quote"},
t.story):null,...c?[So(c)]:[$o(i)],Fe({way:n,panel:o,words:s,left:r,question:a,large:!0}))}function So({kind:t,cards:n=[],
low:o,high:s}){if(t==="ruler")return e("div",{class:"wall-asks"},_t(o,s));let a=n.length>5;return e("ul",{class:"wall-ca\
rds","data-many":a},...n.map(({short:r,text:l})=>e("li",{class:r?"wall-whole":null},r||l)))}var $o=t=>e("ol",{class:"wal\
l-asks"},...t.map(({kind:n,ask:o,low:s,high:a})=>e("li",{},e("p",{},o),n==="ruler"?_t(s,a):null))),_t=(t,n)=>e("p",{class:"\
wall-ends"},e("span",{},`0: ${t}`),e("span",{},`10: ${n}`)),Oo=5;function Eo({slide:t,panel:n,words:o,question:s,left:a}){
let r=Xe(s,t.items),l=r.filter(u=>Y(u).length),[i=r[0]]=l,c=Fe({way:null,panel:n,words:o,left:a,answered:s});return l.length<
2?te("chart",le(l.length?$e(i,o):o["wall-held-title"]),...Ce(i,o),c):te("chart",le(t.title),e("div",{class:"wall-groups"},
...l.map(u=>e("section",{},e("h2",{},$e(u,o)),...Ce(u,o,Oo)))),c)}function Mo({slide:t,panel:n,words:o,way:s,left:a}){let r=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:Xe(p,[]),question:p})).filter(({
groups:p})=>p.some(f=>Y(f).length)),l=p=>r.map(({moment:f,groups:h})=>({moment:f,...h.find(m=>m.kind===p)})).filter(({shown:f})=>f&&
Y({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),u=Fe({way:s,panel:n,words:o,left:a});return i?te("chart",le($e(
i,o)),...Ce(i,o),e("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?te("chart",le(o["room-group"]),...Nt([c[0],
c.at(-1)],o)):c.length?te("chart",le($e(c[0],o)),...Ce(c[0],o)):te("text",le(t.title),e("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Ao={text:Be,story:Be,help:Be,question:Co,moves:Mo};function Pt(t,n,o){return te("join",le(o["wall-\
join"]),e("div",{class:"wall-way"},...t.wifi?[Lo(t.wifi,o)]:[],e("div",{class:"wall-scans"},t.wifi?e("p",{},o["wall-then"]):
null,ot(t,o)),e("div",{},e("p",{class:"wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"\
wall-muted"},o["room-type-code"]),e("p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Ye(n,o)))))}var Lo=(t,n)=>e(
"div",{class:"wall-scans"},e("p",{},E(n["wall-wifi"],{name:t.name})),ot(t,n)),ot=(t,n)=>Se(t,n["room-scan-alt"],"wall-sc\
an"),To=t=>t.replace("-","‑");function Fe({way:t,panel:n,words:o,left:s,question:a,large:r=!1,answered:l}){let i=St(s,
o),c=a&&a.state!=="ready",u=c?we(a,n,o):r&&t?Ye(n,o):"",p=l?we(l,n,o):"";if(!t&&!i&&!u&&!p)return null;let f=e("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),
t&&r?f.append(ot(t,o),e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),e("b",{},t.code))):f.append(
e("p",{class:"wall-muted"},t?E(o["wall-join-line"],{address:t.address,code:To(t.code)}):p)),f.append(e("p",{class:"wall-\
now"},u?e(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?e("span",{class:"wall-time"},i):null)),f}var at=[4.6,5.6,6.6,7.4,8.2],rt=2,No=["","tight","tight columns"],st=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Io=5.4;function Kt(t,n=rt){let o=at[t.classList.contains("wall-chart")?Math.max(0,n-1):n],s={
layout:st.at(-1),text:0};for(let a of[...No,...st]){if(s.text>=Io||s.text&&st.includes(a))break;let r=qo(t,a,o);r>s.text&&
(s={layout:a,text:r})}return Ut(t,s.layout,s.text||4.6),s.text>0}function qo(t,n,o){for(let s=o;s>4.6-.4;s-=.4)if(Ut(t,n,
Math.max(s,4.6)),Ro(t))return Math.max(s,4.6);return 0}function Ut(t,n,o){t.dataset.layout=n,t.style.setProperty("--text",
o.toFixed(2))}var Ro=t=>Ht(t)&&[...t.querySelectorAll(".wall-whole")].every(Ht),Ht=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var Bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Do=new Map(Object.entries(Bo).flatMap(([t,n])=>n.map(o=>[o,t]))),Fo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Wo(t){let{key:n,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=t;if(s||a||r||l||i)return;let c=t.composedPath?.()[0]??o;if(!(c?.closest?.(Fo)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Do.get(n.length===1?n.toLowerCase():
n)}function Gt(t){let n=o=>{let s=Wo(o);!s||t(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function zt(t,{deck:n,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,p=y=>()=>{O.close(),y()},f=(y,w,...x)=>e("button",{type:"button",onclick:p(y),...w},...x),h=y=>e("small",{},E(a["re\
mote-minutes"],{minutes:y})),m=n.parts.map((y,w)=>e("li",{},f(()=>r("go",{slide:n.slides.findIndex(x=>x.part===w)}),{"ar\
ia-current":w===u?"step":null,class:c.dropped.includes(w)?"remote-dropped":null},y.title,c.dropped.includes(w)?e("small",
{},a["remote-is-dropped"]):h(y.minutes)))),C=jt(n,c).map(({part:y,title:w,minutes:x,dropped:v})=>e("li",{},e("span",{},w),
f(()=>r(v?"keep":"drop",{part:y}),{"aria-label":`${v?a["remote-keep"]:E(a["remote-drop"],{minutes:x})}: ${w}`},v?a["remo\
te-keep"]:E(a["remote-drop"],{minutes:x})))),O=ae(t,"remote-sheet",e("h2",{},a["remote-parts"]),e("ol",{class:"remote-pa\
rts"},...m),...C.length?[e("h2",{},a["remote-late"]),e("ul",{class:"remote-drops"},...C)]:[],e("div",{class:"remote-more"},
s?f(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},a["wall-close"])))}function Vt(t,{question:n,slide:o,words:s,count:a}){let r=n.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
Jt(y).map(()=>0)])),i=0,c=0,u=e("div",{}),p=ae(t,"desk-hands",u);if(!p)return;let f=()=>Math.max(c,...[...l.values()].map(
y=>y.reduce((w,x)=>w+x,0))),h=(y,w,x)=>e("div",{class:"desk-stepper"},e("span",{},y),e("button",{type:"button","aria-lab\
el":E(s["desk-fewer"],{label:y}),onclick:()=>x(-1)},"−"),e("output",{},`${w}`),e("button",{type:"button","aria-label":E(
s["desk-more"],{label:y}),onclick:()=>x(1)},"+"));function m(y=""){let w=r[i],v=o.items.find(({id:j})=>j===w.item)?.cards.
find(({text:j})=>j===w.card),g=l.get(w.id),q=i===r.length-1,I=j=>()=>{i+=j,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},E(s["desk-hands-where"],{n:i+1,all:r.length})),e("h2",{},w.card||w.heading),v?.short?e("p",{class:"desk-small"},w.heading):
"",...Jt(w).map((j,M)=>h(j,g[M],R=>{g[M]=Math.max(0,g[M]+R),m(`${M} ${R}`)})),q?h(s["room-people"],f(),j=>{c=Math.max(0,
f()+j),m(`people ${j}`)}):"",e("div",{class:"wall-answers"},i?e("button",{type:"button",onclick:I(-1)},s.back):"",q?e("b\
utton",{type:"button",class:"wall-primary",onclick:O},s["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:I(
1)},s["desk-next-card"]),q?"":e("button",{type:"button",onclick:O},s["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),C(y)}function C(y){let w=[...u.querySelectorAll(".desk-stepper")],[x,v]=y.split(" "),g=x==="\
people"?w.at(-1):w[Number(x)||0],[q,I]=g.querySelectorAll("button");(v==="-1"?q:I).focus()}function O(){let y=f();if(!y)
return;let x=[...l].filter(([,v])=>v.some(Boolean)).map(([v,g])=>{let{kind:q}=r.find(I=>I.id===v);return[v,q==="card"?[g[0],
y-g[0]]:g]});p.close(),a(Object.fromEntries(x),y)}m()}var Jt=({kind:t,values:n,bands:o})=>t==="card"?n.slice(0,1):je(n,o);var ne=(t,n,o=null)=>e("button",{type:"button",class:o,onclick:n},t);function Yt(t,n,o){let s=e("div",{}),a=ae(t,n,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Zt(t,n,o,{
press:s}){s({desk:"remote"}),Yt(t,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:f,used:h})=>f==="remote"&&h),p=!l||i;return[e("h2",{},o["desk-remote"]),p&&r?Se(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?e("p",{},o["room-one-moment"]):"",e("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ne(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?e("p",{},e("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},h)=>e("p",{class:"desk-line"},E(o["desk-remote-there"],{n:h+1})," ",ne(o["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),e("div",{class:"wall-answers"},p?ne(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ne(o["wall-close"],a))]})}function Qt(t,n,o,{press:s,step:a}){let r=Po(o,s);Yt(t,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:p,panel:f}=n(),h=e("span",{role:"status"});if(!i||u)return[e("h2",{},o["desk-phones"]),e("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ne(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),e("di\
v",{class:"wall-answers"},ne(o["wall-close"],l))];let m=`${c.address}/${c.code}`,C=e("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:C.value})},...c.addresses.map(({ip:O,network:y})=>e("option",{value:O,selected:O===
c.picked?"":null},`${O} (${y})`)));return[e("h2",{},o["desk-phones"]),Se(i,o["room-scan-alt"],"desk-scan"),e("p",{class:"\
desk-line"},e("b",{},i.address)," · ",e("b",{},i.code)),e("p",{},f.joined?E(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?e("p",{class:"desk-small"},E(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?e("p",{class:"desk-line"},o["desk-address"]," ",C):"",r,e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>e("li",{},_o(o)[O])))),e("div",{class:"wall-answers"},ne(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),h.textContent=o["desk-copied"]}),ne(o["desk-card"],()=>s({desk:"card"})),ne(o["re\
mote-join-show"],()=>{l(),a("join")}),ne(o["wall-close"],l),h)]})}function Po(t,n){let o=e("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=e("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>e("p",{},
e("label",{class:"ajar-words",for:l.id},r),l);return e("details",{},e("summary",{},t["desk-wifi"]),e("p",{},t["desk-wifi\
-how"]),a(t["desk-wifi-name"],o),a(t["desk-wifi-password"],s),ne(t["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:s.
value})))}var _o=t=>({wifi:t["desk-reach-wifi"],guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["\
desk-reach-firewall"]});function Xt(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:v,
title:g})=>e("option",{value:v},g),r=(v,g)=>E(n["desk-meeting"],{title:v,n:g}),l=e("select",{id:`${s}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:v,title:g,part:q,minutes:I})=>a({id:v,title:r(q?`${g}: ${q}`:g,I)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:v,title:g,minutes:q})=>a({id:v,title:r(g,q)}))));t.meeting&&
(l.value=t.meeting);let i=e("select",{id:`${s}-couple`},...t.couples.map(a));t.picked&&(i.value=t.picked);let c=e("selec\
t",{id:`${s}-country`},...t.countries.map(a),e("option",{value:""},n["desk-elsewhere"]));c.value=t.country||Ho(t.countries);
let u=["phones","none","practice"].filter(v=>!(t.server&&v!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(v,g)=>e("input",{type:"radio",name:s,value:v,checked:g===0?"":null,"aria-describedby":`${s}-${v}`})),h=e("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:h.id},n["room-host-ke\
y"]),h),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(v,g)=>e("p",{},e("label",{class:"ajar-words",for:g.id},v),g),w=e("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:g})=>g).value,
key:h.value}),h.value=""}},e("h2",{},n["desk-start"]),C,y(n["desk-which"],l),e("div",{class:"ajar-start-two"},y(n["desk-\
couple"],i),y(n["desk-country"],c)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((v,g)=>e("label",{class:"ajar-\
start-way"},f[g],e("span",{},e("b",{},p[v][0]),e("small",{id:`${s}-${v}`},p[v][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function x({problem:v,busy:g,needsKey:q,state:I}){C.textContent=v??"",C.hidden=
!v,m.hidden=!q,g||(O.textContent=I==="ended"?n["room-ended"]:"")}return{element:w,update:x}}function Ho(t){let n=(navigator.
languages??[]).map(s=>s.split("-")[1]);return t.find(({id:s})=>n.includes(s))?.id??t[0]?.id??""}function en({units:t},n){let o=t.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:je(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return e("tr",{},e("th",{scope:"row"},a.card||
a.heading),e("td",{},l.join(" · ")))});return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e(
"tbody",{},...s)))]}var Ko=["open","close","reveal"];function tn(t,n,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Ct(),c=(k,F,G={})=>e("button",{type:"button",onclick:F,...G},...[k].flat()),u=e("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=e("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ee(o,k=>{k?p.textContent=
k:kt()}),h=k=>{f.begin(),s(k,{awaited:!0})},m=0,C="",O=(k,F={})=>{m=Math.max(m,r.steps??0)+1,h({desk:"step",step:{step:k,
...F},n:m})},y=()=>r.panel,w=()=>y()?.stage,x=()=>r.deck?.slides[w()?.slide],v=()=>x()&&ve(y(),x()),g=lt("desk-wall",{inert:!0}),
q=lt("desk-wall",{inert:!0}),I=lt("desk-screen",{hidden:!0}),j=()=>{I.host.hidden=!1,ue(),I.host.requestFullscreen?.().catch(
()=>{})},M=()=>{I.host.hidden=!0,R()&&document.exitFullscreen(),ue()},R=()=>document.fullscreenElement===I.host;I.host.addEventListener(
"fullscreenchange",()=>{R()||M()});let P=e("p",{class:"desk-clock"}),U=e("p",{class:"desk-plan"}),A=e("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),D=e("div",{class:"desk-notes-text",tabindex:0,role:"group"}),_=e("p",{class:"des\
k-count"}),z=e("p",{}),L=e("p",{class:"desk-small"}),W=e("div",{}),H=e("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),N=e("div",{class:"desk-tools"},H,c(o["desk-here"],j),c(o["desk-remote"],()=>Zt(
$,()=>r,o,{press:h})),c(o["desk-phones"],()=>Qt($,()=>r,o,{press:h,step:O})),c(o["remote-parts"],B),c(o["desk-end"],K,{class:"\
desk-end"})),d={back:c([o.back,e("kbd",{},"←")],()=>O("back")),open:c([o["room-ask-open"],e("kbd",{},"O")],()=>J("open")),
close:c([o["room-ask-close"],e("kbd",{},"C")],()=>J("close")),reveal:c([o["room-ask-reveal"],e("kbd",{},"R")],()=>J("rev\
eal")),blank:c([o["remote-blank"],e("kbd",{},"B")],()=>O("blank")),hands:c([o["desk-hands"]],()=>Vt($,{question:v(),slide:x(),
words:o,count:Z})),next:c([o.next,e("kbd",{},o["desk-clicker"])],()=>O("next"))},S=c(o["room-ask-reset"],()=>Te($,o["roo\
m-reset-sure"],o["room-ask-reset"],o["home-no"],()=>J("reset"))),b=c("",()=>O(w()?.timer?"pause":"timer")),$=e("section",
{class:"ajar-desk","aria-label":o["desk-title"]},e("header",{class:"desk-top"},P,U,N,A),e("div",{class:"desk-left"},e("s\
ection",{class:"desk-now"},e("h2",{},o["desk-now"]),g.host),e("section",{class:"desk-next"},e("h2",{},o["desk-next"]),q.
host),e("section",{class:"desk-room"},e("h2",{},o["desk-room"]),_,z,L,e("p",{class:"desk-more"},b,S))),e("section",{class:"\
desk-notes"},e("h2",{},o["remote-notes"]),D,W),e("div",{class:"desk-moves"},u,p,e("div",{class:"desk-pad"},...Object.values(
d))),I.host),T=Xt(n,{words:o,begin:k=>h({desk:"begin",...k})});t.replaceChildren(T.element,$);function B(){zt($,{deck:r.
deck,panel:y(),way:r.way},o,{step:O})}function K(){let k=y().questions.some(pe),F=(V,oe)=>c(oe,()=>h({room:"take",what:V,
paper:n.paper})),G=ae($,"desk-ending",e("p",{},o["desk-end-sure"]),k?e("p",{class:"desk-more"},F("page",o["desk-take-pag\
e"]),F("table",o["desk-take-table"])):"",e("div",{class:"wall-answers"},c(o["room-end"],()=>{G.close(),h({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>G.close())))}function J(k){if(m>(r.steps??0)){C=k;return}if(k==="reveal"){
let G=Ve(y(),x()),V=()=>h({desk:"question",id:G.question.id,do:k,...G.body});G&&Ot(de(),G,y(),o,V);return}let F=v();F&&h(
{desk:"question",id:F.id,do:k})}let Z=(k,F)=>h({desk:"question",id:v().id,do:"hands",counts:k,people:F}),ie={keys:()=>Et(
de(),o),full:()=>I.host.hidden?j():M(),larger:()=>ce(1),smaller:()=>ce(-1)},X=rt;function ce(k){X=Math.min(at.length-1,Math.
max(0,X+k)),ue()}function Me(k){return!r.deck||!$.offsetParent||$.closest("[inert], .lm-mod-hidden")?!1:(ie[k]?ie[k]():Ko.
includes(k)?J(k):k==="timer"?O(w()?.timer?"pause":"timer"):k!=="look"&&O(k),!0)}a(Gt(Me));let ge=setInterval(()=>{!$.hidden&&
$.isConnected&&gt()},1e3);a(()=>clearInterval(ge));function ue(){if(!r.deck||!w())return;let k={deck:r.deck,way:r.way,panel:y(),
words:o,now:i.now()},F=Ue();ke(g.wall,De(k)),q.host.hidden=F===null,F!==null&&ke(q.wall,De({...k,slide:F})),I.host.hidden||
ke(I.wall,De(k),X)}let de=()=>I.host.hidden?$:I.wall;function ke(k,F,G){k.querySelector(".wall-face")?.remove(),k.prepend(
F),Kt(F,G)}function Ue(){let{slide:k,dropped:F}=w(),G=r.deck.slides.findIndex(({part:V},oe)=>oe>k&&!F.includes(V));return G<
0?null:G}function gt(){if(!r.deck)return;let k=wt(r.deck,w(),i.now());if(P.textContent=Le(i.now()),!k)return;let F=k.begun?
$t(k.late,o):o["remote-not-begun"],G=k.begun?E(o["remote-planned"],{part:Le(k.partEnds),end:Le(k.ends)}):"";U.replaceChildren(
e("b",{class:k.late>0?"desk-late":null},F),G&&` · ${G}`,e("br"),e("span",{class:"desk-small"},r.deck.parts[k.part].title));
for(let[V,oe]of[...A.children].entries())oe.className=V<k.part?"done":V===k.part?"here":"",oe.classList.toggle("dropped",
w().dropped.includes(V)),V===k.part?oe.setAttribute("aria-current","step"):oe.removeAttribute("aria-current")}function Nn(){
A.replaceChildren(...r.deck.parts.map(({title:k,minutes:F})=>e("li",{style:`flex: ${Math.max(1,F)}`,title:k},k)))}function In(){
if(l===x()?.id)return;l=x()?.id;let k=x()?.notes.length?fe(x().notes):[e("p",{},o["remote-no-notes"])];D.replaceChildren(
...k),D.scrollTop=0}function qn(){let k=v();_.textContent=k&&(k.state!=="ready"||k.hands)?we(k,y(),o):"",z.textContent=r.
way?E(o["desk-joined"],{n:y().joined}):o["desk-no-phones"],L.textContent=Dn({units:k?.units??Bn()}),W.replaceChildren(...k?
en(k,o):[]);let F=!!k?.units.length;d.hands.firstChild.data=o[Ge(k)?"desk-slips":"desk-hands"],d.hands.disabled=!F||k.state===
"open"||pe(k),S.hidden=!k?.answered||!k.may_reset;let G=x()?.minutes??0;b.hidden=!G&&!w()?.timer,b.textContent=w()?.timer?
o["desk-timer-pause"]:E(o["remote-timer"],{minutes:G});for(let V of["open","close"])d[V].hidden=!r.way;d.hands.hidden=!!r.
way&&(d.hands.disabled||!k),d.open.disabled=!k||k.state==="open"||!r.way,d.close.disabled=k?.state!=="open",d.reveal.disabled=
!Ve(y(),x());for(let V of Object.values(d))V.classList.remove("wall-primary");Rn().classList.add("wall-primary"),d.blank.
setAttribute("aria-pressed",!!w()?.blank)}function Rn(){let k=v();return k?pe(k)?d.next:k.state==="ready"&&!d.open.disabled?
d.open:!r.way&&!k.answered&&!d.hands.disabled?d.hands:d.reveal.disabled?d.next:d.reveal:d.reveal.disabled?d.next:d.reveal}
let Ge=k=>!!k?.name.startsWith("check-in@"),Bn=()=>{if(x()?.kind!=="moves")return[];let[k]=y().questions.filter(F=>Ge(F)&&
pe(F)).slice(-1);return k?.units.filter(({kind:F})=>F==="move")??[]};function Dn({units:k}){let F=k.filter(({snapshot:G,
withheld:V})=>!G&&V);return F.length?Ae({shown:F},o):""}function kt(){let k=v();p.textContent=Fn(k)}function Fn(k){if(w()?.
blank)return o["remote-is-blank"];if(!k)return"";let F=Qe(k,y());return F===1?o["remote-still-one"]:F?E(o["remote-still"],
{n:F}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?E(o["desk-counted"],{n:k.hands}):!r.way&&k.state==="ready"&&k.
units.length?o[Ge(k)?"desk-slips-how":"desk-hands-how"]:""}function Wn(k){let F=r;r={...r,...k},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&w());if(T.update(r),T.element.hidden=G,$.hidden=!G,
!G)return;F.panel!==r.panel&&i.set(y().now),F.deck!==r.deck&&Nn(),r.wall&&(H.href=r.wall);for(let oe of $.querySelectorAll(
"dialog"))oe.refresh?.();gt(),In(),qn(),kt(),ue();let V=C;C="",V&&J(V)}let bt=new ResizeObserver(ue);for(let{host:k}of[g,
I])bt.observe(k);return a(()=>bt.disconnect()),{update:Wn}}function lt(t,n){let o=e("div",{class:t,...n}),s=e("div",{class:"\
wall"}),a=e("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}var Uo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Oa=new RegExp(`(${Uo})|[.…]+|[!?;\\n]`,"gu");function nn({title:t,close:n,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),l=e("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:a},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var on=["emergency","crisis","violence","agency","worried","child"],Go=["crisis","violence"],rn='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function sn(){for(let t of Q().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&Q().listeners.delete(t),t.shown||(t.shown=n)}}function zo(t,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=t.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=t.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>t.some(({code:c})=>c===i))??""}var ct=(t,n)=>n.flatMap(o=>t.lines.filter(s=>s.topic===o)),it=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),an=t=>`tel:${t.match(/\d+/)[0]}`;function ln({words:t,countries:n=[],leave:o,onCountry:s=()=>{}}){
n.length&&(Q().countries=n);let a=()=>Q().countries,r=()=>Q().chosen||zo(a(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>a().find(j=>j.code===r());function i(j){Q().chosen=
j,sn();for(let{element:M,draw:R}of Q().listeners)R(M)}function c(j,M){return M(j),Q().listeners.add({element:j,draw:M,shown:!1}),
queueMicrotask(sn),j}let u=j=>c(e("div",{}),M=>M.replaceChildren(...j())),p=()=>{let j=[...a(),{code:"-",country:t["help\
-elsewhere"]}],M=e("select",{onchange:()=>{i(M.value),s(M.value)}},...j.map(R=>e("option",{value:R.code},R.country)));return c(
M,()=>{M.value=l()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),M)},f=({say:j,to:M},R)=>{if(/^(tel|sms):/.
test(M))return e("a",{class:R?"ajar-reach":"ajar-reach ajar-first",href:M},e("span",{},...it(j)));let P=e("span",{},j),U=e(
"button",{type:"button",class:"ajar-link","aria-label":E(t["help-copy-what"],{address:M}),onclick:async()=>{await Jo(M,P)&&
(U.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},P," ",U)},h=j=>e("li",{},e("p",{class:"\
ajar-for"},j.for_what),e("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...j.reach.map(f))),m=({emergency:j,note:M})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),M?e("p",{class:"ajar-hint"},M):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:an(j)},E(t["help-c\
all"],{number:j})))),C=j=>u(()=>{let M=l();if(!M)return[e("p",{},t["help-elsewhere-how"])];let R=j.flatMap(P=>P==="emerg\
ency"?m(M):ct(M,[P]).map(h));return[e("ul",{class:"ajar-help-lines"},...R)]});function O(){nn({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},p(),ut({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),C(on),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function y({title:j,text:M,
now:R,lines:P,kinds:U,countries:A},{level:D,aside:_,needs:z}){return A&&!I()&&(Q().countries=A),e("section",{class:"ajar\
-danger"},e(`h${D}`,{tabindex:"-1"},j),e("p",{},M),U.length?null:z?.()??null,p(),C(P),e("ul",{class:"ajar-todo"},...R.map(
L=>e("li",{},L))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:_},t["h\
elp-aside"]))}let w=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function x({emergency:j,
...M}){let P=Go.map(A=>ct(M,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(D=>A.find(({to:_})=>_.startsWith(D))));return[
{say:E(t["help-call"],{number:j}),to:an(j)},...P.filter(Boolean)]}let v=(j=`${t["help-line"]} `)=>u(()=>{let M=l(),R=(M?
x(M):[]).flatMap(({say:A,to:D},_)=>[_?" · ":"",e("a",{href:D},...it(A))]),P=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),U=e("span",{class:"ajar-off-paper"},R.length?" · ":"",P);return[e("p",{class:"ajar-help-line"},
j,...R,U)]});function g(j){if(!I())return;let[M]=[...j.querySelectorAll(rn)].reverse();M?.closest("p, ul").after(v(""));
for(let R of j.querySelectorAll("details"))R.open=R.querySelector("summary").textContent===l()?.country}let q=()=>u(()=>{
let j=l();return j?[e("p",{},e("b",{},`${t["help-title"]}, ${j.country}`)),e("p",{},`${t["help-danger"]} ${E(t["help-cal\
l"],{number:j.emergency})}`),e("ul",{},...ct(j,on).map(({for_what:M,name:R,reach:P,hours:U})=>e("li",{},...it(`${M}: ${R}\
. ${P.map(({say:A})=>A).join(" · ")}. ${U}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:O,
notice:y,button:w,line:v,addNumbers:g,text:q,choose:i,code:r,isKnown:I}}var ut=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function cn(t){if(Q().open){Q().open=t;return}Q().
open=t,window.addEventListener("click",n=>{n.target.closest?.(rn)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Jo(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function pt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function un(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",s=>{s.repeat||(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
pt()))},{capture:!0})}function pn(t,n,{words:o,group:s,change:a,say:r}){let l={...n},i={},c=t.piles.map(m=>(i[m.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let O=f[C.dataTransfer.
getData("text/plain")]?.[m.id];O&&!O.matches(":disabled")&&(O.checked=!0,p(O.dataset.card,m))}},i[m.id]))),u=()=>t.piles.
forEach(m=>{i[m.id].textContent=E(o["pile-count"],{pile:m.text,n:Object.values(l).filter(C=>C===m.id).length})}),p=(m,C)=>{
l[m]=C.id,u(),a({...l}),r(E(o.moved,{card:t.cards.find(O=>O.id===m).text,pile:C.text}))},f={},h=t.cards.map(m=>{f[m.id]=
{};let C=`${s}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let y=e("input",{type:"radio",name:C,
value:O.id,"data-card":m.id,checked:l[m.id]===O.id,onchange:()=>p(m.id,O)});return f[m.id][O.id]=y,e("label",{},y,e("spa\
n",{},O.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...h)}function he(t,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])t.addEventListener(l,r);return a}function We(t,n){let o=i=>[...t.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??t.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function dn({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=e("p",{class:"ajar-problem",role:"alert"}),l=e(
"div",{}),i=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},r,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,f=!1,h=!1,m=!1,C=!1,O=(L,W,H={})=>e("button",{type:"button",onclick:W,...H},L),y=L=>{L.tabIndex=
-1,L.focus()},w=()=>l.querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function v(L,W=L){a.dataset.short=
W,s.textContent!==L&&(s.textContent=L)}function g(){let L=c.problem?t["keep-unsaved"]:t["keep-saving"],[W,H]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[L],lost:[t["keep-lost"]]}[C?"lost":c.state];a.classList.toggle("ajar-state-lost",C),v(W,H),a.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",r.textContent!==c.problem&&(r.textContent=c.problem),r.hidden=!c.problem}function q(){
c={...c,saved:!1},g()}function I(){g(),u=c,x()?l.replaceChildren(f?A("change"):D()):c.state!=="none"?l.replaceChildren(A(
"unlock")):p?l.replaceChildren(A(c.exists?"open":"start")):l.replaceChildren(m?P():R())}let j=()=>{p=!0,I(),l.querySelector(
"input").focus()},M=()=>c.hosted?e("p",{},t["keep-hub"]):null;function R(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),M(),e("div",{class:"ajar-moves"},O(t["keep-n\
othing"],()=>{m=!0,I(),y(a)}),O(t[c.exists?"keep-open":"keep-start"],j)))}let P=()=>e("p",{},O(t[c.exists?"keep-open":"k\
eep-start"],j,{class:"ajar-link"}));function U(){let W=["none","weak","fair","good","strong"].map(H=>t[`keep-strength-${H}`]).
reduce((H,N)=>N.length>H.length?N:H);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":W},e("span",
{},t["keep-strength-none"]))}function A(L){let W=L==="start"||L==="change",H={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[L],N=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{W&&n({strength:N.value})}}),d=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),S=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),d),b=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
$=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:$.value})}),T=U(),B=()=>{
if(!N.value){N.focus();return}if(b.hidden=!0,L==="change"){if(N.type==="password"&&d.value!==N.value){b.textContent=t["k\
eep-again-differs"],b.hidden=!1,d.focus();return}n({change:N.value},{awaited:!0})}else n({[L==="start"?"keep":"unlock"]:N.
value,place:$.value},{awaited:!0});v(t["keep-opening"]),N.value="",d.value="",T.firstChild.textContent=t["keep-strength-\
none"]},K=()=>{p=!1,f=!1,I(),L==="change"?w().focus():y(a)},J=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),$);return e("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),B()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},H),M(),L==="change"?e("p",{},t["keep-change-how"]):null,W?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[L==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[W?"keep-how":"keep-how-open"]),N,W?T:null,L==="change"?S:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:Z})=>{N.type=Z.checked?"text":"password",S.hidden=Z.checked,b.hidden=!0}}),e("span",{},t["keep\
-see"])),L==="change"?b:J,e("div",{class:"ajar-moves"},L==="unlock"?null:O(t["keep-not-now"],K),e("button",{type:"submit"},
H)))}function D(){let L=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(L.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((W,H)=>W-H).map(W=>e("option",{value:W,selected:W===c.minutes},E(t["keep-minutes"],{n:W}))));return e(
"div",{class:"ajar-kept"},O(t["keep-lock"],()=>{v(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{
f=!0,h=!1,I(),l.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},h?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},E(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),L))}function _(L){if(L.strength!=null){let W=l.
querySelector(".ajar-strength > span");W&&(W.textContent=L.strength);return}if(L.changed){f=!1,I(),l.querySelector(".aja\
r-changed").textContent=t["keep-changed"],h=!0,w().focus();return}c={...c,...L},c.state==="kept"&&(p=!1),x()||(f=!1),g(),
z()}let z=he(l,()=>{let L=u;if(L.state===c.state&&L.exists===c.exists&&L.minutes===c.minutes&&!!L.reopen==!!c.reopen&&!!L.
hosted==!!c.hosted&&l.firstChild){u=c;return}let H=p&&L.place!==c.place;I(),L.state!==c.state&&L.state!=="none"?y(a):H&&
l.querySelector("input").focus()});return I(),{line:a,more:i,update:_,begin:q,setLost:L=>{C=L,g()},say:L=>{r.textContent=
L,r.hidden=!1}}}function Pe(t,{sentence:n,wide:o,narrow:s,columns:a,rows:r},l){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,p)=>{let f=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return f.innerHTML=
u,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),i(o,"wide"),i(s,"narrow"),e("details",{open:c},e("summary",{},l.table),
e("table",{},e("thead",{},e("tr",{},...a.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...r.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(f=>e("td",{},f??"–")))))))))}function _e(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([r,l])=>e("option",{value:r,selected:r===o},l)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>o}}function fn(t,{words:n,send:o,onDispose:s}){let a={},r=null,l=!1,i="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ee(n,A=>{f.textContent=A}),m=ft(n),C=_e(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),m.dialog);let O=A=>{a.busy?f.textContent=n["room-one-moment"]:(h.begin(),
o(A,{awaited:!0}))},y=(A,D)=>e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>O(D)},A),w=(...A)=>e(
"div",{class:"ajar-moves ajar-many"},...A);function x(){let A=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,D=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}O({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
a.elsewhere?E(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),A?e("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?e("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,A,w(D,a.elsewhere?
null:y(n["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(_=>y(E(n["room-rehearse"],{n:_}),{room:"rehearse",phones:_})))]}let v=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),w(y(n["room-go-on"],{room:"go-on"}),y(n["room-end"],{room:"end"}))];function g(){let A=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),D=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:E(n["room-line"],{code:a.
code})),_=a.address?A:null;return r?[q(),e("div",{class:"ajar-door-line"},D,p,_),I(),M()]:[e("h2",{},n["room-title"]),q(),
I(),D,a.address?mn(n,a):null,a.inside?e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?j():null,a.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,_,a.inside&&!a.practice?y(n["room-widen"],
{room:"widen"}):null),M()]}let q=()=>a.practice?e("p",{},Oe(n)):null,I=()=>a.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function j(){let A=e("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:A.value})},...a.addresses.map(
({ip:D,network:_})=>e("option",{value:D,selected:D===a.picked},`${D} (${_})`)));return e("label",{class:"ajar-words",for:A.
id},e("span",{},n["room-address"]),A)}function M(){let A=e("div",{}),D=e("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),_=e("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),z=()=>A.replaceChildren(...l?[e("p",{},n["ro\
om-end-sure"]),w(D,y(n["room-end"],{room:"end"}))]:[_]),L=H=>{l=H,z(),(l?D:_).focus()};z();let W=(H,N)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...N()},{awaited:!0})},H);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),a.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),a.shown?w(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},n["room-end-how"]),
A)}function R(A){a={...a,...A},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let D=dt(n,a.joined);
p.textContent!==D&&(p.textContent=D),m.update(a,D),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),f.textContent=""),P()}let P=he(c,()=>{let{joined:A,problem:D,..._}=a,z=JSON.stringify([_,r]);if(z===
i)return;i=z;let L={open:g,lost:v}[a.state]??x;We(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return He(t,()=>o({room:"look"}),s),{update:R}}var dt=(t,n)=>n?n===
1?t["room-joined-one"]:E(t["room-joined"],{n}):t["room-joined-none"],Oe=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function mn(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function ft(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?n.replaceChildren(
r.practice?e("p",{},Oe(t)):"",mn(t,r),s):(o.close(),n.replaceChildren()))}}}function He(t,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&n()});s.observe(t),o(()=>s.disconnect())}var hn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Vo=new RegExp(`^${hn}+|${hn}\
+$`,"g");var Ke=t=>t.replace(Vo,"");var gn=(t,n="en-US")=>new Date(`${t}T00:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function mt(t,n){if(n==null)return[];switch(t.kind){case"choice":return[...n.chosen.map(o=>kn(t.cards,o)),Ke(n.own)].filter(
Boolean);case"sort":return t.cards.filter(o=>n[o.id]).map(o=>`${o.text}: ${kn(t.piles,n[o.id])}`);case"date":return[gn(n)];case"\
list":return n.map(Ke);default:return[Ke(`${n}`)]}}var kn=(t,n)=>t.find(o=>o.id===n)?.text??n;function bn({items:t},n){let o={};for(let s of t){let a=n[s.id];if(!(a==null||!be(s,o)))if(s.kind==="choice"){let l=(s.among?
ye(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var yn=(t,n)=>E(t.ask,n);var Yo=new Set(["autorestarting","dead","restarting","terminating"]),Zo=4e3;function vn({widget_manager:t},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=t?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
Yo.has(u)&&n()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,Zo):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function wn({words:t,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([c,u])=>{let p=bn(c,u),f=c.items.filter(h=>h.id in p).map(h=>[yn(h,p),...mt(h,p[h.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let u=a(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function l(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!s,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>r(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function jn(t,{words:n,send:o,open:s,help:a}){let r=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ee(
n,g=>r.replaceChildren(g)),i=g=>{l.begin(),o(g)},c=e("div",{}),u={},p="",f=0,h=_e(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),r);let m=(g,q)=>e("button",{type:"button",onclick:q},g),C=g=>e("div",{class:"\
ajar-reflection"},...g.flatMap(q=>ze(q,3)));function O(g,q,I){let j=e("div",{class:"ajar-twice"}),R=m(g,()=>{let P=m(n["\
home-no"],()=>{j.replaceChildren(R),R.focus()});j.replaceChildren(e("p",{},q),e("div",{class:"ajar-moves"},P,m(g,()=>{j.
replaceChildren(R),R.focus(),i(I)}))),P.focus()});return j.append(R),j}let y=()=>{let g=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{g.files[0]&&i({import:await g.files[0].text()}),g.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),g)},w=he(c,()=>{let g=JSON.stringify(u);g!==p&&(p=g,We(c,x))});function x(){
let g=(j,M)=>m(M,()=>i({take:j})),q=f>(u.danger?.kinds.length??0)?null:u.danger,I=()=>{f=q.kinds.length+1,x(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(q?a.notice(q,{level:2,aside:I}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>s(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(j=>e("li",{},j))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!q?a.line():
"",...(u.earlier??[]).filter(({plan:j})=>j.length).map(({title:j,plan:M})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${j}`),C(M))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...q?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.code()})),h.element(),g("calendar",n["ho\
me-take-calendar"]),u.danger?"":g("calendar-line",n["home-take-calendar-line"])],g("check-ins",n["home-take-check-ins"]),
g("everything",n["home-take-everything"])),y()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:g=>{l.end(),u=g,w()},settle:l.end,say:(g,q="")=>{l.end();let I=e("div",{class:"\
ajar-text"});I.innerHTML=q,r.replaceChildren(g,I),r.scrollIntoView({block:"nearest"})}}}function xn({name:t,type:n,data:o}){
let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));e("a",{href:a,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function Cn({units:t,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let C=t.filter(
x=>x.item===m),O=(x,v)=>{let g=i({"aria-label":[x.card,p(x)[v]].filter(Boolean).join(": ")});return l.set(x.id,[...l.get(
x.id)??[],g]),g},y=C.length===1&&!C[0].card?C[0].bands.map((x,v)=>[x,[O(C[0],v)]]):C.map(x=>[x.card,p(x).map((v,g)=>O(x,
g))]),w=C[0].card?["",...p(C[0])]:null;return e("table",{},e("caption",{},s(m)),w&&w.length>2?e("thead",{},e("tr",{},...w.
map(x=>x?e("th",{scope:"col"},x):e("td",{})))):null,e("tbody",{},...y.map(([x,v])=>e("tr",{},e("th",{scope:"row"},x),...v.
map(g=>e("td",{},g))))))};function h(){let m=new Map(t.map(w=>[w,l.get(w.id).map(u)])),C=Math.max(...[...m.values()].map(
w=>w.reduce((x,v)=>x+v,0))),O=u(c)||C;if(!O){c.focus();return}let y=Object.fromEntries([...m].map(([w,x])=>[w.id,w.kind===
"card"?[x[0],Math.max(0,O-x[0])]:x]));a({counts:y,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),h()}},
...[...new Set(t.map(m=>m.item))].map(f),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Sn(t,{words:n,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",p=!1,f=(N,d={})=>{p=N==="reveal",
q.begin(),o({question:t.of,do:N,...d},{awaited:!0})},h=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),y=e("p",
{class:"ajar-counts"}),w=Qo(t.minutes,n,s),x=e("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),v=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),g=(...N)=>{v.textContent!==N[0]&&v.replaceChildren(...N)},q=ee(n,N=>g(
N||u)),I={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},j=Object.
keys(I).filter(N=>t.units.length||N==="open"||N==="close"),M=Object.fromEntries(j.map(N=>[N,e("button",{type:"button",onclick:()=>{
M[N].getAttribute("aria-disabled")?g(R(N)):N==="reset"?P():f(N)}},I[N])])),R=N=>l.busy?n["room-one-moment"]:l.not[N];function P(){
let N=e("button",{type:"button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus()}},n["home-no"]),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus(),f("reset")}},n["room-ask-reset"]);v.replaceChildren(n["room\
-reset-sure"]," ",N," ",d),N.focus()}function U(N){i=N,h.hidden=!N,a().hidden=N,x.textContent=n[N?"room-show-question":"\
room-show-result"]}let A=ft(n),D=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),_={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function z(N){let d=l;l={...l,...N};let S=l.
room==="open";O.replaceChildren(l.practice?Oe(n):""),C.textContent=l.problem,C.hidden=!l.problem;let b=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],$=!S||!t.units.length?[]:l.hands||l.inside?b.slice(0,1):b;y.replaceChildren(
...$.map(([T,B])=>e("span",{},e("b",{},`${T}`)," ",B))),w.update(l.seconds);for(let T of j)$n(M[T],R(T));u=S?l.hands?n["\
room-by-hands-now"]:_[l.state]:n["room-not-open"],(d.state!==l.state||d.room!==l.room||d.hands!==l.hands)&&g(u),l.busy||
q.end(),On(m,l.withheld),A.update(l.way??{},dt(n,l.joined)),D.hidden=!l.way?.address,L(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function L(){let N=JSON.stringify(l.charts??[]);if(N===c)
return;c=N;let d=!!l.charts?.length;h.replaceChildren(...En(l.charts??[],n)),x.hidden=!d,U(d),d&&p&&h.scrollIntoView({block:"\
start"}),p=!1}let W=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?y:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...j.
map(N=>M[N]))),e("div",{class:"ajar-bar-line"},O,v,x,D,w.element),A.dialog),H=t.units.length?Cn(t,{words:n,ask:r,send:N=>f(
"hands",N)}):null;return x.hidden=!0,He(W,()=>o({room:"look"}),s),{parts:[h,m,C,W,H].filter(Boolean),update:z}}function $n(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function On(t,n=[]){let o=[
...t.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var En=(t,n)=>t.map(o=>{let s=e("div",{class:"ajar-chart-block"});return Pe(s,o,n),s});function Mn(t,{words:n,send:o,onDispose:s}){
let a={},r="",l=e("div",{class:"ajar-results"}),i=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=e("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?p.textContent=h():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),h=()=>a.busy?n["room-one-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,i,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},f),p)),He(t,()=>o({room:"look"}),s),{update(m){a={...a,...m},u.replaceChildren(a.practice?Oe(n):""),c.textContent=
a.problem,c.hidden=!a.problem,On(i,a.withheld),$n(f,h());let C=JSON.stringify(a.charts??[]);C!==r&&(r=C,l.replaceChildren(
...a.charts?.length?En(a.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Qo(t,n,o){let s=null,
a=!1,r=e("span",{role:"timer"}),l=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=e("p",{class:"a\
jar-clock"},r," ",l);function c(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,h=p===null?t?E(n["room-minutes"],{minutes:t}):"":t?E(n["room-clock"],{time:f,minutes:t}):
f;r.textContent=a?"":h,l.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,c()}}}function An(t,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=e("div",{class:"ajar-text"}),i=e("summary",{}),c=({title:f,
story:h,more:m,role:C})=>{r.innerHTML=h,r.prepend(e("h2",{},f)),l.innerHTML=m,i.textContent=C},u=t.couples.find(f=>f.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(f=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:f.id,checked:f===u,onchange:()=>{c(f),s(f.id)}}),e("span",{},f.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,e("details",{class:"ajar-role"},i,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Ee=window.ajarShown,Ln="needs@",ht={};function Xo(){let t=document.
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
`;t.textContent!==n&&(t.textContent=n)}function es({model:t,el:n}){Xo();let o=t.get("pages"),s=t.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=d=>i.push(d),u=null,p=!1,f=!1,h=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),O=d=>o.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===d)?.exercise,
y=wn({words:s,answered:()=>[...r].map(([d,{answers:S}])=>[O(d),S]).filter(([d,S])=>d&&Object.keys(S??{}).length)}),w=0,x=d=>{
if(clearTimeout(w),w=0,y.set(d),u?.setLost(d),d)for(let S of l.keys())a.get(S)?.release()},v=(d,{awaited:S=!1}={})=>{try{
t.send(d)}catch{x(!0);return}S&&!w&&(w=setTimeout(()=>x(!0),8e3))},g=ln({words:s,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:d=>v({country:d})}),q=()=>{v({forget:!0}),pt()},I=(d,S,b)=>(a.set(d.key,b),r.has(
d.key)&&b.update(r.get(d.key)),S),j={html(d){let S=e("div",{class:"ajar-text"});return S.innerHTML=d.html,g.addNumbers(S),
S.addEventListener("click",b=>{let $=b.target.closest("a"),T=o.findIndex(({id:B})=>B&&$?.getAttribute("href")===`${B}.ip\
ynb`);T<0||(b.preventDefault(),D(T))}),S},home(d){let S=e("div",{});return I(d,S,jn(S,{words:s,send:T=>{T.import&&a.get(
"chart")?.begin(),v(T)},open:T=>D(o.findIndex(({id:B})=>B===T)),help:g})),v({home:d.key}),S},scenario(d){return An(d,{words:s,
picked:t.get("couple"),pick:S=>{t.set("couple",S),t.save_changes()}})},door(d){let S=e("div",{});return I(d,S,fn(S,{words:s,
send:v,onDispose:c}))},group(d){let S=e("div",{});return I(d,S,Mn(S,{words:s,send:v,onDispose:c}))},asking(d){let{items:S}=o[m].
blocks.find(({key:B})=>B===d.of).exercise,{parts:b,update:$}=Sn(d,{words:s,send:v,onDispose:c,form:()=>l.get(d.of),ask:B=>S.
find(K=>K.id===B).ask}),T=document.createDocumentFragment();return T.append(...b),I(d,T,{update:$})},exercise(d){let S=e(
"div",{}),b=y.line(u?{}:{role:"alert"});l.set(d.key,S);let $=(T,B)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;h.set(d.key,K),v({key:d.key,...T,sent:K},{awaited:B}),!(!B||!y.isLost())&&(x(!0),b.
scrollIntoView({block:"nearest"}))};return a.set(d.key,vt(S,d.exercise,{words:s,level:d.level,sort:pn,...r.get(d.key),help:g,
needs:()=>M(d.needs),below:()=>d.key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:T=>P(d.key,{aside:T}),onChange:T=>{
P(d.key,{answers:T,done:!1}),$({answers:T,done:!1},f)},onMove:T=>P(d.key,{at:T}),onDone:T=>{$({answers:T,done:!0},!0),d.
key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{P(d.key,{answers:{},done:!1}),$({remove:!0})}})),
S.firstElementChild.append(b),c(()=>y.forget(b)),S},chart(d){let S=e("div",{class:"ajar-chart-block"}),b=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:$,end:T}=ee(s,K=>b.replaceChildren(K)),B=K=>{T(),Pe(S,K,s)};return a.
set(d.key,{update:B,begin:$,end:T}),r.has(d.key)&&B(r.get(d.key)),$(),v({chart:d.key}),e("div",{},S,b)},notice(d){if(un(
()=>v({forget:!0})),!d.leave)return e("div",{class:"ajar-notice"},e("p",{},d.text));let S=e("div",{class:"ajar-leave"},g.
button(),ut({words:s,leave:q}));cn(g.open),u=dn({words:s,send:v});let b=document.createDocumentFragment();return b.append(
e("div",{class:"ajar-notice"},u.line,S),e("div",{class:"ajar-on-paper"},g.text()),u.more),b}};function M(d){let S=o.findIndex(
({blocks:$})=>$.some(({key:T})=>T===Ln));return S<0?d?e("p",{},e("a",{href:d},s["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{D(S);let $=l.get(Ln).querySelector("h2");$.tabIndex=-1,$.focus()}},s["help-needs"])}for(let[d,S]of Object.
entries(ht))j[d]=b=>{let $=e("div",{});return I(b,$,S($,b,{words:s,send:v,onDispose:c}))};let R=d=>o[m].blocks.find(S=>S.
kind===d),P=(d,S)=>r.set(d,{...r.get(d),...S}),U=()=>{for(let d of i.splice(0))d()};function A({focus:d=!1}={}){if(U(),a.
clear(),p){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(C.replaceChildren(...o[m].
blocks.map(B=>j[B.kind](B))),o.length<2)return;let S=(B,K)=>e("button",{type:"button",onclick:()=>D(B)},K),b=m>0?S(m-1,s["\
previous-page"]):null,$=m<o.length-1?S(m+1,s["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},b,$)),
_.replaceChildren(...o.map(({title:B},K)=>e("li",{},e("button",{type:"button","aria-current":K===m?"page":null,onclick:()=>D(
K)},B)))),z.textContent=E(s["page-of"],{n:m+1,all:o.length,title:o[m].title}),!d)return;let T=C.querySelector("h1, h2, h\
3")??C;T.tabIndex=-1,T.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function D(d){o[d]&&(m=d,_.parentElement.
open=L(),t.set("page",d),t.save_changes(),A({focus:!0}))}let _=e("ol",{}),z=e("summary",{}),L=()=>window.innerWidth>640;
t.get("notice")&&n.append(j.notice(t.get("notice")));let W=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:L()},z,_));o.length>1&&n.append(W),n.append(y.line({role:"alert"}),C);let H=0;for(let d of["keydown","pointerdown",
"scroll"])n.addEventListener(d,()=>{Date.now()-H<3e4||(H=Date.now(),v({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",d=>{if(x(!1),d.keeping){let S=[...h.values()].some(T=>d.acknowledged<T);u?.update(S?{...d.keeping,saved:!1}:d.keeping);
let{state:b}=d.keeping,$=b==="locked";b&&(f=b==="kept"),b&&$!==p&&(p=$,r.clear(),W.hidden=p,A())}for(let[S,b]of Object.entries(
d.states??{})){if(d.acknowledged<h.get(S))continue;let $=b.answers&&!Object.keys(b.answers).length;P(S,$?{...b,at:0}:b),
a.get(S)?.update(r.get(S))}d.country!=null&&g.choose(d.country),d.file&&(a.get("home")?.settle(),xn(d.file)),d.erased&&a.
get("home")?.say(d.erased,R("home")?.erased),d.said&&a.get("chart")?.end(),d.said&&(a.get("home")??u)?.say(d.said),d.open&&
D(o.findIndex(({id:S})=>S===d.open)),d.problem&&a.get(d.problem.key)?.say(d.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),A()});let N=vn(t,{gone:()=>x(!0),back:()=>{y.isLost()&&v({ready:!0})}});return A(),Ee.set(s,(Ee.get(s)??0)+
1),v({ready:!0}),()=>{U(),N(),clearTimeout(w),Ee.set(s,Ee.get(s)-1),Ee.get(s)||v({gone:!0})}}var Tn={render:es};ht.desk=tn;var Dr=Tn;export{Dr as default};
