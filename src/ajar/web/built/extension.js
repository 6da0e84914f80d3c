(()=>{var Fa=/^(\d{4})-(\d{2})-(\d{2})$/;function kt(e){let[,t,n,o]=typeof e=="string"&&Fa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ha(+t,+n)?e:null}function bn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ua(t,e.getMonth()+1,e.getDate()):null}var wn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ha(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ua=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var za=["button","input","select","summary","textarea"],Ka=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return za.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ka.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),We=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ot(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var bo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))};var vn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Va=new RegExp(`^${vn}+|${vn}\
+$`,"g"),Ja=/[\p{L}\p{N}_]+/gu,Ga=/^[\p{L}\p{N}_]+/u,Ya=/\{([a-z][a-z0-9-]*)\}/,[Za,Qa]=["⁨","⁩"],wo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Xa=new RegExp(`[,;:،]|${vn}`),er={dateStyle:"long",timeZone:"UTC"},tr="January Febr\
uary March April May June July August September October November December".split(" "),nr=/^\p{Uppercase}/u,vo=/[.!?…؟。][\u2069”’"')»]*$/,
or=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
bt="en-US",xo=({language:e=bt})=>{bt=e},st=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),xn=e=>new Intl.
ListFormat(bt,{type:"conjunction"}).format(e),at=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString(bt,{timeZone:"UTC",...t}),
we=e=>e.replace(Va,""),De=e=>e.toLowerCase().toUpperCase(),qt=e=>e.match(Ga)?.[0]??"";function jn(e,t=bt){if(t!=="en-US")
return new Date(`${e}T00:00Z`).toLocaleDateString(t,er);let[n,o,a]=e.split("-").map(Number);return`${tr[o-1]} ${a}, ${n}`}function Qe(e,t,n=[]){let o=e.split(Ya),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),p=sr(we(t[i]),u),c=rr(
l,p,n),f=!c&&!a&&nr.test(l);a+=vo.test(a)?c.replace(/^,+/,""):c,a+=lr(f?ar(p):p)}return vo.test(a)?a:a+o.at(-1)}function Le(e){
let t=we(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in wo&&o===wo[n]&&we(a))||a.includes(n)||a.includes(
o)?e:a}function sr(e,t){let n=e.length;for(;n&&Xa.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function ar(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function rr(e,t,n){let o=De(qt(t));if(!o)return e;let a=new Set(n.map(De)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Ja))if(r(De(l[0])))return e.slice(0,l.index);return e}var lr=e=>or.test(e)?`${Za}${e}${Qa}`:
e;var ir=3;function Sn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(m=>s("inp\
ut",{type:"checkbox",onchange:({target:d})=>(d.checked?o:a)(m)})),l=()=>r.forEach((m,d)=>{m.checked=n(e[d])});l();let i=e.
map((m,d)=>s("label",{class:"ajar-card"},r[d],s("span",{dir:"auto"},m))),u=i.filter((m,d)=>d>=ir&&!r[d].checked);for(let m of u)
m.hidden=!0;let p=({target:m})=>{for(let d of u)d.hidden=!1;m.hidden=!0,u[0].querySelector("input").focus()},c=C(t["card\
s-more"],{n:u.length});return{element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,u.length?
s("button",{type:"button",class:"ajar-link",onclick:p},c):"")),follow:l}}var cr=2e4;function jo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:cr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function So(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:u,remark:p}=e,c=i?s("b",{id:`${o}-opener`},i):null,f=jo(t??"",{rows:u?8:2,oninput:()=>{a(f.value.trim()?
f.value:null),g.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{f.value=w,f.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Sn(l,{words:n,has:w=>f.
value.includes(w),put:w=>m(`${f.value.trim()||d} ${w}`),drop:w=>{let x=f.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(x===d?"":x)}}),y=s("label",{class:"ajar-words ajar-write"},c,f),b=p&&r?r(f,e):"";return g.element||b?s("div",{},g.element,
y,b):y}function $o(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let x=l().map(k=>k.value).filter(k=>k.trim());o(x.length?x:null),w.follow()},u=()=>[...r.children].forEach((x,k)=>{x.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:k+1})),x.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:k+1}))}),p=()=>{g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),f=()=>{u(),c.hidden=r.children.length>=e.most},m=x=>{let k=l()[l().indexOf(x)+1];k?k.focus():x.value.trim()&&!c.hidden&&
p()},d=x=>{let k=jo(x,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:M=>{["insertLineBreak","insertParagraph"].includes(M.inputType)&&
(M.preventDefault(),m(k))}});return k},g=x=>{let k=()=>{let N=M.nextElementSibling||M.previousElementSibling;M.remove(),
N||g(""),f(),i(),(N||r.firstElementChild).querySelector("textarea").focus()},M=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(x)),s("button",{type:"button",class:"ajar-remove",onclick:k},"×"));r.append(M),f()},y=t||[];for(let x=0;x<
Math.max(e.lines,y.length);x++)g(y[x]??"");let b=x=>l().find(k=>k.value.trim()===x),w=Sn(a,{words:n,has:x=>!!b(x),put(x){
!b("")&&!c.hidden&&g("");let k=b("");k&&(k.value=x),i()},drop(x){b(x).value="",i()}});return s("div",{class:"ajar-lines"},
w.element,r,c)}var ur=5,pr=3,fr=25;function Ae(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}var $n=e=>st(s("p",{class:"ajar-hint"},e["part-in-english"]),e);function Oo(e,t,n){let{
words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,{closed:p=null}=n,c={...gr,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,y=0,b=n.aside??0,w=t.why?s("p",{class:"\
ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},t.private):"",k=D=>i?D.after:l&&D.more,M=t.items.some(D=>k(
D)&&n.answers?.[D.id]!=null),{example:N}=t,I=N?s("details",{class:"ajar-example"},s("summary",{},o.example),s("p",{},N)):
"",W=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=s("div",{}),j=s("div",{class:"ajar-body"}),B=s(`h${a}`,
{id:`${f}-title`},t.title),F=[t.language?$n(o):"",...r||l?[s("div",{class:"ajar-beside"},...u,w?mr([w],o):"",I),x]:[w,x,
I],L,j,W],T=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===null?[B,...F]:[s("details",{class:"aja\
r-folded",open:!p},s("summary",{},B),...F)]);t.language&&st(T,t),T.addEventListener("keydown",D=>{D.key!=="Enter"||!(D.ctrlKey||
D.metaKey)||!g||(D.preventDefault(),g.next.click())}),e.replaceChildren(T);function q(){let D=t.items.filter(le=>We(le,m)),
G=D.filter(le=>!k(le)),X=M?D.filter(k).map(le=>[le]):[];return[...i||r&&t.together?[G]:G.map(le=>[le]),...X]}let v=D=>{W.
replaceChildren(D)},$=Ae(o,v);function A(D,G){W.replaceChildren(`${D} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
m=G,v(""),n.onChange(m),ue({focus:!0})}},o["put-back"]))}function P(D,G){m={...m,[D.id]:G},hr(j),v(""),n.onChange(m),U()}
function J(){Y(!0),$.begin(),y=setTimeout(_,8e3)}function _(){y&&(clearTimeout(y),y=0,Y(!1),$.end())}function Y(D){for(let G of g?.
fieldsets??[])G.disabled=D}function U(){if(!g)return;let{items:D,skip:G,where:X,next:oe,enough:le,more:he}=g,pe=q().length;
G.textContent=Q(D)?o["clear-and-skip"]:o.skip,X.textContent=C(o["question-of"],{n:d+1,all:pe}),X.hidden=pe===1,oe.textContent=
d===pe-1?o.done:o.next,le.hidden=!ae(pe);let Te=d===pe-1&&(!i||Q(D)),xe=t.items.some(je=>k(je)&&We(je,m));he.hidden=M||!Te||
!xe}function ae(D){return(n.enough==="at once"||d>0)&&d<D-1&&Q(t.items)}function re(){y||(J(),n.onDone(m))}let Q=D=>D.some(
({id:G})=>m[G]!=null);function ne(D,G=!0){if(y)return;let X=q();if(d+=D,d>=X.length){d=X.length-1,re();return}ue({focus:G,
again:D<0})}function ge(D,G){let X=`${f}-${D.id}`,oe=s("legend",{id:`${X}-ask`},C(D.ask,m)),le=D.hint?s("p",{class:"ajar\
-hint",id:`${X}-hint`},D.hint):null,he=[le,G.mark].filter(Boolean).map(({id:je})=>je),pe=D.among?{...D,cards:ot(D,m)}:D,
Te=c[D.kind](pe,bo(pe,m[D.id]),{words:o,level:a+1,group:X,change:je=>P(D,je),say:v,remarks:n.remarks,sentences:n.sentences?.(
D),isQuick:n.enough==="at once",isShort:l,...G}),xe={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":he.
join(" ")||null};return s("fieldset",xe,oe,le,Te)}function ue({focus:D=!1,again:G=!1}={}){let X=q();d=Math.max(0,Math.min(
d,X.length-1));let oe=X[d],le=n.mark?.(oe),he=le?s("p",{class:"ajar-mark",id:`${f}-${oe[0].id}-mark`},le):null,pe=s("div",
{class:"ajar-moves ajar-onward"}),Te=d>0?()=>ne(-1):null,xe=oe.map(ce=>ge(ce,{mark:he,again:G,moves:pe,back:Te})),je=s("\
button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let ce=m,ye=Q(oe);if(m={...m,...Object.fromEntries(oe.
map(({id:Ze})=>[Ze,null]))},n.onChange(m),!ye){ne(1);return}ue({focus:!0}),A(o.cleared,ce)}}),Me=s("button",{type:"butto\
n",class:"ajar-next",onclick:()=>{y||(v(""),ne(1))}}),Ue=s("p",{class:"ajar-where"}),Ye=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{y||(M=!0,ne(1))}},i?o["add-why"]:o["ask-more"]),O=s("button",{type:"button",class:"ajar-link",onclick:re},
o.enough);g={items:oe,skip:je,where:Ue,next:Me,fieldsets:xe,enough:O,more:Ye},L.replaceChildren();let V={type:"button",class:"\
ajar-back",onclick:Te};pe.replaceChildren(Me,Te?s("button",V,o.back):"",je);let te=xe.length===1;he&&te&&xe[0].lastElementChild.
before(he),j.replaceChildren(Ue,...he&&!te?[he]:[],...xe,pe,...n.enough?[Ye,O]:[]),U(),n.onMove?.(d),D&&(xe[0].focus({preventScroll:!0}),
Ue.scrollIntoView({block:"nearest"}))}function S(D){if(L.replaceChildren(),!D||!n.help||b>D.kinds.length)return null;let G=()=>{
b=D.kinds.length+1,n.onAside?.(b),L.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:X,instead:oe}=n;return L.
append(X.notice(D,{level:a+1,aside:G,instead:oe})),L.querySelector("[tabindex]")}function H(D,{focus:G=!1,danger:X=null}={}){
g=null;let oe=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},oe,...D.
flatMap(he=>wt(he,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,ue({focus:!0,
again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let he=m;m={},d=0,b=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),
A(o["started-over"],he)}},o["start-over"])));let le=S(X);G&&(le??oe).focus()}function Z(D){let G=j.contains(document.activeElement);
G&&g&&!y||(_(),m={...D.answers},D.done?H(D.reflection,{focus:G,danger:D.danger}):(d=D.at??Math.max(0,q().findIndex(X=>X.
some(({id:oe})=>m[oe]==null))),ue()))}let{done:ee,reflection:me,danger:ve}=n;return Z({answers:m,at:n.at,done:ee,reflection:me,
danger:ve}),{update:Z,release:_,say:D=>{_(),v(D)}}}function dr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=o.split(" ").length,
a>=ur||a>=pr&&t>fr));return n<0||n>=e.length-1?e.length:n}var mr=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);
function hr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var wt=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"\
ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),
gr={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"r\
adio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("sp\
an",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s(
"span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:u}=t||{chosen:[],own:""},p=()=>a(i.length||u.trim()?{chosen:[
...i],own:u}:null),c=e.many?"checkbox":"radio",f=e.cards.map(x=>s("input",{type:c,name:o,value:x.id,checked:i.includes(x.
id),onchange:k=>{e.many?i=i.filter(M=>M!==x.id).concat(k.target.checked?x.id:[]):(i=[x.id],u="",m&&(m.value="")),p()}})),
m=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:x=>{u=x.target.value,!e.many&&u.trim()&&(i=[],f.forEach(k=>{
k.checked=!1})),p()}}):null,d=e.cards.map((x,k)=>s("label",{class:"ajar-card"},f[k],s("span",{},x.text))),g=l?dr(e.cards):
d.length,y=d.filter((x,k)=>k>=g&&!f[k].checked);for(let x of y)x.hidden=!0;let b=()=>{for(let x of y)x.hidden=!1;w.hidden=
!0,y[0].querySelector("input").focus()},w=s("button",{type:"button",class:"ajar-link",hidden:!y.length,onclick:b},C(n["c\
ards-more"],{n:y.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-\
one"]),...d,w,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:So,list:$o,date(e,t,{
words:n,change:o,say:a}){let r=bn(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function yr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Co(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=yr(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
p=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Pt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Eo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:c},f)=>f>o&&!a.includes(p)&&(c!=="moves"||n.some(kr)),u=e.findIndex(
i);return u<0?null:u}var kr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Mo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function Ao(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var br=new Set,On=()=>{if(!document.hidden)for(let e of[...br])e(Math.random()*1e3)};window.addEventListener("online",On);
window.addEventListener("pageshow",On);document.addEventListener("visibilitychange",On);function xr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Uc=xr("ajar-presenter");var To=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Lo(e,t){return e?!(t.protocol.startsWith("http")&&!To.test(t.
hostname)&&To.test(new URL(e).hostname)):!1}function No(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var jr=2,vt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Cn(e,t){if(t?.kind!=="moves"){let l=t&&vt(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function En({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function xt({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function Io(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Mn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Ro(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=Mn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=jr)return C(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${C(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Do(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return C(n,{minutes:Math.abs(e)})}var Wt=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"\
numeric",minute:"2-digit"}),_e=e=>!!e?.name.startsWith("check-in@");function Be(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var An=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Xe(e,t,n,o,a){let r=Be(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},An(n,()=>{r.close(),a()},"\
wall-primary"),An(o,()=>r.close())))}var Tn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function _t(e,{
question:t,body:n},o,a,r){if(n.moves){Xe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Tn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:C(a["wall-still"],{n:l});Xe(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Bo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Be(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},An(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Se=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Ln({units:e,hands:t=0},n){let o=new Map,a=Sr(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push($r(r,
a))}return[...o.values()]}function Sr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function $r({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let p=l&&(l.fine?Or(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:jt(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:p,n:p?Ft(p):0,withheld:i??""}}function Or(e,t){let n=0;return t.map(o=>(n+=o,Ft(e.slice(
n-o,n))))}function jt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Ft=e=>e.reduce(
(t,n)=>t+n,0),Nn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),be=({shown:e})=>e.filter(({counts:t})=>t);var qo=["wall-first","wall-second","wall-third"],Wo=e=>qo[e%qo.length],qe=e=>`${(100*e).toFixed(2)}%`,_o={"aria-hidden":"\
true"};function $t(e,t,n){return be(e).length?{ruler:Po,move:Po,sort:Mr,card:Ir,choice:Rr}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Mn(e,t))]}function Po(e,t){let n=Math.max(...be(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return Ho({...o,heading:u,
labels:l,sizes:i},r,n,Wo(a),t)}))]}function Fo(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],p)=>Ho(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,Wo(p),t))),Ko([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function Ho({heading:e,labels:t,sizes:n},o,a,r,l){let i=Ft(n),u=.03,p=0,c=n.flatMap((m,d)=>{let g=p/
i+(p?u/2:0);p+=m;let y=p/i-g-(p<i?u/2:0);return o.flatMap(({counts:b,isEarlier:w},x)=>{let k=g+x*y/o.length;return Cr(b[d]/
a,b[d],k,y/o.length,w)})}),f=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":f.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Er(t,n)))}function Cr(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:qe(n),y:qe(r),width:qe(o),height:qe(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:qe(n+o/2),y:qe(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Er(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function Mr(e,t,n){let o=[...be(e)].sort((i,u)=>Lr(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>In.length)return[Ut(o.map(i=>Tr(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...p]},c)=>{let m=!c&&i.length+r[0].length<Ar?`${u} ${r[0]}`:`${u}`;return St(i,m,Nr([u,...p],a))});return[Ut(
[...l,...zo(e,t)],n,t),Ko(r.map((i,u)=>[In[u],i]))]}var Ar=24;function Tr({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,p)=>n[p]===r).join(" / "),i=C(a["wall-of"],{n:r,of:o});return St(e,i,[],s("p",{class:"wall-muted"},l))}
var Lr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},In=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function Nr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Ht(In[a],r,o/t)})}function Ht(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:qe(t+r),y:qe(
o),width:qe(Math.max(0,n-2*r)),height:qe(a)})}function Ir(e,t,n){let o=be(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Ut([...Uo(o,t),...zo(e,t)],n,t)]}function Rr(e,t,n){let[{labels:o,counts:a,n:r}]=be(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[Ut(Uo(l,t),n,t)]}function Uo(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>St(a,l?`${r}`:C(t["wall-of"],{n:r,of:n}),[Ht("wall-rest",0,1),Ht("wall-pile-1",
0,r/n)]))}function zo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[St(C(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>St(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var St=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",_o,...n):null,o);function Ut(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},C(n["wall-more"],{n:a}))),o}var Ko=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",_o,Ht(
t,0,1)),n)));var Dr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Br=/^data:image\/(svg\+xml|png|jpeg);/,
et=e=>e.flatMap(qr);function qr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Br.test(n.src)?[Pr(n)]:[]:Dr.has(t)?[s(t,{},...et(o))]:et(o)}var Pr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var zt=4,Ot=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-zt} ${-zt} ${t+2*zt} ${t+2*zt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Ct(e,t){return be(e).length?{ruler:_r,move:Wr,sort:Hr,card:Ur,choice:zr}[e.kind](e,t):e.heading}var rt=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Vo=({shown:e})=>e.every(({counts:t})=>t),Wr=(e,t)=>t["wall-moved"];function Jo({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[rt(t),rt(t)]}function _r(e,t){let n=be(e),o=new Map;for(let c of n){
let f=Nn(c);o.set(f,[...o.get(f)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,f])=>Fr(f,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>Jo(c,t)),u={ruler:l?.[1],other:i?.[0]},p=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,C(p,u)].filter(Boolean).join(" ")}function Fr(e,t,n,o){let[a,r]=e.map(p=>Jo(
p,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?C(o["wall-mo\
st-all"],u):C(r?o["wall-most-two"]:o["wall-most"],u)}function Hr(e,t){let n=be(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(p=>Nn(p)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return Vo(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(l??t["wall-sor\
ted-many"],{pile:rt(a),card:rt(r[0].name),other:rt(r.at(-1).name),n:r.length,all:n.length})}function Ur(e,t){let n=be(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Go(n,e,t)}function zr(e,t){let[{labels:n,counts:o,n:a}]=be(
e);return Go(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Go(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:f})=>2*c>f),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!Vo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=r.map(({name:c})=>rt(c));return C(
i,{card:u,other:p,n:r.length})}function lt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Ne("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?Yo({deck:e,way:t,panel:n,words:o}):
Ne("text",Pe(e?.title??""));if(!i&&l.join&&t)return Yo({deck:e,way:t,panel:n,words:o});let p=vt(n,u),c=i?null:Ao(l.timer,
a,u.minutes),f={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:c},m=(tl[u.kind]??Kt)(f);return m.dataset.slide=r??
l?.slide,u===e.slides[0]&&m.append(...Qo(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),m}var Ne=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Pe=e=>s("h1",{},e);function Kt({slide:e,way:t,panel:n,words:o,
left:a}){let r=et(e.body),l=r.flatMap(u=>Kr(u)),i=r.filter(u=>u.textContent.trim());return Ne(e.kind,Pe(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(Jr)),...l.map(u=>s("div",{class:"wall-picture"},u))),Vt({way:t,
panel:n,words:o,left:a}))}function Kr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Vr=5;function Jr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Rn(o)<o.childNodes.length)||!t.every(Rn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Rn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Rn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Vr;)o+=2;return o}function Gr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Se(a))return Xr({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return Ne(
"question",Pe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Yr(u)]:[Zr(i)],Vt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Yr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Zo(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var Zr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Zo(o,a):null))),Zo=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Qr=5;
function Xr({slide:e,panel:t,words:n,question:o,left:a}){let r=Ln(o,e.items),l=r.filter(p=>be(p).length),[i=r[0]]=l,u=Vt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Ne("chart",Pe(l.length?Ct(i,n):n["wall-held-title"]),...$t(
i,n),u):Ne("chart",Pe(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},Ct(p,n)),...$t(p,n,Qr)))),
u)}function el({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:c.moment,groups:Ln(c,[]),question:c})).filter(({groups:c})=>c.some(f=>be(f).length)),l=c=>r.map(({moment:f,groups:m})=>({
moment:f,...m.find(d=>d.kind===c)})).filter(({shown:f})=>f&&be({shown:f}).length),[i]=l("move").slice(-1),u=l("ruler"),p=Vt(
{way:o,panel:t,words:n,left:a});return i?Ne("chart",Pe(Ct(i,n)),...$t(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?Ne("chart",Pe(n["room-group"]),...Fo([u[0],u.at(-1)],n)):u.length?Ne("chart",Pe(Ct(u[0],n)),...$t(u[0],n)):Ne(
"text",Pe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var tl={text:Kt,story:Kt,help:Kt,question:Gr,moves:el},
Qo=e=>e?.logo?et([["img",e.logo]]).map(nl):[],nl=e=>(e.className="wall-logo",e);function Yo({deck:e,way:t,panel:n,words:o}){
return Ne("join",Pe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[sl(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,Dn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(ol)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},En(n,o)))),...Qo(e))}var ol=e=>s("span",{},e,s("wbr")),sl=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),Dn(e,t)),Dn=(e,t)=>Ot(e,t["room-scan-alt"],"wall-scan"),al=e=>e.replace(
"-","‑");function Vt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=Io(o,n),u=a&&(a.state!=="r\
eady"||a.hands>0),p=u?xt(a,t,n):r&&e?En(t,n):"",c=l?xt(l,t,n):"";if(!e&&!i&&!p&&!c)return null;let f=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}%`),e&&r?f.append(
Dn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(s("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:al(e.code)}):c)),f.append(s("p",{class:"wall-now"},p?s(u?"b":
"span",{class:u?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),f}var qn=[4.6,5.6,6.6,7.4,8.2],Pn=2,rl=["","tight","tight columns"],Bn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ll=5.4;function es(e,t=Pn){let n=qn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Bn.at(-1),text:0};for(let a of[...rl,...Bn]){if(o.text>=ll||o.text&&Bn.includes(a))break;let r=il(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ts(e,o.layout,o.text||4.6),o.text>0}function il(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ts(e,t,
Math.max(o,4.6)),cl(e))return Math.max(o,4.6);return 0}function ts(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var cl=e=>Xo(e)&&[...e.querySelectorAll(".wall-whole")].every(Xo),Xo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var it=e=>!!e?.units.length&&e.state!=="open"&&!Se(e),os=e=>it(e)&&!_e(e);function Jt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:b})=>b!=="move"),r=new Map(a.map(b=>[b.id,ns(b).map(()=>0)])),l=0,i=0,u=s("div",{}),p=Be(e,"desk-han\
ds",u);if(!p)return;let c=()=>Math.max(i,...[...r.values()].map(b=>b.reduce((w,x)=>w+x,0))),f=(b,w,x=null)=>s("button",{
type:"button",class:x,onclick:w},b),m=(b,w,x)=>s("div",{class:"desk-stepper"},s("span",{},b),s("button",{type:"button","\
aria-label":C(n["desk-fewer"],{label:b}),onclick:()=>x(-1)},"−"),s("output",{},`${w}`),s("button",{type:"button","aria\
-label":C(n["desk-more"],{label:b}),onclick:()=>x(1)},"+"));function d(b=""){let w=a[l],x=r.get(w.id),k=l===a.length-1,M=N=>()=>{
l+=N,d()};u.replaceChildren(s("p",{class:"desk-small"},C(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},w.card||
w.heading),w.card?s("p",{class:"desk-small"},w.heading):"",_e(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ns(w).map((N,I)=>m(N,x[I],W=>{x[I]=Math.max(0,x[I]+W),d(`${I} ${W}`)})),k?m(n["room-people"],c(),N=>{i=Math.max(0,c()+
N),d(`people ${N}`)}):"",s("div",{class:"wall-answers"},l?f(n.back,M(-1)):"",k?"":f(n[w.card?"desk-next-card":"next"],M(
1),"wall-primary"),c()?f(n[k?"room-count":"desk-enough"],y,k?"wall-primary":null):"",f(n["wall-close"],()=>p.close()))),
g(b)}function g(b){let w=[...u.querySelectorAll(".desk-stepper")],[x,k]=b.split(" "),M=x==="people"?w.at(-1):w[Number(x)||
0],[N,I]=M.querySelectorAll("button");(k==="-1"?N:I).focus()}function y(){let b=c(),x=[...r].filter(([,k])=>k.some(Boolean)).
map(([k,M])=>{let{kind:N}=a.find(I=>I.id===k);return[k,N==="card"?[M[0],b-M[0]]:M]});p.close(),o(Object.fromEntries(x),b)}
d()}var ns=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):jt(t,n);var ul={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Gt=["","dark","light","contrast"],pl=new Map(Object.entries(ul).flatMap(
([e,t])=>t.map(n=>[n,e]))),fl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function dl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(fl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return pl.get(t.length===1?t.toLowerCase():t)}function ss(e){let t=n=>{let o=dl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function as(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,c=b=>()=>{y.close(),b()},f=(b,w,...x)=>s("button",{type:"button",onclick:c(b),...w},...x),m=b=>s("small",{},C(a["re\
mote-minutes"],{minutes:b})),d=t.parts.map((b,w)=>s("li",{},f(()=>r("go",{slide:Pt(t,w)}),{"aria-current":w===p?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},b.title,u.dropped.includes(w)?s("small",{},a["remote-is-dropped"]):m(
b.minutes)))),g=Mo(t,u).map(({part:b,title:w,minutes:x,dropped:k})=>s("li",{},s("span",{},w),f(()=>r(k?"keep":"drop",{part:b}),
{"aria-label":`${k?a["remote-keep"]:C(a["remote-drop"],{minutes:x})}: ${w}`},k?a["remote-keep"]:C(a["remote-drop"],{minutes:x})))),
y=Be(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?f(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ie=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function rs(e,t,n){let o=s("div",{}),a=Be(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function ls(e,t,n,{
press:o}){o({desk:"remote"}),rs(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:p}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),f=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),f&&r?Ot(r,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":Ie(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),f&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},C(n["desk-remote-there"],{n:d+
1})," ",Ie(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},f?Ie(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Ie(n["wall-close"],a))]})}function is(e,t,n,{press:o,step:a}){let r=ml(n,o);rs(e,"desk-reach",
l=>{let{way:i,join:u,inside:p,practice:c,panel:f}=t(),m=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Ie(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Ie(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:y,network:b})=>s("option",{value:y,
selected:y===u.picked?"":null},`${y} (${b})`)));return[s("h2",{},n["desk-phones"]),Ot(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},f.joined?C(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?s("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(y=>s("li",{},hl(n)[y])))),s("div",{class:"wall-answers"},Ie(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Ie(n["desk-card"],()=>o(
{desk:"card"})),Ie(n["remote-join-show"],()=>{l(),a("join")}),Ie(n["wall-close"],l),m)]})}function ml(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Ie(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var hl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function cs(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:k,
title:M})=>s("option",{value:k},M),r=(k,M)=>C(t["desk-meeting"],{title:k,n:M}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:k,title:M,part:N,minutes:I})=>a({id:k,title:r(N?`${M}: ${N}`:M,I)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:k,title:M,minutes:N})=>a({id:k,title:r(M,N)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));u.value=e.country||gl(e.countries);
let p=["phones","none","practice"].filter(k=>!(e.server&&k!=="phones")),c={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(k,M)=>s("input",{type:"radio",name:o,value:k,checked:M===0?"":null,"aria-describedby":`${o}-${k}`})),m=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),d=s("p",{hidden:!0},s("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),g=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),b=(k,M)=>s("p",{},s("label",{class:"ajar-words",for:M.id},k),M),w=s("form",{class:"ajar-start",onsubmit:k=>{k.preventDefault(),
y.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:f.find(({checked:M})=>M).value,
key:m.value}),m.value=""}},s("h2",{},t["desk-start"]),g,b(t["desk-which"],l),s("div",{class:"ajar-start-two"},b(t["desk-\
couple"],i),b(t["desk-country"],u)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((k,M)=>s("label",{class:"ajar-\
start-way"},f[M],s("span",{},s("b",{},c[k][0]),s("small",{id:`${o}-${k}`},c[k][1]))))),d,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),y));function x({problem:k,busy:M,needsKey:N,state:I}){g.textContent=k??"",g.hidden=
!k,d.hidden=!N,M||(y.textContent=I==="ended"?t["room-ended"]:"")}return{element:w,update:x}}function gl(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Yt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:jt(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function ct(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-many]) svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-\
2{
fill:var(--ground);stroke:var(--accent);stroke-width:.45cqh}.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:v\
ar(--soft)}
.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4cqh;align-items:center;padding-top:1cqh;line-height:1.2;color:var(--mut\
ed);
font-size:4.6cqh}.wall-key li{display:flex;align-items:center;gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-ch\
art
.wall-foot,.wall-face[data-layout~=tight] .wall-bars{padding-top:1cqh}.wall-face[data-layout~=tight] .wall-bars li{paddi\
ng-bottom:.7cqh}
.wall-face[data-layout~=tight] .wall-bars svg{height:1.8cqh}.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-\
whole{
white-space:nowrap}.wall-face[data-layout~=wrap] .wall-whole{white-space:normal}.wall-chart[data-layout~=bare] .wall-foo\
t{
display:none}.wall-chart[data-layout~=bare] .wall-bars :is(li,svg){padding-bottom:.3cqh}@container wall (aspect-ratio >=\

1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-many]{columns:3;column-gap:6cqh}}@container wall (aspect-rat\
io
< 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4cqh}.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;mi\
n-height:40cqh;
display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex\
-direction:column;
min-width:0}.wall-figures figcaption{font-weight:650;line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-heigh\
t:0;
width:100%;overflow:visible;border-bottom:.4cqh solid var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.\
wall-solid{
fill:currentColor}.wall-then{fill:var(--ground);stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{di\
splay:flex;
gap:1cqh;text-align:center;line-height:1.4;color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-fi\
rst{
color:var(--accent)}.wall-second{color:var(--warm)}.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-\
auto-flow:column;
grid-auto-columns:1fr;gap:6cqh;padding-top:2cqh}.wall-groups section{min-width:0;display:flex;flex-direction:column}.wal\
l-face
.wall-groups .wall-bars{columns:1;margin-block:2cqh 0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{ga\
p:4cqh}}
.wall .desk-hands{font-size:max(1rem,2.8vh);padding:3vh}.wall .desk-hands>div>*+*{margin-top:.4em}.wall .desk-stepper bu\
tton{
min-height:48px;padding-block:.05em}.wall .wall-dialog button,.wall .wall-dialog small{white-space:nowrap}.wall .remote-\
parts
button{white-space:normal}.wall .remote-sheet{width:min(92vw,75rem);max-height:94vh;overflow:auto;padding:3vh;font-size:\
max(1rem,2.4vh)}
.wall :is(.remote-parts,.remote-drops){list-style:none;margin:0;padding:0;columns:2}.wall .remote-sheet li{break-inside:\
avoid;
padding:2px}.wall .remote-sheet li,.wall .remote-parts button{display:flex;justify-content:space-between;gap:1em;align-i\
tems:center;
text-align:start;width:100%}.wall .remote-parts [aria-current]{border-width:3px;border-color:var(--accent)}.wall .remote\
-dropped{
text-decoration:line-through}.wall .remote-more{display:flex;gap:.8em}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(l,i)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(l),es(l,i)}}}var yl=["open","close","reveal"];function us(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 3\
4rem){
.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{d\
isplay:flex;
gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted)\
;
font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{backgr\
ound:var(--ajar-accent);
color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,i=null,u=No(),p=(O,V,te={})=>s("button",{type:"button",onclick:V,...te},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ae(n,O=>{O?f.
textContent=O:Me()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,y="",b=(O,V={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...V},n:g})},w=()=>r.panel,x=()=>w()?.stage,k=()=>r.deck?.slides[x()?.slide],M=()=>k()&&vt(w(),k()),N=ct("d\
esk-wall",{inert:!0}),I=ct("desk-wall",{inert:!0}),W=ct("desk-screen",{hidden:!0}),L=()=>{W.host.hidden=!1,G(),W.host.requestFullscreen?.().
catch(()=>{})},j=()=>{W.host.hidden=!0,B()&&document.exitFullscreen(),G()},B=()=>document.fullscreenElement===W.host;W.host.
addEventListener("fullscreenchange",()=>{B()||j()});let F=s("p",{class:"desk-clock"}),T=s("p",{class:"desk-plan"}),q=s("\
ol",{}),v=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),$=s("p",{class:"desk-count"}),A=s("p",{}),P=s("p",{
class:"desk-small"}),J=s("div",{}),_=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),Y=s("div",{class:"desk-tools"},_,p(n["desk-here"],L),p(n["desk-remote"],()=>ls(Q,()=>r,n,{press:d})),p(n["desk\
-phones"],()=>is(Q,()=>r,n,{press:d,step:b})),p(n["remote-parts"],ge),p(n["desk-end"],ue,{class:"desk-end"})),U={back:p(
[n.back,s("kbd",{},"←")],()=>b("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>S("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>S("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>S("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>b("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],H),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>b("next"))},ae=p(n["room-ask-reset"],()=>Xe(Q,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>S("reset"))),re=p("",()=>b(x()?.timer?"pause":"timer")),Q=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,T,Y),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},q),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),N.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),I.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),$,A,P,s("p",{class:"desk-more"},re,ae))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),v,J),s("div",{class:"desk-moves"},c,f,s("div",{class:"desk-pa\
d"},...Object.values(U))),W.host),ne=cs(t,{words:n,begin:O=>d({desk:"begin",...O})});e.replaceChildren(ne.element,Q);function ge(){
as(X(),{deck:r.deck,panel:w(),way:r.way},n,{step:b})}function ue(){let O=w().questions.some(Se),V=(ce,ye)=>p(ye,()=>d({room:"\
take",what:ce,paper:t.paper})),te=Be(Q,"desk-ending",s("p",{},n["desk-end-sure"]),O?s("p",{class:"desk-more"},V("page",n["\
desk-take-page"]),V("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{te.close(),d({
room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>te.close())))}function S(O){if(g>(r.steps??0)){y=O;return}if(O===
"reveal"){let te=Cn(w(),k()),ce=()=>d({desk:"question",id:te.question.id,do:O,...te.body});te&&_t(X(),te,w(),n,ce);return}
let V=M();V&&d({desk:"question",id:V.id,do:O})}function H(){let O=M();if(!(W.host.hidden?it:os)(O))return;let te=(ce,ye)=>d(
{desk:"question",id:O.id,do:"hands",counts:ce,people:ye});Jt(X(),{question:O,words:n,count:te})}let Z={keys:()=>Bo(X(),n),
full:()=>W.host.hidden?L():j(),larger:()=>me(1),smaller:()=>me(-1),hands:H,parts:ge,look(){let{look:O=""}=W.wall.dataset;
W.wall.dataset.look=Gt[(Gt.indexOf(O)+1)%Gt.length]}},ee=Pn;function me(O){ee=Math.min(qn.length-1,Math.max(0,ee+O)),G()}
function ve(O){return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(Z[O]?Z[O]():yl.includes(O)?S(O):
b(O==="timer"?x()?.timer?"pause":"timer":O),!0)}a(ss(ve));let D=setInterval(()=>{!Q.hidden&&Q.isConnected&&oe()},1e3);a(
()=>clearInterval(D));function G(){if(!r.deck||!x())return;let O={deck:r.deck,way:r.way,panel:w(),words:n,now:u.now()},V=Eo(
r.deck,w());N.draw(lt(O)),I.host.hidden=V===null,V!==null&&I.draw(lt({...O,slide:V})),W.host.hidden||W.draw(lt(O),ee)}let X=()=>W.
host.hidden?Q:W.wall;function oe(){if(!r.deck)return;let O=Co(r.deck,x(),u.now());if(F.textContent=Wt(u.now()),!O)return;
let V=O.begun?Do(O.late,n):n["remote-not-begun"],te=O.begun?C(n["remote-planned"],{part:Wt(O.partEnds),end:Wt(O.ends)}):
"";T.replaceChildren(s("b",{class:O.late>0?"desk-late":null},V),te&&` · ${te}`,s("br"),s("span",{class:"desk-small"},r.
deck.parts[O.part].title));for(let[ce,ye]of[...q.children].entries())ye.className=ce<O.part?"done":ce===O.part?"here":"",
ye.classList.toggle("dropped",x().dropped.includes(ce));O.part!==i&&le(O.part)}function le(O){q.querySelector("[aria-cur\
rent]")?.removeAttribute("aria-current"),i=O;let V=q.children[O];V.firstChild.setAttribute("aria-current","step");let{parentNode:te}=q,
ce=(ye,Ze)=>V[ye]+V[Ze]/2-te[Ze]/2;te.scrollTo(ce("offsetLeft","offsetWidth"),ce("offsetTop","offsetHeight"))}function he(){
i=null,q.replaceChildren(...r.deck.parts.map(({title:O},V)=>s("li",{},p(O,()=>b("go",{slide:Pt(r.deck,V)})))))}function pe(){
if(l===k()?.id)return;l=k()?.id;let O=k()?.notes.length?et(k().notes):[s("p",{},n["remote-no-notes"])];v.replaceChildren(
...O),v.scrollTop=0}function Te(){let O=M();$.textContent=O&&(O.state!=="ready"||O.hands)?xt(O,w(),n):"",A.textContent=r.
way?C(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],P.textContent=Ro(O?.units??je(),n),J.replaceChildren(...O?Yt(
O,n):[]),U.hands.firstChild.data=n[_e(O)?"desk-slips":"desk-hands"],U.hands.disabled=!it(O),ae.hidden=!O?.answered||!O.may_reset;
let V=k()?.minutes??0;re.hidden=!V&&!x()?.timer,re.textContent=x()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:V});
for(let te of["open","close"])U[te].hidden=!r.way;U.hands.hidden=!!r.way&&(U.hands.disabled||!O),U.open.disabled=!O||O.state===
"open"||!r.way,U.close.disabled=O?.state!=="open",U.reveal.disabled=!Cn(w(),k());for(let te of Object.values(U))te.classList.
remove("wall-primary");xe().classList.add("wall-primary"),U.blank.setAttribute("aria-pressed",!!x()?.blank)}function xe(){
let O=M();return O?Se(O)?U.next:O.state==="ready"&&!U.open.disabled?U.open:!r.way&&!O.answered&&!U.hands.disabled?U.hands:
U.reveal.disabled?U.next:U.reveal:U.reveal.disabled?U.next:U.reveal}let je=()=>{if(k()?.kind!=="moves")return[];let[O]=w().
questions.filter(V=>_e(V)&&Se(V)).slice(-1);return O?.units.filter(({kind:V})=>V==="move")??[]};function Me(){let O=M();
f.textContent=Ue(O)}function Ue(O){if(x()?.blank)return n["remote-is-blank"];if(!O)return"";let V=Tn(O,w());return V===1?
n["remote-still-one"]:V?C(n["remote-still"],{n:V}):O.state==="open"?n["room-is-open"]:O.hands&&!Se(O)?C(n["desk-counted"],
{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[_e(O)?"desk-slips-how":"desk-hands-how"]:""}function ze(O){let V=r;
r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&x());if(ne.
update(r),ne.element.hidden=te,Q.hidden=!te,!te)return;V.panel!==r.panel&&u.set(w().now),V.deck!==r.deck&&he(),_.hidden=
!Lo(r.wall,window.location),_.hidden||(_.href=r.wall);for(let ye of Q.querySelectorAll("dialog"))ye.refresh?.();oe(),pe(),
Te(),Me(),G();let ce=y;y="",ce&&S(ce)}let Ye=new ResizeObserver(G);for(let{host:O}of[N,W])Ye.observe(O);return a(()=>Ye.
disconnect()),{update:ze}}var kl=e=>e;function $e(e,t){e.innerHTML=kl(t)}function Zt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function ut(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Qt(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function ps(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ae(t,T=>{f.textContent=T}),d=_n(t),g=Zt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),d.dialog);let y=T=>{a.busy?f.textContent=t["room-one-moment"]:(m.begin(),
n(T,{awaited:!0}))},b=(T,q)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(q)},T),w=(...T)=>s(
"div",{class:"ajar-moves ajar-many"},...T);function x(){let T=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,q=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}y({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),T?s("label",{class:"ajar-words",for:T.
id},t["room-host-key"]):null,T?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,T,w(q,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(v=>b(C(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let k=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),w(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function M(){let T=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),q=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),v=a.address?T:null;return r?[N(),s("div",{class:"ajar-door-line"},q,c,v),I(),L()]:[s("h2",{},t["room-title"]),N(),
I(),q,a.address?fs(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?W():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,v,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),L()]}let N=()=>a.practice?s("p",{},Et(t)):null,I=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function W(){let T=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:T.value})},...a.addresses.map(
({ip:q,network:v})=>s("option",{value:q,selected:q===a.picked},`${q} (${v})`)));return s("label",{class:"ajar-words",for:T.
id},s("span",{},t["room-address"]),T)}function L(){let T=s("div",{}),q=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),v=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),$=()=>T.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),w(q,b(t["room-end"],{room:"end"}))]:[v]),A=J=>{l=J,$(),(l?q:v).focus()};$();let P=(J,_)=>s("button",{type:"\
button",onclick:()=>n({room:"take",..._()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?w(P(t["room-take-table"],()=>({
what:"table"})),P(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
T)}function j(T){a={...a,...T},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let q=Wn(t,a.joined);
c.textContent!==q&&(c.textContent=q),d.update(a,q),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),f.textContent=""),B()}let B=ut(u,()=>{let{joined:T,problem:q,...v}=a,$=JSON.stringify([v,r]);if($===
i)return;i=$;let A={open:M,lost:k}[a.state]??x;Qt(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Xt(e,()=>n({room:"look"}),o),{update:j}}var Wn=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],Et=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function fs(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return $e(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function _n(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},Et(e)):"",fs(e,r),o):(n.close(),t.replaceChildren()))}}}function Xt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Fn(e,{words:t,onDispose:n}){let o=ct("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,f){let m=JSON.stringify([c.map(({units:b})=>b),f]);if(m===l)return!1;l=m;let g={questions:c.map(b=>({
...b,state:"closed"})),practice:f,joined:0,stage:{slide:0}},y={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return i=
()=>o.draw(lt(y)),c.some(Hn)&&i(),a.replaceChildren(...c.slice(-1).flatMap(b=>Yt(b,t))),!0}let p=new ResizeObserver(()=>i());
return p.observe(o.host),n(()=>p.disconnect()),{element:r,update:u}}var Hn=({units:e})=>e.some(({snapshot:t})=>t);function bl({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:it(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Se(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function wl(e,t){return e.answered?Se(e)?"":"reveal":e.state==="open"?"":t[0]}function ds(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,p]=_e(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},f=!1,m="",d=!1,g=S=>{q.begin(),n(S,{awaited:!0})},
y=(S,H={})=>{d=S==="reveal",g({question:e.of,do:S,...H})},{title:b,items:w}=r,x={kind:"question",question:e.of,title:b,items:w},
k=Fn(x,{words:t,onDispose:o});k.element.hidden=!0;let M=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
N=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),I=s("span",{}),W=s("p",{class:"ajar-private"}),L=s("p",{class:"aj\
ar-counts"}),j=vl(e.minutes,t,o),B=s("button",{type:"button",class:"ajar-link",onclick:()=>_(!f)}),F=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),T=S=>{F.textContent!==S&&(F.textContent=S)},q=Ae(t,S=>T(S||m)),v={open:[t["\
room-ask-open"],()=>y("open")],close:[t["room-ask-close"],()=>y("close")],hands:[u,P],reveal:[t["room-ask-reveal"],()=>_t(
ue,{question:i,body:{}},c,t,()=>y("reveal"))],reset:[t["room-ask-reset"],()=>Xe(ue,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>y("reset"))]},$={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,H]of Object.
entries($))v[S]=[H,()=>g({room:S==="room"?"open":S,about:e.of})];let A=Object.fromEntries(Object.entries(v).map(([S,[H,Z]])=>[
S,s("button",{type:"button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:Z},H)]));function P(){Jt(ue,{question:i,
words:t,count:(H,Z)=>y("hands",{counts:H,people:Z})})}function J(){let S=bl(c,i),H=wl(i,S),Z=Object.values(A).find(ee=>ee===
document.activeElement);for(let[ee,me]of Object.entries(A))me.hidden=!S.includes(ee),me.classList.toggle("wall-primary",
ee===H);Z?.hidden&&A[S[0]]?.focus()}function _(S){f=S,k.element.hidden=!S,a().hidden=S,B.textContent=t[S?"room-show-ques\
tion":"room-show-result"]}let Y=_n(t),U=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Y.show()},t["r\
oom-code"]),ae={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function re(){return c.room!=="\
open"||c.inside&&!e.units.length?"":i.hands?Se(i)?t["room-by-hands-now"]:C(t["desk-counted"],{n:i.hands}):c.inside?p:ae[i.
state]}function Q(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-ope\
n-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function ne(S){c={...c,...S},i=c.question??
l,ue.hidden=!1,I.replaceChildren(c.practice?Et(t):""),N.textContent=c.problem,N.hidden=!c.problem,W.textContent=Q(),W.hidden=
!W.textContent;let H=!i.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],H||i.answered],
[c.joined,t["room-have-joined"],H]]:[];L.replaceChildren(...Z.filter(([,,me])=>me).map(([me,ve])=>s("span",{},s("b",{},`${me}`),
" ",ve))),j.update(c.seconds),J();let ee=m;m=re(),m!==ee&&T(m),c.busy||q.end(),ms(M,c.withheld),Y.update(c.way??{},Wn(t,
c.joined)),U.hidden=!c.way?.address,ge(),d&&!c.busy&&i.state==="closed"&&M.childElementCount&&(d=!1,M.scrollIntoView({block:"\
nearest"}))}function ge(){if(!k.update([i],c.practice))return;let S=Hn(i);B.hidden=!S,_(S),S&&d&&k.element.scrollIntoView(
{block:"start"}),S&&(d=!1)}let ue=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},W,L,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},I,F,B,U,j.element),Y.dialog);return B.hidden=!0,Xt(ue,()=>n({room:"look"}),o),{parts:[k.element,M,N,ue],update:ne}}
function ms(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function hs(e,{words:t,send:n,onDispose:o}){let a={},r=Fn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Ae(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>Xe(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{f.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,r.element,i,u,s("div",{class:"\
ajar-moves"},d),c)),Xt(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},p.replaceChildren(a.practice?Et(t):""),u.textContent=
a.problem,u.hidden=!a.problem,ms(i,a.withheld),a.busy||f.end(),d.hidden=!a.mayReveal;let y=a.checkIns??[];l.hidden=y.length>
0,r.element.hidden=!y.length,r.update(y,a.practice)}}}function vl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),f=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:f,minutes:e}):f;r.textContent=a?"":m,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
p)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function gs(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:f,
story:m,more:d,role:g})=>{$e(r,m),r.prepend(s("h2",{},f)),$e(l,d),i.textContent=g},p=e.couples.find(f=>f.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{u(f),o(f.id)}}),s("span",{},f.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var Un=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ys(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:u,isQuick:p}){let c={...t},{cards:f,piles:m}=e,d=N=>m.find(I=>I.id===N).text,g=s("div",{class:"ajar-one"});
function y(N,I){c={...c,[N.id]:I},I||delete c[N.id],a(Object.keys(c).length?c:null),I&&r(C(n.moved,{card:Le(N.text),pile:d(
I)}))}function b(N,{focus:I=!0,back:W=N?()=>b(N-1):u,onward:L=()=>x(N+1)}={}){let j=f[N],B=C(n["card-of"],{n:N+1,all:f.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":B,tabindex:"-1"},s("p",{class:"ajar-where"},B),s("p",{},j.text)),
T=q=>{y(j,q),L()};i.hidden=!0,g.replaceChildren(F,s("div",{class:"ajar-one-piles"},...m.map(({id:q,text:v})=>Un(v,()=>T(
q),{"aria-pressed":`${c[j.id]===q}`}))),s("div",{class:"ajar-one-also"},W?w(n.back,()=>W()):s("span",{}),w(n["card-out"],
()=>T("")),p?s("span",{}):w(n["card-enough"],()=>k()))),I&&F.focus({preventScroll:!0})}let w=(N,I)=>Un(N,I,{class:"ajar-\
link"}),x=N=>N<f.length?b(N):k();function k({focus:N=!0}={}){let I=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),W=(L,j)=>{let B=f.
filter(q=>(c[q.id]??"")===j),F=q=>b(f.indexOf(q),{back:k,onward:k}),T=B.map(q=>s("li",{},Un(q.text,()=>F(q))));return T.
length?[s(`h${o+1}`,{},L),s("ul",{},...T)]:[]};g.replaceChildren(I,s("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:L,text:j})=>W(j,L)),...W(n["cards-out"],"")),i.hidden=!1,N&&(I.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let M=f.map(N=>!!c[N.id]).lastIndexOf(!0)+1;return M===f.length||l&&M?k({focus:!1}):b(M,{focus:!1}),g}var xl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",jl=new RegExp(`(${xl})|[.…]+|[!?;\\n]`,"gu"),Sl=/[\u0300-\u036f'’‘ʼ]/g,
$l=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function en(e){let t={};for(let[n,o]of Object.entries(e))t[n]=bs(o,t);return t}
var Fe=(e,t)=>new RegExp(e.map(n=>bs(n,t)).join("|"),"y");function tn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function nn(e,t){let n=t;
for(let[o,a]of tn(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var Mt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ks(e,t){let n=new Map,o=Mt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function on(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function bs(e,t){return`(?:${(e.match($l)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Ol(a)).join("")})`}function Ol(e){let t=ws(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ws=e=>e.
normalize("NFKD").replace(Sl,"").toLowerCase();function At(e){let t="",n=[];for(let o of e.matchAll(jl)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ws(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var Cl=4,vs=4,xs=".",zn=new WeakMap;function pt(e,t){let{passes:n,kinds:o,learned:a}=Ss(t),{line:r,places:l}=At(e),i=nn(
n,r),u=Object.entries(o).flatMap(([f,m])=>tn(m,i).map(([d,g])=>({kind:f,start:d,end:g-1}))),p=a?El(u,r,a):u,c=(f,m)=>f.span[0]-
m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return p.map(({kind:f,start:m,end:d})=>({kind:f,span:[
l[m][0],l[d][1]]})).sort(c)}function*js(e){let{passes:t,kinds:n}=Ss(e);for(let o of[t,...Object.values(n)])yield,tn(o,"w\
e are here ")}function Ss(e){return zn.has(e)||zn.set(e,Tl(e)),zn.get(e)}function El(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,u=Ml(t,n.same),p=u.slice(1).map((x,k)=>[...u[k],...x]),c=x=>{let k=new Set(x.flatMap(N=>N.numbers.map(
I=>I%o)));return[...k].reduce((N,I)=>N+(a.get(I)??0),0)/Math.sqrt(k.size)},f=[...u,...p];if(e.length)return Kn(f,c)[1]>i?
e:[];let m=f.filter(x=>x.length>Cl),[d,g]=Kn(m,c);if(!(g>l))return[];let y=d.flatMap(x=>x.numbers.filter((k,M)=>M!==1)),
b=x=>[...new Set(y.map(k=>k%x.length))].reduce((k,M)=>k+x[M],0),[w]=Kn(Object.keys(r),x=>b(r[x]));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function Ml(e,t){let n=xs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[
`w ${r}`,`b ${n} ${r}`,...Al(a[0])];o.at(-1).push({start:a.index,numbers:l.map(on)}),n=r,r===xs&&o.push([])}return o.filter(
a=>a.length)}function Al(e){let t=["^",...e,"$"];return t.slice(vs-1).map((n,o)=>`n ${t.slice(o,o+vs).join("")}`)}var Kn=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),$s=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function Tl({lists:e,passes:t,phrases:n,learned:o}){let a=en(e),r=Object.entries(n).map(
([l,i])=>[l,Fe(i,a)]);return{passes:Fe(t,a),kinds:Object.fromEntries(r),learned:o&&Ll(o)}}function Ll({same:e,gaps:t,weights:n,
kinds:o,...a}){let r=e.map(i=>i.split(" ")),l=Object.entries(o).map(([i,u])=>[i,Mt(u)]);return{...a,same:new Map(r.flatMap(
i=>i.map(u=>[u,i[0]]))),weights:ks(t,n),kinds:Object.fromEntries(l)}}function Os({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Cs=["emergency","crisis","violence","agency","worried","child"],Nl=["crisis","violence"],As='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Es(){for(let e of Oe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||=t}}function Il(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function Ts(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>pt(p,l)),u=$s(i,l);if(u)return{...u,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Vn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Jn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),Ms=e=>`tel:${e.match(/\d+/)[0]}`;
function Ls({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Oe().countries=t);let a=()=>Oe().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},Oe().
chosen||Il(a(),r)),i=()=>a().find(L=>L.code===l());function u(L){Oe().chosen=L,Es();for(let{element:j,draw:B}of Oe().listeners)
B(j)}function p(L,j){return j(L),Oe().listeners.add({element:L,draw:j,shown:!1}),queueMicrotask(Es),L}let c=L=>p(s("div",
{}),j=>j.replaceChildren(...L())),f=()=>{let L=[...a(),{code:"-",country:e["help-elsewhere"]}],j=s("select",{onchange:()=>{
u(j.value),o(j.value)}},...L.map(B=>s("option",{value:B.code},B.country)));return p(j,()=>{j.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},m=({say:L,to:j},B)=>{if(/^(tel|sms):/.test(j))return s("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...Jn(L)));let F=s("span",{},L),T=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:j}),onclick:async()=>{await Yn(j,F)&&(T.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",T)},d=L=>s("li",{},s("p",{class:"ajar-for"},L.
for_what),s("p",{class:"ajar-hint"},[L.name,L.hours,L.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...L.reach.map(m))),g=({emergency:L,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),j?s("\
p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Ms(L)},C(e["help-call"],{number:L})))),
y=L=>c(()=>{let j=i();if(!j)return[s("p",{},e["help-elsewhere-how"])];let B=L.flatMap(F=>F==="emergency"?g(j):Vn(j,[F]).
map(d));return[s("ul",{class:"ajar-help-lines"},...B)]});function b(){Os({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},f(),Gn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),y(Cs),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:L,text:j,now:B,lines:F,kinds:T,
countries:q},{level:v,aside:$,instead:A}){return q&&!W()&&(Oe().countries=q),s("section",{class:"ajar-danger"},s(`h${v}`,
{tabindex:"-1"},L),s("p",{},j),T.length?null:A?.()??null,f(),y(F),s("ul",{class:"ajar-todo"},...B.map(P=>s("li",{},P))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:$},e["help-aside"]))}let x=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function k({emergency:L,...j}){let F=Nl.map(q=>Vn(
j,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(v=>q.find(({to:$})=>$.startsWith(v))));return[{say:C(e["help-call"],
{number:L}),to:Ms(L)},...F.filter(Boolean)]}let M=(L=`${e["help-line"]} `)=>c(()=>{let j=i(),B=(j?k(j):[]).flatMap(({say:q,
to:v},$)=>[$?" · ":"",s("a",{href:v},...Jn(q))]),F=s("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
T=s("span",{class:"ajar-off-paper"},B.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},L,...B,T)]});function N(L){
if(!W())return;let[j]=[...L.querySelectorAll(As)].reverse();j?.closest("p, ul").after(M(""));for(let B of L.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===i()?.country}let I=()=>c(()=>{let L=i();return L?[s("p",{},s(
"b",{},`${e["help-title"]}, ${L.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:L.emergency})}`),s(
"ul",{},...Vn(L,Cs).map(({for_what:j,name:B,reach:F,hours:T})=>s("li",{},...Jn(`${j}: ${B}. ${F.map(({say:q})=>q).join("\
 · ")}. ${T}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),W=()=>a().length>0;return{open:b,notice:w,button:x,line:M,addNumbers:N,
text:I,choose:u,code:l,isKnown:W}}var Gn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ns(e){if(Oe().open){Oe().open=e;return}Oe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(As)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},{capture:!0})}async function Yn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var sn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Is(e){let t=()=>{e.next().done||sn(t)};sn(t)}var Rl="about:blank";function Zn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Rl)}function Rs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Zn()))},{capture:!0})}function Ds(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},u=e.piles.map(d=>(i[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=f[g.dataTransfer.
getData("text/plain")]?.[d.id];y&&!y.matches(":disabled")&&(y.checked=!0,c(y.dataset.card,d))}},i[d.id]))),p=()=>e.piles.
forEach(d=>{i[d.id].textContent=C(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),c=(d,g)=>{
l[d]=g.id,p(),a({...l}),r(C(n.moved,{card:Le(e.cards.find(y=>y.id===d).text),pile:g.text}))},f={},m=e.cards.map(d=>{f[d.
id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(y=>{let b=s("input",{type:"radio",name:g,
value:y.id,"data-card":d.id,checked:l[d.id]===y.id,onchange:()=>c(d.id,y)});return f[d.id][y.id]=b,s("label",{},b,s("spa\
n",{},y.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...m)}var Xn=["open","closed"],Dl=[...Xn,"half-open"],Bl=2,ql=90,eo=3,an="none",Bs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Pl=/[“”„«»"' \t\n]/g,qs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Wl=["i","im","id","ill","ive","its","we",
"were","well"],_l=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Fl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Qn=new WeakMap;function Hl(e,t){let n=Ws(t),{sentences:o,forms:a,at:r}=Kl(e,n);if(r<0||a[r].name===an)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Yl(Gl({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:p}=a[r],c=Zl(l,i,to(e,o[r],
u,p),t),f=Ql(e,o,n),d=[l==="open"&&f.some(g=>g.name!=="two-at-once")?"":c,...f.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:f,remarks:d.slice(0,Bl)}}function Ul(e,t){let n=Ws(t),o=t["about-statements"],a=Hs(si(e)),r=Object.entries(n.blame).map(([y,b])=>({name:y,places:a.
flatMap(w=>Xl(y,b,w,n))})),l=new Set(r.flatMap(({places:y})=>y.map(({sentence:b})=>b))),i=[],u="";for(let{name:y,places:[
b]}of r){if(!b)continue;let w=ei(e,b,n.quotedTo[y]);i.length||(u=ti(y,e,b,n)),i.push({name:y,words:w,remark:C(o.blame[y].
say,{words:w})})}let p=i.map(y=>y.name),c=a.filter(y=>!l.has(y)),f=Object.keys(n.parts).filter(y=>(y==="seen"?c:a).some(
({line:b})=>He(n.parts[y],b))),m=f.map(y=>o.parts[y]).join(", "),d=f.length?C(o.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:d,blame:p,notes:i,rewording:u,remarks:g}}function Ps({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>pt(n,r).length)?[]:e==="question"?Hl(n,o.coach).remarks:Ul(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Ws(e){return Qn.has(e)||Qn.set(e,zl(e)),Qn.get(e)}function zl(e){let t=en(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,p])=>[u,Fe(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Fe(e.echoes,t),stated:Fe(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:Xn.map(i=>Mt(l[i]))},passes:Fe(e.passes,t),quotes:Fe(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function He(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Kl(e,t){let n=Hs(e),o=n.map(p=>Vl(p,t)),a=p=>n.map((c,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>_s(n[p])>=eo),i=a(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var rn=e=>e.trim().split(" ").slice(0,-1),_s=({line:e})=>rn(
e).length-1;function Vl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[c,f]of Object.entries(
n)){let m=He(f,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,f])=>({name:c,place:He(f,e)})).
filter(({place:c})=>c).map(({name:c,place:[f,m]})=>({name:c,start:f,end:m}));if(i.length){let c=i.reduce((f,m)=>m.start<
f.start?m:f);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{...c,name:an}:e.
slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="wonder"&&t!=="?"?
{...c,name:an}:c}let u=Fs(rn(e).slice(1),a).length>eo?"echo":"short";return{name:t==="?"&&He(r,e)?u:an,start:2,end:e.length}}
function Fs(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Jl({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Fs(rn(a).slice(1),o),i=rn(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:c},f)=>f!==n&&(e[f].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(0,c).join(" ")}`),...[1,
2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:c})=>`beside ${c}`)]}function Gl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Xn.map(()=>0),l=new Set(Jl(e,t).map(p=>on(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,c)=>p+[...l].reduce((f,m)=>f+o[c][m],0)*i),0]}function Yl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
Dl[e.indexOf(n)]:""}function Zl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Ql(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([u,p])=>{let c=l.map(m=>({sentence:m,place:He(p,m.line)})).find(({place:m})=>m);if(c){let m=to(e,c.sentence,
...c.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:C(a[u],{words:m})}])}let f=l.filter(m=>_s(
m)>=eo).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:a[u]}]:[]})}function Xl(e,t,n,{passes:o,quotes:a,unless:r}){
if(He(a,n.line))return[];let l=nn(o,n.line),i=He(t,l);return!i||r[e]&&He(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function ei(e,{
sentence:t,start:n,end:o},a){let r=a&&He(a,t.line.slice(n,o));return to(e,t,n,r?n+r[1]:o)}function ti(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=ni(e,t,n,o),l=r>0?oi(t,n.sentence,r):"",i=e==="ultimatum"&&At(l).line.split(" ").some(c=>Wl.
includes(c)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?C(p,{rest:l}):a.
otherwise}function ni(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,u=i.slice(o,a).trim().split(" "),p=u[0]===
"you"||u[0]==="u",c=d=>p&&u.slice(1,1+d.length).join()===d.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(f=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e==="always"&&m&&(f=i.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&c(["make","me","feel"])&&(f=i.indexOf(" feel ",o)+6),e==="feel-you"){let d=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];
t.slice(d,g).includes(",")&&(f=o+u.slice(0,3).join(" ").length+1)}return f<i.length-2?f:0}function oi(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Fl,1),a=o.replace(qs," ").replace(/^ +| +$/g,"");return[...a].length<=ql?a:""}var to=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(qs," ").replace(_l,"");function Hs(e){let{line:t,places:n}=At(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,u]=n[r-1],p=l?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function si(e){return e.replace(Bs,"").replace(Pl,"")?e.replace(Bs,t=>" ".repeat(t.length)):
e}var ai=1200;function Us(e,{words:t,find:n,isSilent:o}){let a=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-hint"}),
l=s("div",{class:"ajar-remarks"},a,r),i=0,u=[],p=m=>{window.ajarNoRemarks=m,u=[],f()},c=(m,d)=>s("button",{type:"button",
class:"ajar-link",onclick:()=>p(d)},m);function f(){let m=window.ajarNoRemarks===!0,d=m||!e.value.trim()?[]:n(e.value);d.
length&&d.join(`
`)===u.join(`
`)||(u=d,a.replaceChildren(...d.map(g=>s("p",{},g))),o?.()?r.replaceChildren(t["remarks-none"]):m?r.replaceChildren(c(t["\
remarks-on"],!1)):d.length?r.replaceChildren(`${t["remarks-limits"]} `,c(t["remarks-off"],!0)):r.replaceChildren())}return e.
addEventListener("input",()=>{clearTimeout(i),i=setTimeout(f,ai)}),l}var no=2e4,ri=10,Ce=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Tt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ce("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:ii[r.kind](l,r);We(r,a)&&(a[r.
id]=li(r,i,a))}return a}function ln(e,t){try{Tt(e,t)}catch(n){if(n instanceof Ce)return!1;throw n}return!0}var Vs=e=>Object.
values(e).every(t=>t==null);function Ee(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>zs(
e.cards,n)),we(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${zs(e.piles,t[n.
id])}`);case"date":return[jn(t)];case"list":return t.map(we);default:return[we(`${t}`)]}}var zs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function li(e,t,n){if(e.kind!=="choice"||!t)return t;let o=ot(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var ii={ruler(e){if(!Number.isInteger(e)||e<0||e>ri)throw new Ce("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!Ks(e)||!Array.isArray(e.chosen)||!e.
chosen.every(so(a)))throw new Ce("answer-cards");let{chosen:r}=e,l=oo("own"in e?e.own:"")??"";if(l&&!o)throw new Ce("ans\
wer-own");if(!n&&r.length+!!l>1)throw new Ce("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=so(n.map(({id:l})=>l));if(!Ks(e)||!Object.keys(e).every(
so(o))||!Object.values(e).every(a))throw new Ce("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:oo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ce("answer-lines",
{most:t});let n=e.map(o=>oo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!kt(e))throw new Ce(
"answer-day");return e}};function oo(e){if(typeof e!="string")throw new Ce("answer-text");if(e.length>no&&[...e].length>
no)throw new Ce("answer-long",{most:no});return we(e)?e:null}var so=e=>t=>e.includes(t),Ks=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ci=[{answers:["all"]}],ui=/\p{L}/u,pi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,fi=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
di=/\{([a-z][a-z0-9-]*)\}/g;function un({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:f})=>[f,o[f]??null]));if(Vs(i))return"nothing"in n?[cn([n.nothing])]:[];let{parts:u}=Ys({items:e,answers:i,rules:t,
phrases:n,last:l}),c=(r||!t.length?ci:t).flatMap(u);return r||!("closing"in n)?c:[...c,cn([n.closing])]}function Gs({items:e,
rules:t,reflection:n},o){let{sentences:a}=Ys({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var cn=e=>({words:e,heading:"",said:[]}),Ve=(e,t,n=[])=>({words:n,heading:e,said:t}),Js=(e,t)=>e.filter(n=>!t.has(
De(n)));function Ys({items:e,answers:t,rules:n,phrases:o,last:a}){let r=v=>e.find(({id:$})=>$===`couple-${v}`)??e.find(({
id:$})=>$===v),l=v=>t[r(v)?.id]??null,i=v=>r(v)?Ee(r(v),l(v)):[],u=v=>{let $=new Set(v.map(r));return e.filter(A=>$.has(
A))},p=v=>{let $=l(v);return typeof $=="number"?$:i(v).length},c=v=>v.map($=>l($)?.chosen).find($=>Array.isArray($))??[],
f=(v,$)=>{let[A,P]=[r(v),l(v)];return A?.kind!=="sort"||!P?[]:A.cards.filter(({id:J})=>P[J]===$).map(({text:J})=>J)},m=v=>new Set(
v?i(v).map(De):[]),d=({if:v=[],unless:$=[]})=>v.every(g)&&!$.some(g);function g(v){if(typeof v=="string")return l(v)!==null;
let{item:$=[],cards:A,piles:P,without:J,only:_,least:Y,asked:U}=v;if(U)return!!r(U)&&We(r(U),t);let ae=$.find(ne=>l(ne)!==
null);if(!ae)return!1;let re=c([ae]);return A&&!A.some(ne=>re.includes(ne))||P&&!P.some(ne=>Js(f(ae,ne),m(J)).length)||_&&
!(ne=>ne.size===1&&ne.has(_))(new Set(Object.values(l(ae))))?!1:Y==null||p(ae)>=Y}let y=(v,$={})=>C(o[v],$);function b(v,$={}){
if(typeof v=="string")return y(v,$);if(!d(v))return null;let{phrase:A,of:P,since:J}=v;if(!P)return y(A,$);if(!i(P).length)
return null;let _=J&&a?.values[P];return _==null?y(A,{n:p(P),...$}):y(J,{n:p(P),last:_,day:a.day,...$})}let w=(v=[],$={})=>v.
map(A=>b(A,$)).filter(A=>A!==null),x=(v,$)=>{let A=w(v,$);return A.length?[cn(A)]:[]};function k(v){if(typeof v=="string")
return i(v);if("level"in v)return j(v);if("phrase"in v){let[Y]=v.of?i(v.of):[],U=b(v,Y===void 0?{}:{words:Y});return U===
null?[]:[U]}let{item:$,pile:A,also:P,without:J}=v,_=A?f($,A):i($);return P&&(_=_.filter(Y=>m(P).has(De(Y)))),Js(_,m(J))}
let M=({heading:v,under:$})=>v?y(v):($&&r($)?.said)??"";function N(v,$){let A=r(v);if(A?.kind!=="sort"||t[A.id]===null)return[];
let P=_=>A.piles.find(Y=>Y.id===_).text;return($??A.piles.map(({id:_})=>_)).map(_=>({id:_,text:P(_),cards:f(v,_)}))}let I=n.
find(v=>v.ladder)?.ladder,W=()=>Math.floor(I.rungs.length/2);function L(v){let[$]=c([v]);return!I||!$?null:W()-I.rungs.findIndex(
({card:A})=>A===$)}function j({level:v,up:$=0}){let A=v.map(L).find(J=>J!==null);if(!I||A===void 0)return[];let P=I.rungs[W()-
A-$];return P?i(P.item):[]}let B={answers({answers:v}){return(v[0]==="all"?e:u(v)).filter(({id:A})=>t[A]!==null).map(A=>Ve(
A.said||A.ask,Ee(A,t[A.id])))},lines(v){let $=v.lines.flatMap(k),A=$.length?[Ve(M(v),$,w(v.say))]:[],P=v.count?.[Math.min(
$.length,v.count.length-1)];return P?[...A,cn([y(P,{n:$.length})])]:A},piles({piles:v,only:$,heading:A,below:P={},all:J={}}){
let _=Y=>Y.length===r(v).cards.length;return N(v,$).filter(({cards:Y})=>Y.length).flatMap(({id:Y,text:U,cards:ae})=>{let re=_(
ae)&&J[Y]||P[Y],Q=A?y(A,{pile:U}):U;return[Ve(Q,ae),...x(re?[re]:[])]})},empty(v){let $=N(v.empty,v.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return $.length?[Ve(M(v),$,w(v.say))]:[]},sentence(v){let $=o[v.sentence],A=ft($),P=Object.fromEntries(
A.map(J=>[J,i(J).join(" ")]));return Object.values(P).every(Boolean)?[Ve(M(v),[ao(v,$,P)])]:[]},message(v){let $=F(v.message);
return $.length?[Ve(M(v),[$.join(" ")])]:[]},ladder(){let[v=""]=i(I.goal),[[$],[A]]=[c([I.today]),c([I.later])],P=I.rungs.
map(({card:J,item:_})=>{let Y=r(_)?.said??"",[U]=i(_),ae=U?`${Y}: ${U}`:y("open",{level:Y}),re=mi(J===$,J===A,!!A);return re?
y(re,{level:ae}):ae});return[Ve(y(v?"ladder":"ladder-unnamed",{goal:v}),P)]},missing({missing:v,say:$}){let A=u(v).filter(
({id:P})=>t[P]===null);return A.length?x($,{parts:A.map(P=>P.said).join("; ")}):[]},repeated(v){let $=v.repeated.map(i),
A=new Map;for(let _ of $.flat())A.has(De(_))||A.set(De(_),_);let P=_=>$.filter(Y=>Y.some(U=>De(U)===_)).length>1,J=[...A].
filter(([_])=>P(_)).map(([,_])=>_);return J.length?[Ve(M(v),J)]:[]}},F=v=>v.parts.map($=>[$,i($.item)[0]]).filter(([,$])=>$).
map(([$,A])=>T($,A,v));function T(v,$,{self:A=[],small:P=[],capitals:J=[]}){let{opener:_,clause:Y,clauses:U=[],questions:ae=[],
names:re=!1}=v,Q=Le($),ne=qt(Q),ge=ne.toLowerCase();if(A.includes(ge))return Qe("{words}.",{words:Q});let ue=[...o[_]].at(
-1);if(!pi.test(Q.match(ui)?.[0]??"a")||ae.includes(ge))return Qe(`{words}${ue}`,{words:Q});let S=o[Y&&U.includes(ge)?Y:
_],H=re||J.includes(ne);return Qe(S,{words:pn(Q,P,H)})}function q(v){if(!d(v))return[];let $=Object.keys(B).find(P=>P in
v),A=$?B[$](v):x(v.say);return A.length&&v.then?[...A,...x([v.then])]:A}return{parts:q,sentences:F}}var ft=e=>[...e.matchAll(
di)].map(([,t])=>t);function ao({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>pn(Le(we(a[i])),t,!n.includes(i)),l=Object.
fromEntries(ft(o).map(i=>[i,r(i)]));return Qe(o,l,e)}function pn(e,t,n){let o=qt(e);if(!([...o].length>1&&fi.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function mi(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Zs(e,t,n,o=null){let a=hi(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:un(e,t,{plain:r,last:o})}}function hi({
items:e},t,n){let o=n&&Ts(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function ro(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},c),u=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),p),u.focus()}function fn(e){let n=s("button",{type:"button",onclick:()=>ro(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Qs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=c,m=!1,d=!1,g=!1,y=!1,b=!1,w=(S,H,Z={})=>s(
"button",{type:"button",onclick:H,...Z},S),x=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>$()}),k=w(
e["keep-open"],()=>$(),{class:"ajar-link"}),M=s("div",{class:"ajar-offer"}),N=!1,I=S=>{S.tabIndex=-1,S.focus()},W=()=>u.
querySelector(".ajar-change"),L=()=>c.state==="kept"&&!c.reopen;function j(S,H=S){r.dataset.short=H,a.textContent!==S&&(a.
textContent=S)}function B(){let S=c.problem?e["keep-unsaved"]:e["keep-saving"],[H,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[b?"lost":c.state];r.classList.toggle("ajar-state-lost",b),j(H,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,F()}function F(){let S=n&&
c.state==="none"&&!m,[H,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",H),x.replaceChildren(s("span",{class:"ajar-long"},H),s("span",{class:"ajar-short"},Z)),x.hidden=!S||N,k.hidden=
!S||!c.exists,M.hidden=!S||y,p.hidden=S&&l.hidden&&!i.textContent}function T(){let S=()=>{y=!0,B(),I(r)};return M.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],S),w(e["keep-offer-yes"],$))),M}function q(){
c={...c,saved:!1},B()}function v(){B(),f=c,L()?u.replaceChildren(d?U("change"):ne()):c.state!=="none"?u.replaceChildren(
U("unlock")):m?u.replaceChildren(U(c.exists?"open":"start")):u.replaceChildren(n?"":y?_():J())}let $=()=>{m=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,
P=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function J(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{y=!0,v(),I(r)}),w(e[c.exists?"keep-open":"keep-start"],$)))}let _=()=>s(
"p",{},w(e[c.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function Y(){let H=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,ee)=>ee.length>Z.length?ee:Z);return s("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":H},s("span",{},e["keep-strength-none"]))}function U(S){let H=S==="start"||S==="change",Z={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],ee=s("input",{id:`${o}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{H&&t({strength:ee.value})}}),me=s("inp\
ut",{id:`${o}-again`,type:"password",spellcheck:"false"}),ve=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),me),
D=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),G=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.
place,onchange:()=>t({place:G.value})}),X=Y(),oe=()=>{if(!ee.value){ee.focus();return}if(D.hidden=!0,H&&ee.type==="passw\
ord"&&me.value!==ee.value){D.textContent=e["keep-again-differs"],D.hidden=!1,me.focus();return}S==="change"?t({change:ee.
value},{awaited:!0}):t({[S==="start"?"keep":"unlock"]:ee.value,place:G.value},{awaited:!0}),j(e["keep-opening"]),ee.value=
"",me.value="",X.firstChild.textContent=e["keep-strength-none"]},le=()=>{m=!1,d=!1,v(),S==="change"?W().focus():I(r)},he=s(
"details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),G);return s("form",{class:"aj\
ar-ask",onsubmit:pe=>{pe.preventDefault(),oe()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),S==="start"&&
n?s("p",{},e["keep-why"]):null,S==="start"?P():null,S==="change"?s("p",{},e["keep-change-how"]):null,H?s("p",{},e["keep-\
no-way-back"]):null,S==="start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[S===
"change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[H?"keep-how":"keep-how-open"]),ee,H?X:
null,H?ve:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:pe})=>{ee.type=pe.checked?"tex\
t":"password",ve.hidden=pe.checked,D.hidden=!0}}),s("span",{},e["keep-see"])),H?D:null,S==="change"||c.here?null:he,s("d\
iv",{class:"ajar-moves"},S==="unlock"?null:w(e["keep-not-now"],le),s("button",{type:"submit"},Z)),H?null:Q(),S==="start"&&
c.here?re():null)}let ae=()=>s("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function re(){let S={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},H=s("input",{type:"file",onchange:async()=>{let me=new Uint8Array(await H.
files[0].arrayBuffer()),ve=()=>t({bring:me},{awaited:!0});H.value="",c.exists?ro(ee,{...S,act:ve}):ve()}}),Z=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),H),ee=s("div",{class:"ajar-twice"},Z);return ee}function Q(){let S=fn({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summar\
y",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),ae(),re()]:[],s("p",{},
e["keep-erase-how"]),S)}function ne(){let S=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((H,Z)=>H-Z).map(H=>s("option",{value:H,selected:H===c.minutes},C(e["keep-minute\
s"],{n:H}))));return s("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
w(e["keep-change"],()=>{d=!0,g=!1,v(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s(
"p",{},e["keep-copy-how"]),ae()]:[s("p",{},c.place)],c.copied?s("p",{},C(e["keep-copied"],{program:c.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),S))}function ge(S){if(S.strength!=null){let H=u.querySelector(".ajar-strength\
 > span");H&&(H.textContent=S.strength);return}if(S.changed){d=!1,v(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,W().focus();return}c={...c,...S},c.state==="kept"&&(m=!1),L()||(d=!1),B(),ue()}let ue=ut(u,()=>{let S=f;
if(S.state===c.state&&S.exists===c.exists&&S.minutes===c.minutes&&S.here===c.here&&!!S.reopen==!!c.reopen&&!!S.hosted==!!c.
hosted&&u.firstChild){f=c;return}let Z=m&&S.place!==c.place;v(),S.state!==c.state&&S.state!=="none"?I(r):Z&&u.querySelector(
"input").focus()});return v(),{line:r,small:x,opener:k,more:p,offer:T,setStart:S=>{N=S,B()},update:ge,begin:q,setLost:S=>{
b=S,B()},say:S=>{i.textContent=S,p.hidden=!1}}}function Xs(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,c)=>{let f=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return $e(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...c])=>s("tr",{},s(
"th",{scope:"row"},p),...c.map(f=>s("td",{},f??"–")))))))))}function ea({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!We(o,n)))if(o.kind==="choice"){let l=(o.among?
ot(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var ta=(e,t)=>C(e.ask,t);var gi=new Set(["autorestarting","dead","restarting","terminating"]),yi=4e3;function na({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,p)=>{
gi.has(p)&&t()},i=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,yi):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function oa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,p])=>{let c=ea(u,p),f=u.items.filter(m=>m.id in c).map(m=>[ta(m,c),...Ee(m,c[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let p=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var sa=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function aa(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Ae(t,j=>u.replaceChildren(j)),c=j=>{p.begin(),n(j)},f=s("div",{}),m={},d="",g=0,y=Zt(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let b=(j,B)=>s("button",{type:"button",onclick:B},j),
w=j=>s("div",{class:"ajar-reflection"},...j.flatMap(B=>wt(B,3))),x=(j,B,F)=>fn({words:t,label:j,question:B,act:()=>c(F)}),
k=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&c({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function M(){let j=r();return m.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:B,lines:F})=>s("div",
{},s("dt",{},B),...F.map(T=>s("dd",{dir:"auto"},T))))),s("div",{class:"ajar-moves"},...l())]:[]}let N=ut(f,()=>{let j=JSON.
stringify([m,r()]);j!==d&&(d=j,Qt(f,W))}),I=()=>[b(t["home-take-plan"],()=>c({take:"plan",paper:y.value(),country:a.code()})),
y.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function W(){let j=(T,q)=>b(q,()=>c({take:T})),B=g>(m.danger?.
kinds.length??0)?null:m.danger,F=()=>{g=B.kinds.length+1,W(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
B?a.notice(B,{level:2,aside:F}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},b(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(T=>s("li",{},T))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!B?a.line():"",...(m.earlier??[]).filter(({plan:T})=>T.
length).map(({title:T,plan:q})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${T}`),w(q))),...M(),s("details",{},s(
"summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...B?[]:[...i?I():[],j("calen\
dar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-take-ch\
eck-ins"]),j("everything",t["home-take-everything"])),k()),m.something?s("details",{},s("summary",{},t["home-end"]),s("p",
{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),x(t["home-erase"],
t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{p.end(),m=j,N()},settle:p.end,say:(j,B="")=>{p.end();let F=s("di\
v",{class:"ajar-text"});$e(F,B),u.replaceChildren(j,F),u.scrollIntoView({block:"nearest"})}}}function ra({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([sa(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var ki=1e3;function dn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,c=()=>{p.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
a,ki);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:p.signal})}function ia({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:p,beside:c,section:f,
ladder:m}=e,d=[s("h1",{},r),...l.map(g=>la("ajar-plan-goal",g)),...i.map(g=>la("ajar-plan-hero",g)),io(u,"h2"),...p.map(
g=>lo(g,dt(g.lines))),c.length?s("section",{},io(c,"h2")):"",...f.map(g=>lo(g,ji(g))),...m.map(g=>lo(g,Si(g),xi(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];dn(d,{title:r,
paper:t,tight:bi(e),onRefused:a})}function bi({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
i=>[...i.fields,...i.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var mn=({lines:e})=>[...e.join("")].
length,wi=e=>mn(e)<160?"large":mn(e)<500?"middle":"usual",la=(e,t)=>s("div",{class:e,"data-size":wi(t)},...co(t,"h2")),vi=e=>mn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),dt=e=>e.map(t=>s("p",{dir:"auto"},t)),ca=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:dt(e),co=({heading:e,lines:t},n,o=dt)=>[s(n,{},e),...o(t)];function io(e,t){
let n=e.every(vi)?"ajar-plan-beside":"",o=t==="h3"?ca:dt;return s("div",{class:n},...e.map(a=>s("div",{},...co(a,t,o))))}
var xi=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+mn(o),0)<900,lo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),ji=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...co(n,"h3",ca))):[io(e,"h3")]},Si=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>dt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...dt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var $i={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ua=["first","sec\
ond","third"],mt=10,Oi=400,Lt=17,uo=16,tt=14,[ha,ga]=[12,38],[po,fo,Ci]=[46,8,30],pa=15,fa=26,Ei=14;function mo(e,t,n){let o=t.
map((i,u)=>({...i,look:ua[u%ua.length]})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?Ai(e,o,n):
Mi(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${de(r)}`}">
${a.join(`
`)}
</svg>
`}function Mi(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/mt;return[t.flatMap(({id:u,name:p,look:c},f)=>{let m=f*o,d=m+
46,g=e.values[u],y=[...Array(mt+1).keys()].map(w=>Nt([l(w),d-5],[l(w),d+5],"edge",1)),b=[0,mt].filter(w=>w!==g).map(w=>Je(
`${w}`,l(w),d+25,"muted",{size:tt,anchor:"middle"}));return[Je(p,0,m+Lt,c,{size:Lt,bold:!0}),Nt([a,d],[r,d],"edge",1.5),
...y,...b,ba(c,l(g),d,9),Je(`${g}`,l(g),d+29,c,{size:Lt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Ai(e,t,n){let o=Ii(
e,ha,n-ga),a=po+mt*fo+Ci,r=t.flatMap((p,c)=>Ti(e,p,o,c*a,n)),l=t.length*a,[i,u]=Ri(e,o,l,n);return[[...r,...i],l+u]}function Ti(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+po,r+po+mt*fo],p=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-fo*d[t]})).filter(
({value:d})=>d!==null),c=[i,u].flatMap((d,g)=>[Nt([0,d],[l-ga+ha,d],"line",1),Je(g?"0":`${mt}`,l,d+5,"muted",{size:tt,anchor:"\
end"})]),f=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=f<11?Math.max(2,f/3):5.5;return[Je(n,0,r+Lt,o,{size:Lt,bold:!0}),
...c,Fi(p,o),...p.map(({x:d,y:g})=>ba(o,d,g,m)),...Li(p,o)]}function Li(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,p]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&p>=a&&u+p>2*a,f=(u-a)*(p-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(f?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*uo*.6/2,rank:m?0:a===u?3:f?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=Ei)&&!o.some(l=>Ni(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Je(`${a}`,
r,l,t,{size:uo,bold:!0,anchor:"middle"}))}var Ni=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<uo;function Ii(e,t,n){
let o=ya(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((c,f)=>t+f*p)}let a=o.slice(1).map((p,c)=>wn(o[c].day,
p.day)),r=pa*(e.length-o.length)+fa*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,c)=>p+c,0),u=t;return o.
flatMap(({many:p},c)=>(c&&(u+=fa*l+i*a[c-1]),Array.from({length:p},(f,m)=>(m&&(u+=pa*l),u))))}function ya(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Ri(e,t,n,o){let a=ya(e);if(a.length===1){let[c]=a.map(k=>k.day&&ma(k.
day,!0)),m=o<Oi||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,y=d.map(k=>({x:t[k],lines:Bi(e[k].moment,
g)})),b=Math.max(...y.map(({lines:k})=>k.length))*tt*1.25,w=y.flatMap(({x:k,lines:M})=>da(M,k,n+12,o)),x=c?[Je(c,0,n+b+22,
"muted",{size:tt})]:[];return[[...w,...x],b+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:f}of a){let[m,d]=[t[i],t[i+f-1]];l.push({from:m,to:d,x:(m+d)/2,words:ma(c,r.size>1)}),i+=f}let u=l.flatMap(({from:c,
to:f,x:m})=>[Nt([c,n-4],[f,n-4],"edge",1),Nt([m,n-4],[m,n+2],"edge",1)]),p=Di(l.map(c=>({...c,...ka([c.words],c.x,o)})));
return[[...u,...p.flatMap(({words:c,x:f})=>da([c],f,n+18,o))],24]}function Di(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function ka(e,t,n){let o=Math.max(...e.
map(hn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function da(e,t,n,o){let{start:a,end:r}=ka(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,p)=>Je(u,i,n+p*tt*1.25,"muted",{size:tt,anchor:l}))}var ma=(e,t)=>at(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Bi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||hn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>qi(r,t))}function qi(e,t){let n=[...e];if(hn(e)<=t)return e;for(;n.length&&hn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Pi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,hn=e=>[
...e].reduce((t,n)=>t+tt*(Pi.test(n)?1.05:.58),0),de=e=>`${Math.round(e*10)/10}`,gn=e=>`var(--ajar-${e}, ${$i[e]})`,Wi={
"&":"&amp;","<":"&lt;",">":"&gt;"},_i=e=>e.replace(/[&<>]/g,t=>Wi[t]);function Je(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${de(t)}" y="${de(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${gn(o)}">${_i(e)}</text>`}var Nt=(e,t,n,o)=>`<path d="M${e.map(de).join(" ")}L${t.map(de).join(" ")}" stroke="${gn(
n)}" stroke-width="${o}" fill="none"/>`,Fi=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${de(n)} ${de(o)}`).join("L")}" strok\
e="${gn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ba(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${de(a-l)} ${de(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${de(a-l*.9)} ${de(r-
l*.9)}h${de(l*1.8)}v${de(l*1.8)}h${de(-l*1.8)}z`,third:`M${de(a)} ${de(r-l*1.25)}L${de(a+l*1.25)} ${de(r)}L${de(a)} ${de(
r+l*1.25)}L${de(a-l*1.25)} ${de(r)}z`}[e]}" fill="${gn(e)}"/>`}var Hi=600,Ui=340;function wa(e,t,n){return{sentence:zi(e,t,n),wide:mo(e,t,Hi),narrow:mo(e,t,Ui),columns:[n["chart-momen\
t"],...t.map(({name:o})=>o)],rows:e.map(({moment:o,values:a})=>[o,...t.map(({id:r})=>a[r])])}}function zi(e,t,n){let[o,a]=[
e[0],e.at(-1)],r=o.day&&Ki(o.day,o.day.slice(0,4)!==a.day?.slice(0,4)),l=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);
if(e.length===1){let p=l.map(f=>C(n["check-ins-value"],{ruler:n[`ruler-${f}`],value:o.values[f]})),c=xn(p);return r?C(n["\
check-ins-once"],{day:r,rulers:c}):C(n["check-ins-once-undated"],{rulers:c})}let i=l.map(p=>({id:p,before:o.values[p],after:a.
values[p]})).filter(({after:p})=>p!==null).map(({id:p,before:c,after:f})=>C(c===f?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${p}`],before:c,after:f}));if(!i.length)return n["check-ins-differ"];let u=xn(i);return r?C(n["chec\
k-ins-since"],{day:r,rulers:u}):C(n["check-ins-since-undated"],{rulers:u})}var Ki=(e,t)=>at(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}});var ht=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),It=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Vi=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),Ji={cup:()=>It("88 74 46 56",...ht(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>It("296 12 176 168",...ht(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>It("136 24 136 140",...ht(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Vi("glow",234,94,4),...ht(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>It("312 66 80 120",...ht(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>It("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...ht(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},va=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ji[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function xa(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),va(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ja=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),va(e.doors,t)),
Sa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Gi=4e3,Yi=6e3,Zi=6;function $a(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():p()},e.begin);function l(m,d){o.textContent=m,a.dataset.breath=d}function i(){if(n===Zi){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Gi)}function u(){l(e.out,"out"),t=setTimeout(i,Yi)}function p(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var nt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Oa(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>Ca(a[c])&&we(a[c])!=="";if(!ft(l[i.sentence]).every(u))return"";
let p=c=>Object.values(n).some(f=>pt(c,f).length);return Object.values(a).flatMap(Qi).some(p)?"":ao(i,l[i.sentence],a)}var Qi=e=>(e?.
own?[e.own]:[e].flat()).filter(Ca),Ca=e=>typeof e=="string";var md=new TextEncoder;var Ea="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ma=`${Ea}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Ad=new RegExp(`(?:[${Ea}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Td=new RegExp(`^[${Ma}]+`),Ld=new RegExp(`(^|[;,|"])([${Ma}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Aa({after:e,among:t,...n},o){return Tt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var nc=["goal","sentence","fields","message","beside","section","ladder"],oc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",sc=new RegExp(
`\\r\\n|[${oc}]`);function Ta(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?Oa([r],t):"",i=Object.
fromEntries(nc.map(u=>[u,[]]));for(let u of a){let{response:p}=n.get(`${u.exercise}@`)??{},c=Object.keys(p??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let f=ac(rc(c,p),u,u.exercise===o?l:"");i[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new nt("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function ac(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var Rt=e=>e.flatMap(t=>t.split(sc)).map(we).filter(Boolean);function rc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return Aa(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),y=d.kind==="date"&&kt(g);return Rt(y?[at(y,{dateStyle:"ful\
l"})]:Ee(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:i(...d)});function p(d,g){let y=t.find(k=>k.id===d&&k.kind==="sor\
t"),b=y?.piles.find(k=>k.id===g)?.text,w=b&&r(y);if(!w)return[];let x=y.cards.filter(k=>w[k.id]===g).map(({text:k})=>k);
return[{id:g,heading:b,lines:Rt(x)}]}function c(){let d={items:t,rules:o.filter(y=>y.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,r(y)]));return un(d,g).filter(({said:y})=>y.length).map(({heading:y,
said:b})=>({id:"message",heading:y,lines:Rt(b)}))}function f(){let d=o.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:x})=>x===w),y=[d.today,d.later].map(g).filter(Boolean),b=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:l(g(w.item)),marks:y.filter(x=>r(x)?.chosen.includes(w.card)).map(x=>x.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:x}of d.before??[])a[w]&&typeof a[w]=="string"&&b.push({heading:x,lines:Rt(
[a[w]]),marks:[]});return{...u("goal"),rungs:b}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:i,
section:u,pile:p,message:c,ladder:f,told:()=>ft(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Rt(
[d])})}}function La({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!ln(a.exercise,a.answers)?[]:o.item?lc(o,a):
Gs(a.exercise,a.answers)});return[...new Set(n)]}function lc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):Ee(r,a[e]),
u=n.startsWith("{words}");return i.map(p=>{let c=Le(p);return Qe(n,{words:u?c:pn(c,["a","an"],!1)})})}var ic="{wishes}";function Na({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=d=>{let[g,y]=[n(`${d}@`),
o(`${d}@`)];return g&&y?{exercise:g,answers:y}:null},i=d=>La(d,l),u=({items:d})=>d.some(({takes:g})=>g);function p(d,g){
let b=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return i({takes:b}).length>
0}function c({key:d,exercise:g,html:y}){let b=o(d),w=g.items.flatMap(L=>Ee(L,b[L.id]).flatMap(j=>Le(j).split(/\n+/)));if(!w.
length)return"";let k=s("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
f(k,y,w):k.append(...w.map(L=>s("p",{dir:"auto"},L)));let M=s("p",{class:"ajar-status",role:"status"}),N=async()=>{let j=[
...k.querySelectorAll("h1, h2, p, li")].map(({textContent:F})=>F.trim()).join(`

`),B=await Yn(j,k);M.replaceChildren(e[B?"help-copied":"letter-not-copied"])},I=()=>{let L=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...k.cloneNode(!0).childNodes);dn([j],{title:e["letter-title"],paper:L?"us-letter":
"a4",onRefused:()=>M.replaceChildren(e["print-refused"])})},W=(L,j)=>s("button",{type:"button",onclick:j},L);return s("d\
iv",{class:"ajar-letter"},k,s("div",{class:"ajar-moves"},W(e["help-copy"],N),W(e["letter-print"],I)),M)}function f(d,g,y){
$e(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===ic)?.replaceWith(s("ul",{},...y.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(b=>b.endsWith("@")&&o(b)),g=d.map(b=>({key:b,response:o(b)})),
y=Object.fromEntries(d.map(b=>[b.slice(0,-1),n(b)]));try{let{message:b,beside:w,section:x}=Ta(g,{exercises:y,danger:{},workshop:r}),
k=r.days.map(({item:N})=>N),M=w.filter(({id:N})=>!k.includes(N));return[...b,...M,...x.flatMap(({fields:N})=>N)]}catch(b){
if(b instanceof nt)return[];throw b}}return{sentences:i,isLetter:u,canBegin:p,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Dt=window.ajarShown,Ia=e=>e.startsWith("check-in@"),Ra=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ge={};function ho(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.a\
jar
.ajar-help-line a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:n\
one;
height:100dvh;max-height:none;margin:0;border:0;border-radius:0}}.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;pa\
dding-inline-start:.75em;
border-inline-start:3px solid var(--ajar-accent)}.ajar .ajar-remarks>div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hin\
t{
margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty{display:none}.ajar-text>*+*{margin-top:.9em!importan\
t}.ajar-text :is(ul,ol){padding-inline-start:1.4em!important}.ajar-text a{padding-block:.25em}
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
margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@contain\
er (max-width:
32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collaps\
e;
width:100%;font-size:1em}.ajar :is(th,td){text-align:start;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-l\
ine);
color:inherit;background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var\
(--ajar-soft);
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Da({model:e,el:t}){ho();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:l,instead:i,days:u=[],printed:p=[]}=e.get("workshop")??{},c=new Map,f=new Map,m=new Map,d=[],g=h=>d.
push(h),y=null,b=!1,w=!1,x=!1,k=!1,M=new Map,N=new Map,I=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),st(t,
o),xo(o);let W=s("div",{class:"ajar-page"}),L=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&E.key===h)?.exercise,
j=oa({words:o,answered:()=>[...f].map(([h,{answers:E}])=>[L(h),E]).filter(([h,E])=>h&&Object.keys(E??{}).length)}),B=0,F=h=>{
if(clearTimeout(B),B=0,j.set(h),y?.setLost(h),h)for(let E of m.keys())c.get(E)?.release()},T=(h,{awaited:E=!1}={})=>{try{
e.send(h)}catch{F(!0);return}E&&!B&&(B=setTimeout(()=>F(!0),8e3))},q=!1;function v(){q||(q=!0,window.ajarDangers?$():T({
dangers:!0}))}let $=()=>{for(let h of Object.values(window.ajarDangers.dangers))Is(js(h))};function A({key:h,exercise:E},R){
if(Ia(h)&&!j.isLost()||!(window.ajarDangers||j.isLost())||!ln(E,R))return;let K=Tt(E,R),se=Zs(E,K,window.ajarDangers);Me(
h,{answers:K,done:!0,...se}),M.set(h,Ra(f.get(h))),c.get(h).update(f.get(h)),c.get("made")?.update()}let P=Ls({words:o,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>J(),onCountry:h=>T({country:h})}),J=()=>{T({forget:!0}),Zn()},_=Na(
{words:o,help:P,exerciseOf:L,answersOf:h=>f.get(h)?.answers,keys:()=>[...f.keys()].filter(h=>L(h)),workshop:{plan:a,days:u,
printed:p}}),Y=(h,E,R)=>(c.set(h.key,R),f.has(h.key)&&R.update(f.get(h.key)),E),U={html(h){return h.warns&&g(Q),re(h.html)},
home(h){let E=s("div",{}),R=Re=>{Re.import&&c.get("chart")?.begin(),T(Re)},z=Re=>O(G(Re)),{matters:K}=_,se=p.length>0;return Y(
h,E,aa(E,{words:o,send:R,open:z,help:P,matters:K,ways:Te,isPrinted:se})),T({home:h.key}),E},gate(h){let E=s("div",{class:"\
ajar-text ajar-gate"}),[R,z]=k?[s("p",{},o["gate-left-out"]),[P.button(),oe(),ue()]]:[re(x?h.short:h.html),H()],K=s(`h${h.
level??2}`,{},h.title);return E.append(K,R,s("div",{class:"ajar-moves"},...z.filter(Boolean))),k||R.after(s("p",{class:"\
ajar-gate-ask"},o["gate-ask"])),g(Q),E},made:h=>{let E=s("div",{class:"ajar-made"}),R=()=>E.replaceChildren(...ee(h.section));
return c.set("made",{update:R}),R(),E},exercise(h){if(h.invites&&k){let K=[s(`h${h.level}`,{},h.exercise.title),s("p",{},
o["gate-left-out"]),ue()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let E=s("div",{}),R=j.line(y?{}:{role:"al\
ert"});m.set(h.key,E);let z=(K,se)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ie=window.
ajarSent;N.set(h.key,ie),T({key:h.key,...K,sent:ie},{awaited:se}),!(!se||!j.isLost())&&(F(!0),R.scrollIntoView({block:"n\
earest"}))};return c.set(h.key,Oo(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,closed:h.
folded?!me(h.key):null,sort:h.quick||n.length>1&&!ce()?ys:Ds,enough:h.quick?"at once":"later",remarks:(K,se)=>Us(K,{words:o,
find:ie=>Ps(se,ie,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:_.sentences,
...f.get(h.key),help:P,instead:()=>oe(h.elsewhere),below:()=>D(h),onAside:K=>{Me(h.key,{aside:K}),E.querySelector(".ajar\
-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{v(),Me(h.key,{answers:K,done:!1}),z({answers:K,done:!1},w)},onMove:K=>Me(
h.key,{at:K}),onDone:K=>{A(h,K),z({answers:K,done:!0},!0),Ia(h.key)&&c.get("chart")?.begin()},onStartOver:()=>{Me(h.key,
{answers:{},done:!1}),z({remove:!0})}})),E.firstElementChild.append(R),g(()=>j.forget(R)),E},chart(h){let E=s("div",{class:"\
ajar-chart-block"}),R=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:K}=Ae(o,ie=>R.replaceChildren(
ie)),se=({checkIns:ie,rulers:Ke})=>{K(),Xs(E,ie.length?wa(ie,Ke,o):{},o)};return c.set(h.key,{update:se,begin:z,end:K}),
f.has(h.key)&&se(f.get(h.key)),z(),T({chart:h.key}),s("div",{},E,R)},start:h=>xa(h,{open:X,opener:y?.opener}),doors:h=>ja(
h,{open:X}),onward:h=>Sa(h,{open:X}),breathing(h){let{element:E,stop:R}=$a(h);return g(R),E},notice(h){Rs(()=>T({forget:!0}));
let E=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),
E);let R=s("div",{class:"ajar-leave"},P.button(),Gn({words:o,leave:J}));Ns(P.open),y=Qs({words:o,send:T,isQuiet:n.length>
1});let z=document.createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return sn(()=>K.append(P.text())),z.append(
s("div",{class:"ajar-notice"},s("div",{},y.line,y.small),R),E??"",K,y.more),z}};function ae(h){let E=n.findIndex(({id:z})=>z&&
h===`${z}.ipynb`),R=({section:z,blocks:K})=>z===n[E]?.id&&K.some(({warns:se})=>se);return Math.max(E,n.findIndex(R))}function re(h){
let E=s("div",{class:"ajar-text"});return $e(E,h),P.addNumbers(E),E.addEventListener("click",R=>{let z=ae(R.target.closest(
"a")?.getAttribute("href"));z<0||(R.preventDefault(),O(z))}),E}function Q(){x=!0}function ne(h){k=h,x=!0,ze({focus:!0})}
let ge=(h,E)=>s("button",{type:"button",onclick:E},h),ue=()=>ge(o["gate-again"],()=>ne(!1));function S(){ne(!1),n[I].blocks.
some(({invites:E})=>E)||O(I+1)}let H=()=>[ge(o["gate-no"],()=>ne(!0)),ge(o["gate-unsure"],()=>ne(!0)),ge(o["gate-yes"],S)],
Z=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:R})=>R==="exercise")),ee=h=>{let E=Z(h).filter(({key:ie})=>f.
get(ie)?.done).map(({key:ie,exercise:Ke},Re)=>s("details",{open:Re===0},s("summary",{},Ke.title),...f.get(ie).reflection.
flatMap(yt=>wt(yt,2)))),R=s("p",{},o["made-nothing"]),z=Z(h).map(({key:ie})=>ie),K=r&&_.canBegin(`${r}@`,z)?pe():null,se=K?
[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[R],...se]},me=h=>Object.keys(f.get(
h)?.answers??{}).length>0,ve=h=>{let E=Z(h).filter(({folded:R})=>!R);return E.length>0&&E.every(({key:R})=>f.get(R)?.done)};
function D(h){let E=h.key.startsWith(`${a}@`)&&P.isKnown()?P.line():"",R=_.isLetter(h.exercise)?_.letter(h):"",{danger:z,
aside:K=0}=f.get(h.key);return R&&(R.hidden=K<=(z?.kinds.length??-1)),s("div",{class:"ajar-below"},E,R,y?.offer()??"")}let G=h=>n.
findIndex(({aside:E,blocks:R})=>!E&&R.some(z=>z.key===h)),X=h=>O(n.findIndex(E=>E.id===h));function oe(h){let E=`${i?.exercise}\
@`,R=G(E);return R<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:le(E,R,o["help-needs"])}function le(h,E,R){return s(
"button",{type:"button",onclick:()=>{O(E);let K=m.get(h)?.querySelector("h1, h2");if(K){for(let se of m.get(h).querySelectorAll(
".ajar-folded, .ajar-sentences"))se.open=!0;K.tabIndex=-1,K.focus()}}},R)}function he(h,E){let R=n.findLastIndex(({blocks:z})=>z.
some(K=>K.key===h));return R<0||k?null:le(h,R,E)}let pe=()=>he(`${r}@`,o["make-message"]),Te=()=>{let h=[...f.keys()],E=`${r}\
@`,R=r&&(_.canBegin(E,h)||f.has(E)),z=l&&he(`${l.exercise}@`,o["make-letter"]);return[R?pe():null,z].filter(Boolean)};for(let[
h,E]of Object.entries(Ge))U[h]=R=>{let z=s("div",{}),se=E(z,R,{words:o,send:T,onDispose:g,model:e,exerciseOf:L,formOf:ie=>m.
get(ie)});return Y(R,se.element??z,se)};function xe(h,E){let R=U[h.kind](h),{language:z}=n[I];return!z||!h.html||(st(R,{
language:z}),E===n[I].blocks.findIndex(({html:K})=>K)&&R.prepend($n(o))),R}let je=h=>n[I].blocks.find(E=>E.kind===h),Me=(h,E)=>f.
set(h,{...f.get(h),...E}),Ue=()=>{for(let h of d.splice(0))h()};function ze({focus:h=!1}={}){if(Ue(),c.clear(),b){W.replaceChildren(
y?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(W.replaceChildren(...n[I].blocks.map(xe)),n.length>1&&
Ye(),!h)return;let E=W.querySelector("h1, h2, h3")??W;E.tabIndex=-1,E.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function Ye(){let{aside:h,title:E}=n[I];if(ye.hidden=!!h,W.classList.toggle("ajar-aside",!!h),y?.setStart(n[I].
id==="start"),h)return;let{section:R,step:z,steps:K,minutes:se}=n[I],ie=n.filter(fe=>!fe.aside),Ke=ie.indexOf(n[I]),Re=(fe,kn,_a={})=>s(
"button",{type:"button",onclick:()=>O(n.indexOf(fe)),..._a},kn),yt=n.find(({id:fe})=>fe==="start"),go=ie[Ke-1]??yt;W.append(
s("div",{class:"ajar-moves ajar-turn"},go?Re(go,o["previous-page"]):null,Ke<ie.length-1?Re(ie[Ke+1],o["next-page"]):null));
let yn=ie.filter(fe=>!fe.section||fe.step===1),yo=fe=>R?fe.section===R:fe===n[I],Pa=fe=>({"aria-current":yo(fe)?"page":null}),
Wa=fe=>ve(fe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",ko=(fe,kn)=>s("li",{},Re(fe,kn,Pa(fe)),Wa(
fe));V.replaceChildren(...yn.map(fe=>ko(fe,fe.title)),yt?ko(yt,o["start-page"]):""),te.textContent=R?C(o["step-of"],{title:E,
n:z,all:K,minutes:se}):C(o["page-of"],{n:yn.findIndex(yo)+1,all:yn.length,title:E})}function O(h){n[h]&&(I=h,V.parentElement.
open=ce(),e.set("page",h),e.save_changes(),ze({focus:!0}))}let V=s("ol",{}),te=s("summary",{}),ce=()=>window.innerWidth>
640;e.get("notice")&&t.append(U.notice(e.get("notice")));let ye=s("nav",{class:"ajar-nav","aria-label":o.pages},s("detai\
ls",{open:ce()},te,V));n.length>1&&t.append(ye),t.append(j.line({role:"alert"}),W);let Ze=0;for(let h of["keydown","poin\
terdown","scroll"])t.addEventListener(h,()=>{Date.now()-Ze<3e4||(Ze=Date.now(),T({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",h=>{if(F(!1),h.keeping){let R=[...N.values()].some(se=>h.acknowledged<se);y?.update(R?{...h.keeping,saved:!1}:
h.keeping);let{state:z}=h.keeping,K=z==="locked";z&&(w=z==="kept"),z&&K!==b&&(b=K,f.clear(),ye.hidden=b,ze())}h.states&&
queueMicrotask(()=>c.get("made")?.update());for(let[R,z]of Object.entries(h.states??{})){if(h.acknowledged<N.get(R))continue;
let K=z.answers&&!Object.keys(z.answers).length,se=M.get(R)===Ra(z);M.delete(R),Me(R,K?{...z,at:0}:z),se||c.get(R)?.update(
f.get(R))}h.dangers&&(window.ajarDangers=h.dangers,$()),h.country!=null&&P.choose(h.country),h.file&&(c.get("home")?.settle(),
ra(h.file));let E=c.get("home")??y;if(h.print){let R=c.get("home");R?.settle(),ia(h.print,()=>R?.say(o["print-refused"]))}
h.erased&&E?.say(h.erased,je("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&X(h.open),h.problem&&
c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),ze()});let qa=na(e,{gone:()=>F(!0),
back:()=>{j.isLost()&&T({ready:!0})}});return ze(),Dt.set(o,(Dt.get(o)??0)+1),T({ready:!0}),()=>{Ue(),qa(),clearTimeout(
B),Dt.set(o,Dt.get(o)-1),Dt.get(o)||T({gone:!0})}}Ge.door=(e,t,n)=>ps(e,n);Ge.group=(e,t,n)=>hs(e,n);Ge.scenario=(e,t,{words:n,model:o})=>({element:gs(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ge.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=ds(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};Ge.desk=us;var cc=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ba,gt=null;async function Bt(e){
let t=Object.entries(Ba[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function uc(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Bt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;gt=l.get("words"),this.dispose=Da({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{ho(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var pc=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function fc({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!cc.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function dc(){let{INotebookTracker:e,NotebookActions:t}=await Bt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await Bt("@jupyterlab/apputils"),a=async()=>{if(!gt)return!0;let l=[n.cancelButton({label:gt["sta\
rt-over-no"]}),n.okButton({label:gt["start-over"]})],[i,u]=[gt["start-over-title"],gt["start-over-how"]];return(await o(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async p=>{if(!p||r.has(p))return!1;r.add(p),await fc(p).finally(()=>{r.
delete(p)});let{content:c,sessionContext:f}=p,m=k=>t.runCells(c,k,f),d=k=>k.model.type==="code",g=c.widgets.filter(k=>d(
k)||k.rendered===!1),[y,b=y]=g.filter(d),w=1+g.indexOf(b),x=await m(g.slice(0,w));return await pc(),x&&m(g.slice(w))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:c}=p;c.session?.kernel?await c.restartKernel():
await c.changeKernel({name:c.prevKernelName}),await u(p)}}),i.widgetAdded.connect(async(p,c)=>{await c.context.ready;for(let f of c.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");c.model?.getMetadata("ajar")?.runs&&u(c)})}}}var mc=4,
hc=1500,gc=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function yc(e){for(let t=0;t<mc;t++){if(await gc(e))
return!0;await new Promise(n=>{setTimeout(n,hc)})}return!1}async function kc(){let{ConnectionLost:e,IConnectionLost:t}=await Bt(
"@jupyterlab/application"),{PageConfig:n}=await Bt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let i=await yc(`${r.serverSettings.baseUrl}api`);o=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Ba=e},
async get(){let e=await Promise.all([uc(),dc(),kc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
