var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Ee=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ue(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Nn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},In=["first","second",
"third"],Rn=e=>In[e%In.length];var Mo=/^(\d{4})-(\d{2})-(\d{2})$/;function Pe(e){let[,t,n,s]=typeof e=="string"&&Mo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=To(+t,+n)?e:null}function Ut(e){let t=e.getFullYear();return t>=1&&t<=9999?Lo(t,e.getMonth()+1,e.getDate()):null}var Ht=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function To(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Lo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Io=["button","input","select","summary","textarea"],No=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Io.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),No.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function He(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function mt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
q(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Kt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ro=new RegExp(`^${Kt}+|${Kt}\
+$`,"g"),Do=/[\p{L}\p{N}_]+/gu,Bo=/^[\p{L}\p{N}_]+/u,qo=/\{([a-z][a-z0-9-]*)\}/,[Po,Wo]=["⁨","⁩"],Dn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},_o=new RegExp(`[,;:،]|${Kt}`),zo="January February March April May June July August\
 September October November December".split(" "),Fo=/^\p{Uppercase}/u,Bn=/[.!?…؟。][\u2069”’"')»]*$/,Uo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ae="en-US",Vt=({language:e=Ae})=>{Ae=e},Le=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Gt=(e,t)=>e[`\
moment-${t}`]??(Pe(t)?Ke(t):t),Jt=e=>new Intl.ListFormat(Ae,{type:"conjunction"}).format(e),nt=(e,t,n=Ae)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),le=e=>e.replace(Ro,""),ve=e=>e.toLowerCase().toUpperCase(),st=e=>e.
match(Bo)?.[0]??"";function Ke(e,t=Ae){if(t!=="en-US")return nt(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);
return`${zo[s-1]} ${r}, ${n}`}function We(e,t,n=[]){let s=e.split(qo),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=Ho(le(t[l]),u),i=Ko(
c,d,n),f=!i&&!r&&Fo.test(c);r+=Bn.test(r)?i.replace(/^,+/,""):i,r+=Vo(f?gt(d):d)}return Bn.test(r)?r:r+s.at(-1)}function we(e){
let t=le(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Dn&&s===Dn[n]&&le(r))||r.includes(n)||r.includes(
s)?e:r}function Ho(e,t){let n=e.length;for(;n&&_o.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function gt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Ko(e,t,n){let s=ve(st(t));if(!s)return e;let r=new Set(n.map(ve)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(Do))if(a(ve(c[0])))return e.slice(0,c.index);return e}var Vo=e=>Uo.test(e)?`${Po}${e}${Wo}`:
e;var Go=3;function Zt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=mt(l.filter((i,f)=>f>=Go&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var Jo=2e4;function qn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Jo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Yt(e,t,n,s){let r=qn(e,{rows:1,...s,oninput:()=>{r.value.includes(
`
`)&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:a=>{/Break|Paragraph/.test(a.inputType)&&(a.preventDefault(),
n?.())}});return r}function Pn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){let{opener:l,long:u,remark:d}=e,
i=l?o("b",{id:`${s}-opener`},l):null,f=qn(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?f.value:null),g.follow()},...l?
{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=x=>{f.value=x,f.dispatchEvent(
new Event("input",{bubbles:!0}))},h=n["message-opener"],g=Zt(c,{words:n,has:x=>f.value.includes(x),put:x=>m(`${f.value.trim()||
h} ${x}`),drop:x=>{let E=f.value.replace(x,"").replace(/ {2,}/g," ").trim();m(E===h?"":E)}}),w=o("label",{class:"ajar-wo\
rds ajar-write"},i,f),k=d&&a?a(f,e):"";return g.element||k?o("div",{},g.element,w,k):w}function Wn(e,t,{words:n,change:s,
sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{let E=c().map(S=>S.value).filter(S=>S.
trim());s(E.length?E:null),x.follow()},u=()=>[...a.children].forEach((E,S)=>{E.querySelector("textarea").setAttribute("a\
ria-label",q(n.line,{n:S+1})),E.querySelector("button").setAttribute("aria-label",q(n["remove-line"],{n:S+1}))}),d=()=>{
g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-line"]),f=()=>{u(),i.hidden=a.
children.length>=e.most},m=E=>{let S=c()[c().indexOf(E)+1];S?S.focus():E.value.trim()&&!i.hidden&&d()},h=E=>{let S=Yt(E,
l,()=>m(S),{enterkeyhint:"next"});return S},g=E=>{let S=()=>{let I=R.nextElementSibling||R.previousElementSibling;R.remove(),
I||g(""),f(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(E)),o("button",{type:"button",class:"ajar-remove",onclick:S},"×"));a.append(R),f()},w=t||[];for(let E=0;E<
Math.max(e.lines,w.length);E++)g(w[E]??"");let k=E=>c().find(S=>S.value.trim()===E),x=Zt(r,{words:n,has:E=>!!k(E),put(E){
!k("")&&!i.hidden&&g("");let S=k("");S&&(S.value=E),l()},drop(E){k(E).value="",l()}});return o("div",{class:"ajar-lines"},
x.element,a,i)}var Zo=5,Yo=3,Qo=25,Xo=500,er=24;function ot(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,s&&t(""),s=!1}}}function tr(e){let t=n=>{let s=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),r=n.timeStamp-e.timeStamp;!n.detail||s>er||r>Xo||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Qt=e=>Le(o("p",{class:"ajar-hint"},e["part-in-english"]),e),Xt=(e,{language:t})=>t?Le(
o("span",{},e),{language:t}):e,nr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function yt(e,{language:t},n){if(!t)return e;
Le(e,{language:t});let s=()=>{for(let r of e.querySelectorAll(nr))Le(r,n)};return new MutationObserver(s).observe(e,{childList:!0,
subtree:!0}),s(),e}function _n(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:d=null}=n,
i={...ar,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},h=0,g=null,
w=0,k=n.aside??0,x=t.why?o("p",{class:"ajar-why"},t.why):"",E=t.private?o("p",{class:"ajar-private"},t.private):"",S=C=>l?
C.after:c&&C.more,R=t.items.some(C=>S(C)&&n.answers?.[C.id]!=null),{example:I}=t,B=I?o("details",{class:"ajar-example"},
o("summary",{},s.example),o("p",{},I)):"",U=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=o("div",{}),
j=o("div",{class:"ajar-body"}),T=o(`h${r}`,{id:`${f}-title`},t.title),_=[t.language?Qt(s):"",...a||c?[o("div",{class:"aj\
ar-beside"},...u,x?or([x],s):"",B),E]:[x,E,B],A,j,U],P=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...d===
null?[T,..._]:[o("details",{class:"ajar-folded",open:!d},o("summary",{},T),..._)]);yt(P,t,s);let F=null,y=C=>{F=C};P.addEventListener(
"click",y,!0),P.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||C.metaKey)||!g||(C.preventDefault(),g.next.
click())}),e.replaceChildren(P);function b(){let C=t.items.filter(te=>Ee(te,m)),V=C.filter(te=>!S(te)),X=R?C.filter(S).map(
te=>[te]):[];return[...l||a&&t.together?[V]:V.map(te=>[te]),...X]}let $=C=>{U.replaceChildren(C)},D=(C,V)=>{let X=C.split(
/\{([a-z]+)\}/);U.replaceChildren(...X.map((G,te)=>te%2?Xt(V[G],t):G))},H=ot(s,$);function W(C,V){U.replaceChildren(`${C}\
 `,o("button",{type:"button",class:"ajar-link",onclick:()=>{m=V,$(""),n.onChange(m),J({focus:!0})}},s["put-back"]))}function Z(C,V){
m={...m,[C.id]:V},rr(j),$(""),n.onChange(m),ue()}function ee(){Q(!0),H.begin(),w=setTimeout(K,8e3)}function K(){w&&(clearTimeout(
w),w=0,Q(!1),H.end())}function Q(C){for(let V of g?.fieldsets??[])V.disabled=C}function ue(){if(!g)return;let{items:C,skip:V,
where:X,next:G,enough:te,more:ce}=g,ie=b().length;V.textContent=me(C)?s["clear-and-skip"]:s.skip,X.textContent=q(s["ques\
tion-of"],{n:h+1,all:ie}),X.hidden=ie===1,G.textContent=h===ie-1?s.done:s.next,te.hidden=!ae(ie);let je=h===ie-1&&(!l||me(
C)),he=t.items.some(ye=>S(ye)&&Ee(ye,m));ce.hidden=R||!je||!he}function ae(C){return(n.enough==="at once"||h>0)&&h<C-1&&
me(t.items)}function Se(){w||(ee(),n.onDone(m))}let me=C=>C.some(({id:V})=>m[V]!=null);function M(C,V=!0){if(w)return;let X=b();
if(h+=C,h>=X.length){h=X.length-1,Se();return}J({focus:V,again:C<0})}function z(C,V){let X=`${f}-${C.id}`,G=o("legend",{
id:`${X}-ask`},q(C.ask,m)),te=C.hint?o("p",{class:"ajar-hint",id:`${X}-hint`},C.hint):null,ce=[te,V.mark].filter(Boolean).
map(({id:ye})=>ye),ie=C.among?{...C,cards:Ue(C,m)}:C,je=i[C.kind](ie,Nn(ie,m[C.id]),{words:s,level:r+1,group:X,change:ye=>Z(
C,ye),say:$,tell:D,remarks:n.remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,...V}),he={class:`\
ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ce.join(" ")||null};return o("fieldset",he,G,te,je)}function J({
focus:C=!1,again:V=!1}={}){let X=b();h=Math.max(0,Math.min(h,X.length-1));let G=X[h],te=n.mark?.(G),ce=te?o("p",{class:"\
ajar-mark",id:`${f}-${G[0].id}-mark`},te):null,ie=o("div",{class:"ajar-moves ajar-onward"}),je=h>0?()=>M(-1):null,he=G.map(
qe=>z(qe,{mark:ce,again:V,moves:ie,back:je})),ye=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let qe=m,
ht=me(G);if(m={...m,...Object.fromEntries(G.map(({id:et})=>[et,null]))},n.onChange(m),!ht){M(1);return}J({focus:!0}),W(s.
cleared,qe)}}),dt=o("button",{type:"button",class:"ajar-next",onclick:()=>{w||($(""),M(1))}}),Qe=o("p",{class:"ajar-wher\
e"}),Xe=o("button",{type:"button",class:"ajar-link",onclick:()=>{w||(R=!0,M(1))}},l?s["add-why"]:s["ask-more"]),Te=o("bu\
tton",{type:"button",class:"ajar-link",onclick:Se},s.enough);g={items:G,skip:ye,where:Qe,next:dt,fieldsets:he,enough:Te,
more:Xe},A.replaceChildren();let Pt={type:"button",class:"ajar-back",onclick:je};ie.replaceChildren(dt,je?o("button",Pt,
s.back):"",ye);let $e=he.length===1;ce&&$e&&he[0].lastElementChild.before(ce),j.replaceChildren(Qe,...ce&&!$e?[ce]:[],...he,
ie,...n.enough?[Xe,Te]:[]),ue(),n.onMove?.(h),C&&(he[0].focus({preventScroll:!0}),Qe.scrollIntoView({block:"nearest"}))}
function re(C){if(A.replaceChildren(),!C||!n.help||k>C.kinds.length)return null;let V=()=>{k=C.kinds.length+1,n.onAside?.(
k),A.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:X,instead:G}=n;return A.append(X.notice(C,{level:r+1,
aside:V,instead:G})),A.querySelector("[tabindex]")}function ke(C,{focus:V=!1,danger:X=null}={}){g=null;let G=o(`h${r+1}`,
{tabindex:"-1"},s["what-you-said"]);j.replaceChildren(o("div",{class:"ajar-reflection"},G,...C.flatMap(ce=>rt(ce,r+2)),n.
below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,J({focus:!0,again:!0})}},s.change),
o("button",{type:"button",onclick:()=>{let ce=m;m={},h=0,k=0,n.onAside?.(0),n.onStartOver(),J({focus:!0}),W(s["started-o\
ver"],ce)}},s["start-over"])));let te=re(X);V&&(te??G).focus()}function be(C){let V=j.contains(document.activeElement);V&&
g&&!w||(K(),m={...C.answers},C.done?ke(C.reflection,{focus:V,danger:C.danger}):(h=C.at??Math.max(0,b().findIndex(X=>X.some(
({id:G})=>m[G]==null))),J()))}let{done:ge,reflection:De,danger:Fe}=n;return be({answers:m,at:n.at,done:ge,reflection:De,
danger:Fe}),{update(C){be(C),!g&&F&&tr(F),F=null},release:K,say:C=>{K(),$(C)}}}function sr(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=
s.split(" ").length,r>=Zo||r>=Yo&&t>Qo));return n<0||n>=e.length-1?e.length:n}var or=(e,t)=>o("details",{},o("summary",{},
t["why-this"]),...e);function rr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var rt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",
{},r))].filter(Boolean),ar={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?
`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},d=()=>r(
l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(k=>o("input",{type:i,name:s,value:k.
id,checked:l.includes(k.id),onchange:x=>{e.many?l=l.filter(E=>E!==k.id).concat(x.target.checked?k.id:[]):(l=[k.id],u="",
m&&(m.value="")),d()}})),m=e.own?Yt(u,()=>{u=m.value,!e.many&&u.trim()&&(l=[],f.forEach(k=>{k.checked=!1})),d()}):null,h=e.
cards.map((k,x)=>o("label",{class:"ajar-card"},f[x],o("span",{},k.text))),g=c?sr(e.cards):h.length,w=mt(h.filter((k,x)=>x>=
g&&!f[x].checked),n);return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...h,w,m?o("label",{class:"ajar-own"},o("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:Pn,list:Wn,date(e,t,{
words:n,change:s,say:r}){let a=Ut(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var en=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function zn(e,t,{words:n,level:s,change:r,tell:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:f,piles:m}=e,h=I=>m.find(B=>B.id===I).text,g=o("div",{class:"ajar-one"});
function w(I,B){i={...i,[I.id]:B},B||delete i[I.id],r(Object.keys(i).length?i:null),B&&a(n.moved,{card:we(I.text),pile:h(
B)})}function k(I,{focus:B=!0,back:U=I?()=>k(I-1):u,onward:A=()=>E(I+1)}={}){let j=f[I],T=q(n["card-of"],{n:I+1,all:f.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},j.text)),
P=F=>{w(j,F),A()};l.hidden=!0,g.replaceChildren(_,o("div",{class:"ajar-one-piles"},...m.map(({id:F,text:y})=>en(y,()=>P(
F),{"aria-pressed":`${i[j.id]===F}`}))),o("div",{class:"ajar-one-also"},U?x(n.back,()=>U()):o("span",{}),x(n["card-out"],
()=>P("")),d?o("span",{}):x(n["card-enough"],()=>S()))),B&&_.focus({preventScroll:!0})}let x=(I,B)=>en(I,B,{class:"ajar-\
link"}),E=I=>I<f.length?k(I):S();function S({focus:I=!0}={}){let B=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),U=(A,j)=>{let T=f.
filter(y=>(i[y.id]??"")===j),_=y=>k(f.indexOf(y),{back:S,onward:S}),P=T.map(y=>o("li",{},en(y.text,()=>_(y)))),F=j?{}:{class:"\
ajar-out"};return P.length?[o(`h${s+1}`,F,A),o("ul",{},...P)]:[]};g.replaceChildren(B,o("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:A,text:j})=>U(j,A)),...U(n["cards-out"],"")),l.hidden=!1,I&&(B.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let R=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return R===f.length||c&&R?S({focus:!1}):k(
R,{focus:!1}),g}var wt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var cr=/0|1(.)(1*)0/g,ir=/(1*)0(...)(.)(1*)0/g,lr=31,ur=2147483647,fr=4,pr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",dr=new RegExp(`(${pr})|[.…]+|[!?;\\n]`,"gu"),hr=/[\u0300-\u036f'’‘ʼ]/g,mr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function kt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Kn(s,t);return t}var Ce=(e,t)=>new RegExp(e.map(n=>Kn(n,t)).
join("|"),"y");function bt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),
s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function jt(e,t){let n=t;for(let[s,r]of bt(e,t))n=n.slice(0,s)+n.slice(
s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var xt=e=>Array.from(Un(e).matchAll(cr),([,t,n])=>t?Hn(t,n):0);function Fn(e){
let t=new Map,n=-1;for(let[,s,r,a,c]of Un(e).matchAll(ir))n+=8*s.length+Number.parseInt(r,2)+1,t.set(n,Hn(a,c));return t}
var Un=e=>Array.from(wt(e),t=>t.toString(2).padStart(8,"0")).join(""),Hn=(e,t)=>(e==="1"?-1:1)*(1+t.length);function vt(e){
let t=0;for(let n of e)t=(t*lr+n.codePointAt(0))%ur;return t}function Kn(e,t){return`(?:${(e.match(mr)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${fr}}`:r[0]==="<"?t[r.slice(1,-1)]:
gr(r)).join("")})`}function gr(e){let t=Vn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Vn=e=>e.normalize("NFKD").replace(hr,"").toLowerCase();
function at(e){let t="",n=[];for(let s of e.matchAll(dr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?Vn(s[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var yr=4,Gn=4,Jn=".",tn=new WeakMap;function Ve(e,t){let{passes:n,kinds:s,learned:r,own:a}=Yn(t),{line:c,places:l}=at(e),
u=jt(n,c),d=Object.entries(s).flatMap(([m,h])=>bt(h,u).map(([g,w])=>({kind:m,start:g,end:w-1}))),i=r?wr(d,c,r,a):d,f=(m,h)=>m.
span[0]-h.span[0]||m.span[1]-h.span[1]||(m.kind<h.kind?-1:+(m.kind>h.kind));return i.map(({kind:m,start:h,end:g})=>({kind:m,
span:[l[h][0],l[g][1]]})).sort(f)}function*Zn(e){let{passes:t,kinds:n}=Yn(e);for(let s of[t,...Object.values(n)])yield,bt(
s,"we are here ")}function Yn(e){return tn.has(e)||tn.set(e,jr(e)),tn.get(e)}function wr(e,t,n,s){let{size:r,weights:a,kinds:c,
limit:l,least:u}=n,d=kr(t,n.same),i=d.slice(1).map((S,R)=>[...d[R],...S]),f=S=>{let R=new Set(S.flatMap(B=>B.numbers.map(
U=>U%r)));return[...R].reduce((B,U)=>B+(a.get(U)??0),0)/Math.sqrt(R.size)},m=[...d,...i];if(e.length)return nn(m,f)[1]>u?
e:[];if(s.size&&!t.split(" ").some(S=>s.has(S)))return[];let h=m.filter(S=>S.length>yr),[g,w]=nn(h,f);if(!(w>l))return[];
let k=g.flatMap(S=>S.numbers.filter((R,I)=>I!==1)),x=S=>[...new Set(k.map(R=>R%S.length))].reduce((R,I)=>R+S[I],0),[E]=nn(
Object.keys(c),S=>x(c[S]));return[{kind:E,start:g[0].start,end:g.at(-1).start}]}function kr(e,t){let n=Jn,s=[[]];for(let r of e.
matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...br(r[0])];s.at(-1).push({start:r.index,numbers:c.
map(vt)}),n=a,a===Jn&&s.push([])}return s.filter(r=>r.length)}function br(e){let t=["^",...e,"$"];return t.slice(Gn-1).map(
(n,s)=>`n ${t.slice(s,s+Gn).join("")}`)}var nn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Qn=(e,{
kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function jr({lists:e,passes:t,
phrases:n,own:s,learned:r}){let a=kt(e),c=Object.entries(n).map(([l,u])=>[l,Ce(u,a)]);return{passes:Ce(t,a),kinds:Object.
fromEntries(c),own:new Set(s.split(" ").filter(Boolean)),learned:r&&xr(r)}}function xr({same:e,weights:t,kinds:n,...s}){
let r=e.map(c=>c.split(" ")),a=Object.entries(n).map(([c,l])=>[c,xt(l)]);return{...s,same:new Map(r.flatMap(c=>c.map(l=>[
l,c[0]]))),weights:Fn(t),kinds:Object.fromEntries(a)}}function Xn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var es=["emergency","crisis","violence","agency","worried","child"],vr=["crisis","violence"],ss='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ts(){for(let e of fe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||=t}}function Sr(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function os(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[r]=Object.values(n);for(let l of Object.values(n)){let u=s.flatMap(f=>Ve(f,l)),d=u.every(({kind:f})=>f in r.
kinds),i=Qn(u,d?r:l);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),c=r?.["rulers-at-zero"];return c&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...c,kinds:[]}:null}var sn=(e,t)=>t.
flatMap(n=>e.lines.filter(s=>s.topic===n)),on=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},
t):t),ns=e=>`tel:${e.match(/\d+/)[0]}`;function rs({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(fe().
countries=t);let r=()=>fe().countries,a=null,c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},fe().chosen||Sr(r(),a)),l=()=>r().find(A=>A.code===c());function u(A){fe().chosen=A,ts();
for(let{element:j,draw:T}of fe().listeners)T(j)}function d(A,j){return j(A),fe().listeners.add({element:A,draw:j,shown:!1}),
queueMicrotask(ts),A}let i=A=>d(o("div",{}),j=>j.replaceChildren(...A())),f=()=>{let A=[...r(),{code:"-",country:e["help\
-elsewhere"]}],j=o("select",{onchange:()=>{u(j.value),s(j.value)}},...A.map(T=>o("option",{value:T.code},T.country)));return d(
j,()=>{j.value=l()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),j)},m=({say:A,to:j},T)=>{if(/^(tel|sms):/.
test(j))return o("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:j},o("span",{},...on(A)));let _=o("span",{},A),P=o(
"button",{type:"button",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:j}),onclick:async()=>{await an(j,_)&&
(P.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},_," ",P)},h=A=>o("li",{},o("p",{class:"\
ajar-for"},A.for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"\
ajar-ways"},...A.reach.map(m))),g=({emergency:A,note:j})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-dan\
ger"]),j?o("p",{class:"ajar-hint"},j):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:ns(A)},q(e["help-c\
all"],{number:A})))),w=A=>i(()=>{let j=l();if(!j)return[o("p",{},e["help-elsewhere-how"])];let T=A.flatMap(_=>_==="emerg\
ency"?g(j):sn(j,[_]).map(h));return[o("ul",{class:"ajar-help-lines"},...T)]});function k(){Xn({title:e["help-title"],close:e["\
help-close"],bar:o("div",{class:"ajar-help-bar"},f(),rn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),w(es),o("p",
{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:A,text:j,
now:T,lines:_,kinds:P,countries:F},{level:y,aside:b,instead:$}){return F&&!U()&&(fe().countries=F),o("section",{class:"a\
jar-danger"},o(`h${y}`,{tabindex:"-1"},A),o("p",{},j),P.length?null:$?.()??null,f(),w(_),o("ul",{class:"ajar-todo"},...T.
map(D=>o("li",{},D))),o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:b},
e["help-aside"]))}let E=()=>o("button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function S({emergency:A,
...j}){let _=vr.map(F=>sn(j,[F])[0]?.reach??[]).flatMap(F=>["tel:","sms:"].map(y=>F.find(({to:b})=>b.startsWith(y))));return[
{say:q(e["help-call"],{number:A}),to:ns(A)},..._.filter(Boolean)]}let R=(A=`${e["help-line"]} `)=>i(()=>{let j=l(),T=(j?
S(j):[]).flatMap(({say:F,to:y},b)=>[b?" · ":"",o("a",{href:y},...on(F))]),_=o("button",{type:"button",class:"ajar-link",
onclick:k},e["help-get"]),P=o("span",{class:"ajar-off-paper"},T.length?" · ":"",_);return[o("p",{class:"ajar-help-line"},
A,...T,P)]});function I(A){if(!U())return;let[j]=[...A.querySelectorAll(ss)].reverse();j?.closest("p, ul").after(R(""));
for(let T of A.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===l()?.country}let B=()=>i(()=>{
let A=l();return A?[o("p",{},o("b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-cal\
l"],{number:A.emergency})}`),o("ul",{},...sn(A,es).map(({for_what:j,name:T,reach:_,hours:P})=>o("li",{},...on(`${j}: ${T}\
. ${_.map(({say:F})=>F).join(" · ")}. ${P}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),U=()=>r().length>0;return{open:k,
notice:x,button:E,line:R,addNumbers:I,text:B,choose:u,code:c,isKnown:U}}var rn=({words:e,leave:t})=>o("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function as(e){if(fe().open){fe().open=e;return}fe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(ss)&&(t.preventDefault(),t.stopPropagation(),fe().open())},
{capture:!0})}async function an(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var St=e=>(globalThis.requestIdleCallback??setTimeout)(e);function cs(e){let t=()=>{e.next().done||St(t)};St(t)}var $r="about:blank";window.ajarBeforeLeaving??=new Set;var cn=window.ajarBeforeLeaving;function $t(){document.documentElement.style.display="none",document.title="";for(let e of cn)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace($r)}function is(e){return cn.add(e),()=>cn.delete(e)}function ls(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&$t())},{capture:!0})}function us(e,t,{words:n,group:s,change:r,tell:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let w=f[g.dataTransfer.
getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=q(n["pile-count"],{pile:h.text,n:Object.values(c).filter(g=>g===h.id).length})}),i=(h,g)=>{
c[h]=g.id,d(),r({...c});let{text:w}=e.cards.find(k=>k.id===h);a(n.moved,{card:we(w),pile:g.text})},f={},m=e.cards.map(h=>{
f[h.id]={};let g=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let k=o("input",{type:"\
radio",name:g,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>i(h.id,w)});return f[h.id][w.id]=k,o("labe\
l",{},k,o("span",{},w.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...m)}var Or=e=>e;function Ie(e,t){e.innerHTML=Or(t)}var un=["open","closed"],Er=[...un,"half-open"],ps=2,Ar=90,fn=3,Ot="none",fs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Cr=/[“”„«»"' \t\n]/g,ds=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Mr=["i","im","id","ill","ive","its","we",
"were","well"],Tr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Lr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ln=new WeakMap;function Ir(e,t){let n=ks(t),{sentences:s,forms:r,at:a}=Dr(e,n);if(a<0||r[a].name===Ot)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Wr(Pr({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=_r(c,l,pn(e,s[a],
u,d),t),f=zr(e,s,n),h=[c==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:h.slice(0,ps)}}function Nr(e,t){let n=ks(t),s=t["about-statements"],r=xs(Gr(e)),a=r.filter(({line:k})=>!Me(n.quotes,k)).map(k=>({sentence:k,
line:jt(n.passes,k.line)})),c=Object.entries(n.blame).map(([k,x])=>({name:k,places:a.flatMap(E=>Fr(x,E,n.unless[k]))})),
l=new Set(c.flatMap(({places:k})=>k.map(({sentence:x})=>x))),u=[],d="";for(let{name:k,places:[x]}of c){if(!x)continue;let E=Ur(
e,x,n.quotedTo[k]);u.length||(d=Hr(k,e,x,n)),u.push({name:k,words:E,remark:q(s.blame[k].say,{words:E})})}let i=u.map(k=>k.
name),f=r.filter(k=>!l.has(k)),m=Object.keys(n.parts).filter(k=>(k==="seen"?f:r).some(({line:x})=>Me(n.parts[k],x))),h=m.
map(k=>s.parts[k]).join(", "),g=m.length?q(s.mirror,{parts:h}):"",w=[g,u.length?`${u[0].remark} ${d}`:""].filter(Boolean);
return{parts:m,mirror:g,blame:i,notes:u,rewording:d,remarks:w}}function hs(e,t,n){return!n?.coach||gs(t,n)?[]:ws(e.remark,
ys(e,t),n.coach).remarks}function ms(e,t,n){let s=e.flatMap(a=>{let c=a.kind==="choice"?t[a.id]?.own:t[a.id];return a.remark&&
typeof c=="string"?[{item:a,text:ys(a,c)}]:[]});return!n?.coach||s.some(({text:a})=>gs(a,n))?[]:["question","statement"].
flatMap(a=>{let c=s.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:l,notes:u,remarks:d}=ws(a,c.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...d,...i]:
[]}).slice(0,ps)}var gs=(e,{dangers:t})=>Object.values(t).some(n=>Ve(e,n).length),ys=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ws=(e,t,n)=>e==="question"?Ir(t,n):Nr(t,n);function ks(e){return ln.has(e)||ln.set(e,Rr(e)),ln.get(e)}function Rr(e){
let t=kt(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Ce(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ce(e.echoes,t),
stated:Ce(e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:un.map(l=>xt(c[l]))},passes:Ce(e.passes,t),
quotes:Ce(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Me(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Dr(e,t){let n=xs(e),s=n.map(d=>Br(d,t)),r=d=>n.map((i,f)=>f).filter(
d),a=r(d=>n[d].mark==="?"),c=a.filter(d=>bs(n[d])>=fn),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].
filter(d=>d.length).map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var Et=e=>e.trim().split(" ").slice(0,
-1),bs=({line:e})=>Et(e).length-1;function Br({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[
i,f]of Object.entries(n)){let m=Me(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,
place:Me(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{
...i,name:Ot}:e.slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:Ot}:i}let u=js(Et(e).slice(1),r).length>fn?"echo":"short";return{name:t==="?"&&Me(a,e)?u:Ot,
start:2,end:e.length}}function js(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function qr({sentences:e,forms:t,
at:n},{fillers:s}){let{line:r,mark:a}=e[n],c=js(Et(r).slice(1),s),l=Et(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],d=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Pr(e,t){let{forms:n,weights:s,
unit:r}=t.learned,a=n[e.forms[e.at].name]??un.map(()=>0),c=new Set(qr(e,t).map(d=>vt(d)%s[0].length)),l=r/Math.sqrt(c.size);
return[...a.map((d,i)=>d+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function Wr(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-
r);return n-s>=t?Er[e.indexOf(n)]:""}function _r(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?q(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":q(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function zr(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.
slice(-1),l=[];return Object.entries(s).flatMap(([u,d])=>{let i=c.map(m=>({sentence:m,place:Me(d,m.line)})).find(({place:m})=>m);
if(i){let m=pn(e,i.sentence,...i.place);return l.some(h=>h.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:q(r[u],{words:m})}])}
let f=c.filter(m=>bs(m)>=fn).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Fr(e,{sentence:t,
line:n},s){let r=Me(e,n);return!r||s&&Me(s,n)?[]:[{sentence:t,start:r[0],end:r[1]}]}function Ur(e,{sentence:t,start:n,end:s},r){
let a=r&&Me(r,t.line.slice(n,s));return pn(e,t,n,a?n+a[1]:s)}function Hr(e,t,n,s){let r=s.data["about-statements"].blame[e],
a=Kr(e,t,n,s),c=a>0?Vr(t,n.sentence,a):"",l=e==="ultimatum"&&at(c).line.split(" ").some(i=>Mr.includes(i)),d=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&d&&!l?q(d,{rest:c}):r.otherwise}function Kr(e,t,{
sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),d=u[0]==="you"||u[0]==="u",i=h=>d&&
u.slice(1,1+h.length).join()===h.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["neve\
r"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make",
"me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[h],[,g]]=[n.places[s],n.places[r-1]];
t.slice(h,g).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Vr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Lr,1),r=s.replace(ds," ").replace(/^ +| +$/g,"");return[...r].length<=Ar?r:""}var pn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(ds," ").replace(Tr,"");function xs(e){let{line:t,places:n}=at(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function Gr(e){return e.replace(fs,"").replace(Cr,"")?e.replace(fs,t=>" ".repeat(t.length)):
e}var Jr=1200;function vs(e,{words:t,find:n,isSilent:s}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:c}=$s({words:t,
find:r,isSilent:s}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(c,Jr)}),a}function Ss({words:e,
find:t,known:n}){let{host:s,show:r}=$s({words:e,find:t}),a=()=>!dn()&&t().length&&r();return a()||n.then(a),s}var dn=()=>window.
ajarNoRemarks===!0;function $s({words:e,find:t,isSilent:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-h\
int"}),a=o("div",{class:"ajar-remarks"},s,r),c=[],l=i=>{window.ajarNoRemarks=i,c=[],d()},u=(i,f)=>o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},i);function d(){let i=dn()?[]:t();i.length&&i.join(`
`)===c.join(`
`)||(c=i,s.replaceChildren(...i.map(f=>o("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):dn()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:d}}var hn=2e4,Zr=10,pe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ct({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new pe("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:Qr[a.kind](c,a);Ee(a,r)&&(r[a.
id]=Yr(a,l,r))}return r}function At(e,t){try{ct(e,t)}catch(n){if(n instanceof pe)return!1;throw n}return!0}var As=e=>Object.
values(e).every(t=>t==null);function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Os(
e.cards,n)),le(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Os(e.piles,t[n.
id])}`);case"date":return[Ke(t)];case"list":return t.map(le);default:return[le(`${t}`)]}}var Os=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Yr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Ue(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Qr={ruler(e){if(!Number.isInteger(e)||e<0||e>Zr)throw new pe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Es(e)||!Array.isArray(e.chosen)||!e.
chosen.every(gn(r)))throw new pe("answer-cards");let{chosen:a}=e,c=mn("own"in e?e.own:"")??"";if(c&&!s)throw new pe("ans\
wer-own");if(!n&&a.length+!!c>1)throw new pe("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=gn(n.map(({id:c})=>c));if(!Es(e)||!Object.keys(e).every(
gn(s))||!Object.values(e).every(r))throw new pe("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:mn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new pe("answer-lines",
{most:t});let n=e.map(s=>mn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Pe(e))throw new pe(
"answer-day");return e}};function mn(e){if(typeof e!="string")throw new pe("answer-text");if(e.length>hn&&[...e].length>
hn)throw new pe("answer-long",{most:hn});return le(e)?e:null}var gn=e=>t=>e.includes(t),Es=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Xr=[{answers:["all"]}],ea=/\p{L}/u,ta=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,na=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
sa=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,oa=/\{([a-z][a-z0-9-]*)\}/g;function Mt({items:e,rules:t,
reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(e.map(({id:f})=>[f,s[f]??null]));if(As(l))return"\
nothing"in n?[Ct([n.nothing])]:[];let{parts:u}=Ts({items:e,answers:l,rules:t,phrases:n,last:c}),i=(a||!t.length?Xr:t).flatMap(
u);return a||!("closing"in n)?i:[...i,Ct([n.closing])]}function Ms({items:e,rules:t,reflection:n},s){let{sentences:r}=Ts(
{items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var Ct=e=>({words:e,heading:"",said:[]}),
Ne=(e,t,n=[])=>({words:n,heading:e,said:t}),Cs=(e,t)=>e.filter(n=>!t.has(ve(n)));function Ts({items:e,answers:t,rules:n,
phrases:s,last:r}){let a=y=>e.find(({id:b})=>b===`couple-${y}`)??e.find(({id:b})=>b===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?
de(a(y),c(y)):[],u=y=>{let b=new Set(y.map(a));return e.filter($=>b.has($))},d=y=>{let b=c(y);return typeof b=="number"?
b:l(y).length},i=y=>y.map(b=>c(b)?.chosen).find(b=>Array.isArray(b))??[],f=(y,b)=>{let[$,D]=[a(y),c(y)];return $?.kind!==
"sort"||!D?[]:$.cards.filter(({id:H})=>D[H]===b).map(({text:H})=>H)},m=y=>new Set(y?l(y).map(ve):[]),h=({if:y=[],unless:b=[]})=>y.
every(g)&&!b.some(g);function g(y){if(typeof y=="string")return c(y)!==null;let{item:b=[],cards:$,piles:D,without:H,only:W,
least:Z,asked:ee}=y;if(ee)return!!a(ee)&&Ee(a(ee),t);let K=b.find(ae=>c(ae)!==null);if(!K)return!1;let Q=i([K]);return $&&
!$.some(ae=>Q.includes(ae))||D&&!D.some(ae=>Cs(f(K,ae),m(H)).length)||W&&!(ae=>ae.size===1&&ae.has(W))(new Set(Object.values(
c(K))))?!1:Z==null||d(K)>=Z}let w=(y,b={})=>q(s[y],b);function k(y,b={}){if(typeof y=="string")return w(y,b);if(!h(y))return null;
let{phrase:$,of:D,since:H}=y;if(!D)return w($,b);if(!l(D).length)return null;let W=H&&r?.values[D];return W==null?w($,{n:d(
D),...b}):w(H,{n:d(D),last:W,day:r.day,...b})}let x=(y=[],b={})=>y.map($=>k($,b)).filter($=>$!==null),E=(y,b)=>{let $=x(
y,b);return $.length?[Ct($)]:[]};function S(y){if(typeof y=="string")return l(y);if("level"in y)return j(y);if("phrase"in
y){let[Z]=y.of?l(y.of):[],ee=k(y,Z===void 0?{}:{words:Z});return ee===null?[]:[ee]}let{item:b,pile:$,also:D,without:H}=y,
W=$?f(b,$):l(b);return D&&(W=W.filter(Z=>m(D).has(ve(Z)))),Cs(W,m(H))}let R=({heading:y,under:b})=>y?w(y):(b&&a(b)?.said)??
"";function I(y,b){let $=a(y);if($?.kind!=="sort"||t[$.id]===null)return[];let D=W=>$.piles.find(Z=>Z.id===W).text;return(b??
$.piles.map(({id:W})=>W)).map(W=>({id:W,text:D(W),cards:f(y,W)}))}let B=n.find(y=>y.ladder)?.ladder,U=()=>Math.floor(B.rungs.
length/2);function A(y){let[b]=i([y]);return!B||!b?null:U()-B.rungs.findIndex(({card:$})=>$===b)}function j({level:y,up:b=0}){
let $=y.map(A).find(H=>H!==null);if(!B||$===void 0)return[];let D=B.rungs[U()-$-b];return D?l(D.item):[]}let T={answers({
answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:$})=>t[$]!==null).map($=>Ne($.said||$.ask,de($,t[$.id])))},lines(y){
let b=y.lines.flatMap(S),$=b.length?[Ne(R(y),b,x(y.say))]:[],D=y.count?.[Math.min(b.length,y.count.length-1)];return D?[
...$,Ct([w(D,{n:b.length})])]:$},piles({piles:y,only:b,heading:$,below:D={},all:H={}}){let W=Z=>Z.length===a(y).cards.length;
return I(y,b).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:ee,cards:K})=>{let Q=W(K)&&H[Z]||D[Z],ue=$?w($,{pile:ee}):
ee;return[Ne(ue,K),...E(Q?[Q]:[])]})},empty(y){let b=I(y.empty,y.only).filter(({cards:$})=>!$.length).map(({text:$})=>$);
return b.length?[Ne(R(y),b,x(y.say))]:[]},sentence(y){let b=s[y.sentence],$=Ge(b),D=Object.fromEntries($.map(H=>[H,l(H).
join(" ")]));return Object.values(D).every(Boolean)?[Ne(R(y),[yn(y,s,D)])]:[]},message(y){let b=_(y.message);return b.length?
[Ne(R(y),[b.join(" ")])]:[]},ladder(){let[y=""]=l(B.goal),[[b],[$]]=[i([B.today]),i([B.later])],D=B.rungs.map(({card:H,item:W})=>{
let Z=a(W)?.said??"",[ee]=l(W),K=ee?`${Z}: ${ee}`:w("open",{level:Z}),Q=ra(H===b,H===$,!!$);return Q?w(Q,{level:K}):K});
return[Ne(w(y?"ladder":"ladder-unnamed",{goal:y}),D)]},missing({missing:y,say:b}){let $=u(y).filter(({id:D})=>t[D]===null);
return $.length?E(b,{parts:$.map(D=>D.said).join("; ")}):[]},repeated(y){let b=y.repeated.map(l),$=new Map;for(let W of b.
flat())$.has(ve(W))||$.set(ve(W),W);let D=W=>b.filter(Z=>Z.some(ee=>ve(ee)===W)).length>1,H=[...$].filter(([W])=>D(W)).map(
([,W])=>W);return H.length?[Ne(R(y),H)]:[]}},_=y=>y.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).map(([b,$])=>P(b,$,
y));function P(y,b,{self:$=[],small:D=[],capitals:H=[]}){let{opener:W,clauses:Z,questions:ee=[],names:K=!1}=y,Q=we(b),ue=st(
Q),ae=ue.toLowerCase(),Se=$.includes(ae)?".":[...s[W]].at(-1);if(!ta.test(Q.match(ea)?.[0]??"a"))return We(`{words}${Se}`,
{words:Q});if([...$,...ee].includes(ae))return We(`{words}${Se}`,{words:gt(Q)});let me=s[Ls(ae,Z)??W],M=K||H.includes(ue);
return We(me,{words:Tt(Q,D,M)})}function F(y){if(!h(y))return[];let b=Object.keys(T).find(D=>D in y),$=b?T[b](y):E(y.say);
return $.length&&y.then?[...$,...E([y.then])]:$}return{parts:F,sentences:_}}var Ge=e=>[...e.matchAll(oa)].map(([,t])=>t);
function yn({sentence:e,alike:t,small:n=[],lower:s=[],clauses:r={}},a,c){let l=i=>{let f=we(le(c[i])),m=Tt(f,n,!s.includes(
i)),h=Ls(st(f).toLowerCase(),r[i]);return h?q(a[h],{words:Is(m)}):m},u=a[e],d=Object.fromEntries(Ge(u).map(i=>[i,l(i)]));
return We(u,d,t)}var Ls=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function Tt(e,t,n){let s=st(e),r=[...s].length>
1&&na.test(s)&&!n;if(s==="i")return gt(e);let a=t.includes(s.toLowerCase())&&!sa.test(s);return!r&&!a?e:Is(e)}function Is(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function ra(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Ns(e,t,n,s=null){let r=aa(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Mt(e,t,{plain:a,last:s})}}function aa({
items:e},t,n){let s=n&&os(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function wn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function Lt(e){let n=o("button",{type:"button",onclick:()=>wn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function It(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Rs(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Ds({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,h=!1,g=!1,w=!1,k=!1,x=(M,z,J={})=>o(
"button",{type:"button",onclick:z,...J},M),E=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>b()}),S=x(
e["keep-open"],()=>b(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),I=!1,B=M=>{M.tabIndex=-1,M.focus()},U=()=>u.
querySelector(".ajar-change"),A=()=>i.state==="kept"&&!i.reopen;function j(M,z=M){a.dataset.short=z,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[z,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[k?"lost":i.state];a.classList.toggle("ajar-state-lost",k),j(z,J),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,_()}function _(){let M=n&&
i.state==="none"&&!m,[z,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];E.getAttribute(
"aria-label")!==z&&E.replaceChildren(o("span",{class:"ajar-long"},z),o("span",{class:"ajar-short"},J)),E.setAttribute("a\
ria-label",z),E.hidden=!M||I,S.hidden=!M||!i.exists,R.hidden=!M||w,d.hidden=M&&c.hidden&&!l.textContent}function P(){let M=()=>{
w=!0,T(),B(a)};return R.replaceChildren(o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},x(e["keep-nothing"],
M),x(e["keep-offer-yes"],b))),R}function F(){i={...i,saved:!1},T()}function y(){T(),f=i,i.ending?u.replaceChildren(o("p",
{},e["keep-opening"])):A()?u.replaceChildren(h?ee("change"):ae()):i.state!=="none"?u.replaceChildren(ee("unlock")):m?u.replaceChildren(
ee(i.exists?"open":"start")):u.replaceChildren(n?"":w?W():H())}let b=()=>{m=!0,l.textContent="",y(),d.scrollIntoView({block:"\
nearest"}),u.querySelector("input").focus()},$=()=>i.hosted?o("p",{},e["keep-hub"]):null,D=()=>i.here?o("details",{},o("\
summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function H(){return o("div",{class:"ajar-choose"},o("p",{class:"\
ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),$(),o("div",{class:"ajar-moves"},x(e["keep-n\
othing"],()=>{w=!0,y(),B(a)}),x(e[i.exists?"keep-open":"keep-start"],b)))}let W=()=>o("p",{},x(e[i.exists?"keep-open":"k\
eep-start"],b,{class:"ajar-link"}));function Z(){let z=["none","weak","fair","good","strong"].map(J=>e[`keep-strength-${J}`]).
reduce((J,re)=>re.length>J.length?re:J);return o("p",{class:"ajar-strength","aria-live":"polite","data-longest":z},o("sp\
an",{},e["keep-strength-none"]))}function ee(M){let z=M==="start"||M==="change",J={start:e["keep-start"],open:e["keep-op\
en"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],re=o("input",{id:`${s}-words`,type:"password",spellcheck:"false",
"aria-describedby":`${s}-how`,oninput:()=>{z&&t({strength:re.value})}}),ke=o("input",{id:`${s}-again`,type:"password",spellcheck:"\
false"}),be=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ke),ge=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),
De=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:De.value})}),Fe=Z(),C=()=>{
if(!re.value){re.focus();return}if(ge.hidden=!0,z&&re.type==="password"&&ke.value!==re.value){ge.textContent=e["keep-aga\
in-differs"],ge.hidden=!1,ke.focus();return}M==="change"?t({change:re.value},{awaited:!0}):t({[M==="start"?"keep":"unloc\
k"]:re.value,place:De.value},{awaited:!0}),j(e["keep-opening"]),re.value="",ke.value="",Fe.firstChild.textContent=e["kee\
p-strength-none"]},V=()=>{m=!1,h=!1,y(),M==="change"?U().focus():B(a)},X=o("details",{},o("summary",{},e["keep-where"]),
o("label",{for:`${s}-place`},e["keep-place"]),De);return o("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),C()},
onkeydown:G=>{G.key!=="Enter"||!G.target.matches("input")||(G.preventDefault(),C())}},o(i.state==="locked"?"h1":"p",{class:"\
ajar-title"},J),$(),M==="start"&&n?o("p",{},e["keep-why"]):null,M==="start"?D():null,M==="change"?o("p",{},e["keep-chang\
e-how"]):null,z?o("p",{},e["keep-no-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o(
"label",{for:`${s}-words`},e[M==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[z?"ke\
ep-how":"keep-how-open"]),re,z?Fe:null,z?be:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:G})=>{
re.type=G.checked?"text":"password",be.hidden=G.checked,ge.hidden=!0}}),o("span",{},e["keep-see"])),z?ge:null,M==="chang\
e"||i.here?null:X,o("div",{class:"ajar-moves"},M==="unlock"?null:x(e["keep-not-now"],V),o("button",{type:"submit"},J)),z?
null:ue(),M==="start"&&i.here?Q():null)}let K=()=>o("div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function Q(){let M={
words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},z=o("input",{type:"file",onchange:async()=>{let ke=new Uint8Array(
await z.files[0].arrayBuffer()),be=()=>t({bring:ke},{awaited:!0});z.value="",i.exists?wn(re,{...M,act:be}):be()}}),J=o("\
label",{class:"ajar-words"},o("span",{},e["keep-bring"]),z),re=o("div",{class:"ajar-twice"},J);return re}function ue(){let M=Lt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),K(),Q()]:[],o("p",{},
e["keep-erase-how"]),M)}function ae(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((z,J)=>z-J).map(z=>o("option",{value:z,selected:z===i.minutes},q(e["keep-minute\
s"],{n:z}))));return o("div",{class:"ajar-kept"},x(e["keep-lock"],()=>{j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
x(e["keep-change"],()=>{h=!0,g=!1,y(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),K()]:[o("p",{},i.place)],i.copied?o("p",{},q(e["keep-copied"],{program:i.copied})):null,o("la\
bel",{for:`${s}-minutes`},e["keep-idle"]),M))}function Se(M){if(M.strength!=null){let z=u.querySelector(".ajar-strength \
> span");z&&(z.textContent=e[`keep-strength-${M.strength}`]);return}if(M.changed){h=!1,y(),u.querySelector(".ajar-change\
d").textContent=e["keep-changed"],g=!0,U().focus();return}i={...i,...M},i.state==="kept"&&(m=!1),A()||(h=!1),T(),me()}let me=It(
u,()=>{let M=f;if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&
!!M.hosted==!!i.hosted&&u.firstChild){f=i;return}let J=m&&M.place!==i.place;y(),M.state!==i.state&&M.state!=="none"?B(a):
J&&u.querySelector("input").focus()});return y(),{line:a,small:E,opener:S,more:d,offer:P,setStart:M=>{I=M,T()},update:Se,
begin:F,setLost:M=>{k=M,T()},setEnded:()=>{u.replaceChildren(o("p",{},e["keep-ended"]))},say:M=>{l.textContent=M,d.hidden=
!1}}}function Bs(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Ie(f,
d),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(f=>o("td",{},f??"–")))))))))}window.ajarLocked??=new Map;var kn=window.ajarLocked;window.ajarEmptying??=new Map;var Nt=window.ajarEmptying,bn=({widget_manager:e})=>e?.
kernel;function qs(e,t,{place:n,minutes:s}){let r=bn(e);if(!r?.restart)return Promise.resolve();let{id:a}=r;if(kn.set(a,
{place:n,minutes:s}),!Nt.has(a)){let c=ca(r,t).catch(()=>{});Nt.set(a,c.finally(()=>Nt.delete(a)))}return Nt.get(a)}async function ca(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Ps(e){let{place:t,minutes:n}=kn.get(bn(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Ws(e){kn.delete(bn(e)?.id)}function _s({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ee(s,n)))if(s.kind==="choice"){let c=(s.among?
Ue(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var zs=(e,t)=>q(e.ask,t);var ia=new Set(["autorestarting","dead","restarting","terminating"]),la=4e3;function Fs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
ia.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,la):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function Us({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=_s(u,d),f=u.items.filter(m=>m.id in i).map(m=>[zs(m,i),...de(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}function Hs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}var ua={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Je=10,fa=400,it=17,
jn=16,_e=14,[Zs,Ys]=[12,38],[xn,vn,pa]=[46,8,30],Ks=15,Vs=26,da=14;function Sn(e,t,n){let s=t.map((l,u)=>({...l,look:Rn(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?ma(e,s,n):ha(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function ha(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Je;return[t.flatMap(({id:u,name:d,look:i},f)=>{let m=f*s,h=m+
46,g=e.values[u],w=[...Array(Je+1).keys()].map(x=>lt([c(x),h-5],[c(x),h+5],"edge",1)),k=[0,Je].filter(x=>x!==g).map(x=>Re(
`${x}`,c(x),h+25,"muted",{size:_e,anchor:"middle"}));return[Re(d,0,m+it,i,{size:it,bold:!0}),lt([r,h],[a,h],"edge",1.5),
...w,...k,eo(i,c(g),h,9),Re(`${g}`,c(g),h+29,i,{size:it,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ma(e,t,n){let s=ka(
e,Zs,n-Ys),r=xn+Je*vn+pa,a=t.flatMap((d,i)=>ga(e,d,s,i*r,n)),c=t.length*r,[l,u]=ba(e,s,c,n);return[[...a,...l],c+u]}function ga(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+xn,a+xn+Je*vn],d=e.map(({values:h},g)=>({value:h[t],x:r[g],y:u-vn*h[t]})).filter(
({value:h})=>h!==null),i=[l,u].flatMap((h,g)=>[lt([0,h],[c-Ys+Zs,h],"line",1),Re(g?"0":`${Je}`,c,h+5,"muted",{size:_e,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((h,g)=>h-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Re(n,0,a+it,s,{size:it,bold:!0}),
...i,Ea(d,s),...d.map(({x:h,y:g})=>eo(s,h,g,m)),...ya(d,s)]}function ya(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&d>=r&&u+d>2*r,f=(u-r)*(d-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*jn*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=da)&&!s.some(c=>wa(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Re(`${r}`,
a,c,t,{size:jn,bold:!0,anchor:"middle"}))}var wa=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<jn;function ka(e,t,n){
let s=Qs(e);if(s.length===1){let d=(n-t)/(e.length-1);return e.map((i,f)=>t+f*d)}let r=s.slice(1).map((d,i)=>Ht(s[i].day,
d.day)),a=Ks*(e.length-s.length)+Vs*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.
flatMap(({many:d},i)=>(i&&(u+=Vs*c+l*r[i-1]),Array.from({length:d},(f,m)=>(m&&(u+=Ks*c),u))))}function Qs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function ba(e,t,n,s){let r=Qs(e);if(r.length===1){let[i]=r.map(S=>S.day&&Js(S.
day,!0)),m=s<fa||e.length>4?2:e.length,h=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,w=h.map(S=>({x:t[S],lines:xa(e[S].moment,
g)})),k=Math.max(...w.map(({lines:S})=>S.length))*_e*1.25,x=w.flatMap(({x:S,lines:R})=>Gs(R,S,n+12,s)),E=i?[Re(i,0,n+k+22,
"muted",{size:_e})]:[];return[[...x,...E],k+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,h]=[t[l],t[l+f-1]];c.push({from:m,to:h,x:(m+h)/2,words:Js(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[lt([i,n-4],[f,n-4],"edge",1),lt([m,n-4],[m,n+2],"edge",1)]),d=ja(c.map(i=>({...i,...Xs([i.words],i.x,s)})));
return[[...u,...d.flatMap(({words:i,x:f})=>Gs([i],f,n+18,s))],24]}function ja(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function Xs(e,t,n){let s=Math.max(...e.
map(Rt))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function Gs(e,t,n,s){let{start:r,end:a}=Xs(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,d)=>Re(u,l,n+d*_e*1.25,"muted",{size:_e,anchor:c}))}var Js=(e,t)=>nt(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function xa(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Rt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>va(a,t))}function va(e,t){let n=[...e];if(Rt(e)<=t)return e;for(;n.length&&Rt(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Sa=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Rt=e=>[
...e].reduce((t,n)=>t+_e*(Sa.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,Dt=e=>`var(--ajar-${e}, ${ua[e]})`,$a={
"&":"&amp;","<":"&lt;",">":"&gt;"},Oa=e=>e.replace(/[&<>]/g,t=>$a[t]);function Re(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Dt(s)}">${Oa(e)}</text>`}var lt=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${Dt(
n)}" stroke-width="${s}" fill="none"/>`,Ea=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${Dt(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function eo(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${Dt(e)}"/>`}var Aa=600,Ca=340,Ma=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function to(e,t,n){let s=e.map(r=>({...r,
moment:$n(n,r.moment)}));return{sentence:Ta(s,t,n),wide:Sn(s,t,Aa),narrow:Sn(s,t,Ca),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function $n(e,t){let[,n,s,r=""]=Ma.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return Gt(e,t);let c=Ke(a.toISOString().slice(0,10)),l=q(e["home-until"],
{day:c})+r;return n?`${Gt(e,n)}, ${l}`:l}function Ta(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&La(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:d})=>d).filter(d=>s.values[d]!==null);if(e.length===1){let d=c.map(f=>q(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Jt(d);return a?q(n["check-ins-once"],{day:a,rulers:i}):q(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(d=>({id:d,before:s.values[d],after:r.values[d]})).filter(({after:d})=>d!==null).
map(({id:d,before:i,after:f})=>q(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${d}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Jt(l);return a?q(n["check-ins-since"],{day:a,rulers:u}):q(n["check-ins-s\
ince-undated"],{rulers:u})}var La=(e,t)=>nt(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function no(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=ot(t,j=>u.replaceChildren(j)),i=j=>{d.begin(),n(j)},f=o("div",{}),m={},h="",g=0,w=Hs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let k=(j,T)=>o("button",{type:"button",onclick:T},j),
x=j=>o("div",{class:"ajar-reflection"},...j.flatMap(T=>rt(T,3))),E=(j,T,_)=>Lt({words:t,label:j,question:T,act:()=>i(_)}),
S=()=>{let j=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&i({import:await j.files[0].
text()}),j.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),j)};function R(){let j=a();return m.
something?[j.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...j.map(({heading:T,lines:_})=>o("div",
{},o("dt",{},T),..._.map(P=>o("dd",{dir:"auto"},P))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=It(f,()=>{let j=JSON.
stringify([m,a()]);j!==h&&(h=j,Rs(f,U))}),B=()=>[k(t["home-take-plan"],()=>i({take:"plan",paper:w.value(),country:r.code()})),
w.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function U(){let j=(P,F)=>k(F,()=>i({take:P})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,_=()=>{g=T.kinds.length+1,U(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?r.notice(T,{level:2,aside:_}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(P=>o("li",{},P))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?x(m.plan):"",m.plan?.length&&!T?r.line():"",...(m.earlier??[]).filter(({plan:P})=>P.
length).map(({title:P,plan:F})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${$n(t,P)}`),x(F))),...R(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?B():[],j("\
calendar",t["home-take-calendar"]),m.danger?"":j("calendar-line",t["home-take-calendar-line"])],j("check-ins",t["home-ta\
ke-check-ins"]),j("everything",t["home-take-everything"])),S()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),E(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{d.end(),m=j,I()},settle:d.end,say:(j,T="")=>{d.end();let _=o(
"div",{class:"ajar-text"});Ie(_,T),u.replaceChildren(j,_),u.scrollIntoView({block:"nearest"})}}}function so({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([wt(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var Ia=1e3;function Bt(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,Ia);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:d.signal})}function ro({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:d,beside:i,section:f,
ladder:m}=e,h=[o("h1",{},a),...c.map(g=>oo("ajar-plan-goal",g)),...l.map(g=>oo("ajar-plan-hero",g)),En(u,"h2"),...d.map(
g=>On(g,Ze(g.lines))),i.length?o("section",{},En(i,"h2")):"",...f.map(g=>On(g,qa(g))),...m.map(g=>On(g,Pa(g),Ba(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Bt(h,{title:a,
paper:t,tight:Na(e),onRefused:r})}function Na({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var qt=({lines:e})=>[...e.join("")].
length,Ra=e=>qt(e)<160?"large":qt(e)<500?"middle":"usual",oo=(e,t)=>o("div",{class:e,"data-size":Ra(t)},...An(t,"h2")),Da=e=>qt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ze=e=>e.map(t=>o("p",{dir:"auto"},t)),ao=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ze(e),An=({heading:e,lines:t},n,s=Ze)=>[o(n,{},e),...s(t)];function En(e,t){
let n=e.every(Da)?"ajar-plan-beside":"",s=t==="h3"?ao:Ze;return o("div",{class:n},...e.map(r=>o("div",{},...An(r,t,s))))}
var Ba=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+qt(s),0)<900,On=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),qa=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...An(n,"h3",ao))):[En(e,"h3")]},Pa=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ze(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ze(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Ye=(...e)=>e.map(([t,n,s={}])=>He("path",{class:t,d:n,...s})),ut=(e,...t)=>He("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Wa=(e,t,n,s)=>He("circle",{class:e,cx:t,cy:n,r:s}),_a={cup:()=>ut("88 74 46 56",...Ye(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ut("296 12 176 168",...Ye(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ut("136 24 136 140",...Ye(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Wa("glow",234,94,4),...Ye(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ut("312 66 80 120",...Ye(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ut("190 66 72 100",He("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),He("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ye(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},co=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},_a[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function io(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),co(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var lo=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),co(e.doors,t)),
uo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),za=4e3,Fa=6e3,Ua=6;function fo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(m,h){s.textContent=m,r.dataset.breath=h}function l(){if(n===Ua){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,za)}function u(){c(e.out,"out"),t=setTimeout(l,Fa)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var ze=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function po(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>ho(r[i])&&le(r[i])!=="";if(!Ge(c[l.sentence]).every(u))return"";
let d=i=>Object.values(n).some(f=>Ve(i,f).length);return Object.values(r).flatMap(Ha).some(d)?"":yn(l,c,r)}var Ha=e=>(e?.
own?[e.own]:[e].flat()).filter(ho),ho=e=>typeof e=="string";var ml=new TextEncoder;var mo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",go=`${mo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Tl=new RegExp(`(?:[${mo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Ll=new RegExp(`^[${go}]+`),Il=new RegExp(`(^|[;,|"])([${go}]*)(?=[=+\\-@−＝＋－＠])`,"g");function yo({after:e,among:t,...n},s){return ct({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Ja=["goal","sentence","fields","message","beside","section","ladder"],Za="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Ya=new RegExp(
`\\r\\n|[${Za}]`);var wo={};function ko(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?po([a],
t):"",l=Object.fromEntries(Ja.map(u=>[u,[]]));for(let u of r){let{response:d}=n.get(`${u.exercise}@`)??{},i=Object.keys(
d??{}).length?t.exercises[u.exercise]:null;if(!i)continue;let f=Qa(ec(i,d),u,u.exercise===s?c:"");l[u.look].push(...f.filter(
m=>m.lines?.length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new ze("journal-no-\
plan");return{...l,title:t.exercises[s]?.title??""}}function Qa(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?
[e.sentence(r)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(s)return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var ft=e=>e.flatMap(t=>t.split(Ya)).map(le).filter(Boolean);function Xa(e){return wo[Ae]??=new Intl.DateTimeFormat(Ae,{dateStyle:"\
full",timeZone:"UTC"}),wo[Ae].format(new Date(`${e}T00:00Z`))}function ec({title:e,items:t,reflection:n,rules:s=[]},r){let a=h=>{
try{return yo(h,r[h.id])}catch{return null}},c=h=>{let g=a(h),w=h.kind==="date"&&Pe(g);return ft(w?[Xa(w)]:de(h,g))},l=(...h)=>t.
filter(({id:g})=>h.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...h)=>({heading:e,fields:l(...h)});function d(h,g){let w=t.find(S=>S.id===h&&S.kind==="sort"),k=w?.piles.find(S=>S.id===
g)?.text,x=k&&a(w);if(!x)return[];let E=w.cards.filter(S=>x[S.id]===g).map(({text:S})=>S);return[{id:g,heading:k,lines:ft(
E)}]}function i(){let h={items:t,rules:s.filter(w=>w.message),reflection:n};if(!h.rules.length)return[];let g=Object.fromEntries(
t.map(w=>[w.id,a(w)]));return Mt(h,g).filter(({said:w})=>w.length).map(({heading:w,said:k})=>({id:"message",heading:w,lines:ft(
k)}))}function f(){let h=s.find(x=>x.ladder)?.ladder;if(!h)return{...u("goal"),rungs:[]};let g=x=>t.find(({id:E})=>E===x),
w=[h.today,h.later].map(g).filter(Boolean),k=h.rungs.filter(x=>g(x.item)).map(x=>({heading:g(x.item).said,lines:c(g(x.item)),
marks:w.filter(E=>a(E)?.chosen.includes(x.card)).map(E=>E.said)})).filter(x=>x.lines.length||x.marks.length);for(let{id:x,
said:E}of h.before??[])r[x]&&typeof r[x]=="string"&&k.push({heading:E,lines:ft([r[x]]),marks:[]});return{...u("goal"),rungs:k}}
let m=()=>n[s.find(h=>h.sentence&&h.heading)?.heading]??"";return{fields:l,section:u,pile:d,message:i,ladder:f,told:()=>Ge(
n[s.find(h=>h.sentence)?.sentence]??""),sentence:h=>({heading:m(),lines:ft([h])})}}function bo({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!At(r.exercise,r.answers)?[]:s.item?tc(s,r):
Ms(r.exercise,r.answers)});return[...new Set(n)]}function tc({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):de(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=we(d);return We(n,{words:u?i:Tt(i,["a","an"],!1)})})}var nc="{wishes}";function jo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=h=>{let[g,w]=[n(`${h}@`),
s(`${h}@`)];return g&&w?{exercise:g,answers:w}:null},l=h=>bo(h,c),u=({items:h})=>h.some(({takes:g})=>g);function d(h,g){
let k=(n(h)?.items??[]).flatMap(({takes:x=[]})=>x).filter(({exercise:x})=>g.includes(`${x}@`));return l({takes:k}).length>
0}function i({key:h,exercise:g,html:w}){let k=s(h),x=g.items.flatMap(A=>de(A,k[A.id]).flatMap(j=>we(j).split(/\n+/)));if(!x.
length)return"";let S=o("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});w?
f(S,w,x):S.append(...x.map(A=>o("p",{dir:"auto"},A)));let R=o("p",{class:"ajar-status",role:"status"}),I=async()=>{let j=[
...S.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),T=await an(j,S);R.replaceChildren(e[T?"help-copied":"letter-not-copied"])},B=()=>{let A=/-(US|CA)$/i.test(navigator.language),
j=o("div",{class:"ajar-letter-text"},...S.cloneNode(!0).childNodes);Bt([j],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},U=(A,j)=>o("button",{type:"button",onclick:j},A);return o("d\
iv",{class:"ajar-letter"},S,o("div",{class:"ajar-moves"},U(e["help-copy"],I),U(e["letter-print"],B)),R)}function f(h,g,w){
Ie(h,g),[...h.querySelectorAll("p")].find(x=>x.textContent===nc)?.replaceWith(o("ul",{},...w.map(x=>o("li",{dir:"auto"},
x)))),t.addNumbers(h),h.querySelector(".ajar-off-paper")?.remove(),h.querySelector(".ajar-help-line a")||h.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let h=r().filter(k=>k.endsWith("@")&&s(k)),g=h.map(k=>({key:k,response:s(k)})),
w=Object.fromEntries(h.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:x,section:E}=ko(g,{exercises:w,danger:{},workshop:a}),
S=a.days.map(({item:I})=>I),R=x.filter(({id:I})=>!S.includes(I));return[...k,...R,...E.flatMap(({fields:I})=>I)]}catch(k){
if(k instanceof ze)return[];throw k}}return{sentences:l,isLetter:u,canBegin:d,letter:i,matters:m}}window.ajarShown??=new WeakMap;var pt=window.ajarShown,xo=e=>e.startsWith("check-in@"),vo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),sc={};function oc(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function rc({model:e,el:t}){oc();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:d=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,h=[],g=p=>h.
push(p),w=null,k=Ps(e),x=k.length>0,E=!1,S=!1,R=!1,I=!1,B=!1,U=new Map,A=new Map,j=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Le(t,s),Vt(s);let T=o("div",{class:"ajar-page"}),_=p=>n.flatMap(({blocks:v})=>v).find(v=>v.kind===
"exercise"&&v.key===p)?.exercise,P=Us({words:s,answered:()=>[...f].map(([p,{answers:v}])=>[_(p),v]).filter(([p,v])=>p&&Object.
keys(v??{}).length)}),F=0,y=p=>{if(!(p&&B)&&(clearTimeout(F),F=0,P.set(p),w?.setLost(p),p))for(let v of m.keys())i.get(v)?.
release()},b=(p,{awaited:v=!1}={})=>{try{e.send(p)}catch{y(!0);return}v&&!F&&(F=setTimeout(()=>y(!0),8e3))},$,D=new Promise(
p=>{$=p}),H=!1;function W(){H||(H=!0,window.ajarDangers?Z():b({dangers:!0}))}let Z=()=>{$();for(let p of Object.values(window.
ajarDangers.dangers))cs(Zn(p))};function ee({key:p,exercise:v},O){if(xo(p)&&!P.isLost()||!(window.ajarDangers||P.isLost())||
!At(v,O))return;let N=ct(v,O),Y=Ns(v,N,window.ajarDangers);Be(p,{answers:N,done:!0,...Y}),U.set(p,vo(f.get(p))),i.get(p).
update(f.get(p)),i.get("made")?.update()}let K=rs({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:$t,
onCountry:p=>b({country:p})}),Q=jo({words:s,help:K,exerciseOf:_,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(
p=>_(p)),workshop:{plan:r,days:u,printed:d}}),ue=(p,v,O)=>(i.set(p.key,O),f.has(p.key)&&O.update(f.get(p.key)),v),ae={html(p){
return p.warns&&g(M),me(p.html)},home(p){let v=o("div",{}),O=xe=>{xe.import&&i.get("chart")?.begin(),b(xe)},L=xe=>$e(G(xe)),
{matters:N}=Q,Y=d.length>0;return ue(p,v,no(v,{words:s,send:O,open:L,help:K,matters:N,ways:ye,isPrinted:Y})),b({home:p.key}),
v},gate(p){let v=o("div",{class:"ajar-text ajar-gate"}),[O,L]=R?[o("p",{},s["gate-left-out"]),[K.button(),ce(),re()]]:[me(
S?p.short:p.html),be()],N=o(`h${p.level??2}`,{},p.title);return v.append(N,O,o("div",{class:"ajar-moves"},...L.filter(Boolean))),
R||O.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),g(M),v},made:p=>{let v=o("div",{class:"ajar-made"}),O=()=>v.replaceChildren(
...De(p.section));return i.set("made",{update:O}),O(),v},exercise(p){if(p.invites&&R){let N=[o(`h${p.level}`,{},Xt(p.exercise.
title,p.exercise)),o("p",{},s["gate-left-out"]),re()];return o("div",{class:"ajar-text"},...p.folded?[]:N)}let v=o("div",
{}),O=P.line(w?{}:{role:"alert"});m.set(p.key,v);let L=(N,Y)=>{w?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ne=window.ajarSent;A.set(p.key,ne),b({key:p.key,...N,sent:ne},{awaited:Y}),!(!Y||!P.isLost())&&(y(!0),O.scrollIntoView(
{block:"nearest"}))};return i.set(p.key,_n(v,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,
closed:p.folded?!Fe(p.key):null,sort:p.quick||n.length>1&&!et()?zn:us,enough:p.quick?"at once":"later",remarks:(N,Y)=>vs(
N,{words:s,find:ne=>hs(Y,ne,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:Q.
sentences,...f.get(p.key),help:K,instead:()=>ce(p.elsewhere),below:()=>V(p),onAside:N=>{Be(p.key,{aside:N}),v.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!N)},onChange:N=>{W(),Be(p.key,{answers:N,done:!1}),L({answers:N,done:!1},E)},
onMove:N=>Be(p.key,{at:N}),onDone:N=>{ee(p,N),L({answers:N,done:!0},!0),xo(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{
Be(p.key,{answers:{},done:!1}),L({remove:!0})}})),v.firstElementChild.append(O),g(()=>P.forget(O)),v},chart(p){let v=o("\
div",{class:"ajar-chart-block"}),O=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:L,end:N}=ot(s,
ne=>O.replaceChildren(ne)),Y=({checkIns:ne,rulers:Oe})=>{N(),Bs(v,ne.length?to(ne,Oe,s):{},s)};return i.set(p.key,{update:Y,
begin:L,end:N}),f.has(p.key)&&Y(f.get(p.key)),L(),b({chart:p.key}),o("div",{},v,O)},start:p=>io(p,{open:te,opener:w?.opener}),
doors:p=>lo(p,{open:te}),onward:p=>uo(p,{open:te}),breathing(p){let{element:v,stop:O}=fo(p);return g(O),v},notice(p){ls();
let v=p.draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),
v);let O=o("div",{class:"ajar-leave"},K.button(),rn({words:s,leave:$t}));as(K.open),w=Ds({words:s,send:b,isQuiet:n.length>
1});let L=document.createDocumentFragment(),N=o("div",{class:"ajar-on-paper"});return St(()=>I||N.append(K.text())),L.append(
o("div",{class:"ajar-notice"},o("div",{},w.line,w.small),O),v??"",N,w.more),L}};function Se(p){let v=n.findIndex(({id:L})=>L&&
p===`${L}.ipynb`),O=({section:L,blocks:N})=>L===n[v]?.id&&N.some(({warns:Y})=>Y);return Math.max(v,n.findIndex(O))}function me(p){
let v=o("div",{class:"ajar-text"});return Ie(v,p),K.addNumbers(v),v.addEventListener("click",O=>{let L=Se(O.target.closest(
"a")?.getAttribute("href"));L<0||(O.preventDefault(),$e(L))}),v}function M(){S=!0}function z(p){R=p,S=!0,Te({focus:!0})}
let J=(p,v)=>o("button",{type:"button",onclick:v},p),re=()=>J(s["gate-again"],()=>z(!1));function ke(){z(!1),n[j].blocks.
some(({invites:v})=>v)||$e(j+1)}let be=()=>[J(s["gate-no"],()=>z(!0)),J(s["gate-unsure"],()=>z(!0)),J(s["gate-yes"],ke)],
ge=p=>n.filter(v=>v.section===p).flatMap(v=>v.blocks.filter(({kind:O})=>O==="exercise")),De=p=>{let v=ge(p).filter(({key:ne})=>f.
get(ne)?.done).map(({key:ne,exercise:Oe},xe)=>yt(o("details",{open:xe===0},o("summary",{},Oe.title),...f.get(ne).reflection.
flatMap(tt=>rt(tt,2))),Oe,s)),O=o("p",{},s["made-nothing"]),L=ge(p).map(({key:ne})=>ne),N=a&&Q.canBegin(`${a}@`,L)?he():
null,Y=N?[o("div",{class:"ajar-moves"},N)]:[];return[o("h1",{},s["made-title"]),...v.length?v:[O],...Y]},Fe=p=>Object.keys(
f.get(p)?.answers??{}).length>0,C=p=>{let v=ge(p).filter(({folded:O})=>!O);return v.length>0&&v.every(({key:O})=>f.get(O)?.
done)};function V(p){let v=p.key.startsWith(`${r}@`)&&K.isKnown()?K.line():"",O=Q.isLetter(p.exercise)?Q.letter(p):"",{danger:L,
aside:N=0}=f.get(p.key);O&&(O.hidden=N<=(L?.kinds.length??-1));let Y=L?.kinds.length?"":X(p);return o("div",{class:"ajar\
-below"},Y,v,O,w?.offer()??"")}function X({key:p,exercise:{items:v}}){return v.some(({remark:L})=>L)?(W(),Ss({words:s,find:()=>ms(
v,f.get(p)?.answers??{},window.ajarDangers),known:D})):""}let G=p=>n.findIndex(({aside:v,blocks:O})=>!v&&O.some(L=>L.key===
p)),te=p=>$e(n.findIndex(v=>v.id===p));function ce(p){let v=`${l?.exercise}@`,O=G(v);return O<0?p?o("p",{},o("a",{href:p},
s["help-needs"])):null:ie(v,O,s["help-needs"])}function ie(p,v,O){return o("button",{type:"button",onclick:()=>{$e(v);let N=m.
get(p)?.querySelector("h1, h2");if(N){for(let Y of m.get(p).querySelectorAll(".ajar-folded, .ajar-sentences"))Y.open=!0;
N.tabIndex=-1,N.focus()}}},O)}function je(p,v){let O=n.findLastIndex(({blocks:L})=>L.some(N=>N.key===p));return O<0||R?null:
ie(p,O,v)}let he=()=>je(`${a}@`,s["make-message"]),ye=()=>{let p=[...f.keys()],v=`${a}@`,O=a&&(Q.canBegin(v,p)||f.has(v)),
L=c&&je(`${c.exercise}@`,s["make-letter"]);return[O?he():null,L].filter(Boolean)};for(let[p,v]of Object.entries(sc))ae[p]=
O=>{let L=o("div",{}),Y=v(L,O,{words:s,send:b,onDispose:g,model:e,exerciseOf:_,formOf:ne=>m.get(ne)});return ue(O,Y.element??
L,Y)};function dt(p,v){let O=ae[p.kind](p),{language:L}=n[j];return!L||!p.html||(yt(O,{language:L},s),v===n[j].blocks.findIndex(
({html:N})=>N)&&O.prepend(Qt(s))),O}let Qe=p=>n[j].blocks.find(v=>v.kind===p),Be=(p,v)=>f.set(p,{...f.get(p),...v}),Xe=()=>{
for(let p of h.splice(0))p()};function Te({focus:p=!1}={}){if(Xe(),i.clear(),x){_t.hidden=!0,T.replaceChildren(w?"":o("p",
{class:"ajar-empty"},s["keep-locked-here"]));return}if(T.replaceChildren(...n[j].blocks.filter(O=>O!==Wt).map(dt)),n.length>
1&&Pt(),!p)return;let v=T.querySelector("h1, h2, h3")??T;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function Pt(){let{aside:p,title:v}=n[j];if(_t.hidden=!!p,T.classList.toggle("ajar-aside",!!p),w?.setStart(n[j].
id==="start"),p)return;let{section:O,step:L,steps:N,minutes:Y}=n[j],ne=n.filter(se=>!se.aside),Oe=ne.indexOf(n[j]),xe=(se,Ft,Co={})=>o(
"button",{type:"button",onclick:()=>$e(n.indexOf(se)),...Co},Ft),tt=n.find(({id:se})=>se==="start"),Mn=ne[Oe-1]??tt;T.append(
o("div",{class:"ajar-moves ajar-turn"},Mn?xe(Mn,s["previous-page"]):null,Oe<ne.length-1?xe(ne[Oe+1],s["next-page"]):null));
let zt=ne.filter(se=>!se.section||se.step===1),Tn=se=>O?se.section===O:se===n[j],Eo=se=>({"aria-current":Tn(se)?"page":null}),
Ao=se=>C(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Ln=(se,Ft)=>o("li",{},xe(se,Ft,Eo(se)),Ao(
se));qe.replaceChildren(...zt.map(se=>Ln(se,se.title)),tt?Ln(tt,s["start-page"]):""),ht.textContent=O?q(s["step-of"],{title:v,
n:L,all:N,minutes:Y}):q(s["page-of"],{n:zt.findIndex(Tn)+1,all:zt.length,title:v})}function $e(p){n[p]&&(j=p,qe.parentElement.
open=et(),e.set("page",p),e.save_changes(),Te({focus:!0}))}let qe=o("ol",{}),ht=o("summary",{}),et=()=>window.innerWidth>
640,Wt=e.get("notice")??n[0].blocks.find(({leave:p})=>p);Wt&&t.append(ae.notice(Wt));let _t=o("nav",{class:"ajar-nav","a\
ria-label":s.pages},o("details",{open:et()},ht,qe));n.length>1&&t.append(_t),t.append(P.line({role:"alert"}),T);let Cn=0;
for(let p of["keydown","pointerdown","scroll"])t.addEventListener(p,()=>{Date.now()-Cn<3e4||(Cn=Date.now(),b({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",p=>{if(y(!1),p.keeping){let O=[...A.values()].some(Y=>p.acknowledged<Y);w?.update(
O?{...p.keeping,saved:!1}:p.keeping);let{state:L}=p.keeping,N=L==="locked";L&&(E=L==="kept"),L&&L!=="locked"&&Ws(e),L&&N!==
x&&(x=N,f.clear(),Te()),B=!!p.keeping.ending,B&&qs(e,t,p.keeping).then(()=>w?.setEnded())}p.states&&queueMicrotask(()=>i.
get("made")?.update());for(let[O,L]of Object.entries(p.states??{})){if(p.acknowledged<A.get(O))continue;let N=L.answers&&
!Object.keys(L.answers).length,Y=U.get(O)===vo(L);U.delete(O),Be(O,N?{...L,at:0}:L),Y||i.get(O)?.update(f.get(O))}p.dangers&&
(window.ajarDangers=p.dangers,Z()),p.country!=null&&K.choose(p.country),p.file&&(i.get("home")?.settle(),so(p.file));let v=i.
get("home")??w;if(p.print){let O=i.get("home");O?.settle(),ro(p.print,()=>O?.say(s["print-refused"]))}p.erased&&v?.say(p.
erased,Qe("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&v?.say(p.said),p.open&&te(p.open),p.problem&&i.get(p.problem.
key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get("words")),Le(t,s),Vt(s),n=e.get("pages"),Te()});
let $o=is(()=>b({forget:!0})),Oo=Fs(e,{gone:()=>y(!0),back:()=>{P.isLost()&&b({ready:!0})}});Te(),pt.set(s,(pt.get(s)??0)+
1);for(let p of k)b(p);return b({ready:!0}),()=>{I=!0,Xe(),$o(),Oo(),clearTimeout(F),pt.set(s,pt.get(s)-1),pt.get(s)||b(
{gone:!0})}}var So={render:rc};var Eu=So;export{Eu as default};
