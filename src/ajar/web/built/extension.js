(()=>{var hr=/^(\d{4})-(\d{2})-(\d{2})$/;function Qe(e){let[,t,n,o]=typeof e=="string"&&hr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=gr(+t,+n)?e:null}function Mn(e){let t=e.getFullYear();return t>=1&&t<=9999?yr(t,e.getMonth()+1,e.getDate()):null}var An=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function gr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var yr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var kr=["button","input","select","summary","textarea"],wr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return kr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),wr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),He=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function rt(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Ro=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},No=["first","second",
"third"],Do=e=>No[e%No.length];function _t(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Tn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",br=new RegExp(`^${Tn}+|${Tn}\
+$`,"g"),vr=/[\p{L}\p{N}_]+/gu,jr=/^[\p{L}\p{N}_]+/u,xr=/\{([a-z][a-z0-9-]*)\}/,[Sr,$r]=["⁨","⁩"],Bo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Or=new RegExp(`[,;:،]|${Tn}`),Er="January February March April May June July August\
 September October November December".split(" "),Cr=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,Mr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
bt="en-US",Ln=({language:e=bt})=>{bt=e},Le=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),vt=(e,t)=>e[`\
moment-${t}`]??(Qe(t)?it(t):t),In=e=>new Intl.ListFormat(bt,{type:"conjunction"}).format(e),Xe=(e,t,n=bt)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),je=e=>e.replace(br,""),Be=e=>e.toLowerCase().toUpperCase(),jt=e=>e.
match(jr)?.[0]??"";function it(e,t=bt){if(t!=="en-US")return Xe(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${Er[o-1]} ${a}, ${n}`}function et(e,t,n=[]){let o=e.split(xr),a="";for(let r=0;r<o.length-1;r+=2){let[i,l,u]=o.slice(r,r+3),f=Ar(je(t[l]),u),c=Tr(
i,f,n),p=!c&&!a&&Cr.test(i);a+=qo.test(a)?c.replace(/^,+/,""):c,a+=Lr(p?Ft(f):f)}return qo.test(a)?a:a+o.at(-1)}function Ie(e){
let t=je(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Bo&&o===Bo[n]&&je(a))||a.includes(n)||a.includes(
o)?e:a}function Ar(e,t){let n=e.length;for(;n&&Or.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Ft(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Tr(e,t,n){let o=Be(jt(t));if(!o)return e;let a=new Set(n.map(Be)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(vr))if(r(Be(i[0])))return e.slice(0,i.index);return e}var Lr=e=>Mr.test(e)?`${Sr}${e}${$r}`:
e;var Ir=3;function Nn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),i=()=>r.forEach((c,p)=>{c.checked=n(e[p])});i();let l=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=_t(l.filter((c,p)=>p>=Ir&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:i}}var Nr=2e4;function Po(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Nr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Wo(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){
let{opener:l,long:u,remark:f}=e,c=l?s("b",{id:`${o}-opener`},l):null,p=Po(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?
p.value:null),g.follow()},...l?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{p.value=w,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Nn(i,{words:n,has:w=>p.
value.includes(w),put:w=>m(`${p.value.trim()||d} ${w}`),drop:w=>{let x=p.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(x===d?"":x)}}),y=s("label",{class:"ajar-words ajar-write"},c,p),k=f&&r?r(p,e):"";return g.element||k?s("div",{},g.element,
y,k):y}function _o(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],l=()=>{
let x=i().map(v=>v.value).filter(v=>v.trim());o(x.length?x:null),w.follow()},u=()=>[...r.children].forEach((x,v)=>{x.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:v+1})),x.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:v+1}))}),f=()=>{g(""),i().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),c.hidden=r.children.length>=e.most},m=x=>{let v=i()[i().indexOf(x)+1];v?v.focus():x.value.trim()&&!c.hidden&&
f()},d=x=>{let v=Po(x,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:B=>{["insertLineBreak","insertParagraph"].includes(B.inputType)&&
(B.preventDefault(),m(v))}});return v},g=x=>{let v=()=>{let L=B.nextElementSibling||B.previousElementSibling;B.remove(),
L||g(""),p(),l(),(L||r.firstElementChild).querySelector("textarea").focus()},B=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(x)),s("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(B),p()},y=t||[];for(let x=0;x<
Math.max(e.lines,y.length);x++)g(y[x]??"");let k=x=>i().find(v=>v.value.trim()===x),w=Nn(a,{words:n,has:x=>!!k(x),put(x){
!k("")&&!c.hidden&&g("");let v=k("");v&&(v.value=x),l()},drop(x){k(x).value="",l()}});return s("div",{class:"ajar-lines"},
w.element,r,c)}var Rr=5,Dr=3,Br=25,qr=500;function Ae(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},
end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Pr(e){e.style.pointerEvents="none",setTimeout(()=>{e.style.pointerEvents=
""},qr)}var Rn=e=>Le(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Dn=(e,{language:t})=>t?Le(s("span",{},e),{language:t}):
e,Wr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summary",".ajar-gate > :is(p, .aja\
r-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-mark",".ajar-moves",".ajar-of\
fer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-remarks",".ajar-remove",".ajar\
-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-said)",".phone-afterward .ajar\
-form > h2","textarea[aria-label]"].join(", ");function Ht(e,{language:t},n){if(!t)return e;Le(e,{language:t});let o=()=>{
for(let a of e.querySelectorAll(Wr))Le(a,n)};return new MutationObserver(o).observe(e,{childList:!0,subtree:!0}),o(),e}function Fo(e,t,n){
let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:l=!1,beside:u=[]}=n,{closed:f=null}=n,c={...Ur,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,y=0,k=n.aside??0,w=t.why?s("p",{class:"\
ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},t.private):"",v=N=>l?N.after:i&&N.more,B=t.items.some(N=>v(
N)&&n.answers?.[N.id]!=null),{example:L}=t,P=L?s("details",{class:"ajar-example"},s("summary",{},o.example),s("p",{},L)):
"",q=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=s("div",{}),j=s("div",{class:"ajar-body"}),T=s(`h${a}`,
{id:`${p}-title`},t.title),W=[t.language?Rn(o):"",...r||i?[s("div",{class:"ajar-beside"},...u,w?Fr([w],o):"",P),x]:[w,x,
P],S,j,q],I=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===null?[T,...W]:[s("details",{class:"aja\
r-folded",open:!f},s("summary",{},T),...W)]);Ht(I,t,o),I.addEventListener("keydown",N=>{N.key!=="Enter"||!(N.ctrlKey||N.
metaKey)||!g||(N.preventDefault(),g.next.click())}),e.replaceChildren(I);function D(){let N=t.items.filter(ie=>He(ie,m)),
Y=N.filter(ie=>!v(ie)),ne=B?N.filter(v).map(ie=>[ie]):[];return[...l||r&&t.together?[Y]:Y.map(ie=>[ie]),...ne]}let b=N=>{
q.replaceChildren(N)},E=(N,Y)=>{let ne=N.split(/\{([a-z]+)\}/);q.replaceChildren(...ne.map((re,ie)=>ie%2?Dn(Y[re],t):re))},
A=Ae(o,b);function _(N,Y){q.replaceChildren(`${N} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Y,b(""),n.
onChange(m),$({focus:!0})}},o["put-back"]))}function G(N,Y){m={...m,[N.id]:Y},Hr(j),b(""),n.onChange(m),ee()}function K(){
U(!0),A.begin(),y=setTimeout(V,8e3)}function V(){y&&(clearTimeout(y),y=0,U(!1),A.end())}function U(N){for(let Y of g?.fieldsets??
[])Y.disabled=N}function ee(){if(!g)return;let{items:N,skip:Y,where:ne,next:re,enough:ie,more:le}=g,ge=D().length;Y.textContent=
ae(N)?o["clear-and-skip"]:o.skip,ne.textContent=M(o["question-of"],{n:d+1,all:ge}),ne.hidden=ge===1,re.textContent=d===ge-
1?o.done:o.next,ie.hidden=!se(ge);let Me=d===ge-1&&(!l||ae(N)),xe=t.items.some(ve=>v(ve)&&He(ve,m));le.hidden=B||!Me||!xe}
function se(N){return(n.enough==="at once"||d>0)&&d<N-1&&ae(t.items)}function te(){y||(K(),n.onDone(m))}let ae=N=>N.some(
({id:Y})=>m[Y]!=null);function ye(N,Y=!0){if(y)return;let ne=D();if(d+=N,d>=ne.length){d=ne.length-1,te();return}$({focus:Y,
again:N<0})}function he(N,Y){let ne=`${p}-${N.id}`,re=s("legend",{id:`${ne}-ask`},M(N.ask,m)),ie=N.hint?s("p",{class:"aj\
ar-hint",id:`${ne}-hint`},N.hint):null,le=[ie,Y.mark].filter(Boolean).map(({id:ve})=>ve),ge=N.among?{...N,cards:rt(N,m)}:
N,Me=c[N.kind](ge,Ro(ge,m[N.id]),{words:o,level:a+1,group:ne,change:ve=>G(N,ve),say:b,tell:E,remarks:n.remarks,sentences:n.
sentences?.(N),isQuick:n.enough==="at once",isShort:i,...Y}),xe={class:`ajar-item ajar-${N.kind}`,tabindex:"-1","aria-de\
scribedby":le.join(" ")||null};return s("fieldset",xe,re,ie,Me)}function $({focus:N=!1,again:Y=!1}={}){let ne=D();d=Math.
max(0,Math.min(d,ne.length-1));let re=ne[d],ie=n.mark?.(re),le=ie?s("p",{class:"ajar-mark",id:`${p}-${re[0].id}-mark`},ie):
null,ge=s("div",{class:"ajar-moves ajar-onward"}),Me=d>0?()=>ye(-1):null,xe=re.map(fe=>he(fe,{mark:le,again:Y,moves:ge,back:Me})),
ve=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let fe=m,Ve=ae(re);if(m={...m,...Object.fromEntries(
re.map(({id:Wt})=>[Wt,null]))},n.onChange(m),!Ve){ye(1);return}$({focus:!0}),_(o.cleared,fe)}}),at=s("button",{type:"but\
ton",class:"ajar-next",onclick:()=>{y||(b(""),ye(1))}}),Ze=s("p",{class:"ajar-where"}),O=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{y||(B=!0,ye(1))}},l?o["add-why"]:o["ask-more"]),J=s("button",{type:"button",class:"ajar-link",onclick:te},
o.enough);g={items:re,skip:ve,where:Ze,next:at,fieldsets:xe,enough:J,more:O},S.replaceChildren();let Q={type:"button",class:"\
ajar-back",onclick:Me};ge.replaceChildren(at,Me?s("button",Q,o.back):"",ve);let me=xe.length===1;le&&me&&xe[0].lastElementChild.
before(le),j.replaceChildren(Ze,...le&&!me?[le]:[],...xe,ge,...n.enough?[O,J]:[]),ee(),n.onMove?.(d),N&&(xe[0].focus({preventScroll:!0}),
Ze.scrollIntoView({block:"nearest"}))}function F(N){if(S.replaceChildren(),!N||!n.help||k>N.kinds.length)return null;let Y=()=>{
k=N.kinds.length+1,n.onAside?.(k),S.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:ne,instead:re}=n;return S.
append(ne.notice(N,{level:a+1,aside:Y,instead:re})),S.querySelector("[tabindex]")}function Z(N,{focus:Y=!1,danger:ne=null}={}){
g=null;let re=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);j.replaceChildren(s("div",{class:"ajar-reflection"},re,...N.
flatMap(le=>xt(le,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,$({focus:!0,
again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let le=m;m={},d=0,k=0,n.onAside?.(0),n.onStartOver(),$({focus:!0}),
_(o["started-over"],le)}},o["start-over"])));let ie=F(ne);Y&&(ie??re).focus()}function X(N){let Y=j.contains(document.activeElement);
Y&&g&&!y||(V(),m={...N.answers},N.done?Z(N.reflection,{focus:Y,danger:N.danger}):(d=N.at??Math.max(0,D().findIndex(ne=>ne.
some(({id:re})=>m[re]==null))),$()))}let{done:de,reflection:be,danger:Te}=n;return X({answers:m,at:n.at,done:de,reflection:be,
danger:Te}),{update(N){X(N),g||Pr(I.closest(".ajar-page")??I)},release:V,say:N=>{V(),b(N)}}}function _r(e){let t=0,n=e.findIndex(
({text:o},a)=>(t+=o.split(" ").length,a>=Rr||a>=Dr&&t>Br));return n<0||n>=e.length-1?e.length:n}var Fr=(e,t)=>s("details",
{},s("summary",{},t["why-this"]),...e);function Hr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","check\
box"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var xt=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,
{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,
...n.map(a=>s("p",{},a))].filter(Boolean),Ur={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,i)=>s("label",
{class:"ajar-number"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}\
-low`:i===10?`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},
...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},
"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:l,own:u}=t||{chosen:[],own:""},
f=()=>a(l.length||u.trim()?{chosen:[...l],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.map(k=>s("input",{type:c,name:o,
value:k.id,checked:l.includes(k.id),onchange:w=>{e.many?l=l.filter(x=>x!==k.id).concat(w.target.checked?k.id:[]):(l=[k.id],
u="",m&&(m.value="")),f()}})),m=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:k=>{u=k.target.value,!e.many&&
u.trim()&&(l=[],p.forEach(w=>{w.checked=!1})),f()}}):null,d=e.cards.map((k,w)=>s("label",{class:"ajar-card"},p[w],s("spa\
n",{},k.text))),g=i?_r(e.cards):d.length,y=_t(d.filter((k,w)=>w>=g&&!p[w].checked),n);return s("div",{class:"ajar-cards"},
s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,y,m?s("label",{class:"ajar-own"},s("span",{},e.own),
m):null,m&&e.remark&&r?r(m,e):null)},text:Wo,list:_o,date(e,t,{words:n,change:o,say:a}){let r=Mn(new Date);return s("lab\
el",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||
null),i.value>="1000"&&i.value<r&&a(n["day-past"])}}))}};function zr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Ho(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=zr(e.parts,t.dropped),r=t.began??n,i=n-r,{start:l,end:u}=a[o],
f=Math.max(0,i-u)-Math.max(0,l-i);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ut=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Uo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let l=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(Kr)),u=e.findIndex(
l);return u<0?null:u}var Kr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function zo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let l=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:l}}).filter(({part:o,optional:a})=>a&&o>n)}function Ko(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Vr=new Set,Bn=()=>{if(!document.hidden)for(let e of[...Vr])e(Math.random()*1e3)};window.addEventListener("online",Bn);
window.addEventListener("pageshow",Bn);document.addEventListener("visibilitychange",Bn);function Yr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Mu=Yr("ajar-presenter");var Vo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Jo(e,t){return e?!(t.protocol.startsWith("http")&&!Vo.test(t.
hostname)&&Vo.test(new URL(e).hostname)):!1}function Go(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Zr=2,St=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function qn(e,t){if(t?.kind!=="moves"){let i=t&&St(
e,t);return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:l})=>i.startsWith(
"check-in@")&&l.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:l})=>!i&&!l)?{question:o,body:{moves:!0}}:null}function Pn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function $t({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Yo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Wn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Zo(e,t){let n=e.filter(({snapshot:i,withheld:l})=>!i&&
l);if(!n.length)return"";let o=Wn({shown:n},t),a=n.map(({card:i,heading:l})=>i||l);if(a.length<=Zr)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:i})=>i===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Qo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var zt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Ue=e=>!!e?.name.startsWith("check-in@");function qe(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var _n=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function tt(e,t,n,o,a){let r=qe(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
_n(n,()=>{r.close(),a()},"wall-primary"),_n(o,()=>r.close())))}var Fn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Kt(e,{question:t,body:n},o,a,r){if(n.moves){tt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let i=Fn(t,o);if(!i){r();return}let l=i===1?a["wall-still-one"]:M(a["wall-still"],{n:i});tt(e,l,a["wall-reveal-no\
w"],a["wall-wait"],r)}function Xo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=qe(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",
{class:"wall-answers"},_n(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Se=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Hn({units:e,hands:t=0},n){let o=new Map,a=Qr(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Xr(r,
a))}return[...o.values()]}function Qr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Xr({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:l},u){let f=i&&(i.fine?ei(i.counts,r):i.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Ot(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?Vt(f):0,withheld:l??""}}function ei(e,t){let n=0;return t.map(o=>(n+=o,Vt(e.slice(
n-o,n))))}function Ot(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Vt=e=>e.reduce(
(t,n)=>t+n,0),Un=({counts:e,n:t})=>e.findIndex(n=>2*n>t),we=({shown:e})=>e.filter(({counts:t})=>t);var es=["wall-first","wall-second","wall-third"],ns=e=>es[e%es.length],Pe=e=>`${(100*e).toFixed(2)}%`,os={"aria-hidden":"\
true"};function Ct(e,t,n){return we(e).length?{ruler:ts,move:ts,sort:oi,card:li,choice:ci}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Wn(e,t))]}function ts(e,t){let n=Math.max(...we(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,l=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return as({...o,heading:u,
labels:i,sizes:l},r,n,ns(a),t)}))]}function ss(e,t){let[n,o]=e,a=o.shown.map(l=>[n.shown.find(({id:u})=>u===l.id),l]),r=a.
flatMap(l=>l.flatMap(u=>u?.counts??[])),i=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([l,u],f)=>as(
u,[{counts:l?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),i,ns(f),t))),ls([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function as({heading:e,labels:t,sizes:n},o,a,r,i){let l=Vt(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
l+(f?u/2:0);f+=m;let y=f/l-g-(f<l?u/2:0);return o.flatMap(({counts:k,isEarlier:w},x)=>{let v=g+x*y/o.length;return ti(k[d]/
a,k[d],v,y/o.length,w)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...ni(t,n)))}function ti(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:Pe(n),y:Pe(r),width:Pe(o),height:Pe(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:Pe(n+o/2),y:Pe(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ni(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function oi(e,t,n){let o=[...we(e)].sort((l,u)=>ri(l.counts,u.counts)),
a=Math.max(...o.map(({n:l})=>l)),[{labels:r}]=o;if(r.length>zn.length)return[Gt(o.map(l=>ai(l,t)),n,t)];let i=o.map(({name:l,
counts:[u,...f]},c)=>{let m=!c&&l.length+r[0].length<si?`${u} ${r[0]}`:`${u}`;return Et(l,m,ii([u,...f],a))});return[Gt(
[...i,...is(e,t)],n,t),ls(r.map((l,u)=>[zn[u],l]))]}var si=24;function ai({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),i=t.filter((u,f)=>n[f]===r).join(" / "),l=M(a["wall-of"],{n:r,of:o});return Et(e,l,[],s("p",{class:"wall-muted"},i))}
var ri=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},zn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function ii(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Jt(zn[a],r,o/t)})}function Jt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:Pe(t+r),y:Pe(
o),width:Pe(Math.max(0,n-2*r)),height:Pe(a)})}function li(e,t,n){let o=we(e).map(({name:a,counts:r,n:i})=>({name:a,count:r[0],
n:i}));return[Gt([...rs(o,t),...is(e,t)],n,t)]}function ci(e,t,n){let[{labels:o,counts:a,n:r}]=we(e),i=o.map((l,u)=>({name:l,
count:a[u],n:r}));return[Gt(rs(i,t),n,t)]}function rs(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},i)=>Et(a,i?`${r}`:M(t["wall-of"],{n:r,of:n}),[Jt("wall-rest",0,1),Jt("wall-pile-1",
0,r/n)]))}function is({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Et(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Et(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Et=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",os,...n):null,o);function Gt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var ls=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",os,Jt(
t,0,1)),n)));var ui=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),pi=/^data:image\/(svg\+xml|png|jpeg);/,
nt=e=>e.flatMap(fi);function fi(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?pi.test(n.src)?[di(n)]:[]:ui.has(t)?[s(t,{},...nt(o))]:nt(o)}var di=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Yt=4,Mt=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Yt} ${-Yt} ${t+2*Yt} ${t+2*Yt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function At(e,t){return we(e).length?{ruler:hi,move:mi,sort:yi,card:ki,choice:wi}[e.kind](e,t):e.heading}var lt=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,cs=({shown:e})=>e.every(({counts:t})=>t),mi=(e,t)=>t["wall-moved"];function us({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[lt(t),lt(t)]}function hi(e,t){let n=we(e),o=new Map;for(let c of n){
let p=Un(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>gi(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[i,l]=a.map(c=>us(c,t)),u={ruler:i?.[1],other:l?.[0]},f=i?l?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function gi(e,t,n,o){let[a,r]=e.map(f=>us(
f,o)[0]),[i,l]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:i,high:l};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function yi(e,t){let n=we(e),o=n[0].labels.map((l,u)=>({pile:l,most:n.
filter(f=>Un(f)===u)})),{pile:a,most:r}=o.reduce((l,u)=>l.most.length>=Math.min(1,u.most.length)?l:u);if(!r.length)return cs(
e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(i??t["wall-sor\
ted-many"],{pile:lt(a),card:lt(r[0].name),other:lt(r.at(-1).name),n:r.length,all:n.length})}function ki(e,t){let n=we(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ps(n,e,t)}function wi(e,t){let[{labels:n,counts:o,n:a}]=we(
e);return ps(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function ps(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!cs(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],l=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>lt(c));return M(
l,{card:u,other:f,n:r.length})}function ct({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,l=r!==void 0;if(!l&&i?.blank)return Ne("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??i?.slide];if(!u)return t?fs({deck:e,way:t,panel:n,words:o}):
Ne("text",We(e?.title??""));if(!l&&i.join&&t)return fs({deck:e,way:t,panel:n,words:o});let f=St(n,u),c=l?null:Ko(i.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(Mi[u.kind]??Zt)(p);if(m.dataset.slide=r??i?.slide,
u===e.slides[0]&&m.append(...ms(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Le(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice, .wall-quote");for(let g of d)Le(g,o)}return m}var Ne=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),We=e=>s("h1",{},e);function Zt({slide:e,way:t,panel:n,words:o,
left:a}){let r=nt(e.body),i=r.flatMap(u=>bi(u)),l=r.filter(u=>u.textContent.trim());return Ne(e.kind,We(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...l.map(ji)),...i.map(u=>s("div",{class:"wall-picture"},u))),Qt({way:t,
panel:n,words:o,left:a}))}function bi(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var vi=5;function ji(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Kn(o)<o.childNodes.length)||!t.every(Kn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Kn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function Kn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=vi;)o+=2;return o}function xi({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Se(a))return Ei({slide:e,panel:n,words:o,question:a,left:r});let l=e.items,[u]=l.length===1?l:[];return Ne(
"question",We(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Si(u)]:[$i(l)],Qt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function Si({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},ds(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var $i=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?ds(o,a):null))),ds=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Oi=5;
function Ei({slide:e,panel:t,words:n,question:o,left:a}){let r=Hn(o,e.items),i=r.filter(f=>we(f).length),[l=r[0]]=i,u=Qt(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Ne("chart",We(i.length?At(l,n):n["wall-held-title"]),...Ct(
l,n),u):Ne("chart",We(e.title),s("div",{class:"wall-groups"},...i.map(f=>s("section",{},s("h2",{},At(f,n)),...Ct(f,n,Oi)))),
u)}function Ci({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:vt(n,c.moment),groups:Hn(c,[]),question:c})).filter(({groups:c})=>c.some(p=>we(p).length)),i=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&we({shown:p}).length),[l]=i("move").slice(-1),
u=i("ruler"),f=Qt({way:o,panel:t,words:n,left:a});return l?Ne("chart",We(At(l,n)),...Ct(l,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Ne("chart",We(n["room-group"]),...ss([u[0],u.at(-1)],n)):u.length?Ne("chart",We(At(u[0],
n)),...Ct(u[0],n)):Ne("text",We(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Mi={text:Zt,story:Zt,help:Zt,
question:xi,moves:Ci},ms=e=>e?.logo?nt([["img",e.logo]]).map(Ai):[],Ai=e=>(e.className="wall-logo",e);function fs({deck:e,
way:t,panel:n,words:o}){return Ne("join",We(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Li(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Vn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Ti)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Pn(n,o)))),...ms(e))}var Ti=e=>s("span",{},e,s("wbr")),Li=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Vn(e,t)),Vn=(e,t)=>Mt(e,t["room-scan-alt"],"wall-sc\
an"),Ii=e=>e.replace("-","‑");function Qt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let l=Yo(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?$t(a,t,n):r&&e?Pn(t,n):"",c=i?$t(i,t,n):"";if(!e&&!l&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Vn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Ii(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,l?s("span",{class:"wall-time"},l):null)),p}var Gn=[4.6,5.6,6.6,7.4,8.2],Yn=2,Ni=["","tight","tight columns"],Jn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ri=5.4;function gs(e,t=Yn){let n=Gn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Jn.at(-1),text:0};for(let a of[...Ni,...Jn]){if(o.text>=Ri||o.text&&Jn.includes(a))break;let r=Di(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ys(e,o.layout,o.text||4.6),o.text>0}function Di(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ys(e,t,
Math.max(o,4.6)),Bi(e))return Math.max(o,4.6);return 0}function ys(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Bi=e=>hs(e)&&[...e.querySelectorAll(".wall-whole")].every(hs),hs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ut=e=>!!e?.units.length&&e.state!=="open"&&!Se(e),ws=e=>ut(e)&&!Ue(e);function Xt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,ks(k).map(()=>0)])),i=0,l=0,u=s("div",{}),f=qe(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(l,...[...r.values()].map(k=>k.reduce((w,x)=>w+x,0))),p=(k,w,x=null)=>s("button",{
type:"button",class:x,onclick:w},k),m=(k,w,x)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:k}),onclick:()=>x(-1)},"−"),s("output",{},`${w}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:k}),onclick:()=>x(1)},"+"));function d(k=""){let w=a[i],x=r.get(w.id),v=i===a.length-1,B=L=>()=>{
i+=L,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:i+1,all:a.length})),s("h2",{},w.card||
w.heading),w.card?s("p",{class:"desk-small"},w.heading):"",Ue(t)&&!i?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ks(w).map((L,P)=>m(L,x[P],q=>{x[P]=Math.max(0,x[P]+q),d(`${P} ${q}`)})),v?m(n["room-people"],c(),L=>{l=Math.max(0,c()+
L),d(`people ${L}`)}):"",s("div",{class:"wall-answers"},i?p(n.back,B(-1)):"",v?"":p(n[w.card?"desk-next-card":"next"],B(
1),"wall-primary"),c()?p(n[v?"room-count":"desk-enough"],y,v?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(k)}function g(k){let w=[...u.querySelectorAll(".desk-stepper")],[x,v]=k.split(" "),B=x==="people"?w.at(-1):w[Number(x)||
0],[L,P]=B.querySelectorAll("button");(v==="-1"?L:P).focus()}function y(){let k=c(),x=[...r].filter(([,v])=>v.some(Boolean)).
map(([v,B])=>{let{kind:L}=a.find(P=>P.id===v);return[v,L==="card"?[B[0],k-B[0]]:B]});f.close(),o(Object.fromEntries(x),k)}
d()}var ks=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ot(t,n);var qi={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},en=["","dark","light","contrast"],Pi=new Map(Object.entries(qi).flatMap(
([e,t])=>t.map(n=>[n,e]))),Wi="input, textarea, select, [contenteditable]:not([contenteditable=false])";function _i(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:l}=e;if(o||a||r||i||l)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Wi)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Pi.get(t.length===1?t.toLowerCase():t)}function bs(e){let t=n=>{let o=_i(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function vs(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:l}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=k=>()=>{y.close(),k()},p=(k,w,...x)=>s("button",{type:"button",onclick:c(k),...w},...x),m=k=>s("small",{},M(a["re\
mote-minutes"],{minutes:k})),d=t.parts.map((k,w)=>s("li",{},p(()=>r("go",{slide:Ut(t,w)}),{"aria-current":w===f?"step":null,
class:u.dropped.includes(w)?"remote-dropped":null},k.title,u.dropped.includes(w)?s("small",{},a["remote-is-dropped"]):m(
k.minutes)))),g=zo(t,u).map(({part:k,title:w,minutes:x,dropped:v})=>s("li",{},s("span",{},w),p(()=>r(v?"keep":"drop",{part:k}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})}: ${w}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})))),
y=qe(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?p(i,{},a["remote-hand"]):null,l?p(l,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Re=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function js(e,t,n){let o=s("div",{}),a=qe(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:l})=>l===r)??o.querySelector("button"))?.focus()},a.refresh())}function xs(e,t,n,{
press:o}){o({desk:"remote"}),js(e,"desk-remote",a=>{let{remote:r,inside:i,practice:l,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!i||l);return[s("h2",{},n["desk-remote"]),p&&r?Mt(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Re(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Re(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Re(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Re(n["wall-close"],a))]})}function Ss(e,t,n,{press:o,step:a}){let r=Fi(n,o);js(e,"desk-reach",
i=>{let{way:l,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!l||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Re(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Re(n["wall-close"],i))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:y,network:k})=>s("option",{value:y,
selected:y===u.picked?"":null},`${y} (${k})`)));return[s("h2",{},n["desk-phones"]),Mt(l,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},l.address)," · ",s("b",{},l.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(y=>s("li",{},Hi(n)[y])))),s("div",{class:"wall-answers"},Re(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Re(n["desk-card"],()=>o(
{desk:"card"})),Re(n["remote-join-show"],()=>{i(),a("join")}),Re(n["wall-close"],i),m)]})}function Fi(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Re(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Hi=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Zn=!1;function $s(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:S,title:j})=>s("option",{value:S},j),i=(S,j)=>M(t["desk-meeting"],{title:S,n:j}),l=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:j,part:T,minutes:W})=>r({id:S,title:i(T?`${j}: ${T}`:
j,W)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:j,minutes:T})=>r({id:S,title:i(j,T)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||Ui(e.countries),...e.chosen};f.meeting&&(l.value=f.meeting);
let c=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(c.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{Zn=!0,o({language:m.value,chosen:k()})}},...e.languages.map(({id:S,title:j})=>s("option",{value:S,lang:S},
j)));m.value=e.language,Zn&&queueMicrotask(()=>m.focus()),Zn=!1;let d=["phones","none","practice"].filter(S=>!(e.server&&
S!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},y=d.map((S,j)=>s("input",{type:"radio",name:a,value:S,checked:S===
f.phones||j===0&&!f.phones?"":null,"aria-describedby":`${a}-${S}`})),k=()=>({meeting:l.value,couple:c.value,country:p.value,
phones:y.find(({checked:S})=>S).value}),w=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),x=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:w.id},t["room-host-key"]),w),v=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),B=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=(S,j)=>s("p",{},s("label",{class:"ajar-words",for:j.id},
S),j),P=s("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),B.textContent=t["desk-opening"],n({...k(),key:w.value}),
w.value=""}},s("h2",{},t["desk-start"]),v,L(t["desk-which"],l),s("div",{class:"ajar-start-two"},e.languages.length>1?L(t["\
language-choice"],m):"",e.couples.length?L(t["desk-couple"],c):"",L(t["desk-country"],p)),s("fieldset",{},s("legend",{},
t["desk-how"]),...d.map((S,j)=>s("label",{class:"ajar-start-way"},y[j],s("span",{},s("b",{},g[S][0]),s("small",{id:`${a}\
-${S}`},g[S][1]))))),x,s("p",{},s("button",{type:"submit",class:"ajar-begin"},t["desk-begin"]),B));function q({problem:S,
busy:j,needsKey:T,state:W}){v.textContent=S??"",v.hidden=!S,x.hidden=!T,j||(B.textContent=W==="ended"?t["room-ended"]:"")}
return{element:P,update:q}}function Ui(e){let t=(navigator.languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.
includes(o))?.id??e[0]?.id??""}function tn({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:Ot(a.values,a.bands),i=a.snapshot.counts.map((l,u)=>`${r[u]}: ${l}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},i.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function pt(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
o.querySelector(".wall-face")?.remove(),o.prepend(i),gs(i,l)}}}var zi=["open","close","reveal"];function Os(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},i=null,l=null,u=Go(),f=(O,J,Q={})=>s("button",{type:"button",onclick:J,...Q},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ae(n,O=>{O?p.
textContent=O:ve()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,y="",k=(O,J={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...J},n:g})},w=()=>r.panel,x=()=>w()?.stage,v=()=>r.deck?.slides[x()?.slide],B=()=>v()&&St(w(),v()),L=pt("d\
esk-wall",{inert:!0}),P=pt("desk-wall",{inert:!0}),q=pt("desk-screen",{hidden:!0}),S=()=>{q.host.hidden=!1,N(),q.host.requestFullscreen?.().
catch(()=>{})},j=()=>{q.host.hidden=!0,T()&&document.exitFullscreen(),N()},T=()=>document.fullscreenElement===q.host;q.host.
addEventListener("fullscreenchange",()=>{T()||j()});let W=s("p",{class:"desk-clock"}),I=s("p",{class:"desk-plan"}),D=s("\
ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),E=s("p",{class:"desk-count"}),A=s("p",{}),_=s("p",{
class:"desk-small"}),G=s("div",{}),K=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=s("div",{class:"desk-tools"},K,f(n["desk-here"],S),f(n["desk-remote"],()=>xs(te,()=>r,n,{press:d})),f(n["des\
k-phones"],()=>Ss(te,()=>r,n,{press:d,step:k})),f(n["remote-parts"],ye),f(n["desk-end"],he,{class:"desk-end"})),U={back:f(
[n.back,s("kbd",{},"←")],()=>k("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>$("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>$("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>$("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],F),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},ee=f(n["room-ask-reset"],()=>tt(te,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>$("reset"))),se=f("",()=>k(x()?.timer?"pause":"timer")),te=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},W,I,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},D),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),L.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),P.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),E,A,_,s("p",{class:"desk-more"},se,ee))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,G),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pa\
d"},...Object.values(U))),q.host),ae=$s(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});
e.replaceChildren(ae.element,te);function ye(){vs(Y(),{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function he(){let O=w().
questions.some(Se),J=(me,fe)=>f(fe,()=>d({room:"take",what:me,paper:t.paper})),Q=qe(te,"desk-ending",s("p",{},n["desk-en\
d-sure"]),O?s("p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}
function $(O){if(g>(r.steps??0)){y=O;return}if(O==="reveal"){let Q=qn(w(),v()),me=()=>d({desk:"question",id:Q.question.id,
do:O,...Q.body});Q&&Kt(Y(),Q,w(),n,me);return}let J=B();J&&d({desk:"question",id:J.id,do:O})}function F(){let O=B();if(!(q.
host.hidden?ut:ws)(O))return;let Q=(me,fe)=>d({desk:"question",id:O.id,do:"hands",counts:me,people:fe});Xt(Y(),{question:O,
words:n,count:Q})}let Z={keys:()=>Xo(Y(),n),full:()=>q.host.hidden?S():j(),larger:()=>de(1),smaller:()=>de(-1),hands:F,parts:ye,
look(){let{look:O=""}=q.wall.dataset;q.wall.dataset.look=en[(en.indexOf(O)+1)%en.length]}},X=Yn;function de(O){X=Math.min(
Gn.length-1,Math.max(0,X+O)),N()}function be(O){return!r.deck||!te.offsetParent||te.closest("[inert], .lm-mod-hidden")?!1:
(Z[O]?Z[O]():zi.includes(O)?$(O):k(O==="timer"?x()?.timer?"pause":"timer":O),!0)}a(bs(be));let Te=setInterval(()=>{!te.hidden&&
te.isConnected&&ne()},1e3);a(()=>clearInterval(Te));function N(){if(!r.deck||!x())return;let O={deck:r.deck,way:r.way,panel:w(),
words:n,now:u.now()},J=Uo(r.deck,w());L.draw(ct(O)),P.host.hidden=J===null,J!==null&&P.draw(ct({...O,slide:J})),q.host.hidden||
q.draw(ct(O),X)}let Y=()=>q.host.hidden?te:q.wall;function ne(){if(!r.deck)return;let O=Ho(r.deck,x(),u.now());if(W.textContent=
zt(u.now(),n),!O)return;let J=O.begun?Qo(O.late,n):n["remote-not-begun"],Q=O.begun?M(n["remote-planned"],{part:zt(O.partEnds,
n),end:zt(O.ends,n)}):"";I.replaceChildren(s("b",{class:O.late>0?"desk-late":null},J),Q&&` · ${Q}`,s("br"),s("span",{class:"\
desk-small"},r.deck.parts[O.part].title));for(let[me,fe]of[...D.children].entries())fe.className=me<O.part?"done":me===O.
part?"here":"",fe.classList.toggle("dropped",x().dropped.includes(me));O.part!==l&&re(O.part)}function re(O){D.querySelector(
"[aria-current]")?.removeAttribute("aria-current"),l=O;let J=D.children[O];J.firstChild.setAttribute("aria-current","ste\
p");let{parentNode:Q}=D,me=(fe,Ve)=>J[fe]+J[Ve]/2-Q[Ve]/2;Q.scrollTo(me("offsetLeft","offsetWidth"),me("offsetTop","offs\
etHeight"))}function ie(){l=null,D.replaceChildren(...r.deck.parts.map(({title:O},J)=>s("li",{},f(O,()=>k("go",{slide:Ut(
r.deck,J)})))))}function le(){if(i===v()?.id)return;i=v()?.id;let O=v()?.notes.length?nt(v().notes):[s("p",{},n["remote-\
no-notes"])];b.replaceChildren(...O),b.scrollTop=0}function ge(){let O=B();E.textContent=O&&(O.state!=="ready"||O.hands)?
$t(O,w(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],_.textContent=Zo(O?.units??xe(),
n),G.replaceChildren(...O?tn(O,n):[]),U.hands.firstChild.data=n[Ue(O)?"desk-slips":"desk-hands"],U.hands.disabled=!ut(O),
ee.hidden=!O?.answered||!O.may_reset;let J=v()?.minutes??0;se.hidden=!J&&!x()?.timer,se.textContent=x()?.timer?n["desk-t\
imer-pause"]:M(n["remote-timer"],{minutes:J});for(let Q of["open","close"])U[Q].hidden=!r.way;U.hands.hidden=!!r.way&&(U.
hands.disabled||!O),U.open.disabled=!O||O.state==="open"||!r.way,U.close.disabled=O?.state!=="open",U.reveal.disabled=!qn(
w(),v());for(let Q of Object.values(U))Q.classList.remove("wall-primary");Me().classList.add("wall-primary"),U.blank.setAttribute(
"aria-pressed",!!x()?.blank)}function Me(){let O=B();return O?Se(O)?U.next:O.state==="ready"&&!U.open.disabled?U.open:!r.
way&&!O.answered&&!U.hands.disabled?U.hands:U.reveal.disabled?U.next:U.reveal:U.reveal.disabled?U.next:U.reveal}let xe=()=>{
if(v()?.kind!=="moves")return[];let[O]=w().questions.filter(J=>Ue(J)&&Se(J)).slice(-1);return O?.units.filter(({kind:J})=>J===
"move")??[]};function ve(){let O=B();p.textContent=at(O)}function at(O){if(x()?.blank)return n["remote-is-blank"];if(!O)
return"";let J=Fn(O,w());return J===1?n["remote-still-one"]:J?M(n["remote-still"],{n:J}):O.state==="open"?n["room-is-ope\
n"]:O.hands&&!Se(O)?M(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Ue(O)?"desk-slips-how":
"desk-hands-how"]:""}function Ze(O){let J=r;r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;
let Q=r.state==="open"&&!!(r.deck&&x());if(ae.update(r),ae.element.hidden=Q,te.hidden=!Q,!Q)return;J.panel!==r.panel&&u.
set(w().now),J.deck!==r.deck&&ie(),K.hidden=!Jo(r.wall,window.location),K.hidden||(K.href=r.wall);for(let fe of te.querySelectorAll(
"dialog"))fe.refresh?.();ne(),le(),ge(),ve(),N();let me=y;y="",me&&$(me)}let kt=new ResizeObserver(N);for(let{host:O}of[
L,q])kt.observe(O);return a(()=>kt.disconnect()),{update:Ze}}var Ki=e=>e;function $e(e,t){e.innerHTML=Ki(t)}function nn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function ft(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,l=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:i.signal,capture:u!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function on(e,t){let n=l=>[...e.querySelectorAll(
l)],o=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=o.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Es(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,l="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ae(t,I=>{p.textContent=I}),d=Xn(t),g=nn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let y=I=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(I,{awaited:!0}))},k=(I,D)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(D)},I),w=(...I)=>s(
"div",{class:"ajar-moves ajar-many"},...I);function x(){let I=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,D=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}y({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),I?s("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?s("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,I,w(D,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(b=>k(M(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let v=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function B(){let I=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),D=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),b=a.address?I:null;return r?[L(),s("div",{class:"ajar-door-line"},D,c,b),P(),S()]:[s("h2",{},t["room-title"]),L(),
P(),D,a.address?Cs(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,b,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),S()]}let L=()=>a.practice?s("p",{},Tt(t)):null,P=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let I=s("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:I.value})},...a.addresses.map(
({ip:D,network:b})=>s("option",{value:D,selected:D===a.picked},`${D} (${b})`)));return s("label",{class:"ajar-words",for:I.
id},s("span",{},t["room-address"]),I)}function S(){let I=s("div",{}),D=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),E=()=>I.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),w(D,k(t["room-end"],{room:"end"}))]:[b]),A=G=>{i=G,E(),(i?D:b).focus()};E();let _=(G,K)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...K()},{awaited:!0})},G);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?w(_(t["room-take-table"],()=>({
what:"table"})),_(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
I)}function j(I){a={...a,...I},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let D=Qn(t,a.joined);
c.textContent!==D&&(c.textContent=D),d.update(a,D),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?m.begin():(m.end(),p.textContent=""),T()}let T=ft(u,()=>{let{joined:I,problem:D,...b}=a,E=JSON.stringify([b,r]);if(E===
l)return;l=E;let A={open:B,lost:v}[a.state]??x;on(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return sn(e,()=>n({room:"look"}),o),{update:j}}var Qn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Tt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Cs(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return $e(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Xn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?s("p",{},Tt(e)):"",Cs(e,r),o):(n.close(),t.replaceChildren()))}}}function sn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function eo(e,{words:t,onDispose:n}){let o=pt("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),i="",
l=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:k})=>k),p]);if(m===i)return!1;i=m;let g={questions:c.map(k=>({
...k,state:"closed"})),practice:p,joined:0,stage:{slide:0}},y={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return l=
()=>o.draw(ct(y)),c.some(to)&&l(),a.replaceChildren(...c.slice(-1).flatMap(k=>tn(k,t))),!0}let f=new ResizeObserver(()=>l());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var to=({units:e})=>e.some(({snapshot:t})=>t);function Vi({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,i=o.state==="open",l={close:!n&&
i,open:!n&&!i&&!r,hands:ut(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Se(o)),reset:a&&o.may_reset};return Object.keys(l).
filter(u=>l[u])}function Ji(e,t){return e.answered?Se(e)?"":"reveal":e.state==="open"?"":t[0]}function Ms(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let i={name:e.of,units:e.units,state:"ready",answered:0,hands:0},l=i,[u,f]=Ue(i)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=$=>{D.begin(),n($,{awaited:!0})},
y=($,F={})=>{d=$==="reveal",g({question:e.of,do:$,...F})},{title:k,items:w}=r,x={kind:"question",question:e.of,title:k,items:w},
v=eo(x,{words:t,onDispose:o});v.element.hidden=!0;let B=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
L=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),P=s("span",{}),q=s("p",{class:"ajar-private"}),S=s("p",{class:"aj\
ar-counts"}),j=Gi(e.minutes,t,o),T=s("button",{type:"button",class:"ajar-link",onclick:()=>K(!p)}),W=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),I=$=>{W.textContent!==$&&(W.textContent=$)},D=Ae(t,$=>I($||m)),b={open:[t["\
room-ask-open"],()=>y("open")],close:[t["room-ask-close"],()=>y("close")],hands:[u,_],reveal:[t["room-ask-reveal"],()=>Kt(
he,{question:l,body:{}},c,t,()=>y("reveal"))],reset:[t["room-ask-reset"],()=>tt(he,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>y("reset"))]},E={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,F]of Object.
entries(E))b[$]=[F,()=>g({room:$==="room"?"open":$,about:e.of})];let A=Object.fromEntries(Object.entries(b).map(([$,[F,Z]])=>[
$,s("button",{type:"button",hidden:!0,class:$==="inside"?"ajar-link":null,onclick:Z},F)]));function _(){Xt(he,{question:l,
words:t,count:(F,Z)=>y("hands",{counts:F,people:Z})})}function G(){let $=Vi(c,l),F=Ji(l,$),Z=Object.values(A).find(X=>X===
document.activeElement);for(let[X,de]of Object.entries(A))de.hidden=!$.includes(X),de.classList.toggle("wall-primary",X===
F);Z?.hidden&&A[$[0]]?.focus()}function K($){p=$,v.element.hidden=!$,a().hidden=$,T.textContent=t[$?"room-show-question":
"room-show-result"]}let V=Xn(t),U=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["room-co\
de"]),ee={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function se(){return c.room!=="open"||
c.inside&&!e.units.length?"":l.hands?Se(l)?t["room-by-hands-now"]:M(t["desk-counted"],{n:l.hands}):c.inside?f:ee[l.state]}
function te(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-open-here"]:
e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function ae($){c={...c,...$},l=c.question??
i,he.hidden=!1,P.replaceChildren(c.practice?Tt(t):""),L.textContent=c.problem,L.hidden=!c.problem,q.textContent=te(),q.hidden=
!q.textContent;let F=!l.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[l.answered,t["room-answered"],F||l.answered],
[c.joined,t["room-have-joined"],F]]:[];S.replaceChildren(...Z.filter(([,,de])=>de).map(([de,be])=>s("span",{},s("b",{},`${de}`),
" ",be))),j.update(c.seconds),G();let X=m;m=se(),m!==X&&I(m),c.busy||D.end(),As(B,c.withheld),V.update(c.way??{},Qn(t,c.
joined)),U.hidden=!c.way?.address,ye(),d&&!c.busy&&l.state==="closed"&&B.childElementCount&&(d=!1,B.scrollIntoView({block:"\
nearest"}))}function ye(){if(!v.update([l],c.practice))return;let $=to(l);T.hidden=!$,K($),$&&d&&v.element.scrollIntoView(
{block:"start"}),$&&(d=!1)}let he=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,S,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},P,W,T,U,j.element),V.dialog);return T.hidden=!0,sn(he,()=>n({room:"look"}),o),{parts:[v.element,B,L,he],update:ae}}
function As(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Ts(e,{words:t,send:n,onDispose:o}){let a={},r=eo({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),i=s("p",{class:"ajar-empty"},t["room-chart-empty"]),l=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ae(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>tt(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,i,r.element,l,u,s("div",{class:"\
ajar-moves"},d),c)),sn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?Tt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,As(l,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let y=a.checkIns??[];i.hidden=y.length>
0,r.element.hidden=!y.length,r.update(y,a.practice)}}}function Gi(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),i=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=s("p",{class:"ajar-clock"},r," ",i);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,i.textContent=
t[a?"room-clock-show":"room-clock-hide"],l.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:l,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Ls(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),l=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{$e(r,m),r.prepend(s("h2",{},p)),$e(i,d),l.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},l,i),c)}var no=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Is(e,t,{words:n,level:o,change:a,tell:r,again:i,
moves:l,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=L=>m.find(P=>P.id===L).text,g=s("div",{class:"ajar-one"});
function y(L,P){c={...c,[L.id]:P},P||delete c[L.id],a(Object.keys(c).length?c:null),P&&r(n.moved,{card:Ie(L.text),pile:d(
P)})}function k(L,{focus:P=!0,back:q=L?()=>k(L-1):u,onward:S=()=>x(L+1)}={}){let j=p[L],T=M(n["card-of"],{n:L+1,all:p.length}),
W=s("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},s("p",{class:"ajar-where"},T),s("p",{},j.text)),
I=D=>{y(j,D),S()};l.hidden=!0,g.replaceChildren(W,s("div",{class:"ajar-one-piles"},...m.map(({id:D,text:b})=>no(b,()=>I(
D),{"aria-pressed":`${c[j.id]===D}`}))),s("div",{class:"ajar-one-also"},q?w(n.back,()=>q()):s("span",{}),w(n["card-out"],
()=>I("")),f?s("span",{}):w(n["card-enough"],()=>v()))),P&&W.focus({preventScroll:!0})}let w=(L,P)=>no(L,P,{class:"ajar-\
link"}),x=L=>L<p.length?k(L):v();function v({focus:L=!0}={}){let P=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=(S,j)=>{let T=p.
filter(b=>(c[b.id]??"")===j),W=b=>k(p.indexOf(b),{back:v,onward:v}),I=T.map(b=>s("li",{},no(b.text,()=>W(b)))),D=j?{}:{class:"\
ajar-out"};return I.length?[s(`h${o+1}`,D,S),s("ul",{},...I)]:[]};g.replaceChildren(P,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:S,text:j})=>q(j,S)),...q(n["cards-out"],"")),l.hidden=!1,L&&(P.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let B=p.map(L=>!!c[L.id]).lastIndexOf(!0)+1;return B===p.length||i&&B?v({focus:!1}):k(
B,{focus:!1}),g}var an=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Yi=/0|1(.)(1*)0/g,Zi=/(1*)0(...)(.)(1*)0/g,Qi=31,Xi=2147483647,el=4,tl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",nl=new RegExp(`(${tl})|[.…]+|[!?;\\n]`,"gu"),ol=/[\u0300-\u036f'’‘ʼ]/g,sl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function rn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Bs(o,t);return t}var ze=(e,t)=>new RegExp(e.map(n=>Bs(n,t)).
join("|"),"y");function ln(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function cn(e,t){let n=t;for(let[o,a]of ln(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var un=e=>Array.from(Rs(e).matchAll(Yi),([,t,n])=>t?Ds(t,n):0);function Ns(e){
let t=new Map,n=-1;for(let[,o,a,r,i]of Rs(e).matchAll(Zi))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Ds(r,i));return t}
var Rs=e=>Array.from(an(e),t=>t.toString(2).padStart(8,"0")).join(""),Ds=(e,t)=>(e==="1"?-1:1)*(1+t.length);function pn(e){
let t=0;for(let n of e)t=(t*Qi+n.codePointAt(0))%Xi;return t}function Bs(e,t){return`(?:${(e.match(sl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${el}}`:a[0]==="<"?t[a.slice(1,-1)]:
al(a)).join("")})`}function al(e){let t=qs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var qs=e=>e.normalize("NFKD").replace(ol,"").toLowerCase();
function Lt(e){let t="",n=[];for(let o of e.matchAll(nl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?qs(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var rl=4,Ps=4,Ws=".",oo=new WeakMap;function dt(e,t){let{passes:n,kinds:o,learned:a}=Fs(t),{line:r,places:i}=Lt(e),l=cn(
n,r),u=Object.entries(o).flatMap(([p,m])=>ln(m,l).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=a?il(u,r,a):u,c=(p,m)=>p.span[0]-
m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,span:[
i[m][0],i[d][1]]})).sort(c)}function*_s(e){let{passes:t,kinds:n}=Fs(e);for(let o of[t,...Object.values(n)])yield,ln(o,"w\
e are here ")}function Fs(e){return oo.has(e)||oo.set(e,ul(e)),oo.get(e)}function il(e,t,n){let{size:o,weights:a,kinds:r,
limit:i,least:l}=n,u=ll(t,n.same),f=u.slice(1).map((x,v)=>[...u[v],...x]),c=x=>{let v=new Set(x.flatMap(L=>L.numbers.map(
P=>P%o)));return[...v].reduce((L,P)=>L+(a.get(P)??0),0)/Math.sqrt(v.size)},p=[...u,...f];if(e.length)return so(p,c)[1]>l?
e:[];let m=p.filter(x=>x.length>rl),[d,g]=so(m,c);if(!(g>i))return[];let y=d.flatMap(x=>x.numbers.filter((v,B)=>B!==1)),
k=x=>[...new Set(y.map(v=>v%x.length))].reduce((v,B)=>v+x[B],0),[w]=so(Object.keys(r),x=>k(r[x]));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function ll(e,t){let n=Ws,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[
`w ${r}`,`b ${n} ${r}`,...cl(a[0])];o.at(-1).push({start:a.index,numbers:i.map(pn)}),n=r,r===Ws&&o.push([])}return o.filter(
a=>a.length)}function cl(e){let t=["^",...e,"$"];return t.slice(Ps-1).map((n,o)=>`n ${t.slice(o,o+Ps).join("")}`)}var so=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Hs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function ul({lists:e,passes:t,phrases:n,learned:o}){let a=rn(e),r=Object.entries(n).map(
([i,l])=>[i,ze(l,a)]);return{passes:ze(t,a),kinds:Object.fromEntries(r),learned:o&&pl(o)}}function pl({same:e,weights:t,
kinds:n,...o}){let a=e.map(i=>i.split(" ")),r=Object.entries(n).map(([i,l])=>[i,un(l)]);return{...o,same:new Map(a.flatMap(
i=>i.map(l=>[l,i[0]]))),weights:Ns(t),kinds:Object.fromEntries(r)}}function Us({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var zs=["emergency","crisis","violence","agency","worried","child"],fl=["crisis","violence"],Js='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Ks(){for(let e of Oe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||=t}}function dl(e,{zone:t="",languages:n=[]}){
let o=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Gs(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[a]=Object.values(n);for(let l of Object.values(n)){let u=o.flatMap(p=>dt(p,l)),f=u.every(({kind:p})=>p in a.
kinds),c=Hs(u,f?a:l);if(c)return{...c,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),i=a?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...i,kinds:[]}:null}var ao=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),ro=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Vs=e=>`tel:${e.match(/\d+/)[0]}`;function Ys({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Oe().
countries=t);let a=()=>Oe().countries,r=null,i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},Oe().chosen||dl(a(),r)),l=()=>a().find(S=>S.code===i());function u(S){Oe().chosen=S,Ks();
for(let{element:j,draw:T}of Oe().listeners)T(j)}function f(S,j){return j(S),Oe().listeners.add({element:S,draw:j,shown:!1}),
queueMicrotask(Ks),S}let c=S=>f(s("div",{}),j=>j.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help\
-elsewhere"]}],j=s("select",{onchange:()=>{u(j.value),o(j.value)}},...S.map(T=>s("option",{value:T.code},T.country)));return f(
j,()=>{j.value=l()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},m=({say:S,to:j},T)=>{if(/^(tel|sms):/.
test(j))return s("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...ro(S)));let W=s("span",{},S),I=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:j}),onclick:async()=>{await lo(j,W)&&
(I.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},W," ",I)},d=S=>s("li",{},s("p",{class:"\
ajar-for"},S.for_what),s("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...S.reach.map(m))),g=({emergency:S,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),j?s("p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Vs(S)},M(e["help-c\
all"],{number:S})))),y=S=>c(()=>{let j=l();if(!j)return[s("p",{},e["help-elsewhere-how"])];let T=S.flatMap(W=>W==="emerg\
ency"?g(j):ao(j,[W]).map(d));return[s("ul",{class:"ajar-help-lines"},...T)]});function k(){Us({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},p(),io({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),y(zs),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:S,text:j,
now:T,lines:W,kinds:I,countries:D},{level:b,aside:E,instead:A}){return D&&!q()&&(Oe().countries=D),s("section",{class:"a\
jar-danger"},s(`h${b}`,{tabindex:"-1"},S),s("p",{},j),I.length?null:A?.()??null,p(),y(W),s("ul",{class:"ajar-todo"},...T.
map(_=>s("li",{},_))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:E},
e["help-aside"]))}let x=()=>s("button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function v({emergency:S,
...j}){let W=fl.map(D=>ao(j,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(b=>D.find(({to:E})=>E.startsWith(b))));return[
{say:M(e["help-call"],{number:S}),to:Vs(S)},...W.filter(Boolean)]}let B=(S=`${e["help-line"]} `)=>c(()=>{let j=l(),T=(j?
v(j):[]).flatMap(({say:D,to:b},E)=>[E?" · ":"",s("a",{href:b},...ro(D))]),W=s("button",{type:"button",class:"ajar-link",
onclick:k},e["help-get"]),I=s("span",{class:"ajar-off-paper"},T.length?" · ":"",W);return[s("p",{class:"ajar-help-line"},
S,...T,I)]});function L(S){if(!q())return;let[j]=[...S.querySelectorAll(Js)].reverse();j?.closest("p, ul").after(B(""));
for(let T of S.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===l()?.country}let P=()=>c(()=>{
let S=l();return S?[s("p",{},s("b",{},`${e["help-title"]}, ${S.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:S.emergency})}`),s("ul",{},...ao(S,zs).map(({for_what:j,name:T,reach:W,hours:I})=>s("li",{},...ro(`${j}: ${T}\
. ${W.map(({say:D})=>D).join(" · ")}. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:k,
notice:w,button:x,line:B,addNumbers:L,text:P,choose:u,code:i,isKnown:q}}var io=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Zs(e){if(Oe().open){Oe().open=e;return}Oe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Js)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},
{capture:!0})}async function lo(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var fn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Qs(e){let t=()=>{e.next().done||fn(t)};fn(t)}var ml="about:blank";function co(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ml)}function Xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),co()))},{capture:!0})}function ea(e,t,{words:n,group:o,change:a,tell:r}){let i={...t},l={},u=e.piles.map(d=>(l[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=p[g.dataTransfer.
getData("text/plain")]?.[d.id];y&&!y.matches(":disabled")&&(y.checked=!0,c(y.dataset.card,d))}},l[d.id]))),f=()=>e.piles.
forEach(d=>{l[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(i).filter(g=>g===d.id).length})}),c=(d,g)=>{
i[d]=g.id,f(),a({...i});let{text:y}=e.cards.find(k=>k.id===d);r(n.moved,{card:Ie(y),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(y=>{let k=s("input",{type:"\
radio",name:g,value:y.id,"data-card":d.id,checked:i[d.id]===y.id,onchange:()=>c(d.id,y)});return p[d.id][y.id]=k,s("labe\
l",{},k,s("span",{},y.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var po=["open","closed"],hl=[...po,"half-open"],na=2,gl=90,fo=3,dn="none",ta=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
yl=/[“”„«»"' \t\n]/g,oa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,kl=["i","im","id","ill","ive","its","we",
"were","well"],wl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,bl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
uo=new WeakMap;function vl(e,t){let n=ca(t),{sentences:o,forms:a,at:r}=Sl(e,n);if(r<0||a[r].name===dn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Cl(El({sentences:o,forms:a,at:r},n),n.learned),{name:l,start:u,end:f}=a[r],c=Ml(i,l,mo(e,o[r],
u,f),t),p=Al(e,o,n),d=[i==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:c,notes:p,remarks:d.slice(0,na)}}function jl(e,t){let n=ca(t),o=t["about-statements"],a=fa(Dl(e)),r=Object.entries(n.blame).map(([y,k])=>({name:y,places:a.
flatMap(w=>Tl(y,k,w,n))})),i=new Set(r.flatMap(({places:y})=>y.map(({sentence:k})=>k))),l=[],u="";for(let{name:y,places:[
k]}of r){if(!k)continue;let w=Ll(e,k,n.quotedTo[y]);l.length||(u=Il(y,e,k,n)),l.push({name:y,words:w,remark:M(o.blame[y].
say,{words:w})})}let f=l.map(y=>y.name),c=a.filter(y=>!i.has(y)),p=Object.keys(n.parts).filter(y=>(y==="seen"?c:a).some(
({line:k})=>Ke(n.parts[y],k))),m=p.map(y=>o.parts[y]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:l,rewording:u,remarks:g}}function sa(e,t,n){return!n?.
coach||ra(t,n)?[]:la(e.remark,ia(e,t),n.coach).remarks}function aa(e,t,n){let o=e.flatMap(r=>{let i=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof i=="string"?[{item:r,text:ia(r,i)}]:[]});return!n?.coach||o.some(({text:r})=>ra(
r,n))?[]:["question","statement"].flatMap(r=>{let i=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:l,notes:u,
remarks:f}=la(r,i.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(l)?[...f,...c]:
[]}).slice(0,na)}var ra=(e,{dangers:t})=>Object.values(t).some(n=>dt(e,n).length),ia=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,la=(e,t,n)=>e==="question"?vl(t,n):jl(t,n);function ca(e){return uo.has(e)||uo.set(e,xl(e)),uo.get(e)}function xl(e){
let t=rn(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,f])=>[u,ze(f,t)])),{limit:o,unit:a,forms:r,weights:i}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ze(e.echoes,t),
stated:ze(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:po.map(l=>un(i[l]))},passes:ze(e.passes,t),
quotes:ze(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ke(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Sl(e,t){let n=fa(e),o=n.map(f=>$l(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),i=r.filter(f=>ua(n[f])>=fo),l=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[i,r,l].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var mn=e=>e.trim().split(" ").slice(0,
-1),ua=({line:e})=>mn(e).length-1;function $l({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[
c,p]of Object.entries(n)){let m=Ke(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let l=Object.entries(o).map(([c,p])=>({name:c,
place:Ke(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(l.length){let c=l.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(i.lastIndex=c.start,t!=="?"&&i.test(e)?{
...c,name:dn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:dn}:c}let u=pa(mn(e).slice(1),a).length>fo?"echo":"short";return{name:t==="?"&&Ke(r,e)?u:dn,
start:2,end:e.length}}function pa(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ol({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],i=pa(mn(a).slice(1),o),l=mn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...i,...[2,3].map(c=>`> ${l.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${i.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function El(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??po.map(()=>0),i=new Set(Ol(e,t).map(f=>pn(f)%o[0].length)),l=a/Math.sqrt(i.size);
return[...r.map((f,c)=>f+[...i].reduce((p,m)=>p+o[c][m],0)*l),0]}function Cl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?hl[e.indexOf(n)]:""}function Ml(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Al(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),i=r.length?r:t.
slice(-1),l=[];return Object.entries(o).flatMap(([u,f])=>{let c=i.map(m=>({sentence:m,place:Ke(f,m.line)})).find(({place:m})=>m);
if(c){let m=mo(e,c.sentence,...c.place);return l.some(d=>d.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=i.filter(m=>ua(m)>=fo).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Tl(e,t,n,{
passes:o,quotes:a,unless:r}){if(Ke(a,n.line))return[];let i=cn(o,n.line),l=Ke(t,i);return!l||r[e]&&Ke(r[e],i)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function Ll(e,{sentence:t,start:n,end:o},a){let r=a&&Ke(a,t.line.slice(n,o));return mo(e,t,n,r?n+r[1]:
o)}function Il(e,t,n,o){let a=o.data["about-statements"].blame[e],r=Nl(e,t,n,o),i=r>0?Rl(t,n.sentence,r):"",l=e==="ultim\
atum"&&Lt(i).line.split(" ").some(c=>kl.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return i&&f&&!l?M(f,{rest:i}):a.otherwise}function Nl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:l}=n,
u=l.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&i.has(u[2]);if(e===
"always"&&m&&(p=l.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=l.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=l.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<l.length-2?p:0}function Rl(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(bl,1),a=o.replace(oa," ").
replace(/^ +| +$/g,"");return[...a].length<=gl?a:""}var mo=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(oa," ").
replace(wl,"");function fa(e){let{line:t,places:n}=Lt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[l]=n[a],[,u]=n[r-1],f=i?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),f,f],mark:i?e.slice(...n[r]):""})}a=r+2}}return o}function Dl(e){return e.replace(
ta,"").replace(yl,"")?e.replace(ta,t=>" ".repeat(t.length)):e}var Bl=1200;function da(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:i}=ha({words:t,
find:a,isSilent:o}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(i,Bl)}),r}function ma({words:e,
find:t,known:n}){let{host:o,show:a}=ha({words:e,find:t}),r=()=>!ho()&&t().length&&a();return r()||n.then(r),o}var ho=()=>window.
ajarNoRemarks===!0;function ha({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),i=[],l=c=>{window.ajarNoRemarks=c,i=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(p)},c);function f(){let c=ho()?[]:t();c.length&&c.join(`
`)===i.join(`
`)||(i=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):ho()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var go=2e4,ql=10,Ee=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function It({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ee("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],l=i==null?null:Wl[r.kind](i,r);He(r,a)&&(a[r.
id]=Pl(r,l,a))}return a}function hn(e,t){try{It(e,t)}catch(n){if(n instanceof Ee)return!1;throw n}return!0}var ka=e=>Object.
values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ga(
e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ga(e.piles,t[n.
id])}`);case"date":return[it(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}var ga=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Pl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=rt(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Wl={ruler(e){if(!Number.isInteger(e)||e<0||e>ql)throw new Ee("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!ya(e)||!Array.isArray(e.chosen)||!e.
chosen.every(ko(a)))throw new Ee("answer-cards");let{chosen:r}=e,i=yo("own"in e?e.own:"")??"";if(i&&!o)throw new Ee("ans\
wer-own");if(!n&&r.length+!!i>1)throw new Ee("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||i?{chosen:l,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=ko(n.map(({id:i})=>i));if(!ya(e)||!Object.keys(e).every(
ko(o))||!Object.values(e).every(a))throw new Ee("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:yo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ee("answer-lines",
{most:t});let n=e.map(o=>yo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Qe(e))throw new Ee(
"answer-day");return e}};function yo(e){if(typeof e!="string")throw new Ee("answer-text");if(e.length>go&&[...e].length>
go)throw new Ee("answer-long",{most:go});return je(e)?e:null}var ko=e=>t=>e.includes(t),ya=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var _l=[{answers:["all"]}],Fl=/\p{L}/u,Hl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ul=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
zl=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Kl=/\{([a-z][a-z0-9-]*)\}/g;function yn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,l=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(ka(l))return"\
nothing"in n?[gn([n.nothing])]:[];let{parts:u}=va({items:e,answers:l,rules:t,phrases:n,last:i}),c=(r||!t.length?_l:t).flatMap(
u);return r||!("closing"in n)?c:[...c,gn([n.closing])]}function ba({items:e,rules:t,reflection:n},o){let{sentences:a}=va(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var gn=e=>({words:e,heading:"",said:[]}),
Je=(e,t,n=[])=>({words:n,heading:e,said:t}),wa=(e,t)=>e.filter(n=>!t.has(Be(n)));function va({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=b=>e.find(({id:E})=>E===`couple-${b}`)??e.find(({id:E})=>E===b),i=b=>t[r(b)?.id]??null,l=b=>r(b)?
Ce(r(b),i(b)):[],u=b=>{let E=new Set(b.map(r));return e.filter(A=>E.has(A))},f=b=>{let E=i(b);return typeof E=="number"?
E:l(b).length},c=b=>b.map(E=>i(E)?.chosen).find(E=>Array.isArray(E))??[],p=(b,E)=>{let[A,_]=[r(b),i(b)];return A?.kind!==
"sort"||!_?[]:A.cards.filter(({id:G})=>_[G]===E).map(({text:G})=>G)},m=b=>new Set(b?l(b).map(Be):[]),d=({if:b=[],unless:E=[]})=>b.
every(g)&&!E.some(g);function g(b){if(typeof b=="string")return i(b)!==null;let{item:E=[],cards:A,piles:_,without:G,only:K,
least:V,asked:U}=b;if(U)return!!r(U)&&He(r(U),t);let ee=E.find(ae=>i(ae)!==null);if(!ee)return!1;let se=c([ee]);return A&&
!A.some(ae=>se.includes(ae))||_&&!_.some(ae=>wa(p(ee,ae),m(G)).length)||K&&!(ae=>ae.size===1&&ae.has(K))(new Set(Object.
values(i(ee))))?!1:V==null||f(ee)>=V}let y=(b,E={})=>M(o[b],E);function k(b,E={}){if(typeof b=="string")return y(b,E);if(!d(
b))return null;let{phrase:A,of:_,since:G}=b;if(!_)return y(A,E);if(!l(_).length)return null;let K=G&&a?.values[_];return K==
null?y(A,{n:f(_),...E}):y(G,{n:f(_),last:K,day:a.day,...E})}let w=(b=[],E={})=>b.map(A=>k(A,E)).filter(A=>A!==null),x=(b,E)=>{
let A=w(b,E);return A.length?[gn(A)]:[]};function v(b){if(typeof b=="string")return l(b);if("level"in b)return j(b);if("\
phrase"in b){let[V]=b.of?l(b.of):[],U=k(b,V===void 0?{}:{words:V});return U===null?[]:[U]}let{item:E,pile:A,also:_,without:G}=b,
K=A?p(E,A):l(E);return _&&(K=K.filter(V=>m(_).has(Be(V)))),wa(K,m(G))}let B=({heading:b,under:E})=>b?y(b):(E&&r(E)?.said)??
"";function L(b,E){let A=r(b);if(A?.kind!=="sort"||t[A.id]===null)return[];let _=K=>A.piles.find(V=>V.id===K).text;return(E??
A.piles.map(({id:K})=>K)).map(K=>({id:K,text:_(K),cards:p(b,K)}))}let P=n.find(b=>b.ladder)?.ladder,q=()=>Math.floor(P.rungs.
length/2);function S(b){let[E]=c([b]);return!P||!E?null:q()-P.rungs.findIndex(({card:A})=>A===E)}function j({level:b,up:E=0}){
let A=b.map(S).find(G=>G!==null);if(!P||A===void 0)return[];let _=P.rungs[q()-A-E];return _?l(_.item):[]}let T={answers({
answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:A})=>t[A]!==null).map(A=>Je(A.said||A.ask,Ce(A,t[A.id])))},lines(b){
let E=b.lines.flatMap(v),A=E.length?[Je(B(b),E,w(b.say))]:[],_=b.count?.[Math.min(E.length,b.count.length-1)];return _?[
...A,gn([y(_,{n:E.length})])]:A},piles({piles:b,only:E,heading:A,below:_={},all:G={}}){let K=V=>V.length===r(b).cards.length;
return L(b,E).filter(({cards:V})=>V.length).flatMap(({id:V,text:U,cards:ee})=>{let se=K(ee)&&G[V]||_[V],te=A?y(A,{pile:U}):
U;return[Je(te,ee),...x(se?[se]:[])]})},empty(b){let E=L(b.empty,b.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return E.length?[Je(B(b),E,w(b.say))]:[]},sentence(b){let E=o[b.sentence],A=mt(E),_=Object.fromEntries(A.map(G=>[G,l(G).
join(" ")]));return Object.values(_).every(Boolean)?[Je(B(b),[wo(b,o,_)])]:[]},message(b){let E=W(b.message);return E.length?
[Je(B(b),[E.join(" ")])]:[]},ladder(){let[b=""]=l(P.goal),[[E],[A]]=[c([P.today]),c([P.later])],_=P.rungs.map(({card:G,item:K})=>{
let V=r(K)?.said??"",[U]=l(K),ee=U?`${V}: ${U}`:y("open",{level:V}),se=Vl(G===E,G===A,!!A);return se?y(se,{level:ee}):ee});
return[Je(y(b?"ladder":"ladder-unnamed",{goal:b}),_)]},missing({missing:b,say:E}){let A=u(b).filter(({id:_})=>t[_]===null);
return A.length?x(E,{parts:A.map(_=>_.said).join("; ")}):[]},repeated(b){let E=b.repeated.map(l),A=new Map;for(let K of E.
flat())A.has(Be(K))||A.set(Be(K),K);let _=K=>E.filter(V=>V.some(U=>Be(U)===K)).length>1,G=[...A].filter(([K])=>_(K)).map(
([,K])=>K);return G.length?[Je(B(b),G)]:[]}},W=b=>b.parts.map(E=>[E,l(E.item)[0]]).filter(([,E])=>E).map(([E,A])=>I(E,A,
b));function I(b,E,{self:A=[],small:_=[],capitals:G=[]}){let{opener:K,clauses:V,questions:U=[],names:ee=!1}=b,se=Ie(E),te=jt(
se),ae=te.toLowerCase();if(A.includes(ae))return et("{words}.",{words:Ft(se)});let ye=[...o[K]].at(-1);if(!Hl.test(se.match(
Fl)?.[0]??"a")||U.includes(ae))return et(`{words}${ye}`,{words:se});let he=o[ja(ae,V)??K],$=ee||G.includes(te);return et(
he,{words:kn(se,_,$)})}function D(b){if(!d(b))return[];let E=Object.keys(T).find(_=>_ in b),A=E?T[E](b):x(b.say);return A.
length&&b.then?[...A,...x([b.then])]:A}return{parts:D,sentences:W}}var mt=e=>[...e.matchAll(Kl)].map(([,t])=>t);function wo({
sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,i){let l=c=>{let p=Ie(je(i[c])),m=kn(p,n,!o.includes(c)),d=ja(jt(
p).toLowerCase(),a[c]);return d?M(r[d],{words:xa(m)}):m},u=r[e],f=Object.fromEntries(mt(u).map(c=>[c,l(c)]));return et(u,
f,t)}var ja=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function kn(e,t,n){let o=jt(e),a=[...o].length>1&&Ul.test(
o)&&!n;if(o==="i")return Ft(e);let r=t.includes(o.toLowerCase())&&!zl.test(o);return!a&&!r?e:xa(e)}function xa(e){let[t=""]=e;
return t.toLowerCase()+e.slice(t.length)}function Vl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function Sa(e,t,n,o=null){let a=Jl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:yn(e,t,{plain:r,last:o})}}function Jl({
items:e},t,n){let o=n&&Gs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function bo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],l=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),p()}},c),u=l(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,l(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function wn(e){let n=s("button",{type:"button",onclick:()=>bo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function $a({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),l=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,l,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,y=!1,k=!1,w=($,F,Z={})=>s(
"button",{type:"button",onclick:F,...Z},$),x=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>E()}),v=w(
e["keep-open"],()=>E(),{class:"ajar-link"}),B=s("div",{class:"ajar-offer"}),L=!1,P=$=>{$.tabIndex=-1,$.focus()},q=()=>u.
querySelector(".ajar-change"),S=()=>c.state==="kept"&&!c.reopen;function j($,F=$){r.dataset.short=F,a.textContent!==$&&(a.
textContent=$)}function T(){let $=c.problem?e["keep-unsaved"]:e["keep-saving"],[F,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[k?"lost":c.state];r.classList.toggle("ajar-state-lost",k),j(F,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem,W()}function W(){let $=n&&
c.state==="none"&&!m,[F,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",F),x.replaceChildren(s("span",{class:"ajar-long"},F),s("span",{class:"ajar-short"},Z)),x.hidden=!$||L,v.hidden=
!$||!c.exists,B.hidden=!$||y,f.hidden=$&&i.hidden&&!l.textContent}function I(){let $=()=>{y=!0,T(),P(r)};return B.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],$),w(e["keep-offer-yes"],E))),B}function D(){
c={...c,saved:!1},T()}function b(){T(),p=c,S()?u.replaceChildren(d?U("change"):ae()):c.state!=="none"?u.replaceChildren(
U("unlock")):m?u.replaceChildren(U(c.exists?"open":"start")):u.replaceChildren(n?"":y?K():G())}let E=()=>{m=!0,l.textContent=
"",b(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,
_=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function G(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{y=!0,b(),P(r)}),w(e[c.exists?"keep-open":"keep-start"],E)))}let K=()=>s(
"p",{},w(e[c.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function V(){let F=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,X)=>X.length>Z.length?X:Z);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":F},s("span",{},e["keep-strength-none"]))}function U($){let F=$==="start"||$==="change",Z={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],X=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{F&&t({strength:X.value})}}),de=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),be=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),Te=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),N=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:N.value})}),Y=V(),ne=()=>{if(!X.value){X.focus();return}if(Te.hidden=!0,F&&X.type==="password"&&de.value!==X.value){
Te.textContent=e["keep-again-differs"],Te.hidden=!1,de.focus();return}$==="change"?t({change:X.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:X.value,place:N.value},{awaited:!0}),j(e["keep-opening"]),X.value="",de.value="",Y.firstChild.textContent=
e["keep-strength-none"]},re=()=>{m=!1,d=!1,b(),$==="change"?q().focus():P(r)},ie=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),N);return s("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),
ne()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?
_():null,$==="change"?s("p",{},e["keep-change-how"]):null,F?s("p",{},e["keep-no-way-back"]):null,$==="start"&&c.here==="\
browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),s("\
p",{class:"ajar-hint",id:`${o}-how`},e[F?"keep-how":"keep-how-open"]),X,F?Y:null,F?be:null,s("label",{class:"ajar-card"},
s("input",{type:"checkbox",onchange:({target:le})=>{X.type=le.checked?"text":"password",be.hidden=le.checked,Te.hidden=!0}}),
s("span",{},e["keep-see"])),F?Te:null,$==="change"||c.here?null:ie,s("div",{class:"ajar-moves"},$==="unlock"?null:w(e["k\
eep-not-now"],re),s("button",{type:"submit"},Z)),F?null:te(),$==="start"&&c.here?se():null)}let ee=()=>s("div",{},w(e["k\
eep-copy"],()=>t({take:"sealed"})));function se(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
F=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(await F.files[0].arrayBuffer()),be=()=>t({bring:de},{awaited:!0});
F.value="",c.exists?bo(X,{...$,act:be}):be()}}),Z=s("label",{class:"ajar-words"},s("span",{},e["keep-bring"]),F),X=s("di\
v",{class:"ajar-twice"},Z);return X}function te(){let $=wn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.
here?[s("p",{},e["keep-copy-forgot"]),ee(),se()]:[],s("p",{},e["keep-erase-how"]),$)}function ae(){let $=s("select",{id:`${o}\
-minutes`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((F,Z)=>F-Z).map(F=>s("\
option",{value:F,selected:F===c.minutes},M(e["keep-minutes"],{n:F}))));return s("div",{class:"ajar-kept"},w(e["keep-lock"],
()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{d=!0,g=!1,b(),u.querySelector("input").focus()},
{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},
e[c.here?"keep-more":"keep-where"]),...c.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},c.place)],c.copied?s("p",{},
M(e["keep-copied"],{program:c.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),$))}function ye($){if($.strength!=
null){let F=u.querySelector(".ajar-strength > span");F&&(F.textContent=$.strength);return}if($.changed){d=!1,b(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,q().focus();return}c={...c,...$},c.state==="kept"&&(m=!1),S()||(d=!1),
T(),he()}let he=ft(u,()=>{let $=p;if($.state===c.state&&$.exists===c.exists&&$.minutes===c.minutes&&$.here===c.here&&!!$.
reopen==!!c.reopen&&!!$.hosted==!!c.hosted&&u.firstChild){p=c;return}let Z=m&&$.place!==c.place;b(),$.state!==c.state&&$.
state!=="none"?P(r):Z&&u.querySelector("input").focus()});return b(),{line:r,small:x,opener:v,more:f,offer:I,setStart:$=>{
L=$,T()},update:ye,begin:D,setLost:$=>{k=$,T()},say:$=>{l.textContent=$,f.hidden=!1}}}function Oa(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let l=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return $e(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),l(n,"wide"),l(o,"narrow"),s("details",{open:u},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}function Ea({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!He(o,n)))if(o.kind==="choice"){let i=(o.among?
rt(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(i.length||l)&&(n[o.id]={chosen:i,
own:l})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Ca=(e,t)=>M(e.ask,t);var Gl=new Set(["autorestarting","dead","restarting","terminating"]),Yl=4e3;function Ma({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(u,f)=>{
Gl.has(f)&&t()},l=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Yl):n()};return o.connect(
i),a.connect(l),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(l)}}function Aa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=Ea(u,f),p=u.items.filter(m=>m.id in c).map(m=>[Ca(m,c),...Ce(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function i(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function l(u){o=u;for(let f of n)f.hidden=!u}return{line:i,set:l,isLost:()=>o,forget:u=>n.delete(
u)}}var Zl={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ht=10,Ql=400,Nt=17,
vo=16,ot=14,[Ra,Da]=[12,38],[jo,xo,Xl]=[46,8,30],Ta=15,La=26,ec=14;function So(e,t,n){let o=t.map((l,u)=>({...l,look:Do(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[a,r]=e.length>1?nc(e,o,n):tc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${pe(r)}`}">
${a.join(`
`)}
</svg>
`}function tc(e,t,n){let[o,a,r]=[92,14,n-14],i=u=>a+(r-a)*u/ht;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],y=[...Array(ht+1).keys()].map(w=>Rt([i(w),d-5],[i(w),d+5],"edge",1)),k=[0,ht].filter(w=>w!==g).map(w=>Ge(
`${w}`,i(w),d+25,"muted",{size:ot,anchor:"middle"}));return[Ge(f,0,m+Nt,c,{size:Nt,bold:!0}),Rt([a,d],[r,d],"edge",1.5),
...y,...k,Pa(c,i(g),d,9),Ge(`${g}`,i(g),d+29,c,{size:Nt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function nc(e,t,n){let o=rc(
e,Ra,n-Da),a=jo+ht*xo+Xl,r=t.flatMap((f,c)=>oc(e,f,o,c*a,n)),i=t.length*a,[l,u]=ic(e,o,i,n);return[[...r,...l],i+u]}function oc(e,{
id:t,name:n,look:o},a,r,i){let[l,u]=[r+jo,r+jo+ht*xo],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-xo*d[t]})).filter(
({value:d})=>d!==null),c=[l,u].flatMap((d,g)=>[Rt([0,d],[i-Da+Ra,d],"line",1),Ge(g?"0":`${ht}`,i,d+5,"muted",{size:ot,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Ge(n,0,r+Nt,o,{size:Nt,bold:!0}),
...c,mc(f,o),...f.map(({x:d,y:g})=>Pa(o,d,g,m)),...sc(f,o)]}function sc(e,t){let n=e.map(({value:a,x:r,y:i},l)=>{let[u,f]=[
e[l-1]?.value??a,e[l+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=l===0||l===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:i+(c?22:-11),half:`${a}`.length*vo*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-
i.rank))(a.rank===0||a.rank<3&&e.length<=ec)&&!o.some(i=>ac(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>Ge(`${a}`,
r,i,t,{size:vo,bold:!0,anchor:"middle"}))}var ac=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<vo;function rc(e,t,n){
let o=Ba(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>An(o[c].day,
f.day)),r=Ta*(e.length-o.length)+La*a.length,i=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=La*i+l*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=Ta*i),u))))}function Ba(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function ic(e,t,n,o){let a=Ba(e);if(a.length===1){let[c]=a.map(v=>v.day&&Na(v.
day,!0)),m=o<Ql||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,y=d.map(v=>({x:t[v],lines:cc(e[v].moment,
g)})),k=Math.max(...y.map(({lines:v})=>v.length))*ot*1.25,w=y.flatMap(({x:v,lines:B})=>Ia(B,v,n+12,o)),x=c?[Ge(c,0,n+k+22,
"muted",{size:ot})]:[];return[[...w,...x],k+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),i=[],l=0;for(let{day:c,
many:p}of a){let[m,d]=[t[l],t[l+p-1]];i.push({from:m,to:d,x:(m+d)/2,words:Na(c,r.size>1)}),l+=p}let u=i.flatMap(({from:c,
to:p,x:m})=>[Rt([c,n-4],[p,n-4],"edge",1),Rt([m,n-4],[m,n+2],"edge",1)]),f=lc(i.map(c=>({...c,...qa([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>Ia([c],p,n+18,o))],24]}function lc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function qa(e,t,n){let o=Math.max(...e.
map(bn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Ia(e,t,n,o){let{start:a,end:r}=qa(e,t,o),[i,
l]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Ge(u,l,n+f*ot*1.25,"muted",{size:ot,anchor:i}))}var Na=(e,t)=>Xe(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function cc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let i=`${n.at(-1)} ${r}`.trim();!n.at(-1)||bn(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>uc(r,t))}function uc(e,t){let n=[...e];if(bn(e)<=t)return e;for(;n.length&&bn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var pc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,bn=e=>[
...e].reduce((t,n)=>t+ot*(pc.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,vn=e=>`var(--ajar-${e}, ${Zl[e]})`,fc={
"&":"&amp;","<":"&lt;",">":"&gt;"},dc=e=>e.replace(/[&<>]/g,t=>fc[t]);function Ge(e,t,n,o,{size:a,bold:r=!1,anchor:i="st\
art"}){let l=r?' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${i}"`} font-size="${a}"${l}\
 fill="${vn(o)}">${dc(e)}</text>`}var Rt=(e,t,n,o)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${vn(
n)}" stroke-width="${o}" fill="none"/>`,mc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${pe(n)} ${pe(o)}`).join("L")}" strok\
e="${vn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Pa(e,t,n,o){let[a,r,i]=[t,n,o];return`<p\
ath d="${{first:`M${pe(a-i)} ${pe(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${pe(a-i*.9)} ${pe(r-
i*.9)}h${pe(i*1.8)}v${pe(i*1.8)}h${pe(-i*1.8)}z`,third:`M${pe(a)} ${pe(r-i*1.25)}L${pe(a+i*1.25)} ${pe(r)}L${pe(a)} ${pe(
r+i*1.25)}L${pe(a-i*1.25)} ${pe(r)}z`}[e]}" fill="${vn(e)}"/>`}var hc=600,gc=340,yc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Wa(e,t,n){let o=e.map(a=>({...a,
moment:$o(n,a.moment)}));return{sentence:kc(o,t,n),wide:So(o,t,hc),narrow:So(o,t,gc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:i})=>r[i])])}}function $o(e,t){let[,n,o,a=""]=yc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return vt(e,t);let i=it(r.toISOString().slice(0,10)),l=M(e["home-until"],
{day:i})+a;return n?`${vt(e,n)}, ${l}`:l}function kc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&wc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),i=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=i.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=In(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let l=i.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!l.length)return n["check-ins-differ"];let u=In(l);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var wc=(e,t)=>Xe(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function _a(e,{words:t,send:n,open:o,help:a,matters:r,ways:i,isPrinted:l}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ae(t,j=>u.replaceChildren(j)),c=j=>{f.begin(),n(j)},p=s("div",{}),m={},d="",g=0,y=nn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let k=(j,T)=>s("button",{type:"button",onclick:T},j),
w=j=>s("div",{class:"ajar-reflection"},...j.flatMap(T=>xt(T,3))),x=(j,T,W)=>wn({words:t,label:j,question:T,act:()=>c(W)}),
v=()=>{let j=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&c({import:await j.files[0].
text()}),j.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),j)};function B(){let j=r();return m.
something?[j.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...j.map(({heading:T,lines:W})=>s("div",
{},s("dt",{},T),...W.map(I=>s("dd",{dir:"auto"},I))))),s("div",{class:"ajar-moves"},...i())]:[]}let L=ft(p,()=>{let j=JSON.
stringify([m,r()]);j!==d&&(d=j,on(p,q))}),P=()=>[k(t["home-take-plan"],()=>c({take:"plan",paper:y.value(),country:a.code()})),
y.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let j=(I,D)=>k(D,()=>c({take:I})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,W=()=>{g=T.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
T?a.notice(T,{level:2,aside:W}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(I=>s("li",{},I))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!T?a.line():"",...(m.earlier??[]).filter(({plan:I})=>I.
length).map(({title:I,plan:D})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${$o(t,I)}`),w(D))),...B(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...T?[]:[...l?P():[],j("\
calendar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),v()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),x(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{f.end(),m=j,L()},settle:f.end,say:(j,T="")=>{f.end();let W=s(
"div",{class:"ajar-text"});$e(W,T),u.replaceChildren(j,W),u.scrollIntoView({block:"nearest"})}}}function Fa({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([an(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var bc=1e3;function jn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:i}=document,l=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},l("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),l("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
a,bc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function Ua({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:l,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...i.map(g=>Ha("ajar-plan-goal",g)),...l.map(g=>Ha("ajar-plan-hero",g)),Eo(u,"h2"),...f.map(
g=>Oo(g,gt(g.lines))),c.length?s("section",{},Eo(c,"h2")):"",...p.map(g=>Oo(g,$c(g))),...m.map(g=>Oo(g,Oc(g),Sc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];jn(d,{title:r,
paper:t,tight:vc(e),onRefused:a})}function vc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var xn=({lines:e})=>[...e.join("")].
length,jc=e=>xn(e)<160?"large":xn(e)<500?"middle":"usual",Ha=(e,t)=>s("div",{class:e,"data-size":jc(t)},...Co(t,"h2")),xc=e=>xn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),gt=e=>e.map(t=>s("p",{dir:"auto"},t)),za=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:gt(e),Co=({heading:e,lines:t},n,o=gt)=>[s(n,{},e),...o(t)];function Eo(e,t){
let n=e.every(xc)?"ajar-plan-beside":"",o=t==="h3"?za:gt;return s("div",{class:n},...e.map(a=>s("div",{},...Co(a,t,o))))}
var Sc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+xn(o),0)<900,Oo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),$c=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Co(n,"h3",za))):[Eo(e,"h3")]},Oc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>gt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...gt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var yt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),Dt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ec=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),Cc={cup:()=>Dt("88 74 46 56",...yt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Dt("296 12 176 168",...yt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Dt("136 24 136 140",...yt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ec("glow",234,94,4),...yt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Dt("312 66 80 120",...yt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Dt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ka=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Cc[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Va(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Ka(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Ja=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Ka(e.doors,t)),
Ga=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Mc=4e3,Ac=6e3,Tc=6;function Ya(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function i(m,d){o.textContent=m,a.dataset.breath=d}function l(){if(n===Tc){c(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(u,Mc)}function u(){i(e.out,"out"),t=setTimeout(l,Ac)}function f(){n=0,r.textContent=
e.stop,l()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var st=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Za(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:i}=t[o.
plan]??{},l=r?.find(c=>c.sentence);if(!a||!l)return"";let u=c=>Qa(a[c])&&je(a[c])!=="";if(!mt(i[l.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>dt(c,p).length);return Object.values(a).flatMap(Lc).some(f)?"":wo(l,i,a)}var Lc=e=>(e?.
own?[e.own]:[e].flat()).filter(Qa),Qa=e=>typeof e=="string";var om=new TextEncoder;var Xa="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",er=`${Xa}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,wm=new RegExp(`(?:[${Xa}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),bm=new RegExp(`^[${er}]+`),vm=new RegExp(`(^|[;,|"])([${er}]*)(?=[=+\\-@−＝＋－＠])`,"g");function tr({after:e,among:t,...n},o){return It({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Dc=["goal","sentence","fields","message","beside","section","ladder"],Bc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",qc=new RegExp(
`\\r\\n|[${Bc}]`);function nr(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),i=r?Za([r],t):"",l=Object.
fromEntries(Dc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=Pc(Wc(c,f),u,u.exercise===o?i:"");l[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new st("journal-no-plan");return{
...l,title:t.exercises[o]?.title??""}}function Pc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(i=>e.pile(i,o));let r=a?e.told():[];return e.fields(...n.filter(i=>!r.includes(i)))}var Bt=e=>e.flatMap(t=>t.split(qc)).map(je).filter(Boolean);function Wc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return tr(d,a[d.id])}catch{return null}},i=d=>{let g=r(d),y=d.kind==="date"&&Qe(g);return Bt(y?[Xe(y,{dateStyle:"ful\
l"})]:Ce(d,g))},l=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:i(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:l(...d)});function f(d,g){let y=t.find(v=>v.id===d&&v.kind==="sor\
t"),k=y?.piles.find(v=>v.id===g)?.text,w=k&&r(y);if(!w)return[];let x=y.cards.filter(v=>w[v.id]===g).map(({text:v})=>v);
return[{id:g,heading:k,lines:Bt(x)}]}function c(){let d={items:t,rules:o.filter(y=>y.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,r(y)]));return yn(d,g).filter(({said:y})=>y.length).map(({heading:y,
said:k})=>({id:"message",heading:y,lines:Bt(k)}))}function p(){let d=o.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:x})=>x===w),y=[d.today,d.later].map(g).filter(Boolean),k=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:i(g(w.item)),marks:y.filter(x=>r(x)?.chosen.includes(w.card)).map(x=>x.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:x}of d.before??[])a[w]&&typeof a[w]=="string"&&k.push({heading:x,lines:Bt(
[a[w]]),marks:[]});return{...u("goal"),rungs:k}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:l,
section:u,pile:f,message:c,ladder:p,told:()=>mt(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Bt(
[d])})}}function or({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!hn(a.exercise,a.answers)?[]:o.item?_c(o,a):
ba(a.exercise,a.answers)});return[...new Set(n)]}function _c({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(f=>a[e][f.id]===t),l=i?i.map(({text:f})=>f):Ce(r,a[e]),
u=n.startsWith("{words}");return l.map(f=>{let c=Ie(f);return et(n,{words:u?c:kn(c,["a","an"],!1)})})}var Fc="{wishes}";function sr({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let i=d=>{let[g,y]=[n(`${d}@`),
o(`${d}@`)];return g&&y?{exercise:g,answers:y}:null},l=d=>or(d,i),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let k=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return l({takes:k}).length>
0}function c({key:d,exercise:g,html:y}){let k=o(d),w=g.items.flatMap(S=>Ce(S,k[S.id]).flatMap(j=>Ie(j).split(/\n+/)));if(!w.
length)return"";let v=s("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
p(v,y,w):v.append(...w.map(S=>s("p",{dir:"auto"},S)));let B=s("p",{class:"ajar-status",role:"status"}),L=async()=>{let j=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),T=await lo(j,v);B.replaceChildren(e[T?"help-copied":"letter-not-copied"])},P=()=>{let S=/-(US|CA)$/i.test(navigator.language),
j=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);jn([j],{title:e["letter-title"],paper:S?"us-letter":
"a4",onRefused:()=>B.replaceChildren(e["print-refused"])})},q=(S,j)=>s("button",{type:"button",onclick:j},S);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},q(e["help-copy"],L),q(e["letter-print"],P)),B)}function p(d,g,y){
$e(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===Fc)?.replaceWith(s("ul",{},...y.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(k=>k.endsWith("@")&&o(k)),g=d.map(k=>({key:k,response:o(k)})),
y=Object.fromEntries(d.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:w,section:x}=nr(g,{exercises:y,danger:{},workshop:r}),
v=r.days.map(({item:L})=>L),B=w.filter(({id:L})=>!v.includes(L));return[...k,...B,...x.flatMap(({fields:L})=>L)]}catch(k){
if(k instanceof st)return[];throw k}}return{sentences:l,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var qt=window.ajarShown,ar=e=>e.startsWith("check-in@"),rr=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ye={};function Mo(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar-chart details{overflow-x:auto}@contai\
ner (max-width:
32rem){.ajar-chart table{font-size:.875rem}}.ajar :is(th,td){text-align:start;padding-block:.4em;padding-inline:0 .5em;b\
order-bottom:1px
solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--aja\
r-muted);
background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;\

min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0\
;
font-size:.9em;line-height:1.25}.ajar-notice:has(>.ajar-hint){flex-wrap:wrap}.ajar-notice>.ajar-hint{flex:1 0 100%}:root\
:has(.ajar-nav){
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function ir({model:e,el:t}){Mo();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:i,instead:l,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),y=null,k=!1,w=!1,x=!1,v=!1,B=!1,L=new Map,P=new Map,q=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Le(t,o),Ln(o);let S=s("div",{class:"ajar-page"}),j=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===h)?.
exercise,T=Aa({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[j(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
W=0,I=h=>{if(clearTimeout(W),W=0,T.set(h),y?.setLost(h),h)for(let C of m.keys())c.get(C)?.release()},D=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{I(!0);return}C&&!W&&(W=setTimeout(()=>I(!0),8e3))},b,E=new Promise(h=>{b=h}),A=!1;function _(){A||(A=
!0,window.ajarDangers?G():D({dangers:!0}))}let G=()=>{b();for(let h of Object.values(window.ajarDangers.dangers))Qs(_s(h))};
function K({key:h,exercise:C},R){if(ar(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!hn(C,R))return;let z=It(C,R),
oe=Sa(C,z,window.ajarDangers);O(h,{answers:z,done:!0,...oe}),L.set(h,rr(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.
update()}let V=Ys({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>U(),onCountry:h=>D({country:h})}),
U=()=>{D({forget:!0}),co()},ee=sr({words:o,help:V,exerciseOf:j,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(
h=>j(h)),workshop:{plan:a,days:u,printed:f}}),se=(h,C,R)=>(c.set(h.key,R),p.has(h.key)&&R.update(p.get(h.key)),C),te={html(h){
return h.warns&&g(he),ye(h.html)},home(h){let C=s("div",{}),R=De=>{De.import&&c.get("chart")?.begin(),D(De)},H=De=>fe(ie(
De)),{matters:z}=ee,oe=f.length>0;return se(h,C,_a(C,{words:o,send:R,open:H,help:V,matters:z,ways:at,isPrinted:oe})),D({
home:h.key}),C},gate(h){let C=s("div",{class:"ajar-text ajar-gate"}),[R,H]=v?[s("p",{},o["gate-left-out"]),[V.button(),ge(),
Z()]]:[ye(x?h.short:h.html),de()],z=s(`h${h.level??2}`,{},h.title);return C.append(z,R,s("div",{class:"ajar-moves"},...H.
filter(Boolean))),v||R.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(he),C},made:h=>{let C=s("div",{class:"ajar-\
made"}),R=()=>C.replaceChildren(...Te(h.section));return c.set("made",{update:R}),R(),C},exercise(h){if(h.invites&&v){let z=[
s(`h${h.level}`,{},Dn(h.exercise.title,h.exercise)),s("p",{},o["gate-left-out"]),Z()];return s("div",{class:"ajar-text"},
...h.folded?[]:z)}let C=s("div",{}),R=T.line(y?{}:{role:"alert"});m.set(h.key,C);let H=(z,oe)=>{y?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ce=window.ajarSent;P.set(h.key,ce),D({key:h.key,...z,sent:ce},{awaited:oe}),
!(!oe||!T.isLost())&&(I(!0),R.scrollIntoView({block:"nearest"}))};return c.set(h.key,Fo(C,h.exercise,{words:o,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!N(h.key):null,sort:h.quick||n.length>1&&!$n()?Is:ea,enough:h.
quick?"at once":"later",remarks:(z,oe)=>da(z,{words:o,find:ce=>sa(oe,ce,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:ee.sentences,...p.get(h.key),help:V,instead:()=>ge(h.elsewhere),below:()=>ne(h),onAside:z=>{
O(h.key,{aside:z}),C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{_(),O(h.key,{answers:z,done:!1}),
H({answers:z,done:!1},w)},onMove:z=>O(h.key,{at:z}),onDone:z=>{K(h,z),H({answers:z,done:!0},!0),ar(h.key)&&c.get("chart")?.
begin()},onStartOver:()=>{O(h.key,{answers:{},done:!1}),H({remove:!0})}})),C.firstElementChild.append(R),g(()=>T.forget(
R)),C},chart(h){let C=s("div",{class:"ajar-chart-block"}),R=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:H,end:z}=Ae(o,ce=>R.replaceChildren(ce)),oe=({checkIns:ce,rulers:Fe})=>{z(),Oa(C,ce.length?Wa(ce,Fe,o):{},o)};return c.
set(h.key,{update:oe,begin:H,end:z}),p.has(h.key)&&oe(p.get(h.key)),H(),D({chart:h.key}),s("div",{},C,R)},start:h=>Va(h,
{open:le,opener:y?.opener}),doors:h=>Ja(h,{open:le}),onward:h=>Ga(h,{open:le}),breathing(h){let{element:C,stop:R}=Ya(h);
return g(R),C},notice(h){Xs(()=>D({forget:!0}));let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s(
"div",{class:"ajar-notice"},s("p",{},h.text),C);let R=s("div",{class:"ajar-leave"},V.button(),io({words:o,leave:U}));Zs(
V.open),y=$a({words:o,send:D,isQuiet:n.length>1});let H=document.createDocumentFragment(),z=s("div",{class:"ajar-on-pape\
r"});return fn(()=>B||z.append(V.text())),H.append(s("div",{class:"ajar-notice"},s("div",{},y.line,y.small),R),C??"",z,y.
more),H}};function ae(h){let C=n.findIndex(({id:H})=>H&&h===`${H}.ipynb`),R=({section:H,blocks:z})=>H===n[C]?.id&&z.some(
({warns:oe})=>oe);return Math.max(C,n.findIndex(R))}function ye(h){let C=s("div",{class:"ajar-text"});return $e(C,h),V.addNumbers(
C),C.addEventListener("click",R=>{let H=ae(R.target.closest("a")?.getAttribute("href"));H<0||(R.preventDefault(),fe(H))}),
C}function he(){x=!0}function $(h){v=h,x=!0,Q({focus:!0})}let F=(h,C)=>s("button",{type:"button",onclick:C},h),Z=()=>F(o["\
gate-again"],()=>$(!1));function X(){$(!1),n[q].blocks.some(({invites:C})=>C)||fe(q+1)}let de=()=>[F(o["gate-no"],()=>$(
!0)),F(o["gate-unsure"],()=>$(!0)),F(o["gate-yes"],X)],be=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:R})=>R===
"exercise")),Te=h=>{let C=be(h).filter(({key:ce})=>p.get(ce)?.done).map(({key:ce,exercise:Fe},De)=>Ht(s("details",{open:De===
0},s("summary",{},Fe.title),...p.get(ce).reflection.flatMap(wt=>xt(wt,2))),Fe,o)),R=s("p",{},o["made-nothing"]),H=be(h).
map(({key:ce})=>ce),z=r&&ee.canBegin(`${r}@`,H)?ve():null,oe=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["\
made-title"]),...C.length?C:[R],...oe]},N=h=>Object.keys(p.get(h)?.answers??{}).length>0,Y=h=>{let C=be(h).filter(({folded:R})=>!R);
return C.length>0&&C.every(({key:R})=>p.get(R)?.done)};function ne(h){let C=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():
"",R=ee.isLetter(h.exercise)?ee.letter(h):"",{danger:H,aside:z=0}=p.get(h.key);R&&(R.hidden=z<=(H?.kinds.length??-1));let oe=H?.
kinds.length?"":re(h);return s("div",{class:"ajar-below"},oe,C,R,y?.offer()??"")}function re({key:h,exercise:{items:C}}){
return C.some(({remark:H})=>H)?(_(),ma({words:o,find:()=>aa(C,p.get(h)?.answers??{},window.ajarDangers),known:E})):""}let ie=h=>n.
findIndex(({aside:C,blocks:R})=>!C&&R.some(H=>H.key===h)),le=h=>fe(n.findIndex(C=>C.id===h));function ge(h){let C=`${l?.
exercise}@`,R=ie(C);return R<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:Me(C,R,o["help-needs"])}function Me(h,C,R){
return s("button",{type:"button",onclick:()=>{fe(C);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let oe of m.get(h).
querySelectorAll(".ajar-folded, .ajar-sentences"))oe.open=!0;z.tabIndex=-1,z.focus()}}},R)}function xe(h,C){let R=n.findLastIndex(
({blocks:H})=>H.some(z=>z.key===h));return R<0||v?null:Me(h,R,C)}let ve=()=>xe(`${r}@`,o["make-message"]),at=()=>{let h=[
...p.keys()],C=`${r}@`,R=r&&(ee.canBegin(C,h)||p.has(C)),H=i&&xe(`${i.exercise}@`,o["make-letter"]);return[R?ve():null,H].
filter(Boolean)};for(let[h,C]of Object.entries(Ye))te[h]=R=>{let H=s("div",{}),oe=C(H,R,{words:o,send:D,onDispose:g,model:e,
exerciseOf:j,formOf:ce=>m.get(ce)});return se(R,oe.element??H,oe)};function Ze(h,C){let R=te[h.kind](h),{language:H}=n[q];
return!H||!h.html||(Ht(R,{language:H},o),C===n[q].blocks.findIndex(({html:z})=>z)&&R.prepend(Rn(o))),R}let kt=h=>n[q].blocks.
find(C=>C.kind===h),O=(h,C)=>p.set(h,{...p.get(h),...C}),J=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){
if(J(),c.clear(),k){S.replaceChildren(y?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(S.replaceChildren(
...n[q].blocks.map(Ze)),n.length>1&&me(),!h)return;let C=S.querySelector("h1, h2, h3")??S;C.tabIndex=-1,C.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function me(){let{aside:h,title:C}=n[q];if(On.hidden=!!h,S.classList.toggle("ajar-asid\
e",!!h),y?.setStart(n[q].id==="start"),h)return;let{section:R,step:H,steps:z,minutes:oe}=n[q],ce=n.filter(ue=>!ue.aside),
Fe=ce.indexOf(n[q]),De=(ue,Cn,mr={})=>s("button",{type:"button",onclick:()=>fe(n.indexOf(ue)),...mr},Cn),wt=n.find(({id:ue})=>ue===
"start"),To=ce[Fe-1]??wt;S.append(s("div",{class:"ajar-moves ajar-turn"},To?De(To,o["previous-page"]):null,Fe<ce.length-
1?De(ce[Fe+1],o["next-page"]):null));let En=ce.filter(ue=>!ue.section||ue.step===1),Lo=ue=>R?ue.section===R:ue===n[q],fr=ue=>({
"aria-current":Lo(ue)?"page":null}),dr=ue=>Y(ue.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Io=(ue,Cn)=>s(
"li",{},De(ue,Cn,fr(ue)),dr(ue));Ve.replaceChildren(...En.map(ue=>Io(ue,ue.title)),wt?Io(wt,o["start-page"]):""),Wt.textContent=
R?M(o["step-of"],{title:C,n:H,all:z,minutes:oe}):M(o["page-of"],{n:En.findIndex(Lo)+1,all:En.length,title:C})}function fe(h){
n[h]&&(q=h,Ve.parentElement.open=$n(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let Ve=s("ol",{}),Wt=s("summary",{}),
$n=()=>window.innerWidth>640;e.get("notice")&&t.append(te.notice(e.get("notice")));let On=s("nav",{class:"ajar-nav","ari\
a-label":o.pages},s("details",{open:$n()},Wt,Ve));n.length>1&&t.append(On),t.append(T.line({role:"alert"}),S);let Ao=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Ao<3e4||(Ao=Date.now(),D({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let R=[...P.values()].some(oe=>h.acknowledged<oe);y?.update(R?{...h.
keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,z=H==="locked";H&&(w=H==="kept"),H&&z!==k&&(k=z,p.clear(),On.hidden=
k,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[R,H]of Object.entries(h.states??{})){if(h.acknowledged<
P.get(R))continue;let z=H.answers&&!Object.keys(H.answers).length,oe=L.get(R)===rr(H);L.delete(R),O(R,z?{...H,at:0}:H),oe||
c.get(R)?.update(p.get(R))}h.dangers&&(window.ajarDangers=h.dangers,G()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),Fa(h.file));let C=c.get("home")??y;if(h.print){let R=c.get("home");R?.settle(),Ua(h.print,()=>R?.say(
o["print-refused"]))}h.erased&&C?.say(h.erased,kt("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),
h.open&&le(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Le(t,o),Ln(o),n=e.get("pages"),Q()});let pr=Ma(e,{gone:()=>I(!0),back:()=>{T.isLost()&&D({ready:!0})}});return Q(),
qt.set(o,(qt.get(o)??0)+1),D({ready:!0}),()=>{B=!0,J(),pr(),clearTimeout(W),qt.set(o,qt.get(o)-1),qt.get(o)||D({gone:!0})}}Ye.door=(e,t,n)=>Es(e,n);Ye.group=(e,t,n)=>Ts(e,n);Ye.scenario=(e,t,{words:n,model:o})=>({element:Ls(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ye.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:i,update:l}=Ms(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...i),
{element:u,update:l}};Ye.desk=Os;var Hc=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),cr,_e={},ur=!1,Sn=null;
function lr(e){_e=e;let{style:t}=document.documentElement;t.setProperty("--ajar-getting-ready",JSON.stringify(_e["lab-ge\
tting-ready"])),t.setProperty("--ajar-has-stopped",JSON.stringify(_e["lab-has-stopped"])),Sn?.notifyCommandChanged()}async function Pt(e){
let t=Object.entries(cr[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Uc(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Pt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this,l=()=>lr(i.get("words"));ur=!0,l(),
this.listenTo(i,"change:words",l),this.dispose=ir({el:this.el,model:{get:u=>i.get(u),set:(u,f)=>i.set(u,f),save_changes:()=>i.
save_changes(),send:u=>i.send(u),widget_manager:i.widget_manager,on:(u,f)=>this.listenTo(i,u,f)}})}remove(){return this.
dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[n],activate:(r,i)=>{Mo(),lr(
window.ajarWords),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,View:a}})}}}var zc=()=>new Promise(
e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Kc({context:e,sessionContext:t}){if(await e.
ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;await new Promise(a=>{let r=()=>{
if(!Hc.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[n,o])i.connect(r);r()})}async function Vc(){
let{INotebookTracker:e,NotebookActions:t}=await Pt("@jupyterlab/notebook"),{Dialog:n,showDialog:o}=await Pt("@jupyterlab\
/apputils"),a=async()=>{if(!ur)return!0;let i=[n.cancelButton({label:_e["start-over-no"]}),n.okButton({label:_e["start-o\
ver"]})],[l,u]=[_e["start-over-title"],_e["start-over-how"]];return(await o({title:l,body:u,buttons:i,defaultButton:0})).
button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[e],activate:(i,l)=>{if(!l)return;Sn=i.commands;
let u=async f=>{if(!f||r.has(f))return!1;r.add(f),await Kc(f).finally(()=>{r.delete(f)});let{content:c,sessionContext:p}=f,
m=v=>t.runCells(c,v,p),d=v=>v.model.type==="code",g=c.widgets.filter(v=>d(v)||v.rendered===!1),[y,k=y]=g.filter(d),w=1+g.
indexOf(k),x=await m(g.slice(0,w));return await zc(),x&&m(g.slice(w))};Sn.addCommand("ajar:begin",{label:()=>_e["desk-be\
gin"],execute:()=>u(l.currentWidget)}),Sn.addCommand("ajar:start-over",{label:()=>_e["start-over"],caption:()=>_e["start\
-over-how"],execute:async()=>{let f=l.currentWidget;if(!f||!await a())return;let{sessionContext:c}=f;c.session?.kernel?await c.
restartKernel():await c.changeKernel({name:c.prevKernelName}),await u(f)}}),l.widgetAdded.connect(async(f,c)=>{await c.context.
ready;for(let p of c.content.widgets)p.model.id==="begin"&&p.addClass("ajar-to-begin");c.model?.getMetadata("ajar")?.runs&&
u(c)})}}}var Jc=4,Gc=1500,Yc=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Zc(e){for(let t=0;t<Jc;t++){
if(await Yc(e))return!0;await new Promise(n=>{setTimeout(n,Gc)})}return!1}async function Qc(){let{ConnectionLost:e,IConnectionLost:t}=await Pt(
"@jupyterlab/application"),{PageConfig:n}=await Pt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...i)=>{if(o)return;o=!0;let l=await Zc(`${r.serverSettings.baseUrl}api`);o=!1,l||await e(r,...i)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){cr=e},
async get(){let e=await Promise.all([Uc(),Vc(),Qc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
