var Bo=["button","input","select","summary","textarea"],Fo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Bo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Fo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),fe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Ht=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function ne(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ut(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...Po,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...n.answers},p=0,d=null,f=0,k=n.aside??0,w=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),C=o("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=o("div",{}),O=o("div",{class:"ajar-body"}),E=o("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},o(`h${a}`,{id:`${c}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Wo(w,s))]:w,
v,O,C);e.replaceChildren(E);function $(){let T=t.items.filter(P=>fe(P,u));return r&&t.together?[T]:T.map(P=>[P])}let y=T=>{
C.replaceChildren(T)},D=ne(s,y);function R(T,P){C.replaceChildren(`${T} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
u=P,y(""),n.onChange(u),_({focus:!0})}},s["put-back"]))}function M(T,P){u={...u,[T.id]:P},_o(O),y(""),n.onChange(u),g()}
function L(){G(!0),D.begin(),f=setTimeout(U,8e3)}function U(){f&&(clearTimeout(f),f=0,G(!1),D.end())}function G(T){for(let P of d?.
fieldsets??[])P.disabled=T}function g(){if(!d)return;let{items:T,skip:P,where:m,next:S}=d,B=$().length;P.textContent=h(T)?
s["clear-and-skip"]:s.skip,m.textContent=A(s["question-of"],{n:p+1,all:B}),m.hidden=r&&B===1,S.textContent=p===B-1?s.done:
s.next}let h=T=>T.some(({id:P})=>u[P]!=null);function b(T,P=!0){if(f)return;let m=$();if(p+=T,p>=m.length){p=m.length-1,
L(),n.onDone(u);return}_({focus:P,again:T<0})}function N(T,P){let m=`${c}-${T.id}`,S=o("legend",{},A(T.ask,u)),B=T.hint?
o("p",{class:"ajar-hint",id:`${m}-hint`},T.hint):null,H=[B,P.mark].filter(Boolean).map(({id:ue})=>ue),F=T.among?{...T,cards:ye(
T,u)}:T,J=i[T.kind](F,Ht(F,u[T.id]),{words:s,level:a+1,group:m,change:ue=>M(T,ue),say:y,remarks:n.remarks,...P}),V={class:`\
ajar-item ajar-${T.kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return o("fieldset",V,S,B,J)}function _({focus:T=!1,
again:P=!1}={}){let m=$();p=Math.max(0,Math.min(p,m.length-1));let S=m[p],B=n.mark?.(S),H=B?o("p",{class:"ajar-mark",id:`${c}\
-${S[0].id}-mark`},B):null,F=o("div",{class:"ajar-moves"}),J=p>0?()=>b(-1):null,V=S.map(be=>N(be,{mark:H,again:P,moves:F,
back:J})),ue=o("button",{type:"button",onclick:()=>{if(f)return;let be=u,$e=h(S);u={...u,...Object.fromEntries(S.map(({id:at})=>[
at,null]))},n.onChange(u),b(1),$e&&R(s.cleared,be)}}),Fe=o("button",{type:"button",onclick:()=>{f||(y(""),b(1))}}),Ce=o(
"p",{class:"ajar-where"});d={items:S,skip:ue,where:Ce,next:Fe,fieldsets:V},v.replaceChildren(),F.replaceChildren(ue,Fe),
J&&F.prepend(o("button",{type:"button",onclick:J},s.back));let de=V.length===1;H&&de&&V[0].lastElementChild.before(H),O.
replaceChildren(Ce,...H&&!de?[H]:[],...V,F),g(),n.onMove?.(p),T&&(V[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"\
nearest"}))}function x(T){if(v.replaceChildren(),!T||!n.help||k>T.kinds.length)return null;let P=()=>{k=T.kinds.length+1,
n.onAside?.(k),v.replaceChildren(),O.querySelector("[tabindex]").focus()},{help:m,needs:S}=n;return v.append(m.notice(T,
{level:a+1,aside:P,needs:S})),v.querySelector("[tabindex]")}function q(T,{focus:P=!1,danger:m=null}={}){d=null;let S=o(`\
h${a+1}`,{tabindex:"-1"},s["what-you-said"]);O.replaceChildren(o("div",{class:"ajar-reflection"},S,...T.flatMap(H=>lt(H,
a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{p=0,_({focus:!0,again:!0})}},
s.change),o("button",{type:"button",onclick:()=>{let H=u;u={},p=0,k=0,n.onAside?.(0),n.onStartOver(),_({focus:!0}),R(s["\
started-over"],H)}},s["start-over"])));let B=x(m);P&&(B??S).focus()}function K(T){let P=O.contains(document.activeElement);
P&&d&&!f||(U(),u={...T.answers},T.done?q(T.reflection,{focus:P,danger:T.danger}):(p=T.at??Math.max(0,$().findIndex(m=>m.
some(({id:S})=>u[S]==null))),_()))}let{done:I,reflection:W,danger:Z}=n;return K({answers:u,at:n.at,done:I,reflection:W,danger:Z}),
{update:K,release:U,say:T=>{U(),y(T)}}}var Wo=(e,t)=>e.length?o("details",{},o("summary",{},t["why-this"]),...e):"";function _o(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var lt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Po={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){
let{chosen:l,own:i}=t||{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),u=e.many?"checkbox":"ra\
dio",p=e.cards.map(f=>o("input",{type:u,name:s,value:f.id,checked:l.includes(f.id),onchange:k=>{e.many?l=l.filter(w=>w!==
f.id).concat(k.target.checked?f.id:[]):(l=[f.id],i="",d&&(d.value="")),c()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,
oninput:f=>{i=f.target.value,!e.many&&i.trim()&&(l=[],p.forEach(k=>{k.checked=!1})),c()}}):null;return o("div",{class:"a\
jar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,k)=>o("label",{class:"ajar\
-card"},p[k],o("span",{},f.text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},
text(e,t,{words:n,change:s,remarks:a}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:c=>s(c.target.value.trim()?c.target.value:null)});e.long&&(r.value=t??"");let l=e.opener||n["own-words"],i=o("la\
bel",{class:"ajar-words"},o("span",{},l),r);return e.remark&&a?o("div",{},i,a(r,e)):i},list(e,t,{words:n,change:s}){let a=o(
"div",{}),r=()=>{let d=[...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.
children].forEach((d,f)=>{d.querySelector("label > span").textContent=A(n.line,{n:f+1}),d.querySelector("button").setAttribute(
"aria-label",A(n["remove-line"],{n:f+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},n["add-line"]),c=()=>{l(),i.hidden=a.children.length>=e.most},u=d=>{let f=o("div",{class:"\
ajar-line"},o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:r})),o("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=f.nextElementSibling||f.previousElementSibling;f.remove(),k||
u(""),c(),r(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),c()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)u(p[d]??"");return o("div",{class:"ajar-lines"},a,i)},date(e,t,{words:n,change:s}){return o("l\
abel",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Ho(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Kt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Ho(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function zt(e,t){let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Gt(e,t,n=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Uo=new Set,ct=()=>{if(!document.hidden)for(let e of[...Uo])e(Math.random()*1e3)};window.addEventListener("online",ct);
window.addEventListener("pageshow",ct);document.addEventListener("visibilitychange",ct);function Go(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var mr=Go("ajar-presenter");function Jt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ee=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function it(e,t){if(t?.kind!=="moves"){let l=t&&Ee(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function ut({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Me({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function Vt(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function We({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Yt(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var _e=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var pt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Pe(e,t,n,s,a){let r=le(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},pt(n,()=>{r.close(),a()},"\
wall-primary"),pt(s,()=>r.close())))}var dt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Zt(e,{
question:t,body:n},s,a,r){if(n.moves){Pe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=dt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});Pe(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Qt(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=le(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},pt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var me=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function ft({units:e},t){let n=new Map,s=Jo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Vo(a,s))}return[...n.
values()]}function Jo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Vo({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Yo(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Ae(a,r).map(p=>c.get(`${t}:${p}`)??
p),sizes:r,counts:u,n:u?He(u):0,withheld:i??""}}function Yo(e,t){let n=0;return t.map(s=>(n+=s,He(e.slice(n-s,n))))}function Ae(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var He=e=>e.reduce((t,n)=>t+n,0),mt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),X=({shown:e})=>e.filter(({counts:t})=>t);var Xt=["wall-first","wall-second","wall-third"],Zo={importance:0,confidence:1,readiness:2},tn=({id:e},t)=>Xt[Zo[e]??t%Xt.
length],ce=e=>`${(100*e).toFixed(2)}%`,nn={"aria-hidden":"true"};function Le(e,t,n){return X(e).length?{ruler:en,move:en,
sort:es,card:as,choice:rs}[e.kind](e,t,n):[o("p",{class:"wall-calm"},We(e,t))]}function en(e,t){let n=Math.max(...X(e).flatMap(
({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.
kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.shown.
length>1?s.heading:"";return sn({...s,heading:c,labels:l,sizes:i},r,n,tn(s,a),t)}))]}function on(e,t){let[n,s]=e,a=s.shown.
map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[o("di\
v",{class:"wall-figures"},...a.map(([i,c],u)=>sn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
l,tn(c,u),t))),ln([["wall-then",n.moment],["wall-solid",s.moment]])]}function sn({heading:e,labels:t,sizes:n},s,a,r,l){let i=He(
n),c=.03,u=0,p=n.flatMap((f,k)=>{let w=u/i+(u?c/2:0);u+=f;let C=u/i-w-(u<i?c/2:0);return s.flatMap(({counts:v,isEarlier:O},E)=>{
let $=w+E*C/s.length;return Qo(v[k]/a,v[k],$,C/s.length,O)})}),d=t.map((f,k)=>`${f}: ${s.at(-1)?.counts[k]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Xo(t,
n)))}function Qo(e,t,n,s,a){let r=1-e;return[re("rect",{x:ce(n),y:ce(r),width:ce(s),height:ce(e),class:a?"wall-then":"wa\
ll-solid"}),re("text",{x:ce(n+s/2),y:ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Xo(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function es(e,t,n){let s=[...X(e)].
sort((i,c)=>os(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>ht.length)return[Ke(s.map(
i=>ns(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...u]},p)=>{let f=!p&&i.length+r[0].length<ts?`${c} ${r[0]}`:`${c}`;return Te(
i,f,ss([c,...u],a))});return[Ke([...l,...rn(e,t)],n,t),ln(r.map((i,c)=>[ht[c],i]))]}var ts=24;function ns({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,u)=>n[u]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return Te(e,i,
[],o("p",{class:"wall-muted"},l))}var os=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},ht=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ss(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ue(
ht[a],r,s/t)})}function Ue(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return re(
"rect",{class:e,x:ce(t+r),y:ce(s),width:ce(Math.max(0,n-2*r)),height:ce(a)})}function as(e,t,n){let s=X(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ke([...an(s,t),...rn(e,t)],n,t)]}function rs(e,t,n){let[{labels:s,counts:a,
n:r}]=X(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Ke(an(l,t),n,t)]}function an(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Te(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[Ue("wall-rest",0,1),Ue("wall-pile-1",0,r/n)]))}function rn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Te(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Te(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Te=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?re(
"svg",nn,...n):null,s);function Ke(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var ln=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},re("svg",nn,Ue(t,0,1)),n)));var ls=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),cs=/^data:image\/(svg\+xml|png|jpeg);/,
we=e=>e.flatMap(is);function is(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?cs.test(n.src)?[us(n)]:[]:ls.has(t)?[o(t,{},...we(s))]:we(s)}var us=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var ze=4,Ne=({path:e,size:t},n,s)=>re("svg",{class:s,viewBox:`${-ze} ${-ze} ${t+2*ze} ${t+2*ze}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function Ie(e,t){return X(e).length?{ruler:ds,move:ps,sort:ms,card:hs,choice:gs}[e.kind](e,t):e.heading}var ve=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,cn=({shown:e})=>e.every(({counts:t})=>t),ps=(e,t)=>t["wall-moved"];function un({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ve(t),ve(t)]}function ds(e,t){
let n=X(e),s=new Map;for(let p of n){let d=mt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>fs(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>un(p,t)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(u,c)].filter(Boolean).join(" ")}function fs(e,t,n,s){
let[a,r]=e.map(u=>un(u,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],c):A(r?s["wall-most-two"]:s["wall-most"],c)}function ms(e,t){let n=X(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(u=>mt(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return cn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:ve(a),card:ve(r[0].name),other:ve(r.at(-1).name),n:r.length,all:n.length})}function hs(e,t){
let n=X(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return pn(n,e,t)}function gs(e,t){let[{labels:n,counts:s,
n:a}]=X(e);return pn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function pn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!cn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",u=""]=r.map(({name:p})=>ve(p));return A(
i,{card:c,other:u,n:r.length})}function Je({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return oe("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?dn(t,n,s):oe("text",ie(e?.title??
""));if(!i&&l.join&&t)return dn(t,n,s);let u=Ee(n,c),p=i?null:Gt(l.timer,a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,
question:u,left:p},f=(Cs[c.kind]??Ge)(d);return f.dataset.slide=r??l?.slide,n.practice&&f.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var oe=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),ie=e=>o("h\
1",{},e);function Ge({slide:e,way:t,panel:n,words:s,left:a}){let r=we(e.body),l=r.flatMap(c=>ks(c)),i=r.filter(c=>c.textContent.
trim());return oe(e.kind,ie(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(ys)),...l.map(c=>o(
"div",{class:"wall-picture"},c))),Ve({way:t,panel:n,words:s,left:a}))}function ks(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var bs=5;function ys(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>gt(s)<s.childNodes.length)||!t.every(gt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=gt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function gt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=bs;)s+=2;return s}function ws({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&me(a))return Ss({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return oe("question",ie(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...c?[vs(c)]:[js(i)],Ve({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function vs({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},fn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var js=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?fn(s,a):null))),fn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),xs=5;function Ss({slide:e,panel:t,words:n,question:s,left:a}){
let r=ft(s,e.items),l=r.filter(u=>X(u).length),[i=r[0]]=l,c=Ve({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?oe("chart",ie(l.length?Ie(i,n):n["wall-held-title"]),...Le(i,n),c):oe("chart",ie(e.title),o("div",{class:"wall-groups"},
...l.map(u=>o("section",{},o("h2",{},Ie(u,n)),...Le(u,n,xs)))),c)}function Os({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ft(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>X(d).length)),l=p=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(k=>k.kind===p)})).filter(({shown:d})=>d&&
X({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),u=Ve({way:s,panel:t,words:n,left:a});return i?oe("chart",ie(Ie(
i,n)),...Le(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):c.length>1?oe("chart",ie(n["room-group"]),...on([c[0],
c.at(-1)],n)):c.length?oe("chart",ie(Ie(c[0],n)),...Le(c[0],n)):oe("text",ie(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),u)}var Cs={text:Ge,story:Ge,help:Ge,question:ws,moves:Os};function dn(e,t,n){return oe("join",ie(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[$s(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,kt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},ut(t,n)))))}var $s=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),kt(e,t)),kt=(e,t)=>Ne(e,t["room-scan-alt"],"wall-sc\
an"),Es=e=>e.replace("-","‑");function Ve({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=Vt(s,
n),c=a&&a.state!=="ready",u=c?Me(a,t,n):r&&e?ut(t,n):"",p=l?Me(l,t,n):"";if(!e&&!i&&!u&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(kt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Es(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},u?o(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?o("span",{class:"wall-time"},i):null)),d}var yt=[4.6,5.6,6.6,7.4,8.2],wt=2,Ms=["","tight","tight columns"],bt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],As=5.4;function hn(e,t=wt){let n=yt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:bt.at(-1),text:0};for(let a of[...Ms,...bt]){if(s.text>=As||s.text&&bt.includes(a))break;let r=Ts(e,a,n);r>s.text&&
(s={layout:a,text:r})}return gn(e,s.layout,s.text||4.6),s.text>0}function Ts(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(gn(e,t,
Math.max(s,4.6)),Ls(e))return Math.max(s,4.6);return 0}function gn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ls=e=>mn(e)&&[...e.querySelectorAll(".wall-whole")].every(mn),mn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ns={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Is=new Map(Object.entries(Ns).flatMap(([e,t])=>t.map(n=>[n,e]))),qs="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ds(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(qs)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Is.get(t.length===1?t.toLowerCase():
t)}function kn(e){let t=n=>{let s=Ds(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function bn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},u=t.slides[c.slide]?.
part,p=v=>()=>{C.close(),v()},d=(v,O,...E)=>o("button",{type:"button",onclick:p(v),...O},...E),f=v=>o("small",{},A(a["re\
mote-minutes"],{minutes:v})),k=t.parts.map((v,O)=>o("li",{},d(()=>r("go",{slide:t.slides.findIndex(E=>E.part===O)}),{"ar\
ia-current":O===u?"step":null,class:c.dropped.includes(O)?"remote-dropped":null},v.title,c.dropped.includes(O)?o("small",
{},a["remote-is-dropped"]):f(v.minutes)))),w=zt(t,c).map(({part:v,title:O,minutes:E,dropped:$})=>o("li",{},o("span",{},O),
d(()=>r($?"keep":"drop",{part:v}),{"aria-label":`${$?a["remote-keep"]:A(a["remote-drop"],{minutes:E})}: ${O}`},$?a["remo\
te-keep"]:A(a["remote-drop"],{minutes:E})))),C=le(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-pa\
rts"},...k),...w.length?[o("h2",{},a["remote-late"]),o("ul",{class:"remote-drops"},...w)]:[],o("div",{class:"remote-more"},
s?d(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function wn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
yn(v).map(()=>0)])),i=0,c=0,u=o("div",{}),p=le(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...l.values()].map(
v=>v.reduce((O,E)=>O+E,0))),f=(v,O,E)=>o("div",{class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:v}),onclick:()=>E(-1)},"−"),o("output",{},`${O}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:v}),onclick:()=>E(1)},"+"));function k(v=""){let O=r[i],$=n.items.find(({id:M})=>M===O.item)?.cards.
find(({text:M})=>M===O.card),y=l.get(O.id),D=i===r.length-1,R=M=>()=>{i+=M,k()};u.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},O.card||O.heading),$?.short?o("p",{class:"desk-small"},O.heading):
"",...yn(O).map((M,L)=>f(M,y[L],U=>{y[L]=Math.max(0,y[L]+U),k(`${L} ${U}`)})),D?f(s["room-people"],d(),M=>{c=Math.max(0,
d()+M),k(`people ${M}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:R(-1)},s.back):"",D?o("b\
utton",{type:"button",class:"wall-primary",onclick:C},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:R(
1)},s["desk-next-card"]),D?"":o("button",{type:"button",onclick:C},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),w(v)}function w(v){let O=[...u.querySelectorAll(".desk-stepper")],[E,$]=v.split(" "),y=E==="\
people"?O.at(-1):O[Number(E)||0],[D,R]=y.querySelectorAll("button");($==="-1"?D:R).focus()}function C(){let v=d();if(!v)
return;let E=[...l].filter(([,$])=>$.some(Boolean)).map(([$,y])=>{let{kind:D}=r.find(R=>R.id===$);return[$,D==="card"?[y[0],
v-y[0]]:y]});p.close(),a(Object.fromEntries(E),v)}k()}var yn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ae(t,n);var se=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function vn(e,t,n){let s=o("div",{}),a=le(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function jn(e,t,n,{
press:s}){s({desk:"remote"}),vn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),u=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Ne(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...u.map(({id:d},f)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:f+1})," ",se(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?se(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",se(n["wall-close"],a))]})}function xn(e,t,n,{press:s,step:a}){let r=Rs(n,s);vn(e,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:p,panel:d}=t(),f=o("span",{role:"status"});if(!i||u)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":se(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},se(n["wall-close"],l))];let k=`${c.address}/${c.code}`,w=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:C,network:v})=>o("option",{value:C,selected:C===
c.picked?"":null},`${C} (${v})`)));return[o("h2",{},n["desk-phones"]),Ne(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(C=>o("li",{},Bs(n)[C])))),o("div",{class:"wall-answers"},se(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(k),f.textContent=n["desk-copied"]}),se(n["desk-card"],()=>s({desk:"card"})),se(n["re\
mote-join-show"],()=>{l(),a("join")}),se(n["wall-close"],l),f)]})}function Rs(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),se(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Bs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Sn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:$,
title:y})=>o("option",{value:$},y),r=($,y)=>A(t["desk-meeting"],{title:$,n:y}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:$,title:y,part:D,minutes:R})=>a({id:$,title:r(D?`${y}: ${D}`:y,R)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:$,title:y,minutes:D})=>a({id:$,title:r(y,D)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Fs(e.countries);
let u=["phones","none","practice"].filter($=>!(e.server&&$!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=u.map(
($,y)=>o("input",{type:"radio",name:s,value:$,checked:y===0?"":null,"aria-describedby":`${s}-${$}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),k=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=($,y)=>o("p",{},o("label",{class:"ajar-words",for:y.id},$),y),O=o("form",{class:"ajar-start",onsubmit:$=>{$.preventDefault(),
C.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:y})=>y).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),w,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],i),v(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...u.map(($,y)=>o("label",{class:"ajar-\
start-way"},d[y],o("span",{},o("b",{},p[$][0]),o("small",{id:`${s}-${$}`},p[$][1]))))),k,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),C));function E({problem:$,busy:y,needsKey:D,state:R}){w.textContent=$??"",w.hidden=
!$,k.hidden=!D,y||(C.textContent=R==="ended"?t["room-ended"]:"")}return{element:O,update:E}}function Fs(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function On({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ae(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ws=["open","close","reveal"];function Cn(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Jt(),c=(j,z,Y={})=>o("button",{type:"button",onclick:z,...Y},...[j].flat()),u=o("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ne(n,j=>{j?p.textContent=
j:_t()}),f=j=>{d.begin(),s(j,{awaited:!0})},k=0,w="",C=(j,z={})=>{k=Math.max(k,r.steps??0)+1,f({desk:"step",step:{step:j,
...z},n:k})},v=()=>r.panel,O=()=>v()?.stage,E=()=>r.deck?.slides[O()?.slide],$=()=>E()&&Ee(v(),E()),y=vt("desk-wall",{inert:!0}),
D=vt("desk-wall",{inert:!0}),R=vt("desk-screen",{hidden:!0}),M=()=>{R.host.hidden=!1,de(),R.host.requestFullscreen?.().catch(
()=>{})},L=()=>{R.host.hidden=!0,U()&&document.exitFullscreen(),de()},U=()=>document.fullscreenElement===R.host;R.host.addEventListener(
"fullscreenchange",()=>{U()||L()});let G=o("p",{class:"desk-clock"}),g=o("p",{class:"desk-plan"}),h=o("ol",{class:"desk-\
agenda","aria-label":n["desk-agenda"]}),b=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),N=o("p",{class:"des\
k-count"}),_=o("p",{}),x=o("p",{class:"desk-small"}),q=o("div",{}),K=o("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},n["desk-wall"]),I=o("div",{class:"desk-tools"},K,c(n["desk-here"],M),c(n["desk-remote"],()=>jn(
P,()=>r,n,{press:f})),c(n["desk-phones"],()=>xn(P,()=>r,n,{press:f,step:C})),c(n["remote-parts"],S),c(n["desk-end"],B,{class:"\
desk-end"})),W={back:c([n.back,o("kbd",{},"←")],()=>C("back")),open:c([n["room-ask-open"],o("kbd",{},"O")],()=>H("open")),
close:c([n["room-ask-close"],o("kbd",{},"C")],()=>H("close")),reveal:c([n["room-ask-reveal"],o("kbd",{},"R")],()=>H("rev\
eal")),blank:c([n["remote-blank"],o("kbd",{},"B")],()=>C("blank")),hands:c([n["desk-hands"]],()=>wn(P,{question:$(),slide:E(),
words:n,count:F})),next:c([n.next,o("kbd",{},n["desk-clicker"])],()=>C("next"))},Z=c(n["room-ask-reset"],()=>Pe(P,n["roo\
m-reset-sure"],n["room-ask-reset"],n["home-no"],()=>H("reset"))),T=c("",()=>C(O()?.timer?"pause":"timer")),P=o("section",
{class:"ajar-desk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},G,g,I,h),o("div",{class:"desk-left"},o("s\
ection",{class:"desk-now"},o("h2",{},n["desk-now"]),y.host),o("section",{class:"desk-next"},o("h2",{},n["desk-next"]),D.
host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),N,_,x,o("p",{class:"desk-more"},T,Z))),o("section",{class:"\
desk-notes"},o("h2",{},n["remote-notes"]),b,q),o("div",{class:"desk-moves"},u,p,o("div",{class:"desk-pad"},...Object.values(
W))),R.host),m=Sn(t,{words:n,begin:j=>f({desk:"begin",...j})});e.replaceChildren(m.element,P);function S(){bn(P,{deck:r.
deck,panel:v(),way:r.way},n,{step:C})}function B(){let j=v().questions.some(me),z=(Q,ae)=>c(ae,()=>f({room:"take",what:Q,
paper:t.paper})),Y=le(P,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-more"},z("page",n["desk-take-pag\
e"]),z("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},c(n["room-end"],()=>{Y.close(),f({room:"end"})},
{class:"wall-primary"}),c(n["remote-stay"],()=>Y.close())))}function H(j){if(k>(r.steps??0)){w=j;return}if(j==="reveal"){
let Y=it(v(),E()),Q=()=>f({desk:"question",id:Y.question.id,do:j,...Y.body});Y&&Zt(be(),Y,v(),n,Q);return}let z=$();z&&f(
{desk:"question",id:z.id,do:j})}let F=(j,z)=>f({desk:"question",id:$().id,do:"hands",counts:j,people:z}),J={keys:()=>Qt(
be(),n),full:()=>R.host.hidden?M():L(),larger:()=>ue(1),smaller:()=>ue(-1)},V=wt;function ue(j){V=Math.min(yt.length-1,Math.
max(0,V+j)),de()}function Fe(j){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-hidden")?!1:(J[j]?J[j]():Ws.
includes(j)?H(j):j==="timer"?C(O()?.timer?"pause":"timer"):j!=="look"&&C(j),!0)}a(kn(Fe));let Ce=setInterval(()=>{!P.hidden&&
P.isConnected&&Wt()},1e3);a(()=>clearInterval(Ce));function de(){if(!r.deck||!O())return;let j={deck:r.deck,way:r.way,panel:v(),
words:n,now:i.now()},z=at();$e(y.wall,Je(j)),D.host.hidden=z===null,z!==null&&$e(D.wall,Je({...j,slide:z})),R.host.hidden||
$e(R.wall,Je(j),V)}let be=()=>R.host.hidden?P:R.wall;function $e(j,z,Y){j.querySelector(".wall-face")?.remove(),j.prepend(
z),hn(z,Y)}function at(){let{slide:j,dropped:z}=O(),Y=r.deck.slides.findIndex(({part:Q},ae)=>ae>j&&!z.includes(Q));return Y<
0?null:Y}function Wt(){if(!r.deck)return;let j=Kt(r.deck,O(),i.now());if(G.textContent=_e(i.now()),!j)return;let z=j.begun?
Yt(j.late,n):n["remote-not-begun"],Y=j.begun?A(n["remote-planned"],{part:_e(j.partEnds),end:_e(j.ends)}):"";g.replaceChildren(
o("b",{class:j.late>0?"desk-late":null},z),Y&&` · ${Y}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[j.part].title));
for(let[Q,ae]of[...h.children].entries())ae.className=Q<j.part?"done":Q===j.part?"here":"",ae.classList.toggle("dropped",
O().dropped.includes(Q)),Q===j.part?ae.setAttribute("aria-current","step"):ae.removeAttribute("aria-current")}function Ao(){
h.replaceChildren(...r.deck.parts.map(({title:j,minutes:z})=>o("li",{style:`flex: ${Math.max(1,z)}`,title:j},j)))}function To(){
if(l===E()?.id)return;l=E()?.id;let j=E()?.notes.length?we(E().notes):[o("p",{},n["remote-no-notes"])];b.replaceChildren(
...j),b.scrollTop=0}function Lo(){let j=$();N.textContent=j&&(j.state!=="ready"||j.hands)?Me(j,v(),n):"",_.textContent=r.
way?A(n["desk-joined"],{n:v().joined}):n["desk-no-phones"],x.textContent=qo({units:j?.units??Io()}),q.replaceChildren(...j?
On(j,n):[]);let z=!!j?.units.length;W.hands.firstChild.data=n[rt(j)?"desk-slips":"desk-hands"],W.hands.disabled=!z||j.state===
"open"||me(j),Z.hidden=!j?.answered||!j.may_reset;let Y=E()?.minutes??0;T.hidden=!Y&&!O()?.timer,T.textContent=O()?.timer?
n["desk-timer-pause"]:A(n["remote-timer"],{minutes:Y});for(let Q of["open","close"])W[Q].hidden=!r.way;W.hands.hidden=!!r.
way&&(W.hands.disabled||!j),W.open.disabled=!j||j.state==="open"||!r.way,W.close.disabled=j?.state!=="open",W.reveal.disabled=
!it(v(),E());for(let Q of Object.values(W))Q.classList.remove("wall-primary");No().classList.add("wall-primary"),W.blank.
setAttribute("aria-pressed",!!O()?.blank)}function No(){let j=$();return j?me(j)?W.next:j.state==="ready"&&!W.open.disabled?
W.open:!r.way&&!j.answered&&!W.hands.disabled?W.hands:W.reveal.disabled?W.next:W.reveal:W.reveal.disabled?W.next:W.reveal}
let rt=j=>!!j?.name.startsWith("check-in@"),Io=()=>{if(E()?.kind!=="moves")return[];let[j]=v().questions.filter(z=>rt(z)&&
me(z)).slice(-1);return j?.units.filter(({kind:z})=>z==="move")??[]};function qo({units:j}){let z=j.filter(({snapshot:Y,
withheld:Q})=>!Y&&Q);return z.length?We({shown:z},n):""}function _t(){let j=$();p.textContent=Do(j)}function Do(j){if(O()?.
blank)return n["remote-is-blank"];if(!j)return"";let z=dt(j,v());return z===1?n["remote-still-one"]:z?A(n["remote-still"],
{n:z}):j.state==="open"?n["room-is-open"]:j.hands&&!me(j)?A(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?n[rt(j)?"desk-slips-how":"desk-hands-how"]:""}function Ro(j){let z=r;r={...r,...j},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let Y=r.state==="open"&&!!(r.deck&&O());if(m.update(r),m.element.hidden=Y,P.hidden=!Y,
!Y)return;z.panel!==r.panel&&i.set(v().now),z.deck!==r.deck&&Ao(),r.wall&&(K.href=r.wall);for(let ae of P.querySelectorAll(
"dialog"))ae.refresh?.();Wt(),To(),Lo(),_t(),de();let Q=w;w="",Q&&H(Q)}let Pt=new ResizeObserver(de);for(let{host:j}of[y,
R])Pt.observe(j);return a(()=>Pt.disconnect()),{update:Ro}}function vt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var _s="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ps=new RegExp(`(${_s})|[.…]+|[!?;\\n]`,"gu"),Hs=/[\u0300-\u036f'’‘ʼ]/g,
Us=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ye(e){let t={};for(let[n,s]of Object.entries(e))t[n]=$n(s,t);return t}
var he=(e,t)=>new RegExp(e.map(n=>$n(n,t)).join("|"),"y");function je(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function $n(e,t){return`\
(?:${(e.match(Us)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:Ks(a)).join("")})`}function Ks(e){let t=En(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var En=e=>e.normalize("NFKD").replace(
Hs,"").toLowerCase();function qe(e){let t="",n=[];for(let s of e.matchAll(Ps)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?En(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var zs=4,Gs=87,Mn=16411,An=[1,1],Js=[0,0],jt=new WeakMap;function Ze(e,t){let{passes:n,kinds:s,learned:a}=Nn(t),{line:r,
places:l}=qe(e),i=r;for(let[d,f]of je(n,r))i=i.slice(0,d)+i.slice(d,f).replace(/[^ ]/g,"_")+i.slice(f);let c=Object.entries(
s).flatMap(([d,f])=>je(f,i).map(([k,w])=>({kind:d,start:k,end:w-1}))),u=a?Vs(c,r,a):c,p=(d,f)=>d.span[0]-f.span[0]||d.span[1]-
f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return u.map(({kind:d,start:f,end:k})=>({kind:d,span:[l[f][0],l[k][1]]})).
sort(p)}function*Ln(e){let{passes:t,kinds:n}=Nn(e);for(let s of[t,...Object.values(n)])yield,je(s,"we are here ")}function Nn(e){
return jt.has(e)||jt.set(e,Zs(e)),jt.get(e)}function Vs(e,t,n){let{weights:s,kinds:a,limit:r,least:l}=n,i=Ys(t,n),c=i.slice(
1).map((v,O)=>[...i[O],...v]),u=v=>{let O=new Set(v.flatMap(E=>E.places));return Tn(s,O)/Math.sqrt(O.size)},p=[...i,...c];
if(e.length)return xt(p,u)[1]>l?e:[];let d=p.filter(v=>v.length>zs),[f,k]=xt(d,u);if(!(k>r))return[];let w=new Set(f.flatMap(
v=>v.places.slice(0,2))),[C]=xt(Object.keys(a),v=>Tn(a[v],w));return[{kind:C,start:f[0].start,end:f.at(-1).start}]}function Ys(e,{
numbers:t,weights:n}){let s=An,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?An:t.get(r[0])??Js,c=[[0,i[0]],
[1,i[1]],[s[0],i[0]],[s[1],i[1]]],u=([p,d],f)=>((f*Mn+p)*Mn+d)%n.length;a.at(-1).push({start:r.index,places:c.map(u)}),s=
i,l&&a.push([])}return a.filter(r=>r.length)}var xt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Tn=(e,t)=>[
...t].reduce((n,s)=>n+e[s%e.length],0),In=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function Zs({lists:e,passes:t,phrases:n,learned:s}){let a=Ye(e),r=Object.entries(n).map(([l,i])=>[l,he(i,
a)]);return{passes:he(t,a),kinds:Object.fromEntries(r),learned:s&&Qs(s)}}function Qs({same:e,concepts:t,weights:n,kinds:s,
limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())
for(let f of d.split(" "))l.set(f,[i++,2+e.length+p]);let c=p=>[...p.join("")].map(d=>d.charCodeAt(0)-Gs),u=Object.entries(
s).map(([p,d])=>[p,c(d)]);return{numbers:l,weights:c(n),kinds:Object.fromEntries(u),limit:a,least:r}}function qn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Dn=["emergency","crisis","violence","agency","worried","child"],Xs=["crisis","violence"],Fn='a[href$="#Help-lines"]',
ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Rn(){for(let e of ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ee().listeners.delete(e),e.shown||(e.shown=t)}}function ea(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Wn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(u=>Ze(u,l)),c=In(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var St=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Ot=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Bn=e=>`tel:${e.match(/\d+/)[0]}`;function _n({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ee().countries=
t);let a=()=>ee().countries,r=()=>ee().chosen||ea(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function i(M){ee().chosen=M,Rn();for(let{element:L,draw:U}of ee().
listeners)U(L)}function c(M,L){return L(M),ee().listeners.add({element:M,draw:L,shown:!1}),queueMicrotask(Rn),M}let u=M=>c(
o("div",{}),L=>L.replaceChildren(...M())),p=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],L=o("select",{onchange:()=>{
i(L.value),s(L.value)}},...M.map(U=>o("option",{value:U.code},U.country)));return c(L,()=>{L.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),L)},d=({say:M,to:L},U)=>{if(/^(tel|sms):/.test(L))return o("a",
{class:U?"ajar-reach":"ajar-reach ajar-first",href:L},o("span",{},...Ot(M)));let G=o("span",{},M),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:L}),onclick:async()=>{await ta(L,G)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},G," ",g)},f=M=>o("li",{},o("p",{class:"ajar-for"},M.
for_what),o("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...M.reach.map(d))),k=({emergency:M,note:L})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),L?o("\
p",{class:"ajar-hint"},L):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Bn(M)},A(e["help-call"],{number:M})))),
w=M=>u(()=>{let L=l();if(!L)return[o("p",{},e["help-elsewhere-how"])];let U=M.flatMap(G=>G==="emergency"?k(L):St(L,[G]).
map(f));return[o("ul",{class:"ajar-help-lines"},...U)]});function C(){qn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Ct({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),w(Dn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:M,text:L,now:U,lines:G,kinds:g,
countries:h},{level:b,aside:N,needs:_}){return h&&!R()&&(ee().countries=h),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},M),o("p",{},L),g.length?null:_?.()??null,p(),w(G),o("ul",{class:"ajar-todo"},...U.map(x=>o("li",{},x))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:N},e["help-aside"]))}let O=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function E({emergency:M,...L}){let G=Xs.map(h=>St(
L,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:N})=>N.startsWith(b))));return[{say:A(e["help-call"],
{number:M}),to:Bn(M)},...G.filter(Boolean)]}let $=(M=`${e["help-line"]} `)=>u(()=>{let L=l(),U=(L?E(L):[]).flatMap(({say:h,
to:b},N)=>[N?" · ":"",o("a",{href:b},...Ot(h))]),G=o("button",{type:"button",class:"ajar-link",onclick:C},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},U.length?" · ":"",G);return[o("p",{class:"ajar-help-line"},M,...U,g)]});function y(M){
if(!R())return;let[L]=[...M.querySelectorAll(Fn)].reverse();L?.closest("p, ul").after($(""));for(let U of M.querySelectorAll(
"details"))U.open=U.querySelector("summary").textContent===l()?.country}let D=()=>u(()=>{let M=l();return M?[o("p",{},o(
"b",{},`${e["help-title"]}, ${M.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:M.emergency})}`),o(
"ul",{},...St(M,Dn).map(({for_what:L,name:U,reach:G,hours:g})=>o("li",{},...Ot(`${L}: ${U}. ${G.map(({say:h})=>h).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),R=()=>a().length>0;return{open:C,notice:v,button:O,line:$,addNumbers:y,
text:D,choose:i,code:r,isKnown:R}}var Ct=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Pn(e){if(ee().open){ee().open=e;return}ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Fn)&&(t.preventDefault(),t.stopPropagation(),ee().open())},{capture:!0})}async function ta(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Hn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}function $t(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Un(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener(
"keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),
$t()))},{capture:!0})}function Kn(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(k=>(i[k.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let C=d[w.dataTransfer.
getData("text/plain")]?.[k.id];C&&!C.matches(":disabled")&&(C.checked=!0,p(C.dataset.card,k))}},i[k.id]))),u=()=>e.piles.
forEach(k=>{i[k.id].textContent=A(n["pile-count"],{pile:k.text,n:Object.values(l).filter(w=>w===k.id).length})}),p=(k,w)=>{
l[k]=w.id,u(),a({...l}),r(A(n.moved,{card:e.cards.find(C=>C.id===k).text,pile:w.text}))},d={},f=e.cards.map(k=>{d[k.id]=
{};let w=`${s}-${k.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",k.id)},o("legend",{},k.text),o("div",{class:"ajar-into"},...e.piles.map(C=>{let v=o("input",{type:"radio",name:w,
value:C.id,"data-card":k.id,checked:l[k.id]===C.id,onchange:()=>p(k.id,C)});return d[k.id][C.id]=v,o("label",{},v,o("spa\
n",{},C.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var Mt=["open","closed","half-open"],na=2,oa=90,sa=87,aa=31,ra=2147483647,At=3,Qe="none",zn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
la=/[“”„«»"' \t\n]/g,Gn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ca=["i","im","id","ill","ive","its","we",
"were","well"],ia=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ua=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Et=new WeakMap;function pa(e,t){let n=Vn(t),{sentences:s,forms:a,at:r}=ma(e,n);if(r<0||a[r].name===Qe)return{kind:"",reason:"",
notes:[],remarks:[]};let l=ya(ba({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:u}=a[r],p=wa(l,i,Tt(e,s[r],
c,u),t),d=va(e,s,n),f=[p,...d.map(k=>k.remark)].filter(Boolean);return{kind:l,reason:p,notes:d,remarks:f.slice(0,na)}}function da(e,t){let n=Vn(t),s=t["about-statements"],a=Qn($a(e)),r=[],l="";for(let[f,k]of Object.entries(n.blame)){let[w]=a.
flatMap(v=>ja(f,k,v,n));if(!w)continue;let C=xa(e,w,n.quotedTo[f]);r.length||(l=Sa(f,e,w,n)),r.push({name:f,words:C,remark:A(
s.blame[f].say,{words:C})})}let i=r.map(f=>f.name),c=Object.keys(n.parts).filter(f=>a.some(({line:k})=>ge(n.parts[f],k))),
u=c.map(f=>s.parts[f]).join(", "),p=c.length?A(s.mirror,{parts:u}):"",d=[p,r.length?`${r[0].remark} ${l}`:""].filter(Boolean);
return{parts:c,mirror:p,blame:i,notes:r,rewording:l,remarks:d}}function Jn({remark:e,opener:t=""},n,s){return s?.coach?Object.
values(s.dangers).some(r=>Ze(n,r).length)?[]:e==="question"?pa(n,s.coach).remarks:da(`${t.replace(/…$/,"")} ${n}`,s.coach).
remarks:[]}function Vn(e){return Et.has(e)||Et.set(e,fa(e)),Et.get(e)}function fa(e){let t=Ye(e.lists),n=c=>Object.fromEntries(
Object.entries(c).map(([u,p])=>[u,he(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned,i=c=>[...c.join("")].map(u=>u.
charCodeAt(0)-sa);return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),stated:he(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Mt.map(c=>i(l[c]))},passes:he(e.passes,t),quotes:he(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|"))}}function ge(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[n,e.lastIndex]}
function ma(e,t){let n=Qn(e),s=n.map(u=>ha(u,t)),a=u=>n.map((p,d)=>d).filter(u),r=a(u=>n[u].mark==="?"),l=r.filter(u=>Yn(
n[u])>=At),i=a(u=>!["none","echo","short"].includes(s[u].name)),[c]=[l,r,i].filter(u=>u.length).map(u=>u.at(-1));return{
sentences:n,forms:s,at:c??n.length-1}}var Xe=e=>e.trim().split(" ").slice(0,-1),Yn=({line:e})=>Xe(e).length-1;function ha({
line:e,mark:t},{anywhere:n,first:s,fillers:a,stated:r}){for(let[c,u]of Object.entries(n)){let p=ge(u,e);if(p)return{name:c,
start:p[0],end:p[1]}}let l=Object.entries(s).map(([c,u])=>({name:c,place:ge(u,e)})).filter(({place:c})=>c).map(({name:c,
place:[u,p]})=>({name:c,start:u,end:p}));if(l.length){let c=l.reduce((u,p)=>p.start<u.start?p:u);return["what","how","wh\
y","when"].includes(c.name)?(r.lastIndex=c.start,t!=="?"&&r.test(e)?{...c,name:Qe}:e.slice(2,c.start).split(" ").filter(
Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="wonder"&&t!=="?"?{...c,name:Qe}:c}let i=Zn(Xe(e).slice(
1),a).length>At?"echo":"short";return{name:t==="?"?i:Qe,start:2,end:e.length}}function Zn(e,t){let n=e.findIndex(s=>!t.has(
s));return e.slice(n)}function ga({sentences:e,forms:t,at:n},{fillers:s}){let{line:a,mark:r}=e[n],l=Zn(Xe(a).slice(1),s),
i=Xe(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],u=t.filter(({name:p},d)=>d!==n&&(e[d].mark==="?"||c.
includes(p)));return[...l,...[2,3].map(p=>`> ${i.slice(0,p).join(" ")}`),...[1,2].map(p=>`$ ${l.slice(-p).join(" ")}`),`\
mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,...u.map(({name:p})=>`\
beside ${p}`)]}function ka(e){let t=0;for(let n of e)t=(t*aa+n.codePointAt(0))%ra;return t}function ba(e,t){let{forms:n,
weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??Mt.map(()=>0),l=new Set(ga(e,t).map(c=>ka(c)%s[0].length)),i=a/Math.
sqrt(l.size);return r.map((c,u)=>c+[...l].reduce((p,d)=>p+s[u][d],0)*i)}function ya(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-
a);return n-s>=t?Mt[e.indexOf(n)]:""}function wa(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?A(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":A(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function va(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(i=>i.mark==="?"),l=r.length?r:t.
slice(-1);return Object.entries(s).flatMap(([i,c])=>{let u=l.map(d=>({sentence:d,place:ge(c,d.line)})).find(({place:d})=>d);
if(u){let d=Tt(e,u.sentence,...u.place);return[{name:i,words:d,remark:A(a[i],{words:d})}]}let p=l.filter(d=>Yn(d)>=At).length>
1;return i==="two-at-once"&&p?[{name:i,words:"",remark:a[i]}]:[]})}function ja(e,t,n,{passes:s,quotes:a,unless:r}){if(ge(
a,n.line))return[];let l=n.line;for(let[c,u]of je(s,l))l=l.slice(0,c)+l.slice(c,u).replace(/[^ ]/g,"_")+l.slice(u);let i=ge(
t,l);return!i||r[e]&&ge(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function xa(e,{sentence:t,start:n,end:s},a){let r=a&&
ge(a,t.line.slice(n,s));return Tt(e,t,n,r?n+r[1]:s)}function Sa(e,t,n,s){let a=s.data["about-statements"].blame[e],r=a.try?
Oa(e,t,n,s):0,l=r>0?Ca(t,n.sentence,r):"",i=e==="ultimatum"&&qe(l).line.split(" ").some(c=>ca.includes(c));return l&&!i?
A(a.try,{rest:l}):a.otherwise}function Oa(e,t,{sentence:n,start:s,end:a},{verbs:r}){let{line:l}=n,i=l.slice(s,a).trim().
split(" "),c=i[0]==="you"||i[0]==="u",u=d=>c&&i.slice(1,1+d.length).join()===d.join(),p=0;if(e==="need-you-to"&&i.at(-1)===
"to"&&!i.includes("not")&&(p=a),e==="always"&&u(["never"])&&r.has(i[2])&&(p=l.indexOf(` ${i[2]} `,s)+1),e==="makes"&&u([
"make","me","feel"])&&(p=l.indexOf(" feel ",s)+6),e==="feel-you"){let d=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=d<0?0:s+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[d],[,f]]=[n.places[s],n.places[a-1]];
t.slice(d,f).includes(",")&&(p=s+i.slice(0,3).join(" ").length+1)}return p<l.length-2?p:0}function Ca(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ua,1),a=s.replace(Gn," ").replace(/^ +| +$/g,"");return[...a].length<=oa?a:""}var Tt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Gn," ").replace(ia,"");function Qn(e){let{line:t,places:n}=qe(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],u=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),u,u],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function $a(e){return e.replace(zn,"").replace(la,"")?e.replace(zn,t=>" ".repeat(t.length)):
e}var Ea=1200;function Xn(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],p()},u=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function p(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(k=>o("p",{},k))),d?a.replaceChildren(u(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,u(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(p,Ea)}),r}var eo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ma=new RegExp(`^${eo}+|${eo}\
+$`,"g"),Aa=/[\p{L}\p{N}_]+/gu,Ta=/^[\p{L}\p{N}_]+/u,La=/\{([a-z][a-z0-9-]*)\}/,[Na,Ia]=["⁨","⁩"],to=/[.!?…؟。][\u2069”’"')»]*$/,
qa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
xe=e=>e.replace(Ma,""),pe=e=>e.toLowerCase().toUpperCase(),Lt=e=>e.match(Ta)?.[0]??"",no=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function De(e,t){let n=e.split(La),s=n.pop(),a="";for(let r=0;r<
n.length;r+=2){let l=xe(t[n[r+1]]),i=Da(n[r],l);a+=(to.test(a)?i.replace(/^,+/,""):i)+Ra(l)}return to.test(a)?a:a+s}function Da(e,t){
let n=pe(Lt(t));if(!n)return e;for(let s of e.matchAll(Aa))if(pe(s[0])===n)return e.slice(0,s.index);return e}var Ra=e=>qa.
test(e)?`${Na}${e}${Ia}`:e;var Nt=2e4,Ba=10,Fa=/^(\d{4})-(\d\d)-(\d\d)$/,te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Dt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new te("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
_a[r.kind](l,r);fe(r,a)&&(a[r.id]=Wa(r,i,a))}return a}function ao(e,t){try{Dt(e,t)}catch(n){if(n instanceof te)return!1;
throw n}return!0}var ro=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>oo(e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${oo(e.piles,t[n.id])}`);case"date":return[no(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}
var oo=(e,t)=>e.find(n=>n.id===t)?.text??t;function Wa(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ye(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var _a={ruler(e){if(!Number.isInteger(
e)||e<0||e>Ba)throw new te("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!so(e)||
!Array.isArray(e.chosen)||!e.chosen.every(qt(a)))throw new te("answer-cards");let{chosen:r}=e,l=It("own"in e?e.own:"")??
"";if(l&&!s)throw new te("answer-own");if(!n&&r.length+!!l>1)throw new te("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=qt(n.map(({id:l})=>l));
if(!so(e)||!Object.keys(e).every(qt(s))||!Object.values(e).every(a))throw new te("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:It,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new te("answer-lines",{most:t});let n=e.map(s=>It(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Pa(e))throw new te("answer-day");return e}};function It(e){if(typeof e!="string")
throw new te("answer-text");if(e.length>Nt&&[...e].length>Nt)throw new te("answer-long",{most:Nt});return xe(e)?e:null}var qt=e=>t=>e.
includes(t),so=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Pa(e){let[,t,n,s]=(e.match(Fa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var Ha=[{answers:["all"]}],Ua=/\p{L}/u,Ka=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,za=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ga=/\{([a-z][a-z0-9-]*)\}/g;function co({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(ro(r))return"nothing"in n?[et([n.nothing])]:[];let l=Ja({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?Ha:t).flatMap(l);return a||!("closing"in n)?c:[...c,et([n.closing])]}var et=e=>({words:e,heading:"",said:[]}),
ke=(e,t,n=[])=>({words:n,heading:e,said:t}),lo=(e,t)=>e.filter(n=>!t.has(pe(n)));function Ja({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:h})=>h===`couple-${g}`)??e.find(({id:h})=>h===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Se(a(
g),r(g)):[],i=g=>{let h=new Set(g.map(a));return e.filter(b=>h.has(b))},c=g=>{let h=r(g);return typeof h=="number"?h:l(g).
length},u=g=>g.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(g,h)=>{let[b,N]=[a(g),r(g)];return b?.kind!=="sort"||
!N?[]:b.cards.filter(({id:_})=>N[_]===h).map(({text:_})=>_)},d=g=>new Set(g?l(g).map(pe):[]),f=({if:g=[],unless:h=[]})=>g.
every(k)&&!h.some(k);function k(g){if(typeof g=="string")return r(g)!==null;let{item:h=[],cards:b,piles:N,without:_,only:x,
least:q,asked:K}=g;if(K)return!!a(K)&&fe(a(K),t);let I=h.find(T=>r(T)!==null);if(!I)return!1;let W=u([I]);return b&&!b.some(
T=>W.includes(T))||N&&!N.some(T=>lo(p(I,T),d(_)).length)||x&&!(T=>T.size===1&&T.has(x))(new Set(Object.values(r(I))))?!1:
q==null||c(I)>=q}let w=(g,h={})=>A(s[g],h);function C(g,h={}){if(typeof g=="string")return w(g,h);if(!f(g))return null;let{
phrase:b,of:N,score:_}=g;if(_){let x=M(_);return x===null?null:w(b,{t:50+10*x})}return N?l(N).length?w(b,{n:c(N),...h}):
null:w(b,h)}let v=(g=[],h={})=>g.map(b=>C(b,h)).filter(b=>b!==null),O=(g,h)=>{let b=v(g,h);return b.length?[et(b)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return L(g);if("phrase"in g){let[q]=g.of?l(g.of):[],K=C(g,q===void 0?{}:
{words:q});return K===null?[]:[K]}let{item:h,pile:b,also:N,without:_}=g,x=b?p(h,b):l(h);return N&&(x=x.filter(q=>d(N).has(
pe(q)))),lo(x,d(_))}let $=({heading:g,under:h})=>g?w(g):(h&&a(h)?.said)??"";function y(g,h){let b=a(g);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let N=x=>b.piles.find(q=>q.id===x).text;return(h??b.piles.map(({id:x})=>x)).map(x=>({id:x,text:N(
x),cards:p(g,x)}))}let D=n.find(g=>g.ladder)?.ladder,R=()=>Math.floor(D.rungs.length/2);function M(g){let[h]=u([g]);return!D||
!h?null:R()-D.rungs.findIndex(({card:b})=>b===h)}function L({level:g,up:h=0}){let b=g.map(M).find(_=>_!==null);if(!D||b===
void 0)return[];let N=D.rungs[R()-b-h];return N?l(N.item):[]}let U={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:b})=>t[b]!==null).map(b=>ke(b.said||b.ask,Se(b,t[b.id])))},lines(g){let h=g.lines.flatMap(E),b=h.length?[ke($(g),h,
v(g.say))]:[],N=g.count?.[Math.min(h.length,g.count.length-1)];return N?[...b,et([w(N,{n:h.length})])]:b},piles({piles:g,
only:h,heading:b,below:N={},all:_={}}){let x=q=>q.length===a(g).cards.length;return y(g,h).filter(({cards:q})=>q.length).
flatMap(({id:q,text:K,cards:I})=>{let W=x(I)&&_[q]||N[q],Z=b?w(b,{pile:K}):K;return[ke(Z,I),...O(W?[W]:[])]})},empty(g){
let h=y(g.empty,g.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return h.length?[ke($(g),h,v(g.say))]:[]},sentence(g){
let h=s[g.sentence],b=[...h.matchAll(Ga)].map(([,_])=>_),N=Object.fromEntries(b.map(_=>[_,l(_).join(" ")]));return Object.
values(N).every(Boolean)?[ke($(g),[De(h,N)])]:[]},message(g){let h=g.message.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).
map(([b,N])=>G(b,N,g.message));return h.length?[ke($(g),[h.join(" ")])]:[]},ladder(){let[g=""]=l(D.goal),[[h],[b]]=[u([D.
today]),u([D.later])],N=D.rungs.map(({card:_,item:x})=>{let q=a(x)?.said??"",[K]=l(x),I=K?`${q}: ${K}`:w("open",{level:q}),
W=Va(_===h,_===b,!!b);return W?w(W,{level:I}):I});return[ke(w(g?"ladder":"ladder-unnamed",{goal:g}),N)]},missing({missing:g,
say:h}){let b=i(g).filter(({id:N})=>t[N]===null);return b.length?O(h,{parts:b.map(N=>N.said).join("; ")}):[]},repeated(g){
let h=g.repeated.map(l),b=new Map;for(let x of h.flat())b.has(pe(x))||b.set(pe(x),x);let N=x=>h.filter(q=>q.some(K=>pe(K)===
x)).length>1,_=[...b].filter(([x])=>N(x)).map(([,x])=>x);return _.length?[ke($(g),_)]:[]}};function G(g,h,{self:b=[],small:N=[],
capitals:_=[]}){let{opener:x,clause:q,clauses:K=[],questions:I=[],names:W=!1}=g,Z=Lt(h),T=Z.toLowerCase();if(b.includes(
T))return De("{words}.",{words:h});let P=[...s[x]].at(-1);if(!Ka.test(h.match(Ua)?.[0]??"a")||I.includes(T))return De(`{\
words}${P}`,{words:h});let m=s[q&&K.includes(T)?q:x],S=W||_.includes(Z),B=N.includes(T)||za.test(Z)&&!S,[H=""]=h,F=B?H.toLowerCase()+
h.slice(H.length):h;return De(m,{words:F})}return g=>{if(!f(g))return[];let h=Object.keys(U).find(N=>N in g),b=h?U[h](g):
O(g.say);return b.length&&g.then?[...b,...O([g.then])]:b}}function Va(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function io(e,t,n){let s=n&&Wn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:co(e,t,{plain:a})}}function Oe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function tt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function uo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"div",{}),i=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,d=!1,f=!1,k=!1,w=!1,C=(x,q,K={})=>o("button",{type:"button",onclick:q,...K},x),v=x=>{x.tabIndex=
-1,x.focus()},O=()=>l.querySelector(".ajar-change"),E=()=>c.state==="kept"&&!c.reopen;function $(x,q=x){a.dataset.short=
q,s.textContent!==x&&(s.textContent=x)}function y(){let x=c.problem?e["keep-unsaved"]:e["keep-saving"],[q,K]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[x],lost:[e["keep-lost"]]}[w?"lost":c.state];a.classList.toggle("ajar-state-lost",w),$(q,K),a.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&(r.textContent=c.problem),r.hidden=!c.problem}function D(){
c={...c,saved:!1},y()}function R(){y(),u=c,E()?l.replaceChildren(d?h("change"):b()):c.state!=="none"?l.replaceChildren(h(
"unlock")):p?l.replaceChildren(h(c.exists?"open":"start")):l.replaceChildren(k?G():U())}let M=()=>{p=!0,R(),l.querySelector(
"input").focus()},L=()=>c.hosted?o("p",{},e["keep-hub"]):null;function U(){return o("div",{class:"ajar-choose"},o("p",{class:"\
ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"keep-there":"keep-why"]),L(),o("div",{class:"ajar-moves"},C(e["keep-n\
othing"],()=>{k=!0,R(),v(a)}),C(e[c.exists?"keep-open":"keep-start"],M)))}let G=()=>o("p",{},C(e[c.exists?"keep-open":"k\
eep-start"],M,{class:"ajar-link"}));function g(){let q=["none","weak","fair","good","strong"].map(K=>e[`keep-strength-${K}`]).
reduce((K,I)=>I.length>K.length?I:K);return o("p",{class:"ajar-strength","aria-live":"polite","data-longest":q},o("span",
{},e["keep-strength-none"]))}function h(x){let q=x==="start"||x==="change",K={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[x],I=o("input",{id:`${n}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${n}-how`,oninput:()=>{q&&t({strength:I.value})}}),W=o("input",{id:`${n}-again`,type:"password",spellcheck:"\
false"}),Z=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),W),T=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),
P=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:P.value})}),m=g(),S=()=>{
if(!I.value){I.focus();return}if(T.hidden=!0,x==="change"){if(I.type==="password"&&W.value!==I.value){T.textContent=e["k\
eep-again-differs"],T.hidden=!1,W.focus();return}t({change:I.value},{awaited:!0})}else t({[x==="start"?"keep":"unlock"]:I.
value,place:P.value},{awaited:!0});$(e["keep-opening"]),I.value="",W.value="",m.firstChild.textContent=e["keep-strength-\
none"]},B=()=>{p=!1,d=!1,R(),x==="change"?O().focus():v(a)},H=o("details",{},o("summary",{},e["keep-where"]),o("label",{
for:`${n}-place`},e["keep-place"]),P);return o("form",{class:"ajar-ask",onsubmit:F=>{F.preventDefault(),S()}},o(c.state===
"locked"?"h1":"p",{class:"ajar-title"},K),L(),x==="change"?o("p",{},e["keep-change-how"]):null,q?o("p",{},e["keep-no-way\
-back"]):null,o("label",{for:`${n}-words`},e[x==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}\
-how`},e[q?"keep-how":"keep-how-open"]),I,q?m:null,x==="change"?Z:null,o("label",{class:"ajar-card"},o("input",{type:"ch\
eckbox",onchange:({target:F})=>{I.type=F.checked?"text":"password",Z.hidden=F.checked,T.hidden=!0}}),o("span",{},e["keep\
-see"])),x==="change"?T:H,o("div",{class:"ajar-moves"},x==="unlock"?null:C(e["keep-not-now"],B),o("button",{type:"submit"},
K)))}function b(){let x=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(x.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((q,K)=>q-K).map(q=>o("option",{value:q,selected:q===c.minutes},A(e["keep-minutes"],{n:q}))));return o(
"div",{class:"ajar-kept"},C(e["keep-lock"],()=>{$(e["keep-opening"]),t({lock:!0},{awaited:!0})}),C(e["keep-change"],()=>{
d=!0,f=!1,R(),l.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},f?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e["keep-where"]),o("p",{},c.place),c.copied?o("p",{},A(e["keep-copied"],
{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["keep-idle"]),x))}function N(x){if(x.strength!=null){let q=l.
querySelector(".ajar-strength > span");q&&(q.textContent=x.strength);return}if(x.changed){d=!1,R(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],f=!0,O().focus();return}c={...c,...x},c.state==="kept"&&(p=!1),E()||(d=!1),y(),
_()}let _=Oe(l,()=>{let x=u;if(x.state===c.state&&x.exists===c.exists&&x.minutes===c.minutes&&!!x.reopen==!!c.reopen&&!!x.
hosted==!!c.hosted&&l.firstChild){u=c;return}let K=p&&x.place!==c.place;R(),x.state!==c.state&&x.state!=="none"?v(a):K&&
l.querySelector("input").focus()});return R(),{line:a,more:i,update:N,begin:D,setLost:x=>{w=x,y()},say:x=>{r.textContent=
x,r.hidden=!1}}}function nt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o("\
figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(u=>o("th",{scope:"col"},u)))),o("tbody",{},...r.map(([u,...p])=>o("tr",{},o(
"th",{scope:"row"},u),...p.map(d=>o("td",{},d??"–")))))))))}function ot(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function po(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),u=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ne(t,h=>{d.textContent=h}),k=Bt(t),w=ot(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,d),k.dialog);let C=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(h,{awaited:!0}))},v=(h,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>C(b)},h),O=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function E(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}C({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,h,O(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:O(...[12,3].
map(N=>v(A(t["room-rehearse"],{n:N}),{room:"rehearse",phones:N})))]}let $=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),O(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function y(){let h=o("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),N=a.address?h:null;return r?[D(),o("div",{class:"ajar-door-line"},b,p,N),R(),L()]:[o("h2",{},t["room-title"]),D(),
R(),b,a.address?fo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,N,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),L()]}let D=()=>a.practice?o("p",{},Re(t)):null,R=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let h=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:b,network:N})=>o("option",{value:b,selected:b===a.picked},`${b} (${N})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function L(){let h=o("div",{}),b=o("button",{type:"button",onclick:()=>x(!1)},t["r\
oom-end-no"]),N=o("button",{type:"button",onclick:()=>x(!0)},t["room-end"]),_=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),O(b,v(t["room-end"],{room:"end"}))]:[N]),x=K=>{l=K,_(),(l?b:N).focus()};_();let q=(K,I)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...I()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?O(q(t["room-take-table"],()=>({
what:"table"})),q(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
h)}function U(h){a={...a,...h},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let b=Rt(t,a.joined);
p.textContent!==b&&(p.textContent=b),k.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),G()}let G=Oe(c,()=>{let{joined:h,problem:b,...N}=a,_=JSON.stringify([N,r]);if(_===
i)return;i=_;let x={open:y,lost:$}[a.state]??E;tt(c,()=>c.replaceChildren(...x().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return st(e,()=>n({room:"look"}),s),{update:U}}var Rt=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],Re=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function fo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return n.innerHTML=
t.picture,n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Bt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},Re(e)):"",fo(e,r),s):(n.close(),t.replaceChildren()))}}}function st(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function mo({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!fe(s,n)))if(s.kind==="choice"){let l=(s.among?
ye(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ho=(e,t)=>A(e.ask,t);var Ya=new Set(["autorestarting","dead","restarting","terminating"]),Za=4e3;function go({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
Ya.has(u)&&t()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,Za):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ko({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,u])=>{let p=mo(c,u),d=c.items.filter(f=>f.id in p).map(f=>[ho(f,p),...Se(f,p[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let u=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let u=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(u),u}function i(c){s=c;for(let u of n)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}function bo(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
t,y=>r.replaceChildren(y)),i=y=>{l.begin(),n(y)},c=o("div",{}),u={},p="",d=0,f=ot(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let k=(y,D)=>o("button",{type:"button",onclick:D},y),w=y=>o("div",{class:"\
ajar-reflection"},...y.flatMap(D=>lt(D,3)));function C(y,D,R){let M=o("div",{class:"ajar-twice"}),U=k(y,()=>{let G=k(t["\
home-no"],()=>{M.replaceChildren(U),U.focus()});M.replaceChildren(o("p",{},D),o("div",{class:"ajar-moves"},G,k(y,()=>{M.
replaceChildren(U),U.focus(),i(R)}))),G.focus()});return M.append(U),M}let v=()=>{let y=o("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{y.files[0]&&i({import:await y.files[0].text()}),y.value=""}});return o("label",
{class:"ajar-words"},o("span",{},t["home-bring"]),y)},O=Oe(c,()=>{let y=JSON.stringify(u);y!==p&&(p=y,tt(c,E))});function E(){
let y=(M,L)=>k(L,()=>i({take:M})),D=d>(u.danger?.kinds.length??0)?null:u.danger,R=()=>{d=D.kinds.length+1,E(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(D?a.notice(D,{level:2,aside:R}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?o("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(u.section))):"",u.due?.length?o("ul",{},...u.due.
map(M=>o("li",{},M))):"",u.plan?.length?o("h2",{},t["home-plan"]):"",u.plan?.length?w(u.plan):"",u.plan?.length&&!D?a.line():
"",...(u.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:L})=>o("details",{},o("summary",{},`${t["home-plan"]}\
, ${M}`),w(L))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-tak\
e"},...D?[]:[k(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.code()})),f.element(),y("calendar",t["ho\
me-take-calendar"]),u.danger?"":y("calendar-line",t["home-take-calendar-line"])],y("check-ins",t["home-take-check-ins"]),
y("everything",t["home-take-everything"])),v()),u.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["hom\
e-anew-how"]),C(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),C(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),u=y,O()},settle:l.end,say:(y,D="")=>{l.end();let R=o("div",{class:"\
ajar-text"});R.innerHTML=D,r.replaceChildren(y,R),r.scrollIntoView({block:"nearest"})}}}function yo({name:e,type:t,data:n}){
let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o("a",{href:a,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function wo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=k=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),c=i({id:`${r}-people`,
min:1}),u=k=>Math.max(0,Math.floor(Number(k.value)||0)),p=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,d=k=>{let w=e.filter(
E=>E.item===k),C=(E,$)=>{let y=i({"aria-label":[E.card,p(E)[$]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],y]),y},v=w.length===1&&!w[0].card?w[0].bands.map((E,$)=>[E,[C(w[0],$)]]):w.map(E=>[E.card,p(E).map(($,y)=>C(E,
y))]),O=w[0].card?["",...p(w[0])]:null;return o("table",{},o("caption",{},s(k)),O&&O.length>2?o("thead",{},o("tr",{},...O.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...v.map(([E,$])=>o("tr",{},o("th",{scope:"row"},E),...$.
map(y=>o("td",{},y))))))};function f(){let k=new Map(e.map(O=>[O,l.get(O.id).map(u)])),w=Math.max(...[...k.values()].map(
O=>O.reduce((E,$)=>E+$,0))),C=u(c)||w;if(!C){c.focus();return}let v=Object.fromEntries([...k].map(([O,E])=>[O.id,O.kind===
"card"?[E[0],Math.max(0,C-E[0])]:E]));a({counts:v,people:C})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:k=>{k.preventDefault(),f()}},
...[...new Set(e.map(k=>k.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function vo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",p=!1,d=(I,W={})=>{p=I==="reveal",
D.begin(),n({question:e.of,do:I,...W},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),k=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=o("span",{}),v=o("p",
{class:"ajar-counts"}),O=Qa(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),$=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...I)=>{$.textContent!==I[0]&&$.replaceChildren(...I)},D=ne(t,I=>y(
I||u)),R={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(R).filter(I=>e.units.length||I==="open"||I==="close"),L=Object.fromEntries(M.map(I=>[I,o("button",{type:"button",onclick:()=>{
L[I].getAttribute("aria-disabled")?y(U(I)):I==="reset"?G():d(I)}},R[I])])),U=I=>l.busy?t["room-one-moment"]:l.not[I];function G(){
let I=o("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus()}},t["home-no"]),W=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),L.reset.focus(),d("reset")}},t["room-ask-reset"]);$.replaceChildren(t["room\
-reset-sure"]," ",I," ",W),I.focus()}function g(I){i=I,f.hidden=!I,a().hidden=I,E.textContent=t[I?"room-show-question":"\
room-show-result"]}let h=Bt(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),N={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function _(I){let W=l;l={...l,...I};let Z=l.
room==="open";C.replaceChildren(l.practice?Re(t):""),w.textContent=l.problem,w.hidden=!l.problem;let T=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],P=!Z||!e.units.length?[]:l.hands||l.inside?T.slice(0,1):T;v.replaceChildren(
...P.map(([m,S])=>o("span",{},o("b",{},`${m}`)," ",S))),O.update(l.seconds);for(let m of M)jo(L[m],U(m));u=Z?l.hands?t["\
room-by-hands-now"]:N[l.state]:t["room-not-open"],(W.state!==l.state||W.room!==l.room||W.hands!==l.hands)&&y(u),l.busy||
D.end(),xo(k,l.withheld),h.update(l.way??{},Rt(t,l.joined)),b.hidden=!l.way?.address,x(),p&&!l.busy&&l.state==="closed"&&
k.childElementCount&&(p=!1,k.scrollIntoView({block:"nearest"}))}function x(){let I=JSON.stringify(l.charts??[]);if(I===c)
return;c=I;let W=!!l.charts?.length;f.replaceChildren(...So(l.charts??[],t)),E.hidden=!W,g(W),W&&p&&f.scrollIntoView({block:"\
start"}),p=!1}let q=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...M.
map(I=>L[I]))),o("div",{class:"ajar-bar-line"},C,$,E,b,O.element),h.dialog),K=e.units.length?wo(e,{words:t,ask:r,send:I=>d(
"hands",I)}):null;return E.hidden=!0,st(q,()=>n({room:"look"}),s),{parts:[f,k,w,q,K].filter(Boolean),update:_}}function jo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function xo(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var So=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return nt(s,n,t),s});function Oo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=f():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),st(e,()=>n({room:"look"}),s),{update(k){a={...a,...k},u.replaceChildren(a.practice?Re(t):""),c.textContent=
a.problem,c.hidden=!a.problem,xo(i,a.withheld),jo(d,f());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?So(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Qa(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let u=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(u)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,c()}}}function Co(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:k,role:w})=>{r.innerHTML=f,r.prepend(o("h2",{},d)),l.innerHTML=k,i.textContent=w},u=e.couples.find(d=>d.id===
n)??e.couples[0],p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["cou\
ple-how"]),o("div",{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,
value:d.id,checked:d===u,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(u),o("section",{class:"ajar-sce\
nario","aria-label":t.couple},r,o("details",{class:"ajar-role"},i,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Be=window.ajarShown,$o="needs@",Eo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ft={};function Xa(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent!==t&&(e.textContent=t)}function er({model:e,el:t}){Xa();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=m=>i.push(m),u=null,p=!1,d=!1,f=new Map,k=new Map,w=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let C=o("div",{class:"ajar-page"}),v=m=>n.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===m)?.
exercise,O=ko({words:s,answered:()=>[...r].map(([m,{answers:S}])=>[v(m),S]).filter(([m,S])=>m&&Object.keys(S??{}).length)}),
E=0,$=m=>{if(clearTimeout(E),E=0,O.set(m),u?.setLost(m),m)for(let S of l.keys())a.get(S)?.release()},y=(m,{awaited:S=!1}={})=>{
try{e.send(m)}catch{$(!0);return}S&&!E&&(E=setTimeout(()=>$(!0),8e3))},D=!1;function R(){D||window.ajarDangers||(D=!0,y(
{dangers:!0}))}function M({key:m,exercise:S},B){if(!(window.ajarDangers||O.isLost())||!ao(S,B))return;let F=Dt(S,B),J=io(
S,F,window.ajarDangers);N(m,{answers:F,done:!0,...J}),f.set(m,Eo(r.get(m))),a.get(m).update(r.get(m))}let L=_n({words:s,
countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>U(),onCountry:m=>y({country:m})}),U=()=>{y({forget:!0}),
$t()},G=(m,S,B)=>(a.set(m.key,B),r.has(m.key)&&B.update(r.get(m.key)),S),g={html(m){let S=o("div",{class:"ajar-text"});return S.
innerHTML=m.html,L.addNumbers(S),S.addEventListener("click",B=>{let H=B.target.closest("a"),F=n.findIndex(({id:J})=>J&&H?.
getAttribute("href")===`${J}.ipynb`);F<0||(B.preventDefault(),q(F))}),S},home(m){let S=o("div",{});return G(m,S,bo(S,{words:s,
send:F=>{F.import&&a.get("chart")?.begin(),y(F)},open:F=>q(n.findIndex(({id:J})=>J===F)),help:L})),y({home:m.key}),S},scenario(m){
return Co(m,{words:s,picked:e.get("couple"),pick:S=>{e.set("couple",S),e.save_changes()}})},door(m){let S=o("div",{});return G(
m,S,po(S,{words:s,send:y,onDispose:c}))},group(m){let S=o("div",{});return G(m,S,Oo(S,{words:s,send:y,onDispose:c}))},asking(m){
let{items:S}=n[w].blocks.find(({key:J})=>J===m.of).exercise,{parts:B,update:H}=vo(m,{words:s,send:y,onDispose:c,form:()=>l.
get(m.of),ask:J=>S.find(V=>V.id===J).ask}),F=document.createDocumentFragment();return F.append(...B),G(m,F,{update:H})},
exercise(m){let S=o("div",{}),B=O.line(u?{}:{role:"alert"});l.set(m.key,S);let H=(F,J)=>{u?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let V=window.ajarSent;k.set(m.key,V),y({key:m.key,...F,sent:V},{awaited:J}),!(!J||
!O.isLost())&&($(!0),B.scrollIntoView({block:"nearest"}))};return a.set(m.key,Ut(S,m.exercise,{words:s,level:m.level,sort:Kn,
remarks:(F,J)=>Xn(F,{words:s,find:V=>Jn(J,V,window.ajarDangers)}),...r.get(m.key),help:L,needs:()=>h(m.needs),below:()=>m.
key.startsWith("plan@")&&L.isKnown()?L.line():null,onAside:F=>N(m.key,{aside:F}),onChange:F=>{R(),N(m.key,{answers:F,done:!1}),
H({answers:F,done:!1},d)},onMove:F=>N(m.key,{at:F}),onDone:F=>{M(m,F),H({answers:F,done:!0},!0),m.key.startsWith("check-\
in@")&&a.get("chart")?.begin()},onStartOver:()=>{N(m.key,{answers:{},done:!1}),H({remove:!0})}})),S.firstElementChild.append(
B),c(()=>O.forget(B)),S},chart(m){let S=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","\
aria-live":"polite"}),{begin:H,end:F}=ne(s,V=>B.replaceChildren(V)),J=V=>{F(),nt(S,V,s)};return a.set(m.key,{update:J,begin:H,
end:F}),r.has(m.key)&&J(r.get(m.key)),H(),y({chart:m.key}),o("div",{},S,B)},notice(m){if(Un(()=>y({forget:!0})),!m.leave)
return o("div",{class:"ajar-notice"},o("p",{},m.text));let S=o("div",{class:"ajar-leave"},L.button(),Ct({words:s,leave:U}));
Pn(L.open),u=uo({words:s,send:y});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},
u.line,S),o("div",{class:"ajar-on-paper"},L.text()),u.more),B}};function h(m){let S=n.findIndex(({blocks:H})=>H.some(({key:F})=>F===
$o));return S<0?m?o("p",{},o("a",{href:m},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{q(S);let H=l.get(
$o).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[m,S]of Object.entries(Ft))g[m]=B=>{let H=o("d\
iv",{});return G(B,H,S(H,B,{words:s,send:y,onDispose:c}))};let b=m=>n[w].blocks.find(S=>S.kind===m),N=(m,S)=>r.set(m,{...r.
get(m),...S}),_=()=>{for(let m of i.splice(0))m()};function x({focus:m=!1}={}){if(_(),a.clear(),p){C.replaceChildren(u?"":
o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(C.replaceChildren(...n[w].blocks.map(J=>g[J.kind](J))),n.length<
2)return;let S=(J,V)=>o("button",{type:"button",onclick:()=>q(J)},V),B=w>0?S(w-1,s["previous-page"]):null,H=w<n.length-1?
S(w+1,s["next-page"]):null;if(C.append(o("div",{class:"ajar-moves ajar-turn"},B,H)),K.replaceChildren(...n.map(({title:J},V)=>o(
"li",{},o("button",{type:"button","aria-current":V===w?"page":null,onclick:()=>q(V)},J)))),I.textContent=A(s["page-of"],
{n:w+1,all:n.length,title:n[w].title}),!m)return;let F=C.querySelector("h1, h2, h3")??C;F.tabIndex=-1,F.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function q(m){n[m]&&(w=m,K.parentElement.open=W(),e.set("page",m),e.save_changes(),x({
focus:!0}))}let K=o("ol",{}),I=o("summary",{}),W=()=>window.innerWidth>640;e.get("notice")&&t.append(g.notice(e.get("not\
ice")));let Z=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:W()},I,K));n.length>1&&t.append(Z),t.append(
O.line({role:"alert"}),C);let T=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-T<
3e4||(T=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if($(!1),m.keeping){let S=[...k.values()].
some(F=>m.acknowledged<F);u?.update(S?{...m.keeping,saved:!1}:m.keeping);let{state:B}=m.keeping,H=B==="locked";B&&(d=B===
"kept"),B&&H!==p&&(p=H,r.clear(),Z.hidden=p,x())}for(let[S,B]of Object.entries(m.states??{})){if(m.acknowledged<k.get(S))
continue;let H=B.answers&&!Object.keys(B.answers).length,F=f.get(S)===Eo(B);f.delete(S),N(S,H?{...B,at:0}:B),F||a.get(S)?.
update(r.get(S))}if(m.dangers){window.ajarDangers=m.dangers;for(let S of Object.values(m.dangers.dangers))Hn(Ln(S))}m.country!=
null&&L.choose(m.country),m.file&&(a.get("home")?.settle(),yo(m.file)),m.erased&&a.get("home")?.say(m.erased,b("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??u)?.say(m.said),m.open&&q(n.findIndex(({id:S})=>S===m.open)),
m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),x()});let P=go(e,{gone:()=>$(
!0),back:()=>{O.isLost()&&y({ready:!0})}});return x(),Be.set(s,(Be.get(s)??0)+1),y({ready:!0}),()=>{_(),P(),clearTimeout(
E),Be.set(s,Be.get(s)-1),Be.get(s)||y({gone:!0})}}var Mo={render:er};Ft.desk=Cn;var oi=Mo;export{oi as default};
