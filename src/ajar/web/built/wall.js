var pe=["button","input","select","summary","textarea"],de=["input","select","textarea"];function a(t,e={},...n){let o=document.
createElement(t);for(let[l,s]of Object.entries(e))l.startsWith("on")?o.addEventListener(l.slice(2),s):s===!0?o.setAttribute(
l,""):s!==!1&&s!=null&&o.setAttribute(l,s);return pe.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),de.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(l=>l!=null)),o}function E(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[l,s]of Object.entries(e))o.setAttribute(l,s);return o.append(...n),
o}function U(t,e,n=0){if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),l=t.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:t.ends==null,share:l?Math.ceil(o/60)/Math.ceil(l/60):0}}var et=new Set,nt=()=>{if(!document.hidden)for(let t of[...et])t(Math.random()*1e3)};window.addEventListener("online",nt);
window.addEventListener("pageshow",nt);document.addEventListener("visibilitychange",nt);var P=t=>new Promise(e=>{let n,o=()=>{
et.delete(l),e()},l=s=>{clearTimeout(n),n=setTimeout(o,Math.min(s,t))};et.add(l),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Ot=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var he=5e4,Tt=8e3;function $t(t,e,{onState:n,onReached:o,onGone:l,introduce:s,last:c=["no-room"]}){let i=e,r=!0,f=!1,u=0,
m=null,p=null;async function k(g,I){p=new AbortController;let{signal:tt}=p,q=setTimeout(()=>p.abort(),Tt),M=await fetch(
g,{headers:{...I,...s()},cache:"no-store",signal:tt}).finally(()=>clearTimeout(q));if(M.ok||M.status===304)return M;let C=await M.
json();throw c.includes(C.error)&&(A(),l(C.error)),Object.assign(new Error(C.error),{requested:Ot(M)})}async function j(){
let I=(await k(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),tt=new TextDecoder;for(let q="",M=!0;;){let C=setTimeout(
()=>{r&&(r=!M),p.abort()},M?Tt:he),{done:St,value:ue}=await I.read().finally(()=>clearTimeout(C));if(St&&M)throw new Error;
if(St)return;let Mt=(q+tt.decode(ue,{stream:!0})).split(`

`);q=Mt.pop();for(let fe of Mt){let Et=fe.split(`
`).find(me=>me.startsWith("data:"));Et&&(M=!1,w(JSON.parse(Et.slice(5))))}}}async function h(){let g=await k(t,m?{"If-No\
ne-Match":m}:{});g.ok&&w(await g.json()),m=g.headers.get("ETag"),b()}function w(g){b(),!(g.version<i)&&(i=g.version,g.ended&&
A(),n(g))}function b(){u=0,o(!0)}async function S(){for(;!f;){let g=Math.random()*2e3;try{r&&u%2===0?await j():(await h(),
g+=3e3)}catch(I){if(f)return;u||o(!1),g=R(u++,I.requested)}f||await P(g)}}function A(){f=!0,p?.abort()}let bt=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?bt=Date.now():Date.now()-bt>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:g})=>{g&&p.abort()}),window.addEventListener("offline",()=>p.abort()),S(),A}var ot="ajar-presenter",Lt=null,we=()=>{try{return JSON.parse(window.sessionStorage.getItem(ot))}catch{return Lt}};function At(t){
Lt=t;try{t?window.sessionStorage.setItem(ot,JSON.stringify(t)):window.sessionStorage.removeItem(ot)}catch{}}var ge=()=>At(
null),D=class extends Error{};function xe(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:
null}async function jt(t){let e=xe(t);if(!e){let l=we();if(l)return l;throw new D("used")}let{code:n,ticket:o}=e;for(let l=0;;l++){
let s=await Nt(`api/rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(s?.ok){let{key:c}=await s.json();return At({code:n,
key:c}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:c}}if([401,403,
404,409,410,422].includes(s?.status)){let{error:c}=await s.json().catch(()=>({}));throw new D(c==="no-room"?"ended":"use\
d")}await P(R(l))}}var Nt=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.
stringify(e),cache:"no-store"});function It({code:t,key:e},{onChange:n,onReached:o,onGone:l}){let s=`api/rooms/${t}`,c={
Authorization:`Bearer ${e}`},i={deck:null,way:null,panel:null},r,f=!1;function u(h){f=!0,ge(),l(h==="no-room"?"ended":"u\
sed")}async function m(h){for(let w=0;r===h&&!f;w++){let b=await fetch(`${s}/deck`,{headers:c,cache:"no-store"}).catch(()=>null);
if(b?.ok){let{deck:S,way:A}=await b.json();r===h&&n(Object.assign(i,{deck:S,way:A}));return}await P(R(w))}}function p(h){
if(i.panel&&h.version<i.panel.version)return;i.panel=h;let w=h.stage?.deck??null;w!==r&&(r=w,m(w)),n(i)}async function k(h,w={}){
let b=await Nt(`${s}/${h}`,w,c),S=await b.json();if(b.ok)p(S);else if(["no-room","key"].includes(S.error))u(S.error);else
throw new D(S.error)}let j=$t(`${s}/panel`,0,{onState:p,onReached:o,onGone:u,introduce:()=>c,last:["no-room","key"]});return{
step:(h,w={})=>k("stage",{step:h,...w}),ask:({id:h},w)=>k(`questions/${h}/${w}`),leave(){f=!0,j()}}}function Ct(){let t=0;
return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var d=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,l)=>{let s=e[o];return l?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n});var W=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function lt({joined:t},e){return t?t===1?e["room-joined\
-one"]:d(e["room-joined"],{n:t}):e["room-joined-none"]}function st({answered:t},{joined:e},n){return e>t?d(n["wall-answe\
red-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:d(n["wall-answered"],{n:t})}function F(t,e){return t?t.over?e["wall-ti\
me-up"]:d(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Pt({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:l})=>l).filter(Boolean);return n[o]??e["wall-held"]}function Rt(t,e,...n){let o=t.querySelector(`.${e}`);if(o)return o.close(),null;let l=a("dialog",{class:`wall-dialog ${e}`,
onclose:()=>l.remove()},...n);return t.append(l),l.showModal(),l}var at=(t,e,n="")=>a("button",{type:"button",class:n,onclick:e},
t);function ke(t,e,n,o,l){let s=Rt(t,"wall-asking",a("p",{},e),a("div",{class:"wall-answers"},at(n,()=>{s.close(),l()},"\
wall-primary"),at(o,()=>s.close())))}var ye=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):0;function Dt(t,e,n,o,l){
let s=ye(e,n);if(!s){l();return}let c=s===1?o["wall-still-one"]:d(o["wall-still"],{n:s});ke(t,c,o["wall-reveal-now"],o["\
wall-wait"],l)}function Bt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],
"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["\
wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],
"D"],[e["wall-key-keys"],"?"]],o=Rt(t,"wall-keys",a("h2",{},e["wall-keys"]),a("dl",{},...n.map(([l,s])=>a("div",{},a("dt",
{},...s.split(" ").map(c=>a("kbd",{},c))),a("dd",{},l)))),a("div",{class:"wall-answers"},at(e["wall-close"],()=>o.close())));
o?.addEventListener("keydown",l=>{l.key==="?"&&o.close()})}var Kt=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function rt({units:t},e){let n=new Map,o=ve(e);for(let l of t){
if(e.length&&!e.some(({id:i})=>i===l.item)||l.kind==="move"&&!l.snapshot&&!l.withheld)continue;let c=["ruler","move"].includes(
l.kind)?l.kind:l.item;n.has(c)||n.set(c,{kind:l.kind,heading:l.heading,shown:[]}),n.get(c).shown.push(be(l,o))}return[...n.
values()]}function ve(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let l of o){let s=l.short||l.text;e.set(`${n}/${l.
id}`,s),e.set(`${n}:${l.text}`,s)}return e}function be({id:t,item:e,card:n,heading:o,values:l,bands:s,snapshot:c,withheld:i},r){
let f=c&&(c.fine?Se(c.counts,s):c.counts);return{id:e,name:r.get(t)??n,heading:o,labels:Me(l,s).map(u=>r.get(`${e}:${u}`)??
u),sizes:s,counts:f,n:f?G(f):0,withheld:i??""}}function Se(t,e){let n=0;return e.map(o=>(n+=o,G(t.slice(n-o,n))))}function Me(t,e){
let n=0;return e.map(o=>{n+=o;let l=t[n-1];return o===1?l:`${t[n-o]}–${l}`})}var G=t=>t.reduce((e,n)=>e+n,0),ct=({counts:t,
n:e})=>t.findIndex(n=>2*n>e),x=({shown:t})=>t.filter(({counts:e})=>e);var qt=["wall-first","wall-second","wall-third"],Ee={importance:0,confidence:1,readiness:2},Wt=({id:t},e)=>qt[Ee[t]??e%qt.
length],O=t=>`${(100*t).toFixed(2)}%`,Ft={"aria-hidden":"true"};function B(t,e,n){return x(t).length?{ruler:Ut,move:Ut,sort:$e,
card:Ie,choice:Ce}[t.kind](t,e,n):[a("p",{class:"wall-calm"},Pt(t,e))]}function Ut(t,e){let n=Math.max(...x(t).flatMap(({
counts:o})=>o));return[a("div",{class:"wall-figures"},...t.shown.map((o,l)=>{let s=o.counts?[{counts:o.counts}]:[],c=t.kind===
"move"?[e["chart-lower"],e["chart-same"],e["chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,r=t.shown.length>
1?o.heading:"";return Ht({...o,heading:r,labels:c,sizes:i},s,n,Wt(o,l),e)}))]}function Gt(t,e){let[n,o]=t,l=o.shown.map(
i=>[n.shown.find(({id:r})=>r===i.id),i]),s=l.flatMap(i=>i.flatMap(r=>r?.counts??[])),c=Math.max(1,...s);return[a("div",{
class:"wall-figures"},...l.map(([i,r],f)=>Ht(r,[{counts:i?.counts,isEarlier:!0},{counts:r.counts}].filter(u=>u.counts),c,
Wt(r,f),e))),Yt([["wall-then",n.moment],["wall-solid",o.moment]])]}function Ht({heading:t,labels:e,sizes:n},o,l,s,c){let i=G(
n),r=.03,f=0,u=n.flatMap((p,k)=>{let j=f/i+(f?r/2:0);f+=p;let h=f/i-j-(f<i?r/2:0);return o.flatMap(({counts:w,isEarlier:b},S)=>{
let A=j+S*h/o.length;return Oe(w[k]/l,w[k],A,h/o.length,b)})}),m=e.map((p,k)=>`${p}: ${o.at(-1)?.counts[k]??""}`);return a(
"figure",{class:s},t?a("figcaption",{class:"wall-whole"},t):null,o.length?E("svg",{class:"wall-columns",role:"img","aria\
-label":m.join(", ")},...u):a("p",{class:"wall-muted wall-none"},c["wall-row-held"]),a("p",{class:"wall-scale"},...Te(e,
n)))}function Oe(t,e,n,o,l){let s=1-t;return[E("rect",{x:O(n),y:O(s),width:O(o),height:O(t),class:l?"wall-then":"wall-so\
lid"}),E("text",{x:O(n+o/2),y:O(s),dy:"-0.25em","text-anchor":"middle"},`${e}`)]}function Te(t,e){return t.map((n,o)=>{let l=a(
"span",{class:"wall-whole"},n);return l.style.setProperty("--size",e[o]),l})}function $e(t,e,n){let o=[...x(t)].sort((i,r)=>je(
i.counts,r.counts)),l=Math.max(...o.map(({n:i})=>i)),[{labels:s}]=o;if(s.length>it.length)return[J(o.map(i=>Ae(i,e)),n,e)];
let c=o.map(({name:i,counts:[r,...f]},u)=>{let p=!u&&i.length+s[0].length<Le?`${r} ${s[0]}`:`${r}`;return z(i,p,Ne([r,...f],
l))});return[J([...c,...zt(t,e)],n,e),Yt(s.map((i,r)=>[it[r],i]))]}var Le=24;function Ae({name:t,labels:e,counts:n,n:o},l){
let s=Math.max(...n),c=e.filter((r,f)=>n[f]===s).join(" / "),i=d(l["wall-of"],{n:s,of:o});return z(t,i,[],a("p",{class:"\
wall-muted"},c))}var je=(t,e)=>{let n=t.findIndex((o,l)=>o!==e[l]);return n<0?0:e[n]-t[n]},it=["wall-pile-1","wall-pile-\
2","wall-pile-3","wall-pile-4"];function Ne(t,e){let n=0;return t.map((o,l)=>{let s=n/e;return n+=o,H(it[l],s,o/e)})}function H(t,e,n){
let[o,l]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],s=n?.004:0;return E("rect",{class:t,x:O(e+s),y:O(
o),width:O(Math.max(0,n-2*s)),height:O(l)})}function Ie(t,e,n){let o=x(t).map(({name:l,counts:s,n:c})=>({name:l,count:s[0],
n:c}));return[J([...Jt(o,e),...zt(t,e)],n,e)]}function Ce(t,e,n){let[{labels:o,counts:l,n:s}]=x(t),c=o.map((i,r)=>({name:i,
count:l[r],n:s}));return[J(Jt(c,e),n,e)]}function Jt(t,e){let n=Math.max(...t.map(({n:l})=>l));return[...t].sort((l,s)=>s.
count-l.count).map(({name:l,count:s},c)=>z(l,c?`${s}`:d(e["wall-of"],{n:s,of:n}),[H("wall-rest",0,1),H("wall-pile-1",0,s/
n)]))}var zt=({shown:t},e)=>t.filter(({counts:n})=>!n).map(({name:n})=>z(n,"",[],a("p",{class:"wall-muted"},e["wall-row-\
held"]))),z=(t,e,n,o=null)=>a("li",{},a("p",{class:"wall-whole"},a("span",{},t),a("span",{},e)),n.length?E("svg",Ft,...n):
null,o);function J(t,e=t.length,n={}){let o=a("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(0,e)),l=t.length-
e;return l>0&&o.append(a("li",{class:"wall-muted"},d(n["wall-more"],{n:l}))),o}var Yt=t=>a("ul",{class:"wall-key"},...t.
map(([e,n])=>a("li",{},E("svg",Ft,H(e,0,1)),n)));var Pe=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Re=/^data:image\/(svg\+xml|png|jpeg);/,
Y=t=>t.flatMap(De);function De(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Re.test(n.src)?[Be(n)]:[]:Pe.has(e)?[a(e,{},...Y(o))]:Y(o)}var Be=({src:t,alt:e=""})=>a("img",{src:t,alt:e});function K(t,e){return x(t).length?{ruler:qe,move:Ke,sort:We,card:Fe,choice:Ge}[t.kind](t,e):t.heading}var N=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,_t=({shown:t})=>t.every(({counts:e})=>e),Ke=(t,e)=>e["wall-moved"];function Zt({
id:t,heading:e},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[t]??[N(e),N(e)]}function qe(t,e){
let n=x(t),o=new Map;for(let u of n){let m=ct(u);o.set(m,[...o.get(m)??[],u])}let l=o.get(-1)??[];o.delete(-1);let s=[...o].
map(([u,m])=>Ue(m,u,n.length,e));if(l.length===n.length)return e["wall-spread-all"];let[c,i]=l.map(u=>Zt(u,e)),r={ruler:c?.[1],
other:i?.[0]},f=c?i?e["wall-spread-two"]:e["wall-spread"]:"";return[...s,d(f,r)].filter(Boolean).join(" ")}function Ue(t,e,n,o){
let[l,s]=t.map(f=>Zt(f,o)[0]),[c,i]=t[0].labels[e].split("–"),r={ruler:l,other:s,low:c,high:i};return t.length>1&&t.length===
n?d(o["wall-most-all"],r):d(s?o["wall-most-two"]:o["wall-most"],r)}function We(t,e){let n=x(t),o=n[0].labels.map((i,r)=>({
pile:i,most:n.filter(f=>ct(f)===r)})),{pile:l,most:s}=o.reduce((i,r)=>i.most.length>=Math.min(1,r.most.length)?i:r);if(!s.
length)return _t(t)?e["wall-sorted-spread"]:t.heading;let c={1:e["wall-sorted"],2:e["wall-sorted-two"]}[s.length];return d(
c??e["wall-sorted-many"],{pile:N(l),card:N(s[0].name),other:N(s.at(-1).name),n:s.length,all:n.length})}function Fe(t,e){
let n=x(t).map(({name:o,counts:l,n:s})=>({name:o,count:l[0],n:s}));return Qt(n,t,e)}function Ge(t,e){let[{labels:n,counts:o,
n:l}]=x(t);return Qt(n.map((s,c)=>({name:s,count:o[c],n:l})),t,e)}function Qt(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),
l=t.filter(({count:u,n:m})=>2*u>m),s=l.length?l:t.filter(({count:u})=>u&&u===o);if(!l.length&&!_t(e))return e.heading;let c=l.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=s.length?c[Math.min(s.length,3)-1]:n["wall-chosen-spread"],[r="",f=""]=s.map(({name:u})=>N(u));return d(
i,{card:r,other:f,n:s.length})}function Xt({deck:t,way:e,panel:n,words:o,now:l,slide:s}){let c=n.stage,i=s!==void 0;if(!i&&c?.blank)return v("blank",a(
"h1",{class:"wall-unseen"},o["wall-blank"]));let r=t?.slides[s??c?.slide];if(!r)return e?Vt(e,n,o):v("text",T(t?.title??
""));if(!i&&c.join&&e)return Vt(e,n,o);let f=W(n,r),u=i?null:U(c.timer,l,r.minutes),m={deck:t,way:e,panel:n,words:o,slide:r,
question:f,left:u},p=(tn[r.kind]??Z)(m);return n.practice&&p.append(a("p",{class:"wall-practice"},o["wall-practice"])),p}
var v=(t,...e)=>a("div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),T=t=>a("h1",{},t);function Z({slide:t,way:e,
panel:n,words:o,left:l}){let s=Y(t.body),c=s.flatMap(r=>He(r)),i=s.filter(r=>r.textContent.trim());return v(t.kind,T(t.title),
a("div",{class:"wall-body"},a("div",{class:"wall-words"},...i.map(ze)),...c.map(r=>a("div",{class:"wall-picture"},r))),Q(
{way:e,panel:n,words:o,left:l}))}function He(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.
querySelectorAll("img")];for(let n of e)n.remove();return e}var Je=5;function ze(t){let e=t.tagName==="UL"?[...t.children]:
[];if(!e.some(o=>ut(o)<o.childNodes.length)||!e.every(ut))return t;t.className="wall-terms";for(let o of e){let l=[...o.
childNodes],s=ut(o);l[s]?.tagName==="BR"&&l[s].remove(),o.replaceChildren(a("span",{},...l.slice(0,s)),a("span",{},...l.
slice(s).filter(c=>c.parentNode)))}return t}function ut({childNodes:t}){let e=[...t],n=l=>l?.tagName==="STRONG",o=n(e[0])?
1:0;for(;o&&n(e[o+1])&&e[o].textContent.trim().length<=Je;)o+=2;return o}function Ye({slide:t,way:e,panel:n,words:o,question:l,
left:s}){if(l&&l.state!=="open"&&Kt(l))return Ve({slide:t,panel:n,words:o,question:l,left:s});let i=t.items,[r]=i.length===
1?i:[];return v("question",T(r?.ask??t.title),t.story?a("p",{class:"wall-quote"},t.story):null,...r?[_e(r)]:[Ze(i)],Q({way:e,
panel:n,words:o,left:s,question:l,large:!0}))}function _e({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return a("div",
{class:"wall-asks"},te(n,o));let l=e.length>5;return a("ul",{class:"wall-cards","data-many":l},...e.map(({short:s,text:c})=>a(
"li",{class:s?"wall-whole":null},s||c)))}var Ze=t=>a("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:l})=>a(
"li",{},a("p",{},n),e==="ruler"?te(o,l):null))),te=(t,e)=>a("p",{class:"wall-ends"},a("span",{},`0: ${t}`),a("span",{},`\
10: ${e}`)),Qe=5;function Ve({slide:t,panel:e,words:n,question:o,left:l}){let s=rt(o,t.items),c=s.filter(f=>x(f).length),
[i=s[0]]=c,r=Q({way:null,panel:e,words:n,left:l,answered:o});return c.length<2?v("chart",T(c.length?K(i,n):n["wall-held-\
title"]),...B(i,n),r):v("chart",T(t.title),a("div",{class:"wall-groups"},...c.map(f=>a("section",{},a("h2",{},K(f,n)),...B(
f,n,Qe)))),r)}function Xe({slide:t,panel:e,words:n,way:o,left:l}){let s=e.questions.filter(({name:u})=>u.startsWith("che\
ck-in@")).map(u=>({moment:u.moment,groups:rt(u,[]),question:u})).filter(({groups:u})=>u.some(m=>x(m).length)),c=u=>s.map(
({moment:m,groups:p})=>({moment:m,...p.find(k=>k.kind===u)})).filter(({shown:m})=>m&&x({shown:m}).length),[i]=c("move").
slice(-1),r=c("ruler"),f=Q({way:o,panel:e,words:n,left:l});return i?v("chart",T(K(i,n)),...B(i,n),a("p",{class:"wall-mut\
ed"},n["chart-moved-why"])):r.length>1?v("chart",T(n["room-group"]),...Gt([r[0],r.at(-1)],n)):r.length?v("chart",T(K(r[0],
n)),...B(r[0],n)):v("text",T(t.title),a("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var tn={text:Z,story:Z,help:Z,
question:Ye,moves:Xe};function Vt(t,e,n){return v("join",T(n["wall-join"]),a("div",{class:"wall-way"},...t.wifi?[en(t.wifi,
n)]:[],a("div",{class:"wall-scans"},t.wifi?a("p",{},n["wall-then"]):null,ft(t,n)),a("div",{},a("p",{class:"wall-muted"},
n["wall-scan"]),a("p",{class:"wall-address"},t.address),a("p",{class:"wall-muted"},n["room-type-code"]),a("p",{class:"wa\
ll-code"},t.code),a("p",{class:"wall-count"},lt(e,n)))))}var en=(t,e)=>a("div",{class:"wall-scans"},a("p",{},d(e["wall-w\
ifi"],{name:t.name})),ft(t,e)),_=2,ft=({path:t,size:e},n)=>E("svg",{class:"wall-scan",viewBox:`${-_} ${-_} ${e+2*_} ${e+
2*_}`,role:"img","aria-label":n["room-scan-alt"],"shape-rendering":"crispEdges"},E("path",{stroke:"#000",d:t})),nn=t=>t.
replace("-","‑");function Q({way:t,panel:e,words:n,left:o,question:l,large:s=!1,answered:c}){let i=F(o,n),f=l&&l.state!==
"ready"?st(l,e,n):s&&t?lt(e,n):"",u=c?st(c,e,n):"";if(!t&&!i&&!f&&!u)return null;let m=a("footer",{class:s?"wall-foot wa\
ll-large":"wall-foot","data-timer":!!o});return o&&m.style.setProperty("--left",`${100*o.share}%`),t&&s?m.append(ft(t,n),
a("p",{class:"wall-join-line"},a("span",{class:"wall-muted"},t.address),a("b",{},t.code))):m.append(a("p",{class:"wall-m\
uted"},t?d(n["wall-join-line"],{...t,code:nn(t.code)}):u)),m.append(a("p",{class:"wall-now"},f?a("b",{},f):null,i?a("spa\
n",{class:"wall-time"},i):null)),m}var pt=[4.6,5.6,6.6,7.4,8.2],dt=2,on=["","tight","tight columns"],mt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ln=5.4;function ht(t,e=dt){let n=pt[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:mt.at(-1),text:0};for(let l of[...on,...mt]){if(o.text>=ln||o.text&&mt.includes(l))break;let s=sn(t,l,n);s>o.text&&
(o={layout:l,text:s})}return ne(t,o.layout,o.text||4.6),o.text>0}function sn(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(ne(t,e,
Math.max(o,4.6)),an(t))return Math.max(o,4.6);return 0}function ne(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var an=t=>ee(t)&&[...t.querySelectorAll(".wall-whole")].every(ee),ee=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var rn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},cn=new Map(Object.entries(rn).flatMap(([t,e])=>e.map(n=>[n,t]))),un="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function fn(t){let{key:e,target:n,repeat:o,ctrlKey:l,metaKey:s,altKey:c,
isComposing:i}=t;if(o||l||s||c||i)return;let r=t.composedPath?.()[0]??n;if(!(r?.closest?.(un)||r?.closest?.("dialog"))&&
!(e===" "&&r?.matches?.("button:focus-visible, summary:focus-visible")))return cn.get(e.length===1?e.toLowerCase():e)}function oe(t){
let e=n=>{let o=fn(n);!o||t(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.addEventListener("\
keydown",e,{capture:!0}),()=>window.removeEventListener("keydown",e,{capture:!0})}var wt=["","dark","light","contrast"],$=JSON.parse(document.getElementById("words").textContent),L=a("main",{class:"wall"}),
vt=Ct(),y=null,V=null,X=dt,re="",gt=()=>y?.deck?.slides[y.panel.stage?.slide],ce=()=>F(U(y.panel.stage?.timer,vt.now(),gt()?.
minutes),$);function ie(t){L.querySelector(".wall-face")?.remove(),L.prepend(t),ht(t,X)}function xt(){y?.deck&&(re=ce(),
ie(Xt({...y,words:$,now:vt.now()})))}var kt=(t,e)=>ie(a("div",{class:"wall-face wall-text"},a("h1",{},t),a("p",{class:"w\
all-calm"},e)));function le(t){t==="ended"?kt($["wall-ended"],$["wall-ended-how"]):kt($["wall-used"],$["wall-used-how"])}
var yt=t=>t.catch(()=>{});function mn(t){let e=gt()&&W(y.panel,gt());if(!e)return;let n=()=>yt(V.ask(e,t));t==="reveal"?
Dt(L,e,y.panel,$,n):n()}function se(t){X=Math.min(pt.length-1,Math.max(0,X+t)),xt()}var ae={larger:()=>se(1),smaller:()=>se(
-1),keys:()=>Bt(L,$),full:()=>document.fullscreenElement?document.exitFullscreen():L.requestFullscreen(),look(){let{look:t=""}=L.
dataset;L.dataset.look=wt[(wt.indexOf(t)+1)%wt.length]}};function pn(t){if(ae[t])ae[t]();else if(y)["open","close","reve\
al"].includes(t)?mn(t):yt(t==="timer"?V.step(y.panel.stage?.timer?"pause":"timer"):V.step(t));else return!1;return!0}async function dn(){
document.body.replaceChildren(L),kt($["wall-title"],$["keep-opening"]),oe(pn),new ResizeObserver(()=>{let t=L.querySelector(
".wall-face");t&&ht(t,X)}).observe(L);try{let t=await jt(window.location.hash);V=It(t,{onChange(e){y?.panel!==e.panel&&vt.
set(e.panel.now),y={...e},xt()},onReached(){},onGone:le})}catch(t){le(t.message)}setInterval(()=>{y?.deck&&ce()!==re&&xt()},
1e3)}dn();
