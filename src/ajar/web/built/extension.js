(()=>{var is=["button","input","select","summary","textarea"],cs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return is.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),cs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ue(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Te=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Re(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var un=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function ke(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function pn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...ds,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,b=0,T=n.
aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",j=t.private?o("p",{class:"ajar-private"},t.private):"",E=!1,x=o("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),S=o("div",{}),M=o("div",{class:"ajar-body"}),I=o("section",{class:"\
ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,
v?us([v],s):""),j]:[v,j],S,M,x);e.replaceChildren(I);function C(){let w=t.items.filter(q=>Te(q,d));if(i){let q=E?w.filter(
_=>_.after).map(_=>[_]):[];return[w.filter(_=>!_.after),...q]}return r&&t.together?[w]:w.map(q=>[q])}let N=w=>{x.replaceChildren(
w)},P=ke(s,N);function V(w,q){x.replaceChildren(`${w} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{d=q,N(""),
n.onChange(d),F({focus:!0})}},s["put-back"]))}function g(w,q){d={...d,[w.id]:q},ps(M),N(""),n.onChange(d),W()}function k(){
L(!0),P.begin(),b=setTimeout(y,8e3)}function y(){b&&(clearTimeout(b),b=0,L(!1),P.end())}function L(w){for(let q of m?.fieldsets??
[])q.disabled=w}function W(){if(!m)return;let{items:w,skip:q,where:_,next:K,enough:ne,whys:oe}=m,se=C().length;q.textContent=
J(w)?s["clear-and-skip"]:s.skip,_.textContent=A(s["question-of"],{n:f+1,all:se}),_.hidden=(r||i)&&se===1,K.textContent=f===
se-1?s.done:s.next,ne.hidden=!D(se),oe.hidden=!i||E||!J(w)}function D(w){return(n.enough==="at once"||f>0)&&f<w-1&&J(t.items)}
function H(){b||(k(),n.onDone(d))}let J=w=>w.some(({id:q})=>d[q]!=null);function B(w,q=!0){if(b)return;let _=C();if(f+=w,
f>=_.length){f=_.length-1,H();return}F({focus:q,again:w<0})}function Q(w,q){let _=`${u}-${w.id}`,K=o("legend",{},A(w.ask,
d)),ne=w.hint?o("p",{class:"ajar-hint",id:`${_}-hint`},w.hint):null,oe=[ne,q.mark].filter(Boolean).map(({id:de})=>de),se=w.
among?{...w,cards:Re(w,d)}:w,le=p[w.kind](se,un(se,d[w.id]),{words:s,level:a+1,group:_,change:de=>g(w,de),say:N,remarks:n.
remarks,isQuick:n.enough==="at once",...q}),ce={class:`ajar-item ajar-${w.kind}`,tabindex:"-1","aria-describedby":oe.join(
" ")||null};return o("fieldset",ce,K,ne,le)}function F({focus:w=!1,again:q=!1}={}){let _=C();f=Math.max(0,Math.min(f,_.length-
1));let K=_[f],ne=n.mark?.(K),oe=ne?o("p",{class:"ajar-mark",id:`${u}-${K[0].id}-mark`},ne):null,se=o("div",{class:"ajar\
-moves"}),le=f>0?()=>B(-1):null,ce=K.map(z=>Q(z,{mark:oe,again:q,moves:se,back:le})),de=o("button",{type:"button",onclick:()=>{
if(b)return;let z=d,ae=J(K);d={...d,...Object.fromEntries(K.map(({id:he})=>[he,null]))},n.onChange(d),B(1),ae&&V(s.cleared,
z)}}),Ce=o("button",{type:"button",onclick:()=>{b||(N(""),B(1))}}),h=o("p",{class:"ajar-where"}),R=o("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{E=!0,B(1)}},s["add-why"]),G=o("button",{type:"button",class:"ajar-link",onclick:H},s.
enough);m={items:K,skip:de,where:h,next:Ce,fieldsets:ce,enough:G,whys:R},S.replaceChildren(),se.replaceChildren(de,Ce),le&&
se.prepend(o("button",{type:"button",onclick:le},s.back));let Y=ce.length===1;oe&&Y&&ce[0].lastElementChild.before(oe),M.
replaceChildren(h,...oe&&!Y?[oe]:[],...ce,se,...n.enough?[R,G]:[]),W(),n.onMove?.(f),w&&(ce[0].focus({preventScroll:!0}),
h.scrollIntoView({block:"nearest"}))}function te(w){if(S.replaceChildren(),!w||!n.help||T>w.kinds.length)return null;let q=()=>{
T=w.kinds.length+1,n.onAside?.(T),S.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:_,needs:K}=n;return S.
append(_.notice(w,{level:a+1,aside:q,needs:K})),S.querySelector("[tabindex]")}function fe(w,{focus:q=!1,danger:_=null}={}){
m=null;let K=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);M.replaceChildren(o("div",{class:"ajar-reflection"},K,...w.
flatMap(oe=>Ve(oe,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{f=0,F({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let oe=d;d={},f=0,T=0,n.onAside?.(0),n.onStartOver(),F({focus:!0}),
V(s["started-over"],oe)}},s["start-over"])));let ne=te(_);q&&(ne??K).focus()}function X(w){let q=M.contains(document.activeElement);
q&&m&&!b||(y(),d={...w.answers},w.done?fe(w.reflection,{focus:q,danger:w.danger}):(f=w.at??Math.max(0,C().findIndex(_=>_.
some(({id:K})=>d[K]==null))),F()))}let{done:ie,reflection:ve,danger:je}=n;return X({answers:d,at:n.at,done:ie,reflection:ve,
danger:je}),{update:X,release:y,say:w=>{y(),N(w)}}}var us=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function ps(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ve=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),ds={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){
let{chosen:l,own:i}=t||{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"ra\
dio",u=e.cards.map(f=>o("input",{type:p,name:s,value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(b=>b!==
f.id).concat(m.target.checked?f.id:[]):(l=[f.id],i="",d&&(d.value="")),c()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,
oninput:f=>{i=f.target.value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"a\
jar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar\
-card"},u[m],o("span",{},f.text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},
text(e,t,{words:n,change:s,remarks:a}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:c=>s(c.target.value.trim()?c.target.value:null)});e.long&&(r.value=t??"");let l=e.opener||n["own-words"],i=o("la\
bel",{class:"ajar-words"},o("span",{},l),r);return e.remark&&a?o("div",{},i,a(r,e)):i},list(e,t,{words:n,change:s}){let a=o(
"div",{}),r=()=>{let d=[...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.
children].forEach((d,f)=>{d.querySelector("label > span").textContent=A(n.line,{n:f+1}),d.querySelector("button").setAttribute(
"aria-label",A(n["remove-line"],{n:f+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),c=()=>{l(),i.hidden=a.children.length>=e.most},p=d=>{let f=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let m=f.nextElementSibling||f.previousElementSibling;f.remove(),m||
p(""),c(),r(),(m||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),c()},u=t||[];for(let d=0;d<Math.
max(e.lines,u.length);d++)p(u[d]??"");return o("div",{class:"ajar-lines"},a,i)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function fs(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function dn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=fs(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var it=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function fn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(hs)),c=e.findIndex(
i);return c<0?null:c}var hs=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function hn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function mn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ms=new Set,Mt=()=>{if(!document.hidden)for(let e of[...ms])e(Math.random()*1e3)};window.addEventListener("online",Mt);
window.addEventListener("pageshow",Mt);document.addEventListener("visibilitychange",Mt);function bs(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var el=bs("ajar-presenter");var gn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function kn(e,t){return e?!(t.protocol.startsWith("http")&&!gn.test(t.
hostname)&&gn.test(new URL(e).hostname)):!1}function bn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ge=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Tt(e,t){if(t?.kind!=="moves"){let l=t&&Ge(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function At({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Je({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function yn(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function ct({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function wn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var ut=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function xe(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Lt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function pt(e,t,n,s,a){let r=xe(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Lt(n,()=>{r.close(),a()},"\
wall-primary"),Lt(s,()=>r.close())))}var Nt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function vn(e,{
question:t,body:n},s,a,r){if(n.moves){pt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Nt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});pt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function jn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=xe(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Lt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ae=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function It({units:e},t){let n=new Map,s=ys(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(ws(a,s))}return[...n.
values()]}function ys(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function ws({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?vs(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Ye(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?dt(p):0,withheld:i??""}}function vs(e,t){let n=0;return t.map(s=>(n+=s,dt(e.slice(n-s,n))))}function Ye(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var dt=e=>e.reduce((t,n)=>t+n,0),qt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),pe=({shown:e})=>e.filter(({counts:t})=>t);var xn=["wall-first","wall-second","wall-third"],js={importance:0,confidence:1,readiness:2},On=({id:e},t)=>xn[js[e]??t%xn.
length],Se=e=>`${(100*e).toFixed(2)}%`,Cn={"aria-hidden":"true"};function Qe(e,t,n){return pe(e).length?{ruler:Sn,move:Sn,
sort:Os,card:Ts,choice:As}[e.kind](e,t,n):[o("p",{class:"wall-calm"},ct(e,t))]}function Sn(e,t){let n=Math.max(...pe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return En({...s,heading:c,labels:l,sizes:i},r,n,On(s,a),t)}))]}function $n(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>En(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,On(c,p),t))),An([["wall-then",n.moment],["wall-solid",s.moment]])]}function En({heading:e,labels:t,sizes:n},s,a,r,l){
let i=dt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let b=p/i+(p?c/2:0);p+=f;let T=p/i-b-(p<i?c/2:0);return s.flatMap(({counts:v,isEarlier:j},E)=>{
let x=b+E*T/s.length;return xs(v[m]/a,v[m],x,T/s.length,j)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ue("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Ss(t,
n)))}function xs(e,t,n,s,a){let r=1-e;return[ue("rect",{x:Se(n),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),ue("text",{x:Se(n+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ss(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Os(e,t,n){let s=[...pe(e)].
sort((i,c)=>Es(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Bt.length)return[ht(s.map(
i=>$s(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<Cs?`${c} ${r[0]}`:`${c}`;return Ze(
i,f,Ms([c,...p],a))});return[ht([...l,...Tn(e,t)],n,t),An(r.map((i,c)=>[Bt[c],i]))]}var Cs=24;function $s({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return Ze(e,i,
[],o("p",{class:"wall-muted"},l))}var Es=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Bt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ms(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,ft(
Bt[a],r,s/t)})}function ft(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ue(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,n-2*r)),height:Se(a)})}function Ts(e,t,n){let s=pe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[ht([...Mn(s,t),...Tn(e,t)],n,t)]}function As(e,t,n){let[{labels:s,counts:a,
n:r}]=pe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[ht(Mn(l,t),n,t)]}function Mn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ze(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[ft("wall-rest",0,1),ft("wall-pile-1",0,r/n)]))}function Tn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ze(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ze(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ze=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ue(
"svg",Cn,...n):null,s);function ht(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var An=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ue("svg",Cn,ft(t,0,1)),n)));var Ls=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ns=/^data:image\/(svg\+xml|png|jpeg);/,
De=e=>e.flatMap(Is);function Is(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Ns.test(n.src)?[qs(n)]:[]:Ls.has(t)?[o(t,{},...De(s))]:De(s)}var qs=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var mt=4,Xe=({path:e,size:t},n,s)=>ue("svg",{class:s,viewBox:`${-mt} ${-mt} ${t+2*mt} ${t+2*mt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ue("path",{stroke:"#000",d:e}));function et(e,t){return pe(e).length?{ruler:Rs,move:Bs,sort:Ws,card:_s,choice:Ps}[e.kind](e,t):e.heading}var We=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Ln=({shown:e})=>e.every(({counts:t})=>t),Bs=(e,t)=>t["wall-moved"];function Nn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[We(t),We(t)]}function Rs(e,t){
let n=pe(e),s=new Map;for(let u of n){let d=qt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Ds(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Nn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(p,c)].filter(Boolean).join(" ")}function Ds(e,t,n,s){
let[a,r]=e.map(p=>Nn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],c):A(r?s["wall-most-two"]:s["wall-most"],c)}function Ws(e,t){let n=pe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>qt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Ln(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:We(a),card:We(r[0].name),other:We(r.at(-1).name),n:r.length,all:n.length})}function _s(e,t){
let n=pe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return In(n,e,t)}function Ps(e,t){let[{labels:n,counts:s,
n:a}]=pe(e);return In(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function In(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Ln(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>We(u));return A(
i,{card:c,other:p,n:r.length})}function kt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return be("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?qn(t,n,s):be("text",Oe(e?.title??
""));if(!i&&l.join&&t)return qn(t,n,s);let p=Ge(n,c),u=i?null:mn(l.timer,a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,
question:p,left:u},f=(Zs[c.kind]??gt)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var be=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Oe=e=>o("h\
1",{},e);function gt({slide:e,way:t,panel:n,words:s,left:a}){let r=De(e.body),l=r.flatMap(c=>Fs(c)),i=r.filter(c=>c.textContent.
trim());return be(e.kind,Oe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Hs)),...l.map(c=>o(
"div",{class:"wall-picture"},c))),bt({way:t,panel:n,words:s,left:a}))}function Fs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var Us=5;function Hs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>Rt(s)<s.childNodes.length)||!t.every(Rt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=Rt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function Rt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=Us;)s+=2;return s}function Ks({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Ae(a))return Js({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return be("question",Oe(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...c?[zs(c)]:[Vs(i)],bt({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function zs({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},Bn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Vs=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?Bn(s,a):null))),Bn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Gs=5;function Js({slide:e,panel:t,words:n,question:s,left:a}){
let r=It(s,e.items),l=r.filter(p=>pe(p).length),[i=r[0]]=l,c=bt({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?be("chart",Oe(l.length?et(i,n):n["wall-held-title"]),...Qe(i,n),c):be("chart",Oe(e.title),o("div",{class:"wall-groups"},
...l.map(p=>o("section",{},o("h2",{},et(p,n)),...Qe(p,n,Gs)))),c)}function Ys({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,groups:It(u,[]),question:u})).filter(({
groups:u})=>u.some(d=>pe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&
pe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=bt({way:s,panel:t,words:n,left:a});return i?be("chart",Oe(et(
i,n)),...Qe(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):c.length>1?be("chart",Oe(n["room-group"]),...$n([c[0],
c.at(-1)],n)):c.length?be("chart",Oe(et(c[0],n)),...Qe(c[0],n)):be("text",Oe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),p)}var Zs={text:gt,story:gt,help:gt,question:Ks,moves:Ys};function qn(e,t,n){return be("join",Oe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Qs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,Dt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},At(t,n)))))}var Qs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),Dt(e,t)),Dt=(e,t)=>Xe(e,t["room-scan-alt"],"wall-sc\
an"),Xs=e=>e.replace("-","‑");function bt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=yn(s,
n),c=a&&a.state!=="ready",p=c?Je(a,t,n):r&&e?At(t,n):"",u=l?Je(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(Dt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Xs(e.code)}):u)),d.append(o("p",{class:"wall-\
now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},i):null)),d}var _t=[4.6,5.6,6.6,7.4,8.2],Pt=2,ea=["","tight","tight columns"],Wt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ta=5.4;function Dn(e,t=Pt){let n=_t[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Wt.at(-1),text:0};for(let a of[...ea,...Wt]){if(s.text>=ta||s.text&&Wt.includes(a))break;let r=na(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Wn(e,s.layout,s.text||4.6),s.text>0}function na(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Wn(e,t,
Math.max(s,4.6)),oa(e))return Math.max(s,4.6);return 0}function Wn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var oa=e=>Rn(e)&&[...e.querySelectorAll(".wall-whole")].every(Rn),Rn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var sa={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},aa=new Map(Object.entries(sa).flatMap(([e,t])=>t.map(n=>[n,e]))),ra="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function la(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(ra)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return aa.get(t.length===1?t.toLowerCase():
t)}function _n(e){let t=n=>{let s=la(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Pn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=v=>()=>{T.close(),v()},d=(v,j,...E)=>o("button",{type:"button",onclick:u(v),...j},...E),f=v=>o("small",{},A(a["re\
mote-minutes"],{minutes:v})),m=t.parts.map((v,j)=>o("li",{},d(()=>r("go",{slide:it(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},v.title,c.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):f(
v.minutes)))),b=hn(t,c).map(({part:v,title:j,minutes:E,dropped:x})=>o("li",{},o("span",{},j),d(()=>r(x?"keep":"drop",{part:v}),
{"aria-label":`${x?a["remote-keep"]:A(a["remote-drop"],{minutes:E})}: ${j}`},x?a["remote-keep"]:A(a["remote-drop"],{minutes:E})))),
T=xe(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...b.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...b)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Un(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
Fn(v).map(()=>0)])),i=0,c=0,p=o("div",{}),u=xe(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
v=>v.reduce((j,E)=>j+E,0))),f=(v,j,E)=>o("div",{class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:v}),onclick:()=>E(-1)},"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:v}),onclick:()=>E(1)},"+"));function m(v=""){let j=r[i],x=n.items.find(({id:C})=>C===j.item)?.cards.
find(({text:C})=>C===j.card),S=l.get(j.id),M=i===r.length-1,I=C=>()=>{i+=C,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},j.card||j.heading),x?.short?o("p",{class:"desk-small"},j.heading):
"",...Fn(j).map((C,N)=>f(C,S[N],P=>{S[N]=Math.max(0,S[N]+P),m(`${N} ${P}`)})),M?f(s["room-people"],d(),C=>{c=Math.max(0,
d()+C),m(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",M?o("b\
utton",{type:"button",class:"wall-primary",onclick:T},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(
1)},s["desk-next-card"]),M?"":o("button",{type:"button",onclick:T},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),b(v)}function b(v){let j=[...p.querySelectorAll(".desk-stepper")],[E,x]=v.split(" "),S=E==="\
people"?j.at(-1):j[Number(E)||0],[M,I]=S.querySelectorAll("button");(x==="-1"?M:I).focus()}function T(){let v=d();if(!v)
return;let E=[...l].filter(([,x])=>x.some(Boolean)).map(([x,S])=>{let{kind:M}=r.find(I=>I.id===x);return[x,M==="card"?[S[0],
v-S[0]]:S]});u.close(),a(Object.fromEntries(E),v)}m()}var Fn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ye(t,n);var ye=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Hn(e,t,n){let s=o("div",{}),a=xe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Kn(e,t,n,{
press:s}){s({desk:"remote"}),Hn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?Xe(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
ye(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},f)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:f+1})," ",ye(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?ye(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ye(n["wall-close"],a))]})}function zn(e,t,n,{press:s,step:a}){let r=ia(n,s);Hn(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":ye(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ye(n["wall-close"],l))];let m=`${c.address}/${c.code}`,b=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:b.value})},...c.addresses.map(({ip:T,network:v})=>o("option",{value:T,selected:T===
c.picked?"":null},`${T} (${v})`)));return[o("h2",{},n["desk-phones"]),Xe(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(T=>o("li",{},ca(n)[T])))),o("div",{class:"wall-answers"},ye(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),ye(n["desk-card"],()=>s({desk:"card"})),ye(n["re\
mote-join-show"],()=>{l(),a("join")}),ye(n["wall-close"],l),f)]})}function ia(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ye(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var ca=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Vn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:x,
title:S})=>o("option",{value:x},S),r=(x,S)=>A(t["desk-meeting"],{title:x,n:S}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:x,title:S,part:M,minutes:I})=>a({id:x,title:r(M?`${S}: ${M}`:S,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:x,title:S,minutes:M})=>a({id:x,title:r(S,M)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||ua(e.countries);
let p=["phones","none","practice"].filter(x=>!(e.server&&x!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(x,S)=>o("input",{type:"radio",name:s,value:x,checked:S===0?"":null,"aria-describedby":`${s}-${x}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(x,S)=>o("p",{},o("label",{class:"ajar-words",for:S.id},x),S),j=o("form",{class:"ajar-start",onsubmit:x=>{x.preventDefault(),
T.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:S})=>S).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),b,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],i),v(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((x,S)=>o("label",{class:"ajar-\
start-way"},d[S],o("span",{},o("b",{},u[x][0]),o("small",{id:`${s}-${x}`},u[x][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),T));function E({problem:x,busy:S,needsKey:M,state:I}){b.textContent=x??"",b.hidden=
!x,m.hidden=!M,S||(T.textContent=I==="ended"?t["room-ended"]:"")}return{element:j,update:E}}function ua(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Gn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ye(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var pa=["open","close","reveal"];function Jn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=bn(),p=(O,U,ee={})=>o("button",{type:"button",onclick:U,...ee},...[O].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ke(n,O=>{O?d.
textContent=O:Ie()}),m=O=>{f.begin(),s(O,{awaited:!0})},b=0,T="",v=(O,U={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",
step:{step:O,...U},n:b})},j=()=>r.panel,E=()=>j()?.stage,x=()=>r.deck?.slides[E()?.slide],S=()=>x()&&Ge(j(),x()),M=Ft("d\
esk-wall",{inert:!0}),I=Ft("desk-wall",{inert:!0}),C=Ft("desk-screen",{hidden:!0}),N=()=>{C.host.hidden=!1,le(),C.host.requestFullscreen?.().
catch(()=>{})},P=()=>{C.host.hidden=!0,V()&&document.exitFullscreen(),le()},V=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{V()||P()});let g=o("p",{class:"desk-clock"}),k=o("p",{class:"desk-plan"}),
y=o("ol",{}),L=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),W=o("p",{class:"desk-count"}),D=o("p",{}),H=o(
"p",{class:"desk-small"}),J=o("div",{}),B=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Q=o("div",{class:"desk-tools"},B,p(n["desk-here"],N),p(n["desk-remote"],()=>Kn(X,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>zn(X,()=>r,n,{press:m,step:v})),p(n["remote-parts"],ve),p(n["desk-end"],je,{class:"desk-end"})),F={back:p(
[n.back,o("kbd",{},"←")],()=>v("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>w("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>w("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>w("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>v("blank")),hands:p([n["desk-hands"]],()=>Un(X,{question:S(),slide:x(),words:n,count:q})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>v("next"))},te=p(n["room-ask-reset"],()=>pt(X,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>w("reset"))),fe=p("",()=>v(E()?.timer?"pause":"timer")),X=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},g,k,Q),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),M.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),W,D,H,o("p",{class:"\
desk-more"},fe,te))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),L,J),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(F))),C.host),ie=Vn(t,{words:n,begin:O=>m({desk:"begin",...O})});e.replaceChildren(
ie.element,X);function ve(){Pn(X,{deck:r.deck,panel:j(),way:r.way},n,{step:v})}function je(){let O=j().questions.some(Ae),
U=(re,Z)=>p(Z,()=>m({room:"take",what:re,paper:t.paper})),ee=xe(X,"desk-ending",o("p",{},n["desk-end-sure"]),O?o("p",{class:"\
desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["room-e\
nd"],()=>{ee.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ee.close())))}function w(O){if(b>(r.
steps??0)){T=O;return}if(O==="reveal"){let ee=Tt(j(),x()),re=()=>m({desk:"question",id:ee.question.id,do:O,...ee.body});
ee&&vn(ce(),ee,j(),n,re);return}let U=S();U&&m({desk:"question",id:U.id,do:O})}let q=(O,U)=>m({desk:"question",id:S().id,
do:"hands",counts:O,people:U}),_={keys:()=>jn(ce(),n),full:()=>C.host.hidden?N():P(),larger:()=>ne(1),smaller:()=>ne(-1)},
K=Pt;function ne(O){K=Math.min(_t.length-1,Math.max(0,K+O)),le()}function oe(O){return!r.deck||!X.offsetParent||X.closest(
"[inert], .lm-mod-hidden")?!1:(_[O]?_[O]():pa.includes(O)?w(O):O==="timer"?v(E()?.timer?"pause":"timer"):O!=="look"&&v(O),
!0)}a(_n(oe));let se=setInterval(()=>{!X.hidden&&X.isConnected&&Ce()},1e3);a(()=>clearInterval(se));function le(){if(!r.
deck||!E())return;let O={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},U=fn(r.deck,j());de(M.wall,kt(O)),I.host.hidden=
U===null,U!==null&&de(I.wall,kt({...O,slide:U})),C.host.hidden||de(C.wall,kt(O),K)}let ce=()=>C.host.hidden?X:C.wall;function de(O,U,ee){
O.querySelector(".wall-face")?.remove(),O.prepend(U),Dn(U,ee)}function Ce(){if(!r.deck)return;let O=dn(r.deck,E(),c.now());
if(g.textContent=ut(c.now()),!O)return;let U=O.begun?wn(O.late,n):n["remote-not-begun"],ee=O.begun?A(n["remote-planned"],
{part:ut(O.partEnds),end:ut(O.ends)}):"";k.replaceChildren(o("b",{class:O.late>0?"desk-late":null},U),ee&&` · ${ee}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[re,Z]of[...y.children].entries())Z.className=re<
O.part?"done":re===O.part?"here":"",Z.classList.toggle("dropped",E().dropped.includes(re));O.part!==i&&h(O.part)}function h(O){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=O;let U=y.children[O];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:ee}=y,re=(Z,Be)=>U[Z]+U[Be]/2-ee[Be]/2;ee.scrollTo(re("offsetLeft","offsetWidth"),re(
"offsetTop","offsetHeight"))}function $(){i=null,y.replaceChildren(...r.deck.parts.map(({title:O},U)=>o("li",{},p(O,()=>v(
"go",{slide:it(r.deck,U)})))))}function R(){if(l===x()?.id)return;l=x()?.id;let O=x()?.notes.length?De(x().notes):[o("p",
{},n["remote-no-notes"])];L.replaceChildren(...O),L.scrollTop=0}function G(){let O=S();W.textContent=O&&(O.state!=="read\
y"||O.hands)?Je(O,j(),n):"",D.textContent=r.way?A(n["desk-joined"],{n:j().joined}):n["desk-no-phones"],H.textContent=he(
{units:O?.units??ae()}),J.replaceChildren(...O?Gn(O,n):[]);let U=!!O?.units.length;F.hands.firstChild.data=n[z(O)?"desk-\
slips":"desk-hands"],F.hands.disabled=!U||O.state==="open"||Ae(O),te.hidden=!O?.answered||!O.may_reset;let ee=x()?.minutes??
0;fe.hidden=!ee&&!E()?.timer,fe.textContent=E()?.timer?n["desk-timer-pause"]:A(n["remote-timer"],{minutes:ee});for(let re of[
"open","close"])F[re].hidden=!r.way;F.hands.hidden=!!r.way&&(F.hands.disabled||!O),F.open.disabled=!O||O.state==="open"||
!r.way,F.close.disabled=O?.state!=="open",F.reveal.disabled=!Tt(j(),x());for(let re of Object.values(F))re.classList.remove(
"wall-primary");Y().classList.add("wall-primary"),F.blank.setAttribute("aria-pressed",!!E()?.blank)}function Y(){let O=S();
return O?Ae(O)?F.next:O.state==="ready"&&!F.open.disabled?F.open:!r.way&&!O.answered&&!F.hands.disabled?F.hands:F.reveal.
disabled?F.next:F.reveal:F.reveal.disabled?F.next:F.reveal}let z=O=>!!O?.name.startsWith("check-in@"),ae=()=>{if(x()?.kind!==
"moves")return[];let[O]=j().questions.filter(U=>z(U)&&Ae(U)).slice(-1);return O?.units.filter(({kind:U})=>U==="move")??[]};
function he({units:O}){let U=O.filter(({snapshot:ee,withheld:re})=>!ee&&re);return U.length?ct({shown:U},n):""}function Ie(){
let O=S();d.textContent=ze(O)}function ze(O){if(E()?.blank)return n["remote-is-blank"];if(!O)return"";let U=Nt(O,j());return U===
1?n["remote-still-one"]:U?A(n["remote-still"],{n:U}):O.state==="open"?n["room-is-open"]:O.hands&&!Ae(O)?A(n["desk-counte\
d"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[z(O)?"desk-slips-how":"desk-hands-how"]:""}function lt(O){let U=r;
r={...r,...O},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ee=r.state==="open"&&!!(r.deck&&E());if(ie.
update(r),ie.element.hidden=ee,X.hidden=!ee,!ee)return;U.panel!==r.panel&&c.set(j().now),U.deck!==r.deck&&$(),B.hidden=!kn(
r.wall,window.location),B.hidden||(B.href=r.wall);for(let Z of X.querySelectorAll("dialog"))Z.refresh?.();Ce(),R(),G(),Ie(),
le();let re=T;T="",re&&w(re)}let qe=new ResizeObserver(le);for(let{host:O}of[M,C])qe.observe(O);return a(()=>qe.disconnect()),
{update:lt}}function Ft(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--gro\
und: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var da=e=>e;function we(e,t){e.innerHTML=da(t)}function yt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function _e(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function wt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Yn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ke(t,k=>{d.textContent=k}),m=Ht(t),b=yt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let T=k=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(k,{awaited:!0}))},v=(k,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>T(y)},k),j=(...k)=>o(
"div",{class:"ajar-moves ajar-many"},...k);function E(){let k=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(k&&!k.value){k.focus();return}T({room:"open",...k?{key:k.value}:{}}),k&&(k.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),k?o("label",{class:"ajar-words",for:k.
id},t["room-host-key"]):null,k?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,k,j(y,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(L=>v(A(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function S(){let k=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),L=a.address?k:null;return r?[M(),o("div",{class:"ajar-door-line"},y,u,L),I(),N()]:[o("h2",{},t["room-title"]),M(),
I(),y,a.address?Zn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,L,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),N()]}let M=()=>a.practice?o("p",{},tt(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let k=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:k.value})},...a.addresses.map(
({ip:y,network:L})=>o("option",{value:y,selected:y===a.picked},`${y} (${L})`)));return o("label",{class:"ajar-words",for:k.
id},o("span",{},t["room-address"]),k)}function N(){let k=o("div",{}),y=o("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),L=o("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),W=()=>k.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(y,v(t["room-end"],{room:"end"}))]:[L]),D=J=>{l=J,W(),(l?y:L).focus()};W();let H=(J,B)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...B()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,o("p",{},t["room-end-how"]),
k)}function P(k){a={...a,...k},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=Ut(t,a.joined);
u.textContent!==y&&(u.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),V()}let V=_e(c,()=>{let{joined:k,problem:y,...L}=a,W=JSON.stringify([L,r]);if(W===
i)return;i=W;let D={open:S,lost:x}[a.state]??E;wt(c,()=>c.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return vt(e,()=>n({room:"look"}),s),{update:P}}var Ut=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],tt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Zn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Ht(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},tt(e)):"",Zn(e,r),s):(n.close(),t.replaceChildren()))}}}function vt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function jt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function Qn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let b=e.filter(
E=>E.item===m),T=(E,x)=>{let S=i({"aria-label":[E.card,u(E)[x]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],S]),S},v=b.length===1&&!b[0].card?b[0].bands.map((E,x)=>[E,[T(b[0],x)]]):b.map(E=>[E.card,u(E).map((x,S)=>T(E,
S))]),j=b[0].card?["",...u(b[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...v.map(([E,x])=>o("tr",{},o("th",{scope:"row"},E),...x.
map(S=>o("td",{},S))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(p)])),b=Math.max(...[...m.values()].map(
j=>j.reduce((E,x)=>E+x,0))),T=p(c)||b;if(!T){c.focus();return}let v=Object.fromEntries([...m].map(([j,E])=>[j.id,j.kind===
"card"?[E[0],Math.max(0,T-E[0])]:E]));a({counts:v,people:T})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Xn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(B,Q={})=>{u=B==="reveal",
M.begin(),n({question:e.of,do:B,...Q},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=o("span",{}),v=o("p",
{class:"ajar-counts"}),j=fa(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),S=(...B)=>{x.textContent!==B[0]&&x.replaceChildren(...B)},M=ke(t,B=>S(
B||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(I).filter(B=>e.units.length||B==="open"||B==="close"),N=Object.fromEntries(C.map(B=>[B,o("button",{type:"button",onclick:()=>{
N[B].getAttribute("aria-disabled")?S(P(B)):B==="reset"?V():d(B)}},I[B])])),P=B=>l.busy?t["room-one-moment"]:l.not[B];function V(){
let B=o("button",{type:"button",class:"ajar-link",onclick:()=>{S(""),N.reset.focus()}},t["home-no"]),Q=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{S(""),N.reset.focus(),d("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",B," ",Q),B.focus()}function g(B){i=B,f.hidden=!B,a().hidden=B,E.textContent=t[B?"room-show-question":"\
room-show-result"]}let k=Ht(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>k.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function W(B){let Q=l;l={...l,...B};let F=l.
room==="open";T.replaceChildren(l.practice?tt(t):""),b.textContent=l.problem,b.hidden=!l.problem;let te=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],fe=!F||!e.units.length?[]:l.hands||l.inside?te.slice(0,1):te;v.replaceChildren(
...fe.map(([X,ie])=>o("span",{},o("b",{},`${X}`)," ",ie))),j.update(l.seconds);for(let X of C)eo(N[X],P(X));p=F?l.hands?
t["room-by-hands-now"]:L[l.state]:t["room-not-open"],(Q.state!==l.state||Q.room!==l.room||Q.hands!==l.hands)&&S(p),l.busy||
M.end(),to(m,l.withheld),k.update(l.way??{},Ut(t,l.joined)),y.hidden=!l.way?.address,D(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function D(){let B=JSON.stringify(l.charts??[]);if(B===c)
return;c=B;let Q=!!l.charts?.length;f.replaceChildren(...no(l.charts??[],t)),E.hidden=!Q,g(Q),Q&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let H=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(B=>N[B]))),o("div",{class:"ajar-bar-line"},T,x,E,y,j.element),k.dialog),J=e.units.length?Qn(e,{words:t,ask:r,send:B=>d(
"hands",B)}):null;return E.hidden=!0,vt(H,()=>n({room:"look"}),s),{parts:[f,m,b,H,J].filter(Boolean),update:W}}function eo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function to(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var no=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return jt(s,n,t),s});function oo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),vt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?tt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,to(i,a.withheld),eo(d,f());let b=JSON.stringify(a.charts??[]);b!==r&&(r=b,l.replaceChildren(
...a.charts?.length?no(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function fa(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function so(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:b})=>{we(r,f),r.prepend(o("h2",{},d)),we(l,m),i.textContent=b},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Kt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function ao(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=M=>f.find(I=>I.id===M).text,b=o("div",{class:"ajar-one"});
function T(M,I){u={...u,[M.id]:I},I||delete u[M.id],a(Object.keys(u).length?u:null),I&&r(A(n.moved,{card:M.text,pile:m(I)}))}
function v(M,{focus:I=!0,back:C=M?()=>v(M-1):c,onward:N=()=>E(M+1)}={}){let P=d[M],V=A(n["card-of"],{n:M+1,all:d.length}),
g=o("div",{class:"ajar-one-card",role:"group","aria-label":V,tabindex:"-1"},o("p",{class:"ajar-where"},V),o("p",{},P.text)),
k=y=>{T(P,y),N()};i.hidden=!0,b.replaceChildren(g,o("div",{class:"ajar-one-piles"},...f.map(({id:y,text:L})=>Kt(L,()=>k(
y),{"aria-pressed":`${u[P.id]===y}`}))),o("div",{class:"ajar-one-also"},C?j(n.back,()=>C()):o("span",{}),j(n["card-out"],
()=>k("")),p?o("span",{}):j(n["card-enough"],()=>x()))),I&&g.focus({preventScroll:!0})}let j=(M,I)=>Kt(M,I,{class:"ajar-\
link"}),E=M=>M<d.length?v(M):x();function x({focus:M=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),C=(N,P)=>{let V=d.
filter(y=>(u[y.id]??"")===P),g=y=>v(d.indexOf(y),{back:x,onward:x}),k=V.map(y=>o("li",{},Kt(y.text,()=>g(y))));return k.
length?[o(`h${s+1}`,{},N),o("ul",{},...k)]:[]};b.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:N,text:P})=>C(P,N)),...C(n["cards-out"],"")),i.hidden=!1,M&&(I.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let S=d.map(M=>!!u[M.id]).lastIndexOf(!0)+1;return S===d.length||l&&S?x({focus:!1}):v(S,{focus:!1}),b}var ha="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ma=new RegExp(`(${ha})|[.…]+|[!?;\\n]`,"gu"),ga=/[\u0300-\u036f'’‘ʼ]/g,
ka=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function xt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ro(s,t);return t}
var $e=(e,t)=>new RegExp(e.map(n=>ro(n,t)).join("|"),"y");function Pe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ro(e,t){return`\
(?:${(e.match(ka)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:ba(a)).join("")})`}function ba(e){let t=lo(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var lo=e=>e.normalize("NFKD").replace(
ga,"").toLowerCase();function nt(e){let t="",n=[];for(let s of e.matchAll(ma)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?lo(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var ya=4,wa=87,io=16411,co=[1,1],va=[0,0],zt=new WeakMap;function St(e,t){let{passes:n,kinds:s,learned:a}=fo(t),{line:r,
places:l}=nt(e),i=r;for(let[d,f]of Pe(n,r))i=i.slice(0,d)+i.slice(d,f).replace(/[^ ]/g,"_")+i.slice(f);let c=Object.entries(
s).flatMap(([d,f])=>Pe(f,i).map(([m,b])=>({kind:d,start:m,end:b-1}))),p=a?ja(c,r,a):c,u=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[l[f][0],l[m][1]]})).
sort(u)}function*po(e){let{passes:t,kinds:n}=fo(e);for(let s of[t,...Object.values(n)])yield,Pe(s,"we are here ")}function fo(e){
return zt.has(e)||zt.set(e,Sa(e)),zt.get(e)}function ja(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,i=xa(t,n),c=i.slice(
1).map((v,j)=>[...i[j],...v]),p=v=>{let j=new Set(v.flatMap(E=>E.places));return uo(s,j)/Math.sqrt(j.size)},u=[...i,...c];
if(e.length)return Vt(u,p)[1]>l?e:[];let d=u.filter(v=>v.length>ya),[f,m]=Vt(d,p);if(!(m>r))return[];let b=new Set(f.flatMap(
v=>v.places.slice(0,2))),[T]=Vt(Object.keys(a),v=>uo(a[v],b));return[{kind:T,start:f[0].start,end:f.at(-1).start}]}function xa(e,{
numbers:t,weights:n}){let s=co,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?co:t.get(r[0])??va,c=[[0,i[0]],
[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*io+u)*io+d)%n.length;a.at(-1).push({start:r.index,places:c.map(p)}),s=
i,l&&a.push([])}return a.filter(r=>r.length)}var Vt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),uo=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),ho=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function Sa({lists:e,passes:t,phrases:n,learned:s}){let a=xt(e),r=Object.entries(n).map(([l,i])=>[l,$e(i,
a)]);return{passes:$e(t,a),kinds:Object.fromEntries(r),learned:s&&Oa(s)}}function Oa({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,i=2;for(let u of e){for(let d of u.split(" "))l.set(d,[i,i]);i++}for(let[u,d]of t.entries())
for(let f of d.split(" "))l.set(f,[i++,2+e.length+u]);let c=u=>[...u.join("")].map(d=>d.charCodeAt(0)-wa),p=Object.entries(
s).map(([u,d])=>[u,c(d)]);return{numbers:l,weights:c(n),kinds:Object.fromEntries(p),limit:a,least:r}}function mo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var go=["emergency","crisis","violence","agency","worried","child"],Ca=["crisis","violence"],yo='a[href$="#Help-lines"]',
me=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ko(){for(let e of me().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&me().listeners.delete(e),e.shown||(e.shown=t)}}function $a(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function wo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>St(p,l)),c=ho(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Gt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Jt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
bo=e=>`tel:${e.match(/\d+/)[0]}`;function vo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(me().countries=
t);let a=()=>me().countries,r=()=>me().chosen||$a(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(C=>C.code===r());function i(C){me().chosen=C,ko();for(let{element:N,draw:P}of me().
listeners)P(N)}function c(C,N){return N(C),me().listeners.add({element:C,draw:N,shown:!1}),queueMicrotask(ko),C}let p=C=>c(
o("div",{}),N=>N.replaceChildren(...C())),u=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{
i(N.value),s(N.value)}},...C.map(P=>o("option",{value:P.code},P.country)));return c(N,()=>{N.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),N)},d=({say:C,to:N},P)=>{if(/^(tel|sms):/.test(N))return o("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:N},o("span",{},...Jt(C)));let V=o("span",{},C),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:N}),onclick:async()=>{await Ea(N,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},V," ",g)},f=C=>o("li",{},o("p",{class:"ajar-for"},C.
for_what),o("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...C.reach.map(d))),m=({emergency:C,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("\
p",{class:"ajar-hint"},N):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:bo(C)},A(e["help-call"],{number:C})))),
b=C=>p(()=>{let N=l();if(!N)return[o("p",{},e["help-elsewhere-how"])];let P=C.flatMap(V=>V==="emergency"?m(N):Gt(N,[V]).
map(f));return[o("ul",{class:"ajar-help-lines"},...P)]});function T(){mo({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),Yt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(go),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:C,text:N,now:P,lines:V,kinds:g,
countries:k},{level:y,aside:L,needs:W}){return k&&!I()&&(me().countries=k),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},C),o("p",{},N),g.length?null:W?.()??null,u(),b(V),o("ul",{class:"ajar-todo"},...P.map(D=>o("li",{},D))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:T},e["help-get"]);function E({emergency:C,...N}){let V=Ca.map(k=>Gt(
N,[k])[0]?.reach??[]).flatMap(k=>["tel:","sms:"].map(y=>k.find(({to:L})=>L.startsWith(y))));return[{say:A(e["help-call"],
{number:C}),to:bo(C)},...V.filter(Boolean)]}let x=(C=`${e["help-line"]} `)=>p(()=>{let N=l(),P=(N?E(N):[]).flatMap(({say:k,
to:y},L)=>[L?" · ":"",o("a",{href:y},...Jt(k))]),V=o("button",{type:"button",class:"ajar-link",onclick:T},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},P.length?" · ":"",V);return[o("p",{class:"ajar-help-line"},C,...P,g)]});function S(C){
if(!I())return;let[N]=[...C.querySelectorAll(yo)].reverse();N?.closest("p, ul").after(x(""));for(let P of C.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===l()?.country}let M=()=>p(()=>{let C=l();return C?[o("p",{},o(
"b",{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:C.emergency})}`),o(
"ul",{},...Gt(C,go).map(({for_what:N,name:P,reach:V,hours:g})=>o("li",{},...Jt(`${N}: ${P}. ${V.map(({say:k})=>k).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:T,notice:v,button:j,line:x,addNumbers:S,
text:M,choose:i,code:r,isKnown:I}}var Yt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function jo(e){if(me().open){me().open=e;return}me().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(yo)&&(t.preventDefault(),t.stopPropagation(),me().open())},{capture:!0})}async function Ea(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function xo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Ma="about:blank";function Zt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Ma)}function So(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Zt()))},{capture:!0})}function Oo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let T=d[b.dataTransfer.
getData("text/plain")]?.[m.id];T&&!T.matches(":disabled")&&(T.checked=!0,u(T.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=A(n["pile-count"],{pile:m.text,n:Object.values(l).filter(b=>b===m.id).length})}),u=(m,b)=>{
l[m]=b.id,p(),a({...l}),r(A(n.moved,{card:e.cards.find(T=>T.id===m).text,pile:b.text}))},d={},f=e.cards.map(m=>{d[m.id]=
{};let b=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:T=>T.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(T=>{let v=o("input",{type:"radio",name:b,
value:T.id,"data-card":m.id,checked:l[m.id]===T.id,onchange:()=>u(m.id,T)});return d[m.id][T.id]=v,o("label",{},v,o("spa\
n",{},T.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var Xt=["open","closed","half-open"],Ta=2,Aa=90,La=87,Na=31,Ia=2147483647,en=3,Ot="none",Co=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
qa=/[“”„«»"' \t\n]/g,Eo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ba=["i","im","id","ill","ive","its","we",
"were","well"],Ra=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Da=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Qt=new WeakMap;function Wa(e,t){let n=To(t),{sentences:s,forms:a,at:r}=Fa(e,n);if(r<0||a[r].name===Ot)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Va(za({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Ga(l,i,tn(e,s[r],
c,p),t),d=Ja(e,s,n),m=[l==="open"&&d.some(b=>b.name!=="two-at-once")?"":u,...d.map(b=>b.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,Ta)}}function _a(e,t){let n=To(t),s=t["about-statements"],a=No(er(e)),r=[],l="";for(let[b,T]of Object.entries(n.blame)){let[v]=a.
flatMap(E=>$o(b,T,E,n));if(!v)continue;let j=Ya(e,v,n.quotedTo[b]);r.length||(l=Za(b,e,v,n)),r.push({name:b,words:j,remark:A(
s.blame[b].say,{words:j})})}let i=r.map(b=>b.name),c=b=>Object.entries(n.blame).some(([T,v])=>$o(T,v,b,n).length),p=a.filter(
b=>!c(b)),u=Object.keys(n.parts).filter(b=>(b==="seen"?p:a).some(({line:T})=>Ee(n.parts[b],T))),d=u.map(b=>s.parts[b]).join(
", "),f=u.length?A(s.mirror,{parts:d}):"",m=[f,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);return{parts:u,mirror:f,
blame:i,notes:r,rewording:l,remarks:m}}function Mo({remark:e,opener:t=""},n,s){return s?.coach?Object.values(s.dangers).
some(r=>St(n,r).length)?[]:e==="question"?Wa(n,s.coach).remarks:_a(`${t.replace(/…$/,"")} ${n}`,s.coach).remarks:[]}function To(e){
return Qt.has(e)||Qt.set(e,Pa(e)),Qt.get(e)}function Pa(e){let t=xt(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(
([p,u])=>[p,$e(u,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,i=c=>[...c.join("")].map(p=>p.charCodeAt(0)-La);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:$e(e.echoes,t),stated:$e(e.stated,
t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Xt.map(c=>i(l[c]))},passes:$e(e.passes,t),quotes:$e(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function Ee(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function Fa(e,t){let n=No(e),s=n.map(p=>Ua(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].mark==="?"),l=r.
filter(p=>Ao(n[p])>=en),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).map(p=>p.at(
-1));return{sentences:n,forms:s,at:c??n.length-1}}var Ct=e=>e.trim().split(" ").slice(0,-1),Ao=({line:e})=>Ct(e).length-
1;function Ua({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(n)){let f=Ee(
d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Ee(d,e)})).filter(({place:u})=>u).
map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<d.start?f:d);return["wh\
at","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Ot}:e.slice(2,u.start).split(
" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?{...u,name:Ot}:u}let c=Lo(
Ct(e).slice(1),a).length>en?"echo":"short";return{name:t==="?"&&Ee(r,e)?c:Ot,start:2,end:e.length}}function Lo(e,t){let n=e.
findIndex(s=>!t.has(s));return e.slice(n)}function Ha({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=Lo(
Ct(a).slice(1),s),i=Ct(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(({name:u},d)=>d!==n&&(e[d].
mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,2].map(u=>`$ ${l.slice(-u).
join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...p.map(({name:u})=>`beside ${u}`)]}function Ka(e){let t=0;for(let n of e)t=(t*Na+n.codePointAt(0))%Ia;return t}function za(e,t){
let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??Xt.map(()=>0),l=new Set(Ha(e,t).map(c=>Ka(c)%s[0].length)),
i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,d)=>u+s[p][d],0)*i)}function Va(e,{limit:t}){let[n,s]=[...e].
sort((a,r)=>r-a);return n-s>=t?Xt[e.indexOf(n)]:""}function Ga(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?A(a[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":A(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function Ja(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.
length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:Ee(p,f.line)})).find(
({place:f})=>f);if(u){let f=tn(e,u.sentence,...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:A(
a[c],{words:f})}])}let d=l.filter(f=>Ao(f)>=en).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}
function $o(e,t,n,{passes:s,quotes:a,unless:r}){if(Ee(a,n.line))return[];let l=n.line;for(let[c,p]of Pe(s,l))l=l.slice(0,
c)+l.slice(c,p).replace(/[^ ]/g,"_")+l.slice(p);let i=Ee(t,l);return!i||r[e]&&Ee(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}
function Ya(e,{sentence:t,start:n,end:s},a){let r=a&&Ee(a,t.line.slice(n,s));return tn(e,t,n,r?n+r[1]:s)}function Za(e,t,n,s){
let a=s.data["about-statements"].blame[e],r=Qa(e,t,n,s),l=r>0?Xa(t,n.sentence,r):"",i=e==="ultimatum"&&nt(l).line.split(
" ").some(u=>Ba.includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?
A(p,{rest:l}):a.otherwise}function Qa(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().
split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)===
"to"&&!c.includes("not")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(
` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(
s))){let[[m],[,b]]=[n.places[s],n.places[a-1]];t.slice(m,b).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<
i.length-2?d:0}function Xa(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(Da,1),a=s.replace(Eo," ").replace(/^ +| +$/g,
"");return[...a].length<=Aa?a:""}var tn=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Eo," ").replace(Ra,"");function No(e){
let{line:t,places:n}=nt(e),s=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);
if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,
i],...n.slice(a,r),p,p],mark:l?e.slice(...n[r]):""})}a=r+2}}return s}function er(e){return e.replace(Co,"").replace(qa,"")?
e.replace(Co,t=>" ".repeat(t.length)):e}var tr=1200;function Io(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,tr)}),r}var qo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",nr=new RegExp(`^${qo}+|${qo}\
+$`,"g"),or=/[\p{L}\p{N}_]+/gu,sr=/^[\p{L}\p{N}_]+/u,ar=/\{([a-z][a-z0-9-]*)\}/,[rr,lr]=["⁨","⁩"],Bo=/[.!?…؟。][\u2069”’"')»]*$/,
ir=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Fe=e=>e.replace(nr,""),Me=e=>e.toLowerCase().toUpperCase(),nn=e=>e.match(sr)?.[0]??"",Ro=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function ot(e,t){let n=e.split(ar),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=Fe(t[n[r+1]]),i=cr(n[r],l);a+=(Bo.test(a)?i.replace(/^,+/,""):i)+ur(l)}return Bo.test(a)?a:a+s}function cr(e,t){
let n=Me(nn(t));if(!n)return e;for(let s of e.matchAll(or))if(Me(s[0])===n)return e.slice(0,s.index);return e}var ur=e=>ir.
test(e)?`${rr}${e}${lr}`:e;var on=2e4,pr=10,dr=/^(\d{4})-(\d\d)-(\d\d)$/,ge=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function rn({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ge("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
hr[r.kind](l,r);Te(r,a)&&(a[r.id]=fr(r,i,a))}return a}function _o(e,t){try{rn(e,t)}catch(n){if(n instanceof ge)return!1;
throw n}return!0}var Po=e=>Object.values(e).every(t=>t==null);function Ue(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Do(e.cards,n)),Fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Do(e.piles,t[n.id])}`);case"date":return[Ro(t)];case"list":return t.map(Fe);default:return[Fe(`${t}`)]}}
var Do=(e,t)=>e.find(n=>n.id===t)?.text??t;function fr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Re(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var hr={ruler(e){if(!Number.isInteger(
e)||e<0||e>pr)throw new ge("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Wo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(an(a)))throw new ge("answer-cards");let{chosen:r}=e,l=sn("own"in e?e.own:"")??
"";if(l&&!s)throw new ge("answer-own");if(!n&&r.length+!!l>1)throw new ge("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=an(n.map(({id:l})=>l));
if(!Wo(e)||!Object.keys(e).every(an(s))||!Object.values(e).every(a))throw new ge("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:sn,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ge("answer-lines",{most:t});let n=e.map(s=>sn(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!mr(e))throw new ge("answer-day");return e}};function sn(e){if(typeof e!="string")
throw new ge("answer-text");if(e.length>on&&[...e].length>on)throw new ge("answer-long",{most:on});return Fe(e)?e:null}var an=e=>t=>e.
includes(t),Wo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function mr(e){let[,t,n,s]=(e.match(dr)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var gr=[{answers:["all"]}],kr=/\p{L}/u,br=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,yr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
wr=/\{([a-z][a-z0-9-]*)\}/g;function Uo({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(Po(r))return"nothing"in n?[$t([n.nothing])]:[];let l=vr({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?gr:t).flatMap(l);return a||!("closing"in n)?c:[...c,$t([n.closing])]}var $t=e=>({words:e,heading:"",said:[]}),
Le=(e,t,n=[])=>({words:n,heading:e,said:t}),Fo=(e,t)=>e.filter(n=>!t.has(Me(n)));function vr({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:k})=>k===`couple-${g}`)??e.find(({id:k})=>k===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Ue(a(
g),r(g)):[],i=g=>{let k=new Set(g.map(a));return e.filter(y=>k.has(y))},c=g=>{let k=r(g);return typeof k=="number"?k:l(g).
length},p=g=>g.map(k=>r(k)?.chosen).find(k=>Array.isArray(k))??[],u=(g,k)=>{let[y,L]=[a(g),r(g)];return y?.kind!=="sort"||
!L?[]:y.cards.filter(({id:W})=>L[W]===k).map(({text:W})=>W)},d=g=>new Set(g?l(g).map(Me):[]),f=({if:g=[],unless:k=[]})=>g.
every(m)&&!k.some(m);function m(g){if(typeof g=="string")return r(g)!==null;let{item:k=[],cards:y,piles:L,without:W,only:D,
least:H,asked:J}=g;if(J)return!!a(J)&&Te(a(J),t);let B=k.find(te=>r(te)!==null);if(!B)return!1;let Q=p([B]);return y&&!y.
some(te=>Q.includes(te))||L&&!L.some(te=>Fo(u(B,te),d(W)).length)||D&&!(te=>te.size===1&&te.has(D))(new Set(Object.values(
r(B))))?!1:H==null||c(B)>=H}let b=(g,k={})=>A(s[g],k);function T(g,k={}){if(typeof g=="string")return b(g,k);if(!f(g))return null;
let{phrase:y,of:L,score:W}=g;if(W){let D=C(W);return D===null?null:b(y,{t:50+10*D})}return L?l(L).length?b(y,{n:c(L),...k}):
null:b(y,k)}let v=(g=[],k={})=>g.map(y=>T(y,k)).filter(y=>y!==null),j=(g,k)=>{let y=v(g,k);return y.length?[$t(y)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return N(g);if("phrase"in g){let[H]=g.of?l(g.of):[],J=T(g,H===void 0?{}:
{words:H});return J===null?[]:[J]}let{item:k,pile:y,also:L,without:W}=g,D=y?u(k,y):l(k);return L&&(D=D.filter(H=>d(L).has(
Me(H)))),Fo(D,d(W))}let x=({heading:g,under:k})=>g?b(g):(k&&a(k)?.said)??"";function S(g,k){let y=a(g);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let L=D=>y.piles.find(H=>H.id===D).text;return(k??y.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(
D),cards:u(g,D)}))}let M=n.find(g=>g.ladder)?.ladder,I=()=>Math.floor(M.rungs.length/2);function C(g){let[k]=p([g]);return!M||
!k?null:I()-M.rungs.findIndex(({card:y})=>y===k)}function N({level:g,up:k=0}){let y=g.map(C).find(W=>W!==null);if(!M||y===
void 0)return[];let L=M.rungs[I()-y-k];return L?l(L.item):[]}let P={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:y})=>t[y]!==null).map(y=>Le(y.said||y.ask,Ue(y,t[y.id])))},lines(g){let k=g.lines.flatMap(E),y=k.length?[Le(x(g),k,
v(g.say))]:[],L=g.count?.[Math.min(k.length,g.count.length-1)];return L?[...y,$t([b(L,{n:k.length})])]:y},piles({piles:g,
only:k,heading:y,below:L={},all:W={}}){let D=H=>H.length===a(g).cards.length;return S(g,k).filter(({cards:H})=>H.length).
flatMap(({id:H,text:J,cards:B})=>{let Q=D(B)&&W[H]||L[H],F=y?b(y,{pile:J}):J;return[Le(F,B),...j(Q?[Q]:[])]})},empty(g){
let k=S(g.empty,g.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return k.length?[Le(x(g),k,v(g.say))]:[]},sentence(g){
let k=s[g.sentence],y=[...k.matchAll(wr)].map(([,W])=>W),L=Object.fromEntries(y.map(W=>[W,l(W).join(" ")]));return Object.
values(L).every(Boolean)?[Le(x(g),[ot(k,L)])]:[]},message(g){let k=g.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).
map(([y,L])=>V(y,L,g.message));return k.length?[Le(x(g),[k.join(" ")])]:[]},ladder(){let[g=""]=l(M.goal),[[k],[y]]=[p([M.
today]),p([M.later])],L=M.rungs.map(({card:W,item:D})=>{let H=a(D)?.said??"",[J]=l(D),B=J?`${H}: ${J}`:b("open",{level:H}),
Q=jr(W===k,W===y,!!y);return Q?b(Q,{level:B}):B});return[Le(b(g?"ladder":"ladder-unnamed",{goal:g}),L)]},missing({missing:g,
say:k}){let y=i(g).filter(({id:L})=>t[L]===null);return y.length?j(k,{parts:y.map(L=>L.said).join("; ")}):[]},repeated(g){
let k=g.repeated.map(l),y=new Map;for(let D of k.flat())y.has(Me(D))||y.set(Me(D),D);let L=D=>k.filter(H=>H.some(J=>Me(J)===
D)).length>1,W=[...y].filter(([D])=>L(D)).map(([,D])=>D);return W.length?[Le(x(g),W)]:[]}};function V(g,k,{self:y=[],small:L=[],
capitals:W=[]}){let{opener:D,clause:H,clauses:J=[],questions:B=[],names:Q=!1}=g,F=nn(k),te=F.toLowerCase();if(y.includes(
te))return ot("{words}.",{words:k});let fe=[...s[D]].at(-1);if(!br.test(k.match(kr)?.[0]??"a")||B.includes(te))return ot(
`{words}${fe}`,{words:k});let X=s[H&&J.includes(te)?H:D],ie=Q||W.includes(F),ve=L.includes(te)||yr.test(F)&&!ie,[je=""]=k,
w=ve?je.toLowerCase()+k.slice(je.length):k;return ot(X,{words:w})}return g=>{if(!f(g))return[];let k=Object.keys(P).find(
L=>L in g),y=k?P[k](g):j(g.say);return y.length&&g.then?[...y,...j([g.then])]:y}}function jr(e,t,n){return t?e?"was-and-\
now":"now":e?n?"was":"today":""}function Ho(e,t,n){let s=n&&wo(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:Uo(e,t,{plain:a})}}function ln(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Et(e){let n=o("button",{type:"button",onclick:()=>ln(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Ko({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,b=!1,T=!1,v=!1,j=(w,q,_={})=>o(
"button",{type:"button",onclick:q,..._},w),E=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>W()}),x=j(
e["keep-open"],()=>W(),{class:"ajar-link"}),S=o("div",{class:"ajar-offer"}),M=!1,I=w=>{w.tabIndex=-1,w.focus()},C=()=>c.
querySelector(".ajar-change"),N=()=>u.state==="kept"&&!u.reopen;function P(w,q=w){r.dataset.short=q,a.textContent!==w&&(a.
textContent=w)}function V(){let w=u.problem?e["keep-unsaved"]:e["keep-saving"],[q,_]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[w],
lost:[e["keep-lost"]]}[v?"lost":u.state];r.classList.toggle("ajar-state-lost",v),P(q,_),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,g()}function g(){let w=n&&
u.state==="none"&&!f,[q,_]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];E.setAttribute(
"aria-label",q),E.replaceChildren(o("span",{class:"ajar-long"},q),o("span",{class:"ajar-short"},_)),E.hidden=!w||M,x.hidden=
!w||!u.exists,S.hidden=!w||T,p.hidden=w&&l.hidden}function k(){let w=()=>{T=!0,V(),I(r)};return S.replaceChildren(o("p",
{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],w),j(e["keep-offer-yes"],W))),S}function y(){u=
{...u,saved:!1},V()}function L(){V(),d=u,N()?c.replaceChildren(m?F("change"):ie()):u.state!=="none"?c.replaceChildren(F(
"unlock")):f?c.replaceChildren(F(u.exists?"open":"start")):c.replaceChildren(n?"":T?B():J())}let W=()=>{f=!0,i.textContent=
"",L(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},D=()=>u.hosted?o("p",{},e["keep-hub"]):null,
H=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function J(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),D(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{T=!0,L(),I(r)}),j(e[u.exists?"keep-open":"keep-start"],W)))}let B=()=>o(
"p",{},j(e[u.exists?"keep-open":"keep-start"],W,{class:"ajar-link"}));function Q(){let q=["none","weak","fair","good","s\
trong"].map(_=>e[`keep-strength-${_}`]).reduce((_,K)=>K.length>_.length?K:_);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":q},o("span",{},e["keep-strength-none"]))}function F(w){let q=w==="start"||w==="change",_={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[w],K=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{q&&t({strength:K.value})}}),ne=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),oe=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ne),se=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),le=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:le.value})}),ce=Q(),de=()=>{if(!K.value){K.focus();return}if(se.hidden=!0,q&&K.type==="password"&&ne.value!==K.value){
se.textContent=e["keep-again-differs"],se.hidden=!1,ne.focus();return}w==="change"?t({change:K.value},{awaited:!0}):t({[w===
"start"?"keep":"unlock"]:K.value,place:le.value},{awaited:!0}),P(e["keep-opening"]),K.value="",ne.value="",ce.firstChild.
textContent=e["keep-strength-none"]},Ce=()=>{f=!1,m=!1,L(),w==="change"?C().focus():I(r)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),le);return o("form",{class:"ajar-ask",onsubmit:$=>{$.preventDefault(),
de()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},_),D(),w==="start"&&n?o("p",{},e["keep-why"]):null,w==="start"?
H():null,w==="change"?o("p",{},e["keep-change-how"]):null,q?o("p",{},e["keep-no-way-back"]):null,w==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[w==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[q?"keep-how":"keep-how-open"]),K,q?ce:null,q?oe:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:$})=>{K.type=$.checked?"text":"password",oe.hidden=$.checked,se.hidden=!0}}),
o("span",{},e["keep-see"])),q?se:null,w==="change"||u.here?null:h,o("div",{class:"ajar-moves"},w==="unlock"?null:j(e["ke\
ep-not-now"],Ce),o("button",{type:"submit"},_)),q?null:X(),w==="start"&&u.here?fe():null)}let te=()=>o("div",{},j(e["kee\
p-copy"],()=>t({take:"sealed"})));function fe(){let w={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
q=o("input",{type:"file",onchange:async()=>{let ne=new Uint8Array(await q.files[0].arrayBuffer()),oe=()=>t({bring:ne},{awaited:!0});
q.value="",u.exists?ln(K,{...w,act:oe}):oe()}}),_=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),q),K=o("di\
v",{class:"ajar-twice"},_);return K}function X(){let w=Et({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.here?[o("p",
{},e["keep-copy-forgot"]),te(),fe()]:[],o("p",{},e["keep-erase-how"]),w)}function ie(){let w=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(w.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((q,_)=>q-_).map(q=>o("option",
{value:q,selected:q===u.minutes},A(e["keep-minutes"],{n:q}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{
P(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,b=!1,L(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},b?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),te()]:[o("p",{},u.place)],u.copied?o("p",{},
A(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),w))}function ve(w){if(w.strength!=
null){let q=c.querySelector(".ajar-strength > span");q&&(q.textContent=w.strength);return}if(w.changed){m=!1,L(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],b=!0,C().focus();return}u={...u,...w},u.state==="kept"&&(f=!1),N()||(m=!1),
V(),je()}let je=_e(c,()=>{let w=d;if(w.state===u.state&&w.exists===u.exists&&w.minutes===u.minutes&&w.here===u.here&&!!w.
reopen==!!u.reopen&&!!w.hosted==!!u.hosted&&c.firstChild){d=u;return}let _=f&&w.place!==u.place;L(),w.state!==u.state&&w.
state!=="none"?I(r):_&&c.querySelector("input").focus()});return L(),{line:r,small:E,opener:x,more:p,offer:k,setStart:w=>{
M=w,V()},update:ve,begin:y,setLost:w=>{v=w,V()},say:w=>{i.textContent=w,p.hidden=!1}}}function zo({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Te(s,n)))if(s.kind==="choice"){let l=(s.among?
Re(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Vo=(e,t)=>A(e.ask,t);var xr=new Set(["autorestarting","dead","restarting","terminating"]),Sr=4e3;function Go({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
xr.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Sr):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Jo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=zo(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Vo(f,u),...Ue(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}function Yo(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ke(
t,S=>r.replaceChildren(S)),i=S=>{l.begin(),n(S)},c=o("div",{}),p={},u="",d=0,f=yt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(S,M)=>o("button",{type:"button",onclick:M},S),b=S=>o("div",{class:"\
ajar-reflection"},...S.flatMap(M=>Ve(M,3))),T=(S,M,I)=>Et({words:t,label:S,question:M,act:()=>i(I)}),v=()=>{let S=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&i({import:await S.files[0].text()}),S.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),S)},j=_e(c,()=>{let S=JSON.stringify(p);S!==u&&
(u=S,wt(c,E))});function E(){let S=(C,N)=>m(N,()=>i({take:C})),M=d>(p.danger?.kinds.length??0)?null:p.danger,I=()=>{d=M.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(M?a.notice(M,{level:2,aside:I}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(C=>o("li",{},C))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
b(p.plan):"",p.plan?.length&&!M?a.line():"",...(p.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:N})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),b(N))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...M?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),S("calendar",t["home-take-calendar"]),p.danger?"":S("calendar-line",t["home-take-calendar-line"])],
S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),v()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),T(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),T(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{l.end(),p=S,j()},settle:l.end,say:(S,M="")=>{
l.end();let I=o("div",{class:"ajar-text"});we(I,M),r.replaceChildren(S,I),r.scrollIntoView({block:"nearest"})}}}function Zo({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var He=(...e)=>e.map(([t,n,s={}])=>ue("path",{class:t,d:n,...s})),st=(e,...t)=>ue("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Or=(e,t,n,s)=>ue("circle",{class:e,cx:t,cy:n,r:s}),Cr={cup:()=>st("88 74 46 56",...He(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>st("296 12 176 168",...He(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>st("136 24 136 140",...He(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Or("glow",234,94,4),...He(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>st("312 66 80 120",...He(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>st("190 66 72 100",ue("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ue("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...He(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Qo=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Cr[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Xo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Qo(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var es=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Qo(e.doors,t)),
ts=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),$r=4e3,Er=6e3,Mr=6;function ns(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===Mr){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,$r)}function c(){l(e.out,"out"),t=setTimeout(i,Er)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var at=window.ajarShown,os="needs@",ss=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ne={},Tr=(e,t)=>Mo(e,t,window.ajarCoach??window.ajarDangers);function cn(){let e=document.getElementById(
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
.ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-cla\
y: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
light-dark(#000,#fff)){.ajar{--ajar-tint: light-dark(#e6f0ed, #23383a);--ajar-glow: light-dark(#f5d795, #f1d08f);--ajar-\
sage:
light-dark(#b5d0ca, #3f6663);--ajar-clay: light-dark(#e4bb9e, #85594a);--ajar-stroke: light-dark(#4a555b, #cfc8bd)}}.aja\
r
.ajar-start h1{font-size:clamp(1.4rem,4.5cqi,1.8rem);text-wrap:balance}.ajar .ajar-lead{margin-top:.5rem;color:var(--aja\
r-muted);
text-wrap:balance}.ajar .ajar-start h2{font-size:1.1rem;margin:1.25rem 0 .6rem}.ajar .ajar-doors{list-style:none;display\
:grid;
gap:8px}.ajar .ajar-doors button{display:flex;align-items:center;gap:1rem;width:100%;min-height:72px;padding:8px 16px 8p\
x
12px;text-align:start;font-weight:400;color:var(--ajar-ink);background:var(--ajar-paper);border:1.5px solid var(--ajar-e\
dge);
border-radius:16px}.ajar .ajar-doors button:hover{color:var(--ajar-ink);background:var(--ajar-tint);border-color:var(--a\
jar-accent)}
.ajar .ajar-first-one li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{di\
splay:block;
font-weight:650;font-size:1.1rem;line-height:1.3}.ajar-doors span span{font-size:.95rem;line-height:1.35;color:var(--aja\
r-muted)}
.ajar-small-ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:.75rem}.ajar .ajar-small-ways button{min-height:44p\
x;
padding-inline:0;font-weight:500}.ajar-drawing{flex:none;width:44px;height:44px}.ajar-drawing .accent{fill:var(--ajar-ac\
cent)}
.ajar-drawing .warm{fill:var(--ajar-warm)}.ajar-drawing .glow{fill:var(--ajar-glow)}.ajar-drawing .sage{fill:var(--ajar-\
sage)}
.ajar-drawing .clay{fill:var(--ajar-clay)}.ajar-drawing .soft{fill:var(--ajar-soft)}.ajar-drawing :is(.line,.accent-line\
,
.warm-line){fill:none;stroke:var(--ajar-stroke);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.ajar-drawing \
.accent-line{
stroke:var(--ajar-accent)}.ajar-drawing .warm-line{stroke:var(--ajar-warm)}.ajar-aside h1{font-size:1.5rem}.ajar-aside>*\
+
*{margin-top:1.25rem}.ajar-aside:has(.ajar-item) .ajar-later{display:none}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-\
aside
.ajar-item>legend{font-size:1.15em}.ajar .ajar-page h1{font-size:clamp(1.5rem,5cqi,1.9em)}.ajar-nav~.ajar-page>*+*{margi\
n-top:1.5rem}
.ajar-gate>*+*{margin-top:.75em!important}.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);\

font-size:.85em}.ajar .ajar-made>*+*{margin-top:.75rem}.ajar .ajar-item~.ajar-moves button:last-child,.ajar .ajar-page:n\
ot(:has(.ajar-item))
.ajar-turn button:last-child{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.7\
5rem!important}
.ajar-breathing ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-bre\
athe>
*{grid-area:1 / 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid v\
ar(--ajar-accent);
transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;max-width:14rem}@media(prefers-reduce\
d-motion:no-preference){
.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s ease-in-out}.ajar-circle[data-breath=out]{transf\
orm:scale(.6);
transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-top\
:1em;
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar-offer-wa\
ys{
display:flex;gap:.5em;flex:1 1 14em}.ajar .ajar-offer-ways button{flex:1 1 0;padding-inline:.4em}.ajar button.ajar-save{\

padding:0;min-height:24px;font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(\
max-width:40em){
.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small\
-ways){
display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}\
.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function as({model:e,el:t}){cn();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,b=new Map,T=new Map,v=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=o("div",{class:"ajar-page"}),E=h=>n.flatMap(({blocks:$})=>$).find($=>$.kind==="exercise"&&
$.key===h)?.exercise,x=Jo({words:s,answered:()=>[...r].map(([h,{answers:$}])=>[E(h),$]).filter(([h,$])=>h&&Object.keys($??
{}).length)}),S=0,M=h=>{if(clearTimeout(S),S=0,x.set(h),p?.setLost(h),h)for(let $ of l.keys())a.get($)?.release()},I=(h,{
awaited:$=!1}={})=>{try{e.send(h)}catch{M(!0);return}$&&!S&&(S=setTimeout(()=>M(!0),8e3))},C=!1;function N(){C||(C=!0,window.
ajarDangers?P():I({dangers:!0}))}let P=()=>{for(let h of Object.values(window.ajarDangers.dangers))xo(po(h))};function V({
key:h,exercise:$},R){if(!(window.ajarDangers||x.isLost())||!_o($,R))return;let Y=rn($,R),z=Ho($,Y,window.ajarDangers);w(
h,{answers:Y,done:!0,...z}),b.set(h,ss(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let g=vo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>k(),onCountry:h=>I({country:h})}),k=()=>{I({forget:!0}),Zt()},y=(h,$,R)=>(a.
set(h.key,R),r.has(h.key)&&R.update(r.get(h.key)),$),L={html:h=>W(h.html),home(h){let $=o("div",{});return y(h,$,Yo($,{words:s,
send:Y=>{Y.import&&a.get("chart")?.begin(),I(Y)},open:Y=>{let z=n.find(ae=>ae.section===Y&&ae.blocks.some(({key:he})=>r.
get(he)?.done===!1));ie(z?.id??Y)},help:g})),I({home:h.key}),$},gate(h){let $=o("div",{class:"ajar-text ajar-gate"}),[R,
G]=m?[o("p",{},s["gate-left-out"]),[g.button(),ve(),J()]]:[W(f?h.short:h.html),Q()],Y=o(`h${h.level??2}`,{},h.title);return $.
append(Y,R,o("div",{class:"ajar-moves"},...G.filter(Boolean))),m||R.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
c(()=>{f=!0}),$},made:h=>{let $=o("div",{class:"ajar-made"}),R=()=>$.replaceChildren(...te(h.section));return a.set("mad\
e",{update:R}),R(),$},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),J());let $=o("div",{}),R=x.line(p?{}:{role:"alert"});l.set(h.key,$);let G=(z,ae)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let he=window.ajarSent;T.set(h.key,he),I({key:h.key,...z,sent:he},
{awaited:ae}),!(!ae||!x.isLost())&&(M(!0),R.scrollIntoView({block:"nearest"}))};if(a.set(h.key,pn($,h.exercise,{words:s,
level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!le()?ao:Oo,enough:h.quick?"at onc\
e":"later",remarks:(z,ae)=>Io(z,{words:s,find:he=>Tr(ae,he)}),...r.get(h.key),help:g,needs:()=>ve(h.needs),below:()=>X(h.
key),onAside:z=>w(h.key,{aside:z}),onChange:z=>{N(),w(h.key,{answers:z,done:!1}),G({answers:z,done:!1},d)},onMove:z=>w(h.
key,{at:z}),onDone:z=>{V(h,z),G({answers:z,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
w(h.key,{answers:{},done:!1}),G({remove:!0})}})),$.firstElementChild.append(R),c(()=>x.forget(R)),!h.folded)return $;let Y=Object.
keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Y},o("summary",{},s["check-in-now"]),$)},chart(h){let $=o(
"div",{class:"ajar-chart-block"}),R=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:G,end:Y}=ke(s,
ae=>R.replaceChildren(ae)),z=ae=>{Y(),jt($,ae,s)};return a.set(h.key,{update:z,begin:G,end:Y}),r.has(h.key)&&z(r.get(h.key)),
G(),I({chart:h.key}),o("div",{},$,R)},start:h=>Xo(h,{open:ie,opener:p?.opener}),doors:h=>es(h,{open:ie}),onward:h=>ts(h,
{open:ie}),breathing(h){let{element:$,stop:R}=ns(h);return c(R),$},notice(h){if(So(()=>I({forget:!0})),!h.leave)return o(
"div",{class:"ajar-notice"},o("p",{},h.text));let $=o("div",{class:"ajar-leave"},g.button(),Yt({words:s,leave:k}));jo(g.
open),p=Ko({words:s,send:I,isQuiet:n.length>1});let R=document.createDocumentFragment();return R.append(o("div",{class:"\
ajar-notice"},o("div",{},p.line,p.small),$),o("div",{class:"ajar-on-paper"},g.text()),p.more),R}};function W(h){let $=o(
"div",{class:"ajar-text"});return we($,h),g.addNumbers($),$.addEventListener("click",R=>{let G=R.target.closest("a"),Y=n.
findIndex(({id:z})=>z&&G?.getAttribute("href")===`${z}.ipynb`);Y<0||(R.preventDefault(),ne(Y))}),$}function D(h){m=h,f=!0,
_({focus:!0})}let H=(h,$)=>o("button",{type:"button",onclick:$},h),J=()=>H(s["gate-again"],()=>D(!1));function B(){D(!1),
n[v].blocks.some(({invites:$})=>$)||ne(v+1)}let Q=()=>[H(s["gate-no"],()=>D(!0)),H(s["gate-unsure"],()=>D(!0)),H(s["gate\
-yes"],B)],F=h=>n.filter($=>$.section===h).flatMap($=>$.blocks.filter(({kind:R})=>R==="exercise")),te=h=>{let $=F(h).filter(
({key:G})=>r.get(G)?.done).flatMap(({key:G,exercise:Y})=>[o("h2",{},Y.title),...r.get(G).reflection.flatMap(z=>Ve(z,3))]),
R=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...$.length?$:[R]]},fe=h=>{let $=F(h);return $.length>0&&
$.every(({key:R})=>r.get(R)?.done)};function X(h){let $=h.startsWith("plan@")&&g.isKnown()?g.line():"";return o("div",{class:"\
ajar-below"},$,p?.offer()??"")}let ie=h=>ne(n.findIndex($=>$.id===h));function ve(h){let $=n.findIndex(({aside:G,blocks:Y})=>!G&&
Y.some(({key:z})=>z===os));return $<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{
ne($);let G=l.get(os).querySelector("h2");G.tabIndex=-1,G.focus()}},s["help-needs"])}for(let[h,$]of Object.entries(Ne))L[h]=
R=>{let G=o("div",{}),z=$(G,R,{words:s,send:I,onDispose:c,model:e,exerciseOf:E,formOf:ae=>l.get(ae)});return y(R,z.element??
G,z)};let je=h=>n[v].blocks.find($=>$.kind===h),w=(h,$)=>r.set(h,{...r.get(h),...$}),q=()=>{for(let h of i.splice(0))h()};
function _({focus:h=!1}={}){if(q(),a.clear(),u){j.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(j.replaceChildren(...n[v].blocks.map(R=>L[R.kind](R))),n.length>1&&K(),!h)return;let $=j.querySelector("h1, h2\
, h3")??j;$.tabIndex=-1,$.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function K(){let{aside:h,title:$}=n[v];
if(ce.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[v].id==="start"),h)return;let{section:R,step:G,steps:Y,
minutes:z}=n[v],ae=n.filter(Z=>!Z.aside),he=ae.indexOf(n[v]),Ie=(Z,Be,ls={})=>o("button",{type:"button",onclick:()=>ne(n.
indexOf(Z)),...ls},Be),ze=n.find(({id:Z})=>Z==="start"),lt=ae[he-1]??ze;j.append(o("div",{class:"ajar-moves ajar-turn"},
lt?Ie(lt,s["previous-page"]):null,he<ae.length-1?Ie(ae[he+1],s["next-page"]):null));let qe=ae.filter(Z=>!Z.section||Z.step===
1),O=Z=>R?Z.section===R:Z===n[v],U=Z=>({"aria-current":O(Z)?"page":null}),ee=Z=>fe(Z.section)?o("span",{class:"ajar-done"},
` ${s["section-done"]}`):"",re=(Z,Be)=>o("li",{},Ie(Z,Be,U(Z)),ee(Z));oe.replaceChildren(...qe.map(Z=>re(Z,Z.title)),ze?
re(ze,s["start-page"]):""),se.textContent=R?A(s["step-of"],{title:$,n:G,all:Y,minutes:z}):A(s["page-of"],{n:qe.findIndex(
O)+1,all:qe.length,title:$})}function ne(h){n[h]&&(v=h,oe.parentElement.open=le(),e.set("page",h),e.save_changes(),_({focus:!0}))}
let oe=o("ol",{}),se=o("summary",{}),le=()=>window.innerWidth>640;e.get("notice")&&t.append(L.notice(e.get("notice")));let ce=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:le()},se,oe));n.length>1&&t.append(ce),t.append(x.line({
role:"alert"}),j);let de=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-de<3e4||(de=
Date.now(),I({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(M(!1),h.keeping){let $=[...T.values()].some(
Y=>h.acknowledged<Y);p?.update($?{...h.keeping,saved:!1}:h.keeping);let{state:R}=h.keeping,G=R==="locked";R&&(d=R==="kep\
t"),R&&G!==u&&(u=G,r.clear(),ce.hidden=u,_())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[$,R]of Object.
entries(h.states??{})){if(h.acknowledged<T.get($))continue;let G=R.answers&&!Object.keys(R.answers).length,Y=b.get($)===
ss(R);b.delete($),w($,G?{...R,at:0}:R),Y||a.get($)?.update(r.get($))}h.dangers&&(window.ajarDangers=h.dangers,P()),h.country!=
null&&g.choose(h.country),h.file&&(a.get("home")?.settle(),Zo(h.file)),h.erased&&a.get("home")?.say(h.erased,je("home")?.
erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&ie(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),_()});let Ce=Go(e,{gone:()=>M(!0),back:()=>{x.isLost()&&
I({ready:!0})}});return _(),at.set(s,(at.get(s)??0)+1),I({ready:!0}),()=>{q(),Ce(),clearTimeout(S),at.set(s,at.get(s)-1),
at.get(s)||I({gone:!0})}}Ne.door=(e,t,n)=>Yn(e,n);Ne.group=(e,t,n)=>oo(e,n);Ne.scenario=(e,t,{words:n,model:s})=>({element:so(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ne.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Xn(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Ne.desk=Jn;var Ar=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),rs,Ke=null;async function rt(e){
let t=Object.entries(rs[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Lr(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await rt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Ke=l.get("words"),this.dispose=as({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{cn(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Nr=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Ir({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!Ar.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function qr(){let{INotebookTracker:e,NotebookActions:t}=await rt("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await rt("@jupyterlab/apputils"),a=async()=>{if(!Ke)return!0;let l=[n.cancelButton({label:Ke["sta\
rt-over-no"]}),n.okButton({label:Ke["start-over"]})],[i,c]=[Ke["start-over-title"],Ke["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await Ir(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=x=>t.runCells(u,x,d),m=x=>x.model.type==="code",b=u.widgets.filter(x=>m(
x)||x.rendered===!1),[T,v=T]=b.filter(m),j=1+b.indexOf(v),E=await f(b.slice(0,j));return await Nr(),E&&f(b.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var Br=4,
Rr=1500,Dr=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Wr(e){for(let t=0;t<Br;t++){if(await Dr(e))
return!0;await new Promise(n=>{setTimeout(n,Rr)})}return!1}async function _r(){let{ConnectionLost:e,IConnectionLost:t}=await rt(
"@jupyterlab/application"),{PageConfig:n}=await rt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await Wr(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.
ajar={init(e){rs=e},async get(){let e=await Promise.all([Lr(),qr(),_r()]);return()=>({__esModule:!0,default:e.flat()})}};})();
