(()=>{var Lo=["button","input","select","summary","textarea"],No=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Lo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),No.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Io=e=>e;function ie(e,t){e.innerHTML=Io(t)}function ne(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ce(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Pt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ce(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Ut(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...Ro,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...o.answers},d=0,f=null,m=0,b=o.aside??0,j=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),$=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=n("div",{}),x=n("div",{class:"ajar-body"}),O=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,qo(j,s))]:j,
y,x,$);e.replaceChildren(O);function C(){let I=t.items.filter(K=>we(K,c));return r&&t.together?[I]:I.map(K=>[K])}let v=I=>{
$.replaceChildren(I)},A=ce(s,v);function q(I,K){$.replaceChildren(`${I} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
c=K,v(""),o.onChange(c),U({focus:!0})}},s["put-back"]))}function E(I,K){c={...c,[I.id]:K},Bo(x),v(""),o.onChange(c),g()}
function T(){z(!0),A.begin(),m=setTimeout(W,8e3)}function W(){m&&(clearTimeout(m),m=0,z(!1),A.end())}function z(I){for(let K of f?.
fieldsets??[])K.disabled=I}function g(){if(!f)return;let{items:I,skip:K,where:X,next:p,enough:w}=f,M=C().length;K.textContent=
L(I)?s["clear-and-skip"]:s.skip,X.textContent=N(s["question-of"],{n:d+1,all:M}),X.hidden=r&&M===1,p.textContent=d===M-1?
s.done:s.next,w.hidden=!h(M)}function h(I){return(o.enough==="at once"||d>0)&&d<I-1&&L(t.items)}function k(){m||(T(),o.onDone(
c))}let L=I=>I.some(({id:K})=>c[K]!=null);function _(I,K=!0){if(m)return;let X=C();if(d+=I,d>=X.length){d=X.length-1,k();
return}U({focus:K,again:I<0})}function D(I,K){let X=`${u}-${I.id}`,p=n("legend",{},N(I.ask,c)),w=I.hint?n("p",{class:"aj\
ar-hint",id:`${X}-hint`},I.hint):null,M=[w,K.mark].filter(Boolean).map(({id:J})=>J),B=I.among?{...I,cards:Ce(I,c)}:I,P=i[I.
kind](B,Pt(B,c[I.id]),{words:s,level:a+1,group:X,change:J=>E(I,J),say:v,isQuick:o.enough==="at once",...K}),G={class:`aj\
ar-item ajar-${I.kind}`,tabindex:"-1","aria-describedby":M.join(" ")||null};return n("fieldset",G,p,w,P)}function U({focus:I=!1,
again:K=!1}={}){let X=C();d=Math.max(0,Math.min(d,X.length-1));let p=X[d],w=o.mark?.(p),M=w?n("p",{class:"ajar-mark",id:`${u}\
-${p[0].id}-mark`},w):null,B=n("div",{class:"ajar-moves"}),P=d>0?()=>_(-1):null,G=p.map(be=>D(be,{mark:M,again:K,moves:B,
back:P})),J=n("button",{type:"button",onclick:()=>{if(m)return;let be=c,ye=L(p);c={...c,...Object.fromEntries(p.map(({id:rt})=>[
rt,null]))},o.onChange(c),_(1),ye&&q(s.cleared,be)}}),se=n("button",{type:"button",onclick:()=>{m||(v(""),_(1))}}),le=n(
"p",{class:"ajar-where"}),ke=n("button",{type:"button",class:"ajar-link",onclick:k},s.enough);f={items:p,skip:J,where:le,
next:se,fieldsets:G,enough:ke},y.replaceChildren(),B.replaceChildren(J,se),P&&B.prepend(n("button",{type:"button",onclick:P},
s.back));let Se=G.length===1;M&&Se&&G[0].lastElementChild.before(M),x.replaceChildren(le,...M&&!Se?[M]:[],...G,B,...o.enough?
[ke]:[]),g(),o.onMove?.(d),I&&(G[0].focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function V(I){if(y.replaceChildren(),
!I||!o.help||b>I.kinds.length)return null;let K=()=>{b=I.kinds.length+1,o.onAside?.(b),y.replaceChildren(),x.querySelector(
"[tabindex]").focus()},{help:X,needs:p}=o;return y.append(X.notice(I,{level:a+1,aside:K,needs:p})),y.querySelector("[tab\
index]")}function R(I,{focus:K=!1,danger:X=null}={}){f=null;let p=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);x.replaceChildren(
n("div",{class:"ajar-reflection"},p,...I.flatMap(M=>it(M,a+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",
{type:"button",onclick:()=>{d=0,U({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{let M=c;c={},d=
0,b=0,o.onAside?.(0),o.onStartOver(),U({focus:!0}),q(s["started-over"],M)}},s["start-over"])));let w=V(X);K&&(w??p).focus()}
function F(I){let K=x.contains(document.activeElement);K&&f&&!m||(W(),c={...I.answers},I.done?R(I.reflection,{focus:K,danger:I.
danger}):(d=I.at??Math.max(0,C().findIndex(X=>X.some(({id:p})=>c[p]==null))),U()))}let{done:ee,reflection:Y,danger:Q}=o;
return F({answers:c,at:o.at,done:ee,reflection:Y,danger:Q}),{update:F,release:W,say:I=>{W(),v(I)}}}var qo=(e,t)=>e.length?
n("details",{},n("summary",{},t["why-this"]),...e):"";function Bo(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var it=({heading:e,said:t,words:o},s)=>[e?
n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Ro={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(f=>n("input",{type:u,name:s,value:f.
id,checked:r.includes(f.id),onchange:m=>{e.many?r=r.filter(b=>b!==f.id).concat(m.target.checked?f.id:[]):(r=[f.id],l="",
d&&(d.value="")),i()}})),d=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!e.many&&l.trim()&&
(r=[],c.forEach(m=>{m.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,m)=>n("label",{class:"ajar-card"},c[m],n("span",{},f.text))),d?n("label",{
class:"ajar-own"},n("span",{},e.own),d):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let f=[...a.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());s(f.length?f:null)},l=()=>[...a.children].
forEach((f,m)=>{f.querySelector("label > span").textContent=N(o.line,{n:m+1}),f.querySelector("button").setAttribute("ar\
ia-label",N(o["remove-line"],{n:m+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=f=>{let m=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:f,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=m.nextElementSibling||m.previousElementSibling;m.remove(),b||
c(""),u(),r(),(b||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(m),u()},d=t||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)c(d[f]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Do(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Ht(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Do(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Kt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function zt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Wo=new Set,ct=()=>{if(!document.hidden)for(let e of[...Wo])e(Math.random()*1e3)};window.addEventListener("online",ct);
window.addEventListener("pageshow",ct);document.addEventListener("visibilitychange",ct);function Po(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Ka=Po("ajar-presenter");function Vt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ne=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function ut(e,t){if(t?.kind!=="moves"){let l=t&&Ne(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function pt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:N(t["room-joined"],{n:e}):t["room-joined-none"]}function Ie({answered:e},{joined:t},o){return t>e?N(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:N(o["wall-answered"],{n:e})}function Jt(e,t){return e?e.over?t["wa\
ll-time-up"]:N(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function He({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Gt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return N(o,{minutes:Math.abs(e)})}var Ke=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function fe(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var dt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function ze(e,t,o,s,a){let r=fe(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},dt(o,()=>{r.close(),a()},"\
wall-primary"),dt(s,()=>r.close())))}var ft=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Yt(e,{
question:t,body:o},s,a,r){if(o.moves){ze(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=ft(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:N(a["wall-still"],{n:l});ze(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Zt(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=fe(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},dt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var ve=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function mt({units:e},t){let o=new Map,s=Uo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Ho(a,s))}return[...o.
values()]}function Uo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Ho({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Ko(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:qe(a,r).map(d=>u.get(`${t}:${d}`)??
d),sizes:r,counts:c,n:c?Ve(c):0,withheld:i??""}}function Ko(e,t){let o=0;return t.map(s=>(o+=s,Ve(e.slice(o-s,o))))}function qe(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var Ve=e=>e.reduce((t,o)=>t+o,0),ht=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),oe=({shown:e})=>e.filter(({counts:t})=>t);var Qt=["wall-first","wall-second","wall-third"],zo={importance:0,confidence:1,readiness:2},en=({id:e},t)=>Qt[zo[e]??t%Qt.
length],me=e=>`${(100*e).toFixed(2)}%`,tn={"aria-hidden":"true"};function Re(e,t,o){return oe(e).length?{ruler:Xt,move:Xt,
sort:Go,card:es,choice:ts}[e.kind](e,t,o):[n("p",{class:"wall-calm"},He(e,t))]}function Xt(e,t){let o=Math.max(...oe(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return on({...s,heading:u,labels:l,sizes:i},r,o,en(s,a),t)}))]}function nn(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,u],c)=>on(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(d=>d.
counts),l,en(u,c),t))),rn([["wall-then",o.moment],["wall-solid",s.moment]])]}function on({heading:e,labels:t,sizes:o},s,a,r,l){
let i=Ve(o),u=.03,c=0,d=o.flatMap((m,b)=>{let j=c/i+(c?u/2:0);c+=m;let $=c/i-j-(c<i?u/2:0);return s.flatMap(({counts:y,isEarlier:x},O)=>{
let C=j+O*$/s.length;return Vo(y[b]/a,y[b],C,$/s.length,x)})}),f=t.map((m,b)=>`${m}: ${s.at(-1)?.counts[b]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ne("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Jo(t,
o)))}function Vo(e,t,o,s,a){let r=1-e;return[ne("rect",{x:me(o),y:me(r),width:me(s),height:me(e),class:a?"wall-then":"wa\
ll-solid"}),ne("text",{x:me(o+s/2),y:me(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Jo(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function Go(e,t,o){let s=[...oe(e)].
sort((i,u)=>Qo(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>gt.length)return[Ge(s.map(
i=>Zo(i,t)),o,t)];let l=s.map(({name:i,counts:[u,...c]},d)=>{let m=!d&&i.length+r[0].length<Yo?`${u} ${r[0]}`:`${u}`;return Be(
i,m,Xo([u,...c],a))});return[Ge([...l,...an(e,t)],o,t),rn(r.map((i,u)=>[gt[u],i]))]}var Yo=24;function Zo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,c)=>o[c]===r).join(" / "),i=N(a["wall-of"],{n:r,of:s});return Be(e,i,
[],n("p",{class:"wall-muted"},l))}var Qo=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},gt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Xo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,Je(
gt[a],r,s/t)})}function Je(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ne(
"rect",{class:e,x:me(t+r),y:me(s),width:me(Math.max(0,o-2*r)),height:me(a)})}function es(e,t,o){let s=oe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ge([...sn(s,t),...an(e,t)],o,t)]}function ts(e,t,o){let[{labels:s,counts:a,
n:r}]=oe(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ge(sn(l,t),o,t)]}function sn(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Be(a,l?`${r}`:N(t["wall-of"],{n:r,of:o}),
[Je("wall-rest",0,1),Je("wall-pile-1",0,r/o)]))}function an({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Be(N(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Be(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Be=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ne(
"svg",tn,...o):null,s);function Ge(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},N(o["wall-more"],{n:a}))),s}var rn=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ne("svg",tn,Je(t,0,1)),o)));var ns=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),os=/^data:image\/(svg\+xml|png|jpeg);/,
Oe=e=>e.flatMap(ss);function ss(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?os.test(o.src)?[as(o)]:[]:ns.has(t)?[n(t,{},...Oe(s))]:Oe(s)}var as=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var Ye=4,De=({path:e,size:t},o,s)=>ne("svg",{class:s,viewBox:`${-Ye} ${-Ye} ${t+2*Ye} ${t+2*Ye}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ne("path",{stroke:"#000",d:e}));function We(e,t){return oe(e).length?{ruler:ls,move:rs,sort:cs,card:us,choice:ps}[e.kind](e,t):e.heading}var $e=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ln=({shown:e})=>e.every(({counts:t})=>t),rs=(e,t)=>t["wall-moved"];function cn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[$e(t),$e(t)]}function ls(e,t){
let o=oe(e),s=new Map;for(let d of o){let f=ht(d);s.set(f,[...s.get(f)??[],d])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([d,f])=>is(f,d,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(d=>cn(d,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,N(c,u)].filter(Boolean).join(" ")}function is(e,t,o,s){
let[a,r]=e.map(c=>cn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?N(s["wall-most-all"],u):N(r?s["wall-most-two"]:s["wall-most"],u)}function cs(e,t){let o=oe(e),s=o[0].labels.map((i,u)=>({
pile:i,most:o.filter(c=>ht(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return ln(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return N(
l??t["wall-sorted-many"],{pile:$e(a),card:$e(r[0].name),other:$e(r.at(-1).name),n:r.length,all:o.length})}function us(e,t){
let o=oe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return un(o,e,t)}function ps(e,t){let[{labels:o,counts:s,
n:a}]=oe(e);return un(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function un(e,t,o){let s=Math.max(...e.map(({count:d})=>d)),
a=e.filter(({count:d,n:f})=>2*d>f),r=a.length?a:e.filter(({count:d})=>d&&d===s);if(!a.length&&!ln(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",c=""]=r.map(({name:d})=>$e(d));return N(
i,{card:u,other:c,n:r.length})}function Qe({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return ue("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?pn(t,o,s):ue("text",he(e?.title??
""));if(!i&&l.join&&t)return pn(t,o,s);let c=Ne(o,u),d=i?null:zt(l.timer,a,u.minutes),f={deck:e,way:t,panel:o,words:s,slide:u,
question:c,left:d},m=(vs[u.kind]??Ze)(f);return m.dataset.slide=r??l?.slide,o.practice&&m.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),m}var ue=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),he=e=>n("h\
1",{},e);function Ze({slide:e,way:t,panel:o,words:s,left:a}){let r=Oe(e.body),l=r.flatMap(u=>ds(u)),i=r.filter(u=>u.textContent.
trim());return ue(e.kind,he(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(ms)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),Xe({way:t,panel:o,words:s,left:a}))}function ds(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var fs=5;function ms(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>kt(s)<s.childNodes.length)||!t.every(kt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=kt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function kt({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=fs;)s+=2;return s}function hs({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&ve(a))return ys({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return ue("question",he(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[gs(u)]:[ks(i)],Xe({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function gs({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},dn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var ks=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?dn(s,a):null))),dn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),bs=5;function ys({slide:e,panel:t,words:o,question:s,left:a}){
let r=mt(s,e.items),l=r.filter(c=>oe(c).length),[i=r[0]]=l,u=Xe({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?ue("chart",he(l.length?We(i,o):o["wall-held-title"]),...Re(i,o),u):ue("chart",he(e.title),n("div",{class:"wall-groups"},
...l.map(c=>n("section",{},n("h2",{},We(c,o)),...Re(c,o,bs)))),u)}function ws({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:mt(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>oe(f).length)),l=d=>r.map(({moment:f,groups:m})=>({moment:f,...m.find(b=>b.kind===d)})).filter(({shown:f})=>f&&
oe({shown:f}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Xe({way:s,panel:t,words:o,left:a});return i?ue("chart",he(We(
i,o)),...Re(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?ue("chart",he(o["room-group"]),...nn([u[0],
u.at(-1)],o)):u.length?ue("chart",he(We(u[0],o)),...Re(u[0],o)):ue("text",he(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),c)}var vs={text:Ze,story:Ze,help:Ze,question:hs,moves:ws};function pn(e,t,o){return ue("join",he(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[js(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,bt(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},pt(t,o)))))}var js=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},N(t["wall-wifi"],{name:e.name})),bt(e,t)),bt=(e,t)=>De(e,t["room-scan-alt"],"wall-sc\
an"),xs=e=>e.replace("-","‑");function Xe({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=Jt(s,
o),u=a&&a.state!=="ready",c=u?Ie(a,t,o):r&&e?pt(t,o):"",d=l?Ie(l,t,o):"";if(!e&&!i&&!c&&!d)return null;let f=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),
e&&r?f.append(bt(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):f.append(
n("p",{class:"wall-muted"},e?N(o["wall-join-line"],{address:e.address,code:xs(e.code)}):d)),f.append(n("p",{class:"wall-\
now"},c?n(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?n("span",{class:"wall-time"},i):null)),f}var wt=[4.6,5.6,6.6,7.4,8.2],vt=2,Ss=["","tight","tight columns"],yt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Cs=5.4;function mn(e,t=vt){let o=wt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:yt.at(-1),text:0};for(let a of[...Ss,...yt]){if(s.text>=Cs||s.text&&yt.includes(a))break;let r=Os(e,a,o);r>s.text&&
(s={layout:a,text:r})}return hn(e,s.layout,s.text||4.6),s.text>0}function Os(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(hn(e,t,
Math.max(s,4.6)),$s(e))return Math.max(s,4.6);return 0}function hn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var $s=e=>fn(e)&&[...e.querySelectorAll(".wall-whole")].every(fn),fn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ms={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Es=new Map(Object.entries(Ms).flatMap(([e,t])=>t.map(o=>[o,e]))),As="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ts(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(As)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Es.get(t.length===1?t.toLowerCase():
t)}function gn(e){let t=o=>{let s=Ts(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function kn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let u=o.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,d=y=>()=>{$.close(),y()},f=(y,x,...O)=>n("button",{type:"button",onclick:d(y),...x},...O),m=y=>n("small",{},N(a["re\
mote-minutes"],{minutes:y})),b=t.parts.map((y,x)=>n("li",{},f(()=>r("go",{slide:t.slides.findIndex(O=>O.part===x)}),{"ar\
ia-current":x===c?"step":null,class:u.dropped.includes(x)?"remote-dropped":null},y.title,u.dropped.includes(x)?n("small",
{},a["remote-is-dropped"]):m(y.minutes)))),j=Kt(t,u).map(({part:y,title:x,minutes:O,dropped:C})=>n("li",{},n("span",{},x),
f(()=>r(C?"keep":"drop",{part:y}),{"aria-label":`${C?a["remote-keep"]:N(a["remote-drop"],{minutes:O})}: ${x}`},C?a["remo\
te-keep"]:N(a["remote-drop"],{minutes:O})))),$=fe(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...b),...j.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...j)]:[],n("div",{class:"remote-more"},
s?f(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},a["wall-close"])))}function yn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
bn(y).map(()=>0)])),i=0,u=0,c=n("div",{}),d=fe(e,"desk-hands",c);if(!d)return;let f=()=>Math.max(u,...[...l.values()].map(
y=>y.reduce((x,O)=>x+O,0))),m=(y,x,O)=>n("div",{class:"desk-stepper"},n("span",{},y),n("button",{type:"button","aria-lab\
el":N(s["desk-fewer"],{label:y}),onclick:()=>O(-1)},"−"),n("output",{},`${x}`),n("button",{type:"button","aria-label":N(
s["desk-more"],{label:y}),onclick:()=>O(1)},"+"));function b(y=""){let x=r[i],C=o.items.find(({id:E})=>E===x.item)?.cards.
find(({text:E})=>E===x.card),v=l.get(x.id),A=i===r.length-1,q=E=>()=>{i+=E,b()};c.replaceChildren(n("p",{class:"desk-sma\
ll"},N(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},x.card||x.heading),C?.short?n("p",{class:"desk-small"},x.heading):
"",...bn(x).map((E,T)=>m(E,v[T],W=>{v[T]=Math.max(0,v[T]+W),b(`${T} ${W}`)})),A?m(s["room-people"],f(),E=>{u=Math.max(0,
f()+E),b(`people ${E}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:q(-1)},s.back):"",A?n("b\
utton",{type:"button",class:"wall-primary",onclick:$},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:q(
1)},s["desk-next-card"]),A?"":n("button",{type:"button",onclick:$},s["desk-enough"]),n("button",{type:"button",onclick:()=>d.
close()},s["wall-close"]))),j(y)}function j(y){let x=[...c.querySelectorAll(".desk-stepper")],[O,C]=y.split(" "),v=O==="\
people"?x.at(-1):x[Number(O)||0],[A,q]=v.querySelectorAll("button");(C==="-1"?A:q).focus()}function $(){let y=f();if(!y)
return;let O=[...l].filter(([,C])=>C.some(Boolean)).map(([C,v])=>{let{kind:A}=r.find(q=>q.id===C);return[C,A==="card"?[v[0],
y-v[0]]:v]});d.close(),a(Object.fromEntries(O),y)}b()}var bn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):qe(t,o);var pe=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function wn(e,t,o){let s=n("div",{}),a=fe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function vn(e,t,o,{
press:s}){s({desk:"remote"}),wn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),d=!l||i;return[n("h2",{},o["desk-remote"]),d&&r?De(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!c.length?n("p",{},o["room-one-moment"]):"",n("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
pe(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...c.map(({id:f},m)=>n("p",{class:"desk-line"},N(o["desk-remote-there"],{n:m+1})," ",pe(o["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),n("div",{class:"wall-answers"},d?pe(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",pe(o["wall-close"],a))]})}function jn(e,t,o,{press:s,step:a}){let r=Ls(o,s);wn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:d,panel:f}=t(),m=n("span",{role:"status"});if(!i||c)return[n("h2",{},o["desk-phones"]),n("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":pe(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},pe(o["wall-close"],l))];let b=`${u.address}/${u.code}`,j=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:j.value})},...u.addresses.map(({ip:$,network:y})=>n("option",{value:$,selected:$===
u.picked?"":null},`${$} (${y})`)));return[n("h2",{},o["desk-phones"]),De(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},f.joined?N(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?n("p",{class:"desk-small"},N(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",j):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map($=>n("li",{},Ns(o)[$])))),n("div",{class:"wall-answers"},pe(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),m.textContent=o["desk-copied"]}),pe(o["desk-card"],()=>s({desk:"card"})),pe(o["re\
mote-join-show"],()=>{l(),a("join")}),pe(o["wall-close"],l),m)]})}function Ls(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),pe(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Ns=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function xn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:v})=>n("option",{value:C},v),r=(C,v)=>N(t["desk-meeting"],{title:C,n:v}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:v,part:A,minutes:q})=>a({id:C,title:r(A?`${v}: ${A}`:v,q)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:v,minutes:A})=>a({id:C,title:r(v,A)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Is(e.countries);
let c=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),d={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=c.map(
(C,v)=>n("input",{type:"radio",name:s,value:C,checked:v===0?"":null,"aria-describedby":`${s}-${C}`})),m=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=n("p",{hidden:!0},n("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),j=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(C,v)=>n("p",{},n("label",{class:"ajar-words",for:v.id},C),v),x=n("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
$.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:u.value,phones:f.find(({checked:v})=>v).value,
key:m.value}),m.value=""}},n("h2",{},t["desk-start"]),j,y(t["desk-which"],l),n("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...c.map((C,v)=>n("label",{class:"ajar-\
start-way"},f[v],n("span",{},n("b",{},d[C][0]),n("small",{id:`${s}-${C}`},d[C][1]))))),b,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),$));function O({problem:C,busy:v,needsKey:A,state:q}){j.textContent=C??"",j.hidden=
!C,b.hidden=!A,v||($.textContent=q==="ended"?t["room-ended"]:"")}return{element:x,update:O}}function Is(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Sn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:qe(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var qs=["open","close","reveal"];function Cn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Vt(),u=(S,H,Z={})=>n("button",{type:"button",onclick:H,...Z},...[S].flat()),c=n("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ce(o,S=>{S?d.textContent=
S:Ft()}),m=S=>{f.begin(),s(S,{awaited:!0})},b=0,j="",$=(S,H={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{step:S,
...H},n:b})},y=()=>r.panel,x=()=>y()?.stage,O=()=>r.deck?.slides[x()?.slide],C=()=>O()&&Ne(y(),O()),v=jt("desk-wall",{inert:!0}),
A=jt("desk-wall",{inert:!0}),q=jt("desk-screen",{hidden:!0}),E=()=>{q.host.hidden=!1,se(),q.host.requestFullscreen?.().catch(
()=>{})},T=()=>{q.host.hidden=!0,W()&&document.exitFullscreen(),se()},W=()=>document.fullscreenElement===q.host;q.host.addEventListener(
"fullscreenchange",()=>{W()||T()});let z=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),h=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),L=n("p",{class:"des\
k-count"}),_=n("p",{}),D=n("p",{class:"desk-small"}),U=n("div",{}),V=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),R=n("div",{class:"desk-tools"},V,u(o["desk-here"],E),u(o["desk-remote"],()=>vn(
Q,()=>r,o,{press:m})),u(o["desk-phones"],()=>jn(Q,()=>r,o,{press:m,step:$})),u(o["remote-parts"],K),u(o["desk-end"],X,{class:"\
desk-end"})),F={back:u([o.back,n("kbd",{},"←")],()=>$("back")),open:u([o["room-ask-open"],n("kbd",{},"O")],()=>p("open")),
close:u([o["room-ask-close"],n("kbd",{},"C")],()=>p("close")),reveal:u([o["room-ask-reveal"],n("kbd",{},"R")],()=>p("rev\
eal")),blank:u([o["remote-blank"],n("kbd",{},"B")],()=>$("blank")),hands:u([o["desk-hands"]],()=>yn(Q,{question:C(),slide:O(),
words:o,count:w})),next:u([o.next,n("kbd",{},o["desk-clicker"])],()=>$("next"))},ee=u(o["room-ask-reset"],()=>ze(Q,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>p("reset"))),Y=u("",()=>$(x()?.timer?"pause":"timer")),Q=n("section",
{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},z,g,R,h),n("div",{class:"desk-left"},n("s\
ection",{class:"desk-now"},n("h2",{},o["desk-now"]),v.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),A.
host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),L,_,D,n("p",{class:"desk-more"},Y,ee))),n("section",{class:"\
desk-notes"},n("h2",{},o["remote-notes"]),k,U),n("div",{class:"desk-moves"},c,d,n("div",{class:"desk-pad"},...Object.values(
F))),q.host),I=xn(t,{words:o,begin:S=>m({desk:"begin",...S})});e.replaceChildren(I.element,Q);function K(){kn(Q,{deck:r.
deck,panel:y(),way:r.way},o,{step:$})}function X(){let S=y().questions.some(ve),H=(te,de)=>u(de,()=>m({room:"take",what:te,
paper:t.paper})),Z=fe(Q,"desk-ending",n("p",{},o["desk-end-sure"]),S?n("p",{class:"desk-more"},H("page",o["desk-take-pag\
e"]),H("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},u(o["room-end"],()=>{Z.close(),m({room:"end"})},
{class:"wall-primary"}),u(o["remote-stay"],()=>Z.close())))}function p(S){if(b>(r.steps??0)){j=S;return}if(S==="reveal"){
let Z=ut(y(),O()),te=()=>m({desk:"question",id:Z.question.id,do:S,...Z.body});Z&&Yt(le(),Z,y(),o,te);return}let H=C();H&&
m({desk:"question",id:H.id,do:S})}let w=(S,H)=>m({desk:"question",id:C().id,do:"hands",counts:S,people:H}),M={keys:()=>Zt(
le(),o),full:()=>q.host.hidden?E():T(),larger:()=>P(1),smaller:()=>P(-1)},B=vt;function P(S){B=Math.min(wt.length-1,Math.
max(0,B+S)),se()}function G(S){return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(M[S]?M[S]():qs.includes(
S)?p(S):S==="timer"?$(x()?.timer?"pause":"timer"):S!=="look"&&$(S),!0)}a(gn(G));let J=setInterval(()=>{!Q.hidden&&Q.isConnected&&
be()},1e3);a(()=>clearInterval(J));function se(){if(!r.deck||!x())return;let S={deck:r.deck,way:r.way,panel:y(),words:o,
now:i.now()},H=Se();ke(v.wall,Qe(S)),A.host.hidden=H===null,H!==null&&ke(A.wall,Qe({...S,slide:H})),q.host.hidden||ke(q.
wall,Qe(S),B)}let le=()=>q.host.hidden?Q:q.wall;function ke(S,H,Z){S.querySelector(".wall-face")?.remove(),S.prepend(H),
mn(H,Z)}function Se(){let{slide:S,dropped:H}=x(),Z=r.deck.slides.findIndex(({part:te},de)=>de>S&&!H.includes(te));return Z<
0?null:Z}function be(){if(!r.deck)return;let S=Ht(r.deck,x(),i.now());if(z.textContent=Ke(i.now()),!S)return;let H=S.begun?
Gt(S.late,o):o["remote-not-begun"],Z=S.begun?N(o["remote-planned"],{part:Ke(S.partEnds),end:Ke(S.ends)}):"";g.replaceChildren(
n("b",{class:S.late>0?"desk-late":null},H),Z&&` · ${Z}`,n("br"),n("span",{class:"desk-small"},r.deck.parts[S.part].title));
for(let[te,de]of[...h.children].entries())de.className=te<S.part?"done":te===S.part?"here":"",de.classList.toggle("dropp\
ed",x().dropped.includes(te)),te===S.part?de.setAttribute("aria-current","step"):de.removeAttribute("aria-current")}function ye(){
h.replaceChildren(...r.deck.parts.map(({title:S,minutes:H})=>n("li",{style:`flex: ${Math.max(1,H)}`,title:S},S)))}function rt(){
if(l===O()?.id)return;l=O()?.id;let S=O()?.notes.length?Oe(O().notes):[n("p",{},o["remote-no-notes"])];k.replaceChildren(
...S),k.scrollTop=0}function Oo(){let S=C();L.textContent=S&&(S.state!=="ready"||S.hands)?Ie(S,y(),o):"",_.textContent=r.
way?N(o["desk-joined"],{n:y().joined}):o["desk-no-phones"],D.textContent=Eo({units:S?.units??Mo()}),U.replaceChildren(...S?
Sn(S,o):[]);let H=!!S?.units.length;F.hands.firstChild.data=o[lt(S)?"desk-slips":"desk-hands"],F.hands.disabled=!H||S.state===
"open"||ve(S),ee.hidden=!S?.answered||!S.may_reset;let Z=O()?.minutes??0;Y.hidden=!Z&&!x()?.timer,Y.textContent=x()?.timer?
o["desk-timer-pause"]:N(o["remote-timer"],{minutes:Z});for(let te of["open","close"])F[te].hidden=!r.way;F.hands.hidden=
!!r.way&&(F.hands.disabled||!S),F.open.disabled=!S||S.state==="open"||!r.way,F.close.disabled=S?.state!=="open",F.reveal.
disabled=!ut(y(),O());for(let te of Object.values(F))te.classList.remove("wall-primary");$o().classList.add("wall-primar\
y"),F.blank.setAttribute("aria-pressed",!!x()?.blank)}function $o(){let S=C();return S?ve(S)?F.next:S.state==="ready"&&!F.
open.disabled?F.open:!r.way&&!S.answered&&!F.hands.disabled?F.hands:F.reveal.disabled?F.next:F.reveal:F.reveal.disabled?
F.next:F.reveal}let lt=S=>!!S?.name.startsWith("check-in@"),Mo=()=>{if(O()?.kind!=="moves")return[];let[S]=y().questions.
filter(H=>lt(H)&&ve(H)).slice(-1);return S?.units.filter(({kind:H})=>H==="move")??[]};function Eo({units:S}){let H=S.filter(
({snapshot:Z,withheld:te})=>!Z&&te);return H.length?He({shown:H},o):""}function Ft(){let S=C();d.textContent=Ao(S)}function Ao(S){
if(x()?.blank)return o["remote-is-blank"];if(!S)return"";let H=ft(S,y());return H===1?o["remote-still-one"]:H?N(o["remot\
e-still"],{n:H}):S.state==="open"?o["room-is-open"]:S.hands&&!ve(S)?N(o["desk-counted"],{n:S.hands}):!r.way&&S.state==="\
ready"&&S.units.length?o[lt(S)?"desk-slips-how":"desk-hands-how"]:""}function To(S){let H=r;r={...r,...S},r.busy||f.end(),
c.textContent=r.problem??"",c.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&x());if(I.update(r),I.element.hidden=
Z,Q.hidden=!Z,!Z)return;H.panel!==r.panel&&i.set(y().now),H.deck!==r.deck&&ye(),r.wall&&(V.href=r.wall);for(let de of Q.
querySelectorAll("dialog"))de.refresh?.();be(),rt(),Oo(),Ft(),se();let te=j;j="",te&&p(te)}let _t=new ResizeObserver(se);
for(let{host:S}of[v,q])_t.observe(S);return a(()=>_t.disconnect()),{update:To}}function jt(e,t){let o=n("div",{class:e,...t}),
s=n("div",{class:"wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0\
ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function et(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Me(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function tt(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function On(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",u=n("div",{}),c=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ce(t,h=>{f.textContent=h}),b=St(t),j=et(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,f),b.dialog);let $=h=>{a.busy?f.textContent=t["room-one-moment"]:(m.begin(),
o(h,{awaited:!0}))},y=(h,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(k)},h),x=(...h)=>n(
"div",{class:"ajar-moves ajar-many"},...h);function O(){let h=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}$({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?N(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?n("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,h,x(k,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].
map(L=>y(N(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),x(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function v(){let h=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:N(t["room-line"],{code:a.
code})),L=a.address?h:null;return r?[A(),n("div",{class:"ajar-door-line"},k,d,L),q(),T()]:[n("h2",{},t["room-title"]),A(),
q(),k,a.address?$n(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},d,L,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),T()]}let A=()=>a.practice?n("p",{},Fe(t)):null,q=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let h=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:h.value})},...a.addresses.map(
({ip:k,network:L})=>n("option",{value:k,selected:k===a.picked},`${k} (${L})`)));return n("label",{class:"ajar-words",for:h.
id},n("span",{},t["room-address"]),h)}function T(){let h=n("div",{}),k=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),L=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),_=()=>h.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),x(k,y(t["room-end"],{room:"end"}))]:[L]),D=V=>{l=V,_(),(l?k:L).focus()};_();let U=(V,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},V);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?x(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,n("p",{},t["room-end-how"]),
h)}function W(h){a={...a,...h},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=xt(t,a.joined);
d.textContent!==k&&(d.textContent=k),b.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),f.textContent=""),z()}let z=Me(u,()=>{let{joined:h,problem:k,...L}=a,_=JSON.stringify([L,r]);if(_===
i)return;i=_;let D={open:v,lost:C}[a.state]??O;tt(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return nt(e,()=>o({room:"look"}),s),{update:W}}var xt=(e,t)=>t?t===
1?e["room-joined-one"]:N(e["room-joined"],{n:t}):e["room-joined-none"],Fe=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function $n(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ie(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function St(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Fe(e)):"",$n(e,r),s):(o.close(),t.replaceChildren()))}}}function nt(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function ot(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,d)=>{let f=n("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":t});return ie(f,
c),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(c=>n("th",{scope:"col"},c)))),n("tbody",{},...r.map(([c,...d])=>n("tr",{},n(
"th",{scope:"row"},c),...d.map(f=>n("td",{},f??"–")))))))))}function Mn({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=i({id:`${r}-people`,
min:1}),c=b=>Math.max(0,Math.floor(Number(b.value)||0)),d=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,f=b=>{let j=e.filter(
O=>O.item===b),$=(O,C)=>{let v=i({"aria-label":[O.card,d(O)[C]].filter(Boolean).join(": ")});return l.set(O.id,[...l.get(
O.id)??[],v]),v},y=j.length===1&&!j[0].card?j[0].bands.map((O,C)=>[O,[$(j[0],C)]]):j.map(O=>[O.card,d(O).map((C,v)=>$(O,
v))]),x=j[0].card?["",...d(j[0])]:null;return n("table",{},n("caption",{},s(b)),x&&x.length>2?n("thead",{},n("tr",{},...x.
map(O=>O?n("th",{scope:"col"},O):n("td",{})))):null,n("tbody",{},...y.map(([O,C])=>n("tr",{},n("th",{scope:"row"},O),...C.
map(v=>n("td",{},v))))))};function m(){let b=new Map(e.map(x=>[x,l.get(x.id).map(c)])),j=Math.max(...[...b.values()].map(
x=>x.reduce((O,C)=>O+C,0))),$=c(u)||j;if(!$){u.focus();return}let y=Object.fromEntries([...b].map(([x,O])=>[x.id,x.kind===
"card"?[O[0],Math.max(0,$-O[0])]:O]));a({counts:y,people:$})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),m()}},
...[...new Set(e.map(b=>b.item))].map(f),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function En(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",d=!1,f=(R,F={})=>{d=R==="reveal",
A.begin(),o({question:e.of,do:R,...F},{awaited:!0})},m=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=n("span",{}),y=n("p",
{class:"ajar-counts"}),x=Bs(e.minutes,t,s),O=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},A=ce(t,R=>v(
R||c)),q={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(q).filter(R=>e.units.length||R==="open"||R==="close"),T=Object.fromEntries(E.map(R=>[R,n("button",{type:"button",onclick:()=>{
T[R].getAttribute("aria-disabled")?v(W(R)):R==="reset"?z():f(R)}},q[R])])),W=R=>l.busy?t["room-one-moment"]:l.not[R];function z(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),T.reset.focus()}},t["home-no"]),F=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),T.reset.focus(),f("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",F),R.focus()}function g(R){i=R,m.hidden=!R,a().hidden=R,O.textContent=t[R?"room-show-question":"\
room-show-result"]}let h=St(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),L={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function _(R){let F=l;l={...l,...R};let ee=l.
room==="open";$.replaceChildren(l.practice?Fe(t):""),j.textContent=l.problem,j.hidden=!l.problem;let Y=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],Q=!ee||!e.units.length?[]:l.hands||l.inside?Y.slice(0,1):Y;y.replaceChildren(
...Q.map(([I,K])=>n("span",{},n("b",{},`${I}`)," ",K))),x.update(l.seconds);for(let I of E)An(T[I],W(I));c=ee?l.hands?t["\
room-by-hands-now"]:L[l.state]:t["room-not-open"],(F.state!==l.state||F.room!==l.room||F.hands!==l.hands)&&v(c),l.busy||
A.end(),Tn(b,l.withheld),h.update(l.way??{},xt(t,l.joined)),k.hidden=!l.way?.address,D(),d&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(d=!1,b.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let F=!!l.charts?.length;m.replaceChildren(...Ln(l.charts??[],t)),O.hidden=!F,g(F),F&&d&&m.scrollIntoView({block:"\
start"}),d=!1}let U=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...E.
map(R=>T[R]))),n("div",{class:"ajar-bar-line"},$,C,O,k,x.element),h.dialog),V=e.units.length?Mn(e,{words:t,ask:r,send:R=>f(
"hands",R)}):null;return O.hidden=!0,nt(U,()=>o({room:"look"}),s),{parts:[m,b,j,U,V].filter(Boolean),update:_}}function An(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Tn(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Ln=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return ot(s,o,t),s});function Nn(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=n("div",{}),d=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=n("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=m():(d.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},f),d)),nt(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},c.replaceChildren(a.practice?Fe(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Tn(i,a.withheld),An(f,m());let j=JSON.stringify(a.charts??[]);j!==r&&(r=j,l.replaceChildren(
...a.charts?.length?Ln(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Bs(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let d=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,m=d===null?e?N(t["room-minutes"],{minutes:e}):"":e?N(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":m,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let c=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(c)),{element:i,update:d=>{s=d==null?null:Date.now()-d*1e3,u()}}}function In(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:f,
story:m,more:b,role:j})=>{ie(r,m),r.prepend(n("h2",{},f)),ie(l,b),i.textContent=j},c=e.couples.find(f=>f.id===o)??e.couples[0],
d=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(f=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:f.id,checked:f===
c,onchange:()=>{u(f),s(f.id)}}),n("span",{},f.title)))));return u(c),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),d)}var Ct=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function qn(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:u,isQuick:c}){let d={...t},{cards:f,piles:m}=e,b=A=>m.find(q=>q.id===A).text,j=n("div",{class:"ajar-one"});
function $(A,q){d={...d,[A.id]:q},q||delete d[A.id],a(Object.keys(d).length?d:null),q&&r(N(o.moved,{card:A.text,pile:b(q)}))}
function y(A,{focus:q=!0,back:E=A?()=>y(A-1):u,onward:T=()=>O(A+1)}={}){let W=f[A],z=N(o["card-of"],{n:A+1,all:f.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},n("p",{class:"ajar-where"},z),n("p",{},W.text)),
h=k=>{$(W,k),T()};i.hidden=!0,j.replaceChildren(g,n("div",{class:"ajar-one-piles"},...m.map(({id:k,text:L})=>Ct(L,()=>h(
k),{"aria-pressed":`${d[W.id]===k}`}))),n("div",{class:"ajar-one-also"},E?x(o.back,()=>E()):n("span",{}),x(o["card-out"],
()=>h("")),c?n("span",{}):x(o["card-enough"],()=>C()))),q&&g.focus({preventScroll:!0})}let x=(A,q)=>Ct(A,q,{class:"ajar-\
link"}),O=A=>A<f.length?y(A):C();function C({focus:A=!0}={}){let q=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),E=(T,W)=>{let z=f.
filter(k=>(d[k.id]??"")===W),g=k=>y(f.indexOf(k),{back:C,onward:C}),h=z.map(k=>n("li",{},Ct(k.text,()=>g(k))));return h.
length?[n(`h${s+1}`,{},T),n("ul",{},...h)]:[]};j.replaceChildren(q,n("p",{class:"ajar-hint"},o["cards-all-how"]),...m.flatMap(
({id:T,text:W})=>E(W,T)),...E(o["cards-out"],"")),i.hidden=!1,A&&(q.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let v=f.map(A=>!!d[A.id]).lastIndexOf(!0)+1;return v===f.length||l&&v?C({focus:!1}):y(v,{focus:!1}),j}var Bn=[1,1],Rs=[0,0],Ds="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ws=new RegExp(`(${Ds})|[.…]+|[\
!?;\\n]`,"gu"),Fs=/[\u0300-\u036f'’‘ʼ]/g,_s=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ot=new WeakMap;function Fn(e,t){
let{passes:o,kinds:s,learned:a}=Ps(t),{line:r,places:l}=Js(e),i=r;for(let[f,m]of Dn(o,r))i=i.slice(0,f)+i.slice(f,m).replace(
/[^ ]/g,"_")+i.slice(m);let u=Object.entries(s).flatMap(([f,m])=>Dn(m,i).map(([b,j])=>({kind:f,start:b,end:j-1}))),c=a?Us(
u,r,a):u,d=(f,m)=>f.span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return c.map(({kind:f,start:m,
end:b})=>({kind:f,span:[l[m][0],l[b][1]]})).sort(d)}function Ps(e){return Ot.has(e)||Ot.set(e,Ks(e)),Ot.get(e)}function Us(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=Hs(
t,o),u=i.slice(1).map((y,x)=>[...i[x],...y]),c=y=>{let x=new Set(y.flatMap(O=>O.places));return Rn(s,x)/Math.sqrt(x.size)},
d=[...i,...u];if(e.length)return $t(d,c)[1]>l?e:[];let f=d.filter(y=>y.length>4),[m,b]=$t(f,c);if(!(b>r))return[];let j=new Set(
m.flatMap(y=>y.places.slice(0,2))),[$]=$t(Object.keys(a),y=>Rn(a[y],j));return[{kind:$,start:m[0].start,end:m.at(-1).start}]}
function Hs(e,{numbers:t,weights:o}){let s=Bn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Bn:t.get(r[0])??
Rs,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([d,f],m)=>((m*16411+d)*16411+f)%o.length;a.at(-1).push({start:r.index,
places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var $t=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Rn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),_n=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Dn(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Ks({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Wn(u,a);let r=i=>new RegExp(i.map(u=>Wn(u,a)).join("|"),"y"),
l=Object.entries(o).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&zs(s)}}function zs({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let d of e){for(let f of d.split(" "))l.set(
f,[i,i]);i++}for(let[d,f]of t.entries())for(let m of f.split(" "))l.set(m,[i++,2+e.length+d]);let u=d=>[...d.join("")].map(
f=>f.charCodeAt(0)-87),c=Object.entries(s).map(([d,f])=>[d,u(f)]);return{numbers:l,weights:u(o),kinds:Object.fromEntries(
c),limit:a,least:r}}function Wn(e,t){return`(?:${(e.match(_s)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Vs(a)).join("")})`}function Vs(e){let t=Pn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var Pn=e=>e.normalize("NFKD").replace(Fs,"").toLowerCase();function Js(e){let t="",o=[];for(let s of e.
matchAll(Ws)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Pn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Un({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Hn=["emergency","crisis","violence","agency","worried","child"],Gs=["crisis","violence"],Vn='a[href$="#Help-lines"]',
ae=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Kn(){for(let e of ae().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ae().listeners.delete(e),e.shown||(e.shown=t)}}function Ys(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Jn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(c=>Fn(c,l)),u=_n(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Mt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Et=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
zn=e=>`tel:${e.match(/\d+/)[0]}`;function Gn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ae().countries=
t);let a=()=>ae().countries,r=()=>ae().chosen||Ys(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(E=>E.code===r());function i(E){ae().chosen=E,Kn();for(let{element:T,draw:W}of ae().
listeners)W(T)}function u(E,T){return T(E),ae().listeners.add({element:E,draw:T,shown:!1}),queueMicrotask(Kn),E}let c=E=>u(
n("div",{}),T=>T.replaceChildren(...E())),d=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],T=n("select",{onchange:()=>{
i(T.value),s(T.value)}},...E.map(W=>n("option",{value:W.code},W.country)));return u(T,()=>{T.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),T)},f=({say:E,to:T},W)=>{if(/^(tel|sms):/.test(T))return n("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:T},n("span",{},...Et(E)));let z=n("span",{},E),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":N(e["help-copy-what"],{address:T}),onclick:async()=>{await Zs(T,z)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},z," ",g)},m=E=>n("li",{},n("p",{class:"ajar-for"},E.
for_what),n("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...E.reach.map(f))),b=({emergency:E,note:T})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),T?n("\
p",{class:"ajar-hint"},T):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:zn(E)},N(e["help-call"],{number:E})))),
j=E=>c(()=>{let T=l();if(!T)return[n("p",{},e["help-elsewhere-how"])];let W=E.flatMap(z=>z==="emergency"?b(T):Mt(T,[z]).
map(m));return[n("ul",{class:"ajar-help-lines"},...W)]});function $(){Un({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},d(),At({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),j(Hn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:E,text:T,now:W,lines:z,kinds:g,
countries:h},{level:k,aside:L,needs:_}){return h&&!q()&&(ae().countries=h),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},E),n("p",{},T),g.length?null:_?.()??null,d(),j(z),n("ul",{class:"ajar-todo"},...W.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:L},e["help-aside"]))}let x=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function O({emergency:E,...T}){let z=Gs.map(h=>Mt(
T,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(k=>h.find(({to:L})=>L.startsWith(k))));return[{say:N(e["help-call"],
{number:E}),to:zn(E)},...z.filter(Boolean)]}let C=(E=`${e["help-line"]} `)=>c(()=>{let T=l(),W=(T?O(T):[]).flatMap(({say:h,
to:k},L)=>[L?" · ":"",n("a",{href:k},...Et(h))]),z=n("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},W.length?" · ":"",z);return[n("p",{class:"ajar-help-line"},E,...W,g)]});function v(E){
if(!q())return;let[T]=[...E.querySelectorAll(Vn)].reverse();T?.closest("p, ul").after(C(""));for(let W of E.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let A=()=>c(()=>{let E=l();return E?[n("p",{},n(
"b",{},`${e["help-title"]}, ${E.country}`)),n("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:E.emergency})}`),n(
"ul",{},...Mt(E,Hn).map(({for_what:T,name:W,reach:z,hours:g})=>n("li",{},...Et(`${T}: ${W}. ${z.map(({say:h})=>h).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:$,notice:y,button:x,line:C,addNumbers:v,
text:A,choose:i,code:r,isKnown:q}}var At=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Yn(e){if(ae().open){ae().open=e;return}ae().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Vn)&&(t.preventDefault(),t.stopPropagation(),ae().open())},{capture:!0})}async function Zs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Qs="about:blank";function Tt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Qs)}function Zn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Tt()))},{capture:!0})}function Qn(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(b=>(i[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let $=f[j.dataTransfer.
getData("text/plain")]?.[b.id];$&&!$.matches(":disabled")&&($.checked=!0,d($.dataset.card,b))}},i[b.id]))),c=()=>e.piles.
forEach(b=>{i[b.id].textContent=N(o["pile-count"],{pile:b.text,n:Object.values(l).filter(j=>j===b.id).length})}),d=(b,j)=>{
l[b]=j.id,c(),a({...l}),r(N(o.moved,{card:e.cards.find($=>$.id===b).text,pile:j.text}))},f={},m=e.cards.map(b=>{f[b.id]=
{};let j=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map($=>{let y=n("input",{type:"radio",name:j,
value:$.id,"data-card":b.id,checked:l[b.id]===$.id,onchange:()=>d(b.id,$)});return f[b.id][$.id]=y,n("label",{},y,n("spa\
n",{},$.text))})))});return c(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...m)}var Xn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Xs=new RegExp(`^${Xn}+|${Xn}\
+$`,"g"),ea=/[\p{L}\p{N}_]+/gu,ta=/^[\p{L}\p{N}_]+/u,na=/\{([a-z][a-z0-9-]*)\}/,[oa,sa]=["⁨","⁩"],eo=/[.!?…؟。][\u2069”’"')»]*$/,
aa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(Xs,""),ge=e=>e.toLowerCase().toUpperCase(),Lt=e=>e.match(ta)?.[0]??"",to=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function _e(e,t){let o=e.split(na),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Ee(t[o[r+1]]),i=ra(o[r],l);a+=(eo.test(a)?i.replace(/^,+/,""):i)+la(l)}return eo.test(a)?a:a+s}function ra(e,t){
let o=ge(Lt(t));if(!o)return e;for(let s of e.matchAll(ea))if(ge(s[0])===o)return e.slice(0,s.index);return e}var la=e=>aa.
test(e)?`${oa}${e}${sa}`:e;var Nt=2e4,ia=10,ca=/^(\d{4})-(\d\d)-(\d\d)$/,re=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Bt({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new re("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
pa[r.kind](l,r);we(r,a)&&(a[r.id]=ua(r,i,a))}return a}function so(e,t){try{Bt(e,t)}catch(o){if(o instanceof re)return!1;
throw o}return!0}var ao=e=>Object.values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>no(e.cards,o)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${no(e.piles,t[o.id])}`);case"date":return[to(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}
var no=(e,t)=>e.find(o=>o.id===t)?.text??t;function ua(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Ce(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var pa={ruler(e){if(!Number.isInteger(
e)||e<0||e>ia)throw new re("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!oo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(qt(a)))throw new re("answer-cards");let{chosen:r}=e,l=It("own"in e?e.own:"")??
"";if(l&&!s)throw new re("answer-own");if(!o&&r.length+!!l>1)throw new re("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=qt(o.map(({id:l})=>l));
if(!oo(e)||!Object.keys(e).every(qt(s))||!Object.values(e).every(a))throw new re("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:It,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new re("answer-lines",{most:t});let o=e.map(s=>It(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!da(e))throw new re("answer-day");return e}};function It(e){if(typeof e!="string")
throw new re("answer-text");if(e.length>Nt&&[...e].length>Nt)throw new re("answer-long",{most:Nt});return Ee(e)?e:null}var qt=e=>t=>e.
includes(t),oo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function da(e){let[,t,o,s]=(e.match(ca)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var fa=[{answers:["all"]}],ma=/\p{L}/u,ha=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ga=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ka=/\{([a-z][a-z0-9-]*)\}/g;function lo({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(ao(r))return"nothing"in o?[st([o.nothing])]:[];let l=ba({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?fa:t).flatMap(l);return a||!("closing"in o)?u:[...u,st([o.closing])]}var st=e=>({words:e,heading:"",said:[]}),
je=(e,t,o=[])=>({words:o,heading:e,said:t}),ro=(e,t)=>e.filter(o=>!t.has(ge(o)));function ba({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:h})=>h===`couple-${g}`)??e.find(({id:h})=>h===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Ae(a(
g),r(g)):[],i=g=>{let h=new Set(g.map(a));return e.filter(k=>h.has(k))},u=g=>{let h=r(g);return typeof h=="number"?h:l(g).
length},c=g=>g.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],d=(g,h)=>{let[k,L]=[a(g),r(g)];return k?.kind!=="sort"||
!L?[]:k.cards.filter(({id:_})=>L[_]===h).map(({text:_})=>_)},f=g=>new Set(g?l(g).map(ge):[]),m=({if:g=[],unless:h=[]})=>g.
every(b)&&!h.some(b);function b(g){if(typeof g=="string")return r(g)!==null;let{item:h=[],cards:k,piles:L,without:_,only:D,
least:U,asked:V}=g;if(V)return!!a(V)&&we(a(V),t);let R=h.find(Y=>r(Y)!==null);if(!R)return!1;let F=c([R]);return k&&!k.some(
Y=>F.includes(Y))||L&&!L.some(Y=>ro(d(R,Y),f(_)).length)||D&&!(Y=>Y.size===1&&Y.has(D))(new Set(Object.values(r(R))))?!1:
U==null||u(R)>=U}let j=(g,h={})=>N(s[g],h);function $(g,h={}){if(typeof g=="string")return j(g,h);if(!m(g))return null;let{
phrase:k,of:L,score:_}=g;if(_){let D=E(_);return D===null?null:j(k,{t:50+10*D})}return L?l(L).length?j(k,{n:u(L),...h}):
null:j(k,h)}let y=(g=[],h={})=>g.map(k=>$(k,h)).filter(k=>k!==null),x=(g,h)=>{let k=y(g,h);return k.length?[st(k)]:[]};function O(g){
if(typeof g=="string")return l(g);if("level"in g)return T(g);if("phrase"in g){let[U]=g.of?l(g.of):[],V=$(g,U===void 0?{}:
{words:U});return V===null?[]:[V]}let{item:h,pile:k,also:L,without:_}=g,D=k?d(h,k):l(h);return L&&(D=D.filter(U=>f(L).has(
ge(U)))),ro(D,f(_))}let C=({heading:g,under:h})=>g?j(g):(h&&a(h)?.said)??"";function v(g,h){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let L=D=>k.piles.find(U=>U.id===D).text;return(h??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(
D),cards:d(g,D)}))}let A=o.find(g=>g.ladder)?.ladder,q=()=>Math.floor(A.rungs.length/2);function E(g){let[h]=c([g]);return!A||
!h?null:q()-A.rungs.findIndex(({card:k})=>k===h)}function T({level:g,up:h=0}){let k=g.map(E).find(_=>_!==null);if(!A||k===
void 0)return[];let L=A.rungs[q()-k-h];return L?l(L.item):[]}let W={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>je(k.said||k.ask,Ae(k,t[k.id])))},lines(g){let h=g.lines.flatMap(O),k=h.length?[je(C(g),h,
y(g.say))]:[],L=g.count?.[Math.min(h.length,g.count.length-1)];return L?[...k,st([j(L,{n:h.length})])]:k},piles({piles:g,
only:h,heading:k,below:L={},all:_={}}){let D=U=>U.length===a(g).cards.length;return v(g,h).filter(({cards:U})=>U.length).
flatMap(({id:U,text:V,cards:R})=>{let F=D(R)&&_[U]||L[U],ee=k?j(k,{pile:V}):V;return[je(ee,R),...x(F?[F]:[])]})},empty(g){
let h=v(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return h.length?[je(C(g),h,y(g.say))]:[]},sentence(g){
let h=s[g.sentence],k=[...h.matchAll(ka)].map(([,_])=>_),L=Object.fromEntries(k.map(_=>[_,l(_).join(" ")]));return Object.
values(L).every(Boolean)?[je(C(g),[_e(h,L)])]:[]},message(g){let h=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,L])=>z(k,L,g.message));return h.length?[je(C(g),[h.join(" ")])]:[]},ladder(){let[g=""]=l(A.goal),[[h],[k]]=[c([A.
today]),c([A.later])],L=A.rungs.map(({card:_,item:D})=>{let U=a(D)?.said??"",[V]=l(D),R=V?`${U}: ${V}`:j("open",{level:U}),
F=ya(_===h,_===k,!!k);return F?j(F,{level:R}):R});return[je(j(g?"ladder":"ladder-unnamed",{goal:g}),L)]},missing({missing:g,
say:h}){let k=i(g).filter(({id:L})=>t[L]===null);return k.length?x(h,{parts:k.map(L=>L.said).join("; ")}):[]},repeated(g){
let h=g.repeated.map(l),k=new Map;for(let D of h.flat())k.has(ge(D))||k.set(ge(D),D);let L=D=>h.filter(U=>U.some(V=>ge(V)===
D)).length>1,_=[...k].filter(([D])=>L(D)).map(([,D])=>D);return _.length?[je(C(g),_)]:[]}};function z(g,h,{self:k=[],small:L=[],
capitals:_=[]}){let{opener:D,clause:U,clauses:V=[],questions:R=[],names:F=!1}=g,ee=Lt(h),Y=ee.toLowerCase();if(k.includes(
Y))return _e("{words}.",{words:h});let Q=[...s[D]].at(-1);if(!ha.test(h.match(ma)?.[0]??"a")||R.includes(Y))return _e(`{\
words}${Q}`,{words:h});let I=s[U&&V.includes(Y)?U:D],K=F||_.includes(ee),X=L.includes(Y)||ga.test(ee)&&!K,[p=""]=h,w=X?p.
toLowerCase()+h.slice(p.length):h;return _e(I,{words:w})}return g=>{if(!m(g))return[];let h=Object.keys(W).find(L=>L in g),
k=h?W[h](g):x(g.say);return k.length&&g.then?[...k,...x([g.then])]:k}}function ya(e,t,o){return t?e?"was-and-now":"now":
e?o?"was":"today":""}function io(e,t,{dangers:o,countries:s}){let a=Jn(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:lo(
e,t,{plain:r})}}function Rt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(d,f)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},d),u=i(t["home-no"],()=>{}),c=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),c),u.focus()}function at(e){let o=n("button",{type:"button",onclick:()=>Rt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function co({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},d=c,f=!1,m=!1,b=!1,j=!1,$=!1,y=(p,w,M={})=>n("button",{type:"button",onclick:w,...M},p),
x=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),O=y(e["keep-open"],()=>L(),{class:"ajar-link"}),
C=n("div",{class:"ajar-offer"}),v=!1,A=p=>{p.tabIndex=-1,p.focus()},q=()=>i.querySelector(".ajar-change"),E=()=>c.state===
"kept"&&!c.reopen;function T(p,w=p){r.dataset.short=w,a.textContent!==p&&(a.textContent=p)}function W(){let p=c.problem?
e["keep-unsaved"]:e["keep-saving"],[w,M]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[p],lost:[e["keep-lost"]]}[$?"lost":c.state];r.
classList.toggle("ajar-state-lost",$),T(w,M),r.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem,z()}function z(){let p=o&&c.state==="none"&&!f,[w,M]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute("aria-label",w),x.replaceChildren(n("sp\
an",{class:"ajar-long"},w),n("span",{class:"ajar-short"},M)),x.hidden=!p||v,O.hidden=!p||!c.exists,C.hidden=!p||j,u.hidden=
p&&l.hidden}function g(){let p=()=>{j=!0,W(),A(r)};return C.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-moves"},y(e["keep-nothing"],p),y(e["keep-offer-yes"],L))),C}function h(){c={...c,saved:!1},W()}function k(){W(),d=c,E()?
i.replaceChildren(m?F("change"):I()):c.state!=="none"?i.replaceChildren(F("unlock")):f?i.replaceChildren(F(c.exists?"ope\
n":"start")):i.replaceChildren(o?"":j?V():U())}let L=()=>{f=!0,k(),u.scrollIntoView({block:"nearest"}),i.querySelector("\
input").focus()},_=()=>c.hosted?n("p",{},e["keep-hub"]):null,D=()=>c.here?n("details",{},n("summary",{},e["keep-tab"]),n(
"p",{},e["keep-tab-how"])):null;function U(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-tit\
le"]),n("p",{},e[c.exists?"keep-there":"keep-why"]),_(),n("div",{class:"ajar-moves"},y(e["keep-nothing"],()=>{j=!0,k(),A(
r)}),y(e[c.exists?"keep-open":"keep-start"],L)))}let V=()=>n("p",{},y(e[c.exists?"keep-open":"keep-start"],L,{class:"aja\
r-link"}));function R(){let w=["none","weak","fair","good","strong"].map(M=>e[`keep-strength-${M}`]).reduce((M,B)=>B.length>
M.length?B:M);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":w},n("span",{},e["keep-strength-no\
ne"]))}function F(p){let w=p==="start"||p==="change",M={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[p],B=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{w&&t({strength:B.value})}}),P=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),G=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),P),J=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),se=n("input",{id:`${s}\
-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:se.value})}),le=R(),ke=()=>{if(!B.value){B.focus();
return}if(J.hidden=!0,w&&B.type==="password"&&P.value!==B.value){J.textContent=e["keep-again-differs"],J.hidden=!1,P.focus();
return}p==="change"?t({change:B.value},{awaited:!0}):t({[p==="start"?"keep":"unlock"]:B.value,place:se.value},{awaited:!0}),
T(e["keep-opening"]),B.value="",P.value="",le.firstChild.textContent=e["keep-strength-none"]},Se=()=>{f=!1,m=!1,k(),p===
"change"?q().focus():A(r)},be=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),
se);return n("form",{class:"ajar-ask",onsubmit:ye=>{ye.preventDefault(),ke()}},n(c.state==="locked"?"h1":"p",{class:"aja\
r-title"},M),_(),p==="start"&&o?n("p",{},e["keep-why"]):null,p==="start"?D():null,p==="change"?n("p",{},e["keep-change-h\
ow"]):null,w?n("p",{},e["keep-no-way-back"]):null,p==="start"&&c.here==="browser"?n("p",{},e["keep-browser"]):null,n("la\
bel",{for:`${s}-words`},e[p==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},e[w?"keep-\
how":"keep-how-open"]),B,w?le:null,w?G:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:ye})=>{
B.type=ye.checked?"text":"password",G.hidden=ye.checked,J.hidden=!0}}),n("span",{},e["keep-see"])),w?J:null,p==="change"||
c.here?null:be,n("div",{class:"ajar-moves"},p==="unlock"?null:y(e["keep-not-now"],Se),n("button",{type:"submit"},M)),w?null:
Q(),p==="start"&&c.here?Y():null)}let ee=()=>y(e["keep-copy"],()=>t({take:"sealed"}));function Y(){let p={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},w=n("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await w.
files[0].arrayBuffer()),G=()=>t({bring:P},{awaited:!0});w.value="",c.exists?Rt(B,{...p,act:G}):G()}}),M=n("label",{class:"\
ajar-words"},n("span",{},e["keep-bring"]),w),B=n("div",{class:"ajar-twice"},M);return B}function Q(){let p=at({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...c.here?[n("p",{},e["keep-copy-forgot"]),ee(),Y()]:[],n("p",{},e["keep-erase-how"]),
p)}function I(){let p=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(p.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((w,M)=>w-M).map(w=>n("option",{value:w,selected:w===c.minutes},N(e["keep-minutes"],{n:w}))));return n(
"div",{class:"ajar-kept"},y(e["keep-lock"],()=>{T(e["keep-opening"]),t({lock:!0},{awaited:!0})}),y(e["keep-change"],()=>{
m=!0,b=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[n("p",{},e["keep-copy-how"]),
ee()]:[n("p",{},c.place)],c.copied?n("p",{},N(e["keep-copied"],{program:c.copied})):null,n("label",{for:`${s}-minutes`},
e["keep-idle"]),p))}function K(p){if(p.strength!=null){let w=i.querySelector(".ajar-strength > span");w&&(w.textContent=
p.strength);return}if(p.changed){m=!1,k(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,q().focus();
return}c={...c,...p},c.state==="kept"&&(f=!1),E()||(m=!1),W(),X()}let X=Me(i,()=>{let p=d;if(p.state===c.state&&p.exists===
c.exists&&p.minutes===c.minutes&&p.here===c.here&&!!p.reopen==!!c.reopen&&!!p.hosted==!!c.hosted&&i.firstChild){d=c;return}
let M=f&&p.place!==c.place;k(),p.state!==c.state&&p.state!=="none"?A(r):M&&i.querySelector("input").focus()});return k(),
{line:r,small:x,opener:O,more:u,offer:g,setStart:p=>{v=p,W()},update:K,begin:h,setLost:p=>{$=p,W()},say:p=>{l.textContent=
p,l.hidden=!1,u.hidden=!1}}}function uo({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!we(s,o)))if(s.kind==="choice"){let l=(s.among?
Ce(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var po=(e,t)=>N(e.ask,t);var wa=new Set(["autorestarting","dead","restarting","terminating"]),va=4e3;function fo({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
wa.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,va):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function mo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,c])=>{let d=uo(u,c),f=u.items.filter(m=>m.id in d).map(m=>[po(m,d),...Ae(m,d[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let c=a(),d=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(d),d.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(u){s=u;for(let c of o)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function ho(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ce(
t,v=>r.replaceChildren(v)),i=v=>{l.begin(),o(v)},u=n("div",{}),c={},d="",f=0,m=et(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(v,A)=>n("button",{type:"button",onclick:A},v),j=v=>n("div",{class:"\
ajar-reflection"},...v.flatMap(A=>it(A,3))),$=(v,A,q)=>at({words:t,label:v,question:A,act:()=>i(q)}),y=()=>{let v=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&i({import:await v.files[0].text()}),v.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),v)},x=Me(u,()=>{let v=JSON.stringify(c);v!==d&&
(d=v,tt(u,O))});function O(){let v=(E,T)=>b(T,()=>i({take:E})),A=f>(c.danger?.kinds.length??0)?null:c.danger,q=()=>{f=A.
kinds.length+1,O(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(A?a.notice(A,{level:2,aside:q}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?n("ul",{},...c.due.map(E=>n("li",{},E))):"",c.plan?.length?n("h2",{},t["home-plan"]):"",c.plan?.length?
j(c.plan):"",c.plan?.length&&!A?a.line():"",...(c.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:T})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${E}`),j(T))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...A?[]:[b(t["home-take-plan"],()=>i({take:"plan",paper:m.value(),country:a.
code()})),m.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),y()),c.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),$(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{l.end(),c=v,x()},settle:l.end,say:(v,A="")=>{
l.end();let q=n("div",{class:"ajar-text"});ie(q,A),r.replaceChildren(v,q),r.scrollIntoView({block:"nearest"})}}}function go({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var Te=(...e)=>e.map(([t,o,s={}])=>ne("path",{class:t,d:o,...s})),Pe=(e,...t)=>ne("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ja=(e,t,o,s)=>ne("circle",{class:e,cx:t,cy:o,r:s}),xa={cup:()=>Pe("88 74 46 56",...Te(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Pe("296 12 176 168",...Te(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Pe("136 24 136 140",...Te(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ja("glow",234,94,4),...Te(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Pe("312 66 80 120",...Te(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Pe("190 66 72 100",ne("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ne("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Te(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ko=(e,t)=>n("ul",{class:"ajar-doors"},...e.map(({to:o,name:s,hint:a,picture:r})=>n("li",{},n("button",{
type:"button",onclick:()=>t(o)},xa[r](),n("span",{},n("b",{},s)," ",n("span",{},a))))));function bo(e,{open:t,opener:o}){
let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-start"},n("\
h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),ko(e.doors,t),n("div",{class:"ajar-small-ways"},s,o??
null))}var yo=(e,{open:t})=>n("div",{class:"ajar-start"},n("h2",{},e.ask),ko(e.doors,t)),wo=(e,{open:t})=>n("div",{class:"\
ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.back),n("button",{type:"button",
class:"ajar-link",onclick:()=>t(e.to)},e.onward)),Sa=4e3,Ca=6e3,Oa=6;function vo(e){let t=0,o=0,s=n("p",{class:"ajar-bre\
ath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"button",onclick:()=>t?d():c()},e.begin);
function l(m,b){s.textContent=m,a.dataset.breath=b}function i(){if(o===Oa){d(),s.textContent=e.after;return}o++,l(e.in,"\
in"),t=setTimeout(u,Sa)}function u(){l(e.out,"out"),t=setTimeout(i,Ca)}function c(){o=0,r.textContent=e.stop,i()}function d(){
clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},n("h1",{},e.title),n(
"p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},...e.instead.map(m=>n(
"li",{},m))))),stop:d}}window.ajarShown??(window.ajarShown=new WeakMap);var Ue=window.ajarShown,jo="needs@",xo=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),xe={};function Dt(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
.ajar .ajar-doors li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{displa\
y:block;
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
*{margin-top:1.25rem}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-aside .ajar-item>legend{font-size:1.15em}.ajar-breath\
ing>
*+*{margin-top:.75rem!important}.ajar-breathing ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:c\
enter;
min-height:11rem}.ajar-breathe>*{grid-area:1 / 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(\
--ajar-tint);
border:3px solid var(--ajar-accent);transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;m\
ax-width:14rem}
@media(prefers-reduced-motion:no-preference){.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s eas\
e-in-out}
.ajar-circle[data-breath=out]{transform:scale(.6);transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wra\
p:wrap;
align-items:center;gap:.25em 1em;margin-top:1em;padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offe\
r>
p{flex:1 0 auto;font-weight:600}.ajar .ajar-offer .ajar-moves{flex:1 1 14em;margin:0}.ajar button.ajar-save{padding:0;mi\
n-height:24px;
font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(max-width:40em){.ajar-save\

.ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small-ways){disp\
lay:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.aja\
r button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function So({model:e,el:t}){Dt();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=p=>i.push(p),c=null,d=!1,f=!1,m=new Map,b=new Map,j=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let $=n("div",{class:"ajar-page"}),y=p=>o.flatMap(({blocks:w})=>w).find(w=>w.kind==="exercise"&&w.key===p)?.
exercise,x=mo({words:s,answered:()=>[...r].map(([p,{answers:w}])=>[y(p),w]).filter(([p,w])=>p&&Object.keys(w??{}).length)}),
O=0,C=p=>{if(clearTimeout(O),O=0,x.set(p),c?.setLost(p),p)for(let w of l.keys())a.get(w)?.release()},v=(p,{awaited:w=!1}={})=>{
try{e.send(p)}catch{C(!0);return}w&&!O&&(O=setTimeout(()=>C(!0),8e3))},A=!1;function q(){A||window.ajarDangers||(A=!0,v(
{dangers:!0}))}function E({key:p,exercise:w},M){if(!window.ajarDangers||!so(w,M))return;let B=Bt(w,M),P=io(w,B,window.ajarDangers);
D(p,{answers:B,done:!0,...P}),m.set(p,xo(r.get(p))),a.get(p).update(r.get(p))}let T=Gn({words:s,countries:e.get("notice")?.
help??o[0]?.blocks[0]?.help,leave:()=>W(),onCountry:p=>v({country:p})}),W=()=>{v({forget:!0}),Tt()},z=(p,w,M)=>(a.set(p.
key,M),r.has(p.key)&&M.update(r.get(p.key)),w),g={html(p){let w=n("div",{class:"ajar-text"});return ie(w,p.html),T.addNumbers(
w),w.addEventListener("click",M=>{let B=M.target.closest("a"),P=o.findIndex(({id:G})=>G&&B?.getAttribute("href")===`${G}\
.ipynb`);P<0||(M.preventDefault(),F(P))}),w},home(p){let w=n("div",{});return z(p,w,ho(w,{words:s,send:B=>{B.import&&a.get(
"chart")?.begin(),v(B)},open:k,help:T})),v({home:p.key}),w},exercise(p){let w=n("div",{}),M=x.line(c?{}:{role:"alert"});
l.set(p.key,w);let B=(P,G)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;
b.set(p.key,J),v({key:p.key,...P,sent:J},{awaited:G}),!(!G||!x.isLost())&&(C(!0),M.scrollIntoView({block:"nearest"}))};return a.
set(p.key,Ut(w,p.exercise,{words:s,level:p.level,small:p.quick,sort:p.quick?qn:Qn,enough:p.quick?"at once":"later",...r.
get(p.key),help:T,needs:()=>L(p.needs),below:()=>h(p.key),onAside:P=>D(p.key,{aside:P}),onChange:P=>{q(),D(p.key,{answers:P,
done:!1}),B({answers:P,done:!1},f)},onMove:P=>D(p.key,{at:P}),onDone:P=>{E(p,P),B({answers:P,done:!0},!0),p.key.startsWith(
"check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{D(p.key,{answers:{},done:!1}),B({remove:!0})}})),w.firstElementChild.
append(M),u(()=>x.forget(M)),w},chart(p){let w=n("div",{class:"ajar-chart-block"}),M=n("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:B,end:P}=ce(s,J=>M.replaceChildren(J)),G=J=>{P(),ot(w,J,s)};return a.set(p.key,{update:G,
begin:B,end:P}),r.has(p.key)&&G(r.get(p.key)),B(),v({chart:p.key}),n("div",{},w,M)},start:p=>bo(p,{open:k,opener:c?.opener}),
doors:p=>yo(p,{open:k}),onward:p=>wo(p,{open:k}),breathing(p){let{element:w,stop:M}=vo(p);return u(M),w},notice(p){if(Zn(
()=>v({forget:!0})),!p.leave)return n("div",{class:"ajar-notice"},n("p",{},p.text));let w=n("div",{class:"ajar-leave"},T.
button(),At({words:s,leave:W}));Yn(T.open),c=co({words:s,send:v,isQuiet:o.length>1});let M=document.createDocumentFragment();
return M.append(n("div",{class:"ajar-notice"},n("div",{},c.line,c.small),w),n("div",{class:"ajar-on-paper"},T.text()),c.
more),M}};function h(p){let w=p.startsWith("plan@")&&T.isKnown()?T.line():"";return n("div",{class:"ajar-below"},w,c?.offer()??
"")}let k=p=>F(o.findIndex(w=>w.id===p));function L(p){let w=o.findIndex(({aside:B,blocks:P})=>!B&&P.some(({key:G})=>G===
jo));return w<0?p?n("p",{},n("a",{href:p},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{F(w);let B=l.get(
jo).querySelector("h2");B.tabIndex=-1,B.focus()}},s["help-needs"])}for(let[p,w]of Object.entries(xe))g[p]=M=>{let B=n("d\
iv",{}),G=w(B,M,{words:s,send:v,onDispose:u,model:e,exerciseOf:y,formOf:J=>l.get(J)});return z(M,G.element??B,G)};let _=p=>o[j].
blocks.find(w=>w.kind===p),D=(p,w)=>r.set(p,{...r.get(p),...w}),U=()=>{for(let p of i.splice(0))p()};function V({focus:p=!1}={}){
if(U(),a.clear(),d){$.replaceChildren(c?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(
...o[j].blocks.map(M=>g[M.kind](M))),o.length>1&&R(),!p)return;let w=$.querySelector("h1, h2, h3")??$;w.tabIndex=-1,w.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function R(){let{aside:p,title:w}=o[j];if(I.hidden=!!p,$.classList.
toggle("ajar-aside",!!p),c?.setStart(o[j].id==="start"),p)return;let M=o.filter(J=>!J.aside),B=M.indexOf(o[j]),P=(J,se,le={})=>n(
"button",{type:"button",onclick:()=>F(o.indexOf(J)),...le},se);$.append(n("div",{class:"ajar-moves ajar-turn"},B>0?P(M[B-
1],s["previous-page"]):null,B<M.length-1?P(M[B+1],s["next-page"]):null));let G=J=>({"aria-current":J===o[j]?"page":null});
ee.replaceChildren(...M.map(J=>n("li",{},P(J,J.title,G(J))))),Y.textContent=N(s["page-of"],{n:B+1,all:M.length,title:w})}
function F(p){o[p]&&(j=p,ee.parentElement.open=Q(),e.set("page",p),e.save_changes(),V({focus:!0}))}let ee=n("ol",{}),Y=n(
"summary",{}),Q=()=>window.innerWidth>640;e.get("notice")&&t.append(g.notice(e.get("notice")));let I=n("nav",{class:"aja\
r-nav","aria-label":s.pages},n("details",{open:Q()},Y,ee));o.length>1&&t.append(I),t.append(x.line({role:"alert"}),$);let K=0;
for(let p of["keydown","pointerdown","scroll"])t.addEventListener(p,()=>{Date.now()-K<3e4||(K=Date.now(),v({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",p=>{if(C(!1),p.keeping){let w=[...b.values()].some(P=>p.acknowledged<P);c?.update(
w?{...p.keeping,saved:!1}:p.keeping);let{state:M}=p.keeping,B=M==="locked";M&&(f=M==="kept"),M&&B!==d&&(d=B,r.clear(),I.
hidden=d,V())}for(let[w,M]of Object.entries(p.states??{})){if(p.acknowledged<b.get(w))continue;let B=M.answers&&!Object.
keys(M.answers).length,P=m.get(w)===xo(M);m.delete(w),D(w,B?{...M,at:0}:M),P||a.get(w)?.update(r.get(w))}p.dangers&&(window.
ajarDangers=p.dangers),p.country!=null&&T.choose(p.country),p.file&&(a.get("home")?.settle(),go(p.file)),p.erased&&a.get(
"home")?.say(p.erased,_("home")?.erased),p.said&&a.get("chart")?.end(),p.said&&(a.get("home")??c)?.say(p.said),p.open&&k(
p.open),p.problem&&a.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),V()});let X=fo(
e,{gone:()=>C(!0),back:()=>{x.isLost()&&v({ready:!0})}});return V(),Ue.set(s,(Ue.get(s)??0)+1),v({ready:!0}),()=>{U(),X(),
clearTimeout(O),Ue.set(s,Ue.get(s)-1),Ue.get(s)||v({gone:!0})}}xe.door=(e,t,o)=>On(e,o);xe.group=(e,t,o)=>Nn(e,o);xe.scenario=(e,t,{words:o,model:s})=>({element:In(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});xe.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=En(t,{...a,form:()=>s(t.of),ask:c=>r.find(d=>d.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};xe.desk=Cn;var $a=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Co,Le=null;async function Wt(e){
let t=Object.entries(Co[e]).sort(([o],[s])=>s.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(t.find(o=>o.
loaded)??t[0]).get())()}async function Ma(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:o}=await Wt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Le=l.get("words"),this.dispose=So({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{Dt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Ea=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Aa({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!$a.has(t.kernelDisplayStatus)){for(let l of[o,s])l.disconnect(r);a()}};for(let l of[
o,s])l.connect(r);r()})}async function Ta(){let{INotebookTracker:e,NotebookActions:t}=await Wt("@jupyterlab/notebook"),{
Dialog:o,showDialog:s}=await Wt("@jupyterlab/apputils"),a=async()=>{if(!Le)return!0;let l=[o.cancelButton({label:Le["sta\
rt-over-no"]}),o.okButton({label:Le["start-over"]})],[i,u]=[Le["start-over-title"],Le["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await Aa(c).finally(()=>{r.
delete(c)});let{content:d,sessionContext:f}=c,m=C=>t.runCells(d,C,f),b=C=>C.model.type==="code",j=d.widgets.filter(C=>b(
C)||C.rendered===!1),[$,y=$]=j.filter(b),x=1+j.indexOf(y),O=await m(j.slice(0,x));return await Ea(),O&&m(j.slice(x))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:d}=c;d.session?.kernel?await d.restartKernel():
await d.changeKernel({name:d.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,d)=>{await d.context.ready;for(let f of d.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");d.model?.getMetadata("ajar")?.runs&&u(d)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){Co=e},async get(){let e=await Promise.all([Ma(),Ta()]);return()=>({
__esModule:!0,default:e})}};})();
