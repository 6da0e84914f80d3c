var ze=["button","input","select","summary","textarea"],Ge=["input","select","textarea"];function i(e,t={},...n){let s=document.
createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?s.addEventListener(o.slice(2),a):a===!0?s.setAttribute(
o,""):a!==!1&&a!=null&&s.setAttribute(o,a);return ze.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ge.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(o=>o!=null)),s}function V(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),
s}var h=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,o)=>{let a=t[s];return o?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n});var X="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",xt=new RegExp(`^${X}+|${X}\
+$`,"g");var yt=new RegExp(`[,;:،]|${X}`),bt="January February March April May June July August September October November Decem\
ber".split(" ");var me=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n});function Ke(e,t=[]){let n=0;return e.map(({minutes:s},o)=>{let a=n;return t.includes(o)||(n+=60*s),{start:a,end:n}})}function he(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let o=Ke(e.parts,t.dropped),a=t.began??n,l=n-a,{start:u,end:f}=o[s],
y=Math.max(0,l-f)-Math.max(0,u-l);return{part:s,begun:t.began!=null,late:Math.trunc(y/60),partEnds:a+f,ends:a+o.at(-1).end}}
var we=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function ge(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:o,optional:a},l)=>{let u=t.dropped.
includes(l);return{part:l,title:s,minutes:o,optional:a,dropped:u}}).filter(({part:s,optional:o})=>o&&s>n)}function ke(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),o=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:o?Math.ceil(s/60)/Math.ceil(o/60):0}}var ee=new Set,te=()=>{if(!document.hidden)for(let e of[...ee])e(Math.random()*1e3)};window.addEventListener("online",te);
window.addEventListener("pageshow",te);document.addEventListener("visibilitychange",te);var M=e=>new Promise(t=>{let n,s=()=>{
ee.delete(o),t()},o=a=>{clearTimeout(n),n=setTimeout(s,Math.min(a,e))};ee.add(o),n=setTimeout(s,e)}),A=(e,t=0)=>Math.max(
t,Math.min(8e3,500*2**e)*(.5+Math.random())),xe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.random()/
2);var Ye=5e4,ye=8e3;function be(e,t,{onState:n,onReached:s,onGone:o,introduce:a,last:l=["no-room"]}){let u=t,f=!0,y=!1,$=0,
b=null,k=null;async function L(m,N){k=new AbortController;let{signal:Y}=k,B=setTimeout(()=>k.abort(),ye),S=await fetch(m,
{headers:{...N,...a()},cache:"no-store",signal:Y}).finally(()=>clearTimeout(B));if(S.ok||S.status===304)return S;let j=await S.
json();throw l.includes(j.error)&&(x(),o(j.error)),Object.assign(new Error(j.error),{requested:xe(S)})}async function C(){
let N=(await L(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),Y=new TextDecoder;for(let B="",S=!0;;){let j=setTimeout(
()=>{f&&=!S,k.abort()},S?ye:Ye),{done:pe,value:Qe}=await N.read().finally(()=>clearTimeout(j));if(pe&&S)throw new Error;
if(pe)return;let de=(B+Y.decode(Qe,{stream:!0})).split(`

`);B=de.pop();for(let He of de){let fe=He.split(`
`).find(Ze=>Ze.startsWith("data:"));fe&&(S=!1,c(JSON.parse(fe.slice(5))))}}}async function d(){let m=await L(e,b?{"If-No\
ne-Match":b}:{});m.ok&&c(await m.json()),b=m.headers.get("ETag"),p()}function c(m){p(),!(m.version<u)&&(u=m.version,m.ended&&
x(),n(m))}function p(){$=0,s(!0)}async function w(){for(;!y;){let m=Math.random()*2e3;try{f&&$%2===0?await C():(await d(),
m+=3e3)}catch(N){if(y)return;$||s(!1),m=A($++,N.requested)}y||await M(m)}}function x(){y=!0,k?.abort()}let ue=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?ue=Date.now():Date.now()-ue>5e3&&k.abort()}),window.
addEventListener("pageshow",({persisted:m})=>{m&&k.abort()}),window.addEventListener("offline",()=>k.abort()),w(),x}function Ve(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var W=Ve("ajar-presenter"),ne=()=>W.set({}),D=class extends Error{};
function Xe(e){let[,t,n]=/^#([A-Z0-9]+)\.([\w-]+)$/.exec(e)??[];return t?{code:t,ticket:n}:null}async function ve(e){let t=Xe(
e);if(!t){if(W.get().key)return W.get();throw new D("used")}let{code:n,ticket:s}=t;for(let o=0;;o++){let a=await U(`api/\
rooms/${n}/presenters`,{ticket:s}).catch(()=>null);if(a?.ok){let{key:l}=await a.json();return W.set({code:n,key:l}),window.
history.replaceState(null,"",window.location.pathname+window.location.search),{code:n,key:l}}if([401,403,404,409,410,422].
includes(a?.status)){let{error:l}=await a.json().catch(()=>({}));throw new D(l==="no-room"?"ended":"used")}await M(A(o))}}
var U=(e,t,n={})=>fetch(e,{method:"POST",headers:{"Content-Type":"application/json",...n},body:JSON.stringify(t),cache:"\
no-store"});function $e({code:e,key:t},{onChange:n,onReached:s,onGone:o}){let a=`api/rooms/${e}`,l={Authorization:`Beare\
r ${t}`},u={deck:null,way:null,panel:null},f,y=!1;function $(d){y=!0,ne(),o(d==="no-room"?"ended":"used")}async function b(d){
for(let c=0;f===d&&!y;c++){let p=await fetch(`${a}/deck`,{headers:l,cache:"no-store"}).catch(()=>null);if(p?.ok){let{deck:w,
way:x}=await p.json();f===d&&n(Object.assign(u,{deck:w,way:x}));return}await M(A(c))}}function k(d){if(d.ended){$("no-ro\
om");return}if(u.panel&&d.version<u.panel.version)return;u.panel=d;let c=d.stage?.deck??null;c!==f&&(f=c,b(c)),n(u)}async function L(d,c={}){
let p=await U(`${a}/${d}`,c,l);for(let x=0;p.status===503&&x<4;x++)await M(A(x)),p=await U(`${a}/${d}`,c,l);let w=await p.
json();if(p.ok)k(w);else if(["no-room","key"].includes(w.error))$(w.error);else throw new D(w.error)}let C=be(`${a}/pane\
l`,0,{onState:k,onReached:s,onGone:$,introduce:()=>l,last:["no-room","key"]});return{step:(d,c={})=>L("stage",{step:d,...c}),
async invite(){let d=new URL(".",window.location.href).href.replace(/\/$/,""),c=`${a}/tickets${window.location.search}`,
p=await U(c,{kind:"remote",base:d},l),w=await p.json();if(!p.ok)throw new D(w.error);return w.scan},ask:({id:d},c,p)=>L(
`questions/${d}/${c}`,p),leave(){y=!0,C()}}}function Se(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var et=2,oe=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Oe(e,t){if(t?.kind!=="moves"){let l=t&&oe(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:u})=>l.startsWith(
"check-in@")&&u.some(({snapshot:f})=>f)),s=n.at(-1),o=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&o.some(
({snapshot:l,withheld:u})=>!l&&!u)?{question:s,body:{moves:!0}}:null}function Ee({answered:e},{joined:t},n){return t>e?h(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:h(n["\
wall-answered"],{n:e})}function tt({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["r\
oom-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-fi\
rst"],once:t["room-withheld-once"]},[s]=e.map(({withheld:o})=>o).filter(Boolean);return n[s]??t["wall-held"]}function Te(e,t){
let n=e.filter(({snapshot:l,withheld:u})=>!l&&u);if(!n.length)return"";let s=tt({shown:n},t),o=n.map(({card:l,heading:u})=>l||
u);if(o.length<=et)return h(t["room-withheld-of"],{items:o.join(", "),why:s});let a=e.filter(({kind:l})=>l===n[0].kind).
length;return`${h(t["room-withheld-some"],{n:n.length,all:a})} ${s}`}function Le(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return h(n,{minutes:Math.abs(e)})}var F=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(
t,{hour:"numeric",minute:"2-digit"});function R(e,t,...n){let s=e.querySelector(`.${t}`);if(s?.open)return s.close(),null;s?.remove();let o=i("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>o.remove()},...n);return e.append(o),o.showModal(),o}var Ce=(e,t,n="")=>i("button",{type:"\
button",class:n,onclick:t},e);function J(e,t,n,s,o){let a=R(e,"wall-asking",i("p",{},t),i("div",{class:"wall-answers"},Ce(
n,()=>{a.close(),o()},"wall-primary"),Ce(s,()=>a.close())))}var se=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Me(e,{question:t,body:n},s,o,a){if(n.moves){J(e,o["wall-moves-sure"],o["wall-reveal-now"],o["wall-wait"],a);return}
let l=se(t,s);if(!l){a();return}let u=l===1?o["wall-still-one"]:h(o["wall-still"],{n:l});J(e,u,o["wall-reveal-now"],o["w\
all-wait"],a)}var nt=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ot=/^data:image\/(svg\+xml|png|jpeg);/,
P=e=>e.flatMap(st);function st(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="i\
mg"?ot.test(n.src)?[rt(n)]:[]:nt.has(t)?[i(t,{},...P(s))]:P(s)}var rt=({src:e,alt:t=""})=>i("img",{src:e,alt:t});function Ae(e,{deck:t,panel:n,way:s},o,{step:a,handOver:l,leave:u}){let f=n.stage??{slide:-1,dropped:[]},y=t.slides[f.slide]?.
part,$=c=>()=>{d.close(),c()},b=(c,p,...w)=>i("button",{type:"button",onclick:$(c),...p},...w),k=c=>i("small",{},h(o["re\
mote-minutes"],{minutes:c})),L=t.parts.map((c,p)=>i("li",{},b(()=>a("go",{slide:we(t,p)}),{"aria-current":p===y?"step":null,
class:f.dropped.includes(p)?"remote-dropped":null},c.title,f.dropped.includes(p)?i("small",{},o["remote-is-dropped"]):k(
c.minutes)))),C=ge(t,f).map(({part:c,title:p,minutes:w,dropped:x})=>i("li",{},i("span",{},p),b(()=>a(x?"keep":"drop",{part:c}),
{"aria-label":`${x?o["remote-keep"]:h(o["remote-drop"],{minutes:w})}: ${p}`},x?o["remote-keep"]:h(o["remote-drop"],{minutes:w})))),
d=R(e,"remote-sheet",i("h2",{},o["remote-parts"]),i("ol",{class:"remote-parts"},...L),...C.length?[i("h2",{},o["remote-l\
ate"]),i("ul",{class:"remote-drops"},...C)]:[],i("div",{class:"remote-more"},s?b(()=>a("join"),{},f.join?o["remote-join-\
hide"]:o["remote-join-show"]):null,l?b(l,{},o["remote-hand"]):null,u?b(u,{},o["remote-leave"]):null,b(()=>{},{class:"rem\
ote-primary"},o["wall-close"])))}var Q=4,De=({path:e,size:t},n,s)=>V("svg",{class:s,viewBox:`${-Q} ${-Q} ${t+2*Q} ${t+2*Q}`,role:"img","aria-label":n,"sh\
ape-rendering":"crispEdges"},V("path",{stroke:"#000",d:e}));var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);var r=JSON.parse(document.getElementById("words").textContent),H=Se(),g=null,v=null,T=null,G="",O=(e,t)=>i("button",{type:"\
button",onclick:t},e),je=i("span",{class:"remote-clock"}),Re=i("span",{class:"remote-late"}),_e=i("span",{class:"remote-\
small"}),re=i("main",{tabindex:0,"aria-label":r["remote-notes"]}),qe=i("b",{}),ce=i("p",{class:"remote-why",role:"status"}),
ae=O("",()=>E(v.step(q().timer?"pause":"timer"))),Be=O(r["remote-stop"],()=>E(v.step("stop"))),ie=O(r["room-ask-open"],()=>Je(
"open")),We=O(r["room-ask-close"],()=>Je("close")),Z=O(r["room-ask-reveal"],()=>Me(_,z(),g.panel,r,()=>{E(v.ask(z().question,
"reveal",z().body))})),Ue=O(r["remote-blank"],()=>E(v.step("blank"))),at=()=>Ae(_,g,r,{step:(e,t)=>E(v.step(e,t)),handOver:()=>E(
it()),leave:()=>J(_,r["remote-leave-sure"],r["remote-leave"],r["remote-stay"],dt)});async function it(){let e=await v.invite(),
t=R(_,"remote-hand",i("p",{},r["remote-hand-how"]),De(e,r["remote-hand"],"remote-scan"),i("div",{class:"wall-answers"},O(
r["wall-close"],()=>t.close())))}var _=i("div",{class:"remote"},i("header",{},i("p",{},je," ",Re,i("br"),_e),O(r["remote\
-parts"],at)),re,i("footer",{},i("div",{class:"remote-state"},qe,i("span",{},ae,Be)),ce,i("div",{class:"remote-pad"},ie,
We,Z,Ue),i("div",{class:"remote-go"},O(r.back,()=>E(v.step("back"))),O(r.next,()=>E(v.step("next")))))),q=()=>g.panel.stage??
{slide:-1,dropped:[],timer:null},I=()=>g.deck.slides[q().slide],Fe=()=>I()&&oe(g.panel,I());async function E(e){let t=setTimeout(
()=>{ce.textContent=r["room-one-moment"]},400);G="";try{await e}catch{G=r["remote-failed"]}clearTimeout(t),le()}var z=()=>Oe(
g.panel,I()),Je=e=>E(v.ask(Fe(),e));function le(){g?.deck&&(Pe(),ct(),ut())}function Pe(){let e=he(g.deck,g.panel.stage,
H.now());je.textContent=F(H.now(),r),Re.textContent=e?.begun?Le(e.late,r):"",_e.textContent=e?.begun?h(r["remote-planned"],
{part:F(e.partEnds,r),end:F(e.ends,r)}):r["remote-not-begun"];let t=I()?.minutes??0,n=ke(q().timer,H.now(),t);ae.hidden=
!n&&!t,Be.hidden=!n?.paused,ae.textContent=lt(n,t)}function lt(e,t){if(!e)return h(r["remote-timer"],{minutes:t});if(e.over)
return r["wall-time-up"];let n=e.paused?r["remote-go-on"]:r["remote-pause"];return h(n,{minutes:e.minutes})}function ct(){
if(I()===T)return;T=I();let e=i("bdi",{},T?.title??"");T?.language&&me(e,T);let t=i("h1",{},i("span",{},r["remote-on-wal\
l"])," ",e),n=T?.notes.length?P(T.notes):[i("p",{},r["remote-no-notes"])];re.replaceChildren(t,...n),re.scrollTop=0}function ut(){
let e=Fe();qe.textContent=e&&e.state!=="ready"?Ee(e,g.panel,r):"";let t=e?.state;ie.disabled=!e||t==="open",We.disabled=
t!=="open",Z.disabled=!z(),ie.classList.toggle("remote-primary",t==="ready"),Z.classList.toggle("remote-primary",t==="op\
en"&&!Z.disabled),Ue.setAttribute("aria-pressed",!!q().blank),ce.textContent=G||pt(e)}function pt(e){if(q().blank)return r["\
remote-is-blank"];if(!e)return T?.question?r["room-ready"]:r["remote-no-question"];let t=se(e,g.panel);return e.state===
"ready"?r["room-ready"]:e.state==="closed"?Ie(e)?Te(e.units,r)||r["remote-shown"]:r["room-is-closed"]:e.answered?t===1?r["\
remote-still-one"]:t?h(r["remote-still"],{n:t}):r["room-is-open"]:r["room-nobody-yet"]}function K(e,t){v=null,document.body.
replaceChildren(i("main",{class:"remote remote-alone"},i("h1",{},e),i("p",{},t)))}function Ne(e){e==="ended"?K(r["wall-e\
nded"],r["wall-ended-how"]):K(r["wall-used"],r["wall-used-how"])}function dt(){ne(),v.leave(),K(r["remote-left"],r["remo\
te-left-how"])}async function ft(){try{K(r["remote-title"],r["keep-opening"]);let e=await ve(window.location.hash);document.
body.replaceChildren(_),v=$e(e,{onChange(t){g?.panel!==t.panel&&H.set(t.panel.now),g={...t},le()},onReached(t){G=t?"":r["\
phone-looking"],le()},onGone:Ne}),setInterval(()=>g?.deck&&Pe(),1e3)}catch(e){Ne(e.message)}}ft();
