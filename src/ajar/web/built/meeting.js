var br=/^(\d{4})-(\d{2})-(\d{2})$/;function Xe(e){let[,t,n,o]=typeof e=="string"&&br.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=wr(+t,+n)?e:null}function Mn(e){let t=e.getFullYear();return t>=1&&t<=9999?xr(t,e.getMonth()+1,e.getDate()):null}var An=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function wr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var xr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var jr=["button","input","select","summary","textarea"],vr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return jr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),vr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ye(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ze=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function lt(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Bo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Do=["first","second",
"third"],qo=e=>Do[e%Do.length];function _t(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Tn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Sr=new RegExp(`^${Tn}+|${Tn}\
+$`,"g"),$r=/[\p{L}\p{N}_]+/gu,Or=/^[\p{L}\p{N}_]+/u,Er=/\{([a-z][a-z0-9-]*)\}/,[Cr,Mr]=["⁨","⁩"],Po={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Ar=new RegExp(`[,;:،]|${Tn}`),Tr="January February March April May June July August\
 September October November December".split(" "),Lr=/^\p{Uppercase}/u,Wo=/[.!?…؟。][\u2069”’"')»]*$/,Ir=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
jt="en-US",Ln=({language:e=jt})=>{jt=e},Ne=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),vt=(e,t)=>e[`\
moment-${t}`]??(Xe(t)?it(t):t),In=e=>new Intl.ListFormat(jt,{type:"conjunction"}).format(e),et=(e,t,n=jt)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),xe=e=>e.replace(Sr,""),Pe=e=>e.toLowerCase().toUpperCase(),St=e=>e.
match(Or)?.[0]??"";function it(e,t=jt){if(t!=="en-US")return et(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Tr[o-1]} ${a}, ${n}`}function tt(e,t,n=[]){let o=e.split(Er),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),f=Nr(xe(t[i]),u),c=Rr(
l,f,n),p=!c&&!a&&Lr.test(l);a+=Wo.test(a)?c.replace(/^,+/,""):c,a+=Dr(p?Ft(f):f)}return Wo.test(a)?a:a+o.at(-1)}function Re(e){
let t=xe(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Po&&o===Po[n]&&xe(a))||a.includes(n)||a.includes(
o)?e:a}function Nr(e,t){let n=e.length;for(;n&&Ar.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Ft(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Rr(e,t,n){let o=Pe(St(t));if(!o)return e;let a=new Set(n.map(Pe)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll($r))if(r(Pe(l[0])))return e.slice(0,l.index);return e}var Dr=e=>Ir.test(e)?`${Cr}${e}${Mr}`:
e;var Br=3;function Nn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});l();let i=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=_t(i.filter((c,p)=>p>=Br&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,u)),follow:l}}var qr=2e4;function _o(e,{oninput:t,...n}){let o=s("textarea",{maxlength:qr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Rn(e,t,n,o){let a=_o(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Fo(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){let{opener:i,long:u,remark:f}=e,
c=i?s("b",{id:`${o}-opener`},i):null,p=_o(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?p.value:null),g.follow()},...i?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=w=>{p.value=w,p.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Nn(l,{words:n,has:w=>p.value.includes(w),put:w=>m(`${p.value.trim()||
d} ${w}`),drop:w=>{let $=p.value.replace(w,"").replace(/ {2,}/g," ").trim();m($===d?"":$)}}),k=s("label",{class:"ajar-wo\
rds ajar-write"},c,p),b=f&&r?r(p,e):"";return g.element||b?s("div",{},g.element,k,b):k}function Ho(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{let $=l().map(j=>j.value).filter(j=>j.
trim());o($.length?$:null),w.follow()},u=()=>[...r.children].forEach(($,j)=>{$.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:j+1})),$.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:j+1}))}),f=()=>{
g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-line"]),p=()=>{u(),c.hidden=r.
children.length>=e.most},m=$=>{let j=l()[l().indexOf($)+1];j?j.focus():$.value.trim()&&!c.hidden&&f()},d=$=>{let j=Rn($,
i,()=>m(j),{enterkeyhint:"next"});return j},g=$=>{let j=()=>{let T=D.nextElementSibling||D.previousElementSibling;D.remove(),
T||g(""),p(),i(),(T||r.firstElementChild).querySelector("textarea").focus()},D=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d($)),s("button",{type:"button",class:"ajar-remove",onclick:j},"×"));r.append(D),p()},k=t||[];for(let $=0;$<
Math.max(e.lines,k.length);$++)g(k[$]??"");let b=$=>l().find(j=>j.value.trim()===$),w=Nn(a,{words:n,has:$=>!!b($),put($){
!b("")&&!c.hidden&&g("");let j=b("");j&&(j.value=$),i()},drop($){b($).value="",i()}});return s("div",{class:"ajar-lines"},
w.element,r,c)}var Pr=5,Wr=3,_r=25,Fr=500,Hr=24;function Te(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Ur(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>Hr||a>Fr||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Dn=e=>Ne(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Bn=(e,{language:t})=>t?Ne(
s("span",{},e),{language:t}):e,zr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Ht(e,{language:t},n){if(!t)return e;
Ne(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(zr))Ne(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Uo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,{closed:f=null}=n,
c={...Jr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
k=0,b=n.aside??0,w=t.why?s("p",{class:"ajar-why"},t.why):"",$=t.private?s("p",{class:"ajar-private"},t.private):"",j=R=>i?
R.after:l&&R.more,D=t.items.some(R=>j(R)&&n.answers?.[R.id]!=null),{example:T}=t,B=T?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},T)):"",P=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=s("div",{}),
x=s("div",{class:"ajar-body"}),N=s(`h${a}`,{id:`${p}-title`},t.title),W=[t.language?Dn(o):"",...r||l?[s("div",{class:"aj\
ar-beside"},...u,w?Vr([w],o):"",B),$]:[w,$,B],v,x,P],I=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[N,...W]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},N),...W)]);Ht(I,t,o);let q=null,y=R=>{q=R};I.addEventListener(
"click",y,!0),I.addEventListener("keydown",R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!g||(R.preventDefault(),g.next.
click())}),e.replaceChildren(I);function O(){let R=t.items.filter(le=>ze(le,m)),Z=R.filter(le=>!j(le)),oe=D?R.filter(j).
map(le=>[le]):[];return[...i||r&&t.together?[Z]:Z.map(le=>[le]),...oe]}let A=R=>{P.replaceChildren(R)},U=(R,Z)=>{let oe=R.
split(/\{([a-z]+)\}/);P.replaceChildren(...oe.map((ee,le)=>le%2?Bn(Z[ee],t):ee))},V=Te(o,A);function z(R,Z){P.replaceChildren(
`${R} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Z,A(""),n.onChange(m),J({focus:!0})}},o["put-back"]))}
function Y(R,Z){m={...m,[R.id]:Z},Gr(x),A(""),n.onChange(m),ne()}function _(){se(!0),V.begin(),k=setTimeout(X,8e3)}function X(){
k&&(clearTimeout(k),k=0,se(!1),V.end())}function se(R){for(let Z of g?.fieldsets??[])Z.disabled=R}function ne(){if(!g)return;
let{items:R,skip:Z,where:oe,next:ee,enough:le,more:he}=g,ge=O().length;Z.textContent=pe(R)?o["clear-and-skip"]:o.skip,oe.
textContent=M(o["question-of"],{n:d+1,all:ge}),oe.hidden=ge===1,ee.textContent=d===ge-1?o.done:o.next,le.hidden=!re(ge);
let ve=d===ge-1&&(!i||pe(R)),Se=t.items.some($e=>j($e)&&ze($e,m));he.hidden=D||!ve||!Se}function re(R){return(n.enough===
"at once"||d>0)&&d<R-1&&pe(t.items)}function we(){k||(_(),n.onDone(m))}let pe=R=>R.some(({id:Z})=>m[Z]!=null);function S(R,Z=!0){
if(k)return;let oe=O();if(d+=R,d>=oe.length){d=oe.length-1,we();return}J({focus:Z,again:R<0})}function F(R,Z){let oe=`${p}\
-${R.id}`,ee=s("legend",{id:`${oe}-ask`},M(R.ask,m)),le=R.hint?s("p",{class:"ajar-hint",id:`${oe}-hint`},R.hint):null,he=[
le,Z.mark].filter(Boolean).map(({id:$e})=>$e),ge=R.among?{...R,cards:lt(R,m)}:R,ve=c[R.kind](ge,Bo(ge,m[R.id]),{words:o,
level:a+1,group:oe,change:$e=>Y(R,$e),say:A,tell:U,remarks:n.remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at o\
nce",isShort:l,...Z}),Se={class:`ajar-item ajar-${R.kind}`,tabindex:"-1","aria-describedby":he.join(" ")||null};return s(
"fieldset",Se,ee,le,ve)}function J({focus:R=!1,again:Z=!1}={}){let oe=O();d=Math.max(0,Math.min(d,oe.length-1));let ee=oe[d],
le=n.mark?.(ee),he=le?s("p",{class:"ajar-mark",id:`${p}-${ee[0].id}-mark`},le):null,ge=s("div",{class:"ajar-moves ajar-o\
nward"}),ve=d>0?()=>S(-1):null,Se=ee.map(rt=>F(rt,{mark:he,again:Z,moves:ge,back:ve})),$e=s("button",{type:"button",class:"\
ajar-skip",onclick:()=>{if(k)return;let rt=m,bt=pe(ee);if(m={...m,...Object.fromEntries(ee.map(({id:wt})=>[wt,null]))},n.
onChange(m),!bt){S(1);return}J({focus:!0}),z(o.cleared,rt)}}),Je=s("button",{type:"button",class:"ajar-next",onclick:()=>{
k||(A(""),S(1))}}),E=s("p",{class:"ajar-where"}),Q=s("button",{type:"button",class:"ajar-link",onclick:()=>{k||(D=!0,S(1))}},
i?o["add-why"]:o["ask-more"]),de=s("button",{type:"button",class:"ajar-link",onclick:we},o.enough);g={items:ee,skip:$e,where:E,
next:Je,fieldsets:Se,enough:de,more:Q},v.replaceChildren();let me={type:"button",class:"ajar-back",onclick:ve};ge.replaceChildren(
Je,ve?s("button",me,o.back):"",$e);let He=Se.length===1;he&&He&&Se[0].lastElementChild.before(he),x.replaceChildren(E,...he&&
!He?[he]:[],...Se,ge,...n.enough?[Q,de]:[]),ne(),n.onMove?.(d),R&&(Se[0].focus({preventScroll:!0}),E.scrollIntoView({block:"\
nearest"}))}function te(R){if(v.replaceChildren(),!R||!n.help||b>R.kinds.length)return null;let Z=()=>{b=R.kinds.length+
1,n.onAside?.(b),v.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:oe,instead:ee}=n;return v.append(oe.notice(
R,{level:a+1,aside:Z,instead:ee})),v.querySelector("[tabindex]")}function fe(R,{focus:Z=!1,danger:oe=null}={}){g=null;let ee=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);x.replaceChildren(s("div",{class:"ajar-reflection"},ee,...R.flatMap(he=>$t(
he,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,J({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let he=m;m={},d=0,b=0,n.onAside?.(0),n.onStartOver(),J({focus:!0}),z(o["\
started-over"],he)}},o["start-over"])));let le=te(oe);Z&&(le??ee).focus()}function ke(R){let Z=x.contains(document.activeElement);
Z&&g&&!k||(X(),m={...R.answers},R.done?fe(R.reflection,{focus:Z,danger:R.danger}):(d=R.at??Math.max(0,O().findIndex(oe=>oe.
some(({id:ee})=>m[ee]==null))),J()))}let{done:Le,reflection:je,danger:Ie}=n;return ke({answers:m,at:n.at,done:Le,reflection:je,
danger:Ie}),{update(R){ke(R),!g&&q&&Ur(q),q=null},release:X,say:R=>{X(),A(R)}}}function Kr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Pr||a>=Wr&&t>_r));return n<0||n>=e.length-1?e.length:n}var Vr=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function Gr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var $t=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),Jr={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:u}=t||{chosen:[],own:""},f=()=>a(
i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.map(b=>s("input",{type:c,name:o,value:b.
id,checked:i.includes(b.id),onchange:w=>{e.many?i=i.filter($=>$!==b.id).concat(w.target.checked?b.id:[]):(i=[b.id],u="",
m&&(m.value="")),f()}})),m=e.own?Rn(u,()=>{u=m.value,!e.many&&u.trim()&&(i=[],p.forEach(b=>{b.checked=!1})),f()}):null,d=e.
cards.map((b,w)=>s("label",{class:"ajar-card"},p[w],s("span",{},b.text))),g=l?Kr(e.cards):d.length,k=_t(d.filter((b,w)=>w>=
g&&!p[w].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,k,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:Fo,list:Ho,date(e,t,{
words:n,change:o,say:a}){let r=Mn(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Yr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function zo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Yr(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
f=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ut=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Ko({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(Zr)),u=e.findIndex(
i);return u<0?null:u}var Zr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Vo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function Go(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Qr=new Set,qn=()=>{if(!document.hidden)for(let e of[...Qr])e(Math.random()*1e3)};window.addEventListener("online",qn);
window.addEventListener("pageshow",qn);document.addEventListener("visibilitychange",qn);function tl(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Eu=tl("ajar-presenter");var Jo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Yo(e,t){return e?!(t.protocol.startsWith("http")&&!Jo.test(t.
hostname)&&Jo.test(new URL(e).hostname)):!1}function Zo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var nl=2,Ot=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Pn(e,t){if(t?.kind!=="moves"){let l=t&&Ot(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function Wn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Et({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Qo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function _n({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Xo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=_n({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=nl)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function es(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var zt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Ke=e=>!!e?.name.startsWith("check-in@");function We(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Fn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function nt(e,t,n,o,a){let r=We(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
Fn(n,()=>{r.close(),a()},"wall-primary"),Fn(o,()=>r.close())))}var Hn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Kt(e,{question:t,body:n},o,a,r){if(n.moves){nt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let l=Hn(t,o);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});nt(e,i,a["wall-reveal-no\
w"],a["wall-wait"],r)}function ts(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=We(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",
{class:"wall-answers"},Fn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Oe=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Un({units:e,hands:t=0},n){let o=new Map,a=ol(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(sl(r,
a))}return[...o.values()]}function ol(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function sl({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let f=l&&(l.fine?al(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Ct(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?Vt(f):0,withheld:i??""}}function al(e,t){let n=0;return t.map(o=>(n+=o,Vt(e.slice(
n-o,n))))}function Ct(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Vt=e=>e.reduce(
(t,n)=>t+n,0),zn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),be=({shown:e})=>e.filter(({counts:t})=>t);var ns=["wall-first","wall-second","wall-third"],ss=e=>ns[e%ns.length],_e=e=>`${(100*e).toFixed(2)}%`,as={"aria-hidden":"\
true"};function At(e,t,n){return be(e).length?{ruler:os,move:os,sort:il,card:dl,choice:ml}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},_n(e,t))]}function os(e,t){let n=Math.max(...be(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ls({...o,heading:u,
labels:l,sizes:i},r,n,ss(a),t)}))]}function rs(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],f)=>ls(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,ss(f),t))),us([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ls({heading:e,labels:t,sizes:n},o,a,r,l){let i=Vt(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
i+(f?u/2:0);f+=m;let k=f/i-g-(f<i?u/2:0);return o.flatMap(({counts:b,isEarlier:w},$)=>{let j=g+$*k/o.length;return rl(b[d]/
a,b[d],j,k/o.length,w)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ye("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...ll(t,n)))}function rl(e,t,n,o,a){let r=1-
e;return[ye("rect",{x:_e(n),y:_e(r),width:_e(o),height:_e(e),class:a?"wall-then":"wall-solid"}),ye("text",{x:_e(n+o/2),y:_e(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ll(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function il(e,t,n){let o=[...be(e)].sort((i,u)=>pl(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>Kn.length)return[Jt(o.map(i=>ul(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...f]},c)=>{let m=!c&&i.length+r[0].length<cl?`${u} ${r[0]}`:`${u}`;return Mt(i,m,fl([u,...f],a))});return[Jt(
[...l,...cs(e,t)],n,t),us(r.map((i,u)=>[Kn[u],i]))]}var cl=24;function ul({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,f)=>n[f]===r).join(" / "),i=M(a["wall-of"],{n:r,of:o});return Mt(e,i,[],s("p",{class:"wall-muted"},l))}
var pl=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Kn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function fl(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Gt(Kn[a],r,o/t)})}function Gt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ye("rect",{class:e,x:_e(t+r),y:_e(
o),width:_e(Math.max(0,n-2*r)),height:_e(a)})}function dl(e,t,n){let o=be(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Jt([...is(o,t),...cs(e,t)],n,t)]}function ml(e,t,n){let[{labels:o,counts:a,n:r}]=be(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[Jt(is(l,t),n,t)]}function is(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>Mt(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),[Gt("wall-rest",0,1),Gt("wall-pile-1",
0,r/n)]))}function cs({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Mt(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Mt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Mt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ye("svg",as,...n):null,o);function Jt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var us=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ye("svg",as,Gt(
t,0,1)),n)));var hl=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),gl=/^data:image\/(svg\+xml|png|jpeg);/,
ot=e=>e.flatMap(kl);function kl(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?gl.test(n.src)?[yl(n)]:[]:hl.has(t)?[s(t,{},...ot(o))]:ot(o)}var yl=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Yt=4,Tt=({path:e,size:t},n,o)=>ye("svg",{class:o,viewBox:`${-Yt} ${-Yt} ${t+2*Yt} ${t+2*Yt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ye("path",{stroke:"#000",d:e}));function Lt(e,t){return be(e).length?{ruler:wl,move:bl,sort:jl,card:vl,choice:Sl}[e.kind](e,t):e.heading}var ct=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ps=({shown:e})=>e.every(({counts:t})=>t),bl=(e,t)=>t["wall-moved"];function fs({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ct(t),ct(t)]}function wl(e,t){let n=be(e),o=new Map;for(let c of n){
let p=zn(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>xl(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>fs(c,t)),u={ruler:l?.[1],other:i?.[0]},f=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function xl(e,t,n,o){let[a,r]=e.map(f=>fs(
f,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function jl(e,t){let n=be(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(f=>zn(f)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return ps(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(l??t["wall-sor\
ted-many"],{pile:ct(a),card:ct(r[0].name),other:ct(r.at(-1).name),n:r.length,all:n.length})}function vl(e,t){let n=be(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ds(n,e,t)}function Sl(e,t){let[{labels:n,counts:o,n:a}]=be(
e);return ds(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function ds(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!ps(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>ct(c));return M(
i,{card:u,other:f,n:r.length})}function ut({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return De("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?ms({deck:e,way:t,panel:n,words:o}):
De("text",Fe(e?.title??""));if(!i&&l.join&&t)return ms({deck:e,way:t,panel:n,words:o});let f=Ot(n,u),c=i?null:Go(l.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(Nl[u.kind]??Zt)(p);if(m.dataset.slide=r??l?.slide,
u===e.slides[0]&&m.append(...gs(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Ne(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Ne(g,o)}return m}var De=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Fe=e=>s("h1",{},e);function Zt({slide:e,way:t,panel:n,words:o,left:a}){
let r=ot(e.body),l=r.flatMap(u=>$l(u)),i=r.filter(u=>u.textContent.trim());return De(e.kind,Fe(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...i.map(El)),...l.map(u=>s("div",{class:"wall-picture"},u))),Qt({way:t,panel:n,
words:o,left:a}))}function $l(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ol=5;function El(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Vn(o)<o.childNodes.length)||!t.every(Vn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Vn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Vn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Ol;)o+=2;return o}function Cl({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Oe(a))return Ll({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return De(
"question",Fe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Ml(u)]:[Al(i)],Qt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Ml({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},hs(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var Al=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?hs(o,a):null))),hs=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Tl=5;
function Ll({slide:e,panel:t,words:n,question:o,left:a}){let r=Un(o,e.items),l=r.filter(f=>be(f).length),[i=r[0]]=l,u=Qt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?De("chart",Fe(l.length?Lt(i,n):n["wall-held-title"]),...At(
i,n),u):De("chart",Fe(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},Lt(f,n)),...At(f,n,Tl)))),
u)}function Il({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:vt(n,c.moment),groups:Un(c,[]),question:c})).filter(({groups:c})=>c.some(p=>be(p).length)),l=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&be({shown:p}).length),[i]=l("move").slice(-1),
u=l("ruler"),f=Qt({way:o,panel:t,words:n,left:a});return i?De("chart",Fe(Lt(i,n)),...At(i,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?De("chart",Fe(n["room-group"]),...rs([u[0],u.at(-1)],n)):u.length?De("chart",Fe(Lt(u[0],
n)),...At(u[0],n)):De("text",Fe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Nl={text:Zt,story:Zt,help:Zt,
question:Cl,moves:Il},gs=e=>e?.logo?ot([["img",e.logo]]).map(Rl):[],Rl=e=>(e.className="wall-logo",e);function ms({deck:e,
way:t,panel:n,words:o}){return De("join",Fe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Bl(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Gn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Dl)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Wn(n,o)))),...gs(e))}var Dl=e=>s("span",{},e,s("wbr")),Bl=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Gn(e,t)),Gn=(e,t)=>Tt(e,t["room-scan-alt"],"wall-sc\
an"),ql=e=>e.replace("-","‑");function Qt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=Qo(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?Et(a,t,n):r&&e?Wn(t,n):"",c=l?Et(l,t,n):"";if(!e&&!i&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Gn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:ql(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,i?s("span",{class:"wall-time"},i):null)),p}var Yn=[4.6,5.6,6.6,7.4,8.2],Zn=2,Pl=["","tight","tight columns"],Jn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Wl=5.4;function ys(e,t=Zn){let n=Yn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Jn.at(-1),text:0};for(let a of[...Pl,...Jn]){if(o.text>=Wl||o.text&&Jn.includes(a))break;let r=_l(e,a,n);r>o.text&&
(o={layout:a,text:r})}return bs(e,o.layout,o.text||4.6),o.text>0}function _l(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(bs(e,t,
Math.max(o,4.6)),Fl(e))return Math.max(o,4.6);return 0}function bs(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Fl=e=>ks(e)&&[...e.querySelectorAll(".wall-whole")].every(ks),ks=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var pt=e=>!!e?.units.length&&e.state!=="open"&&!Oe(e),xs=e=>pt(e)&&!Ke(e);function Xt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:b})=>b!=="move"),r=new Map(a.map(b=>[b.id,ws(b).map(()=>0)])),l=0,i=0,u=s("div",{}),f=We(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(i,...[...r.values()].map(b=>b.reduce((w,$)=>w+$,0))),p=(b,w,$=null)=>s("button",{
type:"button",class:$,onclick:w},b),m=(b,w,$)=>s("div",{class:"desk-stepper"},s("span",{},b),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:b}),onclick:()=>$(-1)},"−"),s("output",{},`${w}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:b}),onclick:()=>$(1)},"+"));function d(b=""){let w=a[l],$=r.get(w.id),j=l===a.length-1,D=T=>()=>{
l+=T,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},w.card||
w.heading),w.card?s("p",{class:"desk-small"},w.heading):"",Ke(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ws(w).map((T,B)=>m(T,$[B],P=>{$[B]=Math.max(0,$[B]+P),d(`${B} ${P}`)})),j?m(n["room-people"],c(),T=>{i=Math.max(0,c()+
T),d(`people ${T}`)}):"",s("div",{class:"wall-answers"},l?p(n.back,D(-1)):"",j?"":p(n[w.card?"desk-next-card":"next"],D(
1),"wall-primary"),c()?p(n[j?"room-count":"desk-enough"],k,j?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(b)}function g(b){let w=[...u.querySelectorAll(".desk-stepper")],[$,j]=b.split(" "),D=$==="people"?w.at(-1):w[Number($)||
0],[T,B]=D.querySelectorAll("button");(j==="-1"?T:B).focus()}function k(){let b=c(),$=[...r].filter(([,j])=>j.some(Boolean)).
map(([j,D])=>{let{kind:T}=a.find(B=>B.id===j);return[j,T==="card"?[D[0],b-D[0]]:D]});f.close(),o(Object.fromEntries($),b)}
d()}var ws=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ct(t,n);var Hl={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},en=["","dark","light","contrast"],Ul=new Map(Object.entries(Hl).flatMap(
([e,t])=>t.map(n=>[n,e]))),zl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Kl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(zl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Ul.get(t.length===1?t.toLowerCase():t)}function js(e){let t=n=>{let o=Kl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function vs(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=b=>()=>{k.close(),b()},p=(b,w,...$)=>s("button",{type:"button",onclick:c(b),...w},...$),m=b=>s("small",{},M(a["re\
mote-minutes"],{minutes:b})),d=t.parts.map((b,w)=>s("li",{},p(()=>r("go",{slide:Ut(t,w)}),{"aria-current":w===f?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},b.title,u.dropped.includes(w)?s("small",{},a["remote-is-dropped"]):m(
b.minutes)))),g=Vo(t,u).map(({part:b,title:w,minutes:$,dropped:j})=>s("li",{},s("span",{},w),p(()=>r(j?"keep":"drop",{part:b}),
{"aria-label":`${j?a["remote-keep"]:M(a["remote-drop"],{minutes:$})}: ${w}`},j?a["remote-keep"]:M(a["remote-drop"],{minutes:$})))),
k=We(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Be=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Ss(e,t,n){let o=s("div",{}),a=We(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function $s(e,t,n,{
press:o}){o({desk:"remote"}),Ss(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!l||i);return[s("h2",{},n["desk-remote"]),p&&r?Tt(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Be(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Be(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Be(n["wall-close"],a))]})}function Os(e,t,n,{press:o,step:a}){let r=Vl(n,o);Ss(e,"desk-reach",
l=>{let{way:i,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!i||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Be(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Be(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:b})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${b})`)));return[s("h2",{},n["desk-phones"]),Tt(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},Gl(n)[k])))),s("div",{class:"wall-answers"},Be(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Be(n["desk-card"],()=>o(
{desk:"card"})),Be(n["remote-join-show"],()=>{l(),a("join")}),Be(n["wall-close"],l),m)]})}function Vl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Be(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Gl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Qn=!1;function Es(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:v,title:x})=>s("option",{value:v},x),l=(v,x)=>M(t["desk-meeting"],{title:v,n:x}),i=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:v,title:x,part:N,minutes:W})=>r({id:v,title:l(N?`${x}: ${N}`:
x,W)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:v,title:x,minutes:N})=>r({id:v,title:l(x,N)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||Jl(e.countries),...e.chosen};f.meeting&&(i.value=f.meeting);
let c=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(c.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{Qn=!0,o({language:m.value,chosen:b()})}},...e.languages.map(({id:v,title:x})=>s("option",{value:v,lang:v},
x)));m.value=e.language,Qn&&queueMicrotask(()=>m.focus()),Qn=!1;let d=["phones","none","practice"].filter(v=>!(e.server&&
v!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},k=d.map((v,x)=>s("input",{type:"radio",name:a,value:v,checked:v===
f.phones||x===0&&!f.phones?"":null,"aria-describedby":`${a}-${v}`})),b=()=>({meeting:i.value,couple:c.value,country:p.value,
phones:k.find(({checked:v})=>v).value}),w=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),$=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:w.id},t["room-host-key"]),w),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),D=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),T=(v,x)=>s("p",{},s("label",{class:"ajar-words",for:x.id},
v),x),B=s("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),D.textContent=t["desk-opening"],n({...b(),key:w.value}),
w.value=""}},s("h2",{},t["desk-start"]),j,T(t["desk-which"],i),s("div",{class:"ajar-start-two"},e.languages.length>1?T(t["\
language-choice"],m):"",e.couples.length?T(t["desk-couple"],c):"",T(t["desk-country"],p)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map((v,x)=>s("label",{class:"ajar-start-way"},k[x],s("\
span",{},s("b",{},g[v][0]),s("small",{id:`${a}-${v}`},g[v][1]))))),$,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),D));function P({problem:v,busy:x,needsKey:N,state:W}){j.textContent=v??"",j.hidden=!v,$.hidden=!N,x||
(D.textContent=W==="ended"?t["room-ended"]:"")}return{element:B,update:P}}function Jl(e){let t=(navigator.languages??[]).
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
o.querySelector(".wall-face")?.remove(),o.prepend(l),ys(l,i)}}}var Yl=["open","close","reveal"];function Cs(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=Zo(),f=(E,G,Q={})=>s("button",{type:"button",onclick:G,...Q},...[E].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Te(n,E=>{E?p.
textContent=E:ve()}),d=E=>{m.begin(),o(E,{awaited:!0})},g=0,k="",b=(E,G={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:E,...G},n:g})},w=()=>r.panel,$=()=>w()?.stage,j=()=>r.deck?.slides[$()?.slide],D=()=>j()&&Ot(w(),j()),T=ft("d\
esk-wall",{inert:!0}),B=ft("desk-wall",{inert:!0}),P=ft("desk-screen",{hidden:!0}),v=()=>{P.host.hidden=!1,je(),P.host.requestFullscreen?.().
catch(()=>{})},x=()=>{P.host.hidden=!0,N()&&document.exitFullscreen(),je()},N=()=>document.fullscreenElement===P.host;P.
host.addEventListener("fullscreenchange",()=>{N()||x()});let W=s("p",{class:"desk-clock"}),I=s("p",{class:"desk-plan"}),
q=s("ol",{}),y=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),O=s("p",{class:"desk-count"}),A=s("p",{}),U=s(
"p",{class:"desk-small"}),V=s("div",{}),z=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Y=s("div",{class:"desk-tools"},z,f(n["desk-here"],v),f(n["desk-remote"],()=>$s(ne,()=>r,n,{press:d})),f(n["\
desk-phones"],()=>Os(ne,()=>r,n,{press:d,step:b})),f(n["remote-parts"],we),f(n["desk-end"],pe,{class:"desk-end"})),_={back:f(
[n.back,s("kbd",{},"←")],()=>b("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>S("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>S("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>S("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>b("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],F),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>b("next"))},X=f(n["room-ask-reset"],()=>nt(ne,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>S("reset"))),se=f("",()=>b($()?.timer?"pause":"timer")),ne=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},W,I,Y),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},q),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),T.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),B.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),O,A,U,s("p",{class:"desk-more"},se,X))),s("s\
ection",{class:"desk-notes"},s("h2",{},n["remote-notes"]),y,V),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pad"},
...Object.values(_))),P.host),re=Es(t,{words:n,begin:E=>d({desk:"begin",...E}),speak:E=>d({desk:"language",...E})});e.replaceChildren(
re.element,ne);function we(){vs(Ie(),{deck:r.deck,panel:w(),way:r.way},n,{step:b})}function pe(){let E=w().questions.some(
Oe),G=(de,me)=>f(me,()=>d({room:"take",what:de,paper:t.paper})),Q=We(ne,"desk-ending",s("p",{},n["desk-end-sure"]),E?s("\
p",{class:"desk-more"},G("page",n["desk-take-page"]),G("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},
f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}function S(E){
if(g>(r.steps??0)){k=E;return}if(E==="reveal"){let Q=Pn(w(),j()),de=()=>d({desk:"question",id:Q.question.id,do:E,...Q.body});
Q&&Kt(Ie(),Q,w(),n,de);return}let G=D();G&&d({desk:"question",id:G.id,do:E})}function F(){let E=D();if(!(P.host.hidden?pt:
xs)(E))return;let Q=(de,me)=>d({desk:"question",id:E.id,do:"hands",counts:de,people:me});Xt(Ie(),{question:E,words:n,count:Q})}
let J={keys:()=>ts(Ie(),n),full:()=>P.host.hidden?v():x(),larger:()=>fe(1),smaller:()=>fe(-1),hands:F,parts:we,look(){let{
look:E=""}=P.wall.dataset;P.wall.dataset.look=en[(en.indexOf(E)+1)%en.length]}},te=Zn;function fe(E){te=Math.min(Yn.length-
1,Math.max(0,te+E)),je()}function ke(E){return!r.deck||!ne.offsetParent||ne.closest("[inert], .lm-mod-hidden")?!1:(J[E]?
J[E]():Yl.includes(E)?S(E):b(E==="timer"?$()?.timer?"pause":"timer":E),!0)}a(js(ke));let Le=setInterval(()=>{!ne.hidden&&
ne.isConnected&&R()},1e3);a(()=>clearInterval(Le));function je(){if(!r.deck||!$())return;let E={deck:r.deck,way:r.way,panel:w(),
words:n,now:u.now()},G=Ko(r.deck,w());T.draw(ut(E)),B.host.hidden=G===null,G!==null&&B.draw(ut({...E,slide:G})),P.host.hidden||
P.draw(ut(E),te)}let Ie=()=>P.host.hidden?ne:P.wall;function R(){if(!r.deck)return;let E=zo(r.deck,$(),u.now());if(W.textContent=
zt(u.now(),n),!E)return;let G=E.begun?es(E.late,n):n["remote-not-begun"],Q=E.begun?M(n["remote-planned"],{part:zt(E.partEnds,
n),end:zt(E.ends,n)}):"";I.replaceChildren(s("b",{class:E.late>0?"desk-late":null},G),Q&&` · ${Q}`,s("br"),s("span",{class:"\
desk-small"},r.deck.parts[E.part].title));for(let[de,me]of[...q.children].entries())me.className=de<E.part?"done":de===E.
part?"here":"",me.classList.toggle("dropped",$().dropped.includes(de));E.part!==i&&Z(E.part)}function Z(E){q.querySelector(
"[aria-current]")?.removeAttribute("aria-current"),i=E;let G=q.children[E];G.firstChild.setAttribute("aria-current","ste\
p");let{parentNode:Q}=q,de=(me,He)=>G[me]+G[He]/2-Q[He]/2;Q.scrollTo(de("offsetLeft","offsetWidth"),de("offsetTop","offs\
etHeight"))}function oe(){i=null,q.replaceChildren(...r.deck.parts.map(({title:E},G)=>s("li",{},f(E,()=>b("go",{slide:Ut(
r.deck,G)})))))}function ee(){if(l===j()?.id)return;l=j()?.id;let E=j()?.notes.length?ot(j().notes):[s("p",{},n["remote-\
no-notes"])];y.replaceChildren(...E),y.scrollTop=0}function le(){let E=D();O.textContent=E&&(E.state!=="ready"||E.hands)?
Et(E,w(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],U.textContent=Xo(E?.units??ge(),
n),V.replaceChildren(...E?tn(E,n):[]),_.hands.firstChild.data=n[Ke(E)?"desk-slips":"desk-hands"],_.hands.disabled=!pt(E),
X.hidden=!E?.answered||!E.may_reset;let G=j()?.minutes??0;se.hidden=!G&&!$()?.timer,se.textContent=$()?.timer?n["desk-ti\
mer-pause"]:M(n["remote-timer"],{minutes:G});for(let Q of["open","close"])_[Q].hidden=!r.way;_.hands.hidden=!!r.way&&(_.
hands.disabled||!E),_.open.disabled=!E||E.state==="open"||!r.way,_.close.disabled=E?.state!=="open",_.reveal.disabled=!Pn(
w(),j());for(let Q of Object.values(_))Q.classList.remove("wall-primary");he().classList.add("wall-primary"),_.blank.setAttribute(
"aria-pressed",!!$()?.blank)}function he(){let E=D();return E?Oe(E)?_.next:E.state==="ready"&&!_.open.disabled?_.open:!r.
way&&!E.answered&&!_.hands.disabled?_.hands:_.reveal.disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let ge=()=>{
if(j()?.kind!=="moves")return[];let[E]=w().questions.filter(G=>Ke(G)&&Oe(G)).slice(-1);return E?.units.filter(({kind:G})=>G===
"move")??[]};function ve(){let E=D();p.textContent=Se(E)}function Se(E){if($()?.blank)return n["remote-is-blank"];if(!E)
return"";let G=Hn(E,w());return G===1?n["remote-still-one"]:G?M(n["remote-still"],{n:G}):E.state==="open"?n["room-is-ope\
n"]:E.hands&&!Oe(E)?M(n["desk-counted"],{n:E.hands}):!r.way&&E.state==="ready"&&E.units.length?n[Ke(E)?"desk-slips-how":
"desk-hands-how"]:""}function $e(E){let G=r;r={...r,...E},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;
let Q=r.state==="open"&&!!(r.deck&&$());if(re.update(r),re.element.hidden=Q,ne.hidden=!Q,!Q)return;G.panel!==r.panel&&u.
set(w().now),G.deck!==r.deck&&oe(),z.hidden=!Yo(r.wall,window.location),z.hidden||(z.href=r.wall);for(let me of ne.querySelectorAll(
"dialog"))me.refresh?.();R(),ee(),le(),ve(),je();let de=k;k="",de&&S(de)}let Je=new ResizeObserver(je);for(let{host:E}of[
T,P])Je.observe(E);return a(()=>Je.disconnect()),{update:$e}}var Zl=e=>e;function Ee(e,t){e.innerHTML=Zl(t)}function nn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function dt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function on(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ms(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Te(t,I=>{p.textContent=I}),d=eo(t),g=nn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let k=I=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(I,{awaited:!0}))},b=(I,q)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(q)},I),w=(...I)=>s(
"div",{class:"ajar-moves ajar-many"},...I);function $(){let I=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,q=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}k({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),I?s("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?s("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,I,w(q,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(y=>b(M(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let j=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),w(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function D(){let I=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),q=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),y=a.address?I:null;return r?[T(),s("div",{class:"ajar-door-line"},q,c,y),B(),v()]:[s("h2",{},t["room-title"]),T(),
B(),q,a.address?As(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?P():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,y,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),v()]}let T=()=>a.practice?s("p",{},It(t)):null,B=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function P(){let I=s("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:I.value})},...a.addresses.map(
({ip:q,network:y})=>s("option",{value:q,selected:q===a.picked},`${q} (${y})`)));return s("label",{class:"ajar-words",for:I.
id},s("span",{},t["room-address"]),I)}function v(){let I=s("div",{}),q=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),y=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),O=()=>I.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),w(q,b(t["room-end"],{room:"end"}))]:[y]),A=V=>{l=V,O(),(l?q:y).focus()};O();let U=(V,z)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...z()},{awaited:!0})},V);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?w(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
I)}function x(I){a={...a,...I},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let q=Xn(t,a.joined);
c.textContent!==q&&(c.textContent=q),d.update(a,q),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),p.textContent=""),N()}let N=dt(u,()=>{let{joined:I,problem:q,...y}=a,O=JSON.stringify([y,r]);if(O===
i)return;i=O;let A={open:D,lost:j}[a.state]??$;on(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return sn(e,()=>n({room:"look"}),o),{update:x}}var Xn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],It=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function As(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Ee(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function eo(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},It(e)):"",As(e,r),o):(n.close(),t.replaceChildren()))}}}function sn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function to(e,{words:t,onDispose:n}){let o=ft("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:b})=>b),p]);if(m===l)return!1;l=m;let g={questions:c.map(b=>({
...b,state:"closed"})),practice:p,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return i=
()=>o.draw(ut(k)),c.some(no)&&i(),a.replaceChildren(...c.slice(-1).flatMap(b=>tn(b,t))),!0}let f=new ResizeObserver(()=>i());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var no=({units:e})=>e.some(({snapshot:t})=>t);function Ql({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:pt(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Oe(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function Xl(e,t){return e.answered?Oe(e)?"":"reveal":e.state==="open"?"":t[0]}function Ts(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,f]=Ke(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=S=>{q.begin(),n(S,{awaited:!0})},
k=(S,F={})=>{d=S==="reveal",g({question:e.of,do:S,...F})},{title:b,items:w}=r,$={kind:"question",question:e.of,title:b,items:w},
j=to($,{words:t,onDispose:o});j.element.hidden=!0;let D=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
T=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),B=s("span",{}),P=s("p",{class:"ajar-private"}),v=s("p",{class:"aj\
ar-counts"}),x=ei(e.minutes,t,o),N=s("button",{type:"button",class:"ajar-link",onclick:()=>z(!p)}),W=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),I=S=>{W.textContent!==S&&(W.textContent=S)},q=Te(t,S=>I(S||m)),y={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[u,U],reveal:[t["room-ask-reveal"],()=>Kt(
pe,{question:i,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>nt(pe,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},O={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,F]of Object.
entries(O))y[S]=[F,()=>g({room:S==="room"?"open":S,about:e.of})];let A=Object.fromEntries(Object.entries(y).map(([S,[F,J]])=>[
S,s("button",{type:"button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:J},F)]));function U(){Xt(pe,{question:i,
words:t,count:(F,J)=>k("hands",{counts:F,people:J})})}function V(){let S=Ql(c,i),F=Xl(i,S),J=Object.values(A).find(te=>te===
document.activeElement);for(let[te,fe]of Object.entries(A))fe.hidden=!S.includes(te),fe.classList.toggle("wall-primary",
te===F);J?.hidden&&A[S[0]]?.focus()}function z(S){p=S,j.element.hidden=!S,a().hidden=S,N.textContent=t[S?"room-show-ques\
tion":"room-show-result"]}let Y=eo(t),_=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Y.show()},t["r\
oom-code"]),X={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function se(){return c.room!=="o\
pen"||c.inside&&!e.units.length?"":i.hands?Oe(i)?t["room-by-hands-now"]:M(t["desk-counted"],{n:i.hands}):c.inside?f:X[i.
state]}function ne(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function re(S){c={...c,...S},i=c.
question??l,pe.hidden=!1,B.replaceChildren(c.practice?It(t):""),T.textContent=c.problem,T.hidden=!c.problem,P.textContent=
ne(),P.hidden=!P.textContent;let F=!i.hands&&!c.inside,J=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],
F||i.answered],[c.joined,t["room-have-joined"],F]]:[];v.replaceChildren(...J.filter(([,,fe])=>fe).map(([fe,ke])=>s("span",
{},s("b",{},`${fe}`)," ",ke))),x.update(c.seconds),V();let te=m;m=se(),m!==te&&I(m),c.busy||q.end(),Ls(D,c.withheld),Y.update(
c.way??{},Xn(t,c.joined)),_.hidden=!c.way?.address,we(),d&&!c.busy&&i.state==="closed"&&D.childElementCount&&(d=!1,D.scrollIntoView(
{block:"nearest"}))}function we(){if(!j.update([i],c.practice))return;let S=no(i);N.hidden=!S,z(S),S&&d&&j.element.scrollIntoView(
{block:"start"}),S&&(d=!1)}let pe=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},P,v,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},B,W,N,_,x.element),Y.dialog);return N.hidden=!0,sn(pe,()=>n({room:"look"}),o),{parts:[j.element,D,T,pe],update:re}}
function Ls(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Is(e,{words:t,send:n,onDispose:o}){let a={},r=to({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Te(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>nt(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,r.element,i,u,s("div",{class:"\
ajar-moves"},d),c)),sn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?It(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Ls(i,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let k=a.checkIns??[];l.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function ei(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Ns(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{Ee(r,m),r.prepend(s("h2",{},p)),Ee(l,d),i.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var oo=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Rs(e,t,{words:n,level:o,change:a,tell:r,again:l,
moves:i,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=T=>m.find(B=>B.id===T).text,g=s("div",{class:"ajar-one"});
function k(T,B){c={...c,[T.id]:B},B||delete c[T.id],a(Object.keys(c).length?c:null),B&&r(n.moved,{card:Re(T.text),pile:d(
B)})}function b(T,{focus:B=!0,back:P=T?()=>b(T-1):u,onward:v=()=>$(T+1)}={}){let x=p[T],N=M(n["card-of"],{n:T+1,all:p.length}),
W=s("div",{class:"ajar-one-card",role:"group","aria-label":N,tabindex:"-1"},s("p",{class:"ajar-where"},N),s("p",{},x.text)),
I=q=>{k(x,q),v()};i.hidden=!0,g.replaceChildren(W,s("div",{class:"ajar-one-piles"},...m.map(({id:q,text:y})=>oo(y,()=>I(
q),{"aria-pressed":`${c[x.id]===q}`}))),s("div",{class:"ajar-one-also"},P?w(n.back,()=>P()):s("span",{}),w(n["card-out"],
()=>I("")),f?s("span",{}):w(n["card-enough"],()=>j()))),B&&W.focus({preventScroll:!0})}let w=(T,B)=>oo(T,B,{class:"ajar-\
link"}),$=T=>T<p.length?b(T):j();function j({focus:T=!0}={}){let B=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),P=(v,x)=>{let N=p.
filter(y=>(c[y.id]??"")===x),W=y=>b(p.indexOf(y),{back:j,onward:j}),I=N.map(y=>s("li",{},oo(y.text,()=>W(y)))),q=x?{}:{class:"\
ajar-out"};return I.length?[s(`h${o+1}`,q,v),s("ul",{},...I)]:[]};g.replaceChildren(B,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:v,text:x})=>P(x,v)),...P(n["cards-out"],"")),i.hidden=!1,T&&(B.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let D=p.map(T=>!!c[T.id]).lastIndexOf(!0)+1;return D===p.length||l&&D?j({focus:!1}):b(
D,{focus:!1}),g}var an=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ti=/0|1(.)(1*)0/g,ni=/(1*)0(...)(.)(1*)0/g,oi=31,si=2147483647,ai=4,ri="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",li=new RegExp(`(${ri})|[.…]+|[!?;\\n]`,"gu"),ii=/[\u0300-\u036f'’‘ʼ]/g,ci=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function rn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Ps(o,t);return t}var Ve=(e,t)=>new RegExp(e.map(n=>Ps(n,t)).
join("|"),"y");function ln(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function cn(e,t){let n=t;for(let[o,a]of ln(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var un=e=>Array.from(Bs(e).matchAll(ti),([,t,n])=>t?qs(t,n):0);function Ds(e){
let t=new Map,n=-1;for(let[,o,a,r,l]of Bs(e).matchAll(ni))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,qs(r,l));return t}
var Bs=e=>Array.from(an(e),t=>t.toString(2).padStart(8,"0")).join(""),qs=(e,t)=>(e==="1"?-1:1)*(1+t.length);function pn(e){
let t=0;for(let n of e)t=(t*oi+n.codePointAt(0))%si;return t}function Ps(e,t){return`(?:${(e.match(ci)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${ai}}`:a[0]==="<"?t[a.slice(1,-1)]:
ui(a)).join("")})`}function ui(e){let t=Ws(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ws=e=>e.normalize("NFKD").replace(ii,"").toLowerCase();
function Nt(e){let t="",n=[];for(let o of e.matchAll(li)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?Ws(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var pi=4,_s=4,Fs=".",so=new WeakMap;function mt(e,t){let{passes:n,kinds:o,learned:a,own:r}=Us(t),{line:l,places:i}=Nt(e),
u=cn(n,l),f=Object.entries(o).flatMap(([m,d])=>ln(d,u).map(([g,k])=>({kind:m,start:g,end:k-1}))),c=a?fi(f,l,a,r):f,p=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return c.map(({kind:m,start:d,end:g})=>({kind:m,
span:[i[d][0],i[g][1]]})).sort(p)}function*Hs(e){let{passes:t,kinds:n}=Us(e);for(let o of[t,...Object.values(n)])yield,ln(
o,"we are here ")}function Us(e){return so.has(e)||so.set(e,hi(e)),so.get(e)}function fi(e,t,n,o){let{size:a,weights:r,kinds:l,
limit:i,least:u}=n,f=di(t,n.same),c=f.slice(1).map((j,D)=>[...f[D],...j]),p=j=>{let D=new Set(j.flatMap(B=>B.numbers.map(
P=>P%a)));return[...D].reduce((B,P)=>B+(r.get(P)??0),0)/Math.sqrt(D.size)},m=[...f,...c];if(e.length)return ao(m,p)[1]>u?
e:[];if(o.size&&!t.split(" ").some(j=>o.has(j)))return[];let d=m.filter(j=>j.length>pi),[g,k]=ao(d,p);if(!(k>i))return[];
let b=g.flatMap(j=>j.numbers.filter((D,T)=>T!==1)),w=j=>[...new Set(b.map(D=>D%j.length))].reduce((D,T)=>D+j[T],0),[$]=ao(
Object.keys(l),j=>w(l[j]));return[{kind:$,start:g[0].start,end:g.at(-1).start}]}function di(e,t){let n=Fs,o=[[]];for(let a of e.
matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...mi(a[0])];o.at(-1).push({start:a.index,numbers:l.
map(pn)}),n=r,r===Fs&&o.push([])}return o.filter(a=>a.length)}function mi(e){let t=["^",...e,"$"];return t.slice(_s-1).map(
(n,o)=>`n ${t.slice(o,o+_s).join("")}`)}var ao=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),zs=(e,{
kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;function hi({lists:e,passes:t,
phrases:n,own:o,learned:a}){let r=rn(e),l=Object.entries(n).map(([i,u])=>[i,Ve(u,r)]);return{passes:Ve(t,r),kinds:Object.
fromEntries(l),own:new Set(o.split(" ").filter(Boolean)),learned:a&&gi(a)}}function gi({same:e,weights:t,kinds:n,...o}){
let a=e.map(l=>l.split(" ")),r=Object.entries(n).map(([l,i])=>[l,un(i)]);return{...o,same:new Map(a.flatMap(l=>l.map(i=>[
i,l[0]]))),weights:Ds(t),kinds:Object.fromEntries(r)}}function Ks({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Vs=["emergency","crisis","violence","agency","worried","child"],ki=["crisis","violence"],Ys='a[href$="#Help-lines"]',
Ce=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Gs(){for(let e of Ce().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ce().listeners.delete(e),e.shown||=t}}function yi(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function Zs(e,t,n){let o=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]),[a]=Object.values(n);for(let i of Object.values(n)){let u=o.flatMap(p=>mt(p,i)),f=u.every(({kind:p})=>p in a.
kinds),c=zs(u,f?a:i);if(c)return{...c,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:i,kind:u})=>u===
"ruler"&&t[i]!=null),l=a?.["rulers-at-zero"];return l&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...l,kinds:[]}:null}var ro=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),lo=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Js=e=>`tel:${e.match(/\d+/)[0]}`;function Qs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ce().
countries=t);let a=()=>Ce().countries,r=null,l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},Ce().chosen||yi(a(),r)),i=()=>a().find(v=>v.code===l());function u(v){Ce().chosen=v,Gs();
for(let{element:x,draw:N}of Ce().listeners)N(x)}function f(v,x){return x(v),Ce().listeners.add({element:v,draw:x,shown:!1}),
queueMicrotask(Gs),v}let c=v=>f(s("div",{}),x=>x.replaceChildren(...v())),p=()=>{let v=[...a(),{code:"-",country:e["help\
-elsewhere"]}],x=s("select",{onchange:()=>{u(x.value),o(x.value)}},...v.map(N=>s("option",{value:N.code},N.country)));return f(
x,()=>{x.value=i()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),x)},m=({say:v,to:x},N)=>{if(/^(tel|sms):/.
test(x))return s("a",{class:N?"ajar-reach":"ajar-reach ajar-first",href:x},s("span",{},...lo(v)));let W=s("span",{},v),I=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:x}),onclick:async()=>{await co(x,W)&&
(I.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},W," ",I)},d=v=>s("li",{},s("p",{class:"\
ajar-for"},v.for_what),s("p",{class:"ajar-hint"},[v.name,v.hours,v.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...v.reach.map(m))),g=({emergency:v,note:x})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),x?s("p",{class:"ajar-hint"},x):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Js(v)},M(e["help-c\
all"],{number:v})))),k=v=>c(()=>{let x=i();if(!x)return[s("p",{},e["help-elsewhere-how"])];let N=v.flatMap(W=>W==="emerg\
ency"?g(x):ro(x,[W]).map(d));return[s("ul",{class:"ajar-help-lines"},...N)]});function b(){Ks({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},p(),io({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Vs),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:v,text:x,
now:N,lines:W,kinds:I,countries:q},{level:y,aside:O,instead:A}){return q&&!P()&&(Ce().countries=q),s("section",{class:"a\
jar-danger"},s(`h${y}`,{tabindex:"-1"},v),s("p",{},x),I.length?null:A?.()??null,p(),k(W),s("ul",{class:"ajar-todo"},...N.
map(U=>s("li",{},U))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:O},
e["help-aside"]))}let $=()=>s("button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function j({emergency:v,
...x}){let W=ki.map(q=>ro(x,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(y=>q.find(({to:O})=>O.startsWith(y))));return[
{say:M(e["help-call"],{number:v}),to:Js(v)},...W.filter(Boolean)]}let D=(v=`${e["help-line"]} `)=>c(()=>{let x=i(),N=(x?
j(x):[]).flatMap(({say:q,to:y},O)=>[O?" · ":"",s("a",{href:y},...lo(q))]),W=s("button",{type:"button",class:"ajar-link",
onclick:b},e["help-get"]),I=s("span",{class:"ajar-off-paper"},N.length?" · ":"",W);return[s("p",{class:"ajar-help-line"},
v,...N,I)]});function T(v){if(!P())return;let[x]=[...v.querySelectorAll(Ys)].reverse();x?.closest("p, ul").after(D(""));
for(let N of v.querySelectorAll("details"))N.open=N.querySelector("summary").textContent===i()?.country}let B=()=>c(()=>{
let v=i();return v?[s("p",{},s("b",{},`${e["help-title"]}, ${v.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:v.emergency})}`),s("ul",{},...ro(v,Vs).map(({for_what:x,name:N,reach:W,hours:I})=>s("li",{},...lo(`${x}: ${N}\
. ${W.map(({say:q})=>q).join(" · ")}. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{open:b,
notice:w,button:$,line:D,addNumbers:T,text:B,choose:u,code:l,isKnown:P}}var io=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Xs(e){if(Ce().open){Ce().open=e;return}Ce().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Ys)&&(t.preventDefault(),t.stopPropagation(),Ce().open())},
{capture:!0})}async function co(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var fn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function ea(e){let t=()=>{e.next().done||fn(t)};fn(t)}var bi="about:blank";window.ajarBeforeLeaving??=new Set;var uo=window.ajarBeforeLeaving;function dn(){document.documentElement.style.display="none",document.title="";for(let e of uo)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(bi)}function ta(e){return uo.add(e),()=>uo.delete(e)}function na(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&dn())},{capture:!0})}function oa(e,t,{words:n,group:o,change:a,tell:r}){let l={...t},i={},u=e.piles.map(d=>(i[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,d))}},i[d.id]))),f=()=>e.piles.
forEach(d=>{i[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),c=(d,g)=>{
l[d]=g.id,f(),a({...l});let{text:k}=e.cards.find(b=>b.id===d);r(n.moved,{card:Re(k),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let b=s("input",{type:"\
radio",name:g,value:k.id,"data-card":d.id,checked:l[d.id]===k.id,onchange:()=>c(d.id,k)});return p[d.id][k.id]=b,s("labe\
l",{},b,s("span",{},k.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var fo=["open","closed"],wi=[...fo,"half-open"],aa=2,xi=90,mo=3,mn="none",sa=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ji=/[“”„«»"' \t\n]/g,ra=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,vi=["i","im","id","ill","ive","its","we",
"were","well"],Si=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,$i=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
po=new WeakMap;function Oi(e,t){let n=fa(t),{sentences:o,forms:a,at:r}=Mi(e,n);if(r<0||a[r].name===mn)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ii(Li({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:f}=a[r],c=Ni(l,i,ho(e,o[r],
u,f),t),p=Ri(e,o,n),d=[l==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:p,remarks:d.slice(0,aa)}}function Ei(e,t){let n=fa(t),o=t["about-statements"],a=ha(_i(e)),r=Object.entries(n.blame).map(([k,b])=>({name:k,places:a.
flatMap(w=>Di(k,b,w,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:b})=>b))),i=[],u="";for(let{name:k,places:[
b]}of r){if(!b)continue;let w=Bi(e,b,n.quotedTo[k]);i.length||(u=qi(k,e,b,n)),i.push({name:k,words:w,remark:M(o.blame[k].
say,{words:w})})}let f=i.map(k=>k.name),c=a.filter(k=>!l.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:b})=>Ge(n.parts[k],b))),m=p.map(k=>o.parts[k]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:i,rewording:u,remarks:g}}function la(e,t,n){return!n?.
coach||ca(t,n)?[]:pa(e.remark,ua(e,t),n.coach).remarks}function ia(e,t,n){let o=e.flatMap(r=>{let l=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof l=="string"?[{item:r,text:ua(r,l)}]:[]});return!n?.coach||o.some(({text:r})=>ca(
r,n))?[]:["question","statement"].flatMap(r=>{let l=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:i,notes:u,
remarks:f}=pa(r,l.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(i)?[...f,...c]:
[]}).slice(0,aa)}var ca=(e,{dangers:t})=>Object.values(t).some(n=>mt(e,n).length),ua=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,pa=(e,t,n)=>e==="question"?Oi(t,n):Ei(t,n);function fa(e){return po.has(e)||po.set(e,Ci(e)),po.get(e)}function Ci(e){
let t=rn(e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,f])=>[u,Ve(f,t)])),{limit:o,unit:a,forms:r,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ve(e.echoes,t),
stated:Ve(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:fo.map(i=>un(l[i]))},passes:Ve(e.passes,t),
quotes:Ve(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ge(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Mi(e,t){let n=ha(e),o=n.map(f=>Ai(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),l=r.filter(f=>da(n[f])>=mo),i=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,r,i].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var hn=e=>e.trim().split(" ").slice(0,
-1),da=({line:e})=>hn(e).length-1;function Ai({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[
c,p]of Object.entries(n)){let m=Ge(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,p])=>({name:c,
place:Ge(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(i.length){let c=i.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{
...c,name:mn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:mn}:c}let u=ma(hn(e).slice(1),a).length>mo?"echo":"short";return{name:t==="?"&&Ge(r,e)?u:mn,
start:2,end:e.length}}function ma(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ti({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],l=ma(hn(a).slice(1),o),i=hn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function Li(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??fo.map(()=>0),l=new Set(Ti(e,t).map(f=>pn(f)%o[0].length)),i=a/Math.sqrt(l.size);
return[...r.map((f,c)=>f+[...l].reduce((p,m)=>p+o[c][m],0)*i),0]}function Ii(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?wi[e.indexOf(n)]:""}function Ni(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Ri(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.
slice(-1),i=[];return Object.entries(o).flatMap(([u,f])=>{let c=l.map(m=>({sentence:m,place:Ge(f,m.line)})).find(({place:m})=>m);
if(c){let m=ho(e,c.sentence,...c.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=l.filter(m=>da(m)>=mo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Di(e,t,n,{
passes:o,quotes:a,unless:r}){if(Ge(a,n.line))return[];let l=cn(o,n.line),i=Ge(t,l);return!i||r[e]&&Ge(r[e],l)?[]:[{sentence:n,
start:i[0],end:i[1]}]}function Bi(e,{sentence:t,start:n,end:o},a){let r=a&&Ge(a,t.line.slice(n,o));return ho(e,t,n,r?n+r[1]:
o)}function qi(e,t,n,o){let a=o.data["about-statements"].blame[e],r=Pi(e,t,n,o),l=r>0?Wi(t,n.sentence,r):"",i=e==="ultim\
atum"&&Nt(l).line.split(" ").some(c=>vi.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return l&&f&&!i?M(f,{rest:l}):a.otherwise}function Pi(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,
u=i.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e===
"always"&&m&&(p=i.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=i.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(i.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<i.length-2?p:0}function Wi(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split($i,1),a=o.replace(ra," ").
replace(/^ +| +$/g,"");return[...a].length<=xi?a:""}var ho=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(ra," ").
replace(Si,"");function ha(e){let{line:t,places:n}=Nt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,u]=n[r-1],f=l?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),f,f],mark:l?e.slice(...n[r]):""})}a=r+2}}return o}function _i(e){return e.replace(
sa,"").replace(ji,"")?e.replace(sa,t=>" ".repeat(t.length)):e}var Fi=1200;function ga(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:l}=ya({words:t,
find:a,isSilent:o}),i=0;return e.addEventListener("input",()=>{clearTimeout(i),i=setTimeout(l,Fi)}),r}function ka({words:e,
find:t,known:n}){let{host:o,show:a}=ya({words:e,find:t}),r=()=>!go()&&t().length&&a();return r()||n.then(r),o}var go=()=>window.
ajarNoRemarks===!0;function ya({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),l=[],i=c=>{window.ajarNoRemarks=c,l=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>i(p)},c);function f(){let c=go()?[]:t();c.length&&c.join(`
`)===l.join(`
`)||(l=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):go()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var ko=2e4,Hi=10,Me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Rt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Me("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:zi[r.kind](l,r);ze(r,a)&&(a[r.
id]=Ui(r,i,a))}return a}function gn(e,t){try{Rt(e,t)}catch(n){if(n instanceof Me)return!1;throw n}return!0}var xa=e=>Object.
values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ba(
e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ba(e.piles,t[n.
id])}`);case"date":return[it(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}var ba=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ui(e,t,n){if(e.kind!=="choice"||!t)return t;let o=lt(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var zi={ruler(e){if(!Number.isInteger(e)||e<0||e>Hi)throw new Me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!wa(e)||!Array.isArray(e.chosen)||!e.
chosen.every(bo(a)))throw new Me("answer-cards");let{chosen:r}=e,l=yo("own"in e?e.own:"")??"";if(l&&!o)throw new Me("ans\
wer-own");if(!n&&r.length+!!l>1)throw new Me("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=bo(n.map(({id:l})=>l));if(!wa(e)||!Object.keys(e).every(
bo(o))||!Object.values(e).every(a))throw new Me("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:yo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Me("answer-lines",
{most:t});let n=e.map(o=>yo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Xe(e))throw new Me(
"answer-day");return e}};function yo(e){if(typeof e!="string")throw new Me("answer-text");if(e.length>ko&&[...e].length>
ko)throw new Me("answer-long",{most:ko});return xe(e)?e:null}var bo=e=>t=>e.includes(t),wa=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ki=[{answers:["all"]}],Vi=/\p{L}/u,Gi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ji=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Yi=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Zi=/\{([a-z][a-z0-9-]*)\}/g;function yn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(xa(i))return"\
nothing"in n?[kn([n.nothing])]:[];let{parts:u}=Sa({items:e,answers:i,rules:t,phrases:n,last:l}),c=(r||!t.length?Ki:t).flatMap(
u);return r||!("closing"in n)?c:[...c,kn([n.closing])]}function va({items:e,rules:t,reflection:n},o){let{sentences:a}=Sa(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var kn=e=>({words:e,heading:"",said:[]}),
Ye=(e,t,n=[])=>({words:n,heading:e,said:t}),ja=(e,t)=>e.filter(n=>!t.has(Pe(n)));function Sa({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=y=>e.find(({id:O})=>O===`couple-${y}`)??e.find(({id:O})=>O===y),l=y=>t[r(y)?.id]??null,i=y=>r(y)?
Ae(r(y),l(y)):[],u=y=>{let O=new Set(y.map(r));return e.filter(A=>O.has(A))},f=y=>{let O=l(y);return typeof O=="number"?
O:i(y).length},c=y=>y.map(O=>l(O)?.chosen).find(O=>Array.isArray(O))??[],p=(y,O)=>{let[A,U]=[r(y),l(y)];return A?.kind!==
"sort"||!U?[]:A.cards.filter(({id:V})=>U[V]===O).map(({text:V})=>V)},m=y=>new Set(y?i(y).map(Pe):[]),d=({if:y=[],unless:O=[]})=>y.
every(g)&&!O.some(g);function g(y){if(typeof y=="string")return l(y)!==null;let{item:O=[],cards:A,piles:U,without:V,only:z,
least:Y,asked:_}=y;if(_)return!!r(_)&&ze(r(_),t);let X=O.find(re=>l(re)!==null);if(!X)return!1;let se=c([X]);return A&&!A.
some(re=>se.includes(re))||U&&!U.some(re=>ja(p(X,re),m(V)).length)||z&&!(re=>re.size===1&&re.has(z))(new Set(Object.values(
l(X))))?!1:Y==null||f(X)>=Y}let k=(y,O={})=>M(o[y],O);function b(y,O={}){if(typeof y=="string")return k(y,O);if(!d(y))return null;
let{phrase:A,of:U,since:V}=y;if(!U)return k(A,O);if(!i(U).length)return null;let z=V&&a?.values[U];return z==null?k(A,{n:f(
U),...O}):k(V,{n:f(U),last:z,day:a.day,...O})}let w=(y=[],O={})=>y.map(A=>b(A,O)).filter(A=>A!==null),$=(y,O)=>{let A=w(
y,O);return A.length?[kn(A)]:[]};function j(y){if(typeof y=="string")return i(y);if("level"in y)return x(y);if("phrase"in
y){let[Y]=y.of?i(y.of):[],_=b(y,Y===void 0?{}:{words:Y});return _===null?[]:[_]}let{item:O,pile:A,also:U,without:V}=y,z=A?
p(O,A):i(O);return U&&(z=z.filter(Y=>m(U).has(Pe(Y)))),ja(z,m(V))}let D=({heading:y,under:O})=>y?k(y):(O&&r(O)?.said)??"";
function T(y,O){let A=r(y);if(A?.kind!=="sort"||t[A.id]===null)return[];let U=z=>A.piles.find(Y=>Y.id===z).text;return(O??
A.piles.map(({id:z})=>z)).map(z=>({id:z,text:U(z),cards:p(y,z)}))}let B=n.find(y=>y.ladder)?.ladder,P=()=>Math.floor(B.rungs.
length/2);function v(y){let[O]=c([y]);return!B||!O?null:P()-B.rungs.findIndex(({card:A})=>A===O)}function x({level:y,up:O=0}){
let A=y.map(v).find(V=>V!==null);if(!B||A===void 0)return[];let U=B.rungs[P()-A-O];return U?i(U.item):[]}let N={answers({
answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:A})=>t[A]!==null).map(A=>Ye(A.said||A.ask,Ae(A,t[A.id])))},lines(y){
let O=y.lines.flatMap(j),A=O.length?[Ye(D(y),O,w(y.say))]:[],U=y.count?.[Math.min(O.length,y.count.length-1)];return U?[
...A,kn([k(U,{n:O.length})])]:A},piles({piles:y,only:O,heading:A,below:U={},all:V={}}){let z=Y=>Y.length===r(y).cards.length;
return T(y,O).filter(({cards:Y})=>Y.length).flatMap(({id:Y,text:_,cards:X})=>{let se=z(X)&&V[Y]||U[Y],ne=A?k(A,{pile:_}):
_;return[Ye(ne,X),...$(se?[se]:[])]})},empty(y){let O=T(y.empty,y.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return O.length?[Ye(D(y),O,w(y.say))]:[]},sentence(y){let O=o[y.sentence],A=ht(O),U=Object.fromEntries(A.map(V=>[V,i(V).
join(" ")]));return Object.values(U).every(Boolean)?[Ye(D(y),[wo(y,o,U)])]:[]},message(y){let O=W(y.message);return O.length?
[Ye(D(y),[O.join(" ")])]:[]},ladder(){let[y=""]=i(B.goal),[[O],[A]]=[c([B.today]),c([B.later])],U=B.rungs.map(({card:V,item:z})=>{
let Y=r(z)?.said??"",[_]=i(z),X=_?`${Y}: ${_}`:k("open",{level:Y}),se=Qi(V===O,V===A,!!A);return se?k(se,{level:X}):X});
return[Ye(k(y?"ladder":"ladder-unnamed",{goal:y}),U)]},missing({missing:y,say:O}){let A=u(y).filter(({id:U})=>t[U]===null);
return A.length?$(O,{parts:A.map(U=>U.said).join("; ")}):[]},repeated(y){let O=y.repeated.map(i),A=new Map;for(let z of O.
flat())A.has(Pe(z))||A.set(Pe(z),z);let U=z=>O.filter(Y=>Y.some(_=>Pe(_)===z)).length>1,V=[...A].filter(([z])=>U(z)).map(
([,z])=>z);return V.length?[Ye(D(y),V)]:[]}},W=y=>y.parts.map(O=>[O,i(O.item)[0]]).filter(([,O])=>O).map(([O,A])=>I(O,A,
y));function I(y,O,{self:A=[],small:U=[],capitals:V=[]}){let{opener:z,clauses:Y,questions:_=[],names:X=!1}=y,se=Re(O),ne=St(
se),re=ne.toLowerCase(),we=A.includes(re)?".":[...o[z]].at(-1);if(!Gi.test(se.match(Vi)?.[0]??"a"))return tt(`{words}${we}`,
{words:se});if([...A,..._].includes(re))return tt(`{words}${we}`,{words:Ft(se)});let pe=o[$a(re,Y)??z],S=X||V.includes(ne);
return tt(pe,{words:bn(se,U,S)})}function q(y){if(!d(y))return[];let O=Object.keys(N).find(U=>U in y),A=O?N[O](y):$(y.say);
return A.length&&y.then?[...A,...$([y.then])]:A}return{parts:q,sentences:W}}var ht=e=>[...e.matchAll(Zi)].map(([,t])=>t);
function wo({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,l){let i=c=>{let p=Re(xe(l[c])),m=bn(p,n,!o.includes(
c)),d=$a(St(p).toLowerCase(),a[c]);return d?M(r[d],{words:Oa(m)}):m},u=r[e],f=Object.fromEntries(ht(u).map(c=>[c,i(c)]));
return tt(u,f,t)}var $a=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function bn(e,t,n){let o=St(e),a=[...o].length>
1&&Ji.test(o)&&!n;if(o==="i")return Ft(e);let r=t.includes(o.toLowerCase())&&!Yi.test(o);return!a&&!r?e:Oa(e)}function Oa(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function Qi(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Ea(e,t,n,o=null){let a=Xi(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:yn(e,t,{plain:r,last:o})}}function Xi({
items:e},t,n){let o=n&&Zs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function xo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},c),u=i(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function wn(e){let n=s("button",{type:"button",onclick:()=>xo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ca({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,k=!1,b=!1,w=(S,F,J={})=>s(
"button",{type:"button",onclick:F,...J},S),$=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>O()}),j=w(
e["keep-open"],()=>O(),{class:"ajar-link"}),D=s("div",{class:"ajar-offer"}),T=!1,B=S=>{S.tabIndex=-1,S.focus()},P=()=>u.
querySelector(".ajar-change"),v=()=>c.state==="kept"&&!c.reopen;function x(S,F=S){r.dataset.short=F,a.textContent!==S&&(a.
textContent=S)}function N(){let S=c.problem?e["keep-unsaved"]:e["keep-saving"],[F,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[b?"lost":c.state];r.classList.toggle("ajar-state-lost",b),x(F,J),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,W()}function W(){let S=n&&
c.state==="none"&&!m,[F,J]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];$.getAttribute(
"aria-label")!==F&&$.replaceChildren(s("span",{class:"ajar-long"},F),s("span",{class:"ajar-short"},J)),$.setAttribute("a\
ria-label",F),$.hidden=!S||T,j.hidden=!S||!c.exists,D.hidden=!S||k,f.hidden=S&&l.hidden&&!i.textContent}function I(){let S=()=>{
k=!0,N(),B(r)};return D.replaceChildren(s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],
S),w(e["keep-offer-yes"],O))),D}function q(){c={...c,saved:!1},N()}function y(){N(),p=c,c.ending?u.replaceChildren(s("p",
{},e["keep-opening"])):v()?u.replaceChildren(d?_("change"):re()):c.state!=="none"?u.replaceChildren(_("unlock")):m?u.replaceChildren(
_(c.exists?"open":"start")):u.replaceChildren(n?"":k?z():V())}let O=()=>{m=!0,i.textContent="",y(),f.scrollIntoView({block:"\
nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,U=()=>c.here?s("details",{},s("\
summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function V(){return s("div",{class:"ajar-choose"},s("p",{class:"\
ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("div",{class:"ajar-moves"},w(e["keep-n\
othing"],()=>{k=!0,y(),B(r)}),w(e[c.exists?"keep-open":"keep-start"],O)))}let z=()=>s("p",{},w(e[c.exists?"keep-open":"k\
eep-start"],O,{class:"ajar-link"}));function Y(){let F=["none","weak","fair","good","strong"].map(J=>e[`keep-strength-${J}`]).
reduce((J,te)=>te.length>J.length?te:J);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":F},s("sp\
an",{},e["keep-strength-none"]))}function _(S){let F=S==="start"||S==="change",J={start:e["keep-start"],open:e["keep-ope\
n"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],te=s("input",{id:`${o}-words`,type:"password",spellcheck:"false",
"aria-describedby":`${o}-how`,oninput:()=>{F&&t({strength:te.value})}}),fe=s("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),ke=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),fe),Le=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),
je=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:je.value})}),Ie=Y(),R=()=>{
if(!te.value){te.focus();return}if(Le.hidden=!0,F&&te.type==="password"&&fe.value!==te.value){Le.textContent=e["keep-aga\
in-differs"],Le.hidden=!1,fe.focus();return}S==="change"?t({change:te.value},{awaited:!0}):t({[S==="start"?"keep":"unloc\
k"]:te.value,place:je.value},{awaited:!0}),x(e["keep-opening"]),te.value="",fe.value="",Ie.firstChild.textContent=e["kee\
p-strength-none"]},Z=()=>{m=!1,d=!1,y(),S==="change"?P().focus():B(r)},oe=s("details",{},s("summary",{},e["keep-where"]),
s("label",{for:`${o}-place`},e["keep-place"]),je);return s("form",{class:"ajar-ask",onsubmit:ee=>{ee.preventDefault(),R()}},
s(c.state==="locked"?"h1":"p",{class:"ajar-title"},J),A(),S==="start"&&n?s("p",{},e["keep-why"]):null,S==="start"?U():null,
S==="change"?s("p",{},e["keep-change-how"]):null,F?s("p",{},e["keep-no-way-back"]):null,S==="start"&&c.here==="browser"?
s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[S==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"\
ajar-hint",id:`${o}-how`},e[F?"keep-how":"keep-how-open"]),te,F?Ie:null,F?ke:null,s("label",{class:"ajar-card"},s("input",
{type:"checkbox",onchange:({target:ee})=>{te.type=ee.checked?"text":"password",ke.hidden=ee.checked,Le.hidden=!0}}),s("s\
pan",{},e["keep-see"])),F?Le:null,S==="change"||c.here?null:oe,s("div",{class:"ajar-moves"},S==="unlock"?null:w(e["keep-\
not-now"],Z),s("button",{type:"submit"},J)),F?null:ne(),S==="start"&&c.here?se():null)}let X=()=>s("div",{},w(e["keep-co\
py"],()=>t({take:"sealed"})));function se(){let S={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},F=s(
"input",{type:"file",onchange:async()=>{let fe=new Uint8Array(await F.files[0].arrayBuffer()),ke=()=>t({bring:fe},{awaited:!0});
F.value="",c.exists?xo(te,{...S,act:ke}):ke()}}),J=s("label",{class:"ajar-words"},s("span",{},e["keep-bring"]),F),te=s("\
div",{class:"ajar-twice"},J);return te}function ne(){let S=wn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.
here?[s("p",{},e["keep-copy-forgot"]),X(),se()]:[],s("p",{},e["keep-erase-how"]),S)}function re(){let S=s("select",{id:`${o}\
-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((F,J)=>F-J).map(F=>s("\
option",{value:F,selected:F===c.minutes},M(e["keep-minutes"],{n:F}))));return s("div",{class:"ajar-kept"},w(e["keep-lock"],
()=>{x(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{d=!0,g=!1,y(),u.querySelector("input").focus()},
{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},
e[c.here?"keep-more":"keep-where"]),...c.here?[s("p",{},e["keep-copy-how"]),X()]:[s("p",{},c.place)],c.copied?s("p",{},M(
e["keep-copied"],{program:c.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),S))}function we(S){if(S.strength!=
null){let F=u.querySelector(".ajar-strength > span");F&&(F.textContent=S.strength);return}if(S.changed){d=!1,y(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,P().focus();return}c={...c,...S},c.state==="kept"&&(m=!1),v()||(d=!1),
N(),pe()}let pe=dt(u,()=>{let S=p;if(S.state===c.state&&S.exists===c.exists&&S.minutes===c.minutes&&S.here===c.here&&!!S.
reopen==!!c.reopen&&!!S.hosted==!!c.hosted&&u.firstChild){p=c;return}let J=m&&S.place!==c.place;y(),S.state!==c.state&&S.
state!=="none"?B(r):J&&u.querySelector("input").focus()});return y(),{line:r,small:$,opener:j,more:f,offer:I,setStart:S=>{
T=S,N()},update:we,begin:q,setLost:S=>{b=S,N()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:S=>{i.textContent=
S,f.hidden=!1}}}function Ma(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return Ee(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}window.ajarLocked??=new Map;var jo=window.ajarLocked;window.ajarEmptying??=new Map;var xn=window.ajarEmptying,vo=({widget_manager:e})=>e?.
kernel;function Aa(e,t,{place:n,minutes:o}){let a=vo(e);if(!a?.restart)return Promise.resolve();let{id:r}=a;if(jo.set(r,
{place:n,minutes:o}),!xn.has(r)){let l=ec(a,t).catch(()=>{});xn.set(r,l.finally(()=>xn.delete(r)))}return xn.get(r)}async function ec(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Ta(e){let{place:t,minutes:n}=jo.get(vo(e)?.id)??{};return t?[
{locked:t},{minutes:n}]:[]}function La(e){jo.delete(vo(e)?.id)}function Ia({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!ze(o,n)))if(o.kind==="choice"){let l=(o.among?
lt(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Na=(e,t)=>M(e.ask,t);var tc=new Set(["autorestarting","dead","restarting","terminating"]),nc=4e3;function Ra({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,f)=>{
tc.has(f)&&t()},i=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,nc):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Da({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=Ia(u,f),p=u.items.filter(m=>m.id in c).map(m=>[Na(m,c),...Ae(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function i(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var oc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gt=10,sc=400,Dt=17,
So=16,st=14,[_a,Fa]=[12,38],[$o,Oo,ac]=[46,8,30],Ba=15,qa=26,rc=14;function Eo(e,t,n){let o=t.map((i,u)=>({...i,look:qo(
u)})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?ic(e,o,n):lc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function lc(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/gt;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],k=[...Array(gt+1).keys()].map(w=>Bt([l(w),d-5],[l(w),d+5],"edge",1)),b=[0,gt].filter(w=>w!==g).map(w=>Ze(
`${w}`,l(w),d+25,"muted",{size:st,anchor:"middle"}));return[Ze(f,0,m+Dt,c,{size:Dt,bold:!0}),Bt([a,d],[r,d],"edge",1.5),
...k,...b,za(c,l(g),d,9),Ze(`${g}`,l(g),d+29,c,{size:Dt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function ic(e,t,n){let o=fc(
e,_a,n-Fa),a=$o+gt*Oo+ac,r=t.flatMap((f,c)=>cc(e,f,o,c*a,n)),l=t.length*a,[i,u]=dc(e,o,l,n);return[[...r,...i],l+u]}function cc(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+$o,r+$o+gt*Oo],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-Oo*d[t]})).filter(
({value:d})=>d!==null),c=[i,u].flatMap((d,g)=>[Bt([0,d],[l-Fa+_a,d],"line",1),Ze(g?"0":`${gt}`,l,d+5,"muted",{size:st,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Ze(n,0,r+Dt,o,{size:Dt,bold:!0}),
...c,wc(f,o),...f.map(({x:d,y:g})=>za(o,d,g,m)),...uc(f,o)]}function uc(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,f]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*So*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=rc)&&!o.some(l=>pc(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Ze(`${a}`,
r,l,t,{size:So,bold:!0,anchor:"middle"}))}var pc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<So;function fc(e,t,n){
let o=Ha(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>An(o[c].day,
f.day)),r=Ba*(e.length-o.length)+qa*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=qa*l+i*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=Ba*l),u))))}function Ha(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function dc(e,t,n,o){let a=Ha(e);if(a.length===1){let[c]=a.map(j=>j.day&&Wa(j.
day,!0)),m=o<sc||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=d.map(j=>({x:t[j],lines:hc(e[j].moment,
g)})),b=Math.max(...k.map(({lines:j})=>j.length))*st*1.25,w=k.flatMap(({x:j,lines:D})=>Pa(D,j,n+12,o)),$=c?[Ze(c,0,n+b+22,
"muted",{size:st})]:[];return[[...w,...$],b+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:p}of a){let[m,d]=[t[i],t[i+p-1]];l.push({from:m,to:d,x:(m+d)/2,words:Wa(c,r.size>1)}),i+=p}let u=l.flatMap(({from:c,
to:p,x:m})=>[Bt([c,n-4],[p,n-4],"edge",1),Bt([m,n-4],[m,n+2],"edge",1)]),f=mc(l.map(c=>({...c,...Ua([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>Pa([c],p,n+18,o))],24]}function mc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Ua(e,t,n){let o=Math.max(...e.
map(jn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Pa(e,t,n,o){let{start:a,end:r}=Ua(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Ze(u,i,n+f*st*1.25,"muted",{size:st,anchor:l}))}var Wa=(e,t)=>et(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function hc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||jn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>gc(r,t))}function gc(e,t){let n=[...e];if(jn(e)<=t)return e;for(;n.length&&jn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var kc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,jn=e=>[
...e].reduce((t,n)=>t+st*(kc.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,vn=e=>`var(--ajar-${e}, ${oc[e]})`,yc={
"&":"&amp;","<":"&lt;",">":"&gt;"},bc=e=>e.replace(/[&<>]/g,t=>yc[t]);function Ze(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${vn(o)}">${bc(e)}</text>`}var Bt=(e,t,n,o)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${vn(
n)}" stroke-width="${o}" fill="none"/>`,wc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ue(n)} ${ue(o)}`).join("L")}" strok\
e="${vn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function za(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${ue(a-l)} ${ue(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${ue(a-l*.9)} ${ue(r-
l*.9)}h${ue(l*1.8)}v${ue(l*1.8)}h${ue(-l*1.8)}z`,third:`M${ue(a)} ${ue(r-l*1.25)}L${ue(a+l*1.25)} ${ue(r)}L${ue(a)} ${ue(
r+l*1.25)}L${ue(a-l*1.25)} ${ue(r)}z`}[e]}" fill="${vn(e)}"/>`}var xc=600,jc=340,vc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Ka(e,t,n){let o=e.map(a=>({...a,
moment:Co(n,a.moment)}));return{sentence:Sc(o,t,n),wide:Eo(o,t,xc),narrow:Eo(o,t,jc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:l})=>r[l])])}}function Co(e,t){let[,n,o,a=""]=vc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return vt(e,t);let l=it(r.toISOString().slice(0,10)),i=M(e["home-until"],
{day:l})+a;return n?`${vt(e,n)}, ${i}`:i}function Sc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&$c(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),l=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=l.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=In(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let i=l.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!i.length)return n["check-ins-differ"];let u=In(i);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var $c=(e,t)=>et(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Va(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Te(t,x=>u.replaceChildren(x)),c=x=>{f.begin(),n(x)},p=s("div",{}),m={},d="",g=0,k=nn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let b=(x,N)=>s("button",{type:"button",onclick:N},x),
w=x=>s("div",{class:"ajar-reflection"},...x.flatMap(N=>$t(N,3))),$=(x,N,W)=>wn({words:t,label:x,question:N,act:()=>c(W)}),
j=()=>{let x=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&c({import:await x.files[0].
text()}),x.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),x)};function D(){let x=r();return m.
something?[x.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...x.map(({heading:N,lines:W})=>s("div",
{},s("dt",{},N),...W.map(I=>s("dd",{dir:"auto"},I))))),s("div",{class:"ajar-moves"},...l())]:[]}let T=dt(p,()=>{let x=JSON.
stringify([m,r()]);x!==d&&(d=x,on(p,P))}),B=()=>[b(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function P(){let x=(I,q)=>b(q,()=>c({take:I})),N=g>(m.danger?.
kinds.length??0)?null:m.danger,W=()=>{g=N.kinds.length+1,P(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
N?a.notice(N,{level:2,aside:W}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},b(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(I=>s("li",{},I))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!N?a.line():"",...(m.earlier??[]).filter(({plan:I})=>I.
length).map(({title:I,plan:q})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Co(t,I)}`),w(q))),...D(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...N?[]:[...i?B():[],x("\
calendar",t["home-take-calendar"]),m.danger?"":x("calendar-line",t["home-take-calendar-line"])],x("check-ins",t["home-ta\
ke-check-ins"]),x("everything",t["home-take-everything"])),j()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),$(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{f.end(),m=x,T()},settle:f.end,say:(x,N="")=>{f.end();let W=s(
"div",{class:"ajar-text"});Ee(W,N),u.replaceChildren(x,W),u.scrollIntoView({block:"nearest"})}}}function Ga({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([an(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Oc=1e3;function Sn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
a,Oc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function Ya({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...l.map(g=>Ja("ajar-plan-goal",g)),...i.map(g=>Ja("ajar-plan-hero",g)),Ao(u,"h2"),...f.map(
g=>Mo(g,kt(g.lines))),c.length?s("section",{},Ao(c,"h2")):"",...p.map(g=>Mo(g,Tc(g))),...m.map(g=>Mo(g,Lc(g),Ac(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Sn(d,{title:r,
paper:t,tight:Ec(e),onRefused:a})}function Ec({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
i=>[...i.fields,...i.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var $n=({lines:e})=>[...e.join("")].
length,Cc=e=>$n(e)<160?"large":$n(e)<500?"middle":"usual",Ja=(e,t)=>s("div",{class:e,"data-size":Cc(t)},...To(t,"h2")),Mc=e=>$n(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),kt=e=>e.map(t=>s("p",{dir:"auto"},t)),Za=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:kt(e),To=({heading:e,lines:t},n,o=kt)=>[s(n,{},e),...o(t)];function Ao(e,t){
let n=e.every(Mc)?"ajar-plan-beside":"",o=t==="h3"?Za:kt;return s("div",{class:n},...e.map(a=>s("div",{},...To(a,t,o))))}
var Ac=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+$n(o),0)<900,Mo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Tc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...To(n,"h3",Za))):[Ao(e,"h3")]},Lc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>kt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...kt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var yt=(...e)=>e.map(([t,n,o={}])=>ye("path",{class:t,d:n,...o})),qt=(e,...t)=>ye("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ic=(e,t,n,o)=>ye("circle",{class:e,cx:t,cy:n,r:o}),Nc={cup:()=>qt("88 74 46 56",...yt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>qt("296 12 176 168",...yt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>qt("136 24 136 140",...yt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ic("glow",234,94,4),...yt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>qt("312 66 80 120",...yt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>qt("190 66 72 100",ye("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ye("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Qa=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Nc[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Xa(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Qa(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var er=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Qa(e.doors,t)),
tr=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Rc=4e3,Dc=6e3,Bc=6;function nr(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function l(m,d){o.textContent=m,a.dataset.breath=d}function i(){if(n===Bc){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Rc)}function u(){l(e.out,"out"),t=setTimeout(i,Dc)}function f(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var at=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function or(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>sr(a[c])&&xe(a[c])!=="";if(!ht(l[i.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>mt(c,p).length);return Object.values(a).flatMap(qc).some(f)?"":wo(i,l,a)}var qc=e=>(e?.
own?[e.own]:[e].flat()).filter(sr),sr=e=>typeof e=="string";var nm=new TextEncoder;var ar="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",rr=`${ar}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,ym=new RegExp(`(?:[${ar}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),bm=new RegExp(`^[${rr}]+`),wm=new RegExp(`(^|[;,|"])([${rr}]*)(?=[=+\\-@−＝＋－＠])`,"g");function lr({after:e,among:t,...n},o){return Rt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Fc=["goal","sentence","fields","message","beside","section","ladder"],Hc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Uc=new RegExp(
`\\r\\n|[${Hc}]`);function ir(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?or([r],t):"",i=Object.
fromEntries(Fc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=zc(Kc(c,f),u,u.exercise===o?l:"");i[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new at("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function zc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var Pt=e=>e.flatMap(t=>t.split(Uc)).map(xe).filter(Boolean);function Kc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return lr(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),k=d.kind==="date"&&Xe(g);return Pt(k?[et(k,{dateStyle:"ful\
l"})]:Ae(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:i(...d)});function f(d,g){let k=t.find(j=>j.id===d&&j.kind==="sor\
t"),b=k?.piles.find(j=>j.id===g)?.text,w=b&&r(k);if(!w)return[];let $=k.cards.filter(j=>w[j.id]===g).map(({text:j})=>j);
return[{id:g,heading:b,lines:Pt($)}]}function c(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return yn(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:b})=>({id:"message",heading:k,lines:Pt(b)}))}function p(){let d=o.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:$})=>$===w),k=[d.today,d.later].map(g).filter(Boolean),b=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:l(g(w.item)),marks:k.filter($=>r($)?.chosen.includes(w.card)).map($=>$.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:$}of d.before??[])a[w]&&typeof a[w]=="string"&&b.push({heading:$,lines:Pt(
[a[w]]),marks:[]});return{...u("goal"),rungs:b}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:i,
section:u,pile:f,message:c,ladder:p,told:()=>ht(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Pt(
[d])})}}function cr({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!gn(a.exercise,a.answers)?[]:o.item?Vc(o,a):
va(a.exercise,a.answers)});return[...new Set(n)]}function Vc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(f=>a[e][f.id]===t),i=l?l.map(({text:f})=>f):Ae(r,a[e]),
u=n.startsWith("{words}");return i.map(f=>{let c=Re(f);return tt(n,{words:u?c:bn(c,["a","an"],!1)})})}var Gc="{wishes}";function ur({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=d=>{let[g,k]=[n(`${d}@`),
o(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},i=d=>cr(d,l),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let b=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return i({takes:b}).length>
0}function c({key:d,exercise:g,html:k}){let b=o(d),w=g.items.flatMap(v=>Ae(v,b[v.id]).flatMap(x=>Re(x).split(/\n+/)));if(!w.
length)return"";let j=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(j,k,w):j.append(...w.map(v=>s("p",{dir:"auto"},v)));let D=s("p",{class:"ajar-status",role:"status"}),T=async()=>{let x=[
...j.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),N=await co(x,j);D.replaceChildren(e[N?"help-copied":"letter-not-copied"])},B=()=>{let v=/-(US|CA)$/i.test(navigator.language),
x=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);Sn([x],{title:e["letter-title"],paper:v?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},P=(v,x)=>s("button",{type:"button",onclick:x},v);return s("d\
iv",{class:"ajar-letter"},j,s("div",{class:"ajar-moves"},P(e["help-copy"],T),P(e["letter-print"],B)),D)}function p(d,g,k){
Ee(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===Gc)?.replaceWith(s("ul",{},...k.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(b=>b.endsWith("@")&&o(b)),g=d.map(b=>({key:b,response:o(b)})),
k=Object.fromEntries(d.map(b=>[b.slice(0,-1),n(b)]));try{let{message:b,beside:w,section:$}=ir(g,{exercises:k,danger:{},workshop:r}),
j=r.days.map(({item:T})=>T),D=w.filter(({id:T})=>!j.includes(T));return[...b,...D,...$.flatMap(({fields:T})=>T)]}catch(b){
if(b instanceof at)return[];throw b}}return{sentences:i,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Wt=window.ajarShown,pr=e=>e.startsWith("check-in@"),fr=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Qe={};function Jc(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Yc({model:e,el:t}){Jc();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:l,instead:i,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),k=null,b=!1,w=!1,$=!1,j=!1,D=!1,T=!1,B=new Map,P=new Map,v=Math.min(e.get("page"),n.length-1);t.classList.add("a\
jar"),Ne(t,o),Ln(o);let x=s("div",{class:"ajar-page"}),N=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===
h)?.exercise,W=Da({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[N(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
I=0,q=h=>{if(!(h&&T)&&(clearTimeout(I),I=0,W.set(h),k?.setLost(h),h))for(let C of m.keys())c.get(C)?.release()},y=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{q(!0);return}C&&!I&&(I=setTimeout(()=>q(!0),8e3))},O,A=new Promise(h=>{O=h}),U=!1;function V(){U||(U=
!0,window.ajarDangers?z():y({dangers:!0}))}let z=()=>{O();for(let h of Object.values(window.ajarDangers.dangers))ea(Hs(h))};
function Y({key:h,exercise:C},L){if(pr(h)&&!W.isLost()||!(window.ajarDangers||W.isLost())||!gn(C,L))return;let K=Rt(C,L),
ae=Ea(C,K,window.ajarDangers);E(h,{answers:K,done:!0,...ae}),B.set(h,fr(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.
update()}let _=Qs({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:dn,onCountry:h=>y({country:h})}),
X=ur({words:o,help:_,exerciseOf:N,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(h=>N(h)),workshop:{plan:a,
days:u,printed:f}}),se=(h,C,L)=>(c.set(h.key,L),p.has(h.key)&&L.update(p.get(h.key)),C),ne={html(h){return h.warns&&g(pe),
we(h.html)},home(h){let C=s("div",{}),L=qe=>{qe.import&&c.get("chart")?.begin(),y(qe)},H=qe=>me(oe(qe)),{matters:K}=X,ae=f.
length>0;return se(h,C,Va(C,{words:o,send:L,open:H,help:_,matters:K,ways:Se,isPrinted:ae})),y({home:h.key}),C},gate(h){let C=s(
"div",{class:"ajar-text ajar-gate"}),[L,H]=j?[s("p",{},o["gate-left-out"]),[_.button(),le(),J()]]:[we($?h.short:h.html),
fe()],K=s(`h${h.level??2}`,{},h.title);return C.append(K,L,s("div",{class:"ajar-moves"},...H.filter(Boolean))),j||L.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(pe),C},made:h=>{let C=s("div",{class:"ajar-made"}),L=()=>C.replaceChildren(
...Le(h.section));return c.set("made",{update:L}),L(),C},exercise(h){if(h.invites&&j){let K=[s(`h${h.level}`,{},Bn(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),J()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let C=s("div",
{}),L=W.line(k?{}:{role:"alert"});m.set(h.key,C);let H=(K,ae)=>{k?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ie=window.ajarSent;P.set(h.key,ie),y({key:h.key,...K,sent:ie},{awaited:ae}),!(!ae||!W.isLost())&&(q(!0),L.scrollIntoView(
{block:"nearest"}))};return c.set(h.key,Uo(C,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!je(h.key):null,sort:h.quick||n.length>1&&!bt()?Rs:oa,enough:h.quick?"at once":"later",remarks:(K,ae)=>ga(
K,{words:o,find:ie=>la(ae,ie,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:X.
sentences,...p.get(h.key),help:_,instead:()=>le(h.elsewhere),below:()=>R(h),onAside:K=>{E(h.key,{aside:K}),C.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{V(),E(h.key,{answers:K,done:!1}),H({answers:K,done:!1},w)},onMove:K=>E(
h.key,{at:K}),onDone:K=>{Y(h,K),H({answers:K,done:!0},!0),pr(h.key)&&c.get("chart")?.begin()},onStartOver:()=>{E(h.key,{
answers:{},done:!1}),H({remove:!0})}})),C.firstElementChild.append(L),g(()=>W.forget(L)),C},chart(h){let C=s("div",{class:"\
ajar-chart-block"}),L=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=Te(o,ie=>L.replaceChildren(
ie)),ae=({checkIns:ie,rulers:Ue})=>{K(),Ma(C,ie.length?Ka(ie,Ue,o):{},o)};return c.set(h.key,{update:ae,begin:H,end:K}),
p.has(h.key)&&ae(p.get(h.key)),H(),y({chart:h.key}),s("div",{},C,L)},start:h=>Xa(h,{open:ee,opener:k?.opener}),doors:h=>er(
h,{open:ee}),onward:h=>tr(h,{open:ee}),breathing(h){let{element:C,stop:L}=nr(h);return g(L),C},notice(h){na();let C=h.draft?
s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),C);let L=s("di\
v",{class:"ajar-leave"},_.button(),io({words:o,leave:dn}));Xs(_.open),k=Ca({words:o,send:y,isQuiet:n.length>1});let H=document.
createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return fn(()=>D||K.append(_.text())),H.append(s("div",{class:"\
ajar-notice"},s("div",{},k.line,k.small),L),C??"",K,k.more),H}};function re(h){let C=n.findIndex(({id:H})=>H&&h===`${H}.\
ipynb`),L=({section:H,blocks:K})=>H===n[C]?.id&&K.some(({warns:ae})=>ae);return Math.max(C,n.findIndex(L))}function we(h){
let C=s("div",{class:"ajar-text"});return Ee(C,h),_.addNumbers(C),C.addEventListener("click",L=>{let H=re(L.target.closest(
"a")?.getAttribute("href"));H<0||(L.preventDefault(),me(H))}),C}function pe(){$=!0}function S(h){j=h,$=!0,Q({focus:!0})}
let F=(h,C)=>s("button",{type:"button",onclick:C},h),J=()=>F(o["gate-again"],()=>S(!1));function te(){S(!1),n[v].blocks.
some(({invites:C})=>C)||me(v+1)}let fe=()=>[F(o["gate-no"],()=>S(!0)),F(o["gate-unsure"],()=>S(!0)),F(o["gate-yes"],te)],
ke=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:L})=>L==="exercise")),Le=h=>{let C=ke(h).filter(({key:ie})=>p.
get(ie)?.done).map(({key:ie,exercise:Ue},qe)=>Ht(s("details",{open:qe===0},s("summary",{},Ue.title),...p.get(ie).reflection.
flatMap(xt=>$t(xt,2))),Ue,o)),L=s("p",{},o["made-nothing"]),H=ke(h).map(({key:ie})=>ie),K=r&&X.canBegin(`${r}@`,H)?ve():
null,ae=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...C.length?C:[L],...ae]},je=h=>Object.
keys(p.get(h)?.answers??{}).length>0,Ie=h=>{let C=ke(h).filter(({folded:L})=>!L);return C.length>0&&C.every(({key:L})=>p.
get(L)?.done)};function R(h){let C=h.key.startsWith(`${a}@`)&&_.isKnown()?_.line():"",L=X.isLetter(h.exercise)?X.letter(
h):"",{danger:H,aside:K=0}=p.get(h.key);L&&(L.hidden=K<=(H?.kinds.length??-1));let ae=H?.kinds.length?"":Z(h);return s("\
div",{class:"ajar-below"},ae,C,L,k?.offer()??"")}function Z({key:h,exercise:{items:C}}){return C.some(({remark:H})=>H)?(V(),
ka({words:o,find:()=>ia(C,p.get(h)?.answers??{},window.ajarDangers),known:A})):""}let oe=h=>n.findIndex(({aside:C,blocks:L})=>!C&&
L.some(H=>H.key===h)),ee=h=>me(n.findIndex(C=>C.id===h));function le(h){let C=`${i?.exercise}@`,L=oe(C);return L<0?h?s("\
p",{},s("a",{href:h},o["help-needs"])):null:he(C,L,o["help-needs"])}function he(h,C,L){return s("button",{type:"button",
onclick:()=>{me(C);let K=m.get(h)?.querySelector("h1, h2");if(K){for(let ae of m.get(h).querySelectorAll(".ajar-folded, \
.ajar-sentences"))ae.open=!0;K.tabIndex=-1,K.focus()}}},L)}function ge(h,C){let L=n.findLastIndex(({blocks:H})=>H.some(K=>K.
key===h));return L<0||j?null:he(h,L,C)}let ve=()=>ge(`${r}@`,o["make-message"]),Se=()=>{let h=[...p.keys()],C=`${r}@`,L=r&&
(X.canBegin(C,h)||p.has(C)),H=l&&ge(`${l.exercise}@`,o["make-letter"]);return[L?ve():null,H].filter(Boolean)};for(let[h,
C]of Object.entries(Qe))ne[h]=L=>{let H=s("div",{}),ae=C(H,L,{words:o,send:y,onDispose:g,model:e,exerciseOf:N,formOf:ie=>m.
get(ie)});return se(L,ae.element??H,ae)};function $e(h,C){let L=ne[h.kind](h),{language:H}=n[v];return!H||!h.html||(Ht(L,
{language:H},o),C===n[v].blocks.findIndex(({html:K})=>K)&&L.prepend(Dn(o))),L}let Je=h=>n[v].blocks.find(C=>C.kind===h),
E=(h,C)=>p.set(h,{...p.get(h),...C}),G=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){if(G(),c.clear(),b){
x.replaceChildren(k?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(x.replaceChildren(...n[v].blocks.filter(
L=>L!==wt).map($e)),n.length>1&&de(),!h)return;let C=x.querySelector("h1, h2, h3")??x;C.tabIndex=-1,C.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function de(){let{aside:h,title:C}=n[v];if(On.hidden=!!h,x.classList.toggle("ajar-asid\
e",!!h),k?.setStart(n[v].id==="start"),h)return;let{section:L,step:H,steps:K,minutes:ae}=n[v],ie=n.filter(ce=>!ce.aside),
Ue=ie.indexOf(n[v]),qe=(ce,Cn,yr={})=>s("button",{type:"button",onclick:()=>me(n.indexOf(ce)),...yr},Cn),xt=n.find(({id:ce})=>ce===
"start"),Io=ie[Ue-1]??xt;x.append(s("div",{class:"ajar-moves ajar-turn"},Io?qe(Io,o["previous-page"]):null,Ue<ie.length-
1?qe(ie[Ue+1],o["next-page"]):null));let En=ie.filter(ce=>!ce.section||ce.step===1),No=ce=>L?ce.section===L:ce===n[v],gr=ce=>({
"aria-current":No(ce)?"page":null}),kr=ce=>Ie(ce.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Ro=(ce,Cn)=>s(
"li",{},qe(ce,Cn,gr(ce)),kr(ce));He.replaceChildren(...En.map(ce=>Ro(ce,ce.title)),xt?Ro(xt,o["start-page"]):""),rt.textContent=
L?M(o["step-of"],{title:C,n:H,all:K,minutes:ae}):M(o["page-of"],{n:En.findIndex(No)+1,all:En.length,title:C})}function me(h){
n[h]&&(v=h,He.parentElement.open=bt(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let He=s("ol",{}),rt=s("summary",{}),
bt=()=>window.innerWidth>640,wt=e.get("notice")??Je("notice");wt&&t.append(ne.notice(wt));let On=s("nav",{class:"ajar-na\
v","aria-label":o.pages},s("details",{open:bt()},rt,He));n.length>1&&t.append(On),t.append(W.line({role:"alert"}),x);let Lo=0;
for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Lo<3e4||(Lo=Date.now(),y({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",h=>{if(q(!1),h.keeping){let L=[...P.values()].some(ae=>h.acknowledged<ae);k?.
update(L?{...h.keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,K=H==="locked";H&&(w=H==="kept"),H&&H!=="locked"&&La(
e),H&&K!==b&&(b=K,p.clear(),On.hidden=b,Q()),T=!!h.keeping.ending,T&&Aa(e,t,h.keeping).then(()=>k?.setEnded())}h.states&&
queueMicrotask(()=>c.get("made")?.update());for(let[L,H]of Object.entries(h.states??{})){if(h.acknowledged<P.get(L))continue;
let K=H.answers&&!Object.keys(H.answers).length,ae=B.get(L)===fr(H);B.delete(L),E(L,K?{...H,at:0}:H),ae||c.get(L)?.update(
p.get(L))}h.dangers&&(window.ajarDangers=h.dangers,z()),h.country!=null&&_.choose(h.country),h.file&&(c.get("home")?.settle(),
Ga(h.file));let C=c.get("home")??k;if(h.print){let L=c.get("home");L?.settle(),Ya(h.print,()=>L?.say(o["print-refused"]))}
h.erased&&C?.say(h.erased,Je("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),h.open&&ee(h.open),h.
problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get("words")),Ne(t,o),Ln(
o),n=e.get("pages"),Q()});let mr=ta(()=>y({forget:!0})),hr=Ra(e,{gone:()=>q(!0),back:()=>{W.isLost()&&y({ready:!0})}});Q(),
Wt.set(o,(Wt.get(o)??0)+1);for(let h of Ta(e))y(h);return y({ready:!0}),()=>{D=!0,G(),mr(),hr(),clearTimeout(I),Wt.set(o,
Wt.get(o)-1),Wt.get(o)||y({gone:!0})}}var dr={render:Yc};Qe.door=(e,t,n)=>Ms(e,n);Qe.group=(e,t,n)=>Is(e,n);Qe.scenario=(e,t,{words:n,model:o})=>({element:Ns(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Qe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=Ts(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};Qe.desk=Cs;var wh=dr;export{wh as default};
