(()=>{var ir=/^(\d{4})-(\d{2})-(\d{2})$/;function yt(e){let[,t,n,o]=typeof e=="string"&&ir.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=lr(+t,+n)?e:null}function On(e){let t=e.getFullYear();return t>=1&&t<=9999?cr(t,e.getMonth()+1,e.getDate()):null}var Cn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function lr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var cr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var ur=["button","input","select","summary","textarea"],pr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return ur.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),pr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ye(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),_e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function st(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Lo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},To=["first","second",
"third"],Io=e=>To[e%To.length];function _t(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var En="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",fr=new RegExp(`^${En}+|${En}\
+$`,"g"),dr=/[\p{L}\p{N}_]+/gu,mr=/^[\p{L}\p{N}_]+/u,hr=/\{([a-z][a-z0-9-]*)\}/,[gr,kr]=["⁨","⁩"],No={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},yr=new RegExp(`[,;:،]|${En}`),wr="January February March April May June July August\
 September October November December".split(" "),br=/^\p{Uppercase}/u,Ro=/[.!?…؟。][\u2069”’"')»]*$/,vr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
wt="en-US",Mn=({language:e=wt})=>{wt=e},Ke=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),bt=(e,t)=>e[`\
moment-${t}`]??t,An=e=>new Intl.ListFormat(wt,{type:"conjunction"}).format(e),Ze=(e,t,n=wt)=>new Date(`${e}T00:00Z`).toLocaleDateString(
n,{timeZone:"UTC",...t}),je=e=>e.replace(fr,""),Be=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(mr)?.[0]??"";function vt(e,t=wt){
if(t!=="en-US")return Ze(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);return`${wr[o-1]} ${a}, ${n}`}function Qe(e,t,n=[]){let o=e.split(hr),a="";for(let r=0;r<o.length-1;r+=2){let[i,l,u]=o.slice(r,r+3),f=jr(je(t[l]),u),c=Sr(
i,f,n),p=!c&&!a&&br.test(i);a+=Ro.test(a)?c.replace(/^,+/,""):c,a+=$r(p?xr(f):f)}return Ro.test(a)?a:a+o.at(-1)}function Le(e){
let t=je(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in No&&o===No[n]&&je(a))||a.includes(n)||a.includes(
o)?e:a}function jr(e,t){let n=e.length;for(;n&&yr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function xr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Sr(e,t,n){let o=Be(Ft(t));if(!o)return e;let a=new Set(n.map(Be)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(dr))if(r(Be(i[0])))return e.slice(0,i.index);return e}var $r=e=>vr.test(e)?`${gr}${e}${kr}`:
e;var Or=3;function Tn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),i=()=>r.forEach((c,p)=>{c.checked=n(e[p])});i();let l=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=_t(l.filter((c,p)=>p>=Or&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:i}}var Cr=2e4;function Bo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Cr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Do(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){
let{opener:l,long:u,remark:f}=e,c=l?s("b",{id:`${o}-opener`},l):null,p=Bo(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?
p.value:null),g.follow()},...l?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{p.value=w,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Tn(i,{words:n,has:w=>p.
value.includes(w),put:w=>m(`${p.value.trim()||d} ${w}`),drop:w=>{let j=p.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(j===d?"":j)}}),k=s("label",{class:"ajar-words ajar-write"},c,p),y=f&&r?r(p,e):"";return g.element||y?s("div",{},g.element,
k,y):k}function qo(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],l=()=>{
let j=i().map(v=>v.value).filter(v=>v.trim());o(j.length?j:null),w.follow()},u=()=>[...r.children].forEach((j,v)=>{j.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:v+1})),j.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:v+1}))}),f=()=>{g(""),i().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),c.hidden=r.children.length>=e.most},m=j=>{let v=i()[i().indexOf(j)+1];v?v.focus():j.value.trim()&&!c.hidden&&
f()},d=j=>{let v=Bo(j,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:P=>{["insertLineBreak","insertParagraph"].includes(P.inputType)&&
(P.preventDefault(),m(v))}});return v},g=j=>{let v=()=>{let C=P.nextElementSibling||P.previousElementSibling;P.remove(),
C||g(""),p(),l(),(C||r.firstElementChild).querySelector("textarea").focus()},P=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(j)),s("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(P),p()},k=t||[];for(let j=0;j<
Math.max(e.lines,k.length);j++)g(k[j]??"");let y=j=>i().find(v=>v.value.trim()===j),w=Tn(a,{words:n,has:j=>!!y(j),put(j){
!y("")&&!c.hidden&&g("");let v=y("");v&&(v.value=j),l()},drop(j){y(j).value="",l()}});return s("div",{class:"ajar-lines"},
w.element,r,c)}var Er=5,Mr=3,Ar=25;function Ae(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}var Ln=e=>Ke(s("p",{class:"ajar-hint"},e["part-in-english"]),e),In=(e,{language:t})=>t?
Ke(s("span",{},e),{language:t}):e,Tr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > su\
mmary",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".aj\
ar-mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".aja\
r-remarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.aja\
r-said)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Ht(e,{language:t},n){if(!t)return e;
Ke(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(Tr))Ke(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Po(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:l=!1,beside:u=[]}=n,{closed:f=null}=n,
c={...Rr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
k=0,y=n.aside??0,w=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",v=R=>l?
R.after:i&&R.more,P=t.items.some(R=>v(R)&&n.answers?.[R.id]!=null),{example:C}=t,L=C?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},C)):"",q=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),T=s("div",{}),
S=s("div",{class:"ajar-body"}),B=s(`h${a}`,{id:`${p}-title`},t.title),F=[t.language?Ln(o):"",...r||i?[s("div",{class:"aj\
ar-beside"},...u,w?Ir([w],o):"",L),j]:[w,j,L],T,S,q],N=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[B,...F]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},B),...F)]);Ht(N,t,o),N.addEventListener("keydown",
R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!g||(R.preventDefault(),g.next.click())}),e.replaceChildren(N);function D(){
let R=t.items.filter(re=>_e(re,m)),Y=R.filter(re=>!v(re)),ne=P?R.filter(v).map(re=>[re]):[];return[...l||r&&t.together?[
Y]:Y.map(re=>[re]),...ne]}let b=R=>{q.replaceChildren(R)},O=(R,Y)=>{let ne=R.split(/\{([a-z]+)\}/);q.replaceChildren(...ne.
map((se,re)=>re%2?In(Y[se],t):se))},A=Ae(o,b);function _(R,Y){q.replaceChildren(`${R} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{m=Y,b(""),n.onChange(m),x({focus:!0})}},o["put-back"]))}function G(R,Y){m={...m,[R.id]:Y},Nr(S),
b(""),n.onChange(m),te()}function K(){U(!0),A.begin(),k=setTimeout(V,8e3)}function V(){k&&(clearTimeout(k),k=0,U(!1),A.end())}
function U(R){for(let Y of g?.fieldsets??[])Y.disabled=R}function te(){if(!g)return;let{items:R,skip:Y,where:ne,next:se,
enough:re,more:ie}=g,ke=D().length;Y.textContent=ae(R)?o["clear-and-skip"]:o.skip,ne.textContent=M(o["question-of"],{n:d+
1,all:ke}),ne.hidden=ke===1,se.textContent=d===ke-1?o.done:o.next,re.hidden=!ce(ke);let Me=d===ke-1&&(!l||ae(R)),xe=t.items.
some(ve=>v(ve)&&_e(ve,m));ie.hidden=P||!Me||!xe}function ce(R){return(n.enough==="at once"||d>0)&&d<R-1&&ae(t.items)}function X(){
k||(K(),n.onDone(m))}let ae=R=>R.some(({id:Y})=>m[Y]!=null);function he(R,Y=!0){if(k)return;let ne=D();if(d+=R,d>=ne.length){
d=ne.length-1,X();return}x({focus:Y,again:R<0})}function ge(R,Y){let ne=`${p}-${R.id}`,se=s("legend",{id:`${ne}-ask`},M(
R.ask,m)),re=R.hint?s("p",{class:"ajar-hint",id:`${ne}-hint`},R.hint):null,ie=[re,Y.mark].filter(Boolean).map(({id:ve})=>ve),
ke=R.among?{...R,cards:st(R,m)}:R,Me=c[R.kind](ke,Lo(ke,m[R.id]),{words:o,level:a+1,group:ne,change:ve=>G(R,ve),say:b,tell:O,
remarks:n.remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at once",isShort:i,...Y}),xe={class:`ajar-item ajar-${R.
kind}`,tabindex:"-1","aria-describedby":ie.join(" ")||null};return s("fieldset",xe,se,re,Me)}function x({focus:R=!1,again:Y=!1}={}){
let ne=D();d=Math.max(0,Math.min(d,ne.length-1));let se=ne[d],re=n.mark?.(se),ie=re?s("p",{class:"ajar-mark",id:`${p}-${se[0].
id}-mark`},re):null,ke=s("div",{class:"ajar-moves ajar-onward"}),Me=d>0?()=>he(-1):null,xe=se.map(fe=>ge(fe,{mark:ie,again:Y,
moves:ke,back:Me})),ve=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let fe=m,ze=ae(se);if(m={...m,
...Object.fromEntries(se.map(({id:Wt})=>[Wt,null]))},n.onChange(m),!ze){he(1);return}x({focus:!0}),_(o.cleared,fe)}}),ot=s(
"button",{type:"button",class:"ajar-next",onclick:()=>{k||(b(""),he(1))}}),Ye=s("p",{class:"ajar-where"}),$=s("button",{
type:"button",class:"ajar-link",onclick:()=>{k||(P=!0,he(1))}},l?o["add-why"]:o["ask-more"]),J=s("button",{type:"button",
class:"ajar-link",onclick:X},o.enough);g={items:se,skip:ve,where:Ye,next:ot,fieldsets:xe,enough:J,more:$},T.replaceChildren();
let Q={type:"button",class:"ajar-back",onclick:Me};ke.replaceChildren(ot,Me?s("button",Q,o.back):"",ve);let me=xe.length===
1;ie&&me&&xe[0].lastElementChild.before(ie),S.replaceChildren(Ye,...ie&&!me?[ie]:[],...xe,ke,...n.enough?[$,J]:[]),te(),
n.onMove?.(d),R&&(xe[0].focus({preventScroll:!0}),Ye.scrollIntoView({block:"nearest"}))}function W(R){if(T.replaceChildren(),
!R||!n.help||y>R.kinds.length)return null;let Y=()=>{y=R.kinds.length+1,n.onAside?.(y),T.replaceChildren(),S.querySelector(
"[tabindex]").focus()},{help:ne,instead:se}=n;return T.append(ne.notice(R,{level:a+1,aside:Y,instead:se})),T.querySelector(
"[tabindex]")}function Z(R,{focus:Y=!1,danger:ne=null}={}){g=null;let se=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);
S.replaceChildren(s("div",{class:"ajar-reflection"},se,...R.flatMap(ie=>jt(ie,a+2)),n.below?.()??null),s("div",{class:"a\
jar-moves"},s("button",{type:"button",onclick:()=>{d=0,x({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let ie=m;m={},d=0,y=0,n.onAside?.(0),n.onStartOver(),x({focus:!0}),_(o["started-over"],ie)}},o["start-over"])));let re=W(
ne);Y&&(re??se).focus()}function ee(R){let Y=S.contains(document.activeElement);Y&&g&&!k||(V(),m={...R.answers},R.done?Z(
R.reflection,{focus:Y,danger:R.danger}):(d=R.at??Math.max(0,D().findIndex(ne=>ne.some(({id:se})=>m[se]==null))),x()))}let{
done:de,reflection:be,danger:Te}=n;return ee({answers:m,at:n.at,done:de,reflection:be,danger:Te}),{update:ee,release:V,say:R=>{
V(),b(R)}}}function Lr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=o.split(" ").length,a>=Er||a>=Mr&&t>Ar));return n<0||n>=
e.length-1?e.length:n}var Ir=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Nr(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var jt=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Rr={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,i)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(
i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:l,
own:u}=t||{chosen:[],own:""},f=()=>a(l.length||u.trim()?{chosen:[...l],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.
map(y=>s("input",{type:c,name:o,value:y.id,checked:l.includes(y.id),onchange:w=>{e.many?l=l.filter(j=>j!==y.id).concat(w.
target.checked?y.id:[]):(l=[y.id],u="",m&&(m.value="")),f()}})),m=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:y=>{
u=y.target.value,!e.many&&u.trim()&&(l=[],p.forEach(w=>{w.checked=!1})),f()}}):null,d=e.cards.map((y,w)=>s("label",{class:"\
ajar-card"},p[w],s("span",{},y.text))),g=i?Lr(e.cards):d.length,k=_t(d.filter((y,w)=>w>=g&&!p[w].checked),n);return s("d\
iv",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,k,m?s("label",{class:"ajar\
-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:Do,list:qo,date(e,t,{words:n,change:o,say:a}){let r=On(
new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({
target:i})=>{o(i.value||null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function Br(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Wo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Br(e.parts,t.dropped),r=t.began??n,i=n-r,{start:l,end:u}=a[o],
f=Math.max(0,i-u)-Math.max(0,l-i);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ut=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function _o({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let l=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(Dr)),u=e.findIndex(
l);return u<0?null:u}var Dr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Fo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let l=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:l}}).filter(({part:o,optional:a})=>a&&o>n)}function Ho(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var qr=new Set,Nn=()=>{if(!document.hidden)for(let e of[...qr])e(Math.random()*1e3)};window.addEventListener("online",Nn);
window.addEventListener("pageshow",Nn);document.addEventListener("visibilitychange",Nn);function _r(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var du=_r("ajar-presenter");var Uo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function zo(e,t){return e?!(t.protocol.startsWith("http")&&!Uo.test(t.
hostname)&&Uo.test(new URL(e).hostname)):!1}function Ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Fr=2,xt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Rn(e,t){if(t?.kind!=="moves"){let i=t&&xt(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:l})=>i.startsWith(
"check-in@")&&l.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:l})=>!i&&!l)?{question:o,body:{moves:!0}}:null}function Bn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function St({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Vo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Dn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Jo(e,t){let n=e.filter(({snapshot:i,withheld:l})=>!i&&
l);if(!n.length)return"";let o=Dn({shown:n},t),a=n.map(({card:i,heading:l})=>i||l);if(a.length<=Fr)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Go(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var zt=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"\
numeric",minute:"2-digit"}),Fe=e=>!!e?.name.startsWith("check-in@");function De(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var qn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function Xe(e,t,n,o,a){let r=De(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
qn(n,()=>{r.close(),a()},"wall-primary"),qn(o,()=>r.close())))}var Pn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Kt(e,{question:t,body:n},o,a,r){if(n.moves){Xe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let i=Pn(t,o);if(!i){r();return}let l=i===1?a["wall-still-one"]:M(a["wall-still"],{n:i});Xe(e,l,a["wall-reveal-no\
w"],a["wall-wait"],r)}function Yo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=De(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",
{class:"wall-answers"},qn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Se=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Wn({units:e,hands:t=0},n){let o=new Map,a=Hr(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Ur(r,
a))}return[...o.values()]}function Hr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Ur({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:l},u){let f=i&&(i.fine?zr(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:$t(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?Vt(f):0,withheld:l??""}}function zr(e,t){let n=0;return t.map(o=>(n+=o,Vt(e.slice(
n-o,n))))}function $t(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Vt=e=>e.reduce(
(t,n)=>t+n,0),_n=({counts:e,n:t})=>e.findIndex(n=>2*n>t),we=({shown:e})=>e.filter(({counts:t})=>t);var Zo=["wall-first","wall-second","wall-third"],Xo=e=>Zo[e%Zo.length],qe=e=>`${(100*e).toFixed(2)}%`,es={"aria-hidden":"\
true"};function Ct(e,t,n){return we(e).length?{ruler:Qo,move:Qo,sort:Jr,card:Xr,choice:ei}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Dn(e,t))]}function Qo(e,t){let n=Math.max(...we(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,l=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ns({...o,heading:u,
labels:i,sizes:l},r,n,Xo(a),t)}))]}function ts(e,t){let[n,o]=e,a=o.shown.map(l=>[n.shown.find(({id:u})=>u===l.id),l]),r=a.
flatMap(l=>l.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([l,u],f)=>ns(
u,[{counts:l?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),i,Xo(f),t))),as([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ns({heading:e,labels:t,sizes:n},o,a,r,i){let l=Vt(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
l+(f?u/2:0);f+=m;let k=f/l-g-(f<l?u/2:0);return o.flatMap(({counts:y,isEarlier:w},j)=>{let v=g+j*k/o.length;return Kr(y[d]/
a,y[d],v,k/o.length,w)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ye("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...Vr(t,n)))}function Kr(e,t,n,o,a){let r=1-
e;return[ye("rect",{x:qe(n),y:qe(r),width:qe(o),height:qe(e),class:a?"wall-then":"wall-solid"}),ye("text",{x:qe(n+o/2),y:qe(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Vr(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function Jr(e,t,n){let o=[...we(e)].sort((l,u)=>Zr(l.counts,u.counts)),
a=Math.max(...o.map(({n:l})=>l)),[{labels:r}]=o;if(r.length>Fn.length)return[Gt(o.map(l=>Yr(l,t)),n,t)];let i=o.map(({name:l,
counts:[u,...f]},c)=>{let m=!c&&l.length+r[0].length<Gr?`${u} ${r[0]}`:`${u}`;return Ot(l,m,Qr([u,...f],a))});return[Gt(
[...i,...ss(e,t)],n,t),as(r.map((l,u)=>[Fn[u],l]))]}var Gr=24;function Yr({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,f)=>n[f]===r).join(" / "),l=M(a["wall-of"],{n:r,of:o});return Ot(e,l,[],s("p",{class:"wall-muted"},i))}
var Zr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Fn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function Qr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Jt(Fn[a],r,o/t)})}function Jt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ye("rect",{class:e,x:qe(t+r),y:qe(
o),width:qe(Math.max(0,n-2*r)),height:qe(a)})}function Xr(e,t,n){let o=we(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[Gt([...os(o,t),...ss(e,t)],n,t)]}function ei(e,t,n){let[{labels:o,counts:a,n:r}]=we(e),i=o.map((l,u)=>({name:l,
count:a[u],n:r}));return[Gt(os(i,t),n,t)]}function os(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>Ot(a,i?`${r}`:M(t["wall-of"],{n:r,of:n}),[Jt("wall-rest",0,1),Jt("wall-pile-1",
0,r/n)]))}function ss({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Ot(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Ot(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Ot=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ye("svg",es,...n):null,o);function Gt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var as=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ye("svg",es,Jt(
t,0,1)),n)));var ti=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ni=/^data:image\/(svg\+xml|png|jpeg);/,
et=e=>e.flatMap(oi);function oi(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?ni.test(n.src)?[si(n)]:[]:ti.has(t)?[s(t,{},...et(o))]:et(o)}var si=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Yt=4,Et=({path:e,size:t},n,o)=>ye("svg",{class:o,viewBox:`${-Yt} ${-Yt} ${t+2*Yt} ${t+2*Yt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ye("path",{stroke:"#000",d:e}));function Mt(e,t){return we(e).length?{ruler:ri,move:ai,sort:li,card:ci,choice:ui}[e.kind](e,t):e.heading}var at=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,rs=({shown:e})=>e.every(({counts:t})=>t),ai=(e,t)=>t["wall-moved"];function is({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[at(t),at(t)]}function ri(e,t){let n=we(e),o=new Map;for(let c of n){
let p=_n(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>ii(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,l]=a.map(c=>is(c,t)),u={ruler:i?.[1],other:l?.[0]},f=i?l?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function ii(e,t,n,o){let[a,r]=e.map(f=>is(
f,o)[0]),[i,l]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:l};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function li(e,t){let n=we(e),o=n[0].labels.map((l,u)=>({pile:l,most:n.
filter(f=>_n(f)===u)})),{pile:a,most:r}=o.reduce((l,u)=>l.most.length>=Math.min(1,u.most.length)?l:u);if(!r.length)return rs(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(i??t["wall-sor\
ted-many"],{pile:at(a),card:at(r[0].name),other:at(r.at(-1).name),n:r.length,all:n.length})}function ci(e,t){let n=we(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ls(n,e,t)}function ui(e,t){let[{labels:n,counts:o,n:a}]=we(
e);return ls(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function ls(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!rs(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],l=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>at(c));return M(
l,{card:u,other:f,n:r.length})}function rt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,l=r!==void 0;if(!l&&i?.blank)return Ie("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?cs({deck:e,way:t,panel:n,words:o}):
Ie("text",Pe(e?.title??""));if(!l&&i.join&&t)return cs({deck:e,way:t,panel:n,words:o});let f=xt(n,u),c=l?null:Ho(i.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(bi[u.kind]??Zt)(p);return m.dataset.slide=r??
i?.slide,u===e.slides[0]&&m.append(...ps(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),m}var Ie=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Pe=e=>s("h1",{},e);function Zt({slide:e,way:t,panel:n,words:o,
left:a}){let r=et(e.body),i=r.flatMap(u=>pi(u)),l=r.filter(u=>u.textContent.trim());return Ie(e.kind,Pe(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...l.map(di)),...i.map(u=>s("div",{class:"wall-picture"},u))),Qt({way:t,
panel:n,words:o,left:a}))}function pi(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var fi=5;function di(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Hn(o)<o.childNodes.length)||!t.every(Hn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Hn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Hn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=fi;)o+=2;return o}function mi({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Se(a))return yi({slide:e,panel:n,words:o,question:a,left:r});let l=e.items,[u]=l.length===1?l:[];return Ie(
"question",Pe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[hi(u)]:[gi(l)],Qt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function hi({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},us(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var gi=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?us(o,a):null))),us=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),ki=5;
function yi({slide:e,panel:t,words:n,question:o,left:a}){let r=Wn(o,e.items),i=r.filter(f=>we(f).length),[l=r[0]]=i,u=Qt(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Ie("chart",Pe(i.length?Mt(l,n):n["wall-held-title"]),...Ct(
l,n),u):Ie("chart",Pe(e.title),s("div",{class:"wall-groups"},...i.map(f=>s("section",{},s("h2",{},Mt(f,n)),...Ct(f,n,ki)))),
u)}function wi({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:bt(n,c.moment),groups:Wn(c,[]),question:c})).filter(({groups:c})=>c.some(p=>we(p).length)),i=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&we({shown:p}).length),[l]=i("move").slice(-1),
u=i("ruler"),f=Qt({way:o,panel:t,words:n,left:a});return l?Ie("chart",Pe(Mt(l,n)),...Ct(l,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Ie("chart",Pe(n["room-group"]),...ts([u[0],u.at(-1)],n)):u.length?Ie("chart",Pe(Mt(u[0],
n)),...Ct(u[0],n)):Ie("text",Pe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var bi={text:Zt,story:Zt,help:Zt,
question:mi,moves:wi},ps=e=>e?.logo?et([["img",e.logo]]).map(vi):[],vi=e=>(e.className="wall-logo",e);function cs({deck:e,
way:t,panel:n,words:o}){return Ie("join",Pe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[xi(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Un(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(ji)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Bn(n,o)))),...ps(e))}var ji=e=>s("span",{},e,s("wbr")),xi=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Un(e,t)),Un=(e,t)=>Et(e,t["room-scan-alt"],"wall-sc\
an"),Si=e=>e.replace("-","‑");function Qt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let l=Vo(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?St(a,t,n):r&&e?Bn(t,n):"",c=i?St(i,t,n):"";if(!e&&!l&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Un(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Si(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,l?s("span",{class:"wall-time"},l):null)),p}var Kn=[4.6,5.6,6.6,7.4,8.2],Vn=2,$i=["","tight","tight columns"],zn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Oi=5.4;function ds(e,t=Vn){let n=Kn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:zn.at(-1),text:0};for(let a of[...$i,...zn]){if(o.text>=Oi||o.text&&zn.includes(a))break;let r=Ci(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ms(e,o.layout,o.text||4.6),o.text>0}function Ci(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ms(e,t,
Math.max(o,4.6)),Ei(e))return Math.max(o,4.6);return 0}function ms(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ei=e=>fs(e)&&[...e.querySelectorAll(".wall-whole")].every(fs),fs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var it=e=>!!e?.units.length&&e.state!=="open"&&!Se(e),gs=e=>it(e)&&!Fe(e);function Xt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:y})=>y!=="move"),r=new Map(a.map(y=>[y.id,hs(y).map(()=>0)])),i=0,l=0,u=s("div",{}),f=De(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(l,...[...r.values()].map(y=>y.reduce((w,j)=>w+j,0))),p=(y,w,j=null)=>s("button",{
type:"button",class:j,onclick:w},y),m=(y,w,j)=>s("div",{class:"desk-stepper"},s("span",{},y),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:y}),onclick:()=>j(-1)},"−"),s("output",{},`${w}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:y}),onclick:()=>j(1)},"+"));function d(y=""){let w=a[i],j=r.get(w.id),v=i===a.length-1,P=C=>()=>{
i+=C,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},w.card||
w.heading),w.card?s("p",{class:"desk-small"},w.heading):"",Fe(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...hs(w).map((C,L)=>m(C,j[L],q=>{j[L]=Math.max(0,j[L]+q),d(`${L} ${q}`)})),v?m(n["room-people"],c(),C=>{l=Math.max(0,c()+
C),d(`people ${C}`)}):"",s("div",{class:"wall-answers"},i?p(n.back,P(-1)):"",v?"":p(n[w.card?"desk-next-card":"next"],P(
1),"wall-primary"),c()?p(n[v?"room-count":"desk-enough"],k,v?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(y)}function g(y){let w=[...u.querySelectorAll(".desk-stepper")],[j,v]=y.split(" "),P=j==="people"?w.at(-1):w[Number(j)||
0],[C,L]=P.querySelectorAll("button");(v==="-1"?C:L).focus()}function k(){let y=c(),j=[...r].filter(([,v])=>v.some(Boolean)).
map(([v,P])=>{let{kind:C}=a.find(L=>L.id===v);return[v,C==="card"?[P[0],y-P[0]]:P]});f.close(),o(Object.fromEntries(j),y)}
d()}var hs=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):$t(t,n);var Mi={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},en=["","dark","light","contrast"],Ai=new Map(Object.entries(Mi).flatMap(
([e,t])=>t.map(n=>[n,e]))),Ti="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Li(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:l}=e;if(o||a||r||i||l)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Ti)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Ai.get(t.length===1?t.toLowerCase():t)}function ks(e){let t=n=>{let o=Li(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function ys(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:l}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=y=>()=>{k.close(),y()},p=(y,w,...j)=>s("button",{type:"button",onclick:c(y),...w},...j),m=y=>s("small",{},M(a["re\
mote-minutes"],{minutes:y})),d=t.parts.map((y,w)=>s("li",{},p(()=>r("go",{slide:Ut(t,w)}),{"aria-current":w===f?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},y.title,u.dropped.includes(w)?s("small",{},a["remote-is-dropped"]):m(
y.minutes)))),g=Fo(t,u).map(({part:y,title:w,minutes:j,dropped:v})=>s("li",{},s("span",{},w),p(()=>r(v?"keep":"drop",{part:y}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:j})}: ${w}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:j})))),
k=De(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?p(i,{},a["remote-hand"]):null,l?p(l,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ne=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function ws(e,t,n){let o=s("div",{}),a=De(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:l})=>l===r)??o.querySelector("button"))?.focus()},a.refresh())}function bs(e,t,n,{
press:o}){o({desk:"remote"}),ws(e,"desk-remote",a=>{let{remote:r,inside:i,practice:l,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!i||l);return[s("h2",{},n["desk-remote"]),p&&r?Et(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Ne(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Ne(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Ne(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Ne(n["wall-close"],a))]})}function vs(e,t,n,{press:o,step:a}){let r=Ii(n,o);ws(e,"desk-reach",
i=>{let{way:l,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!l||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Ne(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Ne(n["wall-close"],i))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:y})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${y})`)));return[s("h2",{},n["desk-phones"]),Et(l,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},l.address)," · ",s("b",{},l.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},Ni(n)[k])))),s("div",{class:"wall-answers"},Ne(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Ne(n["desk-card"],()=>o(
{desk:"card"})),Ne(n["remote-join-show"],()=>{i(),a("join")}),Ne(n["wall-close"],i),m)]})}function Ii(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Ne(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Ni=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Jn=!1;function js(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:C,title:L})=>s("option",{value:C},L),i=(C,L)=>M(t["desk-meeting"],{title:C,n:L}),l=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:L,part:q,minutes:T})=>r({id:C,title:i(q?`${L}: ${q}`:
L,T)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:L,minutes:q})=>r({id:C,title:i(L,q)}))));
e.meeting&&(l.value=e.meeting);let u=s("select",{id:`${a}-couple`},...e.couples.map(r));e.picked&&(u.value=e.picked);let f=s(
"select",{id:`${a}-country`},...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));f.value=e.country||Ri(e.countries);
let c=s("select",{id:`${a}-language`,onchange:()=>{Jn=!0,o({language:c.value,meeting:l.value})}},...e.languages.map(({id:C,
title:L})=>s("option",{value:C,lang:C},L)));c.value=e.language,Jn&&queueMicrotask(()=>c.focus()),Jn=!1;let p=["phones","\
none","practice"].filter(C=>!(e.server&&C!=="phones")),m={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[
t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map((C,L)=>s("input",
{type:"radio",name:a,value:C,checked:L===0?"":null,"aria-describedby":`${a}-${C}`})),g=s("input",{type:"password",spellcheck:"\
false",id:`${a}-key`}),k=s("p",{hidden:!0},s("label",{class:"ajar-words",for:g.id},t["room-host-key"]),g),y=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),w=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=(C,L)=>s("p",
{},s("label",{class:"ajar-words",for:L.id},C),L),v=s("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),w.textContent=
t["desk-opening"],n({meeting:l.value,couple:u.value,country:f.value,phones:d.find(({checked:L})=>L).value,key:g.value}),
g.value=""}},s("h2",{},t["desk-start"]),y,j(t["desk-which"],l),s("div",{class:"ajar-start-two"},e.languages.length>1?j(t["\
language-choice"],c):"",e.couples.length?j(t["desk-couple"],u):"",j(t["desk-country"],f)),s("fieldset",{},s("legend",{},
t["desk-how"]),...p.map((C,L)=>s("label",{class:"ajar-start-way"},d[L],s("span",{},s("b",{},m[C][0]),s("small",{id:`${a}\
-${C}`},m[C][1]))))),k,s("p",{},s("button",{type:"submit",class:"ajar-begin"},t["desk-begin"]),w));function P({problem:C,
busy:L,needsKey:q,state:T}){y.textContent=C??"",y.hidden=!C,k.hidden=!q,L||(w.textContent=T==="ended"?t["room-ended"]:"")}
return{element:v,update:P}}function Ri(e){let t=(navigator.languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.
includes(o))?.id??e[0]?.id??""}function tn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:$t(a.values,a.bands),i=a.snapshot.counts.map((l,u)=>`${r[u]}: ${l}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},i.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function lt(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-inline-end:.5em}.wall-answers{display:flex;flex\
-wrap:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.wall{container:wall / size;width:100%\
;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:where(.wall)
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
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;inset-inline-end:2cqh;font-size:4.6cqh;line-height:1;co\
lor:var(--muted);
background:var(--ground);padding-inline:1cqh}.wall-logo{position:absolute;top:6.5cqh;inset-inline-end:6cqh;height:10cqh;\

max-width:32cqh;object-fit:contain;padding:1cqh;border-radius:1.4cqh;background:#fff}.wall-face:has(>.wall-logo) h1{padd\
ing-inline-end:36cqh}
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
.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:end}.wall-face[data-layout~=tight] .wall-asks{gap:.5\
em;
padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cqh;padding-top:2cqh;font-size:4.6cqh;line-height:1.2\
;
margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-image:linear-gradient(90deg,var(--accent) var(--lef\
t),var(--line)
var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:first-child{flex:1;min-wid\
th:0}
.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}\

.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:end;white-space:\
normal;
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
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(>:nth-child(3)){gap:4cqh}.wall-way:has(>:nth-child(\
3))
.wall-scan{width:38cqh;height:38cqh}.wall-way:has(>:nth-child(3)) .wall-code{font-size:6.8cqh}.wall-way>.wall-scans{flex\
:none;
width:min-content}.wall-way>div{flex:1;min-width:0;line-height:1.2}.wall-way p{margin-block:.2em}.wall-address{font-size\
:6.2cqh;
font-weight:600;overflow-wrap:anywhere}.wall-code{font-size:8cqh;font-weight:650;letter-spacing:.04em;white-space:nowrap\
;
color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:var(--muted)}@container wall (aspect-ratio < 1.5){.wall-w\
ay{
gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-size:6.8cqh}.wall-address{font-size:5.4cqh}.wall-\
way:has(>
:nth-child(3)) .wall-code{font-size:5.2cqh}.wall-way:has(>:nth-child(3)) .wall-scan{width:32cqh;height:32cqh}}.wall-char\
t{
--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:7cqh;margin-block:auto;padding-top:2cqh}.wal\
l-bars:not([data-many]){
columns:1}.wall-bars li{break-inside:avoid;padding-bottom:1.6cqh;line-height:1.15}.wall-bars p{display:flex;justify-cont\
ent:space-between;
gap:2cqh}.wall-bars p>:last-child{flex:none}.wall-bars .wall-muted{line-height:1.1}.wall-bars svg{display:block;width:10\
0%;
height:2.4cqh;margin-top:.3cqh}.wall-bars svg:dir(rtl),.wall-columns:dir(rtl){transform:scaleX(-1)}.wall-columns:dir(rtl\
)
text{transform:scaleX(-1);transform-box:fill-box;transform-origin:center}.wall-scale span{direction:ltr}.wall-bars:not([\
data-many])
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
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}.wall .desk-hands{font-size:max(1rem,2.8vh);\

padding:3vh}.wall .desk-hands>div>*+*{margin-top:.4em}.wall .desk-stepper button{min-height:48px;padding-block:.05em}.wa\
ll
.wall-dialog button,.wall .wall-dialog small{white-space:nowrap}.wall .remote-parts button{white-space:normal}.wall .rem\
ote-sheet{
width:min(92vw,75rem);max-height:94vh;overflow:auto;padding:3vh;font-size:max(1rem,2.4vh)}.wall :is(.remote-parts,.remot\
e-drops){
list-style:none;margin:0;padding:0;columns:2}.wall .remote-sheet li{break-inside:avoid;padding:2px}.wall .remote-sheet l\
i,
.wall .remote-parts button{display:flex;justify-content:space-between;gap:1em;align-items:center;text-align:start;width:\
100%}
.wall .remote-parts [aria-current]{border-width:3px;border-color:var(--accent)}.wall .remote-dropped{text-decoration:lin\
e-through}
.wall .remote-more{display:flex;gap:.8em}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(i,l)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(i),ds(i,l)}}}var Bi=["open","close","reveal"];function xs(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(s("style",{id:"ajar-desk-style"},`.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--\
ground: var(--ajar-paper);--paper: var(--ajar-paper);--soft:
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
.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.desk-tools{display:flex;flex-wrap:wrap;gap:8px;justify-content:\
flex-end}
.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-area:parts;position:relative;min-height:0;overflow:auto;padding\
:3px}
.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.ajar .ajar-desk .desk-agenda button{width:100%;justify-conte\
nt:start;
text-align:start;min-height:38px;padding:1px 8px;border:0;border-inline-start:5px solid var(--line);border-radius:0 8px \
8px
0;font-size:.9375rem;font-weight:400;line-height:1.15;color:var(--muted)}.ajar .ajar-desk .desk-agenda .done button{bord\
er-color:var(--accent)}
.ajar .ajar-desk .desk-agenda .here button{border-color:var(--accent);background:var(--soft);color:var(--ink);font-weigh\
t:650}
.desk-agenda .dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;gri\
d-template:"\\
now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-nex\
t{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-moves{grid-area:moves}.ajar .desk-status{min-height:\
1.5em;
padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{flex:1}.desk-pad button:last-child{fl\
ex:1.4}
.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height:1.2;padding:6px}.desk-pad kbd{font:i\
nherit;
font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-color:transparent;color:var(--muted);tex\
t-decoration:underline;
padding-inline:4px}.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.ajar .\
remote-parts,
.ajar .remote-drops{list-style:none}.ajar .remote-parts button{width:100%;justify-content:space-between;gap:12px;text-al\
ign:start}
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
*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0\

1em;align-items:end}.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;a\
lign-items:baseline;
padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-sta\
rt-way
input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--a\
jar-on-accent);
padding-inline:2em}
`));let r={},i=null,l=null,u=Ko(),f=($,J,Q={})=>s("button",{type:"button",onclick:J,...Q},...[$].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ae(n,$=>{$?p.
textContent=$:ve()}),d=$=>{m.begin(),o($,{awaited:!0})},g=0,k="",y=($,J={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:$,...J},n:g})},w=()=>r.panel,j=()=>w()?.stage,v=()=>r.deck?.slides[j()?.slide],P=()=>v()&&xt(w(),v()),C=lt("d\
esk-wall",{inert:!0}),L=lt("desk-wall",{inert:!0}),q=lt("desk-screen",{hidden:!0}),T=()=>{q.host.hidden=!1,R(),q.host.requestFullscreen?.().
catch(()=>{})},S=()=>{q.host.hidden=!0,B()&&document.exitFullscreen(),R()},B=()=>document.fullscreenElement===q.host;q.host.
addEventListener("fullscreenchange",()=>{B()||S()});let F=s("p",{class:"desk-clock"}),N=s("p",{class:"desk-plan"}),D=s("\
ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),O=s("p",{class:"desk-count"}),A=s("p",{}),_=s("p",{
class:"desk-small"}),G=s("div",{}),K=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=s("div",{class:"desk-tools"},K,f(n["desk-here"],T),f(n["desk-remote"],()=>bs(X,()=>r,n,{press:d})),f(n["desk\
-phones"],()=>vs(X,()=>r,n,{press:d,step:y})),f(n["remote-parts"],he),f(n["desk-end"],ge,{class:"desk-end"})),U={back:f(
[n.back,s("kbd",{},"←")],()=>y("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>x("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>x("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>x("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],W),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},te=f(n["room-ask-reset"],()=>Xe(X,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>x("reset"))),ce=f("",()=>y(j()?.timer?"pause":"timer")),X=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,N,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},D),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),C.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),O,A,_,s("p",{class:"desk-more"},ce,te))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,G),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pa\
d"},...Object.values(U))),q.host),ae=js(t,{words:n,begin:$=>d({desk:"begin",...$}),speak:$=>d({desk:"language",...$})});
e.replaceChildren(ae.element,X);function he(){ys(Y(),{deck:r.deck,panel:w(),way:r.way},n,{step:y})}function ge(){let $=w().
questions.some(Se),J=(me,fe)=>f(fe,()=>d({room:"take",what:me,paper:t.paper})),Q=De(X,"desk-ending",s("p",{},n["desk-end\
-sure"]),$?s("p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"w\
all-answers"},f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}
function x($){if(g>(r.steps??0)){k=$;return}if($==="reveal"){let Q=Rn(w(),v()),me=()=>d({desk:"question",id:Q.question.id,
do:$,...Q.body});Q&&Kt(Y(),Q,w(),n,me);return}let J=P();J&&d({desk:"question",id:J.id,do:$})}function W(){let $=P();if(!(q.
host.hidden?it:gs)($))return;let Q=(me,fe)=>d({desk:"question",id:$.id,do:"hands",counts:me,people:fe});Xt(Y(),{question:$,
words:n,count:Q})}let Z={keys:()=>Yo(Y(),n),full:()=>q.host.hidden?T():S(),larger:()=>de(1),smaller:()=>de(-1),hands:W,parts:he,
look(){let{look:$=""}=q.wall.dataset;q.wall.dataset.look=en[(en.indexOf($)+1)%en.length]}},ee=Vn;function de($){ee=Math.
min(Kn.length-1,Math.max(0,ee+$)),R()}function be($){return!r.deck||!X.offsetParent||X.closest("[inert], .lm-mod-hidden")?
!1:(Z[$]?Z[$]():Bi.includes($)?x($):y($==="timer"?j()?.timer?"pause":"timer":$),!0)}a(ks(be));let Te=setInterval(()=>{!X.
hidden&&X.isConnected&&ne()},1e3);a(()=>clearInterval(Te));function R(){if(!r.deck||!j())return;let $={deck:r.deck,way:r.
way,panel:w(),words:n,now:u.now()},J=_o(r.deck,w());C.draw(rt($)),L.host.hidden=J===null,J!==null&&L.draw(rt({...$,slide:J})),
q.host.hidden||q.draw(rt($),ee)}let Y=()=>q.host.hidden?X:q.wall;function ne(){if(!r.deck)return;let $=Wo(r.deck,j(),u.now());
if(F.textContent=zt(u.now()),!$)return;let J=$.begun?Go($.late,n):n["remote-not-begun"],Q=$.begun?M(n["remote-planned"],
{part:zt($.partEnds),end:zt($.ends)}):"";N.replaceChildren(s("b",{class:$.late>0?"desk-late":null},J),Q&&` · ${Q}`,s("b\
r"),s("span",{class:"desk-small"},r.deck.parts[$.part].title));for(let[me,fe]of[...D.children].entries())fe.className=me<
$.part?"done":me===$.part?"here":"",fe.classList.toggle("dropped",j().dropped.includes(me));$.part!==l&&se($.part)}function se($){
D.querySelector("[aria-current]")?.removeAttribute("aria-current"),l=$;let J=D.children[$];J.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:Q}=D,me=(fe,ze)=>J[fe]+J[ze]/2-Q[ze]/2;Q.scrollTo(me("offsetLeft","offsetWidth"),me("\
offsetTop","offsetHeight"))}function re(){l=null,D.replaceChildren(...r.deck.parts.map(({title:$},J)=>s("li",{},f($,()=>y(
"go",{slide:Ut(r.deck,J)})))))}function ie(){if(i===v()?.id)return;i=v()?.id;let $=v()?.notes.length?et(v().notes):[s("p",
{},n["remote-no-notes"])];b.replaceChildren(...$),b.scrollTop=0}function ke(){let $=P();O.textContent=$&&($.state!=="rea\
dy"||$.hands)?St($,w(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],_.textContent=Jo(
$?.units??xe(),n),G.replaceChildren(...$?tn($,n):[]),U.hands.firstChild.data=n[Fe($)?"desk-slips":"desk-hands"],U.hands.
disabled=!it($),te.hidden=!$?.answered||!$.may_reset;let J=v()?.minutes??0;ce.hidden=!J&&!j()?.timer,ce.textContent=j()?.
timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:J});for(let Q of["open","close"])U[Q].hidden=!r.way;U.hands.hidden=
!!r.way&&(U.hands.disabled||!$),U.open.disabled=!$||$.state==="open"||!r.way,U.close.disabled=$?.state!=="open",U.reveal.
disabled=!Rn(w(),v());for(let Q of Object.values(U))Q.classList.remove("wall-primary");Me().classList.add("wall-primary"),
U.blank.setAttribute("aria-pressed",!!j()?.blank)}function Me(){let $=P();return $?Se($)?U.next:$.state==="ready"&&!U.open.
disabled?U.open:!r.way&&!$.answered&&!U.hands.disabled?U.hands:U.reveal.disabled?U.next:U.reveal:U.reveal.disabled?U.next:
U.reveal}let xe=()=>{if(v()?.kind!=="moves")return[];let[$]=w().questions.filter(J=>Fe(J)&&Se(J)).slice(-1);return $?.units.
filter(({kind:J})=>J==="move")??[]};function ve(){let $=P();p.textContent=ot($)}function ot($){if(j()?.blank)return n["r\
emote-is-blank"];if(!$)return"";let J=Pn($,w());return J===1?n["remote-still-one"]:J?M(n["remote-still"],{n:J}):$.state===
"open"?n["room-is-open"]:$.hands&&!Se($)?M(n["desk-counted"],{n:$.hands}):!r.way&&$.state==="ready"&&$.units.length?n[Fe(
$)?"desk-slips-how":"desk-hands-how"]:""}function Ye($){let J=r;r={...r,...$},r.busy||m.end(),c.textContent=r.problem??"",
c.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&j());if(ae.update(r),ae.element.hidden=Q,X.hidden=!Q,!Q)return;J.
panel!==r.panel&&u.set(w().now),J.deck!==r.deck&&re(),K.hidden=!zo(r.wall,window.location),K.hidden||(K.href=r.wall);for(let fe of X.
querySelectorAll("dialog"))fe.refresh?.();ne(),ie(),ke(),ve(),R();let me=k;k="",me&&x(me)}let gt=new ResizeObserver(R);for(let{
host:$}of[C,q])gt.observe($);return a(()=>gt.disconnect()),{update:Ye}}var Di=e=>e;function $e(e,t){e.innerHTML=Di(t)}function nn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function ct(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,l=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function on(e,t){let n=l=>[...e.querySelectorAll(
l)],o=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=o.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Ss(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,l="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ae(t,N=>{p.textContent=N}),d=Yn(t),g=nn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let k=N=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(N,{awaited:!0}))},y=(N,D)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(D)},N),w=(...N)=>s(
"div",{class:"ajar-moves ajar-many"},...N);function j(){let N=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,D=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(N&&!N.value){N.focus();return}k({room:"open",...N?{key:N.value}:{}}),N&&(N.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),N?s("label",{class:"ajar-words",for:N.
id},t["room-host-key"]):null,N?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,N,w(D,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(b=>y(M(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let v=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),w(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function P(){let N=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),D=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),b=a.address?N:null;return r?[C(),s("div",{class:"ajar-door-line"},D,c,b),L(),T()]:[s("h2",{},t["room-title"]),C(),
L(),D,a.address?$s(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,b,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),T()]}let C=()=>a.practice?s("p",{},At(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let N=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:N.value})},...a.addresses.map(
({ip:D,network:b})=>s("option",{value:D,selected:D===a.picked},`${D} (${b})`)));return s("label",{class:"ajar-words",for:N.
id},s("span",{},t["room-address"]),N)}function T(){let N=s("div",{}),D=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),O=()=>N.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),w(D,y(t["room-end"],{room:"end"}))]:[b]),A=G=>{i=G,O(),(i?D:b).focus()};O();let _=(G,K)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...K()},{awaited:!0})},G);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?w(_(t["room-take-table"],()=>({
what:"table"})),_(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
N)}function S(N){a={...a,...N},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let D=Gn(t,a.joined);
c.textContent!==D&&(c.textContent=D),d.update(a,D),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?m.begin():(m.end(),p.textContent=""),B()}let B=ct(u,()=>{let{joined:N,problem:D,...b}=a,O=JSON.stringify([b,r]);if(O===
l)return;l=O;let A={open:P,lost:v}[a.state]??j;on(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return sn(e,()=>n({room:"look"}),o),{update:S}}var Gn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],At=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function $s(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return $e(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Yn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?s("p",{},At(e)):"",$s(e,r),o):(n.close(),t.replaceChildren()))}}}function sn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Zn(e,{words:t,onDispose:n}){let o=lt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
l=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:y})=>y),p]);if(m===i)return!1;i=m;let g={questions:c.map(y=>({
...y,state:"closed"})),practice:p,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return l=
()=>o.draw(rt(k)),c.some(Qn)&&l(),a.replaceChildren(...c.slice(-1).flatMap(y=>tn(y,t))),!0}let f=new ResizeObserver(()=>l());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var Qn=({units:e})=>e.some(({snapshot:t})=>t);function qi({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",l={close:!n&&
i,open:!n&&!i&&!r,hands:it(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Se(o)),reset:a&&o.may_reset};return Object.keys(l).
filter(u=>l[u])}function Pi(e,t){return e.answered?Se(e)?"":"reveal":e.state==="open"?"":t[0]}function Os(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},l=i,[u,f]=Fe(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=x=>{D.begin(),n(x,{awaited:!0})},
k=(x,W={})=>{d=x==="reveal",g({question:e.of,do:x,...W})},{title:y,items:w}=r,j={kind:"question",question:e.of,title:y,items:w},
v=Zn(j,{words:t,onDispose:o});v.element.hidden=!0;let P=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
C=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=s("span",{}),q=s("p",{class:"ajar-private"}),T=s("p",{class:"aj\
ar-counts"}),S=Wi(e.minutes,t,o),B=s("button",{type:"button",class:"ajar-link",onclick:()=>K(!p)}),F=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),N=x=>{F.textContent!==x&&(F.textContent=x)},D=Ae(t,x=>N(x||m)),b={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[u,_],reveal:[t["room-ask-reveal"],()=>Kt(
ge,{question:l,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>Xe(ge,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},O={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[x,W]of Object.
entries(O))b[x]=[W,()=>g({room:x==="room"?"open":x,about:e.of})];let A=Object.fromEntries(Object.entries(b).map(([x,[W,Z]])=>[
x,s("button",{type:"button",hidden:!0,class:x==="inside"?"ajar-link":null,onclick:Z},W)]));function _(){Xt(ge,{question:l,
words:t,count:(W,Z)=>k("hands",{counts:W,people:Z})})}function G(){let x=qi(c,l),W=Pi(l,x),Z=Object.values(A).find(ee=>ee===
document.activeElement);for(let[ee,de]of Object.entries(A))de.hidden=!x.includes(ee),de.classList.toggle("wall-primary",
ee===W);Z?.hidden&&A[x[0]]?.focus()}function K(x){p=x,v.element.hidden=!x,a().hidden=x,B.textContent=t[x?"room-show-ques\
tion":"room-show-result"]}let V=Yn(t),U=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["r\
oom-code"]),te={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function ce(){return c.room!=="\
open"||c.inside&&!e.units.length?"":l.hands?Se(l)?t["room-by-hands-now"]:M(t["desk-counted"],{n:l.hands}):c.inside?f:te[l.
state]}function X(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-ope\
n-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function ae(x){c={...c,...x},l=c.question??
i,ge.hidden=!1,L.replaceChildren(c.practice?At(t):""),C.textContent=c.problem,C.hidden=!c.problem,q.textContent=X(),q.hidden=
!q.textContent;let W=!l.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[l.answered,t["room-answered"],W||l.answered],
[c.joined,t["room-have-joined"],W]]:[];T.replaceChildren(...Z.filter(([,,de])=>de).map(([de,be])=>s("span",{},s("b",{},`${de}`),
" ",be))),S.update(c.seconds),G();let ee=m;m=ce(),m!==ee&&N(m),c.busy||D.end(),Cs(P,c.withheld),V.update(c.way??{},Gn(t,
c.joined)),U.hidden=!c.way?.address,he(),d&&!c.busy&&l.state==="closed"&&P.childElementCount&&(d=!1,P.scrollIntoView({block:"\
nearest"}))}function he(){if(!v.update([l],c.practice))return;let x=Qn(l);B.hidden=!x,K(x),x&&d&&v.element.scrollIntoView(
{block:"start"}),x&&(d=!1)}let ge=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,T,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},L,F,B,U,S.element),V.dialog);return B.hidden=!0,sn(ge,()=>n({room:"look"}),o),{parts:[v.element,P,C,ge],update:ae}}
function Cs(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Es(e,{words:t,send:n,onDispose:o}){let a={},r=Zn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),i=s("p",{class:"ajar-empty"},t["room-chart-empty"]),l=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ae(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>Xe(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,i,r.element,l,u,s("div",{class:"\
ajar-moves"},d),c)),sn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?At(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Cs(l,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let k=a.checkIns??[];i.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function Wi(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=s("p",{class:"ajar-clock"},r," ",i);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],l.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:l,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Ms(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),l=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{$e(r,m),r.prepend(s("h2",{},p)),$e(i,d),l.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},l,i),c)}var Xn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function As(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:l,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=C=>m.find(L=>L.id===C).text,g=s("div",{class:"ajar-one"});
function k(C,L){c={...c,[C.id]:L},L||delete c[C.id],a(Object.keys(c).length?c:null),L&&r(n.moved,{card:Le(C.text),pile:d(
L)})}function y(C,{focus:L=!0,back:q=C?()=>y(C-1):u,onward:T=()=>j(C+1)}={}){let S=p[C],B=M(n["card-of"],{n:C+1,all:p.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":B,tabindex:"-1"},s("p",{class:"ajar-where"},B),s("p",{},S.text)),
N=D=>{k(S,D),T()};l.hidden=!0,g.replaceChildren(F,s("div",{class:"ajar-one-piles"},...m.map(({id:D,text:b})=>Xn(b,()=>N(
D),{"aria-pressed":`${c[S.id]===D}`}))),s("div",{class:"ajar-one-also"},q?w(n.back,()=>q()):s("span",{}),w(n["card-out"],
()=>N("")),f?s("span",{}):w(n["card-enough"],()=>v()))),L&&F.focus({preventScroll:!0})}let w=(C,L)=>Xn(C,L,{class:"ajar-\
link"}),j=C=>C<p.length?y(C):v();function v({focus:C=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=(T,S)=>{let B=p.
filter(b=>(c[b.id]??"")===S),F=b=>y(p.indexOf(b),{back:v,onward:v}),N=B.map(b=>s("li",{},Xn(b.text,()=>F(b)))),D=S?{}:{class:"\
ajar-out"};return N.length?[s(`h${o+1}`,D,T),s("ul",{},...N)]:[]};g.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:T,text:S})=>q(S,T)),...q(n["cards-out"],"")),l.hidden=!1,C&&(L.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let P=p.map(C=>!!c[C.id]).lastIndexOf(!0)+1;return P===p.length||i&&P?v({focus:!1}):y(
P,{focus:!1}),g}var _i="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Fi=new RegExp(`(${_i})|[.…]+|[!?;\\n]`,"gu"),Hi=/[\u0300-\u036f'’‘ʼ]/g,
Ui=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function an(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Ls(o,t);return t}
var He=(e,t)=>new RegExp(e.map(n=>Ls(n,t)).join("|"),"y");function rn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function ln(e,t){let n=t;
for(let[o,a]of rn(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var Tt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ts(e,t){let n=new Map,o=Tt(t),a=0;for(let r of e.join("")){let i=r.charCodeAt(0);a+=i-97,
i!==126&&n.set(a++,o[n.size])}return n}function cn(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Ls(e,t){return`(?:${(e.match(Ui)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:zi(a)).join("")})`}function zi(e){let t=Is(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Is=e=>e.
normalize("NFKD").replace(Hi,"").toLowerCase();function Lt(e){let t="",n=[];for(let o of e.matchAll(Fi)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?Is(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var Ki=4,Ns=4,Rs=".",eo=new WeakMap;function ut(e,t){let{passes:n,kinds:o,learned:a}=Ds(t),{line:r,places:i}=Lt(e),l=ln(
n,r),u=Object.entries(o).flatMap(([p,m])=>rn(m,l).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=a?Vi(u,r,a):u,c=(p,m)=>p.span[0]-
m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,span:[
i[m][0],i[d][1]]})).sort(c)}function*Bs(e){let{passes:t,kinds:n}=Ds(e);for(let o of[t,...Object.values(n)])yield,rn(o,"w\
e are here ")}function Ds(e){return eo.has(e)||eo.set(e,Yi(e)),eo.get(e)}function Vi(e,t,n){let{size:o,weights:a,kinds:r,
limit:i,least:l}=n,u=Ji(t,n.same),f=u.slice(1).map((j,v)=>[...u[v],...j]),c=j=>{let v=new Set(j.flatMap(C=>C.numbers.map(
L=>L%o)));return[...v].reduce((C,L)=>C+(a.get(L)??0),0)/Math.sqrt(v.size)},p=[...u,...f];if(e.length)return to(p,c)[1]>l?
e:[];let m=p.filter(j=>j.length>Ki),[d,g]=to(m,c);if(!(g>i))return[];let k=d.flatMap(j=>j.numbers.filter((v,P)=>P!==1)),
y=j=>[...new Set(k.map(v=>v%j.length))].reduce((v,P)=>v+j[P],0),[w]=to(Object.keys(r),j=>y(r[j]));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function Ji(e,t){let n=Rs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[
`w ${r}`,`b ${n} ${r}`,...Gi(a[0])];o.at(-1).push({start:a.index,numbers:i.map(cn)}),n=r,r===Rs&&o.push([])}return o.filter(
a=>a.length)}function Gi(e){let t=["^",...e,"$"];return t.slice(Ns-1).map((n,o)=>`n ${t.slice(o,o+Ns).join("")}`)}var to=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),qs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function Yi({lists:e,passes:t,phrases:n,learned:o}){let a=an(e),r=Object.entries(n).map(
([i,l])=>[i,He(l,a)]);return{passes:He(t,a),kinds:Object.fromEntries(r),learned:o&&Zi(o)}}function Zi({same:e,gaps:t,weights:n,
kinds:o,...a}){let r=e.map(l=>l.split(" ")),i=Object.entries(o).map(([l,u])=>[l,Tt(u)]);return{...a,same:new Map(r.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:Ts(t,n),kinds:Object.fromEntries(i)}}function Ps({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var Ws=["emergency","crisis","violence","agency","worried","child"],Qi=["crisis","violence"],Hs='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function _s(){for(let e of Oe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||=t}}function Xi(e,{zone:t="",languages:n=[]}){
let o=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Us(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[a]=Object.values(n);for(let l of Object.values(n)){let u=o.flatMap(p=>ut(p,l)),f=u.every(({kind:p})=>p in a.
kinds),c=qs(u,f?a:l);if(c)return{...c,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...i,kinds:[]}:null}var no=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),oo=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Fs=e=>`tel:${e.match(/\d+/)[0]}`;function zs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Oe().
countries=t);let a=()=>Oe().countries,r=null,i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},Oe().chosen||Xi(a(),r)),l=()=>a().find(T=>T.code===i());function u(T){Oe().chosen=T,_s();
for(let{element:S,draw:B}of Oe().listeners)B(S)}function f(T,S){return S(T),Oe().listeners.add({element:T,draw:S,shown:!1}),
queueMicrotask(_s),T}let c=T=>f(s("div",{}),S=>S.replaceChildren(...T())),p=()=>{let T=[...a(),{code:"-",country:e["help\
-elsewhere"]}],S=s("select",{onchange:()=>{u(S.value),o(S.value)}},...T.map(B=>s("option",{value:B.code},B.country)));return f(
S,()=>{S.value=l()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),S)},m=({say:T,to:S},B)=>{if(/^(tel|sms):/.
test(S))return s("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:S},s("span",{},...oo(T)));let F=s("span",{},T),N=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:S}),onclick:async()=>{await ao(S,F)&&
(N.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",N)},d=T=>s("li",{},s("p",{class:"\
ajar-for"},T.for_what),s("p",{class:"ajar-hint"},[T.name,T.hours,T.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...T.reach.map(m))),g=({emergency:T,note:S})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),S?s("p",{class:"ajar-hint"},S):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Fs(T)},M(e["help-c\
all"],{number:T})))),k=T=>c(()=>{let S=l();if(!S)return[s("p",{},e["help-elsewhere-how"])];let B=T.flatMap(F=>F==="emerg\
ency"?g(S):no(S,[F]).map(d));return[s("ul",{class:"ajar-help-lines"},...B)]});function y(){Ps({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},p(),so({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Ws),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:T,text:S,
now:B,lines:F,kinds:N,countries:D},{level:b,aside:O,instead:A}){return D&&!q()&&(Oe().countries=D),s("section",{class:"a\
jar-danger"},s(`h${b}`,{tabindex:"-1"},T),s("p",{},S),N.length?null:A?.()??null,p(),k(F),s("ul",{class:"ajar-todo"},...B.
map(_=>s("li",{},_))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:O},
e["help-aside"]))}let j=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function v({emergency:T,
...S}){let F=Qi.map(D=>no(S,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(b=>D.find(({to:O})=>O.startsWith(b))));return[
{say:M(e["help-call"],{number:T}),to:Fs(T)},...F.filter(Boolean)]}let P=(T=`${e["help-line"]} `)=>c(()=>{let S=l(),B=(S?
v(S):[]).flatMap(({say:D,to:b},O)=>[O?" · ":"",s("a",{href:b},...oo(D))]),F=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),N=s("span",{class:"ajar-off-paper"},B.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},
T,...B,N)]});function C(T){if(!q())return;let[S]=[...T.querySelectorAll(Hs)].reverse();S?.closest("p, ul").after(P(""));
for(let B of T.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===l()?.country}let L=()=>c(()=>{
let T=l();return T?[s("p",{},s("b",{},`${e["help-title"]}, ${T.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:T.emergency})}`),s("ul",{},...no(T,Ws).map(({for_what:S,name:B,reach:F,hours:N})=>s("li",{},...oo(`${S}: ${B}\
. ${F.map(({say:D})=>D).join(" · ")}. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:y,
notice:w,button:j,line:P,addNumbers:C,text:L,choose:u,code:i,isKnown:q}}var so=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Ks(e){if(Oe().open){Oe().open=e;return}Oe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Hs)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},
{capture:!0})}async function ao(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var un=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Vs(e){let t=()=>{e.next().done||un(t)};un(t)}var el="about:blank";function ro(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(el)}function Js(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ro()))},{capture:!0})}function Gs(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},l={},u=e.piles.map(d=>(l[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,d))}},l[d.id]))),f=()=>e.piles.
forEach(d=>{l[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(i).filter(g=>g===d.id).length})}),c=(d,g)=>{
i[d]=g.id,f(),a({...i});let{text:k}=e.cards.find(y=>y.id===d);r(n.moved,{card:Le(k),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let y=s("input",{type:"\
radio",name:g,value:k.id,"data-card":d.id,checked:i[d.id]===k.id,onchange:()=>c(d.id,k)});return p[d.id][k.id]=y,s("labe\
l",{},y,s("span",{},k.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var lo=["open","closed"],tl=[...lo,"half-open"],Zs=2,nl=90,co=3,pn="none",Ys=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ol=/[“”„«»"' \t\n]/g,Qs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,sl=["i","im","id","ill","ive","its","we",
"were","well"],al=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,rl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
io=new WeakMap;function il(e,t){let n=sa(t),{sentences:o,forms:a,at:r}=ul(e,n);if(r<0||a[r].name===pn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=ml(dl({sentences:o,forms:a,at:r},n),n.learned),{name:l,start:u,end:f}=a[r],c=hl(i,l,uo(e,o[r],
u,f),t),p=gl(e,o,n),d=[i==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:c,notes:p,remarks:d.slice(0,Zs)}}function ll(e,t){let n=sa(t),o=t["about-statements"],a=ia(jl(e)),r=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.
flatMap(w=>kl(k,y,w,n))})),i=new Set(r.flatMap(({places:k})=>k.map(({sentence:y})=>y))),l=[],u="";for(let{name:k,places:[
y]}of r){if(!y)continue;let w=yl(e,y,n.quotedTo[k]);l.length||(u=wl(k,e,y,n)),l.push({name:k,words:w,remark:M(o.blame[k].
say,{words:w})})}let f=l.map(k=>k.name),c=a.filter(k=>!i.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:y})=>Ue(n.parts[k],y))),m=p.map(k=>o.parts[k]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:l,rewording:u,remarks:g}}function Xs(e,t,n){return!n?.
coach||ta(t,n)?[]:oa(e.remark,na(e,t),n.coach).remarks}function ea(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof i=="string"?[{item:r,text:na(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ta(
r,n))?[]:["question","statement"].flatMap(r=>{let i=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:l,notes:u,
remarks:f}=oa(r,i.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(l)?[...f,...c]:
[]}).slice(0,Zs)}var ta=(e,{dangers:t})=>Object.values(t).some(n=>ut(e,n).length),na=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,oa=(e,t,n)=>e==="question"?il(t,n):ll(t,n);function sa(e){return io.has(e)||io.set(e,cl(e)),io.get(e)}function cl(e){
let t=an(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,f])=>[u,He(f,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:He(e.echoes,t),
stated:He(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:lo.map(l=>Tt(i[l]))},passes:He(e.passes,t),
quotes:He(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ue(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function ul(e,t){let n=ia(e),o=n.map(f=>pl(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),i=r.filter(f=>aa(n[f])>=co),l=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[i,r,l].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var fn=e=>e.trim().split(" ").slice(0,
-1),aa=({line:e})=>fn(e).length-1;function pl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
c,p]of Object.entries(n)){let m=Ue(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let l=Object.entries(o).map(([c,p])=>({name:c,
place:Ue(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(l.length){let c=l.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(i.lastIndex=c.start,t!=="?"&&i.test(e)?{
...c,name:pn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:pn}:c}let u=ra(fn(e).slice(1),a).length>co?"echo":"short";return{name:t==="?"&&Ue(r,e)?u:pn,
start:2,end:e.length}}function ra(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function fl({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=ra(fn(a).slice(1),o),l=fn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...i,...[2,3].map(c=>`> ${l.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${i.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function dl(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??lo.map(()=>0),i=new Set(fl(e,t).map(f=>cn(f)%o[0].length)),l=a/Math.sqrt(i.size);
return[...r.map((f,c)=>f+[...i].reduce((p,m)=>p+o[c][m],0)*l),0]}function ml(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?tl[e.indexOf(n)]:""}function hl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function gl(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),l=[];return Object.entries(o).flatMap(([u,f])=>{let c=i.map(m=>({sentence:m,place:Ue(f,m.line)})).find(({place:m})=>m);
if(c){let m=uo(e,c.sentence,...c.place);return l.some(d=>d.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=i.filter(m=>aa(m)>=co).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function kl(e,t,n,{
passes:o,quotes:a,unless:r}){if(Ue(a,n.line))return[];let i=ln(o,n.line),l=Ue(t,i);return!l||r[e]&&Ue(r[e],i)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function yl(e,{sentence:t,start:n,end:o},a){let r=a&&Ue(a,t.line.slice(n,o));return uo(e,t,n,r?n+r[1]:
o)}function wl(e,t,n,o){let a=o.data["about-statements"].blame[e],r=bl(e,t,n,o),i=r>0?vl(t,n.sentence,r):"",l=e==="ultim\
atum"&&Lt(i).line.split(" ").some(c=>sl.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return i&&f&&!l?M(f,{rest:i}):a.otherwise}function bl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:l}=n,
u=l.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&i.has(u[2]);if(e===
"always"&&m&&(p=l.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=l.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=l.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<l.length-2?p:0}function vl(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(rl,1),a=o.replace(Qs," ").
replace(/^ +| +$/g,"");return[...a].length<=nl?a:""}var uo=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Qs," ").
replace(al,"");function ia(e){let{line:t,places:n}=Lt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[l]=n[a],[,u]=n[r-1],f=i?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),f,f],mark:i?e.slice(...n[r]):""})}a=r+2}}return o}function jl(e){return e.replace(
Ys,"").replace(ol,"")?e.replace(Ys,t=>" ".repeat(t.length)):e}var xl=1200;function la(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=ua({words:t,
find:a,isSilent:o}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(i,xl)}),r}function ca({words:e,
find:t,known:n}){let{host:o,show:a}=ua({words:e,find:t}),r=()=>!po()&&t().length&&a();return r()||n.then(r),o}var po=()=>window.
ajarNoRemarks===!0;function ua({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],l=c=>{window.ajarNoRemarks=c,i=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(p)},c);function f(){let c=po()?[]:t();c.length&&c.join(`
`)===i.join(`
`)||(i=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):po()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var fo=2e4,Sl=10,Ce=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function It({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ce("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],l=i==null?null:Ol[r.kind](i,r);_e(r,a)&&(a[r.
id]=$l(r,l,a))}return a}function dn(e,t){try{It(e,t)}catch(n){if(n instanceof Ce)return!1;throw n}return!0}var da=e=>Object.
values(e).every(t=>t==null);function Ee(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>pa(
e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${pa(e.piles,t[n.
id])}`);case"date":return[vt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}var pa=(e,t)=>e.find(n=>n.id===
t)?.text??t;function $l(e,t,n){if(e.kind!=="choice"||!t)return t;let o=st(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Ol={ruler(e){if(!Number.isInteger(e)||e<0||e>Sl)throw new Ce("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!fa(e)||!Array.isArray(e.chosen)||!e.
chosen.every(ho(a)))throw new Ce("answer-cards");let{chosen:r}=e,i=mo("own"in e?e.own:"")??"";if(i&&!o)throw new Ce("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Ce("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||i?{chosen:l,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=ho(n.map(({id:i})=>i));if(!fa(e)||!Object.keys(e).every(
ho(o))||!Object.values(e).every(a))throw new Ce("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:mo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ce("answer-lines",
{most:t});let n=e.map(o=>mo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!yt(e))throw new Ce(
"answer-day");return e}};function mo(e){if(typeof e!="string")throw new Ce("answer-text");if(e.length>fo&&[...e].length>
fo)throw new Ce("answer-long",{most:fo});return je(e)?e:null}var ho=e=>t=>e.includes(t),fa=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Cl=[{answers:["all"]}],El=/\p{L}/u,Ml=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Al=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Tl=/\{([a-z][a-z0-9-]*)\}/g;function hn({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,l=Object.fromEntries(
e.map(({id:p})=>[p,o[p]??null]));if(da(l))return"nothing"in n?[mn([n.nothing])]:[];let{parts:u}=ga({items:e,answers:l,rules:t,
phrases:n,last:i}),c=(r||!t.length?Cl:t).flatMap(u);return r||!("closing"in n)?c:[...c,mn([n.closing])]}function ha({items:e,
rules:t,reflection:n},o){let{sentences:a}=ga({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var mn=e=>({words:e,heading:"",said:[]}),Ve=(e,t,n=[])=>({words:n,heading:e,said:t}),ma=(e,t)=>e.filter(n=>!t.has(
Be(n)));function ga({items:e,answers:t,rules:n,phrases:o,last:a}){let r=b=>e.find(({id:O})=>O===`couple-${b}`)??e.find(({
id:O})=>O===b),i=b=>t[r(b)?.id]??null,l=b=>r(b)?Ee(r(b),i(b)):[],u=b=>{let O=new Set(b.map(r));return e.filter(A=>O.has(
A))},f=b=>{let O=i(b);return typeof O=="number"?O:l(b).length},c=b=>b.map(O=>i(O)?.chosen).find(O=>Array.isArray(O))??[],
p=(b,O)=>{let[A,_]=[r(b),i(b)];return A?.kind!=="sort"||!_?[]:A.cards.filter(({id:G})=>_[G]===O).map(({text:G})=>G)},m=b=>new Set(
b?l(b).map(Be):[]),d=({if:b=[],unless:O=[]})=>b.every(g)&&!O.some(g);function g(b){if(typeof b=="string")return i(b)!==null;
let{item:O=[],cards:A,piles:_,without:G,only:K,least:V,asked:U}=b;if(U)return!!r(U)&&_e(r(U),t);let te=O.find(ae=>i(ae)!==
null);if(!te)return!1;let ce=c([te]);return A&&!A.some(ae=>ce.includes(ae))||_&&!_.some(ae=>ma(p(te,ae),m(G)).length)||K&&
!(ae=>ae.size===1&&ae.has(K))(new Set(Object.values(i(te))))?!1:V==null||f(te)>=V}let k=(b,O={})=>M(o[b],O);function y(b,O={}){
if(typeof b=="string")return k(b,O);if(!d(b))return null;let{phrase:A,of:_,since:G}=b;if(!_)return k(A,O);if(!l(_).length)
return null;let K=G&&a?.values[_];return K==null?k(A,{n:f(_),...O}):k(G,{n:f(_),last:K,day:a.day,...O})}let w=(b=[],O={})=>b.
map(A=>y(A,O)).filter(A=>A!==null),j=(b,O)=>{let A=w(b,O);return A.length?[mn(A)]:[]};function v(b){if(typeof b=="string")
return l(b);if("level"in b)return S(b);if("phrase"in b){let[V]=b.of?l(b.of):[],U=y(b,V===void 0?{}:{words:V});return U===
null?[]:[U]}let{item:O,pile:A,also:_,without:G}=b,K=A?p(O,A):l(O);return _&&(K=K.filter(V=>m(_).has(Be(V)))),ma(K,m(G))}
let P=({heading:b,under:O})=>b?k(b):(O&&r(O)?.said)??"";function C(b,O){let A=r(b);if(A?.kind!=="sort"||t[A.id]===null)return[];
let _=K=>A.piles.find(V=>V.id===K).text;return(O??A.piles.map(({id:K})=>K)).map(K=>({id:K,text:_(K),cards:p(b,K)}))}let L=n.
find(b=>b.ladder)?.ladder,q=()=>Math.floor(L.rungs.length/2);function T(b){let[O]=c([b]);return!L||!O?null:q()-L.rungs.findIndex(
({card:A})=>A===O)}function S({level:b,up:O=0}){let A=b.map(T).find(G=>G!==null);if(!L||A===void 0)return[];let _=L.rungs[q()-
A-O];return _?l(_.item):[]}let B={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:A})=>t[A]!==null).map(A=>Ve(
A.said||A.ask,Ee(A,t[A.id])))},lines(b){let O=b.lines.flatMap(v),A=O.length?[Ve(P(b),O,w(b.say))]:[],_=b.count?.[Math.min(
O.length,b.count.length-1)];return _?[...A,mn([k(_,{n:O.length})])]:A},piles({piles:b,only:O,heading:A,below:_={},all:G={}}){
let K=V=>V.length===r(b).cards.length;return C(b,O).filter(({cards:V})=>V.length).flatMap(({id:V,text:U,cards:te})=>{let ce=K(
te)&&G[V]||_[V],X=A?k(A,{pile:U}):U;return[Ve(X,te),...j(ce?[ce]:[])]})},empty(b){let O=C(b.empty,b.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return O.length?[Ve(P(b),O,w(b.say))]:[]},sentence(b){let O=o[b.sentence],A=pt(O),_=Object.fromEntries(
A.map(G=>[G,l(G).join(" ")]));return Object.values(_).every(Boolean)?[Ve(P(b),[go(b,O,_)])]:[]},message(b){let O=F(b.message);
return O.length?[Ve(P(b),[O.join(" ")])]:[]},ladder(){let[b=""]=l(L.goal),[[O],[A]]=[c([L.today]),c([L.later])],_=L.rungs.
map(({card:G,item:K})=>{let V=r(K)?.said??"",[U]=l(K),te=U?`${V}: ${U}`:k("open",{level:V}),ce=Ll(G===O,G===A,!!A);return ce?
k(ce,{level:te}):te});return[Ve(k(b?"ladder":"ladder-unnamed",{goal:b}),_)]},missing({missing:b,say:O}){let A=u(b).filter(
({id:_})=>t[_]===null);return A.length?j(O,{parts:A.map(_=>_.said).join("; ")}):[]},repeated(b){let O=b.repeated.map(l),
A=new Map;for(let K of O.flat())A.has(Be(K))||A.set(Be(K),K);let _=K=>O.filter(V=>V.some(U=>Be(U)===K)).length>1,G=[...A].
filter(([K])=>_(K)).map(([,K])=>K);return G.length?[Ve(P(b),G)]:[]}},F=b=>b.parts.map(O=>[O,l(O.item)[0]]).filter(([,O])=>O).
map(([O,A])=>N(O,A,b));function N(b,O,{self:A=[],small:_=[],capitals:G=[]}){let{opener:K,clause:V,clauses:U=[],questions:te=[],
names:ce=!1}=b,X=Le(O),ae=Ft(X),he=ae.toLowerCase();if(A.includes(he))return Qe("{words}.",{words:X});let ge=[...o[K]].at(
-1);if(!Ml.test(X.match(El)?.[0]??"a")||te.includes(he))return Qe(`{words}${ge}`,{words:X});let x=o[V&&U.includes(he)?V:
K],W=ce||G.includes(ae);return Qe(x,{words:gn(X,_,W)})}function D(b){if(!d(b))return[];let O=Object.keys(B).find(_=>_ in
b),A=O?B[O](b):j(b.say);return A.length&&b.then?[...A,...j([b.then])]:A}return{parts:D,sentences:F}}var pt=e=>[...e.matchAll(
Tl)].map(([,t])=>t);function go({alike:e,small:t=[],lower:n=[]},o,a){let r=l=>gn(Le(je(a[l])),t,!n.includes(l)),i=Object.
fromEntries(pt(o).map(l=>[l,r(l)]));return Qe(o,i,e)}function gn(e,t,n){let o=Ft(e);if(!([...o].length>1&&Al.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Ll(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function ka(e,t,n,o=null){let a=Il(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:hn(e,t,{plain:r,last:o})}}function Il({
items:e},t,n){let o=n&&Us(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function ko(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],l=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),p()}},c),u=l(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,l(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function kn(e){let n=s("button",{type:"button",onclick:()=>ko(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function ya({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),l=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,l,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,k=!1,y=!1,w=(x,W,Z={})=>s(
"button",{type:"button",onclick:W,...Z},x),j=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>O()}),v=w(
e["keep-open"],()=>O(),{class:"ajar-link"}),P=s("div",{class:"ajar-offer"}),C=!1,L=x=>{x.tabIndex=-1,x.focus()},q=()=>u.
querySelector(".ajar-change"),T=()=>c.state==="kept"&&!c.reopen;function S(x,W=x){r.dataset.short=W,a.textContent!==x&&(a.
textContent=x)}function B(){let x=c.problem?e["keep-unsaved"]:e["keep-saving"],[W,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[x],
lost:[e["keep-lost"]]}[y?"lost":c.state];r.classList.toggle("ajar-state-lost",y),S(W,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem,F()}function F(){let x=n&&
c.state==="none"&&!m,[W,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",W),j.replaceChildren(s("span",{class:"ajar-long"},W),s("span",{class:"ajar-short"},Z)),j.hidden=!x||C,v.hidden=
!x||!c.exists,P.hidden=!x||k,f.hidden=x&&i.hidden&&!l.textContent}function N(){let x=()=>{k=!0,B(),L(r)};return P.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],x),w(e["keep-offer-yes"],O))),P}function D(){
c={...c,saved:!1},B()}function b(){B(),p=c,T()?u.replaceChildren(d?U("change"):ae()):c.state!=="none"?u.replaceChildren(
U("unlock")):m?u.replaceChildren(U(c.exists?"open":"start")):u.replaceChildren(n?"":k?K():G())}let O=()=>{m=!0,l.textContent=
"",b(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,
_=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function G(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{k=!0,b(),L(r)}),w(e[c.exists?"keep-open":"keep-start"],O)))}let K=()=>s(
"p",{},w(e[c.exists?"keep-open":"keep-start"],O,{class:"ajar-link"}));function V(){let W=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,ee)=>ee.length>Z.length?ee:Z);return s("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":W},s("span",{},e["keep-strength-none"]))}function U(x){let W=x==="start"||x==="change",Z={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[x],ee=s("input",{id:`${o}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{W&&t({strength:ee.value})}}),de=s("inp\
ut",{id:`${o}-again`,type:"password",spellcheck:"false"}),be=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),
Te=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),R=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.
place,onchange:()=>t({place:R.value})}),Y=V(),ne=()=>{if(!ee.value){ee.focus();return}if(Te.hidden=!0,W&&ee.type==="pass\
word"&&de.value!==ee.value){Te.textContent=e["keep-again-differs"],Te.hidden=!1,de.focus();return}x==="change"?t({change:ee.
value},{awaited:!0}):t({[x==="start"?"keep":"unlock"]:ee.value,place:R.value},{awaited:!0}),S(e["keep-opening"]),ee.value=
"",de.value="",Y.firstChild.textContent=e["keep-strength-none"]},se=()=>{m=!1,d=!1,b(),x==="change"?q().focus():L(r)},re=s(
"details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),R);return s("form",{class:"aj\
ar-ask",onsubmit:ie=>{ie.preventDefault(),ne()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),x==="start"&&
n?s("p",{},e["keep-why"]):null,x==="start"?_():null,x==="change"?s("p",{},e["keep-change-how"]):null,W?s("p",{},e["keep-\
no-way-back"]):null,x==="start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[x===
"change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[W?"keep-how":"keep-how-open"]),ee,W?Y:
null,W?be:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:ie})=>{ee.type=ie.checked?"tex\
t":"password",be.hidden=ie.checked,Te.hidden=!0}}),s("span",{},e["keep-see"])),W?Te:null,x==="change"||c.here?null:re,s(
"div",{class:"ajar-moves"},x==="unlock"?null:w(e["keep-not-now"],se),s("button",{type:"submit"},Z)),W?null:X(),x==="star\
t"&&c.here?ce():null)}let te=()=>s("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let x={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},W=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(await W.
files[0].arrayBuffer()),be=()=>t({bring:de},{awaited:!0});W.value="",c.exists?ko(ee,{...x,act:be}):be()}}),Z=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),W),ee=s("div",{class:"ajar-twice"},Z);return ee}function X(){let x=kn({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summar\
y",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),te(),ce()]:[],s("p",{},
e["keep-erase-how"]),x)}function ae(){let x=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(x.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((W,Z)=>W-Z).map(W=>s("option",{value:W,selected:W===c.minutes},M(e["keep-minute\
s"],{n:W}))));return s("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
w(e["keep-change"],()=>{d=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s(
"p",{},e["keep-copy-how"]),te()]:[s("p",{},c.place)],c.copied?s("p",{},M(e["keep-copied"],{program:c.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),x))}function he(x){if(x.strength!=null){let W=u.querySelector(".ajar-strength\
 > span");W&&(W.textContent=x.strength);return}if(x.changed){d=!1,b(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,q().focus();return}c={...c,...x},c.state==="kept"&&(m=!1),T()||(d=!1),B(),ge()}let ge=ct(u,()=>{let x=p;
if(x.state===c.state&&x.exists===c.exists&&x.minutes===c.minutes&&x.here===c.here&&!!x.reopen==!!c.reopen&&!!x.hosted==!!c.
hosted&&u.firstChild){p=c;return}let Z=m&&x.place!==c.place;b(),x.state!==c.state&&x.state!=="none"?L(r):Z&&u.querySelector(
"input").focus()});return b(),{line:r,small:j,opener:v,more:f,offer:N,setStart:x=>{C=x,B()},update:he,begin:D,setLost:x=>{
y=x,B()},say:x=>{l.textContent=x,f.hidden=!1}}}function wa(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let l=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return $e(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),l(n,"wide"),l(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}function ba({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!_e(o,n)))if(o.kind==="choice"){let i=(o.among?
st(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(i.length||l)&&(n[o.id]={chosen:i,
own:l})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var va=(e,t)=>M(e.ask,t);var Nl=new Set(["autorestarting","dead","restarting","terminating"]),Rl=4e3;function ja({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,f)=>{
Nl.has(f)&&t()},l=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Rl):n()};return o.connect(
i),a.connect(l),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(l)}}function xa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=ba(u,f),p=u.items.filter(m=>m.id in c).map(m=>[va(m,c),...Ee(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function l(u){o=u;for(let f of n)f.hidden=!u}return{line:i,set:l,isLost:()=>o,forget:u=>n.delete(
u)}}var Sa=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Bl={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ft=10,Dl=400,Nt=17,
yo=16,tt=14,[Ma,Aa]=[12,38],[wo,bo,ql]=[46,8,30],$a=15,Oa=26,Pl=14;function vo(e,t,n){let o=t.map((l,u)=>({...l,look:Io(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[a,r]=e.length>1?_l(e,o,n):Wl(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${pe(r)}`}">
${a.join(`
`)}
</svg>
`}function Wl(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/ft;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],k=[...Array(ft+1).keys()].map(w=>Rt([i(w),d-5],[i(w),d+5],"edge",1)),y=[0,ft].filter(w=>w!==g).map(w=>Je(
`${w}`,i(w),d+25,"muted",{size:tt,anchor:"middle"}));return[Je(f,0,m+Nt,c,{size:Nt,bold:!0}),Rt([a,d],[r,d],"edge",1.5),
...k,...y,Ia(c,i(g),d,9),Je(`${g}`,i(g),d+29,c,{size:Nt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function _l(e,t,n){let o=zl(
e,Ma,n-Aa),a=wo+ft*bo+ql,r=t.flatMap((f,c)=>Fl(e,f,o,c*a,n)),i=t.length*a,[l,u]=Kl(e,o,i,n);return[[...r,...l],i+u]}function Fl(e,{
id:t,name:n,look:o},a,r,i){let[l,u]=[r+wo,r+wo+ft*bo],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-bo*d[t]})).filter(
({value:d})=>d!==null),c=[l,u].flatMap((d,g)=>[Rt([0,d],[i-Aa+Ma,d],"line",1),Je(g?"0":`${ft}`,i,d+5,"muted",{size:tt,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Je(n,0,r+Nt,o,{size:Nt,bold:!0}),
...c,Xl(f,o),...f.map(({x:d,y:g})=>Ia(o,d,g,m)),...Hl(f,o)]}function Hl(e,t){let n=e.map(({value:a,x:r,y:i},l)=>{let[u,f]=[
e[l-1]?.value??a,e[l+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=l===0||l===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:i+(c?22:-11),half:`${a}`.length*yo*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=Pl)&&!o.some(i=>Ul(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Je(`${a}`,
r,i,t,{size:yo,bold:!0,anchor:"middle"}))}var Ul=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<yo;function zl(e,t,n){
let o=Ta(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>Cn(o[c].day,
f.day)),r=$a*(e.length-o.length)+Oa*a.length,i=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=Oa*i+l*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=$a*i),u))))}function Ta(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Kl(e,t,n,o){let a=Ta(e);if(a.length===1){let[c]=a.map(v=>v.day&&Ea(v.
day,!0)),m=o<Dl||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=d.map(v=>({x:t[v],lines:Jl(e[v].moment,
g)})),y=Math.max(...k.map(({lines:v})=>v.length))*tt*1.25,w=k.flatMap(({x:v,lines:P})=>Ca(P,v,n+12,o)),j=c?[Je(c,0,n+y+22,
"muted",{size:tt})]:[];return[[...w,...j],y+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),i=[],l=0;for(let{day:c,
many:p}of a){let[m,d]=[t[l],t[l+p-1]];i.push({from:m,to:d,x:(m+d)/2,words:Ea(c,r.size>1)}),l+=p}let u=i.flatMap(({from:c,
to:p,x:m})=>[Rt([c,n-4],[p,n-4],"edge",1),Rt([m,n-4],[m,n+2],"edge",1)]),f=Vl(i.map(c=>({...c,...La([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>Ca([c],p,n+18,o))],24]}function Vl(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function La(e,t,n){let o=Math.max(...e.
map(yn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Ca(e,t,n,o){let{start:a,end:r}=La(e,t,o),[i,
l]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Je(u,l,n+f*tt*1.25,"muted",{size:tt,anchor:i}))}var Ea=(e,t)=>Ze(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Jl(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||yn(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>Gl(r,t))}function Gl(e,t){let n=[...e];if(yn(e)<=t)return e;for(;n.length&&yn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Yl=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,yn=e=>[
...e].reduce((t,n)=>t+tt*(Yl.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,wn=e=>`var(--ajar-${e}, ${Bl[e]})`,Zl={
"&":"&amp;","<":"&lt;",">":"&gt;"},Ql=e=>e.replace(/[&<>]/g,t=>Zl[t]);function Je(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let l=r?' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${i}"`} font-size="${a}"${l}\
 fill="${wn(o)}">${Ql(e)}</text>`}var Rt=(e,t,n,o)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${wn(
n)}" stroke-width="${o}" fill="none"/>`,Xl=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${pe(n)} ${pe(o)}`).join("L")}" strok\
e="${wn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ia(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${pe(a-i)} ${pe(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${pe(a-i*.9)} ${pe(r-
i*.9)}h${pe(i*1.8)}v${pe(i*1.8)}h${pe(-i*1.8)}z`,third:`M${pe(a)} ${pe(r-i*1.25)}L${pe(a+i*1.25)} ${pe(r)}L${pe(a)} ${pe(
r+i*1.25)}L${pe(a-i*1.25)} ${pe(r)}z`}[e]}" fill="${wn(e)}"/>`}var ec=600,tc=340,nc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Na(e,t,n){let o=e.map(a=>({...a,
moment:jo(n,a.moment)}));return{sentence:oc(o,t,n),wide:vo(o,t,ec),narrow:vo(o,t,tc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function jo(e,t){let[,n,o,a=""]=nc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return bt(e,t);let i=vt(r.toISOString().slice(0,10)),l=M(e["home-until"],
{day:i})+a;return n?`${bt(e,n)}, ${l}`:l}function oc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&sc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=i.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=An(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let l=i.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!l.length)return n["check-ins-differ"];let u=An(l);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var sc=(e,t)=>Ze(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Ra(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:l}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ae(t,S=>u.replaceChildren(S)),c=S=>{f.begin(),n(S)},p=s("div",{}),m={},d="",g=0,k=nn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let y=(S,B)=>s("button",{type:"button",onclick:B},S),
w=S=>s("div",{class:"ajar-reflection"},...S.flatMap(B=>jt(B,3))),j=(S,B,F)=>kn({words:t,label:S,question:B,act:()=>c(F)}),
v=()=>{let S=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&c({import:await S.files[0].
text()}),S.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),S)};function P(){let S=r();return m.
something?[S.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...S.map(({heading:B,lines:F})=>s("div",
{},s("dt",{},B),...F.map(N=>s("dd",{dir:"auto"},N))))),s("div",{class:"ajar-moves"},...i())]:[]}let C=ct(p,()=>{let S=JSON.
stringify([m,r()]);S!==d&&(d=S,on(p,q))}),L=()=>[y(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let S=(N,D)=>y(D,()=>c({take:N})),B=g>(m.danger?.
kinds.length??0)?null:m.danger,F=()=>{g=B.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
B?a.notice(B,{level:2,aside:F}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},y(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(N=>s("li",{},N))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!B?a.line():"",...(m.earlier??[]).filter(({plan:N})=>N.
length).map(({title:N,plan:D})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${jo(t,N)}`),w(D))),...P(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...B?[]:[...l?L():[],S("\
calendar",t["home-take-calendar"]),m.danger?"":S("calendar-line",t["home-take-calendar-line"])],S("check-ins",t["home-ta\
ke-check-ins"]),S("everything",t["home-take-everything"])),v()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),j(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{f.end(),m=S,C()},settle:f.end,say:(S,B="")=>{f.end();let F=s(
"div",{class:"ajar-text"});$e(F,B),u.replaceChildren(S,F),u.scrollIntoView({block:"nearest"})}}}function Ba({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([Sa(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var ac=1e3;function bn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,l=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},l("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),l("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
a,ac);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function qa({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:l,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...i.map(g=>Da("ajar-plan-goal",g)),...l.map(g=>Da("ajar-plan-hero",g)),So(u,"h2"),...f.map(
g=>xo(g,dt(g.lines))),c.length?s("section",{},So(c,"h2")):"",...p.map(g=>xo(g,uc(g))),...m.map(g=>xo(g,pc(g),cc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];bn(d,{title:r,
paper:t,tight:rc(e),onRefused:a})}function rc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var vn=({lines:e})=>[...e.join("")].
length,ic=e=>vn(e)<160?"large":vn(e)<500?"middle":"usual",Da=(e,t)=>s("div",{class:e,"data-size":ic(t)},...$o(t,"h2")),lc=e=>vn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),dt=e=>e.map(t=>s("p",{dir:"auto"},t)),Pa=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:dt(e),$o=({heading:e,lines:t},n,o=dt)=>[s(n,{},e),...o(t)];function So(e,t){
let n=e.every(lc)?"ajar-plan-beside":"",o=t==="h3"?Pa:dt;return s("div",{class:n},...e.map(a=>s("div",{},...$o(a,t,o))))}
var cc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+vn(o),0)<900,xo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),uc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...$o(n,"h3",Pa))):[So(e,"h3")]},pc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>dt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...dt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var mt=(...e)=>e.map(([t,n,o={}])=>ye("path",{class:t,d:n,...o})),Bt=(e,...t)=>ye("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),fc=(e,t,n,o)=>ye("circle",{class:e,cx:t,cy:n,r:o}),dc={cup:()=>Bt("88 74 46 56",...mt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Bt("296 12 176 168",...mt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Bt("136 24 136 140",...mt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),fc("glow",234,94,4),...mt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Bt("312 66 80 120",...mt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Bt("190 66 72 100",ye("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ye("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...mt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Wa=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},dc[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function _a(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Wa(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Fa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Wa(e.doors,t)),
Ha=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),mc=4e3,hc=6e3,gc=6;function Ua(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function i(m,d){o.textContent=m,a.dataset.breath=d}function l(){if(n===gc){c(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,mc)}function u(){i(e.out,"out"),t=setTimeout(l,hc)}function f(){n=0,r.textContent=
e.stop,l()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var nt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function za(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},l=r?.find(c=>c.sentence);if(!a||!l)return"";let u=c=>Ka(a[c])&&je(a[c])!=="";if(!pt(i[l.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>ut(c,p).length);return Object.values(a).flatMap(kc).some(f)?"":go(l,i[l.sentence],a)}var kc=e=>(e?.
own?[e.own]:[e].flat()).filter(Ka),Ka=e=>typeof e=="string";var Wd=new TextEncoder;var Va="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ja=`${Va}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,nm=new RegExp(`(?:[${Va}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),om=new RegExp(`^[${Ja}]+`),sm=new RegExp(`(^|[;,|"])([${Ja}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Ga({after:e,among:t,...n},o){return It({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var vc=["goal","sentence","fields","message","beside","section","ladder"],jc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",xc=new RegExp(
`\\r\\n|[${jc}]`);function Ya(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?za([r],t):"",l=Object.
fromEntries(vc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=Sc($c(c,f),u,u.exercise===o?i:"");l[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new nt("journal-no-plan");return{
...l,title:t.exercises[o]?.title??""}}function Sc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var Dt=e=>e.flatMap(t=>t.split(xc)).map(je).filter(Boolean);function $c({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return Ga(d,a[d.id])}catch{return null}},i=d=>{let g=r(d),k=d.kind==="date"&&yt(g);return Dt(k?[Ze(k,{dateStyle:"ful\
l"})]:Ee(d,g))},l=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:l(...d)});function f(d,g){let k=t.find(v=>v.id===d&&v.kind==="sor\
t"),y=k?.piles.find(v=>v.id===g)?.text,w=y&&r(k);if(!w)return[];let j=k.cards.filter(v=>w[v.id]===g).map(({text:v})=>v);
return[{id:g,heading:y,lines:Dt(j)}]}function c(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return hn(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:y})=>({id:"message",heading:k,lines:Dt(y)}))}function p(){let d=o.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:j})=>j===w),k=[d.today,d.later].map(g).filter(Boolean),y=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:i(g(w.item)),marks:k.filter(j=>r(j)?.chosen.includes(w.card)).map(j=>j.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:j}of d.before??[])a[w]&&typeof a[w]=="string"&&y.push({heading:j,lines:Dt(
[a[w]]),marks:[]});return{...u("goal"),rungs:y}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:l,
section:u,pile:f,message:c,ladder:p,told:()=>pt(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Dt(
[d])})}}function Za({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!dn(a.exercise,a.answers)?[]:o.item?Oc(o,a):
ha(a.exercise,a.answers)});return[...new Set(n)]}function Oc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(f=>a[e][f.id]===t),l=i?i.map(({text:f})=>f):Ee(r,a[e]),
u=n.startsWith("{words}");return l.map(f=>{let c=Le(f);return Qe(n,{words:u?c:gn(c,["a","an"],!1)})})}var Cc="{wishes}";function Qa({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=d=>{let[g,k]=[n(`${d}@`),
o(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},l=d=>Za(d,i),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let y=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return l({takes:y}).length>
0}function c({key:d,exercise:g,html:k}){let y=o(d),w=g.items.flatMap(T=>Ee(T,y[T.id]).flatMap(S=>Le(S).split(/\n+/)));if(!w.
length)return"";let v=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(v,k,w):v.append(...w.map(T=>s("p",{dir:"auto"},T)));let P=s("p",{class:"ajar-status",role:"status"}),C=async()=>{let S=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:F})=>F.trim()).join(`

`),B=await ao(S,v);P.replaceChildren(e[B?"help-copied":"letter-not-copied"])},L=()=>{let T=/-(US|CA)$/i.test(navigator.language),
S=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);bn([S],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>P.replaceChildren(e["print-refused"])})},q=(T,S)=>s("button",{type:"button",onclick:S},T);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},q(e["help-copy"],C),q(e["letter-print"],L)),P)}function p(d,g,k){
$e(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===Cc)?.replaceWith(s("ul",{},...k.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(y=>y.endsWith("@")&&o(y)),g=d.map(y=>({key:y,response:o(y)})),
k=Object.fromEntries(d.map(y=>[y.slice(0,-1),n(y)]));try{let{message:y,beside:w,section:j}=Ya(g,{exercises:k,danger:{},workshop:r}),
v=r.days.map(({item:C})=>C),P=w.filter(({id:C})=>!v.includes(C));return[...y,...P,...j.flatMap(({fields:C})=>C)]}catch(y){
if(y instanceof nt)return[];throw y}}return{sentences:l,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var qt=window.ajarShown,Xa=e=>e.startsWith("check-in@"),er=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ge={};function Oo(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-first: #1d6a66;--ajar-second: #9c44\
23;
--ajar-third: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625rem)/1.6 sys\
tem-ui,-apple-system,"\\
Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2px;container-type:inline-\
size;
overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-light=false] .ajar{color-sch\
eme:dark}
@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar-soft: light-dark(#f3ede\
4,
#2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-edge: light-dark(#85\
7c70,
#8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--ajar-on-accent: light-d\
ark(#ffffff,
#14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-first: light-dark(#1d6a66, #7fd0c8);--ajar-second: light-dark(\
#9c4423,
#f2a98a);--ajar-third: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-box}.ajar :is(h1,h2,h3,h4,\

p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.25;font-weight:650;colo\
r:var(--ajar-ink)}
.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h4{font-size:1em;color:var(--ajar-muted\
)}
.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline:3px solid var(--ajar-accent);outline-\
offset:3px;
border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outline:none}.ajar input[type=date]:focus-within{\

outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!important}.ajar-reflection>*+*{margi\
n-top:.9em!important}
.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:600}.ajar-folded>summary :is(h1,h2,h3,h4){displa\
y:inline;
font-size:1.15em}.ajar-folded[open]>summary{margin-bottom:.4em}.ajar button{font:inherit;font-weight:600;color:var(--aja\
r-accent);
background:var(--ajar-paper);border:2px solid var(--ajar-accent);border-radius:10px;padding:.5em 1.2em;min-height:44px;c\
ursor:pointer}
.ajar button:hover{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar .ajar-moves{display:flex;gap:clamp(.3\
5em,2cqi,.75em);
margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-width:0;max-width:16em;padding-inline:.4em}.ajar .ajar-onward{d\
isplay:grid;
grid-template-columns:auto auto minmax(6em,1fr);align-items:center;gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3\
;
max-width:none;min-height:48px;color:var(--ajar-on-accent);background:var(--ajar-accent)}.ajar .ajar-onward .ajar-next:h\
over{
text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{grid-area:1 / 2}.ajar .ajar-onward .aj\
ar-back{
grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-inline:8px;font-size:.9375rem;font-\
weight:500;
line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar-muted);background:none;border-colo\
r:transparent}
.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar button.ajar-link{border:0;padding:.25em;\

min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link:hover{background:none;color:var(--ajar-\
ink)}
.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;background:var(--ajar-paper);border:1.5px \
solid
var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-text>h1{font-size:1\
.25rem}
.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-inline-start:1.3em}.ajar .ajar-clip{po\
sition:absolute;
clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relative;margin-block:1r\
em}
.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:1rem 1.5rem}.aj\
ar
.ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.ajar-scenario{ba\
ckground:var(--ajar-paper);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-botto\
m:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
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
line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:end}.ajar-card{display:flex;ga\
p:.75em;
align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked)\
{
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
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-inline-start:4px solid var(--\
ajar-warm);
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
position:static;padding-inline-end:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;inset-inline-end:2px;z-in\
dex:2}
.ajar.ajar-help{scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(butt\
on,
.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+spa\
n{
background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.a\
jar-form{
border:0;padding:0}}@media(forced-colors:active){.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-press\
ed=true]{
outline:3px solid Highlight}.ajar .ajar-danger{border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,1\
00%);
max-width:none;max-height:100dvh;margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);bor\
der:1px
solid var(--ajar-line);border-radius:16px}.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{marg\
in-top:.75em!important}
.ajar-help h2:focus,.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;di\
splay:flex;
align-items:center;gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{f\
lex:1;
min-width:0}.ajar-help-bar>button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:f\
lex;
align-items:center;gap:.5em;color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.\
3em}
.ajar .ajar-help-lines{list-style:none;border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0\
;
border-top:1px solid var(--ajar-line)}.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-si\
ze:.9em}
.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-item\
s:center;
min-height:48px;padding:.25em .9em;text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--a\
jar-accent);
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-g\
row:2;
border:3px solid var(--ajar-accent);font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var\
(--ajar-warm)}
.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:\
center;
column-gap:1em}.ajar-now>.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;paddin\
g:1.1em
1.25em;border-radius:12px;background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-inline-start:1.3em}.ajar-tod\
o
li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap;di\
rection:ltr;
unicode-bidi:isolate}.ajar .ajar-help-line a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.ajar-\
help{
width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-radius:0}}.ajar .ajar-remarks>div:not(:\
empty){
margin-top:.75em;padding-inline-start:.75em;border-inline-start:3px solid var(--ajar-accent)}.ajar .ajar-remarks>div p{m\
argin:0
0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty{display:none}.\
ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-inline-start:1.4em!important}.ajar-text a{padding-\
block:.25em}
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
.ajar .ajar-sorted legend{font-weight:600;float:inline-start;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:\
both;
display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;\

cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-\
height:1.4;
margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:block;direction:ltr}.ajar-picture svg text{unicode-bi\
di:plaintext}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar-chart details{overflow-x:auto}.ajar :\
is(th,
td){text-align:start;padding-block:.4em;padding-inline:0 .5em;border-bottom:1px solid var(--ajar-line);color:inherit;bac\
kground:none;
font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12\
px;
padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25\
em
0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-n\
av){
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
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;inset-inline-end:2px;z-index:2;background:var(--ajar\
-paper)}
.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inline-end:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media\
(max-height:30em)and (max-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inline-end\
:0}}
.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-n\
av{
margin-bottom:1em}.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-mut\
ed);
font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:w\
rap;
gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bot\
tom:3px
solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav but\
ton[aria-current]{
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
.ajar-home>div>ul{padding-inline-start:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{disp\
lay:flex;
flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.a\
jar-role[open]{
border-inline-start:4px solid var(--ajar-line);padding-inline-start:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:\
wrap;
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
ul{padding-inline-start:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{g\
rid-area:1
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
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight="1"]{--tight: .7}.ajar-plan[data-tight="2"]{--tight: .35;f\
ont-size:10pt;
line-height:1.35}.ajar-plan[data-tight="2"] .ajar-plan-body>div{padding:0 20mm}.ajar-plan[data-tight="2"] .ajar-plan-foo\
t>
div{height:12mm}.ajar-plan-head{display:table-header-group;break-inside:avoid}.ajar-plan-foot{display:table-footer-group\
;
break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar-plan-foot>div{height:20mm}.ajar-plan-body{\

display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,ol,li){margin:0;padding:0;font:i\
nherit}
.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-top:.4em}.ajar-plan h1{font-size:calc(2\
0pt
+ 10pt * var(--tight));line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";display:bl\
ock;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:calc(11pt
+ 4pt * var(--tight));line-height:1.35}.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent\
);
border-start-end-radius:3pt;border-end-end-radius:3pt;padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(-\
-tight));
break-inside:avoid}.ajar-plan-hero[data-size=large] p{font-size:calc(12pt + 5pt * var(--tight));line-height:1.35}.ajar-p\
lan-hero[data-size=middle]
p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{break-inside:auto}.ajar-plan-beside{display:grid;grid-template-colum\
ns:repeat(3,1fr);
gap:calc(6mm * var(--tight)) 9mm}.ajar-plan div>div+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-beside\
>
div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-top:calc(6mm * var(--tight));border-top:.6pt solid var(--l\
ine);
padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-size:calc(10.5pt + 4pt * var(--tight));color:var(-\
-ink);
margin-bottom:calc(3mm * var(--tight))}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;f\
lex-wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(\
--edge);
border-radius:1.2em;padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:calc(4mm * var(--tight)\
)
0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;p\
adding:0
0 calc(3mm * var(--tight)) 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rung\
s
li:last-child{border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-inline-start:-1.9mm\
;
top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-\
here]:before{
border-color:var(--accent);background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-pla\
n-rungs
b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:calc(8mm \
*
var(--tight))}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}
.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);ba\
ckground:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-inline-end:.5em}.wall-answers{display:flex;flex\
-wrap:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.ajar .ajar-many{flex-wrap:wrap}.ajar \
.ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar :is(.ajar-bar,
.wall-dialog) .wall-primary{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar button[aria-disabled]{color:\
var(--ajar-muted);
border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--ajar-paper);color:var(--\
ajar-muted)}
.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px dashed;border-radius:10px;p\
adding:.2em
.8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5c\
qi,2em)}
.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.2\
5em}
.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid var(--ajar-line)}\

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
.ajar-results{display:grid;gap:.5em}.ajar-result{display:block;aspect-ratio:16 / 9;border:1px solid var(--ajar-line);bor\
der-radius:12px;
overflow:hidden}@container (max-width: 30em){.ajar-result{aspect-ratio:1}}.desk-figures{margin-top:12px;min-height:2.75r\
em;
overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:start;\

padding:4px 12px 4px 0;border-bottom:1px solid var(--ajar-line);vertical-align:top}.desk-figures th{font-weight:600}.aja\
r-held:empty{
display:none}.ajar-held{scroll-margin-bottom:13em;background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.aja\
r-held
p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(.ajar-bar){overflow:visible}.ajar-page>.ajar-bar{\

margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-background, Canvas);border-top:1px sol\
id
var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{position:static}}@media print{.aj\
ar-bar{
display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-l\
ine{
margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min\
-width:min-content}
.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar-bar-first .ajar-private{marg\
in:0;
flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1e\
m;
font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width\
:4.2em;
text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant\
-numeric:tabular-nums}
.ajar .ajar-clock{margin-inline-start:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar\
,
.ajar-door) .ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar\

button.ajar-link{font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.a\
jar-bar)>
:not(.ajar-bar) :is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .\
wall-dialog{
--paper: var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--aj\
ar-accent);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent.startsWith(t)||(e.textContent=t)}function tr({model:e,el:t}){Oo();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:l,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),k=null,y=!1,w=!1,j=!1,v=!1,P=!1,C=new Map,L=new Map,q=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ke(t,o),Mn(o);let T=s("div",{class:"ajar-page"}),S=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===h)?.
exercise,B=xa({words:o,answered:()=>[...p].map(([h,{answers:E}])=>[S(h),E]).filter(([h,E])=>h&&Object.keys(E??{}).length)}),
F=0,N=h=>{if(clearTimeout(F),F=0,B.set(h),k?.setLost(h),h)for(let E of m.keys())c.get(E)?.release()},D=(h,{awaited:E=!1}={})=>{
try{e.send(h)}catch{N(!0);return}E&&!F&&(F=setTimeout(()=>N(!0),8e3))},b,O=new Promise(h=>{b=h}),A=!1;function _(){A||(A=
!0,window.ajarDangers?G():D({dangers:!0}))}let G=()=>{b();for(let h of Object.values(window.ajarDangers.dangers))Vs(Bs(h))};
function K({key:h,exercise:E},I){if(Xa(h)&&!B.isLost()||!(window.ajarDangers||B.isLost())||!dn(E,I))return;let z=It(E,I),
oe=ka(E,z,window.ajarDangers);$(h,{answers:z,done:!0,...oe}),C.set(h,er(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.
update()}let V=zs({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>U(),onCountry:h=>D({country:h})}),
U=()=>{D({forget:!0}),ro()},te=Qa({words:o,help:V,exerciseOf:S,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(
h=>S(h)),workshop:{plan:a,days:u,printed:f}}),ce=(h,E,I)=>(c.set(h.key,I),p.has(h.key)&&I.update(p.get(h.key)),E),X={html(h){
return h.warns&&g(ge),he(h.html)},home(h){let E=s("div",{}),I=Re=>{Re.import&&c.get("chart")?.begin(),D(Re)},H=Re=>fe(re(
Re)),{matters:z}=te,oe=f.length>0;return ce(h,E,Ra(E,{words:o,send:I,open:H,help:V,matters:z,ways:ot,isPrinted:oe})),D({
home:h.key}),E},gate(h){let E=s("div",{class:"ajar-text ajar-gate"}),[I,H]=v?[s("p",{},o["gate-left-out"]),[V.button(),ke(),
Z()]]:[he(j?h.short:h.html),de()],z=s(`h${h.level??2}`,{},h.title);return E.append(z,I,s("div",{class:"ajar-moves"},...H.
filter(Boolean))),v||I.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(ge),E},made:h=>{let E=s("div",{class:"ajar-\
made"}),I=()=>E.replaceChildren(...Te(h.section));return c.set("made",{update:I}),I(),E},exercise(h){if(h.invites&&v){let z=[
s(`h${h.level}`,{},In(h.exercise.title,h.exercise)),s("p",{},o["gate-left-out"]),Z()];return s("div",{class:"ajar-text"},
...h.folded?[]:z)}let E=s("div",{}),I=B.line(k?{}:{role:"alert"});m.set(h.key,E);let H=(z,oe)=>{k?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let le=window.ajarSent;L.set(h.key,le),D({key:h.key,...z,sent:le},{awaited:oe}),
!(!oe||!B.isLost())&&(N(!0),I.scrollIntoView({block:"nearest"}))};return c.set(h.key,Po(E,h.exercise,{words:o,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!R(h.key):null,sort:h.quick||n.length>1&&!jn()?As:Gs,enough:h.
quick?"at once":"later",remarks:(z,oe)=>la(z,{words:o,find:le=>Xs(oe,le,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:te.sentences,...p.get(h.key),help:V,instead:()=>ke(h.elsewhere),below:()=>ne(h),onAside:z=>{
$(h.key,{aside:z}),E.querySelector(".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{_(),$(h.key,{answers:z,done:!1}),
H({answers:z,done:!1},w)},onMove:z=>$(h.key,{at:z}),onDone:z=>{K(h,z),H({answers:z,done:!0},!0),Xa(h.key)&&c.get("chart")?.
begin()},onStartOver:()=>{$(h.key,{answers:{},done:!1}),H({remove:!0})}})),E.firstElementChild.append(I),g(()=>B.forget(
I)),E},chart(h){let E=s("div",{class:"ajar-chart-block"}),I=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:H,end:z}=Ae(o,le=>I.replaceChildren(le)),oe=({checkIns:le,rulers:We})=>{z(),wa(E,le.length?Na(le,We,o):{},o)};return c.
set(h.key,{update:oe,begin:H,end:z}),p.has(h.key)&&oe(p.get(h.key)),H(),D({chart:h.key}),s("div",{},E,I)},start:h=>_a(h,
{open:ie,opener:k?.opener}),doors:h=>Fa(h,{open:ie}),onward:h=>Ha(h,{open:ie}),breathing(h){let{element:E,stop:I}=Ua(h);
return g(I),E},notice(h){Js(()=>D({forget:!0}));let E=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s(
"div",{class:"ajar-notice"},s("p",{},h.text),E);let I=s("div",{class:"ajar-leave"},V.button(),so({words:o,leave:U}));Ks(
V.open),k=ya({words:o,send:D,isQuiet:n.length>1});let H=document.createDocumentFragment(),z=s("div",{class:"ajar-on-pape\
r"});return un(()=>P||z.append(V.text())),H.append(s("div",{class:"ajar-notice"},s("div",{},k.line,k.small),I),E??"",z,k.
more),H}};function ae(h){let E=n.findIndex(({id:H})=>H&&h===`${H}.ipynb`),I=({section:H,blocks:z})=>H===n[E]?.id&&z.some(
({warns:oe})=>oe);return Math.max(E,n.findIndex(I))}function he(h){let E=s("div",{class:"ajar-text"});return $e(E,h),V.addNumbers(
E),E.addEventListener("click",I=>{let H=ae(I.target.closest("a")?.getAttribute("href"));H<0||(I.preventDefault(),fe(H))}),
E}function ge(){j=!0}function x(h){v=h,j=!0,Q({focus:!0})}let W=(h,E)=>s("button",{type:"button",onclick:E},h),Z=()=>W(o["\
gate-again"],()=>x(!1));function ee(){x(!1),n[q].blocks.some(({invites:E})=>E)||fe(q+1)}let de=()=>[W(o["gate-no"],()=>x(
!0)),W(o["gate-unsure"],()=>x(!0)),W(o["gate-yes"],ee)],be=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:I})=>I===
"exercise")),Te=h=>{let E=be(h).filter(({key:le})=>p.get(le)?.done).map(({key:le,exercise:We},Re)=>Ht(s("details",{open:Re===
0},s("summary",{},We.title),...p.get(le).reflection.flatMap(kt=>jt(kt,2))),We,o)),I=s("p",{},o["made-nothing"]),H=be(h).
map(({key:le})=>le),z=r&&te.canBegin(`${r}@`,H)?ve():null,oe=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["\
made-title"]),...E.length?E:[I],...oe]},R=h=>Object.keys(p.get(h)?.answers??{}).length>0,Y=h=>{let E=be(h).filter(({folded:I})=>!I);
return E.length>0&&E.every(({key:I})=>p.get(I)?.done)};function ne(h){let E=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():
"",I=te.isLetter(h.exercise)?te.letter(h):"",{danger:H,aside:z=0}=p.get(h.key);I&&(I.hidden=z<=(H?.kinds.length??-1));let oe=H?.
kinds.length?"":se(h);return s("div",{class:"ajar-below"},oe,E,I,k?.offer()??"")}function se({key:h,exercise:{items:E}}){
return E.some(({remark:H})=>H)?(_(),ca({words:o,find:()=>ea(E,p.get(h)?.answers??{},window.ajarDangers),known:O})):""}let re=h=>n.
findIndex(({aside:E,blocks:I})=>!E&&I.some(H=>H.key===h)),ie=h=>fe(n.findIndex(E=>E.id===h));function ke(h){let E=`${l?.
exercise}@`,I=re(E);return I<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:Me(E,I,o["help-needs"])}function Me(h,E,I){
return s("button",{type:"button",onclick:()=>{fe(E);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let oe of m.get(h).
querySelectorAll(".ajar-folded, .ajar-sentences"))oe.open=!0;z.tabIndex=-1,z.focus()}}},I)}function xe(h,E){let I=n.findLastIndex(
({blocks:H})=>H.some(z=>z.key===h));return I<0||v?null:Me(h,I,E)}let ve=()=>xe(`${r}@`,o["make-message"]),ot=()=>{let h=[
...p.keys()],E=`${r}@`,I=r&&(te.canBegin(E,h)||p.has(E)),H=i&&xe(`${i.exercise}@`,o["make-letter"]);return[I?ve():null,H].
filter(Boolean)};for(let[h,E]of Object.entries(Ge))X[h]=I=>{let H=s("div",{}),oe=E(H,I,{words:o,send:D,onDispose:g,model:e,
exerciseOf:S,formOf:le=>m.get(le)});return ce(I,oe.element??H,oe)};function Ye(h,E){let I=X[h.kind](h),{language:H}=n[q];
return!H||!h.html||(Ht(I,{language:H},o),E===n[q].blocks.findIndex(({html:z})=>z)&&I.prepend(Ln(o))),I}let gt=h=>n[q].blocks.
find(E=>E.kind===h),$=(h,E)=>p.set(h,{...p.get(h),...E}),J=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){
if(J(),c.clear(),y){T.replaceChildren(k?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(T.replaceChildren(
...n[q].blocks.map(Ye)),n.length>1&&me(),!h)return;let E=T.querySelector("h1, h2, h3")??T;E.tabIndex=-1,E.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function me(){let{aside:h,title:E}=n[q];if(xn.hidden=!!h,T.classList.toggle("ajar-asid\
e",!!h),k?.setStart(n[q].id==="start"),h)return;let{section:I,step:H,steps:z,minutes:oe}=n[q],le=n.filter(ue=>!ue.aside),
We=le.indexOf(n[q]),Re=(ue,$n,rr={})=>s("button",{type:"button",onclick:()=>fe(n.indexOf(ue)),...rr},$n),kt=n.find(({id:ue})=>ue===
"start"),Eo=le[We-1]??kt;T.append(s("div",{class:"ajar-moves ajar-turn"},Eo?Re(Eo,o["previous-page"]):null,We<le.length-
1?Re(le[We+1],o["next-page"]):null));let Sn=le.filter(ue=>!ue.section||ue.step===1),Mo=ue=>I?ue.section===I:ue===n[q],sr=ue=>({
"aria-current":Mo(ue)?"page":null}),ar=ue=>Y(ue.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Ao=(ue,$n)=>s(
"li",{},Re(ue,$n,sr(ue)),ar(ue));ze.replaceChildren(...Sn.map(ue=>Ao(ue,ue.title)),kt?Ao(kt,o["start-page"]):""),Wt.textContent=
I?M(o["step-of"],{title:E,n:H,all:z,minutes:oe}):M(o["page-of"],{n:Sn.findIndex(Mo)+1,all:Sn.length,title:E})}function fe(h){
n[h]&&(q=h,ze.parentElement.open=jn(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let ze=s("ol",{}),Wt=s("summary",{}),
jn=()=>window.innerWidth>640;e.get("notice")&&t.append(X.notice(e.get("notice")));let xn=s("nav",{class:"ajar-nav","aria\
-label":o.pages},s("details",{open:jn()},Wt,ze));n.length>1&&t.append(xn),t.append(B.line({role:"alert"}),T);let Co=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Co<3e4||(Co=Date.now(),D({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(N(!1),h.keeping){let I=[...L.values()].some(oe=>h.acknowledged<oe);k?.update(I?{...h.
keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,z=H==="locked";H&&(w=H==="kept"),H&&z!==y&&(y=z,p.clear(),xn.hidden=
y,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[I,H]of Object.entries(h.states??{})){if(h.acknowledged<
L.get(I))continue;let z=H.answers&&!Object.keys(H.answers).length,oe=C.get(I)===er(H);C.delete(I),$(I,z?{...H,at:0}:H),oe||
c.get(I)?.update(p.get(I))}h.dangers&&(window.ajarDangers=h.dangers,G()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),Ba(h.file));let E=c.get("home")??k;if(h.print){let I=c.get("home");I?.settle(),qa(h.print,()=>I?.say(
o["print-refused"]))}h.erased&&E?.say(h.erased,gt("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&E?.say(h.said),
h.open&&ie(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Ke(t,o),Mn(o),n=e.get("pages"),Q()});let or=ja(e,{gone:()=>N(!0),back:()=>{B.isLost()&&D({ready:!0})}});return Q(),
qt.set(o,(qt.get(o)??0)+1),D({ready:!0}),()=>{P=!0,J(),or(),clearTimeout(F),qt.set(o,qt.get(o)-1),qt.get(o)||D({gone:!0})}}Ge.door=(e,t,n)=>Ss(e,n);Ge.group=(e,t,n)=>Es(e,n);Ge.scenario=(e,t,{words:n,model:o})=>({element:Ms(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ge.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:l}=Os(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:l}};Ge.desk=xs;var Ec=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),nr,ht=null;async function Pt(e){
let t=Object.entries(nr[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Mc(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Pt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this;ht=i.get("words"),this.dispose=tr({
el:this.el,model:{get:l=>i.get(l),set:(l,u)=>i.set(l,u),save_changes:()=>i.save_changes(),send:l=>i.send(l),widget_manager:i.
widget_manager,on:(l,u)=>this.listenTo(i,l,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,i)=>{Oo(),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Ac=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Tc({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!Ec.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[
n,o])i.connect(r);r()})}async function Lc(){let{INotebookTracker:e,NotebookActions:t}=await Pt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await Pt("@jupyterlab/apputils"),a=async()=>{if(!ht)return!0;let i=[n.cancelButton({label:ht["sta\
rt-over-no"]}),n.okButton({label:ht["start-over"]})],[l,u]=[ht["start-over-title"],ht["start-over-how"]];return(await o(
{title:l,body:u,buttons:i,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:i},l)=>{if(!l)return;let u=async f=>{if(!f||r.has(f))return!1;r.add(f),await Tc(f).finally(()=>{r.
delete(f)});let{content:c,sessionContext:p}=f,m=v=>t.runCells(c,v,p),d=v=>v.model.type==="code",g=c.widgets.filter(v=>d(
v)||v.rendered===!1),[k,y=k]=g.filter(d),w=1+g.indexOf(y),j=await m(g.slice(0,w));return await Ac(),j&&m(g.slice(w))};i.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(l.currentWidget)}),i.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let f=l.currentWidget;if(!f||!await a())return;let{sessionContext:c}=f;c.session?.kernel?await c.restartKernel():
await c.changeKernel({name:c.prevKernelName}),await u(f)}}),l.widgetAdded.connect(async(f,c)=>{await c.context.ready;for(let p of c.
content.widgets)p.model.id==="begin"&&p.addClass("ajar-to-begin");c.model?.getMetadata("ajar")?.runs&&u(c)})}}}var Ic=4,
Nc=1500,Rc=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Bc(e){for(let t=0;t<Ic;t++){if(await Rc(e))
return!0;await new Promise(n=>{setTimeout(n,Nc)})}return!1}async function Dc(){let{ConnectionLost:e,IConnectionLost:t}=await Pt(
"@jupyterlab/application"),{PageConfig:n}=await Pt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...i)=>{if(o)return;o=!0;let l=await Bc(`${r.serverSettings.baseUrl}api`);o=!1,l||await e(r,...i)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){nr=e},
async get(){let e=await Promise.all([Mc(),Lc(),Dc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
