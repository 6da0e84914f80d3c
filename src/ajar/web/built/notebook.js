var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Oe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function We(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var dn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Ks=/^(\d{4})-(\d{2})-(\d{2})$/;function Qe(e){let[,t,n,s]=typeof e=="string"&&Ks.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Gs(+t,+n)?e:null}function Lt(e){let t=e.getFullYear();return t>=1&&t<=9999?Zs(t,e.getMonth()+1,e.getDate()):null}var Nt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Gs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Zs=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Js=["button","input","select","summary","textarea"],Ys=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Js.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ys.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function _e(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var It="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Qs=new RegExp(`^${It}+|${It}\
+$`,"g"),Xs=/[\p{L}\p{N}_]+/gu,eo=/^[\p{L}\p{N}_]+/u,to=/\{([a-z][a-z0-9-]*)\}/,[no,so]=["⁨","⁩"],hn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},oo=new RegExp(`[,;:،]|${It}`),ro={dateStyle:"long",timeZone:"UTC"},ao="January Febr\
uary March April May June July August September October November December".split(" "),co=/^\p{Uppercase}/u,mn=/[.!?…؟。][\u2069”’"')»]*$/,
io=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Xe="en-US",gn=({language:e=Xe})=>{Xe=e},Pe=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Rt=e=>new Intl.
ListFormat(Xe,{type:"conjunction"}).format(e),ze=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString(Xe,{timeZone:"UTC",...t}),
ue=e=>e.replace(Qs,""),je=e=>e.toLowerCase().toUpperCase(),pt=e=>e.match(eo)?.[0]??"";function Dt(e,t=Xe){if(t!=="en-US")
return new Date(`${e}T00:00Z`).toLocaleDateString(t,ro);let[n,s,r]=e.split("-").map(Number);return`${ao[s-1]} ${r}, ${n}`}function Ie(e,t,n=[]){let s=e.split(to),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),m=lo(ue(t[l]),u),i=fo(
c,m,n),h=!i&&!r&&co.test(c);r+=mn.test(r)?i.replace(/^,+/,""):i,r+=po(h?uo(m):m)}return mn.test(r)?r:r+s.at(-1)}function be(e){
let t=ue(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in hn&&s===hn[n]&&ue(r))||r.includes(n)||r.includes(
s)?e:r}function lo(e,t){let n=e.length;for(;n&&oo.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function uo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function fo(e,t,n){let s=je(pt(t));if(!s)return e;let r=new Set(n.map(je)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(Xs))if(a(je(c[0])))return e.slice(0,c.index);return e}var po=e=>io.test(e)?`${no}${e}${so}`:
e;var ho=3;function Bt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(d=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(d)})),c=()=>a.forEach((d,f)=>{d.checked=n(e[f])});c();let l=e.
map((d,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},d))),u=l.filter((d,f)=>f>=ho&&!a[f].checked);for(let d of u)
d.hidden=!0;let m=({target:d})=>{for(let f of u)f.hidden=!1;d.hidden=!0,u[0].querySelector("input").focus()},i=_(t["card\
s-more"],{n:u.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u.length?
o("button",{type:"button",class:"ajar-link",onclick:m},i):"")),follow:c}}var mo=2e4;function yn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:mo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function bn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:m}=e,i=l?o("b",{id:`${s}-opener`},l):null,h=yn(t??"",{rows:u?8:2,oninput:()=>{r(h.value.trim()?
h.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=x=>{h.value=x,h.dispatchEvent(new Event("input",{bubbles:!0}))},f=n["message-opener"],g=Bt(c,{words:n,has:x=>h.
value.includes(x),put:x=>d(`${h.value.trim()||f} ${x}`),drop:x=>{let $=h.value.replace(x,"").replace(/ {2,}/g," ").trim();
d($===f?"":$)}}),y=o("label",{class:"ajar-words ajar-write"},i,h),S=m&&a?a(h,e):"";return g.element||S?o("div",{},g.element,
y,S):y}function wn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let $=c().map(v=>v.value).filter(v=>v.trim());s($.length?$:null),x.follow()},u=()=>[...a.children].forEach(($,v)=>{$.querySelector(
"textarea").setAttribute("aria-label",_(n.line,{n:v+1})),$.querySelector("button").setAttribute("aria-label",_(n["remove\
-line"],{n:v+1}))}),m=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:m},n["add-lin\
e"]),h=()=>{u(),i.hidden=a.children.length>=e.most},d=$=>{let v=c()[c().indexOf($)+1];v?v.focus():$.value.trim()&&!i.hidden&&
m()},f=$=>{let v=yn($,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:B=>{["insertLineBreak","insertParagraph"].includes(B.inputType)&&
(B.preventDefault(),d(v))}});return v},g=$=>{let v=()=>{let I=B.nextElementSibling||B.previousElementSibling;B.remove(),
I||g(""),h(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},B=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},f($)),o("button",{type:"button",class:"ajar-remove",onclick:v},"×"));a.append(B),h()},y=t||[];for(let $=0;$<
Math.max(e.lines,y.length);$++)g(y[$]??"");let S=$=>c().find(v=>v.value.trim()===$),x=Bt(r,{words:n,has:$=>!!S($),put($){
!S("")&&!i.hidden&&g("");let v=S("");v&&(v.value=$),l()},drop($){S($).value="",l()}});return o("div",{class:"ajar-lines"},
x.element,a,i)}var go=5,yo=3,bo=25;function et(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}var qt=e=>Pe(o("p",{class:"ajar-hint"},e["part-in-english"]),e);function kn(e,t,n){let{
words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:m=null}=n,i={...xo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,d={...n.answers},f=0,g=null,y=0,S=n.aside??0,x=t.why?o("p",{class:"\
ajar-why"},t.why):"",$=t.private?o("p",{class:"ajar-private"},t.private):"",v=C=>l?C.after:c&&C.more,B=t.items.some(C=>v(
C)&&n.answers?.[C.id]!=null),{example:I}=t,N=I?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},I)):
"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=o("div",{}),w=o("div",{class:"ajar-body"}),T=o(`h${r}`,
{id:`${h}-title`},t.title),P=[t.language?qt(s):"",...a||c?[o("div",{class:"ajar-beside"},...u,x?ko([x],s):"",N),$]:[x,$,
N],A,w,H],W=o("section",{class:"ajar-form","aria-labelledby":`${h}-title`},...m===null?[T,...P]:[o("details",{class:"aja\
r-folded",open:!m},o("summary",{},T),...P)]);t.language&&Pe(W,t),W.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||
C.metaKey)||!g||(C.preventDefault(),g.next.click())}),e.replaceChildren(W);function F(){let C=t.items.filter(te=>Oe(te,d)),
U=C.filter(te=>!v(te)),G=B?C.filter(v).map(te=>[te]):[];return[...l||a&&t.together?[U]:U.map(te=>[te]),...G]}let b=C=>{H.
replaceChildren(C)},j=et(s,b);function O(C,U){H.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
d=U,b(""),n.onChange(d),fe({focus:!0})}},s["put-back"]))}function L(C,U){d={...d,[C.id]:U},jo(w),b(""),n.onChange(d),Z()}
function V(){K(!0),j.begin(),y=setTimeout(q,8e3)}function q(){y&&(clearTimeout(y),y=0,K(!1),j.end())}function K(C){for(let U of g?.
fieldsets??[])U.disabled=C}function Z(){if(!g)return;let{items:C,skip:U,where:G,next:ee,enough:te,more:le}=g,ae=F().length;
U.textContent=ie(C)?s["clear-and-skip"]:s.skip,G.textContent=_(s["question-of"],{n:f+1,all:ae}),G.hidden=ae===1,ee.textContent=
f===ae-1?s.done:s.next,te.hidden=!oe(ae);let ve=f===ae-1&&(!l||ie(C)),ge=t.items.some(ye=>v(ye)&&Oe(ye,d));le.hidden=B||
!ve||!ge}function oe(C){return(n.enough==="at once"||f>0)&&f<C-1&&ie(t.items)}function ce(){y||(V(),n.onDone(d))}let ie=C=>C.
some(({id:U})=>d[U]!=null);function X(C,U=!0){if(y)return;let G=F();if(f+=C,f>=G.length){f=G.length-1,ce();return}fe({focus:U,
again:C<0})}function me(C,U){let G=`${h}-${C.id}`,ee=o("legend",{id:`${G}-ask`},_(C.ask,d)),te=C.hint?o("p",{class:"ajar\
-hint",id:`${G}-hint`},C.hint):null,le=[te,U.mark].filter(Boolean).map(({id:ye})=>ye),ae=C.among?{...C,cards:We(C,d)}:C,
ve=i[C.kind](ae,dn(ae,d[C.id]),{words:s,level:r+1,group:G,change:ye=>L(C,ye),say:b,remarks:n.remarks,sentences:n.sentences?.(
C),isQuick:n.enough==="at once",isShort:c,...U}),ge={class:`ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":le.
join(" ")||null};return o("fieldset",ge,ee,te,ve)}function fe({focus:C=!1,again:U=!1}={}){let G=F();f=Math.max(0,Math.min(
f,G.length-1));let ee=G[f],te=n.mark?.(ee),le=te?o("p",{class:"ajar-mark",id:`${h}-${ee[0].id}-mark`},te):null,ae=o("div",
{class:"ajar-moves ajar-onward"}),ve=f>0?()=>X(-1):null,ge=ee.map(Ne=>me(Ne,{mark:le,again:U,moves:ae,back:ve})),ye=o("b\
utton",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let Ne=d,Je=ie(ee);if(d={...d,...Object.fromEntries(ee.
map(({id:ft})=>[ft,null]))},n.onChange(d),!Je){X(1);return}fe({focus:!0}),O(s.cleared,Ne)}}),$e=o("button",{type:"button",
class:"ajar-next",onclick:()=>{y||(b(""),X(1))}}),Be=o("p",{class:"ajar-where"}),ut=o("button",{type:"button",class:"aja\
r-link",onclick:()=>{y||(B=!0,X(1))}},l?s["add-why"]:s["ask-more"]),Se=o("button",{type:"button",class:"ajar-link",onclick:ce},
s.enough);g={items:ee,skip:ye,where:Be,next:$e,fieldsets:ge,enough:Se,more:ut},A.replaceChildren();let Ge={type:"button",
class:"ajar-back",onclick:ve};ae.replaceChildren($e,ve?o("button",Ge,s.back):"",ye);let Ze=ge.length===1;le&&Ze&&ge[0].lastElementChild.
before(le),w.replaceChildren(Be,...le&&!Ze?[le]:[],...ge,ae,...n.enough?[ut,Se]:[]),Z(),n.onMove?.(f),C&&(ge[0].focus({preventScroll:!0}),
Be.scrollIntoView({block:"nearest"}))}function M(C){if(A.replaceChildren(),!C||!n.help||S>C.kinds.length)return null;let U=()=>{
S=C.kinds.length+1,n.onAside?.(S),A.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:G,instead:ee}=n;return A.
append(G.notice(C,{level:r+1,aside:U,instead:ee})),A.querySelector("[tabindex]")}function z(C,{focus:U=!1,danger:G=null}={}){
g=null;let ee=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);w.replaceChildren(o("div",{class:"ajar-reflection"},ee,...C.
flatMap(le=>tt(le,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{f=0,fe({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let le=d;d={},f=0,S=0,n.onAside?.(0),n.onStartOver(),fe({focus:!0}),
O(s["started-over"],le)}},s["start-over"])));let te=M(G);U&&(te??ee).focus()}function J(C){let U=w.contains(document.activeElement);
U&&g&&!y||(q(),d={...C.answers},C.done?z(C.reflection,{focus:U,danger:C.danger}):(f=C.at??Math.max(0,F().findIndex(G=>G.
some(({id:ee})=>d[ee]==null))),fe()))}let{done:re,reflection:we,danger:xe}=n;return J({answers:d,at:n.at,done:re,reflection:we,
danger:xe}),{update:J,release:q,say:C=>{q(),b(C)}}}function wo(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,
r>=go||r>=yo&&t>bo));return n<0||n>=e.length-1?e.length:n}var ko=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);
function jo(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var tt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"\
ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),
xo={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-number"},o("input",{type:"r\
adio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("sp\
an",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",{class:"ajar-anchors"},o(
"span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},m=()=>r(l.length||u.trim()?{chosen:[
...l],own:u}:null),i=e.many?"checkbox":"radio",h=e.cards.map($=>o("input",{type:i,name:s,value:$.id,checked:l.includes($.
id),onchange:v=>{e.many?l=l.filter(B=>B!==$.id).concat(v.target.checked?$.id:[]):(l=[$.id],u="",d&&(d.value="")),m()}})),
d=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:$=>{u=$.target.value,!e.many&&u.trim()&&(l=[],h.forEach(v=>{
v.checked=!1})),m()}}):null,f=e.cards.map(($,v)=>o("label",{class:"ajar-card"},h[v],o("span",{},$.text))),g=c?wo(e.cards):
f.length,y=f.filter(($,v)=>v>=g&&!h[v].checked);for(let $ of y)$.hidden=!0;let S=()=>{for(let $ of y)$.hidden=!1;x.hidden=
!0,y[0].querySelector("input").focus()},x=o("button",{type:"button",class:"ajar-link",hidden:!y.length,onclick:S},_(n["c\
ards-more"],{n:y.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-\
one"]),...f,x,d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&a?a(d,e):null)},text:bn,list:wn,date(e,t,{
words:n,change:s,say:r}){let a=Lt(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var Wt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function jn(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:m}){let i={...t},{cards:h,piles:d}=e,f=I=>d.find(N=>N.id===I).text,g=o("div",{class:"ajar-one"});
function y(I,N){i={...i,[I.id]:N},N||delete i[I.id],r(Object.keys(i).length?i:null),N&&a(_(n.moved,{card:be(I.text),pile:f(
N)}))}function S(I,{focus:N=!0,back:H=I?()=>S(I-1):u,onward:A=()=>$(I+1)}={}){let w=h[I],T=_(n["card-of"],{n:I+1,all:h.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},w.text)),
W=F=>{y(w,F),A()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...d.map(({id:F,text:b})=>Wt(b,()=>W(
F),{"aria-pressed":`${i[w.id]===F}`}))),o("div",{class:"ajar-one-also"},H?x(n.back,()=>H()):o("span",{}),x(n["card-out"],
()=>W("")),m?o("span",{}):x(n["card-enough"],()=>v()))),N&&P.focus({preventScroll:!0})}let x=(I,N)=>Wt(I,N,{class:"ajar-\
link"}),$=I=>I<h.length?S(I):v();function v({focus:I=!0}={}){let N=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(A,w)=>{let T=h.
filter(F=>(i[F.id]??"")===w),P=F=>S(h.indexOf(F),{back:v,onward:v}),W=T.map(F=>o("li",{},Wt(F.text,()=>P(F))));return W.
length?[o(`h${s+1}`,{},A),o("ul",{},...W)]:[]};g.replaceChildren(N,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:A,text:w})=>H(w,A)),...H(n["cards-out"],"")),l.hidden=!1,I&&(N.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let B=h.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return B===h.length||c&&B?v({focus:!1}):S(B,{focus:!1}),g}var vo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$o=new RegExp(`(${vo})|[.…]+|[!?;\\n]`,"gu"),So=/[\u0300-\u036f'’‘ʼ]/g,
Oo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function dt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=vn(s,t);return t}
var Ee=(e,t)=>new RegExp(e.map(n=>vn(n,t)).join("|"),"y");function ht(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function mt(e,t){let n=t;
for(let[s,r]of ht(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var nt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function xn(e,t){let n=new Map,s=nt(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function gt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function vn(e,t){return`(?:${(e.match(Oo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Eo(r)).join("")})`}function Eo(e){let t=$n(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var $n=e=>e.
normalize("NFKD").replace(So,"").toLowerCase();function st(e){let t="",n=[];for(let s of e.matchAll($o)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?$n(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Ao=4,Sn=4,On=".",_t=new WeakMap;function Fe(e,t){let{passes:n,kinds:s,learned:r}=An(t),{line:a,places:c}=st(e),l=mt(
n,a),u=Object.entries(s).flatMap(([h,d])=>ht(d,l).map(([f,g])=>({kind:h,start:f,end:g-1}))),m=r?Co(u,a,r):u,i=(h,d)=>h.span[0]-
d.span[0]||h.span[1]-d.span[1]||(h.kind<d.kind?-1:+(h.kind>d.kind));return m.map(({kind:h,start:d,end:f})=>({kind:h,span:[
c[d][0],c[f][1]]})).sort(i)}function*En(e){let{passes:t,kinds:n}=An(e);for(let s of[t,...Object.values(n)])yield,ht(s,"w\
e are here ")}function An(e){return _t.has(e)||_t.set(e,Lo(e)),_t.get(e)}function Co(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=Mo(t,n.same),m=u.slice(1).map(($,v)=>[...u[v],...$]),i=$=>{let v=new Set($.flatMap(I=>I.numbers.map(
N=>N%s)));return[...v].reduce((I,N)=>I+(r.get(N)??0),0)/Math.sqrt(v.size)},h=[...u,...m];if(e.length)return Pt(h,i)[1]>l?
e:[];let d=h.filter($=>$.length>Ao),[f,g]=Pt(d,i);if(!(g>c))return[];let y=f.flatMap($=>$.numbers.filter((v,B)=>B!==1)),
S=$=>[...new Set(y.map(v=>v%$.length))].reduce((v,B)=>v+$[B],0),[x]=Pt(Object.keys(a),$=>S(a[$]));return[{kind:x,start:f[0].
start,end:f.at(-1).start}]}function Mo(e,t){let n=On,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...To(r[0])];s.at(-1).push({start:r.index,numbers:c.map(gt)}),n=a,a===On&&s.push([])}return s.filter(
r=>r.length)}function To(e){let t=["^",...e,"$"];return t.slice(Sn-1).map((n,s)=>`n ${t.slice(s,s+Sn).join("")}`)}var Pt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Cn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function Lo({lists:e,passes:t,phrases:n,learned:s}){let r=dt(e),a=Object.entries(n).map(
([c,l])=>[c,Ee(l,r)]);return{passes:Ee(t,r),kinds:Object.fromEntries(a),learned:s&&No(s)}}function No({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,nt(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:xn(t,n),kinds:Object.fromEntries(c)}}function Mn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Tn=["emergency","crisis","violence","agency","worried","child"],Io=["crisis","violence"],In='a[href$="#Help-lines"]',
pe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Ln(){for(let e of pe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&pe().listeners.delete(e),e.shown||=t}}function Ro(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Rn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(m=>Fe(m,c)),u=Cn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:m})=>m))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var zt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Ft=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Nn=e=>`tel:${e.match(/\d+/)[0]}`;
function Dn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(pe().countries=t);let r=()=>pe().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},pe().
chosen||Ro(r(),a)),l=()=>r().find(A=>A.code===c());function u(A){pe().chosen=A,Ln();for(let{element:w,draw:T}of pe().listeners)
T(w)}function m(A,w){return w(A),pe().listeners.add({element:A,draw:w,shown:!1}),queueMicrotask(Ln),A}let i=A=>m(o("div",
{}),w=>w.replaceChildren(...A())),h=()=>{let A=[...r(),{code:"-",country:e["help-elsewhere"]}],w=o("select",{onchange:()=>{
u(w.value),s(w.value)}},...A.map(T=>o("option",{value:T.code},T.country)));return m(w,()=>{w.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),w)},d=({say:A,to:w},T)=>{if(/^(tel|sms):/.test(w))return o("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:w},o("span",{},...Ft(A)));let P=o("span",{},A),W=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:w}),onclick:async()=>{await Ht(w,P)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",W)},f=A=>o("li",{},o("p",{class:"ajar-for"},A.
for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...A.reach.map(d))),g=({emergency:A,note:w})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),w?o("\
p",{class:"ajar-hint"},w):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Nn(A)},_(e["help-call"],{number:A})))),
y=A=>i(()=>{let w=l();if(!w)return[o("p",{},e["help-elsewhere-how"])];let T=A.flatMap(P=>P==="emergency"?g(w):zt(w,[P]).
map(f));return[o("ul",{class:"ajar-help-lines"},...T)]});function S(){Mn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},h(),Ut({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),y(Tn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:A,text:w,now:T,lines:P,kinds:W,
countries:F},{level:b,aside:j,instead:O}){return F&&!H()&&(pe().countries=F),o("section",{class:"ajar-danger"},o(`h${b}`,
{tabindex:"-1"},A),o("p",{},w),W.length?null:O?.()??null,h(),y(P),o("ul",{class:"ajar-todo"},...T.map(L=>o("li",{},L))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:j},e["help-aside"]))}let $=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function v({emergency:A,...w}){let P=Io.map(F=>zt(
w,[F])[0]?.reach??[]).flatMap(F=>["tel:","sms:"].map(b=>F.find(({to:j})=>j.startsWith(b))));return[{say:_(e["help-call"],
{number:A}),to:Nn(A)},...P.filter(Boolean)]}let B=(A=`${e["help-line"]} `)=>i(()=>{let w=l(),T=(w?v(w):[]).flatMap(({say:F,
to:b},j)=>[j?" · ":"",o("a",{href:b},...Ft(F))]),P=o("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),
W=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},A,...T,W)]});function I(A){
if(!H())return;let[w]=[...A.querySelectorAll(In)].reverse();w?.closest("p, ul").after(B(""));for(let T of A.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===l()?.country}let N=()=>i(()=>{let A=l();return A?[o("p",{},o(
"b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:A.emergency})}`),o(
"ul",{},...zt(A,Tn).map(({for_what:w,name:T,reach:P,hours:W})=>o("li",{},...Ft(`${w}: ${T}. ${P.map(({say:F})=>F).join("\
 · ")}. ${W}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:S,notice:x,button:$,line:B,addNumbers:I,
text:N,choose:u,code:c,isKnown:H}}var Ut=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Bn(e){if(pe().open){pe().open=e;return}pe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(In)&&(t.preventDefault(),t.stopPropagation(),pe().open())},{capture:!0})}async function Ht(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var yt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function qn(e){let t=()=>{e.next().done||yt(t)};yt(t)}var Do="about:blank";function Vt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Do)}function Wn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Vt()))},{capture:!0})}function _n(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(f=>(l[f.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=h[g.dataTransfer.
getData("text/plain")]?.[f.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,f))}},l[f.id]))),m=()=>e.piles.
forEach(f=>{l[f.id].textContent=_(n["pile-count"],{pile:f.text,n:Object.values(c).filter(g=>g===f.id).length})}),i=(f,g)=>{
c[f]=g.id,m(),r({...c}),a(_(n.moved,{card:be(e.cards.find(y=>y.id===f).text),pile:g.text}))},h={},d=e.cards.map(f=>{h[f.
id]={};let g=`${s}-${f.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",f.id)},o("legend",{},f.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let S=o("input",{type:"radio",name:g,
value:y.id,"data-card":f.id,checked:c[f.id]===y.id,onchange:()=>i(f.id,y)});return h[f.id][y.id]=S,o("label",{},S,o("spa\
n",{},y.text))})))});return m(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...d)}var Bo=e=>e;function Me(e,t){e.innerHTML=Bo(t)}var Gt=["open","closed"],qo=[...Gt,"half-open"],Wo=2,_o=90,Zt=3,bt="none",Pn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Po=/[“”„«»"' \t\n]/g,zn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,zo=["i","im","id","ill","ive","its","we",
"were","well"],Fo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Uo=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Kt=new WeakMap;function Ho(e,t){let n=Un(t),{sentences:s,forms:r,at:a}=Go(e,n);if(a<0||r[a].name===bt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Qo(Yo({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:m}=r[a],i=Xo(c,l,Jt(e,s[a],
u,m),t),h=er(e,s,n),f=[c==="open"&&h.some(g=>g.name!=="two-at-once")?"":i,...h.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:h,remarks:f.slice(0,Wo)}}function Vo(e,t){let n=Un(t),s=t["about-statements"],r=Kn(ar(e)),a=Object.entries(n.blame).map(([y,S])=>({name:y,places:r.
flatMap(x=>tr(y,S,x,n))})),c=new Set(a.flatMap(({places:y})=>y.map(({sentence:S})=>S))),l=[],u="";for(let{name:y,places:[
S]}of a){if(!S)continue;let x=nr(e,S,n.quotedTo[y]);l.length||(u=sr(y,e,S,n)),l.push({name:y,words:x,remark:_(s.blame[y].
say,{words:x})})}let m=l.map(y=>y.name),i=r.filter(y=>!c.has(y)),h=Object.keys(n.parts).filter(y=>(y==="seen"?i:r).some(
({line:S})=>Ae(n.parts[y],S))),d=h.map(y=>s.parts[y]).join(", "),f=h.length?_(s.mirror,{parts:d}):"",g=[f,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:h,mirror:f,blame:m,notes:l,rewording:u,remarks:g}}function Fn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>Fe(n,a).length)?[]:e==="question"?Ho(n,s.coach).remarks:Vo(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Un(e){return Kt.has(e)||Kt.set(e,Ko(e)),Kt.get(e)}function Ko(e){let t=dt(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,m])=>[u,Ee(m,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ee(e.echoes,t),stated:Ee(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Gt.map(l=>nt(c[l]))},passes:Ee(e.passes,t),quotes:Ee(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ae(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Go(e,t){let n=Kn(e),s=n.map(m=>Zo(m,t)),r=m=>n.map((i,h)=>h).filter(m),a=r(m=>n[m].
mark==="?"),c=a.filter(m=>Hn(n[m])>=Zt),l=r(m=>!["none","echo","short"].includes(s[m].name)),[u]=[c,a,l].filter(m=>m.length).
map(m=>m.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var wt=e=>e.trim().split(" ").slice(0,-1),Hn=({line:e})=>wt(
e).length-1;function Zo({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,h]of Object.entries(
n)){let d=Ae(h,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,h])=>({name:i,place:Ae(h,e)})).
filter(({place:i})=>i).map(({name:i,place:[h,d]})=>({name:i,start:h,end:d}));if(l.length){let i=l.reduce((h,d)=>d.start<
h.start?d:h);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:bt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(f=>!r.has(f))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:bt}:i}let u=Vn(wt(e).slice(1),r).length>Zt?"echo":"short";return{name:t==="?"&&Ae(a,e)?u:bt,start:2,end:e.length}}
function Vn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Jo({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Vn(wt(r).slice(1),s),l=wt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],m=t.filter(
({name:i},h)=>h!==n&&(e[h].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...m.map(({name:i})=>`beside ${i}`)]}function Yo(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Gt.map(()=>0),c=new Set(Jo(e,t).map(m=>gt(m)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(m,i)=>m+[...c].reduce((h,d)=>h+s[i][d],0)*l),0]}function Qo(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
qo[e.indexOf(n)]:""}function Xo(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function er(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,m])=>{let i=c.map(d=>({sentence:d,place:Ae(m,d.line)})).find(({place:d})=>d);if(i){let d=Jt(e,i.sentence,
...i.place);return l.some(f=>f.includes(d))?[]:(l.push(d),[{name:u,words:d,remark:_(r[u],{words:d})}])}let h=c.filter(d=>Hn(
d)>=Zt).length>1;return u==="two-at-once"&&h?[{name:u,words:"",remark:r[u]}]:[]})}function tr(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ae(r,n.line))return[];let c=mt(s,n.line),l=Ae(t,c);return!l||a[e]&&Ae(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function nr(e,{
sentence:t,start:n,end:s},r){let a=r&&Ae(r,t.line.slice(n,s));return Jt(e,t,n,a?n+a[1]:s)}function sr(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=or(e,t,n,s),c=a>0?rr(t,n.sentence,a):"",l=e==="ultimatum"&&st(c).line.split(" ").some(i=>zo.
includes(i)),m=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&m&&!l?_(m,{rest:c}):r.
otherwise}function or(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),m=u[0]===
"you"||u[0]==="u",i=f=>m&&u.slice(1,1+f.length).join()===f.join(),h=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(h=r);let d=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&d&&(h=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(h=l.indexOf(" feel ",s)+6),e==="feel-you"){let f=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
h=f<0?0:s+f+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[f],[,g]]=[n.places[s],n.places[r-1]];
t.slice(f,g).includes(",")&&(h=s+u.slice(0,3).join(" ").length+1)}return h<l.length-2?h:0}function rr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Uo,1),r=s.replace(zn," ").replace(/^ +| +$/g,"");return[...r].length<=_o?r:""}var Jt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(zn," ").replace(Fo,"");function Kn(e){let{line:t,places:n}=st(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],m=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),m,m],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function ar(e){return e.replace(Pn,"").replace(Po,"")?e.replace(Pn,t=>" ".repeat(t.length)):
e}var cr=1200;function Gn(e,{words:t,find:n,isSilent:s}){let r=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),
c=o("div",{class:"ajar-remarks"},r,a),l=0,u=[],m=d=>{window.ajarNoRemarks=d,u=[],h()},i=(d,f)=>o("button",{type:"button",
class:"ajar-link",onclick:()=>m(f)},d);function h(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.
length&&f.join(`
`)===u.join(`
`)||(u=f,r.replaceChildren(...f.map(g=>o("p",{},g))),s?.()?a.replaceChildren(t["remarks-none"]):d?a.replaceChildren(i(t["\
remarks-on"],!1)):f.length?a.replaceChildren(`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):a.replaceChildren())}return e.
addEventListener("input",()=>{clearTimeout(l),l=setTimeout(h,cr)}),c}var Yt=2e4,ir=10,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ot({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new de("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:ur[a.kind](c,a);Oe(a,r)&&(r[a.
id]=lr(a,l,r))}return r}function kt(e,t){try{ot(e,t)}catch(n){if(n instanceof de)return!1;throw n}return!0}var Yn=e=>Object.
values(e).every(t=>t==null);function he(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Zn(
e.cards,n)),ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Zn(e.piles,t[n.
id])}`);case"date":return[Dt(t)];case"list":return t.map(ue);default:return[ue(`${t}`)]}}var Zn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function lr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=We(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var ur={ruler(e){if(!Number.isInteger(e)||e<0||e>ir)throw new de("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Jn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Xt(r)))throw new de("answer-cards");let{chosen:a}=e,c=Qt("own"in e?e.own:"")??"";if(c&&!s)throw new de("ans\
wer-own");if(!n&&a.length+!!c>1)throw new de("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Xt(n.map(({id:c})=>c));if(!Jn(e)||!Object.keys(e).every(
Xt(s))||!Object.values(e).every(r))throw new de("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Qt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new de("answer-lines",
{most:t});let n=e.map(s=>Qt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Qe(e))throw new de(
"answer-day");return e}};function Qt(e){if(typeof e!="string")throw new de("answer-text");if(e.length>Yt&&[...e].length>
Yt)throw new de("answer-long",{most:Yt});return ue(e)?e:null}var Xt=e=>t=>e.includes(t),Jn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var fr=[{answers:["all"]}],pr=/\p{L}/u,dr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
mr=/\{([a-z][a-z0-9-]*)\}/g;function xt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:h})=>[h,s[h]??null]));if(Yn(l))return"nothing"in n?[jt([n.nothing])]:[];let{parts:u}=es({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?fr:t).flatMap(u);return a||!("closing"in n)?i:[...i,jt([n.closing])]}function Xn({items:e,
rules:t,reflection:n},s){let{sentences:r}=es({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var jt=e=>({words:e,heading:"",said:[]}),Te=(e,t,n=[])=>({words:n,heading:e,said:t}),Qn=(e,t)=>e.filter(n=>!t.has(
je(n)));function es({items:e,answers:t,rules:n,phrases:s,last:r}){let a=b=>e.find(({id:j})=>j===`couple-${b}`)??e.find(({
id:j})=>j===b),c=b=>t[a(b)?.id]??null,l=b=>a(b)?he(a(b),c(b)):[],u=b=>{let j=new Set(b.map(a));return e.filter(O=>j.has(
O))},m=b=>{let j=c(b);return typeof j=="number"?j:l(b).length},i=b=>b.map(j=>c(j)?.chosen).find(j=>Array.isArray(j))??[],
h=(b,j)=>{let[O,L]=[a(b),c(b)];return O?.kind!=="sort"||!L?[]:O.cards.filter(({id:V})=>L[V]===j).map(({text:V})=>V)},d=b=>new Set(
b?l(b).map(je):[]),f=({if:b=[],unless:j=[]})=>b.every(g)&&!j.some(g);function g(b){if(typeof b=="string")return c(b)!==null;
let{item:j=[],cards:O,piles:L,without:V,only:q,least:K,asked:Z}=b;if(Z)return!!a(Z)&&Oe(a(Z),t);let oe=j.find(X=>c(X)!==
null);if(!oe)return!1;let ce=i([oe]);return O&&!O.some(X=>ce.includes(X))||L&&!L.some(X=>Qn(h(oe,X),d(V)).length)||q&&!(X=>X.
size===1&&X.has(q))(new Set(Object.values(c(oe))))?!1:K==null||m(oe)>=K}let y=(b,j={})=>_(s[b],j);function S(b,j={}){if(typeof b==
"string")return y(b,j);if(!f(b))return null;let{phrase:O,of:L,since:V}=b;if(!L)return y(O,j);if(!l(L).length)return null;
let q=V&&r?.values[L];return q==null?y(O,{n:m(L),...j}):y(V,{n:m(L),last:q,day:r.day,...j})}let x=(b=[],j={})=>b.map(O=>S(
O,j)).filter(O=>O!==null),$=(b,j)=>{let O=x(b,j);return O.length?[jt(O)]:[]};function v(b){if(typeof b=="string")return l(
b);if("level"in b)return w(b);if("phrase"in b){let[K]=b.of?l(b.of):[],Z=S(b,K===void 0?{}:{words:K});return Z===null?[]:
[Z]}let{item:j,pile:O,also:L,without:V}=b,q=O?h(j,O):l(j);return L&&(q=q.filter(K=>d(L).has(je(K)))),Qn(q,d(V))}let B=({
heading:b,under:j})=>b?y(b):(j&&a(j)?.said)??"";function I(b,j){let O=a(b);if(O?.kind!=="sort"||t[O.id]===null)return[];
let L=q=>O.piles.find(K=>K.id===q).text;return(j??O.piles.map(({id:q})=>q)).map(q=>({id:q,text:L(q),cards:h(b,q)}))}let N=n.
find(b=>b.ladder)?.ladder,H=()=>Math.floor(N.rungs.length/2);function A(b){let[j]=i([b]);return!N||!j?null:H()-N.rungs.findIndex(
({card:O})=>O===j)}function w({level:b,up:j=0}){let O=b.map(A).find(V=>V!==null);if(!N||O===void 0)return[];let L=N.rungs[H()-
O-j];return L?l(L.item):[]}let T={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:O})=>t[O]!==null).map(O=>Te(
O.said||O.ask,he(O,t[O.id])))},lines(b){let j=b.lines.flatMap(v),O=j.length?[Te(B(b),j,x(b.say))]:[],L=b.count?.[Math.min(
j.length,b.count.length-1)];return L?[...O,jt([y(L,{n:j.length})])]:O},piles({piles:b,only:j,heading:O,below:L={},all:V={}}){
let q=K=>K.length===a(b).cards.length;return I(b,j).filter(({cards:K})=>K.length).flatMap(({id:K,text:Z,cards:oe})=>{let ce=q(
oe)&&V[K]||L[K],ie=O?y(O,{pile:Z}):Z;return[Te(ie,oe),...$(ce?[ce]:[])]})},empty(b){let j=I(b.empty,b.only).filter(({cards:O})=>!O.
length).map(({text:O})=>O);return j.length?[Te(B(b),j,x(b.say))]:[]},sentence(b){let j=s[b.sentence],O=Ue(j),L=Object.fromEntries(
O.map(V=>[V,l(V).join(" ")]));return Object.values(L).every(Boolean)?[Te(B(b),[en(b,j,L)])]:[]},message(b){let j=P(b.message);
return j.length?[Te(B(b),[j.join(" ")])]:[]},ladder(){let[b=""]=l(N.goal),[[j],[O]]=[i([N.today]),i([N.later])],L=N.rungs.
map(({card:V,item:q})=>{let K=a(q)?.said??"",[Z]=l(q),oe=Z?`${K}: ${Z}`:y("open",{level:K}),ce=gr(V===j,V===O,!!O);return ce?
y(ce,{level:oe}):oe});return[Te(y(b?"ladder":"ladder-unnamed",{goal:b}),L)]},missing({missing:b,say:j}){let O=u(b).filter(
({id:L})=>t[L]===null);return O.length?$(j,{parts:O.map(L=>L.said).join("; ")}):[]},repeated(b){let j=b.repeated.map(l),
O=new Map;for(let q of j.flat())O.has(je(q))||O.set(je(q),q);let L=q=>j.filter(K=>K.some(Z=>je(Z)===q)).length>1,V=[...O].
filter(([q])=>L(q)).map(([,q])=>q);return V.length?[Te(B(b),V)]:[]}},P=b=>b.parts.map(j=>[j,l(j.item)[0]]).filter(([,j])=>j).
map(([j,O])=>W(j,O,b));function W(b,j,{self:O=[],small:L=[],capitals:V=[]}){let{opener:q,clause:K,clauses:Z=[],questions:oe=[],
names:ce=!1}=b,ie=be(j),X=pt(ie),me=X.toLowerCase();if(O.includes(me))return Ie("{words}.",{words:ie});let fe=[...s[q]].
at(-1);if(!dr.test(ie.match(pr)?.[0]??"a")||oe.includes(me))return Ie(`{words}${fe}`,{words:ie});let M=s[K&&Z.includes(me)?
K:q],z=ce||V.includes(X);return Ie(M,{words:vt(ie,L,z)})}function F(b){if(!f(b))return[];let j=Object.keys(T).find(L=>L in
b),O=j?T[j](b):$(b.say);return O.length&&b.then?[...O,...$([b.then])]:O}return{parts:F,sentences:P}}var Ue=e=>[...e.matchAll(
mr)].map(([,t])=>t);function en({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>vt(be(ue(r[l])),t,!n.includes(l)),c=Object.
fromEntries(Ue(s).map(l=>[l,a(l)]));return Ie(s,c,e)}function vt(e,t,n){let s=pt(e);if(!([...s].length>1&&hr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function gr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function ts(e,t,n,s=null){let r=yr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:xt(e,t,{plain:a,last:s})}}function yr({
items:e},t,n){let s=n&&Rn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function tn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,h)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),h()}},i),u=l(t["home-no"],()=>{}),m=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),m),u.focus()}function $t(e){let n=o("button",{type:"button",onclick:()=>tn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function St(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function ns(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function ss({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),m=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=i,d=!1,f=!1,g=!1,y=!1,S=!1,x=(M,z,J={})=>o(
"button",{type:"button",onclick:z,...J},M),$=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>j()}),v=x(
e["keep-open"],()=>j(),{class:"ajar-link"}),B=o("div",{class:"ajar-offer"}),I=!1,N=M=>{M.tabIndex=-1,M.focus()},H=()=>u.
querySelector(".ajar-change"),A=()=>i.state==="kept"&&!i.reopen;function w(M,z=M){a.dataset.short=z,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[z,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[S?"lost":i.state];a.classList.toggle("ajar-state-lost",S),w(z,J),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let M=n&&
i.state==="none"&&!d,[z,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];$.setAttribute(
"aria-label",z),$.replaceChildren(o("span",{class:"ajar-long"},z),o("span",{class:"ajar-short"},J)),$.hidden=!M||I,v.hidden=
!M||!i.exists,B.hidden=!M||y,m.hidden=M&&c.hidden&&!l.textContent}function W(){let M=()=>{y=!0,T(),N(a)};return B.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},x(e["keep-nothing"],M),x(e["keep-offer-yes"],j))),B}function F(){
i={...i,saved:!1},T()}function b(){T(),h=i,A()?u.replaceChildren(f?Z("change"):X()):i.state!=="none"?u.replaceChildren(Z(
"unlock")):d?u.replaceChildren(Z(i.exists?"open":"start")):u.replaceChildren(n?"":y?q():V())}let j=()=>{d=!0,l.textContent=
"",b(),m.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
L=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function V(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},x(e["keep-nothing"],()=>{y=!0,b(),N(a)}),x(e[i.exists?"keep-open":"keep-start"],j)))}let q=()=>o(
"p",{},x(e[i.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function K(){let z=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,re)=>re.length>J.length?re:J);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":z},o("span",{},e["keep-strength-none"]))}function Z(M){let z=M==="start"||M==="change",J={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],re=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{z&&t({strength:re.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),xe=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),U=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:U.value})}),G=K(),ee=()=>{if(!re.value){re.focus();return}if(C.hidden=!0,z&&re.type==="passw\
ord"&&we.value!==re.value){C.textContent=e["keep-again-differs"],C.hidden=!1,we.focus();return}M==="change"?t({change:re.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:re.value,place:U.value},{awaited:!0}),w(e["keep-opening"]),re.value=
"",we.value="",G.firstChild.textContent=e["keep-strength-none"]},te=()=>{d=!1,f=!1,b(),M==="change"?H().focus():N(a)},le=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),U);return o("form",{class:"aj\
ar-ask",onsubmit:ae=>{ae.preventDefault(),ee()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},J),O(),M==="start"&&
n?o("p",{},e["keep-why"]):null,M==="start"?L():null,M==="change"?o("p",{},e["keep-change-how"]):null,z?o("p",{},e["keep-\
no-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[M===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[z?"keep-how":"keep-how-open"]),re,z?G:
null,z?xe:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ae})=>{re.type=ae.checked?"tex\
t":"password",xe.hidden=ae.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),z?C:null,M==="change"||i.here?null:le,o("d\
iv",{class:"ajar-moves"},M==="unlock"?null:x(e["keep-not-now"],te),o("button",{type:"submit"},J)),z?null:ie(),M==="start"&&
i.here?ce():null)}let oe=()=>o("div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let M={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},z=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await z.
files[0].arrayBuffer()),xe=()=>t({bring:we},{awaited:!0});z.value="",i.exists?tn(re,{...M,act:xe}):xe()}}),J=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),z),re=o("div",{class:"ajar-twice"},J);return re}function ie(){let M=$t(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),oe(),ce()]:[],o("p",{},
e["keep-erase-how"]),M)}function X(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((z,J)=>z-J).map(z=>o("option",{value:z,selected:z===i.minutes},_(e["keep-minute\
s"],{n:z}))));return o("div",{class:"ajar-kept"},x(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
x(e["keep-change"],()=>{f=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),oe()]:[o("p",{},i.place)],i.copied?o("p",{},_(e["keep-copied"],{program:i.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),M))}function me(M){if(M.strength!=null){let z=u.querySelector(".ajar-strength\
 > span");z&&(z.textContent=M.strength);return}if(M.changed){f=!1,b(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,H().focus();return}i={...i,...M},i.state==="kept"&&(d=!1),A()||(f=!1),T(),fe()}let fe=St(u,()=>{let M=h;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){h=i;return}let J=d&&M.place!==i.place;b(),M.state!==i.state&&M.state!=="none"?N(a):J&&u.querySelector(
"input").focus()});return b(),{line:a,small:$,opener:v,more:m,offer:W,setStart:M=>{I=M,T()},update:me,begin:F,setLost:M=>{
S=M,T()},say:M=>{l.textContent=M,m.hidden=!1}}}function os(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(m,i)=>{let h=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Me(h,
m),h.firstElementChild.setAttribute("aria-hidden","true"),h},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(m=>o("th",{scope:"col"},m)))),o("tbody",{},...a.map(([m,...i])=>o("tr",{},o(
"th",{scope:"row"},m),...i.map(h=>o("td",{},h??"–")))))))))}function rs({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Oe(s,n)))if(s.kind==="choice"){let c=(s.among?
We(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var as=(e,t)=>_(e.ask,t);var br=new Set(["autorestarting","dead","restarting","terminating"]),wr=4e3;function cs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,m)=>{
br.has(m)&&t()},l=(u,m)=>{clearTimeout(a),m==="disconnected"?t():m==="connecting"?a=setTimeout(t,wr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function is({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,m])=>{let i=rs(u,m),h=u.items.filter(d=>d.id in i).map(d=>[as(d,i),...he(d,i[d.id])].join(`
`));return[u.title,...h].join(`

`)}).join(`


`);async function a(u){let m=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=m,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(m)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let m=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(m)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(m),m}function l(u){s=u;for(let m of n)m.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var ls=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function us(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function fs(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),m=et(t,w=>u.replaceChildren(w)),i=w=>{m.begin(),n(w)},h=o("div",{}),d={},f="",g=0,y=us(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},h),u);let S=(w,T)=>o("button",{type:"button",onclick:T},w),
x=w=>o("div",{class:"ajar-reflection"},...w.flatMap(T=>tt(T,3))),$=(w,T,P)=>$t({words:t,label:w,question:T,act:()=>i(P)}),
v=()=>{let w=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].
text()}),w.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)};function B(){let w=a();return d.
something?[w.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...w.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(W=>o("dd",{dir:"auto"},W))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=St(h,()=>{let w=JSON.
stringify([d,a()]);w!==f&&(f=w,ns(h,H))}),N=()=>[S(t["home-take-plan"],()=>i({take:"plan",paper:y.value(),country:r.code()})),
y.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let w=(W,F)=>S(F,()=>i({take:W})),T=g>(d.danger?.
kinds.length??0)?null:d.danger,P=()=>{g=T.kinds.length+1,H(),h.querySelector(".ajar-welcome").focus()};h.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-m\
oves"},S(t["home-go-on"],()=>s(d.newest))):"",d.due?.length?o("ul",{},...d.due.map(W=>o("li",{},W))):"",d.plan?.length?o(
"h2",{},t["home-plan"]):"",d.plan?.length?x(d.plan):"",d.plan?.length&&!T?r.line():"",...(d.earlier??[]).filter(({plan:W})=>W.
length).map(({title:W,plan:F})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${W}`),x(F))),...B(),o("details",{},o(
"summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?N():[],w("calen\
dar",t["home-take-calendar"]),d.danger?"":w("calendar-line",t["home-take-calendar-line"])],w("check-ins",t["home-take-ch\
eck-ins"]),w("everything",t["home-take-everything"])),v()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",
{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),$(t["home-erase"],
t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{m.end(),d=w,I()},settle:m.end,say:(w,T="")=>{m.end();let P=o("di\
v",{class:"ajar-text"});Me(P,T),u.replaceChildren(w,P),u.scrollIntoView({block:"nearest"})}}}function ps({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([ls(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var kr=1e3;function Ot(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=d=>o("div",{
class:`ajar-plan-${d}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let m=new AbortController,i=()=>{m.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},h=setTimeout(
r,kr);addEventListener("beforeprint",()=>clearTimeout(h),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,i,{capture:!0,signal:m.signal})}function hs({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:m,beside:i,section:h,
ladder:d}=e,f=[o("h1",{},a),...c.map(g=>ds("ajar-plan-goal",g)),...l.map(g=>ds("ajar-plan-hero",g)),sn(u,"h2"),...m.map(
g=>nn(g,He(g.lines))),i.length?o("section",{},sn(i,"h2")):"",...h.map(g=>nn(g,Sr(g))),...d.map(g=>nn(g,Or(g),$r(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Ot(f,{title:a,
paper:t,tight:jr(e),onRefused:r})}function jr({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Et=({lines:e})=>[...e.join("")].
length,xr=e=>Et(e)<160?"large":Et(e)<500?"middle":"usual",ds=(e,t)=>o("div",{class:e,"data-size":xr(t)},...on(t,"h2")),vr=e=>Et(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),He=e=>e.map(t=>o("p",{dir:"auto"},t)),ms=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:He(e),on=({heading:e,lines:t},n,s=He)=>[o(n,{},e),...s(t)];function sn(e,t){
let n=e.every(vr)?"ajar-plan-beside":"",s=t==="h3"?ms:He;return o("div",{class:n},...e.map(r=>o("div",{},...on(r,t,s))))}
var $r=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Et(s),0)<900,nn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Sr=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...on(n,"h3",ms))):[sn(e,"h3")]},Or=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>He(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...He(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Er={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gs=["first","sec\
ond","third"],Ve=10,Ar=400,rt=17,rn=16,Re=14,[js,xs]=[12,38],[an,cn,Cr]=[46,8,30],ys=15,bs=26,Mr=14;function ln(e,t,n){let s=t.
map((l,u)=>({...l,look:gs[u%gs.length]})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Lr(e,s,n):
Tr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${se(a)}`}">
${r.join(`
`)}
</svg>
`}function Tr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Ve;return[t.flatMap(({id:u,name:m,look:i},h)=>{let d=h*s,f=d+
46,g=e.values[u],y=[...Array(Ve+1).keys()].map(x=>at([c(x),f-5],[c(x),f+5],"edge",1)),S=[0,Ve].filter(x=>x!==g).map(x=>Le(
`${x}`,c(x),f+25,"muted",{size:Re,anchor:"middle"}));return[Le(m,0,d+rt,i,{size:rt,bold:!0}),at([r,f],[a,f],"edge",1.5),
...y,...S,Ss(i,c(g),f,9),Le(`${g}`,c(g),f+29,i,{size:rt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Lr(e,t,n){let s=Dr(
e,js,n-xs),r=an+Ve*cn+Cr,a=t.flatMap((m,i)=>Nr(e,m,s,i*r,n)),c=t.length*r,[l,u]=Br(e,s,c,n);return[[...a,...l],c+u]}function Nr(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+an,a+an+Ve*cn],m=e.map(({values:f},g)=>({value:f[t],x:r[g],y:u-cn*f[t]})).filter(
({value:f})=>f!==null),i=[l,u].flatMap((f,g)=>[at([0,f],[c-xs+js,f],"line",1),Le(g?"0":`${Ve}`,c,f+5,"muted",{size:Re,anchor:"\
end"})]),h=Math.min(...r.slice(1).map((f,g)=>f-r[g])),d=h<11?Math.max(2,h/3):5.5;return[Le(n,0,a+rt,s,{size:rt,bold:!0}),
...i,Ur(m,s),...m.map(({x:f,y:g})=>Ss(s,f,g,d)),...Ir(m,s)]}function Ir(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,m]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&m>=r&&u+m>2*r,h=(u-r)*(m-r)<0,d=l===0||l===e.length-1;return{value:r,x:a+(h?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*rn*.6/2,rank:d?0:r===u?3:h?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Mr)&&!s.some(c=>Rr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Le(`${r}`,
a,c,t,{size:rn,bold:!0,anchor:"middle"}))}var Rr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<rn;function Dr(e,t,n){
let s=vs(e);if(s.length===1){let m=(n-t)/(e.length-1);return e.map((i,h)=>t+h*m)}let r=s.slice(1).map((m,i)=>Nt(s[i].day,
m.day)),a=ys*(e.length-s.length)+bs*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((m,i)=>m+i,0),u=t;return s.
flatMap(({many:m},i)=>(i&&(u+=bs*c+l*r[i-1]),Array.from({length:m},(h,d)=>(d&&(u+=ys*c),u))))}function vs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function Br(e,t,n,s){let r=vs(e);if(r.length===1){let[i]=r.map(v=>v.day&&ks(v.
day,!0)),d=s<Ar||e.length>4?2:e.length,f=d===2?[0,e.length-1]:[...e.keys()],g=s/d-14,y=f.map(v=>({x:t[v],lines:Wr(e[v].moment,
g)})),S=Math.max(...y.map(({lines:v})=>v.length))*Re*1.25,x=y.flatMap(({x:v,lines:B})=>ws(B,v,n+12,s)),$=i?[Le(i,0,n+S+22,
"muted",{size:Re})]:[];return[[...x,...$],S+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:h}of r){let[d,f]=[t[l],t[l+h-1]];c.push({from:d,to:f,x:(d+f)/2,words:ks(i,a.size>1)}),l+=h}let u=c.flatMap(({from:i,
to:h,x:d})=>[at([i,n-4],[h,n-4],"edge",1),at([d,n-4],[d,n+2],"edge",1)]),m=qr(c.map(i=>({...i,...$s([i.words],i.x,s)})));
return[[...u,...m.flatMap(({words:i,x:h})=>ws([i],h,n+18,s))],24]}function qr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function $s(e,t,n){let s=Math.max(...e.
map(At))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function ws(e,t,n,s){let{start:r,end:a}=$s(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,m)=>Le(u,l,n+m*Re*1.25,"muted",{size:Re,anchor:c}))}var ks=(e,t)=>ze(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Wr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||At(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>_r(a,t))}function _r(e,t){let n=[...e];if(At(e)<=t)return e;for(;n.length&&At(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Pr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,At=e=>[
...e].reduce((t,n)=>t+Re*(Pr.test(n)?1.05:.58),0),se=e=>`${Math.round(e*10)/10}`,Ct=e=>`var(--ajar-${e}, ${Er[e]})`,zr={
"&":"&amp;","<":"&lt;",">":"&gt;"},Fr=e=>e.replace(/[&<>]/g,t=>zr[t]);function Le(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${se(t)}" y="${se(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Ct(s)}">${Fr(e)}</text>`}var at=(e,t,n,s)=>`<path d="M${e.map(se).join(" ")}L${t.map(se).join(" ")}" stroke="${Ct(
n)}" stroke-width="${s}" fill="none"/>`,Ur=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${se(n)} ${se(s)}`).join("L")}" strok\
e="${Ct(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ss(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${se(r-c)} ${se(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${se(r-c*.9)} ${se(a-
c*.9)}h${se(c*1.8)}v${se(c*1.8)}h${se(-c*1.8)}z`,third:`M${se(r)} ${se(a-c*1.25)}L${se(r+c*1.25)} ${se(a)}L${se(r)} ${se(
a+c*1.25)}L${se(r-c*1.25)} ${se(a)}z`}[e]}" fill="${Ct(e)}"/>`}var Hr=600,Vr=340;function Os(e,t,n){return{sentence:Kr(e,t,n),wide:ln(e,t,Hr),narrow:ln(e,t,Vr),columns:[n["chart-momen\
t"],...t.map(({name:s})=>s)],rows:e.map(({moment:s,values:r})=>[s,...t.map(({id:a})=>r[a])])}}function Kr(e,t,n){let[s,r]=[
e[0],e.at(-1)],a=s.day&&Gr(s.day,s.day.slice(0,4)!==r.day?.slice(0,4)),c=t.map(({id:m})=>m).filter(m=>s.values[m]!==null);
if(e.length===1){let m=c.map(h=>_(n["check-ins-value"],{ruler:n[`ruler-${h}`],value:s.values[h]})),i=Rt(m);return a?_(n["\
check-ins-once"],{day:a,rulers:i}):_(n["check-ins-once-undated"],{rulers:i})}let l=c.map(m=>({id:m,before:s.values[m],after:r.
values[m]})).filter(({after:m})=>m!==null).map(({id:m,before:i,after:h})=>_(i===h?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${m}`],before:i,after:h}));if(!l.length)return n["check-ins-differ"];let u=Rt(l);return a?_(n["chec\
k-ins-since"],{day:a,rulers:u}):_(n["check-ins-since-undated"],{rulers:u})}var Gr=(e,t)=>ze(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}});var Ke=(...e)=>e.map(([t,n,s={}])=>_e("path",{class:t,d:n,...s})),ct=(e,...t)=>_e("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Zr=(e,t,n,s)=>_e("circle",{class:e,cx:t,cy:n,r:s}),Jr={cup:()=>ct("88 74 46 56",...Ke(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ct("296 12 176 168",...Ke(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ct("136 24 136 140",...Ke(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Zr("glow",234,94,4),...Ke(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ct("312 66 80 120",...Ke(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ct("190 66 72 100",_e("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),_e("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ke(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Es=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Jr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function As(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Es(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Cs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Es(e.doors,t)),
Ms=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Yr=4e3,Qr=6e3,Xr=6;function Ts(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():m()},e.begin);function c(d,f){s.textContent=d,r.dataset.breath=f}function l(){if(n===Xr){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Yr)}function u(){c(e.out,"out"),t=setTimeout(l,Qr)}function m(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:i}}var De=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Ls(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>Ns(r[i])&&ue(r[i])!=="";if(!Ue(c[l.sentence]).every(u))return"";
let m=i=>Object.values(n).some(h=>Fe(i,h).length);return Object.values(r).flatMap(ea).some(m)?"":en(l,c[l.sentence],r)}var ea=e=>(e?.
own?[e.own]:[e].flat()).filter(Ns),Ns=e=>typeof e=="string";var hi=new TextEncoder;var Is="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Rs=`${Is}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Mi=new RegExp(`(?:[${Is}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Ti=new RegExp(`^[${Rs}]+`),Li=new RegExp(`(^|[;,|"])([${Rs}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Ds({after:e,among:t,...n},s){return ot({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var oa=["goal","sentence","fields","message","beside","section","ladder"],ra="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",aa=new RegExp(
`\\r\\n|[${ra}]`);function Bs(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?Ls([a],t):"",l=Object.
fromEntries(oa.map(u=>[u,[]]));for(let u of r){let{response:m}=n.get(`${u.exercise}@`)??{},i=Object.keys(m??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let h=ca(ia(i,m),u,u.exercise===s?c:"");l[u.look].push(...h.filter(d=>d.lines?.
length||d.fields?.length||d.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new De("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function ca(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var it=e=>e.flatMap(t=>t.split(aa)).map(ue).filter(Boolean);function ia({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return Ds(f,r[f.id])}catch{return null}},c=f=>{let g=a(f),y=f.kind==="date"&&Qe(g);return it(y?[ze(y,{dateStyle:"ful\
l"})]:he(f,g))},l=(...f)=>t.filter(({id:g})=>f.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...f)=>({heading:e,fields:l(...f)});function m(f,g){let y=t.find(v=>v.id===f&&v.kind==="sor\
t"),S=y?.piles.find(v=>v.id===g)?.text,x=S&&a(y);if(!x)return[];let $=y.cards.filter(v=>x[v.id]===g).map(({text:v})=>v);
return[{id:g,heading:S,lines:it($)}]}function i(){let f={items:t,rules:s.filter(y=>y.message),reflection:n};if(!f.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,a(y)]));return xt(f,g).filter(({said:y})=>y.length).map(({heading:y,
said:S})=>({id:"message",heading:y,lines:it(S)}))}function h(){let f=s.find(x=>x.ladder)?.ladder;if(!f)return{...u("goal"),
rungs:[]};let g=x=>t.find(({id:$})=>$===x),y=[f.today,f.later].map(g).filter(Boolean),S=f.rungs.filter(x=>g(x.item)).map(
x=>({heading:g(x.item).said,lines:c(g(x.item)),marks:y.filter($=>a($)?.chosen.includes(x.card)).map($=>$.said)})).filter(
x=>x.lines.length||x.marks.length);for(let{id:x,said:$}of f.before??[])r[x]&&typeof r[x]=="string"&&S.push({heading:$,lines:it(
[r[x]]),marks:[]});return{...u("goal"),rungs:S}}let d=()=>n[s.find(f=>f.sentence&&f.heading)?.heading]??"";return{fields:l,
section:u,pile:m,message:i,ladder:h,told:()=>Ue(n[s.find(f=>f.sentence)?.sentence]??""),sentence:f=>({heading:d(),lines:it(
[f])})}}function qs({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!kt(r.exercise,r.answers)?[]:s.item?la(s,r):
Xn(r.exercise,r.answers)});return[...new Set(n)]}function la({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(m=>m.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(m=>r[e][m.id]===t),l=c?c.map(({text:m})=>m):he(a,r[e]),
u=n.startsWith("{words}");return l.map(m=>{let i=be(m);return Ie(n,{words:u?i:vt(i,["a","an"],!1)})})}var ua="{wishes}";function Ws({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=f=>{let[g,y]=[n(`${f}@`),
s(`${f}@`)];return g&&y?{exercise:g,answers:y}:null},l=f=>qs(f,c),u=({items:f})=>f.some(({takes:g})=>g);function m(f,g){
let S=(n(f)?.items??[]).flatMap(({takes:x=[]})=>x).filter(({exercise:x})=>g.includes(`${x}@`));return l({takes:S}).length>
0}function i({key:f,exercise:g,html:y}){let S=s(f),x=g.items.flatMap(A=>he(A,S[A.id]).flatMap(w=>be(w).split(/\n+/)));if(!x.
length)return"";let v=o("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
h(v,y,x):v.append(...x.map(A=>o("p",{dir:"auto"},A)));let B=o("p",{class:"ajar-status",role:"status"}),I=async()=>{let w=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await Ht(w,v);B.replaceChildren(e[T?"help-copied":"letter-not-copied"])},N=()=>{let A=/-(US|CA)$/i.test(navigator.language),
w=o("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);Ot([w],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>B.replaceChildren(e["print-refused"])})},H=(A,w)=>o("button",{type:"button",onclick:w},A);return o("d\
iv",{class:"ajar-letter"},v,o("div",{class:"ajar-moves"},H(e["help-copy"],I),H(e["letter-print"],N)),B)}function h(f,g,y){
Me(f,g),[...f.querySelectorAll("p")].find(x=>x.textContent===ua)?.replaceWith(o("ul",{},...y.map(x=>o("li",{dir:"auto"},
x)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let f=r().filter(S=>S.endsWith("@")&&s(S)),g=f.map(S=>({key:S,response:s(S)})),
y=Object.fromEntries(f.map(S=>[S.slice(0,-1),n(S)]));try{let{message:S,beside:x,section:$}=Bs(g,{exercises:y,danger:{},workshop:a}),
v=a.days.map(({item:I})=>I),B=x.filter(({id:I})=>!v.includes(I));return[...S,...B,...$.flatMap(({fields:I})=>I)]}catch(S){
if(S instanceof De)return[];throw S}}return{sentences:l,isLetter:u,canBegin:m,letter:i,matters:d}}window.ajarShown??=new WeakMap;var lt=window.ajarShown,_s=e=>e.startsWith("check-in@"),Ps=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),fa={};function pa(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function da({model:e,el:t}){pa();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:m=[]}=e.get("workshop")??{},i=new Map,h=new Map,d=new Map,f=[],g=p=>f.
push(p),y=null,S=!1,x=!1,$=!1,v=!1,B=new Map,I=new Map,N=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),Pe(t,
s),gn(s);let H=o("div",{class:"ajar-page"}),A=p=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.exercise,
w=is({words:s,answered:()=>[...h].map(([p,{answers:k}])=>[A(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),T=0,P=p=>{
if(clearTimeout(T),T=0,w.set(p),y?.setLost(p),p)for(let k of d.keys())i.get(k)?.release()},W=(p,{awaited:k=!1}={})=>{try{
e.send(p)}catch{P(!0);return}k&&!T&&(T=setTimeout(()=>P(!0),8e3))},F=!1;function b(){F||(F=!0,window.ajarDangers?j():W({
dangers:!0}))}let j=()=>{for(let p of Object.values(window.ajarDangers.dangers))qn(En(p))};function O({key:p,exercise:k},E){
if(_s(p)&&!w.isLost()||!(window.ajarDangers||w.isLost())||!kt(k,E))return;let D=ot(k,E),Y=ts(k,D,window.ajarDangers);$e(
p,{answers:D,done:!0,...Y}),B.set(p,Ps(h.get(p))),i.get(p).update(h.get(p)),i.get("made")?.update()}let L=Dn({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>V(),onCountry:p=>W({country:p})}),V=()=>{W({forget:!0}),Vt()},q=Ws(
{words:s,help:L,exerciseOf:A,answersOf:p=>h.get(p)?.answers,keys:()=>[...h.keys()].filter(p=>A(p)),workshop:{plan:r,days:u,
printed:m}}),K=(p,k,E)=>(i.set(p.key,E),h.has(p.key)&&E.update(h.get(p.key)),k),Z={html(p){return p.warns&&g(ie),ce(p.html)},
home(p){let k=o("div",{}),E=ke=>{ke.import&&i.get("chart")?.begin(),W(ke)},R=ke=>Se(U(ke)),{matters:D}=q,Y=m.length>0;return K(
p,k,fs(k,{words:s,send:E,open:R,help:L,matters:D,ways:ve,isPrinted:Y})),W({home:p.key}),k},gate(p){let k=o("div",{class:"\
ajar-text ajar-gate"}),[E,R]=v?[o("p",{},s["gate-left-out"]),[L.button(),ee(),fe()]]:[ce($?p.short:p.html),z()],D=o(`h${p.
level??2}`,{},p.title);return k.append(D,E,o("div",{class:"ajar-moves"},...R.filter(Boolean))),v||E.after(o("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),g(ie),k},made:p=>{let k=o("div",{class:"ajar-made"}),E=()=>k.replaceChildren(...re(p.section));
return i.set("made",{update:E}),E(),k},exercise(p){if(p.invites&&v){let D=[o(`h${p.level}`,{},p.exercise.title),o("p",{},
s["gate-left-out"]),fe()];return o("div",{class:"ajar-text"},...p.folded?[]:D)}let k=o("div",{}),E=w.line(y?{}:{role:"al\
ert"});d.set(p.key,k);let R=(D,Y)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.
ajarSent;I.set(p.key,Q),W({key:p.key,...D,sent:Q},{awaited:Y}),!(!Y||!w.isLost())&&(P(!0),E.scrollIntoView({block:"neare\
st"}))};return i.set(p.key,kn(k,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,closed:p.
folded?!we(p.key):null,sort:p.quick||n.length>1&&!Ne()?jn:_n,enough:p.quick?"at once":"later",remarks:(D,Y)=>Gn(D,{words:s,
find:Q=>Fn(Y,Q,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:q.sentences,
...h.get(p.key),help:L,instead:()=>ee(p.elsewhere),below:()=>C(p),onAside:D=>{$e(p.key,{aside:D}),k.querySelector(".ajar\
-letter")?.toggleAttribute("hidden",!D)},onChange:D=>{b(),$e(p.key,{answers:D,done:!1}),R({answers:D,done:!1},x)},onMove:D=>$e(
p.key,{at:D}),onDone:D=>{O(p,D),R({answers:D,done:!0},!0),_s(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{$e(p.key,
{answers:{},done:!1}),R({remove:!0})}})),k.firstElementChild.append(E),g(()=>w.forget(E)),k},chart(p){let k=o("div",{class:"\
ajar-chart-block"}),E=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:R,end:D}=et(s,Q=>E.replaceChildren(
Q)),Y=({checkIns:Q,rulers:Ce})=>{D(),os(k,Q.length?Os(Q,Ce,s):{},s)};return i.set(p.key,{update:Y,begin:R,end:D}),h.has(
p.key)&&Y(h.get(p.key)),R(),W({chart:p.key}),o("div",{},k,E)},start:p=>As(p,{open:G,opener:y?.opener}),doors:p=>Cs(p,{open:G}),
onward:p=>Ms(p,{open:G}),breathing(p){let{element:k,stop:E}=Ts(p);return g(E),k},notice(p){Wn(()=>W({forget:!0}));let k=p.
draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),k);let E=o(
"div",{class:"ajar-leave"},L.button(),Ut({words:s,leave:V}));Bn(L.open),y=ss({words:s,send:W,isQuiet:n.length>1});let R=document.
createDocumentFragment(),D=o("div",{class:"ajar-on-paper"});return yt(()=>D.append(L.text())),R.append(o("div",{class:"a\
jar-notice"},o("div",{},y.line,y.small),E),k??"",D,y.more),R}};function oe(p){let k=n.findIndex(({id:R})=>R&&p===`${R}.i\
pynb`),E=({section:R,blocks:D})=>R===n[k]?.id&&D.some(({warns:Y})=>Y);return Math.max(k,n.findIndex(E))}function ce(p){let k=o(
"div",{class:"ajar-text"});return Me(k,p),L.addNumbers(k),k.addEventListener("click",E=>{let R=oe(E.target.closest("a")?.
getAttribute("href"));R<0||(E.preventDefault(),Se(R))}),k}function ie(){$=!0}function X(p){v=p,$=!0,qe({focus:!0})}let me=(p,k)=>o(
"button",{type:"button",onclick:k},p),fe=()=>me(s["gate-again"],()=>X(!1));function M(){X(!1),n[N].blocks.some(({invites:k})=>k)||
Se(N+1)}let z=()=>[me(s["gate-no"],()=>X(!0)),me(s["gate-unsure"],()=>X(!0)),me(s["gate-yes"],M)],J=p=>n.filter(k=>k.section===
p).flatMap(k=>k.blocks.filter(({kind:E})=>E==="exercise")),re=p=>{let k=J(p).filter(({key:Q})=>h.get(Q)?.done).map(({key:Q,
exercise:Ce},ke)=>o("details",{open:ke===0},o("summary",{},Ce.title),...h.get(Q).reflection.flatMap(Ye=>tt(Ye,2)))),E=o(
"p",{},s["made-nothing"]),R=J(p).map(({key:Q})=>Q),D=a&&q.canBegin(`${a}@`,R)?ae():null,Y=D?[o("div",{class:"ajar-moves"},
D)]:[];return[o("h1",{},s["made-title"]),...k.length?k:[E],...Y]},we=p=>Object.keys(h.get(p)?.answers??{}).length>0,xe=p=>{
let k=J(p).filter(({folded:E})=>!E);return k.length>0&&k.every(({key:E})=>h.get(E)?.done)};function C(p){let k=p.key.startsWith(
`${r}@`)&&L.isKnown()?L.line():"",E=q.isLetter(p.exercise)?q.letter(p):"",{danger:R,aside:D=0}=h.get(p.key);return E&&(E.
hidden=D<=(R?.kinds.length??-1)),o("div",{class:"ajar-below"},k,E,y?.offer()??"")}let U=p=>n.findIndex(({aside:k,blocks:E})=>!k&&
E.some(R=>R.key===p)),G=p=>Se(n.findIndex(k=>k.id===p));function ee(p){let k=`${l?.exercise}@`,E=U(k);return E<0?p?o("p",
{},o("a",{href:p},s["help-needs"])):null:te(k,E,s["help-needs"])}function te(p,k,E){return o("button",{type:"button",onclick:()=>{
Se(k);let D=d.get(p)?.querySelector("h1, h2");if(D){for(let Y of d.get(p).querySelectorAll(".ajar-folded, .ajar-sentence\
s"))Y.open=!0;D.tabIndex=-1,D.focus()}}},E)}function le(p,k){let E=n.findLastIndex(({blocks:R})=>R.some(D=>D.key===p));return E<
0||v?null:te(p,E,k)}let ae=()=>le(`${a}@`,s["make-message"]),ve=()=>{let p=[...h.keys()],k=`${a}@`,E=a&&(q.canBegin(k,p)||
h.has(k)),R=c&&le(`${c.exercise}@`,s["make-letter"]);return[E?ae():null,R].filter(Boolean)};for(let[p,k]of Object.entries(
fa))Z[p]=E=>{let R=o("div",{}),Y=k(R,E,{words:s,send:W,onDispose:g,model:e,exerciseOf:A,formOf:Q=>d.get(Q)});return K(E,
Y.element??R,Y)};function ge(p,k){let E=Z[p.kind](p),{language:R}=n[N];return!R||!p.html||(Pe(E,{language:R}),k===n[N].blocks.
findIndex(({html:D})=>D)&&E.prepend(qt(s))),E}let ye=p=>n[N].blocks.find(k=>k.kind===p),$e=(p,k)=>h.set(p,{...h.get(p),...k}),
Be=()=>{for(let p of f.splice(0))p()};function qe({focus:p=!1}={}){if(Be(),i.clear(),S){H.replaceChildren(y?"":o("p",{class:"\
ajar-empty"},s["keep-locked-here"]));return}if(H.replaceChildren(...n[N].blocks.map(ge)),n.length>1&&ut(),!p)return;let k=H.
querySelector("h1, h2, h3")??H;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ut(){
let{aside:p,title:k}=n[N];if(Je.hidden=!!p,H.classList.toggle("ajar-aside",!!p),y?.setStart(n[N].id==="start"),p)return;
let{section:E,step:R,steps:D,minutes:Y}=n[N],Q=n.filter(ne=>!ne.aside),Ce=Q.indexOf(n[N]),ke=(ne,Tt,Vs={})=>o("button",{
type:"button",onclick:()=>Se(n.indexOf(ne)),...Vs},Tt),Ye=n.find(({id:ne})=>ne==="start"),un=Q[Ce-1]??Ye;H.append(o("div",
{class:"ajar-moves ajar-turn"},un?ke(un,s["previous-page"]):null,Ce<Q.length-1?ke(Q[Ce+1],s["next-page"]):null));let Mt=Q.
filter(ne=>!ne.section||ne.step===1),fn=ne=>E?ne.section===E:ne===n[N],Us=ne=>({"aria-current":fn(ne)?"page":null}),Hs=ne=>xe(
ne.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",pn=(ne,Tt)=>o("li",{},ke(ne,Tt,Us(ne)),Hs(ne));Ge.replaceChildren(
...Mt.map(ne=>pn(ne,ne.title)),Ye?pn(Ye,s["start-page"]):""),Ze.textContent=E?_(s["step-of"],{title:k,n:R,all:D,minutes:Y}):
_(s["page-of"],{n:Mt.findIndex(fn)+1,all:Mt.length,title:k})}function Se(p){n[p]&&(N=p,Ge.parentElement.open=Ne(),e.set(
"page",p),e.save_changes(),qe({focus:!0}))}let Ge=o("ol",{}),Ze=o("summary",{}),Ne=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(Z.notice(e.get("notice")));let Je=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Ne()},
Ze,Ge));n.length>1&&t.append(Je),t.append(w.line({role:"alert"}),H);let ft=0;for(let p of["keydown","pointerdown","scrol\
l"])t.addEventListener(p,()=>{Date.now()-ft<3e4||(ft=Date.now(),W({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",p=>{if(P(!1),p.keeping){let E=[...I.values()].some(Y=>p.acknowledged<Y);y?.update(E?{...p.keeping,saved:!1}:p.keeping);
let{state:R}=p.keeping,D=R==="locked";R&&(x=R==="kept"),R&&D!==S&&(S=D,h.clear(),Je.hidden=S,qe())}p.states&&queueMicrotask(
()=>i.get("made")?.update());for(let[E,R]of Object.entries(p.states??{})){if(p.acknowledged<I.get(E))continue;let D=R.answers&&
!Object.keys(R.answers).length,Y=B.get(E)===Ps(R);B.delete(E),$e(E,D?{...R,at:0}:R),Y||i.get(E)?.update(h.get(E))}p.dangers&&
(window.ajarDangers=p.dangers,j()),p.country!=null&&L.choose(p.country),p.file&&(i.get("home")?.settle(),ps(p.file));let k=i.
get("home")??y;if(p.print){let E=i.get("home");E?.settle(),hs(p.print,()=>E?.say(s["print-refused"]))}p.erased&&k?.say(p.
erased,ye("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&k?.say(p.said),p.open&&G(p.open),p.problem&&i.get(p.problem.
key)?.say(p.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),qe()});let Fs=cs(e,{gone:()=>P(!0),back:()=>{w.isLost()&&
W({ready:!0})}});return qe(),lt.set(s,(lt.get(s)??0)+1),W({ready:!0}),()=>{Be(),Fs(),clearTimeout(T),lt.set(s,lt.get(s)-
1),lt.get(s)||W({gone:!0})}}var zs={render:da};var Sl=zs;export{Sl as default};
