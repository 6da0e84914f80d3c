(()=>{var Mo=["button","input","select","summary","textarea"],Lo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Mo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Lo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ie(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Ft=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function oe(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Pt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...Io,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...n.answers},p=0,d=null,g=0,b=n.aside??0,x=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),M=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=o("div",{}),v=o("div",{class:"ajar-body"}),$=o("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,To(x,s))]:x,
w,v,M);e.replaceChildren($);function S(){let O=t.items.filter(W=>he(W,c));return r&&t.together?[O]:O.map(W=>[W])}let y=O=>{
M.replaceChildren(O)},R=oe(s,y);function J(O,W){M.replaceChildren(`${O} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
c=W,y(""),n.onChange(c),q({focus:!0})}},s["put-back"]))}function C(O,W){c={...c,[O.id]:W},No(v),y(""),n.onChange(c),h()}
function I(){Y(!0),R.begin(),g=setTimeout(F,8e3)}function F(){g&&(clearTimeout(g),g=0,Y(!1),R.end())}function Y(O){for(let W of d?.
fieldsets??[])W.disabled=O}function h(){if(!d)return;let{items:O,skip:W,where:P,next:m}=d,E=S().length;W.textContent=f(O)?
s["clear-and-skip"]:s.skip,P.textContent=L(s["question-of"],{n:p+1,all:E}),P.hidden=r&&E===1,m.textContent=p===E-1?s.done:
s.next}let f=O=>O.some(({id:W})=>c[W]!=null);function k(O,W=!0){if(g)return;let P=S();if(p+=O,p>=P.length){p=P.length-1,
I(),n.onDone(c);return}q({focus:W,again:O<0})}function T(O,W){let P=`${u}-${O.id}`,m=o("legend",{},L(O.ask,c)),E=O.hint?
o("p",{class:"ajar-hint",id:`${P}-hint`},O.hint):null,D=[E,W.mark].filter(Boolean).map(({id:Z})=>Z),U=O.among?{...O,cards:ye(
O,c)}:O,K=i[O.kind](U,Ft(U,c[O.id]),{words:s,level:a+1,group:P,change:Z=>C(O,Z),say:y,...W}),V={class:`ajar-item ajar-${O.
kind}`,tabindex:"-1","aria-describedby":D.join(" ")||null};return o("fieldset",V,m,E,K)}function q({focus:O=!1,again:W=!1}={}){
let P=S();p=Math.max(0,Math.min(p,P.length-1));let m=P[p],E=n.mark?.(m),D=E?o("p",{class:"ajar-mark",id:`${u}-${m[0].id}\
-mark`},E):null,U=o("div",{class:"ajar-moves"}),K=p>0?()=>k(-1):null,V=m.map(de=>T(de,{mark:D,again:W,moves:U,back:K})),
Z=o("button",{type:"button",onclick:()=>{if(g)return;let de=c,_e=f(m);c={...c,...Object.fromEntries(m.map(({id:$e})=>[$e,
null]))},n.onChange(c),k(1),_e&&J(s.cleared,de)}}),le=o("button",{type:"button",onclick:()=>{g||(y(""),k(1))}}),Oe=o("p",
{class:"ajar-where"});d={items:m,skip:Z,where:Oe,next:le,fieldsets:V},w.replaceChildren(),U.replaceChildren(Z,le),K&&U.prepend(
o("button",{type:"button",onclick:K},s.back));let We=V.length===1;D&&We&&V[0].lastElementChild.before(D),v.replaceChildren(
Oe,...D&&!We?[D]:[],...V,U),h(),n.onMove?.(p),O&&(V[0].focus({preventScroll:!0}),Oe.scrollIntoView({block:"nearest"}))}function _(O){
if(w.replaceChildren(),!O||!n.help||b>O.kinds.length)return null;let W=()=>{b=O.kinds.length+1,n.onAside?.(b),w.replaceChildren(),
v.querySelector("[tabindex]").focus()},{help:P,needs:m}=n;return w.append(P.notice(O,{level:a+1,aside:W,needs:m})),w.querySelector(
"[tabindex]")}function z(O,{focus:W=!1,danger:P=null}={}){d=null;let m=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);v.
replaceChildren(o("div",{class:"ajar-reflection"},m,...O.flatMap(D=>at(D,a+2)),n.below?.()??null),o("div",{class:"ajar-m\
oves"},o("button",{type:"button",onclick:()=>{p=0,q({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let D=c;c={},p=0,b=0,n.onAside?.(0),n.onStartOver(),q({focus:!0}),J(s["started-over"],D)}},s["start-over"])));let E=_(P);
W&&(E??m).focus()}function G(O){let W=v.contains(document.activeElement);W&&d&&!g||(F(),c={...O.answers},O.done?z(O.reflection,
{focus:W,danger:O.danger}):(p=O.at??Math.max(0,S().findIndex(P=>P.some(({id:m})=>c[m]==null))),q()))}let{done:B,reflection:A,
danger:N}=n;return G({answers:c,at:n.at,done:B,reflection:A,danger:N}),{update:G,release:F,say:O=>{F(),y(O)}}}var To=(e,t)=>e.
length?o("details",{},o("summary",{},t["why-this"]),...e):"";function No(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var at=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Io={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>o("input",{type:u,name:s,value:d.
id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(b=>b!==d.id).concat(g.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),i()}})),p=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],c.forEach(g=>{g.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,g)=>o("label",{class:"ajar-card"},c[g],o("span",{},d.text))),p?o("label",{
class:"ajar-own"},o("span",{},e.own),p):null)},text(e,t,{words:n,change:s}){let a=o(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),o("label",{class:"ajar-words"},o("span",{},n["own-words"]),a)},list(e,t,{words:n,change:s}){let a=o("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,g)=>{d.querySelector("label > span").textContent=L(n.line,{n:g+1}),d.querySelector("button").setAttribute("ar\
ia-label",L(n["remove-line"],{n:g+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let g=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=g.nextElementSibling||g.previousElementSibling;g.remove(),b||
c(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(g),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)c(p[d]??"");return o("div",{class:"ajar-lines"},a,i)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Bo(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Ut(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Bo(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Fe=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Kt({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:c,kind:p},d)=>d>s&&!a.includes(c)&&(p!=="moves"||n.some(Ro)),u=e.findIndex(
i);return u<0?null:u}var Ro=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Ht(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function zt(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var qo=new Set,rt=()=>{if(!document.hidden)for(let e of[...qo])e(Math.random()*1e3)};window.addEventListener("online",rt);
window.addEventListener("pageshow",rt);document.addEventListener("visibilitychange",rt);function _o(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Ua=_o("ajar-presenter");function Jt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ee=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function lt(e,t){if(t?.kind!=="moves"){let l=t&&Ee(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function it({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Ae({answered:e},{joined:t},n){return t>e?L(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:L(n["wall-answered"],{n:e})}function Gt(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Pe({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Vt(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return L(n,{minutes:Math.abs(e)})}var Ue=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var ct=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Ke(e,t,n,s,a){let r=ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},ct(n,()=>{r.close(),a()},"\
wall-primary"),ct(s,()=>r.close())))}var ut=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Yt(e,{
question:t,body:n},s,a,r){if(n.moves){Ke(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=ut(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});Ke(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Zt(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},ct(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ge=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function pt({units:e},t){let n=new Map,s=Fo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Po(a,s))}return[...n.
values()]}function Fo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Po({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Uo(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Me(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?He(c):0,withheld:i??""}}function Uo(e,t){let n=0;return t.map(s=>(n+=s,He(e.slice(n-s,n))))}function Me(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var He=e=>e.reduce((t,n)=>t+n,0),dt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var Qt=["wall-first","wall-second","wall-third"],Ko={importance:0,confidence:1,readiness:2},en=({id:e},t)=>Qt[Ko[e]??t%Qt.
length],ue=e=>`${(100*e).toFixed(2)}%`,tn={"aria-hidden":"true"};function Te(e,t,n){return ee(e).length?{ruler:Xt,move:Xt,
sort:Jo,card:Qo,choice:Xo}[e.kind](e,t,n):[o("p",{class:"wall-calm"},Pe(e,t))]}function Xt(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return on({...s,heading:u,labels:l,sizes:i},r,n,en(s,a),t)}))]}function nn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,u],c)=>on(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,en(u,c),t))),rn([["wall-then",n.moment],["wall-solid",s.moment]])]}function on({heading:e,labels:t,sizes:n},s,a,r,l){
let i=He(n),u=.03,c=0,p=n.flatMap((g,b)=>{let x=c/i+(c?u/2:0);c+=g;let M=c/i-x-(c<i?u/2:0);return s.flatMap(({counts:w,isEarlier:v},$)=>{
let S=x+$*M/s.length;return Ho(w[b]/a,w[b],S,M/s.length,v)})}),d=t.map((g,b)=>`${g}: ${s.at(-1)?.counts[b]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...zo(t,
n)))}function Ho(e,t,n,s,a){let r=1-e;return[ie("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function zo(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Jo(e,t,n){let s=[...ee(e)].
sort((i,u)=>Yo(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>ft.length)return[Je(s.map(
i=>Vo(i,t)),n,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let g=!p&&i.length+r[0].length<Go?`${u} ${r[0]}`:`${u}`;return Le(
i,g,Zo([u,...c],a))});return[Je([...l,...an(e,t)],n,t),rn(r.map((i,u)=>[ft[u],i]))]}var Go=24;function Vo({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,c)=>n[c]===r).join(" / "),i=L(a["wall-of"],{n:r,of:s});return Le(e,i,
[],o("p",{class:"wall-muted"},l))}var Yo=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},ft=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Zo(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,ze(
ft[a],r,s/t)})}function ze(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function Qo(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Je([...sn(s,t),...an(e,t)],n,t)]}function Xo(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Je(sn(l,t),n,t)]}function sn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Le(a,l?`${r}`:L(t["wall-of"],{n:r,of:n}),
[ze("wall-rest",0,1),ze("wall-pile-1",0,r/n)]))}function an({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Le(L(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Le(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Le=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ie(
"svg",tn,...n):null,s);function Je(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},L(n["wall-more"],{n:a}))),s}var rn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ie("svg",tn,ze(t,0,1)),n)));var es=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ts=/^data:image\/(svg\+xml|png|jpeg);/,
we=e=>e.flatMap(ns);function ns(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ts.test(n.src)?[os(n)]:[]:es.has(t)?[o(t,{},...we(s))]:we(s)}var os=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Ge=4,Ne=({path:e,size:t},n,s)=>ie("svg",{class:s,viewBox:`${-Ge} ${-Ge} ${t+2*Ge} ${t+2*Ge}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Ie(e,t){return ee(e).length?{ruler:as,move:ss,sort:ls,card:is,choice:cs}[e.kind](e,t):e.heading}var ve=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ln=({shown:e})=>e.every(({counts:t})=>t),ss=(e,t)=>t["wall-moved"];function cn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ve(t),ve(t)]}function as(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=dt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>rs(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>cn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(c,u)].filter(Boolean).join(" ")}function rs(e,t,n,s){
let[a,r]=e.map(c=>cn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?L(s["wall-most-all"],u):L(r?s["wall-most-two"]:s["wall-most"],u)}function ls(e,t){let n=ee(e),s=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(c=>dt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return ln(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:ve(a),card:ve(r[0].name),other:ve(r.at(-1).name),n:r.length,all:n.length})}function is(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return un(n,e,t)}function cs(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return un(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function un(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!ln(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>ve(p));return L(
i,{card:u,other:c,n:r.length})}function Ye({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?pn(t,n,s):se("text",pe(e?.title??
""));if(!i&&l.join&&t)return pn(t,n,s);let c=Ee(n,u),p=i?null:zt(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:c,left:p},g=(ys[u.kind]??Ve)(d);return g.dataset.slide=r??l?.slide,n.practice&&g.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),g}var se=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function Ve({slide:e,way:t,panel:n,words:s,left:a}){let r=we(e.body),l=r.flatMap(u=>us(u)),i=r.filter(u=>u.textContent.
trim());return se(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(ds)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),Ze({way:t,panel:n,words:s,left:a}))}function us(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var ps=5;function ds(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>mt(s)<s.childNodes.length)||!t.every(mt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=mt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function mt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=ps;)s+=2;return s}function fs({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ge(a))return ks({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return se("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[ms(u)]:[hs(i)],Ze({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function ms({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},dn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var hs=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?dn(s,a):null))),dn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),gs=5;function ks({slide:e,panel:t,words:n,question:s,left:a}){
let r=pt(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=Ze({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?se("chart",pe(l.length?Ie(i,n):n["wall-held-title"]),...Te(i,n),u):se("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(c=>o("section",{},o("h2",{},Ie(c,n)),...Te(c,n,gs)))),u)}function bs({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:pt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Ze({way:s,panel:t,words:n,left:a});return i?se("chart",pe(Ie(
i,n)),...Te(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?se("chart",pe(n["room-group"]),...nn([u[0],
u.at(-1)],n)):u.length?se("chart",pe(Ie(u[0],n)),...Te(u[0],n)):se("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),c)}var ys={text:Ve,story:Ve,help:Ve,question:fs,moves:bs};function pn(e,t,n){return se("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[ws(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,ht(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},it(t,n)))))}var ws=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},L(t["wall-wifi"],{name:e.name})),ht(e,t)),ht=(e,t)=>Ne(e,t["room-scan-alt"],"wall-sc\
an"),vs=e=>e.replace("-","‑");function Ze({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=Gt(s,
n),u=a&&a.state!=="ready",c=u?Ae(a,t,n):r&&e?it(t,n):"",p=l?Ae(l,t,n):"";if(!e&&!i&&!c&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(ht(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?L(n["wall-join-line"],{address:e.address,code:vs(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},c?o(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?o("span",{class:"wall-time"},i):null)),d}var kt=[4.6,5.6,6.6,7.4,8.2],bt=2,js=["","tight","tight columns"],gt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],xs=5.4;function mn(e,t=bt){let n=kt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:gt.at(-1),text:0};for(let a of[...js,...gt]){if(s.text>=xs||s.text&&gt.includes(a))break;let r=Ss(e,a,n);r>s.text&&
(s={layout:a,text:r})}return hn(e,s.layout,s.text||4.6),s.text>0}function Ss(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(hn(e,t,
Math.max(s,4.6)),Cs(e))return Math.max(s,4.6);return 0}function hn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Cs=e=>fn(e)&&[...e.querySelectorAll(".wall-whole")].every(fn),fn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Os={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},$s=new Map(Object.entries(Os).flatMap(([e,t])=>t.map(n=>[n,e]))),Es="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function As(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(Es)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return $s.get(t.length===1?t.toLowerCase():
t)}function gn(e){let t=n=>{let s=As(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function kn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=w=>()=>{M.close(),w()},d=(w,v,...$)=>o("button",{type:"button",onclick:p(w),...v},...$),g=w=>o("small",{},L(a["re\
mote-minutes"],{minutes:w})),b=t.parts.map((w,v)=>o("li",{},d(()=>r("go",{slide:Fe(t,v)}),{"aria-current":v===c?"step":null,
class:u.dropped.includes(v)?"remote-dropped":null},w.title,u.dropped.includes(v)?o("small",{},a["remote-is-dropped"]):g(
w.minutes)))),x=Ht(t,u).map(({part:w,title:v,minutes:$,dropped:S})=>o("li",{},o("span",{},v),d(()=>r(S?"keep":"drop",{part:w}),
{"aria-label":`${S?a["remote-keep"]:L(a["remote-drop"],{minutes:$})}: ${v}`},S?a["remote-keep"]:L(a["remote-drop"],{minutes:$})))),
M=ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...b),...x.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...x)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function yn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
bn(w).map(()=>0)])),i=0,u=0,c=o("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
w=>w.reduce((v,$)=>v+$,0))),g=(w,v,$)=>o("div",{class:"desk-stepper"},o("span",{},w),o("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),o("output",{},`${v}`),o("button",{type:"button","aria-label":L(
s["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function b(w=""){let v=r[i],S=n.items.find(({id:C})=>C===v.item)?.cards.
find(({text:C})=>C===v.card),y=l.get(v.id),R=i===r.length-1,J=C=>()=>{i+=C,b()};c.replaceChildren(o("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},v.card||v.heading),S?.short?o("p",{class:"desk-small"},v.heading):
"",...bn(v).map((C,I)=>g(C,y[I],F=>{y[I]=Math.max(0,y[I]+F),b(`${I} ${F}`)})),R?g(s["room-people"],d(),C=>{u=Math.max(0,
d()+C),b(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:J(-1)},s.back):"",R?o("b\
utton",{type:"button",class:"wall-primary",onclick:M},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:J(
1)},s["desk-next-card"]),R?"":o("button",{type:"button",onclick:M},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(w)}function x(w){let v=[...c.querySelectorAll(".desk-stepper")],[$,S]=w.split(" "),y=$==="\
people"?v.at(-1):v[Number($)||0],[R,J]=y.querySelectorAll("button");(S==="-1"?R:J).focus()}function M(){let w=d();if(!w)
return;let $=[...l].filter(([,S])=>S.some(Boolean)).map(([S,y])=>{let{kind:R}=r.find(J=>J.id===S);return[S,R==="card"?[y[0],
w-y[0]]:y]});p.close(),a(Object.fromEntries($),w)}b()}var bn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Me(t,n);var ae=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function wn(e,t,n){let s=o("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function vn(e,t,n,{
press:s}){s({desk:"remote"}),wn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Ne(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...c.map(({id:d},g)=>o("p",{class:"desk-line"},L(n["desk-remote-there"],{n:g+1})," ",ae(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?ae(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ae(n["wall-close"],a))]})}function jn(e,t,n,{press:s,step:a}){let r=Ms(n,s);wn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),g=o("span",{role:"status"});if(!i||c)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ae(n["wall-close"],l))];let b=`${u.address}/${u.code}`,x=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:M,network:w})=>o("option",{value:M,selected:M===
u.picked?"":null},`${M} (${w})`)));return[o("h2",{},n["desk-phones"]),Ne(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?L(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},L(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",x):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(M=>o("li",{},Ls(n)[M])))),o("div",{class:"wall-answers"},ae(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),g.textContent=n["desk-copied"]}),ae(n["desk-card"],()=>s({desk:"card"})),ae(n["re\
mote-join-show"],()=>{l(),a("join")}),ae(n["wall-close"],l),g)]})}function Ms(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ae(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Ls=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function xn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:S,
title:y})=>o("option",{value:S},y),r=(S,y)=>L(t["desk-meeting"],{title:S,n:y}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:y,part:R,minutes:J})=>a({id:S,title:r(R?`${y}: ${R}`:y,J)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:y,minutes:R})=>a({id:S,title:r(y,R)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Ts(e.countries);
let c=["phones","none","practice"].filter(S=>!(e.server&&S!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(S,y)=>o("input",{type:"radio",name:s,value:S,checked:y===0?"":null,"aria-describedby":`${s}-${S}`})),g=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=o("p",{hidden:!0},o("label",{class:"ajar-words",for:g.id},t["room-host-ke\
y"]),g),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(S,y)=>o("p",{},o("label",{class:"ajar-words",for:y.id},S),y),v=o("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),
M.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:y})=>y).value,
key:g.value}),g.value=""}},o("h2",{},t["desk-start"]),x,w(t["desk-which"],l),o("div",{class:"ajar-start-two"},w(t["desk-\
couple"],i),w(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...c.map((S,y)=>o("label",{class:"ajar-\
start-way"},d[y],o("span",{},o("b",{},p[S][0]),o("small",{id:`${s}-${S}`},p[S][1]))))),b,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),M));function $({problem:S,busy:y,needsKey:R,state:J}){x.textContent=S??"",x.hidden=
!S,b.hidden=!R,y||(M.textContent=J==="ended"?t["room-ended"]:"")}return{element:v,update:$}}function Ts(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Sn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Me(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ns=["open","close","reveal"];function Cn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
line-height:1.4;grid-template:"top top top" auto "parts left notes" minmax(0,1fr) "moves moves moves" auto / 12.5rem min\
max(0,1fr)
minmax(0,1fr);height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weig\
ht:600;
margin-bottom:4px}.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background\
:var(--paper);
border:1.5px solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-f\
lex;
align-items:center;justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button\
:hover{
background:var(--soft);color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disa\
bled){
background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--\
muted);
border-style:dashed;cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px\
;
align-items:center}.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1\
.1}
.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-to\
ols{
display:flex;flex-wrap:wrap;gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-ar\
ea:parts;
position:relative;min-height:0;overflow:auto;padding:3px}.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.aja\
r
.ajar-desk .desk-agenda button{width:100%;justify-content:start;text-align:left;min-height:38px;padding:1px 8px;border:0\
;
border-left:5px solid var(--line);border-radius:0 8px 8px 0;font-size:.9375rem;font-weight:400;line-height:1.15;color:va\
r(--muted)}
.ajar .ajar-desk .desk-agenda .done button{border-color:var(--accent)}.ajar .ajar-desk .desk-agenda .here button{border-\
color:var(--accent);
background:var(--soft);color:var(--ink);font-weight:650}.desk-agenda .dropped{text-decoration:line-through}.desk-left{gr\
id-area:left;
min-height:0;overflow:auto;display:grid;grid-template:"now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20p\
x;
align-content:start}.desk-now{grid-area:now}.desk-next{grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block\
;
aspect-ratio:16 / 9;border:1.5px solid var(--edge);border-radius:10px;overflow:hidden}.desk-now .desk-wall{border:2px so\
lid
var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.ajar .desk-count{font-size:1.5rem;font-weight:650;font-\
variant-numeric:tabular-nums;
line-height:1.2}.desk-more{display:flex;flex-wrap:wrap;gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:not\
es;
min-width:0;min-height:0;display:flex;flex-direction:column}.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 \
auto;
min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.de\
sk-figures{
margin-top:12px;min-height:2.75rem;overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-f\
igures
:is(th,td){text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures t\
h{
font-weight:600}.desk-moves{grid-area:moves}.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk\
-pad{
display:flex;gap:8px}.desk-pad button{flex:1}.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex\
-direction:column;
min-height:60px;line-height:1.2;padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.aj\
ar
.ajar-desk .desk-end{border-color:transparent;color:var(--muted);text-decoration:underline;padding-inline:4px}.ajar .aja\
r-desk
.wall-dialog{font-size:1.0625rem;padding:24px;border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:auto\
}
.ajar .ajar-desk .wall-dialog>div>*+*{margin-top:10px}.ajar .ajar-desk .wall-dialog h2{font-size:1.25rem;color:var(--ink\
)}
.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.desk-stepper{display:grid\
;
grid-template-columns:1fr auto 3rem auto;gap:8px;align-items:center}.desk-stepper output{text-align:center;font-size:1.5\
rem;
font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:60px;min-height:60px;font-size:1.5rem}.ajar .remote-part\
s,
.ajar .remote-drops{list-style:none}.remote-parts button{width:100%;justify-content:space-between;gap:12px;text-align:le\
ft}
.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);border-width:2px}.remote-drop\
ped{
text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-items:center;pad\
ding-block:4px}
.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width\
:
66rem){.ajar-desk{grid-template:"top top" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax\
(0,1fr)
minmax(0,1fr)}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-\
agenda
ol{grid-auto-flow:column;grid-auto-columns:max-content}}@container (max-width: 52rem){.ajar-desk{grid-template:"top" aut\
o
"left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad bu\
tton{
flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar\
-start{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-star\
t>
*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 3\
4rem){
.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{d\
isplay:flex;
gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted)\
;
font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{backgr\
ound:var(--ajar-accent);
color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,i=null,u=Jt(),c=(j,H,Q={})=>o("button",{type:"button",onclick:H,...Q},...[j].flat()),p=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),g=oe(n,j=>{j?d.
textContent=j:Dt()}),b=j=>{g.begin(),s(j,{awaited:!0})},x=0,M="",w=(j,H={})=>{x=Math.max(x,r.steps??0)+1,b({desk:"step",
step:{step:j,...H},n:x})},v=()=>r.panel,$=()=>v()?.stage,S=()=>r.deck?.slides[$()?.slide],y=()=>S()&&Ee(v(),S()),R=yt("d\
esk-wall",{inert:!0}),J=yt("desk-wall",{inert:!0}),C=yt("desk-screen",{hidden:!0}),I=()=>{C.host.hidden=!1,de(),C.host.requestFullscreen?.().
catch(()=>{})},F=()=>{C.host.hidden=!0,Y()&&document.exitFullscreen(),de()},Y=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{Y()||F()});let h=o("p",{class:"desk-clock"}),f=o("p",{class:"desk-plan"}),
k=o("ol",{}),T=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),q=o("p",{class:"desk-count"}),_=o("p",{}),z=o(
"p",{class:"desk-small"}),G=o("div",{}),B=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),A=o("div",{class:"desk-tools"},B,c(n["desk-here"],I),c(n["desk-remote"],()=>vn(P,()=>r,n,{press:b})),c(n["d\
esk-phones"],()=>jn(P,()=>r,n,{press:b,step:w})),c(n["remote-parts"],E),c(n["desk-end"],D,{class:"desk-end"})),N={back:c(
[n.back,o("kbd",{},"←")],()=>w("back")),open:c([n["room-ask-open"],o("kbd",{},"O")],()=>U("open")),close:c([n["room-as\
k-close"],o("kbd",{},"C")],()=>U("close")),reveal:c([n["room-ask-reveal"],o("kbd",{},"R")],()=>U("reveal")),blank:c([n["\
remote-blank"],o("kbd",{},"B")],()=>w("blank")),hands:c([n["desk-hands"]],()=>yn(P,{question:y(),slide:S(),words:n,count:K})),
next:c([n.next,o("kbd",{},n["desk-clicker"])],()=>w("next"))},O=c(n["room-ask-reset"],()=>Ke(P,n["room-reset-sure"],n["r\
oom-ask-reset"],n["home-no"],()=>U("reset"))),W=c("",()=>w($()?.timer?"pause":"timer")),P=o("section",{class:"ajar-desk",
"aria-label":n["desk-title"]},o("header",{class:"desk-top"},h,f,A),o("nav",{class:"desk-agenda","aria-label":n["desk-age\
nda"]},k),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),R.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),J.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),q,_,z,o("p",{class:"\
desk-more"},W,O))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),T,G),o("div",{class:"desk-moves"},p,d,o(
"div",{class:"desk-pad"},...Object.values(N))),C.host),m=xn(t,{words:n,begin:j=>b({desk:"begin",...j})});e.replaceChildren(
m.element,P);function E(){kn(P,{deck:r.deck,panel:v(),way:r.way},n,{step:w})}function D(){let j=v().questions.some(ge),H=(X,me)=>c(
me,()=>b({room:"take",what:X,paper:t.paper})),Q=ce(P,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-mor\
e"},H("page",n["desk-take-page"]),H("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},c(n["room-end"],()=>{
Q.close(),b({room:"end"})},{class:"wall-primary"}),c(n["remote-stay"],()=>Q.close())))}function U(j){if(x>(r.steps??0)){
M=j;return}if(j==="reveal"){let Q=lt(v(),S()),X=()=>b({desk:"question",id:Q.question.id,do:j,...Q.body});Q&&Yt(_e(),Q,v(),
n,X);return}let H=y();H&&b({desk:"question",id:H.id,do:j})}let K=(j,H)=>b({desk:"question",id:y().id,do:"hands",counts:j,
people:H}),V={keys:()=>Zt(_e(),n),full:()=>C.host.hidden?I():F(),larger:()=>le(1),smaller:()=>le(-1)},Z=bt;function le(j){
Z=Math.min(kt.length-1,Math.max(0,Z+j)),de()}function Oe(j){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-\
hidden")?!1:(V[j]?V[j]():Ns.includes(j)?U(j):j==="timer"?w($()?.timer?"pause":"timer"):j!=="look"&&w(j),!0)}a(gn(Oe));let We=setInterval(
()=>{!P.hidden&&P.isConnected&&qt()},1e3);a(()=>clearInterval(We));function de(){if(!r.deck||!$())return;let j={deck:r.deck,
way:r.way,panel:v(),words:n,now:u.now()},H=Kt(r.deck,v());$e(R.wall,Ye(j)),J.host.hidden=H===null,H!==null&&$e(J.wall,Ye(
{...j,slide:H})),C.host.hidden||$e(C.wall,Ye(j),Z)}let _e=()=>C.host.hidden?P:C.wall;function $e(j,H,Q){j.querySelector(
".wall-face")?.remove(),j.prepend(H),mn(H,Q)}function qt(){if(!r.deck)return;let j=Ut(r.deck,$(),u.now());if(h.textContent=
Ue(u.now()),!j)return;let H=j.begun?Vt(j.late,n):n["remote-not-begun"],Q=j.begun?L(n["remote-planned"],{part:Ue(j.partEnds),
end:Ue(j.ends)}):"";f.replaceChildren(o("b",{class:j.late>0?"desk-late":null},H),Q&&` · ${Q}`,o("br"),o("span",{class:"\
desk-small"},r.deck.parts[j.part].title));for(let[X,me]of[...k.children].entries())me.className=X<j.part?"done":X===j.part?
"here":"",me.classList.toggle("dropped",$().dropped.includes(X));j.part!==i&&vo(j.part)}function vo(j){k.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),i=j;let H=k.children[j];H.firstChild.setAttribute("aria-current","step");
let{parentNode:Q}=k,X=(me,_t)=>H[me]+H[_t]/2-Q[_t]/2;Q.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function jo(){i=null,k.replaceChildren(...r.deck.parts.map(({title:j},H)=>o("li",{},c(j,()=>w("go",{slide:Fe(r.deck,
H)})))))}function xo(){if(l===S()?.id)return;l=S()?.id;let j=S()?.notes.length?we(S().notes):[o("p",{},n["remote-no-note\
s"])];T.replaceChildren(...j),T.scrollTop=0}function So(){let j=y();q.textContent=j&&(j.state!=="ready"||j.hands)?Ae(j,v(),
n):"",_.textContent=r.way?L(n["desk-joined"],{n:v().joined}):n["desk-no-phones"],z.textContent=$o({units:j?.units??Oo()}),
G.replaceChildren(...j?Sn(j,n):[]);let H=!!j?.units.length;N.hands.firstChild.data=n[st(j)?"desk-slips":"desk-hands"],N.
hands.disabled=!H||j.state==="open"||ge(j),O.hidden=!j?.answered||!j.may_reset;let Q=S()?.minutes??0;W.hidden=!Q&&!$()?.
timer,W.textContent=$()?.timer?n["desk-timer-pause"]:L(n["remote-timer"],{minutes:Q});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!j),N.open.disabled=!j||j.state==="open"||!r.way,N.close.disabled=
j?.state!=="open",N.reveal.disabled=!lt(v(),S());for(let X of Object.values(N))X.classList.remove("wall-primary");Co().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function Co(){let j=y();return j?ge(j)?N.next:j.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!j.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let st=j=>!!j?.name.startsWith("check-in@"),Oo=()=>{if(S()?.kind!=="moves")return[];let[j]=v().
questions.filter(H=>st(H)&&ge(H)).slice(-1);return j?.units.filter(({kind:H})=>H==="move")??[]};function $o({units:j}){let H=j.
filter(({snapshot:Q,withheld:X})=>!Q&&X);return H.length?Pe({shown:H},n):""}function Dt(){let j=y();d.textContent=Eo(j)}
function Eo(j){if($()?.blank)return n["remote-is-blank"];if(!j)return"";let H=ut(j,v());return H===1?n["remote-still-one"]:
H?L(n["remote-still"],{n:H}):j.state==="open"?n["room-is-open"]:j.hands&&!ge(j)?L(n["desk-counted"],{n:j.hands}):!r.way&&
j.state==="ready"&&j.units.length?n[st(j)?"desk-slips-how":"desk-hands-how"]:""}function Ao(j){let H=r;r={...r,...j},r.busy||
g.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&$());if(m.update(r),m.element.
hidden=Q,P.hidden=!Q,!Q)return;H.panel!==r.panel&&u.set(v().now),H.deck!==r.deck&&jo(),r.wall&&(B.href=r.wall);for(let me of P.
querySelectorAll("dialog"))me.refresh?.();qt(),xo(),So(),Dt(),de();let X=M;M="",X&&U(X)}let Wt=new ResizeObserver(de);for(let{
host:j}of[R,C])Wt.observe(j);return a(()=>Wt.disconnect()),{update:Ao}}function yt(e,t){let n=o("div",{class:e,...t}),s=o(
"div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;-\
-ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Is=e=>e;function re(e,t){e.innerHTML=Is(t)}function Qe(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function je(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Xe(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function On(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",u=o("div",{}),c=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=oe(t,f=>{d.textContent=f}),b=vt(t),x=Qe(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),b.dialog);let M=f=>{a.busy?d.textContent=t["room-one-moment"]:(g.begin(),
n(f,{awaited:!0}))},w=(f,k)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>M(k)},f),v=(...f)=>o(
"div",{class:"ajar-moves ajar-many"},...f);function $(){let f=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}M({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?o("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?o("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,f,v(k,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:v(...[12,3].
map(T=>w(L(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let S=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),v(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function y(){let f=o("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),T=a.address?f:null;return r?[R(),o("div",{class:"ajar-door-line"},k,p,T),J(),I()]:[o("h2",{},t["room-title"]),R(),
J(),k,a.address?$n(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),I()]}let R=()=>a.practice?o("p",{},Be(t)):null,J=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let f=o("select",{id:`${h}-address`,onchange:()=>n({room:"pick",ip:f.value})},...a.addresses.map(
({ip:k,network:T})=>o("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return o("label",{class:"ajar-words",for:f.
id},o("span",{},t["room-address"]),f)}function I(){let f=o("div",{}),k=o("button",{type:"button",onclick:()=>_(!1)},t["r\
oom-end-no"]),T=o("button",{type:"button",onclick:()=>_(!0)},t["room-end"]),q=()=>f.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),v(k,w(t["room-end"],{room:"end"}))]:[T]),_=G=>{l=G,q(),(l?k:T).focus()};q();let z=(G,B)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...B()},{awaited:!0})},G);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?v(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,o("p",{},t["room-end-how"]),
f)}function F(f){a={...a,...f},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=wt(t,a.joined);
p.textContent!==k&&(p.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?g.begin():(g.end(),d.textContent=""),Y()}let Y=je(u,()=>{let{joined:f,problem:k,...T}=a,q=JSON.stringify([T,r]);if(q===
i)return;i=q;let _={open:y,lost:S}[a.state]??$;Xe(u,()=>u.replaceChildren(..._().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return et(e,()=>n({room:"look"}),s),{update:F}}var wt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],Be=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function $n(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return re(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function vt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},Be(e)):"",$n(e,r),s):(n.close(),t.replaceChildren()))}}}function et(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function tt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return re(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(c=>o("th",{scope:"col"},c)))),o("tbody",{},...r.map(([c,...p])=>o("tr",{},o(
"th",{scope:"row"},c),...p.map(d=>o("td",{},d??"–")))))))))}function En({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=b=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=i({id:`${r}-people`,
min:1}),c=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let x=e.filter(
$=>$.item===b),M=($,S)=>{let y=i({"aria-label":[$.card,p($)[S]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],y]),y},w=x.length===1&&!x[0].card?x[0].bands.map(($,S)=>[$,[M(x[0],S)]]):x.map($=>[$.card,p($).map((S,y)=>M($,
y))]),v=x[0].card?["",...p(x[0])]:null;return o("table",{},o("caption",{},s(b)),v&&v.length>2?o("thead",{},o("tr",{},...v.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...w.map(([$,S])=>o("tr",{},o("th",{scope:"row"},$),...S.
map(y=>o("td",{},y))))))};function g(){let b=new Map(e.map(v=>[v,l.get(v.id).map(c)])),x=Math.max(...[...b.values()].map(
v=>v.reduce(($,S)=>$+S,0))),M=c(u)||x;if(!M){u.focus();return}let w=Object.fromEntries([...b].map(([v,$])=>[v.id,v.kind===
"card"?[$[0],Math.max(0,M-$[0])]:$]));a({counts:w,people:M})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:b=>{b.preventDefault(),g()}},
...[...new Set(e.map(b=>b.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function An(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(B,A={})=>{p=B==="reveal",
R.begin(),n({question:e.of,do:B,...A},{awaited:!0})},g=o("div",{class:"ajar-results",hidden:!0}),b=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=o("span",{}),w=o("p",
{class:"ajar-counts"}),v=Bs(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>h(!i)}),S=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...B)=>{S.textContent!==B[0]&&S.replaceChildren(...B)},R=oe(t,B=>y(
B||c)),J={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(J).filter(B=>e.units.length||B==="open"||B==="close"),I=Object.fromEntries(C.map(B=>[B,o("button",{type:"button",onclick:()=>{
I[B].getAttribute("aria-disabled")?y(F(B)):B==="reset"?Y():d(B)}},J[B])])),F=B=>l.busy?t["room-one-moment"]:l.not[B];function Y(){
let B=o("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus()}},t["home-no"]),A=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);S.replaceChildren(t["room\
-reset-sure"]," ",B," ",A),B.focus()}function h(B){i=B,g.hidden=!B,a().hidden=B,$.textContent=t[B?"room-show-question":"\
room-show-result"]}let f=vt(t),k=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function q(B){let A=l;l={...l,...B};let N=l.
room==="open";M.replaceChildren(l.practice?Be(t):""),x.textContent=l.problem,x.hidden=!l.problem;let O=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],W=!N||!e.units.length?[]:l.hands||l.inside?O.slice(0,1):O;w.replaceChildren(
...W.map(([P,m])=>o("span",{},o("b",{},`${P}`)," ",m))),v.update(l.seconds);for(let P of C)Mn(I[P],F(P));c=N?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(A.state!==l.state||A.room!==l.room||A.hands!==l.hands)&&y(c),l.busy||
R.end(),Ln(b,l.withheld),f.update(l.way??{},wt(t,l.joined)),k.hidden=!l.way?.address,_(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function _(){let B=JSON.stringify(l.charts??[]);if(B===u)
return;u=B;let A=!!l.charts?.length;g.replaceChildren(...Tn(l.charts??[],t)),$.hidden=!A,h(A),A&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(B=>I[B]))),o("div",{class:"ajar-bar-line"},M,S,$,k,v.element),f.dialog),G=e.units.length?En(e,{words:t,ask:r,send:B=>d(
"hands",B)}):null;return $.hidden=!0,et(z,()=>n({room:"look"}),s),{parts:[g,b,x,z,G].filter(Boolean),update:q}}function Mn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Ln(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Tn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return tt(s,n,t),s});function Nn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),et(e,()=>n({room:"look"}),s),{update(b){a={...a,...b},c.replaceChildren(a.practice?Be(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Ln(i,a.withheld),Mn(d,g());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?Tn(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Bs(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":g,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!g}let c=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function In(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),u=({title:d,
story:g,more:b,role:x})=>{re(r,g),r.prepend(o("h2",{},d)),re(l,b),i.textContent=x},c=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(c),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),p)}var Bn=[1,1],Rs=[0,0],qs="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ds=new RegExp(`(${qs})|[.…]+|[\
!?;\\n]`,"gu"),Ws=/[\u0300-\u036f'’‘ʼ]/g,_s=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,jt=new WeakMap;function Dn(e,t){
let{passes:n,kinds:s,learned:a}=_n(t),{line:r,places:l}=zs(e),i=r;for(let[d,g]of St(n,r))i=i.slice(0,d)+i.slice(d,g).replace(
/[^ ]/g,"_")+i.slice(g);let u=Object.entries(s).flatMap(([d,g])=>St(g,i).map(([b,x])=>({kind:d,start:b,end:x-1}))),c=a?Fs(
u,r,a):u,p=(d,g)=>d.span[0]-g.span[0]||d.span[1]-g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return c.map(({kind:d,start:g,
end:b})=>({kind:d,span:[l[g][0],l[b][1]]})).sort(p)}function*Wn(e){let{passes:t,kinds:n}=_n(e);for(let s of[t,...Object.
values(n)])yield,St(s,"we are here ")}function _n(e){return jt.has(e)||jt.set(e,Us(e)),jt.get(e)}function Fs(e,t,n){let{
weights:s,kinds:a,limit:r,least:l}=n,i=Ps(t,n),u=i.slice(1).map((w,v)=>[...i[v],...w]),c=w=>{let v=new Set(w.flatMap($=>$.
places));return Rn(s,v)/Math.sqrt(v.size)},p=[...i,...u];if(e.length)return xt(p,c)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[g,b]=xt(d,c);if(!(b>r))return[];let x=new Set(g.flatMap(w=>w.places.slice(0,2))),[M]=xt(Object.keys(a),w=>Rn(a[w],x));
return[{kind:M,start:g[0].start,end:g.at(-1).start}]}function Ps(e,{numbers:t,weights:n}){let s=Bn,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Bn:t.get(r[0])??Rs,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],g)=>((g*
16411+p)*16411+d)%n.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var xt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Rn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],
0),Fn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function St(e,t){let n=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return n}function Us({lists:e,passes:t,phrases:n,learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=qn(u,
a);let r=i=>new RegExp(i.map(u=>qn(u,a)).join("|"),"y"),l=Object.entries(n).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Ks(s)}}function Ks({same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let g of d.split(" "))l.set(g,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
n),kinds:Object.fromEntries(c),limit:a,least:r}}function qn(e,t){return`(?:${(e.match(_s)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Hs(a)).join("")}\
)`}function Hs(e){let t=Pn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Pn=e=>e.normalize("NFKD").replace(Ws,"").toLowerCase();function zs(e){
let t="",n=[];for(let s of e.matchAll(Ds)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Pn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}function Un({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Kn=["emergency","crisis","violence","agency","worried","child"],Js=["crisis","violence"],Jn='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Hn(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function Gs(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Gn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(c=>Dn(c,l)),u=Fn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Ct=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Ot=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
zn=e=>`tel:${e.match(/\d+/)[0]}`;function Vn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||Gs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(C=>C.code===r());function i(C){te().chosen=C,Hn();for(let{element:I,draw:F}of te().
listeners)F(I)}function u(C,I){return I(C),te().listeners.add({element:C,draw:I,shown:!1}),queueMicrotask(Hn),C}let c=C=>u(
o("div",{}),I=>I.replaceChildren(...C())),p=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...C.map(F=>o("option",{value:F.code},F.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:C,to:I},F)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Ot(C)));let Y=o("span",{},C),h=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:I}),onclick:async()=>{await Vs(I,Y)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",h)},g=C=>o("li",{},o("p",{class:"ajar-for"},C.
for_what),o("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...C.reach.map(d))),b=({emergency:C,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:zn(C)},L(e["help-call"],{number:C})))),
x=C=>c(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let F=C.flatMap(Y=>Y==="emergency"?b(I):Ct(I,[Y]).
map(g));return[o("ul",{class:"ajar-help-lines"},...F)]});function M(){Un({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),$t({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),x(Kn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:C,text:I,now:F,lines:Y,kinds:h,
countries:f},{level:k,aside:T,needs:q}){return f&&!J()&&(te().countries=f),o("section",{class:"ajar-danger"},o(`h${k}`,{
tabindex:"-1"},C),o("p",{},I),h.length?null:q?.()??null,p(),x(Y),o("ul",{class:"ajar-todo"},...F.map(_=>o("li",{},_))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let v=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:M},e["help-get"]);function $({emergency:C,...I}){let Y=Js.map(f=>Ct(
I,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(k=>f.find(({to:T})=>T.startsWith(k))));return[{say:L(e["help-call"],
{number:C}),to:zn(C)},...Y.filter(Boolean)]}let S=(C=`${e["help-line"]} `)=>c(()=>{let I=l(),F=(I?$(I):[]).flatMap(({say:f,
to:k},T)=>[T?" · ":"",o("a",{href:k},...Ot(f))]),Y=o("button",{type:"button",class:"ajar-link",onclick:M},e["help-get"]),
h=o("span",{class:"ajar-off-paper"},F.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},C,...F,h)]});function y(C){
if(!J())return;let[I]=[...C.querySelectorAll(Jn)].reverse();I?.closest("p, ul").after(S(""));for(let F of C.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===l()?.country}let R=()=>c(()=>{let C=l();return C?[o("p",{},o(
"b",{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:C.emergency})}`),o(
"ul",{},...Ct(C,Kn).map(({for_what:I,name:F,reach:Y,hours:h})=>o("li",{},...Ot(`${I}: ${F}. ${Y.map(({say:f})=>f).join("\
 · ")}. ${h}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),J=()=>a().length>0;return{open:M,notice:w,button:v,line:S,addNumbers:y,
text:R,choose:i,code:r,isKnown:J}}var $t=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Yn(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Jn)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function Vs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Zn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Ys="about:blank";function Et(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Ys)}function Qn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Et()))},{capture:!0})}function Xn(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(b=>(i[b.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let M=d[x.dataTransfer.
getData("text/plain")]?.[b.id];M&&!M.matches(":disabled")&&(M.checked=!0,p(M.dataset.card,b))}},i[b.id]))),c=()=>e.piles.
forEach(b=>{i[b.id].textContent=L(n["pile-count"],{pile:b.text,n:Object.values(l).filter(x=>x===b.id).length})}),p=(b,x)=>{
l[b]=x.id,c(),a({...l}),r(L(n.moved,{card:e.cards.find(M=>M.id===b).text,pile:x.text}))},d={},g=e.cards.map(b=>{d[b.id]=
{};let x=`${s}-${b.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:M=>M.dataTransfer.setData(
"text/plain",b.id)},o("legend",{},b.text),o("div",{class:"ajar-into"},...e.piles.map(M=>{let w=o("input",{type:"radio",name:x,
value:M.id,"data-card":b.id,checked:l[b.id]===M.id,onchange:()=>p(b.id,M)});return d[b.id][M.id]=w,o("label",{},w,o("spa\
n",{},M.text))})))});return c(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...g)}var eo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Zs=new RegExp(`^${eo}+|${eo}\
+$`,"g"),Qs=/[\p{L}\p{N}_]+/gu,Xs=/^[\p{L}\p{N}_]+/u,ea=/\{([a-z][a-z0-9-]*)\}/,[ta,na]=["⁨","⁩"],to=/[.!?…؟。][\u2069”’"')»]*$/,
oa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
xe=e=>e.replace(Zs,""),fe=e=>e.toLowerCase().toUpperCase(),At=e=>e.match(Xs)?.[0]??"",no=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Re(e,t){let n=e.split(ea),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=xe(t[n[r+1]]),i=sa(n[r],l);a+=(to.test(a)?i.replace(/^,+/,""):i)+aa(l)}return to.test(a)?a:a+s}function sa(e,t){
let n=fe(At(t));if(!n)return e;for(let s of e.matchAll(Qs))if(fe(s[0])===n)return e.slice(0,s.index);return e}var aa=e=>oa.
test(e)?`${ta}${e}${na}`:e;var Mt=2e4,ra=10,la=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Nt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
ca[r.kind](l,r);he(r,a)&&(a[r.id]=ia(r,i,a))}return a}function ao(e,t){try{Nt(e,t)}catch(n){if(n instanceof ne)return!1;
throw n}return!0}var ro=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>oo(e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${oo(e.piles,t[n.id])}`);case"date":return[no(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}
var oo=(e,t)=>e.find(n=>n.id===t)?.text??t;function ia(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ye(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var ca={ruler(e){if(!Number.isInteger(
e)||e<0||e>ra)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!so(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Tt(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Lt("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!n&&r.length+!!l>1)throw new ne("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Tt(n.map(({id:l})=>l));
if(!so(e)||!Object.keys(e).every(Tt(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Lt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let n=e.map(s=>Lt(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ua(e))throw new ne("answer-day");return e}};function Lt(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Mt&&[...e].length>Mt)throw new ne("answer-long",{most:Mt});return xe(e)?e:null}var Tt=e=>t=>e.
includes(t),so=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ua(e){let[,t,n,s]=(e.match(la)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var pa=[{answers:["all"]}],da=/\p{L}/u,fa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ma=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ha=/\{([a-z][a-z0-9-]*)\}/g;function io({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(ro(r))return"nothing"in n?[nt([n.nothing])]:[];let l=ga({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?pa:t).flatMap(l);return a||!("closing"in n)?u:[...u,nt([n.closing])]}var nt=e=>({words:e,heading:"",said:[]}),
ke=(e,t,n=[])=>({words:n,heading:e,said:t}),lo=(e,t)=>e.filter(n=>!t.has(fe(n)));function ga({items:e,answers:t,rules:n,
phrases:s}){let a=h=>e.find(({id:f})=>f===`couple-${h}`)??e.find(({id:f})=>f===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?Se(a(
h),r(h)):[],i=h=>{let f=new Set(h.map(a));return e.filter(k=>f.has(k))},u=h=>{let f=r(h);return typeof f=="number"?f:l(h).
length},c=h=>h.map(f=>r(f)?.chosen).find(f=>Array.isArray(f))??[],p=(h,f)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:q})=>T[q]===f).map(({text:q})=>q)},d=h=>new Set(h?l(h).map(fe):[]),g=({if:h=[],unless:f=[]})=>h.
every(b)&&!f.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:f=[],cards:k,piles:T,without:q,only:_,
least:z,asked:G}=h;if(G)return!!a(G)&&he(a(G),t);let B=f.find(O=>r(O)!==null);if(!B)return!1;let A=c([B]);return k&&!k.some(
O=>A.includes(O))||T&&!T.some(O=>lo(p(B,O),d(q)).length)||_&&!(O=>O.size===1&&O.has(_))(new Set(Object.values(r(B))))?!1:
z==null||u(B)>=z}let x=(h,f={})=>L(s[h],f);function M(h,f={}){if(typeof h=="string")return x(h,f);if(!g(h))return null;let{
phrase:k,of:T,score:q}=h;if(q){let _=C(q);return _===null?null:x(k,{t:50+10*_})}return T?l(T).length?x(k,{n:u(T),...f}):
null:x(k,f)}let w=(h=[],f={})=>h.map(k=>M(k,f)).filter(k=>k!==null),v=(h,f)=>{let k=w(h,f);return k.length?[nt(k)]:[]};function $(h){
if(typeof h=="string")return l(h);if("level"in h)return I(h);if("phrase"in h){let[z]=h.of?l(h.of):[],G=M(h,z===void 0?{}:
{words:z});return G===null?[]:[G]}let{item:f,pile:k,also:T,without:q}=h,_=k?p(f,k):l(f);return T&&(_=_.filter(z=>d(T).has(
fe(z)))),lo(_,d(q))}let S=({heading:h,under:f})=>h?x(h):(f&&a(f)?.said)??"";function y(h,f){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=_=>k.piles.find(z=>z.id===_).text;return(f??k.piles.map(({id:_})=>_)).map(_=>({id:_,text:T(
_),cards:p(h,_)}))}let R=n.find(h=>h.ladder)?.ladder,J=()=>Math.floor(R.rungs.length/2);function C(h){let[f]=c([h]);return!R||
!f?null:J()-R.rungs.findIndex(({card:k})=>k===f)}function I({level:h,up:f=0}){let k=h.map(C).find(q=>q!==null);if(!R||k===
void 0)return[];let T=R.rungs[J()-k-f];return T?l(T.item):[]}let F={answers({answers:h}){return(h[0]==="all"?e:i(h)).filter(
({id:k})=>t[k]!==null).map(k=>ke(k.said||k.ask,Se(k,t[k.id])))},lines(h){let f=h.lines.flatMap($),k=f.length?[ke(S(h),f,
w(h.say))]:[],T=h.count?.[Math.min(f.length,h.count.length-1)];return T?[...k,nt([x(T,{n:f.length})])]:k},piles({piles:h,
only:f,heading:k,below:T={},all:q={}}){let _=z=>z.length===a(h).cards.length;return y(h,f).filter(({cards:z})=>z.length).
flatMap(({id:z,text:G,cards:B})=>{let A=_(B)&&q[z]||T[z],N=k?x(k,{pile:G}):G;return[ke(N,B),...v(A?[A]:[])]})},empty(h){
let f=y(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return f.length?[ke(S(h),f,w(h.say))]:[]},sentence(h){
let f=s[h.sentence],k=[...f.matchAll(ha)].map(([,q])=>q),T=Object.fromEntries(k.map(q=>[q,l(q).join(" ")]));return Object.
values(T).every(Boolean)?[ke(S(h),[Re(f,T)])]:[]},message(h){let f=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>Y(k,T,h.message));return f.length?[ke(S(h),[f.join(" ")])]:[]},ladder(){let[h=""]=l(R.goal),[[f],[k]]=[c([R.
today]),c([R.later])],T=R.rungs.map(({card:q,item:_})=>{let z=a(_)?.said??"",[G]=l(_),B=G?`${z}: ${G}`:x("open",{level:z}),
A=ka(q===f,q===k,!!k);return A?x(A,{level:B}):B});return[ke(x(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:f}){let k=i(h).filter(({id:T})=>t[T]===null);return k.length?v(f,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let f=h.repeated.map(l),k=new Map;for(let _ of f.flat())k.has(fe(_))||k.set(fe(_),_);let T=_=>f.filter(z=>z.some(G=>fe(G)===
_)).length>1,q=[...k].filter(([_])=>T(_)).map(([,_])=>_);return q.length?[ke(S(h),q)]:[]}};function Y(h,f,{self:k=[],small:T=[],
capitals:q=[]}){let{opener:_,clause:z,clauses:G=[],questions:B=[],names:A=!1}=h,N=At(f),O=N.toLowerCase();if(k.includes(
O))return Re("{words}.",{words:f});let W=[...s[_]].at(-1);if(!fa.test(f.match(da)?.[0]??"a")||B.includes(O))return Re(`{\
words}${W}`,{words:f});let P=s[z&&G.includes(O)?z:_],m=A||q.includes(N),E=T.includes(O)||ma.test(N)&&!m,[D=""]=f,U=E?D.toLowerCase()+
f.slice(D.length):f;return Re(P,{words:U})}return h=>{if(!g(h))return[];let f=Object.keys(F).find(T=>T in h),k=f?F[f](h):
v(h.say);return k.length&&h.then?[...k,...v([h.then])]:k}}function ka(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function co(e,t,n){let s=n&&Gn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:io(e,t,{plain:a})}}function It(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=o("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(o("p",{},s),c),u.focus()}function ot(e){let n=o("button",{type:"button",onclick:()=>It(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function uo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),i=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,g=!1,b=!1,x=!1,M=!1,w=(A,N,O={})=>o("bu\
tton",{type:"button",onclick:N,...O},A),v=A=>{A.tabIndex=-1,A.focus()},$=()=>i.querySelector(".ajar-change"),S=()=>c.state===
"kept"&&!c.reopen;function y(A,N=A){a.dataset.short=N,s.textContent!==A&&(s.textContent=A)}function R(){let A=c.problem?
e["keep-unsaved"]:e["keep-saving"],[N,O]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],lost:[e["keep-lost"]]}[M?"lost":c.state];a.
classList.toggle("ajar-state-lost",M),y(N,O),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function J(){c={...c,saved:!1},R()}function C(){R(),p=c,S()?i.replaceChildren(
g?k("change"):z()):c.state!=="none"?i.replaceChildren(k("unlock")):d?i.replaceChildren(k(c.exists?"open":"start")):i.replaceChildren(
x?h():Y())}let I=()=>{d=!0,l.textContent="",C(),i.querySelector("input").focus()},F=()=>c.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,F(),o("di\
v",{class:"ajar-moves"},w(e["keep-nothing"],()=>{x=!0,C(),v(a)}),w(e[c.exists?"keep-open":"keep-start"],I)))}let h=()=>o(
"p",{},w(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function f(){let N=["none","weak","fair","good","s\
trong"].map(O=>e[`keep-strength-${O}`]).reduce((O,W)=>W.length>O.length?W:O);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},o("span",{},e["keep-strength-none"]))}function k(A){let N=A==="start"||A==="change",O={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],W=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{N&&t({strength:W.value})}}),P=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),m=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),P),E=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),D=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:D.value})}),U=f(),K=()=>{if(!W.value){W.focus();return}if(E.hidden=!0,N&&W.type==="password"&&P.value!==W.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,P.focus();return}A==="change"?t({change:W.value},{awaited:!0}):t({[A===
"start"?"keep":"unlock"]:W.value,place:D.value},{awaited:!0}),y(e["keep-opening"]),W.value="",P.value="",U.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,g=!1,C(),A==="change"?$().focus():v(a)},Z=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),D);return o("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
K()}},o(c.state==="locked"?"h1":"p",{class:"ajar-title"},O),F(),A==="change"?o("p",{},e["keep-change-how"]):null,N?o("p",
{},e["keep-no-way-back"]):null,A==="start"&&c.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[A==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[N?"keep-how":"keep-how-open"]),
W,N?U:null,N?m:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:le})=>{W.type=le.checked?
"text":"password",m.hidden=le.checked,E.hidden=!0}}),o("span",{},e["keep-see"])),N?E:null,A==="change"||c.here?null:Z,o(
"div",{class:"ajar-moves"},A==="unlock"?null:w(e["keep-not-now"],V),o("button",{type:"submit"},O)),N?null:_(),A==="start"&&
c.here?q():null)}let T=()=>o("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function q(){let A={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=o("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await N.files[0].
arrayBuffer()),m=()=>t({bring:P},{awaited:!0});N.value="",c.exists?It(W,{...A,act:m}):m()}}),O=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),N),W=o("div",{class:"ajar-twice"},O);return W}function _(){let A=ot({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...c.here?[o("p",{},e["keep-copy-forgot"]),T(),q()]:[],o("p",{},e["keep-erase-how"]),
A)}function z(){let A=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((N,O)=>N-O).map(N=>o("option",{value:N,selected:N===c.minutes},L(e["keep-minutes"],{n:N}))));return o(
"div",{class:"ajar-kept"},w(e["keep-lock"],()=>{y(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{
g=!0,b=!1,C(),i.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[o("p",{},e["keep-copy-how"]),
T()]:[o("p",{},c.place)],c.copied?o("p",{},L(e["keep-copied"],{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),A))}function G(A){if(A.strength!=null){let N=i.querySelector(".ajar-strength > span");N&&(N.textContent=A.strength);
return}if(A.changed){g=!1,C(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}c={
...c,...A},c.state==="kept"&&(d=!1),S()||(g=!1),R(),B()}let B=je(i,()=>{let A=p;if(A.state===c.state&&A.exists===c.exists&&
A.minutes===c.minutes&&A.here===c.here&&!!A.reopen==!!c.reopen&&!!A.hosted==!!c.hosted&&i.firstChild){p=c;return}let O=d&&
A.place!==c.place;C(),A.state!==c.state&&A.state!=="none"?v(a):O&&i.querySelector("input").focus()});return C(),{line:a,
more:u,update:G,begin:J,setLost:A=>{M=A,R()},say:A=>{l.textContent=A}}}function po({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!he(s,n)))if(s.kind==="choice"){let l=(s.among?
ye(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var fo=(e,t)=>L(e.ask,t);var ba=new Set(["autorestarting","dead","restarting","terminating"]),ya=4e3;function mo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
ba.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,ya):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ho({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=po(u,c),d=u.items.filter(g=>g.id in p).map(g=>[fo(g,p),...Se(g,p[g.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function i(u){s=u;for(let c of n)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>n.delete(
u)}}function go(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=oe(
t,y=>r.replaceChildren(y)),i=y=>{l.begin(),n(y)},u=o("div",{}),c={},p="",d=0,g=Qe(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(y,R)=>o("button",{type:"button",onclick:R},y),x=y=>o("div",{class:"\
ajar-reflection"},...y.flatMap(R=>at(R,3))),M=(y,R,J)=>ot({words:t,label:y,question:R,act:()=>i(J)}),w=()=>{let y=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&i({import:await y.files[0].text()}),y.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),y)},v=je(u,()=>{let y=JSON.stringify(c);y!==p&&
(p=y,Xe(u,$))});function $(){let y=(C,I)=>b(I,()=>i({take:C})),R=d>(c.danger?.kinds.length??0)?null:c.danger,J=()=>{d=R.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(R?a.notice(R,{level:2,aside:J}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?o("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?o("ul",{},...c.due.map(C=>o("li",{},C))):"",c.plan?.length?o("h2",{},t["home-plan"]):"",c.plan?.length?
x(c.plan):"",c.plan?.length&&!R?a.line():"",...(c.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),x(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...R?[]:[b(t["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:a.
code()})),g.element(),y("calendar",t["home-take-calendar"]),c.danger?"":y("calendar-line",t["home-take-calendar-line"])],
y("check-ins",t["home-take-check-ins"]),y("everything",t["home-take-everything"])),w()),c.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),M(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),M(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),c=y,v()},settle:l.end,say:(y,R="")=>{
l.end();let J=o("div",{class:"ajar-text"});re(J,R),r.replaceChildren(y,J),r.scrollIntoView({block:"nearest"})}}}function ko({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var qe=window.ajarShown,bo="needs@",yo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),be={};function Bt(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
- 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
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
.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-ask>div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-sta\
te,
.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:\
is(.ajar-state,
.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-keeping details>*+*{margin-top:.75em!important}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-prob\
lem{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-news:not(:emp\
ty){
margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{f\
ont-size:1.15em}
.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex\
;
flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.a\
jar-role[open]{
border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.c\
ell-output-ipywidget-background
.ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width\
:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function wo({model:e,el:t}){Bt();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=m=>i.push(m),c=null,p=!1,d=!1,g=new Map,b=new Map,x=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let M=o("div",{class:"ajar-page"}),w=m=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===m)?.
exercise,v=ho({words:s,answered:()=>[...r].map(([m,{answers:E}])=>[w(m),E]).filter(([m,E])=>m&&Object.keys(E??{}).length)}),
$=0,S=m=>{if(clearTimeout($),$=0,v.set(m),c?.setLost(m),m)for(let E of l.keys())a.get(E)?.release()},y=(m,{awaited:E=!1}={})=>{
try{e.send(m)}catch{S(!0);return}E&&!$&&($=setTimeout(()=>S(!0),8e3))},R=!1;function J(){R||(R=!0,window.ajarDangers?C():
y({dangers:!0}))}let C=()=>{for(let m of Object.values(window.ajarDangers.dangers))Zn(Wn(m))};function I({key:m,exercise:E},D){
if(!(window.ajarDangers||v.isLost())||!ao(E,D))return;let K=Nt(E,D),V=co(E,K,window.ajarDangers);q(m,{answers:K,done:!0,
...V}),g.set(m,yo(r.get(m))),a.get(m).update(r.get(m))}let F=Vn({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:m=>y({country:m})}),Y=()=>{y({forget:!0}),Et()},h=(m,E,D)=>(a.set(m.key,D),r.has(m.key)&&D.
update(r.get(m.key)),E),f={html(m){let E=o("div",{class:"ajar-text"});return re(E,m.html),F.addNumbers(E),E.addEventListener(
"click",D=>{let U=D.target.closest("a"),K=n.findIndex(({id:V})=>V&&U?.getAttribute("href")===`${V}.ipynb`);K<0||(D.preventDefault(),
G(K))}),E},home(m){let E=o("div",{});return h(m,E,go(E,{words:s,send:K=>{K.import&&a.get("chart")?.begin(),y(K)},open:K=>G(
n.findIndex(({id:V})=>V===K)),help:F})),y({home:m.key}),E},exercise(m){let E=o("div",{}),D=v.line(c?{}:{role:"alert"});l.
set(m.key,E);let U=(K,V)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;
b.set(m.key,Z),y({key:m.key,...K,sent:Z},{awaited:V}),!(!V||!v.isLost())&&(S(!0),D.scrollIntoView({block:"nearest"}))};return a.
set(m.key,Pt(E,m.exercise,{words:s,level:m.level,sort:Xn,...r.get(m.key),help:F,needs:()=>k(m.needs),below:()=>m.key.startsWith(
"plan@")&&F.isKnown()?F.line():null,onAside:K=>q(m.key,{aside:K}),onChange:K=>{J(),q(m.key,{answers:K,done:!1}),U({answers:K,
done:!1},d)},onMove:K=>q(m.key,{at:K}),onDone:K=>{I(m,K),U({answers:K,done:!0},!0),m.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{q(m.key,{answers:{},done:!1}),U({remove:!0})}})),E.firstElementChild.append(D),u(()=>v.
forget(D)),E},chart(m){let E=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:U,end:K}=oe(s,Z=>D.replaceChildren(Z)),V=Z=>{K(),tt(E,Z,s)};return a.set(m.key,{update:V,begin:U,end:K}),
r.has(m.key)&&V(r.get(m.key)),U(),y({chart:m.key}),o("div",{},E,D)},notice(m){if(Qn(()=>y({forget:!0})),!m.leave)return o(
"div",{class:"ajar-notice"},o("p",{},m.text));let E=o("div",{class:"ajar-leave"},F.button(),$t({words:s,leave:Y}));Yn(F.
open),c=uo({words:s,send:y});let D=document.createDocumentFragment();return D.append(o("div",{class:"ajar-notice"},c.line,
E),o("div",{class:"ajar-on-paper"},F.text()),c.more),D}};function k(m){let E=n.findIndex(({blocks:U})=>U.some(({key:K})=>K===
bo));return E<0?m?o("p",{},o("a",{href:m},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{G(E);let U=l.get(
bo).querySelector("h2");U.tabIndex=-1,U.focus()}},s["help-needs"])}for(let[m,E]of Object.entries(be))f[m]=D=>{let U=o("d\
iv",{}),V=E(U,D,{words:s,send:y,onDispose:u,model:e,exerciseOf:w,formOf:Z=>l.get(Z)});return h(D,V.element??U,V)};let T=m=>n[x].
blocks.find(E=>E.kind===m),q=(m,E)=>r.set(m,{...r.get(m),...E}),_=()=>{for(let m of i.splice(0))m()};function z({focus:m=!1}={}){
if(_(),a.clear(),p){M.replaceChildren(c?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(M.replaceChildren(
...n[x].blocks.map(V=>f[V.kind](V))),n.length<2)return;let E=(V,Z)=>o("button",{type:"button",onclick:()=>G(V)},Z),D=x>0?
E(x-1,s["previous-page"]):null,U=x<n.length-1?E(x+1,s["next-page"]):null;if(M.append(o("div",{class:"ajar-moves ajar-tur\
n"},D,U)),B.replaceChildren(...n.map(({title:V},Z)=>o("li",{},o("button",{type:"button","aria-current":Z===x?"page":null,
onclick:()=>G(Z)},V)))),A.textContent=L(s["page-of"],{n:x+1,all:n.length,title:n[x].title}),!m)return;let K=M.querySelector(
"h1, h2, h3")??M;K.tabIndex=-1,K.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function G(m){n[m]&&(x=m,B.
parentElement.open=N(),e.set("page",m),e.save_changes(),z({focus:!0}))}let B=o("ol",{}),A=o("summary",{}),N=()=>window.innerWidth>
640;e.get("notice")&&t.append(f.notice(e.get("notice")));let O=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detail\
s",{open:N()},A,B));n.length>1&&t.append(O),t.append(v.line({role:"alert"}),M);let W=0;for(let m of["keydown","pointerdo\
wn","scroll"])t.addEventListener(m,()=>{Date.now()-W<3e4||(W=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",m=>{if(S(!1),m.keeping){let E=[...b.values()].some(K=>m.acknowledged<K);c?.update(E?{...m.keeping,saved:!1}:
m.keeping);let{state:D}=m.keeping,U=D==="locked";D&&(d=D==="kept"),D&&U!==p&&(p=U,r.clear(),O.hidden=p,z())}for(let[E,D]of Object.
entries(m.states??{})){if(m.acknowledged<b.get(E))continue;let U=D.answers&&!Object.keys(D.answers).length,K=g.get(E)===
yo(D);g.delete(E),q(E,U?{...D,at:0}:D),K||a.get(E)?.update(r.get(E))}m.dangers&&(window.ajarDangers=m.dangers,C()),m.country!=
null&&F.choose(m.country),m.file&&(a.get("home")?.settle(),ko(m.file)),m.erased&&a.get("home")?.say(m.erased,T("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??c)?.say(m.said),m.open&&G(n.findIndex(({id:E})=>E===m.open)),
m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),z()});let P=mo(e,{gone:()=>S(
!0),back:()=>{v.isLost()&&y({ready:!0})}});return z(),qe.set(s,(qe.get(s)??0)+1),y({ready:!0}),()=>{_(),P(),clearTimeout(
$),qe.set(s,qe.get(s)-1),qe.get(s)||y({gone:!0})}}be.door=(e,t,n)=>On(e,n);be.group=(e,t,n)=>Nn(e,n);be.scenario=(e,t,{words:n,model:s})=>({element:In(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});be.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=An(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};be.desk=Cn;var wa=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Rt,Ce=null;async function De(e){
let t=Object.entries(Rt[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function va(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await De("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Ce=l.get("words"),this.dispose=wo({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Bt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var ja=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function xa({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!wa.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function Sa(){let{INotebookTracker:e,NotebookActions:t}=await De("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await De("@jupyterlab/apputils"),a=async()=>{if(!Ce)return!0;let l=[n.cancelButton({label:Ce["sta\
rt-over-no"]}),n.okButton({label:Ce["start-over"]})],[i,u]=[Ce["start-over-title"],Ce["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await xa(c).finally(()=>{r.
delete(c)});let{content:p,sessionContext:d}=c,g=S=>t.runCells(p,S,d),b=S=>S.model.type==="code",x=p.widgets.filter(S=>b(
S)||S.rendered===!1),[M,w=M]=x.filter(b),v=1+x.indexOf(w),$=await g(x.slice(0,v));return await ja(),$&&g(x.slice(v))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:p}=c;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&u(p)})}}}var Ca=4,
Oa=1500,$a=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Ea(e){for(let t=0;t<Ca;t++){if(await $a(e))
return!0;await new Promise(n=>{setTimeout(n,Oa)})}return!1}async function Aa(){if(!Rt["@jupyterlab/application"])return[];
let{ConnectionLost:e,IConnectionLost:t}=await De("@jupyterlab/application"),{PageConfig:n}=await De("@jupyterlab/coreuti\
ls");if(n.getOption("hubPrefix"))return[];let s=!1,a=async(r,...l)=>{if(s)return;s=!0;let i=await Ea(`${r.serverSettings.
baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){Rt=e},async get(){let e=await Promise.all([va(),Sa(),Aa()]);return()=>({
__esModule:!0,default:e.flat()})}};})();
