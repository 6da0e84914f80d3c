var Te=["button","input","select","summary","textarea"],Ae=["input","select","textarea"];function r(t,e={},...n){let o=document.
createElement(t);for(let[s,l]of Object.entries(e))s.startsWith("on")?o.addEventListener(s.slice(2),l):l===!0?o.setAttribute(
s,""):l!==!1&&l!=null&&o.setAttribute(s,l);return Te.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ae.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function N(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(e))o.setAttribute(s,l);return o.append(...n),
o}var Ct=(t,e)=>t.slides.findIndex(({part:n})=>n===e);function Pt(t,e){let n=t.slides[e.slide]?.part??-1;return t.parts.map(({title:o,minutes:s,optional:l},a)=>{let i=e.dropped.
includes(a);return{part:a,title:o,minutes:s,optional:l,dropped:i}}).filter(({part:o,optional:s})=>s&&o>n)}function Y(t,e,n=0){
if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),s=t.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:t.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var ut=new Set,ft=()=>{if(!document.hidden)for(let t of[...ut])t(Math.random()*1e3)};window.addEventListener("online",ft);
window.addEventListener("pageshow",ft);document.addEventListener("visibilitychange",ft);var R=t=>new Promise(e=>{let n,o=()=>{
ut.delete(s),e()},s=l=>{clearTimeout(n),n=setTimeout(o,Math.min(l,t))};ut.add(s),n=setTimeout(o,t)}),D=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Rt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Ne=5e4,Dt=8e3;function Bt(t,e,{onState:n,onReached:o,onGone:s,introduce:l,last:a=["no-room"]}){let i=e,c=!0,f=!1,u=0,
d=null,w=null;async function b(x,$){w=new AbortController;let{signal:P}=w,Z=setTimeout(()=>w.abort(),Dt),A=await fetch(x,
{headers:{...$,...l()},cache:"no-store",signal:P}).finally(()=>clearTimeout(Z));if(A.ok||A.status===304)return A;let q=await A.
json();throw a.includes(q.error)&&(y(),s(q.error)),Object.assign(new Error(q.error),{requested:Rt(A)})}async function M(){
let $=(await b(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),P=new TextDecoder;for(let Z="",A=!0;;){let q=setTimeout(
()=>{c&&=!A,w.abort()},A?Dt:Ne),{done:Nt,value:Ee}=await $.read().finally(()=>clearTimeout(q));if(Nt&&A)throw new Error;
if(Nt)return;let jt=(Z+P.decode(Ee,{stream:!0})).split(`

`);Z=jt.pop();for(let Me of jt){let It=Me.split(`
`).find(Le=>Le.startsWith("data:"));It&&(A=!1,p(JSON.parse(It.slice(5))))}}}async function k(){let x=await b(t,d?{"If-No\
ne-Match":d}:{});x.ok&&p(await x.json()),d=x.headers.get("ETag"),m()}function p(x){m(),!(x.version<i)&&(i=x.version,x.ended&&
y(),n(x))}function m(){u=0,o(!0)}async function h(){for(;!f;){let x=Math.random()*2e3;try{c&&u%2===0?await M():(await k(),
x+=3e3)}catch($){if(f)return;u||o(!1),x=D(u++,$.requested)}f||await R(x)}}function y(){f=!0,w?.abort()}let L=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?L=Date.now():Date.now()-L>5e3&&w.abort()}),window.
addEventListener("pageshow",({persisted:x})=>{x&&w.abort()}),window.addEventListener("offline",()=>w.abort()),h(),y}function pt(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var V=pt("ajar-presenter"),je=()=>V.set({}),B=class extends Error{};
function Ie(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Ut(t){let e=Ie(
t);if(!e){if(V.get().key)return V.get();throw new B("used")}let{code:n,ticket:o}=e;for(let s=0;;s++){let l=await X(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(l?.ok){let{key:a}=await l.json();return V.set({code:n,key:a}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:a}}if([401,403,404,409,410,422].
includes(l?.status)){let{error:a}=await l.json().catch(()=>({}));throw new B(a==="no-room"?"ended":"used")}await R(D(s))}}
var X=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function Wt({code:t,key:e},{onChange:n,onReached:o,onGone:s}){let l=`api/rooms/${t}`,a={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},c,f=!1;function u(k){f=!0,je(),s(k==="no-room"?"ended":"used")}async function d(k){
for(let p=0;c===k&&!f;p++){let m=await fetch(`${l}/deck`,{headers:a,cache:"no-store"}).catch(()=>null);if(m?.ok){let{deck:h,
way:y}=await m.json();c===k&&n(Object.assign(i,{deck:h,way:y}));return}await R(D(p))}}function w(k){if(k.ended){u("no-ro\
om");return}if(i.panel&&k.version<i.panel.version)return;i.panel=k;let p=k.stage?.deck??null;p!==c&&(c=p,d(p)),n(i)}async function b(k,p={}){
let m=await X(`${l}/${k}`,p,a);for(let y=0;m.status===503&&y<4;y++)await R(D(y)),m=await X(`${l}/${k}`,p,a);let h=await m.
json();if(m.ok)w(h);else if(["no-room","key"].includes(h.error))u(h.error);else throw new B(h.error)}let M=Bt(`${l}/pane\
l`,0,{onState:w,onReached:o,onGone:u,introduce:()=>a,last:["no-room","key"]});return{step:(k,p={})=>b("stage",{step:k,...p}),
async invite(){let k=new URL(".",window.location.href).href.replace(/\/$/,""),p=await X(`${l}/tickets`,{kind:"remote",base:k},
a),m=await p.json();if(!p.ok)throw new B(m.error);return m.scan},ask:({id:k},p,m)=>b(`questions/${k}/${p}`,m),leave(){f=
!0,M()}}}function Kt(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var g=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let l=e[o];return s?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});var U=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function _t(t,e){if(e?.kind!=="moves"){let a=e&&U(t,e);
return a?.answered&&a.units.length?{question:a,body:{}}:null}let n=t.questions.filter(({name:a,units:i})=>a.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),s=o?.units.filter(({kind:a})=>a==="move")??[];return n.length>1&&s.some(
({snapshot:a,withheld:i})=>!a&&!i)?{question:o,body:{moves:!0}}:null}function mt({joined:t},e){return t?t===1?e["room-jo\
ined-one"]:g(e["room-joined"],{n:t}):e["room-joined-none"]}function dt({answered:t},{joined:e},n){return e>t?g(n["wall-a\
nswered-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:g(n["wall-answered"],{n:t})}function tt(t,e){return t?t.over?e["wa\
ll-time-up"]:g(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function qt({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:s})=>s).filter(Boolean);return n[o]??e["wall-held"]}var ht=t=>!!t?.name.startsWith("check-in@");function W(t,e,...n){let o=t.querySelector(`.${e}`);if(o?.open)return o.close(),null;o?.remove();let s=r("dialog",{class:`\
wall-dialog ${e}`,onclose:()=>s.remove()},...n);return t.append(s),s.showModal(),s}var wt=(t,e,n="")=>r("button",{type:"\
button",class:n,onclick:e},t);function Ft(t,e,n,o,s){let l=W(t,"wall-asking",r("p",{},e),r("div",{class:"wall-answers"},
wt(n,()=>{l.close(),s()},"wall-primary"),wt(o,()=>l.close())))}var Ce=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):
0;function Ht(t,{question:e,body:n},o,s,l){if(n.moves){Ft(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);
return}let a=Ce(e,o);if(!a){l();return}let i=a===1?s["wall-still-one"]:g(s["wall-still"],{n:a});Ft(t,i,s["wall-reveal-no\
w"],s["wall-wait"],l)}function zt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key\
-ends"],"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"\
B ."],[e["wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["desk-hands"],"H"],[e["remote-parts"],"P"],[e["wall-key-full"],
"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],"D"],[e["wall-key-keys"],"?"]],o=W(t,"wall-keys",r("h2",{},e["wall\
-keys"]),r("dl",{},...n.map(([s,l])=>r("div",{},r("dt",{},...l.split(" ").map(a=>r("kbd",{},a))),r("dd",{},s)))),r("div",
{class:"wall-answers"},wt(e["wall-close"],()=>o.close())));o?.addEventListener("keydown",s=>{s.key==="?"&&o.close()})}var gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Gn=new RegExp(`^${gt}+|${gt}\
+$`,"g");var Qn=new RegExp(`[,;:،]|${gt}`),Zn="January February March April May June July August September October November Dece\
mber".split(" ");var Jt=(t,e)=>t[`moment-${e}`]??e;var et=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function xt({units:t,hands:e=0},n){let o=new Map,s=Pe(n);for(let l of t){
if(n.length&&!n.some(({id:f})=>f===l.item)||(l.kind==="move"||e>0)&&!l.snapshot&&!l.withheld)continue;let c=["ruler","mo\
ve"].includes(l.kind)?l.kind:l.item;o.has(c)||o.set(c,{kind:l.kind,heading:l.heading,shown:[]}),o.get(c).shown.push(Re(l,
s))}return[...o.values()]}function Pe(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let s of o){let l=s.short||s.text;
e.set(`${n}/${s.id}`,l),e.set(`${n}:${s.text}`,l)}return e}function Re({id:t,item:e,card:n,heading:o,values:s,bands:l,snapshot:a,
withheld:i},c){let f=a&&(a.fine?De(a.counts,l):a.counts);return{id:e,name:c.get(t)??n,heading:o,labels:kt(s,l).map(u=>c.
get(`${e}:${u}`)??u),sizes:l,counts:f,n:f?nt(f):0,withheld:i??""}}function De(t,e){let n=0;return e.map(o=>(n+=o,nt(t.slice(
n-o,n))))}function kt(t,e){let n=0;return e.map(o=>{n+=o;let s=t[n-1];return o===1?s:`${t[n-o]}–${s}`})}var nt=t=>t.reduce(
(e,n)=>e+n,0),yt=({counts:t,n:e})=>t.findIndex(n=>2*n>e),v=({shown:t})=>t.filter(({counts:e})=>e);var Gt=["wall-first","wall-second","wall-third"],Zt=t=>Gt[t%Gt.length],j=t=>`${(100*t).toFixed(2)}%`,Yt={"aria-hidden":"\
true"};function H(t,e,n){return v(t).length?{ruler:Qt,move:Qt,sort:We,card:He,choice:ze}[t.kind](t,e,n):[r("p",{class:"w\
all-calm"},qt(t,e))]}function Qt(t,e){let n=Math.max(...v(t).flatMap(({counts:o})=>o));return[r("div",{class:"wall-figur\
es"},...t.shown.map((o,s)=>{let l=o.counts?[{counts:o.counts}]:[],a=t.kind==="move"?[e["chart-lower"],e["chart-same"],e["\
chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,c=t.shown.length>1?o.heading:"";return Xt({...o,heading:c,labels:a,
sizes:i},l,n,Zt(s),e)}))]}function Vt(t,e){let[n,o]=t,s=o.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(
i=>i.flatMap(c=>c?.counts??[])),a=Math.max(1,...l);return[r("div",{class:"wall-figures"},...s.map(([i,c],f)=>Xt(c,[{counts:i?.
counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),a,Zt(f),e))),ne([["wall-then",n.moment],["wall-solid",o.moment]])]}
function Xt({heading:t,labels:e,sizes:n},o,s,l,a){let i=nt(n),c=.03,f=0,u=n.flatMap((w,b)=>{let M=f/i+(f?c/2:0);f+=w;let k=f/
i-M-(f<i?c/2:0);return o.flatMap(({counts:p,isEarlier:m},h)=>{let y=M+h*k/o.length;return Be(p[b]/s,p[b],y,k/o.length,m)})}),
d=e.map((w,b)=>`${w}: ${o.at(-1)?.counts[b]??""}`);return r("figure",{class:l},t?r("figcaption",{class:"wall-whole"},t):
null,o.length?N("svg",{class:"wall-columns",role:"img","aria-label":d.join(", ")},...u):r("p",{class:"wall-muted wall-no\
ne"},a["wall-row-held"]),r("p",{class:"wall-scale"},...Ue(e,n)))}function Be(t,e,n,o,s){let l=1-t;return[N("rect",{x:j(n),
y:j(l),width:j(o),height:j(t),class:s?"wall-then":"wall-solid"}),N("text",{x:j(n+o/2),y:j(l),dy:"-0.25em","text-anchor":"\
middle"},`${e}`)]}function Ue(t,e){return t.map((n,o)=>{let s=r("span",{class:"wall-whole"},n);return s.style.setProperty(
"--size",e[o]),s})}function We(t,e,n){let o=[...v(t)].sort((i,c)=>qe(i.counts,c.counts)),s=Math.max(...o.map(({n:i})=>i)),
[{labels:l}]=o;if(l.length>bt.length)return[st(o.map(i=>_e(i,e)),n,e)];let a=o.map(({name:i,counts:[c,...f]},u)=>{let w=!u&&
i.length+l[0].length<Ke?`${c} ${l[0]}`:`${c}`;return F(i,w,Fe([c,...f],s))});return[st([...a,...ee(t,e)],n,e),ne(l.map((i,c)=>[
bt[c],i]))]}var Ke=24;function _e({name:t,labels:e,counts:n,n:o},s){let l=Math.max(...n),a=e.filter((c,f)=>n[f]===l).join(
" / "),i=g(s["wall-of"],{n:l,of:o});return F(t,i,[],r("p",{class:"wall-muted"},a))}var qe=(t,e)=>{let n=t.findIndex((o,s)=>o!==
e[s]);return n<0?0:e[n]-t[n]},bt=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Fe(t,e){let n=0;return t.
map((o,s)=>{let l=n/e;return n+=o,ot(bt[s],l,o/e)})}function ot(t,e,n){let[o,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,
.08]}[t]??[.04,.92],l=n?.004:0;return N("rect",{class:t,x:j(e+l),y:j(o),width:j(Math.max(0,n-2*l)),height:j(s)})}function He(t,e,n){
let o=v(t).map(({name:s,counts:l,n:a})=>({name:s,count:l[0],n:a}));return[st([...te(o,e),...ee(t,e)],n,e)]}function ze(t,e,n){
let[{labels:o,counts:s,n:l}]=v(t),a=o.map((i,c)=>({name:i,count:s[c],n:l}));return[st(te(a,e),n,e)]}function te(t,e){let n=Math.
max(...t.map(({n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},a)=>F(s,a?`${l}`:g(e["wall-of"],
{n:l,of:n}),[ot("wall-rest",0,1),ot("wall-pile-1",0,l/n)]))}function ee({shown:t},e){let n=t.filter(({counts:o})=>!o);return n.
length>t.length/2?[F(g(e["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>F(o,"",[],r("p",{class:"wall-muted"},
e["wall-row-held"])))}var F=(t,e,n,o=null)=>r("li",{},r("p",{class:"wall-whole"},r("span",{},t),r("span",{},e)),n.length?
N("svg",Yt,...n):null,o);function st(t,e=t.length,n={}){let o=r("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,e)),s=t.length-e;return s>0&&o.append(r("li",{class:"wall-muted"},g(n["wall-more"],{n:s}))),o}var ne=t=>r("ul",{class:"\
wall-key"},...t.map(([e,n])=>r("li",{},N("svg",Yt,ot(e,0,1)),n)));var Je=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ge=/^data:image\/(svg\+xml|png|jpeg);/,
z=t=>t.flatMap(Qe);function Qe(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Ge.test(n.src)?[Ze(n)]:[]:Je.has(e)?[r(e,{},...z(o))]:z(o)}var Ze=({src:t,alt:e=""})=>r("img",{src:t,alt:e});var lt=4,oe=({path:t,size:e},n,o)=>N("svg",{class:o,viewBox:`${-lt} ${-lt} ${e+2*lt} ${e+2*lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},N("path",{stroke:"#000",d:t}));function J(t,e){return v(t).length?{ruler:Ve,move:Ye,sort:tn,card:en,choice:nn}[t.kind](t,e):t.heading}var K=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,se=({shown:t})=>t.every(({counts:e})=>e),Ye=(t,e)=>e["wall-moved"];function le({
id:t,heading:e},n){let o=n[`ruler-${t}`];return o?[o,e]:[K(e),K(e)]}function Ve(t,e){let n=v(t),o=new Map;for(let u of n){
let d=yt(u);o.set(d,[...o.get(d)??[],u])}let s=o.get(-1)??[];o.delete(-1);let l=[...o].map(([u,d])=>Xe(d,u,n.length,e));
if(s.length===n.length)return e["wall-spread-all"];let[a,i]=s.map(u=>le(u,e)),c={ruler:a?.[1],other:i?.[0]},f=a?i?e["wal\
l-spread-two"]:e["wall-spread"]:"";return[...l,g(f,c)].filter(Boolean).join(" ")}function Xe(t,e,n,o){let[s,l]=t.map(f=>le(
f,o)[0]),[a,i]=t[0].labels[e].split("–"),c={ruler:s,other:l,low:a,high:i};return t.length>1&&t.length===n?g(o["wall-mo\
st-all"],c):g(l?o["wall-most-two"]:o["wall-most"],c)}function tn(t,e){let n=v(t),o=n[0].labels.map((i,c)=>({pile:i,most:n.
filter(f=>yt(f)===c)})),{pile:s,most:l}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.length)return se(
t)?e["wall-sorted-spread"]:t.heading;let a={1:e["wall-sorted"],2:e["wall-sorted-two"]}[l.length];return g(a??e["wall-sor\
ted-many"],{pile:K(s),card:K(l[0].name),other:K(l.at(-1).name),n:l.length,all:n.length})}function en(t,e){let n=v(t).map(
({name:o,counts:s,n:l})=>({name:o,count:s[0],n:l}));return re(n,t,e)}function nn(t,e){let[{labels:n,counts:o,n:s}]=v(t);
return re(n.map((l,a)=>({name:l,count:o[a],n:s})),t,e)}function re(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),s=t.filter(
({count:u,n:d})=>2*u>d),l=s.length?s:t.filter(({count:u})=>u&&u===o);if(!s.length&&!se(e))return e.heading;let a=s.length?
[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["wall-cho\
sen-spread"]],i=l.length?a[Math.min(l.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=l.map(({name:u})=>K(u));return g(
i,{card:c,other:f,n:l.length})}function ce({deck:t,way:e,panel:n,words:o,now:s,slide:l}){let a=n.stage,i=l!==void 0;if(!i&&a?.blank)return T("blank",r(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=t?.slides[l??a?.slide];if(!c)return e?ae({deck:t,way:e,panel:n,words:o}):
T("text",I(t?.title??""));if(!i&&a.join&&e)return ae({deck:t,way:e,panel:n,words:o});let f=U(n,c),u=i?null:Y(a.timer,s,c.
minutes),d={deck:t,way:e,panel:n,words:o,slide:c,question:f,left:u},w=(mn[c.kind]??rt)(d);return w.dataset.slide=l??a?.slide,
c===t.slides[0]&&w.append(...ue(t)),n.practice&&w.append(r("p",{class:"wall-practice"},o["wall-practice"])),w}var T=(t,...e)=>r(
"div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),I=t=>r("h1",{},t);function rt({slide:t,way:e,panel:n,words:o,
left:s}){let l=z(t.body),a=l.flatMap(c=>on(c)),i=l.filter(c=>c.textContent.trim());return T(t.kind,I(t.title),r("div",{class:"\
wall-body"},r("div",{class:"wall-words"},...i.map(ln)),...a.map(c=>r("div",{class:"wall-picture"},c))),at({way:e,panel:n,
words:o,left:s}))}function on(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll(
"img")];for(let n of e)n.remove();return e}var sn=5;function ln(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(
o=>vt(o)<o.childNodes.length)||!e.every(vt))return t;t.className="wall-terms";for(let o of e){let s=[...o.childNodes],l=vt(
o);s[l]?.tagName==="BR"&&s[l].remove(),o.replaceChildren(r("span",{},...s.slice(0,l)),r("span",{},...s.slice(l).filter(a=>a.
parentNode)))}return t}function vt({childNodes:t}){let e=[...t],n=s=>s?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&
e[o].textContent.trim().length<=sn;)o+=2;return o}function rn({slide:t,way:e,panel:n,words:o,question:s,left:l}){if(s&&s.
state!=="open"&&et(s))return fn({slide:t,panel:n,words:o,question:s,left:l});let i=t.items,[c]=i.length===1?i:[];return T(
"question",I(c?.ask??t.title),t.story?r("p",{class:"wall-quote"},t.story):null,...c?[an(c)]:[cn(i)],at({way:e,panel:n,words:o,
left:l,question:s,large:!0}))}function an({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return r("div",{class:"wall-a\
sks"},ie(n,o));let s=e.length>5;return r("ul",{class:"wall-cards","data-many":s},...e.map(({short:l,text:a})=>r("li",{class:l?
"wall-whole":null},l||a)))}var cn=t=>r("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:s})=>r("li",{},r("p",
{},n),e==="ruler"?ie(o,s):null))),ie=(t,e)=>r("p",{class:"wall-ends"},r("span",{},`0: ${t}`),r("span",{},`10: ${e}`)),un=5;
function fn({slide:t,panel:e,words:n,question:o,left:s}){let l=xt(o,t.items),a=l.filter(f=>v(f).length),[i=l[0]]=a,c=at(
{way:null,panel:e,words:n,left:s,answered:o});return a.length<2?T("chart",I(a.length?J(i,n):n["wall-held-title"]),...H(i,
n),c):T("chart",I(t.title),r("div",{class:"wall-groups"},...a.map(f=>r("section",{},r("h2",{},J(f,n)),...H(f,n,un)))),c)}
function pn({slide:t,panel:e,words:n,way:o,left:s}){let l=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:Jt(n,u.moment),groups:xt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>v(d).length)),a=u=>l.map(({moment:d,
groups:w})=>({moment:d,...w.find(b=>b.kind===u)})).filter(({shown:d})=>d&&v({shown:d}).length),[i]=a("move").slice(-1),c=a(
"ruler"),f=at({way:o,panel:e,words:n,left:s});return i?T("chart",I(J(i,n)),...H(i,n),r("p",{class:"wall-muted"},n["chart\
-moved-why"])):c.length>1?T("chart",I(n["room-group"]),...Vt([c[0],c.at(-1)],n)):c.length?T("chart",I(J(c[0],n)),...H(c[0],
n)):T("text",I(t.title),r("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var mn={text:rt,story:rt,help:rt,question:rn,
moves:pn},ue=t=>t?.logo?z([["img",t.logo]]).map(dn):[],dn=t=>(t.className="wall-logo",t);function ae({deck:t,way:e,panel:n,
words:o}){return T("join",I(o["wall-join"]),r("div",{class:"wall-way"},...e.wifi?[wn(e.wifi,o)]:[],r("div",{class:"wall-\
scans"},e.wifi?r("p",{},o["wall-then"]):null,St(e,o)),r("div",{},r("p",{class:"wall-muted"},o["wall-scan"]),r("p",{class:"\
wall-address"},...e.address.split(/(?<=[.:/])/).map(hn)),r("p",{class:"wall-muted"},o["room-type-code"]),r("p",{class:"w\
all-code"},e.code),r("p",{class:"wall-count"},mt(n,o)))),...ue(t))}var hn=t=>r("span",{},t,r("wbr")),wn=(t,e)=>r("div",{
class:"wall-scans"},r("p",{},g(e["wall-wifi"],{name:t.name})),St(t,e)),St=(t,e)=>oe(t,e["room-scan-alt"],"wall-scan"),gn=t=>t.
replace("-","‑");function at({way:t,panel:e,words:n,left:o,question:s,large:l=!1,answered:a}){let i=tt(o,n),c=s&&(s.state!==
"ready"||s.hands>0),f=c?dt(s,e,n):l&&t?mt(e,n):"",u=a?dt(a,e,n):"";if(!t&&!i&&!f&&!u)return null;let d=r("div",{class:l?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),t&&l?d.append(
St(t,n),r("p",{class:"wall-join-line"},r("span",{class:"wall-muted"},t.address),r("b",{},t.code))):d.append(r("p",{class:"\
wall-muted"},t?g(n["wall-join-line"],{address:t.address,code:gn(t.code)}):u)),d.append(r("p",{class:"wall-now"},f?r(c?"b":
"span",{class:c?null:"wall-joined"},f):null,i?r("span",{class:"wall-time"},i):null)),d}var $t=[4.6,5.6,6.6,7.4,8.2],Et=2,xn=["","tight","tight columns"],Ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],kn=5.4;function Mt(t,e=Et){let n=$t[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:Ot.at(-1),text:0};for(let s of[...xn,...Ot]){if(o.text>=kn||o.text&&Ot.includes(s))break;let l=yn(t,s,n);l>o.text&&
(o={layout:s,text:l})}return pe(t,o.layout,o.text||4.6),o.text>0}function yn(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(pe(t,e,
Math.max(o,4.6)),bn(t))return Math.max(o,4.6);return 0}function pe(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var bn=t=>fe(t)&&[...t.querySelectorAll(".wall-whole")].every(fe),fe=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var vn=t=>!!t?.units.length&&t.state!=="open"&&!et(t),de=t=>vn(t)&&!ht(t);function he(t,{question:e,words:n,count:o}){let s=e.
units.filter(({kind:p})=>p!=="move"),l=new Map(s.map(p=>[p.id,me(p).map(()=>0)])),a=0,i=0,c=r("div",{}),f=W(t,"desk-hand\
s",c);if(!f)return;let u=()=>Math.max(i,...[...l.values()].map(p=>p.reduce((m,h)=>m+h,0))),d=(p,m,h=null)=>r("button",{type:"\
button",class:h,onclick:m},p),w=(p,m,h)=>r("div",{class:"desk-stepper"},r("span",{},p),r("button",{type:"button","aria-l\
abel":g(n["desk-fewer"],{label:p}),onclick:()=>h(-1)},"−"),r("output",{},`${m}`),r("button",{type:"button","aria-label":g(
n["desk-more"],{label:p}),onclick:()=>h(1)},"+"));function b(p=""){let m=s[a],h=l.get(m.id),y=a===s.length-1,L=x=>()=>{a+=
x,b()};c.replaceChildren(r("p",{class:"desk-small"},g(n["desk-hands-where"],{n:a+1,all:s.length})),r("h2",{},m.card||m.heading),
m.card?r("p",{class:"desk-small"},m.heading):"",ht(e)&&!a?r("p",{class:"desk-small"},n["desk-slips-first"]):"",...me(m).
map((x,$)=>w(x,h[$],P=>{h[$]=Math.max(0,h[$]+P),b(`${$} ${P}`)})),y?w(n["room-people"],u(),x=>{i=Math.max(0,u()+x),b(`pe\
ople ${x}`)}):"",r("div",{class:"wall-answers"},a?d(n.back,L(-1)):"",y?"":d(n[m.card?"desk-next-card":"next"],L(1),"wall\
-primary"),u()?d(n[y?"room-count":"desk-enough"],k,y?"wall-primary":null):"",d(n["wall-close"],()=>f.close()))),M(p)}function M(p){
let m=[...c.querySelectorAll(".desk-stepper")],[h,y]=p.split(" "),L=h==="people"?m.at(-1):m[Number(h)||0],[x,$]=L.querySelectorAll(
"button");(y==="-1"?x:$).focus()}function k(){let p=u(),h=[...l].filter(([,y])=>y.some(Boolean)).map(([y,L])=>{let{kind:x}=s.
find($=>$.id===y);return[y,x==="card"?[L[0],p-L[0]]:L]});f.close(),o(Object.fromEntries(h),p)}b()}var me=({kind:t,values:e,
bands:n})=>t==="card"?e.slice(0,1):kt(e,n);var Sn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},ct=["","dark","light","contrast"],On=new Map(Object.entries(Sn).flatMap(
([t,e])=>e.map(n=>[n,t]))),$n="input, textarea, select, [contenteditable]:not([contenteditable=false])";function En(t){let{
key:e,target:n,repeat:o,ctrlKey:s,metaKey:l,altKey:a,isComposing:i}=t;if(o||s||l||a||i)return;let c=t.composedPath?.()[0]??
n;if(!(c?.closest?.($n)||c?.closest?.("dialog[open]"))&&!(e===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return On.get(e.length===1?e.toLowerCase():e)}function we(t){let e=n=>{let o=En(n);!o||t(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",e,{capture:!0}),()=>window.removeEventListener("\
keydown",e,{capture:!0})}function ge(t,{deck:e,panel:n,way:o},s,{step:l,handOver:a,leave:i}){let c=n.stage??{slide:-1,dropped:[]},f=e.slides[c.slide]?.
part,u=p=>()=>{k.close(),p()},d=(p,m,...h)=>r("button",{type:"button",onclick:u(p),...m},...h),w=p=>r("small",{},g(s["re\
mote-minutes"],{minutes:p})),b=e.parts.map((p,m)=>r("li",{},d(()=>l("go",{slide:Ct(e,m)}),{"aria-current":m===f?"step":null,
class:c.dropped.includes(m)?"remote-dropped":null},p.title,c.dropped.includes(m)?r("small",{},s["remote-is-dropped"]):w(
p.minutes)))),M=Pt(e,c).map(({part:p,title:m,minutes:h,dropped:y})=>r("li",{},r("span",{},m),d(()=>l(y?"keep":"drop",{part:p}),
{"aria-label":`${y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})}: ${m}`},y?s["remote-keep"]:g(s["remote-drop"],{minutes:h})))),
k=W(t,"remote-sheet",r("h2",{},s["remote-parts"]),r("ol",{class:"remote-parts"},...b),...M.length?[r("h2",{},s["remote-l\
ate"]),r("ul",{class:"remote-drops"},...M)]:[],r("div",{class:"remote-more"},o?d(()=>l("join"),{},c.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,a?d(a,{},s["remote-hand"]):null,i?d(i,{},s["remote-leave"]):null,d(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var Mn=4e3,be=pt("ajar-wall"),E=JSON.parse(document.getElementById("words").textContent),S=r("main",{class:"wall"}),it=r(
"p",{class:"wall-notice",role:"status"}),At=Kt(),O=null,C=null,{size:Ln=Et,look:Tn=""}=be.get(),Q=Ln,ve="",G=()=>O?.deck?.
slides[O.panel.stage?.slide],Se=()=>tt(Y(O.panel.stage?.timer,At.now(),G()?.minutes),E);function Oe(t){S.querySelector("\
.wall-face")?.remove(),S.prepend(t),Mt(t,Q)}function Lt(){O?.deck&&(ve=Se(),Oe(ce({...O,words:E,now:At.now()})))}var Tt=(t,e)=>Oe(
r("div",{class:"wall-face wall-text"},r("h1",{},t),r("p",{class:"wall-calm"},e)));function xe(t){t==="ended"?Tt(E["wall-\
ended"],E["wall-ended-how"]):Tt(E["wall-used"],E["wall-used-how"])}async function _(t){it.textContent="";try{await t}catch{
it.textContent=E["remote-failed"],setTimeout(()=>{it.textContent=""},Mn)}}function An(t){if(t==="reveal"){let n=_t(O.panel,
G()),o=()=>_(C.ask(n.question,t,n.body));n&&Ht(S,n,O.panel,E,o);return}let e=G()&&U(O.panel,G());e&&_(C.ask(e,t))}function Nn(){
let t=G(),e=t&&U(O.panel,t);if(!de(e))return;he(S,{question:e,words:E,count:(o,s)=>_(C.ask(e,"hands",{counts:o,people:s}))})}
function ke(t){Q=Math.min($t.length-1,Math.max(0,Q+t)),$e(),Lt()}var $e=()=>be.set({size:Q,look:S.dataset.look}),ye={larger:()=>ke(
1),smaller:()=>ke(-1),keys:()=>zt(S,E),full:()=>document.fullscreenElement?document.exitFullscreen():S.requestFullscreen(),
look(){let{look:t=""}=S.dataset;S.dataset.look=ct[(ct.indexOf(t)+1)%ct.length],$e()}};function jn(t){if(ye[t])ye[t]();else if(O)
t==="hands"?Nn():t==="parts"?ge(S,O,E,{step:(e,n)=>_(C.step(e,n))}):["open","close","reveal"].includes(t)?An(t):_(t==="t\
imer"?C.step(O.panel.stage?.timer?"pause":"timer"):C.step(t));else return!1;return!0}async function In(){S.dataset.look=
Tn,S.append(it),document.body.replaceChildren(S),Tt(E["wall-title"],E["keep-opening"]),we(jn),new ResizeObserver(()=>{let t=S.
querySelector(".wall-face");t&&Mt(t,Q)}).observe(S);try{let t=await Ut(window.location.hash);C=Wt(t,{onChange(e){O?.panel!==
e.panel&&At.set(e.panel.now),O={...e},Lt()},onReached(){},onGone:xe})}catch(t){xe(t.message)}setInterval(()=>{O?.deck&&Se()!==
ve&&Lt()},1e3)}In();
