var je=["button","input","select","summary","textarea"],Ie=["input","select","textarea"];function a(t,e={},...n){let o=document.
createElement(t);for(let[s,l]of Object.entries(e))s.startsWith("on")?o.addEventListener(s.slice(2),l):l===!0?o.setAttribute(
s,""):l!==!1&&l!=null&&o.setAttribute(s,l);return je.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ie.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function N(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(e))o.setAttribute(s,l);return o.append(...n),
o}var Dt=(t,e)=>t.slides.findIndex(({part:n})=>n===e);function Pt(t,e){let n=t.slides[e.slide]?.part??-1;return t.parts.map(({title:o,minutes:s,optional:l},r)=>{let i=e.dropped.
includes(r);return{part:r,title:o,minutes:s,optional:l,dropped:i}}).filter(({part:o,optional:s})=>s&&o>n)}function Q(t,e,n=0){
if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),s=t.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:t.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var ut=new Set,ft=()=>{if(!document.hidden)for(let t of[...ut])t(Math.random()*1e3)};window.addEventListener("online",ft);
window.addEventListener("pageshow",ft);document.addEventListener("visibilitychange",ft);var P=t=>new Promise(e=>{let n,o=()=>{
ut.delete(s),e()},s=l=>{clearTimeout(n),n=setTimeout(o,Math.min(l,t))};ut.add(s),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Rt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Ce=5e4,Bt=8e3;function Ut(t,e,{onState:n,onReached:o,onGone:s,introduce:l,last:r=["no-room"]}){let i=e,c=!0,f=!1,u=0,
d=null,w=null;async function b(x,O){w=new AbortController;let{signal:D}=w,Y=setTimeout(()=>w.abort(),Bt),T=await fetch(x,
{headers:{...O,...l()},cache:"no-store",signal:D}).finally(()=>clearTimeout(Y));if(T.ok||T.status===304)return T;let K=await T.
json();throw r.includes(K.error)&&(y(),s(K.error)),Object.assign(new Error(K.error),{requested:Rt(T)})}async function E(){
let O=(await b(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),D=new TextDecoder;for(let Y="",T=!0;;){let K=setTimeout(
()=>{c&&=!T,w.abort()},T?Bt:Ce),{done:jt,value:Ae}=await O.read().finally(()=>clearTimeout(K));if(jt&&T)throw new Error;
if(jt)return;let It=(Y+D.decode(Ae,{stream:!0})).split(`

`);Y=It.pop();for(let Te of It){let Ct=Te.split(`
`).find(Ne=>Ne.startsWith("data:"));Ct&&(T=!1,p(JSON.parse(Ct.slice(5))))}}}async function k(){let x=await b(t,d?{"If-No\
ne-Match":d}:{});x.ok&&p(await x.json()),d=x.headers.get("ETag"),m()}function p(x){m(),!(x.version<i)&&(i=x.version,x.ended&&
y(),n(x))}function m(){u=0,o(!0)}async function h(){for(;!f;){let x=Math.random()*2e3;try{c&&u%2===0?await E():(await k(),
x+=3e3)}catch(O){if(f)return;u||o(!1),x=R(u++,O.requested)}f||await P(x)}}function y(){f=!0,w?.abort()}let L=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?L=Date.now():Date.now()-L>5e3&&w.abort()}),window.
addEventListener("pageshow",({persisted:x})=>{x&&w.abort()}),window.addEventListener("offline",()=>w.abort()),h(),y}function pt(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var V=pt("ajar-presenter"),De=()=>V.set({}),B=class extends Error{};
function Pe(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Wt(t){let e=Pe(
t);if(!e){if(V.get().key)return V.get();throw new B("used")}let{code:n,ticket:o}=e;for(let s=0;;s++){let l=await X(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(l?.ok){let{key:r}=await l.json();return V.set({code:n,key:r}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:r}}if([401,403,404,409,410,422].
includes(l?.status)){let{error:r}=await l.json().catch(()=>({}));throw new B(r==="no-room"?"ended":"used")}await P(R(s))}}
var X=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function _t({code:t,key:e},{onChange:n,onReached:o,onGone:s}){let l=`api/rooms/${t}`,r={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},c,f=!1;function u(k){f=!0,De(),s(k==="no-room"?"ended":"used")}async function d(k){
for(let p=0;c===k&&!f;p++){let m=await fetch(`${l}/deck`,{headers:r,cache:"no-store"}).catch(()=>null);if(m?.ok){let{deck:h,
way:y}=await m.json();c===k&&n(Object.assign(i,{deck:h,way:y}));return}await P(R(p))}}function w(k){if(k.ended){u("no-ro\
om");return}if(i.panel&&k.version<i.panel.version)return;i.panel=k;let p=k.stage?.deck??null;p!==c&&(c=p,d(p)),n(i)}async function b(k,p={}){
let m=await X(`${l}/${k}`,p,r);for(let y=0;m.status===503&&y<4;y++)await P(R(y)),m=await X(`${l}/${k}`,p,r);let h=await m.
json();if(m.ok)w(h);else if(["no-room","key"].includes(h.error))u(h.error);else throw new B(h.error)}let E=Ut(`${l}/pane\
l`,0,{onState:w,onReached:o,onGone:u,introduce:()=>r,last:["no-room","key"]});return{step:(k,p={})=>b("stage",{step:k,...p}),
async invite(){let k=new URL(".",window.location.href).href.replace(/\/$/,""),p=`${l}/tickets${window.location.search}`,
m=await X(p,{kind:"remote",base:k},r),h=await m.json();if(!m.ok)throw new B(h.error);return h.scan},ask:({id:k},p,m)=>b(
`questions/${k}/${p}`,m),leave(){f=!0,E()}}}function qt(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var g=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let l=e[o];return s?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});var U=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function Kt(t,e){if(e?.kind!=="moves"){let r=e&&U(t,e);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let n=t.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),s=o?.units.filter(({kind:r})=>r==="move")??[];return n.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:o,body:{moves:!0}}:null}function mt({joined:t},e){return t?t===1?e["room-jo\
ined-one"]:g(e["room-joined"],{n:t}):e["room-joined-none"]}function dt({answered:t},{joined:e},n){return e>t?g(n["wall-a\
nswered-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:g(n["wall-answered"],{n:t})}function tt(t,e){return t?t.over?e["wa\
ll-time-up"]:g(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Ft({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:s})=>s).filter(Boolean);return n[o]??e["wall-held"]}var ht=t=>!!t?.name.startsWith("check-in@");function W(t,e,...n){let o=t.querySelector(`.${e}`);if(o?.open)return o.close(),null;o?.remove();let s=a("dialog",{class:`\
wall-dialog ${e}`,onclose:()=>s.remove()},...n);return t.append(s),s.showModal(),s}var wt=(t,e,n="")=>a("button",{type:"\
button",class:n,onclick:e},t);function Ht(t,e,n,o,s){let l=W(t,"wall-asking",a("p",{},e),a("div",{class:"wall-answers"},
wt(n,()=>{l.close(),s()},"wall-primary"),wt(o,()=>l.close())))}var Re=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):
0;function zt(t,{question:e,body:n},o,s,l){if(n.moves){Ht(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);
return}let r=Re(e,o);if(!r){l();return}let i=r===1?s["wall-still-one"]:g(s["wall-still"],{n:r});Ht(t,i,s["wall-reveal-no\
w"],s["wall-wait"],l)}function Jt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key\
-ends"],"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"\
B ."],[e["wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["desk-hands"],"H"],[e["remote-parts"],"P"],[e["wall-key-full"],
"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],"D"],[e["wall-key-keys"],"?"]],o=W(t,"wall-keys",a("h2",{},e["wall\
-keys"]),a("dl",{},...n.map(([s,l])=>a("div",{},a("dt",{},...l.split(" ").map(r=>a("kbd",{},r))),a("dd",{},s)))),a("div",
{class:"wall-answers"},wt(e["wall-close"],()=>o.close())));o?.addEventListener("keydown",s=>{s.key==="?"&&o.close()})}var Be=/^(\d{4})-(\d{2})-(\d{2})$/;function Gt(t){let[,e,n,o]=typeof t=="string"&&Be.exec(t)||[];return e>0&&n>=1&&n<=12&&
o>=1&&o<=Ue(+e,+n)?t:null}function Ue(t,e){return[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]}var gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",so=new RegExp(`^${gt}+|${gt}\
+$`,"g");var lo=new RegExp(`[,;:،]|${gt}`),We="January February March April May June July August September October November Dece\
mber".split(" ");var Zt="en-US";var xt=(t,{language:e="en",direction:n="ltr"})=>Object.assign(t,{lang:e,dir:n}),Yt=(t,e)=>t[`moment-${e}`]??(Gt(e)?qe(e):
e);var _e=(t,e,n=Zt)=>new Date(`${t}T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...e});function qe(t,e=Zt){if(e!=="en-US")return _e(t,{dateStyle:"long"},e);let[n,o,s]=t.split("-").map(Number);return`${We[o-1]}\
 ${s}, ${n}`}var et=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function kt({units:t,hands:e=0},n){let o=new Map,s=Ke(n);for(let l of t){
if(n.length&&!n.some(({id:f})=>f===l.item)||(l.kind==="move"||e>0)&&!l.snapshot&&!l.withheld)continue;let c=["ruler","mo\
ve"].includes(l.kind)?l.kind:l.item;o.has(c)||o.set(c,{kind:l.kind,heading:l.heading,shown:[]}),o.get(c).shown.push(Fe(l,
s))}return[...o.values()]}function Ke(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let s of o){let l=s.short||s.text;
e.set(`${n}/${s.id}`,l),e.set(`${n}:${s.text}`,l)}return e}function Fe({id:t,item:e,card:n,heading:o,values:s,bands:l,snapshot:r,
withheld:i},c){let f=r&&(r.fine?He(r.counts,l):r.counts);return{id:e,name:c.get(t)??n,heading:o,labels:yt(s,l).map(u=>c.
get(`${e}:${u}`)??u),sizes:l,counts:f,n:f?nt(f):0,withheld:i??""}}function He(t,e){let n=0;return e.map(o=>(n+=o,nt(t.slice(
n-o,n))))}function yt(t,e){let n=0;return e.map(o=>{n+=o;let s=t[n-1];return o===1?s:`${t[n-o]}–${s}`})}var nt=t=>t.reduce(
(e,n)=>e+n,0),bt=({counts:t,n:e})=>t.findIndex(n=>2*n>e),v=({shown:t})=>t.filter(({counts:e})=>e);var Qt=["wall-first","wall-second","wall-third"],Xt=t=>Qt[t%Qt.length],j=t=>`${(100*t).toFixed(2)}%`,te={"aria-hidden":"\
true"};function H(t,e,n){return v(t).length?{ruler:Vt,move:Vt,sort:Ge,card:Xe,choice:tn}[t.kind](t,e,n):[a("p",{class:"w\
all-calm"},Ft(t,e))]}function Vt(t,e){let n=Math.max(...v(t).flatMap(({counts:o})=>o));return[a("div",{class:"wall-figur\
es"},...t.shown.map((o,s)=>{let l=o.counts?[{counts:o.counts}]:[],r=t.kind==="move"?[e["chart-lower"],e["chart-same"],e["\
chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,c=t.shown.length>1?o.heading:"";return ne({...o,heading:c,labels:r,
sizes:i},l,n,Xt(s),e)}))]}function ee(t,e){let[n,o]=t,s=o.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(
i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[a("div",{class:"wall-figures"},...s.map(([i,c],f)=>ne(c,[{counts:i?.
counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),r,Xt(f),e))),le([["wall-then",n.moment],["wall-solid",o.moment]])]}
function ne({heading:t,labels:e,sizes:n},o,s,l,r){let i=nt(n),c=.03,f=0,u=n.flatMap((w,b)=>{let E=f/i+(f?c/2:0);f+=w;let k=f/
i-E-(f<i?c/2:0);return o.flatMap(({counts:p,isEarlier:m},h)=>{let y=E+h*k/o.length;return ze(p[b]/s,p[b],y,k/o.length,m)})}),
d=e.map((w,b)=>`${w}: ${o.at(-1)?.counts[b]??""}`);return a("figure",{class:l},t?a("figcaption",{class:"wall-whole"},t):
null,o.length?N("svg",{class:"wall-columns",role:"img","aria-label":d.join(", ")},...u):a("p",{class:"wall-muted wall-no\
ne"},r["wall-row-held"]),a("p",{class:"wall-scale"},...Je(e,n)))}function ze(t,e,n,o,s){let l=1-t;return[N("rect",{x:j(n),
y:j(l),width:j(o),height:j(t),class:s?"wall-then":"wall-solid"}),N("text",{x:j(n+o/2),y:j(l),dy:"-0.25em","text-anchor":"\
middle"},`${e}`)]}function Je(t,e){return t.map((n,o)=>{let s=a("span",{class:"wall-whole"},n);return s.style.setProperty(
"--size",e[o]),s})}function Ge(t,e,n){let o=[...v(t)].sort((i,c)=>Qe(i.counts,c.counts)),s=Math.max(...o.map(({n:i})=>i)),
[{labels:l}]=o;if(l.length>vt.length)return[st(o.map(i=>Ye(i,e)),n,e)];let r=o.map(({name:i,counts:[c,...f]},u)=>{let w=!u&&
i.length+l[0].length<Ze?`${c} ${l[0]}`:`${c}`;return F(i,w,Ve([c,...f],s))});return[st([...r,...se(t,e)],n,e),le(l.map((i,c)=>[
vt[c],i]))]}var Ze=24;function Ye({name:t,labels:e,counts:n,n:o},s){let l=Math.max(...n),r=e.filter((c,f)=>n[f]===l).join(
" / "),i=g(s["wall-of"],{n:l,of:o});return F(t,i,[],a("p",{class:"wall-muted"},r))}var Qe=(t,e)=>{let n=t.findIndex((o,s)=>o!==
e[s]);return n<0?0:e[n]-t[n]},vt=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ve(t,e){let n=0;return t.
map((o,s)=>{let l=n/e;return n+=o,ot(vt[s],l,o/e)})}function ot(t,e,n){let[o,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,
.08]}[t]??[.04,.92],l=n?.004:0;return N("rect",{class:t,x:j(e+l),y:j(o),width:j(Math.max(0,n-2*l)),height:j(s)})}function Xe(t,e,n){
let o=v(t).map(({name:s,counts:l,n:r})=>({name:s,count:l[0],n:r}));return[st([...oe(o,e),...se(t,e)],n,e)]}function tn(t,e,n){
let[{labels:o,counts:s,n:l}]=v(t),r=o.map((i,c)=>({name:i,count:s[c],n:l}));return[st(oe(r,e),n,e)]}function oe(t,e){let n=Math.
max(...t.map(({n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>F(s,r?`${l}`:g(e["wall-of"],
{n:l,of:n}),[ot("wall-rest",0,1),ot("wall-pile-1",0,l/n)]))}function se({shown:t},e){let n=t.filter(({counts:o})=>!o);return n.
length>t.length/2?[F(g(e["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>F(o,"",[],a("p",{class:"wall-muted"},
e["wall-row-held"])))}var F=(t,e,n,o=null)=>a("li",{},a("p",{class:"wall-whole"},a("span",{},t),a("span",{},e)),n.length?
N("svg",te,...n):null,o);function st(t,e=t.length,n={}){let o=a("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,e)),s=t.length-e;return s>0&&o.append(a("li",{class:"wall-muted"},g(n["wall-more"],{n:s}))),o}var le=t=>a("ul",{class:"\
wall-key"},...t.map(([e,n])=>a("li",{},N("svg",te,ot(e,0,1)),n)));var en=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),nn=/^data:image\/(svg\+xml|png|jpeg);/,
z=t=>t.flatMap(on);function on(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?nn.test(n.src)?[sn(n)]:[]:en.has(e)?[a(e,{},...z(o))]:z(o)}var sn=({src:t,alt:e=""})=>a("img",{src:t,alt:e});var lt=4,ae=({path:t,size:e},n,o)=>N("svg",{class:o,viewBox:`${-lt} ${-lt} ${e+2*lt} ${e+2*lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},N("path",{stroke:"#000",d:t}));function J(t,e){return v(t).length?{ruler:an,move:ln,sort:cn,card:un,choice:fn}[t.kind](t,e):t.heading}var _=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,re=({shown:t})=>t.every(({counts:e})=>e),ln=(t,e)=>e["wall-moved"];function ce({
id:t,heading:e},n){let o=n[`ruler-${t}`];return o?[o,e]:[_(e),_(e)]}function an(t,e){let n=v(t),o=new Map;for(let u of n){
let d=bt(u);o.set(d,[...o.get(d)??[],u])}let s=o.get(-1)??[];o.delete(-1);let l=[...o].map(([u,d])=>rn(d,u,n.length,e));
if(s.length===n.length)return e["wall-spread-all"];let[r,i]=s.map(u=>ce(u,e)),c={ruler:r?.[1],other:i?.[0]},f=r?i?e["wal\
l-spread-two"]:e["wall-spread"]:"";return[...l,g(f,c)].filter(Boolean).join(" ")}function rn(t,e,n,o){let[s,l]=t.map(f=>ce(
f,o)[0]),[r,i]=t[0].labels[e].split("–"),c={ruler:s,other:l,low:r,high:i};return t.length>1&&t.length===n?g(o["wall-mo\
st-all"],c):g(l?o["wall-most-two"]:o["wall-most"],c)}function cn(t,e){let n=v(t),o=n[0].labels.map((i,c)=>({pile:i,most:n.
filter(f=>bt(f)===c)})),{pile:s,most:l}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.length)return re(
t)?e["wall-sorted-spread"]:t.heading;let r={1:e["wall-sorted"],2:e["wall-sorted-two"]}[l.length];return g(r??e["wall-sor\
ted-many"],{pile:_(s),card:_(l[0].name),other:_(l.at(-1).name),n:l.length,all:n.length})}function un(t,e){let n=v(t).map(
({name:o,counts:s,n:l})=>({name:o,count:s[0],n:l}));return ie(n,t,e)}function fn(t,e){let[{labels:n,counts:o,n:s}]=v(t);
return ie(n.map((l,r)=>({name:l,count:o[r],n:s})),t,e)}function ie(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),s=t.filter(
({count:u,n:d})=>2*u>d),l=s.length?s:t.filter(({count:u})=>u&&u===o);if(!s.length&&!re(e))return e.heading;let r=s.length?
[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["wall-cho\
sen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=l.map(({name:u})=>_(u));return g(
i,{card:c,other:f,n:l.length})}function fe({deck:t,way:e,panel:n,words:o,now:s,slide:l}){let r=n.stage,i=l!==void 0;if(!i&&r?.blank)return A("blank",a(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=t?.slides[l??r?.slide];if(!c)return e?ue({deck:t,way:e,panel:n,words:o}):
A("text",I(t?.title??""));if(!i&&r.join&&e)return ue({deck:t,way:e,panel:n,words:o});let f=U(n,c),u=i?null:Q(r.timer,s,c.
minutes),d={deck:t,way:e,panel:n,words:o,slide:c,question:f,left:u},w=(bn[c.kind]??at)(d);if(w.dataset.slide=l??r?.slide,
c===t.slides[0]&&w.append(...me(t)),n.practice&&w.append(a("p",{class:"wall-practice"},o["wall-practice"])),c.language){
xt(w,c);let b=w.querySelectorAll(".wall-foot, .wall-practice");for(let E of b)xt(E,o)}return w}var A=(t,...e)=>a("div",{
class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),I=t=>a("h1",{},t);function at({slide:t,way:e,panel:n,words:o,left:s}){
let l=z(t.body),r=l.flatMap(c=>pn(c)),i=l.filter(c=>c.textContent.trim());return A(t.kind,I(t.title),a("div",{class:"wal\
l-body"},a("div",{class:"wall-words"},...i.map(dn)),...r.map(c=>a("div",{class:"wall-picture"},c))),rt({way:e,panel:n,words:o,
left:s}))}function pn(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll("im\
g")];for(let n of e)n.remove();return e}var mn=5;function dn(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(o=>St(
o)<o.childNodes.length)||!e.every(St))return t;t.className="wall-terms";for(let o of e){let s=[...o.childNodes],l=St(o);
s[l]?.tagName==="BR"&&s[l].remove(),o.replaceChildren(a("span",{},...s.slice(0,l)),a("span",{},...s.slice(l).filter(r=>r.
parentNode)))}return t}function St({childNodes:t}){let e=[...t],n=s=>s?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&
e[o].textContent.trim().length<=mn;)o+=2;return o}function hn({slide:t,way:e,panel:n,words:o,question:s,left:l}){if(s&&s.
state!=="open"&&et(s))return kn({slide:t,panel:n,words:o,question:s,left:l});let i=t.items,[c]=i.length===1?i:[];return A(
"question",I(c?.ask??t.title),t.story?a("p",{class:"wall-quote"},t.story):null,...c?[wn(c)]:[gn(i)],rt({way:e,panel:n,words:o,
left:l,question:s,large:!0}))}function wn({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return a("div",{class:"wall-a\
sks"},pe(n,o));let s=e.length>5;return a("ul",{class:"wall-cards","data-many":s},...e.map(({short:l,text:r})=>a("li",{class:l?
"wall-whole":null},l||r)))}var gn=t=>a("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:s})=>a("li",{},a("p",
{},n),e==="ruler"?pe(o,s):null))),pe=(t,e)=>a("p",{class:"wall-ends"},a("span",{},`0: ${t}`),a("span",{},`10: ${e}`)),xn=5;
function kn({slide:t,panel:e,words:n,question:o,left:s}){let l=kt(o,t.items),r=l.filter(f=>v(f).length),[i=l[0]]=r,c=rt(
{way:null,panel:e,words:n,left:s,answered:o});return r.length<2?A("chart",I(r.length?J(i,n):n["wall-held-title"]),...H(i,
n),c):A("chart",I(t.title),a("div",{class:"wall-groups"},...r.map(f=>a("section",{},a("h2",{},J(f,n)),...H(f,n,xn)))),c)}
function yn({slide:t,panel:e,words:n,way:o,left:s}){let l=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:Yt(n,u.moment),groups:kt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>v(d).length)),r=u=>l.map(({moment:d,
groups:w})=>({moment:d,...w.find(b=>b.kind===u)})).filter(({shown:d})=>d&&v({shown:d}).length),[i]=r("move").slice(-1),c=r(
"ruler"),f=rt({way:o,panel:e,words:n,left:s});return i?A("chart",I(J(i,n)),...H(i,n),a("p",{class:"wall-muted"},n["chart\
-moved-why"])):c.length>1?A("chart",I(n["room-group"]),...ee([c[0],c.at(-1)],n)):c.length?A("chart",I(J(c[0],n)),...H(c[0],
n)):A("text",I(t.title),a("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var bn={text:at,story:at,help:at,question:hn,
moves:yn},me=t=>t?.logo?z([["img",t.logo]]).map(vn):[],vn=t=>(t.className="wall-logo",t);function ue({deck:t,way:e,panel:n,
words:o}){return A("join",I(o["wall-join"]),a("div",{class:"wall-way"},...e.wifi?[$n(e.wifi,o)]:[],a("div",{class:"wall-\
scans"},e.wifi?a("p",{},o["wall-then"]):null,$t(e,o)),a("div",{},a("p",{class:"wall-muted"},o["wall-scan"]),a("p",{class:"\
wall-address"},...e.address.split(/(?<=[.:/])/).map(Sn)),a("p",{class:"wall-muted"},o["room-type-code"]),a("p",{class:"w\
all-code"},e.code),a("p",{class:"wall-count"},mt(n,o)))),...me(t))}var Sn=t=>a("span",{},t,a("wbr")),$n=(t,e)=>a("div",{
class:"wall-scans"},a("p",{},g(e["wall-wifi"],{name:t.name})),$t(t,e)),$t=(t,e)=>ae(t,e["room-scan-alt"],"wall-scan"),On=t=>t.
replace("-","‑");function rt({way:t,panel:e,words:n,left:o,question:s,large:l=!1,answered:r}){let i=tt(o,n),c=s&&(s.state!==
"ready"||s.hands>0),f=c?dt(s,e,n):l&&t?mt(e,n):"",u=r?dt(r,e,n):"";if(!t&&!i&&!f&&!u)return null;let d=a("div",{class:l?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),t&&l?d.append(
$t(t,n),a("p",{class:"wall-join-line"},a("span",{class:"wall-muted"},t.address),a("b",{},t.code))):d.append(a("p",{class:"\
wall-muted"},t?g(n["wall-join-line"],{address:t.address,code:On(t.code)}):u)),d.append(a("p",{class:"wall-now"},f?a(c?"b":
"span",{class:c?null:"wall-joined"},f):null,i?a("span",{class:"wall-time"},i):null)),d}var Et=[4.6,5.6,6.6,7.4,8.2],Mt=2,En=["","tight","tight columns"],Ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Mn=5.4;function Lt(t,e=Mt){let n=Et[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:Ot.at(-1),text:0};for(let s of[...En,...Ot]){if(o.text>=Mn||o.text&&Ot.includes(s))break;let l=Ln(t,s,n);l>o.text&&
(o={layout:s,text:l})}return he(t,o.layout,o.text||4.6),o.text>0}function Ln(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(he(t,e,
Math.max(o,4.6)),An(t))return Math.max(o,4.6);return 0}function he(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var An=t=>de(t)&&[...t.querySelectorAll(".wall-whole")].every(de),de=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var Tn=t=>!!t?.units.length&&t.state!=="open"&&!et(t),ge=t=>Tn(t)&&!ht(t);function xe(t,{question:e,words:n,count:o}){let s=e.
units.filter(({kind:p})=>p!=="move"),l=new Map(s.map(p=>[p.id,we(p).map(()=>0)])),r=0,i=0,c=a("div",{}),f=W(t,"desk-hand\
s",c);if(!f)return;let u=()=>Math.max(i,...[...l.values()].map(p=>p.reduce((m,h)=>m+h,0))),d=(p,m,h=null)=>a("button",{type:"\
button",class:h,onclick:m},p),w=(p,m,h)=>a("div",{class:"desk-stepper"},a("span",{},p),a("button",{type:"button","aria-l\
abel":g(n["desk-fewer"],{label:p}),onclick:()=>h(-1)},"−"),a("output",{},`${m}`),a("button",{type:"button","aria-label":g(
n["desk-more"],{label:p}),onclick:()=>h(1)},"+"));function b(p=""){let m=s[r],h=l.get(m.id),y=r===s.length-1,L=x=>()=>{r+=
x,b()};c.replaceChildren(a("p",{class:"desk-small"},g(n["desk-hands-where"],{n:r+1,all:s.length})),a("h2",{},m.card||m.heading),
m.card?a("p",{class:"desk-small"},m.heading):"",ht(e)&&!r?a("p",{class:"desk-small"},n["desk-slips-first"]):"",...we(m).
map((x,O)=>w(x,h[O],D=>{h[O]=Math.max(0,h[O]+D),b(`${O} ${D}`)})),y?w(n["room-people"],u(),x=>{i=Math.max(0,u()+x),b(`pe\
ople ${x}`)}):"",a("div",{class:"wall-answers"},r?d(n.back,L(-1)):"",y?"":d(n[m.card?"desk-next-card":"next"],L(1),"wall\
-primary"),u()?d(n[y?"room-count":"desk-enough"],k,y?"wall-primary":null):"",d(n["wall-close"],()=>f.close()))),E(p)}function E(p){
let m=[...c.querySelectorAll(".desk-stepper")],[h,y]=p.split(" "),L=h==="people"?m.at(-1):m[Number(h)||0],[x,O]=L.querySelectorAll(
"button");(y==="-1"?x:O).focus()}function k(){let p=u(),h=[...l].filter(([,y])=>y.some(Boolean)).map(([y,L])=>{let{kind:x}=s.
find(O=>O.id===y);return[y,x==="card"?[L[0],p-L[0]]:L]});f.close(),o(Object.fromEntries(h),p)}b()}var we=({kind:t,values:e,
bands:n})=>t==="card"?e.slice(0,1):yt(e,n);var Nn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},ct=["","dark","light","contrast"],jn=new Map(Object.entries(Nn).flatMap(
([t,e])=>e.map(n=>[n,t]))),In="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Cn(t){let{
key:e,target:n,repeat:o,ctrlKey:s,metaKey:l,altKey:r,isComposing:i}=t;if(o||s||l||r||i)return;let c=t.composedPath?.()[0]??
n;if(!(c?.closest?.(In)||c?.closest?.("dialog[open]"))&&!(e===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return jn.get(e.length===1?e.toLowerCase():e)}function ke(t){let e=n=>{let o=Cn(n);!o||t(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",e,{capture:!0}),()=>window.removeEventListener("\
keydown",e,{capture:!0})}function ye(t,{deck:e,panel:n,way:o},s,{step:l,handOver:r,leave:i}){let c=n.stage??{slide:-1,dropped:[]},f=e.slides[c.slide]?.
part,u=p=>()=>{k.close(),p()},d=(p,m,...h)=>a("button",{type:"button",onclick:u(p),...m},...h),w=p=>a("small",{},g(s["re\
mote-minutes"],{minutes:p})),b=e.parts.map((p,m)=>a("li",{},d(()=>l("go",{slide:Dt(e,m)}),{"aria-current":m===f?"step":null,
class:c.dropped.includes(m)?"remote-dropped":null},p.title,c.dropped.includes(m)?a("small",{},s["remote-is-dropped"]):w(
p.minutes)))),E=Pt(e,c).map(({part:p,title:m,minutes:h,dropped:y})=>a("li",{},a("span",{},m),d(()=>l(y?"keep":"drop",{part:p}),
{"aria-label":`${y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})}: ${m}`},y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})))),
k=W(t,"remote-sheet",a("h2",{},s["remote-parts"]),a("ol",{class:"remote-parts"},...b),...E.length?[a("h2",{},s["remote-l\
ate"]),a("ul",{class:"remote-drops"},...E)]:[],a("div",{class:"remote-more"},o?d(()=>l("join"),{},c.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,r?d(r,{},s["remote-hand"]):null,i?d(i,{},s["remote-leave"]):null,d(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var Dn=4e3,$e=pt("ajar-wall"),M=JSON.parse(document.getElementById("words").textContent),S=a("main",{class:"wall"}),it=a(
"p",{class:"wall-notice",role:"status"}),Nt=qt(),$=null,C=null,{size:Pn=Mt,look:Rn=""}=$e.get(),Z=Pn,Oe="",G=()=>$?.deck?.
slides[$.panel.stage?.slide],Ee=()=>tt(Q($.panel.stage?.timer,Nt.now(),G()?.minutes),M);function Me(t){S.querySelector("\
.wall-face")?.remove(),S.prepend(t),Lt(t,Z)}function At(){$?.deck&&(Oe=Ee(),Me(fe({...$,words:M,now:Nt.now()})))}var Tt=(t,e)=>Me(
a("div",{class:"wall-face wall-text"},a("h1",{},t),a("p",{class:"wall-calm"},e)));function be(t){t==="ended"?Tt(M["wall-\
ended"],M["wall-ended-how"]):Tt(M["wall-used"],M["wall-used-how"])}async function q(t){it.textContent="";try{await t}catch{
it.textContent=M["remote-failed"],setTimeout(()=>{it.textContent=""},Dn)}}function Bn(t){if(t==="reveal"){let n=Kt($.panel,
G()),o=()=>q(C.ask(n.question,t,n.body));n&&zt(S,n,$.panel,M,o);return}let e=G()&&U($.panel,G());e&&q(C.ask(e,t))}function Un(){
let t=G(),e=t&&U($.panel,t);if(!ge(e))return;xe(S,{question:e,words:M,count:(o,s)=>q(C.ask(e,"hands",{counts:o,people:s}))})}
function ve(t){Z=Math.min(Et.length-1,Math.max(0,Z+t)),Le(),At()}var Le=()=>$e.set({size:Z,look:S.dataset.look}),Se={larger:()=>ve(
1),smaller:()=>ve(-1),keys:()=>Jt(S,M),full:()=>document.fullscreenElement?document.exitFullscreen():S.requestFullscreen(),
look(){let{look:t=""}=S.dataset;S.dataset.look=ct[(ct.indexOf(t)+1)%ct.length],Le()}};function Wn(t){if(Se[t])Se[t]();else if($)
t==="hands"?Un():t==="parts"?ye(S,$,M,{step:(e,n)=>q(C.step(e,n))}):["open","close","reveal"].includes(t)?Bn(t):q(t==="t\
imer"?C.step($.panel.stage?.timer?"pause":"timer"):C.step(t));else return!1;return!0}async function _n(){S.dataset.look=
Rn,S.append(it),document.body.replaceChildren(S),Tt(M["wall-title"],M["keep-opening"]),ke(Wn),new ResizeObserver(()=>{let t=S.
querySelector(".wall-face");t&&Lt(t,Z)}).observe(S);try{let t=await Wt(window.location.hash);C=_t(t,{onChange(e){$?.panel!==
e.panel&&Nt.set(e.panel.now),$={...e},At()},onReached(){},onGone:be})}catch(t){be(t.message)}setInterval(()=>{$?.deck&&Ee()!==
Oe&&At()},1e3)}_n();
