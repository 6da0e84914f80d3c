var vl=Object.defineProperty;var Yo=e=>{throw TypeError(e)};var xl=(e,t,n)=>t in e?vl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var at=(e,t,n)=>xl(e,typeof t!="symbol"?t+"":t,n),Ar=(e,t,n)=>t.has(e)||Yo("Cannot "+n);var p=(e,t,n)=>(Ar(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Yo("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),H=(e,t,n,s)=>(Ar(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(Ar(e,t,"access private method"),n);var kn=(e,t,n,s)=>({set _(r){H(e,t,r,n)},get _(){return p(e,t,s)}});var W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),kt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function zt(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var $o=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Fl=["button","input","select","summary","textarea"],Ul=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return Fl.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ul.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Zt(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var jl=2e4;function Ko(e,{oninput:t,...n}){let s=c("textarea",{maxlength:jl,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Po(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:l}=e,h=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),f=Ko(t??"",{rows:a?8:2,oninput:()=>r(f.value.
trim()?f.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},h,f);return l&&o?c("div",{},u,o(f,e)):u}function Jo(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let m=o().map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},a=()=>[...r.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=W(n.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",W(n["remove-line"],{n:y+1}))}),l=()=>{g(""),o().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:l},n["add-line"]),f=()=>{a(),h.hidden=r.children.length>=e.most},u=m=>{let y=o()[o().indexOf(m)+1];y?y.focus():m.
value.trim()&&!h.hidden&&l()},A=m=>{let y=Ko(m,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),u(y))}});return y},g=m=>{let y=()=>{let V=D.nextElementSibling||D.previousElementSibling;D.remove(),
V||g(""),f(),i(),(V||r.firstElementChild).querySelector("textarea").focus()},D=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(m)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(D),f()},
I=t||[];for(let m=0;m<Math.max(e.lines,I.length);m++)g(I[m]??"");return c("div",{class:"ajar-lines"},r,h)}function Qn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Wo(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,h={...Ml,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,I=0,m=n.
aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",D=t.private?c("p",{class:"ajar-private"},t.private):"",V=!1,{example:Y}=t,
N=Y?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},Y)):"",O=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),Q=c("div",{class:"ajar-body"}),S=c("section",{class:"ajar-form","aria-labelledb\
y":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...l,y?Ol([y],s):""),D]:[y,
D],N,k,Q,O);S.addEventListener("keydown",U=>{U.key!=="Enter"||!(U.ctrlKey||U.metaKey)||!g||(U.preventDefault(),g.next.click())}),
e.replaceChildren(S);function T(){let U=t.items.filter(J=>kt(J,u));if(a){let J=V?U.filter(te=>te.after).map(te=>[te]):[];
return[U.filter(te=>!te.after),...J]}return o&&t.together?[U]:U.map(J=>[J])}let G=U=>{O.replaceChildren(U)},d=Qn(s,G);function E(U,J){
O.replaceChildren(`${U} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=J,G(""),n.onChange(u),he({focus:!0})}},
s["put-back"]))}function B(U,J){u={...u,[U.id]:J},Rl(Q),G(""),n.onChange(u),$()}function x(){j(!0),d.begin(),I=setTimeout(
L,8e3)}function L(){I&&(clearTimeout(I),I=0,j(!1),d.end())}function j(U){for(let J of g?.fieldsets??[])J.disabled=U}function $(){
if(!g)return;let{items:U,skip:J,where:te,next:F,enough:X,whys:ne}=g,ue=T().length;J.textContent=Z(U)?s["clear-and-skip"]:
s.skip,te.textContent=W(s["question-of"],{n:A+1,all:ue}),te.hidden=(o||a)&&ue===1,F.textContent=A===ue-1?s.done:s.next,X.
hidden=!R(ue),ne.hidden=!a||V||!Z(U)}function R(U){return(n.enough==="at once"||A>0)&&A<U-1&&Z(t.items)}function q(){I||
(x(),n.onDone(u))}let Z=U=>U.some(({id:J})=>u[J]!=null);function _(U,J=!0){if(I)return;let te=T();if(A+=U,A>=te.length){
A=te.length-1,q();return}he({focus:J,again:U<0})}function z(U,J){let te=`${f}-${U.id}`,F=c("legend",{id:`${te}-ask`},W(U.
ask,u)),X=U.hint?c("p",{class:"ajar-hint",id:`${te}-hint`},U.hint):null,ne=[X,J.mark].filter(Boolean).map(({id:w})=>w),ue=U.
among?{...U,cards:zt(U,u)}:U,qe=h[U.kind](ue,$o(ue,u[U.id]),{words:s,level:r+1,group:te,change:w=>B(U,w),say:G,remarks:n.
remarks,isQuick:n.enough==="at once",...J}),Ye={class:`ajar-item ajar-${U.kind}`,tabindex:"-1","aria-describedby":ne.join(
" ")||null};return c("fieldset",Ye,F,X,qe)}function he({focus:U=!1,again:J=!1}={}){let te=T();A=Math.max(0,Math.min(A,te.
length-1));let F=te[A],X=n.mark?.(F),ne=X?c("p",{class:"ajar-mark",id:`${f}-${F[0].id}-mark`},X):null,ue=c("div",{class:"\
ajar-moves ajar-onward"}),qe=A>0?()=>_(-1):null,Ye=F.map(Ue=>z(Ue,{mark:ne,again:J,moves:ue,back:qe})),w=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(I)return;let Ue=u,En=Z(F);u={...u,...Object.fromEntries(F.map(({id:Bn})=>[Bn,null]))},
n.onChange(u),_(1),En&&E(s.cleared,Ue)}}),v=c("button",{type:"button",class:"ajar-next",onclick:()=>{I||(G(""),_(1))}}),
P=c("p",{class:"ajar-where"}),ae=c("button",{type:"button",class:"ajar-link",onclick:()=>{V=!0,_(1)}},s["add-why"]),se=c(
"button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:F,skip:w,where:P,next:v,fieldsets:Ye,enough:se,whys:ae},
k.replaceChildren(),ue.replaceChildren(v,w),qe&&ue.append(c("button",{type:"button",class:"ajar-back",onclick:qe},s.back));
let ge=Ye.length===1;ne&&ge&&Ye[0].lastElementChild.before(ne),Q.replaceChildren(P,...ne&&!ge?[ne]:[],...Ye,ue,...n.enough?
[ae,se]:[]),$(),n.onMove?.(A),U&&(Ye[0].focus({preventScroll:!0}),P.scrollIntoView({block:"nearest"}))}function ke(U){if(k.
replaceChildren(),!U||!n.help||m>U.kinds.length)return null;let J=()=>{m=U.kinds.length+1,n.onAside?.(m),k.replaceChildren(),
Q.querySelector("[tabindex]").focus()},{help:te,needs:F}=n;return k.append(te.notice(U,{level:r+1,aside:J,needs:F})),k.querySelector(
"[tabindex]")}function me(U,{focus:J=!1,danger:te=null}={}){g=null;let F=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);
Q.replaceChildren(c("div",{class:"ajar-reflection"},F,...U.flatMap(ne=>bn(ne,r+2)),n.below?.()??null),c("div",{class:"aj\
ar-moves"},c("button",{type:"button",onclick:()=>{A=0,he({focus:!0,again:!0})}},s.change),c("button",{type:"button",onclick:()=>{
let ne=u;u={},A=0,m=0,n.onAside?.(0),n.onStartOver(),he({focus:!0}),E(s["started-over"],ne)}},s["start-over"])));let X=ke(
te);J&&(X??F).focus()}function ye(U){let J=Q.contains(document.activeElement);J&&g&&!I||(L(),u={...U.answers},U.done?me(
U.reflection,{focus:J,danger:U.danger}):(A=U.at??Math.max(0,T().findIndex(te=>te.some(({id:F})=>u[F]==null))),he()))}let{
done:Fe,reflection:M,danger:ee}=n;return ye({answers:u,at:n.at,done:Fe,reflection:M,danger:ee}),{update:ye,release:L,say:U=>{
L(),G(U)}}}var Ol=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Rl(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var bn=({heading:e,
said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",{},r))):t.length?c(
"p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),Ml={ruler(e,t,{group:n,change:s}){let r=Array.
from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>s(
i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"ajar-scale"},
c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.low}`),c(
"span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){let{chosen:i,own:a}=t||
{chosen:[],own:""},l=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"radio",f=e.cards.map(A=>c(
"input",{type:h,name:s,value:A.id,checked:i.includes(A.id),onchange:g=>{e.many?i=i.filter(I=>I!==A.id).concat(g.target.checked?
A.id:[]):(i=[A.id],a="",u&&(u.value="")),l()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,oninput:A=>{a=A.target.
value,!e.many&&a.trim()&&(i=[],f.forEach(g=>{g.checked=!1})),l()}}):null;return c("div",{class:"ajar-cards"},c("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,g)=>c("label",{class:"ajar-card"},f[g],c("span",{},A.
text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:Po,list:Jo,date(e,t,{
words:n,change:s,say:r}){let o=new Date,i=l=>`${l}`.padStart(2,"0"),a=`${o.getFullYear()}-${i(o.getMonth()+1)}-${i(o.getDate())}`;
return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:l})=>{
s(l.value||null),l.value>="1000"&&l.value<a&&r(n["day-past"])}}))}};var pr="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Tl=new RegExp(`^${pr}+|${pr}\
+$`,"g"),Gl=/[\p{L}\p{N}_]+/gu,Nl=/^[\p{L}\p{N}_]+/u,Hl=/\{([a-z][a-z0-9-]*)\}/,[Ll,Vl]=["⁨","⁩"],Xo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Yl=new RegExp(`[,;:،]|${pr}`),$l=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,
Kl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(Tl,""),_e=e=>e.toLowerCase().toUpperCase(),us=e=>e.match(Nl)?.[0]??"",Qt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Sn(e,t,n=[]){let s=e.split(Hl),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,l]=s.slice(o,o+3),h=Pl(Qe(t[a]),l),f=Wl(i,h,n),u=!f&&!r&&$l.test(i);r+=qo.test(r)?f.replace(/^,+/,
""):f,r+=Xl(u?Jl(h):h)}return qo.test(r)?r:r+s.at(-1)}function Nt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Xo&&s===Xo[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Pl(e,t){let n=e.length;for(;n&&Yl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function Jl(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Wl(e,t,n){let s=_e(
us(t));if(!s)return e;let r=new Set(n.map(_e)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Gl))if(o(_e(i[0])))
return e.slice(0,i.index);return e}var Xl=e=>Kl.test(e)?`${Ll}${e}${Vl}`:e;var gr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function _o(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:h}){let f={...t},{cards:u,piles:A}=e,g=O=>A.find(k=>k.id===O).text,I=c("div",{class:"ajar-one"});
function m(O,k){f={...f,[O.id]:k},k||delete f[O.id],r(Object.keys(f).length?f:null),k&&o(W(n.moved,{card:Nt(O.text),pile:g(
k)}))}function y(O,{focus:k=!0,back:Q=O?()=>y(O-1):l,onward:S=()=>V(O+1)}={}){let T=u[O],G=W(n["card-of"],{n:O+1,all:u.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":G,tabindex:"-1"},c("p",{class:"ajar-where"},G),c("p",{},T.text)),
E=B=>{m(T,B),S()};a.hidden=!0,I.replaceChildren(d,c("div",{class:"ajar-one-piles"},...A.map(({id:B,text:x})=>gr(x,()=>E(
B),{"aria-pressed":`${f[T.id]===B}`}))),c("div",{class:"ajar-one-also"},Q?D(n.back,()=>Q()):c("span",{}),D(n["card-out"],
()=>E("")),h?c("span",{}):D(n["card-enough"],()=>Y()))),k&&d.focus({preventScroll:!0})}let D=(O,k)=>gr(O,k,{class:"ajar-\
link"}),V=O=>O<u.length?y(O):Y();function Y({focus:O=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(S,T)=>{let G=u.
filter(B=>(f[B.id]??"")===T),d=B=>y(u.indexOf(B),{back:Y,onward:Y}),E=G.map(B=>c("li",{},gr(B.text,()=>d(B))));return E.
length?[c(`h${s+1}`,{},S),c("ul",{},...E)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:S,text:T})=>Q(T,S)),...Q(n["cards-out"],"")),a.hidden=!1,O&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let N=u.map(O=>!!f[O.id]).lastIndexOf(!0)+1;return N===u.length||i&&N?Y({focus:!1}):y(N,{focus:!1}),I}var ql="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",_l=new RegExp(`(${ql})|[.…]+|[!?;\\n]`,"gu"),zl=/[\u0300-\u036f'’‘ʼ]/g,
Zl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function As(e){let t={};for(let[n,s]of Object.entries(e))t[n]=zo(s,t);return t}
var ct=(e,t)=>new RegExp(e.map(n=>zo(n,t)).join("|"),"y");function ps(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function gs(e,t){let n=t;
for(let[s,r]of ps(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Dn=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function zo(e,t){return`(?:${(e.match(Zl)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:ef(r)).join("")})`}function ef(e){let t=Zo(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Zo=e=>e.normalize("NFKD").replace(zl,"").toLowerCase();function vn(e){let t="",n=[];for(let s of e.
matchAll(_l)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?Zo(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var tf=4,ei=16411,ti=[1,1],nf=[0,0],Ir=new WeakMap;function en(e,t){let{passes:n,kinds:s,learned:r}=si(t),{line:o,places:i}=vn(
e),a=gs(n,o),l=Object.entries(s).flatMap(([u,A])=>ps(A,a).map(([g,I])=>({kind:u,start:g,end:I-1}))),h=r?sf(l,o,r):l,f=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:g})=>({kind:u,
span:[i[A][0],i[g][1]]})).sort(f)}function*Is(e){let{passes:t,kinds:n}=si(e);for(let s of[t,...Object.values(n)])yield,ps(
s,"we are here ")}function si(e){return Ir.has(e)||Ir.set(e,of(e)),Ir.get(e)}function sf(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=rf(t,n),l=a.slice(1).map((y,D)=>[...a[D],...y]),h=y=>{let D=new Set(y.flatMap(V=>V.places));return ni(s,D)/
Math.sqrt(D.size)},f=[...a,...l];if(e.length)return dr(f,h)[1]>i?e:[];let u=f.filter(y=>y.length>tf),[A,g]=dr(u,h);if(!(g>
o))return[];let I=new Set(A.flatMap(y=>y.places.slice(0,2))),[m]=dr(Object.keys(r),y=>ni(r[y],I));return[{kind:m,start:A[0].
start,end:A.at(-1).start}]}function rf(e,{numbers:t,weights:n}){let s=ti,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?ti:t.get(o[0])??nf,l=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([f,u],A)=>((A*ei+f)*ei+u)%n.length;r.at(-1).
push({start:o.index,places:l.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var dr=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),ni=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),ri=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function of({lists:e,passes:t,phrases:n,learned:s}){let r=As(e),
o=Object.entries(n).map(([i,a])=>[i,ct(a,r)]);return{passes:ct(t,r),kinds:Object.fromEntries(o),learned:s&&af(s)}}function af({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let f of h.split(" "))i.set(
f,[a,a]);a++}for(let[h,f]of t.entries())for(let u of f.split(" "))i.set(u,[a++,2+e.length+h]);let l=Object.entries(s).map(
([h,f])=>[h,Dn(f)]);return{numbers:i,weights:Dn(n),kinds:Object.fromEntries(l),limit:r,least:o}}function oi({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var ii=["emergency","crisis","violence","agency","worried","child"],cf=["crisis","violence"],li='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ai(){for(let e of Oe().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||(e.shown=t)}}function lf(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function ds(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>en(h,i)),l=ri(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var wr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),mr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
ci=e=>`tel:${e.match(/\d+/)[0]}`;function fi({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Oe().countries=
t);let r=()=>Oe().countries,o=()=>Oe().chosen||lf(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(Q=>Q.code===o());function a(Q){Oe().chosen=Q,ai();for(let{element:S,draw:T}of Oe().
listeners)T(S)}function l(Q,S){return S(Q),Oe().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(ai),Q}let h=Q=>l(
c("div",{}),S=>S.replaceChildren(...Q())),f=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),s(S.value)}},...Q.map(T=>c("option",{value:T.code},T.country)));return l(S,()=>{S.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:Q,to:S},T)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...mr(Q)));let G=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:S}),onclick:async()=>{await ff(S,G)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},G," ",d)},A=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(u))),g=({emergency:Q,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:ci(Q)},W(e["help-call"],{number:Q})))),
I=Q=>h(()=>{let S=i();if(!S)return[c("p",{},e["help-elsewhere-how"])];let T=Q.flatMap(G=>G==="emergency"?g(S):wr(S,[G]).
map(A));return[c("ul",{class:"ajar-help-lines"},...T)]});function m(){oi({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},f(),Cr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(ii),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:Q,text:S,now:T,lines:G,kinds:d,
countries:E},{level:B,aside:x,needs:L}){return E&&!k()&&(Oe().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},Q),c("p",{},S),d.length?null:L?.()??null,f(),I(G),c("ul",{class:"ajar-todo"},...T.map(j=>c("li",{},j))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let D=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function V({emergency:Q,...S}){let G=cf.map(E=>wr(
S,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:x})=>x.startsWith(B))));return[{say:W(e["help-call"],
{number:Q}),to:ci(Q)},...G.filter(Boolean)]}let Y=(Q=`${e["help-line"]} `)=>h(()=>{let S=i(),T=(S?V(S):[]).flatMap(({say:E,
to:B},x)=>[x?" · ":"",c("a",{href:B},...mr(E))]),G=c("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},T.length?" · ":"",G);return[c("p",{class:"ajar-help-line"},Q,...T,d)]});function N(Q){
if(!k())return;let[S]=[...Q.querySelectorAll(li)].reverse();S?.closest("p, ul").after(Y(""));for(let T of Q.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===i()?.country}let O=()=>h(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...wr(Q,ii).map(({for_what:S,name:T,reach:G,hours:d})=>c("li",{},...mr(`${S}: ${T}. ${G.map(({say:E})=>E).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:m,notice:y,button:D,line:Y,addNumbers:N,
text:O,choose:a,code:o,isKnown:k}}var Cr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function hi(e){if(Oe().open){Oe().open=e;return}Oe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(li)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},{capture:!0})}async function ff(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function ws(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ui="about:blank";function yr(e){ui=e}function Er(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ui)}function Ai(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Er()))},{capture:!0})}function pi(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let m=u[I.dataTransfer.
getData("text/plain")]?.[g.id];m&&!m.matches(":disabled")&&(m.checked=!0,f(m.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=W(n["pile-count"],{pile:g.text,n:Object.values(i).filter(I=>I===g.id).length})}),f=(g,I)=>{
i[g]=I.id,h(),r({...i}),o(W(n.moved,{card:Nt(e.cards.find(m=>m.id===g).text),pile:I.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(m=>{let y=c("input",{type:"radio",name:I,
value:m.id,"data-card":g.id,checked:i[g.id]===m.id,onchange:()=>f(g.id,m)});return u[g.id][m.id]=y,c("label",{},y,c("spa\
n",{},m.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...A)}var gi=e=>e;function Ii(e){gi=e}function tn(e,t){e.innerHTML=gi(t)}var kr=["open","closed","half-open"],hf=2,uf=90,Af=31,pf=2147483647,Qr=3,ms="none",di=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
gf=/[“”„«»"' \t\n]/g,wi=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,If=["i","im","id","ill","ive","its","we",
"were","well"],df=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,wf=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Br=new WeakMap;function mf(e,t){let n=Ci(t),{sentences:s,forms:r,at:o}=Ef(e,n);if(o<0||r[o].name===ms)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Sf(bf({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:l,end:h}=r[o],f=Df(i,a,br(e,s[o],
l,h),t),u=vf(e,s,n),g=[i==="open"&&u.some(I=>I.name!=="two-at-once")?"":f,...u.map(I=>I.remark)].filter(Boolean);return{
kind:i,reason:f,notes:u,remarks:g.slice(0,hf)}}function Cf(e,t){let n=Ci(t),s=t["about-statements"],r=Bi(Rf(e)),o=Object.entries(n.blame).map(([m,y])=>({name:m,places:r.
flatMap(D=>xf(m,y,D,n))})),i=new Set(o.flatMap(({places:m})=>m.map(({sentence:y})=>y))),a=[],l="";for(let{name:m,places:[
y]}of o){if(!y)continue;let D=Ff(e,y,n.quotedTo[m]);a.length||(l=Uf(m,e,y,n)),a.push({name:m,words:D,remark:W(s.blame[m].
say,{words:D})})}let h=a.map(m=>m.name),f=r.filter(m=>!i.has(m)),u=Object.keys(n.parts).filter(m=>(m==="seen"?f:r).some(
({line:y})=>lt(n.parts[m],y))),A=u.map(m=>s.parts[m]).join(", "),g=u.length?W(s.mirror,{parts:A}):"",I=[g,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:u,mirror:g,blame:h,notes:a,rewording:l,remarks:I}}function mi({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>en(n,o).length)?[]:e==="question"?mf(n,s.coach).remarks:Cf(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Ci(e){return Br.has(e)||Br.set(e,yf(e)),Br.get(e)}function yf(e){let t=As(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,ct(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ct(e.echoes,t),stated:ct(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:kr.map(a=>Dn(i[a]))},passes:ct(e.passes,t),quotes:ct(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function lt(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ef(e,t){let n=Bi(e),s=n.map(h=>Bf(h,t)),r=h=>n.map((f,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>yi(n[h])>=Qr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var Cs=e=>e.trim().split(" ").slice(0,-1),yi=({line:e})=>Cs(
e).length-1;function Bf({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[f,u]of Object.entries(
n)){let A=lt(u,e);if(A)return{name:f,start:A[0],end:A[1]}}let a=Object.entries(s).map(([f,u])=>({name:f,place:lt(u,e)})).
filter(({place:f})=>f).map(({name:f,place:[u,A]})=>({name:f,start:u,end:A}));if(a.length){let f=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(f.name)?(i.lastIndex=f.start,t!=="?"&&i.test(e)?{...f,name:ms}:e.
slice(2,f.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:ms}:f}let l=Ei(Cs(e).slice(1),r).length>Qr?"echo":"short";return{name:t==="?"&&lt(o,e)?l:ms,start:2,end:e.length}}
function Ei(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function kf({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=Ei(Cs(r).slice(1),s),a=Cs(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},u)=>u!==n&&(e[u].mark==="?"||l.includes(f)));return[...i,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${i.slice(-f).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function Qf(e){let t=0;for(let n of e)t=(t*Af+n.codePointAt(
0))%pf;return t}function bf(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??kr.map(()=>0),i=new Set(
kf(e,t).map(l=>Qf(l)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((l,h)=>l+[...i].reduce((f,u)=>f+s[h][u],0)*a)}function Sf(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?kr[e.indexOf(n)]:""}function Df(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?W(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":W(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function vf(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([l,h])=>{let f=i.map(A=>({sentence:A,place:lt(
h,A.line)})).find(({place:A})=>A);if(f){let A=br(e,f.sentence,...f.place);return a.some(g=>g.includes(A))?[]:(a.push(A),
[{name:l,words:A,remark:W(r[l],{words:A})}])}let u=i.filter(A=>yi(A)>=Qr).length>1;return l==="two-at-once"&&u?[{name:l,
words:"",remark:r[l]}]:[]})}function xf(e,t,n,{passes:s,quotes:r,unless:o}){if(lt(r,n.line))return[];let i=gs(s,n.line),
a=lt(t,i);return!a||o[e]&&lt(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function Ff(e,{sentence:t,start:n,end:s},r){let o=r&&
lt(r,t.line.slice(n,s));return br(e,t,n,o?n+o[1]:s)}function Uf(e,t,n,s){let r=s.data["about-statements"].blame[e],o=jf(
e,t,n,s),i=o>0?Of(t,n.sentence,o):"",a=e==="ultimatum"&&vn(i).line.split(" ").some(f=>If.includes(f)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?W(h,{rest:i}):r.otherwise}function jf(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]==="you"||l[0]==="u",f=g=>h&&l.slice(
1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("not")&&(u=r);let A=f(["never"])&&o.
has(l[2])||f(["always"])&&i.has(l[2]);if(e==="always"&&A&&(u=a.indexOf(` ${l[2]} `,s)+1),e==="makes"&&f(["make","me","fe\
el"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(u=s+l.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function Of(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(wf,1),r=s.replace(wi," ").replace(/^ +| +$/g,"");return[...r].length<=uf?r:""}var br=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(wi," ").replace(df,"");function Bi(e){let{line:t,places:n}=vn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],h=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function Rf(e){return e.replace(di,"").replace(gf,"")?e.replace(di,t=>" ".repeat(t.length)):
e}var Mf=1200;function ki(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=u=>{window.ajarNoRemarks=u,a=[],f()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(A)},u);function f(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(f,Mf)}),o}var Sr=2e4,Tf=10,Gf=/^(\d{4})-(\d\d)-(\d\d)$/,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function ze({items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new be("unk\
nown-items",{items:s.sort()});let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:
Hf[o.kind](i,o);kt(o,r)&&(r[o.id]=Nf(o,a,r))}return r}function nn(e,t){try{ze(e,t)}catch(n){if(n instanceof be)return!1;
throw n}return!0}var Si=e=>Object.values(e).every(t=>t==null);function Ze(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Qi(e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Qi(e.piles,t[n.id])}`);case"date":return[Qt(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}
var Qi=(e,t)=>e.find(n=>n.id===t)?.text??t;function Nf(e,t,n){if(e.kind!=="choice"||!t)return t;let s=zt(e,n).map(({id:o})=>o),
r=t.chosen.filter(o=>s.includes(o));return r.length||t.own?{chosen:r,own:t.own}:null}var Hf={ruler(e){if(!Number.isInteger(
e)||e<0||e>Tf)throw new be("answer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!bi(e)||
!Array.isArray(e.chosen)||!e.chosen.every(vr(r)))throw new be("answer-cards");let{chosen:o}=e,i=Dr("own"in e?e.own:"")??
"";if(i&&!s)throw new be("answer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=r.filter(l=>o.includes(
l));return a.length||i?{chosen:a,own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=vr(n.map(({id:i})=>i));
if(!bi(e)||!Object.keys(e).every(vr(s))||!Object.values(e).every(r))throw new be("answer-piles");let o=s.filter(i=>Object.
hasOwn(e,i)).map(i=>[i,e[i]]);return o.length?Object.fromEntries(o):null},text:Dr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new be("answer-lines",{most:t});let n=e.map(s=>Dr(s)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Lf(e))throw new be("answer-day");return e}};function Dr(e){if(typeof e!="string")
throw new be("answer-text");if(e.length>Sr&&[...e].length>Sr)throw new be("answer-long",{most:Sr});return Qe(e)?e:null}var vr=e=>t=>e.
includes(t),bi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Lf(e){let[,t,n,s]=(e.match(Gf)??[]).map(Number),
o=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&s>0&&s<=o}var Vf=[{answers:["all"]}],Yf=/\p{L}/u,$f=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Kf=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Pf=/\{([a-z][a-z0-9-]*)\}/g;function Es({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(Si(o))return"nothing"in n?[ys([n.nothing])]:[];let i=Jf({items:e,answers:o,rules:t,phrases:n}),
l=(r||!t.length?Vf:t).flatMap(i);return r||!("closing"in n)?l:[...l,ys([n.closing])]}var ys=e=>({words:e,heading:"",said:[]}),
bt=(e,t,n=[])=>({words:n,heading:e,said:t}),Di=(e,t)=>e.filter(n=>!t.has(_e(n)));function Jf({items:e,answers:t,rules:n,
phrases:s}){let r=d=>e.find(({id:E})=>E===`couple-${d}`)??e.find(({id:E})=>E===d),o=d=>t[r(d)?.id]??null,i=d=>r(d)?Ze(r(
d),o(d)):[],a=d=>{let E=new Set(d.map(r));return e.filter(B=>E.has(B))},l=d=>{let E=o(d);return typeof E=="number"?E:i(d).
length},h=d=>d.map(E=>o(E)?.chosen).find(E=>Array.isArray(E))??[],f=(d,E)=>{let[B,x]=[r(d),o(d)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:L})=>x[L]===E).map(({text:L})=>L)},u=d=>new Set(d?i(d).map(_e):[]),A=({if:d=[],unless:E=[]})=>d.
every(g)&&!E.some(g);function g(d){if(typeof d=="string")return o(d)!==null;let{item:E=[],cards:B,piles:x,without:L,only:j,
least:$,asked:R}=d;if(R)return!!r(R)&&kt(r(R),t);let q=E.find(z=>o(z)!==null);if(!q)return!1;let Z=h([q]);return B&&!B.some(
z=>Z.includes(z))||x&&!x.some(z=>Di(f(q,z),u(L)).length)||j&&!(z=>z.size===1&&z.has(j))(new Set(Object.values(o(q))))?!1:
$==null||l(q)>=$}let I=(d,E={})=>W(s[d],E);function m(d,E={}){if(typeof d=="string")return I(d,E);if(!A(d))return null;let{
phrase:B,of:x,score:L}=d;if(L){let j=Q(L);return j===null?null:I(B,{t:50+10*j})}return x?i(x).length?I(B,{n:l(x),...E}):
null:I(B,E)}let y=(d=[],E={})=>d.map(B=>m(B,E)).filter(B=>B!==null),D=(d,E)=>{let B=y(d,E);return B.length?[ys(B)]:[]};function V(d){
if(typeof d=="string")return i(d);if("level"in d)return S(d);if("phrase"in d){let[$]=d.of?i(d.of):[],R=m(d,$===void 0?{}:
{words:$});return R===null?[]:[R]}let{item:E,pile:B,also:x,without:L}=d,j=B?f(E,B):i(E);return x&&(j=j.filter($=>u(x).has(
_e($)))),Di(j,u(L))}let Y=({heading:d,under:E})=>d?I(d):(E&&r(E)?.said)??"";function N(d,E){let B=r(d);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=j=>B.piles.find($=>$.id===j).text;return(E??B.piles.map(({id:j})=>j)).map(j=>({id:j,text:x(
j),cards:f(d,j)}))}let O=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(O.rungs.length/2);function Q(d){let[E]=h([d]);return!O||
!E?null:k()-O.rungs.findIndex(({card:B})=>B===E)}function S({level:d,up:E=0}){let B=d.map(Q).find(L=>L!==null);if(!O||B===
void 0)return[];let x=O.rungs[k()-B-E];return x?i(x.item):[]}let T={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:B})=>t[B]!==null).map(B=>bt(B.said||B.ask,Ze(B,t[B.id])))},lines(d){let E=d.lines.flatMap(V),B=E.length?[bt(Y(d),E,
y(d.say))]:[],x=d.count?.[Math.min(E.length,d.count.length-1)];return x?[...B,ys([I(x,{n:E.length})])]:B},piles({piles:d,
only:E,heading:B,below:x={},all:L={}}){let j=$=>$.length===r(d).cards.length;return N(d,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:R,cards:q})=>{let Z=j(q)&&L[$]||x[$],_=B?I(B,{pile:R}):R;return[bt(_,q),...D(Z?[Z]:[])]})},empty(d){
let E=N(d.empty,d.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[bt(Y(d),E,y(d.say))]:[]},sentence(d){
let E=s[d.sentence],B=vi(E),x=Object.fromEntries(B.map(L=>[L,i(L).join(" ")]));return Object.values(x).every(Boolean)?[bt(
Y(d),[xr(d,E,x)])]:[]},message(d){let E=d.message.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,x])=>G(B,x,d.
message));return E.length?[bt(Y(d),[E.join(" ")])]:[]},ladder(){let[d=""]=i(O.goal),[[E],[B]]=[h([O.today]),h([O.later])],
x=O.rungs.map(({card:L,item:j})=>{let $=r(j)?.said??"",[R]=i(j),q=R?`${$}: ${R}`:I("open",{level:$}),Z=Wf(L===E,L===B,!!B);
return Z?I(Z,{level:q}):q});return[bt(I(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,say:E}){let B=a(d).
filter(({id:x})=>t[x]===null);return B.length?D(E,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(d){let E=d.repeated.
map(i),B=new Map;for(let j of E.flat())B.has(_e(j))||B.set(_e(j),j);let x=j=>E.filter($=>$.some(R=>_e(R)===j)).length>1,
L=[...B].filter(([j])=>x(j)).map(([,j])=>j);return L.length?[bt(Y(d),L)]:[]}};function G(d,E,{self:B=[],small:x=[],capitals:L=[]}){
let{opener:j,clause:$,clauses:R=[],questions:q=[],names:Z=!1}=d,_=Nt(E),z=us(_),he=z.toLowerCase();if(B.includes(he))return Sn(
"{words}.",{words:_});let ke=[...s[j]].at(-1);if(!$f.test(_.match(Yf)?.[0]??"a")||q.includes(he))return Sn(`{words}${ke}`,
{words:_});let me=s[$&&R.includes(he)?$:j],ye=Z||L.includes(z);return Sn(me,{words:xi(_,x,ye)})}return d=>{if(!A(d))return[];
let E=Object.keys(T).find(x=>x in d),B=E?T[E](d):D(d.say);return B.length&&d.then?[...B,...D([d.then])]:B}}var vi=e=>[...e.
matchAll(Pf)].map(([,t])=>t);function xr({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>xi(Nt(Qe(r[a])),t,!n.includes(a)),
i=Object.fromEntries(vi(s).map(a=>[a,o(a)]));return Sn(s,i,e)}function xi(e,t,n){let s=us(e);if(!([...s].length>1&&Kf.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function Wf(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function Bs(e,t,n){let s=n&&ds(e.items,t,n.dangers),r=!n||!!s?.kinds.length;return{danger:s?{...s,countries:n.countries}:
null,reflection:Es(e,t,{plain:r})}}function Fr(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(f,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function ks(e){let n=c("button",{type:"button",onclick:()=>Fr(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Qs(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function Fi(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Ui({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=f,A=!1,g=!1,I=!1,m=!1,y=!1,D=(M,ee,U={})=>c(
"button",{type:"button",onclick:ee,...U},M),V=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),Y=D(
e["keep-open"],()=>L(),{class:"ajar-link"}),N=c("div",{class:"ajar-offer"}),O=!1,k=M=>{M.tabIndex=-1,M.focus()},Q=()=>l.
querySelector(".ajar-change"),S=()=>f.state==="kept"&&!f.reopen;function T(M,ee=M){o.dataset.short=ee,r.textContent!==M&&
(r.textContent=M)}function G(){let M=f.problem?e["keep-unsaved"]:e["keep-saving"],[ee,U]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:
[M],lost:[e["keep-lost"]]}[y?"lost":f.state];o.classList.toggle("ajar-state-lost",y),T(ee,U),o.dataset.longest=f.state===
"kept"?e["keep-saved"]:"",i.textContent!==f.problem&&(i.textContent=f.problem),i.hidden=!f.problem,d()}function d(){let M=n&&
f.state==="none"&&!A,[ee,U]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];V.setAttribute(
"aria-label",ee),V.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},U)),V.hidden=!M||O,Y.hidden=
!M||!f.exists,N.hidden=!M||m,h.hidden=M&&i.hidden&&!a.textContent}function E(){let M=()=>{m=!0,G(),k(o)};return N.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},D(e["keep-nothing"],M),D(e["keep-offer-yes"],L))),N}function B(){
f={...f,saved:!1},G()}function x(){G(),u=f,S()?l.replaceChildren(g?_("change"):me()):f.state!=="none"?l.replaceChildren(
_("unlock")):A?l.replaceChildren(_(f.exists?"open":"start")):l.replaceChildren(n?"":m?q():R())}let L=()=>{A=!0,a.textContent=
"",x(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},j=()=>f.hosted?c("p",{},e["keep-hub"]):null,
$=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function R(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),j(),c("d\
iv",{class:"ajar-moves"},D(e["keep-nothing"],()=>{m=!0,x(),k(o)}),D(e[f.exists?"keep-open":"keep-start"],L)))}let q=()=>c(
"p",{},D(e[f.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function Z(){let ee=["none","weak","fair","good","\
strong"].map(U=>e[`keep-strength-${U}`]).reduce((U,J)=>J.length>U.length?J:U);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function _(M){let ee=M==="start"||M==="change",U={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],J=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:J.value})}}),te=c("inpu\
t",{id:`${s}-again`,type:"password",spellcheck:"false"}),F=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),te),
X=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:ne.value})}),ue=Z(),qe=()=>{if(!J.value){J.focus();return}if(X.hidden=!0,ee&&J.type==="passw\
ord"&&te.value!==J.value){X.textContent=e["keep-again-differs"],X.hidden=!1,te.focus();return}M==="change"?t({change:J.value},
{awaited:!0}):t({[M==="start"?"keep":"unlock"]:J.value,place:ne.value},{awaited:!0}),T(e["keep-opening"]),J.value="",te.
value="",ue.firstChild.textContent=e["keep-strength-none"]},Ye=()=>{A=!1,g=!1,x(),M==="change"?Q().focus():k(o)},w=c("de\
tails",{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),ne);return c("form",{class:"ajar\
-ask",onsubmit:v=>{v.preventDefault(),qe()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},U),j(),M==="start"&&n?c(
"p",{},e["keep-why"]):null,M==="start"?$():null,M==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-no-\
way-back"]):null,M==="start"&&f.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[M==="ch\
ange"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),J,ee?ue:null,
ee?F:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:v})=>{J.type=v.checked?"text":"pass\
word",F.hidden=v.checked,X.hidden=!0}}),c("span",{},e["keep-see"])),ee?X:null,M==="change"||f.here?null:w,c("div",{class:"\
ajar-moves"},M==="unlock"?null:D(e["keep-not-now"],Ye),c("button",{type:"submit"},U)),ee?null:ke(),M==="start"&&f.here?he():
null)}let z=()=>c("div",{},D(e["keep-copy"],()=>t({take:"sealed"})));function he(){let M={words:e,label:e["keep-bring-ye\
s"],question:e["keep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let te=new Uint8Array(await ee.files[0].
arrayBuffer()),F=()=>t({bring:te},{awaited:!0});ee.value="",f.exists?Fr(J,{...M,act:F}):F()}}),U=c("label",{class:"ajar-\
words"},c("span",{},e["keep-bring"]),ee),J=c("div",{class:"ajar-twice"},U);return J}function ke(){let M=ks({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-for\
got"]),c("p",{},e["keep-forgot-how"]),...f.here?[c("p",{},e["keep-copy-forgot"]),z(),he()]:[],c("p",{},e["keep-erase-how"]),
M)}function me(){let M=c("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set([5,15,30,
60,f.minutes])].sort((ee,U)=>ee-U).map(ee=>c("option",{value:ee,selected:ee===f.minutes},W(e["keep-minutes"],{n:ee}))));
return c("div",{class:"ajar-kept"},D(e["keep-lock"],()=>{T(e["keep-opening"]),t({lock:!0},{awaited:!0})}),D(e["keep-chan\
ge"],()=>{g=!0,I=!1,x(),l.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"statu\
s"},I?e["keep-changed"]:""),c("details",{},c("summary",{},e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["kee\
p-copy-how"]),z()]:[c("p",{},f.place)],f.copied?c("p",{},W(e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}\
-minutes`},e["keep-idle"]),M))}function ye(M){if(M.strength!=null){let ee=l.querySelector(".ajar-strength > span");ee&&(ee.
textContent=M.strength);return}if(M.changed){g=!1,x(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,
Q().focus();return}f={...f,...M},f.state==="kept"&&(A=!1),S()||(g=!1),G(),Fe()}let Fe=Qs(l,()=>{let M=u;if(M.state===f.state&&
M.exists===f.exists&&M.minutes===f.minutes&&M.here===f.here&&!!M.reopen==!!f.reopen&&!!M.hosted==!!f.hosted&&l.firstChild){
u=f;return}let U=A&&M.place!==f.place;x(),M.state!==f.state&&M.state!=="none"?k(o):U&&l.querySelector("input").focus()});
return x(),{line:o,small:V,opener:Y,more:h,offer:E,setStart:M=>{O=M,G()},update:ye,begin:B,setLost:M=>{y=M,G()},say:M=>{
a.textContent=M,h.hidden=!1}}}function ji(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,f)=>{let u=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return tn(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(u=>c("td",{},u??"–")))))))))}function Oi({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!kt(s,n)))if(s.kind==="choice"){let i=(s.among?
zt(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ri=(e,t)=>W(e.ask,t);var Xf=new Set(["autorestarting","dead","restarting","terminating"]),qf=4e3;function Mi({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,h)=>{
Xf.has(h)&&t()},a=(l,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,qf):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Ti({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=Oi(l,h),u=l.items.filter(A=>A.id in f).map(A=>[Ri(A,f),...Ze(A,f[A.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function o(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function Gi(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ni(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Qn(
t,N=>o.replaceChildren(N)),a=N=>{i.begin(),n(N)},l=c("div",{}),h={},f="",u=0,A=Gi(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let g=(N,O)=>c("button",{type:"button",onclick:O},N),I=N=>c("div",{class:"\
ajar-reflection"},...N.flatMap(O=>bn(O,3))),m=(N,O,k)=>ks({words:t,label:N,question:O,act:()=>a(k)}),y=()=>{let N=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{N.files[0]&&a({import:await N.files[0].text()}),N.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),N)},D=Qs(l,()=>{let N=JSON.stringify(h);N!==f&&
(f=N,Fi(l,V))});function V(){let N=(Q,S)=>g(S,()=>a({take:Q})),O=u>(h.danger?.kinds.length??0)?null:h.danger,k=()=>{u=O.
kinds.length+1,V(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(O?r.notice(O,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.section))):
"",h.due?.length?c("ul",{},...h.due.map(Q=>c("li",{},Q))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
I(h.plan):"",h.plan?.length&&!O?r.line():"",...(h.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),N("calendar",t["home-take-calendar"]),h.danger?"":N("calendar-line",t["home-take-calendar-line"])],
N("check-ins",t["home-take-check-ins"]),N("everything",t["home-take-everything"])),y()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),m(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),m(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:N=>{i.end(),h=N,D()},settle:i.end,say:(N,O="")=>{
i.end();let k=c("div",{class:"ajar-text"});tn(k,O),o.replaceChildren(N,k),o.scrollIntoView({block:"nearest"})}}}function Hi({
name:e,type:t,data:n}){let s=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),r=URL.createObjectURL(new Blob([s],{type:t}));c(
"a",{href:r,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var sn=(...e)=>e.map(([t,n,s={}])=>Zt("path",{class:t,d:n,...s})),xn=(e,...t)=>Zt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),_f=(e,t,n,s)=>Zt("circle",{class:e,cx:t,cy:n,r:s}),zf={cup:()=>xn("88 74 46 56",...sn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>xn("296 12 176 168",...sn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>xn("136 24 136 140",...sn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),_f("glow",234,94,4),...sn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>xn("312 66 80 120",...sn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>xn("190 66 72 100",Zt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Zt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...sn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Li=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},zf[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Vi(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Li(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Yi=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Li(e.doors,t)),
$i=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Zf=4e3,eh=6e3,th=6;function Ki(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===th){f(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,Zf)}function l(){i(e.out,"out"),t=setTimeout(a,eh)}function h(){n=0,o.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:f}}window.ajarShown??(window.ajarShown=new WeakMap);var Fn=window.ajarShown,Pi="needs@",Ji=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),nh={},sh=(e,t)=>mi(e,t,window.ajarCoach??window.ajarDangers);function rh(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Wi({
model:e,el:t}){rh();let n=e.get("pages"),s=e.get("words"),r=new Map,o=new Map,i=new Map,a=[],l=w=>a.push(w),h=null,f=!1,
u=!1,A=!1,g=!1,I=new Map,m=new Map,y=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let D=c("div",{class:"aj\
ar-page"}),V=w=>n.flatMap(({blocks:v})=>v).find(v=>v.kind==="exercise"&&v.key===w)?.exercise,Y=Ti({words:s,answered:()=>[
...o].map(([w,{answers:v}])=>[V(w),v]).filter(([w,v])=>w&&Object.keys(v??{}).length)}),N=0,O=w=>{if(clearTimeout(N),N=0,
Y.set(w),h?.setLost(w),w)for(let v of i.keys())r.get(v)?.release()},k=(w,{awaited:v=!1}={})=>{try{e.send(w)}catch{O(!0);
return}v&&!N&&(N=setTimeout(()=>O(!0),8e3))},Q=!1;function S(){Q||(Q=!0,window.ajarDangers?T():k({dangers:!0}))}let T=()=>{
for(let w of Object.values(window.ajarDangers.dangers))ws(Is(w))};function G({key:w,exercise:v},P){if(!(window.ajarDangers||
Y.isLost())||!nn(v,P))return;let ae=ze(v,P),se=Bs(v,ae,window.ajarDangers);M(w,{answers:ae,done:!0,...se}),I.set(w,Ji(o.
get(w))),r.get(w).update(o.get(w)),r.get("made")?.update()}let d=fi({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>E(),onCountry:w=>k({country:w})}),E=()=>{k({forget:!0}),Er()},B=(w,v,P)=>(r.set(w.key,P),o.has(w.key)&&P.
update(o.get(w.key)),v),x={html:w=>L(w.html),home(w){let v=c("div",{});return B(w,v,Ni(v,{words:s,send:ae=>{ae.import&&r.
get("chart")?.begin(),k(ae)},open:ae=>{let se=n.find(ge=>ge.section===ae&&ge.blocks.some(({key:Ue})=>o.get(Ue)?.done===!1));
me(se?.id??ae)},help:d})),k({home:w.key}),v},gate(w){let v=c("div",{class:"ajar-text ajar-gate"}),[P,ie]=g?[c("p",{},s["\
gate-left-out"]),[d.button(),ye(),R()]]:[L(A?w.short:w.html),Z()],ae=c(`h${w.level??2}`,{},w.title);return v.append(ae,P,
c("div",{class:"ajar-moves"},...ie.filter(Boolean))),g||P.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{A=!0}),
v},made:w=>{let v=c("div",{class:"ajar-made"}),P=()=>v.replaceChildren(...z(w.section));return r.set("made",{update:P}),
P(),v},exercise(w){if(w.invites&&g)return c("div",{class:"ajar-text"},c(`h${w.level}`,{},w.exercise.title),c("p",{},s["g\
ate-left-out"]),R());let v=c("div",{}),P=Y.line(h?{}:{role:"alert"});i.set(w.key,v);let ie=(se,ge)=>{h?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let Ue=window.ajarSent;m.set(w.key,Ue),k({key:w.key,...se,sent:Ue},{awaited:ge}),
!(!ge||!Y.isLost())&&(O(!0),P.scrollIntoView({block:"nearest"}))};if(r.set(w.key,Wo(v,w.exercise,{words:s,level:w.level,
small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>1&&!ne()?_o:pi,enough:w.quick?"at once":"later",remarks:(se,ge)=>ki(
se,{words:s,find:Ue=>sh(ge,Ue)}),...o.get(w.key),help:d,needs:()=>ye(w.needs),below:()=>ke(w.key),onAside:se=>M(w.key,{aside:se}),
onChange:se=>{S(),M(w.key,{answers:se,done:!1}),ie({answers:se,done:!1},u)},onMove:se=>M(w.key,{at:se}),onDone:se=>{G(w,
se),ie({answers:se,done:!0},!0),w.key.startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{M(w.key,{answers:{},
done:!1}),ie({remove:!0})}})),v.firstElementChild.append(P),l(()=>Y.forget(P)),!w.folded)return v;let ae=Object.keys(o.get(
w.key)?.answers??{}).length>0;return c("details",{open:ae},c("summary",{},s["check-in-now"]),v)},chart(w){let v=c("div",
{class:"ajar-chart-block"}),P=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:ie,end:ae}=Qn(s,ge=>P.
replaceChildren(ge)),se=ge=>{ae(),ji(v,ge,s)};return r.set(w.key,{update:se,begin:ie,end:ae}),o.has(w.key)&&se(o.get(w.key)),
ie(),k({chart:w.key}),c("div",{},v,P)},start:w=>Vi(w,{open:me,opener:h?.opener}),doors:w=>Yi(w,{open:me}),onward:w=>$i(w,
{open:me}),breathing(w){let{element:v,stop:P}=Ki(w);return l(P),v},notice(w){if(Ai(()=>k({forget:!0})),!w.leave)return c(
"div",{class:"ajar-notice"},c("p",{},w.text));let v=c("div",{class:"ajar-leave"},d.button(),Cr({words:s,leave:E}));hi(d.
open),h=Ui({words:s,send:k,isQuiet:n.length>1});let P=document.createDocumentFragment();return P.append(c("div",{class:"\
ajar-notice"},c("div",{},h.line,h.small),v),c("div",{class:"ajar-on-paper"},d.text()),h.more),P}};function L(w){let v=c(
"div",{class:"ajar-text"});return tn(v,w),d.addNumbers(v),v.addEventListener("click",P=>{let ie=P.target.closest("a"),ae=n.
findIndex(({id:se})=>se&&ie?.getAttribute("href")===`${se}.ipynb`);ae<0||(P.preventDefault(),te(ae))}),v}function j(w){g=
w,A=!0,U({focus:!0})}let $=(w,v)=>c("button",{type:"button",onclick:v},w),R=()=>$(s["gate-again"],()=>j(!1));function q(){
j(!1),n[y].blocks.some(({invites:v})=>v)||te(y+1)}let Z=()=>[$(s["gate-no"],()=>j(!0)),$(s["gate-unsure"],()=>j(!0)),$(s["\
gate-yes"],q)],_=w=>n.filter(v=>v.section===w).flatMap(v=>v.blocks.filter(({kind:P})=>P==="exercise")),z=w=>{let v=_(w).
filter(({key:ie})=>o.get(ie)?.done).flatMap(({key:ie,exercise:ae})=>[c("h2",{},ae.title),...o.get(ie).reflection.flatMap(
se=>bn(se,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...v.length?v:[P]]},he=w=>{let v=_(w);return v.
length>0&&v.every(({key:P})=>o.get(P)?.done)};function ke(w){let v=w.startsWith("plan@")&&d.isKnown()?d.line():"";return c(
"div",{class:"ajar-below"},v,h?.offer()??"")}let me=w=>te(n.findIndex(v=>v.id===w));function ye(w){let v=n.findIndex(({aside:ie,
blocks:ae})=>!ie&&ae.some(({key:se})=>se===Pi));return v<0?w?c("p",{},c("a",{href:w},s["help-needs"])):null:c("button",{
type:"button",onclick:()=>{te(v);let ie=i.get(Pi).querySelector("h2");ie.tabIndex=-1,ie.focus()}},s["help-needs"])}for(let[
w,v]of Object.entries(nh))x[w]=P=>{let ie=c("div",{}),se=v(ie,P,{words:s,send:k,onDispose:l,model:e,exerciseOf:V,formOf:ge=>i.
get(ge)});return B(P,se.element??ie,se)};let Fe=w=>n[y].blocks.find(v=>v.kind===w),M=(w,v)=>o.set(w,{...o.get(w),...v}),
ee=()=>{for(let w of a.splice(0))w()};function U({focus:w=!1}={}){if(ee(),r.clear(),f){D.replaceChildren(h?"":c("p",{class:"\
ajar-empty"},s["keep-locked-here"]));return}if(D.replaceChildren(...n[y].blocks.map(P=>x[P.kind](P))),n.length>1&&J(),!w)
return;let v=D.querySelector("h1, h2, h3")??D;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}
function J(){let{aside:w,title:v}=n[y];if(ue.hidden=!!w,D.classList.toggle("ajar-aside",!!w),h?.setStart(n[y].id==="star\
t"),w)return;let{section:P,step:ie,steps:ae,minutes:se}=n[y],ge=n.filter(Ie=>!Ie.aside),Ue=ge.indexOf(n[y]),En=(Ie,ur,Dl={})=>c(
"button",{type:"button",onclick:()=>te(n.indexOf(Ie)),...Dl},ur),Bn=n.find(({id:Ie})=>Ie==="start"),Ho=ge[Ue-1]??Bn;D.append(
c("div",{class:"ajar-moves ajar-turn"},Ho?En(Ho,s["previous-page"]):null,Ue<ge.length-1?En(ge[Ue+1],s["next-page"]):null));
let hr=ge.filter(Ie=>!Ie.section||Ie.step===1),Lo=Ie=>P?Ie.section===P:Ie===n[y],bl=Ie=>({"aria-current":Lo(Ie)?"page":null}),
Sl=Ie=>he(Ie.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Vo=(Ie,ur)=>c("li",{},En(Ie,ur,bl(Ie)),Sl(
Ie));F.replaceChildren(...hr.map(Ie=>Vo(Ie,Ie.title)),Bn?Vo(Bn,s["start-page"]):""),X.textContent=P?W(s["step-of"],{title:v,
n:ie,all:ae,minutes:se}):W(s["page-of"],{n:hr.findIndex(Lo)+1,all:hr.length,title:v})}function te(w){n[w]&&(y=w,F.parentElement.
open=ne(),e.set("page",w),e.save_changes(),U({focus:!0}))}let F=c("ol",{}),X=c("summary",{}),ne=()=>window.innerWidth>640;
e.get("notice")&&t.append(x.notice(e.get("notice")));let ue=c("nav",{class:"ajar-nav","aria-label":s.pages},c("details",
{open:ne()},X,F));n.length>1&&t.append(ue),t.append(Y.line({role:"alert"}),D);let qe=0;for(let w of["keydown","pointerdo\
wn","scroll"])t.addEventListener(w,()=>{Date.now()-qe<3e4||(qe=Date.now(),k({active:!0}))},{passive:!0,capture:!0});e.on(
"msg:custom",w=>{if(O(!1),w.keeping){let v=[...m.values()].some(ae=>w.acknowledged<ae);h?.update(v?{...w.keeping,saved:!1}:
w.keeping);let{state:P}=w.keeping,ie=P==="locked";P&&(u=P==="kept"),P&&ie!==f&&(f=ie,o.clear(),ue.hidden=f,U())}w.states&&
queueMicrotask(()=>r.get("made")?.update());for(let[v,P]of Object.entries(w.states??{})){if(w.acknowledged<m.get(v))continue;
let ie=P.answers&&!Object.keys(P.answers).length,ae=I.get(v)===Ji(P);I.delete(v),M(v,ie?{...P,at:0}:P),ae||r.get(v)?.update(
o.get(v))}w.dangers&&(window.ajarDangers=w.dangers,T()),w.country!=null&&d.choose(w.country),w.file&&(r.get("home")?.settle(),
Hi(w.file)),w.erased&&r.get("home")?.say(w.erased,Fe("home")?.erased),w.said&&r.get("chart")?.end(),w.said&&(r.get("home")??
h)?.say(w.said),w.open&&me(w.open),w.problem&&r.get(w.problem.key)?.say(w.problem.text)}),e.on("change:pages",()=>{n=e.get(
"pages"),U()});let Ye=Mi(e,{gone:()=>O(!0),back:()=>{Y.isLost()&&k({ready:!0})}});return U(),Fn.set(s,(Fn.get(s)??0)+1),
k({ready:!0}),()=>{ee(),Ye(),clearTimeout(N),Fn.set(s,Fn.get(s)-1),Fn.get(s)||k({gone:!0})}}var oh="sw.js",qi=()=>new URL("./",location.href).href,Xi=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${qi()}\
 `)),Un=()=>"serviceWorker"in navigator&&"caches"in window;async function _i(e){try{await navigator.serviceWorker.register(
e(oh),{updateViaCache:"all"})}catch{}}async function bs(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===qi());for(let t of await e())await t.unregister();for(let t of await Xi())await caches.delete(t);
return(await Xi()).length===0&&(await e()).length===0}var[Ss,Ur]=["leave-to","left"];function rn(e){try{return e(window.sessionStorage)}catch{return null}}function ih(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var jr=()=>rn(e=>e.setItem(Ur,"1"));function zi(e){let t=rn(r=>r.getItem(Ss))||e;t&&yr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=rn(r=>r.getItem(Ur));s&&n&&location.replace(
t||"about:blank"),rn(r=>r.removeItem(Ur)),s&&n&&jr()}function Zi(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:rn(s=>s.
getItem(Ss))??"",onchange(){let s=ih(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}rn(r=>s?r.
setItem(Ss,s):r.removeItem(Ss)),yr(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function ea(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await bs()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Zi(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Un()&&e.append(c("div",{},o,r))}var fe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},ah={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Ds=e=>e instanceof Ae?new fe(e.said||
ah[e.code]):e;var ta=1,on=4096,Vt=2*on,ht=12,Us=32,ft=1024,sa=16,$e={mark:0,part:16,length:20,piece:24},ra=ft-ht-sa,Rr=ra-$e.piece,Mr=new TextEncoder().
encode("ajar-jnl"),Re={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},ch=Re.wrapped+ht+Us+sa,vs=on-
32,Or={memory:[8,2**21],passes:[1,64],lanes:[1,16]},na=512,Ht=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),xs=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),Fs=(e,t)=>xs(e.subarray(0,t.length),t),oa=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),ut=e=>crypto.getRandomValues(new Uint8Array(e));function je(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Ke=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Re.wrapped),n=Ht(t);t.set(Mr),n.
setUint32(Re.version,ta);for(let s of Object.keys(Or))n.setUint32(Re[s],this.cost[s]);return t.set(this.salt,Re.salt),t.
set(this.fileId,Re.fileId),t}async toBytes(){let t=new Uint8Array(on);return t.set(je(this.bound,this.wrapped)),t.set(await oa(
t.subarray(0,vs)),vs),je(t,t)}isOf(t){return xs(this.fileId,t)}hasSalt(t){return xs(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new fe("journal-empty-file");let n=[t.slice(0,on),t.slice(on,Vt)],s=await Promise.all(n.map(lh)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>Fs(f,Mr));throw new fe(h?"journal-broken":"journal-other-file")}let o=Ht(r);if(o.
getUint32(Re.version)>ta)throw new fe("journal-newer");let i={};for(let h of Object.keys(Or))i[h]=o.getUint32(Re[h]);let a=([
h,[f,u]])=>f<=i[h]&&i[h]<=u;if(!Object.entries(Or).every(a)||i.memory<8*i.lanes)throw new fe("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(i,l(Re.salt,Re.fileId),l(Re.fileId,Re.wrapped),l(Re.wrapped,ch))}async isWholeIn(t){return Fs(t,
await this.toBytes())}};async function lh(e){return e.length!==on||!Fs(e,Mr)?!1:xs(await oa(e.subarray(0,vs)),e.subarray(
vs))}var Lt=e=>Math.max(1,Math.ceil(e/Rr));function Tr(e,t,n){let s=ut(16),r=Array.from({length:Lt(e.length)},(o,i)=>{let a=new Uint8Array(
ra);return a.set(s,$e.mark),Ht(a).setUint32($e.part,i),Ht(a).setUint32($e.length,e.length),a.set(e.subarray(i*Rr,(i+1)*Rr),
$e.piece),t(n+i,a)});return je(...r)}function ia(e,t,n){let s=Math.floor(e.length/ft),r=Array.from({length:s},(h,f)=>e.subarray(
f*ft,(f+1)*ft)),o=r.map((h,f)=>t(n+f,h)),i=[],a=0,l=!1;for(let h=0;h<s;){let f=fh(h,o),u=f?Lt(f.length):1;f&&(l||(l=h>a),
i.push({content:f,size:u}),a=h+u),h+=u}return l||(l=r.some((h,f)=>f>=a&&!o[f]&&!hh(h))),{entries:i,end:a,broken:l}}function fh(e,t){
if(!t[e])return null;let n=t[e].subarray($e.mark,$e.part),s=Ht(t[e]).getUint32($e.length),r=t.slice(e,e+Lt(s)),o=(i,a)=>i&&
Fs(i,n)&&Ht(i).getUint32($e.part)===a&&Ht(i).getUint32($e.length)===s;return r.length<Lt(s)||!r.every(o)?null:je(...r.map(
i=>i.subarray($e.piece))).subarray(0,s)}var hh=e=>[0,na].some(t=>e.subarray(t,t+na).every(n=>!n));var uh=Object.defineProperty,Ah=(e,t,n)=>t in e?uh(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,At=(e,t,n)=>Ah(
e,typeof t!="symbol"?t+"":t,n);function Vr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Os=e=>e?`"${e}" `:"";function Yr(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Os(t)+"expected boolean, got type="+typeof e);return e}function an(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Os(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Os(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(Vr(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&an(t,"length");let s=Vr(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Os(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var aa=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function ca(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ph(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function gt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function St(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function gh(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var cn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ih(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function dh(e){for(let t=0;t<e.length;t++)e[t]=Ih(e[t]);return e}var Yt=cn?e=>e:dh;function wh(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function mh(e,t){if(wh(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Ch(e,t){return aa(e,"defaults"),aa(t,"opts"),Object.assign(e,t)}function yh(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Eh(e,t,n){let s=t,
r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(a,...l),o}var Bh=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let f=r[0];Ee(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=i;f<r.length;f++)if(Vr(r[f]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Ee(r[i],void 0,"AAD");let a=t(s,...r),l=(f,u)=>{if(u!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");Ee(u,void 0,"output")}},h=!1;return{encrypt(f,u){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Ee(f,void 0,"data"),l(a.encrypt.length,u),a.encrypt(f,u)},decrypt(f,u){if(Ee(f,void 0,"data"),o&&f.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,u),a.decrypt(f,u)}}}return Object.
assign(n,e),n};function $r(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!Rs(t))throw new Error(
"invalid output, must be aligned");return t}function kh(e,t,n){an(e),an(t),Yr(n);let s=new Uint8Array(16),r=gh(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function Rs(e){return e.byteOffset%4===0}function Ms(e){return Uint8Array.
from(Ee(e))}var da=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Qh=Yt(gt(da("expand 16-byte k"))),bh=Yt(gt(da("exp\
and 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var jn=64,Sh=16,Kr=2**32-1,la=Uint32Array.of();function Dh(e,t,n,s,r,o,i,a){
let l=r.length,h=new Uint8Array(jn),f=gt(h),u=cn&&Rs(r)&&Rs(o),A=u?gt(r):la,g=u?gt(o):la;if(!cn){for(let I=0;I<l;i++){if(e(
t,n,s,f,i,a),Yt(f),i>=Kr)throw new Error("arx: counter overflow");let m=Math.min(jn,l-I);for(let y=0,D;y<m;y++)D=I+y,o[D]=
r[D]^h[y];I+=m}return}for(let I=0;I<l;i++){if(e(t,n,s,f,i,a),i>=Kr)throw new Error("arx: counter overflow");let m=Math.min(
jn,l-I);if(u&&m===jn){let y=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let D=0,V;D<Sh;D++)V=y+D,g[V]=
A[V]^f[D];I+=jn;continue}for(let y=0,D;y<m;y++)D=I+y,o[D]=r[D]^h[y];I+=m}}function vh(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=Ch({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return an(r),an(i),Yr(o),Yr(n),(a,l,h,f,u=0)=>{Ee(a,void 0,"key"),
Ee(l,void 0,"nonce"),Ee(h,void 0,"data");let A=h.length,g=f!==void 0;if(f=$r(A,f,!1),g&&mh(h,f),an(u),u<0||u>=Kr)throw new Error(
"arx: counter overflow");let I=[],m=a.length,y,D;if(m===32)I.push(y=Ms(a)),D=bh;else if(m===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),D=Qh,I.push(y);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!cn||!Rs(l))&&I.push(l=Ms(
l));let V=gt(y);if(s){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let O=l.subarray(0,16);if(cn)
s(D,V,gt(O),V);else{let k=Yt(Uint32Array.from(D));s(k,V,gt(O),V),St(k),Yt(V)}l=l.subarray(16)}else cn||Yt(V);let Y=16-r;
if(Y!==l.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let O=new Uint8Array(12);O.set(l,o?0:12-
l.length),l=O,I.push(l)}let N=Yt(gt(l));try{return Dh(e,D,V,N,h,f,u,i),f}finally{St(...I)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var xh=class{constructor(e){At(this,"blockLen",16),At(this,"outputLen",16),At(this,"buffer",new Uint8Array(
16)),At(this,"r",new Uint16Array(10)),At(this,"h",new Uint16Array(10)),At(this,"pad",new Uint16Array(8)),At(this,"pos",0),
At(this,"finished",!1),At(this,"destroyed",!1),e=Ms(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),l=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<8;h++)this.pad[h]=Se(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],h=o[3],f=o[4],u=o[5],A=o[6],g=o[7],I=o[8],m=o[9],y=Se(e,t+0),D=Se(e,t+2),V=Se(e,
t+4),Y=Se(e,t+6),N=Se(e,t+8),O=Se(e,t+10),k=Se(e,t+12),Q=Se(e,t+14),S=r[0]+(y&8191),T=r[1]+((y>>>13|D<<3)&8191),G=r[2]+((D>>>
10|V<<6)&8191),d=r[3]+((V>>>7|Y<<9)&8191),E=r[4]+((Y>>>4|N<<12)&8191),B=r[5]+(N>>>1&8191),x=r[6]+((N>>>14|O<<2)&8191),L=r[7]+
((O>>>11|k<<5)&8191),j=r[8]+((k>>>8|Q<<8)&8191),$=r[9]+(Q>>>5|s),R=0,q=R+S*i+T*(5*m)+G*(5*I)+d*(5*g)+E*(5*A);R=q>>>13,q&=
8191,q+=B*(5*u)+x*(5*f)+L*(5*h)+j*(5*l)+$*(5*a),R+=q>>>13,q&=8191;let Z=R+S*a+T*i+G*(5*m)+d*(5*I)+E*(5*g);R=Z>>>13,Z&=8191,
Z+=B*(5*A)+x*(5*u)+L*(5*f)+j*(5*h)+$*(5*l),R+=Z>>>13,Z&=8191;let _=R+S*l+T*a+G*i+d*(5*m)+E*(5*I);R=_>>>13,_&=8191,_+=B*(5*
g)+x*(5*A)+L*(5*u)+j*(5*f)+$*(5*h),R+=_>>>13,_&=8191;let z=R+S*h+T*l+G*a+d*i+E*(5*m);R=z>>>13,z&=8191,z+=B*(5*I)+x*(5*g)+
L*(5*A)+j*(5*u)+$*(5*f),R+=z>>>13,z&=8191;let he=R+S*f+T*h+G*l+d*a+E*i;R=he>>>13,he&=8191,he+=B*(5*m)+x*(5*I)+L*(5*g)+j*
(5*A)+$*(5*u),R+=he>>>13,he&=8191;let ke=R+S*u+T*f+G*h+d*l+E*a;R=ke>>>13,ke&=8191,ke+=B*i+x*(5*m)+L*(5*I)+j*(5*g)+$*(5*A),
R+=ke>>>13,ke&=8191;let me=R+S*A+T*u+G*f+d*h+E*l;R=me>>>13,me&=8191,me+=B*a+x*i+L*(5*m)+j*(5*I)+$*(5*g),R+=me>>>13,me&=8191;
let ye=R+S*g+T*A+G*u+d*f+E*h;R=ye>>>13,ye&=8191,ye+=B*l+x*a+L*i+j*(5*m)+$*(5*I),R+=ye>>>13,ye&=8191;let Fe=R+S*I+T*g+G*A+
d*u+E*f;R=Fe>>>13,Fe&=8191,Fe+=B*h+x*l+L*a+j*i+$*(5*m),R+=Fe>>>13,Fe&=8191;let M=R+S*m+T*I+G*g+d*A+E*u;R=M>>>13,M&=8191,
M+=B*f+x*h+L*l+j*a+$*i,R+=M>>>13,M&=8191,R=(R<<2)+R|0,R=R+q|0,q=R&8191,R=R>>>13,Z+=R,r[0]=q,r[1]=Z,r[2]=_,r[3]=z,r[4]=he,
r[5]=ke,r[6]=me,r[7]=ye,r[8]=Fe,r[9]=M}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;St(n)}update(e){ca(this),Ee(e),e=Ms(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,St(this.h,this.
r,this.buffer,this.pad)}digestInto(e){ca(this),ph(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Fh=Eh(32,e=>new xh(e));function Uh(e,t,n,s,r,o=20){
let i=e[0],a=e[1],l=e[2],h=e[3],f=t[0],u=t[1],A=t[2],g=t[3],I=t[4],m=t[5],y=t[6],D=t[7],V=r,Y=n[0],N=n[1],O=n[2],k=i,Q=a,
S=l,T=h,G=f,d=u,E=A,B=g,x=I,L=m,j=y,$=D,R=V,q=Y,Z=N,_=O;for(let he=0;he<o;he+=2)k=k+G|0,R=ce(R^k,16),x=x+R|0,G=ce(G^x,12),
k=k+G|0,R=ce(R^k,8),x=x+R|0,G=ce(G^x,7),Q=Q+d|0,q=ce(q^Q,16),L=L+q|0,d=ce(d^L,12),Q=Q+d|0,q=ce(q^Q,8),L=L+q|0,d=ce(d^L,7),
S=S+E|0,Z=ce(Z^S,16),j=j+Z|0,E=ce(E^j,12),S=S+E|0,Z=ce(Z^S,8),j=j+Z|0,E=ce(E^j,7),T=T+B|0,_=ce(_^T,16),$=$+_|0,B=ce(B^$,
12),T=T+B|0,_=ce(_^T,8),$=$+_|0,B=ce(B^$,7),k=k+d|0,_=ce(_^k,16),j=j+_|0,d=ce(d^j,12),k=k+d|0,_=ce(_^k,8),j=j+_|0,d=ce(d^
j,7),Q=Q+E|0,R=ce(R^Q,16),$=$+R|0,E=ce(E^$,12),Q=Q+E|0,R=ce(R^Q,8),$=$+R|0,E=ce(E^$,7),S=S+B|0,q=ce(q^S,16),x=x+q|0,B=ce(
B^x,12),S=S+B|0,q=ce(q^S,8),x=x+q|0,B=ce(B^x,7),T=T+G|0,Z=ce(Z^T,16),L=L+Z|0,G=ce(G^L,12),T=T+G|0,Z=ce(Z^T,8),L=L+Z|0,G=
ce(G^L,7);let z=0;s[z++]=i+k|0,s[z++]=a+Q|0,s[z++]=l+S|0,s[z++]=h+T|0,s[z++]=f+G|0,s[z++]=u+d|0,s[z++]=A+E|0,s[z++]=g+B|
0,s[z++]=I+x|0,s[z++]=m+L|0,s[z++]=y+j|0,s[z++]=D+$|0,s[z++]=V+R|0,s[z++]=Y+q|0,s[z++]=N+Z|0,s[z++]=O+_|0}var jh=vh(Uh,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),Oh=new Uint8Array(16),fa=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(Oh.subarray(n))},Rh=new Uint8Array(32);function ha(e,t,n,s,r){r!==void 0&&Ee(r,void 0,"AAD");let o=e(t,n,Rh),i=kh(
s.length,r?r.length:0,!0),a=Fh.create(o);r&&fa(a,r),fa(a,s),a.update(i);let l=a.digest();return St(o,i),l}var Mh=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=$r(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=ha(e,t,n,a,s);return o.set(
l,i),St(l),o},decrypt(r,o){o=$r(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),l=ha(e,t,n,i,s);if(!yh(a,l))
throw St(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),St(l),o}}),Kt=Bh({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},Mh(jh));function $t(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(f){try{h(s.next(f))}catch(u){i(u)}}function l(f){try{h(s.throw(f))}catch(u){i(u)}}
function h(f){f.done?o(f.value):r(f.value).then(a,l)}h((s=s.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return $t(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
Gr;function Th(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Pr=Th(),
Nr=(Gr=Pr.Buffer)!==null&&Gr!==void 0?Gr:null,Gh=Pr.TextEncoder?new Pr.TextEncoder:null;function wa(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function ma(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=wa(t.charCodeAt(
r),t.charCodeAt(r+1))}}function Nh(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
wa(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var ua=87,Aa=48;function Jr(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+ua:o+Aa,o=t[r]&15,e[s++]=o>9?o+ua:o+Aa}return String.fromCharCode.apply(null,e)}var It=Nr!==
null?e=>{if(typeof e=="string"){let t=Nr.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Nr.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return Gh.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Pe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Rn=new Uint8Array(256);for(let e=0;e<Pe.length;e++)Rn[Pe.charCodeAt(e)]=
e;function pa(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),l=Pe.charAt(a>>18&63)+Pe.charAt(a>>12&63)+Pe.charAt(a>>6&63)+Pe.charAt(a&63);r.push(l)}if(s===1){let i=e[n-
1],a=Pe.charAt(i>>2),l=Pe.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Pe.
charAt(i>>10),l=Pe.charAt(i>>4&63),h=Pe.charAt(i<<2&63);r.push(`${a}${l}${h}`),t&&r.push("=")}return r.join("")}function Hh(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function Lh(e){let t=Hh(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=Rn[e.charCodeAt(o)],a=Rn[e.charCodeAt(o+1)],l=Rn[e.charCodeAt(
o+2)],h=Rn[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=(l&3)<<6|h&63,r+=1}return s}var js=16*1024,
On=4,Vh=new pe,Hr=new Map;function Ca(e,t){return $t(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(k,Q=0)=>{s.set(k,Q)},i=()=>s,a=()=>n.exports,
l=k=>{n.exports.Hash_SetMemorySize(k);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;s=new Uint8Array(S,Q,k)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=Vh.dispatch(()=>$t(this,void 0,void 0,function*(){
if(!Hr.has(e.name)){let Q=Lh(e.data),S=WebAssembly.compile(Q.buffer);Hr.set(e.name,S)}let k=yield Hr.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),u=()=>$t(this,void 0,void 0,function*(){n||(yield f);let k=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,k,js)}),A=(k=null)=>{r=!0,n.exports.Hash_Init(k)},g=k=>{let Q=0;for(;Q<k.length;){let S=k.subarray(
Q,Q+js);Q+=S.length,s.set(S),n.exports.Hash_Update(S.length)}},I=k=>{if(!r)throw new Error("update() called before init(\
)");let Q=It(k);g(Q)},m=new Uint8Array(t*2),y=(k,Q=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(Q),k==="binary"?s.slice(0,t):Jr(m,s,t)},D=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),Q=h(),S=n.exports.memory.buffer,T=new Uint8Array(S,k,
Q),G=new Uint8Array(On+Q);return ma(G,e.hash),G.set(T,On),G},V=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=h(),T=On+S,G=n.exports.memory.buffer;if(k.
length!==T)throw new Error(`Bad state length (expected ${T} bytes, got ${k.length})`);if(!Nh(e.hash,k.subarray(0,On)))throw new Error(
"This state was written by an incompatible hash implementation");let d=k.subarray(On);new Uint8Array(G,Q,S).set(d),r=!0},
Y=k=>typeof k=="string"?k.length<js/4:k.byteLength<js,N=Y;switch(e.name){case"argon2":case"scrypt":N=()=>!0;break;case"b\
lake2b":case"blake2s":N=(k,Q)=>Q<=512&&Y(k);break;case"blake3":N=(k,Q)=>Q===0&&Y(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":N=()=>!1;break}let O=(k,Q=null,S=null)=>{if(!N(k,Q))return A(Q),I(k),y("hex",S);let T=It(k);return s.
set(T),n.exports.Hash_Calculate(T.length,Q,S),Jr(m,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:l,
init:A,update:I,digest:y,save:D,load:V,calculate:O,hashLength:t}})}var OI=new pe,Yh="argon2",$h="AGFzbQEAAAABKQVgAX8Bf2A\
AAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwA\
SSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQB\
BACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB\
0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAv\
cDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8\
fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSI\
QNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyA\
QQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwM\
AIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8\
fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAo\
gECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg35\
8IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECA\
DKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA\
3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF\
8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwA\
gDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBB\
C/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAU\
pAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZ\
C/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwC\
FQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v/\
//x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQii\
JIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZ\
C/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA\
3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v/\
//x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN\
/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU\
3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU\
3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU\
3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5g\
BIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwP\
IgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+A\
BIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwO\
QggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6g\
CIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwP\
YggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/A\
CIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwO\
ggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7g\
DIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwP\
ogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4A\
EIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwO\
whARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8g\
EIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP\
4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5A\
FIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwP\
AhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9g\
FIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwO\
IhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6A\
GIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwP\
QhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+g\
GIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwO\
YhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7A\
HIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwP\
ghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/g\
HIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIE\
EQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0II\
EQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQ\
EQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEG\
whQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEH\
ghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBA\
CQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqII\
EQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIU\
EQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEH\
YgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEH\
ogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH\
4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0A\
gACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTc\
DACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSA\
EQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQ\
gAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyA\
IQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEI\
CVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyE\
BAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARt\
BACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkAR\
BkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBp\
qIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1\
SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAI\
gFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwA\
gA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACws\
gAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGo\
gHzcDACABQSBqIgFB+AdJDQALCws=",Kh="2b50b0d6",Ph={name:Yh,data:$h,hash:Kh},Jh="blake2b",Wh="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
X8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKS\
GFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQ\
YCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAA\
CAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAI\
AEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiB\
EGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+Q\
QBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQ\
jCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJI\
g0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqA\
HwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiG\
kLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALh\
UIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA\
2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVI\
AiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJI\
hQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQ\
iCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwi\
SIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJI\
hsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiF\
iAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8I\
iQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQ\
gGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiD\
yAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgi\
SIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJI\
hcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHf\
CIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeI\
BUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCI\
IkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiF\
iAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOI\
B98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJ\
CAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaI\
BSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCA\
YkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJI\
iIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAff\
CIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVf\
CASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgi\
SIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCI\
IkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiI\
CAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8I\
h8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOh\
UIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBi\
SIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgA\
XwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gI\
XwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcI\
A6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI\
4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgD\
HwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8I\
h8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8I\
hd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgE\
nwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQ\
gGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCA\
YkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gH\
nwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEf\
CIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8I\
hwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiH\
SAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQ\
jCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiF\
SAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiH\
SAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIf\
CIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8I\
h0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoi\
SIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJI\
hR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgf\
CADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiI\
yAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeI\
BaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCICh\
UIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYI\
BSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeI\
B8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQ\
gGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINI\
AJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASASh\
UIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQ\
gGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgE\
IU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18N\
wPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0AC\
wtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3A\
zAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+\
gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQ\
RhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBB\
UEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+\
obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgA\
kIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgA\
iAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQ\
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",Xh="22cf500a",qh={name:Jh,data:Wh,hash:Xh},RI=new pe;function ga(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function _h(e,t){
return e|t<<16}function Wr(e=512,t=null){if(ga(e))return Promise.reject(ga(e));let n=null,s=e;if(t!==null){if(n=It(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=_h(e,n.length)}let r=e/8;return Ca(qh,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function zh(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${pa(
e,!1)}$${pa(n,!1)}`}var Ia=new DataView(new ArrayBuffer(4));function pt(e){return Ia.setInt32(0,e,!0),new Uint8Array(Ia.
buffer)}function Lr(e,t,n){return $t(this,void 0,void 0,function*(){if(n<=64){let l=yield Wr(n*8);return l.update(pt(n)),
l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(pt(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Wr(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function Zh(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function eu(e){return $t(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=It(e.password),i=It(e.salt),a=19,l=Zh(e.
hashType),{memorySize:h}=e,f=It((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([Ca(Ph,1024),Wr(512)]);u.setMemorySize(
h*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,h,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,l,!0),u.writeMemory(g,h*1024),A.init(),A.update(g),A.update(pt(o.length)),
A.update(o),A.update(pt(i.length)),A.update(i),A.update(pt(f.length)),A.update(f),A.update(pt(0));let m=Math.floor(h/(n*
4))*4,y=new Uint8Array(72),D=A.digest("binary");y.set(D);for(let N=0;N<n;N++){y.set(pt(0),64),y.set(pt(N),68);let O=N*m,
k=yield Lr(A,y,1024);u.writeMemory(k,O*1024),O+=1,y.set(pt(1),64),k=yield Lr(A,y,1024),u.writeMemory(k,O*1024)}let V=new Uint8Array(
1024);ma(V,u.calculate(new Uint8Array([]),h));let Y=yield Lr(A,V,r);if(e.outputType==="hex"){let N=new Uint8Array(r*2);return Jr(
N,Y,r)}return e.outputType==="encoded"?zh(i,e,Y):Y})}var tu=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
It(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=It(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=It(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function ya(e){return $t(this,void 0,void 0,function*(){return tu(e),eu(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var MI=new pe,TI=new pe,GI=new pe,NI=new pe,HI=new Uint8Array(8),LI=new pe,VI=new pe,YI=new pe,
$I=new pe,KI=new pe,PI=new pe,JI=new pe,WI=new pe,XI=new pe,qI=new pe,_I=new pe,zI=new Uint8Array(8),ZI=new pe,ed=new Uint8Array(
8),td=new pe,nd=new Uint8Array(8),sd=new pe,rd=new pe,od=new pe;var ln=Object.freeze({memory:19*1024,passes:2,lanes:1}),Xr=Object.freeze({memory:128*1024,passes:3,lanes:1}),nu=700,Ea="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",su=new RegExp(`^${Ea}+|${Ea}+$`,"g"),Mn,qr,Ts=class{constructor(t,n){K(this,
Mn);at(this,"seal",(t,n)=>{let s=ut(ht);return je(s,C(this,Mn,qr).call(this,s,t).encrypt(n))});at(this,"open",(t,n)=>ba(
C(this,Mn,qr).call(this,n.subarray(0,ht),t),n.subarray(ht)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};Mn=new WeakSet,qr=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),Kt(this.key,t,je(this.fileId,s))};var fn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Ba(t);if(!r.length)throw new fe("journal-wrong-passphrase");return new e(await ka(r,n,s),n,s)}static async chosen(t,n){
if(!Ba(t).length)throw new fe("journal-no-passphrase");return e.of(t,{salt:ut(16),cost:n??await ru()})}begin(){let t=ut(
Us),n=ut(ht),s=new Ke(this.cost,this.salt,ut(16)),r=Kt(this.wrapping,n,s.bound).encrypt(t);return{header:new Ke(this.cost,
this.salt,s.fileId,je(n,r)),sealer:new Ts(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=Kt(this.wrapping,t.subarray(
0,ht),n),o=ba(r,t.subarray(ht));if(!o)throw new fe("journal-wrong-passphrase");return new Ts(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Ba=e=>au(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(su,""));async function ru(e=()=>performance.
now()){let t={...ln,passes:1};await ka(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Qa(new Uint8Array(
8),new Uint8Array(16),ln),ou(e()-n)}function ou(e){let t=ln.passes*nu/Math.max(e,1),n=Math.floor(ln.memory*t/Xr.passes/1024)*
1024;return n<ln.memory?ln:{...Xr,memory:Math.min(n,Xr.memory)}}async function ka(e,t,n){return await iu(),Qa(e,t,n)}async function Qa(e,t,{
memory:n,passes:s,lanes:r}){try{return await ya({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:Us,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new fe("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var iu=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function ba(e,t){try{return e.decrypt(t)}catch{return null}}function au(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var cu=new TextEncoder,lu=/[\u007f-\uffff]/g;function dt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&dt(e[s],t[s]))}var Sa=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function _r({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&dt(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return cu.encode(i.replace(lu,a))}function Da(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Je,Dt,et,We,tt,zr,Tn,Gs=class Gs{constructor(t,n,s,r,o=Vt){K(this,tt);K(this,Je);K(this,Dt,[]);K(this,et);K(this,We);
at(this,"isTorn",!1);this.place=t,this.end=o,H(this,Je,n),H(this,et,s),H(this,We,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new Gs(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await Ke.fromBytes(n),i=await r(o),a=new Gs(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:h,damaged:f}=C(
u=a,tt,Tn).call(u,n.subarray(Vt),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-Vt)/ft}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,We),this.end);if(!s)return{...C(this,tt,Tn).call(this,t,n),
replaced:s};let r=await fu(t);if(r.isOf(p(this,et).fileId)){let h=t.length<this.end,{entries:f,damaged:u}=C(this,tt,Tn).
call(this,t.subarray(this.end),n);return{entries:f,damaged:u||h,replaced:!1}}let o=[p(this,Je),...p(this,Dt)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new fe("journal-passphrase-changed");C(this,tt,zr).call(this,o,o.unlock(r)),this.end=Vt;let i=await r.
isWholeIn(t),{entries:a,damaged:l}=C(this,tt,Tn).call(this,t.subarray(Vt),n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){
let n=Tr(t,p(this,et).seal,this.frames);H(this,We,await this.place.append(n,p(this,We))),this.end+=n.length}async replace(t,n=p(
this,Je)){[p(this,Je),...p(this,Dt)].includes(n)||p(this,Dt).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let l of t)o.push(Tr(l,r.seal,i)),i+=o.at(-1).length/ft;let a=je(...o);H(this,We,await this.place.replace(a,p(this,
We))),C(this,tt,zr).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,We))??""}forget(){for(let t of[p(this,Je),...p(this,Dt)])t.forget();p(this,et).forget()}};Je=new WeakMap,Dt=new WeakMap,
et=new WeakMap,We=new WeakMap,tt=new WeakSet,zr=function(t,n){p(this,et).forget(),H(this,et,n),t!==p(this,Je)&&p(this,Je).
forget(),H(this,Je,t),H(this,Dt,[])},Tn=function(t,n){let{entries:s,end:r,broken:o}=ia(t,p(this,et).open,this.frames);return this.
isTorn=t.length>r*ft,H(this,We,n),this.end+=r*ft,{entries:s.map(({content:a,size:l})=>({entry:Da(a),size:l})),damaged:o}};
var Gn=Gs;async function fu(e){try{return await Ke.fromBytes(e)}catch{throw new fe("journal-here-overwritten")}}async function va(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var hu=256,uu=100,vt,Be,nt,Yn,le,Nn,hn,Hn,eo,xa,Fa,Ln,Hs=class Hs{constructor(t){K(this,le);K(this,vt);K(this,Be,new Ns);
K(this,nt,!1);K(this,Yn,Promise.resolve());at(this,"damage",null);H(this,vt,t)}static async create(t,n,{cost:s}={}){let r=await fn.
chosen(n,s);return new Hs(await Gn.create(t,r).catch(Zr))}static async open(t,n){var h;let s=await va(t).catch(Zr),r=f=>fn.
of(n,f),{file:o,entries:i,damaged:a}=await Gn.open(t,s,r),l=new Hs(o);return p(l,Be).add(i,!1),H(l,nt,a),await C(h=l,le,
Fa).call(h),p(l,Be).takeNews(),l}entries(){return C(this,le,Nn).call(this,()=>p(this,Be).seen())}append(t){return C(this,
le,Hn).call(this,async n=>{let s=p(this,Be).completed(t),r=_r(s);await n.append(r),p(this,Be).putOwn(t,s,Lt(r.length))})}refresh(){
return C(this,le,Nn).call(this,async()=>(await C(this,le,eo).call(this),p(this,Be).takeNews()))}rewrite(t){return C(this,
le,Hn).call(this,()=>C(this,le,Ln).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await fn.
chosen(t,n);await C(this,le,Hn).call(this,()=>C(this,le,Ln).call(this,p(this,Be).entries,s))}close(){return C(this,le,Nn).
call(this,()=>{p(this,vt)?.forget(),H(this,vt,null),H(this,Be,new Ns)})}};vt=new WeakMap,Be=new WeakMap,nt=new WeakMap,Yn=
new WeakMap,le=new WeakSet,Nn=function(t){let n=p(this,Yn).then(t).catch(Zr);return H(this,Yn,n.catch(()=>{})),n},hn=function(){
if(!p(this,vt))throw new fe("journal-locked");return p(this,vt)},Hn=function(t){return C(this,le,Nn).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,le,xa).call(this),await t(C(this,le,hn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===uu)throw s;await C(this,le,eo).call(this)}})},eo=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
le,hn).call(this).readNew();p(this,Be).add(t,n),p(this,nt)||H(this,nt,s)},xa=async function(){if(!p(this,nt)&&!C(this,le,
hn).call(this).isTorn)return;let t=p(this,nt)?await C(this,le,hn).call(this).copyAside():"";await C(this,le,Ln).call(this,
p(this,Be).entries),p(this,nt)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},H(this,nt,!1))},Fa=async function(){try{await C(this,le,Hn).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await C(this,le,Ln).call(this,p(this,Be).entries)})}catch{p(this,nt)&&(this.damage={code:"journal-damaged",values:{}})}},
Ln=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,_r(o)]));await C(this,le,hn).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:o}])=>[r,Lt(o)]))};var Vn=Hs;function Zr(e){throw Ds(e)}var xt,st,$n,to,Ns=class{constructor(){K(this,$n);at(this,"entries",new Map);at(this,"sizes",
new Map);K(this,xt,new Map);K(this,st,new Set)}seen(){return p(this,st).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,xt).values()];return p(this,xt).clear(),p(this,st).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)C(this,$n,to).call(this,a,l),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!dt(a,s.get(a.key)));for(let a of[...o.
map(Sa),...i])p(this,xt).set(a.key,a),p(this,st).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,st).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,$n,to).call(this,n,s),dt(n,t)?(p(this,xt).delete(n.key),p(this,st).delete(n.key)):p(this,xt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,st))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,st).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(hu,t/2)}};xt=new WeakMap,st=new WeakMap,$n=new WeakSet,to=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Ua={fair:8,good:10,strong:15},Au=72,pu=3.3,gu=10,Iu=.35,du=.5,wu=.4,mu=4.5,Cu=2,yu=.65,Eu=3.9,Bu=.15,ku=1,Qu=4,bu=.5,
no=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],Su={"!@#$%^&*()_+":no[0],'{}:"<>?':"[];',./"},Du=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function ja(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,Au).join("");if(!t)return"none";let n=Oa(
t);return Object.keys(Ua).filter(r=>n>=Ua[r]).at(-1)??"weak"}function Oa(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Oa(
t)+bu;if(Uu(e))return Qu;let n=new Map;for(let{0:s,groups:r}of e.matchAll(Du))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+vu(r),0)}function vu({date:e,word:t,digits:n}){return e?mu:t?xu(t):n?Fu(n):1}function xu(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=Iu*Math.max(0,t.length-gu)+(s?Math.min(
1,n):n)*du+wu*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,pu+r)}function Fu(e){if(/^(?:19|20)\d\d$/.
test(e))return Cu;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return ku;let n=Math.
max(0,e.length-6);return Math.min(yu*e.length,Eu)+Bu*n}function Uu(e){let t=Array.from(e.toLowerCase(),ju),n=t.filter((s,r)=>r&&
Ou(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function ju(e){let[t,n]=Object.entries(Su).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=no.findIndex(o=>o.includes(s));return{row:r,column:no[r]?.indexOf(s)}}var Ou=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Jn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Jn(e[s],t[s]))}var Ru=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,rt,Kn,wt,Pn,un,Ls,Vs=class{constructor(t=Date.now){K(this,un);K(this,rt,new Map);K(
this,Kn,[]);K(this,wt,null);K(this,Pn);H(this,Pn,t)}get(t){return p(this,rt).get(t)}isDraft(t){let n=p(this,rt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,rt).keys()]}entries(){return[...p(this,rt).values()]}put(t,n,s){let r=s?n:p(this,
rt).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Ru(p(this,Pn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,rt).set(t.key,t),C(this,un,Ls).call(this,[t.key])}remove(t){p(this,rt).
delete(t)&&C(this,un,Ls).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,wt)){t();return}H(this,wt,new Set);try{t()}finally{let n=[...p(this,wt)];H(this,wt,null),n.length&&C(this,un,Ls).call(
this,n)}}listen(t){p(this,Kn).push(t)}};rt=new WeakMap,Kn=new WeakMap,wt=new WeakMap,Pn=new WeakMap,un=new WeakSet,Ls=function(t){
if(p(this,wt)){for(let n of t)p(this,wt).add(n);return}for(let n of p(this,Kn))n(t)};function An(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n,r="";for(let o of s)r+=String.fromCharCode(o);
return{name:e,type:t,data:btoa(r)}}var Mu=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],Tu=/^(\d{4})-(\d{2})-(\d{2})$/,Ra=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ys(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of Mu){let o=n.get(`${s}@`),i=Ks(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function $s(e,t){let n=null;for(let r of e){let{exercise:o}=Ce(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?Wn(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:r})}if(!n)return null;let[,s]=[
t,Gu(n.day)].sort();return{day:s,entry:n.entry}}function Wn({at:e}){if(!so(e))return null;let[,t,,,,n]=Ra.exec(e);return n?
ro(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function so(e){let[,t,,n="0",s="0"]=Ra.exec(e)??[];return!!Ks(
t)&&n<60&&s<60}function Ks(e){let[,t,n,s]=typeof e=="string"&&Tu.exec(e)||[];return t>0&&n>=1&&n<=12&&s>=1&&s<=Ta(+t,+n)?
e:null}function ro(e){let t=e.getFullYear();return t>=1&&t<=9999?Ga(t,e.getMonth()+1,e.getDate()):null}var Ma=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Gu(e){let[t,n,s]=e.split("-").map(Number),r=n===
12?[t+1,1]:[t,n+1];return Ga(...r,Math.min(s,Ta(...r)))}function Ta(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var Ga=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var La="catch-up.ics",Nu="-//collective//icalendar//7.3.0//EN",Hu=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,Lu=/[\t\x85\u2028\u2029]/g,
Vu=75;async function Va(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[Ys(r,n),$s(r,n)].filter(Boolean);
if(!o.length)throw new fe("journal-no-day");let i=Na(t["journal-calendar-title"]),a=await Promise.all(o.map((h,f)=>$u(h,
n,i,f?"":Na(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${Nu}`,...a.flat()],"END:VCALENDAR",""].map(Pu).join(
`\r
`)}function Js(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Ya(h)&&Qe(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(f=>en(h,f).length);if(Object.values(s).flatMap(Yu).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(h=>h.sentence);return l?xr(l,a[l.sentence],s):""}var Yu=e=>(e?.own?
[e.own]:[e].flat()).filter(Ya),Ya=e=>typeof e=="string";async function $u({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ha(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Ku(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ha(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Ku({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=Ps([n,Object.fromEntries(s)]),o=f=>new TextEncoder().encode(f),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Ps(e){return Array.isArray(e)?`[${e.map(Ps).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${Ps(n)}: ${Ps(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Na=e=>Qe(e.replace(Lu," ").replace(
Hu,"")),Ha=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Pu(e){let t=[],n=[],s=0;for(let r of e){let o=Ju(r);if(n.length&&s+o>=Vu){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Ju=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Wu={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},pn=10,
Xu=400,Xn=17,oo=16,Pt=14,[Wa,Xa]=[12,38],[io,ao,qu]=[46,8,30],$a=15,Ka=26,_u=14;function co(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?Zu(e,s,n):zu(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${de(o)}`}">
${r.join(`
`)}
</svg>
`}function zu(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/pn;return[t.flatMap(({id:l,name:h},f)=>{let u=f*s,A=u+46,g=e[l],
I=[...Array(pn+1).keys()].map(y=>qn([i(y),A-5],[i(y),A+5],"edge",1)),m=[0,pn].filter(y=>y!==g).map(y=>Ft(`${y}`,i(y),A+25,
"muted",{size:Pt,anchor:"middle"}));return[Ft(h,0,u+Xn,l,{size:Xn,bold:!0}),qn([r,A],[o,A],"edge",1.5),...I,...m,Za(l,i(
g),A,9),Ft(`${g}`,i(g),A+29,l,{size:Xn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Zu(e,t,n){let s=sA(e,Wa,n-Xa),
r=io+pn*ao+qu,o=t.flatMap(({id:h,name:f},u)=>eA(e,h,f,s,u*r,n)),i=t.length*r,[a,l]=rA(e,s,i,n);return[[...o,...a],i+l]}function eA(e,t,n,s,r,o){
let[i,a]=[r+io,r+io+pn*ao],l=e.map((A,g)=>({value:A[t],x:s[g],y:a-ao*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,g)=>[qn([0,A],[o-Xa+Wa,A],"line",1),Ft(g?"0":`${pn}`,o,A+5,"muted",{size:Pt,anchor:"end"})]),f=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=f<11?Math.max(2,f/3):5.5;return[Ft(n,0,r+Xn,t,{size:Xn,bold:!0}),...h,AA(l,t),...l.map(({x:A,y:g})=>Za(
t,A,g,u)),...tA(l,t)]}function tA(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,u=(l-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(l-r)*6:0),y:i+(f?22:-11),half:`${r}`.
length*oo*.6/2,rank:A?0:r===l?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
_u)&&!s.some(i=>nA(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>Ft(`${r}`,o,i,t,{size:oo,bold:!0,anchor:"middle"}))}
var nA=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<oo;function sA(e,t,n){let s=qa(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,u)=>t+u*h)}let r=s.slice(1).map((h,f)=>Ma(s[f].day,h.day)),o=$a*(e.length-s.length)+Ka*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=Ka*i+
a*r[f-1]),Array.from({length:h},(u,A)=>(A&&(l+=$a*i),l))))}function qa(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function rA(e,t,n,s){let r=qa(e);if(r.length===1){let[f]=r.map(Y=>Y.day&&Ja(Y.day,!0)),A=s<Xu||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],I=s/A-14,m=g.map(Y=>({x:t[Y],lines:cA(e[Y].moment,I)})),y=Math.max(...m.map(({lines:Y})=>Y.
length))*Pt*1.25,D=m.flatMap(({x:Y,lines:N})=>Pa(N,Y,n+12,s)),V=f?[Ft(f,0,n+y+22,"muted",{size:Pt})]:[];return[[...D,...V],
y+(f?28:8)]}let o=new Set(r.map(({day:f})=>f.slice(0,4))),i=[],a=0;for(let{day:f,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:Ja(f,o.size>1)}),a+=u}let l=i.flatMap(({from:f,to:u,x:A})=>[qn([f,n-4],[u,n-4],"edge",
1),qn([A,n-4],[A,n+2],"edge",1)]),h=oA(i.map(f=>({...f,..._a([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:u})=>Pa(
[f],u,n+18,s))],24]}function oA(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function _a(e,t,n){let s=Math.max(...e.map(Ws))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Pa(e,t,n,s){let{start:r,end:o}=_a(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>Ft(l,a,n+h*Pt*1.25,"muted",{size:Pt,anchor:i}))}var Ja=(e,t)=>(t?aA:iA).format(new Date(`${e}\
T00:00Z`)),za={timeZone:"UTC",month:"short",day:"numeric"},iA=new Intl.DateTimeFormat("en-US",za),aA=new Intl.DateTimeFormat(
"en-US",{...za,year:"numeric"});function cA(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Ws(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>lA(
o,t))}function lA(e,t){let n=[...e];if(Ws(e)<=t)return e;for(;n.length&&Ws(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var fA=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ws=e=>[...e].reduce(
(t,n)=>t+Pt*(fA.test(n)?1.05:.58),0),de=e=>`${Math.round(e*10)/10}`,Xs=e=>`var(--ajar-${e}, ${Wu[e]})`,hA={"&":"&amp;","\
<":"&lt;",">":"&gt;"},uA=e=>e.replace(/[&<>]/g,t=>hA[t]);function Ft(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${de(t)}" y="${de(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${Xs(s)}\
">${uA(e)}</text>`}var qn=(e,t,n,s)=>`<path d="M${e.map(de).join(" ")}L${t.map(de).join(" ")}" stroke="${Xs(n)}" stroke-\
width="${s}" fill="none"/>`,AA=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${de(n)} ${de(s)}`).join("L")}" stroke="${Xs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Za(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${de(r-i)} ${de(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${de(r-i*.9)} ${de(o-i*.9)}h${de(
i*1.8)}v${de(i*1.8)}h${de(-i*1.8)}z`,readiness:`M${de(r)} ${de(o-i*1.25)}L${de(r+i*1.25)} ${de(o)}L${de(r)} ${de(o+i*1.25)}\
L${de(r-i*1.25)} ${de(o)}z`}[e]}" fill="${Xs(e)}"/>`}var ot=["importance","confidence","readiness"],pA=600,gA=340,IA=10;function lo(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=IA,r=ot.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var tc=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>lo(t,
n.confirmed,Wn(n)));function dA(e,t){let n=e.filter(sc);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=ot.filter(h=>r[h]!==null);if(n.length===1){let h=f=>W(t["check-ins-value"],{ruler:s[f],value:r[f]});return W(t["\
check-ins-once"],{moment:r.moment,rulers:ec(a.map(h))})}let l=a.filter(h=>o[h]!==null).map(h=>W(r[h]===o[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:o[h]}));return l.length?W(t["check-ins-since"],{...i,rulers:ec(
l)}):W(t["check-ins-differ"],i)}function nc(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=ot.map(o=>({id:o,name:n[o]})),r=e.filter(sc);return{sentence:dA(e,t),wide:co(r,s,pA),narrow:co(
r,s,gA),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...ot.map(i=>o[i])])}}var sc=e=>ot.
some(t=>e[t]!==null),wA=new Intl.ListFormat("en-US",{type:"conjunction"}),ec=e=>wA.format(e);var fo=1,ho="\uFEFF",mA=/[\u202a-\u202e\u2066-\u2069]/g,oc="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",ic=`${oc}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,CA=new RegExp(
`(?:[${oc}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),yA=new RegExp(`^[${ic}]+`),EA=new RegExp(`(^|[;,|"])([${ic}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ac(e,t){let n=e.filter(({response:o})=>o).map(o=>kA(o,uo(Ce(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:fo,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(mA,r)}
`}function cc(e){let t=e.filter(({key:s,response:r,confirmed:o})=>BA(s)&&r&&o).map(s=>{let{moment:r,...o}=lo(bA(Ce(s.key).
moment),s.confirmed);return[Wn(s)??"",r,...ot.map(i=>o[i]??"")]}),n=[["day","moment",...ot],...t];return ho+n.map(s=>`${s.
map(SA).join(",")}
`).join("")}var uo=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function _n({after:e,among:t,...n},s){return ze({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var BA=e=>Ce(e).exercise==="check-in";function kA({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&dt(s,t),{exercise:a,moment:l}=Ce(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?rc(s,o):!!s,answers:rc(t,o)}}function rc(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?W(o.ask,e):"",answer:r},a=o?.cards&&QA(o,r);return a?
{...i,"in-words":a}:i})}function QA(e,t){try{return Ze(e,_n(e,t))}catch{return null}}function bA(e){return Qe(e.replace(
CA," ")).replace(yA,"").replace(EA,"$1$2'")}var SA=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var lc={null:null,true:!0,false:!1},DA=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,vA={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},xA=/[ !#-[\]-\uffff]*/y,FA=/null|true|false|-?Infinity|NaN/y,UA=/[0-9a-fA-F]{4}/y,jA=/[ \t\n\r]*/y,zn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function fc(e){let t=0,n=(A=t)=>{throw new zn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(jA),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return f();if(A==="[")return h();let g=s(FA);if(g!==null&&g in lc)
return lc[g];let I=g?Number.NaN:s(DA);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let A="";for(;A+=
s(xA),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(UA)??n(),16)):A+=
vA[g]??n(t-2)}return t++,A}function l(A,g){let I=[];if(t++,r(),e[t]!==A)for(;I.push(g()),r(),e[t]!==A;){let m=t;o(","),r(),
e[t]===A&&n(m)}return t++,I}let h=()=>l("]",i),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Ao=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var Ut=class extends fe{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ao(t)}},
Me=(e,t={})=>({code:e,values:t});function Ac(e,t){let n=OA(e.startsWith(ho)?e.slice(1):e),s=TA(n);if(s.length)throw new Ut(
...s);let r=[];return{entries:n.map((i,a)=>{let l=uo(i.exercise,t),h=a+1;l||r.push(Me("journal-import-unknown-exercise",
{n:h,exercise:i.exercise}));let f=m=>{let{response:y,misfits:D}=NA(h,l,m);return r.push(...D),y},u=f(i.answers),{confirmed:A,
done:g,at:I}=i;return{key:po(i),response:u,done:g,confirmed:Array.isArray(A)?f(A):A?u:null,at:I}}),notes:Ao(r)}}var po=({
exercise:e,moment:t})=>`${e}@${t}`;function OA(e){let t=RA(e),{format:n,version:s,entries:r}=go(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Ut(Me("journal-import-other-file"));if(s>fo)throw new Ut(Me(
"journal-import-newer"));if(!Array.isArray(r))throw new Ut(Me("journal-import-other-file"));let o=r.flatMap((i,a)=>MA(i,
a+1));if(o.length)throw new Ut(...o);return r.map(i=>({...pc,...i}))}function RA(e){try{return fc(e)}catch(t){throw t instanceof
zn||t instanceof RangeError?new Ut(Me("journal-import-not-json",{line:t.line??1})):t}}var pc={moment:"",at:"",done:!1,confirmed:!1},
go=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),qs=e=>typeof e=="string",hc={exercise:qs,moment:qs,at:e=>qs(e)&&(e===
""||so(e)),done:e=>typeof e=="boolean"};function MA(e,t){if(!go(e))return[Me("journal-import-other-file")];let n={...pc,
...e},s=Object.keys(hc).filter(r=>!hc[r](n[r]));if(typeof n.confirmed!="boolean"){let r=uc(n.confirmed,"confirmed");r.length&&
s.push("confirmed",...r)}return s.push(...uc(n.answers,"answers")),s.map(r=>Me("journal-import-incomplete",{n:t,name:r}))}
function uc(e,t){return Array.isArray(e)?e.flatMap(n=>go(n)?qs(n.item)?[]:["item"]:[t]):[t]}function TA(e){let t=new Set;
return e.flatMap((n,s)=>{let r=s+1,o=t.has(po(n))?[Me("journal-import-twice",{n:r,exercise:n.exercise})]:[];t.add(po(n));
let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?GA(a.map(({item:l})=>l)):[]);return[...o,...i.map(a=>Me("journ\
al-import-answer-twice",{n:r,item:a}))]})}var GA=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function NA(e,t,n){let s=Object.fromEntries(n.map(({item:f,answer:u=null})=>[f,u]));if(!t)
return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.id,f])),o=f=>!r.has(f)&&t.ids.includes(f),i=Object.entries(
s),a=Object.fromEntries(i.filter(([f])=>o(f))),l=Object.fromEntries(i.filter(([f])=>!o(f))),h=HA(e,t,r,l);return{response:h.
length?s:{...ze(t,l),...a},misfits:h}}function HA(e,t,n,s){let r={},o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){
let{title:h}=t;o.push(Me("journal-import-unknown-question",{n:e,exercise:h,item:a}));continue}try{r[a]=_n(n.get(a),l)}catch(h){
if(!(h instanceof be))throw h;let f=Me(h.code,h.values);o.push(Me("journal-import-misfit",{n:e,item:a,why:f}))}}if(o.length)
return o;let i=ze(t,r);return Object.keys(r).filter(a=>!dt(i[a],r[a])).map(a=>Me("journal-import-not-asked",{n:e,item:a}))}function jt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Ds(e);if(o)return o.map(a=>jt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?jt(l,t,n):l]);return W(t[s],Object.
fromEntries(i))}var In="home",es="help@",Io="plan",LA=[Io,"needs","support","goal-ladder"],gc="until ",yo=e=>`${gc}${Qt(e)}`;function zs(e,t,n){
let{exercise:s,moment:r}=Ce(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var ve,Ot,Ne,Jt,Wt,ts,ns,ss,gn,rs,re,wo,Ic,Zn,dc,mo,wc,mc,_s,Cc,yc,Ec,Co,Zs=class{constructor({journal:t,data:n,
words:s,send:r,today:o,notice:i,print:a}){K(this,re);K(this,ve);K(this,Ot);K(this,Ne);K(this,Jt);K(this,Wt);K(this,ts);K(
this,ns);K(this,ss);K(this,gn,Promise.resolve());K(this,rs,{calendar:t=>C(this,re,wo).call(this,t),"calendar-line":t=>C(
this,re,wo).call(this,t,Js(t,p(this,Ot))),everything:t=>An("notes.json","application/json",ac(t,p(this,Ot))),"check-ins":t=>An(
"numbers.csv","text/csv",cc(t))});H(this,ve,t),H(this,Ot,n),H(this,Ne,s),H(this,Jt,r),H(this,Wt,o),H(this,ts,i),H(this,ns,
a),H(this,ss,new Map(n.sections.flatMap(l=>l.keys.map(h=>[h,l]))))}state(){let t=C(this,re,Zn).call(this),n=C(this,re,Cc).
call(this,t);return{welcome:C(this,re,yc).call(this,t,n),section:n?.id??"",due:C(this,re,Ec).call(this,t),plan:C(this,re,
Co).call(this,`${Io}@`),earlier:t.map(({key:s})=>({key:s,...Ce(s)})).filter(({exercise:s,moment:r})=>s===Io&&r).map(({key:s,
moment:r})=>({title:r,plan:C(this,re,Co).call(this,s)})),something:t.length>0,danger:C(this,re,dc).call(this)}}receive(t){
let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))C(this,re,_s).call(this,()=>p(this,ns).
call(this,C(this,re,Zn).call(this),{paper:s,country:r}));else if(Object.hasOwn(p(this,rs),n??""))C(this,re,_s).call(this,
async()=>p(this,Jt).call(this,{file:await p(this,rs)[n](C(this,re,Zn).call(this))}));else if(typeof t.country=="string")
p(this,ve).put(es,{country:r},!0);else if(typeof t.import=="string")C(this,re,_s).call(this,()=>C(this,re,wc).call(this,
t.import));else if(t.restart===!0)C(this,re,Ic).call(this);else return!1;return!0}settled(){return p(this,gn)}};ve=new WeakMap,
Ot=new WeakMap,Ne=new WeakMap,Jt=new WeakMap,Wt=new WeakMap,ts=new WeakMap,ns=new WeakMap,ss=new WeakMap,gn=new WeakMap,
rs=new WeakMap,re=new WeakSet,wo=async function(t,n=""){let s=await Va(t,p(this,Ne),p(this,Wt).call(this),n);return An(La,
"text/calendar",s)},Ic=function(){p(this,ve).batch(()=>{for(let t of C(this,re,Zn).call(this))Ce(t.key).moment.includes(
gc)||(zs(p(this,ve),t,yo(p(this,Wt).call(this))),p(this,ve).remove(t.key))})},Zn=function(){return p(this,ve).entries().
filter(({key:t})=>t!==es)},dc=function(){for(let t of LA){let n=C(this,re,mo).call(this,`${t}@`);if(n)return n}return null},
mo=function(t){let n=p(this,ve).get(t);return n?p(this,ts).call(this,Ce(t).exercise,n.response):null},wc=function(t){let{
entries:n,notes:s}=Ac(t,p(this,Ot));p(this,ve).batch(()=>{for(let o of n)C(this,re,mc).call(this,o)});let r=W(p(this,Ne)["\
home-brought"],{n:n.length});p(this,Jt).call(this,{said:[r,...s.map(o=>jt(o,p(this,Ne)))].join(`
`)})},mc=function(t){let n=p(this,ve).get(t.key);n?Jn([n.response,n.confirmed],[t.response,t.confirmed])||zs(p(this,ve),
t,p(this,Ne)["home-brought-moment"]):p(this,ve).place(t)},_s=function(t){H(this,gn,p(this,gn).then(t).catch(n=>{p(this,Jt).
call(this,{said:jt(n,p(this,Ne),p(this,Ne)["home-failed"])})}))},Cc=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,ss).get(n.key):void 0},yc=function(t,n){let s=p(this,Ne);return t.length?n?W(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},Ec=function(t){let n=p(this,Ne),s=p(this,Wt).call(this),r=Ys(t,s),o=$s(t,s),i=[];
if(r){let l=Ce(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(W(l,{day:Qt(r.day)}))}return o&&
o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(W(n["home-check-in"],{day:Qt(o.day)})),i},Co=function(t){let n=p(this,
ve).get(t),s=p(this,Ot).exercises[Ce(t).exercise];return!n?.confirmed||!s||!nn(s,n.confirmed)?[]:Es(s,n.confirmed,{plain:!!C(
this,re,mo).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var Dc=1e3,Eo=2e3,VA=15,Bc=10*Dc,kc=6e4,Qc="journal-passphrase-changed",YA="notes",$A="application/octet-stream",Ct,Bo=class{constructor(){
K(this,Ct,new Map)}start(t,n,s){clearTimeout(p(this,Ct).get(t));let r=()=>{p(this,Ct).delete(t),s()};p(this,Ct).set(t,setTimeout(
r,n))}isPending(t){return p(this,Ct).has(t)}stop(){for(let t of p(this,Ct).values())clearTimeout(t);p(this,Ct).clear()}};
Ct=new WeakMap;var we,Te,wn,Xe,Mt,Xt,is,mn,as,oe,it,yt,Cn,xe,Tt,Le,Gt,qt,cs,Ve,yn,_t,Et,b,vc,er,De,Rt,tr,xc,Fc,Uc,jc,Oc,
Rc,Mc,ko,Tc,Gc,nr,Nc,mt,Qo,bo,os,Hc,So,Do,dn,sr,He,rr=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:l,today:h}){K(this,b);K(this,we);K(this,Te);K(this,wn);K(this,Xe);K(this,Mt);K(this,Xt);K(this,is);K(this,mn);
K(this,as);K(this,oe,null);K(this,it,!1);K(this,yt,!1);K(this,Cn,!1);K(this,xe,new Set);K(this,Tt,"");K(this,Le,"");K(this,
Gt,!1);K(this,qt,VA);K(this,cs,0);K(this,Ve,new Bo);K(this,yn,Promise.resolve());K(this,_t,0);K(this,Et,0);H(this,we,t),
H(this,Te,n),H(this,wn,s),H(this,Xe,r),H(this,Mt,o),H(this,Xt,i),H(this,is,a),H(this,mn,l),H(this,as,h),t.listen(f=>C(this,
b,Nc).call(this,f)),n.watch(()=>C(this,b,De).call(this,()=>C(this,b,os).call(this))),C(this,b,De).call(this,()=>C(this,b,
os).call(this))}get state(){let t=p(this,oe)!==null;return{state:p(this,yt)?"locked":t?"kept":"none",exists:p(this,it),place:"",
here:p(this,wn),saved:t&&!p(this,xe).size&&!p(this,Le),reopen:p(this,Gt),problem:p(this,Tt)||p(this,Le)||C(this,b,vc).call(
this),copied:"",minutes:p(this,qt),hosted:p(this,wn)==="hub"}}async settled(){for(;p(this,_t);)await p(this,yn)}receive(t){
C(this,b,sr).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Rt).
call(this,()=>C(this,b,Fc).call(this,n));else if(typeof s=="string")C(this,b,Rt).call(this,()=>C(this,b,Uc).call(this,s));else if(typeof r==
"string"&&p(this,oe))C(this,b,Rt).call(this,()=>C(this,b,jc).call(this,r));else if(t.lock===!0)C(this,b,De).call(this,()=>this.
lock());else if(t.erase===!0)C(this,b,Rt).call(this,()=>C(this,b,Rc).call(this));else if(t.erase==="saved")C(this,b,Rt).
call(this,()=>C(this,b,Mc).call(this));else if(t.take==="sealed")C(this,b,Rt).call(this,()=>C(this,b,Tc).call(this));else if(a instanceof
Uint8Array)C(this,b,Rt).call(this,()=>C(this,b,Gc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)H(this,qt,o),
C(this,b,sr).call(this),C(this,b,He).call(this);else if(typeof i=="string")C(this,b,De).call(this,()=>C(this,b,xc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,oe)&&p(this,xe).size&&C(this,b,De).
call(this,()=>C(this,b,mt).call(this,{look:!1}))}leave(){let t=p(this,oe);if(!t){kn(this,Et)._++,p(this,yt)||C(this,b,dn).
call(this,()=>p(this,we).clear());return}let n=C(this,b,Qo).call(this);C(this,b,nr).call(this),H(this,yt,!0),H(this,Tt,""),
C(this,b,He).call(this),C(this,b,dn).call(this,()=>p(this,we).clear()),C(this,b,De).call(this,async()=>{try{n.size&&await bc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,oe)&&(await C(this,b,mt).call(this),!!p(this,oe))){if(p(this,xe).
size){p(this,Ve).start("idle",Bc,()=>C(this,b,De).call(this,()=>this.lock())),C(this,b,He).call(this);return}p(this,oe).
close(),C(this,b,nr).call(this),H(this,yt,!0),C(this,b,He).call(this),C(this,b,dn).call(this,()=>p(this,we).clear())}}};
we=new WeakMap,Te=new WeakMap,wn=new WeakMap,Xe=new WeakMap,Mt=new WeakMap,Xt=new WeakMap,is=new WeakMap,mn=new WeakMap,
as=new WeakMap,oe=new WeakMap,it=new WeakMap,yt=new WeakMap,Cn=new WeakMap,xe=new WeakMap,Tt=new WeakMap,Le=new WeakMap,
Gt=new WeakMap,qt=new WeakMap,cs=new WeakMap,Ve=new WeakMap,yn=new WeakMap,_t=new WeakMap,Et=new WeakMap,b=new WeakSet,vc=
function(){let t=p(this,oe)?.damage;return t?C(this,b,er).call(this,t):""},er=function(t){return jt(t,p(this,Mt))},De=function(t){
kn(this,_t)._++,H(this,yn,p(this,yn).then(t).catch(n=>{C(this,b,tr).call(this,n),C(this,b,He).call(this)}).finally(()=>{
kn(this,_t)._--}))},Rt=function(t){C(this,b,De).call(this,async()=>{H(this,Tt,"");try{await t()}catch(n){C(this,b,tr).call(
this,n)}C(this,b,sr).call(this),C(this,b,He).call(this)})},tr=function(t){p(this,Gt)||H(this,Gt,t.code===Qc),H(this,Tt,C(
this,b,er).call(this,t))},xc=async function(t){let n=p(this,Mt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,Xe).call(this,{keeping:{
strength:s[await p(this,is).call(this,t)]}})},Fc=async function(t){let n=p(this,Et),s=await p(this,Xt).create(p(this,Te),
t);if(n!==p(this,Et)){s.close();return}H(this,oe,s),H(this,it,!0),H(this,xe,new Set(p(this,we).keys())),await C(this,b,mt).
call(this)},Uc=async function(t){let n=p(this,Et),s=await p(this,Xt).open(p(this,Te),t),r=await s.entries();if(n!==p(this,
Et)){s.close();return}let o=p(this,oe)!==null,i=p(this,we).entries().filter(({key:a})=>!o||p(this,xe).has(a));p(this,oe)?.
close(),H(this,oe,s),H(this,it,!0),H(this,yt,!1),H(this,Gt,!1),C(this,b,He).call(this),C(this,b,Do).call(this,r),o||p(this,
Xe).call(this,{open:In}),p(this,we).batch(()=>{for(let a of i)C(this,b,Oc).call(this,a)}),await C(this,b,mt).call(this)},
jc=async function(t){p(this,oe)&&(await p(this,oe).changePassphrase(t),p(this,Xe).call(this,{keeping:{changed:!0}}))},Oc=
function(t){let n=p(this,we).get(t.key),s=n?.done&&!t.done;n&&!s&&!Jn(n.response,t.response)&&zs(p(this,we),n,yo(p(this,
as).call(this))),p(this,we).place(s?{...t,confirmed:n.confirmed}:t)},Rc=async function(){let t=p(this,Mt),n={erased:t["h\
ome-erased"]};p(this,oe)?(n={erased:await C(this,b,ko).call(this)},p(this,oe)?.close(),C(this,b,nr).call(this)):await p(
this,Te).read()&&(n={said:t["home-not-erased"]}),C(this,b,dn).call(this,()=>p(this,we).clear()),p(this,Xe).call(this,n)},
Mc=async function(){if(p(this,oe)||!await p(this,Te).read())return;let t=await C(this,b,ko).call(this);H(this,yt,!1),p(this,
Xe).call(this,{said:t})},ko=async function(){let{notices:t=[]}=await p(this,Te).erase();H(this,it,!1);let n=p(this,Mt);return t.
map(s=>jt(s,n)).join(`
`)||n["journal-here-erased"]},Tc=async function(){let t=await p(this,Te).read();t&&p(this,Xe).call(this,{file:An(YA,$A,t.
bytes)})},Gc=async function(t){if(p(this,oe))return;await p(this,Xt).check(t);let n=await p(this,Te).read();await p(this,
Te).replace(t,n?.tag??null),H(this,it,!0)},nr=function(){kn(this,Et)._++,H(this,oe,null),H(this,Le,""),H(this,Gt,!1),H(this,
xe,new Set),p(this,Ve).stop()},Nc=function(t){if(!p(this,oe)||p(this,Cn))return;for(let s of t)p(this,xe).add(s);t.every(
s=>p(this,we).isDraft(s))?p(this,Ve).start("save",Dc,()=>C(this,b,De).call(this,()=>C(this,b,mt).call(this))):C(this,b,De).
call(this,()=>C(this,b,mt).call(this)),C(this,b,He).call(this)},mt=async function({look:t=!0}={}){let n=p(this,oe);if(n){
try{if(t&&await C(this,b,bo).call(this),n!==p(this,oe))return;await bc(n,C(this,b,Qo).call(this),(s,r)=>{p(this,we).get(
s)===r&&p(this,xe).delete(s)}),H(this,Tt,"")}catch(s){if(n!==p(this,oe))return;C(this,b,tr).call(this,s),p(this,Ve).start(
"save",Bc,()=>C(this,b,De).call(this,()=>C(this,b,mt).call(this)))}C(this,b,He).call(this)}},Qo=function(){let t=p(this,
we).entries().filter(({key:s})=>p(this,xe).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,xe))n.has(s)||n.set(
s,void 0);return n},bo=async function(){let t=p(this,oe),n=await t.refresh();t===p(this,oe)&&(C(this,b,Do).call(this,n),
H(this,Le,""))},os=async function(){let t=p(this,Le);try{p(this,oe)?await C(this,b,bo).call(this):await C(this,b,Hc).call(
this)}catch(n){p(this,Gt)||H(this,Gt,n.code===Qc),H(this,Le,C(this,b,er).call(this,n)),p(this,oe)||p(this,Ve).start("loo\
k",Eo,()=>C(this,b,De).call(this,()=>C(this,b,os).call(this)))}p(this,Le)!==t&&(p(this,oe)&&!p(this,Le)&&p(this,xe).size&&
await C(this,b,mt).call(this),C(this,b,He).call(this))},Hc=async function(){let t=await p(this,Te).read()!==null;H(this,
Le,""),!(t===p(this,it)||p(this,oe))&&(H(this,it,t),C(this,b,He).call(this))},So=function(){p(this,mn).call(this)-p(this,
cs)>p(this,qt)*kc&&C(this,b,De).call(this,()=>this.lock()),p(this,oe)&&(p(this,_t)||C(this,b,De).call(this,()=>C(this,b,
os).call(this)),p(this,Ve).start("poll",Eo,()=>C(this,b,So).call(this)))},Do=function(t){C(this,b,dn).call(this,()=>{for(let n of t){
let s=p(this,we).get(n.key);p(this,xe).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,we).place({...s,confirmed:n.confirmed}):
p(this,we).place(n)}})},dn=function(t){H(this,Cn,!0);try{p(this,we).batch(t)}finally{H(this,Cn,!1)}},sr=function(){if(H(
this,cs,p(this,mn).call(this)),!p(this,oe))return;let t=()=>C(this,b,De).call(this,()=>this.lock());p(this,Ve).start("id\
le",p(this,qt)*kc,t),p(this,Ve).isPending("poll")||p(this,Ve).start("poll",Eo,()=>C(this,b,So).call(this))},He=function(){
p(this,Xe).call(this,{keeping:this.state})};async function bc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||(r=KA(l,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var KA=(e,t)=>{let n=Sc(e);return t!==void 0&&[...Sc(t)].some(s=>!n.has(s))},Sc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};var PA=["plan","needs","support","goal-ladder"],JA="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",WA=new RegExp(`\\r\\n|[${JA}]`),
Lc=/\d[\d -]*\d/,XA=["crisis","violence","worried"],qA=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Kc(e,t){let n=new Map(e.map(f=>[f.key,f])),[s,r,o,i]=PA.map(f=>{let{response:u}=n.get(`${f}@`)??{};return Object.
keys(u??{}).length?_A(t.exercises[f],u):null}),a=s?Js([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],h={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...l):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[f,u]of Object.
entries(h))h[f]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(f=>f.length))throw new fe(
"journal-no-plan");return{...h,title:t.exercises.plan.title}}function Pc(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&Lc.test(i)).map(({say:i})=>Lc.exec(i)[0])[0];return[...new Set([s.emergency,...XA.map(r).filter(Boolean)])]}
var Vc=e=>e.flatMap(t=>t.split(WA)).map(Qe).filter(Boolean);function _A({title:e,items:t,reflection:n,rules:s=[]},r){let o=f=>{
try{return _n(f,r[f.id])}catch{return null}},i=f=>{let u=o(f),A=f.kind==="date"&&Ks(u);return Vc(A?[qA.format(new Date(`${A}\
T00:00Z`))]:Ze(f,u))},a=(...f)=>t.filter(({id:u})=>f.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),l=(...f)=>({heading:e,fields:a(...f)});function h(){let f=s.find(I=>I.ladder)?.ladder;if(!f)return{...l("g\
oal"),rungs:[]};let u=I=>t.find(({id:m})=>m===I),A=[f.today,f.later].map(u).filter(Boolean),g=f.rungs.filter(I=>u(I.item)).
map(I=>({heading:u(I.item).said,lines:i(u(I.item)),marks:A.filter(m=>o(m)?.chosen.includes(I.card)).map(m=>m.said)})).filter(
I=>I.lines.length||I.marks.length);return{...l("goal"),rungs:g}}return{fields:a,section:l,ladder:h,sentence:f=>({heading:n["\
in-one"],lines:Vc([f])})}}function Jc(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,
i=zA(e,t,n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let h of["pointerdo\
wn","keydown","pagehide"])addEventListener(h,l,{capture:!0,signal:a.signal})}function zA({title:e,goal:t,sentence:n,plan:s,
needs:r,support:o,ladder:i},a,l,h){let f=[c("h1",{},e),...t.map(A=>Yc("ajar-plan-goal",A)),...n.map(A=>Yc("ajar-plan-her\
o",A)),$c(s,"h2"),...r.map(A=>vo(A,np(A))),...o.map(A=>vo(A,[$c(A.fields,"h3")])),...i.map(A=>vo(A,sp(A),tp(A))),l.length?
c("h2",{class:"ajar-plan-quiet"},h):null,l.length?c("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],u=A=>c("div",{
class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...f)),u("foot"))}var or=({lines:e})=>[...e.join("")].length,ZA=e=>or(e)<160?"large":or(e)<500?"mid\
dle":"usual",Yc=(e,t)=>c("div",{class:e,"data-size":ZA(t)},...xo(t,"h2")),ep=e=>or(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ls=e=>e.map(t=>c("p",{dir:"auto"},t)),Wc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:ls(e),xo=({heading:e,lines:t},n,s=ls)=>[c(n,{},e),...s(t)];function $c(e,t){let n=e.every(ep)?"ajar-plan-bes\
ide":"",s=t==="h3"?Wc:ls;return c("div",{class:n},...e.map(r=>c("div",{},...xo(r,t,s))))}var tp=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+or(s),0)<900,vo=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),np=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...xo(t,"h3",Wc))),sp=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ls(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),
c("div",{},...ls(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function Xc(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function qc({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,countries:t.help};function r(a,l){let h=t.
exercises[a],f=h&&t.danger&&ds(h.items,l,t.danger);return f?{...f,countries:t.help}:null}function o(a){let l=e.get(a),{exercise:h}=Ce(
a),f=t.exercises[h];if(!l||!f||!nn(f,l.response))return null;let u={answers:l.response,done:l.done};return l.done?{...u,
...Bs(f,l.response,s())}:u}function i(){let a=h=>ot.some(f=>h[f]!==null),l=tc(e.entries()).filter(a);return l.length?nc(
l,n):{}}return{known:s,notice:r,form:o,chart:i}}var Fo="visit",Uo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),rp=e=>Uo(e)&&typeof e.key=="string"&&Uo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Uo(e.confirmed))&&typeof e.at=="string";function ir({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(Fo,JSON.stringify(a)):e().
removeItem(Fo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(Fo)??"[]");return Array.isArray(
a)?a.filter(rp):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function _c(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var zc="chart",op="check-in",ip="{today}",ap=5e3;function Zc({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=ir(),
stores:o={create:Vn.create,open:Vn.open,check:Ke.fromBytes},judge:i=ja,print:a=Jc}){let l=()=>ro(new Date(s())),h=_c(e.words,
n),f={...e,words:h,danger:null},{notice:u}=f,A=lp(f.pages,Qt(l())),g=A.flatMap(F=>F.blocks),I=new Set(g.map(({key:F})=>F).
filter(Boolean)),m=g.filter(({kind:F})=>F==="exercise").map(({key:F})=>F),y=!1,D=!1,V=!1,Y=0,N=0,O=!1,k=!0,Q={pages:A,words:h,
notice:u,page:0,couple:""},{model:S,notify:T}=Xc(Q,J),G=F=>T("msg:custom",{...F,acknowledged:N}),d=(F,X)=>G({states:{[F]:X}}),
E=new Vs(s);for(let F of r.recall())E.place(F);let B=qc({journal:E,data:f,words:h}),x=F=>{F.keeping?.state&&_(),G(F)},L={
journal:E,words:h,today:l},j=new rr({...L,place:t,here:n,stores:o,judge:i,now:s,send:x}),$=new Zs({...L,data:f,send:G,notice:B.
notice,print:ye}),R=fp(Promise.resolve(e.danger).then(q)).then(Z);E.listen(me),r.guard(z),r.onHide(()=>j.flush());function q(F){
f.danger=F;for(let X of Object.values(F))ws(Is(X))}function Z(){y=!0,D&&ke()}function _(){let{state:F,saved:X}=j.state;F===
"none"?k=r.remember(E.entries()):(F==="locked"||X)&&r.forget()}function z(){let{state:F,saved:X}=j.state;return F==="kep\
t"?!X:F==="none"&&!k}let he=()=>E.get(es)?.response.country??"";function ke(){let F=m.filter(X=>y||E.isDraft(X)).map(X=>[
X,B.form(X)]).filter(([,X])=>X);G({states:Object.fromEntries(F)})}function me(F){_();for(let ne of F)I.has(ne)&&!O&&d(ne,
B.form(ne)??{answers:{},done:!1});F.includes(es)&&G({country:he()});let X=F.filter(ne=>!E.isDraft(ne));X.length&&d(In,$.
state()),X.some(ne=>Ce(ne).exercise===op)&&d(zc,B.chart())}function ye(F,{paper:X,country:ne}){let ue=Pc(ne,f);a(Kc(F,f),
{paper:X,numbers:ue,heading:f.paper.numbers}),d(In,$.state())}function Fe({key:F,answers:X,done:ne}){let ue=ze(f.exercises[Ce(
F).exercise],X);O=!ne;try{E.put(F,ue,ne)}finally{O=!1}}function M(){Y++,j.leave()}function ee(F){let{key:X}=F;if(F.ready===
!0)D=!0,G({keeping:j.state,country:he()}),ke();else if(F.dangers===!0)R.then(()=>G({dangers:B.known()}));else if(typeof F.
chart=="string")d(zc,B.chart());else if(F.forget===!0)M();else if(j.receive(F))G({});else if(typeof F.home=="string")d(In,
$.state());else{if($.receive(F))return;if(F.gone===!0)j.flush();else if(I.has(X))F.remove===!0?E.remove(X):F.answers&&typeof F.
done=="boolean"&&Fe(F);else return}}function U(F){Number.isInteger(F.sent)&&(N=Math.max(N,F.sent));try{ee(F)}catch(X){G(
{problem:{key:F.key??"",text:h["not-understood"]}}),X instanceof be||console.error(X.name)}}function J(F){if(F.forget===
!0){U(F);return}let X=Y,ne=()=>{X===Y&&U(F)};V||(V=!y&&cp(F)),y||!V?queueMicrotask(ne):R.then(ne)}async function te(){await R,
await $.settled(),await j.settled()}return{...S,settled:te}}var cp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&!(n&&
!s),lp=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(ip,t)}:s)})),fp=e=>new Promise(t=>{let n=setTimeout(
t,ap),s=()=>{clearTimeout(n),t()};e.then(s,s)});var hp="notes",fs="head",Bt="parts",Ro="aside",el=[fs,Bt,Ro],up=1,Mo=0,rl="journal-here-blocked",Ap=2e3;function ol({name:e=hp}={}){
let t=tl(()=>globalThis.indexedDB),n=tl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(g){try{if(i)return await i}catch(I){
if(!g||I.code!=="gone")throw I}return i??(i=Ip(t,e,g,a).catch(I=>{throw a(),I})),i}async function h(g,I,m=!1){for(let y=!0;;y=
!1){let D=await l(m),V;try{V=D.transaction(el,g,{durability:"strict"})}catch(Y){if(!y||Y.name!=="InvalidStateError")throw ar(
Y);a();continue}return wp(V,I)}}function f(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>h("readonly",g);async function A(g,I){
let m=await h("readwrite",g,I);return n?.postMessage(null),m}return{async read(){try{return await u(async g=>{let{tag:I}=await Oo(
g);return{bytes:je(...await Ge(g(Bt).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>u(
async m=>{let y=await Oo(m),D=pp(g)!==y.file||I>y.length,V=D?0:await gp(m(Bt),I),Y=await Ge(m(Bt).getAll(IDBKeyRange.lowerBound(
V)));return{bytes:je(...Y).subarray(D?0:I-V),tag:y.tag,replaced:D}}),append:(g,I)=>A(async m=>{let y=await jo(m,I);return await Ge(
m(Bt).add(g.slice(),y.length)),nl(m,y.file,y.length+g.length)}),async replace(g,I){let m=I===null,D=await A(async V=>{if(!m)
await jo(V,I);else if(await Ge(V(fs).get(Mo)))throw new Ae("exists");return await Ge(V(Bt).clear()),await Ge(V(Bt).add(g.
slice(),0)),nl(V,il(),g.length)},m);return m&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),D},putAside:g=>A(
async I=>{await jo(I,g);let m=je(...await Ge(I(Bt).getAll()));return`damaged-${await Ge(I(Ro).add(m))}`}),async erase(){
if(await A(async m=>{for(let y of el)await Ge(m(y).clear())}).catch(m=>{if(m.code!=="gone")throw m}),f(),!await mp(t,e))
throw new fe("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||sl("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||sl("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function tl(e){try{return e()}catch{return null}}var il=()=>Array.from(ut(12),e=>e.toString(
36)).join(""),pp=e=>e.split("/")[0];async function Oo(e){let t=await Ge(e(fs).get(Mo));if(!t)throw new Ae("gone");return t}
async function jo(e,t){let n=await Oo(e);if(n.tag!==t)throw new Ae("changed");return n}async function nl(e,t,n){let s=`${t}\
/${il()}`;return await Ge(e(fs).put({file:t,length:n,tag:s},Mo)),s}async function gp(e,t){return(await Ge(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function sl(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Ip(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",rl);let r=!1;try{
if(!n&&await al(e,t)===!1)throw new Ae("gone");let o=e.open(t,up);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():dp(
o.result)};let i=await Ge(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new Ae("gone"):
ar(o)}}function dp(e){e.createObjectStore(fs),e.createObjectStore(Bt),e.createObjectStore(Ro,{autoIncrement:!0})}async function al(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function wp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??ar(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof Ae?i:ar(i);try{e.abort()}catch{
s(o)}})})}var Ge=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function ar(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?rl:"")}async function mp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,Ap)}),!await al(e,t)}var Cp=6e4;function ll(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<Cp})}catch{throw new Ae("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await yp(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await cl(
s),tag:cr(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await cl(i),tag:cr(i),replaced:a}},append:async(s,r)=>cr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return cr(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var cr=e=>e.
headers.get("ETag");async function cl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function yp(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new fe(n[0].code,
n[0].values):new Ae("unreachable")}var To="tab",[fl,lr]=[32,12],Ep=2e4,Bp=1e3,fr=e=>crypto.getRandomValues(new Uint8Array(e)),hl=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),ul=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),Al=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(s){try{let r=ul(n().getItem(s)),o=Kt(e,r.slice(0,lr));return new TextDecoder().decode(o.decrypt(r.slice(lr)))}catch{
return null}},setItem(s,r){let o=fr(lr),i=Kt(e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,hl(new Uint8Array(
[...o,...i]))),!t())throw new Error("The key goes with the page.")},removeItem:s=>n().removeItem(s)}),kp=(e,t)=>new Promise(
n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(o),setTimeout(n,Bp,null),e.postMessage({tab:t},[r])});
async function Qp(){let e=window.sessionStorage.getItem(To),t=await navigator.serviceWorker?.getRegistration(),n=()=>t?.
active??null,s=e&&n()&&await kp(n(),e),r=e??hl(fr(lr)),o=s||fr(fl),i=!!s,a=()=>{i&&n()?.postMessage({tab:r,hold:o})};return setInterval(
a,Ep),document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",a),navigator.serviceWorker?.ready.
then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(To,r),i=!0,a(),n()!==null},forget(){n()?.postMessage(
{tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(To)}}}async function bp(e){let t=await fetch(e,{cache:"no-store"});
if(!t.ok)throw new Error(`${t.status}`);return{key:ul((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELE\
TE",keepalive:!0}).catch(()=>{})}}async function pl(e){try{return await(e?bp(e):Qp())}catch{return{key:fr(fl),hold:()=>!1,
forget(){}}}}var gl=(e,{dangers:t,visit:n,store:s,logOut:r})=>Zc({data:{...e,danger:t},place:s?ll(s):ol(),tab:ir({storage:()=>Al(n)}),
here:r?"hub":s?"computer":"browser"});var Go="#notes=";async function Il(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),s=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),r=new TextDecoder("utf-8",{fatal:!0}),[o,i]=[
"",0];for(;;){let{done:a,value:l}=await s.read();if(a)return o+r.decode();if(i+=l.length,i>2e6)return"";o+=r.decode(l,{stream:!0})}}catch{
return""}}function dl(){if(!location.hash.startsWith(Go))return"";let e=location.hash.slice(Go.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function wl(e,t,{words:n,take:s}){let r=await Il(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(f,u)=>c("button",{type:"button",onclick:u},f),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
o.focus()}function ml(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Cl=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var Sp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Dp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
vp=new RegExp(`^(?:<\\/?(?:${Sp})(?:${Dp})*\\s*\\/?>|[^<>])*$`,"i"),xp=e=>vp.test(e);function yl(e,t){let n={createHTML(r){
if(e.has(r)||xp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Ii(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var El=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Bl(e){let t=e.get(
"pages"),n=[],s=El(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=El(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Fp,later:Up,store:hs,logOut:kl}=document.documentElement.dataset,Ql=dl(),jp="store/visit.json",Op="home",Rp=6e4;
async function No(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),No(e,Math.min(2*t,Rp))}function Mp(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&jr(),n.erase&&
!hs&&Un()&&bs()}}}async function Tp(){let[e,t]=await Promise.all([No(Fp),pl(hs&&jp)]),n=ml(e),s=No(Up),r=s.then(u=>u.dangers),
{words:o}=n;zi(n.leave);let i=yl(Cl(n),["sw.js"]),a=document.getElementById("workbook"),l=Mp(Bl(gl(n,{dangers:r,visit:t,
store:hs,logOut:kl})),t);a.replaceChildren();let h=a.appendChild(document.createElement("div"));Wi({model:l,el:h}),window.
scrollTo(0,history.state?.y??0),ea(document.querySelector(".site-acts"),o,{store:hs,logOut:kl});let f=u=>{l.open(Op),l.send(
{import:u})};Ql&&wl(Ql,a.querySelector(".ajar-notice"),{words:o,take:f}),window.addEventListener("beforeinstallprompt",u=>u.
preventDefault()),window.ajarCoach=await s,!hs&&Un()&&_i(i)}Tp();
/*
The scripts that seal a journal in a page (src/ajar/web/built/ciphers.js, and what is built of it) contain parts of two
libraries, both under the MIT License:

@noble/ciphers
Copyright (c) 2022 Paul Miller
Copyright (c) 2016 Thomas Pornin <pornin@bolet.org>

hash-wasm
Copyright (c) 2020 Dani Biró

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

Embedded C implementations might use other, similarly permissive licenses.
Check the beginning of the files from the /src directory.

Special thank you to the authors of original C algorithms:
- Alexander Peslyak <solar@openwall.com>
- Aleksey Kravchenko <rhash.admin@gmail.com>
- Colin Percival
- Stephan Brumme <create@stephan-brumme.com>
- Steve Reid <steve@edmweb.com>
- Samuel Neves <sneves@dei.uc.pt>
- Solar Designer <solar@openwall.com>
- Project Nayuki
- ARM Limited
- Yanbo Li dreamfly281@gmail.com, goldboar@163.comYanbo Li
- Mark Adler
- Yann Collet
*/
