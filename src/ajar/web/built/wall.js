var Ce=["button","input","select","summary","textarea"],Ie=["input","select","textarea"];function r(t,e={},...n){let o=document.
createElement(t);for(let[s,l]of Object.entries(e))s.startsWith("on")?o.addEventListener(s.slice(2),l):l===!0?o.setAttribute(
s,""):l!==!1&&l!=null&&o.setAttribute(s,l);return Ce.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ie.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function N(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(e))o.setAttribute(s,l);return o.append(...n),
o}var Dt=(t,e)=>t.slides.findIndex(({part:n})=>n===e);function Pt(t,e){let n=t.slides[e.slide]?.part??-1;return t.parts.map(({title:o,minutes:s,optional:l},a)=>{let i=e.dropped.
includes(a);return{part:a,title:o,minutes:s,optional:l,dropped:i}}).filter(({part:o,optional:s})=>s&&o>n)}function Q(t,e,n=0){
if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),s=t.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:t.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var ut=new Set,ft=()=>{if(!document.hidden)for(let t of[...ut])t(Math.random()*1e3)};window.addEventListener("online",ft);
window.addEventListener("pageshow",ft);document.addEventListener("visibilitychange",ft);var P=t=>new Promise(e=>{let n,o=()=>{
ut.delete(s),e()},s=l=>{clearTimeout(n),n=setTimeout(o,Math.min(l,t))};ut.add(s),n=setTimeout(o,t)}),R=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Rt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var De=5e4,Bt=8e3;function Ut(t,e,{onState:n,onReached:o,onGone:s,introduce:l,last:a=["no-room"]}){let i=e,c=!0,f=!1,u=0,
d=null,h=null;async function b(x,O){h=new AbortController;let{signal:D}=h,Y=setTimeout(()=>h.abort(),Bt),T=await fetch(x,
{headers:{...O,...l()},cache:"no-store",signal:D}).finally(()=>clearTimeout(Y));if(T.ok||T.status===304)return T;let K=await T.
json();throw a.includes(K.error)&&(y(),s(K.error)),Object.assign(new Error(K.error),{requested:Rt(T)})}async function E(){
let O=(await b(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),D=new TextDecoder;for(let Y="",T=!0;;){let K=setTimeout(
()=>{c&&=!T,h.abort()},T?Bt:De),{done:jt,value:Te}=await O.read().finally(()=>clearTimeout(K));if(jt&&T)throw new Error;
if(jt)return;let Ct=(Y+D.decode(Te,{stream:!0})).split(`

`);Y=Ct.pop();for(let Ne of Ct){let It=Ne.split(`
`).find(je=>je.startsWith("data:"));It&&(T=!1,p(JSON.parse(It.slice(5))))}}}async function k(){let x=await b(t,d?{"If-No\
ne-Match":d}:{});x.ok&&p(await x.json()),d=x.headers.get("ETag"),m()}function p(x){m(),!(x.version<i)&&(i=x.version,x.ended&&
y(),n(x))}function m(){u=0,o(!0)}async function w(){for(;!f;){let x=Math.random()*2e3;try{c&&u%2===0?await E():(await k(),
x+=3e3)}catch(O){if(f)return;u||o(!1),x=R(u++,O.requested)}f||await P(x)}}function y(){f=!0,h?.abort()}let L=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?L=Date.now():Date.now()-L>5e3&&h.abort()}),window.
addEventListener("pageshow",({persisted:x})=>{x&&h.abort()}),window.addEventListener("offline",()=>h.abort()),w(),y}function pt(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var V=pt("ajar-presenter"),Pe=()=>V.set({}),B=class extends Error{};
function Re(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Wt(t){let e=Re(
t);if(!e){if(V.get().key)return V.get();throw new B("used")}let{code:n,ticket:o}=e;for(let s=0;;s++){let l=await X(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(l?.ok){let{key:a}=await l.json();return V.set({code:n,key:a}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:a}}if([401,403,404,409,410,422].
includes(l?.status)){let{error:a}=await l.json().catch(()=>({}));throw new B(a==="no-room"?"ended":"used")}await P(R(s))}}
var X=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function qt({code:t,key:e},{onChange:n,onReached:o,onGone:s}){let l=`api/rooms/${t}`,a={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},c,f=!1;function u(k){f=!0,Pe(),s(k==="no-room"?"ended":"used")}async function d(k){
for(let p=0;c===k&&!f;p++){let m=await fetch(`${l}/deck`,{headers:a,cache:"no-store"}).catch(()=>null);if(m?.ok){let{deck:w,
way:y}=await m.json();c===k&&n(Object.assign(i,{deck:w,way:y}));return}await P(R(p))}}function h(k){if(k.ended){u("no-ro\
om");return}if(i.panel&&k.version<i.panel.version)return;i.panel=k;let p=k.stage?.deck??null;p!==c&&(c=p,d(p)),n(i)}async function b(k,p={}){
let m=await X(`${l}/${k}`,p,a);for(let y=0;m.status===503&&y<4;y++)await P(R(y)),m=await X(`${l}/${k}`,p,a);let w=await m.
json();if(m.ok)h(w);else if(["no-room","key"].includes(w.error))u(w.error);else throw new B(w.error)}let E=Ut(`${l}/pane\
l`,0,{onState:h,onReached:o,onGone:u,introduce:()=>a,last:["no-room","key"]});return{step:(k,p={})=>b("stage",{step:k,...p}),
async invite(){let k=new URL(".",window.location.href).href.replace(/\/$/,""),p=`${l}/tickets${window.location.search}`,
m=await X(p,{kind:"remote",base:k},a),w=await m.json();if(!m.ok)throw new B(w.error);return w.scan},ask:({id:k},p,m)=>b(
`questions/${k}/${p}`,m),leave(){f=!0,E()}}}function _t(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var g=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let l=e[o];return s?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});var U=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function Kt(t,e){if(e?.kind!=="moves"){let a=e&&U(t,e);
return a?.answered&&a.units.length?{question:a,body:{}}:null}let n=t.questions.filter(({name:a,units:i})=>a.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),s=o?.units.filter(({kind:a})=>a==="move")??[];return n.length>1&&s.some(
({snapshot:a,withheld:i})=>!a&&!i)?{question:o,body:{moves:!0}}:null}function mt({joined:t},e){return t?t===1?e["room-jo\
ined-one"]:g(e["room-joined"],{n:t}):e["room-joined-none"]}function dt({answered:t,units:e},{joined:n},o){return e.length?
n>t?g(o["wall-answered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:g(o["wall-answered"],{n:t}):""}function tt(t,e){return t?
t.over?e["wall-time-up"]:g(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Ft({shown:t},e){let n={
"too-few":e["room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["ro\
om-withheld-again"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},
[o]=t.map(({withheld:s})=>s).filter(Boolean);return n[o]??e["wall-held"]}var ht=t=>!!t?.name.startsWith("check-in@");function W(t,e,...n){let o=t.querySelector(`.${e}`);if(o?.open)return o.close(),null;o?.remove();let s=r("dialog",{class:`\
wall-dialog ${e}`,onclose:()=>s.remove()},...n);return t.append(s),s.showModal(),s}function zt(t){for(let e of t.querySelectorAll(
"dialog"))e.refresh?.()}var wt=(t,e,n="")=>r("button",{type:"button",class:n,onclick:e},t);function Be(t,e,n,o,s){let l=r(
"p",{},e()),a=W(t,"wall-asking",l,r("div",{class:"wall-answers"},wt(n,()=>{a.close(),s()},"wall-primary"),wt(o,()=>a.close())));
a&&(a.refresh=()=>{l.textContent=e(),l.textContent||a.close()})}var Ht=(t,{joined:e})=>t?.state==="open"&&t.units.length?
Math.max(0,e-t.answered):0;function Jt(t,e,n,o,s){let l=e();if(!l)return;let{question:a,body:i}=l,{id:c,state:f}=a,u=h=>h?.
question.id===c&&h.question.state===f&&h.body.moves===i.moves,d=()=>{let h=e();if(!u(h))return"";if(i.moves)return o["wa\
ll-moves-sure"];let b=Ht(h.question,n());return b?b===1?o["wall-still-one"]:g(o["wall-still"],{n:b}):o["wall-still-none"]};
!i.moves&&!Ht(a,n())?s(l):Be(t,d,o["wall-reveal-now"],o["wall-wait"],()=>s(l))}function Gt(t,e){let n=[[e["wall-key-next"],
"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],"Home End"],[e["room-ask-open"],"O"],[e["room-ask-close"],
"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["wall-key-join"],"J"],[e["wall-key-timer"],"T"],[e["desk-\
hands"],"H"],[e["remote-parts"],"P"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],"D"],[e["\
wall-key-keys"],"?"]],o=W(t,"wall-keys",r("h2",{},e["wall-keys"]),r("dl",{},...n.map(([s,l])=>r("div",{},r("dt",{},...l.
split(" ").map(a=>r("kbd",{},a))),r("dd",{},s)))),r("div",{class:"wall-answers"},wt(e["wall-close"],()=>o.close())));o?.
addEventListener("keydown",s=>{s.key==="?"&&o.close()})}var Ue=/^(\d{4})-(\d{2})-(\d{2})$/;function Zt(t){let[,e,n,o]=typeof t=="string"&&Ue.exec(t)||[];return e>0&&n>=1&&n<=12&&
o>=1&&o<=We(+e,+n)?t:null}function We(t,e){return[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][e-1]}var gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",lo=new RegExp(`^${gt}+|${gt}\
+$`,"g");var ro=new RegExp(`[,;:،]|${gt}`),qe="January February March April May June July August September October November Dece\
mber".split(" ");var Yt="en-US";var xt=(t,{language:e="en",direction:n="ltr"})=>Object.assign(t,{lang:e,dir:n}),Qt=(t,e)=>t[`moment-${e}`]??(Zt(e)?Ke(e):
e);var _e=(t,e,n=Yt)=>new Date(`${t}T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...e});function Ke(t,e=Yt){if(e!=="en-US")return _e(t,{dateStyle:"long"},e);let[n,o,s]=t.split("-").map(Number);return`${qe[o-1]}\
 ${s}, ${n}`}var et=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function kt({units:t,hands:e=0},n){let o=new Map,s=Fe(n);for(let l of t){
if(n.length&&!n.some(({id:f})=>f===l.item)||(l.kind==="move"||e>0)&&!l.snapshot&&!l.withheld)continue;let c=["ruler","mo\
ve"].includes(l.kind)?l.kind:l.item;o.has(c)||o.set(c,{kind:l.kind,heading:l.heading,shown:[]}),o.get(c).shown.push(He(l,
s))}return[...o.values()]}function Fe(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let s of o){let l=s.short||s.text;
e.set(`${n}/${s.id}`,l),e.set(`${n}:${s.text}`,l)}return e}function He({id:t,item:e,card:n,heading:o,values:s,bands:l,snapshot:a,
withheld:i},c){let f=a&&(a.fine?ze(a.counts,l):a.counts);return{id:e,name:c.get(t)??n,heading:o,labels:yt(s,l).map(u=>c.
get(`${e}:${u}`)??u),sizes:l,counts:f,n:f?nt(f):0,withheld:i??""}}function ze(t,e){let n=0;return e.map(o=>(n+=o,nt(t.slice(
n-o,n))))}function yt(t,e){let n=0;return e.map(o=>{n+=o;let s=t[n-1];return o===1?s:`${t[n-o]}–${s}`})}var nt=t=>t.reduce(
(e,n)=>e+n,0),bt=({counts:t,n:e})=>t.findIndex(n=>2*n>e),v=({shown:t})=>t.filter(({counts:e})=>e);var Vt=["wall-first","wall-second","wall-third"],te=t=>Vt[t%Vt.length],j=t=>`${(100*t).toFixed(2)}%`,ee={"aria-hidden":"\
true"};function H(t,e,n){return v(t).length?{ruler:Xt,move:Xt,sort:Ze,card:tn,choice:en}[t.kind](t,e,n):[r("p",{class:"w\
all-calm"},Ft(t,e))]}function Xt(t,e){let n=Math.max(...v(t).flatMap(({counts:o})=>o));return[r("div",{class:"wall-figur\
es"},...t.shown.map((o,s)=>{let l=o.counts?[{counts:o.counts}]:[],a=t.kind==="move"?[e["chart-lower"],e["chart-same"],e["\
chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,c=t.shown.length>1?o.heading:"";return oe({...o,heading:c,labels:a,
sizes:i},l,n,te(s),e)}))]}function ne(t,e){let[n,o]=t,s=o.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(
i=>i.flatMap(c=>c?.counts??[])),a=Math.max(1,...l);return[r("div",{class:"wall-figures"},...s.map(([i,c],f)=>oe(c,[{counts:i?.
counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),a,te(f),e))),re([["wall-then",n.moment],["wall-solid",o.moment]])]}
function oe({heading:t,labels:e,sizes:n},o,s,l,a){let i=nt(n),c=.03,f=0,u=n.flatMap((h,b)=>{let E=f/i+(f?c/2:0);f+=h;let k=f/
i-E-(f<i?c/2:0);return o.flatMap(({counts:p,isEarlier:m},w)=>{let y=E+w*k/o.length;return Je(p[b]/s,p[b],y,k/o.length,m)})}),
d=e.map((h,b)=>`${h}: ${o.at(-1)?.counts[b]??""}`);return r("figure",{class:l},t?r("figcaption",{class:"wall-whole"},t):
null,o.length?N("svg",{class:"wall-columns",role:"img","aria-label":d.join(", ")},...u):r("p",{class:"wall-muted wall-no\
ne"},a["wall-row-held"]),r("p",{class:"wall-scale"},...Ge(e,n)))}function Je(t,e,n,o,s){let l=1-t;return[N("rect",{x:j(n),
y:j(l),width:j(o),height:j(t),class:s?"wall-then":"wall-solid"}),N("text",{x:j(n+o/2),y:j(l),dy:"-0.25em","text-anchor":"\
middle"},`${e}`)]}function Ge(t,e){return t.map((n,o)=>{let s=r("span",{class:"wall-whole"},n);return s.style.setProperty(
"--size",e[o]),s})}function Ze(t,e,n){let o=[...v(t)].sort((i,c)=>Ve(i.counts,c.counts)),s=Math.max(...o.map(({n:i})=>i)),
[{labels:l}]=o;if(l.length>vt.length)return[st(o.map(i=>Qe(i,e)),n,e)];let a=o.map(({name:i,counts:[c,...f]},u)=>{let h=!u&&
i.length+l[0].length<Ye?`${c} ${l[0]}`:`${c}`;return F(i,h,Xe([c,...f],s))});return[st([...a,...le(t,e)],n,e),re(l.map((i,c)=>[
vt[c],i]))]}var Ye=24;function Qe({name:t,labels:e,counts:n,n:o},s){let l=Math.max(...n),a=e.filter((c,f)=>n[f]===l).join(
" / "),i=g(s["wall-of"],{n:l,of:o});return F(t,i,[],r("p",{class:"wall-muted"},a))}var Ve=(t,e)=>{let n=t.findIndex((o,s)=>o!==
e[s]);return n<0?0:e[n]-t[n]},vt=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Xe(t,e){let n=0;return t.
map((o,s)=>{let l=n/e;return n+=o,ot(vt[s],l,o/e)})}function ot(t,e,n){let[o,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,
.08]}[t]??[.04,.92],l=n?.004:0;return N("rect",{class:t,x:j(e+l),y:j(o),width:j(Math.max(0,n-2*l)),height:j(s)})}function tn(t,e,n){
let o=v(t).map(({name:s,counts:l,n:a})=>({name:s,count:l[0],n:a}));return[st([...se(o,e),...le(t,e)],n,e)]}function en(t,e,n){
let[{labels:o,counts:s,n:l}]=v(t),a=o.map((i,c)=>({name:i,count:s[c],n:l}));return[st(se(a,e),n,e)]}function se(t,e){let n=Math.
max(...t.map(({n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},a)=>F(s,a?`${l}`:g(e["wall-of"],
{n:l,of:n}),[ot("wall-rest",0,1),ot("wall-pile-1",0,l/n)]))}function le({shown:t},e){let n=t.filter(({counts:o})=>!o);return n.
length>t.length/2?[F(g(e["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>F(o,"",[],r("p",{class:"wall-muted"},
e["wall-row-held"])))}var F=(t,e,n,o=null)=>r("li",{},r("p",{class:"wall-whole"},r("span",{},t),r("span",{},e)),n.length?
N("svg",ee,...n):null,o);function st(t,e=t.length,n={}){let o=r("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(
0,e)),s=t.length-e;return s>0&&o.append(r("li",{class:"wall-muted"},g(n["wall-more"],{n:s}))),o}var re=t=>r("ul",{class:"\
wall-key"},...t.map(([e,n])=>r("li",{},N("svg",ee,ot(e,0,1)),n)));var nn=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),on=/^data:image\/(svg\+xml|png|jpeg);/,
z=t=>t.flatMap(sn);function sn(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?on.test(n.src)?[ln(n)]:[]:nn.has(e)?[r(e,{},...z(o))]:z(o)}var ln=({src:t,alt:e=""})=>r("img",{src:t,alt:e});var lt=4,ae=({path:t,size:e},n,o)=>N("svg",{class:o,viewBox:`${-lt} ${-lt} ${e+2*lt} ${e+2*lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},N("path",{stroke:"#000",d:t}));function J(t,e){return v(t).length?{ruler:an,move:rn,sort:un,card:fn,choice:pn}[t.kind](t,e):t.heading}var q=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,ce=({shown:t})=>t.every(({counts:e})=>e),rn=(t,e)=>e["wall-moved"];function ie({
id:t,heading:e},n){let o=n[`ruler-${t}`];return o?[o,e]:[q(e),q(e)]}function an(t,e){let n=v(t),o=new Map;for(let u of n){
let d=bt(u);o.set(d,[...o.get(d)??[],u])}let s=o.get(-1)??[];o.delete(-1);let l=[...o].map(([u,d])=>cn(d,u,n.length,e));
if(s.length===n.length)return e["wall-spread-all"];let[a,i]=s.map(u=>ie(u,e)),c={ruler:a?.[1],other:i?.[0]},f=a?i?e["wal\
l-spread-two"]:e["wall-spread"]:"";return[...l,g(f,c)].filter(Boolean).join(" ")}function cn(t,e,n,o){let[s,l]=t.map(f=>ie(
f,o)[0]),[a,i]=t[0].labels[e].split("–"),c={ruler:s,other:l,low:a,high:i};return t.length>1&&t.length===n?g(o["wall-mo\
st-all"],c):g(l?o["wall-most-two"]:o["wall-most"],c)}function un(t,e){let n=v(t),o=n[0].labels.map((i,c)=>({pile:i,most:n.
filter(f=>bt(f)===c)})),{pile:s,most:l}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.length)return ce(
t)?e["wall-sorted-spread"]:t.heading;let a={1:e["wall-sorted"],2:e["wall-sorted-two"]}[l.length];return g(a??e["wall-sor\
ted-many"],{pile:q(s),card:q(l[0].name),other:q(l.at(-1).name),n:l.length,all:n.length})}function fn(t,e){let n=v(t).map(
({name:o,counts:s,n:l})=>({name:o,count:s[0],n:l}));return ue(n,t,e)}function pn(t,e){let[{labels:n,counts:o,n:s}]=v(t);
return ue(n.map((l,a)=>({name:l,count:o[a],n:s})),t,e)}function ue(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),s=t.filter(
({count:u,n:d})=>2*u>d),l=s.length?s:t.filter(({count:u})=>u&&u===o);if(!s.length&&!ce(e))return e.heading;let a=s.length?
[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["wall-cho\
sen-spread"]],i=l.length?a[Math.min(l.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=l.map(({name:u})=>q(u));return g(
i,{card:c,other:f,n:l.length})}function pe({deck:t,way:e,panel:n,words:o,now:s,slide:l}){let a=n.stage,i=l!==void 0;if(!i&&a?.blank)return A("blank",r(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=t?.slides[l??a?.slide];if(!c)return e?fe({deck:t,way:e,panel:n,words:o}):
A("text",C(t?.title??""));if(!i&&a.join&&e)return fe({deck:t,way:e,panel:n,words:o});let f=U(n,c),u=i?null:Q(a.timer,s,c.
minutes),d={deck:t,way:e,panel:n,words:o,slide:c,question:f,left:u},h=(vn[c.kind]??rt)(d);if(h.dataset.slide=l??a?.slide,
c===t.slides[0]&&h.append(...de(t)),n.practice&&h.append(r("p",{class:"wall-practice"},o["wall-practice"])),c.language){
xt(h,c);let b=h.querySelectorAll(".wall-foot, .wall-practice");for(let E of b)xt(E,o)}return h}var A=(t,...e)=>r("div",{
class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),C=t=>r("h1",{},t);function rt({slide:t,way:e,panel:n,words:o,left:s}){
let l=z(t.body),a=l.flatMap(c=>mn(c)),i=l.filter(c=>c.textContent.trim());return A(t.kind,C(t.title),r("div",{class:"wal\
l-body"},r("div",{class:"wall-words"},...i.map(hn)),...a.map(c=>r("div",{class:"wall-picture"},c))),at({way:e,panel:n,words:o,
left:s}))}function mn(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll("im\
g")];for(let n of e)n.remove();return e}var dn=5;function hn(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(o=>St(
o)<o.childNodes.length)||!e.every(St))return t;t.className="wall-terms";for(let o of e){let s=[...o.childNodes],l=St(o);
s[l]?.tagName==="BR"&&s[l].remove(),o.replaceChildren(r("span",{},...s.slice(0,l)),r("span",{},...s.slice(l).filter(a=>a.
parentNode)))}return t}function St({childNodes:t}){let e=[...t],n=s=>s?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&
e[o].textContent.trim().length<=dn;)o+=2;return o}function wn({slide:t,way:e,panel:n,words:o,question:s,left:l}){if(s&&s.
state!=="open"&&et(s))return yn({slide:t,panel:n,words:o,question:s,left:l});let i=t.items,[c]=i.length===1?i:[];return A(
"question",C(c?.ask??t.title),t.story?r("p",{class:"wall-quote"},t.story):null,...c?[gn(c)]:[xn(i)],at({way:e,panel:n,words:o,
left:l,question:s,large:!0}))}function gn({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return r("div",{class:"wall-a\
sks"},me(n,o));let s=e.length>5;return r("ul",{class:"wall-cards","data-many":s},...e.map(({short:l,text:a})=>r("li",{class:l?
"wall-whole":null},l||a)))}var xn=t=>r("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:s})=>r("li",{},r("p",
{},n),e==="ruler"?me(o,s):null))),me=(t,e)=>r("p",{class:"wall-ends"},r("span",{},`0: ${t}`),r("span",{},`10: ${e}`)),kn=5;
function yn({slide:t,panel:e,words:n,question:o,left:s}){let l=kt(o,t.items),a=l.filter(f=>v(f).length),[i=l[0]]=a,c=at(
{way:null,panel:e,words:n,left:s,answered:o});return a.length<2?A("chart",C(a.length?J(i,n):n["wall-held-title"]),...H(i,
n),c):A("chart",C(t.title),r("div",{class:"wall-groups"},...a.map(f=>r("section",{},r("h2",{},J(f,n)),...H(f,n,kn)))),c)}
function bn({slide:t,panel:e,words:n,way:o,left:s}){let l=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:Qt(n,u.moment),groups:kt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>v(d).length)),a=u=>l.map(({moment:d,
groups:h})=>({moment:d,...h.find(b=>b.kind===u)})).filter(({shown:d})=>d&&v({shown:d}).length),[i]=a("move").slice(-1),c=a(
"ruler"),f=at({way:o,panel:e,words:n,left:s});return i?A("chart",C(J(i,n)),...H(i,n),r("p",{class:"wall-muted"},n["chart\
-moved-why"])):c.length>1?A("chart",C(n["room-group"]),...ne([c[0],c.at(-1)],n)):c.length?A("chart",C(J(c[0],n)),...H(c[0],
n)):A("text",C(t.title),r("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var vn={text:rt,story:rt,help:rt,question:wn,
moves:bn},de=t=>t?.logo?z([["img",t.logo]]).map(Sn):[],Sn=t=>(t.className="wall-logo",t);function fe({deck:t,way:e,panel:n,
words:o}){return A("join",C(o["wall-join"]),r("div",{class:"wall-way"},...e.wifi?[On(e.wifi,o)]:[],r("div",{class:"wall-\
scans"},e.wifi?r("p",{},o["wall-then"]):null,$t(e,o)),r("div",{},r("p",{class:"wall-muted"},o["wall-scan"]),r("p",{class:"\
wall-address"},...e.address.split(/(?<=[.:/])/).map($n)),r("p",{class:"wall-muted"},o["room-type-code"]),r("p",{class:"w\
all-code"},e.code),r("p",{class:"wall-count"},mt(n,o)))),...de(t))}var $n=t=>r("span",{},t,r("wbr")),On=(t,e)=>r("div",{
class:"wall-scans"},r("p",{},g(e["wall-wifi"],{name:t.name})),$t(t,e)),$t=(t,e)=>ae(t,e["room-scan-alt"],"wall-scan"),En=t=>t.
replace("-","‑");function at({way:t,panel:e,words:n,left:o,question:s,large:l=!1,answered:a}){let i=tt(o,n),c=s&&(s.state!==
"ready"||s.hands>0),f=c?dt(s,e,n):l&&t?mt(e,n):"",u=a?dt(a,e,n):"";if(!t&&!i&&!f&&!u)return null;let d=r("div",{class:l?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),t&&l?d.append(
$t(t,n),r("p",{class:"wall-join-line"},r("span",{class:"wall-muted"},t.address),r("b",{},t.code))):d.append(r("p",{class:"\
wall-muted"},t?g(n["wall-join-line"],{address:t.address,code:En(t.code)}):u)),d.append(r("p",{class:"wall-now"},f?r(c?"b":
"span",{class:c?null:"wall-joined"},f):null,i?r("span",{class:"wall-time"},i):null)),d}var Et=[4.6,5.6,6.6,7.4,8.2],Mt=2,Mn=["","tight","tight columns"],Ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ln=5.4;function Lt(t,e=Mt){let n=Et[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:Ot.at(-1),text:0};for(let s of[...Mn,...Ot]){if(o.text>=Ln||o.text&&Ot.includes(s))break;let l=An(t,s,n);l>o.text&&
(o={layout:s,text:l})}return we(t,o.layout,o.text||4.6),o.text>0}function An(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(we(t,e,
Math.max(o,4.6)),Tn(t))return Math.max(o,4.6);return 0}function we(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var Tn=t=>he(t)&&[...t.querySelectorAll(".wall-whole")].every(he),he=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var Nn=t=>!!t?.units.length&&t.state!=="open"&&!et(t),xe=t=>Nn(t)&&!ht(t);function ke(t,{question:e,words:n,count:o}){let s=e.
units.filter(({kind:p})=>p!=="move"),l=new Map(s.map(p=>[p.id,ge(p).map(()=>0)])),a=0,i=0,c=r("div",{}),f=W(t,"desk-hand\
s",c);if(!f)return;let u=()=>Math.max(i,...[...l.values()].map(p=>p.reduce((m,w)=>m+w,0))),d=(p,m,w=null)=>r("button",{type:"\
button",class:w,onclick:m},p),h=(p,m,w)=>r("div",{class:"desk-stepper"},r("span",{},p),r("button",{type:"button","aria-l\
abel":g(n["desk-fewer"],{label:p}),onclick:()=>w(-1)},"−"),r("output",{},`${m}`),r("button",{type:"button","aria-label":g(
n["desk-more"],{label:p}),onclick:()=>w(1)},"+"));function b(p=""){let m=s[a],w=l.get(m.id),y=a===s.length-1,L=x=>()=>{a+=
x,b()};c.replaceChildren(r("p",{class:"desk-small"},g(n["desk-hands-where"],{n:a+1,all:s.length})),r("h2",{},m.card||m.heading),
m.card?r("p",{class:"desk-small"},m.heading):"",ht(e)&&!a?r("p",{class:"desk-small"},n["desk-slips-first"]):"",...ge(m).
map((x,O)=>h(x,w[O],D=>{w[O]=Math.max(0,w[O]+D),b(`${O} ${D}`)})),y?h(n["room-people"],u(),x=>{i=Math.max(0,u()+x),b(`pe\
ople ${x}`)}):"",r("div",{class:"wall-answers"},a?d(n.back,L(-1)):"",y?"":d(n[m.card?"desk-next-card":"next"],L(1),"wall\
-primary"),u()?d(n[y?"room-count":"desk-enough"],k,y?"wall-primary":null):"",d(n["wall-close"],()=>f.close()))),E(p)}function E(p){
let m=[...c.querySelectorAll(".desk-stepper")],[w,y]=p.split(" "),L=w==="people"?m.at(-1):m[Number(w)||0],[x,O]=L.querySelectorAll(
"button");(y==="-1"?x:O).focus()}function k(){let p=u(),w=[...l].filter(([,y])=>y.some(Boolean)).map(([y,L])=>{let{kind:x}=s.
find(O=>O.id===y);return[y,x==="card"?[L[0],p-L[0]]:L]});f.close(),o(Object.fromEntries(w),p)}b()}var ge=({kind:t,values:e,
bands:n})=>t==="card"?e.slice(0,1):yt(e,n);var jn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},ct=["","dark","light","contrast"],Cn=new Map(Object.entries(jn).flatMap(
([t,e])=>e.map(n=>[n,t]))),In="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Dn(t){let{
key:e,target:n,repeat:o,ctrlKey:s,metaKey:l,altKey:a,isComposing:i}=t;if(o||s||l||a||i)return;let c=t.composedPath?.()[0]??
n;if(!(c?.closest?.(In)||c?.closest?.("dialog[open]"))&&!(e===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Cn.get(e.length===1?e.toLowerCase():e)}function ye(t){let e=n=>{let o=Dn(n);!o||t(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",e,{capture:!0}),()=>window.removeEventListener("\
keydown",e,{capture:!0})}function be(t,{deck:e,panel:n,way:o},s,{step:l,handOver:a,leave:i}){let c=n.stage??{slide:-1,dropped:[]},f=e.slides[c.slide]?.
part,u=p=>()=>{k.close(),p()},d=(p,m,...w)=>r("button",{type:"button",onclick:u(p),...m},...w),h=p=>r("small",{},g(s["re\
mote-minutes"],{minutes:p})),b=e.parts.map((p,m)=>r("li",{},d(()=>l("go",{slide:Dt(e,m)}),{"aria-current":m===f?"step":null,
class:c.dropped.includes(m)?"remote-dropped":null},p.title,c.dropped.includes(m)?r("small",{},s["remote-is-dropped"]):h(
p.minutes)))),E=Pt(e,c).map(({part:p,title:m,minutes:w,dropped:y})=>r("li",{},r("span",{},m),d(()=>l(y?"keep":"drop",{part:p}),
{"aria-label":`${y?s["remote-keep"]:g(s["remote-drop"],{minutes:w})}: ${m}`},y?s["remote-keep"]:g(s["remote-drop"],{minutes:w})))),
k=W(t,"remote-sheet",r("h2",{},s["remote-parts"]),r("ol",{class:"remote-parts"},...b),...E.length?[r("h2",{},s["remote-l\
ate"]),r("ul",{class:"remote-drops"},...E)]:[],r("div",{class:"remote-more"},o?d(()=>l("join"),{},c.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,a?d(a,{},s["remote-hand"]):null,i?d(i,{},s["remote-leave"]):null,d(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var Pn=4e3,Oe=pt("ajar-wall"),M=JSON.parse(document.getElementById("words").textContent),S=r("main",{class:"wall"}),it=r(
"p",{class:"wall-notice",role:"status"}),Nt=_t(),$=null,I=null,{size:Rn=Mt,look:Bn=""}=Oe.get(),Z=Rn,Ee="",G=()=>$?.deck?.
slides[$.panel.stage?.slide],Me=()=>tt(Q($.panel.stage?.timer,Nt.now(),G()?.minutes),M);function Le(t){S.querySelector("\
.wall-face")?.remove(),S.prepend(t),Lt(t,Z)}function At(){$?.deck&&(Ee=Me(),Le(pe({...$,words:M,now:Nt.now()})),zt(S))}var Tt=(t,e)=>Le(
r("div",{class:"wall-face wall-text"},r("h1",{},t),r("p",{class:"wall-calm"},e)));function ve(t){t==="ended"?Tt(M["wall-\
ended"],M["wall-ended-how"]):Tt(M["wall-used"],M["wall-used-how"])}async function _(t){it.textContent="";try{await t}catch{
it.textContent=M["remote-failed"],setTimeout(()=>{it.textContent=""},Pn)}}function Un(t){if(t==="reveal"){Jt(S,()=>Kt($.
panel,G()),()=>$.panel,M,({question:s,body:l})=>_(I.ask(s,t,l)));return}let e=G()&&U($.panel,G());e&&_(I.ask(e,t))}function Wn(){
let t=G(),e=t&&U($.panel,t);if(!xe(e))return;ke(S,{question:e,words:M,count:(o,s)=>_(I.ask(e,"hands",{counts:o,people:s}))})}
function Se(t){Z=Math.min(Et.length-1,Math.max(0,Z+t)),Ae(),At()}var Ae=()=>Oe.set({size:Z,look:S.dataset.look}),$e={larger:()=>Se(
1),smaller:()=>Se(-1),keys:()=>Gt(S,M),full:()=>document.fullscreenElement?document.exitFullscreen():S.requestFullscreen(),
look(){let{look:t=""}=S.dataset;S.dataset.look=ct[(ct.indexOf(t)+1)%ct.length],Ae()}};function qn(t){if($e[t])$e[t]();else if($)
t==="hands"?Wn():t==="parts"?be(S,$,M,{step:(e,n)=>_(I.step(e,n))}):["open","close","reveal"].includes(t)?Un(t):_(t==="t\
imer"?I.step($.panel.stage?.timer?"pause":"timer"):I.step(t));else return!1;return!0}async function _n(){S.dataset.look=
Bn,S.append(it),document.body.replaceChildren(S),Tt(M["wall-title"],M["keep-opening"]),ye(qn),new ResizeObserver(()=>{let t=S.
querySelector(".wall-face");t&&Lt(t,Z)}).observe(S);try{let t=await Wt(window.location.hash);I=qt(t,{onChange(e){$?.panel!==
e.panel&&Nt.set(e.panel.now),$={...e},At()},onReached(){},onGone:ve})}catch(t){ve(t.message)}setInterval(()=>{$?.deck&&Me()!==
Ee&&At()},1e3)}_n();
