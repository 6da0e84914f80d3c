(()=>{var qo=["button","input","select","summary","textarea"],Do=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return qo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Do.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}var Wo=e=>e;function se(e,t){e.innerHTML=Wo(t)}function ie(e,t,...n){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function je(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Ht=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Fo=2e4;function Kt(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Fo,oninput:t,...n});if(s.value=e,!CSS.supports(
"field-sizing","content")){let a=()=>{s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.
height=`${s.scrollHeight+r}px`)};s.addEventListener("input",a),new ResizeObserver(a).observe(s)}return s}function zt({opener:e,
long:t},n,{words:s,group:a,change:r}){let l=e?o("b",{id:`${a}-opener`},e):o("span",{},s["own-words"]),i=Kt(n??"",{rows:t?
8:2,oninput:()=>r(i.value.trim()?i.value:null),...e&&{"aria-labelledby":`${a}-ask ${a}-opener`,autocapitalize:"none"}});
return o("label",{class:"ajar-words ajar-write"},l,i)}function Jt(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let O=r().map(y=>y.value).filter(y=>y.trim());s(O.length?O:null)},i=()=>[...a.children].
forEach((O,y)=>{O.querySelector("label > span").textContent=A(n.line,{n:y+1}),O.querySelector("button").setAttribute("ar\
ia-label",A(n["remove-line"],{n:y+1}))}),u=()=>{k(""),r().at(-1).focus()},c=o("button",{type:"button",class:"ajar-link",
onclick:u},n["add-line"]),p=()=>{i(),c.hidden=a.children.length>=e.most},d=O=>{let y=r()[r().indexOf(O)+1];y?y.focus():O.
value.trim()&&!c.hidden&&u()},g=O=>{let y=Kt(O,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(y))}});return y},k=O=>{let y=()=>{let $=w.nextElementSibling||w.previousElementSibling;w.remove(),
$||k(""),p(),l(),($||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),g(O)),o("button",{type:"button",class:"ajar-remove",onclick:y},"×"));a.append(w),p()},
j=t||[];for(let O=0;O<Math.max(e.lines,j.length);O++)k(j[O]??"");return o("div",{class:"ajar-lines"},a,c)}function ae(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Gt(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...Uo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...n.answers},p=0,d=null,g=0,k=n.aside??0,j=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),{example:O}=t,y=O?o("deta\
ils",{class:"ajar-example"},o("summary",{},s.example),o("p",{},O)):"",w=o("p",{class:"ajar-status",role:"status","aria-l\
ive":"polite"}),$=o("div",{}),S=o("div",{class:"ajar-body"}),v=o("section",{class:"ajar-form","aria-labelledby":`${u}-ti\
tle`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,_o(j,s))]:j,y,$,S,w);v.addEventListener(
"keydown",M=>{M.key!=="Enter"||!(M.ctrlKey||M.metaKey)||!d||(M.preventDefault(),d.next.click())}),e.replaceChildren(v);function B(){
let M=t.items.filter(f=>ke(f,c));return r&&t.together?[M]:M.map(f=>[f])}let H=M=>{w.replaceChildren(M)},C=ae(s,H);function I(M,f){
w.replaceChildren(`${M} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{c=f,H(""),n.onChange(c),U({focus:!0})}},
s["put-back"]))}function _(M,f){c={...c,[M.id]:f},Po(S),H(""),n.onChange(c),b()}function Y(){h(!0),C.begin(),g=setTimeout(
m,8e3)}function m(){g&&(clearTimeout(g),g=0,h(!1),C.end())}function h(M){for(let f of d?.fieldsets??[])f.disabled=M}function b(){
if(!d)return;let{items:M,skip:f,where:E,next:q}=d,P=B().length;f.textContent=T(M)?s["clear-and-skip"]:s.skip,E.textContent=
A(s["question-of"],{n:p+1,all:P}),E.hidden=r&&P===1,q.textContent=p===P-1?s.done:s.next}let T=M=>M.some(({id:f})=>c[f]!=
null);function W(M,f=!0){if(g)return;let E=B();if(p+=M,p>=E.length){p=E.length-1,Y(),n.onDone(c);return}U({focus:f,again:M<
0})}function D(M,f){let E=`${u}-${M.id}`,q=o("legend",{id:`${E}-ask`},A(M.ask,c)),P=M.hint?o("p",{class:"ajar-hint",id:`${E}\
-hint`},M.hint):null,F=[P,f.mark].filter(Boolean).map(({id:he})=>he),G=M.among?{...M,cards:je(M,c)}:M,Q=i[M.kind](G,Ht(G,
c[M.id]),{words:s,level:a+1,group:E,change:he=>_(M,he),say:H,...f}),te={class:`ajar-item ajar-${M.kind}`,tabindex:"-1","\
aria-describedby":F.join(" ")||null};return o("fieldset",te,q,P,Q)}function U({focus:M=!1,again:f=!1}={}){let E=B();p=Math.
max(0,Math.min(p,E.length-1));let q=E[p],P=n.mark?.(q),F=P?o("p",{class:"ajar-mark",id:`${u}-${q[0].id}-mark`},P):null,G=o(
"div",{class:"ajar-moves ajar-onward"}),Q=p>0?()=>W(-1):null,te=q.map(ve=>D(ve,{mark:F,again:f,moves:G,back:Q})),he=o("b\
utton",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let ve=c,Pe=T(q);c={...c,...Object.fromEntries(q.map(({
id:lt})=>[lt,null]))},n.onChange(c),W(1),Pe&&I(s.cleared,ve)}}),_e=o("button",{type:"button",class:"ajar-next",onclick:()=>{
g||(H(""),W(1))}}),me=o("p",{class:"ajar-where"});d={items:q,skip:he,where:me,next:_e,fieldsets:te},$.replaceChildren(),
G.replaceChildren(_e,he),Q&&G.append(o("button",{type:"button",class:"ajar-back",onclick:Q},s.back));let Ee=te.length===
1;F&&Ee&&te[0].lastElementChild.before(F),S.replaceChildren(me,...F&&!Ee?[F]:[],...te,G),b(),n.onMove?.(p),M&&(te[0].focus(
{preventScroll:!0}),me.scrollIntoView({block:"nearest"}))}function J(M){if($.replaceChildren(),!M||!n.help||k>M.kinds.length)
return null;let f=()=>{k=M.kinds.length+1,n.onAside?.(k),$.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:E,
needs:q}=n;return $.append(E.notice(M,{level:a+1,aside:f,needs:q})),$.querySelector("[tabindex]")}function R(M,{focus:f=!1,
danger:E=null}={}){d=null;let q=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);S.replaceChildren(o("div",{class:"ajar-r\
eflection"},q,...M.flatMap(F=>ct(F,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{
p=0,U({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let F=c;c={},p=0,k=0,n.onAside?.(0),n.onStartOver(),
U({focus:!0}),I(s["started-over"],F)}},s["start-over"])));let P=J(E);f&&(P??q).focus()}function L(M){let f=S.contains(document.
activeElement);f&&d&&!g||(m(),c={...M.answers},M.done?R(M.reflection,{focus:f,danger:M.danger}):(p=M.at??Math.max(0,B().
findIndex(E=>E.some(({id:q})=>c[q]==null))),U()))}let{done:N,reflection:z,danger:V}=n;return L({answers:c,at:n.at,done:N,
reflection:z,danger:V}),{update:L,release:m,say:M=>{m(),H(M)}}}var _o=(e,t)=>e.length?o("details",{},o("summary",{},t["w\
hy-this"]),...e):"";function Po(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var ct=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",
{},a))].filter(Boolean),Uo={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(r.length||l.trim()?{
chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>o("input",{type:u,name:s,value:d.id,checked:r.includes(
d.id),onchange:g=>{e.many?r=r.filter(k=>k!==d.id).concat(g.target.checked?d.id:[]):(r=[d.id],l="",p&&(p.value="")),i()}})),
p=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&(r=[],c.forEach(g=>{
g.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,g)=>o("label",{class:"ajar-card"},c[g],o("span",{},d.text))),p?o("label",{class:"ajar-own"},o(
"span",{},e.own),p):null)},text:zt,list:Jt,date(e,t,{words:n,change:s,say:a}){let r=new Date,l=u=>`${u}`.padStart(2,"0"),
i=`${r.getFullYear()}-${l(r.getMonth()+1)}-${l(r.getDate())}`;return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:u})=>{s(u.value||null),u.value>="1000"&&u.value<i&&a(n["day-\
past"])}}))}};function Ho(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Vt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Ho(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ue=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Yt({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:c,kind:p},d)=>d>s&&!a.includes(c)&&(p!=="moves"||n.some(Ko)),u=e.findIndex(
i);return u<0?null:u}var Ko=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Zt(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Qt(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var zo=new Set,ut=()=>{if(!document.hidden)for(let e of[...zo])e(Math.random()*1e3)};window.addEventListener("online",ut);
window.addEventListener("pageshow",ut);document.addEventListener("visibilitychange",ut);function Vo(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var rr=Vo("ajar-presenter");function Xt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Me=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function pt(e,t){if(t?.kind!=="moves"){let l=t&&Me(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function dt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Le({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function en(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function He({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function tn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var Ke=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var ft=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ze(e,t,n,s,a){let r=ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},ft(n,()=>{r.close(),a()},"\
wall-primary"),ft(s,()=>r.close())))}var mt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function nn(e,{
question:t,body:n},s,a,r){if(n.moves){ze(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=mt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});ze(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function on(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},ft(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var be=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function ht({units:e},t){let n=new Map,s=Yo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Zo(a,s))}return[...n.
values()]}function Yo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Zo({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Qo(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Ae(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?Je(c):0,withheld:i??""}}function Qo(e,t){let n=0;return t.map(s=>(n+=s,Je(e.slice(n-s,n))))}function Ae(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Je=e=>e.reduce((t,n)=>t+n,0),gt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var sn=["wall-first","wall-second","wall-third"],Xo={importance:0,confidence:1,readiness:2},rn=({id:e},t)=>sn[Xo[e]??t%sn.
length],ue=e=>`${(100*e).toFixed(2)}%`,ln={"aria-hidden":"true"};function Ne(e,t,n){return ee(e).length?{ruler:an,move:an,
sort:ns,card:ls,choice:is}[e.kind](e,t,n):[o("p",{class:"wall-calm"},He(e,t))]}function an(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return un({...s,heading:u,labels:l,sizes:i},r,n,rn(s,a),t)}))]}function cn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,u],c)=>un(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,rn(u,c),t))),fn([["wall-then",n.moment],["wall-solid",s.moment]])]}function un({heading:e,labels:t,sizes:n},s,a,r,l){
let i=Je(n),u=.03,c=0,p=n.flatMap((g,k)=>{let j=c/i+(c?u/2:0);c+=g;let O=c/i-j-(c<i?u/2:0);return s.flatMap(({counts:y,isEarlier:w},$)=>{
let S=j+$*O/s.length;return es(y[k]/a,y[k],S,O/s.length,w)})}),d=t.map((g,k)=>`${g}: ${s.at(-1)?.counts[k]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ts(t,
n)))}function es(e,t,n,s,a){let r=1-e;return[ie("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ts(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ns(e,t,n){let s=[...ee(e)].
sort((i,u)=>as(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>kt.length)return[Ve(s.map(
i=>ss(i,t)),n,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let g=!p&&i.length+r[0].length<os?`${u} ${r[0]}`:`${u}`;return Te(
i,g,rs([u,...c],a))});return[Ve([...l,...dn(e,t)],n,t),fn(r.map((i,u)=>[kt[u],i]))]}var os=24;function ss({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,c)=>n[c]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return Te(e,i,
[],o("p",{class:"wall-muted"},l))}var as=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},kt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function rs(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ge(
kt[a],r,s/t)})}function Ge(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function ls(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ve([...pn(s,t),...dn(e,t)],n,t)]}function is(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ve(pn(l,t),n,t)]}function pn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Te(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[Ge("wall-rest",0,1),Ge("wall-pile-1",0,r/n)]))}function dn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Te(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Te(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Te=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ie(
"svg",ln,...n):null,s);function Ve(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var fn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ie("svg",ln,Ge(t,0,1)),n)));var cs=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),us=/^data:image\/(svg\+xml|png|jpeg);/,
xe=e=>e.flatMap(ps);function ps(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?us.test(n.src)?[ds(n)]:[]:cs.has(t)?[o(t,{},...xe(s))]:xe(s)}var ds=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Ye=4,Ie=({path:e,size:t},n,s)=>ie("svg",{class:s,viewBox:`${-Ye} ${-Ye} ${t+2*Ye} ${t+2*Ye}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Be(e,t){return ee(e).length?{ruler:ms,move:fs,sort:gs,card:ks,choice:bs}[e.kind](e,t):e.heading}var Se=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,mn=({shown:e})=>e.every(({counts:t})=>t),fs=(e,t)=>t["wall-moved"];function hn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Se(t),Se(t)]}function ms(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=gt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>hs(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>hn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(c,u)].filter(Boolean).join(" ")}function hs(e,t,n,s){
let[a,r]=e.map(c=>hn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],u):A(r?s["wall-most-two"]:s["wall-most"],u)}function gs(e,t){let n=ee(e),s=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(c=>gt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return mn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:Se(a),card:Se(r[0].name),other:Se(r.at(-1).name),n:r.length,all:n.length})}function ks(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return gn(n,e,t)}function bs(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return gn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function gn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!mn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>Se(p));return A(
i,{card:u,other:c,n:r.length})}function Qe({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return re("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?kn(t,n,s):re("text",pe(e?.title??
""));if(!i&&l.join&&t)return kn(t,n,s);let c=Me(n,u),p=i?null:Qt(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:c,left:p},g=(Es[u.kind]??Ze)(d);return g.dataset.slide=r??l?.slide,n.practice&&g.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),g}var re=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function Ze({slide:e,way:t,panel:n,words:s,left:a}){let r=xe(e.body),l=r.flatMap(u=>ys(u)),i=r.filter(u=>u.textContent.
trim());return re(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(vs)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),Xe({way:t,panel:n,words:s,left:a}))}function ys(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var ws=5;function vs(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>bt(s)<s.childNodes.length)||!t.every(bt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=bt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function bt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=ws;)s+=2;return s}function js({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&be(a))return Os({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return re("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[xs(u)]:[Ss(i)],Xe({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function xs({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},bn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var Ss=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?bn(s,a):null))),bn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Cs=5;function Os({slide:e,panel:t,words:n,question:s,left:a}){
let r=ht(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=Xe({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?re("chart",pe(l.length?Be(i,n):n["wall-held-title"]),...Ne(i,n),u):re("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(c=>o("section",{},o("h2",{},Be(c,n)),...Ne(c,n,Cs)))),u)}function $s({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ht(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:g})=>({moment:d,...g.find(k=>k.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Xe({way:s,panel:t,words:n,left:a});return i?re("chart",pe(Be(
i,n)),...Ne(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?re("chart",pe(n["room-group"]),...cn([u[0],
u.at(-1)],n)):u.length?re("chart",pe(Be(u[0],n)),...Ne(u[0],n)):re("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),c)}var Es={text:Ze,story:Ze,help:Ze,question:js,moves:$s};function kn(e,t,n){return re("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Ms(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,yt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},dt(t,n)))))}var Ms=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),yt(e,t)),yt=(e,t)=>Ie(e,t["room-scan-alt"],"wall-sc\
an"),Ls=e=>e.replace("-","‑");function Xe({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=en(s,
n),u=a&&a.state!=="ready",c=u?Le(a,t,n):r&&e?dt(t,n):"",p=l?Le(l,t,n):"";if(!e&&!i&&!c&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(yt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Ls(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},c?o(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?o("span",{class:"wall-time"},i):null)),d}var vt=[4.6,5.6,6.6,7.4,8.2],jt=2,As=["","tight","tight columns"],wt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ts=5.4;function wn(e,t=jt){let n=vt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:wt.at(-1),text:0};for(let a of[...As,...wt]){if(s.text>=Ts||s.text&&wt.includes(a))break;let r=Ns(e,a,n);r>s.text&&
(s={layout:a,text:r})}return vn(e,s.layout,s.text||4.6),s.text>0}function Ns(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(vn(e,t,
Math.max(s,4.6)),Is(e))return Math.max(s,4.6);return 0}function vn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Is=e=>yn(e)&&[...e.querySelectorAll(".wall-whole")].every(yn),yn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Bs={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Rs=new Map(Object.entries(Bs).flatMap(([e,t])=>t.map(n=>[n,e]))),qs="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ds(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(qs)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Rs.get(t.length===1?t.toLowerCase():
t)}function jn(e){let t=n=>{let s=Ds(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function xn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=y=>()=>{O.close(),y()},d=(y,w,...$)=>o("button",{type:"button",onclick:p(y),...w},...$),g=y=>o("small",{},A(a["re\
mote-minutes"],{minutes:y})),k=t.parts.map((y,w)=>o("li",{},d(()=>r("go",{slide:Ue(t,w)}),{"aria-current":w===c?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},y.title,u.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):g(
y.minutes)))),j=Zt(t,u).map(({part:y,title:w,minutes:$,dropped:S})=>o("li",{},o("span",{},w),d(()=>r(S?"keep":"drop",{part:y}),
{"aria-label":`${S?a["remote-keep"]:A(a["remote-drop"],{minutes:$})}: ${w}`},S?a["remote-keep"]:A(a["remote-drop"],{minutes:$})))),
O=ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...k),...j.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...j)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Cn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
Sn(y).map(()=>0)])),i=0,u=0,c=o("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
y=>y.reduce((w,$)=>w+$,0))),g=(y,w,$)=>o("div",{class:"desk-stepper"},o("span",{},y),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function k(y=""){let w=r[i],S=n.items.find(({id:C})=>C===w.item)?.cards.
find(({text:C})=>C===w.card),v=l.get(w.id),B=i===r.length-1,H=C=>()=>{i+=C,k()};c.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),S?.short?o("p",{class:"desk-small"},w.heading):
"",...Sn(w).map((C,I)=>g(C,v[I],_=>{v[I]=Math.max(0,v[I]+_),k(`${I} ${_}`)})),B?g(s["room-people"],d(),C=>{u=Math.max(0,
d()+C),k(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:H(-1)},s.back):"",B?o("b\
utton",{type:"button",class:"wall-primary",onclick:O},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:H(
1)},s["desk-next-card"]),B?"":o("button",{type:"button",onclick:O},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),j(y)}function j(y){let w=[...c.querySelectorAll(".desk-stepper")],[$,S]=y.split(" "),v=$==="\
people"?w.at(-1):w[Number($)||0],[B,H]=v.querySelectorAll("button");(S==="-1"?B:H).focus()}function O(){let y=d();if(!y)
return;let $=[...l].filter(([,S])=>S.some(Boolean)).map(([S,v])=>{let{kind:B}=r.find(H=>H.id===S);return[S,B==="card"?[v[0],
y-v[0]]:v]});p.close(),a(Object.fromEntries($),y)}k()}var Sn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ae(t,n);var le=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function On(e,t,n){let s=o("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function $n(e,t,n,{
press:s}){s({desk:"remote"}),On(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:g})=>d==="remote"&&g),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Ie(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
le(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...c.map(({id:d},g)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:g+1})," ",le(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?le(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",le(n["wall-close"],a))]})}function En(e,t,n,{press:s,step:a}){let r=Ws(n,s);On(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),g=o("span",{role:"status"});if(!i||c)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":le(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},le(n["wall-close"],l))];let k=`${u.address}/${u.code}`,j=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:j.value})},...u.addresses.map(({ip:O,network:y})=>o("option",{value:O,selected:O===
u.picked?"":null},`${O} (${y})`)));return[o("h2",{},n["desk-phones"]),Ie(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",j):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>o("li",{},Fs(n)[O])))),o("div",{class:"wall-answers"},le(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(k),g.textContent=n["desk-copied"]}),le(n["desk-card"],()=>s({desk:"card"})),le(n["re\
mote-join-show"],()=>{l(),a("join")}),le(n["wall-close"],l),g)]})}function Ws(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),le(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Fs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Mn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:S,
title:v})=>o("option",{value:S},v),r=(S,v)=>A(t["desk-meeting"],{title:S,n:v}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:v,part:B,minutes:H})=>a({id:S,title:r(B?`${v}: ${B}`:v,H)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:v,minutes:B})=>a({id:S,title:r(v,B)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||_s(e.countries);
let c=["phones","none","practice"].filter(S=>!(e.server&&S!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(S,v)=>o("input",{type:"radio",name:s,value:S,checked:v===0?"":null,"aria-describedby":`${s}-${S}`})),g=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),k=o("p",{hidden:!0},o("label",{class:"ajar-words",for:g.id},t["room-host-ke\
y"]),g),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(S,v)=>o("p",{},o("label",{class:"ajar-words",for:v.id},S),v),w=o("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),
O.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:v})=>v).value,
key:g.value}),g.value=""}},o("h2",{},t["desk-start"]),j,y(t["desk-which"],l),o("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...c.map((S,v)=>o("label",{class:"ajar-\
start-way"},d[v],o("span",{},o("b",{},p[S][0]),o("small",{id:`${s}-${S}`},p[S][1]))))),k,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),O));function $({problem:S,busy:v,needsKey:B,state:H}){j.textContent=S??"",j.hidden=
!S,k.hidden=!B,v||(O.textContent=H==="ended"?t["room-ended"]:"")}return{element:w,update:$}}function _s(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Ln({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ae(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ps=["open","close","reveal"];function An(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(o("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let r={},l=null,i=null,u=Xt(),c=(x,K,Z={})=>o("button",{type:"button",onclick:K,...Z},...[x].flat()),p=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),g=ae(n,x=>{x?d.
textContent=x:_t()}),k=x=>{g.begin(),s(x,{awaited:!0})},j=0,O="",y=(x,K={})=>{j=Math.max(j,r.steps??0)+1,k({desk:"step",
step:{step:x,...K},n:j})},w=()=>r.panel,$=()=>w()?.stage,S=()=>r.deck?.slides[$()?.slide],v=()=>S()&&Me(w(),S()),B=xt("d\
esk-wall",{inert:!0}),H=xt("desk-wall",{inert:!0}),C=xt("desk-screen",{hidden:!0}),I=()=>{C.host.hidden=!1,me(),C.host.requestFullscreen?.().
catch(()=>{})},_=()=>{C.host.hidden=!0,Y()&&document.exitFullscreen(),me()},Y=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{Y()||_()});let m=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),
b=o("ol",{}),T=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),W=o("p",{class:"desk-count"}),D=o("p",{}),U=o(
"p",{class:"desk-small"}),J=o("div",{}),R=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),L=o("div",{class:"desk-tools"},R,c(n["desk-here"],I),c(n["desk-remote"],()=>$n(M,()=>r,n,{press:k})),c(n["d\
esk-phones"],()=>En(M,()=>r,n,{press:k,step:y})),c(n["remote-parts"],E),c(n["desk-end"],q,{class:"desk-end"})),N={back:c(
[n.back,o("kbd",{},"←")],()=>y("back")),open:c([n["room-ask-open"],o("kbd",{},"O")],()=>P("open")),close:c([n["room-as\
k-close"],o("kbd",{},"C")],()=>P("close")),reveal:c([n["room-ask-reveal"],o("kbd",{},"R")],()=>P("reveal")),blank:c([n["\
remote-blank"],o("kbd",{},"B")],()=>y("blank")),hands:c([n["desk-hands"]],()=>Cn(M,{question:v(),slide:S(),words:n,count:F})),
next:c([n.next,o("kbd",{},n["desk-clicker"])],()=>y("next"))},z=c(n["room-ask-reset"],()=>ze(M,n["room-reset-sure"],n["r\
oom-ask-reset"],n["home-no"],()=>P("reset"))),V=c("",()=>y($()?.timer?"pause":"timer")),M=o("section",{class:"ajar-desk",
"aria-label":n["desk-title"]},o("header",{class:"desk-top"},m,h,L),o("nav",{class:"desk-agenda","aria-label":n["desk-age\
nda"]},b),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),B.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),H.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),W,D,U,o("p",{class:"\
desk-more"},V,z))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),T,J),o("div",{class:"desk-moves"},p,d,o(
"div",{class:"desk-pad"},...Object.values(N))),C.host),f=Mn(t,{words:n,begin:x=>k({desk:"begin",...x})});e.replaceChildren(
f.element,M);function E(){xn(M,{deck:r.deck,panel:w(),way:r.way},n,{step:y})}function q(){let x=w().questions.some(be),K=(X,ge)=>c(
ge,()=>k({room:"take",what:X,paper:t.paper})),Z=ce(M,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",{class:"desk-mor\
e"},K("page",n["desk-take-page"]),K("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},c(n["room-end"],()=>{
Z.close(),k({room:"end"})},{class:"wall-primary"}),c(n["remote-stay"],()=>Z.close())))}function P(x){if(j>(r.steps??0)){
O=x;return}if(x==="reveal"){let Z=pt(w(),S()),X=()=>k({desk:"question",id:Z.question.id,do:x,...Z.body});Z&&nn(Ee(),Z,w(),
n,X);return}let K=v();K&&k({desk:"question",id:K.id,do:x})}let F=(x,K)=>k({desk:"question",id:v().id,do:"hands",counts:x,
people:K}),G={keys:()=>on(Ee(),n),full:()=>C.host.hidden?I():_(),larger:()=>te(1),smaller:()=>te(-1)},Q=jt;function te(x){
Q=Math.min(vt.length-1,Math.max(0,Q+x)),me()}function he(x){return!r.deck||!M.offsetParent||M.closest("[inert], .lm-mod-\
hidden")?!1:(G[x]?G[x]():Ps.includes(x)?P(x):x==="timer"?y($()?.timer?"pause":"timer"):x!=="look"&&y(x),!0)}a(jn(he));let _e=setInterval(
()=>{!M.hidden&&M.isConnected&&Pe()},1e3);a(()=>clearInterval(_e));function me(){if(!r.deck||!$())return;let x={deck:r.deck,
way:r.way,panel:w(),words:n,now:u.now()},K=Yt(r.deck,w());ve(B.wall,Qe(x)),H.host.hidden=K===null,K!==null&&ve(H.wall,Qe(
{...x,slide:K})),C.host.hidden||ve(C.wall,Qe(x),Q)}let Ee=()=>C.host.hidden?M:C.wall;function ve(x,K,Z){x.querySelector(
".wall-face")?.remove(),x.prepend(K),wn(K,Z)}function Pe(){if(!r.deck)return;let x=Vt(r.deck,$(),u.now());if(m.textContent=
Ke(u.now()),!x)return;let K=x.begun?tn(x.late,n):n["remote-not-begun"],Z=x.begun?A(n["remote-planned"],{part:Ke(x.partEnds),
end:Ke(x.ends)}):"";h.replaceChildren(o("b",{class:x.late>0?"desk-late":null},K),Z&&` · ${Z}`,o("br"),o("span",{class:"\
desk-small"},r.deck.parts[x.part].title));for(let[X,ge]of[...b.children].entries())ge.className=X<x.part?"done":X===x.part?
"here":"",ge.classList.toggle("dropped",$().dropped.includes(X));x.part!==i&&lt(x.part)}function lt(x){b.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),i=x;let K=b.children[x];K.firstChild.setAttribute("aria-current","step");
let{parentNode:Z}=b,X=(ge,Ut)=>K[ge]+K[Ut]/2-Z[Ut]/2;Z.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function Mo(){i=null,b.replaceChildren(...r.deck.parts.map(({title:x},K)=>o("li",{},c(x,()=>y("go",{slide:Ue(r.deck,
K)})))))}function Lo(){if(l===S()?.id)return;l=S()?.id;let x=S()?.notes.length?xe(S().notes):[o("p",{},n["remote-no-note\
s"])];T.replaceChildren(...x),T.scrollTop=0}function Ao(){let x=v();W.textContent=x&&(x.state!=="ready"||x.hands)?Le(x,w(),
n):"",D.textContent=r.way?A(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],U.textContent=Io({units:x?.units??No()}),
J.replaceChildren(...x?Ln(x,n):[]);let K=!!x?.units.length;N.hands.firstChild.data=n[it(x)?"desk-slips":"desk-hands"],N.
hands.disabled=!K||x.state==="open"||be(x),z.hidden=!x?.answered||!x.may_reset;let Z=S()?.minutes??0;V.hidden=!Z&&!$()?.
timer,V.textContent=$()?.timer?n["desk-timer-pause"]:A(n["remote-timer"],{minutes:Z});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!x),N.open.disabled=!x||x.state==="open"||!r.way,N.close.disabled=
x?.state!=="open",N.reveal.disabled=!pt(w(),S());for(let X of Object.values(N))X.classList.remove("wall-primary");To().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function To(){let x=v();return x?be(x)?N.next:x.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!x.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let it=x=>!!x?.name.startsWith("check-in@"),No=()=>{if(S()?.kind!=="moves")return[];let[x]=w().
questions.filter(K=>it(K)&&be(K)).slice(-1);return x?.units.filter(({kind:K})=>K==="move")??[]};function Io({units:x}){let K=x.
filter(({snapshot:Z,withheld:X})=>!Z&&X);return K.length?He({shown:K},n):""}function _t(){let x=v();d.textContent=Bo(x)}
function Bo(x){if($()?.blank)return n["remote-is-blank"];if(!x)return"";let K=mt(x,w());return K===1?n["remote-still-one"]:
K?A(n["remote-still"],{n:K}):x.state==="open"?n["room-is-open"]:x.hands&&!be(x)?A(n["desk-counted"],{n:x.hands}):!r.way&&
x.state==="ready"&&x.units.length?n[it(x)?"desk-slips-how":"desk-hands-how"]:""}function Ro(x){let K=r;r={...r,...x},r.busy||
g.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&$());if(f.update(r),f.element.
hidden=Z,M.hidden=!Z,!Z)return;K.panel!==r.panel&&u.set(w().now),K.deck!==r.deck&&Mo(),r.wall&&(R.href=r.wall);for(let ge of M.
querySelectorAll("dialog"))ge.refresh?.();Pe(),Lo(),Ao(),_t(),me();let X=O;O="",X&&P(X)}let Pt=new ResizeObserver(me);for(let{
host:x}of[B,C])Pt.observe(x);return a(()=>Pt.disconnect()),{update:Ro}}function xt(e,t){let n=o("div",{class:e,...t}),s=o(
"div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;-\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}function et(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ce(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function tt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Tn(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",u=o("div",{}),c=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=ae(t,h=>{d.textContent=h}),k=Ct(t),j=et(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),k.dialog);let O=h=>{a.busy?d.textContent=t["room-one-moment"]:(g.begin(),
n(h,{awaited:!0}))},y=(h,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>O(b)},h),w=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function $(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${m}\
-key`,"aria-describedby":`${m}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}O({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${m}-key-how`},t["room-host-key-how"]):null,h,w(b,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(T=>y(A(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let S=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function v(){let h=o("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),T=a.address?h:null;return r?[B(),o("div",{class:"ajar-door-line"},b,p,T),H(),I()]:[o("h2",{},t["room-title"]),B(),
H(),b,a.address?Nn(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),I()]}let B=()=>a.practice?o("p",{},Re(t)):null,H=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let h=o("select",{id:`${m}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:b,network:T})=>o("option",{value:b,selected:b===a.picked},`${b} (${T})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function I(){let h=o("div",{}),b=o("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),T=o("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),W=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(b,y(t["room-end"],{room:"end"}))]:[T]),D=J=>{l=J,W(),(l?b:T).focus()};W();let U=(J,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,o("p",{},t["room-end-how"]),
h)}function _(h){a={...a,...h},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let b=St(t,a.joined);
p.textContent!==b&&(p.textContent=b),k.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?g.begin():(g.end(),d.textContent=""),Y()}let Y=Ce(u,()=>{let{joined:h,problem:b,...T}=a,W=JSON.stringify([T,r]);if(W===
i)return;i=W;let D={open:v,lost:S}[a.state]??$;tt(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let m=`ajar-door-${window.ajarForms}`;return nt(e,()=>n({room:"look"}),s),{update:_}}var St=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],Re=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Nn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return se(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Ct(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},Re(e)):"",Nn(e,r),s):(n.close(),t.replaceChildren()))}}}function nt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function ot(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return se(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(c=>o("th",{scope:"col"},c)))),o("tbody",{},...r.map(([c,...p])=>o("tr",{},o(
"th",{scope:"row"},c),...p.map(d=>o("td",{},d??"–")))))))))}function In({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=k=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),u=i({id:`${r}-people`,
min:1}),c=k=>Math.max(0,Math.floor(Number(k.value)||0)),p=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,d=k=>{let j=e.filter(
$=>$.item===k),O=($,S)=>{let v=i({"aria-label":[$.card,p($)[S]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],v]),v},y=j.length===1&&!j[0].card?j[0].bands.map(($,S)=>[$,[O(j[0],S)]]):j.map($=>[$.card,p($).map((S,v)=>O($,
v))]),w=j[0].card?["",...p(j[0])]:null;return o("table",{},o("caption",{},s(k)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...y.map(([$,S])=>o("tr",{},o("th",{scope:"row"},$),...S.
map(v=>o("td",{},v))))))};function g(){let k=new Map(e.map(w=>[w,l.get(w.id).map(c)])),j=Math.max(...[...k.values()].map(
w=>w.reduce(($,S)=>$+S,0))),O=c(u)||j;if(!O){u.focus();return}let y=Object.fromEntries([...k].map(([w,$])=>[w.id,w.kind===
"card"?[$[0],Math.max(0,O-$[0])]:$]));a({counts:y,people:O})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:k=>{k.preventDefault(),g()}},
...[...new Set(e.map(k=>k.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Bn(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(R,L={})=>{p=R==="reveal",
B.begin(),n({question:e.of,do:R,...L},{awaited:!0})},g=o("div",{class:"ajar-results",hidden:!0}),k=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=o("span",{}),y=o("p",
{class:"ajar-counts"}),w=Us(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>m(!i)}),S=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...R)=>{S.textContent!==R[0]&&S.replaceChildren(...R)},B=ae(t,R=>v(
R||c)),H={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(H).filter(R=>e.units.length||R==="open"||R==="close"),I=Object.fromEntries(C.map(R=>[R,o("button",{type:"button",onclick:()=>{
I[R].getAttribute("aria-disabled")?v(_(R)):R==="reset"?Y():d(R)}},H[R])])),_=R=>l.busy?t["room-one-moment"]:l.not[R];function Y(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),I.reset.focus()}},t["home-no"]),L=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);S.replaceChildren(t["room\
-reset-sure"]," ",R," ",L),R.focus()}function m(R){i=R,g.hidden=!R,a().hidden=R,$.textContent=t[R?"room-show-question":"\
room-show-result"]}let h=Ct(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function W(R){let L=l;l={...l,...R};let N=l.
room==="open";O.replaceChildren(l.practice?Re(t):""),j.textContent=l.problem,j.hidden=!l.problem;let z=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],V=!N||!e.units.length?[]:l.hands||l.inside?z.slice(0,1):z;y.replaceChildren(
...V.map(([M,f])=>o("span",{},o("b",{},`${M}`)," ",f))),w.update(l.seconds);for(let M of C)Rn(I[M],_(M));c=N?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(L.state!==l.state||L.room!==l.room||L.hands!==l.hands)&&v(c),l.busy||
B.end(),qn(k,l.withheld),h.update(l.way??{},St(t,l.joined)),b.hidden=!l.way?.address,D(),p&&!l.busy&&l.state==="closed"&&
k.childElementCount&&(p=!1,k.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let L=!!l.charts?.length;g.replaceChildren(...Dn(l.charts??[],t)),$.hidden=!L,m(L),L&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let U=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(R=>I[R]))),o("div",{class:"ajar-bar-line"},O,S,$,b,w.element),h.dialog),J=e.units.length?In(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return $.hidden=!0,nt(U,()=>n({room:"look"}),s),{parts:[g,k,j,U,J].filter(Boolean),update:W}}function Rn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function qn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Dn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return ot(s,n,t),s});function Wn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),nt(e,()=>n({room:"look"}),s),{update(k){a={...a,...k},c.replaceChildren(a.practice?Re(t):""),u.textContent=
a.problem,u.hidden=!a.problem,qn(i,a.withheld),Rn(d,g());let j=JSON.stringify(a.charts??[]);j!==r&&(r=j,l.replaceChildren(
...a.charts?.length?Dn(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Us(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":g,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!g}let c=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function Fn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),u=({title:d,
story:g,more:k,role:j})=>{se(r,g),r.prepend(o("h2",{},d)),se(l,k),i.textContent=j},c=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(c),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),p)}var _n=[1,1],Hs=[0,0],Ks="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",zs=new RegExp(`(${Ks})|[.…]+|[\
!?;\\n]`,"gu"),Js=/[\u0300-\u036f'’‘ʼ]/g,Gs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ot=new WeakMap;function Hn(e,t){
let{passes:n,kinds:s,learned:a}=zn(t),{line:r,places:l}=ea(e),i=r;for(let[d,g]of Et(n,r))i=i.slice(0,d)+i.slice(d,g).replace(
/[^ ]/g,"_")+i.slice(g);let u=Object.entries(s).flatMap(([d,g])=>Et(g,i).map(([k,j])=>({kind:d,start:k,end:j-1}))),c=a?Vs(
u,r,a):u,p=(d,g)=>d.span[0]-g.span[0]||d.span[1]-g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return c.map(({kind:d,start:g,
end:k})=>({kind:d,span:[l[g][0],l[k][1]]})).sort(p)}function*Kn(e){let{passes:t,kinds:n}=zn(e);for(let s of[t,...Object.
values(n)])yield,Et(s,"we are here ")}function zn(e){return Ot.has(e)||Ot.set(e,Zs(e)),Ot.get(e)}function Vs(e,t,n){let{
weights:s,kinds:a,limit:r,least:l}=n,i=Ys(t,n),u=i.slice(1).map((y,w)=>[...i[w],...y]),c=y=>{let w=new Set(y.flatMap($=>$.
places));return Pn(s,w)/Math.sqrt(w.size)},p=[...i,...u];if(e.length)return $t(p,c)[1]>l?e:[];let d=p.filter(y=>y.length>
4),[g,k]=$t(d,c);if(!(k>r))return[];let j=new Set(g.flatMap(y=>y.places.slice(0,2))),[O]=$t(Object.keys(a),y=>Pn(a[y],j));
return[{kind:O,start:g[0].start,end:g.at(-1).start}]}function Ys(e,{numbers:t,weights:n}){let s=_n,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?_n:t.get(r[0])??Hs,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],g)=>((g*
16411+p)*16411+d)%n.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var $t=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Pn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],
0),Jn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Et(e,t){let n=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return n}function Zs({lists:e,passes:t,phrases:n,learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Un(u,
a);let r=i=>new RegExp(i.map(u=>Un(u,a)).join("|"),"y"),l=Object.entries(n).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Qs(s)}}function Qs({same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let g of d.split(" "))l.set(g,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
n),kinds:Object.fromEntries(c),limit:a,least:r}}function Un(e,t){return`(?:${(e.match(Gs)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Xs(a)).join("")}\
)`}function Xs(e){let t=Gn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Gn=e=>e.normalize("NFKD").replace(Js,"").toLowerCase();function ea(e){
let t="",n=[];for(let s of e.matchAll(zs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Gn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}function Vn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Yn=["emergency","crisis","violence","agency","worried","child"],ta=["crisis","violence"],Xn='a[href$="#Help-lines"]',
ne=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Zn(){for(let e of ne().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ne().listeners.delete(e),e.shown||(e.shown=t)}}function na(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function eo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(c=>Hn(c,l)),u=Jn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Mt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Lt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Qn=e=>`tel:${e.match(/\d+/)[0]}`;function to({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ne().countries=
t);let a=()=>ne().countries,r=()=>ne().chosen||na(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(C=>C.code===r());function i(C){ne().chosen=C,Zn();for(let{element:I,draw:_}of ne().
listeners)_(I)}function u(C,I){return I(C),ne().listeners.add({element:C,draw:I,shown:!1}),queueMicrotask(Zn),C}let c=C=>u(
o("div",{}),I=>I.replaceChildren(...C())),p=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...C.map(_=>o("option",{value:_.code},_.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:C,to:I},_)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Lt(C)));let Y=o("span",{},C),m=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:I}),onclick:async()=>{await oa(I,Y)&&(m.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",m)},g=C=>o("li",{},o("p",{class:"ajar-for"},C.
for_what),o("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...C.reach.map(d))),k=({emergency:C,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Qn(C)},A(e["help-call"],{number:C})))),
j=C=>c(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let _=C.flatMap(Y=>Y==="emergency"?k(I):Mt(I,[Y]).
map(g));return[o("ul",{class:"ajar-help-lines"},..._)]});function O(){Vn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),At({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),j(Yn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:C,text:I,now:_,lines:Y,kinds:m,
countries:h},{level:b,aside:T,needs:W}){return h&&!H()&&(ne().countries=h),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},C),o("p",{},I),m.length?null:W?.()??null,p(),j(Y),o("ul",{class:"ajar-todo"},..._.map(D=>o("li",{},D))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let w=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function $({emergency:C,...I}){let Y=ta.map(h=>Mt(
I,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:T})=>T.startsWith(b))));return[{say:A(e["help-call"],
{number:C}),to:Qn(C)},...Y.filter(Boolean)]}let S=(C=`${e["help-line"]} `)=>c(()=>{let I=l(),_=(I?$(I):[]).flatMap(({say:h,
to:b},T)=>[T?" · ":"",o("a",{href:b},...Lt(h))]),Y=o("button",{type:"button",class:"ajar-link",onclick:O},e["help-get"]),
m=o("span",{class:"ajar-off-paper"},_.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},C,..._,m)]});function v(C){
if(!H())return;let[I]=[...C.querySelectorAll(Xn)].reverse();I?.closest("p, ul").after(S(""));for(let _ of C.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===l()?.country}let B=()=>c(()=>{let C=l();return C?[o("p",{},o(
"b",{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:C.emergency})}`),o(
"ul",{},...Mt(C,Yn).map(({for_what:I,name:_,reach:Y,hours:m})=>o("li",{},...Lt(`${I}: ${_}. ${Y.map(({say:h})=>h).join("\
 · ")}. ${m}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>a().length>0;return{open:O,notice:y,button:w,line:S,addNumbers:v,
text:B,choose:i,code:r,isKnown:H}}var At=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function no(e){if(ne().open){ne().open=e;return}ne().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Xn)&&(t.preventDefault(),t.stopPropagation(),ne().open())},{capture:!0})}async function oa(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function oo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var sa="about:blank";function Tt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(sa)}function so(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Tt()))},{capture:!0})}var Nt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",aa=new RegExp(`^${Nt}+|${Nt}\
+$`,"g"),ra=/[\p{L}\p{N}_]+/gu,la=/^[\p{L}\p{N}_]+/u,ia=/\{([a-z][a-z0-9-]*)\}/,[ca,ua]=["⁨","⁩"],ao={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},pa=new RegExp(`[,;:،]|${Nt}`),da=/^\p{Uppercase}/u,ro=/[.!?…؟。][\u2069”’"')»]*$/,
fa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
fe=e=>e.replace(aa,""),de=e=>e.toLowerCase().toUpperCase(),st=e=>e.match(la)?.[0]??"",lo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t,n=[]){let s=e.split(ia),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,u]=s.slice(r,r+3),c=ma(fe(t[i]),u),p=ga(l,c,n),d=!p&&!a&&da.test(l);a+=ro.test(a)?p.replace(/^,+/,
""):p,a+=ka(d?ha(c):c)}return ro.test(a)?a:a+s.at(-1)}function De(e){let t=fe(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in ao&&s===ao[n]&&fe(a))||a.includes(n)||a.includes(s)?e:a}function ma(e,t){let n=e.length;for(;n&&pa.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function ha(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function ga(e,t,n){let s=de(
st(t));if(!s)return e;let a=new Set(n.map(de)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(ra))if(r(de(l[0])))
return e.slice(0,l.index);return e}var ka=e=>fa.test(e)?`${ca}${e}${ua}`:e;function io(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(k=>(i[k.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let O=d[j.dataTransfer.
getData("text/plain")]?.[k.id];O&&!O.matches(":disabled")&&(O.checked=!0,p(O.dataset.card,k))}},i[k.id]))),c=()=>e.piles.
forEach(k=>{i[k.id].textContent=A(n["pile-count"],{pile:k.text,n:Object.values(l).filter(j=>j===k.id).length})}),p=(k,j)=>{
l[k]=j.id,c(),a({...l}),r(A(n.moved,{card:De(e.cards.find(O=>O.id===k).text),pile:j.text}))},d={},g=e.cards.map(k=>{d[k.
id]={};let j=`${s}-${k.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",k.id)},o("legend",{},k.text),o("div",{class:"ajar-into"},...e.piles.map(O=>{let y=o("input",{type:"radio",name:j,
value:O.id,"data-card":k.id,checked:l[k.id]===O.id,onchange:()=>p(k.id,O)});return d[k.id][O.id]=y,o("label",{},y,o("spa\
n",{},O.text))})))});return c(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...g)}var It=2e4,ba=10,ya=/^(\d{4})-(\d\d)-(\d\d)$/,oe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function qt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new oe("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
va[r.kind](l,r);ke(r,a)&&(a[r.id]=wa(r,i,a))}return a}function po(e,t){try{qt(e,t)}catch(n){if(n instanceof oe)return!1;
throw n}return!0}var fo=e=>Object.values(e).every(t=>t==null);function Oe(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>co(e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${co(e.piles,t[n.id])}`);case"date":return[lo(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}
var co=(e,t)=>e.find(n=>n.id===t)?.text??t;function wa(e,t,n){if(e.kind!=="choice"||!t)return t;let s=je(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var va={ruler(e){if(!Number.isInteger(
e)||e<0||e>ba)throw new oe("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!uo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Rt(a)))throw new oe("answer-cards");let{chosen:r}=e,l=Bt("own"in e?e.own:"")??
"";if(l&&!s)throw new oe("answer-own");if(!n&&r.length+!!l>1)throw new oe("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Rt(n.map(({id:l})=>l));
if(!uo(e)||!Object.keys(e).every(Rt(s))||!Object.values(e).every(a))throw new oe("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Bt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new oe("answer-lines",{most:t});let n=e.map(s=>Bt(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ja(e))throw new oe("answer-day");return e}};function Bt(e){if(typeof e!="string")
throw new oe("answer-text");if(e.length>It&&[...e].length>It)throw new oe("answer-long",{most:It});return fe(e)?e:null}var Rt=e=>t=>e.
includes(t),uo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ja(e){let[,t,n,s]=(e.match(ya)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var xa=[{answers:["all"]}],Sa=/\p{L}/u,Ca=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Oa=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
$a=/\{([a-z][a-z0-9-]*)\}/g;function ho({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(fo(r))return"nothing"in n?[at([n.nothing])]:[];let l=Ea({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?xa:t).flatMap(l);return a||!("closing"in n)?u:[...u,at([n.closing])]}var at=e=>({words:e,heading:"",said:[]}),
ye=(e,t,n=[])=>({words:n,heading:e,said:t}),mo=(e,t)=>e.filter(n=>!t.has(de(n)));function Ea({items:e,answers:t,rules:n,
phrases:s}){let a=m=>e.find(({id:h})=>h===`couple-${m}`)??e.find(({id:h})=>h===m),r=m=>t[a(m)?.id]??null,l=m=>a(m)?Oe(a(
m),r(m)):[],i=m=>{let h=new Set(m.map(a));return e.filter(b=>h.has(b))},u=m=>{let h=r(m);return typeof h=="number"?h:l(m).
length},c=m=>m.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(m,h)=>{let[b,T]=[a(m),r(m)];return b?.kind!=="sort"||
!T?[]:b.cards.filter(({id:W})=>T[W]===h).map(({text:W})=>W)},d=m=>new Set(m?l(m).map(de):[]),g=({if:m=[],unless:h=[]})=>m.
every(k)&&!h.some(k);function k(m){if(typeof m=="string")return r(m)!==null;let{item:h=[],cards:b,piles:T,without:W,only:D,
least:U,asked:J}=m;if(J)return!!a(J)&&ke(a(J),t);let R=h.find(z=>r(z)!==null);if(!R)return!1;let L=c([R]);return b&&!b.some(
z=>L.includes(z))||T&&!T.some(z=>mo(p(R,z),d(W)).length)||D&&!(z=>z.size===1&&z.has(D))(new Set(Object.values(r(R))))?!1:
U==null||u(R)>=U}let j=(m,h={})=>A(s[m],h);function O(m,h={}){if(typeof m=="string")return j(m,h);if(!g(m))return null;let{
phrase:b,of:T,score:W}=m;if(W){let D=C(W);return D===null?null:j(b,{t:50+10*D})}return T?l(T).length?j(b,{n:u(T),...h}):
null:j(b,h)}let y=(m=[],h={})=>m.map(b=>O(b,h)).filter(b=>b!==null),w=(m,h)=>{let b=y(m,h);return b.length?[at(b)]:[]};function $(m){
if(typeof m=="string")return l(m);if("level"in m)return I(m);if("phrase"in m){let[U]=m.of?l(m.of):[],J=O(m,U===void 0?{}:
{words:U});return J===null?[]:[J]}let{item:h,pile:b,also:T,without:W}=m,D=b?p(h,b):l(h);return T&&(D=D.filter(U=>d(T).has(
de(U)))),mo(D,d(W))}let S=({heading:m,under:h})=>m?j(m):(h&&a(h)?.said)??"";function v(m,h){let b=a(m);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let T=D=>b.piles.find(U=>U.id===D).text;return(h??b.piles.map(({id:D})=>D)).map(D=>({id:D,text:T(
D),cards:p(m,D)}))}let B=n.find(m=>m.ladder)?.ladder,H=()=>Math.floor(B.rungs.length/2);function C(m){let[h]=c([m]);return!B||
!h?null:H()-B.rungs.findIndex(({card:b})=>b===h)}function I({level:m,up:h=0}){let b=m.map(C).find(W=>W!==null);if(!B||b===
void 0)return[];let T=B.rungs[H()-b-h];return T?l(T.item):[]}let _={answers({answers:m}){return(m[0]==="all"?e:i(m)).filter(
({id:b})=>t[b]!==null).map(b=>ye(b.said||b.ask,Oe(b,t[b.id])))},lines(m){let h=m.lines.flatMap($),b=h.length?[ye(S(m),h,
y(m.say))]:[],T=m.count?.[Math.min(h.length,m.count.length-1)];return T?[...b,at([j(T,{n:h.length})])]:b},piles({piles:m,
only:h,heading:b,below:T={},all:W={}}){let D=U=>U.length===a(m).cards.length;return v(m,h).filter(({cards:U})=>U.length).
flatMap(({id:U,text:J,cards:R})=>{let L=D(R)&&W[U]||T[U],N=b?j(b,{pile:J}):J;return[ye(N,R),...w(L?[L]:[])]})},empty(m){
let h=v(m.empty,m.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return h.length?[ye(S(m),h,y(m.say))]:[]},sentence(m){
let h=s[m.sentence],b=go(h),T=Object.fromEntries(b.map(W=>[W,l(W).join(" ")]));return Object.values(T).every(Boolean)?[ye(
S(m),[Ma(m,h,T)])]:[]},message(m){let h=m.message.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).map(([b,T])=>Y(b,T,m.
message));return h.length?[ye(S(m),[h.join(" ")])]:[]},ladder(){let[m=""]=l(B.goal),[[h],[b]]=[c([B.today]),c([B.later])],
T=B.rungs.map(({card:W,item:D})=>{let U=a(D)?.said??"",[J]=l(D),R=J?`${U}: ${J}`:j("open",{level:U}),L=La(W===h,W===b,!!b);
return L?j(L,{level:R}):R});return[ye(j(m?"ladder":"ladder-unnamed",{goal:m}),T)]},missing({missing:m,say:h}){let b=i(m).
filter(({id:T})=>t[T]===null);return b.length?w(h,{parts:b.map(T=>T.said).join("; ")}):[]},repeated(m){let h=m.repeated.
map(l),b=new Map;for(let D of h.flat())b.has(de(D))||b.set(de(D),D);let T=D=>h.filter(U=>U.some(J=>de(J)===D)).length>1,
W=[...b].filter(([D])=>T(D)).map(([,D])=>D);return W.length?[ye(S(m),W)]:[]}};function Y(m,h,{self:b=[],small:T=[],capitals:W=[]}){
let{opener:D,clause:U,clauses:J=[],questions:R=[],names:L=!1}=m,N=De(h),z=st(N),V=z.toLowerCase();if(b.includes(V))return qe(
"{words}.",{words:N});let M=[...s[D]].at(-1);if(!Ca.test(N.match(Sa)?.[0]??"a")||R.includes(V))return qe(`{words}${M}`,{
words:N});let f=s[U&&J.includes(V)?U:D],E=L||W.includes(z);return qe(f,{words:ko(N,T,E)})}return m=>{if(!g(m))return[];let h=Object.
keys(_).find(T=>T in m),b=h?_[h](m):w(m.say);return b.length&&m.then?[...b,...w([m.then])]:b}}var go=e=>[...e.matchAll($a)].
map(([,t])=>t);function Ma({alike:e,small:t=[],names:n=[]},s,a){let r=i=>ko(De(fe(a[i])),t,n.includes(i)),l=Object.fromEntries(
go(s).map(i=>[i,r(i)]));return qe(s,l,e)}function ko(e,t,n){let s=st(e);if(!([...s].length>1&&Oa.test(s)&&!n)&&!t.includes(
s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function La(e,t,n){return t?e?"was-and-no\
w":"now":e?n?"was":"today":""}function bo(e,t,n){let s=n&&eo(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:ho(e,t,{plain:a})}}function Dt(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=o("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(o("p",{},s),c),u.focus()}function rt(e){let n=o("button",{type:"button",onclick:()=>Dt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function yo({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),i=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,g=!1,k=!1,j=!1,O=!1,y=(L,N,z={})=>o("bu\
tton",{type:"button",onclick:N,...z},L),w=L=>{L.tabIndex=-1,L.focus()},$=()=>i.querySelector(".ajar-change"),S=()=>c.state===
"kept"&&!c.reopen;function v(L,N=L){a.dataset.short=N,s.textContent!==L&&(s.textContent=L)}function B(){let L=c.problem?
e["keep-unsaved"]:e["keep-saving"],[N,z]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],lost:[e["keep-lost"]]}[O?"lost":c.state];a.
classList.toggle("ajar-state-lost",O),v(N,z),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function H(){c={...c,saved:!1},B()}function C(){B(),p=c,S()?i.replaceChildren(
g?b("change"):U()):c.state!=="none"?i.replaceChildren(b("unlock")):d?i.replaceChildren(b(c.exists?"open":"start")):i.replaceChildren(
j?m():Y())}let I=()=>{d=!0,l.textContent="",C(),i.querySelector("input").focus()},_=()=>c.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,_(),o("di\
v",{class:"ajar-moves"},y(e["keep-nothing"],()=>{j=!0,C(),w(a)}),y(e[c.exists?"keep-open":"keep-start"],I)))}let m=()=>o(
"p",{},y(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function h(){let N=["none","weak","fair","good","s\
trong"].map(z=>e[`keep-strength-${z}`]).reduce((z,V)=>V.length>z.length?V:z);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},o("span",{},e["keep-strength-none"]))}function b(L){let N=L==="start"||L==="change",z={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],V=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{N&&t({strength:V.value})}}),M=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),f=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),M),E=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),q=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:q.value})}),P=h(),F=()=>{if(!V.value){V.focus();return}if(E.hidden=!0,N&&V.type==="password"&&M.value!==V.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,M.focus();return}L==="change"?t({change:V.value},{awaited:!0}):t({[L===
"start"?"keep":"unlock"]:V.value,place:q.value},{awaited:!0}),v(e["keep-opening"]),V.value="",M.value="",P.firstChild.textContent=
e["keep-strength-none"]},G=()=>{d=!1,g=!1,C(),L==="change"?$().focus():w(a)},Q=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),q);return o("form",{class:"ajar-ask",onsubmit:te=>{te.preventDefault(),
F()}},o(c.state==="locked"?"h1":"p",{class:"ajar-title"},z),_(),L==="change"?o("p",{},e["keep-change-how"]):null,N?o("p",
{},e["keep-no-way-back"]):null,L==="start"&&c.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[L==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[N?"keep-how":"keep-how-open"]),
V,N?P:null,N?f:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:te})=>{V.type=te.checked?
"text":"password",f.hidden=te.checked,E.hidden=!0}}),o("span",{},e["keep-see"])),N?E:null,L==="change"||c.here?null:Q,o(
"div",{class:"ajar-moves"},L==="unlock"?null:y(e["keep-not-now"],G),o("button",{type:"submit"},z)),N?null:D(),L==="start"&&
c.here?W():null)}let T=()=>o("div",{},y(e["keep-copy"],()=>t({take:"sealed"})));function W(){let L={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=o("input",{type:"file",onchange:async()=>{let M=new Uint8Array(await N.files[0].
arrayBuffer()),f=()=>t({bring:M},{awaited:!0});N.value="",c.exists?Dt(V,{...L,act:f}):f()}}),z=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),N),V=o("div",{class:"ajar-twice"},z);return V}function D(){let L=rt({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...c.here?[o("p",{},e["keep-copy-forgot"]),T(),W()]:[],o("p",{},e["keep-erase-how"]),
L)}function U(){let L=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((N,z)=>N-z).map(N=>o("option",{value:N,selected:N===c.minutes},A(e["keep-minutes"],{n:N}))));return o(
"div",{class:"ajar-kept"},y(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),y(e["keep-change"],()=>{
g=!0,k=!1,C(),i.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},k?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[o("p",{},e["keep-copy-how"]),
T()]:[o("p",{},c.place)],c.copied?o("p",{},A(e["keep-copied"],{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),L))}function J(L){if(L.strength!=null){let N=i.querySelector(".ajar-strength > span");N&&(N.textContent=L.strength);
return}if(L.changed){g=!1,C(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,$().focus();return}c={
...c,...L},c.state==="kept"&&(d=!1),S()||(g=!1),B(),R()}let R=Ce(i,()=>{let L=p;if(L.state===c.state&&L.exists===c.exists&&
L.minutes===c.minutes&&L.here===c.here&&!!L.reopen==!!c.reopen&&!!L.hosted==!!c.hosted&&i.firstChild){p=c;return}let z=d&&
L.place!==c.place;C(),L.state!==c.state&&L.state!=="none"?w(a):z&&i.querySelector("input").focus()});return C(),{line:a,
more:u,update:J,begin:H,setLost:L=>{O=L,B()},say:L=>{l.textContent=L}}}function wo({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let l=(s.among?
je(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var vo=(e,t)=>A(e.ask,t);var Aa=new Set(["autorestarting","dead","restarting","terminating"]),Ta=4e3;function jo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
Aa.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,Ta):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function xo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=wo(u,c),d=u.items.filter(g=>g.id in p).map(g=>[vo(g,p),...Oe(g,p[g.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function i(u){s=u;for(let c of n)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>n.delete(
u)}}function So(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ae(
t,v=>r.replaceChildren(v)),i=v=>{l.begin(),n(v)},u=o("div",{}),c={},p="",d=0,g=et(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let k=(v,B)=>o("button",{type:"button",onclick:B},v),j=v=>o("div",{class:"\
ajar-reflection"},...v.flatMap(B=>ct(B,3))),O=(v,B,H)=>rt({words:t,label:v,question:B,act:()=>i(H)}),y=()=>{let v=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&i({import:await v.files[0].text()}),v.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),v)},w=Ce(u,()=>{let v=JSON.stringify(c);v!==p&&
(p=v,tt(u,$))});function $(){let v=(C,I)=>k(I,()=>i({take:C})),B=d>(c.danger?.kinds.length??0)?null:c.danger,H=()=>{d=B.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(B?a.notice(B,{level:2,aside:H}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?o("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?o("ul",{},...c.due.map(C=>o("li",{},C))):"",c.plan?.length?o("h2",{},t["home-plan"]):"",c.plan?.length?
j(c.plan):"",c.plan?.length&&!B?a.line():"",...(c.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),j(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...B?[]:[k(t["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:a.
code()})),g.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),y()),c.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),O(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),O(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{l.end(),c=v,w()},settle:l.end,say:(v,B="")=>{
l.end();let H=o("div",{class:"ajar-text"});se(H,B),r.replaceChildren(v,H),r.scrollIntoView({block:"nearest"})}}}function Co({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var We=window.ajarShown,Oo="needs@",$o=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),we={};function Wt(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
max-width:16em;padding-inline:.4em}.ajar .ajar-onward{display:grid;grid-template-columns:auto auto minmax(6em,1fr);align\
-items:center;
gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3;max-width:none;min-height:48px;color:var(--ajar-on-accent);backgro\
und:var(--ajar-accent)}
.ajar .ajar-onward .ajar-next:hover{text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{gr\
id-area:1
/ 2}.ajar .ajar-onward .ajar-back{grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-i\
nline:8px;
font-size:.9375rem;font-weight:500;line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar\
-muted);
background:none;border-color:transparent}.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar\

button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link\
:hover{
background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper);border:1px solid var(--ajar\
-line);
border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{margin-top:.5em;color:var(--ajar-mu\
ted)}
.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-ite\
m{
min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;margin-bottom:.75em;w\
idth:100%;
white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(--ajar-mute\
d);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write textarea{resize:none;field-sizing:content;font-size:1.\
25rem;
line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding:10px 14px 12px;background:var(--ajar-paper);border\
:2px
solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item:not(.ajar-list) .ajar-write:focus-within{border-c\
olor:var(--ajar-accent);
outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar-list) .ajar-write textarea{min-height:2.9em;padding:0;bo\
rder:0;
border-radius:0;outline:none;background:none}.ajar .ajar-item .ajar-write>b{display:block;font-size:1.25rem;font-weight:\
650;
color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.ajar .ajar-words{display:block}.ajar .ajar-words>sp\
an,
.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbo\
x]){
accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,mi\
nmax(24px,1fr));
gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}\
}
.ajar-number{position:relative;display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity\
:0;
cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);borde\
r-radius:10px;
font-variant-numeric:tabular-nums;font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{backgroun\
d:var(--ajar-soft);
border-color:var(--ajar-accent);font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--aja\
r-accent)}
.ajar-number input:hover+span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid va\
r(--ajar-accent);
outline-offset:2px}.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--\
ajar-muted);
line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;\

gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(inpu\
t:checked){
background:var(--ajar-soft)}.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container\
 (min-width:
60rem){.ajar-cards{display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .aj\
ar-own{
display:block;margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height\
:9.5em;
padding:1em 1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow\
:0
5px 0 -1px var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:cente\
r;
font-size:1.25em;line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}\

.ajar .ajar-one-piles button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);bor\
der-radius:12px;
overflow-wrap:anywhere}.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color\
:var(--ajar-accent)}
.ajar .ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:i\
nset
0 -.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin\
-top:.5em}
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
`;e.textContent!==t&&(e.textContent=t)}function Eo({model:e,el:t}){Wt();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=f=>i.push(f),c=null,p=!1,d=!1,g=new Map,k=new Map,j=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let O=o("div",{class:"ajar-page"}),y=f=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===f)?.
exercise,w=xo({words:s,answered:()=>[...r].map(([f,{answers:E}])=>[y(f),E]).filter(([f,E])=>f&&Object.keys(E??{}).length)}),
$=0,S=f=>{if(clearTimeout($),$=0,w.set(f),c?.setLost(f),f)for(let E of l.keys())a.get(E)?.release()},v=(f,{awaited:E=!1}={})=>{
try{e.send(f)}catch{S(!0);return}E&&!$&&($=setTimeout(()=>S(!0),8e3))},B=!1;function H(){B||(B=!0,window.ajarDangers?C():
v({dangers:!0}))}let C=()=>{for(let f of Object.values(window.ajarDangers.dangers))oo(Kn(f))};function I({key:f,exercise:E},q){
if(!(window.ajarDangers||w.isLost())||!po(E,q))return;let F=qt(E,q),G=bo(E,F,window.ajarDangers);W(f,{answers:F,done:!0,
...G}),g.set(f,$o(r.get(f))),a.get(f).update(r.get(f))}let _=to({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:f=>v({country:f})}),Y=()=>{v({forget:!0}),Tt()},m=(f,E,q)=>(a.set(f.key,q),r.has(f.key)&&q.
update(r.get(f.key)),E),h={html(f){let E=o("div",{class:"ajar-text"});return se(E,f.html),_.addNumbers(E),E.addEventListener(
"click",q=>{let P=q.target.closest("a"),F=n.findIndex(({id:G})=>G&&P?.getAttribute("href")===`${G}.ipynb`);F<0||(q.preventDefault(),
J(F))}),E},home(f){let E=o("div",{});return m(f,E,So(E,{words:s,send:F=>{F.import&&a.get("chart")?.begin(),v(F)},open:F=>J(
n.findIndex(({id:G})=>G===F)),help:_})),v({home:f.key}),E},exercise(f){let E=o("div",{}),q=w.line(c?{}:{role:"alert"});l.
set(f.key,E);let P=(F,G)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;
k.set(f.key,Q),v({key:f.key,...F,sent:Q},{awaited:G}),!(!G||!w.isLost())&&(S(!0),q.scrollIntoView({block:"nearest"}))};return a.
set(f.key,Gt(E,f.exercise,{words:s,level:f.level,sort:io,...r.get(f.key),help:_,needs:()=>b(f.needs),below:()=>f.key.startsWith(
"plan@")&&_.isKnown()?_.line():null,onAside:F=>W(f.key,{aside:F}),onChange:F=>{H(),W(f.key,{answers:F,done:!1}),P({answers:F,
done:!1},d)},onMove:F=>W(f.key,{at:F}),onDone:F=>{I(f,F),P({answers:F,done:!0},!0),f.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{W(f.key,{answers:{},done:!1}),P({remove:!0})}})),E.firstElementChild.append(q),u(()=>w.
forget(q)),E},chart(f){let E=o("div",{class:"ajar-chart-block"}),q=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:P,end:F}=ae(s,Q=>q.replaceChildren(Q)),G=Q=>{F(),ot(E,Q,s)};return a.set(f.key,{update:G,begin:P,end:F}),
r.has(f.key)&&G(r.get(f.key)),P(),v({chart:f.key}),o("div",{},E,q)},notice(f){if(so(()=>v({forget:!0})),!f.leave)return o(
"div",{class:"ajar-notice"},o("p",{},f.text));let E=o("div",{class:"ajar-leave"},_.button(),At({words:s,leave:Y}));no(_.
open),c=yo({words:s,send:v});let q=document.createDocumentFragment();return q.append(o("div",{class:"ajar-notice"},c.line,
E),o("div",{class:"ajar-on-paper"},_.text()),c.more),q}};function b(f){let E=n.findIndex(({blocks:P})=>P.some(({key:F})=>F===
Oo));return E<0?f?o("p",{},o("a",{href:f},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{J(E);let P=l.get(
Oo).querySelector("h2");P.tabIndex=-1,P.focus()}},s["help-needs"])}for(let[f,E]of Object.entries(we))h[f]=q=>{let P=o("d\
iv",{}),G=E(P,q,{words:s,send:v,onDispose:u,model:e,exerciseOf:y,formOf:Q=>l.get(Q)});return m(q,G.element??P,G)};let T=f=>n[j].
blocks.find(E=>E.kind===f),W=(f,E)=>r.set(f,{...r.get(f),...E}),D=()=>{for(let f of i.splice(0))f()};function U({focus:f=!1}={}){
if(D(),a.clear(),p){O.replaceChildren(c?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(O.replaceChildren(
...n[j].blocks.map(G=>h[G.kind](G))),n.length<2)return;let E=(G,Q)=>o("button",{type:"button",onclick:()=>J(G)},Q),q=j>0?
E(j-1,s["previous-page"]):null,P=j<n.length-1?E(j+1,s["next-page"]):null;if(O.append(o("div",{class:"ajar-moves ajar-tur\
n"},q,P)),R.replaceChildren(...n.map(({title:G},Q)=>o("li",{},o("button",{type:"button","aria-current":Q===j?"page":null,
onclick:()=>J(Q)},G)))),L.textContent=A(s["page-of"],{n:j+1,all:n.length,title:n[j].title}),!f)return;let F=O.querySelector(
"h1, h2, h3")??O;F.tabIndex=-1,F.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function J(f){n[f]&&(j=f,R.
parentElement.open=N(),e.set("page",f),e.save_changes(),U({focus:!0}))}let R=o("ol",{}),L=o("summary",{}),N=()=>window.innerWidth>
640;e.get("notice")&&t.append(h.notice(e.get("notice")));let z=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detail\
s",{open:N()},L,R));n.length>1&&t.append(z),t.append(w.line({role:"alert"}),O);let V=0;for(let f of["keydown","pointerdo\
wn","scroll"])t.addEventListener(f,()=>{Date.now()-V<3e4||(V=Date.now(),v({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",f=>{if(S(!1),f.keeping){let E=[...k.values()].some(F=>f.acknowledged<F);c?.update(E?{...f.keeping,saved:!1}:
f.keeping);let{state:q}=f.keeping,P=q==="locked";q&&(d=q==="kept"),q&&P!==p&&(p=P,r.clear(),z.hidden=p,U())}for(let[E,q]of Object.
entries(f.states??{})){if(f.acknowledged<k.get(E))continue;let P=q.answers&&!Object.keys(q.answers).length,F=g.get(E)===
$o(q);g.delete(E),W(E,P?{...q,at:0}:q),F||a.get(E)?.update(r.get(E))}f.dangers&&(window.ajarDangers=f.dangers,C()),f.country!=
null&&_.choose(f.country),f.file&&(a.get("home")?.settle(),Co(f.file)),f.erased&&a.get("home")?.say(f.erased,T("home")?.
erased),f.said&&a.get("chart")?.end(),f.said&&(a.get("home")??c)?.say(f.said),f.open&&J(n.findIndex(({id:E})=>E===f.open)),
f.problem&&a.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),U()});let M=jo(e,{gone:()=>S(
!0),back:()=>{w.isLost()&&v({ready:!0})}});return U(),We.set(s,(We.get(s)??0)+1),v({ready:!0}),()=>{D(),M(),clearTimeout(
$),We.set(s,We.get(s)-1),We.get(s)||v({gone:!0})}}we.door=(e,t,n)=>Tn(e,n);we.group=(e,t,n)=>Wn(e,n);we.scenario=(e,t,{words:n,model:s})=>({element:Fn(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});we.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Bn(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};we.desk=An;var Na=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ft,$e=null;async function Fe(e){
let t=Object.entries(Ft[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Ia(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Fe("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;$e=l.get("words"),this.dispose=Eo({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Wt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Ba=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Ra({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!Na.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function qa(){let{INotebookTracker:e,NotebookActions:t}=await Fe("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await Fe("@jupyterlab/apputils"),a=async()=>{if(!$e)return!0;let l=[n.cancelButton({label:$e["sta\
rt-over-no"]}),n.okButton({label:$e["start-over"]})],[i,u]=[$e["start-over-title"],$e["start-over-how"]];return(await s(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async c=>{if(!c||r.has(c))return!1;r.add(c),await Ra(c).finally(()=>{r.
delete(c)});let{content:p,sessionContext:d}=c,g=S=>t.runCells(p,S,d),k=S=>S.model.type==="code",j=p.widgets.filter(S=>k(
S)||S.rendered===!1),[O,y=O]=j.filter(k),w=1+j.indexOf(y),$=await g(j.slice(0,w));return await Ba(),$&&g(j.slice(w))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let c=i.currentWidget;if(!c||!await a())return;let{sessionContext:p}=c;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await u(c)}}),i.widgetAdded.connect(async(c,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&u(p)})}}}var Da=4,
Wa=1500,Fa=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function _a(e){for(let t=0;t<Da;t++){if(await Fa(e))
return!0;await new Promise(n=>{setTimeout(n,Wa)})}return!1}async function Pa(){if(!Ft["@jupyterlab/application"])return[];
let{ConnectionLost:e,IConnectionLost:t}=await Fe("@jupyterlab/application"),{PageConfig:n}=await Fe("@jupyterlab/coreuti\
ls");if(n.getOption("hubPrefix"))return[];let s=!1,a=async(r,...l)=>{if(s)return;s=!0;let i=await _a(`${r.serverSettings.
baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){Ft=e},async get(){let e=await Promise.all([Ia(),qa(),Pa()]);return()=>({
__esModule:!0,default:e.flat()})}};})();
