var it=["button","input","select","summary","textarea"],ut=["input","select","textarea"];function r(e,t={},...n){let o=document.
createElement(e);for(let[l,s]of Object.entries(t))l.startsWith("on")?o.addEventListener(l.slice(2),s):s===!0?o.setAttribute(
l,""):s!==!1&&s!=null&&o.setAttribute(l,s);return it.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),ut.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(l=>l!=null)),o}function O(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[l,s]of Object.entries(t))o.setAttribute(l,s);return o.append(...n),
o}function q(e,t,n=0){if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),l=e.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:e.ends==null,share:l?Math.ceil(o/60)/Math.ceil(l/60):0}}var X=new Set,ee=()=>{if(!document.hidden)for(let e of[...X])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var P=e=>new Promise(t=>{let n,o=()=>{
X.delete(l),t()},l=s=>{clearTimeout(n),n=setTimeout(o,Math.min(s,e))};X.add(l),n=setTimeout(o,e)}),R=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),ve=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ft=5e4,be=8e3;function Me(e,t,{onState:n,onReached:o,onGone:l,introduce:s,last:a=["no-room"]}){let i=t,c=!0,f=!1,u=0,
m=null,p=null;async function y(g,I){p=new AbortController;let{signal:V}=p,U=setTimeout(()=>p.abort(),be),S=await fetch(g,
{headers:{...I,...s()},cache:"no-store",signal:V}).finally(()=>clearTimeout(U));if(S.ok||S.status===304)return S;let C=await S.
json();throw a.includes(C.error)&&(A(),l(C.error)),Object.assign(new Error(C.error),{requested:ve(S)})}async function j(){
let I=(await y(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),V=new TextDecoder;for(let U="",S=!0;;){let C=setTimeout(
()=>{c&&(c=!S),p.abort()},S?be:ft),{done:ke,value:at}=await I.read().finally(()=>clearTimeout(C));if(ke&&S)throw new Error;
if(ke)return;let ye=(U+V.decode(at,{stream:!0})).split(`

`);U=ye.pop();for(let rt of ye){let xe=rt.split(`
`).find(ct=>ct.startsWith("data:"));xe&&(S=!1,h(JSON.parse(xe.slice(5))))}}}async function d(){let g=await y(e,m?{"If-No\
ne-Match":m}:{});g.ok&&h(await g.json()),m=g.headers.get("ETag"),b()}function h(g){b(),!(g.version<i)&&(i=g.version,g.ended&&
A(),n(g))}function b(){u=0,o(!0)}async function M(){for(;!f;){let g=Math.random()*2e3;try{c&&u%2===0?await j():(await d(),
g+=3e3)}catch(I){if(f)return;u||o(!1),g=R(u++,I.requested)}f||await P(g)}}function A(){f=!0,p?.abort()}let ge=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ge=Date.now():Date.now()-ge>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:g})=>{g&&p.abort()}),window.addEventListener("offline",()=>p.abort()),M(),A}var te="ajar-presenter",Se=null,mt=()=>{try{return JSON.parse(window.sessionStorage.getItem(te))}catch{return Se}};function Oe(e){
Se=e;try{e?window.sessionStorage.setItem(te,JSON.stringify(e)):window.sessionStorage.removeItem(te)}catch{}}var pt=()=>Oe(
null),D=class extends Error{};function dt(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:
null}async function Ee(e){let t=dt(e);if(!t){let l=mt();if(l)return l;throw new D("used")}let{code:n,ticket:o}=t;for(let l=0;;l++){
let s=await $e(`api/rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(s?.ok){let{key:a}=await s.json();return Oe({code:n,
key:a}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:a}}if([401,403,
404,409,410,422].includes(s?.status)){let{error:a}=await s.json().catch(()=>({}));throw new D(a==="no-room"?"ended":"use\
d")}await P(R(l))}}var $e=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.
stringify(t),cache:"no-store"});function Te({code:e,key:t},{onChange:n,onReached:o,onGone:l}){let s=`api/rooms/${e}`,a={
Authorization:`Bearer ${t}`},i={deck:null,way:null,panel:null},c,f=!1;function u(d){f=!0,pt(),l(d==="no-room"?"ended":"u\
sed")}async function m(d){for(let h=0;c===d&&!f;h++){let b=await fetch(`${s}/deck`,{headers:a,cache:"no-store"}).catch(()=>null);
if(b?.ok){let{deck:M,way:A}=await b.json();c===d&&n(Object.assign(i,{deck:M,way:A}));return}await P(R(h))}}function p(d){
if(i.panel&&d.version<i.panel.version)return;i.panel=d;let h=d.stage?.deck??null;h!==c&&(c=h,m(h)),n(i)}async function y(d,h={}){
let b=await $e(`${s}/${d}`,h,a),M=await b.json();if(b.ok)p(M);else if(["no-room","key"].includes(M.error))u(M.error);else
throw new D(M.error)}let j=Me(`${s}/panel`,0,{onState:p,onReached:o,onGone:u,introduce:()=>a,last:["no-room","key"]});return{
step:(d,h={})=>y("stage",{step:d,...h}),ask:({id:d},h)=>y(`questions/${d}/${h}`),leave(){f=!0,j()}}}function Le(){let e=0;
return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var w=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,l)=>{let s=t[o];return l?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n});var F=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ne({joined:e},t){return e?e===1?t["room-joined\
-one"]:w(t["room-joined"],{n:e}):t["room-joined-none"]}function oe({answered:e},{joined:t},n){return t>e?w(n["wall-answe\
red-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:w(n["wall-answered"],{n:e})}function W(e,t){return e?e.over?t["wall-ti\
me-up"]:w(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Ae({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:l})=>l).filter(Boolean);return n[o]??t["wall-held"]}function je(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let l=r("dialog",{class:`wall-dialog ${t}`,
onclose:()=>l.remove()},...n);return e.append(l),l.showModal(),l}var le=(e,t,n="")=>r("button",{type:"button",class:n,onclick:t},
e);function ht(e,t,n,o,l){let s=je(e,"wall-asking",r("p",{},t),r("div",{class:"wall-answers"},le(n,()=>{s.close(),l()},"\
wall-primary"),le(o,()=>s.close())))}var wt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Ne(e,t,n,o,l){
let s=wt(t,n);if(!s){l();return}let a=s===1?o["wall-still-one"]:w(o["wall-still"],{n:s});ht(e,a,o["wall-reveal-now"],o["\
wall-wait"],l)}function Ie(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],
"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["\
wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],
"D"],[t["wall-key-keys"],"?"]],o=je(e,"wall-keys",r("h2",{},t["wall-keys"]),r("dl",{},...n.map(([l,s])=>r("div",{},r("dt",
{},...s.split(" ").map(a=>r("kbd",{},a))),r("dd",{},l)))),r("div",{class:"wall-answers"},le(t["wall-close"],()=>o.close())));
o?.addEventListener("keydown",l=>{l.key==="?"&&o.close()})}var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function se({units:e},t){let n=new Map,o=gt(t);for(let l of e){
if(t.length&&!t.some(({id:i})=>i===l.item)||l.kind==="move"&&!l.snapshot&&!l.withheld)continue;let a=["ruler","move"].includes(
l.kind)?l.kind:l.item;n.has(a)||n.set(a,{kind:l.kind,heading:l.heading,shown:[]}),n.get(a).shown.push(kt(l,o))}return[...n.
values()]}function gt(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let l of o){let s=l.short||l.text;t.set(`${n}/${l.
id}`,s),t.set(`${n}:${l.text}`,s)}return t}function kt({id:e,item:t,card:n,heading:o,values:l,bands:s,snapshot:a,withheld:i},c){
let f=a&&(a.fine?yt(a.counts,s):a.counts);return{id:t,name:c.get(e)??n,heading:o,labels:xt(l,s).map(u=>c.get(`${t}:${u}`)??
u),sizes:s,counts:f,n:f?H(f):0,withheld:i??""}}function yt(e,t){let n=0;return t.map(o=>(n+=o,H(e.slice(n-o,n))))}function xt(e,t){
let n=0;return t.map(o=>{n+=o;let l=e[n-1];return o===1?l:`${e[n-o]}–${l}`})}var H=e=>e.reduce((t,n)=>t+n,0),ae=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),k=({shown:e})=>e.filter(({counts:t})=>t);var Pe=["wall-first","wall-second","wall-third"],vt={importance:0,confidence:1,readiness:2},De=({id:e},t)=>Pe[vt[e]??t%Pe.
length],E=e=>`${(100*e).toFixed(2)}%`,Ke={"aria-hidden":"true"};function K(e,t){return k(e).length?{ruler:Re,move:Re,sort:St,
card:Tt,choice:Lt}[e.kind](e,t):[r("p",{class:"wall-calm"},Ae(e,t))]}function Re(e,t){let n=Math.max(...k(e).flatMap(({counts:o})=>o));
return[r("div",{class:"wall-figures"},...e.shown.map((o,l)=>{let s=o.counts?[{counts:o.counts}]:[],a=e.kind==="move"?[t["\
chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes;return Ue({...o,labels:a,sizes:i},
s,n,De(o,l),t)}))]}function Be(e,t){let[n,o]=e,l=o.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),s=l.flatMap(i=>i.flatMap(
c=>c?.counts??[])),a=Math.max(1,...s);return[r("div",{class:"wall-figures"},...l.map(([i,c],f)=>Ue(c,[{counts:i?.counts,
isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),a,De(c,f),t))),Ge([["wall-then",n.moment],["wall-solid",o.moment]])]}
function Ue({heading:e,labels:t,sizes:n},o,l,s,a){let i=H(n),c=.03,f=0,u=n.flatMap((p,y)=>{let j=f/i+(f?c/2:0);f+=p;let d=f/
i-j-(f<i?c/2:0);return o.flatMap(({counts:h,isEarlier:b},M)=>{let A=j+M*d/o.length;return bt(h[y]/l,h[y],A,d/o.length,b)})}),
m=t.map((p,y)=>`${p}: ${o.at(-1)?.counts[y]??""}`);return r("figure",{class:s},r("figcaption",{},e),o.length?O("svg",{class:"\
wall-columns",role:"img","aria-label":m.join(", ")},...u):r("p",{class:"wall-muted wall-none"},a["wall-row-held"]),r("p",
{class:"wall-scale"},...Mt(t,n)))}function bt(e,t,n,o,l){let s=.98-.82*e;return[O("rect",{x:E(n),y:E(s),width:E(o),height:E(
.82*e),class:l?"wall-then":"wall-solid"}),O("text",{x:E(n+o/2),y:E(s),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Mt(e,t){
return e.map((n,o)=>{let l=r("span",{},n);return l.style.setProperty("--size",t[o]),l})}function St(e,t){let n=[...k(e)].
sort((s,a)=>Ot(s.counts,a.counts)),o=Math.max(...n.map(({n:s})=>s)),l=n.map(({name:s,counts:a},i)=>re(s,i?`${a[0]}`:w(t["\
wall-of-pile"],{n:a[0],pile:n[0].labels[0]}),$t(a,o)));return[He([...l,...We(e,t)]),Ge(n[0].labels.map(Et))]}var Ot=(e,t)=>{
let n=e.findIndex((o,l)=>o!==t[l]);return n<0?0:t[n]-e[n]},qe=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"],
Et=(e,t)=>[qe[Math.min(t,3)],e];function $t(e,t){let n=0;return e.map((o,l)=>{let s=n/t;return n+=o,G(qe[Math.min(l,3)],
s,o/t)})}function G(e,t,n){let[o,l]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],s=n?.004:0;return O("r\
ect",{class:e,x:E(t+s),y:E(o),width:E(Math.max(0,n-2*s)),height:E(l)})}function Tt(e,t){let o=k(e).map(({name:l,counts:s,
n:a})=>({name:l,count:s[0],n:a}));return Fe(o,e,t)}function Lt(e,t){let[{labels:n,counts:o,n:l}]=k(e);return Fe(n.map((s,a)=>({
name:s,count:o[a],n:l})),e,t)}function Fe(e,t,n){let o=Math.max(...e.map(({n:s})=>s)),l=[...e].sort((s,a)=>a.count-s.count);
return[He([...l.map(({name:s,count:a},i)=>re(s,i?`${a}`:w(n["wall-of"],{n:a,of:o}),[G("wall-rest",0,1),G("wall-pile-1",0,
a/o)])),...t.kind==="card"?We(t,n):[]])]}var We=({shown:e},t)=>e.filter(({counts:n})=>!n).map(({name:n})=>re(n,t["wall-r\
ow-held"],[],"wall-muted")),re=(e,t,n,o="")=>r("li",{class:o},r("p",{},r("span",{},e),r("span",{},t)),n.length?O("svg",Ke,
...n):null),He=e=>r("ol",{class:"wall-bars","data-many":e.length>10},...e),Ge=e=>r("ul",{class:"wall-key"},...e.map(([t,
n])=>r("li",{},O("svg",Ke,G(t,0,1)),n)));var At=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),jt=/^data:image\/(svg\+xml|png|jpeg);/,
J=e=>e.flatMap(Nt);function Nt(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="i\
mg"?jt.test(n.src)?[It(n)]:[]:At.has(t)?[r(t,{},...J(o))]:J(o)}var It=({src:e,alt:t=""})=>r("img",{src:e,alt:t});function B(e,t){return k(e).length?{ruler:Pt,move:Ct,sort:Dt,card:Kt,choice:Bt}[e.kind](e,t):e.heading}var N=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Je=({shown:e})=>e.every(({counts:t})=>t),Ct=(e,t)=>t["wall-moved"];function ze({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[N(t),N(t)]}function Pt(e,t){
let n=k(e),o=new Map;for(let u of n){let m=ae(u);o.set(m,[...o.get(m)??[],u])}let l=o.get(-1)??[];o.delete(-1);let s=[...o].
map(([u,m])=>Rt(m,u,n.length,t));if(l.length===n.length)return t["wall-spread-all"];let[a,i]=l.map(u=>ze(u,t)),c={ruler:a?.[1],
other:i?.[0]},f=a?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...s,w(f,c)].filter(Boolean).join(" ")}function Rt(e,t,n,o){
let[l,s]=e.map(f=>ze(f,o)[0]),[a,i]=e[0].labels[t].split("–"),c={ruler:l,other:s,low:a,high:i};return e.length>1&&e.length===
n?w(o["wall-most-all"],c):w(s?o["wall-most-two"]:o["wall-most"],c)}function Dt(e,t){let n=k(e),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(f=>ae(f)===c)})),{pile:l,most:s}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!s.
length)return Je(e)?t["wall-sorted-spread"]:e.heading;let a={1:t["wall-sorted"],2:t["wall-sorted-two"]}[s.length];return w(
a??t["wall-sorted-many"],{pile:N(l),card:N(s[0].name),other:N(s.at(-1).name),n:s.length,all:e.shown.length})}function Kt(e,t){
let n=k(e).map(({name:o,counts:l,n:s})=>({name:o,count:l[0],n:s}));return Ye(n,e,t)}function Bt(e,t){let[{labels:n,counts:o,
n:l}]=k(e);return Ye(n.map((s,a)=>({name:s,count:o[a],n:l})),e,t)}function Ye(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
l=e.filter(({count:u,n:m})=>2*u>m),s=l.length?l:e.filter(({count:u})=>u&&u===o);if(!l.length&&!Je(t))return t.heading;let a=l.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=s.length?a[Math.min(s.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=s.map(({name:u})=>N(u));return w(
i,{card:c,other:f,n:s.length})}function _e({deck:e,way:t,panel:n,words:o,now:l,slide:s}){let a=n.stage,i=s!==void 0;if(!i&&a?.blank)return v("blank",r(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[s??a?.slide];if(!c)return t?Ze(t,n,o):v("text",$(e?.title??
""));if(!i&&a.join&&t)return Ze(t,n,o);let f=F(n,c),u=i?null:q(a.timer,l,c.minutes),m={deck:e,way:t,panel:n,words:o,slide:c,
question:f,left:u},p=(zt[c.kind]??Y)(m);return n.practice&&p.append(r("p",{class:"wall-practice"},o["wall-practice"])),p}
var v=(e,...t)=>r("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),$=e=>r("h1",{},e);function Y({slide:e,way:t,
panel:n,words:o,left:l}){let s=J(e.body),a=s.flatMap(c=>Ut(c)),i=s.filter(c=>c.textContent.trim());return v(e.kind,$(e.title),
r("div",{class:"wall-body"},r("div",{class:"wall-words"},...i.map(qt)),...a.map(c=>r("div",{class:"wall-picture"},c))),Z(
{way:t,panel:n,words:o,left:l}))}function Ut(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.
querySelectorAll("img")];for(let n of t)n.remove();return t}function qt(e){let t=e.tagName==="UL"?[...e.children]:[],n=o=>o.
firstChild?.tagName==="STRONG"&&o.childNodes.length>1;t.length&&t.every(n)&&(e.className="wall-terms");for(let o of e.className?
t:[])o.append(r("span",{},...[...o.childNodes].slice(1)));return e}function Ft({slide:e,way:t,panel:n,words:o,question:l,
left:s}){if(l&&l.state!=="open"&&Ce(l))return Gt({slide:e,panel:n,words:o,question:l,left:s});let i=e.items,[c]=i.length===
1?i:[];return v("question",$(c?.ask??e.title),e.story?r("p",{class:"wall-story"},e.story):null,...c?[Wt(c)]:[Ht(i)],Z({way:t,
panel:n,words:o,left:s,question:l,large:!0}))}function Wt({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return r("div",
{class:"wall-asks"},Qe(n,o));let l=t.length>5;return r("ul",{class:"wall-cards","data-many":l},...t.map(({short:s,text:a})=>r(
"li",{},s||a)))}var Ht=e=>r("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:l})=>r("li",{},r("p",{},n),t==="\
ruler"?Qe(o,l):null))),Qe=(e,t)=>r("p",{class:"wall-ends"},r("span",{},`0: ${e}`),r("span",{},`10: ${t}`));function Gt({
slide:e,panel:t,words:n,question:o,left:l}){let s=se(o,e.items),a=s.filter(f=>k(f).length),[i=s[0]]=a,c=Z({way:null,panel:t,
words:n,left:l,answered:o});return a.length<2?v("chart",$(a.length?B(i,n):n["wall-held-title"]),...K(i,n),c):v("chart",$(
e.title),r("div",{class:"wall-groups"},...a.map(f=>r("section",{},r("h2",{},B(f,n)),...K(f,n)))),c)}function Jt({slide:e,
panel:t,words:n,way:o,left:l}){let s=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,
groups:se(u,[]),question:u})).filter(({groups:u})=>u.some(m=>k(m).length)),a=u=>s.map(({moment:m,groups:p})=>({moment:m,
...p.find(y=>y.kind===u)})).filter(({shown:m})=>m&&k({shown:m}).length),[i]=a("move").slice(-1),c=a("ruler"),f=Z({way:o,
panel:t,words:n,left:l});return i?v("chart",$(B(i,n)),...K(i,n),r("p",{class:"wall-muted"},n["chart-moved-why"])):c.length>
1?v("chart",$(n["room-group"]),...Be([c[0],c.at(-1)],n)):c.length?v("chart",$(B(c[0],n)),...K(c[0],n)):v("text",$(e.title),
r("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var zt={text:Y,story:Y,help:Y,question:Ft,moves:Jt};function Ze(e,t,n){
return v("join",$(n["wall-join"]),r("div",{class:"wall-way"},Ve(e,n),r("div",{},r("p",{class:"wall-muted"},n["wall-scan"]),
r("p",{class:"wall-address"},e.address),r("p",{class:"wall-muted"},n["room-type-code"]),r("p",{class:"wall-code"},e.code),
r("p",{class:"wall-count"},ne(t,n)))))}var z=2,Ve=({path:e,size:t},n)=>O("svg",{class:"wall-scan",viewBox:`${-z} ${-z} ${t+
2*z} ${t+2*z}`,role:"img","aria-label":n["room-scan-alt"],"shape-rendering":"crispEdges"},O("path",{stroke:"#000",d:e}));
function Z({way:e,panel:t,words:n,left:o,question:l,large:s=!1,answered:a}){let i=W(o,n),f=l&&l.state!=="ready"?oe(l,t,n):
s&&e?ne(t,n):"",u=a?oe(a,t,n):"";if(!e&&!i&&!f&&!u)return null;let m=r("footer",{class:s?"wall-foot wall-large":"wall-fo\
ot","data-timer":!!o});return o&&m.style.setProperty("--left",`${100*o.share}%`),e&&s?m.append(Ve(e,n),r("p",{class:"wal\
l-join-line"},r("span",{class:"wall-muted"},e.address),r("b",{},e.code))):m.append(r("p",{class:"wall-muted"},e?w(n["wal\
l-join-line"],e):u)),m.append(r("p",{class:"wall-now"},f?r("b",{},f):null,i?r("span",{class:"wall-time"},i):null)),m}var ce=[4.6,5.4,6.2,7,7.8],ie=1,Yt=["","tight","tight columns","tight columns bare","tight columns bare three"];function ue(e,t=ie){
for(let n of Yt){e.dataset.layout=n;for(let o=ce[t];o>4.6-.4/2;o-=.4)if(e.style.setProperty("--text",Math.max(o,4.6).toFixed(
2)),Zt(e))return!0}return!1}var Zt=e=>e.scrollHeight<=e.clientHeight+1&&e.scrollWidth<=e.clientWidth+1;var _t={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Qt=new Map(Object.entries(_t).flatMap(([e,t])=>t.map(n=>[n,e]))),Vt="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Xt(e){let{key:t,target:n,repeat:o,ctrlKey:l,metaKey:s,altKey:a,
isComposing:i}=e;if(o||l||s||a||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(Vt)||c?.closest?.("dialog"))&&
!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Qt.get(t.length===1?t.toLowerCase():t)}function Xe(e){
let t=n=>{let o=Xt(n);!o||e(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.addEventListener("\
keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}var fe=["","dark","light","contrast"],T=JSON.parse(document.getElementById("words").textContent),L=r("main",{class:"wall"}),
we=Le(),x=null,_=null,Q=ie,ot="",me=()=>x?.deck?.slides[x.panel.stage?.slide],lt=()=>W(q(x.panel.stage?.timer,we.now(),me()?.
minutes),T);function st(e){L.querySelector(".wall-face")?.remove(),L.prepend(e),ue(e,Q)}function pe(){x?.deck&&(ot=lt(),
st(_e({...x,words:T,now:we.now()})))}var de=(e,t)=>st(r("div",{class:"wall-face wall-text"},r("h1",{},e),r("p",{class:"w\
all-calm"},t)));function et(e){e==="ended"?de(T["wall-ended"],T["wall-ended-how"]):de(T["wall-used"],T["wall-used-how"])}
var he=e=>e.catch(()=>{});function en(e){let t=me()&&F(x.panel,me());if(!t)return;let n=()=>he(_.ask(t,e));e==="reveal"?
Ne(L,t,x.panel,T,n):n()}function tt(e){Q=Math.min(ce.length-1,Math.max(0,Q+e)),pe()}var nt={larger:()=>tt(1),smaller:()=>tt(
-1),keys:()=>Ie(L,T),full:()=>document.fullscreenElement?document.exitFullscreen():L.requestFullscreen(),look(){let{look:e=""}=L.
dataset;L.dataset.look=fe[(fe.indexOf(e)+1)%fe.length]}};function tn(e){if(nt[e])nt[e]();else if(x)["open","close","reve\
al"].includes(e)?en(e):he(e==="timer"?_.step(x.panel.stage?.timer?"pause":"timer"):_.step(e));else return!1;return!0}async function nn(){
document.body.replaceChildren(L),de(T["wall-title"],T["keep-opening"]),Xe(tn),new ResizeObserver(()=>{let e=L.querySelector(
".wall-face");e&&ue(e,Q)}).observe(L);try{let e=await Ee(window.location.hash);_=Te(e,{onChange(t){x?.panel!==t.panel&&we.
set(t.panel.now),x={...t},pe()},onReached(){},onGone:et})}catch(e){et(e.message)}setInterval(()=>{x?.deck&&lt()!==ot&&pe()},
1e3)}nn();
