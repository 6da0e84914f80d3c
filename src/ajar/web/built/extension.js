(()=>{var Lo=["button","input","select","summary","textarea"],No=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Lo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),No.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Io=e=>e;function ge(e,t){e.innerHTML=Io(t)}function pe(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Le(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Jt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ke(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Gt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...Ro,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...o.answers},p=0,d=null,f=0,y=o.aside??0,S=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),A=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=n("div",{}),w=n("div",{class:"ajar-body"}),$=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,qo(S,s))]:S,
b,w,A);e.replaceChildren($);function j(){let B=t.items.filter(V=>$e(V,c));return r&&t.together?[B]:B.map(V=>[V])}let x=B=>{
A.replaceChildren(B)},M=ke(s,x);function T(B,V){A.replaceChildren(`${B} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
c=V,x(""),o.onChange(c),U({focus:!0})}},s["put-back"]))}function E(B,V){c={...c,[B.id]:V},Bo(w),x(""),o.onChange(c),g()}
function I(){H(!0),M.begin(),f=setTimeout(W,8e3)}function W(){f&&(clearTimeout(f),f=0,H(!1),M.end())}function H(B){for(let V of d?.
fieldsets??[])V.disabled=B}function g(){if(!d)return;let{items:B,skip:V,where:Q,next:O,enough:P}=d,z=j().length;V.textContent=
L(B)?s["clear-and-skip"]:s.skip,Q.textContent=N(s["question-of"],{n:p+1,all:z}),Q.hidden=r&&z===1,O.textContent=p===z-1?
s.done:s.next,P.hidden=!h(z)}function h(B){return(o.enough==="at once"||p>0)&&p<B-1&&L(t.items)}function k(){f||(I(),o.onDone(
c))}let L=B=>B.some(({id:V})=>c[V]!=null);function F(B,V=!0){if(f)return;let Q=j();if(p+=B,p>=Q.length){p=Q.length-1,k();
return}U({focus:V,again:B<0})}function D(B,V){let Q=`${u}-${B.id}`,O=n("legend",{},N(B.ask,c)),P=B.hint?n("p",{class:"aj\
ar-hint",id:`${Q}-hint`},B.hint):null,z=[P,V.mark].filter(Boolean).map(({id:ce})=>ce),Y=B.among?{...B,cards:Le(B,c)}:B,se=i[B.
kind](Y,Jt(Y,c[B.id]),{words:s,level:a+1,group:Q,change:ce=>E(B,ce),say:x,isQuick:o.enough==="at once",...V}),ie={class:`\
ajar-item ajar-${B.kind}`,tabindex:"-1","aria-describedby":z.join(" ")||null};return n("fieldset",ie,O,P,se)}function U({
focus:B=!1,again:V=!1}={}){let Q=j();p=Math.max(0,Math.min(p,Q.length-1));let O=Q[p],P=o.mark?.(O),z=P?n("p",{class:"aja\
r-mark",id:`${u}-${O[0].id}-mark`},P):null,Y=n("div",{class:"ajar-moves"}),se=p>0?()=>F(-1):null,ie=O.map(C=>D(C,{mark:z,
again:V,moves:Y,back:se})),ce=n("button",{type:"button",onclick:()=>{if(f)return;let C=c,q=L(O);c={...c,...Object.fromEntries(
O.map(({id:G})=>[G,null]))},o.onChange(c),F(1),q&&T(s.cleared,C)}}),ue=n("button",{type:"button",onclick:()=>{f||(x(""),
F(1))}}),he=n("p",{class:"ajar-where"}),we=n("button",{type:"button",class:"ajar-link",onclick:k},s.enough);d={items:O,skip:ce,
where:he,next:ue,fieldsets:ie,enough:we},b.replaceChildren(),Y.replaceChildren(ce,ue),se&&Y.prepend(n("button",{type:"bu\
tton",onclick:se},s.back));let m=ie.length===1;z&&m&&ie[0].lastElementChild.before(z),w.replaceChildren(he,...z&&!m?[z]:
[],...ie,Y,...o.enough?[we]:[]),g(),o.onMove?.(p),B&&(ie[0].focus({preventScroll:!0}),he.scrollIntoView({block:"nearest"}))}
function Z(B){if(b.replaceChildren(),!B||!o.help||y>B.kinds.length)return null;let V=()=>{y=B.kinds.length+1,o.onAside?.(
y),b.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:Q,needs:O}=o;return b.append(Q.notice(B,{level:a+1,aside:V,
needs:O})),b.querySelector("[tabindex]")}function R(B,{focus:V=!1,danger:Q=null}={}){d=null;let O=n(`h${a+1}`,{tabindex:"\
-1"},s["what-you-said"]);w.replaceChildren(n("div",{class:"ajar-reflection"},O,...B.flatMap(z=>_e(z,a+2)),o.below?.()??null),
n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{p=0,U({focus:!0,again:!0})}},s.change),n("button",{type:"\
button",onclick:()=>{let z=c;c={},p=0,y=0,o.onAside?.(0),o.onStartOver(),U({focus:!0}),T(s["started-over"],z)}},s["start\
-over"])));let P=Z(Q);V&&(P??O).focus()}function _(B){let V=w.contains(document.activeElement);V&&d&&!f||(W(),c={...B.answers},
B.done?R(B.reflection,{focus:V,danger:B.danger}):(p=B.at??Math.max(0,j().findIndex(Q=>Q.some(({id:O})=>c[O]==null))),U()))}
let{done:oe,reflection:ee,danger:X}=o;return _({answers:c,at:o.at,done:oe,reflection:ee,danger:X}),{update:_,release:W,say:B=>{
W(),x(B)}}}var qo=(e,t)=>e.length?n("details",{},n("summary",{},t["why-this"]),...e):"";function Bo(e){for(let t of e.querySelectorAll(
"input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var _e=({heading:e,said:t,
words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"\
ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Ro={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},
(r,l)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"\
ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}\
-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},
i=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>n("input",{type:u,name:s,
value:d.id,checked:r.includes(d.id),onchange:f=>{e.many?r=r.filter(y=>y!==d.id).concat(f.target.checked?d.id:[]):(r=[d.id],
l="",p&&(p.value="")),i()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&
l.trim()&&(r=[],c.forEach(f=>{f.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,f)=>n("label",{class:"ajar-card"},c[f],n("span",{},d.text))),p?n(
"label",{class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.
long&&(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n(
"div",{}),r=()=>{let d=[...a.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());s(d.length?d:null)},l=()=>[...a.
children].forEach((d,f)=>{d.querySelector("label > span").textContent=N(o.line,{n:f+1}),d.querySelector("button").setAttribute(
"aria-label",N(o["remove-line"],{n:f+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let f=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let y=f.nextElementSibling||f.previousElementSibling;f.remove(),y||
c(""),u(),r(),(y||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(f),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)c(p[d]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Do(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Yt(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Do(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Zt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function Qt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Wo=new Set,kt=()=>{if(!document.hidden)for(let e of[...Wo])e(Math.random()*1e3)};window.addEventListener("online",kt);
window.addEventListener("pageshow",kt);document.addEventListener("visibilitychange",kt);function Po(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Ka=Po("ajar-presenter");function Xt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Pe=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function bt(e,t){if(t?.kind!=="moves"){let l=t&&Pe(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function yt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:N(t["room-joined"],{n:e}):t["room-joined-none"]}function Ue({answered:e},{joined:t},o){return t>e?N(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:N(o["wall-answered"],{n:e})}function en(e,t){return e?e.over?t["wa\
ll-time-up"]:N(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function et({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function tn(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return N(o,{minutes:Math.abs(e)})}var tt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function je(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var wt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function nt(e,t,o,s,a){let r=je(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},wt(o,()=>{r.close(),a()},"\
wall-primary"),wt(s,()=>r.close())))}var vt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function nn(e,{
question:t,body:o},s,a,r){if(o.moves){nt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=vt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:N(a["wall-still"],{n:l});nt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function on(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=je(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},wt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Me=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function jt({units:e},t){let o=new Map,s=Uo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Ho(a,s))}return[...o.
values()]}function Uo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Ho({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Ko(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:He(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?ot(c):0,withheld:i??""}}function Ko(e,t){let o=0;return t.map(s=>(o+=s,ot(e.slice(o-s,o))))}function He(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var ot=e=>e.reduce((t,o)=>t+o,0),xt=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),de=({shown:e})=>e.filter(({counts:t})=>t);var sn=["wall-first","wall-second","wall-third"],zo={importance:0,confidence:1,readiness:2},rn=({id:e},t)=>sn[zo[e]??t%sn.
length],xe=e=>`${(100*e).toFixed(2)}%`,ln={"aria-hidden":"true"};function ze(e,t,o){return de(e).length?{ruler:an,move:an,
sort:Go,card:es,choice:ts}[e.kind](e,t,o):[n("p",{class:"wall-calm"},et(e,t))]}function an(e,t){let o=Math.max(...de(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return un({...s,heading:u,labels:l,sizes:i},r,o,rn(s,a),t)}))]}function cn(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,u],c)=>un(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,rn(u,c),t))),fn([["wall-then",o.moment],["wall-solid",s.moment]])]}function un({heading:e,labels:t,sizes:o},s,a,r,l){
let i=ot(o),u=.03,c=0,p=o.flatMap((f,y)=>{let S=c/i+(c?u/2:0);c+=f;let A=c/i-S-(c<i?u/2:0);return s.flatMap(({counts:b,isEarlier:w},$)=>{
let j=S+$*A/s.length;return Vo(b[y]/a,b[y],j,A/s.length,w)})}),d=t.map((f,y)=>`${f}: ${s.at(-1)?.counts[y]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?pe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Jo(t,
o)))}function Vo(e,t,o,s,a){let r=1-e;return[pe("rect",{x:xe(o),y:xe(r),width:xe(s),height:xe(e),class:a?"wall-then":"wa\
ll-solid"}),pe("text",{x:xe(o+s/2),y:xe(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Jo(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Go(e,t,o){let s=[...de(e)].
sort((i,u)=>Qo(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>St.length)return[at(s.map(
i=>Zo(i,t)),o,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let f=!p&&i.length+r[0].length<Yo?`${u} ${r[0]}`:`${u}`;return Ke(
i,f,Xo([u,...c],a))});return[at([...l,...dn(e,t)],o,t),fn(r.map((i,u)=>[St[u],i]))]}var Yo=24;function Zo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,c)=>o[c]===r).join(" / "),i=N(a["wall-of"],{n:r,of:s});return Ke(e,i,
[],n("p",{class:"wall-muted"},l))}var Qo=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},St=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Xo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,st(
St[a],r,s/t)})}function st(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return pe(
"rect",{class:e,x:xe(t+r),y:xe(s),width:xe(Math.max(0,o-2*r)),height:xe(a)})}function es(e,t,o){let s=de(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[at([...pn(s,t),...dn(e,t)],o,t)]}function ts(e,t,o){let[{labels:s,counts:a,
n:r}]=de(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[at(pn(l,t),o,t)]}function pn(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ke(a,l?`${r}`:N(t["wall-of"],{n:r,of:o}),
[st("wall-rest",0,1),st("wall-pile-1",0,r/o)]))}function dn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Ke(N(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Ke(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ke=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?pe(
"svg",ln,...o):null,s);function at(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},N(o["wall-more"],{n:a}))),s}var fn=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},pe("svg",ln,st(t,0,1)),o)));var ns=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),os=/^data:image\/(svg\+xml|png|jpeg);/,
Ne=e=>e.flatMap(ss);function ss(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?os.test(o.src)?[as(o)]:[]:ns.has(t)?[n(t,{},...Ne(s))]:Ne(s)}var as=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var rt=4,Ve=({path:e,size:t},o,s)=>pe("svg",{class:s,viewBox:`${-rt} ${-rt} ${t+2*rt} ${t+2*rt}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function Je(e,t){return de(e).length?{ruler:ls,move:rs,sort:cs,card:us,choice:ps}[e.kind](e,t):e.heading}var Ie=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,mn=({shown:e})=>e.every(({counts:t})=>t),rs=(e,t)=>t["wall-moved"];function hn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[Ie(t),Ie(t)]}function ls(e,t){
let o=de(e),s=new Map;for(let p of o){let d=xt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>is(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(p=>hn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,N(c,u)].filter(Boolean).join(" ")}function is(e,t,o,s){
let[a,r]=e.map(c=>hn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?N(s["wall-most-all"],u):N(r?s["wall-most-two"]:s["wall-most"],u)}function cs(e,t){let o=de(e),s=o[0].labels.map((i,u)=>({
pile:i,most:o.filter(c=>xt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return mn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return N(
l??t["wall-sorted-many"],{pile:Ie(a),card:Ie(r[0].name),other:Ie(r.at(-1).name),n:r.length,all:o.length})}function us(e,t){
let o=de(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return gn(o,e,t)}function ps(e,t){let[{labels:o,counts:s,
n:a}]=de(e);return gn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function gn(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!mn(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>Ie(p));return N(
i,{card:u,other:c,n:r.length})}function it({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return be("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?kn(t,o,s):be("text",Se(e?.title??
""));if(!i&&l.join&&t)return kn(t,o,s);let c=Pe(o,u),p=i?null:Qt(l.timer,a,u.minutes),d={deck:e,way:t,panel:o,words:s,slide:u,
question:c,left:p},f=(vs[u.kind]??lt)(d);return f.dataset.slide=r??l?.slide,o.practice&&f.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),f}var be=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),Se=e=>n("h\
1",{},e);function lt({slide:e,way:t,panel:o,words:s,left:a}){let r=Ne(e.body),l=r.flatMap(u=>ds(u)),i=r.filter(u=>u.textContent.
trim());return be(e.kind,Se(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(ms)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),ct({way:t,panel:o,words:s,left:a}))}function ds(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var fs=5;function ms(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>Ct(s)<s.childNodes.length)||!t.every(Ct))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=Ct(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function Ct({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=fs;)s+=2;return s}function hs({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Me(a))return ys({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return be("question",Se(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[gs(u)]:[ks(i)],ct({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function gs({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},bn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ks=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?bn(s,a):null))),bn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),bs=5;function ys({slide:e,panel:t,words:o,question:s,left:a}){
let r=jt(s,e.items),l=r.filter(c=>de(c).length),[i=r[0]]=l,u=ct({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?be("chart",Se(l.length?Je(i,o):o["wall-held-title"]),...ze(i,o),u):be("chart",Se(e.title),n("div",{class:"wall-groups"},
...l.map(c=>n("section",{},n("h2",{},Je(c,o)),...ze(c,o,bs)))),u)}function ws({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:jt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>de(d).length)),l=p=>r.map(({moment:d,groups:f})=>({moment:d,...f.find(y=>y.kind===p)})).filter(({shown:d})=>d&&
de({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=ct({way:s,panel:t,words:o,left:a});return i?be("chart",Se(Je(
i,o)),...ze(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?be("chart",Se(o["room-group"]),...cn([u[0],
u.at(-1)],o)):u.length?be("chart",Se(Je(u[0],o)),...ze(u[0],o)):be("text",Se(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),c)}var vs={text:lt,story:lt,help:lt,question:hs,moves:ws};function kn(e,t,o){return be("join",Se(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[js(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,Ot(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},yt(t,o)))))}var js=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},N(t["wall-wifi"],{name:e.name})),Ot(e,t)),Ot=(e,t)=>Ve(e,t["room-scan-alt"],"wall-sc\
an"),xs=e=>e.replace("-","‑");function ct({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=en(s,
o),u=a&&a.state!=="ready",c=u?Ue(a,t,o):r&&e?yt(t,o):"",p=l?Ue(l,t,o):"";if(!e&&!i&&!c&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(Ot(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?N(o["wall-join-line"],{address:e.address,code:xs(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},c?n(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?n("span",{class:"wall-time"},i):null)),d}var Mt=[4.6,5.6,6.6,7.4,8.2],Et=2,Ss=["","tight","tight columns"],$t=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Cs=5.4;function wn(e,t=Et){let o=Mt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:$t.at(-1),text:0};for(let a of[...Ss,...$t]){if(s.text>=Cs||s.text&&$t.includes(a))break;let r=Os(e,a,o);r>s.text&&
(s={layout:a,text:r})}return vn(e,s.layout,s.text||4.6),s.text>0}function Os(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(vn(e,t,
Math.max(s,4.6)),$s(e))return Math.max(s,4.6);return 0}function vn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var $s=e=>yn(e)&&[...e.querySelectorAll(".wall-whole")].every(yn),yn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ms={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Es=new Map(Object.entries(Ms).flatMap(([e,t])=>t.map(o=>[o,e]))),As="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ts(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(As)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Es.get(t.length===1?t.toLowerCase():
t)}function jn(e){let t=o=>{let s=Ts(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function xn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let u=o.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=b=>()=>{A.close(),b()},d=(b,w,...$)=>n("button",{type:"button",onclick:p(b),...w},...$),f=b=>n("small",{},N(a["re\
mote-minutes"],{minutes:b})),y=t.parts.map((b,w)=>n("li",{},d(()=>r("go",{slide:t.slides.findIndex($=>$.part===w)}),{"ar\
ia-current":w===c?"step":null,class:u.dropped.includes(w)?"remote-dropped":null},b.title,u.dropped.includes(w)?n("small",
{},a["remote-is-dropped"]):f(b.minutes)))),S=Zt(t,u).map(({part:b,title:w,minutes:$,dropped:j})=>n("li",{},n("span",{},w),
d(()=>r(j?"keep":"drop",{part:b}),{"aria-label":`${j?a["remote-keep"]:N(a["remote-drop"],{minutes:$})}: ${w}`},j?a["remo\
te-keep"]:N(a["remote-drop"],{minutes:$})))),A=je(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...y),...S.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...S)]:[],n("div",{class:"remote-more"},
s?d(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function Cn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:b})=>b!=="move"),l=new Map(r.map(b=>[b.id,
Sn(b).map(()=>0)])),i=0,u=0,c=n("div",{}),p=je(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
b=>b.reduce((w,$)=>w+$,0))),f=(b,w,$)=>n("div",{class:"desk-stepper"},n("span",{},b),n("button",{type:"button","aria-lab\
el":N(s["desk-fewer"],{label:b}),onclick:()=>$(-1)},"−"),n("output",{},`${w}`),n("button",{type:"button","aria-label":N(
s["desk-more"],{label:b}),onclick:()=>$(1)},"+"));function y(b=""){let w=r[i],j=o.items.find(({id:E})=>E===w.item)?.cards.
find(({text:E})=>E===w.card),x=l.get(w.id),M=i===r.length-1,T=E=>()=>{i+=E,y()};c.replaceChildren(n("p",{class:"desk-sma\
ll"},N(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},w.card||w.heading),j?.short?n("p",{class:"desk-small"},w.heading):
"",...Sn(w).map((E,I)=>f(E,x[I],W=>{x[I]=Math.max(0,x[I]+W),y(`${I} ${W}`)})),M?f(s["room-people"],d(),E=>{u=Math.max(0,
d()+E),y(`people ${E}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:T(-1)},s.back):"",M?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:T(
1)},s["desk-next-card"]),M?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),S(b)}function S(b){let w=[...c.querySelectorAll(".desk-stepper")],[$,j]=b.split(" "),x=$==="\
people"?w.at(-1):w[Number($)||0],[M,T]=x.querySelectorAll("button");(j==="-1"?M:T).focus()}function A(){let b=d();if(!b)
return;let $=[...l].filter(([,j])=>j.some(Boolean)).map(([j,x])=>{let{kind:M}=r.find(T=>T.id===j);return[j,M==="card"?[x[0],
b-x[0]]:x]});p.close(),a(Object.fromEntries($),b)}y()}var Sn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):He(t,o);var ye=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function On(e,t,o){let s=n("div",{}),a=je(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function $n(e,t,o,{
press:s}){s({desk:"remote"}),On(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),p=!l||i;return[n("h2",{},o["desk-remote"]),p&&r?Ve(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ye(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...c.map(({id:d},f)=>n("p",{class:"desk-line"},N(o["desk-remote-there"],{n:f+1})," ",ye(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?ye(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ye(o["wall-close"],a))]})}function Mn(e,t,o,{press:s,step:a}){let r=Ls(o,s);On(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),f=n("span",{role:"status"});if(!i||c)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ye(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},ye(o["wall-close"],l))];let y=`${u.address}/${u.code}`,S=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:S.value})},...u.addresses.map(({ip:A,network:b})=>n("option",{value:A,selected:A===
u.picked?"":null},`${A} (${b})`)));return[n("h2",{},o["desk-phones"]),Ve(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},d.joined?N(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},N(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",S):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},Ns(o)[A])))),n("div",{class:"wall-answers"},ye(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(y),f.textContent=o["desk-copied"]}),ye(o["desk-card"],()=>s({desk:"card"})),ye(o["re\
mote-join-show"],()=>{l(),a("join")}),ye(o["wall-close"],l),f)]})}function Ls(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),ye(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Ns=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function En(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:j,
title:x})=>n("option",{value:j},x),r=(j,x)=>N(t["desk-meeting"],{title:j,n:x}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:j,title:x,part:M,minutes:T})=>a({id:j,title:r(M?`${x}: ${M}`:x,T)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:j,title:x,minutes:M})=>a({id:j,title:r(x,M)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Is(e.countries);
let c=["phones","none","practice"].filter(j=>!(e.server&&j!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(j,x)=>n("input",{type:"radio",name:s,value:j,checked:x===0?"":null,"aria-describedby":`${s}-${j}`})),f=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),y=n("p",{hidden:!0},n("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),b=(j,x)=>n("p",{},n("label",{class:"ajar-words",for:x.id},j),x),w=n("form",{class:"ajar-start",onsubmit:j=>{j.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:x})=>x).value,
key:f.value}),f.value=""}},n("h2",{},t["desk-start"]),S,b(t["desk-which"],l),n("div",{class:"ajar-start-two"},b(t["desk-\
couple"],i),b(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...c.map((j,x)=>n("label",{class:"ajar-\
start-way"},d[x],n("span",{},n("b",{},p[j][0]),n("small",{id:`${s}-${j}`},p[j][1]))))),y,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function $({problem:j,busy:x,needsKey:M,state:T}){S.textContent=j??"",S.hidden=
!j,y.hidden=!M,x||(A.textContent=T==="ended"?t["room-ended"]:"")}return{element:w,update:$}}function Is(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function An({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:He(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var qs=["open","close","reveal"];function Tn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Xt(),u=(v,K,te={})=>n("button",{type:"button",onclick:K,...te},...[v].flat()),c=n("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),p=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ke(o,v=>{v?p.textContent=
v:Te()}),f=v=>{d.begin(),s(v,{awaited:!0})},y=0,S="",A=(v,K={})=>{y=Math.max(y,r.steps??0)+1,f({desk:"step",step:{step:v,
...K},n:y})},b=()=>r.panel,w=()=>b()?.stage,$=()=>r.deck?.slides[w()?.slide],j=()=>$()&&Pe(b(),$()),x=At("desk-wall",{inert:!0}),
M=At("desk-wall",{inert:!0}),T=At("desk-screen",{hidden:!0}),E=()=>{T.host.hidden=!1,ue(),T.host.requestFullscreen?.().catch(
()=>{})},I=()=>{T.host.hidden=!0,W()&&document.exitFullscreen(),ue()},W=()=>document.fullscreenElement===T.host;T.host.addEventListener(
"fullscreenchange",()=>{W()||I()});let H=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),h=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),L=n("p",{class:"des\
k-count"}),F=n("p",{}),D=n("p",{class:"desk-small"}),U=n("div",{}),Z=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),R=n("div",{class:"desk-tools"},Z,u(o["desk-here"],E),u(o["desk-remote"],()=>$n(
X,()=>r,o,{press:f})),u(o["desk-phones"],()=>Mn(X,()=>r,o,{press:f,step:A})),u(o["remote-parts"],V),u(o["desk-end"],Q,{class:"\
desk-end"})),_={back:u([o.back,n("kbd",{},"←")],()=>A("back")),open:u([o["room-ask-open"],n("kbd",{},"O")],()=>O("open")),
close:u([o["room-ask-close"],n("kbd",{},"C")],()=>O("close")),reveal:u([o["room-ask-reveal"],n("kbd",{},"R")],()=>O("rev\
eal")),blank:u([o["remote-blank"],n("kbd",{},"B")],()=>A("blank")),hands:u([o["desk-hands"]],()=>Cn(X,{question:j(),slide:$(),
words:o,count:P})),next:u([o.next,n("kbd",{},o["desk-clicker"])],()=>A("next"))},oe=u(o["room-ask-reset"],()=>nt(X,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>O("reset"))),ee=u("",()=>A(w()?.timer?"pause":"timer")),X=n("sectio\
n",{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},H,g,R,h),n("div",{class:"desk-left"},n(
"section",{class:"desk-now"},n("h2",{},o["desk-now"]),x.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),
M.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),L,F,D,n("p",{class:"desk-more"},ee,oe))),n("section",{
class:"desk-notes"},n("h2",{},o["remote-notes"]),k,U),n("div",{class:"desk-moves"},c,p,n("div",{class:"desk-pad"},...Object.
values(_))),T.host),B=En(t,{words:o,begin:v=>f({desk:"begin",...v})});e.replaceChildren(B.element,X);function V(){xn(X,{
deck:r.deck,panel:b(),way:r.way},o,{step:A})}function Q(){let v=b().questions.some(Me),K=(le,ve)=>u(ve,()=>f({room:"take",
what:le,paper:t.paper})),te=je(X,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-more"},K("page",o["desk\
-take-page"]),K("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},u(o["room-end"],()=>{te.close(),f({room:"\
end"})},{class:"wall-primary"}),u(o["remote-stay"],()=>te.close())))}function O(v){if(y>(r.steps??0)){S=v;return}if(v===
"reveal"){let te=bt(b(),$()),le=()=>f({desk:"question",id:te.question.id,do:v,...te.body});te&&nn(he(),te,b(),o,le);return}
let K=j();K&&f({desk:"question",id:K.id,do:v})}let P=(v,K)=>f({desk:"question",id:j().id,do:"hands",counts:v,people:K}),
z={keys:()=>on(he(),o),full:()=>T.host.hidden?E():I(),larger:()=>se(1),smaller:()=>se(-1)},Y=Et;function se(v){Y=Math.min(
Mt.length-1,Math.max(0,Y+v)),ue()}function ie(v){return!r.deck||!X.offsetParent||X.closest("[inert], .lm-mod-hidden")?!1:
(z[v]?z[v]():qs.includes(v)?O(v):v==="timer"?A(w()?.timer?"pause":"timer"):v!=="look"&&A(v),!0)}a(jn(ie));let ce=setInterval(
()=>{!X.hidden&&X.isConnected&&C()},1e3);a(()=>clearInterval(ce));function ue(){if(!r.deck||!w())return;let v={deck:r.deck,
way:r.way,panel:b(),words:o,now:i.now()},K=m();we(x.wall,it(v)),M.host.hidden=K===null,K!==null&&we(M.wall,it({...v,slide:K})),
T.host.hidden||we(T.wall,it(v),Y)}let he=()=>T.host.hidden?X:T.wall;function we(v,K,te){v.querySelector(".wall-face")?.remove(),
v.prepend(K),wn(K,te)}function m(){let{slide:v,dropped:K}=w(),te=r.deck.slides.findIndex(({part:le},ve)=>ve>v&&!K.includes(
le));return te<0?null:te}function C(){if(!r.deck)return;let v=Yt(r.deck,w(),i.now());if(H.textContent=tt(i.now()),!v)return;
let K=v.begun?tn(v.late,o):o["remote-not-begun"],te=v.begun?N(o["remote-planned"],{part:tt(v.partEnds),end:tt(v.ends)}):
"";g.replaceChildren(n("b",{class:v.late>0?"desk-late":null},K),te&&` · ${te}`,n("br"),n("span",{class:"desk-small"},r.
deck.parts[v.part].title));for(let[le,ve]of[...h.children].entries())ve.className=le<v.part?"done":le===v.part?"here":"",
ve.classList.toggle("dropped",w().dropped.includes(le)),le===v.part?ve.setAttribute("aria-current","step"):ve.removeAttribute(
"aria-current")}function q(){h.replaceChildren(...r.deck.parts.map(({title:v,minutes:K})=>n("li",{style:`flex: ${Math.max(
1,K)}`,title:v},v)))}function G(){if(l===$()?.id)return;l=$()?.id;let v=$()?.notes.length?Ne($().notes):[n("p",{},o["rem\
ote-no-notes"])];k.replaceChildren(...v),k.scrollTop=0}function J(){let v=j();L.textContent=v&&(v.state!=="ready"||v.hands)?
Ue(v,b(),o):"",F.textContent=r.way?N(o["desk-joined"],{n:b().joined}):o["desk-no-phones"],D.textContent=Fe({units:v?.units??
Oe()}),U.replaceChildren(...v?An(v,o):[]);let K=!!v?.units.length;_.hands.firstChild.data=o[ne(v)?"desk-slips":"desk-han\
ds"],_.hands.disabled=!K||v.state==="open"||Me(v),oe.hidden=!v?.answered||!v.may_reset;let te=$()?.minutes??0;ee.hidden=
!te&&!w()?.timer,ee.textContent=w()?.timer?o["desk-timer-pause"]:N(o["remote-timer"],{minutes:te});for(let le of["open",
"close"])_[le].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!v),_.open.disabled=!v||v.state==="open"||!r.way,
_.close.disabled=v?.state!=="open",_.reveal.disabled=!bt(b(),$());for(let le of Object.values(_))le.classList.remove("wa\
ll-primary");ae().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!w()?.blank)}function ae(){let v=j();
return v?Me(v)?_.next:v.state==="ready"&&!_.open.disabled?_.open:!r.way&&!v.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let ne=v=>!!v?.name.startsWith("check-in@"),Oe=()=>{if($()?.kind!==
"moves")return[];let[v]=b().questions.filter(K=>ne(K)&&Me(K)).slice(-1);return v?.units.filter(({kind:K})=>K==="move")??
[]};function Fe({units:v}){let K=v.filter(({snapshot:te,withheld:le})=>!te&&le);return K.length?et({shown:K},o):""}function Te(){
let v=j();p.textContent=Xe(v)}function Xe(v){if(w()?.blank)return o["remote-is-blank"];if(!v)return"";let K=vt(v,b());return K===
1?o["remote-still-one"]:K?N(o["remote-still"],{n:K}):v.state==="open"?o["room-is-open"]:v.hands&&!Me(v)?N(o["desk-counte\
d"],{n:v.hands}):!r.way&&v.state==="ready"&&v.units.length?o[ne(v)?"desk-slips-how":"desk-hands-how"]:""}function gt(v){
let K=r;r={...r,...v},r.busy||d.end(),c.textContent=r.problem??"",c.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&
w());if(B.update(r),B.element.hidden=te,X.hidden=!te,!te)return;K.panel!==r.panel&&i.set(b().now),K.deck!==r.deck&&q(),r.
wall&&(Z.href=r.wall);for(let ve of X.querySelectorAll("dialog"))ve.refresh?.();C(),G(),J(),Te(),ue();let le=S;S="",le&&
O(le)}let re=new ResizeObserver(ue);for(let{host:v}of[x,T])re.observe(v);return a(()=>re.disconnect()),{update:gt}}function At(e,t){
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function ut(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function qe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function pt(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ln(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",u=n("div",{}),c=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ke(t,h=>{d.textContent=h}),y=Lt(t),S=ut(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),y.dialog);let A=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
o(h,{awaited:!0}))},b=(h,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},h),w=(...h)=>n(
"div",{class:"ajar-moves ajar-many"},...h);function $(){let h=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}A({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?N(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?n("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,h,w(k,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(L=>b(N(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let j=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),w(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function x(){let h=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:N(t["room-line"],{code:a.
code})),L=a.address?h:null;return r?[M(),n("div",{class:"ajar-door-line"},k,p,L),T(),I()]:[n("h2",{},t["room-title"]),M(),
T(),k,a.address?Nn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,L,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),I()]}let M=()=>a.practice?n("p",{},Ge(t)):null,T=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let h=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:h.value})},...a.addresses.map(
({ip:k,network:L})=>n("option",{value:k,selected:k===a.picked},`${k} (${L})`)));return n("label",{class:"ajar-words",for:h.
id},n("span",{},t["room-address"]),h)}function I(){let h=n("div",{}),k=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),L=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),F=()=>h.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),w(k,b(t["room-end"],{room:"end"}))]:[L]),D=Z=>{l=Z,F(),(l?k:L).focus()};F();let U=(Z,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},Z);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?w(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:S.value()})),S.element()):null,n("p",{},t["room-end-how"]),
h)}function W(h){a={...a,...h},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=Tt(t,a.joined);
p.textContent!==k&&(p.textContent=k),y.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),H()}let H=qe(u,()=>{let{joined:h,problem:k,...L}=a,F=JSON.stringify([L,r]);if(F===
i)return;i=F;let D={open:x,lost:j}[a.state]??$;pt(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return dt(e,()=>o({room:"look"}),s),{update:W}}var Tt=(e,t)=>t?t===
1?e["room-joined-one"]:N(e["room-joined"],{n:t}):e["room-joined-none"],Ge=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Nn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ge(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Lt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ge(e)):"",Nn(e,r),s):(o.close(),t.replaceChildren()))}}}function dt(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function ft(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return ge(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(c=>n("th",{scope:"col"},c)))),n("tbody",{},...r.map(([c,...p])=>n("tr",{},n(
"th",{scope:"row"},c),...p.map(d=>n("td",{},d??"–")))))))))}function In({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),u=i({id:`${r}-people`,
min:1}),c=y=>Math.max(0,Math.floor(Number(y.value)||0)),p=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,d=y=>{let S=e.filter(
$=>$.item===y),A=($,j)=>{let x=i({"aria-label":[$.card,p($)[j]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],x]),x},b=S.length===1&&!S[0].card?S[0].bands.map(($,j)=>[$,[A(S[0],j)]]):S.map($=>[$.card,p($).map((j,x)=>A($,
x))]),w=S[0].card?["",...p(S[0])]:null;return n("table",{},n("caption",{},s(y)),w&&w.length>2?n("thead",{},n("tr",{},...w.
map($=>$?n("th",{scope:"col"},$):n("td",{})))):null,n("tbody",{},...b.map(([$,j])=>n("tr",{},n("th",{scope:"row"},$),...j.
map(x=>n("td",{},x))))))};function f(){let y=new Map(e.map(w=>[w,l.get(w.id).map(c)])),S=Math.max(...[...y.values()].map(
w=>w.reduce(($,j)=>$+j,0))),A=c(u)||S;if(!A){u.focus();return}let b=Object.fromEntries([...y].map(([w,$])=>[w.id,w.kind===
"card"?[$[0],Math.max(0,A-$[0])]:$]));a({counts:b,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),f()}},
...[...new Set(e.map(y=>y.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function qn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(R,_={})=>{p=R==="reveal",
M.begin(),o({question:e.of,do:R,..._},{awaited:!0})},f=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),b=n("p",
{class:"ajar-counts"}),w=Bs(e.minutes,t,s),$=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),j=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...R)=>{j.textContent!==R[0]&&j.replaceChildren(...R)},M=ke(t,R=>x(
R||c)),T={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(T).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(E.map(R=>[R,n("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?x(W(R)):R==="reset"?H():d(R)}},T[R])])),W=R=>l.busy?t["room-one-moment"]:l.not[R];function H(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),I.reset.focus()}},t["home-no"]),_=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);j.replaceChildren(t["room\
-reset-sure"]," ",R," ",_),R.focus()}function g(R){i=R,f.hidden=!R,a().hidden=R,$.textContent=t[R?"room-show-question":"\
room-show-result"]}let h=Lt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(R){let _=l;l={...l,...R};let oe=l.
room==="open";A.replaceChildren(l.practice?Ge(t):""),S.textContent=l.problem,S.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],X=!oe||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;b.replaceChildren(
...X.map(([B,V])=>n("span",{},n("b",{},`${B}`)," ",V))),w.update(l.seconds);for(let B of E)Bn(I[B],W(B));c=oe?l.hands?t["\
room-by-hands-now"]:L[l.state]:t["room-not-open"],(_.state!==l.state||_.room!==l.room||_.hands!==l.hands)&&x(c),l.busy||
M.end(),Rn(y,l.withheld),h.update(l.way??{},Tt(t,l.joined)),k.hidden=!l.way?.address,D(),p&&!l.busy&&l.state==="closed"&&
y.childElementCount&&(p=!1,y.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let _=!!l.charts?.length;f.replaceChildren(...Dn(l.charts??[],t)),$.hidden=!_,g(_),_&&p&&f.scrollIntoView({block:"\
start"}),p=!1}let U=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?b:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...E.
map(R=>I[R]))),n("div",{class:"ajar-bar-line"},A,j,$,k,w.element),h.dialog),Z=e.units.length?In(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return $.hidden=!0,dt(U,()=>o({room:"look"}),s),{parts:[f,y,S,U,Z].filter(Boolean),update:F}}function Bn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Rn(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Dn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return ft(s,o,t),s});function Wn(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=f():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),dt(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},c.replaceChildren(a.practice?Ge(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Rn(i,a.withheld),Bn(d,f());let S=JSON.stringify(a.charts??[]);S!==r&&(r=S,l.replaceChildren(
...a.charts?.length?Dn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Bs(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?N(t["room-minutes"],{minutes:e}):"":e?N(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let c=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function Fn(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:d,
story:f,more:y,role:S})=>{ge(r,f),r.prepend(n("h2",{},d)),ge(l,y),i.textContent=S},c=e.couples.find(d=>d.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(c),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),p)}var Nt=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function _n(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:u,isQuick:c}){let p={...t},{cards:d,piles:f}=e,y=M=>f.find(T=>T.id===M).text,S=n("div",{class:"ajar-one"});
function A(M,T){p={...p,[M.id]:T},T||delete p[M.id],a(Object.keys(p).length?p:null),T&&r(N(o.moved,{card:M.text,pile:y(T)}))}
function b(M,{focus:T=!0,back:E=M?()=>b(M-1):u,onward:I=()=>$(M+1)}={}){let W=d[M],H=N(o["card-of"],{n:M+1,all:d.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},n("p",{class:"ajar-where"},H),n("p",{},W.text)),
h=k=>{A(W,k),I()};i.hidden=!0,S.replaceChildren(g,n("div",{class:"ajar-one-piles"},...f.map(({id:k,text:L})=>Nt(L,()=>h(
k),{"aria-pressed":`${p[W.id]===k}`}))),n("div",{class:"ajar-one-also"},E?w(o.back,()=>E()):n("span",{}),w(o["card-out"],
()=>h("")),c?n("span",{}):w(o["card-enough"],()=>j()))),T&&g.focus({preventScroll:!0})}let w=(M,T)=>Nt(M,T,{class:"ajar-\
link"}),$=M=>M<d.length?b(M):j();function j({focus:M=!0}={}){let T=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),E=(I,W)=>{let H=d.
filter(k=>(p[k.id]??"")===W),g=k=>b(d.indexOf(k),{back:j,onward:j}),h=H.map(k=>n("li",{},Nt(k.text,()=>g(k))));return h.
length?[n(`h${s+1}`,{},I),n("ul",{},...h)]:[]};S.replaceChildren(T,n("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(
({id:I,text:W})=>E(W,I)),...E(o["cards-out"],"")),i.hidden=!1,M&&(T.focus({preventScroll:!0}),S.scrollIntoView({block:"n\
earest"}))}let x=d.map(M=>!!p[M.id]).lastIndexOf(!0)+1;return x===d.length||l&&x?j({focus:!1}):b(x,{focus:!1}),S}var Pn=[1,1],Rs=[0,0],Ds="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ws=new RegExp(`(${Ds})|[.…]+|[\
!?;\\n]`,"gu"),Fs=/[\u0300-\u036f'’‘ʼ]/g,_s=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,It=new WeakMap;function zn(e,t){
let{passes:o,kinds:s,learned:a}=Ps(t),{line:r,places:l}=Js(e),i=r;for(let[d,f]of Hn(o,r))i=i.slice(0,d)+i.slice(d,f).replace(
/[^ ]/g,"_")+i.slice(f);let u=Object.entries(s).flatMap(([d,f])=>Hn(f,i).map(([y,S])=>({kind:d,start:y,end:S-1}))),c=a?Us(
u,r,a):u,p=(d,f)=>d.span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return c.map(({kind:d,start:f,
end:y})=>({kind:d,span:[l[f][0],l[y][1]]})).sort(p)}function Ps(e){return It.has(e)||It.set(e,Ks(e)),It.get(e)}function Us(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=Hs(
t,o),u=i.slice(1).map((b,w)=>[...i[w],...b]),c=b=>{let w=new Set(b.flatMap($=>$.places));return Un(s,w)/Math.sqrt(w.size)},
p=[...i,...u];if(e.length)return qt(p,c)[1]>l?e:[];let d=p.filter(b=>b.length>4),[f,y]=qt(d,c);if(!(y>r))return[];let S=new Set(
f.flatMap(b=>b.places.slice(0,2))),[A]=qt(Object.keys(a),b=>Un(a[b],S));return[{kind:A,start:f[0].start,end:f.at(-1).start}]}
function Hs(e,{numbers:t,weights:o}){let s=Pn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Pn:t.get(r[0])??
Rs,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],f)=>((f*16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,
places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var qt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Un=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Vn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Hn(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Ks({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Kn(u,a);let r=i=>new RegExp(i.map(u=>Kn(u,a)).join("|"),"y"),
l=Object.entries(o).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&zs(s)}}function zs({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let d of p.split(" "))l.set(
d,[i,i]);i++}for(let[p,d]of t.entries())for(let f of d.split(" "))l.set(f,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(
d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(o),kinds:Object.fromEntries(
c),limit:a,least:r}}function Kn(e,t){return`(?:${(e.match(_s)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Vs(a)).join("")})`}function Vs(e){let t=Jn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var Jn=e=>e.normalize("NFKD").replace(Fs,"").toLowerCase();function Js(e){let t="",o=[];for(let s of e.
matchAll(Ws)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Jn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Gn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Yn=["emergency","crisis","violence","agency","worried","child"],Gs=["crisis","violence"],Xn='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Zn(){for(let e of fe().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||(e.shown=t)}}function Ys(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function eo(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(c=>zn(c,l)),u=Vn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Bt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Rt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Qn=e=>`tel:${e.match(/\d+/)[0]}`;function to({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(fe().countries=
t);let a=()=>fe().countries,r=()=>fe().chosen||Ys(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(E=>E.code===r());function i(E){fe().chosen=E,Zn();for(let{element:I,draw:W}of fe().
listeners)W(I)}function u(E,I){return I(E),fe().listeners.add({element:E,draw:I,shown:!1}),queueMicrotask(Zn),E}let c=E=>u(
n("div",{}),I=>I.replaceChildren(...E())),p=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],I=n("select",{onchange:()=>{
i(I.value),s(I.value)}},...E.map(W=>n("option",{value:W.code},W.country)));return u(I,()=>{I.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),I)},d=({say:E,to:I},W)=>{if(/^(tel|sms):/.test(I))return n("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:I},n("span",{},...Rt(E)));let H=n("span",{},E),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":N(e["help-copy-what"],{address:I}),onclick:async()=>{await Zs(I,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},H," ",g)},f=E=>n("li",{},n("p",{class:"ajar-for"},E.
for_what),n("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...E.reach.map(d))),y=({emergency:E,note:I})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),I?n("\
p",{class:"ajar-hint"},I):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Qn(E)},N(e["help-call"],{number:E})))),
S=E=>c(()=>{let I=l();if(!I)return[n("p",{},e["help-elsewhere-how"])];let W=E.flatMap(H=>H==="emergency"?y(I):Bt(I,[H]).
map(f));return[n("ul",{class:"ajar-help-lines"},...W)]});function A(){Gn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),Dt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),S(Yn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:E,text:I,now:W,lines:H,kinds:g,
countries:h},{level:k,aside:L,needs:F}){return h&&!T()&&(fe().countries=h),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},E),n("p",{},I),g.length?null:F?.()??null,p(),S(H),n("ul",{class:"ajar-todo"},...W.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let w=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function $({emergency:E,...I}){let H=Gs.map(h=>Bt(
I,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(k=>h.find(({to:L})=>L.startsWith(k))));return[{say:N(e["help-call"],
{number:E}),to:Qn(E)},...H.filter(Boolean)]}let j=(E=`${e["help-line"]} `)=>c(()=>{let I=l(),W=(I?$(I):[]).flatMap(({say:h,
to:k},L)=>[L?" · ":"",n("a",{href:k},...Rt(h))]),H=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},W.length?" · ":"",H);return[n("p",{class:"ajar-help-line"},E,...W,g)]});function x(E){
if(!T())return;let[I]=[...E.querySelectorAll(Xn)].reverse();I?.closest("p, ul").after(j(""));for(let W of E.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let M=()=>c(()=>{let E=l();return E?[n("p",{},n(
"b",{},`${e["help-title"]}, ${E.country}`)),n("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:E.emergency})}`),n(
"ul",{},...Bt(E,Yn).map(({for_what:I,name:W,reach:H,hours:g})=>n("li",{},...Rt(`${I}: ${W}. ${H.map(({say:h})=>h).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:A,notice:b,button:w,line:j,addNumbers:x,
text:M,choose:i,code:r,isKnown:T}}var Dt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function no(e){if(fe().open){fe().open=e;return}fe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Xn)&&(t.preventDefault(),t.stopPropagation(),fe().open())},{capture:!0})}async function Zs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Qs="about:blank";function Wt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Qs)}function oo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Wt()))},{capture:!0})}function so(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(y=>(i[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let A=d[S.dataTransfer.
getData("text/plain")]?.[y.id];A&&!A.matches(":disabled")&&(A.checked=!0,p(A.dataset.card,y))}},i[y.id]))),c=()=>e.piles.
forEach(y=>{i[y.id].textContent=N(o["pile-count"],{pile:y.text,n:Object.values(l).filter(S=>S===y.id).length})}),p=(y,S)=>{
l[y]=S.id,c(),a({...l}),r(N(o.moved,{card:e.cards.find(A=>A.id===y).text,pile:S.text}))},d={},f=e.cards.map(y=>{d[y.id]=
{};let S=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let b=n("input",{type:"radio",name:S,
value:A.id,"data-card":y.id,checked:l[y.id]===A.id,onchange:()=>p(y.id,A)});return d[y.id][A.id]=b,n("label",{},b,n("spa\
n",{},A.text))})))});return c(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...f)}var ao="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Xs=new RegExp(`^${ao}+|${ao}\
+$`,"g"),ea=/[\p{L}\p{N}_]+/gu,ta=/^[\p{L}\p{N}_]+/u,na=/\{([a-z][a-z0-9-]*)\}/,[oa,sa]=["⁨","⁩"],ro=/[.!?…؟。][\u2069”’"')»]*$/,
aa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(Xs,""),Ce=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(ta)?.[0]??"",lo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ye(e,t){let o=e.split(na),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Be(t[o[r+1]]),i=ra(o[r],l);a+=(ro.test(a)?i.replace(/^,+/,""):i)+la(l)}return ro.test(a)?a:a+s}function ra(e,t){
let o=Ce(Ft(t));if(!o)return e;for(let s of e.matchAll(ea))if(Ce(s[0])===o)return e.slice(0,s.index);return e}var la=e=>aa.
test(e)?`${oa}${e}${sa}`:e;var _t=2e4,ia=10,ca=/^(\d{4})-(\d\d)-(\d\d)$/,me=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Ht({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new me("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
pa[r.kind](l,r);$e(r,a)&&(a[r.id]=ua(r,i,a))}return a}function uo(e,t){try{Ht(e,t)}catch(o){if(o instanceof me)return!1;
throw o}return!0}var po=e=>Object.values(e).every(t=>t==null);function Re(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>io(e.cards,o)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${io(e.piles,t[o.id])}`);case"date":return[lo(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var io=(e,t)=>e.find(o=>o.id===t)?.text??t;function ua(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Le(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var pa={ruler(e){if(!Number.isInteger(
e)||e<0||e>ia)throw new me("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!co(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Ut(a)))throw new me("answer-cards");let{chosen:r}=e,l=Pt("own"in e?e.own:"")??
"";if(l&&!s)throw new me("answer-own");if(!o&&r.length+!!l>1)throw new me("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=Ut(o.map(({id:l})=>l));
if(!co(e)||!Object.keys(e).every(Ut(s))||!Object.values(e).every(a))throw new me("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Pt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new me("answer-lines",{most:t});let o=e.map(s=>Pt(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!da(e))throw new me("answer-day");return e}};function Pt(e){if(typeof e!="string")
throw new me("answer-text");if(e.length>_t&&[...e].length>_t)throw new me("answer-long",{most:_t});return Be(e)?e:null}var Ut=e=>t=>e.
includes(t),co=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function da(e){let[,t,o,s]=(e.match(ca)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var fa=[{answers:["all"]}],ma=/\p{L}/u,ha=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ga=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ka=/\{([a-z][a-z0-9-]*)\}/g;function mo({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(po(r))return"nothing"in o?[mt([o.nothing])]:[];let l=ba({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?fa:t).flatMap(l);return a||!("closing"in o)?u:[...u,mt([o.closing])]}var mt=e=>({words:e,heading:"",said:[]}),
Ee=(e,t,o=[])=>({words:o,heading:e,said:t}),fo=(e,t)=>e.filter(o=>!t.has(Ce(o)));function ba({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:h})=>h===`couple-${g}`)??e.find(({id:h})=>h===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Re(a(
g),r(g)):[],i=g=>{let h=new Set(g.map(a));return e.filter(k=>h.has(k))},u=g=>{let h=r(g);return typeof h=="number"?h:l(g).
length},c=g=>g.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(g,h)=>{let[k,L]=[a(g),r(g)];return k?.kind!=="sort"||
!L?[]:k.cards.filter(({id:F})=>L[F]===h).map(({text:F})=>F)},d=g=>new Set(g?l(g).map(Ce):[]),f=({if:g=[],unless:h=[]})=>g.
every(y)&&!h.some(y);function y(g){if(typeof g=="string")return r(g)!==null;let{item:h=[],cards:k,piles:L,without:F,only:D,
least:U,asked:Z}=g;if(Z)return!!a(Z)&&$e(a(Z),t);let R=h.find(ee=>r(ee)!==null);if(!R)return!1;let _=c([R]);return k&&!k.
some(ee=>_.includes(ee))||L&&!L.some(ee=>fo(p(R,ee),d(F)).length)||D&&!(ee=>ee.size===1&&ee.has(D))(new Set(Object.values(
r(R))))?!1:U==null||u(R)>=U}let S=(g,h={})=>N(s[g],h);function A(g,h={}){if(typeof g=="string")return S(g,h);if(!f(g))return null;
let{phrase:k,of:L,score:F}=g;if(F){let D=E(F);return D===null?null:S(k,{t:50+10*D})}return L?l(L).length?S(k,{n:u(L),...h}):
null:S(k,h)}let b=(g=[],h={})=>g.map(k=>A(k,h)).filter(k=>k!==null),w=(g,h)=>{let k=b(g,h);return k.length?[mt(k)]:[]};function $(g){
if(typeof g=="string")return l(g);if("level"in g)return I(g);if("phrase"in g){let[U]=g.of?l(g.of):[],Z=A(g,U===void 0?{}:
{words:U});return Z===null?[]:[Z]}let{item:h,pile:k,also:L,without:F}=g,D=k?p(h,k):l(h);return L&&(D=D.filter(U=>d(L).has(
Ce(U)))),fo(D,d(F))}let j=({heading:g,under:h})=>g?S(g):(h&&a(h)?.said)??"";function x(g,h){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let L=D=>k.piles.find(U=>U.id===D).text;return(h??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(
D),cards:p(g,D)}))}let M=o.find(g=>g.ladder)?.ladder,T=()=>Math.floor(M.rungs.length/2);function E(g){let[h]=c([g]);return!M||
!h?null:T()-M.rungs.findIndex(({card:k})=>k===h)}function I({level:g,up:h=0}){let k=g.map(E).find(F=>F!==null);if(!M||k===
void 0)return[];let L=M.rungs[T()-k-h];return L?l(L.item):[]}let W={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>Ee(k.said||k.ask,Re(k,t[k.id])))},lines(g){let h=g.lines.flatMap($),k=h.length?[Ee(j(g),h,
b(g.say))]:[],L=g.count?.[Math.min(h.length,g.count.length-1)];return L?[...k,mt([S(L,{n:h.length})])]:k},piles({piles:g,
only:h,heading:k,below:L={},all:F={}}){let D=U=>U.length===a(g).cards.length;return x(g,h).filter(({cards:U})=>U.length).
flatMap(({id:U,text:Z,cards:R})=>{let _=D(R)&&F[U]||L[U],oe=k?S(k,{pile:Z}):Z;return[Ee(oe,R),...w(_?[_]:[])]})},empty(g){
let h=x(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return h.length?[Ee(j(g),h,b(g.say))]:[]},sentence(g){
let h=s[g.sentence],k=[...h.matchAll(ka)].map(([,F])=>F),L=Object.fromEntries(k.map(F=>[F,l(F).join(" ")]));return Object.
values(L).every(Boolean)?[Ee(j(g),[Ye(h,L)])]:[]},message(g){let h=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,L])=>H(k,L,g.message));return h.length?[Ee(j(g),[h.join(" ")])]:[]},ladder(){let[g=""]=l(M.goal),[[h],[k]]=[c([M.
today]),c([M.later])],L=M.rungs.map(({card:F,item:D})=>{let U=a(D)?.said??"",[Z]=l(D),R=Z?`${U}: ${Z}`:S("open",{level:U}),
_=ya(F===h,F===k,!!k);return _?S(_,{level:R}):R});return[Ee(S(g?"ladder":"ladder-unnamed",{goal:g}),L)]},missing({missing:g,
say:h}){let k=i(g).filter(({id:L})=>t[L]===null);return k.length?w(h,{parts:k.map(L=>L.said).join("; ")}):[]},repeated(g){
let h=g.repeated.map(l),k=new Map;for(let D of h.flat())k.has(Ce(D))||k.set(Ce(D),D);let L=D=>h.filter(U=>U.some(Z=>Ce(Z)===
D)).length>1,F=[...k].filter(([D])=>L(D)).map(([,D])=>D);return F.length?[Ee(j(g),F)]:[]}};function H(g,h,{self:k=[],small:L=[],
capitals:F=[]}){let{opener:D,clause:U,clauses:Z=[],questions:R=[],names:_=!1}=g,oe=Ft(h),ee=oe.toLowerCase();if(k.includes(
ee))return Ye("{words}.",{words:h});let X=[...s[D]].at(-1);if(!ha.test(h.match(ma)?.[0]??"a")||R.includes(ee))return Ye(
`{words}${X}`,{words:h});let B=s[U&&Z.includes(ee)?U:D],V=_||F.includes(oe),Q=L.includes(ee)||ga.test(oe)&&!V,[O=""]=h,P=Q?
O.toLowerCase()+h.slice(O.length):h;return Ye(B,{words:P})}return g=>{if(!f(g))return[];let h=Object.keys(W).find(L=>L in
g),k=h?W[h](g):w(g.say);return k.length&&g.then?[...k,...w([g.then])]:k}}function ya(e,t,o){return t?e?"was-and-now":"no\
w":e?o?"was":"today":""}function ho(e,t,{dangers:o,countries:s}){let a=eo(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:mo(
e,t,{plain:r})}}function Kt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),c),u.focus()}function ht(e){let o=n("button",{type:"button",onclick:()=>Kt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function go({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},p=c,d=!1,f=!1,y=!1,S=!1,A=!1,b=(O,P,z={})=>n("button",{type:"button",onclick:P,...z},O),
w=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),$=b(e["keep-open"],()=>L(),{class:"ajar-link"}),
j=n("div",{class:"ajar-offer"}),x=!1,M=O=>{O.tabIndex=-1,O.focus()},T=()=>i.querySelector(".ajar-change"),E=()=>c.state===
"kept"&&!c.reopen;function I(O,P=O){r.dataset.short=P,a.textContent!==O&&(a.textContent=O)}function W(){let O=c.problem?
e["keep-unsaved"]:e["keep-saving"],[P,z]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[O],lost:[e["keep-lost"]]}[A?"lost":c.state];r.
classList.toggle("ajar-state-lost",A),I(P,z),r.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem,H()}function H(){let O=o&&c.state==="none"&&!d,[P,z]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute("aria-label",P),w.replaceChildren(n("sp\
an",{class:"ajar-long"},P),n("span",{class:"ajar-short"},z)),w.hidden=!O||x,$.hidden=!O||!c.exists,j.hidden=!O||S,u.hidden=
O&&l.hidden}function g(){let O=()=>{S=!0,W(),M(r)};return j.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-moves"},b(e["keep-nothing"],O),b(e["keep-offer-yes"],L))),j}function h(){c={...c,saved:!1},W()}function k(){W(),p=c,E()?
i.replaceChildren(f?_("change"):B()):c.state!=="none"?i.replaceChildren(_("unlock")):d?i.replaceChildren(_(c.exists?"ope\
n":"start")):i.replaceChildren(o?"":S?Z():U())}let L=()=>{d=!0,k(),u.scrollIntoView({block:"nearest"}),i.querySelector("\
input").focus()},F=()=>c.hosted?n("p",{},e["keep-hub"]):null,D=()=>c.here?n("details",{},n("summary",{},e["keep-tab"]),n(
"p",{},e["keep-tab-how"])):null;function U(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-tit\
le"]),n("p",{},e[c.exists?"keep-there":"keep-why"]),F(),n("div",{class:"ajar-moves"},b(e["keep-nothing"],()=>{S=!0,k(),M(
r)}),b(e[c.exists?"keep-open":"keep-start"],L)))}let Z=()=>n("p",{},b(e[c.exists?"keep-open":"keep-start"],L,{class:"aja\
r-link"}));function R(){let P=["none","weak","fair","good","strong"].map(z=>e[`keep-strength-${z}`]).reduce((z,Y)=>Y.length>
z.length?Y:z);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":P},n("span",{},e["keep-strength-no\
ne"]))}function _(O){let P=O==="start"||O==="change",z={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[O],Y=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{P&&t({strength:Y.value})}}),se=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ie=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),se),ce=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),ue=n("input",{
id:`${s}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:ue.value})}),he=R(),we=()=>{if(!Y.value){
Y.focus();return}if(ce.hidden=!0,P&&Y.type==="password"&&se.value!==Y.value){ce.textContent=e["keep-again-differs"],ce.hidden=
!1,se.focus();return}O==="change"?t({change:Y.value},{awaited:!0}):t({[O==="start"?"keep":"unlock"]:Y.value,place:ue.value},
{awaited:!0}),I(e["keep-opening"]),Y.value="",se.value="",he.firstChild.textContent=e["keep-strength-none"]},m=()=>{d=!1,
f=!1,k(),O==="change"?T().focus():M(r)},C=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["\
keep-place"]),ue);return n("form",{class:"ajar-ask",onsubmit:q=>{q.preventDefault(),we()}},n(c.state==="locked"?"h1":"p",
{class:"ajar-title"},z),F(),O==="start"&&o?n("p",{},e["keep-why"]):null,O==="start"?D():null,O==="change"?n("p",{},e["ke\
ep-change-how"]):null,P?n("p",{},e["keep-no-way-back"]):null,O==="start"&&c.here==="browser"?n("p",{},e["keep-browser"]):
null,n("label",{for:`${s}-words`},e[O==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},
e[P?"keep-how":"keep-how-open"]),Y,P?he:null,P?ie:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({
target:q})=>{Y.type=q.checked?"text":"password",ie.hidden=q.checked,ce.hidden=!0}}),n("span",{},e["keep-see"])),P?ce:null,
O==="change"||c.here?null:C,n("div",{class:"ajar-moves"},O==="unlock"?null:b(e["keep-not-now"],m),n("button",{type:"subm\
it"},z)),P?null:X(),O==="start"&&c.here?ee():null)}let oe=()=>b(e["keep-copy"],()=>t({take:"sealed"}));function ee(){let O={
words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},P=n("input",{type:"file",onchange:async()=>{let se=new Uint8Array(
await P.files[0].arrayBuffer()),ie=()=>t({bring:se},{awaited:!0});P.value="",c.exists?Kt(Y,{...O,act:ie}):ie()}}),z=n("l\
abel",{class:"ajar-words"},n("span",{},e["keep-bring"]),P),Y=n("div",{class:"ajar-twice"},z);return Y}function X(){let O=ht(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summa\
ry",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...c.here?[n("p",{},e["keep-copy-forgot"]),oe(),ee()]:[],n("p",{},
e["keep-erase-how"]),O)}function B(){let O=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(O.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((P,z)=>P-z).map(P=>n("option",{value:P,selected:P===c.minutes},N(e["keep-minute\
s"],{n:P}))));return n("div",{class:"ajar-kept"},b(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
b(e["keep-change"],()=>{f=!0,y=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-change\
d",role:"status"},y?e["keep-changed"]:""),n("details",{},n("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[n(
"p",{},e["keep-copy-how"]),oe()]:[n("p",{},c.place)],c.copied?n("p",{},N(e["keep-copied"],{program:c.copied})):null,n("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),O))}function V(O){if(O.strength!=null){let P=i.querySelector(".ajar-strength \
> span");P&&(P.textContent=O.strength);return}if(O.changed){f=!1,k(),i.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],y=!0,T().focus();return}c={...c,...O},c.state==="kept"&&(d=!1),E()||(f=!1),W(),Q()}let Q=qe(i,()=>{let O=p;if(O.
state===c.state&&O.exists===c.exists&&O.minutes===c.minutes&&O.here===c.here&&!!O.reopen==!!c.reopen&&!!O.hosted==!!c.hosted&&
i.firstChild){p=c;return}let z=d&&O.place!==c.place;k(),O.state!==c.state&&O.state!=="none"?M(r):z&&i.querySelector("inp\
ut").focus()});return k(),{line:r,small:w,opener:$,more:u,offer:g,setStart:O=>{x=O,W()},update:V,begin:h,setLost:O=>{A=O,
W()},say:O=>{l.textContent=O,l.hidden=!1,u.hidden=!1}}}function ko({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!$e(s,o)))if(s.kind==="choice"){let l=(s.among?
Le(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var bo=(e,t)=>N(e.ask,t);var wa=new Set(["autorestarting","dead","restarting","terminating"]),va=4e3;function yo({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
wa.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,va):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function wo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=ko(u,c),d=u.items.filter(f=>f.id in p).map(f=>[bo(f,p),...Re(f,p[f.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(u){s=u;for(let c of o)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function vo(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ke(
t,x=>r.replaceChildren(x)),i=x=>{l.begin(),o(x)},u=n("div",{}),c={},p="",d=0,f=ut(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let y=(x,M)=>n("button",{type:"button",onclick:M},x),S=x=>n("div",{class:"\
ajar-reflection"},...x.flatMap(M=>_e(M,3))),A=(x,M,T)=>ht({words:t,label:x,question:M,act:()=>i(T)}),b=()=>{let x=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),x)},w=qe(u,()=>{let x=JSON.stringify(c);x!==p&&
(p=x,pt(u,$))});function $(){let x=(E,I)=>y(I,()=>i({take:E})),M=d>(c.danger?.kinds.length??0)?null:c.danger,T=()=>{d=M.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(M?a.notice(M,{level:2,aside:T}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?n("ul",{},...c.due.map(E=>n("li",{},E))):"",c.plan?.length?n("h2",{},t["home-plan"]):"",c.plan?.length?
S(c.plan):"",c.plan?.length&&!M?a.line():"",...(c.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:I})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${E}`),S(I))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...M?[]:[y(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),x("calendar",t["home-take-calendar"]),c.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),b()),c.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{l.end(),c=x,w()},settle:l.end,say:(x,M="")=>{
l.end();let T=n("div",{class:"ajar-text"});ge(T,M),r.replaceChildren(x,T),r.scrollIntoView({block:"nearest"})}}}function jo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var De=(...e)=>e.map(([t,o,s={}])=>pe("path",{class:t,d:o,...s})),Ze=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ja=(e,t,o,s)=>pe("circle",{class:e,cx:t,cy:o,r:s}),xa={cup:()=>Ze("88 74 46 56",...De(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ze("296 12 176 168",...De(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ze("136 24 136 140",...De(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ja("glow",234,94,4),...De(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ze("312 66 80 120",...De(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ze("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...De(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},xo=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:l})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},xa[l](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function So(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),xo(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var Co=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),xo(e.doors,t)),
Oo=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Sa=4e3,Ca=6e3,Oa=6;function $o(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?p():c()},e.begin);function l(f,y){s.textContent=f,a.dataset.breath=y}function i(){if(o===Oa){p(),s.textContent=
e.after;return}o++,l(e.in,"in"),t=setTimeout(u,Sa)}function u(){l(e.out,"out"),t=setTimeout(i,Ca)}function c(){o=0,r.textContent=
e.stop,i()}function p(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(f=>n("li",{},f))))),stop:p}}window.ajarShown??(window.ajarShown=new WeakMap);var Qe=window.ajarShown,Mo="needs@",Eo=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Ae={};function zt(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);font-size:.85em}.ajar .ajar-made>*+*{margi\
n-top:.75rem}
.ajar-made:empty{display:none}.ajar .ajar-item~.ajar-moves button:last-child,.ajar .ajar-page:not(:has(.ajar-item)) .aja\
r-turn
button:last-child{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!import\
ant}
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
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar .ajar-of\
fer
.ajar-moves{flex:1 1 14em;margin:0}.ajar button.ajar-save{padding:0;min-height:24px;font-size:.95em;font-weight:500;whit\
e-space:nowrap}
.ajar-save .ajar-short{display:none}@media(max-width:40em){.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{d\
isplay:none}}
@media print{.ajar :is(.ajar-offer,.ajar-small-ways){display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many butt\
on{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function Ao({model:e,el:t}){zt();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=m=>i.push(m),c=null,p=!1,d=!1,f=!1,y=!1,S=new Map,A=new Map,b=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let w=n("div",{class:"ajar-page"}),$=m=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===m)?.exercise,j=wo({words:s,answered:()=>[...r].map(([m,{answers:C}])=>[$(m),C]).filter(([m,C])=>m&&Object.keys(C??
{}).length)}),x=0,M=m=>{if(clearTimeout(x),x=0,j.set(m),c?.setLost(m),m)for(let C of l.keys())a.get(C)?.release()},T=(m,{
awaited:C=!1}={})=>{try{e.send(m)}catch{M(!0);return}C&&!x&&(x=setTimeout(()=>M(!0),8e3))},E=!1;function I(){E||window.ajarDangers||
(E=!0,T({dangers:!0}))}function W({key:m,exercise:C},q){if(!window.ajarDangers||!uo(C,q))return;let G=Ht(C,q),J=ho(C,G,window.
ajarDangers);Q(m,{answers:G,done:!0,...J}),S.set(m,Eo(r.get(m))),a.get(m).update(r.get(m)),a.get("made")?.update()}let H=to(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:m=>T({country:m})}),g=()=>{T({forget:!0}),
Wt()},h=(m,C,q)=>(a.set(m.key,q),r.has(m.key)&&q.update(r.get(m.key)),C),k={html:m=>L(m.html),home(m){let C=n("div",{});
return h(m,C,vo(C,{words:s,send:J=>{J.import&&a.get("chart")?.begin(),T(J)},open:J=>{let ae=o.find(ne=>ne.section===J&&ne.
blocks.some(({key:Oe})=>r.get(Oe)?.done===!1));X(ae?.id??J)},help:H})),T({home:m.key}),C},gate(m){let C=n("div",{class:"\
ajar-text ajar-gate"}),[q,G]=y?[n("p",{},s["gate-left-out"]),[H.button(),B(),U()]]:[L(f?m.short:m.html),Z()];return C.append(
q,n("div",{class:"ajar-moves"},...G.filter(Boolean))),y||q.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),u(()=>{f=
!0}),C},made:m=>{let C=n("div",{class:"ajar-made"}),q=()=>C.replaceChildren(..._(m.section));return a.set("made",{update:q}),
q(),C},exercise(m){if(m.invites&&y)return n("div",{class:"ajar-text"},n("p",{},s["gate-left-out"]),U());let C=n("div",{}),
q=j.line(c?{}:{role:"alert"});l.set(m.key,C);let G=(J,ae)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ne=window.ajarSent;A.set(m.key,ne),T({key:m.key,...J,sent:ne},{awaited:ae}),!(!ae||!j.isLost())&&(M(!0),q.scrollIntoView(
{block:"nearest"}))};return a.set(m.key,Gt(C,m.exercise,{words:s,level:m.level,small:m.quick,sort:m.quick?_n:so,enough:m.
quick?"at once":"later",...r.get(m.key),help:H,needs:()=>B(m.needs),below:()=>ee(m.key),onAside:J=>Q(m.key,{aside:J}),onChange:J=>{
I(),Q(m.key,{answers:J,done:!1}),G({answers:J,done:!1},d)},onMove:J=>Q(m.key,{at:J}),onDone:J=>{W(m,J),G({answers:J,done:!0},
!0),m.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{Q(m.key,{answers:{},done:!1}),G({remove:!0})}})),
C.firstElementChild.append(q),u(()=>j.forget(q)),C},chart(m){let C=n("div",{class:"ajar-chart-block"}),q=n("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:G,end:J}=ke(s,ne=>q.replaceChildren(ne)),ae=ne=>{J(),ft(C,ne,s)};
return a.set(m.key,{update:ae,begin:G,end:J}),r.has(m.key)&&ae(r.get(m.key)),G(),T({chart:m.key}),n("div",{},C,q)},start:m=>So(
m,{open:X,opener:c?.opener}),doors:m=>Co(m,{open:X}),onward:m=>Oo(m,{open:X}),breathing(m){let{element:C,stop:q}=$o(m);return u(
q),C},notice(m){if(oo(()=>T({forget:!0})),!m.leave)return n("div",{class:"ajar-notice"},n("p",{},m.text));let C=n("div",
{class:"ajar-leave"},H.button(),Dt({words:s,leave:g}));no(H.open),c=go({words:s,send:T,isQuiet:o.length>1});let q=document.
createDocumentFragment();return q.append(n("div",{class:"ajar-notice"},n("div",{},c.line,c.small),C),n("div",{class:"aja\
r-on-paper"},H.text()),c.more),q}};function L(m){let C=n("div",{class:"ajar-text"});return ge(C,m),H.addNumbers(C),C.addEventListener(
"click",q=>{let G=q.target.closest("a"),J=o.findIndex(({id:ae})=>ae&&G?.getAttribute("href")===`${ae}.ipynb`);J<0||(q.preventDefault(),
Y(J))}),C}function F(m){y=m,f=!0,P({focus:!0})}let D=(m,C)=>n("button",{type:"button",onclick:C},m),U=()=>D(s["gate-agai\
n"],()=>F(!1)),Z=()=>[D(s["gate-no"],()=>F(!0)),D(s["gate-unsure"],()=>F(!0)),D(s["gate-yes"],()=>F(!1))],R=m=>o.filter(
C=>C.section===m).flatMap(C=>C.blocks.filter(({kind:q})=>q==="exercise")),_=m=>{let C=R(m).filter(({key:q})=>r.get(q)?.done&&
!l.get(q)?.isConnected).flatMap(({key:q,exercise:G})=>[n("h3",{},G.title),...r.get(q).reflection.flatMap(J=>_e(J,4))]);return C.
length?[n("h2",{},s["made-title"]),...C]:[]},oe=m=>{let C=R(m);return C.length>0&&C.every(({key:q})=>r.get(q)?.done)};function ee(m){
let C=m.startsWith("plan@")&&H.isKnown()?H.line():"";return n("div",{class:"ajar-below"},C,c?.offer()??"")}let X=m=>Y(o.
findIndex(C=>C.id===m));function B(m){let C=o.findIndex(({aside:G,blocks:J})=>!G&&J.some(({key:ae})=>ae===Mo));return C<
0?m?n("p",{},n("a",{href:m},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{Y(C);let G=l.get(Mo).querySelector(
"h2");G.tabIndex=-1,G.focus()}},s["help-needs"])}for(let[m,C]of Object.entries(Ae))k[m]=q=>{let G=n("div",{}),ae=C(G,q,{
words:s,send:T,onDispose:u,model:e,exerciseOf:$,formOf:ne=>l.get(ne)});return h(q,ae.element??G,ae)};let V=m=>o[b].blocks.
find(C=>C.kind===m),Q=(m,C)=>r.set(m,{...r.get(m),...C}),O=()=>{for(let m of i.splice(0))m()};function P({focus:m=!1}={}){
if(O(),a.clear(),p){w.replaceChildren(c?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(
...o[b].blocks.map(q=>k[q.kind](q))),o.length>1&&z(),!m)return;let C=w.querySelector("h1, h2, h3")??w;C.tabIndex=-1,C.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function z(){let{aside:m,title:C}=o[b];if(ue.hidden=!!m,w.classList.
toggle("ajar-aside",!!m),c?.setStart(o[b].id==="start"),m)return;let{section:q,step:G,steps:J,minutes:ae}=o[b],ne=o.filter(
re=>!re.aside),Oe=ne.indexOf(o[b]),Fe=(re,v,K={})=>n("button",{type:"button",onclick:()=>Y(o.indexOf(re)),...K},v);w.append(
n("div",{class:"ajar-moves ajar-turn"},Oe>0?Fe(ne[Oe-1],s["previous-page"]):null,Oe<ne.length-1?Fe(ne[Oe+1],s["next-page"]):
null));let Te=ne.filter(re=>!re.section||re.step===1),Xe=re=>q?re.section===q:re===o[b],gt=re=>({"aria-current":Xe(re)?"\
page":null});se.replaceChildren(...Te.map(re=>n("li",{},Fe(re,re.title,gt(re)),oe(re.section)?n("span",{class:"ajar-done"},
` ${s["section-done"]}`):""))),ie.textContent=q?N(s["step-of"],{title:C,n:G,all:J,minutes:ae}):N(s["page-of"],{n:Te.findIndex(
Xe)+1,all:Te.length,title:C})}function Y(m){o[m]&&(b=m,se.parentElement.open=ce(),e.set("page",m),e.save_changes(),P({focus:!0}))}
let se=n("ol",{}),ie=n("summary",{}),ce=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let ue=n(
"nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:ce()},ie,se));o.length>1&&t.append(ue),t.append(j.line({
role:"alert"}),w);let he=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-he<3e4||(he=
Date.now(),T({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(M(!1),m.keeping){let C=[...A.values()].some(
J=>m.acknowledged<J);c?.update(C?{...m.keeping,saved:!1}:m.keeping);let{state:q}=m.keeping,G=q==="locked";q&&(d=q==="kep\
t"),q&&G!==p&&(p=G,r.clear(),ue.hidden=p,P())}m.states&&queueMicrotask(()=>a.get("made")?.update());for(let[C,q]of Object.
entries(m.states??{})){if(m.acknowledged<A.get(C))continue;let G=q.answers&&!Object.keys(q.answers).length,J=S.get(C)===
Eo(q);S.delete(C),Q(C,G?{...q,at:0}:q),J||a.get(C)?.update(r.get(C))}m.dangers&&(window.ajarDangers=m.dangers),m.country!=
null&&H.choose(m.country),m.file&&(a.get("home")?.settle(),jo(m.file)),m.erased&&a.get("home")?.say(m.erased,V("home")?.
erased),m.said&&a.get("chart")?.end(),m.said&&(a.get("home")??c)?.say(m.said),m.open&&X(m.open),m.problem&&a.get(m.problem.
key)?.say(m.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),P()});let we=yo(e,{gone:()=>M(!0),back:()=>{j.isLost()&&
T({ready:!0})}});return P(),Qe.set(s,(Qe.get(s)??0)+1),T({ready:!0}),()=>{O(),we(),clearTimeout(x),Qe.set(s,Qe.get(s)-1),
Qe.get(s)||T({gone:!0})}}Ae.door=(e,t,o)=>Ln(e,o);Ae.group=(e,t,o)=>Wn(e,o);Ae.scenario=(e,t,{words:o,model:s})=>({element:Fn(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ae.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=qn(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};Ae.desk=Tn;var $a=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),To,We=null;async function Vt(e){
let t=Object.entries(To[e]).sort(([o],[s])=>s.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(t.find(o=>o.
loaded)??t[0]).get())()}async function Ma(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:o}=await Vt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;We=l.get("words"),this.dispose=Ao({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{zt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Ea=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Aa({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!$a.has(t.kernelDisplayStatus)){for(let l of[o,s])l.disconnect(r);a()}};for(let l of[
o,s])l.connect(r);r()})}async function Ta(){let{INotebookTracker:e,NotebookActions:t}=await Vt("@jupyterlab/notebook"),{
Dialog:o,showDialog:s}=await Vt("@jupyterlab/apputils"),a=async()=>{if(!We)return!0;let l=[o.cancelButton({label:We["sta\
rt-over-no"]}),o.okButton({label:We["start-over"]})],[i,u]=[We["start-over-title"],We["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await Aa(c).finally(()=>{r.
delete(c)});let{content:p,sessionContext:d}=c,f=j=>t.runCells(p,j,d),y=j=>j.model.type==="code",S=p.widgets.filter(j=>y(
j)||j.rendered===!1),[A,b=A]=S.filter(y),w=1+S.indexOf(b),$=await f(S.slice(0,w));return await Ea(),$&&f(S.slice(w))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:p}=c;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&u(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){To=e},async get(){let e=await Promise.all([Ma(),Ta()]);return()=>({
__esModule:!0,default:e})}};})();
