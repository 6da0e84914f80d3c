var No=["button","input","select","summary","textarea"],Io=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return No.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Io.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}var Ro=e=>e;function se(e,t){e.innerHTML=Ro(t)}function ie(e,t,...n){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function je(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Wt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var qo=2e4;function Pt(e,{oninput:t,...n}){let s=o("textarea",{maxlength:qo,oninput:t,...n});if(s.value=e,!CSS.supports(
"field-sizing","content")){let a=()=>{s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.
height=`${s.scrollHeight+r}px`)};s.addEventListener("input",a),new ResizeObserver(a).observe(s)}return s}function _t({opener:e,
long:t},n,{words:s,group:a,change:r}){let l=e?o("b",{id:`${a}-opener`},e):o("span",{},s["own-words"]),i=Pt(n??"",{rows:t?
8:2,oninput:()=>r(i.value.trim()?i.value:null),...e&&{"aria-labelledby":`${a}-ask ${a}-opener`,autocapitalize:"none"}});
return o("label",{class:"ajar-words ajar-write"},l,i)}function Ut(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let C=r().map(y=>y.value).filter(y=>y.trim());s(C.length?C:null)},i=()=>[...a.children].
forEach((C,y)=>{C.querySelector("label > span").textContent=A(n.line,{n:y+1}),C.querySelector("button").setAttribute("ar\
ia-label",A(n["remove-line"],{n:y+1}))}),u=()=>{b(""),r().at(-1).focus()},c=o("button",{type:"button",class:"ajar-link",
onclick:u},n["add-line"]),p=()=>{i(),c.hidden=a.children.length>=e.most},d=C=>{let y=r()[r().indexOf(C)+1];y?y.focus():C.
value.trim()&&!c.hidden&&u()},k=C=>{let y=Pt(C,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),d(y))}});return y},b=C=>{let y=()=>{let $=v.nextElementSibling||v.previousElementSibling;v.remove(),
$||b(""),p(),l(),($||a.firstElementChild).querySelector("textarea").focus()},v=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),k(C)),o("button",{type:"button",class:"ajar-remove",onclick:y},"×"));a.append(v),p()},
x=t||[];for(let C=0;C<Math.max(e.lines,x.length);C++)b(x[C]??"");return o("div",{class:"ajar-lines"},a,c)}function ae(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ht(e,t,n){let{words:s,level:a=3,small:r=!1,beside:l=[]}=n,i={...Fo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...n.answers},p=0,d=null,k=0,b=n.aside??0,x=[t.why?o("p",{class:"\
ajar-why"},t.why):null,t.private?o("p",{class:"ajar-private"},t.private):null].filter(Boolean),{example:C}=t,y=C?o("deta\
ils",{class:"ajar-example"},o("summary",{},s.example),o("p",{},C)):"",v=o("p",{class:"ajar-status",role:"status","aria-l\
ive":"polite"}),$=o("div",{}),O=o("div",{class:"ajar-body"}),w=o("section",{class:"ajar-form","aria-labelledby":`${u}-ti\
tle`},o(`h${a}`,{id:`${u}-title`},t.title),...r?[o("div",{class:"ajar-beside"},...l,Bo(x,s))]:x,y,$,O,v);w.addEventListener(
"keydown",L=>{L.key!=="Enter"||!(L.ctrlKey||L.metaKey)||!d||(L.preventDefault(),d.next.click())}),e.replaceChildren(w);function R(){
let L=t.items.filter(f=>ke(f,c));return r&&t.together?[L]:L.map(f=>[f])}let H=L=>{v.replaceChildren(L)},S=ae(s,H);function I(L,f){
v.replaceChildren(`${L} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{c=f,H(""),n.onChange(c),U({focus:!0})}},
s["put-back"]))}function P(L,f){c={...c,[L.id]:f},Do(O),H(""),n.onChange(c),g()}function Y(){h(!0),S.begin(),k=setTimeout(
m,8e3)}function m(){k&&(clearTimeout(k),k=0,h(!1),S.end())}function h(L){for(let f of d?.fieldsets??[])f.disabled=L}function g(){
if(!d)return;let{items:L,skip:f,where:E,next:B}=d,_=R().length;f.textContent=T(L)?s["clear-and-skip"]:s.skip,E.textContent=
A(s["question-of"],{n:p+1,all:_}),E.hidden=r&&_===1,B.textContent=p===_-1?s.done:s.next}let T=L=>L.some(({id:f})=>c[f]!=
null);function F(L,f=!0){if(k)return;let E=R();if(p+=L,p>=E.length){p=E.length-1,Y(),n.onDone(c);return}U({focus:f,again:L<
0})}function D(L,f){let E=`${u}-${L.id}`,B=o("legend",{id:`${E}-ask`},A(L.ask,c)),_=L.hint?o("p",{class:"ajar-hint",id:`${E}\
-hint`},L.hint):null,W=[_,f.mark].filter(Boolean).map(({id:he})=>he),J=L.among?{...L,cards:je(L,c)}:L,Q=i[L.kind](J,Wt(J,
c[L.id]),{words:s,level:a+1,group:E,change:he=>P(L,he),say:H,...f}),te={class:`ajar-item ajar-${L.kind}`,tabindex:"-1","\
aria-describedby":W.join(" ")||null};return o("fieldset",te,B,_,Q)}function U({focus:L=!1,again:f=!1}={}){let E=R();p=Math.
max(0,Math.min(p,E.length-1));let B=E[p],_=n.mark?.(B),W=_?o("p",{class:"ajar-mark",id:`${u}-${B[0].id}-mark`},_):null,J=o(
"div",{class:"ajar-moves ajar-onward"}),Q=p>0?()=>F(-1):null,te=B.map(ve=>D(ve,{mark:W,again:f,moves:J,back:Q})),he=o("b\
utton",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let ve=c,We=T(B);c={...c,...Object.fromEntries(B.map(({
id:at})=>[at,null]))},n.onChange(c),F(1),We&&I(s.cleared,ve)}}),Fe=o("button",{type:"button",class:"ajar-next",onclick:()=>{
k||(H(""),F(1))}}),me=o("p",{class:"ajar-where"});d={items:B,skip:he,where:me,next:Fe,fieldsets:te},$.replaceChildren(),
J.replaceChildren(Fe,he),Q&&J.append(o("button",{type:"button",class:"ajar-back",onclick:Q},s.back));let $e=te.length===
1;W&&$e&&te[0].lastElementChild.before(W),O.replaceChildren(me,...W&&!$e?[W]:[],...te,J),g(),n.onMove?.(p),L&&(te[0].focus(
{preventScroll:!0}),me.scrollIntoView({block:"nearest"}))}function G(L){if($.replaceChildren(),!L||!n.help||b>L.kinds.length)
return null;let f=()=>{b=L.kinds.length+1,n.onAside?.(b),$.replaceChildren(),O.querySelector("[tabindex]").focus()},{help:E,
needs:B}=n;return $.append(E.notice(L,{level:a+1,aside:f,needs:B})),$.querySelector("[tabindex]")}function q(L,{focus:f=!1,
danger:E=null}={}){d=null;let B=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);O.replaceChildren(o("div",{class:"ajar-r\
eflection"},B,...L.flatMap(W=>lt(W,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{
p=0,U({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let W=c;c={},p=0,b=0,n.onAside?.(0),n.onStartOver(),
U({focus:!0}),I(s["started-over"],W)}},s["start-over"])));let _=G(E);f&&(_??B).focus()}function M(L){let f=O.contains(document.
activeElement);f&&d&&!k||(m(),c={...L.answers},L.done?q(L.reflection,{focus:f,danger:L.danger}):(p=L.at??Math.max(0,R().
findIndex(E=>E.some(({id:B})=>c[B]==null))),U()))}let{done:N,reflection:z,danger:V}=n;return M({answers:c,at:n.at,done:N,
reflection:z,danger:V}),{update:M,release:m,say:L=>{m(),H(L)}}}var Bo=(e,t)=>e.length?o("details",{},o("summary",{},t["w\
hy-this"]),...e):"";function Do(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var lt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",
{},a))].filter(Boolean),Fo={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(r.length||l.trim()?{
chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(d=>o("input",{type:u,name:s,value:d.id,checked:r.includes(
d.id),onchange:k=>{e.many?r=r.filter(b=>b!==d.id).concat(k.target.checked?d.id:[]):(r=[d.id],l="",p&&(p.value="")),i()}})),
p=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&(r=[],c.forEach(k=>{
k.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,k)=>o("label",{class:"ajar-card"},c[k],o("span",{},d.text))),p?o("label",{class:"ajar-own"},o(
"span",{},e.own),p):null)},text:_t,list:Ut,date(e,t,{words:n,change:s,say:a}){let r=new Date,l=u=>`${u}`.padStart(2,"0"),
i=`${r.getFullYear()}-${l(r.getMonth()+1)}-${l(r.getDate())}`;return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:u})=>{s(u.value||null),u.value>="1000"&&u.value<i&&a(n["day-\
past"])}}))}};function Wo(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Kt(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Wo(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Pe=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function zt({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:c,kind:p},d)=>d>s&&!a.includes(c)&&(p!=="moves"||n.some(Po)),u=e.findIndex(
i);return u<0?null:u}var Po=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Gt(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Jt(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var _o=new Set,it=()=>{if(!document.hidden)for(let e of[..._o])e(Math.random()*1e3)};window.addEventListener("online",it);
window.addEventListener("pageshow",it);document.addEventListener("visibilitychange",it);function Ko(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Ja=Ko("ajar-presenter");function Vt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Ee=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function ct(e,t){if(t?.kind!=="moves"){let l=t&&Ee(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function ut({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function Le({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function Yt(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function _e({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Zt(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var Ue=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var pt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function He(e,t,n,s,a){let r=ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},pt(n,()=>{r.close(),a()},"\
wall-primary"),pt(s,()=>r.close())))}var dt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Qt(e,{
question:t,body:n},s,a,r){if(n.moves){He(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=dt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});He(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Xt(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},pt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var be=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function ft({units:e},t){let n=new Map,s=zo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Go(a,s))}return[...n.
values()]}function zo(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Go({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?Jo(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:s,labels:Me(a,r).map(p=>u.get(`${t}:${p}`)??
p),sizes:r,counts:c,n:c?Ke(c):0,withheld:i??""}}function Jo(e,t){let n=0;return t.map(s=>(n+=s,Ke(e.slice(n-s,n))))}function Me(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Ke=e=>e.reduce((t,n)=>t+n,0),mt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),ee=({shown:e})=>e.filter(({counts:t})=>t);var en=["wall-first","wall-second","wall-third"],Vo={importance:0,confidence:1,readiness:2},nn=({id:e},t)=>en[Vo[e]??t%en.
length],ue=e=>`${(100*e).toFixed(2)}%`,on={"aria-hidden":"true"};function Te(e,t,n){return ee(e).length?{ruler:tn,move:tn,
sort:Qo,card:os,choice:ss}[e.kind](e,t,n):[o("p",{class:"wall-calm"},_e(e,t))]}function tn(e,t){let n=Math.max(...ee(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return an({...s,heading:u,labels:l,sizes:i},r,n,nn(s,a),t)}))]}function sn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,u],c)=>an(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(p=>p.
counts),l,nn(u,c),t))),cn([["wall-then",n.moment],["wall-solid",s.moment]])]}function an({heading:e,labels:t,sizes:n},s,a,r,l){
let i=Ke(n),u=.03,c=0,p=n.flatMap((k,b)=>{let x=c/i+(c?u/2:0);c+=k;let C=c/i-x-(c<i?u/2:0);return s.flatMap(({counts:y,isEarlier:v},$)=>{
let O=x+$*C/s.length;return Yo(y[b]/a,y[b],O,C/s.length,v)})}),d=t.map((k,b)=>`${k}: ${s.at(-1)?.counts[b]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ie("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Zo(t,
n)))}function Yo(e,t,n,s,a){let r=1-e;return[ie("rect",{x:ue(n),y:ue(r),width:ue(s),height:ue(e),class:a?"wall-then":"wa\
ll-solid"}),ie("text",{x:ue(n+s/2),y:ue(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Zo(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Qo(e,t,n){let s=[...ee(e)].
sort((i,u)=>ts(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>ht.length)return[Ge(s.map(
i=>es(i,t)),n,t)];let l=s.map(({name:i,counts:[u,...c]},p)=>{let k=!p&&i.length+r[0].length<Xo?`${u} ${r[0]}`:`${u}`;return Ae(
i,k,ns([u,...c],a))});return[Ge([...l,...ln(e,t)],n,t),cn(r.map((i,u)=>[ht[u],i]))]}var Xo=24;function es({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((u,c)=>n[c]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return Ae(e,i,
[],o("p",{class:"wall-muted"},l))}var ts=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},ht=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ns(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,ze(
ht[a],r,s/t)})}function ze(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ie(
"rect",{class:e,x:ue(t+r),y:ue(s),width:ue(Math.max(0,n-2*r)),height:ue(a)})}function os(e,t,n){let s=ee(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ge([...rn(s,t),...ln(e,t)],n,t)]}function ss(e,t,n){let[{labels:s,counts:a,
n:r}]=ee(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ge(rn(l,t),n,t)]}function rn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ae(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[ze("wall-rest",0,1),ze("wall-pile-1",0,r/n)]))}function ln({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ae(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ae(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ae=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ie(
"svg",on,...n):null,s);function Ge(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var cn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ie("svg",on,ze(t,0,1)),n)));var as=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),rs=/^data:image\/(svg\+xml|png|jpeg);/,
xe=e=>e.flatMap(ls);function ls(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?rs.test(n.src)?[is(n)]:[]:as.has(t)?[o(t,{},...xe(s))]:xe(s)}var is=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Je=4,Ne=({path:e,size:t},n,s)=>ie("svg",{class:s,viewBox:`${-Je} ${-Je} ${t+2*Je} ${t+2*Je}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ie("path",{stroke:"#000",d:e}));function Ie(e,t){return ee(e).length?{ruler:us,move:cs,sort:ds,card:fs,choice:ms}[e.kind](e,t):e.heading}var Se=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,un=({shown:e})=>e.every(({counts:t})=>t),cs=(e,t)=>t["wall-moved"];function pn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Se(t),Se(t)]}function us(e,t){
let n=ee(e),s=new Map;for(let p of n){let d=mt(p);s.set(d,[...s.get(d)??[],p])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([p,d])=>ps(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(p=>pn(p,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(c,u)].filter(Boolean).join(" ")}function ps(e,t,n,s){
let[a,r]=e.map(c=>pn(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],u):A(r?s["wall-most-two"]:s["wall-most"],u)}function ds(e,t){let n=ee(e),s=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(c=>mt(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return un(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:Se(a),card:Se(r[0].name),other:Se(r.at(-1).name),n:r.length,all:n.length})}function fs(e,t){
let n=ee(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return dn(n,e,t)}function ms(e,t){let[{labels:n,counts:s,
n:a}]=ee(e);return dn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function dn(e,t,n){let s=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===s);if(!a.length&&!un(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",c=""]=r.map(({name:p})=>Se(p));return A(
i,{card:u,other:c,n:r.length})}function Ye({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return re("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?fn(t,n,s):re("text",pe(e?.title??
""));if(!i&&l.join&&t)return fn(t,n,s);let c=Ee(n,u),p=i?null:Jt(l.timer,a,u.minutes),d={deck:e,way:t,panel:n,words:s,slide:u,
question:c,left:p},k=(Ss[u.kind]??Ve)(d);return k.dataset.slide=r??l?.slide,n.practice&&k.append(o("p",{class:"wall-prac\
tice"},s["wall-practice"])),k}var re=(e,...t)=>o("div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),pe=e=>o("h\
1",{},e);function Ve({slide:e,way:t,panel:n,words:s,left:a}){let r=xe(e.body),l=r.flatMap(u=>hs(u)),i=r.filter(u=>u.textContent.
trim());return re(e.kind,pe(e.title),o("div",{class:"wall-body"},o("div",{class:"wall-words"},...i.map(ks)),...l.map(u=>o(
"div",{class:"wall-picture"},u))),Ze({way:t,panel:n,words:s,left:a}))}function hs(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let n of t)n.remove();return t}var gs=5;function ks(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>gt(s)<s.childNodes.length)||!t.every(gt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=gt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",
{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function gt({childNodes:e}){let t=[...e],
n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&t[s].textContent.trim().length<=gs;)s+=2;return s}function bs({
slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.state!=="open"&&be(a))return js({slide:e,panel:n,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return re("question",pe(u?.ask??e.title),e.story?o("p",{class:"wall-quote"},
e.story):null,...u?[ys(u)]:[ws(i)],Ze({way:t,panel:n,words:s,left:r,question:a,large:!0}))}function ys({kind:e,cards:t=[],
low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-asks"},mn(n,s));let a=t.length>5;return o("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?"wall-whole":null},r||l)))}var ws=e=>o("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",{},n),t==="ruler"?mn(s,a):null))),mn=(e,t)=>o("p",{class:"\
wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),vs=5;function js({slide:e,panel:t,words:n,question:s,left:a}){
let r=ft(s,e.items),l=r.filter(c=>ee(c).length),[i=r[0]]=l,u=Ze({way:null,panel:t,words:n,left:a,answered:s});return l.length<
2?re("chart",pe(l.length?Ie(i,n):n["wall-held-title"]),...Te(i,n),u):re("chart",pe(e.title),o("div",{class:"wall-groups"},
...l.map(c=>o("section",{},o("h2",{},Ie(c,n)),...Te(c,n,vs)))),u)}function xs({slide:e,panel:t,words:n,way:s,left:a}){let r=t.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:ft(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>ee(d).length)),l=p=>r.map(({moment:d,groups:k})=>({moment:d,...k.find(b=>b.kind===p)})).filter(({shown:d})=>d&&
ee({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Ze({way:s,panel:t,words:n,left:a});return i?re("chart",pe(Ie(
i,n)),...Te(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):u.length>1?re("chart",pe(n["room-group"]),...sn([u[0],
u.at(-1)],n)):u.length?re("chart",pe(Ie(u[0],n)),...Te(u[0],n)):re("text",pe(e.title),o("p",{class:"wall-calm"},n["room-\
chart-empty"]),c)}var Ss={text:Ve,story:Ve,help:Ve,question:bs,moves:xs};function fn(e,t,n){return re("join",pe(n["wall-\
join"]),o("div",{class:"wall-way"},...e.wifi?[Cs(e.wifi,n)]:[],o("div",{class:"wall-scans"},e.wifi?o("p",{},n["wall-then"]):
null,kt(e,n)),o("div",{},o("p",{class:"wall-muted"},n["wall-scan"]),o("p",{class:"wall-address"},e.address),o("p",{class:"\
wall-muted"},n["room-type-code"]),o("p",{class:"wall-code"},e.code),o("p",{class:"wall-count"},ut(t,n)))))}var Cs=(e,t)=>o(
"div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),kt(e,t)),kt=(e,t)=>Ne(e,t["room-scan-alt"],"wall-sc\
an"),Os=e=>e.replace("-","‑");function Ze({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=Yt(s,
n),u=a&&a.state!=="ready",c=u?Le(a,t,n):r&&e?ut(t,n):"",p=l?Le(l,t,n):"";if(!e&&!i&&!c&&!p)return null;let d=o("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),
e&&r?d.append(kt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(
o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Os(e.code)}):p)),d.append(o("p",{class:"wall-\
now"},c?o(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?o("span",{class:"wall-time"},i):null)),d}var yt=[4.6,5.6,6.6,7.4,8.2],wt=2,$s=["","tight","tight columns"],bt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Es=5.4;function gn(e,t=wt){let n=yt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:bt.at(-1),text:0};for(let a of[...$s,...bt]){if(s.text>=Es||s.text&&bt.includes(a))break;let r=Ls(e,a,n);r>s.text&&
(s={layout:a,text:r})}return kn(e,s.layout,s.text||4.6),s.text>0}function Ls(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(kn(e,t,
Math.max(s,4.6)),Ms(e))return Math.max(s,4.6);return 0}function kn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ms=e=>hn(e)&&[...e.querySelectorAll(".wall-whole")].every(hn),hn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var As={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Ts=new Map(Object.entries(As).flatMap(([e,t])=>t.map(n=>[n,e]))),Ns="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Is(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??n;if(!(u?.closest?.(Ns)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Ts.get(t.length===1?t.toLowerCase():
t)}function bn(e){let t=n=>{let s=Is(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function yn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,p=y=>()=>{C.close(),y()},d=(y,v,...$)=>o("button",{type:"button",onclick:p(y),...v},...$),k=y=>o("small",{},A(a["re\
mote-minutes"],{minutes:y})),b=t.parts.map((y,v)=>o("li",{},d(()=>r("go",{slide:Pe(t,v)}),{"aria-current":v===c?"step":null,
class:u.dropped.includes(v)?"remote-dropped":null},y.title,u.dropped.includes(v)?o("small",{},a["remote-is-dropped"]):k(
y.minutes)))),x=Gt(t,u).map(({part:y,title:v,minutes:$,dropped:O})=>o("li",{},o("span",{},v),d(()=>r(O?"keep":"drop",{part:y}),
{"aria-label":`${O?a["remote-keep"]:A(a["remote-drop"],{minutes:$})}: ${v}`},O?a["remote-keep"]:A(a["remote-drop"],{minutes:$})))),
C=ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...b),...x.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...x)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function vn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
wn(y).map(()=>0)])),i=0,u=0,c=o("div",{}),p=ce(e,"desk-hands",c);if(!p)return;let d=()=>Math.max(u,...[...l.values()].map(
y=>y.reduce((v,$)=>v+$,0))),k=(y,v,$)=>o("div",{class:"desk-stepper"},o("span",{},y),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),o("output",{},`${v}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function b(y=""){let v=r[i],O=n.items.find(({id:S})=>S===v.item)?.cards.
find(({text:S})=>S===v.card),w=l.get(v.id),R=i===r.length-1,H=S=>()=>{i+=S,b()};c.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},v.card||v.heading),O?.short?o("p",{class:"desk-small"},v.heading):
"",...wn(v).map((S,I)=>k(S,w[I],P=>{w[I]=Math.max(0,w[I]+P),b(`${I} ${P}`)})),R?k(s["room-people"],d(),S=>{u=Math.max(0,
d()+S),b(`people ${S}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:H(-1)},s.back):"",R?o("b\
utton",{type:"button",class:"wall-primary",onclick:C},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:H(
1)},s["desk-next-card"]),R?"":o("button",{type:"button",onclick:C},s["desk-enough"]),o("button",{type:"button",onclick:()=>p.
close()},s["wall-close"]))),x(y)}function x(y){let v=[...c.querySelectorAll(".desk-stepper")],[$,O]=y.split(" "),w=$==="\
people"?v.at(-1):v[Number($)||0],[R,H]=w.querySelectorAll("button");(O==="-1"?R:H).focus()}function C(){let y=d();if(!y)
return;let $=[...l].filter(([,O])=>O.some(Boolean)).map(([O,w])=>{let{kind:R}=r.find(H=>H.id===O);return[O,R==="card"?[w[0],
y-w[0]]:w]});p.close(),a(Object.fromEntries($),y)}b()}var wn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Me(t,n);var le=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function jn(e,t,n){let s=o("div",{}),a=ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function xn(e,t,n,{
press:s}){s({desk:"remote"}),jn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:d,used:k})=>d==="remote"&&k),p=!l||i;return[o("h2",{},n["desk-remote"]),p&&r?Ne(r,n["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!c.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-inside"]),p?"":
le(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...c.map(({id:d},k)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:k+1})," ",le(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},p?le(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",le(n["wall-close"],a))]})}function Sn(e,t,n,{press:s,step:a}){let r=Rs(n,s);jn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:p,panel:d}=t(),k=o("span",{role:"status"});if(!i||c)return[o("h2",{},n["desk-phones"]),o("p",{},
p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":le(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},le(n["wall-close"],l))];let b=`${u.address}/${u.code}`,x=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...u.addresses.map(({ip:C,network:y})=>o("option",{value:C,selected:C===
u.picked?"":null},`${C} (${y})`)));return[o("h2",{},n["desk-phones"]),Ne(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?A(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",x):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(C=>o("li",{},qs(n)[C])))),o("div",{class:"wall-answers"},le(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(b),k.textContent=n["desk-copied"]}),le(n["desk-card"],()=>s({desk:"card"})),le(n["re\
mote-join-show"],()=>{l(),a("join")}),le(n["wall-close"],l),k)]})}function Rs(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),le(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var qs=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function Cn(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:w})=>o("option",{value:O},w),r=(O,w)=>A(t["desk-meeting"],{title:O,n:w}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:w,part:R,minutes:H})=>a({id:O,title:r(R?`${w}: ${R}`:w,H)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:w,minutes:R})=>a({id:O,title:r(w,R)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Bs(e.countries);
let c=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=c.map(
(O,w)=>o("input",{type:"radio",name:s,value:O,checked:w===0?"":null,"aria-describedby":`${s}-${O}`})),k=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),b=o("p",{hidden:!0},o("label",{class:"ajar-words",for:k.id},t["room-host-ke\
y"]),k),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(O,w)=>o("p",{},o("label",{class:"ajar-words",for:w.id},O),w),v=o("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
C.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:w})=>w).value,
key:k.value}),k.value=""}},o("h2",{},t["desk-start"]),x,y(t["desk-which"],l),o("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],u)),o("fieldset",{},o("legend",{},t["desk-how"]),...c.map((O,w)=>o("label",{class:"ajar-\
start-way"},d[w],o("span",{},o("b",{},p[O][0]),o("small",{id:`${s}-${O}`},p[O][1]))))),b,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),C));function $({problem:O,busy:w,needsKey:R,state:H}){x.textContent=O??"",x.hidden=
!O,b.hidden=!R,w||(C.textContent=H==="ended"?t["room-ended"]:"")}return{element:v,update:$}}function Bs(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function On({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Me(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ds=["open","close","reveal"];function $n(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=Vt(),c=(j,K,Z={})=>o("button",{type:"button",onclick:K,...Z},...[j].flat()),p=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),k=ae(n,j=>{j?d.
textContent=j:Bt()}),b=j=>{k.begin(),s(j,{awaited:!0})},x=0,C="",y=(j,K={})=>{x=Math.max(x,r.steps??0)+1,b({desk:"step",
step:{step:j,...K},n:x})},v=()=>r.panel,$=()=>v()?.stage,O=()=>r.deck?.slides[$()?.slide],w=()=>O()&&Ee(v(),O()),R=vt("d\
esk-wall",{inert:!0}),H=vt("desk-wall",{inert:!0}),S=vt("desk-screen",{hidden:!0}),I=()=>{S.host.hidden=!1,me(),S.host.requestFullscreen?.().
catch(()=>{})},P=()=>{S.host.hidden=!0,Y()&&document.exitFullscreen(),me()},Y=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{Y()||P()});let m=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),
g=o("ol",{}),T=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=o("p",{class:"desk-count"}),D=o("p",{}),U=o(
"p",{class:"desk-small"}),G=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),M=o("div",{class:"desk-tools"},q,c(n["desk-here"],I),c(n["desk-remote"],()=>xn(L,()=>r,n,{press:b})),c(n["d\
esk-phones"],()=>Sn(L,()=>r,n,{press:b,step:y})),c(n["remote-parts"],E),c(n["desk-end"],B,{class:"desk-end"})),N={back:c(
[n.back,o("kbd",{},"←")],()=>y("back")),open:c([n["room-ask-open"],o("kbd",{},"O")],()=>_("open")),close:c([n["room-as\
k-close"],o("kbd",{},"C")],()=>_("close")),reveal:c([n["room-ask-reveal"],o("kbd",{},"R")],()=>_("reveal")),blank:c([n["\
remote-blank"],o("kbd",{},"B")],()=>y("blank")),hands:c([n["desk-hands"]],()=>vn(L,{question:w(),slide:O(),words:n,count:W})),
next:c([n.next,o("kbd",{},n["desk-clicker"])],()=>y("next"))},z=c(n["room-ask-reset"],()=>He(L,n["room-reset-sure"],n["r\
oom-ask-reset"],n["home-no"],()=>_("reset"))),V=c("",()=>y($()?.timer?"pause":"timer")),L=o("section",{class:"ajar-desk",
"aria-label":n["desk-title"]},o("header",{class:"desk-top"},m,h,M),o("nav",{class:"desk-agenda","aria-label":n["desk-age\
nda"]},g),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),R.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),H.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),F,D,U,o("p",{class:"\
desk-more"},V,z))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),T,G),o("div",{class:"desk-moves"},p,d,o(
"div",{class:"desk-pad"},...Object.values(N))),S.host),f=Cn(t,{words:n,begin:j=>b({desk:"begin",...j})});e.replaceChildren(
f.element,L);function E(){yn(L,{deck:r.deck,panel:v(),way:r.way},n,{step:y})}function B(){let j=v().questions.some(be),K=(X,ge)=>c(
ge,()=>b({room:"take",what:X,paper:t.paper})),Z=ce(L,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-mor\
e"},K("page",n["desk-take-page"]),K("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},c(n["room-end"],()=>{
Z.close(),b({room:"end"})},{class:"wall-primary"}),c(n["remote-stay"],()=>Z.close())))}function _(j){if(x>(r.steps??0)){
C=j;return}if(j==="reveal"){let Z=ct(v(),O()),X=()=>b({desk:"question",id:Z.question.id,do:j,...Z.body});Z&&Qt($e(),Z,v(),
n,X);return}let K=w();K&&b({desk:"question",id:K.id,do:j})}let W=(j,K)=>b({desk:"question",id:w().id,do:"hands",counts:j,
people:K}),J={keys:()=>Xt($e(),n),full:()=>S.host.hidden?I():P(),larger:()=>te(1),smaller:()=>te(-1)},Q=wt;function te(j){
Q=Math.min(yt.length-1,Math.max(0,Q+j)),me()}function he(j){return!r.deck||!L.offsetParent||L.closest("[inert], .lm-mod-\
hidden")?!1:(J[j]?J[j]():Ds.includes(j)?_(j):j==="timer"?y($()?.timer?"pause":"timer"):j!=="look"&&y(j),!0)}a(bn(he));let Fe=setInterval(
()=>{!L.hidden&&L.isConnected&&We()},1e3);a(()=>clearInterval(Fe));function me(){if(!r.deck||!$())return;let j={deck:r.deck,
way:r.way,panel:v(),words:n,now:u.now()},K=zt(r.deck,v());ve(R.wall,Ye(j)),H.host.hidden=K===null,K!==null&&ve(H.wall,Ye(
{...j,slide:K})),S.host.hidden||ve(S.wall,Ye(j),Q)}let $e=()=>S.host.hidden?L:S.wall;function ve(j,K,Z){j.querySelector(
".wall-face")?.remove(),j.prepend(K),gn(K,Z)}function We(){if(!r.deck)return;let j=Kt(r.deck,$(),u.now());if(m.textContent=
Ue(u.now()),!j)return;let K=j.begun?Zt(j.late,n):n["remote-not-begun"],Z=j.begun?A(n["remote-planned"],{part:Ue(j.partEnds),
end:Ue(j.ends)}):"";h.replaceChildren(o("b",{class:j.late>0?"desk-late":null},K),Z&&` · ${Z}`,o("br"),o("span",{class:"\
desk-small"},r.deck.parts[j.part].title));for(let[X,ge]of[...g.children].entries())ge.className=X<j.part?"done":X===j.part?
"here":"",ge.classList.toggle("dropped",$().dropped.includes(X));j.part!==i&&at(j.part)}function at(j){g.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),i=j;let K=g.children[j];K.firstChild.setAttribute("aria-current","step");
let{parentNode:Z}=g,X=(ge,Ft)=>K[ge]+K[Ft]/2-Z[Ft]/2;Z.scrollTo(X("offsetLeft","offsetWidth"),X("offsetTop","offsetHeigh\
t"))}function Co(){i=null,g.replaceChildren(...r.deck.parts.map(({title:j},K)=>o("li",{},c(j,()=>y("go",{slide:Pe(r.deck,
K)})))))}function Oo(){if(l===O()?.id)return;l=O()?.id;let j=O()?.notes.length?xe(O().notes):[o("p",{},n["remote-no-note\
s"])];T.replaceChildren(...j),T.scrollTop=0}function $o(){let j=w();F.textContent=j&&(j.state!=="ready"||j.hands)?Le(j,v(),
n):"",D.textContent=r.way?A(n["desk-joined"],{n:v().joined}):n["desk-no-phones"],U.textContent=Mo({units:j?.units??Lo()}),
G.replaceChildren(...j?On(j,n):[]);let K=!!j?.units.length;N.hands.firstChild.data=n[rt(j)?"desk-slips":"desk-hands"],N.
hands.disabled=!K||j.state==="open"||be(j),z.hidden=!j?.answered||!j.may_reset;let Z=O()?.minutes??0;V.hidden=!Z&&!$()?.
timer,V.textContent=$()?.timer?n["desk-timer-pause"]:A(n["remote-timer"],{minutes:Z});for(let X of["open","close"])N[X].
hidden=!r.way;N.hands.hidden=!!r.way&&(N.hands.disabled||!j),N.open.disabled=!j||j.state==="open"||!r.way,N.close.disabled=
j?.state!=="open",N.reveal.disabled=!ct(v(),O());for(let X of Object.values(N))X.classList.remove("wall-primary");Eo().classList.
add("wall-primary"),N.blank.setAttribute("aria-pressed",!!$()?.blank)}function Eo(){let j=w();return j?be(j)?N.next:j.state===
"ready"&&!N.open.disabled?N.open:!r.way&&!j.answered&&!N.hands.disabled?N.hands:N.reveal.disabled?N.next:N.reveal:N.reveal.
disabled?N.next:N.reveal}let rt=j=>!!j?.name.startsWith("check-in@"),Lo=()=>{if(O()?.kind!=="moves")return[];let[j]=v().
questions.filter(K=>rt(K)&&be(K)).slice(-1);return j?.units.filter(({kind:K})=>K==="move")??[]};function Mo({units:j}){let K=j.
filter(({snapshot:Z,withheld:X})=>!Z&&X);return K.length?_e({shown:K},n):""}function Bt(){let j=w();d.textContent=Ao(j)}
function Ao(j){if($()?.blank)return n["remote-is-blank"];if(!j)return"";let K=dt(j,v());return K===1?n["remote-still-one"]:
K?A(n["remote-still"],{n:K}):j.state==="open"?n["room-is-open"]:j.hands&&!be(j)?A(n["desk-counted"],{n:j.hands}):!r.way&&
j.state==="ready"&&j.units.length?n[rt(j)?"desk-slips-how":"desk-hands-how"]:""}function To(j){let K=r;r={...r,...j},r.busy||
k.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&$());if(f.update(r),f.element.
hidden=Z,L.hidden=!Z,!Z)return;K.panel!==r.panel&&u.set(v().now),K.deck!==r.deck&&Co(),r.wall&&(q.href=r.wall);for(let ge of L.
querySelectorAll("dialog"))ge.refresh?.();We(),Oo(),$o(),Bt(),me();let X=C;C="",X&&_(X)}let Dt=new ResizeObserver(me);for(let{
host:j}of[R,S])Dt.observe(j);return a(()=>Dt.disconnect()),{update:To}}function vt(e,t){let n=o("div",{class:e,...t}),s=o(
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}function Qe(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ce(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Xe(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function En(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",u=o("div",{}),c=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=ae(t,h=>{d.textContent=h}),b=xt(t),x=Qe(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,d),b.dialog);let C=h=>{a.busy?d.textContent=t["room-one-moment"]:(k.begin(),
n(h,{awaited:!0}))},y=(h,g)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>C(g)},h),v=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function $(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${m}\
-key`,"aria-describedby":`${m}-key-how`}):null,g=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}C({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${m}-key-how`},t["room-host-key-how"]):null,h,v(g,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:v(...[12,3].
map(T=>y(A(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let O=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),v(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function w(){let h=o("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),g=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),T=a.address?h:null;return r?[R(),o("div",{class:"ajar-door-line"},g,p,T),H(),I()]:[o("h2",{},t["room-title"]),R(),
H(),g,a.address?Ln(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},p,T,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),I()]}let R=()=>a.practice?o("p",{},Re(t)):null,H=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let h=o("select",{id:`${m}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:g,network:T})=>o("option",{value:g,selected:g===a.picked},`${g} (${T})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function I(){let h=o("div",{}),g=o("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),T=o("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),F=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),v(g,y(t["room-end"],{room:"end"}))]:[T]),D=G=>{l=G,F(),(l?g:T).focus()};F();let U=(G,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},G);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?v(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,o("p",{},t["room-end-how"]),
h)}function P(h){a={...a,...h},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let g=jt(t,a.joined);
p.textContent!==g&&(p.textContent=g),b.update(a,g),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?k.begin():(k.end(),d.textContent=""),Y()}let Y=Ce(u,()=>{let{joined:h,problem:g,...T}=a,F=JSON.stringify([T,r]);if(F===
i)return;i=F;let D={open:w,lost:O}[a.state]??$;Xe(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let m=`ajar-door-${window.ajarForms}`;return et(e,()=>n({room:"look"}),s),{update:P}}var jt=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],Re=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ln(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return se(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function xt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},Re(e)):"",Ln(e,r),s):(n.close(),t.replaceChildren()))}}}function et(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function tt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,p)=>{let d=o("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return se(d,
c),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:u},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(c=>o("th",{scope:"col"},c)))),o("tbody",{},...r.map(([c,...p])=>o("tr",{},o(
"th",{scope:"row"},c),...p.map(d=>o("td",{},d??"–")))))))))}function Mn({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=b=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=i({id:`${r}-people`,
min:1}),c=b=>Math.max(0,Math.floor(Number(b.value)||0)),p=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let x=e.filter(
$=>$.item===b),C=($,O)=>{let w=i({"aria-label":[$.card,p($)[O]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],w]),w},y=x.length===1&&!x[0].card?x[0].bands.map(($,O)=>[$,[C(x[0],O)]]):x.map($=>[$.card,p($).map((O,w)=>C($,
w))]),v=x[0].card?["",...p(x[0])]:null;return o("table",{},o("caption",{},s(b)),v&&v.length>2?o("thead",{},o("tr",{},...v.
map($=>$?o("th",{scope:"col"},$):o("td",{})))):null,o("tbody",{},...y.map(([$,O])=>o("tr",{},o("th",{scope:"row"},$),...O.
map(w=>o("td",{},w))))))};function k(){let b=new Map(e.map(v=>[v,l.get(v.id).map(c)])),x=Math.max(...[...b.values()].map(
v=>v.reduce(($,O)=>$+O,0))),C=c(u)||x;if(!C){u.focus();return}let y=Object.fromEntries([...b].map(([v,$])=>[v.id,v.kind===
"card"?[$[0],Math.max(0,C-$[0])]:$]));a({counts:y,people:C})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:b=>{b.preventDefault(),k()}},
...[...new Set(e.map(b=>b.item))].map(d),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function An(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",p=!1,d=(q,M={})=>{p=q==="reveal",
R.begin(),n({question:e.of,do:q,...M},{awaited:!0})},k=o("div",{class:"ajar-results",hidden:!0}),b=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),C=o("span",{}),y=o("p",
{class:"ajar-counts"}),v=Fs(e.minutes,t,s),$=o("button",{type:"button",class:"ajar-link",onclick:()=>m(!i)}),O=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...q)=>{O.textContent!==q[0]&&O.replaceChildren(...q)},R=ae(t,q=>w(
q||c)),H={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(H).filter(q=>e.units.length||q==="open"||q==="close"),I=Object.fromEntries(S.map(q=>[q,o("button",{type:"button",onclick:()=>{
I[q].getAttribute("aria-disabled")?w(P(q)):q==="reset"?Y():d(q)}},H[q])])),P=q=>l.busy?t["room-one-moment"]:l.not[q];function Y(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus()}},t["home-no"]),M=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),I.reset.focus(),d("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",q," ",M),q.focus()}function m(q){i=q,k.hidden=!q,a().hidden=q,$.textContent=t[q?"room-show-question":"\
room-show-result"]}let h=xt(t),g=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(q){let M=l;l={...l,...q};let N=l.
room==="open";C.replaceChildren(l.practice?Re(t):""),x.textContent=l.problem,x.hidden=!l.problem;let z=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],V=!N||!e.units.length?[]:l.hands||l.inside?z.slice(0,1):z;y.replaceChildren(
...V.map(([L,f])=>o("span",{},o("b",{},`${L}`)," ",f))),v.update(l.seconds);for(let L of S)Tn(I[L],P(L));c=N?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(M.state!==l.state||M.room!==l.room||M.hands!==l.hands)&&w(c),l.busy||
R.end(),Nn(b,l.withheld),h.update(l.way??{},jt(t,l.joined)),g.hidden=!l.way?.address,D(),p&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(p=!1,b.scrollIntoView({block:"nearest"}))}function D(){let q=JSON.stringify(l.charts??[]);if(q===u)
return;u=q;let M=!!l.charts?.length;k.replaceChildren(...In(l.charts??[],t)),$.hidden=!M,m(M),M&&p&&k.scrollIntoView({block:"\
start"}),p=!1}let U=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...S.
map(q=>I[q]))),o("div",{class:"ajar-bar-line"},C,O,$,g,v.element),h.dialog),G=e.units.length?Mn(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return $.hidden=!0,et(U,()=>n({room:"look"}),s),{parts:[k,b,x,U,G].filter(Boolean),update:F}}function Tn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Nn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var In=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return tt(s,n,t),s});function Rn(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=o("div",{}),p=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=k():(p.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),k=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),p)),et(e,()=>n({room:"look"}),s),{update(b){a={...a,...b},c.replaceChildren(a.practice?Re(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Nn(i,a.withheld),Tn(d,k());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?In(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Fs(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function u(){let p=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,k=p===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":k,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!k}let c=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(c)),{element:i,update:p=>{s=p==null?null:Date.now()-p*1e3,u()}}}function qn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),u=({title:d,
story:k,more:b,role:x})=>{se(r,k),r.prepend(o("h2",{},d)),se(l,b),i.textContent=x},c=e.couples.find(d=>d.id===n)??e.couples[0],
p=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
c,onchange:()=>{u(d),s(d.id)}}),o("span",{},d.title)))));return u(c),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),p)}var Bn=[1,1],Ws=[0,0],Ps="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",_s=new RegExp(`(${Ps})|[.…]+|[\
!?;\\n]`,"gu"),Us=/[\u0300-\u036f'’‘ʼ]/g,Hs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,St=new WeakMap;function Wn(e,t){
let{passes:n,kinds:s,learned:a}=_n(t),{line:r,places:l}=Ys(e),i=r;for(let[d,k]of Ot(n,r))i=i.slice(0,d)+i.slice(d,k).replace(
/[^ ]/g,"_")+i.slice(k);let u=Object.entries(s).flatMap(([d,k])=>Ot(k,i).map(([b,x])=>({kind:d,start:b,end:x-1}))),c=a?Ks(
u,r,a):u,p=(d,k)=>d.span[0]-k.span[0]||d.span[1]-k.span[1]||(d.kind<k.kind?-1:+(d.kind>k.kind));return c.map(({kind:d,start:k,
end:b})=>({kind:d,span:[l[k][0],l[b][1]]})).sort(p)}function*Pn(e){let{passes:t,kinds:n}=_n(e);for(let s of[t,...Object.
values(n)])yield,Ot(s,"we are here ")}function _n(e){return St.has(e)||St.set(e,Gs(e)),St.get(e)}function Ks(e,t,n){let{
weights:s,kinds:a,limit:r,least:l}=n,i=zs(t,n),u=i.slice(1).map((y,v)=>[...i[v],...y]),c=y=>{let v=new Set(y.flatMap($=>$.
places));return Dn(s,v)/Math.sqrt(v.size)},p=[...i,...u];if(e.length)return Ct(p,c)[1]>l?e:[];let d=p.filter(y=>y.length>
4),[k,b]=Ct(d,c);if(!(b>r))return[];let x=new Set(k.flatMap(y=>y.places.slice(0,2))),[C]=Ct(Object.keys(a),y=>Dn(a[y],x));
return[{kind:C,start:k[0].start,end:k.at(-1).start}]}function zs(e,{numbers:t,weights:n}){let s=Bn,a=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Bn:t.get(r[0])??Ws,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([p,d],k)=>((k*
16411+p)*16411+d)%n.length;a.at(-1).push({start:r.index,places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}
var Ct=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Dn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],
0),Un=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Ot(e,t){let n=[];
for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.
length}return n}function Gs({lists:e,passes:t,phrases:n,learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Fn(u,
a);let r=i=>new RegExp(i.map(u=>Fn(u,a)).join("|"),"y"),l=Object.entries(n).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.
fromEntries(l),learned:s&&Js(s)}}function Js({same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){
for(let d of p.split(" "))l.set(d,[i,i]);i++}for(let[p,d]of t.entries())for(let k of d.split(" "))l.set(k,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(d=>d.charCodeAt(0)-87),c=Object.entries(s).map(([p,d])=>[p,u(d)]);return{numbers:l,weights:u(
n),kinds:Object.fromEntries(c),limit:a,least:r}}function Fn(e,t){return`(?:${(e.match(Hs)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Vs(a)).join("")}\
)`}function Vs(e){let t=Hn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Hn=e=>e.normalize("NFKD").replace(Us,"").toLowerCase();function Ys(e){
let t="",n=[];for(let s of e.matchAll(_s)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Hn(s[1]):"."} `;t+=
a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}function Kn({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var zn=["emergency","crisis","violence","agency","worried","child"],Zs=["crisis","violence"],Vn='a[href$="#Help-lines"]',
ne=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Gn(){for(let e of ne().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ne().listeners.delete(e),e.shown||(e.shown=t)}}function Qs(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Yn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(c=>Wn(c,l)),u=Un(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var $t=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Et=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Jn=e=>`tel:${e.match(/\d+/)[0]}`;function Zn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ne().countries=
t);let a=()=>ne().countries,r=()=>ne().chosen||Qs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function i(S){ne().chosen=S,Gn();for(let{element:I,draw:P}of ne().
listeners)P(I)}function u(S,I){return I(S),ne().listeners.add({element:S,draw:I,shown:!1}),queueMicrotask(Gn),S}let c=S=>u(
o("div",{}),I=>I.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
i(I.value),s(I.value)}},...S.map(P=>o("option",{value:P.code},P.country)));return u(I,()=>{I.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:S,to:I},P)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Et(S)));let Y=o("span",{},S),m=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:I}),onclick:async()=>{await Xs(I,Y)&&(m.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},Y," ",m)},k=S=>o("li",{},o("p",{class:"ajar-for"},S.
for_what),o("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...S.reach.map(d))),b=({emergency:S,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Jn(S)},A(e["help-call"],{number:S})))),
x=S=>c(()=>{let I=l();if(!I)return[o("p",{},e["help-elsewhere-how"])];let P=S.flatMap(Y=>Y==="emergency"?b(I):$t(I,[Y]).
map(k));return[o("ul",{class:"ajar-help-lines"},...P)]});function C(){Kn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Lt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),x(zn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:S,text:I,now:P,lines:Y,kinds:m,
countries:h},{level:g,aside:T,needs:F}){return h&&!H()&&(ne().countries=h),o("section",{class:"ajar-danger"},o(`h${g}`,{
tabindex:"-1"},S),o("p",{},I),m.length?null:F?.()??null,p(),x(Y),o("ul",{class:"ajar-todo"},...P.map(D=>o("li",{},D))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let v=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function $({emergency:S,...I}){let Y=Zs.map(h=>$t(
I,[h])[0]?.reach??[]).flatMap(h=>["tel:","sms:"].map(g=>h.find(({to:T})=>T.startsWith(g))));return[{say:A(e["help-call"],
{number:S}),to:Jn(S)},...Y.filter(Boolean)]}let O=(S=`${e["help-line"]} `)=>c(()=>{let I=l(),P=(I?$(I):[]).flatMap(({say:h,
to:g},T)=>[T?" · ":"",o("a",{href:g},...Et(h))]),Y=o("button",{type:"button",class:"ajar-link",onclick:C},e["help-get"]),
m=o("span",{class:"ajar-off-paper"},P.length?" · ":"",Y);return[o("p",{class:"ajar-help-line"},S,...P,m)]});function w(S){
if(!H())return;let[I]=[...S.querySelectorAll(Vn)].reverse();I?.closest("p, ul").after(O(""));for(let P of S.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===l()?.country}let R=()=>c(()=>{let S=l();return S?[o("p",{},o(
"b",{},`${e["help-title"]}, ${S.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:S.emergency})}`),o(
"ul",{},...$t(S,zn).map(({for_what:I,name:P,reach:Y,hours:m})=>o("li",{},...Et(`${I}: ${P}. ${Y.map(({say:h})=>h).join("\
 · ")}. ${m}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>a().length>0;return{open:C,notice:y,button:v,line:O,addNumbers:w,
text:R,choose:i,code:r,isKnown:H}}var Lt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Qn(e){if(ne().open){ne().open=e;return}ne().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Vn)&&(t.preventDefault(),t.stopPropagation(),ne().open())},{capture:!0})}async function Xs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Xn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ea="about:blank";function Mt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ea)}function eo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Mt()))},{capture:!0})}var At="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ta=new RegExp(`^${At}+|${At}\
+$`,"g"),na=/[\p{L}\p{N}_]+/gu,oa=/^[\p{L}\p{N}_]+/u,sa=/\{([a-z][a-z0-9-]*)\}/,[aa,ra]=["⁨","⁩"],to={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},la=new RegExp(`[,;:،]|${At}`),ia=/^\p{Uppercase}/u,no=/[.!?…؟。][\u2069”’"')»]*$/,
ca=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
fe=e=>e.replace(ta,""),de=e=>e.toLowerCase().toUpperCase(),nt=e=>e.match(oa)?.[0]??"",oo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t,n=[]){let s=e.split(sa),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,u]=s.slice(r,r+3),c=ua(fe(t[i]),u),p=da(l,c,n),d=!p&&!a&&ia.test(l);a+=no.test(a)?p.replace(/^,+/,
""):p,a+=fa(d?pa(c):c)}return no.test(a)?a:a+s.at(-1)}function Be(e){let t=fe(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in to&&s===to[n]&&fe(a))||a.includes(n)||a.includes(s)?e:a}function ua(e,t){let n=e.length;for(;n&&la.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function pa(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function da(e,t,n){let s=de(
nt(t));if(!s)return e;let a=new Set(n.map(de)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(na))if(r(de(l[0])))
return e.slice(0,l.index);return e}var fa=e=>ca.test(e)?`${aa}${e}${ra}`:e;function so(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(b=>(i[b.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let C=d[x.dataTransfer.
getData("text/plain")]?.[b.id];C&&!C.matches(":disabled")&&(C.checked=!0,p(C.dataset.card,b))}},i[b.id]))),c=()=>e.piles.
forEach(b=>{i[b.id].textContent=A(n["pile-count"],{pile:b.text,n:Object.values(l).filter(x=>x===b.id).length})}),p=(b,x)=>{
l[b]=x.id,c(),a({...l}),r(A(n.moved,{card:Be(e.cards.find(C=>C.id===b).text),pile:x.text}))},d={},k=e.cards.map(b=>{d[b.
id]={};let x=`${s}-${b.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",b.id)},o("legend",{},b.text),o("div",{class:"ajar-into"},...e.piles.map(C=>{let y=o("input",{type:"radio",name:x,
value:C.id,"data-card":b.id,checked:l[b.id]===C.id,onchange:()=>p(b.id,C)});return d[b.id][C.id]=y,o("label",{},y,o("spa\
n",{},C.text))})))});return c(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...k)}var Tt=2e4,ma=10,ha=/^(\d{4})-(\d\d)-(\d\d)$/,oe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Rt({items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new oe("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:
ka[r.kind](l,r);ke(r,a)&&(a[r.id]=ga(r,i,a))}return a}function lo(e,t){try{Rt(e,t)}catch(n){if(n instanceof oe)return!1;
throw n}return!0}var io=e=>Object.values(e).every(t=>t==null);function Oe(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>ao(e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${ao(e.piles,t[n.id])}`);case"date":return[oo(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}
var ao=(e,t)=>e.find(n=>n.id===t)?.text??t;function ga(e,t,n){if(e.kind!=="choice"||!t)return t;let s=je(e,n).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var ka={ruler(e){if(!Number.isInteger(
e)||e<0||e>ma)throw new oe("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!ro(e)||
!Array.isArray(e.chosen)||!e.chosen.every(It(a)))throw new oe("answer-cards");let{chosen:r}=e,l=Nt("own"in e?e.own:"")??
"";if(l&&!s)throw new oe("answer-own");if(!n&&r.length+!!l>1)throw new oe("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=It(n.map(({id:l})=>l));
if(!ro(e)||!Object.keys(e).every(It(s))||!Object.values(e).every(a))throw new oe("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Nt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new oe("answer-lines",{most:t});let n=e.map(s=>Nt(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ba(e))throw new oe("answer-day");return e}};function Nt(e){if(typeof e!="string")
throw new oe("answer-text");if(e.length>Tt&&[...e].length>Tt)throw new oe("answer-long",{most:Tt});return fe(e)?e:null}var It=e=>t=>e.
includes(t),ro=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ba(e){let[,t,n,s]=(e.match(ha)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=r}var ya=[{answers:["all"]}],wa=/\p{L}/u,va=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ja=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
xa=/\{([a-z][a-z0-9-]*)\}/g;function uo({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(io(r))return"nothing"in n?[ot([n.nothing])]:[];let l=Sa({items:e,answers:r,rules:t,phrases:n}),
u=(a||!t.length?ya:t).flatMap(l);return a||!("closing"in n)?u:[...u,ot([n.closing])]}var ot=e=>({words:e,heading:"",said:[]}),
ye=(e,t,n=[])=>({words:n,heading:e,said:t}),co=(e,t)=>e.filter(n=>!t.has(de(n)));function Sa({items:e,answers:t,rules:n,
phrases:s}){let a=m=>e.find(({id:h})=>h===`couple-${m}`)??e.find(({id:h})=>h===m),r=m=>t[a(m)?.id]??null,l=m=>a(m)?Oe(a(
m),r(m)):[],i=m=>{let h=new Set(m.map(a));return e.filter(g=>h.has(g))},u=m=>{let h=r(m);return typeof h=="number"?h:l(m).
length},c=m=>m.map(h=>r(h)?.chosen).find(h=>Array.isArray(h))??[],p=(m,h)=>{let[g,T]=[a(m),r(m)];return g?.kind!=="sort"||
!T?[]:g.cards.filter(({id:F})=>T[F]===h).map(({text:F})=>F)},d=m=>new Set(m?l(m).map(de):[]),k=({if:m=[],unless:h=[]})=>m.
every(b)&&!h.some(b);function b(m){if(typeof m=="string")return r(m)!==null;let{item:h=[],cards:g,piles:T,without:F,only:D,
least:U,asked:G}=m;if(G)return!!a(G)&&ke(a(G),t);let q=h.find(z=>r(z)!==null);if(!q)return!1;let M=c([q]);return g&&!g.some(
z=>M.includes(z))||T&&!T.some(z=>co(p(q,z),d(F)).length)||D&&!(z=>z.size===1&&z.has(D))(new Set(Object.values(r(q))))?!1:
U==null||u(q)>=U}let x=(m,h={})=>A(s[m],h);function C(m,h={}){if(typeof m=="string")return x(m,h);if(!k(m))return null;let{
phrase:g,of:T,score:F}=m;if(F){let D=S(F);return D===null?null:x(g,{t:50+10*D})}return T?l(T).length?x(g,{n:u(T),...h}):
null:x(g,h)}let y=(m=[],h={})=>m.map(g=>C(g,h)).filter(g=>g!==null),v=(m,h)=>{let g=y(m,h);return g.length?[ot(g)]:[]};function $(m){
if(typeof m=="string")return l(m);if("level"in m)return I(m);if("phrase"in m){let[U]=m.of?l(m.of):[],G=C(m,U===void 0?{}:
{words:U});return G===null?[]:[G]}let{item:h,pile:g,also:T,without:F}=m,D=g?p(h,g):l(h);return T&&(D=D.filter(U=>d(T).has(
de(U)))),co(D,d(F))}let O=({heading:m,under:h})=>m?x(m):(h&&a(h)?.said)??"";function w(m,h){let g=a(m);if(g?.kind!=="sor\
t"||t[g.id]===null)return[];let T=D=>g.piles.find(U=>U.id===D).text;return(h??g.piles.map(({id:D})=>D)).map(D=>({id:D,text:T(
D),cards:p(m,D)}))}let R=n.find(m=>m.ladder)?.ladder,H=()=>Math.floor(R.rungs.length/2);function S(m){let[h]=c([m]);return!R||
!h?null:H()-R.rungs.findIndex(({card:g})=>g===h)}function I({level:m,up:h=0}){let g=m.map(S).find(F=>F!==null);if(!R||g===
void 0)return[];let T=R.rungs[H()-g-h];return T?l(T.item):[]}let P={answers({answers:m}){return(m[0]==="all"?e:i(m)).filter(
({id:g})=>t[g]!==null).map(g=>ye(g.said||g.ask,Oe(g,t[g.id])))},lines(m){let h=m.lines.flatMap($),g=h.length?[ye(O(m),h,
y(m.say))]:[],T=m.count?.[Math.min(h.length,m.count.length-1)];return T?[...g,ot([x(T,{n:h.length})])]:g},piles({piles:m,
only:h,heading:g,below:T={},all:F={}}){let D=U=>U.length===a(m).cards.length;return w(m,h).filter(({cards:U})=>U.length).
flatMap(({id:U,text:G,cards:q})=>{let M=D(q)&&F[U]||T[U],N=g?x(g,{pile:G}):G;return[ye(N,q),...v(M?[M]:[])]})},empty(m){
let h=w(m.empty,m.only).filter(({cards:g})=>!g.length).map(({text:g})=>g);return h.length?[ye(O(m),h,y(m.say))]:[]},sentence(m){
let h=s[m.sentence],g=po(h),T=Object.fromEntries(g.map(F=>[F,l(F).join(" ")]));return Object.values(T).every(Boolean)?[ye(
O(m),[Ca(m,h,T)])]:[]},message(m){let h=m.message.parts.map(g=>[g,l(g.item)[0]]).filter(([,g])=>g).map(([g,T])=>Y(g,T,m.
message));return h.length?[ye(O(m),[h.join(" ")])]:[]},ladder(){let[m=""]=l(R.goal),[[h],[g]]=[c([R.today]),c([R.later])],
T=R.rungs.map(({card:F,item:D})=>{let U=a(D)?.said??"",[G]=l(D),q=G?`${U}: ${G}`:x("open",{level:U}),M=Oa(F===h,F===g,!!g);
return M?x(M,{level:q}):q});return[ye(x(m?"ladder":"ladder-unnamed",{goal:m}),T)]},missing({missing:m,say:h}){let g=i(m).
filter(({id:T})=>t[T]===null);return g.length?v(h,{parts:g.map(T=>T.said).join("; ")}):[]},repeated(m){let h=m.repeated.
map(l),g=new Map;for(let D of h.flat())g.has(de(D))||g.set(de(D),D);let T=D=>h.filter(U=>U.some(G=>de(G)===D)).length>1,
F=[...g].filter(([D])=>T(D)).map(([,D])=>D);return F.length?[ye(O(m),F)]:[]}};function Y(m,h,{self:g=[],small:T=[],capitals:F=[]}){
let{opener:D,clause:U,clauses:G=[],questions:q=[],names:M=!1}=m,N=Be(h),z=nt(N),V=z.toLowerCase();if(g.includes(V))return qe(
"{words}.",{words:N});let L=[...s[D]].at(-1);if(!va.test(N.match(wa)?.[0]??"a")||q.includes(V))return qe(`{words}${L}`,{
words:N});let f=s[U&&G.includes(V)?U:D],E=M||F.includes(z);return qe(f,{words:fo(N,T,E)})}return m=>{if(!k(m))return[];let h=Object.
keys(P).find(T=>T in m),g=h?P[h](m):v(m.say);return g.length&&m.then?[...g,...v([m.then])]:g}}var po=e=>[...e.matchAll(xa)].
map(([,t])=>t);function Ca({alike:e,small:t=[],names:n=[]},s,a){let r=i=>fo(Be(fe(a[i])),t,n.includes(i)),l=Object.fromEntries(
po(s).map(i=>[i,r(i)]));return qe(s,l,e)}function fo(e,t,n){let s=nt(e);if(!([...s].length>1&&ja.test(s)&&!n)&&!t.includes(
s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Oa(e,t,n){return t?e?"was-and-no\
w":"now":e?n?"was":"today":""}function mo(e,t,n){let s=n&&Yn(e.items,t,n.dangers),a=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:uo(e,t,{plain:a})}}function qt(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(p,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},p),u=i(t["home-no"],()=>{}),c=o("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(o("p",{},s),c),u.focus()}function st(e){let n=o("button",{type:"button",onclick:()=>qt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ho({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,s=o("span",
{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=o("p",{class:"ajar-problem",role:"alert"}),l=o(
"p",{class:"ajar-news",role:"status"}),i=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,
l,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,d=!1,k=!1,b=!1,x=!1,C=!1,y=(M,N,z={})=>o("bu\
tton",{type:"button",onclick:N,...z},M),v=M=>{M.tabIndex=-1,M.focus()},$=()=>i.querySelector(".ajar-change"),O=()=>c.state===
"kept"&&!c.reopen;function w(M,N=M){a.dataset.short=N,s.textContent!==M&&(s.textContent=M)}function R(){let M=c.problem?
e["keep-unsaved"]:e["keep-saving"],[N,z]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],lost:[e["keep-lost"]]}[C?"lost":c.state];a.
classList.toggle("ajar-state-lost",C),w(N,z),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem}function H(){c={...c,saved:!1},R()}function S(){R(),p=c,O()?i.replaceChildren(
k?g("change"):U()):c.state!=="none"?i.replaceChildren(g("unlock")):d?i.replaceChildren(g(c.exists?"open":"start")):i.replaceChildren(
x?m():Y())}let I=()=>{d=!0,l.textContent="",S(),i.querySelector("input").focus()},P=()=>c.hosted?o("p",{},e["keep-hub"]):
null;function Y(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null,P(),o("di\
v",{class:"ajar-moves"},y(e["keep-nothing"],()=>{x=!0,S(),v(a)}),y(e[c.exists?"keep-open":"keep-start"],I)))}let m=()=>o(
"p",{},y(e[c.exists?"keep-open":"keep-start"],I,{class:"ajar-link"}));function h(){let N=["none","weak","fair","good","s\
trong"].map(z=>e[`keep-strength-${z}`]).reduce((z,V)=>V.length>z.length?V:z);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":N},o("span",{},e["keep-strength-none"]))}function g(M){let N=M==="start"||M==="change",z={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],V=o("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{N&&t({strength:V.value})}}),L=o("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),f=o("div",{},o("label",{for:`${n}-again`},e["keep-again"]),L),E=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),B=o("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:B.value})}),_=h(),W=()=>{if(!V.value){V.focus();return}if(E.hidden=!0,N&&V.type==="password"&&L.value!==V.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,L.focus();return}M==="change"?t({change:V.value},{awaited:!0}):t({[M===
"start"?"keep":"unlock"]:V.value,place:B.value},{awaited:!0}),w(e["keep-opening"]),V.value="",L.value="",_.firstChild.textContent=
e["keep-strength-none"]},J=()=>{d=!1,k=!1,S(),M==="change"?$().focus():v(a)},Q=o("details",{},o("summary",{},e["keep-whe\
re"]),o("label",{for:`${n}-place`},e["keep-place"]),B);return o("form",{class:"ajar-ask",onsubmit:te=>{te.preventDefault(),
W()}},o(c.state==="locked"?"h1":"p",{class:"ajar-title"},z),P(),M==="change"?o("p",{},e["keep-change-how"]):null,N?o("p",
{},e["keep-no-way-back"]):null,M==="start"&&c.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${n}-wor\
ds`},e[M==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${n}-how`},e[N?"keep-how":"keep-how-open"]),
V,N?_:null,N?f:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:te})=>{V.type=te.checked?
"text":"password",f.hidden=te.checked,E.hidden=!0}}),o("span",{},e["keep-see"])),N?E:null,M==="change"||c.here?null:Q,o(
"div",{class:"ajar-moves"},M==="unlock"?null:y(e["keep-not-now"],J),o("button",{type:"submit"},z)),N?null:D(),M==="start"&&
c.here?F():null)}let T=()=>o("div",{},y(e["keep-copy"],()=>t({take:"sealed"})));function F(){let M={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},N=o("input",{type:"file",onchange:async()=>{let L=new Uint8Array(await N.files[0].
arrayBuffer()),f=()=>t({bring:L},{awaited:!0});N.value="",c.exists?qt(V,{...M,act:f}):f()}}),z=o("label",{class:"ajar-wo\
rds"},o("span",{},e["keep-bring"]),N),V=o("div",{class:"ajar-twice"},z);return V}function D(){let M=st({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-for\
got"]),o("p",{},e["keep-forgot-how"]),...c.here?[o("p",{},e["keep-copy-forgot"]),T(),F()]:[],o("p",{},e["keep-erase-how"]),
M)}function U(){let M=o("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((N,z)=>N-z).map(N=>o("option",{value:N,selected:N===c.minutes},A(e["keep-minutes"],{n:N}))));return o(
"div",{class:"ajar-kept"},y(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),y(e["keep-change"],()=>{
k=!0,b=!1,S(),i.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},b?e["k\
eep-changed"]:""),o("details",{},o("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[o("p",{},e["keep-copy-how"]),
T()]:[o("p",{},c.place)],c.copied?o("p",{},A(e["keep-copied"],{program:c.copied})):null,o("label",{for:`${n}-minutes`},e["\
keep-idle"]),M))}function G(M){if(M.strength!=null){let N=i.querySelector(".ajar-strength > span");N&&(N.textContent=M.strength);
return}if(M.changed){k=!1,S(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}c={
...c,...M},c.state==="kept"&&(d=!1),O()||(k=!1),R(),q()}let q=Ce(i,()=>{let M=p;if(M.state===c.state&&M.exists===c.exists&&
M.minutes===c.minutes&&M.here===c.here&&!!M.reopen==!!c.reopen&&!!M.hosted==!!c.hosted&&i.firstChild){p=c;return}let z=d&&
M.place!==c.place;S(),M.state!==c.state&&M.state!=="none"?v(a):z&&i.querySelector("input").focus()});return S(),{line:a,
more:u,update:G,begin:H,setLost:M=>{C=M,R()},say:M=>{l.textContent=M}}}function go({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let l=(s.among?
je(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ko=(e,t)=>A(e.ask,t);var $a=new Set(["autorestarting","dead","restarting","terminating"]),Ea=4e3;function bo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
$a.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,Ea):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function yo({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,c])=>{let p=go(u,c),d=u.items.filter(k=>k.id in p).map(k=>[ko(k,p),...Oe(k,p[k.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let c=a(),p=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function i(u){s=u;for(let c of n)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>n.delete(
u)}}function wo(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ae(
t,w=>r.replaceChildren(w)),i=w=>{l.begin(),n(w)},u=o("div",{}),c={},p="",d=0,k=Qe(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(w,R)=>o("button",{type:"button",onclick:R},w),x=w=>o("div",{class:"\
ajar-reflection"},...w.flatMap(R=>lt(R,3))),C=(w,R,H)=>st({words:t,label:w,question:R,act:()=>i(H)}),y=()=>{let w=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].text()}),w.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)},v=Ce(u,()=>{let w=JSON.stringify(c);w!==p&&
(p=w,Xe(u,$))});function $(){let w=(S,I)=>b(I,()=>i({take:S})),R=d>(c.danger?.kinds.length??0)?null:c.danger,H=()=>{d=R.
kinds.length+1,$(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(R?a.notice(R,{level:2,aside:H}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?o("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?o("ul",{},...c.due.map(S=>o("li",{},S))):"",c.plan?.length?o("h2",{},t["home-plan"]):"",c.plan?.length?
x(c.plan):"",c.plan?.length&&!R?a.line():"",...(c.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:I})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${S}`),x(I))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...R?[]:[b(t["home-take-plan"],()=>i({take:"plan",paper:k.value(),country:a.
code()})),k.element(),w("calendar",t["home-take-calendar"]),c.danger?"":w("calendar-line",t["home-take-calendar-line"])],
w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),y()),c.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),C(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),C(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{l.end(),c=w,v()},settle:l.end,say:(w,R="")=>{
l.end();let H=o("div",{class:"ajar-text"});se(H,R),r.replaceChildren(w,H),r.scrollIntoView({block:"nearest"})}}}function vo({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));o(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var De=window.ajarShown,jo="needs@",xo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),we={};function La(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent!==t&&(e.textContent=t)}function Ma({model:e,el:t}){La();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=f=>i.push(f),c=null,p=!1,d=!1,k=new Map,b=new Map,x=Math.min(e.get("page"),n.length-1);t.classList.
add("ajar");let C=o("div",{class:"ajar-page"}),y=f=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===f)?.
exercise,v=yo({words:s,answered:()=>[...r].map(([f,{answers:E}])=>[y(f),E]).filter(([f,E])=>f&&Object.keys(E??{}).length)}),
$=0,O=f=>{if(clearTimeout($),$=0,v.set(f),c?.setLost(f),f)for(let E of l.keys())a.get(E)?.release()},w=(f,{awaited:E=!1}={})=>{
try{e.send(f)}catch{O(!0);return}E&&!$&&($=setTimeout(()=>O(!0),8e3))},R=!1;function H(){R||(R=!0,window.ajarDangers?S():
w({dangers:!0}))}let S=()=>{for(let f of Object.values(window.ajarDangers.dangers))Xn(Pn(f))};function I({key:f,exercise:E},B){
if(!(window.ajarDangers||v.isLost())||!lo(E,B))return;let W=Rt(E,B),J=mo(E,W,window.ajarDangers);F(f,{answers:W,done:!0,
...J}),k.set(f,xo(r.get(f))),a.get(f).update(r.get(f))}let P=Zn({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>Y(),onCountry:f=>w({country:f})}),Y=()=>{w({forget:!0}),Mt()},m=(f,E,B)=>(a.set(f.key,B),r.has(f.key)&&B.
update(r.get(f.key)),E),h={html(f){let E=o("div",{class:"ajar-text"});return se(E,f.html),P.addNumbers(E),E.addEventListener(
"click",B=>{let _=B.target.closest("a"),W=n.findIndex(({id:J})=>J&&_?.getAttribute("href")===`${J}.ipynb`);W<0||(B.preventDefault(),
G(W))}),E},home(f){let E=o("div",{});return m(f,E,wo(E,{words:s,send:W=>{W.import&&a.get("chart")?.begin(),w(W)},open:W=>G(
n.findIndex(({id:J})=>J===W)),help:P})),w({home:f.key}),E},exercise(f){let E=o("div",{}),B=v.line(c?{}:{role:"alert"});l.
set(f.key,E);let _=(W,J)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;
b.set(f.key,Q),w({key:f.key,...W,sent:Q},{awaited:J}),!(!J||!v.isLost())&&(O(!0),B.scrollIntoView({block:"nearest"}))};return a.
set(f.key,Ht(E,f.exercise,{words:s,level:f.level,sort:so,...r.get(f.key),help:P,needs:()=>g(f.needs),below:()=>f.key.startsWith(
"plan@")&&P.isKnown()?P.line():null,onAside:W=>F(f.key,{aside:W}),onChange:W=>{H(),F(f.key,{answers:W,done:!1}),_({answers:W,
done:!1},d)},onMove:W=>F(f.key,{at:W}),onDone:W=>{I(f,W),_({answers:W,done:!0},!0),f.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{F(f.key,{answers:{},done:!1}),_({remove:!0})}})),E.firstElementChild.append(B),u(()=>v.
forget(B)),E},chart(f){let E=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:_,end:W}=ae(s,Q=>B.replaceChildren(Q)),J=Q=>{W(),tt(E,Q,s)};return a.set(f.key,{update:J,begin:_,end:W}),
r.has(f.key)&&J(r.get(f.key)),_(),w({chart:f.key}),o("div",{},E,B)},notice(f){if(eo(()=>w({forget:!0})),!f.leave)return o(
"div",{class:"ajar-notice"},o("p",{},f.text));let E=o("div",{class:"ajar-leave"},P.button(),Lt({words:s,leave:Y}));Qn(P.
open),c=ho({words:s,send:w});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},c.line,
E),o("div",{class:"ajar-on-paper"},P.text()),c.more),B}};function g(f){let E=n.findIndex(({blocks:_})=>_.some(({key:W})=>W===
jo));return E<0?f?o("p",{},o("a",{href:f},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{G(E);let _=l.get(
jo).querySelector("h2");_.tabIndex=-1,_.focus()}},s["help-needs"])}for(let[f,E]of Object.entries(we))h[f]=B=>{let _=o("d\
iv",{}),J=E(_,B,{words:s,send:w,onDispose:u,model:e,exerciseOf:y,formOf:Q=>l.get(Q)});return m(B,J.element??_,J)};let T=f=>n[x].
blocks.find(E=>E.kind===f),F=(f,E)=>r.set(f,{...r.get(f),...E}),D=()=>{for(let f of i.splice(0))f()};function U({focus:f=!1}={}){
if(D(),a.clear(),p){C.replaceChildren(c?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(C.replaceChildren(
...n[x].blocks.map(J=>h[J.kind](J))),n.length<2)return;let E=(J,Q)=>o("button",{type:"button",onclick:()=>G(J)},Q),B=x>0?
E(x-1,s["previous-page"]):null,_=x<n.length-1?E(x+1,s["next-page"]):null;if(C.append(o("div",{class:"ajar-moves ajar-tur\
n"},B,_)),q.replaceChildren(...n.map(({title:J},Q)=>o("li",{},o("button",{type:"button","aria-current":Q===x?"page":null,
onclick:()=>G(Q)},J)))),M.textContent=A(s["page-of"],{n:x+1,all:n.length,title:n[x].title}),!f)return;let W=C.querySelector(
"h1, h2, h3")??C;W.tabIndex=-1,W.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function G(f){n[f]&&(x=f,q.
parentElement.open=N(),e.set("page",f),e.save_changes(),U({focus:!0}))}let q=o("ol",{}),M=o("summary",{}),N=()=>window.innerWidth>
640;e.get("notice")&&t.append(h.notice(e.get("notice")));let z=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detail\
s",{open:N()},M,q));n.length>1&&t.append(z),t.append(v.line({role:"alert"}),C);let V=0;for(let f of["keydown","pointerdo\
wn","scroll"])t.addEventListener(f,()=>{Date.now()-V<3e4||(V=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",f=>{if(O(!1),f.keeping){let E=[...b.values()].some(W=>f.acknowledged<W);c?.update(E?{...f.keeping,saved:!1}:
f.keeping);let{state:B}=f.keeping,_=B==="locked";B&&(d=B==="kept"),B&&_!==p&&(p=_,r.clear(),z.hidden=p,U())}for(let[E,B]of Object.
entries(f.states??{})){if(f.acknowledged<b.get(E))continue;let _=B.answers&&!Object.keys(B.answers).length,W=k.get(E)===
xo(B);k.delete(E),F(E,_?{...B,at:0}:B),W||a.get(E)?.update(r.get(E))}f.dangers&&(window.ajarDangers=f.dangers,S()),f.country!=
null&&P.choose(f.country),f.file&&(a.get("home")?.settle(),vo(f.file)),f.erased&&a.get("home")?.say(f.erased,T("home")?.
erased),f.said&&a.get("chart")?.end(),f.said&&(a.get("home")??c)?.say(f.said),f.open&&G(n.findIndex(({id:E})=>E===f.open)),
f.problem&&a.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),U()});let L=bo(e,{gone:()=>O(
!0),back:()=>{v.isLost()&&w({ready:!0})}});return U(),De.set(s,(De.get(s)??0)+1),w({ready:!0}),()=>{D(),L(),clearTimeout(
$),De.set(s,De.get(s)-1),De.get(s)||w({gone:!0})}}var So={render:Ma};we.door=(e,t,n)=>En(e,n);we.group=(e,t,n)=>Rn(e,n);we.scenario=(e,t,{words:n,model:s})=>({element:qn(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});we.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=An(t,{...a,form:()=>s(t.of),ask:c=>r.find(p=>p.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};we.desk=$n;var Fi=So;export{Fi as default};
