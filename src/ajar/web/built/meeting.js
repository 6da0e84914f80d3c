var yo=["button","input","select","summary","textarea"],wo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return yo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),wo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function re(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var I=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),fe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ke(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Tt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ne(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Nt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...xo,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,g=0,y=o.aside??0,S=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),$=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=n("div",{}),C=n("div",{class:"ajar-body"}),E=n("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},n(`h${a}`,{id:`${c}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,vo(S,s))]:S,
w,C,$);e.replaceChildren(E);function O(){let M=t.items.filter(_=>fe(_,u));return r&&t.together?[M]:M.map(_=>[_])}let b=M=>{
$.replaceChildren(M)},q=ne(s,b);function B(M,_){$.replaceChildren(`${M} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
u=_,b(""),o.onChange(u),P({focus:!0})}},s["put-back"]))}function L(M,_){u={...u,[M.id]:_},jo(C),b(""),o.onChange(u),h()}
function A(){G(!0),q.begin(),g=setTimeout(U,8e3)}function U(){g&&(clearTimeout(g),g=0,G(!1),q.end())}function G(M){for(let _ of d?.
fieldsets??[])_.disabled=M}function h(){if(!d)return;let{items:M,skip:_,where:f,next:x}=d,D=O().length;_.textContent=m(M)?
s["clear-and-skip"]:s.skip,f.textContent=I(s["question-of"],{n:p+1,all:D}),f.hidden=r&&D===1,x.textContent=p===D-1?s.done:
s.next}let m=M=>M.some(({id:_})=>u[_]!=null);function k(M,_=!0){if(g)return;let f=O();if(p+=M,p>=f.length){p=f.length-1,
A(),o.onDone(u);return}P({focus:_,again:M<0})}function T(M,_){let f=`${c}-${M.id}`,x=n("legend",{},I(M.ask,u)),D=M.hint?
n("p",{class:"ajar-hint",id:`${f}-hint`},M.hint):null,H=[D,_.mark].filter(Boolean).map(({id:ue})=>ue),W=M.among?{...M,cards:ke(
M,u)}:M,J=i[M.kind](W,Tt(W,u[M.id]),{words:s,level:a+1,group:f,change:ue=>L(M,ue),say:b,..._}),Y={class:`ajar-item ajar-${M.
kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return n("fieldset",Y,x,D,J)}function P({focus:M=!1,again:_=!1}={}){
let f=O();p=Math.max(0,Math.min(p,f.length-1));let x=f[p],D=o.mark?.(x),H=D?n("p",{class:"ajar-mark",id:`${c}-${x[0].id}\
-mark`},D):null,W=n("div",{class:"ajar-moves"}),J=p>0?()=>k(-1):null,Y=x.map(ge=>T(ge,{mark:H,again:_,moves:W,back:J})),
ue=n("button",{type:"button",onclick:()=>{if(g)return;let ge=u,Se=m(x);u={...u,...Object.fromEntries(x.map(({id:Ze})=>[Ze,
null]))},o.onChange(u),k(1),Se&&B(s.cleared,ge)}}),Re=n("button",{type:"button",onclick:()=>{g||(b(""),k(1))}}),xe=n("p",
{class:"ajar-where"});d={items:x,skip:ue,where:xe,next:Re,fieldsets:Y},w.replaceChildren(),W.replaceChildren(ue,Re),J&&W.
prepend(n("button",{type:"button",onclick:J},s.back));let de=Y.length===1;H&&de&&Y[0].lastElementChild.before(H),C.replaceChildren(
xe,...H&&!de?[H]:[],...Y,W),h(),o.onMove?.(p),M&&(Y[0].focus({preventScroll:!0}),xe.scrollIntoView({block:"nearest"}))}function j(M){
if(w.replaceChildren(),!M||!o.help||y>M.kinds.length)return null;let _=()=>{y=M.kinds.length+1,o.onAside?.(y),w.replaceChildren(),
C.querySelector("[tabindex]").focus()},{help:f,needs:x}=o;return w.append(f.notice(M,{level:a+1,aside:_,needs:x})),w.querySelector(
"[tabindex]")}function R(M,{focus:_=!1,danger:f=null}={}){d=null;let x=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);C.
replaceChildren(n("div",{class:"ajar-reflection"},x,...M.flatMap(H=>Xe(H,a+2)),o.below?.()??null),n("div",{class:"ajar-m\
oves"},n("button",{type:"button",onclick:()=>{p=0,P({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let H=u;u={},p=0,y=0,o.onAside?.(0),o.onStartOver(),P({focus:!0}),B(s["started-over"],H)}},s["start-over"])));let D=j(f);
_&&(D??x).focus()}function K(M){let _=C.contains(document.activeElement);_&&d&&!g||(U(),u={...M.answers},M.done?R(M.reflection,
{focus:_,danger:M.danger}):(p=M.at??Math.max(0,O().findIndex(f=>f.some(({id:x})=>u[x]==null))),P()))}let{done:N,reflection:F,
danger:Z}=o;return K({answers:u,at:o.at,done:N,reflection:F,danger:Z}),{update:K,release:U,say:M=>{U(),b(M)}}}var vo=(e,t)=>e.
length?n("details",{},n("summary",{},t["why-this"]),...e):"";function jo(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Xe=({heading:e,said:t,words:o},s)=>[
e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),xo={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),c=e.many?"checkbox":"radio",u=e.cards.map(d=>n("input",{type:c,name:s,value:d.
id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(y=>y!==d.id).concat(g.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),i()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,g)=>n("label",{class:"ajar-card"},u[g],n("span",{},d.text))),p?n("label",{
class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,g)=>{d.querySelector("label > span").textContent=I(o.line,{n:g+1}),d.querySelector("button").setAttribute("ar\
ia-label",I(o["remove-line"],{n:g+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=a.children.length>=e.most},u=d=>{let g=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let y=g.nextElementSibling||g.previousElementSibling;g.remove(),y||
u(""),c(),r(),(y||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(g),c()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)u(p[d]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function So(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function It(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=So(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function Rt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function qt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Co=new Set,et=()=>{if(!document.hidden)for(let e of[...Co])e(Math.random()*1e3)};window.addEventListener("online",et);
window.addEventListener("pageshow",et);document.addEventListener("visibilitychange",et);function Eo(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var va=Eo("ajar-presenter");function Bt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ce=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function tt(e,t){if(t?.kind!=="moves"){let l=t&&Ce(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function nt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:I(t["room-joined"],{n:e}):t["room-joined-none"]}function Oe({answered:e},{joined:t},o){return t>e?I(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:I(o["wall-answered"],{n:e})}function Dt(e,t){return e?e.over?t["wa\
ll-time-up"]:I(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function qe({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Ft(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return I(o,{minutes:Math.abs(e)})}var Be=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function le(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var ot=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function De(e,t,o,s,a){let r=le(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},ot(o,()=>{r.close(),a()},"\
wall-primary"),ot(s,()=>r.close())))}var st=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Wt(e,{
question:t,body:o},s,a,r){if(o.moves){De(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=st(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:I(a["wall-still"],{n:l});De(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Pt(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=le(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},ot(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var me=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function at({units:e},t){let o=new Map,s=Lo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Mo(a,s))}return[...o.
values()]}function Lo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Mo({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Ao(l.counts,r):l.counts);return{id:t,name:c.get(e)??o,heading:s,labels:$e(a,r).map(p=>c.get(`${t}:${p}`)??
p),sizes:r,counts:u,n:u?Fe(u):0,withheld:i??""}}function Ao(e,t){let o=0;return t.map(s=>(o+=s,Fe(e.slice(o-s,o))))}function $e(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var Fe=e=>e.reduce((t,o)=>t+o,0),rt=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),X=({shown:e})=>e.filter(({counts:t})=>t);var _t=["wall-first","wall-second","wall-third"],To={importance:0,confidence:1,readiness:2},Ut=({id:e},t)=>_t[To[e]??t%_t.
length],ce=e=>`${(100*e).toFixed(2)}%`,Kt={"aria-hidden":"true"};function Le(e,t,o){return X(e).length?{ruler:Ht,move:Ht,
sort:Ro,card:Wo,choice:Po}[e.kind](e,t,o):[n("p",{class:"wall-calm"},qe(e,t))]}function Ht(e,t){let o=Math.max(...X(e).flatMap(
({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.
kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.shown.
length>1?s.heading:"";return Gt({...s,heading:c,labels:l,sizes:i},r,o,Ut(s,a),t)}))]}function zt(e,t){let[o,s]=e,a=s.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[n("di\
v",{class:"wall-figures"},...a.map(([i,c],u)=>Gt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
l,Ut(c,u),t))),Yt([["wall-then",o.moment],["wall-solid",s.moment]])]}function Gt({heading:e,labels:t,sizes:o},s,a,r,l){let i=Fe(
o),c=.03,u=0,p=o.flatMap((g,y)=>{let S=u/i+(u?c/2:0);u+=g;let $=u/i-S-(u<i?c/2:0);return s.flatMap(({counts:w,isEarlier:C},E)=>{
let O=S+E*$/s.length;return No(w[y]/a,w[y],O,$/s.length,C)})}),d=t.map((g,y)=>`${g}: ${s.at(-1)?.counts[y]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Io(t,
o)))}function No(e,t,o,s,a){let r=1-e;return[re("rect",{x:ce(o),y:ce(r),width:ce(s),height:ce(e),class:a?"wall-then":"wa\
ll-solid"}),re("text",{x:ce(o+s/2),y:ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Io(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Ro(e,t,o){let s=[...X(e)].
sort((i,c)=>Do(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>lt.length)return[Pe(s.map(
i=>Bo(i,t)),o,t)];let l=s.map(({name:i,counts:[c,...u]},p)=>{let g=!p&&i.length+r[0].length<qo?`${c} ${r[0]}`:`${c}`;return Ee(
i,g,Fo([c,...u],a))});return[Pe([...l,...Vt(e,t)],o,t),Yt(r.map((i,c)=>[lt[c],i]))]}var qo=24;function Bo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((c,u)=>o[u]===r).join(" / "),i=I(a["wall-of"],{n:r,of:s});return Ee(e,i,
[],n("p",{class:"wall-muted"},l))}var Do=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},lt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Fo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,We(
lt[a],r,s/t)})}function We(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return re(
"rect",{class:e,x:ce(t+r),y:ce(s),width:ce(Math.max(0,o-2*r)),height:ce(a)})}function Wo(e,t,o){let s=X(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Pe([...Jt(s,t),...Vt(e,t)],o,t)]}function Po(e,t,o){let[{labels:s,counts:a,
n:r}]=X(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Pe(Jt(l,t),o,t)]}function Jt(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ee(a,l?`${r}`:I(t["wall-of"],{n:r,of:o}),
[We("wall-rest",0,1),We("wall-pile-1",0,r/o)]))}function Vt({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Ee(I(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Ee(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ee=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?re(
"svg",Kt,...o):null,s);function Pe(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},I(o["wall-more"],{n:a}))),s}var Yt=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},re("svg",Kt,We(t,0,1)),o)));var _o=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ho=/^data:image\/(svg\+xml|png|jpeg);/,
be=e=>e.flatMap(Uo);function Uo(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Ho.test(o.src)?[Ko(o)]:[]:_o.has(t)?[n(t,{},...be(s))]:be(s)}var Ko=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var _e=4,Me=({path:e,size:t},o,s)=>re("svg",{class:s,viewBox:`${-_e} ${-_e} ${t+2*_e} ${t+2*_e}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function Ae(e,t){return X(e).length?{ruler:Go,move:zo,sort:Vo,card:Yo,choice:Zo}[e.kind](e,t):e.heading}var ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Zt=({shown:e})=>e.every(({counts:t})=>t),zo=(e,t)=>t["wall-moved"];function Qt({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ye(t),ye(t)]}function Go(e,t){
let o=X(e),s=new Map;for(let p of o){let d=rt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>Jo(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(p=>Qt(p,t)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,I(u,c)].filter(Boolean).join(" ")}function Jo(e,t,o,s){
let[a,r]=e.map(u=>Qt(u,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?I(s["wall-most-all"],c):I(r?s["wall-most-two"]:s["wall-most"],c)}function Vo(e,t){let o=X(e),s=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>rt(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Zt(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return I(
l??t["wall-sorted-many"],{pile:ye(a),card:ye(r[0].name),other:ye(r.at(-1).name),n:r.length,all:o.length})}function Yo(e,t){
let o=X(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Xt(o,e,t)}function Zo(e,t){let[{labels:o,counts:s,
n:a}]=X(e);return Xt(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Xt(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!Zt(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:p})=>ye(p));return I(
i,{card:c,other:u,n:r.length})}function Ue({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return oe("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?en(t,o,s):oe("text",ie(e?.title??
""));if(!i&&l.join&&t)return en(t,o,s);let u=Ce(o,c),p=i?null:qt(l.timer,a,c.minutes),d={deck:e,way:t,panel:o,words:s,slide:c,
question:u,left:p},g=(ls[c.kind]??He)(d);return g.dataset.slide=r??l?.slide,o.practice&&g.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),g}var oe=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),ie=e=>n("h\
1",{},e);function He({slide:e,way:t,panel:o,words:s,left:a}){let r=be(e.body),l=r.flatMap(c=>Qo(c)),i=r.filter(c=>c.textContent.
trim());return oe(e.kind,ie(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(es)),...l.map(c=>n(
"div",{class:"wall-picture"},c))),Ke({way:t,panel:o,words:s,left:a}))}function Qo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var Xo=5;function es(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>ct(s)<s.childNodes.length)||!t.every(ct))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=ct(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function ct({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=Xo;)s+=2;return s}function ts({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&me(a))return as({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return oe("question",ie(c?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...c?[ns(c)]:[os(i)],Ke({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function ns({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},tn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var os=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?tn(s,a):null))),tn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),ss=5;function as({slide:e,panel:t,words:o,question:s,left:a}){
let r=at(s,e.items),l=r.filter(u=>X(u).length),[i=r[0]]=l,c=Ke({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?oe("chart",ie(l.length?Ae(i,o):o["wall-held-title"]),...Le(i,o),c):oe("chart",ie(e.title),n("div",{class:"wall-groups"},
...l.map(u=>n("section",{},n("h2",{},Ae(u,o)),...Le(u,o,ss)))),c)}function rs({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:at(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>X(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(y=>y.kind===p)})).filter(({shown:d})=>d&&
X({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),u=Ke({way:s,panel:t,words:o,left:a});return i?oe("chart",ie(Ae(
i,o)),...Le(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?oe("chart",ie(o["room-group"]),...zt([c[0],
c.at(-1)],o)):c.length?oe("chart",ie(Ae(c[0],o)),...Le(c[0],o)):oe("text",ie(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var ls={text:He,story:He,help:He,question:ts,moves:rs};function en(e,t,o){return oe("join",ie(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[cs(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,it(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},nt(t,o)))))}var cs=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},I(t["wall-wifi"],{name:e.name})),it(e,t)),it=(e,t)=>Me(e,t["room-scan-alt"],"wall-sc\
an"),is=e=>e.replace("-","‑");function Ke({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=Dt(s,
o),c=a&&a.state!=="ready",u=c?Oe(a,t,o):r&&e?nt(t,o):"",p=l?Oe(l,t,o):"";if(!e&&!i&&!u&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(it(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?I(o["wall-join-line"],{address:e.address,code:is(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},u?n(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?n("span",{class:"wall-time"},i):null)),d}var pt=[4.6,5.6,6.6,7.4,8.2],dt=2,us=["","tight","tight columns"],ut=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ps=5.4;function on(e,t=dt){let o=pt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:ut.at(-1),text:0};for(let a of[...us,...ut]){if(s.text>=ps||s.text&&ut.includes(a))break;let r=ds(e,a,o);r>s.text&&
(s={layout:a,text:r})}return sn(e,s.layout,s.text||4.6),s.text>0}function ds(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(sn(e,t,
Math.max(s,4.6)),fs(e))return Math.max(s,4.6);return 0}function sn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var fs=e=>nn(e)&&[...e.querySelectorAll(".wall-whole")].every(nn),nn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ms={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},hs=new Map(Object.entries(ms).flatMap(([e,t])=>t.map(o=>[o,e]))),gs="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function ks(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(gs)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return hs.get(t.length===1?t.toLowerCase():
t)}function an(e){let t=o=>{let s=ks(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function rn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=t.slides[c.slide]?.
part,p=w=>()=>{$.close(),w()},d=(w,C,...E)=>n("button",{type:"button",onclick:p(w),...C},...E),g=w=>n("small",{},I(a["re\
mote-minutes"],{minutes:w})),y=t.parts.map((w,C)=>n("li",{},d(()=>r("go",{slide:t.slides.findIndex(E=>E.part===C)}),{"ar\
ia-current":C===u?"step":null,class:c.dropped.includes(C)?"remote-dropped":null},w.title,c.dropped.includes(C)?n("small",
{},a["remote-is-dropped"]):g(w.minutes)))),S=Rt(t,c).map(({part:w,title:C,minutes:E,dropped:O})=>n("li",{},n("span",{},C),
d(()=>r(O?"keep":"drop",{part:w}),{"aria-label":`${O?a["remote-keep"]:I(a["remote-drop"],{minutes:E})}: ${C}`},O?a["remo\
te-keep"]:I(a["remote-drop"],{minutes:E})))),$=le(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...y),...S.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...S)]:[],n("div",{class:"remote-more"},
s?d(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function cn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
ln(w).map(()=>0)])),i=0,c=0,u=n("div",{}),p=le(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...l.values()].map(
w=>w.reduce((C,E)=>C+E,0))),g=(w,C,E)=>n("div",{class:"desk-stepper"},n("span",{},w),n("button",{type:"button","aria-lab\
el":I(s["desk-fewer"],{label:w}),onclick:()=>E(-1)},"−"),n("output",{},`${C}`),n("button",{type:"button","aria-label":I(
s["desk-more"],{label:w}),onclick:()=>E(1)},"+"));function y(w=""){let C=r[i],O=o.items.find(({id:L})=>L===C.item)?.cards.
find(({text:L})=>L===C.card),b=l.get(C.id),q=i===r.length-1,B=L=>()=>{i+=L,y()};u.replaceChildren(n("p",{class:"desk-sma\
ll"},I(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},C.card||C.heading),O?.short?n("p",{class:"desk-small"},C.heading):
"",...ln(C).map((L,A)=>g(L,b[A],U=>{b[A]=Math.max(0,b[A]+U),y(`${A} ${U}`)})),q?g(s["room-people"],d(),L=>{c=Math.max(0,
d()+L),y(`people ${L}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:B(-1)},s.back):"",q?n("b\
utton",{type:"button",class:"wall-primary",onclick:$},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:B(
1)},s["desk-next-card"]),q?"":n("button",{type:"button",onclick:$},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),S(w)}function S(w){let C=[...u.querySelectorAll(".desk-stepper")],[E,O]=w.split(" "),b=E==="\
people"?C.at(-1):C[Number(E)||0],[q,B]=b.querySelectorAll("button");(O==="-1"?q:B).focus()}function $(){let w=d();if(!w)
return;let E=[...l].filter(([,O])=>O.some(Boolean)).map(([O,b])=>{let{kind:q}=r.find(B=>B.id===O);return[O,q==="card"?[b[0],
w-b[0]]:b]});p.close(),a(Object.fromEntries(E),w)}y()}var ln=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):$e(t,o);var se=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function un(e,t,o){let s=n("div",{}),a=le(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function pn(e,t,o,{
press:s}){s({desk:"remote"}),un(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),u=c.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||i;return[n("h2",{},o["desk-remote"]),p&&r?Me(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
se(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:d},g)=>n("p",{class:"desk-line"},I(o["desk-remote-there"],{n:g+1})," ",se(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?se(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",se(o["wall-close"],a))]})}function dn(e,t,o,{press:s,step:a}){let r=bs(o,s);un(e,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:p,panel:d}=t(),g=n("span",{role:"status"});if(!i||u)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":se(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},se(o["wall-close"],l))];let y=`${c.address}/${c.code}`,S=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:S.value})},...c.addresses.map(({ip:$,network:w})=>n("option",{value:$,selected:$===
c.picked?"":null},`${$} (${w})`)));return[n("h2",{},o["desk-phones"]),Me(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},d.joined?I(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},I(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",S):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map($=>n("li",{},ys(o)[$])))),n("div",{class:"wall-answers"},se(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(y),g.textContent=o["desk-copied"]}),se(o["desk-card"],()=>s({desk:"card"})),se(o["re\
mote-join-show"],()=>{l(),a("join")}),se(o["wall-close"],l),g)]})}function bs(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),se(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var ys=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function fn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:b})=>n("option",{value:O},b),r=(O,b)=>I(t["desk-meeting"],{title:O,n:b}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:b,part:q,minutes:B})=>a({id:O,title:r(q?`${b}: ${q}`:b,B)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:b,minutes:q})=>a({id:O,title:r(b,q)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));c.value=e.country||ws(e.countries);
let u=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=u.map(
(O,b)=>n("input",{type:"radio",name:s,value:O,checked:b===0?"":null,"aria-describedby":`${s}-${O}`})),g=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),y=n("p",{hidden:!0},n("label",{class:"ajar-words",for:g.id},t["room-host-ke\
y"]),g),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(O,b)=>n("p",{},n("label",{class:"ajar-words",for:b.id},O),b),C=n("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
$.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:b})=>b).value,
key:g.value}),g.value=""}},n("h2",{},t["desk-start"]),S,w(t["desk-which"],l),n("div",{class:"ajar-start-two"},w(t["desk-\
couple"],i),w(t["desk-country"],c)),n("fieldset",{},n("legend",{},t["desk-how"]),...u.map((O,b)=>n("label",{class:"ajar-\
start-way"},d[b],n("span",{},n("b",{},p[O][0]),n("small",{id:`${s}-${O}`},p[O][1]))))),y,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),$));function E({problem:O,busy:b,needsKey:q,state:B}){S.textContent=O??"",S.hidden=
!O,y.hidden=!q,b||($.textContent=B==="ended"?t["room-ended"]:"")}return{element:C,update:E}}function ws(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function mn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:$e(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var vs=["open","close","reveal"];function hn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Bt(),c=(v,z,V={})=>n("button",{type:"button",onclick:z,...V},...[v].flat()),u=n("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ne(o,v=>{v?p.textContent=
v:Mt()}),g=v=>{d.begin(),s(v,{awaited:!0})},y=0,S="",$=(v,z={})=>{y=Math.max(y,r.steps??0)+1,g({desk:"step",step:{step:v,
...z},n:y})},w=()=>r.panel,C=()=>w()?.stage,E=()=>r.deck?.slides[C()?.slide],O=()=>E()&&Ce(w(),E()),b=ft("desk-wall",{inert:!0}),
q=ft("desk-wall",{inert:!0}),B=ft("desk-screen",{hidden:!0}),L=()=>{B.host.hidden=!1,de(),B.host.requestFullscreen?.().catch(
()=>{})},A=()=>{B.host.hidden=!0,U()&&document.exitFullscreen(),de()},U=()=>document.fullscreenElement===B.host;B.host.addEventListener(
"fullscreenchange",()=>{U()||A()});let G=n("p",{class:"desk-clock"}),h=n("p",{class:"desk-plan"}),m=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=n("p",{class:"des\
k-count"}),P=n("p",{}),j=n("p",{class:"desk-small"}),R=n("div",{}),K=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),N=n("div",{class:"desk-tools"},K,c(o["desk-here"],L),c(o["desk-remote"],()=>pn(
_,()=>r,o,{press:g})),c(o["desk-phones"],()=>dn(_,()=>r,o,{press:g,step:$})),c(o["remote-parts"],x),c(o["desk-end"],D,{class:"\
desk-end"})),F={back:c([o.back,n("kbd",{},"←")],()=>$("back")),open:c([o["room-ask-open"],n("kbd",{},"O")],()=>H("open")),
close:c([o["room-ask-close"],n("kbd",{},"C")],()=>H("close")),reveal:c([o["room-ask-reveal"],n("kbd",{},"R")],()=>H("rev\
eal")),blank:c([o["remote-blank"],n("kbd",{},"B")],()=>$("blank")),hands:c([o["desk-hands"]],()=>cn(_,{question:O(),slide:E(),
words:o,count:W})),next:c([o.next,n("kbd",{},o["desk-clicker"])],()=>$("next"))},Z=c(o["room-ask-reset"],()=>De(_,o["roo\
m-reset-sure"],o["room-ask-reset"],o["home-no"],()=>H("reset"))),M=c("",()=>$(C()?.timer?"pause":"timer")),_=n("section",
{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},G,h,N,m),n("div",{class:"desk-left"},n("s\
ection",{class:"desk-now"},n("h2",{},o["desk-now"]),b.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),q.
host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),T,P,j,n("p",{class:"desk-more"},M,Z))),n("section",{class:"\
desk-notes"},n("h2",{},o["remote-notes"]),k,R),n("div",{class:"desk-moves"},u,p,n("div",{class:"desk-pad"},...Object.values(
F))),B.host),f=fn(t,{words:o,begin:v=>g({desk:"begin",...v})});e.replaceChildren(f.element,_);function x(){rn(_,{deck:r.
deck,panel:w(),way:r.way},o,{step:$})}function D(){let v=w().questions.some(me),z=(Q,ae)=>c(ae,()=>g({room:"take",what:Q,
paper:t.paper})),V=le(_,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-more"},z("page",o["desk-take-pag\
e"]),z("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},c(o["room-end"],()=>{V.close(),g({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>V.close())))}function H(v){if(y>(r.steps??0)){S=v;return}if(v==="reveal"){
let V=tt(w(),E()),Q=()=>g({desk:"question",id:V.question.id,do:v,...V.body});V&&Wt(ge(),V,w(),o,Q);return}let z=O();z&&g(
{desk:"question",id:z.id,do:v})}let W=(v,z)=>g({desk:"question",id:O().id,do:"hands",counts:v,people:z}),J={keys:()=>Pt(
ge(),o),full:()=>B.host.hidden?L():A(),larger:()=>ue(1),smaller:()=>ue(-1)},Y=dt;function ue(v){Y=Math.min(pt.length-1,Math.
max(0,Y+v)),de()}function Re(v){return!r.deck||!_.offsetParent||_.closest("[inert], .lm-mod-hidden")?!1:(J[v]?J[v]():vs.
includes(v)?H(v):v==="timer"?$(C()?.timer?"pause":"timer"):v!=="look"&&$(v),!0)}a(an(Re));let xe=setInterval(()=>{!_.hidden&&
_.isConnected&&Lt()},1e3);a(()=>clearInterval(xe));function de(){if(!r.deck||!C())return;let v={deck:r.deck,way:r.way,panel:w(),
words:o,now:i.now()},z=Ze();Se(b.wall,Ue(v)),q.host.hidden=z===null,z!==null&&Se(q.wall,Ue({...v,slide:z})),B.host.hidden||
Se(B.wall,Ue(v),Y)}let ge=()=>B.host.hidden?_:B.wall;function Se(v,z,V){v.querySelector(".wall-face")?.remove(),v.prepend(
z),on(z,V)}function Ze(){let{slide:v,dropped:z}=C(),V=r.deck.slides.findIndex(({part:Q},ae)=>ae>v&&!z.includes(Q));return V<
0?null:V}function Lt(){if(!r.deck)return;let v=It(r.deck,C(),i.now());if(G.textContent=Be(i.now()),!v)return;let z=v.begun?
Ft(v.late,o):o["remote-not-begun"],V=v.begun?I(o["remote-planned"],{part:Be(v.partEnds),end:Be(v.ends)}):"";h.replaceChildren(
n("b",{class:v.late>0?"desk-late":null},z),V&&` · ${V}`,n("br"),n("span",{class:"desk-small"},r.deck.parts[v.part].title));
for(let[Q,ae]of[...m.children].entries())ae.className=Q<v.part?"done":Q===v.part?"here":"",ae.classList.toggle("dropped",
C().dropped.includes(Q)),Q===v.part?ae.setAttribute("aria-current","step"):ae.removeAttribute("aria-current")}function uo(){
m.replaceChildren(...r.deck.parts.map(({title:v,minutes:z})=>n("li",{style:`flex: ${Math.max(1,z)}`,title:v},v)))}function po(){
if(l===E()?.id)return;l=E()?.id;let v=E()?.notes.length?be(E().notes):[n("p",{},o["remote-no-notes"])];k.replaceChildren(
...v),k.scrollTop=0}function fo(){let v=O();T.textContent=v&&(v.state!=="ready"||v.hands)?Oe(v,w(),o):"",P.textContent=r.
way?I(o["desk-joined"],{n:w().joined}):o["desk-no-phones"],j.textContent=go({units:v?.units??ho()}),R.replaceChildren(...v?
mn(v,o):[]);let z=!!v?.units.length;F.hands.firstChild.data=o[Qe(v)?"desk-slips":"desk-hands"],F.hands.disabled=!z||v.state===
"open"||me(v),Z.hidden=!v?.answered||!v.may_reset;let V=E()?.minutes??0;M.hidden=!V&&!C()?.timer,M.textContent=C()?.timer?
o["desk-timer-pause"]:I(o["remote-timer"],{minutes:V});for(let Q of["open","close"])F[Q].hidden=!r.way;F.hands.hidden=!!r.
way&&(F.hands.disabled||!v),F.open.disabled=!v||v.state==="open"||!r.way,F.close.disabled=v?.state!=="open",F.reveal.disabled=
!tt(w(),E());for(let Q of Object.values(F))Q.classList.remove("wall-primary");mo().classList.add("wall-primary"),F.blank.
setAttribute("aria-pressed",!!C()?.blank)}function mo(){let v=O();return v?me(v)?F.next:v.state==="ready"&&!F.open.disabled?
F.open:!r.way&&!v.answered&&!F.hands.disabled?F.hands:F.reveal.disabled?F.next:F.reveal:F.reveal.disabled?F.next:F.reveal}
let Qe=v=>!!v?.name.startsWith("check-in@"),ho=()=>{if(E()?.kind!=="moves")return[];let[v]=w().questions.filter(z=>Qe(z)&&
me(z)).slice(-1);return v?.units.filter(({kind:z})=>z==="move")??[]};function go({units:v}){let z=v.filter(({snapshot:V,
withheld:Q})=>!V&&Q);return z.length?qe({shown:z},o):""}function Mt(){let v=O();p.textContent=ko(v)}function ko(v){if(C()?.
blank)return o["remote-is-blank"];if(!v)return"";let z=st(v,w());return z===1?o["remote-still-one"]:z?I(o["remote-still"],
{n:z}):v.state==="open"?o["room-is-open"]:v.hands&&!me(v)?I(o["desk-counted"],{n:v.hands}):!r.way&&v.state==="ready"&&v.
units.length?o[Qe(v)?"desk-slips-how":"desk-hands-how"]:""}function bo(v){let z=r;r={...r,...v},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let V=r.state==="open"&&!!(r.deck&&C());if(f.update(r),f.element.hidden=V,_.hidden=!V,
!V)return;z.panel!==r.panel&&i.set(w().now),z.deck!==r.deck&&uo(),r.wall&&(K.href=r.wall);for(let ae of _.querySelectorAll(
"dialog"))ae.refresh?.();Lt(),po(),fo(),Mt(),de();let Q=S;S="",Q&&H(Q)}let At=new ResizeObserver(de);for(let{host:v}of[b,
B])At.observe(v);return a(()=>At.disconnect()),{update:bo}}function ft(e,t){let o=n("div",{class:e,...t}),s=n("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}var gn=[1,1],js=[0,0],xs="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ss=new RegExp(`(${xs})|[.…]+|[\
!?;\\n]`,"gu"),Cs=/[\u0300-\u036f'’‘ʼ]/g,Os=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,mt=new WeakMap;function yn(e,t){
let{passes:o,kinds:s,learned:a}=vn(t),{line:r,places:l}=Ts(e),i=r;for(let[d,g]of gt(o,r))i=i.slice(0,d)+i.slice(d,g).replace(
/[^ ]/g,"_")+i.slice(g);let c=Object.entries(s).flatMap(([d,g])=>gt(g,i).map(([y,S])=>({kind:d,start:y,end:S-1}))),u=a?$s(
c,r,a):c,p=(d,g)=>d.span[0]-g.span[0]||d.span[1]-g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return u.map(({kind:d,start:g,
end:y})=>({kind:d,span:[l[g][0],l[y][1]]})).sort(p)}function*wn(e){let{passes:t,kinds:o}=vn(e);for(let s of[t,...Object.
values(o)])yield,gt(s,"we are here ")}function vn(e){return mt.has(e)||mt.set(e,Ls(e)),mt.get(e)}function $s(e,t,o){let{
weights:s,kinds:a,limit:r,least:l}=o,i=Es(t,o),c=i.slice(1).map((w,C)=>[...i[C],...w]),u=w=>{let C=new Set(w.flatMap(E=>E.
places));return kn(s,C)/Math.sqrt(C.size)},p=[...i,...c];if(e.length)return ht(p,u)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[g,y]=ht(d,u);if(!(y>r))return[];let S=new Set(g.flatMap(w=>w.places.slice(0,2))),[$]=ht(Object.keys(a),w=>kn(a[w],S));
return[{kind:$,start:g[0].start,end:g.at(-1).start}]}function Es(e,{numbers:t,weights:o}){let s=gn,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?gn:t.get(r[0])??js,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],u=([p,d],g)=>((g*
16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,places:c.map(u)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var ht=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),kn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],
0),jn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function gt(e,t){let o=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return o}function Ls({lists:e,passes:t,phrases:o,learned:s}){let a={};for(let[i,c]of Object.entries(e))a[i]=bn(c,
a);let r=i=>new RegExp(i.map(c=>bn(c,a)).join("|"),"y"),l=Object.entries(o).map(([i,c])=>[i,r(c)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Ms(s)}}function Ms({same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let g of d.split(" "))l.set(g,[i++,2+e.length+
p]);let c=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),u=Object.entries(s).map(([p,d])=>[p,c(d)]);return{numbers:l,weights:c(
o),kinds:Object.fromEntries(u),limit:a,least:r}}function bn(e,t){return`(?:${(e.match(Os)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:As(a)).join("")}\
)`}function As(e){let t=xn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var xn=e=>e.normalize("NFKD").replace(Cs,"").toLowerCase();function Ts(e){
let t="",o=[];for(let s of e.matchAll(Ss)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?xn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Sn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Cn=["emergency","crisis","violence","agency","worried","child"],Ns=["crisis","violence"],En='a[href$="#Help-lines"]',
ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function On(){for(let e of ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ee().listeners.delete(e),e.shown||(e.shown=t)}}function Is(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Ln(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(u=>yn(u,l)),c=jn(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var kt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),bt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
$n=e=>`tel:${e.match(/\d+/)[0]}`;function Mn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ee().countries=
t);let a=()=>ee().countries,r=()=>ee().chosen||Is(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(L=>L.code===r());function i(L){ee().chosen=L,On();for(let{element:A,draw:U}of ee().
listeners)U(A)}function c(L,A){return A(L),ee().listeners.add({element:L,draw:A,shown:!1}),queueMicrotask(On),L}let u=L=>c(
n("div",{}),A=>A.replaceChildren(...L())),p=()=>{let L=[...a(),{code:"-",country:e["help-elsewhere"]}],A=n("select",{onchange:()=>{
i(A.value),s(A.value)}},...L.map(U=>n("option",{value:U.code},U.country)));return c(A,()=>{A.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),A)},d=({say:L,to:A},U)=>{if(/^(tel|sms):/.test(A))return n("a",
{class:U?"ajar-reach":"ajar-reach ajar-first",href:A},n("span",{},...bt(L)));let G=n("span",{},L),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":I(e["help-copy-what"],{address:A}),onclick:async()=>{await Rs(A,G)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},G," ",h)},g=L=>n("li",{},n("p",{class:"ajar-for"},L.
for_what),n("p",{class:"ajar-hint"},[L.name,L.hours,L.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...L.reach.map(d))),y=({emergency:L,note:A})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),A?n("\
p",{class:"ajar-hint"},A):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:$n(L)},I(e["help-call"],{number:L})))),
S=L=>u(()=>{let A=l();if(!A)return[n("p",{},e["help-elsewhere-how"])];let U=L.flatMap(G=>G==="emergency"?y(A):kt(A,[G]).
map(g));return[n("ul",{class:"ajar-help-lines"},...U)]});function $(){Sn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),yt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),S(Cn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:L,text:A,now:U,lines:G,kinds:h,
countries:m},{level:k,aside:T,needs:P}){return m&&!B()&&(ee().countries=m),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},L),n("p",{},A),h.length?null:P?.()??null,p(),S(G),n("ul",{class:"ajar-todo"},...U.map(j=>n("li",{},j))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let C=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function E({emergency:L,...A}){let G=Ns.map(m=>kt(
A,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(k=>m.find(({to:T})=>T.startsWith(k))));return[{say:I(e["help-call"],
{number:L}),to:$n(L)},...G.filter(Boolean)]}let O=(L=`${e["help-line"]} `)=>u(()=>{let A=l(),U=(A?E(A):[]).flatMap(({say:m,
to:k},T)=>[T?" · ":"",n("a",{href:k},...bt(m))]),G=n("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},U.length?" · ":"",G);return[n("p",{class:"ajar-help-line"},L,...U,h)]});function b(L){
if(!B())return;let[A]=[...L.querySelectorAll(En)].reverse();A?.closest("p, ul").after(O(""));for(let U of L.querySelectorAll(
"details"))U.open=U.querySelector("summary").textContent===l()?.country}let q=()=>u(()=>{let L=l();return L?[n("p",{},n(
"b",{},`${e["help-title"]}, ${L.country}`)),n("p",{},`${e["help-danger"]} ${I(e["help-call"],{number:L.emergency})}`),n(
"ul",{},...kt(L,Cn).map(({for_what:A,name:U,reach:G,hours:h})=>n("li",{},...bt(`${A}: ${U}. ${G.map(({say:m})=>m).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),B=()=>a().length>0;return{open:$,notice:w,button:C,line:O,addNumbers:b,
text:q,choose:i,code:r,isKnown:B}}var yt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function An(e){if(ee().open){ee().open=e;return}ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(En)&&(t.preventDefault(),t.stopPropagation(),ee().open())},{capture:!0})}async function Rs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Tn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}function wt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Nn(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",s=>{s.repeat||(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
wt()))},{capture:!0})}function In(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(y=>(i[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let $=d[S.dataTransfer.
getData("text/plain")]?.[y.id];$&&!$.matches(":disabled")&&($.checked=!0,p($.dataset.card,y))}},i[y.id]))),u=()=>e.piles.
forEach(y=>{i[y.id].textContent=I(o["pile-count"],{pile:y.text,n:Object.values(l).filter(S=>S===y.id).length})}),p=(y,S)=>{
l[y]=S.id,u(),a({...l}),r(I(o.moved,{card:e.cards.find($=>$.id===y).text,pile:S.text}))},d={},g=e.cards.map(y=>{d[y.id]=
{};let S=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map($=>{let w=n("input",{type:"radio",name:S,
value:$.id,"data-card":y.id,checked:l[y.id]===$.id,onchange:()=>p(y.id,$)});return d[y.id][$.id]=w,n("label",{},w,n("spa\
n",{},$.text))})))});return u(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...c),...g)}var Rn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",qs=new RegExp(`^${Rn}+|${Rn}\
+$`,"g"),Bs=/[\p{L}\p{N}_]+/gu,Ds=/^[\p{L}\p{N}_]+/u,Fs=/\{([a-z][a-z0-9-]*)\}/,[Ws,Ps]=["⁨","⁩"],qn=/[.!?…؟。][\u2069”’"')»]*$/,
_s=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
we=e=>e.replace(qs,""),pe=e=>e.toLowerCase().toUpperCase(),vt=e=>e.match(Ds)?.[0]??"",Bn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Te(e,t){let o=e.split(Fs),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=we(t[o[r+1]]),i=Hs(o[r],l);a+=(qn.test(a)?i.replace(/^,+/,""):i)+Us(l)}return qn.test(a)?a:a+s}function Hs(e,t){
let o=pe(vt(t));if(!o)return e;for(let s of e.matchAll(Bs))if(pe(s[0])===o)return e.slice(0,s.index);return e}var Us=e=>_s.
test(e)?`${Ws}${e}${Ps}`:e;var jt=2e4,Ks=10,zs=/^(\d{4})-(\d\d)-(\d\d)$/,te=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Ct({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new te("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
Js[r.kind](l,r);fe(r,a)&&(a[r.id]=Gs(r,i,a))}return a}function Wn(e,t){try{Ct(e,t)}catch(o){if(o instanceof te)return!1;
throw o}return!0}var Pn=e=>Object.values(e).every(t=>t==null);function ve(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>Dn(e.cards,o)),we(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${Dn(e.piles,t[o.id])}`);case"date":return[Bn(t)];case"list":return t.map(we);default:return[we(`${t}`)]}}
var Dn=(e,t)=>e.find(o=>o.id===t)?.text??t;function Gs(e,t,o){if(e.kind!=="choice"||!t)return t;let s=ke(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var Js={ruler(e){if(!Number.isInteger(
e)||e<0||e>Ks)throw new te("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:c})=>c);if(!Fn(e)||
!Array.isArray(e.chosen)||!e.chosen.every(St(a)))throw new te("answer-cards");let{chosen:r}=e,l=xt("own"in e?e.own:"")??
"";if(l&&!s)throw new te("answer-own");if(!o&&r.length+!!l>1)throw new te("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=St(o.map(({id:l})=>l));
if(!Fn(e)||!Object.keys(e).every(St(s))||!Object.values(e).every(a))throw new te("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:xt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new te("answer-lines",{most:t});let o=e.map(s=>xt(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Vs(e))throw new te("answer-day");return e}};function xt(e){if(typeof e!="string")
throw new te("answer-text");if(e.length>jt&&[...e].length>jt)throw new te("answer-long",{most:jt});return we(e)?e:null}var St=e=>t=>e.
includes(t),Fn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Vs(e){let[,t,o,s]=(e.match(zs)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var Ys=[{answers:["all"]}],Zs=/\p{L}/u,Qs=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Xs=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ea=/\{([a-z][a-z0-9-]*)\}/g;function Hn({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(Pn(r))return"nothing"in o?[ze([o.nothing])]:[];let l=ta({items:e,answers:r,rules:t,phrases:o}),
c=(a||!t.length?Ys:t).flatMap(l);return a||!("closing"in o)?c:[...c,ze([o.closing])]}var ze=e=>({words:e,heading:"",said:[]}),
he=(e,t,o=[])=>({words:o,heading:e,said:t}),_n=(e,t)=>e.filter(o=>!t.has(pe(o)));function ta({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:m})=>m===`couple-${h}`)??e.find(({id:m})=>m===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?ve(a(
h),r(h)):[],i=h=>{let m=new Set(h.map(a));return e.filter(k=>m.has(k))},c=h=>{let m=r(h);return typeof m=="number"?m:l(h).
length},u=h=>h.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],p=(h,m)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:P})=>T[P]===m).map(({text:P})=>P)},d=h=>new Set(h?l(h).map(pe):[]),g=({if:h=[],unless:m=[]})=>h.
every(y)&&!m.some(y);function y(h){if(typeof h=="string")return r(h)!==null;let{item:m=[],cards:k,piles:T,without:P,only:j,
least:R,asked:K}=h;if(K)return!!a(K)&&fe(a(K),t);let N=m.find(M=>r(M)!==null);if(!N)return!1;let F=u([N]);return k&&!k.some(
M=>F.includes(M))||T&&!T.some(M=>_n(p(N,M),d(P)).length)||j&&!(M=>M.size===1&&M.has(j))(new Set(Object.values(r(N))))?!1:
R==null||c(N)>=R}let S=(h,m={})=>I(s[h],m);function $(h,m={}){if(typeof h=="string")return S(h,m);if(!g(h))return null;let{
phrase:k,of:T,score:P}=h;if(P){let j=L(P);return j===null?null:S(k,{t:50+10*j})}return T?l(T).length?S(k,{n:c(T),...m}):
null:S(k,m)}let w=(h=[],m={})=>h.map(k=>$(k,m)).filter(k=>k!==null),C=(h,m)=>{let k=w(h,m);return k.length?[ze(k)]:[]};function E(h){
if(typeof h=="string")return l(h);if("level"in h)return A(h);if("phrase"in h){let[R]=h.of?l(h.of):[],K=$(h,R===void 0?{}:
{words:R});return K===null?[]:[K]}let{item:m,pile:k,also:T,without:P}=h,j=k?p(m,k):l(m);return T&&(j=j.filter(R=>d(T).has(
pe(R)))),_n(j,d(P))}let O=({heading:h,under:m})=>h?S(h):(m&&a(m)?.said)??"";function b(h,m){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=j=>k.piles.find(R=>R.id===j).text;return(m??k.piles.map(({id:j})=>j)).map(j=>({id:j,text:T(
j),cards:p(h,j)}))}let q=o.find(h=>h.ladder)?.ladder,B=()=>Math.floor(q.rungs.length/2);function L(h){let[m]=u([h]);return!q||
!m?null:B()-q.rungs.findIndex(({card:k})=>k===m)}function A({level:h,up:m=0}){let k=h.map(L).find(P=>P!==null);if(!q||k===
void 0)return[];let T=q.rungs[B()-k-m];return T?l(T.item):[]}let U={answers({answers:h}){return(h[0]==="all"?e:i(h)).filter(
({id:k})=>t[k]!==null).map(k=>he(k.said||k.ask,ve(k,t[k.id])))},lines(h){let m=h.lines.flatMap(E),k=m.length?[he(O(h),m,
w(h.say))]:[],T=h.count?.[Math.min(m.length,h.count.length-1)];return T?[...k,ze([S(T,{n:m.length})])]:k},piles({piles:h,
only:m,heading:k,below:T={},all:P={}}){let j=R=>R.length===a(h).cards.length;return b(h,m).filter(({cards:R})=>R.length).
flatMap(({id:R,text:K,cards:N})=>{let F=j(N)&&P[R]||T[R],Z=k?S(k,{pile:K}):K;return[he(Z,N),...C(F?[F]:[])]})},empty(h){
let m=b(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return m.length?[he(O(h),m,w(h.say))]:[]},sentence(h){
let m=s[h.sentence],k=[...m.matchAll(ea)].map(([,P])=>P),T=Object.fromEntries(k.map(P=>[P,l(P).join(" ")]));return Object.
values(T).every(Boolean)?[he(O(h),[Te(m,T)])]:[]},message(h){let m=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>G(k,T,h.message));return m.length?[he(O(h),[m.join(" ")])]:[]},ladder(){let[h=""]=l(q.goal),[[m],[k]]=[u([q.
today]),u([q.later])],T=q.rungs.map(({card:P,item:j})=>{let R=a(j)?.said??"",[K]=l(j),N=K?`${R}: ${K}`:S("open",{level:R}),
F=na(P===m,P===k,!!k);return F?S(F,{level:N}):N});return[he(S(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:m}){let k=i(h).filter(({id:T})=>t[T]===null);return k.length?C(m,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let m=h.repeated.map(l),k=new Map;for(let j of m.flat())k.has(pe(j))||k.set(pe(j),j);let T=j=>m.filter(R=>R.some(K=>pe(K)===
j)).length>1,P=[...k].filter(([j])=>T(j)).map(([,j])=>j);return P.length?[he(O(h),P)]:[]}};function G(h,m,{self:k=[],small:T=[],
capitals:P=[]}){let{opener:j,clause:R,clauses:K=[],questions:N=[],names:F=!1}=h,Z=vt(m),M=Z.toLowerCase();if(k.includes(
M))return Te("{words}.",{words:m});let _=[...s[j]].at(-1);if(!Qs.test(m.match(Zs)?.[0]??"a")||N.includes(M))return Te(`{\
words}${_}`,{words:m});let f=s[R&&K.includes(M)?R:j],x=F||P.includes(Z),D=T.includes(M)||Xs.test(Z)&&!x,[H=""]=m,W=D?H.toLowerCase()+
m.slice(H.length):m;return Te(f,{words:W})}return h=>{if(!g(h))return[];let m=Object.keys(U).find(T=>T in h),k=m?U[m](h):
C(h.say);return k.length&&h.then?[...k,...C([h.then])]:k}}function na(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function Un(e,t,o){let s=o&&Ln(e.items,t,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:Hn(e,t,{plain:a})}}function je(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ge(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Kn({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=n("span",
{}),a=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=n("p",{class:"ajar-problem",role:"alert"}),l=n(
"div",{}),i=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,d=!1,g=!1,y=!1,S=!1,$=(j,R,K={})=>n("button",{type:"button",onclick:R,...K},j),w=j=>{j.tabIndex=
-1,j.focus()},C=()=>l.querySelector(".ajar-change"),E=()=>c.state==="kept"&&!c.reopen;function O(j,R=j){a.dataset.short=
R,s.textContent!==j&&(s.textContent=j)}function b(){let j=c.problem?e["keep-unsaved"]:e["keep-saving"],[R,K]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[j],lost:[e["keep-lost"]]}[S?"lost":c.state];a.classList.toggle("ajar-state-lost",S),O(R,K),a.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&(r.textContent=c.problem),r.hidden=!c.problem}function q(){
c={...c,saved:!1},b()}function B(){b(),u=c,E()?l.replaceChildren(d?m("change"):k()):c.state!=="none"?l.replaceChildren(m(
"unlock")):p?l.replaceChildren(m(c.exists?"open":"start")):l.replaceChildren(y?G():U())}let L=()=>{p=!0,B(),l.querySelector(
"input").focus()},A=()=>c.hosted?n("p",{},e["keep-hub"]):null;function U(){return n("div",{class:"ajar-choose"},n("p",{class:"\
ajar-title"},e["keep-title"]),n("p",{},e[c.exists?"keep-there":"keep-why"]),A(),n("div",{class:"ajar-moves"},$(e["keep-n\
othing"],()=>{y=!0,B(),w(a)}),$(e[c.exists?"keep-open":"keep-start"],L)))}let G=()=>n("p",{},$(e[c.exists?"keep-open":"k\
eep-start"],L,{class:"ajar-link"}));function h(){let R=["none","weak","fair","good","strong"].map(K=>e[`keep-strength-${K}`]).
reduce((K,N)=>N.length>K.length?N:K);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":R},n("span",
{},e["keep-strength-none"]))}function m(j){let R=j==="start"||j==="change",K={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[j],N=n("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{R&&t({strength:N.value})}}),F=n("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),Z=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),F),M=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),
_=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:_.value})}),f=h(),x=()=>{
if(!N.value){N.focus();return}if(M.hidden=!0,j==="change"){if(N.type==="password"&&F.value!==N.value){M.textContent=e["k\
eep-again-differs"],M.hidden=!1,F.focus();return}t({change:N.value},{awaited:!0})}else t({[j==="start"?"keep":"unlock"]:N.
value,place:_.value},{awaited:!0});O(e["keep-opening"]),N.value="",F.value="",f.firstChild.textContent=e["keep-strength-\
none"]},D=()=>{p=!1,d=!1,B(),j==="change"?C().focus():w(a)},H=n("details",{},n("summary",{},e["keep-where"]),n("label",{
for:`${o}-place`},e["keep-place"]),_);return n("form",{class:"ajar-ask",onsubmit:W=>{W.preventDefault(),x()}},n(c.state===
"locked"?"h1":"p",{class:"ajar-title"},K),A(),j==="change"?n("p",{},e["keep-change-how"]):null,R?n("p",{},e["keep-no-way\
-back"]):null,n("label",{for:`${o}-words`},e[j==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}\
-how`},e[R?"keep-how":"keep-how-open"]),N,R?f:null,j==="change"?Z:null,n("label",{class:"ajar-card"},n("input",{type:"ch\
eckbox",onchange:({target:W})=>{N.type=W.checked?"text":"password",Z.hidden=W.checked,M.hidden=!0}}),n("span",{},e["keep\
-see"])),j==="change"?M:H,n("div",{class:"ajar-moves"},j==="unlock"?null:$(e["keep-not-now"],D),n("button",{type:"submit"},
K)))}function k(){let j=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(j.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((R,K)=>R-K).map(R=>n("option",{value:R,selected:R===c.minutes},I(e["keep-minutes"],{n:R}))));return n(
"div",{class:"ajar-kept"},$(e["keep-lock"],()=>{O(e["keep-opening"]),t({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{
d=!0,g=!1,B(),l.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},g?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e["keep-where"]),n("p",{},c.place),c.copied?n("p",{},I(e["keep-copied"],
{program:c.copied})):null,n("label",{for:`${o}-minutes`},e["keep-idle"]),j))}function T(j){if(j.strength!=null){let R=l.
querySelector(".ajar-strength > span");R&&(R.textContent=j.strength);return}if(j.changed){d=!1,B(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],g=!0,C().focus();return}c={...c,...j},c.state==="kept"&&(p=!1),E()||(d=!1),b(),
P()}let P=je(l,()=>{let j=u;if(j.state===c.state&&j.exists===c.exists&&j.minutes===c.minutes&&!!j.reopen==!!c.reopen&&!!j.
hosted==!!c.hosted&&l.firstChild){u=c;return}let K=p&&j.place!==c.place;B(),j.state!==c.state&&j.state!=="none"?w(a):K&&
l.querySelector("input").focus()});return B(),{line:a,more:i,update:T,begin:q,setLost:j=>{S=j,b()},say:j=>{r.textContent=
j,r.hidden=!1}}}function Je(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(n("\
figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:c},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(u=>n("th",{scope:"col"},u)))),n("tbody",{},...r.map(([u,...p])=>n("tr",{},n(
"th",{scope:"row"},u),...p.map(d=>n("td",{},d??"–")))))))))}function Ve(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function zn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",c=n("div",{}),u=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=ne(t,m=>{d.textContent=m}),y=$t(t),S=Ve(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,d),y.dialog);let $=m=>{a.busy?d.textContent=t["room-one-moment"]:(g.begin(),
o(m,{awaited:!0}))},w=(m,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(k)},m),C=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function E(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}$({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?I(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,m,C(k,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:C(...[12,3].
map(T=>w(I(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let O=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),C(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function b(){let m=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:I(t["room-line"],{code:a.
code})),T=a.address?m:null;return r?[q(),n("div",{class:"ajar-door-line"},k,p,T),B(),A()]:[n("h2",{},t["room-title"]),q(),
B(),k,a.address?Gn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?L():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),A()]}let q=()=>a.practice?n("p",{},Ne(t)):null,B=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function L(){let m=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function A(){let m=n("div",{}),k=n("button",{type:"button",onclick:()=>j(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>j(!0)},t["room-end"]),P=()=>m.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),C(k,w(t["room-end"],{room:"end"}))]:[T]),j=K=>{l=K,P(),(l?k:T).focus()};P();let R=(K,N)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...N()},{awaited:!0})},K);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?C(R(t["room-take-table"],()=>({
what:"table"})),R(t["room-take-page"],()=>({what:"page",paper:S.value()})),S.element()):null,n("p",{},t["room-end-how"]),
m)}function U(m){a={...a,...m},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let k=Ot(t,a.joined);
p.textContent!==k&&(p.textContent=k),y.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?g.begin():(g.end(),d.textContent=""),G()}let G=je(c,()=>{let{joined:m,problem:k,...T}=a,P=JSON.stringify([T,r]);if(P===
i)return;i=P;let j={open:b,lost:O}[a.state]??E;Ge(c,()=>c.replaceChildren(...j().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return Ye(e,()=>o({room:"look"}),s),{update:U}}var Ot=(e,t)=>t?t===
1?e["room-joined-one"]:I(e["room-joined"],{n:t}):e["room-joined-none"],Ne=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Gn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function $t(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ne(e)):"",Gn(e,r),s):(o.close(),t.replaceChildren()))}}}function Ye(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Jn({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!fe(s,o)))if(s.kind==="choice"){let l=(s.among?
ke(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Vn=(e,t)=>I(e.ask,t);var oa=new Set(["autorestarting","dead","restarting","terminating"]),sa=4e3;function Yn({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
oa.has(u)&&t()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,sa):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Zn({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([c,u])=>{let p=Jn(c,u),d=c.items.filter(g=>g.id in p).map(g=>[Vn(g,p),...ve(g,p[g.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let u=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let u=n("div",{class:"ajar-\
lost",hidden:!s,...c},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function Qn(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
t,b=>r.replaceChildren(b)),i=b=>{l.begin(),o(b)},c=n("div",{}),u={},p="",d=0,g=Ve(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let y=(b,q)=>n("button",{type:"button",onclick:q},b),S=b=>n("div",{class:"\
ajar-reflection"},...b.flatMap(q=>Xe(q,3)));function $(b,q,B){let L=n("div",{class:"ajar-twice"}),U=y(b,()=>{let G=y(t["\
home-no"],()=>{L.replaceChildren(U),U.focus()});L.replaceChildren(n("p",{},q),n("div",{class:"ajar-moves"},G,y(b,()=>{L.
replaceChildren(U),U.focus(),i(B)}))),G.focus()});return L.append(U),L}let w=()=>{let b=n("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{b.files[0]&&i({import:await b.files[0].text()}),b.value=""}});return n("label",
{class:"ajar-words"},n("span",{},t["home-bring"]),b)},C=je(c,()=>{let b=JSON.stringify(u);b!==p&&(p=b,Ge(c,E))});function E(){
let b=(L,A)=>y(A,()=>i({take:L})),q=d>(u.danger?.kinds.length??0)?null:u.danger,B=()=>{d=q.kinds.length+1,E(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(q?a.notice(q,{level:2,aside:B}):"",n("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(u.section))):"",u.due?.length?n("ul",{},...u.due.
map(L=>n("li",{},L))):"",u.plan?.length?n("h2",{},t["home-plan"]):"",u.plan?.length?S(u.plan):"",u.plan?.length&&!q?a.line():
"",...(u.earlier??[]).filter(({plan:L})=>L.length).map(({title:L,plan:A})=>n("details",{},n("summary",{},`${t["home-plan"]}\
, ${L}`),S(A))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["home-not-encrypted"]),n("div",{class:"ajar-tak\
e"},...q?[]:[y(t["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:a.code()})),g.element(),b("calendar",t["ho\
me-take-calendar"]),u.danger?"":b("calendar-line",t["home-take-calendar-line"])],b("check-ins",t["home-take-check-ins"]),
b("everything",t["home-take-everything"])),w()),u.something?n("details",{},n("summary",{},t["home-end"]),n("p",{},t["hom\
e-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["home-erase-how"]),$(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:b=>{l.end(),u=b,C()},settle:l.end,say:(b,q="")=>{l.end();let B=n("div",{class:"\
ajar-text"});B.innerHTML=q,r.replaceChildren(b,B),r.scrollIntoView({block:"nearest"})}}}function Xn({name:e,type:t,data:o}){
let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n("a",{href:a,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function eo({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),c=i({id:`${r}-people`,
min:1}),u=y=>Math.max(0,Math.floor(Number(y.value)||0)),p=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,d=y=>{let S=e.filter(
E=>E.item===y),$=(E,O)=>{let b=i({"aria-label":[E.card,p(E)[O]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],b]),b},w=S.length===1&&!S[0].card?S[0].bands.map((E,O)=>[E,[$(S[0],O)]]):S.map(E=>[E.card,p(E).map((O,b)=>$(E,
b))]),C=S[0].card?["",...p(S[0])]:null;return n("table",{},n("caption",{},s(y)),C&&C.length>2?n("thead",{},n("tr",{},...C.
map(E=>E?n("th",{scope:"col"},E):n("td",{})))):null,n("tbody",{},...w.map(([E,O])=>n("tr",{},n("th",{scope:"row"},E),...O.
map(b=>n("td",{},b))))))};function g(){let y=new Map(e.map(C=>[C,l.get(C.id).map(u)])),S=Math.max(...[...y.values()].map(
C=>C.reduce((E,O)=>E+O,0))),$=u(c)||S;if(!$){c.focus();return}let w=Object.fromEntries([...y].map(([C,E])=>[C.id,C.kind===
"card"?[E[0],Math.max(0,$-E[0])]:E]));a({counts:w,people:$})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),g()}},
...[...new Set(e.map(y=>y.item))].map(d),n("label",{class:"ajar-words",for:c.id},n("span",{},o["room-people"]),c),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function to(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",p=!1,d=(N,F={})=>{p=N==="reveal",
q.begin(),o({question:e.of,do:N,...F},{awaited:!0})},g=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=n("span",{}),w=n("p",
{class:"ajar-counts"}),C=aa(e.minutes,t,s),E=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!i)}),O=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...N)=>{O.textContent!==N[0]&&O.replaceChildren(...N)},q=ne(t,N=>b(
N||u)),B={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},L=Object.
keys(B).filter(N=>e.units.length||N==="open"||N==="close"),A=Object.fromEntries(L.map(N=>[N,n("button",{type:"button",onclick:()=>{
A[N].getAttribute("aria-disabled")?b(U(N)):N==="reset"?G():d(N)}},B[N])])),U=N=>l.busy?t["room-one-moment"]:l.not[N];function G(){
let N=n("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus()}},t["home-no"]),F=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus(),d("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",N," ",F),N.focus()}function h(N){i=N,g.hidden=!N,a().hidden=N,E.textContent=t[N?"room-show-question":"\
room-show-result"]}let m=$t(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function P(N){let F=l;l={...l,...N};let Z=l.
room==="open";$.replaceChildren(l.practice?Ne(t):""),S.textContent=l.problem,S.hidden=!l.problem;let M=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],_=!Z||!e.units.length?[]:l.hands||l.inside?M.slice(0,1):M;w.replaceChildren(
..._.map(([f,x])=>n("span",{},n("b",{},`${f}`)," ",x))),C.update(l.seconds);for(let f of L)no(A[f],U(f));u=Z?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(F.state!==l.state||F.room!==l.room||F.hands!==l.hands)&&b(u),l.busy||
q.end(),oo(y,l.withheld),m.update(l.way??{},Ot(t,l.joined)),k.hidden=!l.way?.address,j(),p&&!l.busy&&l.state==="closed"&&
y.childElementCount&&(p=!1,y.scrollIntoView({block:"nearest"}))}function j(){let N=JSON.stringify(l.charts??[]);if(N===c)
return;c=N;let F=!!l.charts?.length;g.replaceChildren(...so(l.charts??[],t)),E.hidden=!F,h(F),F&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let R=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...L.
map(N=>A[N]))),n("div",{class:"ajar-bar-line"},$,O,E,k,C.element),m.dialog),K=e.units.length?eo(e,{words:t,ask:r,send:N=>d(
"hands",N)}):null;return E.hidden=!0,Ye(R,()=>o({room:"look"}),s),{parts:[g,y,S,R,K].filter(Boolean),update:P}}function no(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function oo(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var so=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Je(s,o,t),s});function ao(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,l,i,c,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),Ye(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},u.replaceChildren(a.practice?Ne(t):""),c.textContent=
a.problem,c.hidden=!a.problem,oo(i,a.withheld),no(d,g());let S=JSON.stringify(a.charts??[]);S!==r&&(r=S,l.replaceChildren(
...a.charts?.length?so(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function aa(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function c(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?I(t["room-minutes"],{minutes:e}):"":e?I(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":g,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!g}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,c()}}}function ro(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),c=({title:d,
story:g,more:y,role:S})=>{r.innerHTML=g,r.prepend(n("h2",{},d)),l.innerHTML=y,i.textContent=S},u=e.couples.find(d=>d.id===
o)??e.couples[0],p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["cou\
ple-how"]),n("div",{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,
value:d.id,checked:d===u,onchange:()=>{c(d),s(d.id)}}),n("span",{},d.title)))));return c(u),n("section",{class:"ajar-sce\
nario","aria-label":t.couple},r,n("details",{class:"ajar-role"},i,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Ie=window.ajarShown,lo="needs@",co=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Et={};function ra(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function la({model:e,el:t}){ra();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=f=>i.push(f),u=null,p=!1,d=!1,g=new Map,y=new Map,S=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let $=n("div",{class:"ajar-page"}),w=f=>o.flatMap(({blocks:x})=>x).find(x=>x.kind==="exercise"&&x.key===f)?.
exercise,C=Zn({words:s,answered:()=>[...r].map(([f,{answers:x}])=>[w(f),x]).filter(([f,x])=>f&&Object.keys(x??{}).length)}),
E=0,O=f=>{if(clearTimeout(E),E=0,C.set(f),u?.setLost(f),f)for(let x of l.keys())a.get(x)?.release()},b=(f,{awaited:x=!1}={})=>{
try{e.send(f)}catch{O(!0);return}x&&!E&&(E=setTimeout(()=>O(!0),8e3))},q=!1;function B(){q||window.ajarDangers||(q=!0,b(
{dangers:!0}))}function L({key:f,exercise:x},D){if(!(window.ajarDangers||C.isLost())||!Wn(x,D))return;let W=Ct(x,D),J=Un(
x,W,window.ajarDangers);T(f,{answers:W,done:!0,...J}),g.set(f,co(r.get(f))),a.get(f).update(r.get(f))}let A=Mn({words:s,
countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>U(),onCountry:f=>b({country:f})}),U=()=>{b({forget:!0}),
wt()},G=(f,x,D)=>(a.set(f.key,D),r.has(f.key)&&D.update(r.get(f.key)),x),h={html(f){let x=n("div",{class:"ajar-text"});return x.
innerHTML=f.html,A.addNumbers(x),x.addEventListener("click",D=>{let H=D.target.closest("a"),W=o.findIndex(({id:J})=>J&&H?.
getAttribute("href")===`${J}.ipynb`);W<0||(D.preventDefault(),R(W))}),x},home(f){let x=n("div",{});return G(f,x,Qn(x,{words:s,
send:W=>{W.import&&a.get("chart")?.begin(),b(W)},open:W=>R(o.findIndex(({id:J})=>J===W)),help:A})),b({home:f.key}),x},scenario(f){
return ro(f,{words:s,picked:e.get("couple"),pick:x=>{e.set("couple",x),e.save_changes()}})},door(f){let x=n("div",{});return G(
f,x,zn(x,{words:s,send:b,onDispose:c}))},group(f){let x=n("div",{});return G(f,x,ao(x,{words:s,send:b,onDispose:c}))},asking(f){
let{items:x}=o[S].blocks.find(({key:J})=>J===f.of).exercise,{parts:D,update:H}=to(f,{words:s,send:b,onDispose:c,form:()=>l.
get(f.of),ask:J=>x.find(Y=>Y.id===J).ask}),W=document.createDocumentFragment();return W.append(...D),G(f,W,{update:H})},
exercise(f){let x=n("div",{}),D=C.line(u?{}:{role:"alert"});l.set(f.key,x);let H=(W,J)=>{u?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let Y=window.ajarSent;y.set(f.key,Y),b({key:f.key,...W,sent:Y},{awaited:J}),!(!J||
!C.isLost())&&(O(!0),D.scrollIntoView({block:"nearest"}))};return a.set(f.key,Nt(x,f.exercise,{words:s,level:f.level,sort:In,
...r.get(f.key),help:A,needs:()=>m(f.needs),below:()=>f.key.startsWith("plan@")&&A.isKnown()?A.line():null,onAside:W=>T(
f.key,{aside:W}),onChange:W=>{B(),T(f.key,{answers:W,done:!1}),H({answers:W,done:!1},d)},onMove:W=>T(f.key,{at:W}),onDone:W=>{
L(f,W),H({answers:W,done:!0},!0),f.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{T(f.key,{answers:{},
done:!1}),H({remove:!0})}})),x.firstElementChild.append(D),c(()=>C.forget(D)),x},chart(f){let x=n("div",{class:"ajar-cha\
rt-block"}),D=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:W}=ne(s,Y=>D.replaceChildren(
Y)),J=Y=>{W(),Je(x,Y,s)};return a.set(f.key,{update:J,begin:H,end:W}),r.has(f.key)&&J(r.get(f.key)),H(),b({chart:f.key}),
n("div",{},x,D)},notice(f){if(Nn(()=>b({forget:!0})),!f.leave)return n("div",{class:"ajar-notice"},n("p",{},f.text));let x=n(
"div",{class:"ajar-leave"},A.button(),yt({words:s,leave:U}));An(A.open),u=Kn({words:s,send:b});let D=document.createDocumentFragment();
return D.append(n("div",{class:"ajar-notice"},u.line,x),n("div",{class:"ajar-on-paper"},A.text()),u.more),D}};function m(f){
let x=o.findIndex(({blocks:H})=>H.some(({key:W})=>W===lo));return x<0?f?n("p",{},n("a",{href:f},s["help-needs"])):null:n(
"button",{type:"button",onclick:()=>{R(x);let H=l.get(lo).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}
for(let[f,x]of Object.entries(Et))h[f]=D=>{let H=n("div",{});return G(D,H,x(H,D,{words:s,send:b,onDispose:c}))};let k=f=>o[S].
blocks.find(x=>x.kind===f),T=(f,x)=>r.set(f,{...r.get(f),...x}),P=()=>{for(let f of i.splice(0))f()};function j({focus:f=!1}={}){
if(P(),a.clear(),p){$.replaceChildren(u?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(
...o[S].blocks.map(J=>h[J.kind](J))),o.length<2)return;let x=(J,Y)=>n("button",{type:"button",onclick:()=>R(J)},Y),D=S>0?
x(S-1,s["previous-page"]):null,H=S<o.length-1?x(S+1,s["next-page"]):null;if($.append(n("div",{class:"ajar-moves ajar-tur\
n"},D,H)),K.replaceChildren(...o.map(({title:J},Y)=>n("li",{},n("button",{type:"button","aria-current":Y===S?"page":null,
onclick:()=>R(Y)},J)))),N.textContent=I(s["page-of"],{n:S+1,all:o.length,title:o[S].title}),!f)return;let W=$.querySelector(
"h1, h2, h3")??$;W.tabIndex=-1,W.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function R(f){o[f]&&(S=f,K.
parentElement.open=F(),e.set("page",f),e.save_changes(),j({focus:!0}))}let K=n("ol",{}),N=n("summary",{}),F=()=>window.innerWidth>
640;e.get("notice")&&t.append(h.notice(e.get("notice")));let Z=n("nav",{class:"ajar-nav","aria-label":s.pages},n("detail\
s",{open:F()},N,K));o.length>1&&t.append(Z),t.append(C.line({role:"alert"}),$);let M=0;for(let f of["keydown","pointerdo\
wn","scroll"])t.addEventListener(f,()=>{Date.now()-M<3e4||(M=Date.now(),b({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",f=>{if(O(!1),f.keeping){let x=[...y.values()].some(W=>f.acknowledged<W);u?.update(x?{...f.keeping,saved:!1}:
f.keeping);let{state:D}=f.keeping,H=D==="locked";D&&(d=D==="kept"),D&&H!==p&&(p=H,r.clear(),Z.hidden=p,j())}for(let[x,D]of Object.
entries(f.states??{})){if(f.acknowledged<y.get(x))continue;let H=D.answers&&!Object.keys(D.answers).length,W=g.get(x)===
co(D);g.delete(x),T(x,H?{...D,at:0}:D),W||a.get(x)?.update(r.get(x))}if(f.dangers){window.ajarDangers=f.dangers;for(let x of Object.
values(f.dangers.dangers))Tn(wn(x))}f.country!=null&&A.choose(f.country),f.file&&(a.get("home")?.settle(),Xn(f.file)),f.
erased&&a.get("home")?.say(f.erased,k("home")?.erased),f.said&&a.get("chart")?.end(),f.said&&(a.get("home")??u)?.say(f.said),
f.open&&R(o.findIndex(({id:x})=>x===f.open)),f.problem&&a.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",
()=>{o=e.get("pages"),j()});let _=Yn(e,{gone:()=>O(!0),back:()=>{C.isLost()&&b({ready:!0})}});return j(),Ie.set(s,(Ie.get(
s)??0)+1),b({ready:!0}),()=>{P(),_(),clearTimeout(E),Ie.set(s,Ie.get(s)-1),Ie.get(s)||b({gone:!0})}}var io={render:la};Et.desk=hn;var ec=io;export{ec as default};
