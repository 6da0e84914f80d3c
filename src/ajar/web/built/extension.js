(()=>{var Po=["button","input","select","summary","textarea"],Ho=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Po.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ho.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),fe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var zt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function ne(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Gt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,c={...zo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...n.answers},p=0,d=null,f=0,k=n.aside??0,w=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),$=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=o("div",{}),S=o("div",{class:"ajar-body"}),E=o("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},o(`h${a}`,{id:`${i}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Ko(w,s))]:w,
v,S,$);e.replaceChildren(E);function C(){let T=t.items.filter(P=>fe(P,u));return r&&t.together?[T]:T.map(P=>[P])}let y=T=>{
$.replaceChildren(T)},q=ne(s,y);function R(T,P){$.replaceChildren(`${T} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
u=P,y(""),n.onChange(u),F({focus:!0})}},s["put-back"]))}function M(T,P){u={...u,[T.id]:P},Uo(S),y(""),n.onChange(u),g()}
function L(){G(!0),q.begin(),f=setTimeout(K,8e3)}function K(){f&&(clearTimeout(f),f=0,G(!1),q.end())}function G(T){for(let P of d?.
fieldsets??[])P.disabled=T}function g(){if(!d)return;let{items:T,skip:P,where:m,next:O}=d,B=C().length;P.textContent=h(T)?
s["clear-and-skip"]:s.skip,m.textContent=A(s["question-of"],{n:p+1,all:B}),m.hidden=r&&B===1,O.textContent=p===B-1?s.done:
s.next}let h=T=>T.some(({id:P})=>u[P]!=null);function b(T,P=!0){if(f)return;let m=C();if(p+=T,p>=m.length){p=m.length-1,
L(),n.onDone(u);return}F({focus:P,again:T<0})}function N(T,P){let m=`${i}-${T.id}`,O=o("legend",{},A(T.ask,u)),B=T.hint?
o("p",{class:"ajar-hint",id:`${m}-hint`},T.hint):null,H=[B,P.mark].filter(Boolean).map(({id:ue})=>ue),_=T.among?{...T,cards:ye(
T,u)}:T,J=c[T.kind](_,zt(_,u[T.id]),{words:s,level:a+1,group:m,change:ue=>M(T,ue),say:y,remarks:n.remarks,...P}),V={class:`\
ajar-item ajar-${T.kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return o("fieldset",V,O,B,J)}function F({focus:T=!1,
again:P=!1}={}){let m=C();p=Math.max(0,Math.min(p,m.length-1));let O=m[p],B=n.mark?.(O),H=B?o("p",{class:"ajar-mark",id:`${i}\
-${O[0].id}-mark`},B):null,_=o("div",{class:"ajar-moves"}),J=p>0?()=>b(-1):null,V=O.map(be=>N(be,{mark:H,again:P,moves:_,
back:J})),ue=o("button",{type:"button",onclick:()=>{if(f)return;let be=u,Ee=h(O);u={...u,...Object.fromEntries(O.map(({id:rt})=>[
rt,null]))},n.onChange(u),b(1),Ee&&R(s.cleared,be)}}),We=o("button",{type:"button",onclick:()=>{f||(y(""),b(1))}}),$e=o(
"p",{class:"ajar-where"});d={items:O,skip:ue,where:$e,next:We,fieldsets:V},v.replaceChildren(),_.replaceChildren(ue,We),
J&&_.prepend(o("button",{type:"button",onclick:J},s.back));let de=V.length===1;H&&de&&V[0].lastElementChild.before(H),S.
replaceChildren($e,...H&&!de?[H]:[],...V,_),g(),n.onMove?.(p),T&&(V[0].focus({preventScroll:!0}),$e.scrollIntoView({block:"\
nearest"}))}function x(T){if(v.replaceChildren(),!T||!n.help||k>T.kinds.length)return null;let P=()=>{k=T.kinds.length+1,
n.onAside?.(k),v.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:m,needs:O}=n;return v.append(m.notice(T,
{level:a+1,aside:P,needs:O})),v.querySelector("[tabindex]")}function D(T,{focus:P=!1,danger:m=null}={}){d=null;let O=o(`\
h${a+1}`,{tabindex:"-1"},s["what-you-said"]);S.replaceChildren(o("div",{class:"ajar-reflection"},O,...T.flatMap(H=>it(H,
a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{p=0,F({focus:!0,again:!0})}},
s.change),o("button",{type:"button",onclick:()=>{let H=u;u={},p=0,k=0,n.onAside?.(0),n.onStartOver(),F({focus:!0}),R(s["\
started-over"],H)}},s["start-over"])));let B=x(m);P&&(B??O).focus()}function U(T){let P=S.contains(document.activeElement);
P&&d&&!f||(K(),u={...T.answers},T.done?D(T.reflection,{focus:P,danger:T.danger}):(p=T.at??Math.max(0,C().findIndex(m=>m.
some(({id:O})=>u[O]==null))),F()))}let{done:I,reflection:W,danger:Z}=n;return U({answers:u,at:n.at,done:I,reflection:W,danger:Z}),
{update:U,release:K,say:T=>{K(),y(T)}}}var Ko=(e,t)=>e.length?o("details",{},o("summary",{},t["why-this"]),...e):"";function Uo(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var it=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),zo={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){
let{chosen:l,own:c}=t||{chosen:[],own:""},i=()=>a(l.length||c.trim()?{chosen:[...l],own:c}:null),u=e.many?"checkbox":"ra\
dio",p=e.cards.map(f=>o("input",{type:u,name:s,value:f.id,checked:l.includes(f.id),onchange:k=>{e.many?l=l.filter(w=>w!==
f.id).concat(k.target.checked?f.id:[]):(l=[f.id],c="",d&&(d.value="")),i()}})),d=e.own?o("input",{type:"text",value:c,maxlength:500,
oninput:f=>{c=f.target.value,!e.many&&c.trim()&&(l=[],p.forEach(k=>{k.checked=!1})),i()}}):null;return o("div",{class:"a\
jar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,k)=>o("label",{class:"ajar\
-card"},p[k],o("span",{},f.text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},
text(e,t,{words:n,change:s,remarks:a}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:i=>s(i.target.value.trim()?i.target.value:null)});e.long&&(r.value=t??"");let l=e.opener||n["own-words"],c=o("la\
bel",{class:"ajar-words"},o("span",{},l),r);return e.remark&&a?o("div",{},c,a(r,e)):c},list(e,t,{words:n,change:s}){let a=o(
"div",{}),r=()=>{let d=[...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.
children].forEach((d,f)=>{d.querySelector("label > span").textContent=A(n.line,{n:f+1}),d.querySelector("button").setAttribute(
"aria-label",A(n["remove-line"],{n:f+1}))}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),i=()=>{l(),c.hidden=a.children.length>=e.most},u=d=>{let f=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=f.nextElementSibling||f.previousElementSibling;f.remove(),k||
u(""),i(),r(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),i()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)u(p[d]??"");return o("div",{class:"ajar-lines"},a,c)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Go(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Jt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Go(e.parts,t.dropped),r=t.began??n,l=n-r,{start:c,end:i}=a[s],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+a.at(-1).end}}
function Vt(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let c=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:c}}).filter(({part:s,optional:a})=>a&&s>n)}function Yt(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Jo=new Set,ct=()=>{if(!document.hidden)for(let e of[...Jo])e(Math.random()*1e3)};window.addEventListener("online",ct);
window.addEventListener("pageshow",ct);document.addEventListener("visibilitychange",ct);function Zo(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var vr=Zo("ajar-presenter");function Zt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Me=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ut(e,t){if(t?.kind!=="moves"){let l=t&&Me(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:s,body:{moves:!0}}:null}function pt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Ae({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function Qt(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Fe({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Xt(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var Pe=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var dt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function He(e,t,n,s,a){let r=le(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},dt(n,()=>{r.close(),a()},"\
wall-primary"),dt(s,()=>r.close())))}var ft=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function en(e,{
question:t,body:n},s,a,r){if(n.moves){He(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=ft(t,
s);if(!l){r();return}let c=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});He(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function tn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=le(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},dt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var me=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function mt({units:e},t){let n=new Map,s=Qo(t);for(let a of e){
if(t.length&&!t.some(({id:c})=>c===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Xo(a,s))}return[...n.
values()]}function Qo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Xo({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?es(l.counts,r):l.counts);return{id:t,name:i.get(e)??n,heading:s,labels:Te(a,r).map(p=>i.get(`${t}:${p}`)??
p),sizes:r,counts:u,n:u?Ke(u):0,withheld:c??""}}function es(e,t){let n=0;return t.map(s=>(n+=s,Ke(e.slice(n-s,n))))}function Te(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Ke=e=>e.reduce((t,n)=>t+n,0),ht=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),X=({shown:e})=>e.filter(({counts:t})=>t);var nn=["wall-first","wall-second","wall-third"],ts={importance:0,confidence:1,readiness:2},sn=({id:e},t)=>nn[ts[e]??t%nn.
length],ie=e=>`${(100*e).toFixed(2)}%`,an={"aria-hidden":"true"};function Ne(e,t,n){return X(e).length?{ruler:on,move:on,
sort:ss,card:cs,choice:us}[e.kind](e,t,n):[o("p",{class:"wall-calm"},Fe(e,t))]}function on(e,t){let n=Math.max(...X(e).flatMap(
({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.
kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,c=e.kind==="move"?[1,1,1]:s.sizes,i=e.shown.
length>1?s.heading:"";return ln({...s,heading:i,labels:l,sizes:c},r,n,sn(s,a),t)}))]}function rn(e,t){let[n,s]=e,a=s.shown.
map(c=>[n.shown.find(({id:i})=>i===c.id),c]),r=a.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[o("di\
v",{class:"wall-figures"},...a.map(([c,i],u)=>ln(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,sn(i,u),t))),pn([["wall-then",n.moment],["wall-solid",s.moment]])]}function ln({heading:e,labels:t,sizes:n},s,a,r,l){let c=Ke(
n),i=.03,u=0,p=n.flatMap((f,k)=>{let w=u/c+(u?i/2:0);u+=f;let $=u/c-w-(u<c?i/2:0);return s.flatMap(({counts:v,isEarlier:S},E)=>{
let C=w+E*$/s.length;return ns(v[k]/a,v[k],C,$/s.length,S)})}),d=t.map((f,k)=>`${f}: ${s.at(-1)?.counts[k]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...os(t,
n)))}function ns(e,t,n,s,a){let r=1-e;return[re("rect",{x:ie(n),y:ie(r),width:ie(s),height:ie(e),class:a?"wall-then":"wa\
ll-solid"}),re("text",{x:ie(n+s/2),y:ie(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function os(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ss(e,t,n){let s=[...X(e)].
sort((c,i)=>ls(c.counts,i.counts)),a=Math.max(...s.map(({n:c})=>c)),[{labels:r}]=s;if(r.length>gt.length)return[ze(s.map(
c=>rs(c,t)),n,t)];let l=s.map(({name:c,counts:[i,...u]},p)=>{let f=!p&&c.length+r[0].length<as?`${i} ${r[0]}`:`${i}`;return Le(
c,f,is([i,...u],a))});return[ze([...l,...un(e,t)],n,t),pn(r.map((c,i)=>[gt[i],c]))]}var as=24;function rs({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((i,u)=>n[u]===r).join(" / "),c=A(a["wall-of"],{n:r,of:s});return Le(e,c,
[],o("p",{class:"wall-muted"},l))}var ls=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},gt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function is(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ue(
gt[a],r,s/t)})}function Ue(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return re(
"rect",{class:e,x:ie(t+r),y:ie(s),width:ie(Math.max(0,n-2*r)),height:ie(a)})}function cs(e,t,n){let s=X(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[ze([...cn(s,t),...un(e,t)],n,t)]}function us(e,t,n){let[{labels:s,counts:a,
n:r}]=X(e),l=s.map((c,i)=>({name:c,count:a[i],n:r}));return[ze(cn(l,t),n,t)]}function cn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Le(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[Ue("wall-rest",0,1),Ue("wall-pile-1",0,r/n)]))}function un({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Le(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Le(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Le=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?re(
"svg",an,...n):null,s);function ze(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var pn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},re("svg",an,Ue(t,0,1)),n)));var ps=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ds=/^data:image\/(svg\+xml|png|jpeg);/,
we=e=>e.flatMap(fs);function fs(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ds.test(n.src)?[ms(n)]:[]:ps.has(t)?[o(t,{},...we(s))]:we(s)}var ms=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Ge=4,Ie=({path:e,size:t},n,s)=>re("svg",{class:s,viewBox:`${-Ge} ${-Ge} ${t+2*Ge} ${t+2*Ge}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function De(e,t){return X(e).length?{ruler:gs,move:hs,sort:bs,card:ys,choice:ws}[e.kind](e,t):e.heading}var ve=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,dn=({shown:e})=>e.every(({counts:t})=>t),hs=(e,t)=>t["wall-moved"];function fn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ve(t),ve(t)]}function gs(e,t){
let n=X(e),s=new Map;for(let p of n){let d=ht(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>ks(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,c]=a.map(p=>fn(p,t)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(u,i)].filter(Boolean).join(" ")}function ks(e,t,n,s){
let[a,r]=e.map(u=>fn(u,s)[0]),[l,c]=e[0].labels[t].split("–"),i={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
n?A(s["wall-most-all"],i):A(r?s["wall-most-two"]:s["wall-most"],i)}function bs(e,t){let n=X(e),s=n[0].labels.map((c,i)=>({
pile:c,most:n.filter(u=>ht(u)===i)})),{pile:a,most:r}=s.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return dn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:ve(a),card:ve(r[0].name),other:ve(r.at(-1).name),n:r.length,all:n.length})}function ys(e,t){
let n=X(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return mn(n,e,t)}function ws(e,t){let[{labels:n,counts:s,
n:a}]=X(e);return mn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function mn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!dn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>ve(p));return A(
c,{card:i,other:u,n:r.length})}function Ve({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,c=r!==void 0;if(!c&&l?.blank)return oe("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return t?hn(t,n,s):oe("text",ce(e?.title??
""));if(!c&&l.join&&t)return hn(t,n,s);let u=Me(n,i),p=c?null:Yt(l.timer,a,i.minutes),d={deck:e,way:t,panel:n,words:s,slide:i,
question:u,left:p},f=(As[i.kind]??Je)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var oe=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),ce=e=>o("h\
1",{},e);function Je({slide:e,way:t,panel:n,words:s,left:a}){let r=we(e.body),l=r.flatMap(i=>vs(i)),c=r.filter(i=>i.textContent.
trim());return oe(e.kind,ce(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...c.map(xs)),...l.map(i=>o(
"div",{class:"wall-picture"},i))),Ye({way:t,panel:n,words:s,left:a}))}function vs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var js=5;function xs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>kt(s)<s.childNodes.length)||!t.every(kt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=kt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function kt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=js;)s+=2;return s}function Ss({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&me(a))return Es({slide:e,panel:n,words:s,question:a,
left:r});let c=e.items,[i]=c.length===1?c:[];return oe("question",ce(i?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...i?[Os(i)]:[Cs(c)],Ye({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function Os({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},gn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Cs=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?gn(s,a):null))),gn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),$s=5;function Es({slide:e,panel:t,words:n,question:s,left:a}){
let r=mt(s,e.items),l=r.filter(u=>X(u).length),[c=r[0]]=l,i=Ye({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?oe("chart",ce(l.length?De(c,n):n["wall-held-title"]),...Ne(c,n),i):oe("chart",ce(e.title),o("div",{class:"wall-groups"},
...l.map(u=>o("section",{},o("h2",{},De(u,n)),...Ne(u,n,$s)))),i)}function Ms({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:mt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>X(d).length)),l=p=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(k=>k.kind===p)})).filter(({shown:d})=>d&&
X({shown:d}).length),[c]=l("move").slice(-1),i=l("ruler"),u=Ye({way:s,panel:t,words:n,left:a});return c?oe("chart",ce(De(
c,n)),...Ne(c,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):i.length>1?oe("chart",ce(n["room-group"]),...rn([i[0],
i.at(-1)],n)):i.length?oe("chart",ce(De(i[0],n)),...Ne(i[0],n)):oe("text",ce(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),u)}var As={text:Je,story:Je,help:Je,question:Ss,moves:Ms};function hn(e,t,n){return oe("join",ce(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Ts(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,bt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},pt(t,n)))))}var Ts=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),bt(e,t)),bt=(e,t)=>Ie(e,t["room-scan-alt"],"wall-sc\
an"),Ls=e=>e.replace("-","‑");function Ye({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let c=Qt(s,
n),i=a&&a.state!=="ready",u=i?Ae(a,t,n):r&&e?pt(t,n):"",p=l?Ae(l,t,n):"";if(!e&&!c&&!u&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(bt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Ls(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},u?o(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?o("span",{class:"wall-time"},c):null)),d}var wt=[4.6,5.6,6.6,7.4,8.2],vt=2,Ns=["","tight","tight columns"],yt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Is=5.4;function bn(e,t=vt){let n=wt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:yt.at(-1),text:0};for(let a of[...Ns,...yt]){if(s.text>=Is||s.text&&yt.includes(a))break;let r=Ds(e,a,n);r>s.text&&
(s={layout:a,text:r})}return yn(e,s.layout,s.text||4.6),s.text>0}function Ds(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(yn(e,t,
Math.max(s,4.6)),qs(e))return Math.max(s,4.6);return 0}function yn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var qs=e=>kn(e)&&[...e.querySelectorAll(".wall-whole")].every(kn),kn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Rs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Bs=new Map(Object.entries(Rs).flatMap(([e,t])=>t.map(n=>[n,e]))),_s="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ws(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:c}=e;if(s||a||r||l||c)return;let i=e.composedPath?.()[0]??n;if(!(i?.closest?.(_s)||i?.closest?.("dialog[open\
]"))&&!(t===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return Bs.get(t.length===1?t.toLowerCase():
t)}function wn(e){let t=n=>{let s=Ws(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function vn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:c}){let i=n.stage??{slide:-1,dropped:[]},u=t.slides[i.slide]?.
part,p=v=>()=>{$.close(),v()},d=(v,S,...E)=>o("button",{type:"button",onclick:p(v),...S},...E),f=v=>o("small",{},A(a["re\
mote-minutes"],{minutes:v})),k=t.parts.map((v,S)=>o("li",{},d(()=>r("go",{slide:t.slides.findIndex(E=>E.part===S)}),{"ar\
ia-current":S===u?"step":null,class:i.dropped.includes(S)?"remote-dropped":null},v.title,i.dropped.includes(S)?o("small",
{},a["remote-is-dropped"]):f(v.minutes)))),w=Vt(t,i).map(({part:v,title:S,minutes:E,dropped:C})=>o("li",{},o("span",{},S),
d(()=>r(C?"keep":"drop",{part:v}),{"aria-label":`${C?a["remote-keep"]:A(a["remote-drop"],{minutes:E})}: ${S}`},C?a["remo\
te-keep"]:A(a["remote-drop"],{minutes:E})))),$=le(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-pa\
rts"},...k),...w.length?[o("h2",{},a["remote-late"]),o("ul",{class:"remote-drops"},...w)]:[],o("div",{class:"remote-more"},
s?d(()=>r("join"),{},i.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function xn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
jn(v).map(()=>0)])),c=0,i=0,u=o("div",{}),p=le(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(i,...[...l.values()].map(
v=>v.reduce((S,E)=>S+E,0))),f=(v,S,E)=>o("div",{class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:v}),onclick:()=>E(-1)},"−"),o("output",{},`${S}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:v}),onclick:()=>E(1)},"+"));function k(v=""){let S=r[c],C=n.items.find(({id:M})=>M===S.item)?.cards.
find(({text:M})=>M===S.card),y=l.get(S.id),q=c===r.length-1,R=M=>()=>{c+=M,k()};u.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:c+1,all:r.length})),o("h2",{},S.card||S.heading),C?.short?o("p",{class:"desk-small"},S.heading):
"",...jn(S).map((M,L)=>f(M,y[L],K=>{y[L]=Math.max(0,y[L]+K),k(`${L} ${K}`)})),q?f(s["room-people"],d(),M=>{i=Math.max(0,
d()+M),k(`people ${M}`)}):"",o("div",{class:"wall-answers"},c?o("button",{type:"button",onclick:R(-1)},s.back):"",q?o("b\
utton",{type:"button",class:"wall-primary",onclick:$},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:R(
1)},s["desk-next-card"]),q?"":o("button",{type:"button",onclick:$},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),w(v)}function w(v){let S=[...u.querySelectorAll(".desk-stepper")],[E,C]=v.split(" "),y=E==="\
people"?S.at(-1):S[Number(E)||0],[q,R]=y.querySelectorAll("button");(C==="-1"?q:R).focus()}function $(){let v=d();if(!v)
return;let E=[...l].filter(([,C])=>C.some(Boolean)).map(([C,y])=>{let{kind:q}=r.find(R=>R.id===C);return[C,q==="card"?[y[0],
v-y[0]]:y]});p.close(),a(Object.fromEntries(E),v)}k()}var jn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Te(t,n);var se=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Sn(e,t,n){let s=o("div",{}),a=le(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??s.querySelector("button"))?.focus()},a.refresh())}function On(e,t,n,{
press:s}){s({desk:"remote"}),Sn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:i}=t(),u=i.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),p=!l||c;return[o("h2",{},n["desk-remote"]),p&&r?Ie(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...u.map(({id:d},f)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:f+1})," ",se(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?se(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",se(n["wall-close"],a))]})}function Cn(e,t,n,{press:s,step:a}){let r=Fs(n,s);Sn(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:p,panel:d}=t(),f=o("span",{role:"status"});if(!c||u)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},se(n["wall-close"],l))];let k=`${i.address}/${i.code}`,w=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:w.value})},...i.addresses.map(({ip:$,network:v})=>o("option",{value:$,selected:$===
i.picked?"":null},`${$} (${v})`)));return[o("h2",{},n["desk-phones"]),Ie(c,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},c.address)," · ",o("b",{},c.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",i.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map($=>o("li",{},Ps(n)[$])))),o("div",{class:"wall-answers"},se(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(k),f.textContent=n["desk-copied"]}),se(n["desk-card"],()=>s({desk:"card"})),se(n["re\
mote-join-show"],()=>{l(),a("join")}),se(n["wall-close"],l),f)]})}function Fs(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),se(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Ps=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function $n(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:y})=>o("option",{value:C},y),r=(C,y)=>A(t["desk-meeting"],{title:C,n:y}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:y,part:q,minutes:R})=>a({id:C,title:r(q?`${y}: ${q}`:y,R)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:y,minutes:q})=>a({id:C,title:r(y,q)}))));e.meeting&&
(l.value=e.meeting);let c=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let i=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));i.value=e.country||Hs(e.countries);
let u=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=u.map(
(C,y)=>o("input",{type:"radio",name:s,value:C,checked:y===0?"":null,"aria-describedby":`${s}-${C}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),k=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(C,y)=>o("p",{},o("label",{class:"ajar-words",for:y.id},C),y),S=o("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
$.textContent=t["desk-opening"],n({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:y})=>y).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),w,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],c),v(t["desk-country"],i)),o("fieldset",{},o("legend",{},t["desk-how"]),...u.map((C,y)=>o("label",{class:"ajar-\
start-way"},d[y],o("span",{},o("b",{},p[C][0]),o("small",{id:`${s}-${C}`},p[C][1]))))),k,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),$));function E({problem:C,busy:y,needsKey:q,state:R}){w.textContent=C??"",w.hidden=
!C,k.hidden=!q,y||($.textContent=R==="ended"?t["room-ended"]:"")}return{element:S,update:E}}function Hs(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function En({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Te(a.values,a.bands),l=a.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ks=["open","close","reveal"];function Mn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=Zt(),i=(j,z,Y={})=>o("button",{type:"button",onclick:z,...Y},...[j].flat()),u=o("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ne(n,j=>{j?p.textContent=
j:Kt()}),f=j=>{d.begin(),s(j,{awaited:!0})},k=0,w="",$=(j,z={})=>{k=Math.max(k,r.steps??0)+1,f({desk:"step",step:{step:j,
...z},n:k})},v=()=>r.panel,S=()=>v()?.stage,E=()=>r.deck?.slides[S()?.slide],C=()=>E()&&Me(v(),E()),y=jt("desk-wall",{inert:!0}),
q=jt("desk-wall",{inert:!0}),R=jt("desk-screen",{hidden:!0}),M=()=>{R.host.hidden=!1,de(),R.host.requestFullscreen?.().catch(
()=>{})},L=()=>{R.host.hidden=!0,K()&&document.exitFullscreen(),de()},K=()=>document.fullscreenElement===R.host;R.host.addEventListener(
"fullscreenchange",()=>{K()||L()});let G=o("p",{class:"desk-clock"}),g=o("p",{class:"desk-plan"}),h=o("ol",{class:"desk-\
agenda","aria-label":n["desk-agenda"]}),b=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),N=o("p",{class:"des\
k-count"}),F=o("p",{}),x=o("p",{class:"desk-small"}),D=o("div",{}),U=o("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},n["desk-wall"]),I=o("div",{class:"desk-tools"},U,i(n["desk-here"],M),i(n["desk-remote"],()=>On(
P,()=>r,n,{press:f})),i(n["desk-phones"],()=>Cn(P,()=>r,n,{press:f,step:$})),i(n["remote-parts"],O),i(n["desk-end"],B,{class:"\
desk-end"})),W={back:i([n.back,o("kbd",{},"←")],()=>$("back")),open:i([n["room-ask-open"],o("kbd",{},"O")],()=>H("open")),
close:i([n["room-ask-close"],o("kbd",{},"C")],()=>H("close")),reveal:i([n["room-ask-reveal"],o("kbd",{},"R")],()=>H("rev\
eal")),blank:i([n["remote-blank"],o("kbd",{},"B")],()=>$("blank")),hands:i([n["desk-hands"]],()=>xn(P,{question:C(),slide:E(),
words:n,count:_})),next:i([n.next,o("kbd",{},n["desk-clicker"])],()=>$("next"))},Z=i(n["room-ask-reset"],()=>He(P,n["roo\
m-reset-sure"],n["room-ask-reset"],n["home-no"],()=>H("reset"))),T=i("",()=>$(S()?.timer?"pause":"timer")),P=o("section",
{class:"ajar-desk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},G,g,I,h),o("div",{class:"desk-left"},o("s\
ection",{class:"desk-now"},o("h2",{},n["desk-now"]),y.host),o("section",{class:"desk-next"},o("h2",{},n["desk-next"]),q.
host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),N,F,x,o("p",{class:"desk-more"},T,Z))),o("section",{class:"\
desk-notes"},o("h2",{},n["remote-notes"]),b,D),o("div",{class:"desk-moves"},u,p,o("div",{class:"desk-pad"},...Object.values(
W))),R.host),m=$n(t,{words:n,begin:j=>f({desk:"begin",...j})});e.replaceChildren(m.element,P);function O(){vn(P,{deck:r.
deck,panel:v(),way:r.way},n,{step:$})}function B(){let j=v().questions.some(me),z=(Q,ae)=>i(ae,()=>f({room:"take",what:Q,
paper:t.paper})),Y=le(P,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-more"},z("page",n["desk-take-pag\
e"]),z("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},i(n["room-end"],()=>{Y.close(),f({room:"end"})},
{class:"wall-primary"}),i(n["remote-stay"],()=>Y.close())))}function H(j){if(k>(r.steps??0)){w=j;return}if(j==="reveal"){
let Y=ut(v(),E()),Q=()=>f({desk:"question",id:Y.question.id,do:j,...Y.body});Y&&en(be(),Y,v(),n,Q);return}let z=C();z&&f(
{desk:"question",id:z.id,do:j})}let _=(j,z)=>f({desk:"question",id:C().id,do:"hands",counts:j,people:z}),J={keys:()=>tn(
be(),n),full:()=>R.host.hidden?M():L(),larger:()=>ue(1),smaller:()=>ue(-1)},V=vt;function ue(j){V=Math.min(wt.length-1,Math.
max(0,V+j)),de()}function We(j){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-hidden")?!1:(J[j]?J[j]():Ks.
includes(j)?H(j):j==="timer"?$(S()?.timer?"pause":"timer"):j!=="look"&&$(j),!0)}a(wn(We));let $e=setInterval(()=>{!P.hidden&&
P.isConnected&&Ht()},1e3);a(()=>clearInterval($e));function de(){if(!r.deck||!S())return;let j={deck:r.deck,way:r.way,panel:v(),
words:n,now:c.now()},z=rt();Ee(y.wall,Ve(j)),q.host.hidden=z===null,z!==null&&Ee(q.wall,Ve({...j,slide:z})),R.host.hidden||
Ee(R.wall,Ve(j),V)}let be=()=>R.host.hidden?P:R.wall;function Ee(j,z,Y){j.querySelector(".wall-face")?.remove(),j.prepend(
z),bn(z,Y)}function rt(){let{slide:j,dropped:z}=S(),Y=r.deck.slides.findIndex(({part:Q},ae)=>ae>j&&!z.includes(Q));return Y<
0?null:Y}function Ht(){if(!r.deck)return;let j=Jt(r.deck,S(),c.now());if(G.textContent=Pe(c.now()),!j)return;let z=j.begun?
Xt(j.late,n):n["remote-not-begun"],Y=j.begun?A(n["remote-planned"],{part:Pe(j.partEnds),end:Pe(j.ends)}):"";g.replaceChildren(
o("b",{class:j.late>0?"desk-late":null},z),Y&&` · ${Y}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[j.part].title));
for(let[Q,ae]of[...h.children].entries())ae.className=Q<j.part?"done":Q===j.part?"here":"",ae.classList.toggle("dropped",
S().dropped.includes(Q)),Q===j.part?ae.setAttribute("aria-current","step"):ae.removeAttribute("aria-current")}function Io(){
h.replaceChildren(...r.deck.parts.map(({title:j,minutes:z})=>o("li",{style:`flex: ${Math.max(1,z)}`,title:j},j)))}function Do(){
if(l===E()?.id)return;l=E()?.id;let j=E()?.notes.length?we(E().notes):[o("p",{},n["remote-no-notes"])];b.replaceChildren(
...j),b.scrollTop=0}function qo(){let j=C();N.textContent=j&&(j.state!=="ready"||j.hands)?Ae(j,v(),n):"",F.textContent=r.
way?A(n["desk-joined"],{n:v().joined}):n["desk-no-phones"],x.textContent=_o({units:j?.units??Bo()}),D.replaceChildren(...j?
En(j,n):[]);let z=!!j?.units.length;W.hands.firstChild.data=n[lt(j)?"desk-slips":"desk-hands"],W.hands.disabled=!z||j.state===
"open"||me(j),Z.hidden=!j?.answered||!j.may_reset;let Y=E()?.minutes??0;T.hidden=!Y&&!S()?.timer,T.textContent=S()?.timer?
n["desk-timer-pause"]:A(n["remote-timer"],{minutes:Y});for(let Q of["open","close"])W[Q].hidden=!r.way;W.hands.hidden=!!r.
way&&(W.hands.disabled||!j),W.open.disabled=!j||j.state==="open"||!r.way,W.close.disabled=j?.state!=="open",W.reveal.disabled=
!ut(v(),E());for(let Q of Object.values(W))Q.classList.remove("wall-primary");Ro().classList.add("wall-primary"),W.blank.
setAttribute("aria-pressed",!!S()?.blank)}function Ro(){let j=C();return j?me(j)?W.next:j.state==="ready"&&!W.open.disabled?
W.open:!r.way&&!j.answered&&!W.hands.disabled?W.hands:W.reveal.disabled?W.next:W.reveal:W.reveal.disabled?W.next:W.reveal}
let lt=j=>!!j?.name.startsWith("check-in@"),Bo=()=>{if(E()?.kind!=="moves")return[];let[j]=v().questions.filter(z=>lt(z)&&
me(z)).slice(-1);return j?.units.filter(({kind:z})=>z==="move")??[]};function _o({units:j}){let z=j.filter(({snapshot:Y,
withheld:Q})=>!Y&&Q);return z.length?Fe({shown:z},n):""}function Kt(){let j=C();p.textContent=Wo(j)}function Wo(j){if(S()?.
blank)return n["remote-is-blank"];if(!j)return"";let z=ft(j,v());return z===1?n["remote-still-one"]:z?A(n["remote-still"],
{n:z}):j.state==="open"?n["room-is-open"]:j.hands&&!me(j)?A(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?n[lt(j)?"desk-slips-how":"desk-hands-how"]:""}function Fo(j){let z=r;r={...r,...j},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let Y=r.state==="open"&&!!(r.deck&&S());if(m.update(r),m.element.hidden=Y,P.hidden=!Y,
!Y)return;z.panel!==r.panel&&c.set(v().now),z.deck!==r.deck&&Io(),r.wall&&(U.href=r.wall);for(let ae of P.querySelectorAll(
"dialog"))ae.refresh?.();Ht(),Do(),qo(),Kt(),de();let Q=w;w="",Q&&H(Q)}let Ut=new ResizeObserver(de);for(let{host:j}of[y,
R])Ut.observe(j);return a(()=>Ut.disconnect()),{update:Fo}}function jt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Us="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",zs=new RegExp(`(${Us})|[.…]+|[!?;\\n]`,"gu"),Gs=/[\u0300-\u036f'’‘ʼ]/g,
Js=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ze(e){let t={};for(let[n,s]of Object.entries(e))t[n]=An(s,t);return t}
var he=(e,t)=>new RegExp(e.map(n=>An(n,t)).join("|"),"y");function je(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function An(e,t){return`\
(?:${(e.match(Js)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:Vs(a)).join("")})`}function Vs(e){let t=Tn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Tn=e=>e.normalize("NFKD").replace(
Gs,"").toLowerCase();function qe(e){let t="",n=[];for(let s of e.matchAll(zs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?Tn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Ys=4,Zs=87,Ln=16411,Nn=[1,1],Qs=[0,0],xt=new WeakMap;function Qe(e,t){let{passes:n,kinds:s,learned:a}=qn(t),{line:r,
places:l}=qe(e),c=r;for(let[d,f]of je(n,r))c=c.slice(0,d)+c.slice(d,f).replace(/[^ ]/g,"_")+c.slice(f);let i=Object.entries(
s).flatMap(([d,f])=>je(f,c).map(([k,w])=>({kind:d,start:k,end:w-1}))),u=a?Xs(i,r,a):i,p=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return u.map(({kind:d,start:f,end:k})=>({kind:d,span:[l[f][0],l[k][1]]})).
sort(p)}function*Dn(e){let{passes:t,kinds:n}=qn(e);for(let s of[t,...Object.values(n)])yield,je(s,"we are here ")}function qn(e){
return xt.has(e)||xt.set(e,ta(e)),xt.get(e)}function Xs(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,c=ea(t,n),i=c.slice(
1).map((v,S)=>[...c[S],...v]),u=v=>{let S=new Set(v.flatMap(E=>E.places));return In(s,S)/Math.sqrt(S.size)},p=[...c,...i];
if(e.length)return St(p,u)[1]>l?e:[];let d=p.filter(v=>v.length>Ys),[f,k]=St(d,u);if(!(k>r))return[];let w=new Set(f.flatMap(
v=>v.places.slice(0,2))),[$]=St(Object.keys(a),v=>In(a[v],w));return[{kind:$,start:f[0].start,end:f.at(-1).start}]}function ea(e,{
numbers:t,weights:n}){let s=Nn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",c=l?Nn:t.get(r[0])??Qs,i=[[0,c[0]],
[1,c[1]],[s[0],c[0]],[s[1],c[1]]],u=([p,d],f)=>((f*Ln+p)*Ln+d)%n.length;a.at(-1).push({start:r.index,places:i.map(u)}),s=
c,l&&a.push([])}return a.filter(r=>r.length)}var St=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),In=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),Rn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function ta({lists:e,passes:t,phrases:n,learned:s}){let a=Ze(e),r=Object.entries(n).map(([l,c])=>[l,he(c,
a)]);return{passes:he(t,a),kinds:Object.fromEntries(r),learned:s&&na(s)}}function na({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,c=2;for(let p of e){for(let d of p.split(" "))l.set(d,[c,c]);c++}for(let[p,d]of t.entries())
for(let f of d.split(" "))l.set(f,[c++,2+e.length+p]);let i=p=>[...p.join("")].map(d=>d.charCodeAt(0)-Zs),u=Object.entries(
s).map(([p,d])=>[p,i(d)]);return{numbers:l,weights:i(n),kinds:Object.fromEntries(u),limit:a,least:r}}function Bn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var _n=["emergency","crisis","violence","agency","worried","child"],oa=["crisis","violence"],Pn='a[href$="#Help-lines"]',
ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Wn(){for(let e of ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ee().listeners.delete(e),e.shown||(e.shown=t)}}function sa(e,{zone:t="",
languages:n=[]}){let s=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function Hn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let c=s.flatMap(u=>Qe(u,l)),i=Rn(c,l);if(i)return{...i,
kinds:[...new Set(c.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Ot=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Ct=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Fn=e=>`tel:${e.match(/\d+/)[0]}`;function Kn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ee().countries=
t);let a=()=>ee().countries,r=()=>ee().chosen||sa(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function c(M){ee().chosen=M,Wn();for(let{element:L,draw:K}of ee().
listeners)K(L)}function i(M,L){return L(M),ee().listeners.add({element:M,draw:L,shown:!1}),queueMicrotask(Wn),M}let u=M=>i(
o("div",{}),L=>L.replaceChildren(...M())),p=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],L=o("select",{onchange:()=>{
c(L.value),s(L.value)}},...M.map(K=>o("option",{value:K.code},K.country)));return i(L,()=>{L.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),L)},d=({say:M,to:L},K)=>{if(/^(tel|sms):/.test(L))return o("a",
{class:K?"ajar-reach":"ajar-reach ajar-first",href:L},o("span",{},...Ct(M)));let G=o("span",{},M),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:L}),onclick:async()=>{await aa(L,G)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},G," ",g)},f=M=>o("li",{},o("p",{class:"ajar-for"},M.
for_what),o("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...M.reach.map(d))),k=({emergency:M,note:L})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),L?o("\
p",{class:"ajar-hint"},L):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Fn(M)},A(e["help-call"],{number:M})))),
w=M=>u(()=>{let L=l();if(!L)return[o("p",{},e["help-elsewhere-how"])];let K=M.flatMap(G=>G==="emergency"?k(L):Ot(L,[G]).
map(f));return[o("ul",{class:"ajar-help-lines"},...K)]});function $(){Bn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),$t({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),w(_n),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:M,text:L,now:K,lines:G,kinds:g,
countries:h},{level:b,aside:N,needs:F}){return h&&!R()&&(ee().countries=h),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},M),o("p",{},L),g.length?null:F?.()??null,p(),w(G),o("ul",{class:"ajar-todo"},...K.map(x=>o("li",{},x))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:N},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function E({emergency:M,...L}){let G=oa.map(h=>Ot(
L,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:N})=>N.startsWith(b))));return[{say:A(e["help-call"],
{number:M}),to:Fn(M)},...G.filter(Boolean)]}let C=(M=`${e["help-line"]} `)=>u(()=>{let L=l(),K=(L?E(L):[]).flatMap(({say:h,
to:b},N)=>[N?" · ":"",o("a",{href:b},...Ct(h))]),G=o("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},K.length?" · ":"",G);return[o("p",{class:"ajar-help-line"},M,...K,g)]});function y(M){
if(!R())return;let[L]=[...M.querySelectorAll(Pn)].reverse();L?.closest("p, ul").after(C(""));for(let K of M.querySelectorAll(
"details"))K.open=K.querySelector("summary").textContent===l()?.country}let q=()=>u(()=>{let M=l();return M?[o("p",{},o(
"b",{},`${e["help-title"]}, ${M.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:M.emergency})}`),o(
"ul",{},...Ot(M,_n).map(({for_what:L,name:K,reach:G,hours:g})=>o("li",{},...Ct(`${L}: ${K}. ${G.map(({say:h})=>h).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),R=()=>a().length>0;return{open:$,notice:v,button:S,line:C,addNumbers:y,
text:q,choose:c,code:r,isKnown:R}}var $t=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Un(e){if(ee().open){ee().open=e;return}ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Pn)&&(t.preventDefault(),t.stopPropagation(),ee().open())},{capture:!0})}async function aa(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function zn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}function Et(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Gn(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener(
"keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),
Et()))},{capture:!0})}function Jn(e,t,{words:n,group:s,change:a,say:r}){let l={...t},c={},i=e.piles.map(k=>(c[k.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let $=d[w.dataTransfer.
getData("text/plain")]?.[k.id];$&&!$.matches(":disabled")&&($.checked=!0,p($.dataset.card,k))}},c[k.id]))),u=()=>e.piles.
forEach(k=>{c[k.id].textContent=A(n["pile-count"],{pile:k.text,n:Object.values(l).filter(w=>w===k.id).length})}),p=(k,w)=>{
l[k]=w.id,u(),a({...l}),r(A(n.moved,{card:e.cards.find($=>$.id===k).text,pile:w.text}))},d={},f=e.cards.map(k=>{d[k.id]=
{};let w=`${s}-${k.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",k.id)},o("legend",{},k.text),o("div",{class:"ajar-into"},...e.piles.map($=>{let v=o("input",{type:"radio",name:w,
value:$.id,"data-card":k.id,checked:l[k.id]===$.id,onchange:()=>p(k.id,$)});return d[k.id][$.id]=v,o("label",{},v,o("spa\
n",{},$.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...i),...f)}var At=["open","closed","half-open"],ra=2,la=90,ia=87,ca=31,ua=2147483647,Tt=3,Xe="none",Vn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
pa=/[“”„«»"' \t\n]/g,Yn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,da=["i","im","id","ill","ive","its","we",
"were","well"],fa=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ma=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Mt=new WeakMap;function ha(e,t){let n=Qn(t),{sentences:s,forms:a,at:r}=ba(e,n);if(r<0||a[r].name===Xe)return{kind:"",reason:"",
notes:[],remarks:[]};let l=xa(ja({sentences:s,forms:a,at:r},n),n.learned),{name:c,start:i,end:u}=a[r],p=Sa(l,c,Lt(e,s[r],
i,u),t),d=Oa(e,s,n),f=[p,...d.map(k=>k.remark)].filter(Boolean);return{kind:l,reason:p,notes:d,remarks:f.slice(0,ra)}}function ga(e,t){let n=Qn(t),s=t["about-statements"],a=to(Ta(e)),r=[],l="";for(let[f,k]of Object.entries(n.blame)){let[w]=a.
flatMap(v=>Ca(f,k,v,n));if(!w)continue;let $=$a(e,w,n.quotedTo[f]);r.length||(l=Ea(f,e,w,n)),r.push({name:f,words:$,remark:A(
s.blame[f].say,{words:$})})}let c=r.map(f=>f.name),i=Object.keys(n.parts).filter(f=>a.some(({line:k})=>ge(n.parts[f],k))),
u=i.map(f=>s.parts[f]).join(", "),p=i.length?A(s.mirror,{parts:u}):"",d=[p,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);
return{parts:i,mirror:p,blame:c,notes:r,rewording:l,remarks:d}}function Zn({remark:e,opener:t=""},n,s){return s?.coach?Object.
values(s.dangers).some(r=>Qe(n,r).length)?[]:e==="question"?ha(n,s.coach).remarks:ga(`${t.replace(/…$/,"")} ${n}`,s.coach).
remarks:[]}function Qn(e){return Mt.has(e)||Mt.set(e,ka(e)),Mt.get(e)}function ka(e){let t=Ze(e.lists),n=i=>Object.fromEntries(
Object.entries(i).map(([u,p])=>[u,he(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,c=i=>[...i.join("")].map(u=>u.
charCodeAt(0)-ia);return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),stated:he(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:At.map(i=>c(l[i]))},passes:he(e.passes,t),quotes:he(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|"))}}function ge(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[n,e.lastIndex]}
function ba(e,t){let n=to(e),s=n.map(u=>ya(u,t)),a=u=>n.map((p,d)=>d).filter(u),r=a(u=>n[u].mark==="?"),l=r.filter(u=>Xn(
n[u])>=Tt),c=a(u=>!["none","echo","short"].includes(s[u].name)),[i]=[l,r,c].filter(u=>u.length).map(u=>u.at(-1));return{
sentences:n,forms:s,at:i??n.length-1}}var et=e=>e.trim().split(" ").slice(0,-1),Xn=({line:e})=>et(e).length-1;function ya({
line:e,mark:t},{anywhere:n,first:s,fillers:a,stated:r}){for(let[i,u]of Object.entries(n)){let p=ge(u,e);if(p)return{name:i,
start:p[0],end:p[1]}}let l=Object.entries(s).map(([i,u])=>({name:i,place:ge(u,e)})).filter(({place:i})=>i).map(({name:i,
place:[u,p]})=>({name:i,start:u,end:p}));if(l.length){let i=l.reduce((u,p)=>p.start<u.start?p:u);return["what","how","wh\
y","when"].includes(i.name)?(r.lastIndex=i.start,t!=="?"&&r.test(e)?{...i,name:Xe}:e.slice(2,i.start).split(" ").filter(
Boolean).some(d=>!a.has(d))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?{...i,name:Xe}:i}let c=eo(et(e).slice(
1),a).length>Tt?"echo":"short";return{name:t==="?"?c:Xe,start:2,end:e.length}}function eo(e,t){let n=e.findIndex(s=>!t.has(
s));return e.slice(n)}function wa({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=eo(et(a).slice(1),s),
c=et(a.slice(t[n].start)),i=["what","how","why","tell","half-open"],u=t.filter(({name:p},d)=>d!==n&&(e[d].mark==="?"||i.
includes(p)));return[...l,...[2,3].map(p=>`> ${c.slice(0,p).join(" ")}`),...[1,2].map(p=>`$ ${l.slice(-p).join(" ")}`),`\
mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,...u.map(({name:p})=>`\
beside ${p}`)]}function va(e){let t=0;for(let n of e)t=(t*ca+n.codePointAt(0))%ua;return t}function ja(e,t){let{forms:n,
weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??At.map(()=>0),l=new Set(wa(e,t).map(i=>va(i)%s[0].length)),c=a/Math.
sqrt(l.size);return r.map((i,u)=>i+[...l].reduce((p,d)=>p+s[u][d],0)*c)}function xa(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-
a);return n-s>=t?At[e.indexOf(n)]:""}function Sa(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?A(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":A(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Oa(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.
slice(-1);return Object.entries(s).flatMap(([c,i])=>{let u=l.map(d=>({sentence:d,place:ge(i,d.line)})).find(({place:d})=>d);
if(u){let d=Lt(e,u.sentence,...u.place);return[{name:c,words:d,remark:A(a[c],{words:d})}]}let p=l.filter(d=>Xn(d)>=Tt).length>
1;return c==="two-at-once"&&p?[{name:c,words:"",remark:a[c]}]:[]})}function Ca(e,t,n,{passes:s,quotes:a,unless:r}){if(ge(
a,n.line))return[];let l=n.line;for(let[i,u]of je(s,l))l=l.slice(0,i)+l.slice(i,u).replace(/[^ ]/g,"_")+l.slice(u);let c=ge(
t,l);return!c||r[e]&&ge(r[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function $a(e,{sentence:t,start:n,end:s},a){let r=a&&
ge(a,t.line.slice(n,s));return Lt(e,t,n,r?n+r[1]:s)}function Ea(e,t,n,s){let a=s.data["about-statements"].blame[e],r=a.try?
Ma(e,t,n,s):0,l=r>0?Aa(t,n.sentence,r):"",c=e==="ultimatum"&&qe(l).line.split(" ").some(i=>da.includes(i));return l&&!c?
A(a.try,{rest:l}):a.otherwise}function Ma(e,t,{sentence:n,start:s,end:a},{verbs:r}){let{line:l}=n,c=l.slice(s,a).trim().
split(" "),i=c[0]==="you"||c[0]==="u",u=d=>i&&c.slice(1,1+d.length).join()===d.join(),p=0;if(e==="need-you-to"&&c.at(-1)===
"to"&&!c.includes("not")&&(p=a),e==="always"&&u(["never"])&&r.has(c[2])&&(p=l.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u([
"make","me","feel"])&&(p=l.indexOf(" feel ",s)+6),e==="feel-you"){let d=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=d<0?0:s+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[d],[,f]]=[n.places[s],n.places[a-1]];
t.slice(d,f).includes(",")&&(p=s+c.slice(0,3).join(" ").length+1)}return p<l.length-2?p:0}function Aa(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ma,1),a=s.replace(Yn," ").replace(/^ +| +$/g,"");return[...a].length<=la?a:""}var Lt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Yn," ").replace(fa,"");function to(e){let{line:t,places:n}=qe(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
c]=n[a],[,i]=n[r-1],u=l?n[r]:[i,i];s.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),u,u],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Ta(e){return e.replace(Vn,"").replace(pa,"")?e.replace(Vn,t=>" ".repeat(t.length)):
e}var La=1200;function no(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,c=[],i=d=>{window.ajarNoRemarks=d,c=[],p()},u=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>i(f)},d);function p(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===c.join(`
`)||(c=f,s.replaceChildren(...f.map(k=>o("p",{},k))),d?a.replaceChildren(u(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,u(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(p,La)}),r}var oo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Na=new RegExp(`^${oo}+|${oo}\
+$`,"g"),Ia=/[\p{L}\p{N}_]+/gu,Da=/^[\p{L}\p{N}_]+/u,qa=/\{([a-z][a-z0-9-]*)\}/,[Ra,Ba]=["⁨","⁩"],so=/[.!?…؟。][\u2069”’"')»]*$/,
_a=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
xe=e=>e.replace(Na,""),pe=e=>e.toLowerCase().toUpperCase(),Nt=e=>e.match(Da)?.[0]??"",ao=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Re(e,t){let n=e.split(qa),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=xe(t[n[r+1]]),c=Wa(n[r],l);a+=(so.test(a)?c.replace(/^,+/,""):c)+Fa(l)}return so.test(a)?a:a+s}function Wa(e,t){
let n=pe(Nt(t));if(!n)return e;for(let s of e.matchAll(Ia))if(pe(s[0])===n)return e.slice(0,s.index);return e}var Fa=e=>_a.
test(e)?`${Ra}${e}${Ba}`:e;var It=2e4,Pa=10,Ha=/^(\d{4})-(\d\d)-(\d\d)$/,te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Rt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new te("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],c=l==null?null:
Ua[r.kind](l,r);fe(r,a)&&(a[r.id]=Ka(r,c,a))}return a}function io(e,t){try{Rt(e,t)}catch(n){if(n instanceof te)return!1;
throw n}return!0}var co=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>ro(e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${ro(e.piles,t[n.id])}`);case"date":return[ao(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}
var ro=(e,t)=>e.find(n=>n.id===t)?.text??t;function Ka(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ye(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var Ua={ruler(e){if(!Number.isInteger(
e)||e<0||e>Pa)throw new te("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:i})=>i);if(!lo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(qt(a)))throw new te("answer-cards");let{chosen:r}=e,l=Dt("own"in e?e.own:"")??
"";if(l&&!s)throw new te("answer-own");if(!n&&r.length+!!l>1)throw new te("answer-one-card");let c=a.filter(i=>r.includes(
i));return c.length||l?{chosen:c,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=qt(n.map(({id:l})=>l));
if(!lo(e)||!Object.keys(e).every(qt(s))||!Object.values(e).every(a))throw new te("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Dt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new te("answer-lines",{most:t});let n=e.map(s=>Dt(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!za(e))throw new te("answer-day");return e}};function Dt(e){if(typeof e!="string")
throw new te("answer-text");if(e.length>It&&[...e].length>It)throw new te("answer-long",{most:It});return xe(e)?e:null}var qt=e=>t=>e.
includes(t),lo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function za(e){let[,t,n,s]=(e.match(Ha)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var Ga=[{answers:["all"]}],Ja=/\p{L}/u,Va=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ya=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Za=/\{([a-z][a-z0-9-]*)\}/g;function po({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(co(r))return"nothing"in n?[tt([n.nothing])]:[];let l=Qa({items:e,answers:r,rules:t,phrases:n}),
i=(a||!t.length?Ga:t).flatMap(l);return a||!("closing"in n)?i:[...i,tt([n.closing])]}var tt=e=>({words:e,heading:"",said:[]}),
ke=(e,t,n=[])=>({words:n,heading:e,said:t}),uo=(e,t)=>e.filter(n=>!t.has(pe(n)));function Qa({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:h})=>h===`couple-${g}`)??e.find(({id:h})=>h===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Se(a(
g),r(g)):[],c=g=>{let h=new Set(g.map(a));return e.filter(b=>h.has(b))},i=g=>{let h=r(g);return typeof h=="number"?h:l(g).
length},u=g=>g.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(g,h)=>{let[b,N]=[a(g),r(g)];return b?.kind!=="sort"||
!N?[]:b.cards.filter(({id:F})=>N[F]===h).map(({text:F})=>F)},d=g=>new Set(g?l(g).map(pe):[]),f=({if:g=[],unless:h=[]})=>g.
every(k)&&!h.some(k);function k(g){if(typeof g=="string")return r(g)!==null;let{item:h=[],cards:b,piles:N,without:F,only:x,
least:D,asked:U}=g;if(U)return!!a(U)&&fe(a(U),t);let I=h.find(T=>r(T)!==null);if(!I)return!1;let W=u([I]);return b&&!b.some(
T=>W.includes(T))||N&&!N.some(T=>uo(p(I,T),d(F)).length)||x&&!(T=>T.size===1&&T.has(x))(new Set(Object.values(r(I))))?!1:
D==null||i(I)>=D}let w=(g,h={})=>A(s[g],h);function $(g,h={}){if(typeof g=="string")return w(g,h);if(!f(g))return null;let{
phrase:b,of:N,score:F}=g;if(F){let x=M(F);return x===null?null:w(b,{t:50+10*x})}return N?l(N).length?w(b,{n:i(N),...h}):
null:w(b,h)}let v=(g=[],h={})=>g.map(b=>$(b,h)).filter(b=>b!==null),S=(g,h)=>{let b=v(g,h);return b.length?[tt(b)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return L(g);if("phrase"in g){let[D]=g.of?l(g.of):[],U=$(g,D===void 0?{}:
{words:D});return U===null?[]:[U]}let{item:h,pile:b,also:N,without:F}=g,x=b?p(h,b):l(h);return N&&(x=x.filter(D=>d(N).has(
pe(D)))),uo(x,d(F))}let C=({heading:g,under:h})=>g?w(g):(h&&a(h)?.said)??"";function y(g,h){let b=a(g);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let N=x=>b.piles.find(D=>D.id===x).text;return(h??b.piles.map(({id:x})=>x)).map(x=>({id:x,text:N(
x),cards:p(g,x)}))}let q=n.find(g=>g.ladder)?.ladder,R=()=>Math.floor(q.rungs.length/2);function M(g){let[h]=u([g]);return!q||
!h?null:R()-q.rungs.findIndex(({card:b})=>b===h)}function L({level:g,up:h=0}){let b=g.map(M).find(F=>F!==null);if(!q||b===
void 0)return[];let N=q.rungs[R()-b-h];return N?l(N.item):[]}let K={answers({answers:g}){return(g[0]==="all"?e:c(g)).filter(
({id:b})=>t[b]!==null).map(b=>ke(b.said||b.ask,Se(b,t[b.id])))},lines(g){let h=g.lines.flatMap(E),b=h.length?[ke(C(g),h,
v(g.say))]:[],N=g.count?.[Math.min(h.length,g.count.length-1)];return N?[...b,tt([w(N,{n:h.length})])]:b},piles({piles:g,
only:h,heading:b,below:N={},all:F={}}){let x=D=>D.length===a(g).cards.length;return y(g,h).filter(({cards:D})=>D.length).
flatMap(({id:D,text:U,cards:I})=>{let W=x(I)&&F[D]||N[D],Z=b?w(b,{pile:U}):U;return[ke(Z,I),...S(W?[W]:[])]})},empty(g){
let h=y(g.empty,g.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return h.length?[ke(C(g),h,v(g.say))]:[]},sentence(g){
let h=s[g.sentence],b=[...h.matchAll(Za)].map(([,F])=>F),N=Object.fromEntries(b.map(F=>[F,l(F).join(" ")]));return Object.
values(N).every(Boolean)?[ke(C(g),[Re(h,N)])]:[]},message(g){let h=g.message.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).
map(([b,N])=>G(b,N,g.message));return h.length?[ke(C(g),[h.join(" ")])]:[]},ladder(){let[g=""]=l(q.goal),[[h],[b]]=[u([q.
today]),u([q.later])],N=q.rungs.map(({card:F,item:x})=>{let D=a(x)?.said??"",[U]=l(x),I=U?`${D}: ${U}`:w("open",{level:D}),
W=Xa(F===h,F===b,!!b);return W?w(W,{level:I}):I});return[ke(w(g?"ladder":"ladder-unnamed",{goal:g}),N)]},missing({missing:g,
say:h}){let b=c(g).filter(({id:N})=>t[N]===null);return b.length?S(h,{parts:b.map(N=>N.said).join("; ")}):[]},repeated(g){
let h=g.repeated.map(l),b=new Map;for(let x of h.flat())b.has(pe(x))||b.set(pe(x),x);let N=x=>h.filter(D=>D.some(U=>pe(U)===
x)).length>1,F=[...b].filter(([x])=>N(x)).map(([,x])=>x);return F.length?[ke(C(g),F)]:[]}};function G(g,h,{self:b=[],small:N=[],
capitals:F=[]}){let{opener:x,clause:D,clauses:U=[],questions:I=[],names:W=!1}=g,Z=Nt(h),T=Z.toLowerCase();if(b.includes(
T))return Re("{words}.",{words:h});let P=[...s[x]].at(-1);if(!Va.test(h.match(Ja)?.[0]??"a")||I.includes(T))return Re(`{\
words}${P}`,{words:h});let m=s[D&&U.includes(T)?D:x],O=W||F.includes(Z),B=N.includes(T)||Ya.test(Z)&&!O,[H=""]=h,_=B?H.toLowerCase()+
h.slice(H.length):h;return Re(m,{words:_})}return g=>{if(!f(g))return[];let h=Object.keys(K).find(N=>N in g),b=h?K[h](g):
S(g.say);return b.length&&g.then?[...b,...S([g.then])]:b}}function Xa(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function fo(e,t,n){let s=n&&Hn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:po(e,t,{plain:a})}}function Oe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function nt(e,t){let n=c=>[...e.querySelectorAll(
c)],s=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=s.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function mo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"div",{}),c=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,d=!1,f=!1,k=!1,w=!1,$=(x,D,U={})=>o("button",{type:"button",onclick:D,...U},x),v=x=>{x.tabIndex=
-1,x.focus()},S=()=>l.querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function C(x,D=x){a.dataset.short=
D,s.textContent!==x&&(s.textContent=x)}function y(){let x=i.problem?e["keep-unsaved"]:e["keep-saving"],[D,U]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[x],lost:[e["keep-lost"]]}[w?"lost":i.state];a.classList.toggle("ajar-state-lost",w),C(D,U),a.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function q(){
i={...i,saved:!1},y()}function R(){y(),u=i,E()?l.replaceChildren(d?h("change"):b()):i.state!=="none"?l.replaceChildren(h(
"unlock")):p?l.replaceChildren(h(i.exists?"open":"start")):l.replaceChildren(k?G():K())}let M=()=>{p=!0,R(),l.querySelector(
"input").focus()},L=()=>i.hosted?o("p",{},e["keep-hub"]):null;function K(){return o("div",{class:"ajar-choose"},o("p",{class:"\
ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),L(),o("div",{class:"ajar-moves"},$(e["keep-n\
othing"],()=>{k=!0,R(),v(a)}),$(e[i.exists?"keep-open":"keep-start"],M)))}let G=()=>o("p",{},$(e[i.exists?"keep-open":"k\
eep-start"],M,{class:"ajar-link"}));function g(){let D=["none","weak","fair","good","strong"].map(U=>e[`keep-strength-${U}`]).
reduce((U,I)=>I.length>U.length?I:U);return o("p",{class:"ajar-strength","aria-live":"polite","data-longest":D},o("span",
{},e["keep-strength-none"]))}function h(x){let D=x==="start"||x==="change",U={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[x],I=o("input",{id:`${n}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${n}-how`,oninput:()=>{D&&t({strength:I.value})}}),W=o("input",{id:`${n}-again`,type:"password",spellcheck:"\
false"}),Z=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),W),T=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),
P=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:P.value})}),m=g(),O=()=>{
if(!I.value){I.focus();return}if(T.hidden=!0,x==="change"){if(I.type==="password"&&W.value!==I.value){T.textContent=e["k\
eep-again-differs"],T.hidden=!1,W.focus();return}t({change:I.value},{awaited:!0})}else t({[x==="start"?"keep":"unlock"]:I.
value,place:P.value},{awaited:!0});C(e["keep-opening"]),I.value="",W.value="",m.firstChild.textContent=e["keep-strength-\
none"]},B=()=>{p=!1,d=!1,R(),x==="change"?S().focus():v(a)},H=o("details",{},o("summary",{},e["keep-where"]),o("label",{
for:`${n}-place`},e["keep-place"]),P);return o("form",{class:"ajar-ask",onsubmit:_=>{_.preventDefault(),O()}},o(i.state===
"locked"?"h1":"p",{class:"ajar-title"},U),L(),x==="change"?o("p",{},e["keep-change-how"]):null,D?o("p",{},e["keep-no-way\
-back"]):null,o("label",{for:`${n}-words`},e[x==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}\
-how`},e[D?"keep-how":"keep-how-open"]),I,D?m:null,x==="change"?Z:null,o("label",{class:"ajar-card"},o("input",{type:"ch\
eckbox",onchange:({target:_})=>{I.type=_.checked?"text":"password",Z.hidden=_.checked,T.hidden=!0}}),o("span",{},e["keep\
-see"])),x==="change"?T:H,o("div",{class:"ajar-moves"},x==="unlock"?null:$(e["keep-not-now"],B),o("button",{type:"submit"},
U)))}function b(){let x=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(x.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((D,U)=>D-U).map(D=>o("option",{value:D,selected:D===i.minutes},A(e["keep-minutes"],{n:D}))));return o(
"div",{class:"ajar-kept"},$(e["keep-lock"],()=>{C(e["keep-opening"]),t({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{
d=!0,f=!1,R(),l.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},f?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e["keep-where"]),o("p",{},i.place),i.copied?o("p",{},A(e["keep-copied"],
{program:i.copied})):null,o("label",{for:`${n}-minutes`},e["keep-idle"]),x))}function N(x){if(x.strength!=null){let D=l.
querySelector(".ajar-strength > span");D&&(D.textContent=x.strength);return}if(x.changed){d=!1,R(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],f=!0,S().focus();return}i={...i,...x},i.state==="kept"&&(p=!1),E()||(d=!1),y(),
F()}let F=Oe(l,()=>{let x=u;if(x.state===i.state&&x.exists===i.exists&&x.minutes===i.minutes&&!!x.reopen==!!i.reopen&&!!x.
hosted==!!i.hosted&&l.firstChild){u=i;return}let U=p&&x.place!==i.place;R(),x.state!==i.state&&x.state!=="none"?v(a):U&&
l.querySelector("input").focus()});return R(),{line:a,more:c,update:N,begin:q,setLost:x=>{w=x,y()},say:x=>{r.textContent=
x,r.hidden=!1}}}function ot(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=e.querySelector("details")?.open??!1;e.replaceChildren(o("\
figure",{class:"ajar-chart"},o("figcaption",{},t),c(n,"wide"),c(s,"narrow"),o("details",{open:i},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(u=>o("th",{scope:"col"},u)))),o("tbody",{},...r.map(([u,...p])=>o("tr",{},o(
"th",{scope:"row"},u),...p.map(d=>o("td",{},d??"–")))))))))}function st(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function ho(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,c="",i=o("div",{}),u=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ne(t,h=>{d.textContent=h}),k=_t(t),w=st(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,i,d),k.dialog);let $=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(h,{awaited:!0}))},v=(h,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(b)},h),S=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function E(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}$({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,h,S(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(N=>v(A(t["room-rehearse"],{n:N}),{room:"rehearse",phones:N})))]}let C=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function y(){let h=o("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),N=a.address?h:null;return r?[q(),o("div",{class:"ajar-door-line"},b,p,N),R(),L()]:[o("h2",{},t["room-title"]),q(),
R(),b,a.address?go(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,N,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),L()]}let q=()=>a.practice?o("p",{},Be(t)):null,R=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let h=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:b,network:N})=>o("option",{value:b,selected:b===a.picked},`${b} (${N})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function L(){let h=o("div",{}),b=o("button",{type:"button",onclick:()=>x(!1)},t["r\
oom-end-no"]),N=o("button",{type:"button",onclick:()=>x(!0)},t["room-end"]),F=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),S(b,v(t["room-end"],{room:"end"}))]:[N]),x=U=>{l=U,F(),(l?b:N).focus()};F();let D=(U,I)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...I()},{awaited:!0})},U);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?S(D(t["room-take-table"],()=>({
what:"table"})),D(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
h)}function K(h){a={...a,...h},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let b=Bt(t,a.joined);
p.textContent!==b&&(p.textContent=b),k.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),G()}let G=Oe(i,()=>{let{joined:h,problem:b,...N}=a,F=JSON.stringify([N,r]);if(F===
c)return;c=F;let x={open:y,lost:C}[a.state]??E;nt(i,()=>i.replaceChildren(...x().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return at(e,()=>n({room:"look"}),s),{update:K}}var Bt=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],Be=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function go(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return n.innerHTML=
t.picture,n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function _t(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?o("p",{},Be(e)):"",go(e,r),s):(n.close(),t.replaceChildren()))}}}function at(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function ko({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!fe(s,n)))if(s.kind==="choice"){let l=(s.among?
ye(s,n):s.cards).map(i=>i.id).filter(i=>a.chosen.includes(i)),c=a.own?.trim()?a.own:"";(l.length||c)&&(n[s.id]={chosen:l,
own:c})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var bo=(e,t)=>A(e.ask,t);var er=new Set(["autorestarting","dead","restarting","terminating"]),tr=4e3;function yo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(i,u)=>{
er.has(u)&&t()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,tr):n()};return s.connect(
l),a.connect(c),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(c)}}function wo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([i,u])=>{let p=ko(i,u),d=i.items.filter(f=>f.id in p).map(f=>[bo(f,p),...Se(f,p[f.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let u=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=o("div",{class:"ajar-\
lost",hidden:!s,...i},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(u),u}function c(i){s=i;for(let u of n)u.hidden=!i}return{line:l,set:c,isLost:()=>s,forget:i=>n.delete(
i)}}function vo(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
t,y=>r.replaceChildren(y)),c=y=>{l.begin(),n(y)},i=o("div",{}),u={},p="",d=0,f=st(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},i),r);let k=(y,q)=>o("button",{type:"button",onclick:q},y),w=y=>o("div",{class:"\
ajar-reflection"},...y.flatMap(q=>it(q,3)));function $(y,q,R){let M=o("div",{class:"ajar-twice"}),K=k(y,()=>{let G=k(t["\
home-no"],()=>{M.replaceChildren(K),K.focus()});M.replaceChildren(o("p",{},q),o("div",{class:"ajar-moves"},G,k(y,()=>{M.
replaceChildren(K),K.focus(),c(R)}))),G.focus()});return M.append(K),M}let v=()=>{let y=o("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{y.files[0]&&c({import:await y.files[0].text()}),y.value=""}});return o("label",
{class:"ajar-words"},o("span",{},t["home-bring"]),y)},S=Oe(i,()=>{let y=JSON.stringify(u);y!==p&&(p=y,nt(i,E))});function E(){
let y=(M,L)=>k(L,()=>c({take:M})),q=d>(u.danger?.kinds.length??0)?null:u.danger,R=()=>{d=q.kinds.length+1,E(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(q?a.notice(q,{level:2,aside:R}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?o("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(u.section))):"",u.due?.length?o("ul",{},...u.due.
map(M=>o("li",{},M))):"",u.plan?.length?o("h2",{},t["home-plan"]):"",u.plan?.length?w(u.plan):"",u.plan?.length&&!q?a.line():
"",...(u.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:L})=>o("details",{},o("summary",{},`${t["home-plan"]}\
, ${M}`),w(L))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-tak\
e"},...q?[]:[k(t["home-take-plan"],()=>c({take:"plan",paper:f.value(),country:a.code()})),f.element(),y("calendar",t["ho\
me-take-calendar"]),u.danger?"":y("calendar-line",t["home-take-calendar-line"])],y("check-ins",t["home-take-check-ins"]),
y("everything",t["home-take-everything"])),v()),u.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["hom\
e-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),$(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),u=y,S()},settle:l.end,say:(y,q="")=>{l.end();let R=o("div",{class:"\
ajar-text"});R.innerHTML=q,r.replaceChildren(y,R),r.scrollIntoView({block:"nearest"})}}}function jo({name:e,type:t,data:n}){
let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o("a",{href:a,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function xo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=k=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),i=c({id:`${r}-people`,
min:1}),u=k=>Math.max(0,Math.floor(Number(k.value)||0)),p=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,d=k=>{let w=e.filter(
E=>E.item===k),$=(E,C)=>{let y=c({"aria-label":[E.card,p(E)[C]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],y]),y},v=w.length===1&&!w[0].card?w[0].bands.map((E,C)=>[E,[$(w[0],C)]]):w.map(E=>[E.card,p(E).map((C,y)=>$(E,
y))]),S=w[0].card?["",...p(w[0])]:null;return o("table",{},o("caption",{},s(k)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...v.map(([E,C])=>o("tr",{},o("th",{scope:"row"},E),...C.
map(y=>o("td",{},y))))))};function f(){let k=new Map(e.map(S=>[S,l.get(S.id).map(u)])),w=Math.max(...[...k.values()].map(
S=>S.reduce((E,C)=>E+C,0))),$=u(i)||w;if(!$){i.focus();return}let v=Object.fromEntries([...k].map(([S,E])=>[S.id,S.kind===
"card"?[E[0],Math.max(0,$-E[0])]:E]));a({counts:v,people:$})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:k=>{k.preventDefault(),f()}},
...[...new Set(e.map(k=>k.item))].map(d),o("label",{class:"ajar-words",for:i.id},o("span",{},n["room-people"]),i),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function So(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,d=(I,W={})=>{p=I==="reveal",
q.begin(),n({question:e.of,do:I,...W},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),k=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=o("span",{}),v=o("p",
{class:"ajar-counts"}),S=nr(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!c)}),C=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...I)=>{C.textContent!==I[0]&&C.replaceChildren(...I)},q=ne(t,I=>y(
I||u)),R={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(R).filter(I=>e.units.length||I==="open"||I==="close"),L=Object.fromEntries(M.map(I=>[I,o("button",{type:"button",onclick:()=>{
L[I].getAttribute("aria-disabled")?y(K(I)):I==="reset"?G():d(I)}},R[I])])),K=I=>l.busy?t["room-one-moment"]:l.not[I];function G(){
let I=o("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus()}},t["home-no"]),W=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",I," ",W),I.focus()}function g(I){c=I,f.hidden=!I,a().hidden=I,E.textContent=t[I?"room-show-question":"\
room-show-result"]}let h=_t(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),N={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(I){let W=l;l={...l,...I};let Z=l.
room==="open";$.replaceChildren(l.practice?Be(t):""),w.textContent=l.problem,w.hidden=!l.problem;let T=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],P=!Z||!e.units.length?[]:l.hands||l.inside?T.slice(0,1):T;v.replaceChildren(
...P.map(([m,O])=>o("span",{},o("b",{},`${m}`)," ",O))),S.update(l.seconds);for(let m of M)Oo(L[m],K(m));u=Z?l.hands?t["\
room-by-hands-now"]:N[l.state]:t["room-not-open"],(W.state!==l.state||W.room!==l.room||W.hands!==l.hands)&&y(u),l.busy||
q.end(),Co(k,l.withheld),h.update(l.way??{},Bt(t,l.joined)),b.hidden=!l.way?.address,x(),p&&!l.busy&&l.state==="closed"&&
k.childElementCount&&(p=!1,k.scrollIntoView({block:"nearest"}))}function x(){let I=JSON.stringify(l.charts??[]);if(I===i)
return;i=I;let W=!!l.charts?.length;f.replaceChildren(...$o(l.charts??[],t)),E.hidden=!W,g(W),W&&p&&f.scrollIntoView({block:"\
start"}),p=!1}let D=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...M.
map(I=>L[I]))),o("div",{class:"ajar-bar-line"},$,C,E,b,S.element),h.dialog),U=e.units.length?xo(e,{words:t,ask:r,send:I=>d(
"hands",I)}):null;return E.hidden=!0,at(D,()=>n({room:"look"}),s),{parts:[f,k,w,D,U].filter(Boolean),update:F}}function Oo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Co(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var $o=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return ot(s,n,t),s});function Eo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),c=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=f():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,l,c,i,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),at(e,()=>n({room:"look"}),s),{update(k){a={...a,...k},u.replaceChildren(a.practice?Be(t):""),i.textContent=
a.problem,i.hidden=!a.problem,Co(c,a.withheld),Oo(d,f());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?$o(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function nr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,i()}}),c=o("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],c.hidden=!f}let u=setInterval(()=>{s!==null&&
i()},1e3);return n(()=>clearInterval(u)),{element:c,update:p=>{s=p==null?null:Date.now()-p*1e3,i()}}}function Mo(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),c=o("summary",{}),i=({title:d,
story:f,more:k,role:w})=>{r.innerHTML=f,r.prepend(o("h2",{},d)),l.innerHTML=k,c.textContent=w},u=e.couples.find(d=>d.id===
n)??e.couples[0],p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["cou\
ple-how"]),o("div",{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,
value:d.id,checked:d===u,onchange:()=>{i(d),s(d.id)}}),o("span",{},d.title)))));return i(u),o("section",{class:"ajar-sce\
nario","aria-label":t.couple},r,o("details",{class:"ajar-role"},c,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var _e=window.ajarShown,Ao="needs@",To=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Wt={};function Ft(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
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
`;e.textContent!==t&&(e.textContent=t)}function Lo({model:e,el:t}){Ft();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],i=m=>c.push(m),u=null,p=!1,d=!1,f=new Map,k=new Map,w=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let $=o("div",{class:"ajar-page"}),v=m=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&O.key===m)?.
exercise,S=wo({words:s,answered:()=>[...r].map(([m,{answers:O}])=>[v(m),O]).filter(([m,O])=>m&&Object.keys(O??{}).length)}),
E=0,C=m=>{if(clearTimeout(E),E=0,S.set(m),u?.setLost(m),m)for(let O of l.keys())a.get(O)?.release()},y=(m,{awaited:O=!1}={})=>{
try{e.send(m)}catch{C(!0);return}O&&!E&&(E=setTimeout(()=>C(!0),8e3))},q=!1;function R(){q||window.ajarDangers||(q=!0,y(
{dangers:!0}))}function M({key:m,exercise:O},B){if(!(window.ajarDangers||S.isLost())||!io(O,B))return;let _=Rt(O,B),J=fo(
O,_,window.ajarDangers);N(m,{answers:_,done:!0,...J}),f.set(m,To(r.get(m))),a.get(m).update(r.get(m))}let L=Kn({words:s,
countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:m=>y({country:m})}),K=()=>{y({forget:!0}),
Et()},G=(m,O,B)=>(a.set(m.key,B),r.has(m.key)&&B.update(r.get(m.key)),O),g={html(m){let O=o("div",{class:"ajar-text"});return O.
innerHTML=m.html,L.addNumbers(O),O.addEventListener("click",B=>{let H=B.target.closest("a"),_=n.findIndex(({id:J})=>J&&H?.
getAttribute("href")===`${J}.ipynb`);_<0||(B.preventDefault(),D(_))}),O},home(m){let O=o("div",{});return G(m,O,vo(O,{words:s,
send:_=>{_.import&&a.get("chart")?.begin(),y(_)},open:_=>D(n.findIndex(({id:J})=>J===_)),help:L})),y({home:m.key}),O},scenario(m){
return Mo(m,{words:s,picked:e.get("couple"),pick:O=>{e.set("couple",O),e.save_changes()}})},door(m){let O=o("div",{});return G(
m,O,ho(O,{words:s,send:y,onDispose:i}))},group(m){let O=o("div",{});return G(m,O,Eo(O,{words:s,send:y,onDispose:i}))},asking(m){
let{items:O}=n[w].blocks.find(({key:J})=>J===m.of).exercise,{parts:B,update:H}=So(m,{words:s,send:y,onDispose:i,form:()=>l.
get(m.of),ask:J=>O.find(V=>V.id===J).ask}),_=document.createDocumentFragment();return _.append(...B),G(m,_,{update:H})},
exercise(m){let O=o("div",{}),B=S.line(u?{}:{role:"alert"});l.set(m.key,O);let H=(_,J)=>{u?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let V=window.ajarSent;k.set(m.key,V),y({key:m.key,..._,sent:V},{awaited:J}),!(!J||
!S.isLost())&&(C(!0),B.scrollIntoView({block:"nearest"}))};return a.set(m.key,Gt(O,m.exercise,{words:s,level:m.level,sort:Jn,
remarks:(_,J)=>no(_,{words:s,find:V=>Zn(J,V,window.ajarDangers)}),...r.get(m.key),help:L,needs:()=>h(m.needs),below:()=>m.
key.startsWith("plan@")&&L.isKnown()?L.line():null,onAside:_=>N(m.key,{aside:_}),onChange:_=>{R(),N(m.key,{answers:_,done:!1}),
H({answers:_,done:!1},d)},onMove:_=>N(m.key,{at:_}),onDone:_=>{M(m,_),H({answers:_,done:!0},!0),m.key.startsWith("check-\
in@")&&a.get("chart")?.begin()},onStartOver:()=>{N(m.key,{answers:{},done:!1}),H({remove:!0})}})),O.firstElementChild.append(
B),i(()=>S.forget(B)),O},chart(m){let O=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","\
aria-live":"polite"}),{begin:H,end:_}=ne(s,V=>B.replaceChildren(V)),J=V=>{_(),ot(O,V,s)};return a.set(m.key,{update:J,begin:H,
end:_}),r.has(m.key)&&J(r.get(m.key)),H(),y({chart:m.key}),o("div",{},O,B)},notice(m){if(Gn(()=>y({forget:!0})),!m.leave)
return o("div",{class:"ajar-notice"},o("p",{},m.text));let O=o("div",{class:"ajar-leave"},L.button(),$t({words:s,leave:K}));
Un(L.open),u=mo({words:s,send:y});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},
u.line,O),o("div",{class:"ajar-on-paper"},L.text()),u.more),B}};function h(m){let O=n.findIndex(({blocks:H})=>H.some(({key:_})=>_===
Ao));return O<0?m?o("p",{},o("a",{href:m},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{D(O);let H=l.get(
Ao).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[m,O]of Object.entries(Wt))g[m]=B=>{let H=o("d\
iv",{});return G(B,H,O(H,B,{words:s,send:y,onDispose:i}))};let b=m=>n[w].blocks.find(O=>O.kind===m),N=(m,O)=>r.set(m,{...r.
get(m),...O}),F=()=>{for(let m of c.splice(0))m()};function x({focus:m=!1}={}){if(F(),a.clear(),p){$.replaceChildren(u?"":
o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(...n[w].blocks.map(J=>g[J.kind](J))),n.length<
2)return;let O=(J,V)=>o("button",{type:"button",onclick:()=>D(J)},V),B=w>0?O(w-1,s["previous-page"]):null,H=w<n.length-1?
O(w+1,s["next-page"]):null;if($.append(o("div",{class:"ajar-moves ajar-turn"},B,H)),U.replaceChildren(...n.map(({title:J},V)=>o(
"li",{},o("button",{type:"button","aria-current":V===w?"page":null,onclick:()=>D(V)},J)))),I.textContent=A(s["page-of"],
{n:w+1,all:n.length,title:n[w].title}),!m)return;let _=$.querySelector("h1, h2, h3")??$;_.tabIndex=-1,_.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function D(m){n[m]&&(w=m,U.parentElement.open=W(),e.set("page",m),e.save_changes(),x({
focus:!0}))}let U=o("ol",{}),I=o("summary",{}),W=()=>window.innerWidth>640;e.get("notice")&&t.append(g.notice(e.get("not\
ice")));let Z=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:W()},I,U));n.length>1&&t.append(Z),t.append(
S.line({role:"alert"}),$);let T=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-T<
3e4||(T=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(C(!1),m.keeping){let O=[...k.values()].
some(_=>m.acknowledged<_);u?.update(O?{...m.keeping,saved:!1}:m.keeping);let{state:B}=m.keeping,H=B==="locked";B&&(d=B===
"kept"),B&&H!==p&&(p=H,r.clear(),Z.hidden=p,x())}for(let[O,B]of Object.entries(m.states??{})){if(m.acknowledged<k.get(O))
continue;let H=B.answers&&!Object.keys(B.answers).length,_=f.get(O)===To(B);f.delete(O),N(O,H?{...B,at:0}:B),_||a.get(O)?.
update(r.get(O))}if(m.dangers){window.ajarDangers=m.dangers;for(let O of Object.values(m.dangers.dangers))zn(Dn(O))}m.country!=
null&&L.choose(m.country),m.file&&(a.get("home")?.settle(),jo(m.file)),m.erased&&a.get("home")?.say(m.erased,b("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??u)?.say(m.said),m.open&&D(n.findIndex(({id:O})=>O===m.open)),
m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),x()});let P=yo(e,{gone:()=>C(
!0),back:()=>{S.isLost()&&y({ready:!0})}});return x(),_e.set(s,(_e.get(s)??0)+1),y({ready:!0}),()=>{F(),P(),clearTimeout(
E),_e.set(s,_e.get(s)-1),_e.get(s)||y({gone:!0})}}Wt.desk=Mn;var or=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),No,Ce=null;async function Pt(e){
let t=Object.entries(No[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function sr(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Pt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Ce=l.get("words"),this.dispose=Lo({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Ft(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var ar=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function rr({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!or.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function lr(){let{INotebookTracker:e,NotebookActions:t}=await Pt("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await Pt("@jupyterlab/apputils"),a=async()=>{if(!Ce)return!0;let l=[n.cancelButton({label:Ce["sta\
rt-over-no"]}),n.okButton({label:Ce["start-over"]})],[c,i]=[Ce["start-over-title"],Ce["start-over-how"]];return(await s(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await rr(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,f=C=>t.runCells(p,C,d),k=C=>C.model.type==="code",w=p.widgets.filter(C=>k(
C)||C.rendered===!1),[$,v=$]=w.filter(k),S=1+w.indexOf(v),E=await f(w.slice(0,S));return await ar(),E&&f(w.slice(S))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await a())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){No=e},async get(){let e=await Promise.all([sr(),lr()]);return()=>({
__esModule:!0,default:e})}};})();
