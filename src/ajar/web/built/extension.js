(()=>{var Cr=/^(\d{4})-(\d{2})-(\d{2})$/;function nt(e){let[,t,n,o]=typeof e=="string"&&Cr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Mr(+t,+n)?e:null}function In(e){let t=e.getFullYear();return t>=1&&t<=9999?Ar(t,e.getMonth()+1,e.getDate()):null}var Nn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Mr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ar=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Tr=["button","input","select","summary","textarea"],Lr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Tr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Lr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ge(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function lt(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Fo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},_o=["first","second",
"third"],Ho=e=>_o[e%_o.length];function Ut(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Rn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ir=new RegExp(`^${Rn}+|${Rn}\
+$`,"g"),Nr=/[\p{L}\p{N}_]+/gu,Rr=/^[\p{L}\p{N}_]+/u,Dr=/\{([a-z][a-z0-9-]*)\}/,[Br,Pr]=["⁨","⁩"],Uo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},qr=new RegExp(`[,;:،]|${Rn}`),Wr="January February March April May June July August\
 September October November December".split(" "),_r=/^\p{Uppercase}/u,zo=/[.!?…؟。][\u2069”’"')»]*$/,Fr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ve="en-US",Dn=({language:e=Ve})=>{Ve=e},Re=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),vt=(e,t)=>e[`\
moment-${t}`]??(nt(t)?ct(t):t),Bn=e=>new Intl.ListFormat(Ve,{type:"conjunction"}).format(e),St=(e,t,n=Ve)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),ye=e=>e.replace(Ir,""),_e=e=>e.toLowerCase().toUpperCase(),$t=e=>e.
match(Rr)?.[0]??"";function ct(e,t=Ve){if(t!=="en-US")return St(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Wr[o-1]} ${a}, ${n}`}function ot(e,t,n=[]){let o=e.split(Dr),a="";for(let r=0;r<o.length-1;r+=2){let[i,c,u]=o.slice(r,r+3),f=Hr(ye(t[c]),u),l=Ur(
i,f,n),p=!l&&!a&&_r.test(i);a+=zo.test(a)?l.replace(/^,+/,""):l,a+=zr(p?zt(f):f)}return zo.test(a)?a:a+o.at(-1)}function De(e){
let t=ye(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Uo&&o===Uo[n]&&ye(a))||a.includes(n)||a.includes(
o)?e:a}function Hr(e,t){let n=e.length;for(;n&&qr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function zt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Ur(e,t,n){let o=_e($t(t));if(!o)return e;let a=new Set(n.map(_e)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(Nr))if(r(_e(i[0])))return e.slice(0,i.index);return e}var zr=e=>Fr.test(e)?`${Br}${e}${Pr}`:
e;var Kr=3;function Pn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(l=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(l)})),i=()=>r.forEach((l,p)=>{l.checked=n(e[p])});i();let c=e.
map((l,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},l))),u=Ut(c.filter((l,p)=>p>=Kr&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u)),follow:i}}var Vr=2e4;function Ko(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Vr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function qn(e,t,n,o){let a=Ko(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Vo(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){let{opener:c,long:u,remark:f}=e,
l=c?s("b",{id:`${o}-opener`},c):null,p=Ko(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?p.value:null),g.follow()},...c?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=y=>{p.value=y,p.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Pn(i,{words:n,has:y=>p.value.includes(y),put:y=>m(`${p.value.trim()||
d} ${y}`),drop:y=>{let v=p.value.replace(y,"").replace(/ {2,}/g," ").trim();m(v===d?"":v)}}),b=s("label",{class:"ajar-wo\
rds ajar-write"},l,p),k=f&&r?r(p,e):"";return g.element||k?s("div",{},g.element,b,k):b}function Jo(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],c=()=>{let v=i().map(x=>x.value).filter(x=>x.
trim());o(v.length?v:null),y.follow()},u=()=>[...r.children].forEach((v,x)=>{v.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:x+1})),v.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:x+1}))}),f=()=>{
g(""),i().at(-1).focus()},l=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-line"]),p=()=>{u(),l.hidden=r.
children.length>=e.most},m=v=>{let x=i()[i().indexOf(v)+1];x?x.focus():v.value.trim()&&!l.hidden&&f()},d=v=>{let x=qn(v,
c,()=>m(x),{enterkeyhint:"next"});return x},g=v=>{let x=()=>{let R=T.nextElementSibling||T.previousElementSibling;T.remove(),
R||g(""),p(),c(),(R||r.firstElementChild).querySelector("textarea").focus()},T=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(v)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));r.append(T),p()},b=t||[];for(let v=0;v<
Math.max(e.lines,b.length);v++)g(b[v]??"");let k=v=>i().find(x=>x.value.trim()===v),y=Pn(a,{words:n,has:v=>!!k(v),put(v){
!k("")&&!l.hidden&&g("");let x=k("");x&&(x.value=v),c()},drop(v){k(v).value="",c()}});return s("div",{class:"ajar-lines"},
y.element,r,l)}var Jr=5,Gr=3,Yr=25,Zr=500,Qr=24;function Ie(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Xr(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>Qr||a>Zr||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Wn=e=>Re(s("p",{class:"ajar-hint"},e["part-in-english"]),e),_n=(e,{language:t})=>t?Re(
s("span",{},e),{language:t}):e,ei=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Kt(e,{language:t},n){if(!t)return e;
Re(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(ei))Re(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Go(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:c=!1,beside:u=[]}=n,{closed:f=null}=n,
l={...si,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
b=0,k=n.aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",v=t.private?s("p",{class:"ajar-private"},t.private):"",x=D=>c?
D.after:i&&D.more,T=t.items.some(D=>x(D)&&n.answers?.[D.id]!=null),{example:R}=t,B=R?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},R)):"",q=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),$=s("div",{}),
j=s("div",{class:"ajar-body"}),I=s(`h${a}`,{id:`${p}-title`},t.title),W=[t.language?Wn(o):"",...r||i?[s("div",{class:"aj\
ar-beside"},...u,y?ni([y],o):"",B),v]:[y,v,B],$,j,q],L=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[I,...W]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},I),...W)]);Kt(L,t,o);let P=null,w=D=>{P=D};L.addEventListener(
"click",w,!0),L.addEventListener("keydown",D=>{D.key!=="Enter"||!(D.ctrlKey||D.metaKey)||!g||(D.preventDefault(),g.next.
click())}),e.replaceChildren(L);function S(){let D=t.items.filter(ie=>Ke(ie,m)),Q=D.filter(ie=>!x(ie)),se=T?D.filter(x).
map(ie=>[ie]):[];return[...c||r&&t.together?[Q]:Q.map(ie=>[ie]),...se]}let A=D=>{q.replaceChildren(D)},H=(D,Q)=>{let se=D.
split(/\{([a-z]+)\}/);q.replaceChildren(...se.map((X,ie)=>ie%2?_n(Q[X],t):X))},J=Ie(o,A);function U(D,Q){q.replaceChildren(
`${D} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Q,A(""),n.onChange(m),G({focus:!0})}},o["put-back"]))}
function Z(D,Q){m={...m,[D.id]:Q},oi(j),A(""),n.onChange(m),oe()}function K(){ee(!0),J.begin(),b=setTimeout(Y,8e3)}function Y(){
b&&(clearTimeout(b),b=0,ee(!1),J.end())}function ee(D){for(let Q of g?.fieldsets??[])Q.disabled=D}function oe(){if(!g)return;
let{items:D,skip:Q,where:se,next:X,enough:ie,more:me}=g,he=S().length;Q.textContent=fe(D)?o["clear-and-skip"]:o.skip,se.
textContent=M(o["question-of"],{n:d+1,all:he}),se.hidden=he===1,X.textContent=d===he-1?o.done:o.next,ie.hidden=!re(he);let $e=d===
he-1&&(!c||fe(D)),je=t.items.some(Oe=>x(Oe)&&Ke(Oe,m));me.hidden=T||!$e||!je}function re(D){return(n.enough==="at once"||
d>0)&&d<D-1&&fe(t.items)}function we(){b||(K(),n.onDone(m))}let fe=D=>D.some(({id:Q})=>m[Q]!=null);function O(D,Q=!0){if(b)
return;let se=S();if(d+=D,d>=se.length){d=se.length-1,we();return}G({focus:Q,again:D<0})}function _(D,Q){let se=`${p}-${D.
id}`,X=s("legend",{id:`${se}-ask`},M(D.ask,m)),ie=D.hint?s("p",{class:"ajar-hint",id:`${se}-hint`},D.hint):null,me=[ie,Q.
mark].filter(Boolean).map(({id:Oe})=>Oe),he=D.among?{...D,cards:lt(D,m)}:D,$e=l[D.kind](he,Fo(he,m[D.id]),{words:o,level:a+
1,group:se,change:Oe=>Z(D,Oe),say:A,tell:H,remarks:n.remarks,sentences:n.sentences?.(D),isQuick:n.enough==="at once",isShort:i,
...Q}),je={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":me.join(" ")||null};return s("fieldset",je,
X,ie,$e)}function G({focus:D=!1,again:Q=!1}={}){let se=S();d=Math.max(0,Math.min(d,se.length-1));let X=se[d],ie=n.mark?.(
X),me=ie?s("p",{class:"ajar-mark",id:`${p}-${X[0].id}-mark`},ie):null,he=s("div",{class:"ajar-moves ajar-onward"}),$e=d>
0?()=>O(-1):null,je=X.map(tt=>_(tt,{mark:me,again:Q,moves:he,back:$e})),Oe=s("button",{type:"button",class:"ajar-skip",onclick:()=>{
if(b)return;let tt=m,Ht=fe(X);if(m={...m,...Object.fromEntries(X.map(({id:jt})=>[jt,null]))},n.onChange(m),!Ht){O(1);return}
G({focus:!0}),U(o.cleared,tt)}}),et=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(A(""),O(1))}}),E=s("p",
{class:"ajar-where"}),ne=s("button",{type:"button",class:"ajar-link",onclick:()=>{b||(T=!0,O(1))}},c?o["add-why"]:o["ask\
-more"]),le=s("button",{type:"button",class:"ajar-link",onclick:we},o.enough);g={items:X,skip:Oe,where:E,next:et,fieldsets:je,
enough:le,more:ne},$.replaceChildren();let xe={type:"button",class:"ajar-back",onclick:$e};he.replaceChildren(et,$e?s("b\
utton",xe,o.back):"",Oe);let Le=je.length===1;me&&Le&&je[0].lastElementChild.before(me),j.replaceChildren(E,...me&&!Le?[
me]:[],...je,he,...n.enough?[ne,le]:[]),oe(),n.onMove?.(d),D&&(je[0].focus({preventScroll:!0}),E.scrollIntoView({block:"\
nearest"}))}function te(D){if($.replaceChildren(),!D||!n.help||k>D.kinds.length)return null;let Q=()=>{k=D.kinds.length+
1,n.onAside?.(k),$.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:se,instead:X}=n;return $.append(se.notice(
D,{level:a+1,aside:Q,instead:X})),$.querySelector("[tabindex]")}function de(D,{focus:Q=!1,danger:se=null}={}){g=null;let X=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},X,...D.flatMap(me=>Ot(
me,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,G({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let me=m;m={},d=0,k=0,n.onAside?.(0),n.onStartOver(),G({focus:!0}),U(o["\
started-over"],me)}},o["start-over"])));let ie=te(se);Q&&(ie??X).focus()}function be(D){let Q=j.contains(document.activeElement);
Q&&g&&!b||(Y(),m={...D.answers},D.done?de(D.reflection,{focus:Q,danger:D.danger}):(d=D.at??Math.max(0,S().findIndex(se=>se.
some(({id:X})=>m[X]==null))),G()))}let{done:ve,reflection:Se,danger:Ne}=n;return be({answers:m,at:n.at,done:ve,reflection:Se,
danger:Ne}),{update(D){be(D),!g&&P&&Xr(P),P=null},release:Y,say:D=>{Y(),A(D)}}}function ti(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Jr||a>=Gr&&t>Yr));return n<0||n>=e.length-1?e.length:n}var ni=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function oi(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var Ot=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),si={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,i)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}-low`:i===10?
`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:c,own:u}=t||{chosen:[],own:""},f=()=>a(
c.length||u.trim()?{chosen:[...c],own:u}:null),l=e.many?"checkbox":"radio",p=e.cards.map(k=>s("input",{type:l,name:o,value:k.
id,checked:c.includes(k.id),onchange:y=>{e.many?c=c.filter(v=>v!==k.id).concat(y.target.checked?k.id:[]):(c=[k.id],u="",
m&&(m.value="")),f()}})),m=e.own?qn(u,()=>{u=m.value,!e.many&&u.trim()&&(c=[],p.forEach(k=>{k.checked=!1})),f()}):null,d=e.
cards.map((k,y)=>s("label",{class:"ajar-card"},p[y],s("span",{},k.text))),g=i?ti(e.cards):d.length,b=Ut(d.filter((k,y)=>y>=
g&&!p[y].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,b,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&r?r(m,e):null)},text:Vo,list:Jo,date(e,t,{
words:n,change:o,say:a}){let r=In(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function ai(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Yo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=ai(e.parts,t.dropped),r=t.began??n,i=n-r,{start:c,end:u}=a[o],
f=Math.max(0,i-u)-Math.max(0,c-i);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Zo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let c=({part:f,kind:l},p)=>p>o&&!a.includes(f)&&(l!=="moves"||n.some(ri)),u=e.findIndex(
c);return u<0?null:u}var ri=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Qo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let c=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:c}}).filter(({part:o,optional:a})=>a&&o>n)}function Xo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var ii=new Set,Fn=()=>{if(!document.hidden)for(let e of[...ii])e(Math.random()*1e3)};window.addEventListener("online",Fn);
window.addEventListener("pageshow",Fn);document.addEventListener("visibilitychange",Fn);function ui(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var zu=ui("ajar-presenter");var es=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ts(e,t){return e?!(t.protocol.startsWith("http")&&!es.test(t.
hostname)&&es.test(new URL(e).hostname)):!1}function ns(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var pi=2,Et=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Hn(e,t){if(t?.kind!=="moves"){let i=t&&Et(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:c})=>i.startsWith(
"check-in@")&&c.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:c})=>!i&&!c)?{question:o,body:{moves:!0}}:null}function Un({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Ct({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function os(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function zn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function ss(e,t){let n=e.filter(({snapshot:i,withheld:c})=>!i&&
c);if(!n.length)return"";let o=zn({shown:n},t),a=n.map(({card:i,heading:c})=>i||c);if(a.length<=pi)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function as(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var Jt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Je=e=>!!e?.name.startsWith("check-in@");function Fe(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Kn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function st(e,t,n,o,a){let r=Fe(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
Kn(n,()=>{r.close(),a()},"wall-primary"),Kn(o,()=>r.close())))}var Vn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Gt(e,{question:t,body:n},o,a,r){if(n.moves){st(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let i=Vn(t,o);if(!i){r();return}let c=i===1?a["wall-still-one"]:M(a["wall-still"],{n:i});st(e,c,a["wall-reveal-no\
w"],a["wall-wait"],r)}function rs(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Fe(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",
{class:"wall-answers"},Kn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ee=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Jn({units:e,hands:t=0},n){let o=new Map,a=fi(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(di(r,
a))}return[...o.values()]}function fi(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function di({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:c},u){let f=i&&(i.fine?mi(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Mt(a,r).map(l=>u.
get(`${t}:${l}`)??l),sizes:r,counts:f,n:f?Yt(f):0,withheld:c??""}}function mi(e,t){let n=0;return t.map(o=>(n+=o,Yt(e.slice(
n-o,n))))}function Mt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Yt=e=>e.reduce(
(t,n)=>t+n,0),Gn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ke=({shown:e})=>e.filter(({counts:t})=>t);var is=["wall-first","wall-second","wall-third"],cs=e=>is[e%is.length],He=e=>`${(100*e).toFixed(2)}%`,us={"aria-hidden":"\
true"};function Tt(e,t,n){return ke(e).length?{ruler:ls,move:ls,sort:ki,card:xi,choice:vi}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},zn(e,t))]}function ls(e,t){let n=Math.max(...ke(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return fs({...o,heading:u,
labels:i,sizes:c},r,n,cs(a),t)}))]}function ps(e,t){let[n,o]=e,a=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),r=a.
flatMap(c=>c.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([c,u],f)=>fs(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(l=>l.counts),i,cs(f),t))),hs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function fs({heading:e,labels:t,sizes:n},o,a,r,i){let c=Yt(n),u=.03,f=0,l=n.flatMap((m,d)=>{let g=f/
c+(f?u/2:0);f+=m;let b=f/c-g-(f<c?u/2:0);return o.flatMap(({counts:k,isEarlier:y},v)=>{let x=g+v*b/o.length;return hi(k[d]/
a,k[d],x,b/o.length,y)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ge("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...l):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...gi(t,n)))}function hi(e,t,n,o,a){let r=1-
e;return[ge("rect",{x:He(n),y:He(r),width:He(o),height:He(e),class:a?"wall-then":"wall-solid"}),ge("text",{x:He(n+o/2),y:He(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function gi(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function ki(e,t,n){let o=[...ke(e)].sort((c,u)=>bi(c.counts,u.counts)),
a=Math.max(...o.map(({n:c})=>c)),[{labels:r}]=o;if(r.length>Yn.length)return[Qt(o.map(c=>wi(c,t)),n,t)];let i=o.map(({name:c,
counts:[u,...f]},l)=>{let m=!l&&c.length+r[0].length<yi?`${u} ${r[0]}`:`${u}`;return At(c,m,ji([u,...f],a))});return[Qt(
[...i,...ms(e,t)],n,t),hs(r.map((c,u)=>[Yn[u],c]))]}var yi=24;function wi({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,f)=>n[f]===r).join(" / "),c=M(a["wall-of"],{n:r,of:o});return At(e,c,[],s("p",{class:"wall-muted"},i))}
var bi=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Yn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function ji(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Zt(Yn[a],r,o/t)})}function Zt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ge("rect",{class:e,x:He(t+r),y:He(
o),width:He(Math.max(0,n-2*r)),height:He(a)})}function xi(e,t,n){let o=ke(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[Qt([...ds(o,t),...ms(e,t)],n,t)]}function vi(e,t,n){let[{labels:o,counts:a,n:r}]=ke(e),i=o.map((c,u)=>({name:c,
count:a[u],n:r}));return[Qt(ds(i,t),n,t)]}function ds(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>At(a,i?`${r}`:M(t["wall-of"],{n:r,of:n}),[Zt("wall-rest",0,1),Zt("wall-pile-1",
0,r/n)]))}function ms({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[At(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>At(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var At=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ge("svg",us,...n):null,o);function Qt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var hs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ge("svg",us,Zt(
t,0,1)),n)));var Si=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),$i=/^data:image\/(svg\+xml|png|jpeg);/,
at=e=>e.flatMap(Oi);function Oi(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?$i.test(n.src)?[Ei(n)]:[]:Si.has(t)?[s(t,{},...at(o))]:at(o)}var Ei=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Xt=4,Lt=({path:e,size:t},n,o)=>ge("svg",{class:o,viewBox:`${-Xt} ${-Xt} ${t+2*Xt} ${t+2*Xt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ge("path",{stroke:"#000",d:e}));function It(e,t){return ke(e).length?{ruler:Mi,move:Ci,sort:Ti,card:Li,choice:Ii}[e.kind](e,t):e.heading}var ut=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,gs=({shown:e})=>e.every(({counts:t})=>t),Ci=(e,t)=>t["wall-moved"];function ks({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ut(t),ut(t)]}function Mi(e,t){let n=ke(e),o=new Map;for(let l of n){
let p=Gn(l);o.set(p,[...o.get(p)??[],l])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([l,p])=>Ai(p,l,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,c]=a.map(l=>ks(l,t)),u={ruler:i?.[1],other:c?.[0]},f=i?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function Ai(e,t,n,o){let[a,r]=e.map(f=>ks(
f,o)[0]),[i,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:c};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function Ti(e,t){let n=ke(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(f=>Gn(f)===u)})),{pile:a,most:r}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.length)return gs(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(i??t["wall-sor\
ted-many"],{pile:ut(a),card:ut(r[0].name),other:ut(r.at(-1).name),n:r.length,all:n.length})}function Li(e,t){let n=ke(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ys(n,e,t)}function Ii(e,t){let[{labels:n,counts:o,n:a}]=ke(
e);return ys(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function ys(e,t,n){let o=Math.max(...e.map(({count:l})=>l)),a=e.
filter(({count:l,n:p})=>2*l>p),r=a.length?a:e.filter(({count:l})=>l&&l===o);if(!a.length&&!gs(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:l})=>ut(l));return M(
c,{card:u,other:f,n:r.length})}function pt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,c=r!==void 0;if(!c&&i?.blank)return Be("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?ws({deck:e,way:t,panel:n,words:o}):
Be("text",Ue(e?.title??""));if(!c&&i.join&&t)return ws({deck:e,way:t,panel:n,words:o});let f=Et(n,u),l=c?null:Xo(i.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:l},m=(Hi[u.kind]??en)(p);if(m.dataset.slide=r??i?.slide,
u===e.slides[0]&&m.append(...js(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Re(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Re(g,o)}return m}var Be=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ue=e=>s("h1",{},e);function en({slide:e,way:t,panel:n,words:o,left:a}){
let r=at(e.body),i=r.flatMap(u=>Ni(u)),c=r.filter(u=>u.textContent.trim());return Be(e.kind,Ue(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...c.map(Di)),...i.map(u=>s("div",{class:"wall-picture"},u))),tn({way:t,panel:n,
words:o,left:a}))}function Ni(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ri=5;function Di(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Zn(o)<o.childNodes.length)||!t.every(Zn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Zn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Zn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Ri;)o+=2;return o}function Bi({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ee(a))return _i({slide:e,panel:n,words:o,question:a,left:r});let c=e.items,[u]=c.length===1?c:[];return Be(
"question",Ue(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Pi(u)]:[qi(c)],tn({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Pi({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},bs(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var qi=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?bs(o,a):null))),bs=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Wi=5;
function _i({slide:e,panel:t,words:n,question:o,left:a}){let r=Jn(o,e.items),i=r.filter(f=>ke(f).length),[c=r[0]]=i,u=tn(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Be("chart",Ue(i.length?It(c,n):n["wall-held-title"]),...Tt(
c,n),u):Be("chart",Ue(e.title),s("div",{class:"wall-groups"},...i.map(f=>s("section",{},s("h2",{},It(f,n)),...Tt(f,n,Wi)))),
u)}function Fi({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:l})=>l.startsWith("check-in@")).map(
l=>({moment:vt(n,l.moment),groups:Jn(l,[]),question:l})).filter(({groups:l})=>l.some(p=>ke(p).length)),i=l=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===l)})).filter(({shown:p})=>p&&ke({shown:p}).length),[c]=i("move").slice(-1),
u=i("ruler"),f=tn({way:o,panel:t,words:n,left:a});return c?Be("chart",Ue(It(c,n)),...Tt(c,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Be("chart",Ue(n["room-group"]),...ps([u[0],u.at(-1)],n)):u.length?Be("chart",Ue(It(u[0],
n)),...Tt(u[0],n)):Be("text",Ue(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Hi={text:en,story:en,help:en,
question:Bi,moves:Fi},js=e=>e?.logo?at([["img",e.logo]]).map(Ui):[],Ui=e=>(e.className="wall-logo",e);function ws({deck:e,
way:t,panel:n,words:o}){return Be("join",Ue(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Ki(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Qn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(zi)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Un(n,o)))),...js(e))}var zi=e=>s("span",{},e,s("wbr")),Ki=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Qn(e,t)),Qn=(e,t)=>Lt(e,t["room-scan-alt"],"wall-sc\
an"),Vi=e=>e.replace("-","‑");function tn({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let c=os(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?Ct(a,t,n):r&&e?Un(t,n):"",l=i?Ct(i,t,n):"";if(!e&&!c&&!f&&!l)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Qn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Vi(e.code)}):l)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,c?s("span",{class:"wall-time"},c):null)),p}var eo=[4.6,5.6,6.6,7.4,8.2],to=2,Ji=["","tight","tight columns"],Xn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Gi=5.4;function vs(e,t=to){let n=eo[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Xn.at(-1),text:0};for(let a of[...Ji,...Xn]){if(o.text>=Gi||o.text&&Xn.includes(a))break;let r=Yi(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Ss(e,o.layout,o.text||4.6),o.text>0}function Yi(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Ss(e,t,
Math.max(o,4.6)),Zi(e))return Math.max(o,4.6);return 0}function Ss(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Zi=e=>xs(e)&&[...e.querySelectorAll(".wall-whole")].every(xs),xs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ft=e=>!!e?.units.length&&e.state!=="open"&&!Ee(e),Os=e=>ft(e)&&!Je(e);function nn(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,$s(k).map(()=>0)])),i=0,c=0,u=s("div",{}),f=Fe(e,"desk-han\
ds",u);if(!f)return;let l=()=>Math.max(c,...[...r.values()].map(k=>k.reduce((y,v)=>y+v,0))),p=(k,y,v=null)=>s("button",{
type:"button",class:v,onclick:y},k),m=(k,y,v)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:k}),onclick:()=>v(-1)},"−"),s("output",{},`${y}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:k}),onclick:()=>v(1)},"+"));function d(k=""){let y=a[i],v=r.get(y.id),x=i===a.length-1,T=R=>()=>{
i+=R,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},y.card||
y.heading),y.card?s("p",{class:"desk-small"},y.heading):"",Je(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...$s(y).map((R,B)=>m(R,v[B],q=>{v[B]=Math.max(0,v[B]+q),d(`${B} ${q}`)})),x?m(n["room-people"],l(),R=>{c=Math.max(0,l()+
R),d(`people ${R}`)}):"",s("div",{class:"wall-answers"},i?p(n.back,T(-1)):"",x?"":p(n[y.card?"desk-next-card":"next"],T(
1),"wall-primary"),l()?p(n[x?"room-count":"desk-enough"],b,x?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(k)}function g(k){let y=[...u.querySelectorAll(".desk-stepper")],[v,x]=k.split(" "),T=v==="people"?y.at(-1):y[Number(v)||
0],[R,B]=T.querySelectorAll("button");(x==="-1"?R:B).focus()}function b(){let k=l(),v=[...r].filter(([,x])=>x.some(Boolean)).
map(([x,T])=>{let{kind:R}=a.find(B=>B.id===x);return[x,R==="card"?[T[0],k-T[0]]:T]});f.close(),o(Object.fromEntries(v),k)}
d()}var $s=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Mt(t,n);var Qi={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},on=["","dark","light","contrast"],Xi=new Map(Object.entries(Qi).flatMap(
([e,t])=>t.map(n=>[n,e]))),el="input, textarea, select, [contenteditable]:not([contenteditable=false])";function tl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:c}=e;if(o||a||r||i||c)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(el)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Xi.get(t.length===1?t.toLowerCase():t)}function Es(e){let t=n=>{let o=tl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Cs(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:c}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,l=k=>()=>{b.close(),k()},p=(k,y,...v)=>s("button",{type:"button",onclick:l(k),...y},...v),m=k=>s("small",{},M(a["re\
mote-minutes"],{minutes:k})),d=t.parts.map((k,y)=>s("li",{},p(()=>r("go",{slide:Vt(t,y)}),{"aria-current":y===f?"step":null,
class:u.dropped.includes(y)?"remote-dropped":null},k.title,u.dropped.includes(y)?s("small",{},a["remote-is-dropped"]):m(
k.minutes)))),g=Qo(t,u).map(({part:k,title:y,minutes:v,dropped:x})=>s("li",{},s("span",{},y),p(()=>r(x?"keep":"drop",{part:k}),
{"aria-label":`${x?a["remote-keep"]:M(a["remote-drop"],{minutes:v})}: ${y}`},x?a["remote-keep"]:M(a["remote-drop"],{minutes:v})))),
b=Fe(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?p(i,{},a["remote-hand"]):null,c?p(c,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Pe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Ms(e,t,n){let o=s("div",{}),a=Fe(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??o.querySelector("button"))?.focus()},a.refresh())}function As(e,t,n,{
press:o}){o({desk:"remote"}),Ms(e,"desk-remote",a=>{let{remote:r,inside:i,practice:c,panel:u,wall:f}=t(),l=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!i||c);return[s("h2",{},n["desk-remote"]),p&&r?Lt(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!l.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...l.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Pe(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Pe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Pe(n["wall-close"],a))]})}function Ts(e,t,n,{press:o,step:a}){let r=nl(n,o);Ms(e,"desk-reach",
i=>{let{way:c,join:u,inside:f,practice:l,panel:p}=t(),m=s("span",{role:"status"});if(!c||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},l?n["desk-phones-practice"]:n["desk-phones-none"]),l?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Pe(n["wall-close"],i))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:b,network:k})=>s("option",{value:b,
selected:b===u.picked?"":null},`${b} (${k})`)));return[s("h2",{},n["desk-phones"]),Lt(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(b=>s("li",{},ol(n)[b])))),s("div",{class:"wall-answers"},Pe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Pe(n["desk-card"],()=>o(
{desk:"card"})),Pe(n["remote-join-show"],()=>{i(),a("join")}),Pe(n["wall-close"],i),m)]})}function nl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Pe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var ol=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var no=!1;function Ls(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:$,title:j})=>s("option",{value:$},j),i=($,j)=>M(t["desk-meeting"],{title:$,n:j}),c=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:$,title:j,part:I,minutes:W})=>r({id:$,title:i(I?`${j}: ${I}`:
j,W)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:$,title:j,minutes:I})=>r({id:$,title:i(j,I)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||sl(e.countries),...e.chosen};f.meeting&&(c.value=f.meeting);
let l=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(l.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{no=!0,o({language:m.value,chosen:k()})}},...e.languages.map(({id:$,title:j})=>s("option",{value:$,lang:$},
j)));m.value=e.language,no&&queueMicrotask(()=>m.focus()),no=!1;let d=["phones","none","practice"].filter($=>!(e.server&&
$!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},b=d.map(($,j)=>s("input",{type:"radio",name:a,value:$,checked:$===
f.phones||j===0&&!f.phones?"":null,"aria-describedby":`${a}-${$}`})),k=()=>({meeting:c.value,couple:l.value,country:p.value,
phones:b.find(({checked:$})=>$).value}),y=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),v=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:y.id},t["room-host-key"]),y),x=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),R=($,j)=>s("p",{},s("label",{class:"ajar-words",for:j.id},
$),j),B=s("form",{class:"ajar-start",onsubmit:$=>{$.preventDefault(),T.textContent=t["desk-opening"],n({...k(),key:y.value}),
y.value=""}},s("h2",{},t["desk-start"]),x,R(t["desk-which"],c),s("div",{class:"ajar-start-two"},e.languages.length>1?R(t["\
language-choice"],m):"",e.couples.length?R(t["desk-couple"],l):"",R(t["desk-country"],p)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map(($,j)=>s("label",{class:"ajar-start-way"},b[j],s("\
span",{},s("b",{},g[$][0]),s("small",{id:`${a}-${$}`},g[$][1]))))),v,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),T));function q({problem:$,busy:j,needsKey:I,state:W}){x.textContent=$??"",x.hidden=!$,v.hidden=!I,j||
(T.textContent=W==="ended"?t["room-ended"]:"")}return{element:B,update:q}}function sl(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function sn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:Mt(a.values,a.bands),i=a.snapshot.counts.map((c,u)=>`${r[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},a.card||
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(i,c)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(i),vs(i,c)}}}var al=["open","close","reveal"];function Is(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},i=null,c=null,u=ns(),f=(E,V,ne={})=>s("button",{type:"button",onclick:V,...ne},...[E].flat()),l=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ie(n,E=>{E?p.
textContent=E:$e()}),d=E=>{m.begin(),o(E,{awaited:!0})},g=0,b="",k=(E,V={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:E,...V},n:g})},y=()=>r.panel,v=()=>y()?.stage,x=()=>r.deck?.slides[v()?.slide],T=()=>x()&&Et(y(),x()),R=dt("d\
esk-wall",{inert:!0}),B=dt("desk-wall",{inert:!0}),q=dt("desk-screen",{hidden:!0}),$=()=>{q.host.hidden=!1,Se(),q.host.requestFullscreen?.().
catch(()=>{})},j=()=>{q.host.hidden=!0,I()&&document.exitFullscreen(),Se()},I=()=>document.fullscreenElement===q.host;q.
host.addEventListener("fullscreenchange",()=>{I()||j()});let W=s("p",{class:"desk-clock"}),L=s("p",{class:"desk-plan"}),
P=s("ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),A=s("p",{}),H=s(
"p",{class:"desk-small"}),J=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=s("div",{class:"desk-tools"},U,f(n["desk-here"],$),f(n["desk-remote"],()=>As(oe,()=>r,n,{press:d})),f(n["\
desk-phones"],()=>Ts(oe,()=>r,n,{press:d,step:k})),f(n["remote-parts"],we),f(n["desk-end"],fe,{class:"desk-end"})),K={back:f(
[n.back,s("kbd",{},"←")],()=>k("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>O("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>O("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>O("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],_),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},Y=f(n["room-ask-reset"],()=>st(oe,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>O("reset"))),ee=f("",()=>k(v()?.timer?"pause":"timer")),oe=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},W,L,Z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),R.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),B.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,A,H,s("p",{class:"desk-more"},ee,Y))),s("s\
ection",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,J),s("div",{class:"desk-moves"},l,p,s("div",{class:"desk-pad"},
...Object.values(K))),q.host),re=Ls(t,{words:n,begin:E=>d({desk:"begin",...E}),speak:E=>d({desk:"language",...E})});e.replaceChildren(
re.element,oe);function we(){Cs(Ne(),{deck:r.deck,panel:y(),way:r.way},n,{step:k})}function fe(){let E=y().questions.some(
Ee),V=(le,xe)=>f(xe,()=>d({room:"take",what:le,paper:t.paper})),ne=Fe(oe,"desk-ending",s("p",{},n["desk-end-sure"]),E?s(
"p",{class:"desk-more"},V("page",n["desk-take-page"]),V("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},
f(n["room-end"],()=>{ne.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>ne.close())))}function O(E){
if(g>(r.steps??0)){b=E;return}if(E==="reveal"){let ne=Hn(y(),x()),le=()=>d({desk:"question",id:ne.question.id,do:E,...ne.
body});ne&&Gt(Ne(),ne,y(),n,le);return}let V=T();V&&d({desk:"question",id:V.id,do:E})}function _(){let E=T();if(!(q.host.
hidden?ft:Os)(E))return;let ne=(le,xe)=>d({desk:"question",id:E.id,do:"hands",counts:le,people:xe});nn(Ne(),{question:E,
words:n,count:ne})}let G={keys:()=>rs(Ne(),n),full:()=>q.host.hidden?$():j(),larger:()=>de(1),smaller:()=>de(-1),hands:_,
parts:we,look(){let{look:E=""}=q.wall.dataset;q.wall.dataset.look=on[(on.indexOf(E)+1)%on.length]}},te=to;function de(E){
te=Math.min(eo.length-1,Math.max(0,te+E)),Se()}function be(E){return!r.deck||!oe.offsetParent||oe.closest("[inert], .lm-\
mod-hidden")?!1:(G[E]?G[E]():al.includes(E)?O(E):k(E==="timer"?v()?.timer?"pause":"timer":E),!0)}a(Es(be));let ve=setInterval(
()=>{!oe.hidden&&oe.isConnected&&D()},1e3);a(()=>clearInterval(ve));function Se(){if(!r.deck||!v())return;let E={deck:r.
deck,way:r.way,panel:y(),words:n,now:u.now()},V=Zo(r.deck,y());R.draw(pt(E)),B.host.hidden=V===null,V!==null&&B.draw(pt(
{...E,slide:V})),q.host.hidden||q.draw(pt(E),te)}let Ne=()=>q.host.hidden?oe:q.wall;function D(){if(!r.deck)return;let E=Yo(
r.deck,v(),u.now());if(W.textContent=Jt(u.now(),n),!E)return;let V=E.begun?as(E.late,n):n["remote-not-begun"],ne=E.begun?
M(n["remote-planned"],{part:Jt(E.partEnds,n),end:Jt(E.ends,n)}):"";L.replaceChildren(s("b",{class:E.late>0?"desk-late":null},
V),ne&&` · ${ne}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[E.part].title));for(let[le,xe]of[...P.children].entries())
xe.className=le<E.part?"done":le===E.part?"here":"",xe.classList.toggle("dropped",v().dropped.includes(le));E.part!==c&&
Q(E.part)}function Q(E){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=E;let V=P.children[E];V.firstChild.
setAttribute("aria-current","step");let{parentNode:ne}=P,le=(xe,Le)=>V[xe]+V[Le]/2-ne[Le]/2;ne.scrollTo(le("offsetLeft",
"offsetWidth"),le("offsetTop","offsetHeight"))}function se(){c=null,P.replaceChildren(...r.deck.parts.map(({title:E},V)=>s(
"li",{},f(E,()=>k("go",{slide:Vt(r.deck,V)})))))}function X(){if(i===x()?.id)return;i=x()?.id;let E=x()?.notes.length?at(
x().notes):[s("p",{},n["remote-no-notes"])];w.replaceChildren(...E),w.scrollTop=0}function ie(){let E=T();S.textContent=
E&&(E.state!=="ready"||E.hands)?Ct(E,y(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],
H.textContent=ss(E?.units??he(),n),J.replaceChildren(...E?sn(E,n):[]),K.hands.firstChild.data=n[Je(E)?"desk-slips":"desk\
-hands"],K.hands.disabled=!ft(E),Y.hidden=!E?.answered||!E.may_reset;let V=x()?.minutes??0;ee.hidden=!V&&!v()?.timer,ee.
textContent=v()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:V});for(let ne of["open","close"])K[ne].hidden=
!r.way;K.hands.hidden=!!r.way&&(K.hands.disabled||!E),K.open.disabled=!E||E.state==="open"||!r.way,K.close.disabled=E?.state!==
"open",K.reveal.disabled=!Hn(y(),x());for(let ne of Object.values(K))ne.classList.remove("wall-primary");me().classList.
add("wall-primary"),K.blank.setAttribute("aria-pressed",!!v()?.blank)}function me(){let E=T();return E?Ee(E)?K.next:E.state===
"ready"&&!K.open.disabled?K.open:!r.way&&!E.answered&&!K.hands.disabled?K.hands:K.reveal.disabled?K.next:K.reveal:K.reveal.
disabled?K.next:K.reveal}let he=()=>{if(x()?.kind!=="moves")return[];let[E]=y().questions.filter(V=>Je(V)&&Ee(V)).slice(
-1);return E?.units.filter(({kind:V})=>V==="move")??[]};function $e(){let E=T();p.textContent=je(E)}function je(E){if(v()?.
blank)return n["remote-is-blank"];if(!E)return"";let V=Vn(E,y());return V===1?n["remote-still-one"]:V?M(n["remote-still"],
{n:V}):E.state==="open"?n["room-is-open"]:E.hands&&!Ee(E)?M(n["desk-counted"],{n:E.hands}):!r.way&&E.state==="ready"&&E.
units.length?n[Je(E)?"desk-slips-how":"desk-hands-how"]:""}function Oe(E){let V=r;r={...r,...E},r.busy||m.end(),l.textContent=
r.problem??"",l.hidden=!r.problem;let ne=r.state==="open"&&!!(r.deck&&v());if(re.update(r),re.element.hidden=ne,oe.hidden=
!ne,!ne)return;V.panel!==r.panel&&u.set(y().now),V.deck!==r.deck&&se(),U.hidden=!ts(r.wall,window.location),U.hidden||(U.
href=r.wall);for(let xe of oe.querySelectorAll("dialog"))xe.refresh?.();D(),X(),ie(),$e(),Se();let le=b;b="",le&&O(le)}let et=new ResizeObserver(
Se);for(let{host:E}of[R,q])et.observe(E);return a(()=>et.disconnect()),{update:Oe}}var rl=e=>e;function Ce(e,t){e.innerHTML=rl(t)}function an(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function mt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,c=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function rn(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Ns(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,c="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),l=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ie(t,L=>{p.textContent=L}),d=so(t),g=an(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let b=L=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(L,{awaited:!0}))},k=(L,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(P)},L),y=(...L)=>s(
"div",{class:"ajar-moves ajar-many"},...L);function v(){let L=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(L&&!L.value){L.focus();return}b({room:"open",...L?{key:L.value}:{}}),L&&(L.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),L?s("label",{class:"ajar-words",for:L.
id},t["room-host-key"]):null,L?s("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,L,y(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:y(...[12,3].
map(w=>k(M(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let x=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),y(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function T(){let L=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),w=a.address?L:null;return r?[R(),s("div",{class:"ajar-door-line"},P,l,w),B(),$()]:[s("h2",{},t["room-title"]),R(),
B(),P,a.address?Rs(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},l,w,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),$()]}let R=()=>a.practice?s("p",{},Nt(t)):null,B=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let L=s("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:L.value})},...a.addresses.map(
({ip:P,network:w})=>s("option",{value:P,selected:P===a.picked},`${P} (${w})`)));return s("label",{class:"ajar-words",for:L.
id},s("span",{},t["room-address"]),L)}function $(){let L=s("div",{}),P=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),S=()=>L.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),y(P,k(t["room-end"],{room:"end"}))]:[w]),A=J=>{i=J,S(),(i?P:w).focus()};S();let H=(J,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?y(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
L)}function j(L){a={...a,...L},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let P=oo(t,a.joined);
l.textContent!==P&&(l.textContent=P),d.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?m.begin():(m.end(),p.textContent=""),I()}let I=mt(u,()=>{let{joined:L,problem:P,...w}=a,S=JSON.stringify([w,r]);if(S===
c)return;c=S;let A={open:T,lost:x}[a.state]??v;rn(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return ln(e,()=>n({room:"look"}),o),{update:j}}var oo=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Nt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Rs(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Ce(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function so(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?s("p",{},Nt(e)):"",Rs(e,r),o):(n.close(),t.replaceChildren()))}}}function ln(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function ao(e,{words:t,onDispose:n}){let o=dt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
c=()=>{};function u(l,p){let m=JSON.stringify([l.map(({units:k})=>k),p]);if(m===i)return!1;i=m;let g={questions:l.map(k=>({
...k,state:"closed"})),practice:p,joined:0,stage:{slide:0}},b={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(pt(b)),l.some(ro)&&c(),a.replaceChildren(...l.slice(-1).flatMap(k=>sn(k,t))),!0}let f=new ResizeObserver(()=>c());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var ro=({units:e})=>e.some(({snapshot:t})=>t);function il({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",c={close:!n&&
i,open:!n&&!i&&!r,hands:ft(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Ee(o)),reset:a&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function ll(e,t){return e.answered?Ee(e)?"":"reveal":e.state==="open"?"":t[0]}function Ds(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=i,[u,f]=Je(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],l={},p=!1,m="",d=!1,g=O=>{P.begin(),n(O,{awaited:!0})},
b=(O,_={})=>{d=O==="reveal",g({question:e.of,do:O,..._})},{title:k,items:y}=r,v={kind:"question",question:e.of,title:k,items:y},
x=ao(v,{words:t,onDispose:o});x.element.hidden=!0;let T=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
R=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),B=s("span",{}),q=s("p",{class:"ajar-private"}),$=s("p",{class:"aj\
ar-counts"}),j=cl(e.minutes,t,o),I=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!p)}),W=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),L=O=>{W.textContent!==O&&(W.textContent=O)},P=Ie(t,O=>L(O||m)),w={open:[t["\
room-ask-open"],()=>b("open")],close:[t["room-ask-close"],()=>b("close")],hands:[u,H],reveal:[t["room-ask-reveal"],()=>Gt(
fe,{question:c,body:{}},l,t,()=>b("reveal"))],reset:[t["room-ask-reset"],()=>st(fe,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>b("reset"))]},S={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[O,_]of Object.
entries(S))w[O]=[_,()=>g({room:O==="room"?"open":O,about:e.of})];let A=Object.fromEntries(Object.entries(w).map(([O,[_,G]])=>[
O,s("button",{type:"button",hidden:!0,class:O==="inside"?"ajar-link":null,onclick:G},_)]));function H(){nn(fe,{question:c,
words:t,count:(_,G)=>b("hands",{counts:_,people:G})})}function J(){let O=il(l,c),_=ll(c,O),G=Object.values(A).find(te=>te===
document.activeElement);for(let[te,de]of Object.entries(A))de.hidden=!O.includes(te),de.classList.toggle("wall-primary",
te===_);G?.hidden&&A[O[0]]?.focus()}function U(O){p=O,x.element.hidden=!O,a().hidden=O,I.textContent=t[O?"room-show-ques\
tion":"room-show-result"]}let Z=so(t),K=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Z.show()},t["r\
oom-code"]),Y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function ee(){return l.room!=="o\
pen"||l.inside&&!e.units.length?"":c.hands?Ee(c)?t["room-by-hands-now"]:M(t["desk-counted"],{n:c.hands}):l.inside?f:Y[c.
state]}function oe(){return l.room==="lost"?t["room-lost"]:l.room!=="open"?t[l.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[l.inside?"room-without-counting":"room-nothing-counted"]}function re(O){l={...l,...O},c=l.
question??i,fe.hidden=!1,B.replaceChildren(l.practice?Nt(t):""),R.textContent=l.problem,R.hidden=!l.problem,q.textContent=
oe(),q.hidden=!q.textContent;let _=!c.hands&&!l.inside,G=l.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
_||c.answered],[l.joined,t["room-have-joined"],_]]:[];$.replaceChildren(...G.filter(([,,de])=>de).map(([de,be])=>s("span",
{},s("b",{},`${de}`)," ",be))),j.update(l.seconds),J();let te=m;m=ee(),m!==te&&L(m),l.busy||P.end(),Bs(T,l.withheld),Z.update(
l.way??{},oo(t,l.joined)),K.hidden=!l.way?.address,we(),d&&!l.busy&&c.state==="closed"&&T.childElementCount&&(d=!1,T.scrollIntoView(
{block:"nearest"}))}function we(){if(!x.update([c],l.practice))return;let O=ro(c);I.hidden=!O,U(O),O&&d&&x.element.scrollIntoView(
{block:"start"}),O&&(d=!1)}let fe=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,$,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},B,W,I,K,j.element),Z.dialog);return I.hidden=!0,ln(fe,()=>n({room:"look"}),o),{parts:[x.element,T,R,fe],update:re}}
function Bs(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Ps(e,{words:t,send:n,onDispose:o}){let a={},r=ao({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),i=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),l=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ie(t,g=>{l.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>st(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,i,r.element,c,u,s("div",{class:"\
ajar-moves"},d),l)),ln(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?Nt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Bs(c,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let b=a.checkIns??[];i.hidden=b.length>
0,r.element.hidden=!b.length,r.update(b,a.practice)}}}function cl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=s("p",{class:"ajar-clock"},r," ",i);function u(){let l=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=l===null?"":`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,
m=l===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],c.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:c,update:l=>{o=l==null?null:Date.now()-l*1e3,u()}}}function qs(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{Ce(r,m),r.prepend(s("h2",{},p)),Ce(i,d),c.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
l=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},c,i),l)}var io=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Ws(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:c,back:u,isQuick:f}){let l={...t},{cards:p,piles:m}=e,d=R=>m.find(B=>B.id===R).text,g=s("div",{class:"ajar-one"});
function b(R,B){l={...l,[R.id]:B},B||delete l[R.id],a(Object.keys(l).length?l:null),B&&r(n.moved,{card:De(R.text),pile:d(
B)})}function k(R,{focus:B=!0,back:q=R?()=>k(R-1):u,onward:$=()=>v(R+1)}={}){let j=p[R],I=M(n["card-of"],{n:R+1,all:p.length}),
W=s("div",{class:"ajar-one-card",role:"group","aria-label":I,tabindex:"-1"},s("p",{class:"ajar-where"},I),s("p",{},j.text)),
L=P=>{b(j,P),$()};c.hidden=!0,g.replaceChildren(W,s("div",{class:"ajar-one-piles"},...m.map(({id:P,text:w})=>io(w,()=>L(
P),{"aria-pressed":`${l[j.id]===P}`}))),s("div",{class:"ajar-one-also"},q?y(n.back,()=>q()):s("span",{}),y(n["card-out"],
()=>L("")),f?s("span",{}):y(n["card-enough"],()=>x()))),B&&W.focus({preventScroll:!0})}let y=(R,B)=>io(R,B,{class:"ajar-\
link"}),v=R=>R<p.length?k(R):x();function x({focus:R=!0}={}){let B=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=($,j)=>{let I=p.
filter(w=>(l[w.id]??"")===j),W=w=>k(p.indexOf(w),{back:x,onward:x}),L=I.map(w=>s("li",{},io(w.text,()=>W(w)))),P=j?{}:{class:"\
ajar-out"};return L.length?[s(`h${o+1}`,P,$),s("ul",{},...L)]:[]};g.replaceChildren(B,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:$,text:j})=>q(j,$)),...q(n["cards-out"],"")),c.hidden=!1,R&&(B.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let T=p.map(R=>!!l[R.id]).lastIndexOf(!0)+1;return T===p.length||i&&T?x({focus:!1}):k(
T,{focus:!1}),g}var cn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ul=/0|1(.)(1*)0/g,pl=/(1*)0(...)(.)(1*)0/g,fl=31,dl=2147483647,ml=4,hl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",gl=new RegExp(`(${hl})|[.…]+|[!?;\\n]`,"gu"),kl=/[\u0300-\u036f'’‘ʼ]/g,yl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function un(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Us(o,t);return t}var Ge=(e,t)=>new RegExp(e.map(n=>Us(n,t)).
join("|"),"y");function pn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function fn(e,t){let n=t;for(let[o,a]of pn(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var dn=e=>Array.from(Fs(e).matchAll(ul),([,t,n])=>t?Hs(t,n):0);function _s(e){
let t=new Map,n=-1;for(let[,o,a,r,i]of Fs(e).matchAll(pl))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Hs(r,i));return t}
var Fs=e=>Array.from(cn(e),t=>t.toString(2).padStart(8,"0")).join(""),Hs=(e,t)=>(e==="1"?-1:1)*(1+t.length);function mn(e){
let t=0;for(let n of e)t=(t*fl+n.codePointAt(0))%dl;return t}function Us(e,t){return`(?:${(e.match(yl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${ml}}`:a[0]==="<"?t[a.slice(1,-1)]:
wl(a)).join("")})`}function wl(e){let t=zs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var zs=e=>e.normalize("NFKD").replace(kl,"").toLowerCase();
function Rt(e){let t="",n=[];for(let o of e.matchAll(gl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?zs(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var bl=4,Ks=4,Vs=".",lo=new WeakMap;function ht(e,t){let{passes:n,kinds:o,learned:a,own:r}=Gs(t),{line:i,places:c}=Rt(e),
u=fn(n,i),f=Object.entries(o).flatMap(([m,d])=>pn(d,u).map(([g,b])=>({kind:m,start:g,end:b-1}))),l=a?jl(f,i,a,r):f,p=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return l.map(({kind:m,start:d,end:g})=>({kind:m,
span:[c[d][0],c[g][1]]})).sort(p)}function*Js(e){let{passes:t,kinds:n}=Gs(e);for(let o of[t,...Object.values(n)])yield,pn(
o,"we are here ")}function Gs(e){return lo.has(e)||lo.set(e,Sl(e)),lo.get(e)}function jl(e,t,n,o){let{size:a,weights:r,kinds:i,
limit:c,least:u}=n,f=xl(t,n.same),l=f.slice(1).map((x,T)=>[...f[T],...x]),p=x=>{let T=new Set(x.flatMap(B=>B.numbers.map(
q=>q%a)));return[...T].reduce((B,q)=>B+(r.get(q)??0),0)/Math.sqrt(T.size)},m=[...f,...l];if(e.length)return co(m,p)[1]>u?
e:[];if(o.size&&!t.split(" ").some(x=>o.has(x)))return[];let d=m.filter(x=>x.length>bl),[g,b]=co(d,p);if(!(b>c))return[];
let k=g.flatMap(x=>x.numbers.filter((T,R)=>R!==1)),y=x=>[...new Set(k.map(T=>T%x.length))].reduce((T,R)=>T+x[R],0),[v]=co(
Object.keys(i),x=>y(i[x]));return[{kind:v,start:g[0].start,end:g.at(-1).start}]}function xl(e,t){let n=Vs,o=[[]];for(let a of e.
matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[`w ${r}`,`b ${n} ${r}`,...vl(a[0])];o.at(-1).push({start:a.index,numbers:i.
map(mn)}),n=r,r===Vs&&o.push([])}return o.filter(a=>a.length)}function vl(e){let t=["^",...e,"$"];return t.slice(Ks-1).map(
(n,o)=>`n ${t.slice(o,o+Ks).join("")}`)}var co=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Ys=(e,{
kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;function Sl({lists:e,passes:t,
phrases:n,own:o,learned:a}){let r=un(e),i=Object.entries(n).map(([c,u])=>[c,Ge(u,r)]);return{passes:Ge(t,r),kinds:Object.
fromEntries(i),own:new Set(o.split(" ").filter(Boolean)),learned:a&&$l(a)}}function $l({same:e,weights:t,kinds:n,...o}){
let a=e.map(i=>i.split(" ")),r=Object.entries(n).map(([i,c])=>[i,dn(c)]);return{...o,same:new Map(a.flatMap(i=>i.map(c=>[
c,i[0]]))),weights:_s(t),kinds:Object.fromEntries(r)}}function Zs({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var Qs=["emergency","crisis","violence","agency","worried","child"],Ol=["crisis","violence"],ta='a[href$="#Help-lines"]',
Me=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Xs(){for(let e of Me().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Me().listeners.delete(e),e.shown||=t}}function El(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function na(e,t,n){let o=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]),[a]=Object.values(n);for(let c of Object.values(n)){let u=o.flatMap(p=>ht(p,c)),f=u.every(({kind:p})=>p in a.
kinds),l=Ys(u,f?a:c);if(l)return{...l,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:u})=>u===
"ruler"&&t[c]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...i,kinds:[]}:null}var uo=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),po=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),ea=e=>`tel:${e.match(/\d+/)[0]}`;function oa({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Me().
countries=t);let a=()=>Me().countries,r=null,i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},Me().chosen||El(a(),r)),c=()=>a().find($=>$.code===i());function u($){Me().chosen=$,Xs();
for(let{element:j,draw:I}of Me().listeners)I(j)}function f($,j){return j($),Me().listeners.add({element:$,draw:j,shown:!1}),
queueMicrotask(Xs),$}let l=$=>f(s("div",{}),j=>j.replaceChildren(...$())),p=()=>{let $=[...a(),{code:"-",country:e["help\
-elsewhere"]}],j=s("select",{onchange:()=>{u(j.value),o(j.value)}},...$.map(I=>s("option",{value:I.code},I.country)));return f(
j,()=>{j.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},m=({say:$,to:j},I)=>{if(/^(tel|sms):/.
test(j))return s("a",{class:I?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...po($)));let W=s("span",{},$),L=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:j}),onclick:async()=>{await mo(j,W)&&
(L.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},W," ",L)},d=$=>s("li",{},s("p",{class:"\
ajar-for"},$.for_what),s("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...$.reach.map(m))),g=({emergency:$,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),j?s("p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ea($)},M(e["help-c\
all"],{number:$})))),b=$=>l(()=>{let j=c();if(!j)return[s("p",{},e["help-elsewhere-how"])];let I=$.flatMap(W=>W==="emerg\
ency"?g(j):uo(j,[W]).map(d));return[s("ul",{class:"ajar-help-lines"},...I)]});function k(){Zs({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},p(),fo({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),b(Qs),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:$,text:j,
now:I,lines:W,kinds:L,countries:P},{level:w,aside:S,instead:A}){return P&&!q()&&(Me().countries=P),s("section",{class:"a\
jar-danger"},s(`h${w}`,{tabindex:"-1"},$),s("p",{},j),L.length?null:A?.()??null,p(),b(W),s("ul",{class:"ajar-todo"},...I.
map(H=>s("li",{},H))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},
e["help-aside"]))}let v=()=>s("button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function x({emergency:$,
...j}){let W=Ol.map(P=>uo(j,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(w=>P.find(({to:S})=>S.startsWith(w))));return[
{say:M(e["help-call"],{number:$}),to:ea($)},...W.filter(Boolean)]}let T=($=`${e["help-line"]} `)=>l(()=>{let j=c(),I=(j?
x(j):[]).flatMap(({say:P,to:w},S)=>[S?" · ":"",s("a",{href:w},...po(P))]),W=s("button",{type:"button",class:"ajar-link",
onclick:k},e["help-get"]),L=s("span",{class:"ajar-off-paper"},I.length?" · ":"",W);return[s("p",{class:"ajar-help-line"},
$,...I,L)]});function R($){if(!q())return;let[j]=[...$.querySelectorAll(ta)].reverse();j?.closest("p, ul").after(T(""));
for(let I of $.querySelectorAll("details"))I.open=I.querySelector("summary").textContent===c()?.country}let B=()=>l(()=>{
let $=c();return $?[s("p",{},s("b",{},`${e["help-title"]}, ${$.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:$.emergency})}`),s("ul",{},...uo($,Qs).map(({for_what:j,name:I,reach:W,hours:L})=>s("li",{},...po(`${j}: ${I}\
. ${W.map(({say:P})=>P).join(" · ")}. ${L}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:k,
notice:y,button:v,line:T,addNumbers:R,text:B,choose:u,code:i,isKnown:q}}var fo=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function sa(e){if(Me().open){Me().open=e;return}Me().
open=e,window.addEventListener("click",t=>{t.target.closest?.(ta)&&(t.preventDefault(),t.stopPropagation(),Me().open())},
{capture:!0})}async function mo(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var hn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function aa(e){let t=()=>{e.next().done||hn(t)};hn(t)}var Cl="about:blank";window.ajarBeforeLeaving??=new Set;var ho=window.ajarBeforeLeaving;function gn(){document.documentElement.style.display="none",document.title="";for(let e of ho)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(Cl)}function ra(e){return ho.add(e),()=>ho.delete(e)}function ia(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&gn())},{capture:!0})}function la(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},c={},u=e.piles.map(d=>(c[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=p[g.dataTransfer.
getData("text/plain")]?.[d.id];b&&!b.matches(":disabled")&&(b.checked=!0,l(b.dataset.card,d))}},c[d.id]))),f=()=>e.piles.
forEach(d=>{c[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(i).filter(g=>g===d.id).length})}),l=(d,g)=>{
i[d]=g.id,f(),a({...i});let{text:b}=e.cards.find(k=>k.id===d);r(n.moved,{card:De(b),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(b=>{let k=s("input",{type:"\
radio",name:g,value:b.id,"data-card":d.id,checked:i[d.id]===b.id,onchange:()=>l(d.id,b)});return p[d.id][b.id]=k,s("labe\
l",{},k,s("span",{},b.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var ko=["open","closed"],Ml=[...ko,"half-open"],ua=2,Al=90,yo=3,kn="none",ca=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Tl=/[“”„«»"' \t\n]/g,pa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ll=["i","im","id","ill","ive","its","we",
"were","well"],Il=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Nl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
go=new WeakMap;function Rl(e,t){let n=ka(t),{sentences:o,forms:a,at:r}=Pl(e,n);if(r<0||a[r].name===kn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Fl(_l({sentences:o,forms:a,at:r},n),n.learned),{name:c,start:u,end:f}=a[r],l=Hl(i,c,wo(e,o[r],
u,f),t),p=Ul(e,o,n),d=[i==="open"&&p.some(g=>g.name!=="two-at-once")?"":l,...p.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:l,notes:p,remarks:d.slice(0,ua)}}function Dl(e,t){let n=ka(t),o=t["about-statements"],a=ba(Yl(e)),r=a.filter(({line:k})=>!Ye(n.quotes,k)).map(k=>({sentence:k,
line:fn(n.passes,k.line)})),i=Object.entries(n.blame).map(([k,y])=>({name:k,places:r.flatMap(v=>zl(y,v,n.unless[k]))})),
c=new Set(i.flatMap(({places:k})=>k.map(({sentence:y})=>y))),u=[],f="";for(let{name:k,places:[y]}of i){if(!y)continue;let v=Kl(
e,y,n.quotedTo[k]);u.length||(f=Vl(k,e,y,n)),u.push({name:k,words:v,remark:M(o.blame[k].say,{words:v})})}let l=u.map(k=>k.
name),p=a.filter(k=>!c.has(k)),m=Object.keys(n.parts).filter(k=>(k==="seen"?p:a).some(({line:y})=>Ye(n.parts[k],y))),d=m.
map(k=>o.parts[k]).join(", "),g=m.length?M(o.mirror,{parts:d}):"",b=[g,u.length?`${u[0].remark} ${f}`:""].filter(Boolean);
return{parts:m,mirror:g,blame:l,notes:u,rewording:f,remarks:b}}function fa(e,t,n){return!n?.coach||ma(t,n)?[]:ga(e.remark,
ha(e,t),n.coach).remarks}function da(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.id]?.own:t[r.id];return r.remark&&
typeof i=="string"?[{item:r,text:ha(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ma(r,n))?[]:["question","statement"].
flatMap(r=>{let i=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:c,notes:u,remarks:f}=ga(r,i.join(`
`),n.coach),l=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(c)?[...f,...l]:
[]}).slice(0,ua)}var ma=(e,{dangers:t})=>Object.values(t).some(n=>ht(e,n).length),ha=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ga=(e,t,n)=>e==="question"?Rl(t,n):Dl(t,n);function ka(e){return go.has(e)||go.set(e,Bl(e)),go.get(e)}function Bl(e){
let t=un(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,f])=>[u,Ge(f,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ge(e.echoes,t),
stated:Ge(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:ko.map(c=>dn(i[c]))},passes:Ge(e.passes,t),
quotes:Ge(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ye(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Pl(e,t){let n=ba(e),o=n.map(f=>ql(f,t)),a=f=>n.map((l,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),i=r.filter(f=>ya(n[f])>=yo),c=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[i,r,c].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var yn=e=>e.trim().split(" ").slice(0,
-1),ya=({line:e})=>yn(e).length-1;function ql({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
l,p]of Object.entries(n)){let m=Ye(p,e);if(m)return{name:l,start:m[0],end:m[1]}}let c=Object.entries(o).map(([l,p])=>({name:l,
place:Ye(p,e)})).filter(({place:l})=>l).map(({name:l,place:[p,m]})=>({name:l,start:p,end:m}));if(c.length){let l=c.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{
...l,name:kn}:e.slice(2,l.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...l,name:`${l.name}-mid`}:l):l.name!=="\
wonder"&&t!=="?"?{...l,name:kn}:l}let u=wa(yn(e).slice(1),a).length>yo?"echo":"short";return{name:t==="?"&&Ye(r,e)?u:kn,
start:2,end:e.length}}function wa(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Wl({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=wa(yn(a).slice(1),o),c=yn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:l},p)=>p!==n&&(e[p].mark==="?"||u.includes(l)));return[...i,...[2,3].map(l=>`> ${c.slice(
0,l).join(" ")}`),...[1,2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:l})=>`beside ${l}`)]}function _l(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??ko.map(()=>0),i=new Set(Wl(e,t).map(f=>mn(f)%o[0].length)),c=a/Math.sqrt(i.size);
return[...r.map((f,l)=>f+[...i].reduce((p,m)=>p+o[l][m],0)*c),0]}function Fl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?Ml[e.indexOf(n)]:""}function Hl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Ul(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),c=[];return Object.entries(o).flatMap(([u,f])=>{let l=i.map(m=>({sentence:m,place:Ye(f,m.line)})).find(({place:m})=>m);
if(l){let m=wo(e,l.sentence,...l.place);return c.some(d=>d.includes(m))?[]:(c.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=i.filter(m=>ya(m)>=yo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function zl(e,{sentence:t,
line:n},o){let a=Ye(e,n);return!a||o&&Ye(o,n)?[]:[{sentence:t,start:a[0],end:a[1]}]}function Kl(e,{sentence:t,start:n,end:o},a){
let r=a&&Ye(a,t.line.slice(n,o));return wo(e,t,n,r?n+r[1]:o)}function Vl(e,t,n,o){let a=o.data["about-statements"].blame[e],
r=Jl(e,t,n,o),i=r>0?Gl(t,n.sentence,r):"",c=e==="ultimatum"&&Rt(i).line.split(" ").some(l=>Ll.includes(l)),f=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return i&&f&&!c?M(f,{rest:i}):a.otherwise}function Jl(e,t,{
sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:c}=n,u=c.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",l=d=>f&&
u.slice(1,1+d.length).join()===d.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=l(["neve\
r"])&&r.has(u[2])||l(["always"])&&i.has(u[2]);if(e==="always"&&m&&(p=c.indexOf(` ${u[2]} `,o)+1),e==="makes"&&l(["make",
"me","feel"])&&(p=c.indexOf(" feel ",o)+6),e==="feel-you"){let d=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];
t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+1)}return p<c.length-2?p:0}function Gl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Nl,1),a=o.replace(pa," ").replace(/^ +| +$/g,"");return[...a].length<=Al?a:""}var wo=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(pa," ").replace(Il,"");function ba(e){let{line:t,places:n}=Rt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[
c]=n[a],[,u]=n[r-1],f=i?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),f,f],mark:i?e.
slice(...n[r]):""})}a=r+2}}return o}function Yl(e){return e.replace(ca,"").replace(Tl,"")?e.replace(ca,t=>" ".repeat(t.length)):
e}var Zl=1200;function ja(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=va({words:t,
find:a,isSilent:o}),c=0;return e.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(i,Zl)}),r}function xa({words:e,
find:t,known:n}){let{host:o,show:a}=va({words:e,find:t}),r=()=>!bo()&&t().length&&a();return r()||n.then(r),o}var bo=()=>window.
ajarNoRemarks===!0;function va({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],c=l=>{window.ajarNoRemarks=l,i=[],f()},u=(l,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>c(p)},l);function f(){let l=bo()?[]:t();l.length&&l.join(`
`)===i.join(`
`)||(i=l,o.replaceChildren(...l.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):bo()?a.replaceChildren(u(
e["remarks-on"],!1)):l.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var jo=2e4,Ql=10,Ae=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Dt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ae("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],c=i==null?null:ec[r.kind](i,r);Ke(r,a)&&(a[r.
id]=Xl(r,c,a))}return a}function wn(e,t){try{Dt(e,t)}catch(n){if(n instanceof Ae)return!1;throw n}return!0}var Oa=e=>Object.
values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Sa(
e.cards,n)),ye(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Sa(e.piles,t[n.
id])}`);case"date":return[ct(t)];case"list":return t.map(ye);default:return[ye(`${t}`)]}}var Sa=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Xl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=lt(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var ec={ruler(e){if(!Number.isInteger(e)||e<0||e>Ql)throw new Ae("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!$a(e)||!Array.isArray(e.chosen)||!e.
chosen.every(vo(a)))throw new Ae("answer-cards");let{chosen:r}=e,i=xo("own"in e?e.own:"")??"";if(i&&!o)throw new Ae("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Ae("answer-one-card");let c=a.filter(u=>r.includes(u));return c.length||i?{chosen:c,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=vo(n.map(({id:i})=>i));if(!$a(e)||!Object.keys(e).every(
vo(o))||!Object.values(e).every(a))throw new Ae("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:xo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ae("answer-lines",
{most:t});let n=e.map(o=>xo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!nt(e))throw new Ae(
"answer-day");return e}};function xo(e){if(typeof e!="string")throw new Ae("answer-text");if(e.length>jo&&[...e].length>
jo)throw new Ae("answer-long",{most:jo});return ye(e)?e:null}var vo=e=>t=>e.includes(t),$a=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var tc=[{answers:["all"]}],nc=/\p{L}/u,oc=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,sc=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ac=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,rc=/\{([a-z][a-z0-9-]*)\}/g;function jn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,c=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(Oa(c))return"\
nothing"in n?[bn([n.nothing])]:[];let{parts:u}=Ma({items:e,answers:c,rules:t,phrases:n,last:i}),l=(r||!t.length?tc:t).flatMap(
u);return r||!("closing"in n)?l:[...l,bn([n.closing])]}function Ca({items:e,rules:t,reflection:n},o){let{sentences:a}=Ma(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var bn=e=>({words:e,heading:"",said:[]}),
Ze=(e,t,n=[])=>({words:n,heading:e,said:t}),Ea=(e,t)=>e.filter(n=>!t.has(_e(n)));function Ma({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:S})=>S===`couple-${w}`)??e.find(({id:S})=>S===w),i=w=>t[r(w)?.id]??null,c=w=>r(w)?
Te(r(w),i(w)):[],u=w=>{let S=new Set(w.map(r));return e.filter(A=>S.has(A))},f=w=>{let S=i(w);return typeof S=="number"?
S:c(w).length},l=w=>w.map(S=>i(S)?.chosen).find(S=>Array.isArray(S))??[],p=(w,S)=>{let[A,H]=[r(w),i(w)];return A?.kind!==
"sort"||!H?[]:A.cards.filter(({id:J})=>H[J]===S).map(({text:J})=>J)},m=w=>new Set(w?c(w).map(_e):[]),d=({if:w=[],unless:S=[]})=>w.
every(g)&&!S.some(g);function g(w){if(typeof w=="string")return i(w)!==null;let{item:S=[],cards:A,piles:H,without:J,only:U,
least:Z,asked:K}=w;if(K)return!!r(K)&&Ke(r(K),t);let Y=S.find(re=>i(re)!==null);if(!Y)return!1;let ee=l([Y]);return A&&!A.
some(re=>ee.includes(re))||H&&!H.some(re=>Ea(p(Y,re),m(J)).length)||U&&!(re=>re.size===1&&re.has(U))(new Set(Object.values(
i(Y))))?!1:Z==null||f(Y)>=Z}let b=(w,S={})=>M(o[w],S);function k(w,S={}){if(typeof w=="string")return b(w,S);if(!d(w))return null;
let{phrase:A,of:H,since:J}=w;if(!H)return b(A,S);if(!c(H).length)return null;let U=J&&a?.values[H];return U==null?b(A,{n:f(
H),...S}):b(J,{n:f(H),last:U,day:a.day,...S})}let y=(w=[],S={})=>w.map(A=>k(A,S)).filter(A=>A!==null),v=(w,S)=>{let A=y(
w,S);return A.length?[bn(A)]:[]};function x(w){if(typeof w=="string")return c(w);if("level"in w)return j(w);if("phrase"in
w){let[Z]=w.of?c(w.of):[],K=k(w,Z===void 0?{}:{words:Z});return K===null?[]:[K]}let{item:S,pile:A,also:H,without:J}=w,U=A?
p(S,A):c(S);return H&&(U=U.filter(Z=>m(H).has(_e(Z)))),Ea(U,m(J))}let T=({heading:w,under:S})=>w?b(w):(S&&r(S)?.said)??"";
function R(w,S){let A=r(w);if(A?.kind!=="sort"||t[A.id]===null)return[];let H=U=>A.piles.find(Z=>Z.id===U).text;return(S??
A.piles.map(({id:U})=>U)).map(U=>({id:U,text:H(U),cards:p(w,U)}))}let B=n.find(w=>w.ladder)?.ladder,q=()=>Math.floor(B.rungs.
length/2);function $(w){let[S]=l([w]);return!B||!S?null:q()-B.rungs.findIndex(({card:A})=>A===S)}function j({level:w,up:S=0}){
let A=w.map($).find(J=>J!==null);if(!B||A===void 0)return[];let H=B.rungs[q()-A-S];return H?c(H.item):[]}let I={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:A})=>t[A]!==null).map(A=>Ze(A.said||A.ask,Te(A,t[A.id])))},lines(w){
let S=w.lines.flatMap(x),A=S.length?[Ze(T(w),S,y(w.say))]:[],H=w.count?.[Math.min(S.length,w.count.length-1)];return H?[
...A,bn([b(H,{n:S.length})])]:A},piles({piles:w,only:S,heading:A,below:H={},all:J={}}){let U=Z=>Z.length===r(w).cards.length;
return R(w,S).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:K,cards:Y})=>{let ee=U(Y)&&J[Z]||H[Z],oe=A?b(A,{pile:K}):
K;return[Ze(oe,Y),...v(ee?[ee]:[])]})},empty(w){let S=R(w.empty,w.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return S.length?[Ze(T(w),S,y(w.say))]:[]},sentence(w){let S=o[w.sentence],A=gt(S),H=Object.fromEntries(A.map(J=>[J,c(J).
join(" ")]));return Object.values(H).every(Boolean)?[Ze(T(w),[So(w,o,H)])]:[]},message(w){let S=W(w.message);return S.length?
[Ze(T(w),[S.join(" ")])]:[]},ladder(){let[w=""]=c(B.goal),[[S],[A]]=[l([B.today]),l([B.later])],H=B.rungs.map(({card:J,item:U})=>{
let Z=r(U)?.said??"",[K]=c(U),Y=K?`${Z}: ${K}`:b("open",{level:Z}),ee=ic(J===S,J===A,!!A);return ee?b(ee,{level:Y}):Y});
return[Ze(b(w?"ladder":"ladder-unnamed",{goal:w}),H)]},missing({missing:w,say:S}){let A=u(w).filter(({id:H})=>t[H]===null);
return A.length?v(S,{parts:A.map(H=>H.said).join("; ")}):[]},repeated(w){let S=w.repeated.map(c),A=new Map;for(let U of S.
flat())A.has(_e(U))||A.set(_e(U),U);let H=U=>S.filter(Z=>Z.some(K=>_e(K)===U)).length>1,J=[...A].filter(([U])=>H(U)).map(
([,U])=>U);return J.length?[Ze(T(w),J)]:[]}},W=w=>w.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).map(([S,A])=>L(S,A,
w));function L(w,S,{self:A=[],small:H=[],capitals:J=[]}){let{opener:U,clauses:Z,questions:K=[],names:Y=!1}=w,ee=De(S),oe=$t(
ee),re=oe.toLowerCase(),we=A.includes(re)?".":[...o[U]].at(-1);if(!oc.test(ee.match(nc)?.[0]??"a"))return ot(`{words}${we}`,
{words:ee});if([...A,...K].includes(re))return ot(`{words}${we}`,{words:zt(ee)});let fe=o[Aa(re,Z)??U],O=Y||J.includes(oe);
return ot(fe,{words:xn(ee,H,O)})}function P(w){if(!d(w))return[];let S=Object.keys(I).find(H=>H in w),A=S?I[S](w):v(w.say);
return A.length&&w.then?[...A,...v([w.then])]:A}return{parts:P,sentences:W}}var gt=e=>[...e.matchAll(rc)].map(([,t])=>t);
function So({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,i){let c=l=>{let p=De(ye(i[l])),m=xn(p,n,!o.includes(
l)),d=Aa($t(p).toLowerCase(),a[l]);return d?M(r[d],{words:Ta(m)}):m},u=r[e],f=Object.fromEntries(gt(u).map(l=>[l,c(l)]));
return ot(u,f,t)}var Aa=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function xn(e,t,n){let o=$t(e),a=[...o].length>
1&&sc.test(o)&&!n;if(o==="i")return zt(e);let r=t.includes(o.toLowerCase())&&!ac.test(o);return!a&&!r?e:Ta(e)}function Ta(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function ic(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function La(e,t,n,o=null){let a=lc(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:jn(e,t,{plain:r,last:o})}}function lc({
items:e},t,n){let o=n&&na(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function $o(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],c=(l,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),p()}},l),u=c(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,c(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function vn(e){let n=s("button",{type:"button",onclick:()=>$o(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ia({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,c,u),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,m=!1,d=!1,g=!1,b=!1,k=!1,y=(O,_,G={})=>s(
"button",{type:"button",onclick:_,...G},O),v=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),x=y(
e["keep-open"],()=>S(),{class:"ajar-link"}),T=s("div",{class:"ajar-offer"}),R=!1,B=O=>{O.tabIndex=-1,O.focus()},q=()=>u.
querySelector(".ajar-change"),$=()=>l.state==="kept"&&!l.reopen;function j(O,_=O){r.dataset.short=_,a.textContent!==O&&(a.
textContent=O)}function I(){let O=l.problem?e["keep-unsaved"]:e["keep-saving"],[_,G]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[O],
lost:[e["keep-lost"]]}[k?"lost":l.state];r.classList.toggle("ajar-state-lost",k),j(_,G),r.dataset.longest=l.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,W()}function W(){let O=n&&
l.state==="none"&&!m,[_,G]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];v.getAttribute(
"aria-label")!==_&&v.replaceChildren(s("span",{class:"ajar-long"},_),s("span",{class:"ajar-short"},G)),v.setAttribute("a\
ria-label",_),v.hidden=!O||R,x.hidden=!O||!l.exists,T.hidden=!O||b,f.hidden=O&&i.hidden&&!c.textContent}function L(){let O=()=>{
b=!0,I(),B(r)};return T.replaceChildren(s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},y(e["keep-nothing"],
O),y(e["keep-offer-yes"],S))),T}function P(){l={...l,saved:!1},I()}function w(){I(),p=l,l.ending?u.replaceChildren(s("p",
{},e["keep-opening"])):$()?u.replaceChildren(d?K("change"):re()):l.state!=="none"?u.replaceChildren(K("unlock")):m?u.replaceChildren(
K(l.exists?"open":"start")):u.replaceChildren(n?"":b?U():J())}let S=()=>{m=!0,c.textContent="",w(),f.scrollIntoView({block:"\
nearest"}),u.querySelector("input").focus()},A=()=>l.hosted?s("p",{},e["keep-hub"]):null,H=()=>l.here?s("details",{},s("\
summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function J(){return s("div",{class:"ajar-choose"},s("p",{class:"\
ajar-title"},e["keep-title"]),s("p",{},e[l.exists?"keep-there":"keep-why"]),A(),s("div",{class:"ajar-moves"},y(e["keep-n\
othing"],()=>{b=!0,w(),B(r)}),y(e[l.exists?"keep-open":"keep-start"],S)))}let U=()=>s("p",{},y(e[l.exists?"keep-open":"k\
eep-start"],S,{class:"ajar-link"}));function Z(){let _=["none","weak","fair","good","strong"].map(G=>e[`keep-strength-${G}`]).
reduce((G,te)=>te.length>G.length?te:G);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":_},s("sp\
an",{},e["keep-strength-none"]))}function K(O){let _=O==="start"||O==="change",G={start:e["keep-start"],open:e["keep-ope\
n"],unlock:e["keep-unlock"],change:e["keep-change"]}[O],te=s("input",{id:`${o}-words`,type:"password",spellcheck:"false",
"aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:te.value})}}),de=s("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),be=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),ve=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),
Se=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:Se.value})}),Ne=Z(),D=()=>{
if(!te.value){te.focus();return}if(ve.hidden=!0,_&&te.type==="password"&&de.value!==te.value){ve.textContent=e["keep-aga\
in-differs"],ve.hidden=!1,de.focus();return}O==="change"?t({change:te.value},{awaited:!0}):t({[O==="start"?"keep":"unloc\
k"]:te.value,place:Se.value},{awaited:!0}),j(e["keep-opening"]),te.value="",de.value="",Ne.firstChild.textContent=e["kee\
p-strength-none"]},Q=()=>{m=!1,d=!1,w(),O==="change"?q().focus():B(r)},se=s("details",{},s("summary",{},e["keep-where"]),
s("label",{for:`${o}-place`},e["keep-place"]),Se);return s("form",{class:"ajar-ask",onsubmit:X=>{X.preventDefault(),D()},
onkeydown:X=>{X.key!=="Enter"||!X.target.matches("input")||(X.preventDefault(),D())}},s(l.state==="locked"?"h1":"p",{class:"\
ajar-title"},G),A(),O==="start"&&n?s("p",{},e["keep-why"]):null,O==="start"?H():null,O==="change"?s("p",{},e["keep-chang\
e-how"]):null,_?s("p",{},e["keep-no-way-back"]):null,O==="start"&&l.here==="browser"?s("p",{},e["keep-browser"]):null,s(
"label",{for:`${o}-words`},e[O==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[_?"ke\
ep-how":"keep-how-open"]),te,_?Ne:null,_?be:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:X})=>{
te.type=X.checked?"text":"password",be.hidden=X.checked,ve.hidden=!0}}),s("span",{},e["keep-see"])),_?ve:null,O==="chang\
e"||l.here?null:se,s("div",{class:"ajar-moves"},O==="unlock"?null:y(e["keep-not-now"],Q),s("button",{type:"submit"},G)),
_?null:oe(),O==="start"&&l.here?ee():null)}let Y=()=>s("div",{},y(e["keep-copy"],()=>t({take:"sealed"})));function ee(){
let O={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(
await _.files[0].arrayBuffer()),be=()=>t({bring:de},{awaited:!0});_.value="",l.exists?$o(te,{...O,act:be}):be()}}),G=s("\
label",{class:"ajar-words"},s("span",{},e["keep-bring"]),_),te=s("div",{class:"ajar-twice"},G);return te}function oe(){let O=vn(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summa\
ry",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...l.here?[s("p",{},e["keep-copy-forgot"]),Y(),ee()]:[],s("p",{},
e["keep-erase-how"]),O)}function re(){let O=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(O.value)})},...[
...new Set([5,15,30,60,l.minutes])].sort((_,G)=>_-G).map(_=>s("option",{value:_,selected:_===l.minutes},M(e["keep-minute\
s"],{n:_}))));return s("div",{class:"ajar-kept"},y(e["keep-lock"],()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
y(e["keep-change"],()=>{d=!0,g=!1,w(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[s(
"p",{},e["keep-copy-how"]),Y()]:[s("p",{},l.place)],l.copied?s("p",{},M(e["keep-copied"],{program:l.copied})):null,s("la\
bel",{for:`${o}-minutes`},e["keep-idle"]),O))}function we(O){if(O.strength!=null){let _=u.querySelector(".ajar-strength \
> span");_&&(_.textContent=e[`keep-strength-${O.strength}`]);return}if(O.changed){d=!1,w(),u.querySelector(".ajar-change\
d").textContent=e["keep-changed"],g=!0,q().focus();return}l={...l,...O},l.state==="kept"&&(m=!1),$()||(d=!1),I(),fe()}let fe=mt(
u,()=>{let O=p;if(O.state===l.state&&O.exists===l.exists&&O.minutes===l.minutes&&O.here===l.here&&!!O.reopen==!!l.reopen&&
!!O.hosted==!!l.hosted&&u.firstChild){p=l;return}let G=m&&O.place!==l.place;w(),O.state!==l.state&&O.state!=="none"?B(r):
G&&u.querySelector("input").focus()});return w(),{line:r,small:v,opener:x,more:f,offer:L,setStart:O=>{R=O,I()},update:we,
begin:P,setLost:O=>{k=O,I()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:O=>{c.textContent=O,f.hidden=
!1}}}function Na(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let c=(f,l)=>{let p=s("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return Ce(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...l])=>s("tr",{},s(
"th",{scope:"row"},f),...l.map(p=>s("td",{},p??"–")))))))))}window.ajarLocked??=new Map;var Oo=window.ajarLocked;window.ajarEmptying??=new Map;var Sn=window.ajarEmptying,Eo=({widget_manager:e})=>e?.
kernel;function Ra(e,t,{place:n,minutes:o}){let a=Eo(e);if(!a?.restart)return Promise.resolve();let{id:r}=a;if(Oo.set(r,
{place:n,minutes:o}),!Sn.has(r)){let i=cc(a,t).catch(()=>{});Sn.set(r,i.finally(()=>Sn.delete(r)))}return Sn.get(r)}async function cc(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Da(e){let{place:t,minutes:n}=Oo.get(Eo(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Ba(e){Oo.delete(Eo(e)?.id)}function Pa({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ke(o,n)))if(o.kind==="choice"){let i=(o.among?
lt(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(i.length||c)&&(n[o.id]={chosen:i,
own:c})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var qa=(e,t)=>M(e.ask,t);var uc=new Set(["autorestarting","dead","restarting","terminating"]),pc=4e3;function Wa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,f)=>{
uc.has(f)&&t()},c=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,pc):n()};return o.connect(
i),a.connect(c),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(c)}}function _a({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let l=Pa(u,f),p=u.items.filter(m=>m.id in l).map(m=>[qa(m,l),...Te(m,l[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),l=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(l),l.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function c(u){o=u;for(let f of n)f.hidden=!u}return{line:i,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var fc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},kt=10,dc=400,Bt=17,
Co=16,rt=14,[Ka,Va]=[12,38],[Mo,Ao,mc]=[46,8,30],Fa=15,Ha=26,hc=14;function To(e,t,n){let o=t.map((c,u)=>({...c,look:Ho(
u)})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[a,r]=e.length>1?kc(e,o,n):gc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${pe(r)}`}">
${a.join(`
`)}
</svg>
`}function gc(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/kt;return[t.flatMap(({id:u,name:f,look:l},p)=>{let m=p*o,d=m+
46,g=e.values[u],b=[...Array(kt+1).keys()].map(y=>Pt([i(y),d-5],[i(y),d+5],"edge",1)),k=[0,kt].filter(y=>y!==g).map(y=>Qe(
`${y}`,i(y),d+25,"muted",{size:rt,anchor:"middle"}));return[Qe(f,0,m+Bt,l,{size:Bt,bold:!0}),Pt([a,d],[r,d],"edge",1.5),
...b,...k,Ya(l,i(g),d,9),Qe(`${g}`,i(g),d+29,l,{size:Bt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function kc(e,t,n){let o=jc(
e,Ka,n-Va),a=Mo+kt*Ao+mc,r=t.flatMap((f,l)=>yc(e,f,o,l*a,n)),i=t.length*a,[c,u]=xc(e,o,i,n);return[[...r,...c],i+u]}function yc(e,{
id:t,name:n,look:o},a,r,i){let[c,u]=[r+Mo,r+Mo+kt*Ao],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-Ao*d[t]})).filter(
({value:d})=>d!==null),l=[c,u].flatMap((d,g)=>[Pt([0,d],[i-Va+Ka,d],"line",1),Qe(g?"0":`${kt}`,i,d+5,"muted",{size:rt,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Qe(n,0,r+Bt,o,{size:Bt,bold:!0}),
...l,Mc(f,o),...f.map(({x:d,y:g})=>Ya(o,d,g,m)),...wc(f,o)]}function wc(e,t){let n=e.map(({value:a,x:r,y:i},c)=>{let[u,f]=[
e[c-1]?.value??a,e[c+1]?.value??a],l=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=c===0||c===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:i+(l?22:-11),half:`${a}`.length*Co*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=hc)&&!o.some(i=>bc(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Qe(`${a}`,
r,i,t,{size:Co,bold:!0,anchor:"middle"}))}var bc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Co;function jc(e,t,n){
let o=Ja(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((l,p)=>t+p*f)}let a=o.slice(1).map((f,l)=>Nn(o[l].day,
f.day)),r=Fa*(e.length-o.length)+Ha*a.length,i=Math.min(1,(n-t)/r),c=Math.max(0,n-t-r)/a.reduce((f,l)=>f+l,0),u=t;return o.
flatMap(({many:f},l)=>(l&&(u+=Ha*i+c*a[l-1]),Array.from({length:f},(p,m)=>(m&&(u+=Fa*i),u))))}function Ja(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function xc(e,t,n,o){let a=Ja(e);if(a.length===1){let[l]=a.map(x=>x.day&&za(x.
day,!0)),m=o<dc||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,b=d.map(x=>({x:t[x],lines:Sc(e[x].moment,
g)})),k=Math.max(...b.map(({lines:x})=>x.length))*rt*1.25,y=b.flatMap(({x,lines:T})=>Ua(T,x,n+12,o)),v=l?[Qe(l,0,n+k+22,
"muted",{size:rt})]:[];return[[...y,...v],k+(l?28:8)]}let r=new Set(a.map(({day:l})=>l.slice(0,4))),i=[],c=0;for(let{day:l,
many:p}of a){let[m,d]=[t[c],t[c+p-1]];i.push({from:m,to:d,x:(m+d)/2,words:za(l,r.size>1)}),c+=p}let u=i.flatMap(({from:l,
to:p,x:m})=>[Pt([l,n-4],[p,n-4],"edge",1),Pt([m,n-4],[m,n+2],"edge",1)]),f=vc(i.map(l=>({...l,...Ga([l.words],l.x,o)})));
return[[...u,...f.flatMap(({words:l,x:p})=>Ua([l],p,n+18,o))],24]}function vc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Ga(e,t,n){let o=Math.max(...e.
map($n))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Ua(e,t,n,o){let{start:a,end:r}=Ga(e,t,o),[i,
c]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Qe(u,c,n+f*rt*1.25,"muted",{size:rt,anchor:i}))}var za=(e,t)=>St(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Sc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||$n(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>$c(r,t))}function $c(e,t){let n=[...e];if($n(e)<=t)return e;for(;n.length&&$n(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Oc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,$n=e=>[
...e].reduce((t,n)=>t+rt*(Oc.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,On=e=>`var(--ajar-${e}, ${fc[e]})`,Ec={
"&":"&amp;","<":"&lt;",">":"&gt;"},Cc=e=>e.replace(/[&<>]/g,t=>Ec[t]);function Qe(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let c=r?' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${i}"`} font-size="${a}"${c}\
 fill="${On(o)}">${Cc(e)}</text>`}var Pt=(e,t,n,o)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${On(
n)}" stroke-width="${o}" fill="none"/>`,Mc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${pe(n)} ${pe(o)}`).join("L")}" strok\
e="${On(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ya(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${pe(a-i)} ${pe(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${pe(a-i*.9)} ${pe(r-
i*.9)}h${pe(i*1.8)}v${pe(i*1.8)}h${pe(-i*1.8)}z`,third:`M${pe(a)} ${pe(r-i*1.25)}L${pe(a+i*1.25)} ${pe(r)}L${pe(a)} ${pe(
r+i*1.25)}L${pe(a-i*1.25)} ${pe(r)}z`}[e]}" fill="${On(e)}"/>`}var Ac=600,Tc=340,Lc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Za(e,t,n){let o=e.map(a=>({...a,
moment:Lo(n,a.moment)}));return{sentence:Ic(o,t,n),wide:To(o,t,Ac),narrow:To(o,t,Tc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function Lo(e,t){let[,n,o,a=""]=Lc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return vt(e,t);let i=ct(r.toISOString().slice(0,10)),c=M(e["home-until"],
{day:i})+a;return n?`${vt(e,n)}, ${c}`:c}function Ic(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&Nc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=i.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),l=Bn(f);return r?M(n["check-ins-once"],{day:r,rulers:l}):M(n["check-ins\
-once-undated"],{rulers:l})}let c=i.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:l,after:p})=>M(l===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:l,after:p}));
if(!c.length)return n["check-ins-differ"];let u=Bn(c);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var Nc=(e,t)=>St(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Qa(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ie(t,j=>u.replaceChildren(j)),l=j=>{f.begin(),n(j)},p=s("div",{}),m={},d="",g=0,b=an(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let k=(j,I)=>s("button",{type:"button",onclick:I},j),
y=j=>s("div",{class:"ajar-reflection"},...j.flatMap(I=>Ot(I,3))),v=(j,I,W)=>vn({words:t,label:j,question:I,act:()=>l(W)}),
x=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&l({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function T(){let j=r();return m.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:I,lines:W})=>s("div",
{},s("dt",{},I),...W.map(L=>s("dd",{dir:"auto"},L))))),s("div",{class:"ajar-moves"},...i())]:[]}let R=mt(p,()=>{let j=JSON.
stringify([m,r()]);j!==d&&(d=j,rn(p,q))}),B=()=>[k(t["home-take-plan"],()=>l({take:"plan",paper:b.value(),country:a.code()})),
b.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let j=(L,P)=>k(P,()=>l({take:L})),I=g>(m.danger?.
kinds.length??0)?null:m.danger,W=()=>{g=I.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
I?a.notice(I,{level:2,aside:W}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(L=>s("li",{},L))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?y(m.plan):"",m.plan?.length&&!I?a.line():"",...(m.earlier??[]).filter(({plan:L})=>L.
length).map(({title:L,plan:P})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Lo(t,L)}`),y(P))),...T(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...I?[]:[...c?B():[],j("\
calendar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),x()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),v(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{f.end(),m=j,R()},settle:f.end,say:(j,I="")=>{f.end();let W=s(
"div",{class:"ajar-text"});Ce(W,I),u.replaceChildren(j,W),u.scrollIntoView({block:"nearest"})}}}function Xa({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([cn(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Rc=1e3;function En(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,c=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,l=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
a,Rc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,l,{capture:!0,signal:f.signal})}function tr({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:c,fields:u,message:f,beside:l,section:p,
ladder:m}=e,d=[s("h1",{},r),...i.map(g=>er("ajar-plan-goal",g)),...c.map(g=>er("ajar-plan-hero",g)),No(u,"h2"),...f.map(
g=>Io(g,yt(g.lines))),l.length?s("section",{},No(l,"h2")):"",...p.map(g=>Io(g,Wc(g))),...m.map(g=>Io(g,_c(g),qc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];En(d,{title:r,
paper:t,tight:Dc(e),onRefused:a})}function Dc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
c=>[...c.fields,...c.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var Cn=({lines:e})=>[...e.join("")].
length,Bc=e=>Cn(e)<160?"large":Cn(e)<500?"middle":"usual",er=(e,t)=>s("div",{class:e,"data-size":Bc(t)},...Ro(t,"h2")),Pc=e=>Cn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),yt=e=>e.map(t=>s("p",{dir:"auto"},t)),nr=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:yt(e),Ro=({heading:e,lines:t},n,o=yt)=>[s(n,{},e),...o(t)];function No(e,t){
let n=e.every(Pc)?"ajar-plan-beside":"",o=t==="h3"?nr:yt;return s("div",{class:n},...e.map(a=>s("div",{},...Ro(a,t,o))))}
var qc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Cn(o),0)<900,Io=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Wc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Ro(n,"h3",nr))):[No(e,"h3")]},_c=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>yt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...yt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var wt=(...e)=>e.map(([t,n,o={}])=>ge("path",{class:t,d:n,...o})),qt=(e,...t)=>ge("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Fc=(e,t,n,o)=>ge("circle",{class:e,cx:t,cy:n,r:o}),Hc={cup:()=>qt("88 74 46 56",...wt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>qt("296 12 176 168",...wt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>qt("136 24 136 140",...wt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Fc("glow",234,94,4),...wt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>qt("312 66 80 120",...wt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>qt("190 66 72 100",ge("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ge("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...wt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},or=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Hc[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function sr(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),or(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ar=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),or(e.doors,t)),
rr=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Uc=4e3,zc=6e3,Kc=6;function ir(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?l():f()},e.begin);function i(m,d){o.textContent=m,a.dataset.breath=d}function c(){if(n===Kc){l(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,Uc)}function u(){i(e.out,"out"),t=setTimeout(c,zc)}function f(){n=0,r.textContent=
e.stop,c()}function l(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:l}}var it=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function lr(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:l})=>l===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},c=r?.find(l=>l.sentence);if(!a||!c)return"";let u=l=>cr(a[l])&&ye(a[l])!=="";if(!gt(i[c.sentence]).every(u))return"";
let f=l=>Object.values(n).some(p=>ht(l,p).length);return Object.values(a).flatMap(Vc).some(f)?"":So(c,i,a)}var Vc=e=>(e?.
own?[e.own]:[e].flat()).filter(cr),cr=e=>typeof e=="string";var bm=new TextEncoder;var ur="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",pr=`${ur}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Dm=new RegExp(`(?:[${ur}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Bm=new RegExp(`^[${pr}]+`),Pm=new RegExp(`(^|[;,|"])([${pr}]*)(?=[=+\\-@−＝＋－＠])`,"g");function fr({after:e,among:t,...n},o){return Dt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Zc=["goal","sentence","fields","message","beside","section","ladder"],Qc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Xc=new RegExp(
`\\r\\n|[${Qc}]`);var dr={};function mr(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?lr([r],
t):"",c=Object.fromEntries(Zc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},l=Object.keys(
f??{}).length?t.exercises[u.exercise]:null;if(!l)continue;let p=eu(nu(l,f),u,u.exercise===o?i:"");c[u.look].push(...p.filter(
m=>m.lines?.length||m.fields?.length||m.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new it("journal-no-\
plan");return{...c,title:t.exercises[o]?.title??""}}function eu(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?
[e.sentence(a)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(o)return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var Wt=e=>e.flatMap(t=>t.split(Xc)).map(ye).filter(Boolean);function tu(e){return dr[Ve]??=new Intl.DateTimeFormat(Ve,{dateStyle:"\
full",timeZone:"UTC"}),dr[Ve].format(new Date(`${e}T00:00Z`))}function nu({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return fr(d,a[d.id])}catch{return null}},i=d=>{let g=r(d),b=d.kind==="date"&&nt(g);return Wt(b?[tu(b)]:Te(d,g))},c=(...d)=>t.
filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...d)=>({heading:e,fields:c(...d)});function f(d,g){let b=t.find(x=>x.id===d&&x.kind==="sort"),k=b?.piles.find(x=>x.id===
g)?.text,y=k&&r(b);if(!y)return[];let v=b.cards.filter(x=>y[x.id]===g).map(({text:x})=>x);return[{id:g,heading:k,lines:Wt(
v)}]}function l(){let d={items:t,rules:o.filter(b=>b.message),reflection:n};if(!d.rules.length)return[];let g=Object.fromEntries(
t.map(b=>[b.id,r(b)]));return jn(d,g).filter(({said:b})=>b.length).map(({heading:b,said:k})=>({id:"message",heading:b,lines:Wt(
k)}))}function p(){let d=o.find(y=>y.ladder)?.ladder;if(!d)return{...u("goal"),rungs:[]};let g=y=>t.find(({id:v})=>v===y),
b=[d.today,d.later].map(g).filter(Boolean),k=d.rungs.filter(y=>g(y.item)).map(y=>({heading:g(y.item).said,lines:i(g(y.item)),
marks:b.filter(v=>r(v)?.chosen.includes(y.card)).map(v=>v.said)})).filter(y=>y.lines.length||y.marks.length);for(let{id:y,
said:v}of d.before??[])a[y]&&typeof a[y]=="string"&&k.push({heading:v,lines:Wt([a[y]]),marks:[]});return{...u("goal"),rungs:k}}
let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:c,section:u,pile:f,message:l,ladder:p,told:()=>gt(
n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Wt([d])})}}function hr({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!wn(a.exercise,a.answers)?[]:o.item?ou(o,a):
Ca(a.exercise,a.answers)});return[...new Set(n)]}function ou({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(f=>a[e][f.id]===t),c=i?i.map(({text:f})=>f):Te(r,a[e]),
u=n.startsWith("{words}");return c.map(f=>{let l=De(f);return ot(n,{words:u?l:xn(l,["a","an"],!1)})})}var su="{wishes}";function gr({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=d=>{let[g,b]=[n(`${d}@`),
o(`${d}@`)];return g&&b?{exercise:g,answers:b}:null},c=d=>hr(d,i),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let k=(n(d)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>g.includes(`${y}@`));return c({takes:k}).length>
0}function l({key:d,exercise:g,html:b}){let k=o(d),y=g.items.flatMap($=>Te($,k[$.id]).flatMap(j=>De(j).split(/\n+/)));if(!y.
length)return"";let x=s("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
p(x,b,y):x.append(...y.map($=>s("p",{dir:"auto"},$)));let T=s("p",{class:"ajar-status",role:"status"}),R=async()=>{let j=[
...x.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),I=await mo(j,x);T.replaceChildren(e[I?"help-copied":"letter-not-copied"])},B=()=>{let $=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...x.cloneNode(!0).childNodes);En([j],{title:e["letter-title"],paper:$?"us-letter":
"a4",onRefused:()=>T.replaceChildren(e["print-refused"])})},q=($,j)=>s("button",{type:"button",onclick:j},$);return s("d\
iv",{class:"ajar-letter"},x,s("div",{class:"ajar-moves"},q(e["help-copy"],R),q(e["letter-print"],B)),T)}function p(d,g,b){
Ce(d,g),[...d.querySelectorAll("p")].find(y=>y.textContent===su)?.replaceWith(s("ul",{},...b.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(k=>k.endsWith("@")&&o(k)),g=d.map(k=>({key:k,response:o(k)})),
b=Object.fromEntries(d.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:y,section:v}=mr(g,{exercises:b,danger:{},workshop:r}),
x=r.days.map(({item:R})=>R),T=y.filter(({id:R})=>!x.includes(R));return[...k,...T,...v.flatMap(({fields:R})=>R)]}catch(k){
if(k instanceof it)return[];throw k}}return{sentences:c,isLetter:u,canBegin:f,letter:l,matters:m}}window.ajarShown??=new WeakMap;var _t=window.ajarShown,kr=e=>e.startsWith("check-in@"),yr=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Xe={};function Do(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function wr({model:e,el:t}){Do();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:c,days:u=[],printed:f=[]}=e.get("workshop")??{},l=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),b=null,k=Da(e),y=k.length>0,v=!1,x=!1,T=!1,R=!1,B=!1,q=new Map,$=new Map,j=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Re(t,o),Dn(o);let I=s("div",{class:"ajar-page"}),W=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind===
"exercise"&&C.key===h)?.exercise,L=_a({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[W(h),C]).filter(([h,C])=>h&&Object.
keys(C??{}).length)}),P=0,w=h=>{if(!(h&&B)&&(clearTimeout(P),P=0,L.set(h),b?.setLost(h),h))for(let C of m.keys())l.get(C)?.
release()},S=(h,{awaited:C=!1}={})=>{try{e.send(h)}catch{w(!0);return}C&&!P&&(P=setTimeout(()=>w(!0),8e3))},A,H=new Promise(
h=>{A=h}),J=!1;function U(){J||(J=!0,window.ajarDangers?Z():S({dangers:!0}))}let Z=()=>{A();for(let h of Object.values(window.
ajarDangers.dangers))aa(Js(h))};function K({key:h,exercise:C},N){if(kr(h)&&!L.isLost()||!(window.ajarDangers||L.isLost())||
!wn(C,N))return;let z=Dt(C,N),ae=La(C,z,window.ajarDangers);V(h,{answers:z,done:!0,...ae}),q.set(h,yr(p.get(h))),l.get(h).
update(p.get(h)),l.get("made")?.update()}let Y=oa({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:gn,
onCountry:h=>S({country:h})}),ee=gr({words:o,help:Y,exerciseOf:W,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(
h=>W(h)),workshop:{plan:a,days:u,printed:f}}),oe=(h,C,N)=>(l.set(h.key,N),p.has(h.key)&&N.update(p.get(h.key)),C),re={html(h){
return h.warns&&g(O),fe(h.html)},home(h){let C=s("div",{}),N=We=>{We.import&&l.get("chart")?.begin(),S(We)},F=We=>Le(X(We)),
{matters:z}=ee,ae=f.length>0;return oe(h,C,Qa(C,{words:o,send:N,open:F,help:Y,matters:z,ways:Oe,isPrinted:ae})),S({home:h.
key}),C},gate(h){let C=s("div",{class:"ajar-text ajar-gate"}),[N,F]=T?[s("p",{},o["gate-left-out"]),[Y.button(),me(),te()]]:
[fe(x?h.short:h.html),be()],z=s(`h${h.level??2}`,{},h.title);return C.append(z,N,s("div",{class:"ajar-moves"},...F.filter(
Boolean))),T||N.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(O),C},made:h=>{let C=s("div",{class:"ajar-made"}),
N=()=>C.replaceChildren(...Se(h.section));return l.set("made",{update:N}),N(),C},exercise(h){if(h.invites&&T){let z=[s(`\
h${h.level}`,{},_n(h.exercise.title,h.exercise)),s("p",{},o["gate-left-out"]),te()];return s("div",{class:"ajar-text"},...h.
folded?[]:z)}let C=s("div",{}),N=L.line(b?{}:{role:"alert"});m.set(h.key,C);let F=(z,ae)=>{b?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let ce=window.ajarSent;$.set(h.key,ce),S({key:h.key,...z,sent:ce},{awaited:ae}),!(!ae||
!L.isLost())&&(w(!0),N.scrollIntoView({block:"nearest"}))};return l.set(h.key,Go(C,h.exercise,{words:o,level:h.level,small:h.
quick,folded:n.length>1,brief:h.brief,closed:h.folded?!Ne(h.key):null,sort:h.quick||n.length>1&&!jt()?Ws:la,enough:h.quick?
"at once":"later",remarks:(z,ae)=>ja(z,{words:o,find:ce=>fa(ae,ce,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:ee.sentences,...p.get(h.key),help:Y,instead:()=>me(h.elsewhere),below:()=>Q(h),onAside:z=>{
V(h.key,{aside:z}),C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{U(),V(h.key,{answers:z,done:!1}),
F({answers:z,done:!1},v)},onMove:z=>V(h.key,{at:z}),onDone:z=>{K(h,z),F({answers:z,done:!0},!0),kr(h.key)&&l.get("chart")?.
begin()},onStartOver:()=>{V(h.key,{answers:{},done:!1}),F({remove:!0})}})),C.firstElementChild.append(N),g(()=>L.forget(
N)),C},chart(h){let C=s("div",{class:"ajar-chart-block"}),N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:F,end:z}=Ie(o,ce=>N.replaceChildren(ce)),ae=({checkIns:ce,rulers:ze})=>{z(),Na(C,ce.length?Za(ce,ze,o):{},o)};return l.
set(h.key,{update:ae,begin:F,end:z}),p.has(h.key)&&ae(p.get(h.key)),F(),S({chart:h.key}),s("div",{},C,N)},start:h=>sr(h,
{open:ie,opener:b?.opener}),doors:h=>ar(h,{open:ie}),onward:h=>rr(h,{open:ie}),breathing(h){let{element:C,stop:N}=ir(h);
return g(N),C},notice(h){ia();let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"a\
jar-notice"},s("p",{},h.text),C);let N=s("div",{class:"ajar-leave"},Y.button(),fo({words:o,leave:gn}));sa(Y.open),b=Ia({
words:o,send:S,isQuiet:n.length>1});let F=document.createDocumentFragment(),z=s("div",{class:"ajar-on-paper"});return hn(
()=>R||z.append(Y.text())),F.append(s("div",{class:"ajar-notice"},s("div",{},b.line,b.small),N),C??"",z,b.more),F}};function we(h){
let C=n.findIndex(({id:F})=>F&&h===`${F}.ipynb`),N=({section:F,blocks:z})=>F===n[C]?.id&&z.some(({warns:ae})=>ae);return Math.
max(C,n.findIndex(N))}function fe(h){let C=s("div",{class:"ajar-text"});return Ce(C,h),Y.addNumbers(C),C.addEventListener(
"click",N=>{let F=we(N.target.closest("a")?.getAttribute("href"));F<0||(N.preventDefault(),Le(F))}),C}function O(){x=!0}
function _(h){T=h,x=!0,le({focus:!0})}let G=(h,C)=>s("button",{type:"button",onclick:C},h),te=()=>G(o["gate-again"],()=>_(
!1));function de(){_(!1),n[j].blocks.some(({invites:C})=>C)||Le(j+1)}let be=()=>[G(o["gate-no"],()=>_(!0)),G(o["gate-uns\
ure"],()=>_(!0)),G(o["gate-yes"],de)],ve=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:N})=>N==="exerc\
ise")),Se=h=>{let C=ve(h).filter(({key:ce})=>p.get(ce)?.done).map(({key:ce,exercise:ze},We)=>Kt(s("details",{open:We===0},
s("summary",{},ze.title),...p.get(ce).reflection.flatMap(xt=>Ot(xt,2))),ze,o)),N=s("p",{},o["made-nothing"]),F=ve(h).map(
({key:ce})=>ce),z=r&&ee.canBegin(`${r}@`,F)?je():null,ae=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["made\
-title"]),...C.length?C:[N],...ae]},Ne=h=>Object.keys(p.get(h)?.answers??{}).length>0,D=h=>{let C=ve(h).filter(({folded:N})=>!N);
return C.length>0&&C.every(({key:N})=>p.get(N)?.done)};function Q(h){let C=h.key.startsWith(`${a}@`)&&Y.isKnown()?Y.line():
"",N=ee.isLetter(h.exercise)?ee.letter(h):"",{danger:F,aside:z=0}=p.get(h.key);N&&(N.hidden=z<=(F?.kinds.length??-1));let ae=F?.
kinds.length?"":se(h);return s("div",{class:"ajar-below"},ae,C,N,b?.offer()??"")}function se({key:h,exercise:{items:C}}){
return C.some(({remark:F})=>F)?(U(),xa({words:o,find:()=>da(C,p.get(h)?.answers??{},window.ajarDangers),known:H})):""}let X=h=>n.
findIndex(({aside:C,blocks:N})=>!C&&N.some(F=>F.key===h)),ie=h=>Le(n.findIndex(C=>C.id===h));function me(h){let C=`${c?.
exercise}@`,N=X(C);return N<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:he(C,N,o["help-needs"])}function he(h,C,N){
return s("button",{type:"button",onclick:()=>{Le(C);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let ae of m.get(h).
querySelectorAll(".ajar-folded, .ajar-sentences"))ae.open=!0;z.tabIndex=-1,z.focus()}}},N)}function $e(h,C){let N=n.findLastIndex(
({blocks:F})=>F.some(z=>z.key===h));return N<0||T?null:he(h,N,C)}let je=()=>$e(`${r}@`,o["make-message"]),Oe=()=>{let h=[
...p.keys()],C=`${r}@`,N=r&&(ee.canBegin(C,h)||p.has(C)),F=i&&$e(`${i.exercise}@`,o["make-letter"]);return[N?je():null,F].
filter(Boolean)};for(let[h,C]of Object.entries(Xe))re[h]=N=>{let F=s("div",{}),ae=C(F,N,{words:o,send:S,onDispose:g,model:e,
exerciseOf:W,formOf:ce=>m.get(ce)});return oe(N,ae.element??F,ae)};function et(h,C){let N=re[h.kind](h),{language:F}=n[j];
return!F||!h.html||(Kt(N,{language:F},o),C===n[j].blocks.findIndex(({html:z})=>z)&&N.prepend(Wn(o))),N}let E=h=>n[j].blocks.
find(C=>C.kind===h),V=(h,C)=>p.set(h,{...p.get(h),...C}),ne=()=>{for(let h of d.splice(0))h()};function le({focus:h=!1}={}){
if(ne(),l.clear(),y){An.hidden=!0,I.replaceChildren(b?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(I.
replaceChildren(...n[j].blocks.filter(N=>N!==Mn).map(et)),n.length>1&&xe(),!h)return;let C=I.querySelector("h1, h2, h3")??
I;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function xe(){let{aside:h,title:C}=n[j];if(An.
hidden=!!h,I.classList.toggle("ajar-aside",!!h),b?.setStart(n[j].id==="start"),h)return;let{section:N,step:F,steps:z,minutes:ae}=n[j],
ce=n.filter(ue=>!ue.aside),ze=ce.indexOf(n[j]),We=(ue,Ln,Er={})=>s("button",{type:"button",onclick:()=>Le(n.indexOf(ue)),
...Er},Ln),xt=n.find(({id:ue})=>ue==="start"),Po=ce[ze-1]??xt;I.append(s("div",{class:"ajar-moves ajar-turn"},Po?We(Po,o["\
previous-page"]):null,ze<ce.length-1?We(ce[ze+1],o["next-page"]):null));let Tn=ce.filter(ue=>!ue.section||ue.step===1),qo=ue=>N?
ue.section===N:ue===n[j],$r=ue=>({"aria-current":qo(ue)?"page":null}),Or=ue=>D(ue.section)?s("span",{class:"ajar-done"},
` ${o["section-done"]}`):"",Wo=(ue,Ln)=>s("li",{},We(ue,Ln,$r(ue)),Or(ue));tt.replaceChildren(...Tn.map(ue=>Wo(ue,ue.title)),
xt?Wo(xt,o["start-page"]):""),Ht.textContent=N?M(o["step-of"],{title:C,n:F,all:z,minutes:ae}):M(o["page-of"],{n:Tn.findIndex(
qo)+1,all:Tn.length,title:C})}function Le(h){n[h]&&(j=h,tt.parentElement.open=jt(),e.set("page",h),e.save_changes(),le({
focus:!0}))}let tt=s("ol",{}),Ht=s("summary",{}),jt=()=>window.innerWidth>640,Mn=e.get("notice")??n[0].blocks.find(({leave:h})=>h);
Mn&&t.append(re.notice(Mn));let An=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:jt()},Ht,tt));n.length>
1&&t.append(An),t.append(L.line({role:"alert"}),I);let Bo=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-Bo<3e4||(Bo=Date.now(),S({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(w(!1),h.keeping){
let N=[...$.values()].some(ae=>h.acknowledged<ae);b?.update(N?{...h.keeping,saved:!1}:h.keeping);let{state:F}=h.keeping,
z=F==="locked";F&&(v=F==="kept"),F&&F!=="locked"&&Ba(e),F&&z!==y&&(y=z,p.clear(),le()),B=!!h.keeping.ending,B&&Ra(e,t,h.
keeping).then(()=>b?.setEnded())}h.states&&queueMicrotask(()=>l.get("made")?.update());for(let[N,F]of Object.entries(h.states??
{})){if(h.acknowledged<$.get(N))continue;let z=F.answers&&!Object.keys(F.answers).length,ae=q.get(N)===yr(F);q.delete(N),
V(N,z?{...F,at:0}:F),ae||l.get(N)?.update(p.get(N))}h.dangers&&(window.ajarDangers=h.dangers,Z()),h.country!=null&&Y.choose(
h.country),h.file&&(l.get("home")?.settle(),Xa(h.file));let C=l.get("home")??b;if(h.print){let N=l.get("home");N?.settle(),
tr(h.print,()=>N?.say(o["print-refused"]))}h.erased&&C?.say(h.erased,E("home")?.erased),h.said&&l.get("chart")?.end(),h.
said&&C?.say(h.said),h.open&&ie(h.open),h.problem&&l.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{
Object.assign(o,e.get("words")),Re(t,o),Dn(o),n=e.get("pages"),le()});let vr=ra(()=>S({forget:!0})),Sr=Wa(e,{gone:()=>w(
!0),back:()=>{L.isLost()&&S({ready:!0})}});le(),_t.set(o,(_t.get(o)??0)+1);for(let h of k)S(h);return S({ready:!0}),()=>{
R=!0,ne(),vr(),Sr(),clearTimeout(P),_t.set(o,_t.get(o)-1),_t.get(o)||S({gone:!0})}}Xe.door=(e,t,n)=>Ns(e,n);Xe.group=(e,t,n)=>Ps(e,n);Xe.scenario=(e,t,{words:n,model:o})=>({element:qs(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Xe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:c}=Ds(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:c}};Xe.desk=Is;var au=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),jr,qe={},xr=!1,bt=null;
function br(e){qe=e;let{style:t}=document.documentElement;t.setProperty("--ajar-getting-ready",JSON.stringify(qe["lab-ge\
tting-ready"])),t.setProperty("--ajar-has-stopped",JSON.stringify(qe["lab-has-stopped"])),bt?.notifyCommandChanged()}async function Ft(e){
let t=Object.entries(jr[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function ru(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ft("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this,c=()=>br(i.get("words"));xr=!0,c(),
this.listenTo(i,"change:words",c),this.dispose=wr({el:this.el,model:{get:u=>i.get(u),set:(u,f)=>i.set(u,f),save_changes:()=>i.
save_changes(),send:u=>i.send(u),widget_manager:i.widget_manager,on:(u,f)=>this.listenTo(i,u,f)}}),bt?.notifyCommandChanged(
"ajar:help")}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[
n],activate:(r,i)=>{Do(),br(window.ajarWords),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,View:a}})}}}
var iu=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function lu({context:e,sessionContext:t}){
if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;await new Promise(a=>{
let r=()=>{if(!au.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[n,o])i.connect(r);r()})}
async function cu(){let{INotebookTracker:e,NotebookActions:t}=await Ft("@jupyterlab/notebook"),{Dialog:n,showDialog:o}=await Ft(
"@jupyterlab/apputils"),a=async()=>{if(!xr)return!0;let i=[n.cancelButton({label:qe["start-over-no"]}),n.okButton({label:qe["\
start-over"]})],[c,u]=[qe["start-over-title"],qe["start-over-how"]];return(await o({title:c,body:u,buttons:i,defaultButton:0})).
button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[e],activate:(i,c)=>{if(!c)return;bt=i.commands;
let u=async l=>{if(!l||r.has(l))return!1;r.add(l),await lu(l).finally(()=>{r.delete(l)});let{content:p,sessionContext:m}=l,
d=T=>t.runCells(p,T,m),g=T=>T.model.type==="code",b=p.widgets.filter(T=>g(T)||T.rendered===!1),[k,y=k]=b.filter(g),v=1+b.
indexOf(y),x=await d(b.slice(0,v));return await iu(),x&&d(b.slice(v))};bt.addCommand("ajar:begin",{label:()=>qe["desk-be\
gin"],execute:()=>u(c.currentWidget)});let f=async l=>{let{sessionContext:p}=l;return p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),u(l)};bt.addCommand("ajar:start-over",{label:()=>qe["start-over"],caption:()=>qe["\
start-over-how"],execute:async()=>{let l=c.currentWidget;l&&await a()&&await f(l)}}),window.ajarRunAgain=async l=>{let p=c.
find(({node:m})=>m.contains(l));return p?.model?.getMetadata("ajar")?(await f(p),!0):!1},bt.addCommand("ajar:help",{label:()=>qe["\
help-get"]??"",isVisible:()=>!!window.ajarHelp?.open,execute:()=>window.ajarHelp.open()}),c.widgetAdded.connect(async(l,p)=>{
await p.context.ready;for(let m of p.content.widgets)m.model.id==="begin"&&m.addClass("ajar-to-begin");p.model?.getMetadata(
"ajar")?.runs&&u(p)})}}}var uu=4,pu=1500,fu=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function du(e){for(let t=0;t<
uu;t++){if(await fu(e))return!0;await new Promise(n=>{setTimeout(n,pu)})}return!1}async function mu(){let{ConnectionLost:e,
IConnectionLost:t}=await Ft("@jupyterlab/application"),{PageConfig:n}=await Ft("@jupyterlab/coreutils");if(n.getOption("\
hubPrefix"))return[];let o=!1,a=async(r,...i)=>{if(o)return;o=!0;let c=await du(`${r.serverSettings.baseUrl}api`);o=!1,c||
await e(r,...i)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.
ajar={init(e){jr=e},async get(){let e=await Promise.all([ru(),cu(),mu()]);return()=>({__esModule:!0,default:e.flat()})}};})();
