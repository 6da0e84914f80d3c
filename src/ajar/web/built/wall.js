var ke=["button","input","select","summary","textarea"],ye=["input","select","textarea"];function r(t,e={},...n){let o=document.
createElement(t);for(let[s,l]of Object.entries(e))s.startsWith("on")?o.addEventListener(s.slice(2),l):l===!0?o.setAttribute(
s,""):l!==!1&&l!=null&&o.setAttribute(s,l);return ke.includes(t)&&o.setAttribute("data-lm-suppress-shortcuts","true"),ye.
includes(t)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function L(t,e,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(e))o.setAttribute(s,l);return o.append(...n),
o}function z(t,e,n=0){if(!t)return null;let o=Math.max(0,t.ends==null?t.left??0:t.ends-e),s=t.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:t.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var at=new Set,rt=()=>{if(!document.hidden)for(let t of[...at])t(Math.random()*1e3)};window.addEventListener("online",rt);
window.addEventListener("pageshow",rt);document.addEventListener("visibilitychange",rt);var N=t=>new Promise(e=>{let n,o=()=>{
at.delete(s),e()},s=l=>{clearTimeout(n),n=setTimeout(o,Math.min(l,t))};at.add(s),n=setTimeout(o,t)}),C=(t,e=0)=>Math.max(
e,Math.min(8e3,500*2**t)*(.5+Math.random())),Tt=t=>Math.min(60,Number(t.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ve=5e4,At=8e3;function jt(t,e,{onState:n,onReached:o,onGone:s,introduce:l,last:a=["no-room"]}){let i=e,c=!0,f=!1,u=0,
m=null,p=null;async function b(x,R){p=new AbortController;let{signal:lt}=p,H=setTimeout(()=>p.abort(),At),$=await fetch(
x,{headers:{...R,...l()},cache:"no-store",signal:lt}).finally(()=>clearTimeout(H));if($.ok||$.status===304)return $;let D=await $.
json();throw a.includes(D.error)&&(S(),s(D.error)),Object.assign(new Error(D.error),{requested:Tt($)})}async function j(){
let R=(await b(`${t}/events`,{Accept:"text/event-stream"})).body.getReader(),lt=new TextDecoder;for(let H="",$=!0;;){let D=setTimeout(
()=>{c&&=!$,p.abort()},$?At:ve),{done:Ot,value:we}=await R.read().finally(()=>clearTimeout(D));if(Ot&&$)throw new Error;
if(Ot)return;let $t=(H+lt.decode(we,{stream:!0})).split(`

`);H=$t.pop();for(let ge of $t){let Lt=ge.split(`
`).find(xe=>xe.startsWith("data:"));Lt&&($=!1,h(JSON.parse(Lt.slice(5))))}}}async function d(){let x=await b(t,m?{"If-No\
ne-Match":m}:{});x.ok&&h(await x.json()),m=x.headers.get("ETag"),g()}function h(x){g(),!(x.version<i)&&(i=x.version,x.ended&&
S(),n(x))}function g(){u=0,o(!0)}async function O(){for(;!f;){let x=Math.random()*2e3;try{c&&u%2===0?await j():(await d(),
x+=3e3)}catch(R){if(f)return;u||o(!1),x=C(u++,R.requested)}f||await N(x)}}function S(){f=!0,p?.abort()}let Mt=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?Mt=Date.now():Date.now()-Mt>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:x})=>{x&&p.abort()}),window.addEventListener("offline",()=>p.abort()),O(),S}function ct(t){let e={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??e}catch{return e}},set(n){
e=n;try{window.sessionStorage.setItem(t,JSON.stringify(n))}catch{}}}}var J=ct("ajar-presenter"),be=()=>J.set({}),I=class extends Error{};
function Se(t){let[,e,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(t)??[];return e?{code:e,ticket:n}:null}async function Nt(t){let e=Se(
t);if(!e){if(J.get().key)return J.get();throw new I("used")}let{code:n,ticket:o}=e;for(let s=0;;s++){let l=await Y(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(l?.ok){let{key:a}=await l.json();return J.set({code:n,key:a}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:a}}if([401,403,404,409,410,422].
includes(l?.status)){let{error:a}=await l.json().catch(()=>({}));throw new I(a==="no-room"?"ended":"used")}await N(C(s))}}
var Y=(t,e,n={})=>fetch(t,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(e),cache:"\
no-store"});function Ct({code:t,key:e},{onChange:n,onReached:o,onGone:s}){let l=`api/rooms/${t}`,a={Authorization:`Beare\
r ${e}`},i={deck:null,way:null,panel:null},c,f=!1;function u(d){f=!0,be(),s(d==="no-room"?"ended":"used")}async function m(d){
for(let h=0;c===d&&!f;h++){let g=await fetch(`${l}/deck`,{headers:a,cache:"no-store"}).catch(()=>null);if(g?.ok){let{deck:O,
way:S}=await g.json();c===d&&n(Object.assign(i,{deck:O,way:S}));return}await N(C(h))}}function p(d){if(d.ended){u("no-ro\
om");return}if(i.panel&&d.version<i.panel.version)return;i.panel=d;let h=d.stage?.deck??null;h!==c&&(c=h,m(h)),n(i)}async function b(d,h={}){
let g=await Y(`${l}/${d}`,h,a);for(let S=0;g.status===503&&S<4;S++)await N(C(S)),g=await Y(`${l}/${d}`,h,a);let O=await g.
json();if(g.ok)p(O);else if(["no-room","key"].includes(O.error))u(O.error);else throw new I(O.error)}let j=jt(`${l}/pane\
l`,0,{onState:p,onReached:o,onGone:u,introduce:()=>a,last:["no-room","key"]});return{step:(d,h={})=>b("stage",{step:d,...h}),
async invite(){let d=new URL(".",window.location.href).href.replace(/\/$/,""),h=await Y(`${l}/tickets`,{kind:"remote",base:d},
a),g=await h.json();if(!h.ok)throw new I(g.error);return g.scan},ask:({id:d},h,g)=>b(`questions/${d}/${h}`,g),leave(){f=
!0,j()}}}function It(){let t=0;return{set:e=>{t=e-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var w=(t,e)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let l=e[o];return s?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});var q=({questions:t},{question:e})=>t.find(({name:n})=>e&&n===e);function Pt(t,e){if(e?.kind!=="moves"){let a=e&&q(t,e);
return a?.answered&&a.units.length?{question:a,body:{}}:null}let n=t.questions.filter(({name:a,units:i})=>a.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),s=o?.units.filter(({kind:a})=>a==="move")??[];return n.length>1&&s.some(
({snapshot:a,withheld:i})=>!a&&!i)?{question:o,body:{moves:!0}}:null}function it({joined:t},e){return t?t===1?e["room-jo\
ined-one"]:w(e["room-joined"],{n:t}):e["room-joined-none"]}function ut({answered:t},{joined:e},n){return e>t?w(n["wall-a\
nswered-of"],{n:t,of:e}):t===1?n["wall-answered-one"]:w(n["wall-answered"],{n:t})}function _(t,e){return t?t.over?e["wal\
l-time-up"]:w(t.paused?e["wall-paused"]:e["wall-left"],{minutes:t.minutes}):""}function Rt({shown:t},e){let n={"too-few":e["\
room-withheld-too-few"],"too-few-new":e["room-withheld-too-few"],alike:e["room-withheld-alike"],again:e["room-withheld-a\
gain"],moves:e["room-withheld-moves"],"both-first":e["room-withheld-both-first"],once:e["room-withheld-once"]},[o]=t.map(
({withheld:s})=>s).filter(Boolean);return n[o]??e["wall-held"]}function qt(t,e,...n){let o=t.querySelector(`.${e}`);if(o)return o.close(),null;let s=r("dialog",{class:`wall-dialog ${e}`,
onclose:()=>s.remove()},...n);return t.append(s),s.showModal(),s}var ft=(t,e,n="")=>r("button",{type:"button",class:n,onclick:e},
t);function Dt(t,e,n,o,s){let l=qt(t,"wall-asking",r("p",{},e),r("div",{class:"wall-answers"},ft(n,()=>{l.close(),s()},"\
wall-primary"),ft(o,()=>l.close())))}var Ee=(t,{joined:e})=>t?.state==="open"?Math.max(0,e-t.answered):0;function Bt(t,{
question:e,body:n},o,s,l){if(n.moves){Dt(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let a=Ee(e,
o);if(!a){l();return}let i=a===1?s["wall-still-one"]:w(s["wall-still"],{n:a});Dt(t,i,s["wall-reveal-now"],s["wall-wait"],
l)}function Kt(t,e){let n=[[e["wall-key-next"],"→ ↓"],[e["wall-key-back"],"← ↑"],[e["wall-key-ends"],"Home End"],
[e["room-ask-open"],"O"],[e["room-ask-close"],"C"],[e["room-ask-reveal"],"R"],[e["wall-key-blank"],"B ."],[e["wall-key-j\
oin"],"J"],[e["wall-key-timer"],"T"],[e["wall-key-full"],"F"],[e["wall-key-size"],"+ −"],[e["wall-key-look"],"D"],[e["\
wall-key-keys"],"?"]],o=qt(t,"wall-keys",r("h2",{},e["wall-keys"]),r("dl",{},...n.map(([s,l])=>r("div",{},r("dt",{},...l.
split(" ").map(a=>r("kbd",{},a))),r("dd",{},s)))),r("div",{class:"wall-answers"},ft(e["wall-close"],()=>o.close())));o?.
addEventListener("keydown",s=>{s.key==="?"&&o.close()})}var Ut=({units:t})=>t.some(({snapshot:e,withheld:n})=>e||n);function mt({units:t},e){let n=new Map,o=Me(e);for(let s of t){
if(e.length&&!e.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let a=["ruler","move"].includes(
s.kind)?s.kind:s.item;n.has(a)||n.set(a,{kind:s.kind,heading:s.heading,shown:[]}),n.get(a).shown.push(Oe(s,o))}return[...n.
values()]}function Me(t){let e=new Map;for(let{id:n,cards:o=[]}of t)for(let s of o){let l=s.short||s.text;e.set(`${n}/${s.
id}`,l),e.set(`${n}:${s.text}`,l)}return e}function Oe({id:t,item:e,card:n,heading:o,values:s,bands:l,snapshot:a,withheld:i},c){
let f=a&&(a.fine?$e(a.counts,l):a.counts);return{id:e,name:c.get(t)??n,heading:o,labels:Le(s,l).map(u=>c.get(`${e}:${u}`)??
u),sizes:l,counts:f,n:f?Z(f):0,withheld:i??""}}function $e(t,e){let n=0;return e.map(o=>(n+=o,Z(t.slice(n-o,n))))}function Le(t,e){
let n=0;return e.map(o=>{n+=o;let s=t[n-1];return o===1?s:`${t[n-o]}–${s}`})}var Z=t=>t.reduce((e,n)=>e+n,0),pt=({counts:t,
n:e})=>t.findIndex(n=>2*n>e),k=({shown:t})=>t.filter(({counts:e})=>e);var Wt=["wall-first","wall-second","wall-third"],Te={importance:0,confidence:1,readiness:2},Gt=({id:t},e)=>Wt[Te[t]??e%Wt.
length],T=t=>`${(100*t).toFixed(2)}%`,Ht={"aria-hidden":"true"};function K(t,e,n){return k(t).length?{ruler:Ft,move:Ft,sort:Ne,
card:De,choice:qe}[t.kind](t,e,n):[r("p",{class:"wall-calm"},Rt(t,e))]}function Ft(t,e){let n=Math.max(...k(t).flatMap(({
counts:o})=>o));return[r("div",{class:"wall-figures"},...t.shown.map((o,s)=>{let l=o.counts?[{counts:o.counts}]:[],a=t.kind===
"move"?[e["chart-lower"],e["chart-same"],e["chart-higher"]]:o.labels,i=t.kind==="move"?[1,1,1]:o.sizes,c=t.shown.length>
1?o.heading:"";return Jt({...o,heading:c,labels:a,sizes:i},l,n,Gt(o,s),e)}))]}function zt(t,e){let[n,o]=t,s=o.shown.map(
i=>[n.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),a=Math.max(1,...l);return[r("div",{
class:"wall-figures"},...s.map(([i,c],f)=>Jt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),a,
Gt(c,f),e))),Zt([["wall-then",n.moment],["wall-solid",o.moment]])]}function Jt({heading:t,labels:e,sizes:n},o,s,l,a){let i=Z(
n),c=.03,f=0,u=n.flatMap((p,b)=>{let j=f/i+(f?c/2:0);f+=p;let d=f/i-j-(f<i?c/2:0);return o.flatMap(({counts:h,isEarlier:g},O)=>{
let S=j+O*d/o.length;return Ae(h[b]/s,h[b],S,d/o.length,g)})}),m=e.map((p,b)=>`${p}: ${o.at(-1)?.counts[b]??""}`);return r(
"figure",{class:l},t?r("figcaption",{class:"wall-whole"},t):null,o.length?L("svg",{class:"wall-columns",role:"img","aria\
-label":m.join(", ")},...u):r("p",{class:"wall-muted wall-none"},a["wall-row-held"]),r("p",{class:"wall-scale"},...je(e,
n)))}function Ae(t,e,n,o,s){let l=1-t;return[L("rect",{x:T(n),y:T(l),width:T(o),height:T(t),class:s?"wall-then":"wall-so\
lid"}),L("text",{x:T(n+o/2),y:T(l),dy:"-0.25em","text-anchor":"middle"},`${e}`)]}function je(t,e){return t.map((n,o)=>{let s=r(
"span",{class:"wall-whole"},n);return s.style.setProperty("--size",e[o]),s})}function Ne(t,e,n){let o=[...k(t)].sort((i,c)=>Pe(
i.counts,c.counts)),s=Math.max(...o.map(({n:i})=>i)),[{labels:l}]=o;if(l.length>dt.length)return[V(o.map(i=>Ie(i,e)),n,e)];
let a=o.map(({name:i,counts:[c,...f]},u)=>{let p=!u&&i.length+l[0].length<Ce?`${c} ${l[0]}`:`${c}`;return B(i,p,Re([c,...f],
s))});return[V([...a,..._t(t,e)],n,e),Zt(l.map((i,c)=>[dt[c],i]))]}var Ce=24;function Ie({name:t,labels:e,counts:n,n:o},s){
let l=Math.max(...n),a=e.filter((c,f)=>n[f]===l).join(" / "),i=w(s["wall-of"],{n:l,of:o});return B(t,i,[],r("p",{class:"\
wall-muted"},a))}var Pe=(t,e)=>{let n=t.findIndex((o,s)=>o!==e[s]);return n<0?0:e[n]-t[n]},dt=["wall-pile-1","wall-pile-\
2","wall-pile-3","wall-pile-4"];function Re(t,e){let n=0;return t.map((o,s)=>{let l=n/e;return n+=o,Q(dt[s],l,o/e)})}function Q(t,e,n){
let[o,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],l=n?.004:0;return L("rect",{class:t,x:T(e+l),y:T(
o),width:T(Math.max(0,n-2*l)),height:T(s)})}function De(t,e,n){let o=k(t).map(({name:s,counts:l,n:a})=>({name:s,count:l[0],
n:a}));return[V([...Yt(o,e),..._t(t,e)],n,e)]}function qe(t,e,n){let[{labels:o,counts:s,n:l}]=k(t),a=o.map((i,c)=>({name:i,
count:s[c],n:l}));return[V(Yt(a,e),n,e)]}function Yt(t,e){let n=Math.max(...t.map(({n:s})=>s));return[...t].sort((s,l)=>l.
count-s.count).map(({name:s,count:l},a)=>B(s,a?`${l}`:w(e["wall-of"],{n:l,of:n}),[Q("wall-rest",0,1),Q("wall-pile-1",0,l/
n)]))}function _t({shown:t},e){let n=t.filter(({counts:o})=>!o);return n.length>t.length/2?[B(w(e["wall-rest-held"],{n:n.
length}),"",[])]:n.map(({name:o})=>B(o,"",[],r("p",{class:"wall-muted"},e["wall-row-held"])))}var B=(t,e,n,o=null)=>r("l\
i",{},r("p",{class:"wall-whole"},r("span",{},t),r("span",{},e)),n.length?L("svg",Ht,...n):null,o);function V(t,e=t.length,n={}){
let o=r("ol",{class:"wall-bars","data-many":t.length>10},...t.slice(0,e)),s=t.length-e;return s>0&&o.append(r("li",{class:"\
wall-muted"},w(n["wall-more"],{n:s}))),o}var Zt=t=>r("ul",{class:"wall-key"},...t.map(([e,n])=>r("li",{},L("svg",Ht,Q(e,
0,1)),n)));var Be=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ke=/^data:image\/(svg\+xml|png|jpeg);/,
U=t=>t.flatMap(Ue);function Ue(t){if(typeof t=="string")return[document.createTextNode(t)];let[e,n,...o]=t;return e==="i\
mg"?Ke.test(n.src)?[We(n)]:[]:Be.has(e)?[r(e,{},...U(o))]:U(o)}var We=({src:t,alt:e=""})=>r("img",{src:t,alt:e});var X=4,Qt=({path:t,size:e},n,o)=>L("svg",{class:o,viewBox:`${-X} ${-X} ${e+2*X} ${e+2*X}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},L("path",{stroke:"#000",d:t}));function W(t,e){return k(t).length?{ruler:Ge,move:Fe,sort:ze,card:Je,choice:Ye}[t.kind](t,e):t.heading}var P=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Vt=({shown:t})=>t.every(({counts:e})=>e),Fe=(t,e)=>e["wall-moved"];function Xt({
id:t,heading:e},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[t]??[P(e),P(e)]}function Ge(t,e){
let n=k(t),o=new Map;for(let u of n){let m=pt(u);o.set(m,[...o.get(m)??[],u])}let s=o.get(-1)??[];o.delete(-1);let l=[...o].
map(([u,m])=>He(m,u,n.length,e));if(s.length===n.length)return e["wall-spread-all"];let[a,i]=s.map(u=>Xt(u,e)),c={ruler:a?.[1],
other:i?.[0]},f=a?i?e["wall-spread-two"]:e["wall-spread"]:"";return[...l,w(f,c)].filter(Boolean).join(" ")}function He(t,e,n,o){
let[s,l]=t.map(f=>Xt(f,o)[0]),[a,i]=t[0].labels[e].split("–"),c={ruler:s,other:l,low:a,high:i};return t.length>1&&t.length===
n?w(o["wall-most-all"],c):w(l?o["wall-most-two"]:o["wall-most"],c)}function ze(t,e){let n=k(t),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(f=>pt(f)===c)})),{pile:s,most:l}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Vt(t)?e["wall-sorted-spread"]:t.heading;let a={1:e["wall-sorted"],2:e["wall-sorted-two"]}[l.length];return w(
a??e["wall-sorted-many"],{pile:P(s),card:P(l[0].name),other:P(l.at(-1).name),n:l.length,all:n.length})}function Je(t,e){
let n=k(t).map(({name:o,counts:s,n:l})=>({name:o,count:s[0],n:l}));return te(n,t,e)}function Ye(t,e){let[{labels:n,counts:o,
n:s}]=k(t);return te(n.map((l,a)=>({name:l,count:o[a],n:s})),t,e)}function te(t,e,n){let o=Math.max(...t.map(({count:u})=>u)),
s=t.filter(({count:u,n:m})=>2*u>m),l=s.length?s:t.filter(({count:u})=>u&&u===o);if(!s.length&&!Vt(e))return e.heading;let a=s.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=l.length?a[Math.min(l.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=l.map(({name:u})=>P(u));return w(
i,{card:c,other:f,n:l.length})}function ne({deck:t,way:e,panel:n,words:o,now:s,slide:l}){let a=n.stage,i=l!==void 0;if(!i&&a?.blank)return E("blank",r(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=t?.slides[l??a?.slide];if(!c)return e?ee({deck:t,way:e,panel:n,words:o}):
E("text",A(t?.title??""));if(!i&&a.join&&e)return ee({deck:t,way:e,panel:n,words:o});let f=q(n,c),u=i?null:z(a.timer,s,c.
minutes),m={deck:t,way:e,panel:n,words:o,slide:c,question:f,left:u},p=(sn[c.kind]??tt)(m);return p.dataset.slide=l??a?.slide,
c===t.slides[0]&&p.append(...se(t)),n.practice&&p.append(r("p",{class:"wall-practice"},o["wall-practice"])),p}var E=(t,...e)=>r(
"div",{class:`wall-face wall-${t}`},...e.filter(n=>n!=null)),A=t=>r("h1",{},t);function tt({slide:t,way:e,panel:n,words:o,
left:s}){let l=U(t.body),a=l.flatMap(c=>_e(c)),i=l.filter(c=>c.textContent.trim());return E(t.kind,A(t.title),r("div",{class:"\
wall-body"},r("div",{class:"wall-words"},...i.map(Qe)),...a.map(c=>r("div",{class:"wall-picture"},c))),et({way:e,panel:n,
words:o,left:s}))}function _e(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[t];let e=[...t.querySelectorAll(
"img")];for(let n of e)n.remove();return e}var Ze=5;function Qe(t){let e=t.tagName==="UL"?[...t.children]:[];if(!e.some(
o=>ht(o)<o.childNodes.length)||!e.every(ht))return t;t.className="wall-terms";for(let o of e){let s=[...o.childNodes],l=ht(
o);s[l]?.tagName==="BR"&&s[l].remove(),o.replaceChildren(r("span",{},...s.slice(0,l)),r("span",{},...s.slice(l).filter(a=>a.
parentNode)))}return t}function ht({childNodes:t}){let e=[...t],n=s=>s?.tagName==="STRONG",o=n(e[0])?1:0;for(;o&&n(e[o+1])&&
e[o].textContent.trim().length<=Ze;)o+=2;return o}function Ve({slide:t,way:e,panel:n,words:o,question:s,left:l}){if(s&&s.
state!=="open"&&Ut(s))return nn({slide:t,panel:n,words:o,question:s,left:l});let i=t.items,[c]=i.length===1?i:[];return E(
"question",A(c?.ask??t.title),t.story?r("p",{class:"wall-quote"},t.story):null,...c?[Xe(c)]:[tn(i)],et({way:e,panel:n,words:o,
left:l,question:s,large:!0}))}function Xe({kind:t,cards:e=[],low:n,high:o}){if(t==="ruler")return r("div",{class:"wall-a\
sks"},oe(n,o));let s=e.length>5;return r("ul",{class:"wall-cards","data-many":s},...e.map(({short:l,text:a})=>r("li",{class:l?
"wall-whole":null},l||a)))}var tn=t=>r("ol",{class:"wall-asks"},...t.map(({kind:e,ask:n,low:o,high:s})=>r("li",{},r("p",
{},n),e==="ruler"?oe(o,s):null))),oe=(t,e)=>r("p",{class:"wall-ends"},r("span",{},`0: ${t}`),r("span",{},`10: ${e}`)),en=5;
function nn({slide:t,panel:e,words:n,question:o,left:s}){let l=mt(o,t.items),a=l.filter(f=>k(f).length),[i=l[0]]=a,c=et(
{way:null,panel:e,words:n,left:s,answered:o});return a.length<2?E("chart",A(a.length?W(i,n):n["wall-held-title"]),...K(i,
n),c):E("chart",A(t.title),r("div",{class:"wall-groups"},...a.map(f=>r("section",{},r("h2",{},W(f,n)),...K(f,n,en)))),c)}
function on({slide:t,panel:e,words:n,way:o,left:s}){let l=e.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:mt(u,[]),question:u})).filter(({groups:u})=>u.some(m=>k(m).length)),a=u=>l.map(({moment:m,groups:p})=>({
moment:m,...p.find(b=>b.kind===u)})).filter(({shown:m})=>m&&k({shown:m}).length),[i]=a("move").slice(-1),c=a("ruler"),f=et(
{way:o,panel:e,words:n,left:s});return i?E("chart",A(W(i,n)),...K(i,n),r("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?E("chart",A(n["room-group"]),...zt([c[0],c.at(-1)],n)):c.length?E("chart",A(W(c[0],n)),...K(c[0],n)):E("text",
A(t.title),r("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var sn={text:tt,story:tt,help:tt,question:Ve,moves:on},se=t=>t?.
logo?U([["img",t.logo]]).map(ln):[],ln=t=>(t.className="wall-logo",t);function ee({deck:t,way:e,panel:n,words:o}){return E(
"join",A(o["wall-join"]),r("div",{class:"wall-way"},...e.wifi?[an(e.wifi,o)]:[],r("div",{class:"wall-scans"},e.wifi?r("p",
{},o["wall-then"]):null,wt(e,o)),r("div",{},r("p",{class:"wall-muted"},o["wall-scan"]),r("p",{class:"wall-address"},e.address),
r("p",{class:"wall-muted"},o["room-type-code"]),r("p",{class:"wall-code"},e.code),r("p",{class:"wall-count"},it(n,o)))),
...se(t))}var an=(t,e)=>r("div",{class:"wall-scans"},r("p",{},w(e["wall-wifi"],{name:t.name})),wt(t,e)),wt=(t,e)=>Qt(t,e["\
room-scan-alt"],"wall-scan"),rn=t=>t.replace("-","‑");function et({way:t,panel:e,words:n,left:o,question:s,large:l=!1,
answered:a}){let i=_(o,n),c=s&&s.state!=="ready",f=c?ut(s,e,n):l&&t?it(e,n):"",u=a?ut(a,e,n):"";if(!t&&!i&&!f&&!u)return null;
let m=r("footer",{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&m.style.setProperty("--left",`${100*
o.share}%`),t&&l?m.append(wt(t,n),r("p",{class:"wall-join-line"},r("span",{class:"wall-muted"},t.address),r("b",{},t.code))):
m.append(r("p",{class:"wall-muted"},t?w(n["wall-join-line"],{address:t.address,code:rn(t.code)}):u)),m.append(r("p",{class:"\
wall-now"},f?r(c?"b":"span",{class:c?null:"wall-joined"},f):null,i?r("span",{class:"wall-time"},i):null)),m}var xt=[4.6,5.6,6.6,7.4,8.2],kt=2,cn=["","tight","tight columns"],gt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],un=5.4;function yt(t,e=kt){let n=xt[t.classList.contains("wall-chart")?Math.max(0,e-1):e],o={
layout:gt.at(-1),text:0};for(let s of[...cn,...gt]){if(o.text>=un||o.text&&gt.includes(s))break;let l=fn(t,s,n);l>o.text&&
(o={layout:s,text:l})}return ae(t,o.layout,o.text||4.6),o.text>0}function fn(t,e,n){for(let o=n;o>4.6-.4;o-=.4)if(ae(t,e,
Math.max(o,4.6)),mn(t))return Math.max(o,4.6);return 0}function ae(t,e,n){t.dataset.layout=e,t.style.setProperty("--text",
n.toFixed(2))}var mn=t=>le(t)&&[...t.querySelectorAll(".wall-whole")].every(le),le=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var pn={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},dn=new Map(Object.entries(pn).flatMap(([t,e])=>e.map(n=>[n,t]))),hn="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function wn(t){let{key:e,target:n,repeat:o,ctrlKey:s,metaKey:l,altKey:a,
isComposing:i}=t;if(o||s||l||a||i)return;let c=t.composedPath?.()[0]??n;if(!(c?.closest?.(hn)||c?.closest?.("dialog[open\
]"))&&!(e===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return dn.get(e.length===1?e.toLowerCase():
e)}function re(t){let e=n=>{let o=wn(n);!o||t(o)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",e,{capture:!0}),()=>window.removeEventListener("keydown",e,{capture:!0})}var gn=4e3,fe=ct("ajar-wall"),vt=["","dark","light","contrast"],M=JSON.parse(document.getElementById("words").textContent),
y=r("main",{class:"wall"}),nt=r("p",{class:"wall-notice",role:"status"}),Et=It(),v=null,F=null,{size:xn=kt,look:kn=""}=fe.
get(),G=xn,me="",ot=()=>v?.deck?.slides[v.panel.stage?.slide],pe=()=>_(z(v.panel.stage?.timer,Et.now(),ot()?.minutes),M);
function de(t){y.querySelector(".wall-face")?.remove(),y.prepend(t),yt(t,G)}function bt(){v?.deck&&(me=pe(),de(ne({...v,
words:M,now:Et.now()})))}var St=(t,e)=>de(r("div",{class:"wall-face wall-text"},r("h1",{},t),r("p",{class:"wall-calm"},e)));
function ce(t){t==="ended"?St(M["wall-ended"],M["wall-ended-how"]):St(M["wall-used"],M["wall-used-how"])}async function st(t){
nt.textContent="";try{await t}catch{nt.textContent=M["remote-failed"],setTimeout(()=>{nt.textContent=""},gn)}}function yn(t){
if(t==="reveal"){let n=Pt(v.panel,ot()),o=()=>st(F.ask(n.question,t,n.body));n&&Bt(y,n,v.panel,M,o);return}let e=ot()&&q(
v.panel,ot());e&&st(F.ask(e,t))}function ie(t){G=Math.min(xt.length-1,Math.max(0,G+t)),he(),bt()}var he=()=>fe.set({size:G,
look:y.dataset.look}),ue={larger:()=>ie(1),smaller:()=>ie(-1),keys:()=>Kt(y,M),full:()=>document.fullscreenElement?document.
exitFullscreen():y.requestFullscreen(),look(){let{look:t=""}=y.dataset;y.dataset.look=vt[(vt.indexOf(t)+1)%vt.length],he()}};
function vn(t){if(ue[t])ue[t]();else if(v)["open","close","reveal"].includes(t)?yn(t):st(t==="timer"?F.step(v.panel.stage?.
timer?"pause":"timer"):F.step(t));else return!1;return!0}async function bn(){y.dataset.look=kn,y.append(nt),document.body.
replaceChildren(y),St(M["wall-title"],M["keep-opening"]),re(vn),new ResizeObserver(()=>{let t=y.querySelector(".wall-fac\
e");t&&yt(t,G)}).observe(y);try{let t=await Nt(window.location.hash);F=Ct(t,{onChange(e){v?.panel!==e.panel&&Et.set(e.panel.
now),v={...e},bt()},onReached(){},onGone:ce})}catch(t){ce(t.message)}setInterval(()=>{v?.deck&&pe()!==me&&bt()},1e3)}bn();
