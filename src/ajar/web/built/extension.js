(()=>{var xo=["button","input","select","summary","textarea"],So=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return xo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),So.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var I=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),fe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ke(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function ne(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Dt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,c={...$o,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...n.answers},p=0,d=null,h=0,k=n.aside??0,v=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),$=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=o("div",{}),S=o("div",{class:"ajar-body"}),E=o("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},o(`h${a}`,{id:`${i}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Co(v,s))]:v,
w,S,$);e.replaceChildren(E);function O(){let M=t.items.filter(P=>fe(P,u));return r&&t.together?[M]:M.map(P=>[P])}let y=M=>{
$.replaceChildren(M)},D=ne(s,y);function R(M,P){$.replaceChildren(`${M} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
u=P,y(""),n.onChange(u),_({focus:!0})}},s["put-back"]))}function A(M,P){u={...u,[M.id]:P},Oo(S),y(""),n.onChange(u),g()}
function L(){J(!0),D.begin(),h=setTimeout(K,8e3)}function K(){h&&(clearTimeout(h),h=0,J(!1),D.end())}function J(M){for(let P of d?.
fieldsets??[])P.disabled=M}function g(){if(!d)return;let{items:M,skip:P,where:f,next:C}=d,q=O().length;P.textContent=m(M)?
s["clear-and-skip"]:s.skip,f.textContent=I(s["question-of"],{n:p+1,all:q}),f.hidden=r&&q===1,C.textContent=p===q-1?s.done:
s.next}let m=M=>M.some(({id:P})=>u[P]!=null);function b(M,P=!0){if(h)return;let f=O();if(p+=M,p>=f.length){p=f.length-1,
L(),n.onDone(u);return}_({focus:P,again:M<0})}function T(M,P){let f=`${i}-${M.id}`,C=o("legend",{},I(M.ask,u)),q=M.hint?
o("p",{class:"ajar-hint",id:`${f}-hint`},M.hint):null,H=[q,P.mark].filter(Boolean).map(({id:ue})=>ue),W=M.among?{...M,cards:ke(
M,u)}:M,G=c[M.kind](W,Bt(W,u[M.id]),{words:s,level:a+1,group:f,change:ue=>A(M,ue),say:y,...P}),Y={class:`ajar-item ajar-${M.
kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return o("fieldset",Y,C,q,G)}function _({focus:M=!1,again:P=!1}={}){
let f=O();p=Math.max(0,Math.min(p,f.length-1));let C=f[p],q=n.mark?.(C),H=q?o("p",{class:"ajar-mark",id:`${i}-${C[0].id}\
-mark`},q):null,W=o("div",{class:"ajar-moves"}),G=p>0?()=>b(-1):null,Y=C.map(ge=>T(ge,{mark:H,again:P,moves:W,back:G})),
ue=o("button",{type:"button",onclick:()=>{if(h)return;let ge=u,Ce=m(C);u={...u,...Object.fromEntries(C.map(({id:Qe})=>[Qe,
null]))},n.onChange(u),b(1),Ce&&R(s.cleared,ge)}}),De=o("button",{type:"button",onclick:()=>{h||(y(""),b(1))}}),Se=o("p",
{class:"ajar-where"});d={items:C,skip:ue,where:Se,next:De,fieldsets:Y},w.replaceChildren(),W.replaceChildren(ue,De),G&&W.
prepend(o("button",{type:"button",onclick:G},s.back));let de=Y.length===1;H&&de&&Y[0].lastElementChild.before(H),S.replaceChildren(
Se,...H&&!de?[H]:[],...Y,W),g(),n.onMove?.(p),M&&(Y[0].focus({preventScroll:!0}),Se.scrollIntoView({block:"nearest"}))}function x(M){
if(w.replaceChildren(),!M||!n.help||k>M.kinds.length)return null;let P=()=>{k=M.kinds.length+1,n.onAside?.(k),w.replaceChildren(),
S.querySelector("[tabindex]").focus()},{help:f,needs:C}=n;return w.append(f.notice(M,{level:a+1,aside:P,needs:C})),w.querySelector(
"[tabindex]")}function B(M,{focus:P=!1,danger:f=null}={}){d=null;let C=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);S.
replaceChildren(o("div",{class:"ajar-reflection"},C,...M.flatMap(H=>et(H,a+2)),n.below?.()??null),o("div",{class:"ajar-m\
oves"},o("button",{type:"button",onclick:()=>{p=0,_({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let H=u;u={},p=0,k=0,n.onAside?.(0),n.onStartOver(),_({focus:!0}),R(s["started-over"],H)}},s["start-over"])));let q=x(f);
P&&(q??C).focus()}function U(M){let P=S.contains(document.activeElement);P&&d&&!h||(K(),u={...M.answers},M.done?B(M.reflection,
{focus:P,danger:M.danger}):(p=M.at??Math.max(0,O().findIndex(f=>f.some(({id:C})=>u[C]==null))),_()))}let{done:N,reflection:F,
danger:Z}=n;return U({answers:u,at:n.at,done:N,reflection:F,danger:Z}),{update:U,release:K,say:M=>{K(),y(M)}}}var Co=(e,t)=>e.
length?o("details",{},o("summary",{},t["why-this"]),...e):"";function Oo(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var et=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),$o={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},c=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),i=e.many?"checkbox":"radio",u=e.cards.map(d=>o("input",{type:i,name:s,value:d.
id,checked:r.includes(d.id),onchange:h=>{e.many?r=r.filter(k=>k!==d.id).concat(h.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),c()}})),p=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],u.forEach(h=>{h.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,h)=>o("label",{class:"ajar-card"},u[h],o("span",{},d.text))),p?o("label",{
class:"ajar-own"},o("span",{},e.own),p):null)},text(e,t,{words:n,change:s}){let a=o(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),o("label",{class:"ajar-words"},o("span",{},n["own-words"]),a)},list(e,t,{words:n,change:s}){let a=o("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,h)=>{d.querySelector("label > span").textContent=I(n.line,{n:h+1}),d.querySelector("button").setAttribute("ar\
ia-label",I(n["remove-line"],{n:h+1}))}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),i=()=>{l(),c.hidden=a.children.length>=e.most},u=d=>{let h=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=h.nextElementSibling||h.previousElementSibling;h.remove(),k||
u(""),i(),r(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(h),i()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)u(p[d]??"");return o("div",{class:"ajar-lines"},a,c)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Eo(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Rt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Eo(e.parts,t.dropped),r=t.began??n,l=n-r,{start:c,end:i}=a[s],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+a.at(-1).end}}
function qt(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let c=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:c}}).filter(({part:s,optional:a})=>a&&s>n)}function Ft(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Ao=new Set,tt=()=>{if(!document.hidden)for(let e of[...Ao])e(Math.random()*1e3)};window.addEventListener("online",tt);
window.addEventListener("pageshow",tt);document.addEventListener("visibilitychange",tt);function To(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Ea=To("ajar-presenter");function Wt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Oe=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function nt(e,t){if(t?.kind!=="moves"){let l=t&&Oe(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:s,body:{moves:!0}}:null}function ot({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:I(t["room-joined"],{n:e}):t["room-joined-none"]}function $e({answered:e},{joined:t},n){return t>e?I(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:I(n["wall-answered"],{n:e})}function _t(e,t){return e?e.over?t["wa\
ll-time-up"]:I(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Re({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Pt(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return I(n,{minutes:Math.abs(e)})}var qe=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var st=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Fe(e,t,n,s,a){let r=le(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},st(n,()=>{r.close(),a()},"\
wall-primary"),st(s,()=>r.close())))}var at=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Ht(e,{
question:t,body:n},s,a,r){if(n.moves){Fe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=at(t,
s);if(!l){r();return}let c=l===1?a["wall-still-one"]:I(a["wall-still"],{n:l});Fe(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function Kt(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=le(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},st(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var me=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function rt({units:e},t){let n=new Map,s=No(t);for(let a of e){
if(t.length&&!t.some(({id:c})=>c===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Io(a,s))}return[...n.
values()]}function No(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Io({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?Bo(l.counts,r):l.counts);return{id:t,name:i.get(e)??n,heading:s,labels:Ee(a,r).map(p=>i.get(`${t}:${p}`)??
p),sizes:r,counts:u,n:u?We(u):0,withheld:c??""}}function Bo(e,t){let n=0;return t.map(s=>(n+=s,We(e.slice(n-s,n))))}function Ee(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var We=e=>e.reduce((t,n)=>t+n,0),lt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),X=({shown:e})=>e.filter(({counts:t})=>t);var Ut=["wall-first","wall-second","wall-third"],Do={importance:0,confidence:1,readiness:2},Jt=({id:e},t)=>Ut[Do[e]??t%Ut.
length],ie=e=>`${(100*e).toFixed(2)}%`,Gt={"aria-hidden":"true"};function Me(e,t,n){return X(e).length?{ruler:zt,move:zt,
sort:Fo,card:Ko,choice:Uo}[e.kind](e,t,n):[o("p",{class:"wall-calm"},Re(e,t))]}function zt(e,t){let n=Math.max(...X(e).flatMap(
({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.
kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,c=e.kind==="move"?[1,1,1]:s.sizes,i=e.shown.
length>1?s.heading:"";return Yt({...s,heading:i,labels:l,sizes:c},r,n,Jt(s,a),t)}))]}function Vt(e,t){let[n,s]=e,a=s.shown.
map(c=>[n.shown.find(({id:i})=>i===c.id),c]),r=a.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[o("di\
v",{class:"wall-figures"},...a.map(([c,i],u)=>Yt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,Jt(i,u),t))),Xt([["wall-then",n.moment],["wall-solid",s.moment]])]}function Yt({heading:e,labels:t,sizes:n},s,a,r,l){let c=We(
n),i=.03,u=0,p=n.flatMap((h,k)=>{let v=u/c+(u?i/2:0);u+=h;let $=u/c-v-(u<c?i/2:0);return s.flatMap(({counts:w,isEarlier:S},E)=>{
let O=v+E*$/s.length;return Ro(w[k]/a,w[k],O,$/s.length,S)})}),d=t.map((h,k)=>`${h}: ${s.at(-1)?.counts[k]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...qo(t,
n)))}function Ro(e,t,n,s,a){let r=1-e;return[re("rect",{x:ie(n),y:ie(r),width:ie(s),height:ie(e),class:a?"wall-then":"wa\
ll-solid"}),re("text",{x:ie(n+s/2),y:ie(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function qo(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Fo(e,t,n){let s=[...X(e)].
sort((c,i)=>Po(c.counts,i.counts)),a=Math.max(...s.map(({n:c})=>c)),[{labels:r}]=s;if(r.length>it.length)return[Pe(s.map(
c=>_o(c,t)),n,t)];let l=s.map(({name:c,counts:[i,...u]},p)=>{let h=!p&&c.length+r[0].length<Wo?`${i} ${r[0]}`:`${i}`;return Ae(
c,h,Ho([i,...u],a))});return[Pe([...l,...Qt(e,t)],n,t),Xt(r.map((c,i)=>[it[i],c]))]}var Wo=24;function _o({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((i,u)=>n[u]===r).join(" / "),c=I(a["wall-of"],{n:r,of:s});return Ae(e,c,
[],o("p",{class:"wall-muted"},l))}var Po=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},it=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ho(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,_e(
it[a],r,s/t)})}function _e(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return re(
"rect",{class:e,x:ie(t+r),y:ie(s),width:ie(Math.max(0,n-2*r)),height:ie(a)})}function Ko(e,t,n){let s=X(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Pe([...Zt(s,t),...Qt(e,t)],n,t)]}function Uo(e,t,n){let[{labels:s,counts:a,
n:r}]=X(e),l=s.map((c,i)=>({name:c,count:a[i],n:r}));return[Pe(Zt(l,t),n,t)]}function Zt(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ae(a,l?`${r}`:I(t["wall-of"],{n:r,of:n}),
[_e("wall-rest",0,1),_e("wall-pile-1",0,r/n)]))}function Qt({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ae(I(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ae(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ae=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?re(
"svg",Gt,...n):null,s);function Pe(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},I(n["wall-more"],{n:a}))),s}var Xt=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},re("svg",Gt,_e(t,0,1)),n)));var zo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Jo=/^data:image\/(svg\+xml|png|jpeg);/,
be=e=>e.flatMap(Go);function Go(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Jo.test(n.src)?[Vo(n)]:[]:zo.has(t)?[o(t,{},...be(s))]:be(s)}var Vo=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var He=4,Le=({path:e,size:t},n,s)=>re("svg",{class:s,viewBox:`${-He} ${-He} ${t+2*He} ${t+2*He}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function Te(e,t){return X(e).length?{ruler:Zo,move:Yo,sort:Xo,card:es,choice:ts}[e.kind](e,t):e.heading}var ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,en=({shown:e})=>e.every(({counts:t})=>t),Yo=(e,t)=>t["wall-moved"];function tn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ye(t),ye(t)]}function Zo(e,t){
let n=X(e),s=new Map;for(let p of n){let d=lt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>Qo(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,c]=a.map(p=>tn(p,t)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,I(u,i)].filter(Boolean).join(" ")}function Qo(e,t,n,s){
let[a,r]=e.map(u=>tn(u,s)[0]),[l,c]=e[0].labels[t].split("–"),i={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
n?I(s["wall-most-all"],i):I(r?s["wall-most-two"]:s["wall-most"],i)}function Xo(e,t){let n=X(e),s=n[0].labels.map((c,i)=>({
pile:c,most:n.filter(u=>lt(u)===i)})),{pile:a,most:r}=s.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return en(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return I(
l??t["wall-sorted-many"],{pile:ye(a),card:ye(r[0].name),other:ye(r.at(-1).name),n:r.length,all:n.length})}function es(e,t){
let n=X(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return nn(n,e,t)}function ts(e,t){let[{labels:n,counts:s,
n:a}]=X(e);return nn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function nn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!en(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>ye(p));return I(
c,{card:i,other:u,n:r.length})}function Ue({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,c=r!==void 0;if(!c&&l?.blank)return oe("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return t?on(t,n,s):oe("text",ce(e?.title??
""));if(!c&&l.join&&t)return on(t,n,s);let u=Oe(n,i),p=c?null:Ft(l.timer,a,i.minutes),d={deck:e,way:t,panel:n,words:s,slide:i,
question:u,left:p},h=(ps[i.kind]??Ke)(d);return h.dataset.slide=r??l?.slide,n.practice&&h.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var oe=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),ce=e=>o("h\
1",{},e);function Ke({slide:e,way:t,panel:n,words:s,left:a}){let r=be(e.body),l=r.flatMap(i=>ns(i)),c=r.filter(i=>i.textContent.
trim());return oe(e.kind,ce(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...c.map(ss)),...l.map(i=>o(
"div",{class:"wall-picture"},i))),ze({way:t,panel:n,words:s,left:a}))}function ns(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var os=5;function ss(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>ct(s)<s.childNodes.length)||!t.every(ct))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=ct(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function ct({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=os;)s+=2;return s}function as({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&me(a))return cs({slide:e,panel:n,words:s,question:a,
left:r});let c=e.items,[i]=c.length===1?c:[];return oe("question",ce(i?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...i?[rs(i)]:[ls(c)],ze({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function rs({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},sn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var ls=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?sn(s,a):null))),sn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),is=5;function cs({slide:e,panel:t,words:n,question:s,left:a}){
let r=rt(s,e.items),l=r.filter(u=>X(u).length),[c=r[0]]=l,i=ze({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?oe("chart",ce(l.length?Te(c,n):n["wall-held-title"]),...Me(c,n),i):oe("chart",ce(e.title),o("div",{class:"wall-groups"},
...l.map(u=>o("section",{},o("h2",{},Te(u,n)),...Me(u,n,is)))),i)}function us({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:rt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>X(d).length)),l=p=>r.map(({moment:d,groups:h})=>({moment:d,...h.find(k=>k.kind===p)})).filter(({shown:d})=>d&&
X({shown:d}).length),[c]=l("move").slice(-1),i=l("ruler"),u=ze({way:s,panel:t,words:n,left:a});return c?oe("chart",ce(Te(
c,n)),...Me(c,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):i.length>1?oe("chart",ce(n["room-group"]),...Vt([i[0],
i.at(-1)],n)):i.length?oe("chart",ce(Te(i[0],n)),...Me(i[0],n)):oe("text",ce(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),u)}var ps={text:Ke,story:Ke,help:Ke,question:as,moves:us};function on(e,t,n){return oe("join",ce(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[ds(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,ut(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},ot(t,n)))))}var ds=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},I(t["wall-wifi"],{name:e.name})),ut(e,t)),ut=(e,t)=>Le(e,t["room-scan-alt"],"wall-sc\
an"),fs=e=>e.replace("-","‑");function ze({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let c=_t(s,
n),i=a&&a.state!=="ready",u=i?$e(a,t,n):r&&e?ot(t,n):"",p=l?$e(l,t,n):"";if(!e&&!c&&!u&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(ut(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?I(n["wall-join-line"],{address:e.address,code:fs(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},u?o(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?o("span",{class:"wall-time"},c):null)),d}var dt=[4.6,5.6,6.6,7.4,8.2],ft=2,ms=["","tight","tight columns"],pt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],hs=5.4;function rn(e,t=ft){let n=dt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:pt.at(-1),text:0};for(let a of[...ms,...pt]){if(s.text>=hs||s.text&&pt.includes(a))break;let r=gs(e,a,n);r>s.text&&
(s={layout:a,text:r})}return ln(e,s.layout,s.text||4.6),s.text>0}function gs(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(ln(e,t,
Math.max(s,4.6)),ks(e))return Math.max(s,4.6);return 0}function ln(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ks=e=>an(e)&&[...e.querySelectorAll(".wall-whole")].every(an),an=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var bs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},ys=new Map(Object.entries(bs).flatMap(([e,t])=>t.map(n=>[n,e]))),ws="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function vs(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:c}=e;if(s||a||r||l||c)return;let i=e.composedPath?.()[0]??n;if(!(i?.closest?.(ws)||i?.closest?.("dialog[open\
]"))&&!(t===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return ys.get(t.length===1?t.toLowerCase():
t)}function cn(e){let t=n=>{let s=vs(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function un(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:c}){let i=n.stage??{slide:-1,dropped:[]},u=t.slides[i.slide]?.
part,p=w=>()=>{$.close(),w()},d=(w,S,...E)=>o("button",{type:"button",onclick:p(w),...S},...E),h=w=>o("small",{},I(a["re\
mote-minutes"],{minutes:w})),k=t.parts.map((w,S)=>o("li",{},d(()=>r("go",{slide:t.slides.findIndex(E=>E.part===S)}),{"ar\
ia-current":S===u?"step":null,class:i.dropped.includes(S)?"remote-dropped":null},w.title,i.dropped.includes(S)?o("small",
{},a["remote-is-dropped"]):h(w.minutes)))),v=qt(t,i).map(({part:w,title:S,minutes:E,dropped:O})=>o("li",{},o("span",{},S),
d(()=>r(O?"keep":"drop",{part:w}),{"aria-label":`${O?a["remote-keep"]:I(a["remote-drop"],{minutes:E})}: ${S}`},O?a["remo\
te-keep"]:I(a["remote-drop"],{minutes:E})))),$=le(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-pa\
rts"},...k),...v.length?[o("h2",{},a["remote-late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},
s?d(()=>r("join"),{},i.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function dn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
pn(w).map(()=>0)])),c=0,i=0,u=o("div",{}),p=le(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(i,...[...l.values()].map(
w=>w.reduce((S,E)=>S+E,0))),h=(w,S,E)=>o("div",{class:"desk-stepper"},o("span",{},w),o("button",{type:"button","aria-lab\
el":I(s["desk-fewer"],{label:w}),onclick:()=>E(-1)},"−"),o("output",{},`${S}`),o("button",{type:"button","aria-label":I(
s["desk-more"],{label:w}),onclick:()=>E(1)},"+"));function k(w=""){let S=r[c],O=n.items.find(({id:A})=>A===S.item)?.cards.
find(({text:A})=>A===S.card),y=l.get(S.id),D=c===r.length-1,R=A=>()=>{c+=A,k()};u.replaceChildren(o("p",{class:"desk-sma\
ll"},I(s["desk-hands-where"],{n:c+1,all:r.length})),o("h2",{},S.card||S.heading),O?.short?o("p",{class:"desk-small"},S.heading):
"",...pn(S).map((A,L)=>h(A,y[L],K=>{y[L]=Math.max(0,y[L]+K),k(`${L} ${K}`)})),D?h(s["room-people"],d(),A=>{i=Math.max(0,
d()+A),k(`people ${A}`)}):"",o("div",{class:"wall-answers"},c?o("button",{type:"button",onclick:R(-1)},s.back):"",D?o("b\
utton",{type:"button",class:"wall-primary",onclick:$},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:R(
1)},s["desk-next-card"]),D?"":o("button",{type:"button",onclick:$},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),v(w)}function v(w){let S=[...u.querySelectorAll(".desk-stepper")],[E,O]=w.split(" "),y=E==="\
people"?S.at(-1):S[Number(E)||0],[D,R]=y.querySelectorAll("button");(O==="-1"?D:R).focus()}function $(){let w=d();if(!w)
return;let E=[...l].filter(([,O])=>O.some(Boolean)).map(([O,y])=>{let{kind:D}=r.find(R=>R.id===O);return[O,D==="card"?[y[0],
w-y[0]]:y]});p.close(),a(Object.fromEntries(E),w)}k()}var pn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ee(t,n);var se=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function fn(e,t,n){let s=o("div",{}),a=le(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??s.querySelector("button"))?.focus()},a.refresh())}function mn(e,t,n,{
press:s}){s({desk:"remote"}),fn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:i}=t(),u=i.presenters.filter(
({kind:d,used:h})=>d==="remote"&&h),p=!l||c;return[o("h2",{},n["desk-remote"]),p&&r?Le(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...u.map(({id:d},h)=>o("p",{class:"desk-line"},I(n["desk-remote-there"],{n:h+1})," ",se(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?se(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",se(n["wall-close"],a))]})}function hn(e,t,n,{press:s,step:a}){let r=js(n,s);fn(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:p,panel:d}=t(),h=o("span",{role:"status"});if(!c||u)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},se(n["wall-close"],l))];let k=`${i.address}/${i.code}`,v=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:v.value})},...i.addresses.map(({ip:$,network:w})=>o("option",{value:$,selected:$===
i.picked?"":null},`${$} (${w})`)));return[o("h2",{},n["desk-phones"]),Le(c,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},c.address)," · ",o("b",{},c.code)),o("p",{},d.joined?I(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},I(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",i.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map($=>o("li",{},xs(n)[$])))),o("div",{class:"wall-answers"},se(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(k),h.textContent=n["desk-copied"]}),se(n["desk-card"],()=>s({desk:"card"})),se(n["re\
mote-join-show"],()=>{l(),a("join")}),se(n["wall-close"],l),h)]})}function js(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),se(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var xs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function gn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:y})=>o("option",{value:O},y),r=(O,y)=>I(t["desk-meeting"],{title:O,n:y}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:y,part:D,minutes:R})=>a({id:O,title:r(D?`${y}: ${D}`:y,R)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:y,minutes:D})=>a({id:O,title:r(y,D)}))));e.meeting&&
(l.value=e.meeting);let c=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let i=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));i.value=e.country||Ss(e.countries);
let u=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=u.map(
(O,y)=>o("input",{type:"radio",name:s,value:O,checked:y===0?"":null,"aria-describedby":`${s}-${O}`})),h=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),k=o("p",{hidden:!0},o("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(O,y)=>o("p",{},o("label",{class:"ajar-words",for:y.id},O),y),S=o("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
$.textContent=t["desk-opening"],n({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:y})=>y).value,
key:h.value}),h.value=""}},o("h2",{},t["desk-start"]),v,w(t["desk-which"],l),o("div",{class:"ajar-start-two"},w(t["desk-\
couple"],c),w(t["desk-country"],i)),o("fieldset",{},o("legend",{},t["desk-how"]),...u.map((O,y)=>o("label",{class:"ajar-\
start-way"},d[y],o("span",{},o("b",{},p[O][0]),o("small",{id:`${s}-${O}`},p[O][1]))))),k,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),$));function E({problem:O,busy:y,needsKey:D,state:R}){v.textContent=O??"",v.hidden=
!O,k.hidden=!D,y||($.textContent=R==="ended"?t["room-ended"]:"")}return{element:S,update:E}}function Ss(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function kn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ee(a.values,a.bands),l=a.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Cs=["open","close","reveal"];function bn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(o("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
s(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-\
paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)\
;
height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
bottom:4px}
.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bord\
er:1.5px
solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-flex;align-ite\
ms:center;
justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button:hover{background:v\
ar(--soft);
color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disabled){background:var(--\
accent);
border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--muted);border-style:dashe\
d;
cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px;align-items:center}\

.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.1}.desk-plan{line-\
height:1.3}
.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-tools{display:flex;flex-wrap:\
wrap;
gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.ajar .desk-agenda{grid-column:1 / -1;display:fl\
ex;
gap:3px;font-size:.875rem;list-style:none}.ajar .desk-agenda li{min-width:0;padding-right:4px;color:var(--muted);white-s\
pace:nowrap;
overflow:hidden;text-overflow:ellipsis;line-height:1.5}.desk-agenda li:before{content:"";display:block;height:6px;border\
-radius:3px;
background:var(--line);margin-bottom:2px}.desk-agenda .done:before{background:var(--accent)}.ajar .desk-agenda .here{col\
or:var(--ink);
font-weight:650}.desk-agenda .here:before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}.desk-agen\
da
.dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;grid-template:"n\
\\
ow now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-next\
{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-figures{margin-top:12px;min-height:2.75rem;overflow:\
auto}
.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;padding:4px 12p\
x
4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures th{font-weight:600}.desk-moves{grid-area:move\
s}
.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{f\
lex:1}
.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height\
:1.2;
padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-c\
olor:transparent;
color:var(--muted);text-decoration:underline;padding-inline:4px}.ajar .ajar-desk .wall-dialog{font-size:1.0625rem;paddin\
g:24px;
border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:auto}.ajar .ajar-desk .wall-dialog>div>*+*{margin-\
top:10px}
.ajar .ajar-desk .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.desk-scan{display:block;width:min(60vh,18rem);heigh\
t:auto;
background:#fff;border-radius:12px}.desk-stepper{display:grid;grid-template-columns:1fr auto 3rem auto;gap:8px;align-ite\
ms:center}
.desk-stepper output{text-align:center;font-size:1.5rem;font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:\
60px;
min-height:60px;font-size:1.5rem}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.remote-parts button{width:100%\
;
justify-content:space-between;gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{b\
order-color:var(--accent);
border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-betwee\
n;
gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-vi\
sible{
outline-offset:1px}@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" au\
to
/ minmax(0,1fr);height:auto}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:star\
t}
.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto \
/
minmax(0,1fr)}.desk-next,.ajar .desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px solid var(\
--ajar-line);
border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two{display:grid;gri\
d-template-columns:1fr
1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weigh\
t:600;
margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start\
-way
small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:non\
e;
align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,c=Wt(),i=(j,z,V={})=>o("button",{type:"button",onclick:z,...V},...[j].flat()),u=o("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ne(n,j=>{j?p.textContent=
j:Nt()}),h=j=>{d.begin(),s(j,{awaited:!0})},k=0,v="",$=(j,z={})=>{k=Math.max(k,r.steps??0)+1,h({desk:"step",step:{step:j,
...z},n:k})},w=()=>r.panel,S=()=>w()?.stage,E=()=>r.deck?.slides[S()?.slide],O=()=>E()&&Oe(w(),E()),y=mt("desk-wall",{inert:!0}),
D=mt("desk-wall",{inert:!0}),R=mt("desk-screen",{hidden:!0}),A=()=>{R.host.hidden=!1,de(),R.host.requestFullscreen?.().catch(
()=>{})},L=()=>{R.host.hidden=!0,K()&&document.exitFullscreen(),de()},K=()=>document.fullscreenElement===R.host;R.host.addEventListener(
"fullscreenchange",()=>{K()||L()});let J=o("p",{class:"desk-clock"}),g=o("p",{class:"desk-plan"}),m=o("ol",{class:"desk-\
agenda","aria-label":n["desk-agenda"]}),b=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=o("p",{class:"des\
k-count"}),_=o("p",{}),x=o("p",{class:"desk-small"}),B=o("div",{}),U=o("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},n["desk-wall"]),N=o("div",{class:"desk-tools"},U,i(n["desk-here"],A),i(n["desk-remote"],()=>mn(
P,()=>r,n,{press:h})),i(n["desk-phones"],()=>hn(P,()=>r,n,{press:h,step:$})),i(n["remote-parts"],C),i(n["desk-end"],q,{class:"\
desk-end"})),F={back:i([n.back,o("kbd",{},"←")],()=>$("back")),open:i([n["room-ask-open"],o("kbd",{},"O")],()=>H("open")),
close:i([n["room-ask-close"],o("kbd",{},"C")],()=>H("close")),reveal:i([n["room-ask-reveal"],o("kbd",{},"R")],()=>H("rev\
eal")),blank:i([n["remote-blank"],o("kbd",{},"B")],()=>$("blank")),hands:i([n["desk-hands"]],()=>dn(P,{question:O(),slide:E(),
words:n,count:W})),next:i([n.next,o("kbd",{},n["desk-clicker"])],()=>$("next"))},Z=i(n["room-ask-reset"],()=>Fe(P,n["roo\
m-reset-sure"],n["room-ask-reset"],n["home-no"],()=>H("reset"))),M=i("",()=>$(S()?.timer?"pause":"timer")),P=o("section",
{class:"ajar-desk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},J,g,N,m),o("div",{class:"desk-left"},o("s\
ection",{class:"desk-now"},o("h2",{},n["desk-now"]),y.host),o("section",{class:"desk-next"},o("h2",{},n["desk-next"]),D.
host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),T,_,x,o("p",{class:"desk-more"},M,Z))),o("section",{class:"\
desk-notes"},o("h2",{},n["remote-notes"]),b,B),o("div",{class:"desk-moves"},u,p,o("div",{class:"desk-pad"},...Object.values(
F))),R.host),f=gn(t,{words:n,begin:j=>h({desk:"begin",...j})});e.replaceChildren(f.element,P);function C(){un(P,{deck:r.
deck,panel:w(),way:r.way},n,{step:$})}function q(){let j=w().questions.some(me),z=(Q,ae)=>i(ae,()=>h({room:"take",what:Q,
paper:t.paper})),V=le(P,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-more"},z("page",n["desk-take-pag\
e"]),z("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},i(n["room-end"],()=>{V.close(),h({room:"end"})},
{class:"wall-primary"}),i(n["remote-stay"],()=>V.close())))}function H(j){if(k>(r.steps??0)){v=j;return}if(j==="reveal"){
let V=nt(w(),E()),Q=()=>h({desk:"question",id:V.question.id,do:j,...V.body});V&&Ht(ge(),V,w(),n,Q);return}let z=O();z&&h(
{desk:"question",id:z.id,do:j})}let W=(j,z)=>h({desk:"question",id:O().id,do:"hands",counts:j,people:z}),G={keys:()=>Kt(
ge(),n),full:()=>R.host.hidden?A():L(),larger:()=>ue(1),smaller:()=>ue(-1)},Y=ft;function ue(j){Y=Math.min(dt.length-1,Math.
max(0,Y+j)),de()}function De(j){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-hidden")?!1:(G[j]?G[j]():Cs.
includes(j)?H(j):j==="timer"?$(S()?.timer?"pause":"timer"):j!=="look"&&$(j),!0)}a(cn(De));let Se=setInterval(()=>{!P.hidden&&
P.isConnected&&Tt()},1e3);a(()=>clearInterval(Se));function de(){if(!r.deck||!S())return;let j={deck:r.deck,way:r.way,panel:w(),
words:n,now:c.now()},z=Qe();Ce(y.wall,Ue(j)),D.host.hidden=z===null,z!==null&&Ce(D.wall,Ue({...j,slide:z})),R.host.hidden||
Ce(R.wall,Ue(j),Y)}let ge=()=>R.host.hidden?P:R.wall;function Ce(j,z,V){j.querySelector(".wall-face")?.remove(),j.prepend(
z),rn(z,V)}function Qe(){let{slide:j,dropped:z}=S(),V=r.deck.slides.findIndex(({part:Q},ae)=>ae>j&&!z.includes(Q));return V<
0?null:V}function Tt(){if(!r.deck)return;let j=Rt(r.deck,S(),c.now());if(J.textContent=qe(c.now()),!j)return;let z=j.begun?
Pt(j.late,n):n["remote-not-begun"],V=j.begun?I(n["remote-planned"],{part:qe(j.partEnds),end:qe(j.ends)}):"";g.replaceChildren(
o("b",{class:j.late>0?"desk-late":null},z),V&&` · ${V}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[j.part].title));
for(let[Q,ae]of[...m.children].entries())ae.className=Q<j.part?"done":Q===j.part?"here":"",ae.classList.toggle("dropped",
S().dropped.includes(Q)),Q===j.part?ae.setAttribute("aria-current","step"):ae.removeAttribute("aria-current")}function ho(){
m.replaceChildren(...r.deck.parts.map(({title:j,minutes:z})=>o("li",{style:`flex: ${Math.max(1,z)}`,title:j},j)))}function go(){
if(l===E()?.id)return;l=E()?.id;let j=E()?.notes.length?be(E().notes):[o("p",{},n["remote-no-notes"])];b.replaceChildren(
...j),b.scrollTop=0}function ko(){let j=O();T.textContent=j&&(j.state!=="ready"||j.hands)?$e(j,w(),n):"",_.textContent=r.
way?I(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],x.textContent=wo({units:j?.units??yo()}),B.replaceChildren(...j?
kn(j,n):[]);let z=!!j?.units.length;F.hands.firstChild.data=n[Xe(j)?"desk-slips":"desk-hands"],F.hands.disabled=!z||j.state===
"open"||me(j),Z.hidden=!j?.answered||!j.may_reset;let V=E()?.minutes??0;M.hidden=!V&&!S()?.timer,M.textContent=S()?.timer?
n["desk-timer-pause"]:I(n["remote-timer"],{minutes:V});for(let Q of["open","close"])F[Q].hidden=!r.way;F.hands.hidden=!!r.
way&&(F.hands.disabled||!j),F.open.disabled=!j||j.state==="open"||!r.way,F.close.disabled=j?.state!=="open",F.reveal.disabled=
!nt(w(),E());for(let Q of Object.values(F))Q.classList.remove("wall-primary");bo().classList.add("wall-primary"),F.blank.
setAttribute("aria-pressed",!!S()?.blank)}function bo(){let j=O();return j?me(j)?F.next:j.state==="ready"&&!F.open.disabled?
F.open:!r.way&&!j.answered&&!F.hands.disabled?F.hands:F.reveal.disabled?F.next:F.reveal:F.reveal.disabled?F.next:F.reveal}
let Xe=j=>!!j?.name.startsWith("check-in@"),yo=()=>{if(E()?.kind!=="moves")return[];let[j]=w().questions.filter(z=>Xe(z)&&
me(z)).slice(-1);return j?.units.filter(({kind:z})=>z==="move")??[]};function wo({units:j}){let z=j.filter(({snapshot:V,
withheld:Q})=>!V&&Q);return z.length?Re({shown:z},n):""}function Nt(){let j=O();p.textContent=vo(j)}function vo(j){if(S()?.
blank)return n["remote-is-blank"];if(!j)return"";let z=at(j,w());return z===1?n["remote-still-one"]:z?I(n["remote-still"],
{n:z}):j.state==="open"?n["room-is-open"]:j.hands&&!me(j)?I(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?n[Xe(j)?"desk-slips-how":"desk-hands-how"]:""}function jo(j){let z=r;r={...r,...j},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let V=r.state==="open"&&!!(r.deck&&S());if(f.update(r),f.element.hidden=V,P.hidden=!V,
!V)return;z.panel!==r.panel&&c.set(w().now),z.deck!==r.deck&&ho(),r.wall&&(U.href=r.wall);for(let ae of P.querySelectorAll(
"dialog"))ae.refresh?.();Tt(),go(),ko(),Nt(),de();let Q=v;v="",Q&&H(Q)}let It=new ResizeObserver(de);for(let{host:j}of[y,
R])It.observe(j);return a(()=>It.disconnect()),{update:jo}}function mt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"\
wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.wall{container:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:wh\
ere(.wall)
*:before{box-sizing:border-box;margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;\

padding:5cqh 6cqh 4cqh;display:flex;flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--\
text));
line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-siz\
e:max(7.2cqh,1.1em);
line-height:1.15;font-weight:650;text-wrap:balance;letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;fon\
t-weight:650;
text-wrap:balance}.wall-face[data-layout~=tight]{padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:max\
(6.6cqh,1.1em)}
.wall-muted{color:var(--muted)}.wall-calm{margin-block:auto;max-width:34em;text-wrap:pretty}.wall-unseen{position:absolu\
te;
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;right:2cqh;font-size:4.6cqh;line-height:1;color:var(--m\
uted);
background:var(--ground);padding-inline:1cqh}.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cq\
h;
margin-inline:auto;width:max-content;max-width:90%;padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);borde\
r:.3cqh
solid var(--edge);font-size:4.6cqh;line-height:1.2}.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex\
;
align-items:center;gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap\
:.7em;
text-wrap:pretty}.wall-words :is(ul,ol){display:grid}.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--lin\
e);
line-height:1.25;text-wrap:pretty}.wall-words li:first-child{border-top:0}.wall-words :is(strong,h2){font-weight:650}.wa\
ll-terms{
grid-template-columns:max-content 1fr;column-gap:5cqh}.wall-terms li{display:grid;grid-template-columns:subgrid;grid-col\
umn:1
/ -1;align-items:baseline}.wall-terms>li>:first-child{color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :\
is(h1,
.wall-time){font-size:12cqh}.wall-face:has(.wall-words:empty:only-child) h1{margin-block:auto}.wall-words:empty:only-chi\
ld,
.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-picture{flex:none;width:72cqh}.wall-picture:first-child\
:last-child,
.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{display:none}.wall-picture img{display:block;width:100%;height:\
50cqh;
object-fit:contain}.wall-words:empty+.wall-picture img{height:62cqh}.wall-face[data-layout~=tight] .wall-body{padding-bl\
ock:1.5cqh}
.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms){grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-fac\
e[data-layout~=columns]
.wall-words ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cq\
h}
.wall-face[data-layout~=bare] .wall-picture{display:none}.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-\
columns:minmax(0,1fr)}
.wall-face[data-layout~=tight].wall-help li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-hel\
p
.wall-body{padding-block:.5cqh}.wall-help li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@containe\
r wall
(aspect-ratio < 1.5){.wall-foot:not(.wall-large) .wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall\
-picture{
width:50cqh}.wall-picture img{height:40cqh}}.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-card\
s{
margin-block:auto;padding-block:2cqh;columns:2;column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-ins\
ide:avoid;
padding:.3em 0;line-height:1.15}.wall-face[data-layout~=tight] .wall-cards{padding-block:1cqh}.wall-face[data-layout~=ti\
ght]
.wall-cards li{padding-block:.14em}@container wall (aspect-ratio < 1.5){.wall-cards[data-many]{columns:2}.wall-face:not(\
[data-layout=""])
.wall-quote{display:none}}.wall-asks{margin-block:auto;padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-as\
ks
li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends{display:flex;justify-content:space-between;gap:5cqh;color:var(--mut\
ed);
padding-top:.3em;border-top:.8cqh solid var(--line)}.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:\
right}
.wall-face[data-layout~=tight] .wall-asks{gap:.5em;padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cq\
h;
padding-top:2cqh;font-size:4.6cqh;line-height:1.2;margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-i\
mage:linear-gradient(90deg,var(--accent)
var(--left),var(--line) var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:fi\
rst-child{
flex:1;min-width:0}.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;bo\
rder-radius:1.4cqh}
.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:right;white-spac\
e:normal;
text-wrap:balance}.wall-now :is(.wall-time,.wall-joined){color:var(--muted);font-weight:400}.wall-foot .wall-now .wall-j\
oined{
font-size:4.6cqh}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare]{padding-bloc\
k:3cqh
2cqh}.wall-face[data-layout~=bare] .wall-foot :is(.wall-scan,.wall-joined){display:none}.wall-face[data-layout~=bare] .w\
all-foot
:is(b,span){font-size:4.6cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.2em;padding-block:0;line-height:1.12}.wall-fa\
ce[data-layout~=lean]
:is(li .wall-ends,.wall-quote){display:none}@container wall (aspect-ratio < 1.5){.wall-scan{width:14cqh;height:14cqh}.wa\
ll-join-line
b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align-items:center;gap:6cqh;min-width:0}.wall-\
way
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(:nth-child(3)){gap:4cqh}.wall-way:has(:nth-child(3)\
)
.wall-scan{width:44cqh;height:44cqh}.wall-way>.wall-scans{flex:none;width:min-content}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:\
7cqh;
margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom\
:1.6cqh;
line-height:1.15}.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{flex:none}.wa\
ll-bars
.wall-muted{line-height:1.1}.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-\
many])
svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45c\
qh}
.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4\
cqh;
align-items:center;padding-top:1cqh;line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-\
items:center;
gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{paddi\
ng-top:1cqh}
.wall-face[data-layout~=tight] .wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1\
.8cqh}
.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall\
-whole{
white-space:normal}.wall-chart[data-layout~=bare] .wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(\
li,
svg){padding-bottom:.3cqh}@container wall (aspect-ratio >= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-m\
any]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh s\
olid
var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--gro\
und);
stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-heigh\
t:1.4;
color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:\
var(--warm)}
.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;pad\
ding-top:2cqh}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-face .wall-groups .wall-bars{columns:1;margin-\
block:2cqh
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var yn=[1,1],Os=[0,0],$s="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Es=new RegExp(`(${$s})|[.…]+|[\
!?;\\n]`,"gu"),As=/[\u0300-\u036f'’‘ʼ]/g,Ms=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,ht=new WeakMap;function jn(e,t){
let{passes:n,kinds:s,learned:a}=Sn(t),{line:r,places:l}=Ds(e),c=r;for(let[d,h]of kt(n,r))c=c.slice(0,d)+c.slice(d,h).replace(
/[^ ]/g,"_")+c.slice(h);let i=Object.entries(s).flatMap(([d,h])=>kt(h,c).map(([k,v])=>({kind:d,start:k,end:v-1}))),u=a?Ls(
i,r,a):i,p=(d,h)=>d.span[0]-h.span[0]||d.span[1]-h.span[1]||(d.kind<h.kind?-1:+(d.kind>h.kind));return u.map(({kind:d,start:h,
end:k})=>({kind:d,span:[l[h][0],l[k][1]]})).sort(p)}function*xn(e){let{passes:t,kinds:n}=Sn(e);for(let s of[t,...Object.
values(n)])yield,kt(s,"we are here ")}function Sn(e){return ht.has(e)||ht.set(e,Ns(e)),ht.get(e)}function Ls(e,t,n){let{
weights:s,kinds:a,limit:r,least:l}=n,c=Ts(t,n),i=c.slice(1).map((w,S)=>[...c[S],...w]),u=w=>{let S=new Set(w.flatMap(E=>E.
places));return wn(s,S)/Math.sqrt(S.size)},p=[...c,...i];if(e.length)return gt(p,u)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[h,k]=gt(d,u);if(!(k>r))return[];let v=new Set(h.flatMap(w=>w.places.slice(0,2))),[$]=gt(Object.keys(a),w=>wn(a[w],v));
return[{kind:$,start:h[0].start,end:h.at(-1).start}]}function Ts(e,{numbers:t,weights:n}){let s=yn,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",c=l?yn:t.get(r[0])??Os,i=[[0,c[0]],[1,c[1]],[s[0],c[0]],[s[1],c[1]]],u=([p,d],h)=>((h*
16411+p)*16411+d)%n.length;a.at(-1).push({start:r.index,places:i.map(u)}),s=c,l&&a.push([])}return a.filter(r=>r.length)}
var gt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),wn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],
0),Cn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function kt(e,t){let n=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return n}function Ns({lists:e,passes:t,phrases:n,learned:s}){let a={};for(let[c,i]of Object.entries(e))a[c]=vn(i,
a);let r=c=>new RegExp(c.map(i=>vn(i,a)).join("|"),"y"),l=Object.entries(n).map(([c,i])=>[c,r(i)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Is(s)}}function Is({same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,c=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[c,c]);c++}for(let[p,d]of t.entries())for(let h of d.split(" "))l.set(h,[c++,2+e.length+
p]);let i=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),u=Object.entries(s).map(([p,d])=>[p,i(d)]);return{numbers:l,weights:i(
n),kinds:Object.fromEntries(u),limit:a,least:r}}function vn(e,t){return`(?:${(e.match(Ms)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Bs(a)).join("")}\
)`}function Bs(e){let t=On(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var On=e=>e.normalize("NFKD").replace(As,"").toLowerCase();function Ds(e){
let t="",n=[];for(let s of e.matchAll(Es)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?On(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}function $n({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var En=["emergency","crisis","violence","agency","worried","child"],Rs=["crisis","violence"],Ln='a[href$="#Help-lines"]',
ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function An(){for(let e of ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ee().listeners.delete(e),e.shown||(e.shown=t)}}function qs(e,{zone:t="",
languages:n=[]}){let s=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function Tn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let c=s.flatMap(u=>jn(u,l)),i=Cn(c,l);if(i)return{...i,
kinds:[...new Set(c.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var bt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),yt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Mn=e=>`tel:${e.match(/\d+/)[0]}`;function Nn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ee().countries=
t);let a=()=>ee().countries,r=()=>ee().chosen||qs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(A=>A.code===r());function c(A){ee().chosen=A,An();for(let{element:L,draw:K}of ee().
listeners)K(L)}function i(A,L){return L(A),ee().listeners.add({element:A,draw:L,shown:!1}),queueMicrotask(An),A}let u=A=>i(
o("div",{}),L=>L.replaceChildren(...A())),p=()=>{let A=[...a(),{code:"-",country:e["help-elsewhere"]}],L=o("select",{onchange:()=>{
c(L.value),s(L.value)}},...A.map(K=>o("option",{value:K.code},K.country)));return i(L,()=>{L.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),L)},d=({say:A,to:L},K)=>{if(/^(tel|sms):/.test(L))return o("a",
{class:K?"ajar-reach":"ajar-reach ajar-first",href:L},o("span",{},...yt(A)));let J=o("span",{},A),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":I(e["help-copy-what"],{address:L}),onclick:async()=>{await Fs(L,J)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},J," ",g)},h=A=>o("li",{},o("p",{class:"ajar-for"},A.
for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...A.reach.map(d))),k=({emergency:A,note:L})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),L?o("\
p",{class:"ajar-hint"},L):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Mn(A)},I(e["help-call"],{number:A})))),
v=A=>u(()=>{let L=l();if(!L)return[o("p",{},e["help-elsewhere-how"])];let K=A.flatMap(J=>J==="emergency"?k(L):bt(L,[J]).
map(h));return[o("ul",{class:"ajar-help-lines"},...K)]});function $(){$n({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),wt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v(En),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:A,text:L,now:K,lines:J,kinds:g,
countries:m},{level:b,aside:T,needs:_}){return m&&!R()&&(ee().countries=m),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},A),o("p",{},L),g.length?null:_?.()??null,p(),v(J),o("ul",{class:"ajar-todo"},...K.map(x=>o("li",{},x))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function E({emergency:A,...L}){let J=Rs.map(m=>bt(
L,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(b=>m.find(({to:T})=>T.startsWith(b))));return[{say:I(e["help-call"],
{number:A}),to:Mn(A)},...J.filter(Boolean)]}let O=(A=`${e["help-line"]} `)=>u(()=>{let L=l(),K=(L?E(L):[]).flatMap(({say:m,
to:b},T)=>[T?" · ":"",o("a",{href:b},...yt(m))]),J=o("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},K.length?" · ":"",J);return[o("p",{class:"ajar-help-line"},A,...K,g)]});function y(A){
if(!R())return;let[L]=[...A.querySelectorAll(Ln)].reverse();L?.closest("p, ul").after(O(""));for(let K of A.querySelectorAll(
"details"))K.open=K.querySelector("summary").textContent===l()?.country}let D=()=>u(()=>{let A=l();return A?[o("p",{},o(
"b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${I(e["help-call"],{number:A.emergency})}`),o(
"ul",{},...bt(A,En).map(({for_what:L,name:K,reach:J,hours:g})=>o("li",{},...yt(`${L}: ${K}. ${J.map(({say:m})=>m).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),R=()=>a().length>0;return{open:$,notice:w,button:S,line:O,addNumbers:y,
text:D,choose:c,code:r,isKnown:R}}var wt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function In(e){if(ee().open){ee().open=e;return}ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Ln)&&(t.preventDefault(),t.stopPropagation(),ee().open())},{capture:!0})}async function Fs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Bn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}function vt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Dn(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener(
"keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),
vt()))},{capture:!0})}function Rn(e,t,{words:n,group:s,change:a,say:r}){let l={...t},c={},i=e.piles.map(k=>(c[k.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let $=d[v.dataTransfer.
getData("text/plain")]?.[k.id];$&&!$.matches(":disabled")&&($.checked=!0,p($.dataset.card,k))}},c[k.id]))),u=()=>e.piles.
forEach(k=>{c[k.id].textContent=I(n["pile-count"],{pile:k.text,n:Object.values(l).filter(v=>v===k.id).length})}),p=(k,v)=>{
l[k]=v.id,u(),a({...l}),r(I(n.moved,{card:e.cards.find($=>$.id===k).text,pile:v.text}))},d={},h=e.cards.map(k=>{d[k.id]=
{};let v=`${s}-${k.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",k.id)},o("legend",{},k.text),o("div",{class:"ajar-into"},...e.piles.map($=>{let w=o("input",{type:"radio",name:v,
value:$.id,"data-card":k.id,checked:l[k.id]===$.id,onchange:()=>p(k.id,$)});return d[k.id][$.id]=w,o("label",{},w,o("spa\
n",{},$.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...i),...h)}var qn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ws=new RegExp(`^${qn}+|${qn}\
+$`,"g"),_s=/[\p{L}\p{N}_]+/gu,Ps=/^[\p{L}\p{N}_]+/u,Hs=/\{([a-z][a-z0-9-]*)\}/,[Ks,Us]=["⁨","⁩"],Fn=/[.!?…؟。][\u2069”’"')»]*$/,
zs=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
we=e=>e.replace(Ws,""),pe=e=>e.toLowerCase().toUpperCase(),jt=e=>e.match(Ps)?.[0]??"",Wn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ne(e,t){let n=e.split(Hs),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=we(t[n[r+1]]),c=Js(n[r],l);a+=(Fn.test(a)?c.replace(/^,+/,""):c)+Gs(l)}return Fn.test(a)?a:a+s}function Js(e,t){
let n=pe(jt(t));if(!n)return e;for(let s of e.matchAll(_s))if(pe(s[0])===n)return e.slice(0,s.index);return e}var Gs=e=>zs.
test(e)?`${Ks}${e}${Us}`:e;var xt=2e4,Vs=10,Ys=/^(\d{4})-(\d\d)-(\d\d)$/,te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Ot({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new te("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],c=l==null?null:
Qs[r.kind](l,r);fe(r,a)&&(a[r.id]=Zs(r,c,a))}return a}function Hn(e,t){try{Ot(e,t)}catch(n){if(n instanceof te)return!1;
throw n}return!0}var Kn=e=>Object.values(e).every(t=>t==null);function ve(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>_n(e.cards,n)),we(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${_n(e.piles,t[n.id])}`);case"date":return[Wn(t)];case"list":return t.map(we);default:return[we(`${t}`)]}}
var _n=(e,t)=>e.find(n=>n.id===t)?.text??t;function Zs(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ke(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var Qs={ruler(e){if(!Number.isInteger(
e)||e<0||e>Vs)throw new te("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:i})=>i);if(!Pn(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Ct(a)))throw new te("answer-cards");let{chosen:r}=e,l=St("own"in e?e.own:"")??
"";if(l&&!s)throw new te("answer-own");if(!n&&r.length+!!l>1)throw new te("answer-one-card");let c=a.filter(i=>r.includes(
i));return c.length||l?{chosen:c,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Ct(n.map(({id:l})=>l));
if(!Pn(e)||!Object.keys(e).every(Ct(s))||!Object.values(e).every(a))throw new te("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:St,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new te("answer-lines",{most:t});let n=e.map(s=>St(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Xs(e))throw new te("answer-day");return e}};function St(e){if(typeof e!="string")
throw new te("answer-text");if(e.length>xt&&[...e].length>xt)throw new te("answer-long",{most:xt});return we(e)?e:null}var Ct=e=>t=>e.
includes(t),Pn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Xs(e){let[,t,n,s]=(e.match(Ys)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var ea=[{answers:["all"]}],ta=/\p{L}/u,na=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,oa=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
sa=/\{([a-z][a-z0-9-]*)\}/g;function zn({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(Kn(r))return"nothing"in n?[Je([n.nothing])]:[];let l=aa({items:e,answers:r,rules:t,phrases:n}),
i=(a||!t.length?ea:t).flatMap(l);return a||!("closing"in n)?i:[...i,Je([n.closing])]}var Je=e=>({words:e,heading:"",said:[]}),
he=(e,t,n=[])=>({words:n,heading:e,said:t}),Un=(e,t)=>e.filter(n=>!t.has(pe(n)));function aa({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:m})=>m===`couple-${g}`)??e.find(({id:m})=>m===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?ve(a(
g),r(g)):[],c=g=>{let m=new Set(g.map(a));return e.filter(b=>m.has(b))},i=g=>{let m=r(g);return typeof m=="number"?m:l(g).
length},u=g=>g.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],p=(g,m)=>{let[b,T]=[a(g),r(g)];return b?.kind!=="sort"||
!T?[]:b.cards.filter(({id:_})=>T[_]===m).map(({text:_})=>_)},d=g=>new Set(g?l(g).map(pe):[]),h=({if:g=[],unless:m=[]})=>g.
every(k)&&!m.some(k);function k(g){if(typeof g=="string")return r(g)!==null;let{item:m=[],cards:b,piles:T,without:_,only:x,
least:B,asked:U}=g;if(U)return!!a(U)&&fe(a(U),t);let N=m.find(M=>r(M)!==null);if(!N)return!1;let F=u([N]);return b&&!b.some(
M=>F.includes(M))||T&&!T.some(M=>Un(p(N,M),d(_)).length)||x&&!(M=>M.size===1&&M.has(x))(new Set(Object.values(r(N))))?!1:
B==null||i(N)>=B}let v=(g,m={})=>I(s[g],m);function $(g,m={}){if(typeof g=="string")return v(g,m);if(!h(g))return null;let{
phrase:b,of:T,score:_}=g;if(_){let x=A(_);return x===null?null:v(b,{t:50+10*x})}return T?l(T).length?v(b,{n:i(T),...m}):
null:v(b,m)}let w=(g=[],m={})=>g.map(b=>$(b,m)).filter(b=>b!==null),S=(g,m)=>{let b=w(g,m);return b.length?[Je(b)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return L(g);if("phrase"in g){let[B]=g.of?l(g.of):[],U=$(g,B===void 0?{}:
{words:B});return U===null?[]:[U]}let{item:m,pile:b,also:T,without:_}=g,x=b?p(m,b):l(m);return T&&(x=x.filter(B=>d(T).has(
pe(B)))),Un(x,d(_))}let O=({heading:g,under:m})=>g?v(g):(m&&a(m)?.said)??"";function y(g,m){let b=a(g);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let T=x=>b.piles.find(B=>B.id===x).text;return(m??b.piles.map(({id:x})=>x)).map(x=>({id:x,text:T(
x),cards:p(g,x)}))}let D=n.find(g=>g.ladder)?.ladder,R=()=>Math.floor(D.rungs.length/2);function A(g){let[m]=u([g]);return!D||
!m?null:R()-D.rungs.findIndex(({card:b})=>b===m)}function L({level:g,up:m=0}){let b=g.map(A).find(_=>_!==null);if(!D||b===
void 0)return[];let T=D.rungs[R()-b-m];return T?l(T.item):[]}let K={answers({answers:g}){return(g[0]==="all"?e:c(g)).filter(
({id:b})=>t[b]!==null).map(b=>he(b.said||b.ask,ve(b,t[b.id])))},lines(g){let m=g.lines.flatMap(E),b=m.length?[he(O(g),m,
w(g.say))]:[],T=g.count?.[Math.min(m.length,g.count.length-1)];return T?[...b,Je([v(T,{n:m.length})])]:b},piles({piles:g,
only:m,heading:b,below:T={},all:_={}}){let x=B=>B.length===a(g).cards.length;return y(g,m).filter(({cards:B})=>B.length).
flatMap(({id:B,text:U,cards:N})=>{let F=x(N)&&_[B]||T[B],Z=b?v(b,{pile:U}):U;return[he(Z,N),...S(F?[F]:[])]})},empty(g){
let m=y(g.empty,g.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return m.length?[he(O(g),m,w(g.say))]:[]},sentence(g){
let m=s[g.sentence],b=[...m.matchAll(sa)].map(([,_])=>_),T=Object.fromEntries(b.map(_=>[_,l(_).join(" ")]));return Object.
values(T).every(Boolean)?[he(O(g),[Ne(m,T)])]:[]},message(g){let m=g.message.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).
map(([b,T])=>J(b,T,g.message));return m.length?[he(O(g),[m.join(" ")])]:[]},ladder(){let[g=""]=l(D.goal),[[m],[b]]=[u([D.
today]),u([D.later])],T=D.rungs.map(({card:_,item:x})=>{let B=a(x)?.said??"",[U]=l(x),N=U?`${B}: ${U}`:v("open",{level:B}),
F=ra(_===m,_===b,!!b);return F?v(F,{level:N}):N});return[he(v(g?"ladder":"ladder-unnamed",{goal:g}),T)]},missing({missing:g,
say:m}){let b=c(g).filter(({id:T})=>t[T]===null);return b.length?S(m,{parts:b.map(T=>T.said).join("; ")}):[]},repeated(g){
let m=g.repeated.map(l),b=new Map;for(let x of m.flat())b.has(pe(x))||b.set(pe(x),x);let T=x=>m.filter(B=>B.some(U=>pe(U)===
x)).length>1,_=[...b].filter(([x])=>T(x)).map(([,x])=>x);return _.length?[he(O(g),_)]:[]}};function J(g,m,{self:b=[],small:T=[],
capitals:_=[]}){let{opener:x,clause:B,clauses:U=[],questions:N=[],names:F=!1}=g,Z=jt(m),M=Z.toLowerCase();if(b.includes(
M))return Ne("{words}.",{words:m});let P=[...s[x]].at(-1);if(!na.test(m.match(ta)?.[0]??"a")||N.includes(M))return Ne(`{\
words}${P}`,{words:m});let f=s[B&&U.includes(M)?B:x],C=F||_.includes(Z),q=T.includes(M)||oa.test(Z)&&!C,[H=""]=m,W=q?H.toLowerCase()+
m.slice(H.length):m;return Ne(f,{words:W})}return g=>{if(!h(g))return[];let m=Object.keys(K).find(T=>T in g),b=m?K[m](g):
S(g.say);return b.length&&g.then?[...b,...S([g.then])]:b}}function ra(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function Jn(e,t,n){let s=n&&Tn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:zn(e,t,{plain:a})}}function je(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ge(e,t){let n=c=>[...e.querySelectorAll(
c)],s=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=s.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Gn({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"div",{}),c=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,d=!1,h=!1,k=!1,v=!1,$=(x,B,U={})=>o("button",{type:"button",onclick:B,...U},x),w=x=>{x.tabIndex=
-1,x.focus()},S=()=>l.querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function O(x,B=x){a.dataset.short=
B,s.textContent!==x&&(s.textContent=x)}function y(){let x=i.problem?e["keep-unsaved"]:e["keep-saving"],[B,U]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[x],lost:[e["keep-lost"]]}[v?"lost":i.state];a.classList.toggle("ajar-state-lost",v),O(B,U),a.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function D(){
i={...i,saved:!1},y()}function R(){y(),u=i,E()?l.replaceChildren(d?m("change"):b()):i.state!=="none"?l.replaceChildren(m(
"unlock")):p?l.replaceChildren(m(i.exists?"open":"start")):l.replaceChildren(k?J():K())}let A=()=>{p=!0,R(),l.querySelector(
"input").focus()},L=()=>i.hosted?o("p",{},e["keep-hub"]):null;function K(){return o("div",{class:"ajar-choose"},o("p",{class:"\
ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),L(),o("div",{class:"ajar-moves"},$(e["keep-n\
othing"],()=>{k=!0,R(),w(a)}),$(e[i.exists?"keep-open":"keep-start"],A)))}let J=()=>o("p",{},$(e[i.exists?"keep-open":"k\
eep-start"],A,{class:"ajar-link"}));function g(){let B=["none","weak","fair","good","strong"].map(U=>e[`keep-strength-${U}`]).
reduce((U,N)=>N.length>U.length?N:U);return o("p",{class:"ajar-strength","aria-live":"polite","data-longest":B},o("span",
{},e["keep-strength-none"]))}function m(x){let B=x==="start"||x==="change",U={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[x],N=o("input",{id:`${n}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${n}-how`,oninput:()=>{B&&t({strength:N.value})}}),F=o("input",{id:`${n}-again`,type:"password",spellcheck:"\
false"}),Z=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),F),M=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),
P=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:P.value})}),f=g(),C=()=>{
if(!N.value){N.focus();return}if(M.hidden=!0,x==="change"){if(N.type==="password"&&F.value!==N.value){M.textContent=e["k\
eep-again-differs"],M.hidden=!1,F.focus();return}t({change:N.value},{awaited:!0})}else t({[x==="start"?"keep":"unlock"]:N.
value,place:P.value},{awaited:!0});O(e["keep-opening"]),N.value="",F.value="",f.firstChild.textContent=e["keep-strength-\
none"]},q=()=>{p=!1,d=!1,R(),x==="change"?S().focus():w(a)},H=o("details",{},o("summary",{},e["keep-where"]),o("label",{
for:`${n}-place`},e["keep-place"]),P);return o("form",{class:"ajar-ask",onsubmit:W=>{W.preventDefault(),C()}},o(i.state===
"locked"?"h1":"p",{class:"ajar-title"},U),L(),x==="change"?o("p",{},e["keep-change-how"]):null,B?o("p",{},e["keep-no-way\
-back"]):null,o("label",{for:`${n}-words`},e[x==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}\
-how`},e[B?"keep-how":"keep-how-open"]),N,B?f:null,x==="change"?Z:null,o("label",{class:"ajar-card"},o("input",{type:"ch\
eckbox",onchange:({target:W})=>{N.type=W.checked?"text":"password",Z.hidden=W.checked,M.hidden=!0}}),o("span",{},e["keep\
-see"])),x==="change"?M:H,o("div",{class:"ajar-moves"},x==="unlock"?null:$(e["keep-not-now"],q),o("button",{type:"submit"},
U)))}function b(){let x=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(x.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((B,U)=>B-U).map(B=>o("option",{value:B,selected:B===i.minutes},I(e["keep-minutes"],{n:B}))));return o(
"div",{class:"ajar-kept"},$(e["keep-lock"],()=>{O(e["keep-opening"]),t({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{
d=!0,h=!1,R(),l.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},h?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e["keep-where"]),o("p",{},i.place),i.copied?o("p",{},I(e["keep-copied"],
{program:i.copied})):null,o("label",{for:`${n}-minutes`},e["keep-idle"]),x))}function T(x){if(x.strength!=null){let B=l.
querySelector(".ajar-strength > span");B&&(B.textContent=x.strength);return}if(x.changed){d=!1,R(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],h=!0,S().focus();return}i={...i,...x},i.state==="kept"&&(p=!1),E()||(d=!1),y(),
_()}let _=je(l,()=>{let x=u;if(x.state===i.state&&x.exists===i.exists&&x.minutes===i.minutes&&!!x.reopen==!!i.reopen&&!!x.
hosted==!!i.hosted&&l.firstChild){u=i;return}let U=p&&x.place!==i.place;R(),x.state!==i.state&&x.state!=="none"?w(a):U&&
l.querySelector("input").focus()});return R(),{line:a,more:c,update:T,begin:D,setLost:x=>{v=x,y()},say:x=>{r.textContent=
x,r.hidden=!1}}}function Ve(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=e.querySelector("details")?.open??!1;e.replaceChildren(o("\
figure",{class:"ajar-chart"},o("figcaption",{},t),c(n,"wide"),c(s,"narrow"),o("details",{open:i},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(u=>o("th",{scope:"col"},u)))),o("tbody",{},...r.map(([u,...p])=>o("tr",{},o(
"th",{scope:"row"},u),...p.map(d=>o("td",{},d??"–")))))))))}function Ye(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Vn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,c="",i=o("div",{}),u=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ne(t,m=>{d.textContent=m}),k=Et(t),v=Ye(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,i,d),k.dialog);let $=m=>{a.busy?d.textContent=t["room-one-moment"]:(h.begin(),
n(m,{awaited:!0}))},w=(m,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(b)},m),S=(...m)=>o(
"div",{class:"ajar-moves ajar-many"},...m);function E(){let m=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}$({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?I(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?o("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,m,S(b,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(T=>w(I(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let O=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function y(){let m=o("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:I(t["room-line"],{code:a.
code})),T=a.address?m:null;return r?[D(),o("div",{class:"ajar-door-line"},b,p,T),R(),L()]:[o("h2",{},t["room-title"]),D(),
R(),b,a.address?Yn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?A():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),L()]}let D=()=>a.practice?o("p",{},Ie(t)):null,R=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function A(){let m=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:m.value})},...a.addresses.map(
({ip:b,network:T})=>o("option",{value:b,selected:b===a.picked},`${b} (${T})`)));return o("label",{class:"ajar-words",for:m.
id},o("span",{},t["room-address"]),m)}function L(){let m=o("div",{}),b=o("button",{type:"button",onclick:()=>x(!1)},t["r\
oom-end-no"]),T=o("button",{type:"button",onclick:()=>x(!0)},t["room-end"]),_=()=>m.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),S(b,w(t["room-end"],{room:"end"}))]:[T]),x=U=>{l=U,_(),(l?b:T).focus()};_();let B=(U,N)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...N()},{awaited:!0})},U);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?S(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
m)}function K(m){a={...a,...m},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let b=$t(t,a.joined);
p.textContent!==b&&(p.textContent=b),k.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),d.textContent=""),J()}let J=je(i,()=>{let{joined:m,problem:b,...T}=a,_=JSON.stringify([T,r]);if(_===
c)return;c=_;let x={open:y,lost:O}[a.state]??E;Ge(i,()=>i.replaceChildren(...x().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return Ze(e,()=>n({room:"look"}),s),{update:K}}var $t=(e,t)=>t?t===
1?e["room-joined-one"]:I(e["room-joined"],{n:t}):e["room-joined-none"],Ie=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return n.innerHTML=
t.picture,n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Et(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?o("p",{},Ie(e)):"",Yn(e,r),s):(n.close(),t.replaceChildren()))}}}function Ze(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Zn({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!fe(s,n)))if(s.kind==="choice"){let l=(s.among?
ke(s,n):s.cards).map(i=>i.id).filter(i=>a.chosen.includes(i)),c=a.own?.trim()?a.own:"";(l.length||c)&&(n[s.id]={chosen:l,
own:c})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Qn=(e,t)=>I(e.ask,t);var la=new Set(["autorestarting","dead","restarting","terminating"]),ia=4e3;function Xn({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(i,u)=>{
la.has(u)&&t()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,ia):n()};return s.connect(
l),a.connect(c),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(c)}}function eo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([i,u])=>{let p=Zn(i,u),d=i.items.filter(h=>h.id in p).map(h=>[Qn(h,p),...ve(h,p[h.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let u=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=o("div",{class:"ajar-\
lost",hidden:!s,...i},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(u),u}function c(i){s=i;for(let u of n)u.hidden=!i}return{line:l,set:c,isLost:()=>s,forget:i=>n.delete(
i)}}function to(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
t,y=>r.replaceChildren(y)),c=y=>{l.begin(),n(y)},i=o("div",{}),u={},p="",d=0,h=Ye(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},i),r);let k=(y,D)=>o("button",{type:"button",onclick:D},y),v=y=>o("div",{class:"\
ajar-reflection"},...y.flatMap(D=>et(D,3)));function $(y,D,R){let A=o("div",{class:"ajar-twice"}),K=k(y,()=>{let J=k(t["\
home-no"],()=>{A.replaceChildren(K),K.focus()});A.replaceChildren(o("p",{},D),o("div",{class:"ajar-moves"},J,k(y,()=>{A.
replaceChildren(K),K.focus(),c(R)}))),J.focus()});return A.append(K),A}let w=()=>{let y=o("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{y.files[0]&&c({import:await y.files[0].text()}),y.value=""}});return o("label",
{class:"ajar-words"},o("span",{},t["home-bring"]),y)},S=je(i,()=>{let y=JSON.stringify(u);y!==p&&(p=y,Ge(i,E))});function E(){
let y=(A,L)=>k(L,()=>c({take:A})),D=d>(u.danger?.kinds.length??0)?null:u.danger,R=()=>{d=D.kinds.length+1,E(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(D?a.notice(D,{level:2,aside:R}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?o("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(u.section))):"",u.due?.length?o("ul",{},...u.due.
map(A=>o("li",{},A))):"",u.plan?.length?o("h2",{},t["home-plan"]):"",u.plan?.length?v(u.plan):"",u.plan?.length&&!D?a.line():
"",...(u.earlier??[]).filter(({plan:A})=>A.length).map(({title:A,plan:L})=>o("details",{},o("summary",{},`${t["home-plan"]}\
, ${A}`),v(L))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-tak\
e"},...D?[]:[k(t["home-take-plan"],()=>c({take:"plan",paper:h.value(),country:a.code()})),h.element(),y("calendar",t["ho\
me-take-calendar"]),u.danger?"":y("calendar-line",t["home-take-calendar-line"])],y("check-ins",t["home-take-check-ins"]),
y("everything",t["home-take-everything"])),w()),u.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["hom\
e-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),$(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),u=y,S()},settle:l.end,say:(y,D="")=>{l.end();let R=o("div",{class:"\
ajar-text"});R.innerHTML=D,r.replaceChildren(y,R),r.scrollIntoView({block:"nearest"})}}}function no({name:e,type:t,data:n}){
let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o("a",{href:a,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function oo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=k=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),i=c({id:`${r}-people`,
min:1}),u=k=>Math.max(0,Math.floor(Number(k.value)||0)),p=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,d=k=>{let v=e.filter(
E=>E.item===k),$=(E,O)=>{let y=c({"aria-label":[E.card,p(E)[O]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],y]),y},w=v.length===1&&!v[0].card?v[0].bands.map((E,O)=>[E,[$(v[0],O)]]):v.map(E=>[E.card,p(E).map((O,y)=>$(E,
y))]),S=v[0].card?["",...p(v[0])]:null;return o("table",{},o("caption",{},s(k)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...w.map(([E,O])=>o("tr",{},o("th",{scope:"row"},E),...O.
map(y=>o("td",{},y))))))};function h(){let k=new Map(e.map(S=>[S,l.get(S.id).map(u)])),v=Math.max(...[...k.values()].map(
S=>S.reduce((E,O)=>E+O,0))),$=u(i)||v;if(!$){i.focus();return}let w=Object.fromEntries([...k].map(([S,E])=>[S.id,S.kind===
"card"?[E[0],Math.max(0,$-E[0])]:E]));a({counts:w,people:$})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:k=>{k.preventDefault(),h()}},
...[...new Set(e.map(k=>k.item))].map(d),o("label",{class:"ajar-words",for:i.id},o("span",{},n["room-people"]),i),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function so(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,d=(N,F={})=>{p=N==="reveal",
D.begin(),n({question:e.of,do:N,...F},{awaited:!0})},h=o("div",{class:"ajar-results",hidden:!0}),k=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=o("span",{}),w=o("p",
{class:"ajar-counts"}),S=ca(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!c)}),O=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...N)=>{O.textContent!==N[0]&&O.replaceChildren(...N)},D=ne(t,N=>y(
N||u)),R={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},A=Object.
keys(R).filter(N=>e.units.length||N==="open"||N==="close"),L=Object.fromEntries(A.map(N=>[N,o("button",{type:"button",onclick:()=>{
L[N].getAttribute("aria-disabled")?y(K(N)):N==="reset"?J():d(N)}},R[N])])),K=N=>l.busy?t["room-one-moment"]:l.not[N];function J(){
let N=o("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus()}},t["home-no"]),F=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus(),d("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",N," ",F),N.focus()}function g(N){c=N,h.hidden=!N,a().hidden=N,E.textContent=t[N?"room-show-question":"\
room-show-result"]}let m=Et(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function _(N){let F=l;l={...l,...N};let Z=l.
room==="open";$.replaceChildren(l.practice?Ie(t):""),v.textContent=l.problem,v.hidden=!l.problem;let M=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],P=!Z||!e.units.length?[]:l.hands||l.inside?M.slice(0,1):M;w.replaceChildren(
...P.map(([f,C])=>o("span",{},o("b",{},`${f}`)," ",C))),S.update(l.seconds);for(let f of A)ao(L[f],K(f));u=Z?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(F.state!==l.state||F.room!==l.room||F.hands!==l.hands)&&y(u),l.busy||
D.end(),ro(k,l.withheld),m.update(l.way??{},$t(t,l.joined)),b.hidden=!l.way?.address,x(),p&&!l.busy&&l.state==="closed"&&
k.childElementCount&&(p=!1,k.scrollIntoView({block:"nearest"}))}function x(){let N=JSON.stringify(l.charts??[]);if(N===i)
return;i=N;let F=!!l.charts?.length;h.replaceChildren(...lo(l.charts??[],t)),E.hidden=!F,g(F),F&&p&&h.scrollIntoView({block:"\
start"}),p=!1}let B=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...A.
map(N=>L[N]))),o("div",{class:"ajar-bar-line"},$,O,E,b,S.element),m.dialog),U=e.units.length?oo(e,{words:t,ask:r,send:N=>d(
"hands",N)}):null;return E.hidden=!0,Ze(B,()=>n({room:"look"}),s),{parts:[h,k,v,B,U].filter(Boolean),update:_}}function ao(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function ro(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var lo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ve(s,n,t),s});function io(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),c=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=h():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,l,c,i,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),Ze(e,()=>n({room:"look"}),s),{update(k){a={...a,...k},u.replaceChildren(a.practice?Ie(t):""),i.textContent=
a.problem,i.hidden=!a.problem,ro(c,a.withheld),ao(d,h());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?lo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ca(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,i()}}),c=o("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,h=p===null?e?I(t["room-minutes"],{minutes:e}):"":e?I(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],c.hidden=!h}let u=setInterval(()=>{s!==null&&
i()},1e3);return n(()=>clearInterval(u)),{element:c,update:p=>{s=p==null?null:Date.now()-p*1e3,i()}}}function co(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),c=o("summary",{}),i=({title:d,
story:h,more:k,role:v})=>{r.innerHTML=h,r.prepend(o("h2",{},d)),l.innerHTML=k,c.textContent=v},u=e.couples.find(d=>d.id===
n)??e.couples[0],p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["cou\
ple-how"]),o("div",{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,
value:d.id,checked:d===u,onchange:()=>{i(d),s(d.id)}}),o("span",{},d.title)))));return i(u),o("section",{class:"ajar-sce\
nario","aria-label":t.couple},r,o("details",{class:"ajar-role"},c,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Be=window.ajarShown,uo="needs@",po=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),At={};function Mt(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==t&&(e.textContent=t)}function fo({model:e,el:t}){Mt();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],i=f=>c.push(f),u=null,p=!1,d=!1,h=new Map,k=new Map,v=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let $=o("div",{class:"ajar-page"}),w=f=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===f)?.
exercise,S=eo({words:s,answered:()=>[...r].map(([f,{answers:C}])=>[w(f),C]).filter(([f,C])=>f&&Object.keys(C??{}).length)}),
E=0,O=f=>{if(clearTimeout(E),E=0,S.set(f),u?.setLost(f),f)for(let C of l.keys())a.get(C)?.release()},y=(f,{awaited:C=!1}={})=>{
try{e.send(f)}catch{O(!0);return}C&&!E&&(E=setTimeout(()=>O(!0),8e3))},D=!1;function R(){D||window.ajarDangers||(D=!0,y(
{dangers:!0}))}function A({key:f,exercise:C},q){if(!(window.ajarDangers||S.isLost())||!Hn(C,q))return;let W=Ot(C,q),G=Jn(
C,W,window.ajarDangers);T(f,{answers:W,done:!0,...G}),h.set(f,po(r.get(f))),a.get(f).update(r.get(f))}let L=Nn({words:s,
countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:f=>y({country:f})}),K=()=>{y({forget:!0}),
vt()},J=(f,C,q)=>(a.set(f.key,q),r.has(f.key)&&q.update(r.get(f.key)),C),g={html(f){let C=o("div",{class:"ajar-text"});return C.
innerHTML=f.html,L.addNumbers(C),C.addEventListener("click",q=>{let H=q.target.closest("a"),W=n.findIndex(({id:G})=>G&&H?.
getAttribute("href")===`${G}.ipynb`);W<0||(q.preventDefault(),B(W))}),C},home(f){let C=o("div",{});return J(f,C,to(C,{words:s,
send:W=>{W.import&&a.get("chart")?.begin(),y(W)},open:W=>B(n.findIndex(({id:G})=>G===W)),help:L})),y({home:f.key}),C},scenario(f){
return co(f,{words:s,picked:e.get("couple"),pick:C=>{e.set("couple",C),e.save_changes()}})},door(f){let C=o("div",{});return J(
f,C,Vn(C,{words:s,send:y,onDispose:i}))},group(f){let C=o("div",{});return J(f,C,io(C,{words:s,send:y,onDispose:i}))},asking(f){
let{items:C}=n[v].blocks.find(({key:G})=>G===f.of).exercise,{parts:q,update:H}=so(f,{words:s,send:y,onDispose:i,form:()=>l.
get(f.of),ask:G=>C.find(Y=>Y.id===G).ask}),W=document.createDocumentFragment();return W.append(...q),J(f,W,{update:H})},
exercise(f){let C=o("div",{}),q=S.line(u?{}:{role:"alert"});l.set(f.key,C);let H=(W,G)=>{u?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let Y=window.ajarSent;k.set(f.key,Y),y({key:f.key,...W,sent:Y},{awaited:G}),!(!G||
!S.isLost())&&(O(!0),q.scrollIntoView({block:"nearest"}))};return a.set(f.key,Dt(C,f.exercise,{words:s,level:f.level,sort:Rn,
...r.get(f.key),help:L,needs:()=>m(f.needs),below:()=>f.key.startsWith("plan@")&&L.isKnown()?L.line():null,onAside:W=>T(
f.key,{aside:W}),onChange:W=>{R(),T(f.key,{answers:W,done:!1}),H({answers:W,done:!1},d)},onMove:W=>T(f.key,{at:W}),onDone:W=>{
A(f,W),H({answers:W,done:!0},!0),f.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{T(f.key,{answers:{},
done:!1}),H({remove:!0})}})),C.firstElementChild.append(q),i(()=>S.forget(q)),C},chart(f){let C=o("div",{class:"ajar-cha\
rt-block"}),q=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:W}=ne(s,Y=>q.replaceChildren(
Y)),G=Y=>{W(),Ve(C,Y,s)};return a.set(f.key,{update:G,begin:H,end:W}),r.has(f.key)&&G(r.get(f.key)),H(),y({chart:f.key}),
o("div",{},C,q)},notice(f){if(Dn(()=>y({forget:!0})),!f.leave)return o("div",{class:"ajar-notice"},o("p",{},f.text));let C=o(
"div",{class:"ajar-leave"},L.button(),wt({words:s,leave:K}));In(L.open),u=Gn({words:s,send:y});let q=document.createDocumentFragment();
return q.append(o("div",{class:"ajar-notice"},u.line,C),o("div",{class:"ajar-on-paper"},L.text()),u.more),q}};function m(f){
let C=n.findIndex(({blocks:H})=>H.some(({key:W})=>W===uo));return C<0?f?o("p",{},o("a",{href:f},s["help-needs"])):null:o(
"button",{type:"button",onclick:()=>{B(C);let H=l.get(uo).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}
for(let[f,C]of Object.entries(At))g[f]=q=>{let H=o("div",{});return J(q,H,C(H,q,{words:s,send:y,onDispose:i}))};let b=f=>n[v].
blocks.find(C=>C.kind===f),T=(f,C)=>r.set(f,{...r.get(f),...C}),_=()=>{for(let f of c.splice(0))f()};function x({focus:f=!1}={}){
if(_(),a.clear(),p){$.replaceChildren(u?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(
...n[v].blocks.map(G=>g[G.kind](G))),n.length<2)return;let C=(G,Y)=>o("button",{type:"button",onclick:()=>B(G)},Y),q=v>0?
C(v-1,s["previous-page"]):null,H=v<n.length-1?C(v+1,s["next-page"]):null;if($.append(o("div",{class:"ajar-moves ajar-tur\
n"},q,H)),U.replaceChildren(...n.map(({title:G},Y)=>o("li",{},o("button",{type:"button","aria-current":Y===v?"page":null,
onclick:()=>B(Y)},G)))),N.textContent=I(s["page-of"],{n:v+1,all:n.length,title:n[v].title}),!f)return;let W=$.querySelector(
"h1, h2, h3")??$;W.tabIndex=-1,W.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function B(f){n[f]&&(v=f,U.
parentElement.open=F(),e.set("page",f),e.save_changes(),x({focus:!0}))}let U=o("ol",{}),N=o("summary",{}),F=()=>window.innerWidth>
640;e.get("notice")&&t.append(g.notice(e.get("notice")));let Z=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detail\
s",{open:F()},N,U));n.length>1&&t.append(Z),t.append(S.line({role:"alert"}),$);let M=0;for(let f of["keydown","pointerdo\
wn","scroll"])t.addEventListener(f,()=>{Date.now()-M<3e4||(M=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",f=>{if(O(!1),f.keeping){let C=[...k.values()].some(W=>f.acknowledged<W);u?.update(C?{...f.keeping,saved:!1}:
f.keeping);let{state:q}=f.keeping,H=q==="locked";q&&(d=q==="kept"),q&&H!==p&&(p=H,r.clear(),Z.hidden=p,x())}for(let[C,q]of Object.
entries(f.states??{})){if(f.acknowledged<k.get(C))continue;let H=q.answers&&!Object.keys(q.answers).length,W=h.get(C)===
po(q);h.delete(C),T(C,H?{...q,at:0}:q),W||a.get(C)?.update(r.get(C))}if(f.dangers){window.ajarDangers=f.dangers;for(let C of Object.
values(f.dangers.dangers))Bn(xn(C))}f.country!=null&&L.choose(f.country),f.file&&(a.get("home")?.settle(),no(f.file)),f.
erased&&a.get("home")?.say(f.erased,b("home")?.erased),f.said&&a.get("chart")?.end(),f.said&&(a.get("home")??u)?.say(f.said),
f.open&&B(n.findIndex(({id:C})=>C===f.open)),f.problem&&a.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",
()=>{n=e.get("pages"),x()});let P=Xn(e,{gone:()=>O(!0),back:()=>{S.isLost()&&y({ready:!0})}});return x(),Be.set(s,(Be.get(
s)??0)+1),y({ready:!0}),()=>{_(),P(),clearTimeout(E),Be.set(s,Be.get(s)-1),Be.get(s)||y({gone:!0})}}At.desk=bn;var ua=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),mo,xe=null;async function Lt(e){
let t=Object.entries(mo[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function pa(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Lt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;xe=l.get("words"),this.dispose=fo({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Mt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var da=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function fa({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!ua.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function ma(){let{INotebookTracker:e,NotebookActions:t}=await Lt("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await Lt("@jupyterlab/apputils"),a=async()=>{if(!xe)return!0;let l=[n.cancelButton({label:xe["sta\
rt-over-no"]}),n.okButton({label:xe["start-over"]})],[c,i]=[xe["start-over-title"],xe["start-over-how"]];return(await s(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await fa(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,h=O=>t.runCells(p,O,d),k=O=>O.model.type==="code",v=p.widgets.filter(O=>k(
O)||O.rendered===!1),[$,w=$]=v.filter(k),S=1+v.indexOf(w),E=await h(v.slice(0,S));return await da(),E&&h(v.slice(S))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await a())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){mo=e},async get(){let e=await Promise.all([pa(),ma()]);return()=>({
__esModule:!0,default:e})}};})();
