var cr=/^(\d{4})-(\d{2})-(\d{2})$/;function Xe(e){let[,t,n,o]=typeof e=="string"&&cr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=ur(+t,+n)?e:null}function En(e){let t=e.getFullYear();return t>=1&&t<=9999?pr(t,e.getMonth()+1,e.getDate()):null}var Cn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ur(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var pr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var fr=["button","input","select","summary","textarea"],dr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return fr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),dr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ye(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ze=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function lt(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Lo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},To=["first","second",
"third"],Io=e=>To[e%To.length];function _t(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Mn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",mr=new RegExp(`^${Mn}+|${Mn}\
+$`,"g"),hr=/[\p{L}\p{N}_]+/gu,gr=/^[\p{L}\p{N}_]+/u,kr=/\{([a-z][a-z0-9-]*)\}/,[yr,br]=["⁨","⁩"],No={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},wr=new RegExp(`[,;:،]|${Mn}`),xr="January February March April May June July August\
 September October November December".split(" "),jr=/^\p{Uppercase}/u,Ro=/[.!?…؟。][\u2069”’"')»]*$/,vr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
jt="en-US",An=({language:e=jt})=>{jt=e},Ne=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),vt=(e,t)=>e[`\
moment-${t}`]??(Xe(t)?it(t):t),Tn=e=>new Intl.ListFormat(jt,{type:"conjunction"}).format(e),et=(e,t,n=jt)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),xe=e=>e.replace(mr,""),Pe=e=>e.toLowerCase().toUpperCase(),St=e=>e.
match(gr)?.[0]??"";function it(e,t=jt){if(t!=="en-US")return et(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${xr[o-1]} ${a}, ${n}`}function tt(e,t,n=[]){let o=e.split(kr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),f=Sr(xe(t[i]),u),c=$r(
l,f,n),p=!c&&!a&&jr.test(l);a+=Ro.test(a)?c.replace(/^,+/,""):c,a+=Or(p?Ft(f):f)}return Ro.test(a)?a:a+o.at(-1)}function Re(e){
let t=xe(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in No&&o===No[n]&&xe(a))||a.includes(n)||a.includes(
o)?e:a}function Sr(e,t){let n=e.length;for(;n&&wr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Ft(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function $r(e,t,n){let o=Pe(St(t));if(!o)return e;let a=new Set(n.map(Pe)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(hr))if(r(Pe(l[0])))return e.slice(0,l.index);return e}var Or=e=>vr.test(e)?`${yr}${e}${br}`:
e;var Er=3;function Ln(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});l();let i=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=_t(i.filter((c,p)=>p>=Er&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,u)),follow:l}}var Cr=2e4;function Do(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Cr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function In(e,t,n,o){let a=Do(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Bo(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){let{opener:i,long:u,remark:f}=e,
c=i?s("b",{id:`${o}-opener`},i):null,p=Do(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?p.value:null),g.follow()},...i?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=b=>{p.value=b,p.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Ln(l,{words:n,has:b=>p.value.includes(b),put:b=>m(`${p.value.trim()||
d} ${b}`),drop:b=>{let $=p.value.replace(b,"").replace(/ {2,}/g," ").trim();m($===d?"":$)}}),k=s("label",{class:"ajar-wo\
rds ajar-write"},c,p),y=f&&r?r(p,e):"";return g.element||y?s("div",{},g.element,k,y):k}function qo(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{let $=l().map(x=>x.value).filter(x=>x.
trim());o($.length?$:null),b.follow()},u=()=>[...r.children].forEach(($,x)=>{$.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:x+1})),$.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:x+1}))}),f=()=>{
g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-line"]),p=()=>{u(),c.hidden=r.
children.length>=e.most},m=$=>{let x=l()[l().indexOf($)+1];x?x.focus():$.value.trim()&&!c.hidden&&f()},d=$=>{let x=In($,
i,()=>m(x),{enterkeyhint:"next"});return x},g=$=>{let x=()=>{let L=D.nextElementSibling||D.previousElementSibling;D.remove(),
L||g(""),p(),i(),(L||r.firstElementChild).querySelector("textarea").focus()},D=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d($)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));r.append(D),p()},k=t||[];for(let $=0;$<
Math.max(e.lines,k.length);$++)g(k[$]??"");let y=$=>l().find(x=>x.value.trim()===$),b=Ln(a,{words:n,has:$=>!!y($),put($){
!y("")&&!c.hidden&&g("");let x=y("");x&&(x.value=$),i()},drop($){y($).value="",i()}});return s("div",{class:"ajar-lines"},
b.element,r,c)}var Mr=5,Ar=3,Tr=25,Lr=500,Ir=24;function Te(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Nr(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>Ir||a>Lr||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Nn=e=>Ne(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Rn=(e,{language:t})=>t?Ne(
s("span",{},e),{language:t}):e,Rr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Ht(e,{language:t},n){if(!t)return e;
Ne(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(Rr))Ne(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Po(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,{closed:f=null}=n,
c={...Pr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
k=0,y=n.aside??0,b=t.why?s("p",{class:"ajar-why"},t.why):"",$=t.private?s("p",{class:"ajar-private"},t.private):"",x=R=>i?
R.after:l&&R.more,D=t.items.some(R=>x(R)&&n.answers?.[R.id]!=null),{example:L}=t,P=L?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},L)):"",q=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=s("div",{}),
j=s("div",{class:"ajar-body"}),T=s(`h${a}`,{id:`${p}-title`},t.title),W=[t.language?Nn(o):"",...r||l?[s("div",{class:"aj\
ar-beside"},...u,b?Br([b],o):"",P),$]:[b,$,P],v,j,q],I=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[T,...W]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},T),...W)]);Ht(I,t,o);let B=null,w=R=>{B=R};I.addEventListener(
"click",w,!0),I.addEventListener("keydown",R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!g||(R.preventDefault(),g.next.
click())}),e.replaceChildren(I);function E(){let R=t.items.filter(le=>ze(le,m)),Z=R.filter(le=>!x(le)),oe=D?R.filter(x).
map(le=>[le]):[];return[...i||r&&t.together?[Z]:Z.map(le=>[le]),...oe]}let A=R=>{q.replaceChildren(R)},F=(R,Z)=>{let oe=R.
split(/\{([a-z]+)\}/);q.replaceChildren(...oe.map((ee,le)=>le%2?Rn(Z[ee],t):ee))},G=Te(o,A);function U(R,Z){q.replaceChildren(
`${R} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Z,A(""),n.onChange(m),Y({focus:!0})}},o["put-back"]))}
function V(R,Z){m={...m,[R.id]:Z},qr(j),A(""),n.onChange(m),ne()}function K(){se(!0),G.begin(),k=setTimeout(X,8e3)}function X(){
k&&(clearTimeout(k),k=0,se(!1),G.end())}function se(R){for(let Z of g?.fieldsets??[])Z.disabled=R}function ne(){if(!g)return;
let{items:R,skip:Z,where:oe,next:ee,enough:le,more:he}=g,ge=E().length;Z.textContent=pe(R)?o["clear-and-skip"]:o.skip,oe.
textContent=M(o["question-of"],{n:d+1,all:ge}),oe.hidden=ge===1,ee.textContent=d===ge-1?o.done:o.next,le.hidden=!re(ge);
let ve=d===ge-1&&(!i||pe(R)),Se=t.items.some($e=>x($e)&&ze($e,m));he.hidden=D||!ve||!Se}function re(R){return(n.enough===
"at once"||d>0)&&d<R-1&&pe(t.items)}function we(){k||(K(),n.onDone(m))}let pe=R=>R.some(({id:Z})=>m[Z]!=null);function S(R,Z=!0){
if(k)return;let oe=E();if(d+=R,d>=oe.length){d=oe.length-1,we();return}Y({focus:Z,again:R<0})}function _(R,Z){let oe=`${p}\
-${R.id}`,ee=s("legend",{id:`${oe}-ask`},M(R.ask,m)),le=R.hint?s("p",{class:"ajar-hint",id:`${oe}-hint`},R.hint):null,he=[
le,Z.mark].filter(Boolean).map(({id:$e})=>$e),ge=R.among?{...R,cards:lt(R,m)}:R,ve=c[R.kind](ge,Lo(ge,m[R.id]),{words:o,
level:a+1,group:oe,change:$e=>V(R,$e),say:A,tell:F,remarks:n.remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at o\
nce",isShort:l,...Z}),Se={class:`ajar-item ajar-${R.kind}`,tabindex:"-1","aria-describedby":he.join(" ")||null};return s(
"fieldset",Se,ee,le,ve)}function Y({focus:R=!1,again:Z=!1}={}){let oe=E();d=Math.max(0,Math.min(d,oe.length-1));let ee=oe[d],
le=n.mark?.(ee),he=le?s("p",{class:"ajar-mark",id:`${p}-${ee[0].id}-mark`},le):null,ge=s("div",{class:"ajar-moves ajar-o\
nward"}),ve=d>0?()=>S(-1):null,Se=ee.map(rt=>_(rt,{mark:he,again:Z,moves:ge,back:ve})),$e=s("button",{type:"button",class:"\
ajar-skip",onclick:()=>{if(k)return;let rt=m,bt=pe(ee);if(m={...m,...Object.fromEntries(ee.map(({id:wt})=>[wt,null]))},n.
onChange(m),!bt){S(1);return}Y({focus:!0}),U(o.cleared,rt)}}),Qe=s("button",{type:"button",class:"ajar-next",onclick:()=>{
k||(A(""),S(1))}}),O=s("p",{class:"ajar-where"}),Q=s("button",{type:"button",class:"ajar-link",onclick:()=>{k||(D=!0,S(1))}},
i?o["add-why"]:o["ask-more"]),de=s("button",{type:"button",class:"ajar-link",onclick:we},o.enough);g={items:ee,skip:$e,where:O,
next:Qe,fieldsets:Se,enough:de,more:Q},v.replaceChildren();let me={type:"button",class:"ajar-back",onclick:ve};ge.replaceChildren(
Qe,ve?s("button",me,o.back):"",$e);let He=Se.length===1;he&&He&&Se[0].lastElementChild.before(he),j.replaceChildren(O,...he&&
!He?[he]:[],...Se,ge,...n.enough?[Q,de]:[]),ne(),n.onMove?.(d),R&&(Se[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function te(R){if(v.replaceChildren(),!R||!n.help||y>R.kinds.length)return null;let Z=()=>{y=R.kinds.length+
1,n.onAside?.(y),v.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:oe,instead:ee}=n;return v.append(oe.notice(
R,{level:a+1,aside:Z,instead:ee})),v.querySelector("[tabindex]")}function fe(R,{focus:Z=!1,danger:oe=null}={}){g=null;let ee=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},ee,...R.flatMap(he=>$t(
he,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,Y({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let he=m;m={},d=0,y=0,n.onAside?.(0),n.onStartOver(),Y({focus:!0}),U(o["\
started-over"],he)}},o["start-over"])));let le=te(oe);Z&&(le??ee).focus()}function ke(R){let Z=j.contains(document.activeElement);
Z&&g&&!k||(X(),m={...R.answers},R.done?fe(R.reflection,{focus:Z,danger:R.danger}):(d=R.at??Math.max(0,E().findIndex(oe=>oe.
some(({id:ee})=>m[ee]==null))),Y()))}let{done:Le,reflection:je,danger:Ie}=n;return ke({answers:m,at:n.at,done:Le,reflection:je,
danger:Ie}),{update(R){ke(R),!g&&B&&Nr(B),B=null},release:X,say:R=>{X(),A(R)}}}function Dr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Mr||a>=Ar&&t>Tr));return n<0||n>=e.length-1?e.length:n}var Br=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function qr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var $t=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),Pr={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:u}=t||{chosen:[],own:""},f=()=>a(
i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.map(y=>s("input",{type:c,name:o,value:y.
id,checked:i.includes(y.id),onchange:b=>{e.many?i=i.filter($=>$!==y.id).concat(b.target.checked?y.id:[]):(i=[y.id],u="",
m&&(m.value="")),f()}})),m=e.own?In(u,()=>{u=m.value,!e.many&&u.trim()&&(i=[],p.forEach(y=>{y.checked=!1})),f()}):null,d=e.
cards.map((y,b)=>s("label",{class:"ajar-card"},p[b],s("span",{},y.text))),g=l?Dr(e.cards):d.length,k=_t(d.filter((y,b)=>b>=
g&&!p[b].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,k,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:Bo,list:qo,date(e,t,{
words:n,change:o,say:a}){let r=En(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Wr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Wo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Wr(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
f=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ut=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function _o({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(_r)),u=e.findIndex(
i);return u<0?null:u}var _r=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Fo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function Ho(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Fr=new Set,Dn=()=>{if(!document.hidden)for(let e of[...Fr])e(Math.random()*1e3)};window.addEventListener("online",Dn);
window.addEventListener("pageshow",Dn);document.addEventListener("visibilitychange",Dn);function zr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var gu=zr("ajar-presenter");var Uo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function zo(e,t){return e?!(t.protocol.startsWith("http")&&!Uo.test(t.
hostname)&&Uo.test(new URL(e).hostname)):!1}function Ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Kr=2,Ot=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Bn(e,t){if(t?.kind!=="moves"){let l=t&&Ot(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function qn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Et({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Vo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Pn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Go(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=Pn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Kr)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Jo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var zt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Ke=e=>!!e?.name.startsWith("check-in@");function We(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Wn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function nt(e,t,n,o,a){let r=We(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
Wn(n,()=>{r.close(),a()},"wall-primary"),Wn(o,()=>r.close())))}var _n=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Kt(e,{question:t,body:n},o,a,r){if(n.moves){nt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let l=_n(t,o);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});nt(e,i,a["wall-reveal-no\
w"],a["wall-wait"],r)}function Yo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=We(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",
{class:"wall-answers"},Wn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Oe=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Fn({units:e,hands:t=0},n){let o=new Map,a=Vr(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Gr(r,
a))}return[...o.values()]}function Vr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Gr({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let f=l&&(l.fine?Jr(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Ct(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?Vt(f):0,withheld:i??""}}function Jr(e,t){let n=0;return t.map(o=>(n+=o,Vt(e.slice(
n-o,n))))}function Ct(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Vt=e=>e.reduce(
(t,n)=>t+n,0),Hn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),be=({shown:e})=>e.filter(({counts:t})=>t);var Zo=["wall-first","wall-second","wall-third"],Xo=e=>Zo[e%Zo.length],_e=e=>`${(100*e).toFixed(2)}%`,es={"aria-hidden":"\
true"};function At(e,t,n){return be(e).length?{ruler:Qo,move:Qo,sort:Qr,card:ol,choice:sl}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Pn(e,t))]}function Qo(e,t){let n=Math.max(...be(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ns({...o,heading:u,
labels:l,sizes:i},r,n,Xo(a),t)}))]}function ts(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],f)=>ns(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,Xo(f),t))),as([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ns({heading:e,labels:t,sizes:n},o,a,r,l){let i=Vt(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
i+(f?u/2:0);f+=m;let k=f/i-g-(f<i?u/2:0);return o.flatMap(({counts:y,isEarlier:b},$)=>{let x=g+$*k/o.length;return Yr(y[d]/
a,y[d],x,k/o.length,b)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ye("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Zr(t,n)))}function Yr(e,t,n,o,a){let r=1-
e;return[ye("rect",{x:_e(n),y:_e(r),width:_e(o),height:_e(e),class:a?"wall-then":"wall-solid"}),ye("text",{x:_e(n+o/2),y:_e(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Zr(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function Qr(e,t,n){let o=[...be(e)].sort((i,u)=>tl(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>Un.length)return[Jt(o.map(i=>el(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...f]},c)=>{let m=!c&&i.length+r[0].length<Xr?`${u} ${r[0]}`:`${u}`;return Mt(i,m,nl([u,...f],a))});return[Jt(
[...l,...ss(e,t)],n,t),as(r.map((i,u)=>[Un[u],i]))]}var Xr=24;function el({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,f)=>n[f]===r).join(" / "),i=M(a["wall-of"],{n:r,of:o});return Mt(e,i,[],s("p",{class:"wall-muted"},l))}
var tl=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Un=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function nl(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Gt(Un[a],r,o/t)})}function Gt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ye("rect",{class:e,x:_e(t+r),y:_e(
o),width:_e(Math.max(0,n-2*r)),height:_e(a)})}function ol(e,t,n){let o=be(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Jt([...os(o,t),...ss(e,t)],n,t)]}function sl(e,t,n){let[{labels:o,counts:a,n:r}]=be(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[Jt(os(l,t),n,t)]}function os(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>Mt(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),[Gt("wall-rest",0,1),Gt("wall-pile-1",
0,r/n)]))}function ss({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Mt(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Mt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Mt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ye("svg",es,...n):null,o);function Jt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var as=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ye("svg",es,Gt(
t,0,1)),n)));var al=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),rl=/^data:image\/(svg\+xml|png|jpeg);/,
ot=e=>e.flatMap(ll);function ll(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?rl.test(n.src)?[il(n)]:[]:al.has(t)?[s(t,{},...ot(o))]:ot(o)}var il=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Yt=4,Tt=({path:e,size:t},n,o)=>ye("svg",{class:o,viewBox:`${-Yt} ${-Yt} ${t+2*Yt} ${t+2*Yt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ye("path",{stroke:"#000",d:e}));function Lt(e,t){return be(e).length?{ruler:ul,move:cl,sort:fl,card:dl,choice:ml}[e.kind](e,t):e.heading}var ct=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,rs=({shown:e})=>e.every(({counts:t})=>t),cl=(e,t)=>t["wall-moved"];function ls({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ct(t),ct(t)]}function ul(e,t){let n=be(e),o=new Map;for(let c of n){
let p=Hn(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>pl(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>ls(c,t)),u={ruler:l?.[1],other:i?.[0]},f=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function pl(e,t,n,o){let[a,r]=e.map(f=>ls(
f,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function fl(e,t){let n=be(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(f=>Hn(f)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return rs(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(l??t["wall-sor\
ted-many"],{pile:ct(a),card:ct(r[0].name),other:ct(r.at(-1).name),n:r.length,all:n.length})}function dl(e,t){let n=be(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return is(n,e,t)}function ml(e,t){let[{labels:n,counts:o,n:a}]=be(
e);return is(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function is(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!rs(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>ct(c));return M(
i,{card:u,other:f,n:r.length})}function ut({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return De("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?cs({deck:e,way:t,panel:n,words:o}):
De("text",Fe(e?.title??""));if(!i&&l.join&&t)return cs({deck:e,way:t,panel:n,words:o});let f=Ot(n,u),c=i?null:Ho(l.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(Sl[u.kind]??Zt)(p);if(m.dataset.slide=r??l?.slide,
u===e.slides[0]&&m.append(...ps(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Ne(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Ne(g,o)}return m}var De=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Fe=e=>s("h1",{},e);function Zt({slide:e,way:t,panel:n,words:o,left:a}){
let r=ot(e.body),l=r.flatMap(u=>hl(u)),i=r.filter(u=>u.textContent.trim());return De(e.kind,Fe(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...i.map(kl)),...l.map(u=>s("div",{class:"wall-picture"},u))),Qt({way:t,panel:n,
words:o,left:a}))}function hl(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var gl=5;function kl(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>zn(o)<o.childNodes.length)||!t.every(zn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=zn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function zn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=gl;)o+=2;return o}function yl({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Oe(a))return jl({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return De(
"question",Fe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[bl(u)]:[wl(i)],Qt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function bl({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},us(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var wl=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?us(o,a):null))),us=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),xl=5;
function jl({slide:e,panel:t,words:n,question:o,left:a}){let r=Fn(o,e.items),l=r.filter(f=>be(f).length),[i=r[0]]=l,u=Qt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?De("chart",Fe(l.length?Lt(i,n):n["wall-held-title"]),...At(
i,n),u):De("chart",Fe(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},Lt(f,n)),...At(f,n,xl)))),
u)}function vl({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:vt(n,c.moment),groups:Fn(c,[]),question:c})).filter(({groups:c})=>c.some(p=>be(p).length)),l=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&be({shown:p}).length),[i]=l("move").slice(-1),
u=l("ruler"),f=Qt({way:o,panel:t,words:n,left:a});return i?De("chart",Fe(Lt(i,n)),...At(i,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?De("chart",Fe(n["room-group"]),...ts([u[0],u.at(-1)],n)):u.length?De("chart",Fe(Lt(u[0],
n)),...At(u[0],n)):De("text",Fe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Sl={text:Zt,story:Zt,help:Zt,
question:yl,moves:vl},ps=e=>e?.logo?ot([["img",e.logo]]).map($l):[],$l=e=>(e.className="wall-logo",e);function cs({deck:e,
way:t,panel:n,words:o}){return De("join",Fe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[El(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Kn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Ol)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},qn(n,o)))),...ps(e))}var Ol=e=>s("span",{},e,s("wbr")),El=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Kn(e,t)),Kn=(e,t)=>Tt(e,t["room-scan-alt"],"wall-sc\
an"),Cl=e=>e.replace("-","‑");function Qt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=Vo(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?Et(a,t,n):r&&e?qn(t,n):"",c=l?Et(l,t,n):"";if(!e&&!i&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Kn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Cl(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,i?s("span",{class:"wall-time"},i):null)),p}var Gn=[4.6,5.6,6.6,7.4,8.2],Jn=2,Ml=["","tight","tight columns"],Vn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Al=5.4;function ds(e,t=Jn){let n=Gn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Vn.at(-1),text:0};for(let a of[...Ml,...Vn]){if(o.text>=Al||o.text&&Vn.includes(a))break;let r=Tl(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ms(e,o.layout,o.text||4.6),o.text>0}function Tl(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ms(e,t,
Math.max(o,4.6)),Ll(e))return Math.max(o,4.6);return 0}function ms(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ll=e=>fs(e)&&[...e.querySelectorAll(".wall-whole")].every(fs),fs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var pt=e=>!!e?.units.length&&e.state!=="open"&&!Oe(e),gs=e=>pt(e)&&!Ke(e);function Xt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:y})=>y!=="move"),r=new Map(a.map(y=>[y.id,hs(y).map(()=>0)])),l=0,i=0,u=s("div",{}),f=We(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(i,...[...r.values()].map(y=>y.reduce((b,$)=>b+$,0))),p=(y,b,$=null)=>s("button",{
type:"button",class:$,onclick:b},y),m=(y,b,$)=>s("div",{class:"desk-stepper"},s("span",{},y),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),s("output",{},`${b}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function d(y=""){let b=a[l],$=r.get(b.id),x=l===a.length-1,D=L=>()=>{
l+=L,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},b.card||
b.heading),b.card?s("p",{class:"desk-small"},b.heading):"",Ke(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...hs(b).map((L,P)=>m(L,$[P],q=>{$[P]=Math.max(0,$[P]+q),d(`${P} ${q}`)})),x?m(n["room-people"],c(),L=>{i=Math.max(0,c()+
L),d(`people ${L}`)}):"",s("div",{class:"wall-answers"},l?p(n.back,D(-1)):"",x?"":p(n[b.card?"desk-next-card":"next"],D(
1),"wall-primary"),c()?p(n[x?"room-count":"desk-enough"],k,x?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(y)}function g(y){let b=[...u.querySelectorAll(".desk-stepper")],[$,x]=y.split(" "),D=$==="people"?b.at(-1):b[Number($)||
0],[L,P]=D.querySelectorAll("button");(x==="-1"?L:P).focus()}function k(){let y=c(),$=[...r].filter(([,x])=>x.some(Boolean)).
map(([x,D])=>{let{kind:L}=a.find(P=>P.id===x);return[x,L==="card"?[D[0],y-D[0]]:D]});f.close(),o(Object.fromEntries($),y)}
d()}var hs=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ct(t,n);var Il={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},en=["","dark","light","contrast"],Nl=new Map(Object.entries(Il).flatMap(
([e,t])=>t.map(n=>[n,e]))),Rl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Dl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Rl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Nl.get(t.length===1?t.toLowerCase():t)}function ks(e){let t=n=>{let o=Dl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function ys(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=y=>()=>{k.close(),y()},p=(y,b,...$)=>s("button",{type:"button",onclick:c(y),...b},...$),m=y=>s("small",{},M(a["re\
mote-minutes"],{minutes:y})),d=t.parts.map((y,b)=>s("li",{},p(()=>r("go",{slide:Ut(t,b)}),{"aria-current":b===f?"step":null,
class:u.dropped.includes(b)?"remote-dropped":null},y.title,u.dropped.includes(b)?s("small",{},a["remote-is-dropped"]):m(
y.minutes)))),g=Fo(t,u).map(({part:y,title:b,minutes:$,dropped:x})=>s("li",{},s("span",{},b),p(()=>r(x?"keep":"drop",{part:y}),
{"aria-label":`${x?a["remote-keep"]:M(a["remote-drop"],{minutes:$})}: ${b}`},x?a["remote-keep"]:M(a["remote-drop"],{minutes:$})))),
k=We(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Be=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function bs(e,t,n){let o=s("div",{}),a=We(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function ws(e,t,n,{
press:o}){o({desk:"remote"}),bs(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!l||i);return[s("h2",{},n["desk-remote"]),p&&r?Tt(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Be(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Be(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Be(n["wall-close"],a))]})}function xs(e,t,n,{press:o,step:a}){let r=Bl(n,o);bs(e,"desk-reach",
l=>{let{way:i,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!i||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Be(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:y})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${y})`)));return[s("h2",{},n["desk-phones"]),Tt(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},ql(n)[k])))),s("div",{class:"wall-answers"},Be(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Be(n["desk-card"],()=>o(
{desk:"card"})),Be(n["remote-join-show"],()=>{l(),a("join")}),Be(n["wall-close"],l),m)]})}function Bl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Be(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var ql=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Yn=!1;function js(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:v,title:j})=>s("option",{value:v},j),l=(v,j)=>M(t["desk-meeting"],{title:v,n:j}),i=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:v,title:j,part:T,minutes:W})=>r({id:v,title:l(T?`${j}: ${T}`:
j,W)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:v,title:j,minutes:T})=>r({id:v,title:l(j,T)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||Pl(e.countries),...e.chosen};f.meeting&&(i.value=f.meeting);
let c=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(c.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{Yn=!0,o({language:m.value,chosen:y()})}},...e.languages.map(({id:v,title:j})=>s("option",{value:v,lang:v},
j)));m.value=e.language,Yn&&queueMicrotask(()=>m.focus()),Yn=!1;let d=["phones","none","practice"].filter(v=>!(e.server&&
v!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},k=d.map((v,j)=>s("input",{type:"radio",name:a,value:v,checked:v===
f.phones||j===0&&!f.phones?"":null,"aria-describedby":`${a}-${v}`})),y=()=>({meeting:i.value,couple:c.value,country:p.value,
phones:k.find(({checked:v})=>v).value}),b=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),$=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:b.id},t["room-host-key"]),b),x=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),D=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=(v,j)=>s("p",{},s("label",{class:"ajar-words",for:j.id},
v),j),P=s("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),D.textContent=t["desk-opening"],n({...y(),key:b.value}),
b.value=""}},s("h2",{},t["desk-start"]),x,L(t["desk-which"],i),s("div",{class:"ajar-start-two"},e.languages.length>1?L(t["\
language-choice"],m):"",e.couples.length?L(t["desk-couple"],c):"",L(t["desk-country"],p)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map((v,j)=>s("label",{class:"ajar-start-way"},k[j],s("\
span",{},s("b",{},g[v][0]),s("small",{id:`${a}-${v}`},g[v][1]))))),$,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),D));function q({problem:v,busy:j,needsKey:T,state:W}){x.textContent=v??"",x.hidden=!v,$.hidden=!T,j||
(D.textContent=W==="ended"?t["room-ended"]:"")}return{element:P,update:q}}function Pl(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function tn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:Ct(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function ft(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(l,i)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(l),ds(l,i)}}}var Wl=["open","close","reveal"];function vs(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=Ko(),f=(O,J,Q={})=>s("button",{type:"button",onclick:J,...Q},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Te(n,O=>{O?p.
textContent=O:ve()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,k="",y=(O,J={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...J},n:g})},b=()=>r.panel,$=()=>b()?.stage,x=()=>r.deck?.slides[$()?.slide],D=()=>x()&&Ot(b(),x()),L=ft("d\
esk-wall",{inert:!0}),P=ft("desk-wall",{inert:!0}),q=ft("desk-screen",{hidden:!0}),v=()=>{q.host.hidden=!1,je(),q.host.requestFullscreen?.().
catch(()=>{})},j=()=>{q.host.hidden=!0,T()&&document.exitFullscreen(),je()},T=()=>document.fullscreenElement===q.host;q.
host.addEventListener("fullscreenchange",()=>{T()||j()});let W=s("p",{class:"desk-clock"}),I=s("p",{class:"desk-plan"}),
B=s("ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),E=s("p",{class:"desk-count"}),A=s("p",{}),F=s(
"p",{class:"desk-small"}),G=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),V=s("div",{class:"desk-tools"},U,f(n["desk-here"],v),f(n["desk-remote"],()=>ws(ne,()=>r,n,{press:d})),f(n["\
desk-phones"],()=>xs(ne,()=>r,n,{press:d,step:y})),f(n["remote-parts"],we),f(n["desk-end"],pe,{class:"desk-end"})),K={back:f(
[n.back,s("kbd",{},"←")],()=>y("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>S("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>S("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>S("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],_),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},X=f(n["room-ask-reset"],()=>nt(ne,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>S("reset"))),se=f("",()=>y($()?.timer?"pause":"timer")),ne=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},W,I,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},B),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),L.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),P.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),E,A,F,s("p",{class:"desk-more"},se,X))),s("s\
ection",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,G),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pad"},
...Object.values(K))),q.host),re=js(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});e.replaceChildren(
re.element,ne);function we(){ys(Ie(),{deck:r.deck,panel:b(),way:r.way},n,{step:y})}function pe(){let O=b().questions.some(
Oe),J=(de,me)=>f(me,()=>d({room:"take",what:de,paper:t.paper})),Q=We(ne,"desk-ending",s("p",{},n["desk-end-sure"]),O?s("\
p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},
f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}function S(O){
if(g>(r.steps??0)){k=O;return}if(O==="reveal"){let Q=Bn(b(),x()),de=()=>d({desk:"question",id:Q.question.id,do:O,...Q.body});
Q&&Kt(Ie(),Q,b(),n,de);return}let J=D();J&&d({desk:"question",id:J.id,do:O})}function _(){let O=D();if(!(q.host.hidden?pt:
gs)(O))return;let Q=(de,me)=>d({desk:"question",id:O.id,do:"hands",counts:de,people:me});Xt(Ie(),{question:O,words:n,count:Q})}
let Y={keys:()=>Yo(Ie(),n),full:()=>q.host.hidden?v():j(),larger:()=>fe(1),smaller:()=>fe(-1),hands:_,parts:we,look(){let{
look:O=""}=q.wall.dataset;q.wall.dataset.look=en[(en.indexOf(O)+1)%en.length]}},te=Jn;function fe(O){te=Math.min(Gn.length-
1,Math.max(0,te+O)),je()}function ke(O){return!r.deck||!ne.offsetParent||ne.closest("[inert], .lm-mod-hidden")?!1:(Y[O]?
Y[O]():Wl.includes(O)?S(O):y(O==="timer"?$()?.timer?"pause":"timer":O),!0)}a(ks(ke));let Le=setInterval(()=>{!ne.hidden&&
ne.isConnected&&R()},1e3);a(()=>clearInterval(Le));function je(){if(!r.deck||!$())return;let O={deck:r.deck,way:r.way,panel:b(),
words:n,now:u.now()},J=_o(r.deck,b());L.draw(ut(O)),P.host.hidden=J===null,J!==null&&P.draw(ut({...O,slide:J})),q.host.hidden||
q.draw(ut(O),te)}let Ie=()=>q.host.hidden?ne:q.wall;function R(){if(!r.deck)return;let O=Wo(r.deck,$(),u.now());if(W.textContent=
zt(u.now(),n),!O)return;let J=O.begun?Jo(O.late,n):n["remote-not-begun"],Q=O.begun?M(n["remote-planned"],{part:zt(O.partEnds,
n),end:zt(O.ends,n)}):"";I.replaceChildren(s("b",{class:O.late>0?"desk-late":null},J),Q&&` · ${Q}`,s("br"),s("span",{class:"\
desk-small"},r.deck.parts[O.part].title));for(let[de,me]of[...B.children].entries())me.className=de<O.part?"done":de===O.
part?"here":"",me.classList.toggle("dropped",$().dropped.includes(de));O.part!==i&&Z(O.part)}function Z(O){B.querySelector(
"[aria-current]")?.removeAttribute("aria-current"),i=O;let J=B.children[O];J.firstChild.setAttribute("aria-current","ste\
p");let{parentNode:Q}=B,de=(me,He)=>J[me]+J[He]/2-Q[He]/2;Q.scrollTo(de("offsetLeft","offsetWidth"),de("offsetTop","offs\
etHeight"))}function oe(){i=null,B.replaceChildren(...r.deck.parts.map(({title:O},J)=>s("li",{},f(O,()=>y("go",{slide:Ut(
r.deck,J)})))))}function ee(){if(l===x()?.id)return;l=x()?.id;let O=x()?.notes.length?ot(x().notes):[s("p",{},n["remote-\
no-notes"])];w.replaceChildren(...O),w.scrollTop=0}function le(){let O=D();E.textContent=O&&(O.state!=="ready"||O.hands)?
Et(O,b(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:b().joined}):n["desk-no-phones"],F.textContent=Go(O?.units??ge(),
n),G.replaceChildren(...O?tn(O,n):[]),K.hands.firstChild.data=n[Ke(O)?"desk-slips":"desk-hands"],K.hands.disabled=!pt(O),
X.hidden=!O?.answered||!O.may_reset;let J=x()?.minutes??0;se.hidden=!J&&!$()?.timer,se.textContent=$()?.timer?n["desk-ti\
mer-pause"]:M(n["remote-timer"],{minutes:J});for(let Q of["open","close"])K[Q].hidden=!r.way;K.hands.hidden=!!r.way&&(K.
hands.disabled||!O),K.open.disabled=!O||O.state==="open"||!r.way,K.close.disabled=O?.state!=="open",K.reveal.disabled=!Bn(
b(),x());for(let Q of Object.values(K))Q.classList.remove("wall-primary");he().classList.add("wall-primary"),K.blank.setAttribute(
"aria-pressed",!!$()?.blank)}function he(){let O=D();return O?Oe(O)?K.next:O.state==="ready"&&!K.open.disabled?K.open:!r.
way&&!O.answered&&!K.hands.disabled?K.hands:K.reveal.disabled?K.next:K.reveal:K.reveal.disabled?K.next:K.reveal}let ge=()=>{
if(x()?.kind!=="moves")return[];let[O]=b().questions.filter(J=>Ke(J)&&Oe(J)).slice(-1);return O?.units.filter(({kind:J})=>J===
"move")??[]};function ve(){let O=D();p.textContent=Se(O)}function Se(O){if($()?.blank)return n["remote-is-blank"];if(!O)
return"";let J=_n(O,b());return J===1?n["remote-still-one"]:J?M(n["remote-still"],{n:J}):O.state==="open"?n["room-is-ope\
n"]:O.hands&&!Oe(O)?M(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Ke(O)?"desk-slips-how":
"desk-hands-how"]:""}function $e(O){let J=r;r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;
let Q=r.state==="open"&&!!(r.deck&&$());if(re.update(r),re.element.hidden=Q,ne.hidden=!Q,!Q)return;J.panel!==r.panel&&u.
set(b().now),J.deck!==r.deck&&oe(),U.hidden=!zo(r.wall,window.location),U.hidden||(U.href=r.wall);for(let me of ne.querySelectorAll(
"dialog"))me.refresh?.();R(),ee(),le(),ve(),je();let de=k;k="",de&&S(de)}let Qe=new ResizeObserver(je);for(let{host:O}of[
L,q])Qe.observe(O);return a(()=>Qe.disconnect()),{update:$e}}var _l=e=>e;function Ee(e,t){e.innerHTML=_l(t)}function nn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function dt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function on(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ss(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Te(t,I=>{p.textContent=I}),d=Qn(t),g=nn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let k=I=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(I,{awaited:!0}))},y=(I,B)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(B)},I),b=(...I)=>s(
"div",{class:"ajar-moves ajar-many"},...I);function $(){let I=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,B=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}k({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),I?s("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?s("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,I,b(B,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:b(...[12,3].
map(w=>y(M(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let x=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),b(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function D(){let I=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),B=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),w=a.address?I:null;return r?[L(),s("div",{class:"ajar-door-line"},B,c,w),P(),v()]:[s("h2",{},t["room-title"]),L(),
P(),B,a.address?$s(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,w,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),v()]}let L=()=>a.practice?s("p",{},It(t)):null,P=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let I=s("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:I.value})},...a.addresses.map(
({ip:B,network:w})=>s("option",{value:B,selected:B===a.picked},`${B} (${w})`)));return s("label",{class:"ajar-words",for:I.
id},s("span",{},t["room-address"]),I)}function v(){let I=s("div",{}),B=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),E=()=>I.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),b(B,y(t["room-end"],{room:"end"}))]:[w]),A=G=>{l=G,E(),(l?B:w).focus()};E();let F=(G,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},G);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?b(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
I)}function j(I){a={...a,...I},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let B=Zn(t,a.joined);
c.textContent!==B&&(c.textContent=B),d.update(a,B),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),p.textContent=""),T()}let T=dt(u,()=>{let{joined:I,problem:B,...w}=a,E=JSON.stringify([w,r]);if(E===
i)return;i=E;let A={open:D,lost:x}[a.state]??$;on(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return sn(e,()=>n({room:"look"}),o),{update:j}}var Zn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],It=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function $s(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Ee(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Qn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},It(e)):"",$s(e,r),o):(n.close(),t.replaceChildren()))}}}function sn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Xn(e,{words:t,onDispose:n}){let o=ft("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:y})=>y),p]);if(m===l)return!1;l=m;let g={questions:c.map(y=>({
...y,state:"closed"})),practice:p,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return i=
()=>o.draw(ut(k)),c.some(eo)&&i(),a.replaceChildren(...c.slice(-1).flatMap(y=>tn(y,t))),!0}let f=new ResizeObserver(()=>i());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var eo=({units:e})=>e.some(({snapshot:t})=>t);function Fl({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:pt(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Oe(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function Hl(e,t){return e.answered?Oe(e)?"":"reveal":e.state==="open"?"":t[0]}function Os(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,f]=Ke(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=S=>{B.begin(),n(S,{awaited:!0})},
k=(S,_={})=>{d=S==="reveal",g({question:e.of,do:S,..._})},{title:y,items:b}=r,$={kind:"question",question:e.of,title:y,items:b},
x=Xn($,{words:t,onDispose:o});x.element.hidden=!0;let D=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
L=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),P=s("span",{}),q=s("p",{class:"ajar-private"}),v=s("p",{class:"aj\
ar-counts"}),j=Ul(e.minutes,t,o),T=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!p)}),W=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),I=S=>{W.textContent!==S&&(W.textContent=S)},B=Te(t,S=>I(S||m)),w={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[u,F],reveal:[t["room-ask-reveal"],()=>Kt(
pe,{question:i,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>nt(pe,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},E={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,_]of Object.
entries(E))w[S]=[_,()=>g({room:S==="room"?"open":S,about:e.of})];let A=Object.fromEntries(Object.entries(w).map(([S,[_,Y]])=>[
S,s("button",{type:"button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:Y},_)]));function F(){Xt(pe,{question:i,
words:t,count:(_,Y)=>k("hands",{counts:_,people:Y})})}function G(){let S=Fl(c,i),_=Hl(i,S),Y=Object.values(A).find(te=>te===
document.activeElement);for(let[te,fe]of Object.entries(A))fe.hidden=!S.includes(te),fe.classList.toggle("wall-primary",
te===_);Y?.hidden&&A[S[0]]?.focus()}function U(S){p=S,x.element.hidden=!S,a().hidden=S,T.textContent=t[S?"room-show-ques\
tion":"room-show-result"]}let V=Qn(t),K=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["r\
oom-code"]),X={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function se(){return c.room!=="o\
pen"||c.inside&&!e.units.length?"":i.hands?Oe(i)?t["room-by-hands-now"]:M(t["desk-counted"],{n:i.hands}):c.inside?f:X[i.
state]}function ne(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function re(S){c={...c,...S},i=c.
question??l,pe.hidden=!1,P.replaceChildren(c.practice?It(t):""),L.textContent=c.problem,L.hidden=!c.problem,q.textContent=
ne(),q.hidden=!q.textContent;let _=!i.hands&&!c.inside,Y=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],
_||i.answered],[c.joined,t["room-have-joined"],_]]:[];v.replaceChildren(...Y.filter(([,,fe])=>fe).map(([fe,ke])=>s("span",
{},s("b",{},`${fe}`)," ",ke))),j.update(c.seconds),G();let te=m;m=se(),m!==te&&I(m),c.busy||B.end(),Es(D,c.withheld),V.update(
c.way??{},Zn(t,c.joined)),K.hidden=!c.way?.address,we(),d&&!c.busy&&i.state==="closed"&&D.childElementCount&&(d=!1,D.scrollIntoView(
{block:"nearest"}))}function we(){if(!x.update([i],c.practice))return;let S=eo(i);T.hidden=!S,U(S),S&&d&&x.element.scrollIntoView(
{block:"start"}),S&&(d=!1)}let pe=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,v,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},P,W,T,K,j.element),V.dialog);return T.hidden=!0,sn(pe,()=>n({room:"look"}),o),{parts:[x.element,D,L,pe],update:re}}
function Es(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Cs(e,{words:t,send:n,onDispose:o}){let a={},r=Xn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Te(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>nt(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,r.element,i,u,s("div",{class:"\
ajar-moves"},d),c)),sn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?It(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Es(i,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let k=a.checkIns??[];l.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function Ul(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Ms(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{Ee(r,m),r.prepend(s("h2",{},p)),Ee(l,d),i.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var to=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function As(e,t,{words:n,level:o,change:a,tell:r,again:l,
moves:i,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=L=>m.find(P=>P.id===L).text,g=s("div",{class:"ajar-one"});
function k(L,P){c={...c,[L.id]:P},P||delete c[L.id],a(Object.keys(c).length?c:null),P&&r(n.moved,{card:Re(L.text),pile:d(
P)})}function y(L,{focus:P=!0,back:q=L?()=>y(L-1):u,onward:v=()=>$(L+1)}={}){let j=p[L],T=M(n["card-of"],{n:L+1,all:p.length}),
W=s("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},s("p",{class:"ajar-where"},T),s("p",{},j.text)),
I=B=>{k(j,B),v()};i.hidden=!0,g.replaceChildren(W,s("div",{class:"ajar-one-piles"},...m.map(({id:B,text:w})=>to(w,()=>I(
B),{"aria-pressed":`${c[j.id]===B}`}))),s("div",{class:"ajar-one-also"},q?b(n.back,()=>q()):s("span",{}),b(n["card-out"],
()=>I("")),f?s("span",{}):b(n["card-enough"],()=>x()))),P&&W.focus({preventScroll:!0})}let b=(L,P)=>to(L,P,{class:"ajar-\
link"}),$=L=>L<p.length?y(L):x();function x({focus:L=!0}={}){let P=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=(v,j)=>{let T=p.
filter(w=>(c[w.id]??"")===j),W=w=>y(p.indexOf(w),{back:x,onward:x}),I=T.map(w=>s("li",{},to(w.text,()=>W(w)))),B=j?{}:{class:"\
ajar-out"};return I.length?[s(`h${o+1}`,B,v),s("ul",{},...I)]:[]};g.replaceChildren(P,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:v,text:j})=>q(j,v)),...q(n["cards-out"],"")),i.hidden=!1,L&&(P.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let D=p.map(L=>!!c[L.id]).lastIndexOf(!0)+1;return D===p.length||l&&D?x({focus:!1}):y(
D,{focus:!1}),g}var an=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var zl=/0|1(.)(1*)0/g,Kl=/(1*)0(...)(.)(1*)0/g,Vl=31,Gl=2147483647,Jl=4,Yl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",Zl=new RegExp(`(${Yl})|[.…]+|[!?;\\n]`,"gu"),Ql=/[\u0300-\u036f'’‘ʼ]/g,Xl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function rn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Ns(o,t);return t}var Ve=(e,t)=>new RegExp(e.map(n=>Ns(n,t)).
join("|"),"y");function ln(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function cn(e,t){let n=t;for(let[o,a]of ln(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var un=e=>Array.from(Ls(e).matchAll(zl),([,t,n])=>t?Is(t,n):0);function Ts(e){
let t=new Map,n=-1;for(let[,o,a,r,l]of Ls(e).matchAll(Kl))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Is(r,l));return t}
var Ls=e=>Array.from(an(e),t=>t.toString(2).padStart(8,"0")).join(""),Is=(e,t)=>(e==="1"?-1:1)*(1+t.length);function pn(e){
let t=0;for(let n of e)t=(t*Vl+n.codePointAt(0))%Gl;return t}function Ns(e,t){return`(?:${(e.match(Xl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${Jl}}`:a[0]==="<"?t[a.slice(1,-1)]:
ei(a)).join("")})`}function ei(e){let t=Rs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Rs=e=>e.normalize("NFKD").replace(Ql,"").toLowerCase();
function Nt(e){let t="",n=[];for(let o of e.matchAll(Zl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?Rs(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var ti=4,Ds=4,Bs=".",fn=new WeakMap;function mt(e,t){let{passes:n,kinds:o,learned:a,own:r}=Ps(t),{line:l,places:i}=Nt(e),
u=cn(n,l),f=Object.entries(o).flatMap(([m,d])=>ln(d,u).map(([g,k])=>({kind:m,start:g,end:k-1}))),c=a?ni(f,l,a,r):f,p=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return c.map(({kind:m,start:d,end:g})=>({kind:m,
span:[i[d][0],i[g][1]]})).sort(p)}function*qs(e){for(let t of Object.values(e)){if(fn.has(t))continue;let{passes:n,kinds:o}=Ps(
t);for(let a of[n,...Object.values(o)])yield,ln(a,"a b c ")}}function Ps(e){return fn.has(e)||fn.set(e,ai(e)),fn.get(e)}
function ni(e,t,n,o){let{size:a,weights:r,kinds:l,limit:i,least:u}=n,f=oi(t,n.same),c=f.slice(1).map((x,D)=>[...f[D],...x]),
p=x=>{let D=new Set(x.flatMap(P=>P.numbers.map(q=>q%a)));return[...D].reduce((P,q)=>P+(r.get(q)??0),0)/Math.sqrt(D.size)},
m=[...f,...c];if(e.length)return no(m,p)[1]>u?e:[];if(o.size&&!t.split(" ").some(x=>o.has(x)))return[];let d=m.filter(x=>x.
length>ti),[g,k]=no(d,p);if(!(k>i))return[];let y=g.flatMap(x=>x.numbers.filter((D,L)=>L!==1)),b=x=>[...new Set(y.map(D=>D%
x.length))].reduce((D,L)=>D+x[L],0),[$]=no(Object.keys(l),x=>b(l[x]));return[{kind:$,start:g[0].start,end:g.at(-1).start}]}
function oi(e,t){let n=Bs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...si(
a[0])];o.at(-1).push({start:a.index,numbers:l.map(pn)}),n=r,r===Bs&&o.push([])}return o.filter(a=>a.length)}function si(e){
let t=["^",...e,"$"];return t.slice(Ds-1).map((n,o)=>`n ${t.slice(o,o+Ds).join("")}`)}var no=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Ws=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??
null;function ai({lists:e,passes:t,phrases:n,own:o,learned:a}){let r=rn(e),l=Object.entries(n).map(([i,u])=>[i,Ve(u,r)]);
return{passes:Ve(t,r),kinds:Object.fromEntries(l),own:new Set(o.split(" ").filter(Boolean)),learned:a&&ri(a)}}function ri({
same:e,weights:t,kinds:n,...o}){let a=e.map(l=>l.split(" ")),r=Object.entries(n).map(([l,i])=>[l,un(i)]);return{...o,same:new Map(
a.flatMap(l=>l.map(i=>[i,l[0]]))),weights:Ts(t),kinds:Object.fromEntries(r)}}function _s({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Fs=["emergency","crisis","violence","agency","worried","child"],li=["crisis","violence"],zs='a[href$="#Help-lines"]',
Ce=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Hs(){for(let e of Ce().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ce().listeners.delete(e),e.shown||=t}}function ii(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function Ks(e,t,n){let o=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]),[a]=Object.values(n);for(let i of Object.values(n)){let u=o.flatMap(p=>mt(p,i)),f=u.every(({kind:p})=>p in a.
kinds),c=Ws(u,f?a:i);if(c)return{...c,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:i,kind:u})=>u===
"ruler"&&t[i]!=null),l=a?.["rulers-at-zero"];return l&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...l,kinds:[]}:null}var oo=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),so=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Us=e=>`tel:${e.match(/\d+/)[0]}`;function Vs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ce().
countries=t);let a=()=>Ce().countries,r=null,l=()=>(r??={zone:self.Temporal?.Now.timeZoneId()??Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages},Ce().chosen||ii(a(),r)),i=()=>a().find(v=>v.code===l());function u(v){Ce().chosen=
v,Hs();for(let{element:j,draw:T}of Ce().listeners)T(j)}function f(v,j){return j(v),Ce().listeners.add({element:v,draw:j,
shown:!1}),queueMicrotask(Hs),v}let c=v=>f(s("div",{}),j=>j.replaceChildren(...v())),p=()=>{let v=[...a(),{code:"-",country:e["\
help-elsewhere"]}],j=s("select",{onchange:()=>{u(j.value),o(j.value)}},...v.map(T=>s("option",{value:T.code},T.country)));
return f(j,()=>{j.value=i()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},m=({say:v,to:j},T)=>{
if(/^(tel|sms):/.test(j))return s("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...so(v)));let W=s(
"span",{},v),I=s("button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:j}),onclick:async()=>{
await ro(j,W)&&(I.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},W," ",I)},d=v=>s("li",
{},s("p",{class:"ajar-for"},v.for_what),s("p",{class:"ajar-hint"},[v.name,v.hours,v.languages].filter(Boolean).join(". ")),
s("div",{class:"ajar-ways"},...v.reach.map(m))),g=({emergency:v,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-f\
or"},e["help-danger"]),j?s("p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Us(
v)},M(e["help-call"],{number:v})))),k=v=>c(()=>{let j=i();if(!j)return[s("p",{},e["help-elsewhere-how"])];let T=v.flatMap(
W=>W==="emergency"?g(j):oo(j,[W]).map(d));return[s("ul",{class:"ajar-help-lines"},...T)]});function y(){_s({title:e["hel\
p-title"],close:e["help-close"],bar:s("div",{class:"ajar-help-bar"},p(),ao({words:e,leave:n})),parts:[s("p",{},e["help-l\
ead"]),k(Fs),s("p",{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({
title:v,text:j,now:T,lines:W,kinds:I,countries:B},{level:w,aside:E,instead:A}){return B&&!q()&&(Ce().countries=B),s("sec\
tion",{class:"ajar-danger"},s(`h${w}`,{tabindex:"-1"},v),s("p",{},j),I.length?null:A?.()??null,p(),k(W),s("ul",{class:"a\
jar-todo"},...T.map(F=>s("li",{},F))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-l\
ink",onclick:E},e["help-aside"]))}let $=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function x({
emergency:v,...j}){let W=li.map(B=>oo(j,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(w=>B.find(({to:E})=>E.startsWith(
w))));return[{say:M(e["help-call"],{number:v}),to:Us(v)},...W.filter(Boolean)]}let D=(v=`${e["help-line"]} `)=>c(()=>{let j=i(),
T=(j?x(j):[]).flatMap(({say:B,to:w},E)=>[E?" · ":"",s("a",{href:w},...so(B))]),W=s("button",{type:"button",class:"ajar-\
link",onclick:y},e["help-get"]),I=s("span",{class:"ajar-off-paper"},T.length?" · ":"",W);return[s("p",{class:"ajar-help\
-line"},v,...T,I)]});function L(v){if(!q())return;let[j]=[...v.querySelectorAll(zs)].reverse();j?.closest("p, ul").after(
D(""));for(let T of v.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===i()?.country}let P=()=>c(
()=>{let v=i();return v?[s("p",{},s("b",{},`${e["help-title"]}, ${v.country}`)),s("p",{},`${e["help-danger"]} ${M(e["hel\
p-call"],{number:v.emergency})}`),s("ul",{},...oo(v,Fs).map(({for_what:j,name:T,reach:W,hours:I})=>s("li",{},...so(`${j}\
: ${T}. ${W.map(({say:B})=>B).join(" · ")}. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{
open:y,notice:b,button:$,line:D,addNumbers:L,text:P,choose:u,code:l,isKnown:q}}var ao=({words:e,leave:t})=>s("button",{type:"\
button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Gs(e){if(Ce().open){Ce().open=e;return}
Ce().open=e,window.addEventListener("click",t=>{t.target.closest?.(zs)&&(t.preventDefault(),t.stopPropagation(),Ce().open())},
{capture:!0})}async function ro(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var dn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Js(e){let t=()=>{e.next().done||dn(t)};dn(t)}var ci="about:blank";function lo(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ci)}function Ys(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),lo()))},{capture:!0})}function Zs(e,t,{words:n,group:o,change:a,tell:r}){let l={...t},i={},u=e.piles.map(d=>(i[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,d))}},i[d.id]))),f=()=>e.piles.
forEach(d=>{i[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),c=(d,g)=>{
l[d]=g.id,f(),a({...l});let{text:k}=e.cards.find(y=>y.id===d);r(n.moved,{card:Re(k),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let y=s("input",{type:"\
radio",name:g,value:k.id,"data-card":d.id,checked:l[d.id]===k.id,onchange:()=>c(d.id,k)});return p[d.id][k.id]=y,s("labe\
l",{},y,s("span",{},k.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var co=["open","closed"],ui=[...co,"half-open"],Xs=2,pi=90,uo=3,mn="none",Qs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
fi=/[“”„«»"' \t\n]/g,ea=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,di=["i","im","id","ill","ive","its","we",
"were","well"],mi=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,hi=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
io=new WeakMap;function gi(e,t){let n=ra(t),{sentences:o,forms:a,at:r}=bi(e,n);if(r<0||a[r].name===mn)return{kind:"",reason:"",
notes:[],remarks:[]};let l=vi(ji({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:f}=a[r],c=Si(l,i,po(e,o[r],
u,f),t),p=$i(e,o,n),d=[l==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:p,remarks:d.slice(0,Xs)}}function ki(e,t){let n=ra(t),o=t["about-statements"],a=ca(Ti(e)),r=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.
flatMap(b=>Oi(k,y,b,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:y})=>y))),i=[],u="";for(let{name:k,places:[
y]}of r){if(!y)continue;let b=Ei(e,y,n.quotedTo[k]);i.length||(u=Ci(k,e,y,n)),i.push({name:k,words:b,remark:M(o.blame[k].
say,{words:b})})}let f=i.map(k=>k.name),c=a.filter(k=>!l.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:y})=>Ge(n.parts[k],y))),m=p.map(k=>o.parts[k]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:i,rewording:u,remarks:g}}function ta(e,t,n){return!n?.
coach||oa(t,n)?[]:aa(e.remark,sa(e,t),n.coach).remarks}function na(e,t,n){let o=e.flatMap(r=>{let l=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof l=="string"?[{item:r,text:sa(r,l)}]:[]});return!n?.coach||o.some(({text:r})=>oa(
r,n))?[]:["question","statement"].flatMap(r=>{let l=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:i,notes:u,
remarks:f}=aa(r,l.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(i)?[...f,...c]:
[]}).slice(0,Xs)}var oa=(e,{dangers:t})=>Object.values(t).some(n=>mt(e,n).length),sa=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,aa=(e,t,n)=>e==="question"?gi(t,n):ki(t,n);function ra(e){return io.has(e)||io.set(e,yi(e)),io.get(e)}function yi(e){
let t=rn(e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,f])=>[u,Ve(f,t)])),{limit:o,unit:a,forms:r,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ve(e.echoes,t),
stated:Ve(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:co.map(i=>un(l[i]))},passes:Ve(e.passes,t),
quotes:Ve(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ge(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function bi(e,t){let n=ca(e),o=n.map(f=>wi(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),l=r.filter(f=>la(n[f])>=uo),i=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,r,i].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var hn=e=>e.trim().split(" ").slice(0,
-1),la=({line:e})=>hn(e).length-1;function wi({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[
c,p]of Object.entries(n)){let m=Ge(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,p])=>({name:c,
place:Ge(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(i.length){let c=i.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{
...c,name:mn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:mn}:c}let u=ia(hn(e).slice(1),a).length>uo?"echo":"short";return{name:t==="?"&&Ge(r,e)?u:mn,
start:2,end:e.length}}function ia(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function xi({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],l=ia(hn(a).slice(1),o),i=hn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function ji(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??co.map(()=>0),l=new Set(xi(e,t).map(f=>pn(f)%o[0].length)),i=a/Math.sqrt(l.size);
return[...r.map((f,c)=>f+[...l].reduce((p,m)=>p+o[c][m],0)*i),0]}function vi(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?ui[e.indexOf(n)]:""}function Si(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function $i(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.
slice(-1),i=[];return Object.entries(o).flatMap(([u,f])=>{let c=l.map(m=>({sentence:m,place:Ge(f,m.line)})).find(({place:m})=>m);
if(c){let m=po(e,c.sentence,...c.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=l.filter(m=>la(m)>=uo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Oi(e,t,n,{
passes:o,quotes:a,unless:r}){if(Ge(a,n.line))return[];let l=cn(o,n.line),i=Ge(t,l);return!i||r[e]&&Ge(r[e],l)?[]:[{sentence:n,
start:i[0],end:i[1]}]}function Ei(e,{sentence:t,start:n,end:o},a){let r=a&&Ge(a,t.line.slice(n,o));return po(e,t,n,r?n+r[1]:
o)}function Ci(e,t,n,o){let a=o.data["about-statements"].blame[e],r=Mi(e,t,n,o),l=r>0?Ai(t,n.sentence,r):"",i=e==="ultim\
atum"&&Nt(l).line.split(" ").some(c=>di.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return l&&f&&!i?M(f,{rest:l}):a.otherwise}function Mi(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,
u=i.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e===
"always"&&m&&(p=i.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=i.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(i.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<i.length-2?p:0}function Ai(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(hi,1),a=o.replace(ea," ").
replace(/^ +| +$/g,"");return[...a].length<=pi?a:""}var po=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(ea," ").
replace(mi,"");function ca(e){let{line:t,places:n}=Nt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,u]=n[r-1],f=l?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),f,f],mark:l?e.slice(...n[r]):""})}a=r+2}}return o}function Ti(e){return e.replace(
Qs,"").replace(fi,"")?e.replace(Qs,t=>" ".repeat(t.length)):e}var Li=1200;function ua(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:l}=fa({words:t,
find:a,isSilent:o}),i=0;return e.addEventListener("input",()=>{clearTimeout(i),i=setTimeout(l,Li)}),r}function pa({words:e,
find:t,known:n}){let{host:o,show:a}=fa({words:e,find:t}),r=()=>!fo()&&t().length&&a();return r()||n.then(r),o}var fo=()=>window.
ajarNoRemarks===!0;function fa({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),l=[],i=c=>{window.ajarNoRemarks=c,l=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>i(p)},c);function f(){let c=fo()?[]:t();c.length&&c.join(`
`)===l.join(`
`)||(l=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):fo()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var mo=2e4,Ii=10,Me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Rt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Me("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Ri[r.kind](l,r);ze(r,a)&&(a[r.
id]=Ni(r,i,a))}return a}function gn(e,t){try{Rt(e,t)}catch(n){if(n instanceof Me)return!1;throw n}return!0}var ha=e=>Object.
values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>da(
e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${da(e.piles,t[n.
id])}`);case"date":return[it(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}var da=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ni(e,t,n){if(e.kind!=="choice"||!t)return t;let o=lt(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Ri={ruler(e){if(!Number.isInteger(e)||e<0||e>Ii)throw new Me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!ma(e)||!Array.isArray(e.chosen)||!e.
chosen.every(go(a)))throw new Me("answer-cards");let{chosen:r}=e,l=ho("own"in e?e.own:"")??"";if(l&&!o)throw new Me("ans\
wer-own");if(!n&&r.length+!!l>1)throw new Me("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=go(n.map(({id:l})=>l));if(!ma(e)||!Object.keys(e).every(
go(o))||!Object.values(e).every(a))throw new Me("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:ho,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Me("answer-lines",
{most:t});let n=e.map(o=>ho(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Xe(e))throw new Me(
"answer-day");return e}};function ho(e){if(typeof e!="string")throw new Me("answer-text");if(e.length>mo&&[...e].length>
mo)throw new Me("answer-long",{most:mo});return xe(e)?e:null}var go=e=>t=>e.includes(t),ma=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Di=[{answers:["all"]}],Bi=/\p{L}/u,qi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Pi=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Wi=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,_i=/\{([a-z][a-z0-9-]*)\}/g;function yn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(ha(i))return"\
nothing"in n?[kn([n.nothing])]:[];let{parts:u}=ya({items:e,answers:i,rules:t,phrases:n,last:l}),c=(r||!t.length?Di:t).flatMap(
u);return r||!("closing"in n)?c:[...c,kn([n.closing])]}function ka({items:e,rules:t,reflection:n},o){let{sentences:a}=ya(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var kn=e=>({words:e,heading:"",said:[]}),
Je=(e,t,n=[])=>({words:n,heading:e,said:t}),ga=(e,t)=>e.filter(n=>!t.has(Pe(n)));function ya({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:E})=>E===`couple-${w}`)??e.find(({id:E})=>E===w),l=w=>t[r(w)?.id]??null,i=w=>r(w)?
Ae(r(w),l(w)):[],u=w=>{let E=new Set(w.map(r));return e.filter(A=>E.has(A))},f=w=>{let E=l(w);return typeof E=="number"?
E:i(w).length},c=w=>w.map(E=>l(E)?.chosen).find(E=>Array.isArray(E))??[],p=(w,E)=>{let[A,F]=[r(w),l(w)];return A?.kind!==
"sort"||!F?[]:A.cards.filter(({id:G})=>F[G]===E).map(({text:G})=>G)},m=w=>new Set(w?i(w).map(Pe):[]),d=({if:w=[],unless:E=[]})=>w.
every(g)&&!E.some(g);function g(w){if(typeof w=="string")return l(w)!==null;let{item:E=[],cards:A,piles:F,without:G,only:U,
least:V,asked:K}=w;if(K)return!!r(K)&&ze(r(K),t);let X=E.find(re=>l(re)!==null);if(!X)return!1;let se=c([X]);return A&&!A.
some(re=>se.includes(re))||F&&!F.some(re=>ga(p(X,re),m(G)).length)||U&&!(re=>re.size===1&&re.has(U))(new Set(Object.values(
l(X))))?!1:V==null||f(X)>=V}let k=(w,E={})=>M(o[w],E);function y(w,E={}){if(typeof w=="string")return k(w,E);if(!d(w))return null;
let{phrase:A,of:F,since:G}=w;if(!F)return k(A,E);if(!i(F).length)return null;let U=G&&a?.values[F];return U==null?k(A,{n:f(
F),...E}):k(G,{n:f(F),last:U,day:a.day,...E})}let b=(w=[],E={})=>w.map(A=>y(A,E)).filter(A=>A!==null),$=(w,E)=>{let A=b(
w,E);return A.length?[kn(A)]:[]};function x(w){if(typeof w=="string")return i(w);if("level"in w)return j(w);if("phrase"in
w){let[V]=w.of?i(w.of):[],K=y(w,V===void 0?{}:{words:V});return K===null?[]:[K]}let{item:E,pile:A,also:F,without:G}=w,U=A?
p(E,A):i(E);return F&&(U=U.filter(V=>m(F).has(Pe(V)))),ga(U,m(G))}let D=({heading:w,under:E})=>w?k(w):(E&&r(E)?.said)??"";
function L(w,E){let A=r(w);if(A?.kind!=="sort"||t[A.id]===null)return[];let F=U=>A.piles.find(V=>V.id===U).text;return(E??
A.piles.map(({id:U})=>U)).map(U=>({id:U,text:F(U),cards:p(w,U)}))}let P=n.find(w=>w.ladder)?.ladder,q=()=>Math.floor(P.rungs.
length/2);function v(w){let[E]=c([w]);return!P||!E?null:q()-P.rungs.findIndex(({card:A})=>A===E)}function j({level:w,up:E=0}){
let A=w.map(v).find(G=>G!==null);if(!P||A===void 0)return[];let F=P.rungs[q()-A-E];return F?i(F.item):[]}let T={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:A})=>t[A]!==null).map(A=>Je(A.said||A.ask,Ae(A,t[A.id])))},lines(w){
let E=w.lines.flatMap(x),A=E.length?[Je(D(w),E,b(w.say))]:[],F=w.count?.[Math.min(E.length,w.count.length-1)];return F?[
...A,kn([k(F,{n:E.length})])]:A},piles({piles:w,only:E,heading:A,below:F={},all:G={}}){let U=V=>V.length===r(w).cards.length;
return L(w,E).filter(({cards:V})=>V.length).flatMap(({id:V,text:K,cards:X})=>{let se=U(X)&&G[V]||F[V],ne=A?k(A,{pile:K}):
K;return[Je(ne,X),...$(se?[se]:[])]})},empty(w){let E=L(w.empty,w.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return E.length?[Je(D(w),E,b(w.say))]:[]},sentence(w){let E=o[w.sentence],A=ht(E),F=Object.fromEntries(A.map(G=>[G,i(G).
join(" ")]));return Object.values(F).every(Boolean)?[Je(D(w),[ko(w,o,F)])]:[]},message(w){let E=W(w.message);return E.length?
[Je(D(w),[E.join(" ")])]:[]},ladder(){let[w=""]=i(P.goal),[[E],[A]]=[c([P.today]),c([P.later])],F=P.rungs.map(({card:G,item:U})=>{
let V=r(U)?.said??"",[K]=i(U),X=K?`${V}: ${K}`:k("open",{level:V}),se=Fi(G===E,G===A,!!A);return se?k(se,{level:X}):X});
return[Je(k(w?"ladder":"ladder-unnamed",{goal:w}),F)]},missing({missing:w,say:E}){let A=u(w).filter(({id:F})=>t[F]===null);
return A.length?$(E,{parts:A.map(F=>F.said).join("; ")}):[]},repeated(w){let E=w.repeated.map(i),A=new Map;for(let U of E.
flat())A.has(Pe(U))||A.set(Pe(U),U);let F=U=>E.filter(V=>V.some(K=>Pe(K)===U)).length>1,G=[...A].filter(([U])=>F(U)).map(
([,U])=>U);return G.length?[Je(D(w),G)]:[]}},W=w=>w.parts.map(E=>[E,i(E.item)[0]]).filter(([,E])=>E).map(([E,A])=>I(E,A,
w));function I(w,E,{self:A=[],small:F=[],capitals:G=[]}){let{opener:U,clauses:V,questions:K=[],names:X=!1}=w,se=Re(E),ne=St(
se),re=ne.toLowerCase(),we=A.includes(re)?".":[...o[U]].at(-1);if(!qi.test(se.match(Bi)?.[0]??"a"))return tt(`{words}${we}`,
{words:se});if([...A,...K].includes(re))return tt(`{words}${we}`,{words:Ft(se)});let pe=o[ba(re,V)??U],S=X||G.includes(ne);
return tt(pe,{words:bn(se,F,S)})}function B(w){if(!d(w))return[];let E=Object.keys(T).find(F=>F in w),A=E?T[E](w):$(w.say);
return A.length&&w.then?[...A,...$([w.then])]:A}return{parts:B,sentences:W}}var ht=e=>[...e.matchAll(_i)].map(([,t])=>t);
function ko({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,l){let i=c=>{let p=Re(xe(l[c])),m=bn(p,n,!o.includes(
c)),d=ba(St(p).toLowerCase(),a[c]);return d?M(r[d],{words:wa(m)}):m},u=r[e],f=Object.fromEntries(ht(u).map(c=>[c,i(c)]));
return tt(u,f,t)}var ba=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function bn(e,t,n){let o=St(e),a=[...o].length>
1&&Pi.test(o)&&!n;if(o==="i")return Ft(e);let r=t.includes(o.toLowerCase())&&!Wi.test(o);return!a&&!r?e:wa(e)}function wa(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function Fi(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function xa(e,t,n,o=null){let a=Hi(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:yn(e,t,{plain:r,last:o})}}function Hi({
items:e},t,n){let o=n&&Ks(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function yo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},c),u=i(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function wn(e){let n=s("button",{type:"button",onclick:()=>yo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function ja({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,k=!1,y=!1,b=(S,_,Y={})=>s(
"button",{type:"button",onclick:_,...Y},S),$=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>E()}),x=b(
e["keep-open"],()=>E(),{class:"ajar-link"}),D=s("div",{class:"ajar-offer"}),L=!1,P=S=>{S.tabIndex=-1,S.focus()},q=()=>u.
querySelector(".ajar-change"),v=()=>c.state==="kept"&&!c.reopen;function j(S,_=S){r.dataset.short=_,a.textContent!==S&&(a.
textContent=S)}function T(){let S=c.problem?e["keep-unsaved"]:e["keep-saving"],[_,Y]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[y?"lost":c.state];r.classList.toggle("ajar-state-lost",y),j(_,Y),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,W()}function W(){let S=n&&
c.state==="none"&&!m,[_,Y]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];$.getAttribute(
"aria-label")!==_&&$.replaceChildren(s("span",{class:"ajar-long"},_),s("span",{class:"ajar-short"},Y)),$.setAttribute("a\
ria-label",_),$.hidden=!S||L,x.hidden=!S||!c.exists,D.hidden=!S||k,f.hidden=S&&l.hidden&&!i.textContent}function I(){let S=()=>{
k=!0,T(),P(r)};return D.replaceChildren(s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},b(e["keep-nothing"],
S),b(e["keep-offer-yes"],E))),D}function B(){c={...c,saved:!1},T()}function w(){T(),p=c,v()?u.replaceChildren(d?K("chang\
e"):re()):c.state!=="none"?u.replaceChildren(K("unlock")):m?u.replaceChildren(K(c.exists?"open":"start")):u.replaceChildren(
n?"":k?U():G())}let E=()=>{m=!0,i.textContent="",w(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},
A=()=>c.hosted?s("p",{},e["keep-hub"]):null,F=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-t\
ab-how"])):null;function G(){return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.
exists?"keep-there":"keep-why"]),A(),s("div",{class:"ajar-moves"},b(e["keep-nothing"],()=>{k=!0,w(),P(r)}),b(e[c.exists?
"keep-open":"keep-start"],E)))}let U=()=>s("p",{},b(e[c.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function V(){
let _=["none","weak","fair","good","strong"].map(Y=>e[`keep-strength-${Y}`]).reduce((Y,te)=>te.length>Y.length?te:Y);return s(
"p",{class:"ajar-strength","aria-live":"polite","data-longest":_},s("span",{},e["keep-strength-none"]))}function K(S){let _=S===
"start"||S==="change",Y={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],te=s(
"input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:te.
value})}}),fe=s("input",{id:`${o}-again`,type:"password",spellcheck:"false"}),ke=s("div",{},s("label",{for:`${o}-again`},
e["keep-again"]),fe),Le=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),je=s("input",{id:`${o}-place`,type:"text",spellcheck:"\
false",value:c.place,onchange:()=>t({place:je.value})}),Ie=V(),R=()=>{if(!te.value){te.focus();return}if(Le.hidden=!0,_&&
te.type==="password"&&fe.value!==te.value){Le.textContent=e["keep-again-differs"],Le.hidden=!1,fe.focus();return}S==="ch\
ange"?t({change:te.value},{awaited:!0}):t({[S==="start"?"keep":"unlock"]:te.value,place:je.value},{awaited:!0}),j(e["kee\
p-opening"]),te.value="",fe.value="",Ie.firstChild.textContent=e["keep-strength-none"]},Z=()=>{m=!1,d=!1,w(),S==="change"?
q().focus():P(r)},oe=s("details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),je);return s(
"form",{class:"ajar-ask",onsubmit:ee=>{ee.preventDefault(),R()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Y),A(),
S==="start"&&n?s("p",{},e["keep-why"]):null,S==="start"?F():null,S==="change"?s("p",{},e["keep-change-how"]):null,_?s("p",
{},e["keep-no-way-back"]):null,S==="start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-wor\
ds`},e[S==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[_?"keep-how":"keep-how-open"]),
te,_?Ie:null,_?ke:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:ee})=>{te.type=ee.checked?
"text":"password",ke.hidden=ee.checked,Le.hidden=!0}}),s("span",{},e["keep-see"])),_?Le:null,S==="change"||c.here?null:oe,
s("div",{class:"ajar-moves"},S==="unlock"?null:b(e["keep-not-now"],Z),s("button",{type:"submit"},Y)),_?null:ne(),S==="st\
art"&&c.here?se():null)}let X=()=>s("div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function se(){let S={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let fe=new Uint8Array(await _.
files[0].arrayBuffer()),ke=()=>t({bring:fe},{awaited:!0});_.value="",c.exists?yo(te,{...S,act:ke}):ke()}}),Y=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),_),te=s("div",{class:"ajar-twice"},Y);return te}function ne(){let S=wn(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summa\
ry",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),X(),se()]:[],s("p",{},
e["keep-erase-how"]),S)}function re(){let S=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((_,Y)=>_-Y).map(_=>s("option",{value:_,selected:_===c.minutes},M(e["keep-minute\
s"],{n:_}))));return s("div",{class:"ajar-kept"},b(e["keep-lock"],()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
b(e["keep-change"],()=>{d=!0,g=!1,w(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s(
"p",{},e["keep-copy-how"]),X()]:[s("p",{},c.place)],c.copied?s("p",{},M(e["keep-copied"],{program:c.copied})):null,s("la\
bel",{for:`${o}-minutes`},e["keep-idle"]),S))}function we(S){if(S.strength!=null){let _=u.querySelector(".ajar-strength \
> span");_&&(_.textContent=S.strength);return}if(S.changed){d=!1,w(),u.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],g=!0,q().focus();return}c={...c,...S},c.state==="kept"&&(m=!1),v()||(d=!1),T(),pe()}let pe=dt(u,()=>{let S=p;
if(S.state===c.state&&S.exists===c.exists&&S.minutes===c.minutes&&S.here===c.here&&!!S.reopen==!!c.reopen&&!!S.hosted==!!c.
hosted&&u.firstChild){p=c;return}let Y=m&&S.place!==c.place;w(),S.state!==c.state&&S.state!=="none"?P(r):Y&&u.querySelector(
"input").focus()});return w(),{line:r,small:$,opener:x,more:f,offer:I,setStart:S=>{L=S,T()},update:we,begin:B,setLost:S=>{
y=S,T()},say:S=>{i.textContent=S,f.hidden=!1}}}function va(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return Ee(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}function Sa({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!ze(o,n)))if(o.kind==="choice"){let l=(o.among?
lt(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var $a=(e,t)=>M(e.ask,t);var Ui=new Set(["autorestarting","dead","restarting","terminating"]),zi=4e3;function Oa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,f)=>{
Ui.has(f)&&t()},i=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,zi):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Ea({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=Sa(u,f),p=u.items.filter(m=>m.id in c).map(m=>[$a(m,c),...Ae(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function i(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var Ki={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gt=10,Vi=400,Dt=17,
bo=16,st=14,[La,Ia]=[12,38],[wo,xo,Gi]=[46,8,30],Ca=15,Ma=26,Ji=14;function jo(e,t,n){let o=t.map((i,u)=>({...i,look:Io(
u)})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?Zi(e,o,n):Yi(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function Yi(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/gt;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],k=[...Array(gt+1).keys()].map(b=>Bt([l(b),d-5],[l(b),d+5],"edge",1)),y=[0,gt].filter(b=>b!==g).map(b=>Ye(
`${b}`,l(b),d+25,"muted",{size:st,anchor:"middle"}));return[Ye(f,0,m+Dt,c,{size:Dt,bold:!0}),Bt([a,d],[r,d],"edge",1.5),
...k,...y,Da(c,l(g),d,9),Ye(`${g}`,l(g),d+29,c,{size:Dt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Zi(e,t,n){let o=tc(
e,La,n-Ia),a=wo+gt*xo+Gi,r=t.flatMap((f,c)=>Qi(e,f,o,c*a,n)),l=t.length*a,[i,u]=nc(e,o,l,n);return[[...r,...i],l+u]}function Qi(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+wo,r+wo+gt*xo],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-xo*d[t]})).filter(
({value:d})=>d!==null),c=[i,u].flatMap((d,g)=>[Bt([0,d],[l-Ia+La,d],"line",1),Ye(g?"0":`${gt}`,l,d+5,"muted",{size:st,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Ye(n,0,r+Dt,o,{size:Dt,bold:!0}),
...c,cc(f,o),...f.map(({x:d,y:g})=>Da(o,d,g,m)),...Xi(f,o)]}function Xi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,f]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*bo*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=Ji)&&!o.some(l=>ec(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Ye(`${a}`,
r,l,t,{size:bo,bold:!0,anchor:"middle"}))}var ec=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<bo;function tc(e,t,n){
let o=Na(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>Cn(o[c].day,
f.day)),r=Ca*(e.length-o.length)+Ma*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=Ma*l+i*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=Ca*l),u))))}function Na(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function nc(e,t,n,o){let a=Na(e);if(a.length===1){let[c]=a.map(x=>x.day&&Ta(x.
day,!0)),m=o<Vi||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=d.map(x=>({x:t[x],lines:sc(e[x].moment,
g)})),y=Math.max(...k.map(({lines:x})=>x.length))*st*1.25,b=k.flatMap(({x,lines:D})=>Aa(D,x,n+12,o)),$=c?[Ye(c,0,n+y+22,
"muted",{size:st})]:[];return[[...b,...$],y+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:p}of a){let[m,d]=[t[i],t[i+p-1]];l.push({from:m,to:d,x:(m+d)/2,words:Ta(c,r.size>1)}),i+=p}let u=l.flatMap(({from:c,
to:p,x:m})=>[Bt([c,n-4],[p,n-4],"edge",1),Bt([m,n-4],[m,n+2],"edge",1)]),f=oc(l.map(c=>({...c,...Ra([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>Aa([c],p,n+18,o))],24]}function oc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Ra(e,t,n){let o=Math.max(...e.
map(xn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Aa(e,t,n,o){let{start:a,end:r}=Ra(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Ye(u,i,n+f*st*1.25,"muted",{size:st,anchor:l}))}var Ta=(e,t)=>et(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function sc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||xn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>ac(r,t))}function ac(e,t){let n=[...e];if(xn(e)<=t)return e;for(;n.length&&xn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var rc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xn=e=>[
...e].reduce((t,n)=>t+st*(rc.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,jn=e=>`var(--ajar-${e}, ${Ki[e]})`,lc={
"&":"&amp;","<":"&lt;",">":"&gt;"},ic=e=>e.replace(/[&<>]/g,t=>lc[t]);function Ye(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${jn(o)}">${ic(e)}</text>`}var Bt=(e,t,n,o)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${jn(
n)}" stroke-width="${o}" fill="none"/>`,cc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ue(n)} ${ue(o)}`).join("L")}" strok\
e="${jn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Da(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${ue(a-l)} ${ue(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${ue(a-l*.9)} ${ue(r-
l*.9)}h${ue(l*1.8)}v${ue(l*1.8)}h${ue(-l*1.8)}z`,third:`M${ue(a)} ${ue(r-l*1.25)}L${ue(a+l*1.25)} ${ue(r)}L${ue(a)} ${ue(
r+l*1.25)}L${ue(a-l*1.25)} ${ue(r)}z`}[e]}" fill="${jn(e)}"/>`}var uc=600,pc=340,fc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Ba(e,t,n){let o=e.map(a=>({...a,
moment:vo(n,a.moment)}));return{sentence:dc(o,t,n),wide:jo(o,t,uc),narrow:jo(o,t,pc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:l})=>r[l])])}}function vo(e,t){let[,n,o,a=""]=fc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return vt(e,t);let l=it(r.toISOString().slice(0,10)),i=M(e["home-until"],
{day:l})+a;return n?`${vt(e,n)}, ${i}`:i}function dc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&mc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),l=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=l.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=Tn(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let i=l.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!i.length)return n["check-ins-differ"];let u=Tn(i);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var mc=(e,t)=>et(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function qa(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Te(t,j=>u.replaceChildren(j)),c=j=>{f.begin(),n(j)},p=s("div",{}),m={},d="",g=0,k=nn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let y=(j,T)=>s("button",{type:"button",onclick:T},j),
b=j=>s("div",{class:"ajar-reflection"},...j.flatMap(T=>$t(T,3))),$=(j,T,W)=>wn({words:t,label:j,question:T,act:()=>c(W)}),
x=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&c({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function D(){let j=r();return m.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:T,lines:W})=>s("div",
{},s("dt",{},T),...W.map(I=>s("dd",{dir:"auto"},I))))),s("div",{class:"ajar-moves"},...l())]:[]}let L=dt(p,()=>{let j=JSON.
stringify([m,r()]);j!==d&&(d=j,on(p,q))}),P=()=>[y(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let j=(I,B)=>y(B,()=>c({take:I})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,W=()=>{g=T.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
T?a.notice(T,{level:2,aside:W}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},y(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(I=>s("li",{},I))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?b(m.plan):"",m.plan?.length&&!T?a.line():"",...(m.earlier??[]).filter(({plan:I})=>I.
length).map(({title:I,plan:B})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${vo(t,I)}`),b(B))),...D(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...T?[]:[...i?P():[],j("\
calendar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),x()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),$(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{f.end(),m=j,L()},settle:f.end,say:(j,T="")=>{f.end();let W=s(
"div",{class:"ajar-text"});Ee(W,T),u.replaceChildren(j,W),u.scrollIntoView({block:"nearest"})}}}function Pa({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([an(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var hc=1e3;function vn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
a,hc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function _a({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...l.map(g=>Wa("ajar-plan-goal",g)),...i.map(g=>Wa("ajar-plan-hero",g)),$o(u,"h2"),...f.map(
g=>So(g,kt(g.lines))),c.length?s("section",{},$o(c,"h2")):"",...p.map(g=>So(g,wc(g))),...m.map(g=>So(g,xc(g),bc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];vn(d,{title:r,
paper:t,tight:gc(e),onRefused:a})}function gc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
i=>[...i.fields,...i.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var Sn=({lines:e})=>[...e.join("")].
length,kc=e=>Sn(e)<160?"large":Sn(e)<500?"middle":"usual",Wa=(e,t)=>s("div",{class:e,"data-size":kc(t)},...Oo(t,"h2")),yc=e=>Sn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),kt=e=>e.map(t=>s("p",{dir:"auto"},t)),Fa=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:kt(e),Oo=({heading:e,lines:t},n,o=kt)=>[s(n,{},e),...o(t)];function $o(e,t){
let n=e.every(yc)?"ajar-plan-beside":"",o=t==="h3"?Fa:kt;return s("div",{class:n},...e.map(a=>s("div",{},...Oo(a,t,o))))}
var bc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Sn(o),0)<900,So=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),wc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Oo(n,"h3",Fa))):[$o(e,"h3")]},xc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>kt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...kt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var yt=(...e)=>e.map(([t,n,o={}])=>ye("path",{class:t,d:n,...o})),qt=(e,...t)=>ye("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),jc=(e,t,n,o)=>ye("circle",{class:e,cx:t,cy:n,r:o}),vc={cup:()=>qt("88 74 46 56",...yt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>qt("296 12 176 168",...yt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>qt("136 24 136 140",...yt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),jc("glow",234,94,4),...yt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>qt("312 66 80 120",...yt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>qt("190 66 72 100",ye("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ye("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ha=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},vc[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Ua(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Ha(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var za=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Ha(e.doors,t)),
Ka=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Sc=4e3,$c=6e3,Oc=6;function Va(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function l(m,d){o.textContent=m,a.dataset.breath=d}function i(){if(n===Oc){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Sc)}function u(){l(e.out,"out"),t=setTimeout(i,$c)}function f(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var at=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Ga(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>Ja(a[c])&&xe(a[c])!=="";if(!ht(l[i.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>mt(c,p).length);return Object.values(a).flatMap(Ec).some(f)?"":ko(i,l,a)}var Ec=e=>(e?.
own?[e.own]:[e].flat()).filter(Ja),Ja=e=>typeof e=="string";var Ud=new TextEncoder;var Ya="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Za=`${Ya}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,rm=new RegExp(`(?:[${Ya}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),lm=new RegExp(`^[${Za}]+`),im=new RegExp(`(^|[;,|"])([${Za}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Qa({after:e,among:t,...n},o){return Rt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Tc=["goal","sentence","fields","message","beside","section","ladder"],Lc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Ic=new RegExp(
`\\r\\n|[${Lc}]`);function Xa(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?Ga([r],t):"",i=Object.
fromEntries(Tc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=Nc(Rc(c,f),u,u.exercise===o?l:"");i[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new at("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function Nc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var Pt=e=>e.flatMap(t=>t.split(Ic)).map(xe).filter(Boolean);function Rc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return Qa(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),k=d.kind==="date"&&Xe(g);return Pt(k?[et(k,{dateStyle:"ful\
l"})]:Ae(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:i(...d)});function f(d,g){let k=t.find(x=>x.id===d&&x.kind==="sor\
t"),y=k?.piles.find(x=>x.id===g)?.text,b=y&&r(k);if(!b)return[];let $=k.cards.filter(x=>b[x.id]===g).map(({text:x})=>x);
return[{id:g,heading:y,lines:Pt($)}]}function c(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return yn(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:y})=>({id:"message",heading:k,lines:Pt(y)}))}function p(){let d=o.find(b=>b.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=b=>t.find(({id:$})=>$===b),k=[d.today,d.later].map(g).filter(Boolean),y=d.rungs.filter(b=>g(b.item)).map(
b=>({heading:g(b.item).said,lines:l(g(b.item)),marks:k.filter($=>r($)?.chosen.includes(b.card)).map($=>$.said)})).filter(
b=>b.lines.length||b.marks.length);for(let{id:b,said:$}of d.before??[])a[b]&&typeof a[b]=="string"&&y.push({heading:$,lines:Pt(
[a[b]]),marks:[]});return{...u("goal"),rungs:y}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:i,
section:u,pile:f,message:c,ladder:p,told:()=>ht(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Pt(
[d])})}}function er({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!gn(a.exercise,a.answers)?[]:o.item?Dc(o,a):
ka(a.exercise,a.answers)});return[...new Set(n)]}function Dc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(f=>a[e][f.id]===t),i=l?l.map(({text:f})=>f):Ae(r,a[e]),
u=n.startsWith("{words}");return i.map(f=>{let c=Re(f);return tt(n,{words:u?c:bn(c,["a","an"],!1)})})}var Bc="{wishes}";function tr({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=d=>{let[g,k]=[n(`${d}@`),
o(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},i=d=>er(d,l),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let y=(n(d)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>g.includes(`${b}@`));return i({takes:y}).length>
0}function c({key:d,exercise:g,html:k}){let y=o(d),b=g.items.flatMap(v=>Ae(v,y[v.id]).flatMap(j=>Re(j).split(/\n+/)));if(!b.
length)return"";let x=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(x,k,b):x.append(...b.map(v=>s("p",{dir:"auto"},v)));let D=s("p",{class:"ajar-status",role:"status"}),L=async()=>{let j=[
...x.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),T=await ro(j,x);D.replaceChildren(e[T?"help-copied":"letter-not-copied"])},P=()=>{let v=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...x.cloneNode(!0).childNodes);vn([j],{title:e["letter-title"],paper:v?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},q=(v,j)=>s("button",{type:"button",onclick:j},v);return s("d\
iv",{class:"ajar-letter"},x,s("div",{class:"ajar-moves"},q(e["help-copy"],L),q(e["letter-print"],P)),D)}function p(d,g,k){
Ee(d,g),[...d.querySelectorAll("p")].find(b=>b.textContent===Bc)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(y=>y.endsWith("@")&&o(y)),g=d.map(y=>({key:y,response:o(y)})),
k=Object.fromEntries(d.map(y=>[y.slice(0,-1),n(y)]));try{let{message:y,beside:b,section:$}=Xa(g,{exercises:k,danger:{},workshop:r}),
x=r.days.map(({item:L})=>L),D=b.filter(({id:L})=>!x.includes(L));return[...y,...D,...$.flatMap(({fields:L})=>L)]}catch(y){
if(y instanceof at)return[];throw y}}return{sentences:i,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Wt=window.ajarShown,nr=e=>e.startsWith("check-in@"),or=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ze={};function qc(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Pc({model:e,el:t}){qc();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:l,instead:i,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),k=null,y=!1,b=!1,$=!1,x=!1,D=!1,L=new Map,P=new Map,q=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ne(t,o),An(o);let v=s("div",{class:"ajar-page"}),j=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===h)?.
exercise,T=Ea({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[j(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
W=0,I=h=>{if(clearTimeout(W),W=0,T.set(h),k?.setLost(h),h)for(let C of m.keys())c.get(C)?.release()},B=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{I(!0);return}C&&!W&&(W=setTimeout(()=>I(!0),8e3))},w,E=new Promise(h=>{w=h}),A=!1;function F(){A||(A=
!0,window.ajarDangers?G():B({dangers:!0}))}let G=()=>{w(),Js(qs(window.ajarDangers.dangers))};function U({key:h,exercise:C},N){
if(nr(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!gn(C,N))return;let z=Rt(C,N),ae=xa(C,z,window.ajarDangers);O(
h,{answers:z,done:!0,...ae}),L.set(h,or(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.update()}let V=Vs({words:o,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:h=>B({country:h})}),K=()=>{B({forget:!0}),lo()},X=tr(
{words:o,help:V,exerciseOf:j,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(h=>j(h)),workshop:{plan:a,days:u,
printed:f}}),se=(h,C,N)=>(c.set(h.key,N),p.has(h.key)&&N.update(p.get(h.key)),C),ne={html(h){return h.warns&&g(pe),we(h.
html)},home(h){let C=s("div",{}),N=qe=>{qe.import&&c.get("chart")?.begin(),B(qe)},H=qe=>me(oe(qe)),{matters:z}=X,ae=f.length>
0;return se(h,C,qa(C,{words:o,send:N,open:H,help:V,matters:z,ways:Se,isPrinted:ae})),B({home:h.key}),C},gate(h){let C=s(
"div",{class:"ajar-text ajar-gate"}),[N,H]=x?[s("p",{},o["gate-left-out"]),[V.button(),le(),Y()]]:[we($?h.short:h.html),
fe()],z=s(`h${h.level??2}`,{},h.title);return C.append(z,N,s("div",{class:"ajar-moves"},...H.filter(Boolean))),x||N.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(pe),C},made:h=>{let C=s("div",{class:"ajar-made"}),N=()=>C.replaceChildren(
...Le(h.section));return c.set("made",{update:N}),N(),C},exercise(h){if(h.invites&&x){let z=[s(`h${h.level}`,{},Rn(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),Y()];return s("div",{class:"ajar-text"},...h.folded?[]:z)}let C=s("div",
{}),N=T.line(k?{}:{role:"alert"});m.set(h.key,C);let H=(z,ae)=>{k?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ie=window.ajarSent;P.set(h.key,ie),B({key:h.key,...z,sent:ie},{awaited:ae}),!(!ae||!T.isLost())&&(I(!0),N.scrollIntoView(
{block:"nearest"}))};return c.set(h.key,Po(C,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!je(h.key):null,sort:h.quick||n.length>1&&!bt()?As:Zs,enough:h.quick?"at once":"later",remarks:(z,ae)=>ua(
z,{words:o,find:ie=>ta(ae,ie,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:X.
sentences,...p.get(h.key),help:V,instead:()=>le(h.elsewhere),below:()=>R(h),onAside:z=>{O(h.key,{aside:z}),C.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{F(),O(h.key,{answers:z,done:!1}),H({answers:z,done:!1},b)},onMove:z=>O(
h.key,{at:z}),onDone:z=>{U(h,z),H({answers:z,done:!0},!0),nr(h.key)&&c.get("chart")?.begin()},onStartOver:()=>{O(h.key,{
answers:{},done:!1}),H({remove:!0})}})),C.firstElementChild.append(N),g(()=>T.forget(N)),C},chart(h){let C=s("div",{class:"\
ajar-chart-block"}),N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:z}=Te(o,ie=>N.replaceChildren(
ie)),ae=({checkIns:ie,rulers:Ue})=>{z(),va(C,ie.length?Ba(ie,Ue,o):{},o)};return c.set(h.key,{update:ae,begin:H,end:z}),
p.has(h.key)&&ae(p.get(h.key)),H(),B({chart:h.key}),s("div",{},C,N)},start:h=>Ua(h,{open:ee,opener:k?.opener}),doors:h=>za(
h,{open:ee}),onward:h=>Ka(h,{open:ee}),breathing(h){let{element:C,stop:N}=Va(h);return g(N),C},notice(h){Ys(()=>B({forget:!0}));
let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),
C);let N=s("div",{class:"ajar-leave"},V.button(),ao({words:o,leave:K}));Gs(V.open),k=ja({words:o,send:B,isQuiet:n.length>
1});let H=document.createDocumentFragment(),z=s("div",{class:"ajar-on-paper"});return dn(()=>D||z.append(V.text())),H.append(
s("div",{class:"ajar-notice"},s("div",{},k.line,k.small),N),C??"",z,k.more),H}};function re(h){let C=n.findIndex(({id:H})=>H&&
h===`${H}.ipynb`),N=({section:H,blocks:z})=>H===n[C]?.id&&z.some(({warns:ae})=>ae);return Math.max(C,n.findIndex(N))}function we(h){
let C=s("div",{class:"ajar-text"});return Ee(C,h),V.addNumbers(C),C.addEventListener("click",N=>{let H=re(N.target.closest(
"a")?.getAttribute("href"));H<0||(N.preventDefault(),me(H))}),C}function pe(){$=!0}function S(h){x=h,$=!0,Q({focus:!0})}
let _=(h,C)=>s("button",{type:"button",onclick:C},h),Y=()=>_(o["gate-again"],()=>S(!1));function te(){S(!1),n[q].blocks.
some(({invites:C})=>C)||me(q+1)}let fe=()=>[_(o["gate-no"],()=>S(!0)),_(o["gate-unsure"],()=>S(!0)),_(o["gate-yes"],te)],
ke=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:N})=>N==="exercise")),Le=h=>{let C=ke(h).filter(({key:ie})=>p.
get(ie)?.done).map(({key:ie,exercise:Ue},qe)=>Ht(s("details",{open:qe===0},s("summary",{},Ue.title),...p.get(ie).reflection.
flatMap(xt=>$t(xt,2))),Ue,o)),N=s("p",{},o["made-nothing"]),H=ke(h).map(({key:ie})=>ie),z=r&&X.canBegin(`${r}@`,H)?ve():
null,ae=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["made-title"]),...C.length?C:[N],...ae]},je=h=>Object.
keys(p.get(h)?.answers??{}).length>0,Ie=h=>{let C=ke(h).filter(({folded:N})=>!N);return C.length>0&&C.every(({key:N})=>p.
get(N)?.done)};function R(h){let C=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():"",N=X.isLetter(h.exercise)?X.letter(
h):"",{danger:H,aside:z=0}=p.get(h.key);N&&(N.hidden=z<=(H?.kinds.length??-1));let ae=H?.kinds.length?"":Z(h);return s("\
div",{class:"ajar-below"},ae,C,N,k?.offer()??"")}function Z({key:h,exercise:{items:C}}){return C.some(({remark:H})=>H)?(F(),
pa({words:o,find:()=>na(C,p.get(h)?.answers??{},window.ajarDangers),known:E})):""}let oe=h=>n.findIndex(({aside:C,blocks:N})=>!C&&
N.some(H=>H.key===h)),ee=h=>me(n.findIndex(C=>C.id===h));function le(h){let C=`${i?.exercise}@`,N=oe(C);return N<0?h?s("\
p",{},s("a",{href:h},o["help-needs"])):null:he(C,N,o["help-needs"])}function he(h,C,N){return s("button",{type:"button",
onclick:()=>{me(C);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let ae of m.get(h).querySelectorAll(".ajar-folded, \
.ajar-sentences"))ae.open=!0;z.tabIndex=-1,z.focus()}}},N)}function ge(h,C){let N=n.findLastIndex(({blocks:H})=>H.some(z=>z.
key===h));return N<0||x?null:he(h,N,C)}let ve=()=>ge(`${r}@`,o["make-message"]),Se=()=>{let h=[...p.keys()],C=`${r}@`,N=r&&
(X.canBegin(C,h)||p.has(C)),H=l&&ge(`${l.exercise}@`,o["make-letter"]);return[N?ve():null,H].filter(Boolean)};for(let[h,
C]of Object.entries(Ze))ne[h]=N=>{let H=s("div",{}),ae=C(H,N,{words:o,send:B,onDispose:g,model:e,exerciseOf:j,formOf:ie=>m.
get(ie)});return se(N,ae.element??H,ae)};function $e(h,C){let N=ne[h.kind](h),{language:H}=n[q];return!H||!h.html||(Ht(N,
{language:H},o),C===n[q].blocks.findIndex(({html:z})=>z)&&N.prepend(Nn(o))),N}let Qe=h=>n[q].blocks.find(C=>C.kind===h),
O=(h,C)=>p.set(h,{...p.get(h),...C}),J=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){if(J(),c.clear(),y){
v.replaceChildren(k?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(v.replaceChildren(...n[q].blocks.map(
$e)),n.length>1&&de(),!h)return;let C=v.querySelector("h1, h2, h3")??v;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function de(){let{aside:h,title:C}=n[q];if(wt.hidden=!!h,v.classList.toggle("ajar-aside",!!h),k?.setStart(
n[q].id==="start"),h)return;let{section:N,step:H,steps:z,minutes:ae}=n[q],ie=n.filter(ce=>!ce.aside),Ue=ie.indexOf(n[q]),
qe=(ce,On,ir={})=>s("button",{type:"button",onclick:()=>me(n.indexOf(ce)),...ir},On),xt=n.find(({id:ce})=>ce==="start"),
Co=ie[Ue-1]??xt;v.append(s("div",{class:"ajar-moves ajar-turn"},Co?qe(Co,o["previous-page"]):null,Ue<ie.length-1?qe(ie[Ue+
1],o["next-page"]):null));let $n=ie.filter(ce=>!ce.section||ce.step===1),Mo=ce=>N?ce.section===N:ce===n[q],rr=ce=>({"ari\
a-current":Mo(ce)?"page":null}),lr=ce=>Ie(ce.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Ao=(ce,On)=>s(
"li",{},qe(ce,On,rr(ce)),lr(ce));He.replaceChildren(...$n.map(ce=>Ao(ce,ce.title)),xt?Ao(xt,o["start-page"]):""),rt.textContent=
N?M(o["step-of"],{title:C,n:H,all:z,minutes:ae}):M(o["page-of"],{n:$n.findIndex(Mo)+1,all:$n.length,title:C})}function me(h){
n[h]&&(q=h,He.parentElement.open=bt(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let He=s("ol",{}),rt=s("summary",{}),
bt=()=>window.innerWidth>640;e.get("notice")&&t.append(ne.notice(e.get("notice")));let wt=s("nav",{class:"ajar-nav","ari\
a-label":o.pages},s("details",{open:bt()},rt,He));n.length>1&&t.append(wt),t.append(T.line({role:"alert"}),v);let Eo=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Eo<3e4||(Eo=Date.now(),B({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let N=[...P.values()].some(ae=>h.acknowledged<ae);k?.update(N?{...h.
keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,z=H==="locked";H&&(b=H==="kept"),H&&z!==y&&(y=z,p.clear(),wt.hidden=
y,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[N,H]of Object.entries(h.states??{})){if(h.acknowledged<
P.get(N))continue;let z=H.answers&&!Object.keys(H.answers).length,ae=L.get(N)===or(H);L.delete(N),O(N,z?{...H,at:0}:H),ae||
c.get(N)?.update(p.get(N))}h.dangers&&(window.ajarDangers=h.dangers,G()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),Pa(h.file));let C=c.get("home")??k;if(h.print){let N=c.get("home");N?.settle(),_a(h.print,()=>N?.say(
o["print-refused"]))}h.erased&&C?.say(h.erased,Qe("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),
h.open&&ee(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Ne(t,o),An(o),n=e.get("pages"),Q()});let ar=Oa(e,{gone:()=>I(!0),back:()=>{T.isLost()&&B({ready:!0})}});return Q(),
Wt.set(o,(Wt.get(o)??0)+1),B({ready:!0}),()=>{D=!0,J(),ar(),clearTimeout(W),Wt.set(o,Wt.get(o)-1),Wt.get(o)||B({gone:!0})}}
var sr={render:Pc};Ze.door=(e,t,n)=>Ss(e,n);Ze.group=(e,t,n)=>Cs(e,n);Ze.scenario=(e,t,{words:n,model:o})=>({element:Ms(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ze.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=Os(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};Ze.desk=vs;var lh=sr;export{lh as default};
