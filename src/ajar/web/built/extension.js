(()=>{var oa=/^(\d{4})-(\d{2})-(\d{2})$/;function Nn(e){let[,t,n,s]=typeof e=="string"&&oa.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=sa(+t,+n)?e:null}function In(e){let t=e.getFullYear();return t>=1&&t<=9999?aa(t,e.getMonth()+1,e.getDate()):null}var Rn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function sa(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var aa=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var ra=["button","input","select","summary","textarea"],la=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ra.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),la.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function de(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var gt=["importance","confidence","readiness"],M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function ze(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var Dn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var ia=2e4;function qn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:ia,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Bn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):null,u=qn(t??"",{rows:i?8:2,oninput:()=>a(u.value.trim()?u.value:null),
...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),d=o("label",{class:"\
ajar-words ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function Wn(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[
...a.querySelectorAll("textarea")],l=()=>{let b=r().map(k=>k.value).filter(k=>k.trim());s(b.length?b:null)},i=()=>[...a.
children].forEach((b,k)=>{b.querySelector("textarea").setAttribute("aria-label",M(n.line,{n:k+1})),b.querySelector("butt\
on").setAttribute("aria-label",M(n["remove-line"],{n:k+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"butto\
n",class:"ajar-link",onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=b=>{let k=r()[r().indexOf(
b)+1];k?k.focus():b.value.trim()&&!p.hidden&&c()},f=b=>{let k=qn(b,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(
`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),d(k))}});return k},m=b=>{let k=()=>{let S=v.nextElementSibling||v.previousElementSibling;v.remove(),
S||m(""),u(),l(),(S||a.firstElementChild).querySelector("textarea").focus()},v=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},f(b)),o("button",{type:"button",class:"ajar-remove",onclick:k},"×"));a.append(v),u()},y=t||[];for(let b=0;b<
Math.max(e.lines,y.length);b++)m(y[b]??"");return o("div",{class:"ajar-lines"},a,p)}var ca=8,ua=6;function xe(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function _n(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...fa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,y=0,b=n.
aside??0,k=t.why?o("p",{class:"ajar-why"},t.why):"",v=t.private?o("p",{class:"ajar-private"},t.private):"",S=T=>i?T.after:
l&&T.more,j=t.items.some(T=>S(T)&&n.answers?.[T.id]!=null),{example:$}=t,A=$?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},$)):"",L=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),C=o("div",{}),N=o("d\
iv",{class:"ajar-body"}),_=o("section",{class:"ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[o("div",{class:"ajar-beside"},...c,k?pa([k],s):"",A),v]:[k,v,A],C,N,L);_.addEventListener("keydown",T=>{
T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),e.replaceChildren(_);function z(){let T=t.
items.filter(te=>Ne(te,d)),V=T.filter(te=>!S(te)),G=j?T.filter(S).map(te=>[te]):[];return[...i||r&&t.together?[V]:V.map(
te=>[te]),...G]}let P=T=>{L.replaceChildren(T)},g=xe(s,P);function w(T,V){L.replaceChildren(`${T} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{d=V,P(""),n.onChange(d),Z({focus:!0})}},s["put-back"]))}function x(T,V){d={...d,[T.
id]:V},da(N),P(""),n.onChange(d),K()}function D(){B(!0),g.begin(),y=setTimeout(W,8e3)}function W(){y&&(clearTimeout(y),y=
0,B(!1),g.end())}function B(T){for(let V of m?.fieldsets??[])V.disabled=T}function K(){if(!m)return;let{items:T,skip:V,where:G,
next:ee,enough:te,more:le}=m,ce=z().length;V.textContent=F(T)?s["clear-and-skip"]:s.skip,G.textContent=M(s["question-of"],
{n:f+1,all:ce}),G.hidden=(r||i)&&ce===1,ee.textContent=f===ce-1?s.done:s.next,te.hidden=!R(ce);let me=f===ce-1&&(!i||F(T)),
he=t.items.some(h=>S(h)&&Ne(h,d));le.hidden=j||!me||!he}function R(T){return(n.enough==="at once"||f>0)&&f<T-1&&F(t.items)}
function Y(){y||(D(),n.onDone(d))}let F=T=>T.some(({id:V})=>d[V]!=null);function ae(T,V=!0){if(y)return;let G=z();if(f+=
T,f>=G.length){f=G.length-1,Y();return}Z({focus:V,again:T<0})}function re(T,V){let G=`${u}-${T.id}`,ee=o("legend",{id:`${G}\
-ask`},M(T.ask,d)),te=T.hint?o("p",{class:"ajar-hint",id:`${G}-hint`},T.hint):null,le=[te,V.mark].filter(Boolean).map(({
id:h})=>h),ce=T.among?{...T,cards:ze(T,d)}:T,me=p[T.kind](ce,Dn(ce,d[T.id]),{words:s,level:a+1,group:G,change:h=>x(T,h),
say:P,remarks:n.remarks,isQuick:n.enough==="at once",isShort:l,...V}),he={class:`ajar-item ajar-${T.kind}`,tabindex:"-1",
"aria-describedby":le.join(" ")||null};return o("fieldset",he,ee,te,me)}function Z({focus:T=!1,again:V=!1}={}){let G=z();
f=Math.max(0,Math.min(f,G.length-1));let ee=G[f],te=n.mark?.(ee),le=te?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mar\
k`},te):null,ce=o("div",{class:"ajar-moves ajar-onward"}),me=f>0?()=>ae(-1):null,he=ee.map(Ae=>re(Ae,{mark:le,again:V,moves:ce,
back:me})),h=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let Ae=d,_e=F(ee);if(d={...d,...Object.
fromEntries(ee.map(({id:Pe})=>[Pe,null]))},n.onChange(d),!_e){ae(1);return}Z({focus:!0}),w(s.cleared,Ae)}}),E=o("button",
{type:"button",class:"ajar-next",onclick:()=>{y||(P(""),ae(1))}}),q=o("p",{class:"ajar-where"}),Q=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{y||(j=!0,ae(1))}},i?s["add-why"]:s["ask-more"]),X=o("button",{type:"button",class:"aj\
ar-link",onclick:Y},s.enough);m={items:ee,skip:h,where:q,next:E,fieldsets:he,enough:X,more:Q},C.replaceChildren();let ie={
type:"button",class:"ajar-back",onclick:me};ce.replaceChildren(E,me?o("button",ie,s.back):"",h);let ke=he.length===1;le&&
ke&&he[0].lastElementChild.before(le),N.replaceChildren(q,...le&&!ke?[le]:[],...he,ce,...n.enough?[Q,X]:[]),K(),n.onMove?.(
f),T&&(he[0].focus({preventScroll:!0}),q.scrollIntoView({block:"nearest"}))}function ge(T){if(C.replaceChildren(),!T||!n.
help||b>T.kinds.length)return null;let V=()=>{b=T.kinds.length+1,n.onAside?.(b),C.replaceChildren(),N.querySelector("[ta\
bindex]").focus()},{help:G,needs:ee}=n;return C.append(G.notice(T,{level:a+1,aside:V,needs:ee})),C.querySelector("[tabin\
dex]")}function we(T,{focus:V=!1,danger:G=null}={}){m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);N.replaceChildren(
o("div",{class:"ajar-reflection"},ee,...T.flatMap(le=>Xe(le,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{f=0,Z({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let le=d;
d={},f=0,b=0,n.onAside?.(0),n.onStartOver(),Z({focus:!0}),w(s["started-over"],le)}},s["start-over"])));let te=ge(G);V&&(te??
ee).focus()}function ve(T){let V=N.contains(document.activeElement);V&&m&&!y||(W(),d={...T.answers},T.done?we(T.reflection,
{focus:V,danger:T.danger}):(f=T.at??Math.max(0,z().findIndex(G=>G.some(({id:ee})=>d[ee]==null))),Z()))}let{done:I,reflection:H,
danger:oe}=n;return ve({answers:d,at:n.at,done:I,reflection:H,danger:oe}),{update:ve,release:W,say:T=>{W(),P(T)}}}var pa=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function da(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Xe=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),fa={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],
own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.map(S=>o("input",{type:u,
name:s,value:S.id,checked:i.includes(S.id),onchange:j=>{e.many?i=i.filter($=>$!==S.id).concat(j.target.checked?S.id:[]):
(i=[S.id],c="",f&&(f.value="")),p()}})),f=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:S=>{c=S.target.value,
!e.many&&c.trim()&&(i=[],d.forEach(j=>{j.checked=!1})),p()}}):null,m=e.cards.map((S,j)=>o("label",{class:"ajar-card"},d[j],
o("span",{},S.text))),b=l&&m.length>ca?m.filter((S,j)=>j>=ua&&!d[j].checked):[];for(let S of b)S.hidden=!0;let k=()=>{for(let S of b)
S.hidden=!1;v.hidden=!0,b[0].querySelector("input").focus()},v=o("button",{type:"button",class:"ajar-link",hidden:!b.length,
onclick:k},M(n["cards-more"],{n:b.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...m,v,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:Bn,
list:Wn,date(e,t,{words:n,change:s,say:a}){let r=In(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-\
past"])}}))}};function ma(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Pn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=ma(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var kt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Fn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(ha)),c=e.findIndex(
i);return c<0?null:c}var ha=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Un(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Hn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ga=new Set,Kt=()=>{if(!document.hidden)for(let e of[...ga])e(Math.random()*1e3)};window.addEventListener("online",Kt);
window.addEventListener("pageshow",Kt);document.addEventListener("visibilitychange",Kt);function ba(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Hi=ba("ajar-presenter");var zn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Kn(e,t){return e?!(t.protocol.startsWith("http")&&!zn.test(t.
hostname)&&zn.test(new URL(e).hostname)):!1}function Vn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var et=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Vt(e,t){if(t?.kind!=="moves"){let l=t&&et(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Gt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function tt({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Gn(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function yt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Yn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var bt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Yt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function wt(e,t,n,s,a){let r=Ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Yt(n,()=>{r.close(),a()},"\
wall-primary"),Yt(s,()=>r.close())))}var Zt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Zn(e,{
question:t,body:n},s,a,r){if(n.moves){wt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Zt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});wt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Jn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=Ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Yt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var De=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Jt({units:e},t){let n=new Map,s=wa(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(va(a,s))}return[...n.
values()]}function wa(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function va({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ja(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:nt(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?vt(p):0,withheld:i??""}}function ja(e,t){let n=0;return t.map(s=>(n+=s,vt(e.slice(n-s,n))))}function nt(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var vt=e=>e.reduce((t,n)=>t+n,0),Qt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var Qn=["wall-first","wall-second","wall-third"],xa={importance:0,confidence:1,readiness:2},eo=({id:e},t)=>Qn[xa[e]??t%Qn.
length],Ee=e=>`${(100*e).toFixed(2)}%`,to={"aria-hidden":"true"};function st(e,t,n){return fe(e).length?{ruler:Xn,move:Xn,
sort:Oa,card:La,choice:Aa}[e.kind](e,t,n):[o("p",{class:"wall-calm"},yt(e,t))]}function Xn(e,t){let n=Math.max(...fe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return oo({...s,heading:c,labels:l,sizes:i},r,n,eo(s,a),t)}))]}function no(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>oo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,eo(c,p),t))),ro([["wall-then",n.moment],["wall-solid",s.moment]])]}function oo({heading:e,labels:t,sizes:n},s,a,r,l){
let i=vt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let y=p/i+(p?c/2:0);p+=f;let b=p/i-y-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:v},S)=>{
let j=y+S*b/s.length;return Sa(k[m]/a,k[m],j,b/s.length,v)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...$a(t,
n)))}function Sa(e,t,n,s,a){let r=1-e;return[de("rect",{x:Ee(n),y:Ee(r),width:Ee(s),height:Ee(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Ee(n+s/2),y:Ee(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function $a(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Oa(e,t,n){let s=[...fe(e)].
sort((i,c)=>Ma(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Xt.length)return[xt(s.map(
i=>Ea(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<Ca?`${c} ${r[0]}`:`${c}`;return ot(
i,f,Ta([c,...p],a))});return[xt([...l,...ao(e,t)],n,t),ro(r.map((i,c)=>[Xt[c],i]))]}var Ca=24;function Ea({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=M(a["wall-of"],{n:r,of:s});return ot(e,i,
[],o("p",{class:"wall-muted"},l))}var Ma=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Xt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ta(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,jt(
Xt[a],r,s/t)})}function jt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Ee(t+r),y:Ee(s),width:Ee(Math.max(0,n-2*r)),height:Ee(a)})}function La(e,t,n){let s=fe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[xt([...so(s,t),...ao(e,t)],n,t)]}function Aa(e,t,n){let[{labels:s,counts:a,
n:r}]=fe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[xt(so(l,t),n,t)]}function so(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ot(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),
[jt("wall-rest",0,1),jt("wall-pile-1",0,r/n)]))}function ao({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[ot(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>ot(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ot=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?de(
"svg",to,...n):null,s);function xt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},M(n["wall-more"],{n:a}))),s}var ro=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},de("svg",to,jt(t,0,1)),n)));var Na=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ia=/^data:image\/(svg\+xml|png|jpeg);/,
Fe=e=>e.flatMap(Ra);function Ra(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Ia.test(n.src)?[Da(n)]:[]:Na.has(t)?[o(t,{},...Fe(s))]:Fe(s)}var Da=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var St=4,at=({path:e,size:t},n,s)=>de("svg",{class:s,viewBox:`${-St} ${-St} ${t+2*St} ${t+2*St}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function rt(e,t){return fe(e).length?{ruler:Ba,move:qa,sort:_a,card:Pa,choice:Fa}[e.kind](e,t):e.heading}var Ke=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,lo=({shown:e})=>e.every(({counts:t})=>t),qa=(e,t)=>t["wall-moved"];function io({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ke(t),Ke(t)]}function Ba(e,t){
let n=fe(e),s=new Map;for(let u of n){let d=Qt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Wa(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>io(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,M(p,c)].filter(Boolean).join(" ")}function Wa(e,t,n,s){
let[a,r]=e.map(p=>io(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?M(s["wall-most-all"],c):M(r?s["wall-most-two"]:s["wall-most"],c)}function _a(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Qt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return lo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(
l??t["wall-sorted-many"],{pile:Ke(a),card:Ke(r[0].name),other:Ke(r.at(-1).name),n:r.length,all:n.length})}function Pa(e,t){
let n=fe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return co(n,e,t)}function Fa(e,t){let[{labels:n,counts:s,
n:a}]=fe(e);return co(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function co(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!lo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ke(u));return M(
i,{card:c,other:p,n:r.length})}function Ot({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?uo({deck:e,way:t,panel:n,words:s}):
Se("text",Me(e?.title??""));if(!i&&l.join&&t)return uo({deck:e,way:t,panel:n,words:s});let p=et(n,c),u=i?null:Hn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(Qa[c.kind]??$t)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...fo(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var Se=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>o("h1",{},e);function $t({slide:e,way:t,panel:n,words:s,
left:a}){let r=Fe(e.body),l=r.flatMap(c=>Ua(c)),i=r.filter(c=>c.textContent.trim());return Se(e.kind,Me(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(za)),...l.map(c=>o("div",{class:"wall-picture"},c))),Ct({way:t,
panel:n,words:s,left:a}))}function Ua(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ha=5;function za(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>en(s)<s.childNodes.length)||!t.every(en))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=en(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function en({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=Ha;)s+=2;return s}function Ka({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&De(a))return Za({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Se(
"question",Me(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[Va(c)]:[Ga(i)],Ct({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function Va({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},po(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var Ga=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?po(s,a):null))),po=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Ya=5;
function Za({slide:e,panel:t,words:n,question:s,left:a}){let r=Jt(s,e.items),l=r.filter(p=>fe(p).length),[i=r[0]]=l,c=Ct(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?Se("chart",Me(l.length?rt(i,n):n["wall-held-title"]),...st(
i,n),c):Se("chart",Me(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},rt(p,n)),...st(p,n,Ya)))),
c)}function Ja({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Jt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>fe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&fe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Ct(
{way:s,panel:t,words:n,left:a});return i?Se("chart",Me(rt(i,n)),...st(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Se("chart",Me(n["room-group"]),...no([c[0],c.at(-1)],n)):c.length?Se("chart",Me(rt(c[0],n)),...st(c[0],n)):Se(
"text",Me(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Qa={text:$t,story:$t,help:$t,question:Ka,moves:Ja},
fo=e=>e?.logo?Fe([["img",e.logo]]).map(Xa):[],Xa=e=>(e.className="wall-logo",e);function uo({deck:e,way:t,panel:n,words:s}){
return Se("join",Me(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[er(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,tn(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},Gt(n,s)))),...fo(e))}var er=(e,t)=>o("div",{class:"wall-scans"},o("p",{},M(t["wall-wifi"],{name:e.name})),tn(e,
t)),tn=(e,t)=>at(e,t["room-scan-alt"],"wall-scan"),tr=e=>e.replace("-","‑");function Ct({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=Gn(s,n),c=a&&a.state!=="ready",p=c?tt(a,t,n):r&&e?Gt(t,n):"",u=l?tt(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(tn(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:tr(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var on=[4.6,5.6,6.6,7.4,8.2],sn=2,nr=["","tight","tight columns"],nn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],or=5.4;function ho(e,t=sn){let n=on[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:nn.at(-1),text:0};for(let a of[...nr,...nn]){if(s.text>=or||s.text&&nn.includes(a))break;let r=sr(e,a,n);r>s.text&&
(s={layout:a,text:r})}return go(e,s.layout,s.text||4.6),s.text>0}function sr(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(go(e,t,
Math.max(s,4.6)),ar(e))return Math.max(s,4.6);return 0}function go(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ar=e=>mo(e)&&[...e.querySelectorAll(".wall-whole")].every(mo),mo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var rr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},lr=new Map(Object.entries(rr).flatMap(([e,t])=>t.map(n=>[n,e]))),ir="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function cr(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(ir)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return lr.get(t.length===1?t.toLowerCase():
t)}function ko(e){let t=n=>{let s=cr(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function yo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{b.close(),k()},d=(k,v,...S)=>o("button",{type:"button",onclick:u(k),...v},...S),f=k=>o("small",{},M(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,v)=>o("li",{},d(()=>r("go",{slide:kt(t,v)}),{"aria-current":v===p?"step":null,
class:c.dropped.includes(v)?"remote-dropped":null},k.title,c.dropped.includes(v)?o("small",{},a["remote-is-dropped"]):f(
k.minutes)))),y=Un(t,c).map(({part:k,title:v,minutes:S,dropped:j})=>o("li",{},o("span",{},v),d(()=>r(j?"keep":"drop",{part:k}),
{"aria-label":`${j?a["remote-keep"]:M(a["remote-drop"],{minutes:S})}: ${v}`},j?a["remote-keep"]:M(a["remote-drop"],{minutes:S})))),
b=Ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...y.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...y)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function wo(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
bo(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Ce(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((v,S)=>v+S,0))),f=(k,v,S)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":M(s["desk-fewer"],{label:k}),onclick:()=>S(-1)},"−"),o("output",{},`${v}`),o("button",{type:"button","aria-label":M(
s["desk-more"],{label:k}),onclick:()=>S(1)},"+"));function m(k=""){let v=r[i],j=n.items.find(({id:C})=>C===v.item)?.cards.
find(({text:C})=>C===v.card),$=l.get(v.id),A=i===r.length-1,L=C=>()=>{i+=C,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},M(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},v.card||v.heading),j?.short?o("p",{class:"desk-small"},v.heading):
"",...bo(v).map((C,N)=>f(C,$[N],_=>{$[N]=Math.max(0,$[N]+_),m(`${N} ${_}`)})),A?f(s["room-people"],d(),C=>{c=Math.max(0,
d()+C),m(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:L(-1)},s.back):"",A?o("b\
utton",{type:"button",class:"wall-primary",onclick:b},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:L(
1)},s["desk-next-card"]),A?"":o("button",{type:"button",onclick:b},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),y(k)}function y(k){let v=[...p.querySelectorAll(".desk-stepper")],[S,j]=k.split(" "),$=S==="\
people"?v.at(-1):v[Number(S)||0],[A,L]=$.querySelectorAll("button");(j==="-1"?A:L).focus()}function b(){let k=d();if(!k)
return;let S=[...l].filter(([,j])=>j.some(Boolean)).map(([j,$])=>{let{kind:A}=r.find(L=>L.id===j);return[j,A==="card"?[$[0],
k-$[0]]:$]});u.close(),a(Object.fromEntries(S),k)}m()}var bo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):nt(t,n);var $e=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function vo(e,t,n){let s=o("div",{}),a=Ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function jo(e,t,n,{
press:s}){s({desk:"remote"}),vo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[o("h2",{},n["desk-remote"]),d&&r?at(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":$e(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>o("p",{class:"desk-line"},M(n["desk-remote-there"],{n:m+
1})," ",$e(n["desk-remote-end"],()=>s({desk:"revoke",id:f})))),o("div",{class:"wall-answers"},d?$e(n["desk-remote-new"],
()=>s({desk:"remote"})):"",$e(n["wall-close"],a))]})}function xo(e,t,n,{press:s,step:a}){let r=ur(n,s);vo(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":$e(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},$e(n["wall-close"],l))];let m=`${c.address}/${c.code}`,y=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:y.value})},...c.addresses.map(({ip:b,network:k})=>o("option",{value:b,
selected:b===c.picked?"":null},`${b} (${k})`)));return[o("h2",{},n["desk-phones"]),at(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?M(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?o("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",y):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(b=>o("li",{},pr(n)[b])))),o("div",{class:"wall-answers"},$e(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),$e(n["desk-card"],()=>s(
{desk:"card"})),$e(n["remote-join-show"],()=>{l(),a("join")}),$e(n["wall-close"],l),f)]})}function ur(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),$e(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var pr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function So(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:j,
title:$})=>o("option",{value:j},$),r=(j,$)=>M(t["desk-meeting"],{title:j,n:$}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:j,title:$,part:A,minutes:L})=>a({id:j,title:r(A?`${$}: ${A}`:$,L)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:j,title:$,minutes:A})=>a({id:j,title:r($,A)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||dr(e.countries);
let p=["phones","none","practice"].filter(j=>!(e.server&&j!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(j,$)=>o("input",{type:"radio",name:s,value:j,checked:$===0?"":null,"aria-describedby":`${s}-${j}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),y=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(j,$)=>o("p",{},o("label",{class:"ajar-words",for:$.id},j),$),v=o("form",{class:"ajar-start",onsubmit:j=>{j.preventDefault(),
b.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:$})=>$).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),y,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((j,$)=>o("label",{class:"ajar-\
start-way"},d[$],o("span",{},o("b",{},u[j][0]),o("small",{id:`${s}-${j}`},u[j][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),b));function S({problem:j,busy:$,needsKey:A,state:L}){y.textContent=j??"",y.hidden=
!j,m.hidden=!A,$||(b.textContent=L==="ended"?t["room-ended"]:"")}return{element:v,update:S}}function dr(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function $o({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:nt(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var fr=["open","close","reveal"];function Oo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=Vn(),p=(O,U,ne={})=>o("button",{type:"button",onclick:U,...ne},...[O].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=xe(n,O=>{O?d.
textContent=O:ke()}),m=O=>{f.begin(),s(O,{awaited:!0})},y=0,b="",k=(O,U={})=>{y=Math.max(y,r.steps??0)+1,m({desk:"step",
step:{step:O,...U},n:y})},v=()=>r.panel,S=()=>v()?.stage,j=()=>r.deck?.slides[S()?.slide],$=()=>j()&&et(v(),j()),A=an("d\
esk-wall",{inert:!0}),L=an("desk-wall",{inert:!0}),C=an("desk-screen",{hidden:!0}),N=()=>{C.host.hidden=!1,te(),C.host.requestFullscreen?.().
catch(()=>{})},_=()=>{C.host.hidden=!0,z()&&document.exitFullscreen(),te()},z=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{z()||_()});let P=o("p",{class:"desk-clock"}),g=o("p",{class:"desk-plan"}),
w=o("ol",{}),x=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=o("p",{class:"desk-count"}),W=o("p",{}),B=o(
"p",{class:"desk-small"}),K=o("div",{}),R=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Y=o("div",{class:"desk-tools"},R,p(n["desk-here"],N),p(n["desk-remote"],()=>jo(Z,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>xo(Z,()=>r,n,{press:m,step:k})),p(n["remote-parts"],we),p(n["desk-end"],ve,{class:"desk-end"})),F={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>I("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>I("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>I("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>wo(Z,{question:$(),slide:j(),words:n,count:H})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},ae=p(n["room-ask-reset"],()=>wt(Z,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>I("reset"))),re=p("",()=>k(S()?.timer?"pause":"timer")),Z=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},P,g,Y),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},w),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),A.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),L.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),D,W,B,o("p",{class:"\
desk-more"},re,ae))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),x,K),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(F))),C.host),ge=So(t,{words:n,begin:O=>m({desk:"begin",...O})});e.replaceChildren(
ge.element,Z);function we(){yo(Z,{deck:r.deck,panel:v(),way:r.way},n,{step:k})}function ve(){let O=v().questions.some(De),
U=(pe,je)=>p(je,()=>m({room:"take",what:pe,paper:t.paper})),ne=Ce(Z,"desk-ending",o("p",{},n["desk-end-sure"]),O?o("p",{
class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{ne.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ne.close())))}function I(O){if(y>
(r.steps??0)){b=O;return}if(O==="reveal"){let ne=Vt(v(),j()),pe=()=>m({desk:"question",id:ne.question.id,do:O,...ne.body});
ne&&Zn(le(),ne,v(),n,pe);return}let U=$();U&&m({desk:"question",id:U.id,do:O})}let H=(O,U)=>m({desk:"question",id:$().id,
do:"hands",counts:O,people:U}),oe={keys:()=>Jn(le(),n),full:()=>C.host.hidden?N():_(),larger:()=>V(1),smaller:()=>V(-1)},
T=sn;function V(O){T=Math.min(on.length-1,Math.max(0,T+O)),te()}function G(O){return!r.deck||!Z.offsetParent||Z.closest(
"[inert], .lm-mod-hidden")?!1:(oe[O]?oe[O]():fr.includes(O)?I(O):O==="timer"?k(S()?.timer?"pause":"timer"):O!=="look"&&k(
O),!0)}a(ko(G));let ee=setInterval(()=>{!Z.hidden&&Z.isConnected&&me()},1e3);a(()=>clearInterval(ee));function te(){if(!r.
deck||!S())return;let O={deck:r.deck,way:r.way,panel:v(),words:n,now:c.now()},U=Fn(r.deck,v());ce(A.wall,Ot(O)),L.host.hidden=
U===null,U!==null&&ce(L.wall,Ot({...O,slide:U})),C.host.hidden||ce(C.wall,Ot(O),T)}let le=()=>C.host.hidden?Z:C.wall;function ce(O,U,ne){
O.querySelector(".wall-face")?.remove(),O.prepend(U),ho(U,ne)}function me(){if(!r.deck)return;let O=Pn(r.deck,S(),c.now());
if(P.textContent=bt(c.now()),!O)return;let U=O.begun?Yn(O.late,n):n["remote-not-begun"],ne=O.begun?M(n["remote-planned"],
{part:bt(O.partEnds),end:bt(O.ends)}):"";g.replaceChildren(o("b",{class:O.late>0?"desk-late":null},U),ne&&` · ${ne}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[pe,je]of[...w.children].entries())je.className=
pe<O.part?"done":pe===O.part?"here":"",je.classList.toggle("dropped",S().dropped.includes(pe));O.part!==i&&he(O.part)}function he(O){
w.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=O;let U=w.children[O];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:ne}=w,pe=(je,se)=>U[je]+U[se]/2-ne[se]/2;ne.scrollTo(pe("offsetLeft","offsetWidth"),pe(
"offsetTop","offsetHeight"))}function h(){i=null,w.replaceChildren(...r.deck.parts.map(({title:O},U)=>o("li",{},p(O,()=>k(
"go",{slide:kt(r.deck,U)})))))}function E(){if(l===j()?.id)return;l=j()?.id;let O=j()?.notes.length?Fe(j().notes):[o("p",
{},n["remote-no-notes"])];x.replaceChildren(...O),x.scrollTop=0}function q(){let O=$();D.textContent=O&&(O.state!=="read\
y"||O.hands)?tt(O,v(),n):"",W.textContent=r.way?M(n["desk-joined"],{n:v().joined}):n["desk-no-phones"],B.textContent=ie(
{units:O?.units??X()}),K.replaceChildren(...O?$o(O,n):[]);let U=!!O?.units.length;F.hands.firstChild.data=n[Q(O)?"desk-s\
lips":"desk-hands"],F.hands.disabled=!U||O.state==="open"||De(O),ae.hidden=!O?.answered||!O.may_reset;let ne=j()?.minutes??
0;re.hidden=!ne&&!S()?.timer,re.textContent=S()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:ne});for(let pe of[
"open","close"])F[pe].hidden=!r.way;F.hands.hidden=!!r.way&&(F.hands.disabled||!O),F.open.disabled=!O||O.state==="open"||
!r.way,F.close.disabled=O?.state!=="open",F.reveal.disabled=!Vt(v(),j());for(let pe of Object.values(F))pe.classList.remove(
"wall-primary");J().classList.add("wall-primary"),F.blank.setAttribute("aria-pressed",!!S()?.blank)}function J(){let O=$();
return O?De(O)?F.next:O.state==="ready"&&!F.open.disabled?F.open:!r.way&&!O.answered&&!F.hands.disabled?F.hands:F.reveal.
disabled?F.next:F.reveal:F.reveal.disabled?F.next:F.reveal}let Q=O=>!!O?.name.startsWith("check-in@"),X=()=>{if(j()?.kind!==
"moves")return[];let[O]=v().questions.filter(U=>Q(U)&&De(U)).slice(-1);return O?.units.filter(({kind:U})=>U==="move")??[]};
function ie({units:O}){let U=O.filter(({snapshot:ne,withheld:pe})=>!ne&&pe);return U.length?yt({shown:U},n):""}function ke(){
let O=$();d.textContent=Ae(O)}function Ae(O){if(S()?.blank)return n["remote-is-blank"];if(!O)return"";let U=Zt(O,v());return U===
1?n["remote-still-one"]:U?M(n["remote-still"],{n:U}):O.state==="open"?n["room-is-open"]:O.hands&&!De(O)?M(n["desk-counte\
d"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Q(O)?"desk-slips-how":"desk-hands-how"]:""}function _e(O){let U=r;
r={...r,...O},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ne=r.state==="open"&&!!(r.deck&&S());if(ge.
update(r),ge.element.hidden=ne,Z.hidden=!ne,!ne)return;U.panel!==r.panel&&c.set(v().now),U.deck!==r.deck&&h(),R.hidden=!Kn(
r.wall,window.location),R.hidden||(R.href=r.wall);for(let je of Z.querySelectorAll("dialog"))je.refresh?.();me(),E(),q(),
ke(),te();let pe=b;b="",pe&&I(pe)}let Pe=new ResizeObserver(te);for(let{host:O}of[A,C])Pe.observe(O);return a(()=>Pe.disconnect()),
{update:_e}}function an(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--gro\
und: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var mr=e=>e;function Oe(e,t){e.innerHTML=mr(t)}function Et(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ve(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Mt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Co(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=xe(t,g=>{d.textContent=g}),m=ln(t),y=Et(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let b=g=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(g,{awaited:!0}))},k=(g,w)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(w)},g),v=(...g)=>o(
"div",{class:"ajar-moves ajar-many"},...g);function S(){let g=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,w=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(g&&!g.value){g.focus();return}b({room:"open",...g?{key:g.value}:{}}),g&&(g.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),g?o("label",{class:"ajar-words",for:g.
id},t["room-host-key"]):null,g?o("p",{class:"ajar-hint",id:`${P}-key-how`},t["room-host-key-how"]):null,g,v(w,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:v(...[12,3].
map(x=>k(M(t["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let j=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),v(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function $(){let g=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),w=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),x=a.address?g:null;return r?[A(),o("div",{class:"ajar-door-line"},w,u,x),L(),N()]:[o("h2",{},t["room-title"]),A(),
L(),w,a.address?Eo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,x,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),N()]}let A=()=>a.practice?o("p",{},lt(t)):null,L=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let g=o("select",{id:`${P}-address`,onchange:()=>n({room:"pick",ip:g.value})},...a.addresses.map(
({ip:w,network:x})=>o("option",{value:w,selected:w===a.picked},`${w} (${x})`)));return o("label",{class:"ajar-words",for:g.
id},o("span",{},t["room-address"]),g)}function N(){let g=o("div",{}),w=o("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),x=o("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),D=()=>g.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),v(w,k(t["room-end"],{room:"end"}))]:[x]),W=K=>{l=K,D(),(l?w:x).focus()};D();let B=(K,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?v(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:y.value()})),y.element()):null,o("p",{},t["room-end-how"]),
g)}function _(g){a={...a,...g},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let w=rn(t,a.joined);
u.textContent!==w&&(u.textContent=w),m.update(a,w),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),z()}let z=Ve(c,()=>{let{joined:g,problem:w,...x}=a,D=JSON.stringify([x,r]);if(D===
i)return;i=D;let W={open:$,lost:j}[a.state]??S;Mt(c,()=>c.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return Tt(e,()=>n({room:"look"}),s),{update:_}}var rn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],lt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Eo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Oe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function ln(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},lt(e)):"",Eo(e,r),s):(n.close(),t.replaceChildren()))}}}function Tt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Lt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return Oe(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function Mo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let y=e.filter(
S=>S.item===m),b=(S,j)=>{let $=i({"aria-label":[S.card,u(S)[j]].filter(Boolean).join(": ")});return l.set(S.id,[...l.get(
S.id)??[],$]),$},k=y.length===1&&!y[0].card?y[0].bands.map((S,j)=>[S,[b(y[0],j)]]):y.map(S=>[S.card,u(S).map((j,$)=>b(S,
$))]),v=y[0].card?["",...u(y[0])]:null;return o("table",{},o("caption",{},s(m)),v&&v.length>2?o("thead",{},o("tr",{},...v.
map(S=>S?o("th",{scope:"col"},S):o("td",{})))):null,o("tbody",{},...k.map(([S,j])=>o("tr",{},o("th",{scope:"row"},S),...j.
map($=>o("td",{},$))))))};function f(){let m=new Map(e.map(v=>[v,l.get(v.id).map(p)])),y=Math.max(...[...m.values()].map(
v=>v.reduce((S,j)=>S+j,0))),b=p(c)||y;if(!b){c.focus();return}let k=Object.fromEntries([...m].map(([v,S])=>[v.id,v.kind===
"card"?[S[0],Math.max(0,b-S[0])]:S]));a({counts:k,people:b})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function To(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(R,Y={})=>{u=R==="reveal",
A.begin(),n({question:e.of,do:R,...Y},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),y=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=o("span",{}),k=o("p",
{class:"ajar-counts"}),v=hr(e.minutes,t,s),S=o("button",{type:"button",class:"ajar-link",onclick:()=>P(!i)}),j=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),$=(...R)=>{j.textContent!==R[0]&&j.replaceChildren(...R)},A=xe(t,R=>$(
R||p)),L={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(L).filter(R=>e.units.length||R==="open"||R==="close"),N=Object.fromEntries(C.map(R=>[R,o("button",{type:"button",onclick:()=>{
N[R].getAttribute("aria-disabled")?$(_(R)):R==="reset"?z():d(R)}},L[R])])),_=R=>l.busy?t["room-one-moment"]:l.not[R];function z(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{$(""),N.reset.focus()}},t["home-no"]),Y=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{$(""),N.reset.focus(),d("reset")}},t["room-ask-reset"]);j.replaceChildren(t["room\
-reset-sure"]," ",R," ",Y),R.focus()}function P(R){i=R,f.hidden=!R,a().hidden=R,S.textContent=t[R?"room-show-question":"\
room-show-result"]}let g=ln(t),w=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>g.show()},t["room-cod\
e"]),x={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(R){let Y=l;l={...l,...R};let F=l.
room==="open";b.replaceChildren(l.practice?lt(t):""),y.textContent=l.problem,y.hidden=!l.problem;let ae=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],re=!F||!e.units.length?[]:l.hands||l.inside?ae.slice(0,1):ae;k.replaceChildren(
...re.map(([Z,ge])=>o("span",{},o("b",{},`${Z}`)," ",ge))),v.update(l.seconds);for(let Z of C)Lo(N[Z],_(Z));p=F?l.hands?
t["room-by-hands-now"]:x[l.state]:t["room-not-open"],(Y.state!==l.state||Y.room!==l.room||Y.hands!==l.hands)&&$(p),l.busy||
A.end(),Ao(m,l.withheld),g.update(l.way??{},rn(t,l.joined)),w.hidden=!l.way?.address,W(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function W(){let R=JSON.stringify(l.charts??[]);if(R===c)
return;c=R;let Y=!!l.charts?.length;f.replaceChildren(...No(l.charts??[],t)),S.hidden=!Y,P(Y),Y&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let B=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(R=>N[R]))),o("div",{class:"ajar-bar-line"},b,j,S,w,v.element),g.dialog),K=e.units.length?Mo(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return S.hidden=!0,Tt(B,()=>n({room:"look"}),s),{parts:[f,m,y,B,K].filter(Boolean),update:D}}function Lo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Ao(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var No=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Lt(s,n,t),s});function Io(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),Tt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?lt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Ao(i,a.withheld),Lo(d,f());let y=JSON.stringify(a.charts??[]);y!==r&&(r=y,l.replaceChildren(
...a.charts?.length?No(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function hr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function Ro(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:y})=>{Oe(r,f),r.prepend(o("h2",{},d)),Oe(l,m),i.textContent=y},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",gr=new RegExp(`^${cn}+|${cn}\
+$`,"g"),kr=/[\p{L}\p{N}_]+/gu,yr=/^[\p{L}\p{N}_]+/u,br=/\{([a-z][a-z0-9-]*)\}/,[wr,vr]=["⁨","⁩"],Do={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},jr=new RegExp(`[,;:،]|${cn}`),xr=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,
Sr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Le=e=>e.replace(gr,""),Te=e=>e.toLowerCase().toUpperCase(),At=e=>e.match(yr)?.[0]??"",Bo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function it(e,t,n=[]){let s=e.split(br),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=$r(Le(t[i]),c),u=Cr(
l,p,n),d=!u&&!a&&xr.test(l);a+=qo.test(a)?u.replace(/^,+/,""):u,a+=Er(d?Or(p):p)}return qo.test(a)?a:a+s.at(-1)}function Ue(e){
let t=Le(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Do&&s===Do[n]&&Le(a))||a.includes(n)||a.includes(
s)?e:a}function $r(e,t){let n=e.length;for(;n&&jr.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Or(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Cr(e,t,n){let s=Te(At(t));if(!s)return e;let a=new Set(n.map(Te)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(kr))if(r(Te(l[0])))return e.slice(0,l.index);return e}var Er=e=>Sr.test(e)?`${wr}${e}${vr}`:
e;var un=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Wo(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=A=>f.find(L=>L.id===A).text,y=o("div",{class:"ajar-one"});
function b(A,L){u={...u,[A.id]:L},L||delete u[A.id],a(Object.keys(u).length?u:null),L&&r(M(n.moved,{card:Ue(A.text),pile:m(
L)}))}function k(A,{focus:L=!0,back:C=A?()=>k(A-1):c,onward:N=()=>S(A+1)}={}){let _=d[A],z=M(n["card-of"],{n:A+1,all:d.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},_.text)),
g=w=>{b(_,w),N()};i.hidden=!0,y.replaceChildren(P,o("div",{class:"ajar-one-piles"},...f.map(({id:w,text:x})=>un(x,()=>g(
w),{"aria-pressed":`${u[_.id]===w}`}))),o("div",{class:"ajar-one-also"},C?v(n.back,()=>C()):o("span",{}),v(n["card-out"],
()=>g("")),p?o("span",{}):v(n["card-enough"],()=>j()))),L&&P.focus({preventScroll:!0})}let v=(A,L)=>un(A,L,{class:"ajar-\
link"}),S=A=>A<d.length?k(A):j();function j({focus:A=!0}={}){let L=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),C=(N,_)=>{let z=d.
filter(w=>(u[w.id]??"")===_),P=w=>k(d.indexOf(w),{back:j,onward:j}),g=z.map(w=>o("li",{},un(w.text,()=>P(w))));return g.
length?[o(`h${s+1}`,{},N),o("ul",{},...g)]:[]};y.replaceChildren(L,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:N,text:_})=>C(_,N)),...C(n["cards-out"],"")),i.hidden=!1,A&&(L.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let $=d.map(A=>!!u[A.id]).lastIndexOf(!0)+1;return $===d.length||l&&$?j({focus:!1}):k($,{focus:!1}),y}var Mr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Tr=new RegExp(`(${Mr})|[.…]+|[!?;\\n]`,"gu"),Lr=/[\u0300-\u036f'’‘ʼ]/g,
Ar=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Nt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=_o(s,t);return t}
var Ie=(e,t)=>new RegExp(e.map(n=>_o(n,t)).join("|"),"y");function It(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Rt(e,t){let n=t;
for(let[s,a]of It(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ct=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function _o(e,t){return`(?:${(e.match(Ar)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Nr(a)).join("")})`}function Nr(e){let t=Po(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Po=e=>e.normalize("NFKD").replace(Lr,"").toLowerCase();function ut(e){let t="",n=[];for(let s of e.
matchAll(Tr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Po(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Ir=4,Fo=16411,Uo=[1,1],Rr=[0,0],pn=new WeakMap;function Dt(e,t){let{passes:n,kinds:s,learned:a}=Ko(t),{line:r,places:l}=ut(
e),i=Rt(n,r),c=Object.entries(s).flatMap(([d,f])=>It(f,i).map(([m,y])=>({kind:d,start:m,end:y-1}))),p=a?Dr(c,r,a):c,u=(d,f)=>d.
span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,
span:[l[f][0],l[m][1]]})).sort(u)}function*zo(e){let{passes:t,kinds:n}=Ko(e);for(let s of[t,...Object.values(n)])yield,It(
s,"we are here ")}function Ko(e){return pn.has(e)||pn.set(e,Br(e)),pn.get(e)}function Dr(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=qr(t,n),c=i.slice(1).map((k,v)=>[...i[v],...k]),p=k=>{let v=new Set(k.flatMap(S=>S.places));return Ho(s,v)/
Math.sqrt(v.size)},u=[...i,...c];if(e.length)return dn(u,p)[1]>l?e:[];let d=u.filter(k=>k.length>Ir),[f,m]=dn(d,p);if(!(m>
r))return[];let y=new Set(f.flatMap(k=>k.places.slice(0,2))),[b]=dn(Object.keys(a),k=>Ho(a[k],y));return[{kind:b,start:f[0].
start,end:f.at(-1).start}]}function qr(e,{numbers:t,weights:n}){let s=Uo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?Uo:t.get(r[0])??Rr,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*Fo+u)*Fo+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var dn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Ho=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Vo=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Br({lists:e,passes:t,phrases:n,learned:s}){let a=Nt(e),
r=Object.entries(n).map(([l,i])=>[l,Ie(i,a)]);return{passes:Ie(t,a),kinds:Object.fromEntries(r),learned:s&&Wr(s)}}function Wr({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,ct(u)]);return{numbers:l,weights:ct(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Go({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Yo=["emergency","crisis","violence","agency","worried","child"],_r=["crisis","violence"],Qo='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Zo(){for(let e of ye().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||=t}}function Pr(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function Xo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Dt(p,l)),c=Vo(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var fn=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),mn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Jo=e=>`tel:${e.match(/\d+/)[0]}`;
function es({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ye().countries=t);let a=()=>ye().countries,r=()=>ye().
chosen||Pr(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
l=()=>a().find(C=>C.code===r());function i(C){ye().chosen=C,Zo();for(let{element:N,draw:_}of ye().listeners)_(N)}function c(C,N){
return N(C),ye().listeners.add({element:C,draw:N,shown:!1}),queueMicrotask(Zo),C}let p=C=>c(o("div",{}),N=>N.replaceChildren(
...C())),u=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{i(N.value),s(N.value)}},
...C.map(_=>o("option",{value:_.code},_.country)));return c(N,()=>{N.value=l()?.code??"-"}),o("label",{class:"ajar-help-\
where"},o("span",{},e["help-in"]),N)},d=({say:C,to:N},_)=>{if(/^(tel|sms):/.test(N))return o("a",{class:_?"ajar-reach":"\
ajar-reach ajar-first",href:N},o("span",{},...mn(C)));let z=o("span",{},C),P=o("button",{type:"button",class:"ajar-link",
"aria-label":M(e["help-copy-what"],{address:N}),onclick:async()=>{await Fr(N,z)&&(P.textContent=e["help-copied"])}},e["h\
elp-copy"]);return o("p",{class:"ajar-chat"},z," ",P)},f=C=>o("li",{},o("p",{class:"ajar-for"},C.for_what),o("p",{class:"\
ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...C.reach.map(d))),m=({
emergency:C,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("p",{class:"ajar-hint"},N):
null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Jo(C)},M(e["help-call"],{number:C})))),y=C=>p(()=>{let N=l();
if(!N)return[o("p",{},e["help-elsewhere-how"])];let _=C.flatMap(z=>z==="emergency"?m(N):fn(N,[z]).map(f));return[o("ul",
{class:"ajar-help-lines"},..._)]});function b(){Go({title:e["help-title"],close:e["help-close"],bar:o("div",{class:"ajar\
-help-bar"},u(),hn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),y(Yo),o("p",{class:"ajar-hint"},e["help-trace"]),
o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:C,text:N,now:_,lines:z,kinds:P,countries:g},{
level:w,aside:x,needs:D}){return g&&!L()&&(ye().countries=g),o("section",{class:"ajar-danger"},o(`h${w}`,{tabindex:"-1"},
C),o("p",{},N),P.length?null:D?.()??null,u(),y(z),o("ul",{class:"ajar-todo"},..._.map(W=>o("li",{},W))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let v=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function S({emergency:C,...N}){let z=_r.map(g=>fn(N,[g])[0]?.
reach??[]).flatMap(g=>["tel:","sms:"].map(w=>g.find(({to:x})=>x.startsWith(w))));return[{say:M(e["help-call"],{number:C}),
to:Jo(C)},...z.filter(Boolean)]}let j=(C=`${e["help-line"]} `)=>p(()=>{let N=l(),_=(N?S(N):[]).flatMap(({say:g,to:w},x)=>[
x?" · ":"",o("a",{href:w},...mn(g))]),z=o("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),P=o("span",
{class:"ajar-off-paper"},_.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},C,..._,P)]});function $(C){if(!L())
return;let[N]=[...C.querySelectorAll(Qo)].reverse();N?.closest("p, ul").after(j(""));for(let _ of C.querySelectorAll("de\
tails"))_.open=_.querySelector("summary").textContent===l()?.country}let A=()=>p(()=>{let C=l();return C?[o("p",{},o("b",
{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:C.emergency})}`),o("ul",
{},...fn(C,Yo).map(({for_what:N,name:_,reach:z,hours:P})=>o("li",{},...mn(`${N}: ${_}. ${z.map(({say:g})=>g).join(" · ")}\
. ${P}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),L=()=>a().length>0;return{open:b,notice:k,button:v,line:j,addNumbers:$,
text:A,choose:i,code:r,isKnown:L}}var hn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ts(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Qo)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function Fr(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function ns(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Ur="about:blank";function gn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Ur)}function os(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),gn()))},{capture:!0})}function ss(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.currentTarget.
classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");let b=d[y.dataTransfer.
getData("text/plain")]?.[m.id];b&&!b.matches(":disabled")&&(b.checked=!0,u(b.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(l).filter(y=>y===m.id).length})}),u=(m,y)=>{
l[m]=y.id,p(),a({...l}),r(M(n.moved,{card:Ue(e.cards.find(b=>b.id===m).text),pile:y.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let y=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let k=o("input",{type:"radio",name:y,
value:b.id,"data-card":m.id,checked:l[m.id]===b.id,onchange:()=>u(m.id,b)});return d[m.id][b.id]=k,o("label",{},k,o("spa\
n",{},b.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var yn=["open","closed"],Hr=[...yn,"half-open"],zr=2,Kr=90,Vr=31,Gr=2147483647,bn=3,qt="none",as=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Yr=/[“”„«»"' \t\n]/g,rs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Zr=["i","im","id","ill","ive","its","we",
"were","well"],Jr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Qr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
kn=new WeakMap;function Xr(e,t){let n=is(t),{sentences:s,forms:a,at:r}=nl(e,n);if(r<0||a[r].name===qt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=ll(rl({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=il(l,i,wn(e,s[r],
c,p),t),d=cl(e,s,n),m=[l==="open"&&d.some(y=>y.name!=="two-at-once")?"":u,...d.map(y=>y.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,zr)}}function el(e,t){let n=is(t),s=t["about-statements"],a=ps(hl(e)),r=Object.entries(n.blame).map(([b,k])=>({name:b,places:a.
flatMap(v=>ul(b,k,v,n))})),l=new Set(r.flatMap(({places:b})=>b.map(({sentence:k})=>k))),i=[],c="";for(let{name:b,places:[
k]}of r){if(!k)continue;let v=pl(e,k,n.quotedTo[b]);i.length||(c=dl(b,e,k,n)),i.push({name:b,words:v,remark:M(s.blame[b].
say,{words:v})})}let p=i.map(b=>b.name),u=a.filter(b=>!l.has(b)),d=Object.keys(n.parts).filter(b=>(b==="seen"?u:a).some(
({line:k})=>Re(n.parts[b],k))),f=d.map(b=>s.parts[b]).join(", "),m=d.length?M(s.mirror,{parts:f}):"",y=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:y}}function ls({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Dt(n,r).length)?[]:e==="question"?Xr(n,s.coach).remarks:el(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function is(e){return kn.has(e)||kn.set(e,tl(e)),kn.get(e)}function tl(e){let t=Nt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Ie(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ie(e.echoes,t),stated:Ie(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:yn.map(i=>ct(l[i]))},passes:Ie(e.passes,t),quotes:Ie(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Re(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function nl(e,t){let n=ps(e),s=n.map(p=>ol(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>cs(n[p])>=bn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Bt=e=>e.trim().split(" ").slice(0,-1),cs=({line:e})=>Bt(
e).length-1;function ol({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Re(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Re(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:qt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:qt}:u}let c=us(Bt(e).slice(1),a).length>bn?"echo":"short";return{name:t==="?"&&Re(r,e)?c:qt,start:2,end:e.length}}
function us(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function sl({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=us(Bt(a).slice(1),s),i=Bt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function al(e){let t=0;for(let n of e)t=(t*Vr+n.codePointAt(
0))%Gr;return t}function rl(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??yn.map(()=>0),l=new Set(
sl(e,t).map(p=>al(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map((p,u)=>p+[...l].reduce((d,f)=>d+s[u][f],0)*i),0]}
function ll(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?Hr[e.indexOf(n)]:""}function il(e,t,n,s){let a=s["\
about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function cl(e,t,{data:n,notes:s}){let a=n["about-questi\
ons"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.
map(f=>({sentence:f,place:Re(p,f.line)})).find(({place:f})=>f);if(u){let f=wn(e,u.sentence,...u.place);return i.some(m=>m.
includes(f))?[]:(i.push(f),[{name:c,words:f,remark:M(a[c],{words:f})}])}let d=l.filter(f=>cs(f)>=bn).length>1;return c===
"two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function ul(e,t,n,{passes:s,quotes:a,unless:r}){if(Re(a,n.line))return[];
let l=Rt(s,n.line),i=Re(t,l);return!i||r[e]&&Re(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function pl(e,{sentence:t,
start:n,end:s},a){let r=a&&Re(a,t.line.slice(n,s));return wn(e,t,n,r?n+r[1]:s)}function dl(e,t,n,s){let a=s.data["about-\
statements"].blame[e],r=fl(e,t,n,s),l=r>0?ml(t,n.sentence,r):"",i=e==="ultimatum"&&ut(l).line.split(" ").some(u=>Zr.includes(
u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?M(p,{rest:l}):a.otherwise}
function fl(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="yo\
u"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&
(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+1),e===
"makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,y]]=[n.places[s],n.places[a-1]];
t.slice(m,y).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function ml(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Qr,1),a=s.replace(rs," ").replace(/^ +| +$/g,"");return[...a].length<=Kr?a:""}var wn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(rs," ").replace(Jr,"");function ps(e){let{line:t,places:n}=ut(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function hl(e){return e.replace(as,"").replace(Yr,"")?e.replace(as,t=>" ".repeat(t.length)):
e}var gl=1200;function ds(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,gl)}),r}var vn=2e4,kl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Sn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:bl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=yl(r,i,a))}return a}function hs(e,t){try{Sn(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var gs=e=>Object.
values(e).every(t=>t==null);function Ge(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>fs(
e.cards,n)),Le(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${fs(e.piles,t[n.
id])}`);case"date":return[Bo(t)];case"list":return t.map(Le);default:return[Le(`${t}`)]}}var fs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function yl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ze(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var bl={ruler(e){if(!Number.isInteger(e)||e<0||e>kl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!ms(e)||!Array.isArray(e.chosen)||!e.
chosen.every(xn(a)))throw new be("answer-cards");let{chosen:r}=e,l=jn("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=xn(n.map(({id:l})=>l));if(!ms(e)||!Object.keys(e).every(
xn(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:jn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>jn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Nn(e))throw new be(
"answer-day");return e}};function jn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>vn&&[...e].length>
vn)throw new be("answer-long",{most:vn});return Le(e)?e:null}var xn=e=>t=>e.includes(t),ms=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var wl=[{answers:["all"]}],vl=/\p{L}/u,jl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,xl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Sl=/\{([a-z][a-z0-9-]*)\}/g;function ys({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(gs(i))return"nothing"in n?[Wt([n.nothing])]:[];let c=$l({items:e,answers:i,rules:t,phrases:n,
last:l}),u=(r||!t.length?wl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Wt([n.closing])]}var Wt=e=>({words:e,heading:"",
said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),ks=(e,t)=>e.filter(n=>!t.has(Te(n)));function $l({items:e,answers:t,
rules:n,phrases:s,last:a}){let r=g=>e.find(({id:w})=>w===`couple-${g}`)??e.find(({id:w})=>w===g),l=g=>t[r(g)?.id]??null,
i=g=>r(g)?Ge(r(g),l(g)):[],c=g=>{let w=new Set(g.map(r));return e.filter(x=>w.has(x))},p=g=>{let w=l(g);return typeof w==
"number"?w:i(g).length},u=g=>g.map(w=>l(w)?.chosen).find(w=>Array.isArray(w))??[],d=(g,w)=>{let[x,D]=[r(g),l(g)];return x?.
kind!=="sort"||!D?[]:x.cards.filter(({id:W})=>D[W]===w).map(({text:W})=>W)},f=g=>new Set(g?i(g).map(Te):[]),m=({if:g=[],
unless:w=[]})=>g.every(y)&&!w.some(y);function y(g){if(typeof g=="string")return l(g)!==null;let{item:w=[],cards:x,piles:D,
without:W,only:B,least:K,asked:R}=g;if(R)return!!r(R)&&Ne(r(R),t);let Y=w.find(re=>l(re)!==null);if(!Y)return!1;let F=u(
[Y]);return x&&!x.some(re=>F.includes(re))||D&&!D.some(re=>ks(d(Y,re),f(W)).length)||B&&!(re=>re.size===1&&re.has(B))(new Set(
Object.values(l(Y))))?!1:K==null||p(Y)>=K}let b=(g,w={})=>M(s[g],w);function k(g,w={}){if(typeof g=="string")return b(g,
w);if(!m(g))return null;let{phrase:x,of:D,since:W}=g;if(!D)return b(x,w);if(!i(D).length)return null;let B=W&&a?.values[D];
return B==null?b(x,{n:p(D),...w}):b(W,{n:p(D),last:B,day:a.day,...w})}let v=(g=[],w={})=>g.map(x=>k(x,w)).filter(x=>x!==
null),S=(g,w)=>{let x=v(g,w);return x.length?[Wt(x)]:[]};function j(g){if(typeof g=="string")return i(g);if("level"in g)
return _(g);if("phrase"in g){let[K]=g.of?i(g.of):[],R=k(g,K===void 0?{}:{words:K});return R===null?[]:[R]}let{item:w,pile:x,
also:D,without:W}=g,B=x?d(w,x):i(w);return D&&(B=B.filter(K=>f(D).has(Te(K)))),ks(B,f(W))}let $=({heading:g,under:w})=>g?
b(g):(w&&r(w)?.said)??"";function A(g,w){let x=r(g);if(x?.kind!=="sort"||t[x.id]===null)return[];let D=B=>x.piles.find(K=>K.
id===B).text;return(w??x.piles.map(({id:B})=>B)).map(B=>({id:B,text:D(B),cards:d(g,B)}))}let L=n.find(g=>g.ladder)?.ladder,
C=()=>Math.floor(L.rungs.length/2);function N(g){let[w]=u([g]);return!L||!w?null:C()-L.rungs.findIndex(({card:x})=>x===w)}
function _({level:g,up:w=0}){let x=g.map(N).find(W=>W!==null);if(!L||x===void 0)return[];let D=L.rungs[C()-x-w];return D?
i(D.item):[]}let z={answers({answers:g}){return(g[0]==="all"?e:c(g)).filter(({id:x})=>t[x]!==null).map(x=>qe(x.said||x.ask,
Ge(x,t[x.id])))},lines(g){let w=g.lines.flatMap(j),x=w.length?[qe($(g),w,v(g.say))]:[],D=g.count?.[Math.min(w.length,g.count.
length-1)];return D?[...x,Wt([b(D,{n:w.length})])]:x},piles({piles:g,only:w,heading:x,below:D={},all:W={}}){let B=K=>K.length===
r(g).cards.length;return A(g,w).filter(({cards:K})=>K.length).flatMap(({id:K,text:R,cards:Y})=>{let F=B(Y)&&W[K]||D[K],ae=x?
b(x,{pile:R}):R;return[qe(ae,Y),...S(F?[F]:[])]})},empty(g){let w=A(g.empty,g.only).filter(({cards:x})=>!x.length).map(({
text:x})=>x);return w.length?[qe($(g),w,v(g.say))]:[]},sentence(g){let w=s[g.sentence],x=bs(w),D=Object.fromEntries(x.map(
W=>[W,i(W).join(" ")]));return Object.values(D).every(Boolean)?[qe($(g),[Ol(g,w,D)])]:[]},message(g){let w=g.message.parts.
map(x=>[x,i(x.item)[0]]).filter(([,x])=>x).map(([x,D])=>P(x,D,g.message));return w.length?[qe($(g),[w.join(" ")])]:[]},ladder(){
let[g=""]=i(L.goal),[[w],[x]]=[u([L.today]),u([L.later])],D=L.rungs.map(({card:W,item:B})=>{let K=r(B)?.said??"",[R]=i(B),
Y=R?`${K}: ${R}`:b("open",{level:K}),F=Cl(W===w,W===x,!!x);return F?b(F,{level:Y}):Y});return[qe(b(g?"ladder":"ladder-un\
named",{goal:g}),D)]},missing({missing:g,say:w}){let x=c(g).filter(({id:D})=>t[D]===null);return x.length?S(w,{parts:x.map(
D=>D.said).join("; ")}):[]},repeated(g){let w=g.repeated.map(i),x=new Map;for(let B of w.flat())x.has(Te(B))||x.set(Te(B),
B);let D=B=>w.filter(K=>K.some(R=>Te(R)===B)).length>1,W=[...x].filter(([B])=>D(B)).map(([,B])=>B);return W.length?[qe($(
g),W)]:[]}};function P(g,w,{self:x=[],small:D=[],capitals:W=[]}){let{opener:B,clause:K,clauses:R=[],questions:Y=[],names:F=!1}=g,
ae=Ue(w),re=At(ae),Z=re.toLowerCase();if(x.includes(Z))return it("{words}.",{words:ae});let ge=[...s[B]].at(-1);if(!jl.test(
ae.match(vl)?.[0]??"a")||Y.includes(Z))return it(`{words}${ge}`,{words:ae});let we=s[K&&R.includes(Z)?K:B],ve=F||W.includes(
re);return it(we,{words:ws(ae,D,ve)})}return g=>{if(!m(g))return[];let w=Object.keys(z).find(D=>D in g),x=w?z[w](g):S(g.
say);return x.length&&g.then?[...x,...S([g.then])]:x}}var bs=e=>[...e.matchAll(Sl)].map(([,t])=>t);function Ol({alike:e,
small:t=[],lower:n=[]},s,a){let r=i=>ws(Ue(Le(a[i])),t,!n.includes(i)),l=Object.fromEntries(bs(s).map(i=>[i,r(i)]));return it(
s,l,e)}function ws(e,t,n){let s=At(e);if(!([...s].length>1&&xl.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function Cl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function vs(e,t,n,s=null){let a=El(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:ys(e,t,{plain:r,last:s})}}function El({
items:e},t,n){let s=n&&Xo(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function $n(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function _t(e){let n=o("button",{type:"button",onclick:()=>$n(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function js({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,y=!1,b=!1,k=!1,v=(I,H,oe={})=>o(
"button",{type:"button",onclick:H,...oe},I),S=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),j=v(
e["keep-open"],()=>D(),{class:"ajar-link"}),$=o("div",{class:"ajar-offer"}),A=!1,L=I=>{I.tabIndex=-1,I.focus()},C=()=>c.
querySelector(".ajar-change"),N=()=>u.state==="kept"&&!u.reopen;function _(I,H=I){r.dataset.short=H,a.textContent!==I&&(a.
textContent=I)}function z(){let I=u.problem?e["keep-unsaved"]:e["keep-saving"],[H,oe]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[I],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),_(H,oe),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,P()}function P(){let I=n&&
u.state==="none"&&!f,[H,oe]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.setAttribute(
"aria-label",H),S.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},oe)),S.hidden=!I||A,j.hidden=
!I||!u.exists,$.hidden=!I||b,p.hidden=I&&l.hidden&&!i.textContent}function g(){let I=()=>{b=!0,z(),L(r)};return $.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],I),v(e["keep-offer-yes"],D))),$}function w(){
u={...u,saved:!1},z()}function x(){z(),d=u,N()?c.replaceChildren(m?F("change"):ge()):u.state!=="none"?c.replaceChildren(
F("unlock")):f?c.replaceChildren(F(u.exists?"open":"start")):c.replaceChildren(n?"":b?R():K())}let D=()=>{f=!0,i.textContent=
"",x(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},W=()=>u.hosted?o("p",{},e["keep-hub"]):null,
B=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),W(),o("d\
iv",{class:"ajar-moves"},v(e["keep-nothing"],()=>{b=!0,x(),L(r)}),v(e[u.exists?"keep-open":"keep-start"],D)))}let R=()=>o(
"p",{},v(e[u.exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function Y(){let H=["none","weak","fair","good","s\
trong"].map(oe=>e[`keep-strength-${oe}`]).reduce((oe,T)=>T.length>oe.length?T:oe);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function F(I){let H=I==="start"||I==="change",
oe={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[I],T=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:T.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),G=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
ee=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),te=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:te.value})}),le=Y(),ce=()=>{if(!T.value){T.focus();return}if(ee.hidden=!0,H&&T.type==="passw\
ord"&&V.value!==T.value){ee.textContent=e["keep-again-differs"],ee.hidden=!1,V.focus();return}I==="change"?t({change:T.value},
{awaited:!0}):t({[I==="start"?"keep":"unlock"]:T.value,place:te.value},{awaited:!0}),_(e["keep-opening"]),T.value="",V.value=
"",le.firstChild.textContent=e["keep-strength-none"]},me=()=>{f=!1,m=!1,x(),I==="change"?C().focus():L(r)},he=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),te);return o("form",{class:"ajar-ask",onsubmit:h=>{
h.preventDefault(),ce()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},oe),W(),I==="start"&&n?o("p",{},e["keep-why"]):
null,I==="start"?B():null,I==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,I==="s\
tart"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[I==="change"?"keep-new":"keep-\
passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),T,H?le:null,H?G:null,o("label",{class:"\
ajar-card"},o("input",{type:"checkbox",onchange:({target:h})=>{T.type=h.checked?"text":"password",G.hidden=h.checked,ee.
hidden=!0}}),o("span",{},e["keep-see"])),H?ee:null,I==="change"||u.here?null:he,o("div",{class:"ajar-moves"},I==="unlock"?
null:v(e["keep-not-now"],me),o("button",{type:"submit"},oe)),H?null:Z(),I==="start"&&u.here?re():null)}let ae=()=>o("div",
{},v(e["keep-copy"],()=>t({take:"sealed"})));function re(){let I={words:e,label:e["keep-bring-yes"],question:e["keep-bri\
ng-sure"]},H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),G=()=>t({bring:V},
{awaited:!0});H.value="",u.exists?$n(T,{...I,act:G}):G()}}),oe=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),
H),T=o("div",{class:"ajar-twice"},oe);return T}function Z(){let I=_t({words:e,label:e["keep-erase"],question:e["home-era\
se-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-ho\
w"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ae(),re()]:[],o("p",{},e["keep-erase-how"]),I)}function ge(){let I=o("se\
lect",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(I.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((H,oe)=>H-
oe).map(H=>o("option",{value:H,selected:H===u.minutes},M(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},
v(e["keep-lock"],()=>{_(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-change"],()=>{m=!0,y=!1,x(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},y?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ae()]:[o("p",{},u.place)],
u.copied?o("p",{},M(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),I))}function we(I){
if(I.strength!=null){let H=c.querySelector(".ajar-strength > span");H&&(H.textContent=I.strength);return}if(I.changed){m=
!1,x(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,C().focus();return}u={...u,...I},u.state==="k\
ept"&&(f=!1),N()||(m=!1),z(),ve()}let ve=Ve(c,()=>{let I=d;if(I.state===u.state&&I.exists===u.exists&&I.minutes===u.minutes&&
I.here===u.here&&!!I.reopen==!!u.reopen&&!!I.hosted==!!u.hosted&&c.firstChild){d=u;return}let oe=f&&I.place!==u.place;x(),
I.state!==u.state&&I.state!=="none"?L(r):oe&&c.querySelector("input").focus()});return x(),{line:r,small:S,opener:j,more:p,
offer:g,setStart:I=>{A=I,z()},update:we,begin:w,setLost:I=>{k=I,z()},say:I=>{i.textContent=I,p.hidden=!1}}}function xs({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ne(s,n)))if(s.kind==="choice"){let l=(s.among?
ze(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Ss=(e,t)=>M(e.ask,t);var Ml=new Set(["autorestarting","dead","restarting","terminating"]),Tl=4e3;function $s({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Ml.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Tl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Os({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=xs(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Ss(f,u),...Ge(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var Cs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Es(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=xe(
t,$=>r.replaceChildren($)),i=$=>{l.begin(),n($)},c=o("div",{}),p={},u="",d=0,f=Et(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=($,A)=>o("button",{type:"button",onclick:A},$),y=$=>o("div",{class:"\
ajar-reflection"},...$.flatMap(A=>Xe(A,3))),b=($,A,L)=>_t({words:t,label:$,question:A,act:()=>i(L)}),k=()=>{let $=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{$.files[0]&&i({import:await $.files[0].text()}),$.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),$)},v=Ve(c,()=>{let $=JSON.stringify(p);$!==u&&
(u=$,Mt(c,S))});function S(){let $=(C,N)=>m(N,()=>i({take:C})),A=d>(p.danger?.kinds.length??0)?null:p.danger,L=()=>{d=A.
kinds.length+1,S(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(A?a.notice(A,{level:2,aside:L}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.newest))):
"",p.due?.length?o("ul",{},...p.due.map(C=>o("li",{},C))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
y(p.plan):"",p.plan?.length&&!A?a.line():"",...(p.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:N})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),y(N))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...A?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),$("calendar",t["home-take-calendar"]),p.danger?"":$("calendar-line",t["home-take-calendar-line"])],
$("check-ins",t["home-take-check-ins"]),$("everything",t["home-take-everything"])),k()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:$=>{l.end(),p=$,v()},settle:l.end,say:($,A="")=>{
l.end();let L=o("div",{class:"ajar-text"});Oe(L,A),r.replaceChildren($,L),r.scrollIntoView({block:"nearest"})}}}function Ms({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Cs(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ll=1e3;function Ls({plan:e,paper:t,numbers:n,heading:s},a){let{documentElement:r,title:l}=document,i=Al(e,t,n,s);document.
body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let c=new AbortController,p=()=>{c.abort(),i.remove(),
r.classList.remove("ajar-printing"),document.title=l},u=setTimeout(a,Ll);addEventListener("beforeprint",()=>clearTimeout(
u),{once:!0}),window.print();for(let d of["pointerdown","keydown","pagehide"])addEventListener(d,p,{capture:!0,signal:c.
signal})}function Al({title:e,goal:t,sentence:n,plan:s,message:a,more:r,needs:l,support:i,ladder:c},p,u,d){let f=[o("h1",
{},e),...t.map(y=>Ts("ajar-plan-goal",y)),...n.map(y=>Ts("ajar-plan-hero",y)),On(s,"h2"),...a.map(y=>Pt(y,Ye(y.lines))),
r.length?o("section",{},On(r,"h2")):"",...l.map(y=>Pt(y,Dl(y))),...i.map(y=>Pt(y,[On(y.fields,"h3")])),...c.map(y=>Pt(y,
ql(y),Rl(y))),u.length?o("h2",{class:"ajar-plan-quiet"},d):null,u.length?o("p",{class:"ajar-plan-numbers"},u.join(" · ")):
null],m=y=>o("div",{class:`ajar-plan-${y}`},o("div",{}));return o("div",{class:`ajar-plan ajar-plan-${p}`,"data-tight":r.
length>2},m("head"),o("div",{class:"ajar-plan-body"},o("div",{},...f)),m("foot"))}var Ft=({lines:e})=>[...e.join("")].length,
Nl=e=>Ft(e)<160?"large":Ft(e)<500?"middle":"usual",Ts=(e,t)=>o("div",{class:e,"data-size":Nl(t)},...Cn(t,"h2")),Il=e=>Ft(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ye=e=>e.map(t=>o("p",{dir:"auto"},t)),As=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ye(e),Cn=({heading:e,lines:t},n,s=Ye)=>[o(n,{},e),...s(t)];function On(e,t){
let n=e.every(Il)?"ajar-plan-beside":"",s=t==="h3"?As:Ye;return o("div",{class:n},...e.map(a=>o("div",{},...Cn(a,t,s))))}
var Rl=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Ft(s),0)<900,Pt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Dl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Cn(t,"h3",As))),ql=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Ye(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...Ye(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var Bl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ze=10,
Wl=400,pt=17,En=16,He=14,[qs,Bs]=[12,38],[Mn,Tn,_l]=[46,8,30],Ns=15,Is=26,Pl=14;function Ln(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?Ul(e,s,n):Fl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function Fl(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/Ze;return[t.flatMap(({id:c,name:p},u)=>{let d=u*s,f=d+46,m=e[c],
y=[...Array(Ze+1).keys()].map(k=>dt([l(k),f-5],[l(k),f+5],"edge",1)),b=[0,Ze].filter(k=>k!==m).map(k=>Be(`${k}`,l(k),f+25,
"muted",{size:He,anchor:"middle"}));return[Be(p,0,d+pt,c,{size:pt,bold:!0}),dt([a,f],[r,f],"edge",1.5),...y,...b,Fs(c,l(
m),f,9),Be(`${m}`,l(m),f+29,c,{size:pt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Ul(e,t,n){let s=Vl(e,qs,n-Bs),
a=Mn+Ze*Tn+_l,r=t.flatMap(({id:p,name:u},d)=>Hl(e,p,u,s,d*a,n)),l=t.length*a,[i,c]=Gl(e,s,l,n);return[[...r,...i],l+c]}function Hl(e,t,n,s,a,r){
let[l,i]=[a+Mn,a+Mn+Ze*Tn],c=e.map((f,m)=>({value:f[t],x:s[m],y:i-Tn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[dt([0,f],[r-Bs+qs,f],"line",1),Be(m?"0":`${Ze}`,r,f+5,"muted",{size:He,anchor:"end"})]),u=Math.min(...s.slice(1).
map((f,m)=>f-s[m])),d=u<11?Math.max(2,u/3):5.5;return[Be(n,0,a+pt,t,{size:pt,bold:!0}),...p,oi(c,t),...c.map(({x:f,y:m})=>Fs(
t,f,m,d)),...zl(c,t)]}function zl(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*En*.6/2,rank:f?0:a===c?3:d?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
Pl)&&!s.some(l=>Kl(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Be(`${a}`,r,l,t,{size:En,bold:!0,anchor:"middle"}))}
var Kl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<En;function Vl(e,t,n){let s=Ws(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=s.slice(1).map((p,u)=>Rn(s[u].day,p.day)),r=Ns*(e.length-s.length)+Is*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=Is*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Ns*l),c))))}function Ws(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Gl(e,t,n,s){let a=Ws(e);if(a.length===1){let[u]=a.map(j=>j.day&&Ds(j.day,!0)),f=s<Wl||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],y=s/f-14,b=m.map(j=>({x:t[j],lines:Ql(e[j].moment,y)})),k=Math.max(...b.map(({lines:j})=>j.
length))*He*1.25,v=b.flatMap(({x:j,lines:$})=>Rs($,j,n+12,s)),S=u?[Be(u,0,n+k+22,"muted",{size:He})]:[];return[[...v,...S],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:Ds(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[dt([u,n-4],[d,n-4],"edge",
1),dt([f,n-4],[f,n+2],"edge",1)]),p=Yl(l.map(u=>({...u,..._s([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:d})=>Rs(
[u],d,n+18,s))],24]}function Yl(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function _s(e,t,n){let s=Math.max(...e.map(Ut))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Rs(e,t,n,s){let{start:a,end:r}=_s(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>Be(c,i,n+p*He*1.25,"muted",{size:He,anchor:l}))}var Ds=(e,t)=>(t?Jl:Zl).format(new Date(`${e}\
T00:00Z`)),Ps={timeZone:"UTC",month:"short",day:"numeric"},Zl=new Intl.DateTimeFormat("en-US",Ps),Jl=new Intl.DateTimeFormat(
"en-US",{...Ps,year:"numeric"});function Ql(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||Ut(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>Xl(
r,t))}function Xl(e,t){let n=[...e];if(Ut(e)<=t)return e;for(;n.length&&Ut(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var ei=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ut=e=>[...e].reduce(
(t,n)=>t+He*(ei.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,Ht=e=>`var(--ajar-${e}, ${Bl[e]})`,ti={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ni=e=>e.replace(/[&<>]/g,t=>ti[t]);function Be(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?
' font-weight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${Ht(s)}\
">${ni(e)}</text>`}var dt=(e,t,n,s)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${Ht(n)}" stroke-\
width="${s}" fill="none"/>`,oi=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ue(n)} ${ue(s)}`).join("L")}" stroke="${Ht(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Fs(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`\
M${ue(a-l)} ${ue(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ue(a-l*.9)} ${ue(r-l*.9)}h${ue(
l*1.8)}v${ue(l*1.8)}h${ue(-l*1.8)}z`,readiness:`M${ue(a)} ${ue(r-l*1.25)}L${ue(a+l*1.25)} ${ue(r)}L${ue(a)} ${ue(r+l*1.25)}\
L${ue(a-l*1.25)} ${ue(r)}z`}[e]}" fill="${Ht(e)}"/>`}var si=600,ai=340;function Hs(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=gt.map(a=>({id:a,name:n[a]}));return{sentence:ri(e,t),wide:Ln(e,s,si),narrow:Ln(e,s,ai),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...gt.map(r=>a[r])])}}function ri(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
li(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=gt.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>M(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=Us.format(p);return r?M(t["check-ins-once"],{day:r,rulers:u}):M(t["check-ins-once-\
undated"],{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>M(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=Us.format(i);return r?M(t["check-ins-since"],{
day:r,rulers:c}):M(t["check-ins-since-undated"],{rulers:c})}var li=(e,t)=>(t?ci:ii).format(new Date(`${e}T00:00Z`)),zs={
timeZone:"UTC",month:"long",day:"numeric"},ii=new Intl.DateTimeFormat("en-US",zs),ci=new Intl.DateTimeFormat("en-US",{...zs,
year:"numeric"}),Us=new Intl.ListFormat("en-US",{type:"conjunction"});var Je=(...e)=>e.map(([t,n,s={}])=>de("path",{class:t,d:n,...s})),ft=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ui=(e,t,n,s)=>de("circle",{class:e,cx:t,cy:n,r:s}),pi={cup:()=>ft("88 74 46 56",...Je(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ft("296 12 176 168",...Je(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ft("136 24 136 140",...Je(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ui("glow",234,94,4),...Je(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ft("312 66 80 120",...Je(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ft("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Je(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ks=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},pi[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Vs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Ks(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Gs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Ks(e.doors,t)),
Ys=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),di=4e3,fi=6e3,mi=6;function Zs(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===mi){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,di)}function c(){l(e.out,"out"),t=setTimeout(i,fi)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??=new WeakMap;var mt=window.ajarShown,Js="needs@",Qs=e=>e.startsWith("check-in@"),Xs=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),We={};function An(){let e=document.getElementById("ajar-style")??document.
head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;-\
-ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
display:none}}.ajar-plan{display:none}@page ajar-us-letter{size:8.5in 11in;margin:0}@page ajar-a4{size:210mm 297mm;margi\
n:0}@media print{
.ajar-printing body{margin:0;padding:0;background:none;display:block}.ajar-printing body>:not(.ajar-plan){display:none!i\
mportant}
.ajar-plan-us-letter{page:ajar-us-letter}.ajar-plan-a4{page:ajar-a4}.ajar-plan{--ink: #22292d;--muted: #55606b;--edge: #\
857c70;
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;--tight: 1;display:table;width:100%;color-scheme:light;color:var(--ink\
);
background:#fff;print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"N\
\\
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight]{--tight: .7}.ajar-plan-head{display:table-header-group;br\
eak-inside:avoid}
.ajar-plan-foot{display:table-footer-group;break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar\
-plan-foot>
div{height:20mm}.ajar-plan-body{display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,\

ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-\
top:.4em}
.ajar-plan h1{font-size:30pt;line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";disp\
lay:block;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:15pt;line-height:1.3\
5}
.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);border-start-end-radius:3pt;border-en\
d-end-radius:3pt;
padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(--tight));break-inside:avoid}.ajar-plan-hero[data-size=\
large]
p{font-size:17pt;line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{\

break-inside:auto}.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:calc(6mm * var(--tight)) 9mm}.a\
jar-plan
div>div+div{margin-top:5mm}.ajar-plan .ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-to\
p:calc(6mm
* var(--tight));border-top:.6pt solid var(--line);padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-\
size:14.5pt;
color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan ul{list-style:none}.ajar\
-plan
ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-plan-pills) li:before{content:"•";color:v\
ar(--accent);
display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan-pills{display:flex;flex-wrap:wrap;gap:2.5mm}.ajar\
-plan-pills+
div{margin-top:5mm}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(--edge);border-radius:1.2em;padding:.2em .8em;br\
eak-inside:avoid}
.ajar-plan-rungs{list-style:none;margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-\
columns:46mm
1fr;gap:6mm;position:relative;padding:0 0 3mm 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-p\
lan
.ajar-plan-rungs li:last-child{border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-in\
line-start:-1.9mm;
top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-\
here]:before{
border-color:var(--accent);background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-pla\
n-rungs
b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar\
-plan-numbers{
font-variant-numeric:tabular-nums}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;\
padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function ea({model:e,el:t}){An();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,y=new Map,b=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let v=o("div",{class:"ajar-page"}),S=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===h)?.exercise,j=Os({words:s,answered:()=>[...r].map(([h,{answers:E}])=>[S(h),E]).filter(([h,E])=>h&&Object.keys(E??
{}).length)}),$=0,A=h=>{if(clearTimeout($),$=0,j.set(h),p?.setLost(h),h)for(let E of l.keys())a.get(E)?.release()},L=(h,{
awaited:E=!1}={})=>{try{e.send(h)}catch{A(!0);return}E&&!$&&($=setTimeout(()=>A(!0),8e3))},C=!1;function N(){C||(C=!0,window.
ajarDangers?_():L({dangers:!0}))}let _=()=>{for(let h of Object.values(window.ajarDangers.dangers))ns(zo(h))};function z({
key:h,exercise:E},q){if(Qs(h)&&!j.isLost()||!(window.ajarDangers||j.isLost())||!hs(E,q))return;let Q=Sn(E,q),X=vs(E,Q,window.
ajarDangers);H(h,{answers:Q,done:!0,...X}),y.set(h,Xs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let P=es(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>g(),onCountry:h=>L({country:h})}),g=()=>{L({forget:!0}),
gn()},w=(h,E,q)=>(a.set(h.key,q),r.has(h.key)&&q.update(r.get(h.key)),E),x={html:h=>D(h.html),home(h){let E=o("div",{});
return w(h,E,Es(E,{words:s,send:Q=>{Q.import&&a.get("chart")?.begin(),L(Q)},open:Q=>G(ge(Q)),help:P})),L({home:h.key}),E},
gate(h){let E=o("div",{class:"ajar-text ajar-gate"}),[q,J]=m?[o("p",{},s["gate-left-out"]),[P.button(),ve(),K()]]:[D(f?h.
short:h.html),Y()],Q=o(`h${h.level??2}`,{},h.title);return E.append(Q,q,o("div",{class:"ajar-moves"},...J.filter(Boolean))),
m||q.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{f=!0}),E},made:h=>{let E=o("div",{class:"ajar-made"}),q=()=>E.
replaceChildren(...ae(h.section));return a.set("made",{update:q}),q(),E},exercise(h){if(h.invites&&m)return o("div",{class:"\
ajar-text"},o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),K());let E=o("div",{}),q=j.line(p?{}:{role:"\
alert"});l.set(h.key,E);let J=(X,ie)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ke=window.
ajarSent;b.set(h.key,ke),L({key:h.key,...X,sent:ke},{awaited:ie}),!(!ie||!j.isLost())&&(A(!0),q.scrollIntoView({block:"n\
earest"}))};if(a.set(h.key,_n(E,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||
n.length>1&&!le()?Wo:ss,enough:h.quick?"at once":"later",remarks:(X,ie)=>ds(X,{words:s,find:ke=>ls(ie,ke,window.ajarDangers)}),
...r.get(h.key),help:P,needs:()=>ve(h.needs),below:()=>Z(h.key),onAside:X=>H(h.key,{aside:X}),onChange:X=>{N(),H(h.key,{
answers:X,done:!1}),J({answers:X,done:!1},d)},onMove:X=>H(h.key,{at:X}),onDone:X=>{z(h,X),J({answers:X,done:!0},!0),Qs(h.
key)&&a.get("chart")?.begin()},onStartOver:()=>{H(h.key,{answers:{},done:!1}),J({remove:!0})}})),E.firstElementChild.append(
q),c(()=>j.forget(q)),!h.folded)return E;let Q=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Q},
o("summary",{},s["check-in-now"]),E)},chart(h){let E=o("div",{class:"ajar-chart-block"}),q=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),{begin:J,end:Q}=xe(s,ie=>q.replaceChildren(ie)),X=({checkIns:ie})=>{Q(),Lt(E,ie.length?Hs(
ie,s):{},s)};return a.set(h.key,{update:X,begin:J,end:Q}),r.has(h.key)&&X(r.get(h.key)),J(),L({chart:h.key}),o("div",{},
E,q)},start:h=>Vs(h,{open:we,opener:p?.opener}),doors:h=>Gs(h,{open:we}),onward:h=>Ys(h,{open:we}),breathing(h){let{element:E,
stop:q}=Zs(h);return c(q),E},notice(h){if(os(()=>L({forget:!0})),!h.leave)return o("div",{class:"ajar-notice"},o("p",{},
h.text));let E=o("div",{class:"ajar-leave"},P.button(),hn({words:s,leave:g}));ts(P.open),p=js({words:s,send:L,isQuiet:n.
length>1});let q=document.createDocumentFragment();return q.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),
E),o("div",{class:"ajar-on-paper"},P.text()),p.more),q}};function D(h){let E=o("div",{class:"ajar-text"});return Oe(E,h),
P.addNumbers(E),E.addEventListener("click",q=>{let J=q.target.closest("a"),Q=n.findIndex(({id:X})=>X&&J?.getAttribute("h\
ref")===`${X}.ipynb`);Q<0||(q.preventDefault(),G(Q))}),E}function W(h){m=h,f=!0,T({focus:!0})}let B=(h,E)=>o("button",{type:"\
button",onclick:E},h),K=()=>B(s["gate-again"],()=>W(!1));function R(){W(!1),n[k].blocks.some(({invites:E})=>E)||G(k+1)}let Y=()=>[
B(s["gate-no"],()=>W(!0)),B(s["gate-unsure"],()=>W(!0)),B(s["gate-yes"],R)],F=h=>n.filter(E=>E.section===h).flatMap(E=>E.
blocks.filter(({kind:q})=>q==="exercise")),ae=h=>{let E=F(h).filter(({key:J})=>r.get(J)?.done).map(({key:J,exercise:Q},X)=>o(
"details",{open:X===0},o("summary",{},Q.title),...r.get(J).reflection.flatMap(ie=>Xe(ie,2)))),q=o("p",{},s["made-nothing"]);
return[o("h1",{},s["made-title"]),...E.length?E:[q]]},re=h=>{let E=F(h);return E.length>0&&E.every(({key:q})=>r.get(q)?.
done)};function Z(h){let E=h.startsWith("plan@")&&P.isKnown()?P.line():"";return o("div",{class:"ajar-below"},E,p?.offer()??
"")}let ge=h=>n.findIndex(({aside:E,blocks:q})=>!E&&q.some(J=>J.key===h)),we=h=>G(n.findIndex(E=>E.id===h));function ve(h){
let E=ge(Js);return E<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{G(E);let J=l.
get(Js).querySelector("h2");J.tabIndex=-1,J.focus()}},s["help-needs"])}for(let[h,E]of Object.entries(We))x[h]=q=>{let J=o(
"div",{}),X=E(J,q,{words:s,send:L,onDispose:c,model:e,exerciseOf:S,formOf:ie=>l.get(ie)});return w(q,X.element??J,X)};let I=h=>n[k].
blocks.find(E=>E.kind===h),H=(h,E)=>r.set(h,{...r.get(h),...E}),oe=()=>{for(let h of i.splice(0))h()};function T({focus:h=!1}={}){
if(oe(),a.clear(),u){v.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(v.replaceChildren(
...n[k].blocks.map(q=>x[q.kind](q))),n.length>1&&V(),!h)return;let E=v.querySelector("h1, h2, h3")??v;E.tabIndex=-1,E.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function V(){let{aside:h,title:E}=n[k];if(ce.hidden=!!h,v.classList.
toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:q,step:J,steps:Q,minutes:X}=n[k],ie=n.filter(
se=>!se.aside),ke=ie.indexOf(n[k]),Ae=(se,zt,na={})=>o("button",{type:"button",onclick:()=>G(n.indexOf(se)),...na},zt),_e=n.
find(({id:se})=>se==="start"),Pe=ie[ke-1]??_e;v.append(o("div",{class:"ajar-moves ajar-turn"},Pe?Ae(Pe,s["previous-page"]):
null,ke<ie.length-1?Ae(ie[ke+1],s["next-page"]):null));let O=ie.filter(se=>!se.section||se.step===1),U=se=>q?se.section===
q:se===n[k],ne=se=>({"aria-current":U(se)?"page":null}),pe=se=>re(se.section)?o("span",{class:"ajar-done"},` ${s["sectio\
n-done"]}`):"",je=(se,zt)=>o("li",{},Ae(se,zt,ne(se)),pe(se));ee.replaceChildren(...O.map(se=>je(se,se.title)),_e?je(_e,
s["start-page"]):""),te.textContent=q?M(s["step-of"],{title:E,n:J,all:Q,minutes:X}):M(s["page-of"],{n:O.findIndex(U)+1,all:O.
length,title:E})}function G(h){n[h]&&(k=h,ee.parentElement.open=le(),e.set("page",h),e.save_changes(),T({focus:!0}))}let ee=o(
"ol",{}),te=o("summary",{}),le=()=>window.innerWidth>640;e.get("notice")&&t.append(x.notice(e.get("notice")));let ce=o("\
nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:le()},te,ee));n.length>1&&t.append(ce),t.append(j.line({role:"\
alert"}),v);let me=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-me<3e4||(me=Date.
now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(A(!1),h.keeping){let E=[...b.values()].some(Q=>h.
acknowledged<Q);p?.update(E?{...h.keeping,saved:!1}:h.keeping);let{state:q}=h.keeping,J=q==="locked";q&&(d=q==="kept"),q&&
J!==u&&(u=J,r.clear(),ce.hidden=u,T())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[E,q]of Object.entries(
h.states??{})){if(h.acknowledged<b.get(E))continue;let J=q.answers&&!Object.keys(q.answers).length,Q=y.get(E)===Xs(q);y.
delete(E),H(E,J?{...q,at:0}:q),Q||a.get(E)?.update(r.get(E))}if(h.dangers&&(window.ajarDangers=h.dangers,_()),h.country!=
null&&P.choose(h.country),h.file&&(a.get("home")?.settle(),Ms(h.file)),h.print){let E=a.get("home");E?.settle(),Ls(h.print,
()=>E?.say(s["home-print-refused"]))}h.erased&&a.get("home")?.say(h.erased,I("home")?.erased),h.said&&a.get("chart")?.end(),
h.said&&(a.get("home")??p)?.say(h.said),h.open&&we(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),T()});let he=$s(e,{gone:()=>A(!0),back:()=>{j.isLost()&&L({ready:!0})}});return T(),
mt.set(s,(mt.get(s)??0)+1),L({ready:!0}),()=>{oe(),he(),clearTimeout($),mt.set(s,mt.get(s)-1),mt.get(s)||L({gone:!0})}}We.door=(e,t,n)=>Co(e,n);We.group=(e,t,n)=>Io(e,n);We.scenario=(e,t,{words:n,model:s})=>({element:Ro(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=To(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};We.desk=Oo;var hi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),ta,Qe=null;async function ht(e){
let t=Object.entries(ta[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function gi(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await ht("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Qe=l.get("words"),this.dispose=ea({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{An(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var ki=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function yi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!hi.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function bi(){let{INotebookTracker:e,NotebookActions:t}=await ht("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await ht("@jupyterlab/apputils"),a=async()=>{if(!Qe)return!0;let l=[n.cancelButton({label:Qe["sta\
rt-over-no"]}),n.okButton({label:Qe["start-over"]})],[i,c]=[Qe["start-over-title"],Qe["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await yi(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=j=>t.runCells(u,j,d),m=j=>j.model.type==="code",y=u.widgets.filter(j=>m(
j)||j.rendered===!1),[b,k=b]=y.filter(m),v=1+y.indexOf(k),S=await f(y.slice(0,v));return await ki(),S&&f(y.slice(v))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var wi=4,
vi=1500,ji=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function xi(e){for(let t=0;t<wi;t++){if(await ji(e))
return!0;await new Promise(n=>{setTimeout(n,vi)})}return!1}async function Si(){let{ConnectionLost:e,IConnectionLost:t}=await ht(
"@jupyterlab/application"),{PageConfig:n}=await ht("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await xi(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){ta=e},
async get(){let e=await Promise.all([gi(),bi(),Si()]);return()=>({__esModule:!0,default:e.flat()})}};})();
