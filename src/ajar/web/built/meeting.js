var ss=["button","input","select","summary","textarea"],as=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ss.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),as.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ue(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Te=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Be(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var rn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function ke(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function ln(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...is,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,w=0,T=n.
aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",j=t.private?o("p",{class:"ajar-private"},t.private):"",E=!1,C=o("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),x=o("div",{}),M=o("div",{class:"ajar-body"}),N=o("section",{class:"\
ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,
v?rs([v],s):""),j]:[v,j],x,M,C);e.replaceChildren(N);function O(){let y=t.items.filter(q=>Te(q,d));if(i){let q=E?y.filter(
F=>F.after).map(F=>[F]):[];return[y.filter(F=>!F.after),...q]}return r&&t.together?[y]:y.map(q=>[q])}let I=y=>{C.replaceChildren(
y)},_=ke(s,I);function V(y,q){C.replaceChildren(`${y} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{d=q,I(""),
n.onChange(d),P({focus:!0})}},s["put-back"]))}function g(y,q){d={...d,[y.id]:q},ls(M),I(""),n.onChange(d),W()}function k(){
L(!0),_.begin(),w=setTimeout(b,8e3)}function b(){w&&(clearTimeout(w),w=0,L(!1),_.end())}function L(y){for(let q of m?.fieldsets??
[])q.disabled=y}function W(){if(!m)return;let{items:y,skip:q,where:F,next:K,enough:ne,whys:oe}=m,se=O().length;q.textContent=
J(y)?s["clear-and-skip"]:s.skip,F.textContent=A(s["question-of"],{n:f+1,all:se}),F.hidden=(r||i)&&se===1,K.textContent=f===
se-1?s.done:s.next,ne.hidden=!D(se),oe.hidden=!i||E||!J(y)}function D(y){return(n.enough==="at once"||f>0)&&f<y-1&&J(t.items)}
function H(){w||(k(),n.onDone(d))}let J=y=>y.some(({id:q})=>d[q]!=null);function R(y,q=!0){if(w)return;let F=O();if(f+=y,
f>=F.length){f=F.length-1,H();return}P({focus:q,again:y<0})}function Q(y,q){let F=`${u}-${y.id}`,K=o("legend",{},A(y.ask,
d)),ne=y.hint?o("p",{class:"ajar-hint",id:`${F}-hint`},y.hint):null,oe=[ne,q.mark].filter(Boolean).map(({id:de})=>de),se=y.
among?{...y,cards:Be(y,d)}:y,le=p[y.kind](se,rn(se,d[y.id]),{words:s,level:a+1,group:F,change:de=>g(y,de),say:I,remarks:n.
remarks,isQuick:n.enough==="at once",...q}),ce={class:`ajar-item ajar-${y.kind}`,tabindex:"-1","aria-describedby":oe.join(
" ")||null};return o("fieldset",ce,K,ne,le)}function P({focus:y=!1,again:q=!1}={}){let F=O();f=Math.max(0,Math.min(f,F.length-
1));let K=F[f],ne=n.mark?.(K),oe=ne?o("p",{class:"ajar-mark",id:`${u}-${K[0].id}-mark`},ne):null,se=o("div",{class:"ajar\
-moves"}),le=f>0?()=>R(-1):null,ce=K.map(z=>Q(z,{mark:oe,again:q,moves:se,back:le})),de=o("button",{type:"button",onclick:()=>{
if(w)return;let z=d,ae=J(K);d={...d,...Object.fromEntries(K.map(({id:he})=>[he,null]))},n.onChange(d),R(1),ae&&V(s.cleared,
z)}}),Ce=o("button",{type:"button",onclick:()=>{w||(I(""),R(1))}}),h=o("p",{class:"ajar-where"}),B=o("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{E=!0,R(1)}},s["add-why"]),G=o("button",{type:"button",class:"ajar-link",onclick:H},s.
enough);m={items:K,skip:de,where:h,next:Ce,fieldsets:ce,enough:G,whys:B},x.replaceChildren(),se.replaceChildren(de,Ce),le&&
se.prepend(o("button",{type:"button",onclick:le},s.back));let Y=ce.length===1;oe&&Y&&ce[0].lastElementChild.before(oe),M.
replaceChildren(h,...oe&&!Y?[oe]:[],...ce,se,...n.enough?[B,G]:[]),W(),n.onMove?.(f),y&&(ce[0].focus({preventScroll:!0}),
h.scrollIntoView({block:"nearest"}))}function te(y){if(x.replaceChildren(),!y||!n.help||T>y.kinds.length)return null;let q=()=>{
T=y.kinds.length+1,n.onAside?.(T),x.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:F,needs:K}=n;return x.
append(F.notice(y,{level:a+1,aside:q,needs:K})),x.querySelector("[tabindex]")}function fe(y,{focus:q=!1,danger:F=null}={}){
m=null;let K=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);M.replaceChildren(o("div",{class:"ajar-reflection"},K,...y.
flatMap(oe=>ze(oe,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{f=0,P({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let oe=d;d={},f=0,T=0,n.onAside?.(0),n.onStartOver(),P({focus:!0}),
V(s["started-over"],oe)}},s["start-over"])));let ne=te(F);q&&(ne??K).focus()}function X(y){let q=M.contains(document.activeElement);
q&&m&&!w||(b(),d={...y.answers},y.done?fe(y.reflection,{focus:q,danger:y.danger}):(f=y.at??Math.max(0,O().findIndex(F=>F.
some(({id:K})=>d[K]==null))),P()))}let{done:ie,reflection:ve,danger:je}=n;return X({answers:d,at:n.at,done:ie,reflection:ve,
danger:je}),{update:X,release:b,say:y=>{b(),I(y)}}}var rs=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function ls(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var ze=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),is={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){
let{chosen:l,own:i}=t||{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"ra\
dio",u=e.cards.map(f=>o("input",{type:p,name:s,value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(w=>w!==
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
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function cs(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function cn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=cs(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var rt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function un({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(us)),c=e.findIndex(
i);return c<0?null:c}var us=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function pn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function dn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ps=new Set,$t=()=>{if(!document.hidden)for(let e of[...ps])e(Math.random()*1e3)};window.addEventListener("online",$t);
window.addEventListener("pageshow",$t);document.addEventListener("visibilitychange",$t);function hs(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Pr=hs("ajar-presenter");var fn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function hn(e,t){return e?!(t.protocol.startsWith("http")&&!fn.test(t.
hostname)&&fn.test(new URL(e).hostname)):!1}function mn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ve=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Et(e,t){if(t?.kind!=="moves"){let l=t&&Ve(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Mt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Ge({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function gn(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function lt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function kn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var it=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function xe(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Tt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ct(e,t,n,s,a){let r=xe(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Tt(n,()=>{r.close(),a()},"\
wall-primary"),Tt(s,()=>r.close())))}var At=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function bn(e,{
question:t,body:n},s,a,r){if(n.moves){ct(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=At(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});ct(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function yn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=xe(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Tt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ae=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Lt({units:e},t){let n=new Map,s=ms(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(gs(a,s))}return[...n.
values()]}function ms(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function gs({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ks(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Je(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?ut(p):0,withheld:i??""}}function ks(e,t){let n=0;return t.map(s=>(n+=s,ut(e.slice(n-s,n))))}function Je(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var ut=e=>e.reduce((t,n)=>t+n,0),It=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),pe=({shown:e})=>e.filter(({counts:t})=>t);var wn=["wall-first","wall-second","wall-third"],bs={importance:0,confidence:1,readiness:2},jn=({id:e},t)=>wn[bs[e]??t%wn.
length],Se=e=>`${(100*e).toFixed(2)}%`,xn={"aria-hidden":"true"};function Ze(e,t,n){return pe(e).length?{ruler:vn,move:vn,
sort:vs,card:Cs,choice:$s}[e.kind](e,t,n):[o("p",{class:"wall-calm"},lt(e,t))]}function vn(e,t){let n=Math.max(...pe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return On({...s,heading:c,labels:l,sizes:i},r,n,jn(s,a),t)}))]}function Sn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>On(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,jn(c,p),t))),En([["wall-then",n.moment],["wall-solid",s.moment]])]}function On({heading:e,labels:t,sizes:n},s,a,r,l){
let i=ut(n),c=.03,p=0,u=n.flatMap((f,m)=>{let w=p/i+(p?c/2:0);p+=f;let T=p/i-w-(p<i?c/2:0);return s.flatMap(({counts:v,isEarlier:j},E)=>{
let C=w+E*T/s.length;return ys(v[m]/a,v[m],C,T/s.length,j)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ue("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ws(t,
n)))}function ys(e,t,n,s,a){let r=1-e;return[ue("rect",{x:Se(n),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),ue("text",{x:Se(n+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ws(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function vs(e,t,n){let s=[...pe(e)].
sort((i,c)=>Ss(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Nt.length)return[dt(s.map(
i=>xs(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<js?`${c} ${r[0]}`:`${c}`;return Ye(
i,f,Os([c,...p],a))});return[dt([...l,...$n(e,t)],n,t),En(r.map((i,c)=>[Nt[c],i]))]}var js=24;function xs({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return Ye(e,i,
[],o("p",{class:"wall-muted"},l))}var Ss=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Nt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Os(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,pt(
Nt[a],r,s/t)})}function pt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ue(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,n-2*r)),height:Se(a)})}function Cs(e,t,n){let s=pe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[dt([...Cn(s,t),...$n(e,t)],n,t)]}function $s(e,t,n){let[{labels:s,counts:a,
n:r}]=pe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[dt(Cn(l,t),n,t)]}function Cn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ye(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[pt("wall-rest",0,1),pt("wall-pile-1",0,r/n)]))}function $n({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ye(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ye(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ye=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ue(
"svg",xn,...n):null,s);function dt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var En=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ue("svg",xn,pt(t,0,1)),n)));var Es=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ms=/^data:image\/(svg\+xml|png|jpeg);/,
De=e=>e.flatMap(Ts);function Ts(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Ms.test(n.src)?[As(n)]:[]:Es.has(t)?[o(t,{},...De(s))]:De(s)}var As=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var ft=4,Qe=({path:e,size:t},n,s)=>ue("svg",{class:s,viewBox:`${-ft} ${-ft} ${t+2*ft} ${t+2*ft}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ue("path",{stroke:"#000",d:e}));function Xe(e,t){return pe(e).length?{ruler:Is,move:Ls,sort:qs,card:Rs,choice:Bs}[e.kind](e,t):e.heading}var We=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mn=({shown:e})=>e.every(({counts:t})=>t),Ls=(e,t)=>t["wall-moved"];function Tn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[We(t),We(t)]}function Is(e,t){
let n=pe(e),s=new Map;for(let u of n){let d=It(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Ns(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Tn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(p,c)].filter(Boolean).join(" ")}function Ns(e,t,n,s){
let[a,r]=e.map(p=>Tn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],c):A(r?s["wall-most-two"]:s["wall-most"],c)}function qs(e,t){let n=pe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>It(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Mn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:We(a),card:We(r[0].name),other:We(r.at(-1).name),n:r.length,all:n.length})}function Rs(e,t){
let n=pe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return An(n,e,t)}function Bs(e,t){let[{labels:n,counts:s,
n:a}]=pe(e);return An(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function An(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Mn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>We(u));return A(
i,{card:c,other:p,n:r.length})}function mt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return be("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Ln(t,n,s):be("text",Oe(e?.title??
""));if(!i&&l.join&&t)return Ln(t,n,s);let p=Ve(n,c),u=i?null:dn(l.timer,a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,
question:p,left:u},f=(Vs[c.kind]??ht)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var be=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Oe=e=>o("h\
1",{},e);function ht({slide:e,way:t,panel:n,words:s,left:a}){let r=De(e.body),l=r.flatMap(c=>Ds(c)),i=r.filter(c=>c.textContent.
trim());return be(e.kind,Oe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Fs)),...l.map(c=>o(
"div",{class:"wall-picture"},c))),gt({way:t,panel:n,words:s,left:a}))}function Ds(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var Ws=5;function Fs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>qt(s)<s.childNodes.length)||!t.every(qt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=qt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function qt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=Ws;)s+=2;return s}function _s({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Ae(a))return Ks({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return be("question",Oe(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...c?[Ps(c)]:[Us(i)],gt({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function Ps({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},In(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Us=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?In(s,a):null))),In=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Hs=5;function Ks({slide:e,panel:t,words:n,question:s,left:a}){
let r=Lt(s,e.items),l=r.filter(p=>pe(p).length),[i=r[0]]=l,c=gt({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?be("chart",Oe(l.length?Xe(i,n):n["wall-held-title"]),...Ze(i,n),c):be("chart",Oe(e.title),o("div",{class:"wall-groups"},
...l.map(p=>o("section",{},o("h2",{},Xe(p,n)),...Ze(p,n,Hs)))),c)}function zs({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:u})=>u.startsWith("check-in@")).map(u=>({moment:u.moment,groups:Lt(u,[]),question:u})).filter(({
groups:u})=>u.some(d=>pe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&
pe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=gt({way:s,panel:t,words:n,left:a});return i?be("chart",Oe(Xe(
i,n)),...Ze(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):c.length>1?be("chart",Oe(n["room-group"]),...Sn([c[0],
c.at(-1)],n)):c.length?be("chart",Oe(Xe(c[0],n)),...Ze(c[0],n)):be("text",Oe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),p)}var Vs={text:ht,story:ht,help:ht,question:_s,moves:zs};function Ln(e,t,n){return be("join",Oe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Gs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,Rt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},Mt(t,n)))))}var Gs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),Rt(e,t)),Rt=(e,t)=>Qe(e,t["room-scan-alt"],"wall-sc\
an"),Js=e=>e.replace("-","‑");function gt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=gn(s,
n),c=a&&a.state!=="ready",p=c?Ge(a,t,n):r&&e?Mt(t,n):"",u=l?Ge(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(Rt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Js(e.code)}):u)),d.append(o("p",{class:"wall-\
now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},i):null)),d}var Dt=[4.6,5.6,6.6,7.4,8.2],Wt=2,Ys=["","tight","tight columns"],Bt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Zs=5.4;function qn(e,t=Wt){let n=Dt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Bt.at(-1),text:0};for(let a of[...Ys,...Bt]){if(s.text>=Zs||s.text&&Bt.includes(a))break;let r=Qs(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Rn(e,s.layout,s.text||4.6),s.text>0}function Qs(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Rn(e,t,
Math.max(s,4.6)),Xs(e))return Math.max(s,4.6);return 0}function Rn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Xs=e=>Nn(e)&&[...e.querySelectorAll(".wall-whole")].every(Nn),Nn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ea={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},ta=new Map(Object.entries(ea).flatMap(([e,t])=>t.map(n=>[n,e]))),na="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function oa(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(na)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return ta.get(t.length===1?t.toLowerCase():
t)}function Bn(e){let t=n=>{let s=oa(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Dn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=v=>()=>{T.close(),v()},d=(v,j,...E)=>o("button",{type:"button",onclick:u(v),...j},...E),f=v=>o("small",{},A(a["re\
mote-minutes"],{minutes:v})),m=t.parts.map((v,j)=>o("li",{},d(()=>r("go",{slide:rt(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},v.title,c.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):f(
v.minutes)))),w=pn(t,c).map(({part:v,title:j,minutes:E,dropped:C})=>o("li",{},o("span",{},j),d(()=>r(C?"keep":"drop",{part:v}),
{"aria-label":`${C?a["remote-keep"]:A(a["remote-drop"],{minutes:E})}: ${j}`},C?a["remote-keep"]:A(a["remote-drop"],{minutes:E})))),
T=xe(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...w.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...w)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Fn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
Wn(v).map(()=>0)])),i=0,c=0,p=o("div",{}),u=xe(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
v=>v.reduce((j,E)=>j+E,0))),f=(v,j,E)=>o("div",{class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:v}),onclick:()=>E(-1)},"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:v}),onclick:()=>E(1)},"+"));function m(v=""){let j=r[i],C=n.items.find(({id:O})=>O===j.item)?.cards.
find(({text:O})=>O===j.card),x=l.get(j.id),M=i===r.length-1,N=O=>()=>{i+=O,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},j.card||j.heading),C?.short?o("p",{class:"desk-small"},j.heading):
"",...Wn(j).map((O,I)=>f(O,x[I],_=>{x[I]=Math.max(0,x[I]+_),m(`${I} ${_}`)})),M?f(s["room-people"],d(),O=>{c=Math.max(0,
d()+O),m(`people ${O}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:N(-1)},s.back):"",M?o("b\
utton",{type:"button",class:"wall-primary",onclick:T},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:N(
1)},s["desk-next-card"]),M?"":o("button",{type:"button",onclick:T},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),w(v)}function w(v){let j=[...p.querySelectorAll(".desk-stepper")],[E,C]=v.split(" "),x=E==="\
people"?j.at(-1):j[Number(E)||0],[M,N]=x.querySelectorAll("button");(C==="-1"?M:N).focus()}function T(){let v=d();if(!v)
return;let E=[...l].filter(([,C])=>C.some(Boolean)).map(([C,x])=>{let{kind:M}=r.find(N=>N.id===C);return[C,M==="card"?[x[0],
v-x[0]]:x]});u.close(),a(Object.fromEntries(E),v)}m()}var Wn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Je(t,n);var ye=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function _n(e,t,n){let s=o("div",{}),a=xe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Pn(e,t,n,{
press:s}){s({desk:"remote"}),_n(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?Qe(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
ye(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},f)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:f+1})," ",ye(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?ye(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ye(n["wall-close"],a))]})}function Un(e,t,n,{press:s,step:a}){let r=sa(n,s);_n(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":ye(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ye(n["wall-close"],l))];let m=`${c.address}/${c.code}`,w=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:T,network:v})=>o("option",{value:T,selected:T===
c.picked?"":null},`${T} (${v})`)));return[o("h2",{},n["desk-phones"]),Qe(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(T=>o("li",{},aa(n)[T])))),o("div",{class:"wall-answers"},ye(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),ye(n["desk-card"],()=>s({desk:"card"})),ye(n["re\
mote-join-show"],()=>{l(),a("join")}),ye(n["wall-close"],l),f)]})}function sa(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ye(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var aa=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Hn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:x})=>o("option",{value:C},x),r=(C,x)=>A(t["desk-meeting"],{title:C,n:x}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:x,part:M,minutes:N})=>a({id:C,title:r(M?`${x}: ${M}`:x,N)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:x,minutes:M})=>a({id:C,title:r(x,M)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||ra(e.countries);
let p=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(C,x)=>o("input",{type:"radio",name:s,value:C,checked:x===0?"":null,"aria-describedby":`${s}-${C}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(C,x)=>o("p",{},o("label",{class:"ajar-words",for:x.id},C),x),j=o("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
T.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:x})=>x).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),w,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],i),v(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((C,x)=>o("label",{class:"ajar-\
start-way"},d[x],o("span",{},o("b",{},u[C][0]),o("small",{id:`${s}-${C}`},u[C][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),T));function E({problem:C,busy:x,needsKey:M,state:N}){w.textContent=C??"",w.hidden=
!C,m.hidden=!M,x||(T.textContent=N==="ended"?t["room-ended"]:"")}return{element:j,update:E}}function ra(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Kn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Je(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var la=["open","close","reveal"];function zn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=mn(),p=(S,U,ee={})=>o("button",{type:"button",onclick:U,...ee},...[S].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ke(n,S=>{S?d.
textContent=S:Ne()}),m=S=>{f.begin(),s(S,{awaited:!0})},w=0,T="",v=(S,U={})=>{w=Math.max(w,r.steps??0)+1,m({desk:"step",
step:{step:S,...U},n:w})},j=()=>r.panel,E=()=>j()?.stage,C=()=>r.deck?.slides[E()?.slide],x=()=>C()&&Ve(j(),C()),M=Ft("d\
esk-wall",{inert:!0}),N=Ft("desk-wall",{inert:!0}),O=Ft("desk-screen",{hidden:!0}),I=()=>{O.host.hidden=!1,le(),O.host.requestFullscreen?.().
catch(()=>{})},_=()=>{O.host.hidden=!0,V()&&document.exitFullscreen(),le()},V=()=>document.fullscreenElement===O.host;O.
host.addEventListener("fullscreenchange",()=>{V()||_()});let g=o("p",{class:"desk-clock"}),k=o("p",{class:"desk-plan"}),
b=o("ol",{}),L=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),W=o("p",{class:"desk-count"}),D=o("p",{}),H=o(
"p",{class:"desk-small"}),J=o("div",{}),R=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Q=o("div",{class:"desk-tools"},R,p(n["desk-here"],I),p(n["desk-remote"],()=>Pn(X,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>Un(X,()=>r,n,{press:m,step:v})),p(n["remote-parts"],ve),p(n["desk-end"],je,{class:"desk-end"})),P={back:p(
[n.back,o("kbd",{},"←")],()=>v("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>y("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>y("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>y("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>v("blank")),hands:p([n["desk-hands"]],()=>Fn(X,{question:x(),slide:C(),words:n,count:q})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>v("next"))},te=p(n["room-ask-reset"],()=>ct(X,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>y("reset"))),fe=p("",()=>v(E()?.timer?"pause":"timer")),X=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},g,k,Q),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},b),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),M.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),N.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),W,D,H,o("p",{class:"\
desk-more"},fe,te))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),L,J),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(P))),O.host),ie=Hn(t,{words:n,begin:S=>m({desk:"begin",...S})});e.replaceChildren(
ie.element,X);function ve(){Dn(X,{deck:r.deck,panel:j(),way:r.way},n,{step:v})}function je(){let S=j().questions.some(Ae),
U=(re,Z)=>p(Z,()=>m({room:"take",what:re,paper:t.paper})),ee=xe(X,"desk-ending",o("p",{},n["desk-end-sure"]),S?o("p",{class:"\
desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["room-e\
nd"],()=>{ee.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ee.close())))}function y(S){if(w>(r.
steps??0)){T=S;return}if(S==="reveal"){let ee=Et(j(),C()),re=()=>m({desk:"question",id:ee.question.id,do:S,...ee.body});
ee&&bn(ce(),ee,j(),n,re);return}let U=x();U&&m({desk:"question",id:U.id,do:S})}let q=(S,U)=>m({desk:"question",id:x().id,
do:"hands",counts:S,people:U}),F={keys:()=>yn(ce(),n),full:()=>O.host.hidden?I():_(),larger:()=>ne(1),smaller:()=>ne(-1)},
K=Wt;function ne(S){K=Math.min(Dt.length-1,Math.max(0,K+S)),le()}function oe(S){return!r.deck||!X.offsetParent||X.closest(
"[inert], .lm-mod-hidden")?!1:(F[S]?F[S]():la.includes(S)?y(S):S==="timer"?v(E()?.timer?"pause":"timer"):S!=="look"&&v(S),
!0)}a(Bn(oe));let se=setInterval(()=>{!X.hidden&&X.isConnected&&Ce()},1e3);a(()=>clearInterval(se));function le(){if(!r.
deck||!E())return;let S={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},U=un(r.deck,j());de(M.wall,mt(S)),N.host.hidden=
U===null,U!==null&&de(N.wall,mt({...S,slide:U})),O.host.hidden||de(O.wall,mt(S),K)}let ce=()=>O.host.hidden?X:O.wall;function de(S,U,ee){
S.querySelector(".wall-face")?.remove(),S.prepend(U),qn(U,ee)}function Ce(){if(!r.deck)return;let S=cn(r.deck,E(),c.now());
if(g.textContent=it(c.now()),!S)return;let U=S.begun?kn(S.late,n):n["remote-not-begun"],ee=S.begun?A(n["remote-planned"],
{part:it(S.partEnds),end:it(S.ends)}):"";k.replaceChildren(o("b",{class:S.late>0?"desk-late":null},U),ee&&` · ${ee}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[S.part].title));for(let[re,Z]of[...b.children].entries())Z.className=re<
S.part?"done":re===S.part?"here":"",Z.classList.toggle("dropped",E().dropped.includes(re));S.part!==i&&h(S.part)}function h(S){
b.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=S;let U=b.children[S];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:ee}=b,re=(Z,Re)=>U[Z]+U[Re]/2-ee[Re]/2;ee.scrollTo(re("offsetLeft","offsetWidth"),re(
"offsetTop","offsetHeight"))}function $(){i=null,b.replaceChildren(...r.deck.parts.map(({title:S},U)=>o("li",{},p(S,()=>v(
"go",{slide:rt(r.deck,U)})))))}function B(){if(l===C()?.id)return;l=C()?.id;let S=C()?.notes.length?De(C().notes):[o("p",
{},n["remote-no-notes"])];L.replaceChildren(...S),L.scrollTop=0}function G(){let S=x();W.textContent=S&&(S.state!=="read\
y"||S.hands)?Ge(S,j(),n):"",D.textContent=r.way?A(n["desk-joined"],{n:j().joined}):n["desk-no-phones"],H.textContent=he(
{units:S?.units??ae()}),J.replaceChildren(...S?Kn(S,n):[]);let U=!!S?.units.length;P.hands.firstChild.data=n[z(S)?"desk-\
slips":"desk-hands"],P.hands.disabled=!U||S.state==="open"||Ae(S),te.hidden=!S?.answered||!S.may_reset;let ee=C()?.minutes??
0;fe.hidden=!ee&&!E()?.timer,fe.textContent=E()?.timer?n["desk-timer-pause"]:A(n["remote-timer"],{minutes:ee});for(let re of[
"open","close"])P[re].hidden=!r.way;P.hands.hidden=!!r.way&&(P.hands.disabled||!S),P.open.disabled=!S||S.state==="open"||
!r.way,P.close.disabled=S?.state!=="open",P.reveal.disabled=!Et(j(),C());for(let re of Object.values(P))re.classList.remove(
"wall-primary");Y().classList.add("wall-primary"),P.blank.setAttribute("aria-pressed",!!E()?.blank)}function Y(){let S=x();
return S?Ae(S)?P.next:S.state==="ready"&&!P.open.disabled?P.open:!r.way&&!S.answered&&!P.hands.disabled?P.hands:P.reveal.
disabled?P.next:P.reveal:P.reveal.disabled?P.next:P.reveal}let z=S=>!!S?.name.startsWith("check-in@"),ae=()=>{if(C()?.kind!==
"moves")return[];let[S]=j().questions.filter(U=>z(U)&&Ae(U)).slice(-1);return S?.units.filter(({kind:U})=>U==="move")??[]};
function he({units:S}){let U=S.filter(({snapshot:ee,withheld:re})=>!ee&&re);return U.length?lt({shown:U},n):""}function Ne(){
let S=x();d.textContent=Ke(S)}function Ke(S){if(E()?.blank)return n["remote-is-blank"];if(!S)return"";let U=At(S,j());return U===
1?n["remote-still-one"]:U?A(n["remote-still"],{n:U}):S.state==="open"?n["room-is-open"]:S.hands&&!Ae(S)?A(n["desk-counte\
d"],{n:S.hands}):!r.way&&S.state==="ready"&&S.units.length?n[z(S)?"desk-slips-how":"desk-hands-how"]:""}function at(S){let U=r;
r={...r,...S},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ee=r.state==="open"&&!!(r.deck&&E());if(ie.
update(r),ie.element.hidden=ee,X.hidden=!ee,!ee)return;U.panel!==r.panel&&c.set(j().now),U.deck!==r.deck&&$(),R.hidden=!hn(
r.wall,window.location),R.hidden||(R.href=r.wall);for(let Z of X.querySelectorAll("dialog"))Z.refresh?.();Ce(),B(),G(),Ne(),
le();let re=T;T="",re&&y(re)}let qe=new ResizeObserver(le);for(let{host:S}of[M,O])qe.observe(S);return a(()=>qe.disconnect()),
{update:at}}function Ft(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--gro\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var ia=e=>e;function we(e,t){e.innerHTML=ia(t)}function kt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Fe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function bt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Vn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ke(t,k=>{d.textContent=k}),m=Pt(t),w=kt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let T=k=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(k,{awaited:!0}))},v=(k,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>T(b)},k),j=(...k)=>o(
"div",{class:"ajar-moves ajar-many"},...k);function E(){let k=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(k&&!k.value){k.focus();return}T({room:"open",...k?{key:k.value}:{}}),k&&(k.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),k?o("label",{class:"ajar-words",for:k.
id},t["room-host-key"]):null,k?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,k,j(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(L=>v(A(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let C=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function x(){let k=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),L=a.address?k:null;return r?[M(),o("div",{class:"ajar-door-line"},b,u,L),N(),I()]:[o("h2",{},t["room-title"]),M(),
N(),b,a.address?Gn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,L,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),I()]}let M=()=>a.practice?o("p",{},et(t)):null,N=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let k=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:k.value})},...a.addresses.map(
({ip:b,network:L})=>o("option",{value:b,selected:b===a.picked},`${b} (${L})`)));return o("label",{class:"ajar-words",for:k.
id},o("span",{},t["room-address"]),k)}function I(){let k=o("div",{}),b=o("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),L=o("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),W=()=>k.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(b,v(t["room-end"],{room:"end"}))]:[L]),D=J=>{l=J,W(),(l?b:L).focus()};W();let H=(J,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
k)}function _(k){a={...a,...k},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let b=_t(t,a.joined);
u.textContent!==b&&(u.textContent=b),m.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),V()}let V=Fe(c,()=>{let{joined:k,problem:b,...L}=a,W=JSON.stringify([L,r]);if(W===
i)return;i=W;let D={open:x,lost:C}[a.state]??E;bt(c,()=>c.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return yt(e,()=>n({room:"look"}),s),{update:_}}var _t=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],et=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Gn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Pt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},et(e)):"",Gn(e,r),s):(n.close(),t.replaceChildren()))}}}function yt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function wt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function Jn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let w=e.filter(
E=>E.item===m),T=(E,C)=>{let x=i({"aria-label":[E.card,u(E)[C]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],x]),x},v=w.length===1&&!w[0].card?w[0].bands.map((E,C)=>[E,[T(w[0],C)]]):w.map(E=>[E.card,u(E).map((C,x)=>T(E,
x))]),j=w[0].card?["",...u(w[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...v.map(([E,C])=>o("tr",{},o("th",{scope:"row"},E),...C.
map(x=>o("td",{},x))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(p)])),w=Math.max(...[...m.values()].map(
j=>j.reduce((E,C)=>E+C,0))),T=p(c)||w;if(!T){c.focus();return}let v=Object.fromEntries([...m].map(([j,E])=>[j.id,j.kind===
"card"?[E[0],Math.max(0,T-E[0])]:E]));a({counts:v,people:T})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Yn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(R,Q={})=>{u=R==="reveal",
M.begin(),n({question:e.of,do:R,...Q},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=o("span",{}),v=o("p",
{class:"ajar-counts"}),j=ca(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},M=ke(t,R=>x(
R||p)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(N).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(O.map(R=>[R,o("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?x(_(R)):R==="reset"?V():d(R)}},N[R])])),_=R=>l.busy?t["room-one-moment"]:l.not[R];function V(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),I.reset.focus()}},t["home-no"]),Q=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",Q),R.focus()}function g(R){i=R,f.hidden=!R,a().hidden=R,E.textContent=t[R?"room-show-question":"\
room-show-result"]}let k=Pt(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>k.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function W(R){let Q=l;l={...l,...R};let P=l.
room==="open";T.replaceChildren(l.practice?et(t):""),w.textContent=l.problem,w.hidden=!l.problem;let te=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],fe=!P||!e.units.length?[]:l.hands||l.inside?te.slice(0,1):te;v.replaceChildren(
...fe.map(([X,ie])=>o("span",{},o("b",{},`${X}`)," ",ie))),j.update(l.seconds);for(let X of O)Zn(I[X],_(X));p=P?l.hands?
t["room-by-hands-now"]:L[l.state]:t["room-not-open"],(Q.state!==l.state||Q.room!==l.room||Q.hands!==l.hands)&&x(p),l.busy||
M.end(),Qn(m,l.withheld),k.update(l.way??{},_t(t,l.joined)),b.hidden=!l.way?.address,D(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===c)
return;c=R;let Q=!!l.charts?.length;f.replaceChildren(...Xn(l.charts??[],t)),E.hidden=!Q,g(Q),Q&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let H=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...O.
map(R=>I[R]))),o("div",{class:"ajar-bar-line"},T,C,E,b,j.element),k.dialog),J=e.units.length?Jn(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return E.hidden=!0,yt(H,()=>n({room:"look"}),s),{parts:[f,m,w,H,J].filter(Boolean),update:W}}function Zn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Qn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Xn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return wt(s,n,t),s});function eo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),yt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?et(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Qn(i,a.withheld),Zn(d,f());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?Xn(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ca(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function to(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:w})=>{we(r,f),r.prepend(o("h2",{},d)),we(l,m),i.textContent=w},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Ut=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function no(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=M=>f.find(N=>N.id===M).text,w=o("div",{class:"ajar-one"});
function T(M,N){u={...u,[M.id]:N},N||delete u[M.id],a(Object.keys(u).length?u:null),N&&r(A(n.moved,{card:M.text,pile:m(N)}))}
function v(M,{focus:N=!0,back:O=M?()=>v(M-1):c,onward:I=()=>E(M+1)}={}){let _=d[M],V=A(n["card-of"],{n:M+1,all:d.length}),
g=o("div",{class:"ajar-one-card",role:"group","aria-label":V,tabindex:"-1"},o("p",{class:"ajar-where"},V),o("p",{},_.text)),
k=b=>{T(_,b),I()};i.hidden=!0,w.replaceChildren(g,o("div",{class:"ajar-one-piles"},...f.map(({id:b,text:L})=>Ut(L,()=>k(
b),{"aria-pressed":`${u[_.id]===b}`}))),o("div",{class:"ajar-one-also"},O?j(n.back,()=>O()):o("span",{}),j(n["card-out"],
()=>k("")),p?o("span",{}):j(n["card-enough"],()=>C()))),N&&g.focus({preventScroll:!0})}let j=(M,N)=>Ut(M,N,{class:"ajar-\
link"}),E=M=>M<d.length?v(M):C();function C({focus:M=!0}={}){let N=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),O=(I,_)=>{let V=d.
filter(b=>(u[b.id]??"")===_),g=b=>v(d.indexOf(b),{back:C,onward:C}),k=V.map(b=>o("li",{},Ut(b.text,()=>g(b))));return k.
length?[o(`h${s+1}`,{},I),o("ul",{},...k)]:[]};w.replaceChildren(N,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:I,text:_})=>O(_,I)),...O(n["cards-out"],"")),i.hidden=!1,M&&(N.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let x=d.map(M=>!!u[M.id]).lastIndexOf(!0)+1;return x===d.length||l&&x?C({focus:!1}):v(x,{focus:!1}),w}var ua="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",pa=new RegExp(`(${ua})|[.…]+|[!?;\\n]`,"gu"),da=/[\u0300-\u036f'’‘ʼ]/g,
fa=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function vt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=oo(s,t);return t}
var $e=(e,t)=>new RegExp(e.map(n=>oo(n,t)).join("|"),"y");function _e(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function oo(e,t){return`\
(?:${(e.match(fa)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:ha(a)).join("")})`}function ha(e){let t=so(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var so=e=>e.normalize("NFKD").replace(
da,"").toLowerCase();function tt(e){let t="",n=[];for(let s of e.matchAll(pa)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?so(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var ma=4,ga=87,ao=16411,ro=[1,1],ka=[0,0],Ht=new WeakMap;function jt(e,t){let{passes:n,kinds:s,learned:a}=co(t),{line:r,
places:l}=tt(e),i=r;for(let[d,f]of _e(n,r))i=i.slice(0,d)+i.slice(d,f).replace(/[^ ]/g,"_")+i.slice(f);let c=Object.entries(
s).flatMap(([d,f])=>_e(f,i).map(([m,w])=>({kind:d,start:m,end:w-1}))),p=a?ba(c,r,a):c,u=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[l[f][0],l[m][1]]})).
sort(u)}function*io(e){let{passes:t,kinds:n}=co(e);for(let s of[t,...Object.values(n)])yield,_e(s,"we are here ")}function co(e){
return Ht.has(e)||Ht.set(e,wa(e)),Ht.get(e)}function ba(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,i=ya(t,n),c=i.slice(
1).map((v,j)=>[...i[j],...v]),p=v=>{let j=new Set(v.flatMap(E=>E.places));return lo(s,j)/Math.sqrt(j.size)},u=[...i,...c];
if(e.length)return Kt(u,p)[1]>l?e:[];let d=u.filter(v=>v.length>ma),[f,m]=Kt(d,p);if(!(m>r))return[];let w=new Set(f.flatMap(
v=>v.places.slice(0,2))),[T]=Kt(Object.keys(a),v=>lo(a[v],w));return[{kind:T,start:f[0].start,end:f.at(-1).start}]}function ya(e,{
numbers:t,weights:n}){let s=ro,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?ro:t.get(r[0])??ka,c=[[0,i[0]],
[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*ao+u)*ao+d)%n.length;a.at(-1).push({start:r.index,places:c.map(p)}),s=
i,l&&a.push([])}return a.filter(r=>r.length)}var Kt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),lo=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),uo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function wa({lists:e,passes:t,phrases:n,learned:s}){let a=vt(e),r=Object.entries(n).map(([l,i])=>[l,$e(i,
a)]);return{passes:$e(t,a),kinds:Object.fromEntries(r),learned:s&&va(s)}}function va({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,i=2;for(let u of e){for(let d of u.split(" "))l.set(d,[i,i]);i++}for(let[u,d]of t.entries())
for(let f of d.split(" "))l.set(f,[i++,2+e.length+u]);let c=u=>[...u.join("")].map(d=>d.charCodeAt(0)-ga),p=Object.entries(
s).map(([u,d])=>[u,c(d)]);return{numbers:l,weights:c(n),kinds:Object.fromEntries(p),limit:a,least:r}}function po({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var fo=["emergency","crisis","violence","agency","worried","child"],ja=["crisis","violence"],go='a[href$="#Help-lines"]',
me=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ho(){for(let e of me().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&me().listeners.delete(e),e.shown||(e.shown=t)}}function xa(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function ko(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>jt(p,l)),c=uo(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var zt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Vt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
mo=e=>`tel:${e.match(/\d+/)[0]}`;function bo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(me().countries=
t);let a=()=>me().countries,r=()=>me().chosen||xa(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(O=>O.code===r());function i(O){me().chosen=O,ho();for(let{element:I,draw:_}of me().
listeners)_(I)}function c(O,I){return I(O),me().listeners.add({element:O,draw:I,shown:!1}),queueMicrotask(ho),O}let p=O=>c(
o("div",{}),I=>I.replaceChildren(...O())),u=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...O.map(_=>o("option",{value:_.code},_.country)));return c(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:O,to:I},_)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Vt(O)));let V=o("span",{},O),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:I}),onclick:async()=>{await Sa(I,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},V," ",g)},f=O=>o("li",{},o("p",{class:"ajar-for"},O.
for_what),o("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...O.reach.map(d))),m=({emergency:O,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:mo(O)},A(e["help-call"],{number:O})))),
w=O=>p(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let _=O.flatMap(V=>V==="emergency"?m(I):zt(I,[V]).
map(f));return[o("ul",{class:"ajar-help-lines"},..._)]});function T(){po({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),Gt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),w(fo),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:O,text:I,now:_,lines:V,kinds:g,
countries:k},{level:b,aside:L,needs:W}){return k&&!N()&&(me().countries=k),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},O),o("p",{},I),g.length?null:W?.()??null,u(),w(V),o("ul",{class:"ajar-todo"},..._.map(D=>o("li",{},D))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:T},e["help-get"]);function E({emergency:O,...I}){let V=ja.map(k=>zt(
I,[k])[0]?.reach??[]).flatMap(k=>["tel:","sms:"].map(b=>k.find(({to:L})=>L.startsWith(b))));return[{say:A(e["help-call"],
{number:O}),to:mo(O)},...V.filter(Boolean)]}let C=(O=`${e["help-line"]} `)=>p(()=>{let I=l(),_=(I?E(I):[]).flatMap(({say:k,
to:b},L)=>[L?" · ":"",o("a",{href:b},...Vt(k))]),V=o("button",{type:"button",class:"ajar-link",onclick:T},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},_.length?" · ":"",V);return[o("p",{class:"ajar-help-line"},O,..._,g)]});function x(O){
if(!N())return;let[I]=[...O.querySelectorAll(go)].reverse();I?.closest("p, ul").after(C(""));for(let _ of O.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===l()?.country}let M=()=>p(()=>{let O=l();return O?[o("p",{},o(
"b",{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:O.emergency})}`),o(
"ul",{},...zt(O,fo).map(({for_what:I,name:_,reach:V,hours:g})=>o("li",{},...Vt(`${I}: ${_}. ${V.map(({say:k})=>k).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),N=()=>a().length>0;return{open:T,notice:v,button:j,line:C,addNumbers:x,
text:M,choose:i,code:r,isKnown:N}}var Gt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function yo(e){if(me().open){me().open=e;return}me().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(go)&&(t.preventDefault(),t.stopPropagation(),me().open())},{capture:!0})}async function Sa(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function wo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Oa="about:blank";function Jt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Oa)}function vo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Jt()))},{capture:!0})}function jo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let T=d[w.dataTransfer.
getData("text/plain")]?.[m.id];T&&!T.matches(":disabled")&&(T.checked=!0,u(T.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=A(n["pile-count"],{pile:m.text,n:Object.values(l).filter(w=>w===m.id).length})}),u=(m,w)=>{
l[m]=w.id,p(),a({...l}),r(A(n.moved,{card:e.cards.find(T=>T.id===m).text,pile:w.text}))},d={},f=e.cards.map(m=>{d[m.id]=
{};let w=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:T=>T.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(T=>{let v=o("input",{type:"radio",name:w,
value:T.id,"data-card":m.id,checked:l[m.id]===T.id,onchange:()=>u(m.id,T)});return d[m.id][T.id]=v,o("label",{},v,o("spa\
n",{},T.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var Zt=["open","closed","half-open"],Ca=2,$a=90,Ea=87,Ma=31,Ta=2147483647,Qt=3,xt="none",xo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Aa=/[“”„«»"' \t\n]/g,Oo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,La=["i","im","id","ill","ive","its","we",
"were","well"],Ia=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Na=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Yt=new WeakMap;function qa(e,t){let n=$o(t),{sentences:s,forms:a,at:r}=Da(e,n);if(r<0||a[r].name===xt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ua(Pa({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Ha(l,i,Xt(e,s[r],
c,p),t),d=Ka(e,s,n),m=[l==="open"&&d.some(w=>w.name!=="two-at-once")?"":u,...d.map(w=>w.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,Ca)}}function Ra(e,t){let n=$o(t),s=t["about-statements"],a=To(Ya(e)),r=[],l="";for(let[w,T]of Object.entries(n.blame)){let[v]=a.
flatMap(E=>So(w,T,E,n));if(!v)continue;let j=za(e,v,n.quotedTo[w]);r.length||(l=Va(w,e,v,n)),r.push({name:w,words:j,remark:A(
s.blame[w].say,{words:j})})}let i=r.map(w=>w.name),c=w=>Object.entries(n.blame).some(([T,v])=>So(T,v,w,n).length),p=a.filter(
w=>!c(w)),u=Object.keys(n.parts).filter(w=>(w==="seen"?p:a).some(({line:T})=>Ee(n.parts[w],T))),d=u.map(w=>s.parts[w]).join(
", "),f=u.length?A(s.mirror,{parts:d}):"",m=[f,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);return{parts:u,mirror:f,
blame:i,notes:r,rewording:l,remarks:m}}function Co({remark:e,opener:t=""},n,s){return s?.coach?Object.values(s.dangers).
some(r=>jt(n,r).length)?[]:e==="question"?qa(n,s.coach).remarks:Ra(`${t.replace(/…$/,"")} ${n}`,s.coach).remarks:[]}function $o(e){
return Yt.has(e)||Yt.set(e,Ba(e)),Yt.get(e)}function Ba(e){let t=vt(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(
([p,u])=>[p,$e(u,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,i=c=>[...c.join("")].map(p=>p.charCodeAt(0)-Ea);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:$e(e.echoes,t),stated:$e(e.stated,
t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Zt.map(c=>i(l[c]))},passes:$e(e.passes,t),quotes:$e(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function Ee(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function Da(e,t){let n=To(e),s=n.map(p=>Wa(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].mark==="?"),l=r.
filter(p=>Eo(n[p])>=Qt),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).map(p=>p.at(
-1));return{sentences:n,forms:s,at:c??n.length-1}}var St=e=>e.trim().split(" ").slice(0,-1),Eo=({line:e})=>St(e).length-
1;function Wa({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(n)){let f=Ee(
d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Ee(d,e)})).filter(({place:u})=>u).
map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<d.start?f:d);return["wh\
at","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:xt}:e.slice(2,u.start).split(
" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?{...u,name:xt}:u}let c=Mo(
St(e).slice(1),a).length>Qt?"echo":"short";return{name:t==="?"&&Ee(r,e)?c:xt,start:2,end:e.length}}function Mo(e,t){let n=e.
findIndex(s=>!t.has(s));return e.slice(n)}function Fa({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=Mo(
St(a).slice(1),s),i=St(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(({name:u},d)=>d!==n&&(e[d].
mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,2].map(u=>`$ ${l.slice(-u).
join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...p.map(({name:u})=>`beside ${u}`)]}function _a(e){let t=0;for(let n of e)t=(t*Ma+n.codePointAt(0))%Ta;return t}function Pa(e,t){
let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??Zt.map(()=>0),l=new Set(Fa(e,t).map(c=>_a(c)%s[0].length)),
i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,d)=>u+s[p][d],0)*i)}function Ua(e,{limit:t}){let[n,s]=[...e].
sort((a,r)=>r-a);return n-s>=t?Zt[e.indexOf(n)]:""}function Ha(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?A(a[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":A(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function Ka(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.
length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:Ee(p,f.line)})).find(
({place:f})=>f);if(u){let f=Xt(e,u.sentence,...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:A(
a[c],{words:f})}])}let d=l.filter(f=>Eo(f)>=Qt).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}
function So(e,t,n,{passes:s,quotes:a,unless:r}){if(Ee(a,n.line))return[];let l=n.line;for(let[c,p]of _e(s,l))l=l.slice(0,
c)+l.slice(c,p).replace(/[^ ]/g,"_")+l.slice(p);let i=Ee(t,l);return!i||r[e]&&Ee(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}
function za(e,{sentence:t,start:n,end:s},a){let r=a&&Ee(a,t.line.slice(n,s));return Xt(e,t,n,r?n+r[1]:s)}function Va(e,t,n,s){
let a=s.data["about-statements"].blame[e],r=Ga(e,t,n,s),l=r>0?Ja(t,n.sentence,r):"",i=e==="ultimatum"&&tt(l).line.split(
" ").some(u=>La.includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?
A(p,{rest:l}):a.otherwise}function Ga(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().
split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)===
"to"&&!c.includes("not")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(
` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(
s))){let[[m],[,w]]=[n.places[s],n.places[a-1]];t.slice(m,w).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<
i.length-2?d:0}function Ja(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(Na,1),a=s.replace(Oo," ").replace(/^ +| +$/g,
"");return[...a].length<=$a?a:""}var Xt=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Oo," ").replace(Ia,"");function To(e){
let{line:t,places:n}=tt(e),s=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);
if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,
i],...n.slice(a,r),p,p],mark:l?e.slice(...n[r]):""})}a=r+2}}return s}function Ya(e){return e.replace(xo,"").replace(Aa,"")?
e.replace(xo,t=>" ".repeat(t.length)):e}var Za=1200;function Ao(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Za)}),r}var Lo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Qa=new RegExp(`^${Lo}+|${Lo}\
+$`,"g"),Xa=/[\p{L}\p{N}_]+/gu,er=/^[\p{L}\p{N}_]+/u,tr=/\{([a-z][a-z0-9-]*)\}/,[nr,or]=["⁨","⁩"],Io=/[.!?…؟。][\u2069”’"')»]*$/,
sr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Pe=e=>e.replace(Qa,""),Me=e=>e.toLowerCase().toUpperCase(),en=e=>e.match(er)?.[0]??"",No=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function nt(e,t){let n=e.split(tr),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=Pe(t[n[r+1]]),i=ar(n[r],l);a+=(Io.test(a)?i.replace(/^,+/,""):i)+rr(l)}return Io.test(a)?a:a+s}function ar(e,t){
let n=Me(en(t));if(!n)return e;for(let s of e.matchAll(Xa))if(Me(s[0])===n)return e.slice(0,s.index);return e}var rr=e=>sr.
test(e)?`${nr}${e}${or}`:e;var tn=2e4,lr=10,ir=/^(\d{4})-(\d\d)-(\d\d)$/,ge=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function sn({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ge("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
ur[r.kind](l,r);Te(r,a)&&(a[r.id]=cr(r,i,a))}return a}function Bo(e,t){try{sn(e,t)}catch(n){if(n instanceof ge)return!1;
throw n}return!0}var Do=e=>Object.values(e).every(t=>t==null);function Ue(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>qo(e.cards,n)),Pe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${qo(e.piles,t[n.id])}`);case"date":return[No(t)];case"list":return t.map(Pe);default:return[Pe(`${t}`)]}}
var qo=(e,t)=>e.find(n=>n.id===t)?.text??t;function cr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Be(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var ur={ruler(e){if(!Number.isInteger(
e)||e<0||e>lr)throw new ge("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Ro(e)||
!Array.isArray(e.chosen)||!e.chosen.every(on(a)))throw new ge("answer-cards");let{chosen:r}=e,l=nn("own"in e?e.own:"")??
"";if(l&&!s)throw new ge("answer-own");if(!n&&r.length+!!l>1)throw new ge("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=on(n.map(({id:l})=>l));
if(!Ro(e)||!Object.keys(e).every(on(s))||!Object.values(e).every(a))throw new ge("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:nn,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ge("answer-lines",{most:t});let n=e.map(s=>nn(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!pr(e))throw new ge("answer-day");return e}};function nn(e){if(typeof e!="string")
throw new ge("answer-text");if(e.length>tn&&[...e].length>tn)throw new ge("answer-long",{most:tn});return Pe(e)?e:null}var on=e=>t=>e.
includes(t),Ro=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function pr(e){let[,t,n,s]=(e.match(ir)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var dr=[{answers:["all"]}],fr=/\p{L}/u,hr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,mr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gr=/\{([a-z][a-z0-9-]*)\}/g;function Fo({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(Do(r))return"nothing"in n?[Ot([n.nothing])]:[];let l=kr({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?dr:t).flatMap(l);return a||!("closing"in n)?c:[...c,Ot([n.closing])]}var Ot=e=>({words:e,heading:"",said:[]}),
Le=(e,t,n=[])=>({words:n,heading:e,said:t}),Wo=(e,t)=>e.filter(n=>!t.has(Me(n)));function kr({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:k})=>k===`couple-${g}`)??e.find(({id:k})=>k===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Ue(a(
g),r(g)):[],i=g=>{let k=new Set(g.map(a));return e.filter(b=>k.has(b))},c=g=>{let k=r(g);return typeof k=="number"?k:l(g).
length},p=g=>g.map(k=>r(k)?.chosen).find(k=>Array.isArray(k))??[],u=(g,k)=>{let[b,L]=[a(g),r(g)];return b?.kind!=="sort"||
!L?[]:b.cards.filter(({id:W})=>L[W]===k).map(({text:W})=>W)},d=g=>new Set(g?l(g).map(Me):[]),f=({if:g=[],unless:k=[]})=>g.
every(m)&&!k.some(m);function m(g){if(typeof g=="string")return r(g)!==null;let{item:k=[],cards:b,piles:L,without:W,only:D,
least:H,asked:J}=g;if(J)return!!a(J)&&Te(a(J),t);let R=k.find(te=>r(te)!==null);if(!R)return!1;let Q=p([R]);return b&&!b.
some(te=>Q.includes(te))||L&&!L.some(te=>Wo(u(R,te),d(W)).length)||D&&!(te=>te.size===1&&te.has(D))(new Set(Object.values(
r(R))))?!1:H==null||c(R)>=H}let w=(g,k={})=>A(s[g],k);function T(g,k={}){if(typeof g=="string")return w(g,k);if(!f(g))return null;
let{phrase:b,of:L,score:W}=g;if(W){let D=O(W);return D===null?null:w(b,{t:50+10*D})}return L?l(L).length?w(b,{n:c(L),...k}):
null:w(b,k)}let v=(g=[],k={})=>g.map(b=>T(b,k)).filter(b=>b!==null),j=(g,k)=>{let b=v(g,k);return b.length?[Ot(b)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return I(g);if("phrase"in g){let[H]=g.of?l(g.of):[],J=T(g,H===void 0?{}:
{words:H});return J===null?[]:[J]}let{item:k,pile:b,also:L,without:W}=g,D=b?u(k,b):l(k);return L&&(D=D.filter(H=>d(L).has(
Me(H)))),Wo(D,d(W))}let C=({heading:g,under:k})=>g?w(g):(k&&a(k)?.said)??"";function x(g,k){let b=a(g);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let L=D=>b.piles.find(H=>H.id===D).text;return(k??b.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(
D),cards:u(g,D)}))}let M=n.find(g=>g.ladder)?.ladder,N=()=>Math.floor(M.rungs.length/2);function O(g){let[k]=p([g]);return!M||
!k?null:N()-M.rungs.findIndex(({card:b})=>b===k)}function I({level:g,up:k=0}){let b=g.map(O).find(W=>W!==null);if(!M||b===
void 0)return[];let L=M.rungs[N()-b-k];return L?l(L.item):[]}let _={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:b})=>t[b]!==null).map(b=>Le(b.said||b.ask,Ue(b,t[b.id])))},lines(g){let k=g.lines.flatMap(E),b=k.length?[Le(C(g),k,
v(g.say))]:[],L=g.count?.[Math.min(k.length,g.count.length-1)];return L?[...b,Ot([w(L,{n:k.length})])]:b},piles({piles:g,
only:k,heading:b,below:L={},all:W={}}){let D=H=>H.length===a(g).cards.length;return x(g,k).filter(({cards:H})=>H.length).
flatMap(({id:H,text:J,cards:R})=>{let Q=D(R)&&W[H]||L[H],P=b?w(b,{pile:J}):J;return[Le(P,R),...j(Q?[Q]:[])]})},empty(g){
let k=x(g.empty,g.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return k.length?[Le(C(g),k,v(g.say))]:[]},sentence(g){
let k=s[g.sentence],b=[...k.matchAll(gr)].map(([,W])=>W),L=Object.fromEntries(b.map(W=>[W,l(W).join(" ")]));return Object.
values(L).every(Boolean)?[Le(C(g),[nt(k,L)])]:[]},message(g){let k=g.message.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).
map(([b,L])=>V(b,L,g.message));return k.length?[Le(C(g),[k.join(" ")])]:[]},ladder(){let[g=""]=l(M.goal),[[k],[b]]=[p([M.
today]),p([M.later])],L=M.rungs.map(({card:W,item:D})=>{let H=a(D)?.said??"",[J]=l(D),R=J?`${H}: ${J}`:w("open",{level:H}),
Q=br(W===k,W===b,!!b);return Q?w(Q,{level:R}):R});return[Le(w(g?"ladder":"ladder-unnamed",{goal:g}),L)]},missing({missing:g,
say:k}){let b=i(g).filter(({id:L})=>t[L]===null);return b.length?j(k,{parts:b.map(L=>L.said).join("; ")}):[]},repeated(g){
let k=g.repeated.map(l),b=new Map;for(let D of k.flat())b.has(Me(D))||b.set(Me(D),D);let L=D=>k.filter(H=>H.some(J=>Me(J)===
D)).length>1,W=[...b].filter(([D])=>L(D)).map(([,D])=>D);return W.length?[Le(C(g),W)]:[]}};function V(g,k,{self:b=[],small:L=[],
capitals:W=[]}){let{opener:D,clause:H,clauses:J=[],questions:R=[],names:Q=!1}=g,P=en(k),te=P.toLowerCase();if(b.includes(
te))return nt("{words}.",{words:k});let fe=[...s[D]].at(-1);if(!hr.test(k.match(fr)?.[0]??"a")||R.includes(te))return nt(
`{words}${fe}`,{words:k});let X=s[H&&J.includes(te)?H:D],ie=Q||W.includes(P),ve=L.includes(te)||mr.test(P)&&!ie,[je=""]=k,
y=ve?je.toLowerCase()+k.slice(je.length):k;return nt(X,{words:y})}return g=>{if(!f(g))return[];let k=Object.keys(_).find(
L=>L in g),b=k?_[k](g):j(g.say);return b.length&&g.then?[...b,...j([g.then])]:b}}function br(e,t,n){return t?e?"was-and-\
now":"now":e?n?"was":"today":""}function _o(e,t,n){let s=n&&ko(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:Fo(e,t,{plain:a})}}function an(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Ct(e){let n=o("button",{type:"button",onclick:()=>an(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Po({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,w=!1,T=!1,v=!1,j=(y,q,F={})=>o(
"button",{type:"button",onclick:q,...F},y),E=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>W()}),C=j(
e["keep-open"],()=>W(),{class:"ajar-link"}),x=o("div",{class:"ajar-offer"}),M=!1,N=y=>{y.tabIndex=-1,y.focus()},O=()=>c.
querySelector(".ajar-change"),I=()=>u.state==="kept"&&!u.reopen;function _(y,q=y){r.dataset.short=q,a.textContent!==y&&(a.
textContent=y)}function V(){let y=u.problem?e["keep-unsaved"]:e["keep-saving"],[q,F]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[y],
lost:[e["keep-lost"]]}[v?"lost":u.state];r.classList.toggle("ajar-state-lost",v),_(q,F),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,g()}function g(){let y=n&&
u.state==="none"&&!f,[q,F]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];E.setAttribute(
"aria-label",q),E.replaceChildren(o("span",{class:"ajar-long"},q),o("span",{class:"ajar-short"},F)),E.hidden=!y||M,C.hidden=
!y||!u.exists,x.hidden=!y||T,p.hidden=y&&l.hidden}function k(){let y=()=>{T=!0,V(),N(r)};return x.replaceChildren(o("p",
{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],y),j(e["keep-offer-yes"],W))),x}function b(){u=
{...u,saved:!1},V()}function L(){V(),d=u,I()?c.replaceChildren(m?P("change"):ie()):u.state!=="none"?c.replaceChildren(P(
"unlock")):f?c.replaceChildren(P(u.exists?"open":"start")):c.replaceChildren(n?"":T?R():J())}let W=()=>{f=!0,i.textContent=
"",L(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},D=()=>u.hosted?o("p",{},e["keep-hub"]):null,
H=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function J(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),D(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{T=!0,L(),N(r)}),j(e[u.exists?"keep-open":"keep-start"],W)))}let R=()=>o(
"p",{},j(e[u.exists?"keep-open":"keep-start"],W,{class:"ajar-link"}));function Q(){let q=["none","weak","fair","good","s\
trong"].map(F=>e[`keep-strength-${F}`]).reduce((F,K)=>K.length>F.length?K:F);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":q},o("span",{},e["keep-strength-none"]))}function P(y){let q=y==="start"||y==="change",F={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[y],K=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{q&&t({strength:K.value})}}),ne=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),oe=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ne),se=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),le=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:le.value})}),ce=Q(),de=()=>{if(!K.value){K.focus();return}if(se.hidden=!0,q&&K.type==="password"&&ne.value!==K.value){
se.textContent=e["keep-again-differs"],se.hidden=!1,ne.focus();return}y==="change"?t({change:K.value},{awaited:!0}):t({[y===
"start"?"keep":"unlock"]:K.value,place:le.value},{awaited:!0}),_(e["keep-opening"]),K.value="",ne.value="",ce.firstChild.
textContent=e["keep-strength-none"]},Ce=()=>{f=!1,m=!1,L(),y==="change"?O().focus():N(r)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),le);return o("form",{class:"ajar-ask",onsubmit:$=>{$.preventDefault(),
de()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},F),D(),y==="start"&&n?o("p",{},e["keep-why"]):null,y==="start"?
H():null,y==="change"?o("p",{},e["keep-change-how"]):null,q?o("p",{},e["keep-no-way-back"]):null,y==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[y==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[q?"keep-how":"keep-how-open"]),K,q?ce:null,q?oe:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:$})=>{K.type=$.checked?"text":"password",oe.hidden=$.checked,se.hidden=!0}}),
o("span",{},e["keep-see"])),q?se:null,y==="change"||u.here?null:h,o("div",{class:"ajar-moves"},y==="unlock"?null:j(e["ke\
ep-not-now"],Ce),o("button",{type:"submit"},F)),q?null:X(),y==="start"&&u.here?fe():null)}let te=()=>o("div",{},j(e["kee\
p-copy"],()=>t({take:"sealed"})));function fe(){let y={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
q=o("input",{type:"file",onchange:async()=>{let ne=new Uint8Array(await q.files[0].arrayBuffer()),oe=()=>t({bring:ne},{awaited:!0});
q.value="",u.exists?an(K,{...y,act:oe}):oe()}}),F=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),q),K=o("di\
v",{class:"ajar-twice"},F);return K}function X(){let y=Ct({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.here?[o("p",
{},e["keep-copy-forgot"]),te(),fe()]:[],o("p",{},e["keep-erase-how"]),y)}function ie(){let y=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(y.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((q,F)=>q-F).map(q=>o("option",
{value:q,selected:q===u.minutes},A(e["keep-minutes"],{n:q}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{
_(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,w=!1,L(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},w?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),te()]:[o("p",{},u.place)],u.copied?o("p",{},
A(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),y))}function ve(y){if(y.strength!=
null){let q=c.querySelector(".ajar-strength > span");q&&(q.textContent=y.strength);return}if(y.changed){m=!1,L(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],w=!0,O().focus();return}u={...u,...y},u.state==="kept"&&(f=!1),I()||(m=!1),
V(),je()}let je=Fe(c,()=>{let y=d;if(y.state===u.state&&y.exists===u.exists&&y.minutes===u.minutes&&y.here===u.here&&!!y.
reopen==!!u.reopen&&!!y.hosted==!!u.hosted&&c.firstChild){d=u;return}let F=f&&y.place!==u.place;L(),y.state!==u.state&&y.
state!=="none"?N(r):F&&c.querySelector("input").focus()});return L(),{line:r,small:E,opener:C,more:p,offer:k,setStart:y=>{
M=y,V()},update:ve,begin:b,setLost:y=>{v=y,V()},say:y=>{i.textContent=y,p.hidden=!1}}}function Uo({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Te(s,n)))if(s.kind==="choice"){let l=(s.among?
Be(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Ho=(e,t)=>A(e.ask,t);var yr=new Set(["autorestarting","dead","restarting","terminating"]),wr=4e3;function Ko({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
yr.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,wr):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function zo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=Uo(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Ho(f,u),...Ue(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}function Vo(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ke(
t,x=>r.replaceChildren(x)),i=x=>{l.begin(),n(x)},c=o("div",{}),p={},u="",d=0,f=kt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(x,M)=>o("button",{type:"button",onclick:M},x),w=x=>o("div",{class:"\
ajar-reflection"},...x.flatMap(M=>ze(M,3))),T=(x,M,N)=>Ct({words:t,label:x,question:M,act:()=>i(N)}),v=()=>{let x=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),x)},j=Fe(c,()=>{let x=JSON.stringify(p);x!==u&&
(u=x,bt(c,E))});function E(){let x=(O,I)=>m(I,()=>i({take:O})),M=d>(p.danger?.kinds.length??0)?null:p.danger,N=()=>{d=M.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(M?a.notice(M,{level:2,aside:N}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(O=>o("li",{},O))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
w(p.plan):"",p.plan?.length&&!M?a.line():"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${O}`),w(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...M?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),x("calendar",t["home-take-calendar"]),p.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),v()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),T(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),T(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{l.end(),p=x,j()},settle:l.end,say:(x,M="")=>{
l.end();let N=o("div",{class:"ajar-text"});we(N,M),r.replaceChildren(x,N),r.scrollIntoView({block:"nearest"})}}}function Go({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var He=(...e)=>e.map(([t,n,s={}])=>ue("path",{class:t,d:n,...s})),ot=(e,...t)=>ue("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),vr=(e,t,n,s)=>ue("circle",{class:e,cx:t,cy:n,r:s}),jr={cup:()=>ot("88 74 46 56",...He(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ot("296 12 176 168",...He(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ot("136 24 136 140",...He(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),vr("glow",234,94,4),...He(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ot("312 66 80 120",...He(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ot("190 66 72 100",ue("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ue("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...He(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Jo=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},jr[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Yo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Jo(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Zo=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Jo(e.doors,t)),
Qo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),xr=4e3,Sr=6e3,Or=6;function Xo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===Or){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,xr)}function c(){l(e.out,"out"),t=setTimeout(i,Sr)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var st=window.ajarShown,es="needs@",ts=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ie={},Cr=(e,t)=>Co(e,t,window.ajarCoach??window.ajarDangers);function $r(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function Er({model:e,el:t}){$r();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,w=new Map,T=new Map,v=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=o("div",{class:"ajar-page"}),E=h=>n.flatMap(({blocks:$})=>$).find($=>$.kind==="exercise"&&
$.key===h)?.exercise,C=zo({words:s,answered:()=>[...r].map(([h,{answers:$}])=>[E(h),$]).filter(([h,$])=>h&&Object.keys($??
{}).length)}),x=0,M=h=>{if(clearTimeout(x),x=0,C.set(h),p?.setLost(h),h)for(let $ of l.keys())a.get($)?.release()},N=(h,{
awaited:$=!1}={})=>{try{e.send(h)}catch{M(!0);return}$&&!x&&(x=setTimeout(()=>M(!0),8e3))},O=!1;function I(){O||(O=!0,window.
ajarDangers?_():N({dangers:!0}))}let _=()=>{for(let h of Object.values(window.ajarDangers.dangers))wo(io(h))};function V({
key:h,exercise:$},B){if(!(window.ajarDangers||C.isLost())||!Bo($,B))return;let Y=sn($,B),z=_o($,Y,window.ajarDangers);y(
h,{answers:Y,done:!0,...z}),w.set(h,ts(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let g=bo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>k(),onCountry:h=>N({country:h})}),k=()=>{N({forget:!0}),Jt()},b=(h,$,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),$),L={html:h=>W(h.html),home(h){let $=o("div",{});return b(h,$,Vo($,{words:s,
send:Y=>{Y.import&&a.get("chart")?.begin(),N(Y)},open:Y=>{let z=n.find(ae=>ae.section===Y&&ae.blocks.some(({key:he})=>r.
get(he)?.done===!1));ie(z?.id??Y)},help:g})),N({home:h.key}),$},gate(h){let $=o("div",{class:"ajar-text ajar-gate"}),[B,
G]=m?[o("p",{},s["gate-left-out"]),[g.button(),ve(),J()]]:[W(f?h.short:h.html),Q()],Y=o(`h${h.level??2}`,{},h.title);return $.
append(Y,B,o("div",{class:"ajar-moves"},...G.filter(Boolean))),m||B.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
c(()=>{f=!0}),$},made:h=>{let $=o("div",{class:"ajar-made"}),B=()=>$.replaceChildren(...te(h.section));return a.set("mad\
e",{update:B}),B(),$},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),J());let $=o("div",{}),B=C.line(p?{}:{role:"alert"});l.set(h.key,$);let G=(z,ae)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let he=window.ajarSent;T.set(h.key,he),N({key:h.key,...z,sent:he},
{awaited:ae}),!(!ae||!C.isLost())&&(M(!0),B.scrollIntoView({block:"nearest"}))};if(a.set(h.key,ln($,h.exercise,{words:s,
level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!le()?no:jo,enough:h.quick?"at onc\
e":"later",remarks:(z,ae)=>Ao(z,{words:s,find:he=>Cr(ae,he)}),...r.get(h.key),help:g,needs:()=>ve(h.needs),below:()=>X(h.
key),onAside:z=>y(h.key,{aside:z}),onChange:z=>{I(),y(h.key,{answers:z,done:!1}),G({answers:z,done:!1},d)},onMove:z=>y(h.
key,{at:z}),onDone:z=>{V(h,z),G({answers:z,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
y(h.key,{answers:{},done:!1}),G({remove:!0})}})),$.firstElementChild.append(B),c(()=>C.forget(B)),!h.folded)return $;let Y=Object.
keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Y},o("summary",{},s["check-in-now"]),$)},chart(h){let $=o(
"div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:G,end:Y}=ke(s,
ae=>B.replaceChildren(ae)),z=ae=>{Y(),wt($,ae,s)};return a.set(h.key,{update:z,begin:G,end:Y}),r.has(h.key)&&z(r.get(h.key)),
G(),N({chart:h.key}),o("div",{},$,B)},start:h=>Yo(h,{open:ie,opener:p?.opener}),doors:h=>Zo(h,{open:ie}),onward:h=>Qo(h,
{open:ie}),breathing(h){let{element:$,stop:B}=Xo(h);return c(B),$},notice(h){if(vo(()=>N({forget:!0})),!h.leave)return o(
"div",{class:"ajar-notice"},o("p",{},h.text));let $=o("div",{class:"ajar-leave"},g.button(),Gt({words:s,leave:k}));yo(g.
open),p=Po({words:s,send:N,isQuiet:n.length>1});let B=document.createDocumentFragment();return B.append(o("div",{class:"\
ajar-notice"},o("div",{},p.line,p.small),$),o("div",{class:"ajar-on-paper"},g.text()),p.more),B}};function W(h){let $=o(
"div",{class:"ajar-text"});return we($,h),g.addNumbers($),$.addEventListener("click",B=>{let G=B.target.closest("a"),Y=n.
findIndex(({id:z})=>z&&G?.getAttribute("href")===`${z}.ipynb`);Y<0||(B.preventDefault(),ne(Y))}),$}function D(h){m=h,f=!0,
F({focus:!0})}let H=(h,$)=>o("button",{type:"button",onclick:$},h),J=()=>H(s["gate-again"],()=>D(!1));function R(){D(!1),
n[v].blocks.some(({invites:$})=>$)||ne(v+1)}let Q=()=>[H(s["gate-no"],()=>D(!0)),H(s["gate-unsure"],()=>D(!0)),H(s["gate\
-yes"],R)],P=h=>n.filter($=>$.section===h).flatMap($=>$.blocks.filter(({kind:B})=>B==="exercise")),te=h=>{let $=P(h).filter(
({key:G})=>r.get(G)?.done).flatMap(({key:G,exercise:Y})=>[o("h2",{},Y.title),...r.get(G).reflection.flatMap(z=>ze(z,3))]),
B=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...$.length?$:[B]]},fe=h=>{let $=P(h);return $.length>0&&
$.every(({key:B})=>r.get(B)?.done)};function X(h){let $=h.startsWith("plan@")&&g.isKnown()?g.line():"";return o("div",{class:"\
ajar-below"},$,p?.offer()??"")}let ie=h=>ne(n.findIndex($=>$.id===h));function ve(h){let $=n.findIndex(({aside:G,blocks:Y})=>!G&&
Y.some(({key:z})=>z===es));return $<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{
ne($);let G=l.get(es).querySelector("h2");G.tabIndex=-1,G.focus()}},s["help-needs"])}for(let[h,$]of Object.entries(Ie))L[h]=
B=>{let G=o("div",{}),z=$(G,B,{words:s,send:N,onDispose:c,model:e,exerciseOf:E,formOf:ae=>l.get(ae)});return b(B,z.element??
G,z)};let je=h=>n[v].blocks.find($=>$.kind===h),y=(h,$)=>r.set(h,{...r.get(h),...$}),q=()=>{for(let h of i.splice(0))h()};
function F({focus:h=!1}={}){if(q(),a.clear(),u){j.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(j.replaceChildren(...n[v].blocks.map(B=>L[B.kind](B))),n.length>1&&K(),!h)return;let $=j.querySelector("h1, h2\
, h3")??j;$.tabIndex=-1,$.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function K(){let{aside:h,title:$}=n[v];
if(ce.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[v].id==="start"),h)return;let{section:B,step:G,steps:Y,
minutes:z}=n[v],ae=n.filter(Z=>!Z.aside),he=ae.indexOf(n[v]),Ne=(Z,Re,os={})=>o("button",{type:"button",onclick:()=>ne(n.
indexOf(Z)),...os},Re),Ke=n.find(({id:Z})=>Z==="start"),at=ae[he-1]??Ke;j.append(o("div",{class:"ajar-moves ajar-turn"},
at?Ne(at,s["previous-page"]):null,he<ae.length-1?Ne(ae[he+1],s["next-page"]):null));let qe=ae.filter(Z=>!Z.section||Z.step===
1),S=Z=>B?Z.section===B:Z===n[v],U=Z=>({"aria-current":S(Z)?"page":null}),ee=Z=>fe(Z.section)?o("span",{class:"ajar-done"},
` ${s["section-done"]}`):"",re=(Z,Re)=>o("li",{},Ne(Z,Re,U(Z)),ee(Z));oe.replaceChildren(...qe.map(Z=>re(Z,Z.title)),Ke?
re(Ke,s["start-page"]):""),se.textContent=B?A(s["step-of"],{title:$,n:G,all:Y,minutes:z}):A(s["page-of"],{n:qe.findIndex(
S)+1,all:qe.length,title:$})}function ne(h){n[h]&&(v=h,oe.parentElement.open=le(),e.set("page",h),e.save_changes(),F({focus:!0}))}
let oe=o("ol",{}),se=o("summary",{}),le=()=>window.innerWidth>640;e.get("notice")&&t.append(L.notice(e.get("notice")));let ce=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:le()},se,oe));n.length>1&&t.append(ce),t.append(C.line({
role:"alert"}),j);let de=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-de<3e4||(de=
Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(M(!1),h.keeping){let $=[...T.values()].some(
Y=>h.acknowledged<Y);p?.update($?{...h.keeping,saved:!1}:h.keeping);let{state:B}=h.keeping,G=B==="locked";B&&(d=B==="kep\
t"),B&&G!==u&&(u=G,r.clear(),ce.hidden=u,F())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[$,B]of Object.
entries(h.states??{})){if(h.acknowledged<T.get($))continue;let G=B.answers&&!Object.keys(B.answers).length,Y=w.get($)===
ts(B);w.delete($),y($,G?{...B,at:0}:B),Y||a.get($)?.update(r.get($))}h.dangers&&(window.ajarDangers=h.dangers,_()),h.country!=
null&&g.choose(h.country),h.file&&(a.get("home")?.settle(),Go(h.file)),h.erased&&a.get("home")?.say(h.erased,je("home")?.
erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&ie(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),F()});let Ce=Ko(e,{gone:()=>M(!0),back:()=>{C.isLost()&&
N({ready:!0})}});return F(),st.set(s,(st.get(s)??0)+1),N({ready:!0}),()=>{q(),Ce(),clearTimeout(x),st.set(s,st.get(s)-1),
st.get(s)||N({gone:!0})}}var ns={render:Er};Ie.door=(e,t,n)=>Vn(e,n);Ie.group=(e,t,n)=>eo(e,n);Ie.scenario=(e,t,{words:n,model:s})=>({element:to(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ie.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Yn(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Ie.desk=zn;var Yc=ns;export{Yc as default};
