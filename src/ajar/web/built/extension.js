(()=>{var Ar=/^(\d{4})-(\d{2})-(\d{2})$/;function nt(e){let[,t,n,o]=typeof e=="string"&&Ar.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Tr(+t,+n)?e:null}function Rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Lr(t,e.getMonth()+1,e.getDate()):null}var Dn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Tr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Lr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Ir=["button","input","select","summary","textarea"],Nr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Ir.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Nr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function it(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Fo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},_o=["first","second",
"third"],Ho=e=>_o[e%_o.length];function Ut(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
C(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Bn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Rr=new RegExp(`^${Bn}+|${Bn}\
+$`,"g"),Dr=/[\p{L}\p{N}_]+/gu,Br=/^[\p{L}\p{N}_]+/u,Pr=/\{([a-z][a-z0-9-]*)\}/,[qr,Wr]=["⁨","⁩"],Uo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},_r=new RegExp(`[,;:،]|${Bn}`),Fr="January February March April May June July August\
 September October November December".split(" "),Hr=/^\p{Uppercase}/u,zo=/[.!?…؟。][\u2069”’"')»]*$/,Ur=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ve="en-US",Pn=({language:e=Ve})=>{Ve=e},Re=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),vt=(e,t)=>e[`\
moment-${t}`]??(nt(t)?lt(t):t),qn=e=>new Intl.ListFormat(Ve,{type:"conjunction"}).format(e),St=(e,t,n=Ve)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),je=e=>e.replace(Rr,""),_e=e=>e.toLowerCase().toUpperCase(),$t=e=>e.
match(Br)?.[0]??"";function lt(e,t=Ve){if(t!=="en-US")return St(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Fr[o-1]} ${a}, ${n}`}function ot(e,t,n=[]){let o=e.split(Pr),a="";for(let r=0;r<o.length-1;r+=2){let[i,c,u]=o.slice(r,r+3),f=zr(je(t[c]),u),l=Kr(
i,f,n),p=!l&&!a&&Hr.test(i);a+=zo.test(a)?l.replace(/^,+/,""):l,a+=Vr(p?zt(f):f)}return zo.test(a)?a:a+o.at(-1)}function De(e){
let t=je(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Uo&&o===Uo[n]&&je(a))||a.includes(n)||a.includes(
o)?e:a}function zr(e,t){let n=e.length;for(;n&&_r.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function zt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Kr(e,t,n){let o=_e($t(t));if(!o)return e;let a=new Set(n.map(_e)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(Dr))if(r(_e(i[0])))return e.slice(0,i.index);return e}var Vr=e=>Ur.test(e)?`${qr}${e}${Wr}`:
e;var Jr=3;function Wn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(l=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(l)})),i=()=>r.forEach((l,p)=>{l.checked=n(e[p])});i();let c=e.
map((l,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},l))),u=Ut(c.filter((l,p)=>p>=Jr&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u)),follow:i}}var Gr=2e4;function Ko(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Gr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function _n(e,t,n,o){let a=Ko(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Vo(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){let{opener:c,long:u,remark:f}=e,
l=c?s("b",{id:`${o}-opener`},c):null,p=Ko(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?p.value:null),g.follow()},...c?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),d=y=>{p.value=y,p.dispatchEvent(
new Event("input",{bubbles:!0}))},m=n["message-opener"],g=Wn(i,{words:n,has:y=>p.value.includes(y),put:y=>d(`${p.value.trim()||
m} ${y}`),drop:y=>{let v=p.value.replace(y,"").replace(/ {2,}/g," ").trim();d(v===m?"":v)}}),b=s("label",{class:"ajar-wo\
rds ajar-write"},l,p),k=f&&r?r(p,e):"";return g.element||k?s("div",{},g.element,b,k):b}function Jo(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],c=()=>{let v=i().map(x=>x.value).filter(x=>x.
trim());o(v.length?v:null),y.follow()},u=()=>[...r.children].forEach((v,x)=>{v.querySelector("textarea").setAttribute("a\
ria-label",C(n.line,{n:x+1})),v.querySelector("button").setAttribute("aria-label",C(n["remove-line"],{n:x+1}))}),f=()=>{
g(""),i().at(-1).focus()},l=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-line"]),p=()=>{u(),l.hidden=r.
children.length>=e.most},d=v=>{let x=i()[i().indexOf(v)+1];x?x.focus():v.value.trim()&&!l.hidden&&f()},m=v=>{let x=_n(v,
c,()=>d(x),{enterkeyhint:"next"});return x},g=v=>{let x=()=>{let N=L.nextElementSibling||L.previousElementSibling;L.remove(),
N||g(""),p(),c(),(N||r.firstElementChild).querySelector("textarea").focus()},L=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(v)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));r.append(L),p()},b=t||[];for(let v=0;v<
Math.max(e.lines,b.length);v++)g(b[v]??"");let k=v=>i().find(x=>x.value.trim()===v),y=Wn(a,{words:n,has:v=>!!k(v),put(v){
!k("")&&!l.hidden&&g("");let x=k("");x&&(x.value=v),c()},drop(v){k(v).value="",c()}});return s("div",{class:"ajar-lines"},
y.element,r,l)}var Yr=5,Zr=3,Qr=25,Xr=500,ei=24;function Ne(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function ti(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>ei||a>Xr||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Fn=e=>Re(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Hn=(e,{language:t})=>t?Re(
s("span",{},e),{language:t}):e,ni=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Kt(e,{language:t},n){if(!t)return e;
Re(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(ni))Re(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Go(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:c=!1,beside:u=[]}=n,{closed:f=null}=n,
l={...ri,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,d={...n.answers},m=0,g=null,
b=0,k=n.aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",v=t.private?s("p",{class:"ajar-private"},t.private):"",x=R=>c?
R.after:i&&R.more,L=t.items.some(R=>x(R)&&n.answers?.[R.id]!=null),{example:N}=t,P=N?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},N)):"",W=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),D=s("div",{}),
j=s("div",{class:"ajar-body"}),M=s(`h${a}`,{id:`${p}-title`},t.title),B=[t.language?Fn(o):"",...r||i?[s("div",{class:"aj\
ar-beside"},...u,y?si([y],o):"",P),v]:[y,v,P],D,j,W],A=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[M,...B]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},M),...B)]);Kt(A,t,o);let q=null,w=R=>{q=R};A.addEventListener(
"click",w,!0),A.addEventListener("keydown",R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!g||(R.preventDefault(),g.next.
click())}),e.replaceChildren(A);function S(){let R=t.items.filter(X=>Ke(X,d)),Q=R.filter(X=>!x(X)),se=L?R.filter(x).map(
X=>[X]):[];return[...c||r&&t.together?[Q]:Q.map(X=>[X]),...se]}let $=R=>{W.replaceChildren(R)},F=(R,Q)=>{let se=R.split(
/\{([a-z]+)\}/);W.replaceChildren(...se.map((ae,X)=>X%2?Hn(Q[ae],t):ae))},J=Ne(o,$);function U(R,Q){W.replaceChildren(`${R}\
 `,s("button",{type:"button",class:"ajar-link",onclick:()=>{d=Q,$(""),n.onChange(d),_({focus:!0})}},o["put-back"]))}function Z(R,Q){
d={...d,[R.id]:Q},ai(j),$(""),n.onChange(d),oe()}function V(){te(!0),J.begin(),b=setTimeout(Y,8e3)}function Y(){b&&(clearTimeout(
b),b=0,te(!1),J.end())}function te(R){for(let Q of g?.fieldsets??[])Q.disabled=R}function oe(){if(!g)return;let{items:R,
skip:Q,where:se,next:ae,enough:X,more:me}=g,he=S().length;Q.textContent=de(R)?o["clear-and-skip"]:o.skip,se.textContent=
C(o["question-of"],{n:m+1,all:he}),se.hidden=he===1,ae.textContent=m===he-1?o.done:o.next,X.hidden=!ie(he);let Oe=m===he-
1&&(!c||de(R)),ve=t.items.some(Ee=>x(Ee)&&Ke(Ee,d));me.hidden=L||!Oe||!ve}function ie(R){return(n.enough==="at once"||m>
0)&&m<R-1&&de(t.items)}function xe(){b||(V(),n.onDone(d))}let de=R=>R.some(({id:Q})=>d[Q]!=null);function z(R,Q=!0){if(b)
return;let se=S();if(m+=R,m>=se.length){m=se.length-1,xe();return}_({focus:Q,again:R<0})}function T(R,Q){let se=`${p}-${R.
id}`,ae=s("legend",{id:`${se}-ask`},C(R.ask,d)),X=R.hint?s("p",{class:"ajar-hint",id:`${se}-hint`},R.hint):null,me=[X,Q.
mark].filter(Boolean).map(({id:Ee})=>Ee),he=R.among?{...R,cards:it(R,d)}:R,Oe=l[R.kind](he,Fo(he,d[R.id]),{words:o,level:a+
1,group:se,change:Ee=>Z(R,Ee),say:$,tell:F,remarks:n.remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at once",isShort:i,
...Q}),ve={class:`ajar-item ajar-${R.kind}`,tabindex:"-1","aria-describedby":me.join(" ")||null};return s("fieldset",ve,
ae,X,Oe)}function _({focus:R=!1,again:Q=!1}={}){let se=S();m=Math.max(0,Math.min(m,se.length-1));let ae=se[m],X=n.mark?.(
ae),me=X?s("p",{class:"ajar-mark",id:`${p}-${ae[0].id}-mark`},X):null,he=s("div",{class:"ajar-moves ajar-onward"}),Oe=m>
0?()=>z(-1):null,ve=ae.map(tt=>T(tt,{mark:me,again:Q,moves:he,back:Oe})),Ee=s("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(b)return;let tt=d,Ht=de(ae);if(d={...d,...Object.fromEntries(ae.map(({id:jt})=>[jt,null]))},n.onChange(d),
!Ht){z(1);return}_({focus:!0}),U(o.cleared,tt)}}),et=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||($(""),
z(1))}}),O=s("p",{class:"ajar-where"}),re=s("button",{type:"button",class:"ajar-link",onclick:()=>{b||(L=!0,z(1))}},c?o["\
add-why"]:o["ask-more"]),ce=s("button",{type:"button",class:"ajar-link",onclick:xe},o.enough);g={items:ae,skip:Ee,where:O,
next:et,fieldsets:ve,enough:ce,more:re},D.replaceChildren();let ge={type:"button",class:"ajar-back",onclick:Oe};he.replaceChildren(
et,Oe?s("button",ge,o.back):"",Ee);let Se=ve.length===1;me&&Se&&ve[0].lastElementChild.before(me),j.replaceChildren(O,...me&&
!Se?[me]:[],...ve,he,...n.enough?[re,ce]:[]),oe(),n.onMove?.(m),R&&(ve[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function ee(R){if(D.replaceChildren(),!R||!n.help||k>R.kinds.length)return null;let Q=()=>{k=R.kinds.length+
1,n.onAside?.(k),D.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:se,instead:ae}=n;return D.append(se.notice(
R,{level:a+1,aside:Q,instead:ae})),D.querySelector("[tabindex]")}function ne(R,{focus:Q=!1,danger:se=null}={}){g=null;let ae=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},ae,...R.flatMap(me=>Ot(
me,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{m=0,_({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let me=d;d={},m=0,k=0,n.onAside?.(0),n.onStartOver(),_({focus:!0}),U(o["\
started-over"],me)}},o["start-over"])));let X=ee(se);Q&&(X??ae).focus()}function we(R){let Q=j.contains(document.activeElement);
Q&&g&&!b||(Y(),d={...R.answers},R.done?ne(R.reflection,{focus:Q,danger:R.danger}):(m=R.at??Math.max(0,S().findIndex(se=>se.
some(({id:ae})=>d[ae]==null))),_()))}let{done:$e,reflection:be,danger:Ie}=n;return we({answers:d,at:n.at,done:$e,reflection:be,
danger:Ie}),{update(R){we(R),!g&&q&&ti(q),q=null},release:Y,say:R=>{Y(),$(R)}}}function oi(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Yr||a>=Zr&&t>Qr));return n<0||n>=e.length-1?e.length:n}var si=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function ai(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var Ot=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),ri={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,i)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}-low`:i===10?
`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:c,own:u}=t||{chosen:[],own:""},f=()=>a(
c.length||u.trim()?{chosen:[...c],own:u}:null),l=e.many?"checkbox":"radio",p=e.cards.map(k=>s("input",{type:l,name:o,value:k.
id,checked:c.includes(k.id),onchange:y=>{e.many?c=c.filter(v=>v!==k.id).concat(y.target.checked?k.id:[]):(c=[k.id],u="",
d&&(d.value="")),f()}})),d=e.own?_n(u,()=>{u=d.value,!e.many&&u.trim()&&(c=[],p.forEach(k=>{k.checked=!1})),f()}):null,m=e.
cards.map((k,y)=>s("label",{class:"ajar-card"},p[y],s("span",{},k.text))),g=i?oi(e.cards):m.length,b=Ut(m.filter((k,y)=>y>=
g&&!p[y].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...m,b,d?s("label",{class:"ajar-own"},s("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:Vo,list:Jo,date(e,t,{
words:n,change:o,say:a}){let r=Rn(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function ii(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Yo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=ii(e.parts,t.dropped),r=t.began??n,i=n-r,{start:c,end:u}=a[o],
f=Math.max(0,i-u)-Math.max(0,c-i);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Zo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let c=({part:f,kind:l},p)=>p>o&&!a.includes(f)&&(l!=="moves"||n.some(li)),u=e.findIndex(
c);return u<0?null:u}var li=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Qo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let c=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:c}}).filter(({part:o,optional:a})=>a&&o>n)}function Xo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var ci=new Set,Un=()=>{if(!document.hidden)for(let e of[...ci])e(Math.random()*1e3)};window.addEventListener("online",Un);
window.addEventListener("pageshow",Un);document.addEventListener("visibilitychange",Un);function fi(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Vu=fi("ajar-presenter");var es=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ts(e,t){return e?!(t.protocol.startsWith("http")&&!es.test(t.
hostname)&&es.test(new URL(e).hostname)):!1}function ns(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var di=2,Et=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function zn(e,t){if(t?.kind!=="moves"){let i=t&&Et(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:c})=>i.startsWith(
"check-in@")&&c.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:c})=>!i&&!c)?{question:o,body:{moves:!0}}:null}function Kn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function Ct({answered:e,units:t},{joined:n},o){return t.length?
n>e?C(o["wall-answered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:C(o["wall-answered"],{n:e}):""}function os(e,t){return e?
e.over?t["wall-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Vn({shown:e},t){let n={
"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["ro\
om-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},
[o]=e.map(({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function ss(e,t){let n=e.filter(({snapshot:i,withheld:c})=>!i&&
c);if(!n.length)return"";let o=Vn({shown:n},t),a=n.map(({card:i,heading:c})=>i||c);if(a.length<=di)return C(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${C(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function as(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return C(n,{minutes:Math.abs(e)})}var Jt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Je=e=>!!e?.name.startsWith("check-in@");function Fe(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}function rs(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var Jn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},e);function ct(e,t,n,o,a){let r=s(
"p",{},t()),i=Fe(e,"wall-asking",r,s("div",{class:"wall-answers"},Jn(n,()=>{i.close(),a()},"wall-primary"),Jn(o,()=>i.close())));
i&&(i.refresh=()=>{r.textContent=t(),r.textContent||i.close()})}var Gt=(e,{joined:t})=>e?.state==="open"&&e.units.length?
Math.max(0,t-e.answered):0;function Yt(e,t,n,o,a){let r=t();if(!r)return;let{question:i,body:c}=r,{id:u,state:f}=i,l=d=>d?.
question.id===u&&d.question.state===f&&d.body.moves===c.moves,p=()=>{let d=t();if(!l(d))return"";if(c.moves)return o["wa\
ll-moves-sure"];let m=Gt(d.question,n());return m?m===1?o["wall-still-one"]:C(o["wall-still"],{n:m}):o["wall-still-none"]};
!c.moves&&!Gt(i,n())?a(r):ct(e,p,o["wall-reveal-now"],o["wall-wait"],()=>a(r))}function is(e,t){let n=[[t["wall-key-next"],
"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],
"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-\
hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],o=Fe(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.
split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",{class:"wall-answers"},Jn(t["wall-close"],()=>o.close())));o?.
addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Gn({units:e,hands:t=0},n){let o=new Map,a=mi(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(hi(r,
a))}return[...o.values()]}function mi(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function hi({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:c},u){let f=i&&(i.fine?gi(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Mt(a,r).map(l=>u.
get(`${t}:${l}`)??l),sizes:r,counts:f,n:f?Zt(f):0,withheld:c??""}}function gi(e,t){let n=0;return t.map(o=>(n+=o,Zt(e.slice(
n-o,n))))}function Mt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Zt=e=>e.reduce(
(t,n)=>t+n,0),Yn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var ls=["wall-first","wall-second","wall-third"],us=e=>ls[e%ls.length],He=e=>`${(100*e).toFixed(2)}%`,ps={"aria-hidden":"\
true"};function Tt(e,t,n){return ye(e).length?{ruler:cs,move:cs,sort:wi,card:Si,choice:$i}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Vn(e,t))]}function cs(e,t){let n=Math.max(...ye(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ds({...o,heading:u,
labels:i,sizes:c},r,n,us(a),t)}))]}function fs(e,t){let[n,o]=e,a=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),r=a.
flatMap(c=>c.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([c,u],f)=>ds(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(l=>l.counts),i,us(f),t))),gs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ds({heading:e,labels:t,sizes:n},o,a,r,i){let c=Zt(n),u=.03,f=0,l=n.flatMap((d,m)=>{let g=f/
c+(f?u/2:0);f+=d;let b=f/c-g-(f<c?u/2:0);return o.flatMap(({counts:k,isEarlier:y},v)=>{let x=g+v*b/o.length;return ki(k[m]/
a,k[m],x,b/o.length,y)})}),p=t.map((d,m)=>`${d}: ${o.at(-1)?.counts[m]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...l):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...yi(t,n)))}function ki(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:He(n),y:He(r),width:He(o),height:He(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:He(n+o/2),y:He(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function yi(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function wi(e,t,n){let o=[...ye(e)].sort((c,u)=>xi(c.counts,u.counts)),
a=Math.max(...o.map(({n:c})=>c)),[{labels:r}]=o;if(r.length>Zn.length)return[Xt(o.map(c=>ji(c,t)),n,t)];let i=o.map(({name:c,
counts:[u,...f]},l)=>{let d=!l&&c.length+r[0].length<bi?`${u} ${r[0]}`:`${u}`;return At(c,d,vi([u,...f],a))});return[Xt(
[...i,...hs(e,t)],n,t),gs(r.map((c,u)=>[Zn[u],c]))]}var bi=24;function ji({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,f)=>n[f]===r).join(" / "),c=C(a["wall-of"],{n:r,of:o});return At(e,c,[],s("p",{class:"wall-muted"},i))}
var xi=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Zn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function vi(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Qt(Zn[a],r,o/t)})}function Qt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:He(t+r),y:He(
o),width:He(Math.max(0,n-2*r)),height:He(a)})}function Si(e,t,n){let o=ye(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[Xt([...ms(o,t),...hs(e,t)],n,t)]}function $i(e,t,n){let[{labels:o,counts:a,n:r}]=ye(e),i=o.map((c,u)=>({name:c,
count:a[u],n:r}));return[Xt(ms(i,t),n,t)]}function ms(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>At(a,i?`${r}`:C(t["wall-of"],{n:r,of:n}),[Qt("wall-rest",0,1),Qt("wall-pile-1",
0,r/n)]))}function hs({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[At(C(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>At(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var At=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",ps,...n):null,o);function Xt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},C(n["wall-more"],{n:a}))),o}var gs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",ps,Qt(
t,0,1)),n)));var Oi=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ei=/^data:image\/(svg\+xml|png|jpeg);/,
st=e=>e.flatMap(Ci);function Ci(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Ei.test(n.src)?[Mi(n)]:[]:Oi.has(t)?[s(t,{},...st(o))]:st(o)}var Mi=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var en=4,Lt=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-en} ${-en} ${t+2*en} ${t+2*en}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function It(e,t){return ye(e).length?{ruler:Ti,move:Ai,sort:Ii,card:Ni,choice:Ri}[e.kind](e,t):e.heading}var ut=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ks=({shown:e})=>e.every(({counts:t})=>t),Ai=(e,t)=>t["wall-moved"];function ys({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ut(t),ut(t)]}function Ti(e,t){let n=ye(e),o=new Map;for(let l of n){
let p=Yn(l);o.set(p,[...o.get(p)??[],l])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([l,p])=>Li(p,l,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,c]=a.map(l=>ys(l,t)),u={ruler:i?.[1],other:c?.[0]},f=i?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,C(f,u)].filter(Boolean).join(" ")}function Li(e,t,n,o){let[a,r]=e.map(f=>ys(
f,o)[0]),[i,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:c};return e.length>1&&e.length===n?C(o["wall-mo\
st-all"],u):C(r?o["wall-most-two"]:o["wall-most"],u)}function Ii(e,t){let n=ye(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(f=>Yn(f)===u)})),{pile:a,most:r}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.length)return ks(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(i??t["wall-sor\
ted-many"],{pile:ut(a),card:ut(r[0].name),other:ut(r.at(-1).name),n:r.length,all:n.length})}function Ni(e,t){let n=ye(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ws(n,e,t)}function Ri(e,t){let[{labels:n,counts:o,n:a}]=ye(
e);return ws(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function ws(e,t,n){let o=Math.max(...e.map(({count:l})=>l)),a=e.
filter(({count:l,n:p})=>2*l>p),r=a.length?a:e.filter(({count:l})=>l&&l===o);if(!a.length&&!ks(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:l})=>ut(l));return C(
c,{card:u,other:f,n:r.length})}function pt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,c=r!==void 0;if(!c&&i?.blank)return Be("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?bs({deck:e,way:t,panel:n,words:o}):
Be("text",Ue(e?.title??""));if(!c&&i.join&&t)return bs({deck:e,way:t,panel:n,words:o});let f=Et(n,u),l=c?null:Xo(i.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:l},d=(zi[u.kind]??tn)(p);if(d.dataset.slide=r??i?.slide,
u===e.slides[0]&&d.append(...xs(e)),n.practice&&d.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Re(d,u);let m=d.querySelectorAll(".wall-foot, .wall-practice");for(let g of m)Re(g,o)}return d}var Be=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ue=e=>s("h1",{},e);function tn({slide:e,way:t,panel:n,words:o,left:a}){
let r=st(e.body),i=r.flatMap(u=>Di(u)),c=r.filter(u=>u.textContent.trim());return Be(e.kind,Ue(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...c.map(Pi)),...i.map(u=>s("div",{class:"wall-picture"},u))),nn({way:t,panel:n,
words:o,left:a}))}function Di(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Bi=5;function Pi(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Qn(o)<o.childNodes.length)||!t.every(Qn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Qn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Qn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Bi;)o+=2;return o}function qi({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ce(a))return Hi({slide:e,panel:n,words:o,question:a,left:r});let c=e.items,[u]=c.length===1?c:[];return Be(
"question",Ue(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Wi(u)]:[_i(c)],nn({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Wi({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},js(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var _i=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?js(o,a):null))),js=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Fi=5;
function Hi({slide:e,panel:t,words:n,question:o,left:a}){let r=Gn(o,e.items),i=r.filter(f=>ye(f).length),[c=r[0]]=i,u=nn(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Be("chart",Ue(i.length?It(c,n):n["wall-held-title"]),...Tt(
c,n),u):Be("chart",Ue(e.title),s("div",{class:"wall-groups"},...i.map(f=>s("section",{},s("h2",{},It(f,n)),...Tt(f,n,Fi)))),
u)}function Ui({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:l})=>l.startsWith("check-in@")).map(
l=>({moment:vt(n,l.moment),groups:Gn(l,[]),question:l})).filter(({groups:l})=>l.some(p=>ye(p).length)),i=l=>r.map(({moment:p,
groups:d})=>({moment:p,...d.find(m=>m.kind===l)})).filter(({shown:p})=>p&&ye({shown:p}).length),[c]=i("move").slice(-1),
u=i("ruler"),f=nn({way:o,panel:t,words:n,left:a});return c?Be("chart",Ue(It(c,n)),...Tt(c,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Be("chart",Ue(n["room-group"]),...fs([u[0],u.at(-1)],n)):u.length?Be("chart",Ue(It(u[0],
n)),...Tt(u[0],n)):Be("text",Ue(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var zi={text:tn,story:tn,help:tn,
question:qi,moves:Ui},xs=e=>e?.logo?st([["img",e.logo]]).map(Ki):[],Ki=e=>(e.className="wall-logo",e);function bs({deck:e,
way:t,panel:n,words:o}){return Be("join",Ue(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Ji(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Xn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Vi)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Kn(n,o)))),...xs(e))}var Vi=e=>s("span",{},e,s("wbr")),Ji=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),Xn(e,t)),Xn=(e,t)=>Lt(e,t["room-scan-alt"],"wall-sc\
an"),Gi=e=>e.replace("-","‑");function nn({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let c=os(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?Ct(a,t,n):r&&e?Kn(t,n):"",l=i?Ct(i,t,n):"";if(!e&&!c&&!f&&!l)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Xn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Gi(e.code)}):l)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,c?s("span",{class:"wall-time"},c):null)),p}var to=[4.6,5.6,6.6,7.4,8.2],no=2,Yi=["","tight","tight columns"],eo=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Zi=5.4;function Ss(e,t=no){let n=to[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:eo.at(-1),text:0};for(let a of[...Yi,...eo]){if(o.text>=Zi||o.text&&eo.includes(a))break;let r=Qi(e,a,n);r>o.text&&
(o={layout:a,text:r})}return $s(e,o.layout,o.text||4.6),o.text>0}function Qi(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if($s(e,t,
Math.max(o,4.6)),Xi(e))return Math.max(o,4.6);return 0}function $s(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Xi=e=>vs(e)&&[...e.querySelectorAll(".wall-whole")].every(vs),vs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ft=e=>!!e?.units.length&&e.state!=="open"&&!Ce(e),Es=e=>ft(e)&&!Je(e);function on(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,Os(k).map(()=>0)])),i=0,c=0,u=s("div",{}),f=Fe(e,"desk-han\
ds",u);if(!f)return;let l=()=>Math.max(c,...[...r.values()].map(k=>k.reduce((y,v)=>y+v,0))),p=(k,y,v=null)=>s("button",{
type:"button",class:v,onclick:y},k),d=(k,y,v)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":C(n["desk-fewer"],{label:k}),onclick:()=>v(-1)},"−"),s("output",{},`${y}`),s("button",{type:"button","aria\
-label":C(n["desk-more"],{label:k}),onclick:()=>v(1)},"+"));function m(k=""){let y=a[i],v=r.get(y.id),x=i===a.length-1,L=N=>()=>{
i+=N,m()};u.replaceChildren(s("p",{class:"desk-small"},C(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},y.card||
y.heading),y.card?s("p",{class:"desk-small"},y.heading):"",Je(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...Os(y).map((N,P)=>d(N,v[P],W=>{v[P]=Math.max(0,v[P]+W),m(`${P} ${W}`)})),x?d(n["room-people"],l(),N=>{c=Math.max(0,l()+
N),m(`people ${N}`)}):"",s("div",{class:"wall-answers"},i?p(n.back,L(-1)):"",x?"":p(n[y.card?"desk-next-card":"next"],L(
1),"wall-primary"),l()?p(n[x?"room-count":"desk-enough"],b,x?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(k)}function g(k){let y=[...u.querySelectorAll(".desk-stepper")],[v,x]=k.split(" "),L=v==="people"?y.at(-1):y[Number(v)||
0],[N,P]=L.querySelectorAll("button");(x==="-1"?N:P).focus()}function b(){let k=l(),v=[...r].filter(([,x])=>x.some(Boolean)).
map(([x,L])=>{let{kind:N}=a.find(P=>P.id===x);return[x,N==="card"?[L[0],k-L[0]]:L]});f.close(),o(Object.fromEntries(v),k)}
m()}var Os=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Mt(t,n);var el={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},sn=["","dark","light","contrast"],tl=new Map(Object.entries(el).flatMap(
([e,t])=>t.map(n=>[n,e]))),nl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function ol(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:c}=e;if(o||a||r||i||c)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(nl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return tl.get(t.length===1?t.toLowerCase():t)}function Cs(e){let t=n=>{let o=ol(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Ms(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:c}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,l=k=>()=>{b.close(),k()},p=(k,y,...v)=>s("button",{type:"button",onclick:l(k),...y},...v),d=k=>s("small",{},C(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,y)=>s("li",{},p(()=>r("go",{slide:Vt(t,y)}),{"aria-current":y===f?"step":null,
class:u.dropped.includes(y)?"remote-dropped":null},k.title,u.dropped.includes(y)?s("small",{},a["remote-is-dropped"]):d(
k.minutes)))),g=Qo(t,u).map(({part:k,title:y,minutes:v,dropped:x})=>s("li",{},s("span",{},y),p(()=>r(x?"keep":"drop",{part:k}),
{"aria-label":`${x?a["remote-keep"]:C(a["remote-drop"],{minutes:v})}: ${y}`},x?a["remote-keep"]:C(a["remote-drop"],{minutes:v})))),
b=Fe(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?p(i,{},a["remote-hand"]):null,c?p(c,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Pe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function As(e,t,n){let o=s("div",{}),a=Fe(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ts(e,t,n,{
press:o}){o({desk:"remote"}),As(e,"desk-remote",a=>{let{remote:r,inside:i,practice:c,panel:u,wall:f}=t(),l=u.presenters.
filter(({kind:d,used:m})=>d==="remote"&&m),p=!!f&&(!i||c);return[s("h2",{},n["desk-remote"]),p&&r?Lt(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!l.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...l.map(({id:d},m)=>s("p",{class:"desk-line"},C(n["desk-remote-there"],{n:m+
1})," ",Pe(n["desk-remote-end"],()=>o({desk:"revoke",id:d})))),s("div",{class:"wall-answers"},p?Pe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Pe(n["wall-close"],a))]})}function Ls(e,t,n,{press:o,step:a}){let r=sl(n,o);As(e,"desk-reach",
i=>{let{way:c,join:u,inside:f,practice:l,panel:p}=t(),d=s("span",{role:"status"});if(!c||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},l?n["desk-phones-practice"]:n["desk-phones-none"]),l?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Pe(n["wall-close"],i))];let m=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:b,network:k})=>s("option",{value:b,
selected:b===u.picked?"":null},`${b} (${k})`)));return[s("h2",{},n["desk-phones"]),Lt(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},p.joined?C(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(b=>s("li",{},al(n)[b])))),s("div",{class:"wall-answers"},Pe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),Pe(n["desk-card"],()=>o(
{desk:"card"})),Pe(n["remote-join-show"],()=>{i(),a("join")}),Pe(n["wall-close"],i),d)]})}function sl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Pe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var al=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var oo=!1;function Is(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:D,title:j})=>s("option",{value:D},j),i=(D,j)=>C(t["desk-meeting"],{title:D,n:j}),c=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:D,title:j,part:M,minutes:B})=>r({id:D,title:i(M?`${j}: ${M}`:
j,B)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:D,title:j,minutes:M})=>r({id:D,title:i(j,M)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||rl(e.countries),...e.chosen};f.meeting&&(c.value=f.meeting);
let l=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(l.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let d=s("select",{id:`${a}-language`,
onchange:()=>{oo=!0,o({language:d.value,chosen:k()})}},...e.languages.map(({id:D,title:j})=>s("option",{value:D,lang:D},
j)));d.value=e.language,oo&&queueMicrotask(()=>d.focus()),oo=!1;let m=["phones","none","practice"].filter(D=>!(e.server&&
D!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},b=m.map((D,j)=>s("input",{type:"radio",name:a,value:D,checked:D===
f.phones||j===0&&!f.phones?"":null,"aria-describedby":`${a}-${D}`})),k=()=>({meeting:c.value,couple:l.value,country:p.value,
phones:b.find(({checked:D})=>D).value}),y=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),v=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:y.id},t["room-host-key"]),y),x=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),N=(D,j)=>s("p",{},s("label",{class:"ajar-words",for:j.id},
D),j),P=s("form",{class:"ajar-start",onsubmit:D=>{D.preventDefault(),L.textContent=t["desk-opening"],n({...k(),key:y.value}),
y.value=""}},s("h2",{},t["desk-start"]),x,N(t["desk-which"],c),s("div",{class:"ajar-start-two"},e.languages.length>1?N(t["\
language-choice"],d):"",e.couples.length?N(t["desk-couple"],l):"",N(t["desk-country"],p)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...m.map((D,j)=>s("label",{class:"ajar-start-way"},b[j],s("\
span",{},s("b",{},g[D][0]),s("small",{id:`${a}-${D}`},g[D][1]))))),v,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),L));function W({problem:D,busy:j,needsKey:M,state:B}){x.textContent=D??"",x.hidden=!D,v.hidden=!M,j||
(L.textContent=B==="ended"?t["room-ended"]:"")}return{element:P,update:W}}function rl(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function an({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
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
o.querySelector(".wall-face")?.remove(),o.prepend(i),Ss(i,c)}}}var il=["open","close","reveal"];function Ns(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},i=null,c=null,u=ns(),f=(O,G,re={})=>s("button",{type:"button",onclick:G,...re},...[O].flat()),l=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=Ne(n,O=>{O?p.
textContent=O:Oe()}),m=O=>{d.begin(),o(O,{awaited:!0})},g=0,b="",k=(O,G={})=>{g=Math.max(g,r.steps??0)+1,m({desk:"step",
step:{step:O,...G},n:g})},y=()=>r.panel,v=()=>y()?.stage,x=()=>r.deck?.slides[v()?.slide],L=()=>x()&&Et(y(),x()),N=dt("d\
esk-wall",{inert:!0}),P=dt("desk-wall",{inert:!0}),W=dt("desk-screen",{hidden:!0}),D=()=>{W.host.hidden=!1,be(),W.host.requestFullscreen?.().
catch(()=>{})},j=()=>{W.host.hidden=!0,M()&&document.exitFullscreen(),be()},M=()=>document.fullscreenElement===W.host;W.
host.addEventListener("fullscreenchange",()=>{M()||j()});let B=s("p",{class:"desk-clock"}),A=s("p",{class:"desk-plan"}),
q=s("ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),$=s("p",{}),F=s(
"p",{class:"desk-small"}),J=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=s("div",{class:"desk-tools"},U,f(n["desk-here"],D),f(n["desk-remote"],()=>Ts(oe,()=>r,n,{press:m})),f(n["\
desk-phones"],()=>Ls(oe,()=>r,n,{press:m,step:k})),f(n["remote-parts"],xe),f(n["desk-end"],de,{class:"desk-end"})),V={back:f(
[n.back,s("kbd",{},"←")],()=>k("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>z("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>z("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>z("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],T),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},Y=f(n["room-ask-reset"],()=>ct(oe,()=>n["room-reset-sure"],n["room-ask-reset"],n["home-\
no"],()=>z("reset"))),te=f("",()=>k(v()?.timer?"pause":"timer")),oe=s("section",{class:"ajar-desk","aria-label":n["desk-\
title"]},s("header",{class:"desk-top"},B,A,Z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},q),s("div",{class:"\
desk-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),N.host),s("section",{class:"desk-next"},s("h2",{},n["\
desk-next"]),P.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,$,F,s("p",{class:"desk-more"},te,Y))),s(
"section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,J),s("div",{class:"desk-moves"},l,p,s("div",{class:"desk-p\
ad"},...Object.values(V))),W.host),ie=Is(t,{words:n,begin:O=>m({desk:"begin",...O}),speak:O=>m({desk:"language",...O})});
e.replaceChildren(ie.element,oe);function xe(){Ms(Ie(),{deck:r.deck,panel:y(),way:r.way},n,{step:k})}function de(){let O=y().
questions.some(Ce),G=(ce,ge)=>f(ge,()=>m({room:"take",what:ce,paper:t.paper})),re=Fe(oe,"desk-ending",s("p",{},n["desk-e\
nd-sure"]),O?s("p",{class:"desk-more"},G("page",n["desk-take-page"]),G("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},f(n["room-end"],()=>{re.close(),m({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>re.close())))}
function z(O){if(g>(r.steps??0)){b=O;return}if(O==="reveal"){let re=()=>zn(y(),x()),ce=({question:{id:ge},body:Se})=>m({
desk:"question",id:ge,do:O,...Se});Yt(Ie(),re,y,n,ce);return}let G=L();G&&m({desk:"question",id:G.id,do:O})}function T(){
let O=L();if(!(W.host.hidden?ft:Es)(O))return;let re=(ce,ge)=>m({desk:"question",id:O.id,do:"hands",counts:ce,people:ge});
on(Ie(),{question:O,words:n,count:re})}let _={keys:()=>is(Ie(),n),full:()=>W.host.hidden?D():j(),larger:()=>ne(1),smaller:()=>ne(
-1),hands:T,parts:xe,look(){let{look:O=""}=W.wall.dataset;W.wall.dataset.look=sn[(sn.indexOf(O)+1)%sn.length]}},ee=no;function ne(O){
ee=Math.min(to.length-1,Math.max(0,ee+O)),be()}function we(O){return!r.deck||!oe.offsetParent||oe.closest("[inert], .lm-\
mod-hidden")?!1:(_[O]?_[O]():il.includes(O)?z(O):k(O==="timer"?v()?.timer?"pause":"timer":O),!0)}a(Cs(we));let $e=setInterval(
()=>{!oe.hidden&&oe.isConnected&&R()},1e3);a(()=>clearInterval($e));function be(){if(!r.deck||!v())return;let O={deck:r.
deck,way:r.way,panel:y(),words:n,now:u.now()},G=Zo(r.deck,y());N.draw(pt(O)),P.host.hidden=G===null,G!==null&&P.draw(pt(
{...O,slide:G})),W.host.hidden||W.draw(pt(O),ee)}let Ie=()=>W.host.hidden?oe:W.wall;function R(){if(!r.deck)return;let O=Yo(
r.deck,v(),u.now());if(B.textContent=Jt(u.now(),n),!O)return;let G=O.begun?as(O.late,n):n["remote-not-begun"],re=O.begun?
C(n["remote-planned"],{part:Jt(O.partEnds,n),end:Jt(O.ends,n)}):"";A.replaceChildren(s("b",{class:O.late>0?"desk-late":null},
G),re&&` · ${re}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[ce,ge]of[...q.children].entries())
ge.className=ce<O.part?"done":ce===O.part?"here":"",ge.classList.toggle("dropped",v().dropped.includes(ce));O.part!==c&&
Q(O.part)}function Q(O){q.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=O;let G=q.children[O];G.firstChild.
setAttribute("aria-current","step");let{parentNode:re}=q,ce=(ge,Se)=>G[ge]+G[Se]/2-re[Se]/2;re.scrollTo(ce("offsetLeft",
"offsetWidth"),ce("offsetTop","offsetHeight"))}function se(){c=null,q.replaceChildren(...r.deck.parts.map(({title:O},G)=>s(
"li",{},f(O,()=>k("go",{slide:Vt(r.deck,G)})))))}function ae(){if(i===x()?.id)return;i=x()?.id;let O=x()?.notes.length?st(
x().notes):[s("p",{},n["remote-no-notes"])];w.replaceChildren(...O),w.scrollTop=0}function X(){let O=L();S.textContent=O&&
(O.state!=="ready"||O.hands)?Ct(O,y(),n):"",$.textContent=r.way?C(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],F.
textContent=ss(O?.units??he(),n),J.replaceChildren(...O?an(O,n):[]),V.hands.firstChild.data=n[Je(O)?"desk-slips":"desk-h\
ands"],V.hands.disabled=!ft(O),Y.hidden=!O?.answered||!O.may_reset;let G=x()?.minutes??0;te.hidden=!G&&!v()?.timer,te.textContent=
v()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:G});for(let re of["open","close"])V[re].hidden=!r.way;V.hands.
hidden=!!r.way&&(V.hands.disabled||!O),V.open.disabled=!O||O.state==="open"||!r.way,V.close.disabled=O?.state!=="open",V.
reveal.disabled=!zn(y(),x());for(let re of Object.values(V))re.classList.remove("wall-primary");me().classList.add("wall\
-primary"),V.blank.setAttribute("aria-pressed",!!v()?.blank)}function me(){let O=L();return O?Ce(O)?V.next:O.state==="re\
ady"&&!V.open.disabled?V.open:!r.way&&!O.answered&&!V.hands.disabled?V.hands:V.reveal.disabled?V.next:V.reveal:V.reveal.
disabled?V.next:V.reveal}let he=()=>{if(x()?.kind!=="moves")return[];let[O]=y().questions.filter(G=>Je(G)&&Ce(G)).slice(
-1);return O?.units.filter(({kind:G})=>G==="move")??[]};function Oe(){let O=L();p.textContent=ve(O)}function ve(O){if(v()?.
blank)return n["remote-is-blank"];if(!O)return"";let G=Gt(O,y());return G===1?n["remote-still-one"]:G?C(n["remote-still"],
{n:G}):O.state==="open"?n["room-is-open"]:O.hands&&!Ce(O)?C(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.
units.length?n[Je(O)?"desk-slips-how":"desk-hands-how"]:""}function Ee(O){let G=r;r={...r,...O},r.busy||d.end(),l.textContent=
r.problem??"",l.hidden=!r.problem;let re=r.state==="open"&&!!(r.deck&&v());if(ie.update(r),ie.element.hidden=re,oe.hidden=
!re,!re)return;G.panel!==r.panel&&u.set(y().now),G.deck!==r.deck&&se(),U.hidden=!ts(r.wall,window.location),U.hidden||(U.
href=r.wall);for(let ge of[oe,W.wall])rs(ge);R(),ae(),X(),Oe(),be();let ce=b;b="",ce&&z(ce)}let et=new ResizeObserver(be);
for(let{host:O}of[N,W])et.observe(O);return a(()=>et.disconnect()),{update:Ee}}var ll=e=>e;function Me(e,t){e.innerHTML=ll(t)}function rn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function mt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,c=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function ln(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Rs(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,c="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),l=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Ne(t,A=>{p.textContent=A}),m=ao(t),g=rn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),m.dialog);let b=A=>{a.busy?p.textContent=t["room-one-moment"]:(d.begin(),
n(A,{awaited:!0}))},k=(A,q)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(q)},A),y=(...A)=>s(
"div",{class:"ajar-moves ajar-many"},...A);function v(){let A=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${B}\
-key`,"aria-describedby":`${B}-key-how`}):null,q=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}b({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),A?s("label",{class:"ajar-words",for:A.
id},t["room-host-key"]):null,A?s("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,A,y(q,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:y(...[12,3].
map(w=>k(C(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let x=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),y(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function L(){let A=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),q=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),w=a.address?A:null;return r?[N(),s("div",{class:"ajar-door-line"},q,l,w),P(),D()]:[s("h2",{},t["room-title"]),N(),
P(),q,a.address?Ds(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?W():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},l,w,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),D()]}let N=()=>a.practice?s("p",{},Nt(t)):null,P=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function W(){let A=s("select",{id:`${B}-address`,onchange:()=>n({room:"pick",ip:A.value})},...a.addresses.map(
({ip:q,network:w})=>s("option",{value:q,selected:q===a.picked},`${q} (${w})`)));return s("label",{class:"ajar-words",for:A.
id},s("span",{},t["room-address"]),A)}function D(){let A=s("div",{}),q=s("button",{type:"button",onclick:()=>$(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>$(!0)},t["room-end"]),S=()=>A.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),y(q,k(t["room-end"],{room:"end"}))]:[w]),$=J=>{i=J,S(),(i?q:w).focus()};S();let F=(J,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?y(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
A)}function j(A){a={...a,...A},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let q=so(t,a.joined);
l.textContent!==q&&(l.textContent=q),m.update(a,q),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?d.begin():(d.end(),p.textContent=""),M()}let M=mt(u,()=>{let{joined:A,problem:q,...w}=a,S=JSON.stringify([w,r]);if(S===
c)return;c=S;let $={open:L,lost:x}[a.state]??v;ln(u,()=>u.replaceChildren(...$().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return cn(e,()=>n({room:"look"}),o),{update:j}}var so=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],Nt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ds(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Me(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function ao(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?s("p",{},Nt(e)):"",Ds(e,r),o):(n.close(),t.replaceChildren()))}}}function cn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function ro(e,{words:t,onDispose:n}){let o=dt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
c=()=>{};function u(l,p){let d=JSON.stringify([l.map(({units:k})=>k),p]);if(d===i)return!1;i=d;let g={questions:l.map(k=>({
...k,state:"closed"})),practice:p,joined:0,stage:{slide:0}},b={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(pt(b)),l.some(io)&&c(),a.replaceChildren(...l.slice(-1).flatMap(k=>an(k,t))),!0}let f=new ResizeObserver(()=>c());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var io=({units:e})=>e.some(({snapshot:t})=>t);function cl({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",c={close:!n&&
i,open:!n&&!i&&!r,hands:ft(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Ce(o)),reset:a&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function ul(e,t){return e.answered?Ce(e)?"":"reveal":e.state==="open"?"":t[0]}function Bs(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=i,[u,f]=Je(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],l={},p=!1,d="",m=!1,g=z=>{q.begin(),n(z,{awaited:!0})},
b=(z,T={})=>{m=z==="reveal",g({question:e.of,do:z,...T})},{title:k,items:y}=r,v={kind:"question",question:e.of,title:k,items:y},
x=ro(v,{words:t,onDispose:o});x.element.hidden=!0;let L=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
N=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),P=s("span",{}),W=s("p",{class:"ajar-private"}),D=s("p",{class:"aj\
ar-counts"}),j=pl(e.minutes,t,o),M=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!p)}),B=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),A=z=>{B.textContent!==z&&(B.textContent=z)},q=Ne(t,z=>A(z||d)),w={open:[t["\
room-ask-open"],()=>b("open")],close:[t["room-ask-close"],()=>b("close")],hands:[u,F],reveal:[t["room-ask-reveal"],()=>Yt(
de,{question:c,body:{}},l,t,()=>b("reveal"))],reset:[t["room-ask-reset"],()=>ct(de,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>b("reset"))]},S={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[z,T]of Object.
entries(S))w[z]=[T,()=>g({room:z==="room"?"open":z,about:e.of})];let $=Object.fromEntries(Object.entries(w).map(([z,[T,_]])=>[
z,s("button",{type:"button",hidden:!0,class:z==="inside"?"ajar-link":null,onclick:_},T)]));function F(){on(de,{question:c,
words:t,count:(T,_)=>b("hands",{counts:T,people:_})})}function J(){let z=cl(l,c),T=ul(c,z),_=Object.values($).find(ee=>ee===
document.activeElement);for(let[ee,ne]of Object.entries($))ne.hidden=!z.includes(ee),ne.classList.toggle("wall-primary",
ee===T);_?.hidden&&$[z[0]]?.focus()}function U(z){p=z,x.element.hidden=!z,a().hidden=z,M.textContent=t[z?"room-show-ques\
tion":"room-show-result"]}let Z=ao(t),V=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Z.show()},t["r\
oom-code"]),Y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function te(){return l.room!=="o\
pen"||l.inside&&!e.units.length?"":c.hands?Ce(c)?t["room-by-hands-now"]:C(t["desk-counted"],{n:c.hands}):l.inside?f:Y[c.
state]}function oe(){return l.room==="lost"?t["room-lost"]:l.room!=="open"?t[l.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[l.inside?"room-without-counting":"room-nothing-counted"]}function ie(z){l={...l,...z},c=l.
question??i,de.hidden=!1,P.replaceChildren(l.practice?Nt(t):""),N.textContent=l.problem,N.hidden=!l.problem,W.textContent=
oe(),W.hidden=!W.textContent;let T=!c.hands&&!l.inside,_=l.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
T||c.answered],[l.joined,t["room-have-joined"],T]]:[];D.replaceChildren(..._.filter(([,,ne])=>ne).map(([ne,we])=>s("span",
{},s("b",{},`${ne}`)," ",we))),j.update(l.seconds),J();let ee=d;d=te(),d!==ee&&A(d),l.busy||q.end(),Ps(L,l.withheld),Z.update(
l.way??{},so(t,l.joined)),V.hidden=!l.way?.address,xe(),m&&!l.busy&&c.state==="closed"&&L.childElementCount&&(m=!1,L.scrollIntoView(
{block:"nearest"}))}function xe(){if(!x.update([c],l.practice))return;let z=io(c);M.hidden=!z,U(z),z&&m&&x.element.scrollIntoView(
{block:"start"}),z&&(m=!1)}let de=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},W,D,s("div",{class:"ajar-moves"},...Object.values($))),s("div",{class:"ajar-bar-li\
ne"},P,B,M,V,j.element),Z.dialog);return M.hidden=!0,cn(de,()=>n({room:"look"}),o),{parts:[x.element,L,N,de],update:ie}}
function Ps(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function qs(e,{words:t,send:n,onDispose:o}){let a={},r=ro({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),i=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),l=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ne(t,g=>{l.textContent=g}),m=s("button",{type:"button",hidden:!0,onclick:()=>ct(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,i,r.element,c,u,s("div",{class:"\
ajar-moves"},m),l)),cn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?Nt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Ps(c,a.withheld),a.busy||p.end(),m.hidden=!a.mayReveal;let b=a.checkIns??[];i.hidden=b.length>
0,r.element.hidden=!b.length,r.update(b,a.practice)}}}function pl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=s("p",{class:"ajar-clock"},r," ",i);function u(){let l=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=l===null?"":`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,
d=l===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":d,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],c.hidden=!d}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:c,update:l=>{o=l==null?null:Date.now()-l*1e3,u()}}}function Ws(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:p,
story:d,more:m,role:g})=>{Me(r,d),r.prepend(s("h2",{},p)),Me(i,m),c.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
l=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},c,i),l)}var lo=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function _s(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:c,back:u,isQuick:f}){let l={...t},{cards:p,piles:d}=e,m=N=>d.find(P=>P.id===N).text,g=s("div",{class:"ajar-one"});
function b(N,P){l={...l,[N.id]:P},P||delete l[N.id],a(Object.keys(l).length?l:null),P&&r(n.moved,{card:De(N.text),pile:m(
P)})}function k(N,{focus:P=!0,back:W=N?()=>k(N-1):u,onward:D=()=>v(N+1)}={}){let j=p[N],M=C(n["card-of"],{n:N+1,all:p.length}),
B=s("div",{class:"ajar-one-card",role:"group","aria-label":M,tabindex:"-1"},s("p",{class:"ajar-where"},M),s("p",{},j.text)),
A=q=>{b(j,q),D()};c.hidden=!0,g.replaceChildren(B,s("div",{class:"ajar-one-piles"},...d.map(({id:q,text:w})=>lo(w,()=>A(
q),{"aria-pressed":`${l[j.id]===q}`}))),s("div",{class:"ajar-one-also"},W?y(n.back,()=>W()):s("span",{}),y(n["card-out"],
()=>A("")),f?s("span",{}):y(n["card-enough"],()=>x()))),P&&B.focus({preventScroll:!0})}let y=(N,P)=>lo(N,P,{class:"ajar-\
link"}),v=N=>N<p.length?k(N):x();function x({focus:N=!0}={}){let P=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),W=(D,j)=>{let M=p.
filter(w=>(l[w.id]??"")===j),B=w=>k(p.indexOf(w),{back:x,onward:x}),A=M.map(w=>s("li",{},lo(w.text,()=>B(w)))),q=j?{}:{class:"\
ajar-out"};return A.length?[s(`h${o+1}`,q,D),s("ul",{},...A)]:[]};g.replaceChildren(P,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...d.flatMap(({id:D,text:j})=>W(j,D)),...W(n["cards-out"],"")),c.hidden=!1,N&&(P.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let L=p.map(N=>!!l[N.id]).lastIndexOf(!0)+1;return L===p.length||i&&L?x({focus:!1}):k(
L,{focus:!1}),g}var un=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var fl=/0|1(.)(1*)0/g,dl=/(1*)0(...)(.)(1*)0/g,ml=31,hl=2147483647,gl=4,kl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",yl=new RegExp(`(${kl})|[.…]+|[!?;\\n]`,"gu"),wl=/[\u0300-\u036f'’‘ʼ]/g,bl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function pn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=zs(o,t);return t}var Ge=(e,t)=>new RegExp(e.map(n=>zs(n,t)).
join("|"),"y");function fn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function dn(e,t){let n=t;for(let[o,a]of fn(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var mn=e=>Array.from(Hs(e).matchAll(fl),([,t,n])=>t?Us(t,n):0);function Fs(e){
let t=new Map,n=-1;for(let[,o,a,r,i]of Hs(e).matchAll(dl))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Us(r,i));return t}
var Hs=e=>Array.from(un(e),t=>t.toString(2).padStart(8,"0")).join(""),Us=(e,t)=>(e==="1"?-1:1)*(1+t.length);function hn(e){
let t=0;for(let n of e)t=(t*ml+n.codePointAt(0))%hl;return t}function zs(e,t){return`(?:${(e.match(bl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${gl}}`:a[0]==="<"?t[a.slice(1,-1)]:
jl(a)).join("")})`}function jl(e){let t=Ks(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ks=e=>e.normalize("NFKD").replace(wl,"").toLowerCase();
function Rt(e){let t="",n=[];for(let o of e.matchAll(yl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?Ks(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var xl=4,Vs=4,Js=".",gn=new WeakMap;function ht(e,t){let{passes:n,kinds:o,learned:a,own:r}=Ys(t),{line:i,places:c}=Rt(e),
u=dn(n,i),f=Object.entries(o).flatMap(([d,m])=>fn(m,u).map(([g,b])=>({kind:d,start:g,end:b-1}))),l=a?vl(f,i,a,r):f,p=(d,m)=>d.
span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return l.map(({kind:d,start:m,end:g})=>({kind:d,
span:[c[m][0],c[g][1]]})).sort(p)}function*Gs(e){for(let t of Object.values(e)){if(gn.has(t))continue;let{passes:n,kinds:o}=Ys(
t);for(let a of[n,...Object.values(o)])yield,fn(a,"a b c ")}}function Ys(e){return gn.has(e)||gn.set(e,Ol(e)),gn.get(e)}
function vl(e,t,n,o){let{size:a,weights:r,kinds:i,limit:c,least:u}=n,f=Sl(t,n.same),l=f.slice(1).map((x,L)=>[...f[L],...x]),
p=x=>{let L=new Set(x.flatMap(P=>P.numbers.map(W=>W%a)));return[...L].reduce((P,W)=>P+(r.get(W)??0),0)/Math.sqrt(L.size)},
d=[...f,...l];if(e.length)return co(d,p)[1]>u?e:[];if(o.size&&!t.split(" ").some(x=>o.has(x)))return[];let m=d.filter(x=>x.
length>xl),[g,b]=co(m,p);if(!(b>c))return[];let k=g.flatMap(x=>x.numbers.filter((L,N)=>N!==1)),y=x=>[...new Set(k.map(L=>L%
x.length))].reduce((L,N)=>L+x[N],0),[v]=co(Object.keys(i),x=>y(i[x]));return[{kind:v,start:g[0].start,end:g.at(-1).start}]}
function Sl(e,t){let n=Js,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[`w ${r}`,`b ${n} ${r}`,...$l(
a[0])];o.at(-1).push({start:a.index,numbers:i.map(hn)}),n=r,r===Js&&o.push([])}return o.filter(a=>a.length)}function $l(e){
let t=["^",...e,"$"];return t.slice(Vs-1).map((n,o)=>`n ${t.slice(o,o+Vs).join("")}`)}var co=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Zs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??
null;function Ol({lists:e,passes:t,phrases:n,own:o,learned:a}){let r=pn(e),i=Object.entries(n).map(([c,u])=>[c,Ge(u,r)]);
return{passes:Ge(t,r),kinds:Object.fromEntries(i),own:new Set(o.split(" ").filter(Boolean)),learned:a&&El(a)}}function El({
same:e,weights:t,kinds:n,...o}){let a=e.map(i=>i.split(" ")),r=Object.entries(n).map(([i,c])=>[i,mn(c)]);return{...o,same:new Map(
a.flatMap(i=>i.map(c=>[c,i[0]]))),weights:Fs(t),kinds:Object.fromEntries(r)}}function Qs({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var Xs=["emergency","crisis","violence","agency","worried","child"],Cl=["crisis","violence"],na='a[href$="#Help-lines"]',
Ae=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ea(){for(let e of Ae().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ae().listeners.delete(e),e.shown||=t}}function Ml(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function oa(e,t,n){let o=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]),[a]=Object.values(n);for(let c of Object.values(n)){let u=o.flatMap(p=>ht(p,c)),f=u.every(({kind:p})=>p in a.
kinds),l=Zs(u,f?a:c);if(l)return{...l,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:u})=>u===
"ruler"&&t[c]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...i,kinds:[]}:null}var uo=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),po=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),ta=e=>`tel:${e.match(/\d+/)[0]}`;function sa({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ae().
countries=t);let a=()=>Ae().countries,r=null,i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages},r),c=()=>Ae().chosen||Ml(a(),i()),u=()=>a().find(j=>j.code===c());function f(j){Ae().chosen=j,ea();for(let{element:M,
draw:B}of Ae().listeners)B(M)}function l(j,M){return M(j),Ae().listeners.add({element:j,draw:M,shown:!1}),queueMicrotask(
ea),j}let p=j=>l(s("div",{}),M=>M.replaceChildren(...j())),d=()=>{let j=[...a(),{code:"-",country:e["help-elsewhere"]}],
M=s("select",{onchange:()=>{f(M.value),o(M.value)}},...j.map(B=>s("option",{value:B.code},B.country)));return l(M,()=>{M.
value=u()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),M)},m=({say:j,to:M},B)=>{if(/^(tel|sms):/.
test(M))return s("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},s("span",{},...po(j)));let A=s("span",{},j),q=s(
"button",{type:"button",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:M}),onclick:async()=>{await mo(M,A)&&
(q.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",q)},g=j=>s("li",{},s("p",{class:"\
ajar-for"},j.for_what),s("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...j.reach.map(m))),b=({emergency:j,note:M})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),M?s("p",{class:"ajar-hint"},M):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ta(j)},C(e["help-c\
all"],{number:j})))),k=j=>p(()=>{let M=u();if(!M)return[s("p",{},e["help-elsewhere-how"])];let B=j.flatMap(A=>A==="emerg\
ency"?b(M):uo(M,[A]).map(g));return[s("ul",{class:"ajar-help-lines"},...B)]});function y(){Qs({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},d(),fo({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Xs),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:j,text:M,
now:B,lines:A,kinds:q,countries:w},{level:S,aside:$,instead:F}){return w&&!D()&&(Ae().countries=w),s("section",{class:"a\
jar-danger"},s(`h${S}`,{tabindex:"-1"},j),s("p",{},M),q.length?null:F?.()??null,d(),k(A),s("ul",{class:"ajar-todo"},...B.
map(J=>s("li",{},J))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:$},
e["help-aside"]))}let x=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function L({emergency:j,
...M}){let A=Cl.map(w=>uo(M,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(S=>w.find(({to:$})=>$.startsWith(S))));return[
{say:C(e["help-call"],{number:j}),to:ta(j)},...A.filter(Boolean)]}let N=(j=`${e["help-line"]} `)=>p(()=>{let M=u(),B=(M?
L(M):[]).flatMap(({say:w,to:S},$)=>[$?" · ":"",s("a",{href:S},...po(w))]),A=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),q=s("span",{class:"ajar-off-paper"},B.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},
j,...B,q)]});function P(j){if(!D())return;let[M]=[...j.querySelectorAll(na)].reverse();M?.closest("p, ul").after(N(""));
for(let B of j.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===u()?.country}let W=()=>p(()=>{
let j=u();return j?[s("p",{},s("b",{},`${e["help-title"]}, ${j.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-cal\
l"],{number:j.emergency})}`),s("ul",{},...uo(j,Xs).map(({for_what:M,name:B,reach:A,hours:q})=>s("li",{},...po(`${M}: ${B}\
. ${A.map(({say:w})=>w).join(" · ")}. ${q}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),D=()=>a().length>0;return{open:y,
notice:v,button:x,line:N,addNumbers:P,text:W,choose:f,code:c,isKnown:D}}var fo=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function aa(e){if(Ae().open){Ae().open=e;return}Ae().
open=e,window.addEventListener("click",t=>{t.target.closest?.(na)&&(t.preventDefault(),t.stopPropagation(),Ae().open())},
{capture:!0})}async function mo(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var kn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function ra(e){let t=()=>{e.next().done||kn(t)};kn(t)}var Al="about:blank";window.ajarBeforeLeaving??=new Set;var ho=window.ajarBeforeLeaving;function yn(){document.documentElement.style.display="none",document.title="";for(let e of ho)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(Al)}function ia(e){return ho.add(e),()=>ho.delete(e)}function la(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&yn())},{capture:!0})}function ca(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},c={},u=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=p[g.dataTransfer.
getData("text/plain")]?.[m.id];b&&!b.matches(":disabled")&&(b.checked=!0,l(b.dataset.card,m))}},c[m.id]))),f=()=>e.piles.
forEach(m=>{c[m.id].textContent=C(n["pile-count"],{pile:m.text,n:Object.values(i).filter(g=>g===m.id).length})}),l=(m,g)=>{
i[m]=g.id,f(),a({...i});let{text:b}=e.cards.find(k=>k.id===m);r(n.moved,{card:De(b),pile:g.text})},p={},d=e.cards.map(m=>{
p[m.id]={};let g=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(b=>{let k=s("input",{type:"\
radio",name:g,value:b.id,"data-card":m.id,checked:i[m.id]===b.id,onchange:()=>l(m.id,b)});return p[m.id][b.id]=k,s("labe\
l",{},k,s("span",{},b.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...d)}var ko=["open","closed"],Tl=[...ko,"half-open"],pa=2,Ll=90,yo=3,wn="none",ua=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Il=/[“”„«»"' \t\n]/g,fa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Nl=["i","im","id","ill","ive","its","we",
"were","well"],Rl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Dl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
go=new WeakMap;function Bl(e,t){let n=ya(t),{sentences:o,forms:a,at:r}=Wl(e,n);if(r<0||a[r].name===wn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Ul(Hl({sentences:o,forms:a,at:r},n),n.learned),{name:c,start:u,end:f}=a[r],l=zl(i,c,wo(e,o[r],
u,f),t),p=Kl(e,o,n),m=[i==="open"&&p.some(g=>g.name!=="two-at-once")?"":l,...p.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:l,notes:p,remarks:m.slice(0,pa)}}function Pl(e,t){let n=ya(t),o=t["about-statements"],a=ja(Ql(e)),r=a.filter(({line:k})=>!Ye(n.quotes,k)).map(k=>({sentence:k,
line:dn(n.passes,k.line)})),i=Object.entries(n.blame).map(([k,y])=>({name:k,places:r.flatMap(v=>Vl(y,v,n.unless[k]))})),
c=new Set(i.flatMap(({places:k})=>k.map(({sentence:y})=>y))),u=[],f="";for(let{name:k,places:[y]}of i){if(!y)continue;let v=Jl(
e,y,n.quotedTo[k]);u.length||(f=Gl(k,e,y,n)),u.push({name:k,words:v,remark:C(o.blame[k].say,{words:v})})}let l=u.map(k=>k.
name),p=a.filter(k=>!c.has(k)),d=Object.keys(n.parts).filter(k=>(k==="seen"?p:a).some(({line:y})=>Ye(n.parts[k],y))),m=d.
map(k=>o.parts[k]).join(", "),g=d.length?C(o.mirror,{parts:m}):"",b=[g,u.length?`${u[0].remark} ${f}`:""].filter(Boolean);
return{parts:d,mirror:g,blame:l,notes:u,rewording:f,remarks:b}}function da(e,t,n){return!n?.coach||ha(t,n)?[]:ka(e.remark,
ga(e,t),n.coach).remarks}function ma(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.id]?.own:t[r.id];return r.remark&&
typeof i=="string"?[{item:r,text:ga(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ha(r,n))?[]:["question","statement"].
flatMap(r=>{let i=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:c,notes:u,remarks:f}=ka(r,i.join(`
`),n.coach),l=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(c)?[...f,...l]:
[]}).slice(0,pa)}var ha=(e,{dangers:t})=>Object.values(t).some(n=>ht(e,n).length),ga=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ka=(e,t,n)=>e==="question"?Bl(t,n):Pl(t,n);function ya(e){return go.has(e)||go.set(e,ql(e)),go.get(e)}function ql(e){
let t=pn(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,f])=>[u,Ge(f,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ge(e.echoes,t),
stated:Ge(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:ko.map(c=>mn(i[c]))},passes:Ge(e.passes,t),
quotes:Ge(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ye(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Wl(e,t){let n=ja(e),o=n.map(f=>_l(f,t)),a=f=>n.map((l,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),i=r.filter(f=>wa(n[f])>=yo),c=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[i,r,c].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var bn=e=>e.trim().split(" ").slice(0,
-1),wa=({line:e})=>bn(e).length-1;function _l({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
l,p]of Object.entries(n)){let d=Ye(p,e);if(d)return{name:l,start:d[0],end:d[1]}}let c=Object.entries(o).map(([l,p])=>({name:l,
place:Ye(p,e)})).filter(({place:l})=>l).map(({name:l,place:[p,d]})=>({name:l,start:p,end:d}));if(c.length){let l=c.reduce(
(p,d)=>d.start<p.start?d:p);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{
...l,name:wn}:e.slice(2,l.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...l,name:`${l.name}-mid`}:l):l.name!=="\
wonder"&&t!=="?"?{...l,name:wn}:l}let u=ba(bn(e).slice(1),a).length>yo?"echo":"short";return{name:t==="?"&&Ye(r,e)?u:wn,
start:2,end:e.length}}function ba(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Fl({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=ba(bn(a).slice(1),o),c=bn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:l},p)=>p!==n&&(e[p].mark==="?"||u.includes(l)));return[...i,...[2,3].map(l=>`> ${c.slice(
0,l).join(" ")}`),...[1,2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:l})=>`beside ${l}`)]}function Hl(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??ko.map(()=>0),i=new Set(Fl(e,t).map(f=>hn(f)%o[0].length)),c=a/Math.sqrt(i.size);
return[...r.map((f,l)=>f+[...i].reduce((p,d)=>p+o[l][d],0)*c),0]}function Ul(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?Tl[e.indexOf(n)]:""}function zl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Kl(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),c=[];return Object.entries(o).flatMap(([u,f])=>{let l=i.map(d=>({sentence:d,place:Ye(f,d.line)})).find(({place:d})=>d);
if(l){let d=wo(e,l.sentence,...l.place);return c.some(m=>m.includes(d))?[]:(c.push(d),[{name:u,words:d,remark:C(a[u],{words:d})}])}
let p=i.filter(d=>wa(d)>=yo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Vl(e,{sentence:t,
line:n},o){let a=Ye(e,n);return!a||o&&Ye(o,n)?[]:[{sentence:t,start:a[0],end:a[1]}]}function Jl(e,{sentence:t,start:n,end:o},a){
let r=a&&Ye(a,t.line.slice(n,o));return wo(e,t,n,r?n+r[1]:o)}function Gl(e,t,n,o){let a=o.data["about-statements"].blame[e],
r=Yl(e,t,n,o),i=r>0?Zl(t,n.sentence,r):"",c=e==="ultimatum"&&Rt(i).line.split(" ").some(l=>Nl.includes(l)),f=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return i&&f&&!c?C(f,{rest:i}):a.otherwise}function Yl(e,t,{
sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:c}=n,u=c.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",l=m=>f&&
u.slice(1,1+m.length).join()===m.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let d=l(["neve\
r"])&&r.has(u[2])||l(["always"])&&i.has(u[2]);if(e==="always"&&d&&(p=c.indexOf(` ${u[2]} `,o)+1),e==="makes"&&l(["make",
"me","feel"])&&(p=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,g]]=[n.places[o],n.places[a-1]];
t.slice(m,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+1)}return p<c.length-2?p:0}function Zl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Dl,1),a=o.replace(fa," ").replace(/^ +| +$/g,"");return[...a].length<=Ll?a:""}var wo=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(fa," ").replace(Rl,"");function ja(e){let{line:t,places:n}=Rt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[
c]=n[a],[,u]=n[r-1],f=i?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),f,f],mark:i?e.
slice(...n[r]):""})}a=r+2}}return o}function Ql(e){return e.replace(ua,"").replace(Il,"")?e.replace(ua,t=>" ".repeat(t.length)):
e}var Xl=1200;function xa(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=Sa({words:t,
find:a,isSilent:o}),c=0;return e.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(i,Xl)}),r}function va({words:e,
find:t,known:n}){let{host:o,show:a}=Sa({words:e,find:t}),r=()=>!bo()&&t().length&&a();return r()||n.then(r),o}var bo=()=>window.
ajarNoRemarks===!0;function Sa({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],c=l=>{window.ajarNoRemarks=l,i=[],f()},u=(l,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>c(p)},l);function f(){let l=bo()?[]:t();l.length&&l.join(`
`)===i.join(`
`)||(i=l,o.replaceChildren(...l.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):bo()?a.replaceChildren(u(
e["remarks-on"],!1)):l.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var jo=2e4,ec=10,Te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Dt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Te("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],c=i==null?null:nc[r.kind](i,r);Ke(r,a)&&(a[r.
id]=tc(r,c,a))}return a}function jn(e,t){try{Dt(e,t)}catch(n){if(n instanceof Te)return!1;throw n}return!0}var Ea=e=>Object.
values(e).every(t=>t==null);function Le(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>$a(
e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${$a(e.piles,t[n.
id])}`);case"date":return[lt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}var $a=(e,t)=>e.find(n=>n.id===
t)?.text??t;function tc(e,t,n){if(e.kind!=="choice"||!t)return t;let o=it(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var nc={ruler(e){if(!Number.isInteger(e)||e<0||e>ec)throw new Te("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!Oa(e)||!Array.isArray(e.chosen)||!e.
chosen.every(vo(a)))throw new Te("answer-cards");let{chosen:r}=e,i=xo("own"in e?e.own:"")??"";if(i&&!o)throw new Te("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Te("answer-one-card");let c=a.filter(u=>r.includes(u));return c.length||i?{chosen:c,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=vo(n.map(({id:i})=>i));if(!Oa(e)||!Object.keys(e).every(
vo(o))||!Object.values(e).every(a))throw new Te("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:xo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Te("answer-lines",
{most:t});let n=e.map(o=>xo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!nt(e))throw new Te(
"answer-day");return e}};function xo(e){if(typeof e!="string")throw new Te("answer-text");if(e.length>jo&&[...e].length>
jo)throw new Te("answer-long",{most:jo});return je(e)?e:null}var vo=e=>t=>e.includes(t),Oa=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var oc=[{answers:["all"]}],sc=/\p{L}/u,ac=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,rc=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ic=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,lc=/\{([a-z][a-z0-9-]*)\}/g;function vn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,c=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(Ea(c))return"\
nothing"in n?[xn([n.nothing])]:[];let{parts:u}=Aa({items:e,answers:c,rules:t,phrases:n,last:i}),l=(r||!t.length?oc:t).flatMap(
u);return r||!("closing"in n)?l:[...l,xn([n.closing])]}function Ma({items:e,rules:t,reflection:n},o){let{sentences:a}=Aa(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var xn=e=>({words:e,heading:"",said:[]}),
Ze=(e,t,n=[])=>({words:n,heading:e,said:t}),Ca=(e,t)=>e.filter(n=>!t.has(_e(n)));function Aa({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:S})=>S===`couple-${w}`)??e.find(({id:S})=>S===w),i=w=>t[r(w)?.id]??null,c=w=>r(w)?
Le(r(w),i(w)):[],u=w=>{let S=new Set(w.map(r));return e.filter($=>S.has($))},f=w=>{let S=i(w);return typeof S=="number"?
S:c(w).length},l=w=>w.map(S=>i(S)?.chosen).find(S=>Array.isArray(S))??[],p=(w,S)=>{let[$,F]=[r(w),i(w)];return $?.kind!==
"sort"||!F?[]:$.cards.filter(({id:J})=>F[J]===S).map(({text:J})=>J)},d=w=>new Set(w?c(w).map(_e):[]),m=({if:w=[],unless:S=[]})=>w.
every(g)&&!S.some(g);function g(w){if(typeof w=="string")return i(w)!==null;let{item:S=[],cards:$,piles:F,without:J,only:U,
least:Z,asked:V}=w;if(V)return!!r(V)&&Ke(r(V),t);let Y=S.find(ie=>i(ie)!==null);if(!Y)return!1;let te=l([Y]);return $&&!$.
some(ie=>te.includes(ie))||F&&!F.some(ie=>Ca(p(Y,ie),d(J)).length)||U&&!(ie=>ie.size===1&&ie.has(U))(new Set(Object.values(
i(Y))))?!1:Z==null||f(Y)>=Z}let b=(w,S={})=>C(o[w],S);function k(w,S={}){if(typeof w=="string")return b(w,S);if(!m(w))return null;
let{phrase:$,of:F,since:J}=w;if(!F)return b($,S);if(!c(F).length)return null;let U=J&&a?.values[F];return U==null?b($,{n:f(
F),...S}):b(J,{n:f(F),last:U,day:a.day,...S})}let y=(w=[],S={})=>w.map($=>k($,S)).filter($=>$!==null),v=(w,S)=>{let $=y(
w,S);return $.length?[xn($)]:[]};function x(w){if(typeof w=="string")return c(w);if("level"in w)return j(w);if("phrase"in
w){let[Z]=w.of?c(w.of):[],V=k(w,Z===void 0?{}:{words:Z});return V===null?[]:[V]}let{item:S,pile:$,also:F,without:J}=w,U=$?
p(S,$):c(S);return F&&(U=U.filter(Z=>d(F).has(_e(Z)))),Ca(U,d(J))}let L=({heading:w,under:S})=>w?b(w):(S&&r(S)?.said)??"";
function N(w,S){let $=r(w);if($?.kind!=="sort"||t[$.id]===null)return[];let F=U=>$.piles.find(Z=>Z.id===U).text;return(S??
$.piles.map(({id:U})=>U)).map(U=>({id:U,text:F(U),cards:p(w,U)}))}let P=n.find(w=>w.ladder)?.ladder,W=()=>Math.floor(P.rungs.
length/2);function D(w){let[S]=l([w]);return!P||!S?null:W()-P.rungs.findIndex(({card:$})=>$===S)}function j({level:w,up:S=0}){
let $=w.map(D).find(J=>J!==null);if(!P||$===void 0)return[];let F=P.rungs[W()-$-S];return F?c(F.item):[]}let M={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:$})=>t[$]!==null).map($=>Ze($.said||$.ask,Le($,t[$.id])))},lines(w){
let S=w.lines.flatMap(x),$=S.length?[Ze(L(w),S,y(w.say))]:[],F=w.count?.[Math.min(S.length,w.count.length-1)];return F?[
...$,xn([b(F,{n:S.length})])]:$},piles({piles:w,only:S,heading:$,below:F={},all:J={}}){let U=Z=>Z.length===r(w).cards.length;
return N(w,S).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:V,cards:Y})=>{let te=U(Y)&&J[Z]||F[Z],oe=$?b($,{pile:V}):
V;return[Ze(oe,Y),...v(te?[te]:[])]})},empty(w){let S=N(w.empty,w.only).filter(({cards:$})=>!$.length).map(({text:$})=>$);
return S.length?[Ze(L(w),S,y(w.say))]:[]},sentence(w){let S=o[w.sentence],$=gt(S),F=Object.fromEntries($.map(J=>[J,c(J).
join(" ")]));return Object.values(F).every(Boolean)?[Ze(L(w),[So(w,o,F)])]:[]},message(w){let S=B(w.message);return S.length?
[Ze(L(w),[S.join(" ")])]:[]},ladder(){let[w=""]=c(P.goal),[[S],[$]]=[l([P.today]),l([P.later])],F=P.rungs.map(({card:J,item:U})=>{
let Z=r(U)?.said??"",[V]=c(U),Y=V?`${Z}: ${V}`:b("open",{level:Z}),te=cc(J===S,J===$,!!$);return te?b(te,{level:Y}):Y});
return[Ze(b(w?"ladder":"ladder-unnamed",{goal:w}),F)]},missing({missing:w,say:S}){let $=u(w).filter(({id:F})=>t[F]===null);
return $.length?v(S,{parts:$.map(F=>F.said).join("; ")}):[]},repeated(w){let S=w.repeated.map(c),$=new Map;for(let U of S.
flat())$.has(_e(U))||$.set(_e(U),U);let F=U=>S.filter(Z=>Z.some(V=>_e(V)===U)).length>1,J=[...$].filter(([U])=>F(U)).map(
([,U])=>U);return J.length?[Ze(L(w),J)]:[]}},B=w=>w.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).map(([S,$])=>A(S,$,
w));function A(w,S,{self:$=[],small:F=[],capitals:J=[]}){let{opener:U,clauses:Z,questions:V=[],names:Y=!1}=w,te=De(S),oe=$t(
te),ie=oe.toLowerCase(),xe=$.includes(ie)?".":[...o[U]].at(-1);if(!ac.test(te.match(sc)?.[0]??"a"))return ot(`{words}${xe}`,
{words:te});if([...$,...V].includes(ie))return ot(`{words}${xe}`,{words:zt(te)});let de=o[Ta(ie,Z)??U],z=Y||J.includes(oe);
return ot(de,{words:Sn(te,F,z)})}function q(w){if(!m(w))return[];let S=Object.keys(M).find(F=>F in w),$=S?M[S](w):v(w.say);
return $.length&&w.then?[...$,...v([w.then])]:$}return{parts:q,sentences:B}}var gt=e=>[...e.matchAll(lc)].map(([,t])=>t);
function So({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,i){let c=l=>{let p=De(je(i[l])),d=Sn(p,n,!o.includes(
l)),m=Ta($t(p).toLowerCase(),a[l]);return m?C(r[m],{words:La(d)}):d},u=r[e],f=Object.fromEntries(gt(u).map(l=>[l,c(l)]));
return ot(u,f,t)}var Ta=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function Sn(e,t,n){let o=$t(e),a=[...o].length>
1&&rc.test(o)&&!n;if(o==="i")return zt(e);let r=t.includes(o.toLowerCase())&&!ic.test(o);return!a&&!r?e:La(e)}function La(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function cc(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Ia(e,t,n,o=null){let a=uc(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:vn(e,t,{plain:r,last:o})}}function uc({
items:e},t,n){let o=n&&oa(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function $o(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],c=(l,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),p()}},l),u=c(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,c(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function $n(e){let n=s("button",{type:"button",onclick:()=>$o(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Na({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,c,u),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,d=!1,m=!1,g=!1,b=!1,k=!1,y={none:e["\
keep-strength-none"],weak:e["keep-strength-weak"],fair:e["keep-strength-fair"],good:e["keep-strength-good"],strong:e["ke\
ep-strength-strong"]},v=(T,_,ee={})=>s("button",{type:"button",onclick:_,...ee},T),x=s("button",{type:"button",class:"aj\
ar-link ajar-save",onclick:()=>$()}),L=v(e["keep-open"],()=>$(),{class:"ajar-link"}),N=s("div",{class:"ajar-offer"}),P=!1,
W=T=>{T.tabIndex=-1,T.focus()},D=()=>u.querySelector(".ajar-change"),j=()=>l.state==="kept"&&!l.reopen;function M(T,_=T){
r.dataset.short=_,a.textContent!==T&&(a.textContent=T)}function B(){let T=l.problem?e["keep-unsaved"]:e["keep-saving"],[
_,ee]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["\
keep-saved"],e["keep-saved-short"]]:[T],lost:[e["keep-lost"]]}[k?"lost":l.state];r.classList.toggle("ajar-state-lost",k),
M(_,ee),r.dataset.longest=l.state==="kept"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=
!l.problem,A()}function A(){let T=n&&l.state==="none"&&!d,[_,ee]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep\
-start"],e["keep-start-short"]];x.getAttribute("aria-label")!==_&&x.replaceChildren(s("span",{class:"ajar-long"},_),s("s\
pan",{class:"ajar-short"},ee)),x.setAttribute("aria-label",_),x.hidden=!T||P,L.hidden=!T||!l.exists,N.hidden=!T||b,f.hidden=
T&&i.hidden&&!c.textContent}function q(){let T=()=>{b=!0,B(),W(r)};return N.replaceChildren(s("p",{},e["keep-offer"]),s(
"div",{class:"ajar-offer-ways"},v(e["keep-nothing"],T),v(e["keep-offer-yes"],$))),N}function w(){l={...l,saved:!1},B()}function S(){
B(),p=l,l.ends?u.replaceChildren(s("p",{},e["keep-opening"])):j()?u.replaceChildren(m?Y("change"):xe()):l.state!=="none"?
u.replaceChildren(Y("unlock")):d?u.replaceChildren(Y(l.exists?"open":"start")):u.replaceChildren(n?"":b?Z():U())}let $=()=>{
d=!0,c.textContent="",S(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},F=()=>l.hosted?s("p",{},
e["keep-hub"]):null,J=()=>l.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function U(){
return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[l.exists?"keep-there":"keep-\
why"]),F(),s("div",{class:"ajar-moves"},v(e["keep-nothing"],()=>{b=!0,S(),W(r)}),v(e[l.exists?"keep-open":"keep-start"],
$)))}let Z=()=>s("p",{},v(e[l.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function V(){let _=Object.values(
y).reduce((ee,ne)=>ne.length>ee.length?ne:ee);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":_},
s("span",{},e["keep-strength-none"]))}function Y(T){let _=T==="start"||T==="change",ee={start:e["keep-start"],open:e["ke\
ep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[T],ne=s("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:ne.value})}}),we=s("input",{id:`${o}-again`,type:"passw\
ord",spellcheck:"false"}),$e=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),we),be=s("p",{class:"ajar-problem",
role:"alert",hidden:!0}),Ie=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:Ie.
value})}),R=V(),Q=()=>{if(!ne.value){ne.focus();return}if(be.hidden=!0,_&&ne.type==="password"&&we.value!==ne.value){be.
textContent=e["keep-again-differs"],be.hidden=!1,we.focus();return}T==="change"?t({change:ne.value},{awaited:!0}):t({[T===
"start"?"keep":"unlock"]:ne.value,place:Ie.value},{awaited:!0}),M(e["keep-opening"]),ne.value="",we.value="",R.firstChild.
textContent=e["keep-strength-none"]},se=()=>{d=!1,m=!1,S(),T==="change"?D().focus():W(r)},ae=s("details",{},s("summary",
{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),Ie);return s("form",{class:"ajar-ask",onsubmit:X=>{X.preventDefault(),
Q()},onkeydown:X=>{X.key!=="Enter"||!X.target.matches("input")||(X.preventDefault(),Q())}},s(l.state==="locked"?"h1":"p",
{class:"ajar-title"},ee),F(),T==="start"&&n?s("p",{},e["keep-why"]):null,T==="start"?J():null,T==="change"?s("p",{},e["k\
eep-change-how"]):null,_?s("p",{},e["keep-no-way-back"]):null,T==="start"&&l.here==="browser"?s("p",{},e["keep-browser"]):
null,s("label",{for:`${o}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},
e[_?"keep-how":"keep-how-open"]),ne,_?R:null,_?$e:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({
target:X})=>{ne.type=X.checked?"text":"password",$e.hidden=X.checked,be.hidden=!0}}),s("span",{},e["keep-see"])),_?be:null,
T==="change"||l.here?null:ae,s("div",{class:"ajar-moves"},T==="unlock"?null:v(e["keep-not-now"],se),s("button",{type:"su\
bmit"},ee)),_?null:ie(),T==="start"&&l.here?oe():null)}let te=()=>s("div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function oe(){
let T={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let we=new Uint8Array(
await _.files[0].arrayBuffer()),$e=()=>t({bring:we},{awaited:!0});_.value="",l.exists?$o(ne,{...T,act:$e}):$e()}}),ee=s(
"label",{class:"ajar-words"},s("span",{},e["keep-bring"]),_),ne=s("div",{class:"ajar-twice"},ee);return ne}function ie(){
let T=$n({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},
s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...l.here?[s("p",{},e["keep-copy-forgot"]),te(),oe()]:[],
s("p",{},e["keep-erase-how"]),T)}function xe(){let T=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(T.value)})},
...[...new Set([5,15,30,60,l.minutes])].sort((_,ee)=>_-ee).map(_=>s("option",{value:_,selected:_===l.minutes},C(e["keep-\
minutes"],{n:_}))));return s("div",{class:"ajar-kept"},v(e["keep-lock"],()=>{M(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
v(e["keep-change"],()=>{m=!0,g=!1,S(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[s(
"p",{},e["keep-copy-how"]),te()]:[s("p",{},l.place)],l.copied?s("p",{},C(e["keep-copied"],{program:l.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),T))}function de(T){if(T.strength!=null){let _=u.querySelector(".ajar-strength\
 > span");_&&(_.textContent=y[T.strength]);return}if(T.changed){m=!1,S(),u.querySelector(".ajar-changed").textContent=e["\
keep-changed"],g=!0,D().focus();return}l={...l,...T},l.state==="kept"&&(d=!1),j()||(m=g=!1),B(),z()}let z=mt(u,()=>{let T=p;
if(T.state===l.state&&T.exists===l.exists&&T.minutes===l.minutes&&T.here===l.here&&!!T.reopen==!!l.reopen&&!!T.hosted==!!l.
hosted&&u.firstChild){p=l;return}let ee=d&&T.place!==l.place;S(),T.state!==l.state&&T.state!=="none"?W(r):ee&&u.querySelector(
"input").focus()});return S(),{line:r,small:x,opener:L,more:f,offer:q,setStart:T=>{P=T,B()},update:de,begin:w,setLost:T=>{
k=T,B()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:T=>{c.textContent=T,f.hidden=!1}}}function Ra(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let c=(f,l)=>{let p=s("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return Me(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...l])=>s("tr",{},s(
"th",{scope:"row"},f),...l.map(p=>s("td",{},p??"–")))))))))}window.ajarLocked??=new Map;var Oo=window.ajarLocked;window.ajarEmptying??=new Map;var On=window.ajarEmptying,Eo=({widget_manager:e})=>e?.
kernel;function Da(e,t,{place:n,minutes:o}){let a=Eo(e);if(!a?.restart)return Promise.resolve();let{id:r}=a;if(Oo.set(r,
{place:n,minutes:o}),!On.has(r)){let i=pc(a,t).catch(()=>{});On.set(r,i.finally(()=>On.delete(r)))}return On.get(r)}async function pc(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Ba(e){let{place:t,minutes:n}=Oo.get(Eo(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Pa(e){Oo.delete(Eo(e)?.id)}function qa({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ke(o,n)))if(o.kind==="choice"){let i=(o.among?
it(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(i.length||c)&&(n[o.id]={chosen:i,
own:c})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Wa=(e,t)=>C(e.ask,t);var fc=new Set(["autorestarting","dead","restarting","terminating"]),dc=4e3;function _a({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,f)=>{
fc.has(f)&&t()},c=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,dc):n()};return o.connect(
i),a.connect(c),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(c)}}function Fa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let l=qa(u,f),p=u.items.filter(d=>d.id in l).map(d=>[Wa(d,l),...Le(d,l[d.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),l=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(l),l.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function c(u){o=u;for(let f of n)f.hidden=!u}return{line:i,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var mc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},kt=10,hc=400,Bt=17,
Co=16,at=14,[Va,Ja]=[12,38],[Mo,Ao,gc]=[46,8,30],Ha=15,Ua=26,kc=14;function To(e,t,n){let o=t.map((c,u)=>({...c,look:Ho(
u)})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[a,r]=e.length>1?wc(e,o,n):yc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${fe(r)}`}">
${a.join(`
`)}
</svg>
`}function yc(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/kt;return[t.flatMap(({id:u,name:f,look:l},p)=>{let d=p*o,m=d+
46,g=e.values[u],b=[...Array(kt+1).keys()].map(y=>Pt([i(y),m-5],[i(y),m+5],"edge",1)),k=[0,kt].filter(y=>y!==g).map(y=>Qe(
`${y}`,i(y),m+25,"muted",{size:at,anchor:"middle"}));return[Qe(f,0,d+Bt,l,{size:Bt,bold:!0}),Pt([a,m],[r,m],"edge",1.5),
...b,...k,Za(l,i(g),m,9),Qe(`${g}`,i(g),m+29,l,{size:Bt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function wc(e,t,n){let o=vc(
e,Va,n-Ja),a=Mo+kt*Ao+gc,r=t.flatMap((f,l)=>bc(e,f,o,l*a,n)),i=t.length*a,[c,u]=Sc(e,o,i,n);return[[...r,...c],i+u]}function bc(e,{
id:t,name:n,look:o},a,r,i){let[c,u]=[r+Mo,r+Mo+kt*Ao],f=e.map(({values:m},g)=>({value:m[t],x:a[g],y:u-Ao*m[t]})).filter(
({value:m})=>m!==null),l=[c,u].flatMap((m,g)=>[Pt([0,m],[i-Ja+Va,m],"line",1),Qe(g?"0":`${kt}`,i,m+5,"muted",{size:at,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((m,g)=>m-a[g])),d=p<11?Math.max(2,p/3):5.5;return[Qe(n,0,r+Bt,o,{size:Bt,bold:!0}),
...l,Tc(f,o),...f.map(({x:m,y:g})=>Za(o,m,g,d)),...jc(f,o)]}function jc(e,t){let n=e.map(({value:a,x:r,y:i},c)=>{let[u,f]=[
e[c-1]?.value??a,e[c+1]?.value??a],l=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,d=c===0||c===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:i+(l?22:-11),half:`${a}`.length*Co*.6/2,rank:d?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=kc)&&!o.some(i=>xc(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Qe(`${a}`,
r,i,t,{size:Co,bold:!0,anchor:"middle"}))}var xc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Co;function vc(e,t,n){
let o=Ga(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((l,p)=>t+p*f)}let a=o.slice(1).map((f,l)=>Dn(o[l].day,
f.day)),r=Ha*(e.length-o.length)+Ua*a.length,i=Math.min(1,(n-t)/r),c=Math.max(0,n-t-r)/a.reduce((f,l)=>f+l,0),u=t;return o.
flatMap(({many:f},l)=>(l&&(u+=Ua*i+c*a[l-1]),Array.from({length:f},(p,d)=>(d&&(u+=Ha*i),u))))}function Ga(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Sc(e,t,n,o){let a=Ga(e);if(a.length===1){let[l]=a.map(x=>x.day&&Ka(x.
day,!0)),d=o<hc||e.length>4?2:e.length,m=d===2?[0,e.length-1]:[...e.keys()],g=o/d-14,b=m.map(x=>({x:t[x],lines:Oc(e[x].moment,
g)})),k=Math.max(...b.map(({lines:x})=>x.length))*at*1.25,y=b.flatMap(({x,lines:L})=>za(L,x,n+12,o)),v=l?[Qe(l,0,n+k+22,
"muted",{size:at})]:[];return[[...y,...v],k+(l?28:8)]}let r=new Set(a.map(({day:l})=>l.slice(0,4))),i=[],c=0;for(let{day:l,
many:p}of a){let[d,m]=[t[c],t[c+p-1]];i.push({from:d,to:m,x:(d+m)/2,words:Ka(l,r.size>1)}),c+=p}let u=i.flatMap(({from:l,
to:p,x:d})=>[Pt([l,n-4],[p,n-4],"edge",1),Pt([d,n-4],[d,n+2],"edge",1)]),f=$c(i.map(l=>({...l,...Ya([l.words],l.x,o)})));
return[[...u,...f.flatMap(({words:l,x:p})=>za([l],p,n+18,o))],24]}function $c(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Ya(e,t,n){let o=Math.max(...e.
map(En))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function za(e,t,n,o){let{start:a,end:r}=Ya(e,t,o),[i,
c]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Qe(u,c,n+f*at*1.25,"muted",{size:at,anchor:i}))}var Ka=(e,t)=>St(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Oc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||En(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>Ec(r,t))}function Ec(e,t){let n=[...e];if(En(e)<=t)return e;for(;n.length&&En(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Cc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,En=e=>[
...e].reduce((t,n)=>t+at*(Cc.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,Cn=e=>`var(--ajar-${e}, ${mc[e]})`,Mc={
"&":"&amp;","<":"&lt;",">":"&gt;"},Ac=e=>e.replace(/[&<>]/g,t=>Mc[t]);function Qe(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let c=r?' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${i}"`} font-size="${a}"${c}\
 fill="${Cn(o)}">${Ac(e)}</text>`}var Pt=(e,t,n,o)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${Cn(
n)}" stroke-width="${o}" fill="none"/>`,Tc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${fe(n)} ${fe(o)}`).join("L")}" strok\
e="${Cn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Za(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${fe(a-i)} ${fe(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${fe(a-i*.9)} ${fe(r-
i*.9)}h${fe(i*1.8)}v${fe(i*1.8)}h${fe(-i*1.8)}z`,third:`M${fe(a)} ${fe(r-i*1.25)}L${fe(a+i*1.25)} ${fe(r)}L${fe(a)} ${fe(
r+i*1.25)}L${fe(a-i*1.25)} ${fe(r)}z`}[e]}" fill="${Cn(e)}"/>`}var Lc=600,Ic=340,Nc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Qa(e,t,n){let o=e.map(a=>({...a,
moment:Lo(n,a.moment)}));return{sentence:Rc(o,t,n),wide:To(o,t,Lc),narrow:To(o,t,Ic),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function Lo(e,t){let[,n,o,a=""]=Nc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return vt(e,t);let i=lt(r.toISOString().slice(0,10)),c=C(e["home-until"],
{day:i})+a;return n?`${vt(e,n)}, ${c}`:c}function Rc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&Dc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=i.map(p=>C(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),l=qn(f);return r?C(n["check-ins-once"],{day:r,rulers:l}):C(n["check-ins\
-once-undated"],{rulers:l})}let c=i.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:l,after:p})=>C(l===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:l,after:p}));
if(!c.length)return n["check-ins-differ"];let u=qn(c);return r?C(n["check-ins-since"],{day:r,rulers:u}):C(n["check-ins-s\
ince-undated"],{rulers:u})}var Dc=(e,t)=>St(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Xa(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ne(t,j=>u.replaceChildren(j)),l=j=>{f.begin(),n(j)},p=s("div",{}),d={},m="",g=0,b=rn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let k=(j,M)=>s("button",{type:"button",onclick:M},j),
y=j=>s("div",{class:"ajar-reflection"},...j.flatMap(M=>Ot(M,3))),v=(j,M,B)=>$n({words:t,label:j,question:M,act:()=>l(B)}),
x=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&l({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function L(){let j=r();return d.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:M,lines:B})=>s("div",
{},s("dt",{},M),...B.map(A=>s("dd",{dir:"auto"},A))))),s("div",{class:"ajar-moves"},...i())]:[]}let N=mt(p,()=>{let j=JSON.
stringify([d,r()]);j!==m&&(m=j,ln(p,W))}),P=()=>[k(t["home-take-plan"],()=>l({take:"plan",paper:b.value(),country:a.code()})),
b.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function W(){let j=(A,q)=>k(q,()=>l({take:A})),M=g>(d.danger?.
kinds.length??0)?null:d.danger,B=()=>{g=M.kinds.length+1,W(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
M?a.notice(M,{level:2,aside:B}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(d.newest))):"",d.due?.length?s("ul",{},...d.due.map(A=>s("li",{},A))):"",d.plan?.length?s(
"h2",{},t["home-plan"]):"",d.plan?.length?y(d.plan):"",d.plan?.length&&!M?a.line():"",...(d.earlier??[]).filter(({plan:A})=>A.
length).map(({title:A,plan:q})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Lo(t,A)}`),y(q))),...L(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...M?[]:[...c?P():[],j("\
calendar",t["home-take-calendar"]),d.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),x()),d.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),v(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{f.end(),d=j,N()},settle:f.end,say:(j,M="")=>{f.end();let B=s(
"div",{class:"ajar-text"});Me(B,M),u.replaceChildren(j,B),u.scrollIntoView({block:"nearest"})}}}function er({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([un(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Bc=1e3;function Mn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,c=d=>s("div",{
class:`ajar-plan-${d}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,l=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
a,Bc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,l,{capture:!0,signal:f.signal})}function nr({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:c,fields:u,message:f,beside:l,section:p,
ladder:d}=e,m=[s("h1",{},r),...i.map(g=>tr("ajar-plan-goal",g)),...c.map(g=>tr("ajar-plan-hero",g)),No(u,"h2"),...f.map(
g=>Io(g,yt(g.lines))),l.length?s("section",{},No(l,"h2")):"",...p.map(g=>Io(g,Fc(g))),...d.map(g=>Io(g,Hc(g),_c(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Mn(m,{title:r,
paper:t,tight:Pc(e),onRefused:a})}function Pc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
c=>[...c.fields,...c.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var An=({lines:e})=>[...e.join("")].
length,qc=e=>An(e)<160?"large":An(e)<500?"middle":"usual",tr=(e,t)=>s("div",{class:e,"data-size":qc(t)},...Ro(t,"h2")),Wc=e=>An(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),yt=e=>e.map(t=>s("p",{dir:"auto"},t)),or=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:yt(e),Ro=({heading:e,lines:t},n,o=yt)=>[s(n,{},e),...o(t)];function No(e,t){
let n=e.every(Wc)?"ajar-plan-beside":"",o=t==="h3"?or:yt;return s("div",{class:n},...e.map(a=>s("div",{},...Ro(a,t,o))))}
var _c=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+An(o),0)<900,Io=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Fc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Ro(n,"h3",or))):[No(e,"h3")]},Hc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>yt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...yt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var wt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),qt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Uc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),zc={cup:()=>qt("88 74 46 56",...wt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>qt("296 12 176 168",...wt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>qt("136 24 136 140",...wt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Uc("glow",234,94,4),...wt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>qt("312 66 80 120",...wt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>qt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...wt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},sr=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},zc[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ar(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),sr(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var rr=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),sr(e.doors,t)),
ir=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Kc=4e3,Vc=6e3,Jc=6;function lr(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?l():f()},e.begin);function i(d,m){o.textContent=d,a.dataset.breath=m}function c(){if(n===Jc){l(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,Kc)}function u(){i(e.out,"out"),t=setTimeout(c,Vc)}function f(){n=0,r.textContent=
e.stop,c()}function l(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(d=>s("li",{},d))))),stop:l}}var rt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function cr(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:l})=>l===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},c=r?.find(l=>l.sentence);if(!a||!c)return"";let u=l=>ur(a[l])&&je(a[l])!=="";if(!gt(i[c.sentence]).every(u))return"";
let f=l=>Object.values(n).some(p=>ht(l,p).length);return Object.values(a).flatMap(Gc).some(f)?"":So(c,i,a)}var Gc=e=>(e?.
own?[e.own]:[e].flat()).filter(ur),ur=e=>typeof e=="string";var xm=new TextEncoder;var pr="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",fr=`${pr}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Pm=new RegExp(`(?:[${pr}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),qm=new RegExp(`^[${fr}]+`),Wm=new RegExp(`(^|[;,|"])([${fr}]*)(?=[=+\\-@−＝＋－＠])`,"g");function dr({after:e,among:t,...n},o){return Dt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Xc=["goal","sentence","fields","message","beside","section","ladder"],eu="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",tu=new RegExp(
`\\r\\n|[${eu}]`);var mr={};function hr(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?cr([r],
t):"",c=Object.fromEntries(Xc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},l=Object.keys(
f??{}).length?t.exercises[u.exercise]:null;if(!l)continue;let p=nu(su(l,f),u,u.exercise===o?i:"");c[u.look].push(...p.filter(
d=>d.lines?.length||d.fields?.length||d.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new rt("journal-no-\
plan");return{...c,title:t.exercises[o]?.title??""}}function nu(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?
[e.sentence(a)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(o)return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var Wt=e=>e.flatMap(t=>t.split(tu)).map(je).filter(Boolean);function ou(e){return mr[Ve]??=new Intl.DateTimeFormat(Ve,{dateStyle:"\
full",timeZone:"UTC"}),mr[Ve].format(new Date(`${e}T00:00Z`))}function su({title:e,items:t,reflection:n,rules:o=[]},a){let r=m=>{
try{return dr(m,a[m.id])}catch{return null}},i=m=>{let g=r(m),b=m.kind==="date"&&nt(g);return Wt(b?[ou(b)]:Le(m,g))},c=(...m)=>t.
filter(({id:g})=>m.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...m)=>({heading:e,fields:c(...m)});function f(m,g){let b=t.find(x=>x.id===m&&x.kind==="sort"),k=b?.piles.find(x=>x.id===
g)?.text,y=k&&r(b);if(!y)return[];let v=b.cards.filter(x=>y[x.id]===g).map(({text:x})=>x);return[{id:g,heading:k,lines:Wt(
v)}]}function l(){let m={items:t,rules:o.filter(b=>b.message),reflection:n};if(!m.rules.length)return[];let g=Object.fromEntries(
t.map(b=>[b.id,r(b)]));return vn(m,g).filter(({said:b})=>b.length).map(({heading:b,said:k})=>({id:"message",heading:b,lines:Wt(
k)}))}function p(){let m=o.find(y=>y.ladder)?.ladder;if(!m)return{...u("goal"),rungs:[]};let g=y=>t.find(({id:v})=>v===y),
b=[m.today,m.later].map(g).filter(Boolean),k=m.rungs.filter(y=>g(y.item)).map(y=>({heading:g(y.item).said,lines:i(g(y.item)),
marks:b.filter(v=>r(v)?.chosen.includes(y.card)).map(v=>v.said)})).filter(y=>y.lines.length||y.marks.length);for(let{id:y,
said:v}of m.before??[])a[y]&&typeof a[y]=="string"&&k.push({heading:v,lines:Wt([a[y]]),marks:[]});return{...u("goal"),rungs:k}}
let d=()=>n[o.find(m=>m.sentence&&m.heading)?.heading]??"";return{fields:c,section:u,pile:f,message:l,ladder:p,told:()=>gt(
n[o.find(m=>m.sentence)?.sentence]??""),sentence:m=>({heading:d(),lines:Wt([m])})}}function gr({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!jn(a.exercise,a.answers)?[]:o.item?au(o,a):
Ma(a.exercise,a.answers)});return[...new Set(n)]}function au({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(f=>a[e][f.id]===t),c=i?i.map(({text:f})=>f):Le(r,a[e]),
u=n.startsWith("{words}");return c.map(f=>{let l=De(f);return ot(n,{words:u?l:Sn(l,["a","an"],!1)})})}var ru="{wishes}";function kr({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=m=>{let[g,b]=[n(`${m}@`),
o(`${m}@`)];return g&&b?{exercise:g,answers:b}:null},c=m=>gr(m,i),u=({items:m})=>m.some(({takes:g})=>g);function f(m,g){
let k=(n(m)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>g.includes(`${y}@`));return c({takes:k}).length>
0}function l({key:m,exercise:g,html:b}){let k=o(m),y=g.items.flatMap(D=>Le(D,k[D.id]).flatMap(j=>De(j).split(/\n+/)));if(!y.
length)return"";let x=s("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
p(x,b,y):x.append(...y.map(D=>s("p",{dir:"auto"},D)));let L=s("p",{class:"ajar-status",role:"status"}),N=async()=>{let j=[
...x.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),M=await mo(j,x);L.replaceChildren(e[M?"help-copied":"letter-not-copied"])},P=()=>{let D=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...x.cloneNode(!0).childNodes);Mn([j],{title:e["letter-title"],paper:D?"us-letter":
"a4",onRefused:()=>L.replaceChildren(e["print-refused"])})},W=(D,j)=>s("button",{type:"button",onclick:j},D);return s("d\
iv",{class:"ajar-letter"},x,s("div",{class:"ajar-moves"},W(e["help-copy"],N),W(e["letter-print"],P)),L)}function p(m,g,b){
Me(m,g),[...m.querySelectorAll("p")].find(y=>y.textContent===ru)?.replaceWith(s("ul",{},...b.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(m),m.querySelector(".ajar-off-paper")?.remove(),m.querySelector(".ajar-help-line a")||m.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let m=a().filter(k=>k.endsWith("@")&&o(k)),g=m.map(k=>({key:k,response:o(k)})),
b=Object.fromEntries(m.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:y,section:v}=hr(g,{exercises:b,danger:{},workshop:r}),
x=r.days.map(({item:N})=>N),L=y.filter(({id:N})=>!x.includes(N));return[...k,...L,...v.flatMap(({fields:N})=>N)]}catch(k){
if(k instanceof rt)return[];throw k}}return{sentences:c,isLetter:u,canBegin:f,letter:l,matters:d}}window.ajarShown??=new WeakMap;var _t=window.ajarShown,yr=e=>e.startsWith("check-in@"),wr=({answers:e,done:t,danger:n,reflection:o})=>JSON.
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function br({model:e,el:t}){Do();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:c,days:u=[],printed:f=[]}=e.get("workshop")??{},l=new Map,p=new Map,d=new Map,m=[],g=h=>m.
push(h),b=null,k=Ba(e),y=k.length>0,v=!1,x=!1,L=!1,N=!1,P=!1,W=new Map,D=new Map,j=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Re(t,o),Pn(o);let M=s("div",{class:"ajar-page"}),B=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind===
"exercise"&&E.key===h)?.exercise,A=Fa({words:o,answered:()=>[...p].map(([h,{answers:E}])=>[B(h),E]).filter(([h,E])=>h&&Object.
keys(E??{}).length)}),q=0,w=h=>{if(!(h&&P)&&(clearTimeout(q),q=0,A.set(h),b?.setLost(h),h))for(let E of d.keys())l.get(E)?.
release()},S=(h,{awaited:E=!1}={})=>{try{e.send(h)}catch{w(!0);return}E&&!q&&(q=setTimeout(()=>w(!0),8e3))},$,F=new Promise(
h=>{$=h}),J=!1;function U(){J||(J=!0,window.ajarDangers?Z():S({dangers:!0}))}let Z=()=>{$(),ra(Gs(window.ajarDangers.dangers))};
function V({key:h,exercise:E},I){if(yr(h)&&!A.isLost()||!(window.ajarDangers||A.isLost())||!jn(E,I))return;let K=Dt(E,I),
le=Ia(E,K,window.ajarDangers);G(h,{answers:K,done:!0,...le}),W.set(h,wr(p.get(h))),l.get(h).update(p.get(h)),l.get("made")?.
update()}let Y=sa({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:yn,onCountry:h=>S({country:h})}),
te=kr({words:o,help:Y,exerciseOf:B,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(h=>B(h)),workshop:{plan:a,
days:u,printed:f}}),oe=(h,E,I)=>(l.set(h.key,I),p.has(h.key)&&I.update(p.get(h.key)),E),ie={html(h){return h.warns&&g(z),
de(h.html)},home(h){let E=s("div",{}),I=We=>{We.import&&l.get("chart")?.begin(),S(We)},H=We=>Se(ae(We)),{matters:K}=te,le=f.
length>0;return oe(h,E,Xa(E,{words:o,send:I,open:H,help:Y,matters:K,ways:Ee,isPrinted:le})),S({home:h.key}),E},gate(h){let E=s(
"div",{class:"ajar-text ajar-gate"}),[I,H]=L?[s("p",{},o["gate-left-out"]),[Y.button(),me(),ee()]]:[de(x?h.short:h.html),
we()],K=s(`h${h.level??2}`,{},h.title);return E.append(K,I,s("div",{class:"ajar-moves"},...H.filter(Boolean))),L||I.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(z),E},made:h=>{let E=s("div",{class:"ajar-made"}),I=()=>E.replaceChildren(
...be(h.section));return l.set("made",{update:I}),I(),E},exercise(h){if(h.invites&&L){let K=[s(`h${h.level}`,{},Hn(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),ee()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let E=s("div",
{}),I=A.line(b?{}:{role:"alert"});d.set(h.key,E);let H=(K,le)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ue=window.ajarSent;D.set(h.key,ue),S({key:h.key,...K,sent:ue},{awaited:le}),!(!le||!A.isLost())&&(w(!0),I.scrollIntoView(
{block:"nearest"}))};return l.set(h.key,Go(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!Ie(h.key):null,sort:h.quick||n.length>1&&!jt()?_s:ca,enough:h.quick?"at once":"later",remarks:(K,le)=>xa(
K,{words:o,find:ue=>da(le,ue,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:te.
sentences,...p.get(h.key),help:Y,instead:()=>me(h.elsewhere),below:()=>Q(h),onAside:K=>{G(h.key,{aside:K}),E.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{U(),G(h.key,{answers:K,done:!1}),H({answers:K,done:!1},v)},onMove:K=>G(
h.key,{at:K}),onDone:K=>{V(h,K),H({answers:K,done:!0},!0),yr(h.key)&&l.get("chart")?.begin()},onStartOver:()=>{G(h.key,{
answers:{},done:!1}),H({remove:!0})}})),E.firstElementChild.append(I),g(()=>A.forget(I)),E},chart(h){let E=s("div",{class:"\
ajar-chart-block"}),I=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=Ne(o,ue=>I.replaceChildren(
ue)),le=({checkIns:ue,rulers:ze})=>{K(),Ra(E,ue.length?Qa(ue,ze,o):{},o)};return l.set(h.key,{update:le,begin:H,end:K}),
p.has(h.key)&&le(p.get(h.key)),H(),S({chart:h.key}),s("div",{},E,I)},start:h=>ar(h,{open:X,opener:b?.opener}),doors:h=>rr(
h,{open:X}),onward:h=>ir(h,{open:X}),breathing(h){let{element:E,stop:I}=lr(h);return g(I),E},notice(h){la();let E=h.draft?
s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),E);let I=s("di\
v",{class:"ajar-leave"},Y.button(),fo({words:o,leave:yn}));aa(Y.open),b=Na({words:o,send:S,isQuiet:n.length>1});let H=document.
createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return kn(()=>N||K.append(Y.text())),H.append(s("div",{class:"\
ajar-notice"},s("div",{},b.line,b.small),I),E??"",K,b.more),H}};function xe(h){let E=n.findIndex(({id:H})=>H&&h===`${H}.\
ipynb`),I=({section:H,blocks:K})=>H===n[E]?.id&&K.some(({warns:le})=>le);return Math.max(E,n.findIndex(I))}function de(h){
let E=s("div",{class:"ajar-text"});return Me(E,h),Y.addNumbers(E),E.addEventListener("click",I=>{let H=xe(I.target.closest(
"a")?.getAttribute("href"));H<0||(I.preventDefault(),Se(H))}),E}function z(){x=!0}function T(h){L=h,x=!0,ce({focus:!0})}
let _=(h,E)=>s("button",{type:"button",onclick:E},h),ee=()=>_(o["gate-again"],()=>T(!1));function ne(){T(!1),n[j].blocks.
some(({invites:E})=>E)||Se(j+1)}let we=()=>[_(o["gate-no"],()=>T(!0)),_(o["gate-unsure"],()=>T(!0)),_(o["gate-yes"],ne)],
$e=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:I})=>I==="exercise")),be=h=>{let E=$e(h).filter(({key:ue})=>p.
get(ue)?.done).map(({key:ue,exercise:ze},We)=>Kt(s("details",{open:We===0},s("summary",{},ze.title),...p.get(ue).reflection.
flatMap(xt=>Ot(xt,2))),ze,o)),I=s("p",{},o["made-nothing"]),H=$e(h).map(({key:ue})=>ue),K=r&&te.canBegin(`${r}@`,H)?ve():
null,le=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[I],...le]},Ie=h=>Object.
keys(p.get(h)?.answers??{}).length>0,R=h=>{let E=$e(h).filter(({folded:I})=>!I);return E.length>0&&E.every(({key:I})=>p.
get(I)?.done)};function Q(h){let E=h.key.startsWith(`${a}@`)&&Y.isKnown()?Y.line():"",I=te.isLetter(h.exercise)?te.letter(
h):"",{danger:H,aside:K=0}=p.get(h.key);I&&(I.hidden=K<=(H?.kinds.length??-1));let le=H?.kinds.length?"":se(h);return s(
"div",{class:"ajar-below"},le,E,I,b?.offer()??"")}function se({key:h,exercise:{items:E}}){return E.some(({remark:H})=>H)?
(U(),va({words:o,find:()=>ma(E,p.get(h)?.answers??{},window.ajarDangers),known:F})):""}let ae=h=>n.findIndex(({aside:E,blocks:I})=>!E&&
I.some(H=>H.key===h)),X=h=>Se(n.findIndex(E=>E.id===h));function me(h){let E=`${c?.exercise}@`,I=ae(E);return I<0?h?s("p",
{},s("a",{href:h},o["help-needs"])):null:he(E,I,o["help-needs"])}function he(h,E,I){return s("button",{type:"button",onclick:()=>{
Se(E);let K=d.get(h)?.querySelector("h1, h2");if(K){for(let le of d.get(h).querySelectorAll(".ajar-folded, .ajar-sentenc\
es"))le.open=!0;K.tabIndex=-1,K.focus()}}},I)}function Oe(h,E){let I=n.findLastIndex(({blocks:H})=>H.some(K=>K.key===h));
return I<0||L?null:he(h,I,E)}let ve=()=>Oe(`${r}@`,o["make-message"]),Ee=()=>{let h=[...p.keys()],E=`${r}@`,I=r&&(te.canBegin(
E,h)||p.has(E)),H=i&&Oe(`${i.exercise}@`,o["make-letter"]);return[I?ve():null,H].filter(Boolean)};for(let[h,E]of Object.
entries(Xe))ie[h]=I=>{let H=s("div",{}),le=E(H,I,{words:o,send:S,onDispose:g,model:e,exerciseOf:B,formOf:ue=>d.get(ue)});
return oe(I,le.element??H,le)};function et(h,E){let I=ie[h.kind](h),{language:H}=n[j];return!H||!h.html||(Kt(I,{language:H},
o),E===n[j].blocks.findIndex(({html:K})=>K)&&I.prepend(Fn(o))),I}let O=h=>n[j].blocks.find(E=>E.kind===h),G=(h,E)=>p.set(
h,{...p.get(h),...E}),re=()=>{for(let h of m.splice(0))h()};function ce({focus:h=!1}={}){if(re(),l.clear(),y){Ln.hidden=
!0,M.replaceChildren(b?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(M.replaceChildren(...n[j].blocks.
filter(I=>I!==Tn).map(et)),n.length>1&&ge(),!h)return;let E=M.querySelector("h1, h2, h3")??M;E.tabIndex=-1,E.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function ge(){let{aside:h,title:E}=n[j];if(Ln.hidden=!!h,M.classList.toggle("ajar-asid\
e",!!h),b?.setStart(n[j].id==="start"),h)return;let{section:I,step:H,steps:K,minutes:le}=n[j],ue=n.filter(pe=>!pe.aside),
ze=ue.indexOf(n[j]),We=(pe,Nn,Mr={})=>s("button",{type:"button",onclick:()=>Se(n.indexOf(pe)),...Mr},Nn),xt=n.find(({id:pe})=>pe===
"start"),Po=ue[ze-1]??xt;M.append(s("div",{class:"ajar-moves ajar-turn"},Po?We(Po,o["previous-page"]):null,ze<ue.length-
1?We(ue[ze+1],o["next-page"]):null));let In=ue.filter(pe=>!pe.section||pe.step===1),qo=pe=>I?pe.section===I:pe===n[j],Er=pe=>({
"aria-current":qo(pe)?"page":null}),Cr=pe=>R(pe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Wo=(pe,Nn)=>s(
"li",{},We(pe,Nn,Er(pe)),Cr(pe));tt.replaceChildren(...In.map(pe=>Wo(pe,pe.title)),xt?Wo(xt,o["start-page"]):""),Ht.textContent=
I?C(o["step-of"],{title:E,n:H,all:K,minutes:le}):C(o["page-of"],{n:In.findIndex(qo)+1,all:In.length,title:E})}function Se(h){
n[h]&&(j=h,tt.parentElement.open=jt(),e.set("page",h),e.save_changes(),ce({focus:!0}))}let tt=s("ol",{}),Ht=s("summary",
{}),jt=()=>window.innerWidth>640,Tn=e.get("notice")??n[0].blocks.find(({leave:h})=>h);Tn&&t.append(ie.notice(Tn));let Ln=s(
"nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:jt()},Ht,tt));n.length>1&&t.append(Ln),t.append(A.line({
role:"alert"}),M);let Bo=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Bo<3e4||(Bo=
Date.now(),S({active:!0}))},{passive:!0,capture:!0});function Sr({state:h,ends:E,...I}){v=h==="kept",P=!!E;let H=h==="lo\
cked";H||Pa(e),H!==y&&(y=H,p.clear(),ce()),P&&Da(e,t,I).then(()=>b?.setEnded())}e.on("msg:custom",h=>{if(w(!1),h.keeping){
let I=[...D.values()].some(H=>h.acknowledged<H);b?.update(I?{...h.keeping,saved:!1}:h.keeping),h.keeping.state&&Sr(h.keeping)}
h.states&&queueMicrotask(()=>l.get("made")?.update());for(let[I,H]of Object.entries(h.states??{})){if(h.acknowledged<D.get(
I))continue;let K=H.answers&&!Object.keys(H.answers).length,le=W.get(I)===wr(H);W.delete(I),G(I,K?{...H,at:0}:H),le||l.get(
I)?.update(p.get(I))}h.dangers&&(window.ajarDangers=h.dangers,Z()),h.country!=null&&Y.choose(h.country),h.file&&(l.get("\
home")?.settle(),er(h.file));let E=l.get("home")??b;if(h.print){let I=l.get("home");I?.settle(),nr(h.print,()=>I?.say(o["\
print-refused"]))}h.erased&&E?.say(h.erased,O("home")?.erased),h.said&&l.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&
X(h.open),h.problem&&l.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get("words")),
Re(t,o),Pn(o),n=e.get("pages"),ce()});let $r=ia(()=>S({forget:!0})),Or=_a(e,{gone:()=>w(!0),back:()=>{A.isLost()&&S({ready:!0})}});
ce(),_t.set(o,(_t.get(o)??0)+1);for(let h of k)S(h);return S({ready:!0}),()=>{N=!0,re(),$r(),Or(),clearTimeout(q),_t.set(
o,_t.get(o)-1),_t.get(o)||S({gone:!0})}}Xe.door=(e,t,n)=>Rs(e,n);Xe.group=(e,t,n)=>qs(e,n);Xe.scenario=(e,t,{words:n,model:o})=>({element:Ws(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Xe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:c}=Bs(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:c}};Xe.desk=Ns;var iu=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),xr,qe={},vr=!1,bt=null;
function jr(e){qe=e;let{style:t}=document.documentElement;t.setProperty("--ajar-getting-ready",JSON.stringify(qe["lab-ge\
tting-ready"])),t.setProperty("--ajar-has-stopped",JSON.stringify(qe["lab-has-stopped"])),bt?.notifyCommandChanged()}async function Ft(e){
let t=Object.entries(xr[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function lu(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ft("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this,c=()=>jr(i.get("words"));vr=!0,c(),
this.listenTo(i,"change:words",c),this.dispose=br({el:this.el,model:{get:u=>i.get(u),set:(u,f)=>i.set(u,f),save_changes:()=>i.
save_changes(),send:u=>i.send(u),widget_manager:i.widget_manager,on:(u,f)=>this.listenTo(i,u,f)}}),bt?.notifyCommandChanged(
"ajar:help")}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[
n],activate:(r,i)=>{Do(),jr(window.ajarWords),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,View:a}})}}}
var cu=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function uu({context:e,sessionContext:t}){
if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;await new Promise(a=>{
let r=()=>{if(!iu.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[n,o])i.connect(r);r()})}
async function pu(){let{INotebookTracker:e,NotebookActions:t}=await Ft("@jupyterlab/notebook"),{Dialog:n,showDialog:o}=await Ft(
"@jupyterlab/apputils"),a=async()=>{if(!vr)return!0;let i=[n.cancelButton({label:qe["start-over-no"]}),n.okButton({label:qe["\
start-over"]})],[c,u]=[qe["start-over-title"],qe["start-over-how"]];return(await o({title:c,body:u,buttons:i,defaultButton:0})).
button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[e],activate:(i,c)=>{if(!c)return;bt=i.commands;
let u=async l=>{if(!l||r.has(l))return!1;r.add(l),await uu(l).finally(()=>{r.delete(l)});let{content:p,sessionContext:d}=l,
m=L=>t.runCells(p,L,d),g=L=>L.model.type==="code",b=p.widgets.filter(L=>g(L)||L.rendered===!1),[k,y=k]=b.filter(g),v=1+b.
indexOf(y),x=await m(b.slice(0,v));return await cu(),x&&m(b.slice(v))};bt.addCommand("ajar:begin",{label:()=>qe["desk-be\
gin"],execute:()=>u(c.currentWidget)});let f=async l=>{let{sessionContext:p}=l;return p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),u(l)};bt.addCommand("ajar:start-over",{label:()=>qe["start-over"],caption:()=>qe["\
start-over-how"],execute:async()=>{let l=c.currentWidget;l&&await a()&&await f(l)}}),window.ajarRunAgain=async l=>{let p=c.
find(({node:d})=>d.contains(l));return p?.model?.getMetadata("ajar")?(await f(p),!0):!1},bt.addCommand("ajar:help",{label:()=>qe["\
help-get"]??"",isVisible:()=>!!window.ajarHelp?.open,execute:()=>window.ajarHelp.open()}),c.widgetAdded.connect(async(l,p)=>{
await p.context.ready;for(let d of p.content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata(
"ajar")?.runs&&u(p)})}}}var fu=4,du=1500,mu=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function hu(e){for(let t=0;t<
fu;t++){if(await mu(e))return!0;await new Promise(n=>{setTimeout(n,du)})}return!1}async function gu(){let{ConnectionLost:e,
IConnectionLost:t}=await Ft("@jupyterlab/application"),{PageConfig:n}=await Ft("@jupyterlab/coreutils");if(n.getOption("\
hubPrefix"))return[];let o=!1,a=async(r,...i)=>{if(o)return;o=!0;let c=await hu(`${r.serverSettings.baseUrl}api`);o=!1,c||
await e(r,...i)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.
ajar={init(e){xr=e},async get(){let e=await Promise.all([lu(),pu(),gu()]);return()=>({__esModule:!0,default:e.flat()})}};})();
