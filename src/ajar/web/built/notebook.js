var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Oe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function We(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var ln=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var zs=/^(\d{4})-(\d{2})-(\d{2})$/;function Ze(e){let[,t,n,s]=typeof e=="string"&&zs.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Us(+t,+n)?e:null}function Ct(e){let t=e.getFullYear();return t>=1&&t<=9999?Fs(t,e.getMonth()+1,e.getDate()):null}var Mt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Us(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Fs=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,_e=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Hs=["button","input","select","summary","textarea"],Vs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Hs.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Vs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Pe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var Ks=3;function Tt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(d=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(d)})),c=()=>a.forEach((d,f)=>{d.checked=n(e[f])});c();let l=e.
map((d,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},d))),u=l.filter((d,f)=>f>=Ks&&!a[f].checked);for(let d of u)
d.hidden=!0;let p=({target:d})=>{for(let f of u)f.hidden=!1;d.hidden=!0,u[0].querySelector("input").focus()},i=_(t["card\
s-more"],{n:u.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u.length?
o("button",{type:"button",class:"ajar-link",onclick:p},i):"")),follow:c}}var Gs=2e4;function un(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Gs,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function fn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:p}=e,i=l?o("b",{id:`${s}-opener`},l):null,h=un(t??"",{rows:u?8:2,oninput:()=>{r(h.value.trim()?
h.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=j=>{h.value=j,h.dispatchEvent(new Event("input",{bubbles:!0}))},f=n["message-opener"],g=Tt(c,{words:n,has:j=>h.
value.includes(j),put:j=>d(`${h.value.trim()||f} ${j}`),drop:j=>{let v=h.value.replace(j,"").replace(/ {2,}/g," ").trim();
d(v===f?"":v)}}),y=o("label",{class:"ajar-words ajar-write"},i,h),S=p&&a?a(h,e):"";return g.element||S?o("div",{},g.element,
y,S):y}function pn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let v=c().map(x=>x.value).filter(x=>x.trim());s(v.length?v:null),j.follow()},u=()=>[...a.children].forEach((v,x)=>{v.querySelector(
"textarea").setAttribute("aria-label",_(n.line,{n:x+1})),v.querySelector("button").setAttribute("aria-label",_(n["remove\
-line"],{n:x+1}))}),p=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),h=()=>{u(),i.hidden=a.children.length>=e.most},d=v=>{let x=c()[c().indexOf(v)+1];x?x.focus():v.value.trim()&&!i.hidden&&
p()},f=v=>{let x=un(v,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),d(x))}});return x},g=v=>{let x=()=>{let N=R.nextElementSibling||R.previousElementSibling;R.remove(),
N||g(""),h(),l(),(N||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},f(v)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(R),h()},y=t||[];for(let v=0;v<
Math.max(e.lines,y.length);v++)g(y[v]??"");let S=v=>c().find(x=>x.value.trim()===v),j=Tt(r,{words:n,has:v=>!!S(v),put(v){
!S("")&&!i.hidden&&g("");let x=S("");x&&(x.value=v),l()},drop(v){S(v).value="",l()}});return o("div",{class:"ajar-lines"},
j.element,a,i)}var Zs=5,Js=3,Ys=25;function Je(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function dn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,
{closed:p=null}=n,i={...to,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,d={...n.
answers},f=0,g=null,y=0,S=n.aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",v=t.private?o("p",{class:"ajar-private"},
t.private):"",x=C=>l?C.after:c&&C.more,R=t.items.some(C=>x(C)&&n.answers?.[C.id]!=null),{example:N}=t,I=N?o("details",{class:"\
ajar-example"},o("summary",{},s.example),o("p",{},N)):"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
A=o("div",{}),w=o("div",{class:"ajar-body"}),T=o(`h${r}`,{id:`${h}-title`},t.title),P=[...a||c?[o("div",{class:"ajar-bes\
ide"},...u,j?Xs([j],s):"",I),v]:[j,v,I],A,w,H],q=o("section",{class:"ajar-form","aria-labelledby":`${h}-title`},...p===null?
[T,...P]:[o("details",{class:"ajar-folded",open:!p},o("summary",{},T),...P)]);q.addEventListener("keydown",C=>{C.key!=="\
Enter"||!(C.ctrlKey||C.metaKey)||!g||(C.preventDefault(),g.next.click())}),e.replaceChildren(q);function U(){let C=t.items.
filter(te=>Oe(te,d)),F=C.filter(te=>!x(te)),G=R?C.filter(x).map(te=>[te]):[];return[...l||a&&t.together?[F]:F.map(te=>[te]),
...G]}let b=C=>{H.replaceChildren(C)},k=Je(s,b);function O(C,F){H.replaceChildren(`${C} `,o("button",{type:"button",class:"\
ajar-link",onclick:()=>{d=F,b(""),n.onChange(d),pe({focus:!0})}},s["put-back"]))}function L(C,F){d={...d,[C.id]:F},eo(w),
b(""),n.onChange(d),Z()}function V(){K(!0),k.begin(),y=setTimeout(D,8e3)}function D(){y&&(clearTimeout(y),y=0,K(!1),k.end())}
function K(C){for(let F of g?.fieldsets??[])F.disabled=C}function Z(){if(!g)return;let{items:C,skip:F,where:G,next:ee,enough:te,
more:le}=g,ae=U().length;F.textContent=ie(C)?s["clear-and-skip"]:s.skip,G.textContent=_(s["question-of"],{n:f+1,all:ae}),
G.hidden=ae===1,ee.textContent=f===ae-1?s.done:s.next,te.hidden=!oe(ae);let ve=f===ae-1&&(!l||ie(C)),ye=t.items.some(ue=>x(
ue)&&Oe(ue,d));le.hidden=R||!ve||!ye}function oe(C){return(n.enough==="at once"||f>0)&&f<C-1&&ie(t.items)}function ce(){
y||(V(),n.onDone(d))}let ie=C=>C.some(({id:F})=>d[F]!=null);function X(C,F=!0){if(y)return;let G=U();if(f+=C,f>=G.length){
f=G.length-1,ce();return}pe({focus:F,again:C<0})}function ge(C,F){let G=`${h}-${C.id}`,ee=o("legend",{id:`${G}-ask`},_(C.
ask,d)),te=C.hint?o("p",{class:"ajar-hint",id:`${G}-hint`},C.hint):null,le=[te,F.mark].filter(Boolean).map(({id:ue})=>ue),
ae=C.among?{...C,cards:We(C,d)}:C,ve=i[C.kind](ae,ln(ae,d[C.id]),{words:s,level:r+1,group:G,change:ue=>L(C,ue),say:b,remarks:n.
remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,...F}),ye={class:`ajar-item ajar-${C.kind}`,tabindex:"\
-1","aria-describedby":le.join(" ")||null};return o("fieldset",ye,ee,te,ve)}function pe({focus:C=!1,again:F=!1}={}){let G=U();
f=Math.max(0,Math.min(f,G.length-1));let ee=G[f],te=n.mark?.(ee),le=te?o("p",{class:"ajar-mark",id:`${h}-${ee[0].id}-mar\
k`},te):null,ae=o("div",{class:"ajar-moves ajar-onward"}),ve=f>0?()=>X(-1):null,ye=ee.map(Ne=>ge(Ne,{mark:le,again:F,moves:ae,
back:ve})),ue=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let Ne=d,ct=ie(ee);if(d={...d,...Object.
fromEntries(ee.map(({id:Ot})=>[Ot,null]))},n.onChange(d),!ct){X(1);return}pe({focus:!0}),O(s.cleared,Ne)}}),Ke=o("button",
{type:"button",class:"ajar-next",onclick:()=>{y||(b(""),X(1))}}),$e=o("p",{class:"ajar-where"}),Se=o("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{y||(R=!0,X(1))}},l?s["add-why"]:s["ask-more"]),Be=o("button",{type:"button",class:"a\
jar-link",onclick:ce},s.enough);g={items:ee,skip:ue,where:$e,next:Ke,fieldsets:ye,enough:Be,more:Se},A.replaceChildren();
let at={type:"button",class:"ajar-back",onclick:ve};ae.replaceChildren(Ke,ve?o("button",at,s.back):"",ue);let qe=ye.length===
1;le&&qe&&ye[0].lastElementChild.before(le),w.replaceChildren($e,...le&&!qe?[le]:[],...ye,ae,...n.enough?[Se,Be]:[]),Z(),
n.onMove?.(f),C&&(ye[0].focus({preventScroll:!0}),$e.scrollIntoView({block:"nearest"}))}function M(C){if(A.replaceChildren(),
!C||!n.help||S>C.kinds.length)return null;let F=()=>{S=C.kinds.length+1,n.onAside?.(S),A.replaceChildren(),w.querySelector(
"[tabindex]").focus()},{help:G,instead:ee}=n;return A.append(G.notice(C,{level:r+1,aside:F,instead:ee})),A.querySelector(
"[tabindex]")}function z(C,{focus:F=!1,danger:G=null}={}){g=null;let ee=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);
w.replaceChildren(o("div",{class:"ajar-reflection"},ee,...C.flatMap(le=>Ye(le,r+2)),n.below?.()??null),o("div",{class:"a\
jar-moves"},o("button",{type:"button",onclick:()=>{f=0,pe({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let le=d;d={},f=0,S=0,n.onAside?.(0),n.onStartOver(),pe({focus:!0}),O(s["started-over"],le)}},s["start-over"])));let te=M(
G);F&&(te??ee).focus()}function J(C){let F=w.contains(document.activeElement);F&&g&&!y||(D(),d={...C.answers},C.done?z(C.
reflection,{focus:F,danger:C.danger}):(f=C.at??Math.max(0,U().findIndex(G=>G.some(({id:ee})=>d[ee]==null))),pe()))}let{done:re,
reflection:we,danger:xe}=n;return J({answers:d,at:n.at,done:re,reflection:we,danger:xe}),{update:J,release:D,say:C=>{D(),
b(C)}}}function Qs(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,r>=Zs||r>=Js&&t>Ys));return n<0||n>=e.
length-1?e.length:n}var Xs=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function eo(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ye=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),to={ruler(e,t,{group:n,change:s}){let r=Array.
from({length:11},(a,c)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(
c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,
own:u}=t||{chosen:[],own:""},p=()=>r(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",h=e.cards.
map(v=>o("input",{type:i,name:s,value:v.id,checked:l.includes(v.id),onchange:x=>{e.many?l=l.filter(R=>R!==v.id).concat(x.
target.checked?v.id:[]):(l=[v.id],u="",d&&(d.value="")),p()}})),d=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:v=>{
u=v.target.value,!e.many&&u.trim()&&(l=[],h.forEach(x=>{x.checked=!1})),p()}}):null,f=e.cards.map((v,x)=>o("label",{class:"\
ajar-card"},h[x],o("span",{},v.text))),g=c?Qs(e.cards):f.length,y=f.filter((v,x)=>x>=g&&!h[x].checked);for(let v of y)v.
hidden=!0;let S=()=>{for(let v of y)v.hidden=!1;j.hidden=!0,y[0].querySelector("input").focus()},j=o("button",{type:"but\
ton",class:"ajar-link",hidden:!y.length,onclick:S},_(n["cards-more"],{n:y.length}));return o("div",{class:"ajar-cards"},
o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...f,j,d?o("label",{class:"ajar-own"},o("span",{},e.own),
d):null,d&&e.remark&&a?a(d,e):null)},text:fn,list:pn,date(e,t,{words:n,change:s,say:r}){let a=Ct(new Date);return o("lab\
el",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||
null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var Lt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",no=new RegExp(`^${Lt}+|${Lt}\
+$`,"g"),so=/[\p{L}\p{N}_]+/gu,oo=/^[\p{L}\p{N}_]+/u,ro=/\{([a-z][a-z0-9-]*)\}/,[ao,co]=["⁨","⁩"],hn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},io=new RegExp(`[,;:،]|${Lt}`),lo={dateStyle:"long",timeZone:"UTC"},uo="January Febr\
uary March April May June July August September October November December".split(" "),fo=/^\p{Uppercase}/u,mn=/[.!?…؟。][\u2069”’"')»]*$/,
po=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
fe=e=>e.replace(no,""),je=e=>e.toLowerCase().toUpperCase(),it=e=>e.match(oo)?.[0]??"";function Nt(e,t="en-US"){if(t!=="e\
n-US")return new Date(`${e}T00:00Z`).toLocaleDateString(t,lo);let[n,s,r]=e.split("-").map(Number);return`${uo[s-1]} ${r}\
, ${n}`}function Ie(e,t,n=[]){let s=e.split(ro),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),p=ho(fe(t[l]),u),i=go(
c,p,n),h=!i&&!r&&fo.test(c);r+=mn.test(r)?i.replace(/^,+/,""):i,r+=yo(h?mo(p):p)}return mn.test(r)?r:r+s.at(-1)}function be(e){
let t=fe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in hn&&s===hn[n]&&fe(r))||r.includes(n)||r.includes(
s)?e:r}function ho(e,t){let n=e.length;for(;n&&io.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function mo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function go(e,t,n){let s=je(it(t));if(!s)return e;let r=new Set(n.map(je)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(so))if(a(je(c[0])))return e.slice(0,c.index);return e}var yo=e=>po.test(e)?`${ao}${e}${co}`:
e;var It=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function gn(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:p}){let i={...t},{cards:h,piles:d}=e,f=N=>d.find(I=>I.id===N).text,g=o("div",{class:"ajar-one"});
function y(N,I){i={...i,[N.id]:I},I||delete i[N.id],r(Object.keys(i).length?i:null),I&&a(_(n.moved,{card:be(N.text),pile:f(
I)}))}function S(N,{focus:I=!0,back:H=N?()=>S(N-1):u,onward:A=()=>v(N+1)}={}){let w=h[N],T=_(n["card-of"],{n:N+1,all:h.length}),
P=o("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},o("p",{class:"ajar-where"},T),o("p",{},w.text)),
q=U=>{y(w,U),A()};l.hidden=!0,g.replaceChildren(P,o("div",{class:"ajar-one-piles"},...d.map(({id:U,text:b})=>It(b,()=>q(
U),{"aria-pressed":`${i[w.id]===U}`}))),o("div",{class:"ajar-one-also"},H?j(n.back,()=>H()):o("span",{}),j(n["card-out"],
()=>q("")),p?o("span",{}):j(n["card-enough"],()=>x()))),I&&P.focus({preventScroll:!0})}let j=(N,I)=>It(N,I,{class:"ajar-\
link"}),v=N=>N<h.length?S(N):x();function x({focus:N=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(A,w)=>{let T=h.
filter(U=>(i[U.id]??"")===w),P=U=>S(h.indexOf(U),{back:x,onward:x}),q=T.map(U=>o("li",{},It(U.text,()=>P(U))));return q.
length?[o(`h${s+1}`,{},A),o("ul",{},...q)]:[]};g.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:A,text:w})=>H(w,A)),...H(n["cards-out"],"")),l.hidden=!1,N&&(I.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let R=h.map(N=>!!i[N.id]).lastIndexOf(!0)+1;return R===h.length||c&&R?x({focus:!1}):S(R,{focus:!1}),g}var bo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",wo=new RegExp(`(${bo})|[.…]+|[!?;\\n]`,"gu"),ko=/[\u0300-\u036f'’‘ʼ]/g,
jo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function lt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=bn(s,t);return t}
var Ee=(e,t)=>new RegExp(e.map(n=>bn(n,t)).join("|"),"y");function ut(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ft(e,t){let n=t;
for(let[s,r]of ut(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function yn(e,t){let n=new Map,s=Qe(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function pt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function bn(e,t){return`(?:${(e.match(jo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:xo(r)).join("")})`}function xo(e){let t=wn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var wn=e=>e.
normalize("NFKD").replace(ko,"").toLowerCase();function Xe(e){let t="",n=[];for(let s of e.matchAll(wo)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?wn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var vo=4,kn=4,jn=".",Rt=new WeakMap;function ze(e,t){let{passes:n,kinds:s,learned:r}=vn(t),{line:a,places:c}=Xe(e),l=ft(
n,a),u=Object.entries(s).flatMap(([h,d])=>ut(d,l).map(([f,g])=>({kind:h,start:f,end:g-1}))),p=r?$o(u,a,r):u,i=(h,d)=>h.span[0]-
d.span[0]||h.span[1]-d.span[1]||(h.kind<d.kind?-1:+(h.kind>d.kind));return p.map(({kind:h,start:d,end:f})=>({kind:h,span:[
c[d][0],c[f][1]]})).sort(i)}function*xn(e){let{passes:t,kinds:n}=vn(e);for(let s of[t,...Object.values(n)])yield,ut(s,"w\
e are here ")}function vn(e){return Rt.has(e)||Rt.set(e,Eo(e)),Rt.get(e)}function $o(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=So(t,n.same),p=u.slice(1).map((v,x)=>[...u[x],...v]),i=v=>{let x=new Set(v.flatMap(N=>N.numbers.map(
I=>I%s)));return[...x].reduce((N,I)=>N+(r.get(I)??0),0)/Math.sqrt(x.size)},h=[...u,...p];if(e.length)return Dt(h,i)[1]>l?
e:[];let d=h.filter(v=>v.length>vo),[f,g]=Dt(d,i);if(!(g>c))return[];let y=f.flatMap(v=>v.numbers.filter((x,R)=>R!==1)),
S=v=>[...new Set(y.map(x=>x%v.length))].reduce((x,R)=>x+v[R],0),[j]=Dt(Object.keys(a),v=>S(a[v]));return[{kind:j,start:f[0].
start,end:f.at(-1).start}]}function So(e,t){let n=jn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...Oo(r[0])];s.at(-1).push({start:r.index,numbers:c.map(pt)}),n=a,a===jn&&s.push([])}return s.filter(
r=>r.length)}function Oo(e){let t=["^",...e,"$"];return t.slice(kn-1).map((n,s)=>`n ${t.slice(s,s+kn).join("")}`)}var Dt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),$n=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function Eo({lists:e,passes:t,phrases:n,learned:s}){let r=lt(e),a=Object.entries(n).map(
([c,l])=>[c,Ee(l,r)]);return{passes:Ee(t,r),kinds:Object.fromEntries(a),learned:s&&Ao(s)}}function Ao({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,Qe(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:yn(t,n),kinds:Object.fromEntries(c)}}function Sn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var On=["emergency","crisis","violence","agency","worried","child"],Co=["crisis","violence"],Cn='a[href$="#Help-lines"]',
de=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function En(){for(let e of de().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&de().listeners.delete(e),e.shown||=t}}function Mo(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Mn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(p=>ze(p,c)),u=$n(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Bt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),qt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),An=e=>`tel:${e.match(/\d+/)[0]}`;
function Tn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(de().countries=t);let r=()=>de().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},de().
chosen||Mo(r(),a)),l=()=>r().find(A=>A.code===c());function u(A){de().chosen=A,En();for(let{element:w,draw:T}of de().listeners)
T(w)}function p(A,w){return w(A),de().listeners.add({element:A,draw:w,shown:!1}),queueMicrotask(En),A}let i=A=>p(o("div",
{}),w=>w.replaceChildren(...A())),h=()=>{let A=[...r(),{code:"-",country:e["help-elsewhere"]}],w=o("select",{onchange:()=>{
u(w.value),s(w.value)}},...A.map(T=>o("option",{value:T.code},T.country)));return p(w,()=>{w.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),w)},d=({say:A,to:w},T)=>{if(/^(tel|sms):/.test(w))return o("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:w},o("span",{},...qt(A)));let P=o("span",{},A),q=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:w}),onclick:async()=>{await _t(w,P)&&(q.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",q)},f=A=>o("li",{},o("p",{class:"ajar-for"},A.
for_what),o("p",{class:"ajar-hint"},[A.name,A.hours,A.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...A.reach.map(d))),g=({emergency:A,note:w})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),w?o("\
p",{class:"ajar-hint"},w):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:An(A)},_(e["help-call"],{number:A})))),
y=A=>i(()=>{let w=l();if(!w)return[o("p",{},e["help-elsewhere-how"])];let T=A.flatMap(P=>P==="emergency"?g(w):Bt(w,[P]).
map(f));return[o("ul",{class:"ajar-help-lines"},...T)]});function S(){Sn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},h(),Wt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),y(On),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:A,text:w,now:T,lines:P,kinds:q,
countries:U},{level:b,aside:k,instead:O}){return U&&!H()&&(de().countries=U),o("section",{class:"ajar-danger"},o(`h${b}`,
{tabindex:"-1"},A),o("p",{},w),q.length?null:O?.()??null,h(),y(P),o("ul",{class:"ajar-todo"},...T.map(L=>o("li",{},L))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:k},e["help-aside"]))}let v=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function x({emergency:A,...w}){let P=Co.map(U=>Bt(
w,[U])[0]?.reach??[]).flatMap(U=>["tel:","sms:"].map(b=>U.find(({to:k})=>k.startsWith(b))));return[{say:_(e["help-call"],
{number:A}),to:An(A)},...P.filter(Boolean)]}let R=(A=`${e["help-line"]} `)=>i(()=>{let w=l(),T=(w?x(w):[]).flatMap(({say:U,
to:b},k)=>[k?" · ":"",o("a",{href:b},...qt(U))]),P=o("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),
q=o("span",{class:"ajar-off-paper"},T.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},A,...T,q)]});function N(A){
if(!H())return;let[w]=[...A.querySelectorAll(Cn)].reverse();w?.closest("p, ul").after(R(""));for(let T of A.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===l()?.country}let I=()=>i(()=>{let A=l();return A?[o("p",{},o(
"b",{},`${e["help-title"]}, ${A.country}`)),o("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:A.emergency})}`),o(
"ul",{},...Bt(A,On).map(({for_what:w,name:T,reach:P,hours:q})=>o("li",{},...qt(`${w}: ${T}. ${P.map(({say:U})=>U).join("\
 · ")}. ${q}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),H=()=>r().length>0;return{open:S,notice:j,button:v,line:R,addNumbers:N,
text:I,choose:u,code:c,isKnown:H}}var Wt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ln(e){if(de().open){de().open=e;return}de().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Cn)&&(t.preventDefault(),t.stopPropagation(),de().open())},{capture:!0})}async function _t(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var dt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Nn(e){let t=()=>{e.next().done||dt(t)};dt(t)}var To="about:blank";function Pt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(To)}function In(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pt()))},{capture:!0})}function Rn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(f=>(l[f.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=h[g.dataTransfer.
getData("text/plain")]?.[f.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,f))}},l[f.id]))),p=()=>e.piles.
forEach(f=>{l[f.id].textContent=_(n["pile-count"],{pile:f.text,n:Object.values(c).filter(g=>g===f.id).length})}),i=(f,g)=>{
c[f]=g.id,p(),r({...c}),a(_(n.moved,{card:be(e.cards.find(y=>y.id===f).text),pile:g.text}))},h={},d=e.cards.map(f=>{h[f.
id]={};let g=`${s}-${f.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",f.id)},o("legend",{},f.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let S=o("input",{type:"radio",name:g,
value:y.id,"data-card":f.id,checked:c[f.id]===y.id,onchange:()=>i(f.id,y)});return h[f.id][y.id]=S,o("label",{},S,o("spa\
n",{},y.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...d)}var Lo=e=>e;function Me(e,t){e.innerHTML=Lo(t)}var Ut=["open","closed"],No=[...Ut,"half-open"],Io=2,Ro=90,Ft=3,ht="none",Dn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Do=/[“”„«»"' \t\n]/g,Bn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Bo=["i","im","id","ill","ive","its","we",
"were","well"],qo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Wo=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
zt=new WeakMap;function _o(e,t){let n=Wn(t),{sentences:s,forms:r,at:a}=Uo(e,n);if(a<0||r[a].name===ht)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Ko(Vo({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:p}=r[a],i=Go(c,l,Ht(e,s[a],
u,p),t),h=Zo(e,s,n),f=[c==="open"&&h.some(g=>g.name!=="two-at-once")?"":i,...h.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:h,remarks:f.slice(0,Io)}}function Po(e,t){let n=Wn(t),s=t["about-statements"],r=zn(tr(e)),a=Object.entries(n.blame).map(([y,S])=>({name:y,places:r.
flatMap(j=>Jo(y,S,j,n))})),c=new Set(a.flatMap(({places:y})=>y.map(({sentence:S})=>S))),l=[],u="";for(let{name:y,places:[
S]}of a){if(!S)continue;let j=Yo(e,S,n.quotedTo[y]);l.length||(u=Qo(y,e,S,n)),l.push({name:y,words:j,remark:_(s.blame[y].
say,{words:j})})}let p=l.map(y=>y.name),i=r.filter(y=>!c.has(y)),h=Object.keys(n.parts).filter(y=>(y==="seen"?i:r).some(
({line:S})=>Ae(n.parts[y],S))),d=h.map(y=>s.parts[y]).join(", "),f=h.length?_(s.mirror,{parts:d}):"",g=[f,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:h,mirror:f,blame:p,notes:l,rewording:u,remarks:g}}function qn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>ze(n,a).length)?[]:e==="question"?_o(n,s.coach).remarks:Po(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Wn(e){return zt.has(e)||zt.set(e,zo(e)),zt.get(e)}function zo(e){let t=lt(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,Ee(p,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ee(e.echoes,t),stated:Ee(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Ut.map(l=>Qe(c[l]))},passes:Ee(e.passes,t),quotes:Ee(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ae(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Uo(e,t){let n=zn(e),s=n.map(p=>Fo(p,t)),r=p=>n.map((i,h)=>h).filter(p),a=r(p=>n[p].
mark==="?"),c=a.filter(p=>_n(n[p])>=Ft),l=r(p=>!["none","echo","short"].includes(s[p].name)),[u]=[c,a,l].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var mt=e=>e.trim().split(" ").slice(0,-1),_n=({line:e})=>mt(
e).length-1;function Fo({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,h]of Object.entries(
n)){let d=Ae(h,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,h])=>({name:i,place:Ae(h,e)})).
filter(({place:i})=>i).map(({name:i,place:[h,d]})=>({name:i,start:h,end:d}));if(l.length){let i=l.reduce((h,d)=>d.start<
h.start?d:h);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:ht}:e.
slice(2,i.start).split(" ").filter(Boolean).some(f=>!r.has(f))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:ht}:i}let u=Pn(mt(e).slice(1),r).length>Ft?"echo":"short";return{name:t==="?"&&Ae(a,e)?u:ht,start:2,end:e.length}}
function Pn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Ho({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Pn(mt(r).slice(1),s),l=mt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},h)=>h!==n&&(e[h].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function Vo(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Ut.map(()=>0),c=new Set(Ho(e,t).map(p=>pt(p)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(p,i)=>p+[...c].reduce((h,d)=>h+s[i][d],0)*l),0]}function Ko(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
No[e.indexOf(n)]:""}function Go(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Zo(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,p])=>{let i=c.map(d=>({sentence:d,place:Ae(p,d.line)})).find(({place:d})=>d);if(i){let d=Ht(e,i.sentence,
...i.place);return l.some(f=>f.includes(d))?[]:(l.push(d),[{name:u,words:d,remark:_(r[u],{words:d})}])}let h=c.filter(d=>_n(
d)>=Ft).length>1;return u==="two-at-once"&&h?[{name:u,words:"",remark:r[u]}]:[]})}function Jo(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ae(r,n.line))return[];let c=ft(s,n.line),l=Ae(t,c);return!l||a[e]&&Ae(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Yo(e,{
sentence:t,start:n,end:s},r){let a=r&&Ae(r,t.line.slice(n,s));return Ht(e,t,n,a?n+a[1]:s)}function Qo(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=Xo(e,t,n,s),c=a>0?er(t,n.sentence,a):"",l=e==="ultimatum"&&Xe(c).line.split(" ").some(i=>Bo.
includes(i)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&p&&!l?_(p,{rest:c}):r.
otherwise}function Xo(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),p=u[0]===
"you"||u[0]==="u",i=f=>p&&u.slice(1,1+f.length).join()===f.join(),h=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(h=r);let d=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&d&&(h=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(h=l.indexOf(" feel ",s)+6),e==="feel-you"){let f=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
h=f<0?0:s+f+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[f],[,g]]=[n.places[s],n.places[r-1]];
t.slice(f,g).includes(",")&&(h=s+u.slice(0,3).join(" ").length+1)}return h<l.length-2?h:0}function er(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Wo,1),r=s.replace(Bn," ").replace(/^ +| +$/g,"");return[...r].length<=Ro?r:""}var Ht=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Bn," ").replace(qo,"");function zn(e){let{line:t,places:n}=Xe(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],p=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),p,p],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function tr(e){return e.replace(Dn,"").replace(Do,"")?e.replace(Dn,t=>" ".repeat(t.length)):
e}var nr=1200;function Un(e,{words:t,find:n,isSilent:s}){let r=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),
c=o("div",{class:"ajar-remarks"},r,a),l=0,u=[],p=d=>{window.ajarNoRemarks=d,u=[],h()},i=(d,f)=>o("button",{type:"button",
class:"ajar-link",onclick:()=>p(f)},d);function h(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.
length&&f.join(`
`)===u.join(`
`)||(u=f,r.replaceChildren(...f.map(g=>o("p",{},g))),s?.()?a.replaceChildren(t["remarks-none"]):h?a.replaceChildren(i(t["\
remarks-on"],!1)):f.length?a.replaceChildren(`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):a.replaceChildren())}return e.
addEventListener("input",()=>{clearTimeout(l),l=setTimeout(h,nr)}),c}var Vt=2e4,sr=10,he=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function et({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new he("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:rr[a.kind](c,a);Oe(a,r)&&(r[a.
id]=or(a,l,r))}return r}function gt(e,t){try{et(e,t)}catch(n){if(n instanceof he)return!1;throw n}return!0}var Vn=e=>Object.
values(e).every(t=>t==null);function me(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Fn(
e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Fn(e.piles,t[n.
id])}`);case"date":return[Nt(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}var Fn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function or(e,t,n){if(e.kind!=="choice"||!t)return t;let s=We(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var rr={ruler(e){if(!Number.isInteger(e)||e<0||e>sr)throw new he("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Hn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Gt(r)))throw new he("answer-cards");let{chosen:a}=e,c=Kt("own"in e?e.own:"")??"";if(c&&!s)throw new he("ans\
wer-own");if(!n&&a.length+!!c>1)throw new he("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Gt(n.map(({id:c})=>c));if(!Hn(e)||!Object.keys(e).every(
Gt(s))||!Object.values(e).every(r))throw new he("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Kt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new he("answer-lines",
{most:t});let n=e.map(s=>Kt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ze(e))throw new he(
"answer-day");return e}};function Kt(e){if(typeof e!="string")throw new he("answer-text");if(e.length>Vt&&[...e].length>
Vt)throw new he("answer-long",{most:Vt});return fe(e)?e:null}var Gt=e=>t=>e.includes(t),Hn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ar=[{answers:["all"]}],cr=/\p{L}/u,ir=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,lr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ur=/\{([a-z][a-z0-9-]*)\}/g;function bt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:h})=>[h,s[h]??null]));if(Vn(l))return"nothing"in n?[yt([n.nothing])]:[];let{parts:u}=Zn({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?ar:t).flatMap(u);return a||!("closing"in n)?i:[...i,yt([n.closing])]}function Gn({items:e,
rules:t,reflection:n},s){let{sentences:r}=Zn({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var yt=e=>({words:e,heading:"",said:[]}),Te=(e,t,n=[])=>({words:n,heading:e,said:t}),Kn=(e,t)=>e.filter(n=>!t.has(
je(n)));function Zn({items:e,answers:t,rules:n,phrases:s,last:r}){let a=b=>e.find(({id:k})=>k===`couple-${b}`)??e.find(({
id:k})=>k===b),c=b=>t[a(b)?.id]??null,l=b=>a(b)?me(a(b),c(b)):[],u=b=>{let k=new Set(b.map(a));return e.filter(O=>k.has(
O))},p=b=>{let k=c(b);return typeof k=="number"?k:l(b).length},i=b=>b.map(k=>c(k)?.chosen).find(k=>Array.isArray(k))??[],
h=(b,k)=>{let[O,L]=[a(b),c(b)];return O?.kind!=="sort"||!L?[]:O.cards.filter(({id:V})=>L[V]===k).map(({text:V})=>V)},d=b=>new Set(
b?l(b).map(je):[]),f=({if:b=[],unless:k=[]})=>b.every(g)&&!k.some(g);function g(b){if(typeof b=="string")return c(b)!==null;
let{item:k=[],cards:O,piles:L,without:V,only:D,least:K,asked:Z}=b;if(Z)return!!a(Z)&&Oe(a(Z),t);let oe=k.find(X=>c(X)!==
null);if(!oe)return!1;let ce=i([oe]);return O&&!O.some(X=>ce.includes(X))||L&&!L.some(X=>Kn(h(oe,X),d(V)).length)||D&&!(X=>X.
size===1&&X.has(D))(new Set(Object.values(c(oe))))?!1:K==null||p(oe)>=K}let y=(b,k={})=>_(s[b],k);function S(b,k={}){if(typeof b==
"string")return y(b,k);if(!f(b))return null;let{phrase:O,of:L,since:V}=b;if(!L)return y(O,k);if(!l(L).length)return null;
let D=V&&r?.values[L];return D==null?y(O,{n:p(L),...k}):y(V,{n:p(L),last:D,day:r.day,...k})}let j=(b=[],k={})=>b.map(O=>S(
O,k)).filter(O=>O!==null),v=(b,k)=>{let O=j(b,k);return O.length?[yt(O)]:[]};function x(b){if(typeof b=="string")return l(
b);if("level"in b)return w(b);if("phrase"in b){let[K]=b.of?l(b.of):[],Z=S(b,K===void 0?{}:{words:K});return Z===null?[]:
[Z]}let{item:k,pile:O,also:L,without:V}=b,D=O?h(k,O):l(k);return L&&(D=D.filter(K=>d(L).has(je(K)))),Kn(D,d(V))}let R=({
heading:b,under:k})=>b?y(b):(k&&a(k)?.said)??"";function N(b,k){let O=a(b);if(O?.kind!=="sort"||t[O.id]===null)return[];
let L=D=>O.piles.find(K=>K.id===D).text;return(k??O.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(D),cards:h(b,D)}))}let I=n.
find(b=>b.ladder)?.ladder,H=()=>Math.floor(I.rungs.length/2);function A(b){let[k]=i([b]);return!I||!k?null:H()-I.rungs.findIndex(
({card:O})=>O===k)}function w({level:b,up:k=0}){let O=b.map(A).find(V=>V!==null);if(!I||O===void 0)return[];let L=I.rungs[H()-
O-k];return L?l(L.item):[]}let T={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:O})=>t[O]!==null).map(O=>Te(
O.said||O.ask,me(O,t[O.id])))},lines(b){let k=b.lines.flatMap(x),O=k.length?[Te(R(b),k,j(b.say))]:[],L=b.count?.[Math.min(
k.length,b.count.length-1)];return L?[...O,yt([y(L,{n:k.length})])]:O},piles({piles:b,only:k,heading:O,below:L={},all:V={}}){
let D=K=>K.length===a(b).cards.length;return N(b,k).filter(({cards:K})=>K.length).flatMap(({id:K,text:Z,cards:oe})=>{let ce=D(
oe)&&V[K]||L[K],ie=O?y(O,{pile:Z}):Z;return[Te(ie,oe),...v(ce?[ce]:[])]})},empty(b){let k=N(b.empty,b.only).filter(({cards:O})=>!O.
length).map(({text:O})=>O);return k.length?[Te(R(b),k,j(b.say))]:[]},sentence(b){let k=s[b.sentence],O=Ue(k),L=Object.fromEntries(
O.map(V=>[V,l(V).join(" ")]));return Object.values(L).every(Boolean)?[Te(R(b),[Zt(b,k,L)])]:[]},message(b){let k=P(b.message);
return k.length?[Te(R(b),[k.join(" ")])]:[]},ladder(){let[b=""]=l(I.goal),[[k],[O]]=[i([I.today]),i([I.later])],L=I.rungs.
map(({card:V,item:D})=>{let K=a(D)?.said??"",[Z]=l(D),oe=Z?`${K}: ${Z}`:y("open",{level:K}),ce=fr(V===k,V===O,!!O);return ce?
y(ce,{level:oe}):oe});return[Te(y(b?"ladder":"ladder-unnamed",{goal:b}),L)]},missing({missing:b,say:k}){let O=u(b).filter(
({id:L})=>t[L]===null);return O.length?v(k,{parts:O.map(L=>L.said).join("; ")}):[]},repeated(b){let k=b.repeated.map(l),
O=new Map;for(let D of k.flat())O.has(je(D))||O.set(je(D),D);let L=D=>k.filter(K=>K.some(Z=>je(Z)===D)).length>1,V=[...O].
filter(([D])=>L(D)).map(([,D])=>D);return V.length?[Te(R(b),V)]:[]}},P=b=>b.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,O])=>q(k,O,b));function q(b,k,{self:O=[],small:L=[],capitals:V=[]}){let{opener:D,clause:K,clauses:Z=[],questions:oe=[],
names:ce=!1}=b,ie=be(k),X=it(ie),ge=X.toLowerCase();if(O.includes(ge))return Ie("{words}.",{words:ie});let pe=[...s[D]].
at(-1);if(!ir.test(ie.match(cr)?.[0]??"a")||oe.includes(ge))return Ie(`{words}${pe}`,{words:ie});let M=s[K&&Z.includes(ge)?
K:D],z=ce||V.includes(X);return Ie(M,{words:wt(ie,L,z)})}function U(b){if(!f(b))return[];let k=Object.keys(T).find(L=>L in
b),O=k?T[k](b):v(b.say);return O.length&&b.then?[...O,...v([b.then])]:O}return{parts:U,sentences:P}}var Ue=e=>[...e.matchAll(
ur)].map(([,t])=>t);function Zt({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>wt(be(fe(r[l])),t,!n.includes(l)),c=Object.
fromEntries(Ue(s).map(l=>[l,a(l)]));return Ie(s,c,e)}function wt(e,t,n){let s=it(e);if(!([...s].length>1&&lr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function fr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Jn(e,t,n,s=null){let r=pr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:bt(e,t,{plain:a,last:s})}}function pr({
items:e},t,n){let s=n&&Mn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Jt(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,h)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),h()}},i),u=l(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),p),u.focus()}function kt(e){let n=o("button",{type:"button",onclick:()=>Jt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function jt(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Yn(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Qn({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=i,d=!1,f=!1,g=!1,y=!1,S=!1,j=(M,z,J={})=>o(
"button",{type:"button",onclick:z,...J},M),v=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>k()}),x=j(
e["keep-open"],()=>k(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),N=!1,I=M=>{M.tabIndex=-1,M.focus()},H=()=>u.
querySelector(".ajar-change"),A=()=>i.state==="kept"&&!i.reopen;function w(M,z=M){a.dataset.short=z,r.textContent!==M&&(r.
textContent=M)}function T(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[z,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[S?"lost":i.state];a.classList.toggle("ajar-state-lost",S),w(z,J),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,P()}function P(){let M=n&&
i.state==="none"&&!d,[z,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];v.setAttribute(
"aria-label",z),v.replaceChildren(o("span",{class:"ajar-long"},z),o("span",{class:"ajar-short"},J)),v.hidden=!M||N,x.hidden=
!M||!i.exists,R.hidden=!M||y,p.hidden=M&&c.hidden&&!l.textContent}function q(){let M=()=>{y=!0,T(),I(a)};return R.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],M),j(e["keep-offer-yes"],k))),R}function U(){
i={...i,saved:!1},T()}function b(){T(),h=i,A()?u.replaceChildren(f?Z("change"):X()):i.state!=="none"?u.replaceChildren(Z(
"unlock")):d?u.replaceChildren(Z(i.exists?"open":"start")):u.replaceChildren(n?"":y?D():V())}let k=()=>{d=!0,l.textContent=
"",b(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
L=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function V(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{y=!0,b(),I(a)}),j(e[i.exists?"keep-open":"keep-start"],k)))}let D=()=>o(
"p",{},j(e[i.exists?"keep-open":"keep-start"],k,{class:"ajar-link"}));function K(){let z=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,re)=>re.length>J.length?re:J);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":z},o("span",{},e["keep-strength-none"]))}function Z(M){let z=M==="start"||M==="change",J={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],re=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{z&&t({strength:re.value})}}),we=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),xe=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),we),
C=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),F=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:F.value})}),G=K(),ee=()=>{if(!re.value){re.focus();return}if(C.hidden=!0,z&&re.type==="passw\
ord"&&we.value!==re.value){C.textContent=e["keep-again-differs"],C.hidden=!1,we.focus();return}M==="change"?t({change:re.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:re.value,place:F.value},{awaited:!0}),w(e["keep-opening"]),re.value=
"",we.value="",G.firstChild.textContent=e["keep-strength-none"]},te=()=>{d=!1,f=!1,b(),M==="change"?H().focus():I(a)},le=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),F);return o("form",{class:"aj\
ar-ask",onsubmit:ae=>{ae.preventDefault(),ee()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},J),O(),M==="start"&&
n?o("p",{},e["keep-why"]):null,M==="start"?L():null,M==="change"?o("p",{},e["keep-change-how"]):null,z?o("p",{},e["keep-\
no-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[M===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[z?"keep-how":"keep-how-open"]),re,z?G:
null,z?xe:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ae})=>{re.type=ae.checked?"tex\
t":"password",xe.hidden=ae.checked,C.hidden=!0}}),o("span",{},e["keep-see"])),z?C:null,M==="change"||i.here?null:le,o("d\
iv",{class:"ajar-moves"},M==="unlock"?null:j(e["keep-not-now"],te),o("button",{type:"submit"},J)),z?null:ie(),M==="start"&&
i.here?ce():null)}let oe=()=>o("div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let M={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},z=o("input",{type:"file",onchange:async()=>{let we=new Uint8Array(await z.
files[0].arrayBuffer()),xe=()=>t({bring:we},{awaited:!0});z.value="",i.exists?Jt(re,{...M,act:xe}):xe()}}),J=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),z),re=o("div",{class:"ajar-twice"},J);return re}function ie(){let M=kt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),oe(),ce()]:[],o("p",{},
e["keep-erase-how"]),M)}function X(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((z,J)=>z-J).map(z=>o("option",{value:z,selected:z===i.minutes},_(e["keep-minute\
s"],{n:z}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{w(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
j(e["keep-change"],()=>{f=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),oe()]:[o("p",{},i.place)],i.copied?o("p",{},_(e["keep-copied"],{program:i.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),M))}function ge(M){if(M.strength!=null){let z=u.querySelector(".ajar-strength\
 > span");z&&(z.textContent=M.strength);return}if(M.changed){f=!1,b(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,H().focus();return}i={...i,...M},i.state==="kept"&&(d=!1),A()||(f=!1),T(),pe()}let pe=jt(u,()=>{let M=h;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){h=i;return}let J=d&&M.place!==i.place;b(),M.state!==i.state&&M.state!=="none"?I(a):J&&u.querySelector(
"input").focus()});return b(),{line:a,small:v,opener:x,more:p,offer:q,setStart:M=>{N=M,T()},update:ge,begin:U,setLost:M=>{
S=M,T()},say:M=>{l.textContent=M,p.hidden=!1}}}function Xn(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(p,i)=>{let h=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Me(h,
p),h.firstElementChild.setAttribute("aria-hidden","true"),h},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...a.map(([p,...i])=>o("tr",{},o(
"th",{scope:"row"},p),...i.map(h=>o("td",{},h??"–")))))))))}function es({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Oe(s,n)))if(s.kind==="choice"){let c=(s.among?
We(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var ts=(e,t)=>_(e.ask,t);var dr=new Set(["autorestarting","dead","restarting","terminating"]),hr=4e3;function ns({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,p)=>{
dr.has(p)&&t()},l=(u,p)=>{clearTimeout(a),p==="disconnected"?t():p==="connecting"?a=setTimeout(t,hr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function ss({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,p])=>{let i=es(u,p),h=u.items.filter(d=>d.id in i).map(d=>[ts(d,i),...me(d,i[d.id])].join(`
`));return[u.title,...h].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function l(u){s=u;for(let p of n)p.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var os=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function rs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function as(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Je(t,w=>u.replaceChildren(w)),i=w=>{p.begin(),n(w)},h=o("div",{}),d={},f="",g=0,y=rs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},h),u);let S=(w,T)=>o("button",{type:"button",onclick:T},w),
j=w=>o("div",{class:"ajar-reflection"},...w.flatMap(T=>Ye(T,3))),v=(w,T,P)=>kt({words:t,label:w,question:T,act:()=>i(P)}),
x=()=>{let w=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].
text()}),w.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),w)};function R(){let w=a();return d.
something?[w.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...w.map(({heading:T,lines:P})=>o("div",
{},o("dt",{},T),...P.map(q=>o("dd",{dir:"auto"},q))))),o("div",{class:"ajar-moves"},...c())]:[]}let N=jt(h,()=>{let w=JSON.
stringify([d,a()]);w!==f&&(f=w,Yn(h,H))}),I=()=>[S(t["home-take-plan"],()=>i({take:"plan",paper:y.value(),country:r.code()})),
y.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let w=(q,U)=>S(U,()=>i({take:q})),T=g>(d.danger?.
kinds.length??0)?null:d.danger,P=()=>{g=T.kinds.length+1,H(),h.querySelector(".ajar-welcome").focus()};h.replaceChildren(
T?r.notice(T,{level:2,aside:P}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-m\
oves"},S(t["home-go-on"],()=>s(d.newest))):"",d.due?.length?o("ul",{},...d.due.map(q=>o("li",{},q))):"",d.plan?.length?o(
"h2",{},t["home-plan"]):"",d.plan?.length?j(d.plan):"",d.plan?.length&&!T?r.line():"",...(d.earlier??[]).filter(({plan:q})=>q.
length).map(({title:q,plan:U})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${q}`),j(U))),...R(),o("details",{},o(
"summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[...l?I():[],w("calen\
dar",t["home-take-calendar"]),d.danger?"":w("calendar-line",t["home-take-calendar-line"])],w("check-ins",t["home-take-ch\
eck-ins"]),w("everything",t["home-take-everything"])),x()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",
{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),v(t["home-erase"],
t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{p.end(),d=w,N()},settle:p.end,say:(w,T="")=>{p.end();let P=o("di\
v",{class:"ajar-text"});Me(P,T),u.replaceChildren(w,P),u.scrollIntoView({block:"nearest"})}}}function cs({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([os(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var mr=1e3;function xt(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=d=>o("div",{
class:`ajar-plan-${d}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,i=()=>{p.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},h=setTimeout(
r,mr);addEventListener("beforeprint",()=>clearTimeout(h),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,i,{capture:!0,signal:p.signal})}function ls({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:p,beside:i,section:h,
ladder:d}=e,f=[o("h1",{},a),...c.map(g=>is("ajar-plan-goal",g)),...l.map(g=>is("ajar-plan-hero",g)),Qt(u,"h2"),...p.map(
g=>Yt(g,Fe(g.lines))),i.length?o("section",{},Qt(i,"h2")):"",...h.map(g=>Yt(g,kr(g))),...d.map(g=>Yt(g,jr(g),wr(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];xt(f,{title:a,
paper:t,tight:gr(e),onRefused:r})}function gr({plan:e,message:t,more:n,needs:s,support:r,ladder:a}){let c=[...s,...r,...a].
flatMap(({fields:u,rungs:p=[]})=>[...u,...p]);return[...e,...t,...n,...c].length>12?2:+(n.length>2)}var vt=({lines:e})=>[
...e.join("")].length,yr=e=>vt(e)<160?"large":vt(e)<500?"middle":"usual",is=(e,t)=>o("div",{class:e,"data-size":yr(t)},...Xt(
t,"h2")),br=e=>vt(e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Fe=e=>e.map(t=>o("p",{dir:"auto"},t)),
us=e=>e.length>1?[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Fe(e),Xt=({heading:e,lines:t},n,s=Fe)=>[o(n,{},e),...s(
t)];function Qt(e,t){let n=e.every(br)?"ajar-plan-beside":"",s=t==="h3"?us:Fe;return o("div",{class:n},...e.map(r=>o("di\
v",{},...Xt(r,t,s))))}var wr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+vt(s),0)<900,Yt=({heading:e},t,n=!1)=>o("\
section",{"data-whole":n},o("h2",{class:"ajar-plan-title"},e),...t),kr=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[
...s].length<60);return e.some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{
dir:"auto"},s))):o("div",{},...Xt(n,"h3",us))):[Qt(e,"h3")]},jr=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Fe(n)),
o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o(
"div",{},...Fe(s),r.length?o("p",{},o("b",{},r.join(" · "))):null))))];var xr={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},fs=["first","sec\
ond","third"],He=10,vr=400,tt=17,en=16,Re=14,[gs,ys]=[12,38],[tn,nn,$r]=[46,8,30],ps=15,ds=26,Sr=14;function sn(e,t,n){let s=t.
map((l,u)=>({...l,look:fs[u%fs.length]})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Er(e,s,n):
Or(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${se(a)}`}">
${r.join(`
`)}
</svg>
`}function Or(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/He;return[t.flatMap(({id:u,name:p,look:i},h)=>{let d=h*s,f=d+
46,g=e.values[u],y=[...Array(He+1).keys()].map(j=>nt([c(j),f-5],[c(j),f+5],"edge",1)),S=[0,He].filter(j=>j!==g).map(j=>Le(
`${j}`,c(j),f+25,"muted",{size:Re,anchor:"middle"}));return[Le(p,0,d+tt,i,{size:tt,bold:!0}),nt([r,f],[a,f],"edge",1.5),
...y,...S,ks(i,c(g),f,9),Le(`${g}`,c(g),f+29,i,{size:tt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Er(e,t,n){let s=Tr(
e,gs,n-ys),r=tn+He*nn+$r,a=t.flatMap((p,i)=>Ar(e,p,s,i*r,n)),c=t.length*r,[l,u]=Lr(e,s,c,n);return[[...a,...l],c+u]}function Ar(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+tn,a+tn+He*nn],p=e.map(({values:f},g)=>({value:f[t],x:r[g],y:u-nn*f[t]})).filter(
({value:f})=>f!==null),i=[l,u].flatMap((f,g)=>[nt([0,f],[c-ys+gs,f],"line",1),Le(g?"0":`${He}`,c,f+5,"muted",{size:Re,anchor:"\
end"})]),h=Math.min(...r.slice(1).map((f,g)=>f-r[g])),d=h<11?Math.max(2,h/3):5.5;return[Le(n,0,a+tt,s,{size:tt,bold:!0}),
...i,Wr(p,s),...p.map(({x:f,y:g})=>ks(s,f,g,d)),...Cr(p,s)]}function Cr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,p]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&p>=r&&u+p>2*r,h=(u-r)*(p-r)<0,d=l===0||l===e.length-1;return{value:r,x:a+(h?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*en*.6/2,rank:d?0:r===u?3:h?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Sr)&&!s.some(c=>Mr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Le(`${r}`,
a,c,t,{size:en,bold:!0,anchor:"middle"}))}var Mr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<en;function Tr(e,t,n){
let s=bs(e);if(s.length===1){let p=(n-t)/(e.length-1);return e.map((i,h)=>t+h*p)}let r=s.slice(1).map((p,i)=>Mt(s[i].day,
p.day)),a=ps*(e.length-s.length)+ds*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((p,i)=>p+i,0),u=t;return s.
flatMap(({many:p},i)=>(i&&(u+=ds*c+l*r[i-1]),Array.from({length:p},(h,d)=>(d&&(u+=ps*c),u))))}function bs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function Lr(e,t,n,s){let r=bs(e);if(r.length===1){let[i]=r.map(x=>x.day&&ms(x.
day,!0)),d=s<vr||e.length>4?2:e.length,f=d===2?[0,e.length-1]:[...e.keys()],g=s/d-14,y=f.map(x=>({x:t[x],lines:Ir(e[x].moment,
g)})),S=Math.max(...y.map(({lines:x})=>x.length))*Re*1.25,j=y.flatMap(({x,lines:R})=>hs(R,x,n+12,s)),v=i?[Le(i,0,n+S+22,
"muted",{size:Re})]:[];return[[...j,...v],S+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:h}of r){let[d,f]=[t[l],t[l+h-1]];c.push({from:d,to:f,x:(d+f)/2,words:ms(i,a.size>1)}),l+=h}let u=c.flatMap(({from:i,
to:h,x:d})=>[nt([i,n-4],[h,n-4],"edge",1),nt([d,n-4],[d,n+2],"edge",1)]),p=Nr(c.map(i=>({...i,...ws([i.words],i.x,s)})));
return[[...u,...p.flatMap(({words:i,x:h})=>hs([i],h,n+18,s))],24]}function Nr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function ws(e,t,n){let s=Math.max(...e.
map($t))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function hs(e,t,n,s){let{start:r,end:a}=ws(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,p)=>Le(u,l,n+p*Re*1.25,"muted",{size:Re,anchor:c}))}var ms=(e,t)=>_e(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Ir(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||$t(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>Rr(a,t))}function Rr(e,t){let n=[...e];if($t(e)<=t)return e;for(;n.length&&$t(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Dr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,$t=e=>[
...e].reduce((t,n)=>t+Re*(Dr.test(n)?1.05:.58),0),se=e=>`${Math.round(e*10)/10}`,St=e=>`var(--ajar-${e}, ${xr[e]})`,Br={
"&":"&amp;","<":"&lt;",">":"&gt;"},qr=e=>e.replace(/[&<>]/g,t=>Br[t]);function Le(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${se(t)}" y="${se(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${St(s)}">${qr(e)}</text>`}var nt=(e,t,n,s)=>`<path d="M${e.map(se).join(" ")}L${t.map(se).join(" ")}" stroke="${St(
n)}" stroke-width="${s}" fill="none"/>`,Wr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${se(n)} ${se(s)}`).join("L")}" strok\
e="${St(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ks(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${se(r-c)} ${se(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${se(r-c*.9)} ${se(a-
c*.9)}h${se(c*1.8)}v${se(c*1.8)}h${se(-c*1.8)}z`,third:`M${se(r)} ${se(a-c*1.25)}L${se(r+c*1.25)} ${se(a)}L${se(r)} ${se(
a+c*1.25)}L${se(r-c*1.25)} ${se(a)}z`}[e]}" fill="${St(e)}"/>`}var _r=600,Pr=340;function xs(e,t,n){return{sentence:zr(e,t,n),wide:sn(e,t,_r),narrow:sn(e,t,Pr),columns:[n["chart-momen\
t"],...t.map(({name:s})=>s)],rows:e.map(({moment:s,values:r})=>[s,...t.map(({id:a})=>r[a])])}}function zr(e,t,n){let[s,r]=[
e[0],e.at(-1)],a=s.day&&Ur(s.day,s.day.slice(0,4)!==r.day?.slice(0,4)),c=t.map(({id:p})=>p).filter(p=>s.values[p]!==null);
if(e.length===1){let p=c.map(h=>_(n["check-ins-value"],{ruler:n[`ruler-${h}`],value:s.values[h]})),i=js(p);return a?_(n["\
check-ins-once"],{day:a,rulers:i}):_(n["check-ins-once-undated"],{rulers:i})}let l=c.map(p=>({id:p,before:s.values[p],after:r.
values[p]})).filter(({after:p})=>p!==null).map(({id:p,before:i,after:h})=>_(i===h?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${p}`],before:i,after:h}));if(!l.length)return n["check-ins-differ"];let u=js(l);return a?_(n["chec\
k-ins-since"],{day:a,rulers:u}):_(n["check-ins-since-undated"],{rulers:u})}var Ur=(e,t)=>_e(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}}),js=e=>new Intl.ListFormat("en-US",{type:"conjunction"}).format(e);var Ve=(...e)=>e.map(([t,n,s={}])=>Pe("path",{class:t,d:n,...s})),st=(e,...t)=>Pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Fr=(e,t,n,s)=>Pe("circle",{class:e,cx:t,cy:n,r:s}),Hr={cup:()=>st("88 74 46 56",...Ve(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>st("296 12 176 168",...Ve(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>st("136 24 136 140",...Ve(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Fr("glow",234,94,4),...Ve(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>st("312 66 80 120",...Ve(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>st("190 66 72 100",Pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ve(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},vs=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Hr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function $s(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),vs(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Ss=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),vs(e.doors,t)),
Os=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Vr=4e3,Kr=6e3,Gr=6;function Es(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function c(d,f){s.textContent=d,r.dataset.breath=f}function l(){if(n===Gr){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Vr)}function u(){c(e.out,"out"),t=setTimeout(l,Kr)}function p(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:i}}var De=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function As(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>Cs(r[i])&&fe(r[i])!=="";if(!Ue(c[l.sentence]).every(u))return"";
let p=i=>Object.values(n).some(h=>ze(i,h).length);return Object.values(r).flatMap(Zr).some(p)?"":Zt(l,c[l.sentence],r)}var Zr=e=>(e?.
own?[e.own]:[e].flat()).filter(Cs),Cs=e=>typeof e=="string";var ci=new TextEncoder;var Ms="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ts=`${Ms}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,vi=new RegExp(`(?:[${Ms}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),$i=new RegExp(`^[${Ts}]+`),Si=new RegExp(`(^|[;,|"])([${Ts}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Ls({after:e,among:t,...n},s){return et({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Xr=["goal","sentence","fields","message","beside","section","ladder"],ea="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",ta=new RegExp(
`\\r\\n|[${ea}]`);function Ns(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?As([a],t):"",l=Object.
fromEntries(Xr.map(u=>[u,[]]));for(let u of r){let{response:p}=n.get(`${u.exercise}@`)??{},i=Object.keys(p??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let h=na(sa(i,p),u,u.exercise===s?c:"");l[u.look].push(...h.filter(d=>d.lines?.
length||d.fields?.length||d.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new De("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function na(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var ot=e=>e.flatMap(t=>t.split(ta)).map(fe).filter(Boolean);function sa({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return Ls(f,r[f.id])}catch{return null}},c=f=>{let g=a(f),y=f.kind==="date"&&Ze(g);return ot(y?[_e(y,{dateStyle:"ful\
l"})]:me(f,g))},l=(...f)=>t.filter(({id:g})=>f.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...f)=>({heading:e,fields:l(...f)});function p(f,g){let y=t.find(x=>x.id===f&&x.kind==="sor\
t"),S=y?.piles.find(x=>x.id===g)?.text,j=S&&a(y);if(!j)return[];let v=y.cards.filter(x=>j[x.id]===g).map(({text:x})=>x);
return[{id:g,heading:S,lines:ot(v)}]}function i(){let f={items:t,rules:s.filter(y=>y.message),reflection:n};if(!f.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,a(y)]));return bt(f,g).filter(({said:y})=>y.length).map(({heading:y,
said:S})=>({id:"message",heading:y,lines:ot(S)}))}function h(){let f=s.find(j=>j.ladder)?.ladder;if(!f)return{...u("goal"),
rungs:[]};let g=j=>t.find(({id:v})=>v===j),y=[f.today,f.later].map(g).filter(Boolean),S=f.rungs.filter(j=>g(j.item)).map(
j=>({heading:g(j.item).said,lines:c(g(j.item)),marks:y.filter(v=>a(v)?.chosen.includes(j.card)).map(v=>v.said)})).filter(
j=>j.lines.length||j.marks.length);for(let{id:j,said:v}of f.before??[])r[j]&&typeof r[j]=="string"&&S.push({heading:v,lines:ot(
[r[j]]),marks:[]});return{...u("goal"),rungs:S}}let d=()=>n[s.find(f=>f.sentence&&f.heading)?.heading]??"";return{fields:l,
section:u,pile:p,message:i,ladder:h,told:()=>Ue(n[s.find(f=>f.sentence)?.sentence]??""),sentence:f=>({heading:d(),lines:ot(
[f])})}}function Is({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!gt(r.exercise,r.answers)?[]:s.item?oa(s,r):
Gn(r.exercise,r.answers)});return[...new Set(n)]}function oa({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(p=>p.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(p=>r[e][p.id]===t),l=c?c.map(({text:p})=>p):me(a,r[e]),
u=n.startsWith("{words}");return l.map(p=>{let i=be(p);return Ie(n,{words:u?i:wt(i,["a","an"],!1)})})}var ra="{wishes}";function Rs({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=f=>{let[g,y]=[n(`${f}@`),
s(`${f}@`)];return g&&y?{exercise:g,answers:y}:null},l=f=>Is(f,c),u=({items:f})=>f.some(({takes:g})=>g);function p(f,g){
let S=(n(f)?.items??[]).flatMap(({takes:j=[]})=>j).filter(({exercise:j})=>g.includes(`${j}@`));return l({takes:S}).length>
0}function i({key:f,exercise:g,html:y}){let S=s(f),j=g.items.flatMap(A=>me(A,S[A.id]).flatMap(w=>be(w).split(/\n+/)));if(!j.
length)return"";let x=o("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
h(x,y,j):x.append(...j.map(A=>o("p",{dir:"auto"},A)));let R=o("p",{class:"ajar-status",role:"status"}),N=async()=>{let w=[
...x.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),T=await _t(w,x);R.replaceChildren(e[T?"help-copied":"letter-not-copied"])},I=()=>{let A=/-(US|CA)$/i.test(navigator.language),
w=o("div",{class:"ajar-letter-text"},...x.cloneNode(!0).childNodes);xt([w],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},H=(A,w)=>o("button",{type:"button",onclick:w},A);return o("d\
iv",{class:"ajar-letter"},x,o("div",{class:"ajar-moves"},H(e["help-copy"],N),H(e["letter-print"],I)),R)}function h(f,g,y){
Me(f,g),[...f.querySelectorAll("p")].find(j=>j.textContent===ra)?.replaceWith(o("ul",{},...y.map(j=>o("li",{dir:"auto"},
j)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let f=r().filter(S=>S.endsWith("@")&&s(S)),g=f.map(S=>({key:S,response:s(S)})),
y=Object.fromEntries(f.map(S=>[S.slice(0,-1),n(S)]));try{let{message:S,beside:j,section:v}=Ns(g,{exercises:y,danger:{},workshop:a}),
x=a.days.map(({item:N})=>N),R=j.filter(({id:N})=>!x.includes(N));return[...S,...R,...v.flatMap(({fields:N})=>N)]}catch(S){
if(S instanceof De)return[];throw S}}return{sentences:l,isLetter:u,canBegin:p,letter:i,matters:d}}window.ajarShown??=new WeakMap;var rt=window.ajarShown,Ds=e=>e.startsWith("check-in@"),Bs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),aa={};function ca(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function ia({model:e,el:t}){ca();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:p=[]}=e.get("workshop")??{},i=new Map,h=new Map,d=new Map,f=[],g=m=>f.
push(m),y=null,S=!1,j=!1,v=!1,x=!1,R=new Map,N=new Map,I=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let H=o(
"div",{class:"ajar-page"}),A=m=>n.flatMap(({blocks:$})=>$).find($=>$.kind==="exercise"&&$.key===m)?.exercise,w=ss({words:s,
answered:()=>[...h].map(([m,{answers:$}])=>[A(m),$]).filter(([m,$])=>m&&Object.keys($??{}).length)}),T=0,P=m=>{if(clearTimeout(
T),T=0,w.set(m),y?.setLost(m),m)for(let $ of d.keys())i.get($)?.release()},q=(m,{awaited:$=!1}={})=>{try{e.send(m)}catch{
P(!0);return}$&&!T&&(T=setTimeout(()=>P(!0),8e3))},U=!1;function b(){U||(U=!0,window.ajarDangers?k():q({dangers:!0}))}let k=()=>{
for(let m of Object.values(window.ajarDangers.dangers))Nn(xn(m))};function O({key:m,exercise:$},E){if(Ds(m)&&!w.isLost()||
!(window.ajarDangers||w.isLost())||!gt($,E))return;let W=et($,E),Y=Jn($,W,window.ajarDangers);ue(m,{answers:W,done:!0,...Y}),
R.set(m,Bs(h.get(m))),i.get(m).update(h.get(m)),i.get("made")?.update()}let L=Tn({words:s,countries:e.get("notice")?.help??
n[0]?.blocks[0]?.help,leave:()=>V(),onCountry:m=>q({country:m})}),V=()=>{q({forget:!0}),Pt()},D=Rs({words:s,help:L,exerciseOf:A,
answersOf:m=>h.get(m)?.answers,keys:()=>[...h.keys()].filter(m=>A(m)),workshop:{plan:r,days:u,printed:p}}),K=(m,$,E)=>(i.
set(m.key,E),h.has(m.key)&&E.update(h.get(m.key)),$),Z={html(m){return m.warns&&g(ie),ce(m.html)},home(m){let $=o("div",
{}),E=ke=>{ke.import&&i.get("chart")?.begin(),q(ke)},B=ke=>Se(F(ke)),{matters:W}=D,Y=p.length>0;return K(m,$,as($,{words:s,
send:E,open:B,help:L,matters:W,ways:ve,isPrinted:Y})),q({home:m.key}),$},gate(m){let $=o("div",{class:"ajar-text ajar-ga\
te"}),[E,B]=x?[o("p",{},s["gate-left-out"]),[L.button(),ee(),pe()]]:[ce(v?m.short:m.html),z()],W=o(`h${m.level??2}`,{},m.
title);return $.append(W,E,o("div",{class:"ajar-moves"},...B.filter(Boolean))),x||E.after(o("p",{class:"ajar-gate-ask"},
s["gate-ask"])),g(ie),$},made:m=>{let $=o("div",{class:"ajar-made"}),E=()=>$.replaceChildren(...re(m.section));return i.
set("made",{update:E}),E(),$},exercise(m){if(m.invites&&x){let W=[o(`h${m.level}`,{},m.exercise.title),o("p",{},s["gate-\
left-out"]),pe()];return o("div",{class:"ajar-text"},...m.folded?[]:W)}let $=o("div",{}),E=w.line(y?{}:{role:"alert"});d.
set(m.key,$);let B=(W,Y)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;
N.set(m.key,Q),q({key:m.key,...W,sent:Q},{awaited:Y}),!(!Y||!w.isLost())&&(P(!0),E.scrollIntoView({block:"nearest"}))};return i.
set(m.key,dn($,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,closed:m.folded?!we(m.key):
null,sort:m.quick||n.length>1&&!qe()?gn:Rn,enough:m.quick?"at once":"later",remarks:(W,Y)=>Un(W,{words:s,find:Q=>qn(Y,Q,
window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:D.sentences,...h.get(m.key),
help:L,instead:()=>ee(m.instead),below:()=>C(m),onAside:W=>{ue(m.key,{aside:W}),$.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!W)},onChange:W=>{b(),ue(m.key,{answers:W,done:!1}),B({answers:W,done:!1},j)},onMove:W=>ue(m.key,{at:W}),onDone:W=>{
O(m,W),B({answers:W,done:!0},!0),Ds(m.key)&&i.get("chart")?.begin()},onStartOver:()=>{ue(m.key,{answers:{},done:!1}),B({
remove:!0})}})),$.firstElementChild.append(E),g(()=>w.forget(E)),$},chart(m){let $=o("div",{class:"ajar-chart-block"}),E=o(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:B,end:W}=Je(s,Q=>E.replaceChildren(Q)),Y=({checkIns:Q,
rulers:Ce})=>{W(),Xn($,Q.length?xs(Q,Ce,s):{},s)};return i.set(m.key,{update:Y,begin:B,end:W}),h.has(m.key)&&Y(h.get(m.key)),
B(),q({chart:m.key}),o("div",{},$,E)},start:m=>$s(m,{open:G,opener:y?.opener}),doors:m=>Ss(m,{open:G}),onward:m=>Os(m,{open:G}),
breathing(m){let{element:$,stop:E}=Es(m);return g(E),$},notice(m){if(In(()=>q({forget:!0})),!m.leave)return o("div",{class:"\
ajar-notice"},o("p",{},m.text));let $=o("div",{class:"ajar-leave"},L.button(),Wt({words:s,leave:V}));Ln(L.open),y=Qn({words:s,
send:q,isQuiet:n.length>1});let E=document.createDocumentFragment(),B=o("div",{class:"ajar-on-paper"});return dt(()=>B.append(
L.text())),E.append(o("div",{class:"ajar-notice"},o("div",{},y.line,y.small),$),B,y.more),E}};function oe(m){let $=n.findIndex(
({id:B})=>B&&m===`${B}.ipynb`),E=({section:B,blocks:W})=>B===n[$]?.id&&W.some(({warns:Y})=>Y);return Math.max($,n.findIndex(
E))}function ce(m){let $=o("div",{class:"ajar-text"});return Me($,m),L.addNumbers($),$.addEventListener("click",E=>{let B=oe(
E.target.closest("a")?.getAttribute("href"));B<0||(E.preventDefault(),Se(B))}),$}function ie(){v=!0}function X(m){x=m,v=
!0,$e({focus:!0})}let ge=(m,$)=>o("button",{type:"button",onclick:$},m),pe=()=>ge(s["gate-again"],()=>X(!1));function M(){
X(!1),n[I].blocks.some(({invites:$})=>$)||Se(I+1)}let z=()=>[ge(s["gate-no"],()=>X(!0)),ge(s["gate-unsure"],()=>X(!0)),ge(
s["gate-yes"],M)],J=m=>n.filter($=>$.section===m).flatMap($=>$.blocks.filter(({kind:E})=>E==="exercise")),re=m=>{let $=J(
m).filter(({key:Q})=>h.get(Q)?.done).map(({key:Q,exercise:Ce},ke)=>o("details",{open:ke===0},o("summary",{},Ce.title),...h.
get(Q).reflection.flatMap(Ge=>Ye(Ge,2)))),E=o("p",{},s["made-nothing"]),B=J(m).map(({key:Q})=>Q),W=a&&D.canBegin(`${a}@`,
B)?ae():null,Y=W?[o("div",{class:"ajar-moves"},W)]:[];return[o("h1",{},s["made-title"]),...$.length?$:[E],...Y]},we=m=>Object.
keys(h.get(m)?.answers??{}).length>0,xe=m=>{let $=J(m).filter(({folded:E})=>!E);return $.length>0&&$.every(({key:E})=>h.
get(E)?.done)};function C(m){let $=m.key.startsWith(`${r}@`)&&L.isKnown()?L.line():"",E=D.isLetter(m.exercise)?D.letter(
m):"",{danger:B,aside:W=0}=h.get(m.key);return E&&(E.hidden=W<=(B?.kinds.length??-1)),o("div",{class:"ajar-below"},$,E,y?.
offer()??"")}let F=m=>n.findIndex(({aside:$,blocks:E})=>!$&&E.some(B=>B.key===m)),G=m=>Se(n.findIndex($=>$.id===m));function ee(m){
let $=`${l?.exercise}@`,E=F($);return E<0?m?o("p",{},o("a",{href:m},s["help-needs"])):null:te($,E,s["help-needs"])}function te(m,$,E){
return o("button",{type:"button",onclick:()=>{Se($);let W=d.get(m)?.querySelector("h1, h2");if(W){for(let Y of d.get(m).
querySelectorAll(".ajar-folded, .ajar-sentences"))Y.open=!0;W.tabIndex=-1,W.focus()}}},E)}function le(m,$){let E=n.findLastIndex(
({blocks:B})=>B.some(W=>W.key===m));return E<0||x?null:te(m,E,$)}let ae=()=>le(`${a}@`,s["make-message"]),ve=()=>{let m=[
...h.keys()],$=`${a}@`,E=a&&(D.canBegin($,m)||h.has($)),B=c&&le(`${c.exercise}@`,s["make-letter"]);return[E?ae():null,B].
filter(Boolean)};for(let[m,$]of Object.entries(aa))Z[m]=E=>{let B=o("div",{}),Y=$(B,E,{words:s,send:q,onDispose:g,model:e,
exerciseOf:A,formOf:Q=>d.get(Q)});return K(E,Y.element??B,Y)};let ye=m=>n[I].blocks.find($=>$.kind===m),ue=(m,$)=>h.set(
m,{...h.get(m),...$}),Ke=()=>{for(let m of f.splice(0))m()};function $e({focus:m=!1}={}){if(Ke(),i.clear(),S){H.replaceChildren(
y?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(H.replaceChildren(...n[I].blocks.map(E=>Z[E.kind](E))),
n.length>1&&on(),!m)return;let $=H.querySelector("h1, h2, h3")??H;$.tabIndex=-1,$.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function on(){let{aside:m,title:$}=n[I];if(Ne.hidden=!!m,H.classList.toggle("ajar-aside",!!m),y?.setStart(
n[I].id==="start"),m)return;let{section:E,step:B,steps:W,minutes:Y}=n[I],Q=n.filter(ne=>!ne.aside),Ce=Q.indexOf(n[I]),ke=(ne,At,Ps={})=>o(
"button",{type:"button",onclick:()=>Se(n.indexOf(ne)),...Ps},At),Ge=n.find(({id:ne})=>ne==="start"),rn=Q[Ce-1]??Ge;H.append(
o("div",{class:"ajar-moves ajar-turn"},rn?ke(rn,s["previous-page"]):null,Ce<Q.length-1?ke(Q[Ce+1],s["next-page"]):null));
let Et=Q.filter(ne=>!ne.section||ne.step===1),an=ne=>E?ne.section===E:ne===n[I],Ws=ne=>({"aria-current":an(ne)?"page":null}),
_s=ne=>xe(ne.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",cn=(ne,At)=>o("li",{},ke(ne,At,Ws(ne)),_s(
ne));Be.replaceChildren(...Et.map(ne=>cn(ne,ne.title)),Ge?cn(Ge,s["start-page"]):""),at.textContent=E?_(s["step-of"],{title:$,
n:B,all:W,minutes:Y}):_(s["page-of"],{n:Et.findIndex(an)+1,all:Et.length,title:$})}function Se(m){n[m]&&(I=m,Be.parentElement.
open=qe(),e.set("page",m),e.save_changes(),$e({focus:!0}))}let Be=o("ol",{}),at=o("summary",{}),qe=()=>window.innerWidth>
640;e.get("notice")&&t.append(Z.notice(e.get("notice")));let Ne=o("nav",{class:"ajar-nav","aria-label":s.pages},o("detai\
ls",{open:qe()},at,Be));n.length>1&&t.append(Ne),t.append(w.line({role:"alert"}),H);let ct=0;for(let m of["keydown","poi\
nterdown","scroll"])t.addEventListener(m,()=>{Date.now()-ct<3e4||(ct=Date.now(),q({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",m=>{if(P(!1),m.keeping){let E=[...N.values()].some(Y=>m.acknowledged<Y);y?.update(E?{...m.keeping,saved:!1}:
m.keeping);let{state:B}=m.keeping,W=B==="locked";B&&(j=B==="kept"),B&&W!==S&&(S=W,h.clear(),Ne.hidden=S,$e())}m.states&&
queueMicrotask(()=>i.get("made")?.update());for(let[E,B]of Object.entries(m.states??{})){if(m.acknowledged<N.get(E))continue;
let W=B.answers&&!Object.keys(B.answers).length,Y=R.get(E)===Bs(B);R.delete(E),ue(E,W?{...B,at:0}:B),Y||i.get(E)?.update(
h.get(E))}m.dangers&&(window.ajarDangers=m.dangers,k()),m.country!=null&&L.choose(m.country),m.file&&(i.get("home")?.settle(),
cs(m.file));let $=i.get("home")??y;if(m.print){let E=i.get("home");E?.settle(),ls(m.print,()=>E?.say(s["print-refused"]))}
m.erased&&$?.say(m.erased,ye("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&$?.say(m.said),m.open&&G(m.open),m.problem&&
i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),$e()});let Ot=ns(e,{gone:()=>P(!0),
back:()=>{w.isLost()&&q({ready:!0})}});return $e(),rt.set(s,(rt.get(s)??0)+1),q({ready:!0}),()=>{Ke(),Ot(),clearTimeout(
T),rt.set(s,rt.get(s)-1),rt.get(s)||q({gone:!0})}}var qs={render:ia};var yl=qs;export{yl as default};
