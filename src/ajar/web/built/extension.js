(()=>{var Tr=/^(\d{4})-(\d{2})-(\d{2})$/;function nt(e){let[,t,n,o]=typeof e=="string"&&Tr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Lr(+t,+n)?e:null}function Dn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ir(t,e.getMonth()+1,e.getDate()):null}var Bn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Lr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ir=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Nr=["button","input","select","summary","textarea"],Rr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Nr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Rr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function it(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Ho=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Fo=["first","second",
"third"],Uo=e=>Fo[e%Fo.length];function zt(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Pn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Dr=new RegExp(`^${Pn}+|${Pn}\
+$`,"g"),Br=/[\p{L}\p{N}_]+/gu,Pr=/^[\p{L}\p{N}_]+/u,qr=/\{([a-z][a-z0-9-]*)\}/,[Wr,_r]=["⁨","⁩"],zo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Fr=new RegExp(`[,;:،]|${Pn}`),Hr="January February March April May June July August\
 September October November December".split(" "),Ur=/^\p{Uppercase}/u,Ko=/[.!?…؟。][\u2069”’"')»]*$/,zr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ve="en-US",qn=({language:e=Ve})=>{Ve=e},Re=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),xt=(e,t)=>e[`\
moment-${t}`]??(nt(t)?lt(t):t),Wn=e=>new Intl.ListFormat(Ve,{type:"conjunction"}).format(e),St=(e,t,n=Ve)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),ve=e=>e.replace(Dr,""),_e=e=>e.toLowerCase().toUpperCase(),$t=e=>e.
match(Pr)?.[0]??"";function lt(e,t=Ve){if(t!=="en-US")return St(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Hr[o-1]} ${a}, ${n}`}function ot(e,t,n=[]){let o=e.split(qr),a="";for(let r=0;r<o.length-1;r+=2){let[i,c,u]=o.slice(r,r+3),f=Kr(ve(t[c]),u),l=Vr(
i,f,n),p=!l&&!a&&Ur.test(i);a+=Ko.test(a)?l.replace(/^,+/,""):l,a+=Jr(p?Kt(f):f)}return Ko.test(a)?a:a+o.at(-1)}function De(e){
let t=ve(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in zo&&o===zo[n]&&ve(a))||a.includes(n)||a.includes(
o)?e:a}function Kr(e,t){let n=e.length;for(;n&&Fr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Kt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Vr(e,t,n){let o=_e($t(t));if(!o)return e;let a=new Set(n.map(_e)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(Br))if(r(_e(i[0])))return e.slice(0,i.index);return e}var Jr=e=>zr.test(e)?`${Wr}${e}${_r}`:
e;var Gr=3;function _n(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(l=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(l)})),i=()=>r.forEach((l,p)=>{l.checked=n(e[p])});i();let c=e.
map((l,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},l))),u=zt(c.filter((l,p)=>p>=Gr&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u)),follow:i}}var Yr=2e4;function Vo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Yr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Fn(e,t,n,o){let a=Vo(e,{rows:1,...o,oninput:()=>{a.value.includes(
`
`)&&(a.value=a.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:r=>{/Break|Paragraph/.test(r.inputType)&&(r.preventDefault(),
n?.())}});return a}function Jo(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){let{opener:c,long:u,remark:f}=e,
l=c?s("b",{id:`${o}-opener`},c):null,p=Vo(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?p.value:null),g.follow()},...c?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),d=y=>{p.value=y,p.dispatchEvent(
new Event("input",{bubbles:!0}))},m=n["message-opener"],g=_n(i,{words:n,has:y=>p.value.includes(y),put:y=>d(`${p.value.trim()||
m} ${y}`),drop:y=>{let x=p.value.replace(y,"").replace(/ {2,}/g," ").trim();d(x===m?"":x)}}),b=s("label",{class:"ajar-wo\
rds ajar-write"},l,p),k=f&&r?r(p,e):"";return g.element||k?s("div",{},g.element,b,k):b}function Go(e,t,{words:n,change:o,
sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],c=()=>{let x=i().map(v=>v.value).filter(v=>v.
trim());o(x.length?x:null),y.follow()},u=()=>[...r.children].forEach((x,v)=>{x.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:v+1})),x.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:v+1}))}),f=()=>{
g(""),i().at(-1).focus()},l=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-line"]),p=()=>{u(),l.hidden=r.
children.length>=e.most},d=x=>{let v=i()[i().indexOf(x)+1];v?v.focus():x.value.trim()&&!l.hidden&&f()},m=x=>{let v=Fn(x,
c,()=>d(v),{enterkeyhint:"next"});return v},g=x=>{let v=()=>{let I=L.nextElementSibling||L.previousElementSibling;L.remove(),
I||g(""),p(),c(),(I||r.firstElementChild).querySelector("textarea").focus()},L=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(x)),s("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(L),p()},b=t||[];for(let x=0;x<
Math.max(e.lines,b.length);x++)g(b[x]??"");let k=x=>i().find(v=>v.value.trim()===x),y=_n(a,{words:n,has:x=>!!k(x),put(x){
!k("")&&!l.hidden&&g("");let v=k("");v&&(v.value=x),c()},drop(x){k(x).value="",c()}});return s("div",{class:"ajar-lines"},
y.element,r,l)}var Zr=5,Qr=3,Xr=25,ei=500,ti=24;function Ne(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function ni(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),a=n.timeStamp-e.timeStamp;!n.detail||o>ti||a>ei||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Hn=e=>Re(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Un=(e,{language:t})=>t?Re(
s("span",{},e),{language:t}):e,oi=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Vt(e,{language:t},n){if(!t)return e;
Re(e,{language:t});let o=()=>{for(let a of e.querySelectorAll(oi))Re(a,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Yo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:c=!1,beside:u=[]}=n,{closed:f=null}=n,
l={...ii,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,d={...n.answers},m=0,g=null,
b=0,k=n.aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},t.private):"",v=D=>c?
D.after:i&&D.more,L=t.items.some(D=>v(D)&&n.answers?.[D.id]!=null),{example:I}=t,P=I?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},I)):"",_=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),R=s("div",{}),
j=s("div",{class:"ajar-body"}),A=s(`h${a}`,{id:`${p}-title`},t.title),B=[t.language?Hn(o):"",...r||i?[s("div",{class:"aj\
ar-beside"},...u,y?ai([y],o):"",P),x]:[y,x,P],R,j,_],T=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===
null?[A,...B]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},A),...B)]);Vt(T,t,o);let q=null,w=D=>{q=D};T.addEventListener(
"click",w,!0),T.addEventListener("keydown",D=>{D.key!=="Enter"||!(D.ctrlKey||D.metaKey)||!g||(D.preventDefault(),g.next.
click())}),e.replaceChildren(T);function S(){let D=t.items.filter(Q=>Ke(Q,d)),Y=D.filter(Q=>!v(Q)),oe=L?D.filter(v).map(
Q=>[Q]):[];return[...c||r&&t.together?[Y]:Y.map(Q=>[Q]),...oe]}let C=D=>{_.replaceChildren(D)},F=(D,Y)=>{let oe=D.split(
/\{([a-z]+)\}/);_.replaceChildren(...oe.map((se,Q)=>Q%2?Un(Y[se],t):se))},V=Ne(o,C);function U(D,Y){_.replaceChildren(`${D}\
 `,s("button",{type:"button",class:"ajar-link",onclick:()=>{d=Y,C(""),n.onChange(d),W({focus:!0})}},o["put-back"]))}function Z(D,Y){
d={...d,[D.id]:Y},ri(j),C(""),n.onChange(d),ne()}function z(){ee(!0),V.begin(),b=setTimeout(G,8e3)}function G(){b&&(clearTimeout(
b),b=0,ee(!1),V.end())}function ee(D){for(let Y of g?.fieldsets??[])Y.disabled=D}function ne(){if(!g)return;let{items:D,
skip:Y,where:oe,next:se,enough:Q,more:me}=g,he=S().length;Y.textContent=we(D)?o["clear-and-skip"]:o.skip,oe.textContent=
M(o["question-of"],{n:m+1,all:he}),oe.hidden=he===1,se.textContent=m===he-1?o.done:o.next,Q.hidden=!re(he);let Oe=m===he-
1&&(!c||we(D)),Se=t.items.some(Ee=>v(Ee)&&Ke(Ee,d));me.hidden=L||!Oe||!Se}function re(D){return(n.enough==="at once"||m>
0)&&m<D-1&&we(t.items)}function xe(){b||(z(),n.onDone(d))}let we=D=>D.some(({id:Y})=>d[Y]!=null);function ie(D,Y=!0){if(b)
return;let oe=S();if(m+=D,m>=oe.length){m=oe.length-1,xe();return}W({focus:Y,again:D<0})}function $(D,Y){let oe=`${p}-${D.
id}`,se=s("legend",{id:`${oe}-ask`},M(D.ask,d)),Q=D.hint?s("p",{class:"ajar-hint",id:`${oe}-hint`},D.hint):null,me=[Q,Y.
mark].filter(Boolean).map(({id:Ee})=>Ee),he=D.among?{...D,cards:it(D,d)}:D,Oe=l[D.kind](he,Ho(he,d[D.id]),{words:o,level:a+
1,group:oe,change:Ee=>Z(D,Ee),say:C,tell:F,remarks:n.remarks,sentences:n.sentences?.(D),isQuick:n.enough==="at once",isShort:i,
...Y}),Se={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":me.join(" ")||null};return s("fieldset",Se,
se,Q,Oe)}function W({focus:D=!1,again:Y=!1}={}){let oe=S();m=Math.max(0,Math.min(m,oe.length-1));let se=oe[m],Q=n.mark?.(
se),me=Q?s("p",{class:"ajar-mark",id:`${p}-${se[0].id}-mark`},Q):null,he=s("div",{class:"ajar-moves ajar-onward"}),Oe=m>
0?()=>ie(-1):null,Se=se.map(tt=>$(tt,{mark:me,again:Y,moves:he,back:Oe})),Ee=s("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(b)return;let tt=d,Ut=we(se);if(d={...d,...Object.fromEntries(se.map(({id:jt})=>[jt,null]))},n.onChange(d),
!Ut){ie(1);return}W({focus:!0}),U(o.cleared,tt)}}),et=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(C(""),
ie(1))}}),O=s("p",{class:"ajar-where"}),ae=s("button",{type:"button",class:"ajar-link",onclick:()=>{b||(L=!0,ie(1))}},c?
o["add-why"]:o["ask-more"]),ce=s("button",{type:"button",class:"ajar-link",onclick:xe},o.enough);g={items:se,skip:Ee,where:O,
next:et,fieldsets:Se,enough:ce,more:ae},R.replaceChildren();let ge={type:"button",class:"ajar-back",onclick:Oe};he.replaceChildren(
et,Oe?s("button",ge,o.back):"",Ee);let $e=Se.length===1;me&&$e&&Se[0].lastElementChild.before(me),j.replaceChildren(O,...me&&
!$e?[me]:[],...Se,he,...n.enough?[ae,ce]:[]),ne(),n.onMove?.(m),D&&(Se[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function X(D){if(R.replaceChildren(),!D||!n.help||k>D.kinds.length)return null;let Y=()=>{k=D.kinds.length+1,
n.onAside?.(k),R.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:oe,instead:se}=n;return R.append(oe.notice(
D,{level:a+1,aside:Y,instead:se})),R.querySelector("[tabindex]")}function te(D,{focus:Y=!1,danger:oe=null}={}){g=null;let se=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},se,...D.flatMap(me=>Ot(
me,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{m=0,W({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let me=d;d={},m=0,k=0,n.onAside?.(0),n.onStartOver(),W({focus:!0}),U(o["\
started-over"],me)}},o["start-over"])));let Q=X(oe);Y&&(Q??se).focus()}function de(D){let Y=j.contains(document.activeElement);
Y&&g&&!b||(G(),d={...D.answers},D.done?te(D.reflection,{focus:Y,danger:D.danger}):(m=D.at??Math.max(0,S().findIndex(oe=>oe.
some(({id:se})=>d[se]==null))),W()))}let{done:be,reflection:je,danger:Ie}=n;return de({answers:d,at:n.at,done:be,reflection:je,
danger:Ie}),{update(D){de(D),!g&&q&&ni(q),q=null},release:G,say:D=>{G(),C(D)}}}function si(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Zr||a>=Qr&&t>Xr));return n<0||n>=e.length-1?e.length:n}var ai=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function ri(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var Ot=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),ii={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,i)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}-low`:i===10?
`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:c,own:u}=t||{chosen:[],own:""},f=()=>a(
c.length||u.trim()?{chosen:[...c],own:u}:null),l=e.many?"checkbox":"radio",p=e.cards.map(k=>s("input",{type:l,name:o,value:k.
id,checked:c.includes(k.id),onchange:y=>{e.many?c=c.filter(x=>x!==k.id).concat(y.target.checked?k.id:[]):(c=[k.id],u="",
d&&(d.value="")),f()}})),d=e.own?Fn(u,()=>{u=d.value,!e.many&&u.trim()&&(c=[],p.forEach(k=>{k.checked=!1})),f()}):null,m=e.
cards.map((k,y)=>s("label",{class:"ajar-card"},p[y],s("span",{},k.text))),g=i?si(e.cards):m.length,b=zt(m.filter((k,y)=>y>=
g&&!p[y].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...m,b,d?s("label",{class:"ajar-own"},s("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:Jo,list:Go,date(e,t,{
words:n,change:o,say:a}){let r=Dn(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function li(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Zo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=li(e.parts,t.dropped),r=t.began??n,i=n-r,{start:c,end:u}=a[o],
f=Math.max(0,i-u)-Math.max(0,c-i);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Jt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Qo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let c=n.filter(ci).length>1,u=({part:l,kind:p},d)=>d>o&&!a.includes(l)&&(p!=="moves"||
c),f=e.findIndex(u);return f<0?null:f}var ci=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Xo(e,t){
let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let c=t.dropped.includes(i);return{
part:i,title:o,minutes:a,optional:r,dropped:c}}).filter(({part:o,optional:a})=>a&&o>n)}function es(e,t,n=0){if(!e)return null;
let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,
paused:e.ends==null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var ui=new Set,zn=()=>{if(!document.hidden)for(let e of[...ui])e(Math.random()*1e3)};window.addEventListener("online",zn);
window.addEventListener("pageshow",zn);document.addEventListener("visibilitychange",zn);function di(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Vu=di("ajar-presenter");var ts=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ns(e,t){return e?!(t.protocol.startsWith("http")&&!ts.test(t.
hostname)&&ts.test(new URL(e).hostname)):!1}function os(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var mi=2,Et=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Kn(e,t){if(t?.kind!=="moves"){let i=t&&Et(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:c})=>i.startsWith(
"check-in@")&&c.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:c})=>!i&&!c)?{question:o,body:{moves:!0}}:null}function Vn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Ct({answered:e,units:t},{joined:n},o){return t.length?
n>e?M(o["wall-answered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e}):""}function ss(e,t){return e?
e.over?t["wall-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Jn({shown:e},t){let n={
"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["ro\
om-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},
[o]=e.map(({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function as(e,t){let n=e.filter(({snapshot:i,withheld:c})=>!i&&
c);if(!n.length)return"";let o=Jn({shown:n},t),a=n.map(({card:i,heading:c})=>(i||c).replace(/\.$/,""));if(a.length<=mi)return M(
t["room-withheld-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${M(t["room-wi\
thheld-some"],{n:n.length,all:r})} ${o}`}function rs(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:
t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var Gt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"\
numeric",minute:"2-digit"}),Je=e=>!!e?.name.startsWith("check-in@");function Fe(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}function Mt(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var Gn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},e);function ct(e,t,n,o,a){let r=s(
"p",{},t()),i=Fe(e,"wall-asking",r,s("div",{class:"wall-answers"},Gn(n,()=>{i.close(),a()},"wall-primary"),Gn(o,()=>i.close())));
i&&(i.refresh=()=>{r.textContent=t(),r.textContent||i.close()})}var Yt=(e,{joined:t})=>e?.state==="open"&&e.units.length?
Math.max(0,t-e.answered):0;function Zt(e,t,n,o,a){let r=t();if(!r)return;let{question:i,body:c}=r,{id:u,state:f}=i,l=d=>d?.
question.id===u&&d.question.state===f&&d.body.moves===c.moves,p=()=>{let d=t();if(!l(d))return"";if(c.moves)return o["wa\
ll-moves-sure"];let m=Yt(d.question,n());return m?m===1?o["wall-still-one"]:M(o["wall-still"],{n:m}):o["wall-still-none"]};
!c.moves&&!Yt(i,n())?a(r):ct(e,p,o["wall-reveal-now"],o["wall-wait"],()=>a(r))}function is(e,t){let n=[[t["wall-key-next"],
"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],
"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-\
hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],o=Fe(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.
split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",{class:"wall-answers"},Gn(t["wall-close"],()=>o.close())));o?.
addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Yn({units:e,hands:t=0},n){let o=new Map,a=hi(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(gi(r,
a))}return[...o.values()]}function hi(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function gi({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:c},u){let f=i&&(i.fine?ki(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:At(a,r).map(l=>u.
get(`${t}:${l}`)??l),sizes:r,counts:f,n:f?Qt(f):0,withheld:c??""}}function ki(e,t){let n=0;return t.map(o=>(n+=o,Qt(e.slice(
n-o,n))))}function At(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Qt=e=>e.reduce(
(t,n)=>t+n,0),Zn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var ls=["wall-first","wall-second","wall-third"],us=e=>ls[e%ls.length],He=e=>`${(100*e).toFixed(2)}%`,ps={"aria-hidden":"\
true"};function Lt(e,t,n){return ye(e).length?{ruler:cs,move:cs,sort:bi,card:$i,choice:Oi}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Jn(e,t))]}function cs(e,t){let n=Math.max(...ye(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ds({...o,heading:u,
labels:i,sizes:c},r,n,us(a),t)}))]}function fs(e,t){let[n,o]=e,a=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),r=a.
flatMap(c=>c.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([c,u],f)=>ds(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(l=>l.counts),i,us(f),t))),gs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ds({heading:e,labels:t,sizes:n},o,a,r,i){let c=Qt(n),u=.03,f=0,l=n.flatMap((d,m)=>{let g=f/
c+(f?u/2:0);f+=d;let b=f/c-g-(f<c?u/2:0);return o.flatMap(({counts:k,isEarlier:y},x)=>{let v=g+x*b/o.length;return yi(k[m]/
a,k[m],v,b/o.length,y)})}),p=t.map((d,m)=>`${d}: ${o.at(-1)?.counts[m]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...l):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...wi(t,n)))}function yi(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:He(n),y:He(r),width:He(o),height:He(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:He(n+o/2),y:He(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function wi(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function bi(e,t,n){let o=[...ye(e)].sort((c,u)=>xi(c.counts,u.counts)),
a=Math.max(...o.map(({n:c})=>c)),[{labels:r}]=o;if(r.length>Qn.length)return[en(o.map(c=>vi(c,t)),n,t)];let i=o.map(({name:c,
counts:[u,...f]},l)=>{let d=!l&&c.length+r[0].length<ji?`${u} ${r[0]}`:`${u}`;return Tt(c,d,Si([u,...f],a))});return[en(
[...i,...hs(e,t)],n,t),gs(r.map((c,u)=>[Qn[u],c]))]}var ji=24;function vi({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,f)=>n[f]===r).join(" / "),c=M(a["wall-of"],{n:r,of:o});return Tt(e,c,[],s("p",{class:"wall-muted"},i))}
var xi=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Qn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function Si(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Xt(Qn[a],r,o/t)})}function Xt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:He(t+r),y:He(
o),width:He(Math.max(0,n-2*r)),height:He(a)})}function $i(e,t,n){let o=ye(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[en([...ms(o,t),...hs(e,t)],n,t)]}function Oi(e,t,n){let[{labels:o,counts:a,n:r}]=ye(e),i=o.map((c,u)=>({name:c,
count:a[u],n:r}));return[en(ms(i,t),n,t)]}function ms(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>Tt(a,i?`${r}`:M(t["wall-of"],{n:r,of:n}),[Xt("wall-rest",0,1),Xt("wall-pile-1",
0,r/n)]))}function hs({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Tt(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Tt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Tt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",ps,...n):null,o);function en(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var gs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",ps,Xt(
t,0,1)),n)));var Ei=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Ci=/^data:image\/(svg\+xml|png|jpeg);/,
st=e=>e.flatMap(Mi);function Mi(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Ci.test(n.src)?[Ai(n)]:[]:Ei.has(t)?[s(t,{},...st(o))]:st(o)}var Ai=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var tn=4,It=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-tn} ${-tn} ${t+2*tn} ${t+2*tn}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Nt(e,t){return ye(e).length?{ruler:Li,move:Ti,sort:Ni,card:Ri,choice:Di}[e.kind](e,t):e.heading}var ut=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ks=({shown:e})=>e.every(({counts:t})=>t),Ti=(e,t)=>t["wall-moved"];function ys({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ut(t),ut(t)]}function Li(e,t){let n=ye(e),o=new Map;for(let l of n){
let p=Zn(l);o.set(p,[...o.get(p)??[],l])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([l,p])=>Ii(p,l,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,c]=a.map(l=>ys(l,t)),u={ruler:i?.[1],other:c?.[0]},f=i?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function Ii(e,t,n,o){let[a,r]=e.map(f=>ys(
f,o)[0]),[i,c]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:c};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function Ni(e,t){let n=ye(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(f=>Zn(f)===u)})),{pile:a,most:r}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!r.length)return ks(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(i??t["wall-sor\
ted-many"],{pile:ut(a),card:ut(r[0].name),other:ut(r.at(-1).name),n:r.length,all:n.length})}function Ri(e,t){let n=ye(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ws(n,e,t)}function Di(e,t){let[{labels:n,counts:o,n:a}]=ye(
e);return ws(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function ws(e,t,n){let o=Math.max(...e.map(({count:l})=>l)),a=e.
filter(({count:l,n:p})=>2*l>p),r=a.length?a:e.filter(({count:l})=>l&&l===o);if(!a.length&&!ks(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:l})=>ut(l));return M(
c,{card:u,other:f,n:r.length})}function pt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,c=r!==void 0;if(!c&&i?.blank)return Be("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?bs({deck:e,way:t,panel:n,words:o}):
Be("text",Ue(e?.title??""));if(!c&&i.join&&t)return bs({deck:e,way:t,panel:n,words:o});let f=Et(n,u),l=c?null:es(i.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:l},d=(Ki[u.kind]??nn)(p);if(d.dataset.slide=r??i?.slide,
u===e.slides[0]&&d.append(...vs(e)),n.practice&&d.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Re(d,u);let m=d.querySelectorAll(".wall-foot, .wall-practice");for(let g of m)Re(g,o)}return d}var Be=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ue=e=>s("h1",{},e);function nn({slide:e,way:t,panel:n,words:o,left:a}){
let r=st(e.body),i=r.flatMap(u=>Bi(u)),c=r.filter(u=>u.textContent.trim());return Be(e.kind,Ue(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...c.map(qi)),...i.map(u=>s("div",{class:"wall-picture"},u))),on({way:t,panel:n,
words:o,left:a}))}function Bi(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Pi=5;function qi(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Xn(o)<o.childNodes.length)||!t.every(Xn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Xn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Xn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Pi;)o+=2;return o}function Wi({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ce(a))return Ui({slide:e,panel:n,words:o,question:a,left:r});let c=e.items,[u]=c.length===1?c:[];return Be(
"question",Ue(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[_i(u)]:[Fi(c)],on({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function _i({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},js(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var Fi=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?js(o,a):null))),js=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Hi=5;
function Ui({slide:e,panel:t,words:n,question:o,left:a}){let r=Yn(o,e.items),i=r.filter(f=>ye(f).length),[c=r[0]]=i,u=on(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Be("chart",Ue(i.length?Nt(c,n):n["wall-held-title"]),...Lt(
c,n),u):Be("chart",Ue(e.title),s("div",{class:"wall-groups"},...i.map(f=>s("section",{},s("h2",{},Nt(f,n)),...Lt(f,n,Hi)))),
u)}function zi({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:l})=>l.startsWith("check-in@")).map(
l=>({moment:xt(n,l.moment),groups:Yn(l,[]),question:l})).filter(({groups:l})=>l.some(p=>ye(p).length)),i=l=>r.map(({moment:p,
groups:d})=>({moment:p,...d.find(m=>m.kind===l)})).filter(({shown:p})=>p&&ye({shown:p}).length),[c]=i("move").slice(-1),
u=i("ruler"),f=on({way:o,panel:t,words:n,left:a});return c?Be("chart",Ue(Nt(c,n)),...Lt(c,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Be("chart",Ue(n["room-group"]),...fs([u[0],u.at(-1)],n)):u.length?Be("chart",Ue(Nt(u[0],
n)),...Lt(u[0],n)):Be("text",Ue(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Ki={text:nn,story:nn,help:nn,
question:Wi,moves:zi},vs=e=>e?.logo?st([["img",e.logo]]).map(Vi):[],Vi=e=>(e.className="wall-logo",e);function bs({deck:e,
way:t,panel:n,words:o}){return Be("join",Ue(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Gi(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,eo(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Ji)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Vn(n,o)))),...vs(e))}var Ji=e=>s("span",{},e,s("wbr")),Gi=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),eo(e,t)),eo=(e,t)=>It(e,t["room-scan-alt"],"wall-sc\
an"),Yi=e=>e.replace("-","‑");function on({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let c=ss(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?Ct(a,t,n):r&&e?Vn(t,n):"",l=i?Ct(i,t,n):"";if(!e&&!c&&!f&&!l)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(eo(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Yi(e.code)}):l)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,c?s("span",{class:"wall-time"},c):null)),p}var no=[4.6,5.6,6.6,7.4,8.2],oo=2,Zi=["","tight","tight columns"],to=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Qi=5.4;function Ss(e,t=oo){let n=no[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:to.at(-1),text:0};for(let a of[...Zi,...to]){if(o.text>=Qi||o.text&&to.includes(a))break;let r=Xi(e,a,n);r>o.text&&
(o={layout:a,text:r})}return $s(e,o.layout,o.text||4.6),o.text>0}function Xi(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if($s(e,t,
Math.max(o,4.6)),el(e))return Math.max(o,4.6);return 0}function $s(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var el=e=>xs(e)&&[...e.querySelectorAll(".wall-whole")].every(xs),xs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ft=e=>!!e?.units.length&&e.state!=="open"&&!Ce(e),Es=e=>ft(e)&&!Je(e);function sn(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,Os(k).map(()=>0)])),i=0,c=0,u=s("div",{}),f=Fe(e,"desk-han\
ds",u);if(!f)return;let l=()=>Math.max(c,...[...r.values()].map(k=>k.reduce((y,x)=>y+x,0))),p=(k,y,x=null)=>s("button",{
type:"button",class:x,onclick:y},k),d=(k,y,x)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:k}),onclick:()=>x(-1)},"−"),s("output",{},`${y}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:k}),onclick:()=>x(1)},"+"));function m(k=""){let y=a[i],x=r.get(y.id),v=i===a.length-1,L=I=>()=>{
i+=I,m()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},y.card||
y.heading),y.card?s("p",{class:"desk-small"},y.heading):"",Je(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...Os(y).map((I,P)=>d(I,x[P],_=>{x[P]=Math.max(0,x[P]+_),m(`${P} ${_}`)})),v?d(n["room-people"],l(),I=>{c=Math.max(0,l()+
I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},i?p(n.back,L(-1)):"",v?"":p(n[y.card?"desk-next-card":"next"],L(
1),"wall-primary"),l()?p(n[v?"room-count":"desk-enough"],b,v?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(k)}function g(k){let y=[...u.querySelectorAll(".desk-stepper")],[x,v]=k.split(" "),L=x==="people"?y.at(-1):y[Number(x)||
0],[I,P]=L.querySelectorAll("button");(v==="-1"?I:P).focus()}function b(){let k=l(),x=[...r].filter(([,v])=>v.some(Boolean)).
map(([v,L])=>{let{kind:I}=a.find(P=>P.id===v);return[v,I==="card"?[L[0],k-L[0]]:L]});f.close(),o(Object.fromEntries(x),k)}
m()}var Os=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):At(t,n);var tl={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},an=["","dark","light","contrast"],nl=new Map(Object.entries(tl).flatMap(
([e,t])=>t.map(n=>[n,e]))),ol="input, textarea, select, [contenteditable]:not([contenteditable=false])";function sl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:c}=e;if(o||a||r||i||c)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(ol)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return nl.get(t.length===1?t.toLowerCase():t)}function Cs(e){let t=n=>{let o=sl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Ms(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:c}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,l=k=>()=>{b.close(),k()},p=(k,y,...x)=>s("button",{type:"button",onclick:l(k),...y},...x),d=k=>s("small",{},M(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,y)=>s("li",{},p(()=>r("go",{slide:Jt(t,y)}),{"aria-current":y===f?"step":null,
class:u.dropped.includes(y)?"remote-dropped":null},k.title,u.dropped.includes(y)?s("small",{},a["remote-is-dropped"]):d(
k.minutes)))),g=Xo(t,u).map(({part:k,title:y,minutes:x,dropped:v})=>s("li",{},s("span",{},y),p(()=>r(v?"keep":"drop",{part:k}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})}: ${y}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})))),
b=Fe(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?p(i,{},a["remote-hand"]):null,c?p(c,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Pe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function As(e,t,n){let o=s("div",{}),a=Fe(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ts(e,t,n,{
press:o}){o({desk:"remote"}),As(e,"desk-remote",a=>{let{remote:r,inside:i,practice:c,panel:u,wall:f}=t(),l=u.presenters.
filter(({kind:d,used:m})=>d==="remote"&&m),p=!!f&&(!i||c);return[s("h2",{},n["desk-remote"]),p&&r?It(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!l.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...l.map(({id:d},m)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:m+
1})," ",Pe(n["desk-remote-end"],()=>o({desk:"revoke",id:d})))),s("div",{class:"wall-answers"},p?Pe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Pe(n["wall-close"],a))]})}function Ls(e,t,n,{press:o,step:a}){let r=al(n,o);As(e,"desk-reach",
i=>{let{way:c,join:u,inside:f,practice:l,panel:p}=t(),d=s("span",{role:"status"});if(!c||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},l?n["desk-phones-practice"]:n["desk-phones-none"]),l?"":Pe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Pe(n["wall-close"],i))];let m=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:b,network:k})=>s("option",{value:b,
selected:b===u.picked?"":null},`${b} (${k})`)));return[s("h2",{},n["desk-phones"]),It(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(b=>s("li",{},rl(n)[b])))),s("div",{class:"wall-answers"},Pe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),Pe(n["desk-card"],()=>o(
{desk:"card"})),Pe(n["remote-join-show"],()=>{i(),a("join")}),Pe(n["wall-close"],i),d)]})}function al(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Pe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var rl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var so=!1;function Is(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:R,title:j})=>s("option",{value:R},j),i=(R,j)=>M(t["desk-meeting"],{title:R,n:j}),c=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:R,title:j,part:A,minutes:B})=>r({id:R,title:i(A?`${j}: ${A}`:
j,B)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:R,title:j,minutes:A})=>r({id:R,title:i(j,A)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||il(e.countries),...e.chosen};f.meeting&&(c.value=f.meeting);
let l=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(l.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let d=s("select",{id:`${a}-language`,
onchange:()=>{so=!0,o({language:d.value,chosen:k()})}},...e.languages.map(({id:R,title:j})=>s("option",{value:R,lang:R},
j)));d.value=e.language,so&&queueMicrotask(()=>d.focus()),so=!1;let m=["phones","none","practice"].filter(R=>!(e.server&&
R!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},b=m.map((R,j)=>s("input",{type:"radio",name:a,value:R,checked:R===
f.phones||j===0&&!f.phones?"":null,"aria-describedby":`${a}-${R}`})),k=()=>({meeting:c.value,couple:l.value,country:p.value,
phones:b.find(({checked:R})=>R).value}),y=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),x=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:y.id},t["room-host-key"]),y),v=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),I=(R,j)=>s("p",{},s("label",{class:"ajar-words",for:j.id},
R),j),P=s("form",{class:"ajar-start",onsubmit:R=>{R.preventDefault(),L.textContent=t["desk-opening"],n({...k(),key:y.value}),
y.value=""}},s("h2",{},t["desk-start"]),v,I(t["desk-which"],c),s("div",{class:"ajar-start-two"},e.languages.length>1?I(t["\
language-choice"],d):"",e.couples.length?I(t["desk-couple"],l):"",I(t["desk-country"],p)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...m.map((R,j)=>s("label",{class:"ajar-start-way"},b[j],s("\
span",{},s("b",{},g[R][0]),s("small",{id:`${a}-${R}`},g[R][1]))))),x,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),L));function _({problem:R,busy:j,needsKey:A,state:B}){v.textContent=R??"",v.hidden=!R,x.hidden=!A,j||
(L.textContent=B==="ended"?t["room-ended"]:"")}return{element:P,update:_}}function il(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function rn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:At(a.values,a.bands),i=a.snapshot.counts.map((c,u)=>`${r[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},a.card||
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
o.querySelector(".wall-face")?.remove(),o.prepend(i),Ss(i,c)}}}var ll=["open","close","reveal"];function Ns(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},i=null,c=null,u=os(),f=(O,J,ae={})=>s("button",{type:"button",onclick:J,...ae},...[O].flat()),l=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=Ne(n,O=>{O?p.
textContent=O:Oe()}),m=O=>{d.begin(),o(O,{awaited:!0})},g=0,b="",k=(O,J={})=>{g=Math.max(g,r.steps??0)+1,m({desk:"step",
step:{step:O,...J},n:g})},y=()=>r.panel,x=()=>y()?.stage,v=()=>r.deck?.slides[x()?.slide],L=()=>v()&&Et(y(),v()),I=dt("d\
esk-wall",{inert:!0}),P=dt("desk-wall",{inert:!0}),_=dt("desk-screen",{hidden:!0}),R=()=>{_.host.hidden=!1,je(),_.host.requestFullscreen?.().
catch(()=>{})},j=()=>{_.host.hidden=!0,A()&&document.exitFullscreen(),je()},A=()=>document.fullscreenElement===_.host;_.
host.addEventListener("fullscreenchange",()=>{A()||j()});let B=s("p",{class:"desk-clock"}),T=s("p",{class:"desk-plan"}),
q=s("ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),C=s("p",{}),F=s(
"p",{class:"desk-small"}),V=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=s("div",{class:"desk-tools"},U,f(n["desk-here"],R),f(n["desk-remote"],()=>Ts(ne,()=>r,n,{press:m})),f(n["\
desk-phones"],()=>Ls(ne,()=>r,n,{press:m,step:k})),f(n["remote-parts"],xe),f(n["desk-end"],we,{class:"desk-end"})),z={back:f(
[n.back,s("kbd",{},"←")],()=>k("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>ie("open")),close:f([n["room-a\
sk-close"],s("kbd",{},"C")],()=>ie("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>ie("reveal")),blank:f([
n["remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],$),next:f([n.next,s("kbd",{},
n["desk-clicker"])],()=>k("next"))},G=f(n["room-ask-reset"],()=>ct(ne,()=>n["room-reset-sure"],n["room-ask-reset"],n["ho\
me-no"],()=>ie("reset"))),ee=f("",()=>k(x()?.timer?"pause":"timer")),ne=s("section",{class:"ajar-desk","aria-label":n["d\
esk-title"]},s("header",{class:"desk-top"},B,T,Z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},q),s("div",
{class:"desk-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h\
2",{},n["desk-next"]),P.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,C,F,s("p",{class:"desk-more"},
ee,G))),s("section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,V),s("div",{class:"desk-moves"},l,p,s("div",{class:"\
desk-pad"},...Object.values(z))),_.host),re=Is(t,{words:n,begin:O=>m({desk:"begin",...O}),speak:O=>m({desk:"language",...O})});
e.replaceChildren(re.element,ne);function xe(){Ms(Ie(),{deck:r.deck,panel:y(),way:r.way},n,{step:k})}function we(){let O=y().
questions.some(Ce),J=(ce,ge)=>f(ge,()=>m({room:"take",what:ce,paper:t.paper})),ae=Fe(ne,"desk-ending",s("p",{},n["desk-e\
nd-sure"]),O?s("p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},f(n["room-end"],()=>{ae.close(),m({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>ae.close())))}
function ie(O){if(g>(r.steps??0)){b=O;return}if(O==="reveal"){let ae=()=>Kn(y(),v()),ce=({question:{id:ge},body:$e})=>m(
{desk:"question",id:ge,do:O,...$e});Zt(Ie(),ae,y,n,ce);return}let J=L();J&&m({desk:"question",id:J.id,do:O})}function $(){
let O=L();if(!(_.host.hidden?ft:Es)(O))return;let ae=(ce,ge)=>m({desk:"question",id:O.id,do:"hands",counts:ce,people:ge});
sn(Ie(),{question:O,words:n,count:ae})}let W={keys:()=>is(Ie(),n),full:()=>_.host.hidden?R():j(),larger:()=>te(1),smaller:()=>te(
-1),hands:$,parts:xe,look(){let{look:O=""}=_.wall.dataset;_.wall.dataset.look=an[(an.indexOf(O)+1)%an.length]}},X=oo;function te(O){
X=Math.min(no.length-1,Math.max(0,X+O)),je()}function de(O){return!r.deck||!ne.offsetParent||ne.closest("[inert], .lm-mo\
d-hidden")?!1:(W[O]?W[O]():ll.includes(O)?ie(O):k(O==="timer"?x()?.timer?"pause":"timer":O),!0)}a(Cs(de));let be=setInterval(
()=>{!ne.hidden&&ne.isConnected&&D()},1e3);a(()=>clearInterval(be));function je(){if(!r.deck||!x())return;let O={deck:r.
deck,way:r.way,panel:y(),words:n,now:u.now()},J=Qo(r.deck,y());I.draw(pt(O)),P.host.hidden=J===null,J!==null&&P.draw(pt(
{...O,slide:J})),_.host.hidden||_.draw(pt(O),X)}let Ie=()=>_.host.hidden?ne:_.wall;function D(){if(!r.deck)return;let O=Zo(
r.deck,x(),u.now());if(B.textContent=Gt(u.now(),n),!O)return;let J=O.begun?rs(O.late,n):n["remote-not-begun"],ae=O.begun?
M(n["remote-planned"],{part:Gt(O.partEnds,n),end:Gt(O.ends,n)}):"";T.replaceChildren(s("b",{class:O.late>0?"desk-late":null},
J),ae&&` · ${ae}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[ce,ge]of[...q.children].entries())
ge.className=ce<O.part?"done":ce===O.part?"here":"",ge.classList.toggle("dropped",x().dropped.includes(ce));O.part!==c&&
Y(O.part)}function Y(O){q.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=O;let J=q.children[O];J.firstChild.
setAttribute("aria-current","step");let{parentNode:ae}=q,ce=(ge,$e)=>J[ge]+J[$e]/2-ae[$e]/2;ae.scrollTo(ce("offsetLeft",
"offsetWidth"),ce("offsetTop","offsetHeight"))}function oe(){c=null,q.replaceChildren(...r.deck.parts.map(({title:O},J)=>s(
"li",{},f(O,()=>k("go",{slide:Jt(r.deck,J)})))))}function se(){if(i===v()?.id)return;i=v()?.id;let O=v()?.notes.length?st(
v().notes):[s("p",{},n["remote-no-notes"])];w.replaceChildren(...O),w.scrollTop=0}function Q(){let O=L();S.textContent=O&&
(O.state!=="ready"||O.hands)?Ct(O,y(),n):"",C.textContent=r.way?M(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],F.
textContent=as(O?.units??he(),n),V.replaceChildren(...O?rn(O,n):[]),z.hands.firstChild.data=n[Je(O)?"desk-slips":"desk-h\
ands"],z.hands.disabled=!ft(O),G.hidden=!O?.answered||!O.may_reset;let J=v()?.minutes??0;ee.hidden=!J&&!x()?.timer,ee.textContent=
x()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:J});for(let ae of["open","close"])z[ae].hidden=!r.way;z.hands.
hidden=!!r.way&&(z.hands.disabled||!O),z.open.disabled=!O||O.state==="open"||!r.way,z.close.disabled=O?.state!=="open",z.
reveal.disabled=!Kn(y(),v());for(let ae of Object.values(z))ae.classList.remove("wall-primary");me().classList.add("wall\
-primary"),z.blank.setAttribute("aria-pressed",!!x()?.blank)}function me(){let O=L();return O?Ce(O)?z.next:O.state==="re\
ady"&&!z.open.disabled?z.open:!r.way&&!O.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let he=()=>{if(v()?.kind!=="moves")return[];let[O]=y().questions.filter(J=>Je(J)&&Ce(J)).slice(
-1);return O?.units.filter(({kind:J})=>J==="move")??[]};function Oe(){let O=L();p.textContent=Se(O)}function Se(O){if(x()?.
blank)return n["remote-is-blank"];if(!O)return"";let J=Yt(O,y());return J===1?n["remote-still-one"]:J?M(n["remote-still"],
{n:J}):O.state==="open"?n["room-is-open"]:O.hands&&!Ce(O)?M(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.
units.length?n[Je(O)?"desk-slips-how":"desk-hands-how"]:""}function Ee(O){let J=r;r={...r,...O},r.busy||d.end(),l.textContent=
r.problem??"",l.hidden=!r.problem;let ae=r.state==="open"&&!!(r.deck&&x());if(re.update(r),re.element.hidden=ae,ne.hidden=
!ae,!ae)return;J.panel!==r.panel&&u.set(y().now),J.deck!==r.deck&&oe(),U.hidden=!ns(r.wall,window.location),U.hidden||(U.
href=r.wall);for(let ge of[ne,_.wall])Mt(ge);D(),se(),Q(),Oe(),je();let ce=b;b="",ce&&ie(ce)}let et=new ResizeObserver(je);
for(let{host:O}of[I,_])et.observe(O);return a(()=>et.disconnect()),{update:Ee}}var cl=e=>e;function Me(e,t){e.innerHTML=cl(t)}function ln(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function mt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,c=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function cn(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Rs(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,c="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),l=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Ne(t,T=>{p.textContent=T}),m=ro(t),g=ln(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),m.dialog);let b=T=>{a.busy?p.textContent=t["room-one-moment"]:(d.begin(),
n(T,{awaited:!0}))},k=(T,q)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(q)},T),y=(...T)=>s(
"div",{class:"ajar-moves ajar-many"},...T);function x(){let T=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${B}\
-key`,"aria-describedby":`${B}-key-how`}):null,q=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}b({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),T?s("label",{class:"ajar-words",for:T.
id},t["room-host-key"]):null,T?s("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,T,y(q,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:y(...[12,3].
map(w=>k(M(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let v=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),y(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function L(){let T=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),q=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),w=a.address?T:null;return r?[I(),s("div",{class:"ajar-door-line"},q,l,w),P(),R()]:[s("h2",{},t["room-title"]),I(),
P(),q,a.address?Ds(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?_():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},l,w,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),R()]}let I=()=>a.practice?s("p",{},Rt(t)):null,P=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function _(){let T=s("select",{id:`${B}-address`,onchange:()=>n({room:"pick",ip:T.value})},...a.addresses.map(
({ip:q,network:w})=>s("option",{value:q,selected:q===a.picked},`${q} (${w})`)));return s("label",{class:"ajar-words",for:T.
id},s("span",{},t["room-address"]),T)}function R(){let T=s("div",{}),q=s("button",{type:"button",onclick:()=>C(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>C(!0)},t["room-end"]),S=()=>T.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),y(q,k(t["room-end"],{room:"end"}))]:[w]),C=V=>{i=V,S(),(i?q:w).focus()};S();let F=(V,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},V);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?y(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
T)}function j(T){a={...a,...T},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let q=ao(t,a.joined);
l.textContent!==q&&(l.textContent=q),m.update(a,q),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?d.begin():(d.end(),p.textContent=""),A()}let A=mt(u,()=>{let{joined:T,problem:q,...w}=a,S=JSON.stringify([w,r]);if(S===
c)return;c=S;let C={open:L,lost:v}[a.state]??x;cn(u,()=>u.replaceChildren(...C().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return un(e,()=>n({room:"look"}),o),{update:j}}var ao=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Rt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ds(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Me(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function ro(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?s("p",{},Rt(e)):"",Ds(e,r),o):(n.close(),t.replaceChildren()))}}}function un(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function io(e,{words:t,onDispose:n}){let o=dt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
c=()=>{};function u(l,p){let d=JSON.stringify([l.map(({units:k})=>k),p]);if(d===i)return!1;i=d;let g={questions:l.map(k=>({
...k,state:"closed"})),practice:p,joined:0,stage:{slide:0}},b={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(pt(b)),l.some(lo)&&c(),a.replaceChildren(...l.slice(-1).flatMap(k=>rn(k,t))),!0}let f=new ResizeObserver(()=>c());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var lo=({units:e})=>e.some(({snapshot:t})=>t);function Bs({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",c={close:!n&&
i,open:!n&&!i&&!r,hands:ft(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Ce(o)),reset:a&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function ul(e,t){return e.answered?Ce(e)?"":"reveal":e.state==="open"?"":t[0]}function Ps(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=i,[u,f]=Je(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],l={},p=!1,d="",m=!1,g=$=>{w.begin(),n($,{awaited:!0})},
b=($,W={})=>{m=$==="reveal",g({question:e.of,do:$,...W})},k=$=>Bs(l,c).includes($),{title:y,items:x}=r,v={kind:"question",
question:e.of,title:y,items:x},L=io(v,{words:t,onDispose:o});L.element.hidden=!0;let I=s("div",{class:"ajar-held",role:"\
status","aria-live":"polite"}),P=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),_=s("span",{}),R=s("p",{class:"aja\
r-private"}),j=s("p",{class:"ajar-counts"}),A=pl(e.minutes,t,o),B=s("button",{type:"button",class:"ajar-link",onclick:()=>Z(
!p)}),T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),q=$=>{T.textContent!==$&&(T.textContent=$)},w=Ne(
t,$=>q($||d)),S={open:[t["room-ask-open"],()=>b("open")],close:[t["room-ask-close"],()=>b("close")],hands:[u,V],reveal:[
t["room-ask-reveal"],()=>Zt(ie,()=>k("reveal")?{question:c,body:{}}:null,()=>l,t,()=>b("reveal"))],reset:[t["room-ask-re\
set"],()=>ct(ie,()=>k("reset")?t["room-reset-sure"]:"",t["room-ask-reset"],t["home-no"],()=>b("reset"))]},C={room:t["roo\
m-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,W]of Object.entries(C))S[$]=[W,()=>g({room:$==="room"?
"open":$,about:e.of})];let F=Object.fromEntries(Object.entries(S).map(([$,[W,X]])=>[$,s("button",{type:"button",hidden:!0,
class:$==="inside"?"ajar-link":null,onclick:X},W)]));function V(){sn(ie,{question:c,words:t,count:(W,X)=>b("hands",{counts:W,
people:X})})}function U(){let $=Bs(l,c),W=ul(c,$),X=Object.values(F).find(te=>te===document.activeElement);for(let[te,de]of Object.
entries(F))de.hidden=!$.includes(te),de.classList.toggle("wall-primary",te===W);X?.hidden&&F[$[0]]?.focus()}function Z($){
p=$,L.element.hidden=!$,a().hidden=$,B.textContent=t[$?"room-show-question":"room-show-result"]}let z=ro(t),G=s("button",
{type:"button",class:"ajar-link",hidden:!0,onclick:()=>z.show()},t["room-code"]),ee={ready:t["room-ready"],open:t["room-\
is-open"],closed:t["room-is-closed"]};function ne(){return l.room!=="open"||l.inside&&!e.units.length?"":c.hands?Ce(c)?t["\
room-by-hands-now"]:M(t["desk-counted"],{n:c.hands}):l.inside?f:ee[c.state]}function re(){return l.room==="lost"?t["room\
-lost"]:l.room!=="open"?t[l.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[l.inside?"room-withou\
t-counting":"room-nothing-counted"]}function xe($){l={...l,...$},c=l.question??i,ie.hidden=!1,_.replaceChildren(l.practice?
Rt(t):""),P.textContent=l.problem,P.hidden=!l.problem,R.textContent=re(),R.hidden=!R.textContent;let W=!c.hands&&!l.inside,
X=l.room==="open"&&e.units.length?[[c.answered,t["room-answered"],W||c.answered],[l.joined,t["room-have-joined"],W]]:[];
j.replaceChildren(...X.filter(([,,de])=>de).map(([de,be])=>s("span",{},s("b",{},`${de}`)," ",be))),A.update(l.seconds),U(),
Mt(ie);let te=d;d=ne(),d!==te&&q(d),l.busy||w.end(),qs(I,l.withheld),z.update(l.way??{},ao(t,l.joined)),G.hidden=!l.way?.
address,we(),m&&!l.busy&&c.state==="closed"&&I.childElementCount&&(m=!1,I.scrollIntoView({block:"nearest"}))}function we(){
if(!L.update([c],l.practice))return;let $=lo(c);B.hidden=!$,Z($),$&&m&&L.element.scrollIntoView({block:"start"}),$&&(m=!1)}
let ie=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"ajar-bar-line ajar-b\
ar-first"},R,j,s("div",{class:"ajar-moves"},...Object.values(F))),s("div",{class:"ajar-bar-line"},_,T,B,G,A.element),z.dialog);
return B.hidden=!0,un(ie,()=>n({room:"look"}),o),{parts:[L.element,I,P,ie],update:xe}}function qs(e,t=[]){let n=[...e.children].
map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}function Ws(e,{
words:t,send:n,onDispose:o}){let a={},r=io({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),i=s("p",{class:"a\
jar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s("p",{class:"aja\
r-problem",role:"alert",hidden:!0}),f=s("div",{}),l=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),p=Ne(
t,g=>{l.textContent=g}),m=s("button",{type:"button",hidden:!0,onclick:()=>ct(e,()=>a.mayReveal?t["wall-moves-sure"]:"",t["\
wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,i,r.element,c,u,s("div",{class:"ajar-moves"},m),
l)),un(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?Rt(t):""),u.textContent=a.problem,
u.hidden=!a.problem,qs(c,a.withheld),a.busy||p.end(),m.hidden=!a.mayReveal,Mt(e);let b=a.checkIns??[];i.hidden=b.length>
0,r.element.hidden=!b.length,r.update(b,a.practice)}}}function pl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),c=s("p",{class:"ajar-clock"},r," ",i);function u(){let l=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=l===null?"":`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,
d=l===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":d,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],c.hidden=!d}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:c,update:l=>{o=l==null?null:Date.now()-l*1e3,u()}}}function _s(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:p,
story:d,more:m,role:g})=>{Me(r,d),r.prepend(s("h2",{},p)),Me(i,m),c.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
l=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},c,i),l)}var co=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Fs(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:c,back:u,isQuick:f}){let l={...t},{cards:p,piles:d}=e,m=I=>d.find(P=>P.id===I).text,g=s("div",{class:"ajar-one"});
function b(I,P){l={...l,[I.id]:P},P||delete l[I.id],a(Object.keys(l).length?l:null),P&&r(n.moved,{card:De(I.text),pile:m(
P)})}function k(I,{focus:P=!0,back:_=I?()=>k(I-1):u,onward:R=()=>x(I+1)}={}){let j=p[I],A=M(n["card-of"],{n:I+1,all:p.length}),
B=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},j.text)),
T=q=>{b(j,q),R()};c.hidden=!0,g.replaceChildren(B,s("div",{class:"ajar-one-piles"},...d.map(({id:q,text:w})=>co(w,()=>T(
q),{"aria-pressed":`${l[j.id]===q}`}))),s("div",{class:"ajar-one-also"},_?y(n.back,()=>_()):s("span",{}),y(n["card-out"],
()=>T("")),f?s("span",{}):y(n["card-enough"],()=>v()))),P&&B.focus({preventScroll:!0})}let y=(I,P)=>co(I,P,{class:"ajar-\
link"}),x=I=>I<p.length?k(I):v();function v({focus:I=!0}={}){let P=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),_=(R,j)=>{let A=p.
filter(w=>(l[w.id]??"")===j),B=w=>k(p.indexOf(w),{back:v,onward:v}),T=A.map(w=>s("li",{},co(w.text,()=>B(w)))),q=j?{}:{class:"\
ajar-out"};return T.length?[s(`h${o+1}`,q,R),s("ul",{},...T)]:[]};g.replaceChildren(P,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...d.flatMap(({id:R,text:j})=>_(j,R)),..._(n["cards-out"],"")),c.hidden=!1,I&&(P.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let L=p.map(I=>!!l[I.id]).lastIndexOf(!0)+1;return L===p.length||i&&L?v({focus:!1}):k(
L,{focus:!1}),g}var pn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var fl=/0|1(.)(1*)0/g,dl=/(1*)0(...)(.)(1*)0/g,ml=31,hl=2147483647,gl=4,kl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",yl=new RegExp(`(${kl})|[.…]+|[!?;\\n]`,"gu"),wl=/[\u0300-\u036f'’‘ʼ]/g,bl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function fn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Ks(o,t);return t}var Ge=(e,t)=>new RegExp(e.map(n=>Ks(n,t)).
join("|"),"y");function dn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function mn(e,t){let n=t;for(let[o,a]of dn(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var hn=e=>Array.from(Us(e).matchAll(fl),([,t,n])=>t?zs(t,n):0);function Hs(e){
let t=new Map,n=-1;for(let[,o,a,r,i]of Us(e).matchAll(dl))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,zs(r,i));return t}
var Us=e=>Array.from(pn(e),t=>t.toString(2).padStart(8,"0")).join(""),zs=(e,t)=>(e==="1"?-1:1)*(1+t.length);function gn(e){
let t=0;for(let n of e)t=(t*ml+n.codePointAt(0))%hl;return t}function Ks(e,t){return`(?:${(e.match(bl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${gl}}`:a[0]==="<"?t[a.slice(1,-1)]:
jl(a)).join("")})`}function jl(e){let t=Vs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Vs=e=>e.normalize("NFKD").replace(wl,"").toLowerCase();
function Dt(e){let t="",n=[];for(let o of e.matchAll(yl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?Vs(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var vl=4,Js=4,Gs=".",kn=new WeakMap;function ht(e,t){let{passes:n,kinds:o,learned:a,own:r}=Zs(t),{line:i,places:c}=Dt(e),
u=mn(n,i),f=Object.entries(o).flatMap(([d,m])=>dn(m,u).map(([g,b])=>({kind:d,start:g,end:b-1}))),l=a?xl(f,i,a,r):f,p=(d,m)=>d.
span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return l.map(({kind:d,start:m,end:g})=>({kind:d,
span:[c[m][0],c[g][1]]})).sort(p)}function*Ys(e){for(let t of Object.values(e)){if(kn.has(t))continue;let{passes:n,kinds:o}=Zs(
t);for(let a of[n,...Object.values(o)])yield,dn(a,"a b c ")}}function Zs(e){return kn.has(e)||kn.set(e,Ol(e)),kn.get(e)}
function xl(e,t,n,o){let{size:a,weights:r,kinds:i,limit:c,least:u}=n,f=Sl(t,n.same),l=f.slice(1).map((v,L)=>[...f[L],...v]),
p=v=>{let L=new Set(v.flatMap(P=>P.numbers.map(_=>_%a)));return[...L].reduce((P,_)=>P+(r.get(_)??0),0)/Math.sqrt(L.size)},
d=[...f,...l];if(e.length)return uo(d,p)[1]>u?e:[];if(o.size&&!t.split(" ").some(v=>o.has(v)))return[];let m=d.filter(v=>v.
length>vl),[g,b]=uo(m,p);if(!(b>c))return[];let k=g.flatMap(v=>v.numbers.filter((L,I)=>I!==1)),y=v=>[...new Set(k.map(L=>L%
v.length))].reduce((L,I)=>L+v[I],0),[x]=uo(Object.keys(i),v=>y(i[v]));return[{kind:x,start:g[0].start,end:g.at(-1).start}]}
function Sl(e,t){let n=Gs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[`w ${r}`,`b ${n} ${r}`,...$l(
a[0])];o.at(-1).push({start:a.index,numbers:i.map(gn)}),n=r,r===Gs&&o.push([])}return o.filter(a=>a.length)}function $l(e){
let t=["^",...e,"$"];return t.slice(Js-1).map((n,o)=>`n ${t.slice(o,o+Js).join("")}`)}var uo=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Qs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??
null;function Ol({lists:e,passes:t,phrases:n,own:o,learned:a}){let r=fn(e),i=Object.entries(n).map(([c,u])=>[c,Ge(u,r)]);
return{passes:Ge(t,r),kinds:Object.fromEntries(i),own:new Set(o.split(" ").filter(Boolean)),learned:a&&El(a)}}function El({
same:e,weights:t,kinds:n,...o}){let a=e.map(i=>i.split(" ")),r=Object.entries(n).map(([i,c])=>[i,hn(c)]);return{...o,same:new Map(
a.flatMap(i=>i.map(c=>[c,i[0]]))),weights:Hs(t),kinds:Object.fromEntries(r)}}function Xs({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var ea=["emergency","crisis","violence","agency","worried","child"],Cl=["crisis","violence"],oa='a[href$="#Help-lines"]',
Ae=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ta(){for(let e of Ae().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ae().listeners.delete(e),e.shown||=t}}function Ml(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function sa(e,t,n){let o=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]),[a]=Object.values(n);for(let c of Object.values(n)){let u=o.flatMap(p=>ht(p,c)),f=u.every(({kind:p})=>p in a.
kinds),l=Qs(u,f?a:c);if(l)return{...l,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:u})=>u===
"ruler"&&t[c]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...i,kinds:[]}:null}var po=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),fo=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),na=e=>`tel:${e.match(/\d+/)[0]}`;function aa({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ae().
countries=t);let a=()=>Ae().countries,r=null,i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages},r),c=()=>Ae().chosen||Ml(a(),i()),u=()=>a().find(j=>j.code===c());function f(j){Ae().chosen=j,ta();for(let{element:A,
draw:B}of Ae().listeners)B(A)}function l(j,A){return A(j),Ae().listeners.add({element:j,draw:A,shown:!1}),queueMicrotask(
ta),j}let p=j=>l(s("div",{}),A=>A.replaceChildren(...j())),d=()=>{let j=[...a(),{code:"-",country:e["help-elsewhere"]}],
A=s("select",{onchange:()=>{f(A.value),o(A.value)}},...j.map(B=>s("option",{value:B.code},B.country)));return l(A,()=>{A.
value=u()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),A)},m=({say:j,to:A},B)=>{if(/^(tel|sms):/.
test(A))return s("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:A},s("span",{},...fo(j)));let T=s("span",{},j),q=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:A}),onclick:async()=>{await ho(A,T)&&
(q.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},T," ",q)},g=j=>s("li",{},s("p",{class:"\
ajar-for"},j.for_what),s("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...j.reach.map(m))),b=({emergency:j,note:A})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),A?s("p",{class:"ajar-hint"},A):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:na(j)},M(e["help-c\
all"],{number:j})))),k=j=>p(()=>{let A=u();if(!A)return[s("p",{},e["help-elsewhere-how"])];let B=j.flatMap(T=>T==="emerg\
ency"?b(A):po(A,[T]).map(g));return[s("ul",{class:"ajar-help-lines"},...B)]});function y(){Xs({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},d(),mo({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(ea),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:j,text:A,
now:B,lines:T,kinds:q,countries:w},{level:S,aside:C,instead:F}){return w&&!R()&&(Ae().countries=w),s("section",{class:"a\
jar-danger"},s(`h${S}`,{tabindex:"-1"},j),s("p",{},A),q.length?null:F?.()??null,d(),k(T),s("ul",{class:"ajar-todo"},...B.
map(V=>s("li",{},V))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:C},
e["help-aside"]))}let v=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function L({emergency:j,
...A}){let T=Cl.map(w=>po(A,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(S=>w.find(({to:C})=>C.startsWith(S))));return[
{say:M(e["help-call"],{number:j}),to:na(j)},...T.filter(Boolean)]}let I=(j=`${e["help-line"]} `)=>p(()=>{let A=u(),B=(A?
L(A):[]).flatMap(({say:w,to:S},C)=>[C?" · ":"",s("a",{href:S},...fo(w))]),T=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),q=s("span",{class:"ajar-off-paper"},B.length?" · ":"",T);return[s("p",{class:"ajar-help-line"},
j,...B,q)]});function P(j){if(!R())return;let[A]=[...j.querySelectorAll(oa)].reverse();A?.closest("p, ul").after(I(""));
for(let B of j.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===u()?.country}let _=()=>p(()=>{
let j=u();return j?[s("p",{},s("b",{},`${e["help-title"]}, ${j.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:j.emergency})}`),s("ul",{},...po(j,ea).map(({for_what:A,name:B,reach:T,hours:q})=>s("li",{},...fo(`${A}: ${B}\
. ${T.map(({say:w})=>w).join(" · ")}. ${q}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),R=()=>a().length>0;return{open:y,
notice:x,button:v,line:I,addNumbers:P,text:_,choose:f,code:c,isKnown:R}}var mo=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function ra(e){if(Ae().open){Ae().open=e;return}Ae().
open=e,window.addEventListener("click",t=>{t.target.closest?.(oa)&&(t.preventDefault(),t.stopPropagation(),Ae().open())},
{capture:!0})}async function ho(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var yn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function ia(e){let t=()=>{e.next().done||yn(t)};yn(t)}var Al="about:blank";window.ajarBeforeLeaving??=new Set;var go=window.ajarBeforeLeaving;function wn(){document.documentElement.style.display="none",document.title="";for(let e of go)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(Al)}function la(e){return go.add(e),()=>go.delete(e)}function ca(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&wn())},{capture:!0})}function ua(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},c={},u=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=p[g.dataTransfer.
getData("text/plain")]?.[m.id];b&&!b.matches(":disabled")&&(b.checked=!0,l(b.dataset.card,m))}},c[m.id]))),f=()=>e.piles.
forEach(m=>{c[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(i).filter(g=>g===m.id).length})}),l=(m,g)=>{
i[m]=g.id,f(),a({...i});let{text:b}=e.cards.find(k=>k.id===m);r(n.moved,{card:De(b),pile:g.text})},p={},d=e.cards.map(m=>{
p[m.id]={};let g=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(b=>{let k=s("input",{type:"\
radio",name:g,value:b.id,"data-card":m.id,checked:i[m.id]===b.id,onchange:()=>l(m.id,b)});return p[m.id][b.id]=k,s("labe\
l",{},k,s("span",{},b.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...d)}var yo=["open","closed"],Tl=[...yo,"half-open"],fa=2,Ll=90,wo=3,bn="none",pa=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Il=/[“”„«»"' \t\n]/g,da=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Nl=["i","im","id","ill","ive","its","we",
"were","well"],Rl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Dl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ko=new WeakMap;function Bl(e,t){let n=wa(t),{sentences:o,forms:a,at:r}=Wl(e,n);if(r<0||a[r].name===bn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Ul(Hl({sentences:o,forms:a,at:r},n),n.learned),{name:c,start:u,end:f}=a[r],l=zl(i,c,bo(e,o[r],
u,f),t),p=Kl(e,o,n),m=[i==="open"&&p.some(g=>g.name!=="two-at-once")?"":l,...p.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:l,notes:p,remarks:m.slice(0,fa)}}function Pl(e,t){let n=wa(t),o=t["about-statements"],a=va(Ql(e)),r=a.filter(({line:k})=>!Ye(n.quotes,k)).map(k=>({sentence:k,
line:mn(n.passes,k.line)})),i=Object.entries(n.blame).map(([k,y])=>({name:k,places:r.flatMap(x=>Vl(y,x,n.unless[k]))})),
c=new Set(i.flatMap(({places:k})=>k.map(({sentence:y})=>y))),u=[],f="";for(let{name:k,places:[y]}of i){if(!y)continue;let x=Jl(
e,y,n.quotedTo[k]);u.length||(f=Gl(k,e,y,n)),u.push({name:k,words:x,remark:M(o.blame[k].say,{words:x})})}let l=u.map(k=>k.
name),p=a.filter(k=>!c.has(k)),d=Object.keys(n.parts).filter(k=>(k==="seen"?p:a).some(({line:y})=>Ye(n.parts[k],y))),m=d.
map(k=>o.parts[k]).join(", "),g=d.length?M(o.mirror,{parts:m}):"",b=[g,u.length?`${u[0].remark} ${f}`:""].filter(Boolean);
return{parts:d,mirror:g,blame:l,notes:u,rewording:f,remarks:b}}function ma(e,t,n){return!n?.coach||ga(t,n)?[]:ya(e.remark,
ka(e,t),n.coach).remarks}function ha(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.id]?.own:t[r.id];return r.remark&&
typeof i=="string"?[{item:r,text:ka(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ga(r,n))?[]:["question","statement"].
flatMap(r=>{let i=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:c,notes:u,remarks:f}=ya(r,i.join(`
`),n.coach),l=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(c)?[...f,...l]:
[]}).slice(0,fa)}var ga=(e,{dangers:t})=>Object.values(t).some(n=>ht(e,n).length),ka=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ya=(e,t,n)=>e==="question"?Bl(t,n):Pl(t,n);function wa(e){return ko.has(e)||ko.set(e,ql(e)),ko.get(e)}function ql(e){
let t=fn(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,f])=>[u,Ge(f,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ge(e.echoes,t),
stated:Ge(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:yo.map(c=>hn(i[c]))},passes:Ge(e.passes,t),
quotes:Ge(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ye(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Wl(e,t){let n=va(e),o=n.map(f=>_l(f,t)),a=f=>n.map((l,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),i=r.filter(f=>ba(n[f])>=wo),c=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[i,r,c].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var jn=e=>e.trim().split(" ").slice(0,
-1),ba=({line:e})=>jn(e).length-1;function _l({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
l,p]of Object.entries(n)){let d=Ye(p,e);if(d)return{name:l,start:d[0],end:d[1]}}let c=Object.entries(o).map(([l,p])=>({name:l,
place:Ye(p,e)})).filter(({place:l})=>l).map(({name:l,place:[p,d]})=>({name:l,start:p,end:d}));if(c.length){let l=c.reduce(
(p,d)=>d.start<p.start?d:p);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{
...l,name:bn}:e.slice(2,l.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...l,name:`${l.name}-mid`}:l):l.name!=="\
wonder"&&t!=="?"?{...l,name:bn}:l}let u=ja(jn(e).slice(1),a).length>wo?"echo":"short";return{name:t==="?"&&Ye(r,e)?u:bn,
start:2,end:e.length}}function ja(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Fl({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=ja(jn(a).slice(1),o),c=jn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:l},p)=>p!==n&&(e[p].mark==="?"||u.includes(l)));return[...i,...[2,3].map(l=>`> ${c.slice(
0,l).join(" ")}`),...[1,2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:l})=>`beside ${l}`)]}function Hl(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??yo.map(()=>0),i=new Set(Fl(e,t).map(f=>gn(f)%o[0].length)),c=a/Math.sqrt(i.size);
return[...r.map((f,l)=>f+[...i].reduce((p,d)=>p+o[l][d],0)*c),0]}function Ul(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?Tl[e.indexOf(n)]:""}function zl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Kl(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),c=[];return Object.entries(o).flatMap(([u,f])=>{let l=i.map(d=>({sentence:d,place:Ye(f,d.line)})).find(({place:d})=>d);
if(l){let d=bo(e,l.sentence,...l.place);return c.some(m=>m.includes(d))?[]:(c.push(d),[{name:u,words:d,remark:M(a[u],{words:d})}])}
let p=i.filter(d=>ba(d)>=wo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Vl(e,{sentence:t,
line:n},o){let a=Ye(e,n);return!a||o&&Ye(o,n)?[]:[{sentence:t,start:a[0],end:a[1]}]}function Jl(e,{sentence:t,start:n,end:o},a){
let r=a&&Ye(a,t.line.slice(n,o));return bo(e,t,n,r?n+r[1]:o)}function Gl(e,t,n,o){let a=o.data["about-statements"].blame[e],
r=Yl(e,t,n,o),i=r>0?Zl(t,n.sentence,r):"",c=e==="ultimatum"&&Dt(i).line.split(" ").some(l=>Nl.includes(l)),f=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return i&&f&&!c?M(f,{rest:i}):a.otherwise}function Yl(e,t,{
sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:c}=n,u=c.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",l=m=>f&&
u.slice(1,1+m.length).join()===m.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let d=l(["neve\
r"])&&r.has(u[2])||l(["always"])&&i.has(u[2]);if(e==="always"&&d&&(p=c.indexOf(` ${u[2]} `,o)+1),e==="makes"&&l(["make",
"me","feel"])&&(p=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,g]]=[n.places[o],n.places[a-1]];
t.slice(m,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+1)}return p<c.length-2?p:0}function Zl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Dl,1),a=o.replace(da," ").replace(/^ +| +$/g,"");return[...a].length<=Ll?a:""}var bo=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(da," ").replace(Rl,"");function va(e){let{line:t,places:n}=Dt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[
c]=n[a],[,u]=n[r-1],f=i?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),f,f],mark:i?e.
slice(...n[r]):""})}a=r+2}}return o}function Ql(e){return e.replace(pa,"").replace(Il,"")?e.replace(pa,t=>" ".repeat(t.length)):
e}var Xl=1200;function xa(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=$a({words:t,
find:a,isSilent:o}),c=0;return e.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(i,Xl)}),r}function Sa({words:e,
find:t,known:n}){let{host:o,show:a}=$a({words:e,find:t}),r=()=>!jo()&&t().length&&a();return r()||n.then(r),o}var jo=()=>window.
ajarNoRemarks===!0;function $a({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],c=l=>{window.ajarNoRemarks=l,i=[],f()},u=(l,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>c(p)},l);function f(){let l=jo()?[]:t();l.length&&l.join(`
`)===i.join(`
`)||(i=l,o.replaceChildren(...l.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):jo()?a.replaceChildren(u(
e["remarks-on"],!1)):l.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var vo=2e4,ec=10,Te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Bt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Te("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],c=i==null?null:nc[r.kind](i,r);Ke(r,a)&&(a[r.
id]=tc(r,c,a))}return a}function vn(e,t){try{Bt(e,t)}catch(n){if(n instanceof Te)return!1;throw n}return!0}var Ca=e=>Object.
values(e).every(t=>t==null);function Le(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Oa(
e.cards,n)),ve(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Oa(e.piles,t[n.
id])}`);case"date":return[lt(t)];case"list":return t.map(ve);default:return[ve(`${t}`)]}}var Oa=(e,t)=>e.find(n=>n.id===
t)?.text??t;function tc(e,t,n){if(e.kind!=="choice"||!t)return t;let o=it(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var nc={ruler(e){if(!Number.isInteger(e)||e<0||e>ec)throw new Te("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!Ea(e)||!Array.isArray(e.chosen)||!e.
chosen.every(So(a)))throw new Te("answer-cards");let{chosen:r}=e,i=xo("own"in e?e.own:"")??"";if(i&&!o)throw new Te("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Te("answer-one-card");let c=a.filter(u=>r.includes(u));return c.length||i?{chosen:c,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=So(n.map(({id:i})=>i));if(!Ea(e)||!Object.keys(e).every(
So(o))||!Object.values(e).every(a))throw new Te("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:xo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Te("answer-lines",
{most:t});let n=e.map(o=>xo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!nt(e))throw new Te(
"answer-day");return e}};function xo(e){if(typeof e!="string")throw new Te("answer-text");if(e.length>vo&&[...e].length>
vo)throw new Te("answer-long",{most:vo});return ve(e)?e:null}var So=e=>t=>e.includes(t),Ea=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var oc=[{answers:["all"]}],sc=/\p{L}/u,ac=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,rc=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ic=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,lc=/\{([a-z][a-z0-9-]*)\}/g;function Sn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,c=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(Ca(c))return"\
nothing"in n?[xn([n.nothing])]:[];let{parts:u}=Ta({items:e,answers:c,rules:t,phrases:n,last:i}),l=(r||!t.length?oc:t).flatMap(
u);return r||!("closing"in n)?l:[...l,xn([n.closing])]}function Aa({items:e,rules:t,reflection:n},o){let{sentences:a}=Ta(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var xn=e=>({words:e,heading:"",said:[]}),
Ze=(e,t,n=[])=>({words:n,heading:e,said:t}),Ma=(e,t)=>e.filter(n=>!t.has(_e(n)));function Ta({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:S})=>S===`couple-${w}`)??e.find(({id:S})=>S===w),i=w=>t[r(w)?.id]??null,c=w=>r(w)?
Le(r(w),i(w)):[],u=w=>{let S=new Set(w.map(r));return e.filter(C=>S.has(C))},f=w=>{let S=i(w);return typeof S=="number"?
S:c(w).length},l=w=>w.map(S=>i(S)?.chosen).find(S=>Array.isArray(S))??[],p=(w,S)=>{let[C,F]=[r(w),i(w)];return C?.kind!==
"sort"||!F?[]:C.cards.filter(({id:V})=>F[V]===S).map(({text:V})=>V)},d=w=>new Set(w?c(w).map(_e):[]),m=({if:w=[],unless:S=[]})=>w.
every(g)&&!S.some(g);function g(w){if(typeof w=="string")return i(w)!==null;let{item:S=[],cards:C,piles:F,without:V,only:U,
least:Z,asked:z}=w;if(z)return!!r(z)&&Ke(r(z),t);let G=S.find(re=>i(re)!==null);if(!G)return!1;let ee=l([G]);return C&&!C.
some(re=>ee.includes(re))||F&&!F.some(re=>Ma(p(G,re),d(V)).length)||U&&!(re=>re.size===1&&re.has(U))(new Set(Object.values(
i(G))))?!1:Z==null||f(G)>=Z}let b=(w,S={})=>M(o[w],S);function k(w,S={}){if(typeof w=="string")return b(w,S);if(!m(w))return null;
let{phrase:C,of:F,since:V}=w;if(!F)return b(C,S);if(!c(F).length)return null;let U=V&&a?.values[F];return U==null?b(C,{n:f(
F),...S}):b(V,{n:f(F),last:U,day:a.day,...S})}let y=(w=[],S={})=>w.map(C=>k(C,S)).filter(C=>C!==null),x=(w,S)=>{let C=y(
w,S);return C.length?[xn(C)]:[]};function v(w){if(typeof w=="string")return c(w);if("level"in w)return j(w);if("phrase"in
w){let[Z]=w.of?c(w.of):[],z=k(w,Z===void 0?{}:{words:Z});return z===null?[]:[z]}let{item:S,pile:C,also:F,without:V}=w,U=C?
p(S,C):c(S);return F&&(U=U.filter(Z=>d(F).has(_e(Z)))),Ma(U,d(V))}let L=({heading:w,under:S})=>w?b(w):(S&&r(S)?.said)??"";
function I(w,S){let C=r(w);if(C?.kind!=="sort"||t[C.id]===null)return[];let F=U=>C.piles.find(Z=>Z.id===U).text;return(S??
C.piles.map(({id:U})=>U)).map(U=>({id:U,text:F(U),cards:p(w,U)}))}let P=n.find(w=>w.ladder)?.ladder,_=()=>Math.floor(P.rungs.
length/2);function R(w){let[S]=l([w]);return!P||!S?null:_()-P.rungs.findIndex(({card:C})=>C===S)}function j({level:w,up:S=0}){
let C=w.map(R).find(V=>V!==null);if(!P||C===void 0)return[];let F=P.rungs[_()-C-S];return F?c(F.item):[]}let A={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:C})=>t[C]!==null).map(C=>Ze(C.said||C.ask,Le(C,t[C.id])))},lines(w){
let S=w.lines.flatMap(v),C=S.length?[Ze(L(w),S,y(w.say))]:[],F=w.count?.[Math.min(S.length,w.count.length-1)];return F?[
...C,xn([b(F,{n:S.length})])]:C},piles({piles:w,only:S,heading:C,below:F={},all:V={}}){let U=Z=>Z.length===r(w).cards.length;
return I(w,S).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:z,cards:G})=>{let ee=U(G)&&V[Z]||F[Z],ne=C?b(C,{pile:z}):
z;return[Ze(ne,G),...x(ee?[ee]:[])]})},empty(w){let S=I(w.empty,w.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);
return S.length?[Ze(L(w),S,y(w.say))]:[]},sentence(w){let S=o[w.sentence],C=gt(S),F=Object.fromEntries(C.map(V=>[V,c(V).
join(" ")]));return Object.values(F).every(Boolean)?[Ze(L(w),[$o(w,o,F)])]:[]},message(w){let S=B(w.message);return S.length?
[Ze(L(w),[S.join(" ")])]:[]},ladder(){let[w=""]=c(P.goal),[[S],[C]]=[l([P.today]),l([P.later])],F=P.rungs.map(({card:V,item:U})=>{
let Z=r(U)?.said??"",[z]=c(U),G=z?`${Z}: ${z}`:b("open",{level:Z}),ee=cc(V===S,V===C,!!C);return ee?b(ee,{level:G}):G});
return[Ze(b(w?"ladder":"ladder-unnamed",{goal:w}),F)]},missing({missing:w,say:S}){let C=u(w).filter(({id:F})=>t[F]===null);
return C.length?x(S,{parts:C.map(F=>F.said).join("; ")}):[]},repeated(w){let S=w.repeated.map(c),C=new Map;for(let U of S.
flat())C.has(_e(U))||C.set(_e(U),U);let F=U=>S.filter(Z=>Z.some(z=>_e(z)===U)).length>1,V=[...C].filter(([U])=>F(U)).map(
([,U])=>U);return V.length?[Ze(L(w),V)]:[]}},B=w=>w.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).map(([S,C])=>T(S,C,
w));function T(w,S,{self:C=[],small:F=[],capitals:V=[]}){let{opener:U,clauses:Z,questions:z=[],names:G=!1}=w,ee=De(S),ne=$t(
ee),re=ne.toLowerCase(),xe=C.includes(re)?".":[...o[U]].at(-1);if(!ac.test(ee.match(sc)?.[0]??"a"))return ot(`{words}${xe}`,
{words:ee});if([...C,...z].includes(re))return ot(`{words}${xe}`,{words:Kt(ee)});let we=o[La(re,Z)??U],ie=G||V.includes(
ne);return ot(we,{words:$n(ee,F,ie)})}function q(w){if(!m(w))return[];let S=Object.keys(A).find(F=>F in w),C=S?A[S](w):x(
w.say);return C.length&&w.then?[...C,...x([w.then])]:C}return{parts:q,sentences:B}}var gt=e=>[...e.matchAll(lc)].map(([,
t])=>t);function $o({sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,i){let c=l=>{let p=De(ve(i[l])),d=$n(p,n,!o.
includes(l)),m=La($t(p).toLowerCase(),a[l]);return m?M(r[m],{words:Ia(d)}):d},u=r[e],f=Object.fromEntries(gt(u).map(l=>[
l,c(l)]));return ot(u,f,t)}var La=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function $n(e,t,n){let o=$t(e),a=[...o].
length>1&&rc.test(o)&&!n;if(o==="i")return Kt(e);let r=t.includes(o.toLowerCase())&&!ic.test(o);return!a&&!r?e:Ia(e)}function Ia(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function cc(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Na(e,t,n,o=null){let a=uc(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Sn(e,t,{plain:r,last:o})}}function uc({
items:e},t,n){let o=n&&sa(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Oo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],c=(l,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),p()}},l),u=c(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,c(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function On(e){let n=s("button",{type:"button",onclick:()=>Oo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ra({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,c,u),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,d=!1,m=!1,g=!1,b=!1,k=!1,y={none:e["\
keep-strength-none"],weak:e["keep-strength-weak"],fair:e["keep-strength-fair"],good:e["keep-strength-good"],strong:e["ke\
ep-strength-strong"]},x=($,W,X={})=>s("button",{type:"button",onclick:W,...X},$),v=s("button",{type:"button",class:"ajar\
-link ajar-save",onclick:()=>C()}),L=x(e["keep-open"],()=>C(),{class:"ajar-link"}),I=s("div",{class:"ajar-offer"}),P=!1,
_=$=>{$.tabIndex=-1,$.focus()},R=()=>u.querySelector(".ajar-change"),j=()=>l.state==="kept"&&!l.reopen;function A($,W=$){
r.dataset.short=W,a.textContent!==$&&(a.textContent=$)}function B(){let $=l.problem?e["keep-unsaved"]:e["keep-saving"],[
W,X]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["\
keep-saved"],e["keep-saved-short"]]:[$],lost:[e["keep-lost"]]}[k?"lost":l.state];r.classList.toggle("ajar-state-lost",k),
A(W,X),r.dataset.longest=l.state==="kept"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=
!l.problem,T()}function T(){let $=n&&l.state==="none"&&!d,[W,X]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-\
start"],e["keep-start-short"]];v.getAttribute("aria-label")!==W&&v.replaceChildren(s("span",{class:"ajar-long"},W),s("sp\
an",{class:"ajar-short"},X)),v.setAttribute("aria-label",W),v.hidden=!$||P,L.hidden=!$||!l.exists,I.hidden=!$||b,f.hidden=
$&&i.hidden&&!c.textContent}function q(){let $=()=>{b=!0,B(),_(r)};return I.replaceChildren(s("p",{},e["keep-offer"]),s(
"div",{class:"ajar-offer-ways"},x(e["keep-nothing"],$),x(e["keep-offer-yes"],C))),I}function w(){l={...l,saved:!1},B()}function S(){
B(),p=l,l.ends?u.replaceChildren(s("p",{},e["keep-opening"])):j()?u.replaceChildren(m?G("change"):xe()):l.state!=="none"?
u.replaceChildren(G("unlock")):d?u.replaceChildren(G(l.exists?"open":"start")):u.replaceChildren(n?"":b?Z():U())}let C=()=>{
d=!0,c.textContent="",S(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},F=()=>l.hosted?s("p",{},
e["keep-hub"]):null,V=()=>l.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function U(){
return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[l.exists?"keep-there":"keep-\
why"]),F(),s("div",{class:"ajar-moves"},x(e["keep-nothing"],()=>{b=!0,S(),_(r)}),x(e[l.exists?"keep-open":"keep-start"],
C)))}let Z=()=>s("p",{},x(e[l.exists?"keep-open":"keep-start"],C,{class:"ajar-link"}));function z(){let W=Object.values(
y).reduce((X,te)=>te.length>X.length?te:X);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":W},s(
"span",{},e["keep-strength-none"]))}function G($){let W=$==="start"||$==="change",X={start:e["keep-start"],open:e["keep-\
open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],te=s("input",{id:`${o}-words`,type:"password",spellcheck:"fal\
se","aria-describedby":`${o}-how`,oninput:()=>{W&&t({strength:te.value})}}),de=s("input",{id:`${o}-again`,type:"password",
spellcheck:"false"}),be=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),je=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),Ie=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:Ie.value})}),
D=z(),Y=()=>{if(!te.value){te.focus();return}if(je.hidden=!0,W&&te.type==="password"&&de.value!==te.value){je.textContent=
e["keep-again-differs"],je.hidden=!1,de.focus();return}$==="change"?t({change:te.value},{awaited:!0}):t({[$==="start"?"k\
eep":"unlock"]:te.value,place:Ie.value},{awaited:!0}),A(e["keep-opening"]),te.value="",de.value="",D.firstChild.textContent=
e["keep-strength-none"]},oe=()=>{d=!1,m=!1,S(),$==="change"?R().focus():_(r)},se=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),Ie);return s("form",{class:"ajar-ask",onsubmit:Q=>{Q.preventDefault(),
Y()},onkeydown:Q=>{Q.key!=="Enter"||!Q.target.matches("input")||(Q.preventDefault(),Y())}},s(l.state==="locked"?"h1":"p",
{class:"ajar-title"},X),F(),$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?V():null,$==="change"?s("p",{},e["ke\
ep-change-how"]):null,W?s("p",{},e["keep-no-way-back"]):null,$==="start"&&l.here==="browser"?s("p",{},e["keep-browser"]):
null,s("label",{for:`${o}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},
e[W?"keep-how":"keep-how-open"]),te,W?D:null,W?be:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({
target:Q})=>{te.type=Q.checked?"text":"password",be.hidden=Q.checked,je.hidden=!0}}),s("span",{},e["keep-see"])),W?je:null,
$==="change"||l.here?null:se,s("div",{class:"ajar-moves"},$==="unlock"?null:x(e["keep-not-now"],oe),s("button",{type:"su\
bmit"},X)),W?null:re(),$==="start"&&l.here?ne():null)}let ee=()=>s("div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function ne(){
let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},W=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(
await W.files[0].arrayBuffer()),be=()=>t({bring:de},{awaited:!0});W.value="",l.exists?Oo(te,{...$,act:be}):be()}}),X=s("\
label",{class:"ajar-words"},s("span",{},e["keep-bring"]),W),te=s("div",{class:"ajar-twice"},X);return te}function re(){let $=On(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summa\
ry",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...l.here?[s("p",{},e["keep-copy-forgot"]),ee(),ne()]:[],s("p",{},
e["keep-erase-how"]),$)}function xe(){let $=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number($.value)})},...[
...new Set([5,15,30,60,l.minutes])].sort((W,X)=>W-X).map(W=>s("option",{value:W,selected:W===l.minutes},M(e["keep-minute\
s"],{n:W}))));return s("div",{class:"ajar-kept"},x(e["keep-lock"],()=>{A(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
x(e["keep-change"],()=>{m=!0,g=!1,S(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[s(
"p",{},e["keep-copy-how"]),ee()]:[s("p",{},l.place)],l.copied?s("p",{},M(e["keep-copied"],{program:l.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),$))}function we($){if($.strength!=null){let W=u.querySelector(".ajar-strength\
 > span");W&&(W.textContent=y[$.strength]);return}if($.changed){m=!1,S(),u.querySelector(".ajar-changed").textContent=e["\
keep-changed"],g=!0,R().focus();return}l={...l,...$},l.state==="kept"&&(d=!1),j()||(m=g=!1),B(),ie()}let ie=mt(u,()=>{let $=p;
if($.state===l.state&&$.exists===l.exists&&$.minutes===l.minutes&&$.here===l.here&&!!$.reopen==!!l.reopen&&!!$.hosted==!!l.
hosted&&u.firstChild){p=l;return}let X=d&&$.place!==l.place;S(),$.state!==l.state&&$.state!=="none"?_(r):X&&u.querySelector(
"input").focus()});return S(),{line:r,small:v,opener:L,more:f,offer:q,setStart:$=>{P=$,B()},update:we,begin:w,setLost:$=>{
k=$,B()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:$=>{c.textContent=$,f.hidden=!1}}}function Da(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let c=(f,l)=>{let p=s("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return Me(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...l])=>s("tr",{},s(
"th",{scope:"row"},f),...l.map(p=>s("td",{},p??"–")))))))))}window.ajarLocked??=new Map;var Eo=window.ajarLocked;window.ajarEmptying??=new Map;var En=window.ajarEmptying,Co=({widget_manager:e})=>e?.
kernel;function Ba(e,t,{place:n,minutes:o}){let a=Co(e);if(!a?.restart)return Promise.resolve();let{id:r}=a;if(Eo.set(r,
{place:n,minutes:o}),!En.has(r)){let i=pc(a,t).catch(()=>{});En.set(r,i.finally(()=>En.delete(r)))}return En.get(r)}async function pc(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Pa(e){let{place:t,minutes:n}=Eo.get(Co(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function qa(e){Eo.delete(Co(e)?.id)}function Wa({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ke(o,n)))if(o.kind==="choice"){let i=(o.among?
it(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),c=a.own?.trim()?a.own:"";(i.length||c)&&(n[o.id]={chosen:i,
own:c})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var _a=(e,t)=>M(e.ask,t);var fc=new Set(["autorestarting","dead","restarting","terminating"]),dc=4e3;function Fa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,f)=>{
fc.has(f)&&t()},c=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,dc):n()};return o.connect(
i),a.connect(c),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(c)}}function Ha({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let l=Wa(u,f),p=u.items.filter(d=>d.id in l).map(d=>[_a(d,l),...Le(d,l[d.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),l=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(l),l.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function c(u){o=u;for(let f of n)f.hidden=!u}return{line:i,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var mc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},kt=10,hc=400,Pt=17,
Mo=16,at=14,[Ja,Ga]=[12,38],[Ao,To,gc]=[46,8,30],Ua=15,za=26,kc=14;function Lo(e,t,n){let o=t.map((c,u)=>({...c,look:Uo(
u)})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[a,r]=e.length>1?wc(e,o,n):yc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${fe(r)}`}">
${a.join(`
`)}
</svg>
`}function yc(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/kt;return[t.flatMap(({id:u,name:f,look:l},p)=>{let d=p*o,m=d+
46,g=e.values[u],b=[...Array(kt+1).keys()].map(y=>qt([i(y),m-5],[i(y),m+5],"edge",1)),k=[0,kt].filter(y=>y!==g).map(y=>Qe(
`${y}`,i(y),m+25,"muted",{size:at,anchor:"middle"}));return[Qe(f,0,d+Pt,l,{size:Pt,bold:!0}),qt([a,m],[r,m],"edge",1.5),
...b,...k,Qa(l,i(g),m,9),Qe(`${g}`,i(g),m+29,l,{size:Pt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function wc(e,t,n){let o=xc(
e,Ja,n-Ga),a=Ao+kt*To+gc,r=t.flatMap((f,l)=>bc(e,f,o,l*a,n)),i=t.length*a,[c,u]=Sc(e,o,i,n);return[[...r,...c],i+u]}function bc(e,{
id:t,name:n,look:o},a,r,i){let[c,u]=[r+Ao,r+Ao+kt*To],f=e.map(({values:m},g)=>({value:m[t],x:a[g],y:u-To*m[t]})).filter(
({value:m})=>m!==null),l=[c,u].flatMap((m,g)=>[qt([0,m],[i-Ga+Ja,m],"line",1),Qe(g?"0":`${kt}`,i,m+5,"muted",{size:at,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((m,g)=>m-a[g])),d=p<11?Math.max(2,p/3):5.5;return[Qe(n,0,r+Pt,o,{size:Pt,bold:!0}),
...l,Tc(f,o),...f.map(({x:m,y:g})=>Qa(o,m,g,d)),...jc(f,o)]}function jc(e,t){let n=e.map(({value:a,x:r,y:i},c)=>{let[u,f]=[
e[c-1]?.value??a,e[c+1]?.value??a],l=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,d=c===0||c===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:i+(l?22:-11),half:`${a}`.length*Mo*.6/2,rank:d?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=kc)&&!o.some(i=>vc(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Qe(`${a}`,
r,i,t,{size:Mo,bold:!0,anchor:"middle"}))}var vc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Mo;function xc(e,t,n){
let o=Ya(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((l,p)=>t+p*f)}let a=o.slice(1).map((f,l)=>Bn(o[l].day,
f.day)),r=Ua*(e.length-o.length)+za*a.length,i=Math.min(1,(n-t)/r),c=Math.max(0,n-t-r)/a.reduce((f,l)=>f+l,0),u=t;return o.
flatMap(({many:f},l)=>(l&&(u+=za*i+c*a[l-1]),Array.from({length:f},(p,d)=>(d&&(u+=Ua*i),u))))}function Ya(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Sc(e,t,n,o){let a=Ya(e);if(a.length===1){let[l]=a.map(v=>v.day&&Va(v.
day,!0)),d=o<hc||e.length>4?2:e.length,m=d===2?[0,e.length-1]:[...e.keys()],g=o/d-14,b=m.map(v=>({x:t[v],lines:Oc(e[v].moment,
g)})),k=Math.max(...b.map(({lines:v})=>v.length))*at*1.25,y=b.flatMap(({x:v,lines:L})=>Ka(L,v,n+12,o)),x=l?[Qe(l,0,n+k+22,
"muted",{size:at})]:[];return[[...y,...x],k+(l?28:8)]}let r=new Set(a.map(({day:l})=>l.slice(0,4))),i=[],c=0;for(let{day:l,
many:p}of a){let[d,m]=[t[c],t[c+p-1]];i.push({from:d,to:m,x:(d+m)/2,words:Va(l,r.size>1)}),c+=p}let u=i.flatMap(({from:l,
to:p,x:d})=>[qt([l,n-4],[p,n-4],"edge",1),qt([d,n-4],[d,n+2],"edge",1)]),f=$c(i.map(l=>({...l,...Za([l.words],l.x,o)})));
return[[...u,...f.flatMap(({words:l,x:p})=>Ka([l],p,n+18,o))],24]}function $c(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Za(e,t,n){let o=Math.max(...e.
map(Cn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Ka(e,t,n,o){let{start:a,end:r}=Za(e,t,o),[i,
c]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Qe(u,c,n+f*at*1.25,"muted",{size:at,anchor:i}))}var Va=(e,t)=>St(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Oc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||Cn(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>Ec(r,t))}function Ec(e,t){let n=[...e];if(Cn(e)<=t)return e;for(;n.length&&Cn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Cc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Cn=e=>[
...e].reduce((t,n)=>t+at*(Cc.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,Mn=e=>`var(--ajar-${e}, ${mc[e]})`,Mc={
"&":"&amp;","<":"&lt;",">":"&gt;"},Ac=e=>e.replace(/[&<>]/g,t=>Mc[t]);function Qe(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let c=r?' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${i}"`} font-size="${a}"${c}\
 fill="${Mn(o)}">${Ac(e)}</text>`}var qt=(e,t,n,o)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${Mn(
n)}" stroke-width="${o}" fill="none"/>`,Tc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${fe(n)} ${fe(o)}`).join("L")}" strok\
e="${Mn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Qa(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${fe(a-i)} ${fe(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${fe(a-i*.9)} ${fe(r-
i*.9)}h${fe(i*1.8)}v${fe(i*1.8)}h${fe(-i*1.8)}z`,third:`M${fe(a)} ${fe(r-i*1.25)}L${fe(a+i*1.25)} ${fe(r)}L${fe(a)} ${fe(
r+i*1.25)}L${fe(a-i*1.25)} ${fe(r)}z`}[e]}" fill="${Mn(e)}"/>`}var Lc=600,Ic=340,Nc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Xa(e,t,n){let o=e.map(a=>({...a,
moment:Io(n,a.moment)}));return{sentence:Rc(o,t,n),wide:Lo(o,t,Lc),narrow:Lo(o,t,Ic),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function Io(e,t){let[,n,o,a=""]=Nc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return xt(e,t);let i=lt(r.toISOString().slice(0,10)),c=M(e["home-until"],
{day:i})+a;return n?`${xt(e,n)}, ${c}`:c}function Rc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&Dc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=i.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),l=Wn(f);return r?M(n["check-ins-once"],{day:r,rulers:l}):M(n["check-ins\
-once-undated"],{rulers:l})}let c=i.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:l,after:p})=>M(l===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:l,after:p}));
if(!c.length)return n["check-ins-differ"];let u=Wn(c);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var Dc=(e,t)=>St(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function er(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ne(t,j=>u.replaceChildren(j)),l=j=>{f.begin(),n(j)},p=s("div",{}),d={},m="",g=0,b=ln(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let k=(j,A)=>s("button",{type:"button",onclick:A},j),
y=j=>s("div",{class:"ajar-reflection"},...j.flatMap(A=>Ot(A,3))),x=(j,A,B)=>On({words:t,label:j,question:A,act:()=>l(B)}),
v=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&l({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function L(){let j=r();return d.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:A,lines:B})=>s("div",
{},s("dt",{},A),...B.map(T=>s("dd",{dir:"auto"},T))))),s("div",{class:"ajar-moves"},...i())]:[]}let I=mt(p,()=>{let j=JSON.
stringify([d,r()]);j!==m&&(m=j,cn(p,_))}),P=()=>[k(t["home-take-plan"],()=>l({take:"plan",paper:b.value(),country:a.code()})),
b.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function _(){let j=(T,q)=>k(q,()=>l({take:T})),A=g>(d.danger?.
kinds.length??0)?null:d.danger,B=()=>{g=A.kinds.length+1,_(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
A?a.notice(A,{level:2,aside:B}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(d.newest))):"",d.due?.length?s("ul",{},...d.due.map(T=>s("li",{},T))):"",d.plan?.length?s(
"h2",{},t["home-plan"]):"",d.plan?.length?y(d.plan):"",d.plan?.length&&!A?a.line():"",...(d.earlier??[]).filter(({plan:T})=>T.
length).map(({title:T,plan:q})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Io(t,T)}`),y(q))),...L(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...A?[]:[...c?P():[],j("\
calendar",t["home-take-calendar"]),d.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),v()),d.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),x(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{f.end(),d=j,I()},settle:f.end,say:(j,A="")=>{f.end();let B=s(
"div",{class:"ajar-text"});Me(B,A),u.replaceChildren(j,B),u.scrollIntoView({block:"nearest"})}}}function tr({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([pn(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Bc=1e3;function An(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,c=d=>s("div",{
class:`ajar-plan-${d}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,l=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
a,Bc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,l,{capture:!0,signal:f.signal})}function or({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:c,fields:u,message:f,beside:l,section:p,
ladder:d}=e,m=[s("h1",{},r),...i.map(g=>nr("ajar-plan-goal",g)),...c.map(g=>nr("ajar-plan-hero",g)),Ro(u,"h2"),...f.map(
g=>No(g,yt(g.lines))),l.length?s("section",{},Ro(l,"h2")):"",...p.map(g=>No(g,Fc(g))),...d.map(g=>No(g,Hc(g),_c(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];An(m,{title:r,
paper:t,tight:Pc(e),onRefused:a})}function Pc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
c=>[...c.fields,...c.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var Tn=({lines:e})=>[...e.join("")].
length,qc=e=>Tn(e)<160?"large":Tn(e)<500?"middle":"usual",nr=(e,t)=>s("div",{class:e,"data-size":qc(t)},...Do(t,"h2")),Wc=e=>Tn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),yt=e=>e.map(t=>s("p",{dir:"auto"},t)),sr=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:yt(e),Do=({heading:e,lines:t},n,o=yt)=>[s(n,{},e),...o(t)];function Ro(e,t){
let n=e.every(Wc)?"ajar-plan-beside":"",o=t==="h3"?sr:yt;return s("div",{class:n},...e.map(a=>s("div",{},...Do(a,t,o))))}
var _c=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Tn(o),0)<900,No=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Fc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Do(n,"h3",sr))):[Ro(e,"h3")]},Hc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>yt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...yt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var wt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),Wt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Uc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),zc={cup:()=>Wt("88 74 46 56",...wt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Wt("296 12 176 168",...wt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Wt("136 24 136 140",...wt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Uc("glow",234,94,4),...wt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Wt("312 66 80 120",...wt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Wt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...wt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ar=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},zc[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function rr(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ar(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ir=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ar(e.doors,t)),
lr=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Kc=4e3,Vc=6e3,Jc=6;function cr(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?l():f()},e.begin);function i(d,m){o.textContent=d,a.dataset.breath=m}function c(){if(n===Jc){l(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,Kc)}function u(){i(e.out,"out"),t=setTimeout(c,Vc)}function f(){n=0,r.textContent=
e.stop,c()}function l(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(d=>s("li",{},d))))),stop:l}}var rt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function ur(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:l})=>l===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},c=r?.find(l=>l.sentence);if(!a||!c)return"";let u=l=>pr(a[l])&&ve(a[l])!=="";if(!gt(i[c.sentence]).every(u))return"";
let f=l=>Object.values(n).some(p=>ht(l,p).length);return Object.values(a).flatMap(Gc).some(f)?"":$o(c,i,a)}var Gc=e=>(e?.
own?[e.own]:[e].flat()).filter(pr),pr=e=>typeof e=="string";var vm=new TextEncoder;var fr="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",dr=`${fr}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Pm=new RegExp(`(?:[${fr}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),qm=new RegExp(`^[${dr}]+`),Wm=new RegExp(`(^|[;,|"])([${dr}]*)(?=[=+\\-@−＝＋－＠])`,"g");function mr({after:e,among:t,...n},o){return Bt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Xc=["goal","sentence","fields","message","beside","section","ladder"],eu="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",tu=new RegExp(
`\\r\\n|[${eu}]`);var hr={};function gr(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?ur([r],
t):"",c=Object.fromEntries(Xc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},l=Object.keys(
f??{}).length?t.exercises[u.exercise]:null;if(!l)continue;let p=nu(su(l,f),u,u.exercise===o?i:"");c[u.look].push(...p.filter(
d=>d.lines?.length||d.fields?.length||d.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new rt("journal-no-\
plan");return{...c,title:t.exercises[o]?.title??""}}function nu(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?
[e.sentence(a)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(o)return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var _t=e=>e.flatMap(t=>t.split(tu)).map(ve).filter(Boolean);function ou(e){return hr[Ve]??=new Intl.DateTimeFormat(Ve,{dateStyle:"\
full",timeZone:"UTC"}),hr[Ve].format(new Date(`${e}T00:00Z`))}function su({title:e,items:t,reflection:n,rules:o=[]},a){let r=m=>{
try{return mr(m,a[m.id])}catch{return null}},i=m=>{let g=r(m),b=m.kind==="date"&&nt(g);return _t(b?[ou(b)]:Le(m,g))},c=(...m)=>t.
filter(({id:g})=>m.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...m)=>({heading:e,fields:c(...m)});function f(m,g){let b=t.find(v=>v.id===m&&v.kind==="sort"),k=b?.piles.find(v=>v.id===
g)?.text,y=k&&r(b);if(!y)return[];let x=b.cards.filter(v=>y[v.id]===g).map(({text:v})=>v);return[{id:g,heading:k,lines:_t(
x)}]}function l(){let m={items:t,rules:o.filter(b=>b.message),reflection:n};if(!m.rules.length)return[];let g=Object.fromEntries(
t.map(b=>[b.id,r(b)]));return Sn(m,g).filter(({said:b})=>b.length).map(({heading:b,said:k})=>({id:"message",heading:b,lines:_t(
k)}))}function p(){let m=o.find(y=>y.ladder)?.ladder;if(!m)return{...u("goal"),rungs:[]};let g=y=>t.find(({id:x})=>x===y),
b=[m.today,m.later].map(g).filter(Boolean),k=m.rungs.filter(y=>g(y.item)).map(y=>({heading:g(y.item).said,lines:i(g(y.item)),
marks:b.filter(x=>r(x)?.chosen.includes(y.card)).map(x=>x.said)})).filter(y=>y.lines.length||y.marks.length);for(let{id:y,
said:x}of m.before??[])a[y]&&typeof a[y]=="string"&&k.push({heading:x,lines:_t([a[y]]),marks:[]});return{...u("goal"),rungs:k}}
let d=()=>n[o.find(m=>m.sentence&&m.heading)?.heading]??"";return{fields:c,section:u,pile:f,message:l,ladder:p,told:()=>gt(
n[o.find(m=>m.sentence)?.sentence]??""),sentence:m=>({heading:d(),lines:_t([m])})}}function kr({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!vn(a.exercise,a.answers)?[]:o.item?au(o,a):
Aa(a.exercise,a.answers)});return[...new Set(n)]}function au({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(f=>a[e][f.id]===t),c=i?i.map(({text:f})=>f):Le(r,a[e]),
u=n.startsWith("{words}");return c.map(f=>{let l=De(f);return ot(n,{words:u?l:$n(l,["a","an"],!1)})})}var ru="{wishes}";function yr({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=m=>{let[g,b]=[n(`${m}@`),
o(`${m}@`)];return g&&b?{exercise:g,answers:b}:null},c=m=>kr(m,i),u=({items:m})=>m.some(({takes:g})=>g);function f(m,g){
let k=(n(m)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>g.includes(`${y}@`));return c({takes:k}).length>
0}function l({key:m,exercise:g,html:b}){let k=o(m),y=g.items.flatMap(R=>Le(R,k[R.id]).flatMap(j=>De(j).split(/\n+/)));if(!y.
length)return"";let v=s("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
p(v,b,y):v.append(...y.map(R=>s("p",{dir:"auto"},R)));let L=s("p",{class:"ajar-status",role:"status"}),I=async()=>{let j=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),A=await ho(j,v);L.replaceChildren(e[A?"help-copied":"letter-not-copied"])},P=()=>{let R=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);An([j],{title:e["letter-title"],paper:R?"us-letter":
"a4",onRefused:()=>L.replaceChildren(e["print-refused"])})},_=(R,j)=>s("button",{type:"button",onclick:j},R);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},_(e["help-copy"],I),_(e["letter-print"],P)),L)}function p(m,g,b){
Me(m,g),[...m.querySelectorAll("p")].find(y=>y.textContent===ru)?.replaceWith(s("ul",{},...b.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(m),m.querySelector(".ajar-off-paper")?.remove(),m.querySelector(".ajar-help-line a")||m.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let m=a().filter(k=>k.endsWith("@")&&o(k)),g=m.map(k=>({key:k,response:o(k)})),
b=Object.fromEntries(m.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:y,section:x}=gr(g,{exercises:b,danger:{},workshop:r}),
v=r.days.map(({item:I})=>I),L=y.filter(({id:I})=>!v.includes(I));return[...k,...L,...x.flatMap(({fields:I})=>I)]}catch(k){
if(k instanceof rt)return[];throw k}}return{sentences:c,isLetter:u,canBegin:f,letter:l,matters:d}}window.ajarShown??=new WeakMap;var Ft=window.ajarShown,wr=e=>e.startsWith("check-in@"),br=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Xe={};function Bo(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function jr({model:e,el:t}){Bo();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:c,days:u=[],printed:f=[]}=e.get("workshop")??{},l=new Map,p=new Map,d=new Map,m=[],g=h=>m.
push(h),b=null,k=Pa(e),y=k.length>0,x=!1,v=!1,L=!1,I=!1,P=!1,_=new Map,R=new Map,j=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Re(t,o),qn(o);let A=s("div",{class:"ajar-page"}),B=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind===
"exercise"&&E.key===h)?.exercise,T=Ha({words:o,answered:()=>[...p].map(([h,{answers:E}])=>[B(h),E]).filter(([h,E])=>h&&Object.
keys(E??{}).length)}),q=0,w=h=>{if(!(h&&P)&&(clearTimeout(q),q=0,T.set(h),b?.setLost(h),h))for(let E of d.keys())l.get(E)?.
release()},S=(h,{awaited:E=!1}={})=>{try{e.send(h)}catch{w(!0);return}E&&!q&&(q=setTimeout(()=>w(!0),8e3))},C,F=new Promise(
h=>{C=h}),V=!1;function U(){V||(V=!0,window.ajarDangers?Z():S({dangers:!0}))}let Z=()=>{C(),ia(Ys(window.ajarDangers.dangers))};
function z({key:h,exercise:E},N){if(wr(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!vn(E,N))return;let K=Bt(E,N),
le=Na(E,K,window.ajarDangers);J(h,{answers:K,done:!0,...le}),_.set(h,br(p.get(h))),l.get(h).update(p.get(h)),l.get("made")?.
update()}let G=aa({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:wn,onCountry:h=>S({country:h})}),
ee=yr({words:o,help:G,exerciseOf:B,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(h=>B(h)),workshop:{plan:a,
days:u,printed:f}}),ne=(h,E,N)=>(l.set(h.key,N),p.has(h.key)&&N.update(p.get(h.key)),E),re={html(h){return h.warns&&g(ie),
we(h.html)},home(h){let E=s("div",{}),N=We=>{We.import&&l.get("chart")?.begin(),S(We)},H=We=>$e(se(We)),{matters:K}=ee,le=f.
length>0;return ne(h,E,er(E,{words:o,send:N,open:H,help:G,matters:K,ways:Ee,isPrinted:le})),S({home:h.key}),E},gate(h){let E=s(
"div",{class:"ajar-text ajar-gate"}),[N,H]=L?[s("p",{},o["gate-left-out"]),[G.button(),me(),X()]]:[we(v?h.short:h.html),
de()],K=s(`h${h.level??2}`,{},h.title);return E.append(K,N,s("div",{class:"ajar-moves"},...H.filter(Boolean))),L||N.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(ie),E},made:h=>{let E=s("div",{class:"ajar-made"}),N=()=>E.replaceChildren(
...je(h.section));return l.set("made",{update:N}),N(),E},exercise(h){if(h.invites&&L){let K=[s(`h${h.level}`,{},Un(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),X()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let E=s("div",
{}),N=T.line(b?{}:{role:"alert"});d.set(h.key,E);let H=(K,le)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ue=window.ajarSent;R.set(h.key,ue),S({key:h.key,...K,sent:ue},{awaited:le}),!(!le||!T.isLost())&&(w(!0),N.scrollIntoView(
{block:"nearest"}))};return l.set(h.key,Yo(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!Ie(h.key):null,sort:h.quick||n.length>1&&!jt()?Fs:ua,enough:h.quick?"at once":"later",remarks:(K,le)=>xa(
K,{words:o,find:ue=>ma(le,ue,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:ee.
sentences,...p.get(h.key),help:G,instead:()=>me(h.elsewhere),below:()=>Y(h),onAside:K=>{J(h.key,{aside:K}),E.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{U(),J(h.key,{answers:K,done:!1}),H({answers:K,done:!1},x)},onMove:K=>J(
h.key,{at:K}),onDone:K=>{z(h,K),H({answers:K,done:!0},!0),wr(h.key)&&l.get("chart")?.begin()},onStartOver:()=>{J(h.key,{
answers:{},done:!1}),H({remove:!0})}})),E.firstElementChild.append(N),g(()=>T.forget(N)),E},chart(h){let E=s("div",{class:"\
ajar-chart-block"}),N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=Ne(o,ue=>N.replaceChildren(
ue)),le=({checkIns:ue,rulers:ze})=>{K(),Da(E,ue.length?Xa(ue,ze,o):{},o)};return l.set(h.key,{update:le,begin:H,end:K}),
p.has(h.key)&&le(p.get(h.key)),H(),S({chart:h.key}),s("div",{},E,N)},start:h=>rr(h,{open:Q,opener:b?.opener}),doors:h=>ir(
h,{open:Q}),onward:h=>lr(h,{open:Q}),breathing(h){let{element:E,stop:N}=cr(h);return g(N),E},notice(h){ca();let E=h.draft?
s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),E);let N=s("di\
v",{class:"ajar-leave"},G.button(),mo({words:o,leave:wn}));ra(G.open),b=Ra({words:o,send:S,isQuiet:n.length>1});let H=document.
createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return yn(()=>I||K.append(G.text())),H.append(s("div",{class:"\
ajar-notice"},s("div",{},b.line,b.small),N),E??"",K,b.more),H}};function xe(h){let E=n.findIndex(({id:H})=>H&&h===`${H}.\
ipynb`),N=({section:H,blocks:K})=>H===n[E]?.id&&K.some(({warns:le})=>le);return Math.max(E,n.findIndex(N))}function we(h){
let E=s("div",{class:"ajar-text"});return Me(E,h),G.addNumbers(E),E.addEventListener("click",N=>{let H=xe(N.target.closest(
"a")?.getAttribute("href"));H<0||(N.preventDefault(),$e(H))}),E}function ie(){v=!0}function $(h){L=h,v=!0,ce({focus:!0})}
let W=(h,E)=>s("button",{type:"button",onclick:E},h),X=()=>W(o["gate-again"],()=>$(!1));function te(){$(!1),n[j].blocks.
some(({invites:E})=>E)||$e(j+1)}let de=()=>[W(o["gate-no"],()=>$(!0)),W(o["gate-unsure"],()=>$(!0)),W(o["gate-yes"],te)],
be=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:N})=>N==="exercise")),je=h=>{let E=be(h).filter(({key:ue})=>p.
get(ue)?.done).map(({key:ue,exercise:ze},We)=>Vt(s("details",{open:We===0},s("summary",{},ze.title),...p.get(ue).reflection.
flatMap(vt=>Ot(vt,2))),ze,o)),N=s("p",{},o["made-nothing"]),H=be(h).map(({key:ue})=>ue),K=r&&ee.canBegin(`${r}@`,H)?Se():
null,le=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[N],...le]},Ie=h=>Object.
keys(p.get(h)?.answers??{}).length>0,D=h=>{let E=be(h).filter(({folded:N})=>!N);return E.length>0&&E.every(({key:N})=>p.
get(N)?.done)};function Y(h){let E=h.key.startsWith(`${a}@`)&&G.isKnown()?G.line():"",N=ee.isLetter(h.exercise)?ee.letter(
h):"",{danger:H,aside:K=0}=p.get(h.key);N&&(N.hidden=K<=(H?.kinds.length??-1));let le=H?.kinds.length?"":oe(h);return s(
"div",{class:"ajar-below"},le,E,N,b?.offer()??"")}function oe({key:h,exercise:{items:E}}){return E.some(({remark:H})=>H)?
(U(),Sa({words:o,find:()=>ha(E,p.get(h)?.answers??{},window.ajarDangers),known:F})):""}let se=h=>n.findIndex(({aside:E,blocks:N})=>!E&&
N.some(H=>H.key===h)),Q=h=>$e(n.findIndex(E=>E.id===h));function me(h){let E=`${c?.exercise}@`,N=se(E);return N<0?h?s("p",
{},s("a",{href:h},o["help-needs"])):null:he(E,N,o["help-needs"])}function he(h,E,N){return s("button",{type:"button",onclick:()=>{
$e(E);let K=d.get(h)?.querySelector("h1, h2");if(K){for(let le of d.get(h).querySelectorAll(".ajar-folded, .ajar-sentenc\
es"))le.open=!0;K.tabIndex=-1,K.focus()}}},N)}function Oe(h,E){let N=n.findLastIndex(({blocks:H})=>H.some(K=>K.key===h));
return N<0||L?null:he(h,N,E)}let Se=()=>Oe(`${r}@`,o["make-message"]),Ee=()=>{let h=[...p.keys()],E=`${r}@`,N=r&&(ee.canBegin(
E,h)||p.has(E)),H=i&&Oe(`${i.exercise}@`,o["make-letter"]);return[N?Se():null,H].filter(Boolean)};for(let[h,E]of Object.
entries(Xe))re[h]=N=>{let H=s("div",{}),le=E(H,N,{words:o,send:S,onDispose:g,model:e,exerciseOf:B,formOf:ue=>d.get(ue)});
return ne(N,le.element??H,le)};function et(h,E){let N=re[h.kind](h),{language:H}=n[j];return!H||!h.html||(Vt(N,{language:H},
o),E===n[j].blocks.findIndex(({html:K})=>K)&&N.prepend(Hn(o))),N}let O=h=>n[j].blocks.find(E=>E.kind===h),J=(h,E)=>p.set(
h,{...p.get(h),...E}),ae=()=>{for(let h of m.splice(0))h()};function ce({focus:h=!1}={}){if(ae(),l.clear(),y){In.hidden=
!0,A.replaceChildren(b?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(A.replaceChildren(...n[j].blocks.
filter(N=>N!==Ln).map(et)),n.length>1&&ge(),!h)return;let E=A.querySelector("h1, h2, h3")??A;E.tabIndex=-1,E.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function ge(){let{aside:h,title:E}=n[j];if(In.hidden=!!h,A.classList.toggle("ajar-asid\
e",!!h),b?.setStart(n[j].id==="start"),h)return;let{section:N,step:H,steps:K,minutes:le}=n[j],ue=n.filter(pe=>!pe.aside),
ze=ue.indexOf(n[j]),We=(pe,Rn,Ar={})=>s("button",{type:"button",onclick:()=>$e(n.indexOf(pe)),...Ar},Rn),vt=n.find(({id:pe})=>pe===
"start"),qo=ue[ze-1]??vt;A.append(s("div",{class:"ajar-moves ajar-turn"},qo?We(qo,o["previous-page"]):null,ze<ue.length-
1?We(ue[ze+1],o["next-page"]):null));let Nn=ue.filter(pe=>!pe.section||pe.step===1),Wo=pe=>N?pe.section===N:pe===n[j],Cr=pe=>({
"aria-current":Wo(pe)?"page":null}),Mr=pe=>D(pe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",_o=(pe,Rn)=>s(
"li",{},We(pe,Rn,Cr(pe)),Mr(pe));tt.replaceChildren(...Nn.map(pe=>_o(pe,pe.title)),vt?_o(vt,o["start-page"]):""),Ut.textContent=
N?M(o["step-of"],{title:E,n:H,all:K,minutes:le}):M(o["page-of"],{n:Nn.findIndex(Wo)+1,all:Nn.length,title:E})}function $e(h){
n[h]&&(j=h,tt.parentElement.open=jt(),e.set("page",h),e.save_changes(),ce({focus:!0}))}let tt=s("ol",{}),Ut=s("summary",
{}),jt=()=>window.innerWidth>640,Ln=e.get("notice")??n[0].blocks.find(({leave:h})=>h);Ln&&t.append(re.notice(Ln));let In=s(
"nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:jt()},Ut,tt));n.length>1&&t.append(In),t.append(T.line({
role:"alert"}),A);let Po=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Po<3e4||(Po=
Date.now(),S({active:!0}))},{passive:!0,capture:!0});function $r({state:h,ends:E,...N}){x=h==="kept",P=!!E;let H=h==="lo\
cked";H||qa(e),H!==y&&(y=H,p.clear(),ce()),P&&Ba(e,t,N).then(()=>b?.setEnded())}e.on("msg:custom",h=>{if(w(!1),h.keeping){
let N=[...R.values()].some(H=>h.acknowledged<H);b?.update(N?{...h.keeping,saved:!1}:h.keeping),h.keeping.state&&$r(h.keeping)}
h.states&&queueMicrotask(()=>l.get("made")?.update());for(let[N,H]of Object.entries(h.states??{})){if(h.acknowledged<R.get(
N))continue;let K=H.answers&&!Object.keys(H.answers).length,le=_.get(N)===br(H);_.delete(N),J(N,K?{...H,at:0}:H),le||l.get(
N)?.update(p.get(N))}h.dangers&&(window.ajarDangers=h.dangers,Z()),h.country!=null&&G.choose(h.country),h.file&&(l.get("\
home")?.settle(),tr(h.file));let E=l.get("home")??b;if(h.print){let N=l.get("home");N?.settle(),or(h.print,()=>N?.say(o["\
print-refused"]))}h.erased&&E?.say(h.erased,O("home")?.erased),h.said&&l.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&
Q(h.open),h.problem&&l.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get("words")),
Re(t,o),qn(o),n=e.get("pages"),ce()});let Or=la(()=>S({forget:!0})),Er=Fa(e,{gone:()=>w(!0),back:()=>{T.isLost()&&S({ready:!0})}});
ce(),Ft.set(o,(Ft.get(o)??0)+1);for(let h of k)S(h);return S({ready:!0}),()=>{I=!0,ae(),Or(),Er(),clearTimeout(q),Ft.set(
o,Ft.get(o)-1),Ft.get(o)||S({gone:!0})}}Xe.door=(e,t,n)=>Rs(e,n);Xe.group=(e,t,n)=>Ws(e,n);Xe.scenario=(e,t,{words:n,model:o})=>({element:_s(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Xe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:c}=Ps(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:c}};Xe.desk=Ns;var iu=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),xr,qe={},Sr=!1,bt=null;
function vr(e){qe=e;let{style:t}=document.documentElement;t.setProperty("--ajar-getting-ready",JSON.stringify(qe["lab-ge\
tting-ready"])),t.setProperty("--ajar-has-stopped",JSON.stringify(qe["lab-has-stopped"])),bt?.notifyCommandChanged()}async function Ht(e){
let t=Object.entries(xr[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function lu(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ht("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this,c=()=>vr(i.get("words"));Sr=!0,c(),
this.listenTo(i,"change:words",c),this.dispose=jr({el:this.el,model:{get:u=>i.get(u),set:(u,f)=>i.set(u,f),save_changes:()=>i.
save_changes(),send:u=>i.send(u),widget_manager:i.widget_manager,on:(u,f)=>this.listenTo(i,u,f)}}),bt?.notifyCommandChanged(
"ajar:help")}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[
n],activate:(r,i)=>{Bo(),vr(window.ajarWords),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,View:a}})}}}
var cu=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function uu({context:e,sessionContext:t}){
if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;await new Promise(a=>{
let r=()=>{if(!iu.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[n,o])i.connect(r);r()})}
async function pu(){let{INotebookTracker:e,NotebookActions:t}=await Ht("@jupyterlab/notebook"),{Dialog:n,showDialog:o}=await Ht(
"@jupyterlab/apputils"),a=async()=>{if(!Sr)return!0;let i=[n.cancelButton({label:qe["start-over-no"]}),n.okButton({label:qe["\
start-over"]})],[c,u]=[qe["start-over-title"],qe["start-over-how"]];return(await o({title:c,body:u,buttons:i,defaultButton:0})).
button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[e],activate:(i,c)=>{if(!c)return;bt=i.commands;
let u=async l=>{if(!l||r.has(l))return!1;r.add(l),await uu(l).finally(()=>{r.delete(l)});let{content:p,sessionContext:d}=l,
m=L=>t.runCells(p,L,d),g=L=>L.model.type==="code",b=p.widgets.filter(L=>g(L)||L.rendered===!1),[k,y=k]=b.filter(g),x=1+b.
indexOf(y),v=await m(b.slice(0,x));return await cu(),v&&m(b.slice(x))};bt.addCommand("ajar:begin",{label:()=>qe["desk-be\
gin"],execute:()=>u(c.currentWidget)});let f=async l=>{let{sessionContext:p}=l;return p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),u(l)};bt.addCommand("ajar:start-over",{label:()=>qe["start-over"],caption:()=>qe["\
start-over-how"],execute:async()=>{let l=c.currentWidget;l&&await a()&&await f(l)}}),window.ajarRunAgain=async l=>{let p=c.
find(({node:d})=>d.contains(l));return p?.model?.getMetadata("ajar")?(await f(p),!0):!1},bt.addCommand("ajar:help",{label:()=>qe["\
help-get"]??"",isVisible:()=>!!window.ajarHelp?.open,execute:()=>window.ajarHelp.open()}),c.widgetAdded.connect(async(l,p)=>{
await p.context.ready;for(let d of p.content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata(
"ajar")?.runs&&u(p)})}}}var fu=4,du=1500,mu=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function hu(e){for(let t=0;t<
fu;t++){if(await mu(e))return!0;await new Promise(n=>{setTimeout(n,du)})}return!1}async function gu(){let{ConnectionLost:e,
IConnectionLost:t}=await Ht("@jupyterlab/application"),{PageConfig:n}=await Ht("@jupyterlab/coreutils");if(n.getOption("\
hubPrefix"))return[];let o=!1,a=async(r,...i)=>{if(o)return;o=!0;let c=await hu(`${r.serverSettings.baseUrl}api`);o=!1,c||
await e(r,...i)};return[{id:"ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.
ajar={init(e){xr=e},async get(){let e=await Promise.all([lu(),pu(),gu()]);return()=>({__esModule:!0,default:e.flat()})}};})();
