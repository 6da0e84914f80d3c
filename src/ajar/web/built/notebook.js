var W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Ee=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Pe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var En=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},On=["first","second",
"third"],An=e=>On[e%On.length];var yo=/^(\d{4})-(\d{2})-(\d{2})$/;function De(e){let[,t,n,s]=typeof e=="string"&&yo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=bo(+t,+n)?e:null}function Wt(e){let t=e.getFullYear();return t>=1&&t<=9999?wo(t,e.getMonth()+1,e.getDate()):null}var _t=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function bo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var wo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var ko=["button","input","select","summary","textarea"],jo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return ko.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),jo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function ze(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function dt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
W(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Pt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",xo=new RegExp(`^${Pt}+|${Pt}\
+$`,"g"),vo=/[\p{L}\p{N}_]+/gu,$o=/^[\p{L}\p{N}_]+/u,So=/\{([a-z][a-z0-9-]*)\}/,[Oo,Eo]=["⁨","⁩"],Cn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Ao=new RegExp(`[,;:،]|${Pt}`),Co="January February March April May June July August\
 September October November December".split(" "),Mo=/^\p{Uppercase}/u,Mn=/[.!?…؟。][\u2069”’"')»]*$/,To=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Xe="en-US",zt=({language:e=Xe})=>{Xe=e},Te=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Ut=(e,t)=>e[`\
moment-${t}`]??(De(t)?Ue(t):t),Ft=e=>new Intl.ListFormat(Xe,{type:"conjunction"}).format(e),Be=(e,t,n=Xe)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),le=e=>e.replace(xo,""),ve=e=>e.toLowerCase().toUpperCase(),et=e=>e.
match($o)?.[0]??"";function Ue(e,t=Xe){if(t!=="en-US")return Be(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);
return`${Co[s-1]} ${r}, ${n}`}function qe(e,t,n=[]){let s=e.split(So),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=Lo(le(t[l]),u),i=Io(
c,d,n),f=!i&&!r&&Mo.test(c);r+=Mn.test(r)?i.replace(/^,+/,""):i,r+=No(f?ht(d):d)}return Mn.test(r)?r:r+s.at(-1)}function be(e){
let t=le(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Cn&&s===Cn[n]&&le(r))||r.includes(n)||r.includes(
s)?e:r}function Lo(e,t){let n=e.length;for(;n&&Ao.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function ht(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Io(e,t,n){let s=ve(et(t));if(!s)return e;let r=new Set(n.map(ve)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(vo))if(a(ve(c[0])))return e.slice(0,c.index);return e}var No=e=>To.test(e)?`${Oo}${e}${Eo}`:
e;var Ro=3;function Ht(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=dt(l.filter((i,f)=>f>=Ro&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var Do=2e4;function Tn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Do,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Ln(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:d}=e,i=l?o("b",{id:`${s}-opener`},l):null,f=Tn(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?
f.value:null),y.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{f.value=w,f.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],y=Ht(c,{words:n,has:w=>f.
value.includes(w),put:w=>m(`${f.value.trim()||h} ${w}`),drop:w=>{let S=f.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(S===h?"":S)}}),b=o("label",{class:"ajar-words ajar-write"},i,f),x=d&&a?a(f,e):"";return y.element||x?o("div",{},y.element,
b,x):b}function In(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let S=c().map($=>$.value).filter($=>$.trim());s(S.length?S:null),w.follow()},u=()=>[...a.children].forEach((S,$)=>{S.querySelector(
"textarea").setAttribute("aria-label",W(n.line,{n:$+1})),S.querySelector("button").setAttribute("aria-label",W(n["remove\
-line"],{n:$+1}))}),d=()=>{y(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-lin\
e"]),f=()=>{u(),i.hidden=a.children.length>=e.most},m=S=>{let $=c()[c().indexOf(S)+1];$?$.focus():S.value.trim()&&!i.hidden&&
d()},h=S=>{let $=Tn(S,{rows:1,enterkeyhint:"next",oninput:()=>{$.value.includes(`
`)&&($.value=$.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),m($))}});return $},y=S=>{let $=()=>{let I=D.nextElementSibling||D.previousElementSibling;D.remove(),
I||y(""),f(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},D=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(S)),o("button",{type:"button",class:"ajar-remove",onclick:$},"×"));a.append(D),f()},b=t||[];for(let S=0;S<
Math.max(e.lines,b.length);S++)y(b[S]??"");let x=S=>c().find($=>$.value.trim()===S),w=Ht(r,{words:n,has:S=>!!x(S),put(S){
!x("")&&!i.hidden&&y("");let $=x("");$&&($.value=S),l()},drop(S){x(S).value="",l()}});return o("div",{class:"ajar-lines"},
w.element,a,i)}var Bo=5,qo=3,Wo=25,_o=500;function tt(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},
end(){clearTimeout(n),n=0,s&&t(""),s=!1}}}function Po(e){e.style.pointerEvents="none",setTimeout(()=>{e.style.pointerEvents=
""},_o)}var Vt=e=>Te(o("p",{class:"ajar-hint"},e["part-in-english"]),e),Kt=(e,{language:t})=>t?Te(o("span",{},e),{language:t}):
e,zo=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summary",".ajar-gate > :is(p, .aja\
r-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-mark",".ajar-moves",".ajar-of\
fer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-remarks",".ajar-remove",".ajar\
-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-said)",".phone-afterward .ajar\
-form > h2","textarea[aria-label]"].join(", ");function mt(e,{language:t},n){if(!t)return e;Te(e,{language:t});let s=()=>{
for(let r of e.querySelectorAll(zo))Te(r,n)};return new MutationObserver(s).observe(e,{childList:!0,subtree:!0}),s(),e}function Nn(e,t,n){
let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:d=null}=n,i={...Vo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},h=0,y=null,b=0,x=n.aside??0,w=t.why?o("p",{class:"\
ajar-why"},t.why):"",S=t.private?o("p",{class:"ajar-private"},t.private):"",$=M=>l?M.after:c&&M.more,D=t.items.some(M=>$(
M)&&n.answers?.[M.id]!=null),{example:I}=t,B=I?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},I)):
"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=o("div",{}),k=o("div",{class:"ajar-body"}),T=o(`h${r}`,
{id:`${f}-title`},t.title),_=[t.language?Vt(s):"",...a||c?[o("div",{class:"ajar-beside"},...u,w?Fo([w],s):"",B),S]:[w,S,
B],A,k,H],z=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...d===null?[T,..._]:[o("details",{class:"aja\
r-folded",open:!d},o("summary",{},T),..._)]);mt(z,t,s),z.addEventListener("keydown",M=>{M.key!=="Enter"||!(M.ctrlKey||M.
metaKey)||!y||(M.preventDefault(),y.next.click())}),e.replaceChildren(z);function q(){let M=t.items.filter(ee=>Ee(ee,m)),
V=M.filter(ee=>!$(ee)),Y=D?M.filter($).map(ee=>[ee]):[];return[...l||a&&t.together?[V]:V.map(ee=>[ee]),...Y]}let g=M=>{H.
replaceChildren(M)},v=(M,V)=>{let Y=M.split(/\{([a-z]+)\}/);H.replaceChildren(...Y.map((Q,ee)=>ee%2?Kt(V[Q],t):Q))},O=tt(
s,g);function R(M,V){H.replaceChildren(`${M} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{m=V,g(""),n.onChange(
m),C({focus:!0})}},s["put-back"]))}function K(M,V){m={...m,[M.id]:V},Ho(k),g(""),n.onChange(m),Z()}function U(){J(!0),O.
begin(),b=setTimeout(P,8e3)}function P(){b&&(clearTimeout(b),b=0,J(!1),O.end())}function J(M){for(let V of y?.fieldsets??
[])V.disabled=M}function Z(){if(!y)return;let{items:M,skip:V,where:Y,next:Q,enough:ee,more:ne}=y,ie=q().length;V.textContent=
ae(M)?s["clear-and-skip"]:s.skip,Y.textContent=W(s["question-of"],{n:h+1,all:ie}),Y.hidden=ie===1,Q.textContent=h===ie-1?
s.done:s.next,ee.hidden=!re(ie);let ke=h===ie-1&&(!l||ae(M)),he=t.items.some(me=>$(me)&&Ee(me,m));ne.hidden=D||!ke||!he}
function re(M){return(n.enough==="at once"||h>0)&&h<M-1&&ae(t.items)}function ue(){b||(U(),n.onDone(m))}let ae=M=>M.some(
({id:V})=>m[V]!=null);function ge(M,V=!0){if(b)return;let Y=q();if(h+=M,h>=Y.length){h=Y.length-1,ue();return}C({focus:V,
again:M<0})}function Me(M,V){let Y=`${f}-${M.id}`,Q=o("legend",{id:`${Y}-ask`},W(M.ask,m)),ee=M.hint?o("p",{class:"ajar-\
hint",id:`${Y}-hint`},M.hint):null,ne=[ee,V.mark].filter(Boolean).map(({id:me})=>me),ie=M.among?{...M,cards:Pe(M,m)}:M,ke=i[M.
kind](ie,En(ie,m[M.id]),{words:s,level:r+1,group:Y,change:me=>K(M,me),say:g,tell:v,remarks:n.remarks,sentences:n.sentences?.(
M),isQuick:n.enough==="at once",isShort:c,...V}),he={class:`ajar-item ajar-${M.kind}`,tabindex:"-1","aria-describedby":ne.
join(" ")||null};return o("fieldset",he,Q,ee,ke)}function C({focus:M=!1,again:V=!1}={}){let Y=q();h=Math.max(0,Math.min(
h,Y.length-1));let Q=Y[h],ee=n.mark?.(Q),ne=ee?o("p",{class:"ajar-mark",id:`${f}-${Q[0].id}-mark`},ee):null,ie=o("div",{
class:"ajar-moves ajar-onward"}),ke=h>0?()=>ge(-1):null,he=Q.map(je=>Me(je,{mark:ne,again:V,moves:ie,back:ke})),me=o("bu\
tton",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let je=m,Ye=ae(Q);if(m={...m,...Object.fromEntries(Q.map(
({id:pt})=>[pt,null]))},n.onChange(m),!Ye){ge(1);return}C({focus:!0}),R(s.cleared,je)}}),ut=o("button",{type:"button",class:"\
ajar-next",onclick:()=>{b||(g(""),ge(1))}}),Je=o("p",{class:"ajar-where"}),Se=o("button",{type:"button",class:"ajar-link",
onclick:()=>{b||(D=!0,ge(1))}},l?s["add-why"]:s["ask-more"]),Ze=o("button",{type:"button",class:"ajar-link",onclick:ue},
s.enough);y={items:Q,skip:me,where:Je,next:ut,fieldsets:he,enough:Ze,more:Se},A.replaceChildren();let Re={type:"button",
class:"ajar-back",onclick:ke};ie.replaceChildren(ut,ke?o("button",Re,s.back):"",me);let ft=he.length===1;ne&&ft&&he[0].lastElementChild.
before(ne),k.replaceChildren(Je,...ne&&!ft?[ne]:[],...he,ie,...n.enough?[Se,Ze]:[]),Z(),n.onMove?.(h),M&&(he[0].focus({preventScroll:!0}),
Je.scrollIntoView({block:"nearest"}))}function F(M){if(A.replaceChildren(),!M||!n.help||x>M.kinds.length)return null;let V=()=>{
x=M.kinds.length+1,n.onAside?.(x),A.replaceChildren(),k.querySelector("[tabindex]").focus()},{help:Y,instead:Q}=n;return A.
append(Y.notice(M,{level:r+1,aside:V,instead:Q})),A.querySelector("[tabindex]")}function X(M,{focus:V=!1,danger:Y=null}={}){
y=null;let Q=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);k.replaceChildren(o("div",{class:"ajar-reflection"},Q,...M.
flatMap(ne=>nt(ne,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,C({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ne=m;m={},h=0,x=0,n.onAside?.(0),n.onStartOver(),C({focus:!0}),
R(s["started-over"],ne)}},s["start-over"])));let ee=F(Y);V&&(ee??Q).focus()}function ce(M){let V=k.contains(document.activeElement);
V&&y&&!b||(P(),m={...M.answers},M.done?X(M.reflection,{focus:V,danger:M.danger}):(h=M.at??Math.max(0,q().findIndex(Y=>Y.
some(({id:Q})=>m[Q]==null))),C()))}let{done:we,reflection:ye,danger:$e}=n;return ce({answers:m,at:n.at,done:we,reflection:ye,
danger:$e}),{update(M){ce(M),y||Po(z.closest(".ajar-page")??z)},release:P,say:M=>{P(),g(M)}}}function Uo(e){let t=0,n=e.
findIndex(({text:s},r)=>(t+=s.split(" ").length,r>=Bo||r>=qo&&t>Wo));return n<0||n>=e.length-1?e.length:n}var Fo=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function Ho(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var nt=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),Vo={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===
0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],
own:""},d=()=>r(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(x=>o("input",{type:i,
name:s,value:x.id,checked:l.includes(x.id),onchange:w=>{e.many?l=l.filter(S=>S!==x.id).concat(w.target.checked?x.id:[]):
(l=[x.id],u="",m&&(m.value="")),d()}})),m=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:x=>{u=x.target.value,
!e.many&&u.trim()&&(l=[],f.forEach(w=>{w.checked=!1})),d()}}):null,h=e.cards.map((x,w)=>o("label",{class:"ajar-card"},f[w],
o("span",{},x.text))),y=c?Uo(e.cards):h.length,b=dt(h.filter((x,w)=>w>=y&&!f[w].checked),n);return o("div",{class:"ajar-\
cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...h,b,m?o("label",{class:"ajar-own"},o("span",{},
e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:Ln,list:In,date(e,t,{words:n,change:s,say:r}){let a=Wt(new Date);return o(
"label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||
null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var Gt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Rn(e,t,{words:n,level:s,change:r,tell:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:f,piles:m}=e,h=I=>m.find(B=>B.id===I).text,y=o("div",{class:"ajar-one"});
function b(I,B){i={...i,[I.id]:B},B||delete i[I.id],r(Object.keys(i).length?i:null),B&&a(n.moved,{card:be(I.text),pile:h(
B)})}function x(I,{focus:B=!0,back:H=I?()=>x(I-1):u,onward:A=()=>S(I+1)}={}){let k=f[I],T=W(n["card-of"],{n:I+1,all:f.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},k.text)),
z=q=>{b(k,q),A()};l.hidden=!0,y.replaceChildren(_,o("div",{class:"ajar-one-piles"},...m.map(({id:q,text:g})=>Gt(g,()=>z(
q),{"aria-pressed":`${i[k.id]===q}`}))),o("div",{class:"ajar-one-also"},H?w(n.back,()=>H()):o("span",{}),w(n["card-out"],
()=>z("")),d?o("span",{}):w(n["card-enough"],()=>$()))),B&&_.focus({preventScroll:!0})}let w=(I,B)=>Gt(I,B,{class:"ajar-\
link"}),S=I=>I<f.length?x(I):$();function $({focus:I=!0}={}){let B=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(A,k)=>{let T=f.
filter(g=>(i[g.id]??"")===k),_=g=>x(f.indexOf(g),{back:$,onward:$}),z=T.map(g=>o("li",{},Gt(g.text,()=>_(g)))),q=k?{}:{class:"\
ajar-out"};return z.length?[o(`h${s+1}`,q,A),o("ul",{},...z)]:[]};y.replaceChildren(B,o("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:A,text:k})=>H(k,A)),...H(n["cards-out"],"")),l.hidden=!1,I&&(B.focus({preventScroll:!0}),y.
scrollIntoView({block:"nearest"}))}let D=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return D===f.length||c&&D?$({focus:!1}):x(
D,{focus:!1}),y}var gt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Ko=/0|1(.)(1*)0/g,Go=/(1*)0(...)(.)(1*)0/g,Jo=31,Zo=2147483647,Yo=4,Qo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",Xo=new RegExp(`(${Qo})|[.…]+|[!?;\\n]`,"gu"),er=/[\u0300-\u036f'’‘ʼ]/g,tr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function yt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Wn(s,t);return t}var Ae=(e,t)=>new RegExp(e.map(n=>Wn(n,t)).
join("|"),"y");function bt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),
s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function wt(e,t){let n=t;for(let[s,r]of bt(e,t))n=n.slice(0,s)+n.slice(
s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var kt=e=>Array.from(Bn(e).matchAll(Ko),([,t,n])=>t?qn(t,n):0);function Dn(e){
let t=new Map,n=-1;for(let[,s,r,a,c]of Bn(e).matchAll(Go))n+=8*s.length+Number.parseInt(r,2)+1,t.set(n,qn(a,c));return t}
var Bn=e=>Array.from(gt(e),t=>t.toString(2).padStart(8,"0")).join(""),qn=(e,t)=>(e==="1"?-1:1)*(1+t.length);function jt(e){
let t=0;for(let n of e)t=(t*Jo+n.codePointAt(0))%Zo;return t}function Wn(e,t){return`(?:${(e.match(tr)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${Yo}}`:r[0]==="<"?t[r.slice(1,-1)]:
nr(r)).join("")})`}function nr(e){let t=_n(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var _n=e=>e.normalize("NFKD").replace(er,"").toLowerCase();
function st(e){let t="",n=[];for(let s of e.matchAll(Xo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?_n(s[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var sr=4,Pn=4,zn=".",Jt=new WeakMap;function Fe(e,t){let{passes:n,kinds:s,learned:r}=Fn(t),{line:a,places:c}=st(e),l=wt(
n,a),u=Object.entries(s).flatMap(([f,m])=>bt(m,l).map(([h,y])=>({kind:f,start:h,end:y-1}))),d=r?or(u,a,r):u,i=(f,m)=>f.span[0]-
m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return d.map(({kind:f,start:m,end:h})=>({kind:f,span:[
c[m][0],c[h][1]]})).sort(i)}function*Un(e){let{passes:t,kinds:n}=Fn(e);for(let s of[t,...Object.values(n)])yield,bt(s,"w\
e are here ")}function Fn(e){return Jt.has(e)||Jt.set(e,cr(e)),Jt.get(e)}function or(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=rr(t,n.same),d=u.slice(1).map((S,$)=>[...u[$],...S]),i=S=>{let $=new Set(S.flatMap(I=>I.numbers.map(
B=>B%s)));return[...$].reduce((I,B)=>I+(r.get(B)??0),0)/Math.sqrt($.size)},f=[...u,...d];if(e.length)return Zt(f,i)[1]>l?
e:[];let m=f.filter(S=>S.length>sr),[h,y]=Zt(m,i);if(!(y>c))return[];let b=h.flatMap(S=>S.numbers.filter(($,D)=>D!==1)),
x=S=>[...new Set(b.map($=>$%S.length))].reduce(($,D)=>$+S[D],0),[w]=Zt(Object.keys(a),S=>x(a[S]));return[{kind:w,start:h[0].
start,end:h.at(-1).start}]}function rr(e,t){let n=zn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...ar(r[0])];s.at(-1).push({start:r.index,numbers:c.map(jt)}),n=a,a===zn&&s.push([])}return s.filter(
r=>r.length)}function ar(e){let t=["^",...e,"$"];return t.slice(Pn-1).map((n,s)=>`n ${t.slice(s,s+Pn).join("")}`)}var Zt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Hn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function cr({lists:e,passes:t,phrases:n,learned:s}){let r=yt(e),a=Object.entries(n).map(
([c,l])=>[c,Ae(l,r)]);return{passes:Ae(t,r),kinds:Object.fromEntries(a),learned:s&&ir(s)}}function ir({same:e,weights:t,
kinds:n,...s}){let r=e.map(c=>c.split(" ")),a=Object.entries(n).map(([c,l])=>[c,kt(l)]);return{...s,same:new Map(r.flatMap(
c=>c.map(l=>[l,c[0]]))),weights:Dn(t),kinds:Object.fromEntries(a)}}function Vn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Kn=["emergency","crisis","violence","agency","worried","child"],lr=["crisis","violence"],Zn='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Gn(){for(let e of fe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||=t}}function ur(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Yn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[r]=Object.values(n);for(let l of Object.values(n)){let u=s.flatMap(f=>Fe(f,l)),d=u.every(({kind:f})=>f in r.
kinds),i=Hn(u,d?r:l);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),c=r?.["rulers-at-zero"];return c&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...c,kinds:[]}:null}var Yt=(e,t)=>t.
flatMap(n=>e.lines.filter(s=>s.topic===n)),Qt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},
t):t),Jn=e=>`tel:${e.match(/\d+/)[0]}`;function Qn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(fe().
countries=t);let r=()=>fe().countries,a=null,c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},fe().chosen||ur(r(),a)),l=()=>r().find(A=>A.code===c());function u(A){fe().chosen=A,Gn();
for(let{element:k,draw:T}of fe().listeners)T(k)}function d(A,k){return k(A),fe().listeners.add({element:A,draw:k,shown:!1}),
queueMicrotask(Gn),A}let i=A=>d(o("div",{}),k=>k.replaceChildren(...A())),f=()=>{let A=[...r(),{code:"-",country:e["help\
-elsewhere"]}],k=o("select",{onchange:()=>{u(k.value),s(k.value)}},...A.map(T=>o("option",{value:T.code},T.country)));return d(
k,()=>{k.value=l()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),k)},m=({say:A,to:k},T)=>{if(/^(tel|sms):/.
test(k))return o("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:k},o("span",{},...Qt(A)));let _=o("span",{},A),z=o(
"button",{type:"button",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:k}),onclick:async()=>{await en(k,_)&&
(z.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},_," ",z)},h=A=>o("li",{},o("p",{class:"\
ajar-for"},A.for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"\
ajar-ways"},...A.reach.map(m))),y=({emergency:A,note:k})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-dan\
ger"]),k?o("p",{class:"ajar-hint"},k):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Jn(A)},W(e["help-c\
all"],{number:A})))),b=A=>i(()=>{let k=l();if(!k)return[o("p",{},e["help-elsewhere-how"])];let T=A.flatMap(_=>_==="emerg\
ency"?y(k):Yt(k,[_]).map(h));return[o("ul",{class:"ajar-help-lines"},...T)]});function x(){Vn({title:e["help-title"],close:e["\
help-close"],bar:o("div",{class:"ajar-help-bar"},f(),Xt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(Kn),o("p",
{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:A,text:k,
now:T,lines:_,kinds:z,countries:q},{level:g,aside:v,instead:O}){return q&&!H()&&(fe().countries=q),o("section",{class:"a\
jar-danger"},o(`h${g}`,{tabindex:"-1"},A),o("p",{},k),z.length?null:O?.()??null,f(),b(_),o("ul",{class:"ajar-todo"},...T.
map(R=>o("li",{},R))),o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},
e["help-aside"]))}let S=()=>o("button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function $({emergency:A,
...k}){let _=lr.map(q=>Yt(k,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(g=>q.find(({to:v})=>v.startsWith(g))));return[
{say:W(e["help-call"],{number:A}),to:Jn(A)},..._.filter(Boolean)]}let D=(A=`${e["help-line"]} `)=>i(()=>{let k=l(),T=(k?
$(k):[]).flatMap(({say:q,to:g},v)=>[v?" · ":"",o("a",{href:g},...Qt(q))]),_=o("button",{type:"button",class:"ajar-link",
onclick:x},e["help-get"]),z=o("span",{class:"ajar-off-paper"},T.length?" · ":"",_);return[o("p",{class:"ajar-help-line"},
A,...T,z)]});function I(A){if(!H())return;let[k]=[...A.querySelectorAll(Zn)].reverse();k?.closest("p, ul").after(D(""));
for(let T of A.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===l()?.country}let B=()=>i(()=>{
let A=l();return A?[o("p",{},o("b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${W(e["help-cal\
l"],{number:A.emergency})}`),o("ul",{},...Yt(A,Kn).map(({for_what:k,name:T,reach:_,hours:z})=>o("li",{},...Qt(`${k}: ${T}\
. ${_.map(({say:q})=>q).join(" · ")}. ${z}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:x,
notice:w,button:S,line:D,addNumbers:I,text:B,choose:u,code:c,isKnown:H}}var Xt=({words:e,leave:t})=>o("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Xn(e){if(fe().open){fe().open=e;return}fe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Zn)&&(t.preventDefault(),t.stopPropagation(),fe().open())},
{capture:!0})}async function en(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var xt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function es(e){let t=()=>{e.next().done||xt(t)};xt(t)}var fr="about:blank";function tn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(fr)}function ts(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),tn()))},{capture:!0})}function ns(e,t,{words:n,group:s,change:r,tell:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.currentTarget.
classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");let b=f[y.dataTransfer.
getData("text/plain")]?.[h.id];b&&!b.matches(":disabled")&&(b.checked=!0,i(b.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=W(n["pile-count"],{pile:h.text,n:Object.values(c).filter(y=>y===h.id).length})}),i=(h,y)=>{
c[h]=y.id,d(),r({...c});let{text:b}=e.cards.find(x=>x.id===h);a(n.moved,{card:be(b),pile:y.text})},f={},m=e.cards.map(h=>{
f[h.id]={};let y=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let x=o("input",{type:"\
radio",name:y,value:b.id,"data-card":h.id,checked:c[h.id]===b.id,onchange:()=>i(h.id,b)});return f[h.id][b.id]=x,o("labe\
l",{},x,o("span",{},b.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...m)}var pr=e=>e;function Le(e,t){e.innerHTML=pr(t)}var sn=["open","closed"],dr=[...sn,"half-open"],os=2,hr=90,on=3,vt="none",ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
mr=/[“”„«»"' \t\n]/g,rs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,gr=["i","im","id","ill","ive","its","we",
"were","well"],yr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,br=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
nn=new WeakMap;function wr(e,t){let n=fs(t),{sentences:s,forms:r,at:a}=xr(e,n);if(a<0||r[a].name===vt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Or(Sr({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=Er(c,l,rn(e,s[a],
u,d),t),f=Ar(e,s,n),h=[c==="open"&&f.some(y=>y.name!=="two-at-once")?"":i,...f.map(y=>y.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:h.slice(0,os)}}function kr(e,t){let n=fs(t),s=t["about-statements"],r=hs(Nr(e)),a=Object.entries(n.blame).map(([b,x])=>({name:b,places:r.
flatMap(w=>Cr(b,x,w,n))})),c=new Set(a.flatMap(({places:b})=>b.map(({sentence:x})=>x))),l=[],u="";for(let{name:b,places:[
x]}of a){if(!x)continue;let w=Mr(e,x,n.quotedTo[b]);l.length||(u=Tr(b,e,x,n)),l.push({name:b,words:w,remark:W(s.blame[b].
say,{words:w})})}let d=l.map(b=>b.name),i=r.filter(b=>!c.has(b)),f=Object.keys(n.parts).filter(b=>(b==="seen"?i:r).some(
({line:x})=>Ce(n.parts[b],x))),m=f.map(b=>s.parts[b]).join(", "),h=f.length?W(s.mirror,{parts:m}):"",y=[h,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:h,blame:d,notes:l,rewording:u,remarks:y}}function as(e,t,n){return!n?.
coach||is(t,n)?[]:us(e.remark,ls(e,t),n.coach).remarks}function cs(e,t,n){let s=e.flatMap(a=>{let c=a.kind==="choice"?t[a.
id]?.own:t[a.id];return a.remark&&typeof c=="string"?[{item:a,text:ls(a,c)}]:[]});return!n?.coach||s.some(({text:a})=>is(
a,n))?[]:["question","statement"].flatMap(a=>{let c=s.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:l,notes:u,
remarks:d}=us(a,c.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...d,...i]:
[]}).slice(0,os)}var is=(e,{dangers:t})=>Object.values(t).some(n=>Fe(e,n).length),ls=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,us=(e,t,n)=>e==="question"?wr(t,n):kr(t,n);function fs(e){return nn.has(e)||nn.set(e,jr(e)),nn.get(e)}function jr(e){
let t=yt(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Ae(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ae(e.echoes,t),
stated:Ae(e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:sn.map(l=>kt(c[l]))},passes:Ae(e.passes,t),
quotes:Ae(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ce(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function xr(e,t){let n=hs(e),s=n.map(d=>vr(d,t)),r=d=>n.map((i,f)=>f).filter(
d),a=r(d=>n[d].mark==="?"),c=a.filter(d=>ps(n[d])>=on),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].
filter(d=>d.length).map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var $t=e=>e.trim().split(" ").slice(0,
-1),ps=({line:e})=>$t(e).length-1;function vr({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[
i,f]of Object.entries(n)){let m=Ce(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,
place:Ce(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{
...i,name:vt}:e.slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:vt}:i}let u=ds($t(e).slice(1),r).length>on?"echo":"short";return{name:t==="?"&&Ce(a,e)?u:vt,
start:2,end:e.length}}function ds(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function $r({sentences:e,forms:t,
at:n},{fillers:s}){let{line:r,mark:a}=e[n],c=ds($t(r).slice(1),s),l=$t(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],d=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Sr(e,t){let{forms:n,weights:s,
unit:r}=t.learned,a=n[e.forms[e.at].name]??sn.map(()=>0),c=new Set($r(e,t).map(d=>jt(d)%s[0].length)),l=r/Math.sqrt(c.size);
return[...a.map((d,i)=>d+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function Or(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-
r);return n-s>=t?dr[e.indexOf(n)]:""}function Er(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?W(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":W(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Ar(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.
slice(-1),l=[];return Object.entries(s).flatMap(([u,d])=>{let i=c.map(m=>({sentence:m,place:Ce(d,m.line)})).find(({place:m})=>m);
if(i){let m=rn(e,i.sentence,...i.place);return l.some(h=>h.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:W(r[u],{words:m})}])}
let f=c.filter(m=>ps(m)>=on).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Cr(e,t,n,{
passes:s,quotes:r,unless:a}){if(Ce(r,n.line))return[];let c=wt(s,n.line),l=Ce(t,c);return!l||a[e]&&Ce(a[e],c)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function Mr(e,{sentence:t,start:n,end:s},r){let a=r&&Ce(r,t.line.slice(n,s));return rn(e,t,n,a?n+a[1]:
s)}function Tr(e,t,n,s){let r=s.data["about-statements"].blame[e],a=Lr(e,t,n,s),c=a>0?Ir(t,n.sentence,a):"",l=e==="ultim\
atum"&&st(c).line.split(" ").some(i=>gr.includes(i)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:
r.try;return c&&d&&!l?W(d,{rest:c}):r.otherwise}function Lr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,
u=l.slice(s,r).trim().split(" "),d=u[0]==="you"||u[0]==="u",i=h=>d&&u.slice(1,1+h.length).join()===h.join(),f=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e===
"always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-\
you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(s))){let[[h],[,y]]=[n.places[s],n.places[r-1]];t.slice(h,y).includes(",")&&(f=s+u.slice(0,3).join(" ").length+
1)}return f<l.length-2?f:0}function Ir(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(br,1),r=s.replace(rs," ").
replace(/^ +| +$/g,"");return[...r].length<=hr?r:""}var rn=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(rs," ").
replace(yr,"");function hs(e){let{line:t,places:n}=st(e),s=[],r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+
1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(
r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.slice(...n[a]):""})}r=a+2}}return s}function Nr(e){return e.replace(
ss,"").replace(mr,"")?e.replace(ss,t=>" ".repeat(t.length)):e}var Rr=1200;function ms(e,{words:t,find:n,isSilent:s}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:c}=ys({words:t,
find:r,isSilent:s}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(c,Rr)}),a}function gs({words:e,
find:t,known:n}){let{host:s,show:r}=ys({words:e,find:t}),a=()=>!an()&&t().length&&r();return a()||n.then(a),s}var an=()=>window.
ajarNoRemarks===!0;function ys({words:e,find:t,isSilent:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-h\
int"}),a=o("div",{class:"ajar-remarks"},s,r),c=[],l=i=>{window.ajarNoRemarks=i,c=[],d()},u=(i,f)=>o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},i);function d(){let i=an()?[]:t();i.length&&i.join(`
`)===c.join(`
`)||(c=i,s.replaceChildren(...i.map(f=>o("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):an()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:d}}var cn=2e4,Dr=10,pe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ot({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new pe("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:qr[a.kind](c,a);Ee(a,r)&&(r[a.
id]=Br(a,l,r))}return r}function St(e,t){try{ot(e,t)}catch(n){if(n instanceof pe)return!1;throw n}return!0}var ks=e=>Object.
values(e).every(t=>t==null);function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>bs(
e.cards,n)),le(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${bs(e.piles,t[n.
id])}`);case"date":return[Ue(t)];case"list":return t.map(le);default:return[le(`${t}`)]}}var bs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Br(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Pe(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var qr={ruler(e){if(!Number.isInteger(e)||e<0||e>Dr)throw new pe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!ws(e)||!Array.isArray(e.chosen)||!e.
chosen.every(un(r)))throw new pe("answer-cards");let{chosen:a}=e,c=ln("own"in e?e.own:"")??"";if(c&&!s)throw new pe("ans\
wer-own");if(!n&&a.length+!!c>1)throw new pe("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=un(n.map(({id:c})=>c));if(!ws(e)||!Object.keys(e).every(
un(s))||!Object.values(e).every(r))throw new pe("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:ln,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new pe("answer-lines",
{most:t});let n=e.map(s=>ln(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!De(e))throw new pe(
"answer-day");return e}};function ln(e){if(typeof e!="string")throw new pe("answer-text");if(e.length>cn&&[...e].length>
cn)throw new pe("answer-long",{most:cn});return le(e)?e:null}var un=e=>t=>e.includes(t),ws=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Wr=[{answers:["all"]}],_r=/\p{L}/u,Pr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,zr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ur=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Fr=/\{([a-z][a-z0-9-]*)\}/g;function Et({items:e,rules:t,
reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(e.map(({id:f})=>[f,s[f]??null]));if(ks(l))return"\
nothing"in n?[Ot([n.nothing])]:[];let{parts:u}=vs({items:e,answers:l,rules:t,phrases:n,last:c}),i=(a||!t.length?Wr:t).flatMap(
u);return a||!("closing"in n)?i:[...i,Ot([n.closing])]}function xs({items:e,rules:t,reflection:n},s){let{sentences:r}=vs(
{items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var Ot=e=>({words:e,heading:"",said:[]}),
Ie=(e,t,n=[])=>({words:n,heading:e,said:t}),js=(e,t)=>e.filter(n=>!t.has(ve(n)));function vs({items:e,answers:t,rules:n,
phrases:s,last:r}){let a=g=>e.find(({id:v})=>v===`couple-${g}`)??e.find(({id:v})=>v===g),c=g=>t[a(g)?.id]??null,l=g=>a(g)?
de(a(g),c(g)):[],u=g=>{let v=new Set(g.map(a));return e.filter(O=>v.has(O))},d=g=>{let v=c(g);return typeof v=="number"?
v:l(g).length},i=g=>g.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],f=(g,v)=>{let[O,R]=[a(g),c(g)];return O?.kind!==
"sort"||!R?[]:O.cards.filter(({id:K})=>R[K]===v).map(({text:K})=>K)},m=g=>new Set(g?l(g).map(ve):[]),h=({if:g=[],unless:v=[]})=>g.
every(y)&&!v.some(y);function y(g){if(typeof g=="string")return c(g)!==null;let{item:v=[],cards:O,piles:R,without:K,only:U,
least:P,asked:J}=g;if(J)return!!a(J)&&Ee(a(J),t);let Z=v.find(ae=>c(ae)!==null);if(!Z)return!1;let re=i([Z]);return O&&!O.
some(ae=>re.includes(ae))||R&&!R.some(ae=>js(f(Z,ae),m(K)).length)||U&&!(ae=>ae.size===1&&ae.has(U))(new Set(Object.values(
c(Z))))?!1:P==null||d(Z)>=P}let b=(g,v={})=>W(s[g],v);function x(g,v={}){if(typeof g=="string")return b(g,v);if(!h(g))return null;
let{phrase:O,of:R,since:K}=g;if(!R)return b(O,v);if(!l(R).length)return null;let U=K&&r?.values[R];return U==null?b(O,{n:d(
R),...v}):b(K,{n:d(R),last:U,day:r.day,...v})}let w=(g=[],v={})=>g.map(O=>x(O,v)).filter(O=>O!==null),S=(g,v)=>{let O=w(
g,v);return O.length?[Ot(O)]:[]};function $(g){if(typeof g=="string")return l(g);if("level"in g)return k(g);if("phrase"in
g){let[P]=g.of?l(g.of):[],J=x(g,P===void 0?{}:{words:P});return J===null?[]:[J]}let{item:v,pile:O,also:R,without:K}=g,U=O?
f(v,O):l(v);return R&&(U=U.filter(P=>m(R).has(ve(P)))),js(U,m(K))}let D=({heading:g,under:v})=>g?b(g):(v&&a(v)?.said)??"";
function I(g,v){let O=a(g);if(O?.kind!=="sort"||t[O.id]===null)return[];let R=U=>O.piles.find(P=>P.id===U).text;return(v??
O.piles.map(({id:U})=>U)).map(U=>({id:U,text:R(U),cards:f(g,U)}))}let B=n.find(g=>g.ladder)?.ladder,H=()=>Math.floor(B.rungs.
length/2);function A(g){let[v]=i([g]);return!B||!v?null:H()-B.rungs.findIndex(({card:O})=>O===v)}function k({level:g,up:v=0}){
let O=g.map(A).find(K=>K!==null);if(!B||O===void 0)return[];let R=B.rungs[H()-O-v];return R?l(R.item):[]}let T={answers({
answers:g}){return(g[0]==="all"?e:u(g)).filter(({id:O})=>t[O]!==null).map(O=>Ie(O.said||O.ask,de(O,t[O.id])))},lines(g){
let v=g.lines.flatMap($),O=v.length?[Ie(D(g),v,w(g.say))]:[],R=g.count?.[Math.min(v.length,g.count.length-1)];return R?[
...O,Ot([b(R,{n:v.length})])]:O},piles({piles:g,only:v,heading:O,below:R={},all:K={}}){let U=P=>P.length===a(g).cards.length;
return I(g,v).filter(({cards:P})=>P.length).flatMap(({id:P,text:J,cards:Z})=>{let re=U(Z)&&K[P]||R[P],ue=O?b(O,{pile:J}):
J;return[Ie(ue,Z),...S(re?[re]:[])]})},empty(g){let v=I(g.empty,g.only).filter(({cards:O})=>!O.length).map(({text:O})=>O);
return v.length?[Ie(D(g),v,w(g.say))]:[]},sentence(g){let v=s[g.sentence],O=He(v),R=Object.fromEntries(O.map(K=>[K,l(K).
join(" ")]));return Object.values(R).every(Boolean)?[Ie(D(g),[fn(g,s,R)])]:[]},message(g){let v=_(g.message);return v.length?
[Ie(D(g),[v.join(" ")])]:[]},ladder(){let[g=""]=l(B.goal),[[v],[O]]=[i([B.today]),i([B.later])],R=B.rungs.map(({card:K,item:U})=>{
let P=a(U)?.said??"",[J]=l(U),Z=J?`${P}: ${J}`:b("open",{level:P}),re=Hr(K===v,K===O,!!O);return re?b(re,{level:Z}):Z});
return[Ie(b(g?"ladder":"ladder-unnamed",{goal:g}),R)]},missing({missing:g,say:v}){let O=u(g).filter(({id:R})=>t[R]===null);
return O.length?S(v,{parts:O.map(R=>R.said).join("; ")}):[]},repeated(g){let v=g.repeated.map(l),O=new Map;for(let U of v.
flat())O.has(ve(U))||O.set(ve(U),U);let R=U=>v.filter(P=>P.some(J=>ve(J)===U)).length>1,K=[...O].filter(([U])=>R(U)).map(
([,U])=>U);return K.length?[Ie(D(g),K)]:[]}},_=g=>g.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).map(([v,O])=>z(v,O,
g));function z(g,v,{self:O=[],small:R=[],capitals:K=[]}){let{opener:U,clauses:P,questions:J=[],names:Z=!1}=g,re=be(v),ue=et(
re),ae=ue.toLowerCase();if(O.includes(ae))return qe("{words}.",{words:ht(re)});let ge=[...s[U]].at(-1);if(!Pr.test(re.match(
_r)?.[0]??"a")||J.includes(ae))return qe(`{words}${ge}`,{words:re});let Me=s[$s(ae,P)??U],C=Z||K.includes(ue);return qe(
Me,{words:At(re,R,C)})}function q(g){if(!h(g))return[];let v=Object.keys(T).find(R=>R in g),O=v?T[v](g):S(g.say);return O.
length&&g.then?[...O,...S([g.then])]:O}return{parts:q,sentences:_}}var He=e=>[...e.matchAll(Fr)].map(([,t])=>t);function fn({
sentence:e,alike:t,small:n=[],lower:s=[],clauses:r={}},a,c){let l=i=>{let f=be(le(c[i])),m=At(f,n,!s.includes(i)),h=$s(et(
f).toLowerCase(),r[i]);return h?W(a[h],{words:Ss(m)}):m},u=a[e],d=Object.fromEntries(He(u).map(i=>[i,l(i)]));return qe(u,
d,t)}var $s=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function At(e,t,n){let s=et(e),r=[...s].length>1&&zr.test(
s)&&!n;if(s==="i")return ht(e);let a=t.includes(s.toLowerCase())&&!Ur.test(s);return!r&&!a?e:Ss(e)}function Ss(e){let[t=""]=e;
return t.toLowerCase()+e.slice(t.length)}function Hr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function Os(e,t,n,s=null){let r=Vr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Et(e,t,{plain:a,last:s})}}function Vr({
items:e},t,n){let s=n&&Yn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function pn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function Ct(e){let n=o("button",{type:"button",onclick:()=>pn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Mt(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Es(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function As({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,h=!1,y=!1,b=!1,x=!1,w=(C,F,X={})=>o(
"button",{type:"button",onclick:F,...X},C),S=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),$=w(
e["keep-open"],()=>v(),{class:"ajar-link"}),D=o("div",{class:"ajar-offer"}),I=!1,B=C=>{C.tabIndex=-1,C.focus()},H=()=>u.
querySelector(".ajar-change"),A=()=>i.state==="kept"&&!i.reopen;function k(C,F=C){a.dataset.short=F,r.textContent!==C&&(r.
textContent=C)}function T(){let C=i.problem?e["keep-unsaved"]:e["keep-saving"],[F,X]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[C],
lost:[e["keep-lost"]]}[x?"lost":i.state];a.classList.toggle("ajar-state-lost",x),k(F,X),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,_()}function _(){let C=n&&
i.state==="none"&&!m,[F,X]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];S.setAttribute(
"aria-label",F),S.replaceChildren(o("span",{class:"ajar-long"},F),o("span",{class:"ajar-short"},X)),S.hidden=!C||I,$.hidden=
!C||!i.exists,D.hidden=!C||b,d.hidden=C&&c.hidden&&!l.textContent}function z(){let C=()=>{b=!0,T(),B(a)};return D.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],C),w(e["keep-offer-yes"],v))),D}function q(){
i={...i,saved:!1},T()}function g(){T(),f=i,A()?u.replaceChildren(h?J("change"):ae()):i.state!=="none"?u.replaceChildren(
J("unlock")):m?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":b?U():K())}let v=()=>{m=!0,l.textContent=
"",g(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
R=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{b=!0,g(),B(a)}),w(e[i.exists?"keep-open":"keep-start"],v)))}let U=()=>o(
"p",{},w(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function P(){let F=["none","weak","fair","good","s\
trong"].map(X=>e[`keep-strength-${X}`]).reduce((X,ce)=>ce.length>X.length?ce:X);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":F},o("span",{},e["keep-strength-none"]))}function J(C){let F=C==="start"||C==="change",X={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[C],ce=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{F&&t({strength:ce.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),ye=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
$e=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),M=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:M.value})}),V=P(),Y=()=>{if(!ce.value){ce.focus();return}if($e.hidden=!0,F&&ce.type==="passw\
ord"&&we.value!==ce.value){$e.textContent=e["keep-again-differs"],$e.hidden=!1,we.focus();return}C==="change"?t({change:ce.
value},{awaited:!0}):t({[C==="start"?"keep":"unlock"]:ce.value,place:M.value},{awaited:!0}),k(e["keep-opening"]),ce.value=
"",we.value="",V.firstChild.textContent=e["keep-strength-none"]},Q=()=>{m=!1,h=!1,g(),C==="change"?H().focus():B(a)},ee=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),M);return o("form",{class:"aj\
ar-ask",onsubmit:ne=>{ne.preventDefault(),Y()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},X),O(),C==="start"&&n?
o("p",{},e["keep-why"]):null,C==="start"?R():null,C==="change"?o("p",{},e["keep-change-how"]):null,F?o("p",{},e["keep-no\
-way-back"]):null,C==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[C==="c\
hange"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[F?"keep-how":"keep-how-open"]),ce,F?V:null,
F?ye:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ne})=>{ce.type=ne.checked?"text":"p\
assword",ye.hidden=ne.checked,$e.hidden=!0}}),o("span",{},e["keep-see"])),F?$e:null,C==="change"||i.here?null:ee,o("div",
{class:"ajar-moves"},C==="unlock"?null:w(e["keep-not-now"],Q),o("button",{type:"submit"},X)),F?null:ue(),C==="start"&&i.
here?re():null)}let Z=()=>o("div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function re(){let C={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},F=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await F.files[0].
arrayBuffer()),ye=()=>t({bring:we},{awaited:!0});F.value="",i.exists?pn(ce,{...C,act:ye}):ye()}}),X=o("label",{class:"aj\
ar-words"},o("span",{},e["keep-bring"]),F),ce=o("div",{class:"ajar-twice"},X);return ce}function ue(){let C=Ct({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["\
keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Z(),re()]:[],o("p",{},e["keep-e\
rase-how"]),C)}function ae(){let C=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(C.value)})},...[...new Set(
[5,15,30,60,i.minutes])].sort((F,X)=>F-X).map(F=>o("option",{value:F,selected:F===i.minutes},W(e["keep-minutes"],{n:F}))));
return o("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{k(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-chan\
ge"],()=>{h=!0,y=!1,g(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"statu\
s"},y?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["kee\
p-copy-how"]),Z()]:[o("p",{},i.place)],i.copied?o("p",{},W(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}\
-minutes`},e["keep-idle"]),C))}function ge(C){if(C.strength!=null){let F=u.querySelector(".ajar-strength > span");F&&(F.
textContent=C.strength);return}if(C.changed){h=!1,g(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,
H().focus();return}i={...i,...C},i.state==="kept"&&(m=!1),A()||(h=!1),T(),Me()}let Me=Mt(u,()=>{let C=f;if(C.state===i.state&&
C.exists===i.exists&&C.minutes===i.minutes&&C.here===i.here&&!!C.reopen==!!i.reopen&&!!C.hosted==!!i.hosted&&u.firstChild){
f=i;return}let X=m&&C.place!==i.place;g(),C.state!==i.state&&C.state!=="none"?B(a):X&&u.querySelector("input").focus()});
return g(),{line:a,small:S,opener:$,more:d,offer:z,setStart:C=>{I=C,T()},update:ge,begin:q,setLost:C=>{x=C,T()},say:C=>{
l.textContent=C,d.hidden=!1}}}function Cs(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Le(f,
d),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(f=>o("td",{},f??"–")))))))))}function Ms({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ee(s,n)))if(s.kind==="choice"){let c=(s.among?
Pe(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ts=(e,t)=>W(e.ask,t);var Kr=new Set(["autorestarting","dead","restarting","terminating"]),Gr=4e3;function Ls({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
Kr.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,Gr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function Is({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=Ms(u,d),f=u.items.filter(m=>m.id in i).map(m=>[Ts(m,i),...de(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}function Ns(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}var Jr={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ve=10,Zr=400,rt=17,
dn=16,We=14,[Ws,_s]=[12,38],[hn,mn,Yr]=[46,8,30],Rs=15,Ds=26,Qr=14;function gn(e,t,n){let s=t.map((l,u)=>({...l,look:An(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?ea(e,s,n):Xr(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function Xr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Ve;return[t.flatMap(({id:u,name:d,look:i},f)=>{let m=f*s,h=m+
46,y=e.values[u],b=[...Array(Ve+1).keys()].map(w=>at([c(w),h-5],[c(w),h+5],"edge",1)),x=[0,Ve].filter(w=>w!==y).map(w=>Ne(
`${w}`,c(w),h+25,"muted",{size:We,anchor:"middle"}));return[Ne(d,0,m+rt,i,{size:rt,bold:!0}),at([r,h],[a,h],"edge",1.5),
...b,...x,Us(i,c(y),h,9),Ne(`${y}`,c(y),h+29,i,{size:rt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ea(e,t,n){let s=oa(
e,Ws,n-_s),r=hn+Ve*mn+Yr,a=t.flatMap((d,i)=>ta(e,d,s,i*r,n)),c=t.length*r,[l,u]=ra(e,s,c,n);return[[...a,...l],c+u]}function ta(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+hn,a+hn+Ve*mn],d=e.map(({values:h},y)=>({value:h[t],x:r[y],y:u-mn*h[t]})).filter(
({value:h})=>h!==null),i=[l,u].flatMap((h,y)=>[at([0,h],[c-_s+Ws,h],"line",1),Ne(y?"0":`${Ve}`,c,h+5,"muted",{size:We,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((h,y)=>h-r[y])),m=f<11?Math.max(2,f/3):5.5;return[Ne(n,0,a+rt,s,{size:rt,bold:!0}),
...i,pa(d,s),...d.map(({x:h,y})=>Us(s,h,y,m)),...na(d,s)]}function na(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&d>=r&&u+d>2*r,f=(u-r)*(d-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*dn*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Qr)&&!s.some(c=>sa(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ne(`${r}`,
a,c,t,{size:dn,bold:!0,anchor:"middle"}))}var sa=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<dn;function oa(e,t,n){
let s=Ps(e);if(s.length===1){let d=(n-t)/(e.length-1);return e.map((i,f)=>t+f*d)}let r=s.slice(1).map((d,i)=>_t(s[i].day,
d.day)),a=Rs*(e.length-s.length)+Ds*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.
flatMap(({many:d},i)=>(i&&(u+=Ds*c+l*r[i-1]),Array.from({length:d},(f,m)=>(m&&(u+=Rs*c),u))))}function Ps(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function ra(e,t,n,s){let r=Ps(e);if(r.length===1){let[i]=r.map($=>$.day&&qs($.
day,!0)),m=s<Zr||e.length>4?2:e.length,h=m===2?[0,e.length-1]:[...e.keys()],y=s/m-14,b=h.map($=>({x:t[$],lines:ca(e[$].moment,
y)})),x=Math.max(...b.map(({lines:$})=>$.length))*We*1.25,w=b.flatMap(({x:$,lines:D})=>Bs(D,$,n+12,s)),S=i?[Ne(i,0,n+x+22,
"muted",{size:We})]:[];return[[...w,...S],x+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,h]=[t[l],t[l+f-1]];c.push({from:m,to:h,x:(m+h)/2,words:qs(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[at([i,n-4],[f,n-4],"edge",1),at([m,n-4],[m,n+2],"edge",1)]),d=aa(c.map(i=>({...i,...zs([i.words],i.x,s)})));
return[[...u,...d.flatMap(({words:i,x:f})=>Bs([i],f,n+18,s))],24]}function aa(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function zs(e,t,n){let s=Math.max(...e.
map(Tt))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function Bs(e,t,n,s){let{start:r,end:a}=zs(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,d)=>Ne(u,l,n+d*We*1.25,"muted",{size:We,anchor:c}))}var qs=(e,t)=>Be(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function ca(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Tt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>ia(a,t))}function ia(e,t){let n=[...e];if(Tt(e)<=t)return e;for(;n.length&&Tt(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var la=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Tt=e=>[
...e].reduce((t,n)=>t+We*(la.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,Lt=e=>`var(--ajar-${e}, ${Jr[e]})`,ua={
"&":"&amp;","<":"&lt;",">":"&gt;"},fa=e=>e.replace(/[&<>]/g,t=>ua[t]);function Ne(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Lt(s)}">${fa(e)}</text>`}var at=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${Lt(
n)}" stroke-width="${s}" fill="none"/>`,pa=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${Lt(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Us(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${Lt(e)}"/>`}var da=600,ha=340,ma=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Fs(e,t,n){let s=e.map(r=>({...r,
moment:yn(n,r.moment)}));return{sentence:ga(s,t,n),wide:gn(s,t,da),narrow:gn(s,t,ha),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function yn(e,t){let[,n,s,r=""]=ma.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return Ut(e,t);let c=Ue(a.toISOString().slice(0,10)),l=W(e["home-until"],
{day:c})+r;return n?`${Ut(e,n)}, ${l}`:l}function ga(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&ya(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:d})=>d).filter(d=>s.values[d]!==null);if(e.length===1){let d=c.map(f=>W(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Ft(d);return a?W(n["check-ins-once"],{day:a,rulers:i}):W(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(d=>({id:d,before:s.values[d],after:r.values[d]})).filter(({after:d})=>d!==null).
map(({id:d,before:i,after:f})=>W(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${d}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Ft(l);return a?W(n["check-ins-since"],{day:a,rulers:u}):W(n["check-ins-s\
ince-undated"],{rulers:u})}var ya=(e,t)=>Be(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Hs(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=tt(t,k=>u.replaceChildren(k)),i=k=>{d.begin(),n(k)},f=o("div",{}),m={},h="",y=0,b=Ns(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let x=(k,T)=>o("button",{type:"button",onclick:T},k),
w=k=>o("div",{class:"ajar-reflection"},...k.flatMap(T=>nt(T,3))),S=(k,T,_)=>Ct({words:t,label:k,question:T,act:()=>i(_)}),
$=()=>{let k=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{k.files[0]&&i({import:await k.files[0].
text()}),k.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),k)};function D(){let k=a();return m.
something?[k.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...k.map(({heading:T,lines:_})=>o("div",
{},o("dt",{},T),..._.map(z=>o("dd",{dir:"auto"},z))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=Mt(f,()=>{let k=JSON.
stringify([m,a()]);k!==h&&(h=k,Es(f,H))}),B=()=>[x(t["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:r.code()})),
b.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let k=(z,q)=>x(q,()=>i({take:z})),T=y>(m.danger?.
kinds.length??0)?null:m.danger,_=()=>{y=T.kinds.length+1,H(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?r.notice(T,{level:2,aside:_}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},x(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(z=>o("li",{},z))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):"",m.plan?.length&&!T?r.line():"",...(m.earlier??[]).filter(({plan:z})=>z.
length).map(({title:z,plan:q})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${yn(t,z)}`),w(q))),...D(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?B():[],k("\
calendar",t["home-take-calendar"]),m.danger?"":k("calendar-line",t["home-take-calendar-line"])],k("check-ins",t["home-ta\
ke-check-ins"]),k("everything",t["home-take-everything"])),$()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),S(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:k=>{d.end(),m=k,I()},settle:d.end,say:(k,T="")=>{d.end();let _=o(
"div",{class:"ajar-text"});Le(_,T),u.replaceChildren(k,_),u.scrollIntoView({block:"nearest"})}}}function Vs({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([gt(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var ba=1e3;function It(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,ba);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:d.signal})}function Gs({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:d,beside:i,section:f,
ladder:m}=e,h=[o("h1",{},a),...c.map(y=>Ks("ajar-plan-goal",y)),...l.map(y=>Ks("ajar-plan-hero",y)),wn(u,"h2"),...d.map(
y=>bn(y,Ke(y.lines))),i.length?o("section",{},wn(i,"h2")):"",...f.map(y=>bn(y,va(y))),...m.map(y=>bn(y,$a(y),xa(y))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];It(h,{title:a,
paper:t,tight:wa(e),onRefused:r})}function wa({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Nt=({lines:e})=>[...e.join("")].
length,ka=e=>Nt(e)<160?"large":Nt(e)<500?"middle":"usual",Ks=(e,t)=>o("div",{class:e,"data-size":ka(t)},...kn(t,"h2")),ja=e=>Nt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ke=e=>e.map(t=>o("p",{dir:"auto"},t)),Js=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ke(e),kn=({heading:e,lines:t},n,s=Ke)=>[o(n,{},e),...s(t)];function wn(e,t){
let n=e.every(ja)?"ajar-plan-beside":"",s=t==="h3"?Js:Ke;return o("div",{class:n},...e.map(r=>o("div",{},...kn(r,t,s))))}
var xa=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Nt(s),0)<900,bn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),va=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...kn(n,"h3",Js))):[wn(e,"h3")]},$a=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ke(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ke(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Ge=(...e)=>e.map(([t,n,s={}])=>ze("path",{class:t,d:n,...s})),ct=(e,...t)=>ze("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Sa=(e,t,n,s)=>ze("circle",{class:e,cx:t,cy:n,r:s}),Oa={cup:()=>ct("88 74 46 56",...Ge(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ct("296 12 176 168",...Ge(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ct("136 24 136 140",...Ge(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Sa("glow",234,94,4),...Ge(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ct("312 66 80 120",...Ge(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ct("190 66 72 100",ze("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ze("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ge(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Zs=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Oa[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Ys(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Zs(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Qs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Zs(e.doors,t)),
Xs=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ea=4e3,Aa=6e3,Ca=6;function eo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(m,h){s.textContent=m,r.dataset.breath=h}function l(){if(n===Ca){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Ea)}function u(){c(e.out,"out"),t=setTimeout(l,Aa)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var _e=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function to(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>no(r[i])&&le(r[i])!=="";if(!He(c[l.sentence]).every(u))return"";
let d=i=>Object.values(n).some(f=>Fe(i,f).length);return Object.values(r).flatMap(Ma).some(d)?"":fn(l,c,r)}var Ma=e=>(e?.
own?[e.own]:[e].flat()).filter(no),no=e=>typeof e=="string";var Qi=new TextEncoder;var so="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",oo=`${so}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,hl=new RegExp(`(?:[${so}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),ml=new RegExp(`^[${oo}]+`),gl=new RegExp(`(^|[;,|"])([${oo}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ro({after:e,among:t,...n},s){return ot({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Na=["goal","sentence","fields","message","beside","section","ladder"],Ra="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Da=new RegExp(
`\\r\\n|[${Ra}]`);function ao(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?to([a],t):"",l=Object.
fromEntries(Na.map(u=>[u,[]]));for(let u of r){let{response:d}=n.get(`${u.exercise}@`)??{},i=Object.keys(d??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let f=Ba(qa(i,d),u,u.exercise===s?c:"");l[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new _e("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function Ba(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var it=e=>e.flatMap(t=>t.split(Da)).map(le).filter(Boolean);function qa({title:e,items:t,reflection:n,rules:s=[]},r){let a=h=>{
try{return ro(h,r[h.id])}catch{return null}},c=h=>{let y=a(h),b=h.kind==="date"&&De(y);return it(b?[Be(b,{dateStyle:"ful\
l"})]:de(h,y))},l=(...h)=>t.filter(({id:y})=>h.includes(y)).map(y=>({id:y.id,heading:y.said,lines:c(y),...y.many&&{cards:!0}})).
filter(y=>y.lines.length),u=(...h)=>({heading:e,fields:l(...h)});function d(h,y){let b=t.find($=>$.id===h&&$.kind==="sor\
t"),x=b?.piles.find($=>$.id===y)?.text,w=x&&a(b);if(!w)return[];let S=b.cards.filter($=>w[$.id]===y).map(({text:$})=>$);
return[{id:y,heading:x,lines:it(S)}]}function i(){let h={items:t,rules:s.filter(b=>b.message),reflection:n};if(!h.rules.
length)return[];let y=Object.fromEntries(t.map(b=>[b.id,a(b)]));return Et(h,y).filter(({said:b})=>b.length).map(({heading:b,
said:x})=>({id:"message",heading:b,lines:it(x)}))}function f(){let h=s.find(w=>w.ladder)?.ladder;if(!h)return{...u("goal"),
rungs:[]};let y=w=>t.find(({id:S})=>S===w),b=[h.today,h.later].map(y).filter(Boolean),x=h.rungs.filter(w=>y(w.item)).map(
w=>({heading:y(w.item).said,lines:c(y(w.item)),marks:b.filter(S=>a(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(
w=>w.lines.length||w.marks.length);for(let{id:w,said:S}of h.before??[])r[w]&&typeof r[w]=="string"&&x.push({heading:S,lines:it(
[r[w]]),marks:[]});return{...u("goal"),rungs:x}}let m=()=>n[s.find(h=>h.sentence&&h.heading)?.heading]??"";return{fields:l,
section:u,pile:d,message:i,ladder:f,told:()=>He(n[s.find(h=>h.sentence)?.sentence]??""),sentence:h=>({heading:m(),lines:it(
[h])})}}function co({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!St(r.exercise,r.answers)?[]:s.item?Wa(s,r):
xs(r.exercise,r.answers)});return[...new Set(n)]}function Wa({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):de(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return qe(n,{words:u?i:At(i,["a","an"],!1)})})}var _a="{wishes}";function io({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=h=>{let[y,b]=[n(`${h}@`),
s(`${h}@`)];return y&&b?{exercise:y,answers:b}:null},l=h=>co(h,c),u=({items:h})=>h.some(({takes:y})=>y);function d(h,y){
let x=(n(h)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>y.includes(`${w}@`));return l({takes:x}).length>
0}function i({key:h,exercise:y,html:b}){let x=s(h),w=y.items.flatMap(A=>de(A,x[A.id]).flatMap(k=>be(k).split(/\n+/)));if(!w.
length)return"";let $=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
f($,b,w):$.append(...w.map(A=>o("p",{dir:"auto"},A)));let D=o("p",{class:"ajar-status",role:"status"}),I=async()=>{let k=[
...$.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),T=await en(k,$);D.replaceChildren(e[T?"help-copied":"letter-not-copied"])},B=()=>{let A=/-(US|CA)$/i.test(navigator.language),
k=o("div",{class:"ajar-letter-text"},...$.cloneNode(!0).childNodes);It([k],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},H=(A,k)=>o("button",{type:"button",onclick:k},A);return o("d\
iv",{class:"ajar-letter"},$,o("div",{class:"ajar-moves"},H(e["help-copy"],I),H(e["letter-print"],B)),D)}function f(h,y,b){
Le(h,y),[...h.querySelectorAll("p")].find(w=>w.textContent===_a)?.replaceWith(o("ul",{},...b.map(w=>o("li",{dir:"auto"},
w)))),t.addNumbers(h),h.querySelector(".ajar-off-paper")?.remove(),h.querySelector(".ajar-help-line a")||h.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let h=r().filter(x=>x.endsWith("@")&&s(x)),y=h.map(x=>({key:x,response:s(x)})),
b=Object.fromEntries(h.map(x=>[x.slice(0,-1),n(x)]));try{let{message:x,beside:w,section:S}=ao(y,{exercises:b,danger:{},workshop:a}),
$=a.days.map(({item:I})=>I),D=w.filter(({id:I})=>!$.includes(I));return[...x,...D,...S.flatMap(({fields:I})=>I)]}catch(x){
if(x instanceof _e)return[];throw x}}return{sentences:l,isLetter:u,canBegin:d,letter:i,matters:m}}window.ajarShown??=new WeakMap;var lt=window.ajarShown,lo=e=>e.startsWith("check-in@"),uo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Pa={};function za(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Ua({model:e,el:t}){za();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:d=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,h=[],y=p=>h.
push(p),b=null,x=!1,w=!1,S=!1,$=!1,D=!1,I=new Map,B=new Map,H=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Te(t,s),zt(s);let A=o("div",{class:"ajar-page"}),k=p=>n.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===p)?.
exercise,T=Is({words:s,answered:()=>[...f].map(([p,{answers:j}])=>[k(p),j]).filter(([p,j])=>p&&Object.keys(j??{}).length)}),
_=0,z=p=>{if(clearTimeout(_),_=0,T.set(p),b?.setLost(p),p)for(let j of m.keys())i.get(j)?.release()},q=(p,{awaited:j=!1}={})=>{
try{e.send(p)}catch{z(!0);return}j&&!_&&(_=setTimeout(()=>z(!0),8e3))},g,v=new Promise(p=>{g=p}),O=!1;function R(){O||(O=
!0,window.ajarDangers?K():q({dangers:!0}))}let K=()=>{g();for(let p of Object.values(window.ajarDangers.dangers))es(Un(p))};
function U({key:p,exercise:j},E){if(lo(p)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!St(j,E))return;let N=ot(j,E),
G=Os(j,N,window.ajarDangers);Se(p,{answers:N,done:!0,...G}),I.set(p,uo(f.get(p))),i.get(p).update(f.get(p)),i.get("made")?.
update()}let P=Qn({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>J(),onCountry:p=>q({country:p})}),
J=()=>{q({forget:!0}),tn()},Z=io({words:s,help:P,exerciseOf:k,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(
p=>k(p)),workshop:{plan:r,days:u,printed:d}}),re=(p,j,E)=>(i.set(p.key,E),f.has(p.key)&&E.update(f.get(p.key)),j),ue={html(p){
return p.warns&&y(Me),ge(p.html)},home(p){let j=o("div",{}),E=xe=>{xe.import&&i.get("chart")?.begin(),q(xe)},L=xe=>je(ee(
xe)),{matters:N}=Z,G=d.length>0;return re(p,j,Hs(j,{words:s,send:E,open:L,help:P,matters:N,ways:ut,isPrinted:G})),q({home:p.
key}),j},gate(p){let j=o("div",{class:"ajar-text ajar-gate"}),[E,L]=$?[o("p",{},s["gate-left-out"]),[P.button(),ie(),X()]]:
[ge(S?p.short:p.html),we()],N=o(`h${p.level??2}`,{},p.title);return j.append(N,E,o("div",{class:"ajar-moves"},...L.filter(
Boolean))),$||E.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),y(Me),j},made:p=>{let j=o("div",{class:"ajar-made"}),
E=()=>j.replaceChildren(...$e(p.section));return i.set("made",{update:E}),E(),j},exercise(p){if(p.invites&&$){let N=[o(`\
h${p.level}`,{},Kt(p.exercise.title,p.exercise)),o("p",{},s["gate-left-out"]),X()];return o("div",{class:"ajar-text"},...p.
folded?[]:N)}let j=o("div",{}),E=T.line(b?{}:{role:"alert"});m.set(p.key,j);let L=(N,G)=>{b?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let te=window.ajarSent;B.set(p.key,te),q({key:p.key,...N,sent:te},{awaited:G}),!(!G||
!T.isLost())&&(z(!0),E.scrollIntoView({block:"nearest"}))};return i.set(p.key,Nn(j,p.exercise,{words:s,level:p.level,small:p.
quick,folded:n.length>1,brief:p.brief,closed:p.folded?!M(p.key):null,sort:p.quick||n.length>1&&!Rt()?Rn:ns,enough:p.quick?
"at once":"later",remarks:(N,G)=>ms(N,{words:s,find:te=>as(G,te,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:Z.sentences,...f.get(p.key),help:P,instead:()=>ie(p.elsewhere),below:()=>Y(p),onAside:N=>{
Se(p.key,{aside:N}),j.querySelector(".ajar-letter")?.toggleAttribute("hidden",!N)},onChange:N=>{R(),Se(p.key,{answers:N,
done:!1}),L({answers:N,done:!1},w)},onMove:N=>Se(p.key,{at:N}),onDone:N=>{U(p,N),L({answers:N,done:!0},!0),lo(p.key)&&i.
get("chart")?.begin()},onStartOver:()=>{Se(p.key,{answers:{},done:!1}),L({remove:!0})}})),j.firstElementChild.append(E),
y(()=>T.forget(E)),j},chart(p){let j=o("div",{class:"ajar-chart-block"}),E=o("p",{class:"ajar-status",role:"status","ari\
a-live":"polite"}),{begin:L,end:N}=tt(s,te=>E.replaceChildren(te)),G=({checkIns:te,rulers:Oe})=>{N(),Cs(j,te.length?Fs(te,
Oe,s):{},s)};return i.set(p.key,{update:G,begin:L,end:N}),f.has(p.key)&&G(f.get(p.key)),L(),q({chart:p.key}),o("div",{},
j,E)},start:p=>Ys(p,{open:ne,opener:b?.opener}),doors:p=>Qs(p,{open:ne}),onward:p=>Xs(p,{open:ne}),breathing(p){let{element:j,
stop:E}=eo(p);return y(E),j},notice(p){ts(()=>q({forget:!0}));let j=p.draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.
leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),j);let E=o("div",{class:"ajar-leave"},P.button(),Xt({words:s,
leave:J}));Xn(P.open),b=As({words:s,send:q,isQuiet:n.length>1});let L=document.createDocumentFragment(),N=o("div",{class:"\
ajar-on-paper"});return xt(()=>D||N.append(P.text())),L.append(o("div",{class:"ajar-notice"},o("div",{},b.line,b.small),
E),j??"",N,b.more),L}};function ae(p){let j=n.findIndex(({id:L})=>L&&p===`${L}.ipynb`),E=({section:L,blocks:N})=>L===n[j]?.
id&&N.some(({warns:G})=>G);return Math.max(j,n.findIndex(E))}function ge(p){let j=o("div",{class:"ajar-text"});return Le(
j,p),P.addNumbers(j),j.addEventListener("click",E=>{let L=ae(E.target.closest("a")?.getAttribute("href"));L<0||(E.preventDefault(),
je(L))}),j}function Me(){S=!0}function C(p){$=p,S=!0,Re({focus:!0})}let F=(p,j)=>o("button",{type:"button",onclick:j},p),
X=()=>F(s["gate-again"],()=>C(!1));function ce(){C(!1),n[H].blocks.some(({invites:j})=>j)||je(H+1)}let we=()=>[F(s["gate\
-no"],()=>C(!0)),F(s["gate-unsure"],()=>C(!0)),F(s["gate-yes"],ce)],ye=p=>n.filter(j=>j.section===p).flatMap(j=>j.blocks.
filter(({kind:E})=>E==="exercise")),$e=p=>{let j=ye(p).filter(({key:te})=>f.get(te)?.done).map(({key:te,exercise:Oe},xe)=>mt(
o("details",{open:xe===0},o("summary",{},Oe.title),...f.get(te).reflection.flatMap(Qe=>nt(Qe,2))),Oe,s)),E=o("p",{},s["m\
ade-nothing"]),L=ye(p).map(({key:te})=>te),N=a&&Z.canBegin(`${a}@`,L)?me():null,G=N?[o("div",{class:"ajar-moves"},N)]:[];
return[o("h1",{},s["made-title"]),...j.length?j:[E],...G]},M=p=>Object.keys(f.get(p)?.answers??{}).length>0,V=p=>{let j=ye(
p).filter(({folded:E})=>!E);return j.length>0&&j.every(({key:E})=>f.get(E)?.done)};function Y(p){let j=p.key.startsWith(
`${r}@`)&&P.isKnown()?P.line():"",E=Z.isLetter(p.exercise)?Z.letter(p):"",{danger:L,aside:N=0}=f.get(p.key);E&&(E.hidden=
N<=(L?.kinds.length??-1));let G=L?.kinds.length?"":Q(p);return o("div",{class:"ajar-below"},G,j,E,b?.offer()??"")}function Q({
key:p,exercise:{items:j}}){return j.some(({remark:L})=>L)?(R(),gs({words:s,find:()=>cs(j,f.get(p)?.answers??{},window.ajarDangers),
known:v})):""}let ee=p=>n.findIndex(({aside:j,blocks:E})=>!j&&E.some(L=>L.key===p)),ne=p=>je(n.findIndex(j=>j.id===p));function ie(p){
let j=`${l?.exercise}@`,E=ee(j);return E<0?p?o("p",{},o("a",{href:p},s["help-needs"])):null:ke(j,E,s["help-needs"])}function ke(p,j,E){
return o("button",{type:"button",onclick:()=>{je(j);let N=m.get(p)?.querySelector("h1, h2");if(N){for(let G of m.get(p).
querySelectorAll(".ajar-folded, .ajar-sentences"))G.open=!0;N.tabIndex=-1,N.focus()}}},E)}function he(p,j){let E=n.findLastIndex(
({blocks:L})=>L.some(N=>N.key===p));return E<0||$?null:ke(p,E,j)}let me=()=>he(`${a}@`,s["make-message"]),ut=()=>{let p=[
...f.keys()],j=`${a}@`,E=a&&(Z.canBegin(j,p)||f.has(j)),L=c&&he(`${c.exercise}@`,s["make-letter"]);return[E?me():null,L].
filter(Boolean)};for(let[p,j]of Object.entries(Pa))ue[p]=E=>{let L=o("div",{}),G=j(L,E,{words:s,send:q,onDispose:y,model:e,
exerciseOf:k,formOf:te=>m.get(te)});return re(E,G.element??L,G)};function Je(p,j){let E=ue[p.kind](p),{language:L}=n[H];
return!L||!p.html||(mt(E,{language:L},s),j===n[H].blocks.findIndex(({html:N})=>N)&&E.prepend(Vt(s))),E}let jn=p=>n[H].blocks.
find(j=>j.kind===p),Se=(p,j)=>f.set(p,{...f.get(p),...j}),Ze=()=>{for(let p of h.splice(0))p()};function Re({focus:p=!1}={}){
if(Ze(),i.clear(),x){A.replaceChildren(b?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(
...n[H].blocks.map(Je)),n.length>1&&ft(),!p)return;let j=A.querySelector("h1, h2, h3")??A;j.tabIndex=-1,j.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function ft(){let{aside:p,title:j}=n[H];if(Dt.hidden=!!p,A.classList.toggle("ajar-asid\
e",!!p),b?.setStart(n[H].id==="start"),p)return;let{section:E,step:L,steps:N,minutes:G}=n[H],te=n.filter(se=>!se.aside),
Oe=te.indexOf(n[H]),xe=(se,qt,go={})=>o("button",{type:"button",onclick:()=>je(n.indexOf(se)),...go},qt),Qe=n.find(({id:se})=>se===
"start"),vn=te[Oe-1]??Qe;A.append(o("div",{class:"ajar-moves ajar-turn"},vn?xe(vn,s["previous-page"]):null,Oe<te.length-
1?xe(te[Oe+1],s["next-page"]):null));let Bt=te.filter(se=>!se.section||se.step===1),$n=se=>E?se.section===E:se===n[H],ho=se=>({
"aria-current":$n(se)?"page":null}),mo=se=>V(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Sn=(se,qt)=>o(
"li",{},xe(se,qt,ho(se)),mo(se));Ye.replaceChildren(...Bt.map(se=>Sn(se,se.title)),Qe?Sn(Qe,s["start-page"]):""),pt.textContent=
E?W(s["step-of"],{title:j,n:L,all:N,minutes:G}):W(s["page-of"],{n:Bt.findIndex($n)+1,all:Bt.length,title:j})}function je(p){
n[p]&&(H=p,Ye.parentElement.open=Rt(),e.set("page",p),e.save_changes(),Re({focus:!0}))}let Ye=o("ol",{}),pt=o("summary",
{}),Rt=()=>window.innerWidth>640;e.get("notice")&&t.append(ue.notice(e.get("notice")));let Dt=o("nav",{class:"ajar-nav",
"aria-label":s.pages},o("details",{open:Rt()},pt,Ye));n.length>1&&t.append(Dt),t.append(T.line({role:"alert"}),A);let xn=0;
for(let p of["keydown","pointerdown","scroll"])t.addEventListener(p,()=>{Date.now()-xn<3e4||(xn=Date.now(),q({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",p=>{if(z(!1),p.keeping){let E=[...B.values()].some(G=>p.acknowledged<G);b?.update(
E?{...p.keeping,saved:!1}:p.keeping);let{state:L}=p.keeping,N=L==="locked";L&&(w=L==="kept"),L&&N!==x&&(x=N,f.clear(),Dt.
hidden=x,Re())}p.states&&queueMicrotask(()=>i.get("made")?.update());for(let[E,L]of Object.entries(p.states??{})){if(p.acknowledged<
B.get(E))continue;let N=L.answers&&!Object.keys(L.answers).length,G=I.get(E)===uo(L);I.delete(E),Se(E,N?{...L,at:0}:L),G||
i.get(E)?.update(f.get(E))}p.dangers&&(window.ajarDangers=p.dangers,K()),p.country!=null&&P.choose(p.country),p.file&&(i.
get("home")?.settle(),Vs(p.file));let j=i.get("home")??b;if(p.print){let E=i.get("home");E?.settle(),Gs(p.print,()=>E?.say(
s["print-refused"]))}p.erased&&j?.say(p.erased,jn("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&j?.say(p.said),
p.open&&ne(p.open),p.problem&&i.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get(
"words")),Te(t,s),zt(s),n=e.get("pages"),Re()});let po=Ls(e,{gone:()=>z(!0),back:()=>{T.isLost()&&q({ready:!0})}});return Re(),
lt.set(s,(lt.get(s)??0)+1),q({ready:!0}),()=>{D=!0,Ze(),po(),clearTimeout(_),lt.set(s,lt.get(s)-1),lt.get(s)||q({gone:!0})}}
var fo={render:Ua};var lu=fo;export{lu as default};
