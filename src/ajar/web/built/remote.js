var Pe=["button","input","select","summary","textarea"],We=["input","select","textarea"];function a(e,t={},...n){let r=document.
createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(
o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return Pe.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),We.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}var p=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let l=t[r];return o?Number.isInteger(l)?l+1:n:["number",
"string"].includes(typeof l)?l:n});function Ge(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let l=n;return t.includes(o)||(n+=60*r),{start:l,end:n}})}function ue(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=Ge(e.parts,t.dropped),l=t.began??n,u=n-l,{start:m,end:h}=o[r],
y=Math.max(0,u-h)-Math.max(0,m-u);return{part:r,begun:t.began!=null,late:Math.trunc(y/60),partEnds:l+h,ends:l+o.at(-1).end}}
function me(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:l},u)=>{let m=t.dropped.
includes(u);return{part:u,title:r,minutes:o,optional:l,dropped:m}}).filter(({part:r,optional:o})=>o&&r>n)}function de(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var z=new Set,Q=()=>{if(!document.hidden)for(let e of[...z])e(Math.random()*1e3)};window.addEventListener("online",Q);window.
addEventListener("pageshow",Q);document.addEventListener("visibilitychange",Q);var A=e=>new Promise(t=>{let n,r=()=>{z.delete(
o),t()},o=l=>{clearTimeout(n),n=setTimeout(r,Math.min(l,e))};z.add(o),n=setTimeout(r,e)}),I=(e,t=0)=>Math.max(t,Math.min(
8e3,500*2**e)*(.5+Math.random())),pe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/2);var He=5e4,fe=8e3;function he(e,t,{onState:n,onReached:r,onGone:o,introduce:l,last:u=["no-room"]}){let m=t,h=!0,y=!1,w=0,
T=null,g=null;async function S(d,C){g=new AbortController;let{signal:H}=g,q=setTimeout(()=>g.abort(),fe),x=await fetch(d,
{headers:{...C,...l()},cache:"no-store",signal:H}).finally(()=>clearTimeout(q));if(x.ok||x.status===304)return x;let L=await x.
json();throw u.includes(L.error)&&(j(),o(L.error)),Object.assign(new Error(L.error),{requested:pe(x)})}async function M(){
let C=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),H=new TextDecoder;for(let q="",x=!0;;){let L=setTimeout(
()=>{h&&(h=!x),g.abort()},x?fe:He),{done:le,value:Be}=await C.read().finally(()=>clearTimeout(L));if(le&&x)throw new Error;
if(le)return;let ie=(q+H.decode(Be,{stream:!0})).split(`

`);q=ie.pop();for(let Je of ie){let ce=Je.split(`
`).find(Fe=>Fe.startsWith("data:"));ce&&(x=!1,c(JSON.parse(ce.slice(5))))}}}async function i(){let d=await S(e,T?{"If-No\
ne-Match":T}:{});d.ok&&c(await d.json()),T=d.headers.get("ETag"),f()}function c(d){f(),!(d.version<m)&&(m=d.version,d.ended&&
j(),n(d))}function f(){w=0,r(!0)}async function b(){for(;!y;){let d=Math.random()*2e3;try{h&&w%2===0?await M():(await i(),
d+=3e3)}catch(C){if(y)return;w||r(!1),d=I(w++,C.requested)}y||await A(d)}}function j(){y=!0,g?.abort()}let ae=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ae=Date.now():Date.now()-ae>5e3&&g.abort()}),window.
addEventListener("pageshow",({persisted:d})=>{d&&g.abort()}),window.addEventListener("offline",()=>g.abort()),b(),j}var _="ajar-presenter",we=null,ze=()=>{try{return JSON.parse(window.sessionStorage.getItem(_))}catch{return we}};function ge(e){
we=e;try{e?window.sessionStorage.setItem(_,JSON.stringify(e)):window.sessionStorage.removeItem(_)}catch{}}var K=()=>ge(null),
N=class extends Error{};function Qe(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}
async function ke(e){let t=Qe(e);if(!t){let o=ze();if(o)return o;throw new N("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){
let l=await ye(`api/rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(l?.ok){let{key:u}=await l.json();return ge({code:n,
key:u}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:u}}if([401,403,
404,409,410,422].includes(l?.status)){let{error:u}=await l.json().catch(()=>({}));throw new N(u==="no-room"?"ended":"use\
d")}await A(I(o))}}var ye=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.
stringify(t),cache:"no-store"});function be({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let l=`api/rooms/${e}`,u={
Authorization:`Bearer ${t}`},m={deck:null,way:null,panel:null},h,y=!1;function w(i){y=!0,K(),o(i==="no-room"?"ended":"us\
ed")}async function T(i){for(let c=0;h===i&&!y;c++){let f=await fetch(`${l}/deck`,{headers:u,cache:"no-store"}).catch(()=>null);
if(f?.ok){let{deck:b,way:j}=await f.json();h===i&&n(Object.assign(m,{deck:b,way:j}));return}await A(I(c))}}function g(i){
if(m.panel&&i.version<m.panel.version)return;m.panel=i;let c=i.stage?.deck??null;c!==h&&(h=c,T(c)),n(m)}async function S(i,c={}){
let f=await ye(`${l}/${i}`,c,u),b=await f.json();if(f.ok)g(b);else if(["no-room","key"].includes(b.error))w(b.error);else
throw new N(b.error)}let M=he(`${l}/panel`,0,{onState:g,onReached:r,onGone:w,introduce:()=>u,last:["no-room","key"]});return{
step:(i,c={})=>S("stage",{step:i,...c}),ask:({id:i},c)=>S(`questions/${i}/${c}`),leave(){y=!0,M()}}}function xe(){let e=0;
return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ve=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Oe({answered:e},{joined:t},n){return t>e?p(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:p(n["\
wall-answered"],{n:e})}function Se({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function U(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=a("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Te=(e,t,n="")=>a("button",{type:"button",class:n,onclick:t},
e);function Z(e,t,n,r,o){let l=U(e,"wall-asking",a("p",{},t),a("div",{class:"wall-answers"},Te(n,()=>{l.close(),o()},"wa\
ll-primary"),Te(r,()=>l.close())))}var V=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function $e(e,t,n,r,o){
let l=V(t,n);if(!l){o();return}let u=l===1?r["wall-still-one"]:p(r["wall-still"],{n:l});Z(e,u,r["wall-reveal-now"],r["wa\
ll-wait"],o)}var _e=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ke=/^data:image\/(svg\+xml|png|jpeg);/,
B=e=>e.flatMap(Ue);function Ue(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Ke.test(n.src)?[Ze(n)]:[]:_e.has(t)?[a(t,{},...B(r))]:B(r)}var Ze=({src:e,alt:t=""})=>a("img",{src:e,alt:t});function Ee(e,{deck:t,panel:n,way:r},o,{step:l,leave:u}){let m=n.stage??{slide:-1,dropped:[]},h=t.slides[m.slide]?.part,
y=i=>()=>{M.close(),i()},w=(i,c,...f)=>a("button",{type:"button",onclick:y(i),...c},...f),T=i=>a("small",{},p(o["remote-\
minutes"],{minutes:i})),g=t.parts.map((i,c)=>a("li",{},w(()=>l("go",{slide:t.slides.findIndex(f=>f.part===c)}),{"aria-cu\
rrent":c===h?"step":null,class:m.dropped.includes(c)?"remote-dropped":null},i.title,m.dropped.includes(c)?a("small",{},o["\
remote-is-dropped"]):T(i.minutes)))),S=me(t,m).map(({part:i,title:c,minutes:f,dropped:b})=>a("li",{},a("span",{},c),w(()=>l(
b?"keep":"drop",{part:i}),{"aria-label":`${b?o["remote-keep"]:p(o["remote-drop"],{minutes:f})}: ${c}`},b?o["remote-keep"]:
p(o["remote-drop"],{minutes:f})))),M=U(e,"remote-sheet",a("h2",{},o["remote-parts"]),a("ol",{class:"remote-parts"},...g),
...S.length?[a("h2",{},o["remote-late"]),a("ul",{class:"remote-drops"},...S)]:[],a("div",{class:"remote-more"},r?w(()=>l(
"join"),{},m.join?o["remote-join-hide"]:o["remote-join-show"]):null,w(u,{},o["remote-leave"]),w(()=>{},{class:"remote-pr\
imary"},o["wall-close"])))}var Me=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),J=xe(),k=null,v=null,E=null,P="",O=(e,t)=>a("button",{type:"\
button",onclick:t},e),X=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"numeric",minute:"2-di\
git"}),Ce=a("span",{class:"remote-clock"}),Le=a("span",{class:"remote-late"}),Ae=a("span",{class:"remote-small"}),Y=a("m\
ain",{tabindex:0,"aria-label":s["remote-notes"]}),Ie=a("b",{}),oe=a("p",{class:"remote-why",role:"status"}),ee=O("",()=>$(
v.step(R().timer?"pause":"timer"))),Ne=O(s["remote-stop"],()=>$(v.step("stop"))),te=O(s["room-ask-open"],()=>se("open")),
De=O(s["room-ask-close"],()=>se("close")),F=O(s["room-ask-reveal"],()=>$e(W,re(),k.panel,s,()=>se("reveal"))),Re=O(s["re\
mote-blank"],()=>$(v.step("blank"))),Ve=()=>Ee(W,k,s,{step:(e,t)=>$(v.step(e,t)),leave:()=>Z(W,s["remote-leave-sure"],s["\
remote-leave"],s["remote-stay"],rt)}),W=a("div",{class:"remote"},a("header",{},a("p",{},Ce," ",Le,a("br"),Ae),O(s["remot\
e-parts"],Ve)),Y,a("footer",{},a("div",{class:"remote-state"},Ie,a("span",{},ee,Ne)),oe,a("div",{class:"remote-pad"},te,
De,F,Re),a("div",{class:"remote-go"},O(s.back,()=>$(v.step("back"))),O(s.next,()=>$(v.step("next")))))),R=()=>k.panel.stage??
{slide:-1,dropped:[],timer:null},D=()=>k.deck.slides[R().slide],re=()=>D()&&ve(k.panel,D());async function $(e){let t=setTimeout(
()=>{oe.textContent=s["room-one-moment"]},400);P="";try{await e}catch{P=s["remote-failed"]}clearTimeout(t),ne()}var se=e=>$(
v.ask(re(),e));function ne(){k?.deck&&(qe(),et(),tt())}function qe(){let e=ue(k.deck,k.panel.stage,J.now());Ce.textContent=
X(J.now()),Le.textContent=e?.begun?Ye(e.late):"",Ae.textContent=e?.begun?p(s["remote-planned"],{part:X(e.partEnds),end:X(
e.ends)}):s["remote-not-begun"];let t=D()?.minutes??0,n=de(R().timer,J.now(),t);ee.hidden=!n&&!t,Ne.hidden=!n?.paused,ee.
textContent=Xe(n,t)}function Xe(e,t){if(!e)return p(s["remote-timer"],{minutes:t});if(e.over)return s["wall-time-up"];let n=e.
paused?s["remote-go-on"]:s["remote-pause"];return p(n,{minutes:e.minutes})}function Ye(e){if(!e)return s["remote-on-time"];
let t=e>0?s["remote-behind"]:s["remote-ahead"];return p(t,{minutes:Math.abs(e)})}function et(){if(D()===E)return;E=D();let e=a(
"h1",{},a("span",{},s["remote-on-wall"])," ",E?.title??""),t=E?.notes.length?B(E.notes):[a("p",{},s["remote-no-notes"])];
Y.replaceChildren(e,...t),Y.scrollTop=0}function tt(){let e=re();Ie.textContent=e&&e.state!=="ready"?Oe(e,k.panel,s):"";
let t=e?.state;te.disabled=!e||t==="open",De.disabled=t!=="open",F.disabled=!e?.answered,te.classList.toggle("remote-pri\
mary",t==="ready"),F.classList.toggle("remote-primary",t==="open"&&!F.disabled),Re.setAttribute("aria-pressed",!!R().blank),
oe.textContent=P||nt(e)}function nt(e){if(R().blank)return s["remote-is-blank"];if(!e)return E?.question?s["room-ready"]:
s["remote-no-question"];let t=V(e,k.panel);return e.state==="ready"?s["room-ready"]:e.state==="closed"?Me(e)?ot(e):s["ro\
om-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?p(s["remote-still"],{n:t}):s["room-is-open"]:s["room-nobody-yet"]}
function ot({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&o);return t.length?`${p(s["room-withheld-some"],{n:t.
length,all:e.length})} ${Se({shown:t},s)}`:s["remote-shown"]}function G(e,t){v=null,document.body.replaceChildren(a("mai\
n",{class:"remote remote-alone"},a("h1",{},e),a("p",{},t)))}function je(e){e==="ended"?G(s["wall-ended"],s["wall-ended-h\
ow"]):G(s["wall-used"],s["wall-used-how"])}function rt(){K(),v.leave(),G(s["remote-left"],s["remote-left-how"])}async function st(){
try{G(s["remote-title"],s["keep-opening"]);let e=await ke(window.location.hash);document.body.replaceChildren(W),v=be(e,
{onChange(t){k?.panel!==t.panel&&J.set(t.panel.now),k={...t},ne()},onReached(t){P=t?"":s["phone-looking"],ne()},onGone:je}),
setInterval(()=>k?.deck&&qe(),1e3)}catch(e){je(e.message)}}st();
