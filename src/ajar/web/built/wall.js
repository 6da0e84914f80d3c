var ue=["button","input","select","summary","textarea"],fe=["input","select","textarea"];function r(t,e={},...n){let o=document.
createElement(t);for(let[l,s]of Object.entries(e))l.startsWith("on")?o.addEventListener(l.slice(2),s):s===!0?o.setAttribute(
l,""):s!==!1&&s!=null&&o.setAttribute(l,s);return ue.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),fe.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(l=>l!=null)),o}function O(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[l,s]of Object.entries(e))o.setAttribute(l,s);return o.append(...n),
o}function U(t,e,n=0){if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),l=t.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:t.ends==null,share:l?Math.ceil(o/60)/Math.ceil(l/60):0}}var et=new Set,nt=()=>{if(!document.hidden)for(let t of[...et])t(Math.random()*1e3)};window.addEventListener("online",nt);
window.addEventListener("pageshow",nt);document.addEventListener("visibilitychange",nt);var C=t=>new Promise(e=>{let n,o=()=>{
et.delete(l),e()},l=s=>{clearTimeout(n),n=setTimeout(o,Math.min(s,t))};et.add(l),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),St=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var me=5e4,Mt=8e3;function Ot(t,e,{onState:n,onReached:o,onGone:l,introduce:s,last:i=["no-room"]}){let c=e,a=!0,f=!1,u=0,
m=null,p=null;async function k(g,I){p=new AbortController;let{signal:tt}=p,B=setTimeout(()=>p.abort(),Mt),M=await fetch(
g,{headers:{...I,...s()},cache:"no-store",signal:tt}).finally(()=>clearTimeout(B));if(M.ok||M.status===304)return M;let P=await M.
json();throw i.includes(P.error)&&(A(),l(P.error)),Object.assign(new Error(P.error),{requested:St(M)})}async function j(){
let I=(await k(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),tt=new TextDecoder;for(let B="",M=!0;;){let P=setTimeout(
()=>{a&&(a=!M),p.abort()},M?Mt:me),{done:xt,value:re}=await I.read().finally(()=>clearTimeout(P));if(xt&&M)throw new Error;
if(xt)return;let vt=(B+tt.decode(re,{stream:!0})).split(`

`);B=vt.pop();for(let ce of vt){let bt=ce.split(`
`).find(ie=>ie.startsWith("data:"));bt&&(M=!1,w(JSON.parse(bt.slice(5))))}}}async function d(){let g=await k(t,m?{"If-No\
ne-Match":m}:{});g.ok&&w(await g.json()),m=g.headers.get("ETag"),b()}function w(g){b(),!(g.version<c)&&(c=g.version,g.ended&&
A(),n(g))}function b(){u=0,o(!0)}async function S(){for(;!f;){let g=Math.random()*2e3;try{a&&u%2===0?await j():(await d(),
g+=3e3)}catch(I){if(f)return;u||o(!1),g=R(u++,I.requested)}f||await C(g)}}function A(){f=!0,p?.abort()}let kt=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?kt=Date.now():Date.now()-kt>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:g})=>{g&&p.abort()}),window.addEventListener("offline",()=>p.abort()),S(),A}var ot="ajar-presenter",Et=null,pe=()=>{try{return JSON.parse(window.sessionStorage.getItem(ot))}catch{return Et}};function $t(t){
Et=t;try{t?window.sessionStorage.setItem(ot,JSON.stringify(t)):window.sessionStorage.removeItem(ot)}catch{}}var de=()=>$t(
null),D=class extends Error{};function he(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:
null}async function Lt(t){let e=he(t);if(!e){let l=pe();if(l)return l;throw new D("used")}let{code:n,ticket:o}=e;for(let l=0;;l++){
let s=await Tt(`api/rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(s?.ok){let{key:i}=await s.json();return $t({code:n,
key:i}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:i}}if([401,403,
404,409,410,422].includes(s?.status)){let{error:i}=await s.json().catch(()=>({}));throw new D(i==="no-room"?"ended":"use\
d")}await C(R(l))}}var Tt=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.
stringify(e),cache:"no-store"});function At({code:t,key:e},{onChange:n,onReached:o,onGone:l}){let s=`api/rooms/${t}`,i={
Authorization:`Bearer ${e}`},c={deck:null,way:null,panel:null},a,f=!1;function u(d){f=!0,de(),l(d==="no-room"?"ended":"u\
sed")}async function m(d){for(let w=0;a===d&&!f;w++){let b=await fetch(`${s}/deck`,{headers:i,cache:"no-store"}).catch(()=>null);
if(b?.ok){let{deck:S,way:A}=await b.json();a===d&&n(Object.assign(c,{deck:S,way:A}));return}await C(R(w))}}function p(d){
if(c.panel&&d.version<c.panel.version)return;c.panel=d;let w=d.stage?.deck??null;w!==a&&(a=w,m(w)),n(c)}async function k(d,w={}){
let b=await Tt(`${s}/${d}`,w,i),S=await b.json();if(b.ok)p(S);else if(["no-room","key"].includes(S.error))u(S.error);else
throw new D(S.error)}let j=Ot(`${s}/panel`,0,{onState:p,onReached:o,onGone:u,introduce:()=>i,last:["no-room","key"]});return{
step:(d,w={})=>k("stage",{step:d,...w}),ask:({id:d},w)=>k(`questions/${d}/${w}`),leave(){f=!0,j()}}}function jt(){let t=0;
return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var h=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,l)=>{let s=e[o];return l?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n});var F=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function lt({joined:t},e){return t?t===1?e["room-joined\
-one"]:h(e["room-joined"],{n:t}):e["room-joined-none"]}function st({answered:t},{joined:e},n){return e>t?h(n["wall-answe\
red-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:h(n["wall-answered"],{n:t})}function W(t,e){return t?t.over?e["wall-ti\
me-up"]:h(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Nt({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:l})=>l).filter(Boolean);return n[o]??e["wall-held"]}function It(t,e,...n){let o=t.querySelector(`.${e}`);if(o)return o.close(),null;let l=r("dialog",{class:`wall-dialog ${e}`,
onclose:()=>l.remove()},...n);return t.append(l),l.showModal(),l}var at=(t,e,n="")=>r("button",{type:"button",class:n,onclick:e},
t);function we(t,e,n,o,l){let s=It(t,"wall-asking",r("p",{},e),r("div",{class:"wall-answers"},at(n,()=>{s.close(),l()},"\
wall-primary"),at(o,()=>s.close())))}var ge=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):0;function Pt(t,e,n,o,l){
let s=ge(e,n);if(!s){l();return}let i=s===1?o["wall-still-one"]:h(o["wall-still"],{n:s});we(t,i,o["wall-reveal-now"],o["\
wall-wait"],l)}function Ct(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],
"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["\
wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],
"D"],[e["wall-key-keys"],"?"]],o=It(t,"wall-keys",r("h2",{},e["wall-keys"]),r("dl",{},...n.map(([l,s])=>r("div",{},r("dt",
{},...s.split(" ").map(i=>r("kbd",{},i))),r("dd",{},l)))),r("div",{class:"wall-answers"},at(e["wall-close"],()=>o.close())));
o?.addEventListener("keydown",l=>{l.key==="?"&&o.close()})}var Rt=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function rt({units:t},e){let n=new Map,o=ye(e);for(let l of t){
if(e.length&&!e.some(({id:c})=>c===l.item)||l.kind==="move"&&!l.snapshot&&!l.withheld)continue;let i=["ruler","move"].includes(
l.kind)?l.kind:l.item;n.has(i)||n.set(i,{kind:l.kind,heading:l.heading,shown:[]}),n.get(i).shown.push(ke(l,o))}return[...n.
values()]}function ye(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let l of o){let s=l.short||l.text;e.set(`${n}/${l.
id}`,s),e.set(`${n}:${l.text}`,s)}return e}function ke({id:t,item:e,card:n,heading:o,values:l,bands:s,snapshot:i,withheld:c},a){
let f=i&&(i.fine?xe(i.counts,s):i.counts);return{id:e,name:a.get(t)??n,heading:o,labels:ve(l,s).map(u=>a.get(`${e}:${u}`)??
u),sizes:s,counts:f,n:f?G(f):0,withheld:c??""}}function xe(t,e){let n=0;return e.map(o=>(n+=o,G(t.slice(n-o,n))))}function ve(t,e){
let n=0;return e.map(o=>{n+=o;let l=t[n-1];return o===1?l:`${t[n-o]}–${l}`})}var G=t=>t.reduce((e,n)=>e+n,0),ct=({counts:t,
n:e})=>t.findIndex(n=>2*n>e),y=({shown:t})=>t.filter(({counts:e})=>e);var Dt=["wall-first","wall-second","wall-third"],be={importance:0,confidence:1,readiness:2},qt=({id:t},e)=>Dt[be[t]??e%Dt.
length],E=t=>`${(100*t).toFixed(2)}%`,Bt={"aria-hidden":"true"};function K(t,e,n){return y(t).length?{ruler:Kt,move:Kt,sort:Oe,
card:Ae,choice:je}[t.kind](t,e,n):[r("p",{class:"wall-calm"},Nt(t,e))]}function Kt(t,e){let n=Math.max(...y(t).flatMap(({
counts:o})=>o));return[r("div",{class:"wall-figures"},...t.shown.map((o,l)=>{let s=o.counts?[{counts:o.counts}]:[],i=t.kind===
"move"?[e["chart-lower"],e["chart-same"],e["chart-higher"]]:o.labels,c=t.kind==="move"?[1,1,1]:o.sizes,a=t.shown.length>
1?o.heading:"";return Ft({...o,heading:a,labels:i,sizes:c},s,n,qt(o,l),e)}))]}function Ut(t,e){let[n,o]=t,l=o.shown.map(
c=>[n.shown.find(({id:a})=>a===c.id),c]),s=l.flatMap(c=>c.flatMap(a=>a?.counts??[])),i=Math.max(1,...s);return[r("div",{
class:"wall-figures"},...l.map(([c,a],f)=>Ft(a,[{counts:c?.counts,isEarlier:!0},{counts:a.counts}].filter(u=>u.counts),i,
qt(a,f),e))),Ht([["wall-then",n.moment],["wall-solid",o.moment]])]}function Ft({heading:t,labels:e,sizes:n},o,l,s,i){let c=G(
n),a=.03,f=0,u=n.flatMap((p,k)=>{let j=f/c+(f?a/2:0);f+=p;let d=f/c-j-(f<c?a/2:0);return o.flatMap(({counts:w,isEarlier:b},S)=>{
let A=j+S*d/o.length;return Se(w[k]/l,w[k],A,d/o.length,b)})}),m=e.map((p,k)=>`${p}: ${o.at(-1)?.counts[k]??""}`);return r(
"figure",{class:s},t?r("figcaption",{class:"wall-whole"},t):null,o.length?O("svg",{class:"wall-columns",role:"img","aria\
-label":m.join(", ")},...u):r("p",{class:"wall-muted wall-none"},i["wall-row-held"]),r("p",{class:"wall-scale"},...Me(e,
n)))}function Se(t,e,n,o,l){let s=1-t;return[O("rect",{x:E(n),y:E(s),width:E(o),height:E(t),class:l?"wall-then":"wall-so\
lid"}),O("text",{x:E(n+o/2),y:E(s),dy:"-0.25em","text-anchor":"middle"},`${e}`)]}function Me(t,e){return t.map((n,o)=>{let l=r(
"span",{class:"wall-whole"},n);return l.style.setProperty("--size",e[o]),l})}function Oe(t,e,n){let o=[...y(t)].sort((c,a)=>Le(
c.counts,a.counts)),l=Math.max(...o.map(({n:c})=>c)),[{labels:s}]=o;if(s.length>it.length)return[J(o.map(c=>$e(c,e)),n,e)];
let i=o.map(({name:c,counts:[a,...f]},u)=>{let p=!u&&c.length+s[0].length<Ee?`${a} ${s[0]}`:`${a}`;return z(c,p,Te([a,...f],
l))});return[J([...i,...Gt(t,e)],n,e),Ht(s.map((c,a)=>[it[a],c]))]}var Ee=24;function $e({name:t,labels:e,counts:n,n:o},l){
let s=Math.max(...n),i=e.filter((a,f)=>n[f]===s).join(" / "),c=h(l["wall-of"],{n:s,of:o});return z(t,c,[],r("p",{class:"\
wall-muted"},i))}var Le=(t,e)=>{let n=t.findIndex((o,l)=>o!==e[l]);return n<0?0:e[n]-t[n]},it=["wall-pile-1","wall-pile-\
2","wall-pile-3","wall-pile-4"];function Te(t,e){let n=0;return t.map((o,l)=>{let s=n/e;return n+=o,H(it[l],s,o/e)})}function H(t,e,n){
let[o,l]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],s=n?.004:0;return O("rect",{class:t,x:E(e+s),y:E(
o),width:E(Math.max(0,n-2*s)),height:E(l)})}function Ae(t,e,n){let o=y(t).map(({name:l,counts:s,n:i})=>({name:l,count:s[0],
n:i}));return[J([...Wt(o,e),...Gt(t,e)],n,e)]}function je(t,e,n){let[{labels:o,counts:l,n:s}]=y(t),i=o.map((c,a)=>({name:c,
count:l[a],n:s}));return[J(Wt(i,e),n,e)]}function Wt(t,e){let n=Math.max(...t.map(({n:l})=>l));return[...t].sort((l,s)=>s.
count-l.count).map(({name:l,count:s},i)=>z(l,i?`${s}`:h(e["wall-of"],{n:s,of:n}),[H("wall-rest",0,1),H("wall-pile-1",0,s/
n)]))}var Gt=({shown:t},e)=>t.filter(({counts:n})=>!n).map(({name:n})=>z(n,"",[],r("p",{class:"wall-muted"},e["wall-row-\
held"]))),z=(t,e,n,o=null)=>r("li",{},r("p",{class:"wall-whole"},r("span",{},t),r("span",{},e)),n.length?O("svg",Bt,...n):
null,o);function J(t,e=t.length,n={}){let o=r("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(0,e)),l=t.length-
e;return l>0&&o.append(r("li",{class:"wall-muted"},h(n["wall-more"],{n:l}))),o}var Ht=t=>r("ul",{class:"wall-key"},...t.
map(([e,n])=>r("li",{},O("svg",Bt,H(e,0,1)),n)));var Ne=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ie=/^data:image\/(svg\+xml|png|jpeg);/,
_=t=>t.flatMap(Pe);function Pe(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Ie.test(n.src)?[Ce(n)]:[]:Ne.has(e)?[r(e,{},..._(o))]:_(o)}var Ce=({src:t,alt:e=""})=>r("img",{src:t,alt:e});function q(t,e){return y(t).length?{ruler:De,move:Re,sort:qe,card:Be,choice:Ue}[t.kind](t,e):t.heading}var N=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Jt=({shown:t})=>t.every(({counts:e})=>e),Re=(t,e)=>e["wall-moved"];function zt({
id:t,heading:e},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[t]??[N(e),N(e)]}function De(t,e){
let n=y(t),o=new Map;for(let u of n){let m=ct(u);o.set(m,[...o.get(m)??[],u])}let l=o.get(-1)??[];o.delete(-1);let s=[...o].
map(([u,m])=>Ke(m,u,n.length,e));if(l.length===n.length)return e["wall-spread-all"];let[i,c]=l.map(u=>zt(u,e)),a={ruler:i?.[1],
other:c?.[0]},f=i?c?e["wall-spread-two"]:e["wall-spread"]:"";return[...s,h(f,a)].filter(Boolean).join(" ")}function Ke(t,e,n,o){
let[l,s]=t.map(f=>zt(f,o)[0]),[i,c]=t[0].labels[e].split("–"),a={ruler:l,other:s,low:i,high:c};return t.length>1&&t.length===
n?h(o["wall-most-all"],a):h(s?o["wall-most-two"]:o["wall-most"],a)}function qe(t,e){let n=y(t),o=n[0].labels.map((c,a)=>({
pile:c,most:n.filter(f=>ct(f)===a)})),{pile:l,most:s}=o.reduce((c,a)=>c.most.length>=Math.min(1,a.most.length)?c:a);if(!s.
length)return Jt(t)?e["wall-sorted-spread"]:t.heading;let i={1:e["wall-sorted"],2:e["wall-sorted-two"]}[s.length];return h(
i??e["wall-sorted-many"],{pile:N(l),card:N(s[0].name),other:N(s.at(-1).name),n:s.length,all:n.length})}function Be(t,e){
let n=y(t).map(({name:o,counts:l,n:s})=>({name:o,count:l[0],n:s}));return _t(n,t,e)}function Ue(t,e){let[{labels:n,counts:o,
n:l}]=y(t);return _t(n.map((s,i)=>({name:s,count:o[i],n:l})),t,e)}function _t(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),
l=t.filter(({count:u,n:m})=>2*u>m),s=l.length?l:t.filter(({count:u})=>u&&u===o);if(!l.length&&!Jt(e))return e.heading;let i=l.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=s.length?i[Math.min(s.length,3)-1]:n["wall-chosen-spread"],[a="",f=""]=s.map(({name:u})=>N(u));return h(
c,{card:a,other:f,n:s.length})}function Zt({deck:t,way:e,panel:n,words:o,now:l,slide:s}){let i=n.stage,c=s!==void 0;if(!c&&i?.blank)return v("blank",r(
"h1",{class:"wall-unseen"},o["wall-blank"]));let a=t?.slides[s??i?.slide];if(!a)return e?Yt(e,n,o):v("text",$(t?.title??
""));if(!c&&i.join&&e)return Yt(e,n,o);let f=F(n,a),u=c?null:U(i.timer,l,a.minutes),m={deck:t,way:e,panel:n,words:o,slide:a,
question:f,left:u},p=(Ze[a.kind]??Z)(m);return n.practice&&p.append(r("p",{class:"wall-practice"},o["wall-practice"])),p}
var v=(t,...e)=>r("div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),$=t=>r("h1",{},t);function Z({slide:t,way:e,
panel:n,words:o,left:l}){let s=_(t.body),i=s.flatMap(a=>Fe(a)),c=s.filter(a=>a.textContent.trim());return v(t.kind,$(t.title),
r("div",{class:"wall-body"},r("div",{class:"wall-words"},...c.map(We)),...i.map(a=>r("div",{class:"wall-picture"},a))),Q(
{way:e,panel:n,words:o,left:l}))}function Fe(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.
querySelectorAll("img")];for(let n of e)n.remove();return e}function We(t){let e=t.tagName==="UL"?[...t.children]:[],n=o=>o.
firstChild?.tagName==="STRONG"&&o.childNodes.length>1;e.length&&e.every(n)&&(t.className="wall-terms");for(let o of t.className?
e:[])o.append(r("span",{},...[...o.childNodes].slice(1)));return t}function Ge({slide:t,way:e,panel:n,words:o,question:l,
left:s}){if(l&&l.state!=="open"&&Rt(l))return _e({slide:t,panel:n,words:o,question:l,left:s});let c=t.items,[a]=c.length===
1?c:[];return v("question",$(a?.ask??t.title),t.story?r("p",{class:"wall-quote"},t.story):null,...a?[He(a)]:[Je(c)],Q({way:e,
panel:n,words:o,left:s,question:l,large:!0}))}function He({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return r("div",
{class:"wall-asks"},Qt(n,o));let l=e.length>5;return r("ul",{class:"wall-cards","data-many":l},...e.map(({short:s,text:i})=>r(
"li",{},s||i)))}var Je=t=>r("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:l})=>r("li",{},r("p",{},n),e==="\
ruler"?Qt(o,l):null))),Qt=(t,e)=>r("p",{class:"wall-ends"},r("span",{},`0: ${t}`),r("span",{},`10: ${e}`)),ze=5;function _e({
slide:t,panel:e,words:n,question:o,left:l}){let s=rt(o,t.items),i=s.filter(f=>y(f).length),[c=s[0]]=i,a=Q({way:null,panel:e,
words:n,left:l,answered:o});return i.length<2?v("chart",$(i.length?q(c,n):n["wall-held-title"]),...K(c,n),a):v("chart",$(
t.title),r("div",{class:"wall-groups"},...i.map(f=>r("section",{},r("h2",{},q(f,n)),...K(f,n,ze)))),a)}function Ye({slide:t,
panel:e,words:n,way:o,left:l}){let s=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,
groups:rt(u,[]),question:u})).filter(({groups:u})=>u.some(m=>y(m).length)),i=u=>s.map(({moment:m,groups:p})=>({moment:m,
...p.find(k=>k.kind===u)})).filter(({shown:m})=>m&&y({shown:m}).length),[c]=i("move").slice(-1),a=i("ruler"),f=Q({way:o,
panel:e,words:n,left:l});return c?v("chart",$(q(c,n)),...K(c,n),r("p",{class:"wall-muted"},n["chart-moved-why"])):a.length>
1?v("chart",$(n["room-group"]),...Ut([a[0],a.at(-1)],n)):a.length?v("chart",$(q(a[0],n)),...K(a[0],n)):v("text",$(t.title),
r("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Ze={text:Z,story:Z,help:Z,question:Ge,moves:Ye};function Yt(t,e,n){
return v("join",$(n["wall-join"]),r("div",{class:"wall-way"},Vt(t,n),r("div",{},r("p",{class:"wall-muted"},n["wall-scan"]),
r("p",{class:"wall-address"},t.address),r("p",{class:"wall-muted"},n["room-type-code"]),r("p",{class:"wall-code"},t.code),
r("p",{class:"wall-count"},lt(e,n)))))}var Y=2,Vt=({path:t,size:e},n)=>O("svg",{class:"wall-scan",viewBox:`${-Y} ${-Y} ${e+
2*Y} ${e+2*Y}`,role:"img","aria-label":n["room-scan-alt"],"shape-rendering":"crispEdges"},O("path",{stroke:"#000",d:t}));
function Q({way:t,panel:e,words:n,left:o,question:l,large:s=!1,answered:i}){let c=W(o,n),f=l&&l.state!=="ready"?st(l,e,n):
s&&t?lt(e,n):"",u=i?st(i,e,n):"";if(!t&&!c&&!f&&!u)return null;let m=r("footer",{class:s?"wall-foot wall-large":"wall-fo\
ot","data-timer":!!o});return o&&m.style.setProperty("--left",`${100*o.share}%`),t&&s?m.append(Vt(t,n),r("p",{class:"wal\
l-join-line"},r("span",{class:"wall-muted"},t.address),r("b",{},t.code))):m.append(r("p",{class:"wall-muted"},t?h(n["wal\
l-join-line"],t):u)),m.append(r("p",{class:"wall-now"},f?r("b",{},f):null,c?r("span",{class:"wall-time"},c):null)),m}var ut=[4.6,5.6,6.6,7.4,8.2],ft=2,Qe=["","tight","tight columns","tight columns bare","tight columns bare wrap"];function mt(t,e=ft){
let n=ut[t.classList.contains("wall-chart")?Math.max(0,e-1):e];for(let o of Qe){t.dataset.layout=o;for(let l=n;l>4.6-.4;l-=
.4)if(t.style.setProperty("--text",Math.max(l,4.6).toFixed(2)),Ve(t))return!0}return!1}var Ve=t=>Xt(t)&&[...t.querySelectorAll(
".wall-whole")].every(Xt),Xt=t=>t.scrollHeight<=t.clientHeight+1&&t.scrollWidth<=t.clientWidth+1;var Xe={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},tn=new Map(Object.entries(Xe).flatMap(([t,e])=>e.map(n=>[n,t]))),en="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function nn(t){let{key:e,target:n,repeat:o,ctrlKey:l,metaKey:s,altKey:i,
isComposing:c}=t;if(o||l||s||i||c)return;let a=t.composedPath?.()[0]??n;if(!(a?.closest?.(en)||a?.closest?.("dialog"))&&
!(e===" "&&a?.matches?.("button:focus-visible, summary:focus-visible")))return tn.get(e.length===1?e.toLowerCase():e)}function te(t){
let e=n=>{let o=nn(n);!o||t(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.addEventListener("\
keydown",e,{capture:!0}),()=>window.removeEventListener("keydown",e,{capture:!0})}var pt=["","dark","light","contrast"],L=JSON.parse(document.getElementById("words").textContent),T=r("main",{class:"wall"}),
yt=jt(),x=null,V=null,X=ft,le="",dt=()=>x?.deck?.slides[x.panel.stage?.slide],se=()=>W(U(x.panel.stage?.timer,yt.now(),dt()?.
minutes),L);function ae(t){T.querySelector(".wall-face")?.remove(),T.prepend(t),mt(t,X)}function ht(){x?.deck&&(le=se(),
ae(Zt({...x,words:L,now:yt.now()})))}var wt=(t,e)=>ae(r("div",{class:"wall-face wall-text"},r("h1",{},t),r("p",{class:"w\
all-calm"},e)));function ee(t){t==="ended"?wt(L["wall-ended"],L["wall-ended-how"]):wt(L["wall-used"],L["wall-used-how"])}
var gt=t=>t.catch(()=>{});function on(t){let e=dt()&&F(x.panel,dt());if(!e)return;let n=()=>gt(V.ask(e,t));t==="reveal"?
Pt(T,e,x.panel,L,n):n()}function ne(t){X=Math.min(ut.length-1,Math.max(0,X+t)),ht()}var oe={larger:()=>ne(1),smaller:()=>ne(
-1),keys:()=>Ct(T,L),full:()=>document.fullscreenElement?document.exitFullscreen():T.requestFullscreen(),look(){let{look:t=""}=T.
dataset;T.dataset.look=pt[(pt.indexOf(t)+1)%pt.length]}};function ln(t){if(oe[t])oe[t]();else if(x)["open","close","reve\
al"].includes(t)?on(t):gt(t==="timer"?V.step(x.panel.stage?.timer?"pause":"timer"):V.step(t));else return!1;return!0}async function sn(){
document.body.replaceChildren(T),wt(L["wall-title"],L["keep-opening"]),te(ln),new ResizeObserver(()=>{let t=T.querySelector(
".wall-face");t&&mt(t,X)}).observe(T);try{let t=await Lt(window.location.hash);V=At(t,{onChange(e){x?.panel!==e.panel&&yt.
set(e.panel.now),x={...e},ht()},onReached(){},onGone:ee})}catch(t){ee(t.message)}setInterval(()=>{x?.deck&&se()!==le&&ht()},
1e3)}sn();
