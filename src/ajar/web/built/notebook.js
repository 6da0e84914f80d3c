var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Ee=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function He(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var An=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},En=["first","second",
"third"],Cn=e=>En[e%En.length];var bo=/^(\d{4})-(\d{2})-(\d{2})$/;function Be(e){let[,t,n,s]=typeof e=="string"&&bo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=wo(+t,+n)?e:null}function Pt(e){let t=e.getFullYear();return t>=1&&t<=9999?ko(t,e.getMonth()+1,e.getDate()):null}var zt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function wo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ko=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var jo=["button","input","select","summary","textarea"],xo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return jo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),xo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Ve(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function mt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
_(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Ut="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",vo=new RegExp(`^${Ut}+|${Ut}\
+$`,"g"),So=/[\p{L}\p{N}_]+/gu,$o=/^[\p{L}\p{N}_]+/u,Oo=/\{([a-z][a-z0-9-]*)\}/,[Eo,Ao]=["⁨","⁩"],Mn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Co=new RegExp(`[,;:،]|${Ut}`),Mo="January February March April May June July August\
 September October November December".split(" "),To=/^\p{Uppercase}/u,Tn=/[.!?…؟。][\u2069”’"')»]*$/,Lo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
nt="en-US",Ft=({language:e=nt})=>{nt=e},Le=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Ht=(e,t)=>e[`\
moment-${t}`]??(Be(t)?Ke(t):t),Vt=e=>new Intl.ListFormat(nt,{type:"conjunction"}).format(e),qe=(e,t,n=nt)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),le=e=>e.replace(vo,""),Se=e=>e.toLowerCase().toUpperCase(),st=e=>e.
match($o)?.[0]??"";function Ke(e,t=nt){if(t!=="en-US")return qe(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);
return`${Mo[s-1]} ${r}, ${n}`}function _e(e,t,n=[]){let s=e.split(Oo),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=Io(le(t[l]),u),i=No(
c,d,n),f=!i&&!r&&To.test(c);r+=Tn.test(r)?i.replace(/^,+/,""):i,r+=Ro(f?gt(d):d)}return Tn.test(r)?r:r+s.at(-1)}function be(e){
let t=le(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Mn&&s===Mn[n]&&le(r))||r.includes(n)||r.includes(
s)?e:r}function Io(e,t){let n=e.length;for(;n&&Co.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function gt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function No(e,t,n){let s=Se(st(t));if(!s)return e;let r=new Set(n.map(Se)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(So))if(a(Se(c[0])))return e.slice(0,c.index);return e}var Ro=e=>Lo.test(e)?`${Eo}${e}${Ao}`:
e;var Do=3;function Kt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=mt(l.filter((i,f)=>f>=Do&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var Bo=2e4;function Ln(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Bo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Gt(e,t,n,s){let r=Ln(e,{rows:1,...s,oninput:()=>{r.value.includes(
`
`)&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:a=>{/Break|Paragraph/.test(a.inputType)&&(a.preventDefault(),
n?.())}});return r}function In(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){let{opener:l,long:u,remark:d}=e,
i=l?o("b",{id:`${s}-opener`},l):null,f=Ln(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?f.value:null),g.follow()},...l?
{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=j=>{f.value=j,f.dispatchEvent(
new Event("input",{bubbles:!0}))},h=n["message-opener"],g=Kt(c,{words:n,has:j=>f.value.includes(j),put:j=>m(`${f.value.trim()||
h} ${j}`),drop:j=>{let M=f.value.replace(j,"").replace(/ {2,}/g," ").trim();m(M===h?"":M)}}),b=o("label",{class:"ajar-wo\
rds ajar-write"},i,f),x=d&&a?a(f,e):"";return g.element||x?o("div",{},g.element,b,x):b}function Nn(e,t,{words:n,change:s,
sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{let M=c().map(S=>S.value).filter(S=>S.
trim());s(M.length?M:null),j.follow()},u=()=>[...a.children].forEach((M,S)=>{M.querySelector("textarea").setAttribute("a\
ria-label",_(n.line,{n:S+1})),M.querySelector("button").setAttribute("aria-label",_(n["remove-line"],{n:S+1}))}),d=()=>{
g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-line"]),f=()=>{u(),i.hidden=a.
children.length>=e.most},m=M=>{let S=c()[c().indexOf(M)+1];S?S.focus():M.value.trim()&&!i.hidden&&d()},h=M=>{let S=Gt(M,
l,()=>m(S),{enterkeyhint:"next"});return S},g=M=>{let S=()=>{let I=R.nextElementSibling||R.previousElementSibling;R.remove(),
I||g(""),f(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(M)),o("button",{type:"button",class:"ajar-remove",onclick:S},"×"));a.append(R),f()},b=t||[];for(let M=0;M<
Math.max(e.lines,b.length);M++)g(b[M]??"");let x=M=>c().find(S=>S.value.trim()===M),j=Kt(r,{words:n,has:M=>!!x(M),put(M){
!x("")&&!i.hidden&&g("");let S=x("");S&&(S.value=M),l()},drop(M){x(M).value="",l()}});return o("div",{class:"ajar-lines"},
j.element,a,i)}var qo=5,_o=3,Wo=25,Po=500,zo=24;function ot(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,s&&t(""),s=!1}}}function Uo(e){let t=n=>{let s=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),r=n.timeStamp-e.timeStamp;!n.detail||s>zo||r>Po||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Jt=e=>Le(o("p",{class:"ajar-hint"},e["part-in-english"]),e),Zt=(e,{language:t})=>t?Le(
o("span",{},e),{language:t}):e,Fo=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function yt(e,{language:t},n){if(!t)return e;
Le(e,{language:t});let s=()=>{for(let r of e.querySelectorAll(Fo))Le(r,n)};return new MutationObserver(s).observe(e,{childList:!0,
subtree:!0}),s(),e}function Rn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:d=null}=n,
i={...Go,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},h=0,g=null,
b=0,x=n.aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",M=t.private?o("p",{class:"ajar-private"},t.private):"",S=C=>l?
C.after:c&&C.more,R=t.items.some(C=>S(C)&&n.answers?.[C.id]!=null),{example:I}=t,B=I?o("details",{class:"ajar-example"},
o("summary",{},s.example),o("p",{},I)):"",W=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=o("div",{}),
w=o("div",{class:"ajar-body"}),T=o(`h${r}`,{id:`${f}-title`},t.title),P=[t.language?Jt(s):"",...a||c?[o("div",{class:"aj\
ar-beside"},...u,j?Vo([j],s):"",B),M]:[j,M,B],E,w,W],F=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...d===
null?[T,...P]:[o("details",{class:"ajar-folded",open:!d},o("summary",{},T),...P)]);yt(F,t,s);let q=null,y=C=>{q=C};F.addEventListener(
"click",y,!0),F.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||C.metaKey)||!g||(C.preventDefault(),g.next.
click())}),e.replaceChildren(F);function v(){let C=t.items.filter(ne=>Ee(ne,m)),K=C.filter(ne=>!S(ne)),Q=R?C.filter(S).map(
ne=>[ne]):[];return[...l||a&&t.together?[K]:K.map(ne=>[ne]),...Q]}let $=C=>{W.replaceChildren(C)},D=(C,K)=>{let Q=C.split(
/\{([a-z]+)\}/);W.replaceChildren(...Q.map((G,ne)=>ne%2?Zt(K[G],t):G))},V=ot(s,$);function z(C,K){W.replaceChildren(`${C}\
 `,o("button",{type:"button",class:"ajar-link",onclick:()=>{m=K,$(""),n.onChange(m),J({focus:!0})}},s["put-back"]))}function H(C,K){
m={...m,[C.id]:K},Ko(w),$(""),n.onChange(m),ue()}function X(){te(!0),V.begin(),b=setTimeout(Z,8e3)}function Z(){b&&(clearTimeout(
b),b=0,te(!1),V.end())}function te(C){for(let K of g?.fieldsets??[])K.disabled=C}function ue(){if(!g)return;let{items:C,
skip:K,where:Q,next:G,enough:ne,more:ce}=g,ie=v().length;K.textContent=me(C)?s["clear-and-skip"]:s.skip,Q.textContent=_(
s["question-of"],{n:h+1,all:ie}),Q.hidden=ie===1,G.textContent=h===ie-1?s.done:s.next,ne.hidden=!ae(ie);let je=h===ie-1&&
(!l||me(C)),ge=t.items.some(ye=>S(ye)&&Ee(ye,m));ce.hidden=R||!je||!ge}function ae(C){return(n.enough==="at once"||h>0)&&
h<C-1&&me(t.items)}function we(){b||(X(),n.onDone(m))}let me=C=>C.some(({id:K})=>m[K]!=null);function A(C,K=!0){if(b)return;
let Q=v();if(h+=C,h>=Q.length){h=Q.length-1,we();return}J({focus:K,again:C<0})}function U(C,K){let Q=`${f}-${C.id}`,G=o(
"legend",{id:`${Q}-ask`},_(C.ask,m)),ne=C.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},C.hint):null,ce=[ne,K.mark].filter(
Boolean).map(({id:ye})=>ye),ie=C.among?{...C,cards:He(C,m)}:C,je=i[C.kind](ie,An(ie,m[C.id]),{words:s,level:r+1,group:Q,
change:ye=>H(C,ye),say:$,tell:D,remarks:n.remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,...K}),
ge={class:`ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ce.join(" ")||null};return o("fieldset",ge,G,ne,je)}
function J({focus:C=!1,again:K=!1}={}){let Q=v();h=Math.max(0,Math.min(h,Q.length-1));let G=Q[h],ne=n.mark?.(G),ce=ne?o(
"p",{class:"ajar-mark",id:`${f}-${G[0].id}-mark`},ne):null,ie=o("div",{class:"ajar-moves ajar-onward"}),je=h>0?()=>A(-1):
null,ge=G.map(Fe=>U(Fe,{mark:ce,again:K,moves:ie,back:je})),ye=o("button",{type:"button",class:"ajar-skip",onclick:()=>{
if(b)return;let Fe=m,Xe=me(G);if(m={...m,...Object.fromEntries(G.map(({id:et})=>[et,null]))},n.onChange(m),!Xe){A(1);return}
J({focus:!0}),z(s.cleared,Fe)}}),dt=o("button",{type:"button",class:"ajar-next",onclick:()=>{b||($(""),A(1))}}),xe=o("p",
{class:"ajar-where"}),Me=o("button",{type:"button",class:"ajar-link",onclick:()=>{b||(R=!0,A(1))}},l?s["add-why"]:s["ask\
-more"]),ht=o("button",{type:"button",class:"ajar-link",onclick:we},s.enough);g={items:G,skip:ye,where:xe,next:dt,fieldsets:ge,
enough:ht,more:Me},E.replaceChildren();let Te={type:"button",class:"ajar-back",onclick:je};ie.replaceChildren(dt,je?o("b\
utton",Te,s.back):"",ye);let Ue=ge.length===1;ce&&Ue&&ge[0].lastElementChild.before(ce),w.replaceChildren(xe,...ce&&!Ue?
[ce]:[],...ge,ie,...n.enough?[Me,ht]:[]),ue(),n.onMove?.(h),C&&(ge[0].focus({preventScroll:!0}),xe.scrollIntoView({block:"\
nearest"}))}function re(C){if(E.replaceChildren(),!C||!n.help||x>C.kinds.length)return null;let K=()=>{x=C.kinds.length+
1,n.onAside?.(x),E.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:Q,instead:G}=n;return E.append(Q.notice(
C,{level:r+1,aside:K,instead:G})),E.querySelector("[tabindex]")}function ke(C,{focus:K=!1,danger:Q=null}={}){g=null;let G=o(
`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);w.replaceChildren(o("div",{class:"ajar-reflection"},G,...C.flatMap(ce=>rt(
ce,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,J({focus:!0,again:!0})}},
s.change),o("button",{type:"button",onclick:()=>{let ce=m;m={},h=0,x=0,n.onAside?.(0),n.onStartOver(),J({focus:!0}),z(s["\
started-over"],ce)}},s["start-over"])));let ne=re(Q);K&&(ne??G).focus()}function he(C){let K=w.contains(document.activeElement);
K&&g&&!b||(Z(),m={...C.answers},C.done?ke(C.reflection,{focus:K,danger:C.danger}):(h=C.at??Math.max(0,v().findIndex(Q=>Q.
some(({id:G})=>m[G]==null))),J()))}let{done:$e,reflection:De,danger:ze}=n;return he({answers:m,at:n.at,done:$e,reflection:De,
danger:ze}),{update(C){he(C),!g&&q&&Uo(q),q=null},release:Z,say:C=>{Z(),$(C)}}}function Ho(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=
s.split(" ").length,r>=qo||r>=_o&&t>Wo));return n<0||n>=e.length-1?e.length:n}var Vo=(e,t)=>o("details",{},o("summary",{},
t["why-this"]),...e);function Ko(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var rt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",
{},r))].filter(Boolean),Go={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?
`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},d=()=>r(
l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(x=>o("input",{type:i,name:s,value:x.
id,checked:l.includes(x.id),onchange:j=>{e.many?l=l.filter(M=>M!==x.id).concat(j.target.checked?x.id:[]):(l=[x.id],u="",
m&&(m.value="")),d()}})),m=e.own?Gt(u,()=>{u=m.value,!e.many&&u.trim()&&(l=[],f.forEach(x=>{x.checked=!1})),d()}):null,h=e.
cards.map((x,j)=>o("label",{class:"ajar-card"},f[j],o("span",{},x.text))),g=c?Ho(e.cards):h.length,b=mt(h.filter((x,j)=>j>=
g&&!f[j].checked),n);return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...h,b,m?o("label",{class:"ajar-own"},o("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:In,list:Nn,date(e,t,{
words:n,change:s,say:r}){let a=Pt(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var Yt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Dn(e,t,{words:n,level:s,change:r,tell:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:f,piles:m}=e,h=I=>m.find(B=>B.id===I).text,g=o("div",{class:"ajar-one"});
function b(I,B){i={...i,[I.id]:B},B||delete i[I.id],r(Object.keys(i).length?i:null),B&&a(n.moved,{card:be(I.text),pile:h(
B)})}function x(I,{focus:B=!0,back:W=I?()=>x(I-1):u,onward:E=()=>M(I+1)}={}){let w=f[I],T=_(n["card-of"],{n:I+1,all:f.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},w.text)),
F=q=>{b(w,q),E()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...m.map(({id:q,text:y})=>Yt(y,()=>F(
q),{"aria-pressed":`${i[w.id]===q}`}))),o("div",{class:"ajar-one-also"},W?j(n.back,()=>W()):o("span",{}),j(n["card-out"],
()=>F("")),d?o("span",{}):j(n["card-enough"],()=>S()))),B&&P.focus({preventScroll:!0})}let j=(I,B)=>Yt(I,B,{class:"ajar-\
link"}),M=I=>I<f.length?x(I):S();function S({focus:I=!0}={}){let B=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),W=(E,w)=>{let T=f.
filter(y=>(i[y.id]??"")===w),P=y=>x(f.indexOf(y),{back:S,onward:S}),F=T.map(y=>o("li",{},Yt(y.text,()=>P(y)))),q=w?{}:{class:"\
ajar-out"};return F.length?[o(`h${s+1}`,q,E),o("ul",{},...F)]:[]};g.replaceChildren(B,o("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:E,text:w})=>W(w,E)),...W(n["cards-out"],"")),l.hidden=!1,I&&(B.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let R=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return R===f.length||c&&R?S({focus:!1}):x(
R,{focus:!1}),g}var bt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Jo=/0|1(.)(1*)0/g,Zo=/(1*)0(...)(.)(1*)0/g,Yo=31,Qo=2147483647,Xo=4,er="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",tr=new RegExp(`(${er})|[.…]+|[!?;\\n]`,"gu"),nr=/[\u0300-\u036f'’‘ʼ]/g,sr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function wt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Wn(s,t);return t}var Ae=(e,t)=>new RegExp(e.map(n=>Wn(n,t)).
join("|"),"y");function kt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),
s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function jt(e,t){let n=t;for(let[s,r]of kt(e,t))n=n.slice(0,s)+n.slice(
s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var xt=e=>Array.from(qn(e).matchAll(Jo),([,t,n])=>t?_n(t,n):0);function Bn(e){
let t=new Map,n=-1;for(let[,s,r,a,c]of qn(e).matchAll(Zo))n+=8*s.length+Number.parseInt(r,2)+1,t.set(n,_n(a,c));return t}
var qn=e=>Array.from(bt(e),t=>t.toString(2).padStart(8,"0")).join(""),_n=(e,t)=>(e==="1"?-1:1)*(1+t.length);function vt(e){
let t=0;for(let n of e)t=(t*Yo+n.codePointAt(0))%Qo;return t}function Wn(e,t){return`(?:${(e.match(sr)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${Xo}}`:r[0]==="<"?t[r.slice(1,-1)]:
or(r)).join("")})`}function or(e){let t=Pn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Pn=e=>e.normalize("NFKD").replace(nr,"").toLowerCase();
function at(e){let t="",n=[];for(let s of e.matchAll(tr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?Pn(s[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var rr=4,zn=4,Un=".",St=new WeakMap;function Ge(e,t){let{passes:n,kinds:s,learned:r,own:a}=Hn(t),{line:c,places:l}=at(e),
u=jt(n,c),d=Object.entries(s).flatMap(([m,h])=>kt(h,u).map(([g,b])=>({kind:m,start:g,end:b-1}))),i=r?ar(d,c,r,a):d,f=(m,h)=>m.
span[0]-h.span[0]||m.span[1]-h.span[1]||(m.kind<h.kind?-1:+(m.kind>h.kind));return i.map(({kind:m,start:h,end:g})=>({kind:m,
span:[l[h][0],l[g][1]]})).sort(f)}function*Fn(e){for(let t of Object.values(e)){if(St.has(t))continue;let{passes:n,kinds:s}=Hn(
t);for(let r of[n,...Object.values(s)])yield,kt(r,"a b c ")}}function Hn(e){return St.has(e)||St.set(e,lr(e)),St.get(e)}
function ar(e,t,n,s){let{size:r,weights:a,kinds:c,limit:l,least:u}=n,d=cr(t,n.same),i=d.slice(1).map((S,R)=>[...d[R],...S]),
f=S=>{let R=new Set(S.flatMap(B=>B.numbers.map(W=>W%r)));return[...R].reduce((B,W)=>B+(a.get(W)??0),0)/Math.sqrt(R.size)},
m=[...d,...i];if(e.length)return Qt(m,f)[1]>u?e:[];if(s.size&&!t.split(" ").some(S=>s.has(S)))return[];let h=m.filter(S=>S.
length>rr),[g,b]=Qt(h,f);if(!(b>l))return[];let x=g.flatMap(S=>S.numbers.filter((R,I)=>I!==1)),j=S=>[...new Set(x.map(R=>R%
S.length))].reduce((R,I)=>R+S[I],0),[M]=Qt(Object.keys(c),S=>j(c[S]));return[{kind:M,start:g[0].start,end:g.at(-1).start}]}
function cr(e,t){let n=Un,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...ir(
r[0])];s.at(-1).push({start:r.index,numbers:c.map(vt)}),n=a,a===Un&&s.push([])}return s.filter(r=>r.length)}function ir(e){
let t=["^",...e,"$"];return t.slice(zn-1).map((n,s)=>`n ${t.slice(s,s+zn).join("")}`)}var Qt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Vn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??
null;function lr({lists:e,passes:t,phrases:n,own:s,learned:r}){let a=wt(e),c=Object.entries(n).map(([l,u])=>[l,Ae(u,a)]);
return{passes:Ae(t,a),kinds:Object.fromEntries(c),own:new Set(s.split(" ").filter(Boolean)),learned:r&&ur(r)}}function ur({
same:e,weights:t,kinds:n,...s}){let r=e.map(c=>c.split(" ")),a=Object.entries(n).map(([c,l])=>[c,xt(l)]);return{...s,same:new Map(
r.flatMap(c=>c.map(l=>[l,c[0]]))),weights:Bn(t),kinds:Object.fromEntries(a)}}function Kn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Gn=["emergency","crisis","violence","agency","worried","child"],fr=["crisis","violence"],Yn='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Jn(){for(let e of fe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||=t}}function pr(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Qn(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[r]=Object.values(n);for(let l of Object.values(n)){let u=s.flatMap(f=>Ge(f,l)),d=u.every(({kind:f})=>f in r.
kinds),i=Vn(u,d?r:l);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),c=r?.["rulers-at-zero"];return c&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...c,kinds:[]}:null}var Xt=(e,t)=>t.
flatMap(n=>e.lines.filter(s=>s.topic===n)),en=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},
t):t),Zn=e=>`tel:${e.match(/\d+/)[0]}`;function Xn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(fe().
countries=t);let r=()=>fe().countries,a=null,c=()=>(a??={zone:self.Temporal?.Now.timeZoneId()??Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages},fe().chosen||pr(r(),a)),l=()=>r().find(E=>E.code===c());function u(E){fe().chosen=
E,Jn();for(let{element:w,draw:T}of fe().listeners)T(w)}function d(E,w){return w(E),fe().listeners.add({element:E,draw:w,
shown:!1}),queueMicrotask(Jn),E}let i=E=>d(o("div",{}),w=>w.replaceChildren(...E())),f=()=>{let E=[...r(),{code:"-",country:e["\
help-elsewhere"]}],w=o("select",{onchange:()=>{u(w.value),s(w.value)}},...E.map(T=>o("option",{value:T.code},T.country)));
return d(w,()=>{w.value=l()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),w)},m=({say:E,to:w},T)=>{
if(/^(tel|sms):/.test(w))return o("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:w},o("span",{},...en(E)));let P=o(
"span",{},E),F=o("button",{type:"button",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:w}),onclick:async()=>{
await nn(w,P)&&(F.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",F)},h=E=>o("li",
{},o("p",{class:"ajar-for"},E.for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),
o("div",{class:"ajar-ways"},...E.reach.map(m))),g=({emergency:E,note:w})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-f\
or"},e["help-danger"]),w?o("p",{class:"ajar-hint"},w):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Zn(
E)},_(e["help-call"],{number:E})))),b=E=>i(()=>{let w=l();if(!w)return[o("p",{},e["help-elsewhere-how"])];let T=E.flatMap(
P=>P==="emergency"?g(w):Xt(w,[P]).map(h));return[o("ul",{class:"ajar-help-lines"},...T)]});function x(){Kn({title:e["hel\
p-title"],close:e["help-close"],bar:o("div",{class:"ajar-help-bar"},f(),tn({words:e,leave:n})),parts:[o("p",{},e["help-l\
ead"]),b(Gn),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({
title:E,text:w,now:T,lines:P,kinds:F,countries:q},{level:y,aside:v,instead:$}){return q&&!W()&&(fe().countries=q),o("sec\
tion",{class:"ajar-danger"},o(`h${y}`,{tabindex:"-1"},E),o("p",{},w),F.length?null:$?.()??null,f(),b(P),o("ul",{class:"a\
jar-todo"},...T.map(D=>o("li",{},D))),o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-l\
ink",onclick:v},e["help-aside"]))}let M=()=>o("button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function S({
emergency:E,...w}){let P=fr.map(q=>Xt(w,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(y=>q.find(({to:v})=>v.startsWith(
y))));return[{say:_(e["help-call"],{number:E}),to:Zn(E)},...P.filter(Boolean)]}let R=(E=`${e["help-line"]} `)=>i(()=>{let w=l(),
T=(w?S(w):[]).flatMap(({say:q,to:y},v)=>[v?" · ":"",o("a",{href:y},...en(q))]),P=o("button",{type:"button",class:"ajar-\
link",onclick:x},e["help-get"]),F=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help\
-line"},E,...T,F)]});function I(E){if(!W())return;let[w]=[...E.querySelectorAll(Yn)].reverse();w?.closest("p, ul").after(
R(""));for(let T of E.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===l()?.country}let B=()=>i(
()=>{let E=l();return E?[o("p",{},o("b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${_(e["hel\
p-call"],{number:E.emergency})}`),o("ul",{},...Xt(E,Gn).map(({for_what:w,name:T,reach:P,hours:F})=>o("li",{},...en(`${w}\
: ${T}. ${P.map(({say:q})=>q).join(" · ")}. ${F}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),W=()=>r().length>0;return{
open:x,notice:j,button:M,line:R,addNumbers:I,text:B,choose:u,code:c,isKnown:W}}var tn=({words:e,leave:t})=>o("button",{type:"\
button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function es(e){if(fe().open){fe().open=e;return}
fe().open=e,window.addEventListener("click",t=>{t.target.closest?.(Yn)&&(t.preventDefault(),t.stopPropagation(),fe().open())},
{capture:!0})}async function nn(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var $t=e=>(globalThis.requestIdleCallback??setTimeout)(e);function ts(e){let t=()=>{e.next().done||$t(t)};$t(t)}var dr="about:blank";function sn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(dr)}function ns(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),sn()))},{capture:!0})}function ss(e,t,{words:n,group:s,change:r,tell:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=f[g.dataTransfer.
getData("text/plain")]?.[h.id];b&&!b.matches(":disabled")&&(b.checked=!0,i(b.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=_(n["pile-count"],{pile:h.text,n:Object.values(c).filter(g=>g===h.id).length})}),i=(h,g)=>{
c[h]=g.id,d(),r({...c});let{text:b}=e.cards.find(x=>x.id===h);a(n.moved,{card:be(b),pile:g.text})},f={},m=e.cards.map(h=>{
f[h.id]={};let g=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let x=o("input",{type:"\
radio",name:g,value:b.id,"data-card":h.id,checked:c[h.id]===b.id,onchange:()=>i(h.id,b)});return f[h.id][b.id]=x,o("labe\
l",{},x,o("span",{},b.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...m)}var hr=e=>e;function Ie(e,t){e.innerHTML=hr(t)}var rn=["open","closed"],mr=[...rn,"half-open"],rs=2,gr=90,an=3,Ot="none",os=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
yr=/[“”„«»"' \t\n]/g,as=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,br=["i","im","id","ill","ive","its","we",
"were","well"],wr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,kr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
on=new WeakMap;function jr(e,t){let n=ps(t),{sentences:s,forms:r,at:a}=Sr(e,n);if(a<0||r[a].name===Ot)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Ar(Er({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=Cr(c,l,cn(e,s[a],
u,d),t),f=Mr(e,s,n),h=[c==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:h.slice(0,rs)}}function xr(e,t){let n=ps(t),s=t["about-statements"],r=ms(Dr(e)),a=Object.entries(n.blame).map(([b,x])=>({name:b,places:r.
flatMap(j=>Tr(b,x,j,n))})),c=new Set(a.flatMap(({places:b})=>b.map(({sentence:x})=>x))),l=[],u="";for(let{name:b,places:[
x]}of a){if(!x)continue;let j=Lr(e,x,n.quotedTo[b]);l.length||(u=Ir(b,e,x,n)),l.push({name:b,words:j,remark:_(s.blame[b].
say,{words:j})})}let d=l.map(b=>b.name),i=r.filter(b=>!c.has(b)),f=Object.keys(n.parts).filter(b=>(b==="seen"?i:r).some(
({line:x})=>Ce(n.parts[b],x))),m=f.map(b=>s.parts[b]).join(", "),h=f.length?_(s.mirror,{parts:m}):"",g=[h,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:h,blame:d,notes:l,rewording:u,remarks:g}}function cs(e,t,n){return!n?.
coach||ls(t,n)?[]:fs(e.remark,us(e,t),n.coach).remarks}function is(e,t,n){let s=e.flatMap(a=>{let c=a.kind==="choice"?t[a.
id]?.own:t[a.id];return a.remark&&typeof c=="string"?[{item:a,text:us(a,c)}]:[]});return!n?.coach||s.some(({text:a})=>ls(
a,n))?[]:["question","statement"].flatMap(a=>{let c=s.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:l,notes:u,
remarks:d}=fs(a,c.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...d,...i]:
[]}).slice(0,rs)}var ls=(e,{dangers:t})=>Object.values(t).some(n=>Ge(e,n).length),us=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,fs=(e,t,n)=>e==="question"?jr(t,n):xr(t,n);function ps(e){return on.has(e)||on.set(e,vr(e)),on.get(e)}function vr(e){
let t=wt(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Ae(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ae(e.echoes,t),
stated:Ae(e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:rn.map(l=>xt(c[l]))},passes:Ae(e.passes,t),
quotes:Ae(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Ce(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Sr(e,t){let n=ms(e),s=n.map(d=>$r(d,t)),r=d=>n.map((i,f)=>f).filter(
d),a=r(d=>n[d].mark==="?"),c=a.filter(d=>ds(n[d])>=an),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].
filter(d=>d.length).map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var Et=e=>e.trim().split(" ").slice(0,
-1),ds=({line:e})=>Et(e).length-1;function $r({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[
i,f]of Object.entries(n)){let m=Ce(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,
place:Ce(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{
...i,name:Ot}:e.slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:Ot}:i}let u=hs(Et(e).slice(1),r).length>an?"echo":"short";return{name:t==="?"&&Ce(a,e)?u:Ot,
start:2,end:e.length}}function hs(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Or({sentences:e,forms:t,
at:n},{fillers:s}){let{line:r,mark:a}=e[n],c=hs(Et(r).slice(1),s),l=Et(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],d=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Er(e,t){let{forms:n,weights:s,
unit:r}=t.learned,a=n[e.forms[e.at].name]??rn.map(()=>0),c=new Set(Or(e,t).map(d=>vt(d)%s[0].length)),l=r/Math.sqrt(c.size);
return[...a.map((d,i)=>d+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function Ar(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-
r);return n-s>=t?mr[e.indexOf(n)]:""}function Cr(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Mr(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.
slice(-1),l=[];return Object.entries(s).flatMap(([u,d])=>{let i=c.map(m=>({sentence:m,place:Ce(d,m.line)})).find(({place:m})=>m);
if(i){let m=cn(e,i.sentence,...i.place);return l.some(h=>h.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:_(r[u],{words:m})}])}
let f=c.filter(m=>ds(m)>=an).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Tr(e,t,n,{
passes:s,quotes:r,unless:a}){if(Ce(r,n.line))return[];let c=jt(s,n.line),l=Ce(t,c);return!l||a[e]&&Ce(a[e],c)?[]:[{sentence:n,
start:l[0],end:l[1]}]}function Lr(e,{sentence:t,start:n,end:s},r){let a=r&&Ce(r,t.line.slice(n,s));return cn(e,t,n,a?n+a[1]:
s)}function Ir(e,t,n,s){let r=s.data["about-statements"].blame[e],a=Nr(e,t,n,s),c=a>0?Rr(t,n.sentence,a):"",l=e==="ultim\
atum"&&at(c).line.split(" ").some(i=>br.includes(i)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:
r.try;return c&&d&&!l?_(d,{rest:c}):r.otherwise}function Nr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,
u=l.slice(s,r).trim().split(" "),d=u[0]==="you"||u[0]==="u",i=h=>d&&u.slice(1,1+h.length).join()===h.join(),f=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e===
"always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-\
you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(l.slice(s))){let[[h],[,g]]=[n.places[s],n.places[r-1]];t.slice(h,g).includes(",")&&(f=s+u.slice(0,3).join(" ").length+
1)}return f<l.length-2?f:0}function Rr(e,{places:t},n){let[s]=e.slice(t[n][0],t.at(-1)[0]).split(kr,1),r=s.replace(as," ").
replace(/^ +| +$/g,"");return[...r].length<=gr?r:""}var cn=(e,{places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(as," ").
replace(wr,"");function ms(e){let{line:t,places:n}=at(e),s=[],r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+
1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(
r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.slice(...n[a]):""})}r=a+2}}return s}function Dr(e){return e.replace(
os,"").replace(yr,"")?e.replace(os,t=>" ".repeat(t.length)):e}var Br=1200;function gs(e,{words:t,find:n,isSilent:s}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:c}=bs({words:t,
find:r,isSilent:s}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(c,Br)}),a}function ys({words:e,
find:t,known:n}){let{host:s,show:r}=bs({words:e,find:t}),a=()=>!ln()&&t().length&&r();return a()||n.then(a),s}var ln=()=>window.
ajarNoRemarks===!0;function bs({words:e,find:t,isSilent:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-h\
int"}),a=o("div",{class:"ajar-remarks"},s,r),c=[],l=i=>{window.ajarNoRemarks=i,c=[],d()},u=(i,f)=>o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},i);function d(){let i=ln()?[]:t();i.length&&i.join(`
`)===c.join(`
`)||(c=i,s.replaceChildren(...i.map(f=>o("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):ln()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:d}}var un=2e4,qr=10,pe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ct({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new pe("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:Wr[a.kind](c,a);Ee(a,r)&&(r[a.
id]=_r(a,l,r))}return r}function At(e,t){try{ct(e,t)}catch(n){if(n instanceof pe)return!1;throw n}return!0}var js=e=>Object.
values(e).every(t=>t==null);function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ws(
e.cards,n)),le(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ws(e.piles,t[n.
id])}`);case"date":return[Ke(t)];case"list":return t.map(le);default:return[le(`${t}`)]}}var ws=(e,t)=>e.find(n=>n.id===
t)?.text??t;function _r(e,t,n){if(e.kind!=="choice"||!t)return t;let s=He(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Wr={ruler(e){if(!Number.isInteger(e)||e<0||e>qr)throw new pe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!ks(e)||!Array.isArray(e.chosen)||!e.
chosen.every(pn(r)))throw new pe("answer-cards");let{chosen:a}=e,c=fn("own"in e?e.own:"")??"";if(c&&!s)throw new pe("ans\
wer-own");if(!n&&a.length+!!c>1)throw new pe("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=pn(n.map(({id:c})=>c));if(!ks(e)||!Object.keys(e).every(
pn(s))||!Object.values(e).every(r))throw new pe("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:fn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new pe("answer-lines",
{most:t});let n=e.map(s=>fn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Be(e))throw new pe(
"answer-day");return e}};function fn(e){if(typeof e!="string")throw new pe("answer-text");if(e.length>un&&[...e].length>
un)throw new pe("answer-long",{most:un});return le(e)?e:null}var pn=e=>t=>e.includes(t),ks=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Pr=[{answers:["all"]}],zr=/\p{L}/u,Ur=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Fr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Hr=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Vr=/\{([a-z][a-z0-9-]*)\}/g;function Mt({items:e,rules:t,
reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(e.map(({id:f})=>[f,s[f]??null]));if(js(l))return"\
nothing"in n?[Ct([n.nothing])]:[];let{parts:u}=Ss({items:e,answers:l,rules:t,phrases:n,last:c}),i=(a||!t.length?Pr:t).flatMap(
u);return a||!("closing"in n)?i:[...i,Ct([n.closing])]}function vs({items:e,rules:t,reflection:n},s){let{sentences:r}=Ss(
{items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var Ct=e=>({words:e,heading:"",said:[]}),
Ne=(e,t,n=[])=>({words:n,heading:e,said:t}),xs=(e,t)=>e.filter(n=>!t.has(Se(n)));function Ss({items:e,answers:t,rules:n,
phrases:s,last:r}){let a=y=>e.find(({id:v})=>v===`couple-${y}`)??e.find(({id:v})=>v===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?
de(a(y),c(y)):[],u=y=>{let v=new Set(y.map(a));return e.filter($=>v.has($))},d=y=>{let v=c(y);return typeof v=="number"?
v:l(y).length},i=y=>y.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],f=(y,v)=>{let[$,D]=[a(y),c(y)];return $?.kind!==
"sort"||!D?[]:$.cards.filter(({id:V})=>D[V]===v).map(({text:V})=>V)},m=y=>new Set(y?l(y).map(Se):[]),h=({if:y=[],unless:v=[]})=>y.
every(g)&&!v.some(g);function g(y){if(typeof y=="string")return c(y)!==null;let{item:v=[],cards:$,piles:D,without:V,only:z,
least:H,asked:X}=y;if(X)return!!a(X)&&Ee(a(X),t);let Z=v.find(ae=>c(ae)!==null);if(!Z)return!1;let te=i([Z]);return $&&!$.
some(ae=>te.includes(ae))||D&&!D.some(ae=>xs(f(Z,ae),m(V)).length)||z&&!(ae=>ae.size===1&&ae.has(z))(new Set(Object.values(
c(Z))))?!1:H==null||d(Z)>=H}let b=(y,v={})=>_(s[y],v);function x(y,v={}){if(typeof y=="string")return b(y,v);if(!h(y))return null;
let{phrase:$,of:D,since:V}=y;if(!D)return b($,v);if(!l(D).length)return null;let z=V&&r?.values[D];return z==null?b($,{n:d(
D),...v}):b(V,{n:d(D),last:z,day:r.day,...v})}let j=(y=[],v={})=>y.map($=>x($,v)).filter($=>$!==null),M=(y,v)=>{let $=j(
y,v);return $.length?[Ct($)]:[]};function S(y){if(typeof y=="string")return l(y);if("level"in y)return w(y);if("phrase"in
y){let[H]=y.of?l(y.of):[],X=x(y,H===void 0?{}:{words:H});return X===null?[]:[X]}let{item:v,pile:$,also:D,without:V}=y,z=$?
f(v,$):l(v);return D&&(z=z.filter(H=>m(D).has(Se(H)))),xs(z,m(V))}let R=({heading:y,under:v})=>y?b(y):(v&&a(v)?.said)??"";
function I(y,v){let $=a(y);if($?.kind!=="sort"||t[$.id]===null)return[];let D=z=>$.piles.find(H=>H.id===z).text;return(v??
$.piles.map(({id:z})=>z)).map(z=>({id:z,text:D(z),cards:f(y,z)}))}let B=n.find(y=>y.ladder)?.ladder,W=()=>Math.floor(B.rungs.
length/2);function E(y){let[v]=i([y]);return!B||!v?null:W()-B.rungs.findIndex(({card:$})=>$===v)}function w({level:y,up:v=0}){
let $=y.map(E).find(V=>V!==null);if(!B||$===void 0)return[];let D=B.rungs[W()-$-v];return D?l(D.item):[]}let T={answers({
answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:$})=>t[$]!==null).map($=>Ne($.said||$.ask,de($,t[$.id])))},lines(y){
let v=y.lines.flatMap(S),$=v.length?[Ne(R(y),v,j(y.say))]:[],D=y.count?.[Math.min(v.length,y.count.length-1)];return D?[
...$,Ct([b(D,{n:v.length})])]:$},piles({piles:y,only:v,heading:$,below:D={},all:V={}}){let z=H=>H.length===a(y).cards.length;
return I(y,v).filter(({cards:H})=>H.length).flatMap(({id:H,text:X,cards:Z})=>{let te=z(Z)&&V[H]||D[H],ue=$?b($,{pile:X}):
X;return[Ne(ue,Z),...M(te?[te]:[])]})},empty(y){let v=I(y.empty,y.only).filter(({cards:$})=>!$.length).map(({text:$})=>$);
return v.length?[Ne(R(y),v,j(y.say))]:[]},sentence(y){let v=s[y.sentence],$=Je(v),D=Object.fromEntries($.map(V=>[V,l(V).
join(" ")]));return Object.values(D).every(Boolean)?[Ne(R(y),[dn(y,s,D)])]:[]},message(y){let v=P(y.message);return v.length?
[Ne(R(y),[v.join(" ")])]:[]},ladder(){let[y=""]=l(B.goal),[[v],[$]]=[i([B.today]),i([B.later])],D=B.rungs.map(({card:V,item:z})=>{
let H=a(z)?.said??"",[X]=l(z),Z=X?`${H}: ${X}`:b("open",{level:H}),te=Kr(V===v,V===$,!!$);return te?b(te,{level:Z}):Z});
return[Ne(b(y?"ladder":"ladder-unnamed",{goal:y}),D)]},missing({missing:y,say:v}){let $=u(y).filter(({id:D})=>t[D]===null);
return $.length?M(v,{parts:$.map(D=>D.said).join("; ")}):[]},repeated(y){let v=y.repeated.map(l),$=new Map;for(let z of v.
flat())$.has(Se(z))||$.set(Se(z),z);let D=z=>v.filter(H=>H.some(X=>Se(X)===z)).length>1,V=[...$].filter(([z])=>D(z)).map(
([,z])=>z);return V.length?[Ne(R(y),V)]:[]}},P=y=>y.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).map(([v,$])=>F(v,$,
y));function F(y,v,{self:$=[],small:D=[],capitals:V=[]}){let{opener:z,clauses:H,questions:X=[],names:Z=!1}=y,te=be(v),ue=st(
te),ae=ue.toLowerCase(),we=$.includes(ae)?".":[...s[z]].at(-1);if(!Ur.test(te.match(zr)?.[0]??"a"))return _e(`{words}${we}`,
{words:te});if([...$,...X].includes(ae))return _e(`{words}${we}`,{words:gt(te)});let me=s[$s(ae,H)??z],A=Z||V.includes(ue);
return _e(me,{words:Tt(te,D,A)})}function q(y){if(!h(y))return[];let v=Object.keys(T).find(D=>D in y),$=v?T[v](y):M(y.say);
return $.length&&y.then?[...$,...M([y.then])]:$}return{parts:q,sentences:P}}var Je=e=>[...e.matchAll(Vr)].map(([,t])=>t);
function dn({sentence:e,alike:t,small:n=[],lower:s=[],clauses:r={}},a,c){let l=i=>{let f=be(le(c[i])),m=Tt(f,n,!s.includes(
i)),h=$s(st(f).toLowerCase(),r[i]);return h?_(a[h],{words:Os(m)}):m},u=a[e],d=Object.fromEntries(Je(u).map(i=>[i,l(i)]));
return _e(u,d,t)}var $s=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function Tt(e,t,n){let s=st(e),r=[...s].length>
1&&Fr.test(s)&&!n;if(s==="i")return gt(e);let a=t.includes(s.toLowerCase())&&!Hr.test(s);return!r&&!a?e:Os(e)}function Os(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function Kr(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Es(e,t,n,s=null){let r=Gr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Mt(e,t,{plain:a,last:s})}}function Gr({
items:e},t,n){let s=n&&Qn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function hn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function Lt(e){let n=o("button",{type:"button",onclick:()=>hn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function It(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function As(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Cs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,h=!1,g=!1,b=!1,x=!1,j=(A,U,J={})=>o(
"button",{type:"button",onclick:U,...J},A),M=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),S=j(
e["keep-open"],()=>v(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),I=!1,B=A=>{A.tabIndex=-1,A.focus()},W=()=>u.
querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function w(A,U=A){a.dataset.short=U,r.textContent!==A&&(r.
textContent=A)}function T(){let A=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],
lost:[e["keep-lost"]]}[x?"lost":i.state];a.classList.toggle("ajar-state-lost",x),w(U,J),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let A=n&&
i.state==="none"&&!m,[U,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];M.getAttribute(
"aria-label")!==U&&M.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},J)),M.setAttribute("a\
ria-label",U),M.hidden=!A||I,S.hidden=!A||!i.exists,R.hidden=!A||b,d.hidden=A&&c.hidden&&!l.textContent}function F(){let A=()=>{
b=!0,T(),B(a)};return R.replaceChildren(o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],
A),j(e["keep-offer-yes"],v))),R}function q(){i={...i,saved:!1},T()}function y(){T(),f=i,E()?u.replaceChildren(h?X("chang\
e"):ae()):i.state!=="none"?u.replaceChildren(X("unlock")):m?u.replaceChildren(X(i.exists?"open":"start")):u.replaceChildren(
n?"":b?z():V())}let v=()=>{m=!0,l.textContent="",y(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},
$=()=>i.hosted?o("p",{},e["keep-hub"]):null,D=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-t\
ab-how"])):null;function V(){return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.
exists?"keep-there":"keep-why"]),$(),o("div",{class:"ajar-moves"},j(e["keep-nothing"],()=>{b=!0,y(),B(a)}),j(e[i.exists?
"keep-open":"keep-start"],v)))}let z=()=>o("p",{},j(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function H(){
let U=["none","weak","fair","good","strong"].map(J=>e[`keep-strength-${J}`]).reduce((J,re)=>re.length>J.length?re:J);return o(
"p",{class:"ajar-strength","aria-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function X(A){let U=A===
"start"||A==="change",J={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],re=o(
"input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:re.
value})}}),ke=o("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),he=o("div",{},o("label",{for:`${s}-again`},
e["keep-again"]),ke),$e=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),De=o("input",{id:`${s}-place`,type:"text",spellcheck:"\
false",value:i.place,onchange:()=>t({place:De.value})}),ze=H(),C=()=>{if(!re.value){re.focus();return}if($e.hidden=!0,U&&
re.type==="password"&&ke.value!==re.value){$e.textContent=e["keep-again-differs"],$e.hidden=!1,ke.focus();return}A==="ch\
ange"?t({change:re.value},{awaited:!0}):t({[A==="start"?"keep":"unlock"]:re.value,place:De.value},{awaited:!0}),w(e["kee\
p-opening"]),re.value="",ke.value="",ze.firstChild.textContent=e["keep-strength-none"]},K=()=>{m=!1,h=!1,y(),A==="change"?
W().focus():B(a)},Q=o("details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),De);return o(
"form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),C()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},J),$(),
A==="start"&&n?o("p",{},e["keep-why"]):null,A==="start"?D():null,A==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",
{},e["keep-no-way-back"]):null,A==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-wor\
ds`},e[A==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),
re,U?ze:null,U?he:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:G})=>{re.type=G.checked?
"text":"password",he.hidden=G.checked,$e.hidden=!0}}),o("span",{},e["keep-see"])),U?$e:null,A==="change"||i.here?null:Q,
o("div",{class:"ajar-moves"},A==="unlock"?null:j(e["keep-not-now"],K),o("button",{type:"submit"},J)),U?null:ue(),A==="st\
art"&&i.here?te():null)}let Z=()=>o("div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function te(){let A={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let ke=new Uint8Array(await U.
files[0].arrayBuffer()),he=()=>t({bring:ke},{awaited:!0});U.value="",i.exists?hn(re,{...A,act:he}):he()}}),J=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),U),re=o("div",{class:"ajar-twice"},J);return re}function ue(){let A=Lt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Z(),te()]:[],o("p",{},
e["keep-erase-how"]),A)}function ae(){let A=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(A.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((U,J)=>U-J).map(U=>o("option",{value:U,selected:U===i.minutes},_(e["keep-minute\
s"],{n:U}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
j(e["keep-change"],()=>{h=!0,g=!1,y(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),Z()]:[o("p",{},i.place)],i.copied?o("p",{},_(e["keep-copied"],{program:i.copied})):null,o("la\
bel",{for:`${s}-minutes`},e["keep-idle"]),A))}function we(A){if(A.strength!=null){let U=u.querySelector(".ajar-strength \
> span");U&&(U.textContent=A.strength);return}if(A.changed){h=!1,y(),u.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],g=!0,W().focus();return}i={...i,...A},i.state==="kept"&&(m=!1),E()||(h=!1),T(),me()}let me=It(u,()=>{let A=f;
if(A.state===i.state&&A.exists===i.exists&&A.minutes===i.minutes&&A.here===i.here&&!!A.reopen==!!i.reopen&&!!A.hosted==!!i.
hosted&&u.firstChild){f=i;return}let J=m&&A.place!==i.place;y(),A.state!==i.state&&A.state!=="none"?B(a):J&&u.querySelector(
"input").focus()});return y(),{line:a,small:M,opener:S,more:d,offer:F,setStart:A=>{I=A,T()},update:we,begin:q,setLost:A=>{
x=A,T()},say:A=>{l.textContent=A,d.hidden=!1}}}function Ms(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Ie(f,
d),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(f=>o("td",{},f??"–")))))))))}function Ts({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ee(s,n)))if(s.kind==="choice"){let c=(s.among?
He(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ls=(e,t)=>_(e.ask,t);var Jr=new Set(["autorestarting","dead","restarting","terminating"]),Zr=4e3;function Is({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
Jr.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,Zr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function Ns({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=Ts(u,d),f=u.items.filter(m=>m.id in i).map(m=>[Ls(m,i),...de(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}function Rs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}var Yr={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ze=10,Qr=400,it=17,
mn=16,We=14,[Ws,Ps]=[12,38],[gn,yn,Xr]=[46,8,30],Ds=15,Bs=26,ea=14;function bn(e,t,n){let s=t.map((l,u)=>({...l,look:Cn(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?na(e,s,n):ta(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function ta(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Ze;return[t.flatMap(({id:u,name:d,look:i},f)=>{let m=f*s,h=m+
46,g=e.values[u],b=[...Array(Ze+1).keys()].map(j=>lt([c(j),h-5],[c(j),h+5],"edge",1)),x=[0,Ze].filter(j=>j!==g).map(j=>Re(
`${j}`,c(j),h+25,"muted",{size:We,anchor:"middle"}));return[Re(d,0,m+it,i,{size:it,bold:!0}),lt([r,h],[a,h],"edge",1.5),
...b,...x,Fs(i,c(g),h,9),Re(`${g}`,c(g),h+29,i,{size:it,bold:!0,anchor:"middle"})]}),t.length*s-8]}function na(e,t,n){let s=aa(
e,Ws,n-Ps),r=gn+Ze*yn+Xr,a=t.flatMap((d,i)=>sa(e,d,s,i*r,n)),c=t.length*r,[l,u]=ca(e,s,c,n);return[[...a,...l],c+u]}function sa(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+gn,a+gn+Ze*yn],d=e.map(({values:h},g)=>({value:h[t],x:r[g],y:u-yn*h[t]})).filter(
({value:h})=>h!==null),i=[l,u].flatMap((h,g)=>[lt([0,h],[c-Ps+Ws,h],"line",1),Re(g?"0":`${Ze}`,c,h+5,"muted",{size:We,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((h,g)=>h-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Re(n,0,a+it,s,{size:it,bold:!0}),
...i,ha(d,s),...d.map(({x:h,y:g})=>Fs(s,h,g,m)),...oa(d,s)]}function oa(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&d>=r&&u+d>2*r,f=(u-r)*(d-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*mn*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=ea)&&!s.some(c=>ra(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Re(`${r}`,
a,c,t,{size:mn,bold:!0,anchor:"middle"}))}var ra=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<mn;function aa(e,t,n){
let s=zs(e);if(s.length===1){let d=(n-t)/(e.length-1);return e.map((i,f)=>t+f*d)}let r=s.slice(1).map((d,i)=>zt(s[i].day,
d.day)),a=Ds*(e.length-s.length)+Bs*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.
flatMap(({many:d},i)=>(i&&(u+=Bs*c+l*r[i-1]),Array.from({length:d},(f,m)=>(m&&(u+=Ds*c),u))))}function zs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function ca(e,t,n,s){let r=zs(e);if(r.length===1){let[i]=r.map(S=>S.day&&_s(S.
day,!0)),m=s<Qr||e.length>4?2:e.length,h=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,b=h.map(S=>({x:t[S],lines:la(e[S].moment,
g)})),x=Math.max(...b.map(({lines:S})=>S.length))*We*1.25,j=b.flatMap(({x:S,lines:R})=>qs(R,S,n+12,s)),M=i?[Re(i,0,n+x+22,
"muted",{size:We})]:[];return[[...j,...M],x+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,h]=[t[l],t[l+f-1]];c.push({from:m,to:h,x:(m+h)/2,words:_s(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[lt([i,n-4],[f,n-4],"edge",1),lt([m,n-4],[m,n+2],"edge",1)]),d=ia(c.map(i=>({...i,...Us([i.words],i.x,s)})));
return[[...u,...d.flatMap(({words:i,x:f})=>qs([i],f,n+18,s))],24]}function ia(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function Us(e,t,n){let s=Math.max(...e.
map(Nt))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function qs(e,t,n,s){let{start:r,end:a}=Us(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,d)=>Re(u,l,n+d*We*1.25,"muted",{size:We,anchor:c}))}var _s=(e,t)=>qe(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function la(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Nt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>ua(a,t))}function ua(e,t){let n=[...e];if(Nt(e)<=t)return e;for(;n.length&&Nt(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var fa=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Nt=e=>[
...e].reduce((t,n)=>t+We*(fa.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,Rt=e=>`var(--ajar-${e}, ${Yr[e]})`,pa={
"&":"&amp;","<":"&lt;",">":"&gt;"},da=e=>e.replace(/[&<>]/g,t=>pa[t]);function Re(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Rt(s)}">${da(e)}</text>`}var lt=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${Rt(
n)}" stroke-width="${s}" fill="none"/>`,ha=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${Rt(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Fs(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${Rt(e)}"/>`}var ma=600,ga=340,ya=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Hs(e,t,n){let s=e.map(r=>({...r,
moment:wn(n,r.moment)}));return{sentence:ba(s,t,n),wide:bn(s,t,ma),narrow:bn(s,t,ga),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function wn(e,t){let[,n,s,r=""]=ya.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return Ht(e,t);let c=Ke(a.toISOString().slice(0,10)),l=_(e["home-until"],
{day:c})+r;return n?`${Ht(e,n)}, ${l}`:l}function ba(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&wa(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:d})=>d).filter(d=>s.values[d]!==null);if(e.length===1){let d=c.map(f=>_(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Vt(d);return a?_(n["check-ins-once"],{day:a,rulers:i}):_(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(d=>({id:d,before:s.values[d],after:r.values[d]})).filter(({after:d})=>d!==null).
map(({id:d,before:i,after:f})=>_(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${d}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Vt(l);return a?_(n["check-ins-since"],{day:a,rulers:u}):_(n["check-ins-s\
ince-undated"],{rulers:u})}var wa=(e,t)=>qe(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Vs(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=ot(t,w=>u.replaceChildren(w)),i=w=>{d.begin(),n(w)},f=o("div",{}),m={},h="",g=0,b=Rs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let x=(w,T)=>o("button",{type:"button",onclick:T},w),
j=w=>o("div",{class:"ajar-reflection"},...w.flatMap(T=>rt(T,3))),M=(w,T,P)=>Lt({words:t,label:w,question:T,act:()=>i(P)}),
S=()=>{let w=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].
text()}),w.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)};function R(){let w=a();return m.
something?[w.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...w.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(F=>o("dd",{dir:"auto"},F))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=It(f,()=>{let w=JSON.
stringify([m,a()]);w!==h&&(h=w,As(f,W))}),B=()=>[x(t["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:r.code()})),
b.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function W(){let w=(F,q)=>x(q,()=>i({take:F})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,P=()=>{g=T.kinds.length+1,W(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},x(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(F=>o("li",{},F))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?j(m.plan):"",m.plan?.length&&!T?r.line():"",...(m.earlier??[]).filter(({plan:F})=>F.
length).map(({title:F,plan:q})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${wn(t,F)}`),j(q))),...R(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?B():[],w("\
calendar",t["home-take-calendar"]),m.danger?"":w("calendar-line",t["home-take-calendar-line"])],w("check-ins",t["home-ta\
ke-check-ins"]),w("everything",t["home-take-everything"])),S()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),M(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),M(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{d.end(),m=w,I()},settle:d.end,say:(w,T="")=>{d.end();let P=o(
"div",{class:"ajar-text"});Ie(P,T),u.replaceChildren(w,P),u.scrollIntoView({block:"nearest"})}}}function Ks({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([bt(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var ka=1e3;function Dt(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,ka);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:d.signal})}function Js({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:d,beside:i,section:f,
ladder:m}=e,h=[o("h1",{},a),...c.map(g=>Gs("ajar-plan-goal",g)),...l.map(g=>Gs("ajar-plan-hero",g)),jn(u,"h2"),...d.map(
g=>kn(g,Ye(g.lines))),i.length?o("section",{},jn(i,"h2")):"",...f.map(g=>kn(g,$a(g))),...m.map(g=>kn(g,Oa(g),Sa(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Dt(h,{title:a,
paper:t,tight:ja(e),onRefused:r})}function ja({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Bt=({lines:e})=>[...e.join("")].
length,xa=e=>Bt(e)<160?"large":Bt(e)<500?"middle":"usual",Gs=(e,t)=>o("div",{class:e,"data-size":xa(t)},...xn(t,"h2")),va=e=>Bt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ye=e=>e.map(t=>o("p",{dir:"auto"},t)),Zs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ye(e),xn=({heading:e,lines:t},n,s=Ye)=>[o(n,{},e),...s(t)];function jn(e,t){
let n=e.every(va)?"ajar-plan-beside":"",s=t==="h3"?Zs:Ye;return o("div",{class:n},...e.map(r=>o("div",{},...xn(r,t,s))))}
var Sa=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Bt(s),0)<900,kn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),$a=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...xn(n,"h3",Zs))):[jn(e,"h3")]},Oa=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ye(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ye(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Qe=(...e)=>e.map(([t,n,s={}])=>Ve("path",{class:t,d:n,...s})),ut=(e,...t)=>Ve("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ea=(e,t,n,s)=>Ve("circle",{class:e,cx:t,cy:n,r:s}),Aa={cup:()=>ut("88 74 46 56",...Qe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ut("296 12 176 168",...Qe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ut("136 24 136 140",...Qe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ea("glow",234,94,4),...Qe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ut("312 66 80 120",...Qe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ut("190 66 72 100",Ve("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Ve("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Qe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ys=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Aa[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Qs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Ys(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Xs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Ys(e.doors,t)),
eo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ca=4e3,Ma=6e3,Ta=6;function to(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(m,h){s.textContent=m,r.dataset.breath=h}function l(){if(n===Ta){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Ca)}function u(){c(e.out,"out"),t=setTimeout(l,Ma)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var Pe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function no(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>so(r[i])&&le(r[i])!=="";if(!Je(c[l.sentence]).every(u))return"";
let d=i=>Object.values(n).some(f=>Ge(i,f).length);return Object.values(r).flatMap(La).some(d)?"":dn(l,c,r)}var La=e=>(e?.
own?[e.own]:[e].flat()).filter(so),so=e=>typeof e=="string";var el=new TextEncoder;var oo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ro=`${oo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,gl=new RegExp(`(?:[${oo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),yl=new RegExp(`^[${ro}]+`),bl=new RegExp(`(^|[;,|"])([${ro}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ao({after:e,among:t,...n},s){return ct({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Da=["goal","sentence","fields","message","beside","section","ladder"],Ba="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",qa=new RegExp(
`\\r\\n|[${Ba}]`);function co(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?no([a],t):"",l=Object.
fromEntries(Da.map(u=>[u,[]]));for(let u of r){let{response:d}=n.get(`${u.exercise}@`)??{},i=Object.keys(d??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let f=_a(Wa(i,d),u,u.exercise===s?c:"");l[u.look].push(...f.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new Pe("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function _a(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var ft=e=>e.flatMap(t=>t.split(qa)).map(le).filter(Boolean);function Wa({title:e,items:t,reflection:n,rules:s=[]},r){let a=h=>{
try{return ao(h,r[h.id])}catch{return null}},c=h=>{let g=a(h),b=h.kind==="date"&&Be(g);return ft(b?[qe(b,{dateStyle:"ful\
l"})]:de(h,g))},l=(...h)=>t.filter(({id:g})=>h.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...h)=>({heading:e,fields:l(...h)});function d(h,g){let b=t.find(S=>S.id===h&&S.kind==="sor\
t"),x=b?.piles.find(S=>S.id===g)?.text,j=x&&a(b);if(!j)return[];let M=b.cards.filter(S=>j[S.id]===g).map(({text:S})=>S);
return[{id:g,heading:x,lines:ft(M)}]}function i(){let h={items:t,rules:s.filter(b=>b.message),reflection:n};if(!h.rules.
length)return[];let g=Object.fromEntries(t.map(b=>[b.id,a(b)]));return Mt(h,g).filter(({said:b})=>b.length).map(({heading:b,
said:x})=>({id:"message",heading:b,lines:ft(x)}))}function f(){let h=s.find(j=>j.ladder)?.ladder;if(!h)return{...u("goal"),
rungs:[]};let g=j=>t.find(({id:M})=>M===j),b=[h.today,h.later].map(g).filter(Boolean),x=h.rungs.filter(j=>g(j.item)).map(
j=>({heading:g(j.item).said,lines:c(g(j.item)),marks:b.filter(M=>a(M)?.chosen.includes(j.card)).map(M=>M.said)})).filter(
j=>j.lines.length||j.marks.length);for(let{id:j,said:M}of h.before??[])r[j]&&typeof r[j]=="string"&&x.push({heading:M,lines:ft(
[r[j]]),marks:[]});return{...u("goal"),rungs:x}}let m=()=>n[s.find(h=>h.sentence&&h.heading)?.heading]??"";return{fields:l,
section:u,pile:d,message:i,ladder:f,told:()=>Je(n[s.find(h=>h.sentence)?.sentence]??""),sentence:h=>({heading:m(),lines:ft(
[h])})}}function io({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!At(r.exercise,r.answers)?[]:s.item?Pa(s,r):
vs(r.exercise,r.answers)});return[...new Set(n)]}function Pa({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):de(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return _e(n,{words:u?i:Tt(i,["a","an"],!1)})})}var za="{wishes}";function lo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=h=>{let[g,b]=[n(`${h}@`),
s(`${h}@`)];return g&&b?{exercise:g,answers:b}:null},l=h=>io(h,c),u=({items:h})=>h.some(({takes:g})=>g);function d(h,g){
let x=(n(h)?.items??[]).flatMap(({takes:j=[]})=>j).filter(({exercise:j})=>g.includes(`${j}@`));return l({takes:x}).length>
0}function i({key:h,exercise:g,html:b}){let x=s(h),j=g.items.flatMap(E=>de(E,x[E.id]).flatMap(w=>be(w).split(/\n+/)));if(!j.
length)return"";let S=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
f(S,b,j):S.append(...j.map(E=>o("p",{dir:"auto"},E)));let R=o("p",{class:"ajar-status",role:"status"}),I=async()=>{let w=[
...S.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await nn(w,S);R.replaceChildren(e[T?"help-copied":"letter-not-copied"])},B=()=>{let E=/-(US|CA)$/i.test(navigator.language),
w=o("div",{class:"ajar-letter-text"},...S.cloneNode(!0).childNodes);Dt([w],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},W=(E,w)=>o("button",{type:"button",onclick:w},E);return o("d\
iv",{class:"ajar-letter"},S,o("div",{class:"ajar-moves"},W(e["help-copy"],I),W(e["letter-print"],B)),R)}function f(h,g,b){
Ie(h,g),[...h.querySelectorAll("p")].find(j=>j.textContent===za)?.replaceWith(o("ul",{},...b.map(j=>o("li",{dir:"auto"},
j)))),t.addNumbers(h),h.querySelector(".ajar-off-paper")?.remove(),h.querySelector(".ajar-help-line a")||h.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let h=r().filter(x=>x.endsWith("@")&&s(x)),g=h.map(x=>({key:x,response:s(x)})),
b=Object.fromEntries(h.map(x=>[x.slice(0,-1),n(x)]));try{let{message:x,beside:j,section:M}=co(g,{exercises:b,danger:{},workshop:a}),
S=a.days.map(({item:I})=>I),R=j.filter(({id:I})=>!S.includes(I));return[...x,...R,...M.flatMap(({fields:I})=>I)]}catch(x){
if(x instanceof Pe)return[];throw x}}return{sentences:l,isLetter:u,canBegin:d,letter:i,matters:m}}window.ajarShown??=new WeakMap;var pt=window.ajarShown,uo=e=>e.startsWith("check-in@"),fo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ua={};function Fa(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Ha({model:e,el:t}){Fa();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:d=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,h=[],g=p=>h.
push(p),b=null,x=!1,j=!1,M=!1,S=!1,R=!1,I=new Map,B=new Map,W=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Le(t,s),Ft(s);let E=o("div",{class:"ajar-page"}),w=p=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.
exercise,T=Ns({words:s,answered:()=>[...f].map(([p,{answers:k}])=>[w(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),
P=0,F=p=>{if(clearTimeout(P),P=0,T.set(p),b?.setLost(p),p)for(let k of m.keys())i.get(k)?.release()},q=(p,{awaited:k=!1}={})=>{
try{e.send(p)}catch{F(!0);return}k&&!P&&(P=setTimeout(()=>F(!0),8e3))},y,v=new Promise(p=>{y=p}),$=!1;function D(){$||($=
!0,window.ajarDangers?V():q({dangers:!0}))}let V=()=>{y(),ts(Fn(window.ajarDangers.dangers))};function z({key:p,exercise:k},O){
if(uo(p)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!At(k,O))return;let N=ct(k,O),Y=Es(k,N,window.ajarDangers);xe(
p,{answers:N,done:!0,...Y}),I.set(p,fo(f.get(p))),i.get(p).update(f.get(p)),i.get("made")?.update()}let H=Xn({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>X(),onCountry:p=>q({country:p})}),X=()=>{q({forget:!0}),sn()},Z=lo(
{words:s,help:H,exerciseOf:w,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(p=>w(p)),workshop:{plan:r,days:u,
printed:d}}),te=(p,k,O)=>(i.set(p.key,O),f.has(p.key)&&O.update(f.get(p.key)),k),ue={html(p){return p.warns&&g(me),we(p.
html)},home(p){let k=o("div",{}),O=ve=>{ve.import&&i.get("chart")?.begin(),q(ve)},L=ve=>Te(Q(ve)),{matters:N}=Z,Y=d.length>
0;return te(p,k,Vs(k,{words:s,send:O,open:L,help:H,matters:N,ways:ge,isPrinted:Y})),q({home:p.key}),k},gate(p){let k=o("\
div",{class:"ajar-text ajar-gate"}),[O,L]=S?[o("p",{},s["gate-left-out"]),[H.button(),ne(),J()]]:[we(M?p.short:p.html),ke()],
N=o(`h${p.level??2}`,{},p.title);return k.append(N,O,o("div",{class:"ajar-moves"},...L.filter(Boolean))),S||O.after(o("p",
{class:"ajar-gate-ask"},s["gate-ask"])),g(me),k},made:p=>{let k=o("div",{class:"ajar-made"}),O=()=>k.replaceChildren(...$e(
p.section));return i.set("made",{update:O}),O(),k},exercise(p){if(p.invites&&S){let N=[o(`h${p.level}`,{},Zt(p.exercise.
title,p.exercise)),o("p",{},s["gate-left-out"]),J()];return o("div",{class:"ajar-text"},...p.folded?[]:N)}let k=o("div",
{}),O=T.line(b?{}:{role:"alert"});m.set(p.key,k);let L=(N,Y)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ee=window.ajarSent;B.set(p.key,ee),q({key:p.key,...N,sent:ee},{awaited:Y}),!(!Y||!T.isLost())&&(F(!0),O.scrollIntoView(
{block:"nearest"}))};return i.set(p.key,Rn(k,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,
closed:p.folded?!De(p.key):null,sort:p.quick||n.length>1&&!Xe()?Dn:ss,enough:p.quick?"at once":"later",remarks:(N,Y)=>gs(
N,{words:s,find:ee=>cs(Y,ee,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:Z.
sentences,...f.get(p.key),help:H,instead:()=>ne(p.elsewhere),below:()=>C(p),onAside:N=>{xe(p.key,{aside:N}),k.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!N)},onChange:N=>{D(),xe(p.key,{answers:N,done:!1}),L({answers:N,done:!1},j)},
onMove:N=>xe(p.key,{at:N}),onDone:N=>{z(p,N),L({answers:N,done:!0},!0),uo(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{
xe(p.key,{answers:{},done:!1}),L({remove:!0})}})),k.firstElementChild.append(O),g(()=>T.forget(O)),k},chart(p){let k=o("\
div",{class:"ajar-chart-block"}),O=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:L,end:N}=ot(s,
ee=>O.replaceChildren(ee)),Y=({checkIns:ee,rulers:Oe})=>{N(),Ms(k,ee.length?Hs(ee,Oe,s):{},s)};return i.set(p.key,{update:Y,
begin:L,end:N}),f.has(p.key)&&Y(f.get(p.key)),L(),q({chart:p.key}),o("div",{},k,O)},start:p=>Qs(p,{open:G,opener:b?.opener}),
doors:p=>Xs(p,{open:G}),onward:p=>eo(p,{open:G}),breathing(p){let{element:k,stop:O}=to(p);return g(O),k},notice(p){ns(()=>q(
{forget:!0}));let k=p.draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("\
p",{},p.text),k);let O=o("div",{class:"ajar-leave"},H.button(),tn({words:s,leave:X}));es(H.open),b=Cs({words:s,send:q,isQuiet:n.
length>1});let L=document.createDocumentFragment(),N=o("div",{class:"ajar-on-paper"});return $t(()=>R||N.append(H.text())),
L.append(o("div",{class:"ajar-notice"},o("div",{},b.line,b.small),O),k??"",N,b.more),L}};function ae(p){let k=n.findIndex(
({id:L})=>L&&p===`${L}.ipynb`),O=({section:L,blocks:N})=>L===n[k]?.id&&N.some(({warns:Y})=>Y);return Math.max(k,n.findIndex(
O))}function we(p){let k=o("div",{class:"ajar-text"});return Ie(k,p),H.addNumbers(k),k.addEventListener("click",O=>{let L=ae(
O.target.closest("a")?.getAttribute("href"));L<0||(O.preventDefault(),Te(L))}),k}function me(){M=!0}function A(p){S=p,M=
!0,Me({focus:!0})}let U=(p,k)=>o("button",{type:"button",onclick:k},p),J=()=>U(s["gate-again"],()=>A(!1));function re(){
A(!1),n[W].blocks.some(({invites:k})=>k)||Te(W+1)}let ke=()=>[U(s["gate-no"],()=>A(!0)),U(s["gate-unsure"],()=>A(!0)),U(
s["gate-yes"],re)],he=p=>n.filter(k=>k.section===p).flatMap(k=>k.blocks.filter(({kind:O})=>O==="exercise")),$e=p=>{let k=he(
p).filter(({key:ee})=>f.get(ee)?.done).map(({key:ee,exercise:Oe},ve)=>yt(o("details",{open:ve===0},o("summary",{},Oe.title),
...f.get(ee).reflection.flatMap(tt=>rt(tt,2))),Oe,s)),O=o("p",{},s["made-nothing"]),L=he(p).map(({key:ee})=>ee),N=a&&Z.canBegin(
`${a}@`,L)?je():null,Y=N?[o("div",{class:"ajar-moves"},N)]:[];return[o("h1",{},s["made-title"]),...k.length?k:[O],...Y]},
De=p=>Object.keys(f.get(p)?.answers??{}).length>0,ze=p=>{let k=he(p).filter(({folded:O})=>!O);return k.length>0&&k.every(
({key:O})=>f.get(O)?.done)};function C(p){let k=p.key.startsWith(`${r}@`)&&H.isKnown()?H.line():"",O=Z.isLetter(p.exercise)?
Z.letter(p):"",{danger:L,aside:N=0}=f.get(p.key);O&&(O.hidden=N<=(L?.kinds.length??-1));let Y=L?.kinds.length?"":K(p);return o(
"div",{class:"ajar-below"},Y,k,O,b?.offer()??"")}function K({key:p,exercise:{items:k}}){return k.some(({remark:L})=>L)?(D(),
ys({words:s,find:()=>is(k,f.get(p)?.answers??{},window.ajarDangers),known:v})):""}let Q=p=>n.findIndex(({aside:k,blocks:O})=>!k&&
O.some(L=>L.key===p)),G=p=>Te(n.findIndex(k=>k.id===p));function ne(p){let k=`${l?.exercise}@`,O=Q(k);return O<0?p?o("p",
{},o("a",{href:p},s["help-needs"])):null:ce(k,O,s["help-needs"])}function ce(p,k,O){return o("button",{type:"button",onclick:()=>{
Te(k);let N=m.get(p)?.querySelector("h1, h2");if(N){for(let Y of m.get(p).querySelectorAll(".ajar-folded, .ajar-sentence\
s"))Y.open=!0;N.tabIndex=-1,N.focus()}}},O)}function ie(p,k){let O=n.findLastIndex(({blocks:L})=>L.some(N=>N.key===p));return O<
0||S?null:ce(p,O,k)}let je=()=>ie(`${a}@`,s["make-message"]),ge=()=>{let p=[...f.keys()],k=`${a}@`,O=a&&(Z.canBegin(k,p)||
f.has(k)),L=c&&ie(`${c.exercise}@`,s["make-letter"]);return[O?je():null,L].filter(Boolean)};for(let[p,k]of Object.entries(
Ua))ue[p]=O=>{let L=o("div",{}),Y=k(L,O,{words:s,send:q,onDispose:g,model:e,exerciseOf:w,formOf:ee=>m.get(ee)});return te(
O,Y.element??L,Y)};function ye(p,k){let O=ue[p.kind](p),{language:L}=n[W];return!L||!p.html||(yt(O,{language:L},s),k===n[W].
blocks.findIndex(({html:N})=>N)&&O.prepend(Jt(s))),O}let dt=p=>n[W].blocks.find(k=>k.kind===p),xe=(p,k)=>f.set(p,{...f.get(
p),...k}),qt=()=>{for(let p of h.splice(0))p()};function Me({focus:p=!1}={}){if(qt(),i.clear(),x){E.replaceChildren(b?"":
o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(E.replaceChildren(...n[W].blocks.map(ye)),n.length>1&&ht(),
!p)return;let k=E.querySelector("h1, h2, h3")??E;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"star\
t"})}function ht(){let{aside:p,title:k}=n[W];if(et.hidden=!!p,E.classList.toggle("ajar-aside",!!p),b?.setStart(n[W].id===
"start"),p)return;let{section:O,step:L,steps:N,minutes:Y}=n[W],ee=n.filter(se=>!se.aside),Oe=ee.indexOf(n[W]),ve=(se,Wt,yo={})=>o(
"button",{type:"button",onclick:()=>Te(n.indexOf(se)),...yo},Wt),tt=n.find(({id:se})=>se==="start"),Sn=ee[Oe-1]??tt;E.append(
o("div",{class:"ajar-moves ajar-turn"},Sn?ve(Sn,s["previous-page"]):null,Oe<ee.length-1?ve(ee[Oe+1],s["next-page"]):null));
let _t=ee.filter(se=>!se.section||se.step===1),$n=se=>O?se.section===O:se===n[W],mo=se=>({"aria-current":$n(se)?"page":null}),
go=se=>ze(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",On=(se,Wt)=>o("li",{},ve(se,Wt,mo(se)),go(
se));Ue.replaceChildren(..._t.map(se=>On(se,se.title)),tt?On(tt,s["start-page"]):""),Fe.textContent=O?_(s["step-of"],{title:k,
n:L,all:N,minutes:Y}):_(s["page-of"],{n:_t.findIndex($n)+1,all:_t.length,title:k})}function Te(p){n[p]&&(W=p,Ue.parentElement.
open=Xe(),e.set("page",p),e.save_changes(),Me({focus:!0}))}let Ue=o("ol",{}),Fe=o("summary",{}),Xe=()=>window.innerWidth>
640;e.get("notice")&&t.append(ue.notice(e.get("notice")));let et=o("nav",{class:"ajar-nav","aria-label":s.pages},o("deta\
ils",{open:Xe()},Fe,Ue));n.length>1&&t.append(et),t.append(T.line({role:"alert"}),E);let vn=0;for(let p of["keydown","po\
interdown","scroll"])t.addEventListener(p,()=>{Date.now()-vn<3e4||(vn=Date.now(),q({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",p=>{if(F(!1),p.keeping){let O=[...B.values()].some(Y=>p.acknowledged<Y);b?.update(O?{...p.keeping,saved:!1}:
p.keeping);let{state:L}=p.keeping,N=L==="locked";L&&(j=L==="kept"),L&&N!==x&&(x=N,f.clear(),et.hidden=x,Me())}p.states&&
queueMicrotask(()=>i.get("made")?.update());for(let[O,L]of Object.entries(p.states??{})){if(p.acknowledged<B.get(O))continue;
let N=L.answers&&!Object.keys(L.answers).length,Y=I.get(O)===fo(L);I.delete(O),xe(O,N?{...L,at:0}:L),Y||i.get(O)?.update(
f.get(O))}p.dangers&&(window.ajarDangers=p.dangers,V()),p.country!=null&&H.choose(p.country),p.file&&(i.get("home")?.settle(),
Ks(p.file));let k=i.get("home")??b;if(p.print){let O=i.get("home");O?.settle(),Js(p.print,()=>O?.say(s["print-refused"]))}
p.erased&&k?.say(p.erased,dt("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&k?.say(p.said),p.open&&G(p.open),p.problem&&
i.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get("words")),Le(t,s),Ft(s),n=e.get(
"pages"),Me()});let ho=Is(e,{gone:()=>F(!0),back:()=>{T.isLost()&&q({ready:!0})}});return Me(),pt.set(s,(pt.get(s)??0)+1),
q({ready:!0}),()=>{R=!0,qt(),ho(),clearTimeout(P),pt.set(s,pt.get(s)-1),pt.get(s)||q({gone:!0})}}var po={render:Ha};var fu=po;export{fu as default};
