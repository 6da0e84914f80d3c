var Oo=["button","input","select","summary","textarea"],$o=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Oo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),$o.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function ce(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function oe(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Dt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,c={...Ao,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,i={...o.answers},p=0,d=null,g=0,b=o.aside??0,x=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),A=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=n("div",{}),j=n("div",{class:"ajar-body"}),$=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,Eo(x,s))]:x,
w,j,A);e.replaceChildren($);function C(){let O=t.items.filter(F=>he(F,i));return r&&t.together?[O]:O.map(F=>[F])}let y=O=>{
A.replaceChildren(O)},R=oe(s,y);function G(O,F){A.replaceChildren(`${O} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
i=F,y(""),o.onChange(i),B({focus:!0})}},s["put-back"]))}function S(O,F){i={...i,[O.id]:F},Mo(j),y(""),o.onChange(i),h()}
function I(){Y(!0),R.begin(),g=setTimeout(_,8e3)}function _(){g&&(clearTimeout(g),g=0,Y(!1),R.end())}function Y(O){for(let F of d?.
fieldsets??[])F.disabled=O}function h(){if(!d)return;let{items:O,skip:F,where:P,next:m}=d,E=C().length;F.textContent=f(O)?
s["clear-and-skip"]:s.skip,P.textContent=L(s["question-of"],{n:p+1,all:E}),P.hidden=r&&E===1,m.textContent=p===E-1?s.done:
s.next}let f=O=>O.some(({id:F})=>i[F]!=null);function k(O,F=!0){if(g)return;let P=C();if(p+=O,p>=P.length){p=P.length-1,
I(),o.onDone(i);return}B({focus:F,again:O<0})}function T(O,F){let P=`${u}-${O.id}`,m=n("legend",{},L(O.ask,i)),E=O.hint?
n("p",{class:"ajar-hint",id:`${P}-hint`},O.hint):null,D=[E,F.mark].filter(Boolean).map(({id:Z})=>Z),U=O.among?{...O,cards:ye(
O,i)}:O,H=c[O.kind](U,Bt(U,i[O.id]),{words:s,level:a+1,group:P,change:Z=>S(O,Z),say:y,...F}),V={class:`ajar-item ajar-${O.
kind}`,tabindex:"-1","aria-describedby":D.join(" ")||null};return n("fieldset",V,m,E,H)}function B({focus:O=!1,again:F=!1}={}){
let P=C();p=Math.max(0,Math.min(p,P.length-1));let m=P[p],E=o.mark?.(m),D=E?n("p",{class:"ajar-mark",id:`${u}-${m[0].id}\
-mark`},E):null,U=n("div",{class:"ajar-moves"}),H=p>0?()=>k(-1):null,V=m.map(de=>T(de,{mark:D,again:F,moves:U,back:H})),
Z=n("button",{type:"button",onclick:()=>{if(g)return;let de=i,De=f(m);i={...i,...Object.fromEntries(m.map(({id:Oe})=>[Oe,
null]))},o.onChange(i),k(1),De&&G(s.cleared,de)}}),le=n("button",{type:"button",onclick:()=>{g||(y(""),k(1))}}),Ce=n("p",
{class:"ajar-where"});d={items:m,skip:Z,where:Ce,next:le,fieldsets:V},w.replaceChildren(),U.replaceChildren(Z,le),H&&U.prepend(
n("button",{type:"button",onclick:H},s.back));let Be=V.length===1;D&&Be&&V[0].lastElementChild.before(D),j.replaceChildren(
Ce,...D&&!Be?[D]:[],...V,U),h(),o.onMove?.(p),O&&(V[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function W(O){
if(w.replaceChildren(),!O||!o.help||b>O.kinds.length)return null;let F=()=>{b=O.kinds.length+1,o.onAside?.(b),w.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:P,needs:m}=o;return w.append(P.notice(O,{level:a+1,aside:F,needs:m})),w.querySelector(
"[tabindex]")}function z(O,{focus:F=!1,danger:P=null}={}){d=null;let m=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);j.
replaceChildren(n("div",{class:"ajar-reflection"},m,...O.flatMap(D=>ot(D,a+2)),o.below?.()??null),n("div",{class:"ajar-m\
oves"},n("button",{type:"button",onclick:()=>{p=0,B({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let D=i;i={},p=0,b=0,o.onAside?.(0),o.onStartOver(),B({focus:!0}),G(s["started-over"],D)}},s["start-over"])));let E=W(P);
F&&(E??m).focus()}function J(O){let F=j.contains(document.activeElement);F&&d&&!g||(_(),i={...O.answers},O.done?z(O.reflection,
{focus:F,danger:O.danger}):(p=O.at??Math.max(0,C().findIndex(P=>P.some(({id:m})=>i[m]==null))),B()))}let{done:q,reflection:M,
danger:N}=o;return J({answers:i,at:o.at,done:q,reflection:M,danger:N}),{update:J,release:_,say:O=>{_(),y(O)}}}var Eo=(e,t)=>e.
length?n("details",{},n("summary",{},t["why-this"]),...e):"";function Mo(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ot=({heading:e,said:t,words:o},s)=>[
e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Ao={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},c=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",i=e.cards.map(d=>n("input",{type:u,name:s,value:d.
id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(b=>b!==d.id).concat(g.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),c()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],i.forEach(g=>{g.checked=!1})),c()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,g)=>n("label",{class:"ajar-card"},i[g],n("span",{},d.text))),p?n("label",{
class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,g)=>{d.querySelector("label > span").textContent=L(o.line,{n:g+1}),d.querySelector("button").setAttribute("ar\
ia-label",L(o["remove-line"],{n:g+1}))}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),c.hidden=a.children.length>=e.most},i=d=>{let g=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=g.nextElementSibling||g.previousElementSibling;g.remove(),b||
i(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(g),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)i(p[d]??"");return n("div",{class:"ajar-lines"},a,c)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Lo(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Ft(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Lo(e.parts,t.dropped),r=t.began??o,l=o-r,{start:c,end:u}=a[s],
i=Math.max(0,l-u)-Math.max(0,c-l);return{part:s,begun:t.began!=null,late:Math.trunc(i/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Fe=(e,t)=>e.slides.findIndex(({part:o})=>o===t);function Wt({slides:e},{stage:t,questions:o}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let c=({part:i,kind:p},d)=>d>s&&!a.includes(i)&&(p!=="moves"||o.some(To)),u=e.findIndex(
c);return u<0?null:u}var To=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:o})=>o);function _t(e,t){let o=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let c=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:c}}).filter(({part:s,optional:a})=>a&&s>o)}function Pt(e,t,o=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var No=new Set,st=()=>{if(!document.hidden)for(let e of[...No])e(Math.random()*1e3)};window.addEventListener("online",st);
window.addEventListener("pageshow",st);document.addEventListener("visibilitychange",st);function Ro(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var La=Ro("ajar-presenter");function Ut(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var $e=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function at(e,t){if(t?.kind!=="moves"){let l=t&&$e(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:s,body:{moves:!0}}:null}function rt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Ee({answered:e},{joined:t},o){return t>e?L(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:L(o["wall-answered"],{n:e})}function Ht(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function We({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Kt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return L(o,{minutes:Math.abs(e)})}var _e=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ie(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var lt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function Pe(e,t,o,s,a){let r=ie(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},lt(o,()=>{r.close(),a()},"\
wall-primary"),lt(s,()=>r.close())))}var ct=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function zt(e,{
question:t,body:o},s,a,r){if(o.moves){Pe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=ct(t,
s);if(!l){r();return}let c=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});Pe(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function Gt(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ie(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},lt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ge=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function it({units:e},t){let o=new Map,s=Bo(t);for(let a of e){
if(t.length&&!t.some(({id:c})=>c===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Do(a,s))}return[...o.
values()]}function Bo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Do({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:c},u){
let i=l&&(l.fine?Fo(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:Me(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:i,n:i?Ue(i):0,withheld:c??""}}function Fo(e,t){let o=0;return t.map(s=>(o+=s,Ue(e.slice(o-s,o))))}function Me(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var Ue=e=>e.reduce((t,o)=>t+o,0),ut=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var Jt=["wall-first","wall-second","wall-third"],Wo={importance:0,confidence:1,readiness:2},Yt=({id:e},t)=>Jt[Wo[e]??t%Jt.
length],ue=e=>`${(100*e).toFixed(2)}%`,Zt={"aria-hidden":"true"};function Le(e,t,o){return ee(e).length?{ruler:Vt,move:Vt,
sort:Uo,card:Jo,choice:Vo}[e.kind](e,t,o):[n("p",{class:"wall-calm"},We(e,t))]}function Vt(e,t){let o=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,c=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return Xt({...s,heading:u,labels:l,sizes:c},r,o,Yt(s,a),t)}))]}function Qt(e,t){let[o,s]=e,a=s.
shown.map(c=>[o.shown.find(({id:u})=>u===c.id),c]),r=a.flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([c,u],i)=>Xt(u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,Yt(u,i),t))),nn([["wall-then",o.moment],["wall-solid",s.moment]])]}function Xt({heading:e,labels:t,sizes:o},s,a,r,l){
let c=Ue(o),u=.03,i=0,p=o.flatMap((g,b)=>{let x=i/c+(i?u/2:0);i+=g;let A=i/c-x-(i<c?u/2:0);return s.flatMap(({counts:w,isEarlier:j},$)=>{
let C=x+$*A/s.length;return _o(w[b]/a,w[b],C,A/s.length,j)})}),d=t.map((g,b)=>`${g}: ${s.at(-1)?.counts[b]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ce("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Po(t,
o)))}function _o(e,t,o,s,a){let r=1-e;return[ce("rect",{x:ue(o),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ce("text",{x:ue(o+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Po(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Uo(e,t,o){let s=[...ee(e)].
sort((c,u)=>zo(c.counts,u.counts)),a=Math.max(...s.map(({n:c})=>c)),[{labels:r}]=s;if(r.length>pt.length)return[Ke(s.map(
c=>Ko(c,t)),o,t)];let l=s.map(({name:c,counts:[u,...i]},p)=>{let g=!p&&c.length+r[0].length<Ho?`${u} ${r[0]}`:`${u}`;return Ae(
c,g,Go([u,...i],a))});return[Ke([...l,...tn(e,t)],o,t),nn(r.map((c,u)=>[pt[u],c]))]}var Ho=24;function Ko({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,i)=>o[i]===r).join(" / "),c=L(a["wall-of"],{n:r,of:s});return Ae(e,c,
[],n("p",{class:"wall-muted"},l))}var zo=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},pt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Go(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,He(
pt[a],r,s/t)})}function He(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ce(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,o-2*r)),height:ue(a)})}function Jo(e,t,o){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ke([...en(s,t),...tn(e,t)],o,t)]}function Vo(e,t,o){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((c,u)=>({name:c,count:a[u],n:r}));return[Ke(en(l,t),o,t)]}function en(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ae(a,l?`${r}`:L(t["wall-of"],{n:r,of:o}),
[He("wall-rest",0,1),He("wall-pile-1",0,r/o)]))}function tn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Ae(L(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Ae(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ae=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ce(
"svg",Zt,...o):null,s);function Ke(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},L(o["wall-more"],{n:a}))),s}var nn=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ce("svg",Zt,He(t,0,1)),o)));var Yo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Zo=/^data:image\/(svg\+xml|png|jpeg);/,
we=e=>e.flatMap(Qo);function Qo(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Zo.test(o.src)?[Xo(o)]:[]:Yo.has(t)?[n(t,{},...we(s))]:we(s)}var Xo=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var ze=4,Te=({path:e,size:t},o,s)=>ce("svg",{class:s,viewBox:`${-ze} ${-ze} ${t+2*ze} ${t+2*ze}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ce("path",{stroke:"#000",d:e}));function Ne(e,t){return ee(e).length?{ruler:ts,move:es,sort:os,card:ss,choice:as}[e.kind](e,t):e.heading}var ve=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,on=({shown:e})=>e.every(({counts:t})=>t),es=(e,t)=>t["wall-moved"];function sn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ve(t),ve(t)]}function ts(e,t){
let o=ee(e),s=new Map;for(let p of o){let d=ut(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>ns(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,c]=a.map(p=>sn(p,t)),u={ruler:l?.[1],
other:c?.[0]},i=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(i,u)].filter(Boolean).join(" ")}function ns(e,t,o,s){
let[a,r]=e.map(i=>sn(i,s)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
o?L(s["wall-most-all"],u):L(r?s["wall-most-two"]:s["wall-most"],u)}function os(e,t){let o=ee(e),s=o[0].labels.map((c,u)=>({
pile:c,most:o.filter(i=>ut(i)===u)})),{pile:a,most:r}=s.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.
length)return on(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:ve(a),card:ve(r[0].name),other:ve(r.at(-1).name),n:r.length,all:o.length})}function ss(e,t){
let o=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return an(o,e,t)}function as(e,t){let[{labels:o,counts:s,
n:a}]=ee(e);return an(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function an(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!on(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",i=""]=r.map(({name:p})=>ve(p));return L(
c,{card:u,other:i,n:r.length})}function Je({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return se("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?rn(t,o,s):se("text",pe(e?.title??
""));if(!c&&l.join&&t)return rn(t,o,s);let i=$e(o,u),p=c?null:Pt(l.timer,a,u.minutes),d={deck:e,way:t,panel:o,words:s,slide:u,
question:i,left:p},g=(hs[u.kind]??Ge)(d);return g.dataset.slide=r??l?.slide,o.practice&&g.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),g}var se=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),pe=e=>n("h\
1",{},e);function Ge({slide:e,way:t,panel:o,words:s,left:a}){let r=we(e.body),l=r.flatMap(u=>rs(u)),c=r.filter(u=>u.textContent.
trim());return se(e.kind,pe(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...c.map(cs)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),Ve({way:t,panel:o,words:s,left:a}))}function rs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var ls=5;function cs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>dt(s)<s.childNodes.length)||!t.every(dt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=dt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function dt({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=ls;)s+=2;return s}function is({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ge(a))return fs({slide:e,panel:o,words:s,question:a,
left:r});let c=e.items,[u]=c.length===1?c:[];return se("question",pe(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[us(u)]:[ps(c)],Ve({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function us({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},ln(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ps=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?ln(s,a):null))),ln=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),ds=5;function fs({slide:e,panel:t,words:o,question:s,left:a}){
let r=it(s,e.items),l=r.filter(i=>ee(i).length),[c=r[0]]=l,u=Ve({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?se("chart",pe(l.length?Ne(c,o):o["wall-held-title"]),...Le(c,o),u):se("chart",pe(e.title),n("div",{class:"wall-groups"},
...l.map(i=>n("section",{},n("h2",{},Ne(i,o)),...Le(i,o,ds)))),u)}function ms({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:it(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[c]=l("move").slice(-1),u=l("ruler"),i=Ve({way:s,panel:t,words:o,left:a});return c?se("chart",pe(Ne(
c,o)),...Le(c,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?se("chart",pe(o["room-group"]),...Qt([u[0],
u.at(-1)],o)):u.length?se("chart",pe(Ne(u[0],o)),...Le(u[0],o)):se("text",pe(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),i)}var hs={text:Ge,story:Ge,help:Ge,question:is,moves:ms};function rn(e,t,o){return se("join",pe(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[gs(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,ft(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},rt(t,o)))))}var gs=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},L(t["wall-wifi"],{name:e.name})),ft(e,t)),ft=(e,t)=>Te(e,t["room-scan-alt"],"wall-sc\
an"),ks=e=>e.replace("-","‑");function Ve({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let c=Ht(s,
o),u=a&&a.state!=="ready",i=u?Ee(a,t,o):r&&e?rt(t,o):"",p=l?Ee(l,t,o):"";if(!e&&!c&&!i&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(ft(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?L(o["wall-join-line"],{address:e.address,code:ks(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},i?n(u?"b":"span",{class:u?null:"wall-joined"},i):null,c?n("span",{class:"wall-time"},c):null)),d}var ht=[4.6,5.6,6.6,7.4,8.2],gt=2,bs=["","tight","tight columns"],mt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ys=5.4;function un(e,t=gt){let o=ht[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:mt.at(-1),text:0};for(let a of[...bs,...mt]){if(s.text>=ys||s.text&&mt.includes(a))break;let r=ws(e,a,o);r>s.text&&
(s={layout:a,text:r})}return pn(e,s.layout,s.text||4.6),s.text>0}function ws(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(pn(e,t,
Math.max(s,4.6)),vs(e))return Math.max(s,4.6);return 0}function pn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var vs=e=>cn(e)&&[...e.querySelectorAll(".wall-whole")].every(cn),cn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var js={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},xs=new Map(Object.entries(js).flatMap(([e,t])=>t.map(o=>[o,e]))),Ss="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Cs(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:c}=e;if(s||a||r||l||c)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(Ss)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return xs.get(t.length===1?t.toLowerCase():
t)}function dn(e){let t=o=>{let s=Cs(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function fn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:c}){let u=o.stage??{slide:-1,dropped:[]},i=t.slides[u.slide]?.
part,p=w=>()=>{A.close(),w()},d=(w,j,...$)=>n("button",{type:"button",onclick:p(w),...j},...$),g=w=>n("small",{},L(a["re\
mote-minutes"],{minutes:w})),b=t.parts.map((w,j)=>n("li",{},d(()=>r("go",{slide:Fe(t,j)}),{"aria-current":j===i?"step":null,
class:u.dropped.includes(j)?"remote-dropped":null},w.title,u.dropped.includes(j)?n("small",{},a["remote-is-dropped"]):g(
w.minutes)))),x=_t(t,u).map(({part:w,title:j,minutes:$,dropped:C})=>n("li",{},n("span",{},j),d(()=>r(C?"keep":"drop",{part:w}),
{"aria-label":`${C?a["remote-keep"]:L(a["remote-drop"],{minutes:$})}: ${j}`},C?a["remote-keep"]:L(a["remote-drop"],{minutes:$})))),
A=ie(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-parts"},...b),...x.length?[n("h2",{},a["remote-\
late"]),n("ul",{class:"remote-drops"},...x)]:[],n("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function hn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
mn(w).map(()=>0)])),c=0,u=0,i=n("div",{}),p=ie(e,"desk-hands",i);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
w=>w.reduce((j,$)=>j+$,0))),g=(w,j,$)=>n("div",{class:"desk-stepper"},n("span",{},w),n("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),n("output",{},`${j}`),n("button",{type:"button","aria-label":L(
s["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function b(w=""){let j=r[c],C=o.items.find(({id:S})=>S===j.item)?.cards.
find(({text:S})=>S===j.card),y=l.get(j.id),R=c===r.length-1,G=S=>()=>{c+=S,b()};i.replaceChildren(n("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:c+1,all:r.length})),n("h2",{},j.card||j.heading),C?.short?n("p",{class:"desk-small"},j.heading):
"",...mn(j).map((S,I)=>g(S,y[I],_=>{y[I]=Math.max(0,y[I]+_),b(`${I} ${_}`)})),R?g(s["room-people"],d(),S=>{u=Math.max(0,
d()+S),b(`people ${S}`)}):"",n("div",{class:"wall-answers"},c?n("button",{type:"button",onclick:G(-1)},s.back):"",R?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:G(
1)},s["desk-next-card"]),R?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(w)}function x(w){let j=[...i.querySelectorAll(".desk-stepper")],[$,C]=w.split(" "),y=$==="\
people"?j.at(-1):j[Number($)||0],[R,G]=y.querySelectorAll("button");(C==="-1"?R:G).focus()}function A(){let w=d();if(!w)
return;let $=[...l].filter(([,C])=>C.some(Boolean)).map(([C,y])=>{let{kind:R}=r.find(G=>G.id===C);return[C,R==="card"?[y[0],
w-y[0]]:y]});p.close(),a(Object.fromEntries($),w)}b()}var mn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Me(t,o);var ae=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function gn(e,t,o){let s=n("div",{}),a=ie(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??s.querySelector("button"))?.focus()},a.refresh())}function kn(e,t,o,{
press:s}){s({desk:"remote"}),gn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:u}=t(),i=u.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||c;return[n("h2",{},o["desk-remote"]),p&&r?Te(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!i.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ae(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...i.map(({id:d},g)=>n("p",{class:"desk-line"},L(o["desk-remote-there"],{n:g+1})," ",ae(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?ae(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ae(o["wall-close"],a))]})}function bn(e,t,o,{press:s,step:a}){let r=Os(o,s);gn(e,"desk-reach",l=>{let{way:c,
join:u,inside:i,practice:p,panel:d}=t(),g=n("span",{role:"status"});if(!c||i)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ae(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},ae(o["wall-close"],l))];let b=`${u.address}/${u.code}`,x=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:A,network:w})=>n("option",{value:A,selected:A===
u.picked?"":null},`${A} (${w})`)));return[n("h2",{},o["desk-phones"]),Te(c,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},c.address)," · ",n("b",{},c.code)),n("p",{},d.joined?L(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},L(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",x):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},$s(o)[A])))),n("div",{class:"wall-answers"},ae(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),g.textContent=o["desk-copied"]}),ae(o["desk-card"],()=>s({desk:"card"})),ae(o["re\
mote-join-show"],()=>{l(),a("join")}),ae(o["wall-close"],l),g)]})}function Os(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),ae(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var $s=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function yn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:y})=>n("option",{value:C},y),r=(C,y)=>L(t["desk-meeting"],{title:C,n:y}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:y,part:R,minutes:G})=>a({id:C,title:r(R?`${y}: ${R}`:y,G)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:y,minutes:R})=>a({id:C,title:r(y,R)}))));e.meeting&&
(l.value=e.meeting);let c=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Es(e.countries);
let i=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=i.map(
(C,y)=>n("input",{type:"radio",name:s,value:C,checked:y===0?"":null,"aria-describedby":`${s}-${C}`})),g=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=n("p",{hidden:!0},n("label",{class:"ajar-words",for:g.id},t["room-host-ke\
y"]),g),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(C,y)=>n("p",{},n("label",{class:"ajar-words",for:y.id},C),y),j=n("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:c.value,country:u.value,phones:d.find(({checked:y})=>y).value,
key:g.value}),g.value=""}},n("h2",{},t["desk-start"]),x,w(t["desk-which"],l),n("div",{class:"ajar-start-two"},w(t["desk-\
couple"],c),w(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...i.map((C,y)=>n("label",{class:"ajar-\
start-way"},d[y],n("span",{},n("b",{},p[C][0]),n("small",{id:`${s}-${C}`},p[C][1]))))),b,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function $({problem:C,busy:y,needsKey:R,state:G}){x.textContent=C??"",x.hidden=
!C,b.hidden=!R,y||(A.textContent=G==="ended"?t["room-ended"]:"")}return{element:j,update:$}}function Es(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function wn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Me(a.values,a.bands),l=a.snapshot.counts.map((c,u)=>`${r[u]}: ${c}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Ms=["open","close","reveal"];function vn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(n("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let r={},l=null,c=null,u=Ut(),i=(v,K,Q={})=>n("button",{type:"button",onclick:K,...Q},...[v].flat()),p=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),g=oe(o,v=>{v?d.
textContent=v:It()}),b=v=>{g.begin(),s(v,{awaited:!0})},x=0,A="",w=(v,K={})=>{x=Math.max(x,r.steps??0)+1,b({desk:"step",
step:{step:v,...K},n:x})},j=()=>r.panel,$=()=>j()?.stage,C=()=>r.deck?.slides[$()?.slide],y=()=>C()&&$e(j(),C()),R=kt("d\
esk-wall",{inert:!0}),G=kt("desk-wall",{inert:!0}),S=kt("desk-screen",{hidden:!0}),I=()=>{S.host.hidden=!1,de(),S.host.requestFullscreen?.().
catch(()=>{})},_=()=>{S.host.hidden=!0,Y()&&document.exitFullscreen(),de()},Y=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{Y()||_()});let h=n("p",{class:"desk-clock"}),f=n("p",{class:"desk-plan"}),
k=n("ol",{}),T=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),B=n("p",{class:"desk-count"}),W=n("p",{}),z=n(
"p",{class:"desk-small"}),J=n("div",{}),q=n("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["\
desk-wall"]),M=n("div",{class:"desk-tools"},q,i(o["desk-here"],I),i(o["desk-remote"],()=>kn(P,()=>r,o,{press:b})),i(o["d\
esk-phones"],()=>bn(P,()=>r,o,{press:b,step:w})),i(o["remote-parts"],E),i(o["desk-end"],D,{class:"desk-end"})),N={back:i(
[o.back,n("kbd",{},"←")],()=>w("back")),open:i([o["room-ask-open"],n("kbd",{},"O")],()=>U("open")),close:i([o["room-as\
k-close"],n("kbd",{},"C")],()=>U("close")),reveal:i([o["room-ask-reveal"],n("kbd",{},"R")],()=>U("reveal")),blank:i([o["\
remote-blank"],n("kbd",{},"B")],()=>w("blank")),hands:i([o["desk-hands"]],()=>hn(P,{question:y(),slide:C(),words:o,count:H})),
next:i([o.next,n("kbd",{},o["desk-clicker"])],()=>w("next"))},O=i(o["room-ask-reset"],()=>Pe(P,o["room-reset-sure"],o["r\
oom-ask-reset"],o["home-no"],()=>U("reset"))),F=i("",()=>w($()?.timer?"pause":"timer")),P=n("section",{class:"ajar-desk",
"aria-label":o["desk-title"]},n("header",{class:"desk-top"},h,f,M),n("nav",{class:"desk-agenda","aria-label":o["desk-age\
nda"]},k),n("div",{class:"desk-left"},n("section",{class:"desk-now"},n("h2",{},o["desk-now"]),R.host),n("section",{class:"\
desk-next"},n("h2",{},o["desk-next"]),G.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),B,W,z,n("p",{class:"\
desk-more"},F,O))),n("section",{class:"desk-notes"},n("h2",{},o["remote-notes"]),T,J),n("div",{class:"desk-moves"},p,d,n(
"div",{class:"desk-pad"},...Object.values(N))),S.host),m=yn(t,{words:o,begin:v=>b({desk:"begin",...v})});e.replaceChildren(
m.element,P);function E(){fn(P,{deck:r.deck,panel:j(),way:r.way},o,{step:w})}function D(){let v=j().questions.some(ge),K=(X,me)=>i(
me,()=>b({room:"take",what:X,paper:t.paper})),Q=ie(P,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-mor\
e"},K("page",o["desk-take-page"]),K("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},i(o["room-end"],()=>{
Q.close(),b({room:"end"})},{class:"wall-primary"}),i(o["remote-stay"],()=>Q.close())))}function U(v){if(x>(r.steps??0)){
A=v;return}if(v==="reveal"){let Q=at(j(),C()),X=()=>b({desk:"question",id:Q.question.id,do:v,...Q.body});Q&&zt(De(),Q,j(),
o,X);return}let K=y();K&&b({desk:"question",id:K.id,do:v})}let H=(v,K)=>b({desk:"question",id:y().id,do:"hands",counts:v,
people:K}),V={keys:()=>Gt(De(),o),full:()=>S.host.hidden?I():_(),larger:()=>le(1),smaller:()=>le(-1)},Z=gt;function le(v){
Z=Math.min(ht.length-1,Math.max(0,Z+v)),de()}function Ce(v){return!r.deck||!P.offsetParent||P.closest("[inert], .lm-mod-\
hidden")?!1:(V[v]?V[v]():Ms.includes(v)?U(v):v==="timer"?w($()?.timer?"pause":"timer"):v!=="look"&&w(v),!0)}a(dn(Ce));let Be=setInterval(
()=>{!P.hidden&&P.isConnected&&Nt()},1e3);a(()=>clearInterval(Be));function de(){if(!r.deck||!$())return;let v={deck:r.deck,
way:r.way,panel:j(),words:o,now:u.now()},K=Wt(r.deck,j());Oe(R.wall,Je(v)),G.host.hidden=K===null,K!==null&&Oe(G.wall,Je(
{...v,slide:K})),S.host.hidden||Oe(S.wall,Je(v),Z)}let De=()=>S.host.hidden?P:S.wall;function Oe(v,K,Q){v.querySelector(
".wall-face")?.remove(),v.prepend(K),un(K,Q)}function Nt(){if(!r.deck)return;let v=Ft(r.deck,$(),u.now());if(h.textContent=
_e(u.now()),!v)return;let K=v.begun?Kt(v.late,o):o["remote-not-begun"],Q=v.begun?L(o["remote-planned"],{part:_e(v.partEnds),
end:_e(v.ends)}):"";f.replaceChildren(n("b",{class:v.late>0?"desk-late":null},K),Q&&` · ${Q}`,n("br"),n("span",{class:"\
desk-small"},r.deck.parts[v.part].title));for(let[X,me]of[...k.children].entries())me.className=X<v.part?"done":X===v.part?
"here":"",me.classList.toggle("dropped",$().dropped.includes(X));v.part!==c&&ko(v.part)}function ko(v){k.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),c=v;let K=k.children[v];K.firstChild.setAttribute("aria-current","step");
let{parentNode:Q}=k,X=(me,Rt)=>K[me]+K[Rt]/2-Q[Rt]/2;Q.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function bo(){c=null,k.replaceChildren(...r.deck.parts.map(({title:v},K)=>n("li",{},i(v,()=>w("go",{slide:Fe(r.deck,
K)})))))}function yo(){if(l===C()?.id)return;l=C()?.id;let v=C()?.notes.length?we(C().notes):[n("p",{},o["remote-no-note\
s"])];T.replaceChildren(...v),T.scrollTop=0}function wo(){let v=y();B.textContent=v&&(v.state!=="ready"||v.hands)?Ee(v,j(),
o):"",W.textContent=r.way?L(o["desk-joined"],{n:j().joined}):o["desk-no-phones"],z.textContent=xo({units:v?.units??jo()}),
J.replaceChildren(...v?wn(v,o):[]);let K=!!v?.units.length;N.hands.firstChild.data=o[nt(v)?"desk-slips":"desk-hands"],N.
hands.disabled=!K||v.state==="open"||ge(v),O.hidden=!v?.answered||!v.may_reset;let Q=C()?.minutes??0;F.hidden=!Q&&!$()?.
timer,F.textContent=$()?.timer?o["desk-timer-pause"]:L(o["remote-timer"],{minutes:Q});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!v),N.open.disabled=!v||v.state==="open"||!r.way,N.close.disabled=
v?.state!=="open",N.reveal.disabled=!at(j(),C());for(let X of Object.values(N))X.classList.remove("wall-primary");vo().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function vo(){let v=y();return v?ge(v)?N.next:v.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!v.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let nt=v=>!!v?.name.startsWith("check-in@"),jo=()=>{if(C()?.kind!=="moves")return[];let[v]=j().
questions.filter(K=>nt(K)&&ge(K)).slice(-1);return v?.units.filter(({kind:K})=>K==="move")??[]};function xo({units:v}){let K=v.
filter(({snapshot:Q,withheld:X})=>!Q&&X);return K.length?We({shown:K},o):""}function It(){let v=y();d.textContent=So(v)}
function So(v){if($()?.blank)return o["remote-is-blank"];if(!v)return"";let K=ct(v,j());return K===1?o["remote-still-one"]:
K?L(o["remote-still"],{n:K}):v.state==="open"?o["room-is-open"]:v.hands&&!ge(v)?L(o["desk-counted"],{n:v.hands}):!r.way&&
v.state==="ready"&&v.units.length?o[nt(v)?"desk-slips-how":"desk-hands-how"]:""}function Co(v){let K=r;r={...r,...v},r.busy||
g.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&$());if(m.update(r),m.element.
hidden=Q,P.hidden=!Q,!Q)return;K.panel!==r.panel&&u.set(j().now),K.deck!==r.deck&&bo(),r.wall&&(q.href=r.wall);for(let me of P.
querySelectorAll("dialog"))me.refresh?.();Nt(),yo(),wo(),It(),de();let X=A;A="",X&&U(X)}let qt=new ResizeObserver(de);for(let{
host:v}of[R,S])qt.observe(v);return a(()=>qt.disconnect()),{update:Co}}function kt(e,t){let o=n("div",{class:e,...t}),s=n(
"div",{class:"wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;-\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}var As=e=>e;function re(e,t){e.innerHTML=As(t)}function Ye(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function je(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ze(e,t){let o=c=>[...e.querySelectorAll(
c)],s=o("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of o("summary"))c.parentElement.open=s.includes(c.textContent);if(a===!1)return;let r=o("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function jn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,c="",u=n("div",{}),i=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=oe(t,f=>{d.textContent=f}),b=yt(t),x=Ye(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},i,u,d),b.dialog);let A=f=>{a.busy?d.textContent=t["room-one-moment"]:(g.begin(),
o(f,{awaited:!0}))},w=(f,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},f),j=(...f)=>n(
"div",{class:"ajar-moves ajar-many"},...f);function $(){let f=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}A({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?n("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,f,j(k,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(T=>w(L(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),j(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function y(){let f=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),T=a.address?f:null;return r?[R(),n("div",{class:"ajar-door-line"},k,p,T),G(),I()]:[n("h2",{},t["room-title"]),R(),
G(),k,a.address?xn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),I()]}let R=()=>a.practice?n("p",{},Ie(t)):null,G=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let f=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:f.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:f.
id},n("span",{},t["room-address"]),f)}function I(){let f=n("div",{}),k=n("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),B=()=>f.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),j(k,w(t["room-end"],{room:"end"}))]:[T]),W=J=>{l=J,B(),(l?k:T).focus()};B();let z=(J,q)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...q()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?j(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,n("p",{},t["room-end-how"]),
f)}function _(f){a={...a,...f},i.textContent!==a.problem&&(i.textContent=a.problem),i.hidden=!a.problem;let k=bt(t,a.joined);
p.textContent!==k&&(p.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?g.begin():(g.end(),d.textContent=""),Y()}let Y=je(u,()=>{let{joined:f,problem:k,...T}=a,B=JSON.stringify([T,r]);if(B===
c)return;c=B;let W={open:y,lost:C}[a.state]??$;Ze(u,()=>u.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return Qe(e,()=>o({room:"look"}),s),{update:_}}var bt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],Ie=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function xn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return re(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function yt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?n("p",{},Ie(e)):"",xn(e,r),s):(o.close(),t.replaceChildren()))}}}function Qe(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Xe(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(i,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return re(d,
i),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),c(o,"wide"),c(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(i=>n("th",{scope:"col"},i)))),n("tbody",{},...r.map(([i,...p])=>n("tr",{},n(
"th",{scope:"row"},i),...p.map(d=>n("td",{},d??"–")))))))))}function Sn({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=c({id:`${r}-people`,
min:1}),i=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let x=e.filter(
$=>$.item===b),A=($,C)=>{let y=c({"aria-label":[$.card,p($)[C]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],y]),y},w=x.length===1&&!x[0].card?x[0].bands.map(($,C)=>[$,[A(x[0],C)]]):x.map($=>[$.card,p($).map((C,y)=>A($,
y))]),j=x[0].card?["",...p(x[0])]:null;return n("table",{},n("caption",{},s(b)),j&&j.length>2?n("thead",{},n("tr",{},...j.
map($=>$?n("th",{scope:"col"},$):n("td",{})))):null,n("tbody",{},...w.map(([$,C])=>n("tr",{},n("th",{scope:"row"},$),...C.
map(y=>n("td",{},y))))))};function g(){let b=new Map(e.map(j=>[j,l.get(j.id).map(i)])),x=Math.max(...[...b.values()].map(
j=>j.reduce(($,C)=>$+C,0))),A=i(u)||x;if(!A){u.focus();return}let w=Object.fromEntries([...b].map(([j,$])=>[j.id,j.kind===
"card"?[$[0],Math.max(0,A-$[0])]:$]));a({counts:w,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),g()}},
...[...new Set(e.map(b=>b.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Cn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},c=!1,u="",i="",p=!1,d=(q,M={})=>{p=q==="reveal",
R.begin(),o({question:e.of,do:q,...M},{awaited:!0})},g=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),w=n("p",
{class:"ajar-counts"}),j=Ls(e.minutes,t,s),$=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!c)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...q)=>{C.textContent!==q[0]&&C.replaceChildren(...q)},R=oe(t,q=>y(
q||i)),G={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(G).filter(q=>e.units.length||q==="open"||q==="close"),I=Object.fromEntries(S.map(q=>[q,n("button",{type:"button",onclick:()=>{
I[q].getAttribute("aria-disabled")?y(_(q)):q==="reset"?Y():d(q)}},G[q])])),_=q=>l.busy?t["room-one-moment"]:l.not[q];function Y(){
let q=n("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus()}},t["home-no"]),M=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",q," ",M),q.focus()}function h(q){c=q,g.hidden=!q,a().hidden=q,$.textContent=t[q?"room-show-question":"\
room-show-result"]}let f=yt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function B(q){let M=l;l={...l,...q};let N=l.
room==="open";A.replaceChildren(l.practice?Ie(t):""),x.textContent=l.problem,x.hidden=!l.problem;let O=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],F=!N||!e.units.length?[]:l.hands||l.inside?O.slice(0,1):O;w.replaceChildren(
...F.map(([P,m])=>n("span",{},n("b",{},`${P}`)," ",m))),j.update(l.seconds);for(let P of S)On(I[P],_(P));i=N?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(M.state!==l.state||M.room!==l.room||M.hands!==l.hands)&&y(i),l.busy||
R.end(),$n(b,l.withheld),f.update(l.way??{},bt(t,l.joined)),k.hidden=!l.way?.address,W(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function W(){let q=JSON.stringify(l.charts??[]);if(q===u)
return;u=q;let M=!!l.charts?.length;g.replaceChildren(...En(l.charts??[],t)),$.hidden=!M,h(M),M&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let z=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...S.
map(q=>I[q]))),n("div",{class:"ajar-bar-line"},A,C,$,k,j.element),f.dialog),J=e.units.length?Sn(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return $.hidden=!0,Qe(z,()=>o({room:"look"}),s),{parts:[g,b,x,z,J].filter(Boolean),update:B}}function On(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function $n(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var En=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Xe(s,o,t),s});function Mn(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),c=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},i,l,c,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),Qe(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},i.replaceChildren(a.practice?Ie(t):""),u.textContent=
a.problem,u.hidden=!a.problem,$n(c,a.withheld),On(d,g());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?En(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ls(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":g,l.textContent=t[a?"room-clock-show":"room-clock-hide"],c.hidden=!g}let i=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(i)),{element:c,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function An(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),c=n("summary",{}),u=({title:d,
story:g,more:b,role:x})=>{re(r,g),r.prepend(n("h2",{},d)),re(l,b),c.textContent=x},i=e.couples.find(d=>d.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
i,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(i),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},c,l),p)}var Ln=[1,1],Ts=[0,0],Ns="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Is=new RegExp(`(${Ns})|[.…]+|[\
!?;\\n]`,"gu"),qs=/[\u0300-\u036f'’‘ʼ]/g,Rs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,wt=new WeakMap;function In(e,t){
let{passes:o,kinds:s,learned:a}=Rn(t),{line:r,places:l}=Ps(e),c=r;for(let[d,g]of jt(o,r))c=c.slice(0,d)+c.slice(d,g).replace(
/[^ ]/g,"_")+c.slice(g);let u=Object.entries(s).flatMap(([d,g])=>jt(g,c).map(([b,x])=>({kind:d,start:b,end:x-1}))),i=a?Bs(
u,r,a):u,p=(d,g)=>d.span[0]-g.span[0]||d.span[1]-g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return i.map(({kind:d,start:g,
end:b})=>({kind:d,span:[l[g][0],l[b][1]]})).sort(p)}function*qn(e){let{passes:t,kinds:o}=Rn(e);for(let s of[t,...Object.
values(o)])yield,jt(s,"we are here ")}function Rn(e){return wt.has(e)||wt.set(e,Fs(e)),wt.get(e)}function Bs(e,t,o){let{
weights:s,kinds:a,limit:r,least:l}=o,c=Ds(t,o),u=c.slice(1).map((w,j)=>[...c[j],...w]),i=w=>{let j=new Set(w.flatMap($=>$.
places));return Tn(s,j)/Math.sqrt(j.size)},p=[...c,...u];if(e.length)return vt(p,i)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[g,b]=vt(d,i);if(!(b>r))return[];let x=new Set(g.flatMap(w=>w.places.slice(0,2))),[A]=vt(Object.keys(a),w=>Tn(a[w],x));
return[{kind:A,start:g[0].start,end:g.at(-1).start}]}function Ds(e,{numbers:t,weights:o}){let s=Ln,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",c=l?Ln:t.get(r[0])??Ts,u=[[0,c[0]],[1,c[1]],[s[0],c[0]],[s[1],c[1]]],i=([p,d],g)=>((g*
16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,places:u.map(i)}),s=c,l&&a.push([])}return a.filter(r=>r.length)}
var vt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Tn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],
0),Bn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function jt(e,t){let o=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return o}function Fs({lists:e,passes:t,phrases:o,learned:s}){let a={};for(let[c,u]of Object.entries(e))a[c]=Nn(u,
a);let r=c=>new RegExp(c.map(u=>Nn(u,a)).join("|"),"y"),l=Object.entries(o).map(([c,u])=>[c,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Ws(s)}}function Ws({same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,c=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[c,c]);c++}for(let[p,d]of t.entries())for(let g of d.split(" "))l.set(g,[c++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),i=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
o),kinds:Object.fromEntries(i),limit:a,least:r}}function Nn(e,t){return`(?:${(e.match(Rs)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:_s(a)).join("")}\
)`}function _s(e){let t=Dn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Dn=e=>e.normalize("NFKD").replace(qs,"").toLowerCase();function Ps(e){
let t="",o=[];for(let s of e.matchAll(Is)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Dn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Fn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Wn=["emergency","crisis","violence","agency","worried","child"],Us=["crisis","violence"],Un='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _n(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function Hs(e,{zone:t="",
languages:o=[]}){let s=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:u})=>u===c))??""}function Hn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let c=s.flatMap(i=>In(i,l)),u=Bn(c,l);if(u)return{...u,
kinds:[...new Set(c.map(({kind:i})=>i))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var xt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),St=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Pn=e=>`tel:${e.match(/\d+/)[0]}`;function Kn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||Hs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function c(S){te().chosen=S,_n();for(let{element:I,draw:_}of te().
listeners)_(I)}function u(S,I){return I(S),te().listeners.add({element:S,draw:I,shown:!1}),queueMicrotask(_n),S}let i=S=>u(
n("div",{}),I=>I.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],I=n("select",{onchange:()=>{
c(I.value),s(I.value)}},...S.map(_=>n("option",{value:_.code},_.country)));return u(I,()=>{I.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),I)},d=({say:S,to:I},_)=>{if(/^(tel|sms):/.test(I))return n("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},n("span",{},...St(S)));let Y=n("span",{},S),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:I}),onclick:async()=>{await Ks(I,Y)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},Y," ",h)},g=S=>n("li",{},n("p",{class:"ajar-for"},S.
for_what),n("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...S.reach.map(d))),b=({emergency:S,note:I})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),I?n("\
p",{class:"ajar-hint"},I):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Pn(S)},L(e["help-call"],{number:S})))),
x=S=>i(()=>{let I=l();if(!I)return[n("p",{},e["help-elsewhere-how"])];let _=S.flatMap(Y=>Y==="emergency"?b(I):xt(I,[Y]).
map(g));return[n("ul",{class:"ajar-help-lines"},..._)]});function A(){Fn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),Ct({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),x(Wn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:S,text:I,now:_,lines:Y,kinds:h,
countries:f},{level:k,aside:T,needs:B}){return f&&!G()&&(te().countries=f),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},S),n("p",{},I),h.length?null:B?.()??null,p(),x(Y),n("ul",{class:"ajar-todo"},..._.map(W=>n("li",{},W))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let j=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function $({emergency:S,...I}){let Y=Us.map(f=>xt(
I,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(k=>f.find(({to:T})=>T.startsWith(k))));return[{say:L(e["help-call"],
{number:S}),to:Pn(S)},...Y.filter(Boolean)]}let C=(S=`${e["help-line"]} `)=>i(()=>{let I=l(),_=(I?$(I):[]).flatMap(({say:f,
to:k},T)=>[T?" · ":"",n("a",{href:k},...St(f))]),Y=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},_.length?" · ":"",Y);return[n("p",{class:"ajar-help-line"},S,..._,h)]});function y(S){
if(!G())return;let[I]=[...S.querySelectorAll(Un)].reverse();I?.closest("p, ul").after(C(""));for(let _ of S.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===l()?.country}let R=()=>i(()=>{let S=l();return S?[n("p",{},n(
"b",{},`${e["help-title"]}, ${S.country}`)),n("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:S.emergency})}`),n(
"ul",{},...xt(S,Wn).map(({for_what:I,name:_,reach:Y,hours:h})=>n("li",{},...St(`${I}: ${_}. ${Y.map(({say:f})=>f).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),G=()=>a().length>0;return{open:A,notice:w,button:j,line:C,addNumbers:y,
text:R,choose:c,code:r,isKnown:G}}var Ct=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function zn(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Un)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function Ks(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Gn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var zs="about:blank";function Ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(zs)}function Jn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ot()))},{capture:!0})}function Vn(e,t,{words:o,group:s,change:a,say:r}){let l={...t},c={},u=e.piles.map(b=>(c[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let A=d[x.dataTransfer.
getData("text/plain")]?.[b.id];A&&!A.matches(":disabled")&&(A.checked=!0,p(A.dataset.card,b))}},c[b.id]))),i=()=>e.piles.
forEach(b=>{c[b.id].textContent=L(o["pile-count"],{pile:b.text,n:Object.values(l).filter(x=>x===b.id).length})}),p=(b,x)=>{
l[b]=x.id,i(),a({...l}),r(L(o.moved,{card:e.cards.find(A=>A.id===b).text,pile:x.text}))},d={},g=e.cards.map(b=>{d[b.id]=
{};let x=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let w=n("input",{type:"radio",name:x,
value:A.id,"data-card":b.id,checked:l[b.id]===A.id,onchange:()=>p(b.id,A)});return d[b.id][A.id]=w,n("label",{},w,n("spa\
n",{},A.text))})))});return i(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...g)}var Yn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Gs=new RegExp(`^${Yn}+|${Yn}\
+$`,"g"),Js=/[\p{L}\p{N}_]+/gu,Vs=/^[\p{L}\p{N}_]+/u,Ys=/\{([a-z][a-z0-9-]*)\}/,[Zs,Qs]=["⁨","⁩"],Zn=/[.!?…؟。][\u2069”’"')»]*$/,
Xs=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
xe=e=>e.replace(Gs,""),fe=e=>e.toLowerCase().toUpperCase(),$t=e=>e.match(Vs)?.[0]??"",Qn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t){let o=e.split(Ys),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=xe(t[o[r+1]]),c=ea(o[r],l);a+=(Zn.test(a)?c.replace(/^,+/,""):c)+ta(l)}return Zn.test(a)?a:a+s}function ea(e,t){
let o=fe($t(t));if(!o)return e;for(let s of e.matchAll(Js))if(fe(s[0])===o)return e.slice(0,s.index);return e}var ta=e=>Xs.
test(e)?`${Zs}${e}${Qs}`:e;var Et=2e4,na=10,oa=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Lt({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],c=l==null?null:
aa[r.kind](l,r);he(r,a)&&(a[r.id]=sa(r,c,a))}return a}function to(e,t){try{Lt(e,t)}catch(o){if(o instanceof ne)return!1;
throw o}return!0}var no=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>Xn(e.cards,o)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${Xn(e.piles,t[o.id])}`);case"date":return[Qn(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}
var Xn=(e,t)=>e.find(o=>o.id===t)?.text??t;function sa(e,t,o){if(e.kind!=="choice"||!t)return t;let s=ye(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var aa={ruler(e){if(!Number.isInteger(
e)||e<0||e>na)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!eo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(At(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Mt("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!o&&r.length+!!l>1)throw new ne("answer-one-card");let c=a.filter(u=>r.includes(
u));return c.length||l?{chosen:c,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=At(o.map(({id:l})=>l));
if(!eo(e)||!Object.keys(e).every(At(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Mt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let o=e.map(s=>Mt(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ra(e))throw new ne("answer-day");return e}};function Mt(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Et&&[...e].length>Et)throw new ne("answer-long",{most:Et});return xe(e)?e:null}var At=e=>t=>e.
includes(t),eo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ra(e){let[,t,o,s]=(e.match(oa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var la=[{answers:["all"]}],ca=/\p{L}/u,ia=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ua=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
pa=/\{([a-z][a-z0-9-]*)\}/g;function so({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:i})=>[i,s[i]??null]));if(no(r))return"nothing"in o?[et([o.nothing])]:[];let l=da({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?la:t).flatMap(l);return a||!("closing"in o)?u:[...u,et([o.closing])]}var et=e=>({words:e,heading:"",said:[]}),
ke=(e,t,o=[])=>({words:o,heading:e,said:t}),oo=(e,t)=>e.filter(o=>!t.has(fe(o)));function da({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:f})=>f===`couple-${h}`)??e.find(({id:f})=>f===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?Se(a(
h),r(h)):[],c=h=>{let f=new Set(h.map(a));return e.filter(k=>f.has(k))},u=h=>{let f=r(h);return typeof f=="number"?f:l(h).
length},i=h=>h.map(f=>r(f)?.chosen).find(f=>Array.isArray(f))??[],p=(h,f)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:B})=>T[B]===f).map(({text:B})=>B)},d=h=>new Set(h?l(h).map(fe):[]),g=({if:h=[],unless:f=[]})=>h.
every(b)&&!f.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:f=[],cards:k,piles:T,without:B,only:W,
least:z,asked:J}=h;if(J)return!!a(J)&&he(a(J),t);let q=f.find(O=>r(O)!==null);if(!q)return!1;let M=i([q]);return k&&!k.some(
O=>M.includes(O))||T&&!T.some(O=>oo(p(q,O),d(B)).length)||W&&!(O=>O.size===1&&O.has(W))(new Set(Object.values(r(q))))?!1:
z==null||u(q)>=z}let x=(h,f={})=>L(s[h],f);function A(h,f={}){if(typeof h=="string")return x(h,f);if(!g(h))return null;let{
phrase:k,of:T,score:B}=h;if(B){let W=S(B);return W===null?null:x(k,{t:50+10*W})}return T?l(T).length?x(k,{n:u(T),...f}):
null:x(k,f)}let w=(h=[],f={})=>h.map(k=>A(k,f)).filter(k=>k!==null),j=(h,f)=>{let k=w(h,f);return k.length?[et(k)]:[]};function $(h){
if(typeof h=="string")return l(h);if("level"in h)return I(h);if("phrase"in h){let[z]=h.of?l(h.of):[],J=A(h,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:f,pile:k,also:T,without:B}=h,W=k?p(f,k):l(f);return T&&(W=W.filter(z=>d(T).has(
fe(z)))),oo(W,d(B))}let C=({heading:h,under:f})=>h?x(h):(f&&a(f)?.said)??"";function y(h,f){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=W=>k.piles.find(z=>z.id===W).text;return(f??k.piles.map(({id:W})=>W)).map(W=>({id:W,text:T(
W),cards:p(h,W)}))}let R=o.find(h=>h.ladder)?.ladder,G=()=>Math.floor(R.rungs.length/2);function S(h){let[f]=i([h]);return!R||
!f?null:G()-R.rungs.findIndex(({card:k})=>k===f)}function I({level:h,up:f=0}){let k=h.map(S).find(B=>B!==null);if(!R||k===
void 0)return[];let T=R.rungs[G()-k-f];return T?l(T.item):[]}let _={answers({answers:h}){return(h[0]==="all"?e:c(h)).filter(
({id:k})=>t[k]!==null).map(k=>ke(k.said||k.ask,Se(k,t[k.id])))},lines(h){let f=h.lines.flatMap($),k=f.length?[ke(C(h),f,
w(h.say))]:[],T=h.count?.[Math.min(f.length,h.count.length-1)];return T?[...k,et([x(T,{n:f.length})])]:k},piles({piles:h,
only:f,heading:k,below:T={},all:B={}}){let W=z=>z.length===a(h).cards.length;return y(h,f).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:q})=>{let M=W(q)&&B[z]||T[z],N=k?x(k,{pile:J}):J;return[ke(N,q),...j(M?[M]:[])]})},empty(h){
let f=y(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return f.length?[ke(C(h),f,w(h.say))]:[]},sentence(h){
let f=s[h.sentence],k=[...f.matchAll(pa)].map(([,B])=>B),T=Object.fromEntries(k.map(B=>[B,l(B).join(" ")]));return Object.
values(T).every(Boolean)?[ke(C(h),[qe(f,T)])]:[]},message(h){let f=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>Y(k,T,h.message));return f.length?[ke(C(h),[f.join(" ")])]:[]},ladder(){let[h=""]=l(R.goal),[[f],[k]]=[i([R.
today]),i([R.later])],T=R.rungs.map(({card:B,item:W})=>{let z=a(W)?.said??"",[J]=l(W),q=J?`${z}: ${J}`:x("open",{level:z}),
M=fa(B===f,B===k,!!k);return M?x(M,{level:q}):q});return[ke(x(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:f}){let k=c(h).filter(({id:T})=>t[T]===null);return k.length?j(f,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let f=h.repeated.map(l),k=new Map;for(let W of f.flat())k.has(fe(W))||k.set(fe(W),W);let T=W=>f.filter(z=>z.some(J=>fe(J)===
W)).length>1,B=[...k].filter(([W])=>T(W)).map(([,W])=>W);return B.length?[ke(C(h),B)]:[]}};function Y(h,f,{self:k=[],small:T=[],
capitals:B=[]}){let{opener:W,clause:z,clauses:J=[],questions:q=[],names:M=!1}=h,N=$t(f),O=N.toLowerCase();if(k.includes(
O))return qe("{words}.",{words:f});let F=[...s[W]].at(-1);if(!ia.test(f.match(ca)?.[0]??"a")||q.includes(O))return qe(`{\
words}${F}`,{words:f});let P=s[z&&J.includes(O)?z:W],m=M||B.includes(N),E=T.includes(O)||ua.test(N)&&!m,[D=""]=f,U=E?D.toLowerCase()+
f.slice(D.length):f;return qe(P,{words:U})}return h=>{if(!g(h))return[];let f=Object.keys(_).find(T=>T in h),k=f?_[f](h):
j(h.say);return k.length&&h.then?[...k,...j([h.then])]:k}}function fa(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function ao(e,t,o){let s=o&&Hn(e.items,t,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:so(e,t,{plain:a})}}function Tt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(p,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=c(t["home-no"],()=>{}),i=n("div",{class:"\
ajar-moves"},u,c(o,a));e.replaceChildren(n("p",{},s),i),u.focus()}function tt(e){let o=n("button",{type:"button",onclick:()=>Tt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function ro({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=n("span",
{}),a=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=n("p",{class:"ajar-problem",role:"alert"}),l=n(
"p",{class:"ajar-news",role:"status"}),c=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,c),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,d=!1,g=!1,b=!1,x=!1,A=!1,w=(M,N,O={})=>n("bu\
tton",{type:"button",onclick:N,...O},M),j=M=>{M.tabIndex=-1,M.focus()},$=()=>c.querySelector(".ajar-change"),C=()=>i.state===
"kept"&&!i.reopen;function y(M,N=M){a.dataset.short=N,s.textContent!==M&&(s.textContent=M)}function R(){let M=i.problem?
e["keep-unsaved"]:e["keep-saving"],[N,O]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],lost:[e["keep-lost"]]}[A?"lost":i.state];a.
classList.toggle("ajar-state-lost",A),y(N,O),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&
(r.textContent=i.problem),r.hidden=!i.problem}function G(){i={...i,saved:!1},R()}function S(){R(),p=i,C()?c.replaceChildren(
g?k("change"):z()):i.state!=="none"?c.replaceChildren(k("unlock")):d?c.replaceChildren(k(i.exists?"open":"start")):c.replaceChildren(
x?h():Y())}let I=()=>{d=!0,l.textContent="",S(),c.querySelector("input").focus()},_=()=>i.hosted?n("p",{},e["keep-hub"]):
null;function Y(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"\
keep-there":"keep-why"]),i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null,_(),n("di\
v",{class:"ajar-moves"},w(e["keep-nothing"],()=>{x=!0,S(),j(a)}),w(e[i.exists?"keep-open":"keep-start"],I)))}let h=()=>n(
"p",{},w(e[i.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function f(){let N=["none","weak","fair","good","s\
trong"].map(O=>e[`keep-strength-${O}`]).reduce((O,F)=>F.length>O.length?F:O);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},n("span",{},e["keep-strength-none"]))}function k(M){let N=M==="start"||M==="change",O={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],F=n("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{N&&t({strength:F.value})}}),P=n("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),m=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),P),E=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),D=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:D.value})}),U=f(),H=()=>{if(!F.value){F.focus();return}if(E.hidden=!0,N&&F.type==="password"&&P.value!==F.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,P.focus();return}M==="change"?t({change:F.value},{awaited:!0}):t({[M===
"start"?"keep":"unlock"]:F.value,place:D.value},{awaited:!0}),y(e["keep-opening"]),F.value="",P.value="",U.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,g=!1,S(),M==="change"?$().focus():j(a)},Z=n("details",{},n("summary",{},e["keep-whe\
re"]),n("label",{for:`${o}-place`},e["keep-place"]),D);return n("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
H()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},O),_(),M==="change"?n("p",{},e["keep-change-how"]):null,N?n("p",
{},e["keep-no-way-back"]):null,M==="start"&&i.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${o}-wor\
ds`},e[M==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}-how`},e[N?"keep-how":"keep-how-open"]),
F,N?U:null,N?m:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:le})=>{F.type=le.checked?
"text":"password",m.hidden=le.checked,E.hidden=!0}}),n("span",{},e["keep-see"])),N?E:null,M==="change"||i.here?null:Z,n(
"div",{class:"ajar-moves"},M==="unlock"?null:w(e["keep-not-now"],V),n("button",{type:"submit"},O)),N?null:W(),M==="start"&&
i.here?B():null)}let T=()=>n("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function B(){let M={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=n("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await N.files[0].
arrayBuffer()),m=()=>t({bring:P},{awaited:!0});N.value="",i.exists?Tt(F,{...M,act:m}):m()}}),O=n("label",{class:"ajar-wo\
rds"},n("span",{},e["keep-bring"]),N),F=n("div",{class:"ajar-twice"},O);return F}function W(){let M=tt({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",{},e["keep-copy-forgot"]),T(),B()]:[],n("p",{},e["keep-erase-how"]),
M)}function z(){let M=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set([5,15,30,60,
i.minutes])].sort((N,O)=>N-O).map(N=>n("option",{value:N,selected:N===i.minutes},L(e["keep-minutes"],{n:N}))));return n(
"div",{class:"ajar-kept"},w(e["keep-lock"],()=>{y(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{
g=!0,b=!1,S(),c.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),
T()]:[n("p",{},i.place)],i.copied?n("p",{},L(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${o}-minutes`},e["\
keep-idle"]),M))}function J(M){if(M.strength!=null){let N=c.querySelector(".ajar-strength > span");N&&(N.textContent=M.strength);
return}if(M.changed){g=!1,S(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}i={
...i,...M},i.state==="kept"&&(d=!1),C()||(g=!1),R(),q()}let q=je(c,()=>{let M=p;if(M.state===i.state&&M.exists===i.exists&&
M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.hosted&&c.firstChild){p=i;return}let O=d&&
M.place!==i.place;S(),M.state!==i.state&&M.state!=="none"?j(a):O&&c.querySelector("input").focus()});return S(),{line:a,
more:u,update:J,begin:G,setLost:M=>{A=M,R()},say:M=>{l.textContent=M}}}function lo({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!he(s,o)))if(s.kind==="choice"){let l=(s.among?
ye(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(l.length||c)&&(o[s.id]={chosen:l,
own:c})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var co=(e,t)=>L(e.ask,t);var ma=new Set(["autorestarting","dead","restarting","terminating"]),ha=4e3;function io({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,i)=>{
ma.has(i)&&t()},c=(u,i)=>{clearTimeout(r),i==="disconnected"?t():i==="connecting"?r=setTimeout(t,ha):o()};return s.connect(
l),a.connect(c),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(c)}}function uo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,i])=>{let p=lo(u,i),d=u.items.filter(g=>g.id in p).map(g=>[co(g,p),...Se(g,p[g.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let i=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=i,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let i=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(i)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(i),i}function c(u){s=u;for(let i of o)i.hidden=!u}return{line:l,set:c,isLost:()=>s,forget:u=>o.delete(
u)}}function po(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=oe(
t,y=>r.replaceChildren(y)),c=y=>{l.begin(),o(y)},u=n("div",{}),i={},p="",d=0,g=Ye(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(y,R)=>n("button",{type:"button",onclick:R},y),x=y=>n("div",{class:"\
ajar-reflection"},...y.flatMap(R=>ot(R,3))),A=(y,R,G)=>tt({words:t,label:y,question:R,act:()=>c(G)}),w=()=>{let y=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&c({import:await y.files[0].text()}),y.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),y)},j=je(u,()=>{let y=JSON.stringify(i);y!==p&&
(p=y,Ze(u,$))});function $(){let y=(S,I)=>b(I,()=>c({take:S})),R=d>(i.danger?.kinds.length??0)?null:i.danger,G=()=>{d=R.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(R?a.notice(R,{level:2,aside:G}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},i.welcome),i.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(i.section))):
"",i.due?.length?n("ul",{},...i.due.map(S=>n("li",{},S))):"",i.plan?.length?n("h2",{},t["home-plan"]):"",i.plan?.length?
x(i.plan):"",i.plan?.length&&!R?a.line():"",...(i.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:I})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${S}`),x(I))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...R?[]:[b(t["home-take-plan"],()=>c({take:"plan",paper:g.value(),country:a.
code()})),g.element(),y("calendar",t["home-take-calendar"]),i.danger?"":y("calendar-line",t["home-take-calendar-line"])],
y("check-ins",t["home-take-check-ins"]),y("everything",t["home-take-everything"])),w()),i.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),i=y,j()},settle:l.end,say:(y,R="")=>{
l.end();let G=n("div",{class:"ajar-text"});re(G,R),r.replaceChildren(y,G),r.scrollIntoView({block:"nearest"})}}}function fo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Re=window.ajarShown,mo="needs@",ho=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),be={};function ga(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function ka({model:e,el:t}){ga();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],u=m=>c.push(m),i=null,p=!1,d=!1,g=new Map,b=new Map,x=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let A=n("div",{class:"ajar-page"}),w=m=>o.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===m)?.
exercise,j=uo({words:s,answered:()=>[...r].map(([m,{answers:E}])=>[w(m),E]).filter(([m,E])=>m&&Object.keys(E??{}).length)}),
$=0,C=m=>{if(clearTimeout($),$=0,j.set(m),i?.setLost(m),m)for(let E of l.keys())a.get(E)?.release()},y=(m,{awaited:E=!1}={})=>{
try{e.send(m)}catch{C(!0);return}E&&!$&&($=setTimeout(()=>C(!0),8e3))},R=!1;function G(){R||(R=!0,window.ajarDangers?S():
y({dangers:!0}))}let S=()=>{for(let m of Object.values(window.ajarDangers.dangers))Gn(qn(m))};function I({key:m,exercise:E},D){
if(!(window.ajarDangers||j.isLost())||!to(E,D))return;let H=Lt(E,D),V=ao(E,H,window.ajarDangers);B(m,{answers:H,done:!0,
...V}),g.set(m,ho(r.get(m))),a.get(m).update(r.get(m))}let _=Kn({words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:m=>y({country:m})}),Y=()=>{y({forget:!0}),Ot()},h=(m,E,D)=>(a.set(m.key,D),r.has(m.key)&&D.
update(r.get(m.key)),E),f={html(m){let E=n("div",{class:"ajar-text"});return re(E,m.html),_.addNumbers(E),E.addEventListener(
"click",D=>{let U=D.target.closest("a"),H=o.findIndex(({id:V})=>V&&U?.getAttribute("href")===`${V}.ipynb`);H<0||(D.preventDefault(),
J(H))}),E},home(m){let E=n("div",{});return h(m,E,po(E,{words:s,send:H=>{H.import&&a.get("chart")?.begin(),y(H)},open:H=>J(
o.findIndex(({id:V})=>V===H)),help:_})),y({home:m.key}),E},exercise(m){let E=n("div",{}),D=j.line(i?{}:{role:"alert"});l.
set(m.key,E);let U=(H,V)=>{i?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;
b.set(m.key,Z),y({key:m.key,...H,sent:Z},{awaited:V}),!(!V||!j.isLost())&&(C(!0),D.scrollIntoView({block:"nearest"}))};return a.
set(m.key,Dt(E,m.exercise,{words:s,level:m.level,sort:Vn,...r.get(m.key),help:_,needs:()=>k(m.needs),below:()=>m.key.startsWith(
"plan@")&&_.isKnown()?_.line():null,onAside:H=>B(m.key,{aside:H}),onChange:H=>{G(),B(m.key,{answers:H,done:!1}),U({answers:H,
done:!1},d)},onMove:H=>B(m.key,{at:H}),onDone:H=>{I(m,H),U({answers:H,done:!0},!0),m.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{B(m.key,{answers:{},done:!1}),U({remove:!0})}})),E.firstElementChild.append(D),u(()=>j.
forget(D)),E},chart(m){let E=n("div",{class:"ajar-chart-block"}),D=n("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:U,end:H}=oe(s,Z=>D.replaceChildren(Z)),V=Z=>{H(),Xe(E,Z,s)};return a.set(m.key,{update:V,begin:U,end:H}),
r.has(m.key)&&V(r.get(m.key)),U(),y({chart:m.key}),n("div",{},E,D)},notice(m){if(Jn(()=>y({forget:!0})),!m.leave)return n(
"div",{class:"ajar-notice"},n("p",{},m.text));let E=n("div",{class:"ajar-leave"},_.button(),Ct({words:s,leave:Y}));zn(_.
open),i=ro({words:s,send:y});let D=document.createDocumentFragment();return D.append(n("div",{class:"ajar-notice"},i.line,
E),n("div",{class:"ajar-on-paper"},_.text()),i.more),D}};function k(m){let E=o.findIndex(({blocks:U})=>U.some(({key:H})=>H===
mo));return E<0?m?n("p",{},n("a",{href:m},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{J(E);let U=l.get(
mo).querySelector("h2");U.tabIndex=-1,U.focus()}},s["help-needs"])}for(let[m,E]of Object.entries(be))f[m]=D=>{let U=n("d\
iv",{}),V=E(U,D,{words:s,send:y,onDispose:u,model:e,exerciseOf:w,formOf:Z=>l.get(Z)});return h(D,V.element??U,V)};let T=m=>o[x].
blocks.find(E=>E.kind===m),B=(m,E)=>r.set(m,{...r.get(m),...E}),W=()=>{for(let m of c.splice(0))m()};function z({focus:m=!1}={}){
if(W(),a.clear(),p){A.replaceChildren(i?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(
...o[x].blocks.map(V=>f[V.kind](V))),o.length<2)return;let E=(V,Z)=>n("button",{type:"button",onclick:()=>J(V)},Z),D=x>0?
E(x-1,s["previous-page"]):null,U=x<o.length-1?E(x+1,s["next-page"]):null;if(A.append(n("div",{class:"ajar-moves ajar-tur\
n"},D,U)),q.replaceChildren(...o.map(({title:V},Z)=>n("li",{},n("button",{type:"button","aria-current":Z===x?"page":null,
onclick:()=>J(Z)},V)))),M.textContent=L(s["page-of"],{n:x+1,all:o.length,title:o[x].title}),!m)return;let H=A.querySelector(
"h1, h2, h3")??A;H.tabIndex=-1,H.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function J(m){o[m]&&(x=m,q.
parentElement.open=N(),e.set("page",m),e.save_changes(),z({focus:!0}))}let q=n("ol",{}),M=n("summary",{}),N=()=>window.innerWidth>
640;e.get("notice")&&t.append(f.notice(e.get("notice")));let O=n("nav",{class:"ajar-nav","aria-label":s.pages},n("detail\
s",{open:N()},M,q));o.length>1&&t.append(O),t.append(j.line({role:"alert"}),A);let F=0;for(let m of["keydown","pointerdo\
wn","scroll"])t.addEventListener(m,()=>{Date.now()-F<3e4||(F=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",m=>{if(C(!1),m.keeping){let E=[...b.values()].some(H=>m.acknowledged<H);i?.update(E?{...m.keeping,saved:!1}:
m.keeping);let{state:D}=m.keeping,U=D==="locked";D&&(d=D==="kept"),D&&U!==p&&(p=U,r.clear(),O.hidden=p,z())}for(let[E,D]of Object.
entries(m.states??{})){if(m.acknowledged<b.get(E))continue;let U=D.answers&&!Object.keys(D.answers).length,H=g.get(E)===
ho(D);g.delete(E),B(E,U?{...D,at:0}:D),H||a.get(E)?.update(r.get(E))}m.dangers&&(window.ajarDangers=m.dangers,S()),m.country!=
null&&_.choose(m.country),m.file&&(a.get("home")?.settle(),fo(m.file)),m.erased&&a.get("home")?.say(m.erased,T("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??i)?.say(m.said),m.open&&J(o.findIndex(({id:E})=>E===m.open)),
m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),z()});let P=io(e,{gone:()=>C(
!0),back:()=>{j.isLost()&&y({ready:!0})}});return z(),Re.set(s,(Re.get(s)??0)+1),y({ready:!0}),()=>{W(),P(),clearTimeout(
$),Re.set(s,Re.get(s)-1),Re.get(s)||y({gone:!0})}}var go={render:ka};be.door=(e,t,o)=>jn(e,o);be.group=(e,t,o)=>Mn(e,o);be.scenario=(e,t,{words:o,model:s})=>({element:An(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});be.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:c}=Cn(t,{...a,form:()=>s(t.of),ask:i=>r.find(p=>p.id===i).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:c}};be.desk=vn;var jc=go;export{jc as default};
