var Wn=["button","input","select","summary","textarea"],Pn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return Wn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Pn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function le(e,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),
a}var M=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Ee=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Me(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var yt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function te(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function vt(e,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={..._n,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,p={...o.answers},d=0,f=null,m=0,h=o.aside??0,O=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),E=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=t("div",{}),x=t("div",{class:"ajar-body"}),C=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${s}`,{id:`${c}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Hn(O,a))]:O,
v,x,E);e.replaceChildren(C);function w(){let g=n.items.filter(S=>Ee(S,p));return l&&n.together?[g]:g.map(S=>[S])}let b=g=>{
E.replaceChildren(g)},q=te(a,b);function N(g,S){E.replaceChildren(`${g} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
p=S,b(""),o.onChange(p),_({focus:!0})}},a["put-back"]))}function $(g,S){p={...p,[g.id]:S},Un(x),b(""),o.onChange(p),H()}
function T(){W(!0),q.begin(),m=setTimeout(R,8e3)}function R(){m&&(clearTimeout(m),m=0,W(!1),q.end())}function W(g){for(let S of f?.
fieldsets??[])S.disabled=g}function H(){if(!f)return;let{items:g,skip:S,where:A,next:I}=f,P=w().length;S.textContent=L(g)?
a["clear-and-skip"]:a.skip,A.textContent=M(a["question-of"],{n:d+1,all:P}),A.hidden=l&&P===1,I.textContent=d===P-1?a.done:
a.next}let L=g=>g.some(({id:S})=>p[S]!=null);function B(g,S=!0){if(m)return;let A=w();if(d+=g,d>=A.length){d=A.length-1,
T(),o.onDone(p);return}_({focus:S,again:g<0})}function D(g,S){let A=`${c}-${g.id}`,I=t("legend",{},M(g.ask,p)),P=g.hint?
t("p",{class:"ajar-hint",id:`${A}-hint`},g.hint):null,K=[P,S.mark].filter(Boolean).map(({id:Z})=>Z),ee=g.among?{...g,cards:Me(
g,p)}:g,ae=i[g.kind](ee,yt(ee,p[g.id]),{words:a,level:s+1,group:A,change:Z=>$(g,Z),say:b,...S}),Q={class:`ajar-item ajar\
-${g.kind}`,tabindex:"-1","aria-describedby":K.join(" ")||null};return t("fieldset",Q,I,P,ae)}function _({focus:g=!1,again:S=!1}={}){
let A=w();d=Math.max(0,Math.min(d,A.length-1));let I=A[d],P=o.mark?.(I),K=P?t("p",{class:"ajar-mark",id:`${c}-${I[0].id}\
-mark`},P):null,ee=t("div",{class:"ajar-moves"}),ae=d>0?()=>B(-1):null,Q=I.map(de=>D(de,{mark:K,again:S,moves:ee,back:ae})),
Z=t("button",{type:"button",onclick:()=>{if(m)return;let de=p,ke=L(I);p={...p,...Object.fromEntries(I.map(({id:Ke})=>[Ke,
null]))},o.onChange(p),B(1),ke&&N(a.cleared,de)}}),Oe=t("button",{type:"button",onclick:()=>{m||(b(""),B(1))}}),ge=t("p",
{class:"ajar-where"});f={items:I,skip:Z,where:ge,next:Oe,fieldsets:Q},v.replaceChildren(),ee.replaceChildren(Z,Oe),ae&&ee.
prepend(t("button",{type:"button",onclick:ae},a.back));let ue=Q.length===1;K&&ue&&Q[0].lastElementChild.before(K),x.replaceChildren(
ge,...K&&!ue?[K]:[],...Q,ee),H(),o.onMove?.(d),g&&(Q[0].focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}
function G(g){if(v.replaceChildren(),!g||!o.help||h>g.kinds.length)return null;let S=()=>{h=g.kinds.length+1,o.onAside?.(
h),v.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:A,needs:I}=o;return v.append(A.notice(g,{level:s+1,aside:S,
needs:I})),v.querySelector("[tabindex]")}function Y(g,{focus:S=!1,danger:A=null}={}){f=null;let I=t(`h${s+1}`,{tabindex:"\
-1"},a["what-you-said"]);x.replaceChildren(t("div",{class:"ajar-reflection"},I,...g.flatMap(K=>Ge(K,s+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{d=0,_({focus:!0,again:!0})}},a.change),t("button",{type:"\
button",onclick:()=>{let K=p;p={},d=0,h=0,o.onAside?.(0),o.onStartOver(),_({focus:!0}),N(a["started-over"],K)}},a["start\
-over"])));let P=G(A);S&&(P??I).focus()}function J(g){let S=x.contains(document.activeElement);S&&f&&!m||(R(),p={...g.answers},
g.done?Y(g.reflection,{focus:S,danger:g.danger}):(d=g.at??Math.max(0,w().findIndex(A=>A.some(({id:I})=>p[I]==null))),_()))}
let{done:y,reflection:u,danger:j}=o;return J({answers:p,at:o.at,done:y,reflection:u,danger:j}),{update:J,release:R,say:g=>{
R(),b(g)}}}var Hn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Un(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ge=({heading:e,said:n,
words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),_n={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},
(l,r)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>a(r),"aria-desc\
ribedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:l,own:r}=n||{chosen:[],own:""},
i=()=>s(l.length||r.trim()?{chosen:[...l],own:r}:null),c=e.many?"checkbox":"radio",p=e.cards.map(f=>t("input",{type:c,name:a,
value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(l=[f.id],
r="",d&&(d.value="")),i()}})),d=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:f=>{r=f.target.value,!e.many&&
r.trim()&&(l=[],p.forEach(m=>{m.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>t("label",{class:"ajar-card"},p[m],t("span",{},f.text))),d?t(
"label",{class:"ajar-own"},t("span",{},e.own),d):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.target.value:null)});return e.
long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t(
"div",{}),l=()=>{let f=[...s.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());a(f.length?f:null)},r=()=>[...s.
children].forEach((f,m)=>{f.querySelector("label > span").textContent=M(o.line,{n:m+1}),f.querySelector("button").setAttribute(
"aria-label",M(o["remove-line"],{n:m+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.length>=e.most},p=f=>{let m=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:f,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
p(""),c(),l(),(h||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(m),c()},d=n||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)p(d[f]??"");return t("div",{class:"ajar-lines"},s,i)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function Kn(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function wt(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=Kn(e.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
p=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(p/60),partEnds:l+c,ends:l+s.at(-1).end}}
function jt(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function xt(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var zn=new Set,Je=()=>{if(!document.hidden)for(let e of[...zn])e(Math.random()*1e3)};window.addEventListener("online",Je);
window.addEventListener("pageshow",Je);document.addEventListener("visibilitychange",Je);function Vn(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var fa=Vn("ajar-presenter");function Ct(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var be=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ve(e,n){if(n?.kind!=="moves"){let r=n&&be(e,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=e.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Ye({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:M(n["room-joined"],{n:e}):n["room-joined-none"]}function ye({answered:e},{joined:n},o){return n>e?M(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e})}function St(e,n){return e?e.over?n["wa\
ll-time-up"]:M(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Ae({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function $t(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return M(o,{minutes:Math.abs(e)})}var Te=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function re(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var Ze=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Le(e,n,o,a,s){let l=re(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},Ze(o,()=>{l.close(),s()},"\
wall-primary"),Ze(a,()=>l.close())))}var Qe=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function Ot(e,{
question:n,body:o},a,s,l){if(o.moves){Le(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=Qe(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:M(s["wall-still"],{n:r});Le(e,i,s["wall-reveal-now"],s["wall-wait"],
l)}function Et(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=re(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,l])=>t("div",{},t("dt",{},...l.
split(" ").map(r=>t("kbd",{},r))),t("dd",{},s)))),t("div",{class:"wall-answers"},Ze(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var pe=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function Xe({units:e},n){let o=new Map,a=Yn(n);for(let s of e){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Zn(s,a))}return[...o.
values()]}function Yn(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Zn({id:e,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let p=r&&(r.fine?Qn(r.counts,l):r.counts);return{id:n,name:c.get(e)??o,heading:a,labels:ve(s,l).map(d=>c.get(`${n}:${d}`)??
d),sizes:l,counts:p,n:p?Ne(p):0,withheld:i??""}}function Qn(e,n){let o=0;return n.map(a=>(o+=a,Ne(e.slice(o-a,o))))}function ve(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var Ne=e=>e.reduce((n,o)=>n+o,0),et=({counts:e,
n})=>e.findIndex(o=>2*o>n),V=({shown:e})=>e.filter(({counts:n})=>n);var Mt=["wall-first","wall-second","wall-third"],Xn={importance:0,confidence:1,readiness:2},Tt=({id:e},n)=>Mt[Xn[e]??n%Mt.
length],ce=e=>`${(100*e).toFixed(2)}%`,Lt={"aria-hidden":"true"};function je(e,n,o){return V(e).length?{ruler:At,move:At,
sort:no,card:ro,choice:co}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Ae(e,n))]}function At(e,n){let o=Math.max(...V(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=e.kind==="move"?[1,1,1]:a.sizes,c=e.shown.
length>1?a.heading:"";return It({...a,heading:c,labels:r,sizes:i},l,o,Tt(a,s),n)}))]}function Nt(e,n){let[o,a]=e,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[t("di\
v",{class:"wall-figures"},...s.map(([i,c],p)=>It(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(d=>d.counts),
r,Tt(c,p),n))),Ft([["wall-then",o.moment],["wall-solid",a.moment]])]}function It({heading:e,labels:n,sizes:o},a,s,l,r){let i=Ne(
o),c=.03,p=0,d=o.flatMap((m,h)=>{let O=p/i+(p?c/2:0);p+=m;let E=p/i-O-(p<i?c/2:0);return a.flatMap(({counts:v,isEarlier:x},C)=>{
let w=O+C*E/a.length;return eo(v[h]/s,v[h],w,E/a.length,x)})}),f=n.map((m,h)=>`${m}: ${a.at(-1)?.counts[h]??""}`);return t(
"figure",{class:l},e?t("figcaption",{class:"wall-whole"},e):null,a.length?le("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):t("p",{class:"wall-muted wall-none"},r["wall-row-held"]),t("p",{class:"wall-scale"},...to(n,
o)))}function eo(e,n,o,a,s){let l=1-e;return[le("rect",{x:ce(o),y:ce(l),width:ce(a),height:ce(e),class:s?"wall-then":"wa\
ll-solid"}),le("text",{x:ce(o+a/2),y:ce(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function to(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function no(e,n,o){let a=[...V(e)].
sort((i,c)=>so(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>tt.length)return[qe(a.map(
i=>ao(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...p]},d)=>{let m=!d&&i.length+l[0].length<oo?`${c} ${l[0]}`:`${c}`;return we(
i,m,lo([c,...p],s))});return[qe([...r,...Bt(e,n)],o,n),Ft(l.map((i,c)=>[tt[c],i]))]}var oo=24;function ao({name:e,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,p)=>o[p]===l).join(" / "),i=M(s["wall-of"],{n:l,of:a});return we(e,i,
[],t("p",{class:"wall-muted"},r))}var so=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},tt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function lo(e,n){let o=0;return e.map((a,s)=>{let l=o/n;return o+=a,Ie(
tt[s],l,a/n)})}function Ie(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],l=o?.004:0;return le(
"rect",{class:e,x:ce(n+l),y:ce(a),width:ce(Math.max(0,o-2*l)),height:ce(s)})}function ro(e,n,o){let a=V(e).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[qe([...qt(a,n),...Bt(e,n)],o,n)]}function co(e,n,o){let[{labels:a,counts:s,
n:l}]=V(e),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[qe(qt(r,n),o,n)]}function qt(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>we(s,r?`${l}`:M(n["wall-of"],{n:l,of:o}),
[Ie("wall-rest",0,1),Ie("wall-pile-1",0,l/o)]))}function Bt({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[we(M(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>we(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var we=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?le(
"svg",Lt,...o):null,a);function qe(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},M(o["wall-more"],{n:s}))),a}var Ft=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},le("svg",Lt,Ie(n,0,1)),o)));var io=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),uo=/^data:image\/(svg\+xml|png|jpeg);/,
fe=e=>e.flatMap(po);function po(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?uo.test(o.src)?[fo(o)]:[]:io.has(n)?[t(n,{},...fe(a))]:fe(a)}var fo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var Be=4,xe=({path:e,size:n},o,a)=>le("svg",{class:a,viewBox:`${-Be} ${-Be} ${n+2*Be} ${n+2*Be}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},le("path",{stroke:"#000",d:e}));function Ce(e,n){return V(e).length?{ruler:ho,move:mo,sort:ko,card:bo,choice:yo}[e.kind](e,n):e.heading}var me=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Rt=({shown:e})=>e.every(({counts:n})=>n),mo=(e,n)=>n["wall-moved"];function Dt({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[me(n),me(n)]}function ho(e,n){
let o=V(e),a=new Map;for(let d of o){let f=et(d);a.set(f,[...a.get(f)??[],d])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([d,f])=>go(f,d,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(d=>Dt(d,n)),c={ruler:r?.[1],
other:i?.[0]},p=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,M(p,c)].filter(Boolean).join(" ")}function go(e,n,o,a){
let[s,l]=e.map(p=>Dt(p,a)[0]),[r,i]=e[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return e.length>1&&e.length===
o?M(a["wall-most-all"],c):M(l?a["wall-most-two"]:a["wall-most"],c)}function ko(e,n){let o=V(e),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(p=>et(p)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Rt(e)?n["wall-sorted-spread"]:e.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return M(
r??n["wall-sorted-many"],{pile:me(s),card:me(l[0].name),other:me(l.at(-1).name),n:l.length,all:o.length})}function bo(e,n){
let o=V(e).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return Wt(o,e,n)}function yo(e,n){let[{labels:o,counts:a,
n:s}]=V(e);return Wt(o.map((l,r)=>({name:l,count:a[r],n:s})),e,n)}function Wt(e,n,o){let a=Math.max(...e.map(({count:d})=>d)),
s=e.filter(({count:d,n:f})=>2*d>f),l=s.length?s:e.filter(({count:d})=>d&&d===a);if(!s.length&&!Rt(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",p=""]=l.map(({name:d})=>me(d));return M(
i,{card:c,other:p,n:l.length})}function Re({deck:e,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return ne("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=e?.slides[l??r?.slide];if(!c)return n?Pt(n,o,a):ne("text",ie(e?.title??
""));if(!i&&r.join&&n)return Pt(n,o,a);let p=be(o,c),d=i?null:xt(r.timer,s,c.minutes),f={deck:e,way:n,panel:o,words:a,slide:c,
question:p,left:d},m=(Mo[c.kind]??Fe)(f);return m.dataset.slide=l??r?.slide,o.practice&&m.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),m}var ne=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ie=e=>t("h\
1",{},e);function Fe({slide:e,way:n,panel:o,words:a,left:s}){let l=fe(e.body),r=l.flatMap(c=>vo(c)),i=l.filter(c=>c.textContent.
trim());return ne(e.kind,ie(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...i.map(jo)),...r.map(c=>t(
"div",{class:"wall-picture"},c))),De({way:n,panel:o,words:a,left:s}))}function vo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var wo=5;function jo(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>nt(a)<a.childNodes.length)||!n.every(nt))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=nt(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(t("span",
{},...s.slice(0,l)),t("span",{},...s.slice(l).filter(r=>r.parentNode)))}return e}function nt({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=wo;)a+=2;return a}function xo({
slide:e,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&pe(s))return Oo({slide:e,panel:o,words:a,question:s,
left:l});let i=e.items,[c]=i.length===1?i:[];return ne("question",ie(c?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...c?[Co(c)]:[So(i)],De({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function Co({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Ht(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>t("li",{class:l?"wall-whole":null},l||r)))}var So=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Ht(a,s):null))),Ht=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),$o=5;function Oo({slide:e,panel:n,words:o,question:a,left:s}){
let l=Xe(a,e.items),r=l.filter(p=>V(p).length),[i=l[0]]=r,c=De({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?ne("chart",ie(r.length?Ce(i,o):o["wall-held-title"]),...je(i,o),c):ne("chart",ie(e.title),t("div",{class:"wall-groups"},
...r.map(p=>t("section",{},t("h2",{},Ce(p,o)),...je(p,o,$o)))),c)}function Eo({slide:e,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:Xe(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>V(f).length)),r=d=>l.map(({moment:f,groups:m})=>({moment:f,...m.find(h=>h.kind===d)})).filter(({shown:f})=>f&&
V({shown:f}).length),[i]=r("move").slice(-1),c=r("ruler"),p=De({way:a,panel:n,words:o,left:s});return i?ne("chart",ie(Ce(
i,o)),...je(i,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?ne("chart",ie(o["room-group"]),...Nt([c[0],
c.at(-1)],o)):c.length?ne("chart",ie(Ce(c[0],o)),...je(c[0],o)):ne("text",ie(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),p)}var Mo={text:Fe,story:Fe,help:Fe,question:xo,moves:Eo};function Pt(e,n,o){return ne("join",ie(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[Ao(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,ot(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Ye(n,o)))))}var Ao=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},M(n["wall-wifi"],{name:e.name})),ot(e,n)),ot=(e,n)=>xe(e,n["room-scan-alt"],"wall-sc\
an"),To=e=>e.replace("-","‑");function De({way:e,panel:n,words:o,left:a,question:s,large:l=!1,answered:r}){let i=St(a,
o),c=s&&s.state!=="ready",p=c?ye(s,n,o):l&&e?Ye(n,o):"",d=r?ye(r,n,o):"";if(!e&&!i&&!p&&!d)return null;let f=t("footer",
{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),
e&&l?f.append(ot(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):f.append(
t("p",{class:"wall-muted"},e?M(o["wall-join-line"],{address:e.address,code:To(e.code)}):d)),f.append(t("p",{class:"wall-\
now"},p?t(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?t("span",{class:"wall-time"},i):null)),f}var st=[4.6,5.6,6.6,7.4,8.2],lt=2,Lo=["","tight","tight columns"],at=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],No=5.4;function _t(e,n=lt){let o=st[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:at.at(-1),text:0};for(let s of[...Lo,...at]){if(a.text>=No||a.text&&at.includes(s))break;let l=Io(e,s,o);l>a.text&&
(a={layout:s,text:l})}return Kt(e,a.layout,a.text||4.6),a.text>0}function Io(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Kt(e,n,
Math.max(a,4.6)),qo(e))return Math.max(a,4.6);return 0}function Kt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var qo=e=>Ut(e)&&[...e.querySelectorAll(".wall-whole")].every(Ut),Ut=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Fo=new Map(Object.entries(Bo).flatMap(([e,n])=>n.map(o=>[o,e]))),Ro="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Do(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=e;if(a||s||l||r||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Ro)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Fo.get(n.length===1?n.toLowerCase():
n)}function zt(e){let n=o=>{let a=Do(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Gt(e,{deck:n,panel:o,way:a},s,{step:l,handOver:r,leave:i}){let c=o.stage??{slide:-1,dropped:[]},p=n.slides[c.slide]?.
part,d=v=>()=>{E.close(),v()},f=(v,x,...C)=>t("button",{type:"button",onclick:d(v),...x},...C),m=v=>t("small",{},M(s["re\
mote-minutes"],{minutes:v})),h=n.parts.map((v,x)=>t("li",{},f(()=>l("go",{slide:n.slides.findIndex(C=>C.part===x)}),{"ar\
ia-current":x===p?"step":null,class:c.dropped.includes(x)?"remote-dropped":null},v.title,c.dropped.includes(x)?t("small",
{},s["remote-is-dropped"]):m(v.minutes)))),O=jt(n,c).map(({part:v,title:x,minutes:C,dropped:w})=>t("li",{},t("span",{},x),
f(()=>l(w?"keep":"drop",{part:v}),{"aria-label":`${w?s["remote-keep"]:M(s["remote-drop"],{minutes:C})}: ${x}`},w?s["remo\
te-keep"]:M(s["remote-drop"],{minutes:C})))),E=re(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...h),...O.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...O)]:[],t("div",{class:"remote-more"},
a?f(()=>l("join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?f(r,{},s["remote-hand"]):null,i?f(i,{},s["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},s["wall-close"])))}function Vt(e,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:v})=>v!=="move"),r=new Map(l.map(v=>[v.id,
Jt(v).map(()=>0)])),i=0,c=0,p=t("div",{}),d=re(e,"desk-hands",p);if(!d)return;let f=()=>Math.max(c,...[...r.values()].map(
v=>v.reduce((x,C)=>x+C,0))),m=(v,x,C)=>t("div",{class:"desk-stepper"},t("span",{},v),t("button",{type:"button","aria-lab\
el":M(a["desk-fewer"],{label:v}),onclick:()=>C(-1)},"−"),t("output",{},`${x}`),t("button",{type:"button","aria-label":M(
a["desk-more"],{label:v}),onclick:()=>C(1)},"+"));function h(v=""){let x=l[i],w=o.items.find(({id:$})=>$===x.item)?.cards.
find(({text:$})=>$===x.card),b=r.get(x.id),q=i===l.length-1,N=$=>()=>{i+=$,h()};p.replaceChildren(t("p",{class:"desk-sma\
ll"},M(a["desk-hands-where"],{n:i+1,all:l.length})),t("h2",{},x.card||x.heading),w?.short?t("p",{class:"desk-small"},x.heading):
"",...Jt(x).map(($,T)=>m($,b[T],R=>{b[T]=Math.max(0,b[T]+R),h(`${T} ${R}`)})),q?m(a["room-people"],f(),$=>{c=Math.max(0,
f()+$),h(`people ${$}`)}):"",t("div",{class:"wall-answers"},i?t("button",{type:"button",onclick:N(-1)},a.back):"",q?t("b\
utton",{type:"button",class:"wall-primary",onclick:E},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:N(
1)},a["desk-next-card"]),q?"":t("button",{type:"button",onclick:E},a["desk-enough"]),t("button",{type:"button",onclick:()=>d.
close()},a["wall-close"]))),O(v)}function O(v){let x=[...p.querySelectorAll(".desk-stepper")],[C,w]=v.split(" "),b=C==="\
people"?x.at(-1):x[Number(C)||0],[q,N]=b.querySelectorAll("button");(w==="-1"?q:N).focus()}function E(){let v=f();if(!v)
return;let C=[...r].filter(([,w])=>w.some(Boolean)).map(([w,b])=>{let{kind:q}=l.find(N=>N.id===w);return[w,q==="card"?[b[0],
v-b[0]]:b]});d.close(),s(Object.fromEntries(C),v)}h()}var Jt=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):ve(n,o);var oe=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Yt(e,n,o){let a=t("div",{}),s=re(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let l=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===l)??a.querySelector("button"))?.focus()},s.refresh())}function Zt(e,n,o,{
press:a}){a({desk:"remote"}),Yt(e,"desk-remote",s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),p=c.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),d=!r||i;return[t("h2",{},o["desk-remote"]),d&&l?xe(l,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!l&&!p.length?t("p",{},o["room-one-moment"]):"",t("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),d&&l?t("p",{},t("a",{href:l.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...p.map(({id:f},m)=>t("p",{class:"desk-line"},M(o["desk-remote-there"],{n:m+1})," ",oe(o["\
desk-remote-end"],()=>a({desk:"revoke",id:f})))),t("div",{class:"wall-answers"},d?oe(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",oe(o["wall-close"],s))]})}function Qt(e,n,o,{press:a,step:s}){let l=Wo(o,a);Yt(e,"desk-reach",r=>{let{way:i,
join:c,inside:p,practice:d,panel:f}=n(),m=t("span",{role:"status"});if(!i||p)return[t("h2",{},o["desk-phones"]),t("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},oe(o["wall-close"],r))];let h=`${c.address}/${c.code}`,O=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:O.value})},...c.addresses.map(({ip:E,network:v})=>t("option",{value:E,selected:E===
c.picked?"":null},`${E} (${v})`)));return[t("h2",{},o["desk-phones"]),xe(i,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},i.address)," · ",t("b",{},i.code)),t("p",{},f.joined?M(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?t("p",{class:"desk-small"},M(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",O):"",l,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(E=>t("li",{},Po(o)[E])))),t("div",{class:"wall-answers"},oe(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(h),m.textContent=o["desk-copied"]}),oe(o["desk-card"],()=>a({desk:"card"})),oe(o["re\
mote-join-show"],()=>{r(),s("join")}),oe(o["wall-close"],r),m)]})}function Wo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>t("p",{},
t("label",{class:"ajar-words",for:r.id},l),r);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),oe(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Po=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Xt(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:w,
title:b})=>t("option",{value:w},b),l=(w,b)=>M(n["desk-meeting"],{title:w,n:b}),r=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:w,title:b,part:q,minutes:N})=>s({id:w,title:l(q?`${b}: ${q}`:b,N)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:w,title:b,minutes:q})=>s({id:w,title:l(b,q)}))));e.meeting&&
(r.value=e.meeting);let i=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(i.value=e.picked);let c=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));c.value=e.country||Ho(e.countries);
let p=["phones","none","practice"].filter(w=>!(e.server&&w!=="phones")),d={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=p.map(
(w,b)=>t("input",{type:"radio",name:a,value:w,checked:b===0?"":null,"aria-describedby":`${a}-${w}`})),m=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),h=t("p",{hidden:!0},t("label",{class:"ajar-words",for:m.id},n["room-host-ke\
y"]),m),O=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(w,b)=>t("p",{},t("label",{class:"ajar-words",for:b.id},w),b),x=t("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
E.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:f.find(({checked:b})=>b).value,
key:m.value}),m.value=""}},t("h2",{},n["desk-start"]),O,v(n["desk-which"],r),t("div",{class:"ajar-start-two"},v(n["desk-\
couple"],i),v(n["desk-country"],c)),t("fieldset",{},t("legend",{},n["desk-how"]),...p.map((w,b)=>t("label",{class:"ajar-\
start-way"},f[b],t("span",{},t("b",{},d[w][0]),t("small",{id:`${a}-${w}`},d[w][1]))))),h,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),E));function C({problem:w,busy:b,needsKey:q,state:N}){O.textContent=w??"",O.hidden=
!w,h.hidden=!q,b||(E.textContent=N==="ended"?n["room-ended"]:"")}return{element:x,update:C}}function Ho(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function en({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=s.snapshot.fine?s.
values:ve(s.values,s.bands),r=s.snapshot.counts.map((i,c)=>`${l[c]}: ${i}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},r.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var Uo=["open","close","reveal"];function tn(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
document.head.append(t("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let l={},r=null,i=Ct(),c=(k,F,U={})=>t("button",{type:"button",onclick:F,...U},...[k].flat()),p=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=te(o,k=>{k?d.textContent=
k:kt()}),m=k=>{f.begin(),a(k,{awaited:!0})},h=0,O="",E=(k,F={})=>{h=Math.max(h,l.steps??0)+1,m({desk:"step",step:{step:k,
...F},n:h})},v=()=>l.panel,x=()=>v()?.stage,C=()=>l.deck?.slides[x()?.slide],w=()=>C()&&be(v(),C()),b=rt("desk-wall",{inert:!0}),
q=rt("desk-wall",{inert:!0}),N=rt("desk-screen",{hidden:!0}),$=()=>{N.host.hidden=!1,ue(),N.host.requestFullscreen?.().catch(
()=>{})},T=()=>{N.host.hidden=!0,R()&&document.exitFullscreen(),ue()},R=()=>document.fullscreenElement===N.host;N.host.addEventListener(
"fullscreenchange",()=>{R()||T()});let W=t("p",{class:"desk-clock"}),H=t("p",{class:"desk-plan"}),L=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),B=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=t("p",{class:"des\
k-count"}),_=t("p",{}),G=t("p",{class:"desk-small"}),Y=t("div",{}),J=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),y=t("div",{class:"desk-tools"},J,c(o["desk-here"],$),c(o["desk-remote"],()=>Zt(
S,()=>l,o,{press:m})),c(o["desk-phones"],()=>Qt(S,()=>l,o,{press:m,step:E})),c(o["remote-parts"],I),c(o["desk-end"],P,{class:"\
desk-end"})),u={back:c([o.back,t("kbd",{},"←")],()=>E("back")),open:c([o["room-ask-open"],t("kbd",{},"O")],()=>K("open")),
close:c([o["room-ask-close"],t("kbd",{},"C")],()=>K("close")),reveal:c([o["room-ask-reveal"],t("kbd",{},"R")],()=>K("rev\
eal")),blank:c([o["remote-blank"],t("kbd",{},"B")],()=>E("blank")),hands:c([o["desk-hands"]],()=>Vt(S,{question:w(),slide:C(),
words:o,count:ee})),next:c([o.next,t("kbd",{},o["desk-clicker"])],()=>E("next"))},j=c(o["room-ask-reset"],()=>Le(S,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>K("reset"))),g=c("",()=>E(x()?.timer?"pause":"timer")),S=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},W,H,y,L),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),b.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),q.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),D,_,G,t("p",{class:"desk-more"},g,j))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),B,Y),t("div",{class:"desk-moves"},p,d,t("div",{class:"desk-pad"},...Object.values(
u))),N.host),A=Xt(n,{words:o,begin:k=>m({desk:"begin",...k})});e.replaceChildren(A.element,S);function I(){Gt(S,{deck:l.
deck,panel:v(),way:l.way},o,{step:E})}function P(){let k=v().questions.some(pe),F=(z,se)=>c(se,()=>m({room:"take",what:z,
paper:n.paper})),U=re(S,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},F("page",o["desk-take-pag\
e"]),F("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},c(o["room-end"],()=>{U.close(),m({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>U.close())))}function K(k){if(h>(l.steps??0)){O=k;return}if(k==="reveal"){
let U=Ve(v(),C()),z=()=>m({desk:"question",id:U.question.id,do:k,...U.body});U&&Ot(de(),U,v(),o,z);return}let F=w();F&&m(
{desk:"question",id:F.id,do:k})}let ee=(k,F)=>m({desk:"question",id:w().id,do:"hands",counts:k,people:F}),ae={keys:()=>Et(
de(),o),full:()=>N.host.hidden?$():T(),larger:()=>Z(1),smaller:()=>Z(-1)},Q=lt;function Z(k){Q=Math.min(st.length-1,Math.
max(0,Q+k)),ue()}function Oe(k){return!l.deck||!S.offsetParent||S.closest("[inert], .lm-mod-hidden")?!1:(ae[k]?ae[k]():Uo.
includes(k)?K(k):k==="timer"?E(x()?.timer?"pause":"timer"):k!=="look"&&E(k),!0)}s(zt(Oe));let ge=setInterval(()=>{!S.hidden&&
S.isConnected&&gt()},1e3);s(()=>clearInterval(ge));function ue(){if(!l.deck||!x())return;let k={deck:l.deck,way:l.way,panel:v(),
words:o,now:i.now()},F=Ke();ke(b.wall,Re(k)),q.host.hidden=F===null,F!==null&&ke(q.wall,Re({...k,slide:F})),N.host.hidden||
ke(N.wall,Re(k),Q)}let de=()=>N.host.hidden?S:N.wall;function ke(k,F,U){k.querySelector(".wall-face")?.remove(),k.prepend(
F),_t(F,U)}function Ke(){let{slide:k,dropped:F}=x(),U=l.deck.slides.findIndex(({part:z},se)=>se>k&&!F.includes(z));return U<
0?null:U}function gt(){if(!l.deck)return;let k=wt(l.deck,x(),i.now());if(W.textContent=Te(i.now()),!k)return;let F=k.begun?
$t(k.late,o):o["remote-not-begun"],U=k.begun?M(o["remote-planned"],{part:Te(k.partEnds),end:Te(k.ends)}):"";H.replaceChildren(
t("b",{class:k.late>0?"desk-late":null},F),U&&` · ${U}`,t("br"),t("span",{class:"desk-small"},l.deck.parts[k.part].title));
for(let[z,se]of[...L.children].entries())se.className=z<k.part?"done":z===k.part?"here":"",se.classList.toggle("dropped",
x().dropped.includes(z)),z===k.part?se.setAttribute("aria-current","step"):se.removeAttribute("aria-current")}function Ln(){
L.replaceChildren(...l.deck.parts.map(({title:k,minutes:F})=>t("li",{style:`flex: ${Math.max(1,F)}`,title:k},k)))}function Nn(){
if(r===C()?.id)return;r=C()?.id;let k=C()?.notes.length?fe(C().notes):[t("p",{},o["remote-no-notes"])];B.replaceChildren(
...k),B.scrollTop=0}function In(){let k=w();D.textContent=k&&(k.state!=="ready"||k.hands)?ye(k,v(),o):"",_.textContent=l.
way?M(o["desk-joined"],{n:v().joined}):o["desk-no-phones"],G.textContent=Fn({units:k?.units??Bn()}),Y.replaceChildren(...k?
en(k,o):[]);let F=!!k?.units.length;u.hands.firstChild.data=o[ze(k)?"desk-slips":"desk-hands"],u.hands.disabled=!F||k.state===
"open"||pe(k),j.hidden=!k?.answered||!k.may_reset;let U=C()?.minutes??0;g.hidden=!U&&!x()?.timer,g.textContent=x()?.timer?
o["desk-timer-pause"]:M(o["remote-timer"],{minutes:U});for(let z of["open","close"])u[z].hidden=!l.way;u.hands.hidden=!!l.
way&&(u.hands.disabled||!k),u.open.disabled=!k||k.state==="open"||!l.way,u.close.disabled=k?.state!=="open",u.reveal.disabled=
!Ve(v(),C());for(let z of Object.values(u))z.classList.remove("wall-primary");qn().classList.add("wall-primary"),u.blank.
setAttribute("aria-pressed",!!x()?.blank)}function qn(){let k=w();return k?pe(k)?u.next:k.state==="ready"&&!u.open.disabled?
u.open:!l.way&&!k.answered&&!u.hands.disabled?u.hands:u.reveal.disabled?u.next:u.reveal:u.reveal.disabled?u.next:u.reveal}
let ze=k=>!!k?.name.startsWith("check-in@"),Bn=()=>{if(C()?.kind!=="moves")return[];let[k]=v().questions.filter(F=>ze(F)&&
pe(F)).slice(-1);return k?.units.filter(({kind:F})=>F==="move")??[]};function Fn({units:k}){let F=k.filter(({snapshot:U,
withheld:z})=>!U&&z);return F.length?Ae({shown:F},o):""}function kt(){let k=w();d.textContent=Rn(k)}function Rn(k){if(x()?.
blank)return o["remote-is-blank"];if(!k)return"";let F=Qe(k,v());return F===1?o["remote-still-one"]:F?M(o["remote-still"],
{n:F}):k.state==="open"?o["room-is-open"]:k.hands&&!pe(k)?M(o["desk-counted"],{n:k.hands}):!l.way&&k.state==="ready"&&k.
units.length?o[ze(k)?"desk-slips-how":"desk-hands-how"]:""}function Dn(k){let F=l;l={...l,...k},l.busy||f.end(),p.textContent=
l.problem??"",p.hidden=!l.problem;let U=l.state==="open"&&!!(l.deck&&x());if(A.update(l),A.element.hidden=U,S.hidden=!U,
!U)return;F.panel!==l.panel&&i.set(v().now),F.deck!==l.deck&&Ln(),l.wall&&(J.href=l.wall);for(let se of S.querySelectorAll(
"dialog"))se.refresh?.();gt(),Nn(),In(),kt(),ue();let z=O;O="",z&&K(z)}let bt=new ResizeObserver(ue);for(let{host:k}of[b,
N])bt.observe(k);return s(()=>bt.disconnect()),{update:Dn}}function rt(e,n){let o=t("div",{class:e,...n}),a=t("div",{class:"\
wall"}),s=t("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var _o="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$s=new RegExp(`(${_o})|[.…]+|[!?;\\n]`,"gu");function nn({title:e,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var on=["emergency","crisis","violence","agency","worried","child"],Ko=["crisis","violence"],ln='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function an(){for(let e of X().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&X().listeners.delete(e),e.shown||(e.shown=n)}}function zo(e,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=e.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}var ct=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),it=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),sn=e=>`tel:${e.match(/\d+/)[0]}`;function rn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(X().countries=n);let s=()=>X().countries,l=()=>X().chosen||zo(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find($=>$.code===l());function i($){X().chosen=
$,an();for(let{element:T,draw:R}of X().listeners)R(T)}function c($,T){return T($),X().listeners.add({element:$,draw:T,shown:!1}),
queueMicrotask(an),$}let p=$=>c(t("div",{}),T=>T.replaceChildren(...$())),d=()=>{let $=[...s(),{code:"-",country:e["help\
-elsewhere"]}],T=t("select",{onchange:()=>{i(T.value),a(T.value)}},...$.map(R=>t("option",{value:R.code},R.country)));return c(
T,()=>{T.value=r()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),T)},f=({say:$,to:T},R)=>{if(/^(tel|sms):/.
test(T))return t("a",{class:R?"ajar-reach":"ajar-reach ajar-first",href:T},t("span",{},...it($)));let W=t("span",{},$),H=t(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:T}),onclick:async()=>{await Go(T,W)&&
(H.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},W," ",H)},m=$=>t("li",{},t("p",{class:"\
ajar-for"},$.for_what),t("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...$.reach.map(f))),h=({emergency:$,note:T})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),T?t("p",{class:"ajar-hint"},T):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:sn($)},M(e["help-c\
all"],{number:$})))),O=$=>p(()=>{let T=r();if(!T)return[t("p",{},e["help-elsewhere-how"])];let R=$.flatMap(W=>W==="emerg\
ency"?h(T):ct(T,[W]).map(m));return[t("ul",{class:"ajar-help-lines"},...R)]});function E(){nn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},d(),ut({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),O(on),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:$,text:T,
now:R,lines:W,kinds:H,countries:L},{level:B,aside:D,needs:_}){return L&&!N()&&(X().countries=L),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},$),t("p",{},T),H.length?null:_?.()??null,d(),O(W),t("ul",{class:"ajar-todo"},...R.map(
G=>t("li",{},G))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:D},e["h\
elp-aside"]))}let x=()=>t("button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function C({emergency:$,
...T}){let W=Ko.map(L=>ct(T,[L])[0]?.reach??[]).flatMap(L=>["tel:","sms:"].map(B=>L.find(({to:D})=>D.startsWith(B))));return[
{say:M(e["help-call"],{number:$}),to:sn($)},...W.filter(Boolean)]}let w=($=`${e["help-line"]} `)=>p(()=>{let T=r(),R=(T?
C(T):[]).flatMap(({say:L,to:B},D)=>[D?" · ":"",t("a",{href:B},...it(L))]),W=t("button",{type:"button",class:"ajar-link",
onclick:E},e["help-get"]),H=t("span",{class:"ajar-off-paper"},R.length?" · ":"",W);return[t("p",{class:"ajar-help-line"},
$,...R,H)]});function b($){if(!N())return;let[T]=[...$.querySelectorAll(ln)].reverse();T?.closest("p, ul").after(w(""));
for(let R of $.querySelectorAll("details"))R.open=R.querySelector("summary").textContent===r()?.country}let q=()=>p(()=>{
let $=r();return $?[t("p",{},t("b",{},`${e["help-title"]}, ${$.country}`)),t("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:$.emergency})}`),t("ul",{},...ct($,on).map(({for_what:T,name:R,reach:W,hours:H})=>t("li",{},...it(`${T}: ${R}\
. ${W.map(({say:L})=>L).join(" · ")}. ${H}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),N=()=>s().length>0;return{open:E,
notice:v,button:x,line:w,addNumbers:b,text:q,choose:i,code:l,isKnown:N}}var ut=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function cn(e){if(X().open){X().open=e;return}X().
open=e,window.addEventListener("click",n=>{n.target.closest?.(ln)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function Go(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function pt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function un(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
pt()))},{capture:!0})}function pn(e,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=e.piles.map(h=>(i[h.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:O=>{O.preventDefault(),O.currentTarget.classList.add("ajar-over")},ondragleave:O=>O.currentTarget.
classList.remove("ajar-over"),ondrop:O=>{O.preventDefault(),O.currentTarget.classList.remove("ajar-over");let E=f[O.dataTransfer.
getData("text/plain")]?.[h.id];E&&!E.matches(":disabled")&&(E.checked=!0,d(E.dataset.card,h))}},i[h.id]))),p=()=>e.piles.
forEach(h=>{i[h.id].textContent=M(o["pile-count"],{pile:h.text,n:Object.values(r).filter(O=>O===h.id).length})}),d=(h,O)=>{
r[h]=O.id,p(),s({...r}),l(M(o.moved,{card:e.cards.find(E=>E.id===h).text,pile:O.text}))},f={},m=e.cards.map(h=>{f[h.id]=
{};let O=`${a}-${h.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",h.id)},t("legend",{},h.text),t("div",{class:"ajar-into"},...e.piles.map(E=>{let v=t("input",{type:"radio",name:O,
value:E.id,"data-card":h.id,checked:r[h.id]===E.id,onchange:()=>d(h.id,E)});return f[h.id][E.id]=v,t("label",{},v,t("spa\
n",{},E.text))})))});return p(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...m)}function dt(e,{words:n,label:o,question:a,act:s}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(d,f)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),f()}},d),c=i(n["home-no"],()=>{}),p=t("div",{class:"\
ajar-moves"},c,i(o,s));e.replaceChildren(t("p",{},a),p),c.focus()}function We(e){let o=t("button",{type:"button",onclick:()=>dt(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function he(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return s}function Pe(e,n){let o=i=>[...e.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function dn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),i=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=c,d=!1,f=!1,m=!1,h=!1,O=!1,E=(y,u,j={})=>t("button",{type:"button",onclick:u,...j},y),v=y=>{y.tabIndex=
-1,y.focus()},x=()=>r.querySelector(".ajar-change"),C=()=>c.state==="kept"&&!c.reopen;function w(y,u=y){s.dataset.short=
u,a.textContent!==y&&(a.textContent=y)}function b(){let y=c.problem?e["keep-unsaved"]:e["keep-saving"],[u,j]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[y],lost:[e["keep-lost"]]}[O?"lost":c.state];s.classList.toggle("ajar-state-lost",O),w(u,j),s.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function q(){
c={...c,saved:!1},b()}function N(){b(),p=c,C()?r.replaceChildren(f?L("change"):G()):c.state!=="none"?r.replaceChildren(L(
"unlock")):d?r.replaceChildren(L(c.exists?"open":"start")):r.replaceChildren(h?W():R())}let $=()=>{d=!0,N(),r.querySelector(
"input").focus()},T=()=>c.hosted?t("p",{},e["keep-hub"]):null;function R(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?t("p",{},e["keep-tab"]):null,T(),t("d\
iv",{class:"ajar-moves"},E(e["keep-nothing"],()=>{h=!0,N(),v(s)}),E(e[c.exists?"keep-open":"keep-start"],$)))}let W=()=>t(
"p",{},E(e[c.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function H(){let u=["none","weak","fair","good","s\
trong"].map(j=>e[`keep-strength-${j}`]).reduce((j,g)=>g.length>j.length?g:j);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":u},t("span",{},e["keep-strength-none"]))}function L(y){let u=y==="start"||y==="change",j={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[y],g=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{u&&n({strength:g.value})}}),S=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),A=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),S),I=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),P=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:P.value})}),K=H(),ee=()=>{if(!g.value){g.focus();return}if(I.hidden=!0,u&&g.type==="password"&&S.value!==g.value){
I.textContent=e["keep-again-differs"],I.hidden=!1,S.focus();return}y==="change"?n({change:g.value},{awaited:!0}):n({[y===
"start"?"keep":"unlock"]:g.value,place:P.value},{awaited:!0}),w(e["keep-opening"]),g.value="",S.value="",K.firstChild.textContent=
e["keep-strength-none"]},ae=()=>{d=!1,f=!1,N(),y==="change"?x().focus():v(s)},Q=t("details",{},t("summary",{},e["keep-wh\
ere"]),t("label",{for:`${o}-place`},e["keep-place"]),P);return t("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),
ee()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},j),T(),y==="change"?t("p",{},e["keep-change-how"]):null,u?t("p",
{},e["keep-no-way-back"]):null,y==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[y==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[u?"keep-how":"keep-how-open"]),
g,u?K:null,u?A:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:Z})=>{g.type=Z.checked?"t\
ext":"password",A.hidden=Z.checked,I.hidden=!0}}),t("span",{},e["keep-see"])),u?I:null,y==="change"||c.here?null:Q,t("di\
v",{class:"ajar-moves"},y==="unlock"?null:E(e["keep-not-now"],ae),t("button",{type:"submit"},j)),u?null:_(),y==="start"&&
c.here?D():null)}let B=()=>E(e["keep-copy"],()=>n({take:"sealed"}));function D(){let y={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},u=t("input",{type:"file",onchange:async()=>{let S=new Uint8Array(await u.files[0].arrayBuffer()),
A=()=>n({bring:S},{awaited:!0});u.value="",c.exists?dt(g,{...y,act:A}):A()}}),j=t("label",{class:"ajar-words"},t("span",
{},e["keep-bring"]),u),g=t("div",{class:"ajar-twice"},j);return g}function _(){let y=We({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-forgot"]),t("p",{},e["keep-f\
orgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),B(),D()]:[],t("p",{},e["keep-erase-how"]),y)}function G(){let y=t(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(y.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((u,j)=>u-
j).map(u=>t("option",{value:u,selected:u===c.minutes},M(e["keep-minutes"],{n:u}))));return t("div",{class:"ajar-kept"},E(
e["keep-lock"],()=>{w(e["keep-opening"]),n({lock:!0},{awaited:!0})}),E(e["keep-change"],()=>{f=!0,m=!1,N(),r.querySelector(
"input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},m?e["keep-changed"]:""),t("details",
{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["keep-copy-how"]),B()]:[t("p",{},c.place)],c.
copied?t("p",{},M(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),y))}function Y(y){
if(y.strength!=null){let u=r.querySelector(".ajar-strength > span");u&&(u.textContent=y.strength);return}if(y.changed){f=
!1,N(),r.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,x().focus();return}c={...c,...y},c.state==="k\
ept"&&(d=!1),C()||(f=!1),b(),J()}let J=he(r,()=>{let y=p;if(y.state===c.state&&y.exists===c.exists&&y.minutes===c.minutes&&
!!y.reopen==!!c.reopen&&!!y.hosted==!!c.hosted&&r.firstChild){p=c;return}let j=d&&y.place!==c.place;N(),y.state!==c.state&&
y.state!=="none"?v(s):j&&r.querySelector("input").focus()});return N(),{line:s,more:i,update:Y,begin:q,setLost:y=>{O=y,b()},
say:y=>{l.textContent=y,l.hidden=!1}}}function He(e,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(p,d)=>{let f=t("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":n});return f.innerHTML=
p,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(t("\
figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(a,"narrow"),t("details",{open:c},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(p=>t("th",{scope:"col"},p)))),t("tbody",{},...l.map(([p,...d])=>t("tr",{},t(
"th",{scope:"row"},p),...d.map(f=>t("td",{},f??"–")))))))))}function Ue(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function fn(e,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=t("div",{}),p=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=te(n,L=>{f.textContent=L}),h=mt(n),O=Ue(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},p,c,f),h.dialog);let E=L=>{s.busy?f.textContent=n["room-one-moment"]:(m.begin(),
o(L,{awaited:!0}))},v=(L,B)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>E(B)},L),x=(...L)=>t(
"div",{class:"ajar-moves ajar-many"},...L);function C(){let L=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,B=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(L&&!L.value){L.focus();return}E({room:"open",...L?{key:L.value}:{}}),L&&(L.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?M(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),L?t("label",{class:"ajar-words",for:L.
id},n["room-host-key"]):null,L?t("p",{class:"ajar-hint",id:`${H}-key-how`},n["room-host-key-how"]):null,L,x(B,s.elsewhere?
null:v(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:x(...[12,3].
map(D=>v(M(n["room-rehearse"],{n:D}),{room:"rehearse",phones:D})))]}let w=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),x(v(n["room-go-on"],{room:"go-on"}),v(n["room-end"],{room:"end"}))];function b(){let L=t("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),B=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:M(n["room-line"],{code:s.
code})),D=s.address?L:null;return l?[q(),t("div",{class:"ajar-door-line"},B,d,D),N(),T()]:[t("h2",{},n["room-title"]),q(),
N(),B,s.address?mn(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?$():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},d,D,s.inside&&!s.practice?v(n["room-widen"],
{room:"widen"}):null),T()]}let q=()=>s.practice?t("p",{},Se(n)):null,N=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function $(){let L=t("select",{id:`${H}-address`,onchange:()=>o({room:"pick",ip:L.value})},...s.addresses.map(
({ip:B,network:D})=>t("option",{value:B,selected:B===s.picked},`${B} (${D})`)));return t("label",{class:"ajar-words",for:L.
id},t("span",{},n["room-address"]),L)}function T(){let L=t("div",{}),B=t("button",{type:"button",onclick:()=>G(!1)},n["r\
oom-end-no"]),D=t("button",{type:"button",onclick:()=>G(!0)},n["room-end"]),_=()=>L.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),x(B,v(n["room-end"],{room:"end"}))]:[D]),G=J=>{r=J,_(),(r?B:D).focus()};_();let Y=(J,y)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...y()},{awaited:!0})},J);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?x(Y(n["room-take-table"],()=>({
what:"table"})),Y(n["room-take-page"],()=>({what:"page",paper:O.value()})),O.element()):null,t("p",{},n["room-end-how"]),
L)}function R(L){s={...s,...L},p.textContent!==s.problem&&(p.textContent=s.problem),p.hidden=!s.problem;let B=ft(n,s.joined);
d.textContent!==B&&(d.textContent=B),h.update(s,B),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?m.begin():(m.end(),f.textContent=""),W()}let W=he(c,()=>{let{joined:L,problem:B,...D}=s,_=JSON.stringify([D,l]);if(_===
i)return;i=_;let G={open:b,lost:w}[s.state]??C;Pe(c,()=>c.replaceChildren(...G().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return _e(e,()=>o({room:"look"}),a),{update:R}}var ft=(e,n)=>n?n===
1?e["room-joined-one"]:M(e["room-joined"],{n}):e["room-joined-none"],Se=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function mn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["\
room-scan"]),t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function mt(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?t("p",{},Se(e)):"",mn(e,l),a):(o.close(),n.replaceChildren()))}}}function _e(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(e),o(()=>a.disconnect())}var hn=(e,n)=>e.find(o=>o.id===n)?.text??n,Jo=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function gn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>hn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${hn(e.piles,n[o.id])}`);case"date":return[Jo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function kn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Ee(a,o)))if(a.kind===
"choice"){let r=(a.among?Me(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var bn=(e,n)=>M(e.ask,n);var Vo=new Set(["autorestarting","dead","restarting","terminating"]),Yo=4e3;function yn({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,p)=>{
Vo.has(p)&&n()},i=(c,p)=>{clearTimeout(l),p==="disconnected"?n():p==="connecting"?l=setTimeout(n,Yo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function vn({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,p])=>{let d=kn(c,p),f=c.items.filter(m=>m.id in d).map(m=>[bn(m,d),...gn(m,d[m.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function l(c){let p=s(),d=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(d),d.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function r(c={}){let p=t("div",{class:"ajar-\
lost",hidden:!a,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(p)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(p),p}function i(c){a=c;for(let p of o)p.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function wn(e,{words:n,send:o,open:a,help:s}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=te(
n,b=>l.replaceChildren(b)),i=b=>{r.begin(),o(b)},c=t("div",{}),p={},d="",f=0,m=Ue(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let h=(b,q)=>t("button",{type:"button",onclick:q},b),O=b=>t("div",{class:"\
ajar-reflection"},...b.flatMap(q=>Ge(q,3))),E=(b,q,N)=>We({words:n,label:b,question:q,act:()=>i(N)}),v=()=>{let b=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{b.files[0]&&i({import:await b.files[0].text()}),b.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),b)},x=he(c,()=>{let b=JSON.stringify(p);b!==d&&
(d=b,Pe(c,C))});function C(){let b=($,T)=>h(T,()=>i({take:$})),q=f>(p.danger?.kinds.length??0)?null:p.danger,N=()=>{f=q.
kinds.length+1,C(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(q?s.notice(q,{level:2,aside:N}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?t("div",{class:"ajar-moves"},h(n["home-go-on"],()=>a(p.section))):
"",p.due?.length?t("ul",{},...p.due.map($=>t("li",{},$))):"",p.plan?.length?t("h2",{},n["home-plan"]):"",p.plan?.length?
O(p.plan):"",p.plan?.length&&!q?s.line():"",...(p.earlier??[]).filter(({plan:$})=>$.length).map(({title:$,plan:T})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${$}`),O(T))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...q?[]:[h(n["home-take-plan"],()=>i({take:"plan",paper:m.value(),country:s.
code()})),m.element(),b("calendar",n["home-take-calendar"]),p.danger?"":b("calendar-line",n["home-take-calendar-line"])],
b("check-ins",n["home-take-check-ins"]),b("everything",n["home-take-everything"])),v()),p.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),E(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),E(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:b=>{r.end(),p=b,x()},settle:r.end,say:(b,q="")=>{
r.end();let N=t("div",{class:"ajar-text"});N.innerHTML=q,l.replaceChildren(b,N),l.scrollIntoView({block:"nearest"})}}}function jn({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function xn({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=h=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),c=i({id:`${l}-people`,
min:1}),p=h=>Math.max(0,Math.floor(Number(h.value)||0)),d=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,f=h=>{let O=e.filter(
C=>C.item===h),E=(C,w)=>{let b=i({"aria-label":[C.card,d(C)[w]].filter(Boolean).join(": ")});return r.set(C.id,[...r.get(
C.id)??[],b]),b},v=O.length===1&&!O[0].card?O[0].bands.map((C,w)=>[C,[E(O[0],w)]]):O.map(C=>[C.card,d(C).map((w,b)=>E(C,
b))]),x=O[0].card?["",...d(O[0])]:null;return t("table",{},t("caption",{},a(h)),x&&x.length>2?t("thead",{},t("tr",{},...x.
map(C=>C?t("th",{scope:"col"},C):t("td",{})))):null,t("tbody",{},...v.map(([C,w])=>t("tr",{},t("th",{scope:"row"},C),...w.
map(b=>t("td",{},b))))))};function m(){let h=new Map(e.map(x=>[x,r.get(x.id).map(p)])),O=Math.max(...[...h.values()].map(
x=>x.reduce((C,w)=>C+w,0))),E=p(c)||O;if(!E){c.focus();return}let v=Object.fromEntries([...h].map(([x,C])=>[x.id,x.kind===
"card"?[C[0],Math.max(0,E-C[0])]:C]));s({counts:v,people:E})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:h=>{h.preventDefault(),m()}},
...[...new Set(e.map(h=>h.item))].map(f),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function Cn(e,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",p="",d=!1,f=(y,u={})=>{d=y==="reveal",
q.begin(),o({question:e.of,do:y,...u},{awaited:!0})},m=t("div",{class:"ajar-results",hidden:!0}),h=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),O=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=t("span",{}),v=t("p",
{class:"ajar-counts"}),x=Zo(e.minutes,n,a),C=t("button",{type:"button",class:"ajar-link",onclick:()=>H(!i)}),w=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...y)=>{w.textContent!==y[0]&&w.replaceChildren(...y)},q=te(n,y=>b(
y||p)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},$=Object.
keys(N).filter(y=>e.units.length||y==="open"||y==="close"),T=Object.fromEntries($.map(y=>[y,t("button",{type:"button",onclick:()=>{
T[y].getAttribute("aria-disabled")?b(R(y)):y==="reset"?W():f(y)}},N[y])])),R=y=>r.busy?n["room-one-moment"]:r.not[y];function W(){
let y=t("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),T.reset.focus()}},n["home-no"]),u=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),T.reset.focus(),f("reset")}},n["room-ask-reset"]);w.replaceChildren(n["room\
-reset-sure"]," ",y," ",u),y.focus()}function H(y){i=y,m.hidden=!y,s().hidden=y,C.textContent=n[y?"room-show-question":"\
room-show-result"]}let L=mt(n),B=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},n["room-cod\
e"]),D={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function _(y){let u=r;r={...r,...y};let j=r.
room==="open";E.replaceChildren(r.practice?Se(n):""),O.textContent=r.problem,O.hidden=!r.problem;let g=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],S=!j||!e.units.length?[]:r.hands||r.inside?g.slice(0,1):g;v.replaceChildren(
...S.map(([A,I])=>t("span",{},t("b",{},`${A}`)," ",I))),x.update(r.seconds);for(let A of $)Sn(T[A],R(A));p=j?r.hands?n["\
room-by-hands-now"]:D[r.state]:n["room-not-open"],(u.state!==r.state||u.room!==r.room||u.hands!==r.hands)&&b(p),r.busy||
q.end(),$n(h,r.withheld),L.update(r.way??{},ft(n,r.joined)),B.hidden=!r.way?.address,G(),d&&!r.busy&&r.state==="closed"&&
h.childElementCount&&(d=!1,h.scrollIntoView({block:"nearest"}))}function G(){let y=JSON.stringify(r.charts??[]);if(y===c)
return;c=y;let u=!!r.charts?.length;m.replaceChildren(...On(r.charts??[],n)),C.hidden=!u,H(u),u&&d&&m.scrollIntoView({block:"\
start"}),d=!1}let Y=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...$.
map(y=>T[y]))),t("div",{class:"ajar-bar-line"},E,w,C,B,x.element),L.dialog),J=e.units.length?xn(e,{words:n,ask:l,send:y=>f(
"hands",y)}):null;return C.hidden=!0,_e(Y,()=>o({room:"look"}),a),{parts:[m,h,O,Y,J].filter(Boolean),update:_}}function Sn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function $n(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var On=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return He(a,o,n),a});function En(e,{words:n,send:o,onDispose:a}){
let s={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=t("div",{}),d=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=t("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=m():(d.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),m=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},p,r,i,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},f),d)),_e(e,()=>o({room:"look"}),a),{update(h){s={...s,...h},p.replaceChildren(s.practice?Se(n):""),c.textContent=
s.problem,c.hidden=!s.problem,$n(i,s.withheld),Sn(f,m());let O=JSON.stringify(s.charts??[]);O!==l&&(l=O,r.replaceChildren(
...s.charts?.length?On(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Zo(e,n,o){let a=null,
s=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function c(){let d=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,m=d===null?e?M(n["room-minutes"],{minutes:e}):"":e?M(n["room-clock"],{time:f,minutes:e}):
f;l.textContent=s?"":m,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!m}let p=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(p)),{element:i,update:d=>{a=d==null?null:Date.now()-d*1e3,c()}}}function Mn(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),c=({title:f,
story:m,more:h,role:O})=>{l.innerHTML=m,l.prepend(t("h2",{},f)),r.innerHTML=h,i.textContent=O},p=e.couples.find(f=>f.id===
o)??e.couples[0],d=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["cou\
ple-how"]),t("div",{class:"ajar-cards"},...e.couples.map(f=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,
value:f.id,checked:f===p,onchange:()=>{c(f),a(f.id)}}),t("span",{},f.title)))));return c(p),t("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,t("details",{class:"ajar-role"},i,r),d)}window.ajarShown??(window.ajarShown=new WeakMap);var $e=window.ajarShown,An="needs@",ht={};function Qo(){let e=document.
getElementById("ajar-style")??document.head.appendChild(t("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
jar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
`;e.textContent!==n&&(e.textContent=n)}function Xo({model:e,el:n}){Qo();let o=e.get("pages"),a=e.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=u=>i.push(u),p=null,d=!1,f=!1,m=new Map,h=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let O=t("div",{class:"ajar-page"}),E=u=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===u)?.exercise,
v=vn({words:a,answered:()=>[...l].map(([u,{answers:j}])=>[E(u),j]).filter(([u,j])=>u&&Object.keys(j??{}).length)}),x=0,C=u=>{
if(clearTimeout(x),x=0,v.set(u),p?.setLost(u),u)for(let j of r.keys())s.get(j)?.release()},w=(u,{awaited:j=!1}={})=>{try{
e.send(u)}catch{C(!0);return}j&&!x&&(x=setTimeout(()=>C(!0),8e3))},b=rn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:u=>w({country:u})}),q=()=>{w({forget:!0}),pt()},N=(u,j,g)=>(s.set(u.key,g),l.has(
u.key)&&g.update(l.get(u.key)),j),$={html(u){let j=t("div",{class:"ajar-text"});return j.innerHTML=u.html,b.addNumbers(j),
j.addEventListener("click",g=>{let S=g.target.closest("a"),A=o.findIndex(({id:I})=>I&&S?.getAttribute("href")===`${I}.ip\
ynb`);A<0||(g.preventDefault(),B(A))}),j},home(u){let j=t("div",{});return N(u,j,wn(j,{words:a,send:A=>{A.import&&s.get(
"chart")?.begin(),w(A)},open:A=>B(o.findIndex(({id:I})=>I===A)),help:b})),w({home:u.key}),j},scenario(u){return Mn(u,{words:a,
picked:e.get("couple"),pick:j=>{e.set("couple",j),e.save_changes()}})},door(u){let j=t("div",{});return N(u,j,fn(j,{words:a,
send:w,onDispose:c}))},group(u){let j=t("div",{});return N(u,j,En(j,{words:a,send:w,onDispose:c}))},asking(u){let{items:j}=o[h].
blocks.find(({key:I})=>I===u.of).exercise,{parts:g,update:S}=Cn(u,{words:a,send:w,onDispose:c,form:()=>r.get(u.of),ask:I=>j.
find(P=>P.id===I).ask}),A=document.createDocumentFragment();return A.append(...g),N(u,A,{update:S})},exercise(u){let j=t(
"div",{}),g=v.line(p?{}:{role:"alert"});r.set(u.key,j);let S=(A,I)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let P=window.ajarSent;m.set(u.key,P),w({key:u.key,...A,sent:P},{awaited:I}),!(!I||!v.isLost())&&(C(!0),g.
scrollIntoView({block:"nearest"}))};return s.set(u.key,vt(j,u.exercise,{words:a,level:u.level,sort:pn,...l.get(u.key),help:b,
needs:()=>T(u.needs),below:()=>u.key.startsWith("plan@")&&b.isKnown()?b.line():null,onAside:A=>W(u.key,{aside:A}),onChange:A=>{
W(u.key,{answers:A,done:!1}),S({answers:A,done:!1},f)},onMove:A=>W(u.key,{at:A}),onDone:A=>{S({answers:A,done:!0},!0),u.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{W(u.key,{answers:{},done:!1}),S({remove:!0})}})),
j.firstElementChild.append(g),c(()=>v.forget(g)),j},chart(u){let j=t("div",{class:"ajar-chart-block"}),g=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:S,end:A}=te(a,P=>g.replaceChildren(P)),I=P=>{A(),He(j,P,a)};return s.
set(u.key,{update:I,begin:S,end:A}),l.has(u.key)&&I(l.get(u.key)),S(),w({chart:u.key}),t("div",{},j,g)},notice(u){if(un(
()=>w({forget:!0})),!u.leave)return t("div",{class:"ajar-notice"},t("p",{},u.text));let j=t("div",{class:"ajar-leave"},b.
button(),ut({words:a,leave:q}));cn(b.open),p=dn({words:a,send:w});let g=document.createDocumentFragment();return g.append(
t("div",{class:"ajar-notice"},p.line,j),t("div",{class:"ajar-on-paper"},b.text()),p.more),g}};function T(u){let j=o.findIndex(
({blocks:S})=>S.some(({key:A})=>A===An));return j<0?u?t("p",{},t("a",{href:u},a["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{B(j);let S=r.get(An).querySelector("h2");S.tabIndex=-1,S.focus()}},a["help-needs"])}for(let[u,j]of Object.
entries(ht))$[u]=g=>{let S=t("div",{});return N(g,S,j(S,g,{words:a,send:w,onDispose:c}))};let R=u=>o[h].blocks.find(j=>j.
kind===u),W=(u,j)=>l.set(u,{...l.get(u),...j}),H=()=>{for(let u of i.splice(0))u()};function L({focus:u=!1}={}){if(H(),s.
clear(),d){O.replaceChildren(p?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(O.replaceChildren(...o[h].
blocks.map(I=>$[I.kind](I))),o.length<2)return;let j=(I,P)=>t("button",{type:"button",onclick:()=>B(I)},P),g=h>0?j(h-1,a["\
previous-page"]):null,S=h<o.length-1?j(h+1,a["next-page"]):null;if(O.append(t("div",{class:"ajar-moves ajar-turn"},g,S)),
D.replaceChildren(...o.map(({title:I},P)=>t("li",{},t("button",{type:"button","aria-current":P===h?"page":null,onclick:()=>B(
P)},I)))),_.textContent=M(a["page-of"],{n:h+1,all:o.length,title:o[h].title}),!u)return;let A=O.querySelector("h1, h2, h\
3")??O;A.tabIndex=-1,A.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(u){o[u]&&(h=u,D.parentElement.
open=G(),e.set("page",u),e.save_changes(),L({focus:!0}))}let D=t("ol",{}),_=t("summary",{}),G=()=>window.innerWidth>640;
e.get("notice")&&n.append($.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":a.pages},t("details",{
open:G()},_,D));o.length>1&&n.append(Y),n.append(v.line({role:"alert"}),O);let J=0;for(let u of["keydown","pointerdown",
"scroll"])n.addEventListener(u,()=>{Date.now()-J<3e4||(J=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",u=>{if(C(!1),u.keeping){let j=[...m.values()].some(A=>u.acknowledged<A);p?.update(j?{...u.keeping,saved:!1}:u.keeping);
let{state:g}=u.keeping,S=g==="locked";g&&(f=g==="kept"),g&&S!==d&&(d=S,l.clear(),Y.hidden=d,L())}for(let[j,g]of Object.entries(
u.states??{})){if(u.acknowledged<m.get(j))continue;let S=g.answers&&!Object.keys(g.answers).length;W(j,S?{...g,at:0}:g),
s.get(j)?.update(l.get(j))}u.country!=null&&b.choose(u.country),u.file&&(s.get("home")?.settle(),jn(u.file)),u.erased&&s.
get("home")?.say(u.erased,R("home")?.erased),u.said&&s.get("chart")?.end(),u.said&&(s.get("home")??p)?.say(u.said),u.open&&
B(o.findIndex(({id:j})=>j===u.open)),u.problem&&s.get(u.problem.key)?.say(u.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),L()});let y=yn(e,{gone:()=>C(!0),back:()=>{v.isLost()&&w({ready:!0})}});return L(),$e.set(a,($e.get(a)??0)+
1),w({ready:!0}),()=>{H(),y(),clearTimeout(x),$e.set(a,$e.get(a)-1),$e.get(a)||w({gone:!0})}}var Tn={render:Xo};ht.desk=tn;var ql=Tn;export{ql as default};
