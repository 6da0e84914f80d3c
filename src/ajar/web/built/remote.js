var Ge=["button","input","select","summary","textarea"],Ke=["input","select","textarea"];function l(e,t={},...n){let o=document.
createElement(e);for(let[s,a]of Object.entries(t))s.startsWith("on")?o.addEventListener(s.slice(2),a):a===!0?o.setAttribute(
s,""):a!==!1&&a!=null&&o.setAttribute(s,a);return Ge.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ke.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(s=>s!=null)),o}function Y(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,a]of Object.entries(t))o.setAttribute(s,a);return o.append(...n),
o}var w=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,s)=>{let a=t[o];return s?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});var V="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",yt=new RegExp(`^${V}+|${V}\
+$`,"g");var bt=new RegExp(`[,;:،]|${V}`),vt="January February March April May June July August September October November Decem\
ber".split(" ");var de=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n});function Ye(e,t=[]){let n=0;return e.map(({minutes:o},s)=>{let a=n;return t.includes(s)||(n+=60*o),{start:a,end:n}})}function me(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let s=Ye(e.parts,t.dropped),a=t.began??n,i=n-a,{start:u,end:d}=s[o],
k=Math.max(0,i-d)-Math.max(0,u-i);return{part:o,begun:t.began!=null,late:Math.trunc(k/60),partEnds:a+d,ends:a+s.at(-1).end}}
var he=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function we(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:s,optional:a},i)=>{let u=t.dropped.
includes(i);return{part:i,title:o,minutes:s,optional:a,dropped:u}}).filter(({part:o,optional:s})=>s&&o>n)}function ge(e,t,n=0){
if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),s=e.total??Math.max(60*n,o);return{minutes:Math.ceil(
o/60),over:o===0,paused:e.ends==null,share:s?Math.ceil(o/60)/Math.ceil(s/60):0}}var X=new Set,ee=()=>{if(!document.hidden)for(let e of[...X])e(Math.random()*1e3)};window.addEventListener("online",ee);
window.addEventListener("pageshow",ee);document.addEventListener("visibilitychange",ee);var M=e=>new Promise(t=>{let n,o=()=>{
X.delete(s),t()},s=a=>{clearTimeout(n),n=setTimeout(o,Math.min(a,e))};X.add(s),n=setTimeout(o,e)}),A=(e,t=0)=>Math.max(t,
Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Ve=5e4,xe=8e3;function ye(e,t,{onState:n,onReached:o,onGone:s,introduce:a,last:i=["no-room"]}){let u=t,d=!0,k=!1,v=0,
x=null,m=null;async function S(h,j){m=new AbortController;let{signal:K}=m,B=setTimeout(()=>m.abort(),xe),O=await fetch(h,
{headers:{...j,...a()},cache:"no-store",signal:K}).finally(()=>clearTimeout(B));if(O.ok||O.status===304)return O;let R=await O.
json();throw i.includes(R.error)&&(b(),s(R.error)),Object.assign(new Error(R.error),{requested:ke(O)})}async function C(){
let j=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),K=new TextDecoder;for(let B="",O=!0;;){let R=setTimeout(
()=>{d&&=!O,m.abort()},O?xe:Ve),{done:ue,value:He}=await j.read().finally(()=>clearTimeout(R));if(ue&&O)throw new Error;
if(ue)return;let pe=(B+K.decode(He,{stream:!0})).split(`

`);B=pe.pop();for(let Ze of pe){let fe=Ze.split(`
`).find(ze=>ze.startsWith("data:"));fe&&(O=!1,c(JSON.parse(fe.slice(5))))}}}async function f(){let h=await S(e,x?{"If-No\
ne-Match":x}:{});h.ok&&c(await h.json()),x=h.headers.get("ETag"),p()}function c(h){p(),!(h.version<u)&&(u=h.version,h.ended&&
b(),n(h))}function p(){v=0,o(!0)}async function g(){for(;!k;){let h=Math.random()*2e3;try{d&&v%2===0?await C():(await f(),
h+=3e3)}catch(j){if(k)return;v||o(!1),h=A(v++,j.requested)}k||await M(h)}}function b(){k=!0,m?.abort()}let ce=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ce=Date.now():Date.now()-ce>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:h})=>{h&&m.abort()}),window.addEventListener("offline",()=>m.abort()),g(),b}function Xe(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var W=Xe("ajar-presenter"),te=()=>W.set({}),D=class extends Error{};
function et(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function be(e){let t=et(
e);if(!t){if(W.get().key)return W.get();throw new D("used")}let{code:n,ticket:o}=t;for(let s=0;;s++){let a=await U(`api/\
rooms/${n}/presenters`,{ticket:o}).catch(()=>null);if(a?.ok){let{key:i}=await a.json();return W.set({code:n,key:i}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:i}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:i}=await a.json().catch(()=>({}));throw new D(i==="no-room"?"ended":"used")}await M(A(s))}}
var U=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function ve({code:e,key:t},{onChange:n,onReached:o,onGone:s}){let a=`api/rooms/${e}`,i={Authorization:`Beare\
r ${t}`},u={deck:null,way:null,panel:null},d,k=!1;function v(f){k=!0,te(),s(f==="no-room"?"ended":"used")}async function x(f){
for(let c=0;d===f&&!k;c++){let p=await fetch(`${a}/deck`,{headers:i,cache:"no-store"}).catch(()=>null);if(p?.ok){let{deck:g,
way:b}=await p.json();d===f&&n(Object.assign(u,{deck:g,way:b}));return}await M(A(c))}}function m(f){if(f.ended){v("no-ro\
om");return}if(u.panel&&f.version<u.panel.version)return;u.panel=f;let c=f.stage?.deck??null;c!==d&&(d=c,x(c)),n(u)}async function S(f,c={}){
let p=await U(`${a}/${f}`,c,i);for(let b=0;p.status===503&&b<4;b++)await M(A(b)),p=await U(`${a}/${f}`,c,i);let g=await p.
json();if(p.ok)m(g);else if(["no-room","key"].includes(g.error))v(g.error);else throw new D(g.error)}let C=ye(`${a}/pane\
l`,0,{onState:m,onReached:o,onGone:v,introduce:()=>i,last:["no-room","key"]});return{step:(f,c={})=>S("stage",{step:f,...c}),
async invite(){let f=new URL(".",window.location.href).href.replace(/\/$/,""),c=`${a}/tickets${window.location.search}`,
p=await U(c,{kind:"remote",base:f},i),g=await p.json();if(!p.ok)throw new D(g.error);return g.scan},ask:({id:f},c,p)=>S(
`questions/${f}/${c}`,p),leave(){k=!0,C()}}}function $e(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var tt=2,ne=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Se(e,t){if(t?.kind!=="moves"){let i=t&&ne(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:u})=>i.startsWith(
"check-in@")&&u.some(({snapshot:d})=>d)),o=n.at(-1),s=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&s.some(
({snapshot:i,withheld:u})=>!i&&!u)?{question:o,body:{moves:!0}}:null}function Oe({answered:e,units:t},{joined:n},o){return t.length?n>e?w(o["wall-answered-of"],{n:e,of:n}):e===1?o["wall-ans\
wered-one"]:w(o["wall-answered"],{n:e}):""}function nt({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[o]=e.map(({withheld:s})=>s).filter(Boolean);return n[o]??t["wall-held"]}function Ee(e,t){
let n=e.filter(({snapshot:i,withheld:u})=>!i&&u);if(!n.length)return"";let o=nt({shown:n},t),s=n.map(({card:i,heading:u})=>(i||
u).replace(/\.$/,""));if(s.length<=tt)return w(t["room-withheld-of"],{items:s.join(", "),why:o});let a=e.filter(({kind:i})=>i===
n[0].kind).length;return`${w(t["room-withheld-some"],{n:n.length,all:a})} ${o}`}function Te(e,t){if(!e)return t["remote-\
on-time"];let n=e>0?t["remote-behind"]:t["remote-ahead"];return w(n,{minutes:Math.abs(e)})}var F=(e,{language:t})=>new Date(
1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"2-digit"});function q(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let s=l("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>s.remove()},...n);return e.append(s),s.showModal(),s}function Ce(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var Le=(e,t,n="")=>l("button",{type:"button",class:n,onclick:t},e);function oe(e,t,n,o,s){let a=l(
"p",{},t()),i=q(e,"wall-asking",a,l("div",{class:"wall-answers"},Le(n,()=>{i.close(),s()},"wall-primary"),Le(o,()=>i.close())));
i&&(i.refresh=()=>{a.textContent=t(),a.textContent||i.close()})}var J=(e,{joined:t})=>e?.state==="open"&&e.units.length?
Math.max(0,t-e.answered):0;function Me(e,t,n,o,s){let a=t();if(!a)return;let{question:i,body:u}=a,{id:d,state:k}=i,v=m=>m?.
question.id===d&&m.question.state===k&&m.body.moves===u.moves,x=()=>{let m=t();if(!v(m))return"";if(u.moves)return o["wa\
ll-moves-sure"];let S=J(m.question,n());return S?S===1?o["wall-still-one"]:w(o["wall-still"],{n:S}):o["wall-still-none"]};
!u.moves&&!J(i,n())?s(a):oe(e,x,o["wall-reveal-now"],o["wall-wait"],()=>s(a))}var ot=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),st=/^data:image\/(svg\+xml|png|jpeg);/,
P=e=>e.flatMap(rt);function rt(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="i\
mg"?st.test(n.src)?[at(n)]:[]:ot.has(t)?[l(t,{},...P(o))]:P(o)}var at=({src:e,alt:t=""})=>l("img",{src:e,alt:t});function Ae(e,{deck:t,panel:n,way:o},s,{step:a,handOver:i,leave:u}){let d=n.stage??{slide:-1,dropped:[]},k=t.slides[d.slide]?.
part,v=c=>()=>{f.close(),c()},x=(c,p,...g)=>l("button",{type:"button",onclick:v(c),...p},...g),m=c=>l("small",{},w(s["re\
mote-minutes"],{minutes:c})),S=t.parts.map((c,p)=>l("li",{},x(()=>a("go",{slide:he(t,p)}),{"aria-current":p===k?"step":null,
class:d.dropped.includes(p)?"remote-dropped":null},c.title,d.dropped.includes(p)?l("small",{},s["remote-is-dropped"]):m(
c.minutes)))),C=we(t,d).map(({part:c,title:p,minutes:g,dropped:b})=>l("li",{},l("span",{},p),x(()=>a(b?"keep":"drop",{part:c}),
{"aria-label":`${b?s["remote-keep"]:w(s["remote-drop"],{minutes:g})}: ${p}`},b?s["remote-keep"]:w(s["remote-drop"],{minutes:g})))),
f=q(e,"remote-sheet",l("h2",{},s["remote-parts"]),l("ol",{class:"remote-parts"},...S),...C.length?[l("h2",{},s["remote-l\
ate"]),l("ul",{class:"remote-drops"},...C)]:[],l("div",{class:"remote-more"},o?x(()=>a("join"),{},d.join?s["remote-join-\
hide"]:s["remote-join-show"]):null,i?x(i,{},s["remote-hand"]):null,u?x(u,{},s["remote-leave"]):null,x(()=>{},{class:"rem\
ote-primary"},s["wall-close"])))}var Q=4,De=({path:e,size:t},n,o)=>Y("svg",{class:o,viewBox:`${-Q} ${-Q} ${t+2*Q} ${t+2*Q}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},Y("path",{stroke:"#000",d:e}));var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var r=JSON.parse(document.getElementById("words").textContent),H=$e(),y=null,$=null,L=null,z="",E=(e,t)=>l("button",{type:"\
button",onclick:t},e),je=l("span",{class:"remote-clock"}),Re=l("span",{class:"remote-late"}),qe=l("span",{class:"remote-\
small"}),se=l("main",{tabindex:0,"aria-label":r["remote-notes"]}),_e=l("b",{}),le=l("p",{class:"remote-why",role:"status"}),
re=E("",()=>T($.step(_().timer?"pause":"timer"))),Be=E(r["remote-stop"],()=>T($.step("stop"))),ae=E(r["room-ask-open"],()=>Pe(
"open")),We=E(r["room-ask-close"],()=>Pe("close")),Z=E(r["room-ask-reveal"],()=>Me(I,Je,()=>y.panel,r,({question:e,body:t})=>T(
$.ask(e,"reveal",t)))),Ue=E(r["remote-blank"],()=>T($.step("blank"))),it=()=>Ae(I,y,r,{step:(e,t)=>T($.step(e,t)),handOver:()=>T(
lt()),leave:()=>oe(I,()=>r["remote-leave-sure"],r["remote-leave"],r["remote-stay"],dt)});async function lt(){let e=await $.
invite(),t=q(I,"remote-hand",l("p",{},r["remote-hand-how"]),De(e,r["remote-hand"],"remote-scan"),l("div",{class:"wall-an\
swers"},E(r["wall-close"],()=>t.close())))}var I=l("div",{class:"remote"},l("header",{},l("p",{},je," ",Re,l("br"),qe),E(
r["remote-parts"],it)),se,l("footer",{},l("div",{class:"remote-state"},_e,l("span",{},re,Be)),le,l("div",{class:"remote-\
pad"},ae,We,Z,Ue),l("div",{class:"remote-go"},E(r.back,()=>T($.step("back"))),E(r.next,()=>T($.step("next")))))),_=()=>y.
panel.stage??{slide:-1,dropped:[],timer:null},N=()=>y.deck.slides[_().slide],Fe=()=>N()&&ne(y.panel,N());async function T(e){
let t=setTimeout(()=>{le.textContent=r["room-one-moment"]},400);z="";try{await e}catch{z=r["remote-failed"]}clearTimeout(
t),ie()}var Je=()=>Se(y.panel,N()),Pe=e=>T($.ask(Fe(),e));function ie(){y?.deck&&(Qe(),ut(),pt(),Ce(I))}function Qe(){let e=me(
y.deck,y.panel.stage,H.now());je.textContent=F(H.now(),r),Re.textContent=e?.begun?Te(e.late,r):"",qe.textContent=e?.begun?
w(r["remote-planned"],{part:F(e.partEnds,r),end:F(e.ends,r)}):r["remote-not-begun"];let t=N()?.minutes??0,n=ge(_().timer,
H.now(),t);re.hidden=!n&&!t,Be.hidden=!n?.paused,re.textContent=ct(n,t)}function ct(e,t){if(!e)return w(r["remote-timer"],
{minutes:t});if(e.over)return r["wall-time-up"];let n=e.paused?r["remote-go-on"]:r["remote-pause"];return w(n,{minutes:e.
minutes})}function ut(){if(N()===L)return;L=N();let e=l("bdi",{},L?.title??"");L?.language&&de(e,L);let t=l("h1",{},l("s\
pan",{},r["remote-on-wall"])," ",e),n=L?.notes.length?P(L.notes):[l("p",{},r["remote-no-notes"])];se.replaceChildren(t,...n),
se.scrollTop=0}function pt(){let e=Fe();_e.textContent=e&&e.state!=="ready"?Oe(e,y.panel,r):"";let t=e?.state;ae.disabled=
!e||t==="open",We.disabled=t!=="open",Z.disabled=!Je(),ae.classList.toggle("remote-primary",t==="ready"),Z.classList.toggle(
"remote-primary",t==="open"&&!Z.disabled),Ue.setAttribute("aria-pressed",!!_().blank),le.textContent=z||ft(e)}function ft(e){
if(_().blank)return r["remote-is-blank"];if(!e)return L?.question?r["room-ready"]:r["remote-no-question"];let t=J(e,y.panel);
return e.state==="ready"?r["room-ready"]:e.state==="closed"?Ie(e)?Ee(e.units,r)||r["remote-shown"]:r["room-is-closed"]:e.
units.length&&!e.answered?r["room-nobody-yet"]:t===1?r["remote-still-one"]:t?w(r["remote-still"],{n:t}):r["room-is-open"]}
function G(e,t){$=null,document.body.replaceChildren(l("main",{class:"remote remote-alone"},l("h1",{},e),l("p",{},t)))}function Ne(e){
e==="ended"?G(r["wall-ended"],r["wall-ended-how"]):G(r["wall-used"],r["wall-used-how"])}function dt(){te(),$.leave(),G(r["\
remote-left"],r["remote-left-how"])}async function mt(){try{G(r["remote-title"],r["keep-opening"]);let e=await be(window.
location.hash);document.body.replaceChildren(I),$=ve(e,{onChange(t){y?.panel!==t.panel&&H.set(t.panel.now),y={...t},ie()},
onReached(t){z=t?"":r["phone-looking"],ie()},onGone:Ne}),setInterval(()=>y?.deck&&Qe(),1e3)}catch(e){Ne(e.message)}}mt();
