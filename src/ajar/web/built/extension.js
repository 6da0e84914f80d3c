(()=>{var Jn=["button","input","select","summary","textarea"],Vn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Jn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Vn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var Yn=e=>e;function te(e,n){e.innerHTML=Yn(n)}function le(e,n,...o){let a=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),a}var M=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ve=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function je(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var St=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function ne(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function $t(e,n,o){let{words:a,level:s=3,small:r=!1,beside:l=[]}=o,c={...Xn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},p=0,f=null,m=0,h=o.aside??0,C=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),$=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=t("div",{}),j=t("div",{class:"ajar-body"}),x=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...r?[t("div",{class:"ajar-beside"},...l,Zn(C,a))]:C,
v,j,$);e.replaceChildren(x);function y(){let g=n.items.filter(E=>ve(E,u));return r&&n.together?[g]:g.map(E=>[E])}let b=g=>{
$.replaceChildren(g)},I=ne(a,b);function N(g,E){$.replaceChildren(`${g} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=E,b(""),o.onChange(u),U({focus:!0})}},a["put-back"]))}function O(g,E){u={...u,[g.id]:E},Qn(j),b(""),o.onChange(u),P()}
function A(){W(!0),I.begin(),m=setTimeout(D,8e3)}function D(){m&&(clearTimeout(m),m=0,W(!1),I.end())}function W(g){for(let E of f?.
fieldsets??[])E.disabled=g}function P(){if(!f)return;let{items:g,skip:E,where:L,next:q}=f,F=y().length;E.textContent=T(g)?
a["clear-and-skip"]:a.skip,L.textContent=M(a["question-of"],{n:p+1,all:F}),L.hidden=r&&F===1,q.textContent=p===F-1?a.done:
a.next}let T=g=>g.some(({id:E})=>u[E]!=null);function B(g,E=!0){if(m)return;let L=y();if(p+=g,p>=L.length){p=L.length-1,
A(),o.onDone(u);return}U({focus:E,again:g<0})}function _(g,E){let L=`${i}-${g.id}`,q=t("legend",{},M(g.ask,u)),F=g.hint?
t("p",{class:"ajar-hint",id:`${L}-hint`},g.hint):null,H=[F,E.mark].filter(Boolean).map(({id:Z})=>Z),ee=g.among?{...g,cards:je(
g,u)}:g,se=c[g.kind](ee,St(ee,u[g.id]),{words:a,level:s+1,group:L,change:Z=>O(g,Z),say:b,...E}),Q={class:`ajar-item ajar\
-${g.kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return t("fieldset",Q,q,F,se)}function U({focus:g=!1,again:E=!1}={}){
let L=y();p=Math.max(0,Math.min(p,L.length-1));let q=L[p],F=o.mark?.(q),H=F?t("p",{class:"ajar-mark",id:`${i}-${q[0].id}\
-mark`},F):null,ee=t("div",{class:"ajar-moves"}),se=p>0?()=>B(-1):null,Q=q.map(me=>_(me,{mark:H,again:E,moves:ee,back:se})),
Z=t("button",{type:"button",onclick:()=>{if(m)return;let me=u,we=T(q);u={...u,...Object.fromEntries(q.map(({id:Ve})=>[Ve,
null]))},o.onChange(u),B(1),we&&N(a.cleared,me)}}),Le=t("button",{type:"button",onclick:()=>{m||(b(""),B(1))}}),ye=t("p",
{class:"ajar-where"});f={items:q,skip:Z,where:ye,next:Le,fieldsets:Q},v.replaceChildren(),ee.replaceChildren(Z,Le),se&&ee.
prepend(t("button",{type:"button",onclick:se},a.back));let pe=Q.length===1;H&&pe&&Q[0].lastElementChild.before(H),j.replaceChildren(
ye,...H&&!pe?[H]:[],...Q,ee),P(),o.onMove?.(p),g&&(Q[0].focus({preventScroll:!0}),ye.scrollIntoView({block:"nearest"}))}
function G(g){if(v.replaceChildren(),!g||!o.help||h>g.kinds.length)return null;let E=()=>{h=g.kinds.length+1,o.onAside?.(
h),v.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:L,needs:q}=o;return v.append(L.notice(g,{level:s+1,aside:E,
needs:q})),v.querySelector("[tabindex]")}function Y(g,{focus:E=!1,danger:L=null}={}){f=null;let q=t(`h${s+1}`,{tabindex:"\
-1"},a["what-you-said"]);j.replaceChildren(t("div",{class:"ajar-reflection"},q,...g.flatMap(H=>Ze(H,s+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{p=0,U({focus:!0,again:!0})}},a.change),t("button",{type:"\
button",onclick:()=>{let H=u;u={},p=0,h=0,o.onAside?.(0),o.onStartOver(),U({focus:!0}),N(a["started-over"],H)}},a["start\
-over"])));let F=G(L);E&&(F??q).focus()}function J(g){let E=j.contains(document.activeElement);E&&f&&!m||(D(),u={...g.answers},
g.done?Y(g.reflection,{focus:E,danger:g.danger}):(p=g.at??Math.max(0,y().findIndex(L=>L.some(({id:q})=>u[q]==null))),U()))}
let{done:w,reflection:d,danger:S}=o;return J({answers:u,at:o.at,done:w,reflection:d,danger:S}),{update:J,release:D,say:g=>{
D(),b(g)}}}var Zn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Qn(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ze=({heading:e,said:n,
words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),Xn={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},
(r,l)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:l,checked:n===l,onchange:()=>a(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),t("span",{},`${l}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:r,own:l}=n||{chosen:[],own:""},
c=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),i=e.many?"checkbox":"radio",u=e.cards.map(f=>t("input",{type:i,name:a,
value:f.id,checked:r.includes(f.id),onchange:m=>{e.many?r=r.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(r=[f.id],
l="",p&&(p.value="")),c()}})),p=e.own?t("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!e.many&&
l.trim()&&(r=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>t("label",{class:"ajar-card"},u[m],t("span",{},f.text))),p?t(
"label",{class:"ajar-own"},t("span",{},e.own),p):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.target.value:null)});return e.
long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t(
"div",{}),r=()=>{let f=[...s.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());a(f.length?f:null)},l=()=>[...s.
children].forEach((f,m)=>{f.querySelector("label > span").textContent=M(o.line,{n:m+1}),f.querySelector("button").setAttribute(
"aria-label",M(o["remove-line"],{n:m+1}))}),c=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),i=()=>{l(),c.hidden=s.children.length>=e.most},u=f=>{let m=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:f,maxlength:2e4,oninput:r})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
u(""),i(),r(),(h||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(m),i()},p=n||[];for(let f=0;f<Math.
max(e.lines,p.length);f++)u(p[f]??"");return t("div",{class:"ajar-lines"},s,c)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function eo(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function Ot(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=eo(e.parts,n.dropped),r=n.began??o,l=o-r,{start:c,end:i}=s[a],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+s.at(-1).end}}
function Et(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:r},l)=>{let c=n.dropped.
includes(l);return{part:l,title:a,minutes:s,optional:r,dropped:c}}).filter(({part:a,optional:s})=>s&&a>o)}function Mt(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var to=new Set,Qe=()=>{if(!document.hidden)for(let e of[...to])e(Math.random()*1e3)};window.addEventListener("online",Qe);
window.addEventListener("pageshow",Qe);document.addEventListener("visibilitychange",Qe);function ao(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var $a=ao("ajar-presenter");function At(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var xe=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Xe(e,n){if(n?.kind!=="moves"){let l=n&&xe(e,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),a=o.at(-1),s=a?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&s.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:a,body:{moves:!0}}:null}function et({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:M(n["room-joined"],{n:e}):n["room-joined-none"]}function Ce({answered:e},{joined:n},o){return n>e?M(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e})}function Tt(e,n){return e?e.over?n["wa\
ll-time-up"]:M(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Ne({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function Lt(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return M(o,{minutes:Math.abs(e)})}var Ie=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ie(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var tt=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function qe(e,n,o,a,s){let r=ie(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},tt(o,()=>{r.close(),s()},"\
wall-primary"),tt(a,()=>r.close())))}var nt=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function Nt(e,{
question:n,body:o},a,s,r){if(o.moves){qe(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],r);return}let l=nt(n,
a);if(!l){r();return}let c=l===1?s["wall-still-one"]:M(s["wall-still"],{n:l});qe(e,c,s["wall-reveal-now"],s["wall-wait"],
r)}function It(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=ie(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,r])=>t("div",{},t("dt",{},...r.
split(" ").map(l=>t("kbd",{},l))),t("dd",{},s)))),t("div",{class:"wall-answers"},tt(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var de=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function ot({units:e},n){let o=new Map,a=so(n);for(let s of e){
if(n.length&&!n.some(({id:c})=>c===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(ro(s,a))}return[...o.
values()]}function so(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function ro({id:e,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?lo(l.counts,r):l.counts);return{id:n,name:i.get(e)??o,heading:a,labels:Se(s,r).map(p=>i.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Be(u):0,withheld:c??""}}function lo(e,n){let o=0;return n.map(a=>(o+=a,Be(e.slice(o-a,o))))}function Se(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var Be=e=>e.reduce((n,o)=>n+o,0),at=({counts:e,
n})=>e.findIndex(o=>2*o>n),V=({shown:e})=>e.filter(({counts:n})=>n);var qt=["wall-first","wall-second","wall-third"],io={importance:0,confidence:1,readiness:2},Rt=({id:e},n)=>qt[io[e]??n%qt.
length],ce=e=>`${(100*e).toFixed(2)}%`,Dt={"aria-hidden":"true"};function Oe(e,n,o){return V(e).length?{ruler:Bt,move:Bt,
sort:po,card:ko,choice:bo}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Ne(e,n))]}function Bt(e,n){let o=Math.max(...V(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,c=e.kind==="move"?[1,1,1]:a.sizes,i=e.shown.
length>1?a.heading:"";return Wt({...a,heading:i,labels:l,sizes:c},r,o,Rt(a,s),n)}))]}function _t(e,n){let[o,a]=e,s=a.shown.
map(c=>[o.shown.find(({id:i})=>i===c.id),c]),r=s.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[t("di\
v",{class:"wall-figures"},...s.map(([c,i],u)=>Wt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,Rt(i,u),n))),Kt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Wt({heading:e,labels:n,sizes:o},a,s,r,l){let c=Be(
o),i=.03,u=0,p=o.flatMap((m,h)=>{let C=u/c+(u?i/2:0);u+=m;let $=u/c-C-(u<c?i/2:0);return a.flatMap(({counts:v,isEarlier:j},x)=>{
let y=C+x*$/a.length;return co(v[h]/s,v[h],y,$/a.length,j)})}),f=n.map((m,h)=>`${m}: ${a.at(-1)?.counts[h]??""}`);return t(
"figure",{class:r},e?t("figcaption",{class:"wall-whole"},e):null,a.length?le("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...p):t("p",{class:"wall-muted wall-none"},l["wall-row-held"]),t("p",{class:"wall-scale"},...uo(n,
o)))}function co(e,n,o,a,s){let r=1-e;return[le("rect",{x:ce(o),y:ce(r),width:ce(a),height:ce(e),class:s?"wall-then":"wa\
ll-solid"}),le("text",{x:ce(o+a/2),y:ce(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function uo(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function po(e,n,o){let a=[...V(e)].
sort((c,i)=>ho(c.counts,i.counts)),s=Math.max(...a.map(({n:c})=>c)),[{labels:r}]=a;if(r.length>st.length)return[De(a.map(
c=>mo(c,n)),o,n)];let l=a.map(({name:c,counts:[i,...u]},p)=>{let m=!p&&c.length+r[0].length<fo?`${i} ${r[0]}`:`${i}`;return $e(
c,m,go([i,...u],s))});return[De([...l,...Pt(e,n)],o,n),Kt(r.map((c,i)=>[st[i],c]))]}var fo=24;function mo({name:e,labels:n,
counts:o,n:a},s){let r=Math.max(...o),l=n.filter((i,u)=>o[u]===r).join(" / "),c=M(s["wall-of"],{n:r,of:a});return $e(e,c,
[],t("p",{class:"wall-muted"},l))}var ho=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},st=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function go(e,n){let o=0;return e.map((a,s)=>{let r=o/n;return o+=a,Re(
st[s],r,a/n)})}function Re(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return le(
"rect",{class:e,x:ce(n+r),y:ce(a),width:ce(Math.max(0,o-2*r)),height:ce(s)})}function ko(e,n,o){let a=V(e).map(({name:s,
counts:r,n:l})=>({name:s,count:r[0],n:l}));return[De([...Ft(a,n),...Pt(e,n)],o,n)]}function bo(e,n,o){let[{labels:a,counts:s,
n:r}]=V(e),l=a.map((c,i)=>({name:c,count:s[i],n:r}));return[De(Ft(l,n),o,n)]}function Ft(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,r)=>r.count-s.count).map(({name:s,count:r},l)=>$e(s,l?`${r}`:M(n["wall-of"],{n:r,of:o}),
[Re("wall-rest",0,1),Re("wall-pile-1",0,r/o)]))}function Pt({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[$e(M(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>$e(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var $e=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?le(
"svg",Dt,...o):null,a);function De(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},M(o["wall-more"],{n:s}))),a}var Kt=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},le("svg",Dt,Re(n,0,1)),o)));var yo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),wo=/^data:image\/(svg\+xml|png|jpeg);/,
he=e=>e.flatMap(vo);function vo(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?wo.test(o.src)?[jo(o)]:[]:yo.has(n)?[t(n,{},...he(a))]:he(a)}var jo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var _e=4,Ee=({path:e,size:n},o,a)=>le("svg",{class:a,viewBox:`${-_e} ${-_e} ${n+2*_e} ${n+2*_e}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},le("path",{stroke:"#000",d:e}));function Me(e,n){return V(e).length?{ruler:Co,move:xo,sort:$o,card:Oo,choice:Eo}[e.kind](e,n):e.heading}var ge=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Ut=({shown:e})=>e.every(({counts:n})=>n),xo=(e,n)=>n["wall-moved"];function Ht({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ge(n),ge(n)]}function Co(e,n){
let o=V(e),a=new Map;for(let p of o){let f=at(p);a.set(f,[...a.get(f)??[],p])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([p,f])=>So(f,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,c]=s.map(p=>Ht(p,n)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,M(u,i)].filter(Boolean).join(" ")}function So(e,n,o,a){
let[s,r]=e.map(u=>Ht(u,a)[0]),[l,c]=e[0].labels[n].split("–"),i={ruler:s,other:r,low:l,high:c};return e.length>1&&e.length===
o?M(a["wall-most-all"],i):M(r?a["wall-most-two"]:a["wall-most"],i)}function $o(e,n){let o=V(e),a=o[0].labels.map((c,i)=>({
pile:c,most:o.filter(u=>at(u)===i)})),{pile:s,most:r}=a.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Ut(e)?n["wall-sorted-spread"]:e.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return M(
l??n["wall-sorted-many"],{pile:ge(s),card:ge(r[0].name),other:ge(r.at(-1).name),n:r.length,all:o.length})}function Oo(e,n){
let o=V(e).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return zt(o,e,n)}function Eo(e,n){let[{labels:o,counts:a,
n:s}]=V(e);return zt(o.map((r,l)=>({name:r,count:a[l],n:s})),e,n)}function zt(e,n,o){let a=Math.max(...e.map(({count:p})=>p)),
s=e.filter(({count:p,n:f})=>2*p>f),r=s.length?s:e.filter(({count:p})=>p&&p===a);if(!s.length&&!Ut(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>ge(p));return M(
c,{card:i,other:u,n:r.length})}function Fe({deck:e,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return oe("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return n?Gt(n,o,a):oe("text",ue(e?.title??
""));if(!c&&l.join&&n)return Gt(n,o,a);let u=xe(o,i),p=c?null:Mt(l.timer,s,i.minutes),f={deck:e,way:n,panel:o,words:a,slide:i,
question:u,left:p},m=(Do[i.kind]??We)(f);return m.dataset.slide=r??l?.slide,o.practice&&m.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),m}var oe=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ue=e=>t("h\
1",{},e);function We({slide:e,way:n,panel:o,words:a,left:s}){let r=he(e.body),l=r.flatMap(i=>Mo(i)),c=r.filter(i=>i.textContent.
trim());return oe(e.kind,ue(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...c.map(To)),...l.map(i=>t(
"div",{class:"wall-picture"},i))),Pe({way:n,panel:o,words:a,left:s}))}function Mo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var Ao=5;function To(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>rt(a)<a.childNodes.length)||!n.every(rt))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],r=rt(a);s[r]?.tagName==="BR"&&s[r].remove(),a.replaceChildren(t("span",
{},...s.slice(0,r)),t("span",{},...s.slice(r).filter(l=>l.parentNode)))}return e}function rt({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=Ao;)a+=2;return a}function Lo({
slide:e,way:n,panel:o,words:a,question:s,left:r}){if(s&&s.state!=="open"&&de(s))return Bo({slide:e,panel:o,words:a,question:s,
left:r});let c=e.items,[i]=c.length===1?c:[];return oe("question",ue(i?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...i?[No(i)]:[Io(c)],Pe({way:n,panel:o,words:a,left:r,question:s,large:!0}))}function No({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Jt(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:r,text:l})=>t("li",{class:r?"wall-whole":null},r||l)))}var Io=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Jt(a,s):null))),Jt=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),qo=5;function Bo({slide:e,panel:n,words:o,question:a,left:s}){
let r=ot(a,e.items),l=r.filter(u=>V(u).length),[c=r[0]]=l,i=Pe({way:null,panel:n,words:o,left:s,answered:a});return l.length<
2?oe("chart",ue(l.length?Me(c,o):o["wall-held-title"]),...Oe(c,o),i):oe("chart",ue(e.title),t("div",{class:"wall-groups"},
...l.map(u=>t("section",{},t("h2",{},Me(u,o)),...Oe(u,o,qo)))),i)}function Ro({slide:e,panel:n,words:o,way:a,left:s}){let r=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ot(p,[]),question:p})).filter(({
groups:p})=>p.some(f=>V(f).length)),l=p=>r.map(({moment:f,groups:m})=>({moment:f,...m.find(h=>h.kind===p)})).filter(({shown:f})=>f&&
V({shown:f}).length),[c]=l("move").slice(-1),i=l("ruler"),u=Pe({way:a,panel:n,words:o,left:s});return c?oe("chart",ue(Me(
c,o)),...Oe(c,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):i.length>1?oe("chart",ue(o["room-group"]),..._t([i[0],
i.at(-1)],o)):i.length?oe("chart",ue(Me(i[0],o)),...Oe(i[0],o)):oe("text",ue(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Do={text:We,story:We,help:We,question:Lo,moves:Ro};function Gt(e,n,o){return oe("join",ue(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[_o(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,lt(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},et(n,o)))))}var _o=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},M(n["wall-wifi"],{name:e.name})),lt(e,n)),lt=(e,n)=>Ee(e,n["room-scan-alt"],"wall-sc\
an"),Wo=e=>e.replace("-","‑");function Pe({way:e,panel:n,words:o,left:a,question:s,large:r=!1,answered:l}){let c=Tt(a,
o),i=s&&s.state!=="ready",u=i?Ce(s,n,o):r&&e?et(n,o):"",p=l?Ce(l,n,o):"";if(!e&&!c&&!u&&!p)return null;let f=t("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),
e&&r?f.append(lt(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):f.append(
t("p",{class:"wall-muted"},e?M(o["wall-join-line"],{address:e.address,code:Wo(e.code)}):p)),f.append(t("p",{class:"wall-\
now"},u?t(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?t("span",{class:"wall-time"},c):null)),f}var ct=[4.6,5.6,6.6,7.4,8.2],ut=2,Fo=["","tight","tight columns"],it=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Po=5.4;function Yt(e,n=ut){let o=ct[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:it.at(-1),text:0};for(let s of[...Fo,...it]){if(a.text>=Po||a.text&&it.includes(s))break;let r=Ko(e,s,o);r>a.text&&
(a={layout:s,text:r})}return Zt(e,a.layout,a.text||4.6),a.text>0}function Ko(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Zt(e,n,
Math.max(a,4.6)),Uo(e))return Math.max(a,4.6);return 0}function Zt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var Uo=e=>Vt(e)&&[...e.querySelectorAll(".wall-whole")].every(Vt),Vt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ho={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},zo=new Map(Object.entries(Ho).flatMap(([e,n])=>n.map(o=>[o,e]))),Go="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Jo(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:c}=e;if(a||s||r||l||c)return;let i=e.composedPath?.()[0]??o;if(!(i?.closest?.(Go)||i?.closest?.("dialog[open\
]"))&&!(n===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return zo.get(n.length===1?n.toLowerCase():
n)}function Qt(e){let n=o=>{let a=Jo(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Xt(e,{deck:n,panel:o,way:a},s,{step:r,handOver:l,leave:c}){let i=o.stage??{slide:-1,dropped:[]},u=n.slides[i.slide]?.
part,p=v=>()=>{$.close(),v()},f=(v,j,...x)=>t("button",{type:"button",onclick:p(v),...j},...x),m=v=>t("small",{},M(s["re\
mote-minutes"],{minutes:v})),h=n.parts.map((v,j)=>t("li",{},f(()=>r("go",{slide:n.slides.findIndex(x=>x.part===j)}),{"ar\
ia-current":j===u?"step":null,class:i.dropped.includes(j)?"remote-dropped":null},v.title,i.dropped.includes(j)?t("small",
{},s["remote-is-dropped"]):m(v.minutes)))),C=Et(n,i).map(({part:v,title:j,minutes:x,dropped:y})=>t("li",{},t("span",{},j),
f(()=>r(y?"keep":"drop",{part:v}),{"aria-label":`${y?s["remote-keep"]:M(s["remote-drop"],{minutes:x})}: ${j}`},y?s["remo\
te-keep"]:M(s["remote-drop"],{minutes:x})))),$=ie(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...h),...C.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...C)]:[],t("div",{class:"remote-more"},
a?f(()=>r("join"),{},i.join?s["remote-join-hide"]:s["remote-join-show"]):null,l?f(l,{},s["remote-hand"]):null,c?f(c,{},s["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},s["wall-close"])))}function tn(e,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
en(v).map(()=>0)])),c=0,i=0,u=t("div",{}),p=ie(e,"desk-hands",u);if(!p)return;let f=()=>Math.max(i,...[...l.values()].map(
v=>v.reduce((j,x)=>j+x,0))),m=(v,j,x)=>t("div",{class:"desk-stepper"},t("span",{},v),t("button",{type:"button","aria-lab\
el":M(a["desk-fewer"],{label:v}),onclick:()=>x(-1)},"−"),t("output",{},`${j}`),t("button",{type:"button","aria-label":M(
a["desk-more"],{label:v}),onclick:()=>x(1)},"+"));function h(v=""){let j=r[c],y=o.items.find(({id:O})=>O===j.item)?.cards.
find(({text:O})=>O===j.card),b=l.get(j.id),I=c===r.length-1,N=O=>()=>{c+=O,h()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},M(a["desk-hands-where"],{n:c+1,all:r.length})),t("h2",{},j.card||j.heading),y?.short?t("p",{class:"desk-small"},j.heading):
"",...en(j).map((O,A)=>m(O,b[A],D=>{b[A]=Math.max(0,b[A]+D),h(`${A} ${D}`)})),I?m(a["room-people"],f(),O=>{i=Math.max(0,
f()+O),h(`people ${O}`)}):"",t("div",{class:"wall-answers"},c?t("button",{type:"button",onclick:N(-1)},a.back):"",I?t("b\
utton",{type:"button",class:"wall-primary",onclick:$},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:N(
1)},a["desk-next-card"]),I?"":t("button",{type:"button",onclick:$},a["desk-enough"]),t("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),C(v)}function C(v){let j=[...u.querySelectorAll(".desk-stepper")],[x,y]=v.split(" "),b=x==="\
people"?j.at(-1):j[Number(x)||0],[I,N]=b.querySelectorAll("button");(y==="-1"?I:N).focus()}function $(){let v=f();if(!v)
return;let x=[...l].filter(([,y])=>y.some(Boolean)).map(([y,b])=>{let{kind:I}=r.find(N=>N.id===y);return[y,I==="card"?[b[0],
v-b[0]]:b]});p.close(),s(Object.fromEntries(x),v)}h()}var en=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):Se(n,o);var ae=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function nn(e,n,o){let a=t("div",{}),s=ie(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??a.querySelector("button"))?.focus()},s.refresh())}function on(e,n,o,{
press:a}){a({desk:"remote"}),nn(e,"desk-remote",s=>{let{remote:r,inside:l,practice:c,panel:i}=n(),u=i.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),p=!l||c;return[t("h2",{},o["desk-remote"]),p&&r?Ee(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ae(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&r?t("p",{},t("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},m)=>t("p",{class:"desk-line"},M(o["desk-remote-there"],{n:m+1})," ",ae(o["\
desk-remote-end"],()=>a({desk:"revoke",id:f})))),t("div",{class:"wall-answers"},p?ae(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",ae(o["wall-close"],s))]})}function an(e,n,o,{press:a,step:s}){let r=Vo(o,a);nn(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:p,panel:f}=n(),m=t("span",{role:"status"});if(!c||u)return[t("h2",{},o["desk-phones"]),t("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ae(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},ae(o["wall-close"],l))];let h=`${i.address}/${i.code}`,C=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:C.value})},...i.addresses.map(({ip:$,network:v})=>t("option",{value:$,selected:$===
i.picked?"":null},`${$} (${v})`)));return[t("h2",{},o["desk-phones"]),Ee(c,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},c.address)," · ",t("b",{},c.code)),t("p",{},f.joined?M(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?t("p",{class:"desk-small"},M(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",i.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",C):"",r,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map($=>t("li",{},Yo(o)[$])))),t("div",{class:"wall-answers"},ae(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(h),m.textContent=o["desk-copied"]}),ae(o["desk-card"],()=>a({desk:"card"})),ae(o["re\
mote-join-show"],()=>{l(),s("join")}),ae(o["wall-close"],l),m)]})}function Vo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(r,l)=>t("p",{},
t("label",{class:"ajar-words",for:l.id},r),l);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),ae(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Yo=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function sn(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:y,
title:b})=>t("option",{value:y},b),r=(y,b)=>M(n["desk-meeting"],{title:y,n:b}),l=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:y,title:b,part:I,minutes:N})=>s({id:y,title:r(I?`${b}: ${I}`:b,N)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:y,title:b,minutes:I})=>s({id:y,title:r(b,I)}))));e.meeting&&
(l.value=e.meeting);let c=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(c.value=e.picked);let i=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));i.value=e.country||Zo(e.countries);
let u=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(y,b)=>t("input",{type:"radio",name:a,value:y,checked:b===0?"":null,"aria-describedby":`${a}-${y}`})),m=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),h=t("p",{hidden:!0},t("label",{class:"ajar-words",for:m.id},n["room-host-ke\
y"]),m),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(y,b)=>t("p",{},t("label",{class:"ajar-words",for:b.id},y),b),j=t("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
$.textContent=n["desk-opening"],o({meeting:l.value,couple:c.value,country:i.value,phones:f.find(({checked:b})=>b).value,
key:m.value}),m.value=""}},t("h2",{},n["desk-start"]),C,v(n["desk-which"],l),t("div",{class:"ajar-start-two"},v(n["desk-\
couple"],c),v(n["desk-country"],i)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((y,b)=>t("label",{class:"ajar-\
start-way"},f[b],t("span",{},t("b",{},p[y][0]),t("small",{id:`${a}-${y}`},p[y][1]))))),h,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),$));function x({problem:y,busy:b,needsKey:I,state:N}){C.textContent=y??"",C.hidden=
!y,h.hidden=!I,b||($.textContent=N==="ended"?n["room-ended"]:"")}return{element:j,update:x}}function Zo(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function rn({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=s.snapshot.fine?s.
values:Se(s.values,s.bands),l=s.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},l.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var Qo=["open","close","reveal"];function ln(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=At(),i=(k,R,K={})=>t("button",{type:"button",onclick:R,...K},...[k].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ne(o,k=>{k?p.textContent=
k:xt()}),m=k=>{f.begin(),a(k,{awaited:!0})},h=0,C="",$=(k,R={})=>{h=Math.max(h,r.steps??0)+1,m({desk:"step",step:{step:k,
...R},n:h})},v=()=>r.panel,j=()=>v()?.stage,x=()=>r.deck?.slides[j()?.slide],y=()=>x()&&xe(v(),x()),b=pt("desk-wall",{inert:!0}),
I=pt("desk-wall",{inert:!0}),N=pt("desk-screen",{hidden:!0}),O=()=>{N.host.hidden=!1,pe(),N.host.requestFullscreen?.().catch(
()=>{})},A=()=>{N.host.hidden=!0,D()&&document.exitFullscreen(),pe()},D=()=>document.fullscreenElement===N.host;N.host.addEventListener(
"fullscreenchange",()=>{D()||A()});let W=t("p",{class:"desk-clock"}),P=t("p",{class:"desk-plan"}),T=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),B=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),_=t("p",{class:"des\
k-count"}),U=t("p",{}),G=t("p",{class:"desk-small"}),Y=t("div",{}),J=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),w=t("div",{class:"desk-tools"},J,i(o["desk-here"],O),i(o["desk-remote"],()=>on(
E,()=>r,o,{press:m})),i(o["desk-phones"],()=>an(E,()=>r,o,{press:m,step:$})),i(o["remote-parts"],q),i(o["desk-end"],F,{class:"\
desk-end"})),d={back:i([o.back,t("kbd",{},"←")],()=>$("back")),open:i([o["room-ask-open"],t("kbd",{},"O")],()=>H("open")),
close:i([o["room-ask-close"],t("kbd",{},"C")],()=>H("close")),reveal:i([o["room-ask-reveal"],t("kbd",{},"R")],()=>H("rev\
eal")),blank:i([o["remote-blank"],t("kbd",{},"B")],()=>$("blank")),hands:i([o["desk-hands"]],()=>tn(E,{question:y(),slide:x(),
words:o,count:ee})),next:i([o.next,t("kbd",{},o["desk-clicker"])],()=>$("next"))},S=i(o["room-ask-reset"],()=>qe(E,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>H("reset"))),g=i("",()=>$(j()?.timer?"pause":"timer")),E=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},W,P,w,T),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),b.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),I.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),_,U,G,t("p",{class:"desk-more"},g,S))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),B,Y),t("div",{class:"desk-moves"},u,p,t("div",{class:"desk-pad"},...Object.values(
d))),N.host),L=sn(n,{words:o,begin:k=>m({desk:"begin",...k})});e.replaceChildren(L.element,E);function q(){Xt(E,{deck:r.
deck,panel:v(),way:r.way},o,{step:$})}function F(){let k=v().questions.some(de),R=(z,re)=>i(re,()=>m({room:"take",what:z,
paper:n.paper})),K=ie(E,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},R("page",o["desk-take-pag\
e"]),R("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},i(o["room-end"],()=>{K.close(),m({room:"end"})},
{class:"wall-primary"}),i(o["remote-stay"],()=>K.close())))}function H(k){if(h>(r.steps??0)){C=k;return}if(k==="reveal"){
let K=Xe(v(),x()),z=()=>m({desk:"question",id:K.question.id,do:k,...K.body});K&&Nt(me(),K,v(),o,z);return}let R=y();R&&m(
{desk:"question",id:R.id,do:k})}let ee=(k,R)=>m({desk:"question",id:y().id,do:"hands",counts:k,people:R}),se={keys:()=>It(
me(),o),full:()=>N.host.hidden?O():A(),larger:()=>Z(1),smaller:()=>Z(-1)},Q=ut;function Z(k){Q=Math.min(ct.length-1,Math.
max(0,Q+k)),pe()}function Le(k){return!r.deck||!E.offsetParent||E.closest("[inert], .lm-mod-hidden")?!1:(se[k]?se[k]():Qo.
includes(k)?H(k):k==="timer"?$(j()?.timer?"pause":"timer"):k!=="look"&&$(k),!0)}s(Qt(Le));let ye=setInterval(()=>{!E.hidden&&
E.isConnected&&jt()},1e3);s(()=>clearInterval(ye));function pe(){if(!r.deck||!j())return;let k={deck:r.deck,way:r.way,panel:v(),
words:o,now:c.now()},R=Ve();we(b.wall,Fe(k)),I.host.hidden=R===null,R!==null&&we(I.wall,Fe({...k,slide:R})),N.host.hidden||
we(N.wall,Fe(k),Q)}let me=()=>N.host.hidden?E:N.wall;function we(k,R,K){k.querySelector(".wall-face")?.remove(),k.prepend(
R),Yt(R,K)}function Ve(){let{slide:k,dropped:R}=j(),K=r.deck.slides.findIndex(({part:z},re)=>re>k&&!R.includes(z));return K<
0?null:K}function jt(){if(!r.deck)return;let k=Ot(r.deck,j(),c.now());if(W.textContent=Ie(c.now()),!k)return;let R=k.begun?
Lt(k.late,o):o["remote-not-begun"],K=k.begun?M(o["remote-planned"],{part:Ie(k.partEnds),end:Ie(k.ends)}):"";P.replaceChildren(
t("b",{class:k.late>0?"desk-late":null},R),K&&` · ${K}`,t("br"),t("span",{class:"desk-small"},r.deck.parts[k.part].title));
for(let[z,re]of[...T.children].entries())re.className=z<k.part?"done":z===k.part?"here":"",re.classList.toggle("dropped",
j().dropped.includes(z)),z===k.part?re.setAttribute("aria-current","step"):re.removeAttribute("aria-current")}function Wn(){
T.replaceChildren(...r.deck.parts.map(({title:k,minutes:R})=>t("li",{style:`flex: ${Math.max(1,R)}`,title:k},k)))}function Fn(){
if(l===x()?.id)return;l=x()?.id;let k=x()?.notes.length?he(x().notes):[t("p",{},o["remote-no-notes"])];B.replaceChildren(
...k),B.scrollTop=0}function Pn(){let k=y();_.textContent=k&&(k.state!=="ready"||k.hands)?Ce(k,v(),o):"",U.textContent=r.
way?M(o["desk-joined"],{n:v().joined}):o["desk-no-phones"],G.textContent=Hn({units:k?.units??Un()}),Y.replaceChildren(...k?
rn(k,o):[]);let R=!!k?.units.length;d.hands.firstChild.data=o[Ye(k)?"desk-slips":"desk-hands"],d.hands.disabled=!R||k.state===
"open"||de(k),S.hidden=!k?.answered||!k.may_reset;let K=x()?.minutes??0;g.hidden=!K&&!j()?.timer,g.textContent=j()?.timer?
o["desk-timer-pause"]:M(o["remote-timer"],{minutes:K});for(let z of["open","close"])d[z].hidden=!r.way;d.hands.hidden=!!r.
way&&(d.hands.disabled||!k),d.open.disabled=!k||k.state==="open"||!r.way,d.close.disabled=k?.state!=="open",d.reveal.disabled=
!Xe(v(),x());for(let z of Object.values(d))z.classList.remove("wall-primary");Kn().classList.add("wall-primary"),d.blank.
setAttribute("aria-pressed",!!j()?.blank)}function Kn(){let k=y();return k?de(k)?d.next:k.state==="ready"&&!d.open.disabled?
d.open:!r.way&&!k.answered&&!d.hands.disabled?d.hands:d.reveal.disabled?d.next:d.reveal:d.reveal.disabled?d.next:d.reveal}
let Ye=k=>!!k?.name.startsWith("check-in@"),Un=()=>{if(x()?.kind!=="moves")return[];let[k]=v().questions.filter(R=>Ye(R)&&
de(R)).slice(-1);return k?.units.filter(({kind:R})=>R==="move")??[]};function Hn({units:k}){let R=k.filter(({snapshot:K,
withheld:z})=>!K&&z);return R.length?Ne({shown:R},o):""}function xt(){let k=y();p.textContent=zn(k)}function zn(k){if(j()?.
blank)return o["remote-is-blank"];if(!k)return"";let R=nt(k,v());return R===1?o["remote-still-one"]:R?M(o["remote-still"],
{n:R}):k.state==="open"?o["room-is-open"]:k.hands&&!de(k)?M(o["desk-counted"],{n:k.hands}):!r.way&&k.state==="ready"&&k.
units.length?o[Ye(k)?"desk-slips-how":"desk-hands-how"]:""}function Gn(k){let R=r;r={...r,...k},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let K=r.state==="open"&&!!(r.deck&&j());if(L.update(r),L.element.hidden=K,E.hidden=!K,
!K)return;R.panel!==r.panel&&c.set(v().now),R.deck!==r.deck&&Wn(),r.wall&&(J.href=r.wall);for(let re of E.querySelectorAll(
"dialog"))re.refresh?.();jt(),Fn(),Pn(),xt(),pe();let z=C;C="",z&&H(z)}let Ct=new ResizeObserver(pe);for(let{host:k}of[b,
N])Ct.observe(k);return s(()=>Ct.disconnect()),{update:Gn}}function pt(e,n){let o=t("div",{class:e,...n}),a=t("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}function Ke(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>t("option",{value:r,selected:r===o},l)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function ke(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return s}function Ue(e,n){let o=c=>[...e.querySelectorAll(
c)],a=o("details[open] > summary").map(c=>c.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let c of o("summary"))c.parentElement.open=a.includes(c.textContent);if(s===!1)return;let r=o("summary, button").
find(c=>c.textContent===s),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function cn(e,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,c="",i=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ne(n,T=>{f.textContent=T}),h=ft(n),C=Ke(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,f),h.dialog);let $=T=>{s.busy?f.textContent=n["room-one-moment"]:(m.begin(),
o(T,{awaited:!0}))},v=(T,B)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>$(B)},T),j=(...T)=>t(
"div",{class:"ajar-moves ajar-many"},...T);function x(){let T=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,B=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}$({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?M(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),T?t("label",{class:"ajar-words",for:T.
id},n["room-host-key"]):null,T?t("p",{class:"ajar-hint",id:`${P}-key-how`},n["room-host-key-how"]):null,T,j(B,s.elsewhere?
null:v(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:j(...[12,3].
map(_=>v(M(n["room-rehearse"],{n:_}),{room:"rehearse",phones:_})))]}let y=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),j(v(n["room-go-on"],{room:"go-on"}),v(n["room-end"],{room:"end"}))];function b(){let T=t("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),B=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:M(n["room-line"],{code:s.
code})),_=s.address?T:null;return r?[I(),t("div",{class:"ajar-door-line"},B,p,_),N(),A()]:[t("h2",{},n["room-title"]),I(),
N(),B,s.address?un(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?O():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},p,_,s.inside&&!s.practice?v(n["room-widen"],
{room:"widen"}):null),A()]}let I=()=>s.practice?t("p",{},Ae(n)):null,N=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function O(){let T=t("select",{id:`${P}-address`,onchange:()=>o({room:"pick",ip:T.value})},...s.addresses.map(
({ip:B,network:_})=>t("option",{value:B,selected:B===s.picked},`${B} (${_})`)));return t("label",{class:"ajar-words",for:T.
id},t("span",{},n["room-address"]),T)}function A(){let T=t("div",{}),B=t("button",{type:"button",onclick:()=>G(!1)},n["r\
oom-end-no"]),_=t("button",{type:"button",onclick:()=>G(!0)},n["room-end"]),U=()=>T.replaceChildren(...l?[t("p",{},n["ro\
om-end-sure"]),j(B,v(n["room-end"],{room:"end"}))]:[_]),G=J=>{l=J,U(),(l?B:_).focus()};U();let Y=(J,w)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...w()},{awaited:!0})},J);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?j(Y(n["room-take-table"],()=>({
what:"table"})),Y(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,t("p",{},n["room-end-how"]),
T)}function D(T){s={...s,...T},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let B=dt(n,s.joined);
p.textContent!==B&&(p.textContent=B),h.update(s,B),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?m.begin():(m.end(),f.textContent=""),W()}let W=ke(i,()=>{let{joined:T,problem:B,..._}=s,U=JSON.stringify([_,r]);if(U===
c)return;c=U;let G={open:b,lost:y}[s.state]??x;Ue(i,()=>i.replaceChildren(...G().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return He(e,()=>o({room:"look"}),a),{update:D}}var dt=(e,n)=>n?n===
1?e["room-joined-one"]:M(e["room-joined"],{n}):e["room-joined-none"],Ae=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function un(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return te(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function ft(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==s&&(s=c,r.address?n.replaceChildren(
r.practice?t("p",{},Ae(e)):"",un(e,r),a):(o.close(),n.replaceChildren()))}}}function He(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(e),o(()=>a.disconnect())}function ze(e,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let f=t("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return te(f,
u),f.firstElementChild.setAttribute("aria-hidden","true"),f},i=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),c(o,"wide"),c(a,"narrow"),t("details",{open:i},t("summary",{},l.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...r.map(([u,...p])=>t("tr",{},t(
"th",{scope:"row"},u),...p.map(f=>t("td",{},f??"–")))))))))}function pn({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=h=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),i=c({id:`${r}-people`,
min:1}),u=h=>Math.max(0,Math.floor(Number(h.value)||0)),p=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,f=h=>{let C=e.filter(
x=>x.item===h),$=(x,y)=>{let b=c({"aria-label":[x.card,p(x)[y]].filter(Boolean).join(": ")});return l.set(x.id,[...l.get(
x.id)??[],b]),b},v=C.length===1&&!C[0].card?C[0].bands.map((x,y)=>[x,[$(C[0],y)]]):C.map(x=>[x.card,p(x).map((y,b)=>$(x,
b))]),j=C[0].card?["",...p(C[0])]:null;return t("table",{},t("caption",{},a(h)),j&&j.length>2?t("thead",{},t("tr",{},...j.
map(x=>x?t("th",{scope:"col"},x):t("td",{})))):null,t("tbody",{},...v.map(([x,y])=>t("tr",{},t("th",{scope:"row"},x),...y.
map(b=>t("td",{},b))))))};function m(){let h=new Map(e.map(j=>[j,l.get(j.id).map(u)])),C=Math.max(...[...h.values()].map(
j=>j.reduce((x,y)=>x+y,0))),$=u(i)||C;if(!$){i.focus();return}let v=Object.fromEntries([...h].map(([j,x])=>[j.id,j.kind===
"card"?[x[0],Math.max(0,$-x[0])]:x]));s({counts:v,people:$})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:h=>{h.preventDefault(),m()}},
...[...new Set(e.map(h=>h.item))].map(f),t("label",{class:"ajar-words",for:i.id},t("span",{},o["room-people"]),i),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function dn(e,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,f=(w,d={})=>{p=w==="reveal",
I.begin(),o({question:e.of,do:w,...d},{awaited:!0})},m=t("div",{class:"ajar-results",hidden:!0}),h=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=t("span",{}),v=t("p",
{class:"ajar-counts"}),j=Xo(e.minutes,n,a),x=t("button",{type:"button",class:"ajar-link",onclick:()=>P(!c)}),y=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...w)=>{y.textContent!==w[0]&&y.replaceChildren(...w)},I=ne(n,w=>b(
w||u)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},O=Object.
keys(N).filter(w=>e.units.length||w==="open"||w==="close"),A=Object.fromEntries(O.map(w=>[w,t("button",{type:"button",onclick:()=>{
A[w].getAttribute("aria-disabled")?b(D(w)):w==="reset"?W():f(w)}},N[w])])),D=w=>l.busy?n["room-one-moment"]:l.not[w];function W(){
let w=t("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus()}},n["home-no"]),d=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus(),f("reset")}},n["room-ask-reset"]);y.replaceChildren(n["room\
-reset-sure"]," ",w," ",d),w.focus()}function P(w){c=w,m.hidden=!w,s().hidden=w,x.textContent=n[w?"room-show-question":"\
room-show-result"]}let T=ft(n),B=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>T.show()},n["room-cod\
e"]),_={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function U(w){let d=l;l={...l,...w};let S=l.
room==="open";$.replaceChildren(l.practice?Ae(n):""),C.textContent=l.problem,C.hidden=!l.problem;let g=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],E=!S||!e.units.length?[]:l.hands||l.inside?g.slice(0,1):g;v.replaceChildren(
...E.map(([L,q])=>t("span",{},t("b",{},`${L}`)," ",q))),j.update(l.seconds);for(let L of O)fn(A[L],D(L));u=S?l.hands?n["\
room-by-hands-now"]:_[l.state]:n["room-not-open"],(d.state!==l.state||d.room!==l.room||d.hands!==l.hands)&&b(u),l.busy||
I.end(),mn(h,l.withheld),T.update(l.way??{},dt(n,l.joined)),B.hidden=!l.way?.address,G(),p&&!l.busy&&l.state==="closed"&&
h.childElementCount&&(p=!1,h.scrollIntoView({block:"nearest"}))}function G(){let w=JSON.stringify(l.charts??[]);if(w===i)
return;i=w;let d=!!l.charts?.length;m.replaceChildren(...hn(l.charts??[],n)),x.hidden=!d,P(d),d&&p&&m.scrollIntoView({block:"\
start"}),p=!1}let Y=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...O.
map(w=>A[w]))),t("div",{class:"ajar-bar-line"},$,y,x,B,j.element),T.dialog),J=e.units.length?pn(e,{words:n,ask:r,send:w=>f(
"hands",w)}):null;return x.hidden=!0,He(Y,()=>o({room:"look"}),a),{parts:[m,h,C,Y,J].filter(Boolean),update:U}}function fn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function mn(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var hn=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return ze(a,o,n),a});function gn(e,{words:n,send:o,onDispose:a}){
let s={},r="",l=t("div",{class:"ajar-results"}),c=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),p=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=t("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?p.textContent=m():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),m=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,c,i,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},f),p)),He(e,()=>o({room:"look"}),a),{update(h){s={...s,...h},u.replaceChildren(s.practice?Ae(n):""),i.textContent=
s.problem,i.hidden=!s.problem,mn(c,s.withheld),fn(f,m());let C=JSON.stringify(s.charts??[]);C!==r&&(r=C,l.replaceChildren(
...s.charts?.length?hn(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Xo(e,n,o){let a=null,
s=!1,r=t("span",{role:"timer"}),l=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,i()}}),c=t("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,m=p===null?e?M(n["room-minutes"],{minutes:e}):"":e?M(n["room-clock"],{time:f,minutes:e}):
f;r.textContent=s?"":m,l.textContent=n[s?"room-clock-show":"room-clock-hide"],c.hidden=!m}let u=setInterval(()=>{a!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:c,update:p=>{a=p==null?null:Date.now()-p*1e3,i()}}}function kn(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=t("div",{class:"ajar-text"}),c=t("summary",{}),i=({title:f,
story:m,more:h,role:C})=>{te(r,m),r.prepend(t("h2",{},f)),te(l,h),c.textContent=C},u=e.couples.find(f=>f.id===o)??e.couples[0],
p=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(f=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,value:f.id,checked:f===
u,onchange:()=>{i(f),a(f.id)}}),t("span",{},f.title)))));return i(u),t("section",{class:"ajar-scenario","aria-label":n.couple},
r,t("details",{class:"ajar-role"},c,l),p)}var ea="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",rr=new RegExp(`(${ea})|[.…]+|[!?;\\n]`,"gu");function bn({title:e,close:n,bar:o,parts:a}){let s=()=>{l.close?l.close():l.remove()},r=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=t("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),s())}},o,r,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var yn=["emergency","crisis","violence","agency","worried","child"],ta=["crisis","violence"],jn='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function wn(){for(let e of X().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&X().listeners.delete(e),e.shown||(e.shown=n)}}function na(e,{zone:n="",
languages:o=[]}){let a=c=>c.endsWith("/")?n.startsWith(c):n===c,s=e.find(({zones:c})=>c.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}var mt=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),ht=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),vn=e=>`tel:${e.match(/\d+/)[0]}`;function xn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(X().countries=n);let s=()=>X().countries,r=()=>X().chosen||na(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(O=>O.code===r());function c(O){X().chosen=
O,wn();for(let{element:A,draw:D}of X().listeners)D(A)}function i(O,A){return A(O),X().listeners.add({element:O,draw:A,shown:!1}),
queueMicrotask(wn),O}let u=O=>i(t("div",{}),A=>A.replaceChildren(...O())),p=()=>{let O=[...s(),{code:"-",country:e["help\
-elsewhere"]}],A=t("select",{onchange:()=>{c(A.value),a(A.value)}},...O.map(D=>t("option",{value:D.code},D.country)));return i(
A,()=>{A.value=l()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),A)},f=({say:O,to:A},D)=>{if(/^(tel|sms):/.
test(A))return t("a",{class:D?"ajar-reach":"ajar-reach ajar-first",href:A},t("span",{},...ht(O)));let W=t("span",{},O),P=t(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:A}),onclick:async()=>{await oa(A,W)&&
(P.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},W," ",P)},m=O=>t("li",{},t("p",{class:"\
ajar-for"},O.for_what),t("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...O.reach.map(f))),h=({emergency:O,note:A})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),A?t("p",{class:"ajar-hint"},A):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:vn(O)},M(e["help-c\
all"],{number:O})))),C=O=>u(()=>{let A=l();if(!A)return[t("p",{},e["help-elsewhere-how"])];let D=O.flatMap(W=>W==="emerg\
ency"?h(A):mt(A,[W]).map(m));return[t("ul",{class:"ajar-help-lines"},...D)]});function $(){bn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},p(),gt({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),C(yn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:O,text:A,
now:D,lines:W,kinds:P,countries:T},{level:B,aside:_,needs:U}){return T&&!N()&&(X().countries=T),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},O),t("p",{},A),P.length?null:U?.()??null,p(),C(W),t("ul",{class:"ajar-todo"},...D.map(
G=>t("li",{},G))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:_},e["h\
elp-aside"]))}let j=()=>t("button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function x({emergency:O,
...A}){let W=ta.map(T=>mt(A,[T])[0]?.reach??[]).flatMap(T=>["tel:","sms:"].map(B=>T.find(({to:_})=>_.startsWith(B))));return[
{say:M(e["help-call"],{number:O}),to:vn(O)},...W.filter(Boolean)]}let y=(O=`${e["help-line"]} `)=>u(()=>{let A=l(),D=(A?
x(A):[]).flatMap(({say:T,to:B},_)=>[_?" · ":"",t("a",{href:B},...ht(T))]),W=t("button",{type:"button",class:"ajar-link",
onclick:$},e["help-get"]),P=t("span",{class:"ajar-off-paper"},D.length?" · ":"",W);return[t("p",{class:"ajar-help-line"},
O,...D,P)]});function b(O){if(!N())return;let[A]=[...O.querySelectorAll(jn)].reverse();A?.closest("p, ul").after(y(""));
for(let D of O.querySelectorAll("details"))D.open=D.querySelector("summary").textContent===l()?.country}let I=()=>u(()=>{
let O=l();return O?[t("p",{},t("b",{},`${e["help-title"]}, ${O.country}`)),t("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:O.emergency})}`),t("ul",{},...mt(O,yn).map(({for_what:A,name:D,reach:W,hours:P})=>t("li",{},...ht(`${A}: ${D}\
. ${W.map(({say:T})=>T).join(" · ")}. ${P}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),N=()=>s().length>0;return{open:$,
notice:v,button:j,line:y,addNumbers:b,text:I,choose:c,code:r,isKnown:N}}var gt=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function Cn(e){if(X().open){X().open=e;return}X().
open=e,window.addEventListener("click",n=>{n.target.closest?.(jn)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function oa(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var aa="about:blank";function kt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(aa)}function Sn(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",a=>{a.repeat||
(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),kt()))},{capture:!0})}function $n(e,n,{words:o,group:a,change:s,say:r}){let l={...n},c={},i=e.piles.map(h=>(c[h.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let $=f[C.dataTransfer.
getData("text/plain")]?.[h.id];$&&!$.matches(":disabled")&&($.checked=!0,p($.dataset.card,h))}},c[h.id]))),u=()=>e.piles.
forEach(h=>{c[h.id].textContent=M(o["pile-count"],{pile:h.text,n:Object.values(l).filter(C=>C===h.id).length})}),p=(h,C)=>{
l[h]=C.id,u(),s({...l}),r(M(o.moved,{card:e.cards.find($=>$.id===h).text,pile:C.text}))},f={},m=e.cards.map(h=>{f[h.id]=
{};let C=`${a}-${h.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",h.id)},t("legend",{},h.text),t("div",{class:"ajar-into"},...e.piles.map($=>{let v=t("input",{type:"radio",name:C,
value:$.id,"data-card":h.id,checked:l[h.id]===$.id,onchange:()=>p(h.id,$)});return f[h.id][$.id]=v,t("label",{},v,t("spa\
n",{},$.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...i),...m)}function bt(e,{words:n,label:o,question:a,act:s}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(p,f)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},p),i=c(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},i,c(o,s));e.replaceChildren(t("p",{},a),u),i.focus()}function Ge(e){let o=t("button",{type:"button",onclick:()=>bt(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function On({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"alert"}),l=t(
"div",{}),c=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,f=!1,m=!1,h=!1,C=!1,$=(w,d,S={})=>t("button",{type:"button",onclick:d,...S},w),v=w=>{w.tabIndex=
-1,w.focus()},j=()=>l.querySelector(".ajar-change"),x=()=>i.state==="kept"&&!i.reopen;function y(w,d=w){s.dataset.short=
d,a.textContent!==w&&(a.textContent=w)}function b(){let w=i.problem?e["keep-unsaved"]:e["keep-saving"],[d,S]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[w],lost:[e["keep-lost"]]}[C?"lost":i.state];s.classList.toggle("ajar-state-lost",C),y(d,S),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function I(){
i={...i,saved:!1},b()}function N(){b(),u=i,x()?l.replaceChildren(f?T("change"):G()):i.state!=="none"?l.replaceChildren(T(
"unlock")):p?l.replaceChildren(T(i.exists?"open":"start")):l.replaceChildren(h?W():D())}let O=()=>{p=!0,N(),l.querySelector(
"input").focus()},A=()=>i.hosted?t("p",{},e["keep-hub"]):null;function D(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),i.here?t("p",{},e["keep-tab"]):null,A(),t("d\
iv",{class:"ajar-moves"},$(e["keep-nothing"],()=>{h=!0,N(),v(s)}),$(e[i.exists?"keep-open":"keep-start"],O)))}let W=()=>t(
"p",{},$(e[i.exists?"keep-open":"keep-start"],O,{class:"ajar-link"}));function P(){let d=["none","weak","fair","good","s\
trong"].map(S=>e[`keep-strength-${S}`]).reduce((S,g)=>g.length>S.length?g:S);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":d},t("span",{},e["keep-strength-none"]))}function T(w){let d=w==="start"||w==="change",S={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[w],g=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{d&&n({strength:g.value})}}),E=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),L=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),E),q=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),F=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n(
{place:F.value})}),H=P(),ee=()=>{if(!g.value){g.focus();return}if(q.hidden=!0,d&&g.type==="password"&&E.value!==g.value){
q.textContent=e["keep-again-differs"],q.hidden=!1,E.focus();return}w==="change"?n({change:g.value},{awaited:!0}):n({[w===
"start"?"keep":"unlock"]:g.value,place:F.value},{awaited:!0}),y(e["keep-opening"]),g.value="",E.value="",H.firstChild.textContent=
e["keep-strength-none"]},se=()=>{p=!1,f=!1,N(),w==="change"?j().focus():v(s)},Q=t("details",{},t("summary",{},e["keep-wh\
ere"]),t("label",{for:`${o}-place`},e["keep-place"]),F);return t("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),
ee()}},t(i.state==="locked"?"h1":"p",{class:"ajar-title"},S),A(),w==="change"?t("p",{},e["keep-change-how"]):null,d?t("p",
{},e["keep-no-way-back"]):null,w==="start"&&i.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[w==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[d?"keep-how":"keep-how-open"]),
g,d?H:null,d?L:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:Z})=>{g.type=Z.checked?"t\
ext":"password",L.hidden=Z.checked,q.hidden=!0}}),t("span",{},e["keep-see"])),d?q:null,w==="change"||i.here?null:Q,t("di\
v",{class:"ajar-moves"},w==="unlock"?null:$(e["keep-not-now"],se),t("button",{type:"submit"},S)),d?null:U(),w==="start"&&
i.here?_():null)}let B=()=>$(e["keep-copy"],()=>n({take:"sealed"}));function _(){let w={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},d=t("input",{type:"file",onchange:async()=>{let E=new Uint8Array(await d.files[0].arrayBuffer()),
L=()=>n({bring:E},{awaited:!0});d.value="",i.exists?bt(g,{...w,act:L}):L()}}),S=t("label",{class:"ajar-words"},t("span",
{},e["keep-bring"]),d),g=t("div",{class:"ajar-twice"},S);return g}function U(){let w=Ge({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-forgot"]),t("p",{},e["keep-f\
orgot-how"]),...i.here?[t("p",{},e["keep-copy-forgot"]),B(),_()]:[],t("p",{},e["keep-erase-how"]),w)}function G(){let w=t(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(w.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((d,S)=>d-
S).map(d=>t("option",{value:d,selected:d===i.minutes},M(e["keep-minutes"],{n:d}))));return t("div",{class:"ajar-kept"},$(
e["keep-lock"],()=>{y(e["keep-opening"]),n({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{f=!0,m=!1,N(),l.querySelector(
"input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},m?e["keep-changed"]:""),t("details",
{},t("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[t("p",{},e["keep-copy-how"]),B()]:[t("p",{},i.place)],i.
copied?t("p",{},M(e["keep-copied"],{program:i.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),w))}function Y(w){
if(w.strength!=null){let d=l.querySelector(".ajar-strength > span");d&&(d.textContent=w.strength);return}if(w.changed){f=
!1,N(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,j().focus();return}i={...i,...w},i.state==="k\
ept"&&(p=!1),x()||(f=!1),b(),J()}let J=ke(l,()=>{let w=u;if(w.state===i.state&&w.exists===i.exists&&w.minutes===i.minutes&&
!!w.reopen==!!i.reopen&&!!w.hosted==!!i.hosted&&l.firstChild){u=i;return}let S=p&&w.place!==i.place;N(),w.state!==i.state&&
w.state!=="none"?v(s):S&&l.querySelector("input").focus()});return N(),{line:s,more:c,update:Y,begin:I,setLost:w=>{C=w,b()},
say:w=>{r.textContent=w,r.hidden=!1}}}var En="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",sa=new RegExp(`^${En}+|${En}\
+$`,"g");var Je=e=>e.replace(sa,"");var Mn=(e,n="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function yt(e,n){if(n==null)return[];switch(e.kind){case"choice":return[...n.chosen.map(o=>An(e.cards,o)),Je(n.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}: ${An(e.piles,n[o.id])}`);case"date":return[Mn(n)];case"\
list":return n.map(Je);default:return[Je(`${n}`)]}}var An=(e,n)=>e.find(o=>o.id===n)?.text??n;function Tn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!ve(a,o)))if(a.kind==="choice"){let l=(a.among?
je(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),c=s.own?.trim()?s.own:"";(l.length||c)&&(o[a.id]={chosen:l,
own:c})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&(o[a.id]=Object.fromEntries(
r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&(o[a.id]=s)}return o}var Ln=(e,n)=>M(e.ask,n);var ra=new Set(["autorestarting","dead","restarting","terminating"]),la=4e3;function Nn({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(i,u)=>{
ra.has(u)&&n()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,la):o()};return a.connect(
l),s.connect(c),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(c)}}function In({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let p=Tn(i,u),f=i.items.filter(m=>m.id in p).map(m=>[Ln(m,p),...yt(m,p[m.id])].join(`
`));return[i.title,...f].join(`

`)}).join(`


`);async function r(i){let u=s(),p=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function c(i){a=i;for(let u of o)u.hidden=!i}return{line:l,set:c,isLost:()=>a,forget:i=>o.delete(
i)}}function qn(e,{words:n,send:o,open:a,help:s}){let r=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
n,b=>r.replaceChildren(b)),c=b=>{l.begin(),o(b)},i=t("div",{}),u={},p="",f=0,m=Ke(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),r);let h=(b,I)=>t("button",{type:"button",onclick:I},b),C=b=>t("div",{class:"\
ajar-reflection"},...b.flatMap(I=>Ze(I,3))),$=(b,I,N)=>Ge({words:n,label:b,question:I,act:()=>c(N)}),v=()=>{let b=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{b.files[0]&&c({import:await b.files[0].text()}),b.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),b)},j=ke(i,()=>{let b=JSON.stringify(u);b!==p&&
(p=b,Ue(i,x))});function x(){let b=(O,A)=>h(A,()=>c({take:O})),I=f>(u.danger?.kinds.length??0)?null:u.danger,N=()=>{f=I.
kinds.length+1,x(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(I?s.notice(I,{level:2,aside:N}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},h(n["home-go-on"],()=>a(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(O=>t("li",{},O))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
C(u.plan):"",u.plan?.length&&!I?s.line():"",...(u.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:A})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${O}`),C(A))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...I?[]:[h(n["home-take-plan"],()=>c({take:"plan",paper:m.value(),country:s.
code()})),m.element(),b("calendar",n["home-take-calendar"]),u.danger?"":b("calendar-line",n["home-take-calendar-line"])],
b("check-ins",n["home-take-check-ins"]),b("everything",n["home-take-everything"])),v()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),$(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),$(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:b=>{l.end(),u=b,j()},settle:l.end,say:(b,I="")=>{
l.end();let N=t("div",{class:"ajar-text"});te(N,I),r.replaceChildren(b,N),r.scrollIntoView({block:"nearest"})}}}function Bn({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Te=window.ajarShown,Rn="needs@",fe={};function wt(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function Dn({model:e,el:n}){wt();let o=e.get("pages"),a=e.get("words"),s=new Map,
r=new Map,l=new Map,c=[],i=d=>c.push(d),u=null,p=!1,f=!1,m=new Map,h=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let C=t("div",{class:"ajar-page"}),$=d=>o.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===d)?.exercise,
v=In({words:a,answered:()=>[...r].map(([d,{answers:S}])=>[$(d),S]).filter(([d,S])=>d&&Object.keys(S??{}).length)}),j=0,x=d=>{
if(clearTimeout(j),j=0,v.set(d),u?.setLost(d),d)for(let S of l.keys())s.get(S)?.release()},y=(d,{awaited:S=!1}={})=>{try{
e.send(d)}catch{x(!0);return}S&&!j&&(j=setTimeout(()=>x(!0),8e3))},b=xn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:d=>y({country:d})}),I=()=>{y({forget:!0}),kt()},N=(d,S,g)=>(s.set(d.key,g),r.has(
d.key)&&g.update(r.get(d.key)),S),O={html(d){let S=t("div",{class:"ajar-text"});return te(S,d.html),b.addNumbers(S),S.addEventListener(
"click",g=>{let E=g.target.closest("a"),L=o.findIndex(({id:q})=>q&&E?.getAttribute("href")===`${q}.ipynb`);L<0||(g.preventDefault(),
B(L))}),S},home(d){let S=t("div",{});return N(d,S,qn(S,{words:a,send:L=>{L.import&&s.get("chart")?.begin(),y(L)},open:L=>B(
o.findIndex(({id:q})=>q===L)),help:b})),y({home:d.key}),S},exercise(d){let S=t("div",{}),g=v.line(u?{}:{role:"alert"});l.
set(d.key,S);let E=(L,q)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let F=window.ajarSent;
m.set(d.key,F),y({key:d.key,...L,sent:F},{awaited:q}),!(!q||!v.isLost())&&(x(!0),g.scrollIntoView({block:"nearest"}))};return s.
set(d.key,$t(S,d.exercise,{words:a,level:d.level,sort:$n,...r.get(d.key),help:b,needs:()=>A(d.needs),below:()=>d.key.startsWith(
"plan@")&&b.isKnown()?b.line():null,onAside:L=>W(d.key,{aside:L}),onChange:L=>{W(d.key,{answers:L,done:!1}),E({answers:L,
done:!1},f)},onMove:L=>W(d.key,{at:L}),onDone:L=>{E({answers:L,done:!0},!0),d.key.startsWith("check-in@")&&s.get("chart")?.
begin()},onStartOver:()=>{W(d.key,{answers:{},done:!1}),E({remove:!0})}})),S.firstElementChild.append(g),i(()=>v.forget(
g)),S},chart(d){let S=t("div",{class:"ajar-chart-block"}),g=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:E,end:L}=ne(a,F=>g.replaceChildren(F)),q=F=>{L(),ze(S,F,a)};return s.set(d.key,{update:q,begin:E,end:L}),r.has(d.
key)&&q(r.get(d.key)),E(),y({chart:d.key}),t("div",{},S,g)},notice(d){if(Sn(()=>y({forget:!0})),!d.leave)return t("div",
{class:"ajar-notice"},t("p",{},d.text));let S=t("div",{class:"ajar-leave"},b.button(),gt({words:a,leave:I}));Cn(b.open),
u=On({words:a,send:y});let g=document.createDocumentFragment();return g.append(t("div",{class:"ajar-notice"},u.line,S),t(
"div",{class:"ajar-on-paper"},b.text()),u.more),g}};function A(d){let S=o.findIndex(({blocks:E})=>E.some(({key:L})=>L===
Rn));return S<0?d?t("p",{},t("a",{href:d},a["help-needs"])):null:t("button",{type:"button",onclick:()=>{B(S);let E=l.get(
Rn).querySelector("h2");E.tabIndex=-1,E.focus()}},a["help-needs"])}for(let[d,S]of Object.entries(fe))O[d]=g=>{let E=t("d\
iv",{}),q=S(E,g,{words:a,send:y,onDispose:i,model:e,exerciseOf:$,formOf:F=>l.get(F)});return N(g,q.element??E,q)};let D=d=>o[h].
blocks.find(S=>S.kind===d),W=(d,S)=>r.set(d,{...r.get(d),...S}),P=()=>{for(let d of c.splice(0))d()};function T({focus:d=!1}={}){
if(P(),s.clear(),p){C.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(C.replaceChildren(
...o[h].blocks.map(q=>O[q.kind](q))),o.length<2)return;let S=(q,F)=>t("button",{type:"button",onclick:()=>B(q)},F),g=h>0?
S(h-1,a["previous-page"]):null,E=h<o.length-1?S(h+1,a["next-page"]):null;if(C.append(t("div",{class:"ajar-moves ajar-tur\
n"},g,E)),_.replaceChildren(...o.map(({title:q},F)=>t("li",{},t("button",{type:"button","aria-current":F===h?"page":null,
onclick:()=>B(F)},q)))),U.textContent=M(a["page-of"],{n:h+1,all:o.length,title:o[h].title}),!d)return;let L=C.querySelector(
"h1, h2, h3")??C;L.tabIndex=-1,L.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(d){o[d]&&(h=d,_.
parentElement.open=G(),e.set("page",d),e.save_changes(),T({focus:!0}))}let _=t("ol",{}),U=t("summary",{}),G=()=>window.innerWidth>
640;e.get("notice")&&n.append(O.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":a.pages},t("detail\
s",{open:G()},U,_));o.length>1&&n.append(Y),n.append(v.line({role:"alert"}),C);let J=0;for(let d of["keydown","pointerdo\
wn","scroll"])n.addEventListener(d,()=>{Date.now()-J<3e4||(J=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",d=>{if(x(!1),d.keeping){let S=[...m.values()].some(L=>d.acknowledged<L);u?.update(S?{...d.keeping,saved:!1}:
d.keeping);let{state:g}=d.keeping,E=g==="locked";g&&(f=g==="kept"),g&&E!==p&&(p=E,r.clear(),Y.hidden=p,T())}for(let[S,g]of Object.
entries(d.states??{})){if(d.acknowledged<m.get(S))continue;let E=g.answers&&!Object.keys(g.answers).length;W(S,E?{...g,at:0}:
g),s.get(S)?.update(r.get(S))}d.country!=null&&b.choose(d.country),d.file&&(s.get("home")?.settle(),Bn(d.file)),d.erased&&
s.get("home")?.say(d.erased,D("home")?.erased),d.said&&s.get("chart")?.end(),d.said&&(s.get("home")??u)?.say(d.said),d.open&&
B(o.findIndex(({id:S})=>S===d.open)),d.problem&&s.get(d.problem.key)?.say(d.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),T()});let w=Nn(e,{gone:()=>x(!0),back:()=>{v.isLost()&&y({ready:!0})}});return T(),Te.set(a,(Te.get(a)??0)+
1),y({ready:!0}),()=>{P(),w(),clearTimeout(j),Te.set(a,Te.get(a)-1),Te.get(a)||y({gone:!0})}}fe.door=(e,n,o)=>cn(e,o);fe.group=(e,n,o)=>gn(e,o);fe.scenario=(e,n,{words:o,model:a})=>({element:kn(n,{words:o,picked:a.
get("couple"),pick:s=>{a.set("couple",s),a.save_changes()}})});fe.asking=(e,n,{exerciseOf:o,formOf:a,...s})=>{let{items:r}=o(
n.of),{parts:l,update:c}=dn(n,{...s,form:()=>a(n.of),ask:u=>r.find(p=>p.id===u).ask}),i=document.createDocumentFragment();
return i.append(...l),{element:i,update:c}};fe.desk=ln;var ia=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),_n,be=null;async function vt(e){
let n=Object.entries(_n[e]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(n.find(o=>o.
loaded)??n[0]).get())()}async function ca(){let{DOMWidgetModel:e,DOMWidgetView:n,IJupyterWidgetRegistry:o}=await vt("@ju\
pyter-widgets/base");class a extends e{}class s extends n{render(){let{model:l}=this;be=l.get("words"),this.dispose=Dn({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{wt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:s}})}}}var ua=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function pa({
context:e,sessionContext:n}){if(await e.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=n;
await new Promise(s=>{let r=()=>{if(!ia.has(n.kernelDisplayStatus)){for(let l of[o,a])l.disconnect(r);s()}};for(let l of[
o,a])l.connect(r);r()})}async function da(){let{INotebookTracker:e,NotebookActions:n}=await vt("@jupyterlab/notebook"),{
Dialog:o,showDialog:a}=await vt("@jupyterlab/apputils"),s=async()=>{if(!be)return!0;let l=[o.cancelButton({label:be["sta\
rt-over-no"]}),o.okButton({label:be["start-over"]})],[c,i]=[be["start-over-title"],be["start-over-how"]];return(await a(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await pa(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:f}=u,m=y=>n.runCells(p,y,f),h=y=>y.model.type==="code",C=p.widgets.filter(y=>h(
y)||y.rendered===!1),[$,v=$]=C.filter(h),j=1+C.indexOf(v),x=await m(C.slice(0,j));return await ua(),x&&m(C.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await s())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let f of p.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){_n=e},async get(){let e=await Promise.all([ca(),da()]);return()=>({
__esModule:!0,default:e})}};})();
