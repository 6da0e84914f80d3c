var jo=["button","input","select","summary","textarea"],xo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return jo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),xo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var So=e=>e;function oe(e,t){e.innerHTML=So(t)}function ce(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Rt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function se(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function qt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,c={...$o,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,i={...o.answers},p=0,d=null,m=0,b=o.aside??0,S=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),A=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=n("div",{}),x=n("div",{class:"ajar-body"}),$=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,Co(S,s))]:S,
w,x,A);e.replaceChildren($);function O(){let C=t.items.filter(N=>he(N,i));return r&&t.together?[C]:C.map(N=>[N])}let y=C=>{
A.replaceChildren(C)},B=se(s,y);function _(C,N){A.replaceChildren(`${C} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
i=N,y(""),o.onChange(i),D({focus:!0})}},s["put-back"]))}function E(C,N){i={...i,[C.id]:N},Oo(x),y(""),o.onChange(i),h()}
function I(){Y(!0),B.begin(),m=setTimeout(W,8e3)}function W(){m&&(clearTimeout(m),m=0,Y(!1),B.end())}function Y(C){for(let N of d?.
fieldsets??[])N.disabled=C}function h(){if(!d)return;let{items:C,skip:N,where:J,next:g}=d,M=O().length;N.textContent=f(C)?
s["clear-and-skip"]:s.skip,J.textContent=L(s["question-of"],{n:p+1,all:M}),J.hidden=r&&M===1,g.textContent=p===M-1?s.done:
s.next}let f=C=>C.some(({id:N})=>i[N]!=null);function k(C,N=!0){if(m)return;let J=O();if(p+=C,p>=J.length){p=J.length-1,
I(),o.onDone(i);return}D({focus:N,again:C<0})}function T(C,N){let J=`${u}-${C.id}`,g=n("legend",{},L(C.ask,i)),M=C.hint?
n("p",{class:"ajar-hint",id:`${J}-hint`},C.hint):null,q=[M,N.mark].filter(Boolean).map(({id:Q})=>Q),z=C.among?{...C,cards:we(
C,i)}:C,U=c[C.kind](z,Rt(z,i[C.id]),{words:s,level:a+1,group:J,change:Q=>E(C,Q),say:y,...N}),V={class:`ajar-item ajar-${C.
kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};return n("fieldset",V,g,M,U)}function D({focus:C=!1,again:N=!1}={}){
let J=O();p=Math.max(0,Math.min(p,J.length-1));let g=J[p],M=o.mark?.(g),q=M?n("p",{class:"ajar-mark",id:`${u}-${g[0].id}\
-mark`},M):null,z=n("div",{class:"ajar-moves"}),U=p>0?()=>k(-1):null,V=g.map(ye=>T(ye,{mark:q,again:N,moves:z,back:U})),
Q=n("button",{type:"button",onclick:()=>{if(m)return;let ye=i,$e=f(g);i={...i,...Object.fromEntries(g.map(({id:et})=>[et,
null]))},o.onChange(i),k(1),$e&&_(s.cleared,ye)}}),de=n("button",{type:"button",onclick:()=>{m||(y(""),k(1))}}),Oe=n("p",
{class:"ajar-where"});d={items:g,skip:Q,where:Oe,next:de,fieldsets:V},w.replaceChildren(),z.replaceChildren(Q,de),U&&z.prepend(
n("button",{type:"button",onclick:U},s.back));let me=V.length===1;q&&me&&V[0].lastElementChild.before(q),x.replaceChildren(
Oe,...q&&!me?[q]:[],...V,z),h(),o.onMove?.(p),C&&(V[0].focus({preventScroll:!0}),Oe.scrollIntoView({block:"nearest"}))}function F(C){
if(w.replaceChildren(),!C||!o.help||b>C.kinds.length)return null;let N=()=>{b=C.kinds.length+1,o.onAside?.(b),w.replaceChildren(),
x.querySelector("[tabindex]").focus()},{help:J,needs:g}=o;return w.append(J.notice(C,{level:a+1,aside:N,needs:g})),w.querySelector(
"[tabindex]")}function H(C,{focus:N=!1,danger:J=null}={}){d=null;let g=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);x.
replaceChildren(n("div",{class:"ajar-reflection"},g,...C.flatMap(q=>nt(q,a+2)),o.below?.()??null),n("div",{class:"ajar-m\
oves"},n("button",{type:"button",onclick:()=>{p=0,D({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let q=i;i={},p=0,b=0,o.onAside?.(0),o.onStartOver(),D({focus:!0}),_(s["started-over"],q)}},s["start-over"])));let M=F(J);
N&&(M??g).focus()}function G(C){let N=x.contains(document.activeElement);N&&d&&!m||(W(),i={...C.answers},C.done?H(C.reflection,
{focus:N,danger:C.danger}):(p=C.at??Math.max(0,O().findIndex(J=>J.some(({id:g})=>i[g]==null))),D()))}let{done:R,reflection:v,
danger:P}=o;return G({answers:i,at:o.at,done:R,reflection:v,danger:P}),{update:G,release:W,say:C=>{W(),y(C)}}}var Co=(e,t)=>e.
length?n("details",{},n("summary",{},t["why-this"]),...e):"";function Oo(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var nt=({heading:e,said:t,words:o},s)=>[
e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),$o={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},c=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",i=e.cards.map(d=>n("input",{type:u,name:s,value:d.
id,checked:r.includes(d.id),onchange:m=>{e.many?r=r.filter(b=>b!==d.id).concat(m.target.checked?d.id:[]):(r=[d.id],l="",
p&&(p.value="")),c()}})),p=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&
(r=[],i.forEach(m=>{m.checked=!1})),c()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,m)=>n("label",{class:"ajar-card"},i[m],n("span",{},d.text))),p?n("label",{
class:"ajar-own"},n("span",{},e.own),p):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let d=[...a.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());s(d.length?d:null)},l=()=>[...a.children].
forEach((d,m)=>{d.querySelector("label > span").textContent=L(o.line,{n:m+1}),d.querySelector("button").setAttribute("ar\
ia-label",L(o["remove-line"],{n:m+1}))}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),c.hidden=a.children.length>=e.most},i=d=>{let m=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=m.nextElementSibling||m.previousElementSibling;m.remove(),b||
i(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(m),u()},p=t||[];for(let d=0;d<Math.
max(e.lines,p.length);d++)i(p[d]??"");return n("div",{class:"ajar-lines"},a,c)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Eo(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Bt(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Eo(e.parts,t.dropped),r=t.began??o,l=o-r,{start:c,end:u}=a[s],
i=Math.max(0,l-u)-Math.max(0,c-l);return{part:s,begun:t.began!=null,late:Math.trunc(i/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Dt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let c=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:c}}).filter(({part:s,optional:a})=>a&&s>o)}function Ft(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Mo=new Set,ot=()=>{if(!document.hidden)for(let e of[...Mo])e(Math.random()*1e3)};window.addEventListener("online",ot);
window.addEventListener("pageshow",ot);document.addEventListener("visibilitychange",ot);function To(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Oa=To("ajar-presenter");function Wt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ee=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function st(e,t){if(t?.kind!=="moves"){let l=t&&Ee(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:s,body:{moves:!0}}:null}function at({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Me({answered:e},{joined:t},o){return t>e?L(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:L(o["wall-answered"],{n:e})}function _t(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function De({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Pt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return L(o,{minutes:Math.abs(e)})}var Fe=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ie(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var rt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function We(e,t,o,s,a){let r=ie(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},rt(o,()=>{r.close(),a()},"\
wall-primary"),rt(s,()=>r.close())))}var lt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Ut(e,{
question:t,body:o},s,a,r){if(o.moves){We(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=lt(t,
s);if(!l){r();return}let c=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});We(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function Ht(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ie(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},rt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ge=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function ct({units:e},t){let o=new Map,s=No(t);for(let a of e){
if(t.length&&!t.some(({id:c})=>c===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Io(a,s))}return[...o.
values()]}function No(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Io({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:c},u){
let i=l&&(l.fine?Ro(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:Ae(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:i,n:i?_e(i):0,withheld:c??""}}function Ro(e,t){let o=0;return t.map(s=>(o+=s,_e(e.slice(o-s,o))))}function Ae(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var _e=e=>e.reduce((t,o)=>t+o,0),it=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var Kt=["wall-first","wall-second","wall-third"],qo={importance:0,confidence:1,readiness:2},Gt=({id:e},t)=>Kt[qo[e]??t%Kt.
length],ue=e=>`${(100*e).toFixed(2)}%`,Jt={"aria-hidden":"true"};function Te(e,t,o){return ee(e).length?{ruler:zt,move:zt,
sort:Fo,card:Ho,choice:Ko}[e.kind](e,t,o):[n("p",{class:"wall-calm"},De(e,t))]}function zt(e,t){let o=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,c=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return Yt({...s,heading:u,labels:l,sizes:c},r,o,Gt(s,a),t)}))]}function Vt(e,t){let[o,s]=e,a=s.
shown.map(c=>[o.shown.find(({id:u})=>u===c.id),c]),r=a.flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([c,u],i)=>Yt(u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,Gt(u,i),t))),Xt([["wall-then",o.moment],["wall-solid",s.moment]])]}function Yt({heading:e,labels:t,sizes:o},s,a,r,l){
let c=_e(o),u=.03,i=0,p=o.flatMap((m,b)=>{let S=i/c+(i?u/2:0);i+=m;let A=i/c-S-(i<c?u/2:0);return s.flatMap(({counts:w,isEarlier:x},$)=>{
let O=S+$*A/s.length;return Bo(w[b]/a,w[b],O,A/s.length,x)})}),d=t.map((m,b)=>`${m}: ${s.at(-1)?.counts[b]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ce("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Do(t,
o)))}function Bo(e,t,o,s,a){let r=1-e;return[ce("rect",{x:ue(o),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ce("text",{x:ue(o+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Do(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Fo(e,t,o){let s=[...ee(e)].
sort((c,u)=>Po(c.counts,u.counts)),a=Math.max(...s.map(({n:c})=>c)),[{labels:r}]=s;if(r.length>ut.length)return[Ue(s.map(
c=>_o(c,t)),o,t)];let l=s.map(({name:c,counts:[u,...i]},p)=>{let m=!p&&c.length+r[0].length<Wo?`${u} ${r[0]}`:`${u}`;return Le(
c,m,Uo([u,...i],a))});return[Ue([...l,...Qt(e,t)],o,t),Xt(r.map((c,u)=>[ut[u],c]))]}var Wo=24;function _o({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,i)=>o[i]===r).join(" / "),c=L(a["wall-of"],{n:r,of:s});return Le(e,c,
[],n("p",{class:"wall-muted"},l))}var Po=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},ut=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Uo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,Pe(
ut[a],r,s/t)})}function Pe(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ce(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,o-2*r)),height:ue(a)})}function Ho(e,t,o){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ue([...Zt(s,t),...Qt(e,t)],o,t)]}function Ko(e,t,o){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((c,u)=>({name:c,count:a[u],n:r}));return[Ue(Zt(l,t),o,t)]}function Zt(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Le(a,l?`${r}`:L(t["wall-of"],{n:r,of:o}),
[Pe("wall-rest",0,1),Pe("wall-pile-1",0,r/o)]))}function Qt({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Le(L(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Le(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Le=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ce(
"svg",Jt,...o):null,s);function Ue(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},L(o["wall-more"],{n:a}))),s}var Xt=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ce("svg",Jt,Pe(t,0,1)),o)));var zo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Go=/^data:image\/(svg\+xml|png|jpeg);/,
ve=e=>e.flatMap(Jo);function Jo(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Go.test(o.src)?[Vo(o)]:[]:zo.has(t)?[n(t,{},...ve(s))]:ve(s)}var Vo=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var He=4,Ne=({path:e,size:t},o,s)=>ce("svg",{class:s,viewBox:`${-He} ${-He} ${t+2*He} ${t+2*He}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ce("path",{stroke:"#000",d:e}));function Ie(e,t){return ee(e).length?{ruler:Zo,move:Yo,sort:Xo,card:es,choice:ts}[e.kind](e,t):e.heading}var je=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,en=({shown:e})=>e.every(({counts:t})=>t),Yo=(e,t)=>t["wall-moved"];function tn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[je(t),je(t)]}function Zo(e,t){
let o=ee(e),s=new Map;for(let p of o){let d=it(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>Qo(d,p,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,c]=a.map(p=>tn(p,t)),u={ruler:l?.[1],
other:c?.[0]},i=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(i,u)].filter(Boolean).join(" ")}function Qo(e,t,o,s){
let[a,r]=e.map(i=>tn(i,s)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
o?L(s["wall-most-all"],u):L(r?s["wall-most-two"]:s["wall-most"],u)}function Xo(e,t){let o=ee(e),s=o[0].labels.map((c,u)=>({
pile:c,most:o.filter(i=>it(i)===u)})),{pile:a,most:r}=s.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.
length)return en(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:je(a),card:je(r[0].name),other:je(r.at(-1).name),n:r.length,all:o.length})}function es(e,t){
let o=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return nn(o,e,t)}function ts(e,t){let[{labels:o,counts:s,
n:a}]=ee(e);return nn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function nn(e,t,o){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!en(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",i=""]=r.map(({name:p})=>je(p));return L(
c,{card:u,other:i,n:r.length})}function ze({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return ae("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?on(t,o,s):ae("text",pe(e?.title??
""));if(!c&&l.join&&t)return on(t,o,s);let i=Ee(o,u),p=c?null:Ft(l.timer,a,u.minutes),d={deck:e,way:t,panel:o,words:s,slide:u,
question:i,left:p},m=(ps[u.kind]??Ke)(d);return m.dataset.slide=r??l?.slide,o.practice&&m.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),m}var ae=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),pe=e=>n("h\
1",{},e);function Ke({slide:e,way:t,panel:o,words:s,left:a}){let r=ve(e.body),l=r.flatMap(u=>ns(u)),c=r.filter(u=>u.textContent.
trim());return ae(e.kind,pe(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...c.map(ss)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),Ge({way:t,panel:o,words:s,left:a}))}function ns(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var os=5;function ss(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>pt(s)<s.childNodes.length)||!t.every(pt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=pt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function pt({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=os;)s+=2;return s}function as({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ge(a))return is({slide:e,panel:o,words:s,question:a,
left:r});let c=e.items,[u]=c.length===1?c:[];return ae("question",pe(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[rs(u)]:[ls(c)],Ge({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function rs({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},sn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ls=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?sn(s,a):null))),sn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),cs=5;function is({slide:e,panel:t,words:o,question:s,left:a}){
let r=ct(s,e.items),l=r.filter(i=>ee(i).length),[c=r[0]]=l,u=Ge({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?ae("chart",pe(l.length?Ie(c,o):o["wall-held-title"]),...Te(c,o),u):ae("chart",pe(e.title),n("div",{class:"wall-groups"},
...l.map(i=>n("section",{},n("h2",{},Ie(i,o)),...Te(i,o,cs)))),u)}function us({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ct(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:m})=>({moment:d,...m.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[c]=l("move").slice(-1),u=l("ruler"),i=Ge({way:s,panel:t,words:o,left:a});return c?ae("chart",pe(Ie(
c,o)),...Te(c,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?ae("chart",pe(o["room-group"]),...Vt([u[0],
u.at(-1)],o)):u.length?ae("chart",pe(Ie(u[0],o)),...Te(u[0],o)):ae("text",pe(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),i)}var ps={text:Ke,story:Ke,help:Ke,question:as,moves:us};function on(e,t,o){return ae("join",pe(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[ds(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,dt(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},at(t,o)))))}var ds=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},L(t["wall-wifi"],{name:e.name})),dt(e,t)),dt=(e,t)=>Ne(e,t["room-scan-alt"],"wall-sc\
an"),fs=e=>e.replace("-","‑");function Ge({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let c=_t(s,
o),u=a&&a.state!=="ready",i=u?Me(a,t,o):r&&e?at(t,o):"",p=l?Me(l,t,o):"";if(!e&&!c&&!i&&!p)return null;let d=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(dt(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):d.append(
n("p",{class:"wall-muted"},e?L(o["wall-join-line"],{address:e.address,code:fs(e.code)}):p)),d.append(n("p",{class:"wall-\
now"},i?n(u?"b":"span",{class:u?null:"wall-joined"},i):null,c?n("span",{class:"wall-time"},c):null)),d}var mt=[4.6,5.6,6.6,7.4,8.2],ht=2,ms=["","tight","tight columns"],ft=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],hs=5.4;function rn(e,t=ht){let o=mt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:ft.at(-1),text:0};for(let a of[...ms,...ft]){if(s.text>=hs||s.text&&ft.includes(a))break;let r=gs(e,a,o);r>s.text&&
(s={layout:a,text:r})}return ln(e,s.layout,s.text||4.6),s.text>0}function gs(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(ln(e,t,
Math.max(s,4.6)),ks(e))return Math.max(s,4.6);return 0}function ln(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var ks=e=>an(e)&&[...e.querySelectorAll(".wall-whole")].every(an),an=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var bs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},ys=new Map(Object.entries(bs).flatMap(([e,t])=>t.map(o=>[o,e]))),ws="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function vs(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:c}=e;if(s||a||r||l||c)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(ws)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return ys.get(t.length===1?t.toLowerCase():
t)}function cn(e){let t=o=>{let s=vs(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function un(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:c}){let u=o.stage??{slide:-1,dropped:[]},i=t.slides[u.slide]?.
part,p=w=>()=>{A.close(),w()},d=(w,x,...$)=>n("button",{type:"button",onclick:p(w),...x},...$),m=w=>n("small",{},L(a["re\
mote-minutes"],{minutes:w})),b=t.parts.map((w,x)=>n("li",{},d(()=>r("go",{slide:t.slides.findIndex($=>$.part===x)}),{"ar\
ia-current":x===i?"step":null,class:u.dropped.includes(x)?"remote-dropped":null},w.title,u.dropped.includes(x)?n("small",
{},a["remote-is-dropped"]):m(w.minutes)))),S=Dt(t,u).map(({part:w,title:x,minutes:$,dropped:O})=>n("li",{},n("span",{},x),
d(()=>r(O?"keep":"drop",{part:w}),{"aria-label":`${O?a["remote-keep"]:L(a["remote-drop"],{minutes:$})}: ${x}`},O?a["remo\
te-keep"]:L(a["remote-drop"],{minutes:$})))),A=ie(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...b),...S.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...S)]:[],n("div",{class:"remote-more"},
s?d(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["\
remote-leave"]):null,d(()=>{},{class:"remote-primary"},a["wall-close"])))}function dn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
pn(w).map(()=>0)])),c=0,u=0,i=n("div",{}),p=ie(e,"desk-hands",i);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
w=>w.reduce((x,$)=>x+$,0))),m=(w,x,$)=>n("div",{class:"desk-stepper"},n("span",{},w),n("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),n("output",{},`${x}`),n("button",{type:"button","aria-label":L(
s["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function b(w=""){let x=r[c],O=o.items.find(({id:E})=>E===x.item)?.cards.
find(({text:E})=>E===x.card),y=l.get(x.id),B=c===r.length-1,_=E=>()=>{c+=E,b()};i.replaceChildren(n("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:c+1,all:r.length})),n("h2",{},x.card||x.heading),O?.short?n("p",{class:"desk-small"},x.heading):
"",...pn(x).map((E,I)=>m(E,y[I],W=>{y[I]=Math.max(0,y[I]+W),b(`${I} ${W}`)})),B?m(s["room-people"],d(),E=>{u=Math.max(0,
d()+E),b(`people ${E}`)}):"",n("div",{class:"wall-answers"},c?n("button",{type:"button",onclick:_(-1)},s.back):"",B?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:_(
1)},s["desk-next-card"]),B?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),S(w)}function S(w){let x=[...i.querySelectorAll(".desk-stepper")],[$,O]=w.split(" "),y=$==="\
people"?x.at(-1):x[Number($)||0],[B,_]=y.querySelectorAll("button");(O==="-1"?B:_).focus()}function A(){let w=d();if(!w)
return;let $=[...l].filter(([,O])=>O.some(Boolean)).map(([O,y])=>{let{kind:B}=r.find(_=>_.id===O);return[O,B==="card"?[y[0],
w-y[0]]:y]});p.close(),a(Object.fromEntries($),w)}b()}var pn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ae(t,o);var re=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function fn(e,t,o){let s=n("div",{}),a=ie(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??s.querySelector("button"))?.focus()},a.refresh())}function mn(e,t,o,{
press:s}){s({desk:"remote"}),fn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:u}=t(),i=u.presenters.filter(
({kind:d,used:m})=>d==="remote"&&m),p=!l||c;return[n("h2",{},o["desk-remote"]),p&&r?Ne(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!i.length?n("p",{},o["room-one-moment"]):"",n("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
re(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...i.map(({id:d},m)=>n("p",{class:"desk-line"},L(o["desk-remote-there"],{n:m+1})," ",re(o["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),n("div",{class:"wall-answers"},p?re(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",re(o["wall-close"],a))]})}function hn(e,t,o,{press:s,step:a}){let r=js(o,s);fn(e,"desk-reach",l=>{let{way:c,
join:u,inside:i,practice:p,panel:d}=t(),m=n("span",{role:"status"});if(!c||i)return[n("h2",{},o["desk-phones"]),n("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":re(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},re(o["wall-close"],l))];let b=`${u.address}/${u.code}`,S=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:S.value})},...u.addresses.map(({ip:A,network:w})=>n("option",{value:A,selected:A===
u.picked?"":null},`${A} (${w})`)));return[n("h2",{},o["desk-phones"]),Ne(c,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},c.address)," · ",n("b",{},c.code)),n("p",{},d.joined?L(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?n("p",{class:"desk-small"},L(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",S):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},xs(o)[A])))),n("div",{class:"wall-answers"},re(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),m.textContent=o["desk-copied"]}),re(o["desk-card"],()=>s({desk:"card"})),re(o["re\
mote-join-show"],()=>{l(),a("join")}),re(o["wall-close"],l),m)]})}function js(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),re(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var xs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function gn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:y})=>n("option",{value:O},y),r=(O,y)=>L(t["desk-meeting"],{title:O,n:y}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:y,part:B,minutes:_})=>a({id:O,title:r(B?`${y}: ${B}`:y,_)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:y,minutes:B})=>a({id:O,title:r(y,B)}))));e.meeting&&
(l.value=e.meeting);let c=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Ss(e.countries);
let i=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=i.map(
(O,y)=>n("input",{type:"radio",name:s,value:O,checked:y===0?"":null,"aria-describedby":`${s}-${O}`})),m=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=n("p",{hidden:!0},n("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(O,y)=>n("p",{},n("label",{class:"ajar-words",for:y.id},O),y),x=n("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:c.value,country:u.value,phones:d.find(({checked:y})=>y).value,
key:m.value}),m.value=""}},n("h2",{},t["desk-start"]),S,w(t["desk-which"],l),n("div",{class:"ajar-start-two"},w(t["desk-\
couple"],c),w(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...i.map((O,y)=>n("label",{class:"ajar-\
start-way"},d[y],n("span",{},n("b",{},p[O][0]),n("small",{id:`${s}-${O}`},p[O][1]))))),b,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function $({problem:O,busy:y,needsKey:B,state:_}){S.textContent=O??"",S.hidden=
!O,b.hidden=!B,y||(A.textContent=_==="ended"?t["room-ended"]:"")}return{element:x,update:$}}function Ss(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function kn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ae(a.values,a.bands),l=a.snapshot.counts.map((c,u)=>`${r[u]}: ${c}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Cs=["open","close","reveal"];function bn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=Wt(),u=(j,K,Z={})=>n("button",{type:"button",onclick:K,...Z},...[j].flat()),i=n("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),p=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=se(o,j=>{j?p.textContent=
j:Nt()}),m=j=>{d.begin(),s(j,{awaited:!0})},b=0,S="",A=(j,K={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{step:j,
...K},n:b})},w=()=>r.panel,x=()=>w()?.stage,$=()=>r.deck?.slides[x()?.slide],O=()=>$()&&Ee(w(),$()),y=gt("desk-wall",{inert:!0}),
B=gt("desk-wall",{inert:!0}),_=gt("desk-screen",{hidden:!0}),E=()=>{_.host.hidden=!1,me(),_.host.requestFullscreen?.().catch(
()=>{})},I=()=>{_.host.hidden=!0,W()&&document.exitFullscreen(),me()},W=()=>document.fullscreenElement===_.host;_.host.addEventListener(
"fullscreenchange",()=>{W()||I()});let Y=n("p",{class:"desk-clock"}),h=n("p",{class:"desk-plan"}),f=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=n("p",{class:"des\
k-count"}),D=n("p",{}),F=n("p",{class:"desk-small"}),H=n("div",{}),G=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),R=n("div",{class:"desk-tools"},G,u(o["desk-here"],E),u(o["desk-remote"],()=>mn(
N,()=>r,o,{press:m})),u(o["desk-phones"],()=>hn(N,()=>r,o,{press:m,step:A})),u(o["remote-parts"],g),u(o["desk-end"],M,{class:"\
desk-end"})),v={back:u([o.back,n("kbd",{},"←")],()=>A("back")),open:u([o["room-ask-open"],n("kbd",{},"O")],()=>q("open")),
close:u([o["room-ask-close"],n("kbd",{},"C")],()=>q("close")),reveal:u([o["room-ask-reveal"],n("kbd",{},"R")],()=>q("rev\
eal")),blank:u([o["remote-blank"],n("kbd",{},"B")],()=>A("blank")),hands:u([o["desk-hands"]],()=>dn(N,{question:O(),slide:$(),
words:o,count:z})),next:u([o.next,n("kbd",{},o["desk-clicker"])],()=>A("next"))},P=u(o["room-ask-reset"],()=>We(N,o["roo\
m-reset-sure"],o["room-ask-reset"],o["home-no"],()=>q("reset"))),C=u("",()=>A(x()?.timer?"pause":"timer")),N=n("section",
{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},Y,h,R,f),n("div",{class:"desk-left"},n("s\
ection",{class:"desk-now"},n("h2",{},o["desk-now"]),y.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),B.
host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),T,D,F,n("p",{class:"desk-more"},C,P))),n("section",{class:"\
desk-notes"},n("h2",{},o["remote-notes"]),k,H),n("div",{class:"desk-moves"},i,p,n("div",{class:"desk-pad"},...Object.values(
v))),_.host),J=gn(t,{words:o,begin:j=>m({desk:"begin",...j})});e.replaceChildren(J.element,N);function g(){un(N,{deck:r.
deck,panel:w(),way:r.way},o,{step:A})}function M(){let j=w().questions.some(ge),K=(X,le)=>u(le,()=>m({room:"take",what:X,
paper:t.paper})),Z=ie(N,"desk-ending",n("p",{},o["desk-end-sure"]),j?n("p",{class:"desk-more"},K("page",o["desk-take-pag\
e"]),K("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},u(o["room-end"],()=>{Z.close(),m({room:"end"})},
{class:"wall-primary"}),u(o["remote-stay"],()=>Z.close())))}function q(j){if(b>(r.steps??0)){S=j;return}if(j==="reveal"){
let Z=st(w(),$()),X=()=>m({desk:"question",id:Z.question.id,do:j,...Z.body});Z&&Ut(ye(),Z,w(),o,X);return}let K=O();K&&m(
{desk:"question",id:K.id,do:j})}let z=(j,K)=>m({desk:"question",id:O().id,do:"hands",counts:j,people:K}),U={keys:()=>Ht(
ye(),o),full:()=>_.host.hidden?E():I(),larger:()=>Q(1),smaller:()=>Q(-1)},V=ht;function Q(j){V=Math.min(mt.length-1,Math.
max(0,V+j)),me()}function de(j){return!r.deck||!N.offsetParent||N.closest("[inert], .lm-mod-hidden")?!1:(U[j]?U[j]():Cs.
includes(j)?q(j):j==="timer"?A(x()?.timer?"pause":"timer"):j!=="look"&&A(j),!0)}a(cn(de));let Oe=setInterval(()=>{!N.hidden&&
N.isConnected&&Tt()},1e3);a(()=>clearInterval(Oe));function me(){if(!r.deck||!x())return;let j={deck:r.deck,way:r.way,panel:w(),
words:o,now:c.now()},K=et();$e(y.wall,ze(j)),B.host.hidden=K===null,K!==null&&$e(B.wall,ze({...j,slide:K})),_.host.hidden||
$e(_.wall,ze(j),V)}let ye=()=>_.host.hidden?N:_.wall;function $e(j,K,Z){j.querySelector(".wall-face")?.remove(),j.prepend(
K),rn(K,Z)}function et(){let{slide:j,dropped:K}=x(),Z=r.deck.slides.findIndex(({part:X},le)=>le>j&&!K.includes(X));return Z<
0?null:Z}function Tt(){if(!r.deck)return;let j=Bt(r.deck,x(),c.now());if(Y.textContent=Fe(c.now()),!j)return;let K=j.begun?
Pt(j.late,o):o["remote-not-begun"],Z=j.begun?L(o["remote-planned"],{part:Fe(j.partEnds),end:Fe(j.ends)}):"";h.replaceChildren(
n("b",{class:j.late>0?"desk-late":null},K),Z&&` · ${Z}`,n("br"),n("span",{class:"desk-small"},r.deck.parts[j.part].title));
for(let[X,le]of[...f.children].entries())le.className=X<j.part?"done":X===j.part?"here":"",le.classList.toggle("dropped",
x().dropped.includes(X)),X===j.part?le.setAttribute("aria-current","step"):le.removeAttribute("aria-current")}function mo(){
f.replaceChildren(...r.deck.parts.map(({title:j,minutes:K})=>n("li",{style:`flex: ${Math.max(1,K)}`,title:j},j)))}function ho(){
if(l===$()?.id)return;l=$()?.id;let j=$()?.notes.length?ve($().notes):[n("p",{},o["remote-no-notes"])];k.replaceChildren(
...j),k.scrollTop=0}function go(){let j=O();T.textContent=j&&(j.state!=="ready"||j.hands)?Me(j,w(),o):"",D.textContent=r.
way?L(o["desk-joined"],{n:w().joined}):o["desk-no-phones"],F.textContent=yo({units:j?.units??bo()}),H.replaceChildren(...j?
kn(j,o):[]);let K=!!j?.units.length;v.hands.firstChild.data=o[tt(j)?"desk-slips":"desk-hands"],v.hands.disabled=!K||j.state===
"open"||ge(j),P.hidden=!j?.answered||!j.may_reset;let Z=$()?.minutes??0;C.hidden=!Z&&!x()?.timer,C.textContent=x()?.timer?
o["desk-timer-pause"]:L(o["remote-timer"],{minutes:Z});for(let X of["open","close"])v[X].hidden=!r.way;v.hands.hidden=!!r.
way&&(v.hands.disabled||!j),v.open.disabled=!j||j.state==="open"||!r.way,v.close.disabled=j?.state!=="open",v.reveal.disabled=
!st(w(),$());for(let X of Object.values(v))X.classList.remove("wall-primary");ko().classList.add("wall-primary"),v.blank.
setAttribute("aria-pressed",!!x()?.blank)}function ko(){let j=O();return j?ge(j)?v.next:j.state==="ready"&&!v.open.disabled?
v.open:!r.way&&!j.answered&&!v.hands.disabled?v.hands:v.reveal.disabled?v.next:v.reveal:v.reveal.disabled?v.next:v.reveal}
let tt=j=>!!j?.name.startsWith("check-in@"),bo=()=>{if($()?.kind!=="moves")return[];let[j]=w().questions.filter(K=>tt(K)&&
ge(K)).slice(-1);return j?.units.filter(({kind:K})=>K==="move")??[]};function yo({units:j}){let K=j.filter(({snapshot:Z,
withheld:X})=>!Z&&X);return K.length?De({shown:K},o):""}function Nt(){let j=O();p.textContent=wo(j)}function wo(j){if(x()?.
blank)return o["remote-is-blank"];if(!j)return"";let K=lt(j,w());return K===1?o["remote-still-one"]:K?L(o["remote-still"],
{n:K}):j.state==="open"?o["room-is-open"]:j.hands&&!ge(j)?L(o["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?o[tt(j)?"desk-slips-how":"desk-hands-how"]:""}function vo(j){let K=r;r={...r,...j},r.busy||d.end(),i.textContent=
r.problem??"",i.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&x());if(J.update(r),J.element.hidden=Z,N.hidden=!Z,
!Z)return;K.panel!==r.panel&&c.set(w().now),K.deck!==r.deck&&mo(),r.wall&&(G.href=r.wall);for(let le of N.querySelectorAll(
"dialog"))le.refresh?.();Tt(),ho(),go(),Nt(),me();let X=S;S="",X&&q(X)}let It=new ResizeObserver(me);for(let{host:j}of[y,
_])It.observe(j);return a(()=>It.disconnect()),{update:vo}}function gt(e,t){let o=n("div",{class:e,...t}),s=n("div",{class:"\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function Je(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function xe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ve(e,t){let o=c=>[...e.querySelectorAll(
c)],s=o("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of o("summary"))c.parentElement.open=s.includes(c.textContent);if(a===!1)return;let r=o("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function yn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,c="",u=n("div",{}),i=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=se(t,f=>{d.textContent=f}),b=bt(t),S=Je(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},i,u,d),b.dialog);let A=f=>{a.busy?d.textContent=t["room-one-moment"]:(m.begin(),
o(f,{awaited:!0}))},w=(f,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},f),x=(...f)=>n(
"div",{class:"ajar-moves ajar-many"},...f);function $(){let f=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}A({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?n("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,f,x(k,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].
map(T=>w(L(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let O=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),x(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function y(){let f=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),T=a.address?f:null;return r?[B(),n("div",{class:"ajar-door-line"},k,p,T),_(),I()]:[n("h2",{},t["room-title"]),B(),
_(),k,a.address?wn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),I()]}let B=()=>a.practice?n("p",{},Re(t)):null,_=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let f=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:f.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:f.
id},n("span",{},t["room-address"]),f)}function I(){let f=n("div",{}),k=n("button",{type:"button",onclick:()=>F(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>F(!0)},t["room-end"]),D=()=>f.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),x(k,w(t["room-end"],{room:"end"}))]:[T]),F=G=>{l=G,D(),(l?k:T).focus()};D();let H=(G,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},G);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?x(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:S.value()})),S.element()):null,n("p",{},t["room-end-how"]),
f)}function W(f){a={...a,...f},i.textContent!==a.problem&&(i.textContent=a.problem),i.hidden=!a.problem;let k=kt(t,a.joined);
p.textContent!==k&&(p.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),d.textContent=""),Y()}let Y=xe(u,()=>{let{joined:f,problem:k,...T}=a,D=JSON.stringify([T,r]);if(D===
c)return;c=D;let F={open:y,lost:O}[a.state]??$;Ve(u,()=>u.replaceChildren(...F().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return Ye(e,()=>o({room:"look"}),s),{update:W}}var kt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],Re=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function wn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return oe(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function bt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?n("p",{},Re(e)):"",wn(e,r),s):(o.close(),t.replaceChildren()))}}}function Ye(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Ze(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(i,p)=>{let d=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return oe(d,
i),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),c(o,"wide"),c(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(i=>n("th",{scope:"col"},i)))),n("tbody",{},...r.map(([i,...p])=>n("tr",{},n(
"th",{scope:"row"},i),...p.map(d=>n("td",{},d??"–")))))))))}function vn({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=c({id:`${r}-people`,
min:1}),i=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let S=e.filter(
$=>$.item===b),A=($,O)=>{let y=c({"aria-label":[$.card,p($)[O]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],y]),y},w=S.length===1&&!S[0].card?S[0].bands.map(($,O)=>[$,[A(S[0],O)]]):S.map($=>[$.card,p($).map((O,y)=>A($,
y))]),x=S[0].card?["",...p(S[0])]:null;return n("table",{},n("caption",{},s(b)),x&&x.length>2?n("thead",{},n("tr",{},...x.
map($=>$?n("th",{scope:"col"},$):n("td",{})))):null,n("tbody",{},...w.map(([$,O])=>n("tr",{},n("th",{scope:"row"},$),...O.
map(y=>n("td",{},y))))))};function m(){let b=new Map(e.map(x=>[x,l.get(x.id).map(i)])),S=Math.max(...[...b.values()].map(
x=>x.reduce(($,O)=>$+O,0))),A=i(u)||S;if(!A){u.focus();return}let w=Object.fromEntries([...b].map(([x,$])=>[x.id,x.kind===
"card"?[$[0],Math.max(0,A-$[0])]:$]));a({counts:w,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),m()}},
...[...new Set(e.map(b=>b.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function jn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},c=!1,u="",i="",p=!1,d=(R,v={})=>{p=R==="reveal",
B.begin(),o({question:e.of,do:R,...v},{awaited:!0})},m=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),w=n("p",
{class:"ajar-counts"}),x=Os(e.minutes,t,s),$=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!c)}),O=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...R)=>{O.textContent!==R[0]&&O.replaceChildren(...R)},B=se(t,R=>y(
R||i)),_={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(_).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(E.map(R=>[R,n("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?y(W(R)):R==="reset"?Y():d(R)}},_[R])])),W=R=>l.busy?t["room-one-moment"]:l.not[R];function Y(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus()}},t["home-no"]),v=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",R," ",v),R.focus()}function h(R){c=R,m.hidden=!R,a().hidden=R,$.textContent=t[R?"room-show-question":"\
room-show-result"]}let f=bt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(R){let v=l;l={...l,...R};let P=l.
room==="open";A.replaceChildren(l.practice?Re(t):""),S.textContent=l.problem,S.hidden=!l.problem;let C=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],N=!P||!e.units.length?[]:l.hands||l.inside?C.slice(0,1):C;w.replaceChildren(
...N.map(([J,g])=>n("span",{},n("b",{},`${J}`)," ",g))),x.update(l.seconds);for(let J of E)xn(I[J],W(J));i=P?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(v.state!==l.state||v.room!==l.room||v.hands!==l.hands)&&y(i),l.busy||
B.end(),Sn(b,l.withheld),f.update(l.way??{},kt(t,l.joined)),k.hidden=!l.way?.address,F(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function F(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let v=!!l.charts?.length;m.replaceChildren(...Cn(l.charts??[],t)),$.hidden=!v,h(v),v&&p&&m.scrollIntoView({block:"\
start"}),p=!1}let H=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...E.
map(R=>I[R]))),n("div",{class:"ajar-bar-line"},A,O,$,k,x.element),f.dialog),G=e.units.length?vn(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return $.hidden=!0,Ye(H,()=>o({room:"look"}),s),{parts:[m,b,S,H,G].filter(Boolean),update:D}}function xn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Sn(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Cn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Ze(s,o,t),s});function On(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),c=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=m():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},i,l,c,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),p)),Ye(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},i.replaceChildren(a.practice?Re(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Sn(c,a.withheld),xn(d,m());let S=JSON.stringify(a.charts??[]);S!==r&&(r=S,l.replaceChildren(
...a.charts?.length?Cn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Os(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,m=p===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":m,l.textContent=t[a?"room-clock-show":"room-clock-hide"],c.hidden=!m}let i=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(i)),{element:c,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function $n(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),c=n("summary",{}),u=({title:d,
story:m,more:b,role:S})=>{oe(r,m),r.prepend(n("h2",{},d)),oe(l,b),c.textContent=S},i=e.couples.find(d=>d.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
i,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(i),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},c,l),p)}var En=[1,1],$s=[0,0],Es="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ms=new RegExp(`(${Es})|[.…]+|[\
!?;\\n]`,"gu"),As=/[\u0300-\u036f'’‘ʼ]/g,Ls=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,yt=new WeakMap;function Ln(e,t){
let{passes:o,kinds:s,learned:a}=Nn(t),{line:r,places:l}=Bs(e),c=r;for(let[d,m]of vt(o,r))c=c.slice(0,d)+c.slice(d,m).replace(
/[^ ]/g,"_")+c.slice(m);let u=Object.entries(s).flatMap(([d,m])=>vt(m,c).map(([b,S])=>({kind:d,start:b,end:S-1}))),i=a?Ts(
u,r,a):u,p=(d,m)=>d.span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return i.map(({kind:d,start:m,
end:b})=>({kind:d,span:[l[m][0],l[b][1]]})).sort(p)}function*Tn(e){let{passes:t,kinds:o}=Nn(e);for(let s of[t,...Object.
values(o)])yield,vt(s,"we are here ")}function Nn(e){return yt.has(e)||yt.set(e,Is(e)),yt.get(e)}function Ts(e,t,o){let{
weights:s,kinds:a,limit:r,least:l}=o,c=Ns(t,o),u=c.slice(1).map((w,x)=>[...c[x],...w]),i=w=>{let x=new Set(w.flatMap($=>$.
places));return Mn(s,x)/Math.sqrt(x.size)},p=[...c,...u];if(e.length)return wt(p,i)[1]>l?e:[];let d=p.filter(w=>w.length>
4),[m,b]=wt(d,i);if(!(b>r))return[];let S=new Set(m.flatMap(w=>w.places.slice(0,2))),[A]=wt(Object.keys(a),w=>Mn(a[w],S));
return[{kind:A,start:m[0].start,end:m.at(-1).start}]}function Ns(e,{numbers:t,weights:o}){let s=En,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",c=l?En:t.get(r[0])??$s,u=[[0,c[0]],[1,c[1]],[s[0],c[0]],[s[1],c[1]]],i=([p,d],m)=>((m*
16411+p)*16411+d)%o.length;a.at(-1).push({start:r.index,places:u.map(i)}),s=c,l&&a.push([])}return a.filter(r=>r.length)}
var wt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Mn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],
0),In=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function vt(e,t){let o=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return o}function Is({lists:e,passes:t,phrases:o,learned:s}){let a={};for(let[c,u]of Object.entries(e))a[c]=An(u,
a);let r=c=>new RegExp(c.map(u=>An(u,a)).join("|"),"y"),l=Object.entries(o).map(([c,u])=>[c,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Rs(s)}}function Rs({same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,c=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[c,c]);c++}for(let[p,d]of t.entries())for(let m of d.split(" "))l.set(m,[c++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),i=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
o),kinds:Object.fromEntries(i),limit:a,least:r}}function An(e,t){return`(?:${(e.match(Ls)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:qs(a)).join("")}\
)`}function qs(e){let t=Rn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Rn=e=>e.normalize("NFKD").replace(As,"").toLowerCase();function Bs(e){
let t="",o=[];for(let s of e.matchAll(Ms)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Rn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function qn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Bn=["emergency","crisis","violence","agency","worried","child"],Ds=["crisis","violence"],Wn='a[href$="#Help-lines"]',
te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Dn(){for(let e of te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&te().listeners.delete(e),e.shown||(e.shown=t)}}function Fs(e,{zone:t="",
languages:o=[]}){let s=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:u})=>u===c))??""}function _n(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let c=s.flatMap(i=>Ln(i,l)),u=In(c,l);if(u)return{...u,
kinds:[...new Set(c.map(({kind:i})=>i))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var jt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),xt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Fn=e=>`tel:${e.match(/\d+/)[0]}`;function Pn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(te().countries=
t);let a=()=>te().countries,r=()=>te().chosen||Fs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(E=>E.code===r());function c(E){te().chosen=E,Dn();for(let{element:I,draw:W}of te().
listeners)W(I)}function u(E,I){return I(E),te().listeners.add({element:E,draw:I,shown:!1}),queueMicrotask(Dn),E}let i=E=>u(
n("div",{}),I=>I.replaceChildren(...E())),p=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],I=n("select",{onchange:()=>{
c(I.value),s(I.value)}},...E.map(W=>n("option",{value:W.code},W.country)));return u(I,()=>{I.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),I)},d=({say:E,to:I},W)=>{if(/^(tel|sms):/.test(I))return n("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:I},n("span",{},...xt(E)));let Y=n("span",{},E),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:I}),onclick:async()=>{await Ws(I,Y)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},Y," ",h)},m=E=>n("li",{},n("p",{class:"ajar-for"},E.
for_what),n("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...E.reach.map(d))),b=({emergency:E,note:I})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),I?n("\
p",{class:"ajar-hint"},I):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Fn(E)},L(e["help-call"],{number:E})))),
S=E=>i(()=>{let I=l();if(!I)return[n("p",{},e["help-elsewhere-how"])];let W=E.flatMap(Y=>Y==="emergency"?b(I):jt(I,[Y]).
map(m));return[n("ul",{class:"ajar-help-lines"},...W)]});function A(){qn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),St({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),S(Bn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:E,text:I,now:W,lines:Y,kinds:h,
countries:f},{level:k,aside:T,needs:D}){return f&&!_()&&(te().countries=f),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},E),n("p",{},I),h.length?null:D?.()??null,p(),S(Y),n("ul",{class:"ajar-todo"},...W.map(F=>n("li",{},F))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let x=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function $({emergency:E,...I}){let Y=Ds.map(f=>jt(
I,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(k=>f.find(({to:T})=>T.startsWith(k))));return[{say:L(e["help-call"],
{number:E}),to:Fn(E)},...Y.filter(Boolean)]}let O=(E=`${e["help-line"]} `)=>i(()=>{let I=l(),W=(I?$(I):[]).flatMap(({say:f,
to:k},T)=>[T?" · ":"",n("a",{href:k},...xt(f))]),Y=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},W.length?" · ":"",Y);return[n("p",{class:"ajar-help-line"},E,...W,h)]});function y(E){
if(!_())return;let[I]=[...E.querySelectorAll(Wn)].reverse();I?.closest("p, ul").after(O(""));for(let W of E.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let B=()=>i(()=>{let E=l();return E?[n("p",{},n(
"b",{},`${e["help-title"]}, ${E.country}`)),n("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:E.emergency})}`),n(
"ul",{},...jt(E,Bn).map(({for_what:I,name:W,reach:Y,hours:h})=>n("li",{},...xt(`${I}: ${W}. ${Y.map(({say:f})=>f).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),_=()=>a().length>0;return{open:A,notice:w,button:x,line:O,addNumbers:y,
text:B,choose:c,code:r,isKnown:_}}var St=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Un(e){if(te().open){te().open=e;return}te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Wn)&&(t.preventDefault(),t.stopPropagation(),te().open())},{capture:!0})}async function Ws(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Hn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var _s="about:blank";function Ct(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(_s)}function Kn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ct()))},{capture:!0})}function zn(e,t,{words:o,group:s,change:a,say:r}){let l={...t},c={},u=e.piles.map(b=>(c[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let A=d[S.dataTransfer.
getData("text/plain")]?.[b.id];A&&!A.matches(":disabled")&&(A.checked=!0,p(A.dataset.card,b))}},c[b.id]))),i=()=>e.piles.
forEach(b=>{c[b.id].textContent=L(o["pile-count"],{pile:b.text,n:Object.values(l).filter(S=>S===b.id).length})}),p=(b,S)=>{
l[b]=S.id,i(),a({...l}),r(L(o.moved,{card:e.cards.find(A=>A.id===b).text,pile:S.text}))},d={},m=e.cards.map(b=>{d[b.id]=
{};let S=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let w=n("input",{type:"radio",name:S,
value:A.id,"data-card":b.id,checked:l[b.id]===A.id,onchange:()=>p(b.id,A)});return d[b.id][A.id]=w,n("label",{},w,n("spa\
n",{},A.text))})))});return i(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...m)}var Gn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ps=new RegExp(`^${Gn}+|${Gn}\
+$`,"g"),Us=/[\p{L}\p{N}_]+/gu,Hs=/^[\p{L}\p{N}_]+/u,Ks=/\{([a-z][a-z0-9-]*)\}/,[zs,Gs]=["⁨","⁩"],Jn=/[.!?…؟。][\u2069”’"')»]*$/,
Js=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Se=e=>e.replace(Ps,""),fe=e=>e.toLowerCase().toUpperCase(),Ot=e=>e.match(Hs)?.[0]??"",Vn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t){let o=e.split(Ks),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Se(t[o[r+1]]),c=Vs(o[r],l);a+=(Jn.test(a)?c.replace(/^,+/,""):c)+Ys(l)}return Jn.test(a)?a:a+s}function Vs(e,t){
let o=fe(Ot(t));if(!o)return e;for(let s of e.matchAll(Us))if(fe(s[0])===o)return e.slice(0,s.index);return e}var Ys=e=>Js.
test(e)?`${zs}${e}${Gs}`:e;var $t=2e4,Zs=10,Qs=/^(\d{4})-(\d\d)-(\d\d)$/,ne=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function At({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ne("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],c=l==null?null:
ea[r.kind](l,r);he(r,a)&&(a[r.id]=Xs(r,c,a))}return a}function Qn(e,t){try{At(e,t)}catch(o){if(o instanceof ne)return!1;
throw o}return!0}var Xn=e=>Object.values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>Yn(e.cards,o)),Se(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${Yn(e.piles,t[o.id])}`);case"date":return[Vn(t)];case"list":return t.map(Se);default:return[Se(`${t}`)]}}
var Yn=(e,t)=>e.find(o=>o.id===t)?.text??t;function Xs(e,t,o){if(e.kind!=="choice"||!t)return t;let s=we(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var ea={ruler(e){if(!Number.isInteger(
e)||e<0||e>Zs)throw new ne("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!Zn(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Mt(a)))throw new ne("answer-cards");let{chosen:r}=e,l=Et("own"in e?e.own:"")??
"";if(l&&!s)throw new ne("answer-own");if(!o&&r.length+!!l>1)throw new ne("answer-one-card");let c=a.filter(u=>r.includes(
u));return c.length||l?{chosen:c,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=Mt(o.map(({id:l})=>l));
if(!Zn(e)||!Object.keys(e).every(Mt(s))||!Object.values(e).every(a))throw new ne("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Et,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ne("answer-lines",{most:t});let o=e.map(s=>Et(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ta(e))throw new ne("answer-day");return e}};function Et(e){if(typeof e!="string")
throw new ne("answer-text");if(e.length>$t&&[...e].length>$t)throw new ne("answer-long",{most:$t});return Se(e)?e:null}var Mt=e=>t=>e.
includes(t),Zn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ta(e){let[,t,o,s]=(e.match(Qs)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var na=[{answers:["all"]}],oa=/\p{L}/u,sa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,aa=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ra=/\{([a-z][a-z0-9-]*)\}/g;function to({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:i})=>[i,s[i]??null]));if(Xn(r))return"nothing"in o?[Qe([o.nothing])]:[];let l=la({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?na:t).flatMap(l);return a||!("closing"in o)?u:[...u,Qe([o.closing])]}var Qe=e=>({words:e,heading:"",said:[]}),
ke=(e,t,o=[])=>({words:o,heading:e,said:t}),eo=(e,t)=>e.filter(o=>!t.has(fe(o)));function la({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:f})=>f===`couple-${h}`)??e.find(({id:f})=>f===h),r=h=>t[a(h)?.id]??null,l=h=>a(h)?Ce(a(
h),r(h)):[],c=h=>{let f=new Set(h.map(a));return e.filter(k=>f.has(k))},u=h=>{let f=r(h);return typeof f=="number"?f:l(h).
length},i=h=>h.map(f=>r(f)?.chosen).find(f=>Array.isArray(f))??[],p=(h,f)=>{let[k,T]=[a(h),r(h)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:D})=>T[D]===f).map(({text:D})=>D)},d=h=>new Set(h?l(h).map(fe):[]),m=({if:h=[],unless:f=[]})=>h.
every(b)&&!f.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:f=[],cards:k,piles:T,without:D,only:F,
least:H,asked:G}=h;if(G)return!!a(G)&&he(a(G),t);let R=f.find(C=>r(C)!==null);if(!R)return!1;let v=i([R]);return k&&!k.some(
C=>v.includes(C))||T&&!T.some(C=>eo(p(R,C),d(D)).length)||F&&!(C=>C.size===1&&C.has(F))(new Set(Object.values(r(R))))?!1:
H==null||u(R)>=H}let S=(h,f={})=>L(s[h],f);function A(h,f={}){if(typeof h=="string")return S(h,f);if(!m(h))return null;let{
phrase:k,of:T,score:D}=h;if(D){let F=E(D);return F===null?null:S(k,{t:50+10*F})}return T?l(T).length?S(k,{n:u(T),...f}):
null:S(k,f)}let w=(h=[],f={})=>h.map(k=>A(k,f)).filter(k=>k!==null),x=(h,f)=>{let k=w(h,f);return k.length?[Qe(k)]:[]};function $(h){
if(typeof h=="string")return l(h);if("level"in h)return I(h);if("phrase"in h){let[H]=h.of?l(h.of):[],G=A(h,H===void 0?{}:
{words:H});return G===null?[]:[G]}let{item:f,pile:k,also:T,without:D}=h,F=k?p(f,k):l(f);return T&&(F=F.filter(H=>d(T).has(
fe(H)))),eo(F,d(D))}let O=({heading:h,under:f})=>h?S(h):(f&&a(f)?.said)??"";function y(h,f){let k=a(h);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=F=>k.piles.find(H=>H.id===F).text;return(f??k.piles.map(({id:F})=>F)).map(F=>({id:F,text:T(
F),cards:p(h,F)}))}let B=o.find(h=>h.ladder)?.ladder,_=()=>Math.floor(B.rungs.length/2);function E(h){let[f]=i([h]);return!B||
!f?null:_()-B.rungs.findIndex(({card:k})=>k===f)}function I({level:h,up:f=0}){let k=h.map(E).find(D=>D!==null);if(!B||k===
void 0)return[];let T=B.rungs[_()-k-f];return T?l(T.item):[]}let W={answers({answers:h}){return(h[0]==="all"?e:c(h)).filter(
({id:k})=>t[k]!==null).map(k=>ke(k.said||k.ask,Ce(k,t[k.id])))},lines(h){let f=h.lines.flatMap($),k=f.length?[ke(O(h),f,
w(h.say))]:[],T=h.count?.[Math.min(f.length,h.count.length-1)];return T?[...k,Qe([S(T,{n:f.length})])]:k},piles({piles:h,
only:f,heading:k,below:T={},all:D={}}){let F=H=>H.length===a(h).cards.length;return y(h,f).filter(({cards:H})=>H.length).
flatMap(({id:H,text:G,cards:R})=>{let v=F(R)&&D[H]||T[H],P=k?S(k,{pile:G}):G;return[ke(P,R),...x(v?[v]:[])]})},empty(h){
let f=y(h.empty,h.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return f.length?[ke(O(h),f,w(h.say))]:[]},sentence(h){
let f=s[h.sentence],k=[...f.matchAll(ra)].map(([,D])=>D),T=Object.fromEntries(k.map(D=>[D,l(D).join(" ")]));return Object.
values(T).every(Boolean)?[ke(O(h),[qe(f,T)])]:[]},message(h){let f=h.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>Y(k,T,h.message));return f.length?[ke(O(h),[f.join(" ")])]:[]},ladder(){let[h=""]=l(B.goal),[[f],[k]]=[i([B.
today]),i([B.later])],T=B.rungs.map(({card:D,item:F})=>{let H=a(F)?.said??"",[G]=l(F),R=G?`${H}: ${G}`:S("open",{level:H}),
v=ca(D===f,D===k,!!k);return v?S(v,{level:R}):R});return[ke(S(h?"ladder":"ladder-unnamed",{goal:h}),T)]},missing({missing:h,
say:f}){let k=c(h).filter(({id:T})=>t[T]===null);return k.length?x(f,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(h){
let f=h.repeated.map(l),k=new Map;for(let F of f.flat())k.has(fe(F))||k.set(fe(F),F);let T=F=>f.filter(H=>H.some(G=>fe(G)===
F)).length>1,D=[...k].filter(([F])=>T(F)).map(([,F])=>F);return D.length?[ke(O(h),D)]:[]}};function Y(h,f,{self:k=[],small:T=[],
capitals:D=[]}){let{opener:F,clause:H,clauses:G=[],questions:R=[],names:v=!1}=h,P=Ot(f),C=P.toLowerCase();if(k.includes(
C))return qe("{words}.",{words:f});let N=[...s[F]].at(-1);if(!sa.test(f.match(oa)?.[0]??"a")||R.includes(C))return qe(`{\
words}${N}`,{words:f});let J=s[H&&G.includes(C)?H:F],g=v||D.includes(P),M=T.includes(C)||aa.test(P)&&!g,[q=""]=f,z=M?q.toLowerCase()+
f.slice(q.length):f;return qe(J,{words:z})}return h=>{if(!m(h))return[];let f=Object.keys(W).find(T=>T in h),k=f?W[f](h):
x(h.say);return k.length&&h.then?[...k,...x([h.then])]:k}}function ca(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function no(e,t,o){let s=o&&_n(e.items,t,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:to(e,t,{plain:a})}}function Lt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(p,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=c(t["home-no"],()=>{}),i=n("div",{class:"\
ajar-moves"},u,c(o,a));e.replaceChildren(n("p",{},s),i),u.focus()}function Xe(e){let o=n("button",{type:"button",onclick:()=>Lt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function oo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=n("span",
{}),a=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=n("p",{class:"ajar-problem",role:"alert"}),l=n(
"p",{class:"ajar-news",role:"status"}),c=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,c),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,d=!1,m=!1,b=!1,S=!1,A=!1,w=(v,P,C={})=>n("bu\
tton",{type:"button",onclick:P,...C},v),x=v=>{v.tabIndex=-1,v.focus()},$=()=>c.querySelector(".ajar-change"),O=()=>i.state===
"kept"&&!i.reopen;function y(v,P=v){a.dataset.short=P,s.textContent!==v&&(s.textContent=v)}function B(){let v=i.problem?
e["keep-unsaved"]:e["keep-saving"],[P,C]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[A?"lost":i.state];a.
classList.toggle("ajar-state-lost",A),y(P,C),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&
(r.textContent=i.problem),r.hidden=!i.problem}function _(){i={...i,saved:!1},B()}function E(){B(),p=i,O()?c.replaceChildren(
m?k("change"):H()):i.state!=="none"?c.replaceChildren(k("unlock")):d?c.replaceChildren(k(i.exists?"open":"start")):c.replaceChildren(
S?h():Y())}let I=()=>{d=!0,l.textContent="",E(),c.querySelector("input").focus()},W=()=>i.hosted?n("p",{},e["keep-hub"]):
null;function Y(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"\
keep-there":"keep-why"]),i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null,W(),n("di\
v",{class:"ajar-moves"},w(e["keep-nothing"],()=>{S=!0,E(),x(a)}),w(e[i.exists?"keep-open":"keep-start"],I)))}let h=()=>n(
"p",{},w(e[i.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function f(){let P=["none","weak","fair","good","s\
trong"].map(C=>e[`keep-strength-${C}`]).reduce((C,N)=>N.length>C.length?N:C);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},n("span",{},e["keep-strength-none"]))}function k(v){let P=v==="start"||v==="change",C={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],N=n("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{P&&t({strength:N.value})}}),J=n("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),g=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),J),M=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),q=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:q.value})}),z=f(),U=()=>{if(!N.value){N.focus();return}if(M.hidden=!0,P&&N.type==="password"&&J.value!==N.value){
M.textContent=e["keep-again-differs"],M.hidden=!1,J.focus();return}v==="change"?t({change:N.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:N.value,place:q.value},{awaited:!0}),y(e["keep-opening"]),N.value="",J.value="",z.firstChild.textContent=
e["keep-strength-none"]},V=()=>{d=!1,m=!1,E(),v==="change"?$().focus():x(a)},Q=n("details",{},n("summary",{},e["keep-whe\
re"]),n("label",{for:`${o}-place`},e["keep-place"]),q);return n("form",{class:"ajar-ask",onsubmit:de=>{de.preventDefault(),
U()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},C),W(),v==="change"?n("p",{},e["keep-change-how"]):null,P?n("p",
{},e["keep-no-way-back"]):null,v==="start"&&i.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}-how`},e[P?"keep-how":"keep-how-open"]),
N,P?z:null,P?g:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:de})=>{N.type=de.checked?
"text":"password",g.hidden=de.checked,M.hidden=!0}}),n("span",{},e["keep-see"])),P?M:null,v==="change"||i.here?null:Q,n(
"div",{class:"ajar-moves"},v==="unlock"?null:w(e["keep-not-now"],V),n("button",{type:"submit"},C)),P?null:F(),v==="start"&&
i.here?D():null)}let T=()=>n("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function D(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},P=n("input",{type:"file",onchange:async()=>{let J=new Uint8Array(await P.files[0].
arrayBuffer()),g=()=>t({bring:J},{awaited:!0});P.value="",i.exists?Lt(N,{...v,act:g}):g()}}),C=n("label",{class:"ajar-wo\
rds"},n("span",{},e["keep-bring"]),P),N=n("div",{class:"ajar-twice"},C);return N}function F(){let v=Xe({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",{},e["keep-copy-forgot"]),T(),D()]:[],n("p",{},e["keep-erase-how"]),
v)}function H(){let v=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
i.minutes])].sort((P,C)=>P-C).map(P=>n("option",{value:P,selected:P===i.minutes},L(e["keep-minutes"],{n:P}))));return n(
"div",{class:"ajar-kept"},w(e["keep-lock"],()=>{y(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{
m=!0,b=!1,E(),c.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),
T()]:[n("p",{},i.place)],i.copied?n("p",{},L(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${o}-minutes`},e["\
keep-idle"]),v))}function G(v){if(v.strength!=null){let P=c.querySelector(".ajar-strength > span");P&&(P.textContent=v.strength);
return}if(v.changed){m=!1,E(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}i={
...i,...v},i.state==="kept"&&(d=!1),O()||(m=!1),B(),R()}let R=xe(c,()=>{let v=p;if(v.state===i.state&&v.exists===i.exists&&
v.minutes===i.minutes&&v.here===i.here&&!!v.reopen==!!i.reopen&&!!v.hosted==!!i.hosted&&c.firstChild){p=i;return}let C=d&&
v.place!==i.place;E(),v.state!==i.state&&v.state!=="none"?x(a):C&&c.querySelector("input").focus()});return E(),{line:a,
more:u,update:G,begin:_,setLost:v=>{A=v,B()},say:v=>{l.textContent=v}}}function so({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!he(s,o)))if(s.kind==="choice"){let l=(s.among?
we(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(l.length||c)&&(o[s.id]={chosen:l,
own:c})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var ao=(e,t)=>L(e.ask,t);var ia=new Set(["autorestarting","dead","restarting","terminating"]),ua=4e3;function ro({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,i)=>{
ia.has(i)&&t()},c=(u,i)=>{clearTimeout(r),i==="disconnected"?t():i==="connecting"?r=setTimeout(t,ua):o()};return s.connect(
l),a.connect(c),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(c)}}function lo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,i])=>{let p=so(u,i),d=u.items.filter(m=>m.id in p).map(m=>[ao(m,p),...Ce(m,p[m.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let i=a(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=i,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let i=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(i)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(i),i}function c(u){s=u;for(let i of o)i.hidden=!u}return{line:l,set:c,isLost:()=>s,forget:u=>o.delete(
u)}}function co(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=se(
t,y=>r.replaceChildren(y)),c=y=>{l.begin(),o(y)},u=n("div",{}),i={},p="",d=0,m=Je(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(y,B)=>n("button",{type:"button",onclick:B},y),S=y=>n("div",{class:"\
ajar-reflection"},...y.flatMap(B=>nt(B,3))),A=(y,B,_)=>Xe({words:t,label:y,question:B,act:()=>c(_)}),w=()=>{let y=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&c({import:await y.files[0].text()}),y.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),y)},x=xe(u,()=>{let y=JSON.stringify(i);y!==p&&
(p=y,Ve(u,$))});function $(){let y=(E,I)=>b(I,()=>c({take:E})),B=d>(i.danger?.kinds.length??0)?null:i.danger,_=()=>{d=B.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(B?a.notice(B,{level:2,aside:_}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},i.welcome),i.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(i.section))):
"",i.due?.length?n("ul",{},...i.due.map(E=>n("li",{},E))):"",i.plan?.length?n("h2",{},t["home-plan"]):"",i.plan?.length?
S(i.plan):"",i.plan?.length&&!B?a.line():"",...(i.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:I})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${E}`),S(I))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...B?[]:[b(t["home-take-plan"],()=>c({take:"plan",paper:m.value(),country:a.
code()})),m.element(),y("calendar",t["home-take-calendar"]),i.danger?"":y("calendar-line",t["home-take-calendar-line"])],
y("check-ins",t["home-take-check-ins"]),y("everything",t["home-take-everything"])),w()),i.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),i=y,x()},settle:l.end,say:(y,B="")=>{
l.end();let _=n("div",{class:"ajar-text"});oe(_,B),r.replaceChildren(y,_),r.scrollIntoView({block:"nearest"})}}}function io({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Be=window.ajarShown,uo="needs@",po=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),be={};function pa(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function da({model:e,el:t}){pa();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],u=g=>c.push(g),i=null,p=!1,d=!1,m=new Map,b=new Map,S=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let A=n("div",{class:"ajar-page"}),w=g=>o.flatMap(({blocks:M})=>M).find(M=>M.kind==="exercise"&&M.key===g)?.
exercise,x=lo({words:s,answered:()=>[...r].map(([g,{answers:M}])=>[w(g),M]).filter(([g,M])=>g&&Object.keys(M??{}).length)}),
$=0,O=g=>{if(clearTimeout($),$=0,x.set(g),i?.setLost(g),g)for(let M of l.keys())a.get(M)?.release()},y=(g,{awaited:M=!1}={})=>{
try{e.send(g)}catch{O(!0);return}M&&!$&&($=setTimeout(()=>O(!0),8e3))},B=!1;function _(){B||(B=!0,window.ajarDangers?E():
y({dangers:!0}))}let E=()=>{for(let g of Object.values(window.ajarDangers.dangers))Hn(Tn(g))};function I({key:g,exercise:M},q){
if(!(window.ajarDangers||x.isLost())||!Qn(M,q))return;let U=At(M,q),V=no(M,U,window.ajarDangers);D(g,{answers:U,done:!0,
...V}),m.set(g,po(r.get(g))),a.get(g).update(r.get(g))}let W=Pn({words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:g=>y({country:g})}),Y=()=>{y({forget:!0}),Ct()},h=(g,M,q)=>(a.set(g.key,q),r.has(g.key)&&q.
update(r.get(g.key)),M),f={html(g){let M=n("div",{class:"ajar-text"});return oe(M,g.html),W.addNumbers(M),M.addEventListener(
"click",q=>{let z=q.target.closest("a"),U=o.findIndex(({id:V})=>V&&z?.getAttribute("href")===`${V}.ipynb`);U<0||(q.preventDefault(),
G(U))}),M},home(g){let M=n("div",{});return h(g,M,co(M,{words:s,send:U=>{U.import&&a.get("chart")?.begin(),y(U)},open:U=>G(
o.findIndex(({id:V})=>V===U)),help:W})),y({home:g.key}),M},exercise(g){let M=n("div",{}),q=x.line(i?{}:{role:"alert"});l.
set(g.key,M);let z=(U,V)=>{i?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;
b.set(g.key,Q),y({key:g.key,...U,sent:Q},{awaited:V}),!(!V||!x.isLost())&&(O(!0),q.scrollIntoView({block:"nearest"}))};return a.
set(g.key,qt(M,g.exercise,{words:s,level:g.level,sort:zn,...r.get(g.key),help:W,needs:()=>k(g.needs),below:()=>g.key.startsWith(
"plan@")&&W.isKnown()?W.line():null,onAside:U=>D(g.key,{aside:U}),onChange:U=>{_(),D(g.key,{answers:U,done:!1}),z({answers:U,
done:!1},d)},onMove:U=>D(g.key,{at:U}),onDone:U=>{I(g,U),z({answers:U,done:!0},!0),g.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{D(g.key,{answers:{},done:!1}),z({remove:!0})}})),M.firstElementChild.append(q),u(()=>x.
forget(q)),M},chart(g){let M=n("div",{class:"ajar-chart-block"}),q=n("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:z,end:U}=se(s,Q=>q.replaceChildren(Q)),V=Q=>{U(),Ze(M,Q,s)};return a.set(g.key,{update:V,begin:z,end:U}),
r.has(g.key)&&V(r.get(g.key)),z(),y({chart:g.key}),n("div",{},M,q)},notice(g){if(Kn(()=>y({forget:!0})),!g.leave)return n(
"div",{class:"ajar-notice"},n("p",{},g.text));let M=n("div",{class:"ajar-leave"},W.button(),St({words:s,leave:Y}));Un(W.
open),i=oo({words:s,send:y});let q=document.createDocumentFragment();return q.append(n("div",{class:"ajar-notice"},i.line,
M),n("div",{class:"ajar-on-paper"},W.text()),i.more),q}};function k(g){let M=o.findIndex(({blocks:z})=>z.some(({key:U})=>U===
uo));return M<0?g?n("p",{},n("a",{href:g},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{G(M);let z=l.get(
uo).querySelector("h2");z.tabIndex=-1,z.focus()}},s["help-needs"])}for(let[g,M]of Object.entries(be))f[g]=q=>{let z=n("d\
iv",{}),V=M(z,q,{words:s,send:y,onDispose:u,model:e,exerciseOf:w,formOf:Q=>l.get(Q)});return h(q,V.element??z,V)};let T=g=>o[S].
blocks.find(M=>M.kind===g),D=(g,M)=>r.set(g,{...r.get(g),...M}),F=()=>{for(let g of c.splice(0))g()};function H({focus:g=!1}={}){
if(F(),a.clear(),p){A.replaceChildren(i?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(
...o[S].blocks.map(V=>f[V.kind](V))),o.length<2)return;let M=(V,Q)=>n("button",{type:"button",onclick:()=>G(V)},Q),q=S>0?
M(S-1,s["previous-page"]):null,z=S<o.length-1?M(S+1,s["next-page"]):null;if(A.append(n("div",{class:"ajar-moves ajar-tur\
n"},q,z)),R.replaceChildren(...o.map(({title:V},Q)=>n("li",{},n("button",{type:"button","aria-current":Q===S?"page":null,
onclick:()=>G(Q)},V)))),v.textContent=L(s["page-of"],{n:S+1,all:o.length,title:o[S].title}),!g)return;let U=A.querySelector(
"h1, h2, h3")??A;U.tabIndex=-1,U.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function G(g){o[g]&&(S=g,R.
parentElement.open=P(),e.set("page",g),e.save_changes(),H({focus:!0}))}let R=n("ol",{}),v=n("summary",{}),P=()=>window.innerWidth>
640;e.get("notice")&&t.append(f.notice(e.get("notice")));let C=n("nav",{class:"ajar-nav","aria-label":s.pages},n("detail\
s",{open:P()},v,R));o.length>1&&t.append(C),t.append(x.line({role:"alert"}),A);let N=0;for(let g of["keydown","pointerdo\
wn","scroll"])t.addEventListener(g,()=>{Date.now()-N<3e4||(N=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",g=>{if(O(!1),g.keeping){let M=[...b.values()].some(U=>g.acknowledged<U);i?.update(M?{...g.keeping,saved:!1}:
g.keeping);let{state:q}=g.keeping,z=q==="locked";q&&(d=q==="kept"),q&&z!==p&&(p=z,r.clear(),C.hidden=p,H())}for(let[M,q]of Object.
entries(g.states??{})){if(g.acknowledged<b.get(M))continue;let z=q.answers&&!Object.keys(q.answers).length,U=m.get(M)===
po(q);m.delete(M),D(M,z?{...q,at:0}:q),U||a.get(M)?.update(r.get(M))}g.dangers&&(window.ajarDangers=g.dangers,E()),g.country!=
null&&W.choose(g.country),g.file&&(a.get("home")?.settle(),io(g.file)),g.erased&&a.get("home")?.say(g.erased,T("home")?.
erased),g.said&&a.get("chart")?.end(),g.said&&(a.get("home")??i)?.say(g.said),g.open&&G(o.findIndex(({id:M})=>M===g.open)),
g.problem&&a.get(g.problem.key)?.say(g.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),H()});let J=ro(e,{gone:()=>O(
!0),back:()=>{x.isLost()&&y({ready:!0})}});return H(),Be.set(s,(Be.get(s)??0)+1),y({ready:!0}),()=>{F(),J(),clearTimeout(
$),Be.set(s,Be.get(s)-1),Be.get(s)||y({gone:!0})}}var fo={render:da};be.door=(e,t,o)=>yn(e,o);be.group=(e,t,o)=>On(e,o);be.scenario=(e,t,{words:o,model:s})=>({element:$n(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});be.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:c}=jn(t,{...a,form:()=>s(t.of),ask:i=>r.find(p=>p.id===i).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:c}};be.desk=bn;var gc=fo;export{gc as default};
