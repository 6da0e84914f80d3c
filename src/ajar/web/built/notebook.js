var B=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function We(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var $n=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},vn=["first","second",
"third"],Sn=e=>vn[e%vn.length];var po=/^(\d{4})-(\d{2})-(\d{2})$/;function Ye(e){let[,t,n,s]=typeof e=="string"&&po.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=ho(+t,+n)?e:null}function Dt(e){let t=e.getFullYear();return t>=1&&t<=9999?mo(t,e.getMonth()+1,e.getDate()):null}var Bt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ho(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var mo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var go=["button","input","select","summary","textarea"],yo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return go.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),yo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function _e(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function dt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
B(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var qt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",bo=new RegExp(`^${qt}+|${qt}\
+$`,"g"),wo=/[\p{L}\p{N}_]+/gu,ko=/^[\p{L}\p{N}_]+/u,jo=/\{([a-z][a-z0-9-]*)\}/,[xo,vo]=["⁨","⁩"],On={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},$o=new RegExp(`[,;:،]|${qt}`),So="January February March April May June July August\
 September October November December".split(" "),Oo=/^\p{Uppercase}/u,En=/[.!?…؟。][\u2069”’"')»]*$/,Eo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe="en-US",Wt=({language:e=Qe})=>{Qe=e},Ne=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),_t=(e,t)=>e[`\
moment-${t}`]??t,Pt=e=>new Intl.ListFormat(Qe,{type:"conjunction"}).format(e),Re=(e,t,n=Qe)=>new Date(`${e}T00:00Z`).toLocaleDateString(
n,{timeZone:"UTC",...t}),ue=e=>e.replace(bo,""),xe=e=>e.toLowerCase().toUpperCase(),Xe=e=>e.match(ko)?.[0]??"";function et(e,t=Qe){
if(t!=="en-US")return Re(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);return`${So[s-1]} ${r}, ${n}`}function De(e,t,n=[]){let s=e.split(jo),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=Ao(ue(t[l]),u),i=Co(
c,d,n),f=!i&&!r&&Oo.test(c);r+=En.test(r)?i.replace(/^,+/,""):i,r+=Mo(f?ht(d):d)}return En.test(r)?r:r+s.at(-1)}function be(e){
let t=ue(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in On&&s===On[n]&&ue(r))||r.includes(n)||r.includes(
s)?e:r}function Ao(e,t){let n=e.length;for(;n&&$o.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&/.[.!?]$/s.
test(s),a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function ht(e){let[t=""]=e;return t.toUpperCase()+
e.slice(t.length)}function Co(e,t,n){let s=xe(Xe(t));if(!s)return e;let r=new Set(n.map(xe)),a=c=>c===s||r.has(c)&&r.has(
s);for(let c of e.matchAll(wo))if(a(xe(c[0])))return e.slice(0,c.index);return e}var Mo=e=>Eo.test(e)?`${xo}${e}${vo}`:e;var To=3;function zt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=dt(l.filter((i,f)=>f>=To&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var Lo=2e4;function An(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Lo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Cn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:d}=e,i=l?o("b",{id:`${s}-opener`},l):null,f=An(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?
f.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{f.value=w,f.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],g=zt(c,{words:n,has:w=>f.
value.includes(w),put:w=>m(`${f.value.trim()||h} ${w}`),drop:w=>{let S=f.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(S===h?"":S)}}),b=o("label",{class:"ajar-words ajar-write"},i,f),x=d&&a?a(f,e):"";return g.element||x?o("div",{},g.element,
b,x):b}function Mn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let S=c().map($=>$.value).filter($=>$.trim());s(S.length?S:null),w.follow()},u=()=>[...a.children].forEach((S,$)=>{S.querySelector(
"textarea").setAttribute("aria-label",B(n.line,{n:$+1})),S.querySelector("button").setAttribute("aria-label",B(n["remove\
-line"],{n:$+1}))}),d=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-lin\
e"]),f=()=>{u(),i.hidden=a.children.length>=e.most},m=S=>{let $=c()[c().indexOf(S)+1];$?$.focus():S.value.trim()&&!i.hidden&&
d()},h=S=>{let $=An(S,{rows:1,enterkeyhint:"next",oninput:()=>{$.value.includes(`
`)&&($.value=$.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:q=>{["insertLineBreak","insertParagraph"].includes(q.inputType)&&
(q.preventDefault(),m($))}});return $},g=S=>{let $=()=>{let I=q.nextElementSibling||q.previousElementSibling;q.remove(),
I||g(""),f(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},q=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(S)),o("button",{type:"button",class:"ajar-remove",onclick:$},"×"));a.append(q),f()},b=t||[];for(let S=0;S<
Math.max(e.lines,b.length);S++)g(b[S]??"");let x=S=>c().find($=>$.value.trim()===S),w=zt(r,{words:n,has:S=>!!x(S),put(S){
!x("")&&!i.hidden&&g("");let $=x("");$&&($.value=S),l()},drop(S){x(S).value="",l()}});return o("div",{class:"ajar-lines"},
w.element,a,i)}var Io=5,No=3,Ro=25,Do=500;function tt(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},
end(){clearTimeout(n),n=0,s&&t(""),s=!1}}}function Bo(e){e.style.pointerEvents="none",setTimeout(()=>{e.style.pointerEvents=
""},Do)}var Ft=e=>Ne(o("p",{class:"ajar-hint"},e["part-in-english"]),e);function Tn(e,t,n){let{words:s,level:r=3,small:a=!1,
folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:d=null}=n,i={...Po,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`\
ajar-${window.ajarForms}`,m={...n.answers},h=0,g=null,b=0,x=n.aside??0,w=t.why?o("p",{class:"ajar-why"},t.why):"",S=t.private?
o("p",{class:"ajar-private"},t.private):"",$=C=>l?C.after:c&&C.more,q=t.items.some(C=>$(C)&&n.answers?.[C.id]!=null),{example:I}=t,
W=I?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},I)):"",H=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),A=o("div",{}),j=o("div",{class:"ajar-body"}),T=o(`h${r}`,{id:`${f}-title`},t.title),P=[t.language?
Ft(s):"",...a||c?[o("div",{class:"ajar-beside"},...u,w?Wo([w],s):"",W),S]:[w,S,W],A,j,H],z=o("section",{class:"ajar-form",
"aria-labelledby":`${f}-title`},...d===null?[T,...P]:[o("details",{class:"ajar-folded",open:!d},o("summary",{},T),...P)]);
t.language&&Ne(z,t),z.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||C.metaKey)||!g||(C.preventDefault(),g.
next.click())}),e.replaceChildren(z);function R(){let C=t.items.filter(ae=>$e(ae,m)),K=C.filter(ae=>!$(ae)),Q=q?C.filter(
$).map(ae=>[ae]):[];return[...l||a&&t.together?[K]:K.map(ae=>[ae]),...Q]}let y=C=>{H.replaceChildren(C)},v=tt(s,y);function O(C,K){
H.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{m=K,y(""),n.onChange(m),fe({focus:!0})}},
s["put-back"]))}function D(C,K){m={...m,[C.id]:K},_o(j),y(""),n.onChange(m),J()}function V(){F(!0),v.begin(),b=setTimeout(
_,8e3)}function _(){b&&(clearTimeout(b),b=0,F(!1),v.end())}function F(C){for(let K of g?.fieldsets??[])K.disabled=C}function J(){
if(!g)return;let{items:C,skip:K,where:Q,next:te,enough:ae,more:ie}=g,ne=R().length;K.textContent=le(C)?s["clear-and-skip"]:
s.skip,Q.textContent=B(s["question-of"],{n:h+1,all:ne}),Q.hidden=ne===1,te.textContent=h===ne-1?s.done:s.next,ae.hidden=
!Z(ne);let ke=h===ne-1&&(!l||le(C)),me=t.items.some(ge=>$(ge)&&$e(ge,m));ie.hidden=q||!ke||!me}function Z(C){return(n.enough===
"at once"||h>0)&&h<C-1&&le(t.items)}function ee(){b||(V(),n.onDone(m))}let le=C=>C.some(({id:K})=>m[K]!=null);function re(C,K=!0){
if(b)return;let Q=R();if(h+=C,h>=Q.length){h=Q.length-1,ee();return}fe({focus:K,again:C<0})}function Ee(C,K){let Q=`${f}\
-${C.id}`,te=o("legend",{id:`${Q}-ask`},B(C.ask,m)),ae=C.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},C.hint):null,ie=[
ae,K.mark].filter(Boolean).map(({id:ge})=>ge),ne=C.among?{...C,cards:We(C,m)}:C,ke=i[C.kind](ne,$n(ne,m[C.id]),{words:s,
level:r+1,group:Q,change:ge=>D(C,ge),say:y,remarks:n.remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,
...K}),me={class:`ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ie.join(" ")||null};return o("fieldset",me,
te,ae,ke)}function fe({focus:C=!1,again:K=!1}={}){let Q=R();h=Math.max(0,Math.min(h,Q.length-1));let te=Q[h],ae=n.mark?.(
te),ie=ae?o("p",{class:"ajar-mark",id:`${f}-${te[0].id}-mark`},ae):null,ne=o("div",{class:"ajar-moves ajar-onward"}),ke=h>
0?()=>re(-1):null,me=te.map(Ge=>Ee(Ge,{mark:ie,again:K,moves:ne,back:ke})),ge=o("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(b)return;let Ge=m,Ce=le(te);if(m={...m,...Object.fromEntries(te.map(({id:Je})=>[Je,null]))},n.onChange(m),
!Ce){re(1);return}fe({focus:!0}),O(s.cleared,Ge)}}),Ve=o("button",{type:"button",class:"ajar-next",onclick:()=>{b||(y(""),
re(1))}}),Ke=o("p",{class:"ajar-where"}),ft=o("button",{type:"button",class:"ajar-link",onclick:()=>{b||(q=!0,re(1))}},l?
s["add-why"]:s["ask-more"]),ve=o("button",{type:"button",class:"ajar-link",onclick:ee},s.enough);g={items:te,skip:ge,where:Ke,
next:Ve,fieldsets:me,enough:ve,more:ft},A.replaceChildren();let pt={type:"button",class:"ajar-back",onclick:ke};ne.replaceChildren(
Ve,ke?o("button",pt,s.back):"",ge);let Ae=me.length===1;ie&&Ae&&me[0].lastElementChild.before(ie),j.replaceChildren(Ke,...ie&&
!Ae?[ie]:[],...me,ne,...n.enough?[ft,ve]:[]),J(),n.onMove?.(h),C&&(me[0].focus({preventScroll:!0}),Ke.scrollIntoView({block:"\
nearest"}))}function M(C){if(A.replaceChildren(),!C||!n.help||x>C.kinds.length)return null;let K=()=>{x=C.kinds.length+1,
n.onAside?.(x),A.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:Q,instead:te}=n;return A.append(Q.notice(
C,{level:r+1,aside:K,instead:te})),A.querySelector("[tabindex]")}function U(C,{focus:K=!1,danger:Q=null}={}){g=null;let te=o(
`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);j.replaceChildren(o("div",{class:"ajar-reflection"},te,...C.flatMap(ie=>nt(
ie,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,fe({focus:!0,again:!0})}},
s.change),o("button",{type:"button",onclick:()=>{let ie=m;m={},h=0,x=0,n.onAside?.(0),n.onStartOver(),fe({focus:!0}),O(s["\
started-over"],ie)}},s["start-over"])));let ae=M(Q);K&&(ae??te).focus()}function Y(C){let K=j.contains(document.activeElement);
K&&g&&!b||(_(),m={...C.answers},C.done?U(C.reflection,{focus:K,danger:C.danger}):(h=C.at??Math.max(0,R().findIndex(Q=>Q.
some(({id:te})=>m[te]==null))),fe()))}let{done:ce,reflection:we,danger:ye}=n;return Y({answers:m,at:n.at,done:ce,reflection:we,
danger:ye}),{update(C){Y(C),g||Bo(z)},release:_,say:C=>{_(),y(C)}}}function qo(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=
s.split(" ").length,r>=Io||r>=No&&t>Ro));return n<0||n>=e.length-1?e.length:n}var Wo=(e,t)=>o("details",{},o("summary",{},
t["why-this"]),...e);function _o(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var nt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",
{},r))].filter(Boolean),Po={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?
`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},d=()=>r(
l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(x=>o("input",{type:i,name:s,value:x.
id,checked:l.includes(x.id),onchange:w=>{e.many?l=l.filter(S=>S!==x.id).concat(w.target.checked?x.id:[]):(l=[x.id],u="",
m&&(m.value="")),d()}})),m=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:x=>{u=x.target.value,!e.many&&u.trim()&&
(l=[],f.forEach(w=>{w.checked=!1})),d()}}):null,h=e.cards.map((x,w)=>o("label",{class:"ajar-card"},f[w],o("span",{},x.text))),
g=c?qo(e.cards):h.length,b=dt(h.filter((x,w)=>w>=g&&!f[w].checked),n);return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...h,b,m?o("label",{class:"ajar-own"},o("span",{},e.own),m):null,m&&e.
remark&&a?a(m,e):null)},text:Cn,list:Mn,date(e,t,{words:n,change:s,say:r}){let a=Dt(new Date);return o("label",{class:"a\
jar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>=
"1000"&&c.value<a&&r(n["day-past"])}}))}};var Ut=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Ln(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:f,piles:m}=e,h=I=>m.find(W=>W.id===I).text,g=o("div",{class:"ajar-one"});
function b(I,W){i={...i,[I.id]:W},W||delete i[I.id],r(Object.keys(i).length?i:null),W&&a(B(n.moved,{card:be(I.text),pile:h(
W)}))}function x(I,{focus:W=!0,back:H=I?()=>x(I-1):u,onward:A=()=>S(I+1)}={}){let j=f[I],T=B(n["card-of"],{n:I+1,all:f.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},j.text)),
z=R=>{b(j,R),A()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...m.map(({id:R,text:y})=>Ut(y,()=>z(
R),{"aria-pressed":`${i[j.id]===R}`}))),o("div",{class:"ajar-one-also"},H?w(n.back,()=>H()):o("span",{}),w(n["card-out"],
()=>z("")),d?o("span",{}):w(n["card-enough"],()=>$()))),W&&P.focus({preventScroll:!0})}let w=(I,W)=>Ut(I,W,{class:"ajar-\
link"}),S=I=>I<f.length?x(I):$();function $({focus:I=!0}={}){let W=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(A,j)=>{let T=f.
filter(R=>(i[R.id]??"")===j),P=R=>x(f.indexOf(R),{back:$,onward:$}),z=T.map(R=>o("li",{},Ut(R.text,()=>P(R))));return z.
length?[o(`h${s+1}`,{},A),o("ul",{},...z)]:[]};g.replaceChildren(W,o("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:A,text:j})=>H(j,A)),...H(n["cards-out"],"")),l.hidden=!1,I&&(W.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let q=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return q===f.length||c&&q?$({focus:!1}):x(q,{focus:!1}),g}var zo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Fo=new RegExp(`(${zo})|[.…]+|[!?;\\n]`,"gu"),Uo=/[\u0300-\u036f'’‘ʼ]/g,
Ho=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function mt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Nn(s,t);return t}
var Se=(e,t)=>new RegExp(e.map(n=>Nn(n,t)).join("|"),"y");function gt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function yt(e,t){let n=t;
for(let[s,r]of gt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var st=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function In(e,t){let n=new Map,s=st(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function bt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Nn(e,t){return`(?:${(e.match(Ho)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Vo(r)).join("")})`}function Vo(e){let t=Rn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Rn=e=>e.
normalize("NFKD").replace(Uo,"").toLowerCase();function ot(e){let t="",n=[];for(let s of e.matchAll(Fo)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Rn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Ko=4,Dn=4,Bn=".",Ht=new WeakMap;function Pe(e,t){let{passes:n,kinds:s,learned:r}=Wn(t),{line:a,places:c}=ot(e),l=yt(
n,a),u=Object.entries(s).flatMap(([f,m])=>gt(m,l).map(([h,g])=>({kind:f,start:h,end:g-1}))),d=r?Go(u,a,r):u,i=(f,m)=>f.span[0]-
m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return d.map(({kind:f,start:m,end:h})=>({kind:f,span:[
c[m][0],c[h][1]]})).sort(i)}function*qn(e){let{passes:t,kinds:n}=Wn(e);for(let s of[t,...Object.values(n)])yield,gt(s,"w\
e are here ")}function Wn(e){return Ht.has(e)||Ht.set(e,Yo(e)),Ht.get(e)}function Go(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=Jo(t,n.same),d=u.slice(1).map((S,$)=>[...u[$],...S]),i=S=>{let $=new Set(S.flatMap(I=>I.numbers.map(
W=>W%s)));return[...$].reduce((I,W)=>I+(r.get(W)??0),0)/Math.sqrt($.size)},f=[...u,...d];if(e.length)return Vt(f,i)[1]>l?
e:[];let m=f.filter(S=>S.length>Ko),[h,g]=Vt(m,i);if(!(g>c))return[];let b=h.flatMap(S=>S.numbers.filter(($,q)=>q!==1)),
x=S=>[...new Set(b.map($=>$%S.length))].reduce(($,q)=>$+S[q],0),[w]=Vt(Object.keys(a),S=>x(a[S]));return[{kind:w,start:h[0].
start,end:h.at(-1).start}]}function Jo(e,t){let n=Bn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...Zo(r[0])];s.at(-1).push({start:r.index,numbers:c.map(bt)}),n=a,a===Bn&&s.push([])}return s.filter(
r=>r.length)}function Zo(e){let t=["^",...e,"$"];return t.slice(Dn-1).map((n,s)=>`n ${t.slice(s,s+Dn).join("")}`)}var Vt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),_n=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function Yo({lists:e,passes:t,phrases:n,learned:s}){let r=mt(e),a=Object.entries(n).map(
([c,l])=>[c,Se(l,r)]);return{passes:Se(t,r),kinds:Object.fromEntries(a),learned:s&&Qo(s)}}function Qo({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,st(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:In(t,n),kinds:Object.fromEntries(c)}}function Pn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var zn=["emergency","crisis","violence","agency","worried","child"],Xo=["crisis","violence"],Hn='a[href$="#Help-lines"]',
pe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Fn(){for(let e of pe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&pe().listeners.delete(e),e.shown||=t}}function er(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Vn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(d=>Pe(d,c)),u=_n(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:d})=>d))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Kt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Gt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Un=e=>`tel:${e.match(/\d+/)[0]}`;
function Kn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(pe().countries=t);let r=()=>pe().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},pe().
chosen||er(r(),a)),l=()=>r().find(A=>A.code===c());function u(A){pe().chosen=A,Fn();for(let{element:j,draw:T}of pe().listeners)
T(j)}function d(A,j){return j(A),pe().listeners.add({element:A,draw:j,shown:!1}),queueMicrotask(Fn),A}let i=A=>d(o("div",
{}),j=>j.replaceChildren(...A())),f=()=>{let A=[...r(),{code:"-",country:e["help-elsewhere"]}],j=o("select",{onchange:()=>{
u(j.value),s(j.value)}},...A.map(T=>o("option",{value:T.code},T.country)));return d(j,()=>{j.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),j)},m=({say:A,to:j},T)=>{if(/^(tel|sms):/.test(j))return o("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:j},o("span",{},...Gt(A)));let P=o("span",{},A),z=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":B(e["help-copy-what"],{address:j}),onclick:async()=>{await Zt(j,P)&&(z.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",z)},h=A=>o("li",{},o("p",{class:"ajar-for"},A.
for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...A.reach.map(m))),g=({emergency:A,note:j})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),j?o("\
p",{class:"ajar-hint"},j):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Un(A)},B(e["help-call"],{number:A})))),
b=A=>i(()=>{let j=l();if(!j)return[o("p",{},e["help-elsewhere-how"])];let T=A.flatMap(P=>P==="emergency"?g(j):Kt(j,[P]).
map(h));return[o("ul",{class:"ajar-help-lines"},...T)]});function x(){Pn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},f(),Jt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(zn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:A,text:j,now:T,lines:P,kinds:z,
countries:R},{level:y,aside:v,instead:O}){return R&&!H()&&(pe().countries=R),o("section",{class:"ajar-danger"},o(`h${y}`,
{tabindex:"-1"},A),o("p",{},j),z.length?null:O?.()??null,f(),b(P),o("ul",{class:"ajar-todo"},...T.map(D=>o("li",{},D))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function $({emergency:A,...j}){let P=Xo.map(R=>Kt(
j,[R])[0]?.reach??[]).flatMap(R=>["tel:","sms:"].map(y=>R.find(({to:v})=>v.startsWith(y))));return[{say:B(e["help-call"],
{number:A}),to:Un(A)},...P.filter(Boolean)]}let q=(A=`${e["help-line"]} `)=>i(()=>{let j=l(),T=(j?$(j):[]).flatMap(({say:R,
to:y},v)=>[v?" · ":"",o("a",{href:y},...Gt(R))]),P=o("button",{type:"button",class:"ajar-link",onclick:x},e["help-get"]),
z=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},A,...T,z)]});function I(A){
if(!H())return;let[j]=[...A.querySelectorAll(Hn)].reverse();j?.closest("p, ul").after(q(""));for(let T of A.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===l()?.country}let W=()=>i(()=>{let A=l();return A?[o("p",{},o(
"b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${B(e["help-call"],{number:A.emergency})}`),o(
"ul",{},...Kt(A,zn).map(({for_what:j,name:T,reach:P,hours:z})=>o("li",{},...Gt(`${j}: ${T}. ${P.map(({say:R})=>R).join("\
 · ")}. ${z}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:x,notice:w,button:S,line:q,addNumbers:I,
text:W,choose:u,code:c,isKnown:H}}var Jt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Gn(e){if(pe().open){pe().open=e;return}pe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Hn)&&(t.preventDefault(),t.stopPropagation(),pe().open())},{capture:!0})}async function Zt(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var wt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Jn(e){let t=()=>{e.next().done||wt(t)};wt(t)}var tr="about:blank";function Yt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(tr)}function Zn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Yt()))},{capture:!0})}function Yn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=f[g.dataTransfer.
getData("text/plain")]?.[h.id];b&&!b.matches(":disabled")&&(b.checked=!0,i(b.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=B(n["pile-count"],{pile:h.text,n:Object.values(c).filter(g=>g===h.id).length})}),i=(h,g)=>{
c[h]=g.id,d(),r({...c}),a(B(n.moved,{card:be(e.cards.find(b=>b.id===h).text),pile:g.text}))},f={},m=e.cards.map(h=>{f[h.
id]={};let g=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let x=o("input",{type:"radio",name:g,
value:b.id,"data-card":h.id,checked:c[h.id]===b.id,onchange:()=>i(h.id,b)});return f[h.id][b.id]=x,o("label",{},x,o("spa\
n",{},b.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...m)}var nr=e=>e;function Te(e,t){e.innerHTML=nr(t)}var Xt=["open","closed"],sr=[...Xt,"half-open"],Xn=2,or=90,en=3,kt="none",Qn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
rr=/[“”„«»"' \t\n]/g,es=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ar=["i","im","id","ill","ive","its","we",
"were","well"],cr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ir=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Qt=new WeakMap;function lr(e,t){let n=as(t),{sentences:s,forms:r,at:a}=pr(e,n);if(a<0||r[a].name===kt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=gr(mr({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=yr(c,l,tn(e,s[a],
u,d),t),f=br(e,s,n),h=[c==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:h.slice(0,Xn)}}function ur(e,t){let n=as(t),s=t["about-statements"],r=ls($r(e)),a=Object.entries(n.blame).map(([b,x])=>({name:b,places:r.
flatMap(w=>wr(b,x,w,n))})),c=new Set(a.flatMap(({places:b})=>b.map(({sentence:x})=>x))),l=[],u="";for(let{name:b,places:[
x]}of a){if(!x)continue;let w=kr(e,x,n.quotedTo[b]);l.length||(u=jr(b,e,x,n)),l.push({name:b,words:w,remark:B(s.blame[b].
say,{words:w})})}let d=l.map(b=>b.name),i=r.filter(b=>!c.has(b)),f=Object.keys(n.parts).filter(b=>(b==="seen"?i:r).some(
({line:x})=>Oe(n.parts[b],x))),m=f.map(b=>s.parts[b]).join(", "),h=f.length?B(s.mirror,{parts:m}):"",g=[h,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:h,blame:d,notes:l,rewording:u,remarks:g}}function ts(e,t,n){return!n?.
coach||ss(t,n)?[]:rs(e.remark,os(e,t),n.coach).remarks}function ns(e,t,n){let s=e.flatMap(a=>{let c=a.kind==="choice"?t[a.
id]?.own:t[a.id];return a.remark&&typeof c=="string"?[{item:a,text:os(a,c)}]:[]});return!n?.coach||s.some(({text:a})=>ss(
a,n))?[]:["question","statement"].flatMap(a=>{let c=s.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:l,notes:u,
remarks:d}=rs(a,c.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...d,...i]:
[]}).slice(0,Xn)}var ss=(e,{dangers:t})=>Object.values(t).some(n=>Pe(e,n).length),os=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,rs=(e,t,n)=>e==="question"?lr(t,n):ur(t,n);function as(e){return Qt.has(e)||Qt.set(e,fr(e)),Qt.get(e)}function fr(e){
let t=mt(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Se(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Se(e.echoes,t),
stated:Se(e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Xt.map(l=>st(c[l]))},passes:Se(e.passes,t),
quotes:Se(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Oe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function pr(e,t){let n=ls(e),s=n.map(d=>dr(d,t)),r=d=>n.map((i,f)=>f).filter(
d),a=r(d=>n[d].mark==="?"),c=a.filter(d=>cs(n[d])>=en),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].
filter(d=>d.length).map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var jt=e=>e.trim().split(" ").slice(0,
-1),cs=({line:e})=>jt(e).length-1;function dr({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[
i,f]of Object.entries(n)){let m=Oe(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,
place:Oe(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{
...i,name:kt}:e.slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:kt}:i}let u=is(jt(e).slice(1),r).length>en?"echo":"short";return{name:t==="?"&&Oe(a,e)?u:kt,
start:2,end:e.length}}function is(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function hr({sentences:e,forms:t,
at:n},{fillers:s}){let{line:r,mark:a}=e[n],c=is(jt(r).slice(1),s),l=jt(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],d=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function mr(e,t){let{forms:n,weights:s,
unit:r}=t.learned,a=n[e.forms[e.at].name]??Xt.map(()=>0),c=new Set(hr(e,t).map(d=>bt(d)%s[0].length)),l=r/Math.sqrt(c.size);
return[...a.map((d,i)=>d+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function gr(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-
r);return n-s>=t?sr[e.indexOf(n)]:""}function yr(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?B(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":B(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function br(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.
slice(-1),l=[];return Object.entries(s).flatMap(([u,d])=>{let i=c.map(m=>({sentence:m,place:Oe(d,m.line)})).find(({place:m})=>m);
if(i){let m=tn(e,i.sentence,...i.place);return l.some(h=>h.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:B(r[u],{words:m})}])}
let f=c.filter(m=>cs(m)>=en).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function wr(e,t,n,{
passes:s,quotes:r,unless:a}){if(Oe(r,n.line))return[];let c=yt(s,n.line),l=Oe(t,c);return!l||a[e]&&Oe(a[e],c)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function kr(e,{sentence:t,start:n,end:s},r){let a=r&&Oe(r,t.line.slice(n,s));return tn(e,t,n,a?n+a[1]:
s)}function jr(e,t,n,s){let r=s.data["about-statements"].blame[e],a=xr(e,t,n,s),c=a>0?vr(t,n.sentence,a):"",l=e==="ultim\
atum"&&ot(c).line.split(" ").some(i=>ar.includes(i)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:
r.try;return c&&d&&!l?B(d,{rest:c}):r.otherwise}function xr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,
u=l.slice(s,r).trim().split(" "),d=u[0]==="you"||u[0]==="u",i=h=>d&&u.slice(1,1+h.length).join()===h.join(),f=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e===
"always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-\
you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(s))){let[[h],[,g]]=[n.places[s],n.places[r-1]];t.slice(h,g).includes(",")&&(f=s+u.slice(0,3).join(" ").length+
1)}return f<l.length-2?f:0}function vr(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(ir,1),r=s.replace(es," ").
replace(/^ +| +$/g,"");return[...r].length<=or?r:""}var tn=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(es," ").
replace(cr,"");function ls(e){let{line:t,places:n}=ot(e),s=[],r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+
1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(
r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.slice(...n[a]):""})}r=a+2}}return s}function $r(e){return e.replace(
Qn,"").replace(rr,"")?e.replace(Qn,t=>" ".repeat(t.length)):e}var Sr=1200;function us(e,{words:t,find:n,isSilent:s}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:c}=ps({words:t,
find:r,isSilent:s}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(c,Sr)}),a}function fs({words:e,
find:t,known:n}){let{host:s,show:r}=ps({words:e,find:t}),a=()=>!nn()&&t().length&&r();return a()||n.then(a),s}var nn=()=>window.
ajarNoRemarks===!0;function ps({words:e,find:t,isSilent:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-h\
int"}),a=o("div",{class:"ajar-remarks"},s,r),c=[],l=i=>{window.ajarNoRemarks=i,c=[],d()},u=(i,f)=>o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},i);function d(){let i=nn()?[]:t();i.length&&i.join(`
`)===c.join(`
`)||(c=i,s.replaceChildren(...i.map(f=>o("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):nn()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:d}}var sn=2e4,Or=10,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function rt({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new de("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:Ar[a.kind](c,a);$e(a,r)&&(r[a.
id]=Er(a,l,r))}return r}function xt(e,t){try{rt(e,t)}catch(n){if(n instanceof de)return!1;throw n}return!0}var ms=e=>Object.
values(e).every(t=>t==null);function he(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ds(
e.cards,n)),ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ds(e.piles,t[n.
id])}`);case"date":return[et(t)];case"list":return t.map(ue);default:return[ue(`${t}`)]}}var ds=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Er(e,t,n){if(e.kind!=="choice"||!t)return t;let s=We(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Ar={ruler(e){if(!Number.isInteger(e)||e<0||e>Or)throw new de("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!hs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(rn(r)))throw new de("answer-cards");let{chosen:a}=e,c=on("own"in e?e.own:"")??"";if(c&&!s)throw new de("ans\
wer-own");if(!n&&a.length+!!c>1)throw new de("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=rn(n.map(({id:c})=>c));if(!hs(e)||!Object.keys(e).every(
rn(s))||!Object.values(e).every(r))throw new de("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:on,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new de("answer-lines",
{most:t});let n=e.map(s=>on(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ye(e))throw new de(
"answer-day");return e}};function on(e){if(typeof e!="string")throw new de("answer-text");if(e.length>sn&&[...e].length>
sn)throw new de("answer-long",{most:sn});return ue(e)?e:null}var rn=e=>t=>e.includes(t),hs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Cr=[{answers:["all"]}],Mr=/\p{L}/u,Tr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Lr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ir=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Nr=/\{([a-z][a-z0-9-]*)\}/g;function $t({items:e,rules:t,
reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(e.map(({id:f})=>[f,s[f]??null]));if(ms(l))return"\
nothing"in n?[vt([n.nothing])]:[];let{parts:u}=bs({items:e,answers:l,rules:t,phrases:n,last:c}),i=(a||!t.length?Cr:t).flatMap(
u);return a||!("closing"in n)?i:[...i,vt([n.closing])]}function ys({items:e,rules:t,reflection:n},s){let{sentences:r}=bs(
{items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var vt=e=>({words:e,heading:"",said:[]}),
Le=(e,t,n=[])=>({words:n,heading:e,said:t}),gs=(e,t)=>e.filter(n=>!t.has(xe(n)));function bs({items:e,answers:t,rules:n,
phrases:s,last:r}){let a=y=>e.find(({id:v})=>v===`couple-${y}`)??e.find(({id:v})=>v===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?
he(a(y),c(y)):[],u=y=>{let v=new Set(y.map(a));return e.filter(O=>v.has(O))},d=y=>{let v=c(y);return typeof v=="number"?
v:l(y).length},i=y=>y.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],f=(y,v)=>{let[O,D]=[a(y),c(y)];return O?.kind!==
"sort"||!D?[]:O.cards.filter(({id:V})=>D[V]===v).map(({text:V})=>V)},m=y=>new Set(y?l(y).map(xe):[]),h=({if:y=[],unless:v=[]})=>y.
every(g)&&!v.some(g);function g(y){if(typeof y=="string")return c(y)!==null;let{item:v=[],cards:O,piles:D,without:V,only:_,
least:F,asked:J}=y;if(J)return!!a(J)&&$e(a(J),t);let Z=v.find(re=>c(re)!==null);if(!Z)return!1;let ee=i([Z]);return O&&!O.
some(re=>ee.includes(re))||D&&!D.some(re=>gs(f(Z,re),m(V)).length)||_&&!(re=>re.size===1&&re.has(_))(new Set(Object.values(
c(Z))))?!1:F==null||d(Z)>=F}let b=(y,v={})=>B(s[y],v);function x(y,v={}){if(typeof y=="string")return b(y,v);if(!h(y))return null;
let{phrase:O,of:D,since:V}=y;if(!D)return b(O,v);if(!l(D).length)return null;let _=V&&r?.values[D];return _==null?b(O,{n:d(
D),...v}):b(V,{n:d(D),last:_,day:r.day,...v})}let w=(y=[],v={})=>y.map(O=>x(O,v)).filter(O=>O!==null),S=(y,v)=>{let O=w(
y,v);return O.length?[vt(O)]:[]};function $(y){if(typeof y=="string")return l(y);if("level"in y)return j(y);if("phrase"in
y){let[F]=y.of?l(y.of):[],J=x(y,F===void 0?{}:{words:F});return J===null?[]:[J]}let{item:v,pile:O,also:D,without:V}=y,_=O?
f(v,O):l(v);return D&&(_=_.filter(F=>m(D).has(xe(F)))),gs(_,m(V))}let q=({heading:y,under:v})=>y?b(y):(v&&a(v)?.said)??"";
function I(y,v){let O=a(y);if(O?.kind!=="sort"||t[O.id]===null)return[];let D=_=>O.piles.find(F=>F.id===_).text;return(v??
O.piles.map(({id:_})=>_)).map(_=>({id:_,text:D(_),cards:f(y,_)}))}let W=n.find(y=>y.ladder)?.ladder,H=()=>Math.floor(W.rungs.
length/2);function A(y){let[v]=i([y]);return!W||!v?null:H()-W.rungs.findIndex(({card:O})=>O===v)}function j({level:y,up:v=0}){
let O=y.map(A).find(V=>V!==null);if(!W||O===void 0)return[];let D=W.rungs[H()-O-v];return D?l(D.item):[]}let T={answers({
answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:O})=>t[O]!==null).map(O=>Le(O.said||O.ask,he(O,t[O.id])))},lines(y){
let v=y.lines.flatMap($),O=v.length?[Le(q(y),v,w(y.say))]:[],D=y.count?.[Math.min(v.length,y.count.length-1)];return D?[
...O,vt([b(D,{n:v.length})])]:O},piles({piles:y,only:v,heading:O,below:D={},all:V={}}){let _=F=>F.length===a(y).cards.length;
return I(y,v).filter(({cards:F})=>F.length).flatMap(({id:F,text:J,cards:Z})=>{let ee=_(Z)&&V[F]||D[F],le=O?b(O,{pile:J}):
J;return[Le(le,Z),...S(ee?[ee]:[])]})},empty(y){let v=I(y.empty,y.only).filter(({cards:O})=>!O.length).map(({text:O})=>O);
return v.length?[Le(q(y),v,w(y.say))]:[]},sentence(y){let v=s[y.sentence],O=ze(v),D=Object.fromEntries(O.map(V=>[V,l(V).
join(" ")]));return Object.values(D).every(Boolean)?[Le(q(y),[an(y,s,D)])]:[]},message(y){let v=P(y.message);return v.length?
[Le(q(y),[v.join(" ")])]:[]},ladder(){let[y=""]=l(W.goal),[[v],[O]]=[i([W.today]),i([W.later])],D=W.rungs.map(({card:V,item:_})=>{
let F=a(_)?.said??"",[J]=l(_),Z=J?`${F}: ${J}`:b("open",{level:F}),ee=Rr(V===v,V===O,!!O);return ee?b(ee,{level:Z}):Z});
return[Le(b(y?"ladder":"ladder-unnamed",{goal:y}),D)]},missing({missing:y,say:v}){let O=u(y).filter(({id:D})=>t[D]===null);
return O.length?S(v,{parts:O.map(D=>D.said).join("; ")}):[]},repeated(y){let v=y.repeated.map(l),O=new Map;for(let _ of v.
flat())O.has(xe(_))||O.set(xe(_),_);let D=_=>v.filter(F=>F.some(J=>xe(J)===_)).length>1,V=[...O].filter(([_])=>D(_)).map(
([,_])=>_);return V.length?[Le(q(y),V)]:[]}},P=y=>y.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).map(([v,O])=>z(v,O,
y));function z(y,v,{self:O=[],small:D=[],capitals:V=[]}){let{opener:_,clauses:F,questions:J=[],names:Z=!1}=y,ee=be(v),le=Xe(
ee),re=le.toLowerCase();if(O.includes(re))return De("{words}.",{words:ht(ee)});let Ee=[...s[_]].at(-1);if(!Tr.test(ee.match(
Mr)?.[0]??"a")||J.includes(re))return De(`{words}${Ee}`,{words:ee});let fe=s[ws(re,F)??_],M=Z||V.includes(le);return De(
fe,{words:St(ee,D,M)})}function R(y){if(!h(y))return[];let v=Object.keys(T).find(D=>D in y),O=v?T[v](y):S(y.say);return O.
length&&y.then?[...O,...S([y.then])]:O}return{parts:R,sentences:P}}var ze=e=>[...e.matchAll(Nr)].map(([,t])=>t);function an({
sentence:e,alike:t,small:n=[],lower:s=[],clauses:r={}},a,c){let l=i=>{let f=be(ue(c[i])),m=St(f,n,!s.includes(i)),h=ws(Xe(
f).toLowerCase(),r[i]);return h?B(a[h],{words:ks(m)}):m},u=a[e],d=Object.fromEntries(ze(u).map(i=>[i,l(i)]));return De(u,
d,t)}var ws=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function St(e,t,n){let s=Xe(e),r=[...s].length>1&&Lr.test(
s)&&!n;if(s==="i")return ht(e);let a=t.includes(s.toLowerCase())&&!Ir.test(s);return!r&&!a?e:ks(e)}function ks(e){let[t=""]=e;
return t.toLowerCase()+e.slice(t.length)}function Rr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function js(e,t,n,s=null){let r=Dr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:$t(e,t,{plain:a,last:s})}}function Dr({
items:e},t,n){let s=n&&Vn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function cn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function Ot(e){let n=o("button",{type:"button",onclick:()=>cn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Et(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function xs(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function vs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,h=!1,g=!1,b=!1,x=!1,w=(M,U,Y={})=>o(
"button",{type:"button",onclick:U,...Y},M),S=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),$=w(
e["keep-open"],()=>v(),{class:"ajar-link"}),q=o("div",{class:"ajar-offer"}),I=!1,W=M=>{M.tabIndex=-1,M.focus()},H=()=>u.
querySelector(".ajar-change"),A=()=>i.state==="kept"&&!i.reopen;function j(M,U=M){a.dataset.short=U,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,Y]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[x?"lost":i.state];a.classList.toggle("ajar-state-lost",x),j(U,Y),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let M=n&&
i.state==="none"&&!m,[U,Y]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.setAttribute(
"aria-label",U),S.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},Y)),S.hidden=!M||I,$.hidden=
!M||!i.exists,q.hidden=!M||b,d.hidden=M&&c.hidden&&!l.textContent}function z(){let M=()=>{b=!0,T(),W(a)};return q.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],M),w(e["keep-offer-yes"],v))),q}function R(){
i={...i,saved:!1},T()}function y(){T(),f=i,A()?u.replaceChildren(h?J("change"):re()):i.state!=="none"?u.replaceChildren(
J("unlock")):m?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":b?_():V())}let v=()=>{m=!0,l.textContent=
"",y(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
D=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function V(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{b=!0,y(),W(a)}),w(e[i.exists?"keep-open":"keep-start"],v)))}let _=()=>o(
"p",{},w(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function F(){let U=["none","weak","fair","good","s\
trong"].map(Y=>e[`keep-strength-${Y}`]).reduce((Y,ce)=>ce.length>Y.length?ce:Y);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function J(M){let U=M==="start"||M==="change",Y={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],ce=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:ce.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),ye=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),K=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:K.value})}),Q=F(),te=()=>{if(!ce.value){ce.focus();return}if(C.hidden=!0,U&&ce.type==="passw\
ord"&&we.value!==ce.value){C.textContent=e["keep-again-differs"],C.hidden=!1,we.focus();return}M==="change"?t({change:ce.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:ce.value,place:K.value},{awaited:!0}),j(e["keep-opening"]),ce.value=
"",we.value="",Q.firstChild.textContent=e["keep-strength-none"]},ae=()=>{m=!1,h=!1,y(),M==="change"?H().focus():W(a)},ie=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),K);return o("form",{class:"aj\
ar-ask",onsubmit:ne=>{ne.preventDefault(),te()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Y),O(),M==="start"&&
n?o("p",{},e["keep-why"]):null,M==="start"?D():null,M==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-\
no-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[M===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),ce,U?Q:
null,U?ye:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ne})=>{ce.type=ne.checked?"tex\
t":"password",ye.hidden=ne.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),U?C:null,M==="change"||i.here?null:ie,o("d\
iv",{class:"ajar-moves"},M==="unlock"?null:w(e["keep-not-now"],ae),o("button",{type:"submit"},Y)),U?null:le(),M==="start"&&
i.here?ee():null)}let Z=()=>o("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function ee(){let M={words:e,label:e["k\
eep-bring-yes"],question:e["keep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await U.
files[0].arrayBuffer()),ye=()=>t({bring:we},{awaited:!0});U.value="",i.exists?cn(ce,{...M,act:ye}):ye()}}),Y=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),U),ce=o("div",{class:"ajar-twice"},Y);return ce}function le(){let M=Ot(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Z(),ee()]:[],o("p",{},
e["keep-erase-how"]),M)}function re(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((U,Y)=>U-Y).map(U=>o("option",{value:U,selected:U===i.minutes},B(e["keep-minute\
s"],{n:U}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
w(e["keep-change"],()=>{h=!0,g=!1,y(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),Z()]:[o("p",{},i.place)],i.copied?o("p",{},B(e["keep-copied"],{program:i.copied})):null,o("la\
bel",{for:`${s}-minutes`},e["keep-idle"]),M))}function Ee(M){if(M.strength!=null){let U=u.querySelector(".ajar-strength \
> span");U&&(U.textContent=M.strength);return}if(M.changed){h=!1,y(),u.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],g=!0,H().focus();return}i={...i,...M},i.state==="kept"&&(m=!1),A()||(h=!1),T(),fe()}let fe=Et(u,()=>{let M=f;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){f=i;return}let Y=m&&M.place!==i.place;y(),M.state!==i.state&&M.state!=="none"?W(a):Y&&u.querySelector(
"input").focus()});return y(),{line:a,small:S,opener:$,more:d,offer:z,setStart:M=>{I=M,T()},update:Ee,begin:R,setLost:M=>{
x=M,T()},say:M=>{l.textContent=M,d.hidden=!1}}}function $s(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Te(f,
d),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(f=>o("td",{},f??"–")))))))))}function Ss({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!$e(s,n)))if(s.kind==="choice"){let c=(s.among?
We(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Os=(e,t)=>B(e.ask,t);var Br=new Set(["autorestarting","dead","restarting","terminating"]),qr=4e3;function Es({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
Br.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,qr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function As({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=Ss(u,d),f=u.items.filter(m=>m.id in i).map(m=>[Os(m,i),...he(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var Cs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ms(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}var Wr={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Fe=10,_r=400,at=17,
ln=16,Be=14,[Rs,Ds]=[12,38],[un,fn,Pr]=[46,8,30],Ts=15,Ls=26,zr=14;function pn(e,t,n){let s=t.map((l,u)=>({...l,look:Sn(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Ur(e,s,n):Fr(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function Fr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Fe;return[t.flatMap(({id:u,name:d,look:i},f)=>{let m=f*s,h=m+
46,g=e.values[u],b=[...Array(Fe+1).keys()].map(w=>ct([c(w),h-5],[c(w),h+5],"edge",1)),x=[0,Fe].filter(w=>w!==g).map(w=>Ie(
`${w}`,c(w),h+25,"muted",{size:Be,anchor:"middle"}));return[Ie(d,0,m+at,i,{size:at,bold:!0}),ct([r,h],[a,h],"edge",1.5),
...b,...x,Ws(i,c(g),h,9),Ie(`${g}`,c(g),h+29,i,{size:at,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Ur(e,t,n){let s=Gr(
e,Rs,n-Ds),r=un+Fe*fn+Pr,a=t.flatMap((d,i)=>Hr(e,d,s,i*r,n)),c=t.length*r,[l,u]=Jr(e,s,c,n);return[[...a,...l],c+u]}function Hr(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+un,a+un+Fe*fn],d=e.map(({values:h},g)=>({value:h[t],x:r[g],y:u-fn*h[t]})).filter(
({value:h})=>h!==null),i=[l,u].flatMap((h,g)=>[ct([0,h],[c-Ds+Rs,h],"line",1),Ie(g?"0":`${Fe}`,c,h+5,"muted",{size:Be,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((h,g)=>h-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Ie(n,0,a+at,s,{size:at,bold:!0}),
...i,na(d,s),...d.map(({x:h,y:g})=>Ws(s,h,g,m)),...Vr(d,s)]}function Vr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&d>=r&&u+d>2*r,f=(u-r)*(d-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*ln*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=zr)&&!s.some(c=>Kr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ie(`${r}`,
a,c,t,{size:ln,bold:!0,anchor:"middle"}))}var Kr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<ln;function Gr(e,t,n){
let s=Bs(e);if(s.length===1){let d=(n-t)/(e.length-1);return e.map((i,f)=>t+f*d)}let r=s.slice(1).map((d,i)=>Bt(s[i].day,
d.day)),a=Ts*(e.length-s.length)+Ls*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.
flatMap(({many:d},i)=>(i&&(u+=Ls*c+l*r[i-1]),Array.from({length:d},(f,m)=>(m&&(u+=Ts*c),u))))}function Bs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function Jr(e,t,n,s){let r=Bs(e);if(r.length===1){let[i]=r.map($=>$.day&&Ns($.
day,!0)),m=s<_r||e.length>4?2:e.length,h=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,b=h.map($=>({x:t[$],lines:Yr(e[$].moment,
g)})),x=Math.max(...b.map(({lines:$})=>$.length))*Be*1.25,w=b.flatMap(({x:$,lines:q})=>Is(q,$,n+12,s)),S=i?[Ie(i,0,n+x+22,
"muted",{size:Be})]:[];return[[...w,...S],x+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,h]=[t[l],t[l+f-1]];c.push({from:m,to:h,x:(m+h)/2,words:Ns(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[ct([i,n-4],[f,n-4],"edge",1),ct([m,n-4],[m,n+2],"edge",1)]),d=Zr(c.map(i=>({...i,...qs([i.words],i.x,s)})));
return[[...u,...d.flatMap(({words:i,x:f})=>Is([i],f,n+18,s))],24]}function Zr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function qs(e,t,n){let s=Math.max(...e.
map(At))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function Is(e,t,n,s){let{start:r,end:a}=qs(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,d)=>Ie(u,l,n+d*Be*1.25,"muted",{size:Be,anchor:c}))}var Ns=(e,t)=>Re(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Yr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||At(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>Qr(a,t))}function Qr(e,t){let n=[...e];if(At(e)<=t)return e;for(;n.length&&At(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Xr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,At=e=>[
...e].reduce((t,n)=>t+Be*(Xr.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,Ct=e=>`var(--ajar-${e}, ${Wr[e]})`,ea={
"&":"&amp;","<":"&lt;",">":"&gt;"},ta=e=>e.replace(/[&<>]/g,t=>ea[t]);function Ie(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Ct(s)}">${ta(e)}</text>`}var ct=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${Ct(
n)}" stroke-width="${s}" fill="none"/>`,na=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${Ct(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ws(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${Ct(e)}"/>`}var sa=600,oa=340,ra=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function _s(e,t,n){let s=e.map(r=>({...r,
moment:dn(n,r.moment)}));return{sentence:aa(s,t,n),wide:pn(s,t,sa),narrow:pn(s,t,oa),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function dn(e,t){let[,n,s,r=""]=ra.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return _t(e,t);let c=et(a.toISOString().slice(0,10)),l=B(e["home-until"],
{day:c})+r;return n?`${_t(e,n)}, ${l}`:l}function aa(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&ca(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:d})=>d).filter(d=>s.values[d]!==null);if(e.length===1){let d=c.map(f=>B(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Pt(d);return a?B(n["check-ins-once"],{day:a,rulers:i}):B(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(d=>({id:d,before:s.values[d],after:r.values[d]})).filter(({after:d})=>d!==null).
map(({id:d,before:i,after:f})=>B(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${d}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Pt(l);return a?B(n["check-ins-since"],{day:a,rulers:u}):B(n["check-ins-s\
ince-undated"],{rulers:u})}var ca=(e,t)=>Re(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Ps(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=tt(t,j=>u.replaceChildren(j)),i=j=>{d.begin(),n(j)},f=o("div",{}),m={},h="",g=0,b=Ms(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let x=(j,T)=>o("button",{type:"button",onclick:T},j),
w=j=>o("div",{class:"ajar-reflection"},...j.flatMap(T=>nt(T,3))),S=(j,T,P)=>Ot({words:t,label:j,question:T,act:()=>i(P)}),
$=()=>{let j=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&i({import:await j.files[0].
text()}),j.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),j)};function q(){let j=a();return m.
something?[j.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...j.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(z=>o("dd",{dir:"auto"},z))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=Et(f,()=>{let j=JSON.
stringify([m,a()]);j!==h&&(h=j,xs(f,H))}),W=()=>[x(t["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:r.code()})),
b.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let j=(z,R)=>x(R,()=>i({take:z})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,P=()=>{g=T.kinds.length+1,H(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},x(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(z=>o("li",{},z))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!T?r.line():"",...(m.earlier??[]).filter(({plan:z})=>z.
length).map(({title:z,plan:R})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${dn(t,z)}`),w(R))),...q(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?W():[],j("\
calendar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),$()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),S(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{d.end(),m=j,I()},settle:d.end,say:(j,T="")=>{d.end();let P=o(
"div",{class:"ajar-text"});Te(P,T),u.replaceChildren(j,P),u.scrollIntoView({block:"nearest"})}}}function zs({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([Cs(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var ia=1e3;function Mt(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,ia);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:d.signal})}function Us({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:d,beside:i,section:f,
ladder:m}=e,h=[o("h1",{},a),...c.map(g=>Fs("ajar-plan-goal",g)),...l.map(g=>Fs("ajar-plan-hero",g)),mn(u,"h2"),...d.map(
g=>hn(g,Ue(g.lines))),i.length?o("section",{},mn(i,"h2")):"",...f.map(g=>hn(g,da(g))),...m.map(g=>hn(g,ha(g),pa(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Mt(h,{title:a,
paper:t,tight:la(e),onRefused:r})}function la({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Tt=({lines:e})=>[...e.join("")].
length,ua=e=>Tt(e)<160?"large":Tt(e)<500?"middle":"usual",Fs=(e,t)=>o("div",{class:e,"data-size":ua(t)},...gn(t,"h2")),fa=e=>Tt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ue=e=>e.map(t=>o("p",{dir:"auto"},t)),Hs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ue(e),gn=({heading:e,lines:t},n,s=Ue)=>[o(n,{},e),...s(t)];function mn(e,t){
let n=e.every(fa)?"ajar-plan-beside":"",s=t==="h3"?Hs:Ue;return o("div",{class:n},...e.map(r=>o("div",{},...gn(r,t,s))))}
var pa=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Tt(s),0)<900,hn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),da=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...gn(n,"h3",Hs))):[mn(e,"h3")]},ha=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ue(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ue(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var He=(...e)=>e.map(([t,n,s={}])=>_e("path",{class:t,d:n,...s})),it=(e,...t)=>_e("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ma=(e,t,n,s)=>_e("circle",{class:e,cx:t,cy:n,r:s}),ga={cup:()=>it("88 74 46 56",...He(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>it("296 12 176 168",...He(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>it("136 24 136 140",...He(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ma("glow",234,94,4),...He(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>it("312 66 80 120",...He(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>it("190 66 72 100",_e("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),_e("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...He(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Vs=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},ga[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Ks(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Vs(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Gs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Vs(e.doors,t)),
Js=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),ya=4e3,ba=6e3,wa=6;function Zs(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(m,h){s.textContent=m,r.dataset.breath=h}function l(){if(n===wa){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,ya)}function u(){c(e.out,"out"),t=setTimeout(l,ba)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var qe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Ys(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>Qs(r[i])&&ue(r[i])!=="";if(!ze(c[l.sentence]).every(u))return"";
let d=i=>Object.values(n).some(f=>Pe(i,f).length);return Object.values(r).flatMap(ka).some(d)?"":an(l,c,r)}var ka=e=>(e?.
own?[e.own]:[e].flat()).filter(Qs),Qs=e=>typeof e=="string";var _i=new TextEncoder;var Xs="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",eo=`${Xs}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,nl=new RegExp(`(?:[${Xs}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),sl=new RegExp(`^[${eo}]+`),ol=new RegExp(`(^|[;,|"])([${eo}]*)(?=[=+\\-@−＝＋－＠])`,"g");function to({after:e,among:t,...n},s){return rt({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var $a=["goal","sentence","fields","message","beside","section","ladder"],Sa="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Oa=new RegExp(
`\\r\\n|[${Sa}]`);function no(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?Ys([a],t):"",l=Object.
fromEntries($a.map(u=>[u,[]]));for(let u of r){let{response:d}=n.get(`${u.exercise}@`)??{},i=Object.keys(d??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let f=Ea(Aa(i,d),u,u.exercise===s?c:"");l[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new qe("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function Ea(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var lt=e=>e.flatMap(t=>t.split(Oa)).map(ue).filter(Boolean);function Aa({title:e,items:t,reflection:n,rules:s=[]},r){let a=h=>{
try{return to(h,r[h.id])}catch{return null}},c=h=>{let g=a(h),b=h.kind==="date"&&Ye(g);return lt(b?[Re(b,{dateStyle:"ful\
l"})]:he(h,g))},l=(...h)=>t.filter(({id:g})=>h.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...h)=>({heading:e,fields:l(...h)});function d(h,g){let b=t.find($=>$.id===h&&$.kind==="sor\
t"),x=b?.piles.find($=>$.id===g)?.text,w=x&&a(b);if(!w)return[];let S=b.cards.filter($=>w[$.id]===g).map(({text:$})=>$);
return[{id:g,heading:x,lines:lt(S)}]}function i(){let h={items:t,rules:s.filter(b=>b.message),reflection:n};if(!h.rules.
length)return[];let g=Object.fromEntries(t.map(b=>[b.id,a(b)]));return $t(h,g).filter(({said:b})=>b.length).map(({heading:b,
said:x})=>({id:"message",heading:b,lines:lt(x)}))}function f(){let h=s.find(w=>w.ladder)?.ladder;if(!h)return{...u("goal"),
rungs:[]};let g=w=>t.find(({id:S})=>S===w),b=[h.today,h.later].map(g).filter(Boolean),x=h.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:c(g(w.item)),marks:b.filter(S=>a(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:S}of h.before??[])r[w]&&typeof r[w]=="string"&&x.push({heading:S,lines:lt(
[r[w]]),marks:[]});return{...u("goal"),rungs:x}}let m=()=>n[s.find(h=>h.sentence&&h.heading)?.heading]??"";return{fields:l,
section:u,pile:d,message:i,ladder:f,told:()=>ze(n[s.find(h=>h.sentence)?.sentence]??""),sentence:h=>({heading:m(),lines:lt(
[h])})}}function so({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!xt(r.exercise,r.answers)?[]:s.item?Ca(s,r):
ys(r.exercise,r.answers)});return[...new Set(n)]}function Ca({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):he(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return De(n,{words:u?i:St(i,["a","an"],!1)})})}var Ma="{wishes}";function oo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=h=>{let[g,b]=[n(`${h}@`),
s(`${h}@`)];return g&&b?{exercise:g,answers:b}:null},l=h=>so(h,c),u=({items:h})=>h.some(({takes:g})=>g);function d(h,g){
let x=(n(h)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return l({takes:x}).length>
0}function i({key:h,exercise:g,html:b}){let x=s(h),w=g.items.flatMap(A=>he(A,x[A.id]).flatMap(j=>be(j).split(/\n+/)));if(!w.
length)return"";let $=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
f($,b,w):$.append(...w.map(A=>o("p",{dir:"auto"},A)));let q=o("p",{class:"ajar-status",role:"status"}),I=async()=>{let j=[
...$.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await Zt(j,$);q.replaceChildren(e[T?"help-copied":"letter-not-copied"])},W=()=>{let A=/-(US|CA)$/i.test(navigator.language),
j=o("div",{class:"ajar-letter-text"},...$.cloneNode(!0).childNodes);Mt([j],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>q.replaceChildren(e["print-refused"])})},H=(A,j)=>o("button",{type:"button",onclick:j},A);return o("d\
iv",{class:"ajar-letter"},$,o("div",{class:"ajar-moves"},H(e["help-copy"],I),H(e["letter-print"],W)),q)}function f(h,g,b){
Te(h,g),[...h.querySelectorAll("p")].find(w=>w.textContent===Ma)?.replaceWith(o("ul",{},...b.map(w=>o("li",{dir:"auto"},
w)))),t.addNumbers(h),h.querySelector(".ajar-off-paper")?.remove(),h.querySelector(".ajar-help-line a")||h.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let h=r().filter(x=>x.endsWith("@")&&s(x)),g=h.map(x=>({key:x,response:s(x)})),
b=Object.fromEntries(h.map(x=>[x.slice(0,-1),n(x)]));try{let{message:x,beside:w,section:S}=no(g,{exercises:b,danger:{},workshop:a}),
$=a.days.map(({item:I})=>I),q=w.filter(({id:I})=>!$.includes(I));return[...x,...q,...S.flatMap(({fields:I})=>I)]}catch(x){
if(x instanceof qe)return[];throw x}}return{sentences:l,isLetter:u,canBegin:d,letter:i,matters:m}}window.ajarShown??=new WeakMap;var ut=window.ajarShown,ro=e=>e.startsWith("check-in@"),ao=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ta={};function La(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75re\
m)}
.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background\
,
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Ia({model:e,el:t}){La();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:d=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,h=[],g=p=>h.
push(p),b=null,x=!1,w=!1,S=!1,$=!1,q=!1,I=new Map,W=new Map,H=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ne(t,s),Wt(s);let A=o("div",{class:"ajar-page"}),j=p=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.
exercise,T=As({words:s,answered:()=>[...f].map(([p,{answers:k}])=>[j(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),
P=0,z=p=>{if(clearTimeout(P),P=0,T.set(p),b?.setLost(p),p)for(let k of m.keys())i.get(k)?.release()},R=(p,{awaited:k=!1}={})=>{
try{e.send(p)}catch{z(!0);return}k&&!P&&(P=setTimeout(()=>z(!0),8e3))},y,v=new Promise(p=>{y=p}),O=!1;function D(){O||(O=
!0,window.ajarDangers?V():R({dangers:!0}))}let V=()=>{y();for(let p of Object.values(window.ajarDangers.dangers))Jn(qn(p))};
function _({key:p,exercise:k},E){if(ro(p)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!xt(k,E))return;let N=rt(k,E),
G=js(k,N,window.ajarDangers);ve(p,{answers:N,done:!0,...G}),I.set(p,ao(f.get(p))),i.get(p).update(f.get(p)),i.get("made")?.
update()}let F=Kn({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>J(),onCountry:p=>R({country:p})}),
J=()=>{R({forget:!0}),Yt()},Z=oo({words:s,help:F,exerciseOf:j,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(
p=>j(p)),workshop:{plan:r,days:u,printed:d}}),ee=(p,k,E)=>(i.set(p.key,E),f.has(p.key)&&E.update(f.get(p.key)),k),le={html(p){
return p.warns&&g(fe),Ee(p.html)},home(p){let k=o("div",{}),E=je=>{je.import&&i.get("chart")?.begin(),R(je)},L=je=>Ce(ie(
je)),{matters:N}=Z,G=d.length>0;return ee(p,k,Ps(k,{words:s,send:E,open:L,help:F,matters:N,ways:Ke,isPrinted:G})),R({home:p.
key}),k},gate(p){let k=o("div",{class:"ajar-text ajar-gate"}),[E,L]=$?[o("p",{},s["gate-left-out"]),[F.button(),ke(),Y()]]:
[Ee(S?p.short:p.html),we()],N=o(`h${p.level??2}`,{},p.title);return k.append(N,E,o("div",{class:"ajar-moves"},...L.filter(
Boolean))),$||E.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),g(fe),k},made:p=>{let k=o("div",{class:"ajar-made"}),
E=()=>k.replaceChildren(...C(p.section));return i.set("made",{update:E}),E(),k},exercise(p){if(p.invites&&$){let N=[o(`h${p.
level}`,{},p.exercise.title),o("p",{},s["gate-left-out"]),Y()];return o("div",{class:"ajar-text"},...p.folded?[]:N)}let k=o(
"div",{}),E=T.line(b?{}:{role:"alert"});m.set(p.key,k);let L=(N,G)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let X=window.ajarSent;W.set(p.key,X),R({key:p.key,...N,sent:X},{awaited:G}),!(!G||!T.isLost())&&(z(!0),E.
scrollIntoView({block:"nearest"}))};return i.set(p.key,Tn(k,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>
1,brief:p.brief,closed:p.folded?!K(p.key):null,sort:p.quick||n.length>1&&!Lt()?Ln:Yn,enough:p.quick?"at once":"later",remarks:(N,G)=>us(
N,{words:s,find:X=>ts(G,X,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:Z.
sentences,...f.get(p.key),help:F,instead:()=>ke(p.elsewhere),below:()=>te(p),onAside:N=>{ve(p.key,{aside:N}),k.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!N)},onChange:N=>{D(),ve(p.key,{answers:N,done:!1}),L({answers:N,done:!1},w)},
onMove:N=>ve(p.key,{at:N}),onDone:N=>{_(p,N),L({answers:N,done:!0},!0),ro(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{
ve(p.key,{answers:{},done:!1}),L({remove:!0})}})),k.firstElementChild.append(E),g(()=>T.forget(E)),k},chart(p){let k=o("\
div",{class:"ajar-chart-block"}),E=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:L,end:N}=tt(s,
X=>E.replaceChildren(X)),G=({checkIns:X,rulers:Me})=>{N(),$s(k,X.length?_s(X,Me,s):{},s)};return i.set(p.key,{update:G,begin:L,
end:N}),f.has(p.key)&&G(f.get(p.key)),L(),R({chart:p.key}),o("div",{},k,E)},start:p=>Ks(p,{open:ne,opener:b?.opener}),doors:p=>Gs(
p,{open:ne}),onward:p=>Js(p,{open:ne}),breathing(p){let{element:k,stop:E}=Zs(p);return g(E),k},notice(p){Zn(()=>R({forget:!0}));
let k=p.draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),
k);let E=o("div",{class:"ajar-leave"},F.button(),Jt({words:s,leave:J}));Gn(F.open),b=vs({words:s,send:R,isQuiet:n.length>
1});let L=document.createDocumentFragment(),N=o("div",{class:"ajar-on-paper"});return wt(()=>q||N.append(F.text())),L.append(
o("div",{class:"ajar-notice"},o("div",{},b.line,b.small),E),k??"",N,b.more),L}};function re(p){let k=n.findIndex(({id:L})=>L&&
p===`${L}.ipynb`),E=({section:L,blocks:N})=>L===n[k]?.id&&N.some(({warns:G})=>G);return Math.max(k,n.findIndex(E))}function Ee(p){
let k=o("div",{class:"ajar-text"});return Te(k,p),F.addNumbers(k),k.addEventListener("click",E=>{let L=re(E.target.closest(
"a")?.getAttribute("href"));L<0||(E.preventDefault(),Ce(L))}),k}function fe(){S=!0}function M(p){$=p,S=!0,Ae({focus:!0})}
let U=(p,k)=>o("button",{type:"button",onclick:k},p),Y=()=>U(s["gate-again"],()=>M(!1));function ce(){M(!1),n[H].blocks.
some(({invites:k})=>k)||Ce(H+1)}let we=()=>[U(s["gate-no"],()=>M(!0)),U(s["gate-unsure"],()=>M(!0)),U(s["gate-yes"],ce)],
ye=p=>n.filter(k=>k.section===p).flatMap(k=>k.blocks.filter(({kind:E})=>E==="exercise")),C=p=>{let k=ye(p).filter(({key:X})=>f.
get(X)?.done).map(({key:X,exercise:Me},je)=>o("details",{open:je===0},o("summary",{},Me.title),...f.get(X).reflection.flatMap(
Ze=>nt(Ze,2)))),E=o("p",{},s["made-nothing"]),L=ye(p).map(({key:X})=>X),N=a&&Z.canBegin(`${a}@`,L)?Ve():null,G=N?[o("div",
{class:"ajar-moves"},N)]:[];return[o("h1",{},s["made-title"]),...k.length?k:[E],...G]},K=p=>Object.keys(f.get(p)?.answers??
{}).length>0,Q=p=>{let k=ye(p).filter(({folded:E})=>!E);return k.length>0&&k.every(({key:E})=>f.get(E)?.done)};function te(p){
let k=p.key.startsWith(`${r}@`)&&F.isKnown()?F.line():"",E=Z.isLetter(p.exercise)?Z.letter(p):"",{danger:L,aside:N=0}=f.
get(p.key);E&&(E.hidden=N<=(L?.kinds.length??-1));let G=L?.kinds.length?"":ae(p);return o("div",{class:"ajar-below"},G,k,
E,b?.offer()??"")}function ae({key:p,exercise:{items:k}}){return k.some(({remark:L})=>L)?(D(),fs({words:s,find:()=>ns(k,
f.get(p)?.answers??{},window.ajarDangers),known:v})):""}let ie=p=>n.findIndex(({aside:k,blocks:E})=>!k&&E.some(L=>L.key===
p)),ne=p=>Ce(n.findIndex(k=>k.id===p));function ke(p){let k=`${l?.exercise}@`,E=ie(k);return E<0?p?o("p",{},o("a",{href:p},
s["help-needs"])):null:me(k,E,s["help-needs"])}function me(p,k,E){return o("button",{type:"button",onclick:()=>{Ce(k);let N=m.
get(p)?.querySelector("h1, h2");if(N){for(let G of m.get(p).querySelectorAll(".ajar-folded, .ajar-sentences"))G.open=!0;
N.tabIndex=-1,N.focus()}}},E)}function ge(p,k){let E=n.findLastIndex(({blocks:L})=>L.some(N=>N.key===p));return E<0||$?null:
me(p,E,k)}let Ve=()=>ge(`${a}@`,s["make-message"]),Ke=()=>{let p=[...f.keys()],k=`${a}@`,E=a&&(Z.canBegin(k,p)||f.has(k)),
L=c&&ge(`${c.exercise}@`,s["make-letter"]);return[E?Ve():null,L].filter(Boolean)};for(let[p,k]of Object.entries(Ta))le[p]=
E=>{let L=o("div",{}),G=k(L,E,{words:s,send:R,onDispose:g,model:e,exerciseOf:j,formOf:X=>m.get(X)});return ee(E,G.element??
L,G)};function yn(p,k){let E=le[p.kind](p),{language:L}=n[H];return!L||!p.html||(Ne(E,{language:L}),k===n[H].blocks.findIndex(
({html:N})=>N)&&E.prepend(Ft(s))),E}let ft=p=>n[H].blocks.find(k=>k.kind===p),ve=(p,k)=>f.set(p,{...f.get(p),...k}),pt=()=>{
for(let p of h.splice(0))p()};function Ae({focus:p=!1}={}){if(pt(),i.clear(),x){A.replaceChildren(b?"":o("p",{class:"aja\
r-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(...n[H].blocks.map(yn)),n.length>1&&Ge(),!p)return;let k=A.
querySelector("h1, h2, h3")??A;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function Ge(){
let{aside:p,title:k}=n[H];if(It.hidden=!!p,A.classList.toggle("ajar-aside",!!p),b?.setStart(n[H].id==="start"),p)return;
let{section:E,step:L,steps:N,minutes:G}=n[H],X=n.filter(se=>!se.aside),Me=X.indexOf(n[H]),je=(se,Rt,fo={})=>o("button",{
type:"button",onclick:()=>Ce(n.indexOf(se)),...fo},Rt),Ze=n.find(({id:se})=>se==="start"),kn=X[Me-1]??Ze;A.append(o("div",
{class:"ajar-moves ajar-turn"},kn?je(kn,s["previous-page"]):null,Me<X.length-1?je(X[Me+1],s["next-page"]):null));let Nt=X.
filter(se=>!se.section||se.step===1),jn=se=>E?se.section===E:se===n[H],lo=se=>({"aria-current":jn(se)?"page":null}),uo=se=>Q(
se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",xn=(se,Rt)=>o("li",{},je(se,Rt,lo(se)),uo(se));Je.replaceChildren(
...Nt.map(se=>xn(se,se.title)),Ze?xn(Ze,s["start-page"]):""),bn.textContent=E?B(s["step-of"],{title:k,n:L,all:N,minutes:G}):
B(s["page-of"],{n:Nt.findIndex(jn)+1,all:Nt.length,title:k})}function Ce(p){n[p]&&(H=p,Je.parentElement.open=Lt(),e.set(
"page",p),e.save_changes(),Ae({focus:!0}))}let Je=o("ol",{}),bn=o("summary",{}),Lt=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(le.notice(e.get("notice")));let It=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Lt()},
bn,Je));n.length>1&&t.append(It),t.append(T.line({role:"alert"}),A);let wn=0;for(let p of["keydown","pointerdown","scrol\
l"])t.addEventListener(p,()=>{Date.now()-wn<3e4||(wn=Date.now(),R({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",p=>{if(z(!1),p.keeping){let E=[...W.values()].some(G=>p.acknowledged<G);b?.update(E?{...p.keeping,saved:!1}:p.keeping);
let{state:L}=p.keeping,N=L==="locked";L&&(w=L==="kept"),L&&N!==x&&(x=N,f.clear(),It.hidden=x,Ae())}p.states&&queueMicrotask(
()=>i.get("made")?.update());for(let[E,L]of Object.entries(p.states??{})){if(p.acknowledged<W.get(E))continue;let N=L.answers&&
!Object.keys(L.answers).length,G=I.get(E)===ao(L);I.delete(E),ve(E,N?{...L,at:0}:L),G||i.get(E)?.update(f.get(E))}p.dangers&&
(window.ajarDangers=p.dangers,V()),p.country!=null&&F.choose(p.country),p.file&&(i.get("home")?.settle(),zs(p.file));let k=i.
get("home")??b;if(p.print){let E=i.get("home");E?.settle(),Us(p.print,()=>E?.say(s["print-refused"]))}p.erased&&k?.say(p.
erased,ft("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&k?.say(p.said),p.open&&ne(p.open),p.problem&&i.get(p.problem.
key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get("words")),Ne(t,s),Wt(s),n=e.get("pages"),Ae()});
let io=Es(e,{gone:()=>z(!0),back:()=>{T.isLost()&&R({ready:!0})}});return Ae(),ut.set(s,(ut.get(s)??0)+1),R({ready:!0}),
()=>{q=!0,pt(),io(),clearTimeout(P),ut.set(s,ut.get(s)-1),ut.get(s)||R({gone:!0})}}var co={render:Ia};var Yl=co;export{Yl as default};
