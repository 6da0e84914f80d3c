var Pe=["button","input","select","summary","textarea"],We=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(
o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return Pe.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),We.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}var f=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let a=t[r];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function Ge(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let a=n;return t.includes(o)||(n+=60*r),{start:a,end:n}})}function me(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=Ge(e.parts,t.dropped),a=t.began??n,u=n-a,{start:m,end:h}=o[r],
y=Math.max(0,u-h)-Math.max(0,m-u);return{part:r,begun:t.began!=null,late:Math.trunc(y/60),partEnds:a+h,ends:a+o.at(-1).end}}
function de(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:a},u)=>{let m=t.dropped.
includes(u);return{part:u,title:r,minutes:o,optional:a,dropped:m}}).filter(({part:r,optional:o})=>o&&r>n)}function pe(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var z=new Set,Q=()=>{if(!document.hidden)for(let e of[...z])e(Math.random()*1e3)};window.addEventListener("online",Q);window.
addEventListener("pageshow",Q);document.addEventListener("visibilitychange",Q);var M=e=>new Promise(t=>{let n,r=()=>{z.delete(
o),t()},o=a=>{clearTimeout(n),n=setTimeout(r,Math.min(a,e))};z.add(o),n=setTimeout(r,e)}),j=(e,t=0)=>Math.max(t,Math.min(
8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/2);var He=5e4,he=8e3;function we(e,t,{onState:n,onReached:r,onGone:o,introduce:a,last:u=["no-room"]}){let m=t,h=!0,y=!1,w=0,
T=null,g=null;async function S(p,A){g=new AbortController;let{signal:H}=g,q=setTimeout(()=>g.abort(),he),x=await fetch(p,
{headers:{...A,...a()},cache:"no-store",signal:H}).finally(()=>clearTimeout(q));if(x.ok||x.status===304)return x;let I=await x.
json();throw u.includes(I.error)&&(O(),o(I.error)),Object.assign(new Error(I.error),{requested:fe(x)})}async function L(){
let A=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),H=new TextDecoder;for(let q="",x=!0;;){let I=setTimeout(
()=>{h&&(h=!x),g.abort()},x?he:He),{done:ie,value:Be}=await A.read().finally(()=>clearTimeout(I));if(ie&&x)throw new Error;
if(ie)return;let ce=(q+H.decode(Be,{stream:!0})).split(`

`);q=ce.pop();for(let Je of ce){let ue=Je.split(`
`).find(Fe=>Fe.startsWith("data:"));ue&&(x=!1,c(JSON.parse(ue.slice(5))))}}}async function i(){let p=await S(e,T?{"If-No\
ne-Match":T}:{});p.ok&&c(await p.json()),T=p.headers.get("ETag"),d()}function c(p){d(),!(p.version<m)&&(m=p.version,p.ended&&
O(),n(p))}function d(){w=0,r(!0)}async function b(){for(;!y;){let p=Math.random()*2e3;try{h&&w%2===0?await L():(await i(),
p+=3e3)}catch(A){if(y)return;w||r(!1),p=j(w++,A.requested)}y||await M(p)}}function O(){y=!0,g?.abort()}let le=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?le=Date.now():Date.now()-le>5e3&&g.abort()}),window.
addEventListener("pageshow",({persisted:p})=>{p&&g.abort()}),window.addEventListener("offline",()=>g.abort()),b(),O}var _="ajar-presenter",ge=null,ze=()=>{try{return JSON.parse(window.sessionStorage.getItem(_))}catch{return ge}};function ke(e){
ge=e;try{e?window.sessionStorage.setItem(_,JSON.stringify(e)):window.sessionStorage.removeItem(_)}catch{}}var U=()=>ke(null),
N=class extends Error{};function Qe(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}
async function ye(e){let t=Qe(e);if(!t){let o=ze();if(o)return o;throw new N("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){
let a=await K(`api/rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(a?.ok){let{key:u}=await a.json();return ke({code:n,
key:u}),window.history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:u}}if([401,403,
404,409,410,422].includes(a?.status)){let{error:u}=await a.json().catch(()=>({}));throw new N(u==="no-room"?"ended":"use\
d")}await M(j(o))}}var K=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(
t),cache:"no-store"});function be({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let a=`api/rooms/${e}`,u={Authorization:`\
Bearer ${t}`},m={deck:null,way:null,panel:null},h,y=!1;function w(i){y=!0,U(),o(i==="no-room"?"ended":"used")}async function T(i){
for(let c=0;h===i&&!y;c++){let d=await fetch(`${a}/deck`,{headers:u,cache:"no-store"}).catch(()=>null);if(d?.ok){let{deck:b,
way:O}=await d.json();h===i&&n(Object.assign(m,{deck:b,way:O}));return}await M(j(c))}}function g(i){if(m.panel&&i.version<
m.panel.version)return;m.panel=i;let c=i.stage?.deck??null;c!==h&&(h=c,T(c)),n(m)}async function S(i,c={}){let d=await K(
`${a}/${i}`,c,u);for(let O=0;d.status===503&&O<4;O++)await M(j(O)),d=await K(`${a}/${i}`,c,u);let b=await d.json();if(d.
ok)g(b);else if(["no-room","key"].includes(b.error))w(b.error);else throw new N(b.error)}let L=we(`${a}/panel`,0,{onState:g,
onReached:r,onGone:w,introduce:()=>u,last:["no-room","key"]});return{step:(i,c={})=>S("stage",{step:i,...c}),ask:({id:i},c)=>S(
`questions/${i}/${c}`),leave(){y=!0,L()}}}function xe(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+
e}}var ve=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Oe({answered:e},{joined:t},n){return t>e?f(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:f(n["\
wall-answered"],{n:e})}function $e({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function Z(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=l("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Se=(e,t,n="")=>l("button",{type:"button",class:n,onclick:t},
e);function V(e,t,n,r,o){let a=Z(e,"wall-asking",l("p",{},t),l("div",{class:"wall-answers"},Se(n,()=>{a.close(),o()},"wa\
ll-primary"),Se(r,()=>a.close())))}var X=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Te(e,t,n,r,o){
let a=X(t,n);if(!a){o();return}let u=a===1?r["wall-still-one"]:f(r["wall-still"],{n:a});V(e,u,r["wall-reveal-now"],r["wa\
ll-wait"],o)}var _e=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ke=/^data:image\/(svg\+xml|png|jpeg);/,
B=e=>e.flatMap(Ue);function Ue(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Ke.test(n.src)?[Ze(n)]:[]:_e.has(t)?[l(t,{},...B(r))]:B(r)}var Ze=({src:e,alt:t=""})=>l("img",{src:e,alt:t});function Ee(e,{deck:t,panel:n,way:r},o,{step:a,leave:u}){let m=n.stage??{slide:-1,dropped:[]},h=t.slides[m.slide]?.part,
y=i=>()=>{L.close(),i()},w=(i,c,...d)=>l("button",{type:"button",onclick:y(i),...c},...d),T=i=>l("small",{},f(o["remote-\
minutes"],{minutes:i})),g=t.parts.map((i,c)=>l("li",{},w(()=>a("go",{slide:t.slides.findIndex(d=>d.part===c)}),{"aria-cu\
rrent":c===h?"step":null,class:m.dropped.includes(c)?"remote-dropped":null},i.title,m.dropped.includes(c)?l("small",{},o["\
remote-is-dropped"]):T(i.minutes)))),S=de(t,m).map(({part:i,title:c,minutes:d,dropped:b})=>l("li",{},l("span",{},c),w(()=>a(
b?"keep":"drop",{part:i}),{"aria-label":`${b?o["remote-keep"]:f(o["remote-drop"],{minutes:d})}: ${c}`},b?o["remote-keep"]:
f(o["remote-drop"],{minutes:d})))),L=Z(e,"remote-sheet",l("h2",{},o["remote-parts"]),l("ol",{class:"remote-parts"},...g),
...S.length?[l("h2",{},o["remote-late"]),l("ul",{class:"remote-drops"},...S)]:[],l("div",{class:"remote-more"},r?w(()=>a(
"join"),{},m.join?o["remote-join-hide"]:o["remote-join-show"]):null,w(u,{},o["remote-leave"]),w(()=>{},{class:"remote-pr\
imary"},o["wall-close"])))}var Me=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),J=xe(),k=null,v=null,C=null,P="",$=(e,t)=>l("button",{type:"\
button",onclick:t},e),Y=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"numeric",minute:"2-di\
git"}),Ce=l("span",{class:"remote-clock"}),Le=l("span",{class:"remote-late"}),Ae=l("span",{class:"remote-small"}),ee=l("\
main",{tabindex:0,"aria-label":s["remote-notes"]}),Ie=l("b",{}),re=l("p",{class:"remote-why",role:"status"}),te=$("",()=>E(
v.step(R().timer?"pause":"timer"))),Ne=$(s["remote-stop"],()=>E(v.step("stop"))),ne=$(s["room-ask-open"],()=>ae("open")),
De=$(s["room-ask-close"],()=>ae("close")),F=$(s["room-ask-reveal"],()=>Te(W,se(),k.panel,s,()=>ae("reveal"))),Re=$(s["re\
mote-blank"],()=>E(v.step("blank"))),Ve=()=>Ee(W,k,s,{step:(e,t)=>E(v.step(e,t)),leave:()=>V(W,s["remote-leave-sure"],s["\
remote-leave"],s["remote-stay"],rt)}),W=l("div",{class:"remote"},l("header",{},l("p",{},Ce," ",Le,l("br"),Ae),$(s["remot\
e-parts"],Ve)),ee,l("footer",{},l("div",{class:"remote-state"},Ie,l("span",{},te,Ne)),re,l("div",{class:"remote-pad"},ne,
De,F,Re),l("div",{class:"remote-go"},$(s.back,()=>E(v.step("back"))),$(s.next,()=>E(v.step("next")))))),R=()=>k.panel.stage??
{slide:-1,dropped:[],timer:null},D=()=>k.deck.slides[R().slide],se=()=>D()&&ve(k.panel,D());async function E(e){let t=setTimeout(
()=>{re.textContent=s["room-one-moment"]},400);P="";try{await e}catch{P=s["remote-failed"]}clearTimeout(t),oe()}var ae=e=>E(
v.ask(se(),e));function oe(){k?.deck&&(qe(),et(),tt())}function qe(){let e=me(k.deck,k.panel.stage,J.now());Ce.textContent=
Y(J.now()),Le.textContent=e?.begun?Ye(e.late):"",Ae.textContent=e?.begun?f(s["remote-planned"],{part:Y(e.partEnds),end:Y(
e.ends)}):s["remote-not-begun"];let t=D()?.minutes??0,n=pe(R().timer,J.now(),t);te.hidden=!n&&!t,Ne.hidden=!n?.paused,te.
textContent=Xe(n,t)}function Xe(e,t){if(!e)return f(s["remote-timer"],{minutes:t});if(e.over)return s["wall-time-up"];let n=e.
paused?s["remote-go-on"]:s["remote-pause"];return f(n,{minutes:e.minutes})}function Ye(e){if(!e)return s["remote-on-time"];
let t=e>0?s["remote-behind"]:s["remote-ahead"];return f(t,{minutes:Math.abs(e)})}function et(){if(D()===C)return;C=D();let e=l(
"h1",{},l("span",{},s["remote-on-wall"])," ",C?.title??""),t=C?.notes.length?B(C.notes):[l("p",{},s["remote-no-notes"])];
ee.replaceChildren(e,...t),ee.scrollTop=0}function tt(){let e=se();Ie.textContent=e&&e.state!=="ready"?Oe(e,k.panel,s):"";
let t=e?.state;ne.disabled=!e||t==="open",De.disabled=t!=="open",F.disabled=!e?.answered,ne.classList.toggle("remote-pri\
mary",t==="ready"),F.classList.toggle("remote-primary",t==="open"&&!F.disabled),Re.setAttribute("aria-pressed",!!R().blank),
re.textContent=P||nt(e)}function nt(e){if(R().blank)return s["remote-is-blank"];if(!e)return C?.question?s["room-ready"]:
s["remote-no-question"];let t=X(e,k.panel);return e.state==="ready"?s["room-ready"]:e.state==="closed"?Me(e)?ot(e):s["ro\
om-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?f(s["remote-still"],{n:t}):s["room-is-open"]:s["room-nobody-yet"]}
function ot({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&o);return t.length?`${f(s["room-withheld-some"],{n:t.
length,all:e.length})} ${$e({shown:t},s)}`:s["remote-shown"]}function G(e,t){v=null,document.body.replaceChildren(l("mai\
n",{class:"remote remote-alone"},l("h1",{},e),l("p",{},t)))}function je(e){e==="ended"?G(s["wall-ended"],s["wall-ended-h\
ow"]):G(s["wall-used"],s["wall-used-how"])}function rt(){U(),v.leave(),G(s["remote-left"],s["remote-left-how"])}async function st(){
try{G(s["remote-title"],s["keep-opening"]);let e=await ye(window.location.hash);document.body.replaceChildren(W),v=be(e,
{onChange(t){k?.panel!==t.panel&&J.set(t.panel.now),k={...t},oe()},onReached(t){P=t?"":s["phone-looking"],oe()},onGone:je}),
setInterval(()=>k?.deck&&qe(),1e3)}catch(e){je(e.message)}}st();
