(()=>{var gr=/^(\d{4})-(\d{2})-(\d{2})$/;function et(e){let[,t,n,o]=typeof e=="string"&&gr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=yr(+t,+n)?e:null}function An(e){let t=e.getFullYear();return t>=1&&t<=9999?kr(t,e.getMonth()+1,e.getDate()):null}var Tn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function yr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var kr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var wr=["button","input","select","summary","textarea"],br=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return wr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),br.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function lt(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Do=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Ro=["first","second",
"third"],Bo=e=>Ro[e%Ro.length];function Ut(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Ln="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",jr=new RegExp(`^${Ln}+|${Ln}\
+$`,"g"),vr=/[\p{L}\p{N}_]+/gu,xr=/^[\p{L}\p{N}_]+/u,Sr=/\{([a-z][a-z0-9-]*)\}/,[$r,Or]=["⁨","⁩"],Po={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Er=new RegExp(`[,;:،]|${Ln}`),Cr="January February March April May June July August\
 September October November December".split(" "),Mr=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,Ar=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
St="en-US",In=({language:e=St})=>{St=e},Ne=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),$t=(e,t)=>e[`\
moment-${t}`]??(et(t)?ct(t):t),Nn=e=>new Intl.ListFormat(St,{type:"conjunction"}).format(e),tt=(e,t,n=St)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),je=e=>e.replace(jr,""),_e=e=>e.toLowerCase().toUpperCase(),Ot=e=>e.
match(xr)?.[0]??"";function ct(e,t=St){if(t!=="en-US")return tt(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Cr[o-1]} ${a}, ${n}`}function nt(e,t,n=[]){let o=e.split(Sr),a="";for(let r=0;r<o.length-1;r+=2){let[i,l,u]=o.slice(r,r+3),p=Tr(je(t[l]),u),c=Lr(
i,p,n),f=!c&&!a&&Mr.test(i);a+=qo.test(a)?c.replace(/^,+/,""):c,a+=Ir(f?zt(p):p)}return qo.test(a)?a:a+o.at(-1)}function Re(e){
let t=je(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Po&&o===Po[n]&&je(a))||a.includes(n)||a.includes(
o)?e:a}function Tr(e,t){let n=e.length;for(;n&&Er.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function zt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Lr(e,t,n){let o=_e(Ot(t));if(!o)return e;let a=new Set(n.map(_e)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(vr))if(r(_e(i[0])))return e.slice(0,i.index);return e}var Ir=e=>Ar.test(e)?`${$r}${e}${Or}`:
e;var Nr=3;function Rn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?o:a)(c)})),i=()=>r.forEach((c,f)=>{c.checked=n(e[f])});i();let l=e.
map((c,f)=>s("label",{class:"ajar-card"},r[f],s("span",{dir:"auto"},c))),u=Ut(l.filter((c,f)=>f>=Nr&&!r[f].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:i}}var Rr=2e4;function _o(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Rr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Dn(e,t,n,o){let a=_o(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Wo(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){let{opener:l,long:u,remark:p}=e,
c=l?s("b",{id:`${o}-opener`},l):null,f=_o(t??"",{rows:u?8:2,oninput:()=>{a(f.value.trim()?f.value:null),g.follow()},...l?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=w=>{f.value=w,f.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Rn(i,{words:n,has:w=>f.value.includes(w),put:w=>m(`${f.value.trim()||
d} ${w}`),drop:w=>{let S=f.value.replace(w,"").replace(/ {2,}/g," ").trim();m(S===d?"":S)}}),y=s("label",{class:"ajar-wo\
rds ajar-write"},c,f),k=p&&r?r(f,e):"";return g.element||k?s("div",{},g.element,y,k):y}function Ho(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],l=()=>{let S=i().map(j=>j.value).filter(j=>j.
trim());o(S.length?S:null),w.follow()},u=()=>[...r.children].forEach((S,j)=>{S.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:j+1})),S.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:j+1}))}),p=()=>{
g(""),i().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-line"]),f=()=>{u(),c.hidden=r.
children.length>=e.most},m=S=>{let j=i()[i().indexOf(S)+1];j?j.focus():S.value.trim()&&!c.hidden&&p()},d=S=>{let j=Dn(S,
l,()=>m(j),{enterkeyhint:"next"});return j},g=S=>{let j=()=>{let L=D.nextElementSibling||D.previousElementSibling;D.remove(),
L||g(""),f(),l(),(L||r.firstElementChild).querySelector("textarea").focus()},D=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(S)),s("button",{type:"button",class:"ajar-remove",onclick:j},"×"));r.append(D),f()},y=t||[];for(let S=0;S<
Math.max(e.lines,y.length);S++)g(y[S]??"");let k=S=>i().find(j=>j.value.trim()===S),w=Rn(a,{words:n,has:S=>!!k(S),put(S){
!k("")&&!c.hidden&&g("");let j=k("");j&&(j.value=S),l()},drop(S){k(S).value="",l()}});return s("div",{class:"ajar-lines"},
w.element,r,c)}var Dr=5,Br=3,Pr=25,qr=500,_r=24;function Te(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Wr(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>_r||a>qr||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Bn=e=>Ne(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Pn=(e,{language:t})=>t?Ne(
s("span",{},e),{language:t}):e,Hr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Kt(e,{language:t},n){if(!t)return e;
Ne(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(Hr))Ne(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Fo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:l=!1,beside:u=[]}=n,{closed:p=null}=n,
c={...Kr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
y=0,k=n.aside??0,w=t.why?s("p",{class:"ajar-why"},t.why):"",S=t.private?s("p",{class:"ajar-private"},t.private):"",j=R=>l?
R.after:i&&R.more,D=t.items.some(R=>j(R)&&n.answers?.[R.id]!=null),{example:L}=t,q=L?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},L)):"",P=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),x=s("div",{}),
v=s("div",{class:"ajar-body"}),T=s(`h${a}`,{id:`${f}-title`},t.title),_=[t.language?Bn(o):"",...r||i?[s("div",{class:"aj\
ar-beside"},...u,w?Ur([w],o):"",q),S]:[w,S,q],x,v,P],I=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===
null?[T,..._]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},T),..._)]);Kt(I,t,o);let B=null,b=R=>{B=R};I.addEventListener(
"click",b,!0),I.addEventListener("keydown",R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!g||(R.preventDefault(),g.next.
click())}),e.replaceChildren(I);function E(){let R=t.items.filter(ie=>Ke(ie,m)),Z=R.filter(ie=>!j(ie)),oe=D?R.filter(j).
map(ie=>[ie]):[];return[...l||r&&t.together?[Z]:Z.map(ie=>[ie]),...oe]}let A=R=>{P.replaceChildren(R)},H=(R,Z)=>{let oe=R.
split(/\{([a-z]+)\}/);P.replaceChildren(...oe.map((ee,ie)=>ie%2?Pn(Z[ee],t):ee))},J=Te(o,A);function U(R,Z){P.replaceChildren(
`${R} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Z,A(""),n.onChange(m),Y({focus:!0})}},o["put-back"]))}
function V(R,Z){m={...m,[R.id]:Z},zr(v),A(""),n.onChange(m),ne()}function K(){se(!0),J.begin(),y=setTimeout(X,8e3)}function X(){
y&&(clearTimeout(y),y=0,se(!1),J.end())}function se(R){for(let Z of g?.fieldsets??[])Z.disabled=R}function ne(){if(!g)return;
let{items:R,skip:Z,where:oe,next:ee,enough:ie,more:he}=g,ge=E().length;Z.textContent=pe(R)?o["clear-and-skip"]:o.skip,oe.
textContent=M(o["question-of"],{n:d+1,all:ge}),oe.hidden=ge===1,ee.textContent=d===ge-1?o.done:o.next,ie.hidden=!re(ge);
let xe=d===ge-1&&(!l||pe(R)),Se=t.items.some($e=>j($e)&&Ke($e,m));he.hidden=D||!xe||!Se}function re(R){return(n.enough===
"at once"||d>0)&&d<R-1&&pe(t.items)}function be(){y||(K(),n.onDone(m))}let pe=R=>R.some(({id:Z})=>m[Z]!=null);function $(R,Z=!0){
if(y)return;let oe=E();if(d+=R,d>=oe.length){d=oe.length-1,be();return}Y({focus:Z,again:R<0})}function W(R,Z){let oe=`${f}\
-${R.id}`,ee=s("legend",{id:`${oe}-ask`},M(R.ask,m)),ie=R.hint?s("p",{class:"ajar-hint",id:`${oe}-hint`},R.hint):null,he=[
ie,Z.mark].filter(Boolean).map(({id:$e})=>$e),ge=R.among?{...R,cards:lt(R,m)}:R,xe=c[R.kind](ge,Do(ge,m[R.id]),{words:o,
level:a+1,group:oe,change:$e=>V(R,$e),say:A,tell:H,remarks:n.remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at o\
nce",isShort:i,...Z}),Se={class:`ajar-item ajar-${R.kind}`,tabindex:"-1","aria-describedby":he.join(" ")||null};return s(
"fieldset",Se,ee,ie,xe)}function Y({focus:R=!1,again:Z=!1}={}){let oe=E();d=Math.max(0,Math.min(d,oe.length-1));let ee=oe[d],
ie=n.mark?.(ee),he=ie?s("p",{class:"ajar-mark",id:`${f}-${ee[0].id}-mark`},ie):null,ge=s("div",{class:"ajar-moves ajar-o\
nward"}),xe=d>0?()=>$(-1):null,Se=ee.map(it=>W(it,{mark:he,again:Z,moves:ge,back:xe})),$e=s("button",{type:"button",class:"\
ajar-skip",onclick:()=>{if(y)return;let it=m,jt=pe(ee);if(m={...m,...Object.fromEntries(ee.map(({id:vt})=>[vt,null]))},n.
onChange(m),!jt){$(1);return}Y({focus:!0}),U(o.cleared,it)}}),Xe=s("button",{type:"button",class:"ajar-next",onclick:()=>{
y||(A(""),$(1))}}),O=s("p",{class:"ajar-where"}),Q=s("button",{type:"button",class:"ajar-link",onclick:()=>{y||(D=!0,$(1))}},
l?o["add-why"]:o["ask-more"]),de=s("button",{type:"button",class:"ajar-link",onclick:be},o.enough);g={items:ee,skip:$e,where:O,
next:Xe,fieldsets:Se,enough:de,more:Q},x.replaceChildren();let me={type:"button",class:"ajar-back",onclick:xe};ge.replaceChildren(
Xe,xe?s("button",me,o.back):"",$e);let Ue=Se.length===1;he&&Ue&&Se[0].lastElementChild.before(he),v.replaceChildren(O,...he&&
!Ue?[he]:[],...Se,ge,...n.enough?[Q,de]:[]),ne(),n.onMove?.(d),R&&(Se[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function te(R){if(x.replaceChildren(),!R||!n.help||k>R.kinds.length)return null;let Z=()=>{k=R.kinds.length+
1,n.onAside?.(k),x.replaceChildren(),v.querySelector("[tabindex]").focus()},{help:oe,instead:ee}=n;return x.append(oe.notice(
R,{level:a+1,aside:Z,instead:ee})),x.querySelector("[tabindex]")}function fe(R,{focus:Z=!1,danger:oe=null}={}){g=null;let ee=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);v.replaceChildren(s("div",{class:"ajar-reflection"},ee,...R.flatMap(he=>Et(
he,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,Y({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let he=m;m={},d=0,k=0,n.onAside?.(0),n.onStartOver(),Y({focus:!0}),U(o["\
started-over"],he)}},o["start-over"])));let ie=te(oe);Z&&(ie??ee).focus()}function ye(R){let Z=v.contains(document.activeElement);
Z&&g&&!y||(X(),m={...R.answers},R.done?fe(R.reflection,{focus:Z,danger:R.danger}):(d=R.at??Math.max(0,E().findIndex(oe=>oe.
some(({id:ee})=>m[ee]==null))),Y()))}let{done:Le,reflection:ve,danger:Ie}=n;return ye({answers:m,at:n.at,done:Le,reflection:ve,
danger:Ie}),{update(R){ye(R),!g&&B&&Wr(B),B=null},release:X,say:R=>{X(),A(R)}}}function Fr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Dr||a>=Br&&t>Pr));return n<0||n>=e.length-1?e.length:n}var Ur=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function zr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var Et=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),Kr={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,i)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}-low`:i===10?
`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:l,own:u}=t||{chosen:[],own:""},p=()=>a(
l.length||u.trim()?{chosen:[...l],own:u}:null),c=e.many?"checkbox":"radio",f=e.cards.map(k=>s("input",{type:c,name:o,value:k.
id,checked:l.includes(k.id),onchange:w=>{e.many?l=l.filter(S=>S!==k.id).concat(w.target.checked?k.id:[]):(l=[k.id],u="",
m&&(m.value="")),p()}})),m=e.own?Dn(u,()=>{u=m.value,!e.many&&u.trim()&&(l=[],f.forEach(k=>{k.checked=!1})),p()}):null,d=e.
cards.map((k,w)=>s("label",{class:"ajar-card"},f[w],s("span",{},k.text))),g=i?Fr(e.cards):d.length,y=Ut(d.filter((k,w)=>w>=
g&&!f[w].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,y,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:Wo,list:Ho,date(e,t,{
words:n,change:o,say:a}){let r=An(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function Vr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Uo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Vr(e.parts,t.dropped),r=t.began??n,i=n-r,{start:l,end:u}=a[o],
p=Math.max(0,i-u)-Math.max(0,l-i);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function zo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let l=({part:p,kind:c},f)=>f>o&&!a.includes(p)&&(c!=="moves"||n.some(Jr)),u=e.findIndex(
l);return u<0?null:u}var Jr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Ko(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let l=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:l}}).filter(({part:o,optional:a})=>a&&o>n)}function Vo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Gr=new Set,qn=()=>{if(!document.hidden)for(let e of[...Gr])e(Math.random()*1e3)};window.addEventListener("online",qn);
window.addEventListener("pageshow",qn);document.addEventListener("visibilitychange",qn);function Qr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Tu=Qr("ajar-presenter");var Jo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Go(e,t){return e?!(t.protocol.startsWith("http")&&!Jo.test(t.
hostname)&&Jo.test(new URL(e).hostname)):!1}function Yo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Xr=2,Ct=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function _n(e,t){if(t?.kind!=="moves"){let i=t&&Ct(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:l})=>i.startsWith(
"check-in@")&&l.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:l})=>!i&&!l)?{question:o,body:{moves:!0}}:null}function Wn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Mt({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Zo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Hn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Qo(e,t){let n=e.filter(({snapshot:i,withheld:l})=>!i&&
l);if(!n.length)return"";let o=Hn({shown:n},t),a=n.map(({card:i,heading:l})=>i||l);if(a.length<=Xr)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Xo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var Jt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Ve=e=>!!e?.name.startsWith("check-in@");function We(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Fn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function ot(e,t,n,o,a){let r=We(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
Fn(n,()=>{r.close(),a()},"wall-primary"),Fn(o,()=>r.close())))}var Un=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Gt(e,{question:t,body:n},o,a,r){if(n.moves){ot(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let i=Un(t,o);if(!i){r();return}let l=i===1?a["wall-still-one"]:M(a["wall-still"],{n:i});ot(e,l,a["wall-reveal-no\
w"],a["wall-wait"],r)}function es(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=We(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",
{class:"wall-answers"},Fn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Oe=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function zn({units:e,hands:t=0},n){let o=new Map,a=ei(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(ti(r,
a))}return[...o.values()]}function ei(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function ti({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:l},u){let p=i&&(i.fine?ni(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:At(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:p,n:p?Yt(p):0,withheld:l??""}}function ni(e,t){let n=0;return t.map(o=>(n+=o,Yt(e.slice(
n-o,n))))}function At(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Yt=e=>e.reduce(
(t,n)=>t+n,0),Kn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),we=({shown:e})=>e.filter(({counts:t})=>t);var ts=["wall-first","wall-second","wall-third"],os=e=>ts[e%ts.length],He=e=>`${(100*e).toFixed(2)}%`,ss={"aria-hidden":"\
true"};function Lt(e,t,n){return we(e).length?{ruler:ns,move:ns,sort:ai,card:ui,choice:pi}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Hn(e,t))]}function ns(e,t){let n=Math.max(...we(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,l=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return rs({...o,heading:u,
labels:i,sizes:l},r,n,os(a),t)}))]}function as(e,t){let[n,o]=e,a=o.shown.map(l=>[n.shown.find(({id:u})=>u===l.id),l]),r=a.
flatMap(l=>l.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([l,u],p)=>rs(
u,[{counts:l?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),i,os(p),t))),cs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function rs({heading:e,labels:t,sizes:n},o,a,r,i){let l=Yt(n),u=.03,p=0,c=n.flatMap((m,d)=>{let g=p/
l+(p?u/2:0);p+=m;let y=p/l-g-(p<l?u/2:0);return o.flatMap(({counts:k,isEarlier:w},S)=>{let j=g+S*y/o.length;return oi(k[d]/
a,k[d],j,y/o.length,w)})}),f=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":f.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...si(t,n)))}function oi(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:He(n),y:He(r),width:He(o),height:He(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:He(n+o/2),y:He(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function si(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function ai(e,t,n){let o=[...we(e)].sort((l,u)=>li(l.counts,u.counts)),
a=Math.max(...o.map(({n:l})=>l)),[{labels:r}]=o;if(r.length>Vn.length)return[Qt(o.map(l=>ii(l,t)),n,t)];let i=o.map(({name:l,
counts:[u,...p]},c)=>{let m=!c&&l.length+r[0].length<ri?`${u} ${r[0]}`:`${u}`;return Tt(l,m,ci([u,...p],a))});return[Qt(
[...i,...ls(e,t)],n,t),cs(r.map((l,u)=>[Vn[u],l]))]}var ri=24;function ii({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,p)=>n[p]===r).join(" / "),l=M(a["wall-of"],{n:r,of:o});return Tt(e,l,[],s("p",{class:"wall-muted"},i))}
var li=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Vn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function ci(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Zt(Vn[a],r,o/t)})}function Zt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:He(t+r),y:He(
o),width:He(Math.max(0,n-2*r)),height:He(a)})}function ui(e,t,n){let o=we(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[Qt([...is(o,t),...ls(e,t)],n,t)]}function pi(e,t,n){let[{labels:o,counts:a,n:r}]=we(e),i=o.map((l,u)=>({name:l,
count:a[u],n:r}));return[Qt(is(i,t),n,t)]}function is(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>Tt(a,i?`${r}`:M(t["wall-of"],{n:r,of:n}),[Zt("wall-rest",0,1),Zt("wall-pile-1",
0,r/n)]))}function ls({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Tt(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Tt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Tt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",ss,...n):null,o);function Qt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var cs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",ss,Zt(
t,0,1)),n)));var fi=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),di=/^data:image\/(svg\+xml|png|jpeg);/,
st=e=>e.flatMap(mi);function mi(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?di.test(n.src)?[hi(n)]:[]:fi.has(t)?[s(t,{},...st(o))]:st(o)}var hi=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Xt=4,It=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Xt} ${-Xt} ${t+2*Xt} ${t+2*Xt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Nt(e,t){return we(e).length?{ruler:yi,move:gi,sort:wi,card:bi,choice:ji}[e.kind](e,t):e.heading}var ut=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,us=({shown:e})=>e.every(({counts:t})=>t),gi=(e,t)=>t["wall-moved"];function ps({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ut(t),ut(t)]}function yi(e,t){let n=we(e),o=new Map;for(let c of n){
let f=Kn(c);o.set(f,[...o.get(f)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,f])=>ki(f,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,l]=a.map(c=>ps(c,t)),u={ruler:i?.[1],other:l?.[0]},p=i?l?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(p,u)].filter(Boolean).join(" ")}function ki(e,t,n,o){let[a,r]=e.map(p=>ps(
p,o)[0]),[i,l]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:l};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function wi(e,t){let n=we(e),o=n[0].labels.map((l,u)=>({pile:l,most:n.
filter(p=>Kn(p)===u)})),{pile:a,most:r}=o.reduce((l,u)=>l.most.length>=Math.min(1,u.most.length)?l:u);if(!r.length)return us(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(i??t["wall-sor\
ted-many"],{pile:ut(a),card:ut(r[0].name),other:ut(r.at(-1).name),n:r.length,all:n.length})}function bi(e,t){let n=we(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return fs(n,e,t)}function ji(e,t){let[{labels:n,counts:o,n:a}]=we(
e);return fs(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function fs(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:f})=>2*c>f),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!us(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],l=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=r.map(({name:c})=>ut(c));return M(
l,{card:u,other:p,n:r.length})}function pt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,l=r!==void 0;if(!l&&i?.blank)return De("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?ds({deck:e,way:t,panel:n,words:o}):
De("text",Fe(e?.title??""));if(!l&&i.join&&t)return ds({deck:e,way:t,panel:n,words:o});let p=Ct(n,u),c=l?null:Vo(i.timer,
a,u.minutes),f={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:c},m=(Ti[u.kind]??en)(f);if(m.dataset.slide=r??i?.slide,
u===e.slides[0]&&m.append(...hs(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Ne(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Ne(g,o)}return m}var De=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Fe=e=>s("h1",{},e);function en({slide:e,way:t,panel:n,words:o,left:a}){
let r=st(e.body),i=r.flatMap(u=>vi(u)),l=r.filter(u=>u.textContent.trim());return De(e.kind,Fe(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...l.map(Si)),...i.map(u=>s("div",{class:"wall-picture"},u))),tn({way:t,panel:n,
words:o,left:a}))}function vi(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var xi=5;function Si(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Jn(o)<o.childNodes.length)||!t.every(Jn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Jn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Jn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=xi;)o+=2;return o}function $i({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Oe(a))return Mi({slide:e,panel:n,words:o,question:a,left:r});let l=e.items,[u]=l.length===1?l:[];return De(
"question",Fe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Oi(u)]:[Ei(l)],tn({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Oi({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},ms(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var Ei=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?ms(o,a):null))),ms=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Ci=5;
function Mi({slide:e,panel:t,words:n,question:o,left:a}){let r=zn(o,e.items),i=r.filter(p=>we(p).length),[l=r[0]]=i,u=tn(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?De("chart",Fe(i.length?Nt(l,n):n["wall-held-title"]),...Lt(
l,n),u):De("chart",Fe(e.title),s("div",{class:"wall-groups"},...i.map(p=>s("section",{},s("h2",{},Nt(p,n)),...Lt(p,n,Ci)))),
u)}function Ai({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:$t(n,c.moment),groups:zn(c,[]),question:c})).filter(({groups:c})=>c.some(f=>we(f).length)),i=c=>r.map(({moment:f,
groups:m})=>({moment:f,...m.find(d=>d.kind===c)})).filter(({shown:f})=>f&&we({shown:f}).length),[l]=i("move").slice(-1),
u=i("ruler"),p=tn({way:o,panel:t,words:n,left:a});return l?De("chart",Fe(Nt(l,n)),...Lt(l,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?De("chart",Fe(n["room-group"]),...as([u[0],u.at(-1)],n)):u.length?De("chart",Fe(Nt(u[0],
n)),...Lt(u[0],n)):De("text",Fe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Ti={text:en,story:en,help:en,
question:$i,moves:Ai},hs=e=>e?.logo?st([["img",e.logo]]).map(Li):[],Li=e=>(e.className="wall-logo",e);function ds({deck:e,
way:t,panel:n,words:o}){return De("join",Fe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Ni(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Gn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Ii)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Wn(n,o)))),...hs(e))}var Ii=e=>s("span",{},e,s("wbr")),Ni=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Gn(e,t)),Gn=(e,t)=>It(e,t["room-scan-alt"],"wall-sc\
an"),Ri=e=>e.replace("-","‑");function tn({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let l=Zo(o,
n),u=a&&(a.state!=="ready"||a.hands>0),p=u?Mt(a,t,n):r&&e?Wn(t,n):"",c=i?Mt(i,t,n):"";if(!e&&!l&&!p&&!c)return null;let f=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}\
%`),e&&r?f.append(Gn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Ri(e.code)}):c)),f.append(s("p",{class:"wall-\
now"},p?s(u?"b":"span",{class:u?null:"wall-joined"},p):null,l?s("span",{class:"wall-time"},l):null)),f}var Zn=[4.6,5.6,6.6,7.4,8.2],Qn=2,Di=["","tight","tight columns"],Yn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Bi=5.4;function ys(e,t=Qn){let n=Zn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Yn.at(-1),text:0};for(let a of[...Di,...Yn]){if(o.text>=Bi||o.text&&Yn.includes(a))break;let r=Pi(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ks(e,o.layout,o.text||4.6),o.text>0}function Pi(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ks(e,t,
Math.max(o,4.6)),qi(e))return Math.max(o,4.6);return 0}function ks(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var qi=e=>gs(e)&&[...e.querySelectorAll(".wall-whole")].every(gs),gs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ft=e=>!!e?.units.length&&e.state!=="open"&&!Oe(e),bs=e=>ft(e)&&!Ve(e);function nn(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,ws(k).map(()=>0)])),i=0,l=0,u=s("div",{}),p=We(e,"desk-han\
ds",u);if(!p)return;let c=()=>Math.max(l,...[...r.values()].map(k=>k.reduce((w,S)=>w+S,0))),f=(k,w,S=null)=>s("button",{
type:"button",class:S,onclick:w},k),m=(k,w,S)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:k}),onclick:()=>S(-1)},"−"),s("output",{},`${w}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:k}),onclick:()=>S(1)},"+"));function d(k=""){let w=a[i],S=r.get(w.id),j=i===a.length-1,D=L=>()=>{
i+=L,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},w.card||
w.heading),w.card?s("p",{class:"desk-small"},w.heading):"",Ve(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ws(w).map((L,q)=>m(L,S[q],P=>{S[q]=Math.max(0,S[q]+P),d(`${q} ${P}`)})),j?m(n["room-people"],c(),L=>{l=Math.max(0,c()+
L),d(`people ${L}`)}):"",s("div",{class:"wall-answers"},i?f(n.back,D(-1)):"",j?"":f(n[w.card?"desk-next-card":"next"],D(
1),"wall-primary"),c()?f(n[j?"room-count":"desk-enough"],y,j?"wall-primary":null):"",f(n["wall-close"],()=>p.close()))),
g(k)}function g(k){let w=[...u.querySelectorAll(".desk-stepper")],[S,j]=k.split(" "),D=S==="people"?w.at(-1):w[Number(S)||
0],[L,q]=D.querySelectorAll("button");(j==="-1"?L:q).focus()}function y(){let k=c(),S=[...r].filter(([,j])=>j.some(Boolean)).
map(([j,D])=>{let{kind:L}=a.find(q=>q.id===j);return[j,L==="card"?[D[0],k-D[0]]:D]});p.close(),o(Object.fromEntries(S),k)}
d()}var ws=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):At(t,n);var _i={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},on=["","dark","light","contrast"],Wi=new Map(Object.entries(_i).flatMap(
([e,t])=>t.map(n=>[n,e]))),Hi="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Fi(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:l}=e;if(o||a||r||i||l)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Hi)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Wi.get(t.length===1?t.toLowerCase():t)}function js(e){let t=n=>{let o=Fi(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function vs(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:l}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,c=k=>()=>{y.close(),k()},f=(k,w,...S)=>s("button",{type:"button",onclick:c(k),...w},...S),m=k=>s("small",{},M(a["re\
mote-minutes"],{minutes:k})),d=t.parts.map((k,w)=>s("li",{},f(()=>r("go",{slide:Vt(t,w)}),{"aria-current":w===p?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},k.title,u.dropped.includes(w)?s("small",{},a["remote-is-dropped"]):m(
k.minutes)))),g=Ko(t,u).map(({part:k,title:w,minutes:S,dropped:j})=>s("li",{},s("span",{},w),f(()=>r(j?"keep":"drop",{part:k}),
{"aria-label":`${j?a["remote-keep"]:M(a["remote-drop"],{minutes:S})}: ${w}`},j?a["remote-keep"]:M(a["remote-drop"],{minutes:S})))),
y=We(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?f(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?f(i,{},a["remote-hand"]):null,l?f(l,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Be=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function xs(e,t,n){let o=s("div",{}),a=We(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:l})=>l===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ss(e,t,n,{
press:o}){o({desk:"remote"}),xs(e,"desk-remote",a=>{let{remote:r,inside:i,practice:l,panel:u,wall:p}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),f=!!p&&(!i||l);return[s("h2",{},n["desk-remote"]),f&&r?It(r,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),f&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Be(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},f?Be(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Be(n["wall-close"],a))]})}function $s(e,t,n,{press:o,step:a}){let r=Ui(n,o);xs(e,"desk-reach",
i=>{let{way:l,join:u,inside:p,practice:c,panel:f}=t(),m=s("span",{role:"status"});if(!l||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Be(n["wall-close"],i))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:y,network:k})=>s("option",{value:y,
selected:y===u.picked?"":null},`${y} (${k})`)));return[s("h2",{},n["desk-phones"]),It(l,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},l.address)," · ",s("b",{},l.code)),s("p",{},f.joined?M(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(y=>s("li",{},zi(n)[y])))),s("div",{class:"wall-answers"},Be(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Be(n["desk-card"],()=>o(
{desk:"card"})),Be(n["remote-join-show"],()=>{i(),a("join")}),Be(n["wall-close"],i),m)]})}function Ui(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Be(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var zi=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Xn=!1;function Os(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:x,title:v})=>s("option",{value:x},v),i=(x,v)=>M(t["desk-meeting"],{title:x,n:v}),l=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:x,title:v,part:T,minutes:_})=>r({id:x,title:i(T?`${v}: ${T}`:
v,_)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:x,title:v,minutes:T})=>r({id:x,title:i(v,T)})))),
p={...{meeting:e.meeting,couple:e.picked},country:e.country||Ki(e.countries),...e.chosen};p.meeting&&(l.value=p.meeting);
let c=s("select",{id:`${a}-couple`},...e.couples.map(r));p.couple&&(c.value=p.couple);let f=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));f.value=p.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{Xn=!0,o({language:m.value,chosen:k()})}},...e.languages.map(({id:x,title:v})=>s("option",{value:x,lang:x},
v)));m.value=e.language,Xn&&queueMicrotask(()=>m.focus()),Xn=!1;let d=["phones","none","practice"].filter(x=>!(e.server&&
x!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},y=d.map((x,v)=>s("input",{type:"radio",name:a,value:x,checked:x===
p.phones||v===0&&!p.phones?"":null,"aria-describedby":`${a}-${x}`})),k=()=>({meeting:l.value,couple:c.value,country:f.value,
phones:y.find(({checked:x})=>x).value}),w=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),S=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:w.id},t["room-host-key"]),w),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),D=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=(x,v)=>s("p",{},s("label",{class:"ajar-words",for:v.id},
x),v),q=s("form",{class:"ajar-start",onsubmit:x=>{x.preventDefault(),D.textContent=t["desk-opening"],n({...k(),key:w.value}),
w.value=""}},s("h2",{},t["desk-start"]),j,L(t["desk-which"],l),s("div",{class:"ajar-start-two"},e.languages.length>1?L(t["\
language-choice"],m):"",e.couples.length?L(t["desk-couple"],c):"",L(t["desk-country"],f)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map((x,v)=>s("label",{class:"ajar-start-way"},y[v],s("\
span",{},s("b",{},g[x][0]),s("small",{id:`${a}-${x}`},g[x][1]))))),S,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),D));function P({problem:x,busy:v,needsKey:T,state:_}){j.textContent=x??"",j.hidden=!x,S.hidden=!T,v||
(D.textContent=_==="ended"?t["room-ended"]:"")}return{element:q,update:P}}function Ki(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function sn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:At(a.values,a.bands),i=a.snapshot.counts.map((l,u)=>`${r[u]}: ${l}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},i.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function dt(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
o.querySelector(".wall-face")?.remove(),o.prepend(i),ys(i,l)}}}var Vi=["open","close","reveal"];function Es(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
border-style:dashed;cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto minmax(11em,1fr) auto\
;
gap:6px 20px;align-items:center}.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;\

line-height:1.1}.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.desk-tools{display:flex;flex-wrap:wrap;gap:8px;\

justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-area:parts;position:relative;min-heigh\
t:0;
overflow:auto;padding:3px}.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.ajar .ajar-desk .desk-agenda butto\
n{
width:100%;justify-content:start;text-align:start;min-height:38px;padding:1px 8px;border:0;border-inline-start:5px solid\

var(--line);border-radius:0 8px 8px 0;font-size:.9375rem;font-weight:400;line-height:1.15;color:var(--muted)}.ajar .ajar\
-desk
.desk-agenda .done button{border-color:var(--accent)}.ajar .ajar-desk .desk-agenda .here button{border-color:var(--accen\
t);
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
sk-moves{
grid-area:moves}.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.d\
esk-pad
button{flex:1}.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60\
px;
line-height:1.2;padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .d\
esk-end{
border-color:transparent;color:var(--muted);text-decoration:underline;padding-inline:4px}.desk-scan{display:block;width:\
min(60vh,18rem);
height:auto;background:#fff;border-radius:12px}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.ajar .remote-par\
ts
button{width:100%;justify-content:space-between;gap:12px;text-align:start}.remote-parts li+li{margin-top:6px}.remote-par\
ts
[aria-current]{border-color:var(--accent);border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li\
{
display:flex;justify-content:space-between;gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-\
wrap:wrap;
gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width: 66rem){.ajar-desk{grid-template:"top to\
\\
p" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)}.desk-top{grid-te\
mplate-columns:auto
1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-agenda ol{grid-auto-flow:column;grid-auto-columns:m\
ax-content}}
@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);\

height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto \
"\\
room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px sol\
id
var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two\
{
display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0 1em;align-items:end}.ajar .ajar-start legend\
{
font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:poi\
nter}
.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;heigh\
t:1.2em;
flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2\
em}
`));let r={},i=null,l=null,u=Yo(),p=(O,G,Q={})=>s("button",{type:"button",onclick:G,...Q},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Te(n,O=>{O?f.
textContent=O:xe()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,y="",k=(O,G={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...G},n:g})},w=()=>r.panel,S=()=>w()?.stage,j=()=>r.deck?.slides[S()?.slide],D=()=>j()&&Ct(w(),j()),L=dt("d\
esk-wall",{inert:!0}),q=dt("desk-wall",{inert:!0}),P=dt("desk-screen",{hidden:!0}),x=()=>{P.host.hidden=!1,ve(),P.host.requestFullscreen?.().
catch(()=>{})},v=()=>{P.host.hidden=!0,T()&&document.exitFullscreen(),ve()},T=()=>document.fullscreenElement===P.host;P.
host.addEventListener("fullscreenchange",()=>{T()||v()});let _=s("p",{class:"desk-clock"}),I=s("p",{class:"desk-plan"}),
B=s("ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),E=s("p",{class:"desk-count"}),A=s("p",{}),H=s(
"p",{class:"desk-small"}),J=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),V=s("div",{class:"desk-tools"},U,p(n["desk-here"],x),p(n["desk-remote"],()=>Ss(ne,()=>r,n,{press:d})),p(n["\
desk-phones"],()=>$s(ne,()=>r,n,{press:d,step:k})),p(n["remote-parts"],be),p(n["desk-end"],pe,{class:"desk-end"})),K={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>$("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>$("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>$("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],W),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},X=p(n["room-ask-reset"],()=>ot(ne,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>$("reset"))),se=p("",()=>k(S()?.timer?"pause":"timer")),ne=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},_,I,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},B),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),L.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),q.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),E,A,H,s("p",{class:"desk-more"},se,X))),s("s\
ection",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,J),s("div",{class:"desk-moves"},c,f,s("div",{class:"desk-pad"},
...Object.values(K))),P.host),re=Os(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});e.replaceChildren(
re.element,ne);function be(){vs(Ie(),{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function pe(){let O=w().questions.some(
Oe),G=(de,me)=>p(me,()=>d({room:"take",what:de,paper:t.paper})),Q=We(ne,"desk-ending",s("p",{},n["desk-end-sure"]),O?s("\
p",{class:"desk-more"},G("page",n["desk-take-page"]),G("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},
p(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>Q.close())))}function $(O){
if(g>(r.steps??0)){y=O;return}if(O==="reveal"){let Q=_n(w(),j()),de=()=>d({desk:"question",id:Q.question.id,do:O,...Q.body});
Q&&Gt(Ie(),Q,w(),n,de);return}let G=D();G&&d({desk:"question",id:G.id,do:O})}function W(){let O=D();if(!(P.host.hidden?ft:
bs)(O))return;let Q=(de,me)=>d({desk:"question",id:O.id,do:"hands",counts:de,people:me});nn(Ie(),{question:O,words:n,count:Q})}
let Y={keys:()=>es(Ie(),n),full:()=>P.host.hidden?x():v(),larger:()=>fe(1),smaller:()=>fe(-1),hands:W,parts:be,look(){let{
look:O=""}=P.wall.dataset;P.wall.dataset.look=on[(on.indexOf(O)+1)%on.length]}},te=Qn;function fe(O){te=Math.min(Zn.length-
1,Math.max(0,te+O)),ve()}function ye(O){return!r.deck||!ne.offsetParent||ne.closest("[inert], .lm-mod-hidden")?!1:(Y[O]?
Y[O]():Vi.includes(O)?$(O):k(O==="timer"?S()?.timer?"pause":"timer":O),!0)}a(js(ye));let Le=setInterval(()=>{!ne.hidden&&
ne.isConnected&&R()},1e3);a(()=>clearInterval(Le));function ve(){if(!r.deck||!S())return;let O={deck:r.deck,way:r.way,panel:w(),
words:n,now:u.now()},G=zo(r.deck,w());L.draw(pt(O)),q.host.hidden=G===null,G!==null&&q.draw(pt({...O,slide:G})),P.host.hidden||
P.draw(pt(O),te)}let Ie=()=>P.host.hidden?ne:P.wall;function R(){if(!r.deck)return;let O=Uo(r.deck,S(),u.now());if(_.textContent=
Jt(u.now(),n),!O)return;let G=O.begun?Xo(O.late,n):n["remote-not-begun"],Q=O.begun?M(n["remote-planned"],{part:Jt(O.partEnds,
n),end:Jt(O.ends,n)}):"";I.replaceChildren(s("b",{class:O.late>0?"desk-late":null},G),Q&&` · ${Q}`,s("br"),s("span",{class:"\
desk-small"},r.deck.parts[O.part].title));for(let[de,me]of[...B.children].entries())me.className=de<O.part?"done":de===O.
part?"here":"",me.classList.toggle("dropped",S().dropped.includes(de));O.part!==l&&Z(O.part)}function Z(O){B.querySelector(
"[aria-current]")?.removeAttribute("aria-current"),l=O;let G=B.children[O];G.firstChild.setAttribute("aria-current","ste\
p");let{parentNode:Q}=B,de=(me,Ue)=>G[me]+G[Ue]/2-Q[Ue]/2;Q.scrollTo(de("offsetLeft","offsetWidth"),de("offsetTop","offs\
etHeight"))}function oe(){l=null,B.replaceChildren(...r.deck.parts.map(({title:O},G)=>s("li",{},p(O,()=>k("go",{slide:Vt(
r.deck,G)})))))}function ee(){if(i===j()?.id)return;i=j()?.id;let O=j()?.notes.length?st(j().notes):[s("p",{},n["remote-\
no-notes"])];b.replaceChildren(...O),b.scrollTop=0}function ie(){let O=D();E.textContent=O&&(O.state!=="ready"||O.hands)?
Mt(O,w(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],H.textContent=Qo(O?.units??ge(),
n),J.replaceChildren(...O?sn(O,n):[]),K.hands.firstChild.data=n[Ve(O)?"desk-slips":"desk-hands"],K.hands.disabled=!ft(O),
X.hidden=!O?.answered||!O.may_reset;let G=j()?.minutes??0;se.hidden=!G&&!S()?.timer,se.textContent=S()?.timer?n["desk-ti\
mer-pause"]:M(n["remote-timer"],{minutes:G});for(let Q of["open","close"])K[Q].hidden=!r.way;K.hands.hidden=!!r.way&&(K.
hands.disabled||!O),K.open.disabled=!O||O.state==="open"||!r.way,K.close.disabled=O?.state!=="open",K.reveal.disabled=!_n(
w(),j());for(let Q of Object.values(K))Q.classList.remove("wall-primary");he().classList.add("wall-primary"),K.blank.setAttribute(
"aria-pressed",!!S()?.blank)}function he(){let O=D();return O?Oe(O)?K.next:O.state==="ready"&&!K.open.disabled?K.open:!r.
way&&!O.answered&&!K.hands.disabled?K.hands:K.reveal.disabled?K.next:K.reveal:K.reveal.disabled?K.next:K.reveal}let ge=()=>{
if(j()?.kind!=="moves")return[];let[O]=w().questions.filter(G=>Ve(G)&&Oe(G)).slice(-1);return O?.units.filter(({kind:G})=>G===
"move")??[]};function xe(){let O=D();f.textContent=Se(O)}function Se(O){if(S()?.blank)return n["remote-is-blank"];if(!O)
return"";let G=Un(O,w());return G===1?n["remote-still-one"]:G?M(n["remote-still"],{n:G}):O.state==="open"?n["room-is-ope\
n"]:O.hands&&!Oe(O)?M(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Ve(O)?"desk-slips-how":
"desk-hands-how"]:""}function $e(O){let G=r;r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;
let Q=r.state==="open"&&!!(r.deck&&S());if(re.update(r),re.element.hidden=Q,ne.hidden=!Q,!Q)return;G.panel!==r.panel&&u.
set(w().now),G.deck!==r.deck&&oe(),U.hidden=!Go(r.wall,window.location),U.hidden||(U.href=r.wall);for(let me of ne.querySelectorAll(
"dialog"))me.refresh?.();R(),ee(),ie(),xe(),ve();let de=y;y="",de&&$(de)}let Xe=new ResizeObserver(ve);for(let{host:O}of[
L,P])Xe.observe(O);return a(()=>Xe.disconnect()),{update:$e}}var Ji=e=>e;function Ee(e,t){e.innerHTML=Ji(t)}function an(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function mt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,l=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function rn(e,t){let n=l=>[...e.querySelectorAll(
l)],o=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=o.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Cs(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,l="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Te(t,I=>{f.textContent=I}),d=to(t),g=an(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),d.dialog);let y=I=>{a.busy?f.textContent=t["room-one-moment"]:(m.begin(),
n(I,{awaited:!0}))},k=(I,B)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(B)},I),w=(...I)=>s(
"div",{class:"ajar-moves ajar-many"},...I);function S(){let I=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,B=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}y({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),I?s("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?s("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,I,w(B,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(b=>k(M(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let j=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function D(){let I=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),B=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),b=a.address?I:null;return r?[L(),s("div",{class:"ajar-door-line"},B,c,b),q(),x()]:[s("h2",{},t["room-title"]),L(),
q(),B,a.address?Ms(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?P():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,b,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),x()]}let L=()=>a.practice?s("p",{},Rt(t)):null,q=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function P(){let I=s("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:I.value})},...a.addresses.map(
({ip:B,network:b})=>s("option",{value:B,selected:B===a.picked},`${B} (${b})`)));return s("label",{class:"ajar-words",for:I.
id},s("span",{},t["room-address"]),I)}function x(){let I=s("div",{}),B=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),E=()=>I.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),w(B,k(t["room-end"],{room:"end"}))]:[b]),A=J=>{i=J,E(),(i?B:b).focus()};E();let H=(J,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?w(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
I)}function v(I){a={...a,...I},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let B=eo(t,a.joined);
c.textContent!==B&&(c.textContent=B),d.update(a,B),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?m.begin():(m.end(),f.textContent=""),T()}let T=mt(u,()=>{let{joined:I,problem:B,...b}=a,E=JSON.stringify([b,r]);if(E===
l)return;l=E;let A={open:D,lost:j}[a.state]??S;rn(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return ln(e,()=>n({room:"look"}),o),{update:v}}var eo=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Rt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ms(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Ee(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function to(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?s("p",{},Rt(e)):"",Ms(e,r),o):(n.close(),t.replaceChildren()))}}}function ln(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function no(e,{words:t,onDispose:n}){let o=dt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
l=()=>{};function u(c,f){let m=JSON.stringify([c.map(({units:k})=>k),f]);if(m===i)return!1;i=m;let g={questions:c.map(k=>({
...k,state:"closed"})),practice:f,joined:0,stage:{slide:0}},y={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return l=
()=>o.draw(pt(y)),c.some(oo)&&l(),a.replaceChildren(...c.slice(-1).flatMap(k=>sn(k,t))),!0}let p=new ResizeObserver(()=>l());
return p.observe(o.host),n(()=>p.disconnect()),{element:r,update:u}}var oo=({units:e})=>e.some(({snapshot:t})=>t);function Gi({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",l={close:!n&&
i,open:!n&&!i&&!r,hands:ft(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Oe(o)),reset:a&&o.may_reset};return Object.keys(l).
filter(u=>l[u])}function Yi(e,t){return e.answered?Oe(e)?"":"reveal":e.state==="open"?"":t[0]}function As(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},l=i,[u,p]=Ve(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},f=!1,m="",d=!1,g=$=>{B.begin(),n($,{awaited:!0})},
y=($,W={})=>{d=$==="reveal",g({question:e.of,do:$,...W})},{title:k,items:w}=r,S={kind:"question",question:e.of,title:k,items:w},
j=no(S,{words:t,onDispose:o});j.element.hidden=!0;let D=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
L=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),q=s("span",{}),P=s("p",{class:"ajar-private"}),x=s("p",{class:"aj\
ar-counts"}),v=Zi(e.minutes,t,o),T=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!f)}),_=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),I=$=>{_.textContent!==$&&(_.textContent=$)},B=Te(t,$=>I($||m)),b={open:[t["\
room-ask-open"],()=>y("open")],close:[t["room-ask-close"],()=>y("close")],hands:[u,H],reveal:[t["room-ask-reveal"],()=>Gt(
pe,{question:l,body:{}},c,t,()=>y("reveal"))],reset:[t["room-ask-reset"],()=>ot(pe,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>y("reset"))]},E={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,W]of Object.
entries(E))b[$]=[W,()=>g({room:$==="room"?"open":$,about:e.of})];let A=Object.fromEntries(Object.entries(b).map(([$,[W,Y]])=>[
$,s("button",{type:"button",hidden:!0,class:$==="inside"?"ajar-link":null,onclick:Y},W)]));function H(){nn(pe,{question:l,
words:t,count:(W,Y)=>y("hands",{counts:W,people:Y})})}function J(){let $=Gi(c,l),W=Yi(l,$),Y=Object.values(A).find(te=>te===
document.activeElement);for(let[te,fe]of Object.entries(A))fe.hidden=!$.includes(te),fe.classList.toggle("wall-primary",
te===W);Y?.hidden&&A[$[0]]?.focus()}function U($){f=$,j.element.hidden=!$,a().hidden=$,T.textContent=t[$?"room-show-ques\
tion":"room-show-result"]}let V=to(t),K=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["r\
oom-code"]),X={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function se(){return c.room!=="o\
pen"||c.inside&&!e.units.length?"":l.hands?Oe(l)?t["room-by-hands-now"]:M(t["desk-counted"],{n:l.hands}):c.inside?p:X[l.
state]}function ne(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function re($){c={...c,...$},l=c.
question??i,pe.hidden=!1,q.replaceChildren(c.practice?Rt(t):""),L.textContent=c.problem,L.hidden=!c.problem,P.textContent=
ne(),P.hidden=!P.textContent;let W=!l.hands&&!c.inside,Y=c.room==="open"&&e.units.length?[[l.answered,t["room-answered"],
W||l.answered],[c.joined,t["room-have-joined"],W]]:[];x.replaceChildren(...Y.filter(([,,fe])=>fe).map(([fe,ye])=>s("span",
{},s("b",{},`${fe}`)," ",ye))),v.update(c.seconds),J();let te=m;m=se(),m!==te&&I(m),c.busy||B.end(),Ts(D,c.withheld),V.update(
c.way??{},eo(t,c.joined)),K.hidden=!c.way?.address,be(),d&&!c.busy&&l.state==="closed"&&D.childElementCount&&(d=!1,D.scrollIntoView(
{block:"nearest"}))}function be(){if(!j.update([l],c.practice))return;let $=oo(l);T.hidden=!$,U($),$&&d&&j.element.scrollIntoView(
{block:"start"}),$&&(d=!1)}let pe=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},P,x,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},q,_,T,K,v.element),V.dialog);return T.hidden=!0,ln(pe,()=>n({room:"look"}),o),{parts:[j.element,D,L,pe],update:re}}
function Ts(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Ls(e,{words:t,send:n,onDispose:o}){let a={},r=no({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),i=s("p",{class:"ajar-empty"},t["room-chart-empty"]),l=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Te(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>ot(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{f.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,i,r.element,l,u,s("div",{class:"\
ajar-moves"},d),c)),ln(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},p.replaceChildren(a.practice?Rt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Ts(l,a.withheld),a.busy||f.end(),d.hidden=!a.mayReveal;let y=a.checkIns??[];i.hidden=y.length>
0,r.element.hidden=!y.length,r.update(y,a.practice)}}}function Zi(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=s("p",{class:"ajar-clock"},r," ",i);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),f=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:f,minutes:e}):f;r.textContent=a?"":m,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],l.hidden=!m}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
p)),{element:l,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Is(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),l=s("summary",{}),u=({title:f,
story:m,more:d,role:g})=>{Ee(r,m),r.prepend(s("h2",{},f)),Ee(i,d),l.textContent=g},p=e.couples.find(f=>f.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{u(f),o(f.id)}}),s("span",{},f.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},l,i),c)}var so=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Ns(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:l,back:u,isQuick:p}){let c={...t},{cards:f,piles:m}=e,d=L=>m.find(q=>q.id===L).text,g=s("div",{class:"ajar-one"});
function y(L,q){c={...c,[L.id]:q},q||delete c[L.id],a(Object.keys(c).length?c:null),q&&r(n.moved,{card:Re(L.text),pile:d(
q)})}function k(L,{focus:q=!0,back:P=L?()=>k(L-1):u,onward:x=()=>S(L+1)}={}){let v=f[L],T=M(n["card-of"],{n:L+1,all:f.length}),
_=s("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},s("p",{class:"ajar-where"},T),s("p",{},v.text)),
I=B=>{y(v,B),x()};l.hidden=!0,g.replaceChildren(_,s("div",{class:"ajar-one-piles"},...m.map(({id:B,text:b})=>so(b,()=>I(
B),{"aria-pressed":`${c[v.id]===B}`}))),s("div",{class:"ajar-one-also"},P?w(n.back,()=>P()):s("span",{}),w(n["card-out"],
()=>I("")),p?s("span",{}):w(n["card-enough"],()=>j()))),q&&_.focus({preventScroll:!0})}let w=(L,q)=>so(L,q,{class:"ajar-\
link"}),S=L=>L<f.length?k(L):j();function j({focus:L=!0}={}){let q=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),P=(x,v)=>{let T=f.
filter(b=>(c[b.id]??"")===v),_=b=>k(f.indexOf(b),{back:j,onward:j}),I=T.map(b=>s("li",{},so(b.text,()=>_(b)))),B=v?{}:{class:"\
ajar-out"};return I.length?[s(`h${o+1}`,B,x),s("ul",{},...I)]:[]};g.replaceChildren(q,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:x,text:v})=>P(v,x)),...P(n["cards-out"],"")),l.hidden=!1,L&&(q.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let D=f.map(L=>!!c[L.id]).lastIndexOf(!0)+1;return D===f.length||i&&D?j({focus:!1}):k(
D,{focus:!1}),g}var cn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Qi=/0|1(.)(1*)0/g,Xi=/(1*)0(...)(.)(1*)0/g,el=31,tl=2147483647,nl=4,ol="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",sl=new RegExp(`(${ol})|[.…]+|[!?;\\n]`,"gu"),al=/[\u0300-\u036f'’‘ʼ]/g,rl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function un(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Ps(o,t);return t}var Je=(e,t)=>new RegExp(e.map(n=>Ps(n,t)).
join("|"),"y");function pn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function fn(e,t){let n=t;for(let[o,a]of pn(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var dn=e=>Array.from(Ds(e).matchAll(Qi),([,t,n])=>t?Bs(t,n):0);function Rs(e){
let t=new Map,n=-1;for(let[,o,a,r,i]of Ds(e).matchAll(Xi))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Bs(r,i));return t}
var Ds=e=>Array.from(cn(e),t=>t.toString(2).padStart(8,"0")).join(""),Bs=(e,t)=>(e==="1"?-1:1)*(1+t.length);function mn(e){
let t=0;for(let n of e)t=(t*el+n.codePointAt(0))%tl;return t}function Ps(e,t){return`(?:${(e.match(rl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${nl}}`:a[0]==="<"?t[a.slice(1,-1)]:
il(a)).join("")})`}function il(e){let t=qs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var qs=e=>e.normalize("NFKD").replace(al,"").toLowerCase();
function Dt(e){let t="",n=[];for(let o of e.matchAll(sl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?qs(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var ll=4,_s=4,Ws=".",hn=new WeakMap;function ht(e,t){let{passes:n,kinds:o,learned:a,own:r}=Fs(t),{line:i,places:l}=Dt(e),
u=fn(n,i),p=Object.entries(o).flatMap(([m,d])=>pn(d,u).map(([g,y])=>({kind:m,start:g,end:y-1}))),c=a?cl(p,i,a,r):p,f=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return c.map(({kind:m,start:d,end:g})=>({kind:m,
span:[l[d][0],l[g][1]]})).sort(f)}function*Hs(e){for(let t of Object.values(e)){if(hn.has(t))continue;let{passes:n,kinds:o}=Fs(
t);for(let a of[n,...Object.values(o)])yield,pn(a,"a b c ")}}function Fs(e){return hn.has(e)||hn.set(e,fl(e)),hn.get(e)}
function cl(e,t,n,o){let{size:a,weights:r,kinds:i,limit:l,least:u}=n,p=ul(t,n.same),c=p.slice(1).map((j,D)=>[...p[D],...j]),
f=j=>{let D=new Set(j.flatMap(q=>q.numbers.map(P=>P%a)));return[...D].reduce((q,P)=>q+(r.get(P)??0),0)/Math.sqrt(D.size)},
m=[...p,...c];if(e.length)return ao(m,f)[1]>u?e:[];if(o.size&&!t.split(" ").some(j=>o.has(j)))return[];let d=m.filter(j=>j.
length>ll),[g,y]=ao(d,f);if(!(y>l))return[];let k=g.flatMap(j=>j.numbers.filter((D,L)=>L!==1)),w=j=>[...new Set(k.map(D=>D%
j.length))].reduce((D,L)=>D+j[L],0),[S]=ao(Object.keys(i),j=>w(i[j]));return[{kind:S,start:g[0].start,end:g.at(-1).start}]}
function ul(e,t){let n=Ws,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[`w ${r}`,`b ${n} ${r}`,...pl(
a[0])];o.at(-1).push({start:a.index,numbers:i.map(mn)}),n=r,r===Ws&&o.push([])}return o.filter(a=>a.length)}function pl(e){
let t=["^",...e,"$"];return t.slice(_s-1).map((n,o)=>`n ${t.slice(o,o+_s).join("")}`)}var ao=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Us=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??
null;function fl({lists:e,passes:t,phrases:n,own:o,learned:a}){let r=un(e),i=Object.entries(n).map(([l,u])=>[l,Je(u,r)]);
return{passes:Je(t,r),kinds:Object.fromEntries(i),own:new Set(o.split(" ").filter(Boolean)),learned:a&&dl(a)}}function dl({
same:e,weights:t,kinds:n,...o}){let a=e.map(i=>i.split(" ")),r=Object.entries(n).map(([i,l])=>[i,dn(l)]);return{...o,same:new Map(
a.flatMap(i=>i.map(l=>[l,i[0]]))),weights:Rs(t),kinds:Object.fromEntries(r)}}function zs({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var Ks=["emergency","crisis","violence","agency","worried","child"],ml=["crisis","violence"],Gs='a[href$="#Help-lines"]',
Ce=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Vs(){for(let e of Ce().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ce().listeners.delete(e),e.shown||=t}}function hl(e,{zone:t="",languages:n=[]}){
let o=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Ys(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[a]=Object.values(n);for(let l of Object.values(n)){let u=o.flatMap(f=>ht(f,l)),p=u.every(({kind:f})=>f in a.
kinds),c=Us(u,p?a:l);if(c)return{...c,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let r=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...i,kinds:[]}:null}var ro=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),io=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Js=e=>`tel:${e.match(/\d+/)[0]}`;function Zs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ce().
countries=t);let a=()=>Ce().countries,r=null,i=()=>(r??={zone:self.Temporal?.Now.timeZoneId()??Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages},Ce().chosen||hl(a(),r)),l=()=>a().find(x=>x.code===i());function u(x){Ce().chosen=
x,Vs();for(let{element:v,draw:T}of Ce().listeners)T(v)}function p(x,v){return v(x),Ce().listeners.add({element:x,draw:v,
shown:!1}),queueMicrotask(Vs),x}let c=x=>p(s("div",{}),v=>v.replaceChildren(...x())),f=()=>{let x=[...a(),{code:"-",country:e["\
help-elsewhere"]}],v=s("select",{onchange:()=>{u(v.value),o(v.value)}},...x.map(T=>s("option",{value:T.code},T.country)));
return p(v,()=>{v.value=l()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),v)},m=({say:x,to:v},T)=>{
if(/^(tel|sms):/.test(v))return s("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:v},s("span",{},...io(x)));let _=s(
"span",{},x),I=s("button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:v}),onclick:async()=>{
await co(v,_)&&(I.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},_," ",I)},d=x=>s("li",
{},s("p",{class:"ajar-for"},x.for_what),s("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),
s("div",{class:"ajar-ways"},...x.reach.map(m))),g=({emergency:x,note:v})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-f\
or"},e["help-danger"]),v?s("p",{class:"ajar-hint"},v):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Js(
x)},M(e["help-call"],{number:x})))),y=x=>c(()=>{let v=l();if(!v)return[s("p",{},e["help-elsewhere-how"])];let T=x.flatMap(
_=>_==="emergency"?g(v):ro(v,[_]).map(d));return[s("ul",{class:"ajar-help-lines"},...T)]});function k(){zs({title:e["hel\
p-title"],close:e["help-close"],bar:s("div",{class:"ajar-help-bar"},f(),lo({words:e,leave:n})),parts:[s("p",{},e["help-l\
ead"]),y(Ks),s("p",{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({
title:x,text:v,now:T,lines:_,kinds:I,countries:B},{level:b,aside:E,instead:A}){return B&&!P()&&(Ce().countries=B),s("sec\
tion",{class:"ajar-danger"},s(`h${b}`,{tabindex:"-1"},x),s("p",{},v),I.length?null:A?.()??null,f(),y(_),s("ul",{class:"a\
jar-todo"},...T.map(H=>s("li",{},H))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-l\
ink",onclick:E},e["help-aside"]))}let S=()=>s("button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function j({
emergency:x,...v}){let _=ml.map(B=>ro(v,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(b=>B.find(({to:E})=>E.startsWith(
b))));return[{say:M(e["help-call"],{number:x}),to:Js(x)},..._.filter(Boolean)]}let D=(x=`${e["help-line"]} `)=>c(()=>{let v=l(),
T=(v?j(v):[]).flatMap(({say:B,to:b},E)=>[E?" · ":"",s("a",{href:b},...io(B))]),_=s("button",{type:"button",class:"ajar-\
link",onclick:k},e["help-get"]),I=s("span",{class:"ajar-off-paper"},T.length?" · ":"",_);return[s("p",{class:"ajar-help\
-line"},x,...T,I)]});function L(x){if(!P())return;let[v]=[...x.querySelectorAll(Gs)].reverse();v?.closest("p, ul").after(
D(""));for(let T of x.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===l()?.country}let q=()=>c(
()=>{let x=l();return x?[s("p",{},s("b",{},`${e["help-title"]}, ${x.country}`)),s("p",{},`${e["help-danger"]} ${M(e["hel\
p-call"],{number:x.emergency})}`),s("ul",{},...ro(x,Ks).map(({for_what:v,name:T,reach:_,hours:I})=>s("li",{},...io(`${v}\
: ${T}. ${_.map(({say:B})=>B).join(" · ")}. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{
open:k,notice:w,button:S,line:D,addNumbers:L,text:q,choose:u,code:i,isKnown:P}}var lo=({words:e,leave:t})=>s("button",{type:"\
button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Qs(e){if(Ce().open){Ce().open=e;return}
Ce().open=e,window.addEventListener("click",t=>{t.target.closest?.(Gs)&&(t.preventDefault(),t.stopPropagation(),Ce().open())},
{capture:!0})}async function co(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var gn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Xs(e){let t=()=>{e.next().done||gn(t)};gn(t)}var gl="about:blank";function uo(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(gl)}function ea(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),uo()))},{capture:!0})}function ta(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},l={},u=e.piles.map(d=>(l[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=f[g.dataTransfer.
getData("text/plain")]?.[d.id];y&&!y.matches(":disabled")&&(y.checked=!0,c(y.dataset.card,d))}},l[d.id]))),p=()=>e.piles.
forEach(d=>{l[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(i).filter(g=>g===d.id).length})}),c=(d,g)=>{
i[d]=g.id,p(),a({...i});let{text:y}=e.cards.find(k=>k.id===d);r(n.moved,{card:Re(y),pile:g.text})},f={},m=e.cards.map(d=>{
f[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(y=>{let k=s("input",{type:"\
radio",name:g,value:y.id,"data-card":d.id,checked:i[d.id]===y.id,onchange:()=>c(d.id,y)});return f[d.id][y.id]=k,s("labe\
l",{},k,s("span",{},y.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var fo=["open","closed"],yl=[...fo,"half-open"],oa=2,kl=90,mo=3,yn="none",na=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
wl=/[“”„«»"' \t\n]/g,sa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,bl=["i","im","id","ill","ive","its","we",
"were","well"],jl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,vl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
po=new WeakMap;function xl(e,t){let n=ua(t),{sentences:o,forms:a,at:r}=Ol(e,n);if(r<0||a[r].name===yn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Al(Ml({sentences:o,forms:a,at:r},n),n.learned),{name:l,start:u,end:p}=a[r],c=Tl(i,l,ho(e,o[r],
u,p),t),f=Ll(e,o,n),d=[i==="open"&&f.some(g=>g.name!=="two-at-once")?"":c,...f.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:c,notes:f,remarks:d.slice(0,oa)}}function Sl(e,t){let n=ua(t),o=t["about-statements"],a=da(Pl(e)),r=Object.entries(n.blame).map(([y,k])=>({name:y,places:a.
flatMap(w=>Il(y,k,w,n))})),i=new Set(r.flatMap(({places:y})=>y.map(({sentence:k})=>k))),l=[],u="";for(let{name:y,places:[
k]}of r){if(!k)continue;let w=Nl(e,k,n.quotedTo[y]);l.length||(u=Rl(y,e,k,n)),l.push({name:y,words:w,remark:M(o.blame[y].
say,{words:w})})}let p=l.map(y=>y.name),c=a.filter(y=>!i.has(y)),f=Object.keys(n.parts).filter(y=>(y==="seen"?c:a).some(
({line:k})=>Ge(n.parts[y],k))),m=f.map(y=>o.parts[y]).join(", "),d=f.length?M(o.mirror,{parts:m}):"",g=[d,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:d,blame:p,notes:l,rewording:u,remarks:g}}function aa(e,t,n){return!n?.
coach||ia(t,n)?[]:ca(e.remark,la(e,t),n.coach).remarks}function ra(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof i=="string"?[{item:r,text:la(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ia(
r,n))?[]:["question","statement"].flatMap(r=>{let i=o.filter(({item:f})=>f.remark===r).map(({text:f})=>f),{kind:l,notes:u,
remarks:p}=ca(r,i.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...p,...c]:
[]}).slice(0,oa)}var ia=(e,{dangers:t})=>Object.values(t).some(n=>ht(e,n).length),la=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ca=(e,t,n)=>e==="question"?xl(t,n):Sl(t,n);function ua(e){return po.has(e)||po.set(e,$l(e)),po.get(e)}function $l(e){
let t=un(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,Je(p,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Je(e.echoes,t),
stated:Je(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:fo.map(l=>dn(i[l]))},passes:Je(e.passes,t),
quotes:Je(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ge(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Ol(e,t){let n=da(e),o=n.map(p=>El(p,t)),a=p=>n.map((c,f)=>f).filter(
p),r=a(p=>n[p].mark==="?"),i=r.filter(p=>pa(n[p])>=mo),l=a(p=>!["none","echo","short"].includes(o[p].name)),[u]=[i,r,l].
filter(p=>p.length).map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var kn=e=>e.trim().split(" ").slice(0,
-1),pa=({line:e})=>kn(e).length-1;function El({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
c,f]of Object.entries(n)){let m=Ge(f,e);if(m)return{name:c,start:m[0],end:m[1]}}let l=Object.entries(o).map(([c,f])=>({name:c,
place:Ge(f,e)})).filter(({place:c})=>c).map(({name:c,place:[f,m]})=>({name:c,start:f,end:m}));if(l.length){let c=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(c.name)?(i.lastIndex=c.start,t!=="?"&&i.test(e)?{
...c,name:yn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:yn}:c}let u=fa(kn(e).slice(1),a).length>mo?"echo":"short";return{name:t==="?"&&Ge(r,e)?u:yn,
start:2,end:e.length}}function fa(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Cl({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=fa(kn(a).slice(1),o),l=kn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],p=t.filter(({name:c},f)=>f!==n&&(e[f].mark==="?"||u.includes(c)));return[...i,...[2,3].map(c=>`> ${l.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${i.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...p.map(({name:c})=>`beside ${c}`)]}function Ml(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??fo.map(()=>0),i=new Set(Cl(e,t).map(p=>mn(p)%o[0].length)),l=a/Math.sqrt(i.size);
return[...r.map((p,c)=>p+[...i].reduce((f,m)=>f+o[c][m],0)*l),0]}function Al(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?yl[e.indexOf(n)]:""}function Tl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Ll(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),l=[];return Object.entries(o).flatMap(([u,p])=>{let c=i.map(m=>({sentence:m,place:Ge(p,m.line)})).find(({place:m})=>m);
if(c){let m=ho(e,c.sentence,...c.place);return l.some(d=>d.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let f=i.filter(m=>pa(m)>=mo).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:a[u]}]:[]})}function Il(e,t,n,{
passes:o,quotes:a,unless:r}){if(Ge(a,n.line))return[];let i=fn(o,n.line),l=Ge(t,i);return!l||r[e]&&Ge(r[e],i)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function Nl(e,{sentence:t,start:n,end:o},a){let r=a&&Ge(a,t.line.slice(n,o));return ho(e,t,n,r?n+r[1]:
o)}function Rl(e,t,n,o){let a=o.data["about-statements"].blame[e],r=Dl(e,t,n,o),i=r>0?Bl(t,n.sentence,r):"",l=e==="ultim\
atum"&&Dt(i).line.split(" ").some(c=>bl.includes(c)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return i&&p&&!l?M(p,{rest:i}):a.otherwise}function Dl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:l}=n,
u=l.slice(o,a).trim().split(" "),p=u[0]==="you"||u[0]==="u",c=d=>p&&u.slice(1,1+d.length).join()===d.join(),f=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&i.has(u[2]);if(e===
"always"&&m&&(f=l.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(f=l.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=l.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(f=o+u.slice(0,3).join(" ").length+
1)}return f<l.length-2?f:0}function Bl(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(vl,1),a=o.replace(sa," ").
replace(/^ +| +$/g,"");return[...a].length<=kl?a:""}var ho=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(sa," ").
replace(jl,"");function da(e){let{line:t,places:n}=Dt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[l]=n[a],[,u]=n[r-1],p=i?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),p,p],mark:i?e.slice(...n[r]):""})}a=r+2}}return o}function Pl(e){return e.replace(
na,"").replace(wl,"")?e.replace(na,t=>" ".repeat(t.length)):e}var ql=1200;function ma(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=ga({words:t,
find:a,isSilent:o}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(i,ql)}),r}function ha({words:e,
find:t,known:n}){let{host:o,show:a}=ga({words:e,find:t}),r=()=>!go()&&t().length&&a();return r()||n.then(r),o}var go=()=>window.
ajarNoRemarks===!0;function ga({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],l=c=>{window.ajarNoRemarks=c,i=[],p()},u=(c,f)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},c);function p(){let c=go()?[]:t();c.length&&c.join(`
`)===i.join(`
`)||(i=c,o.replaceChildren(...c.map(f=>s("p",{},f))),n?.()?a.replaceChildren(e["remarks-none"]):go()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:p}}var yo=2e4,_l=10,Me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Bt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Me("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],l=i==null?null:Hl[r.kind](i,r);Ke(r,a)&&(a[r.
id]=Wl(r,l,a))}return a}function wn(e,t){try{Bt(e,t)}catch(n){if(n instanceof Me)return!1;throw n}return!0}var wa=e=>Object.
values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ya(
e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ya(e.piles,t[n.
id])}`);case"date":return[ct(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}var ya=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Wl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=lt(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Hl={ruler(e){if(!Number.isInteger(e)||e<0||e>_l)throw new Me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!ka(e)||!Array.isArray(e.chosen)||!e.
chosen.every(wo(a)))throw new Me("answer-cards");let{chosen:r}=e,i=ko("own"in e?e.own:"")??"";if(i&&!o)throw new Me("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Me("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||i?{chosen:l,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=wo(n.map(({id:i})=>i));if(!ka(e)||!Object.keys(e).every(
wo(o))||!Object.values(e).every(a))throw new Me("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:ko,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Me("answer-lines",
{most:t});let n=e.map(o=>ko(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!et(e))throw new Me(
"answer-day");return e}};function ko(e){if(typeof e!="string")throw new Me("answer-text");if(e.length>yo&&[...e].length>
yo)throw new Me("answer-long",{most:yo});return je(e)?e:null}var wo=e=>t=>e.includes(t),ka=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Fl=[{answers:["all"]}],Ul=/\p{L}/u,zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Kl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Vl=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Jl=/\{([a-z][a-z0-9-]*)\}/g;function jn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,l=Object.fromEntries(e.map(({id:f})=>[f,o[f]??null]));if(wa(l))return"\
nothing"in n?[bn([n.nothing])]:[];let{parts:u}=va({items:e,answers:l,rules:t,phrases:n,last:i}),c=(r||!t.length?Fl:t).flatMap(
u);return r||!("closing"in n)?c:[...c,bn([n.closing])]}function ja({items:e,rules:t,reflection:n},o){let{sentences:a}=va(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var bn=e=>({words:e,heading:"",said:[]}),
Ye=(e,t,n=[])=>({words:n,heading:e,said:t}),ba=(e,t)=>e.filter(n=>!t.has(_e(n)));function va({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=b=>e.find(({id:E})=>E===`couple-${b}`)??e.find(({id:E})=>E===b),i=b=>t[r(b)?.id]??null,l=b=>r(b)?
Ae(r(b),i(b)):[],u=b=>{let E=new Set(b.map(r));return e.filter(A=>E.has(A))},p=b=>{let E=i(b);return typeof E=="number"?
E:l(b).length},c=b=>b.map(E=>i(E)?.chosen).find(E=>Array.isArray(E))??[],f=(b,E)=>{let[A,H]=[r(b),i(b)];return A?.kind!==
"sort"||!H?[]:A.cards.filter(({id:J})=>H[J]===E).map(({text:J})=>J)},m=b=>new Set(b?l(b).map(_e):[]),d=({if:b=[],unless:E=[]})=>b.
every(g)&&!E.some(g);function g(b){if(typeof b=="string")return i(b)!==null;let{item:E=[],cards:A,piles:H,without:J,only:U,
least:V,asked:K}=b;if(K)return!!r(K)&&Ke(r(K),t);let X=E.find(re=>i(re)!==null);if(!X)return!1;let se=c([X]);return A&&!A.
some(re=>se.includes(re))||H&&!H.some(re=>ba(f(X,re),m(J)).length)||U&&!(re=>re.size===1&&re.has(U))(new Set(Object.values(
i(X))))?!1:V==null||p(X)>=V}let y=(b,E={})=>M(o[b],E);function k(b,E={}){if(typeof b=="string")return y(b,E);if(!d(b))return null;
let{phrase:A,of:H,since:J}=b;if(!H)return y(A,E);if(!l(H).length)return null;let U=J&&a?.values[H];return U==null?y(A,{n:p(
H),...E}):y(J,{n:p(H),last:U,day:a.day,...E})}let w=(b=[],E={})=>b.map(A=>k(A,E)).filter(A=>A!==null),S=(b,E)=>{let A=w(
b,E);return A.length?[bn(A)]:[]};function j(b){if(typeof b=="string")return l(b);if("level"in b)return v(b);if("phrase"in
b){let[V]=b.of?l(b.of):[],K=k(b,V===void 0?{}:{words:V});return K===null?[]:[K]}let{item:E,pile:A,also:H,without:J}=b,U=A?
f(E,A):l(E);return H&&(U=U.filter(V=>m(H).has(_e(V)))),ba(U,m(J))}let D=({heading:b,under:E})=>b?y(b):(E&&r(E)?.said)??"";
function L(b,E){let A=r(b);if(A?.kind!=="sort"||t[A.id]===null)return[];let H=U=>A.piles.find(V=>V.id===U).text;return(E??
A.piles.map(({id:U})=>U)).map(U=>({id:U,text:H(U),cards:f(b,U)}))}let q=n.find(b=>b.ladder)?.ladder,P=()=>Math.floor(q.rungs.
length/2);function x(b){let[E]=c([b]);return!q||!E?null:P()-q.rungs.findIndex(({card:A})=>A===E)}function v({level:b,up:E=0}){
let A=b.map(x).find(J=>J!==null);if(!q||A===void 0)return[];let H=q.rungs[P()-A-E];return H?l(H.item):[]}let T={answers({
answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:A})=>t[A]!==null).map(A=>Ye(A.said||A.ask,Ae(A,t[A.id])))},lines(b){
let E=b.lines.flatMap(j),A=E.length?[Ye(D(b),E,w(b.say))]:[],H=b.count?.[Math.min(E.length,b.count.length-1)];return H?[
...A,bn([y(H,{n:E.length})])]:A},piles({piles:b,only:E,heading:A,below:H={},all:J={}}){let U=V=>V.length===r(b).cards.length;
return L(b,E).filter(({cards:V})=>V.length).flatMap(({id:V,text:K,cards:X})=>{let se=U(X)&&J[V]||H[V],ne=A?y(A,{pile:K}):
K;return[Ye(ne,X),...S(se?[se]:[])]})},empty(b){let E=L(b.empty,b.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return E.length?[Ye(D(b),E,w(b.say))]:[]},sentence(b){let E=o[b.sentence],A=gt(E),H=Object.fromEntries(A.map(J=>[J,l(J).
join(" ")]));return Object.values(H).every(Boolean)?[Ye(D(b),[bo(b,o,H)])]:[]},message(b){let E=_(b.message);return E.length?
[Ye(D(b),[E.join(" ")])]:[]},ladder(){let[b=""]=l(q.goal),[[E],[A]]=[c([q.today]),c([q.later])],H=q.rungs.map(({card:J,item:U})=>{
let V=r(U)?.said??"",[K]=l(U),X=K?`${V}: ${K}`:y("open",{level:V}),se=Gl(J===E,J===A,!!A);return se?y(se,{level:X}):X});
return[Ye(y(b?"ladder":"ladder-unnamed",{goal:b}),H)]},missing({missing:b,say:E}){let A=u(b).filter(({id:H})=>t[H]===null);
return A.length?S(E,{parts:A.map(H=>H.said).join("; ")}):[]},repeated(b){let E=b.repeated.map(l),A=new Map;for(let U of E.
flat())A.has(_e(U))||A.set(_e(U),U);let H=U=>E.filter(V=>V.some(K=>_e(K)===U)).length>1,J=[...A].filter(([U])=>H(U)).map(
([,U])=>U);return J.length?[Ye(D(b),J)]:[]}},_=b=>b.parts.map(E=>[E,l(E.item)[0]]).filter(([,E])=>E).map(([E,A])=>I(E,A,
b));function I(b,E,{self:A=[],small:H=[],capitals:J=[]}){let{opener:U,clauses:V,questions:K=[],names:X=!1}=b,se=Re(E),ne=Ot(
se),re=ne.toLowerCase(),be=A.includes(re)?".":[...o[U]].at(-1);if(!zl.test(se.match(Ul)?.[0]??"a"))return nt(`{words}${be}`,
{words:se});if([...A,...K].includes(re))return nt(`{words}${be}`,{words:zt(se)});let pe=o[xa(re,V)??U],$=X||J.includes(ne);
return nt(pe,{words:vn(se,H,$)})}function B(b){if(!d(b))return[];let E=Object.keys(T).find(H=>H in b),A=E?T[E](b):S(b.say);
return A.length&&b.then?[...A,...S([b.then])]:A}return{parts:B,sentences:_}}var gt=e=>[...e.matchAll(Jl)].map(([,t])=>t);
function bo({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,i){let l=c=>{let f=Re(je(i[c])),m=vn(f,n,!o.includes(
c)),d=xa(Ot(f).toLowerCase(),a[c]);return d?M(r[d],{words:Sa(m)}):m},u=r[e],p=Object.fromEntries(gt(u).map(c=>[c,l(c)]));
return nt(u,p,t)}var xa=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function vn(e,t,n){let o=Ot(e),a=[...o].length>
1&&Kl.test(o)&&!n;if(o==="i")return zt(e);let r=t.includes(o.toLowerCase())&&!Vl.test(o);return!a&&!r?e:Sa(e)}function Sa(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function Gl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function $a(e,t,n,o=null){let a=Yl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:jn(e,t,{plain:r,last:o})}}function Yl({
items:e},t,n){let o=n&&Ys(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function jo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],l=(c,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),f()}},c),u=l(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,l(n,a));e.replaceChildren(s("p",{},o),p),u.focus()}function xn(e){let n=s("button",{type:"button",onclick:()=>jo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Oa({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),l=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,l,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=c,m=!1,d=!1,g=!1,y=!1,k=!1,w=($,W,Y={})=>s(
"button",{type:"button",onclick:W,...Y},$),S=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>E()}),j=w(
e["keep-open"],()=>E(),{class:"ajar-link"}),D=s("div",{class:"ajar-offer"}),L=!1,q=$=>{$.tabIndex=-1,$.focus()},P=()=>u.
querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function v($,W=$){r.dataset.short=W,a.textContent!==$&&(a.
textContent=$)}function T(){let $=c.problem?e["keep-unsaved"]:e["keep-saving"],[W,Y]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[k?"lost":c.state];r.classList.toggle("ajar-state-lost",k),v(W,Y),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem,_()}function _(){let $=n&&
c.state==="none"&&!m,[W,Y]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.getAttribute(
"aria-label")!==W&&S.replaceChildren(s("span",{class:"ajar-long"},W),s("span",{class:"ajar-short"},Y)),S.setAttribute("a\
ria-label",W),S.hidden=!$||L,j.hidden=!$||!c.exists,D.hidden=!$||y,p.hidden=$&&i.hidden&&!l.textContent}function I(){let $=()=>{
y=!0,T(),q(r)};return D.replaceChildren(s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],
$),w(e["keep-offer-yes"],E))),D}function B(){c={...c,saved:!1},T()}function b(){T(),f=c,x()?u.replaceChildren(d?K("chang\
e"):re()):c.state!=="none"?u.replaceChildren(K("unlock")):m?u.replaceChildren(K(c.exists?"open":"start")):u.replaceChildren(
n?"":y?U():J())}let E=()=>{m=!0,l.textContent="",b(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},
A=()=>c.hosted?s("p",{},e["keep-hub"]):null,H=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-t\
ab-how"])):null;function J(){return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.
exists?"keep-there":"keep-why"]),A(),s("div",{class:"ajar-moves"},w(e["keep-nothing"],()=>{y=!0,b(),q(r)}),w(e[c.exists?
"keep-open":"keep-start"],E)))}let U=()=>s("p",{},w(e[c.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function V(){
let W=["none","weak","fair","good","strong"].map(Y=>e[`keep-strength-${Y}`]).reduce((Y,te)=>te.length>Y.length?te:Y);return s(
"p",{class:"ajar-strength","aria-live":"polite","data-longest":W},s("span",{},e["keep-strength-none"]))}function K($){let W=$===
"start"||$==="change",Y={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],te=s(
"input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{W&&t({strength:te.
value})}}),fe=s("input",{id:`${o}-again`,type:"password",spellcheck:"false"}),ye=s("div",{},s("label",{for:`${o}-again`},
e["keep-again"]),fe),Le=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),ve=s("input",{id:`${o}-place`,type:"text",spellcheck:"\
false",value:c.place,onchange:()=>t({place:ve.value})}),Ie=V(),R=()=>{if(!te.value){te.focus();return}if(Le.hidden=!0,W&&
te.type==="password"&&fe.value!==te.value){Le.textContent=e["keep-again-differs"],Le.hidden=!1,fe.focus();return}$==="ch\
ange"?t({change:te.value},{awaited:!0}):t({[$==="start"?"keep":"unlock"]:te.value,place:ve.value},{awaited:!0}),v(e["kee\
p-opening"]),te.value="",fe.value="",Ie.firstChild.textContent=e["keep-strength-none"]},Z=()=>{m=!1,d=!1,b(),$==="change"?
P().focus():q(r)},oe=s("details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ve);return s(
"form",{class:"ajar-ask",onsubmit:ee=>{ee.preventDefault(),R()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Y),A(),
$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?H():null,$==="change"?s("p",{},e["keep-change-how"]):null,W?s("p",
{},e["keep-no-way-back"]):null,$==="start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-wor\
ds`},e[$==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[W?"keep-how":"keep-how-open"]),
te,W?Ie:null,W?ye:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:ee})=>{te.type=ee.checked?
"text":"password",ye.hidden=ee.checked,Le.hidden=!0}}),s("span",{},e["keep-see"])),W?Le:null,$==="change"||c.here?null:oe,
s("div",{class:"ajar-moves"},$==="unlock"?null:w(e["keep-not-now"],Z),s("button",{type:"submit"},Y)),W?null:ne(),$==="st\
art"&&c.here?se():null)}let X=()=>s("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function se(){let $={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},W=s("input",{type:"file",onchange:async()=>{let fe=new Uint8Array(await W.
files[0].arrayBuffer()),ye=()=>t({bring:fe},{awaited:!0});W.value="",c.exists?jo(te,{...$,act:ye}):ye()}}),Y=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),W),te=s("div",{class:"ajar-twice"},Y);return te}function ne(){let $=xn(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summa\
ry",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),X(),se()]:[],s("p",{},
e["keep-erase-how"]),$)}function re(){let $=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number($.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((W,Y)=>W-Y).map(W=>s("option",{value:W,selected:W===c.minutes},M(e["keep-minute\
s"],{n:W}))));return s("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
w(e["keep-change"],()=>{d=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s(
"p",{},e["keep-copy-how"]),X()]:[s("p",{},c.place)],c.copied?s("p",{},M(e["keep-copied"],{program:c.copied})):null,s("la\
bel",{for:`${o}-minutes`},e["keep-idle"]),$))}function be($){if($.strength!=null){let W=u.querySelector(".ajar-strength \
> span");W&&(W.textContent=$.strength);return}if($.changed){d=!1,b(),u.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],g=!0,P().focus();return}c={...c,...$},c.state==="kept"&&(m=!1),x()||(d=!1),T(),pe()}let pe=mt(u,()=>{let $=f;
if($.state===c.state&&$.exists===c.exists&&$.minutes===c.minutes&&$.here===c.here&&!!$.reopen==!!c.reopen&&!!$.hosted==!!c.
hosted&&u.firstChild){f=c;return}let Y=m&&$.place!==c.place;b(),$.state!==c.state&&$.state!=="none"?q(r):Y&&u.querySelector(
"input").focus()});return b(),{line:r,small:S,opener:j,more:p,offer:I,setStart:$=>{L=$,T()},update:be,begin:B,setLost:$=>{
k=$,T()},say:$=>{l.textContent=$,p.hidden=!1}}}function Ea(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let l=(p,c)=>{let f=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return Ee(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),l(n,"wide"),l(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...c])=>s("tr",{},s(
"th",{scope:"row"},p),...c.map(f=>s("td",{},f??"–")))))))))}function Ca({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ke(o,n)))if(o.kind==="choice"){let i=(o.among?
lt(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(i.length||l)&&(n[o.id]={chosen:i,
own:l})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Ma=(e,t)=>M(e.ask,t);var Zl=new Set(["autorestarting","dead","restarting","terminating"]),Ql=4e3;function Aa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,p)=>{
Zl.has(p)&&t()},l=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Ql):n()};return o.connect(
i),a.connect(l),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(l)}}function Ta({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,p])=>{let c=Ca(u,p),f=u.items.filter(m=>m.id in c).map(m=>[Ma(m,c),...Ae(m,c[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let p=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function l(u){o=u;for(let p of n)p.hidden=!u}return{line:i,set:l,isLost:()=>o,forget:u=>n.delete(
u)}}var Xl={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},yt=10,ec=400,Pt=17,
vo=16,at=14,[Da,Ba]=[12,38],[xo,So,tc]=[46,8,30],La=15,Ia=26,nc=14;function $o(e,t,n){let o=t.map((l,u)=>({...l,look:Bo(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[a,r]=e.length>1?sc(e,o,n):oc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function oc(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/yt;return[t.flatMap(({id:u,name:p,look:c},f)=>{let m=f*o,d=m+
46,g=e.values[u],y=[...Array(yt+1).keys()].map(w=>qt([i(w),d-5],[i(w),d+5],"edge",1)),k=[0,yt].filter(w=>w!==g).map(w=>Ze(
`${w}`,i(w),d+25,"muted",{size:at,anchor:"middle"}));return[Ze(p,0,m+Pt,c,{size:Pt,bold:!0}),qt([a,d],[r,d],"edge",1.5),
...y,...k,_a(c,i(g),d,9),Ze(`${g}`,i(g),d+29,c,{size:Pt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function sc(e,t,n){let o=lc(
e,Da,n-Ba),a=xo+yt*So+tc,r=t.flatMap((p,c)=>ac(e,p,o,c*a,n)),i=t.length*a,[l,u]=cc(e,o,i,n);return[[...r,...l],i+u]}function ac(e,{
id:t,name:n,look:o},a,r,i){let[l,u]=[r+xo,r+xo+yt*So],p=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-So*d[t]})).filter(
({value:d})=>d!==null),c=[l,u].flatMap((d,g)=>[qt([0,d],[i-Ba+Da,d],"line",1),Ze(g?"0":`${yt}`,i,d+5,"muted",{size:at,anchor:"\
end"})]),f=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=f<11?Math.max(2,f/3):5.5;return[Ze(n,0,r+Pt,o,{size:Pt,bold:!0}),
...c,gc(p,o),...p.map(({x:d,y:g})=>_a(o,d,g,m)),...rc(p,o)]}function rc(e,t){let n=e.map(({value:a,x:r,y:i},l)=>{let[u,p]=[
e[l-1]?.value??a,e[l+1]?.value??a],c=u>=a&&p>=a&&u+p>2*a,f=(u-a)*(p-a)<0,m=l===0||l===e.length-1;return{value:a,x:r+(f?Math.
sign(u-a)*6:0),y:i+(c?22:-11),half:`${a}`.length*vo*.6/2,rank:m?0:a===u?3:f?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=nc)&&!o.some(i=>ic(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Ze(`${a}`,
r,i,t,{size:vo,bold:!0,anchor:"middle"}))}var ic=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<vo;function lc(e,t,n){
let o=Pa(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((c,f)=>t+f*p)}let a=o.slice(1).map((p,c)=>Tn(o[c].day,
p.day)),r=La*(e.length-o.length)+Ia*a.length,i=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((p,c)=>p+c,0),u=t;return o.
flatMap(({many:p},c)=>(c&&(u+=Ia*i+l*a[c-1]),Array.from({length:p},(f,m)=>(m&&(u+=La*i),u))))}function Pa(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function cc(e,t,n,o){let a=Pa(e);if(a.length===1){let[c]=a.map(j=>j.day&&Ra(j.
day,!0)),m=o<ec||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,y=d.map(j=>({x:t[j],lines:pc(e[j].moment,
g)})),k=Math.max(...y.map(({lines:j})=>j.length))*at*1.25,w=y.flatMap(({x:j,lines:D})=>Na(D,j,n+12,o)),S=c?[Ze(c,0,n+k+22,
"muted",{size:at})]:[];return[[...w,...S],k+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),i=[],l=0;for(let{day:c,
many:f}of a){let[m,d]=[t[l],t[l+f-1]];i.push({from:m,to:d,x:(m+d)/2,words:Ra(c,r.size>1)}),l+=f}let u=i.flatMap(({from:c,
to:f,x:m})=>[qt([c,n-4],[f,n-4],"edge",1),qt([m,n-4],[m,n+2],"edge",1)]),p=uc(i.map(c=>({...c,...qa([c.words],c.x,o)})));
return[[...u,...p.flatMap(({words:c,x:f})=>Na([c],f,n+18,o))],24]}function uc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function qa(e,t,n){let o=Math.max(...e.
map(Sn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Na(e,t,n,o){let{start:a,end:r}=qa(e,t,o),[i,
l]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,p)=>Ze(u,l,n+p*at*1.25,"muted",{size:at,anchor:i}))}var Ra=(e,t)=>tt(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function pc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||Sn(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>fc(r,t))}function fc(e,t){let n=[...e];if(Sn(e)<=t)return e;for(;n.length&&Sn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var dc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Sn=e=>[
...e].reduce((t,n)=>t+at*(dc.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,$n=e=>`var(--ajar-${e}, ${Xl[e]})`,mc={
"&":"&amp;","<":"&lt;",">":"&gt;"},hc=e=>e.replace(/[&<>]/g,t=>mc[t]);function Ze(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let l=r?' font-weight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${i}"`} font-size="${a}"${l}\
 fill="${$n(o)}">${hc(e)}</text>`}var qt=(e,t,n,o)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${$n(
n)}" stroke-width="${o}" fill="none"/>`,gc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ue(n)} ${ue(o)}`).join("L")}" strok\
e="${$n(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function _a(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${ue(a-i)} ${ue(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${ue(a-i*.9)} ${ue(r-
i*.9)}h${ue(i*1.8)}v${ue(i*1.8)}h${ue(-i*1.8)}z`,third:`M${ue(a)} ${ue(r-i*1.25)}L${ue(a+i*1.25)} ${ue(r)}L${ue(a)} ${ue(
r+i*1.25)}L${ue(a-i*1.25)} ${ue(r)}z`}[e]}" fill="${$n(e)}"/>`}var yc=600,kc=340,wc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Wa(e,t,n){let o=e.map(a=>({...a,
moment:Oo(n,a.moment)}));return{sentence:bc(o,t,n),wide:$o(o,t,yc),narrow:$o(o,t,kc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function Oo(e,t){let[,n,o,a=""]=wc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return $t(e,t);let i=ct(r.toISOString().slice(0,10)),l=M(e["home-until"],
{day:i})+a;return n?`${$t(e,n)}, ${l}`:l}function bc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&jc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);if(e.length===1){let p=i.map(f=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:o.values[f]})),c=Nn(p);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let l=i.map(p=>({id:p,before:o.values[p],after:a.values[p]})).filter(({after:p})=>p!==null).
map(({id:p,before:c,after:f})=>M(c===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${p}`],before:c,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Nn(l);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var jc=(e,t)=>tt(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Ha(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:l}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Te(t,v=>u.replaceChildren(v)),c=v=>{p.begin(),n(v)},f=s("div",{}),m={},d="",g=0,y=an(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let k=(v,T)=>s("button",{type:"button",onclick:T},v),
w=v=>s("div",{class:"ajar-reflection"},...v.flatMap(T=>Et(T,3))),S=(v,T,_)=>xn({words:t,label:v,question:T,act:()=>c(_)}),
j=()=>{let v=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&c({import:await v.files[0].
text()}),v.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),v)};function D(){let v=r();return m.
something?[v.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...v.map(({heading:T,lines:_})=>s("div",
{},s("dt",{},T),..._.map(I=>s("dd",{dir:"auto"},I))))),s("div",{class:"ajar-moves"},...i())]:[]}let L=mt(f,()=>{let v=JSON.
stringify([m,r()]);v!==d&&(d=v,rn(f,P))}),q=()=>[k(t["home-take-plan"],()=>c({take:"plan",paper:y.value(),country:a.code()})),
y.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function P(){let v=(I,B)=>k(B,()=>c({take:I})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,_=()=>{g=T.kinds.length+1,P(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?a.notice(T,{level:2,aside:_}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(I=>s("li",{},I))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!T?a.line():"",...(m.earlier??[]).filter(({plan:I})=>I.
length).map(({title:I,plan:B})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Oo(t,I)}`),w(B))),...D(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...T?[]:[...l?q():[],v("\
calendar",t["home-take-calendar"]),m.danger?"":v("calendar-line",t["home-take-calendar-line"])],v("check-ins",t["home-ta\
ke-check-ins"]),v("everything",t["home-take-everything"])),j()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),S(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{p.end(),m=v,L()},settle:p.end,say:(v,T="")=>{p.end();let _=s(
"div",{class:"ajar-text"});Ee(_,T),u.replaceChildren(v,_),u.scrollIntoView({block:"nearest"})}}}function Fa({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([cn(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var vc=1e3;function On(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,l=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},l("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),l("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,c=()=>{p.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},f=setTimeout(
a,vc);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:p.signal})}function za({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:l,fields:u,message:p,beside:c,section:f,
ladder:m}=e,d=[s("h1",{},r),...i.map(g=>Ua("ajar-plan-goal",g)),...l.map(g=>Ua("ajar-plan-hero",g)),Co(u,"h2"),...p.map(
g=>Eo(g,kt(g.lines))),c.length?s("section",{},Co(c,"h2")):"",...f.map(g=>Eo(g,Ec(g))),...m.map(g=>Eo(g,Cc(g),Oc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];On(d,{title:r,
paper:t,tight:xc(e),onRefused:a})}function xc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var En=({lines:e})=>[...e.join("")].
length,Sc=e=>En(e)<160?"large":En(e)<500?"middle":"usual",Ua=(e,t)=>s("div",{class:e,"data-size":Sc(t)},...Mo(t,"h2")),$c=e=>En(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),kt=e=>e.map(t=>s("p",{dir:"auto"},t)),Ka=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:kt(e),Mo=({heading:e,lines:t},n,o=kt)=>[s(n,{},e),...o(t)];function Co(e,t){
let n=e.every($c)?"ajar-plan-beside":"",o=t==="h3"?Ka:kt;return s("div",{class:n},...e.map(a=>s("div",{},...Mo(a,t,o))))}
var Oc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+En(o),0)<900,Eo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Ec=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Mo(n,"h3",Ka))):[Co(e,"h3")]},Cc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>kt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...kt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var wt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),_t=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Mc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),Ac={cup:()=>_t("88 74 46 56",...wt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>_t("296 12 176 168",...wt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>_t("136 24 136 140",...wt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Mc("glow",234,94,4),...wt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>_t("312 66 80 120",...wt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>_t("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...wt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Va=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ac[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Ja(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Va(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Ga=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Va(e.doors,t)),
Ya=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Tc=4e3,Lc=6e3,Ic=6;function Za(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():p()},e.begin);function i(m,d){o.textContent=m,a.dataset.breath=d}function l(){if(n===Ic){c(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,Tc)}function u(){i(e.out,"out"),t=setTimeout(l,Lc)}function p(){n=0,r.textContent=
e.stop,l()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var rt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Qa(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},l=r?.find(c=>c.sentence);if(!a||!l)return"";let u=c=>Xa(a[c])&&je(a[c])!=="";if(!gt(i[l.sentence]).every(u))return"";
let p=c=>Object.values(n).some(f=>ht(c,f).length);return Object.values(a).flatMap(Nc).some(p)?"":bo(l,i,a)}var Nc=e=>(e?.
own?[e.own]:[e].flat()).filter(Xa),Xa=e=>typeof e=="string";var am=new TextEncoder;var er="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",tr=`${er}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,jm=new RegExp(`(?:[${er}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),vm=new RegExp(`^[${tr}]+`),xm=new RegExp(`(^|[;,|"])([${tr}]*)(?=[=+\\-@−＝＋－＠])`,"g");function nr({after:e,among:t,...n},o){return Bt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Pc=["goal","sentence","fields","message","beside","section","ladder"],qc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",_c=new RegExp(
`\\r\\n|[${qc}]`);function or(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?Qa([r],t):"",l=Object.
fromEntries(Pc.map(u=>[u,[]]));for(let u of a){let{response:p}=n.get(`${u.exercise}@`)??{},c=Object.keys(p??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let f=Wc(Hc(c,p),u,u.exercise===o?i:"");l[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new rt("journal-no-plan");return{
...l,title:t.exercises[o]?.title??""}}function Wc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var Wt=e=>e.flatMap(t=>t.split(_c)).map(je).filter(Boolean);function Hc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return nr(d,a[d.id])}catch{return null}},i=d=>{let g=r(d),y=d.kind==="date"&&et(g);return Wt(y?[tt(y,{dateStyle:"ful\
l"})]:Ae(d,g))},l=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:l(...d)});function p(d,g){let y=t.find(j=>j.id===d&&j.kind==="sor\
t"),k=y?.piles.find(j=>j.id===g)?.text,w=k&&r(y);if(!w)return[];let S=y.cards.filter(j=>w[j.id]===g).map(({text:j})=>j);
return[{id:g,heading:k,lines:Wt(S)}]}function c(){let d={items:t,rules:o.filter(y=>y.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,r(y)]));return jn(d,g).filter(({said:y})=>y.length).map(({heading:y,
said:k})=>({id:"message",heading:y,lines:Wt(k)}))}function f(){let d=o.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:S})=>S===w),y=[d.today,d.later].map(g).filter(Boolean),k=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:i(g(w.item)),marks:y.filter(S=>r(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:S}of d.before??[])a[w]&&typeof a[w]=="string"&&k.push({heading:S,lines:Wt(
[a[w]]),marks:[]});return{...u("goal"),rungs:k}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:l,
section:u,pile:p,message:c,ladder:f,told:()=>gt(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Wt(
[d])})}}function sr({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!wn(a.exercise,a.answers)?[]:o.item?Fc(o,a):
ja(a.exercise,a.answers)});return[...new Set(n)]}function Fc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(p=>a[e][p.id]===t),l=i?i.map(({text:p})=>p):Ae(r,a[e]),
u=n.startsWith("{words}");return l.map(p=>{let c=Re(p);return nt(n,{words:u?c:vn(c,["a","an"],!1)})})}var Uc="{wishes}";function ar({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=d=>{let[g,y]=[n(`${d}@`),
o(`${d}@`)];return g&&y?{exercise:g,answers:y}:null},l=d=>sr(d,i),u=({items:d})=>d.some(({takes:g})=>g);function p(d,g){
let k=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return l({takes:k}).length>
0}function c({key:d,exercise:g,html:y}){let k=o(d),w=g.items.flatMap(x=>Ae(x,k[x.id]).flatMap(v=>Re(v).split(/\n+/)));if(!w.
length)return"";let j=s("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
f(j,y,w):j.append(...w.map(x=>s("p",{dir:"auto"},x)));let D=s("p",{class:"ajar-status",role:"status"}),L=async()=>{let v=[
...j.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),T=await co(v,j);D.replaceChildren(e[T?"help-copied":"letter-not-copied"])},q=()=>{let x=/-(US|CA)$/i.test(navigator.language),
v=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);On([v],{title:e["letter-title"],paper:x?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},P=(x,v)=>s("button",{type:"button",onclick:v},x);return s("d\
iv",{class:"ajar-letter"},j,s("div",{class:"ajar-moves"},P(e["help-copy"],L),P(e["letter-print"],q)),D)}function f(d,g,y){
Ee(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===Uc)?.replaceWith(s("ul",{},...y.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(k=>k.endsWith("@")&&o(k)),g=d.map(k=>({key:k,response:o(k)})),
y=Object.fromEntries(d.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:w,section:S}=or(g,{exercises:y,danger:{},workshop:r}),
j=r.days.map(({item:L})=>L),D=w.filter(({id:L})=>!j.includes(L));return[...k,...D,...S.flatMap(({fields:L})=>L)]}catch(k){
if(k instanceof rt)return[];throw k}}return{sentences:l,isLetter:u,canBegin:p,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Ht=window.ajarShown,rr=e=>e.startsWith("check-in@"),ir=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Qe={};function Ao(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
grid-template-columns:auto auto minmax(min-content,1fr);align-items:center;gap:8px}.ajar .ajar-onward .ajar-next{grid-ar\
ea:1
/ 3;max-width:none;min-height:48px;color:var(--ajar-on-accent);background:var(--ajar-accent)}.ajar .ajar-onward .ajar-ne\
xt:hover{
text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{grid-area:1 / 2}.ajar .ajar-onward .aj\
ar-back{
grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-inline:8px;font-size:.9375rem;font-\
weight:500;
line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar-muted);background:none;border-colo\
r:transparent}
.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar button.ajar-link{border:0;padding:.25em;\

min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link:hover{background:none;color:var(--ajar-\
ink)}
.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-clip{position:absolute;clip-path:inset(50%);width:1px;height:1px;pa\
dding:0;
overflow:hidden}.ajar-form,.ajar-scenario{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:1\
6px;
padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{mar\
gin-top:1em}
.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{min-width:0;display:block}\

.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;margin-bottom:.75em;width:100%;white-space:norm\
al}
.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(--ajar-muted);margin-top:.75em\
;
min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font:inherit;color:va\
r(--ajar-ink);
background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);border-radius:10px;pad\
ding:.55em
.75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-width:12em}.ajar textarea{resize:v\
ertical;
line-height:1.55}.ajar .ajar-item textarea{resize:none;field-sizing:content}.ajar .ajar-write textarea{font-size:1.25rem\
;
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
.ajar-item+.ajar-item{margin-top:1.25em}.ajar .ajar-letter-text{padding:20px;background:var(--ajar-paper);border:1.5px s\
olid
var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-text>h1{font-size:1\
.25rem}
.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-inline-start:1.3em}.ajar .ajar-letter{\

position:relative;margin-block:1rem}.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(1\
00%,16rem),1fr));
gap:1rem 1.5rem}.ajar .ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar \
.ajar-piles{
list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;background:var(--aja\
r-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:inline\
-start;
width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into \
label{
display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.aj\
ar-chart
figcaption{font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;d\
isplay:block;
direction:ltr}.ajar-picture svg text{unicode-bidi:plaintext}.ajar-picture.ajar-narrow{display:none}@container (max-width\
:
32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collaps\
e;
width:100%;font-size:1em}.ajar-chart details{overflow-x:auto}@container (max-width: 32rem){.ajar-chart table{font-size:.\
875rem}}
.ajar :is(th,td){text-align:start;padding-block:.4em;padding-inline:0 .5em;border-bottom:1px solid var(--ajar-line);colo\
r:inherit;
background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);\

border-radius:12px;padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3\
.25rem);
padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.aj\
ar-notice:has(>
.ajar-hint){flex-wrap:wrap}.ajar-notice>.ajar-hint{flex:1 0 100%}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding\
-top:calc(var(--ajar-bar)
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
.ajar-notice:has(~.ajar-nav){position:static;min-height:3rem;max-height:none;padding-inline-end:15.5rem}.ajar-notice:has\
(~
.ajar-nav) .ajar-leave{position:fixed;top:2px;inset-inline-end:2px;z-index:2}.ajar-notice:has(~.ajar-nav) .ajar-leave bu\
tton:not(:hover){
background:var(--ajar-paper)}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30e\
m){
.ajar-notice:has(~.ajar-nav){padding-top:3rem;padding-inline-end:0}}.ajar-nav{border-bottom:1px solid var(--ajar-line);p\
adding-bottom:.75em;
margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{\

min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.aja\
r
.ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;p\
adding:.25em
0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color\
:var(--ajar-ink);
background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--aja\
r-accent)}
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
*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home>div>ul{padding-inline-start:1.3em!important\
}
.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:\
1.1em}
.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-inline-start:4px solid var(--a\
jar-line);
padding-inline-start:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background\

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
`;e.textContent.startsWith(t)||(e.textContent=t)}function lr({model:e,el:t}){Ao();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:l,days:u=[],printed:p=[]}=e.get("workshop")??{},c=new Map,f=new Map,m=new Map,d=[],g=h=>d.
push(h),y=null,k=!1,w=!1,S=!1,j=!1,D=!1,L=new Map,q=new Map,P=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ne(t,o),In(o);let x=s("div",{class:"ajar-page"}),v=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===h)?.
exercise,T=Ta({words:o,answered:()=>[...f].map(([h,{answers:C}])=>[v(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
_=0,I=h=>{if(clearTimeout(_),_=0,T.set(h),y?.setLost(h),h)for(let C of m.keys())c.get(C)?.release()},B=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{I(!0);return}C&&!_&&(_=setTimeout(()=>I(!0),8e3))},b,E=new Promise(h=>{b=h}),A=!1;function H(){A||(A=
!0,window.ajarDangers?J():B({dangers:!0}))}let J=()=>{b(),Xs(Hs(window.ajarDangers.dangers))};function U({key:h,exercise:C},N){
if(rr(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!wn(C,N))return;let z=Bt(C,N),ae=$a(C,z,window.ajarDangers);O(
h,{answers:z,done:!0,...ae}),L.set(h,ir(f.get(h))),c.get(h).update(f.get(h)),c.get("made")?.update()}let V=Zs({words:o,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:h=>B({country:h})}),K=()=>{B({forget:!0}),uo()},X=ar(
{words:o,help:V,exerciseOf:v,answersOf:h=>f.get(h)?.answers,keys:()=>[...f.keys()].filter(h=>v(h)),workshop:{plan:a,days:u,
printed:p}}),se=(h,C,N)=>(c.set(h.key,N),f.has(h.key)&&N.update(f.get(h.key)),C),ne={html(h){return h.warns&&g(pe),be(h.
html)},home(h){let C=s("div",{}),N=qe=>{qe.import&&c.get("chart")?.begin(),B(qe)},F=qe=>me(oe(qe)),{matters:z}=X,ae=p.length>
0;return se(h,C,Ha(C,{words:o,send:N,open:F,help:V,matters:z,ways:Se,isPrinted:ae})),B({home:h.key}),C},gate(h){let C=s(
"div",{class:"ajar-text ajar-gate"}),[N,F]=j?[s("p",{},o["gate-left-out"]),[V.button(),ie(),Y()]]:[be(S?h.short:h.html),
fe()],z=s(`h${h.level??2}`,{},h.title);return C.append(z,N,s("div",{class:"ajar-moves"},...F.filter(Boolean))),j||N.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(pe),C},made:h=>{let C=s("div",{class:"ajar-made"}),N=()=>C.replaceChildren(
...Le(h.section));return c.set("made",{update:N}),N(),C},exercise(h){if(h.invites&&j){let z=[s(`h${h.level}`,{},Pn(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),Y()];return s("div",{class:"ajar-text"},...h.folded?[]:z)}let C=s("div",
{}),N=T.line(y?{}:{role:"alert"});m.set(h.key,C);let F=(z,ae)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let le=window.ajarSent;q.set(h.key,le),B({key:h.key,...z,sent:le},{awaited:ae}),!(!ae||!T.isLost())&&(I(!0),N.scrollIntoView(
{block:"nearest"}))};return c.set(h.key,Fo(C,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!ve(h.key):null,sort:h.quick||n.length>1&&!jt()?Ns:ta,enough:h.quick?"at once":"later",remarks:(z,ae)=>ma(
z,{words:o,find:le=>aa(ae,le,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:X.
sentences,...f.get(h.key),help:V,instead:()=>ie(h.elsewhere),below:()=>R(h),onAside:z=>{O(h.key,{aside:z}),C.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{H(),O(h.key,{answers:z,done:!1}),F({answers:z,done:!1},w)},onMove:z=>O(
h.key,{at:z}),onDone:z=>{U(h,z),F({answers:z,done:!0},!0),rr(h.key)&&c.get("chart")?.begin()},onStartOver:()=>{O(h.key,{
answers:{},done:!1}),F({remove:!0})}})),C.firstElementChild.append(N),g(()=>T.forget(N)),C},chart(h){let C=s("div",{class:"\
ajar-chart-block"}),N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:F,end:z}=Te(o,le=>N.replaceChildren(
le)),ae=({checkIns:le,rulers:ze})=>{z(),Ea(C,le.length?Wa(le,ze,o):{},o)};return c.set(h.key,{update:ae,begin:F,end:z}),
f.has(h.key)&&ae(f.get(h.key)),F(),B({chart:h.key}),s("div",{},C,N)},start:h=>Ja(h,{open:ee,opener:y?.opener}),doors:h=>Ga(
h,{open:ee}),onward:h=>Ya(h,{open:ee}),breathing(h){let{element:C,stop:N}=Za(h);return g(N),C},notice(h){ea(()=>B({forget:!0}));
let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),
C);let N=s("div",{class:"ajar-leave"},V.button(),lo({words:o,leave:K}));Qs(V.open),y=Oa({words:o,send:B,isQuiet:n.length>
1});let F=document.createDocumentFragment(),z=s("div",{class:"ajar-on-paper"});return gn(()=>D||z.append(V.text())),F.append(
s("div",{class:"ajar-notice"},s("div",{},y.line,y.small),N),C??"",z,y.more),F}};function re(h){let C=n.findIndex(({id:F})=>F&&
h===`${F}.ipynb`),N=({section:F,blocks:z})=>F===n[C]?.id&&z.some(({warns:ae})=>ae);return Math.max(C,n.findIndex(N))}function be(h){
let C=s("div",{class:"ajar-text"});return Ee(C,h),V.addNumbers(C),C.addEventListener("click",N=>{let F=re(N.target.closest(
"a")?.getAttribute("href"));F<0||(N.preventDefault(),me(F))}),C}function pe(){S=!0}function $(h){j=h,S=!0,Q({focus:!0})}
let W=(h,C)=>s("button",{type:"button",onclick:C},h),Y=()=>W(o["gate-again"],()=>$(!1));function te(){$(!1),n[P].blocks.
some(({invites:C})=>C)||me(P+1)}let fe=()=>[W(o["gate-no"],()=>$(!0)),W(o["gate-unsure"],()=>$(!0)),W(o["gate-yes"],te)],
ye=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:N})=>N==="exercise")),Le=h=>{let C=ye(h).filter(({key:le})=>f.
get(le)?.done).map(({key:le,exercise:ze},qe)=>Kt(s("details",{open:qe===0},s("summary",{},ze.title),...f.get(le).reflection.
flatMap(xt=>Et(xt,2))),ze,o)),N=s("p",{},o["made-nothing"]),F=ye(h).map(({key:le})=>le),z=r&&X.canBegin(`${r}@`,F)?xe():
null,ae=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["made-title"]),...C.length?C:[N],...ae]},ve=h=>Object.
keys(f.get(h)?.answers??{}).length>0,Ie=h=>{let C=ye(h).filter(({folded:N})=>!N);return C.length>0&&C.every(({key:N})=>f.
get(N)?.done)};function R(h){let C=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():"",N=X.isLetter(h.exercise)?X.letter(
h):"",{danger:F,aside:z=0}=f.get(h.key);N&&(N.hidden=z<=(F?.kinds.length??-1));let ae=F?.kinds.length?"":Z(h);return s("\
div",{class:"ajar-below"},ae,C,N,y?.offer()??"")}function Z({key:h,exercise:{items:C}}){return C.some(({remark:F})=>F)?(H(),
ha({words:o,find:()=>ra(C,f.get(h)?.answers??{},window.ajarDangers),known:E})):""}let oe=h=>n.findIndex(({aside:C,blocks:N})=>!C&&
N.some(F=>F.key===h)),ee=h=>me(n.findIndex(C=>C.id===h));function ie(h){let C=`${l?.exercise}@`,N=oe(C);return N<0?h?s("\
p",{},s("a",{href:h},o["help-needs"])):null:he(C,N,o["help-needs"])}function he(h,C,N){return s("button",{type:"button",
onclick:()=>{me(C);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let ae of m.get(h).querySelectorAll(".ajar-folded, \
.ajar-sentences"))ae.open=!0;z.tabIndex=-1,z.focus()}}},N)}function ge(h,C){let N=n.findLastIndex(({blocks:F})=>F.some(z=>z.
key===h));return N<0||j?null:he(h,N,C)}let xe=()=>ge(`${r}@`,o["make-message"]),Se=()=>{let h=[...f.keys()],C=`${r}@`,N=r&&
(X.canBegin(C,h)||f.has(C)),F=i&&ge(`${i.exercise}@`,o["make-letter"]);return[N?xe():null,F].filter(Boolean)};for(let[h,
C]of Object.entries(Qe))ne[h]=N=>{let F=s("div",{}),ae=C(F,N,{words:o,send:B,onDispose:g,model:e,exerciseOf:v,formOf:le=>m.
get(le)});return se(N,ae.element??F,ae)};function $e(h,C){let N=ne[h.kind](h),{language:F}=n[P];return!F||!h.html||(Kt(N,
{language:F},o),C===n[P].blocks.findIndex(({html:z})=>z)&&N.prepend(Bn(o))),N}let Xe=h=>n[P].blocks.find(C=>C.kind===h),
O=(h,C)=>f.set(h,{...f.get(h),...C}),G=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){if(G(),c.clear(),k){
x.replaceChildren(y?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(x.replaceChildren(...n[P].blocks.map(
$e)),n.length>1&&de(),!h)return;let C=x.querySelector("h1, h2, h3")??x;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function de(){let{aside:h,title:C}=n[P];if(vt.hidden=!!h,x.classList.toggle("ajar-aside",!!h),y?.setStart(
n[P].id==="start"),h)return;let{section:N,step:F,steps:z,minutes:ae}=n[P],le=n.filter(ce=>!ce.aside),ze=le.indexOf(n[P]),
qe=(ce,Mn,hr={})=>s("button",{type:"button",onclick:()=>me(n.indexOf(ce)),...hr},Mn),xt=n.find(({id:ce})=>ce==="start"),
Lo=le[ze-1]??xt;x.append(s("div",{class:"ajar-moves ajar-turn"},Lo?qe(Lo,o["previous-page"]):null,ze<le.length-1?qe(le[ze+
1],o["next-page"]):null));let Cn=le.filter(ce=>!ce.section||ce.step===1),Io=ce=>N?ce.section===N:ce===n[P],dr=ce=>({"ari\
a-current":Io(ce)?"page":null}),mr=ce=>Ie(ce.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",No=(ce,Mn)=>s(
"li",{},qe(ce,Mn,dr(ce)),mr(ce));Ue.replaceChildren(...Cn.map(ce=>No(ce,ce.title)),xt?No(xt,o["start-page"]):""),it.textContent=
N?M(o["step-of"],{title:C,n:F,all:z,minutes:ae}):M(o["page-of"],{n:Cn.findIndex(Io)+1,all:Cn.length,title:C})}function me(h){
n[h]&&(P=h,Ue.parentElement.open=jt(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let Ue=s("ol",{}),it=s("summary",{}),
jt=()=>window.innerWidth>640;e.get("notice")&&t.append(ne.notice(e.get("notice")));let vt=s("nav",{class:"ajar-nav","ari\
a-label":o.pages},s("details",{open:jt()},it,Ue));n.length>1&&t.append(vt),t.append(T.line({role:"alert"}),x);let To=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-To<3e4||(To=Date.now(),B({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let N=[...q.values()].some(ae=>h.acknowledged<ae);y?.update(N?{...h.
keeping,saved:!1}:h.keeping);let{state:F}=h.keeping,z=F==="locked";F&&(w=F==="kept"),F&&z!==k&&(k=z,f.clear(),vt.hidden=
k,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[N,F]of Object.entries(h.states??{})){if(h.acknowledged<
q.get(N))continue;let z=F.answers&&!Object.keys(F.answers).length,ae=L.get(N)===ir(F);L.delete(N),O(N,z?{...F,at:0}:F),ae||
c.get(N)?.update(f.get(N))}h.dangers&&(window.ajarDangers=h.dangers,J()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),Fa(h.file));let C=c.get("home")??y;if(h.print){let N=c.get("home");N?.settle(),za(h.print,()=>N?.say(
o["print-refused"]))}h.erased&&C?.say(h.erased,Xe("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),
h.open&&ee(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Ne(t,o),In(o),n=e.get("pages"),Q()});let fr=Aa(e,{gone:()=>I(!0),back:()=>{T.isLost()&&B({ready:!0})}});return Q(),
Ht.set(o,(Ht.get(o)??0)+1),B({ready:!0}),()=>{D=!0,G(),fr(),clearTimeout(_),Ht.set(o,Ht.get(o)-1),Ht.get(o)||B({gone:!0})}}Qe.door=(e,t,n)=>Cs(e,n);Qe.group=(e,t,n)=>Ls(e,n);Qe.scenario=(e,t,{words:n,model:o})=>({element:Is(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Qe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:l}=As(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:l}};Qe.desk=Es;var zc=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),ur,Pe={},pr=!1,bt=null;
function cr(e){Pe=e;let{style:t}=document.documentElement;t.setProperty("--ajar-getting-ready",JSON.stringify(Pe["lab-ge\
tting-ready"])),t.setProperty("--ajar-has-stopped",JSON.stringify(Pe["lab-has-stopped"])),bt?.notifyCommandChanged()}async function Ft(e){
let t=Object.entries(ur[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Kc(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ft("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this,l=()=>cr(i.get("words"));pr=!0,l(),
this.listenTo(i,"change:words",l),this.dispose=lr({el:this.el,model:{get:u=>i.get(u),set:(u,p)=>i.set(u,p),save_changes:()=>i.
save_changes(),send:u=>i.send(u),widget_manager:i.widget_manager,on:(u,p)=>this.listenTo(i,u,p)}}),bt?.notifyCommandChanged(
"ajar:help")}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[
n],activate:(r,i)=>{Ao(),cr(window.ajarWords),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,View:a}})}}}
var Vc=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Jc({context:e,sessionContext:t}){
if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;await new Promise(a=>{
let r=()=>{if(!zc.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[n,o])i.connect(r);r()})}
async function Gc(){let{INotebookTracker:e,NotebookActions:t}=await Ft("@jupyterlab/notebook"),{Dialog:n,showDialog:o}=await Ft(
"@jupyterlab/apputils"),a=async()=>{if(!pr)return!0;let i=[n.cancelButton({label:Pe["start-over-no"]}),n.okButton({label:Pe["\
start-over"]})],[l,u]=[Pe["start-over-title"],Pe["start-over-how"]];return(await o({title:l,body:u,buttons:i,defaultButton:0})).
button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[e],activate:(i,l)=>{if(!l)return;bt=i.commands;
let u=async p=>{if(!p||r.has(p))return!1;r.add(p),await Jc(p).finally(()=>{r.delete(p)});let{content:c,sessionContext:f}=p,
m=j=>t.runCells(c,j,f),d=j=>j.model.type==="code",g=c.widgets.filter(j=>d(j)||j.rendered===!1),[y,k=y]=g.filter(d),w=1+g.
indexOf(k),S=await m(g.slice(0,w));return await Vc(),S&&m(g.slice(w))};bt.addCommand("ajar:begin",{label:()=>Pe["desk-be\
gin"],execute:()=>u(l.currentWidget)}),bt.addCommand("ajar:start-over",{label:()=>Pe["start-over"],caption:()=>Pe["start\
-over-how"],execute:async()=>{let p=l.currentWidget;if(!p||!await a())return;let{sessionContext:c}=p;c.session?.kernel?await c.
restartKernel():await c.changeKernel({name:c.prevKernelName}),await u(p)}}),bt.addCommand("ajar:help",{label:()=>Pe["hel\
p-get"]??"",isVisible:()=>!!window.ajarHelp?.open,execute:()=>window.ajarHelp.open()}),l.widgetAdded.connect(async(p,c)=>{
await c.context.ready;for(let f of c.content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");c.model?.getMetadata(
"ajar")?.runs&&u(c)})}}}var Yc=4,Zc=1500,Qc=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Xc(e){for(let t=0;t<
Yc;t++){if(await Qc(e))return!0;await new Promise(n=>{setTimeout(n,Zc)})}return!1}async function eu(){let{ConnectionLost:e,
IConnectionLost:t}=await Ft("@jupyterlab/application"),{PageConfig:n}=await Ft("@jupyterlab/coreutils");if(n.getOption("\
hubPrefix"))return[];let o=!1,a=async(r,...i)=>{if(o)return;o=!0;let l=await Xc(`${r.serverSettings.baseUrl}api`);o=!1,l||
await e(r,...i)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.
ajar={init(e){ur=e},async get(){let e=await Promise.all([Kc(),Gc(),eu()]);return()=>({__esModule:!0,default:e.flat()})}};})();
