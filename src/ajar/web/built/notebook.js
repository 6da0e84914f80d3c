var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Se=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Pe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var wn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},bn=["first","second",
"third"],kn=e=>bn[e%bn.length];var Qs=/^(\d{4})-(\d{2})-(\d{2})$/;function Ye(e){let[,t,n,s]=typeof e=="string"&&Qs.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Xs(+t,+n)?e:null}function Nt(e){let t=e.getFullYear();return t>=1&&t<=9999?eo(t,e.getMonth()+1,e.getDate()):null}var Rt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Xs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var eo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var to=["button","input","select","summary","textarea"],no=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return to.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),no.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function ze(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function pt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
q(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Dt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",so=new RegExp(`^${Dt}+|${Dt}\
+$`,"g"),oo=/[\p{L}\p{N}_]+/gu,ro=/^[\p{L}\p{N}_]+/u,ao=/\{([a-z][a-z0-9-]*)\}/,[co,io]=["⁨","⁩"],jn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},lo=new RegExp(`[,;:،]|${Dt}`),uo="January February March April May June July August\
 September October November December".split(" "),fo=/^\p{Uppercase}/u,xn=/[.!?…؟。][\u2069”’"')»]*$/,po=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe="en-US",Bt=({language:e=Qe})=>{Qe=e},Ne=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),qt=(e,t)=>e[`\
moment-${t}`]??t,Wt=e=>new Intl.ListFormat(Qe,{type:"conjunction"}).format(e),Re=(e,t,n=Qe)=>new Date(`${e}T00:00Z`).toLocaleDateString(
n,{timeZone:"UTC",...t}),fe=e=>e.replace(so,""),ve=e=>e.toLowerCase().toUpperCase(),dt=e=>e.match(ro)?.[0]??"";function Xe(e,t=Qe){
if(t!=="en-US")return Re(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);return`${uo[s-1]} ${r}, ${n}`}function De(e,t,n=[]){let s=e.split(ao),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),h=ho(fe(t[l]),u),i=go(
c,h,n),f=!i&&!r&&fo.test(c);r+=xn.test(r)?i.replace(/^,+/,""):i,r+=yo(f?mo(h):h)}return xn.test(r)?r:r+s.at(-1)}function be(e){
let t=fe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in jn&&s===jn[n]&&fe(r))||r.includes(n)||r.includes(
s)?e:r}function ho(e,t){let n=e.length;for(;n&&lo.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function mo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function go(e,t,n){let s=ve(dt(t));if(!s)return e;let r=new Set(n.map(ve)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(oo))if(a(ve(c[0])))return e.slice(0,c.index);return e}var yo=e=>po.test(e)?`${co}${e}${io}`:
e;var bo=3;function _t(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=pt(l.filter((i,f)=>f>=bo&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var wo=2e4;function vn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:wo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function $n(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:h}=e,i=l?o("b",{id:`${s}-opener`},l):null,f=vn(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?
f.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{f.value=w,f.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=_t(c,{words:n,has:w=>f.
value.includes(w),put:w=>m(`${f.value.trim()||d} ${w}`),drop:w=>{let S=f.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(S===d?"":S)}}),b=o("label",{class:"ajar-words ajar-write"},i,f),x=h&&a?a(f,e):"";return g.element||x?o("div",{},g.element,
b,x):b}function Sn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let S=c().map($=>$.value).filter($=>$.trim());s(S.length?S:null),w.follow()},u=()=>[...a.children].forEach((S,$)=>{S.querySelector(
"textarea").setAttribute("aria-label",q(n.line,{n:$+1})),S.querySelector("button").setAttribute("aria-label",q(n["remove\
-line"],{n:$+1}))}),h=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:h},n["add-lin\
e"]),f=()=>{u(),i.hidden=a.children.length>=e.most},m=S=>{let $=c()[c().indexOf(S)+1];$?$.focus():S.value.trim()&&!i.hidden&&
h()},d=S=>{let $=vn(S,{rows:1,enterkeyhint:"next",oninput:()=>{$.value.includes(`
`)&&($.value=$.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:B=>{["insertLineBreak","insertParagraph"].includes(B.inputType)&&
(B.preventDefault(),m($))}});return $},g=S=>{let $=()=>{let L=B.nextElementSibling||B.previousElementSibling;B.remove(),
L||g(""),f(),l(),(L||a.firstElementChild).querySelector("textarea").focus()},B=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},d(S)),o("button",{type:"button",class:"ajar-remove",onclick:$},"×"));a.append(B),f()},b=t||[];for(let S=0;S<
Math.max(e.lines,b.length);S++)g(b[S]??"");let x=S=>c().find($=>$.value.trim()===S),w=_t(r,{words:n,has:S=>!!x(S),put(S){
!x("")&&!i.hidden&&g("");let $=x("");$&&($.value=S),l()},drop(S){x(S).value="",l()}});return o("div",{class:"ajar-lines"},
w.element,a,i)}var ko=5,jo=3,xo=25;function et(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}var Pt=e=>Ne(o("p",{class:"ajar-hint"},e["part-in-english"]),e);function On(e,t,n){let{
words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:h=null}=n,i={...Oo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,b=0,x=n.aside??0,w=t.why?o("p",{class:"\
ajar-why"},t.why):"",S=t.private?o("p",{class:"ajar-private"},t.private):"",$=C=>l?C.after:c&&C.more,B=t.items.some(C=>$(
C)&&n.answers?.[C.id]!=null),{example:L}=t,W=L?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},L)):
"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=o("div",{}),k=o("div",{class:"ajar-body"}),T=o(`h${r}`,
{id:`${f}-title`},t.title),P=[t.language?Pt(s):"",...a||c?[o("div",{class:"ajar-beside"},...u,w?$o([w],s):"",W),S]:[w,S,
W],E,k,H],F=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...h===null?[T,...P]:[o("details",{class:"aja\
r-folded",open:!h},o("summary",{},T),...P)]);t.language&&Ne(F,t),F.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||
C.metaKey)||!g||(C.preventDefault(),g.next.click())}),e.replaceChildren(F);function R(){let C=t.items.filter(ne=>Se(ne,m)),
K=C.filter(ne=>!$(ne)),J=B?C.filter($).map(ne=>[ne]):[];return[...l||a&&t.together?[K]:K.map(ne=>[ne]),...J]}let y=C=>{H.
replaceChildren(C)},v=et(s,y);function O(C,K){H.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
m=K,y(""),n.onChange(m),ue({focus:!0})}},s["put-back"]))}function D(C,K){m={...m,[C.id]:K},So(k),y(""),n.onChange(m),G()}
function z(){V(!0),v.begin(),b=setTimeout(_,8e3)}function _(){b&&(clearTimeout(b),b=0,V(!1),v.end())}function V(C){for(let K of g?.
fieldsets??[])K.disabled=C}function G(){if(!g)return;let{items:C,skip:K,where:J,next:Y,enough:ne,more:ie}=g,ae=R().length;
K.textContent=ce(C)?s["clear-and-skip"]:s.skip,J.textContent=q(s["question-of"],{n:d+1,all:ae}),J.hidden=ae===1,Y.textContent=
d===ae-1?s.done:s.next,ne.hidden=!ee(ae);let ke=d===ae-1&&(!l||ce(C)),ge=t.items.some(ye=>$(ye)&&Se(ye,m));ie.hidden=B||
!ke||!ge}function ee(C){return(n.enough==="at once"||d>0)&&d<C-1&&ce(t.items)}function le(){b||(z(),n.onDone(m))}let ce=C=>C.
some(({id:K})=>m[K]!=null);function re(C,K=!0){if(b)return;let J=R();if(d+=C,d>=J.length){d=J.length-1,le();return}ue({focus:K,
again:C<0})}function me(C,K){let J=`${f}-${C.id}`,Y=o("legend",{id:`${J}-ask`},q(C.ask,m)),ne=C.hint?o("p",{class:"ajar-\
hint",id:`${J}-hint`},C.hint):null,ie=[ne,K.mark].filter(Boolean).map(({id:ye})=>ye),ae=C.among?{...C,cards:Pe(C,m)}:C,ke=i[C.
kind](ae,wn(ae,m[C.id]),{words:s,level:r+1,group:J,change:ye=>D(C,ye),say:y,remarks:n.remarks,sentences:n.sentences?.(C),
isQuick:n.enough==="at once",isShort:c,...K}),ge={class:`ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ie.join(
" ")||null};return o("fieldset",ge,Y,ne,ke)}function ue({focus:C=!1,again:K=!1}={}){let J=R();d=Math.max(0,Math.min(d,J.
length-1));let Y=J[d],ne=n.mark?.(Y),ie=ne?o("p",{class:"ajar-mark",id:`${f}-${Y[0].id}-mark`},ne):null,ae=o("div",{class:"\
ajar-moves ajar-onward"}),ke=d>0?()=>re(-1):null,ge=Y.map(_e=>me(_e,{mark:ie,again:K,moves:ae,back:ke})),ye=o("button",{
type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let _e=m,Ge=ce(Y);if(m={...m,...Object.fromEntries(Y.map(({id:Je})=>[
Je,null]))},n.onChange(m),!Ge){re(1);return}ue({focus:!0}),O(s.cleared,_e)}}),ut=o("button",{type:"button",class:"ajar-n\
ext",onclick:()=>{b||(y(""),re(1))}}),je=o("p",{class:"ajar-where"}),Ae=o("button",{type:"button",class:"ajar-link",onclick:()=>{
b||(B=!0,re(1))}},l?s["add-why"]:s["ask-more"]),ft=o("button",{type:"button",class:"ajar-link",onclick:le},s.enough);g={
items:Y,skip:ye,where:je,next:ut,fieldsets:ge,enough:ft,more:Ae},E.replaceChildren();let Ce={type:"button",class:"ajar-b\
ack",onclick:ke};ae.replaceChildren(ut,ke?o("button",Ce,s.back):"",ye);let We=ge.length===1;ie&&We&&ge[0].lastElementChild.
before(ie),k.replaceChildren(je,...ie&&!We?[ie]:[],...ge,ae,...n.enough?[Ae,ft]:[]),G(),n.onMove?.(d),C&&(ge[0].focus({preventScroll:!0}),
je.scrollIntoView({block:"nearest"}))}function M(C){if(E.replaceChildren(),!C||!n.help||x>C.kinds.length)return null;let K=()=>{
x=C.kinds.length+1,n.onAside?.(x),E.replaceChildren(),k.querySelector("[tabindex]").focus()},{help:J,instead:Y}=n;return E.
append(J.notice(C,{level:r+1,aside:K,instead:Y})),E.querySelector("[tabindex]")}function U(C,{focus:K=!1,danger:J=null}={}){
g=null;let Y=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);k.replaceChildren(o("div",{class:"ajar-reflection"},Y,...C.
flatMap(ie=>tt(ie,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{d=0,ue({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ie=m;m={},d=0,x=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),
O(s["started-over"],ie)}},s["start-over"])));let ne=M(J);K&&(ne??Y).focus()}function Q(C){let K=k.contains(document.activeElement);
K&&g&&!b||(_(),m={...C.answers},C.done?U(C.reflection,{focus:K,danger:C.danger}):(d=C.at??Math.max(0,R().findIndex(J=>J.
some(({id:Y})=>m[Y]==null))),ue()))}let{done:te,reflection:we,danger:$e}=n;return Q({answers:m,at:n.at,done:te,reflection:we,
danger:$e}),{update:Q,release:_,say:C=>{_(),y(C)}}}function vo(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,
r>=ko||r>=jo&&t>xo));return n<0||n>=e.length-1?e.length:n}var $o=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);
function So(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var tt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"\
ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),
Oo={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-number"},o("input",{type:"r\
adio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("sp\
an",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",{class:"ajar-anchors"},o(
"span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},h=()=>r(l.length||u.trim()?{chosen:[
...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(x=>o("input",{type:i,name:s,value:x.id,checked:l.includes(x.
id),onchange:w=>{e.many?l=l.filter(S=>S!==x.id).concat(w.target.checked?x.id:[]):(l=[x.id],u="",m&&(m.value="")),h()}})),
m=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:x=>{u=x.target.value,!e.many&&u.trim()&&(l=[],f.forEach(w=>{
w.checked=!1})),h()}}):null,d=e.cards.map((x,w)=>o("label",{class:"ajar-card"},f[w],o("span",{},x.text))),g=c?vo(e.cards):
d.length,b=pt(d.filter((x,w)=>w>=g&&!f[w].checked),n);return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.
many?"choose-many":"choose-one"]),...d,b,m?o("label",{class:"ajar-own"},o("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):
null)},text:$n,list:Sn,date(e,t,{words:n,change:s,say:r}){let a=Nt(new Date);return o("label",{class:"ajar-words"},o("sp\
an",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<
a&&r(n["day-past"])}}))}};var zt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function En(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:h}){let i={...t},{cards:f,piles:m}=e,d=L=>m.find(W=>W.id===L).text,g=o("div",{class:"ajar-one"});
function b(L,W){i={...i,[L.id]:W},W||delete i[L.id],r(Object.keys(i).length?i:null),W&&a(q(n.moved,{card:be(L.text),pile:d(
W)}))}function x(L,{focus:W=!0,back:H=L?()=>x(L-1):u,onward:E=()=>S(L+1)}={}){let k=f[L],T=q(n["card-of"],{n:L+1,all:f.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},k.text)),
F=R=>{b(k,R),E()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...m.map(({id:R,text:y})=>zt(y,()=>F(
R),{"aria-pressed":`${i[k.id]===R}`}))),o("div",{class:"ajar-one-also"},H?w(n.back,()=>H()):o("span",{}),w(n["card-out"],
()=>F("")),h?o("span",{}):w(n["card-enough"],()=>$()))),W&&P.focus({preventScroll:!0})}let w=(L,W)=>zt(L,W,{class:"ajar-\
link"}),S=L=>L<f.length?x(L):$();function $({focus:L=!0}={}){let W=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(E,k)=>{let T=f.
filter(R=>(i[R.id]??"")===k),P=R=>x(f.indexOf(R),{back:$,onward:$}),F=T.map(R=>o("li",{},zt(R.text,()=>P(R))));return F.
length?[o(`h${s+1}`,{},E),o("ul",{},...F)]:[]};g.replaceChildren(W,o("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:E,text:k})=>H(k,E)),...H(n["cards-out"],"")),l.hidden=!1,L&&(W.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let B=f.map(L=>!!i[L.id]).lastIndexOf(!0)+1;return B===f.length||c&&B?$({focus:!1}):x(B,{focus:!1}),g}var Eo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ao=new RegExp(`(${Eo})|[.…]+|[!?;\\n]`,"gu"),Co=/[\u0300-\u036f'’‘ʼ]/g,
Mo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ht(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Cn(s,t);return t}
var Oe=(e,t)=>new RegExp(e.map(n=>Cn(n,t)).join("|"),"y");function mt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function gt(e,t){let n=t;
for(let[s,r]of mt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var nt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function An(e,t){let n=new Map,s=nt(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function yt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Cn(e,t){return`(?:${(e.match(Mo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:To(r)).join("")})`}function To(e){let t=Mn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Mn=e=>e.
normalize("NFKD").replace(Co,"").toLowerCase();function st(e){let t="",n=[];for(let s of e.matchAll(Ao)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Mn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Lo=4,Tn=4,Ln=".",Ft=new WeakMap;function Fe(e,t){let{passes:n,kinds:s,learned:r}=Nn(t),{line:a,places:c}=st(e),l=gt(
n,a),u=Object.entries(s).flatMap(([f,m])=>mt(m,l).map(([d,g])=>({kind:f,start:d,end:g-1}))),h=r?Io(u,a,r):u,i=(f,m)=>f.span[0]-
m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return h.map(({kind:f,start:m,end:d})=>({kind:f,span:[
c[m][0],c[d][1]]})).sort(i)}function*In(e){let{passes:t,kinds:n}=Nn(e);for(let s of[t,...Object.values(n)])yield,mt(s,"w\
e are here ")}function Nn(e){return Ft.has(e)||Ft.set(e,Do(e)),Ft.get(e)}function Io(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=No(t,n.same),h=u.slice(1).map((S,$)=>[...u[$],...S]),i=S=>{let $=new Set(S.flatMap(L=>L.numbers.map(
W=>W%s)));return[...$].reduce((L,W)=>L+(r.get(W)??0),0)/Math.sqrt($.size)},f=[...u,...h];if(e.length)return Ut(f,i)[1]>l?
e:[];let m=f.filter(S=>S.length>Lo),[d,g]=Ut(m,i);if(!(g>c))return[];let b=d.flatMap(S=>S.numbers.filter(($,B)=>B!==1)),
x=S=>[...new Set(b.map($=>$%S.length))].reduce(($,B)=>$+S[B],0),[w]=Ut(Object.keys(a),S=>x(a[S]));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function No(e,t){let n=Ln,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...Ro(r[0])];s.at(-1).push({start:r.index,numbers:c.map(yt)}),n=a,a===Ln&&s.push([])}return s.filter(
r=>r.length)}function Ro(e){let t=["^",...e,"$"];return t.slice(Tn-1).map((n,s)=>`n ${t.slice(s,s+Tn).join("")}`)}var Ut=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Rn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function Do({lists:e,passes:t,phrases:n,learned:s}){let r=ht(e),a=Object.entries(n).map(
([c,l])=>[c,Oe(l,r)]);return{passes:Oe(t,r),kinds:Object.fromEntries(a),learned:s&&Bo(s)}}function Bo({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,nt(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:An(t,n),kinds:Object.fromEntries(c)}}function Dn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Bn=["emergency","crisis","violence","agency","worried","child"],qo=["crisis","violence"],_n='a[href$="#Help-lines"]',
pe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function qn(){for(let e of pe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&pe().listeners.delete(e),e.shown||=t}}function Wo(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Pn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(h=>Fe(h,c)),u=Rn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:h})=>h))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Ht=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Vt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Wn=e=>`tel:${e.match(/\d+/)[0]}`;
function zn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(pe().countries=t);let r=()=>pe().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},pe().
chosen||Wo(r(),a)),l=()=>r().find(E=>E.code===c());function u(E){pe().chosen=E,qn();for(let{element:k,draw:T}of pe().listeners)
T(k)}function h(E,k){return k(E),pe().listeners.add({element:E,draw:k,shown:!1}),queueMicrotask(qn),E}let i=E=>h(o("div",
{}),k=>k.replaceChildren(...E())),f=()=>{let E=[...r(),{code:"-",country:e["help-elsewhere"]}],k=o("select",{onchange:()=>{
u(k.value),s(k.value)}},...E.map(T=>o("option",{value:T.code},T.country)));return h(k,()=>{k.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),k)},m=({say:E,to:k},T)=>{if(/^(tel|sms):/.test(k))return o("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:k},o("span",{},...Vt(E)));let P=o("span",{},E),F=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:k}),onclick:async()=>{await Gt(k,P)&&(F.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",F)},d=E=>o("li",{},o("p",{class:"ajar-for"},E.
for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...E.reach.map(m))),g=({emergency:E,note:k})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),k?o("\
p",{class:"ajar-hint"},k):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Wn(E)},q(e["help-call"],{number:E})))),
b=E=>i(()=>{let k=l();if(!k)return[o("p",{},e["help-elsewhere-how"])];let T=E.flatMap(P=>P==="emergency"?g(k):Ht(k,[P]).
map(d));return[o("ul",{class:"ajar-help-lines"},...T)]});function x(){Dn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},f(),Kt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(Bn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:E,text:k,now:T,lines:P,kinds:F,
countries:R},{level:y,aside:v,instead:O}){return R&&!H()&&(pe().countries=R),o("section",{class:"ajar-danger"},o(`h${y}`,
{tabindex:"-1"},E),o("p",{},k),F.length?null:O?.()??null,f(),b(P),o("ul",{class:"ajar-todo"},...T.map(D=>o("li",{},D))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function $({emergency:E,...k}){let P=qo.map(R=>Ht(
k,[R])[0]?.reach??[]).flatMap(R=>["tel:","sms:"].map(y=>R.find(({to:v})=>v.startsWith(y))));return[{say:q(e["help-call"],
{number:E}),to:Wn(E)},...P.filter(Boolean)]}let B=(E=`${e["help-line"]} `)=>i(()=>{let k=l(),T=(k?$(k):[]).flatMap(({say:R,
to:y},v)=>[v?" · ":"",o("a",{href:y},...Vt(R))]),P=o("button",{type:"button",class:"ajar-link",onclick:x},e["help-get"]),
F=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},E,...T,F)]});function L(E){
if(!H())return;let[k]=[...E.querySelectorAll(_n)].reverse();k?.closest("p, ul").after(B(""));for(let T of E.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===l()?.country}let W=()=>i(()=>{let E=l();return E?[o("p",{},o(
"b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:E.emergency})}`),o(
"ul",{},...Ht(E,Bn).map(({for_what:k,name:T,reach:P,hours:F})=>o("li",{},...Vt(`${k}: ${T}. ${P.map(({say:R})=>R).join("\
 · ")}. ${F}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:x,notice:w,button:S,line:B,addNumbers:L,
text:W,choose:u,code:c,isKnown:H}}var Kt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Fn(e){if(pe().open){pe().open=e;return}pe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(_n)&&(t.preventDefault(),t.stopPropagation(),pe().open())},{capture:!0})}async function Gt(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var bt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Un(e){let t=()=>{e.next().done||bt(t)};bt(t)}var _o="about:blank";function Jt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(_o)}function Hn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Jt()))},{capture:!0})}function Vn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(d=>(l[d.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=f[g.dataTransfer.
getData("text/plain")]?.[d.id];b&&!b.matches(":disabled")&&(b.checked=!0,i(b.dataset.card,d))}},l[d.id]))),h=()=>e.piles.
forEach(d=>{l[d.id].textContent=q(n["pile-count"],{pile:d.text,n:Object.values(c).filter(g=>g===d.id).length})}),i=(d,g)=>{
c[d]=g.id,h(),r({...c}),a(q(n.moved,{card:be(e.cards.find(b=>b.id===d).text),pile:g.text}))},f={},m=e.cards.map(d=>{f[d.
id]={};let g=`${s}-${d.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",d.id)},o("legend",{},d.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let x=o("input",{type:"radio",name:g,
value:b.id,"data-card":d.id,checked:c[d.id]===b.id,onchange:()=>i(d.id,b)});return f[d.id][b.id]=x,o("label",{},x,o("spa\
n",{},b.text))})))});return h(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...m)}var Po=e=>e;function Te(e,t){e.innerHTML=Po(t)}var Yt=["open","closed"],zo=[...Yt,"half-open"],Fo=2,Uo=90,Qt=3,wt="none",Kn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Ho=/[“”„«»"' \t\n]/g,Gn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Vo=["i","im","id","ill","ive","its","we",
"were","well"],Ko=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Go=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Zt=new WeakMap;function Jo(e,t){let n=Zn(t),{sentences:s,forms:r,at:a}=Qo(e,n);if(a<0||r[a].name===wt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=nr(tr({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:h}=r[a],i=sr(c,l,Xt(e,s[a],
u,h),t),f=or(e,s,n),d=[c==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:d.slice(0,Fo)}}function Zo(e,t){let n=Zn(t),s=t["about-statements"],r=Xn(ur(e)),a=Object.entries(n.blame).map(([b,x])=>({name:b,places:r.
flatMap(w=>rr(b,x,w,n))})),c=new Set(a.flatMap(({places:b})=>b.map(({sentence:x})=>x))),l=[],u="";for(let{name:b,places:[
x]}of a){if(!x)continue;let w=ar(e,x,n.quotedTo[b]);l.length||(u=cr(b,e,x,n)),l.push({name:b,words:w,remark:q(s.blame[b].
say,{words:w})})}let h=l.map(b=>b.name),i=r.filter(b=>!c.has(b)),f=Object.keys(n.parts).filter(b=>(b==="seen"?i:r).some(
({line:x})=>Ee(n.parts[b],x))),m=f.map(b=>s.parts[b]).join(", "),d=f.length?q(s.mirror,{parts:m}):"",g=[d,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:d,blame:h,notes:l,rewording:u,remarks:g}}function Jn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>Fe(n,a).length)?[]:e==="question"?Jo(n,s.coach).remarks:Zo(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Zn(e){return Zt.has(e)||Zt.set(e,Yo(e)),Zt.get(e)}function Yo(e){let t=ht(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,h])=>[u,Oe(h,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Oe(e.echoes,t),stated:Oe(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Yt.map(l=>nt(c[l]))},passes:Oe(e.passes,t),quotes:Oe(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ee(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Qo(e,t){let n=Xn(e),s=n.map(h=>Xo(h,t)),r=h=>n.map((i,f)=>f).filter(h),a=r(h=>n[h].
mark==="?"),c=a.filter(h=>Yn(n[h])>=Qt),l=r(h=>!["none","echo","short"].includes(s[h].name)),[u]=[c,a,l].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var kt=e=>e.trim().split(" ").slice(0,-1),Yn=({line:e})=>kt(
e).length-1;function Xo({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,f]of Object.entries(
n)){let m=Ee(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:Ee(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce((f,m)=>m.start<
f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:wt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(d=>!r.has(d))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:wt}:i}let u=Qn(kt(e).slice(1),r).length>Qt?"echo":"short";return{name:t==="?"&&Ee(a,e)?u:wt,start:2,end:e.length}}
function Qn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function er({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Qn(kt(r).slice(1),s),l=kt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],h=t.filter(
({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:i})=>`beside ${i}`)]}function tr(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Yt.map(()=>0),c=new Set(er(e,t).map(h=>yt(h)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(h,i)=>h+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function nr(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
zo[e.indexOf(n)]:""}function sr(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?q(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":q(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function or(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,h])=>{let i=c.map(m=>({sentence:m,place:Ee(h,m.line)})).find(({place:m})=>m);if(i){let m=Xt(e,i.sentence,
...i.place);return l.some(d=>d.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:q(r[u],{words:m})}])}let f=c.filter(m=>Yn(
m)>=Qt).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function rr(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ee(r,n.line))return[];let c=gt(s,n.line),l=Ee(t,c);return!l||a[e]&&Ee(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function ar(e,{
sentence:t,start:n,end:s},r){let a=r&&Ee(r,t.line.slice(n,s));return Xt(e,t,n,a?n+a[1]:s)}function cr(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=ir(e,t,n,s),c=a>0?lr(t,n.sentence,a):"",l=e==="ultimatum"&&st(c).line.split(" ").some(i=>Vo.
includes(i)),h=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&h&&!l?q(h,{rest:c}):r.
otherwise}function ir(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),h=u[0]===
"you"||u[0]==="u",i=d=>h&&u.slice(1,1+d.length).join()===d.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(f=r);let m=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let d=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=d<0?0:s+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[d],[,g]]=[n.places[s],n.places[r-1]];
t.slice(d,g).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function lr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Go,1),r=s.replace(Gn," ").replace(/^ +| +$/g,"");return[...r].length<=Uo?r:""}var Xt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Gn," ").replace(Ko,"");function Xn(e){let{line:t,places:n}=st(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],h=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),h,h],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function ur(e){return e.replace(Kn,"").replace(Ho,"")?e.replace(Kn,t=>" ".repeat(t.length)):
e}var fr=1200;function es(e,{words:t,find:n,isSilent:s}){let r=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),
c=o("div",{class:"ajar-remarks"},r,a),l=0,u=[],h=m=>{window.ajarNoRemarks=m,u=[],f()},i=(m,d)=>o("button",{type:"button",
class:"ajar-link",onclick:()=>h(d)},m);function f(){let m=window.ajarNoRemarks===!0,d=m||!e.value.trim()?[]:n(e.value);d.
length&&d.join(`
`)===u.join(`
`)||(u=d,r.replaceChildren(...d.map(g=>o("p",{},g))),s?.()?a.replaceChildren(t["remarks-none"]):m?a.replaceChildren(i(t["\
remarks-on"],!1)):d.length?a.replaceChildren(`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):a.replaceChildren())}return e.
addEventListener("input",()=>{clearTimeout(l),l=setTimeout(f,fr)}),c}var en=2e4,pr=10,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ot({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new de("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:hr[a.kind](c,a);Se(a,r)&&(r[a.
id]=dr(a,l,r))}return r}function jt(e,t){try{ot(e,t)}catch(n){if(n instanceof de)return!1;throw n}return!0}var ss=e=>Object.
values(e).every(t=>t==null);function he(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ts(
e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ts(e.piles,t[n.
id])}`);case"date":return[Xe(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}var ts=(e,t)=>e.find(n=>n.id===
t)?.text??t;function dr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Pe(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var hr={ruler(e){if(!Number.isInteger(e)||e<0||e>pr)throw new de("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(nn(r)))throw new de("answer-cards");let{chosen:a}=e,c=tn("own"in e?e.own:"")??"";if(c&&!s)throw new de("ans\
wer-own");if(!n&&a.length+!!c>1)throw new de("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=nn(n.map(({id:c})=>c));if(!ns(e)||!Object.keys(e).every(
nn(s))||!Object.values(e).every(r))throw new de("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:tn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new de("answer-lines",
{most:t});let n=e.map(s=>tn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ye(e))throw new de(
"answer-day");return e}};function tn(e){if(typeof e!="string")throw new de("answer-text");if(e.length>en&&[...e].length>
en)throw new de("answer-long",{most:en});return fe(e)?e:null}var nn=e=>t=>e.includes(t),ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var mr=[{answers:["all"]}],gr=/\p{L}/u,yr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,br=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
wr=/\{([a-z][a-z0-9-]*)\}/g;function vt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:f})=>[f,s[f]??null]));if(ss(l))return"nothing"in n?[xt([n.nothing])]:[];let{parts:u}=as({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?mr:t).flatMap(u);return a||!("closing"in n)?i:[...i,xt([n.closing])]}function rs({items:e,
rules:t,reflection:n},s){let{sentences:r}=as({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var xt=e=>({words:e,heading:"",said:[]}),Le=(e,t,n=[])=>({words:n,heading:e,said:t}),os=(e,t)=>e.filter(n=>!t.has(
ve(n)));function as({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:v})=>v===`couple-${y}`)??e.find(({
id:v})=>v===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?he(a(y),c(y)):[],u=y=>{let v=new Set(y.map(a));return e.filter(O=>v.has(
O))},h=y=>{let v=c(y);return typeof v=="number"?v:l(y).length},i=y=>y.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],
f=(y,v)=>{let[O,D]=[a(y),c(y)];return O?.kind!=="sort"||!D?[]:O.cards.filter(({id:z})=>D[z]===v).map(({text:z})=>z)},m=y=>new Set(
y?l(y).map(ve):[]),d=({if:y=[],unless:v=[]})=>y.every(g)&&!v.some(g);function g(y){if(typeof y=="string")return c(y)!==null;
let{item:v=[],cards:O,piles:D,without:z,only:_,least:V,asked:G}=y;if(G)return!!a(G)&&Se(a(G),t);let ee=v.find(re=>c(re)!==
null);if(!ee)return!1;let le=i([ee]);return O&&!O.some(re=>le.includes(re))||D&&!D.some(re=>os(f(ee,re),m(z)).length)||_&&
!(re=>re.size===1&&re.has(_))(new Set(Object.values(c(ee))))?!1:V==null||h(ee)>=V}let b=(y,v={})=>q(s[y],v);function x(y,v={}){
if(typeof y=="string")return b(y,v);if(!d(y))return null;let{phrase:O,of:D,since:z}=y;if(!D)return b(O,v);if(!l(D).length)
return null;let _=z&&r?.values[D];return _==null?b(O,{n:h(D),...v}):b(z,{n:h(D),last:_,day:r.day,...v})}let w=(y=[],v={})=>y.
map(O=>x(O,v)).filter(O=>O!==null),S=(y,v)=>{let O=w(y,v);return O.length?[xt(O)]:[]};function $(y){if(typeof y=="string")
return l(y);if("level"in y)return k(y);if("phrase"in y){let[V]=y.of?l(y.of):[],G=x(y,V===void 0?{}:{words:V});return G===
null?[]:[G]}let{item:v,pile:O,also:D,without:z}=y,_=O?f(v,O):l(v);return D&&(_=_.filter(V=>m(D).has(ve(V)))),os(_,m(z))}
let B=({heading:y,under:v})=>y?b(y):(v&&a(v)?.said)??"";function L(y,v){let O=a(y);if(O?.kind!=="sort"||t[O.id]===null)return[];
let D=_=>O.piles.find(V=>V.id===_).text;return(v??O.piles.map(({id:_})=>_)).map(_=>({id:_,text:D(_),cards:f(y,_)}))}let W=n.
find(y=>y.ladder)?.ladder,H=()=>Math.floor(W.rungs.length/2);function E(y){let[v]=i([y]);return!W||!v?null:H()-W.rungs.findIndex(
({card:O})=>O===v)}function k({level:y,up:v=0}){let O=y.map(E).find(z=>z!==null);if(!W||O===void 0)return[];let D=W.rungs[H()-
O-v];return D?l(D.item):[]}let T={answers({answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:O})=>t[O]!==null).map(O=>Le(
O.said||O.ask,he(O,t[O.id])))},lines(y){let v=y.lines.flatMap($),O=v.length?[Le(B(y),v,w(y.say))]:[],D=y.count?.[Math.min(
v.length,y.count.length-1)];return D?[...O,xt([b(D,{n:v.length})])]:O},piles({piles:y,only:v,heading:O,below:D={},all:z={}}){
let _=V=>V.length===a(y).cards.length;return L(y,v).filter(({cards:V})=>V.length).flatMap(({id:V,text:G,cards:ee})=>{let le=_(
ee)&&z[V]||D[V],ce=O?b(O,{pile:G}):G;return[Le(ce,ee),...S(le?[le]:[])]})},empty(y){let v=L(y.empty,y.only).filter(({cards:O})=>!O.
length).map(({text:O})=>O);return v.length?[Le(B(y),v,w(y.say))]:[]},sentence(y){let v=s[y.sentence],O=Ue(v),D=Object.fromEntries(
O.map(z=>[z,l(z).join(" ")]));return Object.values(D).every(Boolean)?[Le(B(y),[sn(y,v,D)])]:[]},message(y){let v=P(y.message);
return v.length?[Le(B(y),[v.join(" ")])]:[]},ladder(){let[y=""]=l(W.goal),[[v],[O]]=[i([W.today]),i([W.later])],D=W.rungs.
map(({card:z,item:_})=>{let V=a(_)?.said??"",[G]=l(_),ee=G?`${V}: ${G}`:b("open",{level:V}),le=kr(z===v,z===O,!!O);return le?
b(le,{level:ee}):ee});return[Le(b(y?"ladder":"ladder-unnamed",{goal:y}),D)]},missing({missing:y,say:v}){let O=u(y).filter(
({id:D})=>t[D]===null);return O.length?S(v,{parts:O.map(D=>D.said).join("; ")}):[]},repeated(y){let v=y.repeated.map(l),
O=new Map;for(let _ of v.flat())O.has(ve(_))||O.set(ve(_),_);let D=_=>v.filter(V=>V.some(G=>ve(G)===_)).length>1,z=[...O].
filter(([_])=>D(_)).map(([,_])=>_);return z.length?[Le(B(y),z)]:[]}},P=y=>y.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).
map(([v,O])=>F(v,O,y));function F(y,v,{self:O=[],small:D=[],capitals:z=[]}){let{opener:_,clause:V,clauses:G=[],questions:ee=[],
names:le=!1}=y,ce=be(v),re=dt(ce),me=re.toLowerCase();if(O.includes(me))return De("{words}.",{words:ce});let ue=[...s[_]].
at(-1);if(!yr.test(ce.match(gr)?.[0]??"a")||ee.includes(me))return De(`{words}${ue}`,{words:ce});let M=s[V&&G.includes(me)?
V:_],U=le||z.includes(re);return De(M,{words:$t(ce,D,U)})}function R(y){if(!d(y))return[];let v=Object.keys(T).find(D=>D in
y),O=v?T[v](y):S(y.say);return O.length&&y.then?[...O,...S([y.then])]:O}return{parts:R,sentences:P}}var Ue=e=>[...e.matchAll(
wr)].map(([,t])=>t);function sn({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>$t(be(fe(r[l])),t,!n.includes(l)),c=Object.
fromEntries(Ue(s).map(l=>[l,a(l)]));return De(s,c,e)}function $t(e,t,n){let s=dt(e);if(!([...s].length>1&&br.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function kr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function cs(e,t,n,s=null){let r=jr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:vt(e,t,{plain:a,last:s})}}function jr({
items:e},t,n){let s=n&&Pn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function on(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),h=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),h),u.focus()}function St(e){let n=o("button",{type:"button",onclick:()=>on(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Ot(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function is(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function ls({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),h=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,d=!1,g=!1,b=!1,x=!1,w=(M,U,Q={})=>o(
"button",{type:"button",onclick:U,...Q},M),S=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),$=w(
e["keep-open"],()=>v(),{class:"ajar-link"}),B=o("div",{class:"ajar-offer"}),L=!1,W=M=>{M.tabIndex=-1,M.focus()},H=()=>u.
querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function k(M,U=M){a.dataset.short=U,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,Q]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[x?"lost":i.state];a.classList.toggle("ajar-state-lost",x),k(U,Q),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let M=n&&
i.state==="none"&&!m,[U,Q]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.setAttribute(
"aria-label",U),S.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},Q)),S.hidden=!M||L,$.hidden=
!M||!i.exists,B.hidden=!M||b,h.hidden=M&&c.hidden&&!l.textContent}function F(){let M=()=>{b=!0,T(),W(a)};return B.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],M),w(e["keep-offer-yes"],v))),B}function R(){
i={...i,saved:!1},T()}function y(){T(),f=i,E()?u.replaceChildren(d?G("change"):re()):i.state!=="none"?u.replaceChildren(
G("unlock")):m?u.replaceChildren(G(i.exists?"open":"start")):u.replaceChildren(n?"":b?_():z())}let v=()=>{m=!0,l.textContent=
"",y(),h.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
D=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{b=!0,y(),W(a)}),w(e[i.exists?"keep-open":"keep-start"],v)))}let _=()=>o(
"p",{},w(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function V(){let U=["none","weak","fair","good","s\
trong"].map(Q=>e[`keep-strength-${Q}`]).reduce((Q,te)=>te.length>Q.length?te:Q);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function G(M){let U=M==="start"||M==="change",Q={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],te=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:te.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),$e=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),K=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:K.value})}),J=V(),Y=()=>{if(!te.value){te.focus();return}if(C.hidden=!0,U&&te.type==="passwo\
rd"&&we.value!==te.value){C.textContent=e["keep-again-differs"],C.hidden=!1,we.focus();return}M==="change"?t({change:te.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:te.value,place:K.value},{awaited:!0}),k(e["keep-opening"]),te.value=
"",we.value="",J.firstChild.textContent=e["keep-strength-none"]},ne=()=>{m=!1,d=!1,y(),M==="change"?H().focus():W(a)},ie=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),K);return o("form",{class:"aj\
ar-ask",onsubmit:ae=>{ae.preventDefault(),Y()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Q),O(),M==="start"&&n?
o("p",{},e["keep-why"]):null,M==="start"?D():null,M==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-no\
-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[M==="c\
hange"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),te,U?J:null,
U?$e:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ae})=>{te.type=ae.checked?"text":"p\
assword",$e.hidden=ae.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),U?C:null,M==="change"||i.here?null:ie,o("div",{
class:"ajar-moves"},M==="unlock"?null:w(e["keep-not-now"],ne),o("button",{type:"submit"},Q)),U?null:ce(),M==="start"&&i.
here?le():null)}let ee=()=>o("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function le(){let M={words:e,label:e["ke\
ep-bring-yes"],question:e["keep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await U.
files[0].arrayBuffer()),$e=()=>t({bring:we},{awaited:!0});U.value="",i.exists?on(te,{...M,act:$e}):$e()}}),Q=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),U),te=o("div",{class:"ajar-twice"},Q);return te}function ce(){let M=St(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),ee(),le()]:[],o("p",{},
e["keep-erase-how"]),M)}function re(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((U,Q)=>U-Q).map(U=>o("option",{value:U,selected:U===i.minutes},q(e["keep-minute\
s"],{n:U}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{k(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
w(e["keep-change"],()=>{d=!0,g=!1,y(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),ee()]:[o("p",{},i.place)],i.copied?o("p",{},q(e["keep-copied"],{program:i.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),M))}function me(M){if(M.strength!=null){let U=u.querySelector(".ajar-strength\
 > span");U&&(U.textContent=M.strength);return}if(M.changed){d=!1,y(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,H().focus();return}i={...i,...M},i.state==="kept"&&(m=!1),E()||(d=!1),T(),ue()}let ue=Ot(u,()=>{let M=f;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){f=i;return}let Q=m&&M.place!==i.place;y(),M.state!==i.state&&M.state!=="none"?W(a):Q&&u.querySelector(
"input").focus()});return y(),{line:a,small:S,opener:$,more:h,offer:F,setStart:M=>{L=M,T()},update:me,begin:R,setLost:M=>{
x=M,T()},say:M=>{l.textContent=M,h.hidden=!1}}}function us(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(h,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Te(f,
h),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(h=>o("th",{scope:"col"},h)))),o("tbody",{},...a.map(([h,...i])=>o("tr",{},o(
"th",{scope:"row"},h),...i.map(f=>o("td",{},f??"–")))))))))}function fs({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Se(s,n)))if(s.kind==="choice"){let c=(s.among?
Pe(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var ps=(e,t)=>q(e.ask,t);var xr=new Set(["autorestarting","dead","restarting","terminating"]),vr=4e3;function ds({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,h)=>{
xr.has(h)&&t()},l=(u,h)=>{clearTimeout(a),h==="disconnected"?t():h==="connecting"?a=setTimeout(t,vr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function hs({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,h])=>{let i=fs(u,h),f=u.items.filter(m=>m.id in i).map(m=>[ps(m,i),...he(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let h=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=h,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let h=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(h)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function l(u){s=u;for(let h of n)h.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var ms=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function gs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}var $r={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},He=10,Sr=400,rt=17,
rn=16,Be=14,[js,xs]=[12,38],[an,cn,Or]=[46,8,30],ys=15,bs=26,Er=14;function ln(e,t,n){let s=t.map((l,u)=>({...l,look:kn(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Cr(e,s,n):Ar(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function Ar(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/He;return[t.flatMap(({id:u,name:h,look:i},f)=>{let m=f*s,d=m+
46,g=e.values[u],b=[...Array(He+1).keys()].map(w=>at([c(w),d-5],[c(w),d+5],"edge",1)),x=[0,He].filter(w=>w!==g).map(w=>Ie(
`${w}`,c(w),d+25,"muted",{size:Be,anchor:"middle"}));return[Ie(h,0,m+rt,i,{size:rt,bold:!0}),at([r,d],[a,d],"edge",1.5),
...b,...x,Ss(i,c(g),d,9),Ie(`${g}`,c(g),d+29,i,{size:rt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Cr(e,t,n){let s=Ir(
e,js,n-xs),r=an+He*cn+Or,a=t.flatMap((h,i)=>Mr(e,h,s,i*r,n)),c=t.length*r,[l,u]=Nr(e,s,c,n);return[[...a,...l],c+u]}function Mr(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+an,a+an+He*cn],h=e.map(({values:d},g)=>({value:d[t],x:r[g],y:u-cn*d[t]})).filter(
({value:d})=>d!==null),i=[l,u].flatMap((d,g)=>[at([0,d],[c-xs+js,d],"line",1),Ie(g?"0":`${He}`,c,d+5,"muted",{size:Be,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((d,g)=>d-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Ie(n,0,a+rt,s,{size:rt,bold:!0}),
...i,Pr(h,s),...h.map(({x:d,y:g})=>Ss(s,d,g,m)),...Tr(h,s)]}function Tr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,h]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&h>=r&&u+h>2*r,f=(u-r)*(h-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*rn*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Er)&&!s.some(c=>Lr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ie(`${r}`,
a,c,t,{size:rn,bold:!0,anchor:"middle"}))}var Lr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<rn;function Ir(e,t,n){
let s=vs(e);if(s.length===1){let h=(n-t)/(e.length-1);return e.map((i,f)=>t+f*h)}let r=s.slice(1).map((h,i)=>Rt(s[i].day,
h.day)),a=ys*(e.length-s.length)+bs*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((h,i)=>h+i,0),u=t;return s.
flatMap(({many:h},i)=>(i&&(u+=bs*c+l*r[i-1]),Array.from({length:h},(f,m)=>(m&&(u+=ys*c),u))))}function vs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function Nr(e,t,n,s){let r=vs(e);if(r.length===1){let[i]=r.map($=>$.day&&ks($.
day,!0)),m=s<Sr||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,b=d.map($=>({x:t[$],lines:Dr(e[$].moment,
g)})),x=Math.max(...b.map(({lines:$})=>$.length))*Be*1.25,w=b.flatMap(({x:$,lines:B})=>ws(B,$,n+12,s)),S=i?[Ie(i,0,n+x+22,
"muted",{size:Be})]:[];return[[...w,...S],x+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,d]=[t[l],t[l+f-1]];c.push({from:m,to:d,x:(m+d)/2,words:ks(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[at([i,n-4],[f,n-4],"edge",1),at([m,n-4],[m,n+2],"edge",1)]),h=Rr(c.map(i=>({...i,...$s([i.words],i.x,s)})));
return[[...u,...h.flatMap(({words:i,x:f})=>ws([i],f,n+18,s))],24]}function Rr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function $s(e,t,n){let s=Math.max(...e.
map(Et))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function ws(e,t,n,s){let{start:r,end:a}=$s(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,h)=>Ie(u,l,n+h*Be*1.25,"muted",{size:Be,anchor:c}))}var ks=(e,t)=>Re(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Dr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Et(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>Br(a,t))}function Br(e,t){let n=[...e];if(Et(e)<=t)return e;for(;n.length&&Et(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var qr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Et=e=>[
...e].reduce((t,n)=>t+Be*(qr.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,At=e=>`var(--ajar-${e}, ${$r[e]})`,Wr={
"&":"&amp;","<":"&lt;",">":"&gt;"},_r=e=>e.replace(/[&<>]/g,t=>Wr[t]);function Ie(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${At(s)}">${_r(e)}</text>`}var at=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${At(
n)}" stroke-width="${s}" fill="none"/>`,Pr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${At(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ss(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${At(e)}"/>`}var zr=600,Fr=340,Ur=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Os(e,t,n){let s=e.map(r=>({...r,
moment:un(n,r.moment)}));return{sentence:Hr(s,t,n),wide:ln(s,t,zr),narrow:ln(s,t,Fr),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function un(e,t){let[,n,s,r=""]=Ur.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return qt(e,t);let c=Xe(a.toISOString().slice(0,10)),l=q(e["home-until"],
{day:c})+r;return n?`${qt(e,n)}, ${l}`:l}function Hr(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&Vr(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:h})=>h).filter(h=>s.values[h]!==null);if(e.length===1){let h=c.map(f=>q(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Wt(h);return a?q(n["check-ins-once"],{day:a,rulers:i}):q(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(h=>({id:h,before:s.values[h],after:r.values[h]})).filter(({after:h})=>h!==null).
map(({id:h,before:i,after:f})=>q(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${h}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Wt(l);return a?q(n["check-ins-since"],{day:a,rulers:u}):q(n["check-ins-s\
ince-undated"],{rulers:u})}var Vr=(e,t)=>Re(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Es(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),h=et(t,k=>u.replaceChildren(k)),i=k=>{h.begin(),n(k)},f=o("div",{}),m={},d="",g=0,b=gs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let x=(k,T)=>o("button",{type:"button",onclick:T},k),
w=k=>o("div",{class:"ajar-reflection"},...k.flatMap(T=>tt(T,3))),S=(k,T,P)=>St({words:t,label:k,question:T,act:()=>i(P)}),
$=()=>{let k=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{k.files[0]&&i({import:await k.files[0].
text()}),k.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),k)};function B(){let k=a();return m.
something?[k.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...k.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(F=>o("dd",{dir:"auto"},F))))),o("div",{class:"ajar-moves"},...c())]:[]}let L=Ot(f,()=>{let k=JSON.
stringify([m,a()]);k!==d&&(d=k,is(f,H))}),W=()=>[x(t["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:r.code()})),
b.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let k=(F,R)=>x(R,()=>i({take:F})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,P=()=>{g=T.kinds.length+1,H(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},x(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(F=>o("li",{},F))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!T?r.line():"",...(m.earlier??[]).filter(({plan:F})=>F.
length).map(({title:F,plan:R})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${un(t,F)}`),w(R))),...B(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?W():[],k("\
calendar",t["home-take-calendar"]),m.danger?"":k("calendar-line",t["home-take-calendar-line"])],k("check-ins",t["home-ta\
ke-check-ins"]),k("everything",t["home-take-everything"])),$()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),S(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:k=>{h.end(),m=k,L()},settle:h.end,say:(k,T="")=>{h.end();let P=o(
"div",{class:"ajar-text"});Te(P,T),u.replaceChildren(k,P),u.scrollIntoView({block:"nearest"})}}}function As({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([ms(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var Kr=1e3;function Ct(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let h=new AbortController,i=()=>{h.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,Kr);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:h.signal})}function Ms({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:h,beside:i,section:f,
ladder:m}=e,d=[o("h1",{},a),...c.map(g=>Cs("ajar-plan-goal",g)),...l.map(g=>Cs("ajar-plan-hero",g)),pn(u,"h2"),...h.map(
g=>fn(g,Ve(g.lines))),i.length?o("section",{},pn(i,"h2")):"",...f.map(g=>fn(g,Qr(g))),...m.map(g=>fn(g,Xr(g),Yr(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Ct(d,{title:a,
paper:t,tight:Gr(e),onRefused:r})}function Gr({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Mt=({lines:e})=>[...e.join("")].
length,Jr=e=>Mt(e)<160?"large":Mt(e)<500?"middle":"usual",Cs=(e,t)=>o("div",{class:e,"data-size":Jr(t)},...dn(t,"h2")),Zr=e=>Mt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ve=e=>e.map(t=>o("p",{dir:"auto"},t)),Ts=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ve(e),dn=({heading:e,lines:t},n,s=Ve)=>[o(n,{},e),...s(t)];function pn(e,t){
let n=e.every(Zr)?"ajar-plan-beside":"",s=t==="h3"?Ts:Ve;return o("div",{class:n},...e.map(r=>o("div",{},...dn(r,t,s))))}
var Yr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Mt(s),0)<900,fn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Qr=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...dn(n,"h3",Ts))):[pn(e,"h3")]},Xr=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ve(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ve(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Ke=(...e)=>e.map(([t,n,s={}])=>ze("path",{class:t,d:n,...s})),ct=(e,...t)=>ze("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ea=(e,t,n,s)=>ze("circle",{class:e,cx:t,cy:n,r:s}),ta={cup:()=>ct("88 74 46 56",...Ke(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ct("296 12 176 168",...Ke(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ct("136 24 136 140",...Ke(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ea("glow",234,94,4),...Ke(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ct("312 66 80 120",...Ke(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ct("190 66 72 100",ze("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ze("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ke(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ls=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},ta[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Is(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Ls(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Ns=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Ls(e.doors,t)),
Rs=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),na=4e3,sa=6e3,oa=6;function Ds(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():h()},e.begin);function c(m,d){s.textContent=m,r.dataset.breath=d}function l(){if(n===oa){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,na)}function u(){c(e.out,"out"),t=setTimeout(l,sa)}function h(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var qe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Bs(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>qs(r[i])&&fe(r[i])!=="";if(!Ue(c[l.sentence]).every(u))return"";
let h=i=>Object.values(n).some(f=>Fe(i,f).length);return Object.values(r).flatMap(ra).some(h)?"":sn(l,c[l.sentence],r)}var ra=e=>(e?.
own?[e.own]:[e].flat()).filter(qs),qs=e=>typeof e=="string";var Si=new TextEncoder;var Ws="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",_s=`${Ws}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Pi=new RegExp(`(?:[${Ws}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),zi=new RegExp(`^[${_s}]+`),Fi=new RegExp(`(^|[;,|"])([${_s}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Ps({after:e,among:t,...n},s){return ot({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var la=["goal","sentence","fields","message","beside","section","ladder"],ua="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",fa=new RegExp(
`\\r\\n|[${ua}]`);function zs(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?Bs([a],t):"",l=Object.
fromEntries(la.map(u=>[u,[]]));for(let u of r){let{response:h}=n.get(`${u.exercise}@`)??{},i=Object.keys(h??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let f=pa(da(i,h),u,u.exercise===s?c:"");l[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new qe("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function pa(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var it=e=>e.flatMap(t=>t.split(fa)).map(fe).filter(Boolean);function da({title:e,items:t,reflection:n,rules:s=[]},r){let a=d=>{
try{return Ps(d,r[d.id])}catch{return null}},c=d=>{let g=a(d),b=d.kind==="date"&&Ye(g);return it(b?[Re(b,{dateStyle:"ful\
l"})]:he(d,g))},l=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:l(...d)});function h(d,g){let b=t.find($=>$.id===d&&$.kind==="sor\
t"),x=b?.piles.find($=>$.id===g)?.text,w=x&&a(b);if(!w)return[];let S=b.cards.filter($=>w[$.id]===g).map(({text:$})=>$);
return[{id:g,heading:x,lines:it(S)}]}function i(){let d={items:t,rules:s.filter(b=>b.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(b=>[b.id,a(b)]));return vt(d,g).filter(({said:b})=>b.length).map(({heading:b,
said:x})=>({id:"message",heading:b,lines:it(x)}))}function f(){let d=s.find(w=>w.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:S})=>S===w),b=[d.today,d.later].map(g).filter(Boolean),x=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:c(g(w.item)),marks:b.filter(S=>a(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:S}of d.before??[])r[w]&&typeof r[w]=="string"&&x.push({heading:S,lines:it(
[r[w]]),marks:[]});return{...u("goal"),rungs:x}}let m=()=>n[s.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:l,
section:u,pile:h,message:i,ladder:f,told:()=>Ue(n[s.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:it(
[d])})}}function Fs({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!jt(r.exercise,r.answers)?[]:s.item?ha(s,r):
rs(r.exercise,r.answers)});return[...new Set(n)]}function ha({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(h=>h.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(h=>r[e][h.id]===t),l=c?c.map(({text:h})=>h):he(a,r[e]),
u=n.startsWith("{words}");return l.map(h=>{let i=be(h);return De(n,{words:u?i:$t(i,["a","an"],!1)})})}var ma="{wishes}";function Us({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=d=>{let[g,b]=[n(`${d}@`),
s(`${d}@`)];return g&&b?{exercise:g,answers:b}:null},l=d=>Fs(d,c),u=({items:d})=>d.some(({takes:g})=>g);function h(d,g){
let x=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return l({takes:x}).length>
0}function i({key:d,exercise:g,html:b}){let x=s(d),w=g.items.flatMap(E=>he(E,x[E.id]).flatMap(k=>be(k).split(/\n+/)));if(!w.
length)return"";let $=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
f($,b,w):$.append(...w.map(E=>o("p",{dir:"auto"},E)));let B=o("p",{class:"ajar-status",role:"status"}),L=async()=>{let k=[
...$.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await Gt(k,$);B.replaceChildren(e[T?"help-copied":"letter-not-copied"])},W=()=>{let E=/-(US|CA)$/i.test(navigator.language),
k=o("div",{class:"ajar-letter-text"},...$.cloneNode(!0).childNodes);Ct([k],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>B.replaceChildren(e["print-refused"])})},H=(E,k)=>o("button",{type:"button",onclick:k},E);return o("d\
iv",{class:"ajar-letter"},$,o("div",{class:"ajar-moves"},H(e["help-copy"],L),H(e["letter-print"],W)),B)}function f(d,g,b){
Te(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===ma)?.replaceWith(o("ul",{},...b.map(w=>o("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let d=r().filter(x=>x.endsWith("@")&&s(x)),g=d.map(x=>({key:x,response:s(x)})),
b=Object.fromEntries(d.map(x=>[x.slice(0,-1),n(x)]));try{let{message:x,beside:w,section:S}=zs(g,{exercises:b,danger:{},workshop:a}),
$=a.days.map(({item:L})=>L),B=w.filter(({id:L})=>!$.includes(L));return[...x,...B,...S.flatMap(({fields:L})=>L)]}catch(x){
if(x instanceof qe)return[];throw x}}return{sentences:l,isLetter:u,canBegin:h,letter:i,matters:m}}window.ajarShown??=new WeakMap;var lt=window.ajarShown,Hs=e=>e.startsWith("check-in@"),Vs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),ga={};function ya(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:block;direction:ltr}.ajar-picture.ajar-narrow{display\
:none}
@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{\

border-collapse:collapse;width:100%;font-size:1em}.ajar-chart details{overflow-x:auto}.ajar :is(th,td){text-align:start;\

padding-block:.4em;padding-inline:0 .5em;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-var\
iant-numeric:tabular-nums}
.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice\
{
display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.aj\
ar-notice>
:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-\
top:calc(var(--ajar-bar)
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
top:2px;inset-inline-end:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inl\
ine-end:6em}
.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-na\
v){
flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inline-end:0}}.ajar-nav{border-bottom:1\
px
solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-p\
age>
*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav\

details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .a\
jar-nav
button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;bord\
er-radius:0}
.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar\
-ink);
font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-r\
adius:12px;
padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.\
6em}
.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .ajar-piles{position:s\
tatic}}
@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:static}.ajar-text d\
etails::details-content{
display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav\

button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight\
}
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function ba({model:e,el:t}){ya();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:h=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,d=[],g=p=>d.
push(p),b=null,x=!1,w=!1,S=!1,$=!1,B=!1,L=new Map,W=new Map,H=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ne(t,s),Bt(s);let E=o("div",{class:"ajar-page"}),k=p=>n.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===p)?.
exercise,T=hs({words:s,answered:()=>[...f].map(([p,{answers:j}])=>[k(p),j]).filter(([p,j])=>p&&Object.keys(j??{}).length)}),
P=0,F=p=>{if(clearTimeout(P),P=0,T.set(p),b?.setLost(p),p)for(let j of m.keys())i.get(j)?.release()},R=(p,{awaited:j=!1}={})=>{
try{e.send(p)}catch{F(!0);return}j&&!P&&(P=setTimeout(()=>F(!0),8e3))},y=!1;function v(){y||(y=!0,window.ajarDangers?O():
R({dangers:!0}))}let O=()=>{for(let p of Object.values(window.ajarDangers.dangers))Un(In(p))};function D({key:p,exercise:j},A){
if(Hs(p)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!jt(j,A))return;let N=ot(j,A),Z=cs(j,N,window.ajarDangers);je(
p,{answers:N,done:!0,...Z}),L.set(p,Vs(f.get(p))),i.get(p).update(f.get(p)),i.get("made")?.update()}let z=zn({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>_(),onCountry:p=>R({country:p})}),_=()=>{R({forget:!0}),Jt()},V=Us(
{words:s,help:z,exerciseOf:k,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(p=>k(p)),workshop:{plan:r,days:u,
printed:h}}),G=(p,j,A)=>(i.set(p.key,A),f.has(p.key)&&A.update(f.get(p.key)),j),ee={html(p){return p.warns&&g(re),ce(p.html)},
home(p){let j=o("div",{}),A=xe=>{xe.import&&i.get("chart")?.begin(),R(xe)},I=xe=>Ce(J(xe)),{matters:N}=V,Z=h.length>0;return G(
p,j,Es(j,{words:s,send:A,open:I,help:z,matters:N,ways:ge,isPrinted:Z})),R({home:p.key}),j},gate(p){let j=o("div",{class:"\
ajar-text ajar-gate"}),[A,I]=$?[o("p",{},s["gate-left-out"]),[z.button(),ne(),M()]]:[ce(S?p.short:p.html),Q()],N=o(`h${p.
level??2}`,{},p.title);return j.append(N,A,o("div",{class:"ajar-moves"},...I.filter(Boolean))),$||A.after(o("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),g(re),j},made:p=>{let j=o("div",{class:"ajar-made"}),A=()=>j.replaceChildren(...we(p.section));
return i.set("made",{update:A}),A(),j},exercise(p){if(p.invites&&$){let N=[o(`h${p.level}`,{},p.exercise.title),o("p",{},
s["gate-left-out"]),M()];return o("div",{class:"ajar-text"},...p.folded?[]:N)}let j=o("div",{}),A=T.line(b?{}:{role:"ale\
rt"});m.set(p.key,j);let I=(N,Z)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let X=window.ajarSent;
W.set(p.key,X),R({key:p.key,...N,sent:X},{awaited:Z}),!(!Z||!T.isLost())&&(F(!0),A.scrollIntoView({block:"nearest"}))};return i.
set(p.key,On(j,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,closed:p.folded?!$e(p.key):
null,sort:p.quick||n.length>1&&!Ge()?En:Vn,enough:p.quick?"at once":"later",remarks:(N,Z)=>es(N,{words:s,find:X=>Jn(Z,X,
window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:V.sentences,...f.get(p.key),
help:z,instead:()=>ne(p.elsewhere),below:()=>K(p),onAside:N=>{je(p.key,{aside:N}),j.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!N)},onChange:N=>{v(),je(p.key,{answers:N,done:!1}),I({answers:N,done:!1},w)},onMove:N=>je(p.key,{at:N}),onDone:N=>{
D(p,N),I({answers:N,done:!0},!0),Hs(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{je(p.key,{answers:{},done:!1}),I({
remove:!0})}})),j.firstElementChild.append(A),g(()=>T.forget(A)),j},chart(p){let j=o("div",{class:"ajar-chart-block"}),A=o(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:I,end:N}=et(s,X=>A.replaceChildren(X)),Z=({checkIns:X,
rulers:Me})=>{N(),us(j,X.length?Os(X,Me,s):{},s)};return i.set(p.key,{update:Z,begin:I,end:N}),f.has(p.key)&&Z(f.get(p.key)),
I(),R({chart:p.key}),o("div",{},j,A)},start:p=>Is(p,{open:Y,opener:b?.opener}),doors:p=>Ns(p,{open:Y}),onward:p=>Rs(p,{open:Y}),
breathing(p){let{element:j,stop:A}=Ds(p);return g(A),j},notice(p){Hn(()=>R({forget:!0}));let j=p.draft?o("p",{class:"aja\
r-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),j);let A=o("div",{class:"ajar-l\
eave"},z.button(),Kt({words:s,leave:_}));Fn(z.open),b=ls({words:s,send:R,isQuiet:n.length>1});let I=document.createDocumentFragment(),
N=o("div",{class:"ajar-on-paper"});return bt(()=>B||N.append(z.text())),I.append(o("div",{class:"ajar-notice"},o("div",{},
b.line,b.small),A),j??"",N,b.more),I}};function le(p){let j=n.findIndex(({id:I})=>I&&p===`${I}.ipynb`),A=({section:I,blocks:N})=>I===
n[j]?.id&&N.some(({warns:Z})=>Z);return Math.max(j,n.findIndex(A))}function ce(p){let j=o("div",{class:"ajar-text"});return Te(
j,p),z.addNumbers(j),j.addEventListener("click",A=>{let I=le(A.target.closest("a")?.getAttribute("href"));I<0||(A.preventDefault(),
Ce(I))}),j}function re(){S=!0}function me(p){$=p,S=!0,Ae({focus:!0})}let ue=(p,j)=>o("button",{type:"button",onclick:j},
p),M=()=>ue(s["gate-again"],()=>me(!1));function U(){me(!1),n[H].blocks.some(({invites:j})=>j)||Ce(H+1)}let Q=()=>[ue(s["\
gate-no"],()=>me(!0)),ue(s["gate-unsure"],()=>me(!0)),ue(s["gate-yes"],U)],te=p=>n.filter(j=>j.section===p).flatMap(j=>j.
blocks.filter(({kind:A})=>A==="exercise")),we=p=>{let j=te(p).filter(({key:X})=>f.get(X)?.done).map(({key:X,exercise:Me},xe)=>o(
"details",{open:xe===0},o("summary",{},Me.title),...f.get(X).reflection.flatMap(Ze=>tt(Ze,2)))),A=o("p",{},s["made-nothi\
ng"]),I=te(p).map(({key:X})=>X),N=a&&V.canBegin(`${a}@`,I)?ke():null,Z=N?[o("div",{class:"ajar-moves"},N)]:[];return[o("\
h1",{},s["made-title"]),...j.length?j:[A],...Z]},$e=p=>Object.keys(f.get(p)?.answers??{}).length>0,C=p=>{let j=te(p).filter(
({folded:A})=>!A);return j.length>0&&j.every(({key:A})=>f.get(A)?.done)};function K(p){let j=p.key.startsWith(`${r}@`)&&
z.isKnown()?z.line():"",A=V.isLetter(p.exercise)?V.letter(p):"",{danger:I,aside:N=0}=f.get(p.key);return A&&(A.hidden=N<=
(I?.kinds.length??-1)),o("div",{class:"ajar-below"},j,A,b?.offer()??"")}let J=p=>n.findIndex(({aside:j,blocks:A})=>!j&&A.
some(I=>I.key===p)),Y=p=>Ce(n.findIndex(j=>j.id===p));function ne(p){let j=`${l?.exercise}@`,A=J(j);return A<0?p?o("p",{},
o("a",{href:p},s["help-needs"])):null:ie(j,A,s["help-needs"])}function ie(p,j,A){return o("button",{type:"button",onclick:()=>{
Ce(j);let N=m.get(p)?.querySelector("h1, h2");if(N){for(let Z of m.get(p).querySelectorAll(".ajar-folded, .ajar-sentence\
s"))Z.open=!0;N.tabIndex=-1,N.focus()}}},A)}function ae(p,j){let A=n.findLastIndex(({blocks:I})=>I.some(N=>N.key===p));return A<
0||$?null:ie(p,A,j)}let ke=()=>ae(`${a}@`,s["make-message"]),ge=()=>{let p=[...f.keys()],j=`${a}@`,A=a&&(V.canBegin(j,p)||
f.has(j)),I=c&&ae(`${c.exercise}@`,s["make-letter"]);return[A?ke():null,I].filter(Boolean)};for(let[p,j]of Object.entries(
ga))ee[p]=A=>{let I=o("div",{}),Z=j(I,A,{words:s,send:R,onDispose:g,model:e,exerciseOf:k,formOf:X=>m.get(X)});return G(A,
Z.element??I,Z)};function ye(p,j){let A=ee[p.kind](p),{language:I}=n[H];return!I||!p.html||(Ne(A,{language:I}),j===n[H].
blocks.findIndex(({html:N})=>N)&&A.prepend(Pt(s))),A}let ut=p=>n[H].blocks.find(j=>j.kind===p),je=(p,j)=>f.set(p,{...f.get(
p),...j}),Tt=()=>{for(let p of d.splice(0))p()};function Ae({focus:p=!1}={}){if(Tt(),i.clear(),x){E.replaceChildren(b?"":
o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(E.replaceChildren(...n[H].blocks.map(ye)),n.length>1&&ft(),
!p)return;let j=E.querySelector("h1, h2, h3")??E;j.tabIndex=-1,j.focus({preventScroll:!0}),t.scrollIntoView({block:"star\
t"})}function ft(){let{aside:p,title:j}=n[H];if(Je.hidden=!!p,E.classList.toggle("ajar-aside",!!p),b?.setStart(n[H].id===
"start"),p)return;let{section:A,step:I,steps:N,minutes:Z}=n[H],X=n.filter(se=>!se.aside),Me=X.indexOf(n[H]),xe=(se,It,Ys={})=>o(
"button",{type:"button",onclick:()=>Ce(n.indexOf(se)),...Ys},It),Ze=n.find(({id:se})=>se==="start"),mn=X[Me-1]??Ze;E.append(
o("div",{class:"ajar-moves ajar-turn"},mn?xe(mn,s["previous-page"]):null,Me<X.length-1?xe(X[Me+1],s["next-page"]):null));
let Lt=X.filter(se=>!se.section||se.step===1),gn=se=>A?se.section===A:se===n[H],Js=se=>({"aria-current":gn(se)?"page":null}),
Zs=se=>C(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",yn=(se,It)=>o("li",{},xe(se,It,Js(se)),Zs(
se));We.replaceChildren(...Lt.map(se=>yn(se,se.title)),Ze?yn(Ze,s["start-page"]):""),_e.textContent=A?q(s["step-of"],{title:j,
n:I,all:N,minutes:Z}):q(s["page-of"],{n:Lt.findIndex(gn)+1,all:Lt.length,title:j})}function Ce(p){n[p]&&(H=p,We.parentElement.
open=Ge(),e.set("page",p),e.save_changes(),Ae({focus:!0}))}let We=o("ol",{}),_e=o("summary",{}),Ge=()=>window.innerWidth>
640;e.get("notice")&&t.append(ee.notice(e.get("notice")));let Je=o("nav",{class:"ajar-nav","aria-label":s.pages},o("deta\
ils",{open:Ge()},_e,We));n.length>1&&t.append(Je),t.append(T.line({role:"alert"}),E);let hn=0;for(let p of["keydown","po\
interdown","scroll"])t.addEventListener(p,()=>{Date.now()-hn<3e4||(hn=Date.now(),R({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",p=>{if(F(!1),p.keeping){let A=[...W.values()].some(Z=>p.acknowledged<Z);b?.update(A?{...p.keeping,saved:!1}:
p.keeping);let{state:I}=p.keeping,N=I==="locked";I&&(w=I==="kept"),I&&N!==x&&(x=N,f.clear(),Je.hidden=x,Ae())}p.states&&
queueMicrotask(()=>i.get("made")?.update());for(let[A,I]of Object.entries(p.states??{})){if(p.acknowledged<W.get(A))continue;
let N=I.answers&&!Object.keys(I.answers).length,Z=L.get(A)===Vs(I);L.delete(A),je(A,N?{...I,at:0}:I),Z||i.get(A)?.update(
f.get(A))}p.dangers&&(window.ajarDangers=p.dangers,O()),p.country!=null&&z.choose(p.country),p.file&&(i.get("home")?.settle(),
As(p.file));let j=i.get("home")??b;if(p.print){let A=i.get("home");A?.settle(),Ms(p.print,()=>A?.say(s["print-refused"]))}
p.erased&&j?.say(p.erased,ut("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&j?.say(p.said),p.open&&Y(p.open),p.problem&&
i.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get("words")),Ne(t,s),Bt(s),n=e.get(
"pages"),Ae()});let Gs=ds(e,{gone:()=>F(!0),back:()=>{T.isLost()&&R({ready:!0})}});return Ae(),lt.set(s,(lt.get(s)??0)+1),
R({ready:!0}),()=>{B=!0,Tt(),Gs(),clearTimeout(P),lt.set(s,lt.get(s)-1),lt.get(s)||R({gone:!0})}}var Ks={render:ba};var Dl=Ks;export{Dl as default};
