var ks=/^(\d{4})-(\d{2})-(\d{2})$/;function dn(e){let[,t,n,s]=typeof e=="string"&&ks.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=bs(+t,+n)?e:null}function fn(e){let t=e.getFullYear();return t>=1&&t<=9999?ys(t,e.getMonth()+1,e.getDate()):null}function bs(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ys=(e,t,n)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var ws=["button","input","select","summary","textarea"],vs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ws.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),vs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function ue(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var T=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Ie=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Fe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var hn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var js=2e4;function mn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:js,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function gn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):o("span",{},n["own-words"]),u=mn(t??"",{rows:i?8:2,oninput:()=>a(u.value.
trim()?u.value:null),...l&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),d=o("label",{class:"ajar-w\
ords ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function kn(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let j=r().map(k=>k.value).filter(k=>k.trim());s(j.length?j:null)},i=()=>[...a.children].
forEach((j,k)=>{j.querySelector("label > span").textContent=T(n.line,{n:k+1}),j.querySelector("button").setAttribute("ar\
ia-label",T(n["remove-line"],{n:k+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"button",class:"ajar-link",
onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=j=>{let k=r()[r().indexOf(j)+1];k?k.focus():j.
value.trim()&&!p.hidden&&c()},f=j=>{let k=mn(j,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(k))}});return k},m=j=>{let k=()=>{let E=w.nextElementSibling||w.previousElementSibling;w.remove(),
E||m(""),u(),l(),(E||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),f(j)),o("button",{type:"button",class:"ajar-remove",onclick:k},"×"));a.append(w),u()},
v=t||[];for(let j=0;j<Math.max(e.lines,v.length);j++)m(v[j]??"");return o("div",{class:"ajar-lines"},a,p)}function ve(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(n),
n=0,s&&t(""),s=!1}}}function bn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Os,sort:n.
sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,v=0,j=n.aside??
0,k=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",E=!1,{example:C}=t,O=C?
o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},C)):"",M=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),I=o("div",{}),S=o("div",{class:"ajar-body"}),N=o("section",{class:"ajar-form","aria-labelledby":`${u}\
-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,k?xs([k],s):""),w]:[k,w],O,I,S,
M);N.addEventListener("keydown",L=>{L.key!=="Enter"||!(L.ctrlKey||L.metaKey)||!m||(L.preventDefault(),m.next.click())}),
e.replaceChildren(N);function F(){let L=t.items.filter(W=>Ie(W,d));if(i){let W=E?L.filter(V=>V.after).map(V=>[V]):[];return[
L.filter(V=>!V.after),...W]}return r&&t.together?[L]:L.map(W=>[W])}let z=L=>{M.replaceChildren(L)},g=ve(s,z);function b(L,W){
M.replaceChildren(`${L} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{d=W,z(""),n.onChange(d),ce({focus:!0})}},
s["put-back"]))}function y(L,W){d={...d,[L.id]:W},Ss(S),z(""),n.onChange(d),K()}function A(){B(!0),g.begin(),v=setTimeout(
P,8e3)}function P(){v&&(clearTimeout(v),v=0,B(!1),g.end())}function B(L){for(let W of m?.fieldsets??[])W.disabled=L}function K(){
if(!m)return;let{items:L,skip:W,where:V,next:X,enough:le,whys:ne}=m,ae=F().length;W.textContent=Z(L)?s["clear-and-skip"]:
s.skip,V.textContent=T(s["question-of"],{n:f+1,all:ae}),V.hidden=(r||i)&&ae===1,X.textContent=f===ae-1?s.done:s.next,le.
hidden=!Q(ae),ne.hidden=!i||E||!Z(L)}function Q(L){return(n.enough==="at once"||f>0)&&f<L-1&&Z(t.items)}function D(){v||
(A(),n.onDone(d))}let Z=L=>L.some(({id:W})=>d[W]!=null);function _(L,W=!0){if(v)return;let V=F();if(f+=L,f>=V.length){f=
V.length-1,D();return}ce({focus:W,again:L<0})}function se(L,W){let V=`${u}-${L.id}`,X=o("legend",{id:`${V}-ask`},T(L.ask,
d)),le=L.hint?o("p",{class:"ajar-hint",id:`${V}-hint`},L.hint):null,ne=[le,W.mark].filter(Boolean).map(({id:ye})=>ye),ae=L.
among?{...L,cards:Fe(L,d)}:L,de=p[L.kind](ae,hn(ae,d[L.id]),{words:s,level:a+1,group:V,change:ye=>y(L,ye),say:z,remarks:n.
remarks,isQuick:n.enough==="at once",...W}),fe={class:`ajar-item ajar-${L.kind}`,tabindex:"-1","aria-describedby":ne.join(
" ")||null};return o("fieldset",fe,X,le,de)}function ce({focus:L=!1,again:W=!1}={}){let V=F();f=Math.max(0,Math.min(f,V.
length-1));let X=V[f],le=n.mark?.(X),ne=le?o("p",{class:"ajar-mark",id:`${u}-${X[0].id}-mark`},le):null,ae=o("div",{class:"\
ajar-moves ajar-onward"}),de=f>0?()=>_(-1):null,fe=X.map(re=>se(re,{mark:ne,again:W,moves:ae,back:de})),ye=o("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(v)return;let re=d,ge=Z(X);d={...d,...Object.fromEntries(X.map(({id:Re})=>[Re,null]))},
n.onChange(d),_(1),ge&&b(s.cleared,re)}}),h=o("button",{type:"button",class:"ajar-next",onclick:()=>{v||(z(""),_(1))}}),
$=o("p",{class:"ajar-where"}),G=o("button",{type:"button",class:"ajar-link",onclick:()=>{E=!0,_(1)}},s["add-why"]),J=o("\
button",{type:"button",class:"ajar-link",onclick:D},s.enough);m={items:X,skip:ye,where:$,next:h,fieldsets:fe,enough:J,whys:G},
I.replaceChildren(),ae.replaceChildren(h,ye),de&&ae.append(o("button",{type:"button",class:"ajar-back",onclick:de},s.back));
let Y=fe.length===1;ne&&Y&&fe[0].lastElementChild.before(ne),S.replaceChildren($,...ne&&!Y?[ne]:[],...fe,ae,...n.enough?
[G,J]:[]),K(),n.onMove?.(f),L&&(fe[0].focus({preventScroll:!0}),$.scrollIntoView({block:"nearest"}))}function te(L){if(I.
replaceChildren(),!L||!n.help||j>L.kinds.length)return null;let W=()=>{j=L.kinds.length+1,n.onAside?.(j),I.replaceChildren(),
S.querySelector("[tabindex]").focus()},{help:V,needs:X}=n;return I.append(V.notice(L,{level:a+1,aside:W,needs:X})),I.querySelector(
"[tabindex]")}function he(L,{focus:W=!1,danger:V=null}={}){m=null;let X=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
S.replaceChildren(o("div",{class:"ajar-reflection"},X,...L.flatMap(ne=>Ve(ne,a+2)),n.below?.()??null),o("div",{class:"aj\
ar-moves"},o("button",{type:"button",onclick:()=>{f=0,ce({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let ne=d;d={},f=0,j=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),b(s["started-over"],ne)}},s["start-over"])));let le=te(
V);W&&(le??X).focus()}function me(L){let W=S.contains(document.activeElement);W&&m&&!v||(P(),d={...L.answers},L.done?he(
L.reflection,{focus:W,danger:L.danger}):(f=L.at??Math.max(0,F().findIndex(V=>V.some(({id:X})=>d[X]==null))),ce()))}let{done:Ae,
reflection:q,danger:H}=n;return me({answers:d,at:n.at,done:Ae,reflection:q,danger:H}),{update:me,release:P,say:L=>{P(),z(
L)}}}var xs=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Ss(e){for(let t of e.querySelectorAll("in\
put, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ve=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Os={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:i}=t||
{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"radio",u=e.cards.map(f=>o(
"input",{type:p,name:s,value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(v=>v!==f.id).concat(m.target.checked?
f.id:[]):(l=[f.id],i="",d&&(d.value="")),c()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:f=>{i=f.target.
value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar-card"},u[m],o("span",{},f.
text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:gn,list:kn,date(e,t,{
words:n,change:s,say:a}){let r=fn(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Cs(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function yn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Cs(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var lt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function wn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some($s)),c=e.findIndex(
i);return c<0?null:c}var $s=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function vn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function jn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Es=new Set,At=()=>{if(!document.hidden)for(let e of[...Es])e(Math.random()*1e3)};window.addEventListener("online",At);
window.addEventListener("pageshow",At);document.addEventListener("visibilitychange",At);function Ls(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var ml=Ls("ajar-presenter");var xn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Sn(e,t){return e?!(t.protocol.startsWith("http")&&!xn.test(t.
hostname)&&xn.test(new URL(e).hostname)):!1}function On(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ge=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function It(e,t){if(t?.kind!=="moves"){let l=t&&Ge(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Nt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:T(t["room-joined"],{n:e}):t["room-joined-none"]}function Je({answered:e},{joined:t},n){return t>e?T(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:T(n["wall-answered"],{n:e})}function Cn(e,t){return e?e.over?t["wa\
ll-time-up"]:T(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function it({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function $n(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return T(n,{minutes:Math.abs(e)})}var ct=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Oe(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var qt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ut(e,t,n,s,a){let r=Oe(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},qt(n,()=>{r.close(),a()},"\
wall-primary"),qt(s,()=>r.close())))}var Dt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function En(e,{
question:t,body:n},s,a,r){if(n.moves){ut(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Dt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:T(a["wall-still"],{n:l});ut(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Mn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=Oe(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},qt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ne=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Rt({units:e},t){let n=new Map,s=As(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(Is(a,s))}return[...n.
values()]}function As(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Is({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?Ns(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Ye(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?pt(p):0,withheld:i??""}}function Ns(e,t){let n=0;return t.map(s=>(n+=s,pt(e.slice(n-s,n))))}function Ye(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var pt=e=>e.reduce((t,n)=>t+n,0),Bt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),pe=({shown:e})=>e.filter(({counts:t})=>t);var Tn=["wall-first","wall-second","wall-third"],qs={importance:0,confidence:1,readiness:2},An=({id:e},t)=>Tn[qs[e]??t%Tn.
length],Ce=e=>`${(100*e).toFixed(2)}%`,In={"aria-hidden":"true"};function Ze(e,t,n){return pe(e).length?{ruler:Ln,move:Ln,
sort:Bs,card:Us,choice:Hs}[e.kind](e,t,n):[o("p",{class:"wall-calm"},it(e,t))]}function Ln(e,t){let n=Math.max(...pe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return qn({...s,heading:c,labels:l,sizes:i},r,n,An(s,a),t)}))]}function Nn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>qn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,An(c,p),t))),Bn([["wall-then",n.moment],["wall-solid",s.moment]])]}function qn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=pt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let v=p/i+(p?c/2:0);p+=f;let j=p/i-v-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:w},E)=>{
let C=v+E*j/s.length;return Ds(k[m]/a,k[m],C,j/s.length,w)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?ue("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Rs(t,
n)))}function Ds(e,t,n,s,a){let r=1-e;return[ue("rect",{x:Ce(n),y:Ce(r),width:Ce(s),height:Ce(e),class:a?"wall-then":"wa\
ll-solid"}),ue("text",{x:Ce(n+s/2),y:Ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Rs(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Bs(e,t,n){let s=[...pe(e)].
sort((i,c)=>Ps(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Wt.length)return[ft(s.map(
i=>Fs(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<Ws?`${c} ${r[0]}`:`${c}`;return Qe(
i,f,_s([c,...p],a))});return[ft([...l,...Rn(e,t)],n,t),Bn(r.map((i,c)=>[Wt[c],i]))]}var Ws=24;function Fs({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=T(a["wall-of"],{n:r,of:s});return Qe(e,i,
[],o("p",{class:"wall-muted"},l))}var Ps=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Wt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function _s(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,dt(
Wt[a],r,s/t)})}function dt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ue(
"rect",{class:e,x:Ce(t+r),y:Ce(s),width:Ce(Math.max(0,n-2*r)),height:Ce(a)})}function Us(e,t,n){let s=pe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[ft([...Dn(s,t),...Rn(e,t)],n,t)]}function Hs(e,t,n){let[{labels:s,counts:a,
n:r}]=pe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[ft(Dn(l,t),n,t)]}function Dn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Qe(a,l?`${r}`:T(t["wall-of"],{n:r,of:n}),
[dt("wall-rest",0,1),dt("wall-pile-1",0,r/n)]))}function Rn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Qe(T(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Qe(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Qe=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?ue(
"svg",In,...n):null,s);function ft(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},T(n["wall-more"],{n:a}))),s}var Bn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},ue("svg",In,dt(t,0,1)),n)));var zs=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ks=/^data:image\/(svg\+xml|png|jpeg);/,
Be=e=>e.flatMap(Vs);function Vs(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Ks.test(n.src)?[Gs(n)]:[]:zs.has(t)?[o(t,{},...Be(s))]:Be(s)}var Gs=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var ht=4,Xe=({path:e,size:t},n,s)=>ue("svg",{class:s,viewBox:`${-ht} ${-ht} ${t+2*ht} ${t+2*ht}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ue("path",{stroke:"#000",d:e}));function et(e,t){return pe(e).length?{ruler:Ys,move:Js,sort:Zs,card:Xs,choice:ea}[e.kind](e,t):e.heading}var Pe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Wn=({shown:e})=>e.every(({counts:t})=>t),Js=(e,t)=>t["wall-moved"];function Fn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Pe(t),Pe(t)]}function Ys(e,t){
let n=pe(e),s=new Map;for(let u of n){let d=Bt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Qs(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Fn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,T(p,c)].filter(Boolean).join(" ")}function Qs(e,t,n,s){
let[a,r]=e.map(p=>Fn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?T(s["wall-most-all"],c):T(r?s["wall-most-two"]:s["wall-most"],c)}function Zs(e,t){let n=pe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Bt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Wn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return T(
l??t["wall-sorted-many"],{pile:Pe(a),card:Pe(r[0].name),other:Pe(r.at(-1).name),n:r.length,all:n.length})}function Xs(e,t){
let n=pe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Pn(n,e,t)}function ea(e,t){let[{labels:n,counts:s,
n:a}]=pe(e);return Pn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Pn(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Wn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Pe(u));return T(
i,{card:c,other:p,n:r.length})}function gt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return je("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?_n({deck:e,way:t,panel:n,words:s}):
je("text",$e(e?.title??""));if(!i&&l.join&&t)return _n({deck:e,way:t,panel:n,words:s});let p=Ge(n,c),u=i?null:jn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(ua[c.kind]??mt)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Hn(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var je=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),$e=e=>o("h1",{},e);function mt({slide:e,way:t,panel:n,words:s,
left:a}){let r=Be(e.body),l=r.flatMap(c=>ta(c)),i=r.filter(c=>c.textContent.trim());return je(e.kind,$e(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(oa)),...l.map(c=>o("div",{class:"wall-picture"},c))),kt({way:t,
panel:n,words:s,left:a}))}function ta(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var na=5;function oa(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Ft(s)<s.childNodes.length)||!t.every(Ft))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Ft(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Ft({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=na;)s+=2;return s}function sa({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ne(a))return ia({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return je(
"question",$e(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[aa(c)]:[ra(i)],kt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function aa({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},Un(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var ra=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?Un(s,a):null))),Un=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),la=5;
function ia({slide:e,panel:t,words:n,question:s,left:a}){let r=Rt(s,e.items),l=r.filter(p=>pe(p).length),[i=r[0]]=l,c=kt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?je("chart",$e(l.length?et(i,n):n["wall-held-title"]),...Ze(
i,n),c):je("chart",$e(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},et(p,n)),...Ze(p,n,la)))),
c)}function ca({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Rt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>pe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&pe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=kt(
{way:s,panel:t,words:n,left:a});return i?je("chart",$e(et(i,n)),...Ze(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?je("chart",$e(n["room-group"]),...Nn([c[0],c.at(-1)],n)):c.length?je("chart",$e(et(c[0],n)),...Ze(c[0],n)):je(
"text",$e(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var ua={text:mt,story:mt,help:mt,question:sa,moves:ca},
Hn=e=>e?.logo?Be([["img",e.logo]]).map(pa):[],pa=e=>(e.className="wall-logo",e);function _n({deck:e,way:t,panel:n,words:s}){
return je("join",$e(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[da(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Pt(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},Nt(n,s)))),...Hn(e))}var da=(e,t)=>o("div",{class:"wall-scans"},o("p",{},T(t["wall-wifi"],{name:e.name})),Pt(e,
t)),Pt=(e,t)=>Xe(e,t["room-scan-alt"],"wall-scan"),fa=e=>e.replace("-","‑");function kt({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=Cn(s,n),c=a&&a.state!=="ready",p=c?Je(a,t,n):r&&e?Nt(t,n):"",u=l?Je(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(Pt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?T(n["wall-join-line"],{address:e.address,code:fa(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var Ut=[4.6,5.6,6.6,7.4,8.2],Ht=2,ha=["","tight","tight columns"],_t=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ma=5.4;function Kn(e,t=Ht){let n=Ut[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:_t.at(-1),text:0};for(let a of[...ha,..._t]){if(s.text>=ma||s.text&&_t.includes(a))break;let r=ga(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Vn(e,s.layout,s.text||4.6),s.text>0}function ga(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Vn(e,t,
Math.max(s,4.6)),ka(e))return Math.max(s,4.6);return 0}function Vn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ka=e=>zn(e)&&[...e.querySelectorAll(".wall-whole")].every(zn),zn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ba={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},ya=new Map(Object.entries(ba).flatMap(([e,t])=>t.map(n=>[n,e]))),wa="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function va(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(wa)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return ya.get(t.length===1?t.toLowerCase():
t)}function Gn(e){let t=n=>{let s=va(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Jn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{j.close(),k()},d=(k,w,...E)=>o("button",{type:"button",onclick:u(k),...w},...E),f=k=>o("small",{},T(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,w)=>o("li",{},d(()=>r("go",{slide:lt(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},k.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):f(
k.minutes)))),v=vn(t,c).map(({part:k,title:w,minutes:E,dropped:C})=>o("li",{},o("span",{},w),d(()=>r(C?"keep":"drop",{part:k}),
{"aria-label":`${C?a["remote-keep"]:T(a["remote-drop"],{minutes:E})}: ${w}`},C?a["remote-keep"]:T(a["remote-drop"],{minutes:E})))),
j=Oe(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...v.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Qn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
Yn(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Oe(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((w,E)=>w+E,0))),f=(k,w,E)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":T(s["desk-fewer"],{label:k}),onclick:()=>E(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":T(
s["desk-more"],{label:k}),onclick:()=>E(1)},"+"));function m(k=""){let w=r[i],C=n.items.find(({id:S})=>S===w.item)?.cards.
find(({text:S})=>S===w.card),O=l.get(w.id),M=i===r.length-1,I=S=>()=>{i+=S,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},T(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),C?.short?o("p",{class:"desk-small"},w.heading):
"",...Yn(w).map((S,N)=>f(S,O[N],F=>{O[N]=Math.max(0,O[N]+F),m(`${N} ${F}`)})),M?f(s["room-people"],d(),S=>{c=Math.max(0,
d()+S),m(`people ${S}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",M?o("b\
utton",{type:"button",class:"wall-primary",onclick:j},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(
1)},s["desk-next-card"]),M?"":o("button",{type:"button",onclick:j},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),v(k)}function v(k){let w=[...p.querySelectorAll(".desk-stepper")],[E,C]=k.split(" "),O=E==="\
people"?w.at(-1):w[Number(E)||0],[M,I]=O.querySelectorAll("button");(C==="-1"?M:I).focus()}function j(){let k=d();if(!k)
return;let E=[...l].filter(([,C])=>C.some(Boolean)).map(([C,O])=>{let{kind:M}=r.find(I=>I.id===C);return[C,M==="card"?[O[0],
k-O[0]]:O]});u.close(),a(Object.fromEntries(E),k)}m()}var Yn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ye(t,n);var xe=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Zn(e,t,n){let s=o("div",{}),a=Oe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Xn(e,t,n,{
press:s}){s({desk:"remote"}),Zn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?Xe(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
xe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},f)=>o("p",{class:"desk-line"},T(n["desk-remote-there"],{n:f+1})," ",xe(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?xe(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",xe(n["wall-close"],a))]})}function eo(e,t,n,{press:s,step:a}){let r=ja(n,s);Zn(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":xe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},xe(n["wall-close"],l))];let m=`${c.address}/${c.code}`,v=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:v.value})},...c.addresses.map(({ip:j,network:k})=>o("option",{value:j,selected:j===
c.picked?"":null},`${j} (${k})`)));return[o("h2",{},n["desk-phones"]),Xe(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?T(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},T(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(j=>o("li",{},xa(n)[j])))),o("div",{class:"wall-answers"},xe(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),xe(n["desk-card"],()=>s({desk:"card"})),xe(n["re\
mote-join-show"],()=>{l(),a("join")}),xe(n["wall-close"],l),f)]})}function ja(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),xe(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var xa=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function to(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:O})=>o("option",{value:C},O),r=(C,O)=>T(t["desk-meeting"],{title:C,n:O}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:O,part:M,minutes:I})=>a({id:C,title:r(M?`${O}: ${M}`:O,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:O,minutes:M})=>a({id:C,title:r(O,M)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Sa(e.countries);
let p=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(C,O)=>o("input",{type:"radio",name:s,value:C,checked:O===0?"":null,"aria-describedby":`${s}-${C}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(C,O)=>o("p",{},o("label",{class:"ajar-words",for:O.id},C),O),w=o("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
j.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:O})=>O).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),v,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((C,O)=>o("label",{class:"ajar-\
start-way"},d[O],o("span",{},o("b",{},u[C][0]),o("small",{id:`${s}-${C}`},u[C][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),j));function E({problem:C,busy:O,needsKey:M,state:I}){v.textContent=C??"",v.hidden=
!C,m.hidden=!M,O||(j.textContent=I==="ended"?t["room-ended"]:"")}return{element:w,update:E}}function Sa(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function no({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ye(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Oa=["open","close","reveal"];function oo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=On(),p=(x,U,ee={})=>o("button",{type:"button",onclick:U,...ee},...[x].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ve(n,x=>{x?d.
textContent=x:ge()}),m=x=>{f.begin(),s(x,{awaited:!0})},v=0,j="",k=(x,U={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",
step:{step:x,...U},n:v})},w=()=>r.panel,E=()=>w()?.stage,C=()=>r.deck?.slides[E()?.slide],O=()=>C()&&Ge(w(),C()),M=zt("d\
esk-wall",{inert:!0}),I=zt("desk-wall",{inert:!0}),S=zt("desk-screen",{hidden:!0}),N=()=>{S.host.hidden=!1,ne(),S.host.requestFullscreen?.().
catch(()=>{})},F=()=>{S.host.hidden=!0,z()&&document.exitFullscreen(),ne()},z=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{z()||F()});let g=o("p",{class:"desk-clock"}),b=o("p",{class:"desk-plan"}),
y=o("ol",{}),A=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),P=o("p",{class:"desk-count"}),B=o("p",{}),K=o(
"p",{class:"desk-small"}),Q=o("div",{}),D=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=o("div",{class:"desk-tools"},D,p(n["desk-here"],N),p(n["desk-remote"],()=>Xn(te,()=>r,n,{press:m})),p(n["\
desk-phones"],()=>eo(te,()=>r,n,{press:m,step:k})),p(n["remote-parts"],me),p(n["desk-end"],Ae,{class:"desk-end"})),_={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>q("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>q("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>q("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>Qn(te,{question:O(),slide:C(),words:n,count:H})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},se=p(n["room-ask-reset"],()=>ut(te,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>q("reset"))),ce=p("",()=>k(E()?.timer?"pause":"timer")),te=o("section",{class:"ajar-de\
sk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},g,b,Z),o("nav",{class:"desk-agenda","aria-label":n["desk\
-agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),M.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),P,B,K,o("p",{class:"\
desk-more"},ce,se))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),A,Q),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(_))),S.host),he=to(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(
he.element,te);function me(){Jn(te,{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function Ae(){let x=w().questions.some(
Ne),U=(ie,we)=>p(we,()=>m({room:"take",what:ie,paper:t.paper})),ee=Oe(te,"desk-ending",o("p",{},n["desk-end-sure"]),x?o(
"p",{class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},
p(n["room-end"],()=>{ee.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ee.close())))}function q(x){
if(v>(r.steps??0)){j=x;return}if(x==="reveal"){let ee=It(w(),C()),ie=()=>m({desk:"question",id:ee.question.id,do:x,...ee.
body});ee&&En(ae(),ee,w(),n,ie);return}let U=O();U&&m({desk:"question",id:U.id,do:x})}let H=(x,U)=>m({desk:"question",id:O().
id,do:"hands",counts:x,people:U}),L={keys:()=>Mn(ae(),n),full:()=>S.host.hidden?N():F(),larger:()=>V(1),smaller:()=>V(-1)},
W=Ht;function V(x){W=Math.min(Ut.length-1,Math.max(0,W+x)),ne()}function X(x){return!r.deck||!te.offsetParent||te.closest(
"[inert], .lm-mod-hidden")?!1:(L[x]?L[x]():Oa.includes(x)?q(x):x==="timer"?k(E()?.timer?"pause":"timer"):x!=="look"&&k(x),
!0)}a(Gn(X));let le=setInterval(()=>{!te.hidden&&te.isConnected&&fe()},1e3);a(()=>clearInterval(le));function ne(){if(!r.
deck||!E())return;let x={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},U=wn(r.deck,w());de(M.wall,gt(x)),I.host.hidden=
U===null,U!==null&&de(I.wall,gt({...x,slide:U})),S.host.hidden||de(S.wall,gt(x),W)}let ae=()=>S.host.hidden?te:S.wall;function de(x,U,ee){
x.querySelector(".wall-face")?.remove(),x.prepend(U),Kn(U,ee)}function fe(){if(!r.deck)return;let x=yn(r.deck,E(),c.now());
if(g.textContent=ct(c.now()),!x)return;let U=x.begun?$n(x.late,n):n["remote-not-begun"],ee=x.begun?T(n["remote-planned"],
{part:ct(x.partEnds),end:ct(x.ends)}):"";b.replaceChildren(o("b",{class:x.late>0?"desk-late":null},U),ee&&` · ${ee}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[ie,we]of[...y.children].entries())we.className=
ie<x.part?"done":ie===x.part?"here":"",we.classList.toggle("dropped",E().dropped.includes(ie));x.part!==i&&ye(x.part)}function ye(x){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=x;let U=y.children[x];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:ee}=y,ie=(we,oe)=>U[we]+U[oe]/2-ee[oe]/2;ee.scrollTo(ie("offsetLeft","offsetWidth"),ie(
"offsetTop","offsetHeight"))}function h(){i=null,y.replaceChildren(...r.deck.parts.map(({title:x},U)=>o("li",{},p(x,()=>k(
"go",{slide:lt(r.deck,U)})))))}function $(){if(l===C()?.id)return;l=C()?.id;let x=C()?.notes.length?Be(C().notes):[o("p",
{},n["remote-no-notes"])];A.replaceChildren(...x),A.scrollTop=0}function R(){let x=O();P.textContent=x&&(x.state!=="read\
y"||x.hands)?Je(x,w(),n):"",B.textContent=r.way?T(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],K.textContent=re(
{units:x?.units??Y()}),Q.replaceChildren(...x?no(x,n):[]);let U=!!x?.units.length;_.hands.firstChild.data=n[J(x)?"desk-s\
lips":"desk-hands"],_.hands.disabled=!U||x.state==="open"||Ne(x),se.hidden=!x?.answered||!x.may_reset;let ee=C()?.minutes??
0;ce.hidden=!ee&&!E()?.timer,ce.textContent=E()?.timer?n["desk-timer-pause"]:T(n["remote-timer"],{minutes:ee});for(let ie of[
"open","close"])_[ie].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!x),_.open.disabled=!x||x.state==="open"||
!r.way,_.close.disabled=x?.state!=="open",_.reveal.disabled=!It(w(),C());for(let ie of Object.values(_))ie.classList.remove(
"wall-primary");G().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!E()?.blank)}function G(){let x=O();
return x?Ne(x)?_.next:x.state==="ready"&&!_.open.disabled?_.open:!r.way&&!x.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let J=x=>!!x?.name.startsWith("check-in@"),Y=()=>{if(C()?.kind!==
"moves")return[];let[x]=w().questions.filter(U=>J(U)&&Ne(U)).slice(-1);return x?.units.filter(({kind:U})=>U==="move")??[]};
function re({units:x}){let U=x.filter(({snapshot:ee,withheld:ie})=>!ee&&ie);return U.length?it({shown:U},n):""}function ge(){
let x=O();d.textContent=Re(x)}function Re(x){if(E()?.blank)return n["remote-is-blank"];if(!x)return"";let U=Dt(x,w());return U===
1?n["remote-still-one"]:U?T(n["remote-still"],{n:U}):x.state==="open"?n["room-is-open"]:x.hands&&!Ne(x)?T(n["desk-counte\
d"],{n:x.hands}):!r.way&&x.state==="ready"&&x.units.length?n[J(x)?"desk-slips-how":"desk-hands-how"]:""}function ze(x){let U=r;
r={...r,...x},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ee=r.state==="open"&&!!(r.deck&&E());if(he.
update(r),he.element.hidden=ee,te.hidden=!ee,!ee)return;U.panel!==r.panel&&c.set(w().now),U.deck!==r.deck&&h(),D.hidden=
!Sn(r.wall,window.location),D.hidden||(D.href=r.wall);for(let we of te.querySelectorAll("dialog"))we.refresh?.();fe(),$(),
R(),ge(),ne();let ie=j;j="",ie&&q(ie)}let Ke=new ResizeObserver(ne);for(let{host:x}of[M,S])Ke.observe(x);return a(()=>Ke.
disconnect()),{update:ze}}function zt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall\
,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
background:var(--ground);padding-inline:1cqh}.wall-logo{position:absolute;top:6.5cqh;right:6cqh;height:10cqh;max-width:3\
2cqh;
object-fit:contain;padding:1cqh;border-radius:1.4cqh;background:#fff}.wall-face:has(>.wall-logo) h1{padding-right:36cqh}\

.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cqh;margin-inline:auto;width:max-content;max-wi\
dth:90%;
padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);border:.3cqh solid var(--edge);font-size:4.6cqh;line-hei\
ght:1.2}
.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex;align-items:center;gap:5cqh;padding-block:3cqh}.wa\
ll-words{
flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap:.7em;text-wrap:pretty}.wall-words :is(ul,ol){display:grid}\

.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--line);line-height:1.25;text-wrap:pretty}.wall-words li:f\
irst-child{
border-top:0}.wall-words :is(strong,h2){font-weight:650}.wall-terms{grid-template-columns:max-content 1fr;column-gap:5cq\
h}
.wall-terms li{display:grid;grid-template-columns:subgrid;grid-column:1 / -1;align-items:baseline}.wall-terms>li>:first-\
child{
color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :is(h1,.wall-time){font-size:12cqh}.wall-face:has(.wall\
-words:empty:only-child)
h1{margin-block:auto}.wall-words:empty:only-child,.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-pictu\
re{
flex:none;width:72cqh}.wall-picture:first-child:last-child,.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{disp\
lay:none}
.wall-picture img{display:block;width:100%;height:50cqh;object-fit:contain}.wall-words:empty+.wall-picture img{height:62\
cqh}
.wall-face[data-layout~=tight] .wall-body{padding-block:1.5cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall\
-terms){
grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms) li:nth-ch\
ild(2){
border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cqh}.wall-face[data-layout~=bare] .wall-picture{di\
splay:none}
.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-columns:minmax(0,1fr)}.wall-face[data-layout~=tight].wall\
-help
li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-help .wall-body{padding-block:.5cqh}.wall-he\
lp
li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@container wall (aspect-ratio < 1.5){.wall-foot:not\
(.wall-large)
.wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall-picture{width:50cqh}.wall-picture img{height:40c\
qh}}
.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-cards{margin-block:auto;padding-block:2cqh;colum\
ns:2;
column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-inside:avoid;padding:.3em 0;line-height:1.15}.wall\
-face[data-layout~=tight]
.wall-cards{padding-block:1cqh}.wall-face[data-layout~=tight] .wall-cards li{padding-block:.14em}@container wall (aspect\
-ratio
< 1.5){.wall-cards[data-many]{columns:2}.wall-face:not([data-layout=""]) .wall-quote{display:none}}.wall-asks{margin-blo\
ck:auto;
padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-asks li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends\
{
display:flex;justify-content:space-between;gap:5cqh;color:var(--muted);padding-top:.3em;border-top:.8cqh solid var(--lin\
e)}
.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:right}.wall-face[data-layout~=tight] .wall-asks{gap:\
.5em;
padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cqh;padding-top:2cqh;font-size:4.6cqh;line-height:1.2\
;
margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-image:linear-gradient(90deg,var(--accent) var(--lef\
t),var(--line)
var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:first-child{flex:1;min-wid\
th:0}
.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}\

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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Ca=e=>e;function Se(e,t){e.innerHTML=Ca(t)}function bt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function _e(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function yt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function so(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ve(t,b=>{d.textContent=b}),m=Vt(t),v=bt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let j=b=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(b,{awaited:!0}))},k=(b,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>j(y)},b),w=(...b)=>o(
"div",{class:"ajar-moves ajar-many"},...b);function E(){let b=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(b&&!b.value){b.focus();return}j({room:"open",...b?{key:b.value}:{}}),b&&(b.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?T(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),b?o("label",{class:"ajar-words",for:b.
id},t["room-host-key"]):null,b?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,b,w(y,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(A=>k(T(t["room-rehearse"],{n:A}),{room:"rehearse",phones:A})))]}let C=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function O(){let b=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:T(t["room-line"],{code:a.
code})),A=a.address?b:null;return r?[M(),o("div",{class:"ajar-door-line"},y,u,A),I(),N()]:[o("h2",{},t["room-title"]),M(),
I(),y,a.address?ao(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,A,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),N()]}let M=()=>a.practice?o("p",{},tt(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let b=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:b.value})},...a.addresses.map(
({ip:y,network:A})=>o("option",{value:y,selected:y===a.picked},`${y} (${A})`)));return o("label",{class:"ajar-words",for:b.
id},o("span",{},t["room-address"]),b)}function N(){let b=o("div",{}),y=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),A=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),P=()=>b.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(y,k(t["room-end"],{room:"end"}))]:[A]),B=Q=>{l=Q,P(),(l?y:A).focus()};P();let K=(Q,D)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...D()},{awaited:!0})},Q);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(K(t["room-take-table"],()=>({
what:"table"})),K(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
b)}function F(b){a={...a,...b},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=Kt(t,a.joined);
u.textContent!==y&&(u.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),z()}let z=_e(c,()=>{let{joined:b,problem:y,...A}=a,P=JSON.stringify([A,r]);if(P===
i)return;i=P;let B={open:O,lost:C}[a.state]??E;yt(c,()=>c.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return wt(e,()=>n({room:"look"}),s),{update:F}}var Kt=(e,t)=>t?t===
1?e["room-joined-one"]:T(e["room-joined"],{n:t}):e["room-joined-none"],tt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function ao(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Se(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Vt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},tt(e)):"",ao(e,r),s):(n.close(),t.replaceChildren()))}}}function wt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function vt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return Se(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function ro({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let v=e.filter(
E=>E.item===m),j=(E,C)=>{let O=i({"aria-label":[E.card,u(E)[C]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],O]),O},k=v.length===1&&!v[0].card?v[0].bands.map((E,C)=>[E,[j(v[0],C)]]):v.map(E=>[E.card,u(E).map((C,O)=>j(E,
O))]),w=v[0].card?["",...u(v[0])]:null;return o("table",{},o("caption",{},s(m)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...k.map(([E,C])=>o("tr",{},o("th",{scope:"row"},E),...C.
map(O=>o("td",{},O))))))};function f(){let m=new Map(e.map(w=>[w,l.get(w.id).map(p)])),v=Math.max(...[...m.values()].map(
w=>w.reduce((E,C)=>E+C,0))),j=p(c)||v;if(!j){c.focus();return}let k=Object.fromEntries([...m].map(([w,E])=>[w.id,w.kind===
"card"?[E[0],Math.max(0,j-E[0])]:E]));a({counts:k,people:j})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function lo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(D,Z={})=>{u=D==="reveal",
M.begin(),n({question:e.of,do:D,...Z},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("span",{}),k=o("p",
{class:"ajar-counts"}),w=$a(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...D)=>{C.textContent!==D[0]&&C.replaceChildren(...D)},M=ve(t,D=>O(
D||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(I).filter(D=>e.units.length||D==="open"||D==="close"),N=Object.fromEntries(S.map(D=>[D,o("button",{type:"button",onclick:()=>{
N[D].getAttribute("aria-disabled")?O(F(D)):D==="reset"?z():d(D)}},I[D])])),F=D=>l.busy?t["room-one-moment"]:l.not[D];function z(){
let D=o("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),N.reset.focus()}},t["home-no"]),Z=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),N.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",D," ",Z),D.focus()}function g(D){i=D,f.hidden=!D,a().hidden=D,E.textContent=t[D?"room-show-question":"\
room-show-result"]}let b=Vt(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>b.show()},t["room-cod\
e"]),A={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function P(D){let Z=l;l={...l,...D};let _=l.
room==="open";j.replaceChildren(l.practice?tt(t):""),v.textContent=l.problem,v.hidden=!l.problem;let se=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ce=!_||!e.units.length?[]:l.hands||l.inside?se.slice(0,1):se;k.replaceChildren(
...ce.map(([te,he])=>o("span",{},o("b",{},`${te}`)," ",he))),w.update(l.seconds);for(let te of S)io(N[te],F(te));p=_?l.hands?
t["room-by-hands-now"]:A[l.state]:t["room-not-open"],(Z.state!==l.state||Z.room!==l.room||Z.hands!==l.hands)&&O(p),l.busy||
M.end(),co(m,l.withheld),b.update(l.way??{},Kt(t,l.joined)),y.hidden=!l.way?.address,B(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function B(){let D=JSON.stringify(l.charts??[]);if(D===c)
return;c=D;let Z=!!l.charts?.length;f.replaceChildren(...uo(l.charts??[],t)),E.hidden=!Z,g(Z),Z&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let K=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...S.
map(D=>N[D]))),o("div",{class:"ajar-bar-line"},j,C,E,y,w.element),b.dialog),Q=e.units.length?ro(e,{words:t,ask:r,send:D=>d(
"hands",D)}):null;return E.hidden=!0,wt(K,()=>n({room:"look"}),s),{parts:[f,m,v,K,Q].filter(Boolean),update:P}}function io(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function co(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var uo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return vt(s,n,t),s});function po(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),wt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?tt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,co(i,a.withheld),io(d,f());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?uo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function $a(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?T(t["room-minutes"],{minutes:e}):"":e?T(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function fo(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:v})=>{Se(r,f),r.prepend(o("h2",{},d)),Se(l,m),i.textContent=v},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ea=new RegExp(`^${Gt}+|${Gt}\
+$`,"g"),Ma=/[\p{L}\p{N}_]+/gu,Ta=/^[\p{L}\p{N}_]+/u,La=/\{([a-z][a-z0-9-]*)\}/,[Aa,Ia]=["⁨","⁩"],ho={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Na=new RegExp(`[,;:،]|${Gt}`),qa=/^\p{Uppercase}/u,mo=/[.!?…؟。][\u2069”’"')»]*$/,
Da=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Me=e=>e.replace(Ea,""),Ee=e=>e.toLowerCase().toUpperCase(),jt=e=>e.match(Ta)?.[0]??"",go=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function nt(e,t,n=[]){let s=e.split(La),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=Ra(Me(t[i]),c),u=Wa(l,p,n),d=!u&&!a&&qa.test(l);a+=mo.test(a)?u.replace(/^,+/,
""):u,a+=Fa(d?Ba(p):p)}return mo.test(a)?a:a+s.at(-1)}function We(e){let t=Me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in ho&&s===ho[n]&&Me(a))||a.includes(n)||a.includes(s)?e:a}function Ra(e,t){let n=e.length;for(;n&&Na.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function Ba(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Wa(e,t,n){let s=Ee(
jt(t));if(!s)return e;let a=new Set(n.map(Ee)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(Ma))if(r(Ee(l[0])))
return e.slice(0,l.index);return e}var Fa=e=>Da.test(e)?`${Aa}${e}${Ia}`:e;var Jt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function ko(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=M=>f.find(I=>I.id===M).text,v=o("div",{class:"ajar-one"});
function j(M,I){u={...u,[M.id]:I},I||delete u[M.id],a(Object.keys(u).length?u:null),I&&r(T(n.moved,{card:We(M.text),pile:m(
I)}))}function k(M,{focus:I=!0,back:S=M?()=>k(M-1):c,onward:N=()=>E(M+1)}={}){let F=d[M],z=T(n["card-of"],{n:M+1,all:d.length}),
g=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},F.text)),
b=y=>{j(F,y),N()};i.hidden=!0,v.replaceChildren(g,o("div",{class:"ajar-one-piles"},...f.map(({id:y,text:A})=>Jt(A,()=>b(
y),{"aria-pressed":`${u[F.id]===y}`}))),o("div",{class:"ajar-one-also"},S?w(n.back,()=>S()):o("span",{}),w(n["card-out"],
()=>b("")),p?o("span",{}):w(n["card-enough"],()=>C()))),I&&g.focus({preventScroll:!0})}let w=(M,I)=>Jt(M,I,{class:"ajar-\
link"}),E=M=>M<d.length?k(M):C();function C({focus:M=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),S=(N,F)=>{let z=d.
filter(y=>(u[y.id]??"")===F),g=y=>k(d.indexOf(y),{back:C,onward:C}),b=z.map(y=>o("li",{},Jt(y.text,()=>g(y))));return b.
length?[o(`h${s+1}`,{},N),o("ul",{},...b)]:[]};v.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:N,text:F})=>S(F,N)),...S(n["cards-out"],"")),i.hidden=!1,M&&(I.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let O=d.map(M=>!!u[M.id]).lastIndexOf(!0)+1;return O===d.length||l&&O?C({focus:!1}):k(O,{focus:!1}),v}var Pa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",_a=new RegExp(`(${Pa})|[.…]+|[!?;\\n]`,"gu"),Ua=/[\u0300-\u036f'’‘ʼ]/g,
Ha=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function xt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=bo(s,t);return t}
var Te=(e,t)=>new RegExp(e.map(n=>bo(n,t)).join("|"),"y");function St(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Ot(e,t){let n=t;
for(let[s,a]of St(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ot=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function bo(e,t){return`(?:${(e.match(Ha)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:za(a)).join("")})`}function za(e){let t=yo(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var yo=e=>e.normalize("NFKD").replace(Ua,"").toLowerCase();function st(e){let t="",n=[];for(let s of e.
matchAll(_a)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?yo(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Ka=4,wo=16411,vo=[1,1],Va=[0,0],Yt=new WeakMap;function Ct(e,t){let{passes:n,kinds:s,learned:a}=So(t),{line:r,places:l}=st(
e),i=Ot(n,r),c=Object.entries(s).flatMap(([d,f])=>St(f,i).map(([m,v])=>({kind:d,start:m,end:v-1}))),p=a?Ga(c,r,a):c,u=(d,f)=>d.
span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,
span:[l[f][0],l[m][1]]})).sort(u)}function*xo(e){let{passes:t,kinds:n}=So(e);for(let s of[t,...Object.values(n)])yield,St(
s,"we are here ")}function So(e){return Yt.has(e)||Yt.set(e,Ya(e)),Yt.get(e)}function Ga(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=Ja(t,n),c=i.slice(1).map((k,w)=>[...i[w],...k]),p=k=>{let w=new Set(k.flatMap(E=>E.places));return jo(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return Qt(u,p)[1]>l?e:[];let d=u.filter(k=>k.length>Ka),[f,m]=Qt(d,p);if(!(m>
r))return[];let v=new Set(f.flatMap(k=>k.places.slice(0,2))),[j]=Qt(Object.keys(a),k=>jo(a[k],v));return[{kind:j,start:f[0].
start,end:f.at(-1).start}]}function Ja(e,{numbers:t,weights:n}){let s=vo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?vo:t.get(r[0])??Va,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*wo+u)*wo+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var Qt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),jo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Oo=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Ya({lists:e,passes:t,phrases:n,learned:s}){let a=xt(e),
r=Object.entries(n).map(([l,i])=>[l,Te(i,a)]);return{passes:Te(t,a),kinds:Object.fromEntries(r),learned:s&&Qa(s)}}function Qa({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,ot(u)]);return{numbers:l,weights:ot(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Co({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var $o=["emergency","crisis","violence","agency","worried","child"],Za=["crisis","violence"],To='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Eo(){for(let e of ke().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||=t}}function Xa(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function Lo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Ct(p,l)),c=Oo(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Zt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Xt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Mo=e=>`tel:${e.match(/\d+/)[0]}`;
function Ao({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ke().countries=t);let a=()=>ke().countries,r=()=>ke().
chosen||Xa(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
l=()=>a().find(S=>S.code===r());function i(S){ke().chosen=S,Eo();for(let{element:N,draw:F}of ke().listeners)F(N)}function c(S,N){
return N(S),ke().listeners.add({element:S,draw:N,shown:!1}),queueMicrotask(Eo),S}let p=S=>c(o("div",{}),N=>N.replaceChildren(
...S())),u=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{i(N.value),s(N.value)}},
...S.map(F=>o("option",{value:F.code},F.country)));return c(N,()=>{N.value=l()?.code??"-"}),o("label",{class:"ajar-help-\
where"},o("span",{},e["help-in"]),N)},d=({say:S,to:N},F)=>{if(/^(tel|sms):/.test(N))return o("a",{class:F?"ajar-reach":"\
ajar-reach ajar-first",href:N},o("span",{},...Xt(S)));let z=o("span",{},S),g=o("button",{type:"button",class:"ajar-link",
"aria-label":T(e["help-copy-what"],{address:N}),onclick:async()=>{await er(N,z)&&(g.textContent=e["help-copied"])}},e["h\
elp-copy"]);return o("p",{class:"ajar-chat"},z," ",g)},f=S=>o("li",{},o("p",{class:"ajar-for"},S.for_what),o("p",{class:"\
ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...S.reach.map(d))),m=({
emergency:S,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("p",{class:"ajar-hint"},N):
null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Mo(S)},T(e["help-call"],{number:S})))),v=S=>p(()=>{let N=l();
if(!N)return[o("p",{},e["help-elsewhere-how"])];let F=S.flatMap(z=>z==="emergency"?m(N):Zt(N,[z]).map(f));return[o("ul",
{class:"ajar-help-lines"},...F)]});function j(){Co({title:e["help-title"],close:e["help-close"],bar:o("div",{class:"ajar\
-help-bar"},u(),en({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v($o),o("p",{class:"ajar-hint"},e["help-trace"]),
o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:S,text:N,now:F,lines:z,kinds:g,countries:b},{
level:y,aside:A,needs:P}){return b&&!I()&&(ke().countries=b),o("section",{class:"ajar-danger"},o(`h${y}`,{tabindex:"-1"},
S),o("p",{},N),g.length?null:P?.()??null,u(),v(z),o("ul",{class:"ajar-todo"},...F.map(B=>o("li",{},B))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:A},e["help-aside"]))}let w=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function E({emergency:S,...N}){let z=Za.map(b=>Zt(N,[b])[0]?.
reach??[]).flatMap(b=>["tel:","sms:"].map(y=>b.find(({to:A})=>A.startsWith(y))));return[{say:T(e["help-call"],{number:S}),
to:Mo(S)},...z.filter(Boolean)]}let C=(S=`${e["help-line"]} `)=>p(()=>{let N=l(),F=(N?E(N):[]).flatMap(({say:b,to:y},A)=>[
A?" · ":"",o("a",{href:y},...Xt(b))]),z=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),g=o("span",
{class:"ajar-off-paper"},F.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},S,...F,g)]});function O(S){if(!I())
return;let[N]=[...S.querySelectorAll(To)].reverse();N?.closest("p, ul").after(C(""));for(let F of S.querySelectorAll("de\
tails"))F.open=F.querySelector("summary").textContent===l()?.country}let M=()=>p(()=>{let S=l();return S?[o("p",{},o("b",
{},`${e["help-title"]}, ${S.country}`)),o("p",{},`${e["help-danger"]} ${T(e["help-call"],{number:S.emergency})}`),o("ul",
{},...Zt(S,$o).map(({for_what:N,name:F,reach:z,hours:g})=>o("li",{},...Xt(`${N}: ${F}. ${z.map(({say:b})=>b).join(" · ")}\
. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:j,notice:k,button:w,line:C,addNumbers:O,
text:M,choose:i,code:r,isKnown:I}}var en=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Io(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(To)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function er(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function No(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var tr="about:blank";function tn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(tr)}function qo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),tn()))},{capture:!0})}function Do(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let j=d[v.dataTransfer.
getData("text/plain")]?.[m.id];j&&!j.matches(":disabled")&&(j.checked=!0,u(j.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=T(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r(T(n.moved,{card:We(e.cards.find(j=>j.id===m).text),pile:v.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let v=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(j=>{let k=o("input",{type:"radio",name:v,
value:j.id,"data-card":m.id,checked:l[m.id]===j.id,onchange:()=>u(m.id,j)});return d[m.id][j.id]=k,o("label",{},k,o("spa\
n",{},j.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var on=["open","closed"],nr=[...on,"half-open"],or=2,sr=90,ar=31,rr=2147483647,sn=3,$t="none",Ro=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
lr=/[“”„«»"' \t\n]/g,Bo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ir=["i","im","id","ill","ive","its","we",
"were","well"],cr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ur=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
nn=new WeakMap;function pr(e,t){let n=Fo(t),{sentences:s,forms:a,at:r}=hr(e,n);if(r<0||a[r].name===$t)return{kind:"",reason:"",
notes:[],remarks:[]};let l=yr(br({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=wr(l,i,an(e,s[r],
c,p),t),d=vr(e,s,n),m=[l==="open"&&d.some(v=>v.name!=="two-at-once")?"":u,...d.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,or)}}function dr(e,t){let n=Fo(t),s=t["about-statements"],a=Uo($r(e)),r=Object.entries(n.blame).map(([j,k])=>({name:j,places:a.
flatMap(w=>jr(j,k,w,n))})),l=new Set(r.flatMap(({places:j})=>j.map(({sentence:k})=>k))),i=[],c="";for(let{name:j,places:[
k]}of r){if(!k)continue;let w=xr(e,k,n.quotedTo[j]);i.length||(c=Sr(j,e,k,n)),i.push({name:j,words:w,remark:T(s.blame[j].
say,{words:w})})}let p=i.map(j=>j.name),u=a.filter(j=>!l.has(j)),d=Object.keys(n.parts).filter(j=>(j==="seen"?u:a).some(
({line:k})=>Le(n.parts[j],k))),f=d.map(j=>s.parts[j]).join(", "),m=d.length?T(s.mirror,{parts:f}):"",v=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:v}}function Wo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Ct(n,r).length)?[]:e==="question"?pr(n,s.coach).remarks:dr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Fo(e){return nn.has(e)||nn.set(e,fr(e)),nn.get(e)}function fr(e){let t=xt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Te(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Te(e.echoes,t),stated:Te(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:on.map(i=>ot(l[i]))},passes:Te(e.passes,t),quotes:Te(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Le(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function hr(e,t){let n=Uo(e),s=n.map(p=>mr(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Po(n[p])>=sn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Et=e=>e.trim().split(" ").slice(0,-1),Po=({line:e})=>Et(
e).length-1;function mr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Le(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Le(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:$t}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:$t}:u}let c=_o(Et(e).slice(1),a).length>sn?"echo":"short";return{name:t==="?"&&Le(r,e)?c:$t,start:2,end:e.length}}
function _o(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function gr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=_o(Et(a).slice(1),s),i=Et(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function kr(e){let t=0;for(let n of e)t=(t*ar+n.codePointAt(
0))%rr;return t}function br(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??on.map(()=>0),l=new Set(
gr(e,t).map(p=>kr(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map((p,u)=>p+[...l].reduce((d,f)=>d+s[u][f],0)*i),0]}
function yr(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?nr[e.indexOf(n)]:""}function wr(e,t,n,s){let a=s["\
about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?T(a[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":T(a[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function vr(e,t,{data:n,notes:s}){let a=n["about-questi\
ons"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.
map(f=>({sentence:f,place:Le(p,f.line)})).find(({place:f})=>f);if(u){let f=an(e,u.sentence,...u.place);return i.some(m=>m.
includes(f))?[]:(i.push(f),[{name:c,words:f,remark:T(a[c],{words:f})}])}let d=l.filter(f=>Po(f)>=sn).length>1;return c===
"two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function jr(e,t,n,{passes:s,quotes:a,unless:r}){if(Le(a,n.line))return[];
let l=Ot(s,n.line),i=Le(t,l);return!i||r[e]&&Le(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function xr(e,{sentence:t,
start:n,end:s},a){let r=a&&Le(a,t.line.slice(n,s));return an(e,t,n,r?n+r[1]:s)}function Sr(e,t,n,s){let a=s.data["about-\
statements"].blame[e],r=Or(e,t,n,s),l=r>0?Cr(t,n.sentence,r):"",i=e==="ultimatum"&&st(l).line.split(" ").some(u=>ir.includes(
u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?T(p,{rest:l}):a.otherwise}
function Or(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="yo\
u"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&
(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+1),e===
"makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,v]]=[n.places[s],n.places[a-1]];
t.slice(m,v).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Cr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ur,1),a=s.replace(Bo," ").replace(/^ +| +$/g,"");return[...a].length<=sr?a:""}var an=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Bo," ").replace(cr,"");function Uo(e){let{line:t,places:n}=st(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function $r(e){return e.replace(Ro,"").replace(lr,"")?e.replace(Ro,t=>" ".repeat(t.length)):
e}var Er=1200;function Ho(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Er)}),r}var rn=2e4,Mr=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function un({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Lr[r.kind](l,r);Ie(r,a)&&(a[r.
id]=Tr(r,i,a))}return a}function Vo(e,t){try{un(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Go=e=>Object.
values(e).every(t=>t==null);function Ue(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>zo(
e.cards,n)),Me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${zo(e.piles,t[n.
id])}`);case"date":return[go(t)];case"list":return t.map(Me);default:return[Me(`${t}`)]}}var zo=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Tr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Fe(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Lr={ruler(e){if(!Number.isInteger(e)||e<0||e>Mr)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Ko(e)||!Array.isArray(e.chosen)||!e.
chosen.every(cn(a)))throw new be("answer-cards");let{chosen:r}=e,l=ln("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=cn(n.map(({id:l})=>l));if(!Ko(e)||!Object.keys(e).every(
cn(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:ln,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>ln(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!dn(e))throw new be(
"answer-day");return e}};function ln(e){if(typeof e!="string")throw new be("answer-text");if(e.length>rn&&[...e].length>
rn)throw new be("answer-long",{most:rn});return Me(e)?e:null}var cn=e=>t=>e.includes(t),Ko=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ar=[{answers:["all"]}],Ir=/\p{L}/u,Nr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,qr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Dr=/\{([a-z][a-z0-9-]*)\}/g;function Yo({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(Go(r))return"nothing"in n?[Mt([n.nothing])]:[];let l=Rr({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?Ar:t).flatMap(l);return a||!("closing"in n)?c:[...c,Mt([n.closing])]}var Mt=e=>({words:e,heading:"",said:[]}),
qe=(e,t,n=[])=>({words:n,heading:e,said:t}),Jo=(e,t)=>e.filter(n=>!t.has(Ee(n)));function Rr({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:b})=>b===`couple-${g}`)??e.find(({id:b})=>b===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Ue(a(
g),r(g)):[],i=g=>{let b=new Set(g.map(a));return e.filter(y=>b.has(y))},c=g=>{let b=r(g);return typeof b=="number"?b:l(g).
length},p=g=>g.map(b=>r(b)?.chosen).find(b=>Array.isArray(b))??[],u=(g,b)=>{let[y,A]=[a(g),r(g)];return y?.kind!=="sort"||
!A?[]:y.cards.filter(({id:P})=>A[P]===b).map(({text:P})=>P)},d=g=>new Set(g?l(g).map(Ee):[]),f=({if:g=[],unless:b=[]})=>g.
every(m)&&!b.some(m);function m(g){if(typeof g=="string")return r(g)!==null;let{item:b=[],cards:y,piles:A,without:P,only:B,
least:K,asked:Q}=g;if(Q)return!!a(Q)&&Ie(a(Q),t);let D=b.find(se=>r(se)!==null);if(!D)return!1;let Z=p([D]);return y&&!y.
some(se=>Z.includes(se))||A&&!A.some(se=>Jo(u(D,se),d(P)).length)||B&&!(se=>se.size===1&&se.has(B))(new Set(Object.values(
r(D))))?!1:K==null||c(D)>=K}let v=(g,b={})=>T(s[g],b);function j(g,b={}){if(typeof g=="string")return v(g,b);if(!f(g))return null;
let{phrase:y,of:A,score:P}=g;if(P){let B=S(P);return B===null?null:v(y,{t:50+10*B})}return A?l(A).length?v(y,{n:c(A),...b}):
null:v(y,b)}let k=(g=[],b={})=>g.map(y=>j(y,b)).filter(y=>y!==null),w=(g,b)=>{let y=k(g,b);return y.length?[Mt(y)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return N(g);if("phrase"in g){let[K]=g.of?l(g.of):[],Q=j(g,K===void 0?{}:
{words:K});return Q===null?[]:[Q]}let{item:b,pile:y,also:A,without:P}=g,B=y?u(b,y):l(b);return A&&(B=B.filter(K=>d(A).has(
Ee(K)))),Jo(B,d(P))}let C=({heading:g,under:b})=>g?v(g):(b&&a(b)?.said)??"";function O(g,b){let y=a(g);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let A=B=>y.piles.find(K=>K.id===B).text;return(b??y.piles.map(({id:B})=>B)).map(B=>({id:B,text:A(
B),cards:u(g,B)}))}let M=n.find(g=>g.ladder)?.ladder,I=()=>Math.floor(M.rungs.length/2);function S(g){let[b]=p([g]);return!M||
!b?null:I()-M.rungs.findIndex(({card:y})=>y===b)}function N({level:g,up:b=0}){let y=g.map(S).find(P=>P!==null);if(!M||y===
void 0)return[];let A=M.rungs[I()-y-b];return A?l(A.item):[]}let F={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:y})=>t[y]!==null).map(y=>qe(y.said||y.ask,Ue(y,t[y.id])))},lines(g){let b=g.lines.flatMap(E),y=b.length?[qe(C(g),b,
k(g.say))]:[],A=g.count?.[Math.min(b.length,g.count.length-1)];return A?[...y,Mt([v(A,{n:b.length})])]:y},piles({piles:g,
only:b,heading:y,below:A={},all:P={}}){let B=K=>K.length===a(g).cards.length;return O(g,b).filter(({cards:K})=>K.length).
flatMap(({id:K,text:Q,cards:D})=>{let Z=B(D)&&P[K]||A[K],_=y?v(y,{pile:Q}):Q;return[qe(_,D),...w(Z?[Z]:[])]})},empty(g){
let b=O(g.empty,g.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return b.length?[qe(C(g),b,k(g.say))]:[]},sentence(g){
let b=s[g.sentence],y=Qo(b),A=Object.fromEntries(y.map(P=>[P,l(P).join(" ")]));return Object.values(A).every(Boolean)?[qe(
C(g),[Br(g,b,A)])]:[]},message(g){let b=g.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).map(([y,A])=>z(y,A,g.
message));return b.length?[qe(C(g),[b.join(" ")])]:[]},ladder(){let[g=""]=l(M.goal),[[b],[y]]=[p([M.today]),p([M.later])],
A=M.rungs.map(({card:P,item:B})=>{let K=a(B)?.said??"",[Q]=l(B),D=Q?`${K}: ${Q}`:v("open",{level:K}),Z=Wr(P===b,P===y,!!y);
return Z?v(Z,{level:D}):D});return[qe(v(g?"ladder":"ladder-unnamed",{goal:g}),A)]},missing({missing:g,say:b}){let y=i(g).
filter(({id:A})=>t[A]===null);return y.length?w(b,{parts:y.map(A=>A.said).join("; ")}):[]},repeated(g){let b=g.repeated.
map(l),y=new Map;for(let B of b.flat())y.has(Ee(B))||y.set(Ee(B),B);let A=B=>b.filter(K=>K.some(Q=>Ee(Q)===B)).length>1,
P=[...y].filter(([B])=>A(B)).map(([,B])=>B);return P.length?[qe(C(g),P)]:[]}};function z(g,b,{self:y=[],small:A=[],capitals:P=[]}){
let{opener:B,clause:K,clauses:Q=[],questions:D=[],names:Z=!1}=g,_=We(b),se=jt(_),ce=se.toLowerCase();if(y.includes(ce))return nt(
"{words}.",{words:_});let te=[...s[B]].at(-1);if(!Nr.test(_.match(Ir)?.[0]??"a")||D.includes(ce))return nt(`{words}${te}`,
{words:_});let he=s[K&&Q.includes(ce)?K:B],me=Z||P.includes(se);return nt(he,{words:Zo(_,A,me)})}return g=>{if(!f(g))return[];
let b=Object.keys(F).find(A=>A in g),y=b?F[b](g):w(g.say);return y.length&&g.then?[...y,...w([g.then])]:y}}var Qo=e=>[...e.
matchAll(Dr)].map(([,t])=>t);function Br({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Zo(We(Me(a[i])),t,!n.includes(i)),
l=Object.fromEntries(Qo(s).map(i=>[i,r(i)]));return nt(s,l,e)}function Zo(e,t,n){let s=jt(e);if(!([...s].length>1&&qr.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Wr(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function Xo(e,t,n){let s=Fr(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:Yo(e,t,{plain:a})}}function Fr({items:e},t,n){
let s=n&&Lo(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function pn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Tt(e){let n=o("button",{type:"button",onclick:()=>pn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function es({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,v=!1,j=!1,k=!1,w=(q,H,L={})=>o(
"button",{type:"button",onclick:H,...L},q),E=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>P()}),C=w(
e["keep-open"],()=>P(),{class:"ajar-link"}),O=o("div",{class:"ajar-offer"}),M=!1,I=q=>{q.tabIndex=-1,q.focus()},S=()=>c.
querySelector(".ajar-change"),N=()=>u.state==="kept"&&!u.reopen;function F(q,H=q){r.dataset.short=H,a.textContent!==q&&(a.
textContent=q)}function z(){let q=u.problem?e["keep-unsaved"]:e["keep-saving"],[H,L]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[q],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),F(H,L),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,g()}function g(){let q=n&&
u.state==="none"&&!f,[H,L]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];E.setAttribute(
"aria-label",H),E.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},L)),E.hidden=!q||M,C.hidden=
!q||!u.exists,O.hidden=!q||j,p.hidden=q&&l.hidden&&!i.textContent}function b(){let q=()=>{j=!0,z(),I(r)};return O.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],q),w(e["keep-offer-yes"],P))),O}function y(){
u={...u,saved:!1},z()}function A(){z(),d=u,N()?c.replaceChildren(m?_("change"):he()):u.state!=="none"?c.replaceChildren(
_("unlock")):f?c.replaceChildren(_(u.exists?"open":"start")):c.replaceChildren(n?"":j?D():Q())}let P=()=>{f=!0,i.textContent=
"",A(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},B=()=>u.hosted?o("p",{},e["keep-hub"]):null,
K=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function Q(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{j=!0,A(),I(r)}),w(e[u.exists?"keep-open":"keep-start"],P)))}let D=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],P,{class:"ajar-link"}));function Z(){let H=["none","weak","fair","good","s\
trong"].map(L=>e[`keep-strength-${L}`]).reduce((L,W)=>W.length>L.length?W:L);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function _(q){let H=q==="start"||q==="change",L={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[q],W=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:W.value})}}),V=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),X=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),le=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),ne=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:ne.value})}),ae=Z(),de=()=>{if(!W.value){W.focus();return}if(le.hidden=!0,H&&W.type==="password"&&V.value!==W.value){
le.textContent=e["keep-again-differs"],le.hidden=!1,V.focus();return}q==="change"?t({change:W.value},{awaited:!0}):t({[q===
"start"?"keep":"unlock"]:W.value,place:ne.value},{awaited:!0}),F(e["keep-opening"]),W.value="",V.value="",ae.firstChild.
textContent=e["keep-strength-none"]},fe=()=>{f=!1,m=!1,A(),q==="change"?S().focus():I(r)},ye=o("details",{},o("summary",
{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ne);return o("form",{class:"ajar-ask",onsubmit:h=>{h.preventDefault(),
de()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},L),B(),q==="start"&&n?o("p",{},e["keep-why"]):null,q==="start"?
K():null,q==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,q==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[q==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),W,H?ae:null,H?X:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:h})=>{W.type=h.checked?"text":"password",X.hidden=h.checked,le.hidden=!0}}),
o("span",{},e["keep-see"])),H?le:null,q==="change"||u.here?null:ye,o("div",{class:"ajar-moves"},q==="unlock"?null:w(e["k\
eep-not-now"],fe),o("button",{type:"submit"},L)),H?null:te(),q==="start"&&u.here?ce():null)}let se=()=>o("div",{},w(e["k\
eep-copy"],()=>t({take:"sealed"})));function ce(){let q={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),X=()=>t({bring:V},{awaited:!0});
H.value="",u.exists?pn(W,{...q,act:X}):X()}}),L=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),H),W=o("div",
{class:"ajar-twice"},L);return W}function te(){let q=Tt({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.here?[o("p",
{},e["keep-copy-forgot"]),se(),ce()]:[],o("p",{},e["keep-erase-how"]),q)}function he(){let q=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(q.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((H,L)=>H-L).map(H=>o("option",
{value:H,selected:H===u.minutes},T(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{
F(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{m=!0,v=!1,A(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),se()]:[o("p",{},u.place)],u.copied?o("p",{},
T(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),q))}function me(q){if(q.strength!=
null){let H=c.querySelector(".ajar-strength > span");H&&(H.textContent=q.strength);return}if(q.changed){m=!1,A(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,S().focus();return}u={...u,...q},u.state==="kept"&&(f=!1),N()||(m=!1),
z(),Ae()}let Ae=_e(c,()=>{let q=d;if(q.state===u.state&&q.exists===u.exists&&q.minutes===u.minutes&&q.here===u.here&&!!q.
reopen==!!u.reopen&&!!q.hosted==!!u.hosted&&c.firstChild){d=u;return}let L=f&&q.place!==u.place;A(),q.state!==u.state&&q.
state!=="none"?I(r):L&&c.querySelector("input").focus()});return A(),{line:r,small:E,opener:C,more:p,offer:b,setStart:q=>{
M=q,z()},update:me,begin:y,setLost:q=>{k=q,z()},say:q=>{i.textContent=q,p.hidden=!1}}}function ts({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ie(s,n)))if(s.kind==="choice"){let l=(s.among?
Fe(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ns=(e,t)=>T(e.ask,t);var Pr=new Set(["autorestarting","dead","restarting","terminating"]),_r=4e3;function os({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Pr.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,_r):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ss({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=ts(c,p),d=c.items.filter(f=>f.id in u).map(f=>[ns(f,u),...Ue(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var as=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function rs(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ve(
t,O=>r.replaceChildren(O)),i=O=>{l.begin(),n(O)},c=o("div",{}),p={},u="",d=0,f=bt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(O,M)=>o("button",{type:"button",onclick:M},O),v=O=>o("div",{class:"\
ajar-reflection"},...O.flatMap(M=>Ve(M,3))),j=(O,M,I)=>Tt({words:t,label:O,question:M,act:()=>i(I)}),k=()=>{let O=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&i({import:await O.files[0].text()}),O.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),O)},w=_e(c,()=>{let O=JSON.stringify(p);O!==u&&
(u=O,yt(c,E))});function E(){let O=(S,N)=>m(N,()=>i({take:S})),M=d>(p.danger?.kinds.length??0)?null:p.danger,I=()=>{d=M.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(M?a.notice(M,{level:2,aside:I}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.newest))):
"",p.due?.length?o("ul",{},...p.due.map(S=>o("li",{},S))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
v(p.plan):"",p.plan?.length&&!M?a.line():"",...(p.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:N})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${S}`),v(N))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...M?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),O("calendar",t["home-take-calendar"]),p.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),k()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{l.end(),p=O,w()},settle:l.end,say:(O,M="")=>{
l.end();let I=o("div",{class:"ajar-text"});Se(I,M),r.replaceChildren(O,I),r.scrollIntoView({block:"nearest"})}}}function ls({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([as(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var He=(...e)=>e.map(([t,n,s={}])=>ue("path",{class:t,d:n,...s})),at=(e,...t)=>ue("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ur=(e,t,n,s)=>ue("circle",{class:e,cx:t,cy:n,r:s}),Hr={cup:()=>at("88 74 46 56",...He(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>at("296 12 176 168",...He(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>at("136 24 136 140",...He(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ur("glow",234,94,4),...He(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>at("312 66 80 120",...He(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>at("190 66 72 100",ue("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ue("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...He(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},is=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Hr[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function cs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),is(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var us=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),is(e.doors,t)),
ps=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),zr=4e3,Kr=6e3,Vr=6;function ds(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===Vr){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,zr)}function c(){l(e.out,"out"),t=setTimeout(i,Kr)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??=new WeakMap;var rt=window.ajarShown,fs="needs@",hs=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify(
[e,t,n,s]),De={};function Gr(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",{id:"aja\
r-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #\
857c70;--ajar-line:
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
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
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
.ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-cla\
y: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
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
.ajar-gate>*+*{margin-top:.75em!important}.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);\

font-size:.85em}.ajar .ajar-made>*+*{margin-top:.75rem}.ajar .ajar-page:not(:has(.ajar-item)) .ajar-turn button:last-chi\
ld{
background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!important}.ajar-breathin\
g
ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{grid-area\
:1
/ 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid var(--ajar-acce\
nt);
transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;max-width:14rem}@media(prefers-reduce\
d-motion:no-preference){
.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s ease-in-out}.ajar-circle[data-breath=out]{transf\
orm:scale(.6);
transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-top\
:1em;
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar-offer-wa\
ys{
display:flex;gap:.5em;flex:1 1 14em}.ajar .ajar-offer-ways button{flex:1 1 0;padding-inline:.4em}.ajar button.ajar-save{\

padding:0;min-height:24px;font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(\
max-width:40em){
.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small\
-ways){
display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}\
.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function Jr({model:e,el:t}){Gr();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,v=new Map,j=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),E=h=>n.flatMap(({blocks:$})=>$).find($=>$.kind==="exercise"&&
$.key===h)?.exercise,C=ss({words:s,answered:()=>[...r].map(([h,{answers:$}])=>[E(h),$]).filter(([h,$])=>h&&Object.keys($??
{}).length)}),O=0,M=h=>{if(clearTimeout(O),O=0,C.set(h),p?.setLost(h),h)for(let $ of l.keys())a.get($)?.release()},I=(h,{
awaited:$=!1}={})=>{try{e.send(h)}catch{M(!0);return}$&&!O&&(O=setTimeout(()=>M(!0),8e3))},S=!1;function N(){S||(S=!0,window.
ajarDangers?F():I({dangers:!0}))}let F=()=>{for(let h of Object.values(window.ajarDangers.dangers))No(xo(h))};function z({
key:h,exercise:$},R){if(!(window.ajarDangers||C.isLost())||!Vo($,R))return;let J=un($,R),Y=Xo($,J,window.ajarDangers);H(
h,{answers:J,done:!0,...Y}),v.set(h,hs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let g=Ao({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>b(),onCountry:h=>I({country:h})}),b=()=>{I({forget:!0}),tn()},y=(h,$,R)=>(a.
set(h.key,R),r.has(h.key)&&R.update(r.get(h.key)),$),A={html:h=>P(h.html),home(h){let $=o("div",{});return y(h,$,rs($,{words:s,
send:J=>{J.import&&a.get("chart")?.begin(),I(J)},open:J=>X(he(J)),help:g})),I({home:h.key}),$},gate(h){let $=o("div",{class:"\
ajar-text ajar-gate"}),[R,G]=m?[o("p",{},s["gate-left-out"]),[g.button(),Ae(),Q()]]:[P(f?h.short:h.html),Z()],J=o(`h${h.
level??2}`,{},h.title);return $.append(J,R,o("div",{class:"ajar-moves"},...G.filter(Boolean))),m||R.after(o("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),c(()=>{f=!0}),$},made:h=>{let $=o("div",{class:"ajar-made"}),R=()=>$.replaceChildren(...se(
h.section));return a.set("made",{update:R}),R(),$},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.
level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),Q());let $=o("div",{}),R=C.line(p?{}:{role:"alert"});l.set(h.key,
$);let G=(Y,re)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ge=window.ajarSent;j.set(h.
key,ge),I({key:h.key,...Y,sent:ge},{awaited:re}),!(!re||!C.isLost())&&(M(!0),R.scrollIntoView({block:"nearest"}))};if(a.
set(h.key,bn($,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&
!ae()?ko:Do,enough:h.quick?"at once":"later",remarks:(Y,re)=>Ho(Y,{words:s,find:ge=>Wo(re,ge,window.ajarDangers)}),...r.
get(h.key),help:g,needs:()=>Ae(h.needs),below:()=>te(h.key),onAside:Y=>H(h.key,{aside:Y}),onChange:Y=>{N(),H(h.key,{answers:Y,
done:!1}),G({answers:Y,done:!1},d)},onMove:Y=>H(h.key,{at:Y}),onDone:Y=>{z(h,Y),G({answers:Y,done:!0},!0),h.key.startsWith(
"check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{H(h.key,{answers:{},done:!1}),G({remove:!0})}})),$.firstElementChild.
append(R),c(()=>C.forget(R)),!h.folded)return $;let J=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",
{open:J},o("summary",{},s["check-in-now"]),$)},chart(h){let $=o("div",{class:"ajar-chart-block"}),R=o("p",{class:"ajar-s\
tatus",role:"status","aria-live":"polite"}),{begin:G,end:J}=ve(s,re=>R.replaceChildren(re)),Y=re=>{J(),vt($,re,s)};return a.
set(h.key,{update:Y,begin:G,end:J}),r.has(h.key)&&Y(r.get(h.key)),G(),I({chart:h.key}),o("div",{},$,R)},start:h=>cs(h,{open:me,
opener:p?.opener}),doors:h=>us(h,{open:me}),onward:h=>ps(h,{open:me}),breathing(h){let{element:$,stop:R}=ds(h);return c(
R),$},notice(h){if(qo(()=>I({forget:!0})),!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let $=o("div",
{class:"ajar-leave"},g.button(),en({words:s,leave:b}));Io(g.open),p=es({words:s,send:I,isQuiet:n.length>1});let R=document.
createDocumentFragment();return R.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),$),o("div",{class:"aja\
r-on-paper"},g.text()),p.more),R}};function P(h){let $=o("div",{class:"ajar-text"});return Se($,h),g.addNumbers($),$.addEventListener(
"click",R=>{let G=R.target.closest("a"),J=n.findIndex(({id:Y})=>Y&&G?.getAttribute("href")===`${Y}.ipynb`);J<0||(R.preventDefault(),
X(J))}),$}function B(h){m=h,f=!0,W({focus:!0})}let K=(h,$)=>o("button",{type:"button",onclick:$},h),Q=()=>K(s["gate-agai\
n"],()=>B(!1));function D(){B(!1),n[k].blocks.some(({invites:$})=>$)||X(k+1)}let Z=()=>[K(s["gate-no"],()=>B(!0)),K(s["g\
ate-unsure"],()=>B(!0)),K(s["gate-yes"],D)],_=h=>n.filter($=>$.section===h).flatMap($=>$.blocks.filter(({kind:R})=>R==="\
exercise")),se=h=>{let $=_(h).filter(({key:G})=>r.get(G)?.done).flatMap(({key:G,exercise:J})=>[o("h2",{},J.title),...r.get(
G).reflection.flatMap(Y=>Ve(Y,3))]),R=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...$.length?$:[R]]},
ce=h=>{let $=_(h);return $.length>0&&$.every(({key:R})=>r.get(R)?.done)};function te(h){let $=h.startsWith("plan@")&&g.isKnown()?
g.line():"";return o("div",{class:"ajar-below"},$,p?.offer()??"")}let he=h=>n.findIndex(({aside:$,blocks:R})=>!$&&R.some(
G=>G.key===h)),me=h=>X(n.findIndex($=>$.id===h));function Ae(h){let $=he(fs);return $<0?h?o("p",{},o("a",{href:h},s["hel\
p-needs"])):null:o("button",{type:"button",onclick:()=>{X($);let G=l.get(fs).querySelector("h2");G.tabIndex=-1,G.focus()}},
s["help-needs"])}for(let[h,$]of Object.entries(De))A[h]=R=>{let G=o("div",{}),Y=$(G,R,{words:s,send:I,onDispose:c,model:e,
exerciseOf:E,formOf:re=>l.get(re)});return y(R,Y.element??G,Y)};let q=h=>n[k].blocks.find($=>$.kind===h),H=(h,$)=>r.set(
h,{...r.get(h),...$}),L=()=>{for(let h of i.splice(0))h()};function W({focus:h=!1}={}){if(L(),a.clear(),u){w.replaceChildren(
p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...n[k].blocks.map(R=>A[R.kind](R))),
n.length>1&&V(),!h)return;let $=w.querySelector("h1, h2, h3")??w;$.tabIndex=-1,$.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function V(){let{aside:h,title:$}=n[k];if(de.hidden=!!h,w.classList.toggle("ajar-aside",!!h),p?.setStart(
n[k].id==="start"),h)return;let{section:R,step:G,steps:J,minutes:Y}=n[k],re=n.filter(oe=>!oe.aside),ge=re.indexOf(n[k]),
Re=(oe,Lt,gs={})=>o("button",{type:"button",onclick:()=>X(n.indexOf(oe)),...gs},Lt),ze=n.find(({id:oe})=>oe==="start"),Ke=re[ge-
1]??ze;w.append(o("div",{class:"ajar-moves ajar-turn"},Ke?Re(Ke,s["previous-page"]):null,ge<re.length-1?Re(re[ge+1],s["n\
ext-page"]):null));let x=re.filter(oe=>!oe.section||oe.step===1),U=oe=>R?oe.section===R:oe===n[k],ee=oe=>({"aria-current":U(
oe)?"page":null}),ie=oe=>ce(oe.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",we=(oe,Lt)=>o("li",{},Re(
oe,Lt,ee(oe)),ie(oe));le.replaceChildren(...x.map(oe=>we(oe,oe.title)),ze?we(ze,s["start-page"]):""),ne.textContent=R?T(
s["step-of"],{title:$,n:G,all:J,minutes:Y}):T(s["page-of"],{n:x.findIndex(U)+1,all:x.length,title:$})}function X(h){n[h]&&
(k=h,le.parentElement.open=ae(),e.set("page",h),e.save_changes(),W({focus:!0}))}let le=o("ol",{}),ne=o("summary",{}),ae=()=>window.
innerWidth>640;e.get("notice")&&t.append(A.notice(e.get("notice")));let de=o("nav",{class:"ajar-nav","aria-label":s.pages},
o("details",{open:ae()},ne,le));n.length>1&&t.append(de),t.append(C.line({role:"alert"}),w);let fe=0;for(let h of["keydo\
wn","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-fe<3e4||(fe=Date.now(),I({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",h=>{if(M(!1),h.keeping){let $=[...j.values()].some(J=>h.acknowledged<J);p?.update($?{...h.keeping,saved:!1}:
h.keeping);let{state:R}=h.keeping,G=R==="locked";R&&(d=R==="kept"),R&&G!==u&&(u=G,r.clear(),de.hidden=u,W())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[$,R]of Object.entries(h.states??{})){if(h.acknowledged<j.get($))continue;let G=R.answers&&
!Object.keys(R.answers).length,J=v.get($)===hs(R);v.delete($),H($,G?{...R,at:0}:R),J||a.get($)?.update(r.get($))}h.dangers&&
(window.ajarDangers=h.dangers,F()),h.country!=null&&g.choose(h.country),h.file&&(a.get("home")?.settle(),ls(h.file)),h.erased&&
a.get("home")?.say(h.erased,q("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&
me(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),W()});let ye=os(
e,{gone:()=>M(!0),back:()=>{C.isLost()&&I({ready:!0})}});return W(),rt.set(s,(rt.get(s)??0)+1),I({ready:!0}),()=>{L(),ye(),
clearTimeout(O),rt.set(s,rt.get(s)-1),rt.get(s)||I({gone:!0})}}var ms={render:Jr};De.door=(e,t,n)=>so(e,n);De.group=(e,t,n)=>po(e,n);De.scenario=(e,t,{words:n,model:s})=>({element:fo(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});De.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=lo(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};De.desk=oo;var Eu=ms;export{Eu as default};
