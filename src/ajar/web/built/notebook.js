var Re=["importance","confidence","readiness"],W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),ve=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ie(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var nn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var qs=/^(\d{4})-(\d{2})-(\d{2})$/;function He(e){let[,t,n,s]=typeof e=="string"&&qs.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Bs(+t,+n)?e:null}function vt(e){let t=e.getFullYear();return t>=1&&t<=9999?Ws(t,e.getMonth()+1,e.getDate()):null}var St=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Bs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ws=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,De=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ps=["button","input","select","summary","textarea"],_s=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Ps.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),_s.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function qe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var zs=3;function $t(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>o("inp\
ut",{type:"checkbox",onchange:({target:m})=>(m.checked?s:r)(u)})),c=()=>a.forEach((u,m)=>{u.checked=n(e[m])});c();let i=e.
map((u,m)=>o("label",{class:"ajar-card"},a[m],o("span",{dir:"auto"},u))),f=i.filter((u,m)=>m>=zs&&!a[m].checked);for(let u of f)
u.hidden=!0;let p=({target:u})=>{for(let m of f)m.hidden=!1;u.hidden=!0,f[0].querySelector("input").focus()},l=W(t["card\
s-more"],{n:f.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,f.length?
o("button",{type:"button",class:"ajar-link",onclick:p},l):"")),follow:c}}var Us=2e4;function sn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Us,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function on(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:i,long:f,remark:p}=e,l=i?o("b",{id:`${s}-opener`},i):null,d=sn(t??"",{rows:f?8:2,oninput:()=>{r(d.value.trim()?
d.value:null),b.follow()},...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),u=O=>{d.value=O,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],b=$t(c,{words:n,has:O=>d.
value.includes(O),put:O=>u(`${d.value.trim()||m} ${O}`),drop:O=>{let k=d.value.replace(O,"").replace(/ {2,}/g," ").trim();
u(k===m?"":k)}}),g=o("label",{class:"ajar-words ajar-write"},l,d),w=p&&a?a(d,e):"";return b.element||w?o("div",{},b.element,
g,w):g}function rn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],i=()=>{
let k=c().map(S=>S.value).filter(S=>S.trim());s(k.length?k:null),O.follow()},f=()=>[...a.children].forEach((k,S)=>{k.querySelector(
"textarea").setAttribute("aria-label",W(n.line,{n:S+1})),k.querySelector("button").setAttribute("aria-label",W(n["remove\
-line"],{n:S+1}))}),p=()=>{b(""),c().at(-1).focus()},l=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{f(),l.hidden=a.children.length>=e.most},u=k=>{let S=c()[c().indexOf(k)+1];S?S.focus():k.value.trim()&&!l.hidden&&
p()},m=k=>{let S=sn(k,{rows:1,enterkeyhint:"next",oninput:()=>{S.value.includes(`
`)&&(S.value=S.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:I=>{["insertLineBreak","insertParagraph"].includes(I.inputType)&&
(I.preventDefault(),u(S))}});return S},b=k=>{let S=()=>{let D=I.nextElementSibling||I.previousElementSibling;I.remove(),
D||b(""),d(),i(),(D||a.firstElementChild).querySelector("textarea").focus()},I=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},m(k)),o("button",{type:"button",class:"ajar-remove",onclick:S},"×"));a.append(I),d()},g=t||[];for(let k=0;k<
Math.max(e.lines,g.length);k++)b(g[k]??"");let w=k=>c().find(S=>S.value.trim()===k),O=$t(r,{words:n,has:k=>!!w(k),put(k){
!w("")&&!l.hidden&&b("");let S=w("");S&&(S.value=k),i()},drop(k){w(k).value="",i()}});return o("div",{class:"ajar-lines"},
O.element,a,l)}var Fs=5,Hs=3,Vs=25;function Ve(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function an(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:f=[]}=n,
{closed:p=null}=n,l={...Js,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,u={...n.
answers},m=0,b=null,g=0,w=n.aside??0,O=t.why?o("p",{class:"ajar-why"},t.why):"",k=t.private?o("p",{class:"ajar-private"},
t.private):"",S=C=>i?C.after:c&&C.more,I=t.items.some(C=>S(C)&&n.answers?.[C.id]!=null),{example:D}=t,L=D?o("details",{class:"\
ajar-example"},o("summary",{},s.example),o("p",{},D)):"",M=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
v=o("div",{}),A=o("div",{class:"ajar-body"}),R=o(`h${r}`,{id:`${d}-title`},t.title),P=[...a||c?[o("div",{class:"ajar-bes\
ide"},...f,O?Gs([O],s):"",L),k]:[O,k,L],v,A,M],J=o("section",{class:"ajar-form","aria-labelledby":`${d}-title`},...p===null?
[R,...P]:[o("details",{class:"ajar-folded",open:!p},o("summary",{},R),...P)]);J.addEventListener("keydown",C=>{C.key!=="\
Enter"||!(C.ctrlKey||C.metaKey)||!b||(C.preventDefault(),b.next.click())}),e.replaceChildren(J);function U(){let C=t.items.
filter(X=>ve(X,u)),H=C.filter(X=>!S(X)),K=I?C.filter(S).map(X=>[X]):[];return[...i||a&&t.together?[H]:H.map(X=>[X]),...K]}
let y=C=>{M.replaceChildren(C)},j=Ve(s,y);function $(C,H){M.replaceChildren(`${C} `,o("button",{type:"button",class:"aja\
r-link",onclick:()=>{u=H,y(""),n.onChange(u),me({focus:!0})}},s["put-back"]))}function q(C,H){u={...u,[C.id]:H},Zs(A),y(
""),n.onChange(u),Q()}function F(){V(!0),j.begin(),g=setTimeout(B,8e3)}function B(){g&&(clearTimeout(g),g=0,V(!1),j.end())}
function V(C){for(let H of b?.fieldsets??[])H.disabled=C}function Q(){if(!b)return;let{items:C,skip:H,where:K,next:te,enough:X,
more:le}=b,ee=U().length;H.textContent=ie(C)?s["clear-and-skip"]:s.skip,K.textContent=W(s["question-of"],{n:m+1,all:ee}),
K.hidden=ee===1,te.textContent=m===ee-1?s.done:s.next,X.hidden=!re(ee);let be=m===ee-1&&(!i||ie(C)),ge=t.items.some(fe=>S(
fe)&&ve(fe,u));le.hidden=I||!be||!ge}function re(C){return(n.enough==="at once"||m>0)&&m<C-1&&ie(t.items)}function ce(){
g||(F(),n.onDone(u))}let ie=C=>C.some(({id:H})=>u[H]!=null);function ae(C,H=!0){if(g)return;let K=U();if(m+=C,m>=K.length){
m=K.length-1,ce();return}me({focus:H,again:C<0})}function xe(C,H){let K=`${d}-${C.id}`,te=o("legend",{id:`${K}-ask`},W(C.
ask,u)),X=C.hint?o("p",{class:"ajar-hint",id:`${K}-hint`},C.hint):null,le=[X,H.mark].filter(Boolean).map(({id:fe})=>fe),
ee=C.among?{...C,cards:Ie(C,u)}:C,be=l[C.kind](ee,nn(ee,u[C.id]),{words:s,level:r+1,group:K,change:fe=>q(C,fe),say:y,remarks:n.
remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,...H}),ge={class:`ajar-item ajar-${C.kind}`,tabindex:"\
-1","aria-describedby":le.join(" ")||null};return o("fieldset",ge,te,X,be)}function me({focus:C=!1,again:H=!1}={}){let K=U();
m=Math.max(0,Math.min(m,K.length-1));let te=K[m],X=n.mark?.(te),le=X?o("p",{class:"ajar-mark",id:`${d}-${te[0].id}-mark`},
X):null,ee=o("div",{class:"ajar-moves ajar-onward"}),be=m>0?()=>ae(-1):null,ge=te.map(N=>xe(N,{mark:le,again:H,moves:ee,
back:be})),fe=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let N=u,Z=ie(te);if(u={...u,...Object.
fromEntries(te.map(({id:G})=>[G,null]))},n.onChange(u),!Z){ae(1);return}me({focus:!0}),$(s.cleared,N)}}),Le=o("button",{
type:"button",class:"ajar-next",onclick:()=>{g||(y(""),ae(1))}}),Ne=o("p",{class:"ajar-where"}),h=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{g||(I=!0,ae(1))}},i?s["add-why"]:s["ask-more"]),x=o("button",{type:"button",class:"aj\
ar-link",onclick:ce},s.enough);b={items:te,skip:fe,where:Ne,next:Le,fieldsets:ge,enough:x,more:h},v.replaceChildren();let E={
type:"button",class:"ajar-back",onclick:be};ee.replaceChildren(Le,be?o("button",E,s.back):"",fe);let z=ge.length===1;le&&
z&&ge[0].lastElementChild.before(le),A.replaceChildren(Ne,...le&&!z?[le]:[],...ge,ee,...n.enough?[h,x]:[]),Q(),n.onMove?.(
m),C&&(ge[0].focus({preventScroll:!0}),Ne.scrollIntoView({block:"nearest"}))}function T(C){if(v.replaceChildren(),!C||!n.
help||w>C.kinds.length)return null;let H=()=>{w=C.kinds.length+1,n.onAside?.(w),v.replaceChildren(),A.querySelector("[ta\
bindex]").focus()},{help:K,needs:te}=n;return v.append(K.notice(C,{level:r+1,aside:H,needs:te})),v.querySelector("[tabin\
dex]")}function _(C,{focus:H=!1,danger:K=null}={}){b=null;let te=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);A.replaceChildren(
o("div",{class:"ajar-reflection"},te,...C.flatMap(le=>Ke(le,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{m=0,me({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let le=u;
u={},m=0,w=0,n.onAside?.(0),n.onStartOver(),me({focus:!0}),$(s["started-over"],le)}},s["start-over"])));let X=T(K);H&&(X??
te).focus()}function Y(C){let H=A.contains(document.activeElement);H&&b&&!g||(B(),u={...C.answers},C.done?_(C.reflection,
{focus:H,danger:C.danger}):(m=C.at??Math.max(0,U().findIndex(K=>K.some(({id:te})=>u[te]==null))),me()))}let{done:oe,reflection:ye,
danger:ke}=n;return Y({answers:u,at:n.at,done:oe,reflection:ye,danger:ke}),{update:Y,release:B,say:C=>{B(),y(C)}}}function Ks(e){
let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,r>=Fs||r>=Hs&&t>Vs));return n<0||n>=e.length-1?e.length:n}var Gs=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function Zs(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ke=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),Js={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===
0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:i,own:f}=t||{chosen:[],
own:""},p=()=>r(i.length||f.trim()?{chosen:[...i],own:f}:null),l=e.many?"checkbox":"radio",d=e.cards.map(k=>o("input",{type:l,
name:s,value:k.id,checked:i.includes(k.id),onchange:S=>{e.many?i=i.filter(I=>I!==k.id).concat(S.target.checked?k.id:[]):
(i=[k.id],f="",u&&(u.value="")),p()}})),u=e.own?o("input",{type:"text",value:f,maxlength:500,oninput:k=>{f=k.target.value,
!e.many&&f.trim()&&(i=[],d.forEach(S=>{S.checked=!1})),p()}}):null,m=e.cards.map((k,S)=>o("label",{class:"ajar-card"},d[S],
o("span",{},k.text))),b=c?Ks(e.cards):m.length,g=m.filter((k,S)=>S>=b&&!d[S].checked);for(let k of g)k.hidden=!0;let w=()=>{
for(let k of g)k.hidden=!1;O.hidden=!0,g[0].querySelector("input").focus()},O=o("button",{type:"button",class:"ajar-link",
hidden:!g.length,onclick:w},W(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...m,O,u?o("label",{class:"ajar-own"},o("span",{},e.own),u):null,u&&e.remark&&a?a(
u,e):null)},text:on,list:rn,date(e,t,{words:n,change:s,say:r}){let a=vt(new Date);return o("label",{class:"ajar-words"},
o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&
c.value<a&&r(n["day-past"])}}))}};var Ot="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Qs=new RegExp(`^${Ot}+|${Ot}\
+$`,"g"),Ys=/[\p{L}\p{N}_]+/gu,Xs=/^[\p{L}\p{N}_]+/u,eo=/\{([a-z][a-z0-9-]*)\}/,[to,no]=["⁨","⁩"],cn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},so=new RegExp(`[,;:،]|${Ot}`),oo=/^\p{Uppercase}/u,ln=/[.!?…؟。][\u2069”’"')»]*$/,
ro=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ue=e=>e.replace(Qs,""),je=e=>e.toLowerCase().toUpperCase(),nt=e=>e.match(Xs)?.[0]??"",Et=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ce(e,t,n=[]){let s=e.split(eo),r="";for(let a=0;a<s.length-1;a+=2){let[c,i,f]=s.slice(a,a+3),p=ao(ue(t[i]),f),l=io(
c,p,n),d=!l&&!r&&oo.test(c);r+=ln.test(r)?l.replace(/^,+/,""):l,r+=lo(d?co(p):p)}return ln.test(r)?r:r+s.at(-1)}function we(e){
let t=ue(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in cn&&s===cn[n]&&ue(r))||r.includes(n)||r.includes(
s)?e:r}function ao(e,t){let n=e.length;for(;n&&so.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function co(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function io(e,t,n){let s=je(nt(t));if(!s)return e;let r=new Set(n.map(je)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(Ys))if(a(je(c[0])))return e.slice(0,c.index);return e}var lo=e=>ro.test(e)?`${to}${e}${no}`:
e;var At=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function un(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:i,back:f,isQuick:p}){let l={...t},{cards:d,piles:u}=e,m=D=>u.find(L=>L.id===D).text,b=o("div",{class:"ajar-one"});
function g(D,L){l={...l,[D.id]:L},L||delete l[D.id],r(Object.keys(l).length?l:null),L&&a(W(n.moved,{card:we(D.text),pile:m(
L)}))}function w(D,{focus:L=!0,back:M=D?()=>w(D-1):f,onward:v=()=>k(D+1)}={}){let A=d[D],R=W(n["card-of"],{n:D+1,all:d.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":R,tabindex:"-1"},o("p",{class:"ajar-where"},R),o("p",{},A.text)),
J=U=>{g(A,U),v()};i.hidden=!0,b.replaceChildren(P,o("div",{class:"ajar-one-piles"},...u.map(({id:U,text:y})=>At(y,()=>J(
U),{"aria-pressed":`${l[A.id]===U}`}))),o("div",{class:"ajar-one-also"},M?O(n.back,()=>M()):o("span",{}),O(n["card-out"],
()=>J("")),p?o("span",{}):O(n["card-enough"],()=>S()))),L&&P.focus({preventScroll:!0})}let O=(D,L)=>At(D,L,{class:"ajar-\
link"}),k=D=>D<d.length?w(D):S();function S({focus:D=!0}={}){let L=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),M=(v,A)=>{let R=d.
filter(U=>(l[U.id]??"")===A),P=U=>w(d.indexOf(U),{back:S,onward:S}),J=R.map(U=>o("li",{},At(U.text,()=>P(U))));return J.
length?[o(`h${s+1}`,{},v),o("ul",{},...J)]:[]};b.replaceChildren(L,o("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:v,text:A})=>M(A,v)),...M(n["cards-out"],"")),i.hidden=!1,D&&(L.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let I=d.map(D=>!!l[D.id]).lastIndexOf(!0)+1;return I===d.length||c&&I?S({focus:!1}):w(I,{focus:!1}),b}var uo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",fo=new RegExp(`(${uo})|[.…]+|[!?;\\n]`,"gu"),po=/[\u0300-\u036f'’‘ʼ]/g,
ho=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function st(e){let t={};for(let[n,s]of Object.entries(e))t[n]=pn(s,t);return t}
var Se=(e,t)=>new RegExp(e.map(n=>pn(n,t)).join("|"),"y");function ot(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function rt(e,t){let n=t;
for(let[s,r]of ot(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Ge=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function fn(e,t){let n=new Map,s=Ge(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function at(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function pn(e,t){return`(?:${(e.match(ho)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:mo(r)).join("")})`}function mo(e){let t=dn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var dn=e=>e.
normalize("NFKD").replace(po,"").toLowerCase();function Ze(e){let t="",n=[];for(let s of e.matchAll(fo)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?dn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var go=4,hn=4,mn=".",Ct=new WeakMap;function Be(e,t){let{passes:n,kinds:s,learned:r}=yn(t),{line:a,places:c}=Ze(e),i=rt(
n,a),f=Object.entries(s).flatMap(([d,u])=>ot(u,i).map(([m,b])=>({kind:d,start:m,end:b-1}))),p=r?yo(f,a,r):f,l=(d,u)=>d.span[0]-
u.span[0]||d.span[1]-u.span[1]||(d.kind<u.kind?-1:+(d.kind>u.kind));return p.map(({kind:d,start:u,end:m})=>({kind:d,span:[
c[u][0],c[m][1]]})).sort(l)}function*gn(e){let{passes:t,kinds:n}=yn(e);for(let s of[t,...Object.values(n)])yield,ot(s,"w\
e are here ")}function yn(e){return Ct.has(e)||Ct.set(e,ko(e)),Ct.get(e)}function yo(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:i}=n,f=bo(t,n.same),p=f.slice(1).map((k,S)=>[...f[S],...k]),l=k=>{let S=new Set(k.flatMap(D=>D.numbers.map(
L=>L%s)));return[...S].reduce((D,L)=>D+(r.get(L)??0),0)/Math.sqrt(S.size)},d=[...f,...p];if(e.length)return Tt(d,l)[1]>i?
e:[];let u=d.filter(k=>k.length>go),[m,b]=Tt(u,l);if(!(b>c))return[];let g=[...new Set(m.map(k=>k.numbers[0]))],w=k=>g.reduce(
(S,I)=>S+k[I%k.length],0),[O]=Tt(Object.keys(a),k=>w(a[k]));return[{kind:O,start:m[0].start,end:m.at(-1).start}]}function bo(e,t){
let n=mn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...wo(r[0])];s.at(-1).
push({start:r.index,numbers:c.map(at)}),n=a,a===mn&&s.push([])}return s.filter(r=>r.length)}function wo(e){let t=["^",...e,
"$"];return t.slice(hn-1).map((n,s)=>`n ${t.slice(s,s+hn).join("")}`)}var Tt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),bn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;
function ko({lists:e,passes:t,phrases:n,learned:s}){let r=st(e),a=Object.entries(n).map(([c,i])=>[c,Se(i,r)]);return{passes:Se(
t,r),kinds:Object.fromEntries(a),learned:s&&jo(s)}}function jo({same:e,gaps:t,weights:n,kinds:s,...r}){let a=e.map(i=>i.
split(" ")),c=Object.entries(s).map(([i,f])=>[i,Ge(f)]);return{...r,same:new Map(a.flatMap(i=>i.map(f=>[f,i[0]]))),weights:fn(
t,n),kinds:Object.fromEntries(c)}}function wn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var kn=["emergency","crisis","violence","agency","worried","child"],xo=["crisis","violence"],vn='a[href$="#Help-lines"]',
pe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function jn(){for(let e of pe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&pe().listeners.delete(e),e.shown||=t}}function vo(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(i=>i.home);return a?a.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:f})=>f===i))??""}function Sn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let i=s.flatMap(p=>Be(p,c)),f=bn(i,c);if(f)return{...f,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Mt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Lt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),xn=e=>`tel:${e.match(/\d+/)[0]}`;
function $n({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(pe().countries=t);let r=()=>pe().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},pe().
chosen||vo(r(),a)),i=()=>r().find(v=>v.code===c());function f(v){pe().chosen=v,jn();for(let{element:A,draw:R}of pe().listeners)
R(A)}function p(v,A){return A(v),pe().listeners.add({element:v,draw:A,shown:!1}),queueMicrotask(jn),v}let l=v=>p(o("div",
{}),A=>A.replaceChildren(...v())),d=()=>{let v=[...r(),{code:"-",country:e["help-elsewhere"]}],A=o("select",{onchange:()=>{
f(A.value),s(A.value)}},...v.map(R=>o("option",{value:R.code},R.country)));return p(A,()=>{A.value=i()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),A)},u=({say:v,to:A},R)=>{if(/^(tel|sms):/.test(A))return o("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:A},o("span",{},...Lt(v)));let P=o("span",{},v),J=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:A}),onclick:async()=>{await Rt(A,P)&&(J.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",J)},m=v=>o("li",{},o("p",{class:"ajar-for"},v.
for_what),o("p",{class:"ajar-hint"},[v.name,v.hours,v.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...v.reach.map(u))),b=({emergency:v,note:A})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),A?o("\
p",{class:"ajar-hint"},A):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:xn(v)},W(e["help-call"],{number:v})))),
g=v=>l(()=>{let A=i();if(!A)return[o("p",{},e["help-elsewhere-how"])];let R=v.flatMap(P=>P==="emergency"?b(A):Mt(A,[P]).
map(m));return[o("ul",{class:"ajar-help-lines"},...R)]});function w(){wn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},d(),Nt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(kn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function O({title:v,text:A,now:R,lines:P,kinds:J,
countries:U},{level:y,aside:j,needs:$}){return U&&!M()&&(pe().countries=U),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},v),o("p",{},A),J.length?null:$?.()??null,d(),g(P),o("ul",{class:"ajar-todo"},...R.map(q=>o("li",{},q))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:j},e["help-aside"]))}let k=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function S({emergency:v,...A}){let P=xo.map(U=>Mt(
A,[U])[0]?.reach??[]).flatMap(U=>["tel:","sms:"].map(y=>U.find(({to:j})=>j.startsWith(y))));return[{say:W(e["help-call"],
{number:v}),to:xn(v)},...P.filter(Boolean)]}let I=(v=`${e["help-line"]} `)=>l(()=>{let A=i(),R=(A?S(A):[]).flatMap(({say:U,
to:y},j)=>[j?" · ":"",o("a",{href:y},...Lt(U))]),P=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
J=o("span",{class:"ajar-off-paper"},R.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},v,...R,J)]});function D(v){
if(!M())return;let[A]=[...v.querySelectorAll(vn)].reverse();A?.closest("p, ul").after(I(""));for(let R of v.querySelectorAll(
"details"))R.open=R.querySelector("summary").textContent===i()?.country}let L=()=>l(()=>{let v=i();return v?[o("p",{},o(
"b",{},`${e["help-title"]}, ${v.country}`)),o("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:v.emergency})}`),o(
"ul",{},...Mt(v,kn).map(({for_what:A,name:R,reach:P,hours:J})=>o("li",{},...Lt(`${A}: ${R}. ${P.map(({say:U})=>U).join("\
 · ")}. ${J}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:w,notice:O,button:k,line:I,addNumbers:D,
text:L,choose:f,code:c,isKnown:M}}var Nt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function On(e){if(pe().open){pe().open=e;return}pe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(vn)&&(t.preventDefault(),t.stopPropagation(),pe().open())},{capture:!0})}async function Rt(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function En(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var So="about:blank";function It(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(So)}function An(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),It()))},{capture:!0})}function Cn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},i={},f=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let g=d[b.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,l(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=W(n["pile-count"],{pile:m.text,n:Object.values(c).filter(b=>b===m.id).length})}),l=(m,b)=>{
c[m]=b.id,p(),r({...c}),a(W(n.moved,{card:we(e.cards.find(g=>g.id===m).text),pile:b.text}))},d={},u=e.cards.map(m=>{d[m.
id]={};let b=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let w=o("input",{type:"radio",name:b,
value:g.id,"data-card":m.id,checked:c[m.id]===g.id,onchange:()=>l(m.id,g)});return d[m.id][g.id]=w,o("label",{},w,o("spa\
n",{},g.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...f),...u)}var $o=e=>e;function Oe(e,t){e.innerHTML=$o(t)}var qt=["open","closed"],Oo=[...qt,"half-open"],Eo=2,Ao=90,Bt=3,ct="none",Tn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Co=/[“”„«»"' \t\n]/g,Mn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,To=["i","im","id","ill","ive","its","we",
"were","well"],Mo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Lo=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Dt=new WeakMap;function No(e,t){let n=Nn(t),{sentences:s,forms:r,at:a}=Do(e,n);if(a<0||r[a].name===ct)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Po(Wo({sentences:s,forms:r,at:a},n),n.learned),{name:i,start:f,end:p}=r[a],l=_o(c,i,Wt(e,s[a],
f,p),t),d=zo(e,s,n),m=[c==="open"&&d.some(b=>b.name!=="two-at-once")?"":l,...d.map(b=>b.remark)].filter(Boolean);return{
kind:c,reason:l,notes:d,remarks:m.slice(0,Eo)}}function Ro(e,t){let n=Nn(t),s=t["about-statements"],r=Dn(Go(e)),a=Object.entries(n.blame).map(([g,w])=>({name:g,places:r.
flatMap(O=>Uo(g,w,O,n))})),c=new Set(a.flatMap(({places:g})=>g.map(({sentence:w})=>w))),i=[],f="";for(let{name:g,places:[
w]}of a){if(!w)continue;let O=Fo(e,w,n.quotedTo[g]);i.length||(f=Ho(g,e,w,n)),i.push({name:g,words:O,remark:W(s.blame[g].
say,{words:O})})}let p=i.map(g=>g.name),l=r.filter(g=>!c.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?l:r).some(
({line:w})=>$e(n.parts[g],w))),u=d.map(g=>s.parts[g]).join(", "),m=d.length?W(s.mirror,{parts:u}):"",b=[m,i.length?`${i[0].
remark} ${f}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:f,remarks:b}}function Ln({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>Be(n,a).length)?[]:e==="question"?No(n,s.coach).remarks:Ro(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Nn(e){return Dt.has(e)||Dt.set(e,Io(e)),Dt.get(e)}function Io(e){let t=st(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([f,p])=>[f,Se(p,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Se(e.echoes,t),stated:Se(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:qt.map(i=>Ge(c[i]))},passes:Se(e.passes,t),quotes:Se(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function $e(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Do(e,t){let n=Dn(e),s=n.map(p=>qo(p,t)),r=p=>n.map((l,d)=>d).filter(p),a=r(p=>n[p].
mark==="?"),c=a.filter(p=>Rn(n[p])>=Bt),i=r(p=>!["none","echo","short"].includes(s[p].name)),[f]=[c,a,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:f??n.length-1}}var it=e=>e.trim().split(" ").slice(0,-1),Rn=({line:e})=>it(
e).length-1;function qo({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[l,d]of Object.entries(
n)){let u=$e(d,e);if(u)return{name:l,start:u[0],end:u[1]}}let i=Object.entries(s).map(([l,d])=>({name:l,place:$e(d,e)})).
filter(({place:l})=>l).map(({name:l,place:[d,u]})=>({name:l,start:d,end:u}));if(i.length){let l=i.reduce((d,u)=>u.start<
d.start?u:d);return["what","how","why","when"].includes(l.name)?(c.lastIndex=l.start,t!=="?"&&c.test(e)?{...l,name:ct}:e.
slice(2,l.start).split(" ").filter(Boolean).some(m=>!r.has(m))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:ct}:l}let f=In(it(e).slice(1),r).length>Bt?"echo":"short";return{name:t==="?"&&$e(a,e)?f:ct,start:2,end:e.length}}
function In(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Bo({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=In(it(r).slice(1),s),i=it(r.slice(t[n].start)),f=["what","how","why","tell","half-open"],p=t.filter(
({name:l},d)=>d!==n&&(e[d].mark==="?"||f.includes(l)));return[...c,...[2,3].map(l=>`> ${i.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${c.slice(-l).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:l})=>`beside ${l}`)]}function Wo(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??qt.map(()=>0),c=new Set(Bo(e,t).map(p=>at(p)%s[0].length)),i=r/Math.sqrt(c.size);return[...a.map(
(p,l)=>p+[...c].reduce((d,u)=>d+s[l][u],0)*i),0]}function Po(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Oo[e.indexOf(n)]:""}function _o(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?W(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":W(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function zo(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(f=>f.mark==="?"),c=a.length?a:t.slice(-1),i=[];return Object.
entries(s).flatMap(([f,p])=>{let l=c.map(u=>({sentence:u,place:$e(p,u.line)})).find(({place:u})=>u);if(l){let u=Wt(e,l.sentence,
...l.place);return i.some(m=>m.includes(u))?[]:(i.push(u),[{name:f,words:u,remark:W(r[f],{words:u})}])}let d=c.filter(u=>Rn(
u)>=Bt).length>1;return f==="two-at-once"&&d?[{name:f,words:"",remark:r[f]}]:[]})}function Uo(e,t,n,{passes:s,quotes:r,unless:a}){
if($e(r,n.line))return[];let c=rt(s,n.line),i=$e(t,c);return!i||a[e]&&$e(a[e],c)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Fo(e,{
sentence:t,start:n,end:s},r){let a=r&&$e(r,t.line.slice(n,s));return Wt(e,t,n,a?n+a[1]:s)}function Ho(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=Vo(e,t,n,s),c=a>0?Ko(t,n.sentence,a):"",i=e==="ultimatum"&&Ze(c).line.split(" ").some(l=>To.
includes(l)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&p&&!i?W(p,{rest:c}):r.
otherwise}function Vo(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:i}=n,f=i.slice(s,r).trim().split(" "),p=f[0]===
"you"||f[0]==="u",l=m=>p&&f.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&f.at(-1)==="to"&&!f.includes("n\
ot")&&(d=r);let u=l(["never"])&&a.has(f[2])||l(["always"])&&c.has(f[2]);if(e==="always"&&u&&(d=i.indexOf(` ${f[2]} `,s)+
1),e==="makes"&&l(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,b]]=[n.places[s],n.places[r-1]];
t.slice(m,b).includes(",")&&(d=s+f.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Ko(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Lo,1),r=s.replace(Mn," ").replace(/^ +| +$/g,"");return[...r].length<=Ao?r:""}var Wt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Mn," ").replace(Mo,"");function Dn(e){let{line:t,places:n}=Ze(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
i]=n[r],[,f]=n[a-1],p=c?n[a]:[f,f];s.push({line:`^ ${t.slice(r,a)}. `,places:[[i,i],[i,i],...n.slice(r,a),p,p],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function Go(e){return e.replace(Tn,"").replace(Co,"")?e.replace(Tn,t=>" ".repeat(t.length)):
e}var Zo=1200;function qn(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),c=0,i=[],f=d=>{window.ajarNoRemarks=d,i=[],l()},p=(d,u)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>f(u)},d);function l(){let d=window.ajarNoRemarks===!0,u=d||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===i.join(`
`)||(i=u,s.replaceChildren(...u.map(m=>o("p",{},m))),d?r.replaceChildren(p(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(l,Zo)}),a}var Pt=2e4,Jo=10,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Je({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new de("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],i=c==null?null:Yo[a.kind](c,a);ve(a,r)&&(r[a.
id]=Qo(a,i,r))}return r}function lt(e,t){try{Je(e,t)}catch(n){if(n instanceof de)return!1;throw n}return!0}var Pn=e=>Object.
values(e).every(t=>t==null);function he(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Bn(
e.cards,n)),ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Bn(e.piles,t[n.
id])}`);case"date":return[Et(t)];case"list":return t.map(ue);default:return[ue(`${t}`)]}}var Bn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Qo(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Ie(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Yo={ruler(e){if(!Number.isInteger(e)||e<0||e>Jo)throw new de("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:f})=>f);if(!Wn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(zt(r)))throw new de("answer-cards");let{chosen:a}=e,c=_t("own"in e?e.own:"")??"";if(c&&!s)throw new de("ans\
wer-own");if(!n&&a.length+!!c>1)throw new de("answer-one-card");let i=r.filter(f=>a.includes(f));return i.length||c?{chosen:i,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=zt(n.map(({id:c})=>c));if(!Wn(e)||!Object.keys(e).every(
zt(s))||!Object.values(e).every(r))throw new de("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:_t,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new de("answer-lines",
{most:t});let n=e.map(s=>_t(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!He(e))throw new de(
"answer-day");return e}};function _t(e){if(typeof e!="string")throw new de("answer-text");if(e.length>Pt&&[...e].length>
Pt)throw new de("answer-long",{most:Pt});return ue(e)?e:null}var zt=e=>t=>e.includes(t),Wn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Xo=[{answers:["all"]}],er=/\p{L}/u,tr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,nr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
sr=/\{([a-z][a-z0-9-]*)\}/g;function ft({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,i=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(Pn(i))return"nothing"in n?[ut([n.nothing])]:[];let{parts:f}=Un({items:e,answers:i,rules:t,
phrases:n,last:c}),l=(a||!t.length?Xo:t).flatMap(f);return a||!("closing"in n)?l:[...l,ut([n.closing])]}function zn({items:e,
rules:t,reflection:n},s){let{sentences:r}=Un({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var ut=e=>({words:e,heading:"",said:[]}),Ee=(e,t,n=[])=>({words:n,heading:e,said:t}),_n=(e,t)=>e.filter(n=>!t.has(
je(n)));function Un({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:j})=>j===`couple-${y}`)??e.find(({
id:j})=>j===y),c=y=>t[a(y)?.id]??null,i=y=>a(y)?he(a(y),c(y)):[],f=y=>{let j=new Set(y.map(a));return e.filter($=>j.has(
$))},p=y=>{let j=c(y);return typeof j=="number"?j:i(y).length},l=y=>y.map(j=>c(j)?.chosen).find(j=>Array.isArray(j))??[],
d=(y,j)=>{let[$,q]=[a(y),c(y)];return $?.kind!=="sort"||!q?[]:$.cards.filter(({id:F})=>q[F]===j).map(({text:F})=>F)},u=y=>new Set(
y?i(y).map(je):[]),m=({if:y=[],unless:j=[]})=>y.every(b)&&!j.some(b);function b(y){if(typeof y=="string")return c(y)!==null;
let{item:j=[],cards:$,piles:q,without:F,only:B,least:V,asked:Q}=y;if(Q)return!!a(Q)&&ve(a(Q),t);let re=j.find(ae=>c(ae)!==
null);if(!re)return!1;let ce=l([re]);return $&&!$.some(ae=>ce.includes(ae))||q&&!q.some(ae=>_n(d(re,ae),u(F)).length)||B&&
!(ae=>ae.size===1&&ae.has(B))(new Set(Object.values(c(re))))?!1:V==null||p(re)>=V}let g=(y,j={})=>W(s[y],j);function w(y,j={}){
if(typeof y=="string")return g(y,j);if(!m(y))return null;let{phrase:$,of:q,since:F}=y;if(!q)return g($,j);if(!i(q).length)
return null;let B=F&&r?.values[q];return B==null?g($,{n:p(q),...j}):g(F,{n:p(q),last:B,day:r.day,...j})}let O=(y=[],j={})=>y.
map($=>w($,j)).filter($=>$!==null),k=(y,j)=>{let $=O(y,j);return $.length?[ut($)]:[]};function S(y){if(typeof y=="string")
return i(y);if("level"in y)return A(y);if("phrase"in y){let[V]=y.of?i(y.of):[],Q=w(y,V===void 0?{}:{words:V});return Q===
null?[]:[Q]}let{item:j,pile:$,also:q,without:F}=y,B=$?d(j,$):i(j);return q&&(B=B.filter(V=>u(q).has(je(V)))),_n(B,u(F))}
let I=({heading:y,under:j})=>y?g(y):(j&&a(j)?.said)??"";function D(y,j){let $=a(y);if($?.kind!=="sort"||t[$.id]===null)return[];
let q=B=>$.piles.find(V=>V.id===B).text;return(j??$.piles.map(({id:B})=>B)).map(B=>({id:B,text:q(B),cards:d(y,B)}))}let L=n.
find(y=>y.ladder)?.ladder,M=()=>Math.floor(L.rungs.length/2);function v(y){let[j]=l([y]);return!L||!j?null:M()-L.rungs.findIndex(
({card:$})=>$===j)}function A({level:y,up:j=0}){let $=y.map(v).find(F=>F!==null);if(!L||$===void 0)return[];let q=L.rungs[M()-
$-j];return q?i(q.item):[]}let R={answers({answers:y}){return(y[0]==="all"?e:f(y)).filter(({id:$})=>t[$]!==null).map($=>Ee(
$.said||$.ask,he($,t[$.id])))},lines(y){let j=y.lines.flatMap(S),$=j.length?[Ee(I(y),j,O(y.say))]:[],q=y.count?.[Math.min(
j.length,y.count.length-1)];return q?[...$,ut([g(q,{n:j.length})])]:$},piles({piles:y,only:j,heading:$,below:q={},all:F={}}){
let B=V=>V.length===a(y).cards.length;return D(y,j).filter(({cards:V})=>V.length).flatMap(({id:V,text:Q,cards:re})=>{let ce=B(
re)&&F[V]||q[V],ie=$?g($,{pile:Q}):Q;return[Ee(ie,re),...k(ce?[ce]:[])]})},empty(y){let j=D(y.empty,y.only).filter(({cards:$})=>!$.
length).map(({text:$})=>$);return j.length?[Ee(I(y),j,O(y.say))]:[]},sentence(y){let j=s[y.sentence],$=Fn(j),q=Object.fromEntries(
$.map(F=>[F,i(F).join(" ")]));return Object.values(q).every(Boolean)?[Ee(I(y),[Ut(y,j,q)])]:[]},message(y){let j=P(y.message);
return j.length?[Ee(I(y),[j.join(" ")])]:[]},ladder(){let[y=""]=i(L.goal),[[j],[$]]=[l([L.today]),l([L.later])],q=L.rungs.
map(({card:F,item:B})=>{let V=a(B)?.said??"",[Q]=i(B),re=Q?`${V}: ${Q}`:g("open",{level:V}),ce=or(F===j,F===$,!!$);return ce?
g(ce,{level:re}):re});return[Ee(g(y?"ladder":"ladder-unnamed",{goal:y}),q)]},missing({missing:y,say:j}){let $=f(y).filter(
({id:q})=>t[q]===null);return $.length?k(j,{parts:$.map(q=>q.said).join("; ")}):[]},repeated(y){let j=y.repeated.map(i),
$=new Map;for(let B of j.flat())$.has(je(B))||$.set(je(B),B);let q=B=>j.filter(V=>V.some(Q=>je(Q)===B)).length>1,F=[...$].
filter(([B])=>q(B)).map(([,B])=>B);return F.length?[Ee(I(y),F)]:[]}},P=y=>y.parts.map(j=>[j,i(j.item)[0]]).filter(([,j])=>j).
map(([j,$])=>J(j,$,y));function J(y,j,{self:$=[],small:q=[],capitals:F=[]}){let{opener:B,clause:V,clauses:Q=[],questions:re=[],
names:ce=!1}=y,ie=we(j),ae=nt(ie),xe=ae.toLowerCase();if($.includes(xe))return Ce("{words}.",{words:ie});let me=[...s[B]].
at(-1);if(!tr.test(ie.match(er)?.[0]??"a")||re.includes(xe))return Ce(`{words}${me}`,{words:ie});let T=s[V&&Q.includes(xe)?
V:B],_=ce||F.includes(ae);return Ce(T,{words:pt(ie,q,_)})}function U(y){if(!m(y))return[];let j=Object.keys(R).find(q=>q in
y),$=j?R[j](y):k(y.say);return $.length&&y.then?[...$,...k([y.then])]:$}return{parts:U,sentences:P}}var Fn=e=>[...e.matchAll(
sr)].map(([,t])=>t);function Ut({alike:e,small:t=[],lower:n=[]},s,r){let a=i=>pt(we(ue(r[i])),t,!n.includes(i)),c=Object.
fromEntries(Fn(s).map(i=>[i,a(i)]));return Ce(s,c,e)}function pt(e,t,n){let s=nt(e);if(!([...s].length>1&&nr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function or(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Hn(e,t,n,s=null){let r=rr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:ft(e,t,{plain:a,last:s})}}function rr({
items:e},t,n){let s=n&&Sn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Ft(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],i=(l,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),d()}},l),f=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},f,i(n,r));e.replaceChildren(o("p",{},s),p),f.focus()}function dt(e){let n=o("button",{type:"button",onclick:()=>Ft(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ht(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,i=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,i,{signal:c.signal,capture:f!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Vn(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(r===!1)return;let a=n("summary, button").
find(i=>i.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Kn({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),f=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,i,f),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=l,u=!1,m=!1,b=!1,g=!1,w=!1,O=(T,_,Y={})=>o(
"button",{type:"button",onclick:_,...Y},T),k=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>j()}),S=O(
e["keep-open"],()=>j(),{class:"ajar-link"}),I=o("div",{class:"ajar-offer"}),D=!1,L=T=>{T.tabIndex=-1,T.focus()},M=()=>f.
querySelector(".ajar-change"),v=()=>l.state==="kept"&&!l.reopen;function A(T,_=T){a.dataset.short=_,r.textContent!==T&&(r.
textContent=T)}function R(){let T=l.problem?e["keep-unsaved"]:e["keep-saving"],[_,Y]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[T],
lost:[e["keep-lost"]]}[w?"lost":l.state];a.classList.toggle("ajar-state-lost",w),A(_,Y),a.dataset.longest=l.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==l.problem&&(c.textContent=l.problem),c.hidden=!l.problem,P()}function P(){let T=n&&
l.state==="none"&&!u,[_,Y]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",_),k.replaceChildren(o("span",{class:"ajar-long"},_),o("span",{class:"ajar-short"},Y)),k.hidden=!T||D,S.hidden=
!T||!l.exists,I.hidden=!T||g,p.hidden=T&&c.hidden&&!i.textContent}function J(){let T=()=>{g=!0,R(),L(a)};return I.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},O(e["keep-nothing"],T),O(e["keep-offer-yes"],j))),I}function U(){
l={...l,saved:!1},R()}function y(){R(),d=l,v()?f.replaceChildren(m?Q("change"):ae()):l.state!=="none"?f.replaceChildren(
Q("unlock")):u?f.replaceChildren(Q(l.exists?"open":"start")):f.replaceChildren(n?"":g?B():F())}let j=()=>{u=!0,i.textContent=
"",y(),p.scrollIntoView({block:"nearest"}),f.querySelector("input").focus()},$=()=>l.hosted?o("p",{},e["keep-hub"]):null,
q=()=>l.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function F(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[l.exists?"keep-there":"keep-why"]),$(),o("d\
iv",{class:"ajar-moves"},O(e["keep-nothing"],()=>{g=!0,y(),L(a)}),O(e[l.exists?"keep-open":"keep-start"],j)))}let B=()=>o(
"p",{},O(e[l.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function V(){let _=["none","weak","fair","good","s\
trong"].map(Y=>e[`keep-strength-${Y}`]).reduce((Y,oe)=>oe.length>Y.length?oe:Y);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":_},o("span",{},e["keep-strength-none"]))}function Q(T){let _=T==="start"||T==="change",Y={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[T],oe=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{_&&t({strength:oe.value})}}),ye=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),ke=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ye),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),H=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.
place,onchange:()=>t({place:H.value})}),K=V(),te=()=>{if(!oe.value){oe.focus();return}if(C.hidden=!0,_&&oe.type==="passw\
ord"&&ye.value!==oe.value){C.textContent=e["keep-again-differs"],C.hidden=!1,ye.focus();return}T==="change"?t({change:oe.
value},{awaited:!0}):t({[T==="start"?"keep":"unlock"]:oe.value,place:H.value},{awaited:!0}),A(e["keep-opening"]),oe.value=
"",ye.value="",K.firstChild.textContent=e["keep-strength-none"]},X=()=>{u=!1,m=!1,y(),T==="change"?M().focus():L(a)},le=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),H);return o("form",{class:"aj\
ar-ask",onsubmit:ee=>{ee.preventDefault(),te()}},o(l.state==="locked"?"h1":"p",{class:"ajar-title"},Y),$(),T==="start"&&
n?o("p",{},e["keep-why"]):null,T==="start"?q():null,T==="change"?o("p",{},e["keep-change-how"]):null,_?o("p",{},e["keep-\
no-way-back"]):null,T==="start"&&l.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[T===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[_?"keep-how":"keep-how-open"]),oe,_?K:
null,_?ke:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ee})=>{oe.type=ee.checked?"tex\
t":"password",ke.hidden=ee.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),_?C:null,T==="change"||l.here?null:le,o("d\
iv",{class:"ajar-moves"},T==="unlock"?null:O(e["keep-not-now"],X),o("button",{type:"submit"},Y)),_?null:ie(),T==="start"&&
l.here?ce():null)}let re=()=>o("div",{},O(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let T={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},_=o("input",{type:"file",onchange:async()=>{let ye=new Uint8Array(await _.
files[0].arrayBuffer()),ke=()=>t({bring:ye},{awaited:!0});_.value="",l.exists?Ft(oe,{...T,act:ke}):ke()}}),Y=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),_),oe=o("div",{class:"ajar-twice"},Y);return oe}function ie(){let T=dt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...l.here?[o("p",{},e["keep-copy-forgot"]),re(),ce()]:[],o("p",{},
e["keep-erase-how"]),T)}function ae(){let T=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(T.value)})},...[
...new Set([5,15,30,60,l.minutes])].sort((_,Y)=>_-Y).map(_=>o("option",{value:_,selected:_===l.minutes},W(e["keep-minute\
s"],{n:_}))));return o("div",{class:"ajar-kept"},O(e["keep-lock"],()=>{A(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
O(e["keep-change"],()=>{m=!0,b=!1,y(),f.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},b?e["keep-changed"]:""),o("details",{},o("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[o(
"p",{},e["keep-copy-how"]),re()]:[o("p",{},l.place)],l.copied?o("p",{},W(e["keep-copied"],{program:l.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),T))}function xe(T){if(T.strength!=null){let _=f.querySelector(".ajar-strength\
 > span");_&&(_.textContent=T.strength);return}if(T.changed){m=!1,y(),f.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],b=!0,M().focus();return}l={...l,...T},l.state==="kept"&&(u=!1),v()||(m=!1),R(),me()}let me=ht(f,()=>{let T=d;
if(T.state===l.state&&T.exists===l.exists&&T.minutes===l.minutes&&T.here===l.here&&!!T.reopen==!!l.reopen&&!!T.hosted==!!l.
hosted&&f.firstChild){d=l;return}let Y=u&&T.place!==l.place;y(),T.state!==l.state&&T.state!=="none"?L(a):Y&&f.querySelector(
"input").focus()});return y(),{line:a,small:k,opener:S,more:p,offer:J,setStart:T=>{D=T,R()},update:xe,begin:U,setLost:T=>{
w=T,R()},say:T=>{i.textContent=T,p.hidden=!1}}}function Gn(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let i=(p,l)=>{let d=o("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return Oe(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},f=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:f},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...a.map(([p,...l])=>o("tr",{},o(
"th",{scope:"row"},p),...l.map(d=>o("td",{},d??"–")))))))))}function Zn({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!ve(s,n)))if(s.kind==="choice"){let c=(s.among?
Ie(s,n):s.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),i=r.own?.trim()?r.own:"";(c.length||i)&&(n[s.id]={chosen:c,
own:i})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Jn=(e,t)=>W(e.ask,t);var ar=new Set(["autorestarting","dead","restarting","terminating"]),cr=4e3;function Qn({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(f,p)=>{
ar.has(p)&&t()},i=(f,p)=>{clearTimeout(a),p==="disconnected"?t():p==="connecting"?a=setTimeout(t,cr):n()};return s.connect(
c),r.connect(i),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(i)}}function Yn({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([f,p])=>{let l=Zn(f,p),d=f.items.filter(u=>u.id in l).map(u=>[Jn(u,l),...he(u,l[u.id])].join(`
`));return[f.title,...d].join(`

`)}).join(`


`);async function a(f){let p=r(),l=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=p,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(f.append(l),l.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function c(f={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...f},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(f){s=f;for(let p of n)p.hidden=!f}return{line:c,set:i,isLost:()=>s,forget:f=>n.delete(
f)}}var Xn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function es(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function ts(e,{words:t,send:n,open:s,help:r,matters:a,ways:c}){let i=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),f=Ve(t,M=>i.replaceChildren(M)),p=M=>{f.begin(),n(M)},l=o("div",{}),d={},u="",m=0,b=es(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},l),i);let g=(M,v)=>o("button",{type:"button",onclick:v},M),w=M=>o(
"div",{class:"ajar-reflection"},...M.flatMap(v=>Ke(v,3))),O=(M,v,A)=>dt({words:t,label:M,question:v,act:()=>p(A)}),k=()=>{
let M=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{M.files[0]&&p({import:await M.files[0].text()}),
M.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),M)};function S(){let M=a();return d.something?
[M.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...M.map(({heading:v,lines:A})=>o("div",{},o("dt",
{},v),...A.map(R=>o("dd",{dir:"auto"},R))))),o("div",{class:"ajar-moves"},...c())]:[]}let I=ht(l,()=>{let M=JSON.stringify(
[d,a()]);M!==u&&(u=M,Vn(l,D))});function D(){let M=(R,P)=>g(P,()=>p({take:R})),v=m>(d.danger?.kinds.length??0)?null:d.danger,
A=()=>{m=v.kinds.length+1,D(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(v?r.notice(v,{level:2,aside:A}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(d.
newest))):"",d.due?.length?o("ul",{},...d.due.map(R=>o("li",{},R))):"",d.plan?.length?o("h2",{},t["home-plan"]):"",d.plan?.
length?w(d.plan):"",d.plan?.length&&!v?r.line():"",...(d.earlier??[]).filter(({plan:R})=>R.length).map(({title:R,plan:P})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${R}`),w(P))),...S(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...v?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:b.value(),
country:r.code()})),b.element(),o("p",{class:"ajar-hint"},t["home-print-how"]),M("calendar",t["home-take-calendar"]),d.danger?
"":M("calendar-line",t["home-take-calendar-line"])],M("check-ins",t["home-take-check-ins"]),M("everything",t["home-take-\
everything"])),k()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),O(t["home-anew"],
t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),O(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:M=>{f.end(),d=M,I()},settle:f.end,say:(M,v="")=>{f.end();let A=o("div",{class:"ajar-text"});Oe(A,v),i.replaceChildren(
M,A),i.scrollIntoView({block:"nearest"})}}}function ns({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Xn(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var ir=1e3;function mt(e,{title:t,paper:n,isTight:s=!1,onRefused:r}){let{documentElement:a,title:c}=document,i=u=>o("div",
{class:`ajar-plan-${u}`},o("div",{})),f=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),i("foot"));document.body.append(f),a.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,l=()=>{p.abort(),f.remove(),a.classList.remove("ajar-printing"),document.title=c},d=setTimeout(
r,ir);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let u of["pointerdown","keydown",
"pagehide"])addEventListener(u,l,{capture:!0,signal:p.signal})}function os({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:i,plan:f,message:p,more:l,needs:d,support:u,
ladder:m}=e,b=[o("h1",{},a),...c.map(g=>ss("ajar-plan-goal",g)),...i.map(g=>ss("ajar-plan-hero",g)),Ht(f,"h2"),...p.map(
g=>gt(g,We(g.lines))),l.length?o("section",{},Ht(l,"h2")):"",...d.map(g=>gt(g,pr(g))),...u.map(g=>gt(g,[Ht(g.fields,"h3")])),
...m.map(g=>gt(g,dr(g),fr(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];mt(b,{title:a,paper:t,isTight:l.length>2,onRefused:r})}var yt=({lines:e})=>[...e.join("")].length,
lr=e=>yt(e)<160?"large":yt(e)<500?"middle":"usual",ss=(e,t)=>o("div",{class:e,"data-size":lr(t)},...Vt(t,"h2")),ur=e=>yt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),We=e=>e.map(t=>o("p",{dir:"auto"},t)),rs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:We(e),Vt=({heading:e,lines:t},n,s=We)=>[o(n,{},e),...s(t)];function Ht(e,t){
let n=e.every(ur)?"ajar-plan-beside":"",s=t==="h3"?rs:We;return o("div",{class:n},...e.map(r=>o("div",{},...Vt(r,t,s))))}
var fr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+yt(s),0)<900,gt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),pr=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Vt(t,"h3",rs))),dr=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>We(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-\
here":r.length>0},o("h3",{},n),o("div",{},...We(s),r.length?o("p",{},o("b",{},r.join(" · "))):null))))];var hr={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Pe=10,
mr=400,Qe=17,Kt=16,Te=14,[us,fs]=[12,38],[Gt,Zt,gr]=[46,8,30],as=15,cs=26,yr=14;function Jt(e,t,n){let s=t.filter(({id:i})=>e.
some(f=>f[i]!==null)),[r,a]=e.length>1?wr(e,s,n):br(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${se(a)}`}">
${r.join(`
`)}
</svg>
`}function br(e,t,n){let[s,r,a]=[92,14,n-14],c=f=>r+(a-r)*f/Pe;return[t.flatMap(({id:f,name:p},l)=>{let d=l*s,u=d+46,m=e[f],
b=[...Array(Pe+1).keys()].map(w=>Ye([c(w),u-5],[c(w),u+5],"edge",1)),g=[0,Pe].filter(w=>w!==m).map(w=>Ae(`${w}`,c(w),u+25,
"muted",{size:Te,anchor:"middle"}));return[Ae(p,0,d+Qe,f,{size:Qe,bold:!0}),Ye([r,u],[a,u],"edge",1.5),...b,...g,hs(f,c(
m),u,9),Ae(`${m}`,c(m),u+29,f,{size:Qe,bold:!0,anchor:"middle"})]}),t.length*s-8]}function wr(e,t,n){let s=vr(e,us,n-fs),
r=Gt+Pe*Zt+gr,a=t.flatMap(({id:p,name:l},d)=>kr(e,p,l,s,d*r,n)),c=t.length*r,[i,f]=Sr(e,s,c,n);return[[...a,...i],c+f]}function kr(e,t,n,s,r,a){
let[c,i]=[r+Gt,r+Gt+Pe*Zt],f=e.map((u,m)=>({value:u[t],x:s[m],y:i-Zt*u[t]})).filter(({value:u})=>u!==null),p=[c,i].flatMap(
(u,m)=>[Ye([0,u],[a-fs+us,u],"line",1),Ae(m?"0":`${Pe}`,a,u+5,"muted",{size:Te,anchor:"end"})]),l=Math.min(...s.slice(1).
map((u,m)=>u-s[m])),d=l<11?Math.max(2,l/3):5.5;return[Ae(n,0,r+Qe,t,{size:Qe,bold:!0}),...p,Mr(f,t),...f.map(({x:u,y:m})=>hs(
t,u,m,d)),...jr(f,t)]}function jr(e,t){let n=e.map(({value:r,x:a,y:c},i)=>{let[f,p]=[e[i-1]?.value??r,e[i+1]?.value??r],
l=f>=r&&p>=r&&f+p>2*r,d=(f-r)*(p-r)<0,u=i===0||i===e.length-1;return{value:r,x:a+(d?Math.sign(f-r)*6:0),y:c+(l?22:-11),half:`${r}`.
length*Kt*.6/2,rank:u?0:r===f?3:d?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-c.rank))(r.rank===0||r.rank<3&&e.length<=
yr)&&!s.some(c=>xr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ae(`${r}`,a,c,t,{size:Kt,bold:!0,anchor:"middle"}))}
var xr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Kt;function vr(e,t,n){let s=ps(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((l,d)=>t+d*p)}let r=s.slice(1).map((p,l)=>St(s[l].day,p.day)),a=as*(e.length-s.length)+cs*r.
length,c=Math.min(1,(n-t)/a),i=Math.max(0,n-t-a)/r.reduce((p,l)=>p+l,0),f=t;return s.flatMap(({many:p},l)=>(l&&(f+=cs*c+
i*r[l-1]),Array.from({length:p},(d,u)=>(u&&(f+=as*c),f))))}function ps(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Sr(e,t,n,s){let r=ps(e);if(r.length===1){let[l]=r.map(S=>S.day&&ls(S.day,!0)),u=s<mr||e.length>4?2:e.length,m=u===
2?[0,e.length-1]:[...e.keys()],b=s/u-14,g=m.map(S=>({x:t[S],lines:Or(e[S].moment,b)})),w=Math.max(...g.map(({lines:S})=>S.
length))*Te*1.25,O=g.flatMap(({x:S,lines:I})=>is(I,S,n+12,s)),k=l?[Ae(l,0,n+w+22,"muted",{size:Te})]:[];return[[...O,...k],
w+(l?28:8)]}let a=new Set(r.map(({day:l})=>l.slice(0,4))),c=[],i=0;for(let{day:l,many:d}of r){let[u,m]=[t[i],t[i+d-1]];c.
push({from:u,to:m,x:(u+m)/2,words:ls(l,a.size>1)}),i+=d}let f=c.flatMap(({from:l,to:d,x:u})=>[Ye([l,n-4],[d,n-4],"edge",
1),Ye([u,n-4],[u,n+2],"edge",1)]),p=$r(c.map(l=>({...l,...ds([l.words],l.x,s)})));return[[...f,...p.flatMap(({words:l,x:d})=>is(
[l],d,n+18,s))],24]}function $r(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function ds(e,t,n){let s=Math.max(...e.map(bt))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function is(e,t,n,s){let{start:r,end:a}=ds(e,t,s),[c,i]=r<=0?["start",0]:a>=s?["end",s]:["midd\
le",t];return e.map((f,p)=>Ae(f,i,n+p*Te*1.25,"muted",{size:Te,anchor:c}))}var ls=(e,t)=>De(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function Or(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||bt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(a=>Er(a,t))}
function Er(e,t){let n=[...e];if(bt(e)<=t)return e;for(;n.length&&bt(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Ar=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,bt=e=>[...e].reduce((t,n)=>t+
Te*(Ar.test(n)?1.05:.58),0),se=e=>`${Math.round(e*10)/10}`,wt=e=>`var(--ajar-${e}, ${hr[e]})`,Cr={"&":"&amp;","<":"&lt;",
">":"&gt;"},Tr=e=>e.replace(/[&<>]/g,t=>Cr[t]);function Ae(e,t,n,s,{size:r,bold:a=!1,anchor:c="start"}){let i=a?' font-w\
eight="650"':"";return`<text ${`x="${se(t)}" y="${se(n)}" text-anchor="${c}"`} font-size="${r}"${i} fill="${wt(s)}">${Tr(
e)}</text>`}var Ye=(e,t,n,s)=>`<path d="M${e.map(se).join(" ")}L${t.map(se).join(" ")}" stroke="${wt(n)}" stroke-width="${s}\
" fill="none"/>`,Mr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${se(n)} ${se(s)}`).join("L")}" stroke="${wt(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function hs(e,t,n,s){let[r,a,c]=[t,n,s];return`<path d="${{importance:`M${se(
r-c)} ${se(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${se(r-c*.9)} ${se(a-c*.9)}h${se(c*1.8)}\
v${se(c*1.8)}h${se(-c*1.8)}z`,readiness:`M${se(r)} ${se(a-c*1.25)}L${se(r+c*1.25)} ${se(a)}L${se(r)} ${se(a+c*1.25)}L${se(
r-c*1.25)} ${se(a)}z`}[e]}" fill="${wt(e)}"/>`}var Lr=600,Nr=340;function gs(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Re.map(r=>({id:r,name:n[r]}));return{sentence:Rr(e,t),wide:Jt(e,s,Lr),narrow:Jt(e,s,Nr),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Re.map(a=>r[a])])}}function Rr(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
Ir(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Re.filter(p=>n[p]!==null);if(e.length===1){let p=c.map(d=>W(t["check-in\
s-value"],{ruler:r[d],value:n[d]})),l=ms(p);return a?W(t["check-ins-once"],{day:a,rulers:l}):W(t["check-ins-once-undated"],
{rulers:l})}let i=c.filter(p=>s[p]!==null).map(p=>W(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[p],before:n[p],
after:s[p]}));if(!i.length)return t["check-ins-differ"];let f=ms(i);return a?W(t["check-ins-since"],{day:a,rulers:f}):W(
t["check-ins-since-undated"],{rulers:f})}var Ir=(e,t)=>De(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ms=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var _e=(...e)=>e.map(([t,n,s={}])=>qe("path",{class:t,d:n,...s})),Xe=(e,...t)=>qe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Dr=(e,t,n,s)=>qe("circle",{class:e,cx:t,cy:n,r:s}),qr={cup:()=>Xe("88 74 46 56",..._e(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xe("296 12 176 168",..._e(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xe("136 24 136 140",..._e(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Dr("glow",234,94,4),..._e(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xe("312 66 80 120",..._e(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xe("190 66 72 100",qe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),qe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),..._e(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ys=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},qr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function bs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ys(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var ws=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ys(e.doors,t)),
ks=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Br=4e3,Wr=6e3,Pr=6;function js(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?l():p()},e.begin);function c(u,m){s.textContent=u,r.dataset.breath=m}function i(){if(n===Pr){l(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(f,Br)}function f(){c(e.out,"out"),t=setTimeout(i,Wr)}function p(){n=0,a.textContent=
e.stop,i()}function l(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(u=>o("li",{},u))))),stop:l}}var Me=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Qt="plan";function xs(e,{exercises:t,danger:n}){let s=e.filter(({key:p})=>p==="plan@").at(-1)?.response,r=p=>vs(p)&&ue(p)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=p=>Object.values(n).some(l=>Be(p,l).length);if(Object.values(s).flatMap(_r).some(a))
return"";let{rules:c,reflection:i}=t.plan,f=c.find(p=>p.sentence);return f?Ut(f,i[f.sentence],s):""}var _r=e=>(e?.own?[e.
own]:[e].flat()).filter(vs),vs=e=>typeof e=="string";var ei=new TextEncoder;var Ss="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",$s=`${Ss}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,gi=new RegExp(`(?:[${Ss}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),yi=new RegExp(`^[${$s}]+`),bi=new RegExp(`(^|[;,|"])([${$s}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Os({after:e,among:t,...n},s){return Je({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Fr=[Qt,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Hr={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Vr="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Kr=new RegExp(`\\r\\n|[${Vr}]`);function Es(e,t){let n=new Map(e.map(d=>[d.key,d])),s=d=>{let{response:u}=n.get(`${d}@`)??{},m=Object.keys(u??{}).length?
t.exercises[d]:null;return m?Gr(m,u):null},[r,a,c,i]=Fr.map(s),f=r?xs([n.get(`${Qt}@`)],t):"",p=["day","helper","badly",
...f?[]:["if","then"]],l={goal:r?r.fields("goal"):[],sentence:f?[r.sentence(f)]:[],plan:r?r.fields(...p):[],message:s("r\
eframing")?.message()??[],more:Object.entries(Hr).flatMap(([d,u])=>(u.length?s(d)?.fields(...u):s(d)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:c?[c.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[d,u]of Object.entries(l))l[d]=u.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
l).some(d=>d.length))throw new Me("journal-no-plan");return{...l,title:t.exercises.plan?.title}}var et=e=>e.flatMap(t=>t.split(Kr)).map(ue).filter(Boolean);function Gr({title:e,items:t,reflection:n,rules:s=[]},r){let a=u=>{
try{return Os(u,r[u.id])}catch{return null}},c=u=>{let m=a(u),b=u.kind==="date"&&He(m);return et(b?[De(b,{dateStyle:"ful\
l"})]:he(u,m))},i=(...u)=>t.filter(({id:m})=>u.includes(m)).map(m=>({id:m.id,heading:m.said,lines:c(m)})).filter(m=>m.lines.
length),f=(...u)=>({heading:e,fields:i(...u)});function p(u,m){let b=t.find(k=>k.id===u&&k.kind==="sort"),g=b?.piles.find(
k=>k.id===m)?.text,w=g&&a(b);if(!w)return[];let O=b.cards.filter(k=>w[k.id]===m).map(({text:k})=>k);return[{id:m,heading:g,
lines:et(O)}]}function l(){let u={items:t,rules:s.filter(b=>b.message),reflection:n};if(!u.rules.length)return[];let m=Object.
fromEntries(t.map(b=>[b.id,a(b)]));return ft(u,m).filter(({said:b})=>b.length).map(({heading:b,said:g})=>({id:"message",
heading:b,lines:et(g)}))}function d(){let u=s.find(w=>w.ladder)?.ladder;if(!u)return{...f("goal"),rungs:[]};let m=w=>t.find(
({id:O})=>O===w),b=[u.today,u.later].map(m).filter(Boolean),g=u.rungs.filter(w=>m(w.item)).map(w=>({heading:m(w.item).said,
lines:c(m(w.item)),marks:b.filter(O=>a(O)?.chosen.includes(w.card)).map(O=>O.said)})).filter(w=>w.lines.length||w.marks.
length);for(let{id:w,said:O}of u.before??[])r[w]&&typeof r[w]=="string"&&g.push({heading:O,lines:et([r[w]]),marks:[]});return{
...f("goal"),rungs:g}}return{fields:i,section:f,pile:p,message:l,ladder:d,sentence:u=>({heading:n["in-one"],lines:et([u])})}}function As({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!lt(r.exercise,r.answers)?[]:s.item?Zr(s,r):
zn(r.exercise,r.answers)});return[...new Set(n)]}function Zr({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(p=>p.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(p=>r[e][p.id]===t),i=c?c.map(({text:p})=>p):he(a,r[e]),
f=n.startsWith("{words}");return i.map(p=>{let l=we(p);return Ce(n,{words:f?l:pt(l,["a","an"],!1)})})}var Jr=["day","review","again","until"],Qr="{wishes}";function Cs({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let a=u=>{
let[m,b]=[n(`${u}@`),s(`${u}@`)];return m&&b?{exercise:m,answers:b}:null},c=u=>As(u,a),i=({items:u})=>u.some(({takes:m})=>m);
function f(u,m){let g=(n(u)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>m.includes(`${w}@`));return c(
{takes:g}).length>0}function p({key:u,exercise:m,html:b}){let g=s(u),w=m.items.flatMap(M=>he(M,g[M.id]).flatMap(v=>we(v).
split(/\n+/)));if(!w.length)return"";let k=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});b?l(k,b,w):k.append(...w.map(M=>o("p",{dir:"auto"},M)));let S=o("p",{class:"ajar-status",role:"status"}),
I=async()=>{let v=[...k.querySelectorAll("h1, h2, p, li")].map(({textContent:R})=>R.trim()).join(`

`),A=await Rt(v,k);S.replaceChildren(e[A?"help-copied":"letter-not-copied"])},D=()=>{let M=/-(US|CA)$/i.test(navigator.language),
v=o("div",{class:"ajar-letter-text"},...k.cloneNode(!0).childNodes);mt([v],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>S.replaceChildren(e["print-refused"])})},L=(M,v)=>o("button",{type:"button",onclick:v},M);return o("d\
iv",{class:"ajar-letter"},k,o("div",{class:"ajar-moves"},L(e["help-copy"],I),L(e["letter-print"],D)),S)}function l(u,m,b){
Oe(u,m),[...u.querySelectorAll("p")].find(w=>w.textContent===Qr)?.replaceWith(o("ul",{},...b.map(w=>o("li",{dir:"auto"},
w)))),t.addNumbers(u),u.querySelector(".ajar-off-paper")?.remove(),u.querySelector(".ajar-help-line a")||u.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let u=r().filter(g=>g.endsWith("@")&&s(g)),m=u.map(g=>({key:g,response:s(g)})),
b=Object.fromEntries(u.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:w,needs:O,support:k}=Es(m,{exercises:b,danger:{}}),
S=w.filter(({id:I})=>!Jr.includes(I));return[...g,...S,...[...O,...k].flatMap(({fields:I})=>I)]}catch(g){if(g instanceof
Me)return[];throw g}}return{sentences:c,isLetter:i,canBegin:f,letter:p,matters:d}}window.ajarShown??=new WeakMap;var tt=window.ajarShown,Ts="needs@",Ms=e=>e.startsWith("check-in@"),kt="note@",Yr="for-pa\
rtner@",Ls=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Xr={};function ea(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar-folded>summary :is(h1,h2,h3,h4){display:inline;font-size:1.15em}.ajar-folded[open]>summary{margin-bottom:.4em}.aja\
r
button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--ajar-ac\
cent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar .ajar-onward{display:grid;grid-template-columns:auto auto minmax(6em,1fr);align\
-items:center;
gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3;max-width:none;min-height:48px;color:var(--ajar-on-accent);backgro\
und:var(--ajar-accent)}
.ajar .ajar-onward .ajar-next:hover{text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{gr\
id-area:1
/ 2}.ajar .ajar-onward .ajar-back{grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-i\
nline:8px;
font-size:.9375rem;font-weight:500;line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar\
-muted);
background:none;border-color:transparent}.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar\

button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link\
:hover{
background:none;color:var(--ajar-ink)}.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;back\
ground:var(--ajar-paper);
border:1.5px solid var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-\
text>
h1{font-size:1.25rem}.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar \
.ajar-clip{
position:absolute;clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relati\
ve;
margin-block:1rem}.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));g\
ap:1rem
1.5rem}.ajar .ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.aja\
r-scenario{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .a\
jar-why,
.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar\
-muted);
font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;l\
ine-height:1.4;
font-weight:600;margin-bottom:.75em;width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom\
:.75em}
.ajar .ajar-status{color:var(--ajar-muted);margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=passw\
ord],
input[type=date],select,textarea){font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:1\
00%;
margin:0;border:2px solid var(--ajar-edge);border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:a\
uto}
.ajar input[type=date]{width:auto;min-width:12em}.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write texta\
rea{
resize:none;field-sizing:content;font-size:1.25rem;line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding\
:10px
14px 12px;background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item\
:not(.ajar-list)
.ajar-write:focus-within{border-color:var(--ajar-accent);outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar\
-list)
.ajar-write textarea{min-height:2.9em;padding:0;border:0;border-radius:0;outline:none;background:none}.ajar .ajar-item .\
ajar-write>
b{display:block;font-size:1.25rem;font-weight:650;color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.a\
jar
.ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-botto\
m:.25em}
.ajar input:is([type=radio],[type=checkbox]){accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{di\
splay:grid;
grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-nu\
mbers{
grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{position:relative;display:block}.ajar-number input{position:ab\
solute;
inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48p\
x;
border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeric:tabular-nums;font-weight:600;background:var(--\
ajar-paper)}
.ajar-number input:checked+span{background:var(--ajar-soft);border-color:var(--ajar-accent);font-weight:800;box-shadow:i\
nset
0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hover+span{border-color:var(--ajar-a\
ccent)}
.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{displa\
y:flex;
justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-w\
idth:45%}
.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em\
;
border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card \
input{
flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;\

grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:\
.75em}
.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding:1em 1.25em 1.25e\
m;
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1px var(--ajar-p\
aper),0
5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size:1.25em;line-height:\
1.35}
.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-piles button{min-h\
eight:68px;
padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overflow-wrap:anywhere}.ajar \
.ajar-one-piles
button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.ajar .ajar-one-piles but\
ton[aria-pressed=true]{
background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0 -.4rem 0 var(--ajar-accent)}.ajar-one-als\
o{
display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-top:.5em}.ajar .ajar-one-also button{min-hei\
ght:44px;
font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h4):not(:first-child){margin-top:1em}.ajar .a\
jar-one>
ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;font-weight:400;color:var(--aja\
r-ink);
border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;padding-inline:0}.ajar-beside{display:\
flex;
flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{flex-basis:100%}.ajar .ajar-beside :is(summa\
ry,
button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-line{display:flex;align-items:end\
;
gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent\
;
background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--\
ajar-ink);
background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em\

1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.aj\
ar-said
li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:none}.\
ajar
.ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:\
var(--ajar-edge)}
.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:v\
ar(--ajar-on-accent)}
.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@m\
edia(max-width:22em){
.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .ajar-help-bar{position:static;padding-righ\
t:8.5em}
.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-padding-top:3.25rem}}@m\
edia(hover:none){
.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-\
off-paper){
display:none}.ajar .ajar-number input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{\

display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@media(forced-colors:active){.ajar-numbe\
r
input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-danger{border\
:1px
solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:\
.5rem
1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px}.ajar-hel\
p::backdrop{
background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,\

h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;m\
argin-inline:-.25em;
padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none\
;
margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--\
ajar-muted)}
.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bo\
ttom:1px
solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{fo\
nt-weight:650}
.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5e\
m}
.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;li\
ne-height:1.25;
font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar\
-edge);
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--ajar-accent);font-weight:700}.ajar .\
ajar-now
a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}\

.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;padding-block:.25\
em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
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
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;marg\
in-bottom:1em}
.ajar-picture svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32r\
em){
.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width\
:100%;
font-size:1em}.ajar :is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:i\
nherit;
background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);\

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
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (m\
ax-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.\
ajar-nav{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-\
bottom:1em}
.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95e\
m}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

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
.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex\
;
flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.a\
jar-role[open]{
border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.c\
ell-output-ipywidget-background
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
ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{grid-area\
:1
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
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight]{--tight: .7}.ajar-plan-head{display:table-header-group;br\
eak-inside:avoid}
.ajar-plan-foot{display:table-footer-group;break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar\
-plan-foot>
div{height:20mm}.ajar-plan-body{display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,\

ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-\
top:.4em}
.ajar-plan h1{font-size:30pt;line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";disp\
lay:block;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:15pt;line-height:1.35}
.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);border-start-end-radius:3pt;border-en\
d-end-radius:3pt;
padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(--tight));break-inside:avoid}.ajar-plan-hero[data-size=\
large]
p{font-size:17pt;line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{\

break-inside:auto}.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:calc(6mm * var(--tight)) 9mm}.a\
jar-plan
div>div+div{margin-top:5mm}.ajar-plan .ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-to\
p:calc(6mm
* var(--tight));border-top:.6pt solid var(--line);padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-\
size:14.5pt;
color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;flex-\
wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(--edge);border-radius\
:1.2em;
padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan\
-rungs
li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;padding:0 0 3mm 7mm;border-inline-start:1.2pt s\
olid
var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-child{border-color:transparent}.ajar-plan-rungs li:be\
fore{
content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);bord\
er-radius:50%;
background:#fff}.ajar-plan-rungs li[data-here]:before{border-color:var(--accent);background:var(--accent)}.ajar-plan-run\
gs
li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-pl\
an
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}
`;e.textContent.startsWith(t)||(e.textContent=t)}function ta({model:e,el:t}){ea();let n=e.get("pages"),s=e.get("words"),
r=new Map,a=new Map,c=new Map,i=[],f=h=>i.push(h),p=null,l=!1,d=!1,u=!1,m=!1,b=new Map,g=new Map,w=Math.min(e.get("page"),
n.length-1);t.classList.add("ajar");let O=o("div",{class:"ajar-page"}),k=h=>n.flatMap(({blocks:x})=>x).find(x=>x.kind===
"exercise"&&x.key===h)?.exercise,S=Yn({words:s,answered:()=>[...a].map(([h,{answers:x}])=>[k(h),x]).filter(([h,x])=>h&&Object.
keys(x??{}).length)}),I=0,D=h=>{if(clearTimeout(I),I=0,S.set(h),p?.setLost(h),h)for(let x of c.keys())r.get(x)?.release()},
L=(h,{awaited:x=!1}={})=>{try{e.send(h)}catch{D(!0);return}x&&!I&&(I=setTimeout(()=>D(!0),8e3))},M=!1;function v(){M||(M=
!0,window.ajarDangers?A():L({dangers:!0}))}let A=()=>{for(let h of Object.values(window.ajarDangers.dangers))En(gn(h))};
function R({key:h,exercise:x},E){if(Ms(h)&&!S.isLost()||!(window.ajarDangers||S.isLost())||!lt(x,E))return;let N=Je(x,E),
Z=Hn(x,N,window.ajarDangers);K(h,{answers:N,done:!0,...Z}),b.set(h,Ls(a.get(h))),r.get(h).update(a.get(h)),r.get("made")?.
update()}let P=$n({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>J(),onCountry:h=>L({country:h})}),
J=()=>{L({forget:!0}),It()},U=Cs({words:s,help:P,exerciseOf:k,answersOf:h=>a.get(h)?.answers,keys:()=>[...a.keys()].filter(
h=>k(h))}),y=(h,x,E)=>(r.set(h.key,E),a.has(h.key)&&E.update(a.get(h.key)),x),j={html(h){return h.warns&&f(q),$(h.html)},
home(h){let x=o("div",{}),E=G=>{G.import&&r.get("chart")?.begin(),L(G)},z=G=>ee(T(G)),{matters:N}=U;return y(h,x,ts(x,{words:s,
send:E,open:z,help:P,matters:N,ways:C})),L({home:h.key}),x},gate(h){let x=o("div",{class:"ajar-text ajar-gate"}),[E,z]=m?
[o("p",{},s["gate-left-out"]),[P.button(),Y(),V()]]:[$(u?h.short:h.html),re()],N=o(`h${h.level??2}`,{},h.title);return x.
append(N,E,o("div",{class:"ajar-moves"},...z.filter(Boolean))),m||E.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
f(q),x},made:h=>{let x=o("div",{class:"ajar-made"}),E=()=>x.replaceChildren(...ie(h.section));return r.set("made",{update:E}),
E(),x},exercise(h){if(h.invites&&m){let N=[o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),V()];return o(
"div",{class:"ajar-text"},...h.folded?[]:N)}let x=o("div",{}),E=S.line(p?{}:{role:"alert"});c.set(h.key,x);let z=(N,Z)=>{
p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let G=window.ajarSent;g.set(h.key,G),L({key:h.key,
...N,sent:G},{awaited:Z}),!(!Z||!S.isLost())&&(D(!0),E.scrollIntoView({block:"nearest"}))};return r.set(h.key,an(x,h.exercise,
{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!ae(h.key):null,sort:h.quick||n.length>
1&&!fe()?un:Cn,enough:h.quick?"at once":"later",remarks:(N,Z)=>qn(N,{words:s,find:G=>Ln(Z,G,window.ajarDangers)}),sentences:U.
sentences,...a.get(h.key),help:P,needs:()=>Y(h.needs),below:()=>me(h),onAside:N=>{K(h.key,{aside:N}),x.querySelector(".a\
jar-letter")?.toggleAttribute("hidden",!N)},onChange:N=>{v(),K(h.key,{answers:N,done:!1}),z({answers:N,done:!1},d)},onMove:N=>K(
h.key,{at:N}),onDone:N=>{R(h,N),z({answers:N,done:!0},!0),Ms(h.key)&&r.get("chart")?.begin()},onStartOver:()=>{K(h.key,{
answers:{},done:!1}),z({remove:!0})}})),x.firstElementChild.append(E),f(()=>S.forget(E)),x},chart(h){let x=o("div",{class:"\
ajar-chart-block"}),E=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:N}=Ve(s,G=>E.replaceChildren(
G)),Z=({checkIns:G})=>{N(),Gn(x,G.length?gs(G,s):{},s)};return r.set(h.key,{update:Z,begin:z,end:N}),a.has(h.key)&&Z(a.get(
h.key)),z(),L({chart:h.key}),o("div",{},x,E)},start:h=>bs(h,{open:_,opener:p?.opener}),doors:h=>ws(h,{open:_}),onward:h=>ks(
h,{open:_}),breathing(h){let{element:x,stop:E}=js(h);return f(E),x},notice(h){if(An(()=>L({forget:!0})),!h.leave)return o(
"div",{class:"ajar-notice"},o("p",{},h.text));let x=o("div",{class:"ajar-leave"},P.button(),Nt({words:s,leave:J}));On(P.
open),p=Kn({words:s,send:L,isQuiet:n.length>1});let E=document.createDocumentFragment();return E.append(o("div",{class:"\
ajar-notice"},o("div",{},p.line,p.small),x),o("div",{class:"ajar-on-paper"},P.text()),p.more),E}};function $(h){let x=o(
"div",{class:"ajar-text"});return Oe(x,h),P.addNumbers(x),x.addEventListener("click",E=>{let z=E.target.closest("a"),N=n.
findIndex(({id:Z})=>Z&&z?.getAttribute("href")===`${Z}.ipynb`);N<0||(E.preventDefault(),ee(N))}),x}function q(){u=!0}function F(h){
m=h,u=!0,X({focus:!0})}let B=(h,x)=>o("button",{type:"button",onclick:x},h),V=()=>B(s["gate-again"],()=>F(!1));function Q(){
F(!1),n[w].blocks.some(({invites:x})=>x)||ee(w+1)}let re=()=>[B(s["gate-no"],()=>F(!0)),B(s["gate-unsure"],()=>F(!0)),B(
s["gate-yes"],Q)],ce=h=>n.filter(x=>x.section===h).flatMap(x=>x.blocks.filter(({kind:E})=>E==="exercise")),ie=h=>{let x=ce(
h).filter(({key:G})=>a.get(G)?.done).map(({key:G,exercise:ze},Ue)=>o("details",{open:Ue===0},o("summary",{},ze.title),...a.
get(G).reflection.flatMap(Fe=>Ke(Fe,2)))),E=o("p",{},s["made-nothing"]),z=ce(h).map(({key:G})=>G),N=U.canBegin(kt,z)?ke():
null,Z=N?[o("div",{class:"ajar-moves"},N)]:[];return[o("h1",{},s["made-title"]),...x.length?x:[E],...Z]},ae=h=>Object.keys(
a.get(h)?.answers??{}).length>0,xe=h=>{let x=ce(h).filter(({folded:E})=>!E);return x.length>0&&x.every(({key:E})=>a.get(
E)?.done)};function me(h){let x=h.key.startsWith("plan@")&&P.isKnown()?P.line():"",E=U.isLetter(h.exercise)?U.letter(h):
"",{danger:z,aside:N=0}=a.get(h.key);return E&&(E.hidden=N<=(z?.kinds.length??-1)),o("div",{class:"ajar-below"},x,E,p?.offer()??
"")}let T=h=>n.findIndex(({aside:x,blocks:E})=>!x&&E.some(z=>z.key===h)),_=h=>ee(n.findIndex(x=>x.id===h));function Y(h){
let x=T(Ts);return x<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:oe(Ts,x,s["help-needs"])}function oe(h,x,E){return o(
"button",{type:"button",onclick:()=>{ee(x);let N=c.get(h)?.querySelector("h1, h2");if(N){for(let Z of c.get(h).querySelectorAll(
".ajar-folded, .ajar-sentences"))Z.open=!0;N.tabIndex=-1,N.focus()}}},E)}function ye(h,x){let E=n.findIndex(({blocks:z})=>z.
some(N=>N.key===h));return E<0||m?null:oe(h,E,x)}let ke=()=>ye(kt,s["make-message"]),C=()=>{let h=[...a.keys()];return[U.
canBegin(kt,h)||a.has(kt)?ke():null,ye(Yr,s["for-partner"])].filter(Boolean)};for(let[h,x]of Object.entries(Xr))j[h]=E=>{
let z=o("div",{}),Z=x(z,E,{words:s,send:L,onDispose:f,model:e,exerciseOf:k,formOf:G=>c.get(G)});return y(E,Z.element??z,
Z)};let H=h=>n[w].blocks.find(x=>x.kind===h),K=(h,x)=>a.set(h,{...a.get(h),...x}),te=()=>{for(let h of i.splice(0))h()};
function X({focus:h=!1}={}){if(te(),r.clear(),l){O.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(O.replaceChildren(...n[w].blocks.map(E=>j[E.kind](E))),n.length>1&&le(),!h)return;let x=O.querySelector("h1, h\
2, h3")??O;x.tabIndex=-1,x.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function le(){let{aside:h,title:x}=n[w];
if(Le.hidden=!!h,O.classList.toggle("ajar-aside",!!h),p?.setStart(n[w].id==="start"),h)return;let{section:E,step:z,steps:N,
minutes:Z}=n[w],G=n.filter(ne=>!ne.aside),ze=G.indexOf(n[w]),Ue=(ne,xt,Ds={})=>o("button",{type:"button",onclick:()=>ee(
n.indexOf(ne)),...Ds},xt),Fe=n.find(({id:ne})=>ne==="start"),Xt=G[ze-1]??Fe;O.append(o("div",{class:"ajar-moves ajar-tur\
n"},Xt?Ue(Xt,s["previous-page"]):null,ze<G.length-1?Ue(G[ze+1],s["next-page"]):null));let jt=G.filter(ne=>!ne.section||ne.
step===1),en=ne=>E?ne.section===E:ne===n[w],Rs=ne=>({"aria-current":en(ne)?"page":null}),Is=ne=>xe(ne.section)?o("span",
{class:"ajar-done"},` ${s["section-done"]}`):"",tn=(ne,xt)=>o("li",{},Ue(ne,xt,Rs(ne)),Is(ne));be.replaceChildren(...jt.
map(ne=>tn(ne,ne.title)),Fe?tn(Fe,s["start-page"]):""),ge.textContent=E?W(s["step-of"],{title:x,n:z,all:N,minutes:Z}):W(
s["page-of"],{n:jt.findIndex(en)+1,all:jt.length,title:x})}function ee(h){n[h]&&(w=h,be.parentElement.open=fe(),e.set("p\
age",h),e.save_changes(),X({focus:!0}))}let be=o("ol",{}),ge=o("summary",{}),fe=()=>window.innerWidth>640;e.get("notice")&&
t.append(j.notice(e.get("notice")));let Le=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:fe()},ge,be));
n.length>1&&t.append(Le),t.append(S.line({role:"alert"}),O);let Ne=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-Ne<3e4||(Ne=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(D(!1),h.keeping){
let E=[...g.values()].some(Z=>h.acknowledged<Z);p?.update(E?{...h.keeping,saved:!1}:h.keeping);let{state:z}=h.keeping,N=z===
"locked";z&&(d=z==="kept"),z&&N!==l&&(l=N,a.clear(),Le.hidden=l,X())}h.states&&queueMicrotask(()=>r.get("made")?.update());
for(let[E,z]of Object.entries(h.states??{})){if(h.acknowledged<g.get(E))continue;let N=z.answers&&!Object.keys(z.answers).
length,Z=b.get(E)===Ls(z);b.delete(E),K(E,N?{...z,at:0}:z),Z||r.get(E)?.update(a.get(E))}h.dangers&&(window.ajarDangers=
h.dangers,A()),h.country!=null&&P.choose(h.country),h.file&&(r.get("home")?.settle(),ns(h.file));let x=r.get("home")??p;
if(h.print){let E=r.get("home");E?.settle(),os(h.print,()=>E?.say(s["print-refused"]))}h.erased&&x?.say(h.erased,H("home")?.
erased),h.said&&r.get("chart")?.end(),h.said&&x?.say(h.said),h.open&&_(h.open),h.problem&&r.get(h.problem.key)?.say(h.problem.
text)}),e.on("change:pages",()=>{n=e.get("pages"),X()});let Yt=Qn(e,{gone:()=>D(!0),back:()=>{S.isLost()&&L({ready:!0})}});
return X(),tt.set(s,(tt.get(s)??0)+1),L({ready:!0}),()=>{te(),Yt(),clearTimeout(I),tt.set(s,tt.get(s)-1),tt.get(s)||L({gone:!0})}}
var Ns={render:ta};var fl=Ns;export{fl as default};
