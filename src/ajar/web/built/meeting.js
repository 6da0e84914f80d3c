var Mo=["button","input","select","summary","textarea"],Eo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Mo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Eo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Ao=e=>e;function ge(e,t){e.innerHTML=Ao(t)}function pe(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Te(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var zt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ke(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Kt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...No,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...o.answers},p=0,d=null,h=0,y=o.aside??0,x=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),A=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=n("div",{}),w=n("div",{class:"ajar-body"}),E=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,Lo(x,s))]:x,
b,w,A);e.replaceChildren(E);function C(){let B=t.items.filter(V=>$e(V,c));return r&&t.together?[B]:B.map(V=>[V])}let j=B=>{
A.replaceChildren(B)},$=ke(s,j);function L(B,V){A.replaceChildren(`${B} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
c=V,j(""),o.onChange(c),U({focus:!0})}},s["put-back"]))}function M(B,V){c={...c,[B.id]:V},To(w),j(""),o.onChange(c),g()}
function I(){H(!0),$.begin(),h=setTimeout(F,8e3)}function F(){h&&(clearTimeout(h),h=0,H(!1),$.end())}function H(B){for(let V of d?.
fieldsets??[])V.disabled=B}function g(){if(!d)return;let{items:B,skip:V,where:Q,next:O,enough:P}=d,K=C().length;V.textContent=
T(B)?s["clear-and-skip"]:s.skip,Q.textContent=N(s["question-of"],{n:p+1,all:K}),Q.hidden=r&&K===1,O.textContent=p===K-1?
s.done:s.next,P.hidden=!m(K)}function m(B){return(o.enough==="at once"||p>0)&&p<B-1&&T(t.items)}function k(){h||(I(),o.onDone(
c))}let T=B=>B.some(({id:V})=>c[V]!=null);function W(B,V=!0){if(h)return;let Q=C();if(p+=B,p>=Q.length){p=Q.length-1,k();
return}U({focus:V,again:B<0})}function D(B,V){let Q=`${u}-${B.id}`,O=n("legend",{},N(B.ask,c)),P=B.hint?n("p",{class:"aj\
ar-hint",id:`${Q}-hint`},B.hint):null,K=[P,V.mark].filter(Boolean).map(({id:ce})=>ce),Y=B.among?{...B,cards:Te(B,c)}:B,se=i[B.
kind](Y,zt(Y,c[B.id]),{words:s,level:a+1,group:Q,change:ce=>M(B,ce),say:j,isQuick:o.enough==="at once",...V}),ie={class:`\
ajar-item ajar-${B.kind}`,tabindex:"-1","aria-describedby":K.join(" ")||null};return n("fieldset",ie,O,P,se)}function U({
focus:B=!1,again:V=!1}={}){let Q=C();p=Math.max(0,Math.min(p,Q.length-1));let O=Q[p],P=o.mark?.(O),K=P?n("p",{class:"aja\
r-mark",id:`${u}-${O[0].id}-mark`},P):null,Y=n("div",{class:"ajar-moves"}),se=p>0?()=>W(-1):null,ie=O.map(S=>D(S,{mark:K,
again:V,moves:Y,back:se})),ce=n("button",{type:"button",onclick:()=>{if(h)return;let S=c,q=T(O);c={...c,...Object.fromEntries(
O.map(({id:J})=>[J,null]))},o.onChange(c),W(1),q&&L(s.cleared,S)}}),ue=n("button",{type:"button",onclick:()=>{h||(j(""),
W(1))}}),me=n("p",{class:"ajar-where"}),ve=n("button",{type:"button",class:"ajar-link",onclick:k},s.enough);d={items:O,skip:ce,
where:me,next:ue,fieldsets:ie,enough:ve},b.replaceChildren(),Y.replaceChildren(ce,ue),se&&Y.prepend(n("button",{type:"bu\
tton",onclick:se},s.back));let f=ie.length===1;K&&f&&ie[0].lastElementChild.before(K),w.replaceChildren(me,...K&&!f?[K]:
[],...ie,Y,...o.enough?[ve]:[]),g(),o.onMove?.(p),B&&(ie[0].focus({preventScroll:!0}),me.scrollIntoView({block:"nearest"}))}
function Z(B){if(b.replaceChildren(),!B||!o.help||y>B.kinds.length)return null;let V=()=>{y=B.kinds.length+1,o.onAside?.(
y),b.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:Q,needs:O}=o;return b.append(Q.notice(B,{level:a+1,aside:V,
needs:O})),b.querySelector("[tabindex]")}function R(B,{focus:V=!1,danger:Q=null}={}){d=null;let O=n(`h${a+1}`,{tabindex:"\
-1"},s["what-you-said"]);w.replaceChildren(n("div",{class:"ajar-reflection"},O,...B.flatMap(K=>We(K,a+2)),o.below?.()??null),
n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{p=0,U({focus:!0,again:!0})}},s.change),n("button",{type:"\
button",onclick:()=>{let K=c;c={},p=0,y=0,o.onAside?.(0),o.onStartOver(),U({focus:!0}),L(s["started-over"],K)}},s["start\
-over"])));let P=Z(Q);V&&(P??O).focus()}function _(B){let V=w.contains(document.activeElement);V&&d&&!h||(F(),c={...B.answers},
B.done?R(B.reflection,{focus:V,danger:B.danger}):(p=B.at??Math.max(0,C().findIndex(Q=>Q.some(({id:O})=>c[O]==null))),U()))}
let{done:oe,reflection:ee,danger:X}=o;return _({answers:c,at:o.at,done:oe,reflection:ee,danger:X}),{update:_,release:F,say:B=>{
F(),j(B)}}}var Lo=(e,t)=>e.length?n("details",{},n("summary",{},t["why-this"]),...e):"";function To(e){for(let t of e.querySelectorAll(
"input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var We=({heading:e,said:t,
words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"\
ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),No={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},
(r,l)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"\
ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}\
-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},
i=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>n("input",{type:u,name:s,
value:d.id,checked:r.includes(d.id),onchange:h=>{e.many?r=r.filter(y=>y!==d.id).concat(h.target.checked?d.id:[]):(r=[d.id],
l="",p&&(p.value="")),i()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&
l.trim()&&(r=[],c.forEach(h=>{h.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,h)=>n("label",{class:"ajar-card"},c[h],n("span",{},d.text))),p?n(
"label",{class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.
long&&(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n(
"div",{}),r=()=>{let d=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(d.length?d:null)},l=()=>[...a.
children].forEach((d,h)=>{d.querySelector("label > span").textContent=N(o.line,{n:h+1}),d.querySelector("button").setAttribute(
"aria-label",N(o["remove-line"],{n:h+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=d=>{let h=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let y=h.nextElementSibling||h.previousElementSibling;h.remove(),y||
c(""),u(),r(),(y||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(h),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)c(p[d]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Io(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Vt(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Io(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Gt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function Jt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var qo=new Set,gt=()=>{if(!document.hidden)for(let e of[...qo])e(Math.random()*1e3)};window.addEventListener("online",gt);
window.addEventListener("pageshow",gt);document.addEventListener("visibilitychange",gt);function Do(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Da=Do("ajar-presenter");function Yt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var _e=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function kt(e,t){if(t?.kind!=="moves"){let l=t&&_e(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function bt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:N(t["room-joined"],{n:e}):t["room-joined-none"]}function Pe({answered:e},{joined:t},o){return t>e?N(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:N(o["wall-answered"],{n:e})}function Zt(e,t){return e?e.over?t["wa\
ll-time-up"]:N(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Xe({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Qt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return N(o,{minutes:Math.abs(e)})}var et=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function je(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var yt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function tt(e,t,o,s,a){let r=je(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},yt(o,()=>{r.close(),a()},"\
wall-primary"),yt(s,()=>r.close())))}var vt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Xt(e,{
question:t,body:o},s,a,r){if(o.moves){tt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=vt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:N(a["wall-still"],{n:l});tt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function en(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=je(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},yt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Me=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function wt({units:e},t){let o=new Map,s=Fo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Wo(a,s))}return[...o.
values()]}function Fo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Wo({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?_o(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:Ue(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?nt(c):0,withheld:i??""}}function _o(e,t){let o=0;return t.map(s=>(o+=s,nt(e.slice(o-s,o))))}function Ue(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var nt=e=>e.reduce((t,o)=>t+o,0),jt=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),de=({shown:e})=>e.filter(({counts:t})=>t);var tn=["wall-first","wall-second","wall-third"],Po={importance:0,confidence:1,readiness:2},on=({id:e},t)=>tn[Po[e]??t%tn.
length],xe=e=>`${(100*e).toFixed(2)}%`,sn={"aria-hidden":"true"};function ze(e,t,o){return de(e).length?{ruler:nn,move:nn,
sort:zo,card:Yo,choice:Zo}[e.kind](e,t,o):[n("p",{class:"wall-calm"},Xe(e,t))]}function nn(e,t){let o=Math.max(...de(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return rn({...s,heading:u,labels:l,sizes:i},r,o,on(s,a),t)}))]}function an(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,u],c)=>rn(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,on(u,c),t))),un([["wall-then",o.moment],["wall-solid",s.moment]])]}function rn({heading:e,labels:t,sizes:o},s,a,r,l){
let i=nt(o),u=.03,c=0,p=o.flatMap((h,y)=>{let x=c/i+(c?u/2:0);c+=h;let A=c/i-x-(c<i?u/2:0);return s.flatMap(({counts:b,isEarlier:w},E)=>{
let C=x+E*A/s.length;return Uo(b[y]/a,b[y],C,A/s.length,w)})}),d=t.map((h,y)=>`${h}: ${s.at(-1)?.counts[y]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?pe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Ho(t,
o)))}function Uo(e,t,o,s,a){let r=1-e;return[pe("rect",{x:xe(o),y:xe(r),width:xe(s),height:xe(e),class:a?"wall-then":"wa\
ll-solid"}),pe("text",{x:xe(o+s/2),y:xe(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ho(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function zo(e,t,o){let s=[...de(e)].
sort((i,u)=>Go(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>xt.length)return[st(s.map(
i=>Vo(i,t)),o,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let h=!p&&i.length+r[0].length<Ko?`${u} ${r[0]}`:`${u}`;return He(
i,h,Jo([u,...c],a))});return[st([...l,...cn(e,t)],o,t),un(r.map((i,u)=>[xt[u],i]))]}var Ko=24;function Vo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,c)=>o[c]===r).join(" / "),i=N(a["wall-of"],{n:r,of:s});return He(e,i,
[],n("p",{class:"wall-muted"},l))}var Go=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},xt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Jo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,ot(
xt[a],r,s/t)})}function ot(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return pe(
"rect",{class:e,x:xe(t+r),y:xe(s),width:xe(Math.max(0,o-2*r)),height:xe(a)})}function Yo(e,t,o){let s=de(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[st([...ln(s,t),...cn(e,t)],o,t)]}function Zo(e,t,o){let[{labels:s,counts:a,
n:r}]=de(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[st(ln(l,t),o,t)]}function ln(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>He(a,l?`${r}`:N(t["wall-of"],{n:r,of:o}),
[ot("wall-rest",0,1),ot("wall-pile-1",0,r/o)]))}function cn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[He(N(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>He(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var He=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?pe(
"svg",sn,...o):null,s);function st(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},N(o["wall-more"],{n:a}))),s}var un=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},pe("svg",sn,ot(t,0,1)),o)));var Qo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Xo=/^data:image\/(svg\+xml|png|jpeg);/,
Ne=e=>e.flatMap(es);function es(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Xo.test(o.src)?[ts(o)]:[]:Qo.has(t)?[n(t,{},...Ne(s))]:Ne(s)}var ts=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var at=4,Ke=({path:e,size:t},o,s)=>pe("svg",{class:s,viewBox:`${-at} ${-at} ${t+2*at} ${t+2*at}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function Ve(e,t){return de(e).length?{ruler:os,move:ns,sort:as,card:rs,choice:ls}[e.kind](e,t):e.heading}var Ie=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,pn=({shown:e})=>e.every(({counts:t})=>t),ns=(e,t)=>t["wall-moved"];function dn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[Ie(t),Ie(t)]}function os(e,t){
let o=de(e),s=new Map;for(let p of o){let d=jt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>ss(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(p=>dn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,N(c,u)].filter(Boolean).join(" ")}function ss(e,t,o,s){
let[a,r]=e.map(c=>dn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?N(s["wall-most-all"],u):N(r?s["wall-most-two"]:s["wall-most"],u)}function as(e,t){let o=de(e),s=o[0].labels.map((i,u)=>({
pile:i,most:o.filter(c=>jt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return pn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return N(
l??t["wall-sorted-many"],{pile:Ie(a),card:Ie(r[0].name),other:Ie(r.at(-1).name),n:r.length,all:o.length})}function rs(e,t){
let o=de(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return fn(o,e,t)}function ls(e,t){let[{labels:o,counts:s,
n:a}]=de(e);return fn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function fn(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!pn(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>Ie(p));return N(
i,{card:u,other:c,n:r.length})}function lt({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return be("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?hn(t,o,s):be("text",Se(e?.title??
""));if(!i&&l.join&&t)return hn(t,o,s);let c=_e(o,u),p=i?null:Jt(l.timer,a,u.minutes),d={deck:e,way:t,panel:o,words:s,slide:u,
question:c,left:p},h=(ks[u.kind]??rt)(d);return h.dataset.slide=r??l?.slide,o.practice&&h.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var be=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),Se=e=>n("h\
1",{},e);function rt({slide:e,way:t,panel:o,words:s,left:a}){let r=Ne(e.body),l=r.flatMap(u=>is(u)),i=r.filter(u=>u.textContent.
trim());return be(e.kind,Se(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(us)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),it({way:t,panel:o,words:s,left:a}))}function is(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var cs=5;function us(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>St(s)<s.childNodes.length)||!t.every(St))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=St(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function St({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=cs;)s+=2;return s}function ps({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Me(a))return ms({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return be("question",Se(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[ds(u)]:[fs(i)],it({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function ds({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},mn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var fs=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?mn(s,a):null))),mn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),hs=5;function ms({slide:e,panel:t,words:o,question:s,left:a}){
let r=wt(s,e.items),l=r.filter(c=>de(c).length),[i=r[0]]=l,u=it({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?be("chart",Se(l.length?Ve(i,o):o["wall-held-title"]),...ze(i,o),u):be("chart",Se(e.title),n("div",{class:"wall-groups"},
...l.map(c=>n("section",{},n("h2",{},Ve(c,o)),...ze(c,o,hs)))),u)}function gs({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:wt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>de(d).length)),l=p=>r.map(({moment:d,groups:h})=>({moment:d,...h.find(y=>y.kind===p)})).filter(({shown:d})=>d&&
de({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=it({way:s,panel:t,words:o,left:a});return i?be("chart",Se(Ve(
i,o)),...ze(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?be("chart",Se(o["room-group"]),...an([u[0],
u.at(-1)],o)):u.length?be("chart",Se(Ve(u[0],o)),...ze(u[0],o)):be("text",Se(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),c)}var ks={text:rt,story:rt,help:rt,question:ps,moves:gs};function hn(e,t,o){return be("join",Se(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[bs(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,Ct(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},bt(t,o)))))}var bs=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},N(t["wall-wifi"],{name:e.name})),Ct(e,t)),Ct=(e,t)=>Ke(e,t["room-scan-alt"],"wall-sc\
an"),ys=e=>e.replace("-","‑");function it({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=Zt(s,
o),u=a&&a.state!=="ready",c=u?Pe(a,t,o):r&&e?bt(t,o):"",p=l?Pe(l,t,o):"";if(!e&&!i&&!c&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(Ct(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?N(o["wall-join-line"],{address:e.address,code:ys(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},c?n(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?n("span",{class:"wall-time"},i):null)),d}var $t=[4.6,5.6,6.6,7.4,8.2],Mt=2,vs=["","tight","tight columns"],Ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ws=5.4;function kn(e,t=Mt){let o=$t[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Ot.at(-1),text:0};for(let a of[...vs,...Ot]){if(s.text>=ws||s.text&&Ot.includes(a))break;let r=js(e,a,o);r>s.text&&
(s={layout:a,text:r})}return bn(e,s.layout,s.text||4.6),s.text>0}function js(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(bn(e,t,
Math.max(s,4.6)),xs(e))return Math.max(s,4.6);return 0}function bn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var xs=e=>gn(e)&&[...e.querySelectorAll(".wall-whole")].every(gn),gn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ss={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Cs=new Map(Object.entries(Ss).flatMap(([e,t])=>t.map(o=>[o,e]))),Os="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function $s(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(Os)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Cs.get(t.length===1?t.toLowerCase():
t)}function yn(e){let t=o=>{let s=$s(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function vn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let u=o.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=b=>()=>{A.close(),b()},d=(b,w,...E)=>n("button",{type:"button",onclick:p(b),...w},...E),h=b=>n("small",{},N(a["re\
mote-minutes"],{minutes:b})),y=t.parts.map((b,w)=>n("li",{},d(()=>r("go",{slide:t.slides.findIndex(E=>E.part===w)}),{"ar\
ia-current":w===c?"step":null,class:u.dropped.includes(w)?"remote-dropped":null},b.title,u.dropped.includes(w)?n("small",
{},a["remote-is-dropped"]):h(b.minutes)))),x=Gt(t,u).map(({part:b,title:w,minutes:E,dropped:C})=>n("li",{},n("span",{},w),
d(()=>r(C?"keep":"drop",{part:b}),{"aria-label":`${C?a["remote-keep"]:N(a["remote-drop"],{minutes:E})}: ${w}`},C?a["remo\
te-keep"]:N(a["remote-drop"],{minutes:E})))),A=je(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...y),...x.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...x)]:[],n("div",{class:"remote-more"},
s?d(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function jn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:b})=>b!=="move"),l=new Map(r.map(b=>[b.id,
wn(b).map(()=>0)])),i=0,u=0,c=n("div",{}),p=je(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
b=>b.reduce((w,E)=>w+E,0))),h=(b,w,E)=>n("div",{class:"desk-stepper"},n("span",{},b),n("button",{type:"button","aria-lab\
el":N(s["desk-fewer"],{label:b}),onclick:()=>E(-1)},"−"),n("output",{},`${w}`),n("button",{type:"button","aria-label":N(
s["desk-more"],{label:b}),onclick:()=>E(1)},"+"));function y(b=""){let w=r[i],C=o.items.find(({id:M})=>M===w.item)?.cards.
find(({text:M})=>M===w.card),j=l.get(w.id),$=i===r.length-1,L=M=>()=>{i+=M,y()};c.replaceChildren(n("p",{class:"desk-sma\
ll"},N(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},w.card||w.heading),C?.short?n("p",{class:"desk-small"},w.heading):
"",...wn(w).map((M,I)=>h(M,j[I],F=>{j[I]=Math.max(0,j[I]+F),y(`${I} ${F}`)})),$?h(s["room-people"],d(),M=>{u=Math.max(0,
d()+M),y(`people ${M}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:L(-1)},s.back):"",$?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:L(
1)},s["desk-next-card"]),$?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(b)}function x(b){let w=[...c.querySelectorAll(".desk-stepper")],[E,C]=b.split(" "),j=E==="\
people"?w.at(-1):w[Number(E)||0],[$,L]=j.querySelectorAll("button");(C==="-1"?$:L).focus()}function A(){let b=d();if(!b)
return;let E=[...l].filter(([,C])=>C.some(Boolean)).map(([C,j])=>{let{kind:$}=r.find(L=>L.id===C);return[C,$==="card"?[j[0],
b-j[0]]:j]});p.close(),a(Object.fromEntries(E),b)}y()}var wn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ue(t,o);var ye=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function xn(e,t,o){let s=n("div",{}),a=je(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Sn(e,t,o,{
press:s}){s({desk:"remote"}),xn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:h})=>d==="remote"&&h),p=!l||i;return[n("h2",{},o["desk-remote"]),p&&r?Ke(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
ye(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...c.map(({id:d},h)=>n("p",{class:"desk-line"},N(o["desk-remote-there"],{n:h+1})," ",ye(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?ye(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ye(o["wall-close"],a))]})}function Cn(e,t,o,{press:s,step:a}){let r=Ms(o,s);xn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),h=n("span",{role:"status"});if(!i||c)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ye(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},ye(o["wall-close"],l))];let y=`${u.address}/${u.code}`,x=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:A,network:b})=>n("option",{value:A,selected:A===
u.picked?"":null},`${A} (${b})`)));return[n("h2",{},o["desk-phones"]),Ke(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},d.joined?N(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},N(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",x):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},Es(o)[A])))),n("div",{class:"wall-answers"},ye(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(y),h.textContent=o["desk-copied"]}),ye(o["desk-card"],()=>s({desk:"card"})),ye(o["re\
mote-join-show"],()=>{l(),a("join")}),ye(o["wall-close"],l),h)]})}function Ms(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),ye(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Es=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function On(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:j})=>n("option",{value:C},j),r=(C,j)=>N(t["desk-meeting"],{title:C,n:j}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:j,part:$,minutes:L})=>a({id:C,title:r($?`${j}: ${$}`:j,L)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:j,minutes:$})=>a({id:C,title:r(j,$)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||As(e.countries);
let c=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(C,j)=>n("input",{type:"radio",name:s,value:C,checked:j===0?"":null,"aria-describedby":`${s}-${C}`})),h=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),y=n("p",{hidden:!0},n("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),b=(C,j)=>n("p",{},n("label",{class:"ajar-words",for:j.id},C),j),w=n("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:j})=>j).value,
key:h.value}),h.value=""}},n("h2",{},t["desk-start"]),x,b(t["desk-which"],l),n("div",{class:"ajar-start-two"},b(t["desk-\
couple"],i),b(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...c.map((C,j)=>n("label",{class:"ajar-\
start-way"},d[j],n("span",{},n("b",{},p[C][0]),n("small",{id:`${s}-${C}`},p[C][1]))))),y,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function E({problem:C,busy:j,needsKey:$,state:L}){x.textContent=C??"",x.hidden=
!C,y.hidden=!$,j||(A.textContent=L==="ended"?t["room-ended"]:"")}return{element:w,update:E}}function As(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function $n({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ue(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Ls=["open","close","reveal"];function Mn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Yt(),u=(v,z,te={})=>n("button",{type:"button",onclick:z,...te},...[v].flat()),c=n("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),p=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=ke(o,v=>{v?p.textContent=
v:Le()}),h=v=>{d.begin(),s(v,{awaited:!0})},y=0,x="",A=(v,z={})=>{y=Math.max(y,r.steps??0)+1,h({desk:"step",step:{step:v,
...z},n:y})},b=()=>r.panel,w=()=>b()?.stage,E=()=>r.deck?.slides[w()?.slide],C=()=>E()&&_e(b(),E()),j=Et("desk-wall",{inert:!0}),
$=Et("desk-wall",{inert:!0}),L=Et("desk-screen",{hidden:!0}),M=()=>{L.host.hidden=!1,ue(),L.host.requestFullscreen?.().catch(
()=>{})},I=()=>{L.host.hidden=!0,F()&&document.exitFullscreen(),ue()},F=()=>document.fullscreenElement===L.host;L.host.addEventListener(
"fullscreenchange",()=>{F()||I()});let H=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),m=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=n("p",{class:"des\
k-count"}),W=n("p",{}),D=n("p",{class:"desk-small"}),U=n("div",{}),Z=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),R=n("div",{class:"desk-tools"},Z,u(o["desk-here"],M),u(o["desk-remote"],()=>Sn(
X,()=>r,o,{press:h})),u(o["desk-phones"],()=>Cn(X,()=>r,o,{press:h,step:A})),u(o["remote-parts"],V),u(o["desk-end"],Q,{class:"\
desk-end"})),_={back:u([o.back,n("kbd",{},"←")],()=>A("back")),open:u([o["room-ask-open"],n("kbd",{},"O")],()=>O("open")),
close:u([o["room-ask-close"],n("kbd",{},"C")],()=>O("close")),reveal:u([o["room-ask-reveal"],n("kbd",{},"R")],()=>O("rev\
eal")),blank:u([o["remote-blank"],n("kbd",{},"B")],()=>A("blank")),hands:u([o["desk-hands"]],()=>jn(X,{question:C(),slide:E(),
words:o,count:P})),next:u([o.next,n("kbd",{},o["desk-clicker"])],()=>A("next"))},oe=u(o["room-ask-reset"],()=>tt(X,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>O("reset"))),ee=u("",()=>A(w()?.timer?"pause":"timer")),X=n("sectio\
n",{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},H,g,R,m),n("div",{class:"desk-left"},n(
"section",{class:"desk-now"},n("h2",{},o["desk-now"]),j.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),
$.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),T,W,D,n("p",{class:"desk-more"},ee,oe))),n("section",{
class:"desk-notes"},n("h2",{},o["remote-notes"]),k,U),n("div",{class:"desk-moves"},c,p,n("div",{class:"desk-pad"},...Object.
values(_))),L.host),B=On(t,{words:o,begin:v=>h({desk:"begin",...v})});e.replaceChildren(B.element,X);function V(){vn(X,{
deck:r.deck,panel:b(),way:r.way},o,{step:A})}function Q(){let v=b().questions.some(Me),z=(le,we)=>u(we,()=>h({room:"take",
what:le,paper:t.paper})),te=je(X,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-more"},z("page",o["desk\
-take-page"]),z("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},u(o["room-end"],()=>{te.close(),h({room:"\
end"})},{class:"wall-primary"}),u(o["remote-stay"],()=>te.close())))}function O(v){if(y>(r.steps??0)){x=v;return}if(v===
"reveal"){let te=kt(b(),E()),le=()=>h({desk:"question",id:te.question.id,do:v,...te.body});te&&Xt(me(),te,b(),o,le);return}
let z=C();z&&h({desk:"question",id:z.id,do:v})}let P=(v,z)=>h({desk:"question",id:C().id,do:"hands",counts:v,people:z}),
K={keys:()=>en(me(),o),full:()=>L.host.hidden?M():I(),larger:()=>se(1),smaller:()=>se(-1)},Y=Mt;function se(v){Y=Math.min(
$t.length-1,Math.max(0,Y+v)),ue()}function ie(v){return!r.deck||!X.offsetParent||X.closest("[inert], .lm-mod-hidden")?!1:
(K[v]?K[v]():Ls.includes(v)?O(v):v==="timer"?A(w()?.timer?"pause":"timer"):v!=="look"&&A(v),!0)}a(yn(ie));let ce=setInterval(
()=>{!X.hidden&&X.isConnected&&S()},1e3);a(()=>clearInterval(ce));function ue(){if(!r.deck||!w())return;let v={deck:r.deck,
way:r.way,panel:b(),words:o,now:i.now()},z=f();ve(j.wall,lt(v)),$.host.hidden=z===null,z!==null&&ve($.wall,lt({...v,slide:z})),
L.host.hidden||ve(L.wall,lt(v),Y)}let me=()=>L.host.hidden?X:L.wall;function ve(v,z,te){v.querySelector(".wall-face")?.remove(),
v.prepend(z),kn(z,te)}function f(){let{slide:v,dropped:z}=w(),te=r.deck.slides.findIndex(({part:le},we)=>we>v&&!z.includes(
le));return te<0?null:te}function S(){if(!r.deck)return;let v=Vt(r.deck,w(),i.now());if(H.textContent=et(i.now()),!v)return;
let z=v.begun?Qt(v.late,o):o["remote-not-begun"],te=v.begun?N(o["remote-planned"],{part:et(v.partEnds),end:et(v.ends)}):
"";g.replaceChildren(n("b",{class:v.late>0?"desk-late":null},z),te&&` · ${te}`,n("br"),n("span",{class:"desk-small"},r.
deck.parts[v.part].title));for(let[le,we]of[...m.children].entries())we.className=le<v.part?"done":le===v.part?"here":"",
we.classList.toggle("dropped",w().dropped.includes(le)),le===v.part?we.setAttribute("aria-current","step"):we.removeAttribute(
"aria-current")}function q(){m.replaceChildren(...r.deck.parts.map(({title:v,minutes:z})=>n("li",{style:`flex: ${Math.max(
1,z)}`,title:v},v)))}function J(){if(l===E()?.id)return;l=E()?.id;let v=E()?.notes.length?Ne(E().notes):[n("p",{},o["rem\
ote-no-notes"])];k.replaceChildren(...v),k.scrollTop=0}function G(){let v=C();T.textContent=v&&(v.state!=="ready"||v.hands)?
Pe(v,b(),o):"",W.textContent=r.way?N(o["desk-joined"],{n:b().joined}):o["desk-no-phones"],D.textContent=Fe({units:v?.units??
Oe()}),U.replaceChildren(...v?$n(v,o):[]);let z=!!v?.units.length;_.hands.firstChild.data=o[ne(v)?"desk-slips":"desk-han\
ds"],_.hands.disabled=!z||v.state==="open"||Me(v),oe.hidden=!v?.answered||!v.may_reset;let te=E()?.minutes??0;ee.hidden=
!te&&!w()?.timer,ee.textContent=w()?.timer?o["desk-timer-pause"]:N(o["remote-timer"],{minutes:te});for(let le of["open",
"close"])_[le].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!v),_.open.disabled=!v||v.state==="open"||!r.way,
_.close.disabled=v?.state!=="open",_.reveal.disabled=!kt(b(),E());for(let le of Object.values(_))le.classList.remove("wa\
ll-primary");ae().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!w()?.blank)}function ae(){let v=C();
return v?Me(v)?_.next:v.state==="ready"&&!_.open.disabled?_.open:!r.way&&!v.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let ne=v=>!!v?.name.startsWith("check-in@"),Oe=()=>{if(E()?.kind!==
"moves")return[];let[v]=b().questions.filter(z=>ne(z)&&Me(z)).slice(-1);return v?.units.filter(({kind:z})=>z==="move")??
[]};function Fe({units:v}){let z=v.filter(({snapshot:te,withheld:le})=>!te&&le);return z.length?Xe({shown:z},o):""}function Le(){
let v=C();p.textContent=Qe(v)}function Qe(v){if(w()?.blank)return o["remote-is-blank"];if(!v)return"";let z=vt(v,b());return z===
1?o["remote-still-one"]:z?N(o["remote-still"],{n:z}):v.state==="open"?o["room-is-open"]:v.hands&&!Me(v)?N(o["desk-counte\
d"],{n:v.hands}):!r.way&&v.state==="ready"&&v.units.length?o[ne(v)?"desk-slips-how":"desk-hands-how"]:""}function mt(v){
let z=r;r={...r,...v},r.busy||d.end(),c.textContent=r.problem??"",c.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&
w());if(B.update(r),B.element.hidden=te,X.hidden=!te,!te)return;z.panel!==r.panel&&i.set(b().now),z.deck!==r.deck&&q(),r.
wall&&(Z.href=r.wall);for(let we of X.querySelectorAll("dialog"))we.refresh?.();S(),J(),G(),Le(),ue();let le=x;x="",le&&
O(le)}let re=new ResizeObserver(ue);for(let{host:v}of[j,L])re.observe(v);return a(()=>re.disconnect()),{update:mt}}function Et(e,t){
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function ct(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function qe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function ut(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function En(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",u=n("div",{}),c=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ke(t,m=>{d.textContent=m}),y=Lt(t),x=ct(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),y.dialog);let A=m=>{a.busy?d.textContent=t["room-one-moment"]:(h.begin(),
o(m,{awaited:!0}))},b=(m,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},m),w=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function E(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}A({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?N(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,m,w(k,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(T=>b(N(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),w(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function j(){let m=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:N(t["room-line"],{code:a.
code})),T=a.address?m:null;return r?[$(),n("div",{class:"ajar-door-line"},k,p,T),L(),I()]:[n("h2",{},t["room-title"]),$(),
L(),k,a.address?An(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),I()]}let $=()=>a.practice?n("p",{},Ge(t)):null,L=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let m=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function I(){let m=n("div",{}),k=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),W=()=>m.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),w(k,b(t["room-end"],{room:"end"}))]:[T]),D=Z=>{l=Z,W(),(l?k:T).focus()};W();let U=(Z,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},Z);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?w(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,n("p",{},t["room-end-how"]),
m)}function F(m){a={...a,...m},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=At(t,a.joined);
p.textContent!==k&&(p.textContent=k),y.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),d.textContent=""),H()}let H=qe(u,()=>{let{joined:m,problem:k,...T}=a,W=JSON.stringify([T,r]);if(W===
i)return;i=W;let D={open:j,lost:C}[a.state]??E;ut(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return pt(e,()=>o({room:"look"}),s),{update:F}}var At=(e,t)=>t?t===
1?e["room-joined-one"]:N(e["room-joined"],{n:t}):e["room-joined-none"],Ge=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function An(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ge(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Lt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ge(e)):"",An(e,r),s):(o.close(),t.replaceChildren()))}}}function pt(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function dt(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return ge(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(c=>n("th",{scope:"col"},c)))),n("tbody",{},...r.map(([c,...p])=>n("tr",{},n(
"th",{scope:"row"},c),...p.map(d=>n("td",{},d??"–")))))))))}function Ln({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),u=i({id:`${r}-people`,
min:1}),c=y=>Math.max(0,Math.floor(Number(y.value)||0)),p=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,d=y=>{let x=e.filter(
E=>E.item===y),A=(E,C)=>{let j=i({"aria-label":[E.card,p(E)[C]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],j]),j},b=x.length===1&&!x[0].card?x[0].bands.map((E,C)=>[E,[A(x[0],C)]]):x.map(E=>[E.card,p(E).map((C,j)=>A(E,
j))]),w=x[0].card?["",...p(x[0])]:null;return n("table",{},n("caption",{},s(y)),w&&w.length>2?n("thead",{},n("tr",{},...w.
map(E=>E?n("th",{scope:"col"},E):n("td",{})))):null,n("tbody",{},...b.map(([E,C])=>n("tr",{},n("th",{scope:"row"},E),...C.
map(j=>n("td",{},j))))))};function h(){let y=new Map(e.map(w=>[w,l.get(w.id).map(c)])),x=Math.max(...[...y.values()].map(
w=>w.reduce((E,C)=>E+C,0))),A=c(u)||x;if(!A){u.focus();return}let b=Object.fromEntries([...y].map(([w,E])=>[w.id,w.kind===
"card"?[E[0],Math.max(0,A-E[0])]:E]));a({counts:b,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),h()}},
...[...new Set(e.map(y=>y.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Tn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(R,_={})=>{p=R==="reveal",
$.begin(),o({question:e.of,do:R,..._},{awaited:!0})},h=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),b=n("p",
{class:"ajar-counts"}),w=Ts(e.minutes,t,s),E=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),j=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},$=ke(t,R=>j(
R||c)),L={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(L).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(M.map(R=>[R,n("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?j(F(R)):R==="reset"?H():d(R)}},L[R])])),F=R=>l.busy?t["room-one-moment"]:l.not[R];function H(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{j(""),I.reset.focus()}},t["home-no"]),_=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{j(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",_),R.focus()}function g(R){i=R,h.hidden=!R,a().hidden=R,E.textContent=t[R?"room-show-question":"\
room-show-result"]}let m=Lt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function W(R){let _=l;l={...l,...R};let oe=l.
room==="open";A.replaceChildren(l.practice?Ge(t):""),x.textContent=l.problem,x.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],X=!oe||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;b.replaceChildren(
...X.map(([B,V])=>n("span",{},n("b",{},`${B}`)," ",V))),w.update(l.seconds);for(let B of M)Nn(I[B],F(B));c=oe?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(_.state!==l.state||_.room!==l.room||_.hands!==l.hands)&&j(c),l.busy||
$.end(),In(y,l.withheld),m.update(l.way??{},At(t,l.joined)),k.hidden=!l.way?.address,D(),p&&!l.busy&&l.state==="closed"&&
y.childElementCount&&(p=!1,y.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let _=!!l.charts?.length;h.replaceChildren(...qn(l.charts??[],t)),E.hidden=!_,g(_),_&&p&&h.scrollIntoView({block:"\
start"}),p=!1}let U=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?b:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...M.
map(R=>I[R]))),n("div",{class:"ajar-bar-line"},A,C,E,k,w.element),m.dialog),Z=e.units.length?Ln(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return E.hidden=!0,pt(U,()=>o({room:"look"}),s),{parts:[h,y,x,U,Z].filter(Boolean),update:W}}function Nn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function In(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var qn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return dt(s,o,t),s});function Bn(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=h():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),pt(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},c.replaceChildren(a.practice?Ge(t):""),u.textContent=
a.problem,u.hidden=!a.problem,In(i,a.withheld),Nn(d,h());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?qn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ts(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,h=p===null?e?N(t["room-minutes"],{minutes:e}):"":e?N(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let c=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function Rn(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:d,
story:h,more:y,role:x})=>{ge(r,h),r.prepend(n("h2",{},d)),ge(l,y),i.textContent=x},c=e.couples.find(d=>d.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(c),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),p)}var Tt=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Dn(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:u,isQuick:c}){let p={...t},{cards:d,piles:h}=e,y=$=>h.find(L=>L.id===$).text,x=n("div",{class:"ajar-one"});
function A($,L){p={...p,[$.id]:L},L||delete p[$.id],a(Object.keys(p).length?p:null),L&&r(N(o.moved,{card:$.text,pile:y(L)}))}
function b($,{focus:L=!0,back:M=$?()=>b($-1):u,onward:I=()=>E($+1)}={}){let F=d[$],H=N(o["card-of"],{n:$+1,all:d.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},n("p",{class:"ajar-where"},H),n("p",{},F.text)),
m=k=>{A(F,k),I()};i.hidden=!0,x.replaceChildren(g,n("div",{class:"ajar-one-piles"},...h.map(({id:k,text:T})=>Tt(T,()=>m(
k),{"aria-pressed":`${p[F.id]===k}`}))),n("div",{class:"ajar-one-also"},M?w(o.back,()=>M()):n("span",{}),w(o["card-out"],
()=>m("")),c?n("span",{}):w(o["card-enough"],()=>C()))),L&&g.focus({preventScroll:!0})}let w=($,L)=>Tt($,L,{class:"ajar-\
link"}),E=$=>$<d.length?b($):C();function C({focus:$=!0}={}){let L=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),M=(I,F)=>{let H=d.
filter(k=>(p[k.id]??"")===F),g=k=>b(d.indexOf(k),{back:C,onward:C}),m=H.map(k=>n("li",{},Tt(k.text,()=>g(k))));return m.
length?[n(`h${s+1}`,{},I),n("ul",{},...m)]:[]};x.replaceChildren(L,n("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(
({id:I,text:F})=>M(F,I)),...M(o["cards-out"],"")),i.hidden=!1,$&&(L.focus({preventScroll:!0}),x.scrollIntoView({block:"n\
earest"}))}let j=d.map($=>!!p[$.id]).lastIndexOf(!0)+1;return j===d.length||l&&j?C({focus:!1}):b(j,{focus:!1}),x}var Fn=[1,1],Ns=[0,0],Is="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qs=new RegExp(`(${Is})|[.…]+|[\
!?;\\n]`,"gu"),Bs=/[\u0300-\u036f'’‘ʼ]/g,Rs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Nt=new WeakMap;function Un(e,t){
let{passes:o,kinds:s,learned:a}=Ds(t),{line:r,places:l}=Hs(e),i=r;for(let[d,h]of _n(o,r))i=i.slice(0,d)+i.slice(d,h).replace(
/[^ ]/g,"_")+i.slice(h);let u=Object.entries(s).flatMap(([d,h])=>_n(h,i).map(([y,x])=>({kind:d,start:y,end:x-1}))),c=a?Fs(
u,r,a):u,p=(d,h)=>d.span[0]-h.span[0]||d.span[1]-h.span[1]||(d.kind<h.kind?-1:+(d.kind>h.kind));return c.map(({kind:d,start:h,
end:y})=>({kind:d,span:[l[h][0],l[y][1]]})).sort(p)}function Ds(e){return Nt.has(e)||Nt.set(e,_s(e)),Nt.get(e)}function Fs(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=Ws(
t,o),u=i.slice(1).map((b,w)=>[...i[w],...b]),c=b=>{let w=new Set(b.flatMap(E=>E.places));return Wn(s,w)/Math.sqrt(w.size)},
p=[...i,...u];if(e.length)return It(p,c)[1]>l?e:[];let d=p.filter(b=>b.length>4),[h,y]=It(d,c);if(!(y>r))return[];let x=new Set(
h.flatMap(b=>b.places.slice(0,2))),[A]=It(Object.keys(a),b=>Wn(a[b],x));return[{kind:A,start:h[0].start,end:h.at(-1).start}]}
function Ws(e,{numbers:t,weights:o}){let s=Fn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Fn:t.get(r[0])??
Ns,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],h)=>((h*16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,
places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var It=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Wn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Hn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function _n(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function _s({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Pn(u,a);let r=i=>new RegExp(i.map(u=>Pn(u,a)).join("|"),"y"),
l=Object.entries(o).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&Ps(s)}}function Ps({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let d of p.split(" "))l.set(
d,[i,i]);i++}for(let[p,d]of t.entries())for(let h of d.split(" "))l.set(h,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(
d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(o),kinds:Object.fromEntries(
c),limit:a,least:r}}function Pn(e,t){return`(?:${(e.match(Rs)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Us(a)).join("")})`}function Us(e){let t=zn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var zn=e=>e.normalize("NFKD").replace(Bs,"").toLowerCase();function Hs(e){let t="",o=[];for(let s of e.
matchAll(qs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?zn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Kn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Vn=["emergency","crisis","violence","agency","worried","child"],zs=["crisis","violence"],Yn='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Gn(){for(let e of fe().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||(e.shown=t)}}function Ks(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Zn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(c=>Un(c,l)),u=Hn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var qt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Bt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Jn=e=>`tel:${e.match(/\d+/)[0]}`;function Qn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(fe().countries=
t);let a=()=>fe().countries,r=()=>fe().chosen||Ks(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function i(M){fe().chosen=M,Gn();for(let{element:I,draw:F}of fe().
listeners)F(I)}function u(M,I){return I(M),fe().listeners.add({element:M,draw:I,shown:!1}),queueMicrotask(Gn),M}let c=M=>u(
n("div",{}),I=>I.replaceChildren(...M())),p=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],I=n("select",{onchange:()=>{
i(I.value),s(I.value)}},...M.map(F=>n("option",{value:F.code},F.country)));return u(I,()=>{I.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),I)},d=({say:M,to:I},F)=>{if(/^(tel|sms):/.test(I))return n("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:I},n("span",{},...Bt(M)));let H=n("span",{},M),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":N(e["help-copy-what"],{address:I}),onclick:async()=>{await Vs(I,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},H," ",g)},h=M=>n("li",{},n("p",{class:"ajar-for"},M.
for_what),n("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...M.reach.map(d))),y=({emergency:M,note:I})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),I?n("\
p",{class:"ajar-hint"},I):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Jn(M)},N(e["help-call"],{number:M})))),
x=M=>c(()=>{let I=l();if(!I)return[n("p",{},e["help-elsewhere-how"])];let F=M.flatMap(H=>H==="emergency"?y(I):qt(I,[H]).
map(h));return[n("ul",{class:"ajar-help-lines"},...F)]});function A(){Kn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),Rt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),x(Vn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:M,text:I,now:F,lines:H,kinds:g,
countries:m},{level:k,aside:T,needs:W}){return m&&!L()&&(fe().countries=m),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},M),n("p",{},I),g.length?null:W?.()??null,p(),x(H),n("ul",{class:"ajar-todo"},...F.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let w=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function E({emergency:M,...I}){let H=zs.map(m=>qt(
I,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(k=>m.find(({to:T})=>T.startsWith(k))));return[{say:N(e["help-call"],
{number:M}),to:Jn(M)},...H.filter(Boolean)]}let C=(M=`${e["help-line"]} `)=>c(()=>{let I=l(),F=(I?E(I):[]).flatMap(({say:m,
to:k},T)=>[T?" · ":"",n("a",{href:k},...Bt(m))]),H=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},F.length?" · ":"",H);return[n("p",{class:"ajar-help-line"},M,...F,g)]});function j(M){
if(!L())return;let[I]=[...M.querySelectorAll(Yn)].reverse();I?.closest("p, ul").after(C(""));for(let F of M.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===l()?.country}let $=()=>c(()=>{let M=l();return M?[n("p",{},n(
"b",{},`${e["help-title"]}, ${M.country}`)),n("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:M.emergency})}`),n(
"ul",{},...qt(M,Vn).map(({for_what:I,name:F,reach:H,hours:g})=>n("li",{},...Bt(`${I}: ${F}. ${H.map(({say:m})=>m).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),L=()=>a().length>0;return{open:A,notice:b,button:w,line:C,addNumbers:j,
text:$,choose:i,code:r,isKnown:L}}var Rt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Xn(e){if(fe().open){fe().open=e;return}fe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Yn)&&(t.preventDefault(),t.stopPropagation(),fe().open())},{capture:!0})}async function Vs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Gs="about:blank";function Dt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Gs)}function eo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Dt()))},{capture:!0})}function to(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(y=>(i[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let A=d[x.dataTransfer.
getData("text/plain")]?.[y.id];A&&!A.matches(":disabled")&&(A.checked=!0,p(A.dataset.card,y))}},i[y.id]))),c=()=>e.piles.
forEach(y=>{i[y.id].textContent=N(o["pile-count"],{pile:y.text,n:Object.values(l).filter(x=>x===y.id).length})}),p=(y,x)=>{
l[y]=x.id,c(),a({...l}),r(N(o.moved,{card:e.cards.find(A=>A.id===y).text,pile:x.text}))},d={},h=e.cards.map(y=>{d[y.id]=
{};let x=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let b=n("input",{type:"radio",name:x,
value:A.id,"data-card":y.id,checked:l[y.id]===A.id,onchange:()=>p(y.id,A)});return d[y.id][A.id]=b,n("label",{},b,n("spa\
n",{},A.text))})))});return c(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...h)}var no="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Js=new RegExp(`^${no}+|${no}\
+$`,"g"),Ys=/[\p{L}\p{N}_]+/gu,Zs=/^[\p{L}\p{N}_]+/u,Qs=/\{([a-z][a-z0-9-]*)\}/,[Xs,ea]=["⁨","⁩"],oo=/[.!?…؟。][\u2069”’"')»]*$/,
ta=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(Js,""),Ce=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Zs)?.[0]??"",so=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Je(e,t){let o=e.split(Qs),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Be(t[o[r+1]]),i=na(o[r],l);a+=(oo.test(a)?i.replace(/^,+/,""):i)+oa(l)}return oo.test(a)?a:a+s}function na(e,t){
let o=Ce(Ft(t));if(!o)return e;for(let s of e.matchAll(Ys))if(Ce(s[0])===o)return e.slice(0,s.index);return e}var oa=e=>ta.
test(e)?`${Xs}${e}${ea}`:e;var Wt=2e4,sa=10,aa=/^(\d{4})-(\d\d)-(\d\d)$/,he=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Ut({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new he("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
la[r.kind](l,r);$e(r,a)&&(a[r.id]=ra(r,i,a))}return a}function lo(e,t){try{Ut(e,t)}catch(o){if(o instanceof he)return!1;
throw o}return!0}var io=e=>Object.values(e).every(t=>t==null);function Re(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>ao(e.cards,o)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${ao(e.piles,t[o.id])}`);case"date":return[so(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var ao=(e,t)=>e.find(o=>o.id===t)?.text??t;function ra(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Te(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var la={ruler(e){if(!Number.isInteger(
e)||e<0||e>sa)throw new he("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!ro(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Pt(a)))throw new he("answer-cards");let{chosen:r}=e,l=_t("own"in e?e.own:"")??
"";if(l&&!s)throw new he("answer-own");if(!o&&r.length+!!l>1)throw new he("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=Pt(o.map(({id:l})=>l));
if(!ro(e)||!Object.keys(e).every(Pt(s))||!Object.values(e).every(a))throw new he("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:_t,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new he("answer-lines",{most:t});let o=e.map(s=>_t(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ia(e))throw new he("answer-day");return e}};function _t(e){if(typeof e!="string")
throw new he("answer-text");if(e.length>Wt&&[...e].length>Wt)throw new he("answer-long",{most:Wt});return Be(e)?e:null}var Pt=e=>t=>e.
includes(t),ro=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ia(e){let[,t,o,s]=(e.match(aa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var ca=[{answers:["all"]}],ua=/\p{L}/u,pa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,da=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
fa=/\{([a-z][a-z0-9-]*)\}/g;function uo({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(io(r))return"nothing"in o?[ft([o.nothing])]:[];let l=ha({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?ca:t).flatMap(l);return a||!("closing"in o)?u:[...u,ft([o.closing])]}var ft=e=>({words:e,heading:"",said:[]}),
Ee=(e,t,o=[])=>({words:o,heading:e,said:t}),co=(e,t)=>e.filter(o=>!t.has(Ce(o)));function ha({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:m})=>m===`couple-${g}`)??e.find(({id:m})=>m===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Re(a(
g),r(g)):[],i=g=>{let m=new Set(g.map(a));return e.filter(k=>m.has(k))},u=g=>{let m=r(g);return typeof m=="number"?m:l(g).
length},c=g=>g.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],p=(g,m)=>{let[k,T]=[a(g),r(g)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:W})=>T[W]===m).map(({text:W})=>W)},d=g=>new Set(g?l(g).map(Ce):[]),h=({if:g=[],unless:m=[]})=>g.
every(y)&&!m.some(y);function y(g){if(typeof g=="string")return r(g)!==null;let{item:m=[],cards:k,piles:T,without:W,only:D,
least:U,asked:Z}=g;if(Z)return!!a(Z)&&$e(a(Z),t);let R=m.find(ee=>r(ee)!==null);if(!R)return!1;let _=c([R]);return k&&!k.
some(ee=>_.includes(ee))||T&&!T.some(ee=>co(p(R,ee),d(W)).length)||D&&!(ee=>ee.size===1&&ee.has(D))(new Set(Object.values(
r(R))))?!1:U==null||u(R)>=U}let x=(g,m={})=>N(s[g],m);function A(g,m={}){if(typeof g=="string")return x(g,m);if(!h(g))return null;
let{phrase:k,of:T,score:W}=g;if(W){let D=M(W);return D===null?null:x(k,{t:50+10*D})}return T?l(T).length?x(k,{n:u(T),...m}):
null:x(k,m)}let b=(g=[],m={})=>g.map(k=>A(k,m)).filter(k=>k!==null),w=(g,m)=>{let k=b(g,m);return k.length?[ft(k)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return I(g);if("phrase"in g){let[U]=g.of?l(g.of):[],Z=A(g,U===void 0?{}:
{words:U});return Z===null?[]:[Z]}let{item:m,pile:k,also:T,without:W}=g,D=k?p(m,k):l(m);return T&&(D=D.filter(U=>d(T).has(
Ce(U)))),co(D,d(W))}let C=({heading:g,under:m})=>g?x(g):(m&&a(m)?.said)??"";function j(g,m){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=D=>k.piles.find(U=>U.id===D).text;return(m??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:T(
D),cards:p(g,D)}))}let $=o.find(g=>g.ladder)?.ladder,L=()=>Math.floor($.rungs.length/2);function M(g){let[m]=c([g]);return!$||
!m?null:L()-$.rungs.findIndex(({card:k})=>k===m)}function I({level:g,up:m=0}){let k=g.map(M).find(W=>W!==null);if(!$||k===
void 0)return[];let T=$.rungs[L()-k-m];return T?l(T.item):[]}let F={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>Ee(k.said||k.ask,Re(k,t[k.id])))},lines(g){let m=g.lines.flatMap(E),k=m.length?[Ee(C(g),m,
b(g.say))]:[],T=g.count?.[Math.min(m.length,g.count.length-1)];return T?[...k,ft([x(T,{n:m.length})])]:k},piles({piles:g,
only:m,heading:k,below:T={},all:W={}}){let D=U=>U.length===a(g).cards.length;return j(g,m).filter(({cards:U})=>U.length).
flatMap(({id:U,text:Z,cards:R})=>{let _=D(R)&&W[U]||T[U],oe=k?x(k,{pile:Z}):Z;return[Ee(oe,R),...w(_?[_]:[])]})},empty(g){
let m=j(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return m.length?[Ee(C(g),m,b(g.say))]:[]},sentence(g){
let m=s[g.sentence],k=[...m.matchAll(fa)].map(([,W])=>W),T=Object.fromEntries(k.map(W=>[W,l(W).join(" ")]));return Object.
values(T).every(Boolean)?[Ee(C(g),[Je(m,T)])]:[]},message(g){let m=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>H(k,T,g.message));return m.length?[Ee(C(g),[m.join(" ")])]:[]},ladder(){let[g=""]=l($.goal),[[m],[k]]=[c([$.
today]),c([$.later])],T=$.rungs.map(({card:W,item:D})=>{let U=a(D)?.said??"",[Z]=l(D),R=Z?`${U}: ${Z}`:x("open",{level:U}),
_=ma(W===m,W===k,!!k);return _?x(_,{level:R}):R});return[Ee(x(g?"ladder":"ladder-unnamed",{goal:g}),T)]},missing({missing:g,
say:m}){let k=i(g).filter(({id:T})=>t[T]===null);return k.length?w(m,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(g){
let m=g.repeated.map(l),k=new Map;for(let D of m.flat())k.has(Ce(D))||k.set(Ce(D),D);let T=D=>m.filter(U=>U.some(Z=>Ce(Z)===
D)).length>1,W=[...k].filter(([D])=>T(D)).map(([,D])=>D);return W.length?[Ee(C(g),W)]:[]}};function H(g,m,{self:k=[],small:T=[],
capitals:W=[]}){let{opener:D,clause:U,clauses:Z=[],questions:R=[],names:_=!1}=g,oe=Ft(m),ee=oe.toLowerCase();if(k.includes(
ee))return Je("{words}.",{words:m});let X=[...s[D]].at(-1);if(!pa.test(m.match(ua)?.[0]??"a")||R.includes(ee))return Je(
`{words}${X}`,{words:m});let B=s[U&&Z.includes(ee)?U:D],V=_||W.includes(oe),Q=T.includes(ee)||da.test(oe)&&!V,[O=""]=m,P=Q?
O.toLowerCase()+m.slice(O.length):m;return Je(B,{words:P})}return g=>{if(!h(g))return[];let m=Object.keys(F).find(T=>T in
g),k=m?F[m](g):w(g.say);return k.length&&g.then?[...k,...w([g.then])]:k}}function ma(e,t,o){return t?e?"was-and-now":"no\
w":e?o?"was":"today":""}function po(e,t,{dangers:o,countries:s}){let a=Zn(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:uo(
e,t,{plain:r})}}function Ht(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),c),u.focus()}function ht(e){let o=n("button",{type:"button",onclick:()=>Ht(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function fo({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},p=c,d=!1,h=!1,y=!1,x=!1,A=!1,b=(O,P,K={})=>n("button",{type:"button",onclick:P,...K},O),
w=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>T()}),E=b(e["keep-open"],()=>T(),{class:"ajar-link"}),
C=n("div",{class:"ajar-offer"}),j=!1,$=O=>{O.tabIndex=-1,O.focus()},L=()=>i.querySelector(".ajar-change"),M=()=>c.state===
"kept"&&!c.reopen;function I(O,P=O){r.dataset.short=P,a.textContent!==O&&(a.textContent=O)}function F(){let O=c.problem?
e["keep-unsaved"]:e["keep-saving"],[P,K]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[O],lost:[e["keep-lost"]]}[A?"lost":c.state];r.
classList.toggle("ajar-state-lost",A),I(P,K),r.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem,H()}function H(){let O=o&&c.state==="none"&&!d,[P,K]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute("aria-label",P),w.replaceChildren(n("sp\
an",{class:"ajar-long"},P),n("span",{class:"ajar-short"},K)),w.hidden=!O||j,E.hidden=!O||!c.exists,C.hidden=!O||x,u.hidden=
O&&l.hidden}function g(){let O=()=>{x=!0,F(),$(r)};return C.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-moves"},b(e["keep-nothing"],O),b(e["keep-offer-yes"],T))),C}function m(){c={...c,saved:!1},F()}function k(){F(),p=c,M()?
i.replaceChildren(h?_("change"):B()):c.state!=="none"?i.replaceChildren(_("unlock")):d?i.replaceChildren(_(c.exists?"ope\
n":"start")):i.replaceChildren(o?"":x?Z():U())}let T=()=>{d=!0,k(),u.scrollIntoView({block:"nearest"}),i.querySelector("\
input").focus()},W=()=>c.hosted?n("p",{},e["keep-hub"]):null,D=()=>c.here?n("details",{},n("summary",{},e["keep-tab"]),n(
"p",{},e["keep-tab-how"])):null;function U(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-tit\
le"]),n("p",{},e[c.exists?"keep-there":"keep-why"]),W(),n("div",{class:"ajar-moves"},b(e["keep-nothing"],()=>{x=!0,k(),$(
r)}),b(e[c.exists?"keep-open":"keep-start"],T)))}let Z=()=>n("p",{},b(e[c.exists?"keep-open":"keep-start"],T,{class:"aja\
r-link"}));function R(){let P=["none","weak","fair","good","strong"].map(K=>e[`keep-strength-${K}`]).reduce((K,Y)=>Y.length>
K.length?Y:K);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":P},n("span",{},e["keep-strength-no\
ne"]))}function _(O){let P=O==="start"||O==="change",K={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[O],Y=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{P&&t({strength:Y.value})}}),se=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ie=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),se),ce=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),ue=n("input",{
id:`${s}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:ue.value})}),me=R(),ve=()=>{if(!Y.value){
Y.focus();return}if(ce.hidden=!0,P&&Y.type==="password"&&se.value!==Y.value){ce.textContent=e["keep-again-differs"],ce.hidden=
!1,se.focus();return}O==="change"?t({change:Y.value},{awaited:!0}):t({[O==="start"?"keep":"unlock"]:Y.value,place:ue.value},
{awaited:!0}),I(e["keep-opening"]),Y.value="",se.value="",me.firstChild.textContent=e["keep-strength-none"]},f=()=>{d=!1,
h=!1,k(),O==="change"?L().focus():$(r)},S=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["\
keep-place"]),ue);return n("form",{class:"ajar-ask",onsubmit:q=>{q.preventDefault(),ve()}},n(c.state==="locked"?"h1":"p",
{class:"ajar-title"},K),W(),O==="start"&&o?n("p",{},e["keep-why"]):null,O==="start"?D():null,O==="change"?n("p",{},e["ke\
ep-change-how"]):null,P?n("p",{},e["keep-no-way-back"]):null,O==="start"&&c.here==="browser"?n("p",{},e["keep-browser"]):
null,n("label",{for:`${s}-words`},e[O==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},
e[P?"keep-how":"keep-how-open"]),Y,P?me:null,P?ie:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({
target:q})=>{Y.type=q.checked?"text":"password",ie.hidden=q.checked,ce.hidden=!0}}),n("span",{},e["keep-see"])),P?ce:null,
O==="change"||c.here?null:S,n("div",{class:"ajar-moves"},O==="unlock"?null:b(e["keep-not-now"],f),n("button",{type:"subm\
it"},K)),P?null:X(),O==="start"&&c.here?ee():null)}let oe=()=>b(e["keep-copy"],()=>t({take:"sealed"}));function ee(){let O={
words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},P=n("input",{type:"file",onchange:async()=>{let se=new Uint8Array(
await P.files[0].arrayBuffer()),ie=()=>t({bring:se},{awaited:!0});P.value="",c.exists?Ht(Y,{...O,act:ie}):ie()}}),K=n("l\
abel",{class:"ajar-words"},n("span",{},e["keep-bring"]),P),Y=n("div",{class:"ajar-twice"},K);return Y}function X(){let O=ht(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summa\
ry",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...c.here?[n("p",{},e["keep-copy-forgot"]),oe(),ee()]:[],n("p",{},
e["keep-erase-how"]),O)}function B(){let O=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(O.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((P,K)=>P-K).map(P=>n("option",{value:P,selected:P===c.minutes},N(e["keep-minute\
s"],{n:P}))));return n("div",{class:"ajar-kept"},b(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
b(e["keep-change"],()=>{h=!0,y=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-change\
d",role:"status"},y?e["keep-changed"]:""),n("details",{},n("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[n(
"p",{},e["keep-copy-how"]),oe()]:[n("p",{},c.place)],c.copied?n("p",{},N(e["keep-copied"],{program:c.copied})):null,n("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),O))}function V(O){if(O.strength!=null){let P=i.querySelector(".ajar-strength \
> span");P&&(P.textContent=O.strength);return}if(O.changed){h=!1,k(),i.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],y=!0,L().focus();return}c={...c,...O},c.state==="kept"&&(d=!1),M()||(h=!1),F(),Q()}let Q=qe(i,()=>{let O=p;if(O.
state===c.state&&O.exists===c.exists&&O.minutes===c.minutes&&O.here===c.here&&!!O.reopen==!!c.reopen&&!!O.hosted==!!c.hosted&&
i.firstChild){p=c;return}let K=d&&O.place!==c.place;k(),O.state!==c.state&&O.state!=="none"?$(r):K&&i.querySelector("inp\
ut").focus()});return k(),{line:r,small:w,opener:E,more:u,offer:g,setStart:O=>{j=O,F()},update:V,begin:m,setLost:O=>{A=O,
F()},say:O=>{l.textContent=O,l.hidden=!1,u.hidden=!1}}}function ho({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!$e(s,o)))if(s.kind==="choice"){let l=(s.among?
Te(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var mo=(e,t)=>N(e.ask,t);var ga=new Set(["autorestarting","dead","restarting","terminating"]),ka=4e3;function go({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
ga.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,ka):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ko({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=ho(u,c),d=u.items.filter(h=>h.id in p).map(h=>[mo(h,p),...Re(h,p[h.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(u){s=u;for(let c of o)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function bo(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ke(
t,j=>r.replaceChildren(j)),i=j=>{l.begin(),o(j)},u=n("div",{}),c={},p="",d=0,h=ct(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let y=(j,$)=>n("button",{type:"button",onclick:$},j),x=j=>n("div",{class:"\
ajar-reflection"},...j.flatMap($=>We($,3))),A=(j,$,L)=>ht({words:t,label:j,question:$,act:()=>i(L)}),b=()=>{let j=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&i({import:await j.files[0].text()}),j.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),j)},w=qe(u,()=>{let j=JSON.stringify(c);j!==p&&
(p=j,ut(u,E))});function E(){let j=(M,I)=>y(I,()=>i({take:M})),$=d>(c.danger?.kinds.length??0)?null:c.danger,L=()=>{d=$.
kinds.length+1,E(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren($?a.notice($,{level:2,aside:L}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?n("ul",{},...c.due.map(M=>n("li",{},M))):"",c.plan?.length?n("h2",{},t["home-plan"]):"",c.plan?.length?
x(c.plan):"",c.plan?.length&&!$?a.line():"",...(c.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:I})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${M}`),x(I))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...$?[]:[y(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),j("calendar",t["home-take-calendar"]),c.danger?"":j("calendar-line",t["home-take-calendar-line"])],
j("check-ins",t["home-take-check-ins"]),j("everything",t["home-take-everything"])),b()),c.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{l.end(),c=j,w()},settle:l.end,say:(j,$="")=>{
l.end();let L=n("div",{class:"ajar-text"});ge(L,$),r.replaceChildren(j,L),r.scrollIntoView({block:"nearest"})}}}function yo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var De=(...e)=>e.map(([t,o,s={}])=>pe("path",{class:t,d:o,...s})),Ye=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ba=(e,t,o,s)=>pe("circle",{class:e,cx:t,cy:o,r:s}),ya={cup:()=>Ye("88 74 46 56",...De(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ye("296 12 176 168",...De(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ye("136 24 136 140",...De(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ba("glow",234,94,4),...De(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ye("312 66 80 120",...De(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ye("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...De(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},vo=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:l})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},ya[l](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function wo(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),vo(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var jo=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),vo(e.doors,t)),
xo=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),va=4e3,wa=6e3,ja=6;function So(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?p():c()},e.begin);function l(h,y){s.textContent=h,a.dataset.breath=y}function i(){if(o===ja){p(),s.textContent=
e.after;return}o++,l(e.in,"in"),t=setTimeout(u,va)}function u(){l(e.out,"out"),t=setTimeout(i,wa)}function c(){o=0,r.textContent=
e.stop,i()}function p(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(h=>n("li",{},h))))),stop:p}}window.ajarShown??(window.ajarShown=new WeakMap);var Ze=window.ajarShown,Co="needs@",Oo=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Ae={};function xa(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function Sa({model:e,el:t}){xa();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=f=>i.push(f),c=null,p=!1,d=!1,h=!1,y=!1,x=new Map,A=new Map,b=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let w=n("div",{class:"ajar-page"}),E=f=>o.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&
S.key===f)?.exercise,C=ko({words:s,answered:()=>[...r].map(([f,{answers:S}])=>[E(f),S]).filter(([f,S])=>f&&Object.keys(S??
{}).length)}),j=0,$=f=>{if(clearTimeout(j),j=0,C.set(f),c?.setLost(f),f)for(let S of l.keys())a.get(S)?.release()},L=(f,{
awaited:S=!1}={})=>{try{e.send(f)}catch{$(!0);return}S&&!j&&(j=setTimeout(()=>$(!0),8e3))},M=!1;function I(){M||window.ajarDangers||
(M=!0,L({dangers:!0}))}function F({key:f,exercise:S},q){if(!window.ajarDangers||!lo(S,q))return;let J=Ut(S,q),G=po(S,J,window.
ajarDangers);Q(f,{answers:J,done:!0,...G}),x.set(f,Oo(r.get(f))),a.get(f).update(r.get(f)),a.get("made")?.update()}let H=Qn(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:f=>L({country:f})}),g=()=>{L({forget:!0}),
Dt()},m=(f,S,q)=>(a.set(f.key,q),r.has(f.key)&&q.update(r.get(f.key)),S),k={html:f=>T(f.html),home(f){let S=n("div",{});
return m(f,S,bo(S,{words:s,send:G=>{G.import&&a.get("chart")?.begin(),L(G)},open:G=>{let ae=o.find(ne=>ne.section===G&&ne.
blocks.some(({key:Oe})=>r.get(Oe)?.done===!1));X(ae?.id??G)},help:H})),L({home:f.key}),S},gate(f){let S=n("div",{class:"\
ajar-text ajar-gate"}),[q,J]=y?[n("p",{},s["gate-left-out"]),[H.button(),B(),U()]]:[T(h?f.short:f.html),Z()];return S.append(
q,n("div",{class:"ajar-moves"},...J.filter(Boolean))),y||q.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),u(()=>{h=
!0}),S},made:f=>{let S=n("div",{class:"ajar-made"}),q=()=>S.replaceChildren(..._(f.section));return a.set("made",{update:q}),
q(),S},exercise(f){if(f.invites&&y)return n("div",{class:"ajar-text"},n("p",{},s["gate-left-out"]),U());let S=n("div",{}),
q=C.line(c?{}:{role:"alert"});l.set(f.key,S);let J=(G,ae)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ne=window.ajarSent;A.set(f.key,ne),L({key:f.key,...G,sent:ne},{awaited:ae}),!(!ae||!C.isLost())&&($(!0),q.scrollIntoView(
{block:"nearest"}))};return a.set(f.key,Kt(S,f.exercise,{words:s,level:f.level,small:f.quick,sort:f.quick?Dn:to,enough:f.
quick?"at once":"later",...r.get(f.key),help:H,needs:()=>B(f.needs),below:()=>ee(f.key),onAside:G=>Q(f.key,{aside:G}),onChange:G=>{
I(),Q(f.key,{answers:G,done:!1}),J({answers:G,done:!1},d)},onMove:G=>Q(f.key,{at:G}),onDone:G=>{F(f,G),J({answers:G,done:!0},
!0),f.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{Q(f.key,{answers:{},done:!1}),J({remove:!0})}})),
S.firstElementChild.append(q),u(()=>C.forget(q)),S},chart(f){let S=n("div",{class:"ajar-chart-block"}),q=n("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:J,end:G}=ke(s,ne=>q.replaceChildren(ne)),ae=ne=>{G(),dt(S,ne,s)};
return a.set(f.key,{update:ae,begin:J,end:G}),r.has(f.key)&&ae(r.get(f.key)),J(),L({chart:f.key}),n("div",{},S,q)},start:f=>wo(
f,{open:X,opener:c?.opener}),doors:f=>jo(f,{open:X}),onward:f=>xo(f,{open:X}),breathing(f){let{element:S,stop:q}=So(f);return u(
q),S},notice(f){if(eo(()=>L({forget:!0})),!f.leave)return n("div",{class:"ajar-notice"},n("p",{},f.text));let S=n("div",
{class:"ajar-leave"},H.button(),Rt({words:s,leave:g}));Xn(H.open),c=fo({words:s,send:L,isQuiet:o.length>1});let q=document.
createDocumentFragment();return q.append(n("div",{class:"ajar-notice"},n("div",{},c.line,c.small),S),n("div",{class:"aja\
r-on-paper"},H.text()),c.more),q}};function T(f){let S=n("div",{class:"ajar-text"});return ge(S,f),H.addNumbers(S),S.addEventListener(
"click",q=>{let J=q.target.closest("a"),G=o.findIndex(({id:ae})=>ae&&J?.getAttribute("href")===`${ae}.ipynb`);G<0||(q.preventDefault(),
Y(G))}),S}function W(f){y=f,h=!0,P({focus:!0})}let D=(f,S)=>n("button",{type:"button",onclick:S},f),U=()=>D(s["gate-agai\
n"],()=>W(!1)),Z=()=>[D(s["gate-no"],()=>W(!0)),D(s["gate-unsure"],()=>W(!0)),D(s["gate-yes"],()=>W(!1))],R=f=>o.filter(
S=>S.section===f).flatMap(S=>S.blocks.filter(({kind:q})=>q==="exercise")),_=f=>{let S=R(f).filter(({key:q})=>r.get(q)?.done&&
!l.get(q)?.isConnected).flatMap(({key:q,exercise:J})=>[n("h3",{},J.title),...r.get(q).reflection.flatMap(G=>We(G,4))]);return S.
length?[n("h2",{},s["made-title"]),...S]:[]},oe=f=>{let S=R(f);return S.length>0&&S.every(({key:q})=>r.get(q)?.done)};function ee(f){
let S=f.startsWith("plan@")&&H.isKnown()?H.line():"";return n("div",{class:"ajar-below"},S,c?.offer()??"")}let X=f=>Y(o.
findIndex(S=>S.id===f));function B(f){let S=o.findIndex(({aside:J,blocks:G})=>!J&&G.some(({key:ae})=>ae===Co));return S<
0?f?n("p",{},n("a",{href:f},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{Y(S);let J=l.get(Co).querySelector(
"h2");J.tabIndex=-1,J.focus()}},s["help-needs"])}for(let[f,S]of Object.entries(Ae))k[f]=q=>{let J=n("div",{}),ae=S(J,q,{
words:s,send:L,onDispose:u,model:e,exerciseOf:E,formOf:ne=>l.get(ne)});return m(q,ae.element??J,ae)};let V=f=>o[b].blocks.
find(S=>S.kind===f),Q=(f,S)=>r.set(f,{...r.get(f),...S}),O=()=>{for(let f of i.splice(0))f()};function P({focus:f=!1}={}){
if(O(),a.clear(),p){w.replaceChildren(c?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(
...o[b].blocks.map(q=>k[q.kind](q))),o.length>1&&K(),!f)return;let S=w.querySelector("h1, h2, h3")??w;S.tabIndex=-1,S.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function K(){let{aside:f,title:S}=o[b];if(ue.hidden=!!f,w.classList.
toggle("ajar-aside",!!f),c?.setStart(o[b].id==="start"),f)return;let{section:q,step:J,steps:G,minutes:ae}=o[b],ne=o.filter(
re=>!re.aside),Oe=ne.indexOf(o[b]),Fe=(re,v,z={})=>n("button",{type:"button",onclick:()=>Y(o.indexOf(re)),...z},v);w.append(
n("div",{class:"ajar-moves ajar-turn"},Oe>0?Fe(ne[Oe-1],s["previous-page"]):null,Oe<ne.length-1?Fe(ne[Oe+1],s["next-page"]):
null));let Le=ne.filter(re=>!re.section||re.step===1),Qe=re=>q?re.section===q:re===o[b],mt=re=>({"aria-current":Qe(re)?"\
page":null});se.replaceChildren(...Le.map(re=>n("li",{},Fe(re,re.title,mt(re)),oe(re.section)?n("span",{class:"ajar-done"},
` ${s["section-done"]}`):""))),ie.textContent=q?N(s["step-of"],{title:S,n:J,all:G,minutes:ae}):N(s["page-of"],{n:Le.findIndex(
Qe)+1,all:Le.length,title:S})}function Y(f){o[f]&&(b=f,se.parentElement.open=ce(),e.set("page",f),e.save_changes(),P({focus:!0}))}
let se=n("ol",{}),ie=n("summary",{}),ce=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let ue=n(
"nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:ce()},ie,se));o.length>1&&t.append(ue),t.append(C.line({
role:"alert"}),w);let me=0;for(let f of["keydown","pointerdown","scroll"])t.addEventListener(f,()=>{Date.now()-me<3e4||(me=
Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",f=>{if($(!1),f.keeping){let S=[...A.values()].some(
G=>f.acknowledged<G);c?.update(S?{...f.keeping,saved:!1}:f.keeping);let{state:q}=f.keeping,J=q==="locked";q&&(d=q==="kep\
t"),q&&J!==p&&(p=J,r.clear(),ue.hidden=p,P())}f.states&&queueMicrotask(()=>a.get("made")?.update());for(let[S,q]of Object.
entries(f.states??{})){if(f.acknowledged<A.get(S))continue;let J=q.answers&&!Object.keys(q.answers).length,G=x.get(S)===
Oo(q);x.delete(S),Q(S,J?{...q,at:0}:q),G||a.get(S)?.update(r.get(S))}f.dangers&&(window.ajarDangers=f.dangers),f.country!=
null&&H.choose(f.country),f.file&&(a.get("home")?.settle(),yo(f.file)),f.erased&&a.get("home")?.say(f.erased,V("home")?.
erased),f.said&&a.get("chart")?.end(),f.said&&(a.get("home")??c)?.say(f.said),f.open&&X(f.open),f.problem&&a.get(f.problem.
key)?.say(f.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),P()});let ve=go(e,{gone:()=>$(!0),back:()=>{C.isLost()&&
L({ready:!0})}});return P(),Ze.set(s,(Ze.get(s)??0)+1),L({ready:!0}),()=>{O(),ve(),clearTimeout(j),Ze.set(s,Ze.get(s)-1),
Ze.get(s)||L({gone:!0})}}var $o={render:Sa};Ae.door=(e,t,o)=>En(e,o);Ae.group=(e,t,o)=>Bn(e,o);Ae.scenario=(e,t,{words:o,model:s})=>({element:Rn(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ae.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=Tn(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};Ae.desk=Mn;var Ti=$o;export{Ti as default};
