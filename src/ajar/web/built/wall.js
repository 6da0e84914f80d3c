var ue=["button","input","select","summary","textarea"],fe=["input","select","textarea"];function a(t,e={},...n){let o=document.
createElement(t);for(let[l,s]of Object.entries(e))l.startsWith("on")?o.addEventListener(l.slice(2),s):s===!0?o.setAttribute(
l,""):s!==!1&&s!=null&&o.setAttribute(l,s);return ue.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),fe.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(l=>l!=null)),o}function O(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[l,s]of Object.entries(e))o.setAttribute(l,s);return o.append(...n),
o}function U(t,e,n=0){if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),l=t.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:t.ends==null,share:l?Math.ceil(o/60)/Math.ceil(l/60):0}}var et=new Set,nt=()=>{if(!document.hidden)for(let t of[...et])t(Math.random()*1e3)};window.addEventListener("online",nt);
window.addEventListener("pageshow",nt);document.addEventListener("visibilitychange",nt);var C=t=>new Promise(e=>{let n,o=()=>{
et.delete(l),e()},l=s=>{clearTimeout(n),n=setTimeout(o,Math.min(s,t))};et.add(l),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Mt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var me=5e4,Ot=8e3;function Et(t,e,{onState:n,onReached:o,onGone:l,introduce:s,last:i=["no-room"]}){let c=e,r=!0,f=!1,u=0,
m=null,p=null;async function y(g,I){p=new AbortController;let{signal:tt}=p,B=setTimeout(()=>p.abort(),Ot),M=await fetch(
g,{headers:{...I,...s()},cache:"no-store",signal:tt}).finally(()=>clearTimeout(B));if(M.ok||M.status===304)return M;let P=await M.
json();throw i.includes(P.error)&&(j(),l(P.error)),Object.assign(new Error(P.error),{requested:Mt(M)})}async function A(){
let I=(await y(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),tt=new TextDecoder;for(let B="",M=!0;;){let P=setTimeout(
()=>{r&&(r=!M),p.abort()},M?Ot:me),{done:vt,value:re}=await I.read().finally(()=>clearTimeout(P));if(vt&&M)throw new Error;
if(vt)return;let bt=(B+tt.decode(re,{stream:!0})).split(`

`);B=bt.pop();for(let ce of bt){let St=ce.split(`
`).find(ie=>ie.startsWith("data:"));St&&(M=!1,w(JSON.parse(St.slice(5))))}}}async function h(){let g=await y(t,m?{"If-No\
ne-Match":m}:{});g.ok&&w(await g.json()),m=g.headers.get("ETag"),b()}function w(g){b(),!(g.version<c)&&(c=g.version,g.ended&&
j(),n(g))}function b(){u=0,o(!0)}async function S(){for(;!f;){let g=Math.random()*2e3;try{r&&u%2===0?await A():(await h(),
g+=3e3)}catch(I){if(f)return;u||o(!1),g=R(u++,I.requested)}f||await C(g)}}function j(){f=!0,p?.abort()}let xt=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?xt=Date.now():Date.now()-xt>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:g})=>{g&&p.abort()}),window.addEventListener("offline",()=>p.abort()),S(),j}var ot="ajar-presenter",$t=null,pe=()=>{try{return JSON.parse(window.sessionStorage.getItem(ot))}catch{return $t}};function Lt(t){
$t=t;try{t?window.sessionStorage.setItem(ot,JSON.stringify(t)):window.sessionStorage.removeItem(ot)}catch{}}var de=()=>Lt(
null),D=class extends Error{};function he(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:
null}async function Tt(t){let e=he(t);if(!e){let l=pe();if(l)return l;throw new D("used")}let{code:n,ticket:o}=e;for(let l=0;;l++){
let s=await jt(`api/rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(s?.ok){let{key:i}=await s.json();return Lt({code:n,
key:i}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:i}}if([401,403,
404,409,410,422].includes(s?.status)){let{error:i}=await s.json().catch(()=>({}));throw new D(i==="no-room"?"ended":"use\
d")}await C(R(l))}}var jt=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.
stringify(e),cache:"no-store"});function At({code:t,key:e},{onChange:n,onReached:o,onGone:l}){let s=`api/rooms/${t}`,i={
Authorization:`Bearer ${e}`},c={deck:null,way:null,panel:null},r,f=!1;function u(h){f=!0,de(),l(h==="no-room"?"ended":"u\
sed")}async function m(h){for(let w=0;r===h&&!f;w++){let b=await fetch(`${s}/deck`,{headers:i,cache:"no-store"}).catch(()=>null);
if(b?.ok){let{deck:S,way:j}=await b.json();r===h&&n(Object.assign(c,{deck:S,way:j}));return}await C(R(w))}}function p(h){
if(c.panel&&h.version<c.panel.version)return;c.panel=h;let w=h.stage?.deck??null;w!==r&&(r=w,m(w)),n(c)}async function y(h,w={}){
let b=await jt(`${s}/${h}`,w,i),S=await b.json();if(b.ok)p(S);else if(["no-room","key"].includes(S.error))u(S.error);else
throw new D(S.error)}let A=Et(`${s}/panel`,0,{onState:p,onReached:o,onGone:u,introduce:()=>i,last:["no-room","key"]});return{
step:(h,w={})=>y("stage",{step:h,...w}),ask:({id:h},w)=>y(`questions/${h}/${w}`),leave(){f=!0,A()}}}function Nt(){let t=0;
return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var d=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,l)=>{let s=e[o];return l?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n});var W=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function lt({joined:t},e){return t?t===1?e["room-joined\
-one"]:d(e["room-joined"],{n:t}):e["room-joined-none"]}function st({answered:t},{joined:e},n){return e>t?d(n["wall-answe\
red-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:d(n["wall-answered"],{n:t})}function F(t,e){return t?t.over?e["wall-ti\
me-up"]:d(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function It({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:l})=>l).filter(Boolean);return n[o]??e["wall-held"]}function Pt(t,e,...n){let o=t.querySelector(`.${e}`);if(o)return o.close(),null;let l=a("dialog",{class:`wall-dialog ${e}`,
onclose:()=>l.remove()},...n);return t.append(l),l.showModal(),l}var at=(t,e,n="")=>a("button",{type:"button",class:n,onclick:e},
t);function we(t,e,n,o,l){let s=Pt(t,"wall-asking",a("p",{},e),a("div",{class:"wall-answers"},at(n,()=>{s.close(),l()},"\
wall-primary"),at(o,()=>s.close())))}var ge=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):0;function Ct(t,e,n,o,l){
let s=ge(e,n);if(!s){l();return}let i=s===1?o["wall-still-one"]:d(o["wall-still"],{n:s});we(t,i,o["wall-reveal-now"],o["\
wall-wait"],l)}function Rt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],
"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["\
wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],
"D"],[e["wall-key-keys"],"?"]],o=Pt(t,"wall-keys",a("h2",{},e["wall-keys"]),a("dl",{},...n.map(([l,s])=>a("div",{},a("dt",
{},...s.split(" ").map(i=>a("kbd",{},i))),a("dd",{},l)))),a("div",{class:"wall-answers"},at(e["wall-close"],()=>o.close())));
o?.addEventListener("keydown",l=>{l.key==="?"&&o.close()})}var Dt=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function rt({units:t},e){let n=new Map,o=ke(e);for(let l of t){
if(e.length&&!e.some(({id:c})=>c===l.item)||l.kind==="move"&&!l.snapshot&&!l.withheld)continue;let i=["ruler","move"].includes(
l.kind)?l.kind:l.item;n.has(i)||n.set(i,{kind:l.kind,heading:l.heading,shown:[]}),n.get(i).shown.push(ye(l,o))}return[...n.
values()]}function ke(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let l of o){let s=l.short||l.text;e.set(`${n}/${l.
id}`,s),e.set(`${n}:${l.text}`,s)}return e}function ye({id:t,item:e,card:n,heading:o,values:l,bands:s,snapshot:i,withheld:c},r){
let f=i&&(i.fine?xe(i.counts,s):i.counts);return{id:e,name:r.get(t)??n,heading:o,labels:ve(l,s).map(u=>r.get(`${e}:${u}`)??
u),sizes:s,counts:f,n:f?G(f):0,withheld:c??""}}function xe(t,e){let n=0;return e.map(o=>(n+=o,G(t.slice(n-o,n))))}function ve(t,e){
let n=0;return e.map(o=>{n+=o;let l=t[n-1];return o===1?l:`${t[n-o]}–${l}`})}var G=t=>t.reduce((e,n)=>e+n,0),ct=({counts:t,
n:e})=>t.findIndex(n=>2*n>e),k=({shown:t})=>t.filter(({counts:e})=>e);var Kt=["wall-first","wall-second","wall-third"],be={importance:0,confidence:1,readiness:2},Bt=({id:t},e)=>Kt[be[t]??e%Kt.
length],E=t=>`${(100*t).toFixed(2)}%`,Ut={"aria-hidden":"true"};function K(t,e,n){return k(t).length?{ruler:qt,move:qt,sort:Oe,
card:je,choice:Ae}[t.kind](t,e,n):[a("p",{class:"wall-calm"},It(t,e))]}function qt(t,e){let n=Math.max(...k(t).flatMap(({
counts:o})=>o));return[a("div",{class:"wall-figures"},...t.shown.map((o,l)=>{let s=o.counts?[{counts:o.counts}]:[],i=t.kind===
"move"?[e["chart-lower"],e["chart-same"],e["chart-higher"]]:o.labels,c=t.kind==="move"?[1,1,1]:o.sizes,r=t.shown.length>
1?o.heading:"";return Ft({...o,heading:r,labels:i,sizes:c},s,n,Bt(o,l),e)}))]}function Wt(t,e){let[n,o]=t,l=o.shown.map(
c=>[n.shown.find(({id:r})=>r===c.id),c]),s=l.flatMap(c=>c.flatMap(r=>r?.counts??[])),i=Math.max(1,...s);return[a("div",{
class:"wall-figures"},...l.map(([c,r],f)=>Ft(r,[{counts:c?.counts,isEarlier:!0},{counts:r.counts}].filter(u=>u.counts),i,
Bt(r,f),e))),Jt([["wall-then",n.moment],["wall-solid",o.moment]])]}function Ft({heading:t,labels:e,sizes:n},o,l,s,i){let c=G(
n),r=.03,f=0,u=n.flatMap((p,y)=>{let A=f/c+(f?r/2:0);f+=p;let h=f/c-A-(f<c?r/2:0);return o.flatMap(({counts:w,isEarlier:b},S)=>{
let j=A+S*h/o.length;return Se(w[y]/l,w[y],j,h/o.length,b)})}),m=e.map((p,y)=>`${p}: ${o.at(-1)?.counts[y]??""}`);return a(
"figure",{class:s},t?a("figcaption",{class:"wall-whole"},t):null,o.length?O("svg",{class:"wall-columns",role:"img","aria\
-label":m.join(", ")},...u):a("p",{class:"wall-muted wall-none"},i["wall-row-held"]),a("p",{class:"wall-scale"},...Me(e,
n)))}function Se(t,e,n,o,l){let s=1-t;return[O("rect",{x:E(n),y:E(s),width:E(o),height:E(t),class:l?"wall-then":"wall-so\
lid"}),O("text",{x:E(n+o/2),y:E(s),dy:"-0.25em","text-anchor":"middle"},`${e}`)]}function Me(t,e){return t.map((n,o)=>{let l=a(
"span",{class:"wall-whole"},n);return l.style.setProperty("--size",e[o]),l})}function Oe(t,e,n){let o=[...k(t)].sort((c,r)=>Le(
c.counts,r.counts)),l=Math.max(...o.map(({n:c})=>c)),[{labels:s}]=o;if(s.length>it.length)return[J(o.map(c=>$e(c,e)),n,e)];
let i=o.map(({name:c,counts:[r,...f]},u)=>{let p=!u&&c.length+s[0].length<Ee?`${r} ${s[0]}`:`${r}`;return z(c,p,Te([r,...f],
l))});return[J([...i,...Ht(t,e)],n,e),Jt(s.map((c,r)=>[it[r],c]))]}var Ee=24;function $e({name:t,labels:e,counts:n,n:o},l){
let s=Math.max(...n),i=e.filter((r,f)=>n[f]===s).join(" / "),c=d(l["wall-of"],{n:s,of:o});return z(t,c,[],a("p",{class:"\
wall-muted"},i))}var Le=(t,e)=>{let n=t.findIndex((o,l)=>o!==e[l]);return n<0?0:e[n]-t[n]},it=["wall-pile-1","wall-pile-\
2","wall-pile-3","wall-pile-4"];function Te(t,e){let n=0;return t.map((o,l)=>{let s=n/e;return n+=o,H(it[l],s,o/e)})}function H(t,e,n){
let[o,l]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],s=n?.004:0;return O("rect",{class:t,x:E(e+s),y:E(
o),width:E(Math.max(0,n-2*s)),height:E(l)})}function je(t,e,n){let o=k(t).map(({name:l,counts:s,n:i})=>({name:l,count:s[0],
n:i}));return[J([...Gt(o,e),...Ht(t,e)],n,e)]}function Ae(t,e,n){let[{labels:o,counts:l,n:s}]=k(t),i=o.map((c,r)=>({name:c,
count:l[r],n:s}));return[J(Gt(i,e),n,e)]}function Gt(t,e){let n=Math.max(...t.map(({n:l})=>l));return[...t].sort((l,s)=>s.
count-l.count).map(({name:l,count:s},i)=>z(l,i?`${s}`:d(e["wall-of"],{n:s,of:n}),[H("wall-rest",0,1),H("wall-pile-1",0,s/
n)]))}var Ht=({shown:t},e)=>t.filter(({counts:n})=>!n).map(({name:n})=>z(n,"",[],a("p",{class:"wall-muted"},e["wall-row-\
held"]))),z=(t,e,n,o=null)=>a("li",{},a("p",{class:"wall-whole"},a("span",{},t),a("span",{},e)),n.length?O("svg",Ut,...n):
null,o);function J(t,e=t.length,n={}){let o=a("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(0,e)),l=t.length-
e;return l>0&&o.append(a("li",{class:"wall-muted"},d(n["wall-more"],{n:l}))),o}var Jt=t=>a("ul",{class:"wall-key"},...t.
map(([e,n])=>a("li",{},O("svg",Ut,H(e,0,1)),n)));var Ne=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ie=/^data:image\/(svg\+xml|png|jpeg);/,
_=t=>t.flatMap(Pe);function Pe(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Ie.test(n.src)?[Ce(n)]:[]:Ne.has(e)?[a(e,{},..._(o))]:_(o)}var Ce=({src:t,alt:e=""})=>a("img",{src:t,alt:e});function q(t,e){return k(t).length?{ruler:De,move:Re,sort:qe,card:Be,choice:Ue}[t.kind](t,e):t.heading}var N=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,zt=({shown:t})=>t.every(({counts:e})=>e),Re=(t,e)=>e["wall-moved"];function _t({
id:t,heading:e},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[t]??[N(e),N(e)]}function De(t,e){
let n=k(t),o=new Map;for(let u of n){let m=ct(u);o.set(m,[...o.get(m)??[],u])}let l=o.get(-1)??[];o.delete(-1);let s=[...o].
map(([u,m])=>Ke(m,u,n.length,e));if(l.length===n.length)return e["wall-spread-all"];let[i,c]=l.map(u=>_t(u,e)),r={ruler:i?.[1],
other:c?.[0]},f=i?c?e["wall-spread-two"]:e["wall-spread"]:"";return[...s,d(f,r)].filter(Boolean).join(" ")}function Ke(t,e,n,o){
let[l,s]=t.map(f=>_t(f,o)[0]),[i,c]=t[0].labels[e].split("–"),r={ruler:l,other:s,low:i,high:c};return t.length>1&&t.length===
n?d(o["wall-most-all"],r):d(s?o["wall-most-two"]:o["wall-most"],r)}function qe(t,e){let n=k(t),o=n[0].labels.map((c,r)=>({
pile:c,most:n.filter(f=>ct(f)===r)})),{pile:l,most:s}=o.reduce((c,r)=>c.most.length>=Math.min(1,r.most.length)?c:r);if(!s.
length)return zt(t)?e["wall-sorted-spread"]:t.heading;let i={1:e["wall-sorted"],2:e["wall-sorted-two"]}[s.length];return d(
i??e["wall-sorted-many"],{pile:N(l),card:N(s[0].name),other:N(s.at(-1).name),n:s.length,all:n.length})}function Be(t,e){
let n=k(t).map(({name:o,counts:l,n:s})=>({name:o,count:l[0],n:s}));return Yt(n,t,e)}function Ue(t,e){let[{labels:n,counts:o,
n:l}]=k(t);return Yt(n.map((s,i)=>({name:s,count:o[i],n:l})),t,e)}function Yt(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),
l=t.filter(({count:u,n:m})=>2*u>m),s=l.length?l:t.filter(({count:u})=>u&&u===o);if(!l.length&&!zt(e))return e.heading;let i=l.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=s.length?i[Math.min(s.length,3)-1]:n["wall-chosen-spread"],[r="",f=""]=s.map(({name:u})=>N(u));return d(
c,{card:r,other:f,n:s.length})}function Qt({deck:t,way:e,panel:n,words:o,now:l,slide:s}){let i=n.stage,c=s!==void 0;if(!c&&i?.blank)return v("blank",a(
"h1",{class:"wall-unseen"},o["wall-blank"]));let r=t?.slides[s??i?.slide];if(!r)return e?Zt(e,n,o):v("text",$(t?.title??
""));if(!c&&i.join&&e)return Zt(e,n,o);let f=W(n,r),u=c?null:U(i.timer,l,r.minutes),m={deck:t,way:e,panel:n,words:o,slide:r,
question:f,left:u},p=(Ze[r.kind]??Z)(m);return n.practice&&p.append(a("p",{class:"wall-practice"},o["wall-practice"])),p}
var v=(t,...e)=>a("div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),$=t=>a("h1",{},t);function Z({slide:t,way:e,
panel:n,words:o,left:l}){let s=_(t.body),i=s.flatMap(r=>We(r)),c=s.filter(r=>r.textContent.trim());return v(t.kind,$(t.title),
a("div",{class:"wall-body"},a("div",{class:"wall-words"},...c.map(Fe)),...i.map(r=>a("div",{class:"wall-picture"},r))),Q(
{way:e,panel:n,words:o,left:l}))}function We(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.
querySelectorAll("img")];for(let n of e)n.remove();return e}function Fe(t){let e=t.tagName==="UL"?[...t.children]:[],n=o=>o.
firstChild?.tagName==="STRONG"&&o.childNodes.length>1;e.length&&e.every(n)&&(t.className="wall-terms");for(let o of t.className?
e:[])o.append(a("span",{},...[...o.childNodes].slice(1)));return t}function Ge({slide:t,way:e,panel:n,words:o,question:l,
left:s}){if(l&&l.state!=="open"&&Dt(l))return _e({slide:t,panel:n,words:o,question:l,left:s});let c=t.items,[r]=c.length===
1?c:[];return v("question",$(r?.ask??t.title),t.story?a("p",{class:"wall-quote"},t.story):null,...r?[He(r)]:[Je(c)],Q({way:e,
panel:n,words:o,left:s,question:l,large:!0}))}function He({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return a("div",
{class:"wall-asks"},Vt(n,o));let l=e.length>5;return a("ul",{class:"wall-cards","data-many":l},...e.map(({short:s,text:i})=>a(
"li",{},s||i)))}var Je=t=>a("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:l})=>a("li",{},a("p",{},n),e==="\
ruler"?Vt(o,l):null))),Vt=(t,e)=>a("p",{class:"wall-ends"},a("span",{},`0: ${t}`),a("span",{},`10: ${e}`)),ze=5;function _e({
slide:t,panel:e,words:n,question:o,left:l}){let s=rt(o,t.items),i=s.filter(f=>k(f).length),[c=s[0]]=i,r=Q({way:null,panel:e,
words:n,left:l,answered:o});return i.length<2?v("chart",$(i.length?q(c,n):n["wall-held-title"]),...K(c,n),r):v("chart",$(
t.title),a("div",{class:"wall-groups"},...i.map(f=>a("section",{},a("h2",{},q(f,n)),...K(f,n,ze)))),r)}function Ye({slide:t,
panel:e,words:n,way:o,left:l}){let s=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,
groups:rt(u,[]),question:u})).filter(({groups:u})=>u.some(m=>k(m).length)),i=u=>s.map(({moment:m,groups:p})=>({moment:m,
...p.find(y=>y.kind===u)})).filter(({shown:m})=>m&&k({shown:m}).length),[c]=i("move").slice(-1),r=i("ruler"),f=Q({way:o,
panel:e,words:n,left:l});return c?v("chart",$(q(c,n)),...K(c,n),a("p",{class:"wall-muted"},n["chart-moved-why"])):r.length>
1?v("chart",$(n["room-group"]),...Wt([r[0],r.at(-1)],n)):r.length?v("chart",$(q(r[0],n)),...K(r[0],n)):v("text",$(t.title),
a("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Ze={text:Z,story:Z,help:Z,question:Ge,moves:Ye};function Zt(t,e,n){
return v("join",$(n["wall-join"]),a("div",{class:"wall-way"},...t.wifi?[Qe(t.wifi,n)]:[],a("div",{class:"wall-scans"},t.
wifi?a("p",{},n["wall-then"]):null,ut(t,n)),a("div",{},a("p",{class:"wall-muted"},n["wall-scan"]),a("p",{class:"wall-add\
ress"},t.address),a("p",{class:"wall-muted"},n["room-type-code"]),a("p",{class:"wall-code"},t.code),a("p",{class:"wall-c\
ount"},lt(e,n)))))}var Qe=(t,e)=>a("div",{class:"wall-scans"},a("p",{},d(e["wall-wifi"],{name:t.name})),ut(t,e)),Y=2,ut=({
path:t,size:e},n)=>O("svg",{class:"wall-scan",viewBox:`${-Y} ${-Y} ${e+2*Y} ${e+2*Y}`,role:"img","aria-label":n["room-sc\
an-alt"],"shape-rendering":"crispEdges"},O("path",{stroke:"#000",d:t}));function Q({way:t,panel:e,words:n,left:o,question:l,
large:s=!1,answered:i}){let c=F(o,n),f=l&&l.state!=="ready"?st(l,e,n):s&&t?lt(e,n):"",u=i?st(i,e,n):"";if(!t&&!c&&!f&&!u)
return null;let m=a("footer",{class:s?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&m.style.setProperty(
"--left",`${100*o.share}%`),t&&s?m.append(ut(t,n),a("p",{class:"wall-join-line"},a("span",{class:"wall-muted"},t.address),
a("b",{},t.code))):m.append(a("p",{class:"wall-muted"},t?d(n["wall-join-line"],t):u)),m.append(a("p",{class:"wall-now"},
f?a("b",{},f):null,c?a("span",{class:"wall-time"},c):null)),m}var ft=[4.6,5.6,6.6,7.4,8.2],mt=2,Ve=["","tight","tight columns","tight columns bare","tight columns bare wrap"];function pt(t,e=mt){
let n=ft[t.classList.contains("wall-chart")?Math.max(0,e-1):e];for(let o of Ve){t.dataset.layout=o;for(let l=n;l>4.6-.4;l-=
.4)if(t.style.setProperty("--text",Math.max(l,4.6).toFixed(2)),Xe(t))return!0}return!1}var Xe=t=>Xt(t)&&[...t.querySelectorAll(
".wall-whole")].every(Xt),Xt=t=>t.scrollHeight<=t.clientHeight+1&&t.scrollWidth<=t.clientWidth+1;var tn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},en=new Map(Object.entries(tn).flatMap(([t,e])=>e.map(n=>[n,t]))),nn="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function on(t){let{key:e,target:n,repeat:o,ctrlKey:l,metaKey:s,altKey:i,
isComposing:c}=t;if(o||l||s||i||c)return;let r=t.composedPath?.()[0]??n;if(!(r?.closest?.(nn)||r?.closest?.("dialog"))&&
!(e===" "&&r?.matches?.("button:focus-visible, summary:focus-visible")))return en.get(e.length===1?e.toLowerCase():e)}function te(t){
let e=n=>{let o=on(n);!o||t(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.addEventListener("\
keydown",e,{capture:!0}),()=>window.removeEventListener("keydown",e,{capture:!0})}var dt=["","dark","light","contrast"],L=JSON.parse(document.getElementById("words").textContent),T=a("main",{class:"wall"}),
yt=Nt(),x=null,V=null,X=mt,le="",ht=()=>x?.deck?.slides[x.panel.stage?.slide],se=()=>F(U(x.panel.stage?.timer,yt.now(),ht()?.
minutes),L);function ae(t){T.querySelector(".wall-face")?.remove(),T.prepend(t),pt(t,X)}function wt(){x?.deck&&(le=se(),
ae(Qt({...x,words:L,now:yt.now()})))}var gt=(t,e)=>ae(a("div",{class:"wall-face wall-text"},a("h1",{},t),a("p",{class:"w\
all-calm"},e)));function ee(t){t==="ended"?gt(L["wall-ended"],L["wall-ended-how"]):gt(L["wall-used"],L["wall-used-how"])}
var kt=t=>t.catch(()=>{});function ln(t){let e=ht()&&W(x.panel,ht());if(!e)return;let n=()=>kt(V.ask(e,t));t==="reveal"?
Ct(T,e,x.panel,L,n):n()}function ne(t){X=Math.min(ft.length-1,Math.max(0,X+t)),wt()}var oe={larger:()=>ne(1),smaller:()=>ne(
-1),keys:()=>Rt(T,L),full:()=>document.fullscreenElement?document.exitFullscreen():T.requestFullscreen(),look(){let{look:t=""}=T.
dataset;T.dataset.look=dt[(dt.indexOf(t)+1)%dt.length]}};function sn(t){if(oe[t])oe[t]();else if(x)["open","close","reve\
al"].includes(t)?ln(t):kt(t==="timer"?V.step(x.panel.stage?.timer?"pause":"timer"):V.step(t));else return!1;return!0}async function an(){
document.body.replaceChildren(T),gt(L["wall-title"],L["keep-opening"]),te(sn),new ResizeObserver(()=>{let t=T.querySelector(
".wall-face");t&&pt(t,X)}).observe(T);try{let t=await Tt(window.location.hash);V=At(t,{onChange(e){x?.panel!==e.panel&&yt.
set(e.panel.now),x={...e},wt()},onReached(){},onGone:ee})}catch(t){ee(t.message)}setInterval(()=>{x?.deck&&se()!==le&&wt()},
1e3)}an();
