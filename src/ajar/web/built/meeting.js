var Eo=["button","input","select","summary","textarea"],Ao=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Eo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ao.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Mo=e=>e;function oe(e,t){e.innerHTML=Mo(t)}function ie(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function se(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Dt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...No,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...o.answers},p=0,d=null,g=0,b=o.aside??0,x=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),M=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=n("div",{}),j=n("div",{class:"ajar-body"}),$=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,Lo(x,s))]:x,
w,j,M);e.replaceChildren($);function C(){let O=t.items.filter(F=>he(F,c));return r&&t.together?[O]:O.map(F=>[F])}let y=O=>{
M.replaceChildren(O)},q=se(s,y);function G(O,F){M.replaceChildren(`${O} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
c=F,y(""),o.onChange(c),B({focus:!0})}},s["put-back"]))}function S(O,F){c={...c,[O.id]:F},To(j),y(""),o.onChange(c),h()}
function I(){Y(!0),q.begin(),g=setTimeout(P,8e3)}function P(){g&&(clearTimeout(g),g=0,Y(!1),q.end())}function Y(O){for(let F of d?.
fieldsets??[])F.disabled=O}function h(){if(!d)return;let{items:O,skip:F,where:_,next:m}=d,E=C().length;F.textContent=f(O)?
s["clear-and-skip"]:s.skip,_.textContent=L(s["question-of"],{n:p+1,all:E}),_.hidden=r&&E===1,m.textContent=p===E-1?s.done:
s.next}let f=O=>O.some(({id:F})=>c[F]!=null);function k(O,F=!0){if(g)return;let _=C();if(p+=O,p>=_.length){p=_.length-1,
I(),o.onDone(c);return}B({focus:F,again:O<0})}function T(O,F){let _=`${u}-${O.id}`,m=n("legend",{},L(O.ask,c)),E=O.hint?
n("p",{class:"ajar-hint",id:`${_}-hint`},O.hint):null,D=[E,F.mark].filter(Boolean).map(({id:Z})=>Z),U=O.among?{...O,cards:ye(
O,c)}:O,H=i[O.kind](U,Bt(U,c[O.id]),{words:s,level:a+1,group:_,change:Z=>S(O,Z),say:y,...F}),V={class:`ajar-item ajar-${O.
kind}`,tabindex:"-1","aria-describedby":D.join(" ")||null};return n("fieldset",V,m,E,H)}function B({focus:O=!1,again:F=!1}={}){
let _=C();p=Math.max(0,Math.min(p,_.length-1));let m=_[p],E=o.mark?.(m),D=E?n("p",{class:"ajar-mark",id:`${u}-${m[0].id}\
-mark`},E):null,U=n("div",{class:"ajar-moves"}),H=p>0?()=>k(-1):null,V=m.map(de=>T(de,{mark:D,again:F,moves:U,back:H})),
Z=n("button",{type:"button",onclick:()=>{if(g)return;let de=c,De=f(m);c={...c,...Object.fromEntries(m.map(({id:Oe})=>[Oe,
null]))},o.onChange(c),k(1),De&&G(s.cleared,de)}}),le=n("button",{type:"button",onclick:()=>{g||(y(""),k(1))}}),Ce=n("p",
{class:"ajar-where"});d={items:m,skip:Z,where:Ce,next:le,fieldsets:V},w.replaceChildren(),U.replaceChildren(Z,le),H&&U.prepend(
n("button",{type:"button",onclick:H},s.back));let Be=V.length===1;D&&Be&&V[0].lastElementChild.before(D),j.replaceChildren(
Ce,...D&&!Be?[D]:[],...V,U),h(),o.onMove?.(p),O&&(V[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function W(O){
if(w.replaceChildren(),!O||!o.help||b>O.kinds.length)return null;let F=()=>{b=O.kinds.length+1,o.onAside?.(b),w.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:_,needs:m}=o;return w.append(_.notice(O,{level:a+1,aside:F,needs:m})),w.querySelector(
"[tabindex]")}function z(O,{focus:F=!1,danger:_=null}={}){d=null;let m=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);j.
replaceChildren(n("div",{class:"ajar-reflection"},m,...O.flatMap(D=>ot(D,a+2)),o.below?.()??null),n("div",{class:"ajar-m\
oves"},n("button",{type:"button",onclick:()=>{p=0,B({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let D=c;c={},p=0,b=0,o.onAside?.(0),o.onStartOver(),B({focus:!0}),G(s["started-over"],D)}},s["start-over"])));let E=W(_);
F&&(E??m).focus()}function J(O){let F=j.contains(document.activeElement);F&&d&&!g||(P(),c={...O.answers},O.done?z(O.reflection,
{focus:F,danger:O.danger}):(p=O.at??Math.max(0,C().findIndex(_=>_.some(({id:m})=>c[m]==null))),B()))}let{done:R,reflection:A,
danger:N}=o;return J({answers:c,at:o.at,done:R,reflection:A,danger:N}),{update:J,release:P,say:O=>{P(),y(O)}}}var Lo=(e,t)=>e.
length?n("details",{},n("summary",{},t["why-this"]),...e):"";function To(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ot=({heading:e,said:t,words:o},s)=>[
e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),No={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>n("input",{type:u,name:s,value:d.
id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(b=>b!==d.id).concat(g.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),i()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],c.forEach(g=>{g.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,g)=>n("label",{class:"ajar-card"},c[g],n("span",{},d.text))),p?n("label",{
class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,g)=>{d.querySelector("label > span").textContent=L(o.line,{n:g+1}),d.querySelector("button").setAttribute("ar\
ia-label",L(o["remove-line"],{n:g+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let g=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=g.nextElementSibling||g.previousElementSibling;g.remove(),b||
c(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(g),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)c(p[d]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Io(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Ft(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Io(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Fe=(e,t)=>e.slides.findIndex(({part:o})=>o===t);function Wt({slides:e},{stage:t,questions:o}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:c,kind:p},d)=>d>s&&!a.includes(c)&&(p!=="moves"||o.some(Ro)),u=e.findIndex(
i);return u<0?null:u}var Ro=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:o})=>o);function Pt(e,t){let o=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function _t(e,t,o=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var qo=new Set,st=()=>{if(!document.hidden)for(let e of[...qo])e(Math.random()*1e3)};window.addEventListener("online",st);
window.addEventListener("pageshow",st);document.addEventListener("visibilitychange",st);function Fo(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Na=Fo("ajar-presenter");var Ut=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Ht(e,t){return e?!(t.protocol.startsWith("http")&&!Ut.test(t.
hostname)&&Ut.test(new URL(e).hostname)):!1}function Kt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var $e=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function at(e,t){if(t?.kind!=="moves"){let l=t&&$e(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function rt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Ee({answered:e},{joined:t},o){return t>e?L(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:L(o["wall-answered"],{n:e})}function zt(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function We({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Gt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return L(o,{minutes:Math.abs(e)})}var Pe=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var lt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function _e(e,t,o,s,a){let r=ce(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},lt(o,()=>{r.close(),a()},"\
wall-primary"),lt(s,()=>r.close())))}var it=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Jt(e,{
question:t,body:o},s,a,r){if(o.moves){_e(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=it(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});_e(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Vt(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},lt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ge=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function ct({units:e},t){let o=new Map,s=Wo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Po(a,s))}return[...o.
values()]}function Wo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Po({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?_o(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:Ae(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?Ue(c):0,withheld:i??""}}function _o(e,t){let o=0;return t.map(s=>(o+=s,Ue(e.slice(o-s,o))))}function Ae(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var Ue=e=>e.reduce((t,o)=>t+o,0),ut=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var Yt=["wall-first","wall-second","wall-third"],Uo={importance:0,confidence:1,readiness:2},Qt=({id:e},t)=>Yt[Uo[e]??t%Yt.
length],ue=e=>`${(100*e).toFixed(2)}%`,Xt={"aria-hidden":"true"};function Le(e,t,o){return ee(e).length?{ruler:Zt,move:Zt,
sort:zo,card:Zo,choice:Qo}[e.kind](e,t,o):[n("p",{class:"wall-calm"},We(e,t))]}function Zt(e,t){let o=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return tn({...s,heading:u,labels:l,sizes:i},r,o,Qt(s,a),t)}))]}function en(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,u],c)=>tn(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,Qt(u,c),t))),sn([["wall-then",o.moment],["wall-solid",s.moment]])]}function tn({heading:e,labels:t,sizes:o},s,a,r,l){
let i=Ue(o),u=.03,c=0,p=o.flatMap((g,b)=>{let x=c/i+(c?u/2:0);c+=g;let M=c/i-x-(c<i?u/2:0);return s.flatMap(({counts:w,isEarlier:j},$)=>{
let C=x+$*M/s.length;return Ho(w[b]/a,w[b],C,M/s.length,j)})}),d=t.map((g,b)=>`${g}: ${s.at(-1)?.counts[b]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Ko(t,
o)))}function Ho(e,t,o,s,a){let r=1-e;return[ie("rect",{x:ue(o),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(o+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ko(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function zo(e,t,o){let s=[...ee(e)].
sort((i,u)=>Vo(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>pt.length)return[Ke(s.map(
i=>Jo(i,t)),o,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let g=!p&&i.length+r[0].length<Go?`${u} ${r[0]}`:`${u}`;return Me(
i,g,Yo([u,...c],a))});return[Ke([...l,...on(e,t)],o,t),sn(r.map((i,u)=>[pt[u],i]))]}var Go=24;function Jo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,c)=>o[c]===r).join(" / "),i=L(a["wall-of"],{n:r,of:s});return Me(e,i,
[],n("p",{class:"wall-muted"},l))}var Vo=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},pt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Yo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,He(
pt[a],r,s/t)})}function He(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,o-2*r)),height:ue(a)})}function Zo(e,t,o){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ke([...nn(s,t),...on(e,t)],o,t)]}function Qo(e,t,o){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ke(nn(l,t),o,t)]}function nn(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Me(a,l?`${r}`:L(t["wall-of"],{n:r,of:o}),
[He("wall-rest",0,1),He("wall-pile-1",0,r/o)]))}function on({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Me(L(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Me(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Me=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ie(
"svg",Xt,...o):null,s);function Ke(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},L(o["wall-more"],{n:a}))),s}var sn=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ie("svg",Xt,He(t,0,1)),o)));var Xo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),es=/^data:image\/(svg\+xml|png|jpeg);/,
we=e=>e.flatMap(ts);function ts(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?es.test(o.src)?[ns(o)]:[]:Xo.has(t)?[n(t,{},...we(s))]:we(s)}var ns=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var ze=4,Te=({path:e,size:t},o,s)=>ie("svg",{class:s,viewBox:`${-ze} ${-ze} ${t+2*ze} ${t+2*ze}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Ne(e,t){return ee(e).length?{ruler:ss,move:os,sort:rs,card:ls,choice:is}[e.kind](e,t):e.heading}var ve=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,an=({shown:e})=>e.every(({counts:t})=>t),os=(e,t)=>t["wall-moved"];function rn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ve(t),ve(t)]}function ss(e,t){
let o=ee(e),s=new Map;for(let p of o){let d=ut(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>as(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(p=>rn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(c,u)].filter(Boolean).join(" ")}function as(e,t,o,s){
let[a,r]=e.map(c=>rn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?L(s["wall-most-all"],u):L(r?s["wall-most-two"]:s["wall-most"],u)}function rs(e,t){let o=ee(e),s=o[0].labels.map((i,u)=>({
pile:i,most:o.filter(c=>ut(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return an(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:ve(a),card:ve(r[0].name),other:ve(r.at(-1).name),n:r.length,all:o.length})}function ls(e,t){
let o=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return ln(o,e,t)}function is(e,t){let[{labels:o,counts:s,
n:a}]=ee(e);return ln(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function ln(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!an(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>ve(p));return L(
i,{card:u,other:c,n:r.length})}function Je({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return ae("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?cn(t,o,s):ae("text",pe(e?.title??
""));if(!i&&l.join&&t)return cn(t,o,s);let c=$e(o,u),p=i?null:_t(l.timer,a,u.minutes),d={deck:e,way:t,panel:o,words:s,slide:u,
question:c,left:p},g=(bs[u.kind]??Ge)(d);return g.dataset.slide=r??l?.slide,o.practice&&g.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),g}var ae=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),pe=e=>n("h\
1",{},e);function Ge({slide:e,way:t,panel:o,words:s,left:a}){let r=we(e.body),l=r.flatMap(u=>cs(u)),i=r.filter(u=>u.textContent.
trim());return ae(e.kind,pe(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(ps)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),Ve({way:t,panel:o,words:s,left:a}))}function cs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var us=5;function ps(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>dt(s)<s.childNodes.length)||!t.every(dt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=dt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function dt({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=us;)s+=2;return s}function ds({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ge(a))return gs({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return ae("question",pe(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[fs(u)]:[ms(i)],Ve({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function fs({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},un(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ms=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?un(s,a):null))),un=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),hs=5;function gs({slide:e,panel:t,words:o,question:s,left:a}){
let r=ct(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=Ve({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?ae("chart",pe(l.length?Ne(i,o):o["wall-held-title"]),...Le(i,o),u):ae("chart",pe(e.title),n("div",{class:"wall-groups"},
...l.map(c=>n("section",{},n("h2",{},Ne(c,o)),...Le(c,o,hs)))),u)}function ks({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ct(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Ve({way:s,panel:t,words:o,left:a});return i?ae("chart",pe(Ne(
i,o)),...Le(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?ae("chart",pe(o["room-group"]),...en([u[0],
u.at(-1)],o)):u.length?ae("chart",pe(Ne(u[0],o)),...Le(u[0],o)):ae("text",pe(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),c)}var bs={text:Ge,story:Ge,help:Ge,question:ds,moves:ks};function cn(e,t,o){return ae("join",pe(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[ys(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,ft(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},rt(t,o)))))}var ys=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},L(t["wall-wifi"],{name:e.name})),ft(e,t)),ft=(e,t)=>Te(e,t["room-scan-alt"],"wall-sc\
an"),ws=e=>e.replace("-","‑");function Ve({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=zt(s,
o),u=a&&a.state!=="ready",c=u?Ee(a,t,o):r&&e?rt(t,o):"",p=l?Ee(l,t,o):"";if(!e&&!i&&!c&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(ft(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?L(o["wall-join-line"],{address:e.address,code:ws(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},c?n(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?n("span",{class:"wall-time"},i):null)),d}var ht=[4.6,5.6,6.6,7.4,8.2],gt=2,vs=["","tight","tight columns"],mt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],js=5.4;function dn(e,t=gt){let o=ht[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:mt.at(-1),text:0};for(let a of[...vs,...mt]){if(s.text>=js||s.text&&mt.includes(a))break;let r=xs(e,a,o);r>s.text&&
(s={layout:a,text:r})}return fn(e,s.layout,s.text||4.6),s.text>0}function xs(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(fn(e,t,
Math.max(s,4.6)),Ss(e))return Math.max(s,4.6);return 0}function fn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var Ss=e=>pn(e)&&[...e.querySelectorAll(".wall-whole")].every(pn),pn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Cs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Os=new Map(Object.entries(Cs).flatMap(([e,t])=>t.map(o=>[o,e]))),$s="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Es(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.($s)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Os.get(t.length===1?t.toLowerCase():
t)}function mn(e){let t=o=>{let s=Es(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function hn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let u=o.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=w=>()=>{M.close(),w()},d=(w,j,...$)=>n("button",{type:"button",onclick:p(w),...j},...$),g=w=>n("small",{},L(a["re\
mote-minutes"],{minutes:w})),b=t.parts.map((w,j)=>n("li",{},d(()=>r("go",{slide:Fe(t,j)}),{"aria-current":j===c?"step":null,
class:u.dropped.includes(j)?"remote-dropped":null},w.title,u.dropped.includes(j)?n("small",{},a["remote-is-dropped"]):g(
w.minutes)))),x=Pt(t,u).map(({part:w,title:j,minutes:$,dropped:C})=>n("li",{},n("span",{},j),d(()=>r(C?"keep":"drop",{part:w}),
{"aria-label":`${C?a["remote-keep"]:L(a["remote-drop"],{minutes:$})}: ${j}`},C?a["remote-keep"]:L(a["remote-drop"],{minutes:$})))),
M=ce(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-parts"},...b),...x.length?[n("h2",{},a["remote-\
late"]),n("ul",{class:"remote-drops"},...x)]:[],n("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function kn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
gn(w).map(()=>0)])),i=0,u=0,c=n("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
w=>w.reduce((j,$)=>j+$,0))),g=(w,j,$)=>n("div",{class:"desk-stepper"},n("span",{},w),n("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),n("output",{},`${j}`),n("button",{type:"button","aria-label":L(
s["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function b(w=""){let j=r[i],C=o.items.find(({id:S})=>S===j.item)?.cards.
find(({text:S})=>S===j.card),y=l.get(j.id),q=i===r.length-1,G=S=>()=>{i+=S,b()};c.replaceChildren(n("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},j.card||j.heading),C?.short?n("p",{class:"desk-small"},j.heading):
"",...gn(j).map((S,I)=>g(S,y[I],P=>{y[I]=Math.max(0,y[I]+P),b(`${I} ${P}`)})),q?g(s["room-people"],d(),S=>{u=Math.max(0,
d()+S),b(`people ${S}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:G(-1)},s.back):"",q?n("b\
utton",{type:"button",class:"wall-primary",onclick:M},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:G(
1)},s["desk-next-card"]),q?"":n("button",{type:"button",onclick:M},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(w)}function x(w){let j=[...c.querySelectorAll(".desk-stepper")],[$,C]=w.split(" "),y=$==="\
people"?j.at(-1):j[Number($)||0],[q,G]=y.querySelectorAll("button");(C==="-1"?q:G).focus()}function M(){let w=d();if(!w)
return;let $=[...l].filter(([,C])=>C.some(Boolean)).map(([C,y])=>{let{kind:q}=r.find(G=>G.id===C);return[C,q==="card"?[y[0],
w-y[0]]:y]});p.close(),a(Object.fromEntries($),w)}b()}var gn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ae(t,o);var re=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function bn(e,t,o){let s=n("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function yn(e,t,o,{
press:s}){s({desk:"remote"}),bn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||i;return[n("h2",{},o["desk-remote"]),p&&r?Te(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
re(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...c.map(({id:d},g)=>n("p",{class:"desk-line"},L(o["desk-remote-there"],{n:g+1})," ",re(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?re(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",re(o["wall-close"],a))]})}function wn(e,t,o,{press:s,step:a}){let r=As(o,s);bn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),g=n("span",{role:"status"});if(!i||c)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":re(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},re(o["wall-close"],l))];let b=`${u.address}/${u.code}`,x=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:M,network:w})=>n("option",{value:M,selected:M===
u.picked?"":null},`${M} (${w})`)));return[n("h2",{},o["desk-phones"]),Te(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},d.joined?L(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},L(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",x):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(M=>n("li",{},Ms(o)[M])))),n("div",{class:"wall-answers"},re(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),g.textContent=o["desk-copied"]}),re(o["desk-card"],()=>s({desk:"card"})),re(o["re\
mote-join-show"],()=>{l(),a("join")}),re(o["wall-close"],l),g)]})}function As(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),re(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Ms=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function vn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:y})=>n("option",{value:C},y),r=(C,y)=>L(t["desk-meeting"],{title:C,n:y}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:y,part:q,minutes:G})=>a({id:C,title:r(q?`${y}: ${q}`:y,G)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:y,minutes:q})=>a({id:C,title:r(y,q)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Ls(e.countries);
let c=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(C,y)=>n("input",{type:"radio",name:s,value:C,checked:y===0?"":null,"aria-describedby":`${s}-${C}`})),g=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=n("p",{hidden:!0},n("label",{class:"ajar-words",for:g.id},t["room-host-ke\
y"]),g),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(C,y)=>n("p",{},n("label",{class:"ajar-words",for:y.id},C),y),j=n("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
M.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:y})=>y).value,
key:g.value}),g.value=""}},n("h2",{},t["desk-start"]),x,w(t["desk-which"],l),n("div",{class:"ajar-start-two"},w(t["desk-\
couple"],i),w(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...c.map((C,y)=>n("label",{class:"ajar-\
start-way"},d[y],n("span",{},n("b",{},p[C][0]),n("small",{id:`${s}-${C}`},p[C][1]))))),b,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),M));function $({problem:C,busy:y,needsKey:q,state:G}){x.textContent=C??"",x.hidden=
!C,b.hidden=!q,y||(M.textContent=G==="ended"?t["room-ended"]:"")}return{element:j,update:$}}function Ls(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function jn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ae(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Ts=["open","close","reveal"];function xn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=Kt(),c=(v,K,Q={})=>n("button",{type:"button",onclick:K,...Q},...[v].flat()),p=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),g=se(o,v=>{v?d.
textContent=v:It()}),b=v=>{g.begin(),s(v,{awaited:!0})},x=0,M="",w=(v,K={})=>{x=Math.max(x,r.steps??0)+1,b({desk:"step",
step:{step:v,...K},n:x})},j=()=>r.panel,$=()=>j()?.stage,C=()=>r.deck?.slides[$()?.slide],y=()=>C()&&$e(j(),C()),q=kt("d\
esk-wall",{inert:!0}),G=kt("desk-wall",{inert:!0}),S=kt("desk-screen",{hidden:!0}),I=()=>{S.host.hidden=!1,de(),S.host.requestFullscreen?.().
catch(()=>{})},P=()=>{S.host.hidden=!0,Y()&&document.exitFullscreen(),de()},Y=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{Y()||P()});let h=n("p",{class:"desk-clock"}),f=n("p",{class:"desk-plan"}),
k=n("ol",{}),T=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),B=n("p",{class:"desk-count"}),W=n("p",{}),z=n(
"p",{class:"desk-small"}),J=n("div",{}),R=n("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["\
desk-wall"]),A=n("div",{class:"desk-tools"},R,c(o["desk-here"],I),c(o["desk-remote"],()=>yn(_,()=>r,o,{press:b})),c(o["d\
esk-phones"],()=>wn(_,()=>r,o,{press:b,step:w})),c(o["remote-parts"],E),c(o["desk-end"],D,{class:"desk-end"})),N={back:c(
[o.back,n("kbd",{},"←")],()=>w("back")),open:c([o["room-ask-open"],n("kbd",{},"O")],()=>U("open")),close:c([o["room-as\
k-close"],n("kbd",{},"C")],()=>U("close")),reveal:c([o["room-ask-reveal"],n("kbd",{},"R")],()=>U("reveal")),blank:c([o["\
remote-blank"],n("kbd",{},"B")],()=>w("blank")),hands:c([o["desk-hands"]],()=>kn(_,{question:y(),slide:C(),words:o,count:H})),
next:c([o.next,n("kbd",{},o["desk-clicker"])],()=>w("next"))},O=c(o["room-ask-reset"],()=>_e(_,o["room-reset-sure"],o["r\
oom-ask-reset"],o["home-no"],()=>U("reset"))),F=c("",()=>w($()?.timer?"pause":"timer")),_=n("section",{class:"ajar-desk",
"aria-label":o["desk-title"]},n("header",{class:"desk-top"},h,f,A),n("nav",{class:"desk-agenda","aria-label":o["desk-age\
nda"]},k),n("div",{class:"desk-left"},n("section",{class:"desk-now"},n("h2",{},o["desk-now"]),q.host),n("section",{class:"\
desk-next"},n("h2",{},o["desk-next"]),G.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),B,W,z,n("p",{class:"\
desk-more"},F,O))),n("section",{class:"desk-notes"},n("h2",{},o["remote-notes"]),T,J),n("div",{class:"desk-moves"},p,d,n(
"div",{class:"desk-pad"},...Object.values(N))),S.host),m=vn(t,{words:o,begin:v=>b({desk:"begin",...v})});e.replaceChildren(
m.element,_);function E(){hn(_,{deck:r.deck,panel:j(),way:r.way},o,{step:w})}function D(){let v=j().questions.some(ge),K=(X,me)=>c(
me,()=>b({room:"take",what:X,paper:t.paper})),Q=ce(_,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-mor\
e"},K("page",o["desk-take-page"]),K("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},c(o["room-end"],()=>{
Q.close(),b({room:"end"})},{class:"wall-primary"}),c(o["remote-stay"],()=>Q.close())))}function U(v){if(x>(r.steps??0)){
M=v;return}if(v==="reveal"){let Q=at(j(),C()),X=()=>b({desk:"question",id:Q.question.id,do:v,...Q.body});Q&&Jt(De(),Q,j(),
o,X);return}let K=y();K&&b({desk:"question",id:K.id,do:v})}let H=(v,K)=>b({desk:"question",id:y().id,do:"hands",counts:v,
people:K}),V={keys:()=>Vt(De(),o),full:()=>S.host.hidden?I():P(),larger:()=>le(1),smaller:()=>le(-1)},Z=gt;function le(v){
Z=Math.min(ht.length-1,Math.max(0,Z+v)),de()}function Ce(v){return!r.deck||!_.offsetParent||_.closest("[inert], .lm-mod-\
hidden")?!1:(V[v]?V[v]():Ts.includes(v)?U(v):v==="timer"?w($()?.timer?"pause":"timer"):v!=="look"&&w(v),!0)}a(mn(Ce));let Be=setInterval(
()=>{!_.hidden&&_.isConnected&&Nt()},1e3);a(()=>clearInterval(Be));function de(){if(!r.deck||!$())return;let v={deck:r.deck,
way:r.way,panel:j(),words:o,now:u.now()},K=Wt(r.deck,j());Oe(q.wall,Je(v)),G.host.hidden=K===null,K!==null&&Oe(G.wall,Je(
{...v,slide:K})),S.host.hidden||Oe(S.wall,Je(v),Z)}let De=()=>S.host.hidden?_:S.wall;function Oe(v,K,Q){v.querySelector(
".wall-face")?.remove(),v.prepend(K),dn(K,Q)}function Nt(){if(!r.deck)return;let v=Ft(r.deck,$(),u.now());if(h.textContent=
Pe(u.now()),!v)return;let K=v.begun?Gt(v.late,o):o["remote-not-begun"],Q=v.begun?L(o["remote-planned"],{part:Pe(v.partEnds),
end:Pe(v.ends)}):"";f.replaceChildren(n("b",{class:v.late>0?"desk-late":null},K),Q&&` · ${Q}`,n("br"),n("span",{class:"\
desk-small"},r.deck.parts[v.part].title));for(let[X,me]of[...k.children].entries())me.className=X<v.part?"done":X===v.part?
"here":"",me.classList.toggle("dropped",$().dropped.includes(X));v.part!==i&&yo(v.part)}function yo(v){k.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),i=v;let K=k.children[v];K.firstChild.setAttribute("aria-current","step");
let{parentNode:Q}=k,X=(me,qt)=>K[me]+K[qt]/2-Q[qt]/2;Q.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function wo(){i=null,k.replaceChildren(...r.deck.parts.map(({title:v},K)=>n("li",{},c(v,()=>w("go",{slide:Fe(r.deck,
K)})))))}function vo(){if(l===C()?.id)return;l=C()?.id;let v=C()?.notes.length?we(C().notes):[n("p",{},o["remote-no-note\
s"])];T.replaceChildren(...v),T.scrollTop=0}function jo(){let v=y();B.textContent=v&&(v.state!=="ready"||v.hands)?Ee(v,j(),
o):"",W.textContent=r.way?L(o["desk-joined"],{n:j().joined}):o["desk-no-phones"],z.textContent=Co({units:v?.units??So()}),
J.replaceChildren(...v?jn(v,o):[]);let K=!!v?.units.length;N.hands.firstChild.data=o[nt(v)?"desk-slips":"desk-hands"],N.
hands.disabled=!K||v.state==="open"||ge(v),O.hidden=!v?.answered||!v.may_reset;let Q=C()?.minutes??0;F.hidden=!Q&&!$()?.
timer,F.textContent=$()?.timer?o["desk-timer-pause"]:L(o["remote-timer"],{minutes:Q});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!v),N.open.disabled=!v||v.state==="open"||!r.way,N.close.disabled=
v?.state!=="open",N.reveal.disabled=!at(j(),C());for(let X of Object.values(N))X.classList.remove("wall-primary");xo().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function xo(){let v=y();return v?ge(v)?N.next:v.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!v.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let nt=v=>!!v?.name.startsWith("check-in@"),So=()=>{if(C()?.kind!=="moves")return[];let[v]=j().
questions.filter(K=>nt(K)&&ge(K)).slice(-1);return v?.units.filter(({kind:K})=>K==="move")??[]};function Co({units:v}){let K=v.
filter(({snapshot:Q,withheld:X})=>!Q&&X);return K.length?We({shown:K},o):""}function It(){let v=y();d.textContent=Oo(v)}
function Oo(v){if($()?.blank)return o["remote-is-blank"];if(!v)return"";let K=it(v,j());return K===1?o["remote-still-one"]:
K?L(o["remote-still"],{n:K}):v.state==="open"?o["room-is-open"]:v.hands&&!ge(v)?L(o["desk-counted"],{n:v.hands}):!r.way&&
v.state==="ready"&&v.units.length?o[nt(v)?"desk-slips-how":"desk-hands-how"]:""}function $o(v){let K=r;r={...r,...v},r.busy||
g.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&$());if(m.update(r),m.element.
hidden=Q,_.hidden=!Q,!Q)return;K.panel!==r.panel&&u.set(j().now),K.deck!==r.deck&&wo(),R.hidden=!Ht(r.wall,window.location),
R.hidden||(R.href=r.wall);for(let me of _.querySelectorAll("dialog"))me.refresh?.();Nt(),vo(),jo(),It(),de();let X=M;M="",
X&&U(X)}let Rt=new ResizeObserver(de);for(let{host:v}of[q,S])Rt.observe(v);return a(()=>Rt.disconnect()),{update:$o}}function kt(e,t){
let o=n("div",{class:e,...t}),s=n("div",{class:"wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function Ye(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function je(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ze(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Sn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",u=n("div",{}),c=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=se(t,f=>{d.textContent=f}),b=yt(t),x=Ye(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),b.dialog);let M=f=>{a.busy?d.textContent=t["room-one-moment"]:(g.begin(),
o(f,{awaited:!0}))},w=(f,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>M(k)},f),j=(...f)=>n(
"div",{class:"ajar-moves ajar-many"},...f);function $(){let f=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}M({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?n("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,f,j(k,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(T=>w(L(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),j(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function y(){let f=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),T=a.address?f:null;return r?[q(),n("div",{class:"ajar-door-line"},k,p,T),G(),I()]:[n("h2",{},t["room-title"]),q(),
G(),k,a.address?Cn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),I()]}let q=()=>a.practice?n("p",{},Ie(t)):null,G=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let f=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:f.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:f.
id},n("span",{},t["room-address"]),f)}function I(){let f=n("div",{}),k=n("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),B=()=>f.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),j(k,w(t["room-end"],{room:"end"}))]:[T]),W=J=>{l=J,B(),(l?k:T).focus()};B();let z=(J,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?j(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,n("p",{},t["room-end-how"]),
f)}function P(f){a={...a,...f},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=bt(t,a.joined);
p.textContent!==k&&(p.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?g.begin():(g.end(),d.textContent=""),Y()}let Y=je(u,()=>{let{joined:f,problem:k,...T}=a,B=JSON.stringify([T,r]);if(B===
i)return;i=B;let W={open:y,lost:C}[a.state]??$;Ze(u,()=>u.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return Qe(e,()=>o({room:"look"}),s),{update:P}}var bt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],Ie=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Cn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return oe(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function yt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ie(e)):"",Cn(e,r),s):(o.close(),t.replaceChildren()))}}}function Qe(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Xe(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return oe(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(c=>n("th",{scope:"col"},c)))),n("tbody",{},...r.map(([c,...p])=>n("tr",{},n(
"th",{scope:"row"},c),...p.map(d=>n("td",{},d??"–")))))))))}function On({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=i({id:`${r}-people`,
min:1}),c=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let x=e.filter(
$=>$.item===b),M=($,C)=>{let y=i({"aria-label":[$.card,p($)[C]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],y]),y},w=x.length===1&&!x[0].card?x[0].bands.map(($,C)=>[$,[M(x[0],C)]]):x.map($=>[$.card,p($).map((C,y)=>M($,
y))]),j=x[0].card?["",...p(x[0])]:null;return n("table",{},n("caption",{},s(b)),j&&j.length>2?n("thead",{},n("tr",{},...j.
map($=>$?n("th",{scope:"col"},$):n("td",{})))):null,n("tbody",{},...w.map(([$,C])=>n("tr",{},n("th",{scope:"row"},$),...C.
map(y=>n("td",{},y))))))};function g(){let b=new Map(e.map(j=>[j,l.get(j.id).map(c)])),x=Math.max(...[...b.values()].map(
j=>j.reduce(($,C)=>$+C,0))),M=c(u)||x;if(!M){u.focus();return}let w=Object.fromEntries([...b].map(([j,$])=>[j.id,j.kind===
"card"?[$[0],Math.max(0,M-$[0])]:$]));a({counts:w,people:M})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),g()}},
...[...new Set(e.map(b=>b.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function $n(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(R,A={})=>{p=R==="reveal",
q.begin(),o({question:e.of,do:R,...A},{awaited:!0})},g=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=n("span",{}),w=n("p",
{class:"ajar-counts"}),j=Ns(e.minutes,t,s),$=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!i)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},q=se(t,R=>y(
R||c)),G={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(G).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(S.map(R=>[R,n("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?y(P(R)):R==="reset"?Y():d(R)}},G[R])])),P=R=>l.busy?t["room-one-moment"]:l.not[R];function Y(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus()}},t["home-no"]),A=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",A),R.focus()}function h(R){i=R,g.hidden=!R,a().hidden=R,$.textContent=t[R?"room-show-question":"\
room-show-result"]}let f=yt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function B(R){let A=l;l={...l,...R};let N=l.
room==="open";M.replaceChildren(l.practice?Ie(t):""),x.textContent=l.problem,x.hidden=!l.problem;let O=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],F=!N||!e.units.length?[]:l.hands||l.inside?O.slice(0,1):O;w.replaceChildren(
...F.map(([_,m])=>n("span",{},n("b",{},`${_}`)," ",m))),j.update(l.seconds);for(let _ of S)En(I[_],P(_));c=N?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(A.state!==l.state||A.room!==l.room||A.hands!==l.hands)&&y(c),l.busy||
q.end(),An(b,l.withheld),f.update(l.way??{},bt(t,l.joined)),k.hidden=!l.way?.address,W(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function W(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let A=!!l.charts?.length;g.replaceChildren(...Mn(l.charts??[],t)),$.hidden=!A,h(A),A&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let z=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...S.
map(R=>I[R]))),n("div",{class:"ajar-bar-line"},M,C,$,k,j.element),f.dialog),J=e.units.length?On(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return $.hidden=!0,Qe(z,()=>o({room:"look"}),s),{parts:[g,b,x,z,J].filter(Boolean),update:B}}function En(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function An(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Mn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Xe(s,o,t),s});function Ln(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),Qe(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},c.replaceChildren(a.practice?Ie(t):""),u.textContent=
a.problem,u.hidden=!a.problem,An(i,a.withheld),En(d,g());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?Mn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ns(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":g,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!g}let c=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function Tn(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:d,
story:g,more:b,role:x})=>{oe(r,g),r.prepend(n("h2",{},d)),oe(l,b),i.textContent=x},c=e.couples.find(d=>d.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(c),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),p)}var Nn=[1,1],Is=[0,0],Rs="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qs=new RegExp(`(${Rs})|[.…]+|[\
!?;\\n]`,"gu"),Bs=/[\u0300-\u036f'’‘ʼ]/g,Ds=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,wt=new WeakMap;function qn(e,t){
let{passes:o,kinds:s,learned:a}=Dn(t),{line:r,places:l}=Hs(e),i=r;for(let[d,g]of jt(o,r))i=i.slice(0,d)+i.slice(d,g).replace(
/[^ ]/g,"_")+i.slice(g);let u=Object.entries(s).flatMap(([d,g])=>jt(g,i).map(([b,x])=>({kind:d,start:b,end:x-1}))),c=a?Fs(
u,r,a):u,p=(d,g)=>d.span[0]-g.span[0]||d.span[1]-g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return c.map(({kind:d,start:g,
end:b})=>({kind:d,span:[l[g][0],l[b][1]]})).sort(p)}function*Bn(e){let{passes:t,kinds:o}=Dn(e);for(let s of[t,...Object.
values(o)])yield,jt(s,"we are here ")}function Dn(e){return wt.has(e)||wt.set(e,Ps(e)),wt.get(e)}function Fs(e,t,o){let{
weights:s,kinds:a,limit:r,least:l}=o,i=Ws(t,o),u=i.slice(1).map((w,j)=>[...i[j],...w]),c=w=>{let j=new Set(w.flatMap($=>$.
places));return In(s,j)/Math.sqrt(j.size)},p=[...i,...u];if(e.length)return vt(p,c)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[g,b]=vt(d,c);if(!(b>r))return[];let x=new Set(g.flatMap(w=>w.places.slice(0,2))),[M]=vt(Object.keys(a),w=>In(a[w],x));
return[{kind:M,start:g[0].start,end:g.at(-1).start}]}function Ws(e,{numbers:t,weights:o}){let s=Nn,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Nn:t.get(r[0])??Is,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],g)=>((g*
16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var vt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),In=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],
0),Fn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function jt(e,t){let o=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return o}function Ps({lists:e,passes:t,phrases:o,learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Rn(u,
a);let r=i=>new RegExp(i.map(u=>Rn(u,a)).join("|"),"y"),l=Object.entries(o).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&_s(s)}}function _s({same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let g of d.split(" "))l.set(g,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
o),kinds:Object.fromEntries(c),limit:a,least:r}}function Rn(e,t){return`(?:${(e.match(Ds)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Us(a)).join("")}\
)`}function Us(e){let t=Wn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Wn=e=>e.normalize("NFKD").replace(Bs,"").toLowerCase();function Hs(e){
let t="",o=[];for(let s of e.matchAll(qs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Wn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Pn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var _n=["emergency","crisis","violence","agency","worried","child"],Ks=["crisis","violence"],Kn='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Un(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function zs(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function zn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(c=>qn(c,l)),u=Fn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var xt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),St=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Hn=e=>`tel:${e.match(/\d+/)[0]}`;function Gn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||zs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function i(S){te().chosen=S,Un();for(let{element:I,draw:P}of te().
listeners)P(I)}function u(S,I){return I(S),te().listeners.add({element:S,draw:I,shown:!1}),queueMicrotask(Un),S}let c=S=>u(
n("div",{}),I=>I.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],I=n("select",{onchange:()=>{
i(I.value),s(I.value)}},...S.map(P=>n("option",{value:P.code},P.country)));return u(I,()=>{I.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),I)},d=({say:S,to:I},P)=>{if(/^(tel|sms):/.test(I))return n("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:I},n("span",{},...St(S)));let Y=n("span",{},S),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:I}),onclick:async()=>{await Gs(I,Y)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},Y," ",h)},g=S=>n("li",{},n("p",{class:"ajar-for"},S.
for_what),n("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...S.reach.map(d))),b=({emergency:S,note:I})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),I?n("\
p",{class:"ajar-hint"},I):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Hn(S)},L(e["help-call"],{number:S})))),
x=S=>c(()=>{let I=l();if(!I)return[n("p",{},e["help-elsewhere-how"])];let P=S.flatMap(Y=>Y==="emergency"?b(I):xt(I,[Y]).
map(g));return[n("ul",{class:"ajar-help-lines"},...P)]});function M(){Pn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),Ct({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),x(_n),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:S,text:I,now:P,lines:Y,kinds:h,
countries:f},{level:k,aside:T,needs:B}){return f&&!G()&&(te().countries=f),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},S),n("p",{},I),h.length?null:B?.()??null,p(),x(Y),n("ul",{class:"ajar-todo"},...P.map(W=>n("li",{},W))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let j=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:M},e["help-get"]);function $({emergency:S,...I}){let Y=Ks.map(f=>xt(
I,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(k=>f.find(({to:T})=>T.startsWith(k))));return[{say:L(e["help-call"],
{number:S}),to:Hn(S)},...Y.filter(Boolean)]}let C=(S=`${e["help-line"]} `)=>c(()=>{let I=l(),P=(I?$(I):[]).flatMap(({say:f,
to:k},T)=>[T?" · ":"",n("a",{href:k},...St(f))]),Y=n("button",{type:"button",class:"ajar-link",onclick:M},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},P.length?" · ":"",Y);return[n("p",{class:"ajar-help-line"},S,...P,h)]});function y(S){
if(!G())return;let[I]=[...S.querySelectorAll(Kn)].reverse();I?.closest("p, ul").after(C(""));for(let P of S.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===l()?.country}let q=()=>c(()=>{let S=l();return S?[n("p",{},n(
"b",{},`${e["help-title"]}, ${S.country}`)),n("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:S.emergency})}`),n(
"ul",{},...xt(S,_n).map(({for_what:I,name:P,reach:Y,hours:h})=>n("li",{},...St(`${I}: ${P}. ${Y.map(({say:f})=>f).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),G=()=>a().length>0;return{open:M,notice:w,button:j,line:C,addNumbers:y,
text:q,choose:i,code:r,isKnown:G}}var Ct=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Jn(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Kn)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function Gs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Vn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Js="about:blank";function Ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Js)}function Yn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ot()))},{capture:!0})}function Zn(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(b=>(i[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let M=d[x.dataTransfer.
getData("text/plain")]?.[b.id];M&&!M.matches(":disabled")&&(M.checked=!0,p(M.dataset.card,b))}},i[b.id]))),c=()=>e.piles.
forEach(b=>{i[b.id].textContent=L(o["pile-count"],{pile:b.text,n:Object.values(l).filter(x=>x===b.id).length})}),p=(b,x)=>{
l[b]=x.id,c(),a({...l}),r(L(o.moved,{card:e.cards.find(M=>M.id===b).text,pile:x.text}))},d={},g=e.cards.map(b=>{d[b.id]=
{};let x=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:M=>M.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(M=>{let w=n("input",{type:"radio",name:x,
value:M.id,"data-card":b.id,checked:l[b.id]===M.id,onchange:()=>p(b.id,M)});return d[b.id][M.id]=w,n("label",{},w,n("spa\
n",{},M.text))})))});return c(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...g)}var Qn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Vs=new RegExp(`^${Qn}+|${Qn}\
+$`,"g"),Ys=/[\p{L}\p{N}_]+/gu,Zs=/^[\p{L}\p{N}_]+/u,Qs=/\{([a-z][a-z0-9-]*)\}/,[Xs,ea]=["⁨","⁩"],Xn=/[.!?…؟。][\u2069”’"')»]*$/,
ta=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
xe=e=>e.replace(Vs,""),fe=e=>e.toLowerCase().toUpperCase(),$t=e=>e.match(Zs)?.[0]??"",eo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Re(e,t){let o=e.split(Qs),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=xe(t[o[r+1]]),i=na(o[r],l);a+=(Xn.test(a)?i.replace(/^,+/,""):i)+oa(l)}return Xn.test(a)?a:a+s}function na(e,t){
let o=fe($t(t));if(!o)return e;for(let s of e.matchAll(Ys))if(fe(s[0])===o)return e.slice(0,s.index);return e}var oa=e=>ta.
test(e)?`${Xs}${e}${ea}`:e;var Et=2e4,sa=10,aa=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Lt({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
la[r.kind](l,r);he(r,a)&&(a[r.id]=ra(r,i,a))}return a}function oo(e,t){try{Lt(e,t)}catch(o){if(o instanceof ne)return!1;
throw o}return!0}var so=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>to(e.cards,o)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${to(e.piles,t[o.id])}`);case"date":return[eo(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}
var to=(e,t)=>e.find(o=>o.id===t)?.text??t;function ra(e,t,o){if(e.kind!=="choice"||!t)return t;let s=ye(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var la={ruler(e){if(!Number.isInteger(
e)||e<0||e>sa)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!no(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Mt(a)))throw new ne("answer-cards");let{chosen:r}=e,l=At("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!o&&r.length+!!l>1)throw new ne("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=Mt(o.map(({id:l})=>l));
if(!no(e)||!Object.keys(e).every(Mt(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:At,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let o=e.map(s=>At(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ia(e))throw new ne("answer-day");return e}};function At(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>Et&&[...e].length>Et)throw new ne("answer-long",{most:Et});return xe(e)?e:null}var Mt=e=>t=>e.
includes(t),no=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ia(e){let[,t,o,s]=(e.match(aa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var ca=[{answers:["all"]}],ua=/\p{L}/u,pa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,da=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
fa=/\{([a-z][a-z0-9-]*)\}/g;function ro({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(so(r))return"nothing"in o?[et([o.nothing])]:[];let l=ma({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?ca:t).flatMap(l);return a||!("closing"in o)?u:[...u,et([o.closing])]}var et=e=>({words:e,heading:"",said:[]}),
ke=(e,t,o=[])=>({words:o,heading:e,said:t}),ao=(e,t)=>e.filter(o=>!t.has(fe(o)));function ma({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:f})=>f===`couple-${h}`)??e.find(({id:f})=>f===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?Se(a(
h),r(h)):[],i=h=>{let f=new Set(h.map(a));return e.filter(k=>f.has(k))},u=h=>{let f=r(h);return typeof f=="number"?f:l(h).
length},c=h=>h.map(f=>r(f)?.chosen).find(f=>Array.isArray(f))??[],p=(h,f)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:B})=>T[B]===f).map(({text:B})=>B)},d=h=>new Set(h?l(h).map(fe):[]),g=({if:h=[],unless:f=[]})=>h.
every(b)&&!f.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:f=[],cards:k,piles:T,without:B,only:W,
least:z,asked:J}=h;if(J)return!!a(J)&&he(a(J),t);let R=f.find(O=>r(O)!==null);if(!R)return!1;let A=c([R]);return k&&!k.some(
O=>A.includes(O))||T&&!T.some(O=>ao(p(R,O),d(B)).length)||W&&!(O=>O.size===1&&O.has(W))(new Set(Object.values(r(R))))?!1:
z==null||u(R)>=z}let x=(h,f={})=>L(s[h],f);function M(h,f={}){if(typeof h=="string")return x(h,f);if(!g(h))return null;let{
phrase:k,of:T,score:B}=h;if(B){let W=S(B);return W===null?null:x(k,{t:50+10*W})}return T?l(T).length?x(k,{n:u(T),...f}):
null:x(k,f)}let w=(h=[],f={})=>h.map(k=>M(k,f)).filter(k=>k!==null),j=(h,f)=>{let k=w(h,f);return k.length?[et(k)]:[]};function $(h){
if(typeof h=="string")return l(h);if("level"in h)return I(h);if("phrase"in h){let[z]=h.of?l(h.of):[],J=M(h,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:f,pile:k,also:T,without:B}=h,W=k?p(f,k):l(f);return T&&(W=W.filter(z=>d(T).has(
fe(z)))),ao(W,d(B))}let C=({heading:h,under:f})=>h?x(h):(f&&a(f)?.said)??"";function y(h,f){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=W=>k.piles.find(z=>z.id===W).text;return(f??k.piles.map(({id:W})=>W)).map(W=>({id:W,text:T(
W),cards:p(h,W)}))}let q=o.find(h=>h.ladder)?.ladder,G=()=>Math.floor(q.rungs.length/2);function S(h){let[f]=c([h]);return!q||
!f?null:G()-q.rungs.findIndex(({card:k})=>k===f)}function I({level:h,up:f=0}){let k=h.map(S).find(B=>B!==null);if(!q||k===
void 0)return[];let T=q.rungs[G()-k-f];return T?l(T.item):[]}let P={answers({answers:h}){return(h[0]==="all"?e:i(h)).filter(
({id:k})=>t[k]!==null).map(k=>ke(k.said||k.ask,Se(k,t[k.id])))},lines(h){let f=h.lines.flatMap($),k=f.length?[ke(C(h),f,
w(h.say))]:[],T=h.count?.[Math.min(f.length,h.count.length-1)];return T?[...k,et([x(T,{n:f.length})])]:k},piles({piles:h,
only:f,heading:k,below:T={},all:B={}}){let W=z=>z.length===a(h).cards.length;return y(h,f).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:R})=>{let A=W(R)&&B[z]||T[z],N=k?x(k,{pile:J}):J;return[ke(N,R),...j(A?[A]:[])]})},empty(h){
let f=y(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return f.length?[ke(C(h),f,w(h.say))]:[]},sentence(h){
let f=s[h.sentence],k=[...f.matchAll(fa)].map(([,B])=>B),T=Object.fromEntries(k.map(B=>[B,l(B).join(" ")]));return Object.
values(T).every(Boolean)?[ke(C(h),[Re(f,T)])]:[]},message(h){let f=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>Y(k,T,h.message));return f.length?[ke(C(h),[f.join(" ")])]:[]},ladder(){let[h=""]=l(q.goal),[[f],[k]]=[c([q.
today]),c([q.later])],T=q.rungs.map(({card:B,item:W})=>{let z=a(W)?.said??"",[J]=l(W),R=J?`${z}: ${J}`:x("open",{level:z}),
A=ha(B===f,B===k,!!k);return A?x(A,{level:R}):R});return[ke(x(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:f}){let k=i(h).filter(({id:T})=>t[T]===null);return k.length?j(f,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let f=h.repeated.map(l),k=new Map;for(let W of f.flat())k.has(fe(W))||k.set(fe(W),W);let T=W=>f.filter(z=>z.some(J=>fe(J)===
W)).length>1,B=[...k].filter(([W])=>T(W)).map(([,W])=>W);return B.length?[ke(C(h),B)]:[]}};function Y(h,f,{self:k=[],small:T=[],
capitals:B=[]}){let{opener:W,clause:z,clauses:J=[],questions:R=[],names:A=!1}=h,N=$t(f),O=N.toLowerCase();if(k.includes(
O))return Re("{words}.",{words:f});let F=[...s[W]].at(-1);if(!pa.test(f.match(ua)?.[0]??"a")||R.includes(O))return Re(`{\
words}${F}`,{words:f});let _=s[z&&J.includes(O)?z:W],m=A||B.includes(N),E=T.includes(O)||da.test(N)&&!m,[D=""]=f,U=E?D.toLowerCase()+
f.slice(D.length):f;return Re(_,{words:U})}return h=>{if(!g(h))return[];let f=Object.keys(P).find(T=>T in h),k=f?P[f](h):
j(h.say);return k.length&&h.then?[...k,...j([h.then])]:k}}function ha(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function lo(e,t,o){let s=o&&zn(e.items,t,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:ro(e,t,{plain:a})}}function Tt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),c),u.focus()}function tt(e){let o=n("button",{type:"button",onclick:()=>Tt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function io({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=n("span",
{}),a=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=n("p",{class:"ajar-problem",role:"alert"}),l=n(
"p",{class:"ajar-news",role:"status"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,g=!1,b=!1,x=!1,M=!1,w=(A,N,O={})=>n("bu\
tton",{type:"button",onclick:N,...O},A),j=A=>{A.tabIndex=-1,A.focus()},$=()=>i.querySelector(".ajar-change"),C=()=>c.state===
"kept"&&!c.reopen;function y(A,N=A){a.dataset.short=N,s.textContent!==A&&(s.textContent=A)}function q(){let A=c.problem?
e["keep-unsaved"]:e["keep-saving"],[N,O]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],lost:[e["keep-lost"]]}[M?"lost":c.state];a.
classList.toggle("ajar-state-lost",M),y(N,O),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function G(){c={...c,saved:!1},q()}function S(){q(),p=c,C()?i.replaceChildren(
g?k("change"):z()):c.state!=="none"?i.replaceChildren(k("unlock")):d?i.replaceChildren(k(c.exists?"open":"start")):i.replaceChildren(
x?h():Y())}let I=()=>{d=!0,l.textContent="",S(),i.querySelector("input").focus()},P=()=>c.hosted?n("p",{},e["keep-hub"]):
null;function Y(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null,P(),n("di\
v",{class:"ajar-moves"},w(e["keep-nothing"],()=>{x=!0,S(),j(a)}),w(e[c.exists?"keep-open":"keep-start"],I)))}let h=()=>n(
"p",{},w(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function f(){let N=["none","weak","fair","good","s\
trong"].map(O=>e[`keep-strength-${O}`]).reduce((O,F)=>F.length>O.length?F:O);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},n("span",{},e["keep-strength-none"]))}function k(A){let N=A==="start"||A==="change",O={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],F=n("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{N&&t({strength:F.value})}}),_=n("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),m=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),_),E=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),D=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:D.value})}),U=f(),H=()=>{if(!F.value){F.focus();return}if(E.hidden=!0,N&&F.type==="password"&&_.value!==F.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,_.focus();return}A==="change"?t({change:F.value},{awaited:!0}):t({[A===
"start"?"keep":"unlock"]:F.value,place:D.value},{awaited:!0}),y(e["keep-opening"]),F.value="",_.value="",U.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,g=!1,S(),A==="change"?$().focus():j(a)},Z=n("details",{},n("summary",{},e["keep-whe\
re"]),n("label",{for:`${o}-place`},e["keep-place"]),D);return n("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
H()}},n(c.state==="locked"?"h1":"p",{class:"ajar-title"},O),P(),A==="change"?n("p",{},e["keep-change-how"]):null,N?n("p",
{},e["keep-no-way-back"]):null,A==="start"&&c.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${o}-wor\
ds`},e[A==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}-how`},e[N?"keep-how":"keep-how-open"]),
F,N?U:null,N?m:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:le})=>{F.type=le.checked?
"text":"password",m.hidden=le.checked,E.hidden=!0}}),n("span",{},e["keep-see"])),N?E:null,A==="change"||c.here?null:Z,n(
"div",{class:"ajar-moves"},A==="unlock"?null:w(e["keep-not-now"],V),n("button",{type:"submit"},O)),N?null:W(),A==="start"&&
c.here?B():null)}let T=()=>n("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function B(){let A={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=n("input",{type:"file",onchange:async()=>{let _=new Uint8Array(await N.files[0].
arrayBuffer()),m=()=>t({bring:_},{awaited:!0});N.value="",c.exists?Tt(F,{...A,act:m}):m()}}),O=n("label",{class:"ajar-wo\
rds"},n("span",{},e["keep-bring"]),N),F=n("div",{class:"ajar-twice"},O);return F}function W(){let A=tt({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...c.here?[n("p",{},e["keep-copy-forgot"]),T(),B()]:[],n("p",{},e["keep-erase-how"]),
A)}function z(){let A=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((N,O)=>N-O).map(N=>n("option",{value:N,selected:N===c.minutes},L(e["keep-minutes"],{n:N}))));return n(
"div",{class:"ajar-kept"},w(e["keep-lock"],()=>{y(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{
g=!0,b=!1,S(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[n("p",{},e["keep-copy-how"]),
T()]:[n("p",{},c.place)],c.copied?n("p",{},L(e["keep-copied"],{program:c.copied})):null,n("label",{for:`${o}-minutes`},e["\
keep-idle"]),A))}function J(A){if(A.strength!=null){let N=i.querySelector(".ajar-strength > span");N&&(N.textContent=A.strength);
return}if(A.changed){g=!1,S(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}c={
...c,...A},c.state==="kept"&&(d=!1),C()||(g=!1),q(),R()}let R=je(i,()=>{let A=p;if(A.state===c.state&&A.exists===c.exists&&
A.minutes===c.minutes&&A.here===c.here&&!!A.reopen==!!c.reopen&&!!A.hosted==!!c.hosted&&i.firstChild){p=c;return}let O=d&&
A.place!==c.place;S(),A.state!==c.state&&A.state!=="none"?j(a):O&&i.querySelector("input").focus()});return S(),{line:a,
more:u,update:J,begin:G,setLost:A=>{M=A,q()},say:A=>{l.textContent=A}}}function co({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!he(s,o)))if(s.kind==="choice"){let l=(s.among?
ye(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var uo=(e,t)=>L(e.ask,t);var ga=new Set(["autorestarting","dead","restarting","terminating"]),ka=4e3;function po({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
ga.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,ka):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function fo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=co(u,c),d=u.items.filter(g=>g.id in p).map(g=>[uo(g,p),...Se(g,p[g.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(u){s=u;for(let c of o)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function mo(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=se(
t,y=>r.replaceChildren(y)),i=y=>{l.begin(),o(y)},u=n("div",{}),c={},p="",d=0,g=Ye(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(y,q)=>n("button",{type:"button",onclick:q},y),x=y=>n("div",{class:"\
ajar-reflection"},...y.flatMap(q=>ot(q,3))),M=(y,q,G)=>tt({words:t,label:y,question:q,act:()=>i(G)}),w=()=>{let y=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&i({import:await y.files[0].text()}),y.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),y)},j=je(u,()=>{let y=JSON.stringify(c);y!==p&&
(p=y,Ze(u,$))});function $(){let y=(S,I)=>b(I,()=>i({take:S})),q=d>(c.danger?.kinds.length??0)?null:c.danger,G=()=>{d=q.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(q?a.notice(q,{level:2,aside:G}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?n("ul",{},...c.due.map(S=>n("li",{},S))):"",c.plan?.length?n("h2",{},t["home-plan"]):"",c.plan?.length?
x(c.plan):"",c.plan?.length&&!q?a.line():"",...(c.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:I})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${S}`),x(I))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...q?[]:[b(t["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:a.
code()})),g.element(),y("calendar",t["home-take-calendar"]),c.danger?"":y("calendar-line",t["home-take-calendar-line"])],
y("check-ins",t["home-take-check-ins"]),y("everything",t["home-take-everything"])),w()),c.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),M(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),M(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),c=y,j()},settle:l.end,say:(y,q="")=>{
l.end();let G=n("div",{class:"ajar-text"});oe(G,q),r.replaceChildren(y,G),r.scrollIntoView({block:"nearest"})}}}function ho({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var qe=window.ajarShown,go="needs@",ko=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),be={};function ba(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function ya({model:e,el:t}){ba();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=m=>i.push(m),c=null,p=!1,d=!1,g=new Map,b=new Map,x=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let M=n("div",{class:"ajar-page"}),w=m=>o.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===m)?.
exercise,j=fo({words:s,answered:()=>[...r].map(([m,{answers:E}])=>[w(m),E]).filter(([m,E])=>m&&Object.keys(E??{}).length)}),
$=0,C=m=>{if(clearTimeout($),$=0,j.set(m),c?.setLost(m),m)for(let E of l.keys())a.get(E)?.release()},y=(m,{awaited:E=!1}={})=>{
try{e.send(m)}catch{C(!0);return}E&&!$&&($=setTimeout(()=>C(!0),8e3))},q=!1;function G(){q||(q=!0,window.ajarDangers?S():
y({dangers:!0}))}let S=()=>{for(let m of Object.values(window.ajarDangers.dangers))Vn(Bn(m))};function I({key:m,exercise:E},D){
if(!(window.ajarDangers||j.isLost())||!oo(E,D))return;let H=Lt(E,D),V=lo(E,H,window.ajarDangers);B(m,{answers:H,done:!0,
...V}),g.set(m,ko(r.get(m))),a.get(m).update(r.get(m))}let P=Gn({words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:m=>y({country:m})}),Y=()=>{y({forget:!0}),Ot()},h=(m,E,D)=>(a.set(m.key,D),r.has(m.key)&&D.
update(r.get(m.key)),E),f={html(m){let E=n("div",{class:"ajar-text"});return oe(E,m.html),P.addNumbers(E),E.addEventListener(
"click",D=>{let U=D.target.closest("a"),H=o.findIndex(({id:V})=>V&&U?.getAttribute("href")===`${V}.ipynb`);H<0||(D.preventDefault(),
J(H))}),E},home(m){let E=n("div",{});return h(m,E,mo(E,{words:s,send:H=>{H.import&&a.get("chart")?.begin(),y(H)},open:H=>J(
o.findIndex(({id:V})=>V===H)),help:P})),y({home:m.key}),E},exercise(m){let E=n("div",{}),D=j.line(c?{}:{role:"alert"});l.
set(m.key,E);let U=(H,V)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;
b.set(m.key,Z),y({key:m.key,...H,sent:Z},{awaited:V}),!(!V||!j.isLost())&&(C(!0),D.scrollIntoView({block:"nearest"}))};return a.
set(m.key,Dt(E,m.exercise,{words:s,level:m.level,sort:Zn,...r.get(m.key),help:P,needs:()=>k(m.needs),below:()=>m.key.startsWith(
"plan@")&&P.isKnown()?P.line():null,onAside:H=>B(m.key,{aside:H}),onChange:H=>{G(),B(m.key,{answers:H,done:!1}),U({answers:H,
done:!1},d)},onMove:H=>B(m.key,{at:H}),onDone:H=>{I(m,H),U({answers:H,done:!0},!0),m.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{B(m.key,{answers:{},done:!1}),U({remove:!0})}})),E.firstElementChild.append(D),u(()=>j.
forget(D)),E},chart(m){let E=n("div",{class:"ajar-chart-block"}),D=n("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:U,end:H}=se(s,Z=>D.replaceChildren(Z)),V=Z=>{H(),Xe(E,Z,s)};return a.set(m.key,{update:V,begin:U,end:H}),
r.has(m.key)&&V(r.get(m.key)),U(),y({chart:m.key}),n("div",{},E,D)},notice(m){if(Yn(()=>y({forget:!0})),!m.leave)return n(
"div",{class:"ajar-notice"},n("p",{},m.text));let E=n("div",{class:"ajar-leave"},P.button(),Ct({words:s,leave:Y}));Jn(P.
open),c=io({words:s,send:y});let D=document.createDocumentFragment();return D.append(n("div",{class:"ajar-notice"},c.line,
E),n("div",{class:"ajar-on-paper"},P.text()),c.more),D}};function k(m){let E=o.findIndex(({blocks:U})=>U.some(({key:H})=>H===
go));return E<0?m?n("p",{},n("a",{href:m},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{J(E);let U=l.get(
go).querySelector("h2");U.tabIndex=-1,U.focus()}},s["help-needs"])}for(let[m,E]of Object.entries(be))f[m]=D=>{let U=n("d\
iv",{}),V=E(U,D,{words:s,send:y,onDispose:u,model:e,exerciseOf:w,formOf:Z=>l.get(Z)});return h(D,V.element??U,V)};let T=m=>o[x].
blocks.find(E=>E.kind===m),B=(m,E)=>r.set(m,{...r.get(m),...E}),W=()=>{for(let m of i.splice(0))m()};function z({focus:m=!1}={}){
if(W(),a.clear(),p){M.replaceChildren(c?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(M.replaceChildren(
...o[x].blocks.map(V=>f[V.kind](V))),o.length<2)return;let E=(V,Z)=>n("button",{type:"button",onclick:()=>J(V)},Z),D=x>0?
E(x-1,s["previous-page"]):null,U=x<o.length-1?E(x+1,s["next-page"]):null;if(M.append(n("div",{class:"ajar-moves ajar-tur\
n"},D,U)),R.replaceChildren(...o.map(({title:V},Z)=>n("li",{},n("button",{type:"button","aria-current":Z===x?"page":null,
onclick:()=>J(Z)},V)))),A.textContent=L(s["page-of"],{n:x+1,all:o.length,title:o[x].title}),!m)return;let H=M.querySelector(
"h1, h2, h3")??M;H.tabIndex=-1,H.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function J(m){o[m]&&(x=m,R.
parentElement.open=N(),e.set("page",m),e.save_changes(),z({focus:!0}))}let R=n("ol",{}),A=n("summary",{}),N=()=>window.innerWidth>
640;e.get("notice")&&t.append(f.notice(e.get("notice")));let O=n("nav",{class:"ajar-nav","aria-label":s.pages},n("detail\
s",{open:N()},A,R));o.length>1&&t.append(O),t.append(j.line({role:"alert"}),M);let F=0;for(let m of["keydown","pointerdo\
wn","scroll"])t.addEventListener(m,()=>{Date.now()-F<3e4||(F=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",m=>{if(C(!1),m.keeping){let E=[...b.values()].some(H=>m.acknowledged<H);c?.update(E?{...m.keeping,saved:!1}:
m.keeping);let{state:D}=m.keeping,U=D==="locked";D&&(d=D==="kept"),D&&U!==p&&(p=U,r.clear(),O.hidden=p,z())}for(let[E,D]of Object.
entries(m.states??{})){if(m.acknowledged<b.get(E))continue;let U=D.answers&&!Object.keys(D.answers).length,H=g.get(E)===
ko(D);g.delete(E),B(E,U?{...D,at:0}:D),H||a.get(E)?.update(r.get(E))}m.dangers&&(window.ajarDangers=m.dangers,S()),m.country!=
null&&P.choose(m.country),m.file&&(a.get("home")?.settle(),ho(m.file)),m.erased&&a.get("home")?.say(m.erased,T("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??c)?.say(m.said),m.open&&J(o.findIndex(({id:E})=>E===m.open)),
m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),z()});let _=po(e,{gone:()=>C(
!0),back:()=>{j.isLost()&&y({ready:!0})}});return z(),qe.set(s,(qe.get(s)??0)+1),y({ready:!0}),()=>{W(),_(),clearTimeout(
$),qe.set(s,qe.get(s)-1),qe.get(s)||y({gone:!0})}}var bo={render:ya};be.door=(e,t,o)=>Sn(e,o);be.group=(e,t,o)=>Ln(e,o);be.scenario=(e,t,{words:o,model:s})=>({element:Tn(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});be.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=$n(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};be.desk=xn;var xi=bo;export{xi as default};
