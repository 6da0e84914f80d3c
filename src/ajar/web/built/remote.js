var Je=["button","input","select","summary","textarea"],Fe=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(
o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return Je.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Fe.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}var f=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let a=t[r];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function Pe(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let a=n;return t.includes(o)||(n+=60*r),{start:a,end:n}})}function me(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=Pe(e.parts,t.dropped),a=t.began??n,u=n-a,{start:m,end:h}=o[r],
y=Math.max(0,u-h)-Math.max(0,m-u);return{part:r,begun:t.began!=null,late:Math.trunc(y/60),partEnds:a+h,ends:a+o.at(-1).end}}
function de(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:a},u)=>{let m=t.dropped.
includes(u);return{part:u,title:r,minutes:o,optional:a,dropped:m}}).filter(({part:r,optional:o})=>o&&r>n)}function pe(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var Q=new Set,_=()=>{if(!document.hidden)for(let e of[...Q])e(Math.random()*1e3)};window.addEventListener("online",_);window.
addEventListener("pageshow",_);document.addEventListener("visibilitychange",_);var M=e=>new Promise(t=>{let n,r=()=>{Q.delete(
o),t()},o=a=>{clearTimeout(n),n=setTimeout(r,Math.min(a,e))};Q.add(o),n=setTimeout(r,e)}),j=(e,t=0)=>Math.max(t,Math.min(
8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/2);var We=5e4,he=8e3;function we(e,t,{onState:n,onReached:r,onGone:o,introduce:a,last:u=["no-room"]}){let m=t,h=!0,y=!1,w=0,
T=null,g=null;async function S(p,A){g=new AbortController;let{signal:z}=g,q=setTimeout(()=>g.abort(),he),x=await fetch(p,
{headers:{...A,...a()},cache:"no-store",signal:z}).finally(()=>clearTimeout(q));if(x.ok||x.status===304)return x;let I=await x.
json();throw u.includes(I.error)&&($(),o(I.error)),Object.assign(new Error(I.error),{requested:fe(x)})}async function L(){
let A=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),z=new TextDecoder;for(let q="",x=!0;;){let I=setTimeout(
()=>{h&&(h=!x),g.abort()},x?he:We),{done:ie,value:Re}=await A.read().finally(()=>clearTimeout(I));if(ie&&x)throw new Error;
if(ie)return;let ce=(q+z.decode(Re,{stream:!0})).split(`

`);q=ce.pop();for(let qe of ce){let ue=qe.split(`
`).find(Be=>Be.startsWith("data:"));ue&&(x=!1,c(JSON.parse(ue.slice(5))))}}}async function i(){let p=await S(e,T?{"If-No\
ne-Match":T}:{});p.ok&&c(await p.json()),T=p.headers.get("ETag"),d()}function c(p){d(),!(p.version<m)&&(m=p.version,p.ended&&
$(),n(p))}function d(){w=0,r(!0)}async function b(){for(;!y;){let p=Math.random()*2e3;try{h&&w%2===0?await L():(await i(),
p+=3e3)}catch(A){if(y)return;w||r(!1),p=j(w++,A.requested)}y||await M(p)}}function $(){y=!0,g?.abort()}let le=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?le=Date.now():Date.now()-le>5e3&&g.abort()}),window.
addEventListener("pageshow",({persisted:p})=>{p&&g.abort()}),window.addEventListener("offline",()=>g.abort()),b(),$}function Ge(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var B=Ge("ajar-presenter"),U=()=>B.set({}),N=class extends Error{};
function He(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ge(e){let t=He(
e);if(!t){if(B.get().key)return B.get();throw new N("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){let a=await K(`api/\
rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(a?.ok){let{key:u}=await a.json();return B.set({code:n,key:u}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:u}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:u}=await a.json().catch(()=>({}));throw new N(u==="no-room"?"ended":"used")}await M(j(o))}}
var K=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function ke({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let a=`api/rooms/${e}`,u={Authorization:`Beare\
r ${t}`},m={deck:null,way:null,panel:null},h,y=!1;function w(i){y=!0,U(),o(i==="no-room"?"ended":"used")}async function T(i){
for(let c=0;h===i&&!y;c++){let d=await fetch(`${a}/deck`,{headers:u,cache:"no-store"}).catch(()=>null);if(d?.ok){let{deck:b,
way:$}=await d.json();h===i&&n(Object.assign(m,{deck:b,way:$}));return}await M(j(c))}}function g(i){if(m.panel&&i.version<
m.panel.version)return;m.panel=i;let c=i.stage?.deck??null;c!==h&&(h=c,T(c)),n(m)}async function S(i,c={}){let d=await K(
`${a}/${i}`,c,u);for(let $=0;d.status===503&&$<4;$++)await M(j($)),d=await K(`${a}/${i}`,c,u);let b=await d.json();if(d.
ok)g(b);else if(["no-room","key"].includes(b.error))w(b.error);else throw new N(b.error)}let L=we(`${a}/panel`,0,{onState:g,
onReached:r,onGone:w,introduce:()=>u,last:["no-room","key"]});return{step:(i,c={})=>S("stage",{step:i,...c}),ask:({id:i},c)=>S(
`questions/${i}/${c}`),leave(){y=!0,L()}}}function ye(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+
e}}var be=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function xe({answered:e},{joined:t},n){return t>e?f(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:f(n["\
wall-answered"],{n:e})}function ve({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function Z(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=l("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var $e=(e,t,n="")=>l("button",{type:"button",class:n,onclick:t},
e);function V(e,t,n,r,o){let a=Z(e,"wall-asking",l("p",{},t),l("div",{class:"wall-answers"},$e(n,()=>{a.close(),o()},"wa\
ll-primary"),$e(r,()=>a.close())))}var X=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Oe(e,t,n,r,o){
let a=X(t,n);if(!a){o();return}let u=a===1?r["wall-still-one"]:f(r["wall-still"],{n:a});V(e,u,r["wall-reveal-now"],r["wa\
ll-wait"],o)}var ze=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Qe=/^data:image\/(svg\+xml|png|jpeg);/,
J=e=>e.flatMap(_e);function _e(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Qe.test(n.src)?[Ke(n)]:[]:ze.has(t)?[l(t,{},...J(r))]:J(r)}var Ke=({src:e,alt:t=""})=>l("img",{src:e,alt:t});function Se(e,{deck:t,panel:n,way:r},o,{step:a,leave:u}){let m=n.stage??{slide:-1,dropped:[]},h=t.slides[m.slide]?.part,
y=i=>()=>{L.close(),i()},w=(i,c,...d)=>l("button",{type:"button",onclick:y(i),...c},...d),T=i=>l("small",{},f(o["remote-\
minutes"],{minutes:i})),g=t.parts.map((i,c)=>l("li",{},w(()=>a("go",{slide:t.slides.findIndex(d=>d.part===c)}),{"aria-cu\
rrent":c===h?"step":null,class:m.dropped.includes(c)?"remote-dropped":null},i.title,m.dropped.includes(c)?l("small",{},o["\
remote-is-dropped"]):T(i.minutes)))),S=de(t,m).map(({part:i,title:c,minutes:d,dropped:b})=>l("li",{},l("span",{},c),w(()=>a(
b?"keep":"drop",{part:i}),{"aria-label":`${b?o["remote-keep"]:f(o["remote-drop"],{minutes:d})}: ${c}`},b?o["remote-keep"]:
f(o["remote-drop"],{minutes:d})))),L=Z(e,"remote-sheet",l("h2",{},o["remote-parts"]),l("ol",{class:"remote-parts"},...g),
...S.length?[l("h2",{},o["remote-late"]),l("ul",{class:"remote-drops"},...S)]:[],l("div",{class:"remote-more"},r?w(()=>a(
"join"),{},m.join?o["remote-join-hide"]:o["remote-join-show"]):null,w(u,{},o["remote-leave"]),w(()=>{},{class:"remote-pr\
imary"},o["wall-close"])))}var Te=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),F=ye(),k=null,v=null,C=null,W="",O=(e,t)=>l("button",{type:"\
button",onclick:t},e),Y=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"numeric",minute:"2-di\
git"}),Me=l("span",{class:"remote-clock"}),je=l("span",{class:"remote-late"}),Ce=l("span",{class:"remote-small"}),ee=l("\
main",{tabindex:0,"aria-label":s["remote-notes"]}),Le=l("b",{}),re=l("p",{class:"remote-why",role:"status"}),te=O("",()=>E(
v.step(R().timer?"pause":"timer"))),Ae=O(s["remote-stop"],()=>E(v.step("stop"))),ne=O(s["room-ask-open"],()=>ae("open")),
Ie=O(s["room-ask-close"],()=>ae("close")),P=O(s["room-ask-reveal"],()=>Oe(G,se(),k.panel,s,()=>ae("reveal"))),Ne=O(s["re\
mote-blank"],()=>E(v.step("blank"))),Ue=()=>Se(G,k,s,{step:(e,t)=>E(v.step(e,t)),leave:()=>V(G,s["remote-leave-sure"],s["\
remote-leave"],s["remote-stay"],nt)}),G=l("div",{class:"remote"},l("header",{},l("p",{},Me," ",je,l("br"),Ce),O(s["remot\
e-parts"],Ue)),ee,l("footer",{},l("div",{class:"remote-state"},Le,l("span",{},te,Ae)),re,l("div",{class:"remote-pad"},ne,
Ie,P,Ne),l("div",{class:"remote-go"},O(s.back,()=>E(v.step("back"))),O(s.next,()=>E(v.step("next")))))),R=()=>k.panel.stage??
{slide:-1,dropped:[],timer:null},D=()=>k.deck.slides[R().slide],se=()=>D()&&be(k.panel,D());async function E(e){let t=setTimeout(
()=>{re.textContent=s["room-one-moment"]},400);W="";try{await e}catch{W=s["remote-failed"]}clearTimeout(t),oe()}var ae=e=>E(
v.ask(se(),e));function oe(){k?.deck&&(De(),Xe(),Ye())}function De(){let e=me(k.deck,k.panel.stage,F.now());Me.textContent=
Y(F.now()),je.textContent=e?.begun?Ve(e.late):"",Ce.textContent=e?.begun?f(s["remote-planned"],{part:Y(e.partEnds),end:Y(
e.ends)}):s["remote-not-begun"];let t=D()?.minutes??0,n=pe(R().timer,F.now(),t);te.hidden=!n&&!t,Ae.hidden=!n?.paused,te.
textContent=Ze(n,t)}function Ze(e,t){if(!e)return f(s["remote-timer"],{minutes:t});if(e.over)return s["wall-time-up"];let n=e.
paused?s["remote-go-on"]:s["remote-pause"];return f(n,{minutes:e.minutes})}function Ve(e){if(!e)return s["remote-on-time"];
let t=e>0?s["remote-behind"]:s["remote-ahead"];return f(t,{minutes:Math.abs(e)})}function Xe(){if(D()===C)return;C=D();let e=l(
"h1",{},l("span",{},s["remote-on-wall"])," ",C?.title??""),t=C?.notes.length?J(C.notes):[l("p",{},s["remote-no-notes"])];
ee.replaceChildren(e,...t),ee.scrollTop=0}function Ye(){let e=se();Le.textContent=e&&e.state!=="ready"?xe(e,k.panel,s):"";
let t=e?.state;ne.disabled=!e||t==="open",Ie.disabled=t!=="open",P.disabled=!e?.answered,ne.classList.toggle("remote-pri\
mary",t==="ready"),P.classList.toggle("remote-primary",t==="open"&&!P.disabled),Ne.setAttribute("aria-pressed",!!R().blank),
re.textContent=W||et(e)}function et(e){if(R().blank)return s["remote-is-blank"];if(!e)return C?.question?s["room-ready"]:
s["remote-no-question"];let t=X(e,k.panel);return e.state==="ready"?s["room-ready"]:e.state==="closed"?Te(e)?tt(e):s["ro\
om-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?f(s["remote-still"],{n:t}):s["room-is-open"]:s["room-nobody-yet"]}
function tt({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&o);return t.length?`${f(s["room-withheld-some"],{n:t.
length,all:e.length})} ${ve({shown:t},s)}`:s["remote-shown"]}function H(e,t){v=null,document.body.replaceChildren(l("mai\
n",{class:"remote remote-alone"},l("h1",{},e),l("p",{},t)))}function Ee(e){e==="ended"?H(s["wall-ended"],s["wall-ended-h\
ow"]):H(s["wall-used"],s["wall-used-how"])}function nt(){U(),v.leave(),H(s["remote-left"],s["remote-left-how"])}async function ot(){
try{H(s["remote-title"],s["keep-opening"]);let e=await ge(window.location.hash);document.body.replaceChildren(G),v=ke(e,
{onChange(t){k?.panel!==t.panel&&F.set(t.panel.now),k={...t},oe()},onReached(t){W=t?"":s["phone-looking"],oe()},onGone:Ee}),
setInterval(()=>k?.deck&&De(),1e3)}catch(e){Ee(e.message)}}ot();
