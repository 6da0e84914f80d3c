var Sa=/^(\d{4})-(\d{2})-(\d{2})$/;function tt(e){let[,t,n,o]=typeof e=="string"&&Sa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=$a(+t,+n)?e:null}function In(e){let t=e.getFullYear();return t>=1&&t<=9999?Oa(t,e.getMonth()+1,e.getDate()):null}var Nn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function $a(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Oa=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Ea=["button","input","select","summary","textarea"],Ca=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return Ea.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ca.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>{let a=t[o];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),ze=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function at(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return o.length?
o:e.cards}var Po=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},qo=["first","second",
"third"],Wo=e=>qo[e%qo.length];function Ft(e,t){for(let r of e)r.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Rn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ma=new RegExp(`^${Rn}+|${Rn}\
+$`,"g"),Aa=/[\p{L}\p{N}_]+/gu,Ta=/^[\p{L}\p{N}_]+/u,La=/\{([a-z][a-z0-9-]*)\}/,[Ia,Na]=["⁨","⁩"],_o={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Ra=new RegExp(`[,;:،]|${Rn}`),Da="January February March April May June July August\
 September October November December".split(" "),Ba=/^\p{Uppercase}/u,Fo=/[.!?…؟。][\u2069”’"')»]*$/,qa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ke="en-US",Dn=({language:e=Ke})=>{Ke=e},Re=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),xt=(e,t)=>e[`\
moment-${t}`]??(tt(t)?lt(t):t),Bn=e=>new Intl.ListFormat(Ke,{type:"conjunction"}).format(e),jt=(e,t,n=Ke)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),je=e=>e.replace(Ma,""),We=e=>e.toLowerCase().toUpperCase(),vt=e=>e.
match(Ta)?.[0]??"";function lt(e,t=Ke){if(t!=="en-US")return jt(e,{dateStyle:"long"},t);let[n,o,r]=e.split("-").map(Number);
return`${Da[o-1]} ${r}, ${n}`}function nt(e,t,n=[]){let o=e.split(La),r="";for(let a=0;a<o.length-1;a+=2){let[l,c,u]=o.slice(a,a+3),p=Pa(je(t[c]),u),i=Wa(
l,p,n),f=!i&&!r&&Ba.test(l);r+=Fo.test(r)?i.replace(/^,+/,""):i,r+=_a(f?Ht(p):p)}return Fo.test(r)?r:r+o.at(-1)}function De(e){
let t=je(e),[n,o,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in _o&&o===_o[n]&&je(r))||r.includes(n)||r.includes(
o)?e:r}function Pa(e,t){let n=e.length;for(;n&&Ra.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,r=t.startsWith(",")&&o.endsWith(
".")&&o!==".",a=o.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:o}function Ht(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Wa(e,t,n){let o=We(vt(t));if(!o)return e;let r=new Set(n.map(We)),a=l=>l===o||r.
has(l)&&r.has(o);for(let l of e.matchAll(Aa))if(a(We(l[0])))return e.slice(0,l.index);return e}var _a=e=>qa.test(e)?`${Ia}${e}${Na}`:
e;var Fa=3;function qn(e,{words:t,has:n,put:o,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>s("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?o:r)(i)})),l=()=>a.forEach((i,f)=>{i.checked=n(e[f])});l();let c=e.
map((i,f)=>s("label",{class:"ajar-card"},a[f],s("span",{dir:"auto"},i))),u=Ft(c.filter((i,f)=>f>=Fa&&!a[f].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u)),follow:l}}var Ha=2e4;function Ho(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ha,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
o.style.height="auto";let a=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+a}px`)};o.addEventListener(
"input",r),new ResizeObserver(r).observe(o)}return o}function Pn(e,t,n,o){let r=Ho(e,{rows:1,...o,oninput:()=>{r.value.includes(
`
`)&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:a=>{/Break|Paragraph/.test(a.inputType)&&(a.preventDefault(),
n?.())}});return r}function Uo(e,t,{words:n,group:o,change:r,remarks:a,sentences:l=[]}){let{opener:c,long:u,remark:p}=e,
i=c?s("b",{id:`${o}-opener`},c):null,f=Ho(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?f.value:null),g.follow()},...c?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=y=>{f.value=y,f.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=qn(l,{words:n,has:y=>f.value.includes(y),put:y=>m(`${f.value.trim()||
d} ${y}`),drop:y=>{let S=f.value.replace(y,"").replace(/ {2,}/g," ").trim();m(S===d?"":S)}}),w=s("label",{class:"ajar-wo\
rds ajar-write"},i,f),k=p&&a?a(f,e):"";return g.element||k?s("div",{},g.element,w,k):w}function zo(e,t,{words:n,change:o,
sentences:r=[]}){let a=s("div",{}),l=()=>[...a.querySelectorAll("textarea")],c=()=>{let S=l().map(j=>j.value).filter(j=>j.
trim());o(S.length?S:null),y.follow()},u=()=>[...a.children].forEach((S,j)=>{S.querySelector("textarea").setAttribute("a\
ria-label",M(n.line,{n:j+1})),S.querySelector("button").setAttribute("aria-label",M(n["remove-line"],{n:j+1}))}),p=()=>{
g(""),l().at(-1).focus()},i=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-line"]),f=()=>{u(),i.hidden=a.
children.length>=e.most},m=S=>{let j=l()[l().indexOf(S)+1];j?j.focus():S.value.trim()&&!i.hidden&&p()},d=S=>{let j=Pn(S,
c,()=>m(j),{enterkeyhint:"next"});return j},g=S=>{let j=()=>{let L=R.nextElementSibling||R.previousElementSibling;R.remove(),
L||g(""),f(),c(),(L||a.firstElementChild).querySelector("textarea").focus()},R=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(S)),s("button",{type:"button",class:"ajar-remove",onclick:j},"×"));a.append(R),f()},w=t||[];for(let S=0;S<
Math.max(e.lines,w.length);S++)g(w[S]??"");let k=S=>l().find(j=>j.value.trim()===S),y=qn(r,{words:n,has:S=>!!k(S),put(S){
!k("")&&!i.hidden&&g("");let j=k("");j&&(j.value=S),c()},drop(S){k(S).value="",c()}});return s("div",{class:"ajar-lines"},
y.element,a,i)}var Ua=5,za=3,Ka=25,Va=500,Ga=24;function Ne(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Ja(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),r=n.timeStamp-e.timeStamp;!n.detail||o>Ga||r>Va||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Wn=e=>Re(s("p",{class:"ajar-hint"},e["part-in-english"]),e),_n=(e,{language:t})=>t?Re(
s("span",{},e),{language:t}):e,Ya=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Ut(e,{language:t},n){if(!t)return e;
Re(e,{language:t});let o=()=>{for(let r of e.querySelectorAll(Ya))Re(r,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function Ko(e,t,n){let{words:o,level:r=3,small:a=!1,folded:l=!1,brief:c=!1,beside:u=[]}=n,{closed:p=null}=n,
i={...el,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
w=0,k=n.aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",S=t.private?s("p",{class:"ajar-private"},t.private):"",j=D=>c?
D.after:l&&D.more,R=t.items.some(D=>j(D)&&n.answers?.[D.id]!=null),{example:L}=t,q=L?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},L)):"",_=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),N=s("div",{}),
x=s("div",{class:"ajar-body"}),A=s(`h${r}`,{id:`${f}-title`},t.title),B=[t.language?Wn(o):"",...a||l?[s("div",{class:"aj\
ar-beside"},...u,y?Qa([y],o):"",q),S]:[y,S,q],N,x,_],T=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===
null?[A,...B]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},A),...B)]);Ut(T,t,o);let P=null,b=D=>{P=D};T.addEventListener(
"click",b,!0),T.addEventListener("keydown",D=>{D.key!=="Enter"||!(D.ctrlKey||D.metaKey)||!g||(D.preventDefault(),g.next.
click())}),e.replaceChildren(T);function v(){let D=t.items.filter(Q=>ze(Q,m)),Y=D.filter(Q=>!j(Q)),oe=R?D.filter(j).map(
Q=>[Q]):[];return[...c||a&&t.together?[Y]:Y.map(Q=>[Q]),...oe]}let C=D=>{_.replaceChildren(D)},F=(D,Y)=>{let oe=D.split(
/\{([a-z]+)\}/);_.replaceChildren(...oe.map((se,Q)=>Q%2?_n(Y[se],t):se))},V=Ne(o,C);function U(D,Y){_.replaceChildren(`${D}\
 `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Y,C(""),n.onChange(m),W({focus:!0})}},o["put-back"]))}function Z(D,Y){
m={...m,[D.id]:Y},Xa(x),C(""),n.onChange(m),ne()}function z(){ee(!0),V.begin(),w=setTimeout(J,8e3)}function J(){w&&(clearTimeout(
w),w=0,ee(!1),V.end())}function ee(D){for(let Y of g?.fieldsets??[])Y.disabled=D}function ne(){if(!g)return;let{items:D,
skip:Y,where:oe,next:se,enough:Q,more:me}=g,he=v().length;Y.textContent=be(D)?o["clear-and-skip"]:o.skip,oe.textContent=
M(o["question-of"],{n:d+1,all:he}),oe.hidden=he===1,se.textContent=d===he-1?o.done:o.next,Q.hidden=!ae(he);let Oe=d===he-
1&&(!c||be(D)),Se=t.items.some(Ee=>j(Ee)&&ze(Ee,m));me.hidden=R||!Oe||!Se}function ae(D){return(n.enough==="at once"||d>
0)&&d<D-1&&be(t.items)}function ve(){w||(z(),n.onDone(m))}let be=D=>D.some(({id:Y})=>m[Y]!=null);function le(D,Y=!0){if(w)
return;let oe=v();if(d+=D,d>=oe.length){d=oe.length-1,ve();return}W({focus:Y,again:D<0})}function $(D,Y){let oe=`${f}-${D.
id}`,se=s("legend",{id:`${oe}-ask`},M(D.ask,m)),Q=D.hint?s("p",{class:"ajar-hint",id:`${oe}-hint`},D.hint):null,me=[Q,Y.
mark].filter(Boolean).map(({id:Ee})=>Ee),he=D.among?{...D,cards:at(D,m)}:D,Oe=i[D.kind](he,Po(he,m[D.id]),{words:o,level:r+
1,group:oe,change:Ee=>Z(D,Ee),say:C,tell:F,remarks:n.remarks,sentences:n.sentences?.(D),isQuick:n.enough==="at once",isShort:l,
...Y}),Se={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":me.join(" ")||null};return s("fieldset",Se,
se,Q,Oe)}function W({focus:D=!1,again:Y=!1}={}){let oe=v();d=Math.max(0,Math.min(d,oe.length-1));let se=oe[d],Q=n.mark?.(
se),me=Q?s("p",{class:"ajar-mark",id:`${f}-${se[0].id}-mark`},Q):null,he=s("div",{class:"ajar-moves ajar-onward"}),Oe=d>
0?()=>le(-1):null,Se=se.map(et=>$(et,{mark:me,again:Y,moves:he,back:Oe})),Ee=s("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(w)return;let et=m,_t=be(se);if(m={...m,...Object.fromEntries(se.map(({id:bt})=>[bt,null]))},n.onChange(m),
!_t){le(1);return}W({focus:!0}),U(o.cleared,et)}}),Xe=s("button",{type:"button",class:"ajar-next",onclick:()=>{w||(C(""),
le(1))}}),O=s("p",{class:"ajar-where"}),re=s("button",{type:"button",class:"ajar-link",onclick:()=>{w||(R=!0,le(1))}},c?
o["add-why"]:o["ask-more"]),ce=s("button",{type:"button",class:"ajar-link",onclick:ve},o.enough);g={items:se,skip:Ee,where:O,
next:Xe,fieldsets:Se,enough:ce,more:re},N.replaceChildren();let ge={type:"button",class:"ajar-back",onclick:Oe};he.replaceChildren(
Xe,Oe?s("button",ge,o.back):"",Ee);let $e=Se.length===1;me&&$e&&Se[0].lastElementChild.before(me),x.replaceChildren(O,...me&&
!$e?[me]:[],...Se,he,...n.enough?[re,ce]:[]),ne(),n.onMove?.(d),D&&(Se[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function X(D){if(N.replaceChildren(),!D||!n.help||k>D.kinds.length)return null;let Y=()=>{k=D.kinds.length+1,
n.onAside?.(k),N.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:oe,instead:se}=n;return N.append(oe.notice(
D,{level:r+1,aside:Y,instead:se})),N.querySelector("[tabindex]")}function te(D,{focus:Y=!1,danger:oe=null}={}){g=null;let se=s(
`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);x.replaceChildren(s("div",{class:"ajar-reflection"},se,...D.flatMap(me=>St(
me,r+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,W({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let me=m;m={},d=0,k=0,n.onAside?.(0),n.onStartOver(),W({focus:!0}),U(o["\
started-over"],me)}},o["start-over"])));let Q=X(oe);Y&&(Q??se).focus()}function de(D){let Y=x.contains(document.activeElement);
Y&&g&&!w||(J(),m={...D.answers},D.done?te(D.reflection,{focus:Y,danger:D.danger}):(d=D.at??Math.max(0,v().findIndex(oe=>oe.
some(({id:se})=>m[se]==null))),W()))}let{done:we,reflection:xe,danger:Ie}=n;return de({answers:m,at:n.at,done:we,reflection:xe,
danger:Ie}),{update(D){de(D),!g&&P&&Ja(P),P=null},release:J,say:D=>{J(),C(D)}}}function Za(e){let t=0,n=e.findIndex(({text:o},r)=>(t+=
o.split(" ").length,r>=Ua||r>=za&&t>Ka));return n<0||n>=e.length-1?e.length:n}var Qa=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function Xa(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var St=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(r=>s("p",
{},r))].filter(Boolean),el={ruler(e,t,{group:n,change:o}){let r=Array.from({length:11},(a,l)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:r,remarks:a,isShort:l}){let{chosen:c,own:u}=t||{chosen:[],own:""},p=()=>r(
c.length||u.trim()?{chosen:[...c],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(k=>s("input",{type:i,name:o,value:k.
id,checked:c.includes(k.id),onchange:y=>{e.many?c=c.filter(S=>S!==k.id).concat(y.target.checked?k.id:[]):(c=[k.id],u="",
m&&(m.value="")),p()}})),m=e.own?Pn(u,()=>{u=m.value,!e.many&&u.trim()&&(c=[],f.forEach(k=>{k.checked=!1})),p()}):null,d=e.
cards.map((k,y)=>s("label",{class:"ajar-card"},f[y],s("span",{},k.text))),g=l?Za(e.cards):d.length,w=Ft(d.filter((k,y)=>y>=
g&&!f[y].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,w,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:Uo,list:zo,date(e,t,{
words:n,change:o,say:r}){let a=In(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<a&&r(n["day-past"])}}))}};function tl(e,t=[]){let n=0;return e.map(({minutes:o},r)=>{let a=n;return t.includes(r)||(n+=60*o),{start:a,end:n}})}function Vo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let r=tl(e.parts,t.dropped),a=t.began??n,l=n-a,{start:c,end:u}=r[o],
p=Math.max(0,l-u)-Math.max(0,c-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:a+u,ends:a+r.at(-1).end}}
var zt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Go({slides:e},{stage:t,questions:n}){let{slide:o,dropped:r,
blank:a,join:l}=t;if(a||l)return o;let c=n.filter(nl).length>1,u=({part:i,kind:f},m)=>m>o&&!r.includes(i)&&(f!=="moves"||
c),p=e.findIndex(u);return p<0?null:p}var nl=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Jo(e,t){
let n=e.slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:r,optional:a},l)=>{let c=t.dropped.includes(l);return{
part:l,title:o,minutes:r,optional:a,dropped:c}}).filter(({part:o,optional:r})=>r&&o>n)}function Yo(e,t,n=0){if(!e)return null;
let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),r=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,
paused:e.ends==null,share:r?Math.ceil(o/60)/Math.ceil(r/60):0}}var ol=new Set,Fn=()=>{if(!document.hidden)for(let e of[...ol])e(Math.random()*1e3)};window.addEventListener("online",Fn);
window.addEventListener("pageshow",Fn);document.addEventListener("visibilitychange",Fn);function al(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Lu=al("ajar-presenter");var Zo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Qo(e,t){return e?!(t.protocol.startsWith("http")&&!Zo.test(t.
hostname)&&Zo.test(new URL(e).hostname)):!1}function Xo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var ll=2,$t=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Hn(e,t){if(t?.kind!=="moves"){let l=t&&$t(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith(
"check-in@")&&c.some(({snapshot:u})=>u)),o=n.at(-1),r=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&r.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:o,body:{moves:!0}}:null}function Un({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Ot({answered:e,units:t},{joined:n},o){return t.length?
n>e?M(o["wall-answered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e}):""}function es(e,t){return e?
e.over?t["wall-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function zn({shown:e},t){let n={
"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["ro\
om-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},
[o]=e.map(({withheld:r})=>r).filter(Boolean);return n[o]??t["wall-held"]}function ts(e,t){let n=e.filter(({snapshot:l,withheld:c})=>!l&&
c);if(!n.length)return"";let o=zn({shown:n},t),r=n.map(({card:l,heading:c})=>(l||c).replace(/\.$/,""));if(r.length<=ll)return M(
t["room-withheld-of"],{items:r.join(", "),why:o});let a=e.filter(({kind:l})=>l===n[0].kind).length;return`${M(t["room-wi\
thheld-some"],{n:n.length,all:a})} ${o}`}function ns(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:
t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var Kt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"\
numeric",minute:"2-digit"}),Ve=e=>!!e?.name.startsWith("check-in@");function _e(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let r=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}function Et(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var Kn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},e);function it(e,t,n,o,r){let a=s(
"p",{},t()),l=_e(e,"wall-asking",a,s("div",{class:"wall-answers"},Kn(n,()=>{l.close(),r()},"wall-primary"),Kn(o,()=>l.close())));
l&&(l.refresh=()=>{a.textContent=t(),a.textContent||l.close()})}var Vt=(e,{joined:t})=>e?.state==="open"&&e.units.length?
Math.max(0,t-e.answered):0;function Gt(e,t,n,o,r){let a=t();if(!a)return;let{question:l,body:c}=a,{id:u,state:p}=l,i=m=>m?.
question.id===u&&m.question.state===p&&m.body.moves===c.moves,f=()=>{let m=t();if(!i(m))return"";if(c.moves)return o["wa\
ll-moves-sure"];let d=Vt(m.question,n());return d?d===1?o["wall-still-one"]:M(o["wall-still"],{n:d}):o["wall-still-none"]};
!c.moves&&!Vt(l,n())?r(a):it(e,f,o["wall-reveal-now"],o["wall-wait"],()=>r(a))}function os(e,t){let n=[[t["wall-key-next"],
"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],
"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-\
hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],o=_e(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",{},...n.map(([r,a])=>s("div",{},s("dt",{},...a.
split(" ").map(l=>s("kbd",{},l))),s("dd",{},r)))),s("div",{class:"wall-answers"},Kn(t["wall-close"],()=>o.close())));o?.
addEventListener("keydown",r=>{r.key==="?"&&o.close()})}var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Vn({units:e,hands:t=0},n){let o=new Map,r=il(n);for(let a of e){
if(n.length&&!n.some(({id:p})=>p===a.item)||(a.kind==="move"||t>0)&&!a.snapshot&&!a.withheld)continue;let u=["ruler","mo\
ve"].includes(a.kind)?a.kind:a.item;o.has(u)||o.set(u,{kind:a.kind,heading:a.heading,shown:[]}),o.get(u).shown.push(cl(a,
r))}return[...o.values()]}function il(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let r of o){let a=r.short||r.text;
t.set(`${n}/${r.id}`,a),t.set(`${n}:${r.text}`,a)}return t}function cl({id:e,item:t,card:n,heading:o,values:r,bands:a,snapshot:l,
withheld:c},u){let p=l&&(l.fine?ul(l.counts,a):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Ct(r,a).map(i=>u.
get(`${t}:${i}`)??i),sizes:a,counts:p,n:p?Jt(p):0,withheld:c??""}}function ul(e,t){let n=0;return t.map(o=>(n+=o,Jt(e.slice(
n-o,n))))}function Ct(e,t){let n=0;return t.map(o=>{n+=o;let r=e[n-1];return o===1?r:`${e[n-o]}–${r}`})}var Jt=e=>e.reduce(
(t,n)=>t+n,0),Gn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var ss=["wall-first","wall-second","wall-third"],as=e=>ss[e%ss.length],Fe=e=>`${(100*e).toFixed(2)}%`,ls={"aria-hidden":"\
true"};function At(e,t,n){return ye(e).length?{ruler:rs,move:rs,sort:dl,card:yl,choice:bl}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},zn(e,t))]}function rs(e,t){let n=Math.max(...ye(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,r)=>{let a=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return cs({...o,heading:u,
labels:l,sizes:c},a,n,as(r),t)}))]}function is(e,t){let[n,o]=e,r=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),a=r.
flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...a);return[s("div",{class:"wall-figures"},...r.map(([c,u],p)=>cs(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(i=>i.counts),l,as(p),t))),fs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function cs({heading:e,labels:t,sizes:n},o,r,a,l){let c=Jt(n),u=.03,p=0,i=n.flatMap((m,d)=>{let g=p/
c+(p?u/2:0);p+=m;let w=p/c-g-(p<c?u/2:0);return o.flatMap(({counts:k,isEarlier:y},S)=>{let j=g+S*w/o.length;return pl(k[d]/
r,k[d],j,w/o.length,y)})}),f=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:a},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":f.join(", ")},...i):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...fl(t,n)))}function pl(e,t,n,o,r){let a=1-
e;return[ke("rect",{x:Fe(n),y:Fe(a),width:Fe(o),height:Fe(e),class:r?"wall-then":"wall-solid"}),ke("text",{x:Fe(n+o/2),y:Fe(
a),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function fl(e,t){return e.map((n,o)=>{let r=s("span",{class:"wall-whole"},
n);return r.style.setProperty("--size",t[o]),r})}function dl(e,t,n){let o=[...ye(e)].sort((c,u)=>gl(c.counts,u.counts)),
r=Math.max(...o.map(({n:c})=>c)),[{labels:a}]=o;if(a.length>Jn.length)return[Zt(o.map(c=>hl(c,t)),n,t)];let l=o.map(({name:c,
counts:[u,...p]},i)=>{let m=!i&&c.length+a[0].length<ml?`${u} ${a[0]}`:`${u}`;return Mt(c,m,kl([u,...p],r))});return[Zt(
[...l,...ps(e,t)],n,t),fs(a.map((c,u)=>[Jn[u],c]))]}var ml=24;function hl({name:e,labels:t,counts:n,n:o},r){let a=Math.max(
...n),l=t.filter((u,p)=>n[p]===a).join(" / "),c=M(r["wall-of"],{n:a,of:o});return Mt(e,c,[],s("p",{class:"wall-muted"},l))}
var gl=(e,t)=>{let n=e.findIndex((o,r)=>o!==t[r]);return n<0?0:t[n]-e[n]},Jn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function kl(e,t){let n=0;return e.map((o,r)=>{let a=n/t;return n+=o,Yt(Jn[r],a,o/t)})}function Yt(e,t,n){
let[o,r]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],a=n?.004:0;return ke("rect",{class:e,x:Fe(t+a),y:Fe(
o),width:Fe(Math.max(0,n-2*a)),height:Fe(r)})}function yl(e,t,n){let o=ye(e).map(({name:r,counts:a,n:l})=>({name:r,count:a[0],
n:l}));return[Zt([...us(o,t),...ps(e,t)],n,t)]}function bl(e,t,n){let[{labels:o,counts:r,n:a}]=ye(e),l=o.map((c,u)=>({name:c,
count:r[u],n:a}));return[Zt(us(l,t),n,t)]}function us(e,t){let n=Math.max(...e.map(({n:r})=>r));return[...e].sort((r,a)=>a.
count-r.count).map(({name:r,count:a},l)=>Mt(r,l?`${a}`:M(t["wall-of"],{n:a,of:n}),[Yt("wall-rest",0,1),Yt("wall-pile-1",
0,a/n)]))}function ps({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Mt(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Mt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Mt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",ls,...n):null,o);function Zt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),r=e.length-t;return r>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:r}))),o}var fs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",ls,Yt(
t,0,1)),n)));var wl=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),xl=/^data:image\/(svg\+xml|png|jpeg);/,
ot=e=>e.flatMap(jl);function jl(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?xl.test(n.src)?[vl(n)]:[]:wl.has(t)?[s(t,{},...ot(o))]:ot(o)}var vl=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Qt=4,Tt=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Qt} ${-Qt} ${t+2*Qt} ${t+2*Qt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Lt(e,t){return ye(e).length?{ruler:$l,move:Sl,sort:El,card:Cl,choice:Ml}[e.kind](e,t):e.heading}var ct=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ds=({shown:e})=>e.every(({counts:t})=>t),Sl=(e,t)=>t["wall-moved"];function ms({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ct(t),ct(t)]}function $l(e,t){let n=ye(e),o=new Map;for(let i of n){
let f=Gn(i);o.set(f,[...o.get(f)??[],i])}let r=o.get(-1)??[];o.delete(-1);let a=[...o].map(([i,f])=>Ol(f,i,n.length,t));
if(r.length===n.length)return t["wall-spread-all"];let[l,c]=r.map(i=>ms(i,t)),u={ruler:l?.[1],other:c?.[0]},p=l?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...a,M(p,u)].filter(Boolean).join(" ")}function Ol(e,t,n,o){let[r,a]=e.map(p=>ms(
p,o)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:r,other:a,low:l,high:c};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(a?o["wall-most-two"]:o["wall-most"],u)}function El(e,t){let n=ye(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(p=>Gn(p)===u)})),{pile:r,most:a}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!a.length)return ds(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[a.length];return M(l??t["wall-sor\
ted-many"],{pile:ct(r),card:ct(a[0].name),other:ct(a.at(-1).name),n:a.length,all:n.length})}function Cl(e,t){let n=ye(e).
map(({name:o,counts:r,n:a})=>({name:o,count:r[0],n:a}));return hs(n,e,t)}function Ml(e,t){let[{labels:n,counts:o,n:r}]=ye(
e);return hs(n.map((a,l)=>({name:a,count:o[l],n:r})),e,t)}function hs(e,t,n){let o=Math.max(...e.map(({count:i})=>i)),r=e.
filter(({count:i,n:f})=>2*i>f),a=r.length?r:e.filter(({count:i})=>i&&i===o);if(!r.length&&!ds(t))return t.heading;let l=r.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=a.length?l[Math.min(a.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=a.map(({name:i})=>ct(i));return M(
c,{card:u,other:p,n:a.length})}function ut({deck:e,way:t,panel:n,words:o,now:r,slide:a}){let l=n.stage,c=a!==void 0;if(!c&&l?.blank)return Be("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[a??l?.slide];if(!u)return t?gs({deck:e,way:t,panel:n,words:o}):
Be("text",He(e?.title??""));if(!c&&l.join&&t)return gs({deck:e,way:t,panel:n,words:o});let p=$t(n,u),i=c?null:Yo(l.timer,
r,u.minutes),f={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:i},m=(Pl[u.kind]??Xt)(f);if(m.dataset.slide=a??l?.slide,
u===e.slides[0]&&m.append(...ys(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Re(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Re(g,o)}return m}var Be=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),He=e=>s("h1",{},e);function Xt({slide:e,way:t,panel:n,words:o,left:r}){
let a=ot(e.body),l=a.flatMap(u=>Al(u)),c=a.filter(u=>u.textContent.trim());return Be(e.kind,He(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...c.map(Ll)),...l.map(u=>s("div",{class:"wall-picture"},u))),en({way:t,panel:n,
words:o,left:r}))}function Al(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Tl=5;function Ll(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Yn(o)<o.childNodes.length)||!t.every(Yn))return e;e.className="wall-terms";for(let o of t){let r=[...o.childNodes],a=Yn(
o);r[a]?.tagName==="BR"&&r[a].remove(),o.replaceChildren(s("span",{},...r.slice(0,a)),s("span",{},...r.slice(a).filter(l=>l.
parentNode)))}return e}function Yn({childNodes:e}){let t=[...e],n=r=>r?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Tl;)o+=2;return o}function Il({slide:e,way:t,panel:n,words:o,question:r,left:a}){if(r&&r.
state!=="open"&&Ce(r))return Bl({slide:e,panel:n,words:o,question:r,left:a});let c=e.items,[u]=c.length===1?c:[];return Be(
"question",He(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Nl(u)]:[Rl(c)],en({way:t,panel:n,words:o,
left:a,question:r,large:!0}))}function Nl({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},ks(n,o));let r=t.length>5;return s("ul",{class:"wall-cards","data-many":r},...t.map(({short:a,text:l})=>s("li",{class:a?
"wall-whole":null},a||l)))}var Rl=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:r})=>s("li",{},s("p",
{},n),t==="ruler"?ks(o,r):null))),ks=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Dl=5;
function Bl({slide:e,panel:t,words:n,question:o,left:r}){let a=Vn(o,e.items),l=a.filter(p=>ye(p).length),[c=a[0]]=l,u=en(
{way:null,panel:t,words:n,left:r,answered:o});return l.length<2?Be("chart",He(l.length?Lt(c,n):n["wall-held-title"]),...At(
c,n),u):Be("chart",He(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},Lt(p,n)),...At(p,n,Dl)))),
u)}function ql({slide:e,panel:t,words:n,way:o,left:r}){let a=t.questions.filter(({name:i})=>i.startsWith("check-in@")).map(
i=>({moment:xt(n,i.moment),groups:Vn(i,[]),question:i})).filter(({groups:i})=>i.some(f=>ye(f).length)),l=i=>a.map(({moment:f,
groups:m})=>({moment:f,...m.find(d=>d.kind===i)})).filter(({shown:f})=>f&&ye({shown:f}).length),[c]=l("move").slice(-1),
u=l("ruler"),p=en({way:o,panel:t,words:n,left:r});return c?Be("chart",He(Lt(c,n)),...At(c,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Be("chart",He(n["room-group"]),...is([u[0],u.at(-1)],n)):u.length?Be("chart",He(Lt(u[0],
n)),...At(u[0],n)):Be("text",He(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Pl={text:Xt,story:Xt,help:Xt,
question:Il,moves:ql},ys=e=>e?.logo?ot([["img",e.logo]]).map(Wl):[],Wl=e=>(e.className="wall-logo",e);function gs({deck:e,
way:t,panel:n,words:o}){return Be("join",He(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Fl(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Zn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(_l)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Un(n,o)))),...ys(e))}var _l=e=>s("span",{},e,s("wbr")),Fl=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Zn(e,t)),Zn=(e,t)=>Tt(e,t["room-scan-alt"],"wall-sc\
an"),Hl=e=>e.replace("-","‑");function en({way:e,panel:t,words:n,left:o,question:r,large:a=!1,answered:l}){let c=es(o,
n),u=r&&(r.state!=="ready"||r.hands>0),p=u?Ot(r,t,n):a&&e?Un(t,n):"",i=l?Ot(l,t,n):"";if(!e&&!c&&!p&&!i)return null;let f=s(
"div",{class:a?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}\
%`),e&&a?f.append(Zn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Hl(e.code)}):i)),f.append(s("p",{class:"wall-\
now"},p?s(u?"b":"span",{class:u?null:"wall-joined"},p):null,c?s("span",{class:"wall-time"},c):null)),f}var Xn=[4.6,5.6,6.6,7.4,8.2],eo=2,Ul=["","tight","tight columns"],Qn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],zl=5.4;function ws(e,t=eo){let n=Xn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Qn.at(-1),text:0};for(let r of[...Ul,...Qn]){if(o.text>=zl||o.text&&Qn.includes(r))break;let a=Kl(e,r,n);a>o.text&&
(o={layout:r,text:a})}return xs(e,o.layout,o.text||4.6),o.text>0}function Kl(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(xs(e,t,
Math.max(o,4.6)),Vl(e))return Math.max(o,4.6);return 0}function xs(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Vl=e=>bs(e)&&[...e.querySelectorAll(".wall-whole")].every(bs),bs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var pt=e=>!!e?.units.length&&e.state!=="open"&&!Ce(e),vs=e=>pt(e)&&!Ve(e);function tn(e,{question:t,words:n,count:o}){let r=t.
units.filter(({kind:k})=>k!=="move"),a=new Map(r.map(k=>[k.id,js(k).map(()=>0)])),l=0,c=0,u=s("div",{}),p=_e(e,"desk-han\
ds",u);if(!p)return;let i=()=>Math.max(c,...[...a.values()].map(k=>k.reduce((y,S)=>y+S,0))),f=(k,y,S=null)=>s("button",{
type:"button",class:S,onclick:y},k),m=(k,y,S)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:k}),onclick:()=>S(-1)},"−"),s("output",{},`${y}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:k}),onclick:()=>S(1)},"+"));function d(k=""){let y=r[l],S=a.get(y.id),j=l===r.length-1,R=L=>()=>{
l+=L,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:l+1,all:r.length})),s("h2",{},y.card||
y.heading),y.card?s("p",{class:"desk-small"},y.heading):"",Ve(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...js(y).map((L,q)=>m(L,S[q],_=>{S[q]=Math.max(0,S[q]+_),d(`${q} ${_}`)})),j?m(n["room-people"],i(),L=>{c=Math.max(0,i()+
L),d(`people ${L}`)}):"",s("div",{class:"wall-answers"},l?f(n.back,R(-1)):"",j?"":f(n[y.card?"desk-next-card":"next"],R(
1),"wall-primary"),i()?f(n[j?"room-count":"desk-enough"],w,j?"wall-primary":null):"",f(n["wall-close"],()=>p.close()))),
g(k)}function g(k){let y=[...u.querySelectorAll(".desk-stepper")],[S,j]=k.split(" "),R=S==="people"?y.at(-1):y[Number(S)||
0],[L,q]=R.querySelectorAll("button");(j==="-1"?L:q).focus()}function w(){let k=i(),S=[...a].filter(([,j])=>j.some(Boolean)).
map(([j,R])=>{let{kind:L}=r.find(q=>q.id===j);return[j,L==="card"?[R[0],k-R[0]]:R]});p.close(),o(Object.fromEntries(S),k)}
d()}var js=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Ct(t,n);var Gl={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},nn=["","dark","light","contrast"],Jl=new Map(Object.entries(Gl).flatMap(
([e,t])=>t.map(n=>[n,e]))),Yl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Zl(e){let{
key:t,target:n,repeat:o,ctrlKey:r,metaKey:a,altKey:l,isComposing:c}=e;if(o||r||a||l||c)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Yl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Jl.get(t.length===1?t.toLowerCase():t)}function Ss(e){let t=n=>{let o=Zl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function $s(e,{deck:t,panel:n,way:o},r,{step:a,handOver:l,leave:c}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,i=k=>()=>{w.close(),k()},f=(k,y,...S)=>s("button",{type:"button",onclick:i(k),...y},...S),m=k=>s("small",{},M(r["re\
mote-minutes"],{minutes:k})),d=t.parts.map((k,y)=>s("li",{},f(()=>a("go",{slide:zt(t,y)}),{"aria-current":y===p?"step":null,
class:u.dropped.includes(y)?"remote-dropped":null},k.title,u.dropped.includes(y)?s("small",{},r["remote-is-dropped"]):m(
k.minutes)))),g=Jo(t,u).map(({part:k,title:y,minutes:S,dropped:j})=>s("li",{},s("span",{},y),f(()=>a(j?"keep":"drop",{part:k}),
{"aria-label":`${j?r["remote-keep"]:M(r["remote-drop"],{minutes:S})}: ${y}`},j?r["remote-keep"]:M(r["remote-drop"],{minutes:S})))),
w=_e(e,"remote-sheet",s("h2",{},r["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},r["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?f(()=>a("join"),{},u.join?r["remote-join\
-hide"]:r["remote-join-show"]):null,l?f(l,{},r["remote-hand"]):null,c?f(c,{},r["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},r["wall-close"])))}var qe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Os(e,t,n){let o=s("div",{}),r=_e(e,t,o);r&&
(r.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let a=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>r.close())),a===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===a)??o.querySelector("button"))?.focus()},r.refresh())}function Es(e,t,n,{
press:o}){o({desk:"remote"}),Os(e,"desk-remote",r=>{let{remote:a,inside:l,practice:c,panel:u,wall:p}=t(),i=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),f=!!p&&(!l||c);return[s("h2",{},n["desk-remote"]),f&&a?Tt(a,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!a&&!i.length?s("p",{},n["room-one-moment"]):"",s("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":qe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),f&&a?s("p",{},s("a",{href:a.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...i.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",qe(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},f?qe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",qe(n["wall-close"],r))]})}function Cs(e,t,n,{press:o,step:r}){let a=Ql(n,o);Os(e,"desk-reach",
l=>{let{way:c,join:u,inside:p,practice:i,panel:f}=t(),m=s("span",{role:"status"});if(!c||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},i?n["desk-phones-practice"]:n["desk-phones-none"]),i?"":qe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},qe(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:w,network:k})=>s("option",{value:w,
selected:w===u.picked?"":null},`${w} (${k})`)));return[s("h2",{},n["desk-phones"]),Tt(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},f.joined?M(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",a,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(w=>s("li",{},Xl(n)[w])))),s("div",{class:"wall-answers"},qe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),qe(n["desk-card"],()=>o(
{desk:"card"})),qe(n["remote-join-show"],()=>{l(),r("join")}),qe(n["wall-close"],l),m)]})}function Ql(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),r=(a,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},a),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),r(e["desk-wifi-name"],n),r(e["desk-wifi-password"],o),qe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Xl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var to=!1;function Ms(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-start-${window.ajarForms}`,
a=({id:N,title:x})=>s("option",{value:N},x),l=(N,x)=>M(t["desk-meeting"],{title:N,n:x}),c=s("select",{id:`${r}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:N,title:x,part:A,minutes:B})=>a({id:N,title:l(A?`${x}: ${A}`:
x,B)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:N,title:x,minutes:A})=>a({id:N,title:l(x,A)})))),
p={...{meeting:e.meeting,couple:e.picked},country:e.country||ei(e.countries),...e.chosen};p.meeting&&(c.value=p.meeting);
let i=s("select",{id:`${r}-couple`},...e.couples.map(a));p.couple&&(i.value=p.couple);let f=s("select",{id:`${r}-country`},
...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));f.value=p.country;let m=s("select",{id:`${r}-language`,
onchange:()=>{to=!0,o({language:m.value,chosen:k()})}},...e.languages.map(({id:N,title:x})=>s("option",{value:N,lang:N},
x)));m.value=e.language,to&&queueMicrotask(()=>m.focus()),to=!1;let d=["phones","none","practice"].filter(N=>!(e.server&&
N!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},w=d.map((N,x)=>s("input",{type:"radio",name:r,value:N,checked:N===
p.phones||x===0&&!p.phones?"":null,"aria-describedby":`${r}-${N}`})),k=()=>({meeting:c.value,couple:i.value,country:f.value,
phones:w.find(({checked:N})=>N).value}),y=s("input",{type:"password",spellcheck:"false",id:`${r}-key`}),S=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:y.id},t["room-host-key"]),y),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),R=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=(N,x)=>s("p",{},s("label",{class:"ajar-words",for:x.id},
N),x),q=s("form",{class:"ajar-start",onsubmit:N=>{N.preventDefault(),R.textContent=t["desk-opening"],n({...k(),key:y.value}),
y.value=""}},s("h2",{},t["desk-start"]),j,L(t["desk-which"],c),s("div",{class:"ajar-start-two"},e.languages.length>1?L(t["\
language-choice"],m):"",e.couples.length?L(t["desk-couple"],i):"",L(t["desk-country"],f)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map((N,x)=>s("label",{class:"ajar-start-way"},w[x],s("\
span",{},s("b",{},g[N][0]),s("small",{id:`${r}-${N}`},g[N][1]))))),S,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),R));function _({problem:N,busy:x,needsKey:A,state:B}){j.textContent=N??"",j.hidden=!N,S.hidden=!A,x||
(R.textContent=B==="ended"?t["room-ended"]:"")}return{element:q,update:_}}function ei(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function on({units:e},t){let n=e.filter(({snapshot:r})=>r);if(!n.length)return[];let o=n.map(r=>{let a=r.snapshot.fine?r.
values:Ct(r.values,r.bands),l=r.snapshot.counts.map((c,u)=>`${a[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},r.card||
r.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function ft(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),r=s("style",{},`.wall,.remote{--ground: #fbf\
8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-inline-end:.5em}.wall-answers{display:flex;flex\
-wrap:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.wall{container:wall / size;width:100%\
;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:where(.wall)
*:before{box-sizing:border-box;margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;\

padding:5cqh 6cqh 4cqh;display:flex;flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--\
text));
line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-siz\
e:max(7.2cqh,1.1em);
line-height:1.15;font-weight:650;text-wrap:balance;letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;fon\
t-weight:650;
text-wrap:balance}.wall-face[data-layout~=tight]{padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:max\
(6.6cqh,1.1em)}
.wall-muted{color:var(--muted)}.wall-calm{margin-block:auto;max-width:34em;text-wrap:pretty}.wall-unseen{position:absolu\
te;
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;inset-inline-end:2cqh;font-size:4.6cqh;line-height:1;co\
lor:var(--muted);
background:var(--ground);padding-inline:1cqh}.wall-logo{position:absolute;top:6.5cqh;inset-inline-end:6cqh;height:10cqh;\

max-width:32cqh;object-fit:contain;padding:1cqh;border-radius:1.4cqh;background:#fff}.wall-face:has(>.wall-logo) h1{padd\
ing-inline-end:36cqh}
.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cqh;margin-inline:auto;width:max-content;max-wi\
dth:90%;
padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);border:.3cqh solid var(--edge);font-size:4.6cqh;line-hei\
ght:1.2}
.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex;align-items:center;gap:5cqh;padding-block:3cqh}.wa\
ll-words{
flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap:.7em;text-wrap:pretty}.wall-words :is(ul,ol){display:grid}\

.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--line);line-height:1.25;text-wrap:pretty}.wall-words li:f\
irst-child{
border-top:0}.wall-words :is(strong,h2){font-weight:650}.wall-terms{grid-template-columns:max-content 1fr;column-gap:5cq\
h}
.wall-terms li{display:grid;grid-template-columns:subgrid;grid-column:1 / -1;align-items:baseline}.wall-terms>li>:first-\
child{
color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :is(h1,.wall-time){font-size:12cqh}.wall-face:has(.wall\
-words:empty:only-child)
h1{margin-block:auto}.wall-words:empty:only-child,.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-pictu\
re{
flex:none;width:72cqh}.wall-picture:first-child:last-child,.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{disp\
lay:none}
.wall-picture img{display:block;width:100%;height:50cqh;object-fit:contain}.wall-words:empty+.wall-picture img{height:62\
cqh}
.wall-face[data-layout~=tight] .wall-body{padding-block:1.5cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall\
-terms){
grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms) li:nth-ch\
ild(2){
border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cqh}.wall-face[data-layout~=bare] .wall-picture{di\
splay:none}
.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-columns:minmax(0,1fr)}.wall-face[data-layout~=tight].wall\
-help
li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-help .wall-body{padding-block:.5cqh}.wall-he\
lp
li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@container wall (aspect-ratio < 1.5){.wall-foot:not\
(.wall-large)
.wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall-picture{width:50cqh}.wall-picture img{height:40c\
qh}}
.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-cards{margin-block:auto;padding-block:2cqh;colum\
ns:2;
column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-inside:avoid;padding:.3em 0;line-height:1.15}.wall\
-face[data-layout~=tight]
.wall-cards{padding-block:1cqh}.wall-face[data-layout~=tight] .wall-cards li{padding-block:.14em}@container wall (aspect\
-ratio
< 1.5){.wall-cards[data-many]{columns:2}.wall-face:not([data-layout=""]) .wall-quote{display:none}}.wall-asks{margin-blo\
ck:auto;
padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-asks li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends\
{
display:flex;justify-content:space-between;gap:5cqh;color:var(--muted);padding-top:.3em;border-top:.8cqh solid var(--lin\
e)}
.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:end}.wall-face[data-layout~=tight] .wall-asks{gap:.5\
em;
padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cqh;padding-top:2cqh;font-size:4.6cqh;line-height:1.2\
;
margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-image:linear-gradient(90deg,var(--accent) var(--lef\
t),var(--line)
var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:first-child{flex:1;min-wid\
th:0}
.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}\

.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:end;white-space:\
normal;
text-wrap:balance}.wall-now :is(.wall-time,.wall-joined){color:var(--muted);font-weight:400}.wall-foot .wall-now .wall-j\
oined{
font-size:4.6cqh}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare]{padding-bloc\
k:3cqh
2cqh}.wall-face[data-layout~=bare] .wall-foot :is(.wall-scan,.wall-joined){display:none}.wall-face[data-layout~=bare] .w\
all-foot
:is(b,span){font-size:4.6cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.2em;padding-block:0;line-height:1.12}.wall-fa\
ce[data-layout~=lean]
:is(li .wall-ends,.wall-quote){display:none}@container wall (aspect-ratio < 1.5){.wall-scan{width:14cqh;height:14cqh}.wa\
ll-join-line
b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align-items:center;gap:6cqh;min-width:0}.wall-\
way
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(>:nth-child(3)){gap:4cqh}.wall-way:has(>:nth-child(\
3))
.wall-scan{width:38cqh;height:38cqh}.wall-way:has(>:nth-child(3)) .wall-code{font-size:6.8cqh}.wall-way>.wall-scans{flex\
:none;
width:min-content}.wall-way>div{flex:1;min-width:0;line-height:1.2}.wall-way p{margin-block:.2em}.wall-address{font-size\
:6.2cqh;
font-weight:600;overflow-wrap:anywhere}.wall-code{font-size:8cqh;font-weight:650;letter-spacing:.04em;white-space:nowrap\
;
color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:var(--muted)}@container wall (aspect-ratio < 1.5){.wall-w\
ay{
gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-size:6.8cqh}.wall-address{font-size:5.4cqh}.wall-\
way:has(>
:nth-child(3)) .wall-code{font-size:5.2cqh}.wall-way:has(>:nth-child(3)) .wall-scan{width:32cqh;height:32cqh}}.wall-char\
t{
--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:7cqh;margin-block:auto;padding-top:2cqh}.wal\
l-bars:not([data-many]){
columns:1}.wall-bars li{break-inside:avoid;padding-bottom:1.6cqh;line-height:1.15}.wall-bars p{display:flex;justify-cont\
ent:space-between;
gap:2cqh}.wall-bars p>:last-child{flex:none}.wall-bars .wall-muted{line-height:1.1}.wall-bars svg{display:block;width:10\
0%;
height:2.4cqh;margin-top:.3cqh}.wall-bars svg:dir(rtl),.wall-columns:dir(rtl){transform:scaleX(-1)}.wall-columns:dir(rtl\
)
text{transform:scaleX(-1);transform-box:fill-box;transform-origin:center}.wall-scale span{direction:ltr}.wall-bars:not([\
data-many])
svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45c\
qh}
.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4\
cqh;
align-items:center;padding-top:1cqh;line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-\
items:center;
gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{paddi\
ng-top:1cqh}
.wall-face[data-layout~=tight] .wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1\
.8cqh}
.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall\
-whole{
white-space:normal}.wall-chart[data-layout~=bare] .wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(\
li,
svg){padding-bottom:.3cqh}@container wall (aspect-ratio >= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-m\
any]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh s\
olid
var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--gro\
und);
stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-heigh\
t:1.4;
color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:\
var(--warm)}
.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;pad\
ding-top:2cqh}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-face .wall-groups .wall-bars{columns:1;margin-\
block:2cqh
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}.wall .desk-hands{font-size:max(1rem,2.8vh);\

padding:3vh}.wall .desk-hands>div>*+*{margin-top:.4em}.wall .desk-stepper button{min-height:48px;padding-block:.05em}.wa\
ll
.wall-dialog button,.wall .wall-dialog small{white-space:nowrap}.wall .remote-parts button{white-space:normal}.wall .rem\
ote-sheet{
width:min(92vw,75rem);max-height:94vh;overflow:auto;padding:3vh;font-size:max(1rem,2.4vh)}.wall :is(.remote-parts,.remot\
e-drops){
list-style:none;margin:0;padding:0;columns:2}.wall .remote-sheet li{break-inside:avoid;padding:2px}.wall .remote-sheet l\
i,
.wall .remote-parts button{display:flex;justify-content:space-between;gap:1em;align-items:center;text-align:start;width:\
100%}
.wall .remote-parts [aria-current]{border-width:3px;border-color:var(--accent)}.wall .remote-dropped{text-decoration:lin\
e-through}
.wall .remote-more{display:flex;gap:.8em}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(r,o),{host:n,wall:o,draw:(l,c)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(l),ws(l,c)}}}var ti=["open","close","reveal"];function As(e,t,{words:n,send:o,onDispose:r}){document.getElementById("ajar-desk-style")||
document.head.append(s("style",{id:"ajar-desk-style"},`.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--\
ground: var(--ajar-paper);--paper: var(--ajar-paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top top" auto "parts left notes" minmax(0,1fr) "moves moves moves" auto / 12.5rem min\
max(0,1fr)
minmax(0,1fr);height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weig\
ht:600;
margin-bottom:4px}.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background\
:var(--paper);
border:1.5px solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-f\
lex;
align-items:center;justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button\
:hover{
background:var(--soft);color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disa\
bled){
background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--\
muted);
border-style:dashed;cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto minmax(11em,1fr) auto\
;
gap:6px 20px;align-items:center}.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;\

line-height:1.1}.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.desk-tools{display:flex;flex-wrap:wrap;gap:8px;\

justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-area:parts;position:relative;min-heigh\
t:0;
overflow:auto;padding:3px}.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.ajar .ajar-desk .desk-agenda butto\
n{
width:100%;justify-content:start;text-align:start;min-height:38px;padding:1px 8px;border:0;border-inline-start:5px solid\

var(--line);border-radius:0 8px 8px 0;font-size:.9375rem;font-weight:400;line-height:1.15;color:var(--muted)}.ajar .ajar\
-desk
.desk-agenda .done button{border-color:var(--accent)}.ajar .ajar-desk .desk-agenda .here button{border-color:var(--accen\
t);
background:var(--soft);color:var(--ink);font-weight:650}.desk-agenda .dropped{text-decoration:line-through}.desk-left{gr\
id-area:left;
min-height:0;overflow:auto;display:grid;grid-template:"now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20p\
x;
align-content:start}.desk-now{grid-area:now}.desk-next{grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block\
;
aspect-ratio:16 / 9;border:1.5px solid var(--edge);border-radius:10px;overflow:hidden}.desk-now .desk-wall{border:2px so\
lid
var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.ajar .desk-count{font-size:1.5rem;font-weight:650;font-\
variant-numeric:tabular-nums;
line-height:1.2}.desk-more{display:flex;flex-wrap:wrap;gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:not\
es;
min-width:0;min-height:0;display:flex;flex-direction:column}.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 \
auto;
min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.de\
sk-moves{
grid-area:moves}.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.d\
esk-pad
button{flex:1}.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60\
px;
line-height:1.2;padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .d\
esk-end{
border-color:transparent;color:var(--muted);text-decoration:underline;padding-inline:4px}.desk-scan{display:block;width:\
min(60vh,18rem);
height:auto;background:#fff;border-radius:12px}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.ajar .remote-par\
ts
button{width:100%;justify-content:space-between;gap:12px;text-align:start}.remote-parts li+li{margin-top:6px}.remote-par\
ts
[aria-current]{border-color:var(--accent);border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li\
{
display:flex;justify-content:space-between;gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-\
wrap:wrap;
gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width: 66rem){.ajar-desk{grid-template:"top to\
\\
p" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)}.desk-top{grid-te\
mplate-columns:auto
1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-agenda ol{grid-auto-flow:column;grid-auto-columns:m\
ax-content}}
@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);\

height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto \
"\\
room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px sol\
id
var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two\
{
display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0 1em;align-items:end}.ajar .ajar-start legend\
{
font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:poi\
nter}
.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;heigh\
t:1.2em;
flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2\
em}
`));let a={},l=null,c=null,u=Xo(),p=(O,G,re={})=>s("button",{type:"button",onclick:G,...re},...[O].flat()),i=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ne(n,O=>{O?f.
textContent=O:Oe()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,w="",k=(O,G={})=>{g=Math.max(g,a.steps??0)+1,d({desk:"step",
step:{step:O,...G},n:g})},y=()=>a.panel,S=()=>y()?.stage,j=()=>a.deck?.slides[S()?.slide],R=()=>j()&&$t(y(),j()),L=ft("d\
esk-wall",{inert:!0}),q=ft("desk-wall",{inert:!0}),_=ft("desk-screen",{hidden:!0}),N=()=>{_.host.hidden=!1,xe(),_.host.requestFullscreen?.().
catch(()=>{})},x=()=>{_.host.hidden=!0,A()&&document.exitFullscreen(),xe()},A=()=>document.fullscreenElement===_.host;_.
host.addEventListener("fullscreenchange",()=>{A()||x()});let B=s("p",{class:"desk-clock"}),T=s("p",{class:"desk-plan"}),
P=s("ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),v=s("p",{class:"desk-count"}),C=s("p",{}),F=s(
"p",{class:"desk-small"}),V=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=s("div",{class:"desk-tools"},U,p(n["desk-here"],N),p(n["desk-remote"],()=>Es(ne,()=>a,n,{press:d})),p(n["\
desk-phones"],()=>Cs(ne,()=>a,n,{press:d,step:k})),p(n["remote-parts"],ve),p(n["desk-end"],be,{class:"desk-end"})),z={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>le("open")),close:p([n["room-a\
sk-close"],s("kbd",{},"C")],()=>le("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>le("reveal")),blank:p([
n["remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],$),next:p([n.next,s("kbd",{},
n["desk-clicker"])],()=>k("next"))},J=p(n["room-ask-reset"],()=>it(ne,()=>n["room-reset-sure"],n["room-ask-reset"],n["ho\
me-no"],()=>le("reset"))),ee=p("",()=>k(S()?.timer?"pause":"timer")),ne=s("section",{class:"ajar-desk","aria-label":n["d\
esk-title"]},s("header",{class:"desk-top"},B,T,Z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",
{class:"desk-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),L.host),s("section",{class:"desk-next"},s("h\
2",{},n["desk-next"]),q.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),v,C,F,s("p",{class:"desk-more"},
ee,J))),s("section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,V),s("div",{class:"desk-moves"},i,f,s("div",{class:"\
desk-pad"},...Object.values(z))),_.host),ae=Ms(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});
e.replaceChildren(ae.element,ne);function ve(){$s(Ie(),{deck:a.deck,panel:y(),way:a.way},n,{step:k})}function be(){let O=y().
questions.some(Ce),G=(ce,ge)=>p(ge,()=>d({room:"take",what:ce,paper:t.paper})),re=_e(ne,"desk-ending",s("p",{},n["desk-e\
nd-sure"]),O?s("p",{class:"desk-more"},G("page",n["desk-take-page"]),G("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},p(n["room-end"],()=>{re.close(),d({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>re.close())))}
function le(O){if(g>(a.steps??0)){w=O;return}if(O==="reveal"){let re=()=>Hn(y(),j()),ce=({question:{id:ge},body:$e})=>d(
{desk:"question",id:ge,do:O,...$e});Gt(Ie(),re,y,n,ce);return}let G=R();G&&d({desk:"question",id:G.id,do:O})}function $(){
let O=R();if(!(_.host.hidden?pt:vs)(O))return;let re=(ce,ge)=>d({desk:"question",id:O.id,do:"hands",counts:ce,people:ge});
tn(Ie(),{question:O,words:n,count:re})}let W={keys:()=>os(Ie(),n),full:()=>_.host.hidden?N():x(),larger:()=>te(1),smaller:()=>te(
-1),hands:$,parts:ve,look(){let{look:O=""}=_.wall.dataset;_.wall.dataset.look=nn[(nn.indexOf(O)+1)%nn.length]}},X=eo;function te(O){
X=Math.min(Xn.length-1,Math.max(0,X+O)),xe()}function de(O){return!a.deck||!ne.offsetParent||ne.closest("[inert], .lm-mo\
d-hidden")?!1:(W[O]?W[O]():ti.includes(O)?le(O):k(O==="timer"?S()?.timer?"pause":"timer":O),!0)}r(Ss(de));let we=setInterval(
()=>{!ne.hidden&&ne.isConnected&&D()},1e3);r(()=>clearInterval(we));function xe(){if(!a.deck||!S())return;let O={deck:a.
deck,way:a.way,panel:y(),words:n,now:u.now()},G=Go(a.deck,y());L.draw(ut(O)),q.host.hidden=G===null,G!==null&&q.draw(ut(
{...O,slide:G})),_.host.hidden||_.draw(ut(O),X)}let Ie=()=>_.host.hidden?ne:_.wall;function D(){if(!a.deck)return;let O=Vo(
a.deck,S(),u.now());if(B.textContent=Kt(u.now(),n),!O)return;let G=O.begun?ns(O.late,n):n["remote-not-begun"],re=O.begun?
M(n["remote-planned"],{part:Kt(O.partEnds,n),end:Kt(O.ends,n)}):"";T.replaceChildren(s("b",{class:O.late>0?"desk-late":null},
G),re&&` · ${re}`,s("br"),s("span",{class:"desk-small"},a.deck.parts[O.part].title));for(let[ce,ge]of[...P.children].entries())
ge.className=ce<O.part?"done":ce===O.part?"here":"",ge.classList.toggle("dropped",S().dropped.includes(ce));O.part!==c&&
Y(O.part)}function Y(O){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=O;let G=P.children[O];G.firstChild.
setAttribute("aria-current","step");let{parentNode:re}=P,ce=(ge,$e)=>G[ge]+G[$e]/2-re[$e]/2;re.scrollTo(ce("offsetLeft",
"offsetWidth"),ce("offsetTop","offsetHeight"))}function oe(){c=null,P.replaceChildren(...a.deck.parts.map(({title:O},G)=>s(
"li",{},p(O,()=>k("go",{slide:zt(a.deck,G)})))))}function se(){if(l===j()?.id)return;l=j()?.id;let O=j()?.notes.length?ot(
j().notes):[s("p",{},n["remote-no-notes"])];b.replaceChildren(...O),b.scrollTop=0}function Q(){let O=R();v.textContent=O&&
(O.state!=="ready"||O.hands)?Ot(O,y(),n):"",C.textContent=a.way?M(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],F.
textContent=ts(O?.units??he(),n),V.replaceChildren(...O?on(O,n):[]),z.hands.firstChild.data=n[Ve(O)?"desk-slips":"desk-h\
ands"],z.hands.disabled=!pt(O),J.hidden=!O?.answered||!O.may_reset;let G=j()?.minutes??0;ee.hidden=!G&&!S()?.timer,ee.textContent=
S()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:G});for(let re of["open","close"])z[re].hidden=!a.way;z.hands.
hidden=!!a.way&&(z.hands.disabled||!O),z.open.disabled=!O||O.state==="open"||!a.way,z.close.disabled=O?.state!=="open",z.
reveal.disabled=!Hn(y(),j());for(let re of Object.values(z))re.classList.remove("wall-primary");me().classList.add("wall\
-primary"),z.blank.setAttribute("aria-pressed",!!S()?.blank)}function me(){let O=R();return O?Ce(O)?z.next:O.state==="re\
ady"&&!z.open.disabled?z.open:!a.way&&!O.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let he=()=>{if(j()?.kind!=="moves")return[];let[O]=y().questions.filter(G=>Ve(G)&&Ce(G)).slice(
-1);return O?.units.filter(({kind:G})=>G==="move")??[]};function Oe(){let O=R();f.textContent=Se(O)}function Se(O){if(S()?.
blank)return n["remote-is-blank"];if(!O)return"";let G=Vt(O,y());return G===1?n["remote-still-one"]:G?M(n["remote-still"],
{n:G}):O.state==="open"?n["room-is-open"]:O.hands&&!Ce(O)?M(n["desk-counted"],{n:O.hands}):!a.way&&O.state==="ready"&&O.
units.length?n[Ve(O)?"desk-slips-how":"desk-hands-how"]:""}function Ee(O){let G=a;a={...a,...O},a.busy||m.end(),i.textContent=
a.problem??"",i.hidden=!a.problem;let re=a.state==="open"&&!!(a.deck&&S());if(ae.update(a),ae.element.hidden=re,ne.hidden=
!re,!re)return;G.panel!==a.panel&&u.set(y().now),G.deck!==a.deck&&oe(),U.hidden=!Qo(a.wall,window.location),U.hidden||(U.
href=a.wall);for(let ge of[ne,_.wall])Et(ge);D(),se(),Q(),Oe(),xe();let ce=w;w="",ce&&le(ce)}let Xe=new ResizeObserver(xe);
for(let{host:O}of[L,_])Xe.observe(O);return r(()=>Xe.disconnect()),{update:Ee}}var ni=e=>e;function Me(e,t){e.innerHTML=ni(t)}function sn(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=s("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,l])=>s("option",{value:a,selected:a===n},l)));return s(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function dt(e,t){let n=!1,o=!1,r=()=>{o=n,n||t()};function a(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,a);return r}function rn(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(r===!1)return;let a=n("summary, button").
find(c=>c.textContent===r),l=a??e.querySelector("h2, p");a||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ts(e,{words:t,send:n,onDispose:o}){let r={},a=null,l=!1,c="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ne(t,T=>{f.textContent=T}),d=oo(t),g=sn(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),d.dialog);let w=T=>{r.busy?f.textContent=t["room-one-moment"]:(m.begin(),
n(T,{awaited:!0}))},k=(T,P)=>s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>w(P)},T),y=(...T)=>s(
"div",{class:"ajar-moves ajar-many"},...T);function S(){let T=r.needsKey?s("input",{type:"password",spellcheck:"false",id:`${B}\
-key`,"aria-describedby":`${B}-key-how`}):null,P=s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}w({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),r.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
r.elsewhere?M(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),T?s("label",{class:"ajar-words",for:T.
id},t["room-host-key"]):null,T?s("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,T,y(P,r.elsewhere?
null:k(t["room-inside"],{room:"inside"})),r.elsewhere?null:s("p",{},t["room-rehearse-how"]),r.elsewhere?null:y(...[12,3].
map(b=>k(M(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let j=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),y(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function R(){let T=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),P=s("p",{},r.inside&&!r.practice?t["room-inside-open"]:M(t["room-line"],{code:r.
code})),b=r.address?T:null;return a?[L(),s("div",{class:"ajar-door-line"},P,i,b),q(),N()]:[s("h2",{},t["room-title"]),L(),
q(),P,r.address?Ls(t,r):null,r.inside?s("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?_():null,r.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},i,b,r.inside&&!r.practice?k(t["room-widen"],
{room:"widen"}):null),N()]}let L=()=>r.practice?s("p",{},It(t)):null,q=()=>r.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function _(){let T=s("select",{id:`${B}-address`,onchange:()=>n({room:"pick",ip:T.value})},...r.addresses.map(
({ip:P,network:b})=>s("option",{value:P,selected:P===r.picked},`${P} (${b})`)));return s("label",{class:"ajar-words",for:T.
id},s("span",{},t["room-address"]),T)}function N(){let T=s("div",{}),P=s("button",{type:"button",onclick:()=>C(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>C(!0)},t["room-end"]),v=()=>T.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),y(P,k(t["room-end"],{room:"end"}))]:[b]),C=V=>{l=V,v(),(l?P:b).focus()};v();let F=(V,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},V);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),r.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),r.shown?y(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
T)}function x(T){r={...r,...T},p.textContent!==r.problem&&(p.textContent=r.problem),p.hidden=!r.problem;let P=no(t,r.joined);
i.textContent!==P&&(i.textContent=P),d.update(r,P),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,l=!1),
r.busy?m.begin():(m.end(),f.textContent=""),A()}let A=dt(u,()=>{let{joined:T,problem:P,...b}=r,v=JSON.stringify([b,a]);if(v===
c)return;c=v;let C={open:R,lost:j}[r.state]??S;rn(u,()=>u.replaceChildren(...C().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return an(e,()=>n({room:"look"}),o),{update:x}}var no=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],It=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ls(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Me(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function oo(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,l){o.textContent=l;let c=JSON.stringify([a.address,a.code,a.practice]);c!==r&&(r=c,a.address?t.replaceChildren(
a.practice?s("p",{},It(e)):"",Ls(e,a),o):(n.close(),t.replaceChildren()))}}}function an(e,t,n){let o=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});o.observe(e),n(()=>o.disconnect())}function so(e,{words:t,onDispose:n}){let o=ft("ajar-result"),r=s("div",{}),a=s("div",{class:"ajar-results"},o.host,r),l="",
c=()=>{};function u(i,f){let m=JSON.stringify([i.map(({units:k})=>k),f]);if(m===l)return!1;l=m;let g={questions:i.map(k=>({
...k,state:"closed"})),practice:f,joined:0,stage:{slide:0}},w={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(ut(w)),i.some(ro)&&c(),r.replaceChildren(...i.slice(-1).flatMap(k=>on(k,t))),!0}let p=new ResizeObserver(()=>c());
return p.observe(o.host),n(()=>p.disconnect()),{element:a,update:u}}var ro=({units:e})=>e.some(({snapshot:t})=>t);function Is({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:r,hands:a}=o,l=o.state==="open",c={close:!n&&
l,open:!n&&!l&&!a,hands:pt(o)&&(a||!r),reveal:o.units.length&&r&&!(a&&Ce(o)),reset:r&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function oi(e,t){return e.answered?Ce(e)?"":"reveal":e.state==="open"?"":t[0]}function Ns(e,{words:t,send:n,
onDispose:o,form:r,exercise:a}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=l,[u,p]=Ve(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],i={},f=!1,m="",d=!1,g=$=>{b.begin(),n($,{awaited:!0})},
w=($,W={})=>{d=$==="reveal",g({question:e.of,do:$,...W})},k=$=>Is(i,c).includes($),{title:y,items:S}=a,j={kind:"question",
question:e.of,title:y,items:S},R=so(j,{words:t,onDispose:o});R.element.hidden=!0;let L=s("div",{class:"ajar-held",role:"\
status","aria-live":"polite"}),q=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),_=s("span",{}),N=s("p",{class:"aja\
r-private"}),x=s("p",{class:"ajar-counts"}),A=si(e.minutes,t,o),B=s("button",{type:"button",class:"ajar-link",onclick:()=>Z(
!f)}),T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),P=$=>{T.textContent!==$&&(T.textContent=$)},b=Ne(
t,$=>P($||m)),v={open:[t["room-ask-open"],()=>w("open")],close:[t["room-ask-close"],()=>w("close")],hands:[u,V],reveal:[
t["room-ask-reveal"],()=>Gt(le,()=>k("reveal")?{question:c,body:{}}:null,()=>i,t,()=>w("reveal"))],reset:[t["room-ask-re\
set"],()=>it(le,()=>k("reset")?t["room-reset-sure"]:"",t["room-ask-reset"],t["home-no"],()=>w("reset"))]},C={room:t["roo\
m-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,W]of Object.entries(C))v[$]=[W,()=>g({room:$==="room"?
"open":$,about:e.of})];let F=Object.fromEntries(Object.entries(v).map(([$,[W,X]])=>[$,s("button",{type:"button",hidden:!0,
class:$==="inside"?"ajar-link":null,onclick:X},W)]));function V(){tn(le,{question:c,words:t,count:(W,X)=>w("hands",{counts:W,
people:X})})}function U(){let $=Is(i,c),W=oi(c,$),X=Object.values(F).find(te=>te===document.activeElement);for(let[te,de]of Object.
entries(F))de.hidden=!$.includes(te),de.classList.toggle("wall-primary",te===W);X?.hidden&&F[$[0]]?.focus()}function Z($){
f=$,R.element.hidden=!$,r().hidden=$,B.textContent=t[$?"room-show-question":"room-show-result"]}let z=oo(t),J=s("button",
{type:"button",class:"ajar-link",hidden:!0,onclick:()=>z.show()},t["room-code"]),ee={ready:t["room-ready"],open:t["room-\
is-open"],closed:t["room-is-closed"]};function ne(){return i.room!=="open"||i.inside&&!e.units.length?"":c.hands?Ce(c)?t["\
room-by-hands-now"]:M(t["desk-counted"],{n:c.hands}):i.inside?p:ee[c.state]}function ae(){return i.room==="lost"?t["room\
-lost"]:i.room!=="open"?t[i.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[i.inside?"room-withou\
t-counting":"room-nothing-counted"]}function ve($){i={...i,...$},c=i.question??l,le.hidden=!1,_.replaceChildren(i.practice?
It(t):""),q.textContent=i.problem,q.hidden=!i.problem,N.textContent=ae(),N.hidden=!N.textContent;let W=!c.hands&&!i.inside,
X=i.room==="open"&&e.units.length?[[c.answered,t["room-answered"],W||c.answered],[i.joined,t["room-have-joined"],W]]:[];
x.replaceChildren(...X.filter(([,,de])=>de).map(([de,we])=>s("span",{},s("b",{},`${de}`)," ",we))),A.update(i.seconds),U(),
Et(le);let te=m;m=ne(),m!==te&&P(m),i.busy||b.end(),Rs(L,i.withheld),z.update(i.way??{},no(t,i.joined)),J.hidden=!i.way?.
address,be(),d&&!i.busy&&c.state==="closed"&&L.childElementCount&&(d=!1,L.scrollIntoView({block:"nearest"}))}function be(){
if(!R.update([c],i.practice))return;let $=ro(c);B.hidden=!$,Z($),$&&d&&R.element.scrollIntoView({block:"start"}),$&&(d=!1)}
let le=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"ajar-bar-line ajar-b\
ar-first"},N,x,s("div",{class:"ajar-moves"},...Object.values(F))),s("div",{class:"ajar-bar-line"},_,T,B,J,A.element),z.dialog);
return B.hidden=!0,an(le,()=>n({room:"look"}),o),{parts:[R.element,L,q,le],update:ve}}function Rs(e,t=[]){let n=[...e.children].
map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}function Ds(e,{
words:t,send:n,onDispose:o}){let r={},a=so({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),l=s("p",{class:"a\
jar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s("p",{class:"aja\
r-problem",role:"alert",hidden:!0}),p=s("div",{}),i=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),f=Ne(
t,g=>{i.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>it(e,()=>r.mayReveal?t["wall-moves-sure"]:"",t["\
wall-reveal-now"],t["wall-wait"],()=>{f.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,a.element,c,u,s("div",{class:"ajar-moves"},d),
i)),an(e,()=>n({room:"look"}),o),{update(g){r={...r,...g},p.replaceChildren(r.practice?It(t):""),u.textContent=r.problem,
u.hidden=!r.problem,Rs(c,r.withheld),r.busy||f.end(),d.hidden=!r.mayReveal,Et(e);let w=r.checkIns??[];l.hidden=w.length>
0,a.element.hidden=!w.length,a.update(w,r.practice)}}}function si(e,t,n){let o=null,r=!1,a=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,u()}}),c=s("p",{class:"ajar-clock"},a," ",l);function u(){let i=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),f=i===null?"":`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,
m=i===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:f,minutes:e}):f;a.textContent=r?"":m,l.textContent=
t[r?"room-clock-show":"room-clock-hide"],c.hidden=!m}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
p)),{element:c,update:i=>{o=i==null?null:Date.now()-i*1e3,u()}}}function Bs(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:f,
story:m,more:d,role:g})=>{Me(a,m),a.prepend(s("h2",{},f)),Me(l,d),c.textContent=g},p=e.couples.find(f=>f.id===n)??e.couples[0],
i=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:r,value:f.id,checked:f===
p,onchange:()=>{u(f),o(f.id)}}),s("span",{},f.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
a,s("details",{class:"ajar-role"},c,l),i)}var ao=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function qs(e,t,{words:n,level:o,change:r,tell:a,again:l,
moves:c,back:u,isQuick:p}){let i={...t},{cards:f,piles:m}=e,d=L=>m.find(q=>q.id===L).text,g=s("div",{class:"ajar-one"});
function w(L,q){i={...i,[L.id]:q},q||delete i[L.id],r(Object.keys(i).length?i:null),q&&a(n.moved,{card:De(L.text),pile:d(
q)})}function k(L,{focus:q=!0,back:_=L?()=>k(L-1):u,onward:N=()=>S(L+1)}={}){let x=f[L],A=M(n["card-of"],{n:L+1,all:f.length}),
B=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},x.text)),
T=P=>{w(x,P),N()};c.hidden=!0,g.replaceChildren(B,s("div",{class:"ajar-one-piles"},...m.map(({id:P,text:b})=>ao(b,()=>T(
P),{"aria-pressed":`${i[x.id]===P}`}))),s("div",{class:"ajar-one-also"},_?y(n.back,()=>_()):s("span",{}),y(n["card-out"],
()=>T("")),p?s("span",{}):y(n["card-enough"],()=>j()))),q&&B.focus({preventScroll:!0})}let y=(L,q)=>ao(L,q,{class:"ajar-\
link"}),S=L=>L<f.length?k(L):j();function j({focus:L=!0}={}){let q=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),_=(N,x)=>{let A=f.
filter(b=>(i[b.id]??"")===x),B=b=>k(f.indexOf(b),{back:j,onward:j}),T=A.map(b=>s("li",{},ao(b.text,()=>B(b)))),P=x?{}:{class:"\
ajar-out"};return T.length?[s(`h${o+1}`,P,N),s("ul",{},...T)]:[]};g.replaceChildren(q,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:N,text:x})=>_(x,N)),..._(n["cards-out"],"")),c.hidden=!1,L&&(q.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let R=f.map(L=>!!i[L.id]).lastIndexOf(!0)+1;return R===f.length||l&&R?j({focus:!1}):k(
R,{focus:!1}),g}var ln=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ri=/0|1(.)(1*)0/g,ai=/(1*)0(...)(.)(1*)0/g,li=31,ii=2147483647,ci=4,ui="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",pi=new RegExp(`(${ui})|[.…]+|[!?;\\n]`,"gu"),fi=/[\u0300-\u036f'’‘ʼ]/g,di=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function cn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Fs(o,t);return t}var Ge=(e,t)=>new RegExp(e.map(n=>Fs(n,t)).
join("|"),"y");function un(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let r=e.exec(t);r&&n.push([o,e.lastIndex]),
o=r?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function pn(e,t){let n=t;for(let[o,r]of un(e,t))n=n.slice(0,o)+n.slice(
o,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var fn=e=>Array.from(Ws(e).matchAll(ri),([,t,n])=>t?_s(t,n):0);function Ps(e){
let t=new Map,n=-1;for(let[,o,r,a,l]of Ws(e).matchAll(ai))n+=8*o.length+Number.parseInt(r,2)+1,t.set(n,_s(a,l));return t}
var Ws=e=>Array.from(ln(e),t=>t.toString(2).padStart(8,"0")).join(""),_s=(e,t)=>(e==="1"?-1:1)*(1+t.length);function dn(e){
let t=0;for(let n of e)t=(t*li+n.codePointAt(0))%ii;return t}function Fs(e,t){return`(?:${(e.match(di)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${ci}}`:r[0]==="<"?t[r.slice(1,-1)]:
mi(r)).join("")})`}function mi(e){let t=Hs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Hs=e=>e.normalize("NFKD").replace(fi,"").toLowerCase();
function Nt(e){let t="",n=[];for(let o of e.matchAll(pi)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let r=`${o[1]?Hs(o[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var hi=4,Us=4,zs=".",mn=new WeakMap;function mt(e,t){let{passes:n,kinds:o,learned:r,own:a}=Vs(t),{line:l,places:c}=Nt(e),
u=pn(n,l),p=Object.entries(o).flatMap(([m,d])=>un(d,u).map(([g,w])=>({kind:m,start:g,end:w-1}))),i=r?gi(p,l,r,a):p,f=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return i.map(({kind:m,start:d,end:g})=>({kind:m,
span:[c[d][0],c[g][1]]})).sort(f)}function*Ks(e){for(let t of Object.values(e)){if(mn.has(t))continue;let{passes:n,kinds:o}=Vs(
t);for(let r of[n,...Object.values(o)])yield,un(r,"a b c ")}}function Vs(e){return mn.has(e)||mn.set(e,bi(e)),mn.get(e)}
function gi(e,t,n,o){let{size:r,weights:a,kinds:l,limit:c,least:u}=n,p=ki(t,n.same),i=p.slice(1).map((j,R)=>[...p[R],...j]),
f=j=>{let R=new Set(j.flatMap(q=>q.numbers.map(_=>_%r)));return[...R].reduce((q,_)=>q+(a.get(_)??0),0)/Math.sqrt(R.size)},
m=[...p,...i];if(e.length)return lo(m,f)[1]>u?e:[];if(o.size&&!t.split(" ").some(j=>o.has(j)))return[];let d=m.filter(j=>j.
length>hi),[g,w]=lo(d,f);if(!(w>c))return[];let k=g.flatMap(j=>j.numbers.filter((R,L)=>L!==1)),y=j=>[...new Set(k.map(R=>R%
j.length))].reduce((R,L)=>R+j[L],0),[S]=lo(Object.keys(l),j=>y(l[j]));return[{kind:S,start:g[0].start,end:g.at(-1).start}]}
function ki(e,t){let n=zs,o=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],l=[`w ${a}`,`b ${n} ${a}`,...yi(
r[0])];o.at(-1).push({start:r.index,numbers:l.map(dn)}),n=a,a===zs&&o.push([])}return o.filter(r=>r.length)}function yi(e){
let t=["^",...e,"$"];return t.slice(Us-1).map((n,o)=>`n ${t.slice(o,o+Us).join("")}`)}var lo=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Gs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:r})=>t[r]===o))?.[1]??
null;function bi({lists:e,passes:t,phrases:n,own:o,learned:r}){let a=cn(e),l=Object.entries(n).map(([c,u])=>[c,Ge(u,a)]);
return{passes:Ge(t,a),kinds:Object.fromEntries(l),own:new Set(o.split(" ").filter(Boolean)),learned:r&&wi(r)}}function wi({
same:e,weights:t,kinds:n,...o}){let r=e.map(l=>l.split(" ")),a=Object.entries(n).map(([l,c])=>[l,fn(c)]);return{...o,same:new Map(
r.flatMap(l=>l.map(c=>[c,l[0]]))),weights:Ps(t),kinds:Object.fromEntries(a)}}function Js({title:e,close:t,bar:n,parts:o}){let r=()=>{l.close?l.close():l.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),r())}},n,a,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),a.focus()}var Ys=["emergency","crisis","violence","agency","worried","child"],xi=["crisis","violence"],Xs='a[href$="#Help-lines"]',
Ae=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Zs(){for(let e of Ae().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ae().listeners.delete(e),e.shown||=t}}function ji(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(o));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(c=>c.home);return a?a.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function er(e,t,n){let o=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]),[r]=Object.values(n);for(let c of Object.values(n)){let u=o.flatMap(f=>mt(f,c)),p=u.every(({kind:f})=>f in r.
kinds),i=Gs(u,p?r:c);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:c,kind:u})=>u===
"ruler"&&t[c]!=null),l=r?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...l,kinds:[]}:null}var io=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),co=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Qs=e=>`tel:${e.match(/\d+/)[0]}`;function tr({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ae().
countries=t);let r=()=>Ae().countries,a=null,l=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages},a),c=()=>Ae().chosen||ji(r(),l()),u=()=>r().find(x=>x.code===c());function p(x){Ae().chosen=x,Zs();for(let{element:A,
draw:B}of Ae().listeners)B(A)}function i(x,A){return A(x),Ae().listeners.add({element:x,draw:A,shown:!1}),queueMicrotask(
Zs),x}let f=x=>i(s("div",{}),A=>A.replaceChildren(...x())),m=()=>{let x=[...r(),{code:"-",country:e["help-elsewhere"]}],
A=s("select",{onchange:()=>{p(A.value),o(A.value)}},...x.map(B=>s("option",{value:B.code},B.country)));return i(A,()=>{A.
value=u()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),A)},d=({say:x,to:A},B)=>{if(/^(tel|sms):/.
test(A))return s("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:A},s("span",{},...co(x)));let T=s("span",{},x),P=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:A}),onclick:async()=>{await po(A,T)&&
(P.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},T," ",P)},g=x=>s("li",{},s("p",{class:"\
ajar-for"},x.for_what),s("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...x.reach.map(d))),w=({emergency:x,note:A})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),A?s("p",{class:"ajar-hint"},A):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Qs(x)},M(e["help-c\
all"],{number:x})))),k=x=>f(()=>{let A=u();if(!A)return[s("p",{},e["help-elsewhere-how"])];let B=x.flatMap(T=>T==="emerg\
ency"?w(A):io(A,[T]).map(g));return[s("ul",{class:"ajar-help-lines"},...B)]});function y(){Js({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},m(),uo({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Ys),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:x,text:A,
now:B,lines:T,kinds:P,countries:b},{level:v,aside:C,instead:F}){return b&&!N()&&(Ae().countries=b),s("section",{class:"a\
jar-danger"},s(`h${v}`,{tabindex:"-1"},x),s("p",{},A),P.length?null:F?.()??null,m(),k(T),s("ul",{class:"ajar-todo"},...B.
map(V=>s("li",{},V))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:C},
e["help-aside"]))}let j=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function R({emergency:x,
...A}){let T=xi.map(b=>io(A,[b])[0]?.reach??[]).flatMap(b=>["tel:","sms:"].map(v=>b.find(({to:C})=>C.startsWith(v))));return[
{say:M(e["help-call"],{number:x}),to:Qs(x)},...T.filter(Boolean)]}let L=(x=`${e["help-line"]} `)=>f(()=>{let A=u(),B=(A?
R(A):[]).flatMap(({say:b,to:v},C)=>[C?" · ":"",s("a",{href:v},...co(b))]),T=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),P=s("span",{class:"ajar-off-paper"},B.length?" · ":"",T);return[s("p",{class:"ajar-help-line"},
x,...B,P)]});function q(x){if(!N())return;let[A]=[...x.querySelectorAll(Xs)].reverse();A?.closest("p, ul").after(L(""));
for(let B of x.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===u()?.country}let _=()=>f(()=>{
let x=u();return x?[s("p",{},s("b",{},`${e["help-title"]}, ${x.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:x.emergency})}`),s("ul",{},...io(x,Ys).map(({for_what:A,name:B,reach:T,hours:P})=>s("li",{},...co(`${A}: ${B}\
. ${T.map(({say:b})=>b).join(" · ")}. ${P}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),N=()=>r().length>0;return{open:y,
notice:S,button:j,line:L,addNumbers:q,text:_,choose:p,code:c,isKnown:N}}var uo=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function nr(e){if(Ae().open){Ae().open=e;return}Ae().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Xs)&&(t.preventDefault(),t.stopPropagation(),Ae().open())},
{capture:!0})}async function po(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var hn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function or(e){let t=()=>{e.next().done||hn(t)};hn(t)}var vi="about:blank";window.ajarBeforeLeaving??=new Set;var fo=window.ajarBeforeLeaving;function gn(){document.documentElement.style.display="none",document.title="";for(let e of fo)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(vi)}function sr(e){return fo.add(e),()=>fo.delete(e)}function rr(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&gn())},{capture:!0})}function ar(e,t,{words:n,group:o,change:r,tell:a}){let l={...t},c={},u=e.piles.map(d=>(c[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let w=f[g.dataTransfer.
getData("text/plain")]?.[d.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,d))}},c[d.id]))),p=()=>e.piles.
forEach(d=>{c[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),i=(d,g)=>{
l[d]=g.id,p(),r({...l});let{text:w}=e.cards.find(k=>k.id===d);a(n.moved,{card:De(w),pile:g.text})},f={},m=e.cards.map(d=>{
f[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(w=>{let k=s("input",{type:"\
radio",name:g,value:w.id,"data-card":d.id,checked:l[d.id]===w.id,onchange:()=>i(d.id,w)});return f[d.id][w.id]=k,s("labe\
l",{},k,s("span",{},w.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var ho=["open","closed"],Si=[...ho,"half-open"],ir=2,$i=90,go=3,kn="none",lr=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Oi=/[“”„«»"' \t\n]/g,cr=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ei=["i","im","id","ill","ive","its","we",
"were","well"],Ci=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Mi=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
mo=new WeakMap;function Ai(e,t){let n=hr(t),{sentences:o,forms:r,at:a}=Ii(e,n);if(a<0||r[a].name===kn)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Bi(Di({sentences:o,forms:r,at:a},n),n.learned),{name:c,start:u,end:p}=r[a],i=qi(l,c,ko(e,o[a],
u,p),t),f=Pi(e,o,n),d=[l==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:i,notes:f,remarks:d.slice(0,ir)}}function Ti(e,t){let n=hr(t),o=t["about-statements"],r=yr(zi(e)),a=r.filter(({line:k})=>!Je(n.quotes,k)).map(k=>({sentence:k,
line:pn(n.passes,k.line)})),l=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.flatMap(S=>Wi(y,S,n.unless[k]))})),
c=new Set(l.flatMap(({places:k})=>k.map(({sentence:y})=>y))),u=[],p="";for(let{name:k,places:[y]}of l){if(!y)continue;let S=_i(
e,y,n.quotedTo[k]);u.length||(p=Fi(k,e,y,n)),u.push({name:k,words:S,remark:M(o.blame[k].say,{words:S})})}let i=u.map(k=>k.
name),f=r.filter(k=>!c.has(k)),m=Object.keys(n.parts).filter(k=>(k==="seen"?f:r).some(({line:y})=>Je(n.parts[k],y))),d=m.
map(k=>o.parts[k]).join(", "),g=m.length?M(o.mirror,{parts:d}):"",w=[g,u.length?`${u[0].remark} ${p}`:""].filter(Boolean);
return{parts:m,mirror:g,blame:i,notes:u,rewording:p,remarks:w}}function ur(e,t,n){return!n?.coach||fr(t,n)?[]:mr(e.remark,
dr(e,t),n.coach).remarks}function pr(e,t,n){let o=e.flatMap(a=>{let l=a.kind==="choice"?t[a.id]?.own:t[a.id];return a.remark&&
typeof l=="string"?[{item:a,text:dr(a,l)}]:[]});return!n?.coach||o.some(({text:a})=>fr(a,n))?[]:["question","statement"].
flatMap(a=>{let l=o.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:c,notes:u,remarks:p}=mr(a,l.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(c)?[...p,...i]:
[]}).slice(0,ir)}var fr=(e,{dangers:t})=>Object.values(t).some(n=>mt(e,n).length),dr=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,mr=(e,t,n)=>e==="question"?Ai(t,n):Ti(t,n);function hr(e){return mo.has(e)||mo.set(e,Li(e)),mo.get(e)}function Li(e){
let t=cn(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,p])=>[u,Ge(p,t)])),{limit:o,unit:r,forms:a,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ge(e.echoes,t),
stated:Ge(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:r,forms:a,weights:ho.map(c=>fn(l[c]))},passes:Ge(e.passes,t),
quotes:Ge(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Je(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Ii(e,t){let n=yr(e),o=n.map(p=>Ni(p,t)),r=p=>n.map((i,f)=>f).filter(
p),a=r(p=>n[p].mark==="?"),l=a.filter(p=>gr(n[p])>=go),c=r(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,a,c].
filter(p=>p.length).map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var yn=e=>e.trim().split(" ").slice(0,
-1),gr=({line:e})=>yn(e).length-1;function Ni({line:e,mark:t},{anywhere:n,first:o,fillers:r,echoes:a,stated:l}){for(let[
i,f]of Object.entries(n)){let m=Je(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let c=Object.entries(o).map(([i,f])=>({name:i,
place:Je(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(c.length){let i=c.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(l.lastIndex=i.start,t!=="?"&&l.test(e)?{
...i,name:kn}:e.slice(2,i.start).split(" ").filter(Boolean).some(d=>!r.has(d))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:kn}:i}let u=kr(yn(e).slice(1),r).length>go?"echo":"short";return{name:t==="?"&&Je(a,e)?u:kn,
start:2,end:e.length}}function kr(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ri({sentences:e,forms:t,
at:n},{fillers:o}){let{line:r,mark:a}=e[n],l=kr(yn(r).slice(1),o),c=yn(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],p=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...l,...[2,3].map(i=>`> ${c.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${l.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function Di(e,t){let{forms:n,weights:o,
unit:r}=t.learned,a=n[e.forms[e.at].name]??ho.map(()=>0),l=new Set(Ri(e,t).map(p=>dn(p)%o[0].length)),c=r/Math.sqrt(l.size);
return[...a.map((p,i)=>p+[...l].reduce((f,m)=>f+o[i][m],0)*c),0]}function Bi(e,{limit:t}){let[n,o]=[...e].sort((r,a)=>a-
r);return n-o>=t?Si[e.indexOf(n)]:""}function qi(e,t,n,o){let r=o["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Pi(e,t,{data:n,notes:o}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),l=a.length?a:t.
slice(-1),c=[];return Object.entries(o).flatMap(([u,p])=>{let i=l.map(m=>({sentence:m,place:Je(p,m.line)})).find(({place:m})=>m);
if(i){let m=ko(e,i.sentence,...i.place);return c.some(d=>d.includes(m))?[]:(c.push(m),[{name:u,words:m,remark:M(r[u],{words:m})}])}
let f=l.filter(m=>gr(m)>=go).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Wi(e,{sentence:t,
line:n},o){let r=Je(e,n);return!r||o&&Je(o,n)?[]:[{sentence:t,start:r[0],end:r[1]}]}function _i(e,{sentence:t,start:n,end:o},r){
let a=r&&Je(r,t.line.slice(n,o));return ko(e,t,n,a?n+a[1]:o)}function Fi(e,t,n,o){let r=o.data["about-statements"].blame[e],
a=Hi(e,t,n,o),l=a>0?Ui(t,n.sentence,a):"",c=e==="ultimatum"&&Nt(l).line.split(" ").some(i=>Ei.includes(i)),p=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return l&&p&&!c?M(p,{rest:l}):r.otherwise}function Hi(e,t,{
sentence:n,start:o,end:r},{verbs:a,acts:l}){let{line:c}=n,u=c.slice(o,r).trim().split(" "),p=u[0]==="you"||u[0]==="u",i=d=>p&&
u.slice(1,1+d.length).join()===d.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["neve\
r"])&&a.has(u[2])||i(["always"])&&l.has(u[2]);if(e==="always"&&m&&(f=c.indexOf(` ${u[2]} `,o)+1),e==="makes"&&i(["make",
"me","feel"])&&(f=c.indexOf(" feel ",o)+6),e==="feel-you"){let d=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[d],[,g]]=[n.places[o],n.places[r-1]];
t.slice(d,g).includes(",")&&(f=o+u.slice(0,3).join(" ").length+1)}return f<c.length-2?f:0}function Ui(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Mi,1),r=o.replace(cr," ").replace(/^ +| +$/g,"");return[...r].length<=$i?r:""}var ko=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(cr," ").replace(Ci,"");function yr(e){let{line:t,places:n}=Nt(e),o=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let l=t.startsWith(". ",a);if(!(!l&&a<t.length)){if(a>r){let[
c]=n[r],[,u]=n[a-1],p=l?n[a]:[u,u];o.push({line:`^ ${t.slice(r,a)}. `,places:[[c,c],[c,c],...n.slice(r,a),p,p],mark:l?e.
slice(...n[a]):""})}r=a+2}}return o}function zi(e){return e.replace(lr,"").replace(Oi,"")?e.replace(lr,t=>" ".repeat(t.length)):
e}var Ki=1200;function br(e,{words:t,find:n,isSilent:o}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:l}=xr({words:t,
find:r,isSilent:o}),c=0;return e.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(l,Ki)}),a}function wr({words:e,
find:t,known:n}){let{host:o,show:r}=xr({words:e,find:t}),a=()=>!yo()&&t().length&&r();return a()||n.then(a),o}var yo=()=>window.
ajarNoRemarks===!0;function xr({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-h\
int"}),a=s("div",{class:"ajar-remarks"},o,r),l=[],c=i=>{window.ajarNoRemarks=i,l=[],p()},u=(i,f)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>c(f)},i);function p(){let i=yo()?[]:t();i.length&&i.join(`
`)===l.join(`
`)||(l=i,o.replaceChildren(...i.map(f=>s("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):yo()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:p}}var bo=2e4,Vi=10,Te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Rt({
items:e,ids:t},n){let o=Object.keys(n).filter(a=>!t.includes(a));if(o.length)throw new Te("unknown-items",{items:o.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let l=n[a.id],c=l==null?null:Ji[a.kind](l,a);ze(a,r)&&(r[a.
id]=Gi(a,c,r))}return r}function bn(e,t){try{Rt(e,t)}catch(n){if(n instanceof Te)return!1;throw n}return!0}var Sr=e=>Object.
values(e).every(t=>t==null);function Le(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>jr(
e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${jr(e.piles,t[n.
id])}`);case"date":return[lt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}var jr=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Gi(e,t,n){if(e.kind!=="choice"||!t)return t;let o=at(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>o.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Ji={ruler(e){if(!Number.isInteger(e)||e<0||e>Vi)throw new Te("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let r=t.map(({id:u})=>u);if(!vr(e)||!Array.isArray(e.chosen)||!e.
chosen.every(xo(r)))throw new Te("answer-cards");let{chosen:a}=e,l=wo("own"in e?e.own:"")??"";if(l&&!o)throw new Te("ans\
wer-own");if(!n&&a.length+!!l>1)throw new Te("answer-one-card");let c=r.filter(u=>a.includes(u));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),r=xo(n.map(({id:l})=>l));if(!vr(e)||!Object.keys(e).every(
xo(o))||!Object.values(e).every(r))throw new Te("answer-piles");let a=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return a.
length?Object.fromEntries(a):null},text:wo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Te("answer-lines",
{most:t});let n=e.map(o=>wo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!tt(e))throw new Te(
"answer-day");return e}};function wo(e){if(typeof e!="string")throw new Te("answer-text");if(e.length>bo&&[...e].length>
bo)throw new Te("answer-long",{most:bo});return je(e)?e:null}var xo=e=>t=>e.includes(t),vr=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Yi=[{answers:["all"]}],Zi=/\p{L}/u,Qi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Xi=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ec=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,tc=/\{([a-z][a-z0-9-]*)\}/g;function xn({items:e,rules:t,
reflection:n},o,r={}){let{plain:a=!1,last:l=null}=r,c=Object.fromEntries(e.map(({id:f})=>[f,o[f]??null]));if(Sr(c))return"\
nothing"in n?[wn([n.nothing])]:[];let{parts:u}=Er({items:e,answers:c,rules:t,phrases:n,last:l}),i=(a||!t.length?Yi:t).flatMap(
u);return a||!("closing"in n)?i:[...i,wn([n.closing])]}function Or({items:e,rules:t,reflection:n},o){let{sentences:r}=Er(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var wn=e=>({words:e,heading:"",said:[]}),
Ye=(e,t,n=[])=>({words:n,heading:e,said:t}),$r=(e,t)=>e.filter(n=>!t.has(We(n)));function Er({items:e,answers:t,rules:n,
phrases:o,last:r}){let a=b=>e.find(({id:v})=>v===`couple-${b}`)??e.find(({id:v})=>v===b),l=b=>t[a(b)?.id]??null,c=b=>a(b)?
Le(a(b),l(b)):[],u=b=>{let v=new Set(b.map(a));return e.filter(C=>v.has(C))},p=b=>{let v=l(b);return typeof v=="number"?
v:c(b).length},i=b=>b.map(v=>l(v)?.chosen).find(v=>Array.isArray(v))??[],f=(b,v)=>{let[C,F]=[a(b),l(b)];return C?.kind!==
"sort"||!F?[]:C.cards.filter(({id:V})=>F[V]===v).map(({text:V})=>V)},m=b=>new Set(b?c(b).map(We):[]),d=({if:b=[],unless:v=[]})=>b.
every(g)&&!v.some(g);function g(b){if(typeof b=="string")return l(b)!==null;let{item:v=[],cards:C,piles:F,without:V,only:U,
least:Z,asked:z}=b;if(z)return!!a(z)&&ze(a(z),t);let J=v.find(ae=>l(ae)!==null);if(!J)return!1;let ee=i([J]);return C&&!C.
some(ae=>ee.includes(ae))||F&&!F.some(ae=>$r(f(J,ae),m(V)).length)||U&&!(ae=>ae.size===1&&ae.has(U))(new Set(Object.values(
l(J))))?!1:Z==null||p(J)>=Z}let w=(b,v={})=>M(o[b],v);function k(b,v={}){if(typeof b=="string")return w(b,v);if(!d(b))return null;
let{phrase:C,of:F,since:V}=b;if(!F)return w(C,v);if(!c(F).length)return null;let U=V&&r?.values[F];return U==null?w(C,{n:p(
F),...v}):w(V,{n:p(F),last:U,day:r.day,...v})}let y=(b=[],v={})=>b.map(C=>k(C,v)).filter(C=>C!==null),S=(b,v)=>{let C=y(
b,v);return C.length?[wn(C)]:[]};function j(b){if(typeof b=="string")return c(b);if("level"in b)return x(b);if("phrase"in
b){let[Z]=b.of?c(b.of):[],z=k(b,Z===void 0?{}:{words:Z});return z===null?[]:[z]}let{item:v,pile:C,also:F,without:V}=b,U=C?
f(v,C):c(v);return F&&(U=U.filter(Z=>m(F).has(We(Z)))),$r(U,m(V))}let R=({heading:b,under:v})=>b?w(b):(v&&a(v)?.said)??"";
function L(b,v){let C=a(b);if(C?.kind!=="sort"||t[C.id]===null)return[];let F=U=>C.piles.find(Z=>Z.id===U).text;return(v??
C.piles.map(({id:U})=>U)).map(U=>({id:U,text:F(U),cards:f(b,U)}))}let q=n.find(b=>b.ladder)?.ladder,_=()=>Math.floor(q.rungs.
length/2);function N(b){let[v]=i([b]);return!q||!v?null:_()-q.rungs.findIndex(({card:C})=>C===v)}function x({level:b,up:v=0}){
let C=b.map(N).find(V=>V!==null);if(!q||C===void 0)return[];let F=q.rungs[_()-C-v];return F?c(F.item):[]}let A={answers({
answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:C})=>t[C]!==null).map(C=>Ye(C.said||C.ask,Le(C,t[C.id])))},lines(b){
let v=b.lines.flatMap(j),C=v.length?[Ye(R(b),v,y(b.say))]:[],F=b.count?.[Math.min(v.length,b.count.length-1)];return F?[
...C,wn([w(F,{n:v.length})])]:C},piles({piles:b,only:v,heading:C,below:F={},all:V={}}){let U=Z=>Z.length===a(b).cards.length;
return L(b,v).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:z,cards:J})=>{let ee=U(J)&&V[Z]||F[Z],ne=C?w(C,{pile:z}):
z;return[Ye(ne,J),...S(ee?[ee]:[])]})},empty(b){let v=L(b.empty,b.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);
return v.length?[Ye(R(b),v,y(b.say))]:[]},sentence(b){let v=o[b.sentence],C=ht(v),F=Object.fromEntries(C.map(V=>[V,c(V).
join(" ")]));return Object.values(F).every(Boolean)?[Ye(R(b),[jo(b,o,F)])]:[]},message(b){let v=B(b.message);return v.length?
[Ye(R(b),[v.join(" ")])]:[]},ladder(){let[b=""]=c(q.goal),[[v],[C]]=[i([q.today]),i([q.later])],F=q.rungs.map(({card:V,item:U})=>{
let Z=a(U)?.said??"",[z]=c(U),J=z?`${Z}: ${z}`:w("open",{level:Z}),ee=nc(V===v,V===C,!!C);return ee?w(ee,{level:J}):J});
return[Ye(w(b?"ladder":"ladder-unnamed",{goal:b}),F)]},missing({missing:b,say:v}){let C=u(b).filter(({id:F})=>t[F]===null);
return C.length?S(v,{parts:C.map(F=>F.said).join("; ")}):[]},repeated(b){let v=b.repeated.map(c),C=new Map;for(let U of v.
flat())C.has(We(U))||C.set(We(U),U);let F=U=>v.filter(Z=>Z.some(z=>We(z)===U)).length>1,V=[...C].filter(([U])=>F(U)).map(
([,U])=>U);return V.length?[Ye(R(b),V)]:[]}},B=b=>b.parts.map(v=>[v,c(v.item)[0]]).filter(([,v])=>v).map(([v,C])=>T(v,C,
b));function T(b,v,{self:C=[],small:F=[],capitals:V=[]}){let{opener:U,clauses:Z,questions:z=[],names:J=!1}=b,ee=De(v),ne=vt(
ee),ae=ne.toLowerCase(),ve=C.includes(ae)?".":[...o[U]].at(-1);if(!Qi.test(ee.match(Zi)?.[0]??"a"))return nt(`{words}${ve}`,
{words:ee});if([...C,...z].includes(ae))return nt(`{words}${ve}`,{words:Ht(ee)});let be=o[Cr(ae,Z)??U],le=J||V.includes(
ne);return nt(be,{words:jn(ee,F,le)})}function P(b){if(!d(b))return[];let v=Object.keys(A).find(F=>F in b),C=v?A[v](b):S(
b.say);return C.length&&b.then?[...C,...S([b.then])]:C}return{parts:P,sentences:B}}var ht=e=>[...e.matchAll(tc)].map(([,
t])=>t);function jo({sentence:e,alike:t,small:n=[],lower:o=[],clauses:r={}},a,l){let c=i=>{let f=De(je(l[i])),m=jn(f,n,!o.
includes(i)),d=Cr(vt(f).toLowerCase(),r[i]);return d?M(a[d],{words:Mr(m)}):m},u=a[e],p=Object.fromEntries(ht(u).map(i=>[
i,c(i)]));return nt(u,p,t)}var Cr=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function jn(e,t,n){let o=vt(e),r=[...o].
length>1&&Xi.test(o)&&!n;if(o==="i")return Ht(e);let a=t.includes(o.toLowerCase())&&!ec.test(o);return!r&&!a?e:Mr(e)}function Mr(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function nc(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Ar(e,t,n,o=null){let r=oc(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:xn(e,t,{plain:a,last:o})}}function oc({
items:e},t,n){let o=n&&er(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function vo(e,{words:t,label:n,question:o,act:r}){let a=e.querySelector("button, input"),l=[...e.childNodes],c=(i,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),a.focus(),f()}},i),u=c(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,c(n,r));e.replaceChildren(s("p",{},o),p),u.focus()}function vn(e){let n=s("button",{type:"button",onclick:()=>vo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Tr({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
r=s("span",{}),a=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,d=!1,g=!1,w=!1,k=!1,y={none:e["\
keep-strength-none"],weak:e["keep-strength-weak"],fair:e["keep-strength-fair"],good:e["keep-strength-good"],strong:e["ke\
ep-strength-strong"]},S=($,W,X={})=>s("button",{type:"button",onclick:W,...X},$),j=s("button",{type:"button",class:"ajar\
-link ajar-save",onclick:()=>C()}),R=S(e["keep-open"],()=>C(),{class:"ajar-link"}),L=s("div",{class:"ajar-offer"}),q=!1,
_=$=>{$.tabIndex=-1,$.focus()},N=()=>u.querySelector(".ajar-change"),x=()=>i.state==="kept"&&!i.reopen;function A($,W=$){
a.dataset.short=W,r.textContent!==$&&(r.textContent=$)}function B(){let $=i.problem?e["keep-unsaved"]:e["keep-saving"],[
W,X]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["\
keep-saved"],e["keep-saved-short"]]:[$],lost:[e["keep-lost"]]}[k?"lost":i.state];a.classList.toggle("ajar-state-lost",k),
A(W,X),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=
!i.problem,T()}function T(){let $=n&&i.state==="none"&&!m,[W,X]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-\
start"],e["keep-start-short"]];j.getAttribute("aria-label")!==W&&j.replaceChildren(s("span",{class:"ajar-long"},W),s("sp\
an",{class:"ajar-short"},X)),j.setAttribute("aria-label",W),j.hidden=!$||q,R.hidden=!$||!i.exists,L.hidden=!$||w,p.hidden=
$&&l.hidden&&!c.textContent}function P(){let $=()=>{w=!0,B(),_(a)};return L.replaceChildren(s("p",{},e["keep-offer"]),s(
"div",{class:"ajar-offer-ways"},S(e["keep-nothing"],$),S(e["keep-offer-yes"],C))),L}function b(){i={...i,saved:!1},B()}function v(){
B(),f=i,i.ends?u.replaceChildren(s("p",{},e["keep-opening"])):x()?u.replaceChildren(d?J("change"):ve()):i.state!=="none"?
u.replaceChildren(J("unlock")):m?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":w?Z():U())}let C=()=>{
m=!0,c.textContent="",v(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},F=()=>i.hosted?s("p",{},
e["keep-hub"]):null,V=()=>i.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function U(){
return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[i.exists?"keep-there":"keep-\
why"]),F(),s("div",{class:"ajar-moves"},S(e["keep-nothing"],()=>{w=!0,v(),_(a)}),S(e[i.exists?"keep-open":"keep-start"],
C)))}let Z=()=>s("p",{},S(e[i.exists?"keep-open":"keep-start"],C,{class:"ajar-link"}));function z(){let W=Object.values(
y).reduce((X,te)=>te.length>X.length?te:X);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":W},s(
"span",{},e["keep-strength-none"]))}function J($){let W=$==="start"||$==="change",X={start:e["keep-start"],open:e["keep-\
open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],te=s("input",{id:`${o}-words`,type:"password",spellcheck:"fal\
se","aria-describedby":`${o}-how`,oninput:()=>{W&&t({strength:te.value})}}),de=s("input",{id:`${o}-again`,type:"password",
spellcheck:"false"}),we=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),xe=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),Ie=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:Ie.value})}),
D=z(),Y=()=>{if(!te.value){te.focus();return}if(xe.hidden=!0,W&&te.type==="password"&&de.value!==te.value){xe.textContent=
e["keep-again-differs"],xe.hidden=!1,de.focus();return}$==="change"?t({change:te.value},{awaited:!0}):t({[$==="start"?"k\
eep":"unlock"]:te.value,place:Ie.value},{awaited:!0}),A(e["keep-opening"]),te.value="",de.value="",D.firstChild.textContent=
e["keep-strength-none"]},oe=()=>{m=!1,d=!1,v(),$==="change"?N().focus():_(a)},se=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),Ie);return s("form",{class:"ajar-ask",onsubmit:Q=>{Q.preventDefault(),
Y()},onkeydown:Q=>{Q.key!=="Enter"||!Q.target.matches("input")||(Q.preventDefault(),Y())}},s(i.state==="locked"?"h1":"p",
{class:"ajar-title"},X),F(),$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?V():null,$==="change"?s("p",{},e["ke\
ep-change-how"]):null,W?s("p",{},e["keep-no-way-back"]):null,$==="start"&&i.here==="browser"?s("p",{},e["keep-browser"]):
null,s("label",{for:`${o}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},
e[W?"keep-how":"keep-how-open"]),te,W?D:null,W?we:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({
target:Q})=>{te.type=Q.checked?"text":"password",we.hidden=Q.checked,xe.hidden=!0}}),s("span",{},e["keep-see"])),W?xe:null,
$==="change"||i.here?null:se,s("div",{class:"ajar-moves"},$==="unlock"?null:S(e["keep-not-now"],oe),s("button",{type:"su\
bmit"},X)),W?null:ae(),$==="start"&&i.here?ne():null)}let ee=()=>s("div",{},S(e["keep-copy"],()=>t({take:"sealed"})));function ne(){
let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},W=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(
await W.files[0].arrayBuffer()),we=()=>t({bring:de},{awaited:!0});W.value="",i.exists?vo(te,{...$,act:we}):we()}}),X=s("\
label",{class:"ajar-words"},s("span",{},e["keep-bring"]),W),te=s("div",{class:"ajar-twice"},X);return te}function ae(){let $=vn(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summa\
ry",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...i.here?[s("p",{},e["keep-copy-forgot"]),ee(),ne()]:[],s("p",{},
e["keep-erase-how"]),$)}function ve(){let $=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number($.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((W,X)=>W-X).map(W=>s("option",{value:W,selected:W===i.minutes},M(e["keep-minute\
s"],{n:W}))));return s("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{A(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
S(e["keep-change"],()=>{d=!0,g=!1,v(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[s(
"p",{},e["keep-copy-how"]),ee()]:[s("p",{},i.place)],i.copied?s("p",{},M(e["keep-copied"],{program:i.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),$))}function be($){if($.strength!=null){let W=u.querySelector(".ajar-strength\
 > span");W&&(W.textContent=y[$.strength]);return}if($.changed){d=!1,v(),u.querySelector(".ajar-changed").textContent=e["\
keep-changed"],g=!0,N().focus();return}i={...i,...$},i.state==="kept"&&(m=!1),x()||(d=g=!1),B(),le()}let le=dt(u,()=>{let $=f;
if($.state===i.state&&$.exists===i.exists&&$.minutes===i.minutes&&$.here===i.here&&!!$.reopen==!!i.reopen&&!!$.hosted==!!i.
hosted&&u.firstChild){f=i;return}let X=m&&$.place!==i.place;v(),$.state!==i.state&&$.state!=="none"?_(a):X&&u.querySelector(
"input").focus()});return v(),{line:a,small:j,opener:R,more:p,offer:P,setStart:$=>{q=$,B()},update:be,begin:b,setLost:$=>{
k=$,B()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:$=>{c.textContent=$,p.hidden=!1}}}function Lr(e,{sentence:t,wide:n,narrow:o,columns:r,rows:a},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(p,i)=>{let f=s("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Me(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...r.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...a.map(([p,...i])=>s("tr",{},s(
"th",{scope:"row"},p),...i.map(f=>s("td",{},f??"–")))))))))}window.ajarLocked??=new Map;var So=window.ajarLocked;window.ajarEmptying??=new Map;var Sn=window.ajarEmptying,$o=({widget_manager:e})=>e?.
kernel;function Ir(e,t,{place:n,minutes:o}){let r=$o(e);if(!r?.restart)return Promise.resolve();let{id:a}=r;if(So.set(a,
{place:n,minutes:o}),!Sn.has(a)){let l=sc(r,t).catch(()=>{});Sn.set(a,l.finally(()=>Sn.delete(a)))}return Sn.get(a)}async function sc(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Nr(e){let{place:t,minutes:n}=So.get($o(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Rr(e){So.delete($o(e)?.id)}function Dr({items:e},t){let n={};for(let o of e){let r=t[o.id];if(!(r==null||!ze(o,n)))if(o.kind==="choice"){let l=(o.among?
at(o,n):o.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),c=r.own?.trim()?r.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let a=o.cards.filter(l=>r[l.id]).map(l=>[l.id,r[l.id]]);a.length&&(n[o.id]=Object.fromEntries(
a))}else if(o.kind==="list"){let a=r.filter(l=>l.trim());a.length&&(n[o.id]=a)}else`${r}`.trim()&&(n[o.id]=r)}return n}var Br=(e,t)=>M(e.ask,t);var rc=new Set(["autorestarting","dead","restarting","terminating"]),ac=4e3;function qr({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:r}=e?.kernel??{};if(!o?.connect||!r?.connect)return()=>{};let a=0,l=(u,p)=>{
rc.has(p)&&t()},c=(u,p)=>{clearTimeout(a),p==="disconnected"?t():p==="connecting"?a=setTimeout(t,ac):n()};return o.connect(
l),r.connect(c),()=>{clearTimeout(a),o.disconnect(l),r.disconnect(c)}}function Pr({words:e,answered:t}){let n=new Set,o=!1,
r=()=>t().map(([u,p])=>{let i=Dr(u,p),f=u.items.filter(m=>m.id in i).map(m=>[Br(m,i),...Le(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let p=r(),i=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>a(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function c(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var lc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gt=10,ic=400,Dt=17,
Oo=16,st=14,[Ur,zr]=[12,38],[Eo,Co,cc]=[46,8,30],Wr=15,_r=26,uc=14;function Mo(e,t,n){let o=t.map((c,u)=>({...c,look:Wo(
u)})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[r,a]=e.length>1?fc(e,o,n):pc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${fe(a)}`}">
${r.join(`
`)}
</svg>
`}function pc(e,t,n){let[o,r,a]=[92,14,n-14],l=u=>r+(a-r)*u/gt;return[t.flatMap(({id:u,name:p,look:i},f)=>{let m=f*o,d=m+
46,g=e.values[u],w=[...Array(gt+1).keys()].map(y=>Bt([l(y),d-5],[l(y),d+5],"edge",1)),k=[0,gt].filter(y=>y!==g).map(y=>Ze(
`${y}`,l(y),d+25,"muted",{size:st,anchor:"middle"}));return[Ze(p,0,m+Dt,i,{size:Dt,bold:!0}),Bt([r,d],[a,d],"edge",1.5),
...w,...k,Gr(i,l(g),d,9),Ze(`${g}`,l(g),d+29,i,{size:Dt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function fc(e,t,n){let o=gc(
e,Ur,n-zr),r=Eo+gt*Co+cc,a=t.flatMap((p,i)=>dc(e,p,o,i*r,n)),l=t.length*r,[c,u]=kc(e,o,l,n);return[[...a,...c],l+u]}function dc(e,{
id:t,name:n,look:o},r,a,l){let[c,u]=[a+Eo,a+Eo+gt*Co],p=e.map(({values:d},g)=>({value:d[t],x:r[g],y:u-Co*d[t]})).filter(
({value:d})=>d!==null),i=[c,u].flatMap((d,g)=>[Bt([0,d],[l-zr+Ur,d],"line",1),Ze(g?"0":`${gt}`,l,d+5,"muted",{size:st,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((d,g)=>d-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Ze(n,0,a+Dt,o,{size:Dt,bold:!0}),
...i,Sc(p,o),...p.map(({x:d,y:g})=>Gr(o,d,g,m)),...mc(p,o)]}function mc(e,t){let n=e.map(({value:r,x:a,y:l},c)=>{let[u,p]=[
e[c-1]?.value??r,e[c+1]?.value??r],i=u>=r&&p>=r&&u+p>2*r,f=(u-r)*(p-r)<0,m=c===0||c===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:l+(i?22:-11),half:`${r}`.length*Oo*.6/2,rank:m?0:r===u?3:f?2:1}}),o=[];for(let r of n.sort((a,l)=>a.rank-
l.rank))(r.rank===0||r.rank<3&&e.length<=uc)&&!o.some(l=>hc(r,l))&&o.push(r);return o.map(({value:r,x:a,y:l})=>Ze(`${r}`,
a,l,t,{size:Oo,bold:!0,anchor:"middle"}))}var hc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Oo;function gc(e,t,n){
let o=Kr(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((i,f)=>t+f*p)}let r=o.slice(1).map((p,i)=>Nn(o[i].day,
p.day)),a=Wr*(e.length-o.length)+_r*r.length,l=Math.min(1,(n-t)/a),c=Math.max(0,n-t-a)/r.reduce((p,i)=>p+i,0),u=t;return o.
flatMap(({many:p},i)=>(i&&(u+=_r*l+c*r[i-1]),Array.from({length:p},(f,m)=>(m&&(u+=Wr*l),u))))}function Kr(e){if(!e.every(
({day:o},r)=>o&&o>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function kc(e,t,n,o){let r=Kr(e);if(r.length===1){let[i]=r.map(j=>j.day&&Hr(j.
day,!0)),m=o<ic||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,w=d.map(j=>({x:t[j],lines:bc(e[j].moment,
g)})),k=Math.max(...w.map(({lines:j})=>j.length))*st*1.25,y=w.flatMap(({x:j,lines:R})=>Fr(R,j,n+12,o)),S=i?[Ze(i,0,n+k+22,
"muted",{size:st})]:[];return[[...y,...S],k+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),l=[],c=0;for(let{day:i,
many:f}of r){let[m,d]=[t[c],t[c+f-1]];l.push({from:m,to:d,x:(m+d)/2,words:Hr(i,a.size>1)}),c+=f}let u=l.flatMap(({from:i,
to:f,x:m})=>[Bt([i,n-4],[f,n-4],"edge",1),Bt([m,n-4],[m,n+2],"edge",1)]),p=yc(l.map(i=>({...i,...Vr([i.words],i.x,o)})));
return[[...u,...p.flatMap(({words:i,x:f})=>Fr([i],f,n+18,o))],24]}function yc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let r of e.
slice(1,-1))r.start>=o.at(-1).end+14&&r.end+14<=n.start&&o.push(r);return[...o,n]}function Vr(e,t,n){let o=Math.max(...e.
map($n))/2,r=Math.min(Math.max(t,o),n-o);return{start:r-o,end:r+o}}function Fr(e,t,n,o){let{start:r,end:a}=Vr(e,t,o),[l,
c]=r<=0?["start",0]:a>=o?["end",o]:["middle",t];return e.map((u,p)=>Ze(u,c,n+p*st*1.25,"muted",{size:st,anchor:l}))}var Hr=(e,t)=>jt(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function bc(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${a}`.trim();!n.at(-1)||$n(l)<=t?n[n.length-1]=l:n.push(a)}let[o,...r]=n;return[o,r.join(" ")].filter(
Boolean).map(a=>wc(a,t))}function wc(e,t){let n=[...e];if($n(e)<=t)return e;for(;n.length&&$n(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var xc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,$n=e=>[
...e].reduce((t,n)=>t+st*(xc.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,On=e=>`var(--ajar-${e}, ${lc[e]})`,jc={
"&":"&amp;","<":"&lt;",">":"&gt;"},vc=e=>e.replace(/[&<>]/g,t=>jc[t]);function Ze(e,t,n,o,{size:r,bold:a=!1,anchor:l="st\
art"}){let c=a?' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${l}"`} font-size="${r}"${c}\
 fill="${On(o)}">${vc(e)}</text>`}var Bt=(e,t,n,o)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${On(
n)}" stroke-width="${o}" fill="none"/>`,Sc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${fe(n)} ${fe(o)}`).join("L")}" strok\
e="${On(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Gr(e,t,n,o){let[r,a,l]=[t,n,o];return`<p\
ath d="${{first:`M${fe(r-l)} ${fe(a)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${fe(r-l*.9)} ${fe(a-
l*.9)}h${fe(l*1.8)}v${fe(l*1.8)}h${fe(-l*1.8)}z`,third:`M${fe(r)} ${fe(a-l*1.25)}L${fe(r+l*1.25)} ${fe(a)}L${fe(r)} ${fe(
a+l*1.25)}L${fe(r-l*1.25)} ${fe(a)}z`}[e]}" fill="${On(e)}"/>`}var $c=600,Oc=340,Ec=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Jr(e,t,n){let o=e.map(r=>({...r,
moment:Ao(n,r.moment)}));return{sentence:Cc(o,t,n),wide:Mo(o,t,$c),narrow:Mo(o,t,Oc),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:o.map(({moment:r,values:a})=>[r,...t.map(({id:l})=>a[l])])}}function Ao(e,t){let[,n,o,r=""]=Ec.exec(
t)??[],a=new Date(`${o} UTC`);if(Number.isNaN(+a))return xt(e,t);let l=lt(a.toISOString().slice(0,10)),c=M(e["home-until"],
{day:l})+r;return n?`${xt(e,n)}, ${c}`:c}function Cc(e,t,n){let[o,r]=[e[0],e.at(-1)],a=o.day&&Mc(o.day,o.day.slice(0,4)!==
r.day?.slice(0,4)),l=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);if(e.length===1){let p=l.map(f=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:o.values[f]})),i=Bn(p);return a?M(n["check-ins-once"],{day:a,rulers:i}):M(n["check-ins\
-once-undated"],{rulers:i})}let c=l.map(p=>({id:p,before:o.values[p],after:r.values[p]})).filter(({after:p})=>p!==null).
map(({id:p,before:i,after:f})=>M(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${p}`],before:i,after:f}));
if(!c.length)return n["check-ins-differ"];let u=Bn(c);return a?M(n["check-ins-since"],{day:a,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var Mc=(e,t)=>jt(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Yr(e,{words:t,send:n,open:o,help:r,matters:a,ways:l,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Ne(t,x=>u.replaceChildren(x)),i=x=>{p.begin(),n(x)},f=s("div",{}),m={},d="",g=0,w=sn(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let k=(x,A)=>s("button",{type:"button",onclick:A},x),
y=x=>s("div",{class:"ajar-reflection"},...x.flatMap(A=>St(A,3))),S=(x,A,B)=>vn({words:t,label:x,question:A,act:()=>i(B)}),
j=()=>{let x=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].
text()}),x.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),x)};function R(){let x=a();return m.
something?[x.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...x.map(({heading:A,lines:B})=>s("div",
{},s("dt",{},A),...B.map(T=>s("dd",{dir:"auto"},T))))),s("div",{class:"ajar-moves"},...l())]:[]}let L=dt(f,()=>{let x=JSON.
stringify([m,a()]);x!==d&&(d=x,rn(f,_))}),q=()=>[k(t["home-take-plan"],()=>i({take:"plan",paper:w.value(),country:r.code()})),
w.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function _(){let x=(T,P)=>k(P,()=>i({take:T})),A=g>(m.danger?.
kinds.length??0)?null:m.danger,B=()=>{g=A.kinds.length+1,_(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
A?r.notice(A,{level:2,aside:B}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(T=>s("li",{},T))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?y(m.plan):"",m.plan?.length&&!A?r.line():"",...(m.earlier??[]).filter(({plan:T})=>T.
length).map(({title:T,plan:P})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Ao(t,T)}`),y(P))),...R(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...A?[]:[...c?q():[],x("\
calendar",t["home-take-calendar"]),m.danger?"":x("calendar-line",t["home-take-calendar-line"])],x("check-ins",t["home-ta\
ke-check-ins"]),x("everything",t["home-take-everything"])),j()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),S(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{p.end(),m=x,L()},settle:p.end,say:(x,A="")=>{p.end();let B=s(
"div",{class:"ajar-text"});Me(B,A),u.replaceChildren(x,B),u.scrollIntoView({block:"nearest"})}}}function Zr({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([ln(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Ac=1e3;function En(e,{title:t,paper:n,tight:o=0,onRefused:r}){let{documentElement:a,title:l}=document,c=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,i=()=>{p.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
r,Ac);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:p.signal})}function Xr({plan:e,paper:t,numbers:n,heading:o},r){let{title:a,goal:l,sentence:c,fields:u,message:p,beside:i,section:f,
ladder:m}=e,d=[s("h1",{},a),...l.map(g=>Qr("ajar-plan-goal",g)),...c.map(g=>Qr("ajar-plan-hero",g)),Lo(u,"h2"),...p.map(
g=>To(g,kt(g.lines))),i.length?s("section",{},Lo(i,"h2")):"",...f.map(g=>To(g,Rc(g))),...m.map(g=>To(g,Dc(g),Nc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];En(d,{title:a,
paper:t,tight:Tc(e),onRefused:r})}function Tc({fields:e,message:t,beside:n,section:o,ladder:r}){let a=[...o,...r].flatMap(
c=>[...c.fields,...c.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var Cn=({lines:e})=>[...e.join("")].
length,Lc=e=>Cn(e)<160?"large":Cn(e)<500?"middle":"usual",Qr=(e,t)=>s("div",{class:e,"data-size":Lc(t)},...Io(t,"h2")),Ic=e=>Cn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),kt=e=>e.map(t=>s("p",{dir:"auto"},t)),ea=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:kt(e),Io=({heading:e,lines:t},n,o=kt)=>[s(n,{},e),...o(t)];function Lo(e,t){
let n=e.every(Ic)?"ajar-plan-beside":"",o=t==="h3"?ea:kt;return s("div",{class:n},...e.map(r=>s("div",{},...Io(r,t,o))))}
var Nc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Cn(o),0)<900,To=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Rc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Io(n,"h3",ea))):[Lo(e,"h3")]},Dc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>kt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:r})=>s("li",{"data-here":r.length>0},s("h3",{},n),s("div",{},...kt(o),r.length?s(
"p",{},s("b",{},r.join(" · "))):null))))];var yt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),qt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Bc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),qc={cup:()=>qt("88 74 46 56",...yt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>qt("296 12 176 168",...yt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>qt("136 24 136 140",...yt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Bc("glow",234,94,4),...yt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>qt("312 66 80 120",...yt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>qt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ta=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:r,hint:a,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},qc[l](),s("span",{},s("b",{},r)," ",s("span",{},a))))));function na(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ta(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var oa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ta(e.doors,t)),
sa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Pc=4e3,Wc=6e3,_c=6;function ra(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),r=s("div",{class:"ajar-circle","aria-hidden":"true"}),a=s("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function l(m,d){o.textContent=m,r.dataset.breath=d}function c(){if(n===_c){i(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Pc)}function u(){l(e.out,"out"),t=setTimeout(c,Wc)}function p(){n=0,a.textContent=
e.stop,c()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},r,o),a,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:i}}var rt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function aa(e,{exercises:t,danger:n,workshop:o}){let r=e.filter(({key:i})=>i===`${o.plan}@`).at(-1)?.response,{rules:a,reflection:l}=t[o.
plan]??{},c=a?.find(i=>i.sentence);if(!r||!c)return"";let u=i=>la(r[i])&&je(r[i])!=="";if(!ht(l[c.sentence]).every(u))return"";
let p=i=>Object.values(n).some(f=>mt(i,f).length);return Object.values(r).flatMap(Fc).some(p)?"":jo(c,l,r)}var Fc=e=>(e?.
own?[e.own]:[e].flat()).filter(la),la=e=>typeof e=="string";var lm=new TextEncoder;var ia="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ca=`${ia}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,vm=new RegExp(`(?:[${ia}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Sm=new RegExp(`^[${ca}]+`),$m=new RegExp(`(^|[;,|"])([${ca}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ua({after:e,among:t,...n},o){return Rt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Kc=["goal","sentence","fields","message","beside","section","ladder"],Vc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Gc=new RegExp(
`\\r\\n|[${Vc}]`);var pa={};function fa(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:r}=t.workshop,a=n.get(`${o}@`),l=a?aa([a],
t):"",c=Object.fromEntries(Kc.map(u=>[u,[]]));for(let u of r){let{response:p}=n.get(`${u.exercise}@`)??{},i=Object.keys(
p??{}).length?t.exercises[u.exercise]:null;if(!i)continue;let f=Jc(Zc(i,p),u,u.exercise===o?l:"");c[u.look].push(...f.filter(
m=>m.lines?.length||m.fields?.length||m.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new rt("journal-no-\
plan");return{...c,title:t.exercises[o]?.title??""}}function Jc(e,{look:t,items:n,pile:o},r){if(t==="sentence")return r?
[e.sentence(r)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(o)return n.flatMap(l=>e.pile(l,o));let a=r?e.told():[];return e.fields(...n.filter(l=>!a.includes(l)))}var Pt=e=>e.flatMap(t=>t.split(Gc)).map(je).filter(Boolean);function Yc(e){return pa[Ke]??=new Intl.DateTimeFormat(Ke,{dateStyle:"\
full",timeZone:"UTC"}),pa[Ke].format(new Date(`${e}T00:00Z`))}function Zc({title:e,items:t,reflection:n,rules:o=[]},r){let a=d=>{
try{return ua(d,r[d.id])}catch{return null}},l=d=>{let g=a(d),w=d.kind==="date"&&tt(g);return Pt(w?[Yc(w)]:Le(d,g))},c=(...d)=>t.
filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...d)=>({heading:e,fields:c(...d)});function p(d,g){let w=t.find(j=>j.id===d&&j.kind==="sort"),k=w?.piles.find(j=>j.id===
g)?.text,y=k&&a(w);if(!y)return[];let S=w.cards.filter(j=>y[j.id]===g).map(({text:j})=>j);return[{id:g,heading:k,lines:Pt(
S)}]}function i(){let d={items:t,rules:o.filter(w=>w.message),reflection:n};if(!d.rules.length)return[];let g=Object.fromEntries(
t.map(w=>[w.id,a(w)]));return xn(d,g).filter(({said:w})=>w.length).map(({heading:w,said:k})=>({id:"message",heading:w,lines:Pt(
k)}))}function f(){let d=o.find(y=>y.ladder)?.ladder;if(!d)return{...u("goal"),rungs:[]};let g=y=>t.find(({id:S})=>S===y),
w=[d.today,d.later].map(g).filter(Boolean),k=d.rungs.filter(y=>g(y.item)).map(y=>({heading:g(y.item).said,lines:l(g(y.item)),
marks:w.filter(S=>a(S)?.chosen.includes(y.card)).map(S=>S.said)})).filter(y=>y.lines.length||y.marks.length);for(let{id:y,
said:S}of d.before??[])r[y]&&typeof r[y]=="string"&&k.push({heading:S,lines:Pt([r[y]]),marks:[]});return{...u("goal"),rungs:k}}
let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:c,section:u,pile:p,message:i,ladder:f,told:()=>ht(
n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Pt([d])})}}function da({takes:e=[]},t){let n=e.flatMap(o=>{let r=t(o.exercise);return!r||!bn(r.exercise,r.answers)?[]:o.item?Qc(o,r):
Or(r.exercise,r.answers)});return[...new Set(n)]}function Qc({item:e,pile:t,say:n},{exercise:o,answers:r}){let a=o.items.
find(p=>p.id===e);if(!a||r[e]==null)return[];let l=t&&a.cards.filter(p=>r[e][p.id]===t),c=l?l.map(({text:p})=>p):Le(a,r[e]),
u=n.startsWith("{words}");return c.map(p=>{let i=De(p);return nt(n,{words:u?i:jn(i,["a","an"],!1)})})}var Xc="{wishes}";function ma({words:e,help:t,exerciseOf:n,answersOf:o,keys:r,workshop:a}){let l=d=>{let[g,w]=[n(`${d}@`),
o(`${d}@`)];return g&&w?{exercise:g,answers:w}:null},c=d=>da(d,l),u=({items:d})=>d.some(({takes:g})=>g);function p(d,g){
let k=(n(d)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>g.includes(`${y}@`));return c({takes:k}).length>
0}function i({key:d,exercise:g,html:w}){let k=o(d),y=g.items.flatMap(N=>Le(N,k[N.id]).flatMap(x=>De(x).split(/\n+/)));if(!y.
length)return"";let j=s("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});w?
f(j,w,y):j.append(...y.map(N=>s("p",{dir:"auto"},N)));let R=s("p",{class:"ajar-status",role:"status"}),L=async()=>{let x=[
...j.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),A=await po(x,j);R.replaceChildren(e[A?"help-copied":"letter-not-copied"])},q=()=>{let N=/-(US|CA)$/i.test(navigator.language),
x=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);En([x],{title:e["letter-title"],paper:N?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},_=(N,x)=>s("button",{type:"button",onclick:x},N);return s("d\
iv",{class:"ajar-letter"},j,s("div",{class:"ajar-moves"},_(e["help-copy"],L),_(e["letter-print"],q)),R)}function f(d,g,w){
Me(d,g),[...d.querySelectorAll("p")].find(y=>y.textContent===Xc)?.replaceWith(s("ul",{},...w.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=r().filter(k=>k.endsWith("@")&&o(k)),g=d.map(k=>({key:k,response:o(k)})),
w=Object.fromEntries(d.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:y,section:S}=fa(g,{exercises:w,danger:{},workshop:a}),
j=a.days.map(({item:L})=>L),R=y.filter(({id:L})=>!j.includes(L));return[...k,...R,...S.flatMap(({fields:L})=>L)]}catch(k){
if(k instanceof rt)return[];throw k}}return{sentences:c,isLetter:u,canBegin:p,letter:i,matters:m}}window.ajarShown??=new WeakMap;var Wt=window.ajarShown,ha=e=>e.startsWith("check-in@"),ga=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Qe={};function eu(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);ba\
ckground:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-inline-end:.5em}.wall-answers{display:flex;flex\
-wrap:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.ajar .ajar-many{flex-wrap:wrap}.ajar \
.ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar :is(.ajar-bar,
.wall-dialog) .wall-primary{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar button[aria-disabled]{color:\
var(--ajar-muted);
border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--ajar-paper);color:var(--\
ajar-muted)}
.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px dashed;border-radius:10px;p\
adding:.2em
.8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5c\
qi,2em)}
.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.2\
5em}
.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid var(--ajar-line)}\

.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:.5em}.ajar-result{display:block;aspect-ratio:16 / 9;border:1px solid var(--ajar-line);bor\
der-radius:12px;
overflow:hidden}@container (max-width: 30em){.ajar-result{aspect-ratio:1}}.desk-figures{margin-top:12px;min-height:2.75r\
em;
overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:start;\

padding:4px 12px 4px 0;border-bottom:1px solid var(--ajar-line);vertical-align:top}.desk-figures th{font-weight:600}.aja\
r-held:empty{
display:none}.ajar-held{scroll-margin-bottom:13em;background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.aja\
r-held
p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(.ajar-bar){overflow:visible}.ajar-page>.ajar-bar{\

margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-background, Canvas);border-top:1px sol\
id
var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{position:static}}@media print{.aj\
ar-bar{
display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-l\
ine{
margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min\
-width:min-content}
.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar-bar-first .ajar-private{marg\
in:0;
flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1e\
m;
font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width\
:4.2em;
text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant\
-numeric:tabular-nums}
.ajar .ajar-clock{margin-inline-start:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar\
,
.ajar-door) .ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar\

button.ajar-link{font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.a\
jar-bar)>
:not(.ajar-bar) :is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .\
wall-dialog{
--paper: var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--aj\
ar-accent);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent.startsWith(t)||(e.textContent=t)}function tu({model:e,el:t}){eu();let n=e.get("pages"),o=e.get("words"),
{plan:r,message:a,letter:l,instead:c,days:u=[],printed:p=[]}=e.get("workshop")??{},i=new Map,f=new Map,m=new Map,d=[],g=h=>d.
push(h),w=null,k=Nr(e),y=k.length>0,S=!1,j=!1,R=!1,L=!1,q=!1,_=new Map,N=new Map,x=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Re(t,o),Dn(o);let A=s("div",{class:"ajar-page"}),B=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind===
"exercise"&&E.key===h)?.exercise,T=Pr({words:o,answered:()=>[...f].map(([h,{answers:E}])=>[B(h),E]).filter(([h,E])=>h&&Object.
keys(E??{}).length)}),P=0,b=h=>{if(!(h&&q)&&(clearTimeout(P),P=0,T.set(h),w?.setLost(h),h))for(let E of m.keys())i.get(E)?.
release()},v=(h,{awaited:E=!1}={})=>{try{e.send(h)}catch{b(!0);return}E&&!P&&(P=setTimeout(()=>b(!0),8e3))},C,F=new Promise(
h=>{C=h}),V=!1;function U(){V||(V=!0,window.ajarDangers?Z():v({dangers:!0}))}let Z=()=>{C(),or(Ks(window.ajarDangers.dangers))};
function z({key:h,exercise:E},I){if(ha(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!bn(E,I))return;let K=Rt(E,I),
ie=Ar(E,K,window.ajarDangers);G(h,{answers:K,done:!0,...ie}),_.set(h,ga(f.get(h))),i.get(h).update(f.get(h)),i.get("made")?.
update()}let J=tr({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:gn,onCountry:h=>v({country:h})}),
ee=ma({words:o,help:J,exerciseOf:B,answersOf:h=>f.get(h)?.answers,keys:()=>[...f.keys()].filter(h=>B(h)),workshop:{plan:r,
days:u,printed:p}}),ne=(h,E,I)=>(i.set(h.key,I),f.has(h.key)&&I.update(f.get(h.key)),E),ae={html(h){return h.warns&&g(le),
be(h.html)},home(h){let E=s("div",{}),I=Pe=>{Pe.import&&i.get("chart")?.begin(),v(Pe)},H=Pe=>$e(se(Pe)),{matters:K}=ee,ie=p.
length>0;return ne(h,E,Yr(E,{words:o,send:I,open:H,help:J,matters:K,ways:Ee,isPrinted:ie})),v({home:h.key}),E},gate(h){let E=s(
"div",{class:"ajar-text ajar-gate"}),[I,H]=R?[s("p",{},o["gate-left-out"]),[J.button(),me(),X()]]:[be(j?h.short:h.html),
de()],K=s(`h${h.level??2}`,{},h.title);return E.append(K,I,s("div",{class:"ajar-moves"},...H.filter(Boolean))),R||I.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(le),E},made:h=>{let E=s("div",{class:"ajar-made"}),I=()=>E.replaceChildren(
...xe(h.section));return i.set("made",{update:I}),I(),E},exercise(h){if(h.invites&&R){let K=[s(`h${h.level}`,{},_n(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),X()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let E=s("div",
{}),I=T.line(w?{}:{role:"alert"});m.set(h.key,E);let H=(K,ie)=>{w?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ue=window.ajarSent;N.set(h.key,ue),v({key:h.key,...K,sent:ue},{awaited:ie}),!(!ie||!T.isLost())&&(b(!0),I.scrollIntoView(
{block:"nearest"}))};return i.set(h.key,Ko(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!Ie(h.key):null,sort:h.quick||n.length>1&&!bt()?qs:ar,enough:h.quick?"at once":"later",remarks:(K,ie)=>br(
K,{words:o,find:ue=>ur(ie,ue,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:ee.
sentences,...f.get(h.key),help:J,instead:()=>me(h.elsewhere),below:()=>Y(h),onAside:K=>{G(h.key,{aside:K}),E.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{U(),G(h.key,{answers:K,done:!1}),H({answers:K,done:!1},S)},onMove:K=>G(
h.key,{at:K}),onDone:K=>{z(h,K),H({answers:K,done:!0},!0),ha(h.key)&&i.get("chart")?.begin()},onStartOver:()=>{G(h.key,{
answers:{},done:!1}),H({remove:!0})}})),E.firstElementChild.append(I),g(()=>T.forget(I)),E},chart(h){let E=s("div",{class:"\
ajar-chart-block"}),I=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=Ne(o,ue=>I.replaceChildren(
ue)),ie=({checkIns:ue,rulers:Ue})=>{K(),Lr(E,ue.length?Jr(ue,Ue,o):{},o)};return i.set(h.key,{update:ie,begin:H,end:K}),
f.has(h.key)&&ie(f.get(h.key)),H(),v({chart:h.key}),s("div",{},E,I)},start:h=>na(h,{open:Q,opener:w?.opener}),doors:h=>oa(
h,{open:Q}),onward:h=>sa(h,{open:Q}),breathing(h){let{element:E,stop:I}=ra(h);return g(I),E},notice(h){rr();let E=h.draft?
s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),E);let I=s("di\
v",{class:"ajar-leave"},J.button(),uo({words:o,leave:gn}));nr(J.open),w=Tr({words:o,send:v,isQuiet:n.length>1});let H=document.
createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return hn(()=>L||K.append(J.text())),H.append(s("div",{class:"\
ajar-notice"},s("div",{},w.line,w.small),I),E??"",K,w.more),H}};function ve(h){let E=n.findIndex(({id:H})=>H&&h===`${H}.\
ipynb`),I=({section:H,blocks:K})=>H===n[E]?.id&&K.some(({warns:ie})=>ie);return Math.max(E,n.findIndex(I))}function be(h){
let E=s("div",{class:"ajar-text"});return Me(E,h),J.addNumbers(E),E.addEventListener("click",I=>{let H=ve(I.target.closest(
"a")?.getAttribute("href"));H<0||(I.preventDefault(),$e(H))}),E}function le(){j=!0}function $(h){R=h,j=!0,ce({focus:!0})}
let W=(h,E)=>s("button",{type:"button",onclick:E},h),X=()=>W(o["gate-again"],()=>$(!1));function te(){$(!1),n[x].blocks.
some(({invites:E})=>E)||$e(x+1)}let de=()=>[W(o["gate-no"],()=>$(!0)),W(o["gate-unsure"],()=>$(!0)),W(o["gate-yes"],te)],
we=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:I})=>I==="exercise")),xe=h=>{let E=we(h).filter(({key:ue})=>f.
get(ue)?.done).map(({key:ue,exercise:Ue},Pe)=>Ut(s("details",{open:Pe===0},s("summary",{},Ue.title),...f.get(ue).reflection.
flatMap(wt=>St(wt,2))),Ue,o)),I=s("p",{},o["made-nothing"]),H=we(h).map(({key:ue})=>ue),K=a&&ee.canBegin(`${a}@`,H)?Se():
null,ie=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[I],...ie]},Ie=h=>Object.
keys(f.get(h)?.answers??{}).length>0,D=h=>{let E=we(h).filter(({folded:I})=>!I);return E.length>0&&E.every(({key:I})=>f.
get(I)?.done)};function Y(h){let E=h.key.startsWith(`${r}@`)&&J.isKnown()?J.line():"",I=ee.isLetter(h.exercise)?ee.letter(
h):"",{danger:H,aside:K=0}=f.get(h.key);I&&(I.hidden=K<=(H?.kinds.length??-1));let ie=H?.kinds.length?"":oe(h);return s(
"div",{class:"ajar-below"},ie,E,I,w?.offer()??"")}function oe({key:h,exercise:{items:E}}){return E.some(({remark:H})=>H)?
(U(),wr({words:o,find:()=>pr(E,f.get(h)?.answers??{},window.ajarDangers),known:F})):""}let se=h=>n.findIndex(({aside:E,blocks:I})=>!E&&
I.some(H=>H.key===h)),Q=h=>$e(n.findIndex(E=>E.id===h));function me(h){let E=`${c?.exercise}@`,I=se(E);return I<0?h?s("p",
{},s("a",{href:h},o["help-needs"])):null:he(E,I,o["help-needs"])}function he(h,E,I){return s("button",{type:"button",onclick:()=>{
$e(E);let K=m.get(h)?.querySelector("h1, h2");if(K){for(let ie of m.get(h).querySelectorAll(".ajar-folded, .ajar-sentenc\
es"))ie.open=!0;K.tabIndex=-1,K.focus()}}},I)}function Oe(h,E){let I=n.findLastIndex(({blocks:H})=>H.some(K=>K.key===h));
return I<0||R?null:he(h,I,E)}let Se=()=>Oe(`${a}@`,o["make-message"]),Ee=()=>{let h=[...f.keys()],E=`${a}@`,I=a&&(ee.canBegin(
E,h)||f.has(E)),H=l&&Oe(`${l.exercise}@`,o["make-letter"]);return[I?Se():null,H].filter(Boolean)};for(let[h,E]of Object.
entries(Qe))ae[h]=I=>{let H=s("div",{}),ie=E(H,I,{words:o,send:v,onDispose:g,model:e,exerciseOf:B,formOf:ue=>m.get(ue)});
return ne(I,ie.element??H,ie)};function Xe(h,E){let I=ae[h.kind](h),{language:H}=n[x];return!H||!h.html||(Ut(I,{language:H},
o),E===n[x].blocks.findIndex(({html:K})=>K)&&I.prepend(Wn(o))),I}let O=h=>n[x].blocks.find(E=>E.kind===h),G=(h,E)=>f.set(
h,{...f.get(h),...E}),re=()=>{for(let h of d.splice(0))h()};function ce({focus:h=!1}={}){if(re(),i.clear(),y){An.hidden=
!0,A.replaceChildren(w?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(A.replaceChildren(...n[x].blocks.
filter(I=>I!==Mn).map(Xe)),n.length>1&&ge(),!h)return;let E=A.querySelector("h1, h2, h3")??A;E.tabIndex=-1,E.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function ge(){let{aside:h,title:E}=n[x];if(An.hidden=!!h,A.classList.toggle("ajar-asid\
e",!!h),w?.setStart(n[x].id==="start"),h)return;let{section:I,step:H,steps:K,minutes:ie}=n[x],ue=n.filter(pe=>!pe.aside),
Ue=ue.indexOf(n[x]),Pe=(pe,Ln,va={})=>s("button",{type:"button",onclick:()=>$e(n.indexOf(pe)),...va},Ln),wt=n.find(({id:pe})=>pe===
"start"),Ro=ue[Ue-1]??wt;A.append(s("div",{class:"ajar-moves ajar-turn"},Ro?Pe(Ro,o["previous-page"]):null,Ue<ue.length-
1?Pe(ue[Ue+1],o["next-page"]):null));let Tn=ue.filter(pe=>!pe.section||pe.step===1),Do=pe=>I?pe.section===I:pe===n[x],xa=pe=>({
"aria-current":Do(pe)?"page":null}),ja=pe=>D(pe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Bo=(pe,Ln)=>s(
"li",{},Pe(pe,Ln,xa(pe)),ja(pe));et.replaceChildren(...Tn.map(pe=>Bo(pe,pe.title)),wt?Bo(wt,o["start-page"]):""),_t.textContent=
I?M(o["step-of"],{title:E,n:H,all:K,minutes:ie}):M(o["page-of"],{n:Tn.findIndex(Do)+1,all:Tn.length,title:E})}function $e(h){
n[h]&&(x=h,et.parentElement.open=bt(),e.set("page",h),e.save_changes(),ce({focus:!0}))}let et=s("ol",{}),_t=s("summary",
{}),bt=()=>window.innerWidth>640,Mn=e.get("notice")??n[0].blocks.find(({leave:h})=>h);Mn&&t.append(ae.notice(Mn));let An=s(
"nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:bt()},_t,et));n.length>1&&t.append(An),t.append(T.line({
role:"alert"}),A);let No=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-No<3e4||(No=
Date.now(),v({active:!0}))},{passive:!0,capture:!0});function ya({state:h,ends:E,...I}){S=h==="kept",q=!!E;let H=h==="lo\
cked";H||Rr(e),H!==y&&(y=H,f.clear(),ce()),q&&Ir(e,t,I).then(()=>w?.setEnded())}e.on("msg:custom",h=>{if(b(!1),h.keeping){
let I=[...N.values()].some(H=>h.acknowledged<H);w?.update(I?{...h.keeping,saved:!1}:h.keeping),h.keeping.state&&ya(h.keeping)}
h.states&&queueMicrotask(()=>i.get("made")?.update());for(let[I,H]of Object.entries(h.states??{})){if(h.acknowledged<N.get(
I))continue;let K=H.answers&&!Object.keys(H.answers).length,ie=_.get(I)===ga(H);_.delete(I),G(I,K?{...H,at:0}:H),ie||i.get(
I)?.update(f.get(I))}h.dangers&&(window.ajarDangers=h.dangers,Z()),h.country!=null&&J.choose(h.country),h.file&&(i.get("\
home")?.settle(),Zr(h.file));let E=i.get("home")??w;if(h.print){let I=i.get("home");I?.settle(),Xr(h.print,()=>I?.say(o["\
print-refused"]))}h.erased&&E?.say(h.erased,O("home")?.erased),h.said&&i.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&
Q(h.open),h.problem&&i.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get("words")),
Re(t,o),Dn(o),n=e.get("pages"),ce()});let ba=sr(()=>v({forget:!0})),wa=qr(e,{gone:()=>b(!0),back:()=>{T.isLost()&&v({ready:!0})}});
ce(),Wt.set(o,(Wt.get(o)??0)+1);for(let h of k)v(h);return v({ready:!0}),()=>{L=!0,re(),ba(),wa(),clearTimeout(P),Wt.set(
o,Wt.get(o)-1),Wt.get(o)||v({gone:!0})}}var ka={render:tu};Qe.door=(e,t,n)=>Ts(e,n);Qe.group=(e,t,n)=>Ds(e,n);Qe.scenario=(e,t,{words:n,model:o})=>({element:Bs(t,{words:n,picked:o.
get("couple"),pick:r=>{o.set("couple",r),o.save_changes()}})});Qe.asking=(e,t,{exerciseOf:n,formOf:o,...r})=>{let a=n(t.
of),{parts:l,update:c}=Ns(t,{...r,exercise:a,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:c}};Qe.desk=As;var $h=ka;export{$h as default};
