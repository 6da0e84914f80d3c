var We=["button","input","select","summary","textarea"],Pe=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(
o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return We.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Pe.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(o=>o!=null)),r}var f=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,o)=>{let a=t[r];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});function Ge(e,t=[]){let n=0;return e.map(({minutes:r},o)=>{let a=n;return t.includes(o)||(n+=60*r),{start:a,end:n}})}function me(e,t,n){
let r=e.slides[t?.slide]?.part;if(r===void 0)return null;let o=Ge(e.parts,t.dropped),a=t.began??n,i=n-a,{start:m,end:h}=o[r],
y=Math.max(0,i-h)-Math.max(0,m-i);return{part:r,begun:t.began!=null,late:Math.trunc(y/60),partEnds:a+h,ends:a+o.at(-1).end}}
function de(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:r,minutes:o,optional:a},i)=>{let m=t.dropped.
includes(i);return{part:i,title:r,minutes:o,optional:a,dropped:m}}).filter(({part:r,optional:o})=>o&&r>n)}function pe(e,t,n=0){
if(!e)return null;let r=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,r);return{minutes:Math.ceil(
r/60),over:r===0,paused:e.ends==null,share:o?Math.ceil(r/60)/Math.ceil(o/60):0}}var K=new Set,U=()=>{if(!document.hidden)for(let e of[...K])e(Math.random()*1e3)};window.addEventListener("online",U);window.
addEventListener("pageshow",U);document.addEventListener("visibilitychange",U);var M=e=>new Promise(t=>{let n,r=()=>{K.delete(
o),t()},o=a=>{clearTimeout(n),n=setTimeout(r,Math.min(a,e))};K.add(o),n=setTimeout(r,e)}),j=(e,t=0)=>Math.max(t,Math.min(
8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/2);var He=5e4,he=8e3;function we(e,t,{onState:n,onReached:r,onGone:o,introduce:a,last:i=["no-room"]}){let m=t,h=!0,y=!1,w=0,
E=null,k=null;async function S(p,I){k=new AbortController;let{signal:_}=k,R=setTimeout(()=>k.abort(),he),v=await fetch(p,
{headers:{...I,...a()},cache:"no-store",signal:_}).finally(()=>clearTimeout(R));if(v.ok||v.status===304)return v;let N=await v.
json();throw i.includes(N.error)&&(O(),o(N.error)),Object.assign(new Error(N.error),{requested:fe(v)})}async function A(){
let I=(await S(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),_=new TextDecoder;for(let R="",v=!0;;){let N=setTimeout(
()=>{h&&(h=!v),k.abort()},v?he:He),{done:ie,value:Be}=await I.read().finally(()=>clearTimeout(N));if(ie&&v)throw new Error;
if(ie)return;let ce=(R+_.decode(Be,{stream:!0})).split(`

`);R=ce.pop();for(let Je of ce){let ue=Je.split(`
`).find(Fe=>Fe.startsWith("data:"));ue&&(v=!1,u(JSON.parse(ue.slice(5))))}}}async function c(){let p=await S(e,E?{"If-No\
ne-Match":E}:{});p.ok&&u(await p.json()),E=p.headers.get("ETag"),d()}function u(p){d(),!(p.version<m)&&(m=p.version,p.ended&&
O(),n(p))}function d(){w=0,r(!0)}async function b(){for(;!y;){let p=Math.random()*2e3;try{h&&w%2===0?await A():(await c(),
p+=3e3)}catch(I){if(y)return;w||r(!1),p=j(w++,I.requested)}y||await M(p)}}function O(){y=!0,k?.abort()}let le=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?le=Date.now():Date.now()-le>5e3&&k.abort()}),window.
addEventListener("pageshow",({persisted:p})=>{p&&k.abort()}),window.addEventListener("offline",()=>k.abort()),b(),O}function ze(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var B=ze("ajar-presenter"),V=()=>B.set({}),q=class extends Error{};
function Qe(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ge(e){let t=Qe(
e);if(!t){if(B.get().key)return B.get();throw new q("used")}let{code:n,ticket:r}=t;for(let o=0;;o++){let a=await Z(`api/\
rooms/${n}/presenters`,{ticket:r}).catch(()=>null);if(a?.ok){let{key:i}=await a.json();return B.set({code:n,key:i}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:i}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:i}=await a.json().catch(()=>({}));throw new q(i==="no-room"?"ended":"used")}await M(j(o))}}
var Z=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function ke({code:e,key:t},{onChange:n,onReached:r,onGone:o}){let a=`api/rooms/${e}`,i={Authorization:`Beare\
r ${t}`},m={deck:null,way:null,panel:null},h,y=!1;function w(c){y=!0,V(),o(c==="no-room"?"ended":"used")}async function E(c){
for(let u=0;h===c&&!y;u++){let d=await fetch(`${a}/deck`,{headers:i,cache:"no-store"}).catch(()=>null);if(d?.ok){let{deck:b,
way:O}=await d.json();h===c&&n(Object.assign(m,{deck:b,way:O}));return}await M(j(u))}}function k(c){if(c.ended){w("no-ro\
om");return}if(m.panel&&c.version<m.panel.version)return;m.panel=c;let u=c.stage?.deck??null;u!==h&&(h=u,E(u)),n(m)}async function S(c,u={}){
let d=await Z(`${a}/${c}`,u,i);for(let O=0;d.status===503&&O<4;O++)await M(j(O)),d=await Z(`${a}/${c}`,u,i);let b=await d.
json();if(d.ok)k(b);else if(["no-room","key"].includes(b.error))w(b.error);else throw new q(b.error)}let A=we(`${a}/pane\
l`,0,{onState:k,onReached:r,onGone:w,introduce:()=>i,last:["no-room","key"]});return{step:(c,u={})=>S("stage",{step:c,...u}),
ask:({id:c},u,d)=>S(`questions/${c}/${u}`,d),leave(){y=!0,A()}}}function ye(){let e=0;return{set:t=>{e=t-Date.now()/1e3},
now:()=>Date.now()/1e3+e}}var X=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function be(e,t){if(t?.kind!=="moves"){let i=t&&X(e,t);
return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:m})=>i.startsWith("\
check-in@")&&m.some(({snapshot:h})=>h)),r=n.at(-1),o=r?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&o.some(
({snapshot:i,withheld:m})=>!i&&!m)?{question:r,body:{moves:!0}}:null}function xe({answered:e},{joined:t},n){return t>e?f(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:f(n["\
wall-answered"],{n:e})}function ve({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[r]=e.map(({withheld:o})=>o).filter(Boolean);return n[r]??t["wall-held"]}function Y(e,t,...n){let r=e.querySelector(`.${t}`);if(r)return r.close(),null;let o=l("dialog",{class:`wall-dialog ${t}`,
onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Oe=(e,t,n="")=>l("button",{type:"button",class:n,onclick:t},
e);function J(e,t,n,r,o){let a=Y(e,"wall-asking",l("p",{},t),l("div",{class:"wall-answers"},Oe(n,()=>{a.close(),o()},"wa\
ll-primary"),Oe(r,()=>a.close())))}var ee=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function $e(e,{question:t,
body:n},r,o,a){if(n.moves){J(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}let i=ee(t,r);if(!i){a();
return}let m=i===1?o["wall-still-one"]:f(o["wall-still"],{n:i});J(e,m,o["wall-reveal-now"],o["wall-wait"],a)}var _e=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ke=/^data:image\/(svg\+xml|png|jpeg);/,
F=e=>e.flatMap(Ue);function Ue(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...r]=e;return t==="i\
mg"?Ke.test(n.src)?[Ze(n)]:[]:_e.has(t)?[l(t,{},...F(r))]:F(r)}var Ze=({src:e,alt:t=""})=>l("img",{src:e,alt:t});function Se(e,{deck:t,panel:n,way:r},o,{step:a,leave:i}){let m=n.stage??{slide:-1,dropped:[]},h=t.slides[m.slide]?.part,
y=c=>()=>{A.close(),c()},w=(c,u,...d)=>l("button",{type:"button",onclick:y(c),...u},...d),E=c=>l("small",{},f(o["remote-\
minutes"],{minutes:c})),k=t.parts.map((c,u)=>l("li",{},w(()=>a("go",{slide:t.slides.findIndex(d=>d.part===u)}),{"aria-cu\
rrent":u===h?"step":null,class:m.dropped.includes(u)?"remote-dropped":null},c.title,m.dropped.includes(u)?l("small",{},o["\
remote-is-dropped"]):E(c.minutes)))),S=de(t,m).map(({part:c,title:u,minutes:d,dropped:b})=>l("li",{},l("span",{},u),w(()=>a(
b?"keep":"drop",{part:c}),{"aria-label":`${b?o["remote-keep"]:f(o["remote-drop"],{minutes:d})}: ${u}`},b?o["remote-keep"]:
f(o["remote-drop"],{minutes:d})))),A=Y(e,"remote-sheet",l("h2",{},o["remote-parts"]),l("ol",{class:"remote-parts"},...k),
...S.length?[l("h2",{},o["remote-late"]),l("ul",{class:"remote-drops"},...S)]:[],l("div",{class:"remote-more"},r?w(()=>a(
"join"),{},m.join?o["remote-join-hide"]:o["remote-join-show"]):null,i?w(i,{},o["remote-leave"]):null,w(()=>{},{class:"re\
mote-primary"},o["wall-close"])))}var Te=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var s=JSON.parse(document.getElementById("words").textContent),W=ye(),g=null,x=null,C=null,H="",$=(e,t)=>l("button",{type:"\
button",onclick:t},e),te=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"numeric",minute:"2-d\
igit"}),Me=l("span",{class:"remote-clock"}),je=l("span",{class:"remote-late"}),Ce=l("span",{class:"remote-small"}),ne=l(
"main",{tabindex:0,"aria-label":s["remote-notes"]}),Le=l("b",{}),ae=l("p",{class:"remote-why",role:"status"}),oe=$("",()=>T(
x.step(D().timer?"pause":"timer"))),Ae=$(s["remote-stop"],()=>T(x.step("stop"))),re=$(s["room-ask-open"],()=>De("open")),
Ie=$(s["room-ask-close"],()=>De("close")),P=$(s["room-ask-reveal"],()=>$e(z,G(),g.panel,s,()=>{T(x.ask(G().question,"rev\
eal",G().body))})),Ne=$(s["remote-blank"],()=>T(x.step("blank"))),Ve=()=>Se(z,g,s,{step:(e,t)=>T(x.step(e,t)),leave:()=>J(
z,s["remote-leave-sure"],s["remote-leave"],s["remote-stay"],rt)}),z=l("div",{class:"remote"},l("header",{},l("p",{},Me,"\
 ",je,l("br"),Ce),$(s["remote-parts"],Ve)),ne,l("footer",{},l("div",{class:"remote-state"},Le,l("span",{},oe,Ae)),ae,l("\
div",{class:"remote-pad"},re,Ie,P,Ne),l("div",{class:"remote-go"},$(s.back,()=>T(x.step("back"))),$(s.next,()=>T(x.step(
"next")))))),D=()=>g.panel.stage??{slide:-1,dropped:[],timer:null},L=()=>g.deck.slides[D().slide],qe=()=>L()&&X(g.panel,
L());async function T(e){let t=setTimeout(()=>{ae.textContent=s["room-one-moment"]},400);H="";try{await e}catch{H=s["rem\
ote-failed"]}clearTimeout(t),se()}var G=()=>be(g.panel,L()),De=e=>T(x.ask(qe(),e));function se(){g?.deck&&(Re(),et(),tt())}
function Re(){let e=me(g.deck,g.panel.stage,W.now());Me.textContent=te(W.now()),je.textContent=e?.begun?Ye(e.late):"",Ce.
textContent=e?.begun?f(s["remote-planned"],{part:te(e.partEnds),end:te(e.ends)}):s["remote-not-begun"];let t=L()?.minutes??
0,n=pe(D().timer,W.now(),t);oe.hidden=!n&&!t,Ae.hidden=!n?.paused,oe.textContent=Xe(n,t)}function Xe(e,t){if(!e)return f(
s["remote-timer"],{minutes:t});if(e.over)return s["wall-time-up"];let n=e.paused?s["remote-go-on"]:s["remote-pause"];return f(
n,{minutes:e.minutes})}function Ye(e){if(!e)return s["remote-on-time"];let t=e>0?s["remote-behind"]:s["remote-ahead"];return f(
t,{minutes:Math.abs(e)})}function et(){if(L()===C)return;C=L();let e=l("h1",{},l("span",{},s["remote-on-wall"])," ",C?.title??
""),t=C?.notes.length?F(C.notes):[l("p",{},s["remote-no-notes"])];ne.replaceChildren(e,...t),ne.scrollTop=0}function tt(){
let e=qe();Le.textContent=e&&e.state!=="ready"?xe(e,g.panel,s):"";let t=e?.state;re.disabled=!e||t==="open",Ie.disabled=
t!=="open",P.disabled=!G(),re.classList.toggle("remote-primary",t==="ready"),P.classList.toggle("remote-primary",t==="op\
en"&&!P.disabled),Ne.setAttribute("aria-pressed",!!D().blank),ae.textContent=H||nt(e)}function nt(e){if(D().blank)return s["\
remote-is-blank"];if(!e)return C?.question?s["room-ready"]:s["remote-no-question"];let t=ee(e,g.panel);return e.state===
"ready"?s["room-ready"]:e.state==="closed"?Te(e)?ot(e):s["room-is-closed"]:e.answered?t===1?s["remote-still-one"]:t?f(s["\
remote-still"],{n:t}):s["room-is-open"]:s["room-nobody-yet"]}function ot({units:e}){let t=e.filter(({snapshot:r,withheld:o})=>!r&&
o);return t.length?`${f(s["room-withheld-some"],{n:t.length,all:e.length})} ${ve({shown:t},s)}`:s["remote-shown"]}function Q(e,t){
x=null,document.body.replaceChildren(l("main",{class:"remote remote-alone"},l("h1",{},e),l("p",{},t)))}function Ee(e){e===
"ended"?Q(s["wall-ended"],s["wall-ended-how"]):Q(s["wall-used"],s["wall-used-how"])}function rt(){V(),x.leave(),Q(s["rem\
ote-left"],s["remote-left-how"])}async function st(){try{Q(s["remote-title"],s["keep-opening"]);let e=await ge(window.location.
hash);document.body.replaceChildren(z),x=ke(e,{onChange(t){g?.panel!==t.panel&&W.set(t.panel.now),g={...t},se()},onReached(t){
H=t?"":s["phone-looking"],se()},onGone:Ee}),setInterval(()=>g?.deck&&Re(),1e3)}catch(e){Ee(e.message)}}st();
