(()=>{var Ys=/^(\d{4})-(\d{2})-(\d{2})$/;function En(e){let[,t,n,s]=typeof e=="string"&&Ys.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Zs(+t,+n)?e:null}function Mn(e){let t=e.getFullYear();return t>=1&&t<=9999?Js(t,e.getMonth()+1,e.getDate()):null}var Tn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Zs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Js=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Qs=["button","input","select","summary","textarea"],Xs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Qs.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Xs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function de(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var ht=["importance","confidence","readiness"],M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function ze(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var An=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var ea=2e4;function Ln(e,{oninput:t,...n}){let s=o("textarea",{maxlength:ea,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Nn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):null,u=Ln(t??"",{rows:i?8:2,oninput:()=>a(u.value.trim()?u.value:null),
...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),d=o("label",{class:"\
ajar-words ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function In(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[
...a.querySelectorAll("textarea")],l=()=>{let y=r().map(k=>k.value).filter(k=>k.trim());s(y.length?y:null)},i=()=>[...a.
children].forEach((y,k)=>{y.querySelector("textarea").setAttribute("aria-label",M(n.line,{n:k+1})),y.querySelector("butt\
on").setAttribute("aria-label",M(n["remove-line"],{n:k+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"butto\
n",class:"ajar-link",onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=y=>{let k=r()[r().indexOf(
y)+1];k?k.focus():y.value.trim()&&!p.hidden&&c()},f=y=>{let k=Ln(y,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(
`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(k))}});return k},m=y=>{let k=()=>{let S=w.nextElementSibling||w.previousElementSibling;w.remove(),
S||m(""),u(),l(),(S||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},f(y)),o("button",{type:"button",class:"ajar-remove",onclick:k},"×"));a.append(w),u()},j=t||[];for(let y=0;y<
Math.max(e.lines,j.length);y++)m(j[y]??"");return o("div",{class:"ajar-lines"},a,p)}var ta=6,na=5;function xe(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Rn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...aa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,j=0,y=n.
aside??0,k=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",S=T=>i?T.after:
l&&T.more,v=t.items.some(T=>S(T)&&n.answers?.[T.id]!=null),{example:$}=t,L=$?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},$)):"",A=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),C=o("div",{}),N=o("d\
iv",{class:"ajar-body"}),_=o("section",{class:"ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[o("div",{class:"ajar-beside"},...c,k?oa([k],s):"",L),w]:[k,w,L],C,N,A);_.addEventListener("keydown",T=>{
T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),e.replaceChildren(_);function z(){let T=t.
items.filter(te=>Ne(te,d)),V=T.filter(te=>!S(te)),G=v?T.filter(S).map(te=>[te]):[];return[...i||r&&t.together?[V]:V.map(
te=>[te]),...G]}let F=T=>{A.replaceChildren(T)},h=xe(s,F);function b(T,V){A.replaceChildren(`${T} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{d=V,F(""),n.onChange(d),Z({focus:!0})}},s["put-back"]))}function x(T,V){d={...d,[T.
id]:V},sa(N),F(""),n.onChange(d),K()}function D(){B(!0),h.begin(),j=setTimeout(W,8e3)}function W(){j&&(clearTimeout(j),j=
0,B(!1),h.end())}function B(T){for(let V of m?.fieldsets??[])V.disabled=T}function K(){if(!m)return;let{items:T,skip:V,where:G,
next:ee,enough:te,more:le}=m,ce=z().length;V.textContent=P(T)?s["clear-and-skip"]:s.skip,G.textContent=M(s["question-of"],
{n:f+1,all:ce}),G.hidden=(r||i)&&ce===1,ee.textContent=f===ce-1?s.done:s.next,te.hidden=!R(ce);let me=f===ce-1&&(!i||P(T)),
he=t.items.some(g=>S(g)&&Ne(g,d));le.hidden=v||!me||!he}function R(T){return(n.enough==="at once"||f>0)&&f<T-1&&P(t.items)}
function Y(){j||(D(),n.onDone(d))}let P=T=>T.some(({id:V})=>d[V]!=null);function ae(T,V=!0){if(j)return;let G=z();if(f+=
T,f>=G.length){f=G.length-1,Y();return}Z({focus:V,again:T<0})}function re(T,V){let G=`${u}-${T.id}`,ee=o("legend",{id:`${G}\
-ask`},M(T.ask,d)),te=T.hint?o("p",{class:"ajar-hint",id:`${G}-hint`},T.hint):null,le=[te,V.mark].filter(Boolean).map(({
id:g})=>g),ce=T.among?{...T,cards:ze(T,d)}:T,me=p[T.kind](ce,An(ce,d[T.id]),{words:s,level:a+1,group:G,change:g=>x(T,g),
say:F,remarks:n.remarks,isQuick:n.enough==="at once",isShort:l,...V}),he={class:`ajar-item ajar-${T.kind}`,tabindex:"-1",
"aria-describedby":le.join(" ")||null};return o("fieldset",he,ee,te,me)}function Z({focus:T=!1,again:V=!1}={}){let G=z();
f=Math.max(0,Math.min(f,G.length-1));let ee=G[f],te=n.mark?.(ee),le=te?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mar\
k`},te):null,ce=o("div",{class:"ajar-moves ajar-onward"}),me=f>0?()=>ae(-1):null,he=ee.map(Le=>re(Le,{mark:le,again:V,moves:ce,
back:me})),g=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(j)return;let Le=d,_e=P(ee);if(d={...d,...Object.
fromEntries(ee.map(({id:Fe})=>[Fe,null]))},n.onChange(d),!_e){ae(1);return}Z({focus:!0}),b(s.cleared,Le)}}),E=o("button",
{type:"button",class:"ajar-next",onclick:()=>{j||(F(""),ae(1))}}),q=o("p",{class:"ajar-where"}),Q=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{j||(v=!0,ae(1))}},i?s["add-why"]:s["ask-more"]),X=o("button",{type:"button",class:"aj\
ar-link",onclick:Y},s.enough);m={items:ee,skip:g,where:q,next:E,fieldsets:he,enough:X,more:Q},C.replaceChildren();let ie={
type:"button",class:"ajar-back",onclick:me};ce.replaceChildren(E,me?o("button",ie,s.back):"",g);let ke=he.length===1;le&&
ke&&he[0].lastElementChild.before(le),N.replaceChildren(q,...le&&!ke?[le]:[],...he,ce,...n.enough?[Q,X]:[]),K(),n.onMove?.(
f),T&&(he[0].focus({preventScroll:!0}),q.scrollIntoView({block:"nearest"}))}function ge(T){if(C.replaceChildren(),!T||!n.
help||y>T.kinds.length)return null;let V=()=>{y=T.kinds.length+1,n.onAside?.(y),C.replaceChildren(),N.querySelector("[ta\
bindex]").focus()},{help:G,needs:ee}=n;return C.append(G.notice(T,{level:a+1,aside:V,needs:ee})),C.querySelector("[tabin\
dex]")}function we(T,{focus:V=!1,danger:G=null}={}){m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);N.replaceChildren(
o("div",{class:"ajar-reflection"},ee,...T.flatMap(le=>Qe(le,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{f=0,Z({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let le=d;
d={},f=0,y=0,n.onAside?.(0),n.onStartOver(),Z({focus:!0}),b(s["started-over"],le)}},s["start-over"])));let te=ge(G);V&&(te??
ee).focus()}function ve(T){let V=N.contains(document.activeElement);V&&m&&!j||(W(),d={...T.answers},T.done?we(T.reflection,
{focus:V,danger:T.danger}):(f=T.at??Math.max(0,z().findIndex(G=>G.some(({id:ee})=>d[ee]==null))),Z()))}let{done:I,reflection:H,
danger:oe}=n;return ve({answers:d,at:n.at,done:I,reflection:H,danger:oe}),{update:ve,release:W,say:T=>{W(),F(T)}}}var oa=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function sa(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Qe=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),aa={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],
own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.map(S=>o("input",{type:u,
name:s,value:S.id,checked:i.includes(S.id),onchange:v=>{e.many?i=i.filter($=>$!==S.id).concat(v.target.checked?S.id:[]):
(i=[S.id],c="",f&&(f.value="")),p()}})),f=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:S=>{c=S.target.value,
!e.many&&c.trim()&&(i=[],d.forEach(v=>{v.checked=!1})),p()}}):null,m=e.cards.map((S,v)=>o("label",{class:"ajar-card"},d[v],
o("span",{},S.text))),y=l&&m.length>ta?m.filter((S,v)=>v>=na&&!d[v].checked):[];for(let S of y)S.hidden=!0;let k=()=>{for(let S of y)
S.hidden=!1;w.hidden=!0,y[0].querySelector("input").focus()},w=o("button",{type:"button",class:"ajar-link",hidden:!y.length,
onclick:k},M(n["cards-more"],{n:y.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...m,w,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:Nn,
list:In,date(e,t,{words:n,change:s,say:a}){let r=Mn(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-\
past"])}}))}};function ra(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function Dn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=ra(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var gt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function qn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(la)),c=e.findIndex(
i);return c<0?null:c}var la=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Bn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Wn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ia=new Set,Ut=()=>{if(!document.hidden)for(let e of[...ia])e(Math.random()*1e3)};window.addEventListener("online",Ut);
window.addEventListener("pageshow",Ut);document.addEventListener("visibilitychange",Ut);function pa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Mi=pa("ajar-presenter");var _n=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Fn(e,t){return e?!(t.protocol.startsWith("http")&&!_n.test(t.
hostname)&&_n.test(new URL(e).hostname)):!1}function Pn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Xe=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Ht(e,t){if(t?.kind!=="moves"){let l=t&&Xe(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function zt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function et({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Un(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function kt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Hn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var yt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Kt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function bt(e,t,n,s,a){let r=Ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Kt(n,()=>{r.close(),a()},"\
wall-primary"),Kt(s,()=>r.close())))}var Vt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function zn(e,{
question:t,body:n},s,a,r){if(n.moves){bt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Vt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});bt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Kn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=Ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Kt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var De=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Gt({units:e},t){let n=new Map,s=da(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(fa(a,s))}return[...n.
values()]}function da(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function fa({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ma(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:tt(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?wt(p):0,withheld:i??""}}function ma(e,t){let n=0;return t.map(s=>(n+=s,wt(e.slice(n-s,n))))}function tt(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var wt=e=>e.reduce((t,n)=>t+n,0),Yt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var Vn=["wall-first","wall-second","wall-third"],ha={importance:0,confidence:1,readiness:2},Yn=({id:e},t)=>Vn[ha[e]??t%Vn.
length],Ee=e=>`${(100*e).toFixed(2)}%`,Zn={"aria-hidden":"true"};function ot(e,t,n){return fe(e).length?{ruler:Gn,move:Gn,
sort:ya,card:xa,choice:Sa}[e.kind](e,t,n):[o("p",{class:"wall-calm"},kt(e,t))]}function Gn(e,t){let n=Math.max(...fe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Qn({...s,heading:c,labels:l,sizes:i},r,n,Yn(s,a),t)}))]}function Jn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Qn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,Yn(c,p),t))),to([["wall-then",n.moment],["wall-solid",s.moment]])]}function Qn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=wt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let j=p/i+(p?c/2:0);p+=f;let y=p/i-j-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:w},S)=>{
let v=j+S*y/s.length;return ga(k[m]/a,k[m],v,y/s.length,w)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ka(t,
n)))}function ga(e,t,n,s,a){let r=1-e;return[de("rect",{x:Ee(n),y:Ee(r),width:Ee(s),height:Ee(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Ee(n+s/2),y:Ee(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ka(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ya(e,t,n){let s=[...fe(e)].
sort((i,c)=>va(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Zt.length)return[jt(s.map(
i=>wa(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<ba?`${c} ${r[0]}`:`${c}`;return nt(
i,f,ja([c,...p],a))});return[jt([...l,...eo(e,t)],n,t),to(r.map((i,c)=>[Zt[c],i]))]}var ba=24;function wa({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=M(a["wall-of"],{n:r,of:s});return nt(e,i,
[],o("p",{class:"wall-muted"},l))}var va=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Zt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ja(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,vt(
Zt[a],r,s/t)})}function vt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Ee(t+r),y:Ee(s),width:Ee(Math.max(0,n-2*r)),height:Ee(a)})}function xa(e,t,n){let s=fe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[jt([...Xn(s,t),...eo(e,t)],n,t)]}function Sa(e,t,n){let[{labels:s,counts:a,
n:r}]=fe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[jt(Xn(l,t),n,t)]}function Xn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>nt(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),
[vt("wall-rest",0,1),vt("wall-pile-1",0,r/n)]))}function eo({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[nt(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>nt(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var nt=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?de(
"svg",Zn,...n):null,s);function jt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},M(n["wall-more"],{n:a}))),s}var to=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},de("svg",Zn,vt(t,0,1)),n)));var $a=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Oa=/^data:image\/(svg\+xml|png|jpeg);/,
Pe=e=>e.flatMap(Ca);function Ca(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Oa.test(n.src)?[Ea(n)]:[]:$a.has(t)?[o(t,{},...Pe(s))]:Pe(s)}var Ea=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var xt=4,st=({path:e,size:t},n,s)=>de("svg",{class:s,viewBox:`${-xt} ${-xt} ${t+2*xt} ${t+2*xt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function at(e,t){return fe(e).length?{ruler:Ta,move:Ma,sort:La,card:Na,choice:Ia}[e.kind](e,t):e.heading}var Ke=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,no=({shown:e})=>e.every(({counts:t})=>t),Ma=(e,t)=>t["wall-moved"];function oo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ke(t),Ke(t)]}function Ta(e,t){
let n=fe(e),s=new Map;for(let u of n){let d=Yt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Aa(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>oo(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,M(p,c)].filter(Boolean).join(" ")}function Aa(e,t,n,s){
let[a,r]=e.map(p=>oo(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?M(s["wall-most-all"],c):M(r?s["wall-most-two"]:s["wall-most"],c)}function La(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Yt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return no(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(
l??t["wall-sorted-many"],{pile:Ke(a),card:Ke(r[0].name),other:Ke(r.at(-1).name),n:r.length,all:n.length})}function Na(e,t){
let n=fe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return so(n,e,t)}function Ia(e,t){let[{labels:n,counts:s,
n:a}]=fe(e);return so(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function so(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!no(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ke(u));return M(
i,{card:c,other:p,n:r.length})}function $t({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?ao({deck:e,way:t,panel:n,words:s}):
Se("text",Me(e?.title??""));if(!i&&l.join&&t)return ao({deck:e,way:t,panel:n,words:s});let p=Xe(n,c),u=i?null:Wn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(Ha[c.kind]??St)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...lo(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var Se=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>o("h1",{},e);function St({slide:e,way:t,panel:n,words:s,
left:a}){let r=Pe(e.body),l=r.flatMap(c=>Ra(c)),i=r.filter(c=>c.textContent.trim());return Se(e.kind,Me(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(qa)),...l.map(c=>o("div",{class:"wall-picture"},c))),Ot({way:t,
panel:n,words:s,left:a}))}function Ra(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Da=5;function qa(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Jt(s)<s.childNodes.length)||!t.every(Jt))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Jt(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Jt({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=Da;)s+=2;return s}function Ba({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&De(a))return Pa({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Se(
"question",Me(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[Wa(c)]:[_a(i)],Ot({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function Wa({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},ro(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var _a=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?ro(s,a):null))),ro=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Fa=5;
function Pa({slide:e,panel:t,words:n,question:s,left:a}){let r=Gt(s,e.items),l=r.filter(p=>fe(p).length),[i=r[0]]=l,c=Ot(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?Se("chart",Me(l.length?at(i,n):n["wall-held-title"]),...ot(
i,n),c):Se("chart",Me(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},at(p,n)),...ot(p,n,Fa)))),
c)}function Ua({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Gt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>fe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&fe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Ot(
{way:s,panel:t,words:n,left:a});return i?Se("chart",Me(at(i,n)),...ot(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Se("chart",Me(n["room-group"]),...Jn([c[0],c.at(-1)],n)):c.length?Se("chart",Me(at(c[0],n)),...ot(c[0],n)):Se(
"text",Me(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Ha={text:St,story:St,help:St,question:Ba,moves:Ua},
lo=e=>e?.logo?Pe([["img",e.logo]]).map(za):[],za=e=>(e.className="wall-logo",e);function ao({deck:e,way:t,panel:n,words:s}){
return Se("join",Me(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Ka(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Qt(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},zt(n,s)))),...lo(e))}var Ka=(e,t)=>o("div",{class:"wall-scans"},o("p",{},M(t["wall-wifi"],{name:e.name})),Qt(e,
t)),Qt=(e,t)=>st(e,t["room-scan-alt"],"wall-scan"),Va=e=>e.replace("-","‑");function Ot({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=Un(s,n),c=a&&a.state!=="ready",p=c?et(a,t,n):r&&e?zt(t,n):"",u=l?et(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(Qt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Va(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var en=[4.6,5.6,6.6,7.4,8.2],tn=2,Ga=["","tight","tight columns"],Xt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ya=5.4;function co(e,t=tn){let n=en[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Xt.at(-1),text:0};for(let a of[...Ga,...Xt]){if(s.text>=Ya||s.text&&Xt.includes(a))break;let r=Za(e,a,n);r>s.text&&
(s={layout:a,text:r})}return uo(e,s.layout,s.text||4.6),s.text>0}function Za(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(uo(e,t,
Math.max(s,4.6)),Ja(e))return Math.max(s,4.6);return 0}function uo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ja=e=>io(e)&&[...e.querySelectorAll(".wall-whole")].every(io),io=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Qa={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Xa=new Map(Object.entries(Qa).flatMap(([e,t])=>t.map(n=>[n,e]))),er="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function tr(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(er)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Xa.get(t.length===1?t.toLowerCase():
t)}function po(e){let t=n=>{let s=tr(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function fo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{y.close(),k()},d=(k,w,...S)=>o("button",{type:"button",onclick:u(k),...w},...S),f=k=>o("small",{},M(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,w)=>o("li",{},d(()=>r("go",{slide:gt(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},k.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):f(
k.minutes)))),j=Bn(t,c).map(({part:k,title:w,minutes:S,dropped:v})=>o("li",{},o("span",{},w),d(()=>r(v?"keep":"drop",{part:k}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:S})}: ${w}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:S})))),
y=Ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...j.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...j)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function ho(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
mo(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Ce(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((w,S)=>w+S,0))),f=(k,w,S)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":M(s["desk-fewer"],{label:k}),onclick:()=>S(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":M(
s["desk-more"],{label:k}),onclick:()=>S(1)},"+"));function m(k=""){let w=r[i],v=n.items.find(({id:C})=>C===w.item)?.cards.
find(({text:C})=>C===w.card),$=l.get(w.id),L=i===r.length-1,A=C=>()=>{i+=C,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},M(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),v?.short?o("p",{class:"desk-small"},w.heading):
"",...mo(w).map((C,N)=>f(C,$[N],_=>{$[N]=Math.max(0,$[N]+_),m(`${N} ${_}`)})),L?f(s["room-people"],d(),C=>{c=Math.max(0,
d()+C),m(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:A(-1)},s.back):"",L?o("b\
utton",{type:"button",class:"wall-primary",onclick:y},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:A(
1)},s["desk-next-card"]),L?"":o("button",{type:"button",onclick:y},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),j(k)}function j(k){let w=[...p.querySelectorAll(".desk-stepper")],[S,v]=k.split(" "),$=S==="\
people"?w.at(-1):w[Number(S)||0],[L,A]=$.querySelectorAll("button");(v==="-1"?L:A).focus()}function y(){let k=d();if(!k)
return;let S=[...l].filter(([,v])=>v.some(Boolean)).map(([v,$])=>{let{kind:L}=r.find(A=>A.id===v);return[v,L==="card"?[$[0],
k-$[0]]:$]});u.close(),a(Object.fromEntries(S),k)}m()}var mo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):tt(t,n);var $e=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function go(e,t,n){let s=o("div",{}),a=Ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function ko(e,t,n,{
press:s}){s({desk:"remote"}),go(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[o("h2",{},n["desk-remote"]),d&&r?st(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":$e(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>o("p",{class:"desk-line"},M(n["desk-remote-there"],{n:m+
1})," ",$e(n["desk-remote-end"],()=>s({desk:"revoke",id:f})))),o("div",{class:"wall-answers"},d?$e(n["desk-remote-new"],
()=>s({desk:"remote"})):"",$e(n["wall-close"],a))]})}function yo(e,t,n,{press:s,step:a}){let r=nr(n,s);go(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":$e(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},$e(n["wall-close"],l))];let m=`${c.address}/${c.code}`,j=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:j.value})},...c.addresses.map(({ip:y,network:k})=>o("option",{value:y,
selected:y===c.picked?"":null},`${y} (${k})`)));return[o("h2",{},n["desk-phones"]),st(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?M(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?o("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",j):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(y=>o("li",{},or(n)[y])))),o("div",{class:"wall-answers"},$e(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),$e(n["desk-card"],()=>s(
{desk:"card"})),$e(n["remote-join-show"],()=>{l(),a("join")}),$e(n["wall-close"],l),f)]})}function nr(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),$e(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var or=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function bo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:v,
title:$})=>o("option",{value:v},$),r=(v,$)=>M(t["desk-meeting"],{title:v,n:$}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:v,title:$,part:L,minutes:A})=>a({id:v,title:r(L?`${$}: ${L}`:$,A)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:v,title:$,minutes:L})=>a({id:v,title:r($,L)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||sr(e.countries);
let p=["phones","none","practice"].filter(v=>!(e.server&&v!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(v,$)=>o("input",{type:"radio",name:s,value:v,checked:$===0?"":null,"aria-describedby":`${s}-${v}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(v,$)=>o("p",{},o("label",{class:"ajar-words",for:$.id},v),$),w=o("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
y.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:$})=>$).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),j,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((v,$)=>o("label",{class:"ajar-\
start-way"},d[$],o("span",{},o("b",{},u[v][0]),o("small",{id:`${s}-${v}`},u[v][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),y));function S({problem:v,busy:$,needsKey:L,state:A}){j.textContent=v??"",j.hidden=
!v,m.hidden=!L,$||(y.textContent=A==="ended"?t["room-ended"]:"")}return{element:w,update:S}}function sr(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function wo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:tt(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var ar=["open","close","reveal"];function vo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=Pn(),p=(O,U,ne={})=>o("button",{type:"button",onclick:U,...ne},...[O].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=xe(n,O=>{O?d.
textContent=O:ke()}),m=O=>{f.begin(),s(O,{awaited:!0})},j=0,y="",k=(O,U={})=>{j=Math.max(j,r.steps??0)+1,m({desk:"step",
step:{step:O,...U},n:j})},w=()=>r.panel,S=()=>w()?.stage,v=()=>r.deck?.slides[S()?.slide],$=()=>v()&&Xe(w(),v()),L=nn("d\
esk-wall",{inert:!0}),A=nn("desk-wall",{inert:!0}),C=nn("desk-screen",{hidden:!0}),N=()=>{C.host.hidden=!1,te(),C.host.requestFullscreen?.().
catch(()=>{})},_=()=>{C.host.hidden=!0,z()&&document.exitFullscreen(),te()},z=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{z()||_()});let F=o("p",{class:"desk-clock"}),h=o("p",{class:"desk-plan"}),
b=o("ol",{}),x=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=o("p",{class:"desk-count"}),W=o("p",{}),B=o(
"p",{class:"desk-small"}),K=o("div",{}),R=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Y=o("div",{class:"desk-tools"},R,p(n["desk-here"],N),p(n["desk-remote"],()=>ko(Z,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>yo(Z,()=>r,n,{press:m,step:k})),p(n["remote-parts"],we),p(n["desk-end"],ve,{class:"desk-end"})),P={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>I("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>I("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>I("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>ho(Z,{question:$(),slide:v(),words:n,count:H})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},ae=p(n["room-ask-reset"],()=>bt(Z,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>I("reset"))),re=p("",()=>k(S()?.timer?"pause":"timer")),Z=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},F,h,Y),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},b),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),L.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),A.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),D,W,B,o("p",{class:"\
desk-more"},re,ae))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),x,K),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(P))),C.host),ge=bo(t,{words:n,begin:O=>m({desk:"begin",...O})});e.replaceChildren(
ge.element,Z);function we(){fo(Z,{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function ve(){let O=w().questions.some(De),
U=(pe,je)=>p(je,()=>m({room:"take",what:pe,paper:t.paper})),ne=Ce(Z,"desk-ending",o("p",{},n["desk-end-sure"]),O?o("p",{
class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{ne.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ne.close())))}function I(O){if(j>
(r.steps??0)){y=O;return}if(O==="reveal"){let ne=Ht(w(),v()),pe=()=>m({desk:"question",id:ne.question.id,do:O,...ne.body});
ne&&zn(le(),ne,w(),n,pe);return}let U=$();U&&m({desk:"question",id:U.id,do:O})}let H=(O,U)=>m({desk:"question",id:$().id,
do:"hands",counts:O,people:U}),oe={keys:()=>Kn(le(),n),full:()=>C.host.hidden?N():_(),larger:()=>V(1),smaller:()=>V(-1)},
T=tn;function V(O){T=Math.min(en.length-1,Math.max(0,T+O)),te()}function G(O){return!r.deck||!Z.offsetParent||Z.closest(
"[inert], .lm-mod-hidden")?!1:(oe[O]?oe[O]():ar.includes(O)?I(O):O==="timer"?k(S()?.timer?"pause":"timer"):O!=="look"&&k(
O),!0)}a(po(G));let ee=setInterval(()=>{!Z.hidden&&Z.isConnected&&me()},1e3);a(()=>clearInterval(ee));function te(){if(!r.
deck||!S())return;let O={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},U=qn(r.deck,w());ce(L.wall,$t(O)),A.host.hidden=
U===null,U!==null&&ce(A.wall,$t({...O,slide:U})),C.host.hidden||ce(C.wall,$t(O),T)}let le=()=>C.host.hidden?Z:C.wall;function ce(O,U,ne){
O.querySelector(".wall-face")?.remove(),O.prepend(U),co(U,ne)}function me(){if(!r.deck)return;let O=Dn(r.deck,S(),c.now());
if(F.textContent=yt(c.now()),!O)return;let U=O.begun?Hn(O.late,n):n["remote-not-begun"],ne=O.begun?M(n["remote-planned"],
{part:yt(O.partEnds),end:yt(O.ends)}):"";h.replaceChildren(o("b",{class:O.late>0?"desk-late":null},U),ne&&` · ${ne}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[pe,je]of[...b.children].entries())je.className=
pe<O.part?"done":pe===O.part?"here":"",je.classList.toggle("dropped",S().dropped.includes(pe));O.part!==i&&he(O.part)}function he(O){
b.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=O;let U=b.children[O];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:ne}=b,pe=(je,se)=>U[je]+U[se]/2-ne[se]/2;ne.scrollTo(pe("offsetLeft","offsetWidth"),pe(
"offsetTop","offsetHeight"))}function g(){i=null,b.replaceChildren(...r.deck.parts.map(({title:O},U)=>o("li",{},p(O,()=>k(
"go",{slide:gt(r.deck,U)})))))}function E(){if(l===v()?.id)return;l=v()?.id;let O=v()?.notes.length?Pe(v().notes):[o("p",
{},n["remote-no-notes"])];x.replaceChildren(...O),x.scrollTop=0}function q(){let O=$();D.textContent=O&&(O.state!=="read\
y"||O.hands)?et(O,w(),n):"",W.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],B.textContent=ie(
{units:O?.units??X()}),K.replaceChildren(...O?wo(O,n):[]);let U=!!O?.units.length;P.hands.firstChild.data=n[Q(O)?"desk-s\
lips":"desk-hands"],P.hands.disabled=!U||O.state==="open"||De(O),ae.hidden=!O?.answered||!O.may_reset;let ne=v()?.minutes??
0;re.hidden=!ne&&!S()?.timer,re.textContent=S()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:ne});for(let pe of[
"open","close"])P[pe].hidden=!r.way;P.hands.hidden=!!r.way&&(P.hands.disabled||!O),P.open.disabled=!O||O.state==="open"||
!r.way,P.close.disabled=O?.state!=="open",P.reveal.disabled=!Ht(w(),v());for(let pe of Object.values(P))pe.classList.remove(
"wall-primary");J().classList.add("wall-primary"),P.blank.setAttribute("aria-pressed",!!S()?.blank)}function J(){let O=$();
return O?De(O)?P.next:O.state==="ready"&&!P.open.disabled?P.open:!r.way&&!O.answered&&!P.hands.disabled?P.hands:P.reveal.
disabled?P.next:P.reveal:P.reveal.disabled?P.next:P.reveal}let Q=O=>!!O?.name.startsWith("check-in@"),X=()=>{if(v()?.kind!==
"moves")return[];let[O]=w().questions.filter(U=>Q(U)&&De(U)).slice(-1);return O?.units.filter(({kind:U})=>U==="move")??[]};
function ie({units:O}){let U=O.filter(({snapshot:ne,withheld:pe})=>!ne&&pe);return U.length?kt({shown:U},n):""}function ke(){
let O=$();d.textContent=Le(O)}function Le(O){if(S()?.blank)return n["remote-is-blank"];if(!O)return"";let U=Vt(O,w());return U===
1?n["remote-still-one"]:U?M(n["remote-still"],{n:U}):O.state==="open"?n["room-is-open"]:O.hands&&!De(O)?M(n["desk-counte\
d"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Q(O)?"desk-slips-how":"desk-hands-how"]:""}function _e(O){let U=r;
r={...r,...O},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ne=r.state==="open"&&!!(r.deck&&S());if(ge.
update(r),ge.element.hidden=ne,Z.hidden=!ne,!ne)return;U.panel!==r.panel&&c.set(w().now),U.deck!==r.deck&&g(),R.hidden=!Fn(
r.wall,window.location),R.hidden||(R.href=r.wall);for(let je of Z.querySelectorAll("dialog"))je.refresh?.();me(),E(),q(),
ke(),te();let pe=y;y="",pe&&I(pe)}let Fe=new ResizeObserver(te);for(let{host:O}of[L,C])Fe.observe(O);return a(()=>Fe.disconnect()),
{update:_e}}function nn(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--gro\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var rr=e=>e;function Oe(e,t){e.innerHTML=rr(t)}function Ct(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ve(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Et(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function jo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=xe(t,h=>{d.textContent=h}),m=sn(t),j=Ct(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let y=h=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(h,{awaited:!0}))},k=(h,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(b)},h),w=(...h)=>o(
"div",{class:"ajar-moves ajar-many"},...h);function S(){let h=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}y({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),h?o("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?o("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,h,w(b,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(x=>k(M(t["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let v=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function $(){let h=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),x=a.address?h:null;return r?[L(),o("div",{class:"ajar-door-line"},b,u,x),A(),N()]:[o("h2",{},t["room-title"]),L(),
A(),b,a.address?xo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,x,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),N()]}let L=()=>a.practice?o("p",{},rt(t)):null,A=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let h=o("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:h.value})},...a.addresses.map(
({ip:b,network:x})=>o("option",{value:b,selected:b===a.picked},`${b} (${x})`)));return o("label",{class:"ajar-words",for:h.
id},o("span",{},t["room-address"]),h)}function N(){let h=o("div",{}),b=o("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),x=o("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),D=()=>h.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(b,k(t["room-end"],{room:"end"}))]:[x]),W=K=>{l=K,D(),(l?b:x).focus()};D();let B=(K,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,o("p",{},t["room-end-how"]),
h)}function _(h){a={...a,...h},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let b=on(t,a.joined);
u.textContent!==b&&(u.textContent=b),m.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),z()}let z=Ve(c,()=>{let{joined:h,problem:b,...x}=a,D=JSON.stringify([x,r]);if(D===
i)return;i=D;let W={open:$,lost:v}[a.state]??S;Et(c,()=>c.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Mt(e,()=>n({room:"look"}),s),{update:_}}var on=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],rt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function xo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Oe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function sn(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},rt(e)):"",xo(e,r),s):(n.close(),t.replaceChildren()))}}}function Mt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Tt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return Oe(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function So({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let j=e.filter(
S=>S.item===m),y=(S,v)=>{let $=i({"aria-label":[S.card,u(S)[v]].filter(Boolean).join(": ")});return l.set(S.id,[...l.get(
S.id)??[],$]),$},k=j.length===1&&!j[0].card?j[0].bands.map((S,v)=>[S,[y(j[0],v)]]):j.map(S=>[S.card,u(S).map((v,$)=>y(S,
$))]),w=j[0].card?["",...u(j[0])]:null;return o("table",{},o("caption",{},s(m)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(S=>S?o("th",{scope:"col"},S):o("td",{})))):null,o("tbody",{},...k.map(([S,v])=>o("tr",{},o("th",{scope:"row"},S),...v.
map($=>o("td",{},$))))))};function f(){let m=new Map(e.map(w=>[w,l.get(w.id).map(p)])),j=Math.max(...[...m.values()].map(
w=>w.reduce((S,v)=>S+v,0))),y=p(c)||j;if(!y){c.focus();return}let k=Object.fromEntries([...m].map(([w,S])=>[w.id,w.kind===
"card"?[S[0],Math.max(0,y-S[0])]:S]));a({counts:k,people:y})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function $o(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(R,Y={})=>{u=R==="reveal",
L.begin(),n({question:e.of,do:R,...Y},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=o("span",{}),k=o("p",
{class:"ajar-counts"}),w=lr(e.minutes,t,s),S=o("button",{type:"button",class:"ajar-link",onclick:()=>F(!i)}),v=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),$=(...R)=>{v.textContent!==R[0]&&v.replaceChildren(...R)},L=xe(t,R=>$(
R||p)),A={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(A).filter(R=>e.units.length||R==="open"||R==="close"),N=Object.fromEntries(C.map(R=>[R,o("button",{type:"button",onclick:()=>{
N[R].getAttribute("aria-disabled")?$(_(R)):R==="reset"?z():d(R)}},A[R])])),_=R=>l.busy?t["room-one-moment"]:l.not[R];function z(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{$(""),N.reset.focus()}},t["home-no"]),Y=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{$(""),N.reset.focus(),d("reset")}},t["room-ask-reset"]);v.replaceChildren(t["room\
-reset-sure"]," ",R," ",Y),R.focus()}function F(R){i=R,f.hidden=!R,a().hidden=R,S.textContent=t[R?"room-show-question":"\
room-show-result"]}let h=sn(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),x={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(R){let Y=l;l={...l,...R};let P=l.
room==="open";y.replaceChildren(l.practice?rt(t):""),j.textContent=l.problem,j.hidden=!l.problem;let ae=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],re=!P||!e.units.length?[]:l.hands||l.inside?ae.slice(0,1):ae;k.replaceChildren(
...re.map(([Z,ge])=>o("span",{},o("b",{},`${Z}`)," ",ge))),w.update(l.seconds);for(let Z of C)Oo(N[Z],_(Z));p=P?l.hands?
t["room-by-hands-now"]:x[l.state]:t["room-not-open"],(Y.state!==l.state||Y.room!==l.room||Y.hands!==l.hands)&&$(p),l.busy||
L.end(),Co(m,l.withheld),h.update(l.way??{},on(t,l.joined)),b.hidden=!l.way?.address,W(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function W(){let R=JSON.stringify(l.charts??[]);if(R===c)
return;c=R;let Y=!!l.charts?.length;f.replaceChildren(...Eo(l.charts??[],t)),S.hidden=!Y,F(Y),Y&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let B=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(R=>N[R]))),o("div",{class:"ajar-bar-line"},y,v,S,b,w.element),h.dialog),K=e.units.length?So(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return S.hidden=!0,Mt(B,()=>n({room:"look"}),s),{parts:[f,m,j,B,K].filter(Boolean),update:D}}function Oo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Co(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Eo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Tt(s,n,t),s});function Mo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),Mt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?rt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Co(i,a.withheld),Oo(d,f());let j=JSON.stringify(a.charts??[]);j!==r&&(r=j,l.replaceChildren(
...a.charts?.length?Eo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function lr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function To(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:j})=>{Oe(r,f),r.prepend(o("h2",{},d)),Oe(l,m),i.textContent=j},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var an="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ir=new RegExp(`^${an}+|${an}\
+$`,"g"),cr=/[\p{L}\p{N}_]+/gu,ur=/^[\p{L}\p{N}_]+/u,pr=/\{([a-z][a-z0-9-]*)\}/,[dr,fr]=["⁨","⁩"],Ao={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},mr=new RegExp(`[,;:،]|${an}`),hr=/^\p{Uppercase}/u,Lo=/[.!?…؟。][\u2069”’"')»]*$/,
gr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ae=e=>e.replace(ir,""),Te=e=>e.toLowerCase().toUpperCase(),At=e=>e.match(ur)?.[0]??"",No=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function lt(e,t,n=[]){let s=e.split(pr),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=kr(Ae(t[i]),c),u=br(
l,p,n),d=!u&&!a&&hr.test(l);a+=Lo.test(a)?u.replace(/^,+/,""):u,a+=wr(d?yr(p):p)}return Lo.test(a)?a:a+s.at(-1)}function Ue(e){
let t=Ae(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Ao&&s===Ao[n]&&Ae(a))||a.includes(n)||a.includes(
s)?e:a}function kr(e,t){let n=e.length;for(;n&&mr.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function yr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function br(e,t,n){let s=Te(At(t));if(!s)return e;let a=new Set(n.map(Te)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(cr))if(r(Te(l[0])))return e.slice(0,l.index);return e}var wr=e=>gr.test(e)?`${dr}${e}${fr}`:
e;var rn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Io(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=L=>f.find(A=>A.id===L).text,j=o("div",{class:"ajar-one"});
function y(L,A){u={...u,[L.id]:A},A||delete u[L.id],a(Object.keys(u).length?u:null),A&&r(M(n.moved,{card:Ue(L.text),pile:m(
A)}))}function k(L,{focus:A=!0,back:C=L?()=>k(L-1):c,onward:N=()=>S(L+1)}={}){let _=d[L],z=M(n["card-of"],{n:L+1,all:d.length}),
F=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},_.text)),
h=b=>{y(_,b),N()};i.hidden=!0,j.replaceChildren(F,o("div",{class:"ajar-one-piles"},...f.map(({id:b,text:x})=>rn(x,()=>h(
b),{"aria-pressed":`${u[_.id]===b}`}))),o("div",{class:"ajar-one-also"},C?w(n.back,()=>C()):o("span",{}),w(n["card-out"],
()=>h("")),p?o("span",{}):w(n["card-enough"],()=>v()))),A&&F.focus({preventScroll:!0})}let w=(L,A)=>rn(L,A,{class:"ajar-\
link"}),S=L=>L<d.length?k(L):v();function v({focus:L=!0}={}){let A=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),C=(N,_)=>{let z=d.
filter(b=>(u[b.id]??"")===_),F=b=>k(d.indexOf(b),{back:v,onward:v}),h=z.map(b=>o("li",{},rn(b.text,()=>F(b))));return h.
length?[o(`h${s+1}`,{},N),o("ul",{},...h)]:[]};j.replaceChildren(A,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:N,text:_})=>C(_,N)),...C(n["cards-out"],"")),i.hidden=!1,L&&(A.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let $=d.map(L=>!!u[L.id]).lastIndexOf(!0)+1;return $===d.length||l&&$?v({focus:!1}):k($,{focus:!1}),j}var vr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",jr=new RegExp(`(${vr})|[.…]+|[!?;\\n]`,"gu"),xr=/[\u0300-\u036f'’‘ʼ]/g,
Sr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Lt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Ro(s,t);return t}
var Ie=(e,t)=>new RegExp(e.map(n=>Ro(n,t)).join("|"),"y");function Nt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function It(e,t){let n=t;
for(let[s,a]of Nt(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var it=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ro(e,t){return`(?:${(e.match(Sr)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:$r(a)).join("")})`}function $r(e){let t=Do(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Do=e=>e.normalize("NFKD").replace(xr,"").toLowerCase();function ct(e){let t="",n=[];for(let s of e.
matchAll(jr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Do(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Or=4,qo=16411,Bo=[1,1],Cr=[0,0],ln=new WeakMap;function Rt(e,t){let{passes:n,kinds:s,learned:a}=Fo(t),{line:r,places:l}=ct(
e),i=It(n,r),c=Object.entries(s).flatMap(([d,f])=>Nt(f,i).map(([m,j])=>({kind:d,start:m,end:j-1}))),p=a?Er(c,r,a):c,u=(d,f)=>d.
span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,
span:[l[f][0],l[m][1]]})).sort(u)}function*_o(e){let{passes:t,kinds:n}=Fo(e);for(let s of[t,...Object.values(n)])yield,Nt(
s,"we are here ")}function Fo(e){return ln.has(e)||ln.set(e,Tr(e)),ln.get(e)}function Er(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=Mr(t,n),c=i.slice(1).map((k,w)=>[...i[w],...k]),p=k=>{let w=new Set(k.flatMap(S=>S.places));return Wo(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return cn(u,p)[1]>l?e:[];let d=u.filter(k=>k.length>Or),[f,m]=cn(d,p);if(!(m>
r))return[];let j=new Set(f.flatMap(k=>k.places.slice(0,2))),[y]=cn(Object.keys(a),k=>Wo(a[k],j));return[{kind:y,start:f[0].
start,end:f.at(-1).start}]}function Mr(e,{numbers:t,weights:n}){let s=Bo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?Bo:t.get(r[0])??Cr,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*qo+u)*qo+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var cn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Wo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Po=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Tr({lists:e,passes:t,phrases:n,learned:s}){let a=Lt(e),
r=Object.entries(n).map(([l,i])=>[l,Ie(i,a)]);return{passes:Ie(t,a),kinds:Object.fromEntries(r),learned:s&&Ar(s)}}function Ar({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,it(u)]);return{numbers:l,weights:it(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Uo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Ho=["emergency","crisis","violence","agency","worried","child"],Lr=["crisis","violence"],Vo='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function zo(){for(let e of ye().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||=t}}function Nr(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function Go(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Rt(p,l)),c=Po(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var un=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),pn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Ko=e=>`tel:${e.match(/\d+/)[0]}`;
function Yo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ye().countries=t);let a=()=>ye().countries,r=()=>ye().
chosen||Nr(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
l=()=>a().find(C=>C.code===r());function i(C){ye().chosen=C,zo();for(let{element:N,draw:_}of ye().listeners)_(N)}function c(C,N){
return N(C),ye().listeners.add({element:C,draw:N,shown:!1}),queueMicrotask(zo),C}let p=C=>c(o("div",{}),N=>N.replaceChildren(
...C())),u=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{i(N.value),s(N.value)}},
...C.map(_=>o("option",{value:_.code},_.country)));return c(N,()=>{N.value=l()?.code??"-"}),o("label",{class:"ajar-help-\
where"},o("span",{},e["help-in"]),N)},d=({say:C,to:N},_)=>{if(/^(tel|sms):/.test(N))return o("a",{class:_?"ajar-reach":"\
ajar-reach ajar-first",href:N},o("span",{},...pn(C)));let z=o("span",{},C),F=o("button",{type:"button",class:"ajar-link",
"aria-label":M(e["help-copy-what"],{address:N}),onclick:async()=>{await Ir(N,z)&&(F.textContent=e["help-copied"])}},e["h\
elp-copy"]);return o("p",{class:"ajar-chat"},z," ",F)},f=C=>o("li",{},o("p",{class:"ajar-for"},C.for_what),o("p",{class:"\
ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...C.reach.map(d))),m=({
emergency:C,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("p",{class:"ajar-hint"},N):
null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ko(C)},M(e["help-call"],{number:C})))),j=C=>p(()=>{let N=l();
if(!N)return[o("p",{},e["help-elsewhere-how"])];let _=C.flatMap(z=>z==="emergency"?m(N):un(N,[z]).map(f));return[o("ul",
{class:"ajar-help-lines"},..._)]});function y(){Uo({title:e["help-title"],close:e["help-close"],bar:o("div",{class:"ajar\
-help-bar"},u(),dn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),j(Ho),o("p",{class:"ajar-hint"},e["help-trace"]),
o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:C,text:N,now:_,lines:z,kinds:F,countries:h},{
level:b,aside:x,needs:D}){return h&&!A()&&(ye().countries=h),o("section",{class:"ajar-danger"},o(`h${b}`,{tabindex:"-1"},
C),o("p",{},N),F.length?null:D?.()??null,u(),j(z),o("ul",{class:"ajar-todo"},..._.map(W=>o("li",{},W))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let w=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function S({emergency:C,...N}){let z=Lr.map(h=>un(N,[h])[0]?.
reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:x})=>x.startsWith(b))));return[{say:M(e["help-call"],{number:C}),
to:Ko(C)},...z.filter(Boolean)]}let v=(C=`${e["help-line"]} `)=>p(()=>{let N=l(),_=(N?S(N):[]).flatMap(({say:h,to:b},x)=>[
x?" · ":"",o("a",{href:b},...pn(h))]),z=o("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),F=o("span",
{class:"ajar-off-paper"},_.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},C,..._,F)]});function $(C){if(!A())
return;let[N]=[...C.querySelectorAll(Vo)].reverse();N?.closest("p, ul").after(v(""));for(let _ of C.querySelectorAll("de\
tails"))_.open=_.querySelector("summary").textContent===l()?.country}let L=()=>p(()=>{let C=l();return C?[o("p",{},o("b",
{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:C.emergency})}`),o("ul",
{},...un(C,Ho).map(({for_what:N,name:_,reach:z,hours:F})=>o("li",{},...pn(`${N}: ${_}. ${z.map(({say:h})=>h).join(" · ")}\
. ${F}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:y,notice:k,button:w,line:v,addNumbers:$,
text:L,choose:i,code:r,isKnown:A}}var dn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Zo(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Vo)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function Ir(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Jo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Rr="about:blank";function fn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Rr)}function Qo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),fn()))},{capture:!0})}function Xo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let y=d[j.dataTransfer.
getData("text/plain")]?.[m.id];y&&!y.matches(":disabled")&&(y.checked=!0,u(y.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(l).filter(j=>j===m.id).length})}),u=(m,j)=>{
l[m]=j.id,p(),a({...l}),r(M(n.moved,{card:Ue(e.cards.find(y=>y.id===m).text),pile:j.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let j=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let k=o("input",{type:"radio",name:j,
value:y.id,"data-card":m.id,checked:l[m.id]===y.id,onchange:()=>u(m.id,y)});return d[m.id][y.id]=k,o("label",{},k,o("spa\
n",{},y.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var hn=["open","closed"],Dr=[...hn,"half-open"],qr=2,Br=90,Wr=31,_r=2147483647,gn=3,Dt="none",es=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Fr=/[“”„«»"' \t\n]/g,ts=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Pr=["i","im","id","ill","ive","its","we",
"were","well"],Ur=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Hr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
mn=new WeakMap;function zr(e,t){let n=os(t),{sentences:s,forms:a,at:r}=Gr(e,n);if(r<0||a[r].name===Dt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Xr(Qr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=el(l,i,kn(e,s[r],
c,p),t),d=tl(e,s,n),m=[l==="open"&&d.some(j=>j.name!=="two-at-once")?"":u,...d.map(j=>j.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,qr)}}function Kr(e,t){let n=os(t),s=t["about-statements"],a=rs(ll(e)),r=Object.entries(n.blame).map(([y,k])=>({name:y,places:a.
flatMap(w=>nl(y,k,w,n))})),l=new Set(r.flatMap(({places:y})=>y.map(({sentence:k})=>k))),i=[],c="";for(let{name:y,places:[
k]}of r){if(!k)continue;let w=ol(e,k,n.quotedTo[y]);i.length||(c=sl(y,e,k,n)),i.push({name:y,words:w,remark:M(s.blame[y].
say,{words:w})})}let p=i.map(y=>y.name),u=a.filter(y=>!l.has(y)),d=Object.keys(n.parts).filter(y=>(y==="seen"?u:a).some(
({line:k})=>Re(n.parts[y],k))),f=d.map(y=>s.parts[y]).join(", "),m=d.length?M(s.mirror,{parts:f}):"",j=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:j}}function ns({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Rt(n,r).length)?[]:e==="question"?zr(n,s.coach).remarks:Kr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function os(e){return mn.has(e)||mn.set(e,Vr(e)),mn.get(e)}function Vr(e){let t=Lt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Ie(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ie(e.echoes,t),stated:Ie(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:hn.map(i=>it(l[i]))},passes:Ie(e.passes,t),quotes:Ie(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Re(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Gr(e,t){let n=rs(e),s=n.map(p=>Yr(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>ss(n[p])>=gn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var qt=e=>e.trim().split(" ").slice(0,-1),ss=({line:e})=>qt(
e).length-1;function Yr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Re(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Re(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Dt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Dt}:u}let c=as(qt(e).slice(1),a).length>gn?"echo":"short";return{name:t==="?"&&Re(r,e)?c:Dt,start:2,end:e.length}}
function as(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Zr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=as(qt(a).slice(1),s),i=qt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Jr(e){let t=0;for(let n of e)t=(t*Wr+n.codePointAt(
0))%_r;return t}function Qr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??hn.map(()=>0),l=new Set(
Zr(e,t).map(p=>Jr(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map((p,u)=>p+[...l].reduce((d,f)=>d+s[u][f],0)*i),0]}
function Xr(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?Dr[e.indexOf(n)]:""}function el(e,t,n,s){let a=s["\
about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function tl(e,t,{data:n,notes:s}){let a=n["about-questi\
ons"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.
map(f=>({sentence:f,place:Re(p,f.line)})).find(({place:f})=>f);if(u){let f=kn(e,u.sentence,...u.place);return i.some(m=>m.
includes(f))?[]:(i.push(f),[{name:c,words:f,remark:M(a[c],{words:f})}])}let d=l.filter(f=>ss(f)>=gn).length>1;return c===
"two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function nl(e,t,n,{passes:s,quotes:a,unless:r}){if(Re(a,n.line))return[];
let l=It(s,n.line),i=Re(t,l);return!i||r[e]&&Re(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function ol(e,{sentence:t,
start:n,end:s},a){let r=a&&Re(a,t.line.slice(n,s));return kn(e,t,n,r?n+r[1]:s)}function sl(e,t,n,s){let a=s.data["about-\
statements"].blame[e],r=al(e,t,n,s),l=r>0?rl(t,n.sentence,r):"",i=e==="ultimatum"&&ct(l).line.split(" ").some(u=>Pr.includes(
u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?M(p,{rest:l}):a.otherwise}
function al(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="yo\
u"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&
(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+1),e===
"makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,j]]=[n.places[s],n.places[a-1]];
t.slice(m,j).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function rl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Hr,1),a=s.replace(ts," ").replace(/^ +| +$/g,"");return[...a].length<=Br?a:""}var kn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(ts," ").replace(Ur,"");function rs(e){let{line:t,places:n}=ct(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function ll(e){return e.replace(es,"").replace(Fr,"")?e.replace(es,t=>" ".repeat(t.length)):
e}var il=1200;function ls(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,il)}),r}var yn=2e4,cl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function vn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:pl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=ul(r,i,a))}return a}function us(e,t){try{vn(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var ps=e=>Object.
values(e).every(t=>t==null);function Ge(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>is(
e.cards,n)),Ae(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${is(e.piles,t[n.
id])}`);case"date":return[No(t)];case"list":return t.map(Ae);default:return[Ae(`${t}`)]}}var is=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ul(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ze(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var pl={ruler(e){if(!Number.isInteger(e)||e<0||e>cl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!cs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(wn(a)))throw new be("answer-cards");let{chosen:r}=e,l=bn("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=wn(n.map(({id:l})=>l));if(!cs(e)||!Object.keys(e).every(
wn(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:bn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>bn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!En(e))throw new be(
"answer-day");return e}};function bn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>yn&&[...e].length>
yn)throw new be("answer-long",{most:yn});return Ae(e)?e:null}var wn=e=>t=>e.includes(t),cs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var dl=[{answers:["all"]}],fl=/\p{L}/u,ml=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gl=/\{([a-z][a-z0-9-]*)\}/g;function fs({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(ps(i))return"nothing"in n?[Bt([n.nothing])]:[];let c=kl({items:e,answers:i,rules:t,phrases:n,
last:l}),u=(r||!t.length?dl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Bt([n.closing])]}var Bt=e=>({words:e,heading:"",
said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),ds=(e,t)=>e.filter(n=>!t.has(Te(n)));function kl({items:e,answers:t,
rules:n,phrases:s,last:a}){let r=h=>e.find(({id:b})=>b===`couple-${h}`)??e.find(({id:b})=>b===h),l=h=>t[r(h)?.id]??null,
i=h=>r(h)?Ge(r(h),l(h)):[],c=h=>{let b=new Set(h.map(r));return e.filter(x=>b.has(x))},p=h=>{let b=l(h);return typeof b==
"number"?b:i(h).length},u=h=>h.map(b=>l(b)?.chosen).find(b=>Array.isArray(b))??[],d=(h,b)=>{let[x,D]=[r(h),l(h)];return x?.
kind!=="sort"||!D?[]:x.cards.filter(({id:W})=>D[W]===b).map(({text:W})=>W)},f=h=>new Set(h?i(h).map(Te):[]),m=({if:h=[],
unless:b=[]})=>h.every(j)&&!b.some(j);function j(h){if(typeof h=="string")return l(h)!==null;let{item:b=[],cards:x,piles:D,
without:W,only:B,least:K,asked:R}=h;if(R)return!!r(R)&&Ne(r(R),t);let Y=b.find(re=>l(re)!==null);if(!Y)return!1;let P=u(
[Y]);return x&&!x.some(re=>P.includes(re))||D&&!D.some(re=>ds(d(Y,re),f(W)).length)||B&&!(re=>re.size===1&&re.has(B))(new Set(
Object.values(l(Y))))?!1:K==null||p(Y)>=K}let y=(h,b={})=>M(s[h],b);function k(h,b={}){if(typeof h=="string")return y(h,
b);if(!m(h))return null;let{phrase:x,of:D,since:W}=h;if(!D)return y(x,b);if(!i(D).length)return null;let B=W&&a?.values[D];
return B==null?y(x,{n:p(D),...b}):y(W,{n:p(D),last:B,day:a.day,...b})}let w=(h=[],b={})=>h.map(x=>k(x,b)).filter(x=>x!==
null),S=(h,b)=>{let x=w(h,b);return x.length?[Bt(x)]:[]};function v(h){if(typeof h=="string")return i(h);if("level"in h)
return _(h);if("phrase"in h){let[K]=h.of?i(h.of):[],R=k(h,K===void 0?{}:{words:K});return R===null?[]:[R]}let{item:b,pile:x,
also:D,without:W}=h,B=x?d(b,x):i(b);return D&&(B=B.filter(K=>f(D).has(Te(K)))),ds(B,f(W))}let $=({heading:h,under:b})=>h?
y(h):(b&&r(b)?.said)??"";function L(h,b){let x=r(h);if(x?.kind!=="sort"||t[x.id]===null)return[];let D=B=>x.piles.find(K=>K.
id===B).text;return(b??x.piles.map(({id:B})=>B)).map(B=>({id:B,text:D(B),cards:d(h,B)}))}let A=n.find(h=>h.ladder)?.ladder,
C=()=>Math.floor(A.rungs.length/2);function N(h){let[b]=u([h]);return!A||!b?null:C()-A.rungs.findIndex(({card:x})=>x===b)}
function _({level:h,up:b=0}){let x=h.map(N).find(W=>W!==null);if(!A||x===void 0)return[];let D=A.rungs[C()-x-b];return D?
i(D.item):[]}let z={answers({answers:h}){return(h[0]==="all"?e:c(h)).filter(({id:x})=>t[x]!==null).map(x=>qe(x.said||x.ask,
Ge(x,t[x.id])))},lines(h){let b=h.lines.flatMap(v),x=b.length?[qe($(h),b,w(h.say))]:[],D=h.count?.[Math.min(b.length,h.count.
length-1)];return D?[...x,Bt([y(D,{n:b.length})])]:x},piles({piles:h,only:b,heading:x,below:D={},all:W={}}){let B=K=>K.length===
r(h).cards.length;return L(h,b).filter(({cards:K})=>K.length).flatMap(({id:K,text:R,cards:Y})=>{let P=B(Y)&&W[K]||D[K],ae=x?
y(x,{pile:R}):R;return[qe(ae,Y),...S(P?[P]:[])]})},empty(h){let b=L(h.empty,h.only).filter(({cards:x})=>!x.length).map(({
text:x})=>x);return b.length?[qe($(h),b,w(h.say))]:[]},sentence(h){let b=s[h.sentence],x=ms(b),D=Object.fromEntries(x.map(
W=>[W,i(W).join(" ")]));return Object.values(D).every(Boolean)?[qe($(h),[yl(h,b,D)])]:[]},message(h){let b=h.message.parts.
map(x=>[x,i(x.item)[0]]).filter(([,x])=>x).map(([x,D])=>F(x,D,h.message));return b.length?[qe($(h),[b.join(" ")])]:[]},ladder(){
let[h=""]=i(A.goal),[[b],[x]]=[u([A.today]),u([A.later])],D=A.rungs.map(({card:W,item:B})=>{let K=r(B)?.said??"",[R]=i(B),
Y=R?`${K}: ${R}`:y("open",{level:K}),P=bl(W===b,W===x,!!x);return P?y(P,{level:Y}):Y});return[qe(y(h?"ladder":"ladder-un\
named",{goal:h}),D)]},missing({missing:h,say:b}){let x=c(h).filter(({id:D})=>t[D]===null);return x.length?S(b,{parts:x.map(
D=>D.said).join("; ")}):[]},repeated(h){let b=h.repeated.map(i),x=new Map;for(let B of b.flat())x.has(Te(B))||x.set(Te(B),
B);let D=B=>b.filter(K=>K.some(R=>Te(R)===B)).length>1,W=[...x].filter(([B])=>D(B)).map(([,B])=>B);return W.length?[qe($(
h),W)]:[]}};function F(h,b,{self:x=[],small:D=[],capitals:W=[]}){let{opener:B,clause:K,clauses:R=[],questions:Y=[],names:P=!1}=h,
ae=Ue(b),re=At(ae),Z=re.toLowerCase();if(x.includes(Z))return lt("{words}.",{words:ae});let ge=[...s[B]].at(-1);if(!ml.test(
ae.match(fl)?.[0]??"a")||Y.includes(Z))return lt(`{words}${ge}`,{words:ae});let we=s[K&&R.includes(Z)?K:B],ve=P||W.includes(
re);return lt(we,{words:hs(ae,D,ve)})}return h=>{if(!m(h))return[];let b=Object.keys(z).find(D=>D in h),x=b?z[b](h):S(h.
say);return x.length&&h.then?[...x,...S([h.then])]:x}}var ms=e=>[...e.matchAll(gl)].map(([,t])=>t);function yl({alike:e,
small:t=[],lower:n=[]},s,a){let r=i=>hs(Ue(Ae(a[i])),t,!n.includes(i)),l=Object.fromEntries(ms(s).map(i=>[i,r(i)]));return lt(
s,l,e)}function hs(e,t,n){let s=At(e);if(!([...s].length>1&&hl.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function bl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function gs(e,t,n,s=null){let a=wl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:fs(e,t,{plain:r,last:s})}}function wl({
items:e},t,n){let s=n&&Go(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function jn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Wt(e){let n=o("button",{type:"button",onclick:()=>jn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ks({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,j=!1,y=!1,k=!1,w=(I,H,oe={})=>o(
"button",{type:"button",onclick:H,...oe},I),S=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),v=w(
e["keep-open"],()=>D(),{class:"ajar-link"}),$=o("div",{class:"ajar-offer"}),L=!1,A=I=>{I.tabIndex=-1,I.focus()},C=()=>c.
querySelector(".ajar-change"),N=()=>u.state==="kept"&&!u.reopen;function _(I,H=I){r.dataset.short=H,a.textContent!==I&&(a.
textContent=I)}function z(){let I=u.problem?e["keep-unsaved"]:e["keep-saving"],[H,oe]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[I],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),_(H,oe),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,F()}function F(){let I=n&&
u.state==="none"&&!f,[H,oe]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.setAttribute(
"aria-label",H),S.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},oe)),S.hidden=!I||L,v.hidden=
!I||!u.exists,$.hidden=!I||y,p.hidden=I&&l.hidden&&!i.textContent}function h(){let I=()=>{y=!0,z(),A(r)};return $.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],I),w(e["keep-offer-yes"],D))),$}function b(){
u={...u,saved:!1},z()}function x(){z(),d=u,N()?c.replaceChildren(m?P("change"):ge()):u.state!=="none"?c.replaceChildren(
P("unlock")):f?c.replaceChildren(P(u.exists?"open":"start")):c.replaceChildren(n?"":y?R():K())}let D=()=>{f=!0,i.textContent=
"",x(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},W=()=>u.hosted?o("p",{},e["keep-hub"]):null,
B=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),W(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{y=!0,x(),A(r)}),w(e[u.exists?"keep-open":"keep-start"],D)))}let R=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function Y(){let H=["none","weak","fair","good","s\
trong"].map(oe=>e[`keep-strength-${oe}`]).reduce((oe,T)=>T.length>oe.length?T:oe);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function P(I){let H=I==="start"||I==="change",
oe={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[I],T=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:T.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),G=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
ee=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),te=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:te.value})}),le=Y(),ce=()=>{if(!T.value){T.focus();return}if(ee.hidden=!0,H&&T.type==="passw\
ord"&&V.value!==T.value){ee.textContent=e["keep-again-differs"],ee.hidden=!1,V.focus();return}I==="change"?t({change:T.value},
{awaited:!0}):t({[I==="start"?"keep":"unlock"]:T.value,place:te.value},{awaited:!0}),_(e["keep-opening"]),T.value="",V.value=
"",le.firstChild.textContent=e["keep-strength-none"]},me=()=>{f=!1,m=!1,x(),I==="change"?C().focus():A(r)},he=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),te);return o("form",{class:"ajar-ask",onsubmit:g=>{
g.preventDefault(),ce()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},oe),W(),I==="start"&&n?o("p",{},e["keep-why"]):
null,I==="start"?B():null,I==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,I==="s\
tart"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[I==="change"?"keep-new":"keep-\
passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),T,H?le:null,H?G:null,o("label",{class:"\
ajar-card"},o("input",{type:"checkbox",onchange:({target:g})=>{T.type=g.checked?"text":"password",G.hidden=g.checked,ee.
hidden=!0}}),o("span",{},e["keep-see"])),H?ee:null,I==="change"||u.here?null:he,o("div",{class:"ajar-moves"},I==="unlock"?
null:w(e["keep-not-now"],me),o("button",{type:"submit"},oe)),H?null:Z(),I==="start"&&u.here?re():null)}let ae=()=>o("div",
{},w(e["keep-copy"],()=>t({take:"sealed"})));function re(){let I={words:e,label:e["keep-bring-yes"],question:e["keep-bri\
ng-sure"]},H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),G=()=>t({bring:V},
{awaited:!0});H.value="",u.exists?jn(T,{...I,act:G}):G()}}),oe=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),
H),T=o("div",{class:"ajar-twice"},oe);return T}function Z(){let I=Wt({words:e,label:e["keep-erase"],question:e["home-era\
se-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-ho\
w"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ae(),re()]:[],o("p",{},e["keep-erase-how"]),I)}function ge(){let I=o("se\
lect",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(I.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((H,oe)=>H-
oe).map(H=>o("option",{value:H,selected:H===u.minutes},M(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},
w(e["keep-lock"],()=>{_(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{m=!0,j=!1,x(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},j?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ae()]:[o("p",{},u.place)],
u.copied?o("p",{},M(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),I))}function we(I){
if(I.strength!=null){let H=c.querySelector(".ajar-strength > span");H&&(H.textContent=I.strength);return}if(I.changed){m=
!1,x(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],j=!0,C().focus();return}u={...u,...I},u.state==="k\
ept"&&(f=!1),N()||(m=!1),z(),ve()}let ve=Ve(c,()=>{let I=d;if(I.state===u.state&&I.exists===u.exists&&I.minutes===u.minutes&&
I.here===u.here&&!!I.reopen==!!u.reopen&&!!I.hosted==!!u.hosted&&c.firstChild){d=u;return}let oe=f&&I.place!==u.place;x(),
I.state!==u.state&&I.state!=="none"?A(r):oe&&c.querySelector("input").focus()});return x(),{line:r,small:S,opener:v,more:p,
offer:h,setStart:I=>{L=I,z()},update:we,begin:b,setLost:I=>{k=I,z()},say:I=>{i.textContent=I,p.hidden=!1}}}function ys({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ne(s,n)))if(s.kind==="choice"){let l=(s.among?
ze(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var bs=(e,t)=>M(e.ask,t);var vl=new Set(["autorestarting","dead","restarting","terminating"]),jl=4e3;function ws({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
vl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,jl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function vs({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=ys(c,p),d=c.items.filter(f=>f.id in u).map(f=>[bs(f,u),...Ge(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var js=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function xs(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=xe(
t,$=>r.replaceChildren($)),i=$=>{l.begin(),n($)},c=o("div",{}),p={},u="",d=0,f=Ct(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=($,L)=>o("button",{type:"button",onclick:L},$),j=$=>o("div",{class:"\
ajar-reflection"},...$.flatMap(L=>Qe(L,3))),y=($,L,A)=>Wt({words:t,label:$,question:L,act:()=>i(A)}),k=()=>{let $=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{$.files[0]&&i({import:await $.files[0].text()}),$.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),$)},w=Ve(c,()=>{let $=JSON.stringify(p);$!==u&&
(u=$,Et(c,S))});function S(){let $=(C,N)=>m(N,()=>i({take:C})),L=d>(p.danger?.kinds.length??0)?null:p.danger,A=()=>{d=L.
kinds.length+1,S(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(L?a.notice(L,{level:2,aside:A}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.newest))):
"",p.due?.length?o("ul",{},...p.due.map(C=>o("li",{},C))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
j(p.plan):"",p.plan?.length&&!L?a.line():"",...(p.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:N})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),j(N))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...L?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),$("calendar",t["home-take-calendar"]),p.danger?"":$("calendar-line",t["home-take-calendar-line"])],
$("check-ins",t["home-take-check-ins"]),$("everything",t["home-take-everything"])),k()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),y(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),y(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:$=>{l.end(),p=$,w()},settle:l.end,say:($,L="")=>{
l.end();let A=o("div",{class:"ajar-text"});Oe(A,L),r.replaceChildren($,A),r.scrollIntoView({block:"nearest"})}}}function Ss({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([js(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var xl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ye=10,
Sl=400,ut=17,xn=16,He=14,[Ms,Ts]=[12,38],[Sn,$n,$l]=[46,8,30],$s=15,Os=26,Ol=14;function On(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?El(e,s,n):Cl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function Cl(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/Ye;return[t.flatMap(({id:c,name:p},u)=>{let d=u*s,f=d+46,m=e[c],
j=[...Array(Ye+1).keys()].map(k=>pt([l(k),f-5],[l(k),f+5],"edge",1)),y=[0,Ye].filter(k=>k!==m).map(k=>Be(`${k}`,l(k),f+25,
"muted",{size:He,anchor:"middle"}));return[Be(p,0,d+ut,c,{size:ut,bold:!0}),pt([a,f],[r,f],"edge",1.5),...j,...y,Is(c,l(
m),f,9),Be(`${m}`,l(m),f+29,c,{size:ut,bold:!0,anchor:"middle"})]}),t.length*s-8]}function El(e,t,n){let s=Ll(e,Ms,n-Ts),
a=Sn+Ye*$n+$l,r=t.flatMap(({id:p,name:u},d)=>Ml(e,p,u,s,d*a,n)),l=t.length*a,[i,c]=Nl(e,s,l,n);return[[...r,...i],l+c]}function Ml(e,t,n,s,a,r){
let[l,i]=[a+Sn,a+Sn+Ye*$n],c=e.map((f,m)=>({value:f[t],x:s[m],y:i-$n*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[pt([0,f],[r-Ts+Ms,f],"line",1),Be(m?"0":`${Ye}`,r,f+5,"muted",{size:He,anchor:"end"})]),u=Math.min(...s.slice(1).
map((f,m)=>f-s[m])),d=u<11?Math.max(2,u/3):5.5;return[Be(n,0,a+ut,t,{size:ut,bold:!0}),...p,Pl(c,t),...c.map(({x:f,y:m})=>Is(
t,f,m,d)),...Tl(c,t)]}function Tl(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*xn*.6/2,rank:f?0:a===c?3:d?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
Ol)&&!s.some(l=>Al(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Be(`${a}`,r,l,t,{size:xn,bold:!0,anchor:"middle"}))}
var Al=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<xn;function Ll(e,t,n){let s=As(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=s.slice(1).map((p,u)=>Tn(s[u].day,p.day)),r=$s*(e.length-s.length)+Os*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=Os*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=$s*l),c))))}function As(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Nl(e,t,n,s){let a=As(e);if(a.length===1){let[u]=a.map(v=>v.day&&Es(v.day,!0)),f=s<Sl||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],j=s/f-14,y=m.map(v=>({x:t[v],lines:ql(e[v].moment,j)})),k=Math.max(...y.map(({lines:v})=>v.
length))*He*1.25,w=y.flatMap(({x:v,lines:$})=>Cs($,v,n+12,s)),S=u?[Be(u,0,n+k+22,"muted",{size:He})]:[];return[[...w,...S],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:Es(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[pt([u,n-4],[d,n-4],"edge",
1),pt([f,n-4],[f,n+2],"edge",1)]),p=Il(l.map(u=>({...u,...Ls([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:d})=>Cs(
[u],d,n+18,s))],24]}function Il(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function Ls(e,t,n){let s=Math.max(...e.map(_t))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Cs(e,t,n,s){let{start:a,end:r}=Ls(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>Be(c,i,n+p*He*1.25,"muted",{size:He,anchor:l}))}var Es=(e,t)=>(t?Dl:Rl).format(new Date(`${e}\
T00:00Z`)),Ns={timeZone:"UTC",month:"short",day:"numeric"},Rl=new Intl.DateTimeFormat("en-US",Ns),Dl=new Intl.DateTimeFormat(
"en-US",{...Ns,year:"numeric"});function ql(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||_t(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>Bl(
r,t))}function Bl(e,t){let n=[...e];if(_t(e)<=t)return e;for(;n.length&&_t(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Wl=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,_t=e=>[...e].reduce(
(t,n)=>t+He*(Wl.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,Ft=e=>`var(--ajar-${e}, ${xl[e]})`,_l={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Fl=e=>e.replace(/[&<>]/g,t=>_l[t]);function Be(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?
' font-weight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${Ft(s)}\
">${Fl(e)}</text>`}var pt=(e,t,n,s)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${Ft(n)}" stroke-\
width="${s}" fill="none"/>`,Pl=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ue(n)} ${ue(s)}`).join("L")}" stroke="${Ft(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Is(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`\
M${ue(a-l)} ${ue(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ue(a-l*.9)} ${ue(r-l*.9)}h${ue(
l*1.8)}v${ue(l*1.8)}h${ue(-l*1.8)}z`,readiness:`M${ue(a)} ${ue(r-l*1.25)}L${ue(a+l*1.25)} ${ue(r)}L${ue(a)} ${ue(r+l*1.25)}\
L${ue(a-l*1.25)} ${ue(r)}z`}[e]}" fill="${Ft(e)}"/>`}var Ul=600,Hl=340;function Ds(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=ht.map(a=>({id:a,name:n[a]}));return{sentence:zl(e,t),wide:On(e,s,Ul),narrow:On(e,s,Hl),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...ht.map(r=>a[r])])}}function zl(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Kl(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=ht.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>M(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=Rs.format(p);return r?M(t["check-ins-once"],{day:r,rulers:u}):M(t["check-ins-once-\
undated"],{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>M(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=Rs.format(i);return r?M(t["check-ins-since"],{
day:r,rulers:c}):M(t["check-ins-since-undated"],{rulers:c})}var Kl=(e,t)=>(t?Gl:Vl).format(new Date(`${e}T00:00Z`)),qs={
timeZone:"UTC",month:"long",day:"numeric"},Vl=new Intl.DateTimeFormat("en-US",qs),Gl=new Intl.DateTimeFormat("en-US",{...qs,
year:"numeric"}),Rs=new Intl.ListFormat("en-US",{type:"conjunction"});var Ze=(...e)=>e.map(([t,n,s={}])=>de("path",{class:t,d:n,...s})),dt=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Yl=(e,t,n,s)=>de("circle",{class:e,cx:t,cy:n,r:s}),Zl={cup:()=>dt("88 74 46 56",...Ze(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>dt("296 12 176 168",...Ze(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>dt("136 24 136 140",...Ze(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Yl("glow",234,94,4),...Ze(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>dt("312 66 80 120",...Ze(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>dt("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ze(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Bs=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Zl[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Ws(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Bs(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var _s=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Bs(e.doors,t)),
Fs=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Jl=4e3,Ql=6e3,Xl=6;function Ps(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===Xl){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Jl)}function c(){l(e.out,"out"),t=setTimeout(i,Ql)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??=new WeakMap;var ft=window.ajarShown,Us="needs@",Hs=e=>e.startsWith("check-in@"),zs=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),We={};function Cn(){let e=document.getElementById("ajar-style")??document.
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
.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{\

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
-page
.ajar-item+.ajar-item{margin-top:1.25em}.ajar .ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:\
sticky;
top:0;z-index:1;padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);b\
order-radius:10px;
padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-acce\
nt);
background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:.75em 0;border-top:1px solid var(--ajar-line);min-w\
idth:0}
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;marg\
in-bottom:1em}
.ajar-picture svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32r\
em){
.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width\
:100%;
font-size:1em}.ajar :is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:i\
nherit;
background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);\

border-radius:12px;padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3\
.25rem);
padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}:ro\
ot:has(.ajar-nav){
--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0\
;
z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px solid var(--ajar-line);\

margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-margin-top:7.5em}\

@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);content:attr(data-short) / ""}.ajar-noti\
ce
.ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{content:none}}@medi\
a(max-width:30em){
.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:n\
owrap}}
@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:no\
ne}
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (m\
ax-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.\
ajar-nav{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-\
bottom:1em}
.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95e\
m}
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
`;e.textContent!==t&&(e.textContent=t)}function Ks({model:e,el:t}){Cn();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=g=>i.push(g),p=null,u=!1,d=!1,f=!1,m=!1,j=new Map,y=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),S=g=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===g)?.exercise,v=vs({words:s,answered:()=>[...r].map(([g,{answers:E}])=>[S(g),E]).filter(([g,E])=>g&&Object.keys(E??
{}).length)}),$=0,L=g=>{if(clearTimeout($),$=0,v.set(g),p?.setLost(g),g)for(let E of l.keys())a.get(E)?.release()},A=(g,{
awaited:E=!1}={})=>{try{e.send(g)}catch{L(!0);return}E&&!$&&($=setTimeout(()=>L(!0),8e3))},C=!1;function N(){C||(C=!0,window.
ajarDangers?_():A({dangers:!0}))}let _=()=>{for(let g of Object.values(window.ajarDangers.dangers))Jo(_o(g))};function z({
key:g,exercise:E},q){if(Hs(g)&&!v.isLost()||!(window.ajarDangers||v.isLost())||!us(E,q))return;let Q=vn(E,q),X=gs(E,Q,window.
ajarDangers);H(g,{answers:Q,done:!0,...X}),j.set(g,zs(r.get(g))),a.get(g).update(r.get(g)),a.get("made")?.update()}let F=Yo(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>h(),onCountry:g=>A({country:g})}),h=()=>{A({forget:!0}),
fn()},b=(g,E,q)=>(a.set(g.key,q),r.has(g.key)&&q.update(r.get(g.key)),E),x={html:g=>D(g.html),home(g){let E=o("div",{});
return b(g,E,xs(E,{words:s,send:Q=>{Q.import&&a.get("chart")?.begin(),A(Q)},open:Q=>G(ge(Q)),help:F})),A({home:g.key}),E},
gate(g){let E=o("div",{class:"ajar-text ajar-gate"}),[q,J]=m?[o("p",{},s["gate-left-out"]),[F.button(),ve(),K()]]:[D(f?g.
short:g.html),Y()],Q=o(`h${g.level??2}`,{},g.title);return E.append(Q,q,o("div",{class:"ajar-moves"},...J.filter(Boolean))),
m||q.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{f=!0}),E},made:g=>{let E=o("div",{class:"ajar-made"}),q=()=>E.
replaceChildren(...ae(g.section));return a.set("made",{update:q}),q(),E},exercise(g){if(g.invites&&m)return o("div",{class:"\
ajar-text"},o(`h${g.level}`,{},g.exercise.title),o("p",{},s["gate-left-out"]),K());let E=o("div",{}),q=v.line(p?{}:{role:"\
alert"});l.set(g.key,E);let J=(X,ie)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ke=window.
ajarSent;y.set(g.key,ke),A({key:g.key,...X,sent:ke},{awaited:ie}),!(!ie||!v.isLost())&&(L(!0),q.scrollIntoView({block:"n\
earest"}))};if(a.set(g.key,Rn(E,g.exercise,{words:s,level:g.level,small:g.quick,folded:n.length>1,brief:g.brief,sort:g.quick||
n.length>1&&!le()?Io:Xo,enough:g.quick?"at once":"later",remarks:(X,ie)=>ls(X,{words:s,find:ke=>ns(ie,ke,window.ajarDangers)}),
...r.get(g.key),help:F,needs:()=>ve(g.needs),below:()=>Z(g.key),onAside:X=>H(g.key,{aside:X}),onChange:X=>{N(),H(g.key,{
answers:X,done:!1}),J({answers:X,done:!1},d)},onMove:X=>H(g.key,{at:X}),onDone:X=>{z(g,X),J({answers:X,done:!0},!0),Hs(g.
key)&&a.get("chart")?.begin()},onStartOver:()=>{H(g.key,{answers:{},done:!1}),J({remove:!0})}})),E.firstElementChild.append(
q),c(()=>v.forget(q)),!g.folded)return E;let Q=Object.keys(r.get(g.key)?.answers??{}).length>0;return o("details",{open:Q},
o("summary",{},s["check-in-now"]),E)},chart(g){let E=o("div",{class:"ajar-chart-block"}),q=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),{begin:J,end:Q}=xe(s,ie=>q.replaceChildren(ie)),X=({checkIns:ie})=>{Q(),Tt(E,ie.length?Ds(
ie,s):{},s)};return a.set(g.key,{update:X,begin:J,end:Q}),r.has(g.key)&&X(r.get(g.key)),J(),A({chart:g.key}),o("div",{},
E,q)},start:g=>Ws(g,{open:we,opener:p?.opener}),doors:g=>_s(g,{open:we}),onward:g=>Fs(g,{open:we}),breathing(g){let{element:E,
stop:q}=Ps(g);return c(q),E},notice(g){if(Qo(()=>A({forget:!0})),!g.leave)return o("div",{class:"ajar-notice"},o("p",{},
g.text));let E=o("div",{class:"ajar-leave"},F.button(),dn({words:s,leave:h}));Zo(F.open),p=ks({words:s,send:A,isQuiet:n.
length>1});let q=document.createDocumentFragment();return q.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),
E),o("div",{class:"ajar-on-paper"},F.text()),p.more),q}};function D(g){let E=o("div",{class:"ajar-text"});return Oe(E,g),
F.addNumbers(E),E.addEventListener("click",q=>{let J=q.target.closest("a"),Q=n.findIndex(({id:X})=>X&&J?.getAttribute("h\
ref")===`${X}.ipynb`);Q<0||(q.preventDefault(),G(Q))}),E}function W(g){m=g,f=!0,T({focus:!0})}let B=(g,E)=>o("button",{type:"\
button",onclick:E},g),K=()=>B(s["gate-again"],()=>W(!1));function R(){W(!1),n[k].blocks.some(({invites:E})=>E)||G(k+1)}let Y=()=>[
B(s["gate-no"],()=>W(!0)),B(s["gate-unsure"],()=>W(!0)),B(s["gate-yes"],R)],P=g=>n.filter(E=>E.section===g).flatMap(E=>E.
blocks.filter(({kind:q})=>q==="exercise")),ae=g=>{let E=P(g).filter(({key:J})=>r.get(J)?.done).map(({key:J,exercise:Q},X)=>o(
"details",{open:X===0},o("summary",{},Q.title),...r.get(J).reflection.flatMap(ie=>Qe(ie,2)))),q=o("p",{},s["made-nothing"]);
return[o("h1",{},s["made-title"]),...E.length?E:[q]]},re=g=>{let E=P(g);return E.length>0&&E.every(({key:q})=>r.get(q)?.
done)};function Z(g){let E=g.startsWith("plan@")&&F.isKnown()?F.line():"";return o("div",{class:"ajar-below"},E,p?.offer()??
"")}let ge=g=>n.findIndex(({aside:E,blocks:q})=>!E&&q.some(J=>J.key===g)),we=g=>G(n.findIndex(E=>E.id===g));function ve(g){
let E=ge(Us);return E<0?g?o("p",{},o("a",{href:g},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{G(E);let J=l.
get(Us).querySelector("h2");J.tabIndex=-1,J.focus()}},s["help-needs"])}for(let[g,E]of Object.entries(We))x[g]=q=>{let J=o(
"div",{}),X=E(J,q,{words:s,send:A,onDispose:c,model:e,exerciseOf:S,formOf:ie=>l.get(ie)});return b(q,X.element??J,X)};let I=g=>n[k].
blocks.find(E=>E.kind===g),H=(g,E)=>r.set(g,{...r.get(g),...E}),oe=()=>{for(let g of i.splice(0))g()};function T({focus:g=!1}={}){
if(oe(),a.clear(),u){w.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(
...n[k].blocks.map(q=>x[q.kind](q))),n.length>1&&V(),!g)return;let E=w.querySelector("h1, h2, h3")??w;E.tabIndex=-1,E.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function V(){let{aside:g,title:E}=n[k];if(ce.hidden=!!g,w.classList.
toggle("ajar-aside",!!g),p?.setStart(n[k].id==="start"),g)return;let{section:q,step:J,steps:Q,minutes:X}=n[k],ie=n.filter(
se=>!se.aside),ke=ie.indexOf(n[k]),Le=(se,Pt,Gs={})=>o("button",{type:"button",onclick:()=>G(n.indexOf(se)),...Gs},Pt),_e=n.
find(({id:se})=>se==="start"),Fe=ie[ke-1]??_e;w.append(o("div",{class:"ajar-moves ajar-turn"},Fe?Le(Fe,s["previous-page"]):
null,ke<ie.length-1?Le(ie[ke+1],s["next-page"]):null));let O=ie.filter(se=>!se.section||se.step===1),U=se=>q?se.section===
q:se===n[k],ne=se=>({"aria-current":U(se)?"page":null}),pe=se=>re(se.section)?o("span",{class:"ajar-done"},` ${s["sectio\
n-done"]}`):"",je=(se,Pt)=>o("li",{},Le(se,Pt,ne(se)),pe(se));ee.replaceChildren(...O.map(se=>je(se,se.title)),_e?je(_e,
s["start-page"]):""),te.textContent=q?M(s["step-of"],{title:E,n:J,all:Q,minutes:X}):M(s["page-of"],{n:O.findIndex(U)+1,all:O.
length,title:E})}function G(g){n[g]&&(k=g,ee.parentElement.open=le(),e.set("page",g),e.save_changes(),T({focus:!0}))}let ee=o(
"ol",{}),te=o("summary",{}),le=()=>window.innerWidth>640;e.get("notice")&&t.append(x.notice(e.get("notice")));let ce=o("\
nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:le()},te,ee));n.length>1&&t.append(ce),t.append(v.line({role:"\
alert"}),w);let me=0;for(let g of["keydown","pointerdown","scroll"])t.addEventListener(g,()=>{Date.now()-me<3e4||(me=Date.
now(),A({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",g=>{if(L(!1),g.keeping){let E=[...y.values()].some(Q=>g.
acknowledged<Q);p?.update(E?{...g.keeping,saved:!1}:g.keeping);let{state:q}=g.keeping,J=q==="locked";q&&(d=q==="kept"),q&&
J!==u&&(u=J,r.clear(),ce.hidden=u,T())}g.states&&queueMicrotask(()=>a.get("made")?.update());for(let[E,q]of Object.entries(
g.states??{})){if(g.acknowledged<y.get(E))continue;let J=q.answers&&!Object.keys(q.answers).length,Q=j.get(E)===zs(q);j.
delete(E),H(E,J?{...q,at:0}:q),Q||a.get(E)?.update(r.get(E))}g.dangers&&(window.ajarDangers=g.dangers,_()),g.country!=null&&
F.choose(g.country),g.file&&(a.get("home")?.settle(),Ss(g.file)),g.erased&&a.get("home")?.say(g.erased,I("home")?.erased),
g.said&&a.get("chart")?.end(),g.said&&(a.get("home")??p)?.say(g.said),g.open&&we(g.open),g.problem&&a.get(g.problem.key)?.
say(g.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),T()});let he=ws(e,{gone:()=>L(!0),back:()=>{v.isLost()&&
A({ready:!0})}});return T(),ft.set(s,(ft.get(s)??0)+1),A({ready:!0}),()=>{oe(),he(),clearTimeout($),ft.set(s,ft.get(s)-1),
ft.get(s)||A({gone:!0})}}We.door=(e,t,n)=>jo(e,n);We.group=(e,t,n)=>Mo(e,n);We.scenario=(e,t,{words:n,model:s})=>({element:To(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=$o(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};We.desk=vo;var ei=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Vs,Je=null;async function mt(e){
let t=Object.entries(Vs[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function ti(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await mt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Je=l.get("words"),this.dispose=Ks({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Cn(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var ni=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function oi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!ei.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function si(){let{INotebookTracker:e,NotebookActions:t}=await mt("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await mt("@jupyterlab/apputils"),a=async()=>{if(!Je)return!0;let l=[n.cancelButton({label:Je["sta\
rt-over-no"]}),n.okButton({label:Je["start-over"]})],[i,c]=[Je["start-over-title"],Je["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await oi(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=v=>t.runCells(u,v,d),m=v=>v.model.type==="code",j=u.widgets.filter(v=>m(
v)||v.rendered===!1),[y,k=y]=j.filter(m),w=1+j.indexOf(k),S=await f(j.slice(0,w));return await ni(),S&&f(j.slice(w))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var ai=4,
ri=1500,li=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function ii(e){for(let t=0;t<ai;t++){if(await li(e))
return!0;await new Promise(n=>{setTimeout(n,ri)})}return!1}async function ci(){let{ConnectionLost:e,IConnectionLost:t}=await mt(
"@jupyterlab/application"),{PageConfig:n}=await mt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await ii(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Vs=e},
async get(){let e=await Promise.all([ti(),si(),ci()]);return()=>({__esModule:!0,default:e.flat()})}};})();
