(()=>{var Io=["button","input","select","summary","textarea"],qo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Io.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),qo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Bo=e=>e;function be(e,t){e.innerHTML=Bo(t)}function ue(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Me=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ne(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Jt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ye(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Yt(e,t,o){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=o,u={...Wo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,p={...o.answers},h=0,y=null,w=0,A=o.
aside??0,b=t.why?n("p",{class:"ajar-why"},t.why):"",j=t.private?n("p",{class:"ajar-private"},t.private):"",E=!1,S=n("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),x=n("div",{}),$=n("div",{class:"ajar-body"}),L=n("section",{class:"\
ajar-form","aria-labelledby":`${d}-title`},n(`h${a}`,{id:`${d}-title`},t.title),...r||l?[n("div",{class:"ajar-beside"},...c,
b?Ro([b],s):""),j]:[b,j],x,$,S);e.replaceChildren(L);function M(){let O=t.items.filter(R=>Me(R,p));if(i){let R=E?O.filter(
U=>U.after).map(U=>[U]):[];return[O.filter(U=>!U.after),...R]}return r&&t.together?[O]:O.map(R=>[R])}let N=O=>{S.replaceChildren(
O)},F=ye(s,N);function H(O,R){S.replaceChildren(`${O} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{p=R,N(""),
o.onChange(p),se({focus:!0})}},s["put-back"]))}function g(O,R){p={...p,[O.id]:R},Do($),N(""),o.onChange(p),P()}function m(){
I(!0),F.begin(),w=setTimeout(k,8e3)}function k(){w&&(clearTimeout(w),w=0,I(!1),F.end())}function I(O){for(let R of y?.fieldsets??
[])R.disabled=O}function P(){if(!y)return;let{items:O,skip:R,where:U,next:Y,enough:ie,whys:oe}=y,te=M().length;R.textContent=
J(O)?s["clear-and-skip"]:s.skip,U.textContent=q(s["question-of"],{n:h+1,all:te}),U.hidden=(r||i)&&te===1,Y.textContent=h===
te-1?s.done:s.next,ie.hidden=!W(te),oe.hidden=!i||E||!J(O)}function W(O){return(o.enough==="at once"||h>0)&&h<O-1&&J(t.items)}
function z(){w||(m(),o.onDone(p))}let J=O=>O.some(({id:R})=>p[R]!=null);function B(O,R=!0){if(w)return;let U=M();if(h+=O,
h>=U.length){h=U.length-1,z();return}se({focus:R,again:O<0})}function _(O,R){let U=`${d}-${O.id}`,Y=n("legend",{},q(O.ask,
p)),ie=O.hint?n("p",{class:"ajar-hint",id:`${U}-hint`},O.hint):null,oe=[ie,R.mark].filter(Boolean).map(({id:ge})=>ge),te=O.
among?{...O,cards:Ne(O,p)}:O,de=u[O.kind](te,Jt(te,p[O.id]),{words:s,level:a+1,group:U,change:ge=>g(O,ge),say:N,isQuick:o.
enough==="at once",...R}),ce={class:`ajar-item ajar-${O.kind}`,tabindex:"-1","aria-describedby":oe.join(" ")||null};return n(
"fieldset",ce,Y,ie,de)}function se({focus:O=!1,again:R=!1}={}){let U=M();h=Math.max(0,Math.min(h,U.length-1));let Y=U[h],
ie=o.mark?.(Y),oe=ie?n("p",{class:"ajar-mark",id:`${d}-${Y[0].id}-mark`},ie):null,te=n("div",{class:"ajar-moves"}),de=h>
0?()=>B(-1):null,ce=Y.map(ae=>_(ae,{mark:oe,again:R,moves:te,back:de})),ge=n("button",{type:"button",onclick:()=>{if(w)return;
let ae=p,ke=J(Y);p={...p,...Object.fromEntries(Y.map(({id:$e})=>[$e,null]))},o.onChange(p),B(1),ke&&H(s.cleared,ae)}}),f=n(
"button",{type:"button",onclick:()=>{w||(N(""),B(1))}}),C=n("p",{class:"ajar-where"}),V=n("button",{type:"button",class:"\
ajar-link",onclick:()=>{E=!0,B(1)}},s["add-why"]),Z=n("button",{type:"button",class:"ajar-link",onclick:z},s.enough);y={
items:Y,skip:ge,where:C,next:f,fieldsets:ce,enough:Z,whys:V},x.replaceChildren(),te.replaceChildren(ge,f),de&&te.prepend(
n("button",{type:"button",onclick:de},s.back));let G=ce.length===1;oe&&G&&ce[0].lastElementChild.before(oe),$.replaceChildren(
C,...oe&&!G?[oe]:[],...ce,te,...o.enough?[V,Z]:[]),P(),o.onMove?.(h),O&&(ce[0].focus({preventScroll:!0}),C.scrollIntoView(
{block:"nearest"}))}function ee(O){if(x.replaceChildren(),!O||!o.help||A>O.kinds.length)return null;let R=()=>{A=O.kinds.
length+1,o.onAside?.(A),x.replaceChildren(),$.querySelector("[tabindex]").focus()},{help:U,needs:Y}=o;return x.append(U.
notice(O,{level:a+1,aside:R,needs:Y})),x.querySelector("[tabindex]")}function ne(O,{focus:R=!1,danger:U=null}={}){y=null;
let Y=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);$.replaceChildren(n("div",{class:"ajar-reflection"},Y,...O.flatMap(
oe=>Pe(oe,a+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{h=0,se({focus:!0,
again:!0})}},s.change),n("button",{type:"button",onclick:()=>{let oe=p;p={},h=0,A=0,o.onAside?.(0),o.onStartOver(),se({focus:!0}),
H(s["started-over"],oe)}},s["start-over"])));let ie=ee(U);R&&(ie??Y).focus()}function le(O){let R=$.contains(document.activeElement);
R&&y&&!w||(k(),p={...O.answers},O.done?ne(O.reflection,{focus:R,danger:O.danger}):(h=O.at??Math.max(0,M().findIndex(U=>U.
some(({id:Y})=>p[Y]==null))),se()))}let{done:me,reflection:Ce,danger:T}=o;return le({answers:p,at:o.at,done:me,reflection:Ce,
danger:T}),{update:le,release:k,say:O=>{k(),N(O)}}}var Ro=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function Do(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Pe=({heading:e,said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n(
"li",{},a))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Wo={ruler(e,t,{group:o,
change:s}){let a=Array.from({length:11},(r,l)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{
class:"ajar-scale"},n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},
"0"),` ${e.low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,
own:l}=t||{chosen:[],own:""},i=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),c=e.many?"checkbox":"radio",u=e.cards.
map(p=>n("input",{type:c,name:s,value:p.id,checked:r.includes(p.id),onchange:h=>{e.many?r=r.filter(y=>y!==p.id).concat(h.
target.checked?p.id:[]):(r=[p.id],l="",d&&(d.value="")),i()}})),d=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:p=>{
l=p.target.value,!e.many&&l.trim()&&(r=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},
n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((p,h)=>n("label",{class:"ajar-card"},u[h],
n("span",{},p.text))),d?n("label",{class:"ajar-own"},n("span",{},e.own),d):null)},text(e,t,{words:o,change:s}){let a=n(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.
target.value:null)});return e.long&&(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{
words:o,change:s}){let a=n("div",{}),r=()=>{let p=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(
p.length?p:null)},l=()=>[...a.children].forEach((p,h)=>{p.querySelector("label > span").textContent=q(o.line,{n:h+1}),p.
querySelector("button").setAttribute("aria-label",q(o["remove-line"],{n:h+1}))}),i=n("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),a.lastElementChild.querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=a.children.
length>=e.most},u=p=>{let h=n("div",{class:"ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"tex\
t",value:p,maxlength:2e4,oninput:r})),n("button",{type:"button",class:"ajar-remove",onclick:()=>{let y=h.nextElementSibling||
h.previousElementSibling;h.remove(),y||u(""),c(),r(),(y||a.firstElementChild).querySelector("input").focus()}},"×"));a.
append(h),c()},d=t||[];for(let p=0;p<Math.max(e.lines,d.length);p++)u(d[p]??"");return n("div",{class:"ajar-lines"},a,i)},
date(e,t,{words:o,change:s}){return n("label",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??
"",oninput:a=>s(a.target.value||null)}))}};function Fo(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Zt(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Fo(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function Qt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function Xt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var _o=new Set,bt=()=>{if(!document.hidden)for(let e of[..._o])e(Math.random()*1e3)};window.addEventListener("online",bt);
window.addEventListener("pageshow",bt);document.addEventListener("visibilitychange",bt);function Ho(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Va=Ho("ajar-presenter");function en(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ue=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function yt(e,t){if(t?.kind!=="moves"){let l=t&&Ue(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function wt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:q(t["room-joined"],{n:e}):t["room-joined-none"]}function He({answered:e},{joined:t},o){return t>e?q(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:q(o["wall-answered"],{n:e})}function tn(e,t){return e?e.over?t["wa\
ll-time-up"]:q(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function tt({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function nn(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return q(o,{minutes:Math.abs(e)})}var nt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function je(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var vt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function ot(e,t,o,s,a){let r=je(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},vt(o,()=>{r.close(),a()},"\
wall-primary"),vt(s,()=>r.close())))}var jt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function on(e,{
question:t,body:o},s,a,r){if(o.moves){ot(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=jt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:q(a["wall-still"],{n:l});ot(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function sn(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=je(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},vt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ee=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function xt({units:e},t){let o=new Map,s=Ko(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(zo(a,s))}return[...o.
values()]}function Ko(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function zo({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Vo(l.counts,r):l.counts);return{id:t,name:c.get(e)??o,heading:s,labels:Ke(a,r).map(d=>c.get(`${t}:${d}`)??
d),sizes:r,counts:u,n:u?st(u):0,withheld:i??""}}function Vo(e,t){let o=0;return t.map(s=>(o+=s,st(e.slice(o-s,o))))}function Ke(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var st=e=>e.reduce((t,o)=>t+o,0),St=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),pe=({shown:e})=>e.filter(({counts:t})=>t);var an=["wall-first","wall-second","wall-third"],Go={importance:0,confidence:1,readiness:2},ln=({id:e},t)=>an[Go[e]??t%an.
length],xe=e=>`${(100*e).toFixed(2)}%`,cn={"aria-hidden":"true"};function Ve(e,t,o){return pe(e).length?{ruler:rn,move:rn,
sort:Zo,card:ns,choice:os}[e.kind](e,t,o):[n("p",{class:"wall-calm"},tt(e,t))]}function rn(e,t){let o=Math.max(...pe(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return pn({...s,heading:c,labels:l,sizes:i},r,o,ln(s,a),t)}))]}function un(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,c],u)=>pn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(d=>d.
counts),l,ln(c,u),t))),hn([["wall-then",o.moment],["wall-solid",s.moment]])]}function pn({heading:e,labels:t,sizes:o},s,a,r,l){
let i=st(o),c=.03,u=0,d=o.flatMap((h,y)=>{let w=u/i+(u?c/2:0);u+=h;let A=u/i-w-(u<i?c/2:0);return s.flatMap(({counts:b,isEarlier:j},E)=>{
let S=w+E*A/s.length;return Jo(b[y]/a,b[y],S,A/s.length,j)})}),p=t.map((h,y)=>`${h}: ${s.at(-1)?.counts[y]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ue("svg",{class:"wall-columns",role:"img","ari\
a-label":p.join(", ")},...d):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Yo(t,
o)))}function Jo(e,t,o,s,a){let r=1-e;return[ue("rect",{x:xe(o),y:xe(r),width:xe(s),height:xe(e),class:a?"wall-then":"wa\
ll-solid"}),ue("text",{x:xe(o+s/2),y:xe(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Yo(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Zo(e,t,o){let s=[...pe(e)].
sort((i,c)=>es(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Ct.length)return[rt(s.map(
i=>Xo(i,t)),o,t)];let l=s.map(({name:i,counts:[c,...u]},d)=>{let h=!d&&i.length+r[0].length<Qo?`${c} ${r[0]}`:`${c}`;return ze(
i,h,ts([c,...u],a))});return[rt([...l,...fn(e,t)],o,t),hn(r.map((i,c)=>[Ct[c],i]))]}var Qo=24;function Xo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((c,u)=>o[u]===r).join(" / "),i=q(a["wall-of"],{n:r,of:s});return ze(e,i,
[],n("p",{class:"wall-muted"},l))}var es=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},Ct=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ts(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,at(
Ct[a],r,s/t)})}function at(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ue(
"rect",{class:e,x:xe(t+r),y:xe(s),width:xe(Math.max(0,o-2*r)),height:xe(a)})}function ns(e,t,o){let s=pe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[rt([...dn(s,t),...fn(e,t)],o,t)]}function os(e,t,o){let[{labels:s,counts:a,
n:r}]=pe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[rt(dn(l,t),o,t)]}function dn(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ze(a,l?`${r}`:q(t["wall-of"],{n:r,of:o}),
[at("wall-rest",0,1),at("wall-pile-1",0,r/o)]))}function fn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[ze(q(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>ze(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ze=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ue(
"svg",cn,...o):null,s);function rt(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},q(o["wall-more"],{n:a}))),s}var hn=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ue("svg",cn,at(t,0,1)),o)));var ss=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),as=/^data:image\/(svg\+xml|png|jpeg);/,
Ie=e=>e.flatMap(rs);function rs(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?as.test(o.src)?[ls(o)]:[]:ss.has(t)?[n(t,{},...Ie(s))]:Ie(s)}var ls=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var lt=4,Ge=({path:e,size:t},o,s)=>ue("svg",{class:s,viewBox:`${-lt} ${-lt} ${t+2*lt} ${t+2*lt}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ue("path",{stroke:"#000",d:e}));function Je(e,t){return pe(e).length?{ruler:cs,move:is,sort:ps,card:ds,choice:fs}[e.kind](e,t):e.heading}var qe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,mn=({shown:e})=>e.every(({counts:t})=>t),is=(e,t)=>t["wall-moved"];function gn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[qe(t),qe(t)]}function cs(e,t){
let o=pe(e),s=new Map;for(let d of o){let p=St(d);s.set(p,[...s.get(p)??[],d])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([d,p])=>us(p,d,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(d=>gn(d,t)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,q(u,c)].filter(Boolean).join(" ")}function us(e,t,o,s){
let[a,r]=e.map(u=>gn(u,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?q(s["wall-most-all"],c):q(r?s["wall-most-two"]:s["wall-most"],c)}function ps(e,t){let o=pe(e),s=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>St(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return mn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return q(
l??t["wall-sorted-many"],{pile:qe(a),card:qe(r[0].name),other:qe(r.at(-1).name),n:r.length,all:o.length})}function ds(e,t){
let o=pe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return kn(o,e,t)}function fs(e,t){let[{labels:o,counts:s,
n:a}]=pe(e);return kn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function kn(e,t,o){let s=Math.max(...e.map(({count:d})=>d)),
a=e.filter(({count:d,n:p})=>2*d>p),r=a.length?a:e.filter(({count:d})=>d&&d===s);if(!a.length&&!mn(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:d})=>qe(d));return q(
i,{card:c,other:u,n:r.length})}function ct({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return we("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?bn(t,o,s):we("text",Se(e?.title??
""));if(!i&&l.join&&t)return bn(t,o,s);let u=Ue(o,c),d=i?null:Xt(l.timer,a,c.minutes),p={deck:e,way:t,panel:o,words:s,slide:c,
question:u,left:d},h=(xs[c.kind]??it)(p);return h.dataset.slide=r??l?.slide,o.practice&&h.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var we=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),Se=e=>n("h\
1",{},e);function it({slide:e,way:t,panel:o,words:s,left:a}){let r=Ie(e.body),l=r.flatMap(c=>hs(c)),i=r.filter(c=>c.textContent.
trim());return we(e.kind,Se(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(gs)),...l.map(c=>n(
"div",{class:"wall-picture"},c))),ut({way:t,panel:o,words:s,left:a}))}function hs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var ms=5;function gs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>Ot(s)<s.childNodes.length)||!t.every(Ot))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=Ot(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function Ot({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=ms;)s+=2;return s}function ks({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Ee(a))return vs({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return we("question",Se(c?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...c?[bs(c)]:[ys(i)],ut({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function bs({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},yn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ys=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?yn(s,a):null))),yn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),ws=5;function vs({slide:e,panel:t,words:o,question:s,left:a}){
let r=xt(s,e.items),l=r.filter(u=>pe(u).length),[i=r[0]]=l,c=ut({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?we("chart",Se(l.length?Je(i,o):o["wall-held-title"]),...Ve(i,o),c):we("chart",Se(e.title),n("div",{class:"wall-groups"},
...l.map(u=>n("section",{},n("h2",{},Je(u,o)),...Ve(u,o,ws)))),c)}function js({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:xt(d,[]),question:d})).filter(({
groups:d})=>d.some(p=>pe(p).length)),l=d=>r.map(({moment:p,groups:h})=>({moment:p,...h.find(y=>y.kind===d)})).filter(({shown:p})=>p&&
pe({shown:p}).length),[i]=l("move").slice(-1),c=l("ruler"),u=ut({way:s,panel:t,words:o,left:a});return i?we("chart",Se(Je(
i,o)),...Ve(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?we("chart",Se(o["room-group"]),...un([c[0],
c.at(-1)],o)):c.length?we("chart",Se(Je(c[0],o)),...Ve(c[0],o)):we("text",Se(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var xs={text:it,story:it,help:it,question:ks,moves:js};function bn(e,t,o){return we("join",Se(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[Ss(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,$t(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},wt(t,o)))))}var Ss=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},q(t["wall-wifi"],{name:e.name})),$t(e,t)),$t=(e,t)=>Ge(e,t["room-scan-alt"],"wall-sc\
an"),Cs=e=>e.replace("-","‑");function ut({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=tn(s,
o),c=a&&a.state!=="ready",u=c?He(a,t,o):r&&e?wt(t,o):"",d=l?He(l,t,o):"";if(!e&&!i&&!u&&!d)return null;let p=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&p.style.setProperty("--left",`${100*s.share}%`),
e&&r?p.append($t(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):p.append(
n("p",{class:"wall-muted"},e?q(o["wall-join-line"],{address:e.address,code:Cs(e.code)}):d)),p.append(n("p",{class:"wall-\
now"},u?n(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?n("span",{class:"wall-time"},i):null)),p}var Et=[4.6,5.6,6.6,7.4,8.2],At=2,Os=["","tight","tight columns"],Mt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],$s=5.4;function vn(e,t=At){let o=Et[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Mt.at(-1),text:0};for(let a of[...Os,...Mt]){if(s.text>=$s||s.text&&Mt.includes(a))break;let r=Ms(e,a,o);r>s.text&&
(s={layout:a,text:r})}return jn(e,s.layout,s.text||4.6),s.text>0}function Ms(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(jn(e,t,
Math.max(s,4.6)),Es(e))return Math.max(s,4.6);return 0}function jn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var Es=e=>wn(e)&&[...e.querySelectorAll(".wall-whole")].every(wn),wn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var As={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Ts=new Map(Object.entries(As).flatMap(([e,t])=>t.map(o=>[o,e]))),Ls="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ns(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Ls)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Ts.get(t.length===1?t.toLowerCase():
t)}function xn(e){let t=o=>{let s=Ns(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Sn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=t.slides[c.slide]?.
part,d=b=>()=>{A.close(),b()},p=(b,j,...E)=>n("button",{type:"button",onclick:d(b),...j},...E),h=b=>n("small",{},q(a["re\
mote-minutes"],{minutes:b})),y=t.parts.map((b,j)=>n("li",{},p(()=>r("go",{slide:t.slides.findIndex(E=>E.part===j)}),{"ar\
ia-current":j===u?"step":null,class:c.dropped.includes(j)?"remote-dropped":null},b.title,c.dropped.includes(j)?n("small",
{},a["remote-is-dropped"]):h(b.minutes)))),w=Qt(t,c).map(({part:b,title:j,minutes:E,dropped:S})=>n("li",{},n("span",{},j),
p(()=>r(S?"keep":"drop",{part:b}),{"aria-label":`${S?a["remote-keep"]:q(a["remote-drop"],{minutes:E})}: ${j}`},S?a["remo\
te-keep"]:q(a["remote-drop"],{minutes:E})))),A=je(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...y),...w.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...w)]:[],n("div",{class:"remote-more"},
s?p(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["\
remote-leave"]):null,p(()=>{},{class:"remote-primary"},a["wall-close"])))}function On(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:b})=>b!=="move"),l=new Map(r.map(b=>[b.id,
Cn(b).map(()=>0)])),i=0,c=0,u=n("div",{}),d=je(e,"desk-hands",u);if(!d)return;let p=()=>Math.max(c,...[...l.values()].map(
b=>b.reduce((j,E)=>j+E,0))),h=(b,j,E)=>n("div",{class:"desk-stepper"},n("span",{},b),n("button",{type:"button","aria-lab\
el":q(s["desk-fewer"],{label:b}),onclick:()=>E(-1)},"−"),n("output",{},`${j}`),n("button",{type:"button","aria-label":q(
s["desk-more"],{label:b}),onclick:()=>E(1)},"+"));function y(b=""){let j=r[i],S=o.items.find(({id:M})=>M===j.item)?.cards.
find(({text:M})=>M===j.card),x=l.get(j.id),$=i===r.length-1,L=M=>()=>{i+=M,y()};u.replaceChildren(n("p",{class:"desk-sma\
ll"},q(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},j.card||j.heading),S?.short?n("p",{class:"desk-small"},j.heading):
"",...Cn(j).map((M,N)=>h(M,x[N],F=>{x[N]=Math.max(0,x[N]+F),y(`${N} ${F}`)})),$?h(s["room-people"],p(),M=>{c=Math.max(0,
p()+M),y(`people ${M}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:L(-1)},s.back):"",$?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:L(
1)},s["desk-next-card"]),$?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>d.
close()},s["wall-close"]))),w(b)}function w(b){let j=[...u.querySelectorAll(".desk-stepper")],[E,S]=b.split(" "),x=E==="\
people"?j.at(-1):j[Number(E)||0],[$,L]=x.querySelectorAll("button");(S==="-1"?$:L).focus()}function A(){let b=p();if(!b)
return;let E=[...l].filter(([,S])=>S.some(Boolean)).map(([S,x])=>{let{kind:$}=r.find(L=>L.id===S);return[S,$==="card"?[x[0],
b-x[0]]:x]});d.close(),a(Object.fromEntries(E),b)}y()}var Cn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ke(t,o);var ve=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function $n(e,t,o){let s=n("div",{}),a=je(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Mn(e,t,o,{
press:s}){s({desk:"remote"}),$n(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),u=c.presenters.filter(
({kind:p,used:h})=>p==="remote"&&h),d=!l||i;return[n("h2",{},o["desk-remote"]),d&&r?Ge(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!u.length?n("p",{},o["room-one-moment"]):"",n("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
ve(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:p},h)=>n("p",{class:"desk-line"},q(o["desk-remote-there"],{n:h+1})," ",ve(o["\
desk-remote-end"],()=>s({desk:"revoke",id:p})))),n("div",{class:"wall-answers"},d?ve(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ve(o["wall-close"],a))]})}function En(e,t,o,{press:s,step:a}){let r=Is(o,s);$n(e,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:d,panel:p}=t(),h=n("span",{role:"status"});if(!i||u)return[n("h2",{},o["desk-phones"]),n("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":ve(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},ve(o["wall-close"],l))];let y=`${c.address}/${c.code}`,w=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:A,network:b})=>n("option",{value:A,selected:A===
c.picked?"":null},`${A} (${b})`)));return[n("h2",{},o["desk-phones"]),Ge(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},p.joined?q(o["desk-reached"],{n:p.joined}):o["desk-rea\
ch-try"]),p.hosts.length?n("p",{class:"desk-small"},q(o["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",c.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",w):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},qs(o)[A])))),n("div",{class:"wall-answers"},ve(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(y),h.textContent=o["desk-copied"]}),ve(o["desk-card"],()=>s({desk:"card"})),ve(o["re\
mote-join-show"],()=>{l(),a("join")}),ve(o["wall-close"],l),h)]})}function Is(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),ve(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var qs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function An(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:S,
title:x})=>n("option",{value:S},x),r=(S,x)=>q(t["desk-meeting"],{title:S,n:x}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:x,part:$,minutes:L})=>a({id:S,title:r($?`${x}: ${$}`:x,L)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:x,minutes:$})=>a({id:S,title:r(x,$)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Bs(e.countries);
let u=["phones","none","practice"].filter(S=>!(e.server&&S!=="phones")),d={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},p=u.map(
(S,x)=>n("input",{type:"radio",name:s,value:S,checked:x===0?"":null,"aria-describedby":`${s}-${S}`})),h=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),y=n("p",{hidden:!0},n("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),w=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),b=(S,x)=>n("p",{},n("label",{class:"ajar-words",for:x.id},S),x),j=n("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:p.find(({checked:x})=>x).value,
key:h.value}),h.value=""}},n("h2",{},t["desk-start"]),w,b(t["desk-which"],l),n("div",{class:"ajar-start-two"},b(t["desk-\
couple"],i),b(t["desk-country"],c)),n("fieldset",{},n("legend",{},t["desk-how"]),...u.map((S,x)=>n("label",{class:"ajar-\
start-way"},p[x],n("span",{},n("b",{},d[S][0]),n("small",{id:`${s}-${S}`},d[S][1]))))),y,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function E({problem:S,busy:x,needsKey:$,state:L}){w.textContent=S??"",w.hidden=
!S,y.hidden=!$,x||(A.textContent=L==="ended"?t["room-ended"]:"")}return{element:j,update:E}}function Bs(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Tn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ke(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Rs=["open","close","reveal"];function Ln(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=en(),c=(v,K,X={})=>n("button",{type:"button",onclick:K,...X},...[v].flat()),u=n("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),p=ye(o,v=>{v?d.textContent=
v:$e()}),h=v=>{p.begin(),s(v,{awaited:!0})},y=0,w="",A=(v,K={})=>{y=Math.max(y,r.steps??0)+1,h({desk:"step",step:{step:v,
...K},n:y})},b=()=>r.panel,j=()=>b()?.stage,E=()=>r.deck?.slides[j()?.slide],S=()=>E()&&Ue(b(),E()),x=Tt("desk-wall",{inert:!0}),
$=Tt("desk-wall",{inert:!0}),L=Tt("desk-screen",{hidden:!0}),M=()=>{L.host.hidden=!1,te(),L.host.requestFullscreen?.().catch(
()=>{})},N=()=>{L.host.hidden=!0,F()&&document.exitFullscreen(),te()},F=()=>document.fullscreenElement===L.host;L.host.addEventListener(
"fullscreenchange",()=>{F()||N()});let H=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),m=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),I=n("p",{class:"des\
k-count"}),P=n("p",{}),W=n("p",{class:"desk-small"}),z=n("div",{}),J=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),B=n("div",{class:"desk-tools"},J,c(o["desk-here"],M),c(o["desk-remote"],()=>Mn(
ne,()=>r,o,{press:h})),c(o["desk-phones"],()=>En(ne,()=>r,o,{press:h,step:A})),c(o["remote-parts"],me),c(o["desk-end"],Ce,
{class:"desk-end"})),_={back:c([o.back,n("kbd",{},"←")],()=>A("back")),open:c([o["room-ask-open"],n("kbd",{},"O")],()=>T(
"open")),close:c([o["room-ask-close"],n("kbd",{},"C")],()=>T("close")),reveal:c([o["room-ask-reveal"],n("kbd",{},"R")],()=>T(
"reveal")),blank:c([o["remote-blank"],n("kbd",{},"B")],()=>A("blank")),hands:c([o["desk-hands"]],()=>On(ne,{question:S(),
slide:E(),words:o,count:O})),next:c([o.next,n("kbd",{},o["desk-clicker"])],()=>A("next"))},se=c(o["room-ask-reset"],()=>ot(
ne,o["room-reset-sure"],o["room-ask-reset"],o["home-no"],()=>T("reset"))),ee=c("",()=>A(j()?.timer?"pause":"timer")),ne=n(
"section",{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},H,g,B,m),n("div",{class:"desk-l\
eft"},n("section",{class:"desk-now"},n("h2",{},o["desk-now"]),x.host),n("section",{class:"desk-next"},n("h2",{},o["desk-\
next"]),$.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),I,P,W,n("p",{class:"desk-more"},ee,se))),n("se\
ction",{class:"desk-notes"},n("h2",{},o["remote-notes"]),k,z),n("div",{class:"desk-moves"},u,d,n("div",{class:"desk-pad"},
...Object.values(_))),L.host),le=An(t,{words:o,begin:v=>h({desk:"begin",...v})});e.replaceChildren(le.element,ne);function me(){
Sn(ne,{deck:r.deck,panel:b(),way:r.way},o,{step:A})}function Ce(){let v=b().questions.some(Ee),K=(re,Q)=>c(Q,()=>h({room:"\
take",what:re,paper:t.paper})),X=je(ne,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-more"},K("page",o["\
desk-take-page"]),K("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},c(o["room-end"],()=>{X.close(),h({room:"\
end"})},{class:"wall-primary"}),c(o["remote-stay"],()=>X.close())))}function T(v){if(y>(r.steps??0)){w=v;return}if(v==="\
reveal"){let X=yt(b(),E()),re=()=>h({desk:"question",id:X.question.id,do:v,...X.body});X&&on(de(),X,b(),o,re);return}let K=S();
K&&h({desk:"question",id:K.id,do:v})}let O=(v,K)=>h({desk:"question",id:S().id,do:"hands",counts:v,people:K}),R={keys:()=>sn(
de(),o),full:()=>L.host.hidden?M():N(),larger:()=>Y(1),smaller:()=>Y(-1)},U=At;function Y(v){U=Math.min(Et.length-1,Math.
max(0,U+v)),te()}function ie(v){return!r.deck||!ne.offsetParent||ne.closest("[inert], .lm-mod-hidden")?!1:(R[v]?R[v]():Rs.
includes(v)?T(v):v==="timer"?A(j()?.timer?"pause":"timer"):v!=="look"&&A(v),!0)}a(xn(ie));let oe=setInterval(()=>{!ne.hidden&&
ne.isConnected&&f()},1e3);a(()=>clearInterval(oe));function te(){if(!r.deck||!j())return;let v={deck:r.deck,way:r.way,panel:b(),
words:o,now:i.now()},K=ge();ce(x.wall,ct(v)),$.host.hidden=K===null,K!==null&&ce($.wall,ct({...v,slide:K})),L.host.hidden||
ce(L.wall,ct(v),U)}let de=()=>L.host.hidden?ne:L.wall;function ce(v,K,X){v.querySelector(".wall-face")?.remove(),v.prepend(
K),vn(K,X)}function ge(){let{slide:v,dropped:K}=j(),X=r.deck.slides.findIndex(({part:re},Q)=>Q>v&&!K.includes(re));return X<
0?null:X}function f(){if(!r.deck)return;let v=Zt(r.deck,j(),i.now());if(H.textContent=nt(i.now()),!v)return;let K=v.begun?
nn(v.late,o):o["remote-not-begun"],X=v.begun?q(o["remote-planned"],{part:nt(v.partEnds),end:nt(v.ends)}):"";g.replaceChildren(
n("b",{class:v.late>0?"desk-late":null},K),X&&` · ${X}`,n("br"),n("span",{class:"desk-small"},r.deck.parts[v.part].title));
for(let[re,Q]of[...m.children].entries())Q.className=re<v.part?"done":re===v.part?"here":"",Q.classList.toggle("dropped",
j().dropped.includes(re)),re===v.part?Q.setAttribute("aria-current","step"):Q.removeAttribute("aria-current")}function C(){
m.replaceChildren(...r.deck.parts.map(({title:v,minutes:K})=>n("li",{style:`flex: ${Math.max(1,K)}`,title:v},v)))}function D(){
if(l===E()?.id)return;l=E()?.id;let v=E()?.notes.length?Ie(E().notes):[n("p",{},o["remote-no-notes"])];k.replaceChildren(
...v),k.scrollTop=0}function V(){let v=S();I.textContent=v&&(v.state!=="ready"||v.hands)?He(v,b(),o):"",P.textContent=r.
way?q(o["desk-joined"],{n:b().joined}):o["desk-no-phones"],W.textContent=ke({units:v?.units??ae()}),z.replaceChildren(...v?
Tn(v,o):[]);let K=!!v?.units.length;_.hands.firstChild.data=o[G(v)?"desk-slips":"desk-hands"],_.hands.disabled=!K||v.state===
"open"||Ee(v),se.hidden=!v?.answered||!v.may_reset;let X=E()?.minutes??0;ee.hidden=!X&&!j()?.timer,ee.textContent=j()?.timer?
o["desk-timer-pause"]:q(o["remote-timer"],{minutes:X});for(let re of["open","close"])_[re].hidden=!r.way;_.hands.hidden=
!!r.way&&(_.hands.disabled||!v),_.open.disabled=!v||v.state==="open"||!r.way,_.close.disabled=v?.state!=="open",_.reveal.
disabled=!yt(b(),E());for(let re of Object.values(_))re.classList.remove("wall-primary");Z().classList.add("wall-primary"),
_.blank.setAttribute("aria-pressed",!!j()?.blank)}function Z(){let v=S();return v?Ee(v)?_.next:v.state==="ready"&&!_.open.
disabled?_.open:!r.way&&!v.answered&&!_.hands.disabled?_.hands:_.reveal.disabled?_.next:_.reveal:_.reveal.disabled?_.next:
_.reveal}let G=v=>!!v?.name.startsWith("check-in@"),ae=()=>{if(E()?.kind!=="moves")return[];let[v]=b().questions.filter(
K=>G(K)&&Ee(K)).slice(-1);return v?.units.filter(({kind:K})=>K==="move")??[]};function ke({units:v}){let K=v.filter(({snapshot:X,
withheld:re})=>!X&&re);return K.length?tt({shown:K},o):""}function $e(){let v=S();d.textContent=_e(v)}function _e(v){if(j()?.
blank)return o["remote-is-blank"];if(!v)return"";let K=jt(v,b());return K===1?o["remote-still-one"]:K?q(o["remote-still"],
{n:K}):v.state==="open"?o["room-is-open"]:v.hands&&!Ee(v)?q(o["desk-counted"],{n:v.hands}):!r.way&&v.state==="ready"&&v.
units.length?o[G(v)?"desk-slips-how":"desk-hands-how"]:""}function et(v){let K=r;r={...r,...v},r.busy||p.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let X=r.state==="open"&&!!(r.deck&&j());if(le.update(r),le.element.hidden=X,ne.hidden=
!X,!X)return;K.panel!==r.panel&&i.set(b().now),K.deck!==r.deck&&C(),r.wall&&(J.href=r.wall);for(let Q of ne.querySelectorAll(
"dialog"))Q.refresh?.();f(),D(),V(),$e(),te();let re=w;w="",re&&T(re)}let Le=new ResizeObserver(te);for(let{host:v}of[x,
L])Le.observe(v);return a(()=>Le.disconnect()),{update:et}}function Tt(e,t){let o=n("div",{class:e,...t}),s=n("div",{class:"\
wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function pt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Be(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function dt(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Nn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",c=n("div",{}),u=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ye(t,m=>{p.textContent=m}),y=Nt(t),w=pt(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,p),y.dialog);let A=m=>{a.busy?p.textContent=t["room-one-moment"]:(h.begin(),
o(m,{awaited:!0}))},b=(m,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},m),j=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function E(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}A({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,m,j(k,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(I=>b(q(t["room-rehearse"],{n:I}),{room:"rehearse",phones:I})))]}let S=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),j(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function x(){let m=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.
code})),I=a.address?m:null;return r?[$(),n("div",{class:"ajar-door-line"},k,d,I),L(),N()]:[n("h2",{},t["room-title"]),$(),
L(),k,a.address?In(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},d,I,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),N()]}let $=()=>a.practice?n("p",{},Ye(t)):null,L=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let m=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:k,network:I})=>n("option",{value:k,selected:k===a.picked},`${k} (${I})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function N(){let m=n("div",{}),k=n("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),I=n("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),P=()=>m.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),j(k,b(t["room-end"],{room:"end"}))]:[I]),W=J=>{l=J,P(),(l?k:I).focus()};P();let z=(J,B)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...B()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?j(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,n("p",{},t["room-end-how"]),
m)}function F(m){a={...a,...m},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let k=Lt(t,a.joined);
d.textContent!==k&&(d.textContent=k),y.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),p.textContent=""),H()}let H=Be(c,()=>{let{joined:m,problem:k,...I}=a,P=JSON.stringify([I,r]);if(P===
i)return;i=P;let W={open:x,lost:S}[a.state]??E;dt(c,()=>c.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return ft(e,()=>o({room:"look"}),s),{update:F}}var Lt=(e,t)=>t?t===
1?e["room-joined-one"]:q(e["room-joined"],{n:t}):e["room-joined-none"],Ye=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function In(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Nt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ye(e)):"",In(e,r),s):(o.close(),t.replaceChildren()))}}}function ft(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function ht(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,d)=>{let p=n("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":t});return be(p,
u),p.firstElementChild.setAttribute("aria-hidden","true"),p},c=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:c},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(u=>n("th",{scope:"col"},u)))),n("tbody",{},...r.map(([u,...d])=>n("tr",{},n(
"th",{scope:"row"},u),...d.map(p=>n("td",{},p??"–")))))))))}function qn({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),c=i({id:`${r}-people`,
min:1}),u=y=>Math.max(0,Math.floor(Number(y.value)||0)),d=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,p=y=>{let w=e.filter(
E=>E.item===y),A=(E,S)=>{let x=i({"aria-label":[E.card,d(E)[S]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],x]),x},b=w.length===1&&!w[0].card?w[0].bands.map((E,S)=>[E,[A(w[0],S)]]):w.map(E=>[E.card,d(E).map((S,x)=>A(E,
x))]),j=w[0].card?["",...d(w[0])]:null;return n("table",{},n("caption",{},s(y)),j&&j.length>2?n("thead",{},n("tr",{},...j.
map(E=>E?n("th",{scope:"col"},E):n("td",{})))):null,n("tbody",{},...b.map(([E,S])=>n("tr",{},n("th",{scope:"row"},E),...S.
map(x=>n("td",{},x))))))};function h(){let y=new Map(e.map(j=>[j,l.get(j.id).map(u)])),w=Math.max(...[...y.values()].map(
j=>j.reduce((E,S)=>E+S,0))),A=u(c)||w;if(!A){c.focus();return}let b=Object.fromEntries([...y].map(([j,E])=>[j.id,j.kind===
"card"?[E[0],Math.max(0,A-E[0])]:E]));a({counts:b,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),h()}},
...[...new Set(e.map(y=>y.item))].map(p),n("label",{class:"ajar-words",for:c.id},n("span",{},o["room-people"]),c),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Bn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",d=!1,p=(B,_={})=>{d=B==="reveal",
$.begin(),o({question:e.of,do:B,..._},{awaited:!0})},h=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),b=n("p",
{class:"ajar-counts"}),j=Ds(e.minutes,t,s),E=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),S=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...B)=>{S.textContent!==B[0]&&S.replaceChildren(...B)},$=ye(t,B=>x(
B||u)),L={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(L).filter(B=>e.units.length||B==="open"||B==="close"),N=Object.fromEntries(M.map(B=>[B,n("button",{type:"button",onclick:()=>{
N[B].getAttribute("aria-disabled")?x(F(B)):B==="reset"?H():p(B)}},L[B])])),F=B=>l.busy?t["room-one-moment"]:l.not[B];function H(){
let B=n("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),N.reset.focus()}},t["home-no"]),_=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),N.reset.focus(),p("reset")}},t["room-ask-reset"]);S.replaceChildren(t["room\
-reset-sure"]," ",B," ",_),B.focus()}function g(B){i=B,h.hidden=!B,a().hidden=B,E.textContent=t[B?"room-show-question":"\
room-show-result"]}let m=Nt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),I={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function P(B){let _=l;l={...l,...B};let se=l.
room==="open";A.replaceChildren(l.practice?Ye(t):""),w.textContent=l.problem,w.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ne=!se||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;b.replaceChildren(
...ne.map(([le,me])=>n("span",{},n("b",{},`${le}`)," ",me))),j.update(l.seconds);for(let le of M)Rn(N[le],F(le));u=se?l.
hands?t["room-by-hands-now"]:I[l.state]:t["room-not-open"],(_.state!==l.state||_.room!==l.room||_.hands!==l.hands)&&x(u),
l.busy||$.end(),Dn(y,l.withheld),m.update(l.way??{},Lt(t,l.joined)),k.hidden=!l.way?.address,W(),d&&!l.busy&&l.state==="\
closed"&&y.childElementCount&&(d=!1,y.scrollIntoView({block:"nearest"}))}function W(){let B=JSON.stringify(l.charts??[]);
if(B===c)return;c=B;let _=!!l.charts?.length;h.replaceChildren(...Wn(l.charts??[],t)),E.hidden=!_,g(_),_&&d&&h.scrollIntoView(
{block:"start"}),d=!1}let z=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-\
line ajar-bar-first"},e.units.length?b:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-move\
s"},...M.map(B=>N[B]))),n("div",{class:"ajar-bar-line"},A,S,E,k,j.element),m.dialog),J=e.units.length?qn(e,{words:t,ask:r,
send:B=>p("hands",B)}):null;return E.hidden=!0,ft(z,()=>o({room:"look"}),s),{parts:[h,y,w,z,J].filter(Boolean),update:P}}
function Rn(e,t){e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Dn(e,t=[]){
let o=[...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},
s)))}var Wn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return ht(s,o,t),s});function Fn(e,{words:t,send:o,
onDispose:s}){let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"po\
lite"}),c=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),u=n("div",{}),d=n("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=n("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?d.textContent=h():(d.textContent=
"",o({moves:!0},{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("di\
v",{class:"ajar-group",role:"group","aria-label":t["room-group"]},u,l,i,c,n("p",{class:"ajar-hint"},t["room-moves-how"]),
n("div",{class:"ajar-moves"},p),d)),ft(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},u.replaceChildren(a.practice?Ye(
t):""),c.textContent=a.problem,c.hidden=!a.problem,Dn(i,a.withheld),Rn(p,h());let w=JSON.stringify(a.charts??[]);w!==r&&
(r=w,l.replaceChildren(...a.charts?.length?Wn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ds(e,t,o){
let s=null,a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=n("p",
{class:"ajar-clock"},r," ",l);function c(){let d=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=d===null?"":
`${Math.floor(d/60)}:${String(d%60).padStart(2,"0")}`,h=d===null?e?q(t["room-minutes"],{minutes:e}):"":e?q(t["room-clock"],
{time:p,minutes:e}):p;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let u=setInterval(
()=>{s!==null&&c()},1e3);return o(()=>clearInterval(u)),{element:i,update:d=>{s=d==null?null:Date.now()-d*1e3,c()}}}function _n(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),c=({title:p,
story:h,more:y,role:w})=>{be(r,h),r.prepend(n("h2",{},p)),be(l,y),i.textContent=w},u=e.couples.find(p=>p.id===o)??e.couples[0],
d=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(p=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:p.id,checked:p===
u,onchange:()=>{c(p),s(p.id)}}),n("span",{},p.title)))));return c(u),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),d)}var It=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Pn(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:u}){let d={...t},{cards:p,piles:h}=e,y=$=>h.find(L=>L.id===$).text,w=n("div",{class:"ajar-one"});
function A($,L){d={...d,[$.id]:L},L||delete d[$.id],a(Object.keys(d).length?d:null),L&&r(q(o.moved,{card:$.text,pile:y(L)}))}
function b($,{focus:L=!0,back:M=$?()=>b($-1):c,onward:N=()=>E($+1)}={}){let F=p[$],H=q(o["card-of"],{n:$+1,all:p.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},n("p",{class:"ajar-where"},H),n("p",{},F.text)),
m=k=>{A(F,k),N()};i.hidden=!0,w.replaceChildren(g,n("div",{class:"ajar-one-piles"},...h.map(({id:k,text:I})=>It(I,()=>m(
k),{"aria-pressed":`${d[F.id]===k}`}))),n("div",{class:"ajar-one-also"},M?j(o.back,()=>M()):n("span",{}),j(o["card-out"],
()=>m("")),u?n("span",{}):j(o["card-enough"],()=>S()))),L&&g.focus({preventScroll:!0})}let j=($,L)=>It($,L,{class:"ajar-\
link"}),E=$=>$<p.length?b($):S();function S({focus:$=!0}={}){let L=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),M=(N,F)=>{let H=p.
filter(k=>(d[k.id]??"")===F),g=k=>b(p.indexOf(k),{back:S,onward:S}),m=H.map(k=>n("li",{},It(k.text,()=>g(k))));return m.
length?[n(`h${s+1}`,{},N),n("ul",{},...m)]:[]};w.replaceChildren(L,n("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(
({id:N,text:F})=>M(F,N)),...M(o["cards-out"],"")),i.hidden=!1,$&&(L.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let x=p.map($=>!!d[$.id]).lastIndexOf(!0)+1;return x===p.length||l&&x?S({focus:!1}):b(x,{focus:!1}),w}var Un=[1,1],Ws=[0,0],Fs="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",_s=new RegExp(`(${Fs})|[.…]+|[\
!?;\\n]`,"gu"),Ps=/[\u0300-\u036f'’‘ʼ]/g,Us=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,qt=new WeakMap;function Vn(e,t){
let{passes:o,kinds:s,learned:a}=Hs(t),{line:r,places:l}=Ys(e),i=r;for(let[p,h]of Kn(o,r))i=i.slice(0,p)+i.slice(p,h).replace(
/[^ ]/g,"_")+i.slice(h);let c=Object.entries(s).flatMap(([p,h])=>Kn(h,i).map(([y,w])=>({kind:p,start:y,end:w-1}))),u=a?Ks(
c,r,a):c,d=(p,h)=>p.span[0]-h.span[0]||p.span[1]-h.span[1]||(p.kind<h.kind?-1:+(p.kind>h.kind));return u.map(({kind:p,start:h,
end:y})=>({kind:p,span:[l[h][0],l[y][1]]})).sort(d)}function Hs(e){return qt.has(e)||qt.set(e,Vs(e)),qt.get(e)}function Ks(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=zs(
t,o),c=i.slice(1).map((b,j)=>[...i[j],...b]),u=b=>{let j=new Set(b.flatMap(E=>E.places));return Hn(s,j)/Math.sqrt(j.size)},
d=[...i,...c];if(e.length)return Bt(d,u)[1]>l?e:[];let p=d.filter(b=>b.length>4),[h,y]=Bt(p,u);if(!(y>r))return[];let w=new Set(
h.flatMap(b=>b.places.slice(0,2))),[A]=Bt(Object.keys(a),b=>Hn(a[b],w));return[{kind:A,start:h[0].start,end:h.at(-1).start}]}
function zs(e,{numbers:t,weights:o}){let s=Un,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Un:t.get(r[0])??
Ws,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],u=([d,p],h)=>((h*16411+d)*16411+p)%o.length;a.at(-1).push({start:r.index,
places:c.map(u)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var Bt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Hn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Gn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Kn(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Vs({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,c]of Object.entries(e))a[i]=zn(c,a);let r=i=>new RegExp(i.map(c=>zn(c,a)).join("|"),"y"),
l=Object.entries(o).map(([i,c])=>[i,r(c)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&Gs(s)}}function Gs({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let d of e){for(let p of d.split(" "))l.set(
p,[i,i]);i++}for(let[d,p]of t.entries())for(let h of p.split(" "))l.set(h,[i++,2+e.length+d]);let c=d=>[...d.join("")].map(
p=>p.charCodeAt(0)-87),u=Object.entries(s).map(([d,p])=>[d,c(p)]);return{numbers:l,weights:c(o),kinds:Object.fromEntries(
u),limit:a,least:r}}function zn(e,t){return`(?:${(e.match(Us)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Js(a)).join("")})`}function Js(e){let t=Jn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var Jn=e=>e.normalize("NFKD").replace(Ps,"").toLowerCase();function Ys(e){let t="",o=[];for(let s of e.
matchAll(_s)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Jn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Yn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Zn=["emergency","crisis","violence","agency","worried","child"],Zs=["crisis","violence"],eo='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Qn(){for(let e of fe().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||(e.shown=t)}}function Qs(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function to(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(u=>Vn(u,l)),c=Gn(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Rt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Dt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Xn=e=>`tel:${e.match(/\d+/)[0]}`;function no({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(fe().countries=
t);let a=()=>fe().countries,r=()=>fe().chosen||Qs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function i(M){fe().chosen=M,Qn();for(let{element:N,draw:F}of fe().
listeners)F(N)}function c(M,N){return N(M),fe().listeners.add({element:M,draw:N,shown:!1}),queueMicrotask(Qn),M}let u=M=>c(
n("div",{}),N=>N.replaceChildren(...M())),d=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],N=n("select",{onchange:()=>{
i(N.value),s(N.value)}},...M.map(F=>n("option",{value:F.code},F.country)));return c(N,()=>{N.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),N)},p=({say:M,to:N},F)=>{if(/^(tel|sms):/.test(N))return n("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:N},n("span",{},...Dt(M)));let H=n("span",{},M),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:N}),onclick:async()=>{await Xs(N,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},H," ",g)},h=M=>n("li",{},n("p",{class:"ajar-for"},M.
for_what),n("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...M.reach.map(p))),y=({emergency:M,note:N})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),N?n("\
p",{class:"ajar-hint"},N):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Xn(M)},q(e["help-call"],{number:M})))),
w=M=>u(()=>{let N=l();if(!N)return[n("p",{},e["help-elsewhere-how"])];let F=M.flatMap(H=>H==="emergency"?y(N):Rt(N,[H]).
map(h));return[n("ul",{class:"ajar-help-lines"},...F)]});function A(){Yn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},d(),Wt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),w(Zn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:M,text:N,now:F,lines:H,kinds:g,
countries:m},{level:k,aside:I,needs:P}){return m&&!L()&&(fe().countries=m),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},M),n("p",{},N),g.length?null:P?.()??null,d(),w(H),n("ul",{class:"ajar-todo"},...F.map(W=>n("li",{},W))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:I},e["help-aside"]))}let j=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function E({emergency:M,...N}){let H=Zs.map(m=>Rt(
N,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(k=>m.find(({to:I})=>I.startsWith(k))));return[{say:q(e["help-call"],
{number:M}),to:Xn(M)},...H.filter(Boolean)]}let S=(M=`${e["help-line"]} `)=>u(()=>{let N=l(),F=(N?E(N):[]).flatMap(({say:m,
to:k},I)=>[I?" · ":"",n("a",{href:k},...Dt(m))]),H=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},F.length?" · ":"",H);return[n("p",{class:"ajar-help-line"},M,...F,g)]});function x(M){
if(!L())return;let[N]=[...M.querySelectorAll(eo)].reverse();N?.closest("p, ul").after(S(""));for(let F of M.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===l()?.country}let $=()=>u(()=>{let M=l();return M?[n("p",{},n(
"b",{},`${e["help-title"]}, ${M.country}`)),n("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:M.emergency})}`),n(
"ul",{},...Rt(M,Zn).map(({for_what:N,name:F,reach:H,hours:g})=>n("li",{},...Dt(`${N}: ${F}. ${H.map(({say:m})=>m).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),L=()=>a().length>0;return{open:A,notice:b,button:j,line:S,addNumbers:x,
text:$,choose:i,code:r,isKnown:L}}var Wt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function oo(e){if(fe().open){fe().open=e;return}fe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(eo)&&(t.preventDefault(),t.stopPropagation(),fe().open())},{capture:!0})}async function Xs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var ea="about:blank";function Ft(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ea)}function so(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ft()))},{capture:!0})}function ao(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(y=>(i[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let A=p[w.dataTransfer.
getData("text/plain")]?.[y.id];A&&!A.matches(":disabled")&&(A.checked=!0,d(A.dataset.card,y))}},i[y.id]))),u=()=>e.piles.
forEach(y=>{i[y.id].textContent=q(o["pile-count"],{pile:y.text,n:Object.values(l).filter(w=>w===y.id).length})}),d=(y,w)=>{
l[y]=w.id,u(),a({...l}),r(q(o.moved,{card:e.cards.find(A=>A.id===y).text,pile:w.text}))},p={},h=e.cards.map(y=>{p[y.id]=
{};let w=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let b=n("input",{type:"radio",name:w,
value:A.id,"data-card":y.id,checked:l[y.id]===A.id,onchange:()=>d(y.id,A)});return p[y.id][A.id]=b,n("label",{},b,n("spa\
n",{},A.text))})))});return u(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...c),...h)}var ro="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ta=new RegExp(`^${ro}+|${ro}\
+$`,"g"),na=/[\p{L}\p{N}_]+/gu,oa=/^[\p{L}\p{N}_]+/u,sa=/\{([a-z][a-z0-9-]*)\}/,[aa,ra]=["⁨","⁩"],lo=/[.!?…؟。][\u2069”’"')»]*$/,
la=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Re=e=>e.replace(ta,""),Oe=e=>e.toLowerCase().toUpperCase(),_t=e=>e.match(oa)?.[0]??"",io=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ze(e,t){let o=e.split(sa),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Re(t[o[r+1]]),i=ia(o[r],l);a+=(lo.test(a)?i.replace(/^,+/,""):i)+ca(l)}return lo.test(a)?a:a+s}function ia(e,t){
let o=Oe(_t(t));if(!o)return e;for(let s of e.matchAll(na))if(Oe(s[0])===o)return e.slice(0,s.index);return e}var ca=e=>la.
test(e)?`${aa}${e}${ra}`:e;var Pt=2e4,ua=10,pa=/^(\d{4})-(\d\d)-(\d\d)$/,he=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Kt({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new he("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
fa[r.kind](l,r);Me(r,a)&&(a[r.id]=da(r,i,a))}return a}function po(e,t){try{Kt(e,t)}catch(o){if(o instanceof he)return!1;
throw o}return!0}var fo=e=>Object.values(e).every(t=>t==null);function De(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>co(e.cards,o)),Re(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${co(e.piles,t[o.id])}`);case"date":return[io(t)];case"list":return t.map(Re);default:return[Re(`${t}`)]}}
var co=(e,t)=>e.find(o=>o.id===t)?.text??t;function da(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Ne(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var fa={ruler(e){if(!Number.isInteger(
e)||e<0||e>ua)throw new he("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:c})=>c);if(!uo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Ht(a)))throw new he("answer-cards");let{chosen:r}=e,l=Ut("own"in e?e.own:"")??
"";if(l&&!s)throw new he("answer-own");if(!o&&r.length+!!l>1)throw new he("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=Ht(o.map(({id:l})=>l));
if(!uo(e)||!Object.keys(e).every(Ht(s))||!Object.values(e).every(a))throw new he("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Ut,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new he("answer-lines",{most:t});let o=e.map(s=>Ut(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ha(e))throw new he("answer-day");return e}};function Ut(e){if(typeof e!="string")
throw new he("answer-text");if(e.length>Pt&&[...e].length>Pt)throw new he("answer-long",{most:Pt});return Re(e)?e:null}var Ht=e=>t=>e.
includes(t),uo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ha(e){let[,t,o,s]=(e.match(pa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var ma=[{answers:["all"]}],ga=/\p{L}/u,ka=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ba=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ya=/\{([a-z][a-z0-9-]*)\}/g;function mo({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(fo(r))return"nothing"in o?[mt([o.nothing])]:[];let l=wa({items:e,answers:r,rules:t,phrases:o}),
c=(a||!t.length?ma:t).flatMap(l);return a||!("closing"in o)?c:[...c,mt([o.closing])]}var mt=e=>({words:e,heading:"",said:[]}),
Ae=(e,t,o=[])=>({words:o,heading:e,said:t}),ho=(e,t)=>e.filter(o=>!t.has(Oe(o)));function wa({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:m})=>m===`couple-${g}`)??e.find(({id:m})=>m===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?De(a(
g),r(g)):[],i=g=>{let m=new Set(g.map(a));return e.filter(k=>m.has(k))},c=g=>{let m=r(g);return typeof m=="number"?m:l(g).
length},u=g=>g.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],d=(g,m)=>{let[k,I]=[a(g),r(g)];return k?.kind!=="sort"||
!I?[]:k.cards.filter(({id:P})=>I[P]===m).map(({text:P})=>P)},p=g=>new Set(g?l(g).map(Oe):[]),h=({if:g=[],unless:m=[]})=>g.
every(y)&&!m.some(y);function y(g){if(typeof g=="string")return r(g)!==null;let{item:m=[],cards:k,piles:I,without:P,only:W,
least:z,asked:J}=g;if(J)return!!a(J)&&Me(a(J),t);let B=m.find(ee=>r(ee)!==null);if(!B)return!1;let _=u([B]);return k&&!k.
some(ee=>_.includes(ee))||I&&!I.some(ee=>ho(d(B,ee),p(P)).length)||W&&!(ee=>ee.size===1&&ee.has(W))(new Set(Object.values(
r(B))))?!1:z==null||c(B)>=z}let w=(g,m={})=>q(s[g],m);function A(g,m={}){if(typeof g=="string")return w(g,m);if(!h(g))return null;
let{phrase:k,of:I,score:P}=g;if(P){let W=M(P);return W===null?null:w(k,{t:50+10*W})}return I?l(I).length?w(k,{n:c(I),...m}):
null:w(k,m)}let b=(g=[],m={})=>g.map(k=>A(k,m)).filter(k=>k!==null),j=(g,m)=>{let k=b(g,m);return k.length?[mt(k)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return N(g);if("phrase"in g){let[z]=g.of?l(g.of):[],J=A(g,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:m,pile:k,also:I,without:P}=g,W=k?d(m,k):l(m);return I&&(W=W.filter(z=>p(I).has(
Oe(z)))),ho(W,p(P))}let S=({heading:g,under:m})=>g?w(g):(m&&a(m)?.said)??"";function x(g,m){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let I=W=>k.piles.find(z=>z.id===W).text;return(m??k.piles.map(({id:W})=>W)).map(W=>({id:W,text:I(
W),cards:d(g,W)}))}let $=o.find(g=>g.ladder)?.ladder,L=()=>Math.floor($.rungs.length/2);function M(g){let[m]=u([g]);return!$||
!m?null:L()-$.rungs.findIndex(({card:k})=>k===m)}function N({level:g,up:m=0}){let k=g.map(M).find(P=>P!==null);if(!$||k===
void 0)return[];let I=$.rungs[L()-k-m];return I?l(I.item):[]}let F={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>Ae(k.said||k.ask,De(k,t[k.id])))},lines(g){let m=g.lines.flatMap(E),k=m.length?[Ae(S(g),m,
b(g.say))]:[],I=g.count?.[Math.min(m.length,g.count.length-1)];return I?[...k,mt([w(I,{n:m.length})])]:k},piles({piles:g,
only:m,heading:k,below:I={},all:P={}}){let W=z=>z.length===a(g).cards.length;return x(g,m).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:B})=>{let _=W(B)&&P[z]||I[z],se=k?w(k,{pile:J}):J;return[Ae(se,B),...j(_?[_]:[])]})},empty(g){
let m=x(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return m.length?[Ae(S(g),m,b(g.say))]:[]},sentence(g){
let m=s[g.sentence],k=[...m.matchAll(ya)].map(([,P])=>P),I=Object.fromEntries(k.map(P=>[P,l(P).join(" ")]));return Object.
values(I).every(Boolean)?[Ae(S(g),[Ze(m,I)])]:[]},message(g){let m=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,I])=>H(k,I,g.message));return m.length?[Ae(S(g),[m.join(" ")])]:[]},ladder(){let[g=""]=l($.goal),[[m],[k]]=[u([$.
today]),u([$.later])],I=$.rungs.map(({card:P,item:W})=>{let z=a(W)?.said??"",[J]=l(W),B=J?`${z}: ${J}`:w("open",{level:z}),
_=va(P===m,P===k,!!k);return _?w(_,{level:B}):B});return[Ae(w(g?"ladder":"ladder-unnamed",{goal:g}),I)]},missing({missing:g,
say:m}){let k=i(g).filter(({id:I})=>t[I]===null);return k.length?j(m,{parts:k.map(I=>I.said).join("; ")}):[]},repeated(g){
let m=g.repeated.map(l),k=new Map;for(let W of m.flat())k.has(Oe(W))||k.set(Oe(W),W);let I=W=>m.filter(z=>z.some(J=>Oe(J)===
W)).length>1,P=[...k].filter(([W])=>I(W)).map(([,W])=>W);return P.length?[Ae(S(g),P)]:[]}};function H(g,m,{self:k=[],small:I=[],
capitals:P=[]}){let{opener:W,clause:z,clauses:J=[],questions:B=[],names:_=!1}=g,se=_t(m),ee=se.toLowerCase();if(k.includes(
ee))return Ze("{words}.",{words:m});let ne=[...s[W]].at(-1);if(!ka.test(m.match(ga)?.[0]??"a")||B.includes(ee))return Ze(
`{words}${ne}`,{words:m});let le=s[z&&J.includes(ee)?z:W],me=_||P.includes(se),Ce=I.includes(ee)||ba.test(se)&&!me,[T=""]=m,
O=Ce?T.toLowerCase()+m.slice(T.length):m;return Ze(le,{words:O})}return g=>{if(!h(g))return[];let m=Object.keys(F).find(
I=>I in g),k=m?F[m](g):j(g.say);return k.length&&g.then?[...k,...j([g.then])]:k}}function va(e,t,o){return t?e?"was-and-\
now":"now":e?o?"was":"today":""}function go(e,t,{dangers:o,countries:s}){let a=to(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:mo(
e,t,{plain:r})}}function zt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(d,p)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},d),c=i(t["home-no"],()=>{}),u=n("div",{class:"\
ajar-moves"},c,i(o,a));e.replaceChildren(n("p",{},s),u),c.focus()}function gt(e){let o=n("button",{type:"button",onclick:()=>zt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function ko({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),c=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),u={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},d=u,p=!1,h=!1,y=!1,w=!1,A=!1,b=(T,O,R={})=>n("button",{type:"button",onclick:O,...R},T),
j=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>I()}),E=b(e["keep-open"],()=>I(),{class:"ajar-link"}),
S=n("div",{class:"ajar-offer"}),x=!1,$=T=>{T.tabIndex=-1,T.focus()},L=()=>i.querySelector(".ajar-change"),M=()=>u.state===
"kept"&&!u.reopen;function N(T,O=T){r.dataset.short=O,a.textContent!==T&&(a.textContent=T)}function F(){let T=u.problem?
e["keep-unsaved"]:e["keep-saving"],[O,R]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[T],lost:[e["keep-lost"]]}[A?"lost":u.state];r.
classList.toggle("ajar-state-lost",A),N(O,R),r.dataset.longest=u.state==="kept"?e["keep-saved"]:"",l.textContent!==u.problem&&
(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let T=o&&u.state==="none"&&!p,[O,R]=u.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute("aria-label",O),j.replaceChildren(n("sp\
an",{class:"ajar-long"},O),n("span",{class:"ajar-short"},R)),j.hidden=!T||x,E.hidden=!T||!u.exists,S.hidden=!T||w,c.hidden=
T&&l.hidden}function g(){let T=()=>{w=!0,F(),$(r)};return S.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-offer-ways"},b(e["keep-nothing"],T),b(e["keep-offer-yes"],I))),S}function m(){u={...u,saved:!1},F()}function k(){F(),
d=u,M()?i.replaceChildren(h?_("change"):le()):u.state!=="none"?i.replaceChildren(_("unlock")):p?i.replaceChildren(_(u.exists?
"open":"start")):i.replaceChildren(o?"":w?J():z())}let I=()=>{p=!0,k(),c.scrollIntoView({block:"nearest"}),i.querySelector(
"input").focus()},P=()=>u.hosted?n("p",{},e["keep-hub"]):null,W=()=>u.here?n("details",{},n("summary",{},e["keep-tab"]),
n("p",{},e["keep-tab-how"])):null;function z(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-t\
itle"]),n("p",{},e[u.exists?"keep-there":"keep-why"]),P(),n("div",{class:"ajar-moves"},b(e["keep-nothing"],()=>{w=!0,k(),
$(r)}),b(e[u.exists?"keep-open":"keep-start"],I)))}let J=()=>n("p",{},b(e[u.exists?"keep-open":"keep-start"],I,{class:"a\
jar-link"}));function B(){let O=["none","weak","fair","good","strong"].map(R=>e[`keep-strength-${R}`]).reduce((R,U)=>U.length>
R.length?U:R);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":O},n("span",{},e["keep-strength-no\
ne"]))}function _(T){let O=T==="start"||T==="change",R={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[T],U=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{O&&t({strength:U.value})}}),Y=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ie=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),Y),oe=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),te=n("input",{id:`${s}\
-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t({place:te.value})}),de=B(),ce=()=>{if(!U.value){U.focus();
return}if(oe.hidden=!0,O&&U.type==="password"&&Y.value!==U.value){oe.textContent=e["keep-again-differs"],oe.hidden=!1,Y.
focus();return}T==="change"?t({change:U.value},{awaited:!0}):t({[T==="start"?"keep":"unlock"]:U.value,place:te.value},{awaited:!0}),
N(e["keep-opening"]),U.value="",Y.value="",de.firstChild.textContent=e["keep-strength-none"]},ge=()=>{p=!1,h=!1,k(),T===
"change"?L().focus():$(r)},f=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),
te);return n("form",{class:"ajar-ask",onsubmit:C=>{C.preventDefault(),ce()}},n(u.state==="locked"?"h1":"p",{class:"ajar-\
title"},R),P(),T==="start"&&o?n("p",{},e["keep-why"]):null,T==="start"?W():null,T==="change"?n("p",{},e["keep-change-how"]):
null,O?n("p",{},e["keep-no-way-back"]):null,T==="start"&&u.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{
for:`${s}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},e[O?"keep-how":"\
keep-how-open"]),U,O?de:null,O?ie:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:C})=>{
U.type=C.checked?"text":"password",ie.hidden=C.checked,oe.hidden=!0}}),n("span",{},e["keep-see"])),O?oe:null,T==="change"||
u.here?null:f,n("div",{class:"ajar-moves"},T==="unlock"?null:b(e["keep-not-now"],ge),n("button",{type:"submit"},R)),O?null:
ne(),T==="start"&&u.here?ee():null)}let se=()=>b(e["keep-copy"],()=>t({take:"sealed"}));function ee(){let T={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},O=n("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await O.
files[0].arrayBuffer()),ie=()=>t({bring:Y},{awaited:!0});O.value="",u.exists?zt(U,{...T,act:ie}):ie()}}),R=n("label",{class:"\
ajar-words"},n("span",{},e["keep-bring"]),O),U=n("div",{class:"ajar-twice"},R);return U}function ne(){let T=gt({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["\
keep-forgot"]),n("p",{},e["keep-forgot-how"]),...u.here?[n("p",{},e["keep-copy-forgot"]),se(),ee()]:[],n("p",{},e["keep-\
erase-how"]),T)}function le(){let T=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(T.value)})},...[...new Set(
[5,15,30,60,u.minutes])].sort((O,R)=>O-R).map(O=>n("option",{value:O,selected:O===u.minutes},q(e["keep-minutes"],{n:O}))));
return n("div",{class:"ajar-kept"},b(e["keep-lock"],()=>{N(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-chan\
ge"],()=>{h=!0,y=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"statu\
s"},y?e["keep-changed"]:""),n("details",{},n("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[n("p",{},e["kee\
p-copy-how"]),se()]:[n("p",{},u.place)],u.copied?n("p",{},q(e["keep-copied"],{program:u.copied})):null,n("label",{for:`${s}\
-minutes`},e["keep-idle"]),T))}function me(T){if(T.strength!=null){let O=i.querySelector(".ajar-strength > span");O&&(O.
textContent=T.strength);return}if(T.changed){h=!1,k(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,
L().focus();return}u={...u,...T},u.state==="kept"&&(p=!1),M()||(h=!1),F(),Ce()}let Ce=Be(i,()=>{let T=d;if(T.state===u.state&&
T.exists===u.exists&&T.minutes===u.minutes&&T.here===u.here&&!!T.reopen==!!u.reopen&&!!T.hosted==!!u.hosted&&i.firstChild){
d=u;return}let R=p&&T.place!==u.place;k(),T.state!==u.state&&T.state!=="none"?$(r):R&&i.querySelector("input").focus()});
return k(),{line:r,small:j,opener:E,more:c,offer:g,setStart:T=>{x=T,F()},update:me,begin:m,setLost:T=>{A=T,F()},say:T=>{
l.textContent=T,l.hidden=!1,c.hidden=!1}}}function bo({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!Me(s,o)))if(s.kind==="choice"){let l=(s.among?
Ne(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var yo=(e,t)=>q(e.ask,t);var ja=new Set(["autorestarting","dead","restarting","terminating"]),xa=4e3;function wo({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
ja.has(u)&&t()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,xa):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function vo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([c,u])=>{let d=bo(c,u),p=c.items.filter(h=>h.id in d).map(h=>[yo(h,d),...De(h,d[h.id])].join(`
`));return[c.title,...p].join(`

`)}).join(`


`);async function r(c){let u=a(),d=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(d),d.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let u=n("div",{class:"ajar-\
lost",hidden:!s,...c},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function jo(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ye(
t,x=>r.replaceChildren(x)),i=x=>{l.begin(),o(x)},c=n("div",{}),u={},d="",p=0,h=pt(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let y=(x,$)=>n("button",{type:"button",onclick:$},x),w=x=>n("div",{class:"\
ajar-reflection"},...x.flatMap($=>Pe($,3))),A=(x,$,L)=>gt({words:t,label:x,question:$,act:()=>i(L)}),b=()=>{let x=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),x)},j=Be(c,()=>{let x=JSON.stringify(u);x!==d&&
(d=x,dt(c,E))});function E(){let x=(M,N)=>y(N,()=>i({take:M})),$=p>(u.danger?.kinds.length??0)?null:u.danger,L=()=>{p=$.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren($?a.notice($,{level:2,aside:L}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(u.section))):
"",u.due?.length?n("ul",{},...u.due.map(M=>n("li",{},M))):"",u.plan?.length?n("h2",{},t["home-plan"]):"",u.plan?.length?
w(u.plan):"",u.plan?.length&&!$?a.line():"",...(u.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:N})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${M}`),w(N))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...$?[]:[y(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),x("calendar",t["home-take-calendar"]),u.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),b()),u.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{l.end(),u=x,j()},settle:l.end,say:(x,$="")=>{
l.end();let L=n("div",{class:"ajar-text"});be(L,$),r.replaceChildren(x,L),r.scrollIntoView({block:"nearest"})}}}function xo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var We=(...e)=>e.map(([t,o,s={}])=>ue("path",{class:t,d:o,...s})),Qe=(e,...t)=>ue("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Sa=(e,t,o,s)=>ue("circle",{class:e,cx:t,cy:o,r:s}),Ca={cup:()=>Qe("88 74 46 56",...We(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Qe("296 12 176 168",...We(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Qe("136 24 136 140",...We(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Sa("glow",234,94,4),...We(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Qe("312 66 80 120",...We(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Qe("190 66 72 100",ue("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ue("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...We(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},So=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:l})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},Ca[l](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function Co(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),So(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var Oo=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),So(e.doors,t)),
$o=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Oa=4e3,$a=6e3,Ma=6;function Mo(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?d():u()},e.begin);function l(h,y){s.textContent=h,a.dataset.breath=y}function i(){if(o===Ma){d(),s.textContent=
e.after;return}o++,l(e.in,"in"),t=setTimeout(c,Oa)}function c(){l(e.out,"out"),t=setTimeout(i,$a)}function u(){o=0,r.textContent=
e.stop,i()}function d(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(h=>n("li",{},h))))),stop:d}}window.ajarShown??(window.ajarShown=new WeakMap);var Xe=window.ajarShown,Eo="needs@",Ao=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Te={};function Vt(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welco\
me{
font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-\
take{
display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin\
-block:1em}
.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap\
:wrap;
gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-gl\
ow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
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
`;e.textContent!==t&&(e.textContent=t)}function To({model:e,el:t}){Vt();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=f=>i.push(f),u=null,d=!1,p=!1,h=!1,y=!1,w=new Map,A=new Map,b=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let j=n("div",{class:"ajar-page"}),E=f=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===f)?.exercise,S=vo({words:s,answered:()=>[...r].map(([f,{answers:C}])=>[E(f),C]).filter(([f,C])=>f&&Object.keys(C??
{}).length)}),x=0,$=f=>{if(clearTimeout(x),x=0,S.set(f),u?.setLost(f),f)for(let C of l.keys())a.get(C)?.release()},L=(f,{
awaited:C=!1}={})=>{try{e.send(f)}catch{$(!0);return}C&&!x&&(x=setTimeout(()=>$(!0),8e3))},M=!1;function N(){M||window.ajarDangers||
(M=!0,L({dangers:!0}))}function F({key:f,exercise:C},D){if(!window.ajarDangers||!po(C,D))return;let V=Kt(C,D),Z=go(C,V,window.
ajarDangers);T(f,{answers:V,done:!0,...Z}),w.set(f,Ao(r.get(f))),a.get(f).update(r.get(f)),a.get("made")?.update()}let H=no(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:f=>L({country:f})}),g=()=>{L({forget:!0}),
Ft()},m=(f,C,D)=>(a.set(f.key,D),r.has(f.key)&&D.update(r.get(f.key)),C),k={html:f=>I(f.html),home(f){let C=n("div",{});
return m(f,C,jo(C,{words:s,send:Z=>{Z.import&&a.get("chart")?.begin(),L(Z)},open:Z=>{let G=o.find(ae=>ae.section===Z&&ae.
blocks.some(({key:ke})=>r.get(ke)?.done===!1));le(G?.id??Z)},help:H})),L({home:f.key}),C},gate(f){let C=n("div",{class:"\
ajar-text ajar-gate"}),[D,V]=y?[n("p",{},s["gate-left-out"]),[H.button(),me(),z()]]:[I(h?f.short:f.html),B()],Z=n(`h${f.
level??2}`,{},f.title);return C.append(Z,D,n("div",{class:"ajar-moves"},...V.filter(Boolean))),y||D.after(n("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),c(()=>{h=!0}),C},made:f=>{let C=n("div",{class:"ajar-made"}),D=()=>C.replaceChildren(...se(
f.section));return a.set("made",{update:D}),D(),C},exercise(f){if(f.invites&&y)return n("div",{class:"ajar-text"},n(`h${f.
level}`,{},f.exercise.title),n("p",{},s["gate-left-out"]),z());let C=n("div",{}),D=S.line(u?{}:{role:"alert"});l.set(f.key,
C);let V=(G,ae)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ke=window.ajarSent;A.set(f.
key,ke),L({key:f.key,...G,sent:ke},{awaited:ae}),!(!ae||!S.isLost())&&($(!0),D.scrollIntoView({block:"nearest"}))};if(a.
set(f.key,Yt(C,f.exercise,{words:s,level:f.level,small:f.quick,folded:o.length>1,brief:f.brief,sort:f.quick||o.length>1&&
!te()?Pn:ao,enough:f.quick?"at once":"later",...r.get(f.key),help:H,needs:()=>me(f.needs),below:()=>ne(f.key),onAside:G=>T(
f.key,{aside:G}),onChange:G=>{N(),T(f.key,{answers:G,done:!1}),V({answers:G,done:!1},p)},onMove:G=>T(f.key,{at:G}),onDone:G=>{
F(f,G),V({answers:G,done:!0},!0),f.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{T(f.key,{answers:{},
done:!1}),V({remove:!0})}})),C.firstElementChild.append(D),c(()=>S.forget(D)),!f.folded)return C;let Z=Object.keys(r.get(
f.key)?.answers??{}).length>0;return n("details",{open:Z},n("summary",{},s["check-in-now"]),C)},chart(f){let C=n("div",{
class:"ajar-chart-block"}),D=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:Z}=ye(s,ae=>D.
replaceChildren(ae)),G=ae=>{Z(),ht(C,ae,s)};return a.set(f.key,{update:G,begin:V,end:Z}),r.has(f.key)&&G(r.get(f.key)),V(),
L({chart:f.key}),n("div",{},C,D)},start:f=>Co(f,{open:le,opener:u?.opener}),doors:f=>Oo(f,{open:le}),onward:f=>$o(f,{open:le}),
breathing(f){let{element:C,stop:D}=Mo(f);return c(D),C},notice(f){if(so(()=>L({forget:!0})),!f.leave)return n("div",{class:"\
ajar-notice"},n("p",{},f.text));let C=n("div",{class:"ajar-leave"},H.button(),Wt({words:s,leave:g}));oo(H.open),u=ko({words:s,
send:L,isQuiet:o.length>1});let D=document.createDocumentFragment();return D.append(n("div",{class:"ajar-notice"},n("div",
{},u.line,u.small),C),n("div",{class:"ajar-on-paper"},H.text()),u.more),D}};function I(f){let C=n("div",{class:"ajar-tex\
t"});return be(C,f),H.addNumbers(C),C.addEventListener("click",D=>{let V=D.target.closest("a"),Z=o.findIndex(({id:G})=>G&&
V?.getAttribute("href")===`${G}.ipynb`);Z<0||(D.preventDefault(),Y(Z))}),C}function P(f){y=f,h=!0,R({focus:!0})}let W=(f,C)=>n(
"button",{type:"button",onclick:C},f),z=()=>W(s["gate-again"],()=>P(!1));function J(){P(!1),o[b].blocks.some(({invites:C})=>C)||
Y(b+1)}let B=()=>[W(s["gate-no"],()=>P(!0)),W(s["gate-unsure"],()=>P(!0)),W(s["gate-yes"],J)],_=f=>o.filter(C=>C.section===
f).flatMap(C=>C.blocks.filter(({kind:D})=>D==="exercise")),se=f=>{let C=_(f).filter(({key:V})=>r.get(V)?.done).flatMap(({
key:V,exercise:Z})=>[n("h2",{},Z.title),...r.get(V).reflection.flatMap(G=>Pe(G,3))]),D=n("p",{},s["made-nothing"]);return[
n("h1",{},s["made-title"]),...C.length?C:[D]]},ee=f=>{let C=_(f);return C.length>0&&C.every(({key:D})=>r.get(D)?.done)};
function ne(f){let C=f.startsWith("plan@")&&H.isKnown()?H.line():"";return n("div",{class:"ajar-below"},C,u?.offer()??"")}
let le=f=>Y(o.findIndex(C=>C.id===f));function me(f){let C=o.findIndex(({aside:V,blocks:Z})=>!V&&Z.some(({key:G})=>G===Eo));
return C<0?f?n("p",{},n("a",{href:f},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{Y(C);let V=l.get(Eo).
querySelector("h2");V.tabIndex=-1,V.focus()}},s["help-needs"])}for(let[f,C]of Object.entries(Te))k[f]=D=>{let V=n("div",
{}),G=C(V,D,{words:s,send:L,onDispose:c,model:e,exerciseOf:E,formOf:ae=>l.get(ae)});return m(D,G.element??V,G)};let Ce=f=>o[b].
blocks.find(C=>C.kind===f),T=(f,C)=>r.set(f,{...r.get(f),...C}),O=()=>{for(let f of i.splice(0))f()};function R({focus:f=!1}={}){
if(O(),a.clear(),d){j.replaceChildren(u?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(j.replaceChildren(
...o[b].blocks.map(D=>k[D.kind](D))),o.length>1&&U(),!f)return;let C=j.querySelector("h1, h2, h3")??j;C.tabIndex=-1,C.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function U(){let{aside:f,title:C}=o[b];if(de.hidden=!!f,j.classList.
toggle("ajar-aside",!!f),u?.setStart(o[b].id==="start"),f)return;let{section:D,step:V,steps:Z,minutes:G}=o[b],ae=o.filter(
Q=>!Q.aside),ke=ae.indexOf(o[b]),$e=(Q,kt,No={})=>n("button",{type:"button",onclick:()=>Y(o.indexOf(Q)),...No},kt),_e=o.
find(({id:Q})=>Q==="start"),et=ae[ke-1]??_e;j.append(n("div",{class:"ajar-moves ajar-turn"},et?$e(et,s["previous-page"]):
null,ke<ae.length-1?$e(ae[ke+1],s["next-page"]):null));let Le=ae.filter(Q=>!Q.section||Q.step===1),v=Q=>D?Q.section===D:
Q===o[b],K=Q=>({"aria-current":v(Q)?"page":null}),X=Q=>ee(Q.section)?n("span",{class:"ajar-done"},` ${s["section-done"]}`):
"",re=(Q,kt)=>n("li",{},$e(Q,kt,K(Q)),X(Q));ie.replaceChildren(...Le.map(Q=>re(Q,Q.title)),_e?re(_e,s["start-page"]):""),
oe.textContent=D?q(s["step-of"],{title:C,n:V,all:Z,minutes:G}):q(s["page-of"],{n:Le.findIndex(v)+1,all:Le.length,title:C})}
function Y(f){o[f]&&(b=f,ie.parentElement.open=te(),e.set("page",f),e.save_changes(),R({focus:!0}))}let ie=n("ol",{}),oe=n(
"summary",{}),te=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let de=n("nav",{class:"a\
jar-nav","aria-label":s.pages},n("details",{open:te()},oe,ie));o.length>1&&t.append(de),t.append(S.line({role:"alert"}),
j);let ce=0;for(let f of["keydown","pointerdown","scroll"])t.addEventListener(f,()=>{Date.now()-ce<3e4||(ce=Date.now(),L(
{active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",f=>{if($(!1),f.keeping){let C=[...A.values()].some(Z=>f.acknowledged<
Z);u?.update(C?{...f.keeping,saved:!1}:f.keeping);let{state:D}=f.keeping,V=D==="locked";D&&(p=D==="kept"),D&&V!==d&&(d=V,
r.clear(),de.hidden=d,R())}f.states&&queueMicrotask(()=>a.get("made")?.update());for(let[C,D]of Object.entries(f.states??
{})){if(f.acknowledged<A.get(C))continue;let V=D.answers&&!Object.keys(D.answers).length,Z=w.get(C)===Ao(D);w.delete(C),
T(C,V?{...D,at:0}:D),Z||a.get(C)?.update(r.get(C))}f.dangers&&(window.ajarDangers=f.dangers),f.country!=null&&H.choose(f.
country),f.file&&(a.get("home")?.settle(),xo(f.file)),f.erased&&a.get("home")?.say(f.erased,Ce("home")?.erased),f.said&&
a.get("chart")?.end(),f.said&&(a.get("home")??u)?.say(f.said),f.open&&le(f.open),f.problem&&a.get(f.problem.key)?.say(f.
problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),R()});let ge=wo(e,{gone:()=>$(!0),back:()=>{S.isLost()&&L({ready:!0})}});
return R(),Xe.set(s,(Xe.get(s)??0)+1),L({ready:!0}),()=>{O(),ge(),clearTimeout(x),Xe.set(s,Xe.get(s)-1),Xe.get(s)||L({gone:!0})}}Te.door=(e,t,o)=>Nn(e,o);Te.group=(e,t,o)=>Fn(e,o);Te.scenario=(e,t,{words:o,model:s})=>({element:_n(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Te.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=Bn(t,{...a,form:()=>s(t.of),ask:u=>r.find(d=>d.id===u).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Te.desk=Ln;var Ea=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Lo,Fe=null;async function Gt(e){
let t=Object.entries(Lo[e]).sort(([o],[s])=>s.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(t.find(o=>o.
loaded)??t[0]).get())()}async function Aa(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:o}=await Gt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Fe=l.get("words"),this.dispose=To({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{Vt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Ta=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function La({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!Ea.has(t.kernelDisplayStatus)){for(let l of[o,s])l.disconnect(r);a()}};for(let l of[
o,s])l.connect(r);r()})}async function Na(){let{INotebookTracker:e,NotebookActions:t}=await Gt("@jupyterlab/notebook"),{
Dialog:o,showDialog:s}=await Gt("@jupyterlab/apputils"),a=async()=>{if(!Fe)return!0;let l=[o.cancelButton({label:Fe["sta\
rt-over-no"]}),o.okButton({label:Fe["start-over"]})],[i,c]=[Fe["start-over-title"],Fe["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async u=>{if(!u||r.has(u))return!1;r.add(u),await La(u).finally(()=>{r.
delete(u)});let{content:d,sessionContext:p}=u,h=S=>t.runCells(d,S,p),y=S=>S.model.type==="code",w=d.widgets.filter(S=>y(
S)||S.rendered===!1),[A,b=A]=w.filter(y),j=1+w.indexOf(b),E=await h(w.slice(0,j));return await Ta(),E&&h(w.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=i.currentWidget;if(!u||!await a())return;let{sessionContext:d}=u;d.session?.kernel?await d.restartKernel():
await d.changeKernel({name:d.prevKernelName}),await c(u)}}),i.widgetAdded.connect(async(u,d)=>{await d.context.ready;for(let p of d.
content.widgets)p.model.id==="begin"&&p.addClass("ajar-to-begin");d.model?.getMetadata("ajar")?.runs&&c(d)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){Lo=e},async get(){let e=await Promise.all([Aa(),Na()]);return()=>({
__esModule:!0,default:e})}};})();
