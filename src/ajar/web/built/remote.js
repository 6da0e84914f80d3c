var Qe=["button","input","select","summary","textarea"],Ue=["input","select","textarea"];function i(e,t={},...n){let r=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(
o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return Qe.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Ue.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}function X(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))r.setAttribute(
o,a);return r.append(...n),r}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let a=t[r];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function _e(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let a=n;return t.includes(o)||(n+=60*r),{start:a,end:n}})}function de(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=_e(e.parts,t.dropped),a=t.began??n,l=n-a,{start:p,end:d}=o[r],
b=Math.max(0,l-d)-Math.max(0,p-l);return{part:r,begun:t.began!=null,late:Math.trunc(b/60),partEnds:a+d,ends:a+o.at(-1).end}}
function fe(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:a},l)=>{let p=t.dropped.
includes(l);return{part:l,title:r,minutes:o,optional:a,dropped:p}}).filter(({part:r,optional:o})=>o&&r>n)}function he(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var Y=new Set,ee=()=>{if(!document.hidden)for(let e of[...Y])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var j=e=>new Promise(t=>{let n,r=()=>{
Y.delete(o),t()},o=a=>{clearTimeout(n),n=setTimeout(r,Math.min(a,e))};Y.add(o),n=setTimeout(r,e)}),C=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),we=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ze=5e4,ge=8e3;function ke(e,t,{onState:n,onReached:r,onGone:o,introduce:a,last:l=["no-room"]}){let p=t,d=!0,b=!1,$=0,
x=null,k=null;async function M(f,N){k=new AbortController;let{signal:V}=k,J=setTimeout(()=>k.abort(),ge),O=await fetch(f,
{headers:{...N,...a()},cache:"no-store",signal:V}).finally(()=>clearTimeout(J));if(O.ok||O.status===304)return O;let q=await O.
json();throw l.includes(q.error)&&(y(),o(q.error)),Object.assign(new Error(q.error),{requested:we(O)})}async function S(){
let N=(await M(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),V=new TextDecoder;for(let J="",O=!0;;){let q=setTimeout(
()=>{d&&(d=!O),k.abort()},O?ge:ze),{done:ue,value:He}=await N.read().finally(()=>clearTimeout(q));if(ue&&O)throw new Error;
if(ue)return;let me=(J+V.decode(He,{stream:!0})).split(`

`);J=me.pop();for(let Pe of me){let pe=Pe.split(`
`).find(Ge=>Ge.startsWith("data:"));pe&&(O=!1,c(JSON.parse(pe.slice(5))))}}}async function m(){let f=await M(e,x?{"If-No\
ne-Match":x}:{});f.ok&&c(await f.json()),x=f.headers.get("ETag"),u()}function c(f){u(),!(f.version<p)&&(p=f.version,f.ended&&
y(),n(f))}function u(){$=0,r(!0)}async function w(){for(;!b;){let f=Math.random()*2e3;try{d&&$%2===0?await S():(await m(),
f+=3e3)}catch(N){if(b)return;$||r(!1),f=C($++,N.requested)}b||await j(f)}}function y(){b=!0,k?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&k.abort()}),window.
addEventListener("pageshow",({persisted:f})=>{f&&k.abort()}),window.addEventListener("offline",()=>k.abort()),w(),y}function Ke(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var F=Ke("ajar-presenter"),te=()=>F.set({}),L=class extends Error{};
function Ze(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ye(e){let t=Ze(
e);if(!t){if(F.get().key)return F.get();throw new L("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){let a=await W(`api/\
rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(a?.ok){let{key:l}=await a.json();return F.set({code:n,key:l}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:l}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:l}=await a.json().catch(()=>({}));throw new L(l==="no-room"?"ended":"used")}await j(C(o))}}
var W=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function be({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let a=`api/rooms/${e}`,l={Authorization:`Beare\
r ${t}`},p={deck:null,way:null,panel:null},d,b=!1;function $(m){b=!0,te(),o(m==="no-room"?"ended":"used")}async function x(m){
for(let c=0;d===m&&!b;c++){let u=await fetch(`${a}/deck`,{headers:l,cache:"no-store"}).catch(()=>null);if(u?.ok){let{deck:w,
way:y}=await u.json();d===m&&n(Object.assign(p,{deck:w,way:y}));return}await j(C(c))}}function k(m){if(m.ended){$("no-ro\
om");return}if(p.panel&&m.version<p.panel.version)return;p.panel=m;let c=m.stage?.deck??null;c!==d&&(d=c,x(c)),n(p)}async function M(m,c={}){
let u=await W(`${a}/${m}`,c,l);for(let y=0;u.status===503&&y<4;y++)await j(C(y)),u=await W(`${a}/${m}`,c,l);let w=await u.
json();if(u.ok)k(w);else if(["no-room","key"].includes(w.error))$(w.error);else throw new L(w.error)}let S=ke(`${a}/pane\
l`,0,{onState:k,onReached:r,onGone:$,introduce:()=>l,last:["no-room","key"]});return{step:(m,c={})=>M("stage",{step:m,...c}),
async invite(){let m=new URL(".",window.location.href).href.replace(/\/$/,""),c=await W(`${a}/tickets`,{kind:"remote",base:m},
l),u=await c.json();if(!c.ok)throw new L(u.error);return u.scan},ask:({id:m},c,u)=>M(`questions/${m}/${c}`,u),leave(){b=
!0,S()}}}function xe(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ne=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ve(e,t){if(t?.kind!=="moves"){let l=t&&ne(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:p})=>l.startsWith("\
check-in@")&&p.some(({snapshot:d})=>d)),r=n.at(-1),o=r?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&o.some(
({snapshot:l,withheld:p})=>!l&&!p)?{question:r,body:{moves:!0}}:null}function $e({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function Oe({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function Te(e,t){
if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahead"];return h(n,{minutes:Math.abs(e)})}var H=e=>new Date(
1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function D(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=i("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Ee=(e,t,n="")=>i("button",{type:"button",class:n,onclick:t},
e);function P(e,t,n,r,o){let a=D(e,"wall-asking",i("p",{},t),i("div",{class:"wall-answers"},Ee(n,()=>{a.close(),o()},"wa\
ll-primary"),Ee(r,()=>a.close())))}var oe=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Me(e,{question:t,
body:n},r,o,a){if(n.moves){P(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}let l=oe(t,r);if(!l){a();
return}let p=l===1?o["wall-still-one"]:h(o["wall-still"],{n:l});P(e,p,o["wall-reveal-now"],o["wall-wait"],a)}var Ve=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Xe=/^data:image\/(svg\+xml|png|jpeg);/,
G=e=>e.flatMap(Ye);function Ye(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Xe.test(n.src)?[et(n)]:[]:Ve.has(t)?[i(t,{},...G(r))]:G(r)}var et=({src:e,alt:t=""})=>i("img",{src:e,alt:t});function Se(e,{deck:t,panel:n,way:r},o,{step:a,handOver:l,leave:p}){let d=n.stage??{slide:-1,dropped:[]},b=t.slides[d.slide]?.
part,$=c=>()=>{m.close(),c()},x=(c,u,...w)=>i("button",{type:"button",onclick:$(c),...u},...w),k=c=>i("small",{},h(o["re\
mote-minutes"],{minutes:c})),M=t.parts.map((c,u)=>i("li",{},x(()=>a("go",{slide:t.slides.findIndex(w=>w.part===u)}),{"ar\
ia-current":u===b?"step":null,class:d.dropped.includes(u)?"remote-dropped":null},c.title,d.dropped.includes(u)?i("small",
{},o["remote-is-dropped"]):k(c.minutes)))),S=fe(t,d).map(({part:c,title:u,minutes:w,dropped:y})=>i("li",{},i("span",{},u),
x(()=>a(y?"keep":"drop",{part:c}),{"aria-label":`${y?o["remote-keep"]:h(o["remote-drop"],{minutes:w})}: ${u}`},y?o["remo\
te-keep"]:h(o["remote-drop"],{minutes:w})))),m=D(e,"remote-sheet",i("h2",{},o["remote-parts"]),i("ol",{class:"remote-par\
ts"},...M),...S.length?[i("h2",{},o["remote-late"]),i("ul",{class:"remote-drops"},...S)]:[],i("div",{class:"remote-more"},
r?x(()=>a("join"),{},d.join?o["remote-join-hide"]:o["remote-join-show"]):null,l?x(l,{},o["remote-hand"]):null,p?x(p,{},o["\
remote-leave"]):null,x(()=>{},{class:"remote-primary"},o["wall-close"])))}var Q=4,je=({path:e,size:t},n,r)=>X("svg",{class:r,viewBox:`${-Q} ${-Q} ${t+2*Q} ${t+2*Q}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},X("path",{stroke:"#000",d:e}));var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),U=xe(),g=null,v=null,A=null,K="",T=(e,t)=>i("button",{type:"\
button",onclick:t},e),Ae=i("span",{class:"remote-clock"}),Ie=i("span",{class:"remote-late"}),Ne=i("span",{class:"remote-\
small"}),re=i("main",{tabindex:0,"aria-label":s["remote-notes"]}),qe=i("b",{}),le=i("p",{class:"remote-why",role:"status"}),
se=T("",()=>E(v.step(B().timer?"pause":"timer"))),De=T(s["remote-stop"],()=>E(v.step("stop"))),ae=T(s["room-ask-open"],()=>Fe(
"open")),Re=T(s["room-ask-close"],()=>Fe("close")),_=T(s["room-ask-reveal"],()=>Me(R,z(),g.panel,s,()=>{E(v.ask(z().question,
"reveal",z().body))})),Be=T(s["remote-blank"],()=>E(v.step("blank"))),tt=()=>Se(R,g,s,{step:(e,t)=>E(v.step(e,t)),handOver:()=>E(
nt()),leave:()=>P(R,s["remote-leave-sure"],s["remote-leave"],s["remote-stay"],lt)});async function nt(){let e=await v.invite(),
t=D(R,"remote-hand",i("p",{},s["remote-hand-how"]),je(e,s["remote-hand"],"remote-scan"),i("div",{class:"wall-answers"},T(
s["wall-close"],()=>t.close())))}var R=i("div",{class:"remote"},i("header",{},i("p",{},Ae," ",Ie,i("br"),Ne),T(s["remote\
-parts"],tt)),re,i("footer",{},i("div",{class:"remote-state"},qe,i("span",{},se,De)),le,i("div",{class:"remote-pad"},ae,
Re,_,Be),i("div",{class:"remote-go"},T(s.back,()=>E(v.step("back"))),T(s.next,()=>E(v.step("next")))))),B=()=>g.panel.stage??
{slide:-1,dropped:[],timer:null},I=()=>g.deck.slides[B().slide],Je=()=>I()&&ne(g.panel,I());async function E(e){let t=setTimeout(
()=>{le.textContent=s["room-one-moment"]},400);K="";try{await e}catch{K=s["remote-failed"]}clearTimeout(t),ie()}var z=()=>ve(
g.panel,I()),Fe=e=>E(v.ask(Je(),e));function ie(){g?.deck&&(We(),rt(),st())}function We(){let e=de(g.deck,g.panel.stage,
U.now());Ae.textContent=H(U.now()),Ie.textContent=e?.begun?Te(e.late,s):"",Ne.textContent=e?.begun?h(s["remote-planned"],
{part:H(e.partEnds),end:H(e.ends)}):s["remote-not-begun"];let t=I()?.minutes??0,n=he(B().timer,U.now(),t);se.hidden=!n&&
!t,De.hidden=!n?.paused,se.textContent=ot(n,t)}function ot(e,t){if(!e)return h(s["remote-timer"],{minutes:t});if(e.over)
return s["wall-time-up"];let n=e.paused?s["remote-go-on"]:s["remote-pause"];return h(n,{minutes:e.minutes})}function rt(){
if(I()===A)return;A=I();let e=i("h1",{},i("span",{},s["remote-on-wall"])," ",A?.title??""),t=A?.notes.length?G(A.notes):
[i("p",{},s["remote-no-notes"])];re.replaceChildren(e,...t),re.scrollTop=0}function st(){let e=Je();qe.textContent=e&&e.
state!=="ready"?$e(e,g.panel,s):"";let t=e?.state;ae.disabled=!e||t==="open",Re.disabled=t!=="open",_.disabled=!z(),ae.classList.
toggle("remote-primary",t==="ready"),_.classList.toggle("remote-primary",t==="open"&&!_.disabled),Be.setAttribute("aria-\
pressed",!!B().blank),le.textContent=K||at(e)}function at(e){if(B().blank)return s["remote-is-blank"];if(!e)return A?.question?
s["room-ready"]:s["remote-no-question"];let t=oe(e,g.panel);return e.state==="ready"?s["room-ready"]:e.state==="closed"?
Ce(e)?it(e):s["room-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?h(s["remote-still"],{n:t}):s["room-is-open"]:s["\
room-nobody-yet"]}function it({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&o);return t.length?`${h(s["room-w\
ithheld-some"],{n:t.length,all:e.length})} ${Oe({shown:t},s)}`:s["remote-shown"]}function Z(e,t){v=null,document.body.replaceChildren(
i("main",{class:"remote remote-alone"},i("h1",{},e),i("p",{},t)))}function Le(e){e==="ended"?Z(s["wall-ended"],s["wall-e\
nded-how"]):Z(s["wall-used"],s["wall-used-how"])}function lt(){te(),v.leave(),Z(s["remote-left"],s["remote-left-how"])}async function ct(){
try{Z(s["remote-title"],s["keep-opening"]);let e=await ye(window.location.hash);document.body.replaceChildren(R),v=be(e,
{onChange(t){g?.panel!==t.panel&&U.set(t.panel.now),g={...t},ie()},onReached(t){K=t?"":s["phone-looking"],ie()},onGone:Le}),
setInterval(()=>g?.deck&&We(),1e3)}catch(e){Le(e.message)}}ct();
