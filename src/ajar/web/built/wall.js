var $e=["button","input","select","summary","textarea"],Ae=["input","select","textarea"];function a(t,e={},...n){let o=document.
createElement(t);for(let[s,l]of Object.entries(e))s.startsWith("on")?o.addEventListener(s.slice(2),l):l===!0?o.setAttribute(
s,""):l!==!1&&l!=null&&o.setAttribute(s,l);return $e.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ae.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function j(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(e))o.setAttribute(s,l);return o.append(...n),
o}var Nt=(t,e)=>t.slides.findIndex(({part:n})=>n===e);function It(t,e){let n=t.slides[e.slide]?.part??-1;return t.parts.map(({title:o,minutes:s,optional:l},r)=>{let i=e.dropped.
includes(r);return{part:r,title:o,minutes:s,optional:l,dropped:i}}).filter(({part:o,optional:s})=>s&&o>n)}function Q(t,e,n=0){
if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),s=t.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:t.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var ut=new Set,ft=()=>{if(!document.hidden)for(let t of[...ut])t(Math.random()*1e3)};window.addEventListener("online",ft);
window.addEventListener("pageshow",ft);document.addEventListener("visibilitychange",ft);var B=t=>new Promise(e=>{let n,o=()=>{
ut.delete(s),e()},s=l=>{clearTimeout(n),n=setTimeout(o,Math.min(l,t))};ut.add(s),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Pt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Le=5e4,Bt=8e3;function Rt(t,e,{onState:n,onReached:o,onGone:s,introduce:l,last:r=["no-room"]}){let i=e,c=!0,f=!1,u=0,
d=null,w=null;async function b(k,O){w=new AbortController;let{signal:P}=w,Z=setTimeout(()=>w.abort(),Bt),T=await fetch(k,
{headers:{...O,...l()},cache:"no-store",signal:P}).finally(()=>clearTimeout(Z));if(T.ok||T.status===304)return T;let H=await T.
json();throw r.includes(H.error)&&(y(),s(H.error)),Object.assign(new Error(H.error),{requested:Pt(T)})}async function $(){
let O=(await b(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),P=new TextDecoder;for(let Z="",T=!0;;){let H=setTimeout(
()=>{c&&=!T,w.abort()},T?Bt:Le),{done:Tt,value:Me}=await O.read().finally(()=>clearTimeout(H));if(Tt&&T)throw new Error;
if(Tt)return;let jt=(Z+P.decode(Me,{stream:!0})).split(`

`);Z=jt.pop();for(let Oe of jt){let Ct=Oe.split(`
`).find(Ee=>Ee.startsWith("data:"));Ct&&(T=!1,m(JSON.parse(Ct.slice(5))))}}}async function x(){let k=await b(t,d?{"If-No\
ne-Match":d}:{});k.ok&&m(await k.json()),d=k.headers.get("ETag"),p()}function m(k){p(),!(k.version<i)&&(i=k.version,k.ended&&
y(),n(k))}function p(){u=0,o(!0)}async function h(){for(;!f;){let k=Math.random()*2e3;try{c&&u%2===0?await $():(await x(),
k+=3e3)}catch(O){if(f)return;u||o(!1),k=R(u++,O.requested)}f||await B(k)}}function y(){f=!0,w?.abort()}let A=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&w.abort()}),window.
addEventListener("pageshow",({persisted:k})=>{k&&w.abort()}),window.addEventListener("offline",()=>w.abort()),h(),y}function mt(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var V=mt("ajar-presenter"),Te=()=>V.set({}),D=class extends Error{};
function je(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Dt(t){let e=je(
t);if(!e){if(V.get().key)return V.get();throw new D("used")}let{code:n,ticket:o}=e;for(let s=0;;s++){let l=await X(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(l?.ok){let{key:r}=await l.json();return V.set({code:n,key:r}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:r}}if([401,403,404,409,410,422].
includes(l?.status)){let{error:r}=await l.json().catch(()=>({}));throw new D(r==="no-room"?"ended":"used")}await B(R(s))}}
var X=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function qt({code:t,key:e},{onChange:n,onReached:o,onGone:s}){let l=`api/rooms/${t}`,r={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},c,f=!1;function u(x){f=!0,Te(),s(x==="no-room"?"ended":"used")}async function d(x){
for(let m=0;c===x&&!f;m++){let p=await fetch(`${l}/deck`,{headers:r,cache:"no-store"}).catch(()=>null);if(p?.ok){let{deck:h,
way:y}=await p.json();c===x&&n(Object.assign(i,{deck:h,way:y}));return}await B(R(m))}}function w(x){if(x.ended){u("no-ro\
om");return}if(i.panel&&x.version<i.panel.version)return;i.panel=x;let m=x.stage?.deck??null;m!==c&&(c=m,d(m)),n(i)}async function b(x,m={}){
let p=await X(`${l}/${x}`,m,r);for(let y=0;p.status===503&&y<4;y++)await B(R(y)),p=await X(`${l}/${x}`,m,r);let h=await p.
json();if(p.ok)w(h);else if(["no-room","key"].includes(h.error))u(h.error);else throw new D(h.error)}let $=Rt(`${l}/pane\
l`,0,{onState:w,onReached:o,onGone:u,introduce:()=>r,last:["no-room","key"]});return{step:(x,m={})=>b("stage",{step:x,...m}),
async invite(){let x=new URL(".",window.location.href).href.replace(/\/$/,""),m=await X(`${l}/tickets`,{kind:"remote",base:x},
r),p=await m.json();if(!m.ok)throw new D(p.error);return p.scan},ask:({id:x},m,p)=>b(`questions/${x}/${m}`,p),leave(){f=
!0,$()}}}function Kt(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var g=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let l=e[o];return s?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});var q=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function Wt(t,e){if(e?.kind!=="moves"){let r=e&&q(t,e);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let n=t.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),s=o?.units.filter(({kind:r})=>r==="move")??[];return n.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:o,body:{moves:!0}}:null}function pt({joined:t},e){return t?t===1?e["room-jo\
ined-one"]:g(e["room-joined"],{n:t}):e["room-joined-none"]}function dt({answered:t},{joined:e},n){return e>t?g(n["wall-a\
nswered-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:g(n["wall-answered"],{n:t})}function tt(t,e){return t?t.over?e["wa\
ll-time-up"]:g(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Ut({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:s})=>s).filter(Boolean);return n[o]??e["wall-held"]}var ht=t=>!!t?.name.startsWith("check-in@");function K(t,e,...n){let o=t.querySelector(`.${e}`);if(o?.open)return o.close(),null;o?.remove();let s=a("dialog",{class:`\
wall-dialog ${e}`,onclose:()=>s.remove()},...n);return t.append(s),s.showModal(),s}var wt=(t,e,n="")=>a("button",{type:"\
button",class:n,onclick:e},t);function Ht(t,e,n,o,s){let l=K(t,"wall-asking",a("p",{},e),a("div",{class:"wall-answers"},
wt(n,()=>{l.close(),s()},"wall-primary"),wt(o,()=>l.close())))}var Ce=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):
0;function Ft(t,{question:e,body:n},o,s,l){if(n.moves){Ht(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);
return}let r=Ce(e,o);if(!r){l();return}let i=r===1?s["wall-still-one"]:g(s["wall-still"],{n:r});Ht(t,i,s["wall-reveal-no\
w"],s["wall-wait"],l)}function Gt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key\
-ends"],"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"\
B ."],[e["wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["desk-hands"],"H"],[e["remote-parts"],"P"],[e["wall-key-full"],
"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],"D"],[e["wall-key-keys"],"?"]],o=K(t,"wall-keys",a("h2",{},e["wall\
-keys"]),a("dl",{},...n.map(([s,l])=>a("div",{},a("dt",{},...l.split(" ").map(r=>a("kbd",{},r))),a("dd",{},s)))),a("div",
{class:"wall-answers"},wt(e["wall-close"],()=>o.close())));o?.addEventListener("keydown",s=>{s.key==="?"&&o.close()})}var et=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function gt({units:t,hands:e=0},n){let o=new Map,s=Ne(n);for(let l of t){
if(n.length&&!n.some(({id:f})=>f===l.item)||(l.kind==="move"||e>0)&&!l.snapshot&&!l.withheld)continue;let c=["ruler","mo\
ve"].includes(l.kind)?l.kind:l.item;o.has(c)||o.set(c,{kind:l.kind,heading:l.heading,shown:[]}),o.get(c).shown.push(Ie(l,
s))}return[...o.values()]}function Ne(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let s of o){let l=s.short||s.text;
e.set(`${n}/${s.id}`,l),e.set(`${n}:${s.text}`,l)}return e}function Ie({id:t,item:e,card:n,heading:o,values:s,bands:l,snapshot:r,
withheld:i},c){let f=r&&(r.fine?Pe(r.counts,l):r.counts);return{id:e,name:c.get(t)??n,heading:o,labels:kt(s,l).map(u=>c.
get(`${e}:${u}`)??u),sizes:l,counts:f,n:f?nt(f):0,withheld:i??""}}function Pe(t,e){let n=0;return e.map(o=>(n+=o,nt(t.slice(
n-o,n))))}function kt(t,e){let n=0;return e.map(o=>{n+=o;let s=t[n-1];return o===1?s:`${t[n-o]}–${s}`})}var nt=t=>t.reduce(
(e,n)=>e+n,0),xt=({counts:t,n:e})=>t.findIndex(n=>2*n>e),v=({shown:t})=>t.filter(({counts:e})=>e);var zt=["wall-first","wall-second","wall-third"],_t=t=>zt[t%zt.length],C=t=>`${(100*t).toFixed(2)}%`,Yt={"aria-hidden":"\
true"};function G(t,e,n){return v(t).length?{ruler:Jt,move:Jt,sort:De,card:He,choice:Fe}[t.kind](t,e,n):[a("p",{class:"w\
all-calm"},Ut(t,e))]}function Jt(t,e){let n=Math.max(...v(t).flatMap(({counts:o})=>o));return[a("div",{class:"wall-figur\
es"},...t.shown.map((o,s)=>{let l=o.counts?[{counts:o.counts}]:[],r=t.kind==="move"?[e["chart-lower"],e["chart-same"],e["\
chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,c=t.shown.length>1?o.heading:"";return Qt({...o,heading:c,labels:r,
sizes:i},l,n,_t(s),e)}))]}function Zt(t,e){let[n,o]=t,s=o.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(
i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[a("div",{class:"wall-figures"},...s.map(([i,c],f)=>Qt(c,[{counts:i?.
counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),r,_t(f),e))),te([["wall-then",n.moment],["wall-solid",o.moment]])]}
function Qt({heading:t,labels:e,sizes:n},o,s,l,r){let i=nt(n),c=.03,f=0,u=n.flatMap((w,b)=>{let $=f/i+(f?c/2:0);f+=w;let x=f/
i-$-(f<i?c/2:0);return o.flatMap(({counts:m,isEarlier:p},h)=>{let y=$+h*x/o.length;return Be(m[b]/s,m[b],y,x/o.length,p)})}),
d=e.map((w,b)=>`${w}: ${o.at(-1)?.counts[b]??""}`);return a("figure",{class:l},t?a("figcaption",{class:"wall-whole"},t):
null,o.length?j("svg",{class:"wall-columns",role:"img","aria-label":d.join(", ")},...u):a("p",{class:"wall-muted wall-no\
ne"},r["wall-row-held"]),a("p",{class:"wall-scale"},...Re(e,n)))}function Be(t,e,n,o,s){let l=1-t;return[j("rect",{x:C(n),
y:C(l),width:C(o),height:C(t),class:s?"wall-then":"wall-solid"}),j("text",{x:C(n+o/2),y:C(l),dy:"-0.25em","text-anchor":"\
middle"},`${e}`)]}function Re(t,e){return t.map((n,o)=>{let s=a("span",{class:"wall-whole"},n);return s.style.setProperty(
"--size",e[o]),s})}function De(t,e,n){let o=[...v(t)].sort((i,c)=>We(i.counts,c.counts)),s=Math.max(...o.map(({n:i})=>i)),
[{labels:l}]=o;if(l.length>yt.length)return[st(o.map(i=>Ke(i,e)),n,e)];let r=o.map(({name:i,counts:[c,...f]},u)=>{let w=!u&&
i.length+l[0].length<qe?`${c} ${l[0]}`:`${c}`;return F(i,w,Ue([c,...f],s))});return[st([...r,...Xt(t,e)],n,e),te(l.map((i,c)=>[
yt[c],i]))]}var qe=24;function Ke({name:t,labels:e,counts:n,n:o},s){let l=Math.max(...n),r=e.filter((c,f)=>n[f]===l).join(
" / "),i=g(s["wall-of"],{n:l,of:o});return F(t,i,[],a("p",{class:"wall-muted"},r))}var We=(t,e)=>{let n=t.findIndex((o,s)=>o!==
e[s]);return n<0?0:e[n]-t[n]},yt=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ue(t,e){let n=0;return t.
map((o,s)=>{let l=n/e;return n+=o,ot(yt[s],l,o/e)})}function ot(t,e,n){let[o,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,
.08]}[t]??[.04,.92],l=n?.004:0;return j("rect",{class:t,x:C(e+l),y:C(o),width:C(Math.max(0,n-2*l)),height:C(s)})}function He(t,e,n){
let o=v(t).map(({name:s,counts:l,n:r})=>({name:s,count:l[0],n:r}));return[st([...Vt(o,e),...Xt(t,e)],n,e)]}function Fe(t,e,n){
let[{labels:o,counts:s,n:l}]=v(t),r=o.map((i,c)=>({name:i,count:s[c],n:l}));return[st(Vt(r,e),n,e)]}function Vt(t,e){let n=Math.
max(...t.map(({n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>F(s,r?`${l}`:g(e["wall-of"],
{n:l,of:n}),[ot("wall-rest",0,1),ot("wall-pile-1",0,l/n)]))}function Xt({shown:t},e){let n=t.filter(({counts:o})=>!o);return n.
length>t.length/2?[F(g(e["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>F(o,"",[],a("p",{class:"wall-muted"},
e["wall-row-held"])))}var F=(t,e,n,o=null)=>a("li",{},a("p",{class:"wall-whole"},a("span",{},t),a("span",{},e)),n.length?
j("svg",Yt,...n):null,o);function st(t,e=t.length,n={}){let o=a("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,e)),s=t.length-e;return s>0&&o.append(a("li",{class:"wall-muted"},g(n["wall-more"],{n:s}))),o}var te=t=>a("ul",{class:"\
wall-key"},...t.map(([e,n])=>a("li",{},j("svg",Yt,ot(e,0,1)),n)));var Ge=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ze=/^data:image\/(svg\+xml|png|jpeg);/,
z=t=>t.flatMap(Je);function Je(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?ze.test(n.src)?[_e(n)]:[]:Ge.has(e)?[a(e,{},...z(o))]:z(o)}var _e=({src:t,alt:e=""})=>a("img",{src:t,alt:e});var lt=4,ee=({path:t,size:e},n,o)=>j("svg",{class:o,viewBox:`${-lt} ${-lt} ${e+2*lt} ${e+2*lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},j("path",{stroke:"#000",d:t}));function J(t,e){return v(t).length?{ruler:Ze,move:Ye,sort:Ve,card:Xe,choice:tn}[t.kind](t,e):t.heading}var W=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,ne=({shown:t})=>t.every(({counts:e})=>e),Ye=(t,e)=>e["wall-moved"];function oe({
id:t,heading:e},n){let o=n[`ruler-${t}`];return o?[o,e]:[W(e),W(e)]}function Ze(t,e){let n=v(t),o=new Map;for(let u of n){
let d=xt(u);o.set(d,[...o.get(d)??[],u])}let s=o.get(-1)??[];o.delete(-1);let l=[...o].map(([u,d])=>Qe(d,u,n.length,e));
if(s.length===n.length)return e["wall-spread-all"];let[r,i]=s.map(u=>oe(u,e)),c={ruler:r?.[1],other:i?.[0]},f=r?i?e["wal\
l-spread-two"]:e["wall-spread"]:"";return[...l,g(f,c)].filter(Boolean).join(" ")}function Qe(t,e,n,o){let[s,l]=t.map(f=>oe(
f,o)[0]),[r,i]=t[0].labels[e].split("–"),c={ruler:s,other:l,low:r,high:i};return t.length>1&&t.length===n?g(o["wall-mo\
st-all"],c):g(l?o["wall-most-two"]:o["wall-most"],c)}function Ve(t,e){let n=v(t),o=n[0].labels.map((i,c)=>({pile:i,most:n.
filter(f=>xt(f)===c)})),{pile:s,most:l}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.length)return ne(
t)?e["wall-sorted-spread"]:t.heading;let r={1:e["wall-sorted"],2:e["wall-sorted-two"]}[l.length];return g(r??e["wall-sor\
ted-many"],{pile:W(s),card:W(l[0].name),other:W(l.at(-1).name),n:l.length,all:n.length})}function Xe(t,e){let n=v(t).map(
({name:o,counts:s,n:l})=>({name:o,count:s[0],n:l}));return se(n,t,e)}function tn(t,e){let[{labels:n,counts:o,n:s}]=v(t);
return se(n.map((l,r)=>({name:l,count:o[r],n:s})),t,e)}function se(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),s=t.filter(
({count:u,n:d})=>2*u>d),l=s.length?s:t.filter(({count:u})=>u&&u===o);if(!s.length&&!ne(e))return e.heading;let r=s.length?
[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["wall-cho\
sen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=l.map(({name:u})=>W(u));return g(
i,{card:c,other:f,n:l.length})}function ae({deck:t,way:e,panel:n,words:o,now:s,slide:l}){let r=n.stage,i=l!==void 0;if(!i&&r?.blank)return L("blank",a(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=t?.slides[l??r?.slide];if(!c)return e?le({deck:t,way:e,panel:n,words:o}):
L("text",N(t?.title??""));if(!i&&r.join&&e)return le({deck:t,way:e,panel:n,words:o});let f=q(n,c),u=i?null:Q(r.timer,s,c.
minutes),d={deck:t,way:e,panel:n,words:o,slide:c,question:f,left:u},w=(fn[c.kind]??at)(d);return w.dataset.slide=l??r?.slide,
c===t.slides[0]&&w.append(...ce(t)),n.practice&&w.append(a("p",{class:"wall-practice"},o["wall-practice"])),w}var L=(t,...e)=>a(
"div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),N=t=>a("h1",{},t);function at({slide:t,way:e,panel:n,words:o,
left:s}){let l=z(t.body),r=l.flatMap(c=>en(c)),i=l.filter(c=>c.textContent.trim());return L(t.kind,N(t.title),a("div",{class:"\
wall-body"},a("div",{class:"wall-words"},...i.map(on)),...r.map(c=>a("div",{class:"wall-picture"},c))),rt({way:e,panel:n,
words:o,left:s}))}function en(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll(
"img")];for(let n of e)n.remove();return e}var nn=5;function on(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(
o=>bt(o)<o.childNodes.length)||!e.every(bt))return t;t.className="wall-terms";for(let o of e){let s=[...o.childNodes],l=bt(
o);s[l]?.tagName==="BR"&&s[l].remove(),o.replaceChildren(a("span",{},...s.slice(0,l)),a("span",{},...s.slice(l).filter(r=>r.
parentNode)))}return t}function bt({childNodes:t}){let e=[...t],n=s=>s?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&
e[o].textContent.trim().length<=nn;)o+=2;return o}function sn({slide:t,way:e,panel:n,words:o,question:s,left:l}){if(s&&s.
state!=="open"&&et(s))return cn({slide:t,panel:n,words:o,question:s,left:l});let i=t.items,[c]=i.length===1?i:[];return L(
"question",N(c?.ask??t.title),t.story?a("p",{class:"wall-quote"},t.story):null,...c?[ln(c)]:[an(i)],rt({way:e,panel:n,words:o,
left:l,question:s,large:!0}))}function ln({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return a("div",{class:"wall-a\
sks"},re(n,o));let s=e.length>5;return a("ul",{class:"wall-cards","data-many":s},...e.map(({short:l,text:r})=>a("li",{class:l?
"wall-whole":null},l||r)))}var an=t=>a("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:s})=>a("li",{},a("p",
{},n),e==="ruler"?re(o,s):null))),re=(t,e)=>a("p",{class:"wall-ends"},a("span",{},`0: ${t}`),a("span",{},`10: ${e}`)),rn=5;
function cn({slide:t,panel:e,words:n,question:o,left:s}){let l=gt(o,t.items),r=l.filter(f=>v(f).length),[i=l[0]]=r,c=rt(
{way:null,panel:e,words:n,left:s,answered:o});return r.length<2?L("chart",N(r.length?J(i,n):n["wall-held-title"]),...G(i,
n),c):L("chart",N(t.title),a("div",{class:"wall-groups"},...r.map(f=>a("section",{},a("h2",{},J(f,n)),...G(f,n,rn)))),c)}
function un({slide:t,panel:e,words:n,way:o,left:s}){let l=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:gt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>v(d).length)),r=u=>l.map(({moment:d,groups:w})=>({
moment:d,...w.find(b=>b.kind===u)})).filter(({shown:d})=>d&&v({shown:d}).length),[i]=r("move").slice(-1),c=r("ruler"),f=rt(
{way:o,panel:e,words:n,left:s});return i?L("chart",N(J(i,n)),...G(i,n),a("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?L("chart",N(n["room-group"]),...Zt([c[0],c.at(-1)],n)):c.length?L("chart",N(J(c[0],n)),...G(c[0],n)):L("text",
N(t.title),a("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var fn={text:at,story:at,help:at,question:sn,moves:un},ce=t=>t?.
logo?z([["img",t.logo]]).map(mn):[],mn=t=>(t.className="wall-logo",t);function le({deck:t,way:e,panel:n,words:o}){return L(
"join",N(o["wall-join"]),a("div",{class:"wall-way"},...e.wifi?[dn(e.wifi,o)]:[],a("div",{class:"wall-scans"},e.wifi?a("p",
{},o["wall-then"]):null,vt(e,o)),a("div",{},a("p",{class:"wall-muted"},o["wall-scan"]),a("p",{class:"wall-address"},...e.
address.split(/(?<=[.:/])/).map(pn)),a("p",{class:"wall-muted"},o["room-type-code"]),a("p",{class:"wall-code"},e.code),a(
"p",{class:"wall-count"},pt(n,o)))),...ce(t))}var pn=t=>a("span",{},t,a("wbr")),dn=(t,e)=>a("div",{class:"wall-scans"},a(
"p",{},g(e["wall-wifi"],{name:t.name})),vt(t,e)),vt=(t,e)=>ee(t,e["room-scan-alt"],"wall-scan"),hn=t=>t.replace("-","‑");
function rt({way:t,panel:e,words:n,left:o,question:s,large:l=!1,answered:r}){let i=tt(o,n),c=s&&(s.state!=="ready"||s.hands>
0),f=c?dt(s,e,n):l&&t?pt(e,n):"",u=r?dt(r,e,n):"";if(!t&&!i&&!f&&!u)return null;let d=a("footer",{class:l?"wall-foot wal\
l-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),t&&l?d.append(vt(t,n),
a("p",{class:"wall-join-line"},a("span",{class:"wall-muted"},t.address),a("b",{},t.code))):d.append(a("p",{class:"wall-m\
uted"},t?g(n["wall-join-line"],{address:t.address,code:hn(t.code)}):u)),d.append(a("p",{class:"wall-now"},f?a(c?"b":"spa\
n",{class:c?null:"wall-joined"},f):null,i?a("span",{class:"wall-time"},i):null)),d}var Mt=[4.6,5.6,6.6,7.4,8.2],Ot=2,wn=["","tight","tight columns"],St=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],gn=5.4;function Et(t,e=Ot){let n=Mt[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:St.at(-1),text:0};for(let s of[...wn,...St]){if(o.text>=gn||o.text&&St.includes(s))break;let l=kn(t,s,n);l>o.text&&
(o={layout:s,text:l})}return ue(t,o.layout,o.text||4.6),o.text>0}function kn(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(ue(t,e,
Math.max(o,4.6)),xn(t))return Math.max(o,4.6);return 0}function ue(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var xn=t=>ie(t)&&[...t.querySelectorAll(".wall-whole")].every(ie),ie=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var yn=t=>!!t?.units.length&&t.state!=="open"&&!et(t),me=t=>yn(t)&&!ht(t);function pe(t,{question:e,words:n,count:o}){let s=e.
units.filter(({kind:m})=>m!=="move"),l=new Map(s.map(m=>[m.id,fe(m).map(()=>0)])),r=0,i=0,c=a("div",{}),f=K(t,"desk-hand\
s",c);if(!f)return;let u=()=>Math.max(i,...[...l.values()].map(m=>m.reduce((p,h)=>p+h,0))),d=(m,p,h=null)=>a("button",{type:"\
button",class:h,onclick:p},m),w=(m,p,h)=>a("div",{class:"desk-stepper"},a("span",{},m),a("button",{type:"button","aria-l\
abel":g(n["desk-fewer"],{label:m}),onclick:()=>h(-1)},"−"),a("output",{},`${p}`),a("button",{type:"button","aria-label":g(
n["desk-more"],{label:m}),onclick:()=>h(1)},"+"));function b(m=""){let p=s[r],h=l.get(p.id),y=r===s.length-1,A=k=>()=>{r+=
k,b()};c.replaceChildren(a("p",{class:"desk-small"},g(n["desk-hands-where"],{n:r+1,all:s.length})),a("h2",{},p.card||p.heading),
p.card?a("p",{class:"desk-small"},p.heading):"",ht(e)&&!r?a("p",{class:"desk-small"},n["desk-slips-first"]):"",...fe(p).
map((k,O)=>w(k,h[O],P=>{h[O]=Math.max(0,h[O]+P),b(`${O} ${P}`)})),y?w(n["room-people"],u(),k=>{i=Math.max(0,u()+k),b(`pe\
ople ${k}`)}):"",a("div",{class:"wall-answers"},r?d(n.back,A(-1)):"",y?"":d(n[p.card?"desk-next-card":"next"],A(1),"wall\
-primary"),u()?d(n[y?"room-count":"desk-enough"],x,y?"wall-primary":null):"",d(n["wall-close"],()=>f.close()))),$(m)}function $(m){
let p=[...c.querySelectorAll(".desk-stepper")],[h,y]=m.split(" "),A=h==="people"?p.at(-1):p[Number(h)||0],[k,O]=A.querySelectorAll(
"button");(y==="-1"?k:O).focus()}function x(){let m=u(),h=[...l].filter(([,y])=>y.some(Boolean)).map(([y,A])=>{let{kind:k}=s.
find(O=>O.id===y);return[y,k==="card"?[A[0],m-A[0]]:A]});f.close(),o(Object.fromEntries(h),m)}b()}var fe=({kind:t,values:e,
bands:n})=>t==="card"?e.slice(0,1):kt(e,n);var bn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},ct=["","dark","light","contrast"],vn=new Map(Object.entries(bn).flatMap(
([t,e])=>e.map(n=>[n,t]))),Sn="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Mn(t){let{
key:e,target:n,repeat:o,ctrlKey:s,metaKey:l,altKey:r,isComposing:i}=t;if(o||s||l||r||i)return;let c=t.composedPath?.()[0]??
n;if(!(c?.closest?.(Sn)||c?.closest?.("dialog[open]"))&&!(e===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return vn.get(e.length===1?e.toLowerCase():e)}function de(t){let e=n=>{let o=Mn(n);!o||t(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",e,{capture:!0}),()=>window.removeEventListener("\
keydown",e,{capture:!0})}function he(t,{deck:e,panel:n,way:o},s,{step:l,handOver:r,leave:i}){let c=n.stage??{slide:-1,dropped:[]},f=e.slides[c.slide]?.
part,u=m=>()=>{x.close(),m()},d=(m,p,...h)=>a("button",{type:"button",onclick:u(m),...p},...h),w=m=>a("small",{},g(s["re\
mote-minutes"],{minutes:m})),b=e.parts.map((m,p)=>a("li",{},d(()=>l("go",{slide:Nt(e,p)}),{"aria-current":p===f?"step":null,
class:c.dropped.includes(p)?"remote-dropped":null},m.title,c.dropped.includes(p)?a("small",{},s["remote-is-dropped"]):w(
m.minutes)))),$=It(e,c).map(({part:m,title:p,minutes:h,dropped:y})=>a("li",{},a("span",{},p),d(()=>l(y?"keep":"drop",{part:m}),
{"aria-label":`${y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})}: ${p}`},y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})))),
x=K(t,"remote-sheet",a("h2",{},s["remote-parts"]),a("ol",{class:"remote-parts"},...b),...$.length?[a("h2",{},s["remote-l\
ate"]),a("ul",{class:"remote-drops"},...$)]:[],a("div",{class:"remote-more"},o?d(()=>l("join"),{},c.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,r?d(r,{},s["remote-hand"]):null,i?d(i,{},s["remote-leave"]):null,d(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var On=4e3,xe=mt("ajar-wall"),E=JSON.parse(document.getElementById("words").textContent),S=a("main",{class:"wall"}),it=a(
"p",{class:"wall-notice",role:"status"}),Lt=Kt(),M=null,I=null,{size:En=Ot,look:$n=""}=xe.get(),Y=En,ye="",_=()=>M?.deck?.
slides[M.panel.stage?.slide],be=()=>tt(Q(M.panel.stage?.timer,Lt.now(),_()?.minutes),E);function ve(t){S.querySelector("\
.wall-face")?.remove(),S.prepend(t),Et(t,Y)}function $t(){M?.deck&&(ye=be(),ve(ae({...M,words:E,now:Lt.now()})))}var At=(t,e)=>ve(
a("div",{class:"wall-face wall-text"},a("h1",{},t),a("p",{class:"wall-calm"},e)));function we(t){t==="ended"?At(E["wall-\
ended"],E["wall-ended-how"]):At(E["wall-used"],E["wall-used-how"])}async function U(t){it.textContent="";try{await t}catch{
it.textContent=E["remote-failed"],setTimeout(()=>{it.textContent=""},On)}}function An(t){if(t==="reveal"){let n=Wt(M.panel,
_()),o=()=>U(I.ask(n.question,t,n.body));n&&Ft(S,n,M.panel,E,o);return}let e=_()&&q(M.panel,_());e&&U(I.ask(e,t))}function Ln(){
let t=_(),e=t&&q(M.panel,t);if(!me(e))return;pe(S,{question:e,words:E,count:(o,s)=>U(I.ask(e,"hands",{counts:o,people:s}))})}
function ge(t){Y=Math.min(Mt.length-1,Math.max(0,Y+t)),Se(),$t()}var Se=()=>xe.set({size:Y,look:S.dataset.look}),ke={larger:()=>ge(
1),smaller:()=>ge(-1),keys:()=>Gt(S,E),full:()=>document.fullscreenElement?document.exitFullscreen():S.requestFullscreen(),
look(){let{look:t=""}=S.dataset;S.dataset.look=ct[(ct.indexOf(t)+1)%ct.length],Se()}};function Tn(t){if(ke[t])ke[t]();else if(M)
t==="hands"?Ln():t==="parts"?he(S,M,E,{step:(e,n)=>U(I.step(e,n))}):["open","close","reveal"].includes(t)?An(t):U(t==="t\
imer"?I.step(M.panel.stage?.timer?"pause":"timer"):I.step(t));else return!1;return!0}async function jn(){S.dataset.look=
$n,S.append(it),document.body.replaceChildren(S),At(E["wall-title"],E["keep-opening"]),de(Tn),new ResizeObserver(()=>{let t=S.
querySelector(".wall-face");t&&Et(t,Y)}).observe(S);try{let t=await Dt(window.location.hash);I=qt(t,{onChange(e){M?.panel!==
e.panel&&Lt.set(e.panel.now),M={...e},$t()},onReached(){},onGone:we})}catch(t){we(t.message)}setInterval(()=>{M?.deck&&be()!==
ye&&$t()},1e3)}jn();
