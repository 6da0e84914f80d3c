var ks=/^(\d{4})-(\d{2})-(\d{2})$/;function pn(e){let[,t,n,s]=typeof e=="string"&&ks.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=bs(+t,+n)?e:null}function dn(e){let t=e.getFullYear();return t>=1&&t<=9999?ys(t,e.getMonth()+1,e.getDate()):null}function bs(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ys=(e,t,n)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var ws=["button","input","select","summary","textarea"],vs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ws.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),vs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function de(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function _e(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var fn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var js=2e4;function hn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:js,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function mn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):null,u=hn(t??"",{rows:i?8:2,oninput:()=>a(u.value.trim()?u.value:null),
...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),d=o("label",{class:"\
ajar-words ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function gn(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[
...a.querySelectorAll("textarea")],l=()=>{let b=r().map(k=>k.value).filter(k=>k.trim());s(b.length?b:null)},i=()=>[...a.
children].forEach((b,k)=>{b.querySelector("textarea").setAttribute("aria-label",M(n.line,{n:k+1})),b.querySelector("butt\
on").setAttribute("aria-label",M(n["remove-line"],{n:k+1}))}),c=()=>{g(""),r().at(-1).focus()},p=o("button",{type:"butto\
n",class:"ajar-link",onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=b=>{let k=r()[r().indexOf(
b)+1];k?k.focus():b.value.trim()&&!p.hidden&&c()},h=b=>{let k=hn(b,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(
`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(k))}});return k},g=b=>{let k=()=>{let j=w.nextElementSibling||w.previousElementSibling;w.remove(),
j||g(""),u(),l(),(j||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(b)),o("button",{type:"button",class:"ajar-remove",onclick:k},"×"));a.append(w),u()},x=t||[];for(let b=0;b<
Math.max(e.lines,x.length);b++)g(x[b]??"");return o("div",{class:"ajar-lines"},a,p)}var xs=6,Ss=5;function be(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function kn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,
p={...$s,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},h=0,g=null,
x=0,b=n.aside??0,k=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",j=L=>i?
L.after:l&&L.more,$=t.items.some(L=>j(L)&&n.answers?.[L.id]!=null),{example:S}=t,I=S?o("details",{class:"ajar-example"},
o("summary",{},s.example),o("p",{},S)):"",T=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=o("div",{}),
N=o("div",{class:"ajar-body"}),W=o("section",{class:"ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-titl\
e`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,k?Os([k],s):"",I),w]:[k,w,I],E,N,T);W.addEventListener("keydown",
L=>{L.key!=="Enter"||!(L.ctrlKey||L.metaKey)||!g||(L.preventDefault(),g.next.click())}),e.replaceChildren(W);function z(){
let L=t.items.filter(ee=>Le(ee,d)),H=L.filter(ee=>!j(ee)),Q=$?L.filter(j).map(ee=>[ee]):[];return[...i||r&&t.together?[H]:
H.map(ee=>[ee]),...Q]}let P=L=>{T.replaceChildren(L)},f=be(s,P);function y(L,H){T.replaceChildren(`${L} `,o("button",{type:"\
button",class:"ajar-link",onclick:()=>{d=H,P(""),n.onChange(d),Z({focus:!0})}},s["put-back"]))}function v(L,H){d={...d,[L.
id]:H},Cs(N),P(""),n.onChange(d),K()}function D(){B(!0),f.begin(),x=setTimeout(F,8e3)}function F(){x&&(clearTimeout(x),x=
0,B(!1),f.end())}function B(L){for(let H of g?.fieldsets??[])H.disabled=L}function K(){if(!g)return;let{items:L,skip:H,where:Q,
next:oe,enough:ee,more:ie}=g,ce=z().length;H.textContent=_(L)?s["clear-and-skip"]:s.skip,Q.textContent=M(s["question-of"],
{n:h+1,all:ce}),Q.hidden=(r||i)&&ce===1,oe.textContent=h===ce-1?s.done:s.next,ee.hidden=!q(ce);let me=h===ce-1&&(!i||_(L)),
m=t.items.some(O=>j(O)&&Le(O,d));ie.hidden=$||!me||!m}function q(L){return(n.enough==="at once"||h>0)&&h<L-1&&_(t.items)}
function Y(){x||(D(),n.onDone(d))}let _=L=>L.some(({id:H})=>d[H]!=null);function re(L,H=!0){if(x)return;let Q=z();if(h+=
L,h>=Q.length){h=Q.length-1,Y();return}Z({focus:H,again:L<0})}function le(L,H){let Q=`${u}-${L.id}`,oe=o("legend",{id:`${Q}\
-ask`},M(L.ask,d)),ee=L.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},L.hint):null,ie=[ee,H.mark].filter(Boolean).map(({
id:O})=>O),ce=L.among?{...L,cards:_e(L,d)}:L,me=p[L.kind](ce,fn(ce,d[L.id]),{words:s,level:a+1,group:Q,change:O=>v(L,O),
say:P,remarks:n.remarks,isQuick:n.enough==="at once",isShort:l,...H}),m={class:`ajar-item ajar-${L.kind}`,tabindex:"-1",
"aria-describedby":ie.join(" ")||null};return o("fieldset",m,oe,ee,me)}function Z({focus:L=!1,again:H=!1}={}){let Q=z();
h=Math.max(0,Math.min(h,Q.length-1));let oe=Q[h],ee=n.mark?.(oe),ie=ee?o("p",{class:"ajar-mark",id:`${u}-${oe[0].id}-mar\
k`},ee):null,ce=o("div",{class:"ajar-moves ajar-onward"}),me=h>0?()=>re(-1):null,m=oe.map(Se=>le(Se,{mark:ie,again:H,moves:ce,
back:me})),O=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(x)return;let Se=d,De=_(oe);d={...d,...Object.fromEntries(
oe.map(({id:Fe})=>[Fe,null]))},n.onChange(d),re(1),De&&y(s.cleared,Se)}}),R=o("button",{type:"button",class:"ajar-next",
onclick:()=>{x||(P(""),re(1))}}),J=o("p",{class:"ajar-where"}),G=o("button",{type:"button",class:"ajar-link",onclick:()=>{
x||($=!0,re(1))}},i?s["add-why"]:s["ask-more"]),ae=o("button",{type:"button",class:"ajar-link",onclick:Y},s.enough);g={items:oe,
skip:O,where:J,next:R,fieldsets:m,enough:ae,more:G},E.replaceChildren(),ce.replaceChildren(R,O),me&&ce.append(o("button",
{type:"button",class:"ajar-back",onclick:me},s.back));let he=m.length===1;ie&&he&&m[0].lastElementChild.before(ie),N.replaceChildren(
J,...ie&&!he?[ie]:[],...m,ce,...n.enough?[G,ae]:[]),K(),n.onMove?.(h),L&&(m[0].focus({preventScroll:!0}),J.scrollIntoView(
{block:"nearest"}))}function pe(L){if(E.replaceChildren(),!L||!n.help||b>L.kinds.length)return null;let H=()=>{b=L.kinds.
length+1,n.onAside?.(b),E.replaceChildren(),N.querySelector("[tabindex]").focus()},{help:Q,needs:oe}=n;return E.append(Q.
notice(L,{level:a+1,aside:H,needs:oe})),E.querySelector("[tabindex]")}function je(L,{focus:H=!1,danger:Q=null}={}){g=null;
let oe=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);N.replaceChildren(o("div",{class:"ajar-reflection"},oe,...L.flatMap(
ie=>Ve(ie,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,Z({focus:!0,again:!0})}},
s.change),o("button",{type:"button",onclick:()=>{let ie=d;d={},h=0,b=0,n.onAside?.(0),n.onStartOver(),Z({focus:!0}),y(s["\
started-over"],ie)}},s["start-over"])));let ee=pe(Q);H&&(ee??oe).focus()}function xe(L){let H=N.contains(document.activeElement);
H&&g&&!x||(F(),d={...L.answers},L.done?je(L.reflection,{focus:H,danger:L.danger}):(h=L.at??Math.max(0,z().findIndex(Q=>Q.
some(({id:oe})=>d[oe]==null))),Z()))}let{done:A,reflection:V,danger:ne}=n;return xe({answers:d,at:n.at,done:A,reflection:V,
danger:ne}),{update:xe,release:F,say:L=>{F(),P(L)}}}var Os=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Cs(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ve=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),$s={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,
isShort:l}){let{chosen:i,own:c}=t||{chosen:[],own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"c\
heckbox":"radio",d=e.cards.map(j=>o("input",{type:u,name:s,value:j.id,checked:i.includes(j.id),onchange:$=>{e.many?i=i.filter(
S=>S!==j.id).concat($.target.checked?j.id:[]):(i=[j.id],c="",h&&(h.value="")),p()}})),h=e.own?o("input",{type:"text",value:c,
maxlength:500,oninput:j=>{c=j.target.value,!e.many&&c.trim()&&(i=[],d.forEach($=>{$.checked=!1})),p()}}):null,g=e.cards.
map((j,$)=>o("label",{class:"ajar-card"},d[$],o("span",{},j.text))),b=l&&g.length>xs?g.filter((j,$)=>$>=Ss&&!d[$].checked):
[];for(let j of b)j.hidden=!0;let k=()=>{for(let j of b)j.hidden=!1;w.hidden=!0,b[0].querySelector("input").focus()},w=o(
"button",{type:"button",class:"ajar-link",hidden:!b.length,onclick:k},M(n["cards-more"],{n:b.length}));return o("div",{class:"\
ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...g,w,h?o("label",{class:"ajar-own"},o("sp\
an",{},e.own),h):null,h&&e.remark&&r?r(h,e):null)},text:mn,list:gn,date(e,t,{words:n,change:s,say:a}){let r=dn(new Date);
return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{
s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Es(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function bn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Es(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var lt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function yn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(Ms)),c=e.findIndex(
i);return c<0?null:c}var Ms=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function wn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function vn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Ls=new Set,Tt=()=>{if(!document.hidden)for(let e of[...Ls])e(Math.random()*1e3)};window.addEventListener("online",Tt);
window.addEventListener("pageshow",Tt);document.addEventListener("visibilitychange",Tt);function Is(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var gl=Is("ajar-presenter");var jn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function xn(e,t){return e?!(t.protocol.startsWith("http")&&!jn.test(t.
hostname)&&jn.test(new URL(e).hostname)):!1}function Sn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ge=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function At(e,t){if(t?.kind!=="moves"){let l=t&&Ge(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function It({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Je({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function On(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function it({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Cn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var ct=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Oe(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Nt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ut(e,t,n,s,a){let r=Oe(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Nt(n,()=>{r.close(),a()},"\
wall-primary"),Nt(s,()=>r.close())))}var qt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function $n(e,{
question:t,body:n},s,a,r){if(n.moves){ut(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=qt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});ut(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function En(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=Oe(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Nt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Dt({units:e},t){let n=new Map,s=Ns(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(qs(a,s))}return[...n.
values()]}function Ns(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function qs({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?Ds(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Ye(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?pt(p):0,withheld:i??""}}function Ds(e,t){let n=0;return t.map(s=>(n+=s,pt(e.slice(n-s,n))))}function Ye(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var pt=e=>e.reduce((t,n)=>t+n,0),Rt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var Mn=["wall-first","wall-second","wall-third"],Rs={importance:0,confidence:1,readiness:2},Tn=({id:e},t)=>Mn[Rs[e]??t%Mn.
length],Ce=e=>`${(100*e).toFixed(2)}%`,An={"aria-hidden":"true"};function Qe(e,t,n){return fe(e).length?{ruler:Ln,move:Ln,
sort:Ws,card:zs,choice:Ks}[e.kind](e,t,n):[o("p",{class:"wall-calm"},it(e,t))]}function Ln(e,t){let n=Math.max(...fe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Nn({...s,heading:c,labels:l,sizes:i},r,n,Tn(s,a),t)}))]}function In(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Nn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,Tn(c,p),t))),Rn([["wall-then",n.moment],["wall-solid",s.moment]])]}function Nn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=pt(n),c=.03,p=0,u=n.flatMap((h,g)=>{let x=p/i+(p?c/2:0);p+=h;let b=p/i-x-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:w},j)=>{
let $=x+j*b/s.length;return Bs(k[g]/a,k[g],$,b/s.length,w)})}),d=t.map((h,g)=>`${h}: ${s.at(-1)?.counts[g]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Fs(t,
n)))}function Bs(e,t,n,s,a){let r=1-e;return[de("rect",{x:Ce(n),y:Ce(r),width:Ce(s),height:Ce(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Ce(n+s/2),y:Ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Fs(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Ws(e,t,n){let s=[...fe(e)].
sort((i,c)=>Us(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Bt.length)return[ft(s.map(
i=>_s(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let h=!u&&i.length+r[0].length<Ps?`${c} ${r[0]}`:`${c}`;return Ze(
i,h,Hs([c,...p],a))});return[ft([...l,...Dn(e,t)],n,t),Rn(r.map((i,c)=>[Bt[c],i]))]}var Ps=24;function _s({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=M(a["wall-of"],{n:r,of:s});return Ze(e,i,
[],o("p",{class:"wall-muted"},l))}var Us=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Bt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Hs(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,dt(
Bt[a],r,s/t)})}function dt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Ce(t+r),y:Ce(s),width:Ce(Math.max(0,n-2*r)),height:Ce(a)})}function zs(e,t,n){let s=fe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[ft([...qn(s,t),...Dn(e,t)],n,t)]}function Ks(e,t,n){let[{labels:s,counts:a,
n:r}]=fe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[ft(qn(l,t),n,t)]}function qn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ze(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),
[dt("wall-rest",0,1),dt("wall-pile-1",0,r/n)]))}function Dn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ze(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ze(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ze=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?de(
"svg",An,...n):null,s);function ft(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},M(n["wall-more"],{n:a}))),s}var Rn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},de("svg",An,dt(t,0,1)),n)));var Vs=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Gs=/^data:image\/(svg\+xml|png|jpeg);/,
Re=e=>e.flatMap(Js);function Js(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Gs.test(n.src)?[Ys(n)]:[]:Vs.has(t)?[o(t,{},...Re(s))]:Re(s)}var Ys=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var ht=4,Xe=({path:e,size:t},n,s)=>de("svg",{class:s,viewBox:`${-ht} ${-ht} ${t+2*ht} ${t+2*ht}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function et(e,t){return fe(e).length?{ruler:Qs,move:Zs,sort:ea,card:ta,choice:na}[e.kind](e,t):e.heading}var Ue=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Bn=({shown:e})=>e.every(({counts:t})=>t),Zs=(e,t)=>t["wall-moved"];function Fn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ue(t),Ue(t)]}function Qs(e,t){
let n=fe(e),s=new Map;for(let u of n){let d=Rt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Xs(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Fn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,M(p,c)].filter(Boolean).join(" ")}function Xs(e,t,n,s){
let[a,r]=e.map(p=>Fn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?M(s["wall-most-all"],c):M(r?s["wall-most-two"]:s["wall-most"],c)}function ea(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Rt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Bn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(
l??t["wall-sorted-many"],{pile:Ue(a),card:Ue(r[0].name),other:Ue(r.at(-1).name),n:r.length,all:n.length})}function ta(e,t){
let n=fe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Wn(n,e,t)}function na(e,t){let[{labels:n,counts:s,
n:a}]=fe(e);return Wn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Wn(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Bn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ue(u));return M(
i,{card:c,other:p,n:r.length})}function gt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return ye("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Pn({deck:e,way:t,panel:n,words:s}):
ye("text",$e(e?.title??""));if(!i&&l.join&&t)return Pn({deck:e,way:t,panel:n,words:s});let p=Ge(n,c),u=i?null:vn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},h=(da[c.kind]??mt)(d);return h.dataset.slide=r??
l?.slide,c===e.slides[0]&&h.append(...Un(e)),n.practice&&h.append(o("p",{class:"wall-practice"},s["wall-practice"])),h}var ye=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),$e=e=>o("h1",{},e);function mt({slide:e,way:t,panel:n,words:s,
left:a}){let r=Re(e.body),l=r.flatMap(c=>oa(c)),i=r.filter(c=>c.textContent.trim());return ye(e.kind,$e(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(aa)),...l.map(c=>o("div",{class:"wall-picture"},c))),kt({way:t,
panel:n,words:s,left:a}))}function oa(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var sa=5;function aa(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Ft(s)<s.childNodes.length)||!t.every(Ft))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Ft(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Ft({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=sa;)s+=2;return s}function ra({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return ua({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return ye(
"question",$e(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[la(c)]:[ia(i)],kt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function la({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},_n(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var ia=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?_n(s,a):null))),_n=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),ca=5;
function ua({slide:e,panel:t,words:n,question:s,left:a}){let r=Dt(s,e.items),l=r.filter(p=>fe(p).length),[i=r[0]]=l,c=kt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?ye("chart",$e(l.length?et(i,n):n["wall-held-title"]),...Qe(
i,n),c):ye("chart",$e(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},et(p,n)),...Qe(p,n,ca)))),
c)}function pa({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Dt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>fe(d).length)),l=u=>r.map(({moment:d,groups:h})=>({
moment:d,...h.find(g=>g.kind===u)})).filter(({shown:d})=>d&&fe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=kt(
{way:s,panel:t,words:n,left:a});return i?ye("chart",$e(et(i,n)),...Qe(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?ye("chart",$e(n["room-group"]),...In([c[0],c.at(-1)],n)):c.length?ye("chart",$e(et(c[0],n)),...Qe(c[0],n)):ye(
"text",$e(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var da={text:mt,story:mt,help:mt,question:ra,moves:pa},
Un=e=>e?.logo?Re([["img",e.logo]]).map(fa):[],fa=e=>(e.className="wall-logo",e);function Pn({deck:e,way:t,panel:n,words:s}){
return ye("join",$e(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[ha(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Wt(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},It(n,s)))),...Un(e))}var ha=(e,t)=>o("div",{class:"wall-scans"},o("p",{},M(t["wall-wifi"],{name:e.name})),Wt(e,
t)),Wt=(e,t)=>Xe(e,t["room-scan-alt"],"wall-scan"),ma=e=>e.replace("-","‑");function kt({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=On(s,n),c=a&&a.state!=="ready",p=c?Je(a,t,n):r&&e?It(t,n):"",u=l?Je(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(Wt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:ma(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var _t=[4.6,5.6,6.6,7.4,8.2],Ut=2,ga=["","tight","tight columns"],Pt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ka=5.4;function zn(e,t=Ut){let n=_t[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Pt.at(-1),text:0};for(let a of[...ga,...Pt]){if(s.text>=ka||s.text&&Pt.includes(a))break;let r=ba(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Kn(e,s.layout,s.text||4.6),s.text>0}function ba(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Kn(e,t,
Math.max(s,4.6)),ya(e))return Math.max(s,4.6);return 0}function Kn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ya=e=>Hn(e)&&[...e.querySelectorAll(".wall-whole")].every(Hn),Hn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var wa={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},va=new Map(Object.entries(wa).flatMap(([e,t])=>t.map(n=>[n,e]))),ja="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function xa(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(ja)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return va.get(t.length===1?t.toLowerCase():
t)}function Vn(e){let t=n=>{let s=xa(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Gn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{b.close(),k()},d=(k,w,...j)=>o("button",{type:"button",onclick:u(k),...w},...j),h=k=>o("small",{},M(a["re\
mote-minutes"],{minutes:k})),g=t.parts.map((k,w)=>o("li",{},d(()=>r("go",{slide:lt(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},k.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):h(
k.minutes)))),x=wn(t,c).map(({part:k,title:w,minutes:j,dropped:$})=>o("li",{},o("span",{},w),d(()=>r($?"keep":"drop",{part:k}),
{"aria-label":`${$?a["remote-keep"]:M(a["remote-drop"],{minutes:j})}: ${w}`},$?a["remote-keep"]:M(a["remote-drop"],{minutes:j})))),
b=Oe(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...g),...x.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...x)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Yn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
Jn(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Oe(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((w,j)=>w+j,0))),h=(k,w,j)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":M(s["desk-fewer"],{label:k}),onclick:()=>j(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":M(
s["desk-more"],{label:k}),onclick:()=>j(1)},"+"));function g(k=""){let w=r[i],$=n.items.find(({id:E})=>E===w.item)?.cards.
find(({text:E})=>E===w.card),S=l.get(w.id),I=i===r.length-1,T=E=>()=>{i+=E,g()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},M(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),$?.short?o("p",{class:"desk-small"},w.heading):
"",...Jn(w).map((E,N)=>h(E,S[N],W=>{S[N]=Math.max(0,S[N]+W),g(`${N} ${W}`)})),I?h(s["room-people"],d(),E=>{c=Math.max(0,
d()+E),g(`people ${E}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:T(-1)},s.back):"",I?o("b\
utton",{type:"button",class:"wall-primary",onclick:b},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:T(
1)},s["desk-next-card"]),I?"":o("button",{type:"button",onclick:b},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),x(k)}function x(k){let w=[...p.querySelectorAll(".desk-stepper")],[j,$]=k.split(" "),S=j==="\
people"?w.at(-1):w[Number(j)||0],[I,T]=S.querySelectorAll("button");($==="-1"?I:T).focus()}function b(){let k=d();if(!k)
return;let j=[...l].filter(([,$])=>$.some(Boolean)).map(([$,S])=>{let{kind:I}=r.find(T=>T.id===$);return[$,I==="card"?[S[0],
k-S[0]]:S]});u.close(),a(Object.fromEntries(j),k)}g()}var Jn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ye(t,n);var we=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Zn(e,t,n){let s=o("div",{}),a=Oe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Qn(e,t,n,{
press:s}){s({desk:"remote"}),Zn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:h})=>d==="remote"&&h),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?Xe(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
we(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},h)=>o("p",{class:"desk-line"},M(n["desk-remote-there"],{n:h+1})," ",we(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?we(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",we(n["wall-close"],a))]})}function Xn(e,t,n,{press:s,step:a}){let r=Sa(n,s);Zn(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),h=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":we(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},we(n["wall-close"],l))];let g=`${c.address}/${c.code}`,x=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:x.value})},...c.addresses.map(({ip:b,network:k})=>o("option",{value:b,selected:b===
c.picked?"":null},`${b} (${k})`)));return[o("h2",{},n["desk-phones"]),Xe(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?M(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",x):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(b=>o("li",{},Oa(n)[b])))),o("div",{class:"wall-answers"},we(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(g),h.textContent=n["desk-copied"]}),we(n["desk-card"],()=>s({desk:"card"})),we(n["re\
mote-join-show"],()=>{l(),a("join")}),we(n["wall-close"],l),h)]})}function Sa(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),we(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Oa=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function eo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:$,
title:S})=>o("option",{value:$},S),r=($,S)=>M(t["desk-meeting"],{title:$,n:S}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:$,title:S,part:I,minutes:T})=>a({id:$,title:r(I?`${S}: ${I}`:S,T)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:$,title:S,minutes:I})=>a({id:$,title:r(S,I)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Ca(e.countries);
let p=["phones","none","practice"].filter($=>!(e.server&&$!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
($,S)=>o("input",{type:"radio",name:s,value:$,checked:S===0?"":null,"aria-describedby":`${s}-${$}`})),h=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),g=o("p",{hidden:!0},o("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=($,S)=>o("p",{},o("label",{class:"ajar-words",for:S.id},$),S),w=o("form",{class:"ajar-start",onsubmit:$=>{$.preventDefault(),
b.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:S})=>S).value,
key:h.value}),h.value=""}},o("h2",{},t["desk-start"]),x,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map(($,S)=>o("label",{class:"ajar-\
start-way"},d[S],o("span",{},o("b",{},u[$][0]),o("small",{id:`${s}-${$}`},u[$][1]))))),g,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),b));function j({problem:$,busy:S,needsKey:I,state:T}){x.textContent=$??"",x.hidden=
!$,g.hidden=!I,S||(b.textContent=T==="ended"?t["room-ended"]:"")}return{element:w,update:j}}function Ca(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function to({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Ye(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var $a=["open","close","reveal"];function no(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=Sn(),p=(C,U,se={})=>o("button",{type:"button",onclick:U,...se},...[C].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),h=be(n,C=>{C?d.
textContent=C:Se()}),g=C=>{h.begin(),s(C,{awaited:!0})},x=0,b="",k=(C,U={})=>{x=Math.max(x,r.steps??0)+1,g({desk:"step",
step:{step:C,...U},n:x})},w=()=>r.panel,j=()=>w()?.stage,$=()=>r.deck?.slides[j()?.slide],S=()=>$()&&Ge(w(),$()),I=Ht("d\
esk-wall",{inert:!0}),T=Ht("desk-wall",{inert:!0}),E=Ht("desk-screen",{hidden:!0}),N=()=>{E.host.hidden=!1,ee(),E.host.requestFullscreen?.().
catch(()=>{})},W=()=>{E.host.hidden=!0,z()&&document.exitFullscreen(),ee()},z=()=>document.fullscreenElement===E.host;E.
host.addEventListener("fullscreenchange",()=>{z()||W()});let P=o("p",{class:"desk-clock"}),f=o("p",{class:"desk-plan"}),
y=o("ol",{}),v=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=o("p",{class:"desk-count"}),F=o("p",{}),B=o(
"p",{class:"desk-small"}),K=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Y=o("div",{class:"desk-tools"},q,p(n["desk-here"],N),p(n["desk-remote"],()=>Qn(Z,()=>r,n,{press:g})),p(n["d\
esk-phones"],()=>Xn(Z,()=>r,n,{press:g,step:k})),p(n["remote-parts"],je),p(n["desk-end"],xe,{class:"desk-end"})),_={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>A("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>A("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>A("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>Yn(Z,{question:S(),slide:$(),words:n,count:V})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},re=p(n["room-ask-reset"],()=>ut(Z,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>A("reset"))),le=p("",()=>k(j()?.timer?"pause":"timer")),Z=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},P,f,Y),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),I.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),T.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),D,F,B,o("p",{class:"\
desk-more"},le,re))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),v,K),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(_))),E.host),pe=eo(t,{words:n,begin:C=>g({desk:"begin",...C})});e.replaceChildren(
pe.element,Z);function je(){Gn(Z,{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function xe(){let C=w().questions.some(Ie),
U=(ue,te)=>p(te,()=>g({room:"take",what:ue,paper:t.paper})),se=Oe(Z,"desk-ending",o("p",{},n["desk-end-sure"]),C?o("p",{
class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{se.close(),g({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>se.close())))}function A(C){if(x>
(r.steps??0)){b=C;return}if(C==="reveal"){let se=At(w(),$()),ue=()=>g({desk:"question",id:se.question.id,do:C,...se.body});
se&&$n(ie(),se,w(),n,ue);return}let U=S();U&&g({desk:"question",id:U.id,do:C})}let V=(C,U)=>g({desk:"question",id:S().id,
do:"hands",counts:C,people:U}),ne={keys:()=>En(ie(),n),full:()=>E.host.hidden?N():W(),larger:()=>H(1),smaller:()=>H(-1)},
L=Ut;function H(C){L=Math.min(_t.length-1,Math.max(0,L+C)),ee()}function Q(C){return!r.deck||!Z.offsetParent||Z.closest(
"[inert], .lm-mod-hidden")?!1:(ne[C]?ne[C]():$a.includes(C)?A(C):C==="timer"?k(j()?.timer?"pause":"timer"):C!=="look"&&k(
C),!0)}a(Vn(Q));let oe=setInterval(()=>{!Z.hidden&&Z.isConnected&&me()},1e3);a(()=>clearInterval(oe));function ee(){if(!r.
deck||!j())return;let C={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},U=yn(r.deck,w());ce(I.wall,gt(C)),T.host.hidden=
U===null,U!==null&&ce(T.wall,gt({...C,slide:U})),E.host.hidden||ce(E.wall,gt(C),L)}let ie=()=>E.host.hidden?Z:E.wall;function ce(C,U,se){
C.querySelector(".wall-face")?.remove(),C.prepend(U),zn(U,se)}function me(){if(!r.deck)return;let C=bn(r.deck,j(),c.now());
if(P.textContent=ct(c.now()),!C)return;let U=C.begun?Cn(C.late,n):n["remote-not-begun"],se=C.begun?M(n["remote-planned"],
{part:ct(C.partEnds),end:ct(C.ends)}):"";f.replaceChildren(o("b",{class:C.late>0?"desk-late":null},U),se&&` · ${se}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[C.part].title));for(let[ue,te]of[...y.children].entries())te.className=
ue<C.part?"done":ue===C.part?"here":"",te.classList.toggle("dropped",j().dropped.includes(ue));C.part!==i&&m(C.part)}function m(C){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=C;let U=y.children[C];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:se}=y,ue=(te,Pe)=>U[te]+U[Pe]/2-se[Pe]/2;se.scrollTo(ue("offsetLeft","offsetWidth"),ue(
"offsetTop","offsetHeight"))}function O(){i=null,y.replaceChildren(...r.deck.parts.map(({title:C},U)=>o("li",{},p(C,()=>k(
"go",{slide:lt(r.deck,U)})))))}function R(){if(l===$()?.id)return;l=$()?.id;let C=$()?.notes.length?Re($().notes):[o("p",
{},n["remote-no-notes"])];v.replaceChildren(...C),v.scrollTop=0}function J(){let C=S();D.textContent=C&&(C.state!=="read\
y"||C.hands)?Je(C,w(),n):"",F.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],B.textContent=he(
{units:C?.units??ae()}),K.replaceChildren(...C?to(C,n):[]);let U=!!C?.units.length;_.hands.firstChild.data=n[G(C)?"desk-\
slips":"desk-hands"],_.hands.disabled=!U||C.state==="open"||Ie(C),re.hidden=!C?.answered||!C.may_reset;let se=$()?.minutes??
0;le.hidden=!se&&!j()?.timer,le.textContent=j()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:se});for(let ue of[
"open","close"])_[ue].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!C),_.open.disabled=!C||C.state==="open"||
!r.way,_.close.disabled=C?.state!=="open",_.reveal.disabled=!At(w(),$());for(let ue of Object.values(_))ue.classList.remove(
"wall-primary");X().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!j()?.blank)}function X(){let C=S();
return C?Ie(C)?_.next:C.state==="ready"&&!_.open.disabled?_.open:!r.way&&!C.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let G=C=>!!C?.name.startsWith("check-in@"),ae=()=>{if($()?.kind!==
"moves")return[];let[C]=w().questions.filter(U=>G(U)&&Ie(U)).slice(-1);return C?.units.filter(({kind:U})=>U==="move")??[]};
function he({units:C}){let U=C.filter(({snapshot:se,withheld:ue})=>!se&&ue);return U.length?it({shown:U},n):""}function Se(){
let C=S();d.textContent=De(C)}function De(C){if(j()?.blank)return n["remote-is-blank"];if(!C)return"";let U=qt(C,w());return U===
1?n["remote-still-one"]:U?M(n["remote-still"],{n:U}):C.state==="open"?n["room-is-open"]:C.hands&&!Ie(C)?M(n["desk-counte\
d"],{n:C.hands}):!r.way&&C.state==="ready"&&C.units.length?n[G(C)?"desk-slips-how":"desk-hands-how"]:""}function Fe(C){let U=r;
r={...r,...C},r.busy||h.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let se=r.state==="open"&&!!(r.deck&&j());if(pe.
update(r),pe.element.hidden=se,Z.hidden=!se,!se)return;U.panel!==r.panel&&c.set(w().now),U.deck!==r.deck&&O(),q.hidden=!xn(
r.wall,window.location),q.hidden||(q.href=r.wall);for(let te of Z.querySelectorAll("dialog"))te.refresh?.();me(),R(),J(),
Se(),ee();let ue=b;b="",ue&&A(ue)}let We=new ResizeObserver(ee);for(let{host:C}of[I,E])We.observe(C);return a(()=>We.disconnect()),
{update:Fe}}function Ht(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--gro\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Ea=e=>e;function ve(e,t){e.innerHTML=Ea(t)}function bt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function He(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function yt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function oo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=be(t,f=>{d.textContent=f}),g=Kt(t),x=bt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),g.dialog);let b=f=>{a.busy?d.textContent=t["room-one-moment"]:(h.begin(),
n(f,{awaited:!0}))},k=(f,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(y)},f),w=(...f)=>o(
"div",{class:"ajar-moves ajar-many"},...f);function j(){let f=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}b({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?o("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?o("p",{class:"ajar-hint",id:`${P}-key-how`},t["room-host-key-how"]):null,f,w(y,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(v=>k(M(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let $=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function S(){let f=o("button",{type:"butt\
on",onclick:()=>g.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),v=a.address?f:null;return r?[I(),o("div",{class:"ajar-door-line"},y,u,v),T(),N()]:[o("h2",{},t["room-title"]),I(),
T(),y,a.address?so(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),N()]}let I=()=>a.practice?o("p",{},tt(t)):null,T=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let f=o("select",{id:`${P}-address`,onchange:()=>n({room:"pick",ip:f.value})},...a.addresses.map(
({ip:y,network:v})=>o("option",{value:y,selected:y===a.picked},`${y} (${v})`)));return o("label",{class:"ajar-words",for:f.
id},o("span",{},t["room-address"]),f)}function N(){let f=o("div",{}),y=o("button",{type:"button",onclick:()=>F(!1)},t["r\
oom-end-no"]),v=o("button",{type:"button",onclick:()=>F(!0)},t["room-end"]),D=()=>f.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(y,k(t["room-end"],{room:"end"}))]:[v]),F=K=>{l=K,D(),(l?y:v).focus()};D();let B=(K,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,o("p",{},t["room-end-how"]),
f)}function W(f){a={...a,...f},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=zt(t,a.joined);
u.textContent!==y&&(u.textContent=y),g.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),d.textContent=""),z()}let z=He(c,()=>{let{joined:f,problem:y,...v}=a,D=JSON.stringify([v,r]);if(D===
i)return;i=D;let F={open:S,lost:$}[a.state]??j;yt(c,()=>c.replaceChildren(...F().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return wt(e,()=>n({room:"look"}),s),{update:W}}var zt=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],tt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function so(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ve(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Kt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},tt(e)):"",so(e,r),s):(n.close(),t.replaceChildren()))}}}function wt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function vt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return ve(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function ao({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=g=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...g}),c=i({id:`${r}-people`,
min:1}),p=g=>Math.max(0,Math.floor(Number(g.value)||0)),u=g=>g.kind==="card"?g.bands.slice(0,1):g.bands,d=g=>{let x=e.filter(
j=>j.item===g),b=(j,$)=>{let S=i({"aria-label":[j.card,u(j)[$]].filter(Boolean).join(": ")});return l.set(j.id,[...l.get(
j.id)??[],S]),S},k=x.length===1&&!x[0].card?x[0].bands.map((j,$)=>[j,[b(x[0],$)]]):x.map(j=>[j.card,u(j).map(($,S)=>b(j,
S))]),w=x[0].card?["",...u(x[0])]:null;return o("table",{},o("caption",{},s(g)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(j=>j?o("th",{scope:"col"},j):o("td",{})))):null,o("tbody",{},...k.map(([j,$])=>o("tr",{},o("th",{scope:"row"},j),...$.
map(S=>o("td",{},S))))))};function h(){let g=new Map(e.map(w=>[w,l.get(w.id).map(p)])),x=Math.max(...[...g.values()].map(
w=>w.reduce((j,$)=>j+$,0))),b=p(c)||x;if(!b){c.focus();return}let k=Object.fromEntries([...g].map(([w,j])=>[w.id,w.kind===
"card"?[j[0],Math.max(0,b-j[0])]:j]));a({counts:k,people:b})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:g=>{g.preventDefault(),h()}},
...[...new Set(e.map(g=>g.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function ro(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(q,Y={})=>{u=q==="reveal",
I.begin(),n({question:e.of,do:q,...Y},{awaited:!0})},h=o("div",{class:"ajar-results",hidden:!0}),g=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=o("span",{}),k=o("p",
{class:"ajar-counts"}),w=Ma(e.minutes,t,s),j=o("button",{type:"button",class:"ajar-link",onclick:()=>P(!i)}),$=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),S=(...q)=>{$.textContent!==q[0]&&$.replaceChildren(...q)},I=be(t,q=>S(
q||p)),T={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(T).filter(q=>e.units.length||q==="open"||q==="close"),N=Object.fromEntries(E.map(q=>[q,o("button",{type:"button",onclick:()=>{
N[q].getAttribute("aria-disabled")?S(W(q)):q==="reset"?z():d(q)}},T[q])])),W=q=>l.busy?t["room-one-moment"]:l.not[q];function z(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{S(""),N.reset.focus()}},t["home-no"]),Y=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{S(""),N.reset.focus(),d("reset")}},t["room-ask-reset"]);$.replaceChildren(t["room\
-reset-sure"]," ",q," ",Y),q.focus()}function P(q){i=q,h.hidden=!q,a().hidden=q,j.textContent=t[q?"room-show-question":"\
room-show-result"]}let f=Kt(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),v={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(q){let Y=l;l={...l,...q};let _=l.
room==="open";b.replaceChildren(l.practice?tt(t):""),x.textContent=l.problem,x.hidden=!l.problem;let re=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],le=!_||!e.units.length?[]:l.hands||l.inside?re.slice(0,1):re;k.replaceChildren(
...le.map(([Z,pe])=>o("span",{},o("b",{},`${Z}`)," ",pe))),w.update(l.seconds);for(let Z of E)lo(N[Z],W(Z));p=_?l.hands?
t["room-by-hands-now"]:v[l.state]:t["room-not-open"],(Y.state!==l.state||Y.room!==l.room||Y.hands!==l.hands)&&S(p),l.busy||
I.end(),io(g,l.withheld),f.update(l.way??{},zt(t,l.joined)),y.hidden=!l.way?.address,F(),u&&!l.busy&&l.state==="closed"&&
g.childElementCount&&(u=!1,g.scrollIntoView({block:"nearest"}))}function F(){let q=JSON.stringify(l.charts??[]);if(q===c)
return;c=q;let Y=!!l.charts?.length;h.replaceChildren(...co(l.charts??[],t)),j.hidden=!Y,P(Y),Y&&u&&h.scrollIntoView({block:"\
start"}),u=!1}let B=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...E.
map(q=>N[q]))),o("div",{class:"ajar-bar-line"},b,$,j,y,w.element),f.dialog),K=e.units.length?ao(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return j.hidden=!0,wt(B,()=>n({room:"look"}),s),{parts:[h,g,x,B,K].filter(Boolean),update:D}}function lo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function io(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var co=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return vt(s,n,t),s});function uo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=h():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),wt(e,()=>n({room:"look"}),s),{update(g){a={...a,...g},p.replaceChildren(a.practice?tt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,io(i,a.withheld),lo(d,h());let x=JSON.stringify(a.charts??[]);x!==r&&(r=x,l.replaceChildren(
...a.charts?.length?co(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ma(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,h=u===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function po(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:h,more:g,role:x})=>{ve(r,h),r.prepend(o("h2",{},d)),ve(l,g),i.textContent=x},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Vt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",La=new RegExp(`^${Vt}+|${Vt}\
+$`,"g"),Ta=/[\p{L}\p{N}_]+/gu,Aa=/^[\p{L}\p{N}_]+/u,Ia=/\{([a-z][a-z0-9-]*)\}/,[Na,qa]=["⁨","⁩"],fo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Da=new RegExp(`[,;:،]|${Vt}`),Ra=/^\p{Uppercase}/u,ho=/[.!?…؟。][\u2069”’"')»]*$/,
Ba=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Me=e=>e.replace(La,""),Ee=e=>e.toLowerCase().toUpperCase(),jt=e=>e.match(Aa)?.[0]??"",mo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function nt(e,t,n=[]){let s=e.split(Ia),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=Fa(Me(t[i]),c),u=Pa(
l,p,n),d=!u&&!a&&Ra.test(l);a+=ho.test(a)?u.replace(/^,+/,""):u,a+=_a(d?Wa(p):p)}return ho.test(a)?a:a+s.at(-1)}function Be(e){
let t=Me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in fo&&s===fo[n]&&Me(a))||a.includes(n)||a.includes(
s)?e:a}function Fa(e,t){let n=e.length;for(;n&&Da.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Wa(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Pa(e,t,n){let s=Ee(jt(t));if(!s)return e;let a=new Set(n.map(Ee)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(Ta))if(r(Ee(l[0])))return e.slice(0,l.index);return e}var _a=e=>Ba.test(e)?`${Na}${e}${qa}`:
e;var Gt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function go(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:h}=e,g=I=>h.find(T=>T.id===I).text,x=o("div",{class:"ajar-one"});
function b(I,T){u={...u,[I.id]:T},T||delete u[I.id],a(Object.keys(u).length?u:null),T&&r(M(n.moved,{card:Be(I.text),pile:g(
T)}))}function k(I,{focus:T=!0,back:E=I?()=>k(I-1):c,onward:N=()=>j(I+1)}={}){let W=d[I],z=M(n["card-of"],{n:I+1,all:d.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},W.text)),
f=y=>{b(W,y),N()};i.hidden=!0,x.replaceChildren(P,o("div",{class:"ajar-one-piles"},...h.map(({id:y,text:v})=>Gt(v,()=>f(
y),{"aria-pressed":`${u[W.id]===y}`}))),o("div",{class:"ajar-one-also"},E?w(n.back,()=>E()):o("span",{}),w(n["card-out"],
()=>f("")),p?o("span",{}):w(n["card-enough"],()=>$()))),T&&P.focus({preventScroll:!0})}let w=(I,T)=>Gt(I,T,{class:"ajar-\
link"}),j=I=>I<d.length?k(I):$();function $({focus:I=!0}={}){let T=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),E=(N,W)=>{let z=d.
filter(y=>(u[y.id]??"")===W),P=y=>k(d.indexOf(y),{back:$,onward:$}),f=z.map(y=>o("li",{},Gt(y.text,()=>P(y))));return f.
length?[o(`h${s+1}`,{},N),o("ul",{},...f)]:[]};x.replaceChildren(T,o("p",{class:"ajar-hint"},n["cards-all-how"]),...h.flatMap(
({id:N,text:W})=>E(W,N)),...E(n["cards-out"],"")),i.hidden=!1,I&&(T.focus({preventScroll:!0}),x.scrollIntoView({block:"n\
earest"}))}let S=d.map(I=>!!u[I.id]).lastIndexOf(!0)+1;return S===d.length||l&&S?$({focus:!1}):k(S,{focus:!1}),x}var Ua="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ha=new RegExp(`(${Ua})|[.…]+|[!?;\\n]`,"gu"),za=/[\u0300-\u036f'’‘ʼ]/g,
Ka=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function xt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ko(s,t);return t}
var Te=(e,t)=>new RegExp(e.map(n=>ko(n,t)).join("|"),"y");function St(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Ot(e,t){let n=t;
for(let[s,a]of St(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ot=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ko(e,t){return`(?:${(e.match(Ka)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Va(a)).join("")})`}function Va(e){let t=bo(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var bo=e=>e.normalize("NFKD").replace(za,"").toLowerCase();function st(e){let t="",n=[];for(let s of e.
matchAll(Ha)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?bo(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Ga=4,yo=16411,wo=[1,1],Ja=[0,0],Jt=new WeakMap;function Ct(e,t){let{passes:n,kinds:s,learned:a}=xo(t),{line:r,places:l}=st(
e),i=Ot(n,r),c=Object.entries(s).flatMap(([d,h])=>St(h,i).map(([g,x])=>({kind:d,start:g,end:x-1}))),p=a?Ya(c,r,a):c,u=(d,h)=>d.
span[0]-h.span[0]||d.span[1]-h.span[1]||(d.kind<h.kind?-1:+(d.kind>h.kind));return p.map(({kind:d,start:h,end:g})=>({kind:d,
span:[l[h][0],l[g][1]]})).sort(u)}function*jo(e){let{passes:t,kinds:n}=xo(e);for(let s of[t,...Object.values(n)])yield,St(
s,"we are here ")}function xo(e){return Jt.has(e)||Jt.set(e,Qa(e)),Jt.get(e)}function Ya(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=Za(t,n),c=i.slice(1).map((k,w)=>[...i[w],...k]),p=k=>{let w=new Set(k.flatMap(j=>j.places));return vo(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return Yt(u,p)[1]>l?e:[];let d=u.filter(k=>k.length>Ga),[h,g]=Yt(d,p);if(!(g>
r))return[];let x=new Set(h.flatMap(k=>k.places.slice(0,2))),[b]=Yt(Object.keys(a),k=>vo(a[k],x));return[{kind:b,start:h[0].
start,end:h.at(-1).start}]}function Za(e,{numbers:t,weights:n}){let s=wo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?wo:t.get(r[0])??Ja,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],h)=>((h*yo+u)*yo+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var Yt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),vo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),So=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Qa({lists:e,passes:t,phrases:n,learned:s}){let a=xt(e),
r=Object.entries(n).map(([l,i])=>[l,Te(i,a)]);return{passes:Te(t,a),kinds:Object.fromEntries(r),learned:s&&Xa(s)}}function Xa({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,ot(u)]);return{numbers:l,weights:ot(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Oo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Co=["emergency","crisis","violence","agency","worried","child"],er=["crisis","violence"],Mo='a[href$="#Help-lines"]',
ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function $o(){for(let e of ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ge().listeners.delete(e),e.shown||(e.shown=t)}}function tr(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Lo(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Ct(p,l)),c=So(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Zt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Qt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Eo=e=>`tel:${e.match(/\d+/)[0]}`;function To({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ge().countries=
t);let a=()=>ge().countries,r=()=>ge().chosen||tr(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(E=>E.code===r());function i(E){ge().chosen=E,$o();for(let{element:N,draw:W}of ge().
listeners)W(N)}function c(E,N){return N(E),ge().listeners.add({element:E,draw:N,shown:!1}),queueMicrotask($o),E}let p=E=>c(
o("div",{}),N=>N.replaceChildren(...E())),u=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{
i(N.value),s(N.value)}},...E.map(W=>o("option",{value:W.code},W.country)));return c(N,()=>{N.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),N)},d=({say:E,to:N},W)=>{if(/^(tel|sms):/.test(N))return o("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:N},o("span",{},...Qt(E)));let z=o("span",{},E),P=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:N}),onclick:async()=>{await nr(N,z)&&(P.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},z," ",P)},h=E=>o("li",{},o("p",{class:"ajar-for"},E.
for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...E.reach.map(d))),g=({emergency:E,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("\
p",{class:"ajar-hint"},N):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Eo(E)},M(e["help-call"],{number:E})))),
x=E=>p(()=>{let N=l();if(!N)return[o("p",{},e["help-elsewhere-how"])];let W=E.flatMap(z=>z==="emergency"?g(N):Zt(N,[z]).
map(h));return[o("ul",{class:"ajar-help-lines"},...W)]});function b(){Oo({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),Xt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),x(Co),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:E,text:N,now:W,lines:z,kinds:P,
countries:f},{level:y,aside:v,needs:D}){return f&&!T()&&(ge().countries=f),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},E),o("p",{},N),P.length?null:D?.()??null,u(),x(z),o("ul",{class:"ajar-todo"},...W.map(F=>o("li",{},F))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let w=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function j({emergency:E,...N}){let z=er.map(f=>Zt(
N,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(y=>f.find(({to:v})=>v.startsWith(y))));return[{say:M(e["help-call"],
{number:E}),to:Eo(E)},...z.filter(Boolean)]}let $=(E=`${e["help-line"]} `)=>p(()=>{let N=l(),W=(N?j(N):[]).flatMap(({say:f,
to:y},v)=>[v?" · ":"",o("a",{href:y},...Qt(f))]),z=o("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
P=o("span",{class:"ajar-off-paper"},W.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},E,...W,P)]});function S(E){
if(!T())return;let[N]=[...E.querySelectorAll(Mo)].reverse();N?.closest("p, ul").after($(""));for(let W of E.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let I=()=>p(()=>{let E=l();return E?[o("p",{},o(
"b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:E.emergency})}`),o(
"ul",{},...Zt(E,Co).map(({for_what:N,name:W,reach:z,hours:P})=>o("li",{},...Qt(`${N}: ${W}. ${z.map(({say:f})=>f).join("\
 · ")}. ${P}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:b,notice:k,button:w,line:$,addNumbers:S,
text:I,choose:i,code:r,isKnown:T}}var Xt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ao(e){if(ge().open){ge().open=e;return}ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Mo)&&(t.preventDefault(),t.stopPropagation(),ge().open())},{capture:!0})}async function nr(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Io(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var or="about:blank";function en(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(or)}function No(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),en()))},{capture:!0})}function qo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(g=>(i[g.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let b=d[x.dataTransfer.
getData("text/plain")]?.[g.id];b&&!b.matches(":disabled")&&(b.checked=!0,u(b.dataset.card,g))}},i[g.id]))),p=()=>e.piles.
forEach(g=>{i[g.id].textContent=M(n["pile-count"],{pile:g.text,n:Object.values(l).filter(x=>x===g.id).length})}),u=(g,x)=>{
l[g]=x.id,p(),a({...l}),r(M(n.moved,{card:Be(e.cards.find(b=>b.id===g).text),pile:x.text}))},d={},h=e.cards.map(g=>{d[g.
id]={};let x=`${s}-${g.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",g.id)},o("legend",{},g.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let k=o("input",{type:"radio",name:x,
value:b.id,"data-card":g.id,checked:l[g.id]===b.id,onchange:()=>u(g.id,b)});return d[g.id][b.id]=k,o("label",{},k,o("spa\
n",{},b.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...h)}var nn=["open","closed","half-open"],sr=2,ar=90,rr=31,lr=2147483647,on=3,$t="none",Do=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ir=/[“”„«»"' \t\n]/g,Ro=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,cr=["i","im","id","ill","ive","its","we",
"were","well"],ur=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,pr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
tn=new WeakMap;function dr(e,t){let n=Fo(t),{sentences:s,forms:a,at:r}=mr(e,n);if(r<0||a[r].name===$t)return{kind:"",reason:"",
notes:[],remarks:[]};let l=wr(yr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=vr(l,i,sn(e,s[r],
c,p),t),d=jr(e,s,n),g=[l==="open"&&d.some(x=>x.name!=="two-at-once")?"":u,...d.map(x=>x.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:g.slice(0,sr)}}function fr(e,t){let n=Fo(t),s=t["about-statements"],a=_o(Er(e)),r=Object.entries(n.blame).map(([b,k])=>({name:b,places:a.
flatMap(w=>xr(b,k,w,n))})),l=new Set(r.flatMap(({places:b})=>b.map(({sentence:k})=>k))),i=[],c="";for(let{name:b,places:[
k]}of r){if(!k)continue;let w=Sr(e,k,n.quotedTo[b]);i.length||(c=Or(b,e,k,n)),i.push({name:b,words:w,remark:M(s.blame[b].
say,{words:w})})}let p=i.map(b=>b.name),u=a.filter(b=>!l.has(b)),d=Object.keys(n.parts).filter(b=>(b==="seen"?u:a).some(
({line:k})=>Ae(n.parts[b],k))),h=d.map(b=>s.parts[b]).join(", "),g=d.length?M(s.mirror,{parts:h}):"",x=[g,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:g,blame:p,notes:i,rewording:c,remarks:x}}function Bo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Ct(n,r).length)?[]:e==="question"?dr(n,s.coach).remarks:fr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Fo(e){return tn.has(e)||tn.set(e,hr(e)),tn.get(e)}function hr(e){let t=xt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Te(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Te(e.echoes,t),stated:Te(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:nn.map(i=>ot(l[i]))},passes:Te(e.passes,t),quotes:Te(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ae(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function mr(e,t){let n=_o(e),s=n.map(p=>gr(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Wo(n[p])>=on),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Et=e=>e.trim().split(" ").slice(0,-1),Wo=({line:e})=>Et(
e).length-1;function gr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let h=Ae(d,e);if(h)return{name:u,start:h[0],end:h[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Ae(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,h]})=>({name:u,start:d,end:h}));if(i.length){let u=i.reduce((d,h)=>h.start<
d.start?h:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:$t}:e.
slice(2,u.start).split(" ").filter(Boolean).some(g=>!a.has(g))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:$t}:u}let c=Po(Et(e).slice(1),a).length>on?"echo":"short";return{name:t==="?"&&Ae(r,e)?c:$t,start:2,end:e.length}}
function Po(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function kr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Po(Et(a).slice(1),s),i=Et(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function br(e){let t=0;for(let n of e)t=(t*rr+n.codePointAt(
0))%lr;return t}function yr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??nn.map(()=>0),l=new Set(
kr(e,t).map(c=>br(c)%s[0].length)),i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,d)=>u+s[p][d],0)*i)}function wr(e,{
limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?nn[e.indexOf(n)]:""}function vr(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function jr(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(
c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(h=>({sentence:h,place:Ae(
p,h.line)})).find(({place:h})=>h);if(u){let h=sn(e,u.sentence,...u.place);return i.some(g=>g.includes(h))?[]:(i.push(h),
[{name:c,words:h,remark:M(a[c],{words:h})}])}let d=l.filter(h=>Wo(h)>=on).length>1;return c==="two-at-once"&&d?[{name:c,
words:"",remark:a[c]}]:[]})}function xr(e,t,n,{passes:s,quotes:a,unless:r}){if(Ae(a,n.line))return[];let l=Ot(s,n.line),
i=Ae(t,l);return!i||r[e]&&Ae(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Sr(e,{sentence:t,start:n,end:s},a){let r=a&&
Ae(a,t.line.slice(n,s));return sn(e,t,n,r?n+r[1]:s)}function Or(e,t,n,s){let a=s.data["about-statements"].blame[e],r=Cr(
e,t,n,s),l=r>0?$r(t,n.sentence,r):"",i=e==="ultimatum"&&st(l).line.split(" ").some(u=>cr.includes(u)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?M(p,{rest:l}):a.otherwise}function Cr(e,t,{sentence:n,
start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="you"||c[0]==="u",u=g=>p&&c.slice(
1,1+g.length).join()===g.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&(d=a);let h=u(["never"])&&r.
has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&h&&(d=i.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","fe\
el"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let g=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[g],[,x]]=[n.places[s],n.places[a-1]];
t.slice(g,x).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function $r(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(pr,1),a=s.replace(Ro," ").replace(/^ +| +$/g,"");return[...a].length<=ar?a:""}var sn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Ro," ").replace(ur,"");function _o(e){let{line:t,places:n}=st(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Er(e){return e.replace(Do,"").replace(ir,"")?e.replace(Do,t=>" ".repeat(t.length)):
e}var Mr=1200;function Uo(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,h)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(h)},d);function u(){let d=window.ajarNoRemarks===!0,h=d||!e.value.trim()?[]:n(e.value);h.length&&
h.join(`
`)===i.join(`
`)||(i=h,s.replaceChildren(...h.map(g=>o("p",{},g))),d?a.replaceChildren(p(t["remarks-on"],!1)):h.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Mr)}),r}var an=2e4,Lr=10,ke=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function cn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ke("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Ar[r.kind](l,r);Le(r,a)&&(a[r.
id]=Tr(r,i,a))}return a}function Ko(e,t){try{cn(e,t)}catch(n){if(n instanceof ke)return!1;throw n}return!0}var Vo=e=>Object.
values(e).every(t=>t==null);function ze(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ho(
e.cards,n)),Me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ho(e.piles,t[n.
id])}`);case"date":return[mo(t)];case"list":return t.map(Me);default:return[Me(`${t}`)]}}var Ho=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Tr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=_e(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Ar={ruler(e){if(!Number.isInteger(e)||e<0||e>Lr)throw new ke("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!zo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(ln(a)))throw new ke("answer-cards");let{chosen:r}=e,l=rn("own"in e?e.own:"")??"";if(l&&!s)throw new ke("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ke("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=ln(n.map(({id:l})=>l));if(!zo(e)||!Object.keys(e).every(
ln(s))||!Object.values(e).every(a))throw new ke("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:rn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ke("answer-lines",
{most:t});let n=e.map(s=>rn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!pn(e))throw new ke(
"answer-day");return e}};function rn(e){if(typeof e!="string")throw new ke("answer-text");if(e.length>an&&[...e].length>
an)throw new ke("answer-long",{most:an});return Me(e)?e:null}var ln=e=>t=>e.includes(t),zo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ir=[{answers:["all"]}],Nr=/\p{L}/u,qr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Dr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Rr=/\{([a-z][a-z0-9-]*)\}/g;function Jo({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(Vo(i))return"nothing"in n?[Mt([n.nothing])]:[];let c=Br({items:e,answers:i,rules:t,phrases:n,
last:l}),u=(r||!t.length?Ir:t).flatMap(c);return r||!("closing"in n)?u:[...u,Mt([n.closing])]}var Mt=e=>({words:e,heading:"",
said:[]}),Ne=(e,t,n=[])=>({words:n,heading:e,said:t}),Go=(e,t)=>e.filter(n=>!t.has(Ee(n)));function Br({items:e,answers:t,
rules:n,phrases:s,last:a}){let r=f=>e.find(({id:y})=>y===`couple-${f}`)??e.find(({id:y})=>y===f),l=f=>t[r(f)?.id]??null,
i=f=>r(f)?ze(r(f),l(f)):[],c=f=>{let y=new Set(f.map(r));return e.filter(v=>y.has(v))},p=f=>{let y=l(f);return typeof y==
"number"?y:i(f).length},u=f=>f.map(y=>l(y)?.chosen).find(y=>Array.isArray(y))??[],d=(f,y)=>{let[v,D]=[r(f),l(f)];return v?.
kind!=="sort"||!D?[]:v.cards.filter(({id:F})=>D[F]===y).map(({text:F})=>F)},h=f=>new Set(f?i(f).map(Ee):[]),g=({if:f=[],
unless:y=[]})=>f.every(x)&&!y.some(x);function x(f){if(typeof f=="string")return l(f)!==null;let{item:y=[],cards:v,piles:D,
without:F,only:B,least:K,asked:q}=f;if(q)return!!r(q)&&Le(r(q),t);let Y=y.find(le=>l(le)!==null);if(!Y)return!1;let _=u(
[Y]);return v&&!v.some(le=>_.includes(le))||D&&!D.some(le=>Go(d(Y,le),h(F)).length)||B&&!(le=>le.size===1&&le.has(B))(new Set(
Object.values(l(Y))))?!1:K==null||p(Y)>=K}let b=(f,y={})=>M(s[f],y);function k(f,y={}){if(typeof f=="string")return b(f,
y);if(!g(f))return null;let{phrase:v,of:D,since:F}=f;if(!D)return b(v,y);if(!i(D).length)return null;let B=F&&a?.values[D];
return B==null?b(v,{n:p(D),...y}):b(F,{n:p(D),last:B,day:a.day,...y})}let w=(f=[],y={})=>f.map(v=>k(v,y)).filter(v=>v!==
null),j=(f,y)=>{let v=w(f,y);return v.length?[Mt(v)]:[]};function $(f){if(typeof f=="string")return i(f);if("level"in f)
return W(f);if("phrase"in f){let[K]=f.of?i(f.of):[],q=k(f,K===void 0?{}:{words:K});return q===null?[]:[q]}let{item:y,pile:v,
also:D,without:F}=f,B=v?d(y,v):i(y);return D&&(B=B.filter(K=>h(D).has(Ee(K)))),Go(B,h(F))}let S=({heading:f,under:y})=>f?
b(f):(y&&r(y)?.said)??"";function I(f,y){let v=r(f);if(v?.kind!=="sort"||t[v.id]===null)return[];let D=B=>v.piles.find(K=>K.
id===B).text;return(y??v.piles.map(({id:B})=>B)).map(B=>({id:B,text:D(B),cards:d(f,B)}))}let T=n.find(f=>f.ladder)?.ladder,
E=()=>Math.floor(T.rungs.length/2);function N(f){let[y]=u([f]);return!T||!y?null:E()-T.rungs.findIndex(({card:v})=>v===y)}
function W({level:f,up:y=0}){let v=f.map(N).find(F=>F!==null);if(!T||v===void 0)return[];let D=T.rungs[E()-v-y];return D?
i(D.item):[]}let z={answers({answers:f}){return(f[0]==="all"?e:c(f)).filter(({id:v})=>t[v]!==null).map(v=>Ne(v.said||v.ask,
ze(v,t[v.id])))},lines(f){let y=f.lines.flatMap($),v=y.length?[Ne(S(f),y,w(f.say))]:[],D=f.count?.[Math.min(y.length,f.count.
length-1)];return D?[...v,Mt([b(D,{n:y.length})])]:v},piles({piles:f,only:y,heading:v,below:D={},all:F={}}){let B=K=>K.length===
r(f).cards.length;return I(f,y).filter(({cards:K})=>K.length).flatMap(({id:K,text:q,cards:Y})=>{let _=B(Y)&&F[K]||D[K],re=v?
b(v,{pile:q}):q;return[Ne(re,Y),...j(_?[_]:[])]})},empty(f){let y=I(f.empty,f.only).filter(({cards:v})=>!v.length).map(({
text:v})=>v);return y.length?[Ne(S(f),y,w(f.say))]:[]},sentence(f){let y=s[f.sentence],v=Yo(y),D=Object.fromEntries(v.map(
F=>[F,i(F).join(" ")]));return Object.values(D).every(Boolean)?[Ne(S(f),[Fr(f,y,D)])]:[]},message(f){let y=f.message.parts.
map(v=>[v,i(v.item)[0]]).filter(([,v])=>v).map(([v,D])=>P(v,D,f.message));return y.length?[Ne(S(f),[y.join(" ")])]:[]},ladder(){
let[f=""]=i(T.goal),[[y],[v]]=[u([T.today]),u([T.later])],D=T.rungs.map(({card:F,item:B})=>{let K=r(B)?.said??"",[q]=i(B),
Y=q?`${K}: ${q}`:b("open",{level:K}),_=Wr(F===y,F===v,!!v);return _?b(_,{level:Y}):Y});return[Ne(b(f?"ladder":"ladder-un\
named",{goal:f}),D)]},missing({missing:f,say:y}){let v=c(f).filter(({id:D})=>t[D]===null);return v.length?j(y,{parts:v.map(
D=>D.said).join("; ")}):[]},repeated(f){let y=f.repeated.map(i),v=new Map;for(let B of y.flat())v.has(Ee(B))||v.set(Ee(B),
B);let D=B=>y.filter(K=>K.some(q=>Ee(q)===B)).length>1,F=[...v].filter(([B])=>D(B)).map(([,B])=>B);return F.length?[Ne(S(
f),F)]:[]}};function P(f,y,{self:v=[],small:D=[],capitals:F=[]}){let{opener:B,clause:K,clauses:q=[],questions:Y=[],names:_=!1}=f,
re=Be(y),le=jt(re),Z=le.toLowerCase();if(v.includes(Z))return nt("{words}.",{words:re});let pe=[...s[B]].at(-1);if(!qr.test(
re.match(Nr)?.[0]??"a")||Y.includes(Z))return nt(`{words}${pe}`,{words:re});let je=s[K&&q.includes(Z)?K:B],xe=_||F.includes(
le);return nt(je,{words:Zo(re,D,xe)})}return f=>{if(!g(f))return[];let y=Object.keys(z).find(D=>D in f),v=y?z[y](f):j(f.
say);return v.length&&f.then?[...v,...j([f.then])]:v}}var Yo=e=>[...e.matchAll(Rr)].map(([,t])=>t);function Fr({alike:e,
small:t=[],lower:n=[]},s,a){let r=i=>Zo(Be(Me(a[i])),t,!n.includes(i)),l=Object.fromEntries(Yo(s).map(i=>[i,r(i)]));return nt(
s,l,e)}function Zo(e,t,n){let s=jt(e);if(!([...s].length>1&&Dr.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function Wr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function Qo(e,t,n,s=null){let a=Pr(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Jo(e,t,{plain:r,last:s})}}function Pr({
items:e},t,n){let s=n&&Lo(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function un(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Lt(e){let n=o("button",{type:"button",onclick:()=>un(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Xo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,h=!1,g=!1,x=!1,b=!1,k=!1,w=(A,V,ne={})=>o(
"button",{type:"button",onclick:V,...ne},A),j=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),$=w(
e["keep-open"],()=>D(),{class:"ajar-link"}),S=o("div",{class:"ajar-offer"}),I=!1,T=A=>{A.tabIndex=-1,A.focus()},E=()=>c.
querySelector(".ajar-change"),N=()=>u.state==="kept"&&!u.reopen;function W(A,V=A){r.dataset.short=V,a.textContent!==A&&(a.
textContent=A)}function z(){let A=u.problem?e["keep-unsaved"]:e["keep-saving"],[V,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),W(V,ne),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,P()}function P(){let A=n&&
u.state==="none"&&!h,[V,ne]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",V),j.replaceChildren(o("span",{class:"ajar-long"},V),o("span",{class:"ajar-short"},ne)),j.hidden=!A||I,$.hidden=
!A||!u.exists,S.hidden=!A||b,p.hidden=A&&l.hidden&&!i.textContent}function f(){let A=()=>{b=!0,z(),T(r)};return S.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],A),w(e["keep-offer-yes"],D))),S}function y(){
u={...u,saved:!1},z()}function v(){z(),d=u,N()?c.replaceChildren(g?_("change"):pe()):u.state!=="none"?c.replaceChildren(
_("unlock")):h?c.replaceChildren(_(u.exists?"open":"start")):c.replaceChildren(n?"":b?q():K())}let D=()=>{h=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},F=()=>u.hosted?o("p",{},e["keep-hub"]):null,
B=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),F(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{b=!0,v(),T(r)}),w(e[u.exists?"keep-open":"keep-start"],D)))}let q=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function Y(){let V=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,L)=>L.length>ne.length?L:ne);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":V},o("span",{},e["keep-strength-none"]))}function _(A){let V=A==="start"||A==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],L=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{V&&t({strength:L.value})}}),H=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),Q=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),H),
oe=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ee.value})}),ie=Y(),ce=()=>{if(!L.value){L.focus();return}if(oe.hidden=!0,V&&L.type==="passw\
ord"&&H.value!==L.value){oe.textContent=e["keep-again-differs"],oe.hidden=!1,H.focus();return}A==="change"?t({change:L.value},
{awaited:!0}):t({[A==="start"?"keep":"unlock"]:L.value,place:ee.value},{awaited:!0}),W(e["keep-opening"]),L.value="",H.value=
"",ie.firstChild.textContent=e["keep-strength-none"]},me=()=>{h=!1,g=!1,v(),A==="change"?E().focus():T(r)},m=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ee);return o("form",{class:"ajar-ask",onsubmit:O=>{
O.preventDefault(),ce()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},ne),F(),A==="start"&&n?o("p",{},e["keep-why"]):
null,A==="start"?B():null,A==="change"?o("p",{},e["keep-change-how"]):null,V?o("p",{},e["keep-no-way-back"]):null,A==="s\
tart"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[A==="change"?"keep-new":"keep-\
passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[V?"keep-how":"keep-how-open"]),L,V?ie:null,V?Q:null,o("label",{class:"\
ajar-card"},o("input",{type:"checkbox",onchange:({target:O})=>{L.type=O.checked?"text":"password",Q.hidden=O.checked,oe.
hidden=!0}}),o("span",{},e["keep-see"])),V?oe:null,A==="change"||u.here?null:m,o("div",{class:"ajar-moves"},A==="unlock"?
null:w(e["keep-not-now"],me),o("button",{type:"submit"},ne)),V?null:Z(),A==="start"&&u.here?le():null)}let re=()=>o("div",
{},w(e["keep-copy"],()=>t({take:"sealed"})));function le(){let A={words:e,label:e["keep-bring-yes"],question:e["keep-bri\
ng-sure"]},V=o("input",{type:"file",onchange:async()=>{let H=new Uint8Array(await V.files[0].arrayBuffer()),Q=()=>t({bring:H},
{awaited:!0});V.value="",u.exists?un(L,{...A,act:Q}):Q()}}),ne=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),
V),L=o("div",{class:"ajar-twice"},ne);return L}function Z(){let A=Lt({words:e,label:e["keep-erase"],question:e["home-era\
se-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-ho\
w"]),...u.here?[o("p",{},e["keep-copy-forgot"]),re(),le()]:[],o("p",{},e["keep-erase-how"]),A)}function pe(){let A=o("se\
lect",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((V,ne)=>V-
ne).map(V=>o("option",{value:V,selected:V===u.minutes},M(e["keep-minutes"],{n:V}))));return o("div",{class:"ajar-kept"},
w(e["keep-lock"],()=>{W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{g=!0,x=!1,v(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},x?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),re()]:[o("p",{},u.place)],
u.copied?o("p",{},M(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),A))}function je(A){
if(A.strength!=null){let V=c.querySelector(".ajar-strength > span");V&&(V.textContent=A.strength);return}if(A.changed){g=
!1,v(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],x=!0,E().focus();return}u={...u,...A},u.state==="k\
ept"&&(h=!1),N()||(g=!1),z(),xe()}let xe=He(c,()=>{let A=d;if(A.state===u.state&&A.exists===u.exists&&A.minutes===u.minutes&&
A.here===u.here&&!!A.reopen==!!u.reopen&&!!A.hosted==!!u.hosted&&c.firstChild){d=u;return}let ne=h&&A.place!==u.place;v(),
A.state!==u.state&&A.state!=="none"?T(r):ne&&c.querySelector("input").focus()});return v(),{line:r,small:j,opener:$,more:p,
offer:f,setStart:A=>{I=A,z()},update:je,begin:y,setLost:A=>{k=A,z()},say:A=>{i.textContent=A,p.hidden=!1}}}function es({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Le(s,n)))if(s.kind==="choice"){let l=(s.among?
_e(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ts=(e,t)=>M(e.ask,t);var _r=new Set(["autorestarting","dead","restarting","terminating"]),Ur=4e3;function ns({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
_r.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Ur):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function os({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=es(c,p),d=c.items.filter(h=>h.id in u).map(h=>[ts(h,u),...ze(h,u[h.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var ss=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function as(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=be(
t,S=>r.replaceChildren(S)),i=S=>{l.begin(),n(S)},c=o("div",{}),p={},u="",d=0,h=bt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let g=(S,I)=>o("button",{type:"button",onclick:I},S),x=S=>o("div",{class:"\
ajar-reflection"},...S.flatMap(I=>Ve(I,3))),b=(S,I,T)=>Lt({words:t,label:S,question:I,act:()=>i(T)}),k=()=>{let S=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&i({import:await S.files[0].text()}),S.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),S)},w=He(c,()=>{let S=JSON.stringify(p);S!==u&&
(u=S,yt(c,j))});function j(){let S=(E,N)=>g(N,()=>i({take:E})),I=d>(p.danger?.kinds.length??0)?null:p.danger,T=()=>{d=I.
kinds.length+1,j(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(I?a.notice(I,{level:2,aside:T}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(E=>o("li",{},E))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
x(p.plan):"",p.plan?.length&&!I?a.line():"",...(p.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:N})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${E}`),x(N))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...I?[]:[g(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),S("calendar",t["home-take-calendar"]),p.danger?"":S("calendar-line",t["home-take-calendar-line"])],
S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),k()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{l.end(),p=S,w()},settle:l.end,say:(S,I="")=>{
l.end();let T=o("div",{class:"ajar-text"});ve(T,I),r.replaceChildren(S,T),r.scrollIntoView({block:"nearest"})}}}function rs({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([ss(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ke=(...e)=>e.map(([t,n,s={}])=>de("path",{class:t,d:n,...s})),at=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Hr=(e,t,n,s)=>de("circle",{class:e,cx:t,cy:n,r:s}),zr={cup:()=>at("88 74 46 56",...Ke(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>at("296 12 176 168",...Ke(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>at("136 24 136 140",...Ke(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Hr("glow",234,94,4),...Ke(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>at("312 66 80 120",...Ke(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>at("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ke(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ls=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},zr[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function is(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ls(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var cs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ls(e.doors,t)),
us=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Kr=4e3,Vr=6e3,Gr=6;function ps(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(h,g){s.textContent=h,a.dataset.breath=g}function i(){if(n===Gr){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Kr)}function c(){l(e.out,"out"),t=setTimeout(i,Vr)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(h=>o("li",{},h))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var rt=window.ajarShown,ds="needs@",fs=e=>e.startsWith("check-in@"),hs=({
answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),qe={};function Jr(){let e=document.getElementById("a\
jar-style")??document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4\
;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-page>*+*{margin-top:1.5e\
m}}
.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padd\
ing-top:.25em}
.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:\
none;
padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav butt\
on:hover{
color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-\
bottom-color:var(--ajar-accent)}
.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-los\
t:has(~
.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);f\
ont-weight:600}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-kee\
ping){
display:none}.ajar .ajar-piles{position:static}.ajar-text details::details-content{display:block;content-visibility:visi\
ble}
.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav button:not([aria-current]){border-bottom\
-color:Canvas}
.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight}.ajar .ajar-empty{border:1px solid}}.ajar-keeping{mar\
gin-bottom:1.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-\
ask>
div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-s\
trength)>
span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longe\
st);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-news:not(:empty){margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div\
>
*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-h\
ome
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke:\
 #4a555b}@supports (color:
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
`;e.textContent!==t&&(e.textContent=t)}function Yr({model:e,el:t}){Jr();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=m=>i.push(m),p=null,u=!1,d=!1,h=!1,g=!1,x=new Map,b=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),j=m=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===m)?.exercise,$=os({words:s,answered:()=>[...r].map(([m,{answers:O}])=>[j(m),O]).filter(([m,O])=>m&&Object.keys(O??
{}).length)}),S=0,I=m=>{if(clearTimeout(S),S=0,$.set(m),p?.setLost(m),m)for(let O of l.keys())a.get(O)?.release()},T=(m,{
awaited:O=!1}={})=>{try{e.send(m)}catch{I(!0);return}O&&!S&&(S=setTimeout(()=>I(!0),8e3))},E=!1;function N(){E||(E=!0,window.
ajarDangers?W():T({dangers:!0}))}let W=()=>{for(let m of Object.values(window.ajarDangers.dangers))Io(jo(m))};function z({
key:m,exercise:O},R){if(fs(m)&&!$.isLost()||!(window.ajarDangers||$.isLost())||!Ko(O,R))return;let X=cn(O,R),G=Qo(O,X,window.
ajarDangers);A(m,{answers:X,done:!0,...G}),x.set(m,hs(r.get(m))),a.get(m).update(r.get(m)),a.get("made")?.update()}let P=To(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>f(),onCountry:m=>T({country:m})}),f=()=>{T({forget:!0}),
en()},y=(m,O,R)=>(a.set(m.key,R),r.has(m.key)&&R.update(r.get(m.key)),O),v={html:m=>D(m.html),home(m){let O=o("div",{});
return y(m,O,as(O,{words:s,send:X=>{X.import&&a.get("chart")?.begin(),T(X)},open:X=>{let G=n.find(ae=>ae.section===X&&ae.
blocks.some(({key:he})=>r.get(he)?.done===!1));pe(G?.id??X)},help:P})),T({home:m.key}),O},gate(m){let O=o("div",{class:"\
ajar-text ajar-gate"}),[R,J]=g?[o("p",{},s["gate-left-out"]),[P.button(),je(),K()]]:[D(h?m.short:m.html),Y()],X=o(`h${m.
level??2}`,{},m.title);return O.append(X,R,o("div",{class:"ajar-moves"},...J.filter(Boolean))),g||R.after(o("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),c(()=>{h=!0}),O},made:m=>{let O=o("div",{class:"ajar-made"}),R=()=>O.replaceChildren(...re(
m.section));return a.set("made",{update:R}),R(),O},exercise(m){if(m.invites&&g)return o("div",{class:"ajar-text"},o(`h${m.
level}`,{},m.exercise.title),o("p",{},s["gate-left-out"]),K());let O=o("div",{}),R=$.line(p?{}:{role:"alert"});l.set(m.key,
O);let J=(G,ae)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let he=window.ajarSent;b.set(m.
key,he),T({key:m.key,...G,sent:he},{awaited:ae}),!(!ae||!$.isLost())&&(I(!0),R.scrollIntoView({block:"nearest"}))};if(a.
set(m.key,kn(O,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,sort:m.quick||n.length>1&&
!ee()?go:qo,enough:m.quick?"at once":"later",remarks:(G,ae)=>Uo(G,{words:s,find:he=>Bo(ae,he,window.ajarDangers)}),...r.
get(m.key),help:P,needs:()=>je(m.needs),below:()=>Z(m.key),onAside:G=>A(m.key,{aside:G}),onChange:G=>{N(),A(m.key,{answers:G,
done:!1}),J({answers:G,done:!1},d)},onMove:G=>A(m.key,{at:G}),onDone:G=>{z(m,G),J({answers:G,done:!0},!0),fs(m.key)&&a.get(
"chart")?.begin()},onStartOver:()=>{A(m.key,{answers:{},done:!1}),J({remove:!0})}})),O.firstElementChild.append(R),c(()=>$.
forget(R)),!m.folded)return O;let X=Object.keys(r.get(m.key)?.answers??{}).length>0;return o("details",{open:X},o("summa\
ry",{},s["check-in-now"]),O)},chart(m){let O=o("div",{class:"ajar-chart-block"}),R=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),{begin:J,end:X}=be(s,ae=>R.replaceChildren(ae)),G=ae=>{X(),vt(O,ae,s)};return a.set(m.key,{update:G,
begin:J,end:X}),r.has(m.key)&&G(r.get(m.key)),J(),T({chart:m.key}),o("div",{},O,R)},start:m=>is(m,{open:pe,opener:p?.opener}),
doors:m=>cs(m,{open:pe}),onward:m=>us(m,{open:pe}),breathing(m){let{element:O,stop:R}=ps(m);return c(R),O},notice(m){if(No(
()=>T({forget:!0})),!m.leave)return o("div",{class:"ajar-notice"},o("p",{},m.text));let O=o("div",{class:"ajar-leave"},P.
button(),Xt({words:s,leave:f}));Ao(P.open),p=Xo({words:s,send:T,isQuiet:n.length>1});let R=document.createDocumentFragment();
return R.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),O),o("div",{class:"ajar-on-paper"},P.text()),p.
more),R}};function D(m){let O=o("div",{class:"ajar-text"});return ve(O,m),P.addNumbers(O),O.addEventListener("click",R=>{
let J=R.target.closest("a"),X=n.findIndex(({id:G})=>G&&J?.getAttribute("href")===`${G}.ipynb`);X<0||(R.preventDefault(),
H(X))}),O}function F(m){g=m,h=!0,ne({focus:!0})}let B=(m,O)=>o("button",{type:"button",onclick:O},m),K=()=>B(s["gate-aga\
in"],()=>F(!1));function q(){F(!1),n[k].blocks.some(({invites:O})=>O)||H(k+1)}let Y=()=>[B(s["gate-no"],()=>F(!0)),B(s["\
gate-unsure"],()=>F(!0)),B(s["gate-yes"],q)],_=m=>n.filter(O=>O.section===m).flatMap(O=>O.blocks.filter(({kind:R})=>R===
"exercise")),re=m=>{let O=_(m).filter(({key:J})=>r.get(J)?.done).map(({key:J,exercise:X},G)=>o("details",{open:G===0},o(
"summary",{},X.title),...r.get(J).reflection.flatMap(ae=>Ve(ae,2)))),R=o("p",{},s["made-nothing"]);return[o("h1",{},s["m\
ade-title"]),...O.length?O:[R]]},le=m=>{let O=_(m);return O.length>0&&O.every(({key:R})=>r.get(R)?.done)};function Z(m){
let O=m.startsWith("plan@")&&P.isKnown()?P.line():"";return o("div",{class:"ajar-below"},O,p?.offer()??"")}let pe=m=>H(n.
findIndex(O=>O.id===m));function je(m){let O=n.findIndex(({aside:J,blocks:X})=>!J&&X.some(({key:G})=>G===ds));return O<0?
m?o("p",{},o("a",{href:m},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{H(O);let J=l.get(ds).querySelector(
"h2");J.tabIndex=-1,J.focus()}},s["help-needs"])}for(let[m,O]of Object.entries(qe))v[m]=R=>{let J=o("div",{}),G=O(J,R,{words:s,
send:T,onDispose:c,model:e,exerciseOf:j,formOf:ae=>l.get(ae)});return y(R,G.element??J,G)};let xe=m=>n[k].blocks.find(O=>O.
kind===m),A=(m,O)=>r.set(m,{...r.get(m),...O}),V=()=>{for(let m of i.splice(0))m()};function ne({focus:m=!1}={}){if(V(),
a.clear(),u){w.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...n[k].
blocks.map(R=>v[R.kind](R))),n.length>1&&L(),!m)return;let O=w.querySelector("h1, h2, h3")??w;O.tabIndex=-1,O.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function L(){let{aside:m,title:O}=n[k];if(ie.hidden=!!m,w.classList.toggle("ajar-aside",
!!m),p?.setStart(n[k].id==="start"),m)return;let{section:R,step:J,steps:X,minutes:G}=n[k],ae=n.filter(te=>!te.aside),he=ae.
indexOf(n[k]),Se=(te,Pe,gs={})=>o("button",{type:"button",onclick:()=>H(n.indexOf(te)),...gs},Pe),De=n.find(({id:te})=>te===
"start"),Fe=ae[he-1]??De;w.append(o("div",{class:"ajar-moves ajar-turn"},Fe?Se(Fe,s["previous-page"]):null,he<ae.length-
1?Se(ae[he+1],s["next-page"]):null));let We=ae.filter(te=>!te.section||te.step===1),C=te=>R?te.section===R:te===n[k],U=te=>({
"aria-current":C(te)?"page":null}),se=te=>le(te.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",ue=(te,Pe)=>o(
"li",{},Se(te,Pe,U(te)),se(te));Q.replaceChildren(...We.map(te=>ue(te,te.title)),De?ue(De,s["start-page"]):""),oe.textContent=
R?M(s["step-of"],{title:O,n:J,all:X,minutes:G}):M(s["page-of"],{n:We.findIndex(C)+1,all:We.length,title:O})}function H(m){
n[m]&&(k=m,Q.parentElement.open=ee(),e.set("page",m),e.save_changes(),ne({focus:!0}))}let Q=o("ol",{}),oe=o("summary",{}),
ee=()=>window.innerWidth>640;e.get("notice")&&t.append(v.notice(e.get("notice")));let ie=o("nav",{class:"ajar-nav","aria\
-label":s.pages},o("details",{open:ee()},oe,Q));n.length>1&&t.append(ie),t.append($.line({role:"alert"}),w);let ce=0;for(let m of[
"keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-ce<3e4||(ce=Date.now(),T({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",m=>{if(I(!1),m.keeping){let O=[...b.values()].some(X=>m.acknowledged<X);p?.update(O?{...m.
keeping,saved:!1}:m.keeping);let{state:R}=m.keeping,J=R==="locked";R&&(d=R==="kept"),R&&J!==u&&(u=J,r.clear(),ie.hidden=
u,ne())}m.states&&queueMicrotask(()=>a.get("made")?.update());for(let[O,R]of Object.entries(m.states??{})){if(m.acknowledged<
b.get(O))continue;let J=R.answers&&!Object.keys(R.answers).length,X=x.get(O)===hs(R);x.delete(O),A(O,J?{...R,at:0}:R),X||
a.get(O)?.update(r.get(O))}m.dangers&&(window.ajarDangers=m.dangers,W()),m.country!=null&&P.choose(m.country),m.file&&(a.
get("home")?.settle(),rs(m.file)),m.erased&&a.get("home")?.say(m.erased,xe("home")?.erased),m.said&&a.get("chart")?.end(),
m.said&&(a.get("home")??p)?.say(m.said),m.open&&pe(m.open),m.problem&&a.get(m.problem.key)?.say(m.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),ne()});let me=ns(e,{gone:()=>I(!0),back:()=>{$.isLost()&&T({ready:!0})}});return ne(),
rt.set(s,(rt.get(s)??0)+1),T({ready:!0}),()=>{V(),me(),clearTimeout(S),rt.set(s,rt.get(s)-1),rt.get(s)||T({gone:!0})}}var ms={
render:Yr};qe.door=(e,t,n)=>oo(e,n);qe.group=(e,t,n)=>uo(e,n);qe.scenario=(e,t,{words:n,model:s})=>({element:po(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});qe.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=ro(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};qe.desk=no;var Mu=ms;export{Mu as default};
