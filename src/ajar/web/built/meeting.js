var Jo=["button","input","select","summary","textarea"],Vo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Jo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Vo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ce(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var T=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ve(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Jt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function oe(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Vt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,c={...Qo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,i={...n.answers},p=0,d=null,f=0,m=n.aside??0,b=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),E=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=o("div",{}),j=o("div",{class:"ajar-body"}),$=o("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Yo(b,s))]:b,
v,j,E);e.replaceChildren($);function O(){let C=t.items.filter(W=>ke(W,i));return r&&t.together?[C]:C.map(W=>[W])}let w=C=>{
E.replaceChildren(C)},R=oe(s,w);function G(C,W){E.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
i=W,w(""),n.onChange(i),D({focus:!0})}},s["put-back"]))}function S(C,W){i={...i,[C.id]:W},Zo(j),w(""),n.onChange(i),k()}
function I(){Y(!0),R.begin(),f=setTimeout(_,8e3)}function _(){f&&(clearTimeout(f),f=0,Y(!1),R.end())}function Y(C){for(let W of d?.
fieldsets??[])W.disabled=C}function k(){if(!d)return;let{items:C,skip:W,where:P,next:g}=d,M=O().length;W.textContent=h(C)?
s["clear-and-skip"]:s.skip,P.textContent=T(s["question-of"],{n:p+1,all:M}),P.hidden=r&&M===1,g.textContent=p===M-1?s.done:
s.next}let h=C=>C.some(({id:W})=>i[W]!=null);function y(C,W=!0){if(f)return;let P=O();if(p+=C,p>=P.length){p=P.length-1,
I(),n.onDone(i);return}D({focus:W,again:C<0})}function L(C,W){let P=`${u}-${C.id}`,g=o("legend",{},T(C.ask,i)),M=C.hint?
o("p",{class:"ajar-hint",id:`${P}-hint`},C.hint):null,B=[M,W.mark].filter(Boolean).map(({id:Z})=>Z),H=C.among?{...C,cards:ve(
C,i)}:C,U=c[C.kind](H,Jt(H,i[C.id]),{words:s,level:a+1,group:P,change:Z=>S(C,Z),say:w,remarks:n.remarks,...W}),V={class:`\
ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":B.join(" ")||null};return o("fieldset",V,g,M,U)}function D({focus:C=!1,
again:W=!1}={}){let P=O();p=Math.max(0,Math.min(p,P.length-1));let g=P[p],M=n.mark?.(g),B=M?o("p",{class:"ajar-mark",id:`${u}\
-${g[0].id}-mark`},M):null,H=o("div",{class:"ajar-moves"}),U=p>0?()=>y(-1):null,V=g.map(de=>L(de,{mark:B,again:W,moves:H,
back:U})),Z=o("button",{type:"button",onclick:()=>{if(f)return;let de=i,Pe=h(g);i={...i,...Object.fromEntries(g.map(({id:Me})=>[
Me,null]))},n.onChange(i),y(1),Pe&&G(s.cleared,de)}}),le=o("button",{type:"button",onclick:()=>{f||(w(""),y(1))}}),Ee=o(
"p",{class:"ajar-where"});d={items:g,skip:Z,where:Ee,next:le,fieldsets:V},v.replaceChildren(),H.replaceChildren(Z,le),U&&
H.prepend(o("button",{type:"button",onclick:U},s.back));let _e=V.length===1;B&&_e&&V[0].lastElementChild.before(B),j.replaceChildren(
Ee,...B&&!_e?[B]:[],...V,H),k(),n.onMove?.(p),C&&(V[0].focus({preventScroll:!0}),Ee.scrollIntoView({block:"nearest"}))}function F(C){
if(v.replaceChildren(),!C||!n.help||m>C.kinds.length)return null;let W=()=>{m=C.kinds.length+1,n.onAside?.(m),v.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:P,needs:g}=n;return v.append(P.notice(C,{level:a+1,aside:W,needs:g})),v.querySelector(
"[tabindex]")}function z(C,{focus:W=!1,danger:P=null}={}){d=null;let g=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);j.
replaceChildren(o("div",{class:"ajar-reflection"},g,...C.flatMap(B=>pt(B,a+2)),n.below?.()??null),o("div",{class:"ajar-m\
oves"},o("button",{type:"button",onclick:()=>{p=0,D({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let B=i;i={},p=0,m=0,n.onAside?.(0),n.onStartOver(),D({focus:!0}),G(s["started-over"],B)}},s["start-over"])));let M=F(P);
W&&(M??g).focus()}function J(C){let W=j.contains(document.activeElement);W&&d&&!f||(_(),i={...C.answers},C.done?z(C.reflection,
{focus:W,danger:C.danger}):(p=C.at??Math.max(0,O().findIndex(P=>P.some(({id:g})=>i[g]==null))),D()))}let{done:q,reflection:A,
danger:N}=n;return J({answers:i,at:n.at,done:q,reflection:A,danger:N}),{update:J,release:_,say:C=>{_(),w(C)}}}var Yo=(e,t)=>e.
length?o("details",{},o("summary",{},t["why-this"]),...e):"";function Zo(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var pt=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Qo={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:c}=t||{chosen:[],own:""},
u=()=>a(l.length||c.trim()?{chosen:[...l],own:c}:null),i=e.many?"checkbox":"radio",p=e.cards.map(f=>o("input",{type:i,name:s,
value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(b=>b!==f.id).concat(m.target.checked?f.id:[]):(l=[f.id],
c="",d&&(d.value="")),u()}})),d=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:f=>{c=f.target.value,!e.many&&
c.trim()&&(l=[],p.forEach(m=>{m.checked=!1})),u()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar-card"},p[m],o("span",{},f.text))),d?o(
"label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text(e,t,{words:n,change:s,remarks:a}){
let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:u=>s(u.target.value.
trim()?u.target.value:null)});e.long&&(r.value=t??"");let l=e.opener||n["own-words"],c=o("label",{class:"ajar-words"},o(
"span",{},l),r);return e.remark&&a?o("div",{},c,a(r,e)):c},list(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>{let d=[
...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.children].forEach((d,f)=>{
d.querySelector("label > span").textContent=T(n.line,{n:f+1}),d.querySelector("button").setAttribute("aria-label",T(n["r\
emove-line"],{n:f+1}))}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),a.lastElementChild.querySelector(
"input").focus()}},n["add-line"]),u=()=>{l(),c.hidden=a.children.length>=e.most},i=d=>{let f=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let m=f.nextElementSibling||f.previousElementSibling;f.remove(),m||i(""),u(),r(),
(m||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),u()},p=t||[];for(let d=0;d<Math.max(e.lines,
p.length);d++)i(p[d]??"");return o("div",{class:"ajar-lines"},a,c)},date(e,t,{words:n,change:s}){return o("label",{class:"\
ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Xo(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Yt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Xo(e.parts,t.dropped),r=t.began??n,l=n-r,{start:c,end:u}=a[s],
i=Math.max(0,l-u)-Math.max(0,c-l);return{part:s,begun:t.began!=null,late:Math.trunc(i/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ue=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Zt({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let c=({part:i,kind:p},d)=>d>s&&!a.includes(i)&&(p!=="moves"||n.some(es)),u=e.findIndex(
c);return u<0?null:u}var es=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Qt(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let c=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:c}}).filter(({part:s,optional:a})=>a&&s>n)}function Xt(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ts=new Set,dt=()=>{if(!document.hidden)for(let e of[...ts])e(Math.random()*1e3)};window.addEventListener("online",dt);
window.addEventListener("pageshow",dt);document.addEventListener("visibilitychange",dt);function ss(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var $r=ss("ajar-presenter");var en=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function tn(e,t){return e?!(t.protocol.startsWith("http")&&!en.test(t.
hostname)&&en.test(new URL(e).hostname)):!1}function nn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ae=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ft(e,t){if(t?.kind!=="moves"){let l=t&&Ae(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:s,body:{moves:!0}}:null}function mt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:T(t["room-joined"],{n:e}):t["room-joined-none"]}function Te({answered:e},{joined:t},n){return t>e?T(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:T(n["wall-answered"],{n:e})}function on(e,t){return e?e.over?t["wa\
ll-time-up"]:T(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function He({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function sn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return T(n,{minutes:Math.abs(e)})}var Ke=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ie(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var ht=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ze(e,t,n,s,a){let r=ie(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},ht(n,()=>{r.close(),a()},"\
wall-primary"),ht(s,()=>r.close())))}var gt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function an(e,{
question:t,body:n},s,a,r){if(n.moves){ze(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=gt(t,
s);if(!l){r();return}let c=l===1?a["wall-still-one"]:T(a["wall-still"],{n:l});ze(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function rn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ie(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},ht(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var be=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function kt({units:e},t){let n=new Map,s=as(t);for(let a of e){
if(t.length&&!t.some(({id:c})=>c===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(rs(a,s))}return[...n.
values()]}function as(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function rs({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:c},u){
let i=l&&(l.fine?ls(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Le(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:i,n:i?Ge(i):0,withheld:c??""}}function ls(e,t){let n=0;return t.map(s=>(n+=s,Ge(e.slice(n-s,n))))}function Le(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Ge=e=>e.reduce((t,n)=>t+n,0),bt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var ln=["wall-first","wall-second","wall-third"],cs={importance:0,confidence:1,readiness:2},un=({id:e},t)=>ln[cs[e]??t%ln.
length],ue=e=>`${(100*e).toFixed(2)}%`,pn={"aria-hidden":"true"};function Ie(e,t,n){return ee(e).length?{ruler:cn,move:cn,
sort:ps,card:gs,choice:ks}[e.kind](e,t,n):[o("p",{class:"wall-calm"},He(e,t))]}function cn(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,c=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return fn({...s,heading:u,labels:l,sizes:c},r,n,un(s,a),t)}))]}function dn(e,t){let[n,s]=e,a=s.
shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),r=a.flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([c,u],i)=>fn(u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,un(u,i),t))),gn([["wall-then",n.moment],["wall-solid",s.moment]])]}function fn({heading:e,labels:t,sizes:n},s,a,r,l){
let c=Ge(n),u=.03,i=0,p=n.flatMap((f,m)=>{let b=i/c+(i?u/2:0);i+=f;let E=i/c-b-(i<c?u/2:0);return s.flatMap(({counts:v,isEarlier:j},$)=>{
let O=b+$*E/s.length;return is(v[m]/a,v[m],O,E/s.length,j)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ce("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...us(t,
n)))}function is(e,t,n,s,a){let r=1-e;return[ce("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ce("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function us(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ps(e,t,n){let s=[...ee(e)].
sort((c,u)=>ms(c.counts,u.counts)),a=Math.max(...s.map(({n:c})=>c)),[{labels:r}]=s;if(r.length>yt.length)return[Ve(s.map(
c=>fs(c,t)),n,t)];let l=s.map(({name:c,counts:[u,...i]},p)=>{let f=!p&&c.length+r[0].length<ds?`${u} ${r[0]}`:`${u}`;return Ne(
c,f,hs([u,...i],a))});return[Ve([...l,...hn(e,t)],n,t),gn(r.map((c,u)=>[yt[u],c]))]}var ds=24;function fs({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,i)=>n[i]===r).join(" / "),c=T(a["wall-of"],{n:r,of:s});return Ne(e,c,
[],o("p",{class:"wall-muted"},l))}var ms=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},yt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function hs(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Je(
yt[a],r,s/t)})}function Je(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ce(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function gs(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ve([...mn(s,t),...hn(e,t)],n,t)]}function ks(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((c,u)=>({name:c,count:a[u],n:r}));return[Ve(mn(l,t),n,t)]}function mn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ne(a,l?`${r}`:T(t["wall-of"],{n:r,of:n}),
[Je("wall-rest",0,1),Je("wall-pile-1",0,r/n)]))}function hn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ne(T(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ne(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ne=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ce(
"svg",pn,...n):null,s);function Ve(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},T(n["wall-more"],{n:a}))),s}var gn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ce("svg",pn,Je(t,0,1)),n)));var bs=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ys=/^data:image\/(svg\+xml|png|jpeg);/,
je=e=>e.flatMap(ws);function ws(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ys.test(n.src)?[vs(n)]:[]:bs.has(t)?[o(t,{},...je(s))]:je(s)}var vs=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Ye=4,qe=({path:e,size:t},n,s)=>ce("svg",{class:s,viewBox:`${-Ye} ${-Ye} ${t+2*Ye} ${t+2*Ye}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ce("path",{stroke:"#000",d:e}));function Re(e,t){return ee(e).length?{ruler:xs,move:js,sort:Os,card:Cs,choice:$s}[e.kind](e,t):e.heading}var xe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,kn=({shown:e})=>e.every(({counts:t})=>t),js=(e,t)=>t["wall-moved"];function bn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[xe(t),xe(t)]}function xs(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=bt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>Ss(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,c]=a.map(p=>bn(p,t)),u={ruler:l?.[1],
other:c?.[0]},i=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,T(i,u)].filter(Boolean).join(" ")}function Ss(e,t,n,s){
let[a,r]=e.map(i=>bn(i,s)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
n?T(s["wall-most-all"],u):T(r?s["wall-most-two"]:s["wall-most"],u)}function Os(e,t){let n=ee(e),s=n[0].labels.map((c,u)=>({
pile:c,most:n.filter(i=>bt(i)===u)})),{pile:a,most:r}=s.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.
length)return kn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return T(
l??t["wall-sorted-many"],{pile:xe(a),card:xe(r[0].name),other:xe(r.at(-1).name),n:r.length,all:n.length})}function Cs(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return yn(n,e,t)}function $s(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return yn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function yn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!kn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",i=""]=r.map(({name:p})=>xe(p));return T(
c,{card:u,other:i,n:r.length})}function Qe({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,c=r!==void 0;if(!c&&l?.blank)return se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?wn(t,n,s):se("text",pe(e?.title??
""));if(!c&&l.join&&t)return wn(t,n,s);let i=Ae(n,u),p=c?null:Xt(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:i,left:p},f=(Ds[u.kind]??Ze)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var se=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function Ze({slide:e,way:t,panel:n,words:s,left:a}){let r=je(e.body),l=r.flatMap(u=>Es(u)),c=r.filter(u=>u.textContent.
trim());return se(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...c.map(As)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),Xe({way:t,panel:n,words:s,left:a}))}function Es(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var Ms=5;function As(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>wt(s)<s.childNodes.length)||!t.every(wt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=wt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function wt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=Ms;)s+=2;return s}function Ts({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&be(a))return qs({slide:e,panel:n,words:s,question:a,
left:r});let c=e.items,[u]=c.length===1?c:[];return se("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[Ls(u)]:[Ns(c)],Xe({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function Ls({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},vn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Ns=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?vn(s,a):null))),vn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Is=5;function qs({slide:e,panel:t,words:n,question:s,left:a}){
let r=kt(s,e.items),l=r.filter(i=>ee(i).length),[c=r[0]]=l,u=Xe({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?se("chart",pe(l.length?Re(c,n):n["wall-held-title"]),...Ie(c,n),u):se("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(i=>o("section",{},o("h2",{},Re(i,n)),...Ie(i,n,Is)))),u)}function Rs({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:kt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[c]=l("move").slice(-1),u=l("ruler"),i=Xe({way:s,panel:t,words:n,left:a});return c?se("chart",pe(Re(
c,n)),...Ie(c,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?se("chart",pe(n["room-group"]),...dn([u[0],
u.at(-1)],n)):u.length?se("chart",pe(Re(u[0],n)),...Ie(u[0],n)):se("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),i)}var Ds={text:Ze,story:Ze,help:Ze,question:Ts,moves:Rs};function wn(e,t,n){return se("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Bs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,vt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},mt(t,n)))))}var Bs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},T(t["wall-wifi"],{name:e.name})),vt(e,t)),vt=(e,t)=>qe(e,t["room-scan-alt"],"wall-sc\
an"),Ws=e=>e.replace("-","‑");function Xe({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let c=on(s,
n),u=a&&a.state!=="ready",i=u?Te(a,t,n):r&&e?mt(t,n):"",p=l?Te(l,t,n):"";if(!e&&!c&&!i&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(vt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?T(n["wall-join-line"],{address:e.address,code:Ws(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},i?o(u?"b":"span",{class:u?null:"wall-joined"},i):null,c?o("span",{class:"wall-time"},c):null)),d}var xt=[4.6,5.6,6.6,7.4,8.2],St=2,Fs=["","tight","tight columns"],jt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],_s=5.4;function xn(e,t=St){let n=xt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:jt.at(-1),text:0};for(let a of[...Fs,...jt]){if(s.text>=_s||s.text&&jt.includes(a))break;let r=Ps(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Sn(e,s.layout,s.text||4.6),s.text>0}function Ps(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Sn(e,t,
Math.max(s,4.6)),Us(e))return Math.max(s,4.6);return 0}function Sn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Us=e=>jn(e)&&[...e.querySelectorAll(".wall-whole")].every(jn),jn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Hs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Ks=new Map(Object.entries(Hs).flatMap(([e,t])=>t.map(n=>[n,e]))),zs="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Gs(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:c}=e;if(s||a||r||l||c)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(zs)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Ks.get(t.length===1?t.toLowerCase():
t)}function On(e){let t=n=>{let s=Gs(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Cn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:c}){let u=n.stage??{slide:-1,dropped:[]},i=t.slides[u.slide]?.
part,p=v=>()=>{E.close(),v()},d=(v,j,...$)=>o("button",{type:"button",onclick:p(v),...j},...$),f=v=>o("small",{},T(a["re\
mote-minutes"],{minutes:v})),m=t.parts.map((v,j)=>o("li",{},d(()=>r("go",{slide:Ue(t,j)}),{"aria-current":j===i?"step":null,
class:u.dropped.includes(j)?"remote-dropped":null},v.title,u.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):f(
v.minutes)))),b=Qt(t,u).map(({part:v,title:j,minutes:$,dropped:O})=>o("li",{},o("span",{},j),d(()=>r(O?"keep":"drop",{part:v}),
{"aria-label":`${O?a["remote-keep"]:T(a["remote-drop"],{minutes:$})}: ${j}`},O?a["remote-keep"]:T(a["remote-drop"],{minutes:$})))),
E=ie(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...b.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...b)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function En(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
$n(v).map(()=>0)])),c=0,u=0,i=o("div",{}),p=ie(e,"desk-hands",i);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
v=>v.reduce((j,$)=>j+$,0))),f=(v,j,$)=>o("div",{class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-lab\
el":T(s["desk-fewer"],{label:v}),onclick:()=>$(-1)},"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":T(
s["desk-more"],{label:v}),onclick:()=>$(1)},"+"));function m(v=""){let j=r[c],O=n.items.find(({id:S})=>S===j.item)?.cards.
find(({text:S})=>S===j.card),w=l.get(j.id),R=c===r.length-1,G=S=>()=>{c+=S,m()};i.replaceChildren(o("p",{class:"desk-sma\
ll"},T(s["desk-hands-where"],{n:c+1,all:r.length})),o("h2",{},j.card||j.heading),O?.short?o("p",{class:"desk-small"},j.heading):
"",...$n(j).map((S,I)=>f(S,w[I],_=>{w[I]=Math.max(0,w[I]+_),m(`${I} ${_}`)})),R?f(s["room-people"],d(),S=>{u=Math.max(0,
d()+S),m(`people ${S}`)}):"",o("div",{class:"wall-answers"},c?o("button",{type:"button",onclick:G(-1)},s.back):"",R?o("b\
utton",{type:"button",class:"wall-primary",onclick:E},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:G(
1)},s["desk-next-card"]),R?"":o("button",{type:"button",onclick:E},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),b(v)}function b(v){let j=[...i.querySelectorAll(".desk-stepper")],[$,O]=v.split(" "),w=$==="\
people"?j.at(-1):j[Number($)||0],[R,G]=w.querySelectorAll("button");(O==="-1"?R:G).focus()}function E(){let v=d();if(!v)
return;let $=[...l].filter(([,O])=>O.some(Boolean)).map(([O,w])=>{let{kind:R}=r.find(G=>G.id===O);return[O,R==="card"?[w[0],
v-w[0]]:w]});p.close(),a(Object.fromEntries($),v)}m()}var $n=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Le(t,n);var ae=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Mn(e,t,n){let s=o("div",{}),a=ie(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??s.querySelector("button"))?.focus()},a.refresh())}function An(e,t,n,{
press:s}){s({desk:"remote"}),Mn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:u}=t(),i=u.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),p=!l||c;return[o("h2",{},n["desk-remote"]),p&&r?qe(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!i.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...i.map(({id:d},f)=>o("p",{class:"desk-line"},T(n["desk-remote-there"],{n:f+1})," ",ae(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?ae(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ae(n["wall-close"],a))]})}function Tn(e,t,n,{press:s,step:a}){let r=Js(n,s);Mn(e,"desk-reach",l=>{let{way:c,
join:u,inside:i,practice:p,panel:d}=t(),f=o("span",{role:"status"});if(!c||i)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ae(n["wall-close"],l))];let m=`${u.address}/${u.code}`,b=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:b.value})},...u.addresses.map(({ip:E,network:v})=>o("option",{value:E,selected:E===
u.picked?"":null},`${E} (${v})`)));return[o("h2",{},n["desk-phones"]),qe(c,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},c.address)," · ",o("b",{},c.code)),o("p",{},d.joined?T(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},T(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(E=>o("li",{},Vs(n)[E])))),o("div",{class:"wall-answers"},ae(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),ae(n["desk-card"],()=>s({desk:"card"})),ae(n["re\
mote-join-show"],()=>{l(),a("join")}),ae(n["wall-close"],l),f)]})}function Js(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ae(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Vs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Ln(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:w})=>o("option",{value:O},w),r=(O,w)=>T(t["desk-meeting"],{title:O,n:w}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:w,part:R,minutes:G})=>a({id:O,title:r(R?`${w}: ${R}`:w,G)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:w,minutes:R})=>a({id:O,title:r(w,R)}))));e.meeting&&
(l.value=e.meeting);let c=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Ys(e.countries);
let i=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=i.map(
(O,w)=>o("input",{type:"radio",name:s,value:O,checked:w===0?"":null,"aria-describedby":`${s}-${O}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(O,w)=>o("p",{},o("label",{class:"ajar-words",for:w.id},O),w),j=o("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
E.textContent=t["desk-opening"],n({meeting:l.value,couple:c.value,country:u.value,phones:d.find(({checked:w})=>w).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),b,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],c),v(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...i.map((O,w)=>o("label",{class:"ajar-\
start-way"},d[w],o("span",{},o("b",{},p[O][0]),o("small",{id:`${s}-${O}`},p[O][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),E));function $({problem:O,busy:w,needsKey:R,state:G}){b.textContent=O??"",b.hidden=
!O,m.hidden=!R,w||(E.textContent=G==="ended"?t["room-ended"]:"")}return{element:j,update:$}}function Ys(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Nn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Le(a.values,a.bands),l=a.snapshot.counts.map((c,u)=>`${r[u]}: ${c}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Zs=["open","close","reveal"];function In(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=null,u=nn(),i=(x,K,Q={})=>o("button",{type:"button",onclick:K,...Q},...[x].flat()),p=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=oe(n,x=>{x?d.
textContent=x:Kt()}),m=x=>{f.begin(),s(x,{awaited:!0})},b=0,E="",v=(x,K={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",
step:{step:x,...K},n:b})},j=()=>r.panel,$=()=>j()?.stage,O=()=>r.deck?.slides[$()?.slide],w=()=>O()&&Ae(j(),O()),R=Ot("d\
esk-wall",{inert:!0}),G=Ot("desk-wall",{inert:!0}),S=Ot("desk-screen",{hidden:!0}),I=()=>{S.host.hidden=!1,de(),S.host.requestFullscreen?.().
catch(()=>{})},_=()=>{S.host.hidden=!0,Y()&&document.exitFullscreen(),de()},Y=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{Y()||_()});let k=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),
y=o("ol",{}),L=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=o("p",{class:"desk-count"}),F=o("p",{}),z=o(
"p",{class:"desk-small"}),J=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),A=o("div",{class:"desk-tools"},q,i(n["desk-here"],I),i(n["desk-remote"],()=>An(P,()=>r,n,{press:m})),i(n["d\
esk-phones"],()=>Tn(P,()=>r,n,{press:m,step:v})),i(n["remote-parts"],M),i(n["desk-end"],B,{class:"desk-end"})),N={back:i(
[n.back,o("kbd",{},"←")],()=>v("back")),open:i([n["room-ask-open"],o("kbd",{},"O")],()=>H("open")),close:i([n["room-as\
k-close"],o("kbd",{},"C")],()=>H("close")),reveal:i([n["room-ask-reveal"],o("kbd",{},"R")],()=>H("reveal")),blank:i([n["\
remote-blank"],o("kbd",{},"B")],()=>v("blank")),hands:i([n["desk-hands"]],()=>En(P,{question:w(),slide:O(),words:n,count:U})),
next:i([n.next,o("kbd",{},n["desk-clicker"])],()=>v("next"))},C=i(n["room-ask-reset"],()=>ze(P,n["room-reset-sure"],n["r\
oom-ask-reset"],n["home-no"],()=>H("reset"))),W=i("",()=>v($()?.timer?"pause":"timer")),P=o("section",{class:"ajar-desk",
"aria-label":n["desk-title"]},o("header",{class:"desk-top"},k,h,A),o("nav",{class:"desk-agenda","aria-label":n["desk-age\
nda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),R.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),G.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),D,F,z,o("p",{class:"\
desk-more"},W,C))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),L,J),o("div",{class:"desk-moves"},p,d,o(
"div",{class:"desk-pad"},...Object.values(N))),S.host),g=Ln(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(
g.element,P);function M(){Cn(P,{deck:r.deck,panel:j(),way:r.way},n,{step:v})}function B(){let x=j().questions.some(be),K=(X,ge)=>i(
ge,()=>m({room:"take",what:X,paper:t.paper})),Q=ie(P,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",{class:"desk-mor\
e"},K("page",n["desk-take-page"]),K("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},i(n["room-end"],()=>{
Q.close(),m({room:"end"})},{class:"wall-primary"}),i(n["remote-stay"],()=>Q.close())))}function H(x){if(b>(r.steps??0)){
E=x;return}if(x==="reveal"){let Q=ft(j(),O()),X=()=>m({desk:"question",id:Q.question.id,do:x,...Q.body});Q&&an(Pe(),Q,j(),
n,X);return}let K=w();K&&m({desk:"question",id:K.id,do:x})}let U=(x,K)=>m({desk:"question",id:w().id,do:"hands",counts:x,
people:K}),V={keys:()=>rn(Pe(),n),full:()=>S.host.hidden?I():_(),larger:()=>le(1),smaller:()=>le(-1)},Z=St;function le(x){
Z=Math.min(xt.length-1,Math.max(0,Z+x)),de()}function Ee(x){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-\
hidden")?!1:(V[x]?V[x]():Zs.includes(x)?H(x):x==="timer"?v($()?.timer?"pause":"timer"):x!=="look"&&v(x),!0)}a(On(Ee));let _e=setInterval(
()=>{!P.hidden&&P.isConnected&&Ht()},1e3);a(()=>clearInterval(_e));function de(){if(!r.deck||!$())return;let x={deck:r.deck,
way:r.way,panel:j(),words:n,now:u.now()},K=Zt(r.deck,j());Me(R.wall,Qe(x)),G.host.hidden=K===null,K!==null&&Me(G.wall,Qe(
{...x,slide:K})),S.host.hidden||Me(S.wall,Qe(x),Z)}let Pe=()=>S.host.hidden?P:S.wall;function Me(x,K,Q){x.querySelector(
".wall-face")?.remove(),x.prepend(K),xn(K,Q)}function Ht(){if(!r.deck)return;let x=Yt(r.deck,$(),u.now());if(k.textContent=
Ke(u.now()),!x)return;let K=x.begun?sn(x.late,n):n["remote-not-begun"],Q=x.begun?T(n["remote-planned"],{part:Ke(x.partEnds),
end:Ke(x.ends)}):"";h.replaceChildren(o("b",{class:x.late>0?"desk-late":null},K),Q&&` · ${Q}`,o("br"),o("span",{class:"\
desk-small"},r.deck.parts[x.part].title));for(let[X,ge]of[...y.children].entries())ge.className=X<x.part?"done":X===x.part?
"here":"",ge.classList.toggle("dropped",$().dropped.includes(X));x.part!==c&&Wo(x.part)}function Wo(x){y.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),c=x;let K=y.children[x];K.firstChild.setAttribute("aria-current","step");
let{parentNode:Q}=y,X=(ge,Gt)=>K[ge]+K[Gt]/2-Q[Gt]/2;Q.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function Fo(){c=null,y.replaceChildren(...r.deck.parts.map(({title:x},K)=>o("li",{},i(x,()=>v("go",{slide:Ue(r.deck,
K)})))))}function _o(){if(l===O()?.id)return;l=O()?.id;let x=O()?.notes.length?je(O().notes):[o("p",{},n["remote-no-note\
s"])];L.replaceChildren(...x),L.scrollTop=0}function Po(){let x=w();D.textContent=x&&(x.state!=="ready"||x.hands)?Te(x,j(),
n):"",F.textContent=r.way?T(n["desk-joined"],{n:j().joined}):n["desk-no-phones"],z.textContent=Ko({units:x?.units??Ho()}),
J.replaceChildren(...x?Nn(x,n):[]);let K=!!x?.units.length;N.hands.firstChild.data=n[ut(x)?"desk-slips":"desk-hands"],N.
hands.disabled=!K||x.state==="open"||be(x),C.hidden=!x?.answered||!x.may_reset;let Q=O()?.minutes??0;W.hidden=!Q&&!$()?.
timer,W.textContent=$()?.timer?n["desk-timer-pause"]:T(n["remote-timer"],{minutes:Q});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!x),N.open.disabled=!x||x.state==="open"||!r.way,N.close.disabled=
x?.state!=="open",N.reveal.disabled=!ft(j(),O());for(let X of Object.values(N))X.classList.remove("wall-primary");Uo().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function Uo(){let x=w();return x?be(x)?N.next:x.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!x.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let ut=x=>!!x?.name.startsWith("check-in@"),Ho=()=>{if(O()?.kind!=="moves")return[];let[x]=j().
questions.filter(K=>ut(K)&&be(K)).slice(-1);return x?.units.filter(({kind:K})=>K==="move")??[]};function Ko({units:x}){let K=x.
filter(({snapshot:Q,withheld:X})=>!Q&&X);return K.length?He({shown:K},n):""}function Kt(){let x=w();d.textContent=zo(x)}
function zo(x){if($()?.blank)return n["remote-is-blank"];if(!x)return"";let K=gt(x,j());return K===1?n["remote-still-one"]:
K?T(n["remote-still"],{n:K}):x.state==="open"?n["room-is-open"]:x.hands&&!be(x)?T(n["desk-counted"],{n:x.hands}):!r.way&&
x.state==="ready"&&x.units.length?n[ut(x)?"desk-slips-how":"desk-hands-how"]:""}function Go(x){let K=r;r={...r,...x},r.busy||
f.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&$());if(g.update(r),g.element.
hidden=Q,P.hidden=!Q,!Q)return;K.panel!==r.panel&&u.set(j().now),K.deck!==r.deck&&Fo(),q.hidden=!tn(r.wall,window.location),
q.hidden||(q.href=r.wall);for(let ge of P.querySelectorAll("dialog"))ge.refresh?.();Ht(),_o(),Po(),Kt(),de();let X=E;E="",
X&&H(X)}let zt=new ResizeObserver(de);for(let{host:x}of[R,S])zt.observe(x);return a(()=>zt.disconnect()),{update:Go}}function Ot(e,t){
let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa\
;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Qs=e=>e;function re(e,t){e.innerHTML=Qs(t)}function et(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Se(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function tt(e,t){let n=c=>[...e.querySelectorAll(
c)],s=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=s.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function qn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,c="",u=o("div",{}),i=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=oe(t,h=>{d.textContent=h}),m=$t(t),b=et(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},i,u,d),m.dialog);let E=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(h,{awaited:!0}))},v=(h,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>E(y)},h),j=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function $(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${k}\
-key`,"aria-describedby":`${k}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}E({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?T(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${k}-key-how`},t["room-host-key-how"]):null,h,j(y,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(L=>v(T(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let O=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function w(){let h=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:T(t["room-line"],{code:a.
code})),L=a.address?h:null;return r?[R(),o("div",{class:"ajar-door-line"},y,p,L),G(),I()]:[o("h2",{},t["room-title"]),R(),
G(),y,a.address?Rn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,L,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),I()]}let R=()=>a.practice?o("p",{},De(t)):null,G=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let h=o("select",{id:`${k}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:y,network:L})=>o("option",{value:y,selected:y===a.picked},`${y} (${L})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function I(){let h=o("div",{}),y=o("button",{type:"button",onclick:()=>F(!1)},t["r\
oom-end-no"]),L=o("button",{type:"button",onclick:()=>F(!0)},t["room-end"]),D=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(y,v(t["room-end"],{room:"end"}))]:[L]),F=J=>{l=J,D(),(l?y:L).focus()};D();let z=(J,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,o("p",{},t["room-end-how"]),
h)}function _(h){a={...a,...h},i.textContent!==a.problem&&(i.textContent=a.problem),i.hidden=!a.problem;let y=Ct(t,a.joined);
p.textContent!==y&&(p.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),Y()}let Y=Se(u,()=>{let{joined:h,problem:y,...L}=a,D=JSON.stringify([L,r]);if(D===
c)return;c=D;let F={open:w,lost:O}[a.state]??$;tt(u,()=>u.replaceChildren(...F().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let k=`ajar-door-${window.ajarForms}`;return nt(e,()=>n({room:"look"}),s),{update:_}}var Ct=(e,t)=>t?t===
1?e["room-joined-one"]:T(e["room-joined"],{n:t}):e["room-joined-none"],De=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Rn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return re(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function $t(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?o("p",{},De(e)):"",Rn(e,r),s):(n.close(),t.replaceChildren()))}}}function nt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function ot(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(i,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return re(d,
i),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),c(n,"wide"),c(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(i=>o("th",{scope:"col"},i)))),o("tbody",{},...r.map(([i,...p])=>o("tr",{},o(
"th",{scope:"row"},i),...p.map(d=>o("td",{},d??"–")))))))))}function Dn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),u=c({id:`${r}-people`,
min:1}),i=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let b=e.filter(
$=>$.item===m),E=($,O)=>{let w=c({"aria-label":[$.card,p($)[O]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],w]),w},v=b.length===1&&!b[0].card?b[0].bands.map(($,O)=>[$,[E(b[0],O)]]):b.map($=>[$.card,p($).map((O,w)=>E($,
w))]),j=b[0].card?["",...p(b[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...v.map(([$,O])=>o("tr",{},o("th",{scope:"row"},$),...O.
map(w=>o("td",{},w))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(i)])),b=Math.max(...[...m.values()].map(
j=>j.reduce(($,O)=>$+O,0))),E=i(u)||b;if(!E){u.focus();return}let v=Object.fromEntries([...m].map(([j,$])=>[j.id,j.kind===
"card"?[$[0],Math.max(0,E-$[0])]:$]));a({counts:v,people:E})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Bn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},c=!1,u="",i="",p=!1,d=(q,A={})=>{p=q==="reveal",
R.begin(),n({question:e.of,do:q,...A},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=o("span",{}),v=o("p",
{class:"ajar-counts"}),j=Xs(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>k(!c)}),O=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...q)=>{O.textContent!==q[0]&&O.replaceChildren(...q)},R=oe(t,q=>w(
q||i)),G={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(G).filter(q=>e.units.length||q==="open"||q==="close"),I=Object.fromEntries(S.map(q=>[q,o("button",{type:"button",onclick:()=>{
I[q].getAttribute("aria-disabled")?w(_(q)):q==="reset"?Y():d(q)}},G[q])])),_=q=>l.busy?t["room-one-moment"]:l.not[q];function Y(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus()}},t["home-no"]),A=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",q," ",A),q.focus()}function k(q){c=q,f.hidden=!q,a().hidden=q,$.textContent=t[q?"room-show-question":"\
room-show-result"]}let h=$t(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(q){let A=l;l={...l,...q};let N=l.
room==="open";E.replaceChildren(l.practice?De(t):""),b.textContent=l.problem,b.hidden=!l.problem;let C=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],W=!N||!e.units.length?[]:l.hands||l.inside?C.slice(0,1):C;v.replaceChildren(
...W.map(([P,g])=>o("span",{},o("b",{},`${P}`)," ",g))),j.update(l.seconds);for(let P of S)Wn(I[P],_(P));i=N?l.hands?t["\
room-by-hands-now"]:L[l.state]:t["room-not-open"],(A.state!==l.state||A.room!==l.room||A.hands!==l.hands)&&w(i),l.busy||
R.end(),Fn(m,l.withheld),h.update(l.way??{},Ct(t,l.joined)),y.hidden=!l.way?.address,F(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function F(){let q=JSON.stringify(l.charts??[]);if(q===u)
return;u=q;let A=!!l.charts?.length;f.replaceChildren(..._n(l.charts??[],t)),$.hidden=!A,k(A),A&&p&&f.scrollIntoView({block:"\
start"}),p=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...S.
map(q=>I[q]))),o("div",{class:"ajar-bar-line"},E,O,$,y,j.element),h.dialog),J=e.units.length?Dn(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return $.hidden=!0,nt(z,()=>n({room:"look"}),s),{parts:[f,m,b,z,J].filter(Boolean),update:D}}function Wn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Fn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var _n=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return ot(s,n,t),s});function Pn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),c=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=f():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},i,l,c,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),nt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},i.replaceChildren(a.practice?De(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Fn(c,a.withheld),Wn(d,f());let b=JSON.stringify(a.charts??[]);b!==r&&(r=b,l.replaceChildren(
...a.charts?.length?_n(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Xs(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?T(t["room-minutes"],{minutes:e}):"":e?T(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],c.hidden=!f}let i=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(i)),{element:c,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function Un(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),c=o("summary",{}),u=({title:d,
story:f,more:m,role:b})=>{re(r,f),r.prepend(o("h2",{},d)),re(l,m),c.textContent=b},i=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
i,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(i),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},c,l),p)}var ea="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ta=new RegExp(`(${ea})|[.…]+|[!?;\\n]`,"gu"),na=/[\u0300-\u036f'’‘ʼ]/g,
oa=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function st(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Hn(s,t);return t}
var fe=(e,t)=>new RegExp(e.map(n=>Hn(n,t)).join("|"),"y");function Oe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Hn(e,t){return`\
(?:${(e.match(oa)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:sa(a)).join("")})`}function sa(e){let t=Kn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Kn=e=>e.normalize("NFKD").replace(
na,"").toLowerCase();function Be(e){let t="",n=[];for(let s of e.matchAll(ta)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?Kn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var aa=4,ra=87,zn=16411,Gn=[1,1],la=[0,0],Et=new WeakMap;function at(e,t){let{passes:n,kinds:s,learned:a}=Yn(t),{line:r,
places:l}=Be(e),c=r;for(let[d,f]of Oe(n,r))c=c.slice(0,d)+c.slice(d,f).replace(/[^ ]/g,"_")+c.slice(f);let u=Object.entries(
s).flatMap(([d,f])=>Oe(f,c).map(([m,b])=>({kind:d,start:m,end:b-1}))),i=a?ca(u,r,a):u,p=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return i.map(({kind:d,start:f,end:m})=>({kind:d,span:[l[f][0],l[m][1]]})).
sort(p)}function*Vn(e){let{passes:t,kinds:n}=Yn(e);for(let s of[t,...Object.values(n)])yield,Oe(s,"we are here ")}function Yn(e){
return Et.has(e)||Et.set(e,ua(e)),Et.get(e)}function ca(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,c=ia(t,n),u=c.slice(
1).map((v,j)=>[...c[j],...v]),i=v=>{let j=new Set(v.flatMap($=>$.places));return Jn(s,j)/Math.sqrt(j.size)},p=[...c,...u];
if(e.length)return Mt(p,i)[1]>l?e:[];let d=p.filter(v=>v.length>aa),[f,m]=Mt(d,i);if(!(m>r))return[];let b=new Set(f.flatMap(
v=>v.places.slice(0,2))),[E]=Mt(Object.keys(a),v=>Jn(a[v],b));return[{kind:E,start:f[0].start,end:f.at(-1).start}]}function ia(e,{
numbers:t,weights:n}){let s=Gn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",c=l?Gn:t.get(r[0])??la,u=[[0,c[0]],
[1,c[1]],[s[0],c[0]],[s[1],c[1]]],i=([p,d],f)=>((f*zn+p)*zn+d)%n.length;a.at(-1).push({start:r.index,places:u.map(i)}),s=
c,l&&a.push([])}return a.filter(r=>r.length)}var Mt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Jn=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),Zn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function ua({lists:e,passes:t,phrases:n,learned:s}){let a=st(e),r=Object.entries(n).map(([l,c])=>[l,fe(c,
a)]);return{passes:fe(t,a),kinds:Object.fromEntries(r),learned:s&&pa(s)}}function pa({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,c=2;for(let p of e){for(let d of p.split(" "))l.set(d,[c,c]);c++}for(let[p,d]of t.entries())
for(let f of d.split(" "))l.set(f,[c++,2+e.length+p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-ra),i=Object.entries(
s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(n),kinds:Object.fromEntries(i),limit:a,least:r}}function Qn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Xn=["emergency","crisis","violence","agency","worried","child"],da=["crisis","violence"],no='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function eo(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function fa(e,{zone:t="",
languages:n=[]}){let s=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:u})=>u===c))??""}function oo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let c=s.flatMap(i=>at(i,l)),u=Zn(c,l);if(u)return{...u,
kinds:[...new Set(c.map(({kind:i})=>i))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var At=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Tt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
to=e=>`tel:${e.match(/\d+/)[0]}`;function so({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||fa(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function c(S){te().chosen=S,eo();for(let{element:I,draw:_}of te().
listeners)_(I)}function u(S,I){return I(S),te().listeners.add({element:S,draw:I,shown:!1}),queueMicrotask(eo),S}let i=S=>u(
o("div",{}),I=>I.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
c(I.value),s(I.value)}},...S.map(_=>o("option",{value:_.code},_.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:S,to:I},_)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Tt(S)));let Y=o("span",{},S),k=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":T(e["help-copy-what"],{address:I}),onclick:async()=>{await ma(I,Y)&&(k.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",k)},f=S=>o("li",{},o("p",{class:"ajar-for"},S.
for_what),o("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...S.reach.map(d))),m=({emergency:S,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:to(S)},T(e["help-call"],{number:S})))),
b=S=>i(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let _=S.flatMap(Y=>Y==="emergency"?m(I):At(I,[Y]).
map(f));return[o("ul",{class:"ajar-help-lines"},..._)]});function E(){Qn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Lt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(Xn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:S,text:I,now:_,lines:Y,kinds:k,
countries:h},{level:y,aside:L,needs:D}){return h&&!G()&&(te().countries=h),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},S),o("p",{},I),k.length?null:D?.()??null,p(),b(Y),o("ul",{class:"ajar-todo"},..._.map(F=>o("li",{},F))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function $({emergency:S,...I}){let Y=da.map(h=>At(
I,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(y=>h.find(({to:L})=>L.startsWith(y))));return[{say:T(e["help-call"],
{number:S}),to:to(S)},...Y.filter(Boolean)]}let O=(S=`${e["help-line"]} `)=>i(()=>{let I=l(),_=(I?$(I):[]).flatMap(({say:h,
to:y},L)=>[L?" · ":"",o("a",{href:y},...Tt(h))]),Y=o("button",{type:"button",class:"ajar-link",onclick:E},e["help-get"]),
k=o("span",{class:"ajar-off-paper"},_.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},S,..._,k)]});function w(S){
if(!G())return;let[I]=[...S.querySelectorAll(no)].reverse();I?.closest("p, ul").after(O(""));for(let _ of S.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===l()?.country}let R=()=>i(()=>{let S=l();return S?[o("p",{},o(
"b",{},`${e["help-title"]}, ${S.country}`)),o("p",{},`${e["help-danger"]} ${T(e["help-call"],{number:S.emergency})}`),o(
"ul",{},...At(S,Xn).map(({for_what:I,name:_,reach:Y,hours:k})=>o("li",{},...Tt(`${I}: ${_}. ${Y.map(({say:h})=>h).join("\
 · ")}. ${k}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),G=()=>a().length>0;return{open:E,notice:v,button:j,line:O,addNumbers:w,
text:R,choose:c,code:r,isKnown:G}}var Lt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ao(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(no)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function ma(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function ro(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ha="about:blank";function Nt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ha)}function lo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Nt()))},{capture:!0})}function co(e,t,{words:n,group:s,change:a,say:r}){let l={...t},c={},u=e.piles.map(m=>(c[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let E=d[b.dataTransfer.
getData("text/plain")]?.[m.id];E&&!E.matches(":disabled")&&(E.checked=!0,p(E.dataset.card,m))}},c[m.id]))),i=()=>e.piles.
forEach(m=>{c[m.id].textContent=T(n["pile-count"],{pile:m.text,n:Object.values(l).filter(b=>b===m.id).length})}),p=(m,b)=>{
l[m]=b.id,i(),a({...l}),r(T(n.moved,{card:e.cards.find(E=>E.id===m).text,pile:b.text}))},d={},f=e.cards.map(m=>{d[m.id]=
{};let b=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(E=>{let v=o("input",{type:"radio",name:b,
value:E.id,"data-card":m.id,checked:l[m.id]===E.id,onchange:()=>p(m.id,E)});return d[m.id][E.id]=v,o("label",{},v,o("spa\
n",{},E.text))})))});return i(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...f)}var qt=["open","closed","half-open"],ga=2,ka=90,ba=87,ya=31,wa=2147483647,Rt=3,rt="none",io=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
va=/[“”„«»"' \t\n]/g,po=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ja=["i","im","id","ill","ive","its","we",
"were","well"],xa=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Sa=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
It=new WeakMap;function Oa(e,t){let n=mo(t),{sentences:s,forms:a,at:r}=Ea(e,n);if(r<0||a[r].name===rt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Na(La({sentences:s,forms:a,at:r},n),n.learned),{name:c,start:u,end:i}=a[r],p=Ia(l,c,Dt(e,s[r],
u,i),t),d=qa(e,s,n),m=[l==="open"&&d.some(b=>b.name!=="two-at-once")?"":p,...d.map(b=>b.remark)].filter(Boolean);return{
kind:l,reason:p,notes:d,remarks:m.slice(0,ga)}}function Ca(e,t){let n=mo(t),s=t["about-statements"],a=ko(Fa(e)),r=[],l="";for(let[b,E]of Object.entries(n.blame)){let[v]=a.
flatMap($=>uo(b,E,$,n));if(!v)continue;let j=Ra(e,v,n.quotedTo[b]);r.length||(l=Da(b,e,v,n)),r.push({name:b,words:j,remark:T(
s.blame[b].say,{words:j})})}let c=r.map(b=>b.name),u=b=>Object.entries(n.blame).some(([E,v])=>uo(E,v,b,n).length),i=a.filter(
b=>!u(b)),p=Object.keys(n.parts).filter(b=>(b==="seen"?i:a).some(({line:E})=>me(n.parts[b],E))),d=p.map(b=>s.parts[b]).join(
", "),f=p.length?T(s.mirror,{parts:d}):"",m=[f,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);return{parts:p,mirror:f,
blame:c,notes:r,rewording:l,remarks:m}}function fo({remark:e,opener:t=""},n,s){return s?.coach?Object.values(s.dangers).
some(r=>at(n,r).length)?[]:e==="question"?Oa(n,s.coach).remarks:Ca(`${t.replace(/…$/,"")} ${n}`,s.coach).remarks:[]}function mo(e){
return It.has(e)||It.set(e,$a(e)),It.get(e)}function $a(e){let t=st(e.lists),n=u=>Object.fromEntries(Object.entries(u).map(
([i,p])=>[i,fe(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,c=u=>[...u.join("")].map(i=>i.charCodeAt(0)-ba);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:fe(e.echoes,t),stated:fe(e.stated,
t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:qt.map(u=>c(l[u]))},passes:fe(e.passes,t),quotes:fe(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function me(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function Ea(e,t){let n=ko(e),s=n.map(i=>Ma(i,t)),a=i=>n.map((p,d)=>d).filter(i),r=a(i=>n[i].mark==="?"),l=r.
filter(i=>ho(n[i])>=Rt),c=a(i=>!["none","echo","short"].includes(s[i].name)),[u]=[l,r,c].filter(i=>i.length).map(i=>i.at(
-1));return{sentences:n,forms:s,at:u??n.length-1}}var lt=e=>e.trim().split(" ").slice(0,-1),ho=({line:e})=>lt(e).length-
1;function Ma({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[p,d]of Object.entries(n)){let f=me(
d,e);if(f)return{name:p,start:f[0],end:f[1]}}let c=Object.entries(s).map(([p,d])=>({name:p,place:me(d,e)})).filter(({place:p})=>p).
map(({name:p,place:[d,f]})=>({name:p,start:d,end:f}));if(c.length){let p=c.reduce((d,f)=>f.start<d.start?f:d);return["wh\
at","how","why","when"].includes(p.name)?(l.lastIndex=p.start,t!=="?"&&l.test(e)?{...p,name:rt}:e.slice(2,p.start).split(
" ").filter(Boolean).some(m=>!a.has(m))?{...p,name:`${p.name}-mid`}:p):p.name!=="wonder"&&t!=="?"?{...p,name:rt}:p}let u=go(
lt(e).slice(1),a).length>Rt?"echo":"short";return{name:t==="?"&&me(r,e)?u:rt,start:2,end:e.length}}function go(e,t){let n=e.
findIndex(s=>!t.has(s));return e.slice(n)}function Aa({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=go(
lt(a).slice(1),s),c=lt(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],i=t.filter(({name:p},d)=>d!==n&&(e[d].
mark==="?"||u.includes(p)));return[...l,...[2,3].map(p=>`> ${c.slice(0,p).join(" ")}`),...[1,2].map(p=>`$ ${l.slice(-p).
join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...i.map(({name:p})=>`beside ${p}`)]}function Ta(e){let t=0;for(let n of e)t=(t*ya+n.codePointAt(0))%wa;return t}function La(e,t){
let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??qt.map(()=>0),l=new Set(Aa(e,t).map(u=>Ta(u)%s[0].length)),
c=a/Math.sqrt(l.size);return r.map((u,i)=>u+[...l].reduce((p,d)=>p+s[i][d],0)*c)}function Na(e,{limit:t}){let[n,s]=[...e].
sort((a,r)=>r-a);return n-s>=t?qt[e.indexOf(n)]:""}function Ia(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?T(a[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":T(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function qa(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.
length?r:t.slice(-1),c=[];return Object.entries(s).flatMap(([u,i])=>{let p=l.map(f=>({sentence:f,place:me(i,f.line)})).find(
({place:f})=>f);if(p){let f=Dt(e,p.sentence,...p.place);return c.some(m=>m.includes(f))?[]:(c.push(f),[{name:u,words:f,remark:T(
a[u],{words:f})}])}let d=l.filter(f=>ho(f)>=Rt).length>1;return u==="two-at-once"&&d?[{name:u,words:"",remark:a[u]}]:[]})}
function uo(e,t,n,{passes:s,quotes:a,unless:r}){if(me(a,n.line))return[];let l=n.line;for(let[u,i]of Oe(s,l))l=l.slice(0,
u)+l.slice(u,i).replace(/[^ ]/g,"_")+l.slice(i);let c=me(t,l);return!c||r[e]&&me(r[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}
function Ra(e,{sentence:t,start:n,end:s},a){let r=a&&me(a,t.line.slice(n,s));return Dt(e,t,n,r?n+r[1]:s)}function Da(e,t,n,s){
let a=s.data["about-statements"].blame[e],r=Ba(e,t,n,s),l=r>0?Wa(t,n.sentence,r):"",c=e==="ultimatum"&&Be(l).line.split(
" ").some(p=>ja.includes(p)),i=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&i&&!c?
T(i,{rest:l}):a.otherwise}function Ba(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:c}=n,u=c.slice(s,a).trim().
split(" "),i=u[0]==="you"||u[0]==="u",p=m=>i&&u.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&u.at(-1)===
"to"&&!u.includes("not")&&(d=a);let f=p(["never"])&&r.has(u[2])||p(["always"])&&l.has(u[2]);if(e==="always"&&f&&(d=c.indexOf(
` ${u[2]} `,s)+1),e==="makes"&&p(["make","me","feel"])&&(d=c.indexOf(" feel ",s)+6),e==="feel-you"){let m=c.slice(s).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(
s))){let[[m],[,b]]=[n.places[s],n.places[a-1]];t.slice(m,b).includes(",")&&(d=s+u.slice(0,3).join(" ").length+1)}return d<
c.length-2?d:0}function Wa(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(Sa,1),a=s.replace(po," ").replace(/^ +| +$/g,
"");return[...a].length<=ka?a:""}var Dt=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(po," ").replace(xa,"");function ko(e){
let{line:t,places:n}=Be(e),s=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);
if(!(!l&&r<t.length)){if(r>a){let[c]=n[a],[,u]=n[r-1],i=l?n[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,
c],...n.slice(a,r),i,i],mark:l?e.slice(...n[r]):""})}a=r+2}}return s}function Fa(e){return e.replace(io,"").replace(va,"")?
e.replace(io,t=>" ".repeat(t.length)):e}var _a=1200;function bo(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,c=[],u=d=>{window.ajarNoRemarks=d,c=[],p()},i=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(f)},d);function p(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===c.join(`
`)||(c=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(i(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(p,_a)}),r}var yo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Pa=new RegExp(`^${yo}+|${yo}\
+$`,"g"),Ua=/[\p{L}\p{N}_]+/gu,Ha=/^[\p{L}\p{N}_]+/u,Ka=/\{([a-z][a-z0-9-]*)\}/,[za,Ga]=["⁨","⁩"],wo=/[.!?…؟。][\u2069”’"')»]*$/,
Ja=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ce=e=>e.replace(Pa,""),he=e=>e.toLowerCase().toUpperCase(),Bt=e=>e.match(Ha)?.[0]??"",vo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function We(e,t){let n=e.split(Ka),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=Ce(t[n[r+1]]),c=Va(n[r],l);a+=(wo.test(a)?c.replace(/^,+/,""):c)+Ya(l)}return wo.test(a)?a:a+s}function Va(e,t){
let n=he(Bt(t));if(!n)return e;for(let s of e.matchAll(Ua))if(he(s[0])===n)return e.slice(0,s.index);return e}var Ya=e=>Ja.
test(e)?`${za}${e}${Ga}`:e;var Wt=2e4,Za=10,Qa=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Pt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],c=l==null?null:
er[r.kind](l,r);ke(r,a)&&(a[r.id]=Xa(r,c,a))}return a}function So(e,t){try{Pt(e,t)}catch(n){if(n instanceof ne)return!1;
throw n}return!0}var Oo=e=>Object.values(e).every(t=>t==null);function $e(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>jo(e.cards,n)),Ce(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${jo(e.piles,t[n.id])}`);case"date":return[vo(t)];case"list":return t.map(Ce);default:return[Ce(`${t}`)]}}
var jo=(e,t)=>e.find(n=>n.id===t)?.text??t;function Xa(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ve(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var er={ruler(e){if(!Number.isInteger(
e)||e<0||e>Za)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!xo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(_t(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Ft("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!n&&r.length+!!l>1)throw new ne("answer-one-card");let c=a.filter(u=>r.includes(
u));return c.length||l?{chosen:c,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=_t(n.map(({id:l})=>l));
if(!xo(e)||!Object.keys(e).every(_t(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Ft,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let n=e.map(s=>Ft(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!tr(e))throw new ne("answer-day");return e}};function Ft(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Wt&&[...e].length>Wt)throw new ne("answer-long",{most:Wt});return Ce(e)?e:null}var _t=e=>t=>e.
includes(t),xo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function tr(e){let[,t,n,s]=(e.match(Qa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var nr=[{answers:["all"]}],or=/\p{L}/u,sr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ar=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
rr=/\{([a-z][a-z0-9-]*)\}/g;function $o({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:i})=>[i,s[i]??null]));if(Oo(r))return"nothing"in n?[ct([n.nothing])]:[];let l=lr({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?nr:t).flatMap(l);return a||!("closing"in n)?u:[...u,ct([n.closing])]}var ct=e=>({words:e,heading:"",said:[]}),
ye=(e,t,n=[])=>({words:n,heading:e,said:t}),Co=(e,t)=>e.filter(n=>!t.has(he(n)));function lr({items:e,answers:t,rules:n,
phrases:s}){let a=k=>e.find(({id:h})=>h===`couple-${k}`)??e.find(({id:h})=>h===k),r=k=>t[a(k)?.id]??null,l=k=>a(k)?$e(a(
k),r(k)):[],c=k=>{let h=new Set(k.map(a));return e.filter(y=>h.has(y))},u=k=>{let h=r(k);return typeof h=="number"?h:l(k).
length},i=k=>k.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(k,h)=>{let[y,L]=[a(k),r(k)];return y?.kind!=="sort"||
!L?[]:y.cards.filter(({id:D})=>L[D]===h).map(({text:D})=>D)},d=k=>new Set(k?l(k).map(he):[]),f=({if:k=[],unless:h=[]})=>k.
every(m)&&!h.some(m);function m(k){if(typeof k=="string")return r(k)!==null;let{item:h=[],cards:y,piles:L,without:D,only:F,
least:z,asked:J}=k;if(J)return!!a(J)&&ke(a(J),t);let q=h.find(C=>r(C)!==null);if(!q)return!1;let A=i([q]);return y&&!y.some(
C=>A.includes(C))||L&&!L.some(C=>Co(p(q,C),d(D)).length)||F&&!(C=>C.size===1&&C.has(F))(new Set(Object.values(r(q))))?!1:
z==null||u(q)>=z}let b=(k,h={})=>T(s[k],h);function E(k,h={}){if(typeof k=="string")return b(k,h);if(!f(k))return null;let{
phrase:y,of:L,score:D}=k;if(D){let F=S(D);return F===null?null:b(y,{t:50+10*F})}return L?l(L).length?b(y,{n:u(L),...h}):
null:b(y,h)}let v=(k=[],h={})=>k.map(y=>E(y,h)).filter(y=>y!==null),j=(k,h)=>{let y=v(k,h);return y.length?[ct(y)]:[]};function $(k){
if(typeof k=="string")return l(k);if("level"in k)return I(k);if("phrase"in k){let[z]=k.of?l(k.of):[],J=E(k,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:h,pile:y,also:L,without:D}=k,F=y?p(h,y):l(h);return L&&(F=F.filter(z=>d(L).has(
he(z)))),Co(F,d(D))}let O=({heading:k,under:h})=>k?b(k):(h&&a(h)?.said)??"";function w(k,h){let y=a(k);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let L=F=>y.piles.find(z=>z.id===F).text;return(h??y.piles.map(({id:F})=>F)).map(F=>({id:F,text:L(
F),cards:p(k,F)}))}let R=n.find(k=>k.ladder)?.ladder,G=()=>Math.floor(R.rungs.length/2);function S(k){let[h]=i([k]);return!R||
!h?null:G()-R.rungs.findIndex(({card:y})=>y===h)}function I({level:k,up:h=0}){let y=k.map(S).find(D=>D!==null);if(!R||y===
void 0)return[];let L=R.rungs[G()-y-h];return L?l(L.item):[]}let _={answers({answers:k}){return(k[0]==="all"?e:c(k)).filter(
({id:y})=>t[y]!==null).map(y=>ye(y.said||y.ask,$e(y,t[y.id])))},lines(k){let h=k.lines.flatMap($),y=h.length?[ye(O(k),h,
v(k.say))]:[],L=k.count?.[Math.min(h.length,k.count.length-1)];return L?[...y,ct([b(L,{n:h.length})])]:y},piles({piles:k,
only:h,heading:y,below:L={},all:D={}}){let F=z=>z.length===a(k).cards.length;return w(k,h).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:q})=>{let A=F(q)&&D[z]||L[z],N=y?b(y,{pile:J}):J;return[ye(N,q),...j(A?[A]:[])]})},empty(k){
let h=w(k.empty,k.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return h.length?[ye(O(k),h,v(k.say))]:[]},sentence(k){
let h=s[k.sentence],y=[...h.matchAll(rr)].map(([,D])=>D),L=Object.fromEntries(y.map(D=>[D,l(D).join(" ")]));return Object.
values(L).every(Boolean)?[ye(O(k),[We(h,L)])]:[]},message(k){let h=k.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).
map(([y,L])=>Y(y,L,k.message));return h.length?[ye(O(k),[h.join(" ")])]:[]},ladder(){let[k=""]=l(R.goal),[[h],[y]]=[i([R.
today]),i([R.later])],L=R.rungs.map(({card:D,item:F})=>{let z=a(F)?.said??"",[J]=l(F),q=J?`${z}: ${J}`:b("open",{level:z}),
A=cr(D===h,D===y,!!y);return A?b(A,{level:q}):q});return[ye(b(k?"ladder":"ladder-unnamed",{goal:k}),L)]},missing({missing:k,
say:h}){let y=c(k).filter(({id:L})=>t[L]===null);return y.length?j(h,{parts:y.map(L=>L.said).join("; ")}):[]},repeated(k){
let h=k.repeated.map(l),y=new Map;for(let F of h.flat())y.has(he(F))||y.set(he(F),F);let L=F=>h.filter(z=>z.some(J=>he(J)===
F)).length>1,D=[...y].filter(([F])=>L(F)).map(([,F])=>F);return D.length?[ye(O(k),D)]:[]}};function Y(k,h,{self:y=[],small:L=[],
capitals:D=[]}){let{opener:F,clause:z,clauses:J=[],questions:q=[],names:A=!1}=k,N=Bt(h),C=N.toLowerCase();if(y.includes(
C))return We("{words}.",{words:h});let W=[...s[F]].at(-1);if(!sr.test(h.match(or)?.[0]??"a")||q.includes(C))return We(`{\
words}${W}`,{words:h});let P=s[z&&J.includes(C)?z:F],g=A||D.includes(N),M=L.includes(C)||ar.test(N)&&!g,[B=""]=h,H=M?B.toLowerCase()+
h.slice(B.length):h;return We(P,{words:H})}return k=>{if(!f(k))return[];let h=Object.keys(_).find(L=>L in k),y=h?_[h](k):
j(k.say);return y.length&&k.then?[...y,...j([k.then])]:y}}function cr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function Eo(e,t,n){let s=n&&oo(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:$o(e,t,{plain:a})}}function Ut(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=c(t["home-no"],()=>{}),i=o("div",{class:"\
ajar-moves"},u,c(n,a));e.replaceChildren(o("p",{},s),i),u.focus()}function it(e){let n=o("button",{type:"button",onclick:()=>Ut(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Mo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),c=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,c),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,d=!1,f=!1,m=!1,b=!1,E=!1,v=(A,N,C={})=>o("bu\
tton",{type:"button",onclick:N,...C},A),j=A=>{A.tabIndex=-1,A.focus()},$=()=>c.querySelector(".ajar-change"),O=()=>i.state===
"kept"&&!i.reopen;function w(A,N=A){a.dataset.short=N,s.textContent!==A&&(s.textContent=A)}function R(){let A=i.problem?
e["keep-unsaved"]:e["keep-saving"],[N,C]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],lost:[e["keep-lost"]]}[E?"lost":i.state];a.
classList.toggle("ajar-state-lost",E),w(N,C),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&
(r.textContent=i.problem),r.hidden=!i.problem}function G(){i={...i,saved:!1},R()}function S(){R(),p=i,O()?c.replaceChildren(
f?y("change"):z()):i.state!=="none"?c.replaceChildren(y("unlock")):d?c.replaceChildren(y(i.exists?"open":"start")):c.replaceChildren(
b?k():Y())}let I=()=>{d=!0,l.textContent="",S(),c.querySelector("input").focus()},_=()=>i.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"\
keep-there":"keep-why"]),i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,_(),o("di\
v",{class:"ajar-moves"},v(e["keep-nothing"],()=>{b=!0,S(),j(a)}),v(e[i.exists?"keep-open":"keep-start"],I)))}let k=()=>o(
"p",{},v(e[i.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function h(){let N=["none","weak","fair","good","s\
trong"].map(C=>e[`keep-strength-${C}`]).reduce((C,W)=>W.length>C.length?W:C);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},o("span",{},e["keep-strength-none"]))}function y(A){let N=A==="start"||A==="change",C={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],W=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{N&&t({strength:W.value})}}),P=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),g=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),P),M=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),B=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:B.value})}),H=h(),U=()=>{if(!W.value){W.focus();return}if(M.hidden=!0,N&&W.type==="password"&&P.value!==W.value){
M.textContent=e["keep-again-differs"],M.hidden=!1,P.focus();return}A==="change"?t({change:W.value},{awaited:!0}):t({[A===
"start"?"keep":"unlock"]:W.value,place:B.value},{awaited:!0}),w(e["keep-opening"]),W.value="",P.value="",H.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,f=!1,S(),A==="change"?$().focus():j(a)},Z=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),B);return o("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
U()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},C),_(),A==="change"?o("p",{},e["keep-change-how"]):null,N?o("p",
{},e["keep-no-way-back"]):null,A==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[A==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[N?"keep-how":"keep-how-open"]),
W,N?H:null,N?g:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:le})=>{W.type=le.checked?
"text":"password",g.hidden=le.checked,M.hidden=!0}}),o("span",{},e["keep-see"])),N?M:null,A==="change"||i.here?null:Z,o(
"div",{class:"ajar-moves"},A==="unlock"?null:v(e["keep-not-now"],V),o("button",{type:"submit"},C)),N?null:F(),A==="start"&&
i.here?D():null)}let L=()=>o("div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function D(){let A={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=o("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await N.files[0].
arrayBuffer()),g=()=>t({bring:P},{awaited:!0});N.value="",i.exists?Ut(W,{...A,act:g}):g()}}),C=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),N),W=o("div",{class:"ajar-twice"},C);return W}function F(){let A=it({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),L(),D()]:[],o("p",{},e["keep-erase-how"]),
A)}function z(){let A=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,
i.minutes])].sort((N,C)=>N-C).map(N=>o("option",{value:N,selected:N===i.minutes},T(e["keep-minutes"],{n:N}))));return o(
"div",{class:"ajar-kept"},v(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-change"],()=>{
f=!0,m=!1,S(),c.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},m?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),
L()]:[o("p",{},i.place)],i.copied?o("p",{},T(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),A))}function J(A){if(A.strength!=null){let N=c.querySelector(".ajar-strength > span");N&&(N.textContent=A.strength);
return}if(A.changed){f=!1,S(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,$().focus();return}i={
...i,...A},i.state==="kept"&&(d=!1),O()||(f=!1),R(),q()}let q=Se(c,()=>{let A=p;if(A.state===i.state&&A.exists===i.exists&&
A.minutes===i.minutes&&A.here===i.here&&!!A.reopen==!!i.reopen&&!!A.hosted==!!i.hosted&&c.firstChild){p=i;return}let C=d&&
A.place!==i.place;S(),A.state!==i.state&&A.state!=="none"?j(a):C&&c.querySelector("input").focus()});return S(),{line:a,
more:u,update:J,begin:G,setLost:A=>{E=A,R()},say:A=>{l.textContent=A}}}function Ao({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let l=(s.among?
ve(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(l.length||c)&&(n[s.id]={chosen:l,
own:c})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var To=(e,t)=>T(e.ask,t);var ir=new Set(["autorestarting","dead","restarting","terminating"]),ur=4e3;function Lo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,i)=>{
ir.has(i)&&t()},c=(u,i)=>{clearTimeout(r),i==="disconnected"?t():i==="connecting"?r=setTimeout(t,ur):n()};return s.connect(
l),a.connect(c),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(c)}}function No({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,i])=>{let p=Ao(u,i),d=u.items.filter(f=>f.id in p).map(f=>[To(f,p),...$e(f,p[f.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let i=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=i,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let i=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(i)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(i),i}function c(u){s=u;for(let i of n)i.hidden=!u}return{line:l,set:c,isLost:()=>s,forget:u=>n.delete(
u)}}function Io(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=oe(
t,w=>r.replaceChildren(w)),c=w=>{l.begin(),n(w)},u=o("div",{}),i={},p="",d=0,f=et(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let m=(w,R)=>o("button",{type:"button",onclick:R},w),b=w=>o("div",{class:"\
ajar-reflection"},...w.flatMap(R=>pt(R,3))),E=(w,R,G)=>it({words:t,label:w,question:R,act:()=>c(G)}),v=()=>{let w=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&c({import:await w.files[0].text()}),w.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)},j=Se(u,()=>{let w=JSON.stringify(i);w!==p&&
(p=w,tt(u,$))});function $(){let w=(S,I)=>m(I,()=>c({take:S})),R=d>(i.danger?.kinds.length??0)?null:i.danger,G=()=>{d=R.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(R?a.notice(R,{level:2,aside:G}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},i.welcome),i.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(i.section))):
"",i.due?.length?o("ul",{},...i.due.map(S=>o("li",{},S))):"",i.plan?.length?o("h2",{},t["home-plan"]):"",i.plan?.length?
b(i.plan):"",i.plan?.length&&!R?a.line():"",...(i.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${S}`),b(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...R?[]:[m(t["home-take-plan"],()=>c({take:"plan",paper:f.value(),country:a.
code()})),f.element(),w("calendar",t["home-take-calendar"]),i.danger?"":w("calendar-line",t["home-take-calendar-line"])],
w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),v()),i.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),E(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{l.end(),i=w,j()},settle:l.end,say:(w,R="")=>{
l.end();let G=o("div",{class:"ajar-text"});re(G,R),r.replaceChildren(w,G),r.scrollIntoView({block:"nearest"})}}}function qo({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Fe=window.ajarShown,Ro="needs@",Do=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),we={},pr=(e,t)=>fo(e,t,window.ajarCoach??window.ajarDangers);function dr(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
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
`;e.textContent!==t&&(e.textContent=t)}function fr({model:e,el:t}){dr();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],u=g=>c.push(g),i=null,p=!1,d=!1,f=new Map,m=new Map,b=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let E=o("div",{class:"ajar-page"}),v=g=>n.flatMap(({blocks:M})=>M).find(M=>M.kind==="exercise"&&M.key===g)?.
exercise,j=No({words:s,answered:()=>[...r].map(([g,{answers:M}])=>[v(g),M]).filter(([g,M])=>g&&Object.keys(M??{}).length)}),
$=0,O=g=>{if(clearTimeout($),$=0,j.set(g),i?.setLost(g),g)for(let M of l.keys())a.get(M)?.release()},w=(g,{awaited:M=!1}={})=>{
try{e.send(g)}catch{O(!0);return}M&&!$&&($=setTimeout(()=>O(!0),8e3))},R=!1;function G(){R||(R=!0,window.ajarDangers?S():
w({dangers:!0}))}let S=()=>{for(let g of Object.values(window.ajarDangers.dangers))ro(Vn(g))};function I({key:g,exercise:M},B){
if(!(window.ajarDangers||j.isLost())||!So(M,B))return;let U=Pt(M,B),V=Eo(M,U,window.ajarDangers);D(g,{answers:U,done:!0,
...V}),f.set(g,Do(r.get(g))),a.get(g).update(r.get(g))}let _=so({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:g=>w({country:g})}),Y=()=>{w({forget:!0}),Nt()},k=(g,M,B)=>(a.set(g.key,B),r.has(g.key)&&B.
update(r.get(g.key)),M),h={html(g){let M=o("div",{class:"ajar-text"});return re(M,g.html),_.addNumbers(M),M.addEventListener(
"click",B=>{let H=B.target.closest("a"),U=n.findIndex(({id:V})=>V&&H?.getAttribute("href")===`${V}.ipynb`);U<0||(B.preventDefault(),
J(U))}),M},home(g){let M=o("div",{});return k(g,M,Io(M,{words:s,send:U=>{U.import&&a.get("chart")?.begin(),w(U)},open:U=>J(
n.findIndex(({id:V})=>V===U)),help:_})),w({home:g.key}),M},exercise(g){let M=o("div",{}),B=j.line(i?{}:{role:"alert"});l.
set(g.key,M);let H=(U,V)=>{i?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;
m.set(g.key,Z),w({key:g.key,...U,sent:Z},{awaited:V}),!(!V||!j.isLost())&&(O(!0),B.scrollIntoView({block:"nearest"}))};return a.
set(g.key,Vt(M,g.exercise,{words:s,level:g.level,sort:co,remarks:(U,V)=>bo(U,{words:s,find:Z=>pr(V,Z)}),...r.get(g.key),
help:_,needs:()=>y(g.needs),below:()=>g.key.startsWith("plan@")&&_.isKnown()?_.line():null,onAside:U=>D(g.key,{aside:U}),
onChange:U=>{G(),D(g.key,{answers:U,done:!1}),H({answers:U,done:!1},d)},onMove:U=>D(g.key,{at:U}),onDone:U=>{I(g,U),H({answers:U,
done:!0},!0),g.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{D(g.key,{answers:{},done:!1}),H({remove:!0})}})),
M.firstElementChild.append(B),u(()=>j.forget(B)),M},chart(g){let M=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:H,end:U}=oe(s,Z=>B.replaceChildren(Z)),V=Z=>{U(),ot(M,Z,s)};return a.
set(g.key,{update:V,begin:H,end:U}),r.has(g.key)&&V(r.get(g.key)),H(),w({chart:g.key}),o("div",{},M,B)},notice(g){if(lo(
()=>w({forget:!0})),!g.leave)return o("div",{class:"ajar-notice"},o("p",{},g.text));let M=o("div",{class:"ajar-leave"},_.
button(),Lt({words:s,leave:Y}));ao(_.open),i=Mo({words:s,send:w});let B=document.createDocumentFragment();return B.append(
o("div",{class:"ajar-notice"},i.line,M),o("div",{class:"ajar-on-paper"},_.text()),i.more),B}};function y(g){let M=n.findIndex(
({blocks:H})=>H.some(({key:U})=>U===Ro));return M<0?g?o("p",{},o("a",{href:g},s["help-needs"])):null:o("button",{type:"b\
utton",onclick:()=>{J(M);let H=l.get(Ro).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[g,M]of Object.
entries(we))h[g]=B=>{let H=o("div",{}),V=M(H,B,{words:s,send:w,onDispose:u,model:e,exerciseOf:v,formOf:Z=>l.get(Z)});return k(
B,V.element??H,V)};let L=g=>n[b].blocks.find(M=>M.kind===g),D=(g,M)=>r.set(g,{...r.get(g),...M}),F=()=>{for(let g of c.splice(
0))g()};function z({focus:g=!1}={}){if(F(),a.clear(),p){E.replaceChildren(i?"":o("p",{class:"ajar-empty"},s["keep-locked\
-here"]));return}if(E.replaceChildren(...n[b].blocks.map(V=>h[V.kind](V))),n.length<2)return;let M=(V,Z)=>o("button",{type:"\
button",onclick:()=>J(V)},Z),B=b>0?M(b-1,s["previous-page"]):null,H=b<n.length-1?M(b+1,s["next-page"]):null;if(E.append(
o("div",{class:"ajar-moves ajar-turn"},B,H)),q.replaceChildren(...n.map(({title:V},Z)=>o("li",{},o("button",{type:"butto\
n","aria-current":Z===b?"page":null,onclick:()=>J(Z)},V)))),A.textContent=T(s["page-of"],{n:b+1,all:n.length,title:n[b].
title}),!g)return;let U=E.querySelector("h1, h2, h3")??E;U.tabIndex=-1,U.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function J(g){n[g]&&(b=g,q.parentElement.open=N(),e.set("page",g),e.save_changes(),z({focus:!0}))}let q=o("ol",
{}),A=o("summary",{}),N=()=>window.innerWidth>640;e.get("notice")&&t.append(h.notice(e.get("notice")));let C=o("nav",{class:"\
ajar-nav","aria-label":s.pages},o("details",{open:N()},A,q));n.length>1&&t.append(C),t.append(j.line({role:"alert"}),E);
let W=0;for(let g of["keydown","pointerdown","scroll"])t.addEventListener(g,()=>{Date.now()-W<3e4||(W=Date.now(),w({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",g=>{if(O(!1),g.keeping){let M=[...m.values()].some(U=>g.acknowledged<U);i?.update(
M?{...g.keeping,saved:!1}:g.keeping);let{state:B}=g.keeping,H=B==="locked";B&&(d=B==="kept"),B&&H!==p&&(p=H,r.clear(),C.
hidden=p,z())}for(let[M,B]of Object.entries(g.states??{})){if(g.acknowledged<m.get(M))continue;let H=B.answers&&!Object.
keys(B.answers).length,U=f.get(M)===Do(B);f.delete(M),D(M,H?{...B,at:0}:B),U||a.get(M)?.update(r.get(M))}g.dangers&&(window.
ajarDangers=g.dangers,S()),g.country!=null&&_.choose(g.country),g.file&&(a.get("home")?.settle(),qo(g.file)),g.erased&&a.
get("home")?.say(g.erased,L("home")?.erased),g.said&&a.get("chart")?.end(),g.said&&(a.get("home")??i)?.say(g.said),g.open&&
J(n.findIndex(({id:M})=>M===g.open)),g.problem&&a.get(g.problem.key)?.say(g.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),z()});let P=Lo(e,{gone:()=>O(!0),back:()=>{j.isLost()&&w({ready:!0})}});return z(),Fe.set(s,(Fe.get(s)??0)+
1),w({ready:!0}),()=>{F(),P(),clearTimeout($),Fe.set(s,Fe.get(s)-1),Fe.get(s)||w({gone:!0})}}var Bo={render:fr};we.door=(e,t,n)=>qn(e,n);we.group=(e,t,n)=>Pn(e,n);we.scenario=(e,t,{words:n,model:s})=>({element:Un(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});we.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:c}=Bn(t,{...a,form:()=>s(t.of),ask:i=>r.find(p=>p.id===i).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:c}};we.desk=In;var Ei=Bo;export{Ei as default};
