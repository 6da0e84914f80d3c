(()=>{var Qo=["button","input","select","summary","textarea"],Xo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Qo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Xo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ie(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var T=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ve(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Zt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function oe(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Qt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...ns,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...n.answers},p=0,d=null,f=0,m=n.aside??0,b=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),E=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=o("div",{}),j=o("div",{class:"ajar-body"}),$=o("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,es(b,s))]:b,
w,j,E);e.replaceChildren($);function S(){let C=t.items.filter(_=>ke(_,c));return r&&t.together?[C]:C.map(_=>[_])}let v=C=>{
E.replaceChildren(C)},B=oe(s,v);function G(C,_){E.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
c=_,v(""),n.onChange(c),R({focus:!0})}},s["put-back"]))}function O(C,_){c={...c,[C.id]:_},ts(j),v(""),n.onChange(c),k()}
function I(){Y(!0),B.begin(),f=setTimeout(P,8e3)}function P(){f&&(clearTimeout(f),f=0,Y(!1),B.end())}function Y(C){for(let _ of d?.
fieldsets??[])_.disabled=C}function k(){if(!d)return;let{items:C,skip:_,where:F,next:g}=d,M=S().length;_.textContent=h(C)?
s["clear-and-skip"]:s.skip,F.textContent=T(s["question-of"],{n:p+1,all:M}),F.hidden=r&&M===1,g.textContent=p===M-1?s.done:
s.next}let h=C=>C.some(({id:_})=>c[_]!=null);function y(C,_=!0){if(f)return;let F=S();if(p+=C,p>=F.length){p=F.length-1,
I(),n.onDone(c);return}R({focus:_,again:C<0})}function L(C,_){let F=`${u}-${C.id}`,g=o("legend",{},T(C.ask,c)),M=C.hint?
o("p",{class:"ajar-hint",id:`${F}-hint`},C.hint):null,D=[M,_.mark].filter(Boolean).map(({id:Z})=>Z),K=C.among?{...C,cards:ve(
C,c)}:C,U=i[C.kind](K,Zt(K,c[C.id]),{words:s,level:a+1,group:F,change:Z=>O(C,Z),say:v,remarks:n.remarks,..._}),V={class:`\
ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":D.join(" ")||null};return o("fieldset",V,g,M,U)}function R({focus:C=!1,
again:_=!1}={}){let F=S();p=Math.max(0,Math.min(p,F.length-1));let g=F[p],M=n.mark?.(g),D=M?o("p",{class:"ajar-mark",id:`${u}\
-${g[0].id}-mark`},M):null,K=o("div",{class:"ajar-moves"}),U=p>0?()=>y(-1):null,V=g.map(de=>L(de,{mark:D,again:_,moves:K,
back:U})),Z=o("button",{type:"button",onclick:()=>{if(f)return;let de=c,Ke=h(g);c={...c,...Object.fromEntries(g.map(({id:Ae})=>[
Ae,null]))},n.onChange(c),y(1),Ke&&G(s.cleared,de)}}),le=o("button",{type:"button",onclick:()=>{f||(v(""),y(1))}}),Me=o(
"p",{class:"ajar-where"});d={items:g,skip:Z,where:Me,next:le,fieldsets:V},w.replaceChildren(),K.replaceChildren(Z,le),U&&
K.prepend(o("button",{type:"button",onclick:U},s.back));let Ue=V.length===1;D&&Ue&&V[0].lastElementChild.before(D),j.replaceChildren(
Me,...D&&!Ue?[D]:[],...V,K),k(),n.onMove?.(p),C&&(V[0].focus({preventScroll:!0}),Me.scrollIntoView({block:"nearest"}))}function W(C){
if(w.replaceChildren(),!C||!n.help||m>C.kinds.length)return null;let _=()=>{m=C.kinds.length+1,n.onAside?.(m),w.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:F,needs:g}=n;return w.append(F.notice(C,{level:a+1,aside:_,needs:g})),w.querySelector(
"[tabindex]")}function z(C,{focus:_=!1,danger:F=null}={}){d=null;let g=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);j.
replaceChildren(o("div",{class:"ajar-reflection"},g,...C.flatMap(D=>ft(D,a+2)),n.below?.()??null),o("div",{class:"ajar-m\
oves"},o("button",{type:"button",onclick:()=>{p=0,R({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let D=c;c={},p=0,m=0,n.onAside?.(0),n.onStartOver(),R({focus:!0}),G(s["started-over"],D)}},s["start-over"])));let M=W(F);
_&&(M??g).focus()}function J(C){let _=j.contains(document.activeElement);_&&d&&!f||(P(),c={...C.answers},C.done?z(C.reflection,
{focus:_,danger:C.danger}):(p=C.at??Math.max(0,S().findIndex(F=>F.some(({id:g})=>c[g]==null))),R()))}let{done:q,reflection:A,
danger:N}=n;return J({answers:c,at:n.at,done:q,reflection:A,danger:N}),{update:J,release:P,say:C=>{P(),v(C)}}}var es=(e,t)=>e.
length?o("details",{},o("summary",{},t["why-this"]),...e):"";function ts(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ft=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),ns={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:i}=t||{chosen:[],own:""},
u=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),c=e.many?"checkbox":"radio",p=e.cards.map(f=>o("input",{type:c,name:s,
value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(b=>b!==f.id).concat(m.target.checked?f.id:[]):(l=[f.id],
i="",d&&(d.value="")),u()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:f=>{i=f.target.value,!e.many&&
i.trim()&&(l=[],p.forEach(m=>{m.checked=!1})),u()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar-card"},p[m],o("span",{},f.text))),d?o(
"label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text(e,t,{words:n,change:s,remarks:a}){
let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:u=>s(u.target.value.
trim()?u.target.value:null)});e.long&&(r.value=t??"");let l=e.opener||n["own-words"],i=o("label",{class:"ajar-words"},o(
"span",{},l),r);return e.remark&&a?o("div",{},i,a(r,e)):i},list(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>{let d=[
...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.children].forEach((d,f)=>{
d.querySelector("label > span").textContent=T(n.line,{n:f+1}),d.querySelector("button").setAttribute("aria-label",T(n["r\
emove-line"],{n:f+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.querySelector(
"input").focus()}},n["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let f=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let m=f.nextElementSibling||f.previousElementSibling;f.remove(),m||c(""),u(),r(),
(m||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),u()},p=t||[];for(let d=0;d<Math.max(e.lines,
p.length);d++)c(p[d]??"");return o("div",{class:"ajar-lines"},a,i)},date(e,t,{words:n,change:s}){return o("label",{class:"\
ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function os(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Xt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=os(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
var He=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function en({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:c,kind:p},d)=>d>s&&!a.includes(c)&&(p!=="moves"||n.some(ss)),u=e.findIndex(
i);return u<0?null:u}var ss=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function tn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function nn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var as=new Set,mt=()=>{if(!document.hidden)for(let e of[...as])e(Math.random()*1e3)};window.addEventListener("online",mt);
window.addEventListener("pageshow",mt);document.addEventListener("visibilitychange",mt);function is(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var _r=is("ajar-presenter");var on=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function sn(e,t){return e?!(t.protocol.startsWith("http")&&!on.test(t.
hostname)&&on.test(new URL(e).hostname)):!1}function an(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Te=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ht(e,t){if(t?.kind!=="moves"){let l=t&&Te(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function gt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:T(t["room-joined"],{n:e}):t["room-joined-none"]}function Le({answered:e},{joined:t},n){return t>e?T(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:T(n["wall-answered"],{n:e})}function rn(e,t){return e?e.over?t["wa\
ll-time-up"]:T(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function ze({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function ln(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return T(n,{minutes:Math.abs(e)})}var Ge=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var kt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Je(e,t,n,s,a){let r=ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},kt(n,()=>{r.close(),a()},"\
wall-primary"),kt(s,()=>r.close())))}var bt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function cn(e,{
question:t,body:n},s,a,r){if(n.moves){Je(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=bt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:T(a["wall-still"],{n:l});Je(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function un(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},kt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var be=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function yt({units:e},t){let n=new Map,s=cs(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(us(a,s))}return[...n.
values()]}function cs(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function us({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?ps(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Ne(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?Ve(c):0,withheld:i??""}}function ps(e,t){let n=0;return t.map(s=>(n+=s,Ve(e.slice(n-s,n))))}function Ne(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Ve=e=>e.reduce((t,n)=>t+n,0),wt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var pn=["wall-first","wall-second","wall-third"],ds={importance:0,confidence:1,readiness:2},fn=({id:e},t)=>pn[ds[e]??t%pn.
length],ue=e=>`${(100*e).toFixed(2)}%`,mn={"aria-hidden":"true"};function qe(e,t,n){return ee(e).length?{ruler:dn,move:dn,
sort:hs,card:ws,choice:vs}[e.kind](e,t,n):[o("p",{class:"wall-calm"},ze(e,t))]}function dn(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return gn({...s,heading:u,labels:l,sizes:i},r,n,fn(s,a),t)}))]}function hn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,u],c)=>gn(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,fn(u,c),t))),yn([["wall-then",n.moment],["wall-solid",s.moment]])]}function gn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=Ve(n),u=.03,c=0,p=n.flatMap((f,m)=>{let b=c/i+(c?u/2:0);c+=f;let E=c/i-b-(c<i?u/2:0);return s.flatMap(({counts:w,isEarlier:j},$)=>{
let S=b+$*E/s.length;return fs(w[m]/a,w[m],S,E/s.length,j)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ms(t,
n)))}function fs(e,t,n,s,a){let r=1-e;return[ie("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ms(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function hs(e,t,n){let s=[...ee(e)].
sort((i,u)=>bs(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>vt.length)return[Ze(s.map(
i=>ks(i,t)),n,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let f=!p&&i.length+r[0].length<gs?`${u} ${r[0]}`:`${u}`;return Ie(
i,f,ys([u,...c],a))});return[Ze([...l,...bn(e,t)],n,t),yn(r.map((i,u)=>[vt[u],i]))]}var gs=24;function ks({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,c)=>n[c]===r).join(" / "),i=T(a["wall-of"],{n:r,of:s});return Ie(e,i,
[],o("p",{class:"wall-muted"},l))}var bs=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},vt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ys(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ye(
vt[a],r,s/t)})}function Ye(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function ws(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ze([...kn(s,t),...bn(e,t)],n,t)]}function vs(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ze(kn(l,t),n,t)]}function kn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ie(a,l?`${r}`:T(t["wall-of"],{n:r,of:n}),
[Ye("wall-rest",0,1),Ye("wall-pile-1",0,r/n)]))}function bn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ie(T(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ie(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ie=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ie(
"svg",mn,...n):null,s);function Ze(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},T(n["wall-more"],{n:a}))),s}var yn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ie("svg",mn,Ye(t,0,1)),n)));var js=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),xs=/^data:image\/(svg\+xml|png|jpeg);/,
je=e=>e.flatMap(Ss);function Ss(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?xs.test(n.src)?[Os(n)]:[]:js.has(t)?[o(t,{},...je(s))]:je(s)}var Os=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Qe=4,Be=({path:e,size:t},n,s)=>ie("svg",{class:s,viewBox:`${-Qe} ${-Qe} ${t+2*Qe} ${t+2*Qe}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Re(e,t){return ee(e).length?{ruler:$s,move:Cs,sort:Ms,card:As,choice:Ts}[e.kind](e,t):e.heading}var xe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,wn=({shown:e})=>e.every(({counts:t})=>t),Cs=(e,t)=>t["wall-moved"];function vn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[xe(t),xe(t)]}function $s(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=wt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>Es(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>vn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,T(c,u)].filter(Boolean).join(" ")}function Es(e,t,n,s){
let[a,r]=e.map(c=>vn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?T(s["wall-most-all"],u):T(r?s["wall-most-two"]:s["wall-most"],u)}function Ms(e,t){let n=ee(e),s=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(c=>wt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return wn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return T(
l??t["wall-sorted-many"],{pile:xe(a),card:xe(r[0].name),other:xe(r.at(-1).name),n:r.length,all:n.length})}function As(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return jn(n,e,t)}function Ts(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return jn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function jn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!wn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>xe(p));return T(
i,{card:u,other:c,n:r.length})}function et({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?xn(t,n,s):se("text",pe(e?.title??
""));if(!i&&l.join&&t)return xn(t,n,s);let c=Te(n,u),p=i?null:nn(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:c,left:p},f=(Ps[u.kind]??Xe)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var se=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function Xe({slide:e,way:t,panel:n,words:s,left:a}){let r=je(e.body),l=r.flatMap(u=>Ls(u)),i=r.filter(u=>u.textContent.
trim());return se(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Is)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),tt({way:t,panel:n,words:s,left:a}))}function Ls(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var Ns=5;function Is(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>jt(s)<s.childNodes.length)||!t.every(jt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=jt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function jt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=Ns;)s+=2;return s}function qs({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&be(a))return _s({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return se("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[Bs(u)]:[Rs(i)],tt({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function Bs({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},Sn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Rs=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?Sn(s,a):null))),Sn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Ds=5;function _s({slide:e,panel:t,words:n,question:s,left:a}){
let r=yt(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=tt({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?se("chart",pe(l.length?Re(i,n):n["wall-held-title"]),...qe(i,n),u):se("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(c=>o("section",{},o("h2",{},Re(c,n)),...qe(c,n,Ds)))),u)}function Ws({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:yt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=tt({way:s,panel:t,words:n,left:a});return i?se("chart",pe(Re(
i,n)),...qe(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?se("chart",pe(n["room-group"]),...hn([u[0],
u.at(-1)],n)):u.length?se("chart",pe(Re(u[0],n)),...qe(u[0],n)):se("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),c)}var Ps={text:Xe,story:Xe,help:Xe,question:qs,moves:Ws};function xn(e,t,n){return se("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Fs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,xt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},gt(t,n)))))}var Fs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},T(t["wall-wifi"],{name:e.name})),xt(e,t)),xt=(e,t)=>Be(e,t["room-scan-alt"],"wall-sc\
an"),Us=e=>e.replace("-","‑");function tt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=rn(s,
n),u=a&&a.state!=="ready",c=u?Le(a,t,n):r&&e?gt(t,n):"",p=l?Le(l,t,n):"";if(!e&&!i&&!c&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(xt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?T(n["wall-join-line"],{address:e.address,code:Us(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},c?o(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?o("span",{class:"wall-time"},i):null)),d}var Ot=[4.6,5.6,6.6,7.4,8.2],Ct=2,Ks=["","tight","tight columns"],St=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Hs=5.4;function Cn(e,t=Ct){let n=Ot[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:St.at(-1),text:0};for(let a of[...Ks,...St]){if(s.text>=Hs||s.text&&St.includes(a))break;let r=zs(e,a,n);r>s.text&&
(s={layout:a,text:r})}return $n(e,s.layout,s.text||4.6),s.text>0}function zs(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if($n(e,t,
Math.max(s,4.6)),Gs(e))return Math.max(s,4.6);return 0}function $n(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Gs=e=>On(e)&&[...e.querySelectorAll(".wall-whole")].every(On),On=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Js={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Vs=new Map(Object.entries(Js).flatMap(([e,t])=>t.map(n=>[n,e]))),Ys="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Zs(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(Ys)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Vs.get(t.length===1?t.toLowerCase():
t)}function En(e){let t=n=>{let s=Zs(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Mn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=w=>()=>{E.close(),w()},d=(w,j,...$)=>o("button",{type:"button",onclick:p(w),...j},...$),f=w=>o("small",{},T(a["re\
mote-minutes"],{minutes:w})),m=t.parts.map((w,j)=>o("li",{},d(()=>r("go",{slide:He(t,j)}),{"aria-current":j===c?"step":null,
class:u.dropped.includes(j)?"remote-dropped":null},w.title,u.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):f(
w.minutes)))),b=tn(t,u).map(({part:w,title:j,minutes:$,dropped:S})=>o("li",{},o("span",{},j),d(()=>r(S?"keep":"drop",{part:w}),
{"aria-label":`${S?a["remote-keep"]:T(a["remote-drop"],{minutes:$})}: ${j}`},S?a["remote-keep"]:T(a["remote-drop"],{minutes:$})))),
E=ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...b.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...b)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Tn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
An(w).map(()=>0)])),i=0,u=0,c=o("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
w=>w.reduce((j,$)=>j+$,0))),f=(w,j,$)=>o("div",{class:"desk-stepper"},o("span",{},w),o("button",{type:"button","aria-lab\
el":T(s["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":T(
s["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function m(w=""){let j=r[i],S=n.items.find(({id:O})=>O===j.item)?.cards.
find(({text:O})=>O===j.card),v=l.get(j.id),B=i===r.length-1,G=O=>()=>{i+=O,m()};c.replaceChildren(o("p",{class:"desk-sma\
ll"},T(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},j.card||j.heading),S?.short?o("p",{class:"desk-small"},j.heading):
"",...An(j).map((O,I)=>f(O,v[I],P=>{v[I]=Math.max(0,v[I]+P),m(`${I} ${P}`)})),B?f(s["room-people"],d(),O=>{u=Math.max(0,
d()+O),m(`people ${O}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:G(-1)},s.back):"",B?o("b\
utton",{type:"button",class:"wall-primary",onclick:E},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:G(
1)},s["desk-next-card"]),B?"":o("button",{type:"button",onclick:E},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),b(w)}function b(w){let j=[...c.querySelectorAll(".desk-stepper")],[$,S]=w.split(" "),v=$==="\
people"?j.at(-1):j[Number($)||0],[B,G]=v.querySelectorAll("button");(S==="-1"?B:G).focus()}function E(){let w=d();if(!w)
return;let $=[...l].filter(([,S])=>S.some(Boolean)).map(([S,v])=>{let{kind:B}=r.find(G=>G.id===S);return[S,B==="card"?[v[0],
w-v[0]]:v]});p.close(),a(Object.fromEntries($),w)}m()}var An=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ne(t,n);var ae=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Ln(e,t,n){let s=o("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Nn(e,t,n,{
press:s}){s({desk:"remote"}),Ln(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Be(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...c.map(({id:d},f)=>o("p",{class:"desk-line"},T(n["desk-remote-there"],{n:f+1})," ",ae(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?ae(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ae(n["wall-close"],a))]})}function In(e,t,n,{press:s,step:a}){let r=Qs(n,s);Ln(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),f=o("span",{role:"status"});if(!i||c)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":ae(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ae(n["wall-close"],l))];let m=`${u.address}/${u.code}`,b=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:b.value})},...u.addresses.map(({ip:E,network:w})=>o("option",{value:E,selected:E===
u.picked?"":null},`${E} (${w})`)));return[o("h2",{},n["desk-phones"]),Be(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?T(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},T(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(E=>o("li",{},Xs(n)[E])))),o("div",{class:"wall-answers"},ae(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),ae(n["desk-card"],()=>s({desk:"card"})),ae(n["re\
mote-join-show"],()=>{l(),a("join")}),ae(n["wall-close"],l),f)]})}function Qs(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ae(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Xs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function qn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:S,
title:v})=>o("option",{value:S},v),r=(S,v)=>T(t["desk-meeting"],{title:S,n:v}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:v,part:B,minutes:G})=>a({id:S,title:r(B?`${v}: ${B}`:v,G)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:v,minutes:B})=>a({id:S,title:r(v,B)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||ea(e.countries);
let c=["phones","none","practice"].filter(S=>!(e.server&&S!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(S,v)=>o("input",{type:"radio",name:s,value:S,checked:v===0?"":null,"aria-describedby":`${s}-${S}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(S,v)=>o("p",{},o("label",{class:"ajar-words",for:v.id},S),v),j=o("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),
E.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:v})=>v).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),b,w(t["desk-which"],l),o("div",{class:"ajar-start-two"},w(t["desk-\
couple"],i),w(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...c.map((S,v)=>o("label",{class:"ajar-\
start-way"},d[v],o("span",{},o("b",{},p[S][0]),o("small",{id:`${s}-${S}`},p[S][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),E));function $({problem:S,busy:v,needsKey:B,state:G}){b.textContent=S??"",b.hidden=
!S,m.hidden=!B,v||(E.textContent=G==="ended"?t["room-ended"]:"")}return{element:j,update:$}}function ea(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Bn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ne(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var ta=["open","close","reveal"];function Rn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=an(),c=(x,H,Q={})=>o("button",{type:"button",onclick:H,...Q},...[x].flat()),p=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=oe(n,x=>{x?d.
textContent=x:Jt()}),m=x=>{f.begin(),s(x,{awaited:!0})},b=0,E="",w=(x,H={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",
step:{step:x,...H},n:b})},j=()=>r.panel,$=()=>j()?.stage,S=()=>r.deck?.slides[$()?.slide],v=()=>S()&&Te(j(),S()),B=$t("d\
esk-wall",{inert:!0}),G=$t("desk-wall",{inert:!0}),O=$t("desk-screen",{hidden:!0}),I=()=>{O.host.hidden=!1,de(),O.host.requestFullscreen?.().
catch(()=>{})},P=()=>{O.host.hidden=!0,Y()&&document.exitFullscreen(),de()},Y=()=>document.fullscreenElement===O.host;O.
host.addEventListener("fullscreenchange",()=>{Y()||P()});let k=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),
y=o("ol",{}),L=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),R=o("p",{class:"desk-count"}),W=o("p",{}),z=o(
"p",{class:"desk-small"}),J=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),A=o("div",{class:"desk-tools"},q,c(n["desk-here"],I),c(n["desk-remote"],()=>Nn(F,()=>r,n,{press:m})),c(n["d\
esk-phones"],()=>In(F,()=>r,n,{press:m,step:w})),c(n["remote-parts"],M),c(n["desk-end"],D,{class:"desk-end"})),N={back:c(
[n.back,o("kbd",{},"←")],()=>w("back")),open:c([n["room-ask-open"],o("kbd",{},"O")],()=>K("open")),close:c([n["room-as\
k-close"],o("kbd",{},"C")],()=>K("close")),reveal:c([n["room-ask-reveal"],o("kbd",{},"R")],()=>K("reveal")),blank:c([n["\
remote-blank"],o("kbd",{},"B")],()=>w("blank")),hands:c([n["desk-hands"]],()=>Tn(F,{question:v(),slide:S(),words:n,count:U})),
next:c([n.next,o("kbd",{},n["desk-clicker"])],()=>w("next"))},C=c(n["room-ask-reset"],()=>Je(F,n["room-reset-sure"],n["r\
oom-ask-reset"],n["home-no"],()=>K("reset"))),_=c("",()=>w($()?.timer?"pause":"timer")),F=o("section",{class:"ajar-desk",
"aria-label":n["desk-title"]},o("header",{class:"desk-top"},k,h,A),o("nav",{class:"desk-agenda","aria-label":n["desk-age\
nda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),B.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),G.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),R,W,z,o("p",{class:"\
desk-more"},_,C))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),L,J),o("div",{class:"desk-moves"},p,d,o(
"div",{class:"desk-pad"},...Object.values(N))),O.host),g=qn(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(
g.element,F);function M(){Mn(F,{deck:r.deck,panel:j(),way:r.way},n,{step:w})}function D(){let x=j().questions.some(be),H=(X,ge)=>c(
ge,()=>m({room:"take",what:X,paper:t.paper})),Q=ce(F,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",{class:"desk-mor\
e"},H("page",n["desk-take-page"]),H("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},c(n["room-end"],()=>{
Q.close(),m({room:"end"})},{class:"wall-primary"}),c(n["remote-stay"],()=>Q.close())))}function K(x){if(b>(r.steps??0)){
E=x;return}if(x==="reveal"){let Q=ht(j(),S()),X=()=>m({desk:"question",id:Q.question.id,do:x,...Q.body});Q&&cn(Ke(),Q,j(),
n,X);return}let H=v();H&&m({desk:"question",id:H.id,do:x})}let U=(x,H)=>m({desk:"question",id:v().id,do:"hands",counts:x,
people:H}),V={keys:()=>un(Ke(),n),full:()=>O.host.hidden?I():P(),larger:()=>le(1),smaller:()=>le(-1)},Z=Ct;function le(x){
Z=Math.min(Ot.length-1,Math.max(0,Z+x)),de()}function Me(x){return!r.deck||!F.offsetParent||F.closest("[inert], .lm-mod-\
hidden")?!1:(V[x]?V[x]():ta.includes(x)?K(x):x==="timer"?w($()?.timer?"pause":"timer"):x!=="look"&&w(x),!0)}a(En(Me));let Ue=setInterval(
()=>{!F.hidden&&F.isConnected&&Gt()},1e3);a(()=>clearInterval(Ue));function de(){if(!r.deck||!$())return;let x={deck:r.deck,
way:r.way,panel:j(),words:n,now:u.now()},H=en(r.deck,j());Ae(B.wall,et(x)),G.host.hidden=H===null,H!==null&&Ae(G.wall,et(
{...x,slide:H})),O.host.hidden||Ae(O.wall,et(x),Z)}let Ke=()=>O.host.hidden?F:O.wall;function Ae(x,H,Q){x.querySelector(
".wall-face")?.remove(),x.prepend(H),Cn(H,Q)}function Gt(){if(!r.deck)return;let x=Xt(r.deck,$(),u.now());if(k.textContent=
Ge(u.now()),!x)return;let H=x.begun?ln(x.late,n):n["remote-not-begun"],Q=x.begun?T(n["remote-planned"],{part:Ge(x.partEnds),
end:Ge(x.ends)}):"";h.replaceChildren(o("b",{class:x.late>0?"desk-late":null},H),Q&&` · ${Q}`,o("br"),o("span",{class:"\
desk-small"},r.deck.parts[x.part].title));for(let[X,ge]of[...y.children].entries())ge.className=X<x.part?"done":X===x.part?
"here":"",ge.classList.toggle("dropped",$().dropped.includes(X));x.part!==i&&Uo(x.part)}function Uo(x){y.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),i=x;let H=y.children[x];H.firstChild.setAttribute("aria-current","step");
let{parentNode:Q}=y,X=(ge,Yt)=>H[ge]+H[Yt]/2-Q[Yt]/2;Q.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function Ko(){i=null,y.replaceChildren(...r.deck.parts.map(({title:x},H)=>o("li",{},c(x,()=>w("go",{slide:He(r.deck,
H)})))))}function Ho(){if(l===S()?.id)return;l=S()?.id;let x=S()?.notes.length?je(S().notes):[o("p",{},n["remote-no-note\
s"])];L.replaceChildren(...x),L.scrollTop=0}function zo(){let x=v();R.textContent=x&&(x.state!=="ready"||x.hands)?Le(x,j(),
n):"",W.textContent=r.way?T(n["desk-joined"],{n:j().joined}):n["desk-no-phones"],z.textContent=Vo({units:x?.units??Jo()}),
J.replaceChildren(...x?Bn(x,n):[]);let H=!!x?.units.length;N.hands.firstChild.data=n[dt(x)?"desk-slips":"desk-hands"],N.
hands.disabled=!H||x.state==="open"||be(x),C.hidden=!x?.answered||!x.may_reset;let Q=S()?.minutes??0;_.hidden=!Q&&!$()?.
timer,_.textContent=$()?.timer?n["desk-timer-pause"]:T(n["remote-timer"],{minutes:Q});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!x),N.open.disabled=!x||x.state==="open"||!r.way,N.close.disabled=
x?.state!=="open",N.reveal.disabled=!ht(j(),S());for(let X of Object.values(N))X.classList.remove("wall-primary");Go().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function Go(){let x=v();return x?be(x)?N.next:x.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!x.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let dt=x=>!!x?.name.startsWith("check-in@"),Jo=()=>{if(S()?.kind!=="moves")return[];let[x]=j().
questions.filter(H=>dt(H)&&be(H)).slice(-1);return x?.units.filter(({kind:H})=>H==="move")??[]};function Vo({units:x}){let H=x.
filter(({snapshot:Q,withheld:X})=>!Q&&X);return H.length?ze({shown:H},n):""}function Jt(){let x=v();d.textContent=Yo(x)}
function Yo(x){if($()?.blank)return n["remote-is-blank"];if(!x)return"";let H=bt(x,j());return H===1?n["remote-still-one"]:
H?T(n["remote-still"],{n:H}):x.state==="open"?n["room-is-open"]:x.hands&&!be(x)?T(n["desk-counted"],{n:x.hands}):!r.way&&
x.state==="ready"&&x.units.length?n[dt(x)?"desk-slips-how":"desk-hands-how"]:""}function Zo(x){let H=r;r={...r,...x},r.busy||
f.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&$());if(g.update(r),g.element.
hidden=Q,F.hidden=!Q,!Q)return;H.panel!==r.panel&&u.set(j().now),H.deck!==r.deck&&Ko(),q.hidden=!sn(r.wall,window.location),
q.hidden||(q.href=r.wall);for(let ge of F.querySelectorAll("dialog"))ge.refresh?.();Gt(),Ho(),zo(),Jt(),de();let X=E;E="",
X&&K(X)}let Vt=new ResizeObserver(de);for(let{host:x}of[B,O])Vt.observe(x);return a(()=>Vt.disconnect()),{update:Zo}}function $t(e,t){
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var na=e=>e;function re(e,t){e.innerHTML=na(t)}function nt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Se(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function ot(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Dn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",u=o("div",{}),c=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=oe(t,h=>{d.textContent=h}),m=Mt(t),b=nt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),m.dialog);let E=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(h,{awaited:!0}))},w=(h,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>E(y)},h),j=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function $(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${k}\
-key`,"aria-describedby":`${k}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}E({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?T(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${k}-key-how`},t["room-host-key-how"]):null,h,j(y,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(L=>w(T(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let S=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function v(){let h=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:T(t["room-line"],{code:a.
code})),L=a.address?h:null;return r?[B(),o("div",{class:"ajar-door-line"},y,p,L),G(),I()]:[o("h2",{},t["room-title"]),B(),
G(),y,a.address?_n(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,L,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),I()]}let B=()=>a.practice?o("p",{},De(t)):null,G=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let h=o("select",{id:`${k}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:y,network:L})=>o("option",{value:y,selected:y===a.picked},`${y} (${L})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function I(){let h=o("div",{}),y=o("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),L=o("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),R=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(y,w(t["room-end"],{room:"end"}))]:[L]),W=J=>{l=J,R(),(l?y:L).focus()};R();let z=(J,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,o("p",{},t["room-end-how"]),
h)}function P(h){a={...a,...h},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let y=Et(t,a.joined);
p.textContent!==y&&(p.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),Y()}let Y=Se(u,()=>{let{joined:h,problem:y,...L}=a,R=JSON.stringify([L,r]);if(R===
i)return;i=R;let W={open:v,lost:S}[a.state]??$;ot(u,()=>u.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let k=`ajar-door-${window.ajarForms}`;return st(e,()=>n({room:"look"}),s),{update:P}}var Et=(e,t)=>t?t===
1?e["room-joined-one"]:T(e["room-joined"],{n:t}):e["room-joined-none"],De=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function _n(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return re(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Mt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},De(e)):"",_n(e,r),s):(n.close(),t.replaceChildren()))}}}function st(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function at(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return re(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(c=>o("th",{scope:"col"},c)))),o("tbody",{},...r.map(([c,...p])=>o("tr",{},o(
"th",{scope:"row"},c),...p.map(d=>o("td",{},d??"–")))))))))}function Wn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),u=i({id:`${r}-people`,
min:1}),c=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let b=e.filter(
$=>$.item===m),E=($,S)=>{let v=i({"aria-label":[$.card,p($)[S]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],v]),v},w=b.length===1&&!b[0].card?b[0].bands.map(($,S)=>[$,[E(b[0],S)]]):b.map($=>[$.card,p($).map((S,v)=>E($,
v))]),j=b[0].card?["",...p(b[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...w.map(([$,S])=>o("tr",{},o("th",{scope:"row"},$),...S.
map(v=>o("td",{},v))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(c)])),b=Math.max(...[...m.values()].map(
j=>j.reduce(($,S)=>$+S,0))),E=c(u)||b;if(!E){u.focus();return}let w=Object.fromEntries([...m].map(([j,$])=>[j.id,j.kind===
"card"?[$[0],Math.max(0,E-$[0])]:$]));a({counts:w,people:E})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Pn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(q,A={})=>{p=q==="reveal",
B.begin(),n({question:e.of,do:q,...A},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=o("span",{}),w=o("p",
{class:"ajar-counts"}),j=oa(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>k(!i)}),S=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...q)=>{S.textContent!==q[0]&&S.replaceChildren(...q)},B=oe(t,q=>v(
q||c)),G={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(G).filter(q=>e.units.length||q==="open"||q==="close"),I=Object.fromEntries(O.map(q=>[q,o("button",{type:"button",onclick:()=>{
I[q].getAttribute("aria-disabled")?v(P(q)):q==="reset"?Y():d(q)}},G[q])])),P=q=>l.busy?t["room-one-moment"]:l.not[q];function Y(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),I.reset.focus()}},t["home-no"]),A=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);S.replaceChildren(t["room\
-reset-sure"]," ",q," ",A),q.focus()}function k(q){i=q,f.hidden=!q,a().hidden=q,$.textContent=t[q?"room-show-question":"\
room-show-result"]}let h=Mt(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function R(q){let A=l;l={...l,...q};let N=l.
room==="open";E.replaceChildren(l.practice?De(t):""),b.textContent=l.problem,b.hidden=!l.problem;let C=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],_=!N||!e.units.length?[]:l.hands||l.inside?C.slice(0,1):C;w.replaceChildren(
..._.map(([F,g])=>o("span",{},o("b",{},`${F}`)," ",g))),j.update(l.seconds);for(let F of O)Fn(I[F],P(F));c=N?l.hands?t["\
room-by-hands-now"]:L[l.state]:t["room-not-open"],(A.state!==l.state||A.room!==l.room||A.hands!==l.hands)&&v(c),l.busy||
B.end(),Un(m,l.withheld),h.update(l.way??{},Et(t,l.joined)),y.hidden=!l.way?.address,W(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function W(){let q=JSON.stringify(l.charts??[]);if(q===u)
return;u=q;let A=!!l.charts?.length;f.replaceChildren(...Kn(l.charts??[],t)),$.hidden=!A,k(A),A&&p&&f.scrollIntoView({block:"\
start"}),p=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...O.
map(q=>I[q]))),o("div",{class:"ajar-bar-line"},E,S,$,y,j.element),h.dialog),J=e.units.length?Wn(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return $.hidden=!0,st(z,()=>n({room:"look"}),s),{parts:[f,m,b,z,J].filter(Boolean),update:R}}function Fn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Un(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Kn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return at(s,n,t),s});function Hn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=f():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),st(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},c.replaceChildren(a.practice?De(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Un(i,a.withheld),Fn(d,f());let b=JSON.stringify(a.charts??[]);b!==r&&(r=b,l.replaceChildren(
...a.charts?.length?Kn(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function oa(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?T(t["room-minutes"],{minutes:e}):"":e?T(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let c=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function zn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),u=({title:d,
story:f,more:m,role:b})=>{re(r,f),r.prepend(o("h2",{},d)),re(l,m),i.textContent=b},c=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(c),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),p)}var sa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",aa=new RegExp(`(${sa})|[.…]+|[!?;\\n]`,"gu"),ra=/[\u0300-\u036f'’‘ʼ]/g,
la=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function rt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Gn(s,t);return t}
var fe=(e,t)=>new RegExp(e.map(n=>Gn(n,t)).join("|"),"y");function Oe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Gn(e,t){return`\
(?:${(e.match(la)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:ia(a)).join("")})`}function ia(e){let t=Jn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Jn=e=>e.normalize("NFKD").replace(
ra,"").toLowerCase();function _e(e){let t="",n=[];for(let s of e.matchAll(aa)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?Jn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var ca=4,ua=87,Vn=16411,Yn=[1,1],pa=[0,0],At=new WeakMap;function lt(e,t){let{passes:n,kinds:s,learned:a}=Xn(t),{line:r,
places:l}=_e(e),i=r;for(let[d,f]of Oe(n,r))i=i.slice(0,d)+i.slice(d,f).replace(/[^ ]/g,"_")+i.slice(f);let u=Object.entries(
s).flatMap(([d,f])=>Oe(f,i).map(([m,b])=>({kind:d,start:m,end:b-1}))),c=a?da(u,r,a):u,p=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return c.map(({kind:d,start:f,end:m})=>({kind:d,span:[l[f][0],l[m][1]]})).
sort(p)}function*Qn(e){let{passes:t,kinds:n}=Xn(e);for(let s of[t,...Object.values(n)])yield,Oe(s,"we are here ")}function Xn(e){
return At.has(e)||At.set(e,ma(e)),At.get(e)}function da(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,i=fa(t,n),u=i.slice(
1).map((w,j)=>[...i[j],...w]),c=w=>{let j=new Set(w.flatMap($=>$.places));return Zn(s,j)/Math.sqrt(j.size)},p=[...i,...u];
if(e.length)return Tt(p,c)[1]>l?e:[];let d=p.filter(w=>w.length>ca),[f,m]=Tt(d,c);if(!(m>r))return[];let b=new Set(f.flatMap(
w=>w.places.slice(0,2))),[E]=Tt(Object.keys(a),w=>Zn(a[w],b));return[{kind:E,start:f[0].start,end:f.at(-1).start}]}function fa(e,{
numbers:t,weights:n}){let s=Yn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Yn:t.get(r[0])??pa,u=[[0,i[0]],
[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],f)=>((f*Vn+p)*Vn+d)%n.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=
i,l&&a.push([])}return a.filter(r=>r.length)}var Tt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Zn=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),eo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function ma({lists:e,passes:t,phrases:n,learned:s}){let a=rt(e),r=Object.entries(n).map(([l,i])=>[l,fe(i,
a)]);return{passes:fe(t,a),kinds:Object.fromEntries(r),learned:s&&ha(s)}}function ha({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())
for(let f of d.split(" "))l.set(f,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-ua),c=Object.entries(
s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(n),kinds:Object.fromEntries(c),limit:a,least:r}}function to({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var no=["emergency","crisis","violence","agency","worried","child"],ga=["crisis","violence"],ao='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function oo(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function ka(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function ro(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(c=>lt(c,l)),u=eo(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Lt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Nt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
so=e=>`tel:${e.match(/\d+/)[0]}`;function lo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||ka(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(O=>O.code===r());function i(O){te().chosen=O,oo();for(let{element:I,draw:P}of te().
listeners)P(I)}function u(O,I){return I(O),te().listeners.add({element:O,draw:I,shown:!1}),queueMicrotask(oo),O}let c=O=>u(
o("div",{}),I=>I.replaceChildren(...O())),p=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...O.map(P=>o("option",{value:P.code},P.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:O,to:I},P)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Nt(O)));let Y=o("span",{},O),k=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":T(e["help-copy-what"],{address:I}),onclick:async()=>{await ba(I,Y)&&(k.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",k)},f=O=>o("li",{},o("p",{class:"ajar-for"},O.
for_what),o("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...O.reach.map(d))),m=({emergency:O,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:so(O)},T(e["help-call"],{number:O})))),
b=O=>c(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let P=O.flatMap(Y=>Y==="emergency"?m(I):Lt(I,[Y]).
map(f));return[o("ul",{class:"ajar-help-lines"},...P)]});function E(){to({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),It({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(no),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:O,text:I,now:P,lines:Y,kinds:k,
countries:h},{level:y,aside:L,needs:R}){return h&&!G()&&(te().countries=h),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},O),o("p",{},I),k.length?null:R?.()??null,p(),b(Y),o("ul",{class:"ajar-todo"},...P.map(W=>o("li",{},W))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function $({emergency:O,...I}){let Y=ga.map(h=>Lt(
I,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(y=>h.find(({to:L})=>L.startsWith(y))));return[{say:T(e["help-call"],
{number:O}),to:so(O)},...Y.filter(Boolean)]}let S=(O=`${e["help-line"]} `)=>c(()=>{let I=l(),P=(I?$(I):[]).flatMap(({say:h,
to:y},L)=>[L?" · ":"",o("a",{href:y},...Nt(h))]),Y=o("button",{type:"button",class:"ajar-link",onclick:E},e["help-get"]),
k=o("span",{class:"ajar-off-paper"},P.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},O,...P,k)]});function v(O){
if(!G())return;let[I]=[...O.querySelectorAll(ao)].reverse();I?.closest("p, ul").after(S(""));for(let P of O.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===l()?.country}let B=()=>c(()=>{let O=l();return O?[o("p",{},o(
"b",{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${T(e["help-call"],{number:O.emergency})}`),o(
"ul",{},...Lt(O,no).map(({for_what:I,name:P,reach:Y,hours:k})=>o("li",{},...Nt(`${I}: ${P}. ${Y.map(({say:h})=>h).join("\
 · ")}. ${k}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),G=()=>a().length>0;return{open:E,notice:w,button:j,line:S,addNumbers:v,
text:B,choose:i,code:r,isKnown:G}}var It=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function io(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ao)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function ba(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function co(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ya="about:blank";function qt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ya)}function uo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),qt()))},{capture:!0})}function po(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let E=d[b.dataTransfer.
getData("text/plain")]?.[m.id];E&&!E.matches(":disabled")&&(E.checked=!0,p(E.dataset.card,m))}},i[m.id]))),c=()=>e.piles.
forEach(m=>{i[m.id].textContent=T(n["pile-count"],{pile:m.text,n:Object.values(l).filter(b=>b===m.id).length})}),p=(m,b)=>{
l[m]=b.id,c(),a({...l}),r(T(n.moved,{card:e.cards.find(E=>E.id===m).text,pile:b.text}))},d={},f=e.cards.map(m=>{d[m.id]=
{};let b=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(E=>{let w=o("input",{type:"radio",name:b,
value:E.id,"data-card":m.id,checked:l[m.id]===E.id,onchange:()=>p(m.id,E)});return d[m.id][E.id]=w,o("label",{},w,o("spa\
n",{},E.text))})))});return c(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...f)}var Rt=["open","closed","half-open"],wa=2,va=90,ja=87,xa=31,Sa=2147483647,Dt=3,it="none",fo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Oa=/[“”„«»"' \t\n]/g,ho=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ca=["i","im","id","ill","ive","its","we",
"were","well"],$a=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ea=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Bt=new WeakMap;function Ma(e,t){let n=ko(t),{sentences:s,forms:a,at:r}=La(e,n);if(r<0||a[r].name===it)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ra(Ba({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:u,end:c}=a[r],p=Da(l,i,_t(e,s[r],
u,c),t),d=_a(e,s,n),m=[l==="open"&&d.some(b=>b.name!=="two-at-once")?"":p,...d.map(b=>b.remark)].filter(Boolean);return{
kind:l,reason:p,notes:d,remarks:m.slice(0,wa)}}function Aa(e,t){let n=ko(t),s=t["about-statements"],a=wo(Ka(e)),r=[],l="";for(let[b,E]of Object.entries(n.blame)){let[w]=a.
flatMap($=>mo(b,E,$,n));if(!w)continue;let j=Wa(e,w,n.quotedTo[b]);r.length||(l=Pa(b,e,w,n)),r.push({name:b,words:j,remark:T(
s.blame[b].say,{words:j})})}let i=r.map(b=>b.name),u=b=>Object.entries(n.blame).some(([E,w])=>mo(E,w,b,n).length),c=a.filter(
b=>!u(b)),p=Object.keys(n.parts).filter(b=>(b==="seen"?c:a).some(({line:E})=>me(n.parts[b],E))),d=p.map(b=>s.parts[b]).join(
", "),f=p.length?T(s.mirror,{parts:d}):"",m=[f,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);return{parts:p,mirror:f,
blame:i,notes:r,rewording:l,remarks:m}}function go({remark:e,opener:t=""},n,s){return s?.coach?Object.values(s.dangers).
some(r=>lt(n,r).length)?[]:e==="question"?Ma(n,s.coach).remarks:Aa(`${t.replace(/…$/,"")} ${n}`,s.coach).remarks:[]}function ko(e){
return Bt.has(e)||Bt.set(e,Ta(e)),Bt.get(e)}function Ta(e){let t=rt(e.lists),n=u=>Object.fromEntries(Object.entries(u).map(
([c,p])=>[c,fe(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,i=u=>[...u.join("")].map(c=>c.charCodeAt(0)-ja);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:fe(e.echoes,t),stated:fe(e.stated,
t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Rt.map(u=>i(l[u]))},passes:fe(e.passes,t),quotes:fe(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function me(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function La(e,t){let n=wo(e),s=n.map(c=>Na(c,t)),a=c=>n.map((p,d)=>d).filter(c),r=a(c=>n[c].mark==="?"),l=r.
filter(c=>bo(n[c])>=Dt),i=a(c=>!["none","echo","short"].includes(s[c].name)),[u]=[l,r,i].filter(c=>c.length).map(c=>c.at(
-1));return{sentences:n,forms:s,at:u??n.length-1}}var ct=e=>e.trim().split(" ").slice(0,-1),bo=({line:e})=>ct(e).length-
1;function Na({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[p,d]of Object.entries(n)){let f=me(
d,e);if(f)return{name:p,start:f[0],end:f[1]}}let i=Object.entries(s).map(([p,d])=>({name:p,place:me(d,e)})).filter(({place:p})=>p).
map(({name:p,place:[d,f]})=>({name:p,start:d,end:f}));if(i.length){let p=i.reduce((d,f)=>f.start<d.start?f:d);return["wh\
at","how","why","when"].includes(p.name)?(l.lastIndex=p.start,t!=="?"&&l.test(e)?{...p,name:it}:e.slice(2,p.start).split(
" ").filter(Boolean).some(m=>!a.has(m))?{...p,name:`${p.name}-mid`}:p):p.name!=="wonder"&&t!=="?"?{...p,name:it}:p}let u=yo(
ct(e).slice(1),a).length>Dt?"echo":"short";return{name:t==="?"&&me(r,e)?u:it,start:2,end:e.length}}function yo(e,t){let n=e.
findIndex(s=>!t.has(s));return e.slice(n)}function Ia({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=yo(
ct(a).slice(1),s),i=ct(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],c=t.filter(({name:p},d)=>d!==n&&(e[d].
mark==="?"||u.includes(p)));return[...l,...[2,3].map(p=>`> ${i.slice(0,p).join(" ")}`),...[1,2].map(p=>`$ ${l.slice(-p).
join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...c.map(({name:p})=>`beside ${p}`)]}function qa(e){let t=0;for(let n of e)t=(t*xa+n.codePointAt(0))%Sa;return t}function Ba(e,t){
let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??Rt.map(()=>0),l=new Set(Ia(e,t).map(u=>qa(u)%s[0].length)),
i=a/Math.sqrt(l.size);return r.map((u,c)=>u+[...l].reduce((p,d)=>p+s[c][d],0)*i)}function Ra(e,{limit:t}){let[n,s]=[...e].
sort((a,r)=>r-a);return n-s>=t?Rt[e.indexOf(n)]:""}function Da(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?T(a[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":T(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function _a(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.
length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([u,c])=>{let p=l.map(f=>({sentence:f,place:me(c,f.line)})).find(
({place:f})=>f);if(p){let f=_t(e,p.sentence,...p.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:u,words:f,remark:T(
a[u],{words:f})}])}let d=l.filter(f=>bo(f)>=Dt).length>1;return u==="two-at-once"&&d?[{name:u,words:"",remark:a[u]}]:[]})}
function mo(e,t,n,{passes:s,quotes:a,unless:r}){if(me(a,n.line))return[];let l=n.line;for(let[u,c]of Oe(s,l))l=l.slice(0,
u)+l.slice(u,c).replace(/[^ ]/g,"_")+l.slice(c);let i=me(t,l);return!i||r[e]&&me(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}
function Wa(e,{sentence:t,start:n,end:s},a){let r=a&&me(a,t.line.slice(n,s));return _t(e,t,n,r?n+r[1]:s)}function Pa(e,t,n,s){
let a=s.data["about-statements"].blame[e],r=Fa(e,t,n,s),l=r>0?Ua(t,n.sentence,r):"",i=e==="ultimatum"&&_e(l).line.split(
" ").some(p=>Ca.includes(p)),c=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&c&&!i?
T(c,{rest:l}):a.otherwise}function Fa(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,u=i.slice(s,a).trim().
split(" "),c=u[0]==="you"||u[0]==="u",p=m=>c&&u.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&u.at(-1)===
"to"&&!u.includes("not")&&(d=a);let f=p(["never"])&&r.has(u[2])||p(["always"])&&l.has(u[2]);if(e==="always"&&f&&(d=i.indexOf(
` ${u[2]} `,s)+1),e==="makes"&&p(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(
s))){let[[m],[,b]]=[n.places[s],n.places[a-1]];t.slice(m,b).includes(",")&&(d=s+u.slice(0,3).join(" ").length+1)}return d<
i.length-2?d:0}function Ua(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(Ea,1),a=s.replace(ho," ").replace(/^ +| +$/g,
"");return[...a].length<=va?a:""}var _t=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(ho," ").replace($a,"");function wo(e){
let{line:t,places:n}=_e(e),s=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);
if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,u]=n[r-1],c=l?n[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,
i],...n.slice(a,r),c,c],mark:l?e.slice(...n[r]):""})}a=r+2}}return s}function Ka(e){return e.replace(fo,"").replace(Oa,"")?
e.replace(fo,t=>" ".repeat(t.length)):e}var Ha=1200;function vo(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],u=d=>{window.ajarNoRemarks=d,i=[],p()},c=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(f)},d);function p(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(c(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,c(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(p,Ha)}),r}var jo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",za=new RegExp(`^${jo}+|${jo}\
+$`,"g"),Ga=/[\p{L}\p{N}_]+/gu,Ja=/^[\p{L}\p{N}_]+/u,Va=/\{([a-z][a-z0-9-]*)\}/,[Ya,Za]=["⁨","⁩"],xo=/[.!?…؟。][\u2069”’"')»]*$/,
Qa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ce=e=>e.replace(za,""),he=e=>e.toLowerCase().toUpperCase(),Wt=e=>e.match(Ja)?.[0]??"",So=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function We(e,t){let n=e.split(Va),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=Ce(t[n[r+1]]),i=Xa(n[r],l);a+=(xo.test(a)?i.replace(/^,+/,""):i)+er(l)}return xo.test(a)?a:a+s}function Xa(e,t){
let n=he(Wt(t));if(!n)return e;for(let s of e.matchAll(Ga))if(he(s[0])===n)return e.slice(0,s.index);return e}var er=e=>Qa.
test(e)?`${Ya}${e}${Za}`:e;var Pt=2e4,tr=10,nr=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Kt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
sr[r.kind](l,r);ke(r,a)&&(a[r.id]=or(r,i,a))}return a}function $o(e,t){try{Kt(e,t)}catch(n){if(n instanceof ne)return!1;
throw n}return!0}var Eo=e=>Object.values(e).every(t=>t==null);function $e(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Oo(e.cards,n)),Ce(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Oo(e.piles,t[n.id])}`);case"date":return[So(t)];case"list":return t.map(Ce);default:return[Ce(`${t}`)]}}
var Oo=(e,t)=>e.find(n=>n.id===t)?.text??t;function or(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ve(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var sr={ruler(e){if(!Number.isInteger(
e)||e<0||e>tr)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!Co(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Ut(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Ft("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!n&&r.length+!!l>1)throw new ne("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Ut(n.map(({id:l})=>l));
if(!Co(e)||!Object.keys(e).every(Ut(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Ft,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let n=e.map(s=>Ft(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ar(e))throw new ne("answer-day");return e}};function Ft(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Pt&&[...e].length>Pt)throw new ne("answer-long",{most:Pt});return Ce(e)?e:null}var Ut=e=>t=>e.
includes(t),Co=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ar(e){let[,t,n,s]=(e.match(nr)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var rr=[{answers:["all"]}],lr=/\p{L}/u,ir=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,cr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ur=/\{([a-z][a-z0-9-]*)\}/g;function Ao({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(Eo(r))return"nothing"in n?[ut([n.nothing])]:[];let l=pr({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?rr:t).flatMap(l);return a||!("closing"in n)?u:[...u,ut([n.closing])]}var ut=e=>({words:e,heading:"",said:[]}),
ye=(e,t,n=[])=>({words:n,heading:e,said:t}),Mo=(e,t)=>e.filter(n=>!t.has(he(n)));function pr({items:e,answers:t,rules:n,
phrases:s}){let a=k=>e.find(({id:h})=>h===`couple-${k}`)??e.find(({id:h})=>h===k),r=k=>t[a(k)?.id]??null,l=k=>a(k)?$e(a(
k),r(k)):[],i=k=>{let h=new Set(k.map(a));return e.filter(y=>h.has(y))},u=k=>{let h=r(k);return typeof h=="number"?h:l(k).
length},c=k=>k.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(k,h)=>{let[y,L]=[a(k),r(k)];return y?.kind!=="sort"||
!L?[]:y.cards.filter(({id:R})=>L[R]===h).map(({text:R})=>R)},d=k=>new Set(k?l(k).map(he):[]),f=({if:k=[],unless:h=[]})=>k.
every(m)&&!h.some(m);function m(k){if(typeof k=="string")return r(k)!==null;let{item:h=[],cards:y,piles:L,without:R,only:W,
least:z,asked:J}=k;if(J)return!!a(J)&&ke(a(J),t);let q=h.find(C=>r(C)!==null);if(!q)return!1;let A=c([q]);return y&&!y.some(
C=>A.includes(C))||L&&!L.some(C=>Mo(p(q,C),d(R)).length)||W&&!(C=>C.size===1&&C.has(W))(new Set(Object.values(r(q))))?!1:
z==null||u(q)>=z}let b=(k,h={})=>T(s[k],h);function E(k,h={}){if(typeof k=="string")return b(k,h);if(!f(k))return null;let{
phrase:y,of:L,score:R}=k;if(R){let W=O(R);return W===null?null:b(y,{t:50+10*W})}return L?l(L).length?b(y,{n:u(L),...h}):
null:b(y,h)}let w=(k=[],h={})=>k.map(y=>E(y,h)).filter(y=>y!==null),j=(k,h)=>{let y=w(k,h);return y.length?[ut(y)]:[]};function $(k){
if(typeof k=="string")return l(k);if("level"in k)return I(k);if("phrase"in k){let[z]=k.of?l(k.of):[],J=E(k,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:h,pile:y,also:L,without:R}=k,W=y?p(h,y):l(h);return L&&(W=W.filter(z=>d(L).has(
he(z)))),Mo(W,d(R))}let S=({heading:k,under:h})=>k?b(k):(h&&a(h)?.said)??"";function v(k,h){let y=a(k);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let L=W=>y.piles.find(z=>z.id===W).text;return(h??y.piles.map(({id:W})=>W)).map(W=>({id:W,text:L(
W),cards:p(k,W)}))}let B=n.find(k=>k.ladder)?.ladder,G=()=>Math.floor(B.rungs.length/2);function O(k){let[h]=c([k]);return!B||
!h?null:G()-B.rungs.findIndex(({card:y})=>y===h)}function I({level:k,up:h=0}){let y=k.map(O).find(R=>R!==null);if(!B||y===
void 0)return[];let L=B.rungs[G()-y-h];return L?l(L.item):[]}let P={answers({answers:k}){return(k[0]==="all"?e:i(k)).filter(
({id:y})=>t[y]!==null).map(y=>ye(y.said||y.ask,$e(y,t[y.id])))},lines(k){let h=k.lines.flatMap($),y=h.length?[ye(S(k),h,
w(k.say))]:[],L=k.count?.[Math.min(h.length,k.count.length-1)];return L?[...y,ut([b(L,{n:h.length})])]:y},piles({piles:k,
only:h,heading:y,below:L={},all:R={}}){let W=z=>z.length===a(k).cards.length;return v(k,h).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:q})=>{let A=W(q)&&R[z]||L[z],N=y?b(y,{pile:J}):J;return[ye(N,q),...j(A?[A]:[])]})},empty(k){
let h=v(k.empty,k.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return h.length?[ye(S(k),h,w(k.say))]:[]},sentence(k){
let h=s[k.sentence],y=[...h.matchAll(ur)].map(([,R])=>R),L=Object.fromEntries(y.map(R=>[R,l(R).join(" ")]));return Object.
values(L).every(Boolean)?[ye(S(k),[We(h,L)])]:[]},message(k){let h=k.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).
map(([y,L])=>Y(y,L,k.message));return h.length?[ye(S(k),[h.join(" ")])]:[]},ladder(){let[k=""]=l(B.goal),[[h],[y]]=[c([B.
today]),c([B.later])],L=B.rungs.map(({card:R,item:W})=>{let z=a(W)?.said??"",[J]=l(W),q=J?`${z}: ${J}`:b("open",{level:z}),
A=dr(R===h,R===y,!!y);return A?b(A,{level:q}):q});return[ye(b(k?"ladder":"ladder-unnamed",{goal:k}),L)]},missing({missing:k,
say:h}){let y=i(k).filter(({id:L})=>t[L]===null);return y.length?j(h,{parts:y.map(L=>L.said).join("; ")}):[]},repeated(k){
let h=k.repeated.map(l),y=new Map;for(let W of h.flat())y.has(he(W))||y.set(he(W),W);let L=W=>h.filter(z=>z.some(J=>he(J)===
W)).length>1,R=[...y].filter(([W])=>L(W)).map(([,W])=>W);return R.length?[ye(S(k),R)]:[]}};function Y(k,h,{self:y=[],small:L=[],
capitals:R=[]}){let{opener:W,clause:z,clauses:J=[],questions:q=[],names:A=!1}=k,N=Wt(h),C=N.toLowerCase();if(y.includes(
C))return We("{words}.",{words:h});let _=[...s[W]].at(-1);if(!ir.test(h.match(lr)?.[0]??"a")||q.includes(C))return We(`{\
words}${_}`,{words:h});let F=s[z&&J.includes(C)?z:W],g=A||R.includes(N),M=L.includes(C)||cr.test(N)&&!g,[D=""]=h,K=M?D.toLowerCase()+
h.slice(D.length):h;return We(F,{words:K})}return k=>{if(!f(k))return[];let h=Object.keys(P).find(L=>L in k),y=h?P[h](k):
j(k.say);return y.length&&k.then?[...y,...j([k.then])]:y}}function dr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function To(e,t,n){let s=n&&ro(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:Ao(e,t,{plain:a})}}function Ht(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=o("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(o("p",{},s),c),u.focus()}function pt(e){let n=o("button",{type:"button",onclick:()=>Ht(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Lo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),i=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,f=!1,m=!1,b=!1,E=!1,w=(A,N,C={})=>o("bu\
tton",{type:"button",onclick:N,...C},A),j=A=>{A.tabIndex=-1,A.focus()},$=()=>i.querySelector(".ajar-change"),S=()=>c.state===
"kept"&&!c.reopen;function v(A,N=A){a.dataset.short=N,s.textContent!==A&&(s.textContent=A)}function B(){let A=c.problem?
e["keep-unsaved"]:e["keep-saving"],[N,C]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],lost:[e["keep-lost"]]}[E?"lost":c.state];a.
classList.toggle("ajar-state-lost",E),v(N,C),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function G(){c={...c,saved:!1},B()}function O(){B(),p=c,S()?i.replaceChildren(
f?y("change"):z()):c.state!=="none"?i.replaceChildren(y("unlock")):d?i.replaceChildren(y(c.exists?"open":"start")):i.replaceChildren(
b?k():Y())}let I=()=>{d=!0,l.textContent="",O(),i.querySelector("input").focus()},P=()=>c.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,P(),o("di\
v",{class:"ajar-moves"},w(e["keep-nothing"],()=>{b=!0,O(),j(a)}),w(e[c.exists?"keep-open":"keep-start"],I)))}let k=()=>o(
"p",{},w(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function h(){let N=["none","weak","fair","good","s\
trong"].map(C=>e[`keep-strength-${C}`]).reduce((C,_)=>_.length>C.length?_:C);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},o("span",{},e["keep-strength-none"]))}function y(A){let N=A==="start"||A==="change",C={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],_=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{N&&t({strength:_.value})}}),F=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),g=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),F),M=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),D=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:D.value})}),K=h(),U=()=>{if(!_.value){_.focus();return}if(M.hidden=!0,N&&_.type==="password"&&F.value!==_.value){
M.textContent=e["keep-again-differs"],M.hidden=!1,F.focus();return}A==="change"?t({change:_.value},{awaited:!0}):t({[A===
"start"?"keep":"unlock"]:_.value,place:D.value},{awaited:!0}),v(e["keep-opening"]),_.value="",F.value="",K.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,f=!1,O(),A==="change"?$().focus():j(a)},Z=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),D);return o("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
U()}},o(c.state==="locked"?"h1":"p",{class:"ajar-title"},C),P(),A==="change"?o("p",{},e["keep-change-how"]):null,N?o("p",
{},e["keep-no-way-back"]):null,A==="start"&&c.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[A==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[N?"keep-how":"keep-how-open"]),
_,N?K:null,N?g:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:le})=>{_.type=le.checked?
"text":"password",g.hidden=le.checked,M.hidden=!0}}),o("span",{},e["keep-see"])),N?M:null,A==="change"||c.here?null:Z,o(
"div",{class:"ajar-moves"},A==="unlock"?null:w(e["keep-not-now"],V),o("button",{type:"submit"},C)),N?null:W(),A==="start"&&
c.here?R():null)}let L=()=>o("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function R(){let A={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=o("input",{type:"file",onchange:async()=>{let F=new Uint8Array(await N.files[0].
arrayBuffer()),g=()=>t({bring:F},{awaited:!0});N.value="",c.exists?Ht(_,{...A,act:g}):g()}}),C=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),N),_=o("div",{class:"ajar-twice"},C);return _}function W(){let A=pt({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...c.here?[o("p",{},e["keep-copy-forgot"]),L(),R()]:[],o("p",{},e["keep-erase-how"]),
A)}function z(){let A=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((N,C)=>N-C).map(N=>o("option",{value:N,selected:N===c.minutes},T(e["keep-minutes"],{n:N}))));return o(
"div",{class:"ajar-kept"},w(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{
f=!0,m=!1,O(),i.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},m?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[o("p",{},e["keep-copy-how"]),
L()]:[o("p",{},c.place)],c.copied?o("p",{},T(e["keep-copied"],{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),A))}function J(A){if(A.strength!=null){let N=i.querySelector(".ajar-strength > span");N&&(N.textContent=A.strength);
return}if(A.changed){f=!1,O(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,$().focus();return}c={
...c,...A},c.state==="kept"&&(d=!1),S()||(f=!1),B(),q()}let q=Se(i,()=>{let A=p;if(A.state===c.state&&A.exists===c.exists&&
A.minutes===c.minutes&&A.here===c.here&&!!A.reopen==!!c.reopen&&!!A.hosted==!!c.hosted&&i.firstChild){p=c;return}let C=d&&
A.place!==c.place;O(),A.state!==c.state&&A.state!=="none"?j(a):C&&i.querySelector("input").focus()});return O(),{line:a,
more:u,update:J,begin:G,setLost:A=>{E=A,B()},say:A=>{l.textContent=A}}}function No({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let l=(s.among?
ve(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Io=(e,t)=>T(e.ask,t);var fr=new Set(["autorestarting","dead","restarting","terminating"]),mr=4e3;function qo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
fr.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,mr):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Bo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=No(u,c),d=u.items.filter(f=>f.id in p).map(f=>[Io(f,p),...$e(f,p[f.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function i(u){s=u;for(let c of n)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>n.delete(
u)}}function Ro(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=oe(
t,v=>r.replaceChildren(v)),i=v=>{l.begin(),n(v)},u=o("div",{}),c={},p="",d=0,f=nt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let m=(v,B)=>o("button",{type:"button",onclick:B},v),b=v=>o("div",{class:"\
ajar-reflection"},...v.flatMap(B=>ft(B,3))),E=(v,B,G)=>pt({words:t,label:v,question:B,act:()=>i(G)}),w=()=>{let v=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&i({import:await v.files[0].text()}),v.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),v)},j=Se(u,()=>{let v=JSON.stringify(c);v!==p&&
(p=v,ot(u,$))});function $(){let v=(O,I)=>m(I,()=>i({take:O})),B=d>(c.danger?.kinds.length??0)?null:c.danger,G=()=>{d=B.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(B?a.notice(B,{level:2,aside:G}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?o("ul",{},...c.due.map(O=>o("li",{},O))):"",c.plan?.length?o("h2",{},t["home-plan"]):"",c.plan?.length?
b(c.plan):"",c.plan?.length&&!B?a.line():"",...(c.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${O}`),b(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...B?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),w()),c.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),E(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{l.end(),c=v,j()},settle:l.end,say:(v,B="")=>{
l.end();let G=o("div",{class:"ajar-text"});re(G,B),r.replaceChildren(v,G),r.scrollIntoView({block:"nearest"})}}}function Do({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Pe=window.ajarShown,_o="needs@",Wo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),we={},hr=(e,t)=>go(e,t,window.ajarCoach??window.ajarDangers);function zt(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function Po({model:e,el:t}){zt();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=g=>i.push(g),c=null,p=!1,d=!1,f=new Map,m=new Map,b=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let E=o("div",{class:"ajar-page"}),w=g=>n.flatMap(({blocks:M})=>M).find(M=>M.kind==="exercise"&&M.key===g)?.
exercise,j=Bo({words:s,answered:()=>[...r].map(([g,{answers:M}])=>[w(g),M]).filter(([g,M])=>g&&Object.keys(M??{}).length)}),
$=0,S=g=>{if(clearTimeout($),$=0,j.set(g),c?.setLost(g),g)for(let M of l.keys())a.get(M)?.release()},v=(g,{awaited:M=!1}={})=>{
try{e.send(g)}catch{S(!0);return}M&&!$&&($=setTimeout(()=>S(!0),8e3))},B=!1;function G(){B||(B=!0,window.ajarDangers?O():
v({dangers:!0}))}let O=()=>{for(let g of Object.values(window.ajarDangers.dangers))co(Qn(g))};function I({key:g,exercise:M},D){
if(!(window.ajarDangers||j.isLost())||!$o(M,D))return;let U=Kt(M,D),V=To(M,U,window.ajarDangers);R(g,{answers:U,done:!0,
...V}),f.set(g,Wo(r.get(g))),a.get(g).update(r.get(g))}let P=lo({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:g=>v({country:g})}),Y=()=>{v({forget:!0}),qt()},k=(g,M,D)=>(a.set(g.key,D),r.has(g.key)&&D.
update(r.get(g.key)),M),h={html(g){let M=o("div",{class:"ajar-text"});return re(M,g.html),P.addNumbers(M),M.addEventListener(
"click",D=>{let K=D.target.closest("a"),U=n.findIndex(({id:V})=>V&&K?.getAttribute("href")===`${V}.ipynb`);U<0||(D.preventDefault(),
J(U))}),M},home(g){let M=o("div",{});return k(g,M,Ro(M,{words:s,send:U=>{U.import&&a.get("chart")?.begin(),v(U)},open:U=>J(
n.findIndex(({id:V})=>V===U)),help:P})),v({home:g.key}),M},exercise(g){let M=o("div",{}),D=j.line(c?{}:{role:"alert"});l.
set(g.key,M);let K=(U,V)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;
m.set(g.key,Z),v({key:g.key,...U,sent:Z},{awaited:V}),!(!V||!j.isLost())&&(S(!0),D.scrollIntoView({block:"nearest"}))};return a.
set(g.key,Qt(M,g.exercise,{words:s,level:g.level,sort:po,remarks:(U,V)=>vo(U,{words:s,find:Z=>hr(V,Z)}),...r.get(g.key),
help:P,needs:()=>y(g.needs),below:()=>g.key.startsWith("plan@")&&P.isKnown()?P.line():null,onAside:U=>R(g.key,{aside:U}),
onChange:U=>{G(),R(g.key,{answers:U,done:!1}),K({answers:U,done:!1},d)},onMove:U=>R(g.key,{at:U}),onDone:U=>{I(g,U),K({answers:U,
done:!0},!0),g.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{R(g.key,{answers:{},done:!1}),K({remove:!0})}})),
M.firstElementChild.append(D),u(()=>j.forget(D)),M},chart(g){let M=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:K,end:U}=oe(s,Z=>D.replaceChildren(Z)),V=Z=>{U(),at(M,Z,s)};return a.
set(g.key,{update:V,begin:K,end:U}),r.has(g.key)&&V(r.get(g.key)),K(),v({chart:g.key}),o("div",{},M,D)},notice(g){if(uo(
()=>v({forget:!0})),!g.leave)return o("div",{class:"ajar-notice"},o("p",{},g.text));let M=o("div",{class:"ajar-leave"},P.
button(),It({words:s,leave:Y}));io(P.open),c=Lo({words:s,send:v});let D=document.createDocumentFragment();return D.append(
o("div",{class:"ajar-notice"},c.line,M),o("div",{class:"ajar-on-paper"},P.text()),c.more),D}};function y(g){let M=n.findIndex(
({blocks:K})=>K.some(({key:U})=>U===_o));return M<0?g?o("p",{},o("a",{href:g},s["help-needs"])):null:o("button",{type:"b\
utton",onclick:()=>{J(M);let K=l.get(_o).querySelector("h2");K.tabIndex=-1,K.focus()}},s["help-needs"])}for(let[g,M]of Object.
entries(we))h[g]=D=>{let K=o("div",{}),V=M(K,D,{words:s,send:v,onDispose:u,model:e,exerciseOf:w,formOf:Z=>l.get(Z)});return k(
D,V.element??K,V)};let L=g=>n[b].blocks.find(M=>M.kind===g),R=(g,M)=>r.set(g,{...r.get(g),...M}),W=()=>{for(let g of i.splice(
0))g()};function z({focus:g=!1}={}){if(W(),a.clear(),p){E.replaceChildren(c?"":o("p",{class:"ajar-empty"},s["keep-locked\
-here"]));return}if(E.replaceChildren(...n[b].blocks.map(V=>h[V.kind](V))),n.length<2)return;let M=(V,Z)=>o("button",{type:"\
button",onclick:()=>J(V)},Z),D=b>0?M(b-1,s["previous-page"]):null,K=b<n.length-1?M(b+1,s["next-page"]):null;if(E.append(
o("div",{class:"ajar-moves ajar-turn"},D,K)),q.replaceChildren(...n.map(({title:V},Z)=>o("li",{},o("button",{type:"butto\
n","aria-current":Z===b?"page":null,onclick:()=>J(Z)},V)))),A.textContent=T(s["page-of"],{n:b+1,all:n.length,title:n[b].
title}),!g)return;let U=E.querySelector("h1, h2, h3")??E;U.tabIndex=-1,U.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function J(g){n[g]&&(b=g,q.parentElement.open=N(),e.set("page",g),e.save_changes(),z({focus:!0}))}let q=o("ol",
{}),A=o("summary",{}),N=()=>window.innerWidth>640;e.get("notice")&&t.append(h.notice(e.get("notice")));let C=o("nav",{class:"\
ajar-nav","aria-label":s.pages},o("details",{open:N()},A,q));n.length>1&&t.append(C),t.append(j.line({role:"alert"}),E);
let _=0;for(let g of["keydown","pointerdown","scroll"])t.addEventListener(g,()=>{Date.now()-_<3e4||(_=Date.now(),v({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",g=>{if(S(!1),g.keeping){let M=[...m.values()].some(U=>g.acknowledged<U);c?.update(
M?{...g.keeping,saved:!1}:g.keeping);let{state:D}=g.keeping,K=D==="locked";D&&(d=D==="kept"),D&&K!==p&&(p=K,r.clear(),C.
hidden=p,z())}for(let[M,D]of Object.entries(g.states??{})){if(g.acknowledged<m.get(M))continue;let K=D.answers&&!Object.
keys(D.answers).length,U=f.get(M)===Wo(D);f.delete(M),R(M,K?{...D,at:0}:D),U||a.get(M)?.update(r.get(M))}g.dangers&&(window.
ajarDangers=g.dangers,O()),g.country!=null&&P.choose(g.country),g.file&&(a.get("home")?.settle(),Do(g.file)),g.erased&&a.
get("home")?.say(g.erased,L("home")?.erased),g.said&&a.get("chart")?.end(),g.said&&(a.get("home")??c)?.say(g.said),g.open&&
J(n.findIndex(({id:M})=>M===g.open)),g.problem&&a.get(g.problem.key)?.say(g.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),z()});let F=qo(e,{gone:()=>S(!0),back:()=>{j.isLost()&&v({ready:!0})}});return z(),Pe.set(s,(Pe.get(s)??0)+
1),v({ready:!0}),()=>{W(),F(),clearTimeout($),Pe.set(s,Pe.get(s)-1),Pe.get(s)||v({gone:!0})}}we.door=(e,t,n)=>Dn(e,n);we.group=(e,t,n)=>Hn(e,n);we.scenario=(e,t,{words:n,model:s})=>({element:zn(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});we.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Pn(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};we.desk=Rn;var gr=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Fo,Ee=null;async function Fe(e){
let t=Object.entries(Fo[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function kr(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Fe("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Ee=l.get("words"),this.dispose=Po({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{zt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var br=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function yr({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!gr.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function wr(){let{INotebookTracker:e,NotebookActions:t}=await Fe("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await Fe("@jupyterlab/apputils"),a=async()=>{if(!Ee)return!0;let l=[n.cancelButton({label:Ee["sta\
rt-over-no"]}),n.okButton({label:Ee["start-over"]})],[i,u]=[Ee["start-over-title"],Ee["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await yr(c).finally(()=>{r.
delete(c)});let{content:p,sessionContext:d}=c,f=S=>t.runCells(p,S,d),m=S=>S.model.type==="code",b=p.widgets.filter(S=>m(
S)||S.rendered===!1),[E,w=E]=b.filter(m),j=1+b.indexOf(w),$=await f(b.slice(0,j));return await br(),$&&f(b.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:p}=c;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&u(p)})}}}var vr=4,
jr=1500,xr=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Sr(e){for(let t=0;t<vr;t++){if(await xr(e))
return!0;await new Promise(n=>{setTimeout(n,jr)})}return!1}async function Or(){let{ConnectionLost:e,IConnectionLost:t}=await Fe(
"@jupyterlab/application"),{PageConfig:n}=await Fe("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await Sr(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.
ajar={init(e){Fo=e},async get(){let e=await Promise.all([kr(),wr(),Or()]);return()=>({__esModule:!0,default:e.flat()})}};})();
