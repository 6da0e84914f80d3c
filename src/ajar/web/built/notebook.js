var P=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ue(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Nn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))},In=["first","second",
"third"],Rn=e=>In[e%In.length];var To=/^(\d{4})-(\d{2})-(\d{2})$/;function We(e){let[,t,n,s]=typeof e=="string"&&To.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Lo(+t,+n)?e:null}function Ht(e){let t=e.getFullYear();return t>=1&&t<=9999?Io(t,e.getMonth()+1,e.getDate()):null}var Kt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Lo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Io=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var No=["button","input","select","summary","textarea"],Ro=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return No.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ro.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function He(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}function mt(e,t){for(let r of e)r.hidden=!0;let n=o("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:s},
P(t["cards-more"],{n:e.length}));function s(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Vt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Do=new RegExp(`^${Vt}+|${Vt}\
+$`,"g"),Bo=/[\p{L}\p{N}_]+/gu,qo=/^[\p{L}\p{N}_]+/u,Po=/\{([a-z][a-z0-9-]*)\}/,[Wo,_o]=["⁨","⁩"],Dn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},zo=new RegExp(`[,;:،]|${Vt}`),Fo="January February March April May June July August\
 September October November December".split(" "),Uo=/^\p{Uppercase}/u,Bn=/[.!?…؟。][\u2069”’"')»]*$/,Ho=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ce="en-US",Gt=({language:e=Ce})=>{Ce=e},Ie=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),Jt=(e,t)=>e[`\
moment-${t}`]??(We(t)?Ke(t):t),Zt=e=>new Intl.ListFormat(Ce,{type:"conjunction"}).format(e),nt=(e,t,n=Ce)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),le=e=>e.replace(Do,""),ve=e=>e.toLowerCase().toUpperCase(),st=e=>e.
match(qo)?.[0]??"";function Ke(e,t=Ce){if(t!=="en-US")return nt(e,{dateStyle:"long"},t);let[n,s,r]=e.split("-").map(Number);
return`${Fo[s-1]} ${r}, ${n}`}function _e(e,t,n=[]){let s=e.split(Po),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=Ko(le(t[l]),u),i=Vo(
c,d,n),f=!i&&!r&&Uo.test(c);r+=Bn.test(r)?i.replace(/^,+/,""):i,r+=Go(f?gt(d):d)}return Bn.test(r)?r:r+s.at(-1)}function be(e){
let t=le(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Dn&&s===Dn[n]&&le(r))||r.includes(n)||r.includes(
s)?e:r}function Ko(e,t){let n=e.length;for(;n&&zo.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function gt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Vo(e,t,n){let s=ve(st(t));if(!s)return e;let r=new Set(n.map(ve)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(Bo))if(a(ve(c[0])))return e.slice(0,c.index);return e}var Go=e=>Ho.test(e)?`${Wo}${e}${_o}`:
e;var Jo=3;function Yt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>o("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?s:r)(i)})),c=()=>a.forEach((i,f)=>{i.checked=n(e[f])});c();let l=e.
map((i,f)=>o("label",{class:"ajar-card"},a[f],o("span",{dir:"auto"},i))),u=mt(l.filter((i,f)=>f>=Jo&&!a[f].checked),t);return{
element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,u)),follow:c}}var Zo=2e4;function qn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Zo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Qt(e,t,n,s){let r=qn(e,{rows:1,...s,oninput:()=>{r.value.includes(
`
`)&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:a=>{/Break|Paragraph/.test(a.inputType)&&(a.preventDefault(),
n?.())}});return r}function Pn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){let{opener:l,long:u,remark:d}=e,
i=l?o("b",{id:`${s}-opener`},l):null,f=qn(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?f.value:null),g.follow()},...l?
{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=v=>{f.value=v,f.dispatchEvent(
new Event("input",{bubbles:!0}))},h=n["message-opener"],g=Yt(c,{words:n,has:v=>f.value.includes(v),put:v=>m(`${f.value.trim()||
h} ${v}`),drop:v=>{let E=f.value.replace(v,"").replace(/ {2,}/g," ").trim();m(E===h?"":E)}}),w=o("label",{class:"ajar-wo\
rds ajar-write"},i,f),j=d&&a?a(f,e):"";return g.element||j?o("div",{},g.element,w,j):w}function Wn(e,t,{words:n,change:s,
sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{let E=c().map($=>$.value).filter($=>$.
trim());s(E.length?E:null),v.follow()},u=()=>[...a.children].forEach((E,$)=>{E.querySelector("textarea").setAttribute("a\
ria-label",P(n.line,{n:$+1})),E.querySelector("button").setAttribute("aria-label",P(n["remove-line"],{n:$+1}))}),d=()=>{
g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-line"]),f=()=>{u(),i.hidden=a.
children.length>=e.most},m=E=>{let $=c()[c().indexOf(E)+1];$?$.focus():E.value.trim()&&!i.hidden&&d()},h=E=>{let $=Qt(E,
l,()=>m($),{enterkeyhint:"next"});return $},g=E=>{let $=()=>{let L=N.nextElementSibling||N.previousElementSibling;N.remove(),
L||g(""),f(),l(),(L||a.firstElementChild).querySelector("textarea").focus()},N=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(E)),o("button",{type:"button",class:"ajar-remove",onclick:$},"×"));a.append(N),f()},w=t||[];for(let E=0;E<
Math.max(e.lines,w.length);E++)g(w[E]??"");let j=E=>c().find($=>$.value.trim()===E),v=Yt(r,{words:n,has:E=>!!j(E),put(E){
!j("")&&!i.hidden&&g("");let $=j("");$&&($.value=E),l()},drop(E){j(E).value="",l()}});return o("div",{class:"ajar-lines"},
v.element,a,i)}var Yo=5,Qo=3,Xo=25,er=500,tr=24;function ot(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,s&&t(""),s=!1}}}function nr(e){let t=n=>{let s=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),r=n.timeStamp-e.timeStamp;!n.detail||s>tr||r>er||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Xt=e=>Ie(o("p",{class:"ajar-hint"},e["part-in-english"]),e),en=(e,{language:t})=>t?Ie(
o("span",{},e),{language:t}):e,sr=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function yt(e,{language:t},n){if(!t)return e;
Ie(e,{language:t});let s=()=>{for(let r of e.querySelectorAll(sr))Ie(r,n)};return new MutationObserver(s).observe(e,{childList:!0,
subtree:!0}),s(),e}function _n(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,{closed:d=null}=n,
i={...cr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},h=0,g=null,
w=0,j=n.aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",E=t.private?o("p",{class:"ajar-private"},t.private):"",$=C=>l?
C.after:c&&C.more,N=t.items.some(C=>$(C)&&n.answers?.[C.id]!=null),{example:L}=t,W=L?o("details",{class:"ajar-example"},
o("summary",{},s.example),o("p",{},L)):"",H=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),z=o("div",{}),
k=o("div",{class:"ajar-body"}),A=o(`h${r}`,{id:`${f}-title`},t.title),I=[t.language?Xt(s):"",...a||c?[o("div",{class:"aj\
ar-beside"},...u,v?rr([v],s):"",W),E]:[v,E,W],z,k,H],B=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...d===
null?[A,...I]:[o("details",{class:"ajar-folded",open:!d},o("summary",{},A),...I)]);yt(B,t,s);let U=null,y=C=>{U=C};B.addEventListener(
"click",y,!0),B.addEventListener("keydown",C=>{C.key!=="Enter"||!(C.ctrlKey||C.metaKey)||!g||(C.preventDefault(),g.next.
click())}),e.replaceChildren(B);function b(){let C=t.items.filter(G=>Ae(G,m)),V=C.filter(G=>!$(G)),Y=N?C.filter($).map(G=>[
G]):[];return[...l||a&&t.together?[V]:V.map(G=>[G]),...Y]}let S=C=>{H.replaceChildren(C)},D=(C,V)=>{let Y=C.split(/\{([a-z]+)\}/);
H.replaceChildren(...Y.map((Q,G)=>G%2?en(V[Q],t):Q))},F=ot(s,S);function _(C,V){H.replaceChildren(`${C} `,o("button",{type:"\
button",class:"ajar-link",onclick:()=>{m=V,S(""),n.onChange(m),q({focus:!0})}},s["put-back"]))}function J(C,V){m={...m,[C.
id]:V},ar(k),S(""),n.onChange(m),ue()}function te(){Z(!0),F.begin(),w=setTimeout(K,8e3)}function K(){w&&(clearTimeout(w),
w=0,Z(!1),F.end())}function Z(C){for(let V of g?.fieldsets??[])V.disabled=C}function ue(){if(!g)return;let{items:C,skip:V,
where:Y,next:Q,enough:G,more:ce}=g,ie=b().length;V.textContent=me(C)?s["clear-and-skip"]:s.skip,Y.textContent=P(s["quest\
ion-of"],{n:h+1,all:ie}),Y.hidden=ie===1,Q.textContent=h===ie-1?s.done:s.next,G.hidden=!re(ie);let je=h===ie-1&&(!l||me(
C)),he=t.items.some(ke=>$(ke)&&Ae(ke,m));ce.hidden=N||!je||!he}function re(C){return(n.enough==="at once"||h>0)&&h<C-1&&
me(t.items)}function Se(){w||(te(),n.onDone(m))}let me=C=>C.some(({id:V})=>m[V]!=null);function ge(C,V=!0){if(w)return;let Y=b();
if(h+=C,h>=Y.length){h=Y.length-1,Se();return}q({focus:V,again:C<0})}function M(C,V){let Y=`${f}-${C.id}`,Q=o("legend",{
id:`${Y}-ask`},P(C.ask,m)),G=C.hint?o("p",{class:"ajar-hint",id:`${Y}-hint`},C.hint):null,ce=[G,V.mark].filter(Boolean).
map(({id:ke})=>ke),ie=C.among?{...C,cards:Ue(C,m)}:C,je=i[C.kind](ie,Nn(ie,m[C.id]),{words:s,level:r+1,group:Y,change:ke=>J(
C,ke),say:S,tell:D,remarks:n.remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:c,...V}),he={class:`\
ajar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":ce.join(" ")||null};return o("fieldset",he,Q,G,je)}function q({
focus:C=!1,again:V=!1}={}){let Y=b();h=Math.max(0,Math.min(h,Y.length-1));let Q=Y[h],G=n.mark?.(Q),ce=G?o("p",{class:"aj\
ar-mark",id:`${f}-${Q[0].id}-mark`},G):null,ie=o("div",{class:"ajar-moves ajar-onward"}),je=h>0?()=>ge(-1):null,he=Q.map(
Pe=>M(Pe,{mark:ce,again:V,moves:ie,back:je})),ke=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let Pe=m,
ht=me(Q);if(m={...m,...Object.fromEntries(Q.map(({id:et})=>[et,null]))},n.onChange(m),!ht){ge(1);return}q({focus:!0}),_(
s.cleared,Pe)}}),dt=o("button",{type:"button",class:"ajar-next",onclick:()=>{w||(S(""),ge(1))}}),Qe=o("p",{class:"ajar-w\
here"}),Xe=o("button",{type:"button",class:"ajar-link",onclick:()=>{w||(N=!0,ge(1))}},l?s["add-why"]:s["ask-more"]),Le=o(
"button",{type:"button",class:"ajar-link",onclick:Se},s.enough);g={items:Q,skip:ke,where:Qe,next:dt,fieldsets:he,enough:Le,
more:Xe},z.replaceChildren();let Wt={type:"button",class:"ajar-back",onclick:je};ie.replaceChildren(dt,je?o("button",Wt,
s.back):"",ke);let Oe=he.length===1;ce&&Oe&&he[0].lastElementChild.before(ce),k.replaceChildren(Qe,...ce&&!Oe?[ce]:[],...he,
ie,...n.enough?[Xe,Le]:[]),ue(),n.onMove?.(h),C&&(he[0].focus({preventScroll:!0}),Qe.scrollIntoView({block:"nearest"}))}
function ne(C){if(z.replaceChildren(),!C||!n.help||j>C.kinds.length)return null;let V=()=>{j=C.kinds.length+1,n.onAside?.(
j),z.replaceChildren(),k.querySelector("[tabindex]").focus()},{help:Y,instead:Q}=n;return z.append(Y.notice(C,{level:r+1,
aside:V,instead:Q})),z.querySelector("[tabindex]")}function ae(C,{focus:V=!1,danger:Y=null}={}){g=null;let Q=o(`h${r+1}`,
{tabindex:"-1"},s["what-you-said"]);k.replaceChildren(o("div",{class:"ajar-reflection"},Q,...C.flatMap(ce=>rt(ce,r+2)),n.
below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,q({focus:!0,again:!0})}},s.change),
o("button",{type:"button",onclick:()=>{let ce=m;m={},h=0,j=0,n.onAside?.(0),n.onStartOver(),q({focus:!0}),_(s["started-o\
ver"],ce)}},s["start-over"])));let G=ne(Y);V&&(G??Q).focus()}function ye(C){let V=k.contains(document.activeElement);V&&
g&&!w||(K(),m={...C.answers},C.done?ae(C.reflection,{focus:V,danger:C.danger}):(h=C.at??Math.max(0,b().findIndex(Y=>Y.some(
({id:Q})=>m[Q]==null))),q()))}let{done:we,reflection:$e,danger:Be}=n;return ye({answers:m,at:n.at,done:we,reflection:$e,
danger:Be}),{update(C){ye(C),!g&&U&&nr(U),U=null},release:K,say:C=>{K(),S(C)}}}function or(e){let t=0,n=e.findIndex(({text:s},r)=>(t+=
s.split(" ").length,r>=Yo||r>=Qo&&t>Xo));return n<0||n>=e.length-1?e.length:n}var rr=(e,t)=>o("details",{},o("summary",{},
t["why-this"]),...e);function ar(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var rt=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",
{},r))].filter(Boolean),cr={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?
`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},d=()=>r(
l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(j=>o("input",{type:i,name:s,value:j.
id,checked:l.includes(j.id),onchange:v=>{e.many?l=l.filter(E=>E!==j.id).concat(v.target.checked?j.id:[]):(l=[j.id],u="",
m&&(m.value="")),d()}})),m=e.own?Qt(u,()=>{u=m.value,!e.many&&u.trim()&&(l=[],f.forEach(j=>{j.checked=!1})),d()}):null,h=e.
cards.map((j,v)=>o("label",{class:"ajar-card"},f[v],o("span",{},j.text))),g=c?or(e.cards):h.length,w=mt(h.filter((j,v)=>v>=
g&&!f[v].checked),n);return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...h,w,m?o("label",{class:"ajar-own"},o("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:Pn,list:Wn,date(e,t,{
words:n,change:s,say:r}){let a=Ht(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-past"])}}))}};var tn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function zn(e,t,{words:n,level:s,change:r,tell:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:f,piles:m}=e,h=L=>m.find(W=>W.id===L).text,g=o("div",{class:"ajar-one"});
function w(L,W){i={...i,[L.id]:W},W||delete i[L.id],r(Object.keys(i).length?i:null),W&&a(n.moved,{card:be(L.text),pile:h(
W)})}function j(L,{focus:W=!0,back:H=L?()=>j(L-1):u,onward:z=()=>E(L+1)}={}){let k=f[L],A=P(n["card-of"],{n:L+1,all:f.length}),
I=o("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},o("p",{class:"ajar-where"},A),o("p",{},k.text)),
B=U=>{w(k,U),z()};l.hidden=!0,g.replaceChildren(I,o("div",{class:"ajar-one-piles"},...m.map(({id:U,text:y})=>tn(y,()=>B(
U),{"aria-pressed":`${i[k.id]===U}`}))),o("div",{class:"ajar-one-also"},H?v(n.back,()=>H()):o("span",{}),v(n["card-out"],
()=>B("")),d?o("span",{}):v(n["card-enough"],()=>$()))),W&&I.focus({preventScroll:!0})}let v=(L,W)=>tn(L,W,{class:"ajar-\
link"}),E=L=>L<f.length?j(L):$();function $({focus:L=!0}={}){let W=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),H=(z,k)=>{let A=f.
filter(y=>(i[y.id]??"")===k),I=y=>j(f.indexOf(y),{back:$,onward:$}),B=A.map(y=>o("li",{},tn(y.text,()=>I(y)))),U=k?{}:{class:"\
ajar-out"};return B.length?[o(`h${s+1}`,U,z),o("ul",{},...B)]:[]};g.replaceChildren(W,o("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:z,text:k})=>H(k,z)),...H(n["cards-out"],"")),l.hidden=!1,L&&(W.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let N=f.map(L=>!!i[L.id]).lastIndexOf(!0)+1;return N===f.length||c&&N?$({focus:!1}):j(
N,{focus:!1}),g}var wt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ir=/0|1(.)(1*)0/g,lr=/(1*)0(...)(.)(1*)0/g,ur=31,fr=2147483647,pr=4,dr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",hr=new RegExp(`(${dr})|[.…]+|[!?;\\n]`,"gu"),mr=/[\u0300-\u036f'’‘ʼ]/g,gr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function kt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Kn(s,t);return t}var Me=(e,t)=>new RegExp(e.map(n=>Kn(n,t)).
join("|"),"y");function bt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),
s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function jt(e,t){let n=t;for(let[s,r]of bt(e,t))n=n.slice(0,s)+n.slice(
s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var xt=e=>Array.from(Un(e).matchAll(ir),([,t,n])=>t?Hn(t,n):0);function Fn(e){
let t=new Map,n=-1;for(let[,s,r,a,c]of Un(e).matchAll(lr))n+=8*s.length+Number.parseInt(r,2)+1,t.set(n,Hn(a,c));return t}
var Un=e=>Array.from(wt(e),t=>t.toString(2).padStart(8,"0")).join(""),Hn=(e,t)=>(e==="1"?-1:1)*(1+t.length);function vt(e){
let t=0;for(let n of e)t=(t*ur+n.codePointAt(0))%fr;return t}function Kn(e,t){return`(?:${(e.match(gr)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${pr}}`:r[0]==="<"?t[r.slice(1,-1)]:
yr(r)).join("")})`}function yr(e){let t=Vn(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Vn=e=>e.normalize("NFKD").replace(mr,"").toLowerCase();
function at(e){let t="",n=[];for(let s of e.matchAll(hr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?Vn(s[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var wr=4,Gn=4,Jn=".",St=new WeakMap;function Ve(e,t){let{passes:n,kinds:s,learned:r,own:a}=Yn(t),{line:c,places:l}=at(e),
u=jt(n,c),d=Object.entries(s).flatMap(([m,h])=>bt(h,u).map(([g,w])=>({kind:m,start:g,end:w-1}))),i=r?kr(d,c,r,a):d,f=(m,h)=>m.
span[0]-h.span[0]||m.span[1]-h.span[1]||(m.kind<h.kind?-1:+(m.kind>h.kind));return i.map(({kind:m,start:h,end:g})=>({kind:m,
span:[l[h][0],l[g][1]]})).sort(f)}function*Zn(e){for(let t of Object.values(e)){if(St.has(t))continue;let{passes:n,kinds:s}=Yn(
t);for(let r of[n,...Object.values(s)])yield,bt(r,"a b c ")}}function Yn(e){return St.has(e)||St.set(e,xr(e)),St.get(e)}
function kr(e,t,n,s){let{size:r,weights:a,kinds:c,limit:l,least:u}=n,d=br(t,n.same),i=d.slice(1).map(($,N)=>[...d[N],...$]),
f=$=>{let N=new Set($.flatMap(W=>W.numbers.map(H=>H%r)));return[...N].reduce((W,H)=>W+(a.get(H)??0),0)/Math.sqrt(N.size)},
m=[...d,...i];if(e.length)return nn(m,f)[1]>u?e:[];if(s.size&&!t.split(" ").some($=>s.has($)))return[];let h=m.filter($=>$.
length>wr),[g,w]=nn(h,f);if(!(w>l))return[];let j=g.flatMap($=>$.numbers.filter((N,L)=>L!==1)),v=$=>[...new Set(j.map(N=>N%
$.length))].reduce((N,L)=>N+$[L],0),[E]=nn(Object.keys(c),$=>v(c[$]));return[{kind:E,start:g[0].start,end:g.at(-1).start}]}
function br(e,t){let n=Jn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...jr(
r[0])];s.at(-1).push({start:r.index,numbers:c.map(vt)}),n=a,a===Jn&&s.push([])}return s.filter(r=>r.length)}function jr(e){
let t=["^",...e,"$"];return t.slice(Gn-1).map((n,s)=>`n ${t.slice(s,s+Gn).join("")}`)}var nn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Qn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??
null;function xr({lists:e,passes:t,phrases:n,own:s,learned:r}){let a=kt(e),c=Object.entries(n).map(([l,u])=>[l,Me(u,a)]);
return{passes:Me(t,a),kinds:Object.fromEntries(c),own:new Set(s.split(" ").filter(Boolean)),learned:r&&vr(r)}}function vr({
same:e,weights:t,kinds:n,...s}){let r=e.map(c=>c.split(" ")),a=Object.entries(n).map(([c,l])=>[c,xt(l)]);return{...s,same:new Map(
r.flatMap(c=>c.map(l=>[l,c[0]]))),weights:Fn(t),kinds:Object.fromEntries(a)}}function Xn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var es=["emergency","crisis","violence","agency","worried","child"],Sr=["crisis","violence"],ss='a[href$="#Help-lines"]',
fe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ts(){for(let e of fe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&fe().listeners.delete(e),e.shown||=t}}function $r(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function os(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]),[r]=Object.values(n);for(let l of Object.values(n)){let u=s.flatMap(f=>Ve(f,l)),d=u.every(({kind:f})=>f in r.
kinds),i=Qn(u,d?r:l);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:u})=>u===
"ruler"&&t[l]!=null),c=r?.["rulers-at-zero"];return c&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...c,kinds:[]}:null}var sn=(e,t)=>t.
flatMap(n=>e.lines.filter(s=>s.topic===n)),on=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},
t):t),ns=e=>`tel:${e.match(/\d+/)[0]}`;function rs({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(fe().
countries=t);let r=()=>fe().countries,a=null,c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages},a),l=()=>fe().chosen||$r(r(),c()),u=()=>r().find(k=>k.code===l());function d(k){fe().chosen=k,ts();for(let{element:A,
draw:I}of fe().listeners)I(A)}function i(k,A){return A(k),fe().listeners.add({element:k,draw:A,shown:!1}),queueMicrotask(
ts),k}let f=k=>i(o("div",{}),A=>A.replaceChildren(...k())),m=()=>{let k=[...r(),{code:"-",country:e["help-elsewhere"]}],
A=o("select",{onchange:()=>{d(A.value),s(A.value)}},...k.map(I=>o("option",{value:I.code},I.country)));return i(A,()=>{A.
value=u()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),A)},h=({say:k,to:A},I)=>{if(/^(tel|sms):/.
test(A))return o("a",{class:I?"ajar-reach":"ajar-reach ajar-first",href:A},o("span",{},...on(k)));let B=o("span",{},k),U=o(
"button",{type:"button",class:"ajar-link","aria-label":P(e["help-copy-what"],{address:A}),onclick:async()=>{await an(A,B)&&
(U.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},B," ",U)},g=k=>o("li",{},o("p",{class:"\
ajar-for"},k.for_what),o("p",{class:"ajar-hint"},[k.name,k.hours,k.languages].filter(Boolean).join(". ")),o("div",{class:"\
ajar-ways"},...k.reach.map(h))),w=({emergency:k,note:A})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-dan\
ger"]),A?o("p",{class:"ajar-hint"},A):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:ns(k)},P(e["help-c\
all"],{number:k})))),j=k=>f(()=>{let A=u();if(!A)return[o("p",{},e["help-elsewhere-how"])];let I=k.flatMap(B=>B==="emerg\
ency"?w(A):sn(A,[B]).map(g));return[o("ul",{class:"ajar-help-lines"},...I)]});function v(){Xn({title:e["help-title"],close:e["\
help-close"],bar:o("div",{class:"ajar-help-bar"},m(),rn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),j(es),o("p",
{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:k,text:A,
now:I,lines:B,kinds:U,countries:y},{level:b,aside:S,instead:D}){return y&&!z()&&(fe().countries=y),o("section",{class:"a\
jar-danger"},o(`h${b}`,{tabindex:"-1"},k),o("p",{},A),U.length?null:D?.()??null,m(),j(B),o("ul",{class:"ajar-todo"},...I.
map(F=>o("li",{},F))),o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},
e["help-aside"]))}let $=()=>o("button",{type:"button",class:"ajar-get-help",onclick:v},e["help-get"]);function N({emergency:k,
...A}){let B=Sr.map(y=>sn(A,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(b=>y.find(({to:S})=>S.startsWith(b))));return[
{say:P(e["help-call"],{number:k}),to:ns(k)},...B.filter(Boolean)]}let L=(k=`${e["help-line"]} `)=>f(()=>{let A=u(),I=(A?
N(A):[]).flatMap(({say:y,to:b},S)=>[S?" · ":"",o("a",{href:b},...on(y))]),B=o("button",{type:"button",class:"ajar-link",
onclick:v},e["help-get"]),U=o("span",{class:"ajar-off-paper"},I.length?" · ":"",B);return[o("p",{class:"ajar-help-line"},
k,...I,U)]});function W(k){if(!z())return;let[A]=[...k.querySelectorAll(ss)].reverse();A?.closest("p, ul").after(L(""));
for(let I of k.querySelectorAll("details"))I.open=I.querySelector("summary").textContent===u()?.country}let H=()=>f(()=>{
let k=u();return k?[o("p",{},o("b",{},`${e["help-title"]}, ${k.country}`)),o("p",{},`${e["help-danger"]} ${P(e["help-cal\
l"],{number:k.emergency})}`),o("ul",{},...sn(k,es).map(({for_what:A,name:I,reach:B,hours:U})=>o("li",{},...on(`${A}: ${I}\
. ${B.map(({say:y})=>y).join(" · ")}. ${U}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),z=()=>r().length>0;return{open:v,
notice:E,button:$,line:L,addNumbers:W,text:H,choose:d,code:l,isKnown:z}}var rn=({words:e,leave:t})=>o("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function as(e){if(fe().open){fe().open=e;return}fe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(ss)&&(t.preventDefault(),t.stopPropagation(),fe().open())},
{capture:!0})}async function an(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var $t=e=>(globalThis.requestIdleCallback??setTimeout)(e);function cs(e){let t=()=>{e.next().done||$t(t)};$t(t)}var Or="about:blank";window.ajarBeforeLeaving??=new Set;var cn=window.ajarBeforeLeaving;function Ot(){document.documentElement.style.display="none",document.title="";for(let e of cn)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(Or)}function is(e){return cn.add(e),()=>cn.delete(e)}function ls(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&Ot())},{capture:!0})}function us(e,t,{words:n,group:s,change:r,tell:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let w=f[g.dataTransfer.
getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=P(n["pile-count"],{pile:h.text,n:Object.values(c).filter(g=>g===h.id).length})}),i=(h,g)=>{
c[h]=g.id,d(),r({...c});let{text:w}=e.cards.find(j=>j.id===h);a(n.moved,{card:be(w),pile:g.text})},f={},m=e.cards.map(h=>{
f[h.id]={};let g=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let j=o("input",{type:"\
radio",name:g,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>i(h.id,w)});return f[h.id][w.id]=j,o("labe\
l",{},j,o("span",{},w.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...m)}var Er=e=>e;function Ne(e,t){e.innerHTML=Er(t)}var un=["open","closed"],Ar=[...un,"half-open"],ps=2,Cr=90,fn=3,Et="none",fs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Mr=/[“”„«»"' \t\n]/g,ds=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Tr=["i","im","id","ill","ive","its","we",
"were","well"],Lr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ir=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ln=new WeakMap;function Nr(e,t){let n=ks(t),{sentences:s,forms:r,at:a}=Br(e,n);if(a<0||r[a].name===Et)return{kind:"",reason:"",
notes:[],remarks:[]};let c=_r(Wr({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=zr(c,l,pn(e,s[a],
u,d),t),f=Fr(e,s,n),h=[c==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:h.slice(0,ps)}}function Rr(e,t){let n=ks(t),s=t["about-statements"],r=xs(Jr(e)),a=r.filter(({line:j})=>!Te(n.quotes,j)).map(j=>({sentence:j,
line:jt(n.passes,j.line)})),c=Object.entries(n.blame).map(([j,v])=>({name:j,places:a.flatMap(E=>Ur(v,E,n.unless[j]))})),
l=new Set(c.flatMap(({places:j})=>j.map(({sentence:v})=>v))),u=[],d="";for(let{name:j,places:[v]}of c){if(!v)continue;let E=Hr(
e,v,n.quotedTo[j]);u.length||(d=Kr(j,e,v,n)),u.push({name:j,words:E,remark:P(s.blame[j].say,{words:E})})}let i=u.map(j=>j.
name),f=r.filter(j=>!l.has(j)),m=Object.keys(n.parts).filter(j=>(j==="seen"?f:r).some(({line:v})=>Te(n.parts[j],v))),h=m.
map(j=>s.parts[j]).join(", "),g=m.length?P(s.mirror,{parts:h}):"",w=[g,u.length?`${u[0].remark} ${d}`:""].filter(Boolean);
return{parts:m,mirror:g,blame:i,notes:u,rewording:d,remarks:w}}function hs(e,t,n){return!n?.coach||gs(t,n)?[]:ws(e.remark,
ys(e,t),n.coach).remarks}function ms(e,t,n){let s=e.flatMap(a=>{let c=a.kind==="choice"?t[a.id]?.own:t[a.id];return a.remark&&
typeof c=="string"?[{item:a,text:ys(a,c)}]:[]});return!n?.coach||s.some(({text:a})=>gs(a,n))?[]:["question","statement"].
flatMap(a=>{let c=s.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:l,notes:u,remarks:d}=ws(a,c.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(l)?[...d,...i]:
[]}).slice(0,ps)}var gs=(e,{dangers:t})=>Object.values(t).some(n=>Ve(e,n).length),ys=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,ws=(e,t,n)=>e==="question"?Nr(t,n):Rr(t,n);function ks(e){return ln.has(e)||ln.set(e,Dr(e)),ln.get(e)}function Dr(e){
let t=kt(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Me(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Me(e.echoes,t),
stated:Me(e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:un.map(l=>xt(c[l]))},passes:Me(e.passes,t),
quotes:Me(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Te(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Br(e,t){let n=xs(e),s=n.map(d=>qr(d,t)),r=d=>n.map((i,f)=>f).filter(
d),a=r(d=>n[d].mark==="?"),c=a.filter(d=>bs(n[d])>=fn),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].
filter(d=>d.length).map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var At=e=>e.trim().split(" ").slice(0,
-1),bs=({line:e})=>At(e).length-1;function qr({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[
i,f]of Object.entries(n)){let m=Te(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,
place:Te(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{
...i,name:Et}:e.slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:Et}:i}let u=js(At(e).slice(1),r).length>fn?"echo":"short";return{name:t==="?"&&Te(a,e)?u:Et,
start:2,end:e.length}}function js(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Pr({sentences:e,forms:t,
at:n},{fillers:s}){let{line:r,mark:a}=e[n],c=js(At(r).slice(1),s),l=At(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],d=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Wr(e,t){let{forms:n,weights:s,
unit:r}=t.learned,a=n[e.forms[e.at].name]??un.map(()=>0),c=new Set(Pr(e,t).map(d=>vt(d)%s[0].length)),l=r/Math.sqrt(c.size);
return[...a.map((d,i)=>d+[...c].reduce((f,m)=>f+s[i][m],0)*l),0]}function _r(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-
r);return n-s>=t?Ar[e.indexOf(n)]:""}function zr(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?P(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":P(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Fr(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.
slice(-1),l=[];return Object.entries(s).flatMap(([u,d])=>{let i=c.map(m=>({sentence:m,place:Te(d,m.line)})).find(({place:m})=>m);
if(i){let m=pn(e,i.sentence,...i.place);return l.some(h=>h.includes(m))?[]:(l.push(m),[{name:u,words:m,remark:P(r[u],{words:m})}])}
let f=c.filter(m=>bs(m)>=fn).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Ur(e,{sentence:t,
line:n},s){let r=Te(e,n);return!r||s&&Te(s,n)?[]:[{sentence:t,start:r[0],end:r[1]}]}function Hr(e,{sentence:t,start:n,end:s},r){
let a=r&&Te(r,t.line.slice(n,s));return pn(e,t,n,a?n+a[1]:s)}function Kr(e,t,n,s){let r=s.data["about-statements"].blame[e],
a=Vr(e,t,n,s),c=a>0?Gr(t,n.sentence,a):"",l=e==="ultimatum"&&at(c).line.split(" ").some(i=>Tr.includes(i)),d=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&d&&!l?P(d,{rest:c}):r.otherwise}function Vr(e,t,{
sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),d=u[0]==="you"||u[0]==="u",i=h=>d&&
u.slice(1,1+h.length).join()===h.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["neve\
r"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&m&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make",
"me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[h],[,g]]=[n.places[s],n.places[r-1]];
t.slice(h,g).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Gr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Ir,1),r=s.replace(ds," ").replace(/^ +| +$/g,"");return[...r].length<=Cr?r:""}var pn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(ds," ").replace(Lr,"");function xs(e){let{line:t,places:n}=at(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function Jr(e){return e.replace(fs,"").replace(Mr,"")?e.replace(fs,t=>" ".repeat(t.length)):
e}var Zr=1200;function vs(e,{words:t,find:n,isSilent:s}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:c}=$s({words:t,
find:r,isSilent:s}),l=0;return e.addEventListener("input",()=>{clearTimeout(l),l=setTimeout(c,Zr)}),a}function Ss({words:e,
find:t,known:n}){let{host:s,show:r}=$s({words:e,find:t}),a=()=>!dn()&&t().length&&r();return a()||n.then(a),s}var dn=()=>window.
ajarNoRemarks===!0;function $s({words:e,find:t,isSilent:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-h\
int"}),a=o("div",{class:"ajar-remarks"},s,r),c=[],l=i=>{window.ajarNoRemarks=i,c=[],d()},u=(i,f)=>o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>l(f)},i);function d(){let i=dn()?[]:t();i.length&&i.join(`
`)===c.join(`
`)||(c=i,s.replaceChildren(...i.map(f=>o("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):dn()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:d}}var hn=2e4,Yr=10,pe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ct({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new pe("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:Xr[a.kind](c,a);Ae(a,r)&&(r[a.
id]=Qr(a,l,r))}return r}function Ct(e,t){try{ct(e,t)}catch(n){if(n instanceof pe)return!1;throw n}return!0}var As=e=>Object.
values(e).every(t=>t==null);function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Os(
e.cards,n)),le(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Os(e.piles,t[n.
id])}`);case"date":return[Ke(t)];case"list":return t.map(le);default:return[le(`${t}`)]}}var Os=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Qr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Ue(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Xr={ruler(e){if(!Number.isInteger(e)||e<0||e>Yr)throw new pe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Es(e)||!Array.isArray(e.chosen)||!e.
chosen.every(gn(r)))throw new pe("answer-cards");let{chosen:a}=e,c=mn("own"in e?e.own:"")??"";if(c&&!s)throw new pe("ans\
wer-own");if(!n&&a.length+!!c>1)throw new pe("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=gn(n.map(({id:c})=>c));if(!Es(e)||!Object.keys(e).every(
gn(s))||!Object.values(e).every(r))throw new pe("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:mn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new pe("answer-lines",
{most:t});let n=e.map(s=>mn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!We(e))throw new pe(
"answer-day");return e}};function mn(e){if(typeof e!="string")throw new pe("answer-text");if(e.length>hn&&[...e].length>
hn)throw new pe("answer-long",{most:hn});return le(e)?e:null}var gn=e=>t=>e.includes(t),Es=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ea=[{answers:["all"]}],ta=/\p{L}/u,na=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,sa=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
oa=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,ra=/\{([a-z][a-z0-9-]*)\}/g;function Tt({items:e,rules:t,
reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(e.map(({id:f})=>[f,s[f]??null]));if(As(l))return"\
nothing"in n?[Mt([n.nothing])]:[];let{parts:u}=Ts({items:e,answers:l,rules:t,phrases:n,last:c}),i=(a||!t.length?ea:t).flatMap(
u);return a||!("closing"in n)?i:[...i,Mt([n.closing])]}function Ms({items:e,rules:t,reflection:n},s){let{sentences:r}=Ts(
{items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var Mt=e=>({words:e,heading:"",said:[]}),
Re=(e,t,n=[])=>({words:n,heading:e,said:t}),Cs=(e,t)=>e.filter(n=>!t.has(ve(n)));function Ts({items:e,answers:t,rules:n,
phrases:s,last:r}){let a=y=>e.find(({id:b})=>b===`couple-${y}`)??e.find(({id:b})=>b===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?
de(a(y),c(y)):[],u=y=>{let b=new Set(y.map(a));return e.filter(S=>b.has(S))},d=y=>{let b=c(y);return typeof b=="number"?
b:l(y).length},i=y=>y.map(b=>c(b)?.chosen).find(b=>Array.isArray(b))??[],f=(y,b)=>{let[S,D]=[a(y),c(y)];return S?.kind!==
"sort"||!D?[]:S.cards.filter(({id:F})=>D[F]===b).map(({text:F})=>F)},m=y=>new Set(y?l(y).map(ve):[]),h=({if:y=[],unless:b=[]})=>y.
every(g)&&!b.some(g);function g(y){if(typeof y=="string")return c(y)!==null;let{item:b=[],cards:S,piles:D,without:F,only:_,
least:J,asked:te}=y;if(te)return!!a(te)&&Ae(a(te),t);let K=b.find(re=>c(re)!==null);if(!K)return!1;let Z=i([K]);return S&&
!S.some(re=>Z.includes(re))||D&&!D.some(re=>Cs(f(K,re),m(F)).length)||_&&!(re=>re.size===1&&re.has(_))(new Set(Object.values(
c(K))))?!1:J==null||d(K)>=J}let w=(y,b={})=>P(s[y],b);function j(y,b={}){if(typeof y=="string")return w(y,b);if(!h(y))return null;
let{phrase:S,of:D,since:F}=y;if(!D)return w(S,b);if(!l(D).length)return null;let _=F&&r?.values[D];return _==null?w(S,{n:d(
D),...b}):w(F,{n:d(D),last:_,day:r.day,...b})}let v=(y=[],b={})=>y.map(S=>j(S,b)).filter(S=>S!==null),E=(y,b)=>{let S=v(
y,b);return S.length?[Mt(S)]:[]};function $(y){if(typeof y=="string")return l(y);if("level"in y)return k(y);if("phrase"in
y){let[J]=y.of?l(y.of):[],te=j(y,J===void 0?{}:{words:J});return te===null?[]:[te]}let{item:b,pile:S,also:D,without:F}=y,
_=S?f(b,S):l(b);return D&&(_=_.filter(J=>m(D).has(ve(J)))),Cs(_,m(F))}let N=({heading:y,under:b})=>y?w(y):(b&&a(b)?.said)??
"";function L(y,b){let S=a(y);if(S?.kind!=="sort"||t[S.id]===null)return[];let D=_=>S.piles.find(J=>J.id===_).text;return(b??
S.piles.map(({id:_})=>_)).map(_=>({id:_,text:D(_),cards:f(y,_)}))}let W=n.find(y=>y.ladder)?.ladder,H=()=>Math.floor(W.rungs.
length/2);function z(y){let[b]=i([y]);return!W||!b?null:H()-W.rungs.findIndex(({card:S})=>S===b)}function k({level:y,up:b=0}){
let S=y.map(z).find(F=>F!==null);if(!W||S===void 0)return[];let D=W.rungs[H()-S-b];return D?l(D.item):[]}let A={answers({
answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:S})=>t[S]!==null).map(S=>Re(S.said||S.ask,de(S,t[S.id])))},lines(y){
let b=y.lines.flatMap($),S=b.length?[Re(N(y),b,v(y.say))]:[],D=y.count?.[Math.min(b.length,y.count.length-1)];return D?[
...S,Mt([w(D,{n:b.length})])]:S},piles({piles:y,only:b,heading:S,below:D={},all:F={}}){let _=J=>J.length===a(y).cards.length;
return L(y,b).filter(({cards:J})=>J.length).flatMap(({id:J,text:te,cards:K})=>{let Z=_(K)&&F[J]||D[J],ue=S?w(S,{pile:te}):
te;return[Re(ue,K),...E(Z?[Z]:[])]})},empty(y){let b=L(y.empty,y.only).filter(({cards:S})=>!S.length).map(({text:S})=>S);
return b.length?[Re(N(y),b,v(y.say))]:[]},sentence(y){let b=s[y.sentence],S=Ge(b),D=Object.fromEntries(S.map(F=>[F,l(F).
join(" ")]));return Object.values(D).every(Boolean)?[Re(N(y),[yn(y,s,D)])]:[]},message(y){let b=I(y.message);return b.length?
[Re(N(y),[b.join(" ")])]:[]},ladder(){let[y=""]=l(W.goal),[[b],[S]]=[i([W.today]),i([W.later])],D=W.rungs.map(({card:F,item:_})=>{
let J=a(_)?.said??"",[te]=l(_),K=te?`${J}: ${te}`:w("open",{level:J}),Z=aa(F===b,F===S,!!S);return Z?w(Z,{level:K}):K});
return[Re(w(y?"ladder":"ladder-unnamed",{goal:y}),D)]},missing({missing:y,say:b}){let S=u(y).filter(({id:D})=>t[D]===null);
return S.length?E(b,{parts:S.map(D=>D.said).join("; ")}):[]},repeated(y){let b=y.repeated.map(l),S=new Map;for(let _ of b.
flat())S.has(ve(_))||S.set(ve(_),_);let D=_=>b.filter(J=>J.some(te=>ve(te)===_)).length>1,F=[...S].filter(([_])=>D(_)).map(
([,_])=>_);return F.length?[Re(N(y),F)]:[]}},I=y=>y.parts.map(b=>[b,l(b.item)[0]]).filter(([,b])=>b).map(([b,S])=>B(b,S,
y));function B(y,b,{self:S=[],small:D=[],capitals:F=[]}){let{opener:_,clauses:J,questions:te=[],names:K=!1}=y,Z=be(b),ue=st(
Z),re=ue.toLowerCase(),Se=S.includes(re)?".":[...s[_]].at(-1);if(!na.test(Z.match(ta)?.[0]??"a"))return _e(`{words}${Se}`,
{words:Z});if([...S,...te].includes(re))return _e(`{words}${Se}`,{words:gt(Z)});let me=s[Ls(re,J)??_],ge=K||F.includes(ue);
return _e(me,{words:Lt(Z,D,ge)})}function U(y){if(!h(y))return[];let b=Object.keys(A).find(D=>D in y),S=b?A[b](y):E(y.say);
return S.length&&y.then?[...S,...E([y.then])]:S}return{parts:U,sentences:I}}var Ge=e=>[...e.matchAll(ra)].map(([,t])=>t);
function yn({sentence:e,alike:t,small:n=[],lower:s=[],clauses:r={}},a,c){let l=i=>{let f=be(le(c[i])),m=Lt(f,n,!s.includes(
i)),h=Ls(st(f).toLowerCase(),r[i]);return h?P(a[h],{words:Is(m)}):m},u=a[e],d=Object.fromEntries(Ge(u).map(i=>[i,l(i)]));
return _e(u,d,t)}var Ls=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function Lt(e,t,n){let s=st(e),r=[...s].length>
1&&sa.test(s)&&!n;if(s==="i")return gt(e);let a=t.includes(s.toLowerCase())&&!oa.test(s);return!r&&!a?e:Is(e)}function Is(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function aa(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Ns(e,t,n,s=null){let r=ca(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Tt(e,t,{plain:a,last:s})}}function ca({
items:e},t,n){let s=n&&os(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function wn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),f()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function It(e){let n=o("button",{type:"button",onclick:()=>wn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Nt(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Rs(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Ds({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,h=!1,g=!1,w=!1,j=!1,v={none:e["\
keep-strength-none"],weak:e["keep-strength-weak"],fair:e["keep-strength-fair"],good:e["keep-strength-good"],strong:e["ke\
ep-strength-strong"]},E=(M,q,ne={})=>o("button",{type:"button",onclick:q,...ne},M),$=o("button",{type:"button",class:"aj\
ar-link ajar-save",onclick:()=>S()}),N=E(e["keep-open"],()=>S(),{class:"ajar-link"}),L=o("div",{class:"ajar-offer"}),W=!1,
H=M=>{M.tabIndex=-1,M.focus()},z=()=>u.querySelector(".ajar-change"),k=()=>i.state==="kept"&&!i.reopen;function A(M,q=M){
a.dataset.short=q,r.textContent!==M&&(r.textContent=M)}function I(){let M=i.problem?e["keep-unsaved"]:e["keep-saving"],[
q,ne]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["\
keep-saved"],e["keep-saved-short"]]:[M],lost:[e["keep-lost"]]}[j?"lost":i.state];a.classList.toggle("ajar-state-lost",j),
A(q,ne),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=
!i.problem,B()}function B(){let M=n&&i.state==="none"&&!m,[q,ne]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep\
-start"],e["keep-start-short"]];$.getAttribute("aria-label")!==q&&$.replaceChildren(o("span",{class:"ajar-long"},q),o("s\
pan",{class:"ajar-short"},ne)),$.setAttribute("aria-label",q),$.hidden=!M||W,N.hidden=!M||!i.exists,L.hidden=!M||w,d.hidden=
M&&c.hidden&&!l.textContent}function U(){let M=()=>{w=!0,I(),H(a)};return L.replaceChildren(o("p",{},e["keep-offer"]),o(
"div",{class:"ajar-offer-ways"},E(e["keep-nothing"],M),E(e["keep-offer-yes"],S))),L}function y(){i={...i,saved:!1},I()}function b(){
I(),f=i,i.ends?u.replaceChildren(o("p",{},e["keep-opening"])):k()?u.replaceChildren(h?K("change"):Se()):i.state!=="none"?
u.replaceChildren(K("unlock")):m?u.replaceChildren(K(i.exists?"open":"start")):u.replaceChildren(n?"":w?J():_())}let S=()=>{
m=!0,l.textContent="",b(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},D=()=>i.hosted?o("p",{},
e["keep-hub"]):null,F=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function _(){
return o("div",{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-\
why"]),D(),o("div",{class:"ajar-moves"},E(e["keep-nothing"],()=>{w=!0,b(),H(a)}),E(e[i.exists?"keep-open":"keep-start"],
S)))}let J=()=>o("p",{},E(e[i.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function te(){let q=Object.values(
v).reduce((ne,ae)=>ae.length>ne.length?ae:ne);return o("p",{class:"ajar-strength","aria-live":"polite","data-longest":q},
o("span",{},e["keep-strength-none"]))}function K(M){let q=M==="start"||M==="change",ne={start:e["keep-start"],open:e["ke\
ep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],ae=o("input",{id:`${s}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${s}-how`,oninput:()=>{q&&t({strength:ae.value})}}),ye=o("input",{id:`${s}-again`,type:"passw\
ord",spellcheck:"false"}),we=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ye),$e=o("p",{class:"ajar-problem",
role:"alert",hidden:!0}),Be=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:Be.
value})}),C=te(),V=()=>{if(!ae.value){ae.focus();return}if($e.hidden=!0,q&&ae.type==="password"&&ye.value!==ae.value){$e.
textContent=e["keep-again-differs"],$e.hidden=!1,ye.focus();return}M==="change"?t({change:ae.value},{awaited:!0}):t({[M===
"start"?"keep":"unlock"]:ae.value,place:Be.value},{awaited:!0}),A(e["keep-opening"]),ae.value="",ye.value="",C.firstChild.
textContent=e["keep-strength-none"]},Y=()=>{m=!1,h=!1,b(),M==="change"?z().focus():H(a)},Q=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),Be);return o("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),
V()},onkeydown:G=>{G.key!=="Enter"||!G.target.matches("input")||(G.preventDefault(),V())}},o(i.state==="locked"?"h1":"p",
{class:"ajar-title"},ne),D(),M==="start"&&n?o("p",{},e["keep-why"]):null,M==="start"?F():null,M==="change"?o("p",{},e["k\
eep-change-how"]):null,q?o("p",{},e["keep-no-way-back"]):null,M==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):
null,o("label",{for:`${s}-words`},e[M==="change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},
e[q?"keep-how":"keep-how-open"]),ae,q?C:null,q?we:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({
target:G})=>{ae.type=G.checked?"text":"password",we.hidden=G.checked,$e.hidden=!0}}),o("span",{},e["keep-see"])),q?$e:null,
M==="change"||i.here?null:Q,o("div",{class:"ajar-moves"},M==="unlock"?null:E(e["keep-not-now"],Y),o("button",{type:"subm\
it"},ne)),q?null:re(),M==="start"&&i.here?ue():null)}let Z=()=>o("div",{},E(e["keep-copy"],()=>t({take:"sealed"})));function ue(){
let M={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},q=o("input",{type:"file",onchange:async()=>{let ye=new Uint8Array(
await q.files[0].arrayBuffer()),we=()=>t({bring:ye},{awaited:!0});q.value="",i.exists?wn(ae,{...M,act:we}):we()}}),ne=o(
"label",{class:"ajar-words"},o("span",{},e["keep-bring"]),q),ae=o("div",{class:"ajar-twice"},ne);return ae}function re(){
let M=It({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},
o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Z(),ue()]:[],
o("p",{},e["keep-erase-how"]),M)}function Se(){let M=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},
...[...new Set([5,15,30,60,i.minutes])].sort((q,ne)=>q-ne).map(q=>o("option",{value:q,selected:q===i.minutes},P(e["keep-\
minutes"],{n:q}))));return o("div",{class:"ajar-kept"},E(e["keep-lock"],()=>{A(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
E(e["keep-change"],()=>{h=!0,g=!1,b(),u.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),Z()]:[o("p",{},i.place)],i.copied?o("p",{},P(e["keep-copied"],{program:i.copied})):null,o("la\
bel",{for:`${s}-minutes`},e["keep-idle"]),M))}function me(M){if(M.strength!=null){let q=u.querySelector(".ajar-strength \
> span");q&&(q.textContent=v[M.strength]);return}if(M.changed){h=!1,b(),u.querySelector(".ajar-changed").textContent=e["\
keep-changed"],g=!0,z().focus();return}i={...i,...M},i.state==="kept"&&(m=!1),k()||(h=g=!1),I(),ge()}let ge=Nt(u,()=>{let M=f;
if(M.state===i.state&&M.exists===i.exists&&M.minutes===i.minutes&&M.here===i.here&&!!M.reopen==!!i.reopen&&!!M.hosted==!!i.
hosted&&u.firstChild){f=i;return}let ne=m&&M.place!==i.place;b(),M.state!==i.state&&M.state!=="none"?H(a):ne&&u.querySelector(
"input").focus()});return b(),{line:a,small:$,opener:N,more:d,offer:U,setStart:M=>{W=M,I()},update:me,begin:y,setLost:M=>{
j=M,I()},setEnded:()=>{u.replaceChildren(o("p",{},e["keep-ended"]))},say:M=>{l.textContent=M,d.hidden=!1}}}function Bs(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Ne(f,
d),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(f=>o("td",{},f??"–")))))))))}window.ajarLocked??=new Map;var kn=window.ajarLocked;window.ajarEmptying??=new Map;var Rt=window.ajarEmptying,bn=({widget_manager:e})=>e?.
kernel;function qs(e,t,{place:n,minutes:s}){let r=bn(e);if(!r?.restart)return Promise.resolve();let{id:a}=r;if(kn.set(a,
{place:n,minutes:s}),!Rt.has(a)){let c=ia(r,t).catch(()=>{});Rt.set(a,c.finally(()=>Rt.delete(a)))}return Rt.get(a)}async function ia(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Ps(e){let{place:t,minutes:n}=kn.get(bn(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Ws(e){kn.delete(bn(e)?.id)}function _s({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ae(s,n)))if(s.kind==="choice"){let c=(s.among?
Ue(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var zs=(e,t)=>P(e.ask,t);var la=new Set(["autorestarting","dead","restarting","terminating"]),ua=4e3;function Fs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
la.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,ua):n()};return s.connect(
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
"label",{},e["home-paper"]," ",r)},value:()=>n}}var fa={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Je=10,pa=400,it=17,
jn=16,ze=14,[Zs,Ys]=[12,38],[xn,vn,da]=[46,8,30],Ks=15,Vs=26,ha=14;function Sn(e,t,n){let s=t.map((l,u)=>({...l,look:Rn(
u)})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?ga(e,s,n):ma(e[0],s,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${oe(a)}`}">
${r.join(`
`)}
</svg>
`}function ma(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Je;return[t.flatMap(({id:u,name:d,look:i},f)=>{let m=f*s,h=m+
46,g=e.values[u],w=[...Array(Je+1).keys()].map(v=>lt([c(v),h-5],[c(v),h+5],"edge",1)),j=[0,Je].filter(v=>v!==g).map(v=>De(
`${v}`,c(v),h+25,"muted",{size:ze,anchor:"middle"}));return[De(d,0,m+it,i,{size:it,bold:!0}),lt([r,h],[a,h],"edge",1.5),
...w,...j,eo(i,c(g),h,9),De(`${g}`,c(g),h+29,i,{size:it,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ga(e,t,n){let s=ba(
e,Zs,n-Ys),r=xn+Je*vn+da,a=t.flatMap((d,i)=>ya(e,d,s,i*r,n)),c=t.length*r,[l,u]=ja(e,s,c,n);return[[...a,...l],c+u]}function ya(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+xn,a+xn+Je*vn],d=e.map(({values:h},g)=>({value:h[t],x:r[g],y:u-vn*h[t]})).filter(
({value:h})=>h!==null),i=[l,u].flatMap((h,g)=>[lt([0,h],[c-Ys+Zs,h],"line",1),De(g?"0":`${Je}`,c,h+5,"muted",{size:ze,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((h,g)=>h-r[g])),m=f<11?Math.max(2,f/3):5.5;return[De(n,0,a+it,s,{size:it,bold:!0}),
...i,Aa(d,s),...d.map(({x:h,y:g})=>eo(s,h,g,m)),...wa(d,s)]}function wa(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&d>=r&&u+d>2*r,f=(u-r)*(d-r)<0,m=l===0||l===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*jn*.6/2,rank:m?0:r===u?3:f?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=ha)&&!s.some(c=>ka(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>De(`${r}`,
a,c,t,{size:jn,bold:!0,anchor:"middle"}))}var ka=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<jn;function ba(e,t,n){
let s=Qs(e);if(s.length===1){let d=(n-t)/(e.length-1);return e.map((i,f)=>t+f*d)}let r=s.slice(1).map((d,i)=>Kt(s[i].day,
d.day)),a=Ks*(e.length-s.length)+Vs*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.
flatMap(({many:d},i)=>(i&&(u+=Vs*c+l*r[i-1]),Array.from({length:d},(f,m)=>(m&&(u+=Ks*c),u))))}function Qs(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function ja(e,t,n,s){let r=Qs(e);if(r.length===1){let[i]=r.map($=>$.day&&Js($.
day,!0)),m=s<pa||e.length>4?2:e.length,h=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,w=h.map($=>({x:t[$],lines:va(e[$].moment,
g)})),j=Math.max(...w.map(({lines:$})=>$.length))*ze*1.25,v=w.flatMap(({x:$,lines:N})=>Gs(N,$,n+12,s)),E=i?[De(i,0,n+j+22,
"muted",{size:ze})]:[];return[[...v,...E],j+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:f}of r){let[m,h]=[t[l],t[l+f-1]];c.push({from:m,to:h,x:(m+h)/2,words:Js(i,a.size>1)}),l+=f}let u=c.flatMap(({from:i,
to:f,x:m})=>[lt([i,n-4],[f,n-4],"edge",1),lt([m,n-4],[m,n+2],"edge",1)]),d=xa(c.map(i=>({...i,...Xs([i.words],i.x,s)})));
return[[...u,...d.flatMap(({words:i,x:f})=>Gs([i],f,n+18,s))],24]}function xa(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function Xs(e,t,n){let s=Math.max(...e.
map(Dt))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function Gs(e,t,n,s){let{start:r,end:a}=Xs(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,d)=>De(u,l,n+d*ze*1.25,"muted",{size:ze,anchor:c}))}var Js=(e,t)=>nt(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function va(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Dt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>Sa(a,t))}function Sa(e,t){let n=[...e];if(Dt(e)<=t)return e;for(;n.length&&Dt(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var $a=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Dt=e=>[
...e].reduce((t,n)=>t+ze*($a.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,Bt=e=>`var(--ajar-${e}, ${fa[e]})`,Oa={
"&":"&amp;","<":"&lt;",">":"&gt;"},Ea=e=>e.replace(/[&<>]/g,t=>Oa[t]);function De(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${Bt(s)}">${Ea(e)}</text>`}var lt=(e,t,n,s)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${Bt(
n)}" stroke-width="${s}" fill="none"/>`,Aa=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${oe(n)} ${oe(s)}`).join("L")}" strok\
e="${Bt(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function eo(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${oe(r-c)} ${oe(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${oe(r-c*.9)} ${oe(a-
c*.9)}h${oe(c*1.8)}v${oe(c*1.8)}h${oe(-c*1.8)}z`,third:`M${oe(r)} ${oe(a-c*1.25)}L${oe(r+c*1.25)} ${oe(a)}L${oe(r)} ${oe(
a+c*1.25)}L${oe(r-c*1.25)} ${oe(a)}z`}[e]}" fill="${Bt(e)}"/>`}var Ca=600,Ma=340,Ta=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function to(e,t,n){let s=e.map(r=>({...r,
moment:$n(n,r.moment)}));return{sentence:La(s,t,n),wide:Sn(s,t,Ca),narrow:Sn(s,t,Ma),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:s.map(({moment:r,values:a})=>[r,...t.map(({id:c})=>a[c])])}}function $n(e,t){let[,n,s,r=""]=Ta.exec(
t)??[],a=new Date(`${s} UTC`);if(Number.isNaN(+a))return Jt(e,t);let c=Ke(a.toISOString().slice(0,10)),l=P(e["home-until"],
{day:c})+r;return n?`${Jt(e,n)}, ${l}`:l}function La(e,t,n){let[s,r]=[e[0],e.at(-1)],a=s.day&&Ia(s.day,s.day.slice(0,4)!==
r.day?.slice(0,4)),c=t.map(({id:d})=>d).filter(d=>s.values[d]!==null);if(e.length===1){let d=c.map(f=>P(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:s.values[f]})),i=Zt(d);return a?P(n["check-ins-once"],{day:a,rulers:i}):P(n["check-ins\
-once-undated"],{rulers:i})}let l=c.map(d=>({id:d,before:s.values[d],after:r.values[d]})).filter(({after:d})=>d!==null).
map(({id:d,before:i,after:f})=>P(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${d}`],before:i,after:f}));
if(!l.length)return n["check-ins-differ"];let u=Zt(l);return a?P(n["check-ins-since"],{day:a,rulers:u}):P(n["check-ins-s\
ince-undated"],{rulers:u})}var Ia=(e,t)=>nt(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function no(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=ot(t,k=>u.replaceChildren(k)),i=k=>{d.begin(),n(k)},f=o("div",{}),m={},h="",g=0,w=Hs(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let j=(k,A)=>o("button",{type:"button",onclick:A},k),
v=k=>o("div",{class:"ajar-reflection"},...k.flatMap(A=>rt(A,3))),E=(k,A,I)=>It({words:t,label:k,question:A,act:()=>i(I)}),
$=()=>{let k=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{k.files[0]&&i({import:await k.files[0].
text()}),k.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),k)};function N(){let k=a();return m.
something?[k.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...k.map(({heading:A,lines:I})=>o("div",
{},o("dt",{},A),...I.map(B=>o("dd",{dir:"auto"},B))))),o("div",{class:"ajar-moves"},...c())]:[]}let L=Nt(f,()=>{let k=JSON.
stringify([m,a()]);k!==h&&(h=k,Rs(f,H))}),W=()=>[j(t["home-take-plan"],()=>i({take:"plan",paper:w.value(),country:r.code()})),
w.element(),o("p",{class:"ajar-hint"},t["home-print-how"])];function H(){let k=(B,U)=>j(U,()=>i({take:B})),A=g>(m.danger?.
kinds.length??0)?null:m.danger,I=()=>{g=A.kinds.length+1,H(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
A?r.notice(A,{level:2,aside:I}):"",o("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-m\
oves"},j(t["home-go-on"],()=>s(m.newest))):"",m.due?.length?o("ul",{},...m.due.map(B=>o("li",{},B))):"",m.plan?.length?o(
"h2",{},t["home-plan"]):"",m.plan?.length?v(m.plan):"",m.plan?.length&&!A?r.line():"",...(m.earlier??[]).filter(({plan:B})=>B.
length).map(({title:B,plan:U})=>o("details",{},o("summary",{},`${t["home-plan"]}, ${$n(t,B)}`),v(U))),...N(),o("details",
{},o("summary",{},t["home-take"]),o("p",{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...A?[]:[...l?W():[],k("\
calendar",t["home-take-calendar"]),m.danger?"":k("calendar-line",t["home-take-calendar-line"])],k("check-ins",t["home-ta\
ke-check-ins"]),k("everything",t["home-take-everything"])),$()),m.something?o("details",{},o("summary",{},t["home-end"]),
o("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),E(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:k=>{d.end(),m=k,L()},settle:d.end,say:(k,A="")=>{d.end();let I=o(
"div",{class:"ajar-text"});Ne(I,A),u.replaceChildren(k,I),u.scrollIntoView({block:"nearest"})}}}function so({name:e,type:t,
data:n}){let s=URL.createObjectURL(new Blob([wt(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
s),6e4)}var Na=1e3;function qt(e,{title:t,paper:n,tight:s=0,onRefused:r}){let{documentElement:a,title:c}=document,l=m=>o("div",{
class:`ajar-plan-${m}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},f=setTimeout(
r,Na);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:d.signal})}function ro({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:d,beside:i,section:f,
ladder:m}=e,h=[o("h1",{},a),...c.map(g=>oo("ajar-plan-goal",g)),...l.map(g=>oo("ajar-plan-hero",g)),En(u,"h2"),...d.map(
g=>On(g,Ze(g.lines))),i.length?o("section",{},En(i,"h2")):"",...f.map(g=>On(g,Pa(g))),...m.map(g=>On(g,Wa(g),qa(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];qt(h,{title:a,
paper:t,tight:Ra(e),onRefused:r})}function Ra({fields:e,message:t,beside:n,section:s,ladder:r}){let a=[...s,...r].flatMap(
l=>[...l.fields,...l.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Pt=({lines:e})=>[...e.join("")].
length,Da=e=>Pt(e)<160?"large":Pt(e)<500?"middle":"usual",oo=(e,t)=>o("div",{class:e,"data-size":Da(t)},...An(t,"h2")),Ba=e=>Pt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Ze=e=>e.map(t=>o("p",{dir:"auto"},t)),ao=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Ze(e),An=({heading:e,lines:t},n,s=Ze)=>[o(n,{},e),...s(t)];function En(e,t){
let n=e.every(Ba)?"ajar-plan-beside":"",s=t==="h3"?ao:Ze;return o("div",{class:n},...e.map(r=>o("div",{},...An(r,t,s))))}
var qa=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Pt(s),0)<900,On=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Pa=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},
...An(n,"h3",ao))):[En(e,"h3")]},Wa=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ze(n)),o("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...Ze(s),r.length?o(
"p",{},o("b",{},r.join(" · "))):null))))];var Ye=(...e)=>e.map(([t,n,s={}])=>He("path",{class:t,d:n,...s})),ut=(e,...t)=>He("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),_a=(e,t,n,s)=>He("circle",{class:e,cx:t,cy:n,r:s}),za={cup:()=>ut("88 74 46 56",...Ye(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ut("296 12 176 168",...Ye(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ut("136 24 136 140",...Ye(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),_a("glow",234,94,4),...Ye(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ut("312 66 80 120",...Ye(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ut("190 66 72 100",He("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),He("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ye(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},co=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},za[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function io(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),co(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var lo=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),co(e.doors,t)),
uo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Fa=4e3,Ua=6e3,Ha=6;function fo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(m,h){s.textContent=m,r.dataset.breath=h}function l(){if(n===Ha){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Fa)}function u(){c(e.out,"out"),t=setTimeout(l,Ua)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:i}}var Fe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function po(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>ho(r[i])&&le(r[i])!=="";if(!Ge(c[l.sentence]).every(u))return"";
let d=i=>Object.values(n).some(f=>Ve(i,f).length);return Object.values(r).flatMap(Ka).some(d)?"":yn(l,c,r)}var Ka=e=>(e?.
own?[e.own]:[e].flat()).filter(ho),ho=e=>typeof e=="string";var gl=new TextEncoder;var mo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",go=`${mo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Ll=new RegExp(`(?:[${mo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Il=new RegExp(`^[${go}]+`),Nl=new RegExp(`(^|[;,|"])([${go}]*)(?=[=+\\-@−＝＋－＠])`,"g");function yo({after:e,among:t,...n},s){return ct({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Za=["goal","sentence","fields","message","beside","section","ladder"],Ya="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Qa=new RegExp(
`\\r\\n|[${Ya}]`);var wo={};function ko(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?po([a],
t):"",l=Object.fromEntries(Za.map(u=>[u,[]]));for(let u of r){let{response:d}=n.get(`${u.exercise}@`)??{},i=Object.keys(
d??{}).length?t.exercises[u.exercise]:null;if(!i)continue;let f=Xa(tc(i,d),u,u.exercise===s?c:"");l[u.look].push(...f.filter(
m=>m.lines?.length||m.fields?.length||m.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new Fe("journal-no-\
plan");return{...l,title:t.exercises[s]?.title??""}}function Xa(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?
[e.sentence(r)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(s)return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var ft=e=>e.flatMap(t=>t.split(Qa)).map(le).filter(Boolean);function ec(e){return wo[Ce]??=new Intl.DateTimeFormat(Ce,{dateStyle:"\
full",timeZone:"UTC"}),wo[Ce].format(new Date(`${e}T00:00Z`))}function tc({title:e,items:t,reflection:n,rules:s=[]},r){let a=h=>{
try{return yo(h,r[h.id])}catch{return null}},c=h=>{let g=a(h),w=h.kind==="date"&&We(g);return ft(w?[ec(w)]:de(h,g))},l=(...h)=>t.
filter(({id:g})=>h.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...h)=>({heading:e,fields:l(...h)});function d(h,g){let w=t.find($=>$.id===h&&$.kind==="sort"),j=w?.piles.find($=>$.id===
g)?.text,v=j&&a(w);if(!v)return[];let E=w.cards.filter($=>v[$.id]===g).map(({text:$})=>$);return[{id:g,heading:j,lines:ft(
E)}]}function i(){let h={items:t,rules:s.filter(w=>w.message),reflection:n};if(!h.rules.length)return[];let g=Object.fromEntries(
t.map(w=>[w.id,a(w)]));return Tt(h,g).filter(({said:w})=>w.length).map(({heading:w,said:j})=>({id:"message",heading:w,lines:ft(
j)}))}function f(){let h=s.find(v=>v.ladder)?.ladder;if(!h)return{...u("goal"),rungs:[]};let g=v=>t.find(({id:E})=>E===v),
w=[h.today,h.later].map(g).filter(Boolean),j=h.rungs.filter(v=>g(v.item)).map(v=>({heading:g(v.item).said,lines:c(g(v.item)),
marks:w.filter(E=>a(E)?.chosen.includes(v.card)).map(E=>E.said)})).filter(v=>v.lines.length||v.marks.length);for(let{id:v,
said:E}of h.before??[])r[v]&&typeof r[v]=="string"&&j.push({heading:E,lines:ft([r[v]]),marks:[]});return{...u("goal"),rungs:j}}
let m=()=>n[s.find(h=>h.sentence&&h.heading)?.heading]??"";return{fields:l,section:u,pile:d,message:i,ladder:f,told:()=>Ge(
n[s.find(h=>h.sentence)?.sentence]??""),sentence:h=>({heading:m(),lines:ft([h])})}}function bo({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!Ct(r.exercise,r.answers)?[]:s.item?nc(s,r):
Ms(r.exercise,r.answers)});return[...new Set(n)]}function nc({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):de(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return _e(n,{words:u?i:Lt(i,["a","an"],!1)})})}var sc="{wishes}";function jo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=h=>{let[g,w]=[n(`${h}@`),
s(`${h}@`)];return g&&w?{exercise:g,answers:w}:null},l=h=>bo(h,c),u=({items:h})=>h.some(({takes:g})=>g);function d(h,g){
let j=(n(h)?.items??[]).flatMap(({takes:v=[]})=>v).filter(({exercise:v})=>g.includes(`${v}@`));return l({takes:j}).length>
0}function i({key:h,exercise:g,html:w}){let j=s(h),v=g.items.flatMap(z=>de(z,j[z.id]).flatMap(k=>be(k).split(/\n+/)));if(!v.
length)return"";let $=o("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});w?
f($,w,v):$.append(...v.map(z=>o("p",{dir:"auto"},z)));let N=o("p",{class:"ajar-status",role:"status"}),L=async()=>{let k=[
...$.querySelectorAll("h1, h2, p, li")].map(({textContent:I})=>I.trim()).join(`

`),A=await an(k,$);N.replaceChildren(e[A?"help-copied":"letter-not-copied"])},W=()=>{let z=/-(US|CA)$/i.test(navigator.language),
k=o("div",{class:"ajar-letter-text"},...$.cloneNode(!0).childNodes);qt([k],{title:e["letter-title"],paper:z?"us-letter":
"a4",onRefused:()=>N.replaceChildren(e["print-refused"])})},H=(z,k)=>o("button",{type:"button",onclick:k},z);return o("d\
iv",{class:"ajar-letter"},$,o("div",{class:"ajar-moves"},H(e["help-copy"],L),H(e["letter-print"],W)),N)}function f(h,g,w){
Ne(h,g),[...h.querySelectorAll("p")].find(v=>v.textContent===sc)?.replaceWith(o("ul",{},...w.map(v=>o("li",{dir:"auto"},
v)))),t.addNumbers(h),h.querySelector(".ajar-off-paper")?.remove(),h.querySelector(".ajar-help-line a")||h.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let h=r().filter(j=>j.endsWith("@")&&s(j)),g=h.map(j=>({key:j,response:s(j)})),
w=Object.fromEntries(h.map(j=>[j.slice(0,-1),n(j)]));try{let{message:j,beside:v,section:E}=ko(g,{exercises:w,danger:{},workshop:a}),
$=a.days.map(({item:L})=>L),N=v.filter(({id:L})=>!$.includes(L));return[...j,...N,...E.flatMap(({fields:L})=>L)]}catch(j){
if(j instanceof Fe)return[];throw j}}return{sentences:l,isLetter:u,canBegin:d,letter:i,matters:m}}window.ajarShown??=new WeakMap;var pt=window.ajarShown,xo=e=>e.startsWith("check-in@"),vo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),oc={};function rc(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function ac({model:e,el:t}){rc();let n=e.get("pages"),s=e.get("words"),
{plan:r,message:a,letter:c,instead:l,days:u=[],printed:d=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,h=[],g=p=>h.
push(p),w=null,j=Ps(e),v=j.length>0,E=!1,$=!1,N=!1,L=!1,W=!1,H=new Map,z=new Map,k=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Ie(t,s),Gt(s);let A=o("div",{class:"ajar-page"}),I=p=>n.flatMap(({blocks:x})=>x).find(x=>x.kind===
"exercise"&&x.key===p)?.exercise,B=Us({words:s,answered:()=>[...f].map(([p,{answers:x}])=>[I(p),x]).filter(([p,x])=>p&&Object.
keys(x??{}).length)}),U=0,y=p=>{if(!(p&&W)&&(clearTimeout(U),U=0,B.set(p),w?.setLost(p),p))for(let x of m.keys())i.get(x)?.
release()},b=(p,{awaited:x=!1}={})=>{try{e.send(p)}catch{y(!0);return}x&&!U&&(U=setTimeout(()=>y(!0),8e3))},S,D=new Promise(
p=>{S=p}),F=!1;function _(){F||(F=!0,window.ajarDangers?J():b({dangers:!0}))}let J=()=>{S(),cs(Zn(window.ajarDangers.dangers))};
function te({key:p,exercise:x},O){if(xo(p)&&!B.isLost()||!(window.ajarDangers||B.isLost())||!Ct(x,O))return;let R=ct(x,O),
X=Ns(x,R,window.ajarDangers);qe(p,{answers:R,done:!0,...X}),H.set(p,vo(f.get(p))),i.get(p).update(f.get(p)),i.get("made")?.
update()}let K=rs({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:Ot,onCountry:p=>b({country:p})}),
Z=jo({words:s,help:K,exerciseOf:I,answersOf:p=>f.get(p)?.answers,keys:()=>[...f.keys()].filter(p=>I(p)),workshop:{plan:r,
days:u,printed:d}}),ue=(p,x,O)=>(i.set(p.key,O),f.has(p.key)&&O.update(f.get(p.key)),x),re={html(p){return p.warns&&g(ge),
me(p.html)},home(p){let x=o("div",{}),O=xe=>{xe.import&&i.get("chart")?.begin(),b(xe)},T=xe=>Oe(Q(xe)),{matters:R}=Z,X=d.
length>0;return ue(p,x,no(x,{words:s,send:O,open:T,help:K,matters:R,ways:ke,isPrinted:X})),b({home:p.key}),x},gate(p){let x=o(
"div",{class:"ajar-text ajar-gate"}),[O,T]=N?[o("p",{},s["gate-left-out"]),[K.button(),ce(),ne()]]:[me($?p.short:p.html),
ye()],R=o(`h${p.level??2}`,{},p.title);return x.append(R,O,o("div",{class:"ajar-moves"},...T.filter(Boolean))),N||O.after(
o("p",{class:"ajar-gate-ask"},s["gate-ask"])),g(ge),x},made:p=>{let x=o("div",{class:"ajar-made"}),O=()=>x.replaceChildren(
...$e(p.section));return i.set("made",{update:O}),O(),x},exercise(p){if(p.invites&&N){let R=[o(`h${p.level}`,{},en(p.exercise.
title,p.exercise)),o("p",{},s["gate-left-out"]),ne()];return o("div",{class:"ajar-text"},...p.folded?[]:R)}let x=o("div",
{}),O=B.line(w?{}:{role:"alert"});m.set(p.key,x);let T=(R,X)=>{w?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ee=window.ajarSent;z.set(p.key,ee),b({key:p.key,...R,sent:ee},{awaited:X}),!(!X||!B.isLost())&&(y(!0),O.scrollIntoView(
{block:"nearest"}))};return i.set(p.key,_n(x,p.exercise,{words:s,level:p.level,small:p.quick,folded:n.length>1,brief:p.brief,
closed:p.folded?!Be(p.key):null,sort:p.quick||n.length>1&&!et()?zn:us,enough:p.quick?"at once":"later",remarks:(R,X)=>vs(
R,{words:s,find:ee=>hs(X,ee,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:Z.
sentences,...f.get(p.key),help:K,instead:()=>ce(p.elsewhere),below:()=>V(p),onAside:R=>{qe(p.key,{aside:R}),x.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!R)},onChange:R=>{_(),qe(p.key,{answers:R,done:!1}),T({answers:R,done:!1},E)},
onMove:R=>qe(p.key,{at:R}),onDone:R=>{te(p,R),T({answers:R,done:!0},!0),xo(p.key)&&i.get("chart")?.begin()},onStartOver:()=>{
qe(p.key,{answers:{},done:!1}),T({remove:!0})}})),x.firstElementChild.append(O),g(()=>B.forget(O)),x},chart(p){let x=o("\
div",{class:"ajar-chart-block"}),O=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:T,end:R}=ot(s,
ee=>O.replaceChildren(ee)),X=({checkIns:ee,rulers:Ee})=>{R(),Bs(x,ee.length?to(ee,Ee,s):{},s)};return i.set(p.key,{update:X,
begin:T,end:R}),f.has(p.key)&&X(f.get(p.key)),T(),b({chart:p.key}),o("div",{},x,O)},start:p=>io(p,{open:G,opener:w?.opener}),
doors:p=>lo(p,{open:G}),onward:p=>uo(p,{open:G}),breathing(p){let{element:x,stop:O}=fo(p);return g(O),x},notice(p){ls();
let x=p.draft?o("p",{class:"ajar-hint"},p.draft):null;if(!p.leave)return o("div",{class:"ajar-notice"},o("p",{},p.text),
x);let O=o("div",{class:"ajar-leave"},K.button(),rn({words:s,leave:Ot}));as(K.open),w=Ds({words:s,send:b,isQuiet:n.length>
1});let T=document.createDocumentFragment(),R=o("div",{class:"ajar-on-paper"});return $t(()=>L||R.append(K.text())),T.append(
o("div",{class:"ajar-notice"},o("div",{},w.line,w.small),O),x??"",R,w.more),T}};function Se(p){let x=n.findIndex(({id:T})=>T&&
p===`${T}.ipynb`),O=({section:T,blocks:R})=>T===n[x]?.id&&R.some(({warns:X})=>X);return Math.max(x,n.findIndex(O))}function me(p){
let x=o("div",{class:"ajar-text"});return Ne(x,p),K.addNumbers(x),x.addEventListener("click",O=>{let T=Se(O.target.closest(
"a")?.getAttribute("href"));T<0||(O.preventDefault(),Oe(T))}),x}function ge(){$=!0}function M(p){N=p,$=!0,Le({focus:!0})}
let q=(p,x)=>o("button",{type:"button",onclick:x},p),ne=()=>q(s["gate-again"],()=>M(!1));function ae(){M(!1),n[k].blocks.
some(({invites:x})=>x)||Oe(k+1)}let ye=()=>[q(s["gate-no"],()=>M(!0)),q(s["gate-unsure"],()=>M(!0)),q(s["gate-yes"],ae)],
we=p=>n.filter(x=>x.section===p).flatMap(x=>x.blocks.filter(({kind:O})=>O==="exercise")),$e=p=>{let x=we(p).filter(({key:ee})=>f.
get(ee)?.done).map(({key:ee,exercise:Ee},xe)=>yt(o("details",{open:xe===0},o("summary",{},Ee.title),...f.get(ee).reflection.
flatMap(tt=>rt(tt,2))),Ee,s)),O=o("p",{},s["made-nothing"]),T=we(p).map(({key:ee})=>ee),R=a&&Z.canBegin(`${a}@`,T)?he():
null,X=R?[o("div",{class:"ajar-moves"},R)]:[];return[o("h1",{},s["made-title"]),...x.length?x:[O],...X]},Be=p=>Object.keys(
f.get(p)?.answers??{}).length>0,C=p=>{let x=we(p).filter(({folded:O})=>!O);return x.length>0&&x.every(({key:O})=>f.get(O)?.
done)};function V(p){let x=p.key.startsWith(`${r}@`)&&K.isKnown()?K.line():"",O=Z.isLetter(p.exercise)?Z.letter(p):"",{danger:T,
aside:R=0}=f.get(p.key);O&&(O.hidden=R<=(T?.kinds.length??-1));let X=T?.kinds.length?"":Y(p);return o("div",{class:"ajar\
-below"},X,x,O,w?.offer()??"")}function Y({key:p,exercise:{items:x}}){return x.some(({remark:T})=>T)?(_(),Ss({words:s,find:()=>ms(
x,f.get(p)?.answers??{},window.ajarDangers),known:D})):""}let Q=p=>n.findIndex(({aside:x,blocks:O})=>!x&&O.some(T=>T.key===
p)),G=p=>Oe(n.findIndex(x=>x.id===p));function ce(p){let x=`${l?.exercise}@`,O=Q(x);return O<0?p?o("p",{},o("a",{href:p},
s["help-needs"])):null:ie(x,O,s["help-needs"])}function ie(p,x,O){return o("button",{type:"button",onclick:()=>{Oe(x);let R=m.
get(p)?.querySelector("h1, h2");if(R){for(let X of m.get(p).querySelectorAll(".ajar-folded, .ajar-sentences"))X.open=!0;
R.tabIndex=-1,R.focus()}}},O)}function je(p,x){let O=n.findLastIndex(({blocks:T})=>T.some(R=>R.key===p));return O<0||N?null:
ie(p,O,x)}let he=()=>je(`${a}@`,s["make-message"]),ke=()=>{let p=[...f.keys()],x=`${a}@`,O=a&&(Z.canBegin(x,p)||f.has(x)),
T=c&&je(`${c.exercise}@`,s["make-letter"]);return[O?he():null,T].filter(Boolean)};for(let[p,x]of Object.entries(oc))re[p]=
O=>{let T=o("div",{}),X=x(T,O,{words:s,send:b,onDispose:g,model:e,exerciseOf:I,formOf:ee=>m.get(ee)});return ue(O,X.element??
T,X)};function dt(p,x){let O=re[p.kind](p),{language:T}=n[k];return!T||!p.html||(yt(O,{language:T},s),x===n[k].blocks.findIndex(
({html:R})=>R)&&O.prepend(Xt(s))),O}let Qe=p=>n[k].blocks.find(x=>x.kind===p),qe=(p,x)=>f.set(p,{...f.get(p),...x}),Xe=()=>{
for(let p of h.splice(0))p()};function Le({focus:p=!1}={}){if(Xe(),i.clear(),v){zt.hidden=!0,A.replaceChildren(w?"":o("p",
{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(...n[k].blocks.filter(O=>O!==_t).map(dt)),n.length>
1&&Wt(),!p)return;let x=A.querySelector("h1, h2, h3")??A;x.tabIndex=-1,x.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function Wt(){let{aside:p,title:x}=n[k];if(zt.hidden=!!p,A.classList.toggle("ajar-aside",!!p),w?.setStart(n[k].
id==="start"),p)return;let{section:O,step:T,steps:R,minutes:X}=n[k],ee=n.filter(se=>!se.aside),Ee=ee.indexOf(n[k]),xe=(se,Ut,Mo={})=>o(
"button",{type:"button",onclick:()=>Oe(n.indexOf(se)),...Mo},Ut),tt=n.find(({id:se})=>se==="start"),Mn=ee[Ee-1]??tt;A.append(
o("div",{class:"ajar-moves ajar-turn"},Mn?xe(Mn,s["previous-page"]):null,Ee<ee.length-1?xe(ee[Ee+1],s["next-page"]):null));
let Ft=ee.filter(se=>!se.section||se.step===1),Tn=se=>O?se.section===O:se===n[k],Ao=se=>({"aria-current":Tn(se)?"page":null}),
Co=se=>C(se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Ln=(se,Ut)=>o("li",{},xe(se,Ut,Ao(se)),Co(
se));Pe.replaceChildren(...Ft.map(se=>Ln(se,se.title)),tt?Ln(tt,s["start-page"]):""),ht.textContent=O?P(s["step-of"],{title:x,
n:T,all:R,minutes:X}):P(s["page-of"],{n:Ft.findIndex(Tn)+1,all:Ft.length,title:x})}function Oe(p){n[p]&&(k=p,Pe.parentElement.
open=et(),e.set("page",p),e.save_changes(),Le({focus:!0}))}let Pe=o("ol",{}),ht=o("summary",{}),et=()=>window.innerWidth>
640,_t=e.get("notice")??n[0].blocks.find(({leave:p})=>p);_t&&t.append(re.notice(_t));let zt=o("nav",{class:"ajar-nav","a\
ria-label":s.pages},o("details",{open:et()},ht,Pe));n.length>1&&t.append(zt),t.append(B.line({role:"alert"}),A);let Cn=0;
for(let p of["keydown","pointerdown","scroll"])t.addEventListener(p,()=>{Date.now()-Cn<3e4||(Cn=Date.now(),b({active:!0}))},
{passive:!0,capture:!0});function $o({state:p,ends:x,...O}){E=p==="kept",W=!!x;let T=p==="locked";T||Ws(e),T!==v&&(v=T,f.
clear(),Le()),W&&qs(e,t,O).then(()=>w?.setEnded())}e.on("msg:custom",p=>{if(y(!1),p.keeping){let O=[...z.values()].some(
T=>p.acknowledged<T);w?.update(O?{...p.keeping,saved:!1}:p.keeping),p.keeping.state&&$o(p.keeping)}p.states&&queueMicrotask(
()=>i.get("made")?.update());for(let[O,T]of Object.entries(p.states??{})){if(p.acknowledged<z.get(O))continue;let R=T.answers&&
!Object.keys(T.answers).length,X=H.get(O)===vo(T);H.delete(O),qe(O,R?{...T,at:0}:T),X||i.get(O)?.update(f.get(O))}p.dangers&&
(window.ajarDangers=p.dangers,J()),p.country!=null&&K.choose(p.country),p.file&&(i.get("home")?.settle(),so(p.file));let x=i.
get("home")??w;if(p.print){let O=i.get("home");O?.settle(),ro(p.print,()=>O?.say(s["print-refused"]))}p.erased&&x?.say(p.
erased,Qe("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&x?.say(p.said),p.open&&G(p.open),p.problem&&i.get(p.problem.
key)?.say(p.problem.text)}),e.on("change:pages",()=>{Object.assign(s,e.get("words")),Ie(t,s),Gt(s),n=e.get("pages"),Le()});
let Oo=is(()=>b({forget:!0})),Eo=Fs(e,{gone:()=>y(!0),back:()=>{B.isLost()&&b({ready:!0})}});Le(),pt.set(s,(pt.get(s)??0)+
1);for(let p of j)b(p);return b({ready:!0}),()=>{L=!0,Xe(),Oo(),Eo(),clearTimeout(U),pt.set(s,pt.get(s)-1),pt.get(s)||b(
{gone:!0})}}var So={render:ac};var Au=So;export{Au as default};
