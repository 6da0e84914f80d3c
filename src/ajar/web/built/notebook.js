var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Se=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function We(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var hn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Gs=/^(\d{4})-(\d{2})-(\d{2})$/;function Ye(e){let[,t,n,s]=typeof e=="string"&&Gs.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Zs(+t,+n)?e:null}function Lt(e){let t=e.getFullYear();return t>=1&&t<=9999?Js(t,e.getMonth()+1,e.getDate()):null}var Nt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Zs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Js=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Ys=["button","input","select","summary","textarea"],Qs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Ys.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Qs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function _e(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var It="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Xs=new RegExp(`^${It}+|${It}\
+$`,"g"),eo=/[\p{L}\p{N}_]+/gu,to=/^[\p{L}\p{N}_]+/u,no=/\{([a-z][a-z0-9-]*)\}/,[so,oo]=["⁨","⁩"],mn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ro=new RegExp(`[,;:،]|${It}`),ao={dateStyle:"long",timeZone:"UTC"},co="January Febr\
uary March April May June July August September October November December".split(" "),io=/^\p{Uppercase}/u,gn=/[.!?…؟。][\u2069”’"')»]*$/,
lo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe="en-US",yn=({language:e=Qe})=>{Qe=e},Pe=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Rt=e=>new Intl.
ListFormat(Qe,{type:"conjunction"}).format(e),ze=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString(Qe,{timeZone:"UTC",...t}),
fe=e=>e.replace(Xs,""),ve=e=>e.toLowerCase().toUpperCase(),ft=e=>e.match(to)?.[0]??"";function Dt(e,t=Qe){if(t!=="en-US")
return new Date(`${e}T00:00Z`).toLocaleDateString(t,ao);let[n,s,r]=e.split("-").map(Number);return`${co[s-1]} ${r}, ${n}`}function Ie(e,t,n=[]){let s=e.split(no),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),m=uo(fe(t[l]),u),i=po(
c,m,n),h=!i&&!r&&io.test(c);r+=gn.test(r)?i.replace(/^,+/,""):i,r+=ho(h?fo(m):m)}return gn.test(r)?r:r+s.at(-1)}function be(e){
let t=fe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in mn&&s===mn[n]&&fe(r))||r.includes(n)||r.includes(
s)?e:r}function uo(e,t){let n=e.length;for(;n&&ro.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function fo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function po(e,t,n){let s=ve(ft(t));if(!s)return e;let r=new Set(n.map(ve)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(eo))if(a(ve(c[0])))return e.slice(0,c.index);return e}var ho=e=>lo.test(e)?`${so}${e}${oo}`:
e;var mo=3;function Bt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(d=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(d)})),c=()=>a.forEach((d,f)=>{d.checked=n(e[f])});c();let l=e.
map((d,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},d))),u=l.filter((d,f)=>f>=mo&&!a[f].checked);for(let d of u)
d.hidden=!0;let m=({target:d})=>{for(let f of u)f.hidden=!1;d.hidden=!0,u[0].querySelector("input").focus()},i=q(t["card\
s-more"],{n:u.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u.length?
o("button",{type:"button",class:"ajar-link",onclick:m},i):"")),follow:c}}var go=2e4;function bn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:go,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function wn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:m}=e,i=l?o("b",{id:`${s}-opener`},l):null,h=bn(t??"",{rows:u?8:2,oninput:()=>{r(h.value.trim()?
h.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=j=>{h.value=j,h.dispatchEvent(new Event("input",{bubbles:!0}))},f=n["message-opener"],g=Bt(c,{words:n,has:j=>h.
value.includes(j),put:j=>d(`${h.value.trim()||f} ${j}`),drop:j=>{let $=h.value.replace(j,"").replace(/ {2,}/g," ").trim();
d($===f?"":$)}}),y=o("label",{class:"ajar-words ajar-write"},i,h),S=m&&a?a(h,e):"";return g.element||S?o("div",{},g.element,
y,S):y}function kn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let $=c().map(x=>x.value).filter(x=>x.trim());s($.length?$:null),j.follow()},u=()=>[...a.children].forEach(($,x)=>{$.querySelector(
"textarea").setAttribute("aria-label",q(n.line,{n:x+1})),$.querySelector("button").setAttribute("aria-label",q(n["remove\
-line"],{n:x+1}))}),m=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:m},n["add-lin\
e"]),h=()=>{u(),i.hidden=a.children.length>=e.most},d=$=>{let x=c()[c().indexOf($)+1];x?x.focus():$.value.trim()&&!i.hidden&&
m()},f=$=>{let x=bn($,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),d(x))}});return x},g=$=>{let x=()=>{let L=D.nextElementSibling||D.previousElementSibling;D.remove(),
L||g(""),h(),l(),(L||a.firstElementChild).querySelector("textarea").focus()},D=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},f($)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(D),h()},y=t||[];for(let $=0;$<
Math.max(e.lines,y.length);$++)g(y[$]??"");let S=$=>c().find(x=>x.value.trim()===$),j=Bt(r,{words:n,has:$=>!!S($),put($){
!S("")&&!i.hidden&&g("");let x=S("");x&&(x.value=$),l()},drop($){S($).value="",l()}});return o("div",{class:"ajar-lines"},
j.element,a,i)}var yo=5,bo=3,wo=25;function Xe(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}var qt=e=>Pe(o("p",{class:"ajar-hint"},e["part-in-english"]),e);function jn(e,t,n){let{
words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:m=null}=n,i={...vo,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,d={...n.answers},f=0,g=null,y=0,S=n.aside??0,j=t.why?o("p",{class:"\
ajar-why"},t.why):"",$=t.private?o("p",{class:"ajar-private"},t.private):"",x=C=>l?C.after:c&&C.more,D=t.items.some(C=>x(
C)&&n.answers?.[C.id]!=null),{example:L}=t,W=L?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},L)):
"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=o("div",{}),w=o("div",{class:"ajar-body"}),T=o(`h${r}`,
{id:`${h}-title`},t.title),P=[t.language?qt(s):"",...a||c?[o("div",{class:"ajar-beside"},...u,j?jo([j],s):"",W),$]:[j,$,
W],E,w,H],F=o("section",{class:"ajar-form","aria-labelledby":`${h}-title`},...m===null?[T,...P]:[o("details",{class:"aja\
r-folded",open:!m},o("summary",{},T),...P)]);t.language&&Pe(F,t),F.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||
C.metaKey)||!g||(C.preventDefault(),g.next.click())}),e.replaceChildren(F);function R(){let C=t.items.filter(ne=>Se(ne,d)),
K=C.filter(ne=>!x(ne)),Z=D?C.filter(x).map(ne=>[ne]):[];return[...l||a&&t.together?[K]:K.map(ne=>[ne]),...Z]}let b=C=>{H.
replaceChildren(C)},v=Xe(s,b);function O(C,K){H.replaceChildren(`${C} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{
d=K,b(""),n.onChange(d),ue({focus:!0})}},s["put-back"]))}function B(C,K){d={...d,[C.id]:K},xo(w),b(""),n.onChange(d),G()}
function z(){V(!0),v.begin(),y=setTimeout(_,8e3)}function _(){y&&(clearTimeout(y),y=0,V(!1),v.end())}function V(C){for(let K of g?.
fieldsets??[])K.disabled=C}function G(){if(!g)return;let{items:C,skip:K,where:Z,next:Y,enough:ne,more:ie}=g,ae=R().length;
K.textContent=ce(C)?s["clear-and-skip"]:s.skip,Z.textContent=q(s["question-of"],{n:f+1,all:ae}),Z.hidden=ae===1,Y.textContent=
f===ae-1?s.done:s.next,ne.hidden=!ee(ae);let ke=f===ae-1&&(!l||ce(C)),ge=t.items.some(ye=>x(ye)&&Se(ye,d));ie.hidden=D||
!ke||!ge}function ee(C){return(n.enough==="at once"||f>0)&&f<C-1&&ce(t.items)}function le(){y||(z(),n.onDone(d))}let ce=C=>C.
some(({id:K})=>d[K]!=null);function re(C,K=!0){if(y)return;let Z=R();if(f+=C,f>=Z.length){f=Z.length-1,le();return}ue({focus:K,
again:C<0})}function me(C,K){let Z=`${h}-${C.id}`,Y=o("legend",{id:`${Z}-ask`},q(C.ask,d)),ne=C.hint?o("p",{class:"ajar-\
hint",id:`${Z}-hint`},C.hint):null,ie=[ne,K.mark].filter(Boolean).map(({id:ye})=>ye),ae=C.among?{...C,cards:We(C,d)}:C,ke=i[C.
kind](ae,hn(ae,d[C.id]),{words:s,level:r+1,group:Z,change:ye=>B(C,ye),say:b,remarks:n.remarks,sentences:n.sentences?.(C),
isQuick:n.enough==="at once",isShort:c,...K}),ge={class:`ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ie.join(
" ")||null};return o("fieldset",ge,Y,ne,ke)}function ue({focus:C=!1,again:K=!1}={}){let Z=R();f=Math.max(0,Math.min(f,Z.
length-1));let Y=Z[f],ne=n.mark?.(Y),ie=ne?o("p",{class:"ajar-mark",id:`${h}-${Y[0].id}-mark`},ne):null,ae=o("div",{class:"\
ajar-moves ajar-onward"}),ke=f>0?()=>re(-1):null,ge=Y.map(qe=>me(qe,{mark:ie,again:K,moves:ae,back:ke})),ye=o("button",{
type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let qe=d,Ge=ce(Y);if(d={...d,...Object.fromEntries(Y.map(({id:Ze})=>[
Ze,null]))},n.onChange(d),!Ge){re(1);return}ue({focus:!0}),O(s.cleared,qe)}}),lt=o("button",{type:"button",class:"ajar-n\
ext",onclick:()=>{y||(b(""),re(1))}}),je=o("p",{class:"ajar-where"}),Ae=o("button",{type:"button",class:"ajar-link",onclick:()=>{
y||(D=!0,re(1))}},l?s["add-why"]:s["ask-more"]),ut=o("button",{type:"button",class:"ajar-link",onclick:le},s.enough);g={
items:Y,skip:ye,where:je,next:lt,fieldsets:ge,enough:ut,more:Ae},E.replaceChildren();let Ce={type:"button",class:"ajar-b\
ack",onclick:ke};ae.replaceChildren(lt,ke?o("button",Ce,s.back):"",ye);let Be=ge.length===1;ie&&Be&&ge[0].lastElementChild.
before(ie),w.replaceChildren(je,...ie&&!Be?[ie]:[],...ge,ae,...n.enough?[Ae,ut]:[]),G(),n.onMove?.(f),C&&(ge[0].focus({preventScroll:!0}),
je.scrollIntoView({block:"nearest"}))}function M(C){if(E.replaceChildren(),!C||!n.help||S>C.kinds.length)return null;let K=()=>{
S=C.kinds.length+1,n.onAside?.(S),E.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:Z,instead:Y}=n;return E.
append(Z.notice(C,{level:r+1,aside:K,instead:Y})),E.querySelector("[tabindex]")}function U(C,{focus:K=!1,danger:Z=null}={}){
g=null;let Y=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);w.replaceChildren(o("div",{class:"ajar-reflection"},Y,...C.
flatMap(ie=>et(ie,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{f=0,ue({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ie=d;d={},f=0,S=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),
O(s["started-over"],ie)}},s["start-over"])));let ne=M(Z);K&&(ne??Y).focus()}function Q(C){let K=w.contains(document.activeElement);
K&&g&&!y||(_(),d={...C.answers},C.done?U(C.reflection,{focus:K,danger:C.danger}):(f=C.at??Math.max(0,R().findIndex(Z=>Z.
some(({id:Y})=>d[Y]==null))),ue()))}let{done:te,reflection:we,danger:$e}=n;return Q({answers:d,at:n.at,done:te,reflection:we,
danger:$e}),{update:Q,release:_,say:C=>{_(),b(C)}}}function ko(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,
r>=yo||r>=bo&&t>wo));return n<0||n>=e.length-1?e.length:n}var jo=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);
function xo(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var et=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"\
ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),
vo={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-number"},o("input",{type:"r\
adio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("sp\
an",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",{class:"ajar-anchors"},o(
"span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},m=()=>r(l.length||u.trim()?{chosen:[
...l],own:u}:null),i=e.many?"checkbox":"radio",h=e.cards.map($=>o("input",{type:i,name:s,value:$.id,checked:l.includes($.
id),onchange:x=>{e.many?l=l.filter(D=>D!==$.id).concat(x.target.checked?$.id:[]):(l=[$.id],u="",d&&(d.value="")),m()}})),
d=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:$=>{u=$.target.value,!e.many&&u.trim()&&(l=[],h.forEach(x=>{
x.checked=!1})),m()}}):null,f=e.cards.map(($,x)=>o("label",{class:"ajar-card"},h[x],o("span",{},$.text))),g=c?ko(e.cards):
f.length,y=f.filter(($,x)=>x>=g&&!h[x].checked);for(let $ of y)$.hidden=!0;let S=()=>{for(let $ of y)$.hidden=!1;j.hidden=
!0,y[0].querySelector("input").focus()},j=o("button",{type:"button",class:"ajar-link",hidden:!y.length,onclick:S},q(n["c\
ards-more"],{n:y.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-\
one"]),...f,j,d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&a?a(d,e):null)},text:wn,list:kn,date(e,t,{
words:n,change:s,say:r}){let a=Lt(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var Wt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function xn(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:m}){let i={...t},{cards:h,piles:d}=e,f=L=>d.find(W=>W.id===L).text,g=o("div",{class:"ajar-one"});
function y(L,W){i={...i,[L.id]:W},W||delete i[L.id],r(Object.keys(i).length?i:null),W&&a(q(n.moved,{card:be(L.text),pile:f(
W)}))}function S(L,{focus:W=!0,back:H=L?()=>S(L-1):u,onward:E=()=>$(L+1)}={}){let w=h[L],T=q(n["card-of"],{n:L+1,all:h.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},w.text)),
F=R=>{y(w,R),E()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...d.map(({id:R,text:b})=>Wt(b,()=>F(
R),{"aria-pressed":`${i[w.id]===R}`}))),o("div",{class:"ajar-one-also"},H?j(n.back,()=>H()):o("span",{}),j(n["card-out"],
()=>F("")),m?o("span",{}):j(n["card-enough"],()=>x()))),W&&P.focus({preventScroll:!0})}let j=(L,W)=>Wt(L,W,{class:"ajar-\
link"}),$=L=>L<h.length?S(L):x();function x({focus:L=!0}={}){let W=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(E,w)=>{let T=h.
filter(R=>(i[R.id]??"")===w),P=R=>S(h.indexOf(R),{back:x,onward:x}),F=T.map(R=>o("li",{},Wt(R.text,()=>P(R))));return F.
length?[o(`h${s+1}`,{},E),o("ul",{},...F)]:[]};g.replaceChildren(W,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:E,text:w})=>H(w,E)),...H(n["cards-out"],"")),l.hidden=!1,L&&(W.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let D=h.map(L=>!!i[L.id]).lastIndexOf(!0)+1;return D===h.length||c&&D?x({focus:!1}):S(D,{focus:!1}),g}var $o="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",So=new RegExp(`(${$o})|[.…]+|[!?;\\n]`,"gu"),Oo=/[\u0300-\u036f'’‘ʼ]/g,
Eo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function pt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=$n(s,t);return t}
var Oe=(e,t)=>new RegExp(e.map(n=>$n(n,t)).join("|"),"y");function dt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ht(e,t){let n=t;
for(let[s,r]of dt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var tt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function vn(e,t){let n=new Map,s=tt(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function mt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function $n(e,t){return`(?:${(e.match(Eo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ao(r)).join("")})`}function Ao(e){let t=Sn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Sn=e=>e.
normalize("NFKD").replace(Oo,"").toLowerCase();function nt(e){let t="",n=[];for(let s of e.matchAll(So)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Sn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Co=4,On=4,En=".",_t=new WeakMap;function Fe(e,t){let{passes:n,kinds:s,learned:r}=Cn(t),{line:a,places:c}=nt(e),l=ht(
n,a),u=Object.entries(s).flatMap(([h,d])=>dt(d,l).map(([f,g])=>({kind:h,start:f,end:g-1}))),m=r?Mo(u,a,r):u,i=(h,d)=>h.span[0]-
d.span[0]||h.span[1]-d.span[1]||(h.kind<d.kind?-1:+(h.kind>d.kind));return m.map(({kind:h,start:d,end:f})=>({kind:h,span:[
c[d][0],c[f][1]]})).sort(i)}function*An(e){let{passes:t,kinds:n}=Cn(e);for(let s of[t,...Object.values(n)])yield,dt(s,"w\
e are here ")}function Cn(e){return _t.has(e)||_t.set(e,No(e)),_t.get(e)}function Mo(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=To(t,n.same),m=u.slice(1).map(($,x)=>[...u[x],...$]),i=$=>{let x=new Set($.flatMap(L=>L.numbers.map(
W=>W%s)));return[...x].reduce((L,W)=>L+(r.get(W)??0),0)/Math.sqrt(x.size)},h=[...u,...m];if(e.length)return Pt(h,i)[1]>l?
e:[];let d=h.filter($=>$.length>Co),[f,g]=Pt(d,i);if(!(g>c))return[];let y=f.flatMap($=>$.numbers.filter((x,D)=>D!==1)),
S=$=>[...new Set(y.map(x=>x%$.length))].reduce((x,D)=>x+$[D],0),[j]=Pt(Object.keys(a),$=>S(a[$]));return[{kind:j,start:f[0].
start,end:f.at(-1).start}]}function To(e,t){let n=En,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...Lo(r[0])];s.at(-1).push({start:r.index,numbers:c.map(mt)}),n=a,a===En&&s.push([])}return s.filter(
r=>r.length)}function Lo(e){let t=["^",...e,"$"];return t.slice(On-1).map((n,s)=>`n ${t.slice(s,s+On).join("")}`)}var Pt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Mn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function No({lists:e,passes:t,phrases:n,learned:s}){let r=pt(e),a=Object.entries(n).map(
([c,l])=>[c,Oe(l,r)]);return{passes:Oe(t,r),kinds:Object.fromEntries(a),learned:s&&Io(s)}}function Io({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,tt(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:vn(t,n),kinds:Object.fromEntries(c)}}function Tn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Ln=["emergency","crisis","violence","agency","worried","child"],Ro=["crisis","violence"],Rn='a[href$="#Help-lines"]',
pe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Nn(){for(let e of pe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&pe().listeners.delete(e),e.shown||=t}}function Do(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Dn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(m=>Fe(m,c)),u=Mn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:m})=>m))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var zt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Ft=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),In=e=>`tel:${e.match(/\d+/)[0]}`;
function Bn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(pe().countries=t);let r=()=>pe().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},pe().
chosen||Do(r(),a)),l=()=>r().find(E=>E.code===c());function u(E){pe().chosen=E,Nn();for(let{element:w,draw:T}of pe().listeners)
T(w)}function m(E,w){return w(E),pe().listeners.add({element:E,draw:w,shown:!1}),queueMicrotask(Nn),E}let i=E=>m(o("div",
{}),w=>w.replaceChildren(...E())),h=()=>{let E=[...r(),{code:"-",country:e["help-elsewhere"]}],w=o("select",{onchange:()=>{
u(w.value),s(w.value)}},...E.map(T=>o("option",{value:T.code},T.country)));return m(w,()=>{w.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),w)},d=({say:E,to:w},T)=>{if(/^(tel|sms):/.test(w))return o("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:w},o("span",{},...Ft(E)));let P=o("span",{},E),F=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:w}),onclick:async()=>{await Ht(w,P)&&(F.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",F)},f=E=>o("li",{},o("p",{class:"ajar-for"},E.
for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...E.reach.map(d))),g=({emergency:E,note:w})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),w?o("\
p",{class:"ajar-hint"},w):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:In(E)},q(e["help-call"],{number:E})))),
y=E=>i(()=>{let w=l();if(!w)return[o("p",{},e["help-elsewhere-how"])];let T=E.flatMap(P=>P==="emergency"?g(w):zt(w,[P]).
map(f));return[o("ul",{class:"ajar-help-lines"},...T)]});function S(){Tn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},h(),Ut({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),y(Ln),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:E,text:w,now:T,lines:P,kinds:F,
countries:R},{level:b,aside:v,instead:O}){return R&&!H()&&(pe().countries=R),o("section",{class:"ajar-danger"},o(`h${b}`,
{tabindex:"-1"},E),o("p",{},w),F.length?null:O?.()??null,h(),y(P),o("ul",{class:"ajar-todo"},...T.map(B=>o("li",{},B))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let $=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function x({emergency:E,...w}){let P=Ro.map(R=>zt(
w,[R])[0]?.reach??[]).flatMap(R=>["tel:","sms:"].map(b=>R.find(({to:v})=>v.startsWith(b))));return[{say:q(e["help-call"],
{number:E}),to:In(E)},...P.filter(Boolean)]}let D=(E=`${e["help-line"]} `)=>i(()=>{let w=l(),T=(w?x(w):[]).flatMap(({say:R,
to:b},v)=>[v?" · ":"",o("a",{href:b},...Ft(R))]),P=o("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),
F=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},E,...T,F)]});function L(E){
if(!H())return;let[w]=[...E.querySelectorAll(Rn)].reverse();w?.closest("p, ul").after(D(""));for(let T of E.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===l()?.country}let W=()=>i(()=>{let E=l();return E?[o("p",{},o(
"b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:E.emergency})}`),o(
"ul",{},...zt(E,Ln).map(({for_what:w,name:T,reach:P,hours:F})=>o("li",{},...Ft(`${w}: ${T}. ${P.map(({say:R})=>R).join("\
 · ")}. ${F}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:S,notice:j,button:$,line:D,addNumbers:L,
text:W,choose:u,code:c,isKnown:H}}var Ut=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function qn(e){if(pe().open){pe().open=e;return}pe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Rn)&&(t.preventDefault(),t.stopPropagation(),pe().open())},{capture:!0})}async function Ht(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var gt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Wn(e){let t=()=>{e.next().done||gt(t)};gt(t)}var Bo="about:blank";function Vt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Bo)}function _n(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Vt()))},{capture:!0})}function Pn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(f=>(l[f.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=h[g.dataTransfer.
getData("text/plain")]?.[f.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,f))}},l[f.id]))),m=()=>e.piles.
forEach(f=>{l[f.id].textContent=q(n["pile-count"],{pile:f.text,n:Object.values(c).filter(g=>g===f.id).length})}),i=(f,g)=>{
c[f]=g.id,m(),r({...c}),a(q(n.moved,{card:be(e.cards.find(y=>y.id===f).text),pile:g.text}))},h={},d=e.cards.map(f=>{h[f.
id]={};let g=`${s}-${f.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",f.id)},o("legend",{},f.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let S=o("input",{type:"radio",name:g,
value:y.id,"data-card":f.id,checked:c[f.id]===y.id,onchange:()=>i(f.id,y)});return h[f.id][y.id]=S,o("label",{},S,o("spa\
n",{},y.text))})))});return m(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...d)}var qo=e=>e;function Te(e,t){e.innerHTML=qo(t)}var Gt=["open","closed"],Wo=[...Gt,"half-open"],_o=2,Po=90,Zt=3,yt="none",zn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
zo=/[“”„«»"' \t\n]/g,Fn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Fo=["i","im","id","ill","ive","its","we",
"were","well"],Uo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ho=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Kt=new WeakMap;function Vo(e,t){let n=Hn(t),{sentences:s,forms:r,at:a}=Zo(e,n);if(a<0||r[a].name===yt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Xo(Qo({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:m}=r[a],i=er(c,l,Jt(e,s[a],
u,m),t),h=tr(e,s,n),f=[c==="open"&&h.some(g=>g.name!=="two-at-once")?"":i,...h.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:h,remarks:f.slice(0,_o)}}function Ko(e,t){let n=Hn(t),s=t["about-statements"],r=Gn(cr(e)),a=Object.entries(n.blame).map(([y,S])=>({name:y,places:r.
flatMap(j=>nr(y,S,j,n))})),c=new Set(a.flatMap(({places:y})=>y.map(({sentence:S})=>S))),l=[],u="";for(let{name:y,places:[
S]}of a){if(!S)continue;let j=sr(e,S,n.quotedTo[y]);l.length||(u=or(y,e,S,n)),l.push({name:y,words:j,remark:q(s.blame[y].
say,{words:j})})}let m=l.map(y=>y.name),i=r.filter(y=>!c.has(y)),h=Object.keys(n.parts).filter(y=>(y==="seen"?i:r).some(
({line:S})=>Ee(n.parts[y],S))),d=h.map(y=>s.parts[y]).join(", "),f=h.length?q(s.mirror,{parts:d}):"",g=[f,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:h,mirror:f,blame:m,notes:l,rewording:u,remarks:g}}function Un({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>Fe(n,a).length)?[]:e==="question"?Vo(n,s.coach).remarks:Ko(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Hn(e){return Kt.has(e)||Kt.set(e,Go(e)),Kt.get(e)}function Go(e){let t=pt(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,m])=>[u,Oe(m,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Oe(e.echoes,t),stated:Oe(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Gt.map(l=>tt(c[l]))},passes:Oe(e.passes,t),quotes:Oe(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ee(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Zo(e,t){let n=Gn(e),s=n.map(m=>Jo(m,t)),r=m=>n.map((i,h)=>h).filter(m),a=r(m=>n[m].
mark==="?"),c=a.filter(m=>Vn(n[m])>=Zt),l=r(m=>!["none","echo","short"].includes(s[m].name)),[u]=[c,a,l].filter(m=>m.length).
map(m=>m.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var bt=e=>e.trim().split(" ").slice(0,-1),Vn=({line:e})=>bt(
e).length-1;function Jo({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,h]of Object.entries(
n)){let d=Ee(h,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,h])=>({name:i,place:Ee(h,e)})).
filter(({place:i})=>i).map(({name:i,place:[h,d]})=>({name:i,start:h,end:d}));if(l.length){let i=l.reduce((h,d)=>d.start<
h.start?d:h);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:yt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(f=>!r.has(f))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:yt}:i}let u=Kn(bt(e).slice(1),r).length>Zt?"echo":"short";return{name:t==="?"&&Ee(a,e)?u:yt,start:2,end:e.length}}
function Kn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Yo({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Kn(bt(r).slice(1),s),l=bt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],m=t.filter(
({name:i},h)=>h!==n&&(e[h].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...m.map(({name:i})=>`beside ${i}`)]}function Qo(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Gt.map(()=>0),c=new Set(Yo(e,t).map(m=>mt(m)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(m,i)=>m+[...c].reduce((h,d)=>h+s[i][d],0)*l),0]}function Xo(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Wo[e.indexOf(n)]:""}function er(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?q(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":q(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function tr(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,m])=>{let i=c.map(d=>({sentence:d,place:Ee(m,d.line)})).find(({place:d})=>d);if(i){let d=Jt(e,i.sentence,
...i.place);return l.some(f=>f.includes(d))?[]:(l.push(d),[{name:u,words:d,remark:q(r[u],{words:d})}])}let h=c.filter(d=>Vn(
d)>=Zt).length>1;return u==="two-at-once"&&h?[{name:u,words:"",remark:r[u]}]:[]})}function nr(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ee(r,n.line))return[];let c=ht(s,n.line),l=Ee(t,c);return!l||a[e]&&Ee(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function sr(e,{
sentence:t,start:n,end:s},r){let a=r&&Ee(r,t.line.slice(n,s));return Jt(e,t,n,a?n+a[1]:s)}function or(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=rr(e,t,n,s),c=a>0?ar(t,n.sentence,a):"",l=e==="ultimatum"&&nt(c).line.split(" ").some(i=>Fo.
includes(i)),m=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&m&&!l?q(m,{rest:c}):r.
otherwise}function rr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),m=u[0]===
"you"||u[0]==="u",i=f=>m&&u.slice(1,1+f.length).join()===f.join(),h=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(h=r);let d=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&d&&(h=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(h=l.indexOf(" feel ",s)+6),e==="feel-you"){let f=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
h=f<0?0:s+f+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[f],[,g]]=[n.places[s],n.places[r-1]];
t.slice(f,g).includes(",")&&(h=s+u.slice(0,3).join(" ").length+1)}return h<l.length-2?h:0}function ar(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Ho,1),r=s.replace(Fn," ").replace(/^ +| +$/g,"");return[...r].length<=Po?r:""}var Jt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Fn," ").replace(Uo,"");function Gn(e){let{line:t,places:n}=nt(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],m=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),m,m],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function cr(e){return e.replace(zn,"").replace(zo,"")?e.replace(zn,t=>" ".repeat(t.length)):
e}var ir=1200;function Zn(e,{words:t,find:n,isSilent:s}){let r=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),
c=o("div",{class:"ajar-remarks"},r,a),l=0,u=[],m=d=>{window.ajarNoRemarks=d,u=[],h()},i=(d,f)=>o("button",{type:"button",
class:"ajar-link",onclick:()=>m(f)},d);function h(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.
length&&f.join(`
`)===u.join(`
`)||(u=f,r.replaceChildren(...f.map(g=>o("p",{},g))),s?.()?a.replaceChildren(t["remarks-none"]):d?a.replaceChildren(i(t["\
remarks-on"],!1)):f.length?a.replaceChildren(`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):a.replaceChildren())}return e.
addEventListener("input",()=>{clearTimeout(l),l=setTimeout(h,ir)}),c}var Yt=2e4,lr=10,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function st({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new de("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:fr[a.kind](c,a);Se(a,r)&&(r[a.
id]=ur(a,l,r))}return r}function wt(e,t){try{st(e,t)}catch(n){if(n instanceof de)return!1;throw n}return!0}var Qn=e=>Object.
values(e).every(t=>t==null);function he(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Jn(
e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Jn(e.piles,t[n.
id])}`);case"date":return[Dt(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}var Jn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ur(e,t,n){if(e.kind!=="choice"||!t)return t;let s=We(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var fr={ruler(e){if(!Number.isInteger(e)||e<0||e>lr)throw new de("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Yn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Xt(r)))throw new de("answer-cards");let{chosen:a}=e,c=Qt("own"in e?e.own:"")??"";if(c&&!s)throw new de("ans\
wer-own");if(!n&&a.length+!!c>1)throw new de("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Xt(n.map(({id:c})=>c));if(!Yn(e)||!Object.keys(e).every(
Xt(s))||!Object.values(e).every(r))throw new de("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Qt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new de("answer-lines",
{most:t});let n=e.map(s=>Qt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ye(e))throw new de(
"answer-day");return e}};function Qt(e){if(typeof e!="string")throw new de("answer-text");if(e.length>Yt&&[...e].length>
Yt)throw new de("answer-long",{most:Yt});return fe(e)?e:null}var Xt=e=>t=>e.includes(t),Yn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var pr=[{answers:["all"]}],dr=/\p{L}/u,hr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,mr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gr=/\{([a-z][a-z0-9-]*)\}/g;function jt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:h})=>[h,s[h]??null]));if(Qn(l))return"nothing"in n?[kt([n.nothing])]:[];let{parts:u}=ts({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?pr:t).flatMap(u);return a||!("closing"in n)?i:[...i,kt([n.closing])]}function es({items:e,
rules:t,reflection:n},s){let{sentences:r}=ts({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var kt=e=>({words:e,heading:"",said:[]}),Le=(e,t,n=[])=>({words:n,heading:e,said:t}),Xn=(e,t)=>e.filter(n=>!t.has(
ve(n)));function ts({items:e,answers:t,rules:n,phrases:s,last:r}){let a=b=>e.find(({id:v})=>v===`couple-${b}`)??e.find(({
id:v})=>v===b),c=b=>t[a(b)?.id]??null,l=b=>a(b)?he(a(b),c(b)):[],u=b=>{let v=new Set(b.map(a));return e.filter(O=>v.has(
O))},m=b=>{let v=c(b);return typeof v=="number"?v:l(b).length},i=b=>b.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],
h=(b,v)=>{let[O,B]=[a(b),c(b)];return O?.kind!=="sort"||!B?[]:O.cards.filter(({id:z})=>B[z]===v).map(({text:z})=>z)},d=b=>new Set(
b?l(b).map(ve):[]),f=({if:b=[],unless:v=[]})=>b.every(g)&&!v.some(g);function g(b){if(typeof b=="string")return c(b)!==null;
let{item:v=[],cards:O,piles:B,without:z,only:_,least:V,asked:G}=b;if(G)return!!a(G)&&Se(a(G),t);let ee=v.find(re=>c(re)!==
null);if(!ee)return!1;let le=i([ee]);return O&&!O.some(re=>le.includes(re))||B&&!B.some(re=>Xn(h(ee,re),d(z)).length)||_&&
!(re=>re.size===1&&re.has(_))(new Set(Object.values(c(ee))))?!1:V==null||m(ee)>=V}let y=(b,v={})=>q(s[b],v);function S(b,v={}){
if(typeof b=="string")return y(b,v);if(!f(b))return null;let{phrase:O,of:B,since:z}=b;if(!B)return y(O,v);if(!l(B).length)
return null;let _=z&&r?.values[B];return _==null?y(O,{n:m(B),...v}):y(z,{n:m(B),last:_,day:r.day,...v})}let j=(b=[],v={})=>b.
map(O=>S(O,v)).filter(O=>O!==null),$=(b,v)=>{let O=j(b,v);return O.length?[kt(O)]:[]};function x(b){if(typeof b=="string")
return l(b);if("level"in b)return w(b);if("phrase"in b){let[V]=b.of?l(b.of):[],G=S(b,V===void 0?{}:{words:V});return G===
null?[]:[G]}let{item:v,pile:O,also:B,without:z}=b,_=O?h(v,O):l(v);return B&&(_=_.filter(V=>d(B).has(ve(V)))),Xn(_,d(z))}
let D=({heading:b,under:v})=>b?y(b):(v&&a(v)?.said)??"";function L(b,v){let O=a(b);if(O?.kind!=="sort"||t[O.id]===null)return[];
let B=_=>O.piles.find(V=>V.id===_).text;return(v??O.piles.map(({id:_})=>_)).map(_=>({id:_,text:B(_),cards:h(b,_)}))}let W=n.
find(b=>b.ladder)?.ladder,H=()=>Math.floor(W.rungs.length/2);function E(b){let[v]=i([b]);return!W||!v?null:H()-W.rungs.findIndex(
({card:O})=>O===v)}function w({level:b,up:v=0}){let O=b.map(E).find(z=>z!==null);if(!W||O===void 0)return[];let B=W.rungs[H()-
O-v];return B?l(B.item):[]}let T={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:O})=>t[O]!==null).map(O=>Le(
O.said||O.ask,he(O,t[O.id])))},lines(b){let v=b.lines.flatMap(x),O=v.length?[Le(D(b),v,j(b.say))]:[],B=b.count?.[Math.min(
v.length,b.count.length-1)];return B?[...O,kt([y(B,{n:v.length})])]:O},piles({piles:b,only:v,heading:O,below:B={},all:z={}}){
let _=V=>V.length===a(b).cards.length;return L(b,v).filter(({cards:V})=>V.length).flatMap(({id:V,text:G,cards:ee})=>{let le=_(
ee)&&z[V]||B[V],ce=O?y(O,{pile:G}):G;return[Le(ce,ee),...$(le?[le]:[])]})},empty(b){let v=L(b.empty,b.only).filter(({cards:O})=>!O.
length).map(({text:O})=>O);return v.length?[Le(D(b),v,j(b.say))]:[]},sentence(b){let v=s[b.sentence],O=Ue(v),B=Object.fromEntries(
O.map(z=>[z,l(z).join(" ")]));return Object.values(B).every(Boolean)?[Le(D(b),[en(b,v,B)])]:[]},message(b){let v=P(b.message);
return v.length?[Le(D(b),[v.join(" ")])]:[]},ladder(){let[b=""]=l(W.goal),[[v],[O]]=[i([W.today]),i([W.later])],B=W.rungs.
map(({card:z,item:_})=>{let V=a(_)?.said??"",[G]=l(_),ee=G?`${V}: ${G}`:y("open",{level:V}),le=yr(z===v,z===O,!!O);return le?
y(le,{level:ee}):ee});return[Le(y(b?"ladder":"ladder-unnamed",{goal:b}),B)]},missing({missing:b,say:v}){let O=u(b).filter(
({id:B})=>t[B]===null);return O.length?$(v,{parts:O.map(B=>B.said).join("; ")}):[]},repeated(b){let v=b.repeated.map(l),
O=new Map;for(let _ of v.flat())O.has(ve(_))||O.set(ve(_),_);let B=_=>v.filter(V=>V.some(G=>ve(G)===_)).length>1,z=[...O].
filter(([_])=>B(_)).map(([,_])=>_);return z.length?[Le(D(b),z)]:[]}},P=b=>b.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).
map(([v,O])=>F(v,O,b));function F(b,v,{self:O=[],small:B=[],capitals:z=[]}){let{opener:_,clause:V,clauses:G=[],questions:ee=[],
names:le=!1}=b,ce=be(v),re=ft(ce),me=re.toLowerCase();if(O.includes(me))return Ie("{words}.",{words:ce});let ue=[...s[_]].
at(-1);if(!hr.test(ce.match(dr)?.[0]??"a")||ee.includes(me))return Ie(`{words}${ue}`,{words:ce});let M=s[V&&G.includes(me)?
V:_],U=le||z.includes(re);return Ie(M,{words:xt(ce,B,U)})}function R(b){if(!f(b))return[];let v=Object.keys(T).find(B=>B in
b),O=v?T[v](b):$(b.say);return O.length&&b.then?[...O,...$([b.then])]:O}return{parts:R,sentences:P}}var Ue=e=>[...e.matchAll(
gr)].map(([,t])=>t);function en({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>xt(be(fe(r[l])),t,!n.includes(l)),c=Object.
fromEntries(Ue(s).map(l=>[l,a(l)]));return Ie(s,c,e)}function xt(e,t,n){let s=ft(e);if(!([...s].length>1&&mr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function yr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function ns(e,t,n,s=null){let r=br(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:jt(e,t,{plain:a,last:s})}}function br({
items:e},t,n){let s=n&&Dn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function tn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,h)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),h()}},i),u=l(t["home-no"],()=>{}),m=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),m),u.focus()}function vt(e){let n=o("button",{type:"button",onclick:()=>tn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function $t(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function ss(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function os({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),m=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=i,d=!1,f=!1,g=!1,y=!1,S=!1,j=(M,U,Q={})=>o(
"button",{type:"button",onclick:U,...Q},M),$=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),x=j(
e["keep-open"],()=>v(),{class:"ajar-link"}),D=o("div",{class:"ajar-offer"}),L=!1,W=M=>{M.tabIndex=-1,M.focus()},H=()=>u.
querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function w(M,U=M){a.dataset.short=U,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,Q]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[S?"lost":i.state];a.classList.toggle("ajar-state-lost",S),w(U,Q),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let M=n&&
i.state==="none"&&!d,[U,Q]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];$.setAttribute(
"aria-label",U),$.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},Q)),$.hidden=!M||L,x.hidden=
!M||!i.exists,D.hidden=!M||y,m.hidden=M&&c.hidden&&!l.textContent}function F(){let M=()=>{y=!0,T(),W(a)};return D.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],M),j(e["keep-offer-yes"],v))),D}function R(){
i={...i,saved:!1},T()}function b(){T(),h=i,E()?u.replaceChildren(f?G("change"):re()):i.state!=="none"?u.replaceChildren(
G("unlock")):d?u.replaceChildren(G(i.exists?"open":"start")):u.replaceChildren(n?"":y?_():z())}let v=()=>{d=!0,l.textContent=
"",b(),m.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
B=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{y=!0,b(),W(a)}),j(e[i.exists?"keep-open":"keep-start"],v)))}let _=()=>o(
"p",{},j(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function V(){let U=["none","weak","fair","good","s\
trong"].map(Q=>e[`keep-strength-${Q}`]).reduce((Q,te)=>te.length>Q.length?te:Q);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function G(M){let U=M==="start"||M==="change",Q={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],te=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:te.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),$e=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),K=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:K.value})}),Z=V(),Y=()=>{if(!te.value){te.focus();return}if(C.hidden=!0,U&&te.type==="passwo\
rd"&&we.value!==te.value){C.textContent=e["keep-again-differs"],C.hidden=!1,we.focus();return}M==="change"?t({change:te.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:te.value,place:K.value},{awaited:!0}),w(e["keep-opening"]),te.value=
"",we.value="",Z.firstChild.textContent=e["keep-strength-none"]},ne=()=>{d=!1,f=!1,b(),M==="change"?H().focus():W(a)},ie=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),K);return o("form",{class:"aj\
ar-ask",onsubmit:ae=>{ae.preventDefault(),Y()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Q),O(),M==="start"&&n?
o("p",{},e["keep-why"]):null,M==="start"?B():null,M==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-no\
-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[M==="c\
hange"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),te,U?Z:null,
U?$e:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ae})=>{te.type=ae.checked?"text":"p\
assword",$e.hidden=ae.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),U?C:null,M==="change"||i.here?null:ie,o("div",{
class:"ajar-moves"},M==="unlock"?null:j(e["keep-not-now"],ne),o("button",{type:"submit"},Q)),U?null:ce(),M==="start"&&i.
here?le():null)}let ee=()=>o("div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function le(){let M={words:e,label:e["ke\
ep-bring-yes"],question:e["keep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await U.
files[0].arrayBuffer()),$e=()=>t({bring:we},{awaited:!0});U.value="",i.exists?tn(te,{...M,act:$e}):$e()}}),Q=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),U),te=o("div",{class:"ajar-twice"},Q);return te}function ce(){let M=vt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),ee(),le()]:[],o("p",{},
e["keep-erase-how"]),M)}function re(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((U,Q)=>U-Q).map(U=>o("option",{value:U,selected:U===i.minutes},q(e["keep-minute\
s"],{n:U}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
j(e["keep-change"],()=>{f=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),ee()]:[o("p",{},i.place)],i.copied?o("p",{},q(e["keep-copied"],{program:i.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),M))}function me(M){if(M.strength!=null){let U=u.querySelector(".ajar-strength\
 > span");U&&(U.textContent=M.strength);return}if(M.changed){f=!1,b(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,H().focus();return}i={...i,...M},i.state==="kept"&&(d=!1),E()||(f=!1),T(),ue()}let ue=$t(u,()=>{let M=h;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){h=i;return}let Q=d&&M.place!==i.place;b(),M.state!==i.state&&M.state!=="none"?W(a):Q&&u.querySelector(
"input").focus()});return b(),{line:a,small:$,opener:x,more:m,offer:F,setStart:M=>{L=M,T()},update:me,begin:R,setLost:M=>{
S=M,T()},say:M=>{l.textContent=M,m.hidden=!1}}}function rs(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(m,i)=>{let h=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Te(h,
m),h.firstElementChild.setAttribute("aria-hidden","true"),h},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(m=>o("th",{scope:"col"},m)))),o("tbody",{},...a.map(([m,...i])=>o("tr",{},o(
"th",{scope:"row"},m),...i.map(h=>o("td",{},h??"–")))))))))}function as({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Se(s,n)))if(s.kind==="choice"){let c=(s.among?
We(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var cs=(e,t)=>q(e.ask,t);var wr=new Set(["autorestarting","dead","restarting","terminating"]),kr=4e3;function is({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,m)=>{
wr.has(m)&&t()},l=(u,m)=>{clearTimeout(a),m==="disconnected"?t():m==="connecting"?a=setTimeout(t,kr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function ls({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,m])=>{let i=as(u,m),h=u.items.filter(d=>d.id in i).map(d=>[cs(d,i),...he(d,i[d.id])].join(`
`));return[u.title,...h].join(`

`)}).join(`


`);async function a(u){let m=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=m,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(m)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let m=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(m)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(m),m}function l(u){s=u;for(let m of n)m.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var us=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function fs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function ps(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),m=Xe(t,w=>u.replaceChildren(w)),i=w=>{m.begin(),n(w)},h=o("div",{}),d={},f="",g=0,y=fs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},h),u);let S=(w,T)=>o("button",{type:"button",onclick:T},w),
j=w=>o("div",{class:"ajar-reflection"},...w.flatMap(T=>et(T,3))),$=(w,T,P)=>vt({words:t,label:w,question:T,act:()=>i(P)}),
x=()=>{let w=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].
text()}),w.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)};function D(){let w=a();return d.
something?[w.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...w.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(F=>o("dd",{dir:"auto"},F))))),o("div",{class:"ajar-moves"},...c())]:[]}let L=$t(h,()=>{let w=JSON.
stringify([d,a()]);w!==f&&(f=w,ss(h,H))}),W=()=>[S(t["home-take-plan"],()=>i({take:"plan",paper:y.value(),country:r.code()})),
y.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let w=(F,R)=>S(R,()=>i({take:F})),T=g>(d.danger?.
kinds.length??0)?null:d.danger,P=()=>{g=T.kinds.length+1,H(),h.querySelector(".ajar-welcome").focus()};h.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-m\
oves"},S(t["home-go-on"],()=>s(d.newest))):"",d.due?.length?o("ul",{},...d.due.map(F=>o("li",{},F))):"",d.plan?.length?o(
"h2",{},t["home-plan"]):"",d.plan?.length?j(d.plan):"",d.plan?.length&&!T?r.line():"",...(d.earlier??[]).filter(({plan:F})=>F.
length).map(({title:F,plan:R})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${F}`),j(R))),...D(),o("details",{},o(
"summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?W():[],w("calen\
dar",t["home-take-calendar"]),d.danger?"":w("calendar-line",t["home-take-calendar-line"])],w("check-ins",t["home-take-ch\
eck-ins"]),w("everything",t["home-take-everything"])),x()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",
{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),$(t["home-erase"],
t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{m.end(),d=w,L()},settle:m.end,say:(w,T="")=>{m.end();let P=o("di\
v",{class:"ajar-text"});Te(P,T),u.replaceChildren(w,P),u.scrollIntoView({block:"nearest"})}}}function ds({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([us(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var jr=1e3;function St(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=d=>o("div",{
class:`ajar-plan-${d}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let m=new AbortController,i=()=>{m.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},h=setTimeout(
r,jr);addEventListener("beforeprint",()=>clearTimeout(h),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,i,{capture:!0,signal:m.signal})}function ms({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:m,beside:i,section:h,
ladder:d}=e,f=[o("h1",{},a),...c.map(g=>hs("ajar-plan-goal",g)),...l.map(g=>hs("ajar-plan-hero",g)),sn(u,"h2"),...m.map(
g=>nn(g,He(g.lines))),i.length?o("section",{},sn(i,"h2")):"",...h.map(g=>nn(g,Or(g))),...d.map(g=>nn(g,Er(g),Sr(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];St(f,{title:a,
paper:t,tight:xr(e),onRefused:r})}function xr({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Ot=({lines:e})=>[...e.join("")].
length,vr=e=>Ot(e)<160?"large":Ot(e)<500?"middle":"usual",hs=(e,t)=>o("div",{class:e,"data-size":vr(t)},...on(t,"h2")),$r=e=>Ot(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),He=e=>e.map(t=>o("p",{dir:"auto"},t)),gs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:He(e),on=({heading:e,lines:t},n,s=He)=>[o(n,{},e),...s(t)];function sn(e,t){
let n=e.every($r)?"ajar-plan-beside":"",s=t==="h3"?gs:He;return o("div",{class:n},...e.map(r=>o("div",{},...on(r,t,s))))}
var Sr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Ot(s),0)<900,nn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Or=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...on(n,"h3",gs))):[sn(e,"h3")]},Er=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>He(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...He(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Ar={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ys=["first","sec\
ond","third"],Ve=10,Cr=400,ot=17,rn=16,Re=14,[xs,vs]=[12,38],[an,cn,Mr]=[46,8,30],bs=15,ws=26,Tr=14;function ln(e,t,n){let s=t.
map((l,u)=>({...l,look:ys[u%ys.length]})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Nr(e,s,n):
Lr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function Lr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Ve;return[t.flatMap(({id:u,name:m,look:i},h)=>{let d=h*s,f=d+
46,g=e.values[u],y=[...Array(Ve+1).keys()].map(j=>rt([c(j),f-5],[c(j),f+5],"edge",1)),S=[0,Ve].filter(j=>j!==g).map(j=>Ne(
`${j}`,c(j),f+25,"muted",{size:Re,anchor:"middle"}));return[Ne(m,0,d+ot,i,{size:ot,bold:!0}),rt([r,f],[a,f],"edge",1.5),
...y,...S,Os(i,c(g),f,9),Ne(`${g}`,c(g),f+29,i,{size:ot,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Nr(e,t,n){let s=Br(
e,xs,n-vs),r=an+Ve*cn+Mr,a=t.flatMap((m,i)=>Ir(e,m,s,i*r,n)),c=t.length*r,[l,u]=qr(e,s,c,n);return[[...a,...l],c+u]}function Ir(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+an,a+an+Ve*cn],m=e.map(({values:f},g)=>({value:f[t],x:r[g],y:u-cn*f[t]})).filter(
({value:f})=>f!==null),i=[l,u].flatMap((f,g)=>[rt([0,f],[c-vs+xs,f],"line",1),Ne(g?"0":`${Ve}`,c,f+5,"muted",{size:Re,anchor:"\
end"})]),h=Math.min(...r.slice(1).map((f,g)=>f-r[g])),d=h<11?Math.max(2,h/3):5.5;return[Ne(n,0,a+ot,s,{size:ot,bold:!0}),
...i,Hr(m,s),...m.map(({x:f,y:g})=>Os(s,f,g,d)),...Rr(m,s)]}function Rr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,m]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&m>=r&&u+m>2*r,h=(u-r)*(m-r)<0,d=l===0||l===e.length-1;return{value:r,x:a+(h?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*rn*.6/2,rank:d?0:r===u?3:h?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Tr)&&!s.some(c=>Dr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ne(`${r}`,
a,c,t,{size:rn,bold:!0,anchor:"middle"}))}var Dr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<rn;function Br(e,t,n){
let s=$s(e);if(s.length===1){let m=(n-t)/(e.length-1);return e.map((i,h)=>t+h*m)}let r=s.slice(1).map((m,i)=>Nt(s[i].day,
m.day)),a=bs*(e.length-s.length)+ws*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((m,i)=>m+i,0),u=t;return s.
flatMap(({many:m},i)=>(i&&(u+=ws*c+l*r[i-1]),Array.from({length:m},(h,d)=>(d&&(u+=bs*c),u))))}function $s(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function qr(e,t,n,s){let r=$s(e);if(r.length===1){let[i]=r.map(x=>x.day&&js(x.
day,!0)),d=s<Cr||e.length>4?2:e.length,f=d===2?[0,e.length-1]:[...e.keys()],g=s/d-14,y=f.map(x=>({x:t[x],lines:_r(e[x].moment,
g)})),S=Math.max(...y.map(({lines:x})=>x.length))*Re*1.25,j=y.flatMap(({x,lines:D})=>ks(D,x,n+12,s)),$=i?[Ne(i,0,n+S+22,
"muted",{size:Re})]:[];return[[...j,...$],S+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:h}of r){let[d,f]=[t[l],t[l+h-1]];c.push({from:d,to:f,x:(d+f)/2,words:js(i,a.size>1)}),l+=h}let u=c.flatMap(({from:i,
to:h,x:d})=>[rt([i,n-4],[h,n-4],"edge",1),rt([d,n-4],[d,n+2],"edge",1)]),m=Wr(c.map(i=>({...i,...Ss([i.words],i.x,s)})));
return[[...u,...m.flatMap(({words:i,x:h})=>ks([i],h,n+18,s))],24]}function Wr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function Ss(e,t,n){let s=Math.max(...e.
map(Et))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function ks(e,t,n,s){let{start:r,end:a}=Ss(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,m)=>Ne(u,l,n+m*Re*1.25,"muted",{size:Re,anchor:c}))}var js=(e,t)=>ze(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function _r(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Et(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>Pr(a,t))}function Pr(e,t){let n=[...e];if(Et(e)<=t)return e;for(;n.length&&Et(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var zr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Et=e=>[
...e].reduce((t,n)=>t+Re*(zr.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,At=e=>`var(--ajar-${e}, ${Ar[e]})`,Fr={
"&":"&amp;","<":"&lt;",">":"&gt;"},Ur=e=>e.replace(/[&<>]/g,t=>Fr[t]);function Ne(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${At(s)}">${Ur(e)}</text>`}var rt=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${At(
n)}" stroke-width="${s}" fill="none"/>`,Hr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${At(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Os(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${At(e)}"/>`}var Vr=600,Kr=340;function Es(e,t,n){return{sentence:Gr(e,t,n),wide:ln(e,t,Vr),narrow:ln(e,t,Kr),columns:[n["chart-momen\
t"],...t.map(({name:s})=>s)],rows:e.map(({moment:s,values:r})=>[s,...t.map(({id:a})=>r[a])])}}function Gr(e,t,n){let[s,r]=[
e[0],e.at(-1)],a=s.day&&Zr(s.day,s.day.slice(0,4)!==r.day?.slice(0,4)),c=t.map(({id:m})=>m).filter(m=>s.values[m]!==null);
if(e.length===1){let m=c.map(h=>q(n["check-ins-value"],{ruler:n[`ruler-${h}`],value:s.values[h]})),i=Rt(m);return a?q(n["\
check-ins-once"],{day:a,rulers:i}):q(n["check-ins-once-undated"],{rulers:i})}let l=c.map(m=>({id:m,before:s.values[m],after:r.
values[m]})).filter(({after:m})=>m!==null).map(({id:m,before:i,after:h})=>q(i===h?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${m}`],before:i,after:h}));if(!l.length)return n["check-ins-differ"];let u=Rt(l);return a?q(n["chec\
k-ins-since"],{day:a,rulers:u}):q(n["check-ins-since-undated"],{rulers:u})}var Zr=(e,t)=>ze(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}});var Ke=(...e)=>e.map(([t,n,s={}])=>_e("path",{class:t,d:n,...s})),at=(e,...t)=>_e("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Jr=(e,t,n,s)=>_e("circle",{class:e,cx:t,cy:n,r:s}),Yr={cup:()=>at("88 74 46 56",...Ke(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>at("296 12 176 168",...Ke(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>at("136 24 136 140",...Ke(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jr("glow",234,94,4),...Ke(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>at("312 66 80 120",...Ke(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>at("190 66 72 100",_e("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),_e("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ke(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},As=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Yr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Cs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),As(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Ms=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),As(e.doors,t)),
Ts=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Qr=4e3,Xr=6e3,ea=6;function Ls(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():m()},e.begin);function c(d,f){s.textContent=d,r.dataset.breath=f}function l(){if(n===ea){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Qr)}function u(){c(e.out,"out"),t=setTimeout(l,Xr)}function m(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:i}}var De=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Ns(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>Is(r[i])&&fe(r[i])!=="";if(!Ue(c[l.sentence]).every(u))return"";
let m=i=>Object.values(n).some(h=>Fe(i,h).length);return Object.values(r).flatMap(ta).some(m)?"":en(l,c[l.sentence],r)}var ta=e=>(e?.
own?[e.own]:[e].flat()).filter(Is),Is=e=>typeof e=="string";var mi=new TextEncoder;var Rs="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ds=`${Rs}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Ti=new RegExp(`(?:[${Rs}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Li=new RegExp(`^[${Ds}]+`),Ni=new RegExp(`(^|[;,|"])([${Ds}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Bs({after:e,among:t,...n},s){return st({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var ra=["goal","sentence","fields","message","beside","section","ladder"],aa="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",ca=new RegExp(
`\\r\\n|[${aa}]`);function qs(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?Ns([a],t):"",l=Object.
fromEntries(ra.map(u=>[u,[]]));for(let u of r){let{response:m}=n.get(`${u.exercise}@`)??{},i=Object.keys(m??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let h=ia(la(i,m),u,u.exercise===s?c:"");l[u.look].push(...h.filter(d=>d.lines?.
length||d.fields?.length||d.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new De("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function ia(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var ct=e=>e.flatMap(t=>t.split(ca)).map(fe).filter(Boolean);function la({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return Bs(f,r[f.id])}catch{return null}},c=f=>{let g=a(f),y=f.kind==="date"&&Ye(g);return ct(y?[ze(y,{dateStyle:"ful\
l"})]:he(f,g))},l=(...f)=>t.filter(({id:g})=>f.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...f)=>({heading:e,fields:l(...f)});function m(f,g){let y=t.find(x=>x.id===f&&x.kind==="sor\
t"),S=y?.piles.find(x=>x.id===g)?.text,j=S&&a(y);if(!j)return[];let $=y.cards.filter(x=>j[x.id]===g).map(({text:x})=>x);
return[{id:g,heading:S,lines:ct($)}]}function i(){let f={items:t,rules:s.filter(y=>y.message),reflection:n};if(!f.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,a(y)]));return jt(f,g).filter(({said:y})=>y.length).map(({heading:y,
said:S})=>({id:"message",heading:y,lines:ct(S)}))}function h(){let f=s.find(j=>j.ladder)?.ladder;if(!f)return{...u("goal"),
rungs:[]};let g=j=>t.find(({id:$})=>$===j),y=[f.today,f.later].map(g).filter(Boolean),S=f.rungs.filter(j=>g(j.item)).map(
j=>({heading:g(j.item).said,lines:c(g(j.item)),marks:y.filter($=>a($)?.chosen.includes(j.card)).map($=>$.said)})).filter(
j=>j.lines.length||j.marks.length);for(let{id:j,said:$}of f.before??[])r[j]&&typeof r[j]=="string"&&S.push({heading:$,lines:ct(
[r[j]]),marks:[]});return{...u("goal"),rungs:S}}let d=()=>n[s.find(f=>f.sentence&&f.heading)?.heading]??"";return{fields:l,
section:u,pile:m,message:i,ladder:h,told:()=>Ue(n[s.find(f=>f.sentence)?.sentence]??""),sentence:f=>({heading:d(),lines:ct(
[f])})}}function Ws({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!wt(r.exercise,r.answers)?[]:s.item?ua(s,r):
es(r.exercise,r.answers)});return[...new Set(n)]}function ua({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(m=>m.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(m=>r[e][m.id]===t),l=c?c.map(({text:m})=>m):he(a,r[e]),
u=n.startsWith("{words}");return l.map(m=>{let i=be(m);return Ie(n,{words:u?i:xt(i,["a","an"],!1)})})}var fa="{wishes}";function _s({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=f=>{let[g,y]=[n(`${f}@`),
s(`${f}@`)];return g&&y?{exercise:g,answers:y}:null},l=f=>Ws(f,c),u=({items:f})=>f.some(({takes:g})=>g);function m(f,g){
let S=(n(f)?.items??[]).flatMap(({takes:j=[]})=>j).filter(({exercise:j})=>g.includes(`${j}@`));return l({takes:S}).length>
0}function i({key:f,exercise:g,html:y}){let S=s(f),j=g.items.flatMap(E=>he(E,S[E.id]).flatMap(w=>be(w).split(/\n+/)));if(!j.
length)return"";let x=o("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
h(x,y,j):x.append(...j.map(E=>o("p",{dir:"auto"},E)));let D=o("p",{class:"ajar-status",role:"status"}),L=async()=>{let w=[
...x.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await Ht(w,x);D.replaceChildren(e[T?"help-copied":"letter-not-copied"])},W=()=>{let E=/-(US|CA)$/i.test(navigator.language),
w=o("div",{class:"ajar-letter-text"},...x.cloneNode(!0).childNodes);St([w],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},H=(E,w)=>o("button",{type:"button",onclick:w},E);return o("d\
iv",{class:"ajar-letter"},x,o("div",{class:"ajar-moves"},H(e["help-copy"],L),H(e["letter-print"],W)),D)}function h(f,g,y){
Te(f,g),[...f.querySelectorAll("p")].find(j=>j.textContent===fa)?.replaceWith(o("ul",{},...y.map(j=>o("li",{dir:"auto"},
j)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let f=r().filter(S=>S.endsWith("@")&&s(S)),g=f.map(S=>({key:S,response:s(S)})),
y=Object.fromEntries(f.map(S=>[S.slice(0,-1),n(S)]));try{let{message:S,beside:j,section:$}=qs(g,{exercises:y,danger:{},workshop:a}),
x=a.days.map(({item:L})=>L),D=j.filter(({id:L})=>!x.includes(L));return[...S,...D,...$.flatMap(({fields:L})=>L)]}catch(S){
if(S instanceof De)return[];throw S}}return{sentences:l,isLetter:u,canBegin:m,letter:i,matters:d}}window.ajarShown??=new WeakMap;var it=window.ajarShown,Ps=e=>e.startsWith("check-in@"),zs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),pa={};function da(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function ha({model:e,el:t}){da();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:m=[]}=e.get("workshop")??{},i=new Map,h=new Map,d=new Map,f=[],g=p=>f.
push(p),y=null,S=!1,j=!1,$=!1,x=!1,D=!1,L=new Map,W=new Map,H=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Pe(t,s),yn(s);let E=o("div",{class:"ajar-page"}),w=p=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.
exercise,T=ls({words:s,answered:()=>[...h].map(([p,{answers:k}])=>[w(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),
P=0,F=p=>{if(clearTimeout(P),P=0,T.set(p),y?.setLost(p),p)for(let k of d.keys())i.get(k)?.release()},R=(p,{awaited:k=!1}={})=>{
try{e.send(p)}catch{F(!0);return}k&&!P&&(P=setTimeout(()=>F(!0),8e3))},b=!1;function v(){b||(b=!0,window.ajarDangers?O():
R({dangers:!0}))}let O=()=>{for(let p of Object.values(window.ajarDangers.dangers))Wn(An(p))};function B({key:p,exercise:k},A){
if(Ps(p)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!wt(k,A))return;let I=st(k,A),J=ns(k,I,window.ajarDangers);je(
p,{answers:I,done:!0,...J}),L.set(p,zs(h.get(p))),i.get(p).update(h.get(p)),i.get("made")?.update()}let z=Bn({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>_(),onCountry:p=>R({country:p})}),_=()=>{R({forget:!0}),Vt()},V=_s(
{words:s,help:z,exerciseOf:w,answersOf:p=>h.get(p)?.answers,keys:()=>[...h.keys()].filter(p=>w(p)),workshop:{plan:r,days:u,
printed:m}}),G=(p,k,A)=>(i.set(p.key,A),h.has(p.key)&&A.update(h.get(p.key)),k),ee={html(p){return p.warns&&g(re),ce(p.html)},
home(p){let k=o("div",{}),A=xe=>{xe.import&&i.get("chart")?.begin(),R(xe)},N=xe=>Ce(Z(xe)),{matters:I}=V,J=m.length>0;return G(
p,k,ps(k,{words:s,send:A,open:N,help:z,matters:I,ways:ge,isPrinted:J})),R({home:p.key}),k},gate(p){let k=o("div",{class:"\
ajar-text ajar-gate"}),[A,N]=x?[o("p",{},s["gate-left-out"]),[z.button(),ne(),M()]]:[ce($?p.short:p.html),Q()],I=o(`h${p.
level??2}`,{},p.title);return k.append(I,A,o("div",{class:"ajar-moves"},...N.filter(Boolean))),x||A.after(o("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),g(re),k},made:p=>{let k=o("div",{class:"ajar-made"}),A=()=>k.replaceChildren(...we(p.section));
return i.set("made",{update:A}),A(),k},exercise(p){if(p.invites&&x){let I=[o(`h${p.level}`,{},p.exercise.title),o("p",{},
s["gate-left-out"]),M()];return o("div",{class:"ajar-text"},...p.folded?[]:I)}let k=o("div",{}),A=T.line(y?{}:{role:"ale\
rt"});d.set(p.key,k);let N=(I,J)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let X=window.ajarSent;
W.set(p.key,X),R({key:p.key,...I,sent:X},{awaited:J}),!(!J||!T.isLost())&&(F(!0),A.scrollIntoView({block:"nearest"}))};return i.
set(p.key,jn(k,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,closed:p.folded?!$e(p.key):
null,sort:p.quick||n.length>1&&!Ge()?xn:Pn,enough:p.quick?"at once":"later",remarks:(I,J)=>Zn(I,{words:s,find:X=>Un(J,X,
window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:V.sentences,...h.get(p.key),
help:z,instead:()=>ne(p.elsewhere),below:()=>K(p),onAside:I=>{je(p.key,{aside:I}),k.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!I)},onChange:I=>{v(),je(p.key,{answers:I,done:!1}),N({answers:I,done:!1},j)},onMove:I=>je(p.key,{at:I}),onDone:I=>{
B(p,I),N({answers:I,done:!0},!0),Ps(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{je(p.key,{answers:{},done:!1}),N({
remove:!0})}})),k.firstElementChild.append(A),g(()=>T.forget(A)),k},chart(p){let k=o("div",{class:"ajar-chart-block"}),A=o(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:N,end:I}=Xe(s,X=>A.replaceChildren(X)),J=({checkIns:X,
rulers:Me})=>{I(),rs(k,X.length?Es(X,Me,s):{},s)};return i.set(p.key,{update:J,begin:N,end:I}),h.has(p.key)&&J(h.get(p.key)),
N(),R({chart:p.key}),o("div",{},k,A)},start:p=>Cs(p,{open:Y,opener:y?.opener}),doors:p=>Ms(p,{open:Y}),onward:p=>Ts(p,{open:Y}),
breathing(p){let{element:k,stop:A}=Ls(p);return g(A),k},notice(p){_n(()=>R({forget:!0}));let k=p.draft?o("p",{class:"aja\
r-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),k);let A=o("div",{class:"ajar-l\
eave"},z.button(),Ut({words:s,leave:_}));qn(z.open),y=os({words:s,send:R,isQuiet:n.length>1});let N=document.createDocumentFragment(),
I=o("div",{class:"ajar-on-paper"});return gt(()=>D||I.append(z.text())),N.append(o("div",{class:"ajar-notice"},o("div",{},
y.line,y.small),A),k??"",I,y.more),N}};function le(p){let k=n.findIndex(({id:N})=>N&&p===`${N}.ipynb`),A=({section:N,blocks:I})=>N===
n[k]?.id&&I.some(({warns:J})=>J);return Math.max(k,n.findIndex(A))}function ce(p){let k=o("div",{class:"ajar-text"});return Te(
k,p),z.addNumbers(k),k.addEventListener("click",A=>{let N=le(A.target.closest("a")?.getAttribute("href"));N<0||(A.preventDefault(),
Ce(N))}),k}function re(){$=!0}function me(p){x=p,$=!0,Ae({focus:!0})}let ue=(p,k)=>o("button",{type:"button",onclick:k},
p),M=()=>ue(s["gate-again"],()=>me(!1));function U(){me(!1),n[H].blocks.some(({invites:k})=>k)||Ce(H+1)}let Q=()=>[ue(s["\
gate-no"],()=>me(!0)),ue(s["gate-unsure"],()=>me(!0)),ue(s["gate-yes"],U)],te=p=>n.filter(k=>k.section===p).flatMap(k=>k.
blocks.filter(({kind:A})=>A==="exercise")),we=p=>{let k=te(p).filter(({key:X})=>h.get(X)?.done).map(({key:X,exercise:Me},xe)=>o(
"details",{open:xe===0},o("summary",{},Me.title),...h.get(X).reflection.flatMap(Je=>et(Je,2)))),A=o("p",{},s["made-nothi\
ng"]),N=te(p).map(({key:X})=>X),I=a&&V.canBegin(`${a}@`,N)?ke():null,J=I?[o("div",{class:"ajar-moves"},I)]:[];return[o("\
h1",{},s["made-title"]),...k.length?k:[A],...J]},$e=p=>Object.keys(h.get(p)?.answers??{}).length>0,C=p=>{let k=te(p).filter(
({folded:A})=>!A);return k.length>0&&k.every(({key:A})=>h.get(A)?.done)};function K(p){let k=p.key.startsWith(`${r}@`)&&
z.isKnown()?z.line():"",A=V.isLetter(p.exercise)?V.letter(p):"",{danger:N,aside:I=0}=h.get(p.key);return A&&(A.hidden=I<=
(N?.kinds.length??-1)),o("div",{class:"ajar-below"},k,A,y?.offer()??"")}let Z=p=>n.findIndex(({aside:k,blocks:A})=>!k&&A.
some(N=>N.key===p)),Y=p=>Ce(n.findIndex(k=>k.id===p));function ne(p){let k=`${l?.exercise}@`,A=Z(k);return A<0?p?o("p",{},
o("a",{href:p},s["help-needs"])):null:ie(k,A,s["help-needs"])}function ie(p,k,A){return o("button",{type:"button",onclick:()=>{
Ce(k);let I=d.get(p)?.querySelector("h1, h2");if(I){for(let J of d.get(p).querySelectorAll(".ajar-folded, .ajar-sentence\
s"))J.open=!0;I.tabIndex=-1,I.focus()}}},A)}function ae(p,k){let A=n.findLastIndex(({blocks:N})=>N.some(I=>I.key===p));return A<
0||x?null:ie(p,A,k)}let ke=()=>ae(`${a}@`,s["make-message"]),ge=()=>{let p=[...h.keys()],k=`${a}@`,A=a&&(V.canBegin(k,p)||
h.has(k)),N=c&&ae(`${c.exercise}@`,s["make-letter"]);return[A?ke():null,N].filter(Boolean)};for(let[p,k]of Object.entries(
pa))ee[p]=A=>{let N=o("div",{}),J=k(N,A,{words:s,send:R,onDispose:g,model:e,exerciseOf:w,formOf:X=>d.get(X)});return G(A,
J.element??N,J)};function ye(p,k){let A=ee[p.kind](p),{language:N}=n[H];return!N||!p.html||(Pe(A,{language:N}),k===n[H].
blocks.findIndex(({html:I})=>I)&&A.prepend(qt(s))),A}let lt=p=>n[H].blocks.find(k=>k.kind===p),je=(p,k)=>h.set(p,{...h.get(
p),...k}),Ct=()=>{for(let p of f.splice(0))p()};function Ae({focus:p=!1}={}){if(Ct(),i.clear(),S){E.replaceChildren(y?"":
o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(E.replaceChildren(...n[H].blocks.map(ye)),n.length>1&&ut(),
!p)return;let k=E.querySelector("h1, h2, h3")??E;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"star\
t"})}function ut(){let{aside:p,title:k}=n[H];if(Ze.hidden=!!p,E.classList.toggle("ajar-aside",!!p),y?.setStart(n[H].id===
"start"),p)return;let{section:A,step:N,steps:I,minutes:J}=n[H],X=n.filter(se=>!se.aside),Me=X.indexOf(n[H]),xe=(se,Tt,Ks={})=>o(
"button",{type:"button",onclick:()=>Ce(n.indexOf(se)),...Ks},Tt),Je=n.find(({id:se})=>se==="start"),fn=X[Me-1]??Je;E.append(
o("div",{class:"ajar-moves ajar-turn"},fn?xe(fn,s["previous-page"]):null,Me<X.length-1?xe(X[Me+1],s["next-page"]):null));
let Mt=X.filter(se=>!se.section||se.step===1),pn=se=>A?se.section===A:se===n[H],Hs=se=>({"aria-current":pn(se)?"page":null}),
Vs=se=>C(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",dn=(se,Tt)=>o("li",{},xe(se,Tt,Hs(se)),Vs(
se));Be.replaceChildren(...Mt.map(se=>dn(se,se.title)),Je?dn(Je,s["start-page"]):""),qe.textContent=A?q(s["step-of"],{title:k,
n:N,all:I,minutes:J}):q(s["page-of"],{n:Mt.findIndex(pn)+1,all:Mt.length,title:k})}function Ce(p){n[p]&&(H=p,Be.parentElement.
open=Ge(),e.set("page",p),e.save_changes(),Ae({focus:!0}))}let Be=o("ol",{}),qe=o("summary",{}),Ge=()=>window.innerWidth>
640;e.get("notice")&&t.append(ee.notice(e.get("notice")));let Ze=o("nav",{class:"ajar-nav","aria-label":s.pages},o("deta\
ils",{open:Ge()},qe,Be));n.length>1&&t.append(Ze),t.append(T.line({role:"alert"}),E);let un=0;for(let p of["keydown","po\
interdown","scroll"])t.addEventListener(p,()=>{Date.now()-un<3e4||(un=Date.now(),R({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",p=>{if(F(!1),p.keeping){let A=[...W.values()].some(J=>p.acknowledged<J);y?.update(A?{...p.keeping,saved:!1}:
p.keeping);let{state:N}=p.keeping,I=N==="locked";N&&(j=N==="kept"),N&&I!==S&&(S=I,h.clear(),Ze.hidden=S,Ae())}p.states&&
queueMicrotask(()=>i.get("made")?.update());for(let[A,N]of Object.entries(p.states??{})){if(p.acknowledged<W.get(A))continue;
let I=N.answers&&!Object.keys(N.answers).length,J=L.get(A)===zs(N);L.delete(A),je(A,I?{...N,at:0}:N),J||i.get(A)?.update(
h.get(A))}p.dangers&&(window.ajarDangers=p.dangers,O()),p.country!=null&&z.choose(p.country),p.file&&(i.get("home")?.settle(),
ds(p.file));let k=i.get("home")??y;if(p.print){let A=i.get("home");A?.settle(),ms(p.print,()=>A?.say(s["print-refused"]))}
p.erased&&k?.say(p.erased,lt("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&k?.say(p.said),p.open&&Y(p.open),p.problem&&
i.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),Ae()});let Us=is(e,{gone:()=>F(!0),
back:()=>{T.isLost()&&R({ready:!0})}});return Ae(),it.set(s,(it.get(s)??0)+1),R({ready:!0}),()=>{D=!0,Ct(),Us(),clearTimeout(
P),it.set(s,it.get(s)-1),it.get(s)||R({gone:!0})}}var Fs={render:ha};var Ol=Fs;export{Ol as default};
