(()=>{var Oo=["button","input","select","summary","textarea"],$o=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Oo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),$o.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}var Eo=e=>e;function oe(e,t){e.innerHTML=Eo(t)}function ie(e,t,...n){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Dt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function se(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Wt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...Lo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...n.answers},p=0,d=null,m=0,b=n.aside??0,x=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),M=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=o("div",{}),S=o("div",{class:"ajar-body"}),$=o("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Mo(x,s))]:x,
y,S,M);e.replaceChildren($);function C(){let O=t.items.filter(N=>he(N,c));return r&&t.together?[O]:O.map(N=>[N])}let w=O=>{
M.replaceChildren(O)},q=se(s,w);function F(O,N){M.replaceChildren(`${O} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
c=N,w(""),n.onChange(c),D({focus:!0})}},s["put-back"]))}function E(O,N){c={...c,[O.id]:N},Ao(S),w(""),n.onChange(c),h()}
function I(){Y(!0),q.begin(),m=setTimeout(_,8e3)}function _(){m&&(clearTimeout(m),m=0,Y(!1),q.end())}function Y(O){for(let N of d?.
fieldsets??[])N.disabled=O}function h(){if(!d)return;let{items:O,skip:N,where:G,next:g}=d,A=C().length;N.textContent=f(O)?
s["clear-and-skip"]:s.skip,G.textContent=L(s["question-of"],{n:p+1,all:A}),G.hidden=r&&A===1,g.textContent=p===A-1?s.done:
s.next}let f=O=>O.some(({id:N})=>c[N]!=null);function k(O,N=!0){if(m)return;let G=C();if(p+=O,p>=G.length){p=G.length-1,
I(),n.onDone(c);return}D({focus:N,again:O<0})}function T(O,N){let G=`${u}-${O.id}`,g=o("legend",{},L(O.ask,c)),A=O.hint?
o("p",{class:"ajar-hint",id:`${G}-hint`},O.hint):null,B=[A,N.mark].filter(Boolean).map(({id:Q})=>Q),z=O.among?{...O,cards:we(
O,c)}:O,U=i[O.kind](z,Dt(z,c[O.id]),{words:s,level:a+1,group:G,change:Q=>E(O,Q),say:w,...N}),V={class:`ajar-item ajar-${O.
kind}`,tabindex:"-1","aria-describedby":B.join(" ")||null};return o("fieldset",V,g,A,U)}function D({focus:O=!1,again:N=!1}={}){
let G=C();p=Math.max(0,Math.min(p,G.length-1));let g=G[p],A=n.mark?.(g),B=A?o("p",{class:"ajar-mark",id:`${u}-${g[0].id}\
-mark`},A):null,z=o("div",{class:"ajar-moves"}),U=p>0?()=>k(-1):null,V=g.map(ye=>T(ye,{mark:B,again:N,moves:z,back:U})),
Q=o("button",{type:"button",onclick:()=>{if(m)return;let ye=c,Ee=f(g);c={...c,...Object.fromEntries(g.map(({id:tt})=>[tt,
null]))},n.onChange(c),k(1),Ee&&F(s.cleared,ye)}}),de=o("button",{type:"button",onclick:()=>{m||(w(""),k(1))}}),$e=o("p",
{class:"ajar-where"});d={items:g,skip:Q,where:$e,next:de,fieldsets:V},y.replaceChildren(),z.replaceChildren(Q,de),U&&z.prepend(
o("button",{type:"button",onclick:U},s.back));let me=V.length===1;B&&me&&V[0].lastElementChild.before(B),S.replaceChildren(
$e,...B&&!me?[B]:[],...V,z),h(),n.onMove?.(p),O&&(V[0].focus({preventScroll:!0}),$e.scrollIntoView({block:"nearest"}))}function W(O){
if(y.replaceChildren(),!O||!n.help||b>O.kinds.length)return null;let N=()=>{b=O.kinds.length+1,n.onAside?.(b),y.replaceChildren(),
S.querySelector("[tabindex]").focus()},{help:G,needs:g}=n;return y.append(G.notice(O,{level:a+1,aside:N,needs:g})),y.querySelector(
"[tabindex]")}function K(O,{focus:N=!1,danger:G=null}={}){d=null;let g=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);S.
replaceChildren(o("div",{class:"ajar-reflection"},g,...O.flatMap(B=>ot(B,a+2)),n.below?.()??null),o("div",{class:"ajar-m\
oves"},o("button",{type:"button",onclick:()=>{p=0,D({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let B=c;c={},p=0,b=0,n.onAside?.(0),n.onStartOver(),D({focus:!0}),F(s["started-over"],B)}},s["start-over"])));let A=W(G);
N&&(A??g).focus()}function J(O){let N=S.contains(document.activeElement);N&&d&&!m||(_(),c={...O.answers},O.done?K(O.reflection,
{focus:N,danger:O.danger}):(p=O.at??Math.max(0,C().findIndex(G=>G.some(({id:g})=>c[g]==null))),D()))}let{done:R,reflection:v,
danger:P}=n;return J({answers:c,at:n.at,done:R,reflection:v,danger:P}),{update:J,release:_,say:O=>{_(),w(O)}}}var Mo=(e,t)=>e.
length?o("details",{},o("summary",{},t["why-this"]),...e):"";function Ao(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ot=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Lo={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>o("input",{type:u,name:s,value:d.
id,checked:r.includes(d.id),onchange:m=>{e.many?r=r.filter(b=>b!==d.id).concat(m.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),i()}})),p=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],c.forEach(m=>{m.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,m)=>o("label",{class:"ajar-card"},c[m],o("span",{},d.text))),p?o("label",{
class:"ajar-own"},o("span",{},e.own),p):null)},text(e,t,{words:n,change:s}){let a=o(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),o("label",{class:"ajar-words"},o("span",{},n["own-words"]),a)},list(e,t,{words:n,change:s}){let a=o("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,m)=>{d.querySelector("label > span").textContent=L(n.line,{n:m+1}),d.querySelector("button").setAttribute("ar\
ia-label",L(n["remove-line"],{n:m+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let m=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=m.nextElementSibling||m.previousElementSibling;m.remove(),b||
c(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(m),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)c(p[d]??"");return o("div",{class:"ajar-lines"},a,i)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function To(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function _t(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=To(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Ft(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Pt(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var No=new Set,st=()=>{if(!document.hidden)for(let e of[...No])e(Math.random()*1e3)};window.addEventListener("online",st);
window.addEventListener("pageshow",st);document.addEventListener("visibilitychange",st);function Bo(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Na=Bo("ajar-presenter");function Ut(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Me=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function at(e,t){if(t?.kind!=="moves"){let l=t&&Me(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function rt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Ae({answered:e},{joined:t},n){return t>e?L(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:L(n["wall-answered"],{n:e})}function Kt(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function We({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Ht(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return L(n,{minutes:Math.abs(e)})}var _e=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var lt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Fe(e,t,n,s,a){let r=ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},lt(n,()=>{r.close(),a()},"\
wall-primary"),lt(s,()=>r.close())))}var it=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function zt(e,{
question:t,body:n},s,a,r){if(n.moves){Fe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=it(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});Fe(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Jt(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},lt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ge=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function ct({units:e},t){let n=new Map,s=qo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Do(a,s))}return[...n.
values()]}function qo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Do({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Wo(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Le(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?Pe(c):0,withheld:i??""}}function Wo(e,t){let n=0;return t.map(s=>(n+=s,Pe(e.slice(n-s,n))))}function Le(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Pe=e=>e.reduce((t,n)=>t+n,0),ut=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var Gt=["wall-first","wall-second","wall-third"],_o={importance:0,confidence:1,readiness:2},Yt=({id:e},t)=>Gt[_o[e]??t%Gt.
length],ue=e=>`${(100*e).toFixed(2)}%`,Zt={"aria-hidden":"true"};function Ne(e,t,n){return ee(e).length?{ruler:Vt,move:Vt,
sort:Uo,card:Go,choice:Vo}[e.kind](e,t,n):[o("p",{class:"wall-calm"},We(e,t))]}function Vt(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return Xt({...s,heading:u,labels:l,sizes:i},r,n,Yt(s,a),t)}))]}function Qt(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,u],c)=>Xt(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,Yt(u,c),t))),nn([["wall-then",n.moment],["wall-solid",s.moment]])]}function Xt({heading:e,labels:t,sizes:n},s,a,r,l){
let i=Pe(n),u=.03,c=0,p=n.flatMap((m,b)=>{let x=c/i+(c?u/2:0);c+=m;let M=c/i-x-(c<i?u/2:0);return s.flatMap(({counts:y,isEarlier:S},$)=>{
let C=x+$*M/s.length;return Fo(y[b]/a,y[b],C,M/s.length,S)})}),d=t.map((m,b)=>`${m}: ${s.at(-1)?.counts[b]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Po(t,
n)))}function Fo(e,t,n,s,a){let r=1-e;return[ie("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Po(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Uo(e,t,n){let s=[...ee(e)].
sort((i,u)=>zo(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>pt.length)return[Ke(s.map(
i=>Ho(i,t)),n,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let m=!p&&i.length+r[0].length<Ko?`${u} ${r[0]}`:`${u}`;return Te(
i,m,Jo([u,...c],a))});return[Ke([...l,...tn(e,t)],n,t),nn(r.map((i,u)=>[pt[u],i]))]}var Ko=24;function Ho({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,c)=>n[c]===r).join(" / "),i=L(a["wall-of"],{n:r,of:s});return Te(e,i,
[],o("p",{class:"wall-muted"},l))}var zo=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},pt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Jo(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ue(
pt[a],r,s/t)})}function Ue(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function Go(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ke([...en(s,t),...tn(e,t)],n,t)]}function Vo(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ke(en(l,t),n,t)]}function en(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Te(a,l?`${r}`:L(t["wall-of"],{n:r,of:n}),
[Ue("wall-rest",0,1),Ue("wall-pile-1",0,r/n)]))}function tn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Te(L(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Te(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Te=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ie(
"svg",Zt,...n):null,s);function Ke(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},L(n["wall-more"],{n:a}))),s}var nn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ie("svg",Zt,Ue(t,0,1)),n)));var Yo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Zo=/^data:image\/(svg\+xml|png|jpeg);/,
ve=e=>e.flatMap(Qo);function Qo(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Zo.test(n.src)?[Xo(n)]:[]:Yo.has(t)?[o(t,{},...ve(s))]:ve(s)}var Xo=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var He=4,Ie=({path:e,size:t},n,s)=>ie("svg",{class:s,viewBox:`${-He} ${-He} ${t+2*He} ${t+2*He}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Re(e,t){return ee(e).length?{ruler:ts,move:es,sort:os,card:ss,choice:as}[e.kind](e,t):e.heading}var je=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,on=({shown:e})=>e.every(({counts:t})=>t),es=(e,t)=>t["wall-moved"];function sn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[je(t),je(t)]}function ts(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=ut(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>ns(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>sn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(c,u)].filter(Boolean).join(" ")}function ns(e,t,n,s){
let[a,r]=e.map(c=>sn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?L(s["wall-most-all"],u):L(r?s["wall-most-two"]:s["wall-most"],u)}function os(e,t){let n=ee(e),s=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(c=>ut(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return on(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:je(a),card:je(r[0].name),other:je(r.at(-1).name),n:r.length,all:n.length})}function ss(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return an(n,e,t)}function as(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return an(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function an(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!on(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>je(p));return L(
i,{card:u,other:c,n:r.length})}function Je({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return ae("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?rn(t,n,s):ae("text",pe(e?.title??
""));if(!i&&l.join&&t)return rn(t,n,s);let c=Me(n,u),p=i?null:Pt(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:c,left:p},m=(hs[u.kind]??ze)(d);return m.dataset.slide=r??l?.slide,n.practice&&m.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),m}var ae=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function ze({slide:e,way:t,panel:n,words:s,left:a}){let r=ve(e.body),l=r.flatMap(u=>rs(u)),i=r.filter(u=>u.textContent.
trim());return ae(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(is)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),Ge({way:t,panel:n,words:s,left:a}))}function rs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var ls=5;function is(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>dt(s)<s.childNodes.length)||!t.every(dt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=dt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function dt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=ls;)s+=2;return s}function cs({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ge(a))return fs({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return ae("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[us(u)]:[ps(i)],Ge({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function us({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},ln(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var ps=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?ln(s,a):null))),ln=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),ds=5;function fs({slide:e,panel:t,words:n,question:s,left:a}){
let r=ct(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=Ge({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?ae("chart",pe(l.length?Re(i,n):n["wall-held-title"]),...Ne(i,n),u):ae("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(c=>o("section",{},o("h2",{},Re(c,n)),...Ne(c,n,ds)))),u)}function ms({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ct(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:m})=>({moment:d,...m.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Ge({way:s,panel:t,words:n,left:a});return i?ae("chart",pe(Re(
i,n)),...Ne(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?ae("chart",pe(n["room-group"]),...Qt([u[0],
u.at(-1)],n)):u.length?ae("chart",pe(Re(u[0],n)),...Ne(u[0],n)):ae("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),c)}var hs={text:ze,story:ze,help:ze,question:cs,moves:ms};function rn(e,t,n){return ae("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[gs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,ft(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},rt(t,n)))))}var gs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},L(t["wall-wifi"],{name:e.name})),ft(e,t)),ft=(e,t)=>Ie(e,t["room-scan-alt"],"wall-sc\
an"),ks=e=>e.replace("-","‑");function Ge({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=Kt(s,
n),u=a&&a.state!=="ready",c=u?Ae(a,t,n):r&&e?rt(t,n):"",p=l?Ae(l,t,n):"";if(!e&&!i&&!c&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(ft(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?L(n["wall-join-line"],{address:e.address,code:ks(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},c?o(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?o("span",{class:"wall-time"},i):null)),d}var ht=[4.6,5.6,6.6,7.4,8.2],gt=2,bs=["","tight","tight columns"],mt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ys=5.4;function un(e,t=gt){let n=ht[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:mt.at(-1),text:0};for(let a of[...bs,...mt]){if(s.text>=ys||s.text&&mt.includes(a))break;let r=ws(e,a,n);r>s.text&&
(s={layout:a,text:r})}return pn(e,s.layout,s.text||4.6),s.text>0}function ws(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(pn(e,t,
Math.max(s,4.6)),vs(e))return Math.max(s,4.6);return 0}function pn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var vs=e=>cn(e)&&[...e.querySelectorAll(".wall-whole")].every(cn),cn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var js={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},xs=new Map(Object.entries(js).flatMap(([e,t])=>t.map(n=>[n,e]))),Ss="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Cs(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(Ss)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return xs.get(t.length===1?t.toLowerCase():
t)}function dn(e){let t=n=>{let s=Cs(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function fn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=y=>()=>{M.close(),y()},d=(y,S,...$)=>o("button",{type:"button",onclick:p(y),...S},...$),m=y=>o("small",{},L(a["re\
mote-minutes"],{minutes:y})),b=t.parts.map((y,S)=>o("li",{},d(()=>r("go",{slide:t.slides.findIndex($=>$.part===S)}),{"ar\
ia-current":S===c?"step":null,class:u.dropped.includes(S)?"remote-dropped":null},y.title,u.dropped.includes(S)?o("small",
{},a["remote-is-dropped"]):m(y.minutes)))),x=Ft(t,u).map(({part:y,title:S,minutes:$,dropped:C})=>o("li",{},o("span",{},S),
d(()=>r(C?"keep":"drop",{part:y}),{"aria-label":`${C?a["remote-keep"]:L(a["remote-drop"],{minutes:$})}: ${S}`},C?a["remo\
te-keep"]:L(a["remote-drop"],{minutes:$})))),M=ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-pa\
rts"},...b),...x.length?[o("h2",{},a["remote-late"]),o("ul",{class:"remote-drops"},...x)]:[],o("div",{class:"remote-more"},
s?d(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function hn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
mn(y).map(()=>0)])),i=0,u=0,c=o("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
y=>y.reduce((S,$)=>S+$,0))),m=(y,S,$)=>o("div",{class:"desk-stepper"},o("span",{},y),o("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),o("output",{},`${S}`),o("button",{type:"button","aria-label":L(
s["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function b(y=""){let S=r[i],C=n.items.find(({id:E})=>E===S.item)?.cards.
find(({text:E})=>E===S.card),w=l.get(S.id),q=i===r.length-1,F=E=>()=>{i+=E,b()};c.replaceChildren(o("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},S.card||S.heading),C?.short?o("p",{class:"desk-small"},S.heading):
"",...mn(S).map((E,I)=>m(E,w[I],_=>{w[I]=Math.max(0,w[I]+_),b(`${I} ${_}`)})),q?m(s["room-people"],d(),E=>{u=Math.max(0,
d()+E),b(`people ${E}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:F(-1)},s.back):"",q?o("b\
utton",{type:"button",class:"wall-primary",onclick:M},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:F(
1)},s["desk-next-card"]),q?"":o("button",{type:"button",onclick:M},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(y)}function x(y){let S=[...c.querySelectorAll(".desk-stepper")],[$,C]=y.split(" "),w=$==="\
people"?S.at(-1):S[Number($)||0],[q,F]=w.querySelectorAll("button");(C==="-1"?q:F).focus()}function M(){let y=d();if(!y)
return;let $=[...l].filter(([,C])=>C.some(Boolean)).map(([C,w])=>{let{kind:q}=r.find(F=>F.id===C);return[C,q==="card"?[w[0],
y-w[0]]:w]});p.close(),a(Object.fromEntries($),y)}b()}var mn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Le(t,n);var re=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function gn(e,t,n){let s=o("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function kn(e,t,n,{
press:s}){s({desk:"remote"}),gn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:m})=>d==="remote"&&m),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Ie(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
re(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...c.map(({id:d},m)=>o("p",{class:"desk-line"},L(n["desk-remote-there"],{n:m+1})," ",re(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?re(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",re(n["wall-close"],a))]})}function bn(e,t,n,{press:s,step:a}){let r=Os(n,s);gn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),m=o("span",{role:"status"});if(!i||c)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":re(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},re(n["wall-close"],l))];let b=`${u.address}/${u.code}`,x=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:M,network:y})=>o("option",{value:M,selected:M===
u.picked?"":null},`${M} (${y})`)));return[o("h2",{},n["desk-phones"]),Ie(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?L(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},L(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",x):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(M=>o("li",{},$s(n)[M])))),o("div",{class:"wall-answers"},re(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),m.textContent=n["desk-copied"]}),re(n["desk-card"],()=>s({desk:"card"})),re(n["re\
mote-join-show"],()=>{l(),a("join")}),re(n["wall-close"],l),m)]})}function Os(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),re(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var $s=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function yn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:w})=>o("option",{value:C},w),r=(C,w)=>L(t["desk-meeting"],{title:C,n:w}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:w,part:q,minutes:F})=>a({id:C,title:r(q?`${w}: ${q}`:w,F)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:w,minutes:q})=>a({id:C,title:r(w,q)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Es(e.countries);
let c=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(C,w)=>o("input",{type:"radio",name:s,value:C,checked:w===0?"":null,"aria-describedby":`${s}-${C}`})),m=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=o("p",{hidden:!0},o("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(C,w)=>o("p",{},o("label",{class:"ajar-words",for:w.id},C),w),S=o("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
M.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:w})=>w).value,
key:m.value}),m.value=""}},o("h2",{},t["desk-start"]),x,y(t["desk-which"],l),o("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...c.map((C,w)=>o("label",{class:"ajar-\
start-way"},d[w],o("span",{},o("b",{},p[C][0]),o("small",{id:`${s}-${C}`},p[C][1]))))),b,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),M));function $({problem:C,busy:w,needsKey:q,state:F}){x.textContent=C??"",x.hidden=
!C,b.hidden=!q,w||(M.textContent=F==="ended"?t["room-ended"]:"")}return{element:S,update:$}}function Es(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function wn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Le(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ms=["open","close","reveal"];function vn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Ut(),u=(j,H,Z={})=>o("button",{type:"button",onclick:H,...Z},...[j].flat()),c=o("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=se(n,j=>{j?p.textContent=
j:Bt()}),m=j=>{d.begin(),s(j,{awaited:!0})},b=0,x="",M=(j,H={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{step:j,
...H},n:b})},y=()=>r.panel,S=()=>y()?.stage,$=()=>r.deck?.slides[S()?.slide],C=()=>$()&&Me(y(),$()),w=kt("desk-wall",{inert:!0}),
q=kt("desk-wall",{inert:!0}),F=kt("desk-screen",{hidden:!0}),E=()=>{F.host.hidden=!1,me(),F.host.requestFullscreen?.().catch(
()=>{})},I=()=>{F.host.hidden=!0,_()&&document.exitFullscreen(),me()},_=()=>document.fullscreenElement===F.host;F.host.addEventListener(
"fullscreenchange",()=>{_()||I()});let Y=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),f=o("ol",{class:"desk-\
agenda","aria-label":n["desk-agenda"]}),k=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=o("p",{class:"des\
k-count"}),D=o("p",{}),W=o("p",{class:"desk-small"}),K=o("div",{}),J=o("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},n["desk-wall"]),R=o("div",{class:"desk-tools"},J,u(n["desk-here"],E),u(n["desk-remote"],()=>kn(
N,()=>r,n,{press:m})),u(n["desk-phones"],()=>bn(N,()=>r,n,{press:m,step:M})),u(n["remote-parts"],g),u(n["desk-end"],A,{class:"\
desk-end"})),v={back:u([n.back,o("kbd",{},"←")],()=>M("back")),open:u([n["room-ask-open"],o("kbd",{},"O")],()=>B("open")),
close:u([n["room-ask-close"],o("kbd",{},"C")],()=>B("close")),reveal:u([n["room-ask-reveal"],o("kbd",{},"R")],()=>B("rev\
eal")),blank:u([n["remote-blank"],o("kbd",{},"B")],()=>M("blank")),hands:u([n["desk-hands"]],()=>hn(N,{question:C(),slide:$(),
words:n,count:z})),next:u([n.next,o("kbd",{},n["desk-clicker"])],()=>M("next"))},P=u(n["room-ask-reset"],()=>Fe(N,n["roo\
m-reset-sure"],n["room-ask-reset"],n["home-no"],()=>B("reset"))),O=u("",()=>M(S()?.timer?"pause":"timer")),N=o("section",
{class:"ajar-desk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},Y,h,R,f),o("div",{class:"desk-left"},o("s\
ection",{class:"desk-now"},o("h2",{},n["desk-now"]),w.host),o("section",{class:"desk-next"},o("h2",{},n["desk-next"]),q.
host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),T,D,W,o("p",{class:"desk-more"},O,P))),o("section",{class:"\
desk-notes"},o("h2",{},n["remote-notes"]),k,K),o("div",{class:"desk-moves"},c,p,o("div",{class:"desk-pad"},...Object.values(
v))),F.host),G=yn(t,{words:n,begin:j=>m({desk:"begin",...j})});e.replaceChildren(G.element,N);function g(){fn(N,{deck:r.
deck,panel:y(),way:r.way},n,{step:M})}function A(){let j=y().questions.some(ge),H=(X,le)=>u(le,()=>m({room:"take",what:X,
paper:t.paper})),Z=ce(N,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-more"},H("page",n["desk-take-pag\
e"]),H("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},u(n["room-end"],()=>{Z.close(),m({room:"end"})},
{class:"wall-primary"}),u(n["remote-stay"],()=>Z.close())))}function B(j){if(b>(r.steps??0)){x=j;return}if(j==="reveal"){
let Z=at(y(),$()),X=()=>m({desk:"question",id:Z.question.id,do:j,...Z.body});Z&&zt(ye(),Z,y(),n,X);return}let H=C();H&&m(
{desk:"question",id:H.id,do:j})}let z=(j,H)=>m({desk:"question",id:C().id,do:"hands",counts:j,people:H}),U={keys:()=>Jt(
ye(),n),full:()=>F.host.hidden?E():I(),larger:()=>Q(1),smaller:()=>Q(-1)},V=gt;function Q(j){V=Math.min(ht.length-1,Math.
max(0,V+j)),me()}function de(j){return!r.deck||!N.offsetParent||N.closest("[inert], .lm-mod-hidden")?!1:(U[j]?U[j]():Ms.
includes(j)?B(j):j==="timer"?M(S()?.timer?"pause":"timer"):j!=="look"&&M(j),!0)}a(dn(de));let $e=setInterval(()=>{!N.hidden&&
N.isConnected&&Rt()},1e3);a(()=>clearInterval($e));function me(){if(!r.deck||!S())return;let j={deck:r.deck,way:r.way,panel:y(),
words:n,now:i.now()},H=tt();Ee(w.wall,Je(j)),q.host.hidden=H===null,H!==null&&Ee(q.wall,Je({...j,slide:H})),F.host.hidden||
Ee(F.wall,Je(j),V)}let ye=()=>F.host.hidden?N:F.wall;function Ee(j,H,Z){j.querySelector(".wall-face")?.remove(),j.prepend(
H),un(H,Z)}function tt(){let{slide:j,dropped:H}=S(),Z=r.deck.slides.findIndex(({part:X},le)=>le>j&&!H.includes(X));return Z<
0?null:Z}function Rt(){if(!r.deck)return;let j=_t(r.deck,S(),i.now());if(Y.textContent=_e(i.now()),!j)return;let H=j.begun?
Ht(j.late,n):n["remote-not-begun"],Z=j.begun?L(n["remote-planned"],{part:_e(j.partEnds),end:_e(j.ends)}):"";h.replaceChildren(
o("b",{class:j.late>0?"desk-late":null},H),Z&&` · ${Z}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[j.part].title));
for(let[X,le]of[...f.children].entries())le.className=X<j.part?"done":X===j.part?"here":"",le.classList.toggle("dropped",
S().dropped.includes(X)),X===j.part?le.setAttribute("aria-current","step"):le.removeAttribute("aria-current")}function bo(){
f.replaceChildren(...r.deck.parts.map(({title:j,minutes:H})=>o("li",{style:`flex: ${Math.max(1,H)}`,title:j},j)))}function yo(){
if(l===$()?.id)return;l=$()?.id;let j=$()?.notes.length?ve($().notes):[o("p",{},n["remote-no-notes"])];k.replaceChildren(
...j),k.scrollTop=0}function wo(){let j=C();T.textContent=j&&(j.state!=="ready"||j.hands)?Ae(j,y(),n):"",D.textContent=r.
way?L(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],W.textContent=xo({units:j?.units??jo()}),K.replaceChildren(...j?
wn(j,n):[]);let H=!!j?.units.length;v.hands.firstChild.data=n[nt(j)?"desk-slips":"desk-hands"],v.hands.disabled=!H||j.state===
"open"||ge(j),P.hidden=!j?.answered||!j.may_reset;let Z=$()?.minutes??0;O.hidden=!Z&&!S()?.timer,O.textContent=S()?.timer?
n["desk-timer-pause"]:L(n["remote-timer"],{minutes:Z});for(let X of["open","close"])v[X].hidden=!r.way;v.hands.hidden=!!r.
way&&(v.hands.disabled||!j),v.open.disabled=!j||j.state==="open"||!r.way,v.close.disabled=j?.state!=="open",v.reveal.disabled=
!at(y(),$());for(let X of Object.values(v))X.classList.remove("wall-primary");vo().classList.add("wall-primary"),v.blank.
setAttribute("aria-pressed",!!S()?.blank)}function vo(){let j=C();return j?ge(j)?v.next:j.state==="ready"&&!v.open.disabled?
v.open:!r.way&&!j.answered&&!v.hands.disabled?v.hands:v.reveal.disabled?v.next:v.reveal:v.reveal.disabled?v.next:v.reveal}
let nt=j=>!!j?.name.startsWith("check-in@"),jo=()=>{if($()?.kind!=="moves")return[];let[j]=y().questions.filter(H=>nt(H)&&
ge(H)).slice(-1);return j?.units.filter(({kind:H})=>H==="move")??[]};function xo({units:j}){let H=j.filter(({snapshot:Z,
withheld:X})=>!Z&&X);return H.length?We({shown:H},n):""}function Bt(){let j=C();p.textContent=So(j)}function So(j){if(S()?.
blank)return n["remote-is-blank"];if(!j)return"";let H=it(j,y());return H===1?n["remote-still-one"]:H?L(n["remote-still"],
{n:H}):j.state==="open"?n["room-is-open"]:j.hands&&!ge(j)?L(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?n[nt(j)?"desk-slips-how":"desk-hands-how"]:""}function Co(j){let H=r;r={...r,...j},r.busy||d.end(),c.textContent=
r.problem??"",c.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&S());if(G.update(r),G.element.hidden=Z,N.hidden=!Z,
!Z)return;H.panel!==r.panel&&i.set(y().now),H.deck!==r.deck&&bo(),r.wall&&(J.href=r.wall);for(let le of N.querySelectorAll(
"dialog"))le.refresh?.();Rt(),yo(),wo(),Bt(),me();let X=x;x="",X&&B(X)}let qt=new ResizeObserver(me);for(let{host:j}of[w,
F])qt.observe(j);return a(()=>qt.disconnect()),{update:Co}}function kt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"\
wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}function Ve(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function xe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ye(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function jn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",u=o("div",{}),c=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=se(t,f=>{d.textContent=f}),b=yt(t),x=Ve(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),b.dialog);let M=f=>{a.busy?d.textContent=t["room-one-moment"]:(m.begin(),
n(f,{awaited:!0}))},y=(f,k)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>M(k)},f),S=(...f)=>o(
"div",{class:"ajar-moves ajar-many"},...f);function $(){let f=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}M({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?o("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?o("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,f,S(k,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(T=>y(L(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let C=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function w(){let f=o("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),T=a.address?f:null;return r?[q(),o("div",{class:"ajar-door-line"},k,p,T),F(),I()]:[o("h2",{},t["room-title"]),q(),
F(),k,a.address?xn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),I()]}let q=()=>a.practice?o("p",{},Be(t)):null,F=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let f=o("select",{id:`${h}-address`,onchange:()=>n({room:"pick",ip:f.value})},...a.addresses.map(
({ip:k,network:T})=>o("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return o("label",{class:"ajar-words",for:f.
id},o("span",{},t["room-address"]),f)}function I(){let f=o("div",{}),k=o("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),T=o("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),D=()=>f.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),S(k,y(t["room-end"],{room:"end"}))]:[T]),W=J=>{l=J,D(),(l?k:T).focus()};D();let K=(J,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?S(K(t["room-take-table"],()=>({
what:"table"})),K(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,o("p",{},t["room-end-how"]),
f)}function _(f){a={...a,...f},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=bt(t,a.joined);
p.textContent!==k&&(p.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),d.textContent=""),Y()}let Y=xe(u,()=>{let{joined:f,problem:k,...T}=a,D=JSON.stringify([T,r]);if(D===
i)return;i=D;let W={open:w,lost:C}[a.state]??$;Ye(u,()=>u.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return Ze(e,()=>n({room:"look"}),s),{update:_}}var bt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],Be=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function xn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return oe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function yt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},Be(e)):"",xn(e,r),s):(n.close(),t.replaceChildren()))}}}function Ze(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Qe(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return oe(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(c=>o("th",{scope:"col"},c)))),o("tbody",{},...r.map(([c,...p])=>o("tr",{},o(
"th",{scope:"row"},c),...p.map(d=>o("td",{},d??"–")))))))))}function Sn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=b=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=i({id:`${r}-people`,
min:1}),c=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let x=e.filter(
$=>$.item===b),M=($,C)=>{let w=i({"aria-label":[$.card,p($)[C]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],w]),w},y=x.length===1&&!x[0].card?x[0].bands.map(($,C)=>[$,[M(x[0],C)]]):x.map($=>[$.card,p($).map((C,w)=>M($,
w))]),S=x[0].card?["",...p(x[0])]:null;return o("table",{},o("caption",{},s(b)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...y.map(([$,C])=>o("tr",{},o("th",{scope:"row"},$),...C.
map(w=>o("td",{},w))))))};function m(){let b=new Map(e.map(S=>[S,l.get(S.id).map(c)])),x=Math.max(...[...b.values()].map(
S=>S.reduce(($,C)=>$+C,0))),M=c(u)||x;if(!M){u.focus();return}let y=Object.fromEntries([...b].map(([S,$])=>[S.id,S.kind===
"card"?[$[0],Math.max(0,M-$[0])]:$]));a({counts:y,people:M})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:b=>{b.preventDefault(),m()}},
...[...new Set(e.map(b=>b.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Cn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(R,v={})=>{p=R==="reveal",
q.begin(),n({question:e.of,do:R,...v},{awaited:!0})},m=o("div",{class:"ajar-results",hidden:!0}),b=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=o("span",{}),y=o("p",
{class:"ajar-counts"}),S=As(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>h(!i)}),C=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},q=se(t,R=>w(
R||c)),F={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(F).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(E.map(R=>[R,o("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?w(_(R)):R==="reset"?Y():d(R)}},F[R])])),_=R=>l.busy?t["room-one-moment"]:l.not[R];function Y(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus()}},t["home-no"]),v=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",v),R.focus()}function h(R){i=R,m.hidden=!R,a().hidden=R,$.textContent=t[R?"room-show-question":"\
room-show-result"]}let f=yt(t),k=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(R){let v=l;l={...l,...R};let P=l.
room==="open";M.replaceChildren(l.practice?Be(t):""),x.textContent=l.problem,x.hidden=!l.problem;let O=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],N=!P||!e.units.length?[]:l.hands||l.inside?O.slice(0,1):O;y.replaceChildren(
...N.map(([G,g])=>o("span",{},o("b",{},`${G}`)," ",g))),S.update(l.seconds);for(let G of E)On(I[G],_(G));c=P?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(v.state!==l.state||v.room!==l.room||v.hands!==l.hands)&&w(c),l.busy||
q.end(),$n(b,l.withheld),f.update(l.way??{},bt(t,l.joined)),k.hidden=!l.way?.address,W(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function W(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let v=!!l.charts?.length;m.replaceChildren(...En(l.charts??[],t)),$.hidden=!v,h(v),v&&p&&m.scrollIntoView({block:"\
start"}),p=!1}let K=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...E.
map(R=>I[R]))),o("div",{class:"ajar-bar-line"},M,C,$,k,S.element),f.dialog),J=e.units.length?Sn(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return $.hidden=!0,Ze(K,()=>n({room:"look"}),s),{parts:[m,b,x,K,J].filter(Boolean),update:D}}function On(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function $n(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var En=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Qe(s,n,t),s});function Mn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=m():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),Ze(e,()=>n({room:"look"}),s),{update(b){a={...a,...b},c.replaceChildren(a.practice?Be(t):""),u.textContent=
a.problem,u.hidden=!a.problem,$n(i,a.withheld),On(d,m());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?En(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function As(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,m=p===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":m,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let c=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function An(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),u=({title:d,
story:m,more:b,role:x})=>{oe(r,m),r.prepend(o("h2",{},d)),oe(l,b),i.textContent=x},c=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(c),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),p)}var Ln=[1,1],Ls=[0,0],Ts="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ns=new RegExp(`(${Ts})|[.…]+|[\
!?;\\n]`,"gu"),Is=/[\u0300-\u036f'’‘ʼ]/g,Rs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,wt=new WeakMap;function In(e,t){
let{passes:n,kinds:s,learned:a}=Bn(t),{line:r,places:l}=Fs(e),i=r;for(let[d,m]of jt(n,r))i=i.slice(0,d)+i.slice(d,m).replace(
/[^ ]/g,"_")+i.slice(m);let u=Object.entries(s).flatMap(([d,m])=>jt(m,i).map(([b,x])=>({kind:d,start:b,end:x-1}))),c=a?Bs(
u,r,a):u,p=(d,m)=>d.span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return c.map(({kind:d,start:m,
end:b})=>({kind:d,span:[l[m][0],l[b][1]]})).sort(p)}function*Rn(e){let{passes:t,kinds:n}=Bn(e);for(let s of[t,...Object.
values(n)])yield,jt(s,"we are here ")}function Bn(e){return wt.has(e)||wt.set(e,Ds(e)),wt.get(e)}function Bs(e,t,n){let{
weights:s,kinds:a,limit:r,least:l}=n,i=qs(t,n),u=i.slice(1).map((y,S)=>[...i[S],...y]),c=y=>{let S=new Set(y.flatMap($=>$.
places));return Tn(s,S)/Math.sqrt(S.size)},p=[...i,...u];if(e.length)return vt(p,c)[1]>l?e:[];let d=p.filter(y=>y.length>
4),[m,b]=vt(d,c);if(!(b>r))return[];let x=new Set(m.flatMap(y=>y.places.slice(0,2))),[M]=vt(Object.keys(a),y=>Tn(a[y],x));
return[{kind:M,start:m[0].start,end:m.at(-1).start}]}function qs(e,{numbers:t,weights:n}){let s=Ln,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Ln:t.get(r[0])??Ls,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],m)=>((m*
16411+p)*16411+d)%n.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var vt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Tn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],
0),qn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function jt(e,t){let n=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return n}function Ds({lists:e,passes:t,phrases:n,learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Nn(u,
a);let r=i=>new RegExp(i.map(u=>Nn(u,a)).join("|"),"y"),l=Object.entries(n).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Ws(s)}}function Ws({same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let m of d.split(" "))l.set(m,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
n),kinds:Object.fromEntries(c),limit:a,least:r}}function Nn(e,t){return`(?:${(e.match(Rs)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:_s(a)).join("")}\
)`}function _s(e){let t=Dn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Dn=e=>e.normalize("NFKD").replace(Is,"").toLowerCase();function Fs(e){
let t="",n=[];for(let s of e.matchAll(Ns)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Dn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}function Wn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var _n=["emergency","crisis","violence","agency","worried","child"],Ps=["crisis","violence"],Un='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Fn(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function Us(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Kn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(c=>In(c,l)),u=qn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var xt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),St=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Pn=e=>`tel:${e.match(/\d+/)[0]}`;function Hn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||Us(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(E=>E.code===r());function i(E){te().chosen=E,Fn();for(let{element:I,draw:_}of te().
listeners)_(I)}function u(E,I){return I(E),te().listeners.add({element:E,draw:I,shown:!1}),queueMicrotask(Fn),E}let c=E=>u(
o("div",{}),I=>I.replaceChildren(...E())),p=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...E.map(_=>o("option",{value:_.code},_.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:E,to:I},_)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...St(E)));let Y=o("span",{},E),h=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:I}),onclick:async()=>{await Ks(I,Y)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",h)},m=E=>o("li",{},o("p",{class:"ajar-for"},E.
for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...E.reach.map(d))),b=({emergency:E,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Pn(E)},L(e["help-call"],{number:E})))),
x=E=>c(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let _=E.flatMap(Y=>Y==="emergency"?b(I):xt(I,[Y]).
map(m));return[o("ul",{class:"ajar-help-lines"},..._)]});function M(){Wn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Ct({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),x(_n),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:E,text:I,now:_,lines:Y,kinds:h,
countries:f},{level:k,aside:T,needs:D}){return f&&!F()&&(te().countries=f),o("section",{class:"ajar-danger"},o(`h${k}`,{
tabindex:"-1"},E),o("p",{},I),h.length?null:D?.()??null,p(),x(Y),o("ul",{class:"ajar-todo"},..._.map(W=>o("li",{},W))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:M},e["help-get"]);function $({emergency:E,...I}){let Y=Ps.map(f=>xt(
I,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(k=>f.find(({to:T})=>T.startsWith(k))));return[{say:L(e["help-call"],
{number:E}),to:Pn(E)},...Y.filter(Boolean)]}let C=(E=`${e["help-line"]} `)=>c(()=>{let I=l(),_=(I?$(I):[]).flatMap(({say:f,
to:k},T)=>[T?" · ":"",o("a",{href:k},...St(f))]),Y=o("button",{type:"button",class:"ajar-link",onclick:M},e["help-get"]),
h=o("span",{class:"ajar-off-paper"},_.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},E,..._,h)]});function w(E){
if(!F())return;let[I]=[...E.querySelectorAll(Un)].reverse();I?.closest("p, ul").after(C(""));for(let _ of E.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===l()?.country}let q=()=>c(()=>{let E=l();return E?[o("p",{},o(
"b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:E.emergency})}`),o(
"ul",{},...xt(E,_n).map(({for_what:I,name:_,reach:Y,hours:h})=>o("li",{},...St(`${I}: ${_}. ${Y.map(({say:f})=>f).join("\
 · ")}. ${h}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),F=()=>a().length>0;return{open:M,notice:y,button:S,line:C,addNumbers:w,
text:q,choose:i,code:r,isKnown:F}}var Ct=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function zn(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Un)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function Ks(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Jn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Hs="about:blank";function Ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Hs)}function Gn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Ot()))},{capture:!0})}function Vn(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(b=>(i[b.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let M=d[x.dataTransfer.
getData("text/plain")]?.[b.id];M&&!M.matches(":disabled")&&(M.checked=!0,p(M.dataset.card,b))}},i[b.id]))),c=()=>e.piles.
forEach(b=>{i[b.id].textContent=L(n["pile-count"],{pile:b.text,n:Object.values(l).filter(x=>x===b.id).length})}),p=(b,x)=>{
l[b]=x.id,c(),a({...l}),r(L(n.moved,{card:e.cards.find(M=>M.id===b).text,pile:x.text}))},d={},m=e.cards.map(b=>{d[b.id]=
{};let x=`${s}-${b.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:M=>M.dataTransfer.setData(
"text/plain",b.id)},o("legend",{},b.text),o("div",{class:"ajar-into"},...e.piles.map(M=>{let y=o("input",{type:"radio",name:x,
value:M.id,"data-card":b.id,checked:l[b.id]===M.id,onchange:()=>p(b.id,M)});return d[b.id][M.id]=y,o("label",{},y,o("spa\
n",{},M.text))})))});return c(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...m)}var Yn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",zs=new RegExp(`^${Yn}+|${Yn}\
+$`,"g"),Js=/[\p{L}\p{N}_]+/gu,Gs=/^[\p{L}\p{N}_]+/u,Vs=/\{([a-z][a-z0-9-]*)\}/,[Ys,Zs]=["⁨","⁩"],Zn=/[.!?…؟。][\u2069”’"')»]*$/,
Qs=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Se=e=>e.replace(zs,""),fe=e=>e.toLowerCase().toUpperCase(),$t=e=>e.match(Gs)?.[0]??"",Qn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t){let n=e.split(Vs),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=Se(t[n[r+1]]),i=Xs(n[r],l);a+=(Zn.test(a)?i.replace(/^,+/,""):i)+ea(l)}return Zn.test(a)?a:a+s}function Xs(e,t){
let n=fe($t(t));if(!n)return e;for(let s of e.matchAll(Js))if(fe(s[0])===n)return e.slice(0,s.index);return e}var ea=e=>Qs.
test(e)?`${Ys}${e}${Zs}`:e;var Et=2e4,ta=10,na=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Lt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
sa[r.kind](l,r);he(r,a)&&(a[r.id]=oa(r,i,a))}return a}function to(e,t){try{Lt(e,t)}catch(n){if(n instanceof ne)return!1;
throw n}return!0}var no=e=>Object.values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Xn(e.cards,n)),Se(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Xn(e.piles,t[n.id])}`);case"date":return[Qn(t)];case"list":return t.map(Se);default:return[Se(`${t}`)]}}
var Xn=(e,t)=>e.find(n=>n.id===t)?.text??t;function oa(e,t,n){if(e.kind!=="choice"||!t)return t;let s=we(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var sa={ruler(e){if(!Number.isInteger(
e)||e<0||e>ta)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!eo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(At(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Mt("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!n&&r.length+!!l>1)throw new ne("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=At(n.map(({id:l})=>l));
if(!eo(e)||!Object.keys(e).every(At(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Mt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let n=e.map(s=>Mt(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!aa(e))throw new ne("answer-day");return e}};function Mt(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Et&&[...e].length>Et)throw new ne("answer-long",{most:Et});return Se(e)?e:null}var At=e=>t=>e.
includes(t),eo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function aa(e){let[,t,n,s]=(e.match(na)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var ra=[{answers:["all"]}],la=/\p{L}/u,ia=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ca=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ua=/\{([a-z][a-z0-9-]*)\}/g;function so({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(no(r))return"nothing"in n?[Xe([n.nothing])]:[];let l=pa({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?ra:t).flatMap(l);return a||!("closing"in n)?u:[...u,Xe([n.closing])]}var Xe=e=>({words:e,heading:"",said:[]}),
ke=(e,t,n=[])=>({words:n,heading:e,said:t}),oo=(e,t)=>e.filter(n=>!t.has(fe(n)));function pa({items:e,answers:t,rules:n,
phrases:s}){let a=h=>e.find(({id:f})=>f===`couple-${h}`)??e.find(({id:f})=>f===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?Ce(a(
h),r(h)):[],i=h=>{let f=new Set(h.map(a));return e.filter(k=>f.has(k))},u=h=>{let f=r(h);return typeof f=="number"?f:l(h).
length},c=h=>h.map(f=>r(f)?.chosen).find(f=>Array.isArray(f))??[],p=(h,f)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:D})=>T[D]===f).map(({text:D})=>D)},d=h=>new Set(h?l(h).map(fe):[]),m=({if:h=[],unless:f=[]})=>h.
every(b)&&!f.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:f=[],cards:k,piles:T,without:D,only:W,
least:K,asked:J}=h;if(J)return!!a(J)&&he(a(J),t);let R=f.find(O=>r(O)!==null);if(!R)return!1;let v=c([R]);return k&&!k.some(
O=>v.includes(O))||T&&!T.some(O=>oo(p(R,O),d(D)).length)||W&&!(O=>O.size===1&&O.has(W))(new Set(Object.values(r(R))))?!1:
K==null||u(R)>=K}let x=(h,f={})=>L(s[h],f);function M(h,f={}){if(typeof h=="string")return x(h,f);if(!m(h))return null;let{
phrase:k,of:T,score:D}=h;if(D){let W=E(D);return W===null?null:x(k,{t:50+10*W})}return T?l(T).length?x(k,{n:u(T),...f}):
null:x(k,f)}let y=(h=[],f={})=>h.map(k=>M(k,f)).filter(k=>k!==null),S=(h,f)=>{let k=y(h,f);return k.length?[Xe(k)]:[]};function $(h){
if(typeof h=="string")return l(h);if("level"in h)return I(h);if("phrase"in h){let[K]=h.of?l(h.of):[],J=M(h,K===void 0?{}:
{words:K});return J===null?[]:[J]}let{item:f,pile:k,also:T,without:D}=h,W=k?p(f,k):l(f);return T&&(W=W.filter(K=>d(T).has(
fe(K)))),oo(W,d(D))}let C=({heading:h,under:f})=>h?x(h):(f&&a(f)?.said)??"";function w(h,f){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=W=>k.piles.find(K=>K.id===W).text;return(f??k.piles.map(({id:W})=>W)).map(W=>({id:W,text:T(
W),cards:p(h,W)}))}let q=n.find(h=>h.ladder)?.ladder,F=()=>Math.floor(q.rungs.length/2);function E(h){let[f]=c([h]);return!q||
!f?null:F()-q.rungs.findIndex(({card:k})=>k===f)}function I({level:h,up:f=0}){let k=h.map(E).find(D=>D!==null);if(!q||k===
void 0)return[];let T=q.rungs[F()-k-f];return T?l(T.item):[]}let _={answers({answers:h}){return(h[0]==="all"?e:i(h)).filter(
({id:k})=>t[k]!==null).map(k=>ke(k.said||k.ask,Ce(k,t[k.id])))},lines(h){let f=h.lines.flatMap($),k=f.length?[ke(C(h),f,
y(h.say))]:[],T=h.count?.[Math.min(f.length,h.count.length-1)];return T?[...k,Xe([x(T,{n:f.length})])]:k},piles({piles:h,
only:f,heading:k,below:T={},all:D={}}){let W=K=>K.length===a(h).cards.length;return w(h,f).filter(({cards:K})=>K.length).
flatMap(({id:K,text:J,cards:R})=>{let v=W(R)&&D[K]||T[K],P=k?x(k,{pile:J}):J;return[ke(P,R),...S(v?[v]:[])]})},empty(h){
let f=w(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return f.length?[ke(C(h),f,y(h.say))]:[]},sentence(h){
let f=s[h.sentence],k=[...f.matchAll(ua)].map(([,D])=>D),T=Object.fromEntries(k.map(D=>[D,l(D).join(" ")]));return Object.
values(T).every(Boolean)?[ke(C(h),[qe(f,T)])]:[]},message(h){let f=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>Y(k,T,h.message));return f.length?[ke(C(h),[f.join(" ")])]:[]},ladder(){let[h=""]=l(q.goal),[[f],[k]]=[c([q.
today]),c([q.later])],T=q.rungs.map(({card:D,item:W})=>{let K=a(W)?.said??"",[J]=l(W),R=J?`${K}: ${J}`:x("open",{level:K}),
v=da(D===f,D===k,!!k);return v?x(v,{level:R}):R});return[ke(x(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:f}){let k=i(h).filter(({id:T})=>t[T]===null);return k.length?S(f,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let f=h.repeated.map(l),k=new Map;for(let W of f.flat())k.has(fe(W))||k.set(fe(W),W);let T=W=>f.filter(K=>K.some(J=>fe(J)===
W)).length>1,D=[...k].filter(([W])=>T(W)).map(([,W])=>W);return D.length?[ke(C(h),D)]:[]}};function Y(h,f,{self:k=[],small:T=[],
capitals:D=[]}){let{opener:W,clause:K,clauses:J=[],questions:R=[],names:v=!1}=h,P=$t(f),O=P.toLowerCase();if(k.includes(
O))return qe("{words}.",{words:f});let N=[...s[W]].at(-1);if(!ia.test(f.match(la)?.[0]??"a")||R.includes(O))return qe(`{\
words}${N}`,{words:f});let G=s[K&&J.includes(O)?K:W],g=v||D.includes(P),A=T.includes(O)||ca.test(P)&&!g,[B=""]=f,z=A?B.toLowerCase()+
f.slice(B.length):f;return qe(G,{words:z})}return h=>{if(!m(h))return[];let f=Object.keys(_).find(T=>T in h),k=f?_[f](h):
S(h.say);return k.length&&h.then?[...k,...S([h.then])]:k}}function da(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function ao(e,t,n){let s=n&&Kn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:so(e,t,{plain:a})}}function Tt(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=o("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(o("p",{},s),c),u.focus()}function et(e){let n=o("button",{type:"button",onclick:()=>Tt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ro({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),i=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,m=!1,b=!1,x=!1,M=!1,y=(v,P,O={})=>o("bu\
tton",{type:"button",onclick:P,...O},v),S=v=>{v.tabIndex=-1,v.focus()},$=()=>i.querySelector(".ajar-change"),C=()=>c.state===
"kept"&&!c.reopen;function w(v,P=v){a.dataset.short=P,s.textContent!==v&&(s.textContent=v)}function q(){let v=c.problem?
e["keep-unsaved"]:e["keep-saving"],[P,O]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[M?"lost":c.state];a.
classList.toggle("ajar-state-lost",M),w(P,O),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function F(){c={...c,saved:!1},q()}function E(){q(),p=c,C()?i.replaceChildren(
m?k("change"):K()):c.state!=="none"?i.replaceChildren(k("unlock")):d?i.replaceChildren(k(c.exists?"open":"start")):i.replaceChildren(
x?h():Y())}let I=()=>{d=!0,l.textContent="",E(),i.querySelector("input").focus()},_=()=>c.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,_(),o("di\
v",{class:"ajar-moves"},y(e["keep-nothing"],()=>{x=!0,E(),S(a)}),y(e[c.exists?"keep-open":"keep-start"],I)))}let h=()=>o(
"p",{},y(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function f(){let P=["none","weak","fair","good","s\
trong"].map(O=>e[`keep-strength-${O}`]).reduce((O,N)=>N.length>O.length?N:O);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},o("span",{},e["keep-strength-none"]))}function k(v){let P=v==="start"||v==="change",O={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],N=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{P&&t({strength:N.value})}}),G=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),g=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),G),A=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),B=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:B.value})}),z=f(),U=()=>{if(!N.value){N.focus();return}if(A.hidden=!0,P&&N.type==="password"&&G.value!==N.value){
A.textContent=e["keep-again-differs"],A.hidden=!1,G.focus();return}v==="change"?t({change:N.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:N.value,place:B.value},{awaited:!0}),w(e["keep-opening"]),N.value="",G.value="",z.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,m=!1,E(),v==="change"?$().focus():S(a)},Q=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),B);return o("form",{class:"ajar-ask",onsubmit:de=>{de.preventDefault(),
U()}},o(c.state==="locked"?"h1":"p",{class:"ajar-title"},O),_(),v==="change"?o("p",{},e["keep-change-how"]):null,P?o("p",
{},e["keep-no-way-back"]):null,v==="start"&&c.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[P?"keep-how":"keep-how-open"]),
N,P?z:null,P?g:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:de})=>{N.type=de.checked?
"text":"password",g.hidden=de.checked,A.hidden=!0}}),o("span",{},e["keep-see"])),P?A:null,v==="change"||c.here?null:Q,o(
"div",{class:"ajar-moves"},v==="unlock"?null:y(e["keep-not-now"],V),o("button",{type:"submit"},O)),P?null:W(),v==="start"&&
c.here?D():null)}let T=()=>o("div",{},y(e["keep-copy"],()=>t({take:"sealed"})));function D(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},P=o("input",{type:"file",onchange:async()=>{let G=new Uint8Array(await P.files[0].
arrayBuffer()),g=()=>t({bring:G},{awaited:!0});P.value="",c.exists?Tt(N,{...v,act:g}):g()}}),O=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),P),N=o("div",{class:"ajar-twice"},O);return N}function W(){let v=et({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...c.here?[o("p",{},e["keep-copy-forgot"]),T(),D()]:[],o("p",{},e["keep-erase-how"]),
v)}function K(){let v=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((P,O)=>P-O).map(P=>o("option",{value:P,selected:P===c.minutes},L(e["keep-minutes"],{n:P}))));return o(
"div",{class:"ajar-kept"},y(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),y(e["keep-change"],()=>{
m=!0,b=!1,E(),i.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[o("p",{},e["keep-copy-how"]),
T()]:[o("p",{},c.place)],c.copied?o("p",{},L(e["keep-copied"],{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),v))}function J(v){if(v.strength!=null){let P=i.querySelector(".ajar-strength > span");P&&(P.textContent=v.strength);
return}if(v.changed){m=!1,E(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}c={
...c,...v},c.state==="kept"&&(d=!1),C()||(m=!1),q(),R()}let R=xe(i,()=>{let v=p;if(v.state===c.state&&v.exists===c.exists&&
v.minutes===c.minutes&&v.here===c.here&&!!v.reopen==!!c.reopen&&!!v.hosted==!!c.hosted&&i.firstChild){p=c;return}let O=d&&
v.place!==c.place;E(),v.state!==c.state&&v.state!=="none"?S(a):O&&i.querySelector("input").focus()});return E(),{line:a,
more:u,update:J,begin:F,setLost:v=>{M=v,q()},say:v=>{l.textContent=v}}}function lo({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!he(s,n)))if(s.kind==="choice"){let l=(s.among?
we(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var io=(e,t)=>L(e.ask,t);var fa=new Set(["autorestarting","dead","restarting","terminating"]),ma=4e3;function co({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
fa.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,ma):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function uo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=lo(u,c),d=u.items.filter(m=>m.id in p).map(m=>[io(m,p),...Ce(m,p[m.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function i(u){s=u;for(let c of n)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>n.delete(
u)}}function po(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=se(
t,w=>r.replaceChildren(w)),i=w=>{l.begin(),n(w)},u=o("div",{}),c={},p="",d=0,m=Ve(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(w,q)=>o("button",{type:"button",onclick:q},w),x=w=>o("div",{class:"\
ajar-reflection"},...w.flatMap(q=>ot(q,3))),M=(w,q,F)=>et({words:t,label:w,question:q,act:()=>i(F)}),y=()=>{let w=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].text()}),w.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)},S=xe(u,()=>{let w=JSON.stringify(c);w!==p&&
(p=w,Ye(u,$))});function $(){let w=(E,I)=>b(I,()=>i({take:E})),q=d>(c.danger?.kinds.length??0)?null:c.danger,F=()=>{d=q.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(q?a.notice(q,{level:2,aside:F}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?o("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?o("ul",{},...c.due.map(E=>o("li",{},E))):"",c.plan?.length?o("h2",{},t["home-plan"]):"",c.plan?.length?
x(c.plan):"",c.plan?.length&&!q?a.line():"",...(c.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${E}`),x(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...q?[]:[b(t["home-take-plan"],()=>i({take:"plan",paper:m.value(),country:a.
code()})),m.element(),w("calendar",t["home-take-calendar"]),c.danger?"":w("calendar-line",t["home-take-calendar-line"])],
w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),y()),c.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),M(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),M(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{l.end(),c=w,S()},settle:l.end,say:(w,q="")=>{
l.end();let F=o("div",{class:"ajar-text"});oe(F,q),r.replaceChildren(w,F),r.scrollIntoView({block:"nearest"})}}}function fo({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var De=window.ajarShown,mo="needs@",ho=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),be={};function Nt(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
- 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
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
.ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width\
:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function go({model:e,el:t}){Nt();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=g=>i.push(g),c=null,p=!1,d=!1,m=new Map,b=new Map,x=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let M=o("div",{class:"ajar-page"}),y=g=>n.flatMap(({blocks:A})=>A).find(A=>A.kind==="exercise"&&A.key===g)?.
exercise,S=uo({words:s,answered:()=>[...r].map(([g,{answers:A}])=>[y(g),A]).filter(([g,A])=>g&&Object.keys(A??{}).length)}),
$=0,C=g=>{if(clearTimeout($),$=0,S.set(g),c?.setLost(g),g)for(let A of l.keys())a.get(A)?.release()},w=(g,{awaited:A=!1}={})=>{
try{e.send(g)}catch{C(!0);return}A&&!$&&($=setTimeout(()=>C(!0),8e3))},q=!1;function F(){q||(q=!0,window.ajarDangers?E():
w({dangers:!0}))}let E=()=>{for(let g of Object.values(window.ajarDangers.dangers))Jn(Rn(g))};function I({key:g,exercise:A},B){
if(!(window.ajarDangers||S.isLost())||!to(A,B))return;let U=Lt(A,B),V=ao(A,U,window.ajarDangers);D(g,{answers:U,done:!0,
...V}),m.set(g,ho(r.get(g))),a.get(g).update(r.get(g))}let _=Hn({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:g=>w({country:g})}),Y=()=>{w({forget:!0}),Ot()},h=(g,A,B)=>(a.set(g.key,B),r.has(g.key)&&B.
update(r.get(g.key)),A),f={html(g){let A=o("div",{class:"ajar-text"});return oe(A,g.html),_.addNumbers(A),A.addEventListener(
"click",B=>{let z=B.target.closest("a"),U=n.findIndex(({id:V})=>V&&z?.getAttribute("href")===`${V}.ipynb`);U<0||(B.preventDefault(),
J(U))}),A},home(g){let A=o("div",{});return h(g,A,po(A,{words:s,send:U=>{U.import&&a.get("chart")?.begin(),w(U)},open:U=>J(
n.findIndex(({id:V})=>V===U)),help:_})),w({home:g.key}),A},exercise(g){let A=o("div",{}),B=S.line(c?{}:{role:"alert"});l.
set(g.key,A);let z=(U,V)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;
b.set(g.key,Q),w({key:g.key,...U,sent:Q},{awaited:V}),!(!V||!S.isLost())&&(C(!0),B.scrollIntoView({block:"nearest"}))};return a.
set(g.key,Wt(A,g.exercise,{words:s,level:g.level,sort:Vn,...r.get(g.key),help:_,needs:()=>k(g.needs),below:()=>g.key.startsWith(
"plan@")&&_.isKnown()?_.line():null,onAside:U=>D(g.key,{aside:U}),onChange:U=>{F(),D(g.key,{answers:U,done:!1}),z({answers:U,
done:!1},d)},onMove:U=>D(g.key,{at:U}),onDone:U=>{I(g,U),z({answers:U,done:!0},!0),g.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{D(g.key,{answers:{},done:!1}),z({remove:!0})}})),A.firstElementChild.append(B),u(()=>S.
forget(B)),A},chart(g){let A=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:z,end:U}=se(s,Q=>B.replaceChildren(Q)),V=Q=>{U(),Qe(A,Q,s)};return a.set(g.key,{update:V,begin:z,end:U}),
r.has(g.key)&&V(r.get(g.key)),z(),w({chart:g.key}),o("div",{},A,B)},notice(g){if(Gn(()=>w({forget:!0})),!g.leave)return o(
"div",{class:"ajar-notice"},o("p",{},g.text));let A=o("div",{class:"ajar-leave"},_.button(),Ct({words:s,leave:Y}));zn(_.
open),c=ro({words:s,send:w});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},c.line,
A),o("div",{class:"ajar-on-paper"},_.text()),c.more),B}};function k(g){let A=n.findIndex(({blocks:z})=>z.some(({key:U})=>U===
mo));return A<0?g?o("p",{},o("a",{href:g},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{J(A);let z=l.get(
mo).querySelector("h2");z.tabIndex=-1,z.focus()}},s["help-needs"])}for(let[g,A]of Object.entries(be))f[g]=B=>{let z=o("d\
iv",{}),V=A(z,B,{words:s,send:w,onDispose:u,model:e,exerciseOf:y,formOf:Q=>l.get(Q)});return h(B,V.element??z,V)};let T=g=>n[x].
blocks.find(A=>A.kind===g),D=(g,A)=>r.set(g,{...r.get(g),...A}),W=()=>{for(let g of i.splice(0))g()};function K({focus:g=!1}={}){
if(W(),a.clear(),p){M.replaceChildren(c?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(M.replaceChildren(
...n[x].blocks.map(V=>f[V.kind](V))),n.length<2)return;let A=(V,Q)=>o("button",{type:"button",onclick:()=>J(V)},Q),B=x>0?
A(x-1,s["previous-page"]):null,z=x<n.length-1?A(x+1,s["next-page"]):null;if(M.append(o("div",{class:"ajar-moves ajar-tur\
n"},B,z)),R.replaceChildren(...n.map(({title:V},Q)=>o("li",{},o("button",{type:"button","aria-current":Q===x?"page":null,
onclick:()=>J(Q)},V)))),v.textContent=L(s["page-of"],{n:x+1,all:n.length,title:n[x].title}),!g)return;let U=M.querySelector(
"h1, h2, h3")??M;U.tabIndex=-1,U.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function J(g){n[g]&&(x=g,R.
parentElement.open=P(),e.set("page",g),e.save_changes(),K({focus:!0}))}let R=o("ol",{}),v=o("summary",{}),P=()=>window.innerWidth>
640;e.get("notice")&&t.append(f.notice(e.get("notice")));let O=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detail\
s",{open:P()},v,R));n.length>1&&t.append(O),t.append(S.line({role:"alert"}),M);let N=0;for(let g of["keydown","pointerdo\
wn","scroll"])t.addEventListener(g,()=>{Date.now()-N<3e4||(N=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",g=>{if(C(!1),g.keeping){let A=[...b.values()].some(U=>g.acknowledged<U);c?.update(A?{...g.keeping,saved:!1}:
g.keeping);let{state:B}=g.keeping,z=B==="locked";B&&(d=B==="kept"),B&&z!==p&&(p=z,r.clear(),O.hidden=p,K())}for(let[A,B]of Object.
entries(g.states??{})){if(g.acknowledged<b.get(A))continue;let z=B.answers&&!Object.keys(B.answers).length,U=m.get(A)===
ho(B);m.delete(A),D(A,z?{...B,at:0}:B),U||a.get(A)?.update(r.get(A))}g.dangers&&(window.ajarDangers=g.dangers,E()),g.country!=
null&&_.choose(g.country),g.file&&(a.get("home")?.settle(),fo(g.file)),g.erased&&a.get("home")?.say(g.erased,T("home")?.
erased),g.said&&a.get("chart")?.end(),g.said&&(a.get("home")??c)?.say(g.said),g.open&&J(n.findIndex(({id:A})=>A===g.open)),
g.problem&&a.get(g.problem.key)?.say(g.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),K()});let G=co(e,{gone:()=>C(
!0),back:()=>{S.isLost()&&w({ready:!0})}});return K(),De.set(s,(De.get(s)??0)+1),w({ready:!0}),()=>{W(),G(),clearTimeout(
$),De.set(s,De.get(s)-1),De.get(s)||w({gone:!0})}}be.door=(e,t,n)=>jn(e,n);be.group=(e,t,n)=>Mn(e,n);be.scenario=(e,t,{words:n,model:s})=>({element:An(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});be.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Cn(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};be.desk=vn;var ha=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),ko,Oe=null;async function It(e){
let t=Object.entries(ko[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function ga(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await It("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Oe=l.get("words"),this.dispose=go({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Nt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var ka=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function ba({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!ha.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function ya(){let{INotebookTracker:e,NotebookActions:t}=await It("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await It("@jupyterlab/apputils"),a=async()=>{if(!Oe)return!0;let l=[n.cancelButton({label:Oe["sta\
rt-over-no"]}),n.okButton({label:Oe["start-over"]})],[i,u]=[Oe["start-over-title"],Oe["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await ba(c).finally(()=>{r.
delete(c)});let{content:p,sessionContext:d}=c,m=C=>t.runCells(p,C,d),b=C=>C.model.type==="code",x=p.widgets.filter(C=>b(
C)||C.rendered===!1),[M,y=M]=x.filter(b),S=1+x.indexOf(y),$=await m(x.slice(0,S));return await ka(),$&&m(x.slice(S))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:p}=c;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&u(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){ko=e},async get(){let e=await Promise.all([ga(),ya()]);return()=>({
__esModule:!0,default:e})}};})();
