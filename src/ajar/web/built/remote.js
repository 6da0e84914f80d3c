var Qe=["button","input","select","summary","textarea"],_e=["input","select","textarea"];function i(e,t={},...n){let s=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?s.addEventListener(o.slice(2),a):a===!0?s.setAttribute(
o,""):a!==!1&&a!=null&&s.setAttribute(o,a);return Qe.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),_e.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(o=>o!=null)),s}function X(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),
s}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,o)=>{let a=t[s];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function Ke(e,t=[]){let n=0;return e.map(({minutes:s},o)=>{let a=n;return t.includes(o)||(n+=60*s),{start:a,end:n}})}function de(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let o=Ke(e.parts,t.dropped),a=t.began??n,l=n-a,{start:u,end:d}=o[s],
b=Math.max(0,l-d)-Math.max(0,u-l);return{part:s,begun:t.began!=null,late:Math.trunc(b/60),partEnds:a+d,ends:a+o.at(-1).end}}
var fe=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function he(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:o,optional:a},l)=>{let u=t.dropped.
includes(l);return{part:l,title:s,minutes:o,optional:a,dropped:u}}).filter(({part:s,optional:o})=>o&&s>n)}function we(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:o?Math.ceil(s/60)/Math.ceil(o/60):0}}var Y=new Set,ee=()=>{if(!document.hidden)for(let e of[...Y])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var M=e=>new Promise(t=>{let n,s=()=>{
Y.delete(o),t()},o=a=>{clearTimeout(n),n=setTimeout(s,Math.min(a,e))};Y.add(o),n=setTimeout(s,e)}),j=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var ze=5e4,ge=8e3;function xe(e,t,{onState:n,onReached:s,onGone:o,introduce:a,last:l=["no-room"]}){let u=t,d=!0,b=!1,O=0,
y=null,g=null;async function C(f,N){g=new AbortController;let{signal:V}=g,W=setTimeout(()=>g.abort(),ge),$=await fetch(f,
{headers:{...N,...a()},cache:"no-store",signal:V}).finally(()=>clearTimeout(W));if($.ok||$.status===304)return $;let q=await $.
json();throw l.includes(q.error)&&(x(),o(q.error)),Object.assign(new Error(q.error),{requested:ke($)})}async function T(){
let N=(await C(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),V=new TextDecoder;for(let W="",$=!0;;){let q=setTimeout(
()=>{d&&=!$,g.abort()},$?ge:ze),{done:ue,value:Ue}=await N.read().finally(()=>clearTimeout(q));if(ue&&$)throw new Error;
if(ue)return;let me=(W+V.decode(Ue,{stream:!0})).split(`

`);W=me.pop();for(let Ge of me){let pe=Ge.split(`
`).find(He=>He.startsWith("data:"));pe&&($=!1,c(JSON.parse(pe.slice(5))))}}}async function p(){let f=await C(e,y?{"If-No\
ne-Match":y}:{});f.ok&&c(await f.json()),y=f.headers.get("ETag"),m()}function c(f){m(),!(f.version<u)&&(u=f.version,f.ended&&
x(),n(f))}function m(){O=0,s(!0)}async function w(){for(;!b;){let f=Math.random()*2e3;try{d&&O%2===0?await T():(await p(),
f+=3e3)}catch(N){if(b)return;O||s(!1),f=j(O++,N.requested)}b||await M(f)}}function x(){b=!0,g?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&g.abort()}),window.
addEventListener("pageshow",({persisted:f})=>{f&&g.abort()}),window.addEventListener("offline",()=>g.abort()),w(),x}function Ze(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var J=Ze("ajar-presenter"),te=()=>J.set({}),L=class extends Error{};
function Ve(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function be(e){let t=Ve(
e);if(!t){if(J.get().key)return J.get();throw new L("used")}let{code:n,ticket:s}=t;for(let o=0;;o++){let a=await P(`api/\
rooms/${n}/presenters`,{ticket:s}).catch(()=>null);if(a?.ok){let{key:l}=await a.json();return J.set({code:n,key:l}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:l}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:l}=await a.json().catch(()=>({}));throw new L(l==="no-room"?"ended":"used")}await M(j(o))}}
var P=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function ye({code:e,key:t},{onChange:n,onReached:s,onGone:o}){let a=`api/rooms/${e}`,l={Authorization:`Beare\
r ${t}`},u={deck:null,way:null,panel:null},d,b=!1;function O(p){b=!0,te(),o(p==="no-room"?"ended":"used")}async function y(p){
for(let c=0;d===p&&!b;c++){let m=await fetch(`${a}/deck`,{headers:l,cache:"no-store"}).catch(()=>null);if(m?.ok){let{deck:w,
way:x}=await m.json();d===p&&n(Object.assign(u,{deck:w,way:x}));return}await M(j(c))}}function g(p){if(p.ended){O("no-ro\
om");return}if(u.panel&&p.version<u.panel.version)return;u.panel=p;let c=p.stage?.deck??null;c!==d&&(d=c,y(c)),n(u)}async function C(p,c={}){
let m=await P(`${a}/${p}`,c,l);for(let x=0;m.status===503&&x<4;x++)await M(j(x)),m=await P(`${a}/${p}`,c,l);let w=await m.
json();if(m.ok)g(w);else if(["no-room","key"].includes(w.error))O(w.error);else throw new L(w.error)}let T=xe(`${a}/pane\
l`,0,{onState:g,onReached:s,onGone:O,introduce:()=>l,last:["no-room","key"]});return{step:(p,c={})=>C("stage",{step:p,...c}),
async invite(){let p=new URL(".",window.location.href).href.replace(/\/$/,""),c=`${a}/tickets${window.location.search}`,
m=await P(c,{kind:"remote",base:p},l),w=await m.json();if(!m.ok)throw new L(w.error);return w.scan},ask:({id:p},c,m)=>C(
`questions/${p}/${c}`,m),leave(){b=!0,T()}}}function ve(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Xe=2,ne=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Oe(e,t){if(t?.kind!=="moves"){let l=t&&ne(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:u})=>l.startsWith(
"check-in@")&&u.some(({snapshot:d})=>d)),s=n.at(-1),o=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&o.some(
({snapshot:l,withheld:u})=>!l&&!u)?{question:s,body:{moves:!0}}:null}function $e({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function Ye({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[s]=e.map(({withheld:o})=>o).filter(Boolean);return n[s]??t["wall-held"]}function Se(e,t){
let n=e.filter(({snapshot:l,withheld:u})=>!l&&u);if(!n.length)return"";let s=Ye({shown:n},t),o=n.map(({card:l,heading:u})=>l||
u);if(o.length<=Xe)return h(t["room-withheld-of"],{items:o.join(", "),why:s});let a=e.filter(({kind:l})=>l===n[0].kind).
length;return`${h(t["room-withheld-some"],{n:n.length,all:a})} ${s}`}function Ee(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return h(n,{minutes:Math.abs(e)})}var F=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(
t,{hour:"numeric",minute:"2-digit"});function D(e,t,...n){let s=e.querySelector(`.${t}`);if(s?.open)return s.close(),null;s?.remove();let o=i("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Ce=(e,t,n="")=>i("button",{type:"\
button",class:n,onclick:t},e);function U(e,t,n,s,o){let a=D(e,"wall-asking",i("p",{},t),i("div",{class:"wall-answers"},Ce(
n,()=>{a.close(),o()},"wall-primary"),Ce(s,()=>a.close())))}var oe=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Te(e,{question:t,body:n},s,o,a){if(n.moves){U(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}
let l=oe(t,s);if(!l){a();return}let u=l===1?o["wall-still-one"]:h(o["wall-still"],{n:l});U(e,u,o["wall-reveal-now"],o["w\
all-wait"],a)}var et=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),tt=/^data:image\/(svg\+xml|png|jpeg);/,
G=e=>e.flatMap(nt);function nt(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="i\
mg"?tt.test(n.src)?[ot(n)]:[]:et.has(t)?[i(t,{},...G(s))]:G(s)}var ot=({src:e,alt:t=""})=>i("img",{src:e,alt:t});function Me(e,{deck:t,panel:n,way:s},o,{step:a,handOver:l,leave:u}){let d=n.stage??{slide:-1,dropped:[]},b=t.slides[d.slide]?.
part,O=c=>()=>{p.close(),c()},y=(c,m,...w)=>i("button",{type:"button",onclick:O(c),...m},...w),g=c=>i("small",{},h(o["re\
mote-minutes"],{minutes:c})),C=t.parts.map((c,m)=>i("li",{},y(()=>a("go",{slide:fe(t,m)}),{"aria-current":m===b?"step":null,
class:d.dropped.includes(m)?"remote-dropped":null},c.title,d.dropped.includes(m)?i("small",{},o["remote-is-dropped"]):g(
c.minutes)))),T=he(t,d).map(({part:c,title:m,minutes:w,dropped:x})=>i("li",{},i("span",{},m),y(()=>a(x?"keep":"drop",{part:c}),
{"aria-label":`${x?o["remote-keep"]:h(o["remote-drop"],{minutes:w})}: ${m}`},x?o["remote-keep"]:h(o["remote-drop"],{minutes:w})))),
p=D(e,"remote-sheet",i("h2",{},o["remote-parts"]),i("ol",{class:"remote-parts"},...C),...T.length?[i("h2",{},o["remote-l\
ate"]),i("ul",{class:"remote-drops"},...T)]:[],i("div",{class:"remote-more"},s?y(()=>a("join"),{},d.join?o["remote-join-\
hide"]:o["remote-join-show"]):null,l?y(l,{},o["remote-hand"]):null,u?y(u,{},o["remote-leave"]):null,y(()=>{},{class:"rem\
ote-primary"},o["wall-close"])))}var H=4,je=({path:e,size:t},n,s)=>X("svg",{class:s,viewBox:`${-H} ${-H} ${t+2*H} ${t+2*H}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},X("path",{stroke:"#000",d:e}));var Le=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var r=JSON.parse(document.getElementById("words").textContent),Q=ve(),k=null,v=null,A=null,z="",S=(e,t)=>i("button",{type:"\
button",onclick:t},e),Ie=i("span",{class:"remote-clock"}),Ne=i("span",{class:"remote-late"}),qe=i("span",{class:"remote-\
small"}),se=i("main",{tabindex:0,"aria-label":r["remote-notes"]}),De=i("b",{}),le=i("p",{class:"remote-why",role:"status"}),
re=S("",()=>E(v.step(B().timer?"pause":"timer"))),Re=S(r["remote-stop"],()=>E(v.step("stop"))),ae=S(r["room-ask-open"],()=>Pe(
"open")),Be=S(r["room-ask-close"],()=>Pe("close")),_=S(r["room-ask-reveal"],()=>Te(R,K(),k.panel,r,()=>{E(v.ask(K().question,
"reveal",K().body))})),We=S(r["remote-blank"],()=>E(v.step("blank"))),st=()=>Me(R,k,r,{step:(e,t)=>E(v.step(e,t)),handOver:()=>E(
rt()),leave:()=>U(R,r["remote-leave-sure"],r["remote-leave"],r["remote-stay"],ut)});async function rt(){let e=await v.invite(),
t=D(R,"remote-hand",i("p",{},r["remote-hand-how"]),je(e,r["remote-hand"],"remote-scan"),i("div",{class:"wall-answers"},S(
r["wall-close"],()=>t.close())))}var R=i("div",{class:"remote"},i("header",{},i("p",{},Ie," ",Ne,i("br"),qe),S(r["remote\
-parts"],st)),se,i("footer",{},i("div",{class:"remote-state"},De,i("span",{},re,Re)),le,i("div",{class:"remote-pad"},ae,
Be,_,We),i("div",{class:"remote-go"},S(r.back,()=>E(v.step("back"))),S(r.next,()=>E(v.step("next")))))),B=()=>k.panel.stage??
{slide:-1,dropped:[],timer:null},I=()=>k.deck.slides[B().slide],Je=()=>I()&&ne(k.panel,I());async function E(e){let t=setTimeout(
()=>{le.textContent=r["room-one-moment"]},400);z="";try{await e}catch{z=r["remote-failed"]}clearTimeout(t),ie()}var K=()=>Oe(
k.panel,I()),Pe=e=>E(v.ask(Je(),e));function ie(){k?.deck&&(Fe(),it(),lt())}function Fe(){let e=de(k.deck,k.panel.stage,
Q.now());Ie.textContent=F(Q.now(),r),Ne.textContent=e?.begun?Ee(e.late,r):"",qe.textContent=e?.begun?h(r["remote-planned"],
{part:F(e.partEnds,r),end:F(e.ends,r)}):r["remote-not-begun"];let t=I()?.minutes??0,n=we(B().timer,Q.now(),t);re.hidden=
!n&&!t,Re.hidden=!n?.paused,re.textContent=at(n,t)}function at(e,t){if(!e)return h(r["remote-timer"],{minutes:t});if(e.over)
return r["wall-time-up"];let n=e.paused?r["remote-go-on"]:r["remote-pause"];return h(n,{minutes:e.minutes})}function it(){
if(I()===A)return;A=I();let e=i("h1",{},i("span",{},r["remote-on-wall"])," ",A?.title??""),t=A?.notes.length?G(A.notes):
[i("p",{},r["remote-no-notes"])];se.replaceChildren(e,...t),se.scrollTop=0}function lt(){let e=Je();De.textContent=e&&e.
state!=="ready"?$e(e,k.panel,r):"";let t=e?.state;ae.disabled=!e||t==="open",Be.disabled=t!=="open",_.disabled=!K(),ae.classList.
toggle("remote-primary",t==="ready"),_.classList.toggle("remote-primary",t==="open"&&!_.disabled),We.setAttribute("aria-\
pressed",!!B().blank),le.textContent=z||ct(e)}function ct(e){if(B().blank)return r["remote-is-blank"];if(!e)return A?.question?
r["room-ready"]:r["remote-no-question"];let t=oe(e,k.panel);return e.state==="ready"?r["room-ready"]:e.state==="closed"?
Le(e)?Se(e.units,r)||r["remote-shown"]:r["room-is-closed"]:e.answered?t===1?r["remote-still-one"]:t?h(r["remote-still"],
{n:t}):r["room-is-open"]:r["room-nobody-yet"]}function Z(e,t){v=null,document.body.replaceChildren(i("main",{class:"remo\
te remote-alone"},i("h1",{},e),i("p",{},t)))}function Ae(e){e==="ended"?Z(r["wall-ended"],r["wall-ended-how"]):Z(r["wall\
-used"],r["wall-used-how"])}function ut(){te(),v.leave(),Z(r["remote-left"],r["remote-left-how"])}async function mt(){try{
Z(r["remote-title"],r["keep-opening"]);let e=await be(window.location.hash);document.body.replaceChildren(R),v=ye(e,{onChange(t){
k?.panel!==t.panel&&Q.set(t.panel.now),k={...t},ie()},onReached(t){z=t?"":r["phone-looking"],ie()},onGone:Ae}),setInterval(
()=>k?.deck&&Fe(),1e3)}catch(e){Ae(e.message)}}mt();
