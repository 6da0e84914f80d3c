var He=["button","input","select","summary","textarea"],Qe=["input","select","textarea"];function i(e,t={},...n){let r=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(
o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return He.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Qe.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}function V(e,t,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))r.setAttribute(o,a);return r.append(...n),
r}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let a=t[r];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function Ue(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let a=n;return t.includes(o)||(n+=60*r),{start:a,end:n}})}function pe(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=Ue(e.parts,t.dropped),a=t.began??n,l=n-a,{start:d,end:p}=o[r],
b=Math.max(0,l-p)-Math.max(0,d-l);return{part:r,begun:t.began!=null,late:Math.trunc(b/60),partEnds:a+p,ends:a+o.at(-1).end}}
function fe(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:a},l)=>{let d=t.dropped.
includes(l);return{part:l,title:r,minutes:o,optional:a,dropped:d}}).filter(({part:r,optional:o})=>o&&r>n)}function he(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var X=new Set,Y=()=>{if(!document.hidden)for(let e of[...X])e(Math.random()*1e3)};window.addEventListener("online",Y);window.
addEventListener("pageshow",Y);document.addEventListener("visibilitychange",Y);var j=e=>new Promise(t=>{let n,r=()=>{X.delete(
o),t()},o=a=>{clearTimeout(n),n=setTimeout(r,Math.min(a,e))};X.add(o),n=setTimeout(r,e)}),C=(e,t=0)=>Math.max(t,Math.min(
8e3,500*2**e)*(.5+Math.random())),we=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/2);var _e=5e4,ge=8e3;function ke(e,t,{onState:n,onReached:r,onGone:o,introduce:a,last:l=["no-room"]}){let d=t,p=!0,b=!1,$=0,
v=null,k=null;async function S(f,N){k=new AbortController;let{signal:Z}=k,J=setTimeout(()=>k.abort(),ge),O=await fetch(f,
{headers:{...N,...a()},cache:"no-store",signal:Z}).finally(()=>clearTimeout(J));if(O.ok||O.status===304)return O;let q=await O.
json();throw l.includes(q.error)&&(y(),o(q.error)),Object.assign(new Error(q.error),{requested:we(O)})}async function M(){
let N=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),Z=new TextDecoder;for(let J="",O=!0;;){let q=setTimeout(
()=>{p&&(p=!O),k.abort()},O?ge:_e),{done:ue,value:We}=await N.read().finally(()=>clearTimeout(q));if(ue&&O)throw new Error;
if(ue)return;let me=(J+Z.decode(We,{stream:!0})).split(`

`);J=me.pop();for(let Pe of me){let de=Pe.split(`
`).find(Ge=>Ge.startsWith("data:"));de&&(O=!1,c(JSON.parse(de.slice(5))))}}}async function m(){let f=await S(e,v?{"If-No\
ne-Match":v}:{});f.ok&&c(await f.json()),v=f.headers.get("ETag"),u()}function c(f){u(),!(f.version<d)&&(d=f.version,f.ended&&
y(),n(f))}function u(){$=0,r(!0)}async function w(){for(;!b;){let f=Math.random()*2e3;try{p&&$%2===0?await M():(await m(),
f+=3e3)}catch(N){if(b)return;$||r(!1),f=C($++,N.requested)}b||await j(f)}}function y(){b=!0,k?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&k.abort()}),window.
addEventListener("pageshow",({persisted:f})=>{f&&k.abort()}),window.addEventListener("offline",()=>k.abort()),w(),y}function ze(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var F=ze("ajar-presenter"),ee=()=>F.set({}),L=class extends Error{};
function Ke(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ye(e){let t=Ke(
e);if(!t){if(F.get().key)return F.get();throw new L("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){let a=await W(`api/\
rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(a?.ok){let{key:l}=await a.json();return F.set({code:n,key:l}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:l}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:l}=await a.json().catch(()=>({}));throw new L(l==="no-room"?"ended":"used")}await j(C(o))}}
var W=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function be({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let a=`api/rooms/${e}`,l={Authorization:`Beare\
r ${t}`},d={deck:null,way:null,panel:null},p,b=!1;function $(m){b=!0,ee(),o(m==="no-room"?"ended":"used")}async function v(m){
for(let c=0;p===m&&!b;c++){let u=await fetch(`${a}/deck`,{headers:l,cache:"no-store"}).catch(()=>null);if(u?.ok){let{deck:w,
way:y}=await u.json();p===m&&n(Object.assign(d,{deck:w,way:y}));return}await j(C(c))}}function k(m){if(m.ended){$("no-ro\
om");return}if(d.panel&&m.version<d.panel.version)return;d.panel=m;let c=m.stage?.deck??null;c!==p&&(p=c,v(c)),n(d)}async function S(m,c={}){
let u=await W(`${a}/${m}`,c,l);for(let y=0;u.status===503&&y<4;y++)await j(C(y)),u=await W(`${a}/${m}`,c,l);let w=await u.
json();if(u.ok)k(w);else if(["no-room","key"].includes(w.error))$(w.error);else throw new L(w.error)}let M=ke(`${a}/pane\
l`,0,{onState:k,onReached:r,onGone:$,introduce:()=>l,last:["no-room","key"]});return{step:(m,c={})=>S("stage",{step:m,...c}),
async invite(){let m=new URL(".",window.location.href).href.replace(/\/$/,""),c=await W(`${a}/tickets`,{kind:"remote",base:m},
l),u=await c.json();if(!c.ok)throw new L(u.error);return u.scan},ask:({id:m},c,u)=>S(`questions/${m}/${c}`,u),leave(){b=
!0,M()}}}function ve(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var te=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function xe(e,t){if(t?.kind!=="moves"){let l=t&&te(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:d})=>l.startsWith("\
check-in@")&&d.some(({snapshot:p})=>p)),r=n.at(-1),o=r?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&o.some(
({snapshot:l,withheld:d})=>!l&&!d)?{question:r,body:{moves:!0}}:null}function $e({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function Oe({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function D(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=i("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Ee=(e,t,n="")=>i("button",{type:"button",class:n,onclick:t},
e);function P(e,t,n,r,o){let a=D(e,"wall-asking",i("p",{},t),i("div",{class:"wall-answers"},Ee(n,()=>{a.close(),o()},"wa\
ll-primary"),Ee(r,()=>a.close())))}var ne=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Te(e,{question:t,
body:n},r,o,a){if(n.moves){P(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}let l=ne(t,r);if(!l){a();
return}let d=l===1?o["wall-still-one"]:h(o["wall-still"],{n:l});P(e,d,o["wall-reveal-now"],o["wall-wait"],a)}var Ze=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ve=/^data:image\/(svg\+xml|png|jpeg);/,
G=e=>e.flatMap(Xe);function Xe(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Ve.test(n.src)?[Ye(n)]:[]:Ze.has(t)?[i(t,{},...G(r))]:G(r)}var Ye=({src:e,alt:t=""})=>i("img",{src:e,alt:t});function Se(e,{deck:t,panel:n,way:r},o,{step:a,handOver:l,leave:d}){let p=n.stage??{slide:-1,dropped:[]},b=t.slides[p.slide]?.
part,$=c=>()=>{m.close(),c()},v=(c,u,...w)=>i("button",{type:"button",onclick:$(c),...u},...w),k=c=>i("small",{},h(o["re\
mote-minutes"],{minutes:c})),S=t.parts.map((c,u)=>i("li",{},v(()=>a("go",{slide:t.slides.findIndex(w=>w.part===u)}),{"ar\
ia-current":u===b?"step":null,class:p.dropped.includes(u)?"remote-dropped":null},c.title,p.dropped.includes(u)?i("small",
{},o["remote-is-dropped"]):k(c.minutes)))),M=fe(t,p).map(({part:c,title:u,minutes:w,dropped:y})=>i("li",{},i("span",{},u),
v(()=>a(y?"keep":"drop",{part:c}),{"aria-label":`${y?o["remote-keep"]:h(o["remote-drop"],{minutes:w})}: ${u}`},y?o["remo\
te-keep"]:h(o["remote-drop"],{minutes:w})))),m=D(e,"remote-sheet",i("h2",{},o["remote-parts"]),i("ol",{class:"remote-par\
ts"},...S),...M.length?[i("h2",{},o["remote-late"]),i("ul",{class:"remote-drops"},...M)]:[],i("div",{class:"remote-more"},
r?v(()=>a("join"),{},p.join?o["remote-join-hide"]:o["remote-join-show"]):null,l?v(l,{},o["remote-hand"]):null,d?v(d,{},o["\
remote-leave"]):null,v(()=>{},{class:"remote-primary"},o["wall-close"])))}var H=4,Me=({path:e,size:t},n,r)=>V("svg",{class:r,viewBox:`${-H} ${-H} ${t+2*H} ${t+2*H}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},V("path",{stroke:"#000",d:e}));var je=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),Q=ve(),g=null,x=null,A=null,z="",E=(e,t)=>i("button",{type:"\
button",onclick:t},e),oe=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"numeric",minute:"2-d\
igit"}),Le=i("span",{class:"remote-clock"}),Ae=i("span",{class:"remote-late"}),Ie=i("span",{class:"remote-small"}),re=i(
"main",{tabindex:0,"aria-label":s["remote-notes"]}),Ne=i("b",{}),le=i("p",{class:"remote-why",role:"status"}),se=E("",()=>T(
x.step(B().timer?"pause":"timer"))),qe=E(s["remote-stop"],()=>T(x.step("stop"))),ae=E(s["room-ask-open"],()=>Je("open")),
De=E(s["room-ask-close"],()=>Je("close")),U=E(s["room-ask-reveal"],()=>Te(R,_(),g.panel,s,()=>{T(x.ask(_().question,"rev\
eal",_().body))})),Re=E(s["remote-blank"],()=>T(x.step("blank"))),et=()=>Se(R,g,s,{step:(e,t)=>T(x.step(e,t)),handOver:()=>T(
tt()),leave:()=>P(R,s["remote-leave-sure"],s["remote-leave"],s["remote-stay"],lt)});async function tt(){let e=await x.invite(),
t=D(R,"remote-hand",i("p",{},s["remote-hand-how"]),Me(e,s["remote-hand"],"remote-scan"),i("div",{class:"wall-answers"},E(
s["wall-close"],()=>t.close())))}var R=i("div",{class:"remote"},i("header",{},i("p",{},Le," ",Ae,i("br"),Ie),E(s["remote\
-parts"],et)),re,i("footer",{},i("div",{class:"remote-state"},Ne,i("span",{},se,qe)),le,i("div",{class:"remote-pad"},ae,
De,U,Re),i("div",{class:"remote-go"},E(s.back,()=>T(x.step("back"))),E(s.next,()=>T(x.step("next")))))),B=()=>g.panel.stage??
{slide:-1,dropped:[],timer:null},I=()=>g.deck.slides[B().slide],Be=()=>I()&&te(g.panel,I());async function T(e){let t=setTimeout(
()=>{le.textContent=s["room-one-moment"]},400);z="";try{await e}catch{z=s["remote-failed"]}clearTimeout(t),ie()}var _=()=>xe(
g.panel,I()),Je=e=>T(x.ask(Be(),e));function ie(){g?.deck&&(Fe(),rt(),st())}function Fe(){let e=pe(g.deck,g.panel.stage,
Q.now());Le.textContent=oe(Q.now()),Ae.textContent=e?.begun?ot(e.late):"",Ie.textContent=e?.begun?h(s["remote-planned"],
{part:oe(e.partEnds),end:oe(e.ends)}):s["remote-not-begun"];let t=I()?.minutes??0,n=he(B().timer,Q.now(),t);se.hidden=!n&&
!t,qe.hidden=!n?.paused,se.textContent=nt(n,t)}function nt(e,t){if(!e)return h(s["remote-timer"],{minutes:t});if(e.over)
return s["wall-time-up"];let n=e.paused?s["remote-go-on"]:s["remote-pause"];return h(n,{minutes:e.minutes})}function ot(e){
if(!e)return s["remote-on-time"];let t=e>0?s["remote-behind"]:s["remote-ahead"];return h(t,{minutes:Math.abs(e)})}function rt(){
if(I()===A)return;A=I();let e=i("h1",{},i("span",{},s["remote-on-wall"])," ",A?.title??""),t=A?.notes.length?G(A.notes):
[i("p",{},s["remote-no-notes"])];re.replaceChildren(e,...t),re.scrollTop=0}function st(){let e=Be();Ne.textContent=e&&e.
state!=="ready"?$e(e,g.panel,s):"";let t=e?.state;ae.disabled=!e||t==="open",De.disabled=t!=="open",U.disabled=!_(),ae.classList.
toggle("remote-primary",t==="ready"),U.classList.toggle("remote-primary",t==="open"&&!U.disabled),Re.setAttribute("aria-\
pressed",!!B().blank),le.textContent=z||at(e)}function at(e){if(B().blank)return s["remote-is-blank"];if(!e)return A?.question?
s["room-ready"]:s["remote-no-question"];let t=ne(e,g.panel);return e.state==="ready"?s["room-ready"]:e.state==="closed"?
je(e)?it(e):s["room-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?h(s["remote-still"],{n:t}):s["room-is-open"]:s["\
room-nobody-yet"]}function it({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&o);return t.length?`${h(s["room-w\
ithheld-some"],{n:t.length,all:e.length})} ${Oe({shown:t},s)}`:s["remote-shown"]}function K(e,t){x=null,document.body.replaceChildren(
i("main",{class:"remote remote-alone"},i("h1",{},e),i("p",{},t)))}function Ce(e){e==="ended"?K(s["wall-ended"],s["wall-e\
nded-how"]):K(s["wall-used"],s["wall-used-how"])}function lt(){ee(),x.leave(),K(s["remote-left"],s["remote-left-how"])}async function ct(){
try{K(s["remote-title"],s["keep-opening"]);let e=await ye(window.location.hash);document.body.replaceChildren(R),x=be(e,
{onChange(t){g?.panel!==t.panel&&Q.set(t.panel.now),g={...t},ie()},onReached(t){z=t?"":s["phone-looking"],ie()},onGone:Ce}),
setInterval(()=>g?.deck&&Fe(),1e3)}catch(e){Ce(e.message)}}ct();
