var he=["button","input","select","summary","textarea"],we=["input","select","textarea"];function a(t,e={},...n){let o=document.
createElement(t);for(let[l,s]of Object.entries(e))l.startsWith("on")?o.addEventListener(l.slice(2),s):s===!0?o.setAttribute(
l,""):s!==!1&&s!=null&&o.setAttribute(l,s);return he.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),we.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(l=>l!=null)),o}function T(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[l,s]of Object.entries(e))o.setAttribute(l,s);return o.append(...n),
o}function W(t,e,n=0){if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),l=t.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:t.ends==null,share:l?Math.ceil(o/60)/Math.ceil(l/60):0}}var ot=new Set,lt=()=>{if(!document.hidden)for(let t of[...ot])t(Math.random()*1e3)};window.addEventListener("online",lt);
window.addEventListener("pageshow",lt);document.addEventListener("visibilitychange",lt);var N=t=>new Promise(e=>{let n,o=()=>{
ot.delete(l),e()},l=s=>{clearTimeout(n),n=setTimeout(o,Math.min(s,t))};ot.add(l),n=setTimeout(o,t)}),C=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),At=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ge=5e4,Lt=8e3;function jt(t,e,{onState:n,onReached:o,onGone:l,introduce:s,last:c=["no-room"]}){let i=e,r=!0,f=!1,u=0,
p=null,m=null;async function y(g,P){m=new AbortController;let{signal:nt}=m,U=setTimeout(()=>m.abort(),Lt),$=await fetch(
g,{headers:{...P,...s()},cache:"no-store",signal:nt}).finally(()=>clearTimeout(U));if($.ok||$.status===304)return $;let R=await $.
json();throw c.includes(R.error)&&(S(),l(R.error)),Object.assign(new Error(R.error),{requested:At($)})}async function j(){
let P=(await y(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),nt=new TextDecoder;for(let U="",$=!0;;){let R=setTimeout(
()=>{r&&(r=!$),m.abort()},$?Lt:ge),{done:Ot,value:pe}=await P.read().finally(()=>clearTimeout(R));if(Ot&&$)throw new Error;
if(Ot)return;let $t=(U+nt.decode(pe,{stream:!0})).split(`

`);U=$t.pop();for(let me of $t){let Tt=me.split(`
`).find(de=>de.startsWith("data:"));Tt&&($=!1,w(JSON.parse(Tt.slice(5))))}}}async function d(){let g=await y(t,p?{"If-No\
ne-Match":p}:{});g.ok&&w(await g.json()),p=g.headers.get("ETag"),v()}function w(g){v(),!(g.version<i)&&(i=g.version,g.ended&&
S(),n(g))}function v(){u=0,o(!0)}async function O(){for(;!f;){let g=Math.random()*2e3;try{r&&u%2===0?await j():(await d(),
g+=3e3)}catch(P){if(f)return;u||o(!1),g=C(u++,P.requested)}f||await N(g)}}function S(){f=!0,m?.abort()}let Et=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?Et=Date.now():Date.now()-Et>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:g})=>{g&&m.abort()}),window.addEventListener("offline",()=>m.abort()),O(),S}function at(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var F=at("ajar-presenter"),ke=()=>F.set({}),B=class extends Error{};
function xe(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Nt(t){let e=xe(
t);if(!e){if(F.get().key)return F.get();throw new B("used")}let{code:n,ticket:o}=e;for(let l=0;;l++){let s=await st(`api\
/rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(s?.ok){let{key:c}=await s.json();return F.set({code:n,key:c}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:c}}if([401,403,404,409,410,422].
includes(s?.status)){let{error:c}=await s.json().catch(()=>({}));throw new B(c==="no-room"?"ended":"used")}await N(C(l))}}
var st=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function Ct({code:t,key:e},{onChange:n,onReached:o,onGone:l}){let s=`api/rooms/${t}`,c={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},r,f=!1;function u(d){f=!0,ke(),l(d==="no-room"?"ended":"used")}async function p(d){
for(let w=0;r===d&&!f;w++){let v=await fetch(`${s}/deck`,{headers:c,cache:"no-store"}).catch(()=>null);if(v?.ok){let{deck:O,
way:S}=await v.json();r===d&&n(Object.assign(i,{deck:O,way:S}));return}await N(C(w))}}function m(d){if(i.panel&&d.version<
i.panel.version)return;i.panel=d;let w=d.stage?.deck??null;w!==r&&(r=w,p(w)),n(i)}async function y(d,w={}){let v=await st(
`${s}/${d}`,w,c);for(let S=0;v.status===503&&S<4;S++)await N(C(S)),v=await st(`${s}/${d}`,w,c);let O=await v.json();if(v.
ok)m(O);else if(["no-room","key"].includes(O.error))u(O.error);else throw new B(O.error)}let j=jt(`${s}/panel`,0,{onState:m,
onReached:o,onGone:u,introduce:()=>c,last:["no-room","key"]});return{step:(d,w={})=>y("stage",{step:d,...w}),ask:({id:d},w)=>y(
`questions/${d}/${w}`),leave(){f=!0,j()}}}function It(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+
t}}var h=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,l)=>{let s=e[o];return l?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n});var G=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function rt({joined:t},e){return t?t===1?e["room-joined\
-one"]:h(e["room-joined"],{n:t}):e["room-joined-none"]}function ct({answered:t},{joined:e},n){return e>t?h(n["wall-answe\
red-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:h(n["wall-answered"],{n:t})}function H(t,e){return t?t.over?e["wall-ti\
me-up"]:h(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Pt({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:l})=>l).filter(Boolean);return n[o]??e["wall-held"]}function Rt(t,e,...n){let o=t.querySelector(`.${e}`);if(o)return o.close(),null;let l=a("dialog",{class:`wall-dialog ${e}`,
onclose:()=>l.remove()},...n);return t.append(l),l.showModal(),l}var it=(t,e,n="")=>a("button",{type:"button",class:n,onclick:e},
t);function ye(t,e,n,o,l){let s=Rt(t,"wall-asking",a("p",{},e),a("div",{class:"wall-answers"},it(n,()=>{s.close(),l()},"\
wall-primary"),it(o,()=>s.close())))}var ve=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):0;function Bt(t,e,n,o,l){
let s=ve(e,n);if(!s){l();return}let c=s===1?o["wall-still-one"]:h(o["wall-still"],{n:s});ye(t,c,o["wall-reveal-now"],o["\
wall-wait"],l)}function Dt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],
"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["\
wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],
"D"],[e["wall-key-keys"],"?"]],o=Rt(t,"wall-keys",a("h2",{},e["wall-keys"]),a("dl",{},...n.map(([l,s])=>a("div",{},a("dt",
{},...s.split(" ").map(c=>a("kbd",{},c))),a("dd",{},l)))),a("div",{class:"wall-answers"},it(e["wall-close"],()=>o.close())));
o?.addEventListener("keydown",l=>{l.key==="?"&&o.close()})}var Kt=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function ut({units:t},e){let n=new Map,o=be(e);for(let l of t){
if(e.length&&!e.some(({id:i})=>i===l.item)||l.kind==="move"&&!l.snapshot&&!l.withheld)continue;let c=["ruler","move"].includes(
l.kind)?l.kind:l.item;n.has(c)||n.set(c,{kind:l.kind,heading:l.heading,shown:[]}),n.get(c).shown.push(Se(l,o))}return[...n.
values()]}function be(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let l of o){let s=l.short||l.text;e.set(`${n}/${l.
id}`,s),e.set(`${n}:${l.text}`,s)}return e}function Se({id:t,item:e,card:n,heading:o,values:l,bands:s,snapshot:c,withheld:i},r){
let f=c&&(c.fine?Me(c.counts,s):c.counts);return{id:e,name:r.get(t)??n,heading:o,labels:Ee(l,s).map(u=>r.get(`${e}:${u}`)??
u),sizes:s,counts:f,n:f?z(f):0,withheld:i??""}}function Me(t,e){let n=0;return e.map(o=>(n+=o,z(t.slice(n-o,n))))}function Ee(t,e){
let n=0;return e.map(o=>{n+=o;let l=t[n-1];return o===1?l:`${t[n-o]}–${l}`})}var z=t=>t.reduce((e,n)=>e+n,0),ft=({counts:t,
n:e})=>t.findIndex(n=>2*n>e),k=({shown:t})=>t.filter(({counts:e})=>e);var qt=["wall-first","wall-second","wall-third"],Oe={importance:0,confidence:1,readiness:2},Wt=({id:t},e)=>qt[Oe[t]??e%qt.
length],A=t=>`${(100*t).toFixed(2)}%`,Ft={"aria-hidden":"true"};function D(t,e,n){return k(t).length?{ruler:Ut,move:Ut,sort:Ae,
card:Ie,choice:Pe}[t.kind](t,e,n):[a("p",{class:"wall-calm"},Pt(t,e))]}function Ut(t,e){let n=Math.max(...k(t).flatMap(({
counts:o})=>o));return[a("div",{class:"wall-figures"},...t.shown.map((o,l)=>{let s=o.counts?[{counts:o.counts}]:[],c=t.kind===
"move"?[e["chart-lower"],e["chart-same"],e["chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,r=t.shown.length>
1?o.heading:"";return Ht({...o,heading:r,labels:c,sizes:i},s,n,Wt(o,l),e)}))]}function Gt(t,e){let[n,o]=t,l=o.shown.map(
i=>[n.shown.find(({id:r})=>r===i.id),i]),s=l.flatMap(i=>i.flatMap(r=>r?.counts??[])),c=Math.max(1,...s);return[a("div",{
class:"wall-figures"},...l.map(([i,r],f)=>Ht(r,[{counts:i?.counts,isEarlier:!0},{counts:r.counts}].filter(u=>u.counts),c,
Wt(r,f),e))),Yt([["wall-then",n.moment],["wall-solid",o.moment]])]}function Ht({heading:t,labels:e,sizes:n},o,l,s,c){let i=z(
n),r=.03,f=0,u=n.flatMap((m,y)=>{let j=f/i+(f?r/2:0);f+=m;let d=f/i-j-(f<i?r/2:0);return o.flatMap(({counts:w,isEarlier:v},O)=>{
let S=j+O*d/o.length;return $e(w[y]/l,w[y],S,d/o.length,v)})}),p=e.map((m,y)=>`${m}: ${o.at(-1)?.counts[y]??""}`);return a(
"figure",{class:s},t?a("figcaption",{class:"wall-whole"},t):null,o.length?T("svg",{class:"wall-columns",role:"img","aria\
-label":p.join(", ")},...u):a("p",{class:"wall-muted wall-none"},c["wall-row-held"]),a("p",{class:"wall-scale"},...Te(e,
n)))}function $e(t,e,n,o,l){let s=1-t;return[T("rect",{x:A(n),y:A(s),width:A(o),height:A(t),class:l?"wall-then":"wall-so\
lid"}),T("text",{x:A(n+o/2),y:A(s),dy:"-0.25em","text-anchor":"middle"},`${e}`)]}function Te(t,e){return t.map((n,o)=>{let l=a(
"span",{class:"wall-whole"},n);return l.style.setProperty("--size",e[o]),l})}function Ae(t,e,n){let o=[...k(t)].sort((i,r)=>Ne(
i.counts,r.counts)),l=Math.max(...o.map(({n:i})=>i)),[{labels:s}]=o;if(s.length>pt.length)return[Y(o.map(i=>je(i,e)),n,e)];
let c=o.map(({name:i,counts:[r,...f]},u)=>{let m=!u&&i.length+s[0].length<Le?`${r} ${s[0]}`:`${r}`;return _(i,m,Ce([r,...f],
l))});return[Y([...c,...Jt(t,e)],n,e),Yt(s.map((i,r)=>[pt[r],i]))]}var Le=24;function je({name:t,labels:e,counts:n,n:o},l){
let s=Math.max(...n),c=e.filter((r,f)=>n[f]===s).join(" / "),i=h(l["wall-of"],{n:s,of:o});return _(t,i,[],a("p",{class:"\
wall-muted"},c))}var Ne=(t,e)=>{let n=t.findIndex((o,l)=>o!==e[l]);return n<0?0:e[n]-t[n]},pt=["wall-pile-1","wall-pile-\
2","wall-pile-3","wall-pile-4"];function Ce(t,e){let n=0;return t.map((o,l)=>{let s=n/e;return n+=o,J(pt[l],s,o/e)})}function J(t,e,n){
let[o,l]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],s=n?.004:0;return T("rect",{class:t,x:A(e+s),y:A(
o),width:A(Math.max(0,n-2*s)),height:A(l)})}function Ie(t,e,n){let o=k(t).map(({name:l,counts:s,n:c})=>({name:l,count:s[0],
n:c}));return[Y([...zt(o,e),...Jt(t,e)],n,e)]}function Pe(t,e,n){let[{labels:o,counts:l,n:s}]=k(t),c=o.map((i,r)=>({name:i,
count:l[r],n:s}));return[Y(zt(c,e),n,e)]}function zt(t,e){let n=Math.max(...t.map(({n:l})=>l));return[...t].sort((l,s)=>s.
count-l.count).map(({name:l,count:s},c)=>_(l,c?`${s}`:h(e["wall-of"],{n:s,of:n}),[J("wall-rest",0,1),J("wall-pile-1",0,s/
n)]))}var Jt=({shown:t},e)=>t.filter(({counts:n})=>!n).map(({name:n})=>_(n,"",[],a("p",{class:"wall-muted"},e["wall-row-\
held"]))),_=(t,e,n,o=null)=>a("li",{},a("p",{class:"wall-whole"},a("span",{},t),a("span",{},e)),n.length?T("svg",Ft,...n):
null,o);function Y(t,e=t.length,n={}){let o=a("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(0,e)),l=t.length-
e;return l>0&&o.append(a("li",{class:"wall-muted"},h(n["wall-more"],{n:l}))),o}var Yt=t=>a("ul",{class:"wall-key"},...t.
map(([e,n])=>a("li",{},T("svg",Ft,J(e,0,1)),n)));var Re=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Be=/^data:image\/(svg\+xml|png|jpeg);/,
Z=t=>t.flatMap(De);function De(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Be.test(n.src)?[Ke(n)]:[]:Re.has(e)?[a(e,{},...Z(o))]:Z(o)}var Ke=({src:t,alt:e=""})=>a("img",{src:t,alt:e});function K(t,e){return k(t).length?{ruler:Ue,move:qe,sort:Fe,card:Ge,choice:He}[t.kind](t,e):t.heading}var I=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,_t=({shown:t})=>t.every(({counts:e})=>e),qe=(t,e)=>e["wall-moved"];function Zt({
id:t,heading:e},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[t]??[I(e),I(e)]}function Ue(t,e){
let n=k(t),o=new Map;for(let u of n){let p=ft(u);o.set(p,[...o.get(p)??[],u])}let l=o.get(-1)??[];o.delete(-1);let s=[...o].
map(([u,p])=>We(p,u,n.length,e));if(l.length===n.length)return e["wall-spread-all"];let[c,i]=l.map(u=>Zt(u,e)),r={ruler:c?.[1],
other:i?.[0]},f=c?i?e["wall-spread-two"]:e["wall-spread"]:"";return[...s,h(f,r)].filter(Boolean).join(" ")}function We(t,e,n,o){
let[l,s]=t.map(f=>Zt(f,o)[0]),[c,i]=t[0].labels[e].split("–"),r={ruler:l,other:s,low:c,high:i};return t.length>1&&t.length===
n?h(o["wall-most-all"],r):h(s?o["wall-most-two"]:o["wall-most"],r)}function Fe(t,e){let n=k(t),o=n[0].labels.map((i,r)=>({
pile:i,most:n.filter(f=>ft(f)===r)})),{pile:l,most:s}=o.reduce((i,r)=>i.most.length>=Math.min(1,r.most.length)?i:r);if(!s.
length)return _t(t)?e["wall-sorted-spread"]:t.heading;let c={1:e["wall-sorted"],2:e["wall-sorted-two"]}[s.length];return h(
c??e["wall-sorted-many"],{pile:I(l),card:I(s[0].name),other:I(s.at(-1).name),n:s.length,all:n.length})}function Ge(t,e){
let n=k(t).map(({name:o,counts:l,n:s})=>({name:o,count:l[0],n:s}));return Qt(n,t,e)}function He(t,e){let[{labels:n,counts:o,
n:l}]=k(t);return Qt(n.map((s,c)=>({name:s,count:o[c],n:l})),t,e)}function Qt(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),
l=t.filter(({count:u,n:p})=>2*u>p),s=l.length?l:t.filter(({count:u})=>u&&u===o);if(!l.length&&!_t(e))return e.heading;let c=l.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=s.length?c[Math.min(s.length,3)-1]:n["wall-chosen-spread"],[r="",f=""]=s.map(({name:u})=>I(u));return h(
i,{card:r,other:f,n:s.length})}function Xt({deck:t,way:e,panel:n,words:o,now:l,slide:s}){let c=n.stage,i=s!==void 0;if(!i&&c?.blank)return M("blank",a(
"h1",{class:"wall-unseen"},o["wall-blank"]));let r=t?.slides[s??c?.slide];if(!r)return e?Vt(e,n,o):M("text",L(t?.title??
""));if(!i&&c.join&&e)return Vt(e,n,o);let f=G(n,r),u=i?null:W(c.timer,l,r.minutes),p={deck:t,way:e,panel:n,words:o,slide:r,
question:f,left:u},m=(en[r.kind]??V)(p);return m.dataset.slide=s??c?.slide,n.practice&&m.append(a("p",{class:"wall-pract\
ice"},o["wall-practice"])),m}var M=(t,...e)=>a("div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),L=t=>a("h1",
{},t);function V({slide:t,way:e,panel:n,words:o,left:l}){let s=Z(t.body),c=s.flatMap(r=>ze(r)),i=s.filter(r=>r.textContent.
trim());return M(t.kind,L(t.title),a("div",{class:"wall-body"},a("div",{class:"wall-words"},...t.kind==="help"?i:i.map(Ye)),
...c.map(r=>a("div",{class:"wall-picture"},r))),X({way:e,panel:n,words:o,left:l}))}function ze(t){if(!t.querySelectorAll)
return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll("img")];for(let n of e)n.remove();return e}var Je=5;
function Ye(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(o=>mt(o)<o.childNodes.length)||!e.every(mt))return t;
t.className="wall-terms";for(let o of e){let l=[...o.childNodes],s=mt(o);l[s]?.tagName==="BR"&&l[s].remove(),o.replaceChildren(
a("span",{},...l.slice(0,s)),a("span",{},...l.slice(s).filter(c=>c.parentNode)))}return t}function mt({childNodes:t}){let e=[
...t],n=l=>l?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&e[o].textContent.trim().length<=Je;)o+=2;return o}function _e({
slide:t,way:e,panel:n,words:o,question:l,left:s}){if(l&&l.state!=="open"&&Kt(l))return Xe({slide:t,panel:n,words:o,question:l,
left:s});let i=t.items,[r]=i.length===1?i:[];return M("question",L(r?.ask??t.title),t.story?a("p",{class:"wall-quote"},t.
story):null,...r?[Ze(r)]:[Qe(i)],X({way:e,panel:n,words:o,left:s,question:l,large:!0}))}function Ze({kind:t,cards:e=[],low:n,
high:o}){if(t==="ruler")return a("div",{class:"wall-asks"},te(n,o));let l=e.length>5;return a("ul",{class:"wall-cards","\
data-many":l},...e.map(({short:s,text:c})=>a("li",{class:s?"wall-whole":null},s||c)))}var Qe=t=>a("ol",{class:"wall-asks"},
...t.map(({kind:e,ask:n,low:o,high:l})=>a("li",{},a("p",{},n),e==="ruler"?te(o,l):null))),te=(t,e)=>a("p",{class:"wall-e\
nds"},a("span",{},`0: ${t}`),a("span",{},`10: ${e}`)),Ve=5;function Xe({slide:t,panel:e,words:n,question:o,left:l}){let s=ut(
o,t.items),c=s.filter(f=>k(f).length),[i=s[0]]=c,r=X({way:null,panel:e,words:n,left:l,answered:o});return c.length<2?M("\
chart",L(c.length?K(i,n):n["wall-held-title"]),...D(i,n),r):M("chart",L(t.title),a("div",{class:"wall-groups"},...c.map(
f=>a("section",{},a("h2",{},K(f,n)),...D(f,n,Ve)))),r)}function tn({slide:t,panel:e,words:n,way:o,left:l}){let s=e.questions.
filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,groups:ut(u,[]),question:u})).filter(({groups:u})=>u.
some(p=>k(p).length)),c=u=>s.map(({moment:p,groups:m})=>({moment:p,...m.find(y=>y.kind===u)})).filter(({shown:p})=>p&&k(
{shown:p}).length),[i]=c("move").slice(-1),r=c("ruler"),f=X({way:o,panel:e,words:n,left:l});return i?M("chart",L(K(i,n)),
...D(i,n),a("p",{class:"wall-muted"},n["chart-moved-why"])):r.length>1?M("chart",L(n["room-group"]),...Gt([r[0],r.at(-1)],
n)):r.length?M("chart",L(K(r[0],n)),...D(r[0],n)):M("text",L(t.title),a("p",{class:"wall-calm"},n["room-chart-empty"]),f)}
var en={text:V,story:V,help:V,question:_e,moves:tn};function Vt(t,e,n){return M("join",L(n["wall-join"]),a("div",{class:"\
wall-way"},...t.wifi?[nn(t.wifi,n)]:[],a("div",{class:"wall-scans"},t.wifi?a("p",{},n["wall-then"]):null,dt(t,n)),a("div",
{},a("p",{class:"wall-muted"},n["wall-scan"]),a("p",{class:"wall-address"},t.address),a("p",{class:"wall-muted"},n["room\
-type-code"]),a("p",{class:"wall-code"},t.code),a("p",{class:"wall-count"},rt(e,n)))))}var nn=(t,e)=>a("div",{class:"wal\
l-scans"},a("p",{},h(e["wall-wifi"],{name:t.name})),dt(t,e)),Q=2,dt=({path:t,size:e},n)=>T("svg",{class:"wall-scan",viewBox:`${-Q}\
 ${-Q} ${e+2*Q} ${e+2*Q}`,role:"img","aria-label":n["room-scan-alt"],"shape-rendering":"crispEdges"},T("path",{stroke:"#\
000",d:t})),on=t=>t.replace("-","‑");function X({way:t,panel:e,words:n,left:o,question:l,large:s=!1,answered:c}){let i=H(
o,n),r=l&&l.state!=="ready",f=r?ct(l,e,n):s&&t?rt(e,n):"",u=c?ct(c,e,n):"";if(!t&&!i&&!f&&!u)return null;let p=a("footer",
{class:s?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}%`),
t&&s?p.append(dt(t,n),a("p",{class:"wall-join-line"},a("span",{class:"wall-muted"},t.address),a("b",{},t.code))):p.append(
a("p",{class:"wall-muted"},t?h(n["wall-join-line"],{...t,code:on(t.code)}):u)),p.append(a("p",{class:"wall-now"},f?a(r?"\
b":"span",{class:r?null:"wall-joined"},f):null,i?a("span",{class:"wall-time"},i):null)),p}var wt=[4.6,5.6,6.6,7.4,8.2],gt=2,ln=["","tight","tight columns"],ht=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],sn=5.4;function kt(t,e=gt){let n=wt[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:ht.at(-1),text:0};for(let l of[...ln,...ht]){if(o.text>=sn||o.text&&ht.includes(l))break;let s=an(t,l,n);s>o.text&&
(o={layout:l,text:s})}return ne(t,o.layout,o.text||4.6),o.text>0}function an(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(ne(t,e,
Math.max(o,4.6)),rn(t))return Math.max(o,4.6);return 0}function ne(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var rn=t=>ee(t)&&[...t.querySelectorAll(".wall-whole")].every(ee),ee=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var cn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},un=new Map(Object.entries(cn).flatMap(([t,e])=>e.map(n=>[n,t]))),fn="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function pn(t){let{key:e,target:n,repeat:o,ctrlKey:l,metaKey:s,altKey:c,
isComposing:i}=t;if(o||l||s||c||i)return;let r=t.composedPath?.()[0]??n;if(!(r?.closest?.(fn)||r?.closest?.("dialog"))&&
!(e===" "&&r?.matches?.("button:focus-visible, summary:focus-visible")))return un.get(e.length===1?e.toLowerCase():e)}function oe(t){
let e=n=>{let o=pn(n);!o||t(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.addEventListener("\
keydown",e,{capture:!0}),()=>window.removeEventListener("keydown",e,{capture:!0})}var mn=4e3,re=at("ajar-wall"),xt=["","dark","light","contrast"],E=JSON.parse(document.getElementById("words").textContent),
x=a("main",{class:"wall"}),tt=a("p",{class:"wall-notice",role:"status"}),Mt=It(),b=null,et=null,{size:dn=gt,look:hn=""}=re.
get(),q=dn,ce="",yt=()=>b?.deck?.slides[b.panel.stage?.slide],ie=()=>H(W(b.panel.stage?.timer,Mt.now(),yt()?.minutes),E);
function ue(t){x.querySelector(".wall-face")?.remove(),x.prepend(t),kt(t,q)}function vt(){b?.deck&&(ce=ie(),ue(Xt({...b,
words:E,now:Mt.now()})))}var bt=(t,e)=>ue(a("div",{class:"wall-face wall-text"},a("h1",{},t),a("p",{class:"wall-calm"},e)));
function le(t){t==="ended"?bt(E["wall-ended"],E["wall-ended-how"]):bt(E["wall-used"],E["wall-used-how"])}async function St(t){
tt.textContent="";try{await t}catch{tt.textContent=E["remote-failed"],setTimeout(()=>{tt.textContent=""},mn)}}function wn(t){
let e=yt()&&G(b.panel,yt());if(!e)return;let n=()=>St(et.ask(e,t));t==="reveal"?Bt(x,e,b.panel,E,n):n()}function se(t){q=
Math.min(wt.length-1,Math.max(0,q+t)),fe(),vt()}var fe=()=>re.set({size:q,look:x.dataset.look}),ae={larger:()=>se(1),smaller:()=>se(
-1),keys:()=>Dt(x,E),full:()=>document.fullscreenElement?document.exitFullscreen():x.requestFullscreen(),look(){let{look:t=""}=x.
dataset;x.dataset.look=xt[(xt.indexOf(t)+1)%xt.length],fe()}};function gn(t){if(ae[t])ae[t]();else if(b)["open","close",
"reveal"].includes(t)?wn(t):St(t==="timer"?et.step(b.panel.stage?.timer?"pause":"timer"):et.step(t));else return!1;return!0}
async function kn(){x.dataset.look=hn,x.append(tt),document.body.replaceChildren(x),bt(E["wall-title"],E["keep-opening"]),
oe(gn),new ResizeObserver(()=>{let t=x.querySelector(".wall-face");t&&kt(t,q)}).observe(x);try{let t=await Nt(window.location.
hash);et=Ct(t,{onChange(e){b?.panel!==e.panel&&Mt.set(e.panel.now),b={...e},vt()},onReached(){},onGone:le})}catch(t){le(
t.message)}setInterval(()=>{b?.deck&&ie()!==ce&&vt()},1e3)}kn();
