var Ge=["button","input","select","summary","textarea"],Ke=["input","select","textarea"];function l(e,t={},...n){let o=document.
createElement(e);for(let[s,a]of Object.entries(t))s.startsWith("on")?o.addEventListener(s.slice(2),a):a===!0?o.setAttribute(
s,""):a!==!1&&a!=null&&o.setAttribute(s,a);return Ge.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ke.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function Y(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,a]of Object.entries(t))o.setAttribute(s,a);return o.append(...n),
o}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let a=t[o];return s?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});var V="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",yt=new RegExp(`^${V}+|${V}\
+$`,"g");var bt=new RegExp(`[,;:،]|${V}`),vt="January February March April May June July August September October November Decem\
ber".split(" ");var fe=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n});function Ye(e,t=[]){let n=0;return e.map(({minutes:o},s)=>{let a=n;return t.includes(s)||(n+=60*o),{start:a,end:n}})}function me(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let s=Ye(e.parts,t.dropped),a=t.began??n,i=n-a,{start:u,end:f}=s[o],
x=Math.max(0,i-f)-Math.max(0,u-i);return{part:o,begun:t.began!=null,late:Math.trunc(x/60),partEnds:a+f,ends:a+s.at(-1).end}}
var he=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function we(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:s,optional:a},i)=>{let u=t.dropped.
includes(i);return{part:i,title:o,minutes:s,optional:a,dropped:u}}).filter(({part:o,optional:s})=>s&&o>n)}function ge(e,t,n=0){
if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),s=e.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:e.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var X=new Set,ee=()=>{if(!document.hidden)for(let e of[...X])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var A=e=>new Promise(t=>{let n,o=()=>{
X.delete(s),t()},s=a=>{clearTimeout(n),n=setTimeout(o,Math.min(a,e))};X.add(s),n=setTimeout(o,e)}),D=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Ve=5e4,xe=8e3;function ye(e,t,{onState:n,onReached:o,onGone:s,introduce:a,last:i=["no-room"]}){let u=t,f=!0,x=!1,w=0,
g=null,b=null;async function L(m,j){b=new AbortController;let{signal:K}=b,B=setTimeout(()=>b.abort(),xe),S=await fetch(m,
{headers:{...j,...a()},cache:"no-store",signal:K}).finally(()=>clearTimeout(B));if(S.ok||S.status===304)return S;let R=await S.
json();throw i.includes(R.error)&&(v(),s(R.error)),Object.assign(new Error(R.error),{requested:ke(S)})}async function C(){
let j=(await L(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),K=new TextDecoder;for(let B="",S=!0;;){let R=setTimeout(
()=>{f&&=!S,b.abort()},S?xe:Ve),{done:ue,value:He}=await j.read().finally(()=>clearTimeout(R));if(ue&&S)throw new Error;
if(ue)return;let pe=(B+K.decode(He,{stream:!0})).split(`

`);B=pe.pop();for(let Ze of pe){let de=Ze.split(`
`).find(ze=>ze.startsWith("data:"));de&&(S=!1,c(JSON.parse(de.slice(5))))}}}async function d(){let m=await L(e,g?{"If-No\
ne-Match":g}:{});m.ok&&c(await m.json()),g=m.headers.get("ETag"),p()}function c(m){p(),!(m.version<u)&&(u=m.version,m.ended&&
v(),n(m))}function p(){w=0,o(!0)}async function k(){for(;!x;){let m=Math.random()*2e3;try{f&&w%2===0?await C():(await d(),
m+=3e3)}catch(j){if(x)return;w||o(!1),m=D(w++,j.requested)}x||await A(m)}}function v(){x=!0,b?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&b.abort()}),window.
addEventListener("pageshow",({persisted:m})=>{m&&b.abort()}),window.addEventListener("offline",()=>b.abort()),k(),v}function Xe(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var W=Xe("ajar-presenter"),te=()=>W.set({}),M=class extends Error{};
function et(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function be(e){let t=et(
e);if(!t){if(W.get().key)return W.get();throw new M("used")}let{code:n,ticket:o}=t;for(let s=0;;s++){let a=await U(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(a?.ok){let{key:i}=await a.json();return W.set({code:n,key:i}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:i}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:i}=await a.json().catch(()=>({}));throw new M(i==="no-room"?"ended":"used")}await A(D(s))}}
var U=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function ve({code:e,key:t},{onChange:n,onReached:o,onGone:s}){let a=`api/rooms/${e}`,i={Authorization:`Beare\
r ${t}`},u={deck:null,way:null,panel:null},f,x=!1;function w(d){x=!0,te(),s(d==="no-room"?"ended":"used")}async function g(d){
for(let c=0;f===d&&!x;c++){let p=await fetch(`${a}/deck`,{headers:i,cache:"no-store"}).catch(()=>null);if(p?.ok){let{deck:k,
way:v}=await p.json();f===d&&n(Object.assign(u,{deck:k,way:v}));return}await A(D(c))}}function b(d){if(d.ended){w("no-ro\
om");return}if(u.panel&&d.version<u.panel.version)return;u.panel=d;let c=d.stage?.deck??null;c!==f&&(f=c,g(c)),n(u)}async function L(d,c={}){
let p=await U(`${a}/${d}`,c,i);for(let v=0;p.status===503&&v<4;v++)await A(D(v)),p=await U(`${a}/${d}`,c,i);let k=await p.
json();if(p.ok)b(k);else if(["no-room","key"].includes(k.error))w(k.error);else throw new M(k.error)}let C=ye(`${a}/pane\
l`,0,{onState:b,onReached:o,onGone:w,introduce:()=>i,last:["no-room","key"]});return{step:(d,c={})=>L("stage",{step:d,...c}),
async invite(){let d=new URL(".",window.location.href).href.replace(/\/$/,""),c=`${a}/tickets${window.location.search}`,
p=await U(c,{kind:"remote",base:d},i),k=await p.json();if(!p.ok)throw new M(k.error);return k.scan},ask:({id:d},c,p)=>L(
`questions/${d}/${c}`,p),leave(){x=!0,C()}}}function $e(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var tt=2,ne=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Se(e,t){if(t?.kind!=="moves"){let i=t&&ne(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:u})=>i.startsWith(
"check-in@")&&u.some(({snapshot:f})=>f)),o=n.at(-1),s=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&s.some(
({snapshot:i,withheld:u})=>!i&&!u)?{question:o,body:{moves:!0}}:null}function Oe({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function nt({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[o]=e.map(({withheld:s})=>s).filter(Boolean);return n[o]??t["wall-held"]}function Ee(e,t){
let n=e.filter(({snapshot:i,withheld:u})=>!i&&u);if(!n.length)return"";let o=nt({shown:n},t),s=n.map(({card:i,heading:u})=>i||
u);if(s.length<=tt)return h(t["room-withheld-of"],{items:s.join(", "),why:o});let a=e.filter(({kind:i})=>i===n[0].kind).
length;return`${h(t["room-withheld-some"],{n:n.length,all:a})} ${o}`}function Te(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return h(n,{minutes:Math.abs(e)})}var F=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(
t,{hour:"numeric",minute:"2-digit"});function q(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let s=l("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>s.remove()},...n);return e.append(s),s.showModal(),s}function Ce(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var Le=(e,t,n="")=>l("button",{type:"button",class:n,onclick:t},e);function oe(e,t,n,o,s){let a=l(
"p",{},t()),i=q(e,"wall-asking",a,l("div",{class:"wall-answers"},Le(n,()=>{i.close(),s()},"wall-primary"),Le(o,()=>i.close())));
i&&(i.refresh=()=>{a.textContent=t(),a.textContent||i.close()})}var J=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Ae(e,t,n,o,s){let a=t();if(!a)return;let{question:i,body:u}=a,f=w=>w?.question.id===i.id&&w.body.moves===u.moves,
x=()=>{let w=t();if(!f(w))return"";if(u.moves)return o["wall-moves-sure"];let g=J(w.question,n());return g?g===1?o["wall\
-still-one"]:h(o["wall-still"],{n:g}):o["wall-still-none"]};!u.moves&&!J(i,n())?s(a):oe(e,x,o["wall-reveal-now"],o["wall\
-wait"],()=>s(a))}var ot=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),st=/^data:image\/(svg\+xml|png|jpeg);/,
P=e=>e.flatMap(rt);function rt(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="i\
mg"?st.test(n.src)?[at(n)]:[]:ot.has(t)?[l(t,{},...P(o))]:P(o)}var at=({src:e,alt:t=""})=>l("img",{src:e,alt:t});function De(e,{deck:t,panel:n,way:o},s,{step:a,handOver:i,leave:u}){let f=n.stage??{slide:-1,dropped:[]},x=t.slides[f.slide]?.
part,w=c=>()=>{d.close(),c()},g=(c,p,...k)=>l("button",{type:"button",onclick:w(c),...p},...k),b=c=>l("small",{},h(s["re\
mote-minutes"],{minutes:c})),L=t.parts.map((c,p)=>l("li",{},g(()=>a("go",{slide:he(t,p)}),{"aria-current":p===x?"step":null,
class:f.dropped.includes(p)?"remote-dropped":null},c.title,f.dropped.includes(p)?l("small",{},s["remote-is-dropped"]):b(
c.minutes)))),C=we(t,f).map(({part:c,title:p,minutes:k,dropped:v})=>l("li",{},l("span",{},p),g(()=>a(v?"keep":"drop",{part:c}),
{"aria-label":`${v?s["remote-keep"]:h(s["remote-drop"],{minutes:k})}: ${p}`},v?s["remote-keep"]:h(s["remote-drop"],{minutes:k})))),
d=q(e,"remote-sheet",l("h2",{},s["remote-parts"]),l("ol",{class:"remote-parts"},...L),...C.length?[l("h2",{},s["remote-l\
ate"]),l("ul",{class:"remote-drops"},...C)]:[],l("div",{class:"remote-more"},o?g(()=>a("join"),{},f.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,i?g(i,{},s["remote-hand"]):null,u?g(u,{},s["remote-leave"]):null,g(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var Q=4,Me=({path:e,size:t},n,o)=>Y("svg",{class:o,viewBox:`${-Q} ${-Q} ${t+2*Q} ${t+2*Q}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},Y("path",{stroke:"#000",d:e}));var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var r=JSON.parse(document.getElementById("words").textContent),H=$e(),y=null,$=null,T=null,z="",O=(e,t)=>l("button",{type:"\
button",onclick:t},e),je=l("span",{class:"remote-clock"}),Re=l("span",{class:"remote-late"}),qe=l("span",{class:"remote-\
small"}),se=l("main",{tabindex:0,"aria-label":r["remote-notes"]}),_e=l("b",{}),le=l("p",{class:"remote-why",role:"status"}),
re=O("",()=>E($.step(_().timer?"pause":"timer"))),Be=O(r["remote-stop"],()=>E($.step("stop"))),ae=O(r["room-ask-open"],()=>Pe(
"open")),We=O(r["room-ask-close"],()=>Pe("close")),Z=O(r["room-ask-reveal"],()=>Ae(I,Je,()=>y.panel,r,({question:e,body:t})=>E(
$.ask(e,"reveal",t)))),Ue=O(r["remote-blank"],()=>E($.step("blank"))),it=()=>De(I,y,r,{step:(e,t)=>E($.step(e,t)),handOver:()=>E(
lt()),leave:()=>oe(I,()=>r["remote-leave-sure"],r["remote-leave"],r["remote-stay"],ft)});async function lt(){let e=await $.
invite(),t=q(I,"remote-hand",l("p",{},r["remote-hand-how"]),Me(e,r["remote-hand"],"remote-scan"),l("div",{class:"wall-an\
swers"},O(r["wall-close"],()=>t.close())))}var I=l("div",{class:"remote"},l("header",{},l("p",{},je," ",Re,l("br"),qe),O(
r["remote-parts"],it)),se,l("footer",{},l("div",{class:"remote-state"},_e,l("span",{},re,Be)),le,l("div",{class:"remote-\
pad"},ae,We,Z,Ue),l("div",{class:"remote-go"},O(r.back,()=>E($.step("back"))),O(r.next,()=>E($.step("next")))))),_=()=>y.
panel.stage??{slide:-1,dropped:[],timer:null},N=()=>y.deck.slides[_().slide],Fe=()=>N()&&ne(y.panel,N());async function E(e){
let t=setTimeout(()=>{le.textContent=r["room-one-moment"]},400);z="";try{await e}catch{z=r["remote-failed"]}clearTimeout(
t),ie()}var Je=()=>Se(y.panel,N()),Pe=e=>E($.ask(Fe(),e));function ie(){y?.deck&&(Qe(),ut(),pt(),Ce(I))}function Qe(){let e=me(
y.deck,y.panel.stage,H.now());je.textContent=F(H.now(),r),Re.textContent=e?.begun?Te(e.late,r):"",qe.textContent=e?.begun?
h(r["remote-planned"],{part:F(e.partEnds,r),end:F(e.ends,r)}):r["remote-not-begun"];let t=N()?.minutes??0,n=ge(_().timer,
H.now(),t);re.hidden=!n&&!t,Be.hidden=!n?.paused,re.textContent=ct(n,t)}function ct(e,t){if(!e)return h(r["remote-timer"],
{minutes:t});if(e.over)return r["wall-time-up"];let n=e.paused?r["remote-go-on"]:r["remote-pause"];return h(n,{minutes:e.
minutes})}function ut(){if(N()===T)return;T=N();let e=l("bdi",{},T?.title??"");T?.language&&fe(e,T);let t=l("h1",{},l("s\
pan",{},r["remote-on-wall"])," ",e),n=T?.notes.length?P(T.notes):[l("p",{},r["remote-no-notes"])];se.replaceChildren(t,...n),
se.scrollTop=0}function pt(){let e=Fe();_e.textContent=e&&e.state!=="ready"?Oe(e,y.panel,r):"";let t=e?.state;ae.disabled=
!e||t==="open",We.disabled=t!=="open",Z.disabled=!Je(),ae.classList.toggle("remote-primary",t==="ready"),Z.classList.toggle(
"remote-primary",t==="open"&&!Z.disabled),Ue.setAttribute("aria-pressed",!!_().blank),le.textContent=z||dt(e)}function dt(e){
if(_().blank)return r["remote-is-blank"];if(!e)return T?.question?r["room-ready"]:r["remote-no-question"];let t=J(e,y.panel);
return e.state==="ready"?r["room-ready"]:e.state==="closed"?Ie(e)?Ee(e.units,r)||r["remote-shown"]:r["room-is-closed"]:e.
answered?t===1?r["remote-still-one"]:t?h(r["remote-still"],{n:t}):r["room-is-open"]:r["room-nobody-yet"]}function G(e,t){
$=null,document.body.replaceChildren(l("main",{class:"remote remote-alone"},l("h1",{},e),l("p",{},t)))}function Ne(e){e===
"ended"?G(r["wall-ended"],r["wall-ended-how"]):G(r["wall-used"],r["wall-used-how"])}function ft(){te(),$.leave(),G(r["re\
mote-left"],r["remote-left-how"])}async function mt(){try{G(r["remote-title"],r["keep-opening"]);let e=await be(window.location.
hash);document.body.replaceChildren(I),$=ve(e,{onChange(t){y?.panel!==t.panel&&H.set(t.panel.now),y={...t},ie()},onReached(t){
z=t?"":r["phone-looking"],ie()},onGone:Ne}),setInterval(()=>y?.deck&&Qe(),1e3)}catch(e){Ne(e.message)}}mt();
