var Qe=["button","input","select","summary","textarea"],Ke=["input","select","textarea"];function i(e,t={},...n){let s=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?s.addEventListener(o.slice(2),a):a===!0?s.setAttribute(
o,""):a!==!1&&a!=null&&s.setAttribute(o,a);return Qe.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ke.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(o=>o!=null)),s}function X(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),
s}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,o)=>{let a=t[s];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function _e(e,t=[]){let n=0;return e.map(({minutes:s},o)=>{let a=n;return t.includes(o)||(n+=60*s),{start:a,end:n}})}function pe(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let o=_e(e.parts,t.dropped),a=t.began??n,l=n-a,{start:d,end:p}=o[s],
y=Math.max(0,l-p)-Math.max(0,d-l);return{part:s,begun:t.began!=null,late:Math.trunc(y/60),partEnds:a+p,ends:a+o.at(-1).end}}
var fe=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function he(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:o,optional:a},l)=>{let d=t.dropped.
includes(l);return{part:l,title:s,minutes:o,optional:a,dropped:d}}).filter(({part:s,optional:o})=>o&&s>n)}function we(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:o?Math.ceil(s/60)/Math.ceil(o/60):0}}var Y=new Set,ee=()=>{if(!document.hidden)for(let e of[...Y])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var j=e=>new Promise(t=>{let n,s=()=>{
Y.delete(o),t()},o=a=>{clearTimeout(n),n=setTimeout(s,Math.min(a,e))};Y.add(o),n=setTimeout(s,e)}),M=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),ge=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ze=5e4,ke=8e3;function be(e,t,{onState:n,onReached:s,onGone:o,introduce:a,last:l=["no-room"]}){let d=t,p=!0,y=!1,O=0,
x=null,g=null;async function C(f,N){g=new AbortController;let{signal:V}=g,W=setTimeout(()=>g.abort(),ke),$=await fetch(f,
{headers:{...N,...a()},cache:"no-store",signal:V}).finally(()=>clearTimeout(W));if($.ok||$.status===304)return $;let q=await $.
json();throw l.includes(q.error)&&(b(),o(q.error)),Object.assign(new Error(q.error),{requested:ge($)})}async function T(){
let N=(await C(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),V=new TextDecoder;for(let W="",$=!0;;){let q=setTimeout(
()=>{p&&=!$,g.abort()},$?ke:ze),{done:ue,value:He}=await N.read().finally(()=>clearTimeout(q));if(ue&&$)throw new Error;
if(ue)return;let me=(W+V.decode(He,{stream:!0})).split(`

`);W=me.pop();for(let Ue of me){let de=Ue.split(`
`).find(Ge=>Ge.startsWith("data:"));de&&($=!1,c(JSON.parse(de.slice(5))))}}}async function m(){let f=await C(e,x?{"If-No\
ne-Match":x}:{});f.ok&&c(await f.json()),x=f.headers.get("ETag"),u()}function c(f){u(),!(f.version<d)&&(d=f.version,f.ended&&
b(),n(f))}function u(){O=0,s(!0)}async function k(){for(;!y;){let f=Math.random()*2e3;try{p&&O%2===0?await T():(await m(),
f+=3e3)}catch(N){if(y)return;O||s(!1),f=M(O++,N.requested)}y||await j(f)}}function b(){y=!0,g?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&g.abort()}),window.
addEventListener("pageshow",({persisted:f})=>{f&&g.abort()}),window.addEventListener("offline",()=>g.abort()),k(),b}function Ze(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var J=Ze("ajar-presenter"),te=()=>J.set({}),L=class extends Error{};
function Ve(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ye(e){let t=Ve(
e);if(!t){if(J.get().key)return J.get();throw new L("used")}let{code:n,ticket:s}=t;for(let o=0;;o++){let a=await P(`api/\
rooms/${n}/presenters`,{ticket:s}).catch(()=>null);if(a?.ok){let{key:l}=await a.json();return J.set({code:n,key:l}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:l}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:l}=await a.json().catch(()=>({}));throw new L(l==="no-room"?"ended":"used")}await j(M(o))}}
var P=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function xe({code:e,key:t},{onChange:n,onReached:s,onGone:o}){let a=`api/rooms/${e}`,l={Authorization:`Beare\
r ${t}`},d={deck:null,way:null,panel:null},p,y=!1;function O(m){y=!0,te(),o(m==="no-room"?"ended":"used")}async function x(m){
for(let c=0;p===m&&!y;c++){let u=await fetch(`${a}/deck`,{headers:l,cache:"no-store"}).catch(()=>null);if(u?.ok){let{deck:k,
way:b}=await u.json();p===m&&n(Object.assign(d,{deck:k,way:b}));return}await j(M(c))}}function g(m){if(m.ended){O("no-ro\
om");return}if(d.panel&&m.version<d.panel.version)return;d.panel=m;let c=m.stage?.deck??null;c!==p&&(p=c,x(c)),n(d)}async function C(m,c={}){
let u=await P(`${a}/${m}`,c,l);for(let b=0;u.status===503&&b<4;b++)await j(M(b)),u=await P(`${a}/${m}`,c,l);let k=await u.
json();if(u.ok)g(k);else if(["no-room","key"].includes(k.error))O(k.error);else throw new L(k.error)}let T=be(`${a}/pane\
l`,0,{onState:g,onReached:s,onGone:O,introduce:()=>l,last:["no-room","key"]});return{step:(m,c={})=>C("stage",{step:m,...c}),
async invite(){let m=new URL(".",window.location.href).href.replace(/\/$/,""),c=await P(`${a}/tickets`,{kind:"remote",base:m},
l),u=await c.json();if(!c.ok)throw new L(u.error);return u.scan},ask:({id:m},c,u)=>C(`questions/${m}/${c}`,u),leave(){y=
!0,T()}}}function ve(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ne=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Oe(e,t){if(t?.kind!=="moves"){let l=t&&ne(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:d})=>l.startsWith("\
check-in@")&&d.some(({snapshot:p})=>p)),s=n.at(-1),o=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&o.some(
({snapshot:l,withheld:d})=>!l&&!d)?{question:s,body:{moves:!0}}:null}function $e({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function Se({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[s]=e.map(({withheld:o})=>o).filter(Boolean);return n[s]??t["wall-held"]}function Ee(e,t){
if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahead"];return h(n,{minutes:Math.abs(e)})}var F=e=>new Date(
1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function D(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let o=i("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Ce=(e,t,n="")=>i("button",{type:"button",class:n,onclick:t},
e);function H(e,t,n,s,o){let a=D(e,"wall-asking",i("p",{},t),i("div",{class:"wall-answers"},Ce(n,()=>{a.close(),o()},"wa\
ll-primary"),Ce(s,()=>a.close())))}var oe=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Te(e,{question:t,
body:n},s,o,a){if(n.moves){H(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}let l=oe(t,s);if(!l){a();
return}let d=l===1?o["wall-still-one"]:h(o["wall-still"],{n:l});H(e,d,o["wall-reveal-now"],o["wall-wait"],a)}var Xe=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ye=/^data:image\/(svg\+xml|png|jpeg);/,
U=e=>e.flatMap(et);function et(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="i\
mg"?Ye.test(n.src)?[tt(n)]:[]:Xe.has(t)?[i(t,{},...U(s))]:U(s)}var tt=({src:e,alt:t=""})=>i("img",{src:e,alt:t});function je(e,{deck:t,panel:n,way:s},o,{step:a,handOver:l,leave:d}){let p=n.stage??{slide:-1,dropped:[]},y=t.slides[p.slide]?.
part,O=c=>()=>{m.close(),c()},x=(c,u,...k)=>i("button",{type:"button",onclick:O(c),...u},...k),g=c=>i("small",{},h(o["re\
mote-minutes"],{minutes:c})),C=t.parts.map((c,u)=>i("li",{},x(()=>a("go",{slide:fe(t,u)}),{"aria-current":u===y?"step":null,
class:p.dropped.includes(u)?"remote-dropped":null},c.title,p.dropped.includes(u)?i("small",{},o["remote-is-dropped"]):g(
c.minutes)))),T=he(t,p).map(({part:c,title:u,minutes:k,dropped:b})=>i("li",{},i("span",{},u),x(()=>a(b?"keep":"drop",{part:c}),
{"aria-label":`${b?o["remote-keep"]:h(o["remote-drop"],{minutes:k})}: ${u}`},b?o["remote-keep"]:h(o["remote-drop"],{minutes:k})))),
m=D(e,"remote-sheet",i("h2",{},o["remote-parts"]),i("ol",{class:"remote-parts"},...C),...T.length?[i("h2",{},o["remote-l\
ate"]),i("ul",{class:"remote-drops"},...T)]:[],i("div",{class:"remote-more"},s?x(()=>a("join"),{},p.join?o["remote-join-\
hide"]:o["remote-join-show"]):null,l?x(l,{},o["remote-hand"]):null,d?x(d,{},o["remote-leave"]):null,x(()=>{},{class:"rem\
ote-primary"},o["wall-close"])))}var G=4,Me=({path:e,size:t},n,s)=>X("svg",{class:s,viewBox:`${-G} ${-G} ${t+2*G} ${t+2*G}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},X("path",{stroke:"#000",d:e}));var Le=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var r=JSON.parse(document.getElementById("words").textContent),Q=ve(),w=null,v=null,A=null,z="",S=(e,t)=>i("button",{type:"\
button",onclick:t},e),Ie=i("span",{class:"remote-clock"}),Ne=i("span",{class:"remote-late"}),qe=i("span",{class:"remote-\
small"}),se=i("main",{tabindex:0,"aria-label":r["remote-notes"]}),De=i("b",{}),le=i("p",{class:"remote-why",role:"status"}),
re=S("",()=>E(v.step(B().timer?"pause":"timer"))),Re=S(r["remote-stop"],()=>E(v.step("stop"))),ae=S(r["room-ask-open"],()=>Pe(
"open")),Be=S(r["room-ask-close"],()=>Pe("close")),K=S(r["room-ask-reveal"],()=>Te(R,_(),w.panel,r,()=>{E(v.ask(_().question,
"reveal",_().body))})),We=S(r["remote-blank"],()=>E(v.step("blank"))),nt=()=>je(R,w,r,{step:(e,t)=>E(v.step(e,t)),handOver:()=>E(
ot()),leave:()=>H(R,r["remote-leave-sure"],r["remote-leave"],r["remote-stay"],ct)});async function ot(){let e=await v.invite(),
t=D(R,"remote-hand",i("p",{},r["remote-hand-how"]),Me(e,r["remote-hand"],"remote-scan"),i("div",{class:"wall-answers"},S(
r["wall-close"],()=>t.close())))}var R=i("div",{class:"remote"},i("header",{},i("p",{},Ie," ",Ne,i("br"),qe),S(r["remote\
-parts"],nt)),se,i("footer",{},i("div",{class:"remote-state"},De,i("span",{},re,Re)),le,i("div",{class:"remote-pad"},ae,
Be,K,We),i("div",{class:"remote-go"},S(r.back,()=>E(v.step("back"))),S(r.next,()=>E(v.step("next")))))),B=()=>w.panel.stage??
{slide:-1,dropped:[],timer:null},I=()=>w.deck.slides[B().slide],Je=()=>I()&&ne(w.panel,I());async function E(e){let t=setTimeout(
()=>{le.textContent=r["room-one-moment"]},400);z="";try{await e}catch{z=r["remote-failed"]}clearTimeout(t),ie()}var _=()=>Oe(
w.panel,I()),Pe=e=>E(v.ask(Je(),e));function ie(){w?.deck&&(Fe(),rt(),at())}function Fe(){let e=pe(w.deck,w.panel.stage,
Q.now());Ie.textContent=F(Q.now()),Ne.textContent=e?.begun?Ee(e.late,r):"",qe.textContent=e?.begun?h(r["remote-planned"],
{part:F(e.partEnds),end:F(e.ends)}):r["remote-not-begun"];let t=I()?.minutes??0,n=we(B().timer,Q.now(),t);re.hidden=!n&&
!t,Re.hidden=!n?.paused,re.textContent=st(n,t)}function st(e,t){if(!e)return h(r["remote-timer"],{minutes:t});if(e.over)
return r["wall-time-up"];let n=e.paused?r["remote-go-on"]:r["remote-pause"];return h(n,{minutes:e.minutes})}function rt(){
if(I()===A)return;A=I();let e=i("h1",{},i("span",{},r["remote-on-wall"])," ",A?.title??""),t=A?.notes.length?U(A.notes):
[i("p",{},r["remote-no-notes"])];se.replaceChildren(e,...t),se.scrollTop=0}function at(){let e=Je();De.textContent=e&&e.
state!=="ready"?$e(e,w.panel,r):"";let t=e?.state;ae.disabled=!e||t==="open",Be.disabled=t!=="open",K.disabled=!_(),ae.classList.
toggle("remote-primary",t==="ready"),K.classList.toggle("remote-primary",t==="open"&&!K.disabled),We.setAttribute("aria-\
pressed",!!B().blank),le.textContent=z||it(e)}function it(e){if(B().blank)return r["remote-is-blank"];if(!e)return A?.question?
r["room-ready"]:r["remote-no-question"];let t=oe(e,w.panel);return e.state==="ready"?r["room-ready"]:e.state==="closed"?
Le(e)?lt(e):r["room-is-closed"]:e.answered?t===1?r["remote-still-one"]:t?h(r["remote-still"],{n:t}):r["room-is-open"]:r["\
room-nobody-yet"]}function lt({units:e}){let t=e.filter(({snapshot:s,withheld:o})=>!s&&o);return t.length?`${h(r["room-w\
ithheld-some"],{n:t.length,all:e.length})} ${Se({shown:t},r)}`:r["remote-shown"]}function Z(e,t){v=null,document.body.replaceChildren(
i("main",{class:"remote remote-alone"},i("h1",{},e),i("p",{},t)))}function Ae(e){e==="ended"?Z(r["wall-ended"],r["wall-e\
nded-how"]):Z(r["wall-used"],r["wall-used-how"])}function ct(){te(),v.leave(),Z(r["remote-left"],r["remote-left-how"])}async function ut(){
try{Z(r["remote-title"],r["keep-opening"]);let e=await ye(window.location.hash);document.body.replaceChildren(R),v=xe(e,
{onChange(t){w?.panel!==t.panel&&Q.set(t.panel.now),w={...t},ie()},onReached(t){z=t?"":r["phone-looking"],ie()},onGone:Ae}),
setInterval(()=>w?.deck&&Fe(),1e3)}catch(e){Ae(e.message)}}ut();
