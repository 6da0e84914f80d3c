var Dn=["button","input","select","summary","textarea"],Wn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return Dn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Wn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var Pn=e=>e;function ee(e,n){e.innerHTML=Pn(n)}function se(e,n,...o){let a=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),a}var O=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Ae=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Te(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var bt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function te(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function yt(e,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={...Hn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,h=0,m=o.aside??0,C=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),S=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=t("div",{}),w=t("div",{class:"ajar-body"}),x=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${s}`,{id:`${c}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,_n(C,a))]:C,
y,w,S);e.replaceChildren(x);function v(){let b=n.items.filter($=>Ae($,u));return l&&n.together?[b]:b.map($=>[$])}let g=b=>{
S.replaceChildren(b)},q=te(a,g);function I(b,$){S.replaceChildren(`${b} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=$,g(""),o.onChange(u),G({focus:!0})}},a["put-back"]))}function j(b,$){u={...u,[b.id]:$},Kn(w),g(""),o.onChange(u),U()}
function M(){P(!0),q.begin(),h=setTimeout(B,8e3)}function B(){h&&(clearTimeout(h),h=0,P(!1),q.end())}function P(b){for(let $ of d?.
fieldsets??[])$.disabled=b}function U(){if(!d)return;let{items:b,skip:$,where:L,next:F}=d,H=v().length;$.textContent=A(b)?
a["clear-and-skip"]:a.skip,L.textContent=O(a["question-of"],{n:p+1,all:H}),L.hidden=l&&H===1,F.textContent=p===H-1?a.done:
a.next}let A=b=>b.some(({id:$})=>u[$]!=null);function R(b,$=!0){if(h)return;let L=v();if(p+=b,p>=L.length){p=L.length-1,
M(),o.onDone(u);return}G({focus:$,again:b<0})}function _(b,$){let L=`${c}-${b.id}`,F=t("legend",{},O(b.ask,u)),H=b.hint?
t("p",{class:"ajar-hint",id:`${L}-hint`},b.hint):null,J=[H,$.mark].filter(Boolean).map(({id:ie})=>ie),Z=b.among?{...b,cards:Te(
b,u)}:b,ue=i[b.kind](Z,bt(Z,u[b.id]),{words:a,level:s+1,group:L,change:ie=>j(b,ie),say:g,...$}),X={class:`ajar-item ajar\
-${b.kind}`,tabindex:"-1","aria-describedby":J.join(" ")||null};return t("fieldset",X,F,H,ue)}function G({focus:b=!1,again:$=!1}={}){
let L=v();p=Math.max(0,Math.min(p,L.length-1));let F=L[p],H=o.mark?.(F),J=H?t("p",{class:"ajar-mark",id:`${c}-${F[0].id}\
-mark`},H):null,Z=t("div",{class:"ajar-moves"}),ue=p>0?()=>R(-1):null,X=F.map(me=>_(me,{mark:J,again:$,moves:Z,back:ue})),
ie=t("button",{type:"button",onclick:()=>{if(h)return;let me=u,ye=A(F);u={...u,...Object.fromEntries(F.map(({id:ze})=>[ze,
null]))},o.onChange(u),R(1),ye&&I(a.cleared,me)}}),Me=t("button",{type:"button",onclick:()=>{h||(g(""),R(1))}}),be=t("p",
{class:"ajar-where"});d={items:F,skip:ie,where:be,next:Me,fieldsets:X},y.replaceChildren(),Z.replaceChildren(ie,Me),ue&&
Z.prepend(t("button",{type:"button",onclick:ue},a.back));let pe=X.length===1;J&&pe&&X[0].lastElementChild.before(J),w.replaceChildren(
be,...J&&!pe?[J]:[],...X,Z),U(),o.onMove?.(p),b&&(X[0].focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}function T(b){
if(y.replaceChildren(),!b||!o.help||m>b.kinds.length)return null;let $=()=>{m=b.kinds.length+1,o.onAside?.(m),y.replaceChildren(),
w.querySelector("[tabindex]").focus()},{help:L,needs:F}=o;return y.append(L.notice(b,{level:s+1,aside:$,needs:F})),y.querySelector(
"[tabindex]")}function W(b,{focus:$=!1,danger:L=null}={}){d=null;let F=t(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);w.
replaceChildren(t("div",{class:"ajar-reflection"},F,...b.flatMap(J=>Je(J,s+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{p=0,G({focus:!0,again:!0})}},a.change),t("button",{type:"button",onclick:()=>{
let J=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),G({focus:!0}),I(a["started-over"],J)}},a["start-over"])));let H=T(L);
$&&(H??F).focus()}function K(b){let $=w.contains(document.activeElement);$&&d&&!h||(B(),u={...b.answers},b.done?W(b.reflection,
{focus:$,danger:b.danger}):(p=b.at??Math.max(0,v().findIndex(L=>L.some(({id:F})=>u[F]==null))),G()))}let{done:N,reflection:f,
danger:E}=o;return K({answers:u,at:o.at,done:N,reflection:f,danger:E}),{update:K,release:B,say:b=>{B(),g(b)}}}var _n=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Kn(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Je=({heading:e,said:n,words:o},a)=>[
e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),Hn={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>a(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:l,own:r}=n||{chosen:[],own:""},i=()=>s(
l.length||r.trim()?{chosen:[...l],own:r}:null),c=e.many?"checkbox":"radio",u=e.cards.map(d=>t("input",{type:c,name:a,value:d.
id,checked:l.includes(d.id),onchange:h=>{e.many?l=l.filter(m=>m!==d.id).concat(h.target.checked?d.id:[]):(l=[d.id],r="",
p&&(p.value="")),i()}})),p=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:d=>{r=d.target.value,!e.many&&r.trim()&&
(l=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,h)=>t("label",{class:"ajar-card"},u[h],t("span",{},d.text))),p?t("label",{
class:"ajar-own"},t("span",{},e.own),p):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.target.value:null)});return e.long&&
(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t("div",
{}),l=()=>{let d=[...s.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());a(d.length?d:null)},r=()=>[...s.children].
forEach((d,h)=>{d.querySelector("label > span").textContent=O(o.line,{n:h+1}),d.querySelector("button").setAttribute("ar\
ia-label",O(o["remove-line"],{n:h+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.length>=e.most},u=d=>{let h=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:d,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let m=h.nextElementSibling||h.previousElementSibling;h.remove(),m||
u(""),c(),l(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(h),c()},p=n||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)u(p[d]??"");return t("div",{class:"ajar-lines"},s,i)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function Un(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function vt(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=Un(e.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
u=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:l+c,ends:l+s.at(-1).end}}
function wt(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function jt(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var zn=new Set,Ve=()=>{if(!document.hidden)for(let e of[...zn])e(Math.random()*1e3)};window.addEventListener("online",Ve);
window.addEventListener("pageshow",Ve);document.addEventListener("visibilitychange",Ve);function Vn(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var ma=Vn("ajar-presenter");function xt(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ve=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ye(e,n){if(n?.kind!=="moves"){let r=n&&ve(e,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=e.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Ze({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:O(n["room-joined"],{n:e}):n["room-joined-none"]}function we({answered:e},{joined:n},o){return n>e?O(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:O(o["wall-answered"],{n:e})}function Ct(e,n){return e?e.over?n["wa\
ll-time-up"]:O(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Le({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function St(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return O(o,{minutes:Math.abs(e)})}var Ne=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var Qe=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Ie(e,n,o,a,s){let l=le(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},Qe(o,()=>{l.close(),s()},"\
wall-primary"),Qe(a,()=>l.close())))}var Xe=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function $t(e,{
question:n,body:o},a,s,l){if(o.moves){Ie(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=Xe(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:O(s["wall-still"],{n:r});Ie(e,i,s["wall-reveal-now"],s["wall-wait"],
l)}function Ot(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=le(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,l])=>t("div",{},t("dt",{},...l.
split(" ").map(r=>t("kbd",{},r))),t("dd",{},s)))),t("div",{class:"wall-answers"},Qe(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var de=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function et({units:e},n){let o=new Map,a=Yn(n);for(let s of e){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Zn(s,a))}return[...o.
values()]}function Yn(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Zn({id:e,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let u=r&&(r.fine?Qn(r.counts,l):r.counts);return{id:n,name:c.get(e)??o,heading:a,labels:je(s,l).map(p=>c.get(`${n}:${p}`)??
p),sizes:l,counts:u,n:u?qe(u):0,withheld:i??""}}function Qn(e,n){let o=0;return n.map(a=>(o+=a,qe(e.slice(o-a,o))))}function je(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var qe=e=>e.reduce((n,o)=>n+o,0),tt=({counts:e,
n})=>e.findIndex(o=>2*o>n),Y=({shown:e})=>e.filter(({counts:n})=>n);var Et=["wall-first","wall-second","wall-third"],Xn={importance:0,confidence:1,readiness:2},At=({id:e},n)=>Et[Xn[e]??n%Et.
length],re=e=>`${(100*e).toFixed(2)}%`,Tt={"aria-hidden":"true"};function Ce(e,n,o){return Y(e).length?{ruler:Mt,move:Mt,
sort:no,card:ro,choice:co}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Le(e,n))]}function Mt(e,n){let o=Math.max(...Y(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=e.kind==="move"?[1,1,1]:a.sizes,c=e.shown.
length>1?a.heading:"";return Nt({...a,heading:c,labels:r,sizes:i},l,o,At(a,s),n)}))]}function Lt(e,n){let[o,a]=e,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[t("di\
v",{class:"wall-figures"},...s.map(([i,c],u)=>Nt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
r,At(c,u),n))),Bt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Nt({heading:e,labels:n,sizes:o},a,s,l,r){let i=qe(
o),c=.03,u=0,p=o.flatMap((h,m)=>{let C=u/i+(u?c/2:0);u+=h;let S=u/i-C-(u<i?c/2:0);return a.flatMap(({counts:y,isEarlier:w},x)=>{
let v=C+x*S/a.length;return eo(y[m]/s,y[m],v,S/a.length,w)})}),d=n.map((h,m)=>`${h}: ${a.at(-1)?.counts[m]??""}`);return t(
"figure",{class:l},e?t("figcaption",{class:"wall-whole"},e):null,a.length?se("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):t("p",{class:"wall-muted wall-none"},r["wall-row-held"]),t("p",{class:"wall-scale"},...to(n,
o)))}function eo(e,n,o,a,s){let l=1-e;return[se("rect",{x:re(o),y:re(l),width:re(a),height:re(e),class:s?"wall-then":"wa\
ll-solid"}),se("text",{x:re(o+a/2),y:re(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function to(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function no(e,n,o){let a=[...Y(e)].
sort((i,c)=>so(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>nt.length)return[Re(a.map(
i=>ao(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...u]},p)=>{let h=!p&&i.length+l[0].length<oo?`${c} ${l[0]}`:`${c}`;return xe(
i,h,lo([c,...u],s))});return[Re([...r,...qt(e,n)],o,n),Bt(l.map((i,c)=>[nt[c],i]))]}var oo=24;function ao({name:e,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,u)=>o[u]===l).join(" / "),i=O(s["wall-of"],{n:l,of:a});return xe(e,i,
[],t("p",{class:"wall-muted"},r))}var so=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},nt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function lo(e,n){let o=0;return e.map((a,s)=>{let l=o/n;return o+=a,Be(
nt[s],l,a/n)})}function Be(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],l=o?.004:0;return se(
"rect",{class:e,x:re(n+l),y:re(a),width:re(Math.max(0,o-2*l)),height:re(s)})}function ro(e,n,o){let a=Y(e).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[Re([...It(a,n),...qt(e,n)],o,n)]}function co(e,n,o){let[{labels:a,counts:s,
n:l}]=Y(e),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[Re(It(r,n),o,n)]}function It(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>xe(s,r?`${l}`:O(n["wall-of"],{n:l,of:o}),
[Be("wall-rest",0,1),Be("wall-pile-1",0,l/o)]))}function qt({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[xe(O(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>xe(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var xe=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?se(
"svg",Tt,...o):null,a);function Re(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},O(o["wall-more"],{n:s}))),a}var Bt=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},se("svg",Tt,Be(n,0,1)),o)));var io=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),uo=/^data:image\/(svg\+xml|png|jpeg);/,
he=e=>e.flatMap(po);function po(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?uo.test(o.src)?[fo(o)]:[]:io.has(n)?[t(n,{},...he(a))]:he(a)}var fo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var Fe=4,Se=({path:e,size:n},o,a)=>se("svg",{class:a,viewBox:`${-Fe} ${-Fe} ${n+2*Fe} ${n+2*Fe}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},se("path",{stroke:"#000",d:e}));function $e(e,n){return Y(e).length?{ruler:ho,move:mo,sort:ko,card:bo,choice:yo}[e.kind](e,n):e.heading}var ge=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Rt=({shown:e})=>e.every(({counts:n})=>n),mo=(e,n)=>n["wall-moved"];function Ft({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ge(n),ge(n)]}function ho(e,n){
let o=Y(e),a=new Map;for(let p of o){let d=tt(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([p,d])=>go(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(p=>Ft(p,n)),c={ruler:r?.[1],
other:i?.[0]},u=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,O(u,c)].filter(Boolean).join(" ")}function go(e,n,o,a){
let[s,l]=e.map(u=>Ft(u,a)[0]),[r,i]=e[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return e.length>1&&e.length===
o?O(a["wall-most-all"],c):O(l?a["wall-most-two"]:a["wall-most"],c)}function ko(e,n){let o=Y(e),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>tt(u)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Rt(e)?n["wall-sorted-spread"]:e.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return O(
r??n["wall-sorted-many"],{pile:ge(s),card:ge(l[0].name),other:ge(l.at(-1).name),n:l.length,all:o.length})}function bo(e,n){
let o=Y(e).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return Dt(o,e,n)}function yo(e,n){let[{labels:o,counts:a,
n:s}]=Y(e);return Dt(o.map((l,r)=>({name:l,count:a[r],n:s})),e,n)}function Dt(e,n,o){let a=Math.max(...e.map(({count:p})=>p)),
s=e.filter(({count:p,n:d})=>2*p>d),l=s.length?s:e.filter(({count:p})=>p&&p===a);if(!s.length&&!Rt(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=l.map(({name:p})=>ge(p));return O(
i,{card:c,other:u,n:l.length})}function We({deck:e,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return ne("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=e?.slides[l??r?.slide];if(!c)return n?Wt(n,o,a):ne("text",ce(e?.title??
""));if(!i&&r.join&&n)return Wt(n,o,a);let u=ve(o,c),p=i?null:jt(r.timer,s,c.minutes),d={deck:e,way:n,panel:o,words:a,slide:c,
question:u,left:p},h=(Mo[c.kind]??De)(d);return h.dataset.slide=l??r?.slide,o.practice&&h.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),h}var ne=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ce=e=>t("h\
1",{},e);function De({slide:e,way:n,panel:o,words:a,left:s}){let l=he(e.body),r=l.flatMap(c=>vo(c)),i=l.filter(c=>c.textContent.
trim());return ne(e.kind,ce(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...i.map(jo)),...r.map(c=>t(
"div",{class:"wall-picture"},c))),Pe({way:n,panel:o,words:a,left:s}))}function vo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var wo=5;function jo(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>ot(a)<a.childNodes.length)||!n.every(ot))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=ot(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(t("span",
{},...s.slice(0,l)),t("span",{},...s.slice(l).filter(r=>r.parentNode)))}return e}function ot({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=wo;)a+=2;return a}function xo({
slide:e,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&de(s))return Oo({slide:e,panel:o,words:a,question:s,
left:l});let i=e.items,[c]=i.length===1?i:[];return ne("question",ce(c?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...c?[Co(c)]:[So(i)],Pe({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function Co({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Pt(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>t("li",{class:l?"wall-whole":null},l||r)))}var So=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Pt(a,s):null))),Pt=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),$o=5;function Oo({slide:e,panel:n,words:o,question:a,left:s}){
let l=et(a,e.items),r=l.filter(u=>Y(u).length),[i=l[0]]=r,c=Pe({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?ne("chart",ce(r.length?$e(i,o):o["wall-held-title"]),...Ce(i,o),c):ne("chart",ce(e.title),t("div",{class:"wall-groups"},
...r.map(u=>t("section",{},t("h2",{},$e(u,o)),...Ce(u,o,$o)))),c)}function Eo({slide:e,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:et(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>Y(d).length)),r=p=>l.map(({moment:d,groups:h})=>({moment:d,...h.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
Y({shown:d}).length),[i]=r("move").slice(-1),c=r("ruler"),u=Pe({way:a,panel:n,words:o,left:s});return i?ne("chart",ce($e(
i,o)),...Ce(i,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?ne("chart",ce(o["room-group"]),...Lt([c[0],
c.at(-1)],o)):c.length?ne("chart",ce($e(c[0],o)),...Ce(c[0],o)):ne("text",ce(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Mo={text:De,story:De,help:De,question:xo,moves:Eo};function Wt(e,n,o){return ne("join",ce(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[Ao(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,at(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Ze(n,o)))))}var Ao=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},O(n["wall-wifi"],{name:e.name})),at(e,n)),at=(e,n)=>Se(e,n["room-scan-alt"],"wall-sc\
an"),To=e=>e.replace("-","‑");function Pe({way:e,panel:n,words:o,left:a,question:s,large:l=!1,answered:r}){let i=Ct(a,
o),c=s&&s.state!=="ready",u=c?we(s,n,o):l&&e?Ze(n,o):"",p=r?we(r,n,o):"";if(!e&&!i&&!u&&!p)return null;let d=t("footer",
{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&d.style.setProperty("--left",`${100*a.share}%`),
e&&l?d.append(at(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):d.append(
t("p",{class:"wall-muted"},e?O(o["wall-join-line"],{address:e.address,code:To(e.code)}):p)),d.append(t("p",{class:"wall-\
now"},u?t(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?t("span",{class:"wall-time"},i):null)),d}var lt=[4.6,5.6,6.6,7.4,8.2],rt=2,Lo=["","tight","tight columns"],st=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],No=5.4;function Kt(e,n=rt){let o=lt[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:st.at(-1),text:0};for(let s of[...Lo,...st]){if(a.text>=No||a.text&&st.includes(s))break;let l=Io(e,s,o);l>a.text&&
(a={layout:s,text:l})}return Ht(e,a.layout,a.text||4.6),a.text>0}function Io(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Ht(e,n,
Math.max(a,4.6)),qo(e))return Math.max(a,4.6);return 0}function Ht(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var qo=e=>_t(e)&&[...e.querySelectorAll(".wall-whole")].every(_t),_t=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Ro=new Map(Object.entries(Bo).flatMap(([e,n])=>n.map(o=>[o,e]))),Fo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Do(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=e;if(a||s||l||r||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Fo)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Ro.get(n.length===1?n.toLowerCase():
n)}function Ut(e){let n=o=>{let a=Do(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function zt(e,{deck:n,panel:o,way:a},s,{step:l,handOver:r,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,p=y=>()=>{S.close(),y()},d=(y,w,...x)=>t("button",{type:"button",onclick:p(y),...w},...x),h=y=>t("small",{},O(s["re\
mote-minutes"],{minutes:y})),m=n.parts.map((y,w)=>t("li",{},d(()=>l("go",{slide:n.slides.findIndex(x=>x.part===w)}),{"ar\
ia-current":w===u?"step":null,class:c.dropped.includes(w)?"remote-dropped":null},y.title,c.dropped.includes(w)?t("small",
{},s["remote-is-dropped"]):h(y.minutes)))),C=wt(n,c).map(({part:y,title:w,minutes:x,dropped:v})=>t("li",{},t("span",{},w),
d(()=>l(v?"keep":"drop",{part:y}),{"aria-label":`${v?s["remote-keep"]:O(s["remote-drop"],{minutes:x})}: ${w}`},v?s["remo\
te-keep"]:O(s["remote-drop"],{minutes:x})))),S=le(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...m),...C.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...C)]:[],t("div",{class:"remote-more"},
a?d(()=>l("join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?d(r,{},s["remote-hand"]):null,i?d(i,{},s["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},s["wall-close"])))}function Jt(e,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:y})=>y!=="move"),r=new Map(l.map(y=>[y.id,
Gt(y).map(()=>0)])),i=0,c=0,u=t("div",{}),p=le(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...r.values()].map(
y=>y.reduce((w,x)=>w+x,0))),h=(y,w,x)=>t("div",{class:"desk-stepper"},t("span",{},y),t("button",{type:"button","aria-lab\
el":O(a["desk-fewer"],{label:y}),onclick:()=>x(-1)},"−"),t("output",{},`${w}`),t("button",{type:"button","aria-label":O(
a["desk-more"],{label:y}),onclick:()=>x(1)},"+"));function m(y=""){let w=l[i],v=o.items.find(({id:j})=>j===w.item)?.cards.
find(({text:j})=>j===w.card),g=r.get(w.id),q=i===l.length-1,I=j=>()=>{i+=j,m()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},O(a["desk-hands-where"],{n:i+1,all:l.length})),t("h2",{},w.card||w.heading),v?.short?t("p",{class:"desk-small"},w.heading):
"",...Gt(w).map((j,M)=>h(j,g[M],B=>{g[M]=Math.max(0,g[M]+B),m(`${M} ${B}`)})),q?h(a["room-people"],d(),j=>{c=Math.max(0,
d()+j),m(`people ${j}`)}):"",t("div",{class:"wall-answers"},i?t("button",{type:"button",onclick:I(-1)},a.back):"",q?t("b\
utton",{type:"button",class:"wall-primary",onclick:S},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:I(
1)},a["desk-next-card"]),q?"":t("button",{type:"button",onclick:S},a["desk-enough"]),t("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),C(y)}function C(y){let w=[...u.querySelectorAll(".desk-stepper")],[x,v]=y.split(" "),g=x==="\
people"?w.at(-1):w[Number(x)||0],[q,I]=g.querySelectorAll("button");(v==="-1"?q:I).focus()}function S(){let y=d();if(!y)
return;let x=[...r].filter(([,v])=>v.some(Boolean)).map(([v,g])=>{let{kind:q}=l.find(I=>I.id===v);return[v,q==="card"?[g[0],
y-g[0]]:g]});p.close(),s(Object.fromEntries(x),y)}m()}var Gt=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):je(n,o);var oe=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Vt(e,n,o){let a=t("div",{}),s=le(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let l=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===l)??a.querySelector("button"))?.focus()},s.refresh())}function Yt(e,n,o,{
press:a}){a({desk:"remote"}),Vt(e,"desk-remote",s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:d,used:h})=>d==="remote"&&h),p=!r||i;return[t("h2",{},o["desk-remote"]),p&&l?Se(l,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!l&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&l?t("p",{},t("a",{href:l.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:d},h)=>t("p",{class:"desk-line"},O(o["desk-remote-there"],{n:h+1})," ",oe(o["\
desk-remote-end"],()=>a({desk:"revoke",id:d})))),t("div",{class:"wall-answers"},p?oe(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",oe(o["wall-close"],s))]})}function Zt(e,n,o,{press:a,step:s}){let l=Wo(o,a);Vt(e,"desk-reach",r=>{let{way:i,
join:c,inside:u,practice:p,panel:d}=n(),h=t("span",{role:"status"});if(!i||u)return[t("h2",{},o["desk-phones"]),t("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},oe(o["wall-close"],r))];let m=`${c.address}/${c.code}`,C=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:C.value})},...c.addresses.map(({ip:S,network:y})=>t("option",{value:S,selected:S===
c.picked?"":null},`${S} (${y})`)));return[t("h2",{},o["desk-phones"]),Se(i,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},i.address)," · ",t("b",{},i.code)),t("p",{},d.joined?O(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?t("p",{class:"desk-small"},O(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",C):"",l,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(S=>t("li",{},Po(o)[S])))),t("div",{class:"wall-answers"},oe(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),h.textContent=o["desk-copied"]}),oe(o["desk-card"],()=>a({desk:"card"})),oe(o["re\
mote-join-show"],()=>{r(),s("join")}),oe(o["wall-close"],r),h)]})}function Wo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>t("p",{},
t("label",{class:"ajar-words",for:r.id},l),r);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),oe(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Po=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Qt(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:v,
title:g})=>t("option",{value:v},g),l=(v,g)=>O(n["desk-meeting"],{title:v,n:g}),r=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:v,title:g,part:q,minutes:I})=>s({id:v,title:l(q?`${g}: ${q}`:g,I)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:v,title:g,minutes:q})=>s({id:v,title:l(g,q)}))));e.meeting&&
(r.value=e.meeting);let i=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(i.value=e.picked);let c=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));c.value=e.country||_o(e.countries);
let u=["phones","none","practice"].filter(v=>!(e.server&&v!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(v,g)=>t("input",{type:"radio",name:a,value:v,checked:g===0?"":null,"aria-describedby":`${a}-${v}`})),h=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=t("p",{hidden:!0},t("label",{class:"ajar-words",for:h.id},n["room-host-ke\
y"]),h),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(v,g)=>t("p",{},t("label",{class:"ajar-words",for:g.id},v),g),w=t("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
S.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:d.find(({checked:g})=>g).value,
key:h.value}),h.value=""}},t("h2",{},n["desk-start"]),C,y(n["desk-which"],r),t("div",{class:"ajar-start-two"},y(n["desk-\
couple"],i),y(n["desk-country"],c)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((v,g)=>t("label",{class:"ajar-\
start-way"},d[g],t("span",{},t("b",{},p[v][0]),t("small",{id:`${a}-${v}`},p[v][1]))))),m,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),S));function x({problem:v,busy:g,needsKey:q,state:I}){C.textContent=v??"",C.hidden=
!v,m.hidden=!q,g||(S.textContent=I==="ended"?n["room-ended"]:"")}return{element:w,update:x}}function _o(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function Xt({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=s.snapshot.fine?s.
values:je(s.values,s.bands),r=s.snapshot.counts.map((i,c)=>`${l[c]}: ${i}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},r.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var Ko=["open","close","reveal"];function en(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
`));let l={},r=null,i=xt(),c=(k,D,z={})=>t("button",{type:"button",onclick:D,...z},...[k].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=te(o,k=>{k?p.textContent=
k:gt()}),h=k=>{d.begin(),a(k,{awaited:!0})},m=0,C="",S=(k,D={})=>{m=Math.max(m,l.steps??0)+1,h({desk:"step",step:{step:k,
...D},n:m})},y=()=>l.panel,w=()=>y()?.stage,x=()=>l.deck?.slides[w()?.slide],v=()=>x()&&ve(y(),x()),g=ct("desk-wall",{inert:!0}),
q=ct("desk-wall",{inert:!0}),I=ct("desk-screen",{hidden:!0}),j=()=>{I.host.hidden=!1,pe(),I.host.requestFullscreen?.().catch(
()=>{})},M=()=>{I.host.hidden=!0,B()&&document.exitFullscreen(),pe()},B=()=>document.fullscreenElement===I.host;I.host.addEventListener(
"fullscreenchange",()=>{B()||M()});let P=t("p",{class:"desk-clock"}),U=t("p",{class:"desk-plan"}),A=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),R=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),_=t("p",{class:"des\
k-count"}),G=t("p",{}),T=t("p",{class:"desk-small"}),W=t("div",{}),K=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),N=t("div",{class:"desk-tools"},K,c(o["desk-here"],j),c(o["desk-remote"],()=>Yt(
$,()=>l,o,{press:h})),c(o["desk-phones"],()=>Zt($,()=>l,o,{press:h,step:S})),c(o["remote-parts"],F),c(o["desk-end"],H,{class:"\
desk-end"})),f={back:c([o.back,t("kbd",{},"←")],()=>S("back")),open:c([o["room-ask-open"],t("kbd",{},"O")],()=>J("open")),
close:c([o["room-ask-close"],t("kbd",{},"C")],()=>J("close")),reveal:c([o["room-ask-reveal"],t("kbd",{},"R")],()=>J("rev\
eal")),blank:c([o["remote-blank"],t("kbd",{},"B")],()=>S("blank")),hands:c([o["desk-hands"]],()=>Jt($,{question:v(),slide:x(),
words:o,count:Z})),next:c([o.next,t("kbd",{},o["desk-clicker"])],()=>S("next"))},E=c(o["room-ask-reset"],()=>Ie($,o["roo\
m-reset-sure"],o["room-ask-reset"],o["home-no"],()=>J("reset"))),b=c("",()=>S(w()?.timer?"pause":"timer")),$=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},P,U,N,A),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),g.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),q.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),_,G,T,t("p",{class:"desk-more"},b,E))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),R,W),t("div",{class:"desk-moves"},u,p,t("div",{class:"desk-pad"},...Object.values(
f))),I.host),L=Qt(n,{words:o,begin:k=>h({desk:"begin",...k})});e.replaceChildren(L.element,$);function F(){zt($,{deck:l.
deck,panel:y(),way:l.way},o,{step:S})}function H(){let k=y().questions.some(de),D=(V,ae)=>c(ae,()=>h({room:"take",what:V,
paper:n.paper})),z=le($,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},D("page",o["desk-take-pag\
e"]),D("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},c(o["room-end"],()=>{z.close(),h({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>z.close())))}function J(k){if(m>(l.steps??0)){C=k;return}if(k==="reveal"){
let z=Ye(y(),x()),V=()=>h({desk:"question",id:z.question.id,do:k,...z.body});z&&$t(me(),z,y(),o,V);return}let D=v();D&&h(
{desk:"question",id:D.id,do:k})}let Z=(k,D)=>h({desk:"question",id:v().id,do:"hands",counts:k,people:D}),ue={keys:()=>Ot(
me(),o),full:()=>I.host.hidden?j():M(),larger:()=>ie(1),smaller:()=>ie(-1)},X=rt;function ie(k){X=Math.min(lt.length-1,Math.
max(0,X+k)),pe()}function Me(k){return!l.deck||!$.offsetParent||$.closest("[inert], .lm-mod-hidden")?!1:(ue[k]?ue[k]():Ko.
includes(k)?J(k):k==="timer"?S(w()?.timer?"pause":"timer"):k!=="look"&&S(k),!0)}s(Ut(Me));let be=setInterval(()=>{!$.hidden&&
$.isConnected&&ht()},1e3);s(()=>clearInterval(be));function pe(){if(!l.deck||!w())return;let k={deck:l.deck,way:l.way,panel:y(),
words:o,now:i.now()},D=ze();ye(g.wall,We(k)),q.host.hidden=D===null,D!==null&&ye(q.wall,We({...k,slide:D})),I.host.hidden||
ye(I.wall,We(k),X)}let me=()=>I.host.hidden?$:I.wall;function ye(k,D,z){k.querySelector(".wall-face")?.remove(),k.prepend(
D),Kt(D,z)}function ze(){let{slide:k,dropped:D}=w(),z=l.deck.slides.findIndex(({part:V},ae)=>ae>k&&!D.includes(V));return z<
0?null:z}function ht(){if(!l.deck)return;let k=vt(l.deck,w(),i.now());if(P.textContent=Ne(i.now()),!k)return;let D=k.begun?
St(k.late,o):o["remote-not-begun"],z=k.begun?O(o["remote-planned"],{part:Ne(k.partEnds),end:Ne(k.ends)}):"";U.replaceChildren(
t("b",{class:k.late>0?"desk-late":null},D),z&&` · ${z}`,t("br"),t("span",{class:"desk-small"},l.deck.parts[k.part].title));
for(let[V,ae]of[...A.children].entries())ae.className=V<k.part?"done":V===k.part?"here":"",ae.classList.toggle("dropped",
w().dropped.includes(V)),V===k.part?ae.setAttribute("aria-current","step"):ae.removeAttribute("aria-current")}function Tn(){
A.replaceChildren(...l.deck.parts.map(({title:k,minutes:D})=>t("li",{style:`flex: ${Math.max(1,D)}`,title:k},k)))}function Ln(){
if(r===x()?.id)return;r=x()?.id;let k=x()?.notes.length?he(x().notes):[t("p",{},o["remote-no-notes"])];R.replaceChildren(
...k),R.scrollTop=0}function Nn(){let k=v();_.textContent=k&&(k.state!=="ready"||k.hands)?we(k,y(),o):"",G.textContent=l.
way?O(o["desk-joined"],{n:y().joined}):o["desk-no-phones"],T.textContent=Bn({units:k?.units??qn()}),W.replaceChildren(...k?
Xt(k,o):[]);let D=!!k?.units.length;f.hands.firstChild.data=o[Ge(k)?"desk-slips":"desk-hands"],f.hands.disabled=!D||k.state===
"open"||de(k),E.hidden=!k?.answered||!k.may_reset;let z=x()?.minutes??0;b.hidden=!z&&!w()?.timer,b.textContent=w()?.timer?
o["desk-timer-pause"]:O(o["remote-timer"],{minutes:z});for(let V of["open","close"])f[V].hidden=!l.way;f.hands.hidden=!!l.
way&&(f.hands.disabled||!k),f.open.disabled=!k||k.state==="open"||!l.way,f.close.disabled=k?.state!=="open",f.reveal.disabled=
!Ye(y(),x());for(let V of Object.values(f))V.classList.remove("wall-primary");In().classList.add("wall-primary"),f.blank.
setAttribute("aria-pressed",!!w()?.blank)}function In(){let k=v();return k?de(k)?f.next:k.state==="ready"&&!f.open.disabled?
f.open:!l.way&&!k.answered&&!f.hands.disabled?f.hands:f.reveal.disabled?f.next:f.reveal:f.reveal.disabled?f.next:f.reveal}
let Ge=k=>!!k?.name.startsWith("check-in@"),qn=()=>{if(x()?.kind!=="moves")return[];let[k]=y().questions.filter(D=>Ge(D)&&
de(D)).slice(-1);return k?.units.filter(({kind:D})=>D==="move")??[]};function Bn({units:k}){let D=k.filter(({snapshot:z,
withheld:V})=>!z&&V);return D.length?Le({shown:D},o):""}function gt(){let k=v();p.textContent=Rn(k)}function Rn(k){if(w()?.
blank)return o["remote-is-blank"];if(!k)return"";let D=Xe(k,y());return D===1?o["remote-still-one"]:D?O(o["remote-still"],
{n:D}):k.state==="open"?o["room-is-open"]:k.hands&&!de(k)?O(o["desk-counted"],{n:k.hands}):!l.way&&k.state==="ready"&&k.
units.length?o[Ge(k)?"desk-slips-how":"desk-hands-how"]:""}function Fn(k){let D=l;l={...l,...k},l.busy||d.end(),u.textContent=
l.problem??"",u.hidden=!l.problem;let z=l.state==="open"&&!!(l.deck&&w());if(L.update(l),L.element.hidden=z,$.hidden=!z,
!z)return;D.panel!==l.panel&&i.set(y().now),D.deck!==l.deck&&Tn(),l.wall&&(K.href=l.wall);for(let ae of $.querySelectorAll(
"dialog"))ae.refresh?.();ht(),Ln(),Nn(),gt(),pe();let V=C;C="",V&&J(V)}let kt=new ResizeObserver(pe);for(let{host:k}of[g,
I])kt.observe(k);return s(()=>kt.disconnect()),{update:Fn}}function ct(e,n){let o=t("div",{class:e,...n}),a=t("div",{class:"\
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
"label",{},e["home-paper"]," ",s)},value:()=>o}}function ke(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return s}function Ke(e,n){let o=i=>[...e.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function tn(e,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=te(n,A=>{d.textContent=A}),m=ut(n),C=_e(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,d),m.dialog);let S=A=>{s.busy?d.textContent=n["room-one-moment"]:(h.begin(),
o(A,{awaited:!0}))},y=(A,R)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>S(R)},A),w=(...A)=>t(
"div",{class:"ajar-moves ajar-many"},...A);function x(){let A=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,R=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}S({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?O(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?t("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?t("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,A,w(R,s.elsewhere?
null:y(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:w(...[12,3].
map(_=>y(O(n["room-rehearse"],{n:_}),{room:"rehearse",phones:_})))]}let v=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),w(y(n["room-go-on"],{room:"go-on"}),y(n["room-end"],{room:"end"}))];function g(){let A=t("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),R=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:O(n["room-line"],{code:s.
code})),_=s.address?A:null;return l?[q(),t("div",{class:"ajar-door-line"},R,p,_),I(),M()]:[t("h2",{},n["room-title"]),q(),
I(),R,s.address?nn(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?j():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},p,_,s.inside&&!s.practice?y(n["room-widen"],
{room:"widen"}):null),M()]}let q=()=>s.practice?t("p",{},Oe(n)):null,I=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function j(){let A=t("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:R,network:_})=>t("option",{value:R,selected:R===s.picked},`${R} (${_})`)));return t("label",{class:"ajar-words",for:A.
id},t("span",{},n["room-address"]),A)}function M(){let A=t("div",{}),R=t("button",{type:"button",onclick:()=>T(!1)},n["r\
oom-end-no"]),_=t("button",{type:"button",onclick:()=>T(!0)},n["room-end"]),G=()=>A.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),w(R,y(n["room-end"],{room:"end"}))]:[_]),T=K=>{r=K,G(),(r?R:_).focus()};G();let W=(K,N)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...N()},{awaited:!0})},K);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?w(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,t("p",{},n["room-end-how"]),
A)}function B(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let R=it(n,s.joined);
p.textContent!==R&&(p.textContent=R),m.update(s,R),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?h.begin():(h.end(),d.textContent=""),P()}let P=ke(c,()=>{let{joined:A,problem:R,..._}=s,G=JSON.stringify([_,l]);if(G===
i)return;i=G;let T={open:g,lost:v}[s.state]??x;Ke(c,()=>c.replaceChildren(...T().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return He(e,()=>o({room:"look"}),a),{update:B}}var it=(e,n)=>n?n===
1?e["room-joined-one"]:O(e["room-joined"],{n}):e["room-joined-none"],Oe=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function nn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ee(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function ut(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?t("p",{},Oe(e)):"",nn(e,l),a):(o.close(),n.replaceChildren()))}}}function He(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(e),o(()=>a.disconnect())}function Ue(e,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,p)=>{let d=t("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return ee(d,
u),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(a,"narrow"),t("details",{open:c},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...l.map(([u,...p])=>t("tr",{},t(
"th",{scope:"row"},u),...p.map(d=>t("td",{},d??"–")))))))))}function on({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=m=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${l}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let C=e.filter(
x=>x.item===m),S=(x,v)=>{let g=i({"aria-label":[x.card,p(x)[v]].filter(Boolean).join(": ")});return r.set(x.id,[...r.get(
x.id)??[],g]),g},y=C.length===1&&!C[0].card?C[0].bands.map((x,v)=>[x,[S(C[0],v)]]):C.map(x=>[x.card,p(x).map((v,g)=>S(x,
g))]),w=C[0].card?["",...p(C[0])]:null;return t("table",{},t("caption",{},a(m)),w&&w.length>2?t("thead",{},t("tr",{},...w.
map(x=>x?t("th",{scope:"col"},x):t("td",{})))):null,t("tbody",{},...y.map(([x,v])=>t("tr",{},t("th",{scope:"row"},x),...v.
map(g=>t("td",{},g))))))};function h(){let m=new Map(e.map(w=>[w,r.get(w.id).map(u)])),C=Math.max(...[...m.values()].map(
w=>w.reduce((x,v)=>x+v,0))),S=u(c)||C;if(!S){c.focus();return}let y=Object.fromEntries([...m].map(([w,x])=>[w.id,w.kind===
"card"?[x[0],Math.max(0,S-x[0])]:x]));s({counts:y,people:S})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:m=>{m.preventDefault(),h()}},
...[...new Set(e.map(m=>m.item))].map(d),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function an(e,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",u="",p=!1,d=(N,f={})=>{p=N==="reveal",
q.begin(),o({question:e.of,do:N,...f},{awaited:!0})},h=t("div",{class:"ajar-results",hidden:!0}),m=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=t("span",{}),y=t("p",
{class:"ajar-counts"}),w=Ho(e.minutes,n,a),x=t("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),v=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),g=(...N)=>{v.textContent!==N[0]&&v.replaceChildren(...N)},q=te(n,N=>g(
N||u)),I={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},j=Object.
keys(I).filter(N=>e.units.length||N==="open"||N==="close"),M=Object.fromEntries(j.map(N=>[N,t("button",{type:"button",onclick:()=>{
M[N].getAttribute("aria-disabled")?g(B(N)):N==="reset"?P():d(N)}},I[N])])),B=N=>r.busy?n["room-one-moment"]:r.not[N];function P(){
let N=t("button",{type:"button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus()}},n["home-no"]),f=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus(),d("reset")}},n["room-ask-reset"]);v.replaceChildren(n["room\
-reset-sure"]," ",N," ",f),N.focus()}function U(N){i=N,h.hidden=!N,s().hidden=N,x.textContent=n[N?"room-show-question":"\
room-show-result"]}let A=ut(n),R=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),_={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function G(N){let f=r;r={...r,...N};let E=r.
room==="open";S.replaceChildren(r.practice?Oe(n):""),C.textContent=r.problem,C.hidden=!r.problem;let b=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],$=!E||!e.units.length?[]:r.hands||r.inside?b.slice(0,1):b;y.replaceChildren(
...$.map(([L,F])=>t("span",{},t("b",{},`${L}`)," ",F))),w.update(r.seconds);for(let L of j)sn(M[L],B(L));u=E?r.hands?n["\
room-by-hands-now"]:_[r.state]:n["room-not-open"],(f.state!==r.state||f.room!==r.room||f.hands!==r.hands)&&g(u),r.busy||
q.end(),ln(m,r.withheld),A.update(r.way??{},it(n,r.joined)),R.hidden=!r.way?.address,T(),p&&!r.busy&&r.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function T(){let N=JSON.stringify(r.charts??[]);if(N===c)
return;c=N;let f=!!r.charts?.length;h.replaceChildren(...rn(r.charts??[],n)),x.hidden=!f,U(f),f&&p&&h.scrollIntoView({block:"\
start"}),p=!1}let W=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...j.
map(N=>M[N]))),t("div",{class:"ajar-bar-line"},S,v,x,R,w.element),A.dialog),K=e.units.length?on(e,{words:n,ask:l,send:N=>d(
"hands",N)}):null;return x.hidden=!0,He(W,()=>o({room:"look"}),a),{parts:[h,m,C,W,K].filter(Boolean),update:G}}function sn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function ln(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var rn=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return Ue(a,o,n),a});function cn(e,{words:n,send:o,onDispose:a}){
let s={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),p=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=t("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=h():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),h=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},d),p)),He(e,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?Oe(n):""),c.textContent=
s.problem,c.hidden=!s.problem,ln(i,s.withheld),sn(d,h());let C=JSON.stringify(s.charts??[]);C!==l&&(l=C,r.replaceChildren(
...s.charts?.length?rn(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Ho(e,n,o){let a=null,
s=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function c(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,h=p===null?e?O(n["room-minutes"],{minutes:e}):"":e?O(n["room-clock"],{time:d,minutes:e}):
d;l.textContent=s?"":h,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!h}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,c()}}}function un(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),c=({title:d,
story:h,more:m,role:C})=>{ee(l,h),l.prepend(t("h2",{},d)),ee(r,m),i.textContent=C},u=e.couples.find(d=>d.id===o)??e.couples[0],
p=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(d=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,value:d.id,checked:d===
u,onchange:()=>{c(d),a(d.id)}}),t("span",{},d.title)))));return c(u),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),p)}var Uo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Js=new RegExp(`(${Uo})|[.…]+|[!?;\\n]`,"gu");function pn({title:e,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var dn=["emergency","crisis","violence","agency","worried","child"],zo=["crisis","violence"],hn='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function fn(){for(let e of Q().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Q().listeners.delete(e),e.shown||(e.shown=n)}}function Go(e,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=e.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}var pt=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),dt=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),mn=e=>`tel:${e.match(/\d+/)[0]}`;function gn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,l=()=>Q().chosen||Go(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(j=>j.code===l());function i(j){Q().chosen=
j,fn();for(let{element:M,draw:B}of Q().listeners)B(M)}function c(j,M){return M(j),Q().listeners.add({element:j,draw:M,shown:!1}),
queueMicrotask(fn),j}let u=j=>c(t("div",{}),M=>M.replaceChildren(...j())),p=()=>{let j=[...s(),{code:"-",country:e["help\
-elsewhere"]}],M=t("select",{onchange:()=>{i(M.value),a(M.value)}},...j.map(B=>t("option",{value:B.code},B.country)));return c(
M,()=>{M.value=r()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),M)},d=({say:j,to:M},B)=>{if(/^(tel|sms):/.
test(M))return t("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},t("span",{},...dt(j)));let P=t("span",{},j),U=t(
"button",{type:"button",class:"ajar-link","aria-label":O(e["help-copy-what"],{address:M}),onclick:async()=>{await Jo(M,P)&&
(U.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},P," ",U)},h=j=>t("li",{},t("p",{class:"\
ajar-for"},j.for_what),t("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...j.reach.map(d))),m=({emergency:j,note:M})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),M?t("p",{class:"ajar-hint"},M):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:mn(j)},O(e["help-c\
all"],{number:j})))),C=j=>u(()=>{let M=r();if(!M)return[t("p",{},e["help-elsewhere-how"])];let B=j.flatMap(P=>P==="emerg\
ency"?m(M):pt(M,[P]).map(h));return[t("ul",{class:"ajar-help-lines"},...B)]});function S(){pn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},p(),ft({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),C(dn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:j,text:M,
now:B,lines:P,kinds:U,countries:A},{level:R,aside:_,needs:G}){return A&&!I()&&(Q().countries=A),t("section",{class:"ajar\
-danger"},t(`h${R}`,{tabindex:"-1"},j),t("p",{},M),U.length?null:G?.()??null,p(),C(P),t("ul",{class:"ajar-todo"},...B.map(
T=>t("li",{},T))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:_},e["h\
elp-aside"]))}let w=()=>t("button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function x({emergency:j,
...M}){let P=zo.map(A=>pt(M,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(R=>A.find(({to:_})=>_.startsWith(R))));return[
{say:O(e["help-call"],{number:j}),to:mn(j)},...P.filter(Boolean)]}let v=(j=`${e["help-line"]} `)=>u(()=>{let M=r(),B=(M?
x(M):[]).flatMap(({say:A,to:R},_)=>[_?" · ":"",t("a",{href:R},...dt(A))]),P=t("button",{type:"button",class:"ajar-link",
onclick:S},e["help-get"]),U=t("span",{class:"ajar-off-paper"},B.length?" · ":"",P);return[t("p",{class:"ajar-help-line"},
j,...B,U)]});function g(j){if(!I())return;let[M]=[...j.querySelectorAll(hn)].reverse();M?.closest("p, ul").after(v(""));
for(let B of j.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===r()?.country}let q=()=>u(()=>{
let j=r();return j?[t("p",{},t("b",{},`${e["help-title"]}, ${j.country}`)),t("p",{},`${e["help-danger"]} ${O(e["help-cal\
l"],{number:j.emergency})}`),t("ul",{},...pt(j,dn).map(({for_what:M,name:B,reach:P,hours:U})=>t("li",{},...dt(`${M}: ${B}\
. ${P.map(({say:A})=>A).join(" · ")}. ${U}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),I=()=>s().length>0;return{open:S,
notice:y,button:w,line:v,addNumbers:g,text:q,choose:i,code:l,isKnown:I}}var ft=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function kn(e){if(Q().open){Q().open=e;return}Q().
open=e,window.addEventListener("click",n=>{n.target.closest?.(hn)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Jo(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Vo="about:blank";function mt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Vo)}function bn(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",a=>{a.repeat||
(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),mt()))},{capture:!0})}function yn(e,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=e.piles.map(m=>(i[m.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let S=d[C.dataTransfer.
getData("text/plain")]?.[m.id];S&&!S.matches(":disabled")&&(S.checked=!0,p(S.dataset.card,m))}},i[m.id]))),u=()=>e.piles.
forEach(m=>{i[m.id].textContent=O(o["pile-count"],{pile:m.text,n:Object.values(r).filter(C=>C===m.id).length})}),p=(m,C)=>{
r[m]=C.id,u(),s({...r}),l(O(o.moved,{card:e.cards.find(S=>S.id===m).text,pile:C.text}))},d={},h=e.cards.map(m=>{d[m.id]=
{};let C=`${a}-${m.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.setData(
"text/plain",m.id)},t("legend",{},m.text),t("div",{class:"ajar-into"},...e.piles.map(S=>{let y=t("input",{type:"radio",name:C,
value:S.id,"data-card":m.id,checked:r[m.id]===S.id,onchange:()=>p(m.id,S)});return d[m.id][S.id]=y,t("label",{},y,t("spa\
n",{},S.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...h)}function vn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),i=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,d=!1,h=!1,m=!1,C=!1,S=(T,W,K={})=>t("button",{type:"button",onclick:W,...K},T),y=T=>{T.tabIndex=
-1,T.focus()},w=()=>r.querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function v(T,W=T){s.dataset.short=
W,a.textContent!==T&&(a.textContent=T)}function g(){let T=c.problem?e["keep-unsaved"]:e["keep-saving"],[W,K]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[T],lost:[e["keep-lost"]]}[C?"lost":c.state];s.classList.toggle("ajar-state-lost",C),v(W,K),s.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function q(){
c={...c,saved:!1},g()}function I(){g(),u=c,x()?r.replaceChildren(d?A("change"):R()):c.state!=="none"?r.replaceChildren(A(
"unlock")):p?r.replaceChildren(A(c.exists?"open":"start")):r.replaceChildren(m?P():B())}let j=()=>{p=!0,I(),r.querySelector(
"input").focus()},M=()=>c.hosted?t("p",{},e["keep-hub"]):null;function B(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),M(),t("div",{class:"ajar-moves"},S(e["keep-n\
othing"],()=>{m=!0,I(),y(s)}),S(e[c.exists?"keep-open":"keep-start"],j)))}let P=()=>t("p",{},S(e[c.exists?"keep-open":"k\
eep-start"],j,{class:"ajar-link"}));function U(){let W=["none","weak","fair","good","strong"].map(K=>e[`keep-strength-${K}`]).
reduce((K,N)=>N.length>K.length?N:K);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":W},t("span",
{},e["keep-strength-none"]))}function A(T){let W=T==="start"||T==="change",K={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[T],N=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{W&&n({strength:N.value})}}),f=t("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),E=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),f),b=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),
$=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:$.value})}),L=U(),F=()=>{
if(!N.value){N.focus();return}if(b.hidden=!0,T==="change"){if(N.type==="password"&&f.value!==N.value){b.textContent=e["k\
eep-again-differs"],b.hidden=!1,f.focus();return}n({change:N.value},{awaited:!0})}else n({[T==="start"?"keep":"unlock"]:N.
value,place:$.value},{awaited:!0});v(e["keep-opening"]),N.value="",f.value="",L.firstChild.textContent=e["keep-strength-\
none"]},H=()=>{p=!1,d=!1,I(),T==="change"?w().focus():y(s)},J=t("details",{},t("summary",{},e["keep-where"]),t("label",{
for:`${o}-place`},e["keep-place"]),$);return t("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),F()}},t(c.state===
"locked"?"h1":"p",{class:"ajar-title"},K),M(),T==="change"?t("p",{},e["keep-change-how"]):null,W?t("p",{},e["keep-no-way\
-back"]):null,t("label",{for:`${o}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}\
-how`},e[W?"keep-how":"keep-how-open"]),N,W?L:null,T==="change"?E:null,t("label",{class:"ajar-card"},t("input",{type:"ch\
eckbox",onchange:({target:Z})=>{N.type=Z.checked?"text":"password",E.hidden=Z.checked,b.hidden=!0}}),t("span",{},e["keep\
-see"])),T==="change"?b:J,t("div",{class:"ajar-moves"},T==="unlock"?null:S(e["keep-not-now"],H),t("button",{type:"submit"},
K)))}function R(){let T=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(T.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((W,K)=>W-K).map(W=>t("option",{value:W,selected:W===c.minutes},O(e["keep-minutes"],{n:W}))));return t(
"div",{class:"ajar-kept"},S(e["keep-lock"],()=>{v(e["keep-opening"]),n({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{
d=!0,h=!1,I(),r.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},h?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e["keep-where"]),t("p",{},c.place),c.copied?t("p",{},O(e["keep-copied"],
{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),T))}function _(T){if(T.strength!=null){let W=r.
querySelector(".ajar-strength > span");W&&(W.textContent=T.strength);return}if(T.changed){d=!1,I(),r.querySelector(".aja\
r-changed").textContent=e["keep-changed"],h=!0,w().focus();return}c={...c,...T},c.state==="kept"&&(p=!1),x()||(d=!1),g(),
G()}let G=ke(r,()=>{let T=u;if(T.state===c.state&&T.exists===c.exists&&T.minutes===c.minutes&&!!T.reopen==!!c.reopen&&!!T.
hosted==!!c.hosted&&r.firstChild){u=c;return}let K=p&&T.place!==c.place;I(),T.state!==c.state&&T.state!=="none"?y(s):K&&
r.querySelector("input").focus()});return I(),{line:s,more:i,update:_,begin:q,setLost:T=>{C=T,g()},say:T=>{l.textContent=
T,l.hidden=!1}}}var wn=(e,n)=>e.find(o=>o.id===n)?.text??n,Yo=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function jn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>wn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${wn(e.piles,n[o.id])}`);case"date":return[Yo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function xn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Ae(a,o)))if(a.kind===
"choice"){let r=(a.among?Te(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var Cn=(e,n)=>O(e.ask,n);var Zo=new Set(["autorestarting","dead","restarting","terminating"]),Qo=4e3;function Sn({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,u)=>{
Zo.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,Qo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function $n({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let p=xn(c,u),d=c.items.filter(h=>h.id in p).map(h=>[Cn(h,p),...jn(h,p[h.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function l(c){let u=s(),p=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function r(c={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function On(e,{words:n,send:o,open:a,help:s}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=te(
n,g=>l.replaceChildren(g)),i=g=>{r.begin(),o(g)},c=t("div",{}),u={},p="",d=0,h=_e(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let m=(g,q)=>t("button",{type:"button",onclick:q},g),C=g=>t("div",{class:"\
ajar-reflection"},...g.flatMap(q=>Je(q,3)));function S(g,q,I){let j=t("div",{class:"ajar-twice"}),B=m(g,()=>{let P=m(n["\
home-no"],()=>{j.replaceChildren(B),B.focus()});j.replaceChildren(t("p",{},q),t("div",{class:"ajar-moves"},P,m(g,()=>{j.
replaceChildren(B),B.focus(),i(I)}))),P.focus()});return j.append(B),j}let y=()=>{let g=t("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{g.files[0]&&i({import:await g.files[0].text()}),g.value=""}});return t("label",
{class:"ajar-words"},t("span",{},n["home-bring"]),g)},w=ke(c,()=>{let g=JSON.stringify(u);g!==p&&(p=g,Ke(c,x))});function x(){
let g=(j,M)=>m(M,()=>i({take:j})),q=d>(u.danger?.kinds.length??0)?null:u.danger,I=()=>{d=q.kinds.length+1,x(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(q?s.notice(q,{level:2,aside:I}):"",t("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?t("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?t("ul",{},...u.due.
map(j=>t("li",{},j))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!q?s.line():
"",...(u.earlier??[]).filter(({plan:j})=>j.length).map(({title:j,plan:M})=>t("details",{},t("summary",{},`${n["home-plan"]}\
, ${j}`),C(M))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["home-not-encrypted"]),t("div",{class:"ajar-tak\
e"},...q?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:s.code()})),h.element(),g("calendar",n["ho\
me-take-calendar"]),u.danger?"":g("calendar-line",n["home-take-calendar-line"])],g("check-ins",n["home-take-check-ins"]),
g("everything",n["home-take-everything"])),y()),u.something?t("details",{},t("summary",{},n["home-end"]),t("p",{},n["hom\
e-anew-how"]),S(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["home-erase-how"]),S(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:g=>{r.end(),u=g,w()},settle:r.end,say:(g,q="")=>{r.end();let I=t("div",{class:"\
ajar-text"});ee(I,q),l.replaceChildren(g,I),l.scrollIntoView({block:"nearest"})}}}function En({name:e,type:n,data:o}){let a=Uint8Array.
from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Ee=window.ajarShown,Mn="needs@",fe={};function Xo(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function ea({model:e,el:n}){Xo();let o=e.get("pages"),a=e.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=f=>i.push(f),u=null,p=!1,d=!1,h=new Map,m=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let C=t("div",{class:"ajar-page"}),S=f=>o.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===f)?.exercise,
y=$n({words:a,answered:()=>[...l].map(([f,{answers:E}])=>[S(f),E]).filter(([f,E])=>f&&Object.keys(E??{}).length)}),w=0,x=f=>{
if(clearTimeout(w),w=0,y.set(f),u?.setLost(f),f)for(let E of r.keys())s.get(E)?.release()},v=(f,{awaited:E=!1}={})=>{try{
e.send(f)}catch{x(!0);return}E&&!w&&(w=setTimeout(()=>x(!0),8e3))},g=gn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:f=>v({country:f})}),q=()=>{v({forget:!0}),mt()},I=(f,E,b)=>(s.set(f.key,b),l.has(
f.key)&&b.update(l.get(f.key)),E),j={html(f){let E=t("div",{class:"ajar-text"});return ee(E,f.html),g.addNumbers(E),E.addEventListener(
"click",b=>{let $=b.target.closest("a"),L=o.findIndex(({id:F})=>F&&$?.getAttribute("href")===`${F}.ipynb`);L<0||(b.preventDefault(),
R(L))}),E},home(f){let E=t("div",{});return I(f,E,On(E,{words:a,send:L=>{L.import&&s.get("chart")?.begin(),v(L)},open:L=>R(
o.findIndex(({id:F})=>F===L)),help:g})),v({home:f.key}),E},exercise(f){let E=t("div",{}),b=y.line(u?{}:{role:"alert"});r.
set(f.key,E);let $=(L,F)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let H=window.ajarSent;
h.set(f.key,H),v({key:f.key,...L,sent:H},{awaited:F}),!(!F||!y.isLost())&&(x(!0),b.scrollIntoView({block:"nearest"}))};return s.
set(f.key,yt(E,f.exercise,{words:a,level:f.level,sort:yn,...l.get(f.key),help:g,needs:()=>M(f.needs),below:()=>f.key.startsWith(
"plan@")&&g.isKnown()?g.line():null,onAside:L=>P(f.key,{aside:L}),onChange:L=>{P(f.key,{answers:L,done:!1}),$({answers:L,
done:!1},d)},onMove:L=>P(f.key,{at:L}),onDone:L=>{$({answers:L,done:!0},!0),f.key.startsWith("check-in@")&&s.get("chart")?.
begin()},onStartOver:()=>{P(f.key,{answers:{},done:!1}),$({remove:!0})}})),E.firstElementChild.append(b),c(()=>y.forget(
b)),E},chart(f){let E=t("div",{class:"ajar-chart-block"}),b=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:$,end:L}=te(a,H=>b.replaceChildren(H)),F=H=>{L(),Ue(E,H,a)};return s.set(f.key,{update:F,begin:$,end:L}),l.has(f.
key)&&F(l.get(f.key)),$(),v({chart:f.key}),t("div",{},E,b)},notice(f){if(bn(()=>v({forget:!0})),!f.leave)return t("div",
{class:"ajar-notice"},t("p",{},f.text));let E=t("div",{class:"ajar-leave"},g.button(),ft({words:a,leave:q}));kn(g.open),
u=vn({words:a,send:v});let b=document.createDocumentFragment();return b.append(t("div",{class:"ajar-notice"},u.line,E),t(
"div",{class:"ajar-on-paper"},g.text()),u.more),b}};function M(f){let E=o.findIndex(({blocks:$})=>$.some(({key:L})=>L===
Mn));return E<0?f?t("p",{},t("a",{href:f},a["help-needs"])):null:t("button",{type:"button",onclick:()=>{R(E);let $=r.get(
Mn).querySelector("h2");$.tabIndex=-1,$.focus()}},a["help-needs"])}for(let[f,E]of Object.entries(fe))j[f]=b=>{let $=t("d\
iv",{}),F=E($,b,{words:a,send:v,onDispose:c,model:e,exerciseOf:S,formOf:H=>r.get(H)});return I(b,F.element??$,F)};let B=f=>o[m].
blocks.find(E=>E.kind===f),P=(f,E)=>l.set(f,{...l.get(f),...E}),U=()=>{for(let f of i.splice(0))f()};function A({focus:f=!1}={}){
if(U(),s.clear(),p){C.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(C.replaceChildren(
...o[m].blocks.map(F=>j[F.kind](F))),o.length<2)return;let E=(F,H)=>t("button",{type:"button",onclick:()=>R(F)},H),b=m>0?
E(m-1,a["previous-page"]):null,$=m<o.length-1?E(m+1,a["next-page"]):null;if(C.append(t("div",{class:"ajar-moves ajar-tur\
n"},b,$)),_.replaceChildren(...o.map(({title:F},H)=>t("li",{},t("button",{type:"button","aria-current":H===m?"page":null,
onclick:()=>R(H)},F)))),G.textContent=O(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!f)return;let L=C.querySelector(
"h1, h2, h3")??C;L.tabIndex=-1,L.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function R(f){o[f]&&(m=f,_.
parentElement.open=T(),e.set("page",f),e.save_changes(),A({focus:!0}))}let _=t("ol",{}),G=t("summary",{}),T=()=>window.innerWidth>
640;e.get("notice")&&n.append(j.notice(e.get("notice")));let W=t("nav",{class:"ajar-nav","aria-label":a.pages},t("detail\
s",{open:T()},G,_));o.length>1&&n.append(W),n.append(y.line({role:"alert"}),C);let K=0;for(let f of["keydown","pointerdo\
wn","scroll"])n.addEventListener(f,()=>{Date.now()-K<3e4||(K=Date.now(),v({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",f=>{if(x(!1),f.keeping){let E=[...h.values()].some(L=>f.acknowledged<L);u?.update(E?{...f.keeping,saved:!1}:
f.keeping);let{state:b}=f.keeping,$=b==="locked";b&&(d=b==="kept"),b&&$!==p&&(p=$,l.clear(),W.hidden=p,A())}for(let[E,b]of Object.
entries(f.states??{})){if(f.acknowledged<h.get(E))continue;let $=b.answers&&!Object.keys(b.answers).length;P(E,$?{...b,at:0}:
b),s.get(E)?.update(l.get(E))}f.country!=null&&g.choose(f.country),f.file&&(s.get("home")?.settle(),En(f.file)),f.erased&&
s.get("home")?.say(f.erased,B("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&(s.get("home")??u)?.say(f.said),f.open&&
R(o.findIndex(({id:E})=>E===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),A()});let N=Sn(e,{gone:()=>x(!0),back:()=>{y.isLost()&&v({ready:!0})}});return A(),Ee.set(a,(Ee.get(a)??0)+
1),v({ready:!0}),()=>{U(),N(),clearTimeout(w),Ee.set(a,Ee.get(a)-1),Ee.get(a)||v({gone:!0})}}var An={render:ea};fe.door=(e,n,o)=>tn(e,o);fe.group=(e,n,o)=>cn(e,o);fe.scenario=(e,n,{words:o,model:a})=>({element:un(n,{words:o,picked:a.
get("couple"),pick:s=>{a.set("couple",s),a.save_changes()}})});fe.asking=(e,n,{exerciseOf:o,formOf:a,...s})=>{let{items:l}=o(
n.of),{parts:r,update:i}=an(n,{...s,form:()=>a(n.of),ask:u=>l.find(p=>p.id===u).ask}),c=document.createDocumentFragment();
return c.append(...r),{element:c,update:i}};fe.desk=en;var Dl=An;export{Dl as default};
