var Kn=["button","input","select","summary","textarea"],Un=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Kn.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Un.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Gn=e=>e;function te(e,n){e.innerHTML=Gn(n)}function le(e,n,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(n))s.setAttribute(a,r);return s.append(...o),s}var M=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=n[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ve=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function we(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var jt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ne(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&n(""),s=!1}}}function xt(e,n,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...Vn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},d=0,f=null,m=0,h=o.aside??0,$=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=t("div",{}),j=t("div",{class:"ajar-body"}),x=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${a}`,{id:`${c}-title`},n.title),...r?[t("div",{class:"ajar-beside"},...l,zn($,s))]:$,
v,j,O);e.replaceChildren(x);function w(){let g=n.items.filter(E=>ve(E,u));return r&&n.together?[g]:g.map(E=>[E])}let b=g=>{
O.replaceChildren(g)},I=ne(s,b);function N(g,E){O.replaceChildren(`${g} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=E,b(""),o.onChange(u),K({focus:!0})}},s["put-back"]))}function S(g,E){u={...u,[g.id]:E},Jn(j),b(""),o.onChange(u),P()}
function A(){W(!0),I.begin(),m=setTimeout(D,8e3)}function D(){m&&(clearTimeout(m),m=0,W(!1),I.end())}function W(g){for(let E of f?.
fieldsets??[])E.disabled=g}function P(){if(!f)return;let{items:g,skip:E,where:L,next:q}=f,_=w().length;E.textContent=T(g)?
s["clear-and-skip"]:s.skip,L.textContent=M(s["question-of"],{n:d+1,all:_}),L.hidden=r&&_===1,q.textContent=d===_-1?s.done:
s.next}let T=g=>g.some(({id:E})=>u[E]!=null);function R(g,E=!0){if(m)return;let L=w();if(d+=g,d>=L.length){d=L.length-1,
A(),o.onDone(u);return}K({focus:E,again:g<0})}function F(g,E){let L=`${c}-${g.id}`,q=t("legend",{},M(g.ask,u)),_=g.hint?
t("p",{class:"ajar-hint",id:`${L}-hint`},g.hint):null,U=[_,E.mark].filter(Boolean).map(({id:Z})=>Z),ee=g.among?{...g,cards:we(
g,u)}:g,ae=i[g.kind](ee,jt(ee,u[g.id]),{words:s,level:a+1,group:L,change:Z=>S(g,Z),say:b,...E}),Q={class:`ajar-item ajar\
-${g.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return t("fieldset",Q,q,_,ae)}function K({focus:g=!1,again:E=!1}={}){
let L=w();d=Math.max(0,Math.min(d,L.length-1));let q=L[d],_=o.mark?.(q),U=_?t("p",{class:"ajar-mark",id:`${c}-${q[0].id}\
-mark`},_):null,ee=t("div",{class:"ajar-moves"}),ae=d>0?()=>R(-1):null,Q=q.map(me=>F(me,{mark:U,again:E,moves:ee,back:ae})),
Z=t("button",{type:"button",onclick:()=>{if(m)return;let me=u,ye=T(q);u={...u,...Object.fromEntries(q.map(({id:Je})=>[Je,
null]))},o.onChange(u),R(1),ye&&N(s.cleared,me)}}),Te=t("button",{type:"button",onclick:()=>{m||(b(""),R(1))}}),be=t("p",
{class:"ajar-where"});f={items:q,skip:Z,where:be,next:Te,fieldsets:Q},v.replaceChildren(),ee.replaceChildren(Z,Te),ae&&ee.
prepend(t("button",{type:"button",onclick:ae},s.back));let pe=Q.length===1;U&&pe&&Q[0].lastElementChild.before(U),j.replaceChildren(
be,...U&&!pe?[U]:[],...Q,ee),P(),o.onMove?.(d),g&&(Q[0].focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}
function z(g){if(v.replaceChildren(),!g||!o.help||h>g.kinds.length)return null;let E=()=>{h=g.kinds.length+1,o.onAside?.(
h),v.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:L,needs:q}=o;return v.append(L.notice(g,{level:a+1,aside:E,
needs:q})),v.querySelector("[tabindex]")}function Y(g,{focus:E=!1,danger:L=null}={}){f=null;let q=t(`h${a+1}`,{tabindex:"\
-1"},s["what-you-said"]);j.replaceChildren(t("div",{class:"ajar-reflection"},q,...g.flatMap(U=>Ye(U,a+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{d=0,K({focus:!0,again:!0})}},s.change),t("button",{type:"\
button",onclick:()=>{let U=u;u={},d=0,h=0,o.onAside?.(0),o.onStartOver(),K({focus:!0}),N(s["started-over"],U)}},s["start\
-over"])));let _=z(L);E&&(_??q).focus()}function J(g){let E=j.contains(document.activeElement);E&&f&&!m||(D(),u={...g.answers},
g.done?Y(g.reflection,{focus:E,danger:g.danger}):(d=g.at??Math.max(0,w().findIndex(L=>L.some(({id:q})=>u[q]==null))),K()))}
let{done:y,reflection:p,danger:C}=o;return J({answers:u,at:o.at,done:y,reflection:p,danger:C}),{update:J,release:D,say:g=>{
D(),b(g)}}}var zn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Jn(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ye=({heading:e,said:n,
words:o},s)=>[e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Vn={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},
(r,l)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:l,checked:n===l,onchange:()=>s(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),t("span",{},`${l}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:r,own:l}=n||{chosen:[],own:""},
i=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),c=e.many?"checkbox":"radio",u=e.cards.map(f=>t("input",{type:c,name:s,
value:f.id,checked:r.includes(f.id),onchange:m=>{e.many?r=r.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(r=[f.id],
l="",d&&(d.value="")),i()}})),d=e.own?t("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!e.many&&
l.trim()&&(r=[],u.forEach(m=>{m.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>t("label",{class:"ajar-card"},u[m],t("span",{},f.text))),d?t(
"label",{class:"ajar-own"},t("span",{},e.own),d):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.
long&&(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t(
"div",{}),r=()=>{let f=[...a.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());s(f.length?f:null)},l=()=>[...a.
children].forEach((f,m)=>{f.querySelector("label > span").textContent=M(o.line,{n:m+1}),f.querySelector("button").setAttribute(
"aria-label",M(o["remove-line"],{n:m+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=a.children.length>=e.most},u=f=>{let m=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:f,maxlength:2e4,oninput:r})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
u(""),c(),r(),(h||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(m),c()},d=n||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)u(d[f]??"");return t("div",{class:"ajar-lines"},a,i)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function Yn(e,n=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return n.includes(a)||(o+=60*s),{start:r,end:o}})}function Ct(e,n,o){
let s=e.slides[n?.slide]?.part;if(s===void 0)return null;let a=Yn(e.parts,n.dropped),r=n.began??o,l=o-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function St(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=n.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function $t(e,n,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-n),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Zn=new Set,Ze=()=>{if(!document.hidden)for(let e of[...Zn])e(Math.random()*1e3)};window.addEventListener("online",Ze);
window.addEventListener("pageshow",Ze);document.addEventListener("visibilitychange",Ze);function eo(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var ys=eo("ajar-presenter");function Ot(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var je=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Qe(e,n){if(n?.kind!=="moves"){let l=n&&je(e,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Xe({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:M(n["room-joined"],{n:e}):n["room-joined-none"]}function xe({answered:e},{joined:n},o){return n>e?M(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e})}function Et(e,n){return e?e.over?n["wa\
ll-time-up"]:M(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Le({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??n["wall-held"]}function Mt(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return M(o,{minutes:Math.abs(e)})}var Ne=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,n,...o){let s=e.querySelector(`.${n}`);if(s)return s.close(),null;let a=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var et=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Ie(e,n,o,s,a){let r=ce(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},et(o,()=>{r.close(),a()},"\
wall-primary"),et(s,()=>r.close())))}var tt=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function At(e,{
question:n,body:o},s,a,r){if(o.moves){Ie(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=tt(n,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});Ie(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Tt(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([a,r])=>t("div",{},t("dt",{},...r.
split(" ").map(l=>t("kbd",{},l))),t("dd",{},a)))),t("div",{class:"wall-answers"},et(n["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var de=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function nt({units:e},n){let o=new Map,s=to(n);for(let a of e){
if(n.length&&!n.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(no(a,s))}return[...o.
values()]}function to(e){let n=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;n.set(`${o}/${a.
id}`,r),n.set(`${o}:${a.text}`,r)}return n}function no({id:e,item:n,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?oo(l.counts,r):l.counts);return{id:n,name:c.get(e)??o,heading:s,labels:Ce(a,r).map(d=>c.get(`${n}:${d}`)??
d),sizes:r,counts:u,n:u?qe(u):0,withheld:i??""}}function oo(e,n){let o=0;return n.map(s=>(o+=s,qe(e.slice(o-s,o))))}function Ce(e,n){
let o=0;return n.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var qe=e=>e.reduce((n,o)=>n+o,0),ot=({counts:e,
n})=>e.findIndex(o=>2*o>n),V=({shown:e})=>e.filter(({counts:n})=>n);var Lt=["wall-first","wall-second","wall-third"],so={importance:0,confidence:1,readiness:2},It=({id:e},n)=>Lt[so[e]??n%Lt.
length],ie=e=>`${(100*e).toFixed(2)}%`,qt={"aria-hidden":"true"};function $e(e,n,o){return V(e).length?{ruler:Nt,move:Nt,
sort:lo,card:fo,choice:mo}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Le(e,n))]}function Nt(e,n){let o=Math.max(...V(e).flatMap(
({counts:s})=>s));return[t("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.shown.
length>1?s.heading:"";return Bt({...s,heading:c,labels:l,sizes:i},r,o,It(s,a),n)}))]}function Rt(e,n){let[o,s]=e,a=s.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[t("di\
v",{class:"wall-figures"},...a.map(([i,c],u)=>Bt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(d=>d.counts),
l,It(c,u),n))),Wt([["wall-then",o.moment],["wall-solid",s.moment]])]}function Bt({heading:e,labels:n,sizes:o},s,a,r,l){let i=qe(
o),c=.03,u=0,d=o.flatMap((m,h)=>{let $=u/i+(u?c/2:0);u+=m;let O=u/i-$-(u<i?c/2:0);return s.flatMap(({counts:v,isEarlier:j},x)=>{
let w=$+x*O/s.length;return ao(v[h]/a,v[h],w,O/s.length,j)})}),f=n.map((m,h)=>`${m}: ${s.at(-1)?.counts[h]??""}`);return t(
"figure",{class:r},e?t("figcaption",{class:"wall-whole"},e):null,s.length?le("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):t("p",{class:"wall-muted wall-none"},l["wall-row-held"]),t("p",{class:"wall-scale"},...ro(n,
o)))}function ao(e,n,o,s,a){let r=1-e;return[le("rect",{x:ie(o),y:ie(r),width:ie(s),height:ie(e),class:a?"wall-then":"wa\
ll-solid"}),le("text",{x:ie(o+s/2),y:ie(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function ro(e,n){return e.map((o,s)=>{
let a=t("span",{class:"wall-whole"},o);return a.style.setProperty("--size",n[s]),a})}function lo(e,n,o){let s=[...V(e)].
sort((i,c)=>uo(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>st.length)return[Be(s.map(
i=>io(i,n)),o,n)];let l=s.map(({name:i,counts:[c,...u]},d)=>{let m=!d&&i.length+r[0].length<co?`${c} ${r[0]}`:`${c}`;return Se(
i,m,po([c,...u],a))});return[Be([...l,...Ft(e,n)],o,n),Wt(r.map((i,c)=>[st[c],i]))]}var co=24;function io({name:e,labels:n,
counts:o,n:s},a){let r=Math.max(...o),l=n.filter((c,u)=>o[u]===r).join(" / "),i=M(a["wall-of"],{n:r,of:s});return Se(e,i,
[],t("p",{class:"wall-muted"},l))}var uo=(e,n)=>{let o=e.findIndex((s,a)=>s!==n[a]);return o<0?0:n[o]-e[o]},st=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function po(e,n){let o=0;return e.map((s,a)=>{let r=o/n;return o+=s,Re(
st[a],r,s/n)})}function Re(e,n,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return le(
"rect",{class:e,x:ie(n+r),y:ie(s),width:ie(Math.max(0,o-2*r)),height:ie(a)})}function fo(e,n,o){let s=V(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Be([...Dt(s,n),...Ft(e,n)],o,n)]}function mo(e,n,o){let[{labels:s,counts:a,
n:r}]=V(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Be(Dt(l,n),o,n)]}function Dt(e,n){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Se(a,l?`${r}`:M(n["wall-of"],{n:r,of:o}),
[Re("wall-rest",0,1),Re("wall-pile-1",0,r/o)]))}function Ft({shown:e},n){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[Se(M(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>Se(s,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var Se=(e,n,o,s=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?le(
"svg",qt,...o):null,s);function Be(e,n=e.length,o={}){let s=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),a=e.length-n;return a>0&&s.append(t("li",{class:"wall-muted"},M(o["wall-more"],{n:a}))),s}var Wt=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},le("svg",qt,Re(n,0,1)),o)));var ho=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),go=/^data:image\/(svg\+xml|png|jpeg);/,
he=e=>e.flatMap(ko);function ko(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...s]=e;return n==="\
img"?go.test(o.src)?[bo(o)]:[]:ho.has(n)?[t(n,{},...he(s))]:he(s)}var bo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var De=4,Oe=({path:e,size:n},o,s)=>le("svg",{class:s,viewBox:`${-De} ${-De} ${n+2*De} ${n+2*De}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},le("path",{stroke:"#000",d:e}));function Ee(e,n){return V(e).length?{ruler:vo,move:yo,sort:jo,card:xo,choice:Co}[e.kind](e,n):e.heading}var ge=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,_t=({shown:e})=>e.every(({counts:n})=>n),yo=(e,n)=>n["wall-moved"];function Pt({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ge(n),ge(n)]}function vo(e,n){
let o=V(e),s=new Map;for(let d of o){let f=ot(d);s.set(f,[...s.get(f)??[],d])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([d,f])=>wo(f,d,o.length,n));if(a.length===o.length)return n["wall-spread-all"];let[l,i]=a.map(d=>Pt(d,n)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,M(u,c)].filter(Boolean).join(" ")}function wo(e,n,o,s){
let[a,r]=e.map(u=>Pt(u,s)[0]),[l,i]=e[0].labels[n].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?M(s["wall-most-all"],c):M(r?s["wall-most-two"]:s["wall-most"],c)}function jo(e,n){let o=V(e),s=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>ot(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return _t(e)?n["wall-sorted-spread"]:e.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return M(
l??n["wall-sorted-many"],{pile:ge(a),card:ge(r[0].name),other:ge(r.at(-1).name),n:r.length,all:o.length})}function xo(e,n){
let o=V(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Ht(o,e,n)}function Co(e,n){let[{labels:o,counts:s,
n:a}]=V(e);return Ht(o.map((r,l)=>({name:r,count:s[l],n:a})),e,n)}function Ht(e,n,o){let s=Math.max(...e.map(({count:d})=>d)),
a=e.filter(({count:d,n:f})=>2*d>f),r=a.length?a:e.filter(({count:d})=>d&&d===s);if(!a.length&&!_t(n))return n.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:d})=>ge(d));return M(
i,{card:c,other:u,n:r.length})}function We({deck:e,way:n,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return oe("blank",t(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return n?Kt(n,o,s):oe("text",ue(e?.title??
""));if(!i&&l.join&&n)return Kt(n,o,s);let u=je(o,c),d=i?null:$t(l.timer,a,c.minutes),f={deck:e,way:n,panel:o,words:s,slide:c,
question:u,left:d},m=(Io[c.kind]??Fe)(f);return m.dataset.slide=r??l?.slide,o.practice&&m.append(t("p",{class:"wall-prac\
tice"},s["wall-practice"])),m}var oe=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ue=e=>t("h\
1",{},e);function Fe({slide:e,way:n,panel:o,words:s,left:a}){let r=he(e.body),l=r.flatMap(c=>So(c)),i=r.filter(c=>c.textContent.
trim());return oe(e.kind,ue(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...i.map(Oo)),...l.map(c=>t(
"div",{class:"wall-picture"},c))),_e({way:n,panel:o,words:s,left:a}))}function So(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var $o=5;function Oo(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(s=>at(s)<s.childNodes.length)||!n.every(at))return e;e.className="w\
all-terms";for(let s of n){let a=[...s.childNodes],r=at(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(t("span",
{},...a.slice(0,r)),t("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function at({childNodes:e}){let n=[...e],
o=a=>a?.tagName==="STRONG",s=o(n[0])?1:0;for(;s&&o(n[s+1])&&n[s].textContent.trim().length<=$o;)s+=2;return s}function Eo({
slide:e,way:n,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&de(a))return Lo({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return oe("question",ue(c?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...c?[Mo(c)]:[Ao(i)],_e({way:n,panel:o,words:s,left:r,question:a,large:!0}))}function Mo({kind:e,cards:n=[],
low:o,high:s}){if(e==="ruler")return t("div",{class:"wall-asks"},Ut(o,s));let a=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":a},...n.map(({short:r,text:l})=>t("li",{class:r?"wall-whole":null},r||l)))}var Ao=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:s,high:a})=>t("li",{},t("p",{},o),n==="ruler"?Ut(s,a):null))),Ut=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),To=5;function Lo({slide:e,panel:n,words:o,question:s,left:a}){
let r=nt(s,e.items),l=r.filter(u=>V(u).length),[i=r[0]]=l,c=_e({way:null,panel:n,words:o,left:a,answered:s});return l.length<
2?oe("chart",ue(l.length?Ee(i,o):o["wall-held-title"]),...$e(i,o),c):oe("chart",ue(e.title),t("div",{class:"wall-groups"},
...l.map(u=>t("section",{},t("h2",{},Ee(u,o)),...$e(u,o,To)))),c)}function No({slide:e,panel:n,words:o,way:s,left:a}){let r=n.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:nt(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>V(f).length)),l=d=>r.map(({moment:f,groups:m})=>({moment:f,...m.find(h=>h.kind===d)})).filter(({shown:f})=>f&&
V({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),u=_e({way:s,panel:n,words:o,left:a});return i?oe("chart",ue(Ee(
i,o)),...$e(i,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?oe("chart",ue(o["room-group"]),...Rt([c[0],
c.at(-1)],o)):c.length?oe("chart",ue(Ee(c[0],o)),...$e(c[0],o)):oe("text",ue(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Io={text:Fe,story:Fe,help:Fe,question:Eo,moves:No};function Kt(e,n,o){return oe("join",ue(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[qo(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,rt(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Xe(n,o)))))}var qo=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},M(n["wall-wifi"],{name:e.name})),rt(e,n)),rt=(e,n)=>Oe(e,n["room-scan-alt"],"wall-sc\
an"),Ro=e=>e.replace("-","‑");function _e({way:e,panel:n,words:o,left:s,question:a,large:r=!1,answered:l}){let i=Et(s,
o),c=a&&a.state!=="ready",u=c?xe(a,n,o):r&&e?Xe(n,o):"",d=l?xe(l,n,o):"";if(!e&&!i&&!u&&!d)return null;let f=t("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),
e&&r?f.append(rt(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):f.append(
t("p",{class:"wall-muted"},e?M(o["wall-join-line"],{address:e.address,code:Ro(e.code)}):d)),f.append(t("p",{class:"wall-\
now"},u?t(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?t("span",{class:"wall-time"},i):null)),f}var ct=[4.6,5.6,6.6,7.4,8.2],it=2,Bo=["","tight","tight columns"],lt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Do=5.4;function zt(e,n=it){let o=ct[e.classList.contains("wall-chart")?Math.max(0,n-1):n],s={
layout:lt.at(-1),text:0};for(let a of[...Bo,...lt]){if(s.text>=Do||s.text&&lt.includes(a))break;let r=Fo(e,a,o);r>s.text&&
(s={layout:a,text:r})}return Jt(e,s.layout,s.text||4.6),s.text>0}function Fo(e,n,o){for(let s=o;s>4.6-.4;s-=.4)if(Jt(e,n,
Math.max(s,4.6)),Wo(e))return Math.max(s,4.6);return 0}function Jt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var Wo=e=>Gt(e)&&[...e.querySelectorAll(".wall-whole")].every(Gt),Gt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var _o={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Po=new Map(Object.entries(_o).flatMap(([e,n])=>n.map(o=>[o,e]))),Ho="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ko(e){let{key:n,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Ho)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Po.get(n.length===1?n.toLowerCase():
n)}function Vt(e){let n=o=>{let s=Ko(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Yt(e,{deck:n,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,d=v=>()=>{O.close(),v()},f=(v,j,...x)=>t("button",{type:"button",onclick:d(v),...j},...x),m=v=>t("small",{},M(a["re\
mote-minutes"],{minutes:v})),h=n.parts.map((v,j)=>t("li",{},f(()=>r("go",{slide:n.slides.findIndex(x=>x.part===j)}),{"ar\
ia-current":j===u?"step":null,class:c.dropped.includes(j)?"remote-dropped":null},v.title,c.dropped.includes(j)?t("small",
{},a["remote-is-dropped"]):m(v.minutes)))),$=St(n,c).map(({part:v,title:j,minutes:x,dropped:w})=>t("li",{},t("span",{},j),
f(()=>r(w?"keep":"drop",{part:v}),{"aria-label":`${w?a["remote-keep"]:M(a["remote-drop"],{minutes:x})}: ${j}`},w?a["remo\
te-keep"]:M(a["remote-drop"],{minutes:x})))),O=ce(e,"remote-sheet",t("h2",{},a["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...h),...$.length?[t("h2",{},a["remote-late"]),t("ul",{class:"remote-drops"},...$)]:[],t("div",{class:"remote-more"},
s?f(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},a["wall-close"])))}function Qt(e,{question:n,slide:o,words:s,count:a}){let r=n.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,
Zt(v).map(()=>0)])),i=0,c=0,u=t("div",{}),d=ce(e,"desk-hands",u);if(!d)return;let f=()=>Math.max(c,...[...l.values()].map(
v=>v.reduce((j,x)=>j+x,0))),m=(v,j,x)=>t("div",{class:"desk-stepper"},t("span",{},v),t("button",{type:"button","aria-lab\
el":M(s["desk-fewer"],{label:v}),onclick:()=>x(-1)},"−"),t("output",{},`${j}`),t("button",{type:"button","aria-label":M(
s["desk-more"],{label:v}),onclick:()=>x(1)},"+"));function h(v=""){let j=r[i],w=o.items.find(({id:S})=>S===j.item)?.cards.
find(({text:S})=>S===j.card),b=l.get(j.id),I=i===r.length-1,N=S=>()=>{i+=S,h()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},M(s["desk-hands-where"],{n:i+1,all:r.length})),t("h2",{},j.card||j.heading),w?.short?t("p",{class:"desk-small"},j.heading):
"",...Zt(j).map((S,A)=>m(S,b[A],D=>{b[A]=Math.max(0,b[A]+D),h(`${A} ${D}`)})),I?m(s["room-people"],f(),S=>{c=Math.max(0,
f()+S),h(`people ${S}`)}):"",t("div",{class:"wall-answers"},i?t("button",{type:"button",onclick:N(-1)},s.back):"",I?t("b\
utton",{type:"button",class:"wall-primary",onclick:O},s["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:N(
1)},s["desk-next-card"]),I?"":t("button",{type:"button",onclick:O},s["desk-enough"]),t("button",{type:"button",onclick:()=>d.
close()},s["wall-close"]))),$(v)}function $(v){let j=[...u.querySelectorAll(".desk-stepper")],[x,w]=v.split(" "),b=x==="\
people"?j.at(-1):j[Number(x)||0],[I,N]=b.querySelectorAll("button");(w==="-1"?I:N).focus()}function O(){let v=f();if(!v)
return;let x=[...l].filter(([,w])=>w.some(Boolean)).map(([w,b])=>{let{kind:I}=r.find(N=>N.id===w);return[w,I==="card"?[b[0],
v-b[0]]:b]});d.close(),a(Object.fromEntries(x),v)}h()}var Zt=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):Ce(n,o);var se=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Xt(e,n,o){let s=t("div",{}),a=ce(e,n,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function en(e,n,o,{
press:s}){s({desk:"remote"}),Xt(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),d=!l||i;return[t("h2",{},o["desk-remote"]),d&&r?Oe(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
se(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?t("p",{},t("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},m)=>t("p",{class:"desk-line"},M(o["desk-remote-there"],{n:m+1})," ",se(o["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),t("div",{class:"wall-answers"},d?se(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",se(o["wall-close"],a))]})}function tn(e,n,o,{press:s,step:a}){let r=Uo(o,s);Xt(e,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:d,panel:f}=n(),m=t("span",{role:"status"});if(!i||u)return[t("h2",{},o["desk-phones"]),t("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":se(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},se(o["wall-close"],l))];let h=`${c.address}/${c.code}`,$=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:$.value})},...c.addresses.map(({ip:O,network:v})=>t("option",{value:O,selected:O===
c.picked?"":null},`${O} (${v})`)));return[t("h2",{},o["desk-phones"]),Oe(i,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},i.address)," · ",t("b",{},i.code)),t("p",{},f.joined?M(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?t("p",{class:"desk-small"},M(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",$):"",r,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>t("li",{},Go(o)[O])))),t("div",{class:"wall-answers"},se(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(h),m.textContent=o["desk-copied"]}),se(o["desk-card"],()=>s({desk:"card"})),se(o["re\
mote-join-show"],()=>{l(),a("join")}),se(o["wall-close"],l),m)]})}function Uo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>t("p",{},
t("label",{class:"ajar-words",for:l.id},r),l);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),se(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:s.
value})))}var Go=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function nn(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:w,
title:b})=>t("option",{value:w},b),r=(w,b)=>M(n["desk-meeting"],{title:w,n:b}),l=t("select",{id:`${s}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:w,title:b,part:I,minutes:N})=>a({id:w,title:r(I?`${b}: ${I}`:b,N)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:w,title:b,minutes:I})=>a({id:w,title:r(b,I)}))));e.meeting&&
(l.value=e.meeting);let i=t("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=t("selec\
t",{id:`${s}-country`},...e.countries.map(a),t("option",{value:""},n["desk-elsewhere"]));c.value=e.country||zo(e.countries);
let u=["phones","none","practice"].filter(w=>!(e.server&&w!=="phones")),d={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(w,b)=>t("input",{type:"radio",name:s,value:w,checked:b===0?"":null,"aria-describedby":`${s}-${w}`})),m=t("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),h=t("p",{hidden:!0},t("label",{class:"ajar-words",for:m.id},n["room-host-ke\
y"]),m),$=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(w,b)=>t("p",{},t("label",{class:"ajar-words",for:b.id},w),b),j=t("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:b})=>b).value,
key:m.value}),m.value=""}},t("h2",{},n["desk-start"]),$,v(n["desk-which"],l),t("div",{class:"ajar-start-two"},v(n["desk-\
couple"],i),v(n["desk-country"],c)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((w,b)=>t("label",{class:"ajar-\
start-way"},f[b],t("span",{},t("b",{},d[w][0]),t("small",{id:`${s}-${w}`},d[w][1]))))),h,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function x({problem:w,busy:b,needsKey:I,state:N}){$.textContent=w??"",$.hidden=
!w,h.hidden=!I,b||(O.textContent=N==="ended"?n["room-ended"]:"")}return{element:j,update:x}}function zo(e){let n=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>n.includes(s))?.id??e[0]?.id??""}function on({units:e},n){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ce(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return t("tr",{},t("th",{scope:"row"},a.card||
a.heading),t("td",{},l.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...s)))]}var Jo=["open","close","reveal"];function sn(e,n,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Ot(),c=(k,B,H={})=>t("button",{type:"button",onclick:B,...H},...[k].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ne(o,k=>{k?d.textContent=
k:vt()}),m=k=>{f.begin(),s(k,{awaited:!0})},h=0,$="",O=(k,B={})=>{h=Math.max(h,r.steps??0)+1,m({desk:"step",step:{step:k,
...B},n:h})},v=()=>r.panel,j=()=>v()?.stage,x=()=>r.deck?.slides[j()?.slide],w=()=>x()&&je(v(),x()),b=ut("desk-wall",{inert:!0}),
I=ut("desk-wall",{inert:!0}),N=ut("desk-screen",{hidden:!0}),S=()=>{N.host.hidden=!1,pe(),N.host.requestFullscreen?.().catch(
()=>{})},A=()=>{N.host.hidden=!0,D()&&document.exitFullscreen(),pe()},D=()=>document.fullscreenElement===N.host;N.host.addEventListener(
"fullscreenchange",()=>{D()||A()});let W=t("p",{class:"desk-clock"}),P=t("p",{class:"desk-plan"}),T=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),R=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=t("p",{class:"des\
k-count"}),K=t("p",{}),z=t("p",{class:"desk-small"}),Y=t("div",{}),J=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),y=t("div",{class:"desk-tools"},J,c(o["desk-here"],S),c(o["desk-remote"],()=>en(
E,()=>r,o,{press:m})),c(o["desk-phones"],()=>tn(E,()=>r,o,{press:m,step:O})),c(o["remote-parts"],q),c(o["desk-end"],_,{class:"\
desk-end"})),p={back:c([o.back,t("kbd",{},"←")],()=>O("back")),open:c([o["room-ask-open"],t("kbd",{},"O")],()=>U("open")),
close:c([o["room-ask-close"],t("kbd",{},"C")],()=>U("close")),reveal:c([o["room-ask-reveal"],t("kbd",{},"R")],()=>U("rev\
eal")),blank:c([o["remote-blank"],t("kbd",{},"B")],()=>O("blank")),hands:c([o["desk-hands"]],()=>Qt(E,{question:w(),slide:x(),
words:o,count:ee})),next:c([o.next,t("kbd",{},o["desk-clicker"])],()=>O("next"))},C=c(o["room-ask-reset"],()=>Ie(E,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>U("reset"))),g=c("",()=>O(j()?.timer?"pause":"timer")),E=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},W,P,y,T),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),b.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),I.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),F,K,z,t("p",{class:"desk-more"},g,C))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),R,Y),t("div",{class:"desk-moves"},u,d,t("div",{class:"desk-pad"},...Object.values(
p))),N.host),L=nn(n,{words:o,begin:k=>m({desk:"begin",...k})});e.replaceChildren(L.element,E);function q(){Yt(E,{deck:r.
deck,panel:v(),way:r.way},o,{step:O})}function _(){let k=v().questions.some(de),B=(G,re)=>c(re,()=>m({room:"take",what:G,
paper:n.paper})),H=ce(E,"desk-ending",t("p",{},o["desk-end-sure"]),k?t("p",{class:"desk-more"},B("page",o["desk-take-pag\
e"]),B("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},c(o["room-end"],()=>{H.close(),m({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>H.close())))}function U(k){if(h>(r.steps??0)){$=k;return}if(k==="reveal"){
let H=Qe(v(),x()),G=()=>m({desk:"question",id:H.question.id,do:k,...H.body});H&&At(me(),H,v(),o,G);return}let B=w();B&&m(
{desk:"question",id:B.id,do:k})}let ee=(k,B)=>m({desk:"question",id:w().id,do:"hands",counts:k,people:B}),ae={keys:()=>Tt(
me(),o),full:()=>N.host.hidden?S():A(),larger:()=>Z(1),smaller:()=>Z(-1)},Q=it;function Z(k){Q=Math.min(ct.length-1,Math.
max(0,Q+k)),pe()}function Te(k){return!r.deck||!E.offsetParent||E.closest("[inert], .lm-mod-hidden")?!1:(ae[k]?ae[k]():Jo.
includes(k)?U(k):k==="timer"?O(j()?.timer?"pause":"timer"):k!=="look"&&O(k),!0)}a(Vt(Te));let be=setInterval(()=>{!E.hidden&&
E.isConnected&&yt()},1e3);a(()=>clearInterval(be));function pe(){if(!r.deck||!j())return;let k={deck:r.deck,way:r.way,panel:v(),
words:o,now:i.now()},B=Je();ye(b.wall,We(k)),I.host.hidden=B===null,B!==null&&ye(I.wall,We({...k,slide:B})),N.host.hidden||
ye(N.wall,We(k),Q)}let me=()=>N.host.hidden?E:N.wall;function ye(k,B,H){k.querySelector(".wall-face")?.remove(),k.prepend(
B),zt(B,H)}function Je(){let{slide:k,dropped:B}=j(),H=r.deck.slides.findIndex(({part:G},re)=>re>k&&!B.includes(G));return H<
0?null:H}function yt(){if(!r.deck)return;let k=Ct(r.deck,j(),i.now());if(W.textContent=Ne(i.now()),!k)return;let B=k.begun?
Mt(k.late,o):o["remote-not-begun"],H=k.begun?M(o["remote-planned"],{part:Ne(k.partEnds),end:Ne(k.ends)}):"";P.replaceChildren(
t("b",{class:k.late>0?"desk-late":null},B),H&&` · ${H}`,t("br"),t("span",{class:"desk-small"},r.deck.parts[k.part].title));
for(let[G,re]of[...T.children].entries())re.className=G<k.part?"done":G===k.part?"here":"",re.classList.toggle("dropped",
j().dropped.includes(G)),G===k.part?re.setAttribute("aria-current","step"):re.removeAttribute("aria-current")}function Rn(){
T.replaceChildren(...r.deck.parts.map(({title:k,minutes:B})=>t("li",{style:`flex: ${Math.max(1,B)}`,title:k},k)))}function Bn(){
if(l===x()?.id)return;l=x()?.id;let k=x()?.notes.length?he(x().notes):[t("p",{},o["remote-no-notes"])];R.replaceChildren(
...k),R.scrollTop=0}function Dn(){let k=w();F.textContent=k&&(k.state!=="ready"||k.hands)?xe(k,v(),o):"",K.textContent=r.
way?M(o["desk-joined"],{n:v().joined}):o["desk-no-phones"],z.textContent=_n({units:k?.units??Wn()}),Y.replaceChildren(...k?
on(k,o):[]);let B=!!k?.units.length;p.hands.firstChild.data=o[Ve(k)?"desk-slips":"desk-hands"],p.hands.disabled=!B||k.state===
"open"||de(k),C.hidden=!k?.answered||!k.may_reset;let H=x()?.minutes??0;g.hidden=!H&&!j()?.timer,g.textContent=j()?.timer?
o["desk-timer-pause"]:M(o["remote-timer"],{minutes:H});for(let G of["open","close"])p[G].hidden=!r.way;p.hands.hidden=!!r.
way&&(p.hands.disabled||!k),p.open.disabled=!k||k.state==="open"||!r.way,p.close.disabled=k?.state!=="open",p.reveal.disabled=
!Qe(v(),x());for(let G of Object.values(p))G.classList.remove("wall-primary");Fn().classList.add("wall-primary"),p.blank.
setAttribute("aria-pressed",!!j()?.blank)}function Fn(){let k=w();return k?de(k)?p.next:k.state==="ready"&&!p.open.disabled?
p.open:!r.way&&!k.answered&&!p.hands.disabled?p.hands:p.reveal.disabled?p.next:p.reveal:p.reveal.disabled?p.next:p.reveal}
let Ve=k=>!!k?.name.startsWith("check-in@"),Wn=()=>{if(x()?.kind!=="moves")return[];let[k]=v().questions.filter(B=>Ve(B)&&
de(B)).slice(-1);return k?.units.filter(({kind:B})=>B==="move")??[]};function _n({units:k}){let B=k.filter(({snapshot:H,
withheld:G})=>!H&&G);return B.length?Le({shown:B},o):""}function vt(){let k=w();d.textContent=Pn(k)}function Pn(k){if(j()?.
blank)return o["remote-is-blank"];if(!k)return"";let B=tt(k,v());return B===1?o["remote-still-one"]:B?M(o["remote-still"],
{n:B}):k.state==="open"?o["room-is-open"]:k.hands&&!de(k)?M(o["desk-counted"],{n:k.hands}):!r.way&&k.state==="ready"&&k.
units.length?o[Ve(k)?"desk-slips-how":"desk-hands-how"]:""}function Hn(k){let B=r;r={...r,...k},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let H=r.state==="open"&&!!(r.deck&&j());if(L.update(r),L.element.hidden=H,E.hidden=!H,
!H)return;B.panel!==r.panel&&i.set(v().now),B.deck!==r.deck&&Rn(),r.wall&&(J.href=r.wall);for(let re of E.querySelectorAll(
"dialog"))re.refresh?.();yt(),Bn(),Dn(),vt(),pe();let G=$;$="",G&&U(G)}let wt=new ResizeObserver(pe);for(let{host:k}of[b,
N])wt.observe(k);return a(()=>wt.disconnect()),{update:Hn}}function ut(e,n){let o=t("div",{class:e,...n}),s=t("div",{class:"\
wall"}),a=t("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function Pe(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([r,l])=>t("option",{value:r,selected:r===o},l)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function ke(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function He(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function an(e,{words:n,send:o,onDispose:s}){let a={},r=null,l=!1,i="",c=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ne(n,T=>{f.textContent=T}),h=dt(n),$=Pe(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),h.dialog);let O=T=>{a.busy?f.textContent=n["room-one-moment"]:(m.begin(),
o(T,{awaited:!0}))},v=(T,R)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>O(R)},T),j=(...T)=>t(
"div",{class:"ajar-moves ajar-many"},...T);function x(){let T=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,R=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}O({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?M(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),T?t("label",{class:"ajar-words",for:T.
id},n["room-host-key"]):null,T?t("p",{class:"ajar-hint",id:`${P}-key-how`},n["room-host-key-how"]):null,T,j(R,a.elsewhere?
null:v(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(F=>v(M(n["room-rehearse"],{n:F}),{room:"rehearse",phones:F})))]}let w=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),j(v(n["room-go-on"],{room:"go-on"}),v(n["room-end"],{room:"end"}))];function b(){let T=t("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),R=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:M(n["room-line"],{code:a.
code})),F=a.address?T:null;return r?[I(),t("div",{class:"ajar-door-line"},R,d,F),N(),A()]:[t("h2",{},n["room-title"]),I(),
N(),R,a.address?rn(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},d,F,a.inside&&!a.practice?v(n["room-widen"],
{room:"widen"}):null),A()]}let I=()=>a.practice?t("p",{},Me(n)):null,N=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function S(){let T=t("select",{id:`${P}-address`,onchange:()=>o({room:"pick",ip:T.value})},...a.addresses.map(
({ip:R,network:F})=>t("option",{value:R,selected:R===a.picked},`${R} (${F})`)));return t("label",{class:"ajar-words",for:T.
id},t("span",{},n["room-address"]),T)}function A(){let T=t("div",{}),R=t("button",{type:"button",onclick:()=>z(!1)},n["r\
oom-end-no"]),F=t("button",{type:"button",onclick:()=>z(!0)},n["room-end"]),K=()=>T.replaceChildren(...l?[t("p",{},n["ro\
om-end-sure"]),j(R,v(n["room-end"],{room:"end"}))]:[F]),z=J=>{l=J,K(),(l?R:F).focus()};K();let Y=(J,y)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...y()},{awaited:!0})},J);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?j(Y(n["room-take-table"],()=>({
what:"table"})),Y(n["room-take-page"],()=>({what:"page",paper:$.value()})),$.element()):null,t("p",{},n["room-end-how"]),
T)}function D(T){a={...a,...T},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let R=pt(n,a.joined);
d.textContent!==R&&(d.textContent=R),h.update(a,R),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),f.textContent=""),W()}let W=ke(c,()=>{let{joined:T,problem:R,...F}=a,K=JSON.stringify([F,r]);if(K===
i)return;i=K;let z={open:b,lost:w}[a.state]??x;He(c,()=>c.replaceChildren(...z().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return Ke(e,()=>o({room:"look"}),s),{update:D}}var pt=(e,n)=>n?n===
1?e["room-joined-one"]:M(e["room-joined"],{n}):e["room-joined-none"],Me=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function rn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return te(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function dt(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?n.replaceChildren(
r.practice?t("p",{},Me(e)):"",rn(e,r),s):(o.close(),n.replaceChildren()))}}}function Ke(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&n()});s.observe(e),o(()=>s.disconnect())}function Ue(e,{sentence:n,wide:o,narrow:s,columns:a,rows:r},l){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,d)=>{let f=t("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":n});return te(f,
u),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:c},t("summary",{},l.table),
t("table",{},t("thead",{},t("tr",{},...a.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...r.map(([u,...d])=>t("tr",{},t(
"th",{scope:"row"},u),...d.map(f=>t("td",{},f??"–")))))))))}function ln({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=h=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),c=i({id:`${r}-people`,
min:1}),u=h=>Math.max(0,Math.floor(Number(h.value)||0)),d=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,f=h=>{let $=e.filter(
x=>x.item===h),O=(x,w)=>{let b=i({"aria-label":[x.card,d(x)[w]].filter(Boolean).join(": ")});return l.set(x.id,[...l.get(
x.id)??[],b]),b},v=$.length===1&&!$[0].card?$[0].bands.map((x,w)=>[x,[O($[0],w)]]):$.map(x=>[x.card,d(x).map((w,b)=>O(x,
b))]),j=$[0].card?["",...d($[0])]:null;return t("table",{},t("caption",{},s(h)),j&&j.length>2?t("thead",{},t("tr",{},...j.
map(x=>x?t("th",{scope:"col"},x):t("td",{})))):null,t("tbody",{},...v.map(([x,w])=>t("tr",{},t("th",{scope:"row"},x),...w.
map(b=>t("td",{},b))))))};function m(){let h=new Map(e.map(j=>[j,l.get(j.id).map(u)])),$=Math.max(...[...h.values()].map(
j=>j.reduce((x,w)=>x+w,0))),O=u(c)||$;if(!O){c.focus();return}let v=Object.fromEntries([...h].map(([j,x])=>[j.id,j.kind===
"card"?[x[0],Math.max(0,O-x[0])]:x]));a({counts:v,people:O})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:h=>{h.preventDefault(),m()}},
...[...new Set(e.map(h=>h.item))].map(f),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function cn(e,{words:n,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",d=!1,f=(y,p={})=>{d=y==="reveal",
I.begin(),o({question:e.of,do:y,...p},{awaited:!0})},m=t("div",{class:"ajar-results",hidden:!0}),h=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),$=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("span",{}),v=t("p",
{class:"ajar-counts"}),j=Vo(e.minutes,n,s),x=t("button",{type:"button",class:"ajar-link",onclick:()=>P(!i)}),w=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...y)=>{w.textContent!==y[0]&&w.replaceChildren(...y)},I=ne(n,y=>b(
y||u)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},S=Object.
keys(N).filter(y=>e.units.length||y==="open"||y==="close"),A=Object.fromEntries(S.map(y=>[y,t("button",{type:"button",onclick:()=>{
A[y].getAttribute("aria-disabled")?b(D(y)):y==="reset"?W():f(y)}},N[y])])),D=y=>l.busy?n["room-one-moment"]:l.not[y];function W(){
let y=t("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus()}},n["home-no"]),p=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus(),f("reset")}},n["room-ask-reset"]);w.replaceChildren(n["room\
-reset-sure"]," ",y," ",p),y.focus()}function P(y){i=y,m.hidden=!y,a().hidden=y,x.textContent=n[y?"room-show-question":"\
room-show-result"]}let T=dt(n),R=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>T.show()},n["room-cod\
e"]),F={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function K(y){let p=l;l={...l,...y};let C=l.
room==="open";O.replaceChildren(l.practice?Me(n):""),$.textContent=l.problem,$.hidden=!l.problem;let g=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],E=!C||!e.units.length?[]:l.hands||l.inside?g.slice(0,1):g;v.replaceChildren(
...E.map(([L,q])=>t("span",{},t("b",{},`${L}`)," ",q))),j.update(l.seconds);for(let L of S)un(A[L],D(L));u=C?l.hands?n["\
room-by-hands-now"]:F[l.state]:n["room-not-open"],(p.state!==l.state||p.room!==l.room||p.hands!==l.hands)&&b(u),l.busy||
I.end(),pn(h,l.withheld),T.update(l.way??{},pt(n,l.joined)),R.hidden=!l.way?.address,z(),d&&!l.busy&&l.state==="closed"&&
h.childElementCount&&(d=!1,h.scrollIntoView({block:"nearest"}))}function z(){let y=JSON.stringify(l.charts??[]);if(y===c)
return;c=y;let p=!!l.charts?.length;m.replaceChildren(...dn(l.charts??[],n)),x.hidden=!p,P(p),p&&d&&m.scrollIntoView({block:"\
start"}),d=!1}let Y=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...S.
map(y=>A[y]))),t("div",{class:"ajar-bar-line"},O,w,x,R,j.element),T.dialog),J=e.units.length?ln(e,{words:n,ask:r,send:y=>f(
"hands",y)}):null;return x.hidden=!0,Ke(Y,()=>o({room:"look"}),s),{parts:[m,h,$,Y,J].filter(Boolean),update:K}}function un(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function pn(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var dn=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return Ue(s,o,n),s});function fn(e,{words:n,send:o,onDispose:s}){
let a={},r="",l=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),d=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=t("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=m():(d.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),m=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,i,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},f),d)),Ke(e,()=>o({room:"look"}),s),{update(h){a={...a,...h},u.replaceChildren(a.practice?Me(n):""),c.textContent=
a.problem,c.hidden=!a.problem,pn(i,a.withheld),un(f,m());let $=JSON.stringify(a.charts??[]);$!==r&&(r=$,l.replaceChildren(
...a.charts?.length?dn(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Vo(e,n,o){let s=null,
a=!1,r=t("span",{role:"timer"}),l=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=t("p",{class:"a\
jar-clock"},r," ",l);function c(){let d=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,m=d===null?e?M(n["room-minutes"],{minutes:e}):"":e?M(n["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":m,l.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:d=>{s=d==null?null:Date.now()-d*1e3,c()}}}function mn(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=t("div",{class:"ajar-text"}),i=t("summary",{}),c=({title:f,
story:m,more:h,role:$})=>{te(r,m),r.prepend(t("h2",{},f)),te(l,h),i.textContent=$},u=e.couples.find(f=>f.id===o)??e.couples[0],
d=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(f=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:f.id,checked:f===
u,onchange:()=>{c(f),s(f.id)}}),t("span",{},f.title)))));return c(u),t("section",{class:"ajar-scenario","aria-label":n.couple},
r,t("details",{class:"ajar-role"},i,l),d)}var Yo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xa=new RegExp(`(${Yo})|[.…]+|[!?;\\n]`,"gu");function hn({title:e,close:n,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=t("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var gn=["emergency","crisis","violence","agency","worried","child"],Zo=["crisis","violence"],yn='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function kn(){for(let e of X().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&X().listeners.delete(e),e.shown||(e.shown=n)}}function Qo(e,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}var ft=(e,n)=>n.flatMap(o=>e.lines.filter(s=>s.topic===o)),mt=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),bn=e=>`tel:${e.match(/\d+/)[0]}`;function vn({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){
n.length&&(X().countries=n);let a=()=>X().countries,r=()=>X().chosen||Qo(a(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function i(S){X().chosen=
S,kn();for(let{element:A,draw:D}of X().listeners)D(A)}function c(S,A){return A(S),X().listeners.add({element:S,draw:A,shown:!1}),
queueMicrotask(kn),S}let u=S=>c(t("div",{}),A=>A.replaceChildren(...S())),d=()=>{let S=[...a(),{code:"-",country:e["help\
-elsewhere"]}],A=t("select",{onchange:()=>{i(A.value),s(A.value)}},...S.map(D=>t("option",{value:D.code},D.country)));return c(
A,()=>{A.value=l()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),A)},f=({say:S,to:A},D)=>{if(/^(tel|sms):/.
test(A))return t("a",{class:D?"ajar-reach":"ajar-reach ajar-first",href:A},t("span",{},...mt(S)));let W=t("span",{},S),P=t(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:A}),onclick:async()=>{await Xo(A,W)&&
(P.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},W," ",P)},m=S=>t("li",{},t("p",{class:"\
ajar-for"},S.for_what),t("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...S.reach.map(f))),h=({emergency:S,note:A})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),A?t("p",{class:"ajar-hint"},A):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:bn(S)},M(e["help-c\
all"],{number:S})))),$=S=>u(()=>{let A=l();if(!A)return[t("p",{},e["help-elsewhere-how"])];let D=S.flatMap(W=>W==="emerg\
ency"?h(A):ft(A,[W]).map(m));return[t("ul",{class:"ajar-help-lines"},...D)]});function O(){hn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},d(),ht({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),$(gn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:S,text:A,
now:D,lines:W,kinds:P,countries:T},{level:R,aside:F,needs:K}){return T&&!N()&&(X().countries=T),t("section",{class:"ajar\
-danger"},t(`h${R}`,{tabindex:"-1"},S),t("p",{},A),P.length?null:K?.()??null,d(),$(W),t("ul",{class:"ajar-todo"},...D.map(
z=>t("li",{},z))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:F},e["h\
elp-aside"]))}let j=()=>t("button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function x({emergency:S,
...A}){let W=Zo.map(T=>ft(A,[T])[0]?.reach??[]).flatMap(T=>["tel:","sms:"].map(R=>T.find(({to:F})=>F.startsWith(R))));return[
{say:M(e["help-call"],{number:S}),to:bn(S)},...W.filter(Boolean)]}let w=(S=`${e["help-line"]} `)=>u(()=>{let A=l(),D=(A?
x(A):[]).flatMap(({say:T,to:R},F)=>[F?" · ":"",t("a",{href:R},...mt(T))]),W=t("button",{type:"button",class:"ajar-link",
onclick:O},e["help-get"]),P=t("span",{class:"ajar-off-paper"},D.length?" · ":"",W);return[t("p",{class:"ajar-help-line"},
S,...D,P)]});function b(S){if(!N())return;let[A]=[...S.querySelectorAll(yn)].reverse();A?.closest("p, ul").after(w(""));
for(let D of S.querySelectorAll("details"))D.open=D.querySelector("summary").textContent===l()?.country}let I=()=>u(()=>{
let S=l();return S?[t("p",{},t("b",{},`${e["help-title"]}, ${S.country}`)),t("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:S.emergency})}`),t("ul",{},...ft(S,gn).map(({for_what:A,name:D,reach:W,hours:P})=>t("li",{},...mt(`${A}: ${D}\
. ${W.map(({say:T})=>T).join(" · ")}. ${P}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),N=()=>a().length>0;return{open:O,
notice:v,button:j,line:w,addNumbers:b,text:I,choose:i,code:r,isKnown:N}}var ht=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function wn(e){if(X().open){X().open=e;return}X().
open=e,window.addEventListener("click",n=>{n.target.closest?.(yn)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function Xo(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var es="about:blank";function gt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(es)}function jn(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),gt()))},{capture:!0})}function xn(e,n,{words:o,group:s,change:a,say:r}){let l={...n},i={},c=e.piles.map(h=>(i[h.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:$=>{$.preventDefault(),$.currentTarget.classList.add("ajar-over")},ondragleave:$=>$.currentTarget.
classList.remove("ajar-over"),ondrop:$=>{$.preventDefault(),$.currentTarget.classList.remove("ajar-over");let O=f[$.dataTransfer.
getData("text/plain")]?.[h.id];O&&!O.matches(":disabled")&&(O.checked=!0,d(O.dataset.card,h))}},i[h.id]))),u=()=>e.piles.
forEach(h=>{i[h.id].textContent=M(o["pile-count"],{pile:h.text,n:Object.values(l).filter($=>$===h.id).length})}),d=(h,$)=>{
l[h]=$.id,u(),a({...l}),r(M(o.moved,{card:e.cards.find(O=>O.id===h).text,pile:$.text}))},f={},m=e.cards.map(h=>{f[h.id]=
{};let $=`${s}-${h.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",h.id)},t("legend",{},h.text),t("div",{class:"ajar-into"},...e.piles.map(O=>{let v=t("input",{type:"radio",name:$,
value:O.id,"data-card":h.id,checked:l[h.id]===O.id,onchange:()=>d(h.id,O)});return f[h.id][O.id]=v,t("label",{},v,t("spa\
n",{},O.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...m)}function kt(e,{words:n,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(d,f)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},d),c=i(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},c,i(o,a));e.replaceChildren(t("p",{},s),u),c.focus()}function Ge(e){let o=t("button",{type:"button",onclick:()=>kt(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function Cn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=t("p",{class:"ajar-problem",role:"alert"}),l=t(
"div",{}),i=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,d=!1,f=!1,m=!1,h=!1,$=!1,O=(y,p,C={})=>t("button",{type:"button",onclick:p,...C},y),v=y=>{y.tabIndex=
-1,y.focus()},j=()=>l.querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function w(y,p=y){a.dataset.short=
p,s.textContent!==y&&(s.textContent=y)}function b(){let y=c.problem?e["keep-unsaved"]:e["keep-saving"],[p,C]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[y],lost:[e["keep-lost"]]}[$?"lost":c.state];a.classList.toggle("ajar-state-lost",$),w(p,C),a.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&(r.textContent=c.problem),r.hidden=!c.problem}function I(){
c={...c,saved:!1},b()}function N(){b(),u=c,x()?l.replaceChildren(f?T("change"):z()):c.state!=="none"?l.replaceChildren(T(
"unlock")):d?l.replaceChildren(T(c.exists?"open":"start")):l.replaceChildren(h?W():D())}let S=()=>{d=!0,N(),l.querySelector(
"input").focus()},A=()=>c.hosted?t("p",{},e["keep-hub"]):null;function D(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?t("p",{},e["keep-tab"]):null,A(),t("d\
iv",{class:"ajar-moves"},O(e["keep-nothing"],()=>{h=!0,N(),v(a)}),O(e[c.exists?"keep-open":"keep-start"],S)))}let W=()=>t(
"p",{},O(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function P(){let p=["none","weak","fair","good","s\
trong"].map(C=>e[`keep-strength-${C}`]).reduce((C,g)=>g.length>C.length?g:C);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":p},t("span",{},e["keep-strength-none"]))}function T(y){let p=y==="start"||y==="change",C={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[y],g=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{p&&n({strength:g.value})}}),E=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),L=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),E),q=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),_=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:_.value})}),U=P(),ee=()=>{if(!g.value){g.focus();return}if(q.hidden=!0,p&&g.type==="password"&&E.value!==g.value){
q.textContent=e["keep-again-differs"],q.hidden=!1,E.focus();return}y==="change"?n({change:g.value},{awaited:!0}):n({[y===
"start"?"keep":"unlock"]:g.value,place:_.value},{awaited:!0}),w(e["keep-opening"]),g.value="",E.value="",U.firstChild.textContent=
e["keep-strength-none"]},ae=()=>{d=!1,f=!1,N(),y==="change"?j().focus():v(a)},Q=t("details",{},t("summary",{},e["keep-wh\
ere"]),t("label",{for:`${o}-place`},e["keep-place"]),_);return t("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),
ee()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},C),A(),y==="change"?t("p",{},e["keep-change-how"]):null,p?t("p",
{},e["keep-no-way-back"]):null,y==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[y==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[p?"keep-how":"keep-how-open"]),
g,p?U:null,p?L:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:Z})=>{g.type=Z.checked?"t\
ext":"password",L.hidden=Z.checked,q.hidden=!0}}),t("span",{},e["keep-see"])),p?q:null,y==="change"||c.here?null:Q,t("di\
v",{class:"ajar-moves"},y==="unlock"?null:O(e["keep-not-now"],ae),t("button",{type:"submit"},C)),p?null:K(),y==="start"&&
c.here?F():null)}let R=()=>O(e["keep-copy"],()=>n({take:"sealed"}));function F(){let y={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},p=t("input",{type:"file",onchange:async()=>{let E=new Uint8Array(await p.files[0].arrayBuffer()),
L=()=>n({bring:E},{awaited:!0});p.value="",c.exists?kt(g,{...y,act:L}):L()}}),C=t("label",{class:"ajar-words"},t("span",
{},e["keep-bring"]),p),g=t("div",{class:"ajar-twice"},C);return g}function K(){let y=Ge({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-forgot"]),t("p",{},e["keep-f\
orgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),R(),F()]:[],t("p",{},e["keep-erase-how"]),y)}function z(){let y=t(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(y.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((p,C)=>p-
C).map(p=>t("option",{value:p,selected:p===c.minutes},M(e["keep-minutes"],{n:p}))));return t("div",{class:"ajar-kept"},O(
e["keep-lock"],()=>{w(e["keep-opening"]),n({lock:!0},{awaited:!0})}),O(e["keep-change"],()=>{f=!0,m=!1,N(),l.querySelector(
"input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},m?e["keep-changed"]:""),t("details",
{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["keep-copy-how"]),R()]:[t("p",{},c.place)],c.
copied?t("p",{},M(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),y))}function Y(y){
if(y.strength!=null){let p=l.querySelector(".ajar-strength > span");p&&(p.textContent=y.strength);return}if(y.changed){f=
!1,N(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],m=!0,j().focus();return}c={...c,...y},c.state==="k\
ept"&&(d=!1),x()||(f=!1),b(),J()}let J=ke(l,()=>{let y=u;if(y.state===c.state&&y.exists===c.exists&&y.minutes===c.minutes&&
!!y.reopen==!!c.reopen&&!!y.hosted==!!c.hosted&&l.firstChild){u=c;return}let C=d&&y.place!==c.place;N(),y.state!==c.state&&
y.state!=="none"?v(a):C&&l.querySelector("input").focus()});return N(),{line:a,more:i,update:Y,begin:I,setLost:y=>{$=y,b()},
say:y=>{r.textContent=y,r.hidden=!1}}}var Sn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ts=new RegExp(`^${Sn}+|${Sn}\
+$`,"g");var ze=e=>e.replace(ts,"");var $n=(e,n="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function bt(e,n){if(n==null)return[];switch(e.kind){case"choice":return[...n.chosen.map(o=>On(e.cards,o)),ze(n.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}: ${On(e.piles,n[o.id])}`);case"date":return[$n(n)];case"\
list":return n.map(ze);default:return[ze(`${n}`)]}}var On=(e,n)=>e.find(o=>o.id===n)?.text??n;function En({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!ve(s,o)))if(s.kind==="choice"){let l=(s.among?
we(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Mn=(e,n)=>M(e.ask,n);var ns=new Set(["autorestarting","dead","restarting","terminating"]),os=4e3;function An({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
ns.has(u)&&n()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,os):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Tn({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([c,u])=>{let d=En(c,u),f=c.items.filter(m=>m.id in d).map(m=>[Mn(m,d),...bt(m,d[m.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let u=a(),d=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(d),d.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let u=t("div",{class:"ajar-\
lost",hidden:!s,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function Ln(e,{words:n,send:o,open:s,help:a}){let r=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ne(
n,b=>r.replaceChildren(b)),i=b=>{l.begin(),o(b)},c=t("div",{}),u={},d="",f=0,m=Pe(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),r);let h=(b,I)=>t("button",{type:"button",onclick:I},b),$=b=>t("div",{class:"\
ajar-reflection"},...b.flatMap(I=>Ye(I,3))),O=(b,I,N)=>Ge({words:n,label:b,question:I,act:()=>i(N)}),v=()=>{let b=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{b.files[0]&&i({import:await b.files[0].text()}),b.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),b)},j=ke(c,()=>{let b=JSON.stringify(u);b!==d&&
(d=b,He(c,x))});function x(){let b=(S,A)=>h(A,()=>i({take:S})),I=f>(u.danger?.kinds.length??0)?null:u.danger,N=()=>{f=I.
kinds.length+1,x(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(I?a.notice(I,{level:2,aside:N}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},h(n["home-go-on"],()=>s(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(S=>t("li",{},S))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
$(u.plan):"",u.plan?.length&&!I?a.line():"",...(u.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:A})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${S}`),$(A))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...I?[]:[h(n["home-take-plan"],()=>i({take:"plan",paper:m.value(),country:a.
code()})),m.element(),b("calendar",n["home-take-calendar"]),u.danger?"":b("calendar-line",n["home-take-calendar-line"])],
b("check-ins",n["home-take-check-ins"]),b("everything",n["home-take-everything"])),v()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),O(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:b=>{l.end(),u=b,j()},settle:l.end,say:(b,I="")=>{
l.end();let N=t("div",{class:"ajar-text"});te(N,I),r.replaceChildren(b,N),r.scrollIntoView({block:"nearest"})}}}function Nn({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Ae=window.ajarShown,In="needs@",fe={};function ss(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function as({model:e,el:n}){ss();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=p=>i.push(p),u=null,d=!1,f=!1,m=new Map,h=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let $=t("div",{class:"ajar-page"}),O=p=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===p)?.exercise,
v=Tn({words:s,answered:()=>[...r].map(([p,{answers:C}])=>[O(p),C]).filter(([p,C])=>p&&Object.keys(C??{}).length)}),j=0,x=p=>{
if(clearTimeout(j),j=0,v.set(p),u?.setLost(p),p)for(let C of l.keys())a.get(C)?.release()},w=(p,{awaited:C=!1}={})=>{try{
e.send(p)}catch{x(!0);return}C&&!j&&(j=setTimeout(()=>x(!0),8e3))},b=vn({words:s,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:p=>w({country:p})}),I=()=>{w({forget:!0}),gt()},N=(p,C,g)=>(a.set(p.key,g),r.has(
p.key)&&g.update(r.get(p.key)),C),S={html(p){let C=t("div",{class:"ajar-text"});return te(C,p.html),b.addNumbers(C),C.addEventListener(
"click",g=>{let E=g.target.closest("a"),L=o.findIndex(({id:q})=>q&&E?.getAttribute("href")===`${q}.ipynb`);L<0||(g.preventDefault(),
R(L))}),C},home(p){let C=t("div",{});return N(p,C,Ln(C,{words:s,send:L=>{L.import&&a.get("chart")?.begin(),w(L)},open:L=>R(
o.findIndex(({id:q})=>q===L)),help:b})),w({home:p.key}),C},exercise(p){let C=t("div",{}),g=v.line(u?{}:{role:"alert"});l.
set(p.key,C);let E=(L,q)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let _=window.ajarSent;
m.set(p.key,_),w({key:p.key,...L,sent:_},{awaited:q}),!(!q||!v.isLost())&&(x(!0),g.scrollIntoView({block:"nearest"}))};return a.
set(p.key,xt(C,p.exercise,{words:s,level:p.level,sort:xn,...r.get(p.key),help:b,needs:()=>A(p.needs),below:()=>p.key.startsWith(
"plan@")&&b.isKnown()?b.line():null,onAside:L=>W(p.key,{aside:L}),onChange:L=>{W(p.key,{answers:L,done:!1}),E({answers:L,
done:!1},f)},onMove:L=>W(p.key,{at:L}),onDone:L=>{E({answers:L,done:!0},!0),p.key.startsWith("check-in@")&&a.get("chart")?.
begin()},onStartOver:()=>{W(p.key,{answers:{},done:!1}),E({remove:!0})}})),C.firstElementChild.append(g),c(()=>v.forget(
g)),C},chart(p){let C=t("div",{class:"ajar-chart-block"}),g=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:E,end:L}=ne(s,_=>g.replaceChildren(_)),q=_=>{L(),Ue(C,_,s)};return a.set(p.key,{update:q,begin:E,end:L}),r.has(p.
key)&&q(r.get(p.key)),E(),w({chart:p.key}),t("div",{},C,g)},notice(p){if(jn(()=>w({forget:!0})),!p.leave)return t("div",
{class:"ajar-notice"},t("p",{},p.text));let C=t("div",{class:"ajar-leave"},b.button(),ht({words:s,leave:I}));wn(b.open),
u=Cn({words:s,send:w});let g=document.createDocumentFragment();return g.append(t("div",{class:"ajar-notice"},u.line,C),t(
"div",{class:"ajar-on-paper"},b.text()),u.more),g}};function A(p){let C=o.findIndex(({blocks:E})=>E.some(({key:L})=>L===
In));return C<0?p?t("p",{},t("a",{href:p},s["help-needs"])):null:t("button",{type:"button",onclick:()=>{R(C);let E=l.get(
In).querySelector("h2");E.tabIndex=-1,E.focus()}},s["help-needs"])}for(let[p,C]of Object.entries(fe))S[p]=g=>{let E=t("d\
iv",{}),q=C(E,g,{words:s,send:w,onDispose:c,model:e,exerciseOf:O,formOf:_=>l.get(_)});return N(g,q.element??E,q)};let D=p=>o[h].
blocks.find(C=>C.kind===p),W=(p,C)=>r.set(p,{...r.get(p),...C}),P=()=>{for(let p of i.splice(0))p()};function T({focus:p=!1}={}){
if(P(),a.clear(),d){$.replaceChildren(u?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(
...o[h].blocks.map(q=>S[q.kind](q))),o.length<2)return;let C=(q,_)=>t("button",{type:"button",onclick:()=>R(q)},_),g=h>0?
C(h-1,s["previous-page"]):null,E=h<o.length-1?C(h+1,s["next-page"]):null;if($.append(t("div",{class:"ajar-moves ajar-tur\
n"},g,E)),F.replaceChildren(...o.map(({title:q},_)=>t("li",{},t("button",{type:"button","aria-current":_===h?"page":null,
onclick:()=>R(_)},q)))),K.textContent=M(s["page-of"],{n:h+1,all:o.length,title:o[h].title}),!p)return;let L=$.querySelector(
"h1, h2, h3")??$;L.tabIndex=-1,L.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function R(p){o[p]&&(h=p,F.
parentElement.open=z(),e.set("page",p),e.save_changes(),T({focus:!0}))}let F=t("ol",{}),K=t("summary",{}),z=()=>window.innerWidth>
640;e.get("notice")&&n.append(S.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":s.pages},t("detail\
s",{open:z()},K,F));o.length>1&&n.append(Y),n.append(v.line({role:"alert"}),$);let J=0;for(let p of["keydown","pointerdo\
wn","scroll"])n.addEventListener(p,()=>{Date.now()-J<3e4||(J=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",p=>{if(x(!1),p.keeping){let C=[...m.values()].some(L=>p.acknowledged<L);u?.update(C?{...p.keeping,saved:!1}:
p.keeping);let{state:g}=p.keeping,E=g==="locked";g&&(f=g==="kept"),g&&E!==d&&(d=E,r.clear(),Y.hidden=d,T())}for(let[C,g]of Object.
entries(p.states??{})){if(p.acknowledged<m.get(C))continue;let E=g.answers&&!Object.keys(g.answers).length;W(C,E?{...g,at:0}:
g),a.get(C)?.update(r.get(C))}p.country!=null&&b.choose(p.country),p.file&&(a.get("home")?.settle(),Nn(p.file)),p.erased&&
a.get("home")?.say(p.erased,D("home")?.erased),p.said&&a.get("chart")?.end(),p.said&&(a.get("home")??u)?.say(p.said),p.open&&
R(o.findIndex(({id:C})=>C===p.open)),p.problem&&a.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),T()});let y=An(e,{gone:()=>x(!0),back:()=>{v.isLost()&&w({ready:!0})}});return T(),Ae.set(s,(Ae.get(s)??0)+
1),w({ready:!0}),()=>{P(),y(),clearTimeout(j),Ae.set(s,Ae.get(s)-1),Ae.get(s)||w({gone:!0})}}var qn={render:as};fe.door=(e,n,o)=>an(e,o);fe.group=(e,n,o)=>fn(e,o);fe.scenario=(e,n,{words:o,model:s})=>({element:mn(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});fe.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
n.of),{parts:l,update:i}=cn(n,{...a,form:()=>s(n.of),ask:u=>r.find(d=>d.id===u).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};fe.desk=sn;var el=qn;export{el as default};
